//! Selects the observations that are wanted: one reporter, one partner, one measure, and of every other dimension one
//! value or the total.

use std::collections::BTreeSet;

use super::conditions::some;
use super::flaw::Flaw;
use super::layout::{Layout, Measure};
use super::observation::Observation;
use super::parties::{Parties, Wanted};
use super::settings::Settings;
use super::survey::{Pair, Survey};
use super::table::Table;
use crate::country::folded;
use crate::figures::Flow;
use crate::read::{nearest, quoted_list};

/// Whose figures are wanted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sides {
    /// Who reports, and with whom they trade; none is asked for.
    pub reporter: Option<Wanted>,
    pub partner: Option<Wanted>,
    /// Whether the two are the parties of a brief.
    pub of_brief: bool,
}

/// The observations of one reporter and partner.
pub(super) struct Selected<'t> {
    pub pair: Pair,
    pub measure: Measure,
    pub observations: Vec<Observation<'t>>,
}

/// Reads the observations that are wanted.
pub(super) fn select<'t>(
    table: &Table<'t>,
    layout: &Layout,
    settings: &Settings,
    sides: &Sides,
    survey: &mut Survey<'t>,
) -> Result<Selected<'t>, Flaw> {
    let pair = choose_sides(layout, settings, sides, survey)?;
    let mut observations = survey.observations(table, layout, settings, pair)?;
    let left_out = &mut survey.left_out;
    for ((reporter, partner), count) in &survey.pairs {
        let reason = if *reporter != pair.0 {
            "it is of another reporter"
        } else if *partner != pair.1 {
            "it is of another partner"
        } else {
            continue;
        };
        *left_out.entry(reason.to_owned()).or_default() += count;
    }
    if settings.mirror {
        for row in &mut observations {
            row.flow = match row.flow {
                Flow::Exports => Flow::Imports,
                Flow::Imports => Flow::Exports,
            };
        }
    }
    let measure = choose_measure(settings, sides, &observations)?;
    observations.retain(|row| {
        let kept = row.measure == measure;
        if !kept {
            *left_out.entry(format!("it is `{}`", row.measure.name())).or_default() += 1;
        }
        kept
    });
    Ok(Selected { pair, measure, observations })
}

/// The reporter and the partner of the rows that are wanted.
fn choose_sides(layout: &Layout, settings: &Settings, sides: &Sides, survey: &Survey) -> Result<Pair, Flaw> {
    if survey.pairs.is_empty() {
        let reason = survey.left_out.iter().max_by_key(|(_, count)| **count);
        let why = reason.map(|(reason, _)| format!(": rows are left out, as {reason}")).unwrap_or_default();
        let hint = match layout.flow {
            Some(_) => {
                "choose the rows of one flow with `where = { … }`, and say `flow = \"exports\"` or \
                 `flow = \"imports\"`"
            }
            None => "download it again, with exports or imports in it",
        };
        return Err(Flaw::whole(format!("has no figures of exports or imports{why}"), hint));
    }
    // The brief says what the file does not.
    for (key, side, given) in
        [("reporter", &layout.reporter, &settings.reporter), ("partner", &layout.partner, &settings.partner)]
    {
        if side.untold && given.is_none() && (sides.of_brief || key == "reporter") {
            let hint = format!("say who it is: `{key} = \"…\"`; the name of the file proves nothing");
            return Err(Flaw::whole(format!("does not name the {key}"), hint));
        }
    }
    let (mut wanted, mut other) = (sides.reporter.as_ref(), sides.partner.as_ref());
    if settings.mirror {
        std::mem::swap(&mut wanted, &mut other);
    }
    let parties = &survey.parties;
    let all: BTreeSet<Option<usize>> = survey.pairs.iter().map(|((reporter, _), _)| *reporter).collect();
    let reporter = one_of("reporter", &all, parties, wanted)
        .map_err(|flaw| mirrored(survey, wanted, other, settings).unwrap_or(flaw))?;
    let of_reporter = survey.pairs.iter().filter(|((known, _), _)| *known == reporter);
    let all: BTreeSet<Option<usize>> = of_reporter.map(|((_, partner), _)| *partner).collect();
    let partner = one_of("partner", &all, parties, other)
        .map_err(|flaw| mirrored(survey, wanted, other, settings).unwrap_or(flaw))?;
    if sides.of_brief && partner.is_some_and(|partner| parties.all[partner].world) {
        let hint = "download the trade of the two parties with each other";
        return Err(Flaw::whole("has trade with the whole world, and no figures for the partner", hint));
    }
    Ok((reporter, partner))
}

