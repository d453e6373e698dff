//! Items of trade that are taken from files, and what the brief types of them.

use rust_decimal::Decimal;

use super::beside_file::{TypedFigure, compare};
use super::context::{Context, FileItem, FileItems};
use super::data_sides::sides;
use super::decimals::Decimals;
use super::item_data::ItemData;
use super::names::PartyIndex;
use super::shape::{Declared, Field};
use super::trade_item::TradeItem;
use super::trade_merge::{Units, conversion, report_incomplete};
use crate::diag::{Span, codes};
use crate::figures::import::{
    self, FileFormat, FlowItems, ImportedItem, ImportedItems, Request, WantedItems,
};
use crate::figures::{ExactItem, Period, Unit, flow_name, rounded};
use crate::markup::{Inline, Line};
use crate::read::{KeySpans, Reader, quoted_list};

/// The longest name of an item from a file, in characters.
const NAME_LIMIT: usize = 300;

/// Shares of a file are given to a tenth of a per cent.
const SHARE_DECIMALS: u32 = 1;

/// Reads the files of `[[trade.items]]`. Their names are given later, as those that are typed are read with other texts.
pub(super) fn read(
    cx: &mut Context,
    trade: &Reader,
    units: Units,
    perspective: PartyIndex,
) -> Vec<FileItems> {
    let mut all: Vec<FileItems> = Vec::new();
    for table in trade.tables(cx, "items") {
        let before = cx.diagnostics.len();
        let data = ItemData::read(cx, &table);
        // With a wrong answer, every figure may be.
        if cx.diagnostics.len() > before || data.keys.file.0.is_empty() || table.get("level").is_none() {
            continue;
        }
        for items in of_file(cx, &data, units, perspective).unwrap_or_default() {
            match all.iter().find(|other| other.flow == items.flow || other.sitc != items.sitc) {
                None => all.push(items),
                Some(other) => twice(cx, &items, other),
            }
        }
    }
    all
}

/// Reports items of one flow from two files, or of two classifications.
fn twice(cx: &mut Context, items: &FileItems, other: &FileItems) {
    let flow = flow_name(items.flow);
    let (message, hint) = match other.flow == items.flow {
        true => (
            format!("`{}` has {flow}, and so has `{}` before it", items.path, other.path),
            format!(
                "keep one of the two, or take the other flow of one of them: `flow = \"…\"`; {flow} are listed once"
            ),
        ),
        false => (
            format!("`{}` and `{}` are of different classifications", items.path, other.path),
            "take the items of both flows from one classification, so that the table has codes of one"
                .to_owned(),
        ),
    };
    let first = (cx.span(other.range.clone()), "the first file is named here".to_owned());
    let error = cx.error(codes::ITEMS, items.range.clone(), message);
    error.related.push(first);
    error.hints.push(hint);
}

/// The items of a file, by their flow.
fn of_file(
    cx: &mut Context,
    data: &ItemData,
    units: Units,
    perspective: PartyIndex,
) -> Option<Vec<FileItems>> {
    let (path, range) = &data.keys.file;
    let settings = data.keys.settings();
    let sides = sides(cx, &data.keys, perspective)?;
    let request = Request { path, range: range.clone(), settings: &settings, sides: &sides };
    let wanted = WantedItems { level: data.level, top: data.top as usize };
    let imported = import::import_items(&mut cx.report, &request, &wanted)?;
    let ImportedItems { format, unit, currency, flows, incomplete } = imported;
    let stated = Units { unit, currency: currency.as_deref() };
    let scale = conversion(cx, (path, range), stated, units)?;
    report_incomplete(cx, (path, range), true, &incomplete, "download all months, or choose the `year`");
    let scaled = |item: &ImportedItem| item.value.clone().scaled(scale);
    let values: Vec<Decimal> =
        flows.iter().flat_map(|of| &of.items).filter_map(scaled).map(|figure| figure.value).collect();
    let decimals = match format == FileFormat::Tidy && scale == Decimal::ONE {
        true => Decimals::Written,
        false if units.unit == Some(Unit::One) => Decimals::Usual(0),
        false => Decimals::usual(values.iter().copied()),
    };
    let of_flow = |FlowItems { flow, year, items }: FlowItems| {
        let items = items.into_iter().filter_map(|item| {
            let value = scaled(&item)?;
            let share = item.share.as_ref().map(|share| rounded(share.value, SHARE_DECIMALS));
            let printed = decimals.of(value.value);
            let exact = ExactItem { value: Some(value), share: item.share };
            Some(FileItem { code: item.code, name: item.name, value: printed, share, exact })
        });
        FileItems {
            path: path.clone(),
            range: range.clone(),
            flow,
            year: Period::year(year),
            sitc: data.level.is_sitc(),
            mirror: settings.mirror,
            sources: data.sources.clone(),
            items: items.collect(),
        }
    };
    Some(flows.into_iter().map(of_flow).collect())
}

