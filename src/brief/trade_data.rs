//! `[[trade.data]]`: files of statistics, and the figures of `[trade]` that are taken from them.

use std::collections::BTreeSet;

use toml::de::DeTable;

use super::context::{Context, TradeFigures};
use super::names::PartyIndex;
use super::shape::{Choice, Conditions, Declared, EncodingName, File, Integer, One, Word, WordOrWords, Year};
use super::table::table;
use super::trade::{Currency, own_years};
use super::trade_merge::{self, Given};
use super::tree::tables;
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::figures::import::{
    self, Delimiter, FileFormat, Imported, Request, Settings, Sides, Wanted, Writing,
};
use crate::figures::{Flow, Unit};
use crate::markup::SourceIndex;
use crate::read::schema::Count;
use crate::read::{DecimalMark, Named, ReadFiles, Reader, Report};

table! {
    /// A file of statistics: a download of an issuer, or any table whose columns say what they are or are named here;
    /// `chancery data FILE` shows what is in it. `[trade]` may have several, one for each flow, for example; one by
    /// itself may be written as `data = { … }`
    pub struct TradeData: "`[[trade.data]]`" (Count::OneOrMore) {
        /// The file, e.g. `"trade.csv"`
        file: File,
        /// The issuer's format; detected by default, e.g. `"comtrade-plus"`
        format: Option<Choice<FileFormat>>,
        /// The reporter, where the file does not name it or calls it by another name, e.g. `"PAK"`
        reporter: Option<Word>,
        /// The partner, where the file does not name it or calls it by another name, e.g. `"BLR"`
        partner: Option<Word>,
        /// Which flow the figures are of, where the file does not say, e.g. `"exports"`
        flow: Option<Choice<Flow>>,
        /// The code or name of a commodity, or several, where not all trade is meant, e.g. `"TOTAL"`
        commodity: WordOrWords,
        /// What is measured, where the file has several, e.g. `"value"`
        measure: Option<Word>,
        /// What values are counted in, where the file does not say, e.g. `"thousand"`
        unit: Option<Choice<Unit>>,
        /// The currency of values, where the file does not say, e.g. `"USD"`
        currency: Option<Currency>,
        /// The year of the figures, where the file does not say, e.g. `2020`
        year: Option<Year>,
        /// The names of its columns, where they do not say what they are
        columns: Option<One<DataColumns>>,
        /// The rows that are meant: columns, and the values that their cells have, e.g. `{ "Mode of transport" = "All" }`
        conditions("where"): Conditions,
        /// Whether the file has all that was traded, so that what is missing is nothing, e.g. `true`
        complete: Option<bool>,
        /// Whether figures that the partner reports are wanted: its imports are the exports, e.g. `false`
        mirror: Option<bool>,
        /// The number of lines before the names of the columns; detected by default, e.g. `3`
        skip: Option<Integer<0, 1000>>,
        /// What is between fields; detected by default, e.g. `";"`
        delimiter: Option<Choice<Delimiter>>,
        /// The decimal mark, if the figures of the file do not show it, e.g. `","`
        decimal: Option<Choice<DecimalMark>>,
        /// Its encoding, if that is not UTF-8 or UTF-16, e.g. `"windows-1252"`
        encoding: Option<EncodingName>,
    }
}

table! {
    /// The names of columns in a file of statistics
    pub struct DataColumns: "`trade.data.columns`" {
        /// The year, or another period, e.g. `"Year"`
        year: Option<Word>,
        /// The month, where it is apart from the year, e.g. `"Month"`
        month: Option<Word>,
        /// Who reports, e.g. `"Reporter"`
        reporter: Option<Word>,
        /// With whom they trade, e.g. `"Partner"`
        partner: Option<Word>,
        /// Whether it is exports or imports, e.g. `"Flow"`
        flow: Option<Word>,
        /// What is traded: its code, or its name, e.g. `"HS code"`
        commodity: Option<Word>,
        /// The value, where the flow is in another column, e.g. `"Value"`
        value: Option<Word>,
        /// The value of exports, e.g. `"Sales"`
        exports: Option<Word>,
        /// The value of imports, e.g. `"Purchases"`
        imports: Option<Word>,
    }
}

impl TradeData {
    /// What it says about the file.
    pub(crate) fn settings(&self) -> Settings {
        let columns = self.columns.as_ref().map(|columns| import::Columns {
            year: columns.year.clone(),
            month: columns.month.clone(),
            reporter: columns.reporter.clone(),
            partner: columns.partner.clone(),
            flow: columns.flow.clone(),
            commodity: columns.commodity.clone(),
            value: columns.value.clone(),
            exports: columns.exports.clone(),
            imports: columns.imports.clone(),
        });
        Settings {
            format: self.format,
            encoding: self.encoding,
            writing: Writing {
                delimiter: self.delimiter.map(Delimiter::letter),
                skip: self.skip.map(|lines| lines as usize),
            },
            decimal: self.decimal,
            reporter: self.reporter.clone(),
            partner: self.partner.clone(),
            flow: self.flow,
            commodity: self.commodity.clone(),
            measure: self.measure.clone(),
            unit: self.unit,
            currency: self.currency.clone(),
            year: self.year,
            complete: self.complete.unwrap_or_default(),
            mirror: self.mirror.unwrap_or_default(),
            columns: columns.unwrap_or_default(),
            conditions: self.conditions.clone(),
        }
    }
}

