//! `new`: a commented brief to start from.

use std::process::ExitCode;

use super::args::{Color, New};

pub(super) fn new(_arguments: &New, _color: Color) -> ExitCode {
    todo!()
}
