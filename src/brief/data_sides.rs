//! Whose figures are wanted of a file of statistics: those of the parties.

use super::context::Context;
use super::names::PartyIndex;
use super::trade_data::DataKeys;
use crate::diag::codes;
use crate::figures::import::{Sides, Wanted};

/// Whose figures of a file are wanted: those of the parties. What the brief calls them must not be somebody else.
pub(super) fn sides(cx: &mut Context, data: &DataKeys, perspective: PartyIndex) -> Option<Sides> {
    let (_, range) = &data.file;
    let mirror = data.mirror == Some(true);
    let (own, other) = parties(cx, perspective);
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
    let (reporter, partner) = if mirror { (&other, &own) } else { (&own, &other) };
    let reporter = side(cx, "reporter", &data.reporter, reporter, partner)?;
    let partner = side(cx, "partner", &data.partner, partner, if mirror { &other } else { &own })?;
    let (reporter, partner) = if mirror { (partner, reporter) } else { (reporter, partner) };
    Some(Sides { reporter: Some(reporter), partner: Some(partner), of_brief: true })
}

/// What a file may call the party whose figures are wanted, and the other one: code and names.
fn parties(cx: &Context, perspective: PartyIndex) -> (Wanted, Wanted) {
    let names = |index: usize| {
        let party = cx.paths.parties.get(index);
        Wanted::new(party.map_or_else(Vec::new, |(code, names)| {
            let names = names.iter().filter(|(key, _)| *key != "capital");
            let names = names.filter_map(|(_, line)| cx.paths.lines.get(*line));
            std::iter::once(code.clone()).chain(names.map(|line| line.own.text.clone())).collect()
        }))
    };
    match perspective {
        PartyIndex::First => (names(0), names(1)),
        PartyIndex::Second => (names(1), names(0)),
    }
}
