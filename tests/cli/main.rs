//! The command as its users meet it: arguments in; files, messages and exit status out.

#[path = "../support/oracles.rs"]
mod judges;

mod batch;
mod build;
mod determinism;
mod documents;
mod files;
mod new;
mod oracles;
mod print;
mod support;
