//! Syntax errors: where the mistake is, and what to write instead.

mod scan;

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;
use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::report::{Report, SHOWN_LIMIT};
use super::schema::Table;
use crate::diag::{Diagnostic, FileId, codes};
use scan::{Mistake, end_of_line, line_start};

/// The most keys, values and marks between them. A dotted key is a table for each of its parts, an error of
/// syntax is some hundred bytes: what a few letters set off would take gigabytes. 10,000 visits have 300,000.
pub(crate) const TOKENS_LIMIT: usize = 500_000;

/// Where a file has more in it than is read.
pub(crate) fn overfull(text: &str) -> Option<Range<usize>> {
    // A token has a byte at least.
    if text.len() <= TOKENS_LIMIT {
        return None;
    }
    let empty = |kind| matches!(kind, TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment);
    let span = Source::new(text).lex().filter(|token| !empty(token.kind())).nth(TOKENS_LIMIT)?.span();
    Some(span.start()..span.end())
}

/// Reports what [`overfull`] found.
pub(crate) fn report_overfull(cx: &mut Report, place: Range<usize>) {
    let message = format!("the file has more than {TOKENS_LIMIT} keys, values and marks between them");
    cx.error(codes::TOO_MANY, place, message).hints.push("keep what a reader needs".to_owned());
}

/// Reports what is wrong with the syntax of the file, which the parser found errors in. `root` is its
/// topmost table.
pub(crate) fn report(cx: &mut Report, root: &'static Table) {
    let repaired = Repaired::new(cx.text, root);
    let (_, remaining) = repaired.parse();
    repaired.report(cx, &remaining);
}

/// A text without the mistakes that keep it from being read, and what these are.
pub(crate) struct Repaired {
    pub text: String,
    mistakes: Vec<Mistake>,
    /// Stretches that were changed, as they are here and as they were.
    changes: Vec<(Range<usize>, Range<usize>)>,
    /// Whether something was taken out that the author may have meant.
    lossy: bool,
    /// Whether the file as a whole is not TOML.
    foreign: bool,
}

/// What the parser still finds wrong with a repaired text.
pub(crate) struct Remaining {
    errors: Vec<toml::de::Error>,
    /// Where, in order.
    places: Vec<Range<usize>>,
}

/// Whether a stretch touches one of several, which are in order and hardly overlap.
fn touches(places: &[Range<usize>], range: &Range<usize>) -> bool {
    let end = places.partition_point(|place| place.start <= range.end);
    places[..end].iter().rev().take(8).any(|place| range.start <= place.end)
}

impl Repaired {
    /// Looks for the mistakes in a text that the parser finds errors in.
    pub(crate) fn new(text: &str, root: &'static Table) -> Self {
        let found = scan::scan(text, root);
        let mut changes = Vec::with_capacity(found.edits.len());
        let (mut at, mut moved) = (0, 0);
        for edit in &found.edits {
            let start = moved + (edit.range.start - at);
            changes.push((start..start + edit.with.len(), edit.range.clone()));
            (at, moved) = (edit.range.end, start + edit.with.len());
        }
        let text = scan::apply(text, 0..text.len(), &found.edits);
        let (mistakes, lossy, foreign) = (found.mistakes, found.lossy, found.foreign);
        Self { text, mistakes, changes, lossy, foreign }
    }

    /// Reads the text.
    pub(crate) fn parse(&self) -> (Spanned<DeTable<'_>>, Remaining) {
        let (tree, errors) = DeTable::parse_recoverable(&self.text);
        let mut places: Vec<Range<usize>> = errors.iter().filter_map(toml::de::Error::span).collect();
        places.sort_by_key(|place| (place.start, place.end));
        (tree, Remaining { errors, places })
    }

    /// Where a place in this text was in the original.
    pub(crate) fn original(&self, at: usize) -> usize {
        let next = self.changes.partition_point(|(here, _)| here.end <= at);
        match self.changes.get(next) {
            Some((here, there)) if here.start <= at => there.start,
            _ => match next.checked_sub(1).and_then(|last| self.changes.get(last)) {
                Some((here, there)) => there.end + (at - here.end),
                None => at,
            },
        }
    }

    fn moved(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.original(range.start);
        start..self.original(range.end).max(start)
    }

