//! Alternative text: what a chart shows, from its data.

use rust_decimal::Decimal;

use super::order::descending;
use super::ring;
use super::scale::float;
use super::timed::{KnownSeries, Timed};
use crate::compose::{
    ChartData, ChartType, ChartUnit, DataItem, DataSeries, ItemForm, YearForm, YearPart, fits_ring,
    ring_rest, unsettled,
};
use crate::figures::{Period, Status};
use crate::locale::{Label, Locale};
use crate::read::name_of;

/// How many items are named one by one.
const NAMED: usize = 6;
/// How far from 0 (as many falls as rises among all pairs of years) to 1 (rises only) a series has a
/// direction: Kendall's tau.
const DIRECTED: f64 = 0.5;

/// The words for a chart.
#[derive(Clone, Copy)]
struct ChartWords<'c> {
    data: &'c ChartData,
    locale: &'c Locale,
}

impl ChartWords<'_> {
    fn year(self, year: i16) -> String {
        self.locale.figure_period(self.data.period(year))
    }

    fn periods(self, years: &[i16]) -> Vec<Period> {
        years.iter().map(|year| self.data.period(*year)).collect()
    }

    /// Years as a list, those that follow one another as a range.
    fn years(self, years: &[i16]) -> String {
        self.locale.years_in_words(&self.periods(years))
    }
}

/// What is shown, its range, extremes and direction, what is missing, what is marked, and the sources.
pub(super) fn alt(data: &ChartData, locale: &Locale) -> String {
    let words = ChartWords { data, locale };
    let mut sentences = match &data.kind {
        ChartType::Years { form: YearForm::Counts, years, series, .. } => stacked(years, series, words),
        ChartType::Years { form: YearForm::Lanes, years, series, .. } => lanes(years, series, words),
        ChartType::Years { form, years, series, parts } => {
            let kind = match form {
                YearForm::Grouped => Label::ChartAltGrouped,
                YearForm::Stacked | YearForm::Counts | YearForm::Lanes => Label::ChartAltStackedValues,
                YearForm::Diverging => Label::ChartAltDiverging,
                YearForm::Lines { area: Some(_) } if series.len() == 1 => Label::ChartAltArea,
                YearForm::Lines { .. } => Label::ChartAltLines,
                YearForm::Slope => Label::ChartAltSlope,
                YearForm::Multiples => Label::ChartAltMultiples,
                YearForm::Sparkline => Label::ChartAltSparkline,
            };
            let mut sentences = over_years(kind, years, series, words);
            if !sentences.is_empty() {
                sentences.extend(of_parts(series, parts, locale));
                sentences.extend(locale.statuses(&unsettled(&words.periods(years), series)));
            }
            sentences
        }
        ChartType::Ranked { bars, form, .. } => ranked(bars, *form, locale),
        ChartType::Shares { parts, form, .. } => shares(parts, *form, locale),
    };
    if sentences.is_empty() {
        return locale.label(Label::ChartAltEmpty).to_owned();
    }
    let shares = matches!(data.kind, ChartType::Shares { .. });
    if let Some(unit) = data.unit.as_ref().filter(|_| !shares) {
        let sentence = match unit {
            ChartUnit::Money { currency, unit } => {
                locale.fill(Label::ChartAltUnit, &[("unit", &locale.unit(currency, *unit))])
            }
            ChartUnit::Index { base } => {
                locale.fill(Label::ChartAltIndex, &[("year", &locale.figure_period(*base))])
            }
            ChartUnit::Words(unit) => locale.fill(Label::ChartAltMeasured, &[("unit", unit)]),
        };
        sentences.insert(1, sentence);
    }
    sentences.extend(marks(words));
    if !data.sources.is_empty() {
        let sources = locale.list(&data.sources);
        sentences.push(locale.fill(Label::ChartAltSources, &[("sources", &sources)]));
    }
    locale.sentences(&sentences)
}

