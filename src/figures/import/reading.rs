//! Reads a file of statistics, and reports what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashSet;
use sha2::{Digest, Sha256};

use super::complete::complete;
use super::completed::{Completed, Coverage, Incomplete};
use super::dimensions;
use super::flaw::{FLAWS_COUNTED, Flaw, clip};
use super::format::FileFormat;
use super::issuer;
use super::layout::{Layout, Measure};
use super::mapping;
use super::observation::Observation;
use super::period::TimePeriod;
use super::records::Record;
use super::rows::{Noise, Survey};
use super::select::{self, Selected, Sides};
use super::settings::Settings;
use super::sheets;
use super::table::Table;
use crate::country::{CodeKind, Country, folded};
use crate::diag::{Diagnostic, FileId, Span, codes};
use crate::figures::{DataFile, Flow, Quantity, Unit};
use crate::read::{
    Report, Sheet, SheetError, decode, decode_beside, is_spreadsheet, name_of, quoted_list, read_beside,
    western,
};

/// The largest file of trade data, in bytes: 20,000 rows of UN Comtrade.
pub(crate) const DATA_LIMIT: usize = 8 << 20;

/// A file of statistics, and what is wanted from it.
pub(crate) struct Request<'r> {
    /// Its path from the folder of the brief.
    pub path: &'r str,
    /// Where the brief names it.
    pub range: Range<usize>,
    pub settings: &'r Settings,
    pub sides: &'r Sides,
}

/// The figures of a file.
#[derive(Debug)]
pub(crate) struct Imported {
    /// The sheet, if the file is a spreadsheet.
    pub sheet: Option<String>,
    pub format: FileFormat,
    /// The code in ISO 3166-1, or what the file says; none where it says nothing.
    pub reporter: Option<String>,
    pub partner: Option<String>,
    pub measure: Measure,
    pub unit: Option<Unit>,
    pub currency: Option<String>,
    pub coverage: Coverage,
    /// Years, and the parts of years that are not complete, in order.
    pub periods: Vec<ImportedPeriod>,
    pub incomplete: Vec<Incomplete>,
    /// Whether the partner reports them.
    pub mirror: bool,
    /// The number of rows with figures that are used.
    pub used: usize,
    /// How many are not, by the reason.
    pub left_out: BTreeMap<String, usize>,
    /// Commodities that are taken for nothing where the file has no row of them.
    pub absent: Vec<String>,
    /// The columns with the values that they have, as far as there are few.
    pub dimensions: Vec<(String, Vec<String>)>,
}

/// The exports and imports of a period, exactly as the file has them.
#[derive(Debug, Clone)]
pub(crate) struct ImportedPeriod {
    pub period: TimePeriod,
    pub exports: Option<Quantity>,
    pub imports: Option<Quantity>,
}

/// Reads the exports and imports of a file.
pub(crate) fn import(cx: &mut Report, request: &Request) -> Option<Imported> {
    let Request { path, range, settings, .. } = request;
    let (path, range) = (*path, range.clone());
    let bytes = read_beside(cx, path, range.clone())?;
    let is_spreadsheet = is_spreadsheet(&bytes);
    if bytes.len() > DATA_LIMIT {
        let message = format!("`{path}` is larger than {} MiB", DATA_LIMIT >> 20);
        cx.error(codes::TRADE_DATA, range, message)
            .hints
            .push("download the figures of one reporter and one partner, without commodities".to_owned());
        return None;
    }
    let file = if is_spreadsheet {
        File::Sheet(sheet(cx, request, &bytes)?)
    } else {
        if settings.sheet.is_some() {
            let message = format!("`{path}` is no spreadsheet, so that it has no sheets");
            cx.error(codes::TRADE_DATA, range, message).hints.push("remove `sheet`".to_owned());
            return None;
        }
        let proven = || settings.encoding.is_none().then(|| proven_western(&bytes)).flatten();
        let decode = |cx: &mut Report| decode_beside(cx, &bytes, path, range.clone(), settings.encoding);
        File::Text(proven().or_else(|| decode(cx))?)
    };
    let sheet = match &file {
        File::Sheet(sheet) => Some(sheet.place.name.clone()),
        File::Text(_) => None,
    };
    let data = DataFile { path: path.to_owned(), sheet, digest: Sha256::digest(&bytes).into() };
    match read(&file, settings, request.sides, &Arc::new(data)) {
        Ok((imported, noise)) => {
            if let Some(noise) = noise {
                report_noise(cx, path, range, &file, &noise);
            }
            Some(imported)
        }
        Err(flaws) => {
            report(cx, &flaws, path, range, &file, request.sides.of_brief);
            None
        }
    }
}

/// A file that can be read as a table.
pub(super) enum File {
    Text(String),
    Sheet(Sheet),
}

impl File {
    fn table(&self, settings: &Settings) -> Result<Table<'_>, Vec<Flaw>> {
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

