//! Completes months and quarters to years.

use std::collections::{BTreeMap, BTreeSet};

use super::completed::{Completed, Group, Incomplete, sum};
use super::flaw::Flaw;
use super::period::TimePeriod;
use super::settings::Settings;
use crate::figures::{Flow, Quantity};

/// Years as the file has them, else the sum of all their months or quarters. Parts of a year that is not complete stay
/// what they are.
pub(super) fn complete(
    settings: &Settings,
    sums: &BTreeMap<Group, Quantity>,
    completed: &mut Completed,
) -> Result<(), Flaw> {
    if settings.series {
        completed.figures = sums.clone();
        return Ok(());
    }
    let mut parts: BTreeMap<(i16, Flow), Vec<(TimePeriod, &Quantity)>> = BTreeMap::new();
    let present: BTreeSet<TimePeriod> = sums.keys().map(|(period, _)| *period).collect();
    for ((period, flow), value) in sums {
        if period.is_year() {
            completed.figures.insert((*period, *flow), value.clone());
        } else {
            parts.entry((period.year(), *flow)).or_default().push((*period, value));
        }
    }
    for ((year, flow), parts) in parts {
        let whole = (TimePeriod::Year(year), flow);
        if completed.figures.contains_key(&whole) {
            *completed.left_out.entry("it is a part of a year that the file has".to_owned()).or_default() +=
                parts.len();
            continue;
        }
        let has = |wanted: TimePeriod| parts.iter().any(|(period, _)| *period == wanted);
        // What the brief vouches for was asked for if another flow has it.
        let vouched = |period: &TimePeriod| settings.complete && present.contains(period);
        let lacks = |all: &[TimePeriod]| -> Vec<TimePeriod> {
            all.iter().copied().filter(|period| !has(*period) && !vouched(period)).collect()
        };
        // A year may have quarters and months: those that are complete count.
        let kinds: Vec<Vec<TimePeriod>> = parts.iter().map(|(period, _)| parts_like(*period)).collect();
        let complete = kinds.iter().find(|all| lacks(all).is_empty());
        let all = complete.unwrap_or(&kinds[0]);
        let missing = lacks(all);
        if missing.is_empty() {
            let parts = parts.into_iter().filter(|(period, _)| all.contains(period));
            let parts = parts.map(|(_, value)| value.clone()).collect();
            completed.figures.insert(whole, sum(parts, whole)?);
        } else {
            completed
                .figures
                .extend(parts.into_iter().map(|(period, value)| ((period, flow), value.clone())));
            completed.incomplete.push(Incomplete { year, flow, missing });
        }
    }
    Ok(())
}

/// The halves of a year, its quarters, or its months: those of which a part is one.
pub(super) fn parts_like(part: TimePeriod) -> Vec<TimePeriod> {
    match part {
        TimePeriod::Year(_) => vec![part],
        TimePeriod::Half(year, _) => (1..=2).map(|half| TimePeriod::Half(year, half)).collect(),
        TimePeriod::Quarter(year, _) => (1..=4).map(|quarter| TimePeriod::Quarter(year, quarter)).collect(),
        TimePeriod::Month(year, _) => (1..=12).map(|month| TimePeriod::Month(year, month)).collect(),
    }
}
