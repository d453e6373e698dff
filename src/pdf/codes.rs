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
        let mapped = has_glyf(&face.data, face.index).unwrap_or(false);
        Self { face, codes: vec![missing], glyphs: GlyphRemapper::new(), first: Vec::new(), mapped }
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

    /// A glyph's advance in thousandths of an em, rounded.
    fn width(&self, glyph: u16) -> u16 {
        let em = i32::from(self.face.units_per_em).max(1);
        let rounded = (self.face.advance(glyph).saturating_mul(1000) + em / 2) / em;
        u16::try_from(rounded.max(0)).unwrap_or(u16::MAX)
    }

    #[cold]
    fn add(&mut self, glyph: u16, text: &str, next: u16) -> (u16, u16) {
        // 65,535 codes in one face is more than its glyphs; should texts for them ever run out of
        // codes, the glyph is shown with another of its texts.
        let Ok(code) = u16::try_from(self.codes.len()) else {
            return (next, self.codes[usize::from(next)].width);
        };
        let width = self.width(glyph);
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

/// Whether a font has TrueType outlines: a `glyf` table among those of its directory.
fn has_glyf(data: &[u8], index: u32) -> Option<bool> {
    let start = match data.get(..4)? {
        b"ttcf" => number(data, 12 + 4 * index as usize, 4)?,
        _ => 0,
    };
    let count = number(data, start.checked_add(4)?, 2)?;
    let records = data.get(start.checked_add(12)?..)?.chunks_exact(16).take(count);
    Some(records.into_iter().any(|record| record.starts_with(b"glyf")))
}

/// A big-endian number of `size` bytes.
fn number(data: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = data.get(at..at.checked_add(size)?)?;
    Some(bytes.iter().fold(0, |number, &byte| number << 8 | usize::from(byte)))
}
