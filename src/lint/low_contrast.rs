//! L0104: a colour too light for text.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::LOW_CONTRAST,
    level: Level::Warn,
    why: "\
Headings and links are set in the accent colour. On white paper, text needs a contrast of 4.5:1 to be readable for
people with low vision (WCAG 2.2, 1.4.3). Choose a darker colour.",
    fires: r##"[theme]
accent = "#B9822B"
"##,
    silent: r##"[theme]
accent = "#1B4B6B"
"##,
    check: None,
};
