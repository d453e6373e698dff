//! Runs on failing machines: no partial files, and the next run continues.
//!
//! `long.sh` does the same with larger numbers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/oracles.rs"]
mod judges;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../cli/support.rs"]
mod support;

mod disk;
mod runs;
mod signals;
mod terminal;
#[cfg(target_os = "linux")]
mod workers;
