//! What happens to a run when something happens to the machine: nothing is half there, and the next run goes on.
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

mod desk;
mod disk;
mod signals;
mod terminal;