/// What is drawn over the data.
fn marks(words: ChartWords) -> Vec<String> {
    let ChartWords { data, locale } = words;
    let mut sentences = Vec::new();
    if !data.marks.breaks.is_empty() {
        let years = words.years(&data.marks.breaks);
        sentences.push(locale.fill(Label::ChartAltBreaks, &[("years", &years)]));
    }
    for line in &data.marks.lines {
        let values = [("a", locale.number(line.value)), ("text", line.text.clone())];
        let index = matches!(data.unit, Some(ChartUnit::Index { .. })) && line.value == Decimal::ONE_HUNDRED;
        if !index {
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            sentences.push(locale.fill(Label::ChartAltLine, &values));
        }
    }
    for note in &data.marks.notes {
        let values = [("year", words.year(note.year)), ("text", note.text.clone())];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        sentences.push(locale.fill(Label::ChartAltNote, &values));
    }
    sentences
}

/// The figures of parts of a year.
fn of_parts(series: &[DataSeries], parts: &[YearPart], locale: &Locale) -> Vec<String> {
    let mut sentences = Vec::new();
    for part in parts {
        for (series, value) in series.iter().zip(&part.values) {
            let Some(value) = value else { continue };
            let label = match part.status {
                Status::Final => part.name.clone(),
                status => {
                    let message = locale.message(Label::PeriodOfStatus).words("period", &part.name);
                    message.choice("status", name_of(&status)).text()
                }
            };
            let number = locale.number(*value);
            let values = [("series", series.name.as_str()), ("part", &label), ("a", &number)];
            sentences.push(locale.fill(Label::ChartAltPart, &values));
        }
    }
    sentences
}

fn over_years(kind: Label, years: &[i16], series: &[DataSeries], words: ChartWords) -> Vec<String> {
    let Some(data) = Timed::new(years, series, &[], &[]) else { return Vec::new() };
    let mut sentences = vec![headline(kind, &data, words)];
    for known in &data.series {
        sentences.extend(course(known, words));
    }
    sentences.extend(missing(years, &data, words));
    sentences
}

/// `Bar chart: exports and imports by year, 2012 to 2019.`
fn headline(kind: Label, data: &Timed, words: ChartWords) -> String {
    let locale = words.locale;
    let names: Vec<String> = data.series.iter().map(|known| known.within.to_owned()).collect();
    let series = locale.list(&names);
    if data.first == data.last {
        return locale
            .fill(Label::ChartAltOneYear, &[("series", &series), ("year", &words.year(data.first))]);
    }
    let (from, to) = (words.year(data.first), words.year(data.last));
    locale.fill(kind, &[("series", &series), ("from", &from), ("to", &to)])
}

/// Where a series starts and ends, its direction and its extremes.
fn course(known: &KnownSeries, words: ChartWords) -> Vec<String> {
    let locale = words.locale;
    let (Some(&first), Some(&last)) = (known.points.first(), known.points.last()) else { return Vec::new() };
    let (Some(high), Some(low)) = (known.highest(), known.lowest()) else { return Vec::new() };
    let number = |value| locale.number(value);
    if first.0 == last.0 {
        let values = [("series", known.name), ("a", &number(first.1)), ("year", &words.year(first.0))];
        return vec![locale.fill(Label::ChartAltOnly, &values)];
    }
    let label = if high.1 == low.1 {
        Label::ChartAltFlat
    } else {
        match direction(known) {
            tau if tau >= DIRECTED && last.1 > first.1 => Label::ChartAltRose,
            tau if tau <= -DIRECTED && last.1 < first.1 => Label::ChartAltFell,
            _ => Label::ChartAltUnsteady,
        }
    };
    let (from, to, a, b) = (words.year(first.0), words.year(last.0), number(first.1), number(last.1));
    let values = [("series", known.name), ("from", &from), ("to", &to), ("a", &a), ("b", &b)];
    let mut sentences = vec![locale.fill(label, &values)];
    let ends = [first.1, last.1];
    if high.1 != low.1 && !(ends.contains(&high.1) && ends.contains(&low.1)) {
        // More than one year may have had it.
        let years = |value| words.years(&known.years_of(value));
        let values = [
            ("high", number(high.1)),
            ("high-years", years(high.1)),
            ("low", number(low.1)),
            ("low-years", years(low.1)),
        ];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        sentences.push(locale.fill(Label::ChartAltExtremes, &values));
    }
    sentences
}

