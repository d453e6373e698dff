//! Completes observations to figures: what is traded to a total, months and quarters to years.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::classification::Level;
use super::completed::{Completed, Coverage, Group, sum};
use super::conditions::some;
use super::flaw::{FLAWS_COUNTED, Flaw, clip};
use super::observation::{Observation, Traded};
use super::period::TimePeriod;
use super::settings::Settings;
use super::table::Table;
use super::years;
use crate::figures::{DataFile, Flow, Origin, Quantity, flow_name};
use crate::read::quoted_list;

/// Completes the observations of one reporter and partner. The codes are all those of the file: what other rows have was
/// asked for.
pub(super) fn complete(
    (table, file): (&Table, &Arc<DataFile>),
    settings: &Settings,
    observations: &[Observation],
    all: &BTreeSet<Traded>,
) -> Result<Completed, Vec<Flaw>> {
    distinct(table, observations)?;
    let groups = groups(observations);
    let mut completed = Completed {
        figures: BTreeMap::new(),
        incomplete: Vec::new(),
        coverage: Coverage::All,
        absent: BTreeSet::new(),
        used: BTreeSet::new(),
        left_out: BTreeMap::new(),
    };
    let mut coverage: Option<(Coverage, (TimePeriod, Flow))> = None;
    let mut sums = BTreeMap::new();
    for (group, rows) in groups {
        let Taken { of, rows: taken, lacks } =
            take(settings, &rows, all, group).map_err(|flaw| vec![flaw])?;
        if taken.is_empty() {
            continue;
        }
        match &coverage {
            Some((first, (period, flow))) if !first.is(&of) => {
                return Err(vec![different(first, (*period, *flow), &of, group)]);
            }
            Some(_) => {}
            None => coverage = Some((of, group)),
        }
        completed.absent.extend(lacks);
        completed.used.extend(taken.iter().map(|row| row.row));
        let parts = rows.len() - taken.len();
        if parts > 0 {
            *completed
                .left_out
                .entry("it is a part of the total, or another commodity".to_owned())
                .or_default() += parts;
        }
        let cells = taken.iter().map(|row| Quantity {
            value: row.value,
            origin: Origin::Cell(table.data_cell(row.row, row.column, file)),
        });
        sums.insert(group, sum(cells.collect(), group).map_err(|flaw| vec![flaw])?);
    }
    let Some((coverage, _)) = coverage else {
        return Err(vec![no_commodity(settings, observations)]);
    };
    completed.coverage = coverage;
    years::complete(settings, &sums, &mut completed).map_err(|flaw| vec![flaw])?;
    Ok(completed)
}

/// Observations by their period and flow.
pub(super) fn groups<'o, 't>(
    observations: &'o [Observation<'t>],
) -> BTreeMap<Group, Vec<&'o Observation<'t>>> {
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in observations {
        groups.entry((row.period, row.flow)).or_default().push(row);
    }
    groups
}

/// Each commodity has one figure for a period.
pub(super) fn distinct(table: &Table, observations: &[Observation]) -> Result<(), Vec<Flaw>> {
    let mut seen: BTreeMap<(TimePeriod, Flow, &str, &str), &Observation> = BTreeMap::new();
    let mut flaws = Vec::new();
    for row in observations {
        let name = if row.commodity.code.is_empty() { &*row.commodity.name } else { "" };
        let key = (row.period, row.flow, &*row.commodity.code, name);
        let Some(first) = seen.insert(key, row) else { continue };
        seen.insert(key, first);
        if flaws.len() >= FLAWS_COUNTED {
            break;
        }
        let message = format!(
            "there are two figures for {} in {}: {} and {}",
            flow_name(row.flow),
            row.period.words(),
            first.value,
            row.value
        );
        let hint = "keep one of the two: what a file gives for several partners is not added up";
        let related = Some((table.place(first.row, first.column), "the first is here".to_owned()));
        let flaw = Flaw::at(table.place(row.row, row.column), message, hint);
        flaws.push((row.row, row.column, Flaw { related, ..flaw }));
    }
    // Exports and imports are in one row, or in two.
    flaws.sort_by_key(|(row, column, _)| (*row, *column));
    flaws.dedup_by_key(|(row, _, _)| *row);
    if flaws.is_empty() { Ok(()) } else { Err(flaws.into_iter().map(|(_, _, flaw)| flaw).collect()) }
}

