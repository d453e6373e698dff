//! Finds Markdown of other dialects, which would be printed as it is written.

use std::ops::Range;

use pulldown_cmark::Options;

use super::Scope;
use super::bind::{Bound, PLACEHOLDER};
use crate::diag::codes;
use crate::read::SourceMap;

/// What the parser is asked to find: what is supported, and what is refused at its place.
pub(super) const OPTIONS: Options = Options::ENABLE_FOOTNOTES
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_TABLES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Longer than any words of a link or beside a citation: a bound on what is searched again and again.
const LONGEST: usize = 1_000;

/// Something that would be printed as it is written.
#[derive(Debug)]
struct Found {
    at: Range<usize>,
    code: &'static str,
    message: &'static str,
    hint: String,
}

/// Reports what is left of Markdown in a stretch of plain text.
pub(super) fn check(cx: &mut dyn Scope, bound: &Bound, range: Range<usize>) {
    let text = &bound.text[range.clone()];
    // In bytes, of which a compiler makes few instructions: nearly every text is searched for nothing.
    let is_sign = |byte| {
        matches!(
            byte,
            b'*' | b'_'
                | b'~'
                | b'^'
                | b'='
                | b'$'
                | b'&'
                | b'`'
                | b'#'
                | b':'
                | b'|'
                | b']'
                | b'{'
                | b'<'
                | b'@'
                | b'+'
                | b'!'
                | b'\\'
        )
    };
    if !text.bytes().any(is_sign) {
        return;
    }
    let mut found = find(&bound.text, range.clone(), bound.escape);
    for id in ids(&bound.text, range) {
        let written = &bound.text[id.clone()];
        if cx.has_source(&written[1..]) {
            let hint = format!("write `[{written}]`, or `{}{written}` if it is text", bound.escape);
            let message = "a citation is written in brackets";
            found.push(Found { at: id, code: codes::CITATION, message, hint });
        }
    }
    for found in found {
        let source = bound.map.source(found.at);
        cx.error(found.code, source, found.message).hints.push(found.hint);
    }
}

/// Reports blocks of Markdown in a text of one line, where all of it is printed as it is written.
pub(super) fn check_line(cx: &mut dyn Scope, text: &str, map: &SourceMap, escape: &str) {
    let first = text.trim_start();
    let start = text.len() - first.len();
    let marks = first.len() - first.trim_start_matches('#').len();
    let after = &first[marks..];
    if (1..=6).contains(&marks) && after.starts_with(' ') && after.contains(char::is_alphabetic) {
        let hint = format!("leave out the `#`, or write `{escape}#` for the sign itself");
        let place = map.source(start..start + marks);
        cx.error(codes::HEADING, place, "a text of one line has no headings").hints.push(hint);
    }
    if first.strip_prefix("> ").is_some_and(|rest| rest.starts_with(char::is_alphabetic)) {
        let hint = format!("write quotation marks, or `{escape}>` for the sign itself");
        let message = "a text of one line has no quotations set apart";
        cx.error(codes::UNSUPPORTED_MARKDOWN, map.source(start..start + 1), message).hints.push(hint);
    }
    if !text.contains('\n') {
        return;
    }
    if let Some((at, _)) = run_in_list(text).or_else(|| items(text, &markdown_marker)) {
        let message = "these lines look like a list, and would be printed as one line";
        let hint = "write the items one after the other, as in a sentence";
        cx.error(codes::RUN_IN_LIST, map.source(at), message).hints.push(hint.to_owned());
    }
}

