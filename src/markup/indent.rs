//! Indentation that all lines of a text share: an editor's, or the author's to keep the file in shape.
//! Markdown would take it for code.

use crate::read::SourceMap;

/// The text without the indentation that its lines share, and where it is in the file; none where they
/// share none.
pub(super) fn without(file: &str, text: &str, map: &SourceMap) -> Option<(String, SourceMap)> {
    let (first, rest) = text.split_once('\n')?;
    // After `"""` on the same line there is no indentation to be seen.
    let start = map.source(0..0).start;
    let before = file.get(..start)?;
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    let beside_quotes = column > 0 && !first.trim().is_empty();
    let lines = if beside_quotes { rest } else { text };
    let mut shared = lines
        .split('\n')
        .filter(|line| !line.trim().is_empty())
        .map(|line| &line[..line.len() - line.trim_start_matches([' ', '\t']).len()])
        .reduce(common)?;
    if beside_quotes && opens_block(first) {
        // What follows an item on this line is part of it as far as it is indented beyond the quotes.
        shared = shared.get(..column)?;
    }
    if shared.is_empty() {
        return None;
    }
    let mut out = (String::with_capacity(text.len()), SourceMap::default());
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let skipped = match (number, beside_quotes) {
            (0, true) => 0,
            _ if line.starts_with(shared) => shared.len(),
            // A line of white space, shorter than the indentation.
            _ => line.len() - line.trim_start_matches([' ', '\t']).len(),
        };
        out.0.push_str(&line[skipped..]);
        out.1.copy(map, at + skipped..at + line.len());
        at += line.len();
    }
    Some(out)
}

/// What two indentations share.
fn common<'t>(one: &'t str, other: &'t str) -> &'t str {
    let length = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    &one[..length]
}

/// Whether a line starts an item, a quotation or a footnote.
fn opens_block(line: &str) -> bool {
    let line = line.trim_start();
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = rest.len() < line.len() && rest.starts_with(['.', ')']);
    numbered || line.starts_with(['-', '+', '*', '>']) || line.starts_with("[^")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Source;

    /// The text of the key `a` without its indentation, and what the file has where `part` is in it.
    fn undented(toml: &str, part: &str) -> (String, String) {
        let table = toml::de::DeTable::parse(toml).unwrap();
        let value = table.get_ref().get("a").unwrap();
        let decoded = value.get_ref().as_str().unwrap();
        let map = Source::new(decoded, value.span()).map(toml);
        let (text, map) = without(toml, decoded, &map).unwrap_or((decoded.to_owned(), map));
        let at = text.find(part).unwrap();
        let place = toml[map.source(at..at + part.len())].to_owned();
        (text, place)
    }

    #[test]
    fn indentation_of_all_lines_goes() {
        let (text, place) =
            undented("a = \"\"\"\n    one\n      two\n\n    thr\\u00e9e\n    \"\"\"", "thrée");
        assert_eq!(text, "one\n  two\n\nthrée\n");
        assert_eq!(place, "thr\\u00e9e");
        assert_eq!(
            undented("a = '''\r\n\tone\r\n\ttwo'''", "two"),
            ("one\r\ntwo".to_owned(), "two".to_owned())
        );
        assert_eq!(undented("a = \"\"\"one\n\n    two\"\"\"", "two").0, "one\n\ntwo");
    }

    #[test]
    fn indentation_that_means_something_stays() {
        assert_eq!(undented("a = '''\n- one\n  - two'''", "two").0, "- one\n  - two");
        assert_eq!(undented("a = '''- one\n  - two'''", "two").0, "- one\n  - two");
        assert_eq!(undented("a = '''- one\n       - two'''", "two").0, "- one\n- two");
        assert_eq!(undented("a = '''\n\tone\n  two'''", "two").0, "\tone\n  two");
    }
}
