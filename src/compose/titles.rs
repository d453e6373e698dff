//! Titles of charts: a claim if the data prove one, otherwise a description.

use super::chart::DataSeries;
use super::claims::{Among, Change, Claim, When};
use super::composer::Composer;
use crate::figures::{Period, flow_name};
use crate::locale::Label;

impl Composer<'_> {
    /// A claim in words. The item that it is about is one of the brief's.
    pub(super) fn claim_in_words(&self, claim: &Claim) -> String {
        let locale = self.locale;
        let year = |year: Period| locale.figure_period(year);
        match *claim {
            Claim::Outweighed { larger, when } => {
                let message = |label| locale.message(label).choice("larger", flow_name(larger));
                match when {
                    When::Every => message(Label::ChartFlowsEvery),
                    When::EveryKnown => message(Label::ChartFlowsEveryKnown),
                    When::EveryFrom { first, last } => message(Label::ChartFlowsEveryFrom)
                        .words("from", &year(first))
                        .words("to", &year(last)),
                    When::Mostly { often, of, gaps } => {
                        let label = if gaps { Label::ChartFlowsMostlyKnown } else { Label::ChartFlowsMostly };
                        message(label).count_in_words("often", often as u64).count_in_words("of", of as u64)
                    }
                    When::Once { year: only } => message(Label::ChartFlowsOnce).words("year", &year(only)),
                    When::OnceTwofold { year: only } => {
                        message(Label::ChartFlowsTwofold).words("year", &year(only))
                    }
                }
            }
            Claim::Trade { from, to, change } => {
                let by = |label, percent| locale.message(label).words("percent", &locale.percent(percent));
                let message = match change {
                    Change::MoreThan(times) => {
                        locale.message(Label::ChartTotalMoreThan).count_in_words("n", times)
                    }
                    Change::Doubled => locale.message(Label::ChartTotalDoubled),
                    Change::Grown(percent) => by(Label::ChartTotalGrown, percent),
                    Change::Fallen(percent) => by(Label::ChartTotalFallen, percent),
                    Change::MoreThanHalved => locale.message(Label::ChartTotalHalved),
                };
                message.words("from", &year(from)).words("to", &year(to))
            }
            Claim::Largest { flow, item, year: of, among } => {
                let items = self.brief.trade.iter().flat_map(|trade| &trade.items);
                let name = items.skip(item).map(|item| self.repeated(&item.name)).next().unwrap_or_default();
                let label = match (among, of.is_some()) {
                    (Among::All, true) => Label::ChartItemsLargestIn,
                    (Among::All, false) => Label::ChartItemsLargest,
                    (Among::Listed, true) => Label::ChartItemsLargestListedIn,
                    (Among::Listed, false) => Label::ChartItemsLargestListed,
                };
                let message = self.about_flow(label, flow).words("item", &locale.within_sentence(&name));
                of.map(year).iter().fold(message, |message, year| message.words("year", year))
            }
            Claim::FirstItems { flow, count, share, year: of } => {
                let label = if of.is_some() { Label::ChartSharesFirstIn } else { Label::ChartSharesFirst };
                let message = self
                    .about_flow(label, flow)
                    .count_in_words("n", count as u64)
                    .words("percent", &locale.percent(share.normalize()));
                of.map(year).iter().fold(message, |message, year| message.words("year", year))
            }
            Claim::MostVisits { year: most } => {
                locale.message(Label::ChartVisitsPeak).words("year", &most.to_string())
            }
        }
        .text()
    }

    /// A title that claims nothing: what is drawn, and of which years.
    pub(super) fn names_of(&self, years: &[Period], series: &[DataSeries]) -> String {
        let names = series.iter().enumerate().map(|(at, series)| match at {
            0 => series.name.clone(),
            _ => series.within.clone(),
        });
        let names = self.locale.list(&names.collect::<Vec<_>>());
        self.locale.fill(
            Label::ChartSeriesNeutral,
            &[("series", &names), ("years", &self.years_shown(years, series))],
        )
    }

    /// `1994–2023`: the first and the last year with a figure.
    pub(super) fn years_shown(&self, years: &[Period], series: &[DataSeries]) -> String {
        let known =
            |at: &usize| series.iter().any(|series| series.values.get(*at).is_some_and(Option::is_some));
        let mut shown = (0..years.len()).filter(known).filter_map(|at| years.get(at));
        match (shown.next(), shown.next_back()) {
            (Some(first), Some(last)) => self.locale.span_of_years(*first, *last),
            (Some(only), None) => self.locale.figure_period(*only),
            (None, _) => String::new(),
        }
    }
}
