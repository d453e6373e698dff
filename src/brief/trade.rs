//! `[trade]`: figures of trade by year, and what is traded.

use super::commodity::CommodityCode;
use super::currency::{Currency, USUAL_CURRENCY};
use super::shape::{Amount, Choice, Field, Percent, Sources, Year};
use super::table::{declared, table};
use super::trade_data::TradeData;
use crate::figures::{Exact, Flow, TradeYear, Unit};
use crate::markup::{Body, Line};

table! {
    /// Trade between the parties
    pub struct Trade: "`[trade]`" {
        /// The currency (ISO 4217), e.g. `"USD"`
        currency: Currency = USUAL_CURRENCY.to_owned(),
        /// What figures are counted in, e.g. `"million"`
        unit: Choice<Unit> = Unit::Million,
        /// A note on the figures, e.g. `"Figures are those of the State Bank."`
        note: Option<Body>,
        /// Files of figures by year
        data: Vec<TradeData> => |cx, table| cx.silently(|cx| <Vec<TradeData>>::read(cx, table, "data")),
        /// Figures by year
        years("year"): Vec<TradeYear> => |cx, _| std::mem::take(&mut cx.trade.years),
        /// Goods and services traded
        items("item"): Vec<TradeItem>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// Whether figures are those that the partner reports.
        mirror: bool = |cx, _| cx.trade.mirror,
        /// How many commodities count as nothing in some years, as the files have no row of them.
        absent: usize = |cx, _| cx.trade.absent,
    }
}

declared! {
    /// Figures of a year, in the currency and unit of `[trade]`
    TradeYear: "`[[trade.year]]`" {
        /// The year, e.g. `2023`
        year: Year,
        /// Exports of the perspective's party to the other, e.g. `15.1`
        exports: Option<Amount>,
        /// Imports of the perspective's party from the other, e.g. `35.1`
        imports: Option<Amount>,
        /// Both together, where the source states it, e.g. `50.2`
        total: Option<Amount>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        exact: |_, _| Exact::default(),
    }
}

table! {
    /// A good or service traded
    pub struct TradeItem: "`[[trade.item]]`" {
        /// The direction, e.g. `"exports"`
        flow: Choice<Flow>,
        /// What it is, e.g. `"Rice"`
        name: Line,
        /// Its code of the Harmonized System, e.g. `"1006"`
        hs: Option<CommodityCode>,
        /// The year of the figures, e.g. `2023`
        year: Option<Year>,
        /// Its value, in the currency and unit of `[trade]`, e.g. `4.2`
        value: Option<Amount>,
        /// Its share of the flow, in per cent, e.g. `27.8`
        share: Option<Percent>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
