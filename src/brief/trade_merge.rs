//! The figures of `[trade]` from its files and its own years, in one currency and unit.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;

use super::beside_file::{TypedFigure, compare};
use super::context::Context;
use super::currency::USUAL_CURRENCY;
use super::decimals::Decimals;
use super::mixed_years::mixed_years;
use crate::date::month_name;
use crate::diag::codes;
use crate::figures::import::{FileFormat, Imported, Incomplete, TimePeriod, factor};
use crate::figures::{Flow, Period, Quantity, Split, TradeYear, Unit, flow_name};
use crate::markup::SourceIndex;
use crate::read::word_list;

/// The figures of a file, and where the brief names it.
pub(super) struct Given {
    pub path: String,
    pub range: Range<usize>,
    /// Whether the brief names the commodities that are wanted.
    pub named: bool,
    pub imported: Imported,
}

/// The unit and the currency that `[trade]` itself gives.
#[derive(Clone, Copy)]
pub(super) struct Units<'t> {
    pub unit: Option<Unit>,
    pub currency: Option<&'t str>,
}

/// A figure of a file, in the unit of `[trade]`.
struct Figure {
    exact: Quantity,
    /// The number of the file.
    from: usize,
}

/// The years of all files and of the brief itself: what the brief gives goes before the files.
pub(super) fn years(
    cx: &mut Context,
    own: Vec<TradeYear>,
    given: &[Given],
    units: Units,
    sources: &[SourceIndex],
) -> Vec<TradeYear> {
    let mut figures: BTreeMap<(i16, Flow), Figure> = BTreeMap::new();
    // Whether figures have the digits of a conversion, or of an issuer, rather than those of the author's own table.
    let mut computed = false;
    for (number, file) in given.iter().enumerate() {
        let Imported { unit, currency, .. } = &file.imported;
        let stated = Units { unit: *unit, currency: currency.as_deref() };
        let Some(scale) = conversion(cx, (&file.path, &file.range), stated, units) else { continue };
        computed |= scale != Decimal::ONE || file.imported.format != FileFormat::Tidy;
        let has_years = file.imported.periods.iter().any(|of| matches!(of.period, TimePeriod::Year(_)));
        let hint = "give the figures of the year in a `[[trade.year]]`, or download all months";
        report_incomplete(cx, (&file.path, &file.range), has_years, &file.imported.incomplete, hint);
        for of in &file.imported.periods {
            let TimePeriod::Year(year) = of.period else { continue };
            for (flow, figure) in [(Flow::Exports, &of.exports), (Flow::Imports, &of.imports)] {
                // Factors of units and amounts of trade are far from the limits of decimals.
                let Some(exact) = figure.clone().and_then(|figure| figure.scaled(scale)) else { continue };
                match figures.get(&(year, flow)) {
                    None => drop(figures.insert((year, flow), Figure { exact, from: number })),
                    Some(other) if other.exact.value == exact.value => {}
                    Some(other) => {
                        let (first, value) = (&given[other.from], exact.value.normalize());
                        let flow = flow_name(flow);
                        let message = format!(
                            "`{}` has {value} for {flow} in {year}, and `{}` has {}",
                            file.path,
                            first.path,
                            other.exact.value.normalize()
                        );
                        let first = (cx.span(first.range.clone()), "the first file is named here".to_owned());
                        let error = cx.error(codes::TRADE_DATA, file.range.clone(), message);
                        error.related.push(first);
                        error.hints.push("keep one of the two files for each flow and year".to_owned());
                    }
                }
            }
        }
    }
    let decimals = match computed {
        false => Decimals::Written,
        true if units.unit == Some(Unit::One) => Decimals::Usual(0),
        true => Decimals::usual(figures.values().map(|figure| figure.exact.value)),
    };
    let mut years: BTreeMap<Period, TradeYear> = own.into_iter().map(|year| (year.period, year)).collect();
    let other_kind = |years: &BTreeMap<Period, TradeYear>, year: i16| {
        let of_file = Period::year(year);
        years.keys().copied().find(|own| own.is_year() && of_file.years_since(*own).is_none())
    };
    if let Some(((year, _), figure)) = figures.first_key_value()
        && let Some(other) = other_kind(&years, *year)
        && let Some(file) = given.get(figure.from)
    {
        mixed_years(cx, file.range.clone(), Period::year(*year), other);
        return years.into_values().collect();
    }
    for ((year, flow), figure) in &figures {
        let all = years.entry(Period::year(*year)).or_insert_with_key(|period| TradeYear {
            sources: sources.to_vec(),
            ..TradeYear::empty(*period)
        });
        let (typed, exact) = match flow {
            Flow::Exports => (&mut all.exports, &mut all.exact.exports),
            Flow::Imports => (&mut all.imports, &mut all.exact.imports),
        };
        match typed {
            None => {
                *typed = Some(decimals.of(figure.exact.value));
                *exact = Some(figure.exact.clone());
            }
            Some(typed) => {
                let (flow, file) = (flow_name(*flow), &given[figure.from]);
                let Some(span) = all.spans.of(flow) else { continue };
                let (what, key) = (format!("{flow} in {year} are"), format!("`{flow}`"));
                let place = span.start as usize..span.end as usize;
                let typed = TypedFigure { value: *typed, place, what: &what, key: &key };
                compare(cx, &typed, figure.exact.value, (&format!("`{}`", file.path), file.range.clone()));
            }
        }
    }
    for year in years.values_mut() {
        complete(year, decimals);
    }
    years.into_values().collect()
}

