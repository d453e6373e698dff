//! Splits a text of comma-separated values into records, as the crate `csv` does, without copying a field: a file of a
//! million rows is read from end to end, and of most rows little is used. A test compares the two.

use std::borrow::Cow;

/// Where a row starts: its byte in the text, and its line in the file, from 1, or its row of the sheet, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Row {
    pub start: u32,
    pub line: u32,
}

/// A record: its first fields as they are written, and what matters of those beyond.
#[derive(Debug, Default)]
pub(super) struct Record<'t> {
    pub row: Row,
    fields: Vec<&'t str>,
    /// The number of its fields.
    pub length: usize,
    /// How it is written: much of the record that is read next may be the same.
    text: &'t [u8],
    /// Where in that the fields start which are kept, and the one behind them.
    starts: Vec<u32>,
    delimiter: u8,
    /// The last of its fields.
    last: &'t str,
    /// Whether there is anything in a field that is not kept.
    pub beyond: bool,
}

impl<'t> Record<'t> {
    /// A cell, without the spaces around it; empty where the record is too short.
    #[inline]
    pub(super) fn cell(&self, column: usize) -> Cow<'t, str> {
        trimmed(self.raw(column))
    }

    /// A field as it is written, but for plain quotes around it. Two that are written alike have the same cell.
    #[inline]
    pub(super) fn raw(&self, column: usize) -> &'t str {
        self.fields.get(column).copied().unwrap_or_default()
    }

    /// The cells of the fields that are kept.
    pub(super) fn cells(&self) -> impl DoubleEndedIterator<Item = Cow<'t, str>> {
        self.fields.iter().map(|raw| trimmed(raw))
    }

    /// Whether there is nothing in it. Spreadsheets write their empty rows as well.
    pub(super) fn is_blank(&self) -> bool {
        !self.beyond && self.cells().all(|cell| cell.is_empty())
    }

    /// The number of its fields. One empty field at the end is the value that is missing, or the quirk of an issuer: both
    /// are as long as the header.
    pub(super) fn likely_length(&self) -> usize {
        self.length - usize::from(trimmed(self.last).is_empty())
    }
}

/// The records of a text, one after another. Empty lines are none.
#[derive(Debug, Clone)]
pub(super) struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    at: usize,
    /// Where the record before starts, and what is known of its lines.
    row: Row,
    /// Whether a record is a row of a sheet, whatever lines it has.
    of_sheet: bool,
}

impl<'t> Records<'t> {
    /// The records behind a byte of a text. In a sheet, the first of them is this row.
    pub(super) fn new(text: &'t str, at: usize, delimiter: char, sheet_row: Option<u32>) -> Self {
        let line = sheet_row.unwrap_or_else(|| 1 + breaks(&text[..at]));
        // Delimiters are ASCII, and texts shorter than 4 GiB.
        let row = Row { start: at as u32, line };
        Self { text, delimiter: delimiter as u8, at, row, of_sheet: sheet_row.is_some() }
    }