/// Kendall's tau of a series against time: of all pairs of years, the share that rises less the share
/// that falls.
fn direction(known: &KnownSeries) -> f64 {
    let values: Vec<f64> = known.points.iter().map(|point| float(point.1)).collect();
    let mut balance = 0_i64;
    let mut pairs = 0_i64;
    // Beyond two hundred years every nth tells as much.
    let step = values.len() / 200 + 1;
    let values: Vec<f64> = values.into_iter().step_by(step).collect();
    for (index, before) in values.iter().enumerate() {
        for after in values.iter().skip(index + 1) {
            pairs += 1;
            balance += i64::from(after > before) - i64::from(after < before);
        }
    }
    balance as f64 / pairs.max(1) as f64
}

/// The years of which something is not known, once for all series where they lack the same.
fn missing(years: &[i16], data: &Timed, words: ChartWords) -> Vec<String> {
    let locale = words.locale;
    let (Some(&first), Some(&last)) = (years.iter().min(), years.iter().max()) else { return Vec::new() };
    let gaps: Vec<Vec<i16>> = data
        .series
        .iter()
        .map(|known| (first..=last).filter(|&year| known.at(year).is_none()).collect())
        .collect();
    if gaps.windows(2).all(|pair| pair.first() == pair.last()) {
        let Some(gap) = gaps.first().filter(|gap| !gap.is_empty()) else { return Vec::new() };
        return vec![locale.fill(Label::NoFiguresFor, &[("years", &words.years(gap))])];
    }
    let gapped = data.series.iter().zip(&gaps).filter(|(_, gap)| !gap.is_empty());
    gapped
        .map(|(known, gap)| {
            locale.fill(Label::ChartAltMissing, &[("series", known.name), ("years", &words.years(gap))])
        })
        .collect()
}

