//! From bytes to a checked brief.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::context::Context;
use super::map_lands::find_lands;
use super::root::Brief;
use super::scope::read_named_lines;
use super::section::check_after;
use super::shape::{Declared, NO_DATE};
use super::{define, tree, wishes};
use crate::date::Date;
use crate::diag::{Diagnostic, FileId, Severity, SourceFiles, Span, codes};
use crate::language::Language;
use crate::read::schema::Format;
use crate::read::{self, ReadFiles, Reader, Repaired, Report, SIZE_LIMIT, decode};

/// The result of reading a brief.
#[derive(Debug)]
pub struct Loaded {
    /// The brief, where no diagnostic is an error.
    pub brief: Option<Brief>,
    /// The same with its texts in each of the other languages that were asked for: the same figures, dates and order.
    pub translations: Vec<Brief>,
    /// What could be read of a brief with errors: to be looked at for more of them, never to be built.
    pub faulty: Option<Brief>,
    /// Everything that was found, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// What the diagnostics point into: the brief itself is the first.
    pub sources: SourceFiles,
    /// The other files that were read, or asked for, by their paths from the brief's folder; each
    /// once. What was built is out of date when one of them changes.
    pub inputs: Vec<String>,
}

/// Reads a brief, as [`load_in`], in all its languages.
pub fn load(name: &str, bytes: &[u8], files: &dyn ReadFiles) -> Loaded {
    load_in(name, bytes, files, None)
}

/// Reads a brief. `name` is its name in diagnostics: its path as the user gave it, or `<stdin>`.
/// `files` reads the pictures, house style and data that the brief names. `languages` are those that its texts are read
/// in, beside its own; without them, all of which it has editions.
pub fn load_in(name: &str, bytes: &[u8], files: &dyn ReadFiles, languages: Option<&[Language]>) -> Loaded {
    let mut sources = SourceFiles::default();
    let text = match text(name, bytes, &mut sources) {
        Ok(text) => text,
        Err(diagnostic) => {
            return Loaded::failed(vec![diagnostic], sources, Vec::new());
        }
    };
    let text = text.as_ref();
    let file = sources.add(name, text);
    let mut repaired = None;
    let mut cx = Context::new(file, text, files, sources);
    cx.format = Some(Format { root: Brief::TABLE, wish: wishes::key });
    if let Some(place) = read::overfull(text) {
        read::report_overfull(&mut cx, place);
        let Report { diagnostics, inputs, source_files: sources, .. } = cx.report;
        return Loaded::failed(diagnostics, sources, inputs);
    }
    let (mut tree, errors) = DeTable::parse_recoverable(text);
    let mut remaining = None;
    if !errors.is_empty() {
        repaired = Some(Repaired::new(text, Brief::TABLE));
    }
    if let Some(repaired) = &repaired {
        cx.text = &repaired.text;
        let (read, left) = repaired.parse();
        (tree, remaining) = (read, Some(left));
    }
    let (brief, translations) = briefs(&mut cx, tree.get_ref(), languages);
    cx.drop_misplaced();
    if let (Some(repaired), Some(remaining)) = (&repaired, &remaining) {
        cx.text = text;
        cx.diagnostics.retain_mut(|diagnostic| repaired.restore(diagnostic, file, remaining));
        if tree.get_ref().contains_key("include") {
            // Included files are merged into what can be read.
            cx.diagnostics.retain(|diagnostic| diagnostic.code != codes::UNDEFINED_SOURCE);
        }
        repaired.report(&mut cx, remaining);
        // Their places are those of the repaired text.
        cx.diagnostics.iter_mut().for_each(|diagnostic| diagnostic.fix = None);
    }
    cx.count_hidden();
    let Report { mut diagnostics, inputs, source_files, .. } = cx.report;
    let original = |at| repaired.as_ref().map_or(at, |repaired| repaired.original(at));
    drop_consequences(&mut diagnostics, text, tree.get_ref(), original);
    diagnostics.iter_mut().for_each(Diagnostic::clip);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    let failed =
        repaired.is_some() || diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    // The places in a repaired brief are not those of the file.
    let faulty = failed && repaired.is_none();
    if failed {
        let failed = Loaded::failed(diagnostics, source_files, inputs);
        return Loaded { faulty: Some(brief).filter(|_| faulty), ..failed };
    }
    Loaded { brief: Some(brief), translations, faulty: None, diagnostics, sources: source_files, inputs }
}

impl Loaded {
    /// Of a brief that cannot be read.
    fn failed(diagnostics: Vec<Diagnostic>, sources: SourceFiles, inputs: Vec<String>) -> Self {
        Self { brief: None, translations: Vec::new(), faulty: None, diagnostics, sources, inputs }
    }
}