    /// Where the next record starts; the end of the text where there is none.
    pub(super) fn next_start(&self) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
    }

    /// The line of the next record; in a sheet, its row.
    pub(super) fn next_line(&self) -> u32 {
        match self.of_sheet {
            true => self.row.line,
            false => self.row.line + breaks(&self.text[self.row.start as usize..self.next_start()]),
        }
    }

    /// The records behind a byte, with lines counted from 1.
    pub(super) fn behind(&self, at: usize) -> Self {
        Self { at, row: Row { start: at as u32, line: 1 }, ..self.clone() }
    }

    /// Where records start that are about as far from each other as there is text for each of `count`: as far as can be told
    /// without reading those before. The first of them is the next.
    pub(super) fn likely_starts(&self, count: usize) -> Vec<usize> {
        let bytes = self.text.as_bytes();
        let first = self.next_start();
        let mut starts = vec![first];
        for number in 1..count {
            let about = first + (bytes.len() - first) / count * number;
            let Some(end) = bytes.get(about..).and_then(|rest| memchr::memchr(b'\n', rest)) else { break };
            let start = self.behind(about + end).next_start();
            if starts.last() < Some(&start) && start < bytes.len() {
                starts.push(start);
            }
        }
        starts
    }

    /// Reads the next record, and keeps so many of its fields; `false` where there is none.
    pub(super) fn read(&mut self, record: &mut Record<'t>, most: usize) -> bool {
        let bytes = self.text.as_bytes();
        while let Some(b'\r' | b'\n') = bytes.get(self.at) {
            self.at += 1;
        }
        if self.at >= bytes.len() {
            return false;
        }
        if !self.of_sheet {
            self.row.line += breaks(&self.text[self.row.start as usize..self.at]);
        }
        self.row.start = self.at as u32;
        record.row = self.row;
        self.row.line += u32::from(self.of_sheet);
        record.beyond = false;
        let start = self.at;
        let before = std::mem::take(&mut record.text);
        if record.delimiter != self.delimiter {
            record.delimiter = self.delimiter;
            record.starts.clear();
        }
        let (mut at, mut number) = (start, 0);
        // Where the field starts in the record before. `starts` has what is true of this record up to the field, and of the
        // one before behind it.
        let mut from = record.starts.first().copied();
        if from.is_none() {
            record.starts.push(0);
        }
        loop {
            if let Some(first) = from {
                // What is written as before, with the delimiter behind it, is the same field.
                let until = first + common(&bytes[at..], &before[first as usize..]) as u32;
                let here = (at - start) as u32;
                let mut moved = here;
                while number < most
                    && let Some(next) = record.starts.get_mut(number + 1)
                    && *next <= until
                {
                    moved = *next - first + here;
                    *next = moved;
                    number += 1;
                }
                at = start + moved as usize;
            }
            let (field, end) = field(self.text, at, self.delimiter);
            let is_last = bytes.get(end) != Some(&self.delimiter);
            at = (end + 1).min(bytes.len());
            if number >= most {
                record.beyond = record.beyond || !trimmed(field).is_empty();
                from = None;
            } else {
                match record.fields.get_mut(number) {
                    Some(old) => *old = field,
                    None => record.fields.push(field),
                }
                let next = (at - start) as u32;
                from = record.starts.get_mut(number + 1).map(|old| std::mem::replace(old, next));
                if from.is_none() {
                    record.starts.push(next);
                }
            }
            number += 1;
            if is_last {
                (self.at, record.length, record.last) = (at, number, field);
                record.fields.truncate(number.min(most));
                record.starts.truncate(number.min(most.saturating_add(1)));
                record.text = &bytes[start..end];
                return true;
            }
        }
    }

    /// Reads the record that starts at a row.
    pub(super) fn read_row(&self, row: Row, record: &mut Record<'t>, most: usize) {
        let mut records = Self { at: row.start as usize, row, ..self.clone() };
        records.read(record, most);
    }

    /// A cell of the record that starts at a row.
    pub(super) fn cell(&self, row: Row, column: usize) -> Cow<'t, str> {
        let mut at = row.start as usize;
        for _ in 0..column {
            let (_, end) = field(self.text, at, self.delimiter);
            if self.text.as_bytes().get(end) != Some(&self.delimiter) {
                return Cow::Borrowed("");
            }
            at = end + 1;
        }
        trimmed(field(self.text, at, self.delimiter).0)
    }
}

/// How many bytes two texts have in common at their start, as far as there are sixteen to compare.
#[inline]
fn common(one: &[u8], other: &[u8]) -> usize {
    let mut at = 0;
    while let (Some(one), Some(other)) = (sixteen(one, at), sixteen(other, at)) {
        let differ = one ^ other;
        if differ != 0 {
            return at + differ.trailing_zeros() as usize / 8;
        }
        at += 16;
    }
    at
}

#[inline]
fn sixteen(bytes: &[u8], at: usize) -> Option<u128> {
    bytes.get(at..)?.first_chunk().map(|sixteen| u128::from_le_bytes(*sixteen))
}