/// The rows that make up the figure of a period and flow.
struct Taken<'o, 't> {
    of: Coverage,
    rows: Vec<&'o Observation<'t>>,
    /// Codes that are taken for nothing.
    lacks: Vec<String>,
}

fn take<'o, 't>(
    settings: &Settings,
    rows: &[&'o Observation<'t>],
    all: &BTreeSet<Traded>,
    (period, flow): Group,
) -> Result<Taken<'o, 't>, Flaw> {
    if !settings.commodity.is_empty() {
        return named(settings, rows, all, (period, flow));
    }
    let whole = |rows| Taken { of: Coverage::All, rows, lacks: Vec::new() };
    if let Some(total) = total(rows, (period, flow))? {
        // Services have totals of their own.
        let is_services = matches!(&*total.commodity.code, "S" | "200");
        let of = if is_services { commodities(&[total]) } else { Coverage::All };
        return Ok(Taken { of, ..whole(vec![total]) });
    }
    let codes: BTreeSet<&str> = rows.iter().map(|row| row.commodity.key()).collect();
    let lengths: BTreeSet<usize> = codes.iter().map(|code| code.len()).collect();
    // Codes of two digits are all trade where none of them is missing; longer ones are parts of them.
    let known: BTreeSet<&str> =
        all.iter().map(|traded| &*traded.code).filter(|code| code.len() == 2).collect();
    let level = Level::of(rows[0].commodity.classification, &known).filter(|_| lengths.contains(&2));
    let lacks = level.map(|level| level.lacks(&known));
    if lacks.as_ref().is_some_and(Vec::is_empty) || settings.complete && level.is_some() {
        let chapters: Vec<_> = rows.iter().copied().filter(|row| row.commodity.code.len() == 2).collect();
        let here: BTreeSet<&str> = chapters.iter().map(|row| &*row.commodity.code).collect();
        let lacks = level.map_or_else(Vec::new, |level| level.lacks(&here));
        return Ok(Taken { lacks, ..whole(chapters) });
    }
    if settings.complete && lengths.len() == 1 {
        return Ok(whole(rows.to_vec()));
    }
    if codes.len() == 1 {
        return Ok(Taken { of: commodities(rows), ..whole(rows.to_vec()) });
    }
    let message =
        format!("has {} commodities and no total for {} in {}", codes.len(), flow_name(flow), period.words());
    let hint = match (level, lacks) {
        (Some(level), Some(lacks)) => format!(
            "they are not all {}: {} are nowhere in the file; download the total of all commodities, or name one: \
             `commodity = \"{}\"`; `complete = true` says that what is missing was not traded",
            level.name(),
            some(&lacks.iter().map(String::as_str).collect()),
            codes.first().copied().unwrap_or_default(),
        ),
        _ => format!(
            "download the total of all commodities, or name one: `commodity = \"{}\"`; `complete = true` says that they \
             are all that was traded",
            clip(codes.first().copied().unwrap_or_default()),
        ),
    };
    Err(Flaw::whole(message, hint))
}

/// The total that a file states for a period and flow, if it does.
pub(super) fn total<'o, 't>(
    rows: &[&'o Observation<'t>],
    (period, flow): Group,
) -> Result<Option<&'o Observation<'t>>, Flaw> {
    let totals: Vec<_> = rows.iter().copied().filter(|row| row.commodity.total).collect();
    let [_, _, ..] = totals[..] else { return Ok(totals.first().copied()) };
    let codes: BTreeSet<&str> = totals.iter().map(|row| row.commodity.key()).collect();
    let hint = format!(
        "say which is meant: {}",
        codes.iter().map(|code| format!("`commodity = \"{code}\"`")).collect::<Vec<_>>().join(" or ")
    );
    let message = format!(
        "has several totals for {} in {}, of {}",
        flow_name(flow),
        period.words(),
        quoted_list(codes.iter().copied())
    );
    Err(Flaw::whole(message, hint))
}