/// Reads a brief, and then its texts in each of the languages. Where anything is wrong with it the errors are in the
/// context, and what is returned is not to be used.
fn briefs(cx: &mut Context, file: &DeTable, languages: Option<&[Language]>) -> (Brief, Vec<Brief>) {
    define::define(cx, file, languages);
    if cx.languages.len() == 1 {
        return (brief(cx, file), Vec::new());
    }
    // What the files say is read once.
    let (trade, lines) = (cx.trade.clone(), cx.lines.clone());
    let own = brief(cx, file);
    let numbers = 1..cx.languages.len();
    let translations = numbers.map(|number| {
        let before = cx.diagnostics.len();
        (cx.trade, cx.lines) = (trade.clone(), lines.clone());
        cx.read_all_in(number);
        let mut brief = brief(cx, file);
        brief.head.language = Language::new(cx.language());
        // Countries are known by the names of the brief's own language.
        for (map, known) in brief.maps.iter_mut().zip(&own.maps) {
            map.lands.clone_from(&known.lands);
        }
        // What is wrong in every language is reported once.
        let found = cx.diagnostics.split_off(before);
        Diagnostic::add_new(&mut cx.diagnostics, found);
        brief
    });
    let translations = translations.collect();
    cx.read_in(0);
    read::report_untranslated(cx);
    (own, translations)
}

/// Reads a brief with its texts in the language that is read.
fn brief(cx: &mut Context, file: &DeTable) -> Brief {
    read_named_lines(cx);
    let root = Reader::new(cx, file, 0..0, Brief::TABLE);
    let mut brief = Brief::read(cx, &root);
    let sections: Vec<&DeTable> = tree::tables(file, "section").map(|(table, _)| table).collect();
    check_after(cx, &sections, &brief.sections);
    check_done(cx, &brief);
    if cx.reading() == 0 {
        find_lands(cx, &mut brief);
    }
    brief.sort();
    brief
}

/// What the briefing cannot but report as done is not dated after it.
fn check_done(cx: &mut Context, brief: &Brief) {
    let issued = brief.head.date;
    let Some(issue) = brief.head.spans.of("date").filter(|_| issued != NO_DATE) else { return };
    let later = |date: Option<Date>| date.is_some_and(|date| issued.surely_before(date));
    let mut error = |span: Option<Span>, message: &str, related: Option<(Span, String)>, hint: &str| {
        let Some(span) = span else { return };
        let error = cx.error(codes::DATES_CONTRADICT, span.start as usize..span.end as usize, message);
        error.related.extend(related);
        error.related.push((issue, "the date of issue".to_owned()));
        error.hints.push(hint.to_owned());
    };
    let relationship = &brief.relationship;
    if later(relationship.established) {
        let span = relationship.spans.of("established");
        error(span, "`established` is dated after the brief", None, "correct one of the two");
    }
    for commission in &brief.commissions {
        if later(commission.established) && commission.sessions.is_some_and(|sessions| sessions > 0) {
            let place = commission.spans.of("established");
            error(
                commission.spans.of("sessions"),
                "this commission is set up after the brief, and cannot have held sessions",
                place.map(|place| (place, "it is set up then".to_owned())),
                "correct `established`, or leave `sessions` out",
            );
        }
    }
    for agreement in &brief.agreement_list {
        let in_force = agreement.in_force.is_some_and(|date| date.surely_before(issued));
        if later(agreement.signed.map(|signed| signed.from)) && in_force {
            let place = agreement.spans.of("signed");
            error(
                agreement.spans.of("in_force"),
                "this agreement is signed after the brief, and cannot be in force",
                place.map(|place| (place, "it is signed then".to_owned())),
                "correct one of the two",
            );
        }
    }
}

/// Drops "no value" errors whose figure exists but is itself invalid, or is in a table by another name.
fn drop_consequences(
    diagnostics: &mut Vec<Diagnostic>,
    text: &str,
    tree: &DeTable,
    original: impl Fn(usize) -> usize,
) {
    let is_no_value = |diagnostic: &Diagnostic| diagnostic.code == codes::NO_VALUE;
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    // Hints about tables and keys that go by another name.
    let renamed =
        |error: &&Diagnostic| matches!(error.code, codes::UNKNOWN_KEY | codes::MISPLACED | codes::BRACKETS);
    let hints: Vec<String> = errors.clone().filter(renamed).flat_map(|error| error.hints.clone()).collect();
    let wrong: Vec<Span> =
        errors.filter(|error| !is_no_value(error)).filter_map(|error| error.span).collect();
    diagnostics.retain(|diagnostic| {
        let Some(span) = diagnostic.span.filter(|_| is_no_value(diagnostic)) else { return true };
        // `{{trade.2023.total}}` is about `[trade]`, and so is `{{items.exports.1.name}}`.
        let before = text.get(..span.start as usize).unwrap_or_default();
        let path = before.rfind("{{").and_then(|at| text.get(at + 2..)).unwrap_or_default().trim_start();
        let root = path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        let root = if root == "items" { "trade" } else { root };
        let extent = tree.get(root).or_else(|| statistic(tree, root)).map_or(0..0, extent);
        let extent = original(extent.start)..original(extent.end);
        let header = format!("[{root}");
        if hints.iter().any(|hint| hint.contains(&header)) {
            return false;
        }
        !wrong.iter().any(|wrong| wrong.file == span.file && extent.contains(&(wrong.start as usize)))
    });
}

