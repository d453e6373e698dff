//! Character codes: what is in the content streams for glyphs.
//!
//! A code is a glyph *and* the text it stands for. Where a font draws two characters with one glyph
//! (hyphen and soft hyphen, space and no-break space) or shapes letters to others' glyphs (small
//! capitals), each has a code of its own; where it draws one with several, they are combined to a glyph
//! that has one. So the text can be read back without help.

use rustc_hash::FxHashMap;
use subsetter::GlyphRemapper;

use crate::font::{Face, FaceId, Fonts};

use super::combine::Part;

/// A code and its width in thousandths of an em.
pub(super) type Coded = (u16, u16);

/// The codes of one face.
pub(super) struct Codes<'a> {
    pub(super) face: &'a Face,
    /// In order of first use. Code 0 is the missing glyph, which is never shown.
    pub(super) codes: Vec<Code>,
    /// The glyphs that are drawn by combining others, and their advances in font units.
    pub(super) combinations: Vec<(Vec<Part>, u16)>,
    /// New numbers for the glyphs of the subset.
    pub(super) glyphs: GlyphRemapper,
    /// The first code of each glyph of the face, 0 where it has none.
    first: Vec<u16>,
    /// The codes of combinations by what they combine and say.
    combined: FxHashMap<Vec<u8>, u16>,
    key: Vec<u8>,
    /// Whether codes are mapped to glyphs, and glyphs can be combined: TrueType outlines only.
    pub(super) mapped: bool,
}

/// A glyph and its text.
pub(super) struct Code {
    pub(super) glyph: CodeGlyph,
    /// Thousandths of an em, rounded.
    pub(super) width: u16,
    pub(super) text: Box<str>,
    /// The next code of the same glyph, 0 where there is none.
    next: u16,
}

/// What a code shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CodeGlyph {
    /// A glyph of the face.
    Face(u16),
    /// One of [`Codes::combinations`].
    Combined(u16),
}

impl<'a> Codes<'a> {
    fn new(face: &'a Face) -> Self {
        let missing = Code { glyph: CodeGlyph::Face(0), width: 0, text: "\u{FFFD}".into(), next: 0 };
        Self {
            face,
            codes: vec![missing],
            combinations: Vec::new(),
            glyphs: GlyphRemapper::new(),
            first: Vec::new(),
            combined: FxHashMap::default(),
            key: Vec::new(),
            mapped: has_glyf(&face.data, face.index).unwrap_or(false),
        }
    }

    /// The code for a glyph that stands for `text`. `None` if the glyph has another text already and can
    /// have no more.
    #[inline]
    pub(super) fn code(&mut self, glyph: u16, text: &str) -> Option<Coded> {
        let first = self.first.get(usize::from(glyph)).copied().unwrap_or(0);
        let mut code = first;
        while let Some(known) = self.codes.get(usize::from(code)).filter(|_| code != 0) {
            if *known.text == *text {
                return Some((code, known.width));
            }
            code = known.next;
        }
        if first != 0 && !self.mapped {
            return None;
        }
        let coded = self.add(CodeGlyph::Face(glyph), self.face.advance(glyph), text, first)?;
        if self.first.len() <= usize::from(glyph) {
            self.first.resize(usize::from(glyph) + 1, 0);
        }
        self.first[usize::from(glyph)] = coded.0;
        self.glyphs.remap(glyph);
        Some(coded)
    }

    /// Any code of a glyph, one for `text` where it has none: for glyphs whose text is said elsewhere.
    pub(super) fn any_code(&mut self, glyph: u16, text: &str) -> Option<Coded> {
        match self.first.get(usize::from(glyph)) {
            Some(&code) if code != 0 => Some((code, self.codes[usize::from(code)].width)),
            _ => self.code(glyph, text),
        }
    }

    /// The code for glyphs that together stand for `text`. `None` if they cannot be combined.
    pub(super) fn combination(&mut self, parts: &[Part], text: &str) -> Option<Coded> {
        if !self.mapped {
            return None;
        }
        self.key.clear();
        for part in parts {
            let words = [part.glyph, part.x as u16, part.y as u16];
            self.key.extend(words.iter().flat_map(|word| word.to_be_bytes()));
        }
        // No text starts with this byte, so that parts and text cannot be taken for each other.
        self.key.push(0xFF);
        self.key.extend_from_slice(text.as_bytes());
        if let Some(&code) = self.combined.get(&self.key) {
            return Some((code, self.codes[usize::from(code)].width));
        }
        let advance = parts.iter().map(|part| self.face.advance(part.glyph)).sum();
        let index = u16::try_from(self.combinations.len()).ok()?;
        let coded = self.add(CodeGlyph::Combined(index), advance, text, 0)?;
        for part in parts {
            self.glyphs.remap(part.glyph);
        }
        self.combinations.push((parts.to_vec(), u16::try_from(advance).unwrap_or(0)));
        self.combined.insert(self.key.clone(), coded.0);
        Some(coded)
    }

    /// A new code; none when all 65,535 are in use.
    #[cold]
    fn add(&mut self, glyph: CodeGlyph, advance: i32, text: &str, next: u16) -> Option<Coded> {
        let code = u16::try_from(self.codes.len()).ok()?;
        let em = i32::from(self.face.units_per_em).max(1);
        let rounded = (advance.saturating_mul(1000) + em / 2) / em;
        let width = u16::try_from(rounded.max(0)).unwrap_or(u16::MAX);
        self.codes.push(Code { glyph, width, text: text.into(), next });
        Some((code, width))
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
    let mut records = data.get(start.checked_add(12)?..)?.chunks_exact(16).take(count);
    Some(records.any(|record| record.starts_with(b"glyf")))
}

/// A big-endian number of `size` bytes.
fn number(data: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = data.get(at..at.checked_add(size)?)?;
    Some(bytes.iter().fold(0, |number, &byte| (number << 8) | usize::from(byte)))
}
