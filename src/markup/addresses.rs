//! Addresses in running text: of pages, mailboxes and documents. They are printed as they are written: a `--` in
//! one is no dash, and a `*` no emphasis.

use std::ops::Range;

/// Longer than any address, in bytes: a bound on what is searched again and again.
const LONGEST: usize = 2_000;

/// The addresses in a stretch of a text, in order, without those that Markdown reads itself: between angle brackets
/// and as the target of a link.
pub(super) fn find(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let words = &text[range.clone()];
    if !words.contains(['@', '/', ':']) && !words.contains("www.") {
        return found;
    }
    let mut at = range.start;
    while let Some(start) = text[at..range.end].find(char::is_alphanumeric).map(|start| at + start) {
        let run = text[start..range.end].bytes().take_while(|byte| is_name_byte(*byte)).count();
        // A word in a script that addresses are not written in.
        let run = run.max(text[start..].chars().next().map_or(1, char::len_utf8));
        let Some(address) = address(&text[..range.end], start, start + run) else {
            at = start + run;
            continue;
        };
        at = address.end;
        let before = text[..address.start].trim_end_matches(' ');
        if before.ends_with('<') {
            let mut rest = text[at..range.end].bytes().take(LONGEST);
            at += rest.position(|byte| matches!(byte, b'>' | b'\n')).unwrap_or(0);
        } else if !before.ends_with("](") && !is_definition(before) {
            found.push(address);
        }
    }
    found
}

/// What the names of hosts, mailboxes and schemes are made of.
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".-_+%'".contains(&byte)
}

/// Whether the line so far is a label whose address follows, and not that of a footnote.
fn is_definition(before: &str) -> bool {
    if !before.ends_with("]:") {
        return false;
    }
    let line = before.rsplit('\n').next().unwrap_or_default().trim_start();
    line.starts_with('[') && !line.starts_with("[^")
}

/// The address that a run of letters and digits is the start of.
fn address(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let (run, after) = (&text[start..end], &text[end..]);
    if let Some(rest) = after.strip_prefix('@') {
        let host = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b".-".contains(byte));
        let host = rest[..host.count()].trim_end_matches(['.', '-']);
        return is_host(host).then(|| start..end + 1 + host.len());
    }
    let scheme = run.len() - run.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let named = run[run.len() - scheme..].to_ascii_lowercase();
    if after.starts_with("://") && scheme > 1 {
        return extent(text, end - scheme, end + 3);
    }
    if after.starts_with(':') && ["mailto", "doi", "urn"].contains(&named.as_str()) {
        return extent(text, end - scheme, end + 1);
    }
    if run.starts_with("www.") && run.len() > 4 {
        return extent(text, start, start + 4);
    }
    let in_path = text[..start].ends_with(['/', '@']);
    (after.starts_with('/') && !in_path && (is_host(run) || is_doi(run)))
        .then(|| extent(text, start, end))
        .flatten()
}

/// Whether this is the name of a host: labels with points between them, the last of letters.
fn is_host(name: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let top = |top: &str| top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    name.rsplit_once('.').is_some_and(|(labels, last)| top(last) && labels.split('.').all(label))
}

/// `10.1000`, which the identifiers of documents start with.
fn is_doi(prefix: &str) -> bool {
    let digits = prefix.strip_prefix("10.");
    digits.is_some_and(|digits| digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// An address to its end: punctuation that follows it belongs to the sentence.
fn extent(text: &str, start: usize, from: usize) -> Option<Range<usize>> {
    let mut end = from;
    // Where the address ends if what follows is punctuation.
    let mut last = from;
    let mut open = 0_usize;
    while let Some(c) = text[end..].chars().next() {
        let next = text[end + c.len_utf8()..].chars().next();
        let (length, is_end) = match c {
            '\\' if next.is_some_and(|next| next.is_ascii_punctuation()) => (2, false),
            '(' => {
                open += 1;
                (1, true)
            }
            ')' if open > 0 => {
                open -= 1;
                (1, false)
            }
            '<' | '>' | '"' | '`' | '{' | '}' | '|' | '[' | ']' | ')' | '\\' => break,
            '.' | ',' | ':' | ';' | '!' | '?' | '*' | '_' | '~' | '\'' => (1, true),
            c if c.is_ascii_graphic() => (1, false),
            // Beyond these scripts words are written without spaces between them.
            c if c.is_alphanumeric() && c < '\u{E00}' => (c.len_utf8(), false),
            _ => break,
        };
        end += length;
        if !is_end {
            last = end;
        }
    }
    (last > from).then_some(start..last)
}

/// An address as it is printed: without the backslashes that keep Markdown from its characters.
pub(super) fn printed(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text, 0..text.len()).into_iter().map(|at| &text[at]).collect()
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for (text, addresses) in [
            ("at https://e.org/a--b...c and on", &["https://e.org/a--b...c"][..]),
            ("(https://e.org/a_(b)), https://e.org/a*b*c.", &["https://e.org/a_(b)", "https://e.org/a*b*c"]),
            (
                "*https://e.org/a*b* _http://e.org_: 'ftp://e.org/x'",
                &["https://e.org/a*b", "http://e.org", "ftp://e.org/x"],
            ),
            (
                "desk--one@e.org, _o'brien@e-x.org_; mailto:a--b@c.de?",
                &["desk--one@e.org", "o'brien@e-x.org", "mailto:a--b@c.de"],
            ),
            (
                "www.e.org/a--b, e.org/a--b; doi:10.1000/a--b, 10.1000/c--d",
                &["www.e.org/a--b", "e.org/a--b", "doi:10.1000/a--b", "10.1000/c--d"],
            ),
            (
                "https://e.org/a\\_b\\* and https://e.org/ä?b=\"c\"",
                &["https://e.org/a\\_b\\*", "https://e.org/ä?b="],
            ),
            ("[https://e.org/a--b](https://e.org/c--d)", &["https://e.org/a--b"]),
            ("请看https://e.org/a--b。", &["https://e.org/a--b"]),
            ("[^1]: https://e.org/a--b", &["https://e.org/a--b"]),
        ] {
            assert_eq!(found(text), addresses, "{text}");
        }
    }

    #[test]
    fn what_markdown_reads_and_words_are_left_alone() {
        for text in [
            "[words](https://e.org/a--b) <https://e.org/a--b> [w]( https://e.org/a--b )",
            "<https://e.org/a b--c.org/d>",
            "[label]: https://e.org/a--b",
            "and/or, U.S./U.K., 10.5/12, 3:2, 10:30, note: this, @desk, [@a], at https:// or www.",
            "name@host, 5@6.7",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn backslashes_are_not_printed() {
        assert_eq!(printed("https://e.org/a\\_b\\*c"), "https://e.org/a_b*c");
    }
}
