//! Combined glyphs: a cluster of several glyphs, or one above or below the baseline, becomes a single glyph
//! in the embedded font.
//!
//! A PDF reads back what its codes say, one after the other. Letters and their dots as separate glyphs
//! need brackets around them that tell the text of both (`ActualText`), and these are understood by few
//! readers, least of all in scripts that are written from right to left; and letters that are raised,
//! as nearly all are in Nastaliq, are taken for lines of their own. As one glyph on the baseline a cluster
//! has one code, and its text is as plain as that of an English letter.

use super::sfnt::{HEAD_LOCA_FORMAT, MAXP_GLYPHS, assemble, places, set, tables, word};

/// A glyph within a cluster, and where it is from the cluster's origin, in font units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) glyph: u16,
    pub(super) x: i16,
    pub(super) y: i16,
}

/// Flags of a component (OpenType, `glyf`): its place is given, in two words; more follow.
const PLACED: u16 = 0x0003;
const MORE: u16 = 0x0020;

/// Where fields of tables are (OpenType 1.9).
const HHEA_METRICS: usize = 34;
const MAXP_POINTS: [usize; 2] = [6, 8];
const MAXP_COMPOSITE_POINTS: [usize; 2] = [10, 12];
const MAXP_COMPONENTS: usize = 28;
const MAXP_DEPTH: usize = 30;

/// Adds a glyph for each combination to a TrueType font, numbered from the first number that is free.
/// Parts are numbered as in the font; each combination's advance comes with it, in font units.
///
/// Returns the font and that first number; none for a font that is damaged or would grow too large.
pub(super) fn append(program: &[u8], combinations: &[(Vec<Part>, u16)]) -> Option<(Vec<u8>, u16)> {
    let mut tables = tables(program)?;
    let mut take = |tag| tables.remove(tag);
    let (mut head, mut hhea, mut maxp) = (take(b"head")?, take(b"hhea")?, take(b"maxp")?);
    let (mut glyf, loca, hmtx) = (take(b"glyf")?, take(b"loca")?, take(b"hmtx")?);

    let first = word(&maxp, MAXP_GLYPHS)?;
    let total = u16::try_from(usize::from(first) + combinations.len()).ok()?;
    let mut places = places(&head, &loca, first)?;
    let mut metrics = metrics(&hmtx, word(&hhea, HHEA_METRICS)?, first)?;

    let mut most_parts = 1;
    for (parts, advance) in combinations {
        let bounds = combined_bounds(&glyf, &places, parts);
        let left = bounds.map_or(0, |bounds| bounds[0]);
        metrics.extend(advance.to_be_bytes());
        metrics.extend(left.to_be_bytes());
        if let Some(bounds) = bounds {
            glyf.extend((-1_i16).to_be_bytes());
            glyf.extend(bounds.iter().flat_map(|bound| bound.to_be_bytes()));
            for (index, part) in parts.iter().enumerate() {
                let flags = if index + 1 < parts.len() { PLACED | MORE } else { PLACED };
                glyf.extend([flags, part.glyph].iter().flat_map(|word| word.to_be_bytes()));
                glyf.extend([part.x, part.y].iter().flat_map(|word| word.to_be_bytes()));
            }
        }
        places.push(u32::try_from(glyf.len()).ok()?);
        most_parts = most_parts.max(parts.len() as u16);
    }

    set(&mut head, HEAD_LOCA_FORMAT, 1)?;
    set(&mut hhea, HHEA_METRICS, total)?;
    set(&mut maxp, MAXP_GLYPHS, total)?;
    for (simple, composite) in MAXP_POINTS.into_iter().zip(MAXP_COMPOSITE_POINTS) {
        let most = word(&maxp, simple)?.max(word(&maxp, composite)?);
        set(&mut maxp, composite, most.saturating_mul(most_parts))?;
    }
    let components = word(&maxp, MAXP_COMPONENTS)?.max(most_parts);
    set(&mut maxp, MAXP_COMPONENTS, components)?;
    let depth = word(&maxp, MAXP_DEPTH)?.saturating_add(1);
    set(&mut maxp, MAXP_DEPTH, depth)?;

    let loca = places.iter().flat_map(|place| place.to_be_bytes()).collect();
    let changed =
        [(*b"head", head), (*b"hhea", hhea), (*b"maxp", maxp), (*b"glyf", glyf), (*b"hmtx", metrics)];
    tables.extend(changed);
    tables.insert(*b"loca", loca);
    Some((assemble(program.get(..4)?, tables), first))
}

