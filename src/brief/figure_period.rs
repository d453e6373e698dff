//! The periods that figures are of, and when fiscal years end.

use std::ops::Range;

use super::context::{Context, FiscalYears};
use super::shape::{Integer, Shape};
use crate::diag::codes;
use crate::figures::{Period, PeriodError};
use crate::read::schema::Type;
use crate::read::{self, Reader, Value};

/// A year, a fiscal year, or a part of a year.
pub(crate) struct FigurePeriod;

impl Shape for FigurePeriod {
    type Value = Period;
    const TYPE: Type = Type::FigurePeriod;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Period> {
        let ends = cx.fiscal;
        period(cx, table.get(key)?, ends)
    }

    fn missing() -> Period {
        NO_PERIOD
    }
}

/// A period of a chart, which is of the figures of `[trade]`.
pub(crate) struct ChartPeriod;

impl Shape for ChartPeriod {
    type Value = Period;
    const TYPE: Type = Type::FigurePeriod;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Period> {
        let ends = cx.trade_fiscal;
        period(cx, table.get(key)?, FiscalYears { ends, only: false })
    }

    fn missing() -> Period {
        NO_PERIOD
    }
}

/// The first and the last of some periods.
pub(crate) struct FigurePeriods;

impl Shape for FigurePeriods {
    type Value = (Period, Period);
    const TYPE: Type = Type::FigurePeriods;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self::Value> {
        let value = table.get(key)?;
        // Charts are of the figures of `[trade]`.
        let ends = cx.trade_fiscal;
        let values = table.values(cx, key);
        let periods: Vec<Period> = values
            .into_iter()
            .filter_map(|value| period(cx, value, FiscalYears { ends, only: false }))
            .collect();
        match periods[..] {
            [first, last] if first <= last => Some((first, last)),
            [_, _] => {
                cx.error(codes::PERIOD, value.span(), "the last year is before the first")
                    .hints
                    .push("write the earlier year first".to_owned());
                None
            }
            _ if value.get_ref().as_array().is_some_and(|array| array.len() != 2) => {
                cx.error(codes::PERIOD, value.span(), "expected the first and the last year")
                    .hints
                    .push(format!("write `{key} = [2010, 2020]`"));
                None
            }
            _ => None,
        }
    }

    fn missing() -> Self::Value {
        (NO_PERIOD, NO_PERIOD)
    }
}

/// Takes the place of a period that could not be read.
pub(crate) const NO_PERIOD: Period = Period::year(0);

/// When the fiscal years of a table end: as it says, else as `[brief]` does. What is wrong with the key is reported when the
/// table is read.
pub(super) fn fiscal_years(cx: &mut Context, table: &Reader) -> FiscalYears {
    let own = cx.silently(|cx| Month::read(cx, table, "fiscal_year_ends"));
    let own = own.and_then(|month| u8::try_from(month).ok());
    cx.fiscal_unread |= own.is_none() && table.get("fiscal_year_ends").is_some();
    FiscalYears { ends: own.or(cx.brief_fiscal), only: own.is_some() }
}

/// The month with which fiscal years end.
pub(crate) type Month = Integer<1, 12>;

/// A period that figures are of.
pub(super) fn period(cx: &mut Context, value: Value, fiscal: FiscalYears) -> Option<Period> {
    match value.get_ref().as_str() {
        Some(text) => parsed(cx, text, value.span(), fiscal),
        None => {
            let year = Period::year(read::year(cx, value)?);
            is_meant(cx, year, value.span(), fiscal).then_some(year)
        }
    }
}

/// A period that is written as a text.
pub(super) fn parsed(
    cx: &mut Context,
    text: &str,
    range: Range<usize>,
    fiscal: FiscalYears,
) -> Option<Period> {
    match Period::parse(text, fiscal.ends) {
        Ok(period) => is_meant(cx, period, range, fiscal).then_some(period),
        Err(error) if error.asks() && fiscal.ends.is_none() && cx.fiscal_unread => None,
        Err(error) => {
            let (message, hint) = error.message(text.trim());
            let code = match error {
                _ if error.asks() => codes::AMBIGUOUS_PERIOD,
                PeriodError::Span => codes::PERIOD,
                _ => codes::DATE,
            };
            cx.error(code, range, message).hints.push(hint);
            None
        }
    }
}

/// Whether a calendar year can be meant: in a table of fiscal years, `2023` may be either of two.
fn is_meant(cx: &mut Context, period: Period, range: Range<usize>, fiscal: FiscalYears) -> bool {
    let calendar = period.is_year() && !period.is_fiscal_year();
    let (Some(ends), true) = (fiscal.ends.filter(|ends| *ends != 12), fiscal.only && calendar) else {
        return true;
    };
    let year = period.starts();
    let message = format!("fiscal years end with month {ends} here, and `{year}` names one year");
    cx.error(codes::AMBIGUOUS_PERIOD, range, message).hints.push(format!(
        "write both years, `\"{}-{:02}\"` or `\"{year}-{:02}\"`, or remove `fiscal_year_ends`",
        year - 1,
        year % 100,
        (year + 1) % 100
    ));
    false
}
