//! The command as its users meet it: arguments in; files, messages and exit status out.

mod batch;
mod build;
mod determinism;
mod documents;
mod files;
mod new;
mod print;
mod support;
