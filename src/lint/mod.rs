//! Lints: what is allowed in a brief, but probably a mistake. One file each.
//!
//! A lint that can be seen in the brief as data, or in the document composed of it, is found here, by its `check`.
//! Others are reported where the mistake is found, while a text, a picture or a file is read; their files hold what
//! `chancery explain` prints.

mod accent;
mod after_issue;
mod agreement_count;
mod amounts;
mod anniversary;
mod binary_rounding;
mod coarse_picture;
mod direction;
mod duplicate;
mod empty_text;
mod expired;
mod figure_beside_file;
mod flows;
mod force_before_signature;
mod former_name;
mod growth_in_text;
mod incomplete_year;
mod items_over_total;
mod jump;
mod label_language;
mod left_out;
mod low_contrast;
mod members_total;
mod missing_year;
mod misspelt_party;
mod more_lints;
mod near_figure;
mod no_owner;
mod old_figures;
mod overlap;
mod parts_mismatch;
mod past_plan;
mod placeholder;
mod repeated_text;
mod rounding;
mod rule;
mod same_name;
mod share_of_value;
mod shares;
mod swapped_place;
mod table_total;
mod text_in_picture;
mod texts;
mod tightened;
mod total_beside_parts;
mod total_mismatch;
mod traded;
mod two_digit_year;
mod unbound_figure;
mod uncited_source;
mod undrawn_chart;
mod undrawn_in_picture;
mod unplaced_capital;
mod unreviewed;
mod unsourced;
mod untranslated;
mod unused_abbreviation;
mod unused_footnote;
mod vague_link;
mod year_and_parts;

pub use rule::{Check, Level, Lint};

use rayon::prelude::*;

use crate::brief::{Brief, Loaded};
use crate::compose::Document;
use crate::diag::{Diagnostic, SourceFiles, codes};

/// Every lint, in the order of the codes.
pub static LINTS: &[Lint] = &[
    total_mismatch::LINT,
    uncited_source::LINT,
    empty_text::LINT,
    low_contrast::LINT,
    unused_footnote::LINT,
    text_in_picture::LINT,
    incomplete_year::LINT,
    shares::LINT,
    agreement_count::LINT,
    same_name::LINT,
    after_issue::LINT,
    undrawn_in_picture::LINT,
    more_lints::LINT,
    total_beside_parts::LINT,
    placeholder::LINT,
    vague_link::LINT,
    two_digit_year::LINT,
    direction::LINT,
    items_over_total::LINT,
    share_of_value::LINT,
    growth_in_text::LINT,
    near_figure::LINT,
    anniversary::LINT,
    expired::LINT,
    force_before_signature::LINT,
    past_plan::LINT,
    duplicate::LINT,
    old_figures::LINT,
    missing_year::LINT,
    jump::LINT,
    no_owner::LINT,
    former_name::LINT,
    repeated_text::LINT,
    binary_rounding::LINT,
    unbound_figure::LINT,
    figure_beside_file::LINT,
    unsourced::LINT,
    misspelt_party::LINT,
    year_and_parts::LINT,
    accent::LINT,
    parts_mismatch::LINT,
    members_total::LINT,
    unused_abbreviation::LINT,
    untranslated::LINT,
    unreviewed::LINT,
    table_total::LINT,
    coarse_picture::LINT,
    overlap::LINT,
    unplaced_capital::LINT,
    swapped_place::LINT,
    undrawn_chart::LINT,
    label_language::LINT,
    left_out::LINT,
    tightened::LINT,
];

/// The most findings of one brief that are shown.
const SHOWN_LIMIT: usize = 1_000;

/// A thread runs no fewer lints than this.
const LEAST: usize = 8;

/// Adds what the lints find in a brief to what is wrong with it.
pub fn check(loaded: &mut Loaded) {
    let Some(brief) = loaded.brief.as_ref().or(loaded.faulty.as_ref()) else { return };
    let mut found = find(brief, &loaded.diagnostics, &loaded.sources);
    for brief in &loaded.translations {
        Diagnostic::add_new(&mut found, find(brief, &loaded.diagnostics, &loaded.sources));
    }
    loaded.diagnostics.append(&mut found);
    loaded.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
}

/// Runs the lints on a brief, of which this is known to be wrong. A brief with TOML errors is not linted: parts of it may be
/// missing.
pub fn find(brief: &Brief, known: &[Diagnostic], sources: &SourceFiles) -> Vec<Diagnostic> {
    if known.iter().any(|diagnostic| diagnostic.code == codes::SYNTAX) {
        return Vec::new();
    }
    let find = |lint: &Lint| {
        let mut found = Vec::new();
        match lint.check {
            Some(Check::Brief(check)) if brief.translated_from.is_none() => check(brief, &mut found),
            Some(Check::Edition(check)) => check(brief, &mut found),
            _ => {}
        }
        found
    };
    let found: Vec<Vec<Diagnostic>> = LINTS.par_iter().with_min_len(LEAST).map(find).collect();
    let mut found = found.concat();
    // Words of the brief that are read otherwise than they are written are not changed.
    for lint in &mut found {
        lint.fix = lint.fix.take().filter(|fix| {
            let file = sources.files().get(usize::from(fix.span.file.0));
            file.is_some_and(|file| fix.fits(&file.text))
        });
    }
    let hidden = found.len().saturating_sub(SHOWN_LIMIT);
    if hidden > 0 {
        let first = found.get(SHOWN_LIMIT).and_then(|lint| lint.span);
        found.truncate(SHOWN_LIMIT);
        found.push(more_lints::hidden(hidden, first));
    }
    found.iter_mut().for_each(Diagnostic::clip);
    found
}

/// Runs the lints on a composed document.
pub fn check_document(document: &Document) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for lint in LINTS {
        if let Some(Check::Document(check)) = lint.check {
            check(document, &mut found);
        }
    }
    found
}