    /// Adds it to what diagnostics can point into.
    fn add(&self, cx: &mut Report, path: &str) -> FileId {
        let name = cx.beside(path);
        match self {
            Self::Text(text) => cx.source_files.add(name, text.as_str()),
            Self::Sheet(sheet) => {
                cx.source_files.add_sheet(name, sheet.text.as_str(), Some(sheet.place.clone()))
            }
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

/// Reports that figures are not printed as they are stored.
fn report_noise(cx: &mut Report, path: &str, range: Range<usize>, file: &File, noise: &Noise) {
    let named = cx.span(range);
    let file = file.add(cx, path);
    let Noise { place, meant, count } = noise;
    let span = Span { file, start: place.start as u32, end: place.end as u32 };
    let message = format!("this figure has a rounding error of binary arithmetic, and is read as {meant}");
    let mut lint = Diagnostic::warning(codes::BINARY_ROUNDING, span, message);
    lint.related.push((named, "the file is named here".to_owned()));
    let more = match count {
        1 => String::new(),
        2 => "; one more figure of the file has one".to_owned(),
        count => format!("; {} more figures of the file have one", count - 1),
    };
    cx.diagnostics.push(lint.hint(format!("round it in the spreadsheet{more}")));
}

/// Maximum flawed rows reported one by one.
const ROWS_TOLD: usize = 10;

/// Reports flaws of rows in the file itself, and flaws of the file where the brief names it.
fn report(cx: &mut Report, flaws: &[Flaw], path: &str, range: Range<usize>, text: &File, in_brief: bool) {
    let named = cx.span(range.clone());
    let mut file = None;
    let mut more = 0;
    // The command itself has said so.
    let look = in_brief.then(|| format!("`chancery data {path}` shows what is in it"));
    for (number, flaw) in flaws.iter().enumerate() {
        let Some(place) = &flaw.place else {
            let error = cx.error(codes::TRADE_DATA, range.clone(), format!("`{path}` {}", flaw.message));
            error.hints.push(flaw.hint.clone());
            error.hints.extend(look.clone());
            continue;
        };
        if number >= ROWS_TOLD {
            more += 1;
            continue;
        }
        let file = *file.get_or_insert_with(|| text.add(cx, path));
        let span = |range: &Range<usize>| {
            // Files of this length are not read.
            Span { file, start: range.start as u32, end: range.end as u32 }
        };
        let mut error = Diagnostic::error(codes::TRADE_DATA, span(place), flaw.message.clone());
        error.related.extend(flaw.related.as_ref().map(|(place, note)| (span(place), note.clone())));
        error.related.push((named, "the file is named here".to_owned()));
        cx.diagnostics.push(error.hint(flaw.hint.clone()));
    }
    if more > 0 {
        let more = if flaws.len() < FLAWS_COUNTED / 2 { more.to_string() } else { "thousands".to_owned() };
        let error = cx.error(codes::TRADE_DATA, range, format!("`{path}` has {more} more flawed rows"));
        error.hints.push("fix those that are shown, then check the brief again".to_owned());
        error.hints.extend(look);
    }
}

/// The text of a file that does not declare its encoding, where the file itself proves that this is Windows-1252: it is a
/// known issuer's, and each name of a country with letters beyond ASCII is that of the code beside it.
pub(super) fn proven_western(bytes: &[u8]) -> Option<String> {
    if decode(bytes).is_ok() {
        return None;
    }
    let text = western(bytes)?;
    let is_proven = Table::parse(&text, super::Writing::default()).is_ok_and(|table| {
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

/// The layout of a table: that of its issuer, or of the mapping.
fn layout_of(table: &Table, settings: &Settings, sides: &Sides) -> Result<Layout, Flaw> {
    if settings.columns.given().next().is_some() {
        return mapping::layout(table, settings, sides);
    }
    if let Some(format) = settings.format {
        return match issuer::of_format(format, table)? {
            Some(issuer) => (issuer.layout)(table),
            None => mapping::layout(table, settings, sides),
        };
    }
    match issuer::recognise(table)[..] {
        [] => mapping::layout(table, settings, sides),
        [issuer] => (issuer.layout)(table),
        ref several => {
            let names = several.iter().map(|issuer| name_of(&issuer.format));
            let message = format!("may be in several formats: {}", quoted_list(names));
            Err(Flaw::whole(message, "say which it is: `format = \"…\"`"))
        }
    }
}

/// Reads a file. What is rounded is noted.
pub(super) fn read(
    file: &File,
    settings: &Settings,
    sides: &Sides,
    data: &Arc<DataFile>,
) -> Result<(Imported, Option<Noise>), Vec<Flaw>> {
    let table = file.table(settings)?;
    read_table(&table, settings, sides, data)
        // Rows are checked as they are read, and what is wrong with their lengths is said first.
        .map_err(|flaws| table.check_rows().err().unwrap_or(flaws))
}

fn read_table(
    table: &Table,
    settings: &Settings,
    sides: &Sides,
    data: &Arc<DataFile>,
) -> Result<(Imported, Option<Noise>), Vec<Flaw>> {
    let one = |flaw| vec![flaw];
    let layout = layout_of(table, settings, sides).map_err(one)?;
    table.check_names(&layout.used())?;
    sheets::check_rows(table, &layout, settings)?;
    let mut survey = Survey::of(table, &layout, settings)?;
    let Selected { pair: (reporter, partner), measure, observations } =
        select::select(table, &layout, settings, sides, &mut survey).map_err(one)?;
    let Survey { parties, commodities, mut left_out, noise, remarks, .. } = survey;
    let observations = dimensions::fix(table, &layout, settings, &mut left_out, observations).map_err(one)?;
    let completed = complete((table, data), settings, &observations, &commodities)?;
    sheets::check_seen(table, &layout, &completed.used)?;
    let (unit, currency) = money(settings, &observations, &measure).map_err(one)?;
    let Completed { figures, incomplete, coverage, absent, used, left_out: parts } = completed;
    for (reason, count) in parts {
        *left_out.entry(reason).or_default() += count;
    }
    if remarks > 0 {
        left_out.insert("it is a remark below the table".to_owned(), remarks);
    }
    let mut periods: BTreeMap<TimePeriod, ImportedPeriod> = BTreeMap::new();
    for ((period, flow), value) in figures {
        let of = periods.entry(period).or_insert(ImportedPeriod { period, exports: None, imports: None });
        match flow {
            Flow::Exports => of.exports = Some(value),
            Flow::Imports => of.imports = Some(value),
        }
    }
    let name = |number: Option<usize>, given: &Option<String>| {
        let party = number.map(|number| parties.all[number].code().to_owned());
        party.or_else(|| given.as_ref().map(|name| super::parties::Party::of_name(name).code().to_owned()))
    };
    let imported = Imported {
        sheet: data.sheet.clone(),
        format: layout.format,
        reporter: name(reporter, &settings.reporter),
        partner: name(partner, &settings.partner),
        measure,
        unit,
        currency,
        coverage,
        periods: periods.into_values().collect(),
        incomplete,
        mirror: settings.mirror,
        used: used.len(),
        left_out,
        absent: absent.into_iter().collect(),
        dimensions: if sides.of_brief { Vec::new() } else { dimensions(table, &layout) },
    };
    Ok((imported, noise))
}

/// The unit and the currency of values: what the file states, else what the brief says of it.
fn money(
    settings: &Settings,
    rows: &[Observation],
    measure: &Measure,
) -> Result<(Option<Unit>, Option<String>), Flaw> {
    if *measure != Measure::Value {
        return Ok((None, None));
    }
    let units: Vec<Option<Unit>> = rows.iter().map(|row| row.unit).collect();
    let currencies: BTreeSet<&Option<String>> = rows.iter().map(|row| &row.currency).collect();
    if units.windows(2).any(|pair| pair[0] != pair[1]) || currencies.len() > 1 {
        let hint = "download figures in one unit and currency, or select them: `where = { … }`";
        return Err(Flaw::whole("has figures in several units or currencies", hint));
    }
    let unit = units.first().copied().flatten();
    if let (Some(stated), Some(given)) = (unit, settings.unit)
        && stated != given
    {
        let message = format!("is in units of {}, as it says itself", unit_words(stated));
        return Err(Flaw::whole(message, "remove `unit`: figures are converted to that of `[trade]`"));
    }
    let currency = currencies.first().and_then(|currency| (*currency).clone());
    if let (Some(stated), Some(given)) = (&currency, &settings.currency)
        && stated != given
    {
        return Err(Flaw::whole(format!("is in {stated}, as it says itself"), "remove `currency`"));
    }
    Ok((unit.or(settings.unit), currency.or_else(|| settings.currency.clone())))
}

pub(super) fn unit_words(unit: Unit) -> &'static str {
    name_of(&unit)
}

/// The columns that figures depend on, with their values, where these are few.
fn dimensions(table: &Table, layout: &Layout) -> Vec<(String, Vec<String>)> {
    const SHOWN: usize = 20;
    let is_value = |at: &usize| layout.values.iter().any(|value| value.column == *at);
    let columns = (0..table.header.len()).filter(|at| !is_value(at) && !layout.ignored.contains(at));
    let mut all = Vec::new();
    for column in table.columns_of(columns) {
        let values: Vec<&str> = column.values().into_iter().flatten().map(AsRef::as_ref).collect();
        let values = values.into_iter().filter(|value| !value.is_empty()).map(clip);
        let values: Vec<String> = values.take(SHOWN + 1).collect();
        if (1..=SHOWN).contains(&values.len()) {
            all.push((table.header[column.at].clone(), values));
        }
    }
    all
}
