//! Tables whose keys are periods.

use super::context::{Context, Placed};
use super::figure_period::parsed;
use super::shape::Field;
use crate::diag::codes;
use crate::figures::{Quantity, Status};
use crate::read::schema::Type;
use crate::read::{self, Reader, Value, choose, names};

/// Figures by period, in order. They may be negative.
pub(crate) struct Figures;

impl Field for Figures {
    type Value = Vec<Placed<Quantity>>;
    const TYPE: Type = Type::ByPeriod(None);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value {
        let example = "{ 2022 = 12.3, 2023 = 14 }";
        by_period(cx, table, key, example, |cx, value| {
            let span = cx.span(value.span());
            read::decimal(cx, value).map(|value| Quantity::written(value, span))
        })
    }
}

/// How far figures are settled, by period.
pub(crate) struct Statuses;

impl Field for Statuses {
    type Value = Vec<Placed<Status>>;
    const TYPE: Type = Type::ByPeriod(Some(names::<Status>));
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value {
        by_period(cx, table, key, "{ 2023 = \"provisional\" }", |cx, value| choose(cx, key, value))
    }
}

fn by_period<T>(
    cx: &mut Context,
    table: &Reader,
    key: &str,
    example: &str,
    read: impl Fn(&mut Context, Value) -> Option<T>,
) -> Vec<Placed<T>> {
    let Some(value) = table.get(key) else { return Vec::new() };
    let Some(periods) = value.get_ref().as_table() else {
        cx.error(codes::WRONG_TYPE, value.span(), format!("expected a table for `{key}`"))
            .hints
            .push(format!("write `{key} = {example}`"));
        return Vec::new();
    };
    let fiscal = cx.fiscal;
    let mut all: Vec<Placed<T>> = Vec::new();
    for (name, value) in periods.iter() {
        let range = name.span();
        let (Some(period), Some(value)) =
            (parsed(cx, name.get_ref(), range.clone(), fiscal), read(cx, value))
        else {
            continue;
        };
        if let Some((_, _, first)) = all.iter().find(|(other, ..)| other.is_same_time(period)) {
            let first = (cx.span(first.clone()), "the first is here".to_owned());
            let error = cx.error(codes::DUPLICATE_YEAR, range, format!("`{key}` has {period} already"));
            error.related.push(first);
            error.hints.push("keep one of the two".to_owned());
            continue;
        }
        all.push((period, value, range));
    }
    all.sort_by_key(|(period, ..)| (!period.is_year(), *period));
    all
}
