//! L0145: an accent that charts cannot be drawn in.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::ACCENT,
    level: Level::Warn,
    why: "\
The colours of charts are made from the accent: its hue for the first party, in up to four steps of lightness, and
another hue for the second. They have a contrast with paper of at least 3:1 (WCAG 2.2, 1.4.11), and neighbours are
apart in lightness, so that they can be told apart in print without colour and by readers who do not see all colours.
A very light accent leaves no room for that. Charts are then drawn in the nearest accent that does; the lint names it.",
    fires: r##"[theme]
accent = "#E0C040"
"##,
    silent: r##"[theme]
accent = "#1B4B6B"
"##,
    check: None,
};
