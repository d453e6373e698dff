//! Charts of the members of a bloc.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::chart::{ChartType, DataItem, ItemForm};
use super::composer::Composer;
use super::plot::{Plot, Range, is_within};
use super::sources::each_once;
use super::units::{scale, times, unit_of};
use crate::brief::{ChartSeries, PartyIndex, TradeMember, periods_of_members};
use crate::figures::Period;
use crate::locale::Label;

impl Composer<'_> {
    /// The members of a party by what they have of a series of trade, the largest first: of the latest period that two or
    /// more have it in.
    pub(super) fn members_ranked(
        &self,
        party: PartyIndex,
        series: ChartSeries,
        range: Option<Range>,
    ) -> Option<Plot> {
        let trade = self.brief.trade.as_ref()?;
        let name = super::chart_figures::name_in_paths(series);
        let of_period = |period: Period| -> Vec<(&TradeMember, Decimal)> {
            let members = trade.members_of(party, period);
            members.filter_map(|member| Some((member, member.figures.shown(name)?))).collect()
        };
        let periods = periods_of_members(&trade.members, party);
        let within = periods
            .into_iter()
            .filter(|period| is_within(*period, range))
            .map(|period| (period, of_period(period)));
        let known: Vec<(Period, Vec<(&TradeMember, Decimal)>)> =
            within.filter(|(_, members)| !members.is_empty()).collect();
        let years_first =
            |(period, members): &&(Period, Vec<_>)| (members.len() > 1, period.is_year(), *period);
        let (period, members) = known.iter().max_by_key(years_first)?;
        let (unit, factor) = scale(trade.unit, members.iter().map(|(_, value)| *value));
        let figures = members.iter().filter_map(|(member, value)| {
            self.drawn_member((trade, unit, factor), member, name, times(*value, factor))
        });
        let figures = figures.collect();
        let mut bars: Vec<DataItem> = members
            .iter()
            .map(|(member, value)| DataItem {
                name: self.member_name(member),
                value: times(*value, factor),
                code: None,
            })
            .collect();
        bars.sort_by_key(|bar| Reverse(bar.value));
        let (own, others) = match series {
            ChartSeries::Exports => (Label::ExportsOfMembers, Label::ExportsToMembers),
            ChartSeries::Imports => (Label::ImportsOfMembers, Label::ImportsFromMembers),
            ChartSeries::Total => (Label::TradeOfMembers, Label::TradeWithMembers),
            ChartSeries::Balance => (Label::BalanceOfMembers, Label::BalanceWithMembers),
        };
        let title = vec![self.words(self.about_members(own, others, party))];
        let in_unit = self.locale.unit(&trade.currency, unit);
        let when = self.locale.figure_period(*period);
        let caption = self.locale.fill(Label::ChartMembersCaption, &[("period", &when), ("unit", &in_unit)]);
        let of_members = each_once(members.iter().flat_map(|(member, _)| &member.sources).copied());
        let sources =
            if of_members.is_empty() { each_once(trade.sources.iter().copied()) } else { of_members };
        let kind = ChartType::Ranked { bars, form: ItemForm::Bars, hue: self.hue_of_series(series) };
        let unit = Some(unit_of(trade, unit));
        Some(Plot { unit, factor, figures, ..Plot::new(kind, sources, title, caption) })
    }
}