fn find(text: &str, range: Range<usize>, escape: &str) -> Vec<Found> {
    let words = &text[range.clone()];
    // A text is searched only for what begins with a sign that it has.
    let signs = words.bytes().filter(u8::is_ascii).fold(0, |signs: u128, byte| signs | 1 << byte);
    let has = |sign: u8| signs >> sign & 1 == 1;
    let mut found = Vec::new();
    let mut add = |start: usize, length: usize, code, message, hint: String| {
        let at = range.start + start;
        if !is_escaped(text, at) {
            found.push(Found { at: at..at + length, code, message, hint });
        }
    };
    for (mark, what) in
        [("**", "these asterisks open or close nothing"), ("__", "these underscores open or close nothing")]
    {
        if !has(mark.as_bytes()[0]) {
            continue;
        }
        for at in runs(words, mark, 2) {
            let hint = format!(
                "put them directly next to the words, or write `{escape}{}` for the character",
                &mark[..1]
            );
            add(at, 2, codes::UNCLOSED_MARK, what, hint);
        }
    }
    for at in runs(if has(b'`') { words } else { "" }, "``", usize::MAX) {
        let hint = "write quotation marks, or close the code".to_owned();
        add(at, 2, codes::UNCLOSED_MARK, "these backticks close nothing", hint);
    }
    for (at, mark) in lone_marks(text, &range) {
        let (message, hint) = match mark {
            Lone::Opening('`') => (
                "this backtick opens code that nothing closes",
                format!("close the code, or write `{escape}`` for the character"),
            ),
            Lone::Opening('_') => (
                "this underscore opens emphasis that nothing closes",
                format!("put another after the words, or write `{escape}_` for the character"),
            ),
            Lone::Opening(_) => (
                "this asterisk opens emphasis that nothing closes",
                format!("put another after the words, or write `{escape}*` for the character"),
            ),
            Lone::Uneven(mark) => (
                "there are not as many marks before these words as after them",
                format!(
                    "write `{mark}{mark}` on both sides, or one `{mark}`, or `{escape}{mark}` for the character"
                ),
            ),
        };
        add(at, 1, codes::UNCLOSED_MARK, message, hint);
    }
    for at in runs(if has(b'~') { words } else { "" }, "~~", usize::MAX) {
        let hint = "leave out the text, or the `~`".to_owned();
        add(at, 2, codes::UNSUPPORTED_MARKDOWN, "strikethrough is not supported", hint);
    }
    let pairs = [
        ("++", "underlining is not supported", "leave out the `++`"),
        ("==", "highlighting is not supported", "leave out the `==`"),
        ("^", "superscript is not supported", "write the character itself, such as `²`"),
        ("~", "subscript is not supported", "write the character itself, such as `₂`"),
    ];
    for (mark, message, hint) in pairs {
        if has(mark.as_bytes()[0])
            && let Some(pair) = paired(words, mark)
        {
            add(pair.start, pair.len(), codes::UNSUPPORTED_MARKDOWN, message, hint.to_owned());
        }
    }
    if has(b'$')
        && let Some(formula) = formula(words)
    {
        let hint = format!("write it in words, or `{escape}$` for the sign of a currency");
        add(formula.start, formula.len(), codes::UNSUPPORTED_MARKDOWN, "formulas are not supported", hint);
    }
    for name in short_codes(words) {
        let hint = format!("leave it out, or write `{escape}:` for the first colon if it is text");
        let message = "emoji short codes are not supported";
        add(name.start, name.len(), codes::UNSUPPORTED_MARKDOWN, message, hint);
    }
    for command in commands(words) {
        let hint = format!("leave it out, or write `{escape}{escape}` for a backslash");
        let message = "commands of LaTeX are not supported";
        add(command.start, command.len(), codes::UNSUPPORTED_MARKDOWN, message, hint);
    }
    for between in marks_between(words) {
        let hint = "leave it out: a comma is put between marks that are side by side".to_owned();
        add(between.start, between.len(), codes::UNSUPPORTED_MARKDOWN, "superscript is not supported", hint);
    }
    for entity in entities(words) {
        let hint = format!("write the character itself, or `{escape}&` for `&`");
        add(entity.start, entity.len(), codes::ENTITY, "HTML has no character of this name", hint);
    }
    for (at, _) in words.match_indices("](") {
        let end = range.start + at;
        let rest = &text[end + 2..];
        let mut near = rest.bytes().take(LONGEST);
        let close = near.position(|byte| matches!(byte, b'\n' | b')'));
        let length = close.filter(|close| rest[*close..].starts_with(')')).map_or(0, |close| close + 1);
        let start = opening(text, end);
        let inner = start.map_or("", |start| &text[start + 1..end]);
        let (message, hint) = if inner.contains("[@") {
            (
                "the words of a link cannot contain a citation",
                "write the citation after it: `[words](https://…) [@id]`",
            )
        } else if inner.contains("[^") {
            (
                "the words of a link cannot contain a footnote",
                "write the footnote after it: `[words](https://…)[^note]`",
            )
        } else if inner.contains("](") || inner.contains('<') {
            ("the words of a link cannot contain another link", "write one after the other")
        } else {
            ("this link cannot be read", "write `[words](https://…)`")
        };
        let start = start.filter(|start| *start >= range.start.saturating_sub(1_000)).unwrap_or(end);
        found.push(Found {
            at: start..end + 2 + length,
            code: codes::LINK_SYNTAX,
            message,
            hint: hint.to_owned(),
        });
    }
    for (at, mark) in words.match_indices('<') {
        let rest = &words[at + mark.len()..];
        // An address is shorter.
        let Some(length) = rest.bytes().take(2_000).position(|byte| byte == b'>') else { continue };
        let (message, hint) = match &rest[..length] {
            address if address.starts_with("www.") => {
                ("this address lacks its start", format!("write `<https://{address}>`"))
            }
            address
                if ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme)) =>
            {
                ("this address has a space", "write `%20` for each space".to_owned())
            }
            _ => continue,
        };
        let at = range.start + at;
        found.push(Found { at: at..at + length + 2, code: codes::LINK_SYNTAX, message, hint });
    }
    let opens_line = text[..range.start].is_empty() || text[..range.start].ends_with(['\n', '>', ' ']);
    if opens_line {
        found.extend(at_the_start(text, &range));
    }
    for (at, line) in lines(text, &range) {
        found
            .extend(unspaced_heading(line, escape).map(|found| Found { at: at..at + found.at.end, ..found }));
    }
    if let Some(at) = words.find(" {#").or_else(|| words.find(" {."))
        && let Some(end) = words[at..].find('}')
    {
        found.push(Found {
            at: range.start + at + 1..range.start + at + end + 1,
            code: codes::UNSUPPORTED_MARKDOWN,
            message: "attributes are not supported",
            hint: "leave out the braces".to_owned(),
        });
    }
    found.sort_by_key(|found| found.at.start);
    found
}