/// Reads the figures of `[trade]` ahead of its texts, which may be bound to them: `[[trade.data]]` and
/// `[[trade.year]]`. Everything else that is wrong with the table is reported when the table is read.
pub(super) fn read_figures(cx: &mut Context, trade: &Reader, perspective: PartyIndex) {
    let own = own_years(cx, trade);
    let mut given = Vec::new();
    for table in trade.tables(cx, "data") {
        let before = cx.diagnostics.len();
        let data = TradeData::read(cx, &table);
        // With a wrong answer, every figure may be.
        if cx.diagnostics.len() > before || data.file.0.is_empty() {
            continue;
        }
        given.extend(imported(cx, &data, perspective));
    }
    let written = |key| trade.get(key).and_then(|value| value.get_ref().as_str());
    let unit = written("unit").and_then(|name| Unit::NAMES.iter().find(|(known, _)| *known == name));
    let sources: Vec<SourceIndex> = {
        let ids = trade.get("sources").and_then(|value| value.get_ref().as_array());
        let ids = ids.into_iter().flatten().filter_map(|id| id.get_ref().as_str());
        ids.filter_map(|id| cx.names.sources.get(id).copied()).map(SourceIndex).collect()
    };
    let units = trade_merge::Units { unit: unit.map(|(_, unit)| *unit), currency: written("currency") };
    let mirror = given.iter().any(|given| given.imported.mirror);
    let absent: BTreeSet<&String> = given.iter().flat_map(|given| &given.imported.absent).collect();
    let absent = absent.len();
    let years = trade_merge::years(cx, own, given, units, &sources);
    cx.trade = TradeFigures { years, mirror, absent };
}

/// The figures of a file.
fn imported(cx: &mut Context, data: &TradeData, perspective: PartyIndex) -> Option<Given> {
    let (path, range) = &data.file;
    let settings = data.settings();
    let (own, other) = sides(cx, perspective);
    let side = |cx: &mut Context, key: &str, given: &Option<String>, own: &Wanted, other: &Wanted| {
        let Some(given) = given else { return Some(own.clone()) };
        let given = Wanted::new([given.clone()]);
        // The figures of the partner are asked for with `mirror`.
        if given.differs(own) || given.is(other) {
            let range =
                data.spans.of(key).map_or(range.clone(), |span| span.start as usize..span.end as usize);
            let message = format!("the {key} of the brief is `{}`, not `{}`", own.name(), given.name());
            let hint = match key {
                _ if given.world => {
                    format!("remove `{key}`: trade with the whole world is not that of the two parties")
                }
                "reporter" => {
                    "set `perspective` to change whose trade it is, or write `mirror = true` for the figures \
                               that the partner reports"
                        .to_owned()
                }
                _ => format!("remove `{key}`, or name the party as the file does"),
            };
            cx.error(codes::TRADE_DATA, range, message).hints.push(hint);
            return None;
        }
        Some(given)
    };
    // The file's reporter is the partner, where its figures are wanted.
    let (reporter, partner) = if settings.mirror { (&other, &own) } else { (&own, &other) };
    let reporter = side(cx, "reporter", &data.reporter, reporter, partner)?;
    let partner = side(cx, "partner", &data.partner, partner, if settings.mirror { &other } else { &own })?;
    let (reporter, partner) = if settings.mirror { (partner, reporter) } else { (reporter, partner) };
    let sides = Sides { reporter: Some(reporter), partner: Some(partner), of_brief: true };
    let request = Request { path, range: range.clone(), settings: &settings, sides: &sides };
    let imported = import::import(&mut cx.report, &request)?;
    Some(Given { path: path.clone(), range: range.clone(), imported })
}

/// What a file may call the party whose figures are wanted, and the other one: code and names.
fn sides(cx: &Context, perspective: PartyIndex) -> (Wanted, Wanted) {
    let names = |index: usize| {
        let party = cx.paths.parties.get(index);
        Wanted::new(party.map_or_else(Vec::new, |(code, names)| {
            let names = names.iter().filter(|(key, _)| *key != "capital");
            let names = names.filter_map(|(_, line)| cx.paths.lines.get(*line));
            std::iter::once(code.clone()).chain(names.map(|line| line.text.clone())).collect()
        }))
    };
    match perspective {
        PartyIndex::First => (names(0), names(1)),
        PartyIndex::Second => (names(1), names(0)),
    }
}

/// What a table `[[trade.data]]` finds in its file.
pub(crate) struct Inspected {
    pub imported: Option<Imported>,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
}

/// Reads the file of a table `[[trade.data]]` that stands by itself, whoever the parties are.
pub(crate) fn inspect(name: &str, text: &str, files: &dyn ReadFiles) -> Inspected {
    let mut sources = SourceFiles::default();
    let file = sources.add(name, text);
    let mut cx = Context::new(file, text, files, sources);
    let (tree, _) = DeTable::parse_recoverable(text);
    let table = tables(tree.get_ref(), "data").next();
    let imported = table.and_then(|(table, range)| {
        let table = Reader::new(&mut cx, table, range, TradeData::TABLE);
        let data = TradeData::read(&mut cx, &table);
        let settings = data.settings();
        let wanted = |name: &Option<String>| name.clone().map(|name| Wanted::new([name]));
        let (mut reporter, mut partner) = (wanted(&settings.reporter), wanted(&settings.partner));
        // The keys are those of the file, whose reporter is the partner of mirror figures.
        if settings.mirror {
            std::mem::swap(&mut reporter, &mut partner);
        }
        let sides = Sides { reporter, partner, of_brief: false };
        let (path, range) = data.file;
        let is_sound = cx.diagnostics.is_empty();
        let request = Request { path: &path, range, settings: &settings, sides: &sides };
        is_sound.then(|| import::import(&mut cx.report, &request)).flatten()
    });
    let Report { mut diagnostics, source_files: sources, .. } = cx.report;
    diagnostics.iter_mut().for_each(Diagnostic::clip);
    Inspected { imported, diagnostics, sources }
}