/// The line breaks of a text.
fn breaks(text: &str) -> u32 {
    memchr::memchr_iter(b'\n', text.as_bytes()).count() as u32
}

/// The field that starts at a byte, and where it ends. It has its quotes only where [`unquoted`] takes more than them away;
/// no other field starts with a quote.
#[inline]
fn field(text: &str, from: usize, delimiter: u8) -> (&str, usize) {
    let bytes = text.as_bytes();
    let ends = [delimiter, b'\n', b'\r'];
    if bytes.get(from) != Some(&b'"') {
        let end = first_of(bytes, from, ends);
        return (&text[from..end], end);
    }
    let mut at = from + 1;
    loop {
        let quote = first_of(bytes, at, [b'"']);
        if quote >= bytes.len() {
            return (&text[from..], bytes.len());
        }
        match bytes.get(quote + 1) {
            Some(b'"') => at = quote + 2,
            // Few fields have quotes inside.
            end if end.is_none_or(|end| ends.contains(end)) => {
                let field = if at == from + 1 { &text[at..quote] } else { &text[from..=quote] };
                return (field, quote + 1);
            }
            _ => {
                let end = first_of(bytes, quote, ends);
                return (&text[from..end], end);
            }
        }
    }
}

/// The first place of any of some bytes, from one on; the end where there is none. Fields are short: eight bytes are
/// looked at together, which is sooner done than calling what is made for long texts.
#[inline]
fn first_of<const N: usize>(bytes: &[u8], from: usize, wanted: [u8; N]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let each = wanted.map(|byte| ONES * u64::from(byte));
    let mut at = from;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let eight = u64::from_le_bytes(*eight);
        // The high bit of each byte that is nothing; of those above the first, it may be wrong.
        let found = each.iter().fold(0, |found, byte| {
            let differs = eight ^ byte;
            found | differs.wrapping_sub(ONES) & !differs
        }) & (ONES << 7);
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    bytes[at.min(bytes.len())..]
        .iter()
        .position(|byte| wanted.contains(byte))
        .map_or(bytes.len(), |length| at + length)
}

