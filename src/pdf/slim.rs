//! Reduces a TrueType font to what a PDF needs (ISO 32000-1, 9.9): outlines and metrics.
//!
//! Names and the like repeat what the font's descriptor says. Instructions fit outlines to the pixels of
//! low-resolution screens; today's viewers ignore them or do without, and they are half of some fonts.

use super::sfnt::{HEAD_LOCA_FORMAT, MAXP_GLYPHS, assemble, places, set, tables, word};

/// What is kept as it is; `glyf` and `loca` are written again.
const KEPT: [&[u8; 4]; 4] = [b"head", b"hhea", b"hmtx", b"maxp"];
/// Where the greatest length of a glyph's instructions is (OpenType 1.9, `maxp`).
const MAXP_INSTRUCTIONS: usize = 26;

/// Bytes before a simple glyph's end points, and before a composite glyph's components (`glyf`).
const GLYPH_HEADER: usize = 10;
/// Flags of a component: its arguments are words; a scale, two, or a matrix; more follow; instructions.
const WORDS: u16 = 0x0001;
const SCALE: u16 = 0x0008;
const MORE: u16 = 0x0020;
const TWO_SCALES: u16 = 0x0040;
const MATRIX: u16 = 0x0080;
const INSTRUCTIONS: u16 = 0x0100;

/// The font with its outlines and metrics alone. None for one that is damaged or not TrueType.
pub(super) fn slim(program: &[u8]) -> Option<Vec<u8>> {
    let version = program.get(..4).filter(|version| *version == [0, 1, 0, 0])?;
    let mut all = tables(program)?;
    let (glyf, loca) = (all.remove(b"glyf")?, all.remove(b"loca")?);
    let mut kept: super::sfnt::Tables =
        KEPT.into_iter().map(|tag| Some((*tag, all.remove(tag)?))).collect::<Option<_>>()?;

    let places = places(kept.get(b"head")?, &loca, word(kept.get(b"maxp")?, MAXP_GLYPHS)?)?;
    let mut outlines = Vec::with_capacity(glyf.len());
    let mut starts = Vec::with_capacity(places.len() * 4);
    for pair in places.windows(2) {
        starts.extend((outlines.len() as u32).to_be_bytes());
        outline(glyf.get(pair[0] as usize..pair[1] as usize)?, &mut outlines)?;
        outlines.resize(outlines.len().next_multiple_of(4), 0);
    }
    starts.extend(u32::try_from(outlines.len()).ok()?.to_be_bytes());

    set(kept.get_mut(b"head")?, HEAD_LOCA_FORMAT, 1)?;
    set(kept.get_mut(b"maxp")?, MAXP_INSTRUCTIONS, 0)?;
    kept.insert(*b"glyf", outlines);
    kept.insert(*b"loca", starts);
    Some(assemble(version, kept))
}

/// Writes a glyph without its instructions.
fn outline(glyph: &[u8], out: &mut Vec<u8>) -> Option<()> {
    if glyph.is_empty() {
        return Some(());
    }
    let contours = word(glyph, 0)? as i16;
    if contours >= 0 {
        let length = GLYPH_HEADER + 2 * contours as usize;
        let points = length + 2 + usize::from(word(glyph, length)?);
        out.extend_from_slice(&glyph[..length]);
        out.extend_from_slice(&[0, 0]);
        out.extend_from_slice(glyph.get(points..)?);
        return Some(());
    }
    out.extend_from_slice(glyph.get(..GLYPH_HEADER)?);
    let mut at = GLYPH_HEADER;
    loop {
        let flags = word(glyph, at)?;
        let arguments = if flags & WORDS == 0 { 2 } else { 4 };
        let scale = match flags {
            _ if flags & SCALE != 0 => 2,
            _ if flags & TWO_SCALES != 0 => 4,
            _ if flags & MATRIX != 0 => 8,
            _ => 0,
        };
        let end = at + 4 + arguments + scale;
        out.extend((flags & !INSTRUCTIONS).to_be_bytes());
        out.extend_from_slice(glyph.get(at + 2..end)?);
        if flags & MORE == 0 {
            return Some(());
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::super::sfnt::long_word;
    use super::*;
    use crate::font::{Family, Fonts, Weight};

    #[test]
    fn outlines_stay_and_instructions_go() {
        let fonts = Fonts::bundled();
        let face = fonts.face(fonts.select(Family::Sans, Weight::Regular, false));
        let slim = slim(&face.data).unwrap();
        assert!(slim.len() * 3 < face.data.len() * 2, "{} of {}", slim.len(), face.data.len());

        let (before, after) = (tables(&face.data).unwrap(), tables(&slim).unwrap());
        let glyphs = word(&before[b"maxp"], MAXP_GLYPHS).unwrap();
        let old = places(&before[b"head"], &before[b"loca"], glyphs).unwrap();
        for glyph in 0..usize::from(glyphs) {
            let was = &before[b"glyf"][old[glyph] as usize..old[glyph + 1] as usize];
            let new = |at: usize| long_word(&after[b"loca"], at * 4).unwrap() as usize;
            let is = &after[b"glyf"][new(glyph)..new(glyph + 1)];
            assert_eq!(was.is_empty(), is.is_empty());
            let Some(contours) = word(was, 0).filter(|_| !was.is_empty()) else { continue };
            assert_eq!(was[..GLYPH_HEADER], is[..GLYPH_HEADER]);
            if contours as i16 >= 0 {
                let length = GLYPH_HEADER + 2 * usize::from(contours);
                assert_eq!(word(is, length), Some(0));
                let points = was[length + 2 + usize::from(word(was, length).unwrap())..].trim_ascii_end();
                assert!(is[length + 2..].starts_with(points), "glyph {glyph}");
            }
        }
    }

    #[test]
    fn a_damaged_font_is_left_alone() {
        let fonts = Fonts::bundled();
        let data = &fonts.face(fonts.select(Family::Sans, Weight::Regular, false)).data;
        for length in [0, 3, 12, 40, 300, 5000, data.len() / 2] {
            assert!(slim(&data[..length]).is_none());
        }
    }
}