/// Lines of a paragraph that look like items: where the first starts, and what to write.
pub(super) fn run_in_list(paragraph: &str) -> Option<(Range<usize>, &'static str)> {
    items(paragraph, &item_marker)
}

const APART: &str = "leave an empty line between the items, or write `- ` before each";
const APART_OR_PROSE: &str = "leave an empty line between the items, or write `- ` before each; break the lines elsewhere if they are prose";

/// What a line starts with that looks like an item.
struct Marker {
    length: usize,
    /// What to write.
    hint: &'static str,
    /// What it is written with: items of one list have the same.
    kind: char,
    /// Its place among the items where it is a letter with a full stop, as an initial is.
    rank: Option<u8>,
    /// Whether a line of prose may start with it by chance: then the first of them is where a sentence may start.
    by_chance: bool,
}

impl Marker {
    /// Whether the other may be that of a later item. Initials of names are not in order.
    fn precedes(&self, other: &Self) -> bool {
        let in_order = match (self.rank, other.rank) {
            (Some(rank), Some(next)) => next == rank + 1,
            _ => true,
        };
        self.kind == other.kind && in_order
    }
}

/// The first of two lines that have the same kind of marker.
///
/// Prose may wrap before `1994 – a year of change –`: a list of years is one whose first line opens the paragraph, or
/// follows the end of a sentence.
fn items(paragraph: &str, marker: &dyn Fn(&str) -> Option<Marker>) -> Option<(Range<usize>, &'static str)> {
    let mut first: Option<(Range<usize>, Marker)> = None;
    let mut at = 0;
    // Whether the line above ends where it is written to end, and whether a sentence may start on the next.
    let (mut broken, mut starts) = (false, true);
    for line in paragraph.split_inclusive('\n') {
        let item = line.trim_start_matches([' ', '\t', '>']);
        let start = at + line.len() - item.len();
        at += line.len();
        let follows = !std::mem::replace(&mut broken, line.ends_with("\\\n") || line.ends_with("  \n"));
        let opens = std::mem::replace(&mut starts, ends_sentence(line));
        let Some(found) = marker(item) else { continue };
        match &first {
            Some((place, known)) if follows && known.precedes(&found) => {
                return Some((place.clone(), known.hint));
            }
            _ if found.by_chance && !opens => {}
            _ => first = Some((start..start + found.length, found)),
        }
    }
    None
}

/// Whether a line ends as a sentence does, or as the words above a list.
fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end().trim_end_matches(['"', '\'', '”', '’', ')', '*', '_']);
    line.is_empty() || line.ends_with(['.', ':', ';', '!', '?', '…'])
}

