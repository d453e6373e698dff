//! The form that a brief asks of a chart: whether its data have it, and why not; notes and lines over it.

use rust_decimal::Decimal;

use super::chart::{
    ChartNote, ChartType, ChartUnit, DataSeries, ItemForm, Marks, ReferenceLine, YearForm, YearPart,
    fits_ring, period_of,
};
use super::composer::Composer;
use crate::brief::{Chart, ChartForm, ChartSeries};
use crate::diag::{Diagnostic, codes};
use crate::figures::Period;

/// More years than this are a line, where the brief does not say.
pub(super) const BARS_UNTIL: usize = 15;
/// More years than this have no room for bars at all.
const BARS_AT_MOST: usize = 60;
/// Characters of a note: a few words over a chart.
const NOTE_LIMIT: usize = 100;
/// Fewer figures are no course.
const SPARKLINE_FROM: usize = 3;

/// What a form needs and its data do not have, and what to do instead.
pub(super) type Unfit = (String, &'static str);

/// A form for series over years. Values of an index are computed with its figures, which have all their digits.
pub(super) fn over_years(
    form: ChartForm,
    base: Option<Period>,
    which: &[ChartSeries],
    (years, parts_of_years): (&[Period], &[YearPart]),
    series: &[DataSeries],
) -> Result<YearForm, Unfit> {
    let no = |why: &str, hint: &'static str| Err((why.to_owned(), hint));
    let known = || series.iter().flat_map(|series| series.values.iter().flatten());
    let of_parts = parts_of_years.iter().flat_map(|part| part.values.iter().flatten());
    let negative = known().chain(of_parts).any(|value| *value < Decimal::ZERO);
    let parts = which.iter().all(|series| matches!(series, ChartSeries::Exports | ChartSeries::Imports));
    let shown = years
        .iter()
        .enumerate()
        .filter(|(at, _)| series.iter().any(|series| series.values.get(*at).is_some_and(Option::is_some)));
    let shown = shown.count();
    let one_year = "widen `years`, or leave `form` out";
    match form {
        ChartForm::Grouped if years.len() > BARS_AT_MOST => {
            no(&format!("bars have no room for {} years", years.len()), "write `form = \"lines\"`")
        }
        ChartForm::Grouped => Ok(YearForm::Grouped),
        ChartForm::Stacked | ChartForm::Diverging if years.len() > BARS_AT_MOST => {
            no(&format!("bars have no room for {} years", years.len()), "write `form = \"lines\"`")
        }
        ChartForm::Stacked if series.len() < 2 || !parts => no(
            "stacked bars show parts of a whole, and its series are not exports and imports",
            "write `series = [\"exports\", \"imports\"]`, or another form",
        ),
        ChartForm::Diverging if series.len() != 2 || !parts => no(
            "diverging bars show exports above zero and imports below, and its series are others",
            "write `series = [\"exports\", \"imports\"]`, or another form",
        ),
        ChartForm::Stacked | ChartForm::Diverging if negative => {
            no("a figure is below zero, and cannot be a part of a whole", "write `form = \"grouped\"`")
        }
        ChartForm::Stacked => Ok(YearForm::Stacked),
        ChartForm::Diverging => Ok(YearForm::Diverging),
        _ if shown < 2 => no("there are figures for one year only", one_year),
        ChartForm::Lines => Ok(YearForm::Lines { area: None }),
        ChartForm::Area if series.len() != 1 => no(
            "an area lies under one line, and there are several series",
            "name one in `series`, or write `form = \"lines\"`",
        ),
        ChartForm::Area => Ok(YearForm::Lines { area: Some(0) }),
        ChartForm::Slope => {
            let ends = series.iter().filter(|series| {
                let first = series.values.iter().zip(years).find(|(value, _)| value.is_some());
                let last = series.values.iter().zip(years).rev().find(|(value, _)| value.is_some());
                let of = |found: Option<(&Option<Decimal>, &Period)>| found.map(|(_, year)| *year);
                of(first) != of(last)
            });
            if ends.count() < series.len() {
                return no(
                    "a series has a figure for one year only",
                    "leave the series out, or write another form",
                );
            }
            same_ends(years, series).map(|()| YearForm::Slope)
        }
        ChartForm::Multiples if series.len() < 2 => {
            no("there is one series, and small multiples are several", "write `form = \"area\"`")
        }
        ChartForm::Multiples => Ok(YearForm::Multiples),
        ChartForm::Sparkline if series.len() != 1 => {
            no("a sparkline is one line, and there are several series", "name one in `series`")
        }
        ChartForm::Sparkline if shown < SPARKLINE_FROM => {
            no("a sparkline of two figures is no course", "say it in a sentence")
        }
        ChartForm::Sparkline => Ok(YearForm::Sparkline),
        ChartForm::Index => index(base, years, series).map(|()| YearForm::Lines { area: None }),
        // Refused where the brief is read.
        ChartForm::Bars | ChartForm::Dots | ChartForm::Ring => Ok(YearForm::Grouped),
    }
}

/// Whether all series have figures for the first and the last year that any of them has.
fn same_ends(years: &[Period], series: &[DataSeries]) -> Result<(), Unfit> {
    let ends = |series: &DataSeries| {
        let known: Vec<Period> = series
            .values
            .iter()
            .zip(years)
            .filter(|(value, _)| value.is_some())
            .map(|(_, year)| *year)
            .collect();
        Some((*known.first()?, *known.last()?))
    };
    let all: Vec<_> = series.iter().filter_map(ends).collect();
    match all.windows(2).find(|pair| pair[0] != pair[1]) {
        None => Ok(()),
        Some(_) => Err((
            "a slope is from one year to another, and the series begin or end in different years".to_owned(),
            "choose `years` for which all series have figures at both ends",
        )),
    }
}

/// Whether there is an index of all series.
fn index(base: Option<Period>, years: &[Period], series: &[DataSeries]) -> Result<(), Unfit> {
    let Some(base) = base else { return Ok(()) };
    let at = years.iter().position(|year| *year == base);
    let of = |series: &DataSeries| at.and_then(|at| series.values.get(at).copied().flatten());
    let bases: Vec<Option<Decimal>> = series.iter().map(of).collect();
    for (series, hundred) in series.iter().zip(&bases) {
        let why = match hundred {
            None => format!("there is no figure for {} in {base}", series.within),
            Some(value) if *value <= Decimal::ZERO => {
                format!("{} in {base} is not above zero, and cannot count as a hundred", series.within)
            }
            Some(_) => continue,
        };
        return Err((why, "choose another `base`"));
    }
    let has_bounds = |value: &Decimal, hundred: Decimal| {
        value.checked_mul(Decimal::ONE_HUNDRED).and_then(|value| value.checked_div(hundred)).is_some()
    };
    for (series, hundred) in series.iter().zip(bases) {
        let Some(hundred) = hundred else { continue };
        if !series.values.iter().flatten().all(|value| has_bounds(value, hundred)) {
            let why = format!("the index of {} is beyond all bounds", series.within);
            return Err((why, "choose another `base`"));
        }
    }
    Ok(())
}

impl Composer<'_> {
    /// Gives a plot the form that the brief asks for. What does not fit is an error.
    pub(super) fn reshape(
        &mut self,
        chart: &Chart,
        which: &[ChartSeries],
        ends: Option<u8>,
        kind: &mut ChartType,
        unit: &mut Option<ChartUnit>,
    ) {
        let Some(form) = chart.form else { return };
        let compares = matches!(form, ChartForm::Slope | ChartForm::Index) && !which.is_empty();
        let anew = self.breaks_drawn(kind, ends).first().copied().filter(|_| compares);
        let shaped = match (anew, &mut *kind) {
            (Some(year), _) => Err((
                format!("the series starts anew with {year}, and cannot be compared with the years before"),
                "choose `years` from there on, or `form = \"lines\"`",
            )),
            // Counts are stacked as it is.
            (None, ChartType::Years { form: current @ (YearForm::Counts | YearForm::Lanes), .. })
                if form == ChartForm::Stacked =>
            {
                *current = YearForm::Counts;
                Ok(())
            }
            (None, ChartType::Years { form: current, years, series, parts }) => {
                let years: Vec<Period> = years.iter().map(|year| period_of(*year, ends)).collect();
                over_years(form, chart.base, which, (&years, parts), series).map(|form| *current = form)
            }
            (None, ChartType::Ranked { form: current, .. }) => {
                *current = if form == ChartForm::Dots { ItemForm::Dots } else { ItemForm::Bars };
                Ok(())
            }
            (None, ChartType::Shares { parts, .. }) if form == ChartForm::Ring && !fits_ring(parts) => Err((
                "a ring shows up to six parts of one whole, none below 1.5 per cent, and these are not such"
                    .to_owned(),
                "write `form = \"bars\"`",
            )),
            (None, ChartType::Shares { form: current, .. }) => {
                *current = match form {
                    ChartForm::Ring => ItemForm::Ring,
                    ChartForm::Dots => ItemForm::Dots,
                    _ => ItemForm::Bars,
                };
                Ok(())
            }
        };
        if let (Ok(()), ChartForm::Index, Some(base)) = (&shaped, form, chart.base) {
            *unit = Some(ChartUnit::Index { base });
        }
        if let Err((why, hint)) = shaped {
            let span = chart.spans.of("form").unwrap_or(chart.span);
            let message = "this form does not fit the data of its chart";
            self.unfit.push(Diagnostic::error(codes::CHART_FORM, span, message).label(why).hint(hint));
        }
    }

    /// Notes and lines over a chart, in its unit. `factor` turns what the brief says into that.
    pub(super) fn marks(
        &mut self,
        chart: &Chart,
        kind: &ChartType,
        ends: Option<u8>,
        factor: Decimal,
    ) -> Marks {
        let ChartType::Years { years, series, .. } = kind else { return Marks::default() };
        let known =
            |at: &usize| series.iter().any(|series| series.values.get(*at).is_some_and(Option::is_some));
        let mut shown =
            (0..years.len()).filter(known).filter_map(|at| Some(period_of(*years.get(at)?, ends)));
        let first = shown.next();
        let (first, last) = (first, shown.next_back().or(first));
        let mut notes = Vec::new();
        for note in &chart.notes {
            let year = note.year;
            let inside = year.is_year()
                && year.fiscal_year_ends() == ends
                && first.is_some_and(|first| first <= year)
                && last.is_some_and(|last| year <= last);
            let text = self.plain(&note.text);
            if text.chars().count() > NOTE_LIMIT {
                let span = note.spans.of("text").unwrap_or(note.span);
                let message = format!("this note has more than {NOTE_LIMIT} characters");
                let hint = "say it in a few words, and the rest in a text";
                self.unfit.push(Diagnostic::error(codes::CHART_FORM, span, message).hint(hint));
            } else if inside {
                notes.push(ChartNote { year: year.starts(), text });
            } else if let (Some(first), Some(last)) = (first, last) {
                let message = format!("this chart does not show {year}");
                let hint =
                    format!("it goes from {first} to {last}: choose a year of these, or leave the note out");
                let span = note.spans.of("year").unwrap_or(note.span);
                self.unfit.push(Diagnostic::error(codes::CHART_FORM, span, message).hint(hint));
            }
        }
        let lines = chart.lines.iter().map(|line| ReferenceLine {
            value: line.value.checked_mul(factor).unwrap_or(line.value).normalize(),
            text: self.plain(&line.text),
        });
        Marks { lines: lines.collect(), notes, ..Marks::default() }
    }
}
