//! The error of a briefing that is too long, and what is beyond its last page.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::brief::{Brief, PAGES_LIMIT};
use crate::compose::{Block, Document, Inline, plain};
use crate::diag::{Diagnostic, Span, codes};
use crate::geom::Pt;
use crate::layout::Pages;
use crate::read::word_list;

use super::tightening::{Taken, in_pages, in_vain};

/// The error of a briefing with more pages than `layout.max_pages` allows once all steps are taken, or its series.
pub(super) fn too_long(
    brief: &Brief,
    (document, pages): (&Document, &Pages),
    steps: &[Taken],
    series: Option<u32>,
) -> Option<Diagnostic> {
    let set = pages.pages.len();
    let message = format!("the briefing has {}", in_pages(set));
    let error = |allowed: Option<u32>, span| {
        let allowed = allowed.filter(|allowed| set > *allowed as usize)?;
        Some((allowed, Diagnostic::error(codes::TOO_MANY_PAGES, span, message.clone())))
    };
    let limit = brief.layout.page_limit();
    let place = limit.and_then(|(_, key)| brief.layout.spans.of(key));
    if let Some((allowed, mut error)) = error(limit.map(|(pages, _)| pages), place) {
        let hint =
            "shorten its texts, choose fewer sections with `layout.sections`, or raise `layout.max_pages`";
        error = error.label(format!("no more than {allowed} are allowed"));
        if let Some(steps) = in_vain(steps) {
            error.message.push_str(", with all that can be done so that there are fewer");
            error = error.hint(steps);
        }
        error = error.hint(over(document, pages, allowed as usize));
        for (span, words) in starts_over(document, pages, allowed as usize) {
            error = error.related(span, words);
        }
        return Some(error.hint(hint));
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

/// No more blocks than this are named one by one.
const NAMED: usize = 6;

/// By how much a document is too long, and what is beyond its last page.
fn over(document: &Document, pages: &Pages, allowed: usize) -> String {
    let beyond = pages.extent.pages.get(allowed..).unwrap_or_default();
    let height: Pt = beyond.iter().map(|page| page.height).sum();
    let lines = (height / pages.extent.line).ceil();
    let columns = if pages.extent.columns > 1 { " of a column" } else { "" };
    let lines = if lines == 1.0 { format!("1 line{columns}") } else { format!("{lines} lines{columns}") };
    let centimetres = height / Pt::mm(10.0);
    let mut names = named_beyond(document, pages, allowed).into_iter().map(|(name, _)| name);
    let mut all: Vec<String> = names.by_ref().take(NAMED).collect();
    let more = names.count();
    if more > 0 {
        all.push(format!("{more} more"));
    }
    let what = if all.is_empty() { String::new() } else { format!(": {}", word_list(&all)) };
    format!("beyond page {allowed} are {lines}, or {centimetres:.1} cm{what}")
}

/// Where the brief has the titles of what starts beyond the last page allowed.
fn starts_over(document: &Document, pages: &Pages, allowed: usize) -> Vec<(Span, String)> {
    let named = named_beyond(document, pages, allowed).into_iter().take(NAMED);
    named.filter_map(|(name, span)| Some((span?, format!("{name} is beyond page {allowed}")))).collect()
}

/// What is beyond the last page allowed, as messages call it, with its place in the brief where that is known: sections, and
/// of the one that goes on from there, its headings, tables and figures.
fn named_beyond(document: &Document, pages: &Pages, allowed: usize) -> Vec<(String, Option<Span>)> {
    let beyond: BTreeSet<usize> = pages
        .extent
        .pages
        .get(allowed..)
        .unwrap_or_default()
        .iter()
        .flat_map(|page| page.blocks.iter().copied())
        .collect();
    let Some(&first) = beyond.first() else { return Vec::new() };
    let section = |block: &Block| matches!(block, Block::Heading(heading) if heading.level <= 2);
    let blocks = |range: Range<usize>| document.blocks.get(range).unwrap_or_default();
    let mut named = Vec::new();
    // The section that goes on from the last page allowed.
    let next = blocks(first..document.blocks.len()).iter().position(section).map(|at| first + at);
    if next != Some(first) {
        if let Some(Block::Heading(heading)) = blocks(0..first).iter().rev().find(|block| section(block)) {
            let (words, _) = words_of(&heading.text);
            named.push((format!("the rest of `{words}`"), None));
        }
        for number in beyond.iter().filter(|number| next.is_none_or(|next| **number < next)) {
            named.extend(document.blocks.get(*number).and_then(title_of));
        }
    }
    let sections = beyond.iter().filter_map(|number| document.blocks.get(*number));
    named.extend(sections.filter(|block| section(block)).filter_map(title_of));
    named
}

/// What messages call a block with a title.
fn title_of(block: &Block) -> Option<(String, Option<Span>)> {
    let (kind, words) = match block {
        Block::Heading(heading) => ("", &heading.text),
        Block::Table(table) => ("the table ", &table.caption),
        Block::Figure(figure) => ("the chart ", &figure.title),
        Block::Figures(pair) => ("the chart ", &pair[0].title),
        Block::Map(map) => ("the map ", &map.title),
        Block::Panel(panel) => ("the box ", &panel.title),
        Block::Picture(picture) => ("the picture ", &picture.caption),
        _ => return None,
    };
    let (words, span) = words_of(words);
    (!words.is_empty()).then(|| (format!("{kind}`{words}`"), span))
}

/// The words of a title, and where they are in the brief.
fn words_of(inlines: &[Inline]) -> (String, Option<Span>) {
    let span = inlines.iter().find_map(|inline| match inline {
        Inline::Text(text) => text.span,
        Inline::Link(link) => link.body.iter().find_map(|text| text.span),
        _ => None,
    });
    (plain(inlines).trim().trim_end_matches('.').to_owned(), span)
}
