//! `[trade]`: figures of trade by year, and what is traded.

use super::currency::{Currency, USUAL_CURRENCY};
use super::figure_period::{FigurePeriod, Month, fiscal_years};
use super::item_data::ItemData;
use super::item_files;
use super::names::PartyIndex;
use super::shape::{Amount, Choice, Field, Integer, NamePhrase, One, Percent, Sources};
use super::table::{declared, table};
use super::trade_data::TradeData;
use super::trade_item::TradeItem;
use super::trade_member::{self, TradeMember};
use crate::figures::{Exact, Period, Split, Status, TradeYear, Unit};
use crate::markup::Body;

table! {
    /// Trade between the parties
    pub struct Trade: "`[trade]`" {
        /// The currency (ISO 4217), e.g. `"USD"`
        currency: Currency = USUAL_CURRENCY.to_owned(),
        /// What figures are counted in, e.g. `"million"`
        unit: Choice<Unit> = Unit::Million,
        /// The month with which fiscal years end, where figures are of them, e.g. `6`
        fiscal_year_ends: Option<Month> => |cx, table| {
            cx.fiscal = fiscal_years(cx, table);
            Option::<Month>::read(cx, table, "fiscal_year_ends")
        },
        /// What the figures are of, where `commodity` takes some goods only from the files, as in "exports of …", e.g. `"soya beans"`
        trade_in: Option<NamePhrase>,
        /// A note on the figures, in small print below their tables, e.g. `"Figures are those of the State Bank."`
        note: Option<Body>,
        /// Files of figures by year
        data: Vec<TradeData> => |cx, table| cx.silently(|cx| <Vec<TradeData>>::read(cx, table, "data")),
        /// Figures by year, or by parts of one
        years("year"): Vec<TradeYear> => |cx, _| std::mem::take(&mut cx.trade.years),
        /// Files of the goods that are traded most
        item_files("items"): Vec<ItemData> => |cx, table| {
            cx.silently(|cx| <Vec<ItemData>>::read(cx, table, "items"))
        },
        /// Goods and services traded
        items("item"): Vec<TradeItem> => item_files::with_typed,
        /// What members of a bloc have of the trade
        members("member"): Vec<TradeMember> => trade_member::read,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// Figures of parts of a year, and of other periods than years, in order.
        parts: Vec<TradeYear> = |cx, _| std::mem::take(&mut cx.trade.parts),
        /// Whether figures are those that the partner reports.
        mirror: bool = |cx, _| cx.trade.mirror,
        /// Whether those of items are.
        items_mirror: bool = |cx, _| cx.trade.items_mirror,
        /// The commodities that figures are of, with their codes and names in the files; none where they are of all trade.
        commodities: Vec<(String, String)> = |cx, _| std::mem::take(&mut cx.trade.commodities),
        /// How many commodities count as nothing in some years, as the files have no row of them.
        absent: usize = |cx, _| cx.trade.absent,
    }
}

impl Trade {
    /// The members of a party that there are figures of for a period.
    pub(crate) fn members_of(&self, party: PartyIndex, period: Period) -> impl Iterator<Item = &TradeMember> {
        let is_of =
            move |member: &&TradeMember| member.member.party == party && member.period.is_same_time(period);
        self.members.iter().filter(is_of)
    }
}

declared! {
    /// Figures of a year, or a part of one, in the currency and unit of `[trade]`
    TradeYear: "`[[trade.year]]`" {
        /// The year, a fiscal year, or a part of a year such as `"2023-Q4"`, `"2023-H1"` or `"2024-01/2024-08"`, e.g. `2023`
        period("year"): FigurePeriod,
        /// Exports of the perspective's party to the other, e.g. `15.1`
        exports: Option<Amount>,
        /// Imports of the perspective's party from the other, e.g. `35.1`
        imports: Option<Amount>,
        /// Both together, where the source states it, e.g. `50.2`
        total: Option<Amount>,
        /// Exports and imports of goods, where they are apart from services, e.g. `{ exports = 12.0, imports = 30.2 }`
        goods: Option<One<Split>>,
        /// Exports and imports of services, e.g. `{ exports = 3.1, imports = 4.9 }`
        services: Option<One<Split>>,
        /// The partner's place among the trading partners of the perspective's party, e.g. `14`
        rank: Option<Integer<1, 300>>,
        /// The partner's share of all trade of the perspective's party, in per cent, e.g. `0.4`
        share: Option<Percent>,
        /// How far the figures are settled, e.g. `"provisional"`
        status: Choice<Status> = Status::Final,
        /// Whether the series starts anew with this year, so that it cannot be compared with earlier ones, e.g. `true`
        breaks("break"): Option<bool>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        exact: |_, _| Exact::default(),
    }
}

declared! {
    /// Exports and imports of goods, or of services
    Split: "goods or services of `[[trade.year]]`" {
        /// Exports, e.g. `12.0`
        exports: Option<Amount>,
        /// Imports, e.g. `30.2`
        imports: Option<Amount>,
    }
}
