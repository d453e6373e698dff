//! The commodities of one level of a classification that are worth most, and what their shares are of all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rust_decimal::Decimal;

use super::complete::{distinct, groups, total};
use super::completed::{Group, Incomplete, sum};
use super::flaw::{Flaw, clip, keep};
use super::item_codes;
use super::item_level::{ItemLevel, digits};
use super::item_name::name;
use super::layout::Layout;
use super::observation::{Observation, Traded};
use super::period::TimePeriod;
use super::records::Row;
use super::settings::Settings;
use super::table::Table;
use super::years::parts_like;
use crate::figures::{DataFile, Flow, Operation, Origin, Quantity, flow_name, half_unit};
use crate::read::quoted_list;

/// Which commodities of a file are wanted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WantedItems {
    pub level: ItemLevel,
    /// How many of each flow.
    pub top: usize,
}

/// The largest commodities of a flow.
#[derive(Debug)]
pub(crate) struct FlowItems {
    pub flow: Flow,
    pub year: i16,
    /// The largest first.
    pub items: Vec<ImportedItem>,
}

/// A commodity, exactly as the file has it.
#[derive(Debug)]
pub(crate) struct ImportedItem {
    pub code: String,
    /// Without the code; none where the file has none.
    pub name: Option<String>,
    pub value: Quantity,
    /// In per cent of all of the flow.
    pub share: Option<Quantity>,
}

/// What [`rank`] finds.
pub(super) struct Ranked {
    pub flows: Vec<FlowItems>,
    /// Later years, some of whose months or quarters are missing.
    pub incomplete: Vec<Incomplete>,
    /// The rows that the figures are from.
    pub used: BTreeSet<Row>,
}

/// The most commodities of a level. The Harmonized System has fewer than six thousand subheadings.
const ITEMS_LIMIT: usize = 10_000;

/// What observations are read with.
struct Reading<'r, 't> {
    table: &'r Table<'t>,
    file: &'r Arc<DataFile>,
    level: ItemLevel,
    top: usize,
    /// Whether the brief says that the file has all commodities.
    complete: bool,
    /// All commodities of the file.
    all: &'r BTreeSet<Traded<'t>>,
}

