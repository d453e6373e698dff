//! Paths to what is traded: `items.exports.1.name`.

use std::ops::Range;

use super::context::{Context, FileItem, FileItems};
use super::figure_period::FigurePeriod;
use super::item_files::is_named_by;
use super::paths::{ITEM_KEYS, ItemPath, Paths, key, no_such, split, unfinished};
use super::scope::named_line;
use super::shape::{Amount, Choice, Percent, Shape};
use crate::date::Date;
use crate::figures::{Flow, Period, Quantity};
use crate::markup::{PathError, Referent, Value};
use crate::read::{Reader, name_of, names};

/// What texts can be bound to of the items of `[trade]`, in the order in which they are printed. What is wrong with their
/// tables is reported when they are read.
pub(super) fn define(cx: &mut Context, trade: &Reader) {
    let mut items = Vec::new();
    for table in cx.silently(|cx| trade.tables(cx, "item")) {
        items.extend(typed(cx, &table));
    }
    for file in &cx.trade.items {
        let (mut typed, others): (Vec<ItemPath>, _) =
            items.into_iter().partition(|item| item.flow == file.flow);
        items = others;
        items.extend(file.items.iter().map(|item| {
            let own = typed.iter().position(|own| is_named_by(own.code.as_deref(), file, item));
            let own = own.map(|at| typed.remove(at));
            of_file(file, item, own.map_or_else(Vec::new, |own| own.keys))
        }));
    }
    cx.paths.items = items;
}

/// An item that the brief types.
fn typed(cx: &mut Context, table: &Reader) -> Option<ItemPath> {
    let flow = cx.silently(|cx| Choice::<Flow>::read(cx, table, "flow"))?;
    let code = table.get("hs").and_then(|code| code.get_ref().as_str()).map(str::to_owned);
    let written = |cx: &Context, key, value| Quantity::written(value, cx.span(table.range_of(key)));
    let mut keys = Vec::new();
    keys.extend(named_line(cx, table.get("name"), false).map(|line| ("name", Referent::Line(line))));
    let value = cx.silently(|cx| Amount::read(cx, table, "value"));
    keys.extend(value.map(|value| ("value", Value::Money(written(cx, "value", value)).into())));
    let share = cx.silently(|cx| Percent::read(cx, table, "share"));
    keys.extend(share.map(|share| ("share", Value::Percent(written(cx, "share", share)).into())));
    keys.extend(code.clone().map(|code| ("hs", Value::Text(code).into())));
    let period = cx.silently(|cx| FigurePeriod::read(cx, table, "year"));
    keys.extend(period.map(|period| ("year", of_period(period))));
    Some(ItemPath { flow, code, keys })
}

/// An item of a file, and what the brief types of it.
fn of_file(file: &FileItems, item: &FileItem, mut keys: Vec<(&'static str, Referent)>) -> ItemPath {
    let rounded = |figure: &Quantity, like: rust_decimal::Decimal| figure.clone().rounded(like.scale());
    let name = item.name.clone().map(|name| Value::Text(name).into());
    let value = item.exact.value.as_ref().map(|exact| Value::Money(rounded(exact, item.value)).into());
    let share = item.exact.share.as_ref().zip(item.share);
    let share = share.map(|(exact, share)| Value::Percent(rounded(exact, share)).into());
    let all: [(&str, Option<Referent>); 5] = [
        ("name", name),
        ("value", value),
        ("share", share),
        ("hs", Some(Value::Text(item.code.clone()).into())),
        ("year", Some(of_period(file.year))),
    ];
    for (key, referent) in all {
        if keys.iter().all(|(typed, _)| *typed != key) {
            keys.extend(referent.map(|referent| (key, referent)));
        }
    }
    ItemPath { flow: file.flow, code: Some(item.code.clone()), keys }
}

/// The place among items that a position is of, from 0: plain digits, so that each item has one path.
fn position(written: &str) -> Option<usize> {
    let is_plain = written.bytes().all(|byte| byte.is_ascii_digit()) && !written.starts_with('0');
    written.parse::<usize>().ok().filter(|_| is_plain)?.checked_sub(1)
}

fn of_period(period: Period) -> Referent {
    Referent::Value(match period {
        period if period.is_fiscal_year() => Value::FiscalYear(period.starts()),
        period if period.is_year() => Value::Date(Date::of_year(period.starts())),
        part => Value::Text(part.to_string()),
    })
}

impl From<Value> for Referent {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl Paths {
    /// A key of an item of trade.
    pub(super) fn item(&self, path: &str, rest: Option<Range<usize>>) -> Result<Referent, PathError> {
        let Some(rest) = rest else {
            let flows = names::<Flow>().into_iter();
            return Err(unfinished(path, flows.map(|flow| format!("items.{flow}.1.name"))));
        };
        let (flow, rest) = split(path, rest);
        let written = &path[flow.clone()];
        let Some(items) = self.items_of(written) else {
            return Err(no_such(flow, path, "items", written, names::<Flow>()));
        };
        let owner = &path[..flow.end];
        let Some(rest) = rest else {
            return Err(unfinished(path, [format!("{owner}.1.name")]));
        };
        let (number, rest) = split(path, rest);
        let place = position(&path[number.clone()]);
        let Some(item) = place.and_then(|place| items.get(place)) else {
            let hint = match items.len() {
                0 => format!("add a `[[trade.item]]` with `flow = \"{written}\"`"),
                1 => format!("the brief has one item of {written}: write `{owner}.1.name`"),
                count => {
                    format!("the brief has {count} items of {written}: `{owner}.1` to `{owner}.{count}`")
                }
            };
            let message = format!("there is no such item of {written}");
            // Items that cannot be read are reported by themselves.
            return Err(PathError { at: number, message, hints: vec![hint], no_value: place.is_some() });
        };
        let owner = &path[..number.end];
        let key = key(path, rest, ITEM_KEYS, owner)?;
        let found = item.keys.iter().find(|(known, _)| *known == key);
        found.map(|(_, referent)| referent.clone()).ok_or_else(|| PathError {
            at: number,
            message: format!("the item does not say its `{key}`"),
            hints: vec![format!("add `{key}` to the `[[trade.item]]`, or write it out")],
            no_value: true,
        })
    }

    /// The items of a flow by its name; none where there is no such flow.
    fn items_of(&self, flow: &str) -> Option<Vec<&ItemPath>> {
        let is_known = names::<Flow>().contains(&flow);
        is_known.then(|| self.items.iter().filter(|item| name_of(&item.flow) == flow).collect())
    }
}