/// The error of a file whose figures are those that the partner reports.
fn mirrored(
    survey: &Survey,
    wanted: Option<&Wanted>,
    other: Option<&Wanted>,
    settings: &Settings,
) -> Option<Flaw> {
    let (wanted, other) = (wanted?, other?);
    let is = |number: Option<usize>, wanted: &Wanted| {
        number.is_some_and(|number| survey.parties.all[number].is(wanted))
    };
    let swapped =
        survey.pairs.iter().any(|((reporter, partner), _)| is(*reporter, other) && is(*partner, wanted));
    let hint = match settings.mirror {
        true => "remove `mirror`: the file has the figures that the party reports itself".to_owned(),
        false => format!(
            "download the figures that `{}` reports, or say that those of the partner are wanted: `mirror = true`",
            wanted.name()
        ),
    };
    swapped.then(|| {
        Flaw::whole(
            format!("has figures that `{}` reports, and none of `{}`", other.name(), wanted.name()),
            hint,
        )
    })
}

/// The party that is wanted, or the only one.
fn one_of(
    key: &str,
    all: &BTreeSet<Option<usize>>,
    parties: &Parties,
    wanted: Option<&Wanted>,
) -> Result<Option<usize>, Flaw> {
    // A table of one's own does not say whose figures it has.
    if all.len() == 1 && all.contains(&None) {
        return Ok(None);
    }
    let found =
        all.iter().flatten().find(|number| wanted.is_some_and(|wanted| parties.all[**number].is(wanted)));
    if let Some(found) = found {
        return Ok(Some(*found));
    }
    let mut known: Vec<&str> = all.iter().flatten().map(|number| parties.all[*number].name()).collect();
    known.sort_unstable();
    let Some(wanted) = wanted else {
        return match all.iter().flatten().collect::<Vec<_>>()[..] {
            [only] => Ok(Some(*only)),
            _ => {
                let message = format!("has {} {key}s: {}", known.len(), near_list(&known, ""));
                Err(Flaw::whole(message, format!("choose one: `{key} = \"…\"`")))
            }
        };
    };
    let name = wanted.name();
    let hint = match known.as_slice() {
        ["World"] if key == "partner" => {
            "it has the trade with the whole world only: download that of the two parties with each other"
                .to_owned()
        }
        [only] => format!("it has `{only}` only"),
        known => match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{key} = \"{near}\"`? It has {}", near_list(known, near)),
            None => format!("it has {}", near_list(known, name)),
        },
    };
    Err(Flaw::whole(format!("has no figures for the {key} `{name}`"), hint))
}

/// Some of the names that a file has, those first that begin like `name`.
fn near_list(known: &[&str], name: &str) -> String {
    const SHOWN: usize = 8;
    let start: String = folded(name).chars().take(3).collect();
    let mut sorted = known.to_vec();
    sorted.sort_by_key(|known| start.is_empty() || !folded(known).contains(&start));
    match sorted.len() {
        0..=12 => quoted_list(sorted),
        more => format!("{} and {} more", quoted_list(sorted.into_iter().take(SHOWN)), more - SHOWN),
    }
}

/// Values, or the measure that is asked for.
fn choose_measure(settings: &Settings, sides: &Sides, rows: &[Observation]) -> Result<Measure, Flaw> {
    let all: BTreeSet<&Measure> = rows.iter().map(|row| &row.measure).collect();
    let names: BTreeSet<&str> = all.iter().map(|measure| measure.name()).collect();
    let is_quantity = |measure: &Measure| folded(measure.name()).contains("quantity");
    match &settings.measure {
        None if all.contains(&Measure::Value) => Ok(Measure::Value),
        None => {
            let hint = match sides.of_brief {
                true => "download the values, in money",
                false => "download the values, in money, or ask for what it has: `measure = \"…\"`",
            };
            Err(Flaw::whole(format!("has no values in money: it has {}", some(&names)), hint))
        }
        Some(wanted) => {
            let found = all.iter().find(|measure| {
                let named = folded(measure.name()) == folded(wanted);
                named || folded(wanted) == "quantity" && is_quantity(measure)
            });
            // The name that an issuer has for values is as good.
            let found = found.copied().or_else(|| {
                let value = folded(wanted).contains("value") && all.contains(&Measure::Value);
                value.then_some(&Measure::Value)
            });
            match found {
                Some(Measure::Other(name)) if sides.of_brief => {
                    let hint = "trade is given in money: download the values";
                    Err(Flaw::whole(format!("has no values in money as `{name}`"), hint))
                }
                Some(found) => Ok(found.clone()),
                None => {
                    Err(Flaw::whole(format!("has no measure `{wanted}`"), format!("it has {}", some(&names))))
                }
            }
        }
    }
}
