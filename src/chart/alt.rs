//! Alternative text: what a chart shows, from its data.

use rust_decimal::Decimal;

use super::order::descending;
use super::ring;
use super::scale::float;
use super::timed::{KnownSeries, Timed};
use crate::compose::{
    ChartData, ChartType, ChartUnit, DataItem, DataSeries, ItemForm, Status, YearForm, YearPart, fits_ring,
};
use crate::date::{Date, Period};
use crate::locale::{Label, Locale};

/// How many items are named one by one.
const NAMED: usize = 6;
/// How far from 0 (as many falls as rises among all pairs of years) to 1 (rises only) a series has a
/// direction: Kendall's tau.
const DIRECTED: f64 = 0.5;

/// What is shown, its range, extremes and direction, what is missing, what is marked, and the sources.
pub(super) fn alt(data: &ChartData, locale: &Locale) -> String {
    let mut sentences = match &data.kind {
        ChartType::Years { form: YearForm::Counts, years, series, .. } => stacked(years, series, locale),
        ChartType::Years { form, years, series, parts } => {
            let kind = match form {
                YearForm::Grouped => Label::ChartAltGrouped,
                YearForm::Stacked | YearForm::Counts => Label::ChartAltStackedValues,
                YearForm::Diverging => Label::ChartAltDiverging,
                YearForm::Lines { area: Some(_) } if series.len() == 1 => Label::ChartAltArea,
                YearForm::Lines { .. } => Label::ChartAltLines,
                YearForm::Slope => Label::ChartAltSlope,
                YearForm::Multiples => Label::ChartAltMultiples,
                YearForm::Sparkline => Label::ChartAltSparkline,
            };
            let mut sentences = over_years(kind, years, series, locale);
            if !sentences.is_empty() {
                sentences.extend(of_parts(series, parts, locale));
                sentences.extend(statuses(years, series, locale));
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
            ChartUnit::Index { base } => locale.fill(Label::ChartAltIndex, &[("year", &year(locale, *base))]),
        };
        sentences.insert(1, sentence);
    }
    sentences.extend(marks(data, locale));
    if !data.sources.is_empty() {
        let sources = locale.list(&data.sources);
        sentences.push(locale.fill(Label::ChartAltSources, &[("sources", &sources)]));
    }
    sentences.join(" ")
}

/// What is drawn over the data.
fn marks(data: &ChartData, locale: &Locale) -> Vec<String> {
    let mut sentences = Vec::new();
    if !data.marks.breaks.is_empty() {
        let years = runs(&data.marks.breaks, locale);
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
        let values = [("year", year(locale, note.year)), ("text", note.text.clone())];
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
            let number = locale.number(*value);
            let values = [("series", series.name.as_str()), ("part", &part.label), ("a", &number)];
            sentences.push(locale.fill(Label::ChartAltPart, &values));
        }
    }
    sentences
}

/// The years with figures that are not final.
fn statuses(years: &[i16], series: &[DataSeries], locale: &Locale) -> Vec<String> {
    let kinds = [
        (Status::Provisional, Label::StatusProvisional),
        (Status::Estimate, Label::StatusEstimate),
        (Status::Forecast, Label::StatusForecast),
    ];
    let mut sentences = Vec::new();
    for (status, label) in kinds {
        let has = |at: usize| {
            series.iter().any(|series| {
                series.status.get(at) == Some(&status) && series.values.get(at).is_some_and(Option::is_some)
            })
        };
        let mut of: Vec<i16> =
            years.iter().enumerate().filter(|(at, _)| has(*at)).map(|(_, year)| *year).collect();
        of.sort_unstable();
        if !of.is_empty() {
            let values = [("status", locale.label(label)), ("years", &runs(&of, locale))];
            sentences.push(locale.fill(Label::ChartAltStatus, &values));
        }
    }
    sentences
}

fn over_years(kind: Label, years: &[i16], series: &[DataSeries], locale: &Locale) -> Vec<String> {
    let Some(data) = Timed::new(years, series, &[]) else { return Vec::new() };
    let mut sentences = vec![headline(kind, &data, locale)];
    for known in &data.series {
        sentences.extend(course(known, locale));
    }
    sentences.extend(missing(years, &data, locale));
    sentences
}

