//! What is well formed, and cannot be right together with the rest of the brief.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use toml::de::DeTable;

use super::agreements::Qualifier;
use super::context::Context;
use super::root::Brief;
use super::shape::NO_DATE;
use super::tree;
use crate::diag::{Span, codes};
use crate::figures::flow_name;
use crate::read::{Value, quiet_date};

/// Says what in a brief contradicts the rest of it. `file` is the tree that the brief was read from.
pub(super) fn check(cx: &mut Context, file: &DeTable, brief: &Brief) {
    established(cx, file, brief);
    same_name(cx, file, brief);
    agreement_count(cx, file, brief);
    shares(cx, file, brief);
    after_issue(cx, file, brief);
}

/// Two parties that a reader cannot tell from each other.
fn same_name(cx: &mut Context, file: &DeTable, brief: &Brief) {
    let [first, second] = brief.parties.each_ref().map(|party| party.name.plain().trim().to_lowercase());
    let names = tables(file, "party").filter_map(|party| party.get("name"));
    let [first_name, second_name] = names.take(2).collect::<Vec<_>>()[..] else { return };
    if first == second && !first.is_empty() {
        let other = cx.span(first_name.span());
        let lint = cx.lint(codes::SAME_NAME, second_name.span(), "both parties have this name");
        lint.related.push((other, "the first is here".to_owned()));
        lint.hints.push("give each its own: titles and tables tell the parties by their names".to_owned());
    }
}

fn agreement_count(cx: &mut Context, file: &DeTable, brief: &Brief) {
    let Some(agreements) = &brief.agreements else { return };
    let listed = brief.agreement_list.len();
    let place = table(file, "agreements").and_then(|table| table.get("count"));
    if let (Some(count), Some(place)) = (agreements.count, place)
        && agreements.qualifier == Qualifier::Exactly
        && (count as usize) < listed
    {
        let message = format!("the count is {count}, and {listed} agreements are listed");
        cx.lint(codes::AGREEMENT_COUNT, place.span(), message)
            .hints
            .push(format!("write `count = {listed}`, or say with `qualifier` that the count is not exact"));
    }
}

/// Shares of one direction and year, each of which may be rounded.
fn shares(cx: &mut Context, file: &DeTable, brief: &Brief) {
    let (Some(trade), Some(table)) = (&brief.trade, table(file, "trade")) else { return };
    let mut wholes: BTreeMap<_, (Decimal, Option<Value>)> = BTreeMap::new();
    for (item, table) in trade.items.iter().zip(tables(table, "item")) {
        let Some(share) = item.share else { continue };
        let (sum, last) = wholes.entry((item.flow, item.year)).or_default();
        *sum += share;
        *last = table.get("share");
    }
    for ((flow, year), (sum, last)) in wholes {
        let Some(last) = last.filter(|_| sum > Decimal::new(1005, 1)) else { continue };
        let year = year.map_or_else(String::new, |year| format!(" in {year}"));
        let message = format!("the shares of {}{year} make {} per cent", flow_name(flow), sum.normalize());
        let lint = cx.lint(codes::SHARES, last.span(), message);
        lint.label = Some("the last of them".to_owned());
        lint.hints.push(
            "correct them, give each its `year`, or leave out those that are part of others".to_owned(),
        );
    }
}

/// Figures, visits and steps of history that are after the date of the brief.
fn after_issue(cx: &mut Context, file: &DeTable, brief: &Brief) {
    let Some(issue) = table(file, "brief").and_then(|table| table.get("date")) else { return };
    if brief.date == NO_DATE {
        return;
    }
    let issue = cx.span(issue.span());
    let later = |value: Value| quiet_date(value).is_some_and(|date| brief.date.surely_before(date));
    let lists = [
        (table(file, "trade"), "year", "year", "these figures are"),
        (table(file, "trade"), "item", "year", "this figure is"),
        (Some(file), "history", "date", "this step is"),
        (Some(file), "visit", "date", "this visit is"),
    ];
    for (table, list, key, what) in lists {
        let entries = table.into_iter().flat_map(|table| tables(table, list));
        for value in entries.filter_map(|entry| entry.get(key)).filter(|value| later(value)) {
            report_later(cx, value, issue, format!("{what} after the date of the brief"));
        }
    }
    let data = table(file, "trade").and_then(|trade| table(trade, "data"));
    if let (Some(value), Some(trade)) = (data.and_then(|data| data.get("file")), &brief.trade)
        && let Some(last) = trade.years.last()
        && last.year > brief.date.year
        && !table(file, "trade")
            .into_iter()
            .flat_map(|trade| tables(trade, "year"))
            .any(|year| year.get("year").and_then(quiet_date).is_some_and(|date| date.year == last.year))
    {
        let message = format!("the file has figures for {}, after the date of the brief", last.year);
        report_later(cx, value, issue, message);
    }
}

fn report_later(cx: &mut Context, value: Value, issue: Span, message: String) {
    let lint = cx.lint(codes::AFTER_ISSUE, value.span(), message);
    lint.related.push((issue, "the date of issue".to_owned()));
    lint.hints.push("correct one of the two; what is planned stands in a text".to_owned());
}

/// Relations are established before a brief is written about them.
fn established(cx: &mut Context, file: &DeTable, brief: &Brief) {
    let Some(established) = brief.relationship.established else { return };
    if brief.date == NO_DATE || !brief.date.surely_before(established) {
        return;
    }
    let place = |name, key| table(file, name)?.get(key).map(|value: &toml::Spanned<_>| value.span());
    let (Some(range), Some(issue)) = (place("relationship", "established"), place("brief", "date")) else {
        return;
    };
    let issue = cx.span(issue);
    let error = cx.error(codes::DATES_CONTRADICT, range, "`established` is after the date of the brief");
    error.related.push((issue, "the date of issue".to_owned()));
    error.hints.push("correct one of the two".to_owned());
}

/// A table within a table.
fn table<'t>(table: &'t DeTable<'t>, key: &str) -> Option<&'t DeTable<'t>> {
    tree::table(table, key).map(|(table, _)| table)
}

/// The tables of an array within a table.
fn tables<'t>(table: &'t DeTable<'t>, key: &str) -> impl Iterator<Item = &'t DeTable<'t>> + use<'t> {
    tree::tables(table, key).map(|(table, _)| table)
}
