//! `[[trade.data]]`: files of statistics, and the figures of `[trade]` that are taken from them.

use toml::de::DeTable;

use super::context::Context;
use super::currency::Currency;
use super::shape::{Choice, Conditions, Declared, EncodingName, File, Integer, One, Word, WordOrWords, Year};
use super::table::table;
use super::tree::tables;
use crate::diag::{Diagnostic, SourceFiles};
use crate::figures::import::{
    self, Delimiter, FileFormat, Imported, Request, Settings, Sides, Wanted, Writing,
};
use crate::figures::{Flow, Unit};
use crate::read::schema::Count;
use crate::read::{DecimalMark, ReadFiles, Reader, Report};

table! {
    /// A file of statistics, in CSV or a spreadsheet: a download of an issuer, or any table whose columns say what they are
    /// or are named here;
    /// `chancery data FILE` shows what is in it. `[trade]` may have several, one for each flow, for example; one by
    /// itself may be written as `data = { … }`
    pub struct TradeData: "`[[trade.data]]`" (Count::OneOrMore) => DataKeys {
        /// The code or name of a commodity, or several, where not all trade is meant, e.g. `"TOTAL"`
        commodity: WordOrWords,
        ..
        /// The file, and what it does not say.
        keys: DataKeys = DataKeys::read,
    }
}

table! {
    /// A file of statistics
    pub struct DataKeys: "a file of statistics" {
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
        /// What is measured, where the file has several, e.g. `"value"`
        measure: Option<Word>,
        /// What values are counted in, where the file does not say, e.g. `"thousand"`
        unit: Option<Choice<Unit>>,
        /// The currency of values, where the file does not say, e.g. `"USD"`
        currency: Option<Currency>,
        /// The year of the figures, where the file does not say; of items, also the one that is chosen, e.g. `2023`
        year: Option<Year>,
        /// The names of its columns, where they do not say what they are
        columns: Option<One<DataColumns>>,
        /// The rows that are meant: columns, and the values that their cells have, e.g. `{ "Mode of transport" = "All" }`
        conditions("where"): Conditions,
        /// Whether the file has all that was traded, so that what is missing is nothing, e.g. `true`
        complete: Option<bool>,
        /// Whether figures that the partner reports are wanted: its imports are the exports, e.g. `false`
        mirror: Option<bool>,
        /// The sheet, where the file is a spreadsheet with several, e.g. `"Trade"`
        sheet: Option<Word>,
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
        Settings { commodity: self.commodity.clone(), ..self.keys.settings() }
    }
}

impl DataKeys {
    /// What they say about the file.
    pub(super) fn settings(&self) -> Settings {
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
            sheet: self.sheet.clone(),
            writing: Writing {
                delimiter: self.delimiter.map(Delimiter::letter),
                skip: self.skip.map(|lines| lines as usize),
            },
            decimal: self.decimal,
            reporter: self.reporter.clone(),
            partner: self.partner.clone(),
            flow: self.flow,
            commodity: Vec::new(),
            measure: self.measure.clone(),
            unit: self.unit,
            currency: self.currency.clone(),
            year: self.year,
            complete: self.complete.unwrap_or_default(),
            mirror: self.mirror.unwrap_or_default(),
            columns: columns.unwrap_or_default(),
            conditions: self.conditions.clone(),
            series: false,
        }
    }

    /// Whose figures it names, whoever the parties of the brief are. The keys are those of the file, whose reporter is the
    /// partner of mirror figures.
    pub(super) fn sides(&self, of_brief: bool) -> Sides {
        let wanted = |name: &Option<String>| name.clone().map(|name| Wanted::new([name]));
        let (mut reporter, mut partner) = (wanted(&self.reporter), wanted(&self.partner));
        if self.mirror == Some(true) {
            std::mem::swap(&mut reporter, &mut partner);
        }
        Sides { reporter, partner, of_brief }
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
        let sides = data.keys.sides(false);
        let (path, range) = data.keys.file;
        let is_sound = cx.diagnostics.is_empty();
        let request = Request { path: &path, range, settings: &settings, sides: &sides };
        is_sound.then(|| import::import(&mut cx.report, &request)).flatten()
    });
    let Report { mut diagnostics, source_files: sources, .. } = cx.report;
    diagnostics.iter_mut().for_each(Diagnostic::clip);
    Inspected { imported, diagnostics, sources }
}
