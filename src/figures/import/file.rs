//! A file of statistics, before anybody knows what is in it: text in some encoding, or a sheet.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::flaw::Flaw;
use super::issuer;
use super::layout::Layout;
use super::records::Record;
use super::select::Sides;
use super::settings::Settings;
use super::sheets;
use super::table::Table;
use super::writing::Writing;
use crate::country::{CodeKind, Country, folded};
use crate::diag::{Excerpt, Span, codes};
use crate::read::{Report, Sheet, SheetError, decode, decode_beside, is_spreadsheet, western};

/// A file of statistics, and what is wanted from it.
pub(crate) struct Request<'r> {
    /// Its path from the folder of the brief.
    pub path: &'r str,
    /// Where the brief names it.
    pub range: Range<usize>,
    pub settings: &'r Settings,
    pub sides: &'r Sides,
}

/// A file that can be read as a table.
pub(super) enum File<'b> {
    Text(Cow<'b, str>),
    Sheet(Sheet),
}

impl<'b> File<'b> {
    /// The file that a request is of.
    pub(super) fn of(cx: &mut Report, request: &Request, bytes: &'b [u8]) -> Option<Self> {
        let Request { path, range, settings, .. } = request;
        if is_spreadsheet(bytes) {
            return sheet(cx, request, bytes).map(Self::Sheet);
        }
        if settings.sheet.is_some() {
            let message = format!("`{path}` is no spreadsheet, so that it has no sheets");
            cx.error(codes::TRADE_DATA, range.clone(), message).hints.push("remove `sheet`".to_owned());
            return None;
        }
        let encoding = settings.encoding;
        // What is large and not decoded is not kept beside what is.
        let unmarked = || decode(bytes).ok().or_else(|| proven_western(bytes).map(Cow::Owned));
        let text = encoding.is_none().then(unmarked).flatten();
        let text = text.or_else(|| decode_beside(cx, bytes, path, range.clone(), encoding))?;
        Some(Self::Text(text))
    }

    pub(super) fn table(&self, settings: &Settings) -> Result<Table<'_>, Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        match self {
            Self::Text(text) => Table::parse(text, settings.writing).map_err(one),
            Self::Sheet(sheet) => {
                let table = Table::of_sheet(sheet, settings.writing).map_err(one)?;
                sheets::check_header(&table)?;
                Ok(table)
            }
        }
    }

    /// Adds it to what diagnostics can point into, as far as these places need it.
    pub(super) fn add(
        &self,
        cx: &mut Report,
        path: &str,
        places: Vec<Range<usize>>,
    ) -> impl Fn(&Range<usize>) -> Span + use<> {
        let name = cx.beside(path);
        let (text, sheet) = match self {
            Self::Text(text) => (&**text, None),
            Self::Sheet(sheet) => (sheet.text.as_str(), Some(sheet.place.clone())),
        };
        let mut excerpt = Excerpt::of(text, places);
        let file = cx.source_files.add_sheet(name, std::mem::take(&mut excerpt.text), sheet);
        move |place| {
            let place = excerpt.place(place);
            Span { file, start: place.start as u32, end: place.end as u32 }
        }
    }
}

/// The sheet of a spreadsheet that is meant, or an error where the brief names the file.
fn sheet(cx: &mut Report, request: &Request, bytes: &[u8]) -> Option<Sheet> {
    let Request { path, range, settings, .. } = request;
    let written =
        [("encoding", settings.encoding.is_some()), ("delimiter", settings.writing.delimiter.is_some())];
    if let Some((key, _)) = written.iter().find(|(_, given)| *given) {
        let message = format!("`{path}` is a spreadsheet, which has no {key}");
        cx.error(codes::TRADE_DATA, range.clone(), message).hints.push(format!("remove `{key}`"));
        return None;
    }
    match cx.files.sheet(bytes, settings.sheet.as_deref()) {
        Ok(sheet) => Some(sheet),
        Err(SheetError { message, hint }) => {
            cx.error(codes::TRADE_DATA, range.clone(), format!("`{path}` {message}")).hints.push(hint);
            None
        }
    }
}

/// The text of a file that does not declare its encoding, where the file itself proves that this is Windows-1252: it is a
/// known issuer's, and each name of a country with letters beyond ASCII is that of the code beside it.
fn proven_western(bytes: &[u8]) -> Option<String> {
    let text = western(bytes)?;
    let is_proven = Table::parse(&text, Writing::default()).is_ok_and(|table| {
        let [issuer] = issuer::recognise(&table)[..] else { return false };
        (issuer.layout)(&table).is_ok_and(|layout| names_match_codes(&table, &layout))
    });
    is_proven.then_some(text)
}

/// Whether a table has names of countries with letters beyond ASCII, and each is a name of the country whose code is
/// beside it.
fn names_match_codes(table: &Table, layout: &Layout) -> bool {
    let sides = [&layout.reporter, &layout.partner].into_iter().filter_map(|side| {
        let code = side.columns.iter().find(|(_, kind)| *kind == Some(CodeKind::Alpha))?.0;
        let name = side.columns.iter().find(|(_, kind)| kind.is_none())?.0;
        (code != name).then_some((code, name))
    });
    let sides: Vec<(usize, usize)> = sides.collect();
    let is_of_code = |code: &str, name: &str| {
        let country = Country::of_code(code, CodeKind::Alpha);
        country.is_some_and(|country| country.names().any(|known| folded(known) == folded(name)))
    };
    let mut proven: FxHashSet<(&str, &str)> = FxHashSet::default();
    let (mut rows, mut record) = (table.rows(), Record::default());
    while rows.next(&mut record) {
        for (code, name) in &sides {
            let (raw_code, raw_name) = (record.raw(*code), record.raw(*name));
            if raw_name.is_ascii() || proven.contains(&(raw_code, raw_name)) {
                continue;
            }
            if !is_of_code(&record.cell(*code), &record.cell(*name)) {
                return false;
            }
            proven.insert((raw_code, raw_name));
        }
    }
    !proven.is_empty() && table.check_rows().is_ok()
}