/// The marker of a line that looks like an item to a reader and not to Markdown.
fn item_marker(line: &str) -> Option<Marker> {
    let marker = |length, kind, hint| Some(Marker { length, hint, kind, rank: None, by_chance: false });
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    let spaced = rest.starts_with(char::is_whitespace);
    if matches!(first, '•' | '‣' | '◦' | '▪' | '●' | '·' | '–' | '—' | '→' | '✓' | '✔') && spaced
    {
        return marker(first.len_utf8(), first, "write `- ` before each item");
    }
    // Which are dashes.
    if let Some(mark) = ["-- ", "--- "].into_iter().find(|mark| line.starts_with(mark)) {
        return marker(mark.len() - 1, '–', "write `- ` before each item");
    }
    if let Some(length) = heading_length(line) {
        return Some(Marker { length, hint: APART_OR_PROSE, kind: ':', rank: None, by_chance: true });
    }
    let word = rest.starts_with(char::is_alphabetic);
    match first {
        '-' if word => return marker(1, first, "write a space after each `-`"),
        '+' if word => return marker(1, first, "write `- ` before each item"),
        // Not emphasis, which ends again.
        '*' if word && !rest.contains('*') => return marker(1, first, "write a space after each `*`"),
        '#' | '[' | '§' => {
            let number = if first == '§' { rest.trim_start() } else { rest };
            let after = number.trim_start_matches(|c: char| c.is_ascii_digit());
            let length = line.len() - after.len();
            let close = if first == '[' { "] " } else { " " };
            let ends = after.len() < number.len() && after.starts_with(close);
            return if ends { marker(length, first, APART) } else { None };
        }
        _ => {}
    }
    let inner = line.strip_prefix('(').unwrap_or(line);
    let opened = line.len() - inner.len();
    let (number, after) = inner.split_at(inner.find(|c: char| !c.is_ascii_alphanumeric())?);
    let close = after.chars().next().filter(|c| *c == ')' || *c == '.' && opened == 0)?;
    let next = after[1..].chars().next()?;
    let length = opened + number.len() + 1;
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if digits && opened == 0 && number.len() <= 9 {
        return match next {
            c if c.is_whitespace() => marker(length, '1', "leave an empty line above the first item"),
            c if c.is_alphabetic() => marker(length, 'n', "write a space after each number"),
            _ => None,
        };
    }
    let letter = number.bytes().next().filter(|byte| byte.is_ascii_alphabetic() && number.len() == 1);
    let is_number = digits && number.len() <= 3 || letter.is_some() || is_roman(number);
    (is_number && next.is_whitespace()).then_some(Marker {
        length,
        hint: APART,
        kind: if opened > 0 { '(' } else { close },
        rank: letter.filter(|_| close == '.'),
        by_chance: false,
    })
}

/// What a line starts with before a colon or a dash, where that is a year, a number or a date: `1994 – `,
/// `3 February 1994: `, `Article 5: `, or words in bold.
fn heading_length(line: &str) -> Option<usize> {
    // Longer than `30 September–1 October 1994`, in bold.
    const LONGEST: usize = 40;
    const ENDS: [&str; 9] = [": ", ":** ", ":* ", ":__ ", ":_ ", " – ", " — ", " - ", " -- "];
    let end = ENDS.into_iter().filter_map(|end| line.find(end).map(|at| (at, end))).min()?;
    let head = &line[..end.0];
    let bare = head.trim_matches(['*', '_']);
    let is_bold = head.starts_with("**") && (head.ends_with("**") || end.1.contains("**"));
    let words = || bare.split([' ', '\u{A0}', '–', '-', '/']).filter(|word| !word.is_empty());
    let numbered = words().any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let named = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase());
    let is_head = is_bold || numbered && words().count() <= 6 && words().all(named);
    (bare.len() <= LONGEST && is_head).then(|| end.0 + end.1.trim_end().len())
}

/// The marker of an item in Markdown.
fn markdown_marker(line: &str) -> Option<Marker> {
    let kind = line.chars().next().filter(|c| matches!(c, '-' | '*' | '+'))?;
    line[1..].starts_with(' ').then_some(Marker { length: 1, hint: "", kind, rank: None, by_chance: false })
}

/// Whether these are the letters of a Roman numeral from two to some thirty, all small or all capital.
fn is_roman(numeral: &str) -> bool {
    let all = |letters: &[u8]| numeral.bytes().all(|byte| letters.contains(&byte));
    (2..=5).contains(&numeral.len()) && (all(b"ivx") || all(b"IVX"))
}

