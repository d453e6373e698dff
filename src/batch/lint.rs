//! Which lints are errors.

use std::str::FromStr;

use crate::diag::{Diagnostic, Severity, codes};

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
        match codes::meaning(&code) {
            _ if text == "warnings" => Ok(Self::All),
            Some(_) if code.starts_with('L') => Ok(Self::Lint(code)),
            _ => Err("there is no such lint: a code such as L0101 is expected, or `warnings`"),
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
