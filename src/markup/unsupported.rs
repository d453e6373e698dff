//! What other kinds of Markdown have and this one does not: it would be printed as it is written.

use std::ops::Range;

use pulldown_cmark::Options;

use super::Scope;
use super::bind::Bound;
use crate::diag::codes;

/// What the parser is asked to find: what is supported, and what is refused at its place.
pub(super) const OPTIONS: Options = Options::ENABLE_FOOTNOTES
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_TABLES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST);

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
    if !text.contains(['*', '_', '~', '^', '=', '$', '&', '`', '#', ':', '|', ']', '{', '<']) {
        return;
    }
    for found in find(&bound.text, range, bound.escape) {
        let source = bound.map.source(found.at);
        cx.error(found.code, source, found.message).hints.push(found.hint);
    }
}

fn find(text: &str, range: Range<usize>, escape: &str) -> Vec<Found> {
    let words = &text[range.clone()];
    let mut found = Vec::new();
    let mut add = |start: usize, length: usize, code, message, hint: String| {
        let at = range.start + start;
        let escaped = text[..at].ends_with('\\') && !text[..at].ends_with("\\\\");
        if !escaped {
            found.push(Found { at: at..at + length, code, message, hint });
        }
    };
    for (mark, what) in
        [("**", "these asterisks open or close nothing"), ("__", "these underscores open or close nothing")]
    {
        for at in runs(words, mark, 2) {
            let hint = format!(
                "put them directly next to the words, or write `{escape}{}` for the character",
                &mark[..1]
            );
            add(at, 2, codes::UNCLOSED_MARK, what, hint);
        }
    }
    for at in runs(words, "``", usize::MAX) {
        let hint = "write quotation marks, or close the code".to_owned();
        add(at, 2, codes::UNCLOSED_MARK, "these backticks close nothing", hint);
    }
    for at in runs(words, "~~", usize::MAX) {
        let hint = "leave out the text, or the `~`".to_owned();
        add(at, 2, codes::UNSUPPORTED_MARKDOWN, "strikethrough is not supported", hint);
    }
    let pairs = [
        ("==", "highlighting is not supported", "leave out the `==`"),
        ("^", "superscript is not supported", "write the character itself, such as `²`"),
        ("~", "subscript is not supported", "write the character itself, such as `₂`"),
    ];
    for (mark, message, hint) in pairs {
        if let Some(pair) = paired(words, mark) {
            add(pair.start, pair.len(), codes::UNSUPPORTED_MARKDOWN, message, hint.to_owned());
        }
    }
    if let Some(formula) = formula(words) {
        let hint = format!("write it in words, or `{escape}$` for the sign of a currency");
        add(formula.start, formula.len(), codes::UNSUPPORTED_MARKDOWN, "formulas are not supported", hint);
    }
    for entity in entities(words) {
        let hint = format!("write the character itself, or `{escape}&` for `&`");
        add(entity.start, entity.len(), codes::ENTITY, "HTML has no character of this name", hint);
    }
    for (at, _) in words.match_indices("](") {
        let end = range.start + at;
        let rest = &text[end + 2..];
        let length =
            rest.find(['\n', ')']).filter(|end| rest[*end..].starts_with(')')).map_or(0, |end| end + 1);
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
    let mut first: Option<(Range<usize>, &'static str)> = None;
    let mut at = 0;
    for line in paragraph.split_inclusive('\n') {
        let item = line.trim_start_matches([' ', '\t', '>']);
        let start = at + line.len() - item.len();
        at += line.len();
        let Some((length, hint)) = item_marker(item) else { continue };
        match &first {
            Some((place, known)) if *known == hint => return Some((place.clone(), hint)),
            _ => first = Some((start..start + length, hint)),
        }
    }
    None
}

/// The marker of a line that looks like an item to a reader and not to Markdown.
fn item_marker(line: &str) -> Option<(usize, &'static str)> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    if matches!(first, '•' | '‣' | '◦' | '▪' | '●' | '·' | '–' | '—') && rest.starts_with(char::is_whitespace)
    {
        return Some((first.len_utf8(), "write `- ` before each item"));
    }
    if first == '-' && rest.starts_with(char::is_alphabetic) {
        return Some((1, "write a space after each `-`"));
    }
    // `a)` and `iv)`; a full stop would be that of initials.
    if let Some((letters, rest)) = line.split_once(')')
        && rest.starts_with(' ')
        && (letters.len() == 1 && letters.starts_with(|c: char| c.is_ascii_lowercase())
            || matches!(letters.len(), 2..=4) && letters.bytes().all(|byte| b"ivx".contains(&byte)))
    {
        return Some((letters.len() + 1, "leave an empty line between the items, or write `- ` before each"));
    }
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - after.len();
    if !(1..=9).contains(&digits) || !after.starts_with(['.', ')']) {
        return None;
    }
    match after[1..].chars().next()? {
        c if c.is_whitespace() => Some((digits + 1, "leave an empty line above the first item")),
        c if c.is_alphabetic() => Some((digits + 1, "write a space after each number")),
        _ => None,
    }
}

/// What is Markdown elsewhere only at the start of a paragraph.
fn at_the_start(text: &str, range: &Range<usize>) -> Option<Found> {
    let words = &text[range.clone()];
    let start = range.start;
    let first = words.lines().next().unwrap_or_default();
    let marks = first.len() - first.trim_start_matches('#').len();
    if marks > 6 || marks > 1 && first[marks..].starts_with(char::is_alphanumeric) {
        let (message, hint) = match marks {
            7.. => ("headings go four deep", "write at most `####`"),
            _ => ("a heading has a space after its `#`", "write a space"),
        };
        let at = start..start + marks;
        return Some(Found { at, code: codes::HEADING, message, hint: hint.to_owned() });
    }
    if first.starts_with(":::") {
        return Some(Found {
            at: start..start + first.len(),
            code: codes::UNSUPPORTED_MARKDOWN,
            message: "boxes are not supported",
            hint: "write a quotation, each line after `> `".to_owned(),
        });
    }
    if first.len() > 2 && first.starts_with('|') && first.trim_end().ends_with('|') {
        return Some(Found {
            at: start..start + words.trim_end().len(),
            code: codes::TABLE_IN_TEXT,
            message: "tables are not supported in texts",
            hint: "write a list; figures, visits and agreements have tables of the brief's own".to_owned(),
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
        let lowered = mark.len() > 1 || text[..at].ends_with(char::is_alphanumeric);
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

/// The bracket that the one at `end` closes.
fn opening(text: &str, end: usize) -> Option<usize> {
    // Longer than any words of a link: a bound on what is searched again and again.
    const LONGEST: usize = 1_000;
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
            "a = b == c, the C# language, #1 in trade",
            "a < b and c > d | e",
            "{trade.2025.total}",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn markup_of_other_kinds_is_found() {
        assert_eq!(found("in CO~2~ and m^2^"), ["~2~", "^2^"]);
        assert_eq!(found("the ==most important== point"), ["==most important=="]);
        assert_eq!(found("so $x$, $E = mc^2$"), ["$x$"]);
        assert_eq!(found("so $$a + b$$ is"), ["$$a + b$$"]);
        assert_eq!(found("caf&eacut; &nsbp; &#xZZ;"), ["&eacut;", "&nsbp;", "&#xZZ;"]);
        assert_eq!(
            found("on <https://example.org/a b> and <www.example.org>"),
            ["<https://example.org/a b>", "<www.example.org>"]
        );
    }

    #[test]
    fn lines_that_look_like_items_are_found() {
        let place = |text: &'static str| run_in_list(text).map(|(at, _)| &text[at]);
        assert_eq!(place("• one\n• two"), Some("•"));
        assert_eq!(place("We propose:\n2. one\n3. two"), Some("2."));
        assert_eq!(place("-one\n-two"), Some("-"));
        assert_eq!(place("1.one\n2.two"), Some("1."));
        assert_eq!(place("signed in\n1994. It grew\n– slowly – until\n2014 and then\n3.5 per cent"), None);
    }
}