/// The lines of a stretch of text, after the marks of quotations; the first where it is one from its start.
fn lines<'t>(text: &'t str, range: &Range<usize>) -> Vec<(usize, &'t str)> {
    let before = text[..range.start].rsplit('\n').next().unwrap_or_default();
    // After the mark of an item or a quotation.
    let opens = before.bytes().all(|byte| b" >-*+.)0123456789".contains(&byte))
        && (before.is_empty() || before.ends_with([' ', '>']));
    let mut at = range.start;
    let mut found = Vec::new();
    for (number, line) in text[range.clone()].split_inclusive('\n').enumerate() {
        let start = at + line.len() - line.trim_start_matches([' ', '>']).len();
        if number > 0 || opens {
            found.push((start, text[start..].lines().next().unwrap_or_default()));
        }
        at += line.len();
    }
    found
}

/// `#Heading`, which Markdown takes for text. `#1` is a number.
fn unspaced_heading(line: &str, escape: &str) -> Option<Found> {
    let marks = line.len() - line.trim_start_matches('#').len();
    let next = line[marks..].chars().next()?;
    let is_word = next.is_alphabetic() || matches!(next, '*' | '_' | '[');
    (marks == 1 && is_word || (2..=6).contains(&marks) && (is_word || next.is_numeric())).then(|| Found {
        at: 0..marks,
        code: codes::HEADING,
        message: "a heading has a space after its `#`",
        hint: format!("write a space after the `#`, or `{escape}#` for the sign itself"),
    })
}

/// What is Markdown elsewhere only at the start of a paragraph.
fn at_the_start(text: &str, range: &Range<usize>) -> Option<Found> {
    let words = &text[range.clone()];
    let start = range.start;
    let first = words.lines().next().unwrap_or_default();
    let marks = first.len() - first.trim_start_matches('#').len();
    if marks > 6 {
        let hint = "write at most `####`".to_owned();
        return Some(Found {
            at: start..start + marks,
            code: codes::HEADING,
            message: "headings go four deep",
            hint,
        });
    }
    if first.starts_with(":::") || first.starts_with("!!! ") {
        return Some(Found {
            at: start..start + first.len(),
            code: codes::UNSUPPORTED_MARKDOWN,
            message: "boxes are no part of a text",
            hint: "write a `[[box]]` with `title` and `body`".to_owned(),
        });
    }
    if first.starts_with("[ ] ") {
        return Some(Found {
            at: start..start + 3,
            code: codes::UNSUPPORTED_MARKDOWN,
            message: "boxes to tick are not supported",
            hint: "write what is done and what is not in words".to_owned(),
        });
    }
    if first.len() > 2 && first.starts_with('|') && first.trim_end().ends_with('|') {
        return Some(Found {
            at: start..start + words.trim_end().len(),
            code: codes::TABLE_IN_TEXT,
            message: "this looks like a table, and would be printed as it is written",
            hint: "write a line such as `|---|---|` below its first line".to_owned(),
        });
    }
    None
}

/// Where a mark is repeated: at least as often as in `mark`, and at most `most` characters.
fn runs(text: &str, mark: &str, most: usize) -> Vec<usize> {
    let Some(character) = mark.chars().next() else { return Vec::new() };
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(mark).map(|at| from + at) {
        let length = text[at..].len() - text[at..].trim_start_matches(character).len();
        // Within a word they are part of a name, such as `snake__case`.
        let inside = character == '_'
            && text[..at].ends_with(char::is_alphanumeric)
            && text[at + length..].starts_with(char::is_alphanumeric);
        if length <= most.max(mark.len()) && !inside {
            places.push(at);
        }
        from = at + length;
    }
    places
}

/// A mark of emphasis or code that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lone {
    /// It is right before a word, where marks open.
    Opening(char),
    /// It is beside marks that open or close emphasis.
    Uneven(char),
}

