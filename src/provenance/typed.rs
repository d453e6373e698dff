//! Numbers that are typed in texts of the brief: where each of them is.
//!
//! The place of a number is certain where the brief has the same numbers in the same order as the text that is printed.
//! Where it writes one otherwise, with an escape for example, or where the text reads from right to left, only the place of
//! the text is told.

use std::collections::BTreeMap;
use std::ops::Range;

use super::number::ranges;
use super::places::Places;
use crate::diag::Span;

/// The texts of a brief in which numbers have been looked for.
#[derive(Default)]
pub(super) struct Typed {
    texts: BTreeMap<(u32, u32), Text>,
}

/// A text in which it is certain where its numbers are, or is not.
#[derive(Default)]
struct Text {
    /// Where the brief has its numbers.
    numbers: Vec<Range<usize>>,
    /// How many of them have been met.
    met: usize,
}

impl Typed {
    /// The bytes of the brief at which the numbers in `words` are, in order, with the words of each: `words` are a part
    /// of `text`, which is at `place`.
    pub(super) fn find<'w>(
        &mut self,
        places: &Places,
        words: &'w str,
        text: &str,
        place: Span,
    ) -> Vec<(&'w str, usize)> {
        let start = place.start as usize;
        let brief = places.text().get(start..place.end as usize).unwrap_or_default();
        let known = self.texts.entry((place.start, place.end)).or_insert_with(|| Text::new(brief, text));
        let found = ranges(words).map(|range| {
            let at = known.next(brief, &words[range.clone()]).unwrap_or(0);
            (with_unit(words, range), start + at)
        });
        found.collect()
    }
}

impl Text {
    fn new(brief: &str, text: &str) -> Self {
        let numbers: Vec<_> = ranges(brief).collect();
        let written = numbers.iter().map(|range| &brief[range.clone()]);
        let is_certain = written.eq(ranges(text).map(|range| &text[range]))
            && (text.is_ascii() || !text.chars().any(is_rtl));
        if is_certain { Self { numbers, met: 0 } } else { Self::default() }
    }

    /// Where the next number of the text is, which is printed like this.
    fn next(&mut self, brief: &str, printed: &str) -> Option<usize> {
        if self.met == self.numbers.len() {
            // The text is printed again, as a heading is in the contents.
            self.met = 0;
        }
        let next = self.numbers.get(self.met).filter(|next| brief.get(next.start..next.end) == Some(printed));
        match next {
            Some(next) => {
                self.met += 1;
                Some(next.start)
            }
            None => {
                // Parted by the end of a line, for example: from here on, nothing is certain.
                *self = Self::default();
                None
            }
        }
    }
}

/// A number with the per cent sign that follows it.
fn with_unit(words: &str, range: Range<usize>) -> &str {
    let after = words.get(range.end..).unwrap_or_default();
    let unit = after.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let sign = unit.chars().next().filter(|c| matches!(c, '%' | '\u{66A}'));
    let end = sign.map_or(range.end, |sign| words.len() - unit.len() + sign.len_utf8());
    words.get(range.start..end).unwrap_or_default()
}

/// Whether a character belongs to a script that reads from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FileId;

    /// The numbers of a text that is printed in these lines, with what the brief has where they are said to be.
    fn found(brief: &str, text: &str, lines: &[&str]) -> Vec<(String, String)> {
        let places = Places::new(brief);
        let start = brief.find("text").unwrap();
        let place = Span { file: FileId(0), start: start as u32, end: brief.len() as u32 };
        let mut typed = Typed::default();
        let all = lines.iter().flat_map(|line| typed.find(&places, line, text, place));
        all.map(|(printed, at)| (printed.to_owned(), brief[at..].chars().take(4).collect())).collect()
    }

    #[test]
    fn numbers_are_found_where_the_brief_has_them() {
        let text = "text 7 of 12 % and 7 more, 1234";
        let brief = format!("7 12 {text}");
        let is = |printed: &str, at: &str| (printed.to_owned(), at.to_owned());
        let expected = vec![is("7", "7 of"), is("12 %", "12 %"), is("7", "7 mo"), is("1234", "1234")];
        let lines = ["text 7 of 12 %", "and 7 more, 1234"];
        assert_eq!(found(&brief, text, &lines), expected);
        // Whatever else the brief writes otherwise.
        let brief = brief.replacen(" of", "\n--", 1);
        let other = text.replacen(" of", " \u{2013}", 1);
        let lines = ["text 7 \u{2013} 12 %", "and 7 more, 1234"];
        assert_eq!(found(&brief, &other, &lines).len(), 4);
        assert_eq!(found(&brief, &other, &lines)[1..], expected[1..]);
        let (brief, lines) = (format!("7 12 {text}"), ["text 7 of 12 %", "and 7 more, 1234"]);
        // Printed once more.
        let twice = [lines, lines].concat();
        assert_eq!(found(&brief, text, &twice), [expected.clone(), expected].concat());
    }

    #[test]
    fn where_it_is_not_certain_the_text_is_told() {
        for (brief, text, lines) in [
            // Written with an escape.
            ("text &#55; and 55", "text 7 and 55", &["text 7 and 55"][..]),
            ("text \\u0037 and 7", "text 7 and 7", &["text 7 and 7"]),
            // Parted by the end of a line.
            ("text 1 234 and 1", "text 1 234 and 1", &["text 1", "234 and 1"]),
            // From right to left.
            ("text \u{5D0} 1 2", "text \u{5D0} 1 2", &["2 1"]),
        ] {
            let found = found(brief, text, lines);
            assert!(!found.is_empty() && found.iter().all(|(_, at)| at == "text"), "{found:?}");
        }
    }
}