/// The statistic with an id.
fn statistic<'t, 'b>(tree: &'t DeTable<'b>, id: &str) -> Option<&'t Spanned<DeValue<'b>>> {
    let all = tree.get("statistic")?;
    let has_id = |value: &&Spanned<DeValue>| {
        let table = value.get_ref().as_table();
        table.and_then(|table| table.get("id")?.get_ref().as_str()).is_some_and(|known| known == id)
    };
    match all.get_ref() {
        DeValue::Array(values) => values.iter().find(has_id),
        _ => Some(all).filter(has_id),
    }
}

/// The extent of a value: the parts of a table may be far apart.
fn extent(value: &Spanned<DeValue>) -> Range<usize> {
    let inner: Vec<_> = match value.get_ref() {
        DeValue::Table(table) => table.iter().map(|(_, value)| extent(value)).collect(),
        DeValue::Array(values) => values.iter().map(extent).collect(),
        _ => Vec::new(),
    };
    let whole = value.span();
    inner.into_iter().fold(whole, |all, part| all.start.min(part.start)..all.end.max(part.end))
}

/// The text of a brief, without a byte order mark.
fn text<'a>(name: &str, bytes: &'a [u8], sources: &mut SourceFiles) -> Result<Cow<'a, str>, Diagnostic> {
    if bytes.len() > SIZE_LIMIT {
        sources.add(name, "");
        let message = format!("the brief is larger than {} MiB", SIZE_LIMIT >> 20);
        return Err(Diagnostic::error(codes::FILE_TOO_LARGE, None, message)
            .hint("put pictures and trade data into files of their own"));
    }
    let text = decode(bytes).map_err(|wrong| wrong.diagnostic(name, sources))?;
    if let Some(at) = text.find('\0') {
        let file = sources.add(name, text.as_ref());
        // Text that is sound in UTF-8, and has a zero in every other byte, as Latin letters have in UTF-16.
        let span = Span { file, start: at as u32, end: at as u32 + 1 };
        return Err(Diagnostic::error(codes::NOT_UTF8, span, "the byte 0x00 is not valid UTF-8")
            .hint("a file in UTF-16 without its mark has such bytes: save it as UTF-8"));
    }
    if text.trim().is_empty() {
        let file: FileId = sources.add(name, text.as_ref());
        let hint = "`chancery new` writes a brief to start from";
        return Err(Diagnostic::error(
            codes::EMPTY_FILE,
            Span { file, start: 0, end: 0 },
            "the file is empty",
        )
        .hint(hint));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::NoFiles;

    #[test]
    fn the_worked_example_loads_without_a_word() {
        let loaded = load("brief.toml", include_bytes!("../../briefs/pakistan-belarus.toml"), &NoFiles);
        assert_eq!(loaded.diagnostics, []);
        let brief = loaded.brief.unwrap();
        assert_eq!(brief.relationship.age, Some(30));
        assert_eq!(brief.visits.len(), 4);
        let year = &brief.trade.unwrap().years[0];
        assert_eq!(year.balance().map(|balance| balance.to_string()).as_deref(), Some("-20.0"));
    }

    #[test]
    fn a_wrong_figure_is_not_reported_as_missing() {
        let brief = include_str!("../../briefs/pakistan-belarus.toml");
        let codes = |from: &str, to: &str| {
            assert!(brief.contains(from), "{from}");
            let loaded = load("brief.toml", brief.replacen(from, to, 1).as_bytes(), &NoFiles);
            loaded.diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>()
        };
        assert!(!codes("exports = 15.1", "exports = \"much\"").contains(&codes::NO_VALUE));
        assert!(codes("exports = 15.1", "").contains(&codes::NO_VALUE));
    }

    #[test]
    fn adjacent_citations_are_read() {
        let brief = include_str!("../../briefs/pakistan-belarus.toml");
        let count = |summary: &str| {
            let brief = brief.replacen("Thirty years after", summary, 1);
            let loaded = load("brief.toml", brief.as_bytes(), &NoFiles);
            let found: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
            assert!(found.iter().all(|code| *code == codes::PLACEHOLDER), "{summary}: {found:?}");
            format!("{:?}", loaded.brief.unwrap().head.summary).matches("Citation(").count()
        };
        assert_eq!(count("Thirty[@akram] years"), 1);
        assert_eq!(count("Thirty[@akram][@akram][@akram] years"), 3);
        assert_eq!(count("[Thirty][@akram] years"), 1);
    }
}
