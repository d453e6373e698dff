//! What texts refer to.

use super::names::SectionName;
use crate::date::Date;
use crate::diag::Span;

/// Something that texts can refer to.
#[derive(Debug, Clone)]
pub struct Target {
    pub place: TargetPlace,
    /// The first text that refers to it.
    pub referred: Option<Span>,
    pub(super) kind: &'static str,
    pub(super) id: Option<String>,
    pub(super) date: Option<Date>,
    /// The key of what it is called, where it has none.
    pub(super) missing: Option<&'static str>,
}

/// What a target is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetPlace {
    Section(SectionName),
    /// The value of the key that every such table has, or the table: where it is.
    Table(Span),
}

impl Target {
    /// What texts call it after its kind.
    pub(super) fn name(&self) -> Option<String> {
        self.id.clone().or_else(|| self.date.map(Date::iso))
    }

    /// What messages call it.
    pub(crate) fn said(&self) -> String {
        format!("{} `{}`", self.kind, self.name().unwrap_or_default())
    }
}