fn stacked(years: &[i16], series: &[DataSeries], words: ChartWords) -> Vec<String> {
    let locale = words.locale;
    let Some(data) = Timed::new(years, series, &[], &[]) else { return Vec::new() };
    let mut sentences = vec![headline(Label::ChartAltStacked, &data, words)];
    for known in &data.series {
        let sum = known.points.iter().map(|point| point.1).fold(Decimal::ZERO, Decimal::saturating_add);
        sentences
            .push(locale.fill(Label::ChartAltSum, &[("series", known.name), ("a", &locale.number(sum))]));
    }
    let of_year = |year: i16| {
        data.series.iter().filter_map(|known| known.at(year)).fold(Decimal::ZERO, Decimal::saturating_add)
    };
    let most = (data.first..=data.last).map(of_year).max().unwrap_or_default();
    if data.first != data.last && most > Decimal::ZERO {
        let years: Vec<i16> = (data.first..=data.last).filter(|&year| of_year(year) == most).collect();
        let values = [("a", locale.number(most)), ("years", words.years(&years))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        sentences.push(locale.fill(Label::ChartAltPeak, &values));
    }
    sentences
}

/// The years of each series.
fn lanes(years: &[i16], series: &[DataSeries], words: ChartWords) -> Vec<String> {
    let Some(data) = Timed::new(years, series, &[], &[]) else { return Vec::new() };
    let mut sentences = vec![headline(Label::ChartAltLanes, &data, words)];
    for known in &data.series {
        let years = words.years(&known.years_of(Decimal::ONE));
        sentences.push(words.locale.fill(Label::ChartAltLane, &[("series", known.name), ("years", &years)]));
    }
    sentences
}

fn ranked(bars: &[DataItem], form: ItemForm, locale: &Locale) -> Vec<String> {
    let kind = if form == ItemForm::Dots { Label::ChartAltDots } else { Label::ChartAltRanked };
    let names = with_codes(bars, locale);
    let bars = descending(&names);
    let named = |&(name, value): &(&str, Decimal)| {
        locale.fill(Label::ChartAltItem, &[("name", name), ("a", &locale.number(value))])
    };
    listed(kind, &bars, bars.len(), locale, named)
}

fn shares(parts: &[DataItem], form: ItemForm, locale: &Locale) -> Vec<String> {
    let ring = form == ItemForm::Ring && fits_ring(parts);
    let kind = if ring { Label::ChartAltRing } else { Label::ChartAltShares };
    let names = with_codes(parts, locale);
    let mut parts = descending(&names);
    let named = |&(name, value): &(&str, Decimal)| {
        locale.fill(Label::ChartAltItem, &[("name", name), ("a", &locale.percent(value))])
    };
    // What the ring shows beside the parts, by the name that it has there; it is no item.
    let count = parts.len();
    if ring && let Some(rest) = ring_rest(parts.iter().map(|part| part.1)) {
        parts.push((ring::rest_name(&parts, locale), rest));
    }
    listed(kind, &parts, count, locale, named)
}

/// The items, with their codes in their names.
fn with_codes(items: &[DataItem], locale: &Locale) -> Vec<DataItem> {
    let coded = |item: &DataItem| match &item.code {
        None => item.clone(),
        Some(code) => {
            let name = {
                let label = if code.sitc { Label::ChartAltCodeSitc } else { Label::ChartAltCode };
                locale.fill(label, &[("name", &item.name), ("code", &code.text)])
            };
            DataItem { name, ..item.clone() }
        }
    };
    items.iter().map(coded).collect()
}

/// A headline for so many items, and the items; of many, the largest and the smallest.
fn listed(
    kind: Label,
    items: &[(&str, Decimal)],
    count: usize,
    locale: &Locale,
    named: impl Fn(&(&str, Decimal)) -> String,
) -> Vec<String> {
    if items.is_empty() {
        return Vec::new();
    }
    let noun = locale.count(Label::ChartItemsNoun, count as u64);
    let headline = locale.fill(kind, &[("items", &noun)]);
    let sentence = |words: String| locale.fill(Label::ChartAltSentence, &[("text", &words)]);
    // A ring has a part more than it has items.
    if count > NAMED
        && let Some((largest, smallest)) = ends(items)
    {
        let list = |items: &[(&str, Decimal)]| locale.list(&items.iter().map(&named).collect::<Vec<_>>());
        let message = locale
            .message(Label::ChartAltEnds)
            .number("first-count", largest.len() as u64)
            .number("last-count", smallest.len() as u64);
        return vec![headline, message.words("first", &list(largest)).words("last", &list(smallest)).text()];
    }
    let all: Vec<String> = items.iter().map(named).collect();
    vec![headline, sentence(locale.list(&all))]
}

/// Items in descending order.
type Items<'i, 'n> = &'i [(&'n str, Decimal)];

/// The few largest and the few smallest of many items; all that are as large as one of them are among them. None
/// where too many are alike to single some out.
fn ends<'i, 'n>(items: Items<'i, 'n>) -> Option<(Items<'i, 'n>, Items<'i, 'n>)> {
    let alike = |edge: Decimal| items.iter().filter(|item| item.1 == edge).count();
    let third = items.get(NAMED / 2 - 1)?.1;
    let above = items.iter().filter(|item| item.1 > third).count();
    let with_third = above + alike(third);
    let first = if with_third <= NAMED { with_third } else { above };
    let last = alike(items.last()?.1);
    let (largest, others) = items.split_at_checked(first).filter(|_| first > 0)?;
    let smallest = others.split_at_checked(others.len().checked_sub(last)?)?.1;
    (last <= NAMED / 2).then_some((largest, smallest))
}
