//! The command line: arguments in; files, messages and exit status out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/oracles.rs"]
mod judges;

#[path = "../../benches/generator/statistics.rs"]
mod statistics;

mod bad_input;
mod batch;
mod booklet;
mod build;
mod changes;
mod commodities;
mod determinism;
mod documents;
mod editions;
mod file_doubts;
mod files;
mod fix;
mod hostile;
mod include;
mod inputs;
mod items;
mod junit;
mod merge;
mod nearest;
mod new;
mod oracles;
mod pictures;
mod print;
mod public;
mod reports;
mod sarif;
mod series;
mod shards;
mod sheets;
mod shown;
mod spreadsheets;
mod statistic_files;
mod support;
mod tightening;
mod trace;
mod trade;
mod translations;
mod up_to_date;
mod watch;