/// Marks in plain text that were meant to open or close something. One after a word or between letters is text:
/// `provisional*`, `snake_case`, as is one between spaces.
fn lone_marks(text: &str, range: &Range<usize>) -> Vec<(usize, Lone)> {
    let mut found = Vec::new();
    let mut at = range.start;
    while let Some(start) = text[at..range.end].find(['*', '_', '`']).map(|start| at + start) {
        let Some(mark) = text[start..].chars().next() else { break };
        if is_escaped(text, start) {
            at = start + 1;
            continue;
        }
        let run = text[start..range.end].len() - text[start..range.end].trim_start_matches(mark).len();
        at = start + run;
        if run > 1 {
            continue;
        }
        let before = text[..start].chars().next_back();
        let rest = &text[at..];
        // Those beside it that are not in the stretch are marks.
        let beside = start == range.start && before == Some(mark) && !is_escaped(text, start - 1)
            || at == range.end && rest.starts_with(mark);
        if beside && mark != '`' {
            found.push((start - range.start, Lone::Uneven(mark)));
        } else if before.is_none_or(may_be_before) && is_word(rest) {
            found.push((start - range.start, Lone::Opening(mark)));
        }
    }
    found
}

/// Whether a word may start after a character. What keeps a line from starting a block has the place of nothing.
fn may_be_before(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | '"' | '\'' | '“' | '‘' | '«' | '—' | '–' | '/' | PLACEHOLDER)
}

/// Whether words start here, or what takes the place of words.
fn is_word(rest: &str) -> bool {
    let link = rest.starts_with('[') && !rest.starts_with("[@") && !rest.starts_with("[^");
    link || rest
        .starts_with(|c: char| c.is_alphanumeric() || matches!(c, PLACEHOLDER | '"' | '“' | '‘' | '«' | '('))
}

/// Words without white space between two marks.
fn paired(text: &str, mark: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(at) = text[from..].find(mark).map(|at| from + at) {
        let start = at + mark.len();
        let rest = &text[start..];
        from = start;
        let Some(length) = rest.find(mark) else { continue };
        let inner = &rest[..length];
        let spaced = inner.contains(char::is_whitespace) && mark.len() == 1;
        let loose = inner.starts_with(char::is_whitespace) || inner.ends_with(char::is_whitespace);
        // `~5–~6` are two estimates.
        if mark == "++" && text[..at].ends_with(char::is_alphanumeric) {
            continue;
        }
        let lowered = mark != "~"
            || text[..at].ends_with(char::is_alphanumeric)
            || inner.chars().all(char::is_alphanumeric);
        if inner.contains(char::is_alphanumeric) && !spaced && !loose && lowered {
            return Some(at..start + length + mark.len());
        }
    }
    None
}

/// A formula of TeX: `$$…$$`, or `$…$` around a variable or an expression, and not two amounts of money.
fn formula(text: &str) -> Option<Range<usize>> {
    if let Some(at) = text.find("$$") {
        let length = text[at + 2..].find("$$")?;
        return Some(at..at + length + 4);
    }
    let mut from = 0;
    while let Some(at) = text[from..].find('$').map(|at| from + at) {
        from = at + 1;
        let rest = &text[at + 1..];
        let Some(length) = rest.find('$') else { break };
        let inner = &rest[..length];
        let apart = !text[..at].ends_with(char::is_alphanumeric)
            && !rest[length + 1..].starts_with(char::is_alphanumeric);
        let tight = inner.starts_with(|c: char| c.is_alphabetic() || c == '\\') && !inner.ends_with(' ');
        let variable = inner.chars().count() == 1 || inner.contains(['=', '\\', '^', '_']);
        if apart && tight && variable {
            return Some(at..at + length + 2);
        }
    }
    None
}

/// Names of characters that the parser does not know.
fn entities(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('&') {
        let rest = &text[at + 1..];
        let Some(length) = rest.bytes().take(32).position(|byte| byte == b';') else { continue };
        let name = &rest[..length];
        let named = name.len() >= 2 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let numbered =
            name.len() >= 2 && name.starts_with('#') && name[1..].bytes().all(|b| b.is_ascii_alphanumeric());
        // `R&D;` and `AT&T;` are words, `caf&eacut;` is not.
        let in_word = text[..at].ends_with(char::is_alphanumeric);
        let lower = name.len() >= 3 && name.bytes().all(|byte| byte.is_ascii_lowercase());
        if numbered || named && (!in_word || lower) {
            found.push(at..at + length + 2);
        }
    }
    found
}

/// Whether a line starts with the name of an emoji.
pub(super) fn starts_with_short_code(line: &str) -> bool {
    short_codes(line).first().is_some_and(|first| first.start == 0)
}

