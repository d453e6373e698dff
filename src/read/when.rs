//! Reads dates and periods.

use std::ops::Range;

use toml::de::DeValue;

use super::report::Report;
use super::value::{Value, wrong_type};
use super::written_date::{self, Meant};
use crate::date::{Date, DateError, Period};
use crate::diag::codes;

/// A year, a month or a day.
pub(crate) fn date(cx: &mut Report, value: Value) -> Option<Date> {
    let range = value.span();
    let date = match value.get_ref() {
        DeValue::Datetime(moment) => {
            let Some(day) = moment.date.filter(|_| moment.time.is_none()) else {
                time_of_day(cx, moment.date, range);
                return None;
            };
            i16::try_from(day.year)
                .map_err(|_| DateError::Year)
                .and_then(|year| Date::new(year, Some(day.month), Some(day.day)))
        }
        DeValue::String(text) => Date::parse(text.trim()),
        DeValue::Integer(integer) => {
            let year = i16::from_str_radix(integer.as_str(), integer.radix()).unwrap_or_default();
            if (1..100).contains(&year) {
                cx.lint(codes::TWO_DIGIT_YEAR, range.clone(), format!("this is the year {year}"))
                    .hints
                    .push(format!("write all four digits, such as `{}`", 2000 + year));
            }
            Date::new(year, None, None)
        }
        DeValue::Array(_) => {
            wrong_type(cx, value, "one date").hints.push("a period is not possible here".to_owned());
            return None;
        }
        _ => {
            wrong_type(cx, value, "a date").hints.push(DateError::Form.hint());
            return None;
        }
    };
    match date {
        Ok(date) => Some(date),
        Err(error) => {
            wrong(cx, error, value, range);
            None
        }
    }
}

/// A date, or the first of two, that is reported elsewhere if it is wrong.
pub(crate) fn quiet_date(value: Value) -> Option<Date> {
    match value.get_ref() {
        DeValue::Datetime(moment) => {
            let day = moment.date?;
            Date::new(i16::try_from(day.year).ok()?, Some(day.month), Some(day.day)).ok()
        }
        DeValue::String(text) => Date::parse(text.trim()).ok(),
        DeValue::Integer(integer) => {
            let year = i16::from_str_radix(integer.as_str(), integer.radix()).ok()?;
            Date::new(year, None, None).ok()
        }
        DeValue::Array(array) => array.iter().next().and_then(quiet_date),
        _ => None,
    }
}

/// A date, or two in an array.
pub(crate) fn period(cx: &mut Report, value: Value) -> Option<Period> {
    let Some(array) = value.get_ref().as_array() else {
        let read = date(cx, value).map(|from| Period { from, to: None });
        // Whoever writes more than a date may mean two.
        let form = DateError::Form.hint();
        let last =
            cx.diagnostics.last_mut().filter(|error| read.is_none() && error.hints.last() == Some(&form));
        if let Some(error) = last {
            error.hints.push(
                "write a period with its first and its last day: `[2014-07-03, 2014-07-05]`".to_owned(),
            );
        }
        return read;
    };
    let mut dates = array.iter();
    let (Some(from), Some(to), None) = (dates.next(), dates.next(), dates.next()) else {
        let message = format!("a period has two dates, its first and its last; found {}", array.len());
        cx.error(codes::PERIOD, value.span(), message)
            .hints
            .push("write `[2014-07-03, 2014-07-05]`".to_owned());
        return None;
    };
    let (from, to, ends) = (date(cx, from), date(cx, to), to.span());
    let (from, to) = (from?, to?);
    if to.surely_before(from) {
        cx.error(codes::PERIOD, ends, "the period ends before it starts")
            .hints
            .push("write the earlier date first".to_owned());
        return None;
    }
    Some(Period { from, to: (to != from).then_some(to) })
}

/// A year.
pub(crate) fn year(cx: &mut Report, value: Value) -> Option<i16> {
    if let DeValue::Float(float) = value.get_ref() {
        let whole = float.as_str().split('.').next().unwrap_or_default();
        wrong_type(cx, value, "a year").hints.push(format!("write a whole number, such as `{whole}`"));
        return None;
    }
    let date = date(cx, value)?;
    if date.month.is_some() {
        cx.error(codes::WRONG_TYPE, value.span(), "expected a year, found a date")
            .hints
            .push(format!("write `{}`", date.year));
        return None;
    }
    Some(date.year)
}

fn wrong(cx: &mut Report, error: DateError, value: Value, range: Range<usize>) {
    let text = value.get_ref().as_str().unwrap_or_default();
    let is_form = error == DateError::Form;
    let meant = written_date::meant(text).filter(|meant| is_form || *meant == Meant::FiscalYear);
    let (message, hint) = match meant {
        Some(meant) => meant.refusal(text),
        None if is_form && value.get_ref().is_str() => (format!("`{text}` is not a date"), error.hint()),
        None => (error.message(), error.hint()),
    };
    cx.error(codes::DATE, range, message).hints.push(hint);
}

fn time_of_day(cx: &mut Report, date: Option<toml::value::Date>, range: Range<usize>) {
    let error = cx.error(codes::TIME_OF_DAY, range, "expected a date without a time of day");
    error.hints.push(match date {
        Some(date) => format!("write `{date}`"),
        None => DateError::Form.hint(),
    });
}