    /// Has a diagnostic about this text point into the original; whether it holds there. One about what was
    /// repaired does not.
    pub(crate) fn restore(&self, diagnostic: &mut Diagnostic, file: FileId, remaining: &Remaining) -> bool {
        let spans = diagnostic.span.iter_mut().chain(diagnostic.related.iter_mut().map(|(span, _)| span));
        let mut holds = true;
        for span in spans.filter(|span| span.file == file) {
            let range = span.start as usize..span.end as usize;
            holds &= !self.is_changed(&range) && !touches(&remaining.places, &range);
            let moved = self.moved(&range);
            (span.start, span.end) = (moved.start as u32, moved.end as u32);
        }
        let whole = !self.lossy && remaining.errors.is_empty();
        holds && !self.foreign && (whole || holds_regardless(diagnostic, remaining.errors.is_empty()))
    }

    /// Whether anything in a stretch of this text was changed.
    fn is_changed(&self, range: &Range<usize>) -> bool {
        let end = self.changes.partition_point(|(here, _)| here.start < range.end.max(range.start + 1));
        let overlaps = |here: &Range<usize>| range.start < here.end && here.start < range.end;
        // Changes do not overlap; the last may be one that takes text out, and has no length here.
        self.changes[..end].iter().rev().take(8).any(|(here, _)| overlaps(here) || here == range)
    }

    /// Reports the mistakes, and what the parser still stumbles over where there is none.
    pub(crate) fn report(&self, cx: &mut Report, remaining: &Remaining) {
        for mistake in &self.mistakes {
            let related = mistake.related.clone().map(|(range, note)| (cx.span(range), note.to_owned()));
            let error = cx.error(mistake.code, mistake.range.clone(), mistake.message.as_str());
            error.hints.extend(mistake.hints.iter().cloned());
            error.related.extend(related);
        }
        let mut lines: BTreeSet<usize> = self.mistakes.iter().map(|mistake| mistake.line.start).collect();
        let mut last = 0..0;
        let errors = if self.foreign { &[] } else { &remaining.errors[..] };
        if self.mistakes.is_empty() && errors.is_empty() {
            cx.error(codes::SYNTAX, 0..0, "this is not TOML").hints.push(scan::NEW.to_owned());
        }
        for (number, error) in errors.iter().enumerate() {
            if number == SHOWN_LIMIT {
                // It is hardly TOML, and these follow from the others.
                cx.hide(errors.len() - number, self.moved(&error.span().unwrap_or(0..0)));
                break;
            }
            let range = error.span().unwrap_or(0..0);
            let written = self.text.get(range.clone()).unwrap_or_default();
            let (message, hint) = translate(error.message(), written);
            let range = self.moved(&range);
            // One mistake can set off several errors on its line: the first says most.
            if last.contains(&range.start) {
                continue;
            }
            let start = line_start(cx.text, range.start);
            last = start..end_of_line(cx.text, range.start);
            if lines.insert(start) {
                cx.error(codes::SYNTAX, range, message).hints.push(hint);
            }
        }
    }
}

/// Whether a diagnostic holds although parts of the file may have been lost: it is about a value alone, or
/// about a key where `keys` are known to be in their tables.
fn holds_regardless(diagnostic: &Diagnostic, keys: bool) -> bool {
    let about_a_value = matches!(
        diagnostic.code,
        codes::UNKNOWN_VALUE
            | codes::OUT_OF_RANGE
            | codes::DATE
            | codes::TIME_OF_DAY
            | codes::PERIOD
            | codes::NEGATIVE
            | codes::NOT_A_NUMBER
            | codes::RAW_HTML
            | codes::IMAGE_IN_TEXT
            | codes::LINK_SCHEME
            | codes::COLOUR
            | codes::CURRENCY
    );
    let about_a_key = keys && matches!(diagnostic.code, codes::UNKNOWN_KEY | codes::MISPLACED);
    about_a_value || about_a_key
}

/// The message and hint for an error of the parser that the scanner does not recognise.
fn translate(message: &str, written: &str) -> (String, String) {
    let hint;
    let message = match message.split(", expected").next().unwrap_or(message) {
        "duplicate key" => {
            hint = "keep one of the two".to_owned();
            format!("`{written}` is given twice")
        }
        "key with no value" => {
            hint = "a line is `key = value`, `[table]`, `[[table]]` or a `# comment`".to_owned();
            "there is no `=` after the key".to_owned()
        }
        "cannot recurse further; max recursion depth met" | "recursion limit" => {
            hint = "is a bracket not closed?".to_owned();
            "tables and lists are nested too deeply here".to_owned()
        }
        other => {
            hint = "a value is text in quotes, a number in digits, a date, `[…]` or `{…}`".to_owned();
            other.to_owned()
        }
    };
    (message, hint)
}
