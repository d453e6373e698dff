//! Where words of British English may be divided, by the algorithm of Liang (*Word Hy-phen-a-tion by Com-put-er*,
//! Stanford 1983). The library that knows other languages has American patterns only.

use std::ops::Range;
use std::sync::LazyLock;

/// Patterns such as `.ad4din`: a digit between two letters says how good (odd) or bad (even) a place it is where the
/// letters occur; a point is the end of a word. Lines that start with `%` name their authors and licence.
const FILE: &str = include_str!("hyph-en-gb.txt");

/// Words that the patterns divide wrongly, with all places that are right (the end of `hyph-en-gb.tex`).
const EXCEPTIONS: [&str; 8] = [
    "how-ever",
    "ma-nu-script",
    "ma-nu-scripts",
    "re-ci-pro-city",
    "some-thing",
    "through-out",
    "uni-ver-sit-ies",
    "uni-ver-sity",
];

static BRITISH: LazyLock<Patterns> = LazyLock::new(|| Patterns::read(FILE));

/// The places in a word of small letters where British English divides it, in bytes.
pub(super) fn british(word: &str) -> Vec<usize> {
    let known = EXCEPTIONS.iter().find(|known| known.bytes().filter(|&byte| byte != b'-').eq(word.bytes()));
    if let Some(known) = known {
        return known.match_indices('-').enumerate().map(|(earlier, (at, _))| at - earlier).collect();
    }
    BRITISH.places(word)
}

/// Patterns in the order of their letters.
struct Patterns {
    /// The letters of all patterns, one after another.
    letters: Vec<u8>,
    /// The value before each letter of a pattern, and after its last: one more than it has letters.
    values: Vec<u8>,
    /// Where the letters of each pattern start, and where those of the last end.
    starts: Vec<u32>,
}

impl Patterns {
    fn read(file: &str) -> Self {
        let mut read = Self {
            letters: Vec::with_capacity(file.len()),
            values: Vec::with_capacity(file.len()),
            starts: vec![0],
        };
        for line in file.lines().filter(|line| !line.starts_with('%')) {
            let mut value = 0;
            for byte in line.bytes() {
                if byte.is_ascii_digit() {
                    value = byte - b'0';
                } else {
                    read.values.push(std::mem::take(&mut value));
                    read.letters.push(byte);
                }
            }
            read.values.push(value);
            read.starts.push(read.letters.len() as u32);
        }
        read
    }

    fn letters(&self, pattern: usize) -> &[u8] {
        &self.letters[self.starts[pattern] as usize..self.starts[pattern + 1] as usize]
    }

    fn values(&self, pattern: usize) -> &[u8] {
        let first = self.starts[pattern] as usize + pattern;
        &self.values[first..=first + self.letters(pattern).len()]
    }

    /// The places where the greatest value of all patterns that occur is odd.
    fn places(&self, word: &str) -> Vec<usize> {
        let dotted: Vec<u8> = [".", word, "."].concat().into_bytes();
        let mut values = vec![0; dotted.len() + 1];
        for start in 0..dotted.len() {
            // Of the patterns that start with the letters so far, those that go on with the next one.
            let mut range = 0..self.starts.len() - 1;
            for (depth, &letter) in dotted[start..].iter().enumerate() {
                range = self.narrowed(range, depth, letter);
                if range.is_empty() {
                    break;
                }
                // The one that has no more letters is the first.
                if self.letters(range.start).len() == depth + 1 {
                    for (value, &new) in values[start..].iter_mut().zip(self.values(range.start)) {
                        *value = new.max(*value);
                    }
                }
            }
        }
        // The value at a byte of the dotted word is that before its letter.
        let inner = 1..word.len();
        inner.filter(|&at| word.is_char_boundary(at) && values[at + 1] % 2 == 1).collect()
    }

    /// The patterns of a range that have a letter at a place.
    fn narrowed(&self, range: Range<usize>, depth: usize, letter: u8) -> Range<usize> {
        let first = |is_before: &dyn Fn(Option<&u8>) -> bool| {
            let (mut low, mut high) = (range.start, range.end);
            while low < high {
                let middle = usize::midpoint(low, high);
                if is_before(self.letters(middle).get(depth)) { low = middle + 1 } else { high = middle }
            }
            low
        };
        // A pattern without a letter there comes before all that have one.
        first(&|found| found < Some(&letter))..first(&|found| found <= Some(&letter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(word: &str) -> String {
        let mut out = word.to_owned();
        for place in british(word).into_iter().rev() {
            out.insert(place, '-');
        }
        out
    }

    #[test]
    fn patterns_are_in_the_order_of_their_letters() {
        let all: Vec<&[u8]> = (0..BRITISH.starts.len() - 1).map(|number| BRITISH.letters(number)).collect();
        assert_eq!(all.len(), 8_527);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn words_are_divided_as_in_britain() {
        for word in
            ["know-ledge", "demo-cracy", "pho-to-graph-er", "how-ever", "uni-ver-sity", "de-vel-op-ment"]
        {
            assert_eq!(divided(&word.replace('-', "")), word);
        }
        assert_eq!(divided("a"), "a");
        assert_eq!(divided(""), "");
        // No pattern knows these letters, and no place is within one.
        for word in ["naïvely", "œuvre", "日本"] {
            assert_eq!(divided(word).replace('-', ""), word);
        }
    }
}