/// The box around all parts; `None` if none of them has an outline.
fn combined_bounds(glyf: &[u8], places: &[u32], parts: &[Part]) -> Option<[i16; 4]> {
    let mut all: Option<[i16; 4]> = None;
    for part in parts {
        let index = usize::from(part.glyph);
        let (Some(&start), Some(&end)) = (places.get(index), places.get(index + 1)) else { continue };
        let bound =
            |number: usize| Some(word(glyf.get(start as usize..end as usize)?, 2 + number * 2)? as i16);
        let (Some(x0), Some(y0), Some(x1), Some(y1)) = (bound(0), bound(1), bound(2), bound(3)) else {
            continue;
        };
        let (x, y) = (part.x, part.y);
        let here = [x0.saturating_add(x), y0.saturating_add(y), x1.saturating_add(x), y1.saturating_add(y)];
        all = Some(all.map_or(here, |all| {
            [all[0].min(here[0]), all[1].min(here[1]), all[2].max(here[2]), all[3].max(here[3])]
        }));
    }
    all
}

/// The horizontal metrics with a width and a bearing for each glyph: where the last ones share a width
/// only their bearings are stored.
fn metrics(hmtx: &[u8], stored: u16, glyphs: u16) -> Option<Vec<u8>> {
    let full = usize::from(stored.min(glyphs)) * 4;
    let mut out = hmtx.get(..full)?.to_vec();
    let width = hmtx.get(full.checked_sub(4)?..full - 2)?;
    for bearing in hmtx.get(full..)?.chunks_exact(2).take(usize::from(glyphs.saturating_sub(stored))) {
        out.extend_from_slice(width);
        out.extend_from_slice(bearing);
    }
    out.resize(usize::from(glyphs) * 4, 0);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::sfnt::{checksum, long_word};
    use super::*;
    use crate::font::{Family, Fonts, Weight};

    #[test]
    fn a_combination_covers_its_parts() {
        let fonts = Fonts::bundled();
        let face = fonts.face(fonts.select(Family::Serif, Weight::Regular, false));
        let [a, b] = ['a', 'b'].map(|letter| face.glyph(letter).unwrap());
        let parts = vec![Part { glyph: a, x: 0, y: 0 }, Part { glyph: b, x: 500, y: -100 }];
        let (font, first) = append(&face.data, &[(parts, 1000)]).unwrap();
        let tables = tables(&font).unwrap();
        assert_eq!(word(&tables[b"maxp"], MAXP_GLYPHS), Some(first + 1));
        let (places, glyf) = (&tables[b"loca"], &tables[b"glyf"]);
        let outline = |glyph: u16| &glyf[long_word(places, usize::from(glyph) * 4).unwrap() as usize..];
        let bound = |glyph, number: usize| word(outline(glyph), 2 + number * 2).unwrap() as i16;
        assert_eq!(bound(first, 0), bound(a, 0));
        assert_eq!(bound(first, 2), bound(b, 2) + 500);
        assert_eq!(word(&tables[b"hmtx"], usize::from(first) * 4), Some(1000));
        // The checksum of a font with its adjustment is this constant.
        assert_eq!(checksum(&font), 0xB1B0_AFBA);
    }

    #[test]
    fn a_damaged_font_is_left_alone() {
        let fonts = Fonts::bundled();
        let data = &fonts.face(fonts.select(Family::Serif, Weight::Regular, false)).data;
        for length in [0, 3, 12, 40, 300, 5000, data.len() / 2] {
            assert!(append(&data[..length], &[(vec![Part { glyph: 1, x: 0, y: 0 }], 500)]).is_none());
        }
    }
}
