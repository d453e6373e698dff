//! Titles of charts: a claim where the data bears one, else what is shown.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::composer::Composer;
use crate::brief::{Flow, TradeYear, percent_change};
use crate::locale::Label;

/// Fewer years than this bear no claim about most of them.
const MOSTLY_FROM: usize = 3;
/// So many items are named together as the first.
const FIRST_ITEMS: usize = 3;

impl Composer<'_> {
    /// Which of exports and imports was larger, and how often.
    pub(super) fn claim_of_trade(&self, figures: &[TradeYear]) -> String {
        let locale = self.locale;
        let known: Vec<(i16, Decimal, Decimal)> =
            figures.iter().filter_map(|year| Some((year.year, year.exports?, year.imports?))).collect();
        let every = known.len() == figures.len() && consecutive(figures);
        let imports = known.iter().filter(|(_, exports, imports)| imports > exports).count();
        let exports = known.iter().filter(|(_, exports, imports)| exports > imports).count();
        let two = Decimal::TWO;
        match known.as_slice() {
            [(year, e, i)] => {
                let double = |more: Decimal, less: Decimal| {
                    less > Decimal::ZERO && less.checked_mul(two).is_some_and(|twice| more > twice)
                };
                let label = match () {
                    () if double(*i, *e) => Label::ChartImportsDouble,
                    () if double(*e, *i) => Label::ChartExportsDouble,
                    () if i > e => Label::ChartImportsOnce,
                    () if e > i => Label::ChartExportsOnce,
                    () => return self.neutral(Label::ChartTradeNeutral, figures),
                };
                locale.fill(label, &[("year", &year.to_string())])
            }
            [] => self.neutral(Label::ChartTradeNeutral, figures),
            all if imports == all.len() && every => locale.label(Label::ChartImportsAlways).to_owned(),
            all if exports == all.len() && every => locale.label(Label::ChartExportsAlways).to_owned(),
            all if all.len() >= MOSTLY_FROM && imports.max(exports) * 2 > all.len() => {
                let label =
                    if imports > exports { Label::ChartImportsMostly } else { Label::ChartExportsMostly };
                let (k, n) = (imports.max(exports) as u64, all.len() as u64);
                locale.fill(label, &[("k", &locale.cardinal(k)), ("n", &locale.cardinal(n))])
            }
            _ => self.neutral(Label::ChartTradeNeutral, figures),
        }
    }

    /// How trade has grown from the first year to the last.
    pub(super) fn claim_of_total(&self, figures: &[TradeYear]) -> String {
        let locale = self.locale;
        let known: Vec<(i16, Decimal)> =
            figures.iter().filter_map(|year| Some((year.year, year.total?))).collect();
        let neutral = || self.neutral(Label::ChartTotalNeutral, figures);
        let (Some(&(year, first)), Some(&(_, last))) = (known.first(), known.last()) else {
            return neutral();
        };
        let Some(change) = percent_change(first, last, 0).filter(|_| known.len() > 1) else {
            return neutral();
        };
        let year = year.to_string();
        let percent = locale.percent(change.abs());
        let since = |label| locale.fill(label, &[("year", &year), ("percent", &percent)]);
        // Strictly more than so many times the first figure, whatever a rounded percentage says.
        let exceeds = |times: u64| first.checked_mul(Decimal::from(times)).is_some_and(|bound| last > bound);
        let doubled = first.checked_mul(Decimal::TWO).is_some_and(|bound| last >= bound);
        let halved = last.checked_mul(Decimal::TWO).is_some_and(|twice| twice < first);
        // Up to five per cent are no change to speak of.
        let slight = change.abs() <= Decimal::from(5);
        let times = last.checked_div(first).and_then(|times| times.floor().to_u64()).unwrap_or(0);
        match () {
            () if slight => neutral(),
            () if exceeds(4) => {
                // Of what is exactly so many times as much, one less is exceeded.
                let times = if exceeds(times) { times } else { times - 1 };
                locale.fill(Label::ChartTotalManifold, &[("n", &locale.cardinal(times)), ("year", &year)])
            }
            () if exceeds(3) => since(Label::ChartTotalMoreThanTripled),
            () if change == Decimal::ONE_HUNDRED && doubled => since(Label::ChartTotalDoubled),
            () if exceeds(2) => since(Label::ChartTotalMoreThanDoubled),
            () if halved => since(Label::ChartTotalHalved),
            () if last < first => since(Label::ChartTotalFallen),
            () => since(Label::ChartTotalGrown),
        }
    }

    /// The largest item; none where there is no item at all.
    pub(super) fn claim_of_items(&self, flow: Flow, bars: &[(String, Decimal)]) -> Option<String> {
        let (largest, value) = bars.first()?;
        let alone = bars.get(1).is_none_or(|(_, next)| next < value);
        let label = match flow {
            _ if !alone => {
                return Some(self.about_flow(Label::ChartItemsNeutral, flow).text());
            }
            Flow::Exports => Label::ChartItemsExports,
            Flow::Imports => Label::ChartItemsImports,
        };
        let claim = self.about_flow(label, flow).words("item", &self.locale.within_sentence(largest));
        Some(claim.text())
    }

    /// What the first few items make up together.
    pub(super) fn claim_of_shares(&self, flow: Flow, parts: &[(String, Decimal)]) -> String {
        let first: Decimal = parts.iter().take(FIRST_ITEMS).map(|&(_, share)| share).sum();
        if parts.len() <= FIRST_ITEMS || first > Decimal::ONE_HUNDRED {
            return self.about_flow(Label::ChartSharesNeutral, flow).text();
        }
        let label = match flow {
            Flow::Exports => Label::ChartSharesExports,
            Flow::Imports => Label::ChartSharesImports,
        };
        let items = self.locale.count_in_words(Label::ChartItemsNoun, FIRST_ITEMS as u64);
        let percent = self.locale.percent(first.normalize());
        self.about_flow(label, flow).words("items", &items).words("percent", &percent).text()
    }

    /// The year with most visits, where there is one.
    pub(super) fn claim_of_visits(&self, years: &[i16], series: &[(String, Vec<u32>)]) -> String {
        let sum = |at: usize| series.iter().filter_map(|(_, counts)| counts.get(at)).sum::<u32>();
        let sums: Vec<u32> = (0..years.len()).map(sum).collect();
        let most = sums.iter().max().copied().unwrap_or(0);
        let mut at_most = years.iter().zip(&sums).filter(|&(_, &sum)| sum == most).map(|(year, _)| year);
        match (at_most.next(), at_most.next()) {
            (Some(year), None) if most > 1 => {
                self.locale.fill(Label::ChartVisitsPeak, &[("year", &year.to_string())])
            }
            _ => self.locale.label(Label::ChartVisitsNeutral).to_owned(),
        }
    }

    fn neutral(&self, label: Label, figures: &[TradeYear]) -> String {
        self.locale.fill(label, &[("years", &self.years_told(figures))])
    }

    /// `1994–2023`
    pub(super) fn years_told(&self, figures: &[TradeYear]) -> String {
        match (figures.first(), figures.last()) {
            (Some(first), Some(last)) if first.year != last.year => format!("{}–{}", first.year, last.year),
            (Some(only), _) => only.year.to_string(),
            _ => String::new(),
        }
    }
}

/// Whether no year is left out.
fn consecutive(figures: &[TradeYear]) -> bool {
    figures.windows(2).all(|pair| i32::from(pair[1].year) - i32::from(pair[0].year) == 1)
}
