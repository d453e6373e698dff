//! Trade figures from files as their issuers offer them for download.
//!
//! A file becomes rows of one shape (`rows`), rows become figures by year (`figures`). What a file does
//! not say for certain is an error, not a guess.

mod figures;
mod flaw;
mod format;
mod rows;

use std::ops::Range;

use encoding_rs::Encoding;
use rust_decimal::Decimal;

use super::{TradeYear, Unit, flow_name};
use crate::date::month_name;
use crate::diag::{Diagnostic, Span, codes};
use crate::markup::SourceIndex;
use crate::read::{Report, decode, decode_beside, names, quoted_list, read_beside, western, word_list};
use figures::{Figures, Incomplete};
use flaw::{FLAWS_COUNTED, Field, Flaw};
pub(crate) use format::FileFormat;
use rows::StatisticsTable;

/// The largest file of trade data, in bytes: 20,000 rows of UN Comtrade.
pub(crate) const DATA_LIMIT: usize = 8 << 20;

/// A file of statistics, and what is wanted from it.
pub(crate) struct Request<'r> {
    /// Its path from the folder of the brief.
    pub path: &'r str,
    /// Where the brief names it.
    pub range: Range<usize>,
    /// Who issued it; found out from the file where none is given.
    pub format: Option<FileFormat>,
    /// Its encoding, where the brief declares it.
    pub encoding: Option<&'static Encoding>,
    /// What the file may call the reporter, and the partner.
    pub sides: [Vec<String>; 2],
    /// The currency (ISO 4217) and the unit that figures are wanted in.
    pub currency: &'r str,
    pub unit: Unit,
    /// What the figures are taken from.
    pub sources: &'r [SourceIndex],
}

/// Reads the exports and imports of a file, by year.
pub(crate) fn years(cx: &mut Report, request: &Request) -> Vec<TradeYear> {
    let Request { path, range, .. } = request;
    let (path, range) = (*path, range.clone());
    let Some(bytes) = read_beside(cx, path, range.clone()) else { return Vec::new() };
    if bytes.len() > DATA_LIMIT {
        let message = format!("`{path}` is larger than {} MiB", DATA_LIMIT >> 20);
        cx.error(codes::TRADE_DATA, range, message)
            .hints
            .push("download the figures of one reporter and one partner, without commodities".to_owned());
        return Vec::new();
    }
    let proven = || request.encoding.is_none().then(|| proven_western(&bytes)).flatten();
    let text = proven().or_else(|| decode_beside(cx, &bytes, path, range.clone(), request.encoding));
    let Some(text) = text else { return Vec::new() };
    match read(&text, request) {
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

/// Maximum flawed rows reported one by one.
const ROWS_TOLD: usize = 10;

/// Reports flaws of rows in the file itself, and flaws of the file where the brief names it.
fn report(cx: &mut Report, flaws: &[Flaw], path: &str, range: Range<usize>, text: &str) {
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
        cx.error(codes::TRADE_DATA, range, format!("`{path}` has {more} more flawed rows"))
            .hints
            .push("fix those that are shown, then check the brief again".to_owned());
    }
}

/// The text of a file that does not declare its encoding, where the file itself proves that this is Windows-1252: it is a
/// known issuer's, and each name of a country with letters beyond ASCII is that of the code beside it.
fn proven_western(bytes: &[u8]) -> Option<String> {
    if decode(bytes).is_ok() {
        return None;
    }
    let text = western(bytes)?;
    let is_proven = StatisticsTable::new(&text).is_ok_and(|table| table.names_match_codes());
    is_proven.then_some(text)
}

fn read(text: &str, request: &Request) -> Result<Figures, Vec<Flaw>> {
    let table = StatisticsTable::new(text).map_err(|flaw| vec![flaw])?;
    let Some(format) = request.format.or_else(|| table.format()) else {
        let known = quoted_list(names::<FileFormat>());
        let hint = format!("the formats are {known}; `tidy` has columns for the year, exports and imports");
        return Err(vec![Flaw::whole("is in no known format of trade data", hint)]);
    };
    if format != FileFormat::Tidy && request.currency != "USD" {
        let message = format!("holds US dollars, and `[trade]` is in {}", request.currency);
        return Err(vec![Flaw::whole(message, "write `currency = \"USD\"`")]);
    }
    let (rows, flaws) = table.rows(format).map_err(|flaw| vec![flaw])?;
    let figures = figures::by_year(&rows, flaws, &request.sides, request.sources)?;
    Ok(if format == FileFormat::Tidy { figures } else { figures.in_unit(factor(request.unit)) })
}

fn factor(unit: Unit) -> Decimal {
    Decimal::from(match unit {
        Unit::One => 1u64,
        Unit::Thousand => 1_000,
        Unit::Million => 1_000_000,
        Unit::Billion => 1_000_000_000,
    })
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
