//! Which lints are errors, and which are not told.

use std::str::FromStr;

use super::{Diagnostic, Severity, codes};

/// A lint, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lint {
    All,
    /// By its code.
    Code(&'static str),
}

/// How lints are taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Levels {
    /// Those that are errors.
    pub deny: Vec<Lint>,
    /// Those that are not told.
    pub allow: Vec<Lint>,
}

impl FromStr for Lint {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = text.to_uppercase();
        let code = codes::CODES.iter().map(|(code, _)| *code).find(|code| *code == wanted);
        match code {
            _ if text == "warnings" => Ok(Self::All),
            Some(code) if code.starts_with('L') => Ok(Self::Code(code)),
            _ => Err("there is no such lint: a code such as L0101 is expected, or `warnings`"),
        }
    }
}

impl Lint {
    fn is(&self, diagnostic: &Diagnostic) -> bool {
        match self {
            Self::All => true,
            Self::Code(code) => *code == diagnostic.code,
        }
    }
}

impl Levels {
    /// Makes errors of the lints that are denied, and takes out those that are allowed. A lint that is both is
    /// an error.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        let is_among = |lints: &[Lint], diagnostic: &Diagnostic| lints.iter().any(|lint| lint.is(diagnostic));
        for lint in diagnostics.iter_mut().filter(|diagnostic| diagnostic.severity == Severity::Warning) {
            if is_among(&self.deny, lint) {
                lint.severity = Severity::Error;
            }
        }
        diagnostics.retain(|diagnostic| {
            diagnostic.severity == Severity::Error || !is_among(&self.allow, diagnostic)
        });
    }
}
