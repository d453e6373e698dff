//! Trade figures from files as their issuers offer them for download.
//!
//! A file becomes rows of one shape (`rows`), rows become figures by year (`figures`). What a file does
//! not say for certain is an error, not a guess.

mod figures;
mod rows;

use std::ops::Range;

use rust_decimal::Decimal;

use super::context::{Context, quoted_list, word_list};
use super::date::month_name;
use super::model::{PartyIndex, Trade, TradeYear, Unit};
use super::outside;
use super::reader::Reader;
use super::schema::{Named, names};
use crate::diag::{Diagnostic, Span, codes};
pub(super) use figures::flow_name;
use figures::{Figures, Incomplete};
use rows::{Field, Table};

/// Who issued a file, told from its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// UN Comtrade since 2023.
    ComtradePlus,
    /// UN Comtrade before.
    ComtradeLegacy,
    /// World Bank WITS, the download of a query.
    Wits,
    /// IMF International Trade in Goods by Partner Country, from the SDMX service.
    Imts,
    /// Columns for the year, exports and imports, in the currency and unit of `[trade]`.
    Tidy,
}

impl Named for Format {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("comtrade-plus", Self::ComtradePlus),
        ("comtrade", Self::ComtradeLegacy),
        ("wits", Self::Wits),
        ("imf-imts", Self::Imts),
        ("tidy", Self::Tidy),
    ];
}

/// The largest file of trade data, in bytes: 20,000 rows of UN Comtrade.
pub(crate) const DATA_LIMIT: usize = 8 << 20;

/// Reads the figures of the file that `trade.data` names, in the currency and unit of `trade` and with
/// its sources.
pub(super) fn years(
    cx: &mut Context,
    data: &Reader,
    trade: &Trade,
    perspective: PartyIndex,
) -> Vec<TradeYear> {
    let file = data.word(cx, "file");
    let format = data.choice(cx, "format");
    let reporter = data.word(cx, "reporter").map(|(name, _)| name.to_owned());
    let partner = data.word(cx, "partner").map(|(name, _)| name.to_owned());
    let Some((path, range)) = file else { return Vec::new() };
    let Some(bytes) = outside::read(cx, path, range.clone()) else { return Vec::new() };
    if bytes.len() > DATA_LIMIT {
        let message = format!("`{path}` is larger than {} MiB", DATA_LIMIT >> 20);
        cx.error(codes::TRADE_DATA, range, message)
            .hints
            .push("download the figures of one reporter and one partner, without commodities".to_owned());
        return Vec::new();
    }
    let (own, other) = sides(cx, perspective);
    let sides = [reporter.map_or(own, |name| vec![name]), partner.map_or(other, |name| vec![name])];
    let Some(text) = decode_beside(cx, &bytes, path, range.clone()) else { return Vec::new() };
    match read(&text, format, &sides, trade) {
        Ok(figures) => {
            for Incomplete { year, flow, months } in &figures.incomplete {
                let (flow, months) = (flow_name(*flow), month_list(months));
                let message =
                    format!("`{path}` has no {flow} for {months} {year}: those of the year are left out");
                cx.lint(codes::INCOMPLETE_YEAR, range.clone(), message).hints.push(
                    "give the figures of the year in a `[[trade.year]]`, or download all months".to_owned(),
                );
            }
            figures.years
        }
        Err(flaws) => {
            report(cx, &flaws, path, range, &text);
            Vec::new()
        }
    }
}

/// What is wrong with a file, and what to do about it.
#[derive(Debug, Clone)]
pub(super) struct Flaw {
    /// Where in the file; none where it is wrong as a whole.
    place: Option<Field>,
    /// Another place that matters, and what is said there.
    related: Option<(Field, &'static str)>,
    /// Of the file as a whole, what follows its name.
    message: String,
    hint: String,
}

impl Flaw {
    /// A flaw of the file as a whole.
    fn whole(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: None, related: None, message: message.into(), hint: hint.into() }
    }

    /// A flaw of a field.
    fn at(place: Field, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: Some(place), ..Self::whole(message, hint) }
    }
}

/// The most rows of a file that are told of one by one.
const ROWS_TOLD: usize = 10;

/// The most flaws of a file that are counted.
const FLAWS_COUNTED: usize = 10_000;