/// The largest commodities of one reporter and partner, of the same year for each flow.
pub(super) fn rank<'t>(
    (table, file): (&Table<'t>, &Arc<DataFile>),
    layout: &Layout,
    settings: &Settings,
    wanted: &WantedItems,
    observations: &[Observation<'t>],
    all: &BTreeSet<Traded<'t>>,
) -> Result<Ranked, Vec<Flaw>> {
    let one = |flaw| vec![flaw];
    distinct(table, observations)?;
    item_codes::check((table, layout), wanted.level, observations)?;
    let groups = groups(observations);
    let mut periods: BTreeMap<Flow, BTreeSet<TimePeriod>> = BTreeMap::new();
    for ((period, flow), rows) in &groups {
        if rows.iter().any(|row| wanted.level.has(&row.commodity)) {
            periods.entry(*flow).or_default().insert(*period);
        }
    }
    let mut incomplete = Vec::new();
    let mut years: BTreeMap<Flow, BTreeSet<i16>> = BTreeMap::new();
    for (flow, periods) in &periods {
        let of_flow = years.entry(*flow).or_default();
        for year in periods.iter().map(|period| period.year()).collect::<BTreeSet<i16>>() {
            match parts_of(periods, year) {
                Ok(_) => drop(of_flow.insert(year)),
                Err(missing) => incomplete.push(Incomplete { year, flow: *flow, missing }),
            }
        }
    }
    let year = choose_year(settings, wanted.level, &years, &incomplete).map_err(one)?;
    // Those of a year that is chosen are of no interest.
    incomplete.retain(|of| settings.year.is_none() && of.year > year);
    let (level, top, complete) = (wanted.level, wanted.top, settings.complete);
    let reading = Reading { table, file, level, top, complete, all };
    let mut ranked = Ranked { flows: Vec::new(), incomplete, used: BTreeSet::new() };
    for (flow, periods) in &periods {
        let taken = parts_of(periods, year).unwrap_or_default();
        let items = reading.of_flow((year, *flow), &taken, &groups, &mut ranked.used)?;
        ranked.flows.push(FlowItems { flow: *flow, year, items });
    }
    Ok(ranked)
}

/// The periods that make up a year: the year itself, or all of its halves, quarters or months. Else those that are missing.
fn parts_of(periods: &BTreeSet<TimePeriod>, year: i16) -> Result<Vec<TimePeriod>, Vec<TimePeriod>> {
    let mut missing = None;
    for part in periods.iter().filter(|of| of.year() == year) {
        let all = parts_like(*part);
        let lacks: Vec<_> = all.iter().copied().filter(|part| !periods.contains(part)).collect();
        if lacks.is_empty() {
            return Ok(all);
        }
        missing.get_or_insert(lacks);
    }
    Err(missing.unwrap_or_default())
}

/// The year that is asked for, else the latest that all flows have.
fn choose_year(
    settings: &Settings,
    level: ItemLevel,
    years: &BTreeMap<Flow, BTreeSet<i16>>,
    incomplete: &[Incomplete],
) -> Result<i16, Flaw> {
    let lacks = |year: i16| years.iter().find(|(_, years)| !years.contains(&year)).map(|(flow, _)| *flow);
    let listed = || {
        let of_flow = |(flow, years): (&Flow, &BTreeSet<i16>)| {
            let years: Vec<String> = years.iter().rev().take(8).map(i16::to_string).collect();
            format!(
                "{} of {}",
                flow_name(*flow),
                if years.is_empty() { "no whole year".to_owned() } else { years.join(", ") }
            )
        };
        years.iter().map(of_flow).collect::<Vec<_>>().join(", and ")
    };
    // With `mirror`, the flows of the file are the other way round.
    let keep = |lacking: Flow| match (lacking, settings.mirror) {
        (Flow::Exports, false) | (Flow::Imports, true) => "imports",
        (Flow::Imports, false) | (Flow::Exports, true) => "exports",
    };
    let several = years.len() > 1;
    match settings.year {
        Some(year) => match lacks(year) {
            None => Ok(year),
            Some(flow) => {
                let part = incomplete.iter().any(|of| of.year == year && of.flow == flow);
                let what = if part { "lacks months or quarters of" } else { "has no" };
                let message = format!("{what} {} of {} in {year}", flow_name(flow), level.codes());
                let or_flow = if several {
                    format!(", or take one flow: `flow = \"{}\"`", keep(flow))
                } else {
                    String::new()
                };
                Err(Flaw::whole(message, format!("it has {}: choose another `year`{or_flow}", listed())))
            }
        },
        None => {
            let all: BTreeSet<i16> = years.values().flatten().copied().collect();
            if let Some(year) = all.into_iter().rev().find(|year| lacks(*year).is_none()) {
                return Ok(year);
            }
            let message = format!("has no year of {} for all of its flows", level.codes());
            let hint = match several {
                true => format!(
                    "it has {}: take one flow, such as `flow = \"exports\"`, or download all of a year",
                    listed()
                ),
                false => "some months or quarters are missing of each year: download all of one".to_owned(),
            };
            Err(Flaw::whole(message, hint))
        }
    }
}

impl<'t> Reading<'_, 't> {
    /// The largest commodities of a year and flow, whose figures are those of some periods together.
    fn of_flow(
        &self,
        (year, flow): (i16, Flow),
        periods: &[TimePeriod],
        groups: &BTreeMap<Group, Vec<&Observation<'t>>>,
        used: &mut BTreeSet<Row>,
    ) -> Result<Vec<ImportedItem>, Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        let whole = (TimePeriod::Year(year), flow);
        let (mut commodities, mut totals) = (BTreeMap::<String, Vec<&Observation>>::new(), Vec::new());
        let mut flaws = Vec::new();
        for period in periods {
            let rows = groups.get(&(*period, flow)).map_or(&[][..], Vec::as_slice);
            totals.push(self.total(rows, (*period, flow)).map_err(one)?);
            for row in rows.iter().copied().filter(|row| self.level.has(&row.commodity)) {
                let code = digits(&row.commodity.code).unwrap_or_default().into_owned();
                let of_code = commodities.entry(code).or_default();
                if let Some(first) = of_code.iter().find(|first| first.period == row.period) {
                    let place = self.table.place(row.row, row.column);
                    let message =
                        format!("`{}` has a second figure for {}", clip(&row.commodity.code), period.words());
                    let flaw = Flaw::at(place, message, "keep one of the two");
                    let related = (self.table.place(first.row, first.column), "the first is here".to_owned());
                    keep(&mut flaws, Flaw { related: Some(related), ..flaw });
                }
                of_code.push(row);
            }
        }
        self.check_parts(whole, &commodities, groups, &mut flaws);
        if !flaws.is_empty() {
            return Err(flaws);
        }
        if commodities.len() > ITEMS_LIMIT {
            let message = format!("has more than {ITEMS_LIMIT} commodities of one level");
            return Err(vec![Flaw::whole(message, "choose a `level` with fewer, such as `\"HS2\"`")]);
        }
        let rows = || commodities.values().flatten().chain(totals.iter().flatten());
        used.extend(rows().map(|row| row.row));
        // What rounding may have changed.
        let count = Decimal::from(rows().count());
        let slack = rows().map(|row| half_unit(row.value)).max().unwrap_or_default() * count;
        let mut items = Vec::new();
        for rows in commodities.values() {
            let Some(last) = rows.last() else { continue };
            let value = self.sum(rows.iter().copied(), whole).map_err(one)?;
            if value.value.is_zero() {
                continue;
            }
            let code = last.commodity.code.trim_start_matches('\'').to_owned();
            let name = name(&last.commodity.name, &code);
            items.push(ImportedItem { code, name, value, share: None });
        }
        items.sort_by(|one, other| {
            other.value.value.cmp(&one.value.value).then_with(|| one.code.cmp(&other.code))
        });
        let stated: Option<Vec<&Observation>> = totals.into_iter().collect();
        let all = || items.iter().map(|item| item.value.clone()).collect::<Vec<Quantity>>();
        let listed = sum(all(), whole).map_err(one)?;
        let stated = match stated {
            Some(rows) => Some(self.sum(rows.into_iter(), whole).map_err(one)?),
            None => None,
        };
        self.check_all(whole, &items, listed.value, stated.as_ref().map(|stated| stated.value), slack)
            .map_err(one)?;
        let of = stated.unwrap_or(listed);
        items.truncate(self.top);
        for item in &mut items {
            item.share = Quantity::of(Operation::Share, vec![item.value.clone(), of.clone()]);
        }
        Ok(items)
    }

    /// The total that is stated of goods: services have totals of their own.
    fn total<'o>(
        &self,
        rows: &[&'o Observation<'t>],
        group: Group,
    ) -> Result<Option<&'o Observation<'t>>, Flaw> {
        let is_services = |row: &&&Observation| matches!(&*row.commodity.code, "S" | "200");
        let rows: Vec<&Observation> = rows.iter().filter(|row| !is_services(row)).copied().collect();
        let hint = "choose the rows of one of them: `where = { … }`";
        total(&rows, group).map_err(|flaw| Flaw { hint: hint.to_owned(), ..flaw })
    }

    /// Looks for commodities that have parts of the year only, where others have the year.
    fn check_parts(
        &self,
        (year, flow): Group,
        commodities: &BTreeMap<String, Vec<&Observation>>,
        groups: &BTreeMap<Group, Vec<&Observation>>,
        flaws: &mut Vec<Flaw>,
    ) {
        let is_part = |period: &TimePeriod| period.year() == year.year() && *period != year;
        if !groups.contains_key(&(year, flow)) {
            return;
        }
        let parts = groups.iter().filter(|((period, of), _)| *of == flow && is_part(period));
        for row in parts.flat_map(|(_, rows)| rows).filter(|row| self.level.has(&row.commodity)) {
            let code = digits(&row.commodity.code).unwrap_or_default();
            if !commodities.contains_key(&*code) {
                let message = format!(
                    "`{}` has parts of {} only, and others have the year",
                    clip(&row.commodity.code),
                    year.words()
                );
                let hint = "choose the rows of years: `where = { … }`";
                keep(flaws, Flaw::at(self.table.place(row.row, row.column), message, hint));
            }
        }
    }

    /// Whether the items are certainly the largest that there are, and shares of them shares of all.
    fn check_all(
        &self,
        (period, flow): Group,
        items: &[ImportedItem],
        listed: Decimal,
        stated: Option<Decimal>,
        slack: Decimal,
    ) -> Result<(), Flaw> {
        let (codes, flow, period) = (self.level.codes(), flow_name(flow), period.words());
        let Some(last) = items.get(..self.top).unwrap_or(items).last() else {
            let message = format!("has nothing but zeros for {flow} in {period}");
            return Err(Flaw::whole(message, "choose another `year`, or the other `flow`"));
        };
        let Some(stated) = stated else {
            let known: BTreeSet<&str> =
                self.all.iter().map(|traded| &*traded.code).filter(|code| code.len() == 2).collect();
            let list = self.level.complete_list();
            if self.complete || list.is_some_and(|list| list.lacks(&known).is_empty()) {
                return Ok(());
            }
            let noun = if items.len() == 1 { self.level.code() } else { codes };
            let message = format!("has {} {noun} and no total for {flow} in {period}", items.len());
            let hint = "nothing shows that there are no larger ones: download the total of all commodities with them, or write \
                        `complete = true` if the file has all";
            return Err(Flaw::whole(message, hint));
        };
        if listed > stated + slack {
            let message = format!(
                "has {codes} for {flow} in {period} that add up to {}, and a total of {}",
                listed.normalize(),
                stated.normalize()
            );
            return Err(Flaw::whole(message, "download the file again, or select rows with `where = { … }`"));
        }
        let rest = stated - listed;
        if rest > slack && rest >= last.value.value && !self.complete {
            let message = format!(
                "has {codes} for {flow} in {period} that add up to {} of a total of {}",
                listed.normalize(),
                stated.normalize()
            );
            let hint = format!(
                "what is missing may be larger than the last item, {}: download all of them, choose a smaller `top`, or write \
                 `complete = true` if the file has all",
                quoted_list([last.code.as_str()])
            );
            return Err(Flaw::whole(message, hint));
        }
        Ok(())
    }

    /// The sum of figures.
    fn sum<'o>(&self, rows: impl Iterator<Item = &'o Observation<'t>>, of: Group) -> Result<Quantity, Flaw>
    where
        't: 'o,
    {
        let cells = rows.map(|row| Quantity {
            value: row.value,
            origin: Origin::Cell(self.table.data_cell(row.row, row.column, self.file)),
        });
        sum(cells.collect(), of)
    }
}
