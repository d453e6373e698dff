//! L0113: more lints than are shown.

use super::rule::{Level, Lint};
use crate::diag::{Diagnostic, Span, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::MORE_LINTS,
    level: Level::Warn,
    why: "\
At most 1,000 findings are shown for one file. Fix those that are shown, then check the brief again.",
    fires: "",
    silent: "",
    check: None,
};

/// Says how many lints are not shown.
pub(super) fn hidden(count: usize, first: Option<Span>) -> Diagnostic {
    Diagnostic::warning(codes::MORE_LINTS, first, format!("{count} more diagnostics not shown"))
        .hint("fix those that are shown, then check the brief again")
}
