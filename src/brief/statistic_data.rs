//! Figures of a statistic that are taken from files.

use rust_decimal::Decimal;

use super::beside_file::{TypedFigure, compare};
use super::context::{Context, Placed};
use super::decimals::Decimals;
use super::shape::Declared;
use super::statistic::{Measured, measured};
use super::trade_data::TradeData;
use crate::diag::codes;
use crate::figures::import::{self, Imported, Request, Settings, TimePeriod, factor};
use crate::figures::{Period, Quantity, Unit};
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
        if cx.diagnostics.len() > before || data.keys.file.0.is_empty() {
            continue;
        }
        let Some(imported) = imported(cx, &data) else { continue };
        let Some(scale) = conversion(cx, &data, &imported, &counted) else { continue };
        converted |= scale != Decimal::ONE;
        let (path, range) = &data.keys.file;
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
            Some((_, typed, place)) => {
                let what = format!("the figure for {period} is");
                let place = place.clone();
                let typed = TypedFigure { value: typed.value, place, what: &what, key: "it" };
                compare(cx, &typed, figure.value, ("the file", range));
            }
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
    let sides = data.keys.sides(true);
    let (path, range) = &data.keys.file;
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
    let (path, range) = &data.keys.file;
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

/// The period of a file.
fn period(of: TimePeriod) -> Period {
    match of {
        TimePeriod::Year(year) => Period::year(year),
        TimePeriod::Half(year, half) => Period::part(year, half, false),
        TimePeriod::Quarter(year, quarter) => Period::part(year, quarter, true),
        TimePeriod::Month(year, month) => Period::month(year, month),
    }
}
