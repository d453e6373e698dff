//! `[theme.sections]`: the order of sections for each kind of briefing.

use super::context::Context;
use super::head::BriefingKind;
use super::layout::each_once;
use super::names::SectionName;
use super::shape::{Choices, Field};
use crate::diag::codes;
use crate::read::schema::{Count, Internal, Key, Table, Type, optional};
use crate::read::{Named, Reader, names};

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
            let order = <Choices<SectionName>>::read(cx, &table, name);
            let is_sound = cx.diagnostics.len() == found;
            let mut sections = Vec::with_capacity(order.len());
            if is_sound {
                let ranges = table.values(cx, name).into_iter().map(|value| value.span());
                sections = order.into_iter().zip(ranges).collect();
            }
            each_once(cx, &sections);
            if sections.is_empty() && is_sound {
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
