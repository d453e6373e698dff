//! `data`: what a file of statistics has, and how a brief reads it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::{ColorWhen, Data, DataFormat, MessageFormat};
use super::data_found::{Dimension, Found, LeftOut, Period};
use super::data_text::human;
use super::message::Subject;
use super::printer::print;
use super::report::Reporter;
use crate::batch;
use crate::brief::{Declared, TradeData, inspect_data};
use crate::diag::{Diagnostic, Severity, Shown, codes, shown};
use crate::figures::Quantity;
use crate::figures::import::{Coverage, Imported, ImportedPeriod};
use crate::read::schema::Type;
use crate::read::{FileError, Folder, ReadFiles, Sheet, SheetError, name_of, toml_key, toml_text};

pub(super) fn data(arguments: &Data, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let mut found: Option<(Found, Vec<ImportedPeriod>)> = None;
    let mut tables = Vec::new();
    let mut failed = false;
    for path in &arguments.files {
        let name = path.display().to_string();
        let table = table(&name, arguments);
        // The keys of the table are read as those of `data`.
        let text = format!("[[data]]\n{table}");
        let inspected = inspect_data("arguments", &text, &Named { name: &name, path });
        let subject = Subject::argument(&name);
        reporter.diagnostics(&inspected.diagnostics, &inspected.sources, &subject);
        failed |= inspected.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        tables.push(format!("[[trade.data]]\n{table}"));
        let Some(imported) = inspected.imported else {
            failed = true;
            continue;
        };
        let one = of(&imported);
        found = match found.take() {
            None => Some((one, imported.periods)),
            Some((all, periods)) => match join(all, periods, one, imported.periods, &name) {
                Ok(both) => Some(both),
                Err(error) => {
                    reporter.diagnostic(&error);
                    failed = true;
                    break;
                }
            },
        };
    }
    let Some((found, _)) = found.filter(|_| !failed) else { return ExitCode::FAILURE };
    print(&match arguments.format {
        DataFormat::Json => shown!("{}\n", Shown::json(&found)),
        DataFormat::Csv => csv(&found),
        DataFormat::Human => human(&found, &tables),
    })
}

/// The keys of the table that a brief would have for a file.
fn table(file: &str, arguments: &Data) -> String {
    let mut text = format!("file = {}\n", toml_text(file));
    let given = [("reporter", &arguments.reporter), ("partner", &arguments.partner)];
    let given = given.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.clone()?)));
    for (key, value) in given.chain(arguments.set.iter().cloned()) {
        let (key, inner) = match key.split_once('.') {
            Some((key, inner)) => (key.to_owned(), Some(inner.to_owned())),
            None => (key, None),
        };
        let kind = TradeData::TABLE.key(&key).map(|key| key.kind);
        let is_number = matches!(kind, Some(Type::Boolean | Type::Integer(..) | Type::Year));
        let is_list = inner.is_none()
            && matches!(kind, Some(Type::WordOrWords | Type::Conditions(_) | Type::Table(_)))
            && value.starts_with(['[', '{']);
        let value = if is_number || is_list { value } else { toml_text(&value) };
        let inner = inner.map_or_else(String::new, |inner| format!(".{}", toml_text(&inner)));
        text.push_str(&format!("{}{inner} = {value}\n", toml_key(&key)));
    }
    text
}

/// One file of an argument, wherever it is.
struct Named<'a> {
    name: &'a str,
    path: &'a Path,
}

impl ReadFiles for Named<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.read_data(path)
    }

    fn read_data(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let Some(name) = self.path.file_name().and_then(|name| name.to_str()).filter(|_| path == self.name)
        else {
            return Err(FileError::Missing);
        };
        let folder = self.path.parent().map_or_else(PathBuf::new, Path::to_owned);
        Folder::new(folder).read_data(name)
    }

    fn sheet(&self, bytes: &[u8], name: Option<&str>) -> Result<Sheet, SheetError> {
        batch::sheets_apart(batch::TIMEOUT, batch::MEMORY).read(bytes, name)
    }
}

