//! The levels of classifications that are complete, so that their sum is a total.

use std::collections::BTreeSet;

use super::layout::Classification;

/// A level of a classification: the codes that all trade is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Chapters of the Harmonized System: 01 to 97; 77 is reserved.
    Chapters,
    /// Divisions of the Standard International Trade Classification, revisions 3 and 4, which have the same ones.
    Divisions,
}

/// The divisions of the SITC.
const DIVISIONS: [&str; 67] = [
    "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "11", "12", "21", "22", "23", "24", "25",
    "26", "27", "28", "29", "32", "33", "34", "35", "41", "42", "43", "51", "52", "53", "54", "55", "56",
    "57", "58", "59", "61", "62", "63", "64", "65", "66", "67", "68", "69", "71", "72", "73", "74", "75",
    "76", "77", "78", "79", "81", "82", "83", "84", "85", "87", "88", "89", "91", "93", "96", "97",
];

/// Divisions that most pairs of countries cannot have: electric current needs a common grid, and few reporters have
/// postal packages (91) or coin (96) apart.
const RARE_DIVISIONS: [&str; 3] = ["35", "91", "96"];

impl Level {
    /// The level of which codes of two digits may be all, as far as that can be told.
    pub(super) fn of(classification: Classification, codes: &BTreeSet<&str>) -> Option<Self> {
        match classification {
            Classification::Hs => Some(Self::Chapters),
            Classification::Sitc => Some(Self::Divisions),
            Classification::Other => None,
            // There is no chapter 00.
            Classification::Unknown if codes.contains("00") => Some(Self::Divisions),
            Classification::Unknown => Some(Self::Chapters),
        }
    }

    /// The codes that must have been asked for, and are not among these. Chapters 98 and 99 are the reporter's own.
    pub(super) fn lacks(self, codes: &BTreeSet<&str>) -> Vec<String> {
        self.codes().into_iter().filter(|code| !codes.contains(code.as_str())).collect()
    }

    /// Whether it has a code. Chapters 98 and 99 are the reporter's own, and 77 is reserved.
    pub(super) fn knows(self, code: &str) -> bool {
        match self {
            Self::Chapters => code.parse().is_ok_and(|chapter: u8| (1..=99).contains(&chapter)),
            Self::Divisions => DIVISIONS.contains(&code),
        }
    }

    fn codes(self) -> Vec<String> {
        match self {
            Self::Chapters => {
                (1..=97).filter(|chapter| *chapter != 77).map(|chapter| format!("{chapter:02}")).collect()
            }
            Self::Divisions => {
                let usual = DIVISIONS.iter().filter(|code| !RARE_DIVISIONS.contains(code));
                usual.map(|code| (*code).to_owned()).collect()
            }
        }
    }

    /// What messages call its codes.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Chapters => "chapters of the Harmonized System",
            Self::Divisions => "divisions of the SITC",
        }
    }
}