/// `Bar chart: exports and imports by year, 2012 to 2019.`
fn headline(kind: Label, data: &Timed, locale: &Locale) -> String {
    let names: Vec<String> = data.series.iter().map(|known| known.within.to_owned()).collect();
    let series = locale.list(&names);
    if data.first == data.last {
        return locale
            .fill(Label::ChartAltOneYear, &[("series", &series), ("year", &year(locale, data.first))]);
    }
    let (from, to) = (year(locale, data.first), year(locale, data.last));
    locale.fill(kind, &[("series", &series), ("from", &from), ("to", &to)])
}

/// Where a series starts and ends, its direction and its extremes.
fn course(known: &KnownSeries, locale: &Locale) -> Vec<String> {
    let (Some(&first), Some(&last)) = (known.points.first(), known.points.last()) else { return Vec::new() };
    let (Some(high), Some(low)) = (known.highest(), known.lowest()) else { return Vec::new() };
    let number = |value| locale.number(value);
    if first.0 == last.0 {
        let values = [("series", known.name), ("a", &number(first.1)), ("year", &year(locale, first.0))];
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
    let (from, to, a, b) = (year(locale, first.0), year(locale, last.0), number(first.1), number(last.1));
    let values = [("series", known.name), ("from", &from), ("to", &to), ("a", &a), ("b", &b)];
    let mut sentences = vec![locale.fill(label, &values)];
    let ends = [first.1, last.1];
    if high.1 != low.1 && !(ends.contains(&high.1) && ends.contains(&low.1)) {
        // More than one year may have had it.
        let years = |value| runs(&known.years_of(value), locale);
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
fn missing(years: &[i16], data: &Timed, locale: &Locale) -> Vec<String> {
    let (Some(&first), Some(&last)) = (years.iter().min(), years.iter().max()) else { return Vec::new() };
    let gaps: Vec<Vec<i16>> = data
        .series
        .iter()
        .map(|known| (first..=last).filter(|&year| known.at(year).is_none()).collect())
        .collect();
    if gaps.windows(2).all(|pair| pair.first() == pair.last()) {
        let Some(gap) = gaps.first().filter(|gap| !gap.is_empty()) else { return Vec::new() };
        return vec![locale.fill(Label::NoFiguresFor, &[("years", &runs(gap, locale))])];
    }
    let gapped = data.series.iter().zip(&gaps).filter(|(_, gap)| !gap.is_empty());
    gapped
        .map(|(known, gap)| {
            locale.fill(Label::ChartAltMissing, &[("series", known.name), ("years", &runs(gap, locale))])
        })
        .collect()
}

/// Years as a list, those that follow one another as a range.
fn runs(years: &[i16], locale: &Locale) -> String {
    let date = |year: i16| Date { year, month: None, day: None };
    let runs: Vec<String> = years
        .chunk_by(|before, after| i32::from(after - before) == 1)
        .filter_map(|run| {
            let (&from, &to) = (run.first()?, run.last()?);
            Some(locale.period(Period { from: date(from), to: (to != from).then(|| date(to)) }))
        })
        .collect();
    locale.list(&runs)
}

fn stacked(years: &[i16], series: &[DataSeries], locale: &Locale) -> Vec<String> {
    let Some(data) = Timed::new(years, series, &[]) else { return Vec::new() };
    let mut sentences = vec![headline(Label::ChartAltStacked, &data, locale)];
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
        let values = [("a", locale.number(most)), ("years", runs(&years, locale))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        sentences.push(locale.fill(Label::ChartAltPeak, &values));
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
    if ring && let Some(rest) = ring::rest(&parts) {
        parts.push((ring::rest_name(&parts, locale), rest));
    }
    listed(kind, &parts, count, locale, named)
}

/// The items, with their codes in their names.
fn with_codes(items: &[DataItem], locale: &Locale) -> Vec<DataItem> {
    let coded = |item: &DataItem| match &item.code {
        None => item.clone(),
        Some(code) => {
            let name = locale.fill(Label::ChartAltCode, &[("name", &item.name), ("code", code)]);
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

fn year(locale: &Locale, year: i16) -> String {
    locale.date(Date { year, month: None, day: None })
}
