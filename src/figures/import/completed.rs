//! The figures that observations are completed to.

use std::collections::{BTreeMap, BTreeSet};

use super::flaw::Flaw;
use super::period::TimePeriod;
use super::records::Row;
use crate::figures::{Flow, Quantity, flow_name};
use crate::read::quoted_list;

/// What a figure is of.
pub(super) type Group = (TimePeriod, Flow);

/// What figures are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Coverage {
    /// All goods, or whatever the file has the total of.
    All,
    /// Commodities with their codes, which may be missing, and names, which may be as well.
    Commodities(Vec<(String, String)>),
}

/// The figures of a file.
#[derive(Debug)]
pub(super) struct Completed {
    /// By period and flow: years, and the parts of years that lack some.
    pub figures: BTreeMap<(TimePeriod, Flow), Quantity>,
    /// Years that are left out, as some of their months or quarters are missing.
    pub incomplete: Vec<Incomplete>,
    pub coverage: Coverage,
    /// Commodities that are taken for nothing in some years or flows, as the file would have them otherwise.
    pub absent: BTreeSet<String>,
    /// The rows that the figures are from.
    pub used: BTreeSet<Row>,
    pub left_out: BTreeMap<String, usize>,
}

/// The sum of figures of a period and flow.
pub(super) fn sum(all: Vec<Quantity>, (period, flow): Group) -> Result<Quantity, Flaw> {
    Quantity::sum(all).ok_or_else(|| {
        let message = format!("has {} in {} that are too large to add up", flow_name(flow), period.words());
        Flaw::whole(message, "download the file again, or correct it")
    })
}

/// The exports or imports of a year that lacks parts.
#[derive(Debug)]
pub(crate) struct Incomplete {
    pub year: i16,
    pub flow: Flow,
    /// The months or quarters that are missing, in order.
    pub missing: Vec<TimePeriod>,
}

impl Coverage {
    /// Whether two are of the same; names differ from year to year.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::All, Self::All) => true,
            (Self::Commodities(one), Self::Commodities(two)) => {
                one.iter().map(|(code, _)| code).eq(two.iter().map(|(code, _)| code))
            }
            _ => false,
        }
    }

    /// In messages.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::All => "everything".to_owned(),
            Self::Commodities(all) => {
                let names = all.iter().map(|(code, name)| if code.is_empty() { name } else { code });
                quoted_list(names.map(String::as_str))
            }
        }
    }
}