/// The rows of the commodities that the brief names.
fn named<'o, 't>(
    settings: &Settings,
    rows: &[&'o Observation<'t>],
    all: &BTreeSet<Traded>,
    (period, flow): Group,
) -> Result<Taken<'o, 't>, Flaw> {
    let mut taken: Vec<&Observation> = Vec::new();
    let mut lacks = Vec::new();
    for wanted in &settings.commodity {
        let is_wanted = |traded: &Traded| traded.code == *wanted || traded.name.eq_ignore_ascii_case(wanted);
        let found: Vec<_> = rows.iter().copied().filter(|row| is_wanted(&row.commodity)).collect();
        if !found.is_empty() {
            taken.extend(found);
            continue;
        }
        // Elsewhere in the file it is: it was not traded here.
        if all.iter().any(is_wanted) {
            lacks.push(wanted.clone());
            continue;
        }
        let is_part = |code: &str| code.len() > wanted.len() && code.starts_with(wanted.as_str());
        let parts: Vec<_> = rows.iter().copied().filter(|row| is_part(&row.commodity.code)).collect();
        let lengths: BTreeSet<usize> = parts.iter().map(|row| row.commodity.code.len()).collect();
        match lengths.len() {
            0 => {}
            1 if settings.complete => taken.extend(parts),
            _ => {
                let message = format!(
                    "has parts of `{wanted}` and no total for {} in {}",
                    flow_name(flow),
                    period.words()
                );
                let hint = "download the total, or name the parts; `complete = true` says that they are all";
                return Err(Flaw::whole(message, hint));
            }
        }
    }
    let of = settings.commodity.iter().map(|wanted| {
        let known =
            all.iter().find(|traded| traded.code == *wanted || traded.name.eq_ignore_ascii_case(wanted));
        known.map_or_else(
            || (wanted.clone(), String::new()),
            |traded| (traded.code.to_string(), traded.name.to_string()),
        )
    });
    let total = taken.iter().any(|row| row.commodity.total && !matches!(&*row.commodity.code, "S" | "200"));
    let of = if total { Coverage::All } else { Coverage::Commodities(of.collect()) };
    Ok(Taken { of, lacks: if taken.is_empty() { Vec::new() } else { lacks }, rows: taken })
}

/// The commodities of rows.
fn commodities(rows: &[&Observation]) -> Coverage {
    // The name may differ from year to year.
    let mut codes: BTreeMap<&str, &str> = BTreeMap::new();
    for row in rows {
        codes.entry(row.commodity.key()).or_insert(&row.commodity.name);
    }
    Coverage::Commodities(codes.into_iter().map(|(code, name)| (code.to_owned(), name.to_owned())).collect())
}

/// The error of figures that are of different commodities.
fn different(first: &Coverage, one: Group, second: &Coverage, other: Group) -> Flaw {
    let words = |(period, flow): Group| format!("{} in {}", flow_name(flow), period.words());
    let message =
        format!("has {} of {}, and {} of {}", words(one), first.words(), words(other), second.words());
    Flaw::whole(
        message,
        "download the total for all of them, or name what they have in common: `commodity = \"…\"`",
    )
}

/// The error of a file without the commodity that is wanted.
fn no_commodity(settings: &Settings, observations: &[Observation]) -> Flaw {
    let known: BTreeSet<&str> = observations.iter().map(|row| row.commodity.key()).collect();
    let wanted = quoted_list(settings.commodity.iter().map(String::as_str));
    if settings.commodity.is_empty() || known.len() == 1 && known.contains("") {
        return Flaw::whole("has no commodities", "remove `commodity`");
    }
    Flaw::whole(format!("has no figures for the commodity {wanted}"), format!("it has {}", some(&known)))
}
