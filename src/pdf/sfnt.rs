//! Font files as tables (OpenType 1.9, "Organization of an OpenType Font").

use std::collections::BTreeMap;

/// Where fields of tables are.
const HEAD_CHECKSUM: usize = 8;
pub(super) const HEAD_LOCA_FORMAT: usize = 50;
pub(super) const MAXP_GLYPHS: usize = 4;

/// The tables of a font by their tags, the order of its directory.
pub(super) type Tables = BTreeMap<[u8; 4], Vec<u8>>;

pub(super) fn tables(program: &[u8]) -> Option<Tables> {
    let count = usize::from(word(program, 4)?);
    let records = program.get(12..)?.chunks_exact(16).take(count);
    records
        .map(|record| {
            let (start, length) = (long_word(record, 8)? as usize, long_word(record, 12)? as usize);
            Some((*record.first_chunk()?, program.get(start..start.checked_add(length)?)?.to_vec()))
        })
        .collect()
}

/// A font file of tables.
pub(super) fn assemble(version: &[u8], tables: Tables) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.max(1).ilog2() as u16;
    let range = 16 << power;
    let mut out = version.to_vec();
    out.extend(
        [count, range, power, (count * 16).saturating_sub(range)].iter().flat_map(|word| word.to_be_bytes()),
    );
    let mut start = 12 + 16 * tables.len();
    let mut head = None;
    let mut body = Vec::new();
    for (tag, mut data) in tables {
        let length = data.len() as u32;
        if &tag == b"head" && data.len() >= HEAD_CHECKSUM + 4 {
            data[HEAD_CHECKSUM..HEAD_CHECKSUM + 4].fill(0);
            head = Some(start + HEAD_CHECKSUM);
        }
        data.resize(data.len().next_multiple_of(4), 0);
        out.extend(tag);
        out.extend([checksum(&data), start as u32, length].iter().flat_map(|word| word.to_be_bytes()));
        start += data.len();
        body.extend(data);
    }
    out.extend(body);
    // The constant is fixed by the specification of `head`.
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&out));
    if let Some(place) = head {
        out[place..place + 4].copy_from_slice(&adjustment.to_be_bytes());
    }
    out
}

pub(super) fn checksum(data: &[u8]) -> u32 {
    data.chunks_exact(4).fold(0, |sum, word| sum.wrapping_add(long_word(word, 0).unwrap_or(0)))
}

pub(super) fn word(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*data.get(at..)?.first_chunk()?))
}

pub(super) fn long_word(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(*data.get(at..)?.first_chunk()?))
}

pub(super) fn set(data: &mut [u8], at: usize, value: u16) -> Option<()> {
    data.get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
    Some(())
}

/// Where each glyph's outline starts in `glyf`, and where the last one ends.
pub(super) fn places(head: &[u8], loca: &[u8], glyphs: u16) -> Option<Vec<u32>> {
    let long = word(head, HEAD_LOCA_FORMAT)? != 0;
    let place = |glyph: usize| {
        if long { long_word(loca, glyph * 4) } else { word(loca, glyph * 2).map(|half| u32::from(half) * 2) }
    };
    (0..=usize::from(glyphs)).map(place).collect()
}