/// Names of emoji between colons: `:smile:`.
fn short_codes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(':').map(|at| from + at) {
        from = at + 1;
        let rest = &text[at + 1..];
        let length =
            rest.bytes().take_while(|byte| byte.is_ascii_lowercase() || b"_+-0123456789".contains(byte));
        let length = length.count();
        let apart = |c: char| !c.is_alphanumeric() && c != ':' && c != '/';
        let ends =
            rest[length..].strip_prefix(':').is_some_and(|after| after.chars().next().is_none_or(apart));
        if ends
            && rest[..length].contains(|c: char| c.is_ascii_lowercase())
            && text[..at].chars().next_back().is_none_or(apart)
        {
            found.push(at..at + length + 2);
            from = at + length + 2;
        }
    }
    found
}

/// Commands of LaTeX: `\textbf`.
fn commands(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('\\') {
        let length = text[at + 1..].bytes().take_while(u8::is_ascii_alphabetic).count();
        // Not a folder: `C:\users\public`.
        let apart =
            text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, ':' | '\\'));
        if length > 1 && apart && !text[at + 1 + length..].starts_with('\\') {
            found.push(at..at + 1 + length);
        }
    }
    found
}

/// Punctuation that is raised by hand between the marks of notes: `[^1]^,^[^2]`.
fn marks_between(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for mark in ["^", "~"] {
        let mut from = 0;
        while let Some(at) = text[from..].find(mark).map(|at| from + at) {
            from = at + 1;
            let inner = text[from..].find(mark).map(|end| &text[from..from + end]);
            let Some(inner) = inner.filter(|inner| !inner.is_empty() && inner.len() <= 4) else { continue };
            if inner.chars().all(|c| matches!(c, ',' | ';' | '.' | '–' | '-' | ' '))
                && inner.contains(|c| c != ' ')
            {
                found.push(at..from + inner.len() + 1);
                from += inner.len() + 1;
            }
        }
    }
    found
}

/// Words that are an `@` with a name, and no part of an address.
fn ids(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let ends = |c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | ':' | '/');
    let mut found = Vec::new();
    for (at, _) in text[range.clone()].match_indices('@') {
        let at = range.start + at;
        let before = text[..at].chars().next_back();
        // In brackets it is a citation with words beside it, of which more is said.
        let mut nearby = text.as_bytes()[..at].iter().rev().take(LONGEST);
        let bracketed = nearby.find(|byte| matches!(byte, b'[' | b']' | b'\n')) == Some(&b'[');
        if bracketed || before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | ';' | ',')) {
            continue;
        }
        let rest = &text[at + 1..range.end];
        let name = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let name = name.trim_end_matches([':', '/', '-']);
        if !name.is_empty() {
            found.push(at..at + 1 + name.len());
        }
    }
    found
}