/// What a field says that is written like this. Two quotes are one, and behind the last one a field is plain.
fn unquoted(raw: &str) -> Cow<'_, str> {
    let Some(mut rest) = raw.strip_prefix('"') else { return Cow::Borrowed(raw) };
    let mut text = String::with_capacity(rest.len());
    while let Some((part, behind)) = rest.split_once('"') {
        text.push_str(part);
        match behind.strip_prefix('"') {
            Some(behind) => {
                text.push('"');
                rest = behind;
            }
            None => {
                text.push_str(behind);
                return Cow::Owned(text);
            }
        }
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The cell of a field, without the spaces around it.
#[inline]
pub(super) fn trimmed(raw: &str) -> Cow<'_, str> {
    // Most fields are plain.
    let bytes = raw.as_bytes();
    if let (Some(b'#'..=b'~' | b'!'), Some(b'!'..=b'~')) = (bytes.first(), bytes.last()) {
        return Cow::Borrowed(raw);
    }
    match unquoted(raw) {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Records with their bytes, lines and fields, by the crate `csv`.
    fn expected(text: &str) -> Vec<(usize, usize, Vec<String>)> {
        let mut reader = csv::ReaderBuilder::new();
        reader.flexible(true).has_headers(false).delimiter(b';');
        let records = reader.from_reader(text.as_bytes()).into_records().map(|record| {
            let record = record.expect("flexible records of a text");
            // The position is that of the empty lines above it.
            let above = record.position().expect("a place").byte() as usize;
            let start = text.len() - text[above..].trim_start_matches(['\r', '\n']).len();
            (start, text[..start].matches('\n').count() + 1, record.iter().map(str::to_owned).collect())
        });
        records.collect()
    }

    fn found(text: &str) -> Vec<(usize, usize, Vec<String>)> {
        let mut records = Records::new(text, 0, ';', None);
        let mut record = Record::default();
        let mut all = Vec::new();
        while records.read(&mut record, usize::MAX) {
            let fields: Vec<String> = record.fields.iter().map(|raw| unquoted(raw).into_owned()).collect();
            assert_eq!(fields.len(), record.length);
            for (column, field) in fields.iter().enumerate() {
                assert_eq!(records.cell(record.row, column), field.trim());
            }
            all.push((record.row.start as usize, record.row.line as usize, fields));
        }
        all
    }

    proptest! {
        #[test]
        fn records_are_those_of_the_crate_csv(text in "[a; \"\r\né]{0,60}", times in 1..4usize) {
            // What comes again is found in another way.
            let text = text.repeat(times);
            prop_assert_eq!(found(&text), expected(&text));
        }

        #[test]
        fn what_is_the_same_in_the_record_before_is_the_same_field(
            fields in prop::collection::vec(any_field(), 1..12),
            changes in prop::collection::vec(prop::collection::vec((0..12usize, any_field()), 0..3), 1..6),
            most in 1..14usize,
        ) {
            let mut fields = fields;
            let mut text = fields.join(";");
            for changed in changes {
                for (at, field) in changed {
                    match fields.get_mut(at) {
                        Some(old) => *old = field,
                        None => fields.push(field),
                    }
                }
                text = text + "\n" + &fields.join(";");
            }
            let expected = expected(&text);
            prop_assert_eq!(&found(&text), &expected);
            let (mut records, mut record) = (Records::new(&text, 0, ';', None), Record::default());
            for (number, (_, _, fields)) in expected.iter().enumerate() {
                // As many are kept as are asked for.
                let most = if number % 3 == 2 { most + 2 } else { most };
                prop_assert!(records.read(&mut record, most));
                let kept: Vec<String> = record.fields.iter().map(|raw| unquoted(raw).into_owned()).collect();
                prop_assert_eq!(&kept[..], &fields[..fields.len().min(most)]);
                let beyond = fields.iter().skip(most).any(|field| !field.trim().is_empty());
                prop_assert_eq!((record.length, record.beyond), (fields.len(), beyond));
            }
        }
    }

    /// A field as files have it, of any length, with and without quotes.
    fn any_field() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a0é]{0,30}",
            "\"[a0é;\n]{0,30}\"",
            "\"[a0](\"\"){0,2}[a;]{0,20}\"",
            "[a0]{1,3}\"[a;]{0,20}"
        ]
    }

    #[test]
    fn any_of_three_bytes_is_found_wherever_it_is() {
        // Bytes beside those that are wanted, which differ from them in one bit, and the highest.
        for filler in [b'a', b';' - 1, b';' + 1, b';' | 0x80, 0, 0xFF, b'\n' + 1, b'\r' - 1] {
            for length in 0..40 {
                for at in 0..=length {
                    let mut bytes = vec![filler; length];
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte = [b';', b'\n', b'\r'][at % 3];
                    }
                    bytes.extend_from_slice(b"x;");
                    let expected = bytes.iter().position(|byte| b";\n\r".contains(byte));
                    assert_eq!(Some(first_of(&bytes, 0, *b";\n\r")), expected, "{filler} {length} {at}");
                    assert_eq!(first_of(&bytes[..length], at.min(length), [0x7F; 3]), length);
                }
            }
        }
        assert_eq!(first_of(b"ab", 5, [b'a'; 3]), 2);
    }

    #[test]
    fn fields_beyond_are_counted_and_not_kept() {
        let mut records = Records::new("a;b;;\nc;d;\" \";e\n", 0, ';', None);
        let mut record = Record::default();
        let mut read = || {
            assert!(records.read(&mut record, 2));
            (record.fields.len(), record.length, record.likely_length(), record.beyond)
        };
        assert_eq!(read(), (2, 4, 3, false));
        assert_eq!(read(), (2, 4, 4, true));
    }
}