/// The items that the brief types, and those of its files, which it may give other names.
pub(super) fn with_typed(cx: &mut Context, trade: &Reader) -> Vec<TradeItem> {
    let mut items = <Vec<TradeItem>>::read(cx, trade, "item");
    for file in std::mem::take(&mut cx.trade.items) {
        let (typed, others) = items.into_iter().partition(|item| item.flow == file.flow);
        items = others;
        if let Some(coded) = items.iter().find(|item| item.hs.is_some() && item.sitc != file.sitc) {
            let place = coded.spans.of("hs").map(range_of).unwrap_or_default();
            let message =
                format!("this code is of the Harmonized System, and those of `{}` of the SITC", file.path);
            let named = (cx.span(file.range.clone()), "the file is named here".to_owned());
            let error = cx.error(codes::ITEMS, place, message);
            error.related.push(named);
            error.hints.push("leave `hs` out, or take a file by the Harmonized System".to_owned());
        }
        items.extend(joined(cx, &file, typed));
    }
    items
}

/// The items of a file, with what is typed of each.
fn joined(cx: &mut Context, file: &FileItems, mut typed: Vec<TradeItem>) -> Vec<TradeItem> {
    let named = cx.span(file.range.clone());
    let (flow, year) = (file.flow, file.year);
    let mut unnamed = Vec::new();
    let mut all = Vec::new();
    for item in &file.items {
        let own = typed
            .iter()
            .position(|typed| is_named_by(typed.hs.as_deref(), file, item))
            .map(|at| typed.remove(at));
        let words = item
            .name
            .as_deref()
            .map(|name| Line { inlines: vec![Inline::Text(name.to_owned(), named)], ..Line::default() });
        let Some(name) = own.as_ref().map(|own| own.name.clone()).or(words) else {
            unnamed.push(item.code.as_str());
            continue;
        };
        if name.length() > NAME_LIMIT {
            unnamed.push(item.code.as_str());
            continue;
        }
        if let Some(own) = &own {
            check_typed(cx, own, item, file);
        }
        let keys = ["flow", "name", "hs", "year", "value", "share"];
        let span = |key| own.as_ref().and_then(|own| own.spans.of(key)).unwrap_or(named);
        let spans = KeySpans::new(keys.into_iter().map(|key| (key, span(key))));
        let (value, share) = own.as_ref().map_or((None, None), |own| (own.value, own.share));
        let exact = ExactItem {
            value: item.exact.value.clone().filter(|_| value.is_none()),
            share: item.exact.share.clone().filter(|_| share.is_none()),
        };
        let sources = own.map(|own| own.sources).filter(|sources| !sources.is_empty());
        all.push(TradeItem {
            flow,
            name,
            hs: Some(item.code.clone()),
            year: Some(year),
            value: value.or(Some(item.value)),
            share: share.or(item.share),
            sources: sources.unwrap_or_else(|| file.sources.clone()),
            sitc: file.sitc,
            exact,
            spans,
        });
    }
    for other in typed {
        let place = other.spans.of("name").map(range_of).unwrap_or_default();
        let codes_of_file = quoted_list(file.items.iter().map(|item| item.code.as_str()));
        let message = format!(
            "`{}` has the items of {} in {year}, and this is none of them",
            file.path,
            flow_name(flow)
        );
        let error = cx.error(codes::ITEMS, place, message);
        error.related.push((named, "the file is named here".to_owned()));
        error.hints.push(match file.sitc {
            true => "remove it".to_owned(),
            false => format!("remove it, or give it the `hs` of the one that it names: {codes_of_file}"),
        });
    }
    if !unnamed.is_empty() {
        let flow = flow_name(flow);
        let message =
            format!("`{}` has no short names for {} of its {flow}", file.path, quoted_list(unnamed));
        let error = cx.error(codes::ITEMS, file.range.clone(), message);
        error
            .hints
            .push(format!("name each: `[[trade.item]]` with `flow = \"{flow}\"`, its `hs` and `name`"));
    }
    all
}

/// Compares what is typed of an item with the file.
fn check_typed(cx: &mut Context, own: &TradeItem, item: &FileItem, file: &FileItems) {
    let named = || file.range.clone();
    if let (Some(year), Some(span)) = (own.year.filter(|year| *year != file.year), own.spans.of("year")) {
        let message = format!("this is of {year}, and the items of `{}` of {}", file.path, file.year);
        let first = (cx.span(named()), "the file is named here".to_owned());
        let error = cx.error(codes::ITEMS, range_of(span), message);
        error.related.push(first);
        error.hints.push(format!("leave `year` out, or choose that of the file: `year = {year}` in `items`"));
    }
    let figures = [
        ("value", own.value, item.exact.value.as_ref(), "the value is"),
        ("share", own.share, item.exact.share.as_ref(), "the share is"),
    ];
    for (key, typed, exact, what) in figures {
        let (Some(value), Some(exact), Some(span)) = (typed, exact, own.spans.of(key)) else { continue };
        let typed = TypedFigure { value, place: range_of(span), what, key: &format!("`{key}`") };
        compare(cx, &typed, exact.value, (&format!("`{}`", file.path), named()));
    }
}

/// Whether what the brief types with a code is an item of a file.
pub(super) fn is_named_by(code: Option<&str>, file: &FileItems, item: &FileItem) -> bool {
    !file.sitc && code.is_some_and(|code| digits(code).eq(digits(&item.code)))
}

fn range_of(span: Span) -> std::ops::Range<usize> {
    span.start as usize..span.end as usize
}

/// The digits and letters of a code.
fn digits(code: &str) -> impl Iterator<Item = u8> {
    code.bytes().filter(u8::is_ascii_alphanumeric)
}
