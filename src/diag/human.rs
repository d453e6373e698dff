//! Diagnostics for people, in the style of rustc: the line with the span underlined.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::location::{LineIndex, floor};
use super::shown::{ShownLine, escaped};
use super::{Diagnostic, Severity, Shown, SourceFiles, Span};

/// How wide lines of the brief are shown, in columns; what is beyond is cut.
const WIDTH: usize = 100;

/// The most characters that are underlined.
const UNDERLINED: usize = 72;

/// The most diagnostics that a person is shown at once.
const SHOWN: usize = 200;

/// About how many bytes of lines are read to show them: for each diagnostic its line is, from start to end.
const READ: usize = 8 << 20;

/// The diagnostics, with a blank line after each; of very many the first, and how many more there are.
/// Colours are escape sequences of terminals.
pub fn human(diagnostics: &[Diagnostic], sources: &SourceFiles, color: bool) -> Shown {
    let lines = LineIndex::new(sources);
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    let (mut shown, mut read) = (0, 0);
    for diagnostic in diagnostics.iter().take(SHOWN) {
        if read > READ {
            break;
        }
        shown += 1;
        let line = diagnostic.span.and_then(|span| excerpt(span, &lines)).map(|excerpt| excerpt.line);
        read += line.map_or(0, |line| line.len());
        push_rendered(&renderer.render(&[report(diagnostic, &lines)]), &mut out);
        out.push('\n');
    }
    if let Some(more) = diagnostics.len().checked_sub(shown).filter(|more| *more > 0) {
        out.push_str(&format!("… and {more} more\n\n"));
    }
    Shown::rendered(out)
}

/// Adds what was rendered. `:::` before another place becomes `-->`: GitHub takes a line that starts with two colons for
/// a command.
fn push_rendered(rendered: &str, out: &mut String) {
    for line in rendered.lines() {
        match line.split_once(":::") {
            // The cell of a spreadsheet is named before its row is shown, which then has no place of its own.
            Some((start, rest)) if is_blank(start) && is_blank(rest) => continue,
            Some((start, rest)) if is_blank(start) => {
                out.push_str(start);
                out.push_str("-->");
                out.push_str(rest);
            }
            _ => out.push_str(line),
        }
        out.push('\n');
    }
}

/// Whether a text consists of spaces and colours.
fn is_blank(text: &str) -> bool {
    let mut parts = text.split('\u{1b}');
    let is_blank = |part: &str| part.bytes().all(|byte| byte == b' ');
    parts.next().is_some_and(is_blank)
        && parts.all(|part| part.split_once('m').is_some_and(|(_, rest)| is_blank(rest)))
}

fn report<'a>(diagnostic: &'a Diagnostic, lines: &LineIndex<'a>) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(escaped(&diagnostic.message)).id(diagnostic.code));
    if let Some(span) = diagnostic.span
        && let Some(primary) = excerpt(span, lines)
    {
        // Neighbours on one line are shown in one snippet.
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            diagnostic.related.iter().partition(|(related, _)| primary.is_near(*related));
        let first = AnnotationKind::Primary
            .span(primary.within(span))
            .label(diagnostic.label.as_deref().map(escaped));
        let others = here
            .iter()
            .map(|(span, note)| AnnotationKind::Context.span(primary.within(*span)).label(escaped(note)));
        let annotations: Vec<_> = std::iter::once(first).chain(others).collect();
        group = primary.shown_in(group, annotations);
        for (span, note) in elsewhere {
            if let Some(excerpt) = excerpt(*span, lines) {
                let annotation = AnnotationKind::Context.span(excerpt.within(*span)).label(escaped(note));
                group = excerpt.shown_in(group, vec![annotation]);
            }
        }
    }
    group.elements(diagnostic.hints.iter().map(|hint| Level::HELP.message(escaped(hint))))
}

/// The line that a span starts in.
struct Excerpt<'a> {
    span: Span,
    name: &'a str,
    /// What a spreadsheet calls the cell.
    cell: Option<String>,
    number: usize,
    /// The line in the file.
    line: Range<usize>,
    text: &'a str,
    shown: ShownLine,
}

fn excerpt<'a>(span: Span, lines: &LineIndex<'a>) -> Option<Excerpt<'a>> {
    let file = lines.file(span)?;
    let (from, _) = lines.positions(span)?;
    let line = lines.line(span, from.line);
    let text = file.text.get(line.clone())?;
    let (name, cell, shown) = (file.name.as_str(), lines.cell(span), ShownLine::new(text));
    Some(Excerpt { span, name, cell, number: from.line, line, text, shown })
}

impl<'a> Excerpt<'a> {
    /// Whether another span can be shown together with this excerpt's own.
    fn is_near(&self, other: Span) -> bool {
        let (start, end) = (other.start as usize, other.end as usize);
        other.file == self.span.file
            && self.line.start <= start
            && end <= self.line.end
            && start.abs_diff(self.span.start as usize) < UNDERLINED / 2
    }

    /// A span in the line as it is shown; of a long one the start.
    fn within(&self, span: Span) -> Range<usize> {
        let place = |at: u32| floor(self.text, (at as usize).saturating_sub(self.line.start));
        let (start, end) = (place(span.start), place(span.end));
        let most =
            self.text[start..].char_indices().nth(UNDERLINED).map_or(self.text.len(), |(at, _)| start + at);
        self.shown.place(start)..self.shown.place(end.clamp(start, most))
    }

    /// A group with the line in it.
    fn shown_in(&self, group: Group<'a>, annotations: Vec<Annotation<'a>>) -> Group<'a> {
        let text = self.shown.text.clone();
        let snippet = Snippet::source(text).line_start(self.number).annotations(annotations);
        match &self.cell {
            None => group.element(snippet.path(escaped(self.name))),
            Some(cell) => {
                let place = format!("{}:{}", escaped(self.name), escaped(cell));
                group.element(Origin::path(place)).element(snippet)
            }
        }
    }
}
