//! Which characters the faces at hand can set.

use std::collections::BTreeSet;

use super::bundled::{FACES, Role};
use super::{FaceId, Fonts};

/// A character that no face at hand has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// Where in the text it stands first, in bytes.
    pub offset: usize,
    pub character: char,
}

/// Every character of a text that no face has, once each, where it stands first.
pub fn missing(fonts: &Fonts, text: &str) -> Vec<Missing> {
    if text.is_ascii() {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    text.char_indices()
        .filter(|&(_, character)| !fonts.covers(character) && seen.insert(character))
        .map(|(offset, character)| Missing { offset, character })
        .collect()
}

impl Fonts {
    /// Whether some face at hand has a glyph for the character, or it needs none.
    pub fn covers(&self, character: char) -> bool {
        if character.is_ascii() || needs_no_glyph(character) {
            return true;
        }
        // The regular faces of each family stand for the others: they are cut to the same character set.
        let bundled = FACES.iter().enumerate().filter(|(_, face)| {
            face.weight == 400
                && !face.italic
                && !matches!(face.role, Role::Text(family) if optical_cut(family))
        });
        bundled
            .map(|(index, _)| FaceId(index as u16))
            .chain((0..self.added.len()).map(|index| FaceId((FACES.len() + index) as u16)))
            .any(|id| self.face(id).has(character))
    }
}

fn optical_cut(family: super::Family) -> bool {
    use super::Family::{SerifCaption, SerifDisplay, SerifSubhead};
    matches!(family, SerifCaption | SerifSubhead | SerifDisplay)
}

/// Spaces, controls, and characters that are meant not to be seen: the default ignorables of
/// Unicode 16, table `DerivedCoreProperties.txt`.
pub(crate) fn needs_no_glyph(character: char) -> bool {
    character.is_whitespace() || character.is_control() || is_default_ignorable(character)
}

/// Unicode's `Default_Ignorable_Code_Point`.
pub(crate) fn is_default_ignorable(character: char) -> bool {
    matches!(
        u32::from(character),
        0x00AD
            | 0x034F
            | 0x061C
            | 0x115F..=0x1160
            | 0x17B4..=0x17B5
            | 0x180B..=0x180F
            | 0x200B..=0x200F
            | 0x202A..=0x202E
            | 0x2060..=0x206F
            | 0x3164
            | 0xFE00..=0xFE0F
            | 0xFEFF
            | 0xFFA0
            | 0xFFF0..=0xFFF8
            | 0x1BCA0..=0x1BCA3
            | 0x1D173..=0x1D17A
            | 0xE0000..=0xE0FFF
    )
}
