//! The levels of classifications by which a file may list what is traded.

use std::borrow::Cow;

use super::classification::Level;
use super::layout::Classification;
use super::observation::Traded;
use crate::read::named;

/// A level of the Harmonized System, or of the Standard International Trade Classification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemLevel {
    Chapters,
    Headings,
    Subheadings,
    Sections,
    Divisions,
    Groups,
}

named! {
    ItemLevel {
        "HS2" = Chapters,
        "HS4" = Headings,
        "HS6" = Subheadings,
        "SITC1" = Sections,
        "SITC2" = Divisions,
        "SITC3" = Groups,
    }
}

impl ItemLevel {
    /// Whether it is of the SITC.
    pub(crate) fn is_sitc(self) -> bool {
        self.classification() == Classification::Sitc
    }

    pub(super) fn classification(self) -> Classification {
        match self {
            Self::Chapters | Self::Headings | Self::Subheadings => Classification::Hs,
            Self::Sections | Self::Divisions | Self::Groups => Classification::Sitc,
        }
    }

    /// How many digits its codes have.
    pub(super) fn digits(self) -> usize {
        match self {
            Self::Sections => 1,
            Self::Chapters | Self::Divisions => 2,
            Self::Groups => 3,
            Self::Headings => 4,
            Self::Subheadings => 6,
        }
    }

    /// What messages call one of its codes, and several.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Chapters => "chapter of the Harmonized System",
            Self::Headings => "heading of the Harmonized System",
            Self::Subheadings => "subheading of the Harmonized System",
            Self::Sections => "section of the SITC",
            Self::Divisions => "division of the SITC",
            Self::Groups => "group of the SITC",
        }
    }

    pub(super) fn codes(self) -> &'static str {
        match self {
            Self::Chapters => "chapters of the Harmonized System",
            Self::Headings => "headings of the Harmonized System",
            Self::Subheadings => "subheadings of the Harmonized System",
            Self::Sections => "sections of the SITC",
            Self::Divisions => "divisions of the SITC",
            Self::Groups => "groups of the SITC",
        }
    }

    /// Whether a commodity is of this level. Where a file does not say which classification its codes are of, the brief does.
    pub(super) fn has(self, traded: &Traded) -> bool {
        let is_of = matches!(traded.classification, Classification::Unknown)
            || traded.classification == self.classification();
        is_of && !traded.total && digits(&traded.code).is_some_and(|code| code.len() == self.digits())
    }

    /// Whether its classification has a code that is as long as its codes.
    pub(super) fn knows(self, code: &str) -> bool {
        let starts_with = |level: Level| code.get(..2).is_some_and(|start| level.knows(start));
        match self {
            Self::Sections => code.bytes().all(|byte| byte.is_ascii_digit()),
            Self::Divisions | Self::Groups => starts_with(Level::Divisions),
            Self::Chapters | Self::Headings | Self::Subheadings => starts_with(Level::Chapters),
        }
    }

    /// The list of all its codes, where there is one.
    pub(super) fn complete_list(self) -> Option<Level> {
        match self {
            Self::Chapters => Some(Level::Chapters),
            Self::Divisions => Some(Level::Divisions),
            _ => None,
        }
    }
}

/// A code without what is written between its digits, or before them by spreadsheets that must not take it for a number;
/// none where it is no code.
pub(super) fn digits(code: &str) -> Option<Cow<'_, str>> {
    let code = code.strip_prefix('\'').unwrap_or(code);
    let plain = match code.contains('.') {
        true => Cow::Owned(code.replace('.', "")),
        false => Cow::Borrowed(code),
    };
    // `9999AA` is what is not specified.
    let is_code = plain.len() <= 12
        && plain.starts_with(|c: char| c.is_ascii_digit())
        && plain.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    is_code.then_some(plain)
}