/// What is printed of the figures of a file.
fn of(imported: &Imported) -> Found {
    let (commodity, commodity_names) = match &imported.coverage {
        Coverage::All => ("TOTAL".to_owned(), Vec::new()),
        Coverage::Commodities(all) => {
            let codes: Vec<&str> =
                all.iter().map(|(code, name)| if code.is_empty() { name.as_str() } else { code }).collect();
            let names = all.iter().map(|(_, name)| name.clone()).filter(|name| !name.is_empty());
            (codes.join(","), names.collect())
        }
    };
    let left_out = imported.left_out.iter();
    let dimensions = imported.dimensions.iter();
    Found {
        format: name_of(&imported.format).to_owned(),
        sheet: imported.sheet.clone(),
        reporter: imported.reporter.clone(),
        partner: imported.partner.clone(),
        commodity,
        commodity_names,
        measure: imported.measure.name().to_owned(),
        currency: imported.currency.clone(),
        unit: imported.unit.map(|unit| name_of(&unit).to_owned()),
        mirror: imported.mirror,
        periods: printed(&imported.periods),
        used: imported.used,
        left_out: left_out.map(|(reason, rows)| LeftOut { reason: reason.clone(), rows: *rows }).collect(),
        notes: notes(imported),
        dimensions: dimensions
            .map(|(column, values)| Dimension { column: column.clone(), values: values.clone() })
            .collect(),
    }
}

fn notes(imported: &Imported) -> Vec<String> {
    let absent = imported.absent.len();
    let example: Vec<&str> = imported.absent.iter().take(8).map(String::as_str).collect();
    let more = if absent > example.len() { ", …" } else { "" };
    let note = format!(
        "the figures are sums; commodities without a row for a year or flow count as nothing: {absent}, {}{more}",
        example.join(", ")
    );
    if absent == 0 { Vec::new() } else { vec![note] }
}

fn printed(periods: &[ImportedPeriod]) -> Vec<Period> {
    let figure = |figure: &Option<Quantity>| Some(figure.as_ref()?.value.normalize().to_string());
    let periods = periods.iter().map(|of| Period {
        period: of.period.to_string(),
        exports: figure(&of.exports),
        imports: figure(&of.imports),
    });
    periods.collect()
}

/// The figures of two files as one: they must be of the same, and not differ.
fn join(
    mut all: Found,
    mut periods: Vec<ImportedPeriod>,
    one: Found,
    others: Vec<ImportedPeriod>,
    name: &str,
) -> Result<(Found, Vec<ImportedPeriod>), Diagnostic> {
    let differs = |what: &str, first: &str, second: &str| {
        let message = format!("the {what} of `{name}` is {second}, and that of the files before {first}");
        Diagnostic::error(codes::TRADE_DATA, None, message).hint("show the files one by one")
    };
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "not known".to_owned());
    for (what, first, second) in [
        ("reporter", or_none(&all.reporter), or_none(&one.reporter)),
        ("partner", or_none(&all.partner), or_none(&one.partner)),
        ("commodity", all.commodity.clone(), one.commodity.clone()),
        ("measure", all.measure.clone(), one.measure.clone()),
        ("currency", or_none(&all.currency), or_none(&one.currency)),
        ("unit", or_none(&all.unit), or_none(&one.unit)),
    ] {
        if first != second {
            return Err(differs(what, &first, &second));
        }
    }
    all.sheet = all.sheet.filter(|sheet| one.sheet.as_ref() == Some(sheet));
    for other in others {
        let Some(known) = periods.iter_mut().find(|known| known.period == other.period) else {
            periods.push(other);
            continue;
        };
        for (flow, first, second) in
            [("exports", &mut known.exports, other.exports), ("imports", &mut known.imports, other.imports)]
        {
            match (&first, &second) {
                (Some(one), Some(two)) if one.value != two.value => {
                    let what = format!("figure for {flow} in {}", other.period);
                    return Err(differs(&what, &one.value.to_string(), &two.value.to_string()));
                }
                (None, Some(_)) => *first = second,
                _ => {}
            }
        }
    }
    periods.sort_by_key(|of| of.period);
    all.periods = printed(&periods);
    all.used += one.used;
    for left in one.left_out {
        match all.left_out.iter_mut().find(|known| known.reason == left.reason) {
            Some(known) => known.rows += left.rows,
            None => all.left_out.push(left),
        }
    }
    all.notes.extend(one.notes);
    Ok((all, periods))
}

/// A row for each period.
fn csv(found: &Found) -> Shown {
    let mut text = shown!("period,exports,imports\n");
    for Period { period, exports, imports } in &found.periods {
        let figure = |value: &Option<String>| value.clone().unwrap_or_default();
        text.push(&shown!("{},{},{}\n", period, figure(exports), figure(imports)));
    }
    text
}