/// Reports flaws of rows in the file itself, and flaws of the file where the brief names it.
fn report(cx: &mut Context, flaws: &[Flaw], path: &str, range: Range<usize>, text: &str) {
    let named = cx.span(range.clone());
    let mut file = None;
    let mut more = 0;
    for (number, flaw) in flaws.iter().enumerate() {
        let Some(place) = flaw.place else {
            cx.error(codes::TRADE_DATA, range.clone(), format!("`{path}` {}", flaw.message))
                .hints
                .push(flaw.hint.clone());
            continue;
        };
        if number >= ROWS_TOLD {
            more += 1;
            continue;
        }
        let name = cx.beside(path);
        let file = *file.get_or_insert_with(|| cx.source_files.add(name, text));
        let span = |field: Field| {
            let range = field.range(text);
            // Files of this length are not read.
            Span { file, start: range.start as u32, end: range.end as u32 }
        };
        let mut error = Diagnostic::error(codes::TRADE_DATA, span(place), flaw.message.clone());
        error.related.extend(flaw.related.map(|(field, note)| (span(field), note.to_owned())));
        error.related.push((named, "the file is named here".to_owned()));
        cx.diagnostics.push(error.hint(flaw.hint.clone()));
    }
    if more > 0 {
        let more = if flaws.len() < FLAWS_COUNTED / 2 { more.to_string() } else { "thousands".to_owned() };
        cx.error(codes::TRADE_DATA, range, format!("`{path}` has flaws in {more} more of its rows"))
            .hints
            .push("correct those that are told, and check the brief again".to_owned());
    }
}

fn read(
    text: &str,
    format: Option<Format>,
    sides: &[Vec<String>; 2],
    trade: &Trade,
) -> Result<Figures, Vec<Flaw>> {
    let table = Table::new(text).map_err(|flaw| vec![flaw])?;
    let Some(format) = format.or_else(|| table.format()) else {
        let known = quoted_list(names::<Format>());
        let hint = format!("the formats are {known}; `tidy` has columns for the year, exports and imports");
        return Err(vec![Flaw::whole("is in no known format of trade data", hint)]);
    };
    if format != Format::Tidy && trade.currency != "USD" {
        let message = format!("holds US dollars, and `[trade]` is in {}", trade.currency);
        return Err(vec![Flaw::whole(message, "write `currency = \"USD\"`")]);
    }
    let (rows, flaws) = table.rows(format).map_err(|flaw| vec![flaw])?;
    let figures = figures::by_year(&rows, flaws, sides, &trade.sources)?;
    Ok(if format == Format::Tidy { figures } else { figures.in_unit(factor(trade.unit)) })
}

fn factor(unit: Unit) -> Decimal {
    Decimal::from(match unit {
        Unit::One => 1u64,
        Unit::Thousand => 1_000,
        Unit::Million => 1_000_000,
        Unit::Billion => 1_000_000_000,
    })
}

/// What a file may call the party whose figures are wanted, and the other one: code and names.
fn sides(cx: &Context, perspective: PartyIndex) -> (Vec<String>, Vec<String>) {
    let names = |index: usize| {
        let party = cx.facts.parties.get(index);
        party.map_or_else(Vec::new, |(code, names)| {
            let names = names.iter().filter(|(key, _)| *key != "capital");
            let names = names.filter_map(|(_, line)| cx.facts.lines.get(*line));
            std::iter::once(code.clone()).chain(names.map(|line| line.text.clone())).collect()
        })
    };
    match perspective {
        PartyIndex::First => (names(0), names(1)),
        PartyIndex::Second => (names(1), names(0)),
    }
}

/// The text of a table that is named at a place, or an error there.
pub(crate) fn decode_beside(
    cx: &mut Context,
    bytes: &[u8],
    path: &str,
    range: Range<usize>,
) -> Option<String> {
    let wrong = match decode(bytes) {
        Ok(text) => return Some(text),
        Err(wrong) => wrong as u32,
    };
    let file = cx.source_files.add(cx.beside(path), String::from_utf8_lossy(bytes));
    let message = format!("`{path}` is text in UTF-8 up to here, and something else from here on");
    let mut error = Diagnostic::error(codes::NOT_UTF8, Span { file, start: wrong, end: wrong + 1 }, message)
        .hint("write the letter again, and save the file as UTF-8");
    error.related.push((cx.span(range), "the file is named here".to_owned()));
    cx.diagnostics.push(error);
    None
}

/// UTF-8, or what spreadsheets and Western systems write beside it: UTF-16 with its mark, and Latin-1.
///
/// # Errors
/// Where a text that is UTF-8 otherwise is none: as Latin-1, every letter beyond ASCII in it would be two wrong ones.
fn decode(bytes: &[u8]) -> Result<String, usize> {
    let utf_16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks().0.iter().map(|unit| read(*unit));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, units @ ..] => return Ok(utf_16(units, u16::from_le_bytes)),
        [0xFE, 0xFF, units @ ..] => return Ok(utf_16(units, u16::from_be_bytes)),
        _ => {}
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match str::from_utf8(text) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if text.utf8_chunks().any(|chunk| !chunk.valid().is_ascii()) => {
            let valid = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
            Err(valid)
        }
        // The first 256 characters of Unicode are those of Latin-1.
        Err(_) => Ok(text.iter().copied().map(char::from).collect()),
    }
}

/// `January, March to June and December`
fn month_list(months: &[u8]) -> String {
    let runs = months.chunk_by(|one, next| one + 1 == *next).flat_map(|run| match run {
        [first, .., last] if run.len() > 2 => {
            vec![format!("{} to {}", month_name(*first), month_name(*last))]
        }
        few => few.iter().map(|month| month_name(*month).to_owned()).collect(),
    });
    word_list(&runs.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests;
