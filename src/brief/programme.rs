//! `[[programme]]`: what happens when on a visit.

use toml::de::DeValue;

use super::context::Context;
use super::shape::{NO_DATE, Shape};
use super::table::table;
use crate::date::Date;
use crate::diag::codes;
use crate::markup::{Line, Phrase};
use crate::read::schema::{Count, Type};
use crate::read::{Reader, Value, wrong_type};

/// The most engagements.
pub(super) const ENGAGEMENTS_LIMIT: usize = 300;

/// A day, and where it is given the time of that day, in hours and minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    pub day: Date,
    pub time: Option<(u8, u8)>,
}

/// When something is: from one moment, and up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub from: Moment,
    pub to: Option<Moment>,
}

table! {
    /// An engagement of a visit
    pub struct Engagement: "`[[programme]]`" (Count::AtMost(ENGAGEMENTS_LIMIT)) {
        /// When, in local time: from, or from and to, e.g. `[2024-06-03T09:30:00, 2024-06-03T10:15:00]`
        time: Times,
        /// What happens, e.g. `"Talks with the Minister for Foreign Affairs"`
        what: Line,
        /// Where, e.g. `"Ministry of Foreign Affairs, room 12"`
        place: Option<Line>,
        /// With whom, e.g. `"H.E. A. Name"`
        with: Option<Phrase>,
    }
}

impl Shape for Times {
    type Value = Self;
    const TYPE: Type = Type::Times;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let value = table.get(key)?;
        let Some(array) = value.get_ref().as_array() else {
            return moment(cx, value).map(|from| Self { from, to: None });
        };
        let mut moments = array.iter();
        let (Some(from), Some(to), None) = (moments.next(), moments.next(), moments.next()) else {
            let message = format!("`{key}` is one time, or two: its start and its end");
            cx.error(codes::PERIOD, value.span(), message)
                .hints
                .push("write `[2024-06-03T09:30:00, 2024-06-03T10:15:00]`".to_owned());
            return None;
        };
        let (from, ends) = (moment(cx, from), to.span());
        let (from, to) = (from?, moment(cx, to)?);
        if to < from || from.time.is_some() != to.time.is_some() {
            let (message, hint) = match to < from {
                true => ("this ends before it starts", "write the earlier time first"),
                false => ("one of the two has a time, and the other none", "give both a time, or none"),
            };
            cx.error(codes::PERIOD, ends, message).hints.push(hint.to_owned());
            return None;
        }
        Some(Self { from, to: Some(to) })
    }

    fn missing() -> Self {
        Self { from: Moment { day: NO_DATE, time: None }, to: None }
    }
}

/// A local date-time, or a day.
fn moment(cx: &mut Context, value: Value) -> Option<Moment> {
    let text;
    let written = match value.get_ref() {
        DeValue::Datetime(written) => *written,
        DeValue::String(string) => {
            text = string.trim();
            match text.parse::<toml::value::Datetime>() {
                Ok(written) => written,
                Err(_) => {
                    let message = format!("`{text}` is no date with a time");
                    cx.error(codes::DATE, value.span(), message)
                        .hints
                        .push("write it as `2024-06-03T09:30:00`".to_owned());
                    return None;
                }
            }
        }
        _ => {
            wrong_type(cx, value, "a date with a time")
                .hints
                .push("write it as `2024-06-03T09:30:00`".to_owned());
            return None;
        }
    };
    let Some(day) = written.date else {
        cx.error(codes::DATE, value.span(), "a time without a day")
            .hints
            .push("write both, as `2024-06-03T09:30:00`".to_owned());
        return None;
    };
    if written.offset.is_some() {
        cx.error(
            codes::DATE,
            value.span(),
            "times are those of the clocks where it happens, without an offset",
        )
        .hints
        .push("leave out what is after the seconds".to_owned());
        return None;
    }
    let day =
        i16::try_from(day.year).ok().and_then(|year| Date::new(year, Some(day.month), Some(day.day)).ok())?;
    Some(Moment { day, time: written.time.map(|time| (time.hour, time.minute)) })
}
