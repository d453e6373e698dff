//! Diagnostics for people, in rustc's manner: the line itself with the span underlined.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::location::{Lines, floor};
use super::{Diagnostic, Severity, SourceFiles, Span};

/// The most characters of a line that are shown; what is around the span is shown first.
const WIDTH: usize = 96;

/// Characters kept before the span when a line is cut.
const BEFORE: usize = 24;

/// All of the diagnostics, with a blank line after each. Colours are escape sequences of terminals.
pub fn human(diagnostics: &[Diagnostic], sources: &SourceFiles, color: bool) -> String {
    let lines = Lines::new(sources);
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH + 40);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&renderer.render(&[report(diagnostic, &lines)]));
        out.push_str("\n\n");
    }
    out
}

fn report<'a>(diagnostic: &'a Diagnostic, lines: &Lines<'a>) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code));
    if let Some(span) = diagnostic.span {
        // What belongs to the same line is shown in one piece.
        let primary = excerpt(span, lines);
        let (here, elsewhere): (Vec<_>, Vec<_>) = diagnostic
            .related
            .iter()
            .partition(|(related, _)| primary.as_ref().is_some_and(|primary| primary.holds(*related)));
        if let Some(primary) = primary {
            let label = diagnostic.label.as_deref();
            let first = AnnotationKind::Primary.span(primary.within(span)).label(label);
            let others = here
                .iter()
                .map(|(span, note)| AnnotationKind::Context.span(primary.within(*span)).label(note.as_str()));
            let annotations: Vec<_> = std::iter::once(first).chain(others).collect();
            group = group.elements(primary.elements(annotations));
        }
        for (span, note) in elsewhere {
            if let Some(excerpt) = excerpt(*span, lines) {
                let annotation = AnnotationKind::Context.span(excerpt.within(*span)).label(note.as_str());
                group = group.elements(excerpt.elements(vec![annotation]));
            }
        }
    }
    for hint in &diagnostic.hints {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    group
}

/// The part of a line that is shown.
struct Excerpt<'a> {
    span: Span,
    name: &'a str,
    line: usize,
    column: usize,
    /// The bytes of the file that are shown.
    shown: Range<usize>,
    /// As shown, with an ellipsis where the line was cut.
    text: String,
    /// How many bytes the ellipsis before takes.
    before: usize,
}

impl<'a> Excerpt<'a> {
    /// Whether another span can be shown in this excerpt.
    fn holds(&self, other: Span) -> bool {
        let (start, end) = (other.start as usize, other.end as usize);
        other.file == self.span.file && self.shown.start <= start && end <= self.shown.end
    }

    /// A span in the text as shown; what is beyond is cut.
    fn within(&self, span: Span) -> Range<usize> {
        let place =
            |at: u32| (at as usize).clamp(self.shown.start, self.shown.end) - self.shown.start + self.before;
        let (start, end) = (place(span.start), place(span.end));
        start..end.max(start)
    }

    fn elements(self, annotations: Vec<annotate_snippets::Annotation<'a>>) -> Vec<Element<'a>> {
        // The place is given apart, since a line that was cut has other columns.
        let origin = Origin::path(self.name).line(self.line).char_column(self.column);
        let snippet = Snippet::source(self.text).line_start(self.line).annotations(annotations);
        vec![Element::from(origin), Element::from(snippet)]
    }
}

/// The line that a span starts in, cut around the span where it is long.
fn excerpt<'a>(span: Span, lines: &Lines<'a>) -> Option<Excerpt<'a>> {
    let file = lines.file(span)?;
    let (from, _) = lines.positions(span)?;
    let line = lines.line(span, from.line);
    let text = file.text.get(line.clone())?;
    let mut shown = line.clone();
    if text.chars().count() > WIDTH {
        let start = floor(&file.text, span.start as usize).clamp(line.start, line.end);
        let back = file.text[line.start..start].char_indices().rev().take(BEFORE).last();
        let start = back.map_or(start, |(at, _)| line.start + at);
        let forth = file.text[start..line.end].char_indices().nth(WIDTH);
        shown = start..forth.map_or(line.end, |(at, _)| start + at);
    }
    let before = if shown.start > line.start { "…" } else { "" };
    let after = if shown.end < line.end { "…" } else { "" };
    let text = format!("{before}{}{after}", &file.text[shown.clone()]);
    let (name, before) = (file.name.as_str(), before.len());
    Some(Excerpt { span, name, line: from.line, column: from.column, shown, text, before })
}
