//! `[theme.sections]`: the order of sections for each kind of briefing.

use std::ops::Range;

use super::context::Context;
use super::head::BriefingKind;
use super::layout::each_once;
use super::names::{Names, SectionName};
use super::shape::Field;
use crate::diag::codes;
use crate::read::schema::{Count, Internal, Key, Table, Type, optional};
use crate::read::{Named, Reader, names, string};

const DOC: &str = "\
The sections of each kind of briefing, in order; `[sections]` in a house style. A brief that has `sections` in `[layout]` chooses \
its own. What an order leaves out is not printed. The brief's own `[[section]]`s are printed all the same, where their `after` \
puts them";

static ORDERS: Table = Table {
    name: "`[theme.sections]`",
    doc: DOC,
    keys: &KEYS,
    grouped: false,
    includes: None,
    count: Count::Any,
    internal: Internal::Never,
};

static KEYS: [Key; BriefingKind::NAMES.len()] = {
    let doc =
        "The sections of briefings of this kind, e.g. `[\"summary\", \"facts\", \"visits\", \"sources\"]`";
    let mut keys =
        [const { optional("", Type::Choices(names::<SectionName>), "") }; BriefingKind::NAMES.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = optional(BriefingKind::NAMES[at].0, Type::Choices(names::<SectionName>), doc);
        at += 1;
    }
    keys
};

/// The sections of kinds of briefings, in order; none of a kind that has the usual ones.
#[derive(Debug, Clone, Default)]
pub struct KindOrders {
    orders: Vec<(BriefingKind, Vec<SectionName>)>,
}

impl KindOrders {
    /// The sections of a kind.
    pub fn of(&self, kind: BriefingKind) -> Option<&[SectionName]> {
        self.orders.iter().find(|(known, _)| *known == kind).map(|(_, order)| &**order)
    }

    /// These, with those of kinds that are missing taken from `other`.
    pub(super) fn or(mut self, other: &Self) -> Self {
        for (kind, order) in &other.orders {
            if self.of(*kind).is_none() {
                self.orders.push((*kind, order.clone()));
            }
        }
        self
    }
}

/// Orders by the names of kinds. A house style knows the sections of Chancery only: those of its own that a brief has are
/// known to that brief alone.
pub(crate) struct Orders;

impl Field for Orders {
    type Value = KindOrders;
    const TYPE: Type = Type::Table(&ORDERS);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> KindOrders {
        let mut all = KindOrders::default();
        let Some(table) = table.table(cx, key) else { return all };
        for (name, kind) in BriefingKind::NAMES {
            let Some(value) = table.get(name) else { continue };
            let found = cx.diagnostics.len();
            let mut sections = Vec::new();
            for value in table.values(cx, name) {
                let Some(section) = string(cx, value) else { continue };
                sections.extend(known(cx, section, value.span()).map(|section| (section, value.span())));
            }
            each_once(cx, &sections);
            if sections.is_empty() && cx.diagnostics.len() == found {
                cx.error(codes::EMPTY_TEXT, value.span(), format!("`{name}` names no section"))
                    .hints
                    .push("name the sections that are printed, or remove the key to have all".to_owned());
            }
            let sections = sections.into_iter().map(|(section, _)| section).collect();
            all.orders.push((*kind, sections));
        }
        all
    }
}

/// A section of Chancery.
fn known(cx: &mut Context, name: &str, range: Range<usize>) -> Option<SectionName> {
    let found = cx.diagnostics.len();
    let section = Names::default().section(cx, name, range);
    if let Some(error) = cx.diagnostics.get_mut(found) {
        error.hints.push(
            "leave out the `[[section]]`s of briefs: each is printed where its `after` puts it".to_owned(),
        );
    }
    section
}
