//! The records that XLS and XLSB are made of: a type, a length, and that many bytes.

use super::damaged;
use crate::read::SheetError;

/// A record.
pub(super) struct Record<'r> {
    pub kind: u16,
    /// Where its bytes are in the stream.
    pub start: usize,
    pub data: &'r [u8],
}

/// Reads the records of XLS: two bytes for the type, two for the length.
pub(super) fn old(stream: &[u8], from: usize) -> impl Iterator<Item = Result<Record<'_>, SheetError>> {
    let mut at = from;
    std::iter::from_fn(move || {
        if at.checked_add(4)? > stream.len() {
            return None;
        }
        let (kind, length) = (u16_at(stream, at)?, usize::from(u16_at(stream, at + 2)?));
        let start = at + 4;
        at = start + length;
        Some(match stream.get(start..at) {
            Some(data) => Ok(Record { kind, start, data }),
            None => {
                at = usize::MAX;
                Err(damaged("a record of it is longer than the file"))
            }
        })
    })
}

/// Reads the records of XLSB: up to two bytes for the type, up to four for the length, seven bits in each.
pub(super) fn new(part: &[u8]) -> impl Iterator<Item = Result<Record<'_>, SheetError>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= part.len() {
            return None;
        }
        let mut bits = |most: u32| {
            let mut number = 0usize;
            for index in 0..most {
                let byte = *part.get(at)?;
                at += 1;
                number |= usize::from(byte & 0x7F) << (7 * index);
                if byte & 0x80 == 0 {
                    break;
                }
            }
            Some(number)
        };
        let (kind, length) = (bits(2), bits(4));
        let record = kind.zip(length).and_then(|(kind, length)| {
            let data = part.get(at..at.checked_add(length)?)?;
            let start = at;
            at += length;
            Some(Record { kind: kind as u16, start, data })
        });
        if record.is_none() {
            at = usize::MAX;
        }
        Some(record.ok_or_else(|| damaged("a record of it is longer than its part")))
    })
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_le_bytes)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_le_bytes)
}

/// Characters of two bytes each.
pub(super) fn wide(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

impl Record<'_> {
    pub(super) fn u16(&self, at: usize) -> Result<u16, SheetError> {
        u16_at(self.data, at).ok_or_else(|| damaged("a record of it is too short"))
    }

    pub(super) fn u32(&self, at: usize) -> Result<u32, SheetError> {
        u32_at(self.data, at).ok_or_else(|| damaged("a record of it is too short"))
    }
}
