//! Character codes: what stands in the content streams for glyphs.
//!
//! A code is a glyph *and* the text it stands for. Where a font draws two characters with one glyph
//! (hyphen and soft hyphen, space and no-break space) or shapes letters to others' glyphs (small
//! capitals), each has a code of its own, so that the text can be read back without help.

use subsetter::GlyphRemapper;

use crate::font::{Face, FaceId, Fonts};

/// The codes of one face.
pub(super) struct Codes<'a> {
    pub(super) face: &'a Face,
    /// In order of first use. Code 0 is the missing glyph, which is never shown.
    pub(super) codes: Vec<Code>,
    /// New numbers for the glyphs of the subset.
    pub(super) glyphs: GlyphRemapper,
    /// The first code of each glyph of the face, 0 where it has none.
    first: Vec<u16>,
    widths: Widths<'a>,
    /// Whether a glyph may have several codes: PDF maps codes to glyphs for TrueType outlines only.
    mapped: bool,
}

/// A glyph and its text.
pub(super) struct Code {
    /// The glyph's number in the subset.
    pub(super) glyph: u16,
    /// Thousandths of an em, rounded.
    pub(super) width: u16,
    pub(super) text: Box<str>,
    /// The next code of the same glyph, 0 where there is none.
    next: u16,
}

impl<'a> Codes<'a> {
    fn new(face: &'a Face) -> Self {
        let missing = Code { glyph: 0, width: 0, text: "\u{FFFD}".into(), next: 0 };
        let mapped = table(&face.data, face.index, b"glyf").is_some();
        let (glyphs, widths) = (GlyphRemapper::new(), Widths::new(face));
        Self { face, codes: vec![missing], glyphs, first: Vec::new(), widths, mapped }
    }

    /// The code for a glyph that stands for `text`, and its width in thousandths of an em. None where the
    /// glyph has another text already and can have no more.
    #[inline]
    pub(super) fn code(&mut self, glyph: u16, text: &str) -> Option<(u16, u16)> {
        let first = self.first.get(usize::from(glyph)).copied().unwrap_or(0);
        let mut code = first;
        while let Some(known) = self.codes.get(usize::from(code)).filter(|_| code != 0) {
            if *known.text == *text {
                return Some((code, known.width));
            }
            code = known.next;
        }
        (first == 0 || self.mapped).then(|| self.add(glyph, text, first))
    }

    /// Any code of a glyph, one for `text` where it has none: for glyphs whose text is said elsewhere.
    pub(super) fn any_code(&mut self, glyph: u16, text: &str) -> (u16, u16) {
        match self.first.get(usize::from(glyph)) {
            Some(&code) if code != 0 => (code, self.codes[usize::from(code)].width),
            _ => self.add(glyph, text, 0),
        }
    }

    #[cold]
    fn add(&mut self, glyph: u16, text: &str, next: u16) -> (u16, u16) {
        // 65,535 codes in one face is more than its glyphs; should texts for them ever run out of
        // codes, the glyph is shown with another of its texts.
        let Ok(code) = u16::try_from(self.codes.len()) else {
            return (next, self.codes[usize::from(next)].width);
        };
        let width = self.widths.thousandths(glyph);
        if self.first.len() <= usize::from(glyph) {
            self.first.resize(usize::from(glyph) + 1, 0);
        }
        self.first[usize::from(glyph)] = code;
        self.codes.push(Code { glyph: self.glyphs.remap(glyph), width, text: text.into(), next });
        (code, width)
    }
}

/// The codes of all faces in use.
pub(super) struct AllCodes<'a> {
    fonts: &'a Fonts,
    faces: Vec<Option<Codes<'a>>>,
}

impl<'a> AllCodes<'a> {
    /// No codes yet.
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, faces: Vec::new() }
    }

    /// The codes of a face.
    pub(super) fn of(&mut self, face: FaceId) -> &mut Codes<'a> {
        let index = usize::from(face.0);
        if self.faces.len() <= index {
            self.faces.resize_with(index + 1, || None);
        }
        self.faces[index].get_or_insert_with(|| Codes::new(self.fonts.face(face)))
    }

    /// The faces that something was shown in, in order of their numbers.
    pub(super) fn used(&self) -> impl Iterator<Item = (FaceId, &Codes<'a>)> {
        let faces = self.faces.iter().enumerate();
        let used = faces.filter_map(|(index, codes)| Some((FaceId(index as u16), codes.as_ref()?)));
        used.filter(|(_, codes)| codes.codes.len() > 1)
    }
}

/// Advance widths from a font file (`hhea` and `hmtx`).
struct Widths<'a> {
    /// The metrics: a width and a bearing, two bytes each.
    metrics: &'a [u8],
    /// How many metrics there are; glyphs after the last share its width.
    count: usize,
    units_per_em: u32,
}

impl<'a> Widths<'a> {
    fn new(face: &'a Face) -> Self {
        let header = table(&face.data, face.index, b"hhea").unwrap_or(&[]);
        let metrics = table(&face.data, face.index, b"hmtx").unwrap_or(&[]);
        let count = number(header, 34, 2).unwrap_or(0).min(metrics.len() / 4);
        Self { metrics, count, units_per_em: u32::from(face.units_per_em).max(1) }
    }

    fn thousandths(&self, glyph: u16) -> u16 {
        let index = usize::from(glyph).min(self.count.saturating_sub(1));
        let units = number(self.metrics, index * 4, 2).unwrap_or(0) as u32;
        let rounded = (units * 1000 + self.units_per_em / 2) / self.units_per_em;
        u16::try_from(rounded).unwrap_or(u16::MAX)
    }
}

/// A table of a font file.
fn table<'a>(data: &'a [u8], index: u32, tag: &[u8; 4]) -> Option<&'a [u8]> {
    let start = match data.get(..4)? {
        b"ttcf" => number(data, 12 + 4 * index as usize, 4)?,
        _ => 0,
    };
    let count = number(data, start + 4, 2)?;
    let mut records = data.get(start + 12..)?.chunks_exact(16).take(count);
    let record = records.find(|record| record.starts_with(tag))?;
    data.get(number(record, 8, 4)?..)?.get(..number(record, 12, 4)?)
}

/// A big-endian number of `size` bytes.
fn number(data: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = data.get(at..at.checked_add(size)?)?;
    Some(bytes.iter().fold(0, |number, &byte| number << 8 | usize::from(byte)))
}
