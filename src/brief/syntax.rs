//! Errors of the TOML parser, said in this program's manner.

use super::context::Context;
use crate::diag::codes;

/// Reports what the parser found.
pub(super) fn report(cx: &mut Context, errors: Vec<toml::de::Error>) {
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let message = error.message().to_owned();
        cx.error(codes::SYNTAX, range, message);
    }
}