/// Fills in what follows from the figures of a year.
pub(super) fn complete(year: &mut TradeYear, decimals: Decimals) {
    let written = |value: Option<Decimal>, key| Some(Quantity::written(value?, year.spans.of(key)?));
    let of_split = |flow: fn(&Split) -> Option<Quantity>| {
        Quantity::sum(vec![flow(year.goods.as_ref()?)?, flow(year.services.as_ref()?)?])
    };
    let exact = &mut year.exact;
    let exports = || written(year.exports, "exports").or_else(|| of_split(Split::exports_traced));
    let imports = || written(year.imports, "imports").or_else(|| of_split(Split::imports_traced));
    exact.exports = exact.exports.take().or_else(exports);
    exact.imports = exact.imports.take().or_else(imports);
    let sum = || Quantity::sum(vec![exact.exports.clone()?, exact.imports.clone()?]);
    // Where none is stated the sum takes its place.
    exact.total = written(year.total, "total").or_else(sum);
    if let (None, Some(total)) = (year.total, exact.total.as_ref().map(|total| total.value)) {
        let split = year.goods.is_some() && year.services.is_some();
        let typed = |figure: Option<Decimal>, key| figure.is_none() || split || year.spans.of(key).is_some();
        let is_typed = typed(year.exports, "exports") && typed(year.imports, "imports");
        year.total = Some(if is_typed { total } else { decimals.of(total) });
    }
}

/// What values of a file are multiplied by to be in the unit of `[trade]`, by what the file states; an error where that is
/// not known.
pub(super) fn conversion(
    cx: &mut Context,
    (path, range): (&str, &Range<usize>),
    stated: Units,
    units: Units,
) -> Option<Decimal> {
    let range = range.clone();
    let unit = stated.unit.or(units.unit);
    let currency = stated.currency.or(units.currency);
    let (missing, hint) = match (unit, currency) {
        (Some(unit), Some(currency)) => {
            let wanted = units.currency.unwrap_or(USUAL_CURRENCY);
            if currency != wanted {
                let message = format!("`{path}` is in {currency}, and `[trade]` in {wanted}");
                let hint =
                    format!("write `currency = \"{currency}\"` in `[trade]`: figures are not converted");
                cx.error(codes::TRADE_DATA, range, message).hints.push(hint);
                return None;
            }
            return Some(factor(unit) / factor(units.unit.unwrap_or(Unit::Million)));
        }
        (None, Some(_)) => ("its unit", "`unit = \"million\"`"),
        (Some(_), None) => ("its currency", "`currency = \"USD\"`"),
        (None, None) => ("its unit and currency", "`unit = \"million\"` and `currency = \"USD\"`"),
    };
    let message = format!("`{path}` does not say {missing}");
    cx.error(codes::TRADE_DATA, range, message)
        .hints
        .push(format!("say it in `[[trade.data]]` or `[trade]`, such as {hint}"));
    None
}

/// Reports the years of a file that lack months or quarters: as an error where no other is complete.
pub(super) fn report_incomplete(
    cx: &mut Context,
    (path, range): (&str, &Range<usize>),
    has_years: bool,
    incomplete: &[Incomplete],
    hint: &str,
) {
    for Incomplete { year, flow, missing } in incomplete {
        let (flow, missing) = (flow_name(*flow), part_list(missing));
        if has_years {
            let message =
                format!("`{path}` has no {flow} for {missing} {year}: those of the year are left out");
            cx.lint(codes::INCOMPLETE_YEAR, range.clone(), message).hints.push(hint.to_owned());
        } else {
            let message = format!("`{path}` has no complete year: {flow} for {missing} {year} are missing");
            cx.error(codes::TRADE_DATA, range.clone(), message).hints.push(hint.to_owned());
            return;
        }
    }
}

/// `January, March to June and December`
fn part_list(parts: &[TimePeriod]) -> String {
    let name = |part: TimePeriod| match part {
        TimePeriod::Month(_, month) => month_name(month).to_owned(),
        TimePeriod::Half(_, half) => format!("H{half}"),
        TimePeriod::Quarter(_, quarter) => format!("Q{quarter}"),
        TimePeriod::Year(year) => year.to_string(),
    };
    let follows = |one: &TimePeriod, next: &TimePeriod| match (one, next) {
        (TimePeriod::Month(_, one), TimePeriod::Month(_, next)) => one + 1 == *next,
        (TimePeriod::Quarter(_, one), TimePeriod::Quarter(_, next)) => one + 1 == *next,
        _ => false,
    };
    let runs = parts.chunk_by(follows).flat_map(|run| match run {
        [first, .., last] if run.len() > 2 => vec![format!("{} to {}", name(*first), name(*last))],
        few => few.iter().copied().map(name).collect(),
    });
    word_list(&runs.collect::<Vec<_>>())
}
