//! Which lints are errors.

use std::str::FromStr;

use crate::diag::{Diagnostic, Severity};

/// A lint, or all of them, to be treated as an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deny {
    All,
    /// By its code.
    Lint(String),
}

impl FromStr for Deny {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.to_uppercase();
        let is_code =
            code.len() == 5 && code.starts_with('L') && code[1..].bytes().all(|b| b.is_ascii_digit());
        match text {
            "warnings" => Ok(Self::All),
            _ if is_code => Ok(Self::Lint(code)),
            _ => Err("a lint's code such as L0201 is expected, or `warnings`"),
        }
    }
}

/// Makes errors of the lints that are denied.
pub(crate) fn deny(diagnostics: &mut [Diagnostic], denied: &[Deny]) {
    for diagnostic in diagnostics.iter_mut().filter(|diagnostic| diagnostic.severity == Severity::Warning) {
        let is_denied = |deny: &Deny| match deny {
            Deny::All => true,
            Deny::Lint(code) => code == diagnostic.code,
        };
        if denied.iter().any(is_denied) {
            diagnostic.severity = Severity::Error;
        }
    }
}