/// Whether the character at a place has a backslash before it.
fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// The bracket that the one at `end` closes.
fn opening(text: &str, end: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.as_bytes()[..end].iter().enumerate().rev().take(LONGEST) {
        match byte {
            b']' => depth += 1,
            b'[' if depth == 0 => return Some(at),
            b'[' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is reported of a text, as it is written there.
    fn found(text: &str) -> Vec<&str> {
        find(text, 0..text.len(), "\\").into_iter().map(|found| &text[found.at]).collect()
    }

    #[test]
    fn amounts_estimates_and_names_are_text() {
        for text in [
            "from $5 to $6 million, US$5m and A$7m, in $ or in NZ$; $NZ and $US",
            "~5–~6 per cent, about ~7 per cent",
            "R&D; AT&T; M&As; Q&A; this & that;",
            "2^10 or so, 10^6 and 10^9, a * b, Tons*, snake_case and snake__case",
            "a = b == c, the C# language, #1 in trade, with #Ruritania",
            "#1 in trade",
            "at 10:30:15, a ratio of 3:2:1, urn:isbn:1, he said: yes: no, ::a::",
            "from ^ to ^, (^) and 2^",
            "C++11 and C++14, C:\\users\\public, a \\ b",
            "a < b and c > d | e",
            "{trade.2025.total}",
            "provisional* and a*b, snake_case_, 2 * 3, Sana`a, *.csv, \\*word and (\\_word)",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn markup_of_other_kinds_is_found() {
        assert_eq!(found("in CO~2~ and m^2^"), ["~2~", "^2^"]);
        assert_eq!(found("the ==most important== point"), ["==most important=="]);
        assert_eq!(found("a.^2^ or ^a^"), ["^2^"]);
        assert_eq!(found("^,^"), ["^,^"]);
        assert_eq!(found("++new++ and \\textbf{x}"), ["++new++", "\\textbf"]);
        assert_eq!(found("[ ] to do"), ["[ ]"]);
        assert_eq!(found("!!! note"), ["!!! note"]);
        assert_eq!(found("Well :smile: and :+1_a:"), [":smile:", ":+1_a:"]);
        assert_eq!(found("so $x$, $E = mc^2$"), ["$x$"]);
        assert_eq!(found("so $$a + b$$ is"), ["$$a + b$$"]);
        assert_eq!(found("caf&eacut; &nsbp; &#xZZ;"), ["&eacut;", "&nsbp;", "&#xZZ;"]);
        assert_eq!(
            found("on <https://example.org/a b> and <www.example.org>"),
            ["<https://example.org/a b>", "<www.example.org>"]
        );
    }

    #[test]
    fn marks_that_open_nothing_are_found() {
        assert_eq!(found("*estimates and _provisional, `code and (*more"), ["*", "_", "`", "*"]);
        // Before and after what the parser takes for emphasis.
        let in_text = |text: &str, range| find(text, range, "\\").len();
        assert_eq!(in_text("A **bold one* here", 0..3), 1);
        assert_eq!(in_text("A *bold one** here", 12..18), 1);
        assert_eq!(in_text("A *bold one*\\* here", 13..19), 0);
        assert_eq!(in_text("*[words](https://e.org)", 0..1), 1);
    }

    #[test]
    fn a_heading_without_its_space_is_found_at_the_start_of_a_line() {
        assert_eq!(found("#Heading"), ["#"]);
        assert_eq!(found("##2024\n\ntext\n#Élan\n> #Word"), ["##", "#", "#"]);
        for text in ["\\#Ruritania", "# 1", "#1 and #Word", "text #Word", "#", "#-"] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn lines_that_look_like_items_are_found() {
        let place = |text: &'static str| run_in_list(text).map(|(at, _)| &text[at]);
        for (text, first) in [
            ("• one\n• two", "•"),
            ("We propose:\n2. one\n3. two", "2."),
            ("-one\n-two", "-"),
            ("1.one\n2.two", "1."),
            ("We propose\n(1) one,\nand more\n(2) two", "(1)"),
            ("(a) one\n(b) two", "(a)"),
            ("a) one\nb) two", "a)"),
            ("a. one\nb. two", "a."),
            ("A) one\nB) two", "A)"),
            ("A. one\nB. two", "A."),
            ("I. one\nII. two", "I."),
            ("i. one\nii. two", "i."),
            ("(iv) four\n(v) five", "(iv)"),
            ("v. five\nvi. six", "v."),
            ("→ one\n→ two", "→"),
            ("-- one\n-- two", "--"),
            ("*one\n*two", "*"),
            ("[1] one\n[2] two", "[1"),
            ("#1 one\n#2 two", "#1"),
            ("§ 1 one\n§ 2 two", "§ 1"),
            ("1991 – Independence.\n1994: Relations.\n2014 – Embassy.", "1991 –"),
            ("Independence came first:\n1991 - Recognition\n1994-95 - Embassies", "1991 -"),
            ("1: one\n2: two", "1:"),
            ("1 - one\n2 — two", "1 -"),
            ("3 February 1994: notes\n12 May 1995: an embassy", "3 February 1994:"),
            ("Article 1: one\nArticle 2: two", "Article 1:"),
            ("10:30 – Opening\n11:00 – Trade", "10:30 –"),
            ("**Trade:** it grew.\n**Aid**: it fell.", "**Trade:**"),
        ] {
            assert_eq!(place(text), Some(first), "{text}");
        }
        for text in [
            "signed in\n1994. It grew\n– slowly – until\n2014 and then\n3.5 per cent",
            "(1) in prose stays as it is,\nand so does (2)",
            "by A. Smith and\nJ. Jones with\nB. Doe",
            "see\np. 5 and\np. 6",
            "• one\\\n• two",
            "*one* and\n*two*",
            "in\nvi. of\nthe mix. And\n(2024) so",
            "trade, which grew in\n1991 – a year of change – and in\n1994: much less",
            "1991 – a year of change – was\nfollowed by growth",
            "the ratio was\n3: 2, and later\n4: 2",
            "Two came: one in May\nand then: another",
            "**Trade** grew and\n**aid** fell: both",
        ] {
            assert_eq!(place(text), None, "{text}");
        }
    }
}
