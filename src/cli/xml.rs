//! Diagnostics in XML.

use crate::diag::{Message, Shown, shown};

/// A diagnostic on one line, followed by its hints.
pub(super) fn text(message: &Message) -> Shown {
    let hint = |hint: &String| shown!("  hint: {}\n", Shown::xml(hint));
    let line = Shown::xml(message.line().as_str());
    shown!("{}\n{}", line, message.hints.iter().map(hint).collect::<Shown>())
}
