//! Which characters are visible, and which of them a face has.

use unicode_script::{Script, UnicodeScript};

use super::{Family, Fonts, Weight};

impl Fonts {
    /// Whether some face has a glyph for the character, or it needs none.
    pub fn covers(&self, character: char) -> bool {
        let base = || self.select(Family::Serif, Weight::Regular, false);
        let script = match character.script() {
            Script::Common | Script::Inherited | Script::Unknown => Script::Latin,
            script => script,
        };
        needs_no_glyph(character) || self.fallback(base(), character, script, "en").is_some()
    }
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
