//! `[[trade.items]]`: files of statistics, whose largest commodities are the items of trade.

use super::context::Context;
use super::shape::{Integer, Shape, Sources};
use super::table::table;
use super::trade_data::DataKeys;
use crate::diag::codes;
use crate::figures::import::ItemLevel;
use crate::read::schema::{Count, Type};
use crate::read::{Reader, names};

table! {
    /// A file of statistics, whose largest commodities are the items of trade: those of one level of a classification, with
    /// the names and codes of the file, and their shares of the total that it states, else of their sum. They are of `year`,
    /// else of the latest year that the file has for each of its flows. A `[[trade.item]]` with the `flow` and the `hs` of one of them gives it
    /// another name. `[trade]` may have several, one for each flow, for example; one by itself may be written as
    /// `items = { … }`
    pub struct ItemData: "`[[trade.items]]`" (Count::OneOrMore) => DataKeys {
        /// The level of the classification: chapters, headings or subheadings of the Harmonized System, or sections,
        /// divisions or groups of the SITC, e.g. `"HS4"`
        level: CommodityLevel,
        /// How many items of each flow, e.g. `8`
        top: Integer<1, 30> = 8,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// The file, and what it does not say.
        keys: DataKeys = DataKeys::read,
    }
}

/// A level of a classification. Its number of digits does not say of which one.
pub(crate) struct CommodityLevel;

impl Shape for CommodityLevel {
    type Value = ItemLevel;
    const TYPE: Type = Type::Choice(names::<ItemLevel>);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<ItemLevel> {
        let value = table.get(key)?;
        let Some(digits) = value.get_ref().as_integer() else { return table.choice(cx, key) };
        let message =
            format!("codes of {} digits may be of the Harmonized System or of the SITC", digits.as_str());
        let hint = "write `\"HS2\"`, `\"HS4\"` or `\"HS6\"`, or `\"SITC1\"`, `\"SITC2\"` or `\"SITC3\"`";
        cx.error(codes::WRONG_TYPE, value.span(), message).hints.push(hint.to_owned());
        None
    }

    fn missing() -> ItemLevel {
        ItemLevel::Chapters
    }
}
