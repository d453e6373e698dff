//! What a brief can ask for that only fonts and pages can refuse.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::brief::{Brief, ChartKind, PAGES_LIMIT, ThemeKeys};
use crate::compose::{Document, Undrawn};
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::font::{Family, Fonts, missing};
use crate::layout::Pages;
use crate::locale::Locale;

/// The fonts with the families that the brief asks for in their roles, and an error for each family
/// that there is not.
pub(super) fn families<'a>(theme: &ThemeKeys, fonts: &'a Fonts) -> (Cow<'a, Fonts>, Vec<Diagnostic>) {
    let mut fonts = Cow::Borrowed(fonts);
    let mut diagnostics = Vec::new();
    for (role, family) in [(Family::Serif, &theme.serif), (Family::Sans, &theme.sans)] {
        let Some((name, span)) = family else { continue };
        if let Err(error) = fonts.to_mut().set_family(role, name) {
            let mut known: Vec<_> = fonts.families().into_iter().map(|listing| listing.family).collect();
            known.dedup();
            let hint = format!(
                "the families at hand are {}; `--font-path` adds those of a folder",
                known.join(", ")
            );
            diagnostics.push(Diagnostic::error(codes::NO_SUCH_FAMILY, *span, error.to_string()).hint(hint));
        }
    }
    (fonts, diagnostics)
}

/// The most characters that are told of one by one. Each is looked for in its text.
const CHARACTERS_TOLD: usize = 100;

/// An error for each character of the brief that no font has, where it stands first: it would be a box
/// on the page.
pub(super) fn unset(brief: &Brief, fonts: &Fonts, sources: &SourceFiles) -> Vec<Diagnostic> {
    const HINT: &str = "`--font-path` adds the fonts of a folder";
    let mut first = BTreeMap::new();
    brief.for_each_text(|text, span| {
        for missing in missing(fonts, text) {
            first.entry(missing.character).or_insert(span);
        }
    });
    let more = first.len().saturating_sub(CHARACTERS_TOLD);
    let mut errors: Vec<_> = first
        .into_iter()
        .take(CHARACTERS_TOLD)
        .map(|(character, span)| {
            let code = u32::from(character);
            let message = format!("no font has the character `{character}` (U+{code:04X})");
            Diagnostic::error(codes::NO_GLYPH, sources.find(span, character), message).hint(HINT)
        })
        .collect();
    errors.sort_by_key(|error| error.span);
    if more > 0 {
        let message = format!("no font has {more} other characters of the brief");
        errors.push(Diagnostic::error(codes::NO_GLYPH, None, message).hint(HINT));
    }
    errors
}

/// A warning where Chancery has no words in the language that the brief asks for.
pub(super) fn unworded(brief: &Brief) -> Option<Diagnostic> {
    let asked = brief.language.split('-').next().unwrap_or_default();
    let had = Locale::new(&brief.language).label_language();
    let span = brief.head.spans.of("language").filter(|_| !asked.eq_ignore_ascii_case(had))?;
    let message = format!(
        "Chancery has no words in `{}` yet: headings, labels and dates will be in English",
        brief.language
    );
    let hint = "for a briefing in English write `language = \"en\"`, or leave the key out";
    Some(Diagnostic::warning(codes::LABEL_LANGUAGE, span, message).hint(hint))
}

/// A warning for each chart that is asked for and not there.
pub(super) fn undrawn(document: &Document) -> impl Iterator<Item = Diagnostic> {
    document.undrawn.iter().map(|&(span, why)| {
        let (label, hint) = match why {
            Undrawn::Unplaced => (
                "the section where it belongs is empty or left out",
                "give it a `place` among the sections that are filled",
            ),
            Undrawn::OutsideYears => {
                ("there are no figures for it in its `years`", "widen `years`, or leave it out")
            }
            Undrawn::OneShare => (
                "only one item of its year has a `share`, and a chart of shares needs two",
                "give another item of the same year a `share`",
            ),
            Undrawn::NothingHeld => (
                "all visits are after the date of the briefing, and planned ones are not counted",
                "leave the chart out, or add visits that have taken place",
            ),
            Undrawn::NoFigures(kind) => match kind {
                ChartKind::Trade | ChartKind::Balance => (
                    "there are no figures for its series",
                    "give `exports` and `imports` in `[[trade.year]]`, or leave the chart out",
                ),
                ChartKind::Items => (
                    "none of its items has a `value`",
                    "give a `value` in `[[trade.item]]`, or leave the chart out",
                ),
                ChartKind::Shares => (
                    "none of its items has a `share`",
                    "give the `share` of at least two items in `[[trade.item]]`, or leave the chart out",
                ),
                ChartKind::Visits => ("there are no visits", "add a `[[visit]]`, or leave the chart out"),
            },
        };
        Diagnostic::warning(codes::UNDRAWN_CHART, span, "this chart is not drawn").label(label).hint(hint)
    })
}

/// The error of a briefing with more pages than `layout.max_pages` allows, or its series.
pub(super) fn too_long(brief: &Brief, pages: &Pages, series: Option<u32>) -> Option<Diagnostic> {
    let set = pages.pages.len();
    let message = format!("the briefing has {set} pages");
    let error = |allowed: Option<u32>, span| {
        let allowed = allowed.filter(|allowed| set > *allowed as usize)?;
        Some((allowed, Diagnostic::error(codes::TOO_MANY_PAGES, span, message.clone())))
    };
    if let Some((allowed, error)) = error(brief.layout.max_pages, brief.layout.spans.of("max_pages")) {
        let hint =
            "shorten its texts, choose fewer sections with `layout.sections`, or raise `layout.max_pages`";
        return Some(error.label(format!("no more than {allowed} are allowed")).hint(hint));
    }
    if let Some((_, error)) = error(Some(PAGES_LIMIT), None) {
        let hint = format!("no briefing has more than {PAGES_LIMIT}: divide it among several briefs");
        return Some(error.hint(hint));
    }
    let (allowed, error) = error(series, None)?;
    Some(error.hint(format!(
        "its series allows {allowed}: shorten its texts, or raise `limits.pages` in `chancery.toml`"
    )))
}
