//! Reads a file of statistics, and reports what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use super::complete::complete;
use super::completed::{Completed, Coverage, Incomplete};
use super::dimensions;
use super::doubt::{Doubt, Notices};
use super::file::{File, Request};
use super::flaw::{Flaw, clip};
use super::format::FileFormat;
use super::issuer;
use super::items::{self, FlowItems, Ranked, WantedItems};
use super::layout::{Layout, Measure};
use super::mapping;
use super::misspelt;
use super::observation::Observation;
use super::period::TimePeriod;
use super::report::{report, report_notices};
use super::select::{self, Selected, Sides};
use super::settings::Settings;
use super::sheets;
use super::survey::Survey;
use super::table::Table;
use super::title;
use super::totals;
use crate::figures::{DataFile, Flow, Quantity, Unit};
use crate::read::{Report, name_of, quoted_list, read_data_beside};

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

/// The items of trade of a file.
#[derive(Debug)]
pub(crate) struct ImportedItems {
    pub format: FileFormat,
    pub unit: Option<Unit>,
    pub currency: Option<String>,
    /// The largest commodities of each flow that the file has.
    pub flows: Vec<FlowItems>,
    /// Later years, which are not taken as some of their months or quarters are missing.
    pub incomplete: Vec<Incomplete>,
}

/// Reads the exports and imports of a file.
pub(crate) fn import(cx: &mut Report, request: &Request) -> Option<Imported> {
    import_with(cx, request, |file, data| {
        read(file, request.settings, request.sides, data, |found, table, data| {
            found.completed(table, request.settings, request.sides, data)
        })
    })
}

/// Reads the largest commodities of a file.
pub(crate) fn import_items(
    cx: &mut Report,
    request: &Request,
    wanted: &WantedItems,
) -> Option<ImportedItems> {
    import_with(cx, request, |file, data| {
        read(file, request.settings, request.sides, data, |found, table, data| {
            found.ranked(table, request.settings, wanted, data)
        })
    })
}

/// Reads a file by `read`, and reports what is wrong with it, and what may be.
fn import_with<T>(
    cx: &mut Report,
    request: &Request,
    read: impl FnOnce(&File, &dyn Fn() -> DataFile) -> Result<(T, Notices), Vec<Flaw>>,
) -> Option<T> {
    let Request { path, range, .. } = request;
    let (path, range) = (*path, range.clone());
    let bytes = read_data_beside(cx, path, range.clone())?;
    let digest = OnceLock::new();
    let digest = || *digest.get_or_init(|| Sha256::digest(&bytes).into());
    rayon::in_place_scope(|scope| {
        if bytes.len() >= LARGE {
            scope.spawn(|_| {
                digest();
            });
        }
        let file = File::of(cx, request, &bytes)?;
        let sheet = match &file {
            File::Sheet(sheet) => Some(sheet.place.name.clone()),
            File::Text(_) => None,
        };
        let data = || DataFile { path: path.to_owned(), sheet: sheet.clone(), digest: digest() };
        match read(&file, &data) {
            Ok((imported, notices)) => {
                report_notices(cx, path, &range, &file, &notices);
                Some(imported)
            }
            Err(flaws) => {
                report(cx, &flaws, path, range, &file, request.sides.of_brief);
                None
            }
        }
    })
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

/// The smallest file whose digest is made beside the reading, in bytes.
const LARGE: usize = 1 << 20;

/// Reads a file, and makes something of what is wanted of it. What may be wrong is noted.
pub(super) fn read<T>(
    file: &File,
    settings: &Settings,
    sides: &Sides,
    data: impl FnOnce() -> DataFile,
    make: impl FnOnce(Found, &Table, &Arc<DataFile>) -> Result<(T, Notices), Vec<Flaw>>,
) -> Result<(T, Notices), Vec<Flaw>> {
    let table = file.table(settings)?;
    let found = Found::of(&table, settings, sides);
    // Rows are checked as they are read, and what is wrong with their lengths is said first.
    let found = found.map_err(|flaws| table.check_rows().err().unwrap_or(flaws))?;
    make(found, &table, &Arc::new(data()))
}

/// What is wanted of a file.
pub(super) struct Found<'t> {
    layout: Layout,
    survey: Survey<'t>,
    selected: Selected<'t>,
    doubts: Vec<Doubt>,
}

impl<'t> Found<'t> {
    fn of(table: &Table<'t>, settings: &Settings, sides: &Sides) -> Result<Self, Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        let layout = layout_of(table, settings, sides).map_err(one)?;
        table.check_names(&layout.used())?;
        title::check(table, &layout, settings, sides).map_err(one)?;
        sheets::check_rows(table, &layout, settings)?;
        let mut survey = Survey::of(table, &layout, settings)?;
        let mut selected = select::select(table, &layout, settings, sides, &mut survey).map_err(one)?;
        let mut doubts = misspelt::check((table, &layout, settings), &survey, sides, &selected);
        let Selected { observations, .. } = &mut selected;
        dimensions::fix(table, &layout, settings, &mut survey.left_out, observations).map_err(one)?;
        doubts.extend(totals::check((table, &layout, settings), &survey, observations));
        Ok(Self { layout, survey, selected, doubts })
    }

    /// The largest commodities.
    fn ranked(
        self,
        table: &Table,
        settings: &Settings,
        wanted: &WantedItems,
        data: &Arc<DataFile>,
    ) -> Result<(ImportedItems, Notices), Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        let Self { layout, survey, selected, doubts } = self;
        let Selected { measure, observations, .. } = selected;
        let Ranked { flows, incomplete, used } =
            items::rank((table, data), &layout, settings, wanted, &observations, &survey.commodities)?;
        sheets::check_seen(table, &layout, &used)?;
        let (unit, currency) = money(settings, &observations, &measure).map_err(one)?;
        let imported = ImportedItems { format: layout.format, unit, currency, flows, incomplete };
        Ok((imported, Notices { noise: survey.noise, doubts }))
    }

    /// The exports and imports.
    pub(super) fn completed(
        self,
        table: &Table,
        settings: &Settings,
        sides: &Sides,
        data: &Arc<DataFile>,
    ) -> Result<(Imported, Notices), Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        let Self { layout, survey, selected, doubts } = self;
        let Selected { pair: (reporter, partner), measure, observations } = selected;
        let Survey { parties, commodities, mut left_out, noise, remarks, .. } = survey;
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
            party
                .or_else(|| given.as_ref().map(|name| super::parties::Party::of_name(name).code().to_owned()))
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
        Ok((imported, Notices { noise, doubts }))
    }
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
