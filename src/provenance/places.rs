//! Lines and columns of a text, found in a time that does not depend on its length.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// After how many bytes the characters before are counted again.
const STRIDE: usize = 512;

/// A place in the brief. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    pub line: u32,
    pub column: u32,
}

/// A text with an index of its lines.
pub(super) struct Places<'a> {
    text: &'a str,
    /// Where lines start.
    lines: Vec<u32>,
    /// How many characters start before each stride.
    counts: Vec<u32>,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes());
        let lines = std::iter::once(0).chain(breaks.map(|at| at as u32 + 1)).collect();
        let mut counts = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut count = 0;
        for stride in text.as_bytes().chunks(STRIDE) {
            counts.push(count);
            count += characters(stride);
        }
        counts.push(count);
        Self { text, lines, counts }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The place of a byte; of the end, for what is beyond.
    pub(super) fn of(&self, at: usize) -> Place {
        let at = at.min(self.text.len());
        let line = self.lines.partition_point(|start| *start as usize <= at);
        let start = line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or(0);
        let start = start as usize;
        let column = match self.text.as_bytes().get(start..at) {
            Some(before) if before.len() < STRIDE => characters(before),
            _ => self.before(at) - self.before(start),
        };
        Place { line: line as u32, column: column + 1 }
    }

    /// How many characters start before a byte.
    fn before(&self, at: usize) -> u32 {
        let stride = at / STRIDE;
        let rest = self.text.as_bytes().get(stride * STRIDE..at).unwrap_or_default();
        self.counts.get(stride).copied().unwrap_or(0) + characters(rest)
    }
}

/// How many characters start in some bytes of UTF-8.
fn characters(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = format!("é = 1\n{}x\n", "ü".repeat(2_000));
        let places = Places::new(&text);
        let place = |at| {
            let Place { line, column } = places.of(at);
            (line, column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(text.find('1').unwrap()), (1, 5));
        assert_eq!(place(text.find('x').unwrap()), (2, 2_001));
        assert_eq!(place(text.len()), (3, 1));
        assert_eq!(place(text.len() + 10), (3, 1));
    }
}
