//! Which lints are errors, and which are not reported.

use std::fmt;
use std::str::FromStr;

use super::{Diagnostic, Severity, codes};

/// The name of all lints.
const ALL: &str = "warnings";

/// The name that people give the lint about figures without a source.
const UNSOURCED: &str = "unsourced";

/// A lint, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LintName {
    All,
    /// By its code.
    Code(&'static str),
}

/// The levels of lints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Levels {
    /// Those that are errors.
    pub deny: Vec<LintName>,
    /// Those that are not reported.
    pub allow: Vec<LintName>,
}

impl LintName {
    /// The names of lints, with their meanings: their codes, and `warnings` for all.
    pub fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
        let codes = codes::CODES.iter().copied().filter(|(code, _)| code.starts_with('L'));
        [(ALL, "all lints"), (UNSOURCED, "figures without a source (L0141)")].into_iter().chain(codes)
    }
}

impl fmt::Display for LintName {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::All => ALL,
            Self::Code(code) => code,
        })
    }
}

impl FromStr for LintName {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = text.to_uppercase();
        let code = codes::CODES.iter().map(|(code, _)| *code).find(|code| *code == wanted);
        match code {
            _ if text == ALL => Ok(Self::All),
            _ if text == UNSOURCED => Ok(Self::Code(codes::UNSOURCED)),
            Some(code) if code.starts_with('L') => Ok(Self::Code(code)),
            _ => Err("unknown lint: expected a code such as L0101, or `warnings`"),
        }
    }
}

impl Levels {
    /// Removes lints that are reported only where they are denied, after all levels were applied.
    pub fn drop_opt_in(diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.retain(|diagnostic| {
            diagnostic.severity == Severity::Error || !codes::OPT_IN.contains(&diagnostic.code)
        });
    }

    /// Turns denied lints into errors, and removes allowed ones. A code overrides `warnings`; between equals,
    /// deny wins.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.retain_mut(|diagnostic| {
            if diagnostic.severity == Severity::Error {
                return true;
            }
            let code = LintName::Code(diagnostic.code);
            let [deny, allow] = [&self.deny, &self.allow]
                .map(|lints| (lints.contains(&code), lints.contains(&LintName::All)));
            // House style, which `warnings` does not mean.
            let opt_in = codes::OPT_IN.contains(&diagnostic.code);
            let denied = deny.0 || deny.1 && !allow.0 && !opt_in;
            if denied {
                diagnostic.severity = Severity::Error;
            }
            denied || !(allow.0 || allow.1)
        });
    }
}
