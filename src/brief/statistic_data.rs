//! Figures of a statistic that are taken from files.

use std::ops::Range;

use rust_decimal::Decimal;

use super::context::{Context, Placed};
use super::decimals::Decimals;
use super::shape::Declared;
use super::statistic::{Measured, measured};
use super::trade_data::TradeData;
use crate::diag::codes;
use crate::figures::import::{self, Imported, Request, Settings, Sides, TimePeriod, Wanted, factor};
use crate::figures::{Period, Quantity, Unit, half_unit};
use crate::read::{Reader, name_of};

/// Reads the files of a line, and adds the periods that the line itself has no figure for.
pub(super) fn add(cx: &mut Context, statistic: &Reader, line: &Reader, values: &mut Vec<Placed<Quantity>>) {
    if line.get("data").is_none() {
        return;
    }
    let counted = cx.silently(|cx| measured(cx, statistic));
    let mut added: Vec<Placed<Quantity>> = Vec::new();
    // Whether figures have the digits of a conversion rather than those of the author's own table.
    let mut converted = false;
    for table in line.tables(cx, "data") {
        let before = cx.diagnostics.len();
        let data = TradeData::read(cx, &table);
        if cx.diagnostics.len() > before || data.file.0.is_empty() {
            continue;
        }
        let Some(imported) = imported(cx, &data) else { continue };
        let Some(scale) = conversion(cx, &data, &imported, &counted) else { continue };
        converted |= scale != Decimal::ONE;
        let (path, range) = &data.file;
        for of in &imported.periods {
            let figure = match (&of.exports, &of.imports) {
                (Some(_), Some(_)) => {
                    let message = format!("`{path}` has exports and imports, and the line is one of them");
                    cx.error(codes::STATISTIC, range.clone(), message)
                        .hints
                        .push("say which: `flow = \"exports\"` or `flow = \"imports\"`".to_owned());
                    break;
                }
                (one, other) => one.as_ref().or(other.as_ref()),
            };
            let Some(figure) = figure.cloned().and_then(|figure| figure.scaled(scale)) else { continue };
            let period = period(of.period);
            if let Some((_, other, first)) = added.iter().find(|(other, ..)| other.is_same_time(period)) {
                if other.value != figure.value {
                    let first = (cx.span(first.clone()), "the first file is named here".to_owned());
                    let message = format!("`{path}` has another figure for {period} than a file before it");
                    let error = cx.error(codes::STATISTIC, range.clone(), message);
                    error.related.push(first);
                    error.hints.push("keep one of the two files for each period".to_owned());
                }
                continue;
            }
            added.push((period, figure, range.clone()));
        }
    }
    let decimals = match (&counted, converted) {
        (_, false) => Decimals::Written,
        (Measured::Money { unit: Unit::One, .. }, true) => Decimals::Usual(0),
        (_, true) => Decimals::usual(added.iter().map(|(_, figure, _)| figure.value)),
    };
    for (period, figure, range) in added {
        match values.iter().find(|(other, ..)| other.is_same_time(period)) {
            Some((_, typed, place)) => differ(cx, period, (typed, place.clone()), &figure, range),
            None => {
                let scale = decimals.of(figure.value).scale();
                values.push((period, figure.rounded(scale), range));
            }
        }
    }
    values.sort_by_key(|(period, ..)| (!period.is_year(), *period));
}

/// The figures of a file, of whichever flow it has.
fn imported(cx: &mut Context, data: &TradeData) -> Option<Imported> {
    let settings = Settings { series: true, ..data.settings() };
    let wanted = |name: &Option<String>| name.clone().map(|name| Wanted::new([name]));
    let sides =
        Sides { reporter: wanted(&settings.reporter), partner: wanted(&settings.partner), of_brief: true };
    let (path, range) = &data.file;
    let request = Request { path, range: range.clone(), settings: &settings, sides: &sides };
    import::import(&mut cx.report, &request)
}

/// What values of a file are multiplied by to be in the unit of the statistic; an error where they cannot be.
fn conversion(
    cx: &mut Context,
    data: &TradeData,
    imported: &Imported,
    counted: &Measured,
) -> Option<Decimal> {
    let (path, range) = &data.file;
    let (message, hint) = match (counted, imported.currency.as_deref(), imported.unit) {
        (Measured::Money { currency, .. }, Some(stated), _) if stated != currency => (
            format!("`{path}` is in {stated}, and the statistic in {currency}"),
            format!("write `currency = \"{stated}\"`: figures are not converted"),
        ),
        (Measured::Money { unit, .. }, _, stated) => {
            return Some(factor(stated.unwrap_or(*unit)) / factor(*unit));
        }
        (_, Some(stated), _) => (
            format!("`{path}` is in {stated}, and the statistic is no amount of money"),
            format!("add `currency = \"{stated}\"` and `unit = \"million\"` to the `[[statistic]]`"),
        ),
        (_, None, None | Some(Unit::One)) => return Some(Decimal::ONE),
        (_, None, Some(unit)) => {
            let unit = name_of(&unit);
            let message = format!("`{path}` counts in units of {unit}, which the statistic does not say");
            (message, "write its figures as `values`, in the unit of the statistic".to_owned())
        }
    };
    cx.error(codes::STATISTIC, range.clone(), message).hints.push(hint);
    None
}

/// Reports a figure of the line that is not that of a file.
fn differ(
    cx: &mut Context,
    period: Period,
    (typed, place): (&Quantity, Range<usize>),
    figure: &Quantity,
    file: Range<usize>,
) {
    // A typed figure may be rounded.
    if (typed.value - figure.value).abs() <= half_unit(typed.value) {
        return;
    }
    let message = format!(
        "the figure for {period} is {} here, and {} in the file",
        typed.value,
        figure.value.normalize()
    );
    let named = (cx.span(file), "the file is named here".to_owned());
    let lint = cx.lint(codes::FIGURE_BESIDE_FILE, place, message);
    lint.related.push(named);
    lint.hints.push("correct it, or leave it out to take the figure of the file".to_owned());
}

/// The period of a file.
fn period(of: TimePeriod) -> Period {
    match of {
        TimePeriod::Year(year) => Period::year(year),
        TimePeriod::Quarter(year, quarter) => Period::part(year, quarter, true),
        TimePeriod::Month(year, month) => Period::month(year, month),
    }
}
