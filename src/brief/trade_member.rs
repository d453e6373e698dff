//! `[[trade.member]]`: the members of a bloc, and what each has of the trade.

use std::ops::Range;

use super::context::Context;
use super::decimals::Decimals;
use super::figure_period::{FigurePeriod, NO_PERIOD};
use super::names::{MemberIndex, PartyIndex};
use super::paths::MemberPath;
use super::shape::{Amount, Declared, Shape, Sources};
use super::statistic::in_path;
use super::table::table;
use super::trade_merge::complete;
use crate::diag::codes;
use crate::figures::{Exact, Period, TradeYear};
use crate::read::schema::{Count, Type};
use crate::read::{Reader, string};

/// The most figures of members: forty members over twenty-five years.
const MEMBERS_LIMIT: usize = 1_000;

table! {
    /// What a member of a bloc has of the trade in a year: of the exports to the bloc those to the member, or of the exports
    /// of the bloc its own; likewise of imports
    pub struct TradeMember: "`[[trade.member]]`" (Count::AtMost(MEMBERS_LIMIT)) {
        /// The member: one of the `members` of its `[[party]]`, e.g. `"Latvia"`
        member("name"): MemberIndex,
        /// The year, or another period, e.g. `2023`
        period("year"): FigurePeriod,
        /// Its part of the exports of the perspective's party, e.g. `6.1`
        exports: Option<Amount>,
        /// Its part of the imports of the perspective's party, e.g. `9.4`
        imports: Option<Amount>,
        /// Both together, where the source states it, e.g. `15.5`
        total: Option<Amount>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// The same as figures of the period.
        figures: TradeYear = |_, _| TradeYear::empty(NO_PERIOD),
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, member: &TradeMember) {
    let figures = ["exports", "imports", "total"];
    if !figures.iter().any(|key| table.get(key).is_some()) && member.period != NO_PERIOD {
        cx.error(codes::MISSING_KEY, table.range.clone(), "a member without figures")
            .hints
            .push("add `exports`, `imports` or both".to_owned());
    }
}

/// Reads what members have of the trade, each once for a period.
pub(super) fn read(cx: &mut Context, trade: &Reader) -> Vec<TradeMember> {
    let mut all: Vec<TradeMember> = Vec::new();
    let mut places: Vec<Range<usize>> = Vec::new();
    for table in trade.tables(cx, "member") {
        let before = cx.diagnostics.len();
        let mut member = TradeMember::read(cx, &table);
        if cx.diagnostics.len() > before {
            continue;
        }
        let period = member.period;
        let is_same =
            |other: &TradeMember| other.member == member.member && other.period.is_same_time(period);
        let place = table.range_of("year");
        if let Some(at) = all.iter().position(is_same) {
            let first = cx.span(places[at].clone());
            let name = cx.names.member_name(member.member).to_owned();
            let error =
                cx.error(codes::DUPLICATE_YEAR, place, format!("{period} has figures of {name} already"));
            error.related.push((first, "the first are here".to_owned()));
            error.hints.push("put the figures of a member and a year into one table".to_owned());
            continue;
        }
        member.figures = TradeYear {
            exports: member.exports,
            imports: member.imports,
            total: member.total,
            sources: member.sources.clone(),
            spans: member.spans.clone(),
            exact: Exact::default(),
            ..TradeYear::empty(period)
        };
        complete(&mut member.figures, Decimals::Written);
        places.push(place);
        all.push(member);
    }
    all
}

/// What texts can be bound to of the members, whose figures are as settled as those of all trade. What is wrong with their
/// tables is reported when they are read.
pub(super) fn paths(
    cx: &mut Context,
    trade: &Reader,
    years: &[TradeYear],
    parts: &[TradeYear],
) -> Vec<MemberPath> {
    let mut paths: Vec<MemberPath> = Vec::new();
    for member in cx.silently(|cx| read(cx, trade)) {
        let name = in_path(cx.names.member_name(member.member));
        let at = paths.iter().position(|path| path.name == name).unwrap_or_else(|| {
            paths.push(MemberPath { name, years: Vec::new(), parts: Vec::new() });
            paths.len() - 1
        });
        let path = &mut paths[at];
        let is_year = member.period.is_year();
        let whole = if is_year { years } else { parts };
        let whole = whole.iter().find(|whole| whole.period.is_same_time(member.period));
        let of_kind = if is_year { &mut path.years } else { &mut path.parts };
        of_kind.push(match whole {
            Some(whole) => TradeYear { status: whole.status, breaks: whole.breaks, ..member.figures },
            None => member.figures,
        });
        of_kind.sort_by_key(|year| year.period);
    }
    paths
}

/// The periods that there are figures of members of a party for: years first, each in order.
pub(crate) fn periods(members: &[TradeMember], party: PartyIndex) -> Vec<Period> {
    let mut all: Vec<Period> = Vec::new();
    for member in members.iter().filter(|member| member.member.party == party) {
        if !all.iter().any(|period| period.is_same_time(member.period)) {
            all.push(member.period);
        }
    }
    all.sort_by_key(|period| (!period.is_year(), *period));
    all
}

impl Shape for MemberIndex {
    type Value = Self;
    const TYPE: Type = Type::Reference("one of the `members` of a party");

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let value = table.get(key)?;
        let name = string(cx, value)?.trim();
        cx.member(name, value.span())
    }

    fn missing() -> Self {
        Self { party: PartyIndex::First, place: 0 }
    }
}
