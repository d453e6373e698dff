//! Titles of charts: a claim if the data prove one, otherwise a description.

use std::cmp::Reverse;
use std::ops::Range;

use super::chart::DataSeries;
use super::claims::{Among, Change, Claim, When};
use super::composer::Composer;
use super::document::{Inline, TextStyle};
use super::printed::with_figure;
use crate::brief::TradeItem;
use crate::figures::{Operation, Period, Printed, Quantity, flow_name};
use crate::locale::Label;

impl Composer<'_> {
    /// A claim about all trade in words, or else what is shown.
    pub(super) fn title(&self, claim: Option<Claim>, neutral: impl Fn() -> String) -> Vec<Inline> {
        match claim {
            Some(claim) => self.claim_with_figures(&claim, &self.claim_in_words(&claim)),
            None => vec![self.words(neutral())],
        }
    }

    /// A sentence that makes a claim, with the figures in it.
    pub(super) fn claim_with_figures(&self, claim: &Claim, sentence: &str) -> Vec<Inline> {
        self.with_figures(sentence, self.figure_of_claim(claim).into_iter().collect())
    }

    /// The per cent that a claim gives, with where they are from.
    fn figure_of_claim(&self, claim: &Claim) -> Option<(String, Option<Printed>)> {
        let trade = self.brief.trade.as_ref()?;
        match claim {
            Claim::Trade {
                from,
                to,
                change: change @ (Change::Grown(percent) | Change::Fallen(percent)),
            } => {
                let of = |period: &Period| trade.years.iter().find(|year| year.period == *period);
                let (first, last) = (of(from)?, of(to)?);
                let totals = vec![first.exact("total")?, last.exact("total")?];
                let mut growth = Quantity::of(Operation::Growth { decimals: percent.scale() }, totals)?;
                if matches!(change, Change::Fallen(_)) {
                    growth = growth.magnitude();
                }
                let text = self.locale.percent(*percent);
                Some((text.clone(), Some(self.growth_figure(last, "total", growth, text))))
            }
            Claim::FirstItems { flow, count, share, year } => {
                let is_meant = |item: &&TradeItem| item.flow == *flow && item.year == *year;
                let mut items: Vec<&TradeItem> = trade.items.iter().filter(is_meant).collect();
                items.sort_by_key(|item| Reverse(item.share));
                let text = self.locale.percent(share.normalize());
                let shares =
                    items.iter().take(*count).map(|item| self.item_figure(item, "share", String::new()));
                let shares: Vec<Printed> = shares.collect::<Option<_>>()?;
                let quantity = Quantity::sum(shares.iter().map(|share| share.quantity.clone()).collect())?;
                let name = format!("first {count} items (share of {})", flow_name(*flow));
                let first = shares.into_iter().next()?;
                Some((text.clone(), Some(Printed { text, name, quantity, ..first })))
            }
            _ => None,
        }
    }

    /// A sentence of Chancery's own with the figures that occur in it. A house style may have them in another order.
    pub(super) fn with_figures(
        &self,
        sentence: &str,
        figures: Vec<(String, Option<Printed>)>,
    ) -> Vec<Inline> {
        let mut places: Vec<(Range<usize>, Option<Printed>)> = Vec::with_capacity(figures.len());
        for (text, figure) in figures {
            let is_free = |at: &Range<usize>| {
                is_whole(sentence, at)
                    && places.iter().all(|(taken, _)| taken.end <= at.start || at.end <= taken.start)
            };
            let place = sentence.match_indices(&text).map(|(at, text)| at..at + text.len()).find(is_free);
            places.extend(place.map(|place| (place, figure)));
        }
        places.sort_by_key(|(place, _)| place.start);
        let mut out = Vec::new();
        let mut end = 0;
        for (place, figure) in places {
            if end < place.start {
                out.push(self.words(&sentence[end..place.start]));
            }
            end = place.end;
            out.push(with_figure(self.styled_words(&sentence[place], TextStyle::default()), figure));
        }
        if end < sentence.len() {
            out.push(self.words(&sentence[end..]));
        }
        out
    }

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
                locale.message(Label::ChartVisitsPeak).words("year", &locale.year(most))
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

/// Whether words of a text are no part of a longer number.
fn is_whole(text: &str, at: &Range<usize>) -> bool {
    let is_digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
    !is_digit(text[..at.start].chars().next_back()) && !is_digit(text[at.end..].chars().next())
}
