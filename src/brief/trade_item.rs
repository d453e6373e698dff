//! `[[trade.item]]`: what is traded.

use super::commodity::CommodityCode;
use super::figure_period::FigurePeriod;
use super::shape::{Amount, Choice, Percent, Sources};
use super::table::table;
use crate::figures::{ExactItem, Flow};
use crate::markup::Line;

table! {
    /// A good or service traded
    pub struct TradeItem: "`[[trade.item]]`" {
        /// The direction, e.g. `"exports"`
        flow: Choice<Flow>,
        /// What it is, e.g. `"Rice"`
        name: Line,
        /// Its code of the Harmonized System, e.g. `"1006"`
        hs: Option<CommodityCode>,
        /// The year of the figures, or another period, e.g. `2023`
        year: Option<FigurePeriod>,
        /// Its value, in the currency and unit of `[trade]`, e.g. `4.2`
        value: Option<Amount>,
        /// Its share of the flow, in per cent, e.g. `27.8`
        share: Option<Percent>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// Whether its code is one of the SITC, in which a file has it.
        sitc: bool = |_, _| false,
        /// Its figures before they are rounded, where they are from a file.
        exact: ExactItem = |_, _| ExactItem::default(),
    }
}
