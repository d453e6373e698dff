//! The lines of a large text that diagnostics point into.

use std::ops::Range;

use super::location::floor;

/// The largest text that is kept whole, in bytes.
const WHOLE: usize = 8 << 20;

/// The longest stretch of a line that is kept of a larger one.
const LINE: usize = 64 << 10;

/// A text in which lines without a place are empty, so that the others have the numbers and columns that they have in the
/// file. A small text is whole.
#[derive(Debug)]
pub(crate) struct Excerpt {
    pub text: String,
    /// What is kept of the file, and where that is in the excerpt.
    kept: Vec<(Range<usize>, usize)>,
}

impl Excerpt {
    /// The lines that some places start in.
    pub(crate) fn of(text: &str, places: impl IntoIterator<Item = Range<usize>>) -> Self {
        if text.len() <= WHOLE {
            return Self { text: text.to_owned(), kept: vec![(0..text.len(), 0)] };
        }
        let mut starts: Vec<usize> = places.into_iter().map(|place| floor(text, place.start)).collect();
        starts.sort_unstable();
        let mut excerpt = Self { text: String::new(), kept: Vec::new() };
        let mut at = 0;
        for start in starts {
            let (before, behind) = text.split_at(start);
            let line = before.rfind('\n').map_or(0, |end| end + 1);
            let from = line.max(at).max(floor(text, start.saturating_sub(LINE)));
            let end = behind.find('\n').map_or(text.len(), |length| start + length);
            let to = end.min(floor(text, start + LINE));
            if to <= at {
                continue;
            }
            let breaks = memchr::memchr_iter(b'\n', &text.as_bytes()[at..from]).count();
            excerpt.text.extend(std::iter::repeat_n('\n', breaks));
            excerpt.kept.push((from..to, excerpt.text.len()));
            excerpt.text.push_str(&text[from..to]);
            at = to;
        }
        excerpt
    }

    /// Where a place of the file is in the excerpt.
    pub(crate) fn place(&self, place: &Range<usize>) -> Range<usize> {
        let found = self.kept.iter().rfind(|(kept, _)| kept.start <= place.start);
        let Some((kept, at)) = found else { return 0..0 };
        let here = |byte: usize| at + byte.min(kept.end) - kept.start;
        here(place.start)..here(place.end.max(place.start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{SourceFiles, Span};

    #[test]
    fn places_in_a_large_text_have_the_same_lines_and_columns() {
        let line = "Édelweiß,1,2\r\n";
        let text = line.repeat(1_000_000);
        let starts = [0, 16, 16 * 499_999 + 11, 16 * 500_000, 16 * 999_999 + 13].map(|at| at..at + 2);
        let excerpt = Excerpt::of(&text, starts.clone());
        assert!(excerpt.text.len() < 1_001_000, "{}", excerpt.text.len());
        let positions = |text: &str, place: Range<usize>| {
            let mut sources = SourceFiles::default();
            let file = sources.add("trade.csv", text);
            let span = Span { file, start: place.start as u32, end: place.end as u32 };
            (sources.positions(span), text[place].to_owned())
        };
        for place in starts {
            assert_eq!(positions(&excerpt.text, excerpt.place(&place)), positions(&text, place));
        }
    }

    #[test]
    fn of_a_long_line_a_stretch_is_kept() {
        let text = format!("a\n{}", "ab ".repeat(4 << 20));
        let place = 5 << 20..(5 << 20) + 2;
        let excerpt = Excerpt::of(&text, [place.clone()]);
        assert!(excerpt.text.len() <= 1 + 2 * LINE);
        assert_eq!(&excerpt.text[excerpt.place(&place)], &text[place]);
    }
}
