//! The font book: the bundled faces, and those found in the folders that the user names.
//!
//! Faces are read lazily: a face costs nothing until text is set in it. [`Fonts::select`] answers what
//! the theme asks for, [`Fonts::fallback`] finds a face for a character that this one lacks.

mod bundled;
mod coverage;
mod face;
mod fallback;
mod ink;
mod packages;
mod script;
mod select;
mod serving;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

pub(crate) use coverage::{is_default_ignorable, needs_no_glyph};
pub use face::{Face, FontData, FontError};
pub use packages::packages;
pub use select::FontListing;

use face::read_bundled;

/// A face, by its number in [`Fonts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u16);

/// The theme's families; each optical size is a separate family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Text sizes, 9 to 13 points.
    Serif,
    /// Below 9 points.
    SerifCaption,
    /// 14 to 24 points.
    SerifSubhead,
    /// Above 24 points.
    SerifDisplay,
    Sans,
}

/// Weights that are bundled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// For numerals of display size only.
    ExtraLight,
    Light,
    Regular,
    Semibold,
}

impl Weight {
    /// The weight as OS/2 counts it, 1 to 1000.
    pub fn number(self) -> u16 {
        match self {
            Self::ExtraLight => 200,
            Self::Light => 300,
            Self::Regular => 400,
            Self::Semibold => 600,
        }
    }
}

/// The faces available: the bundled ones, then those added.
#[derive(Debug, Clone)]
pub struct Fonts {
    bundled: [OnceLock<Face>; bundled::FACES.len()],
    added: Vec<face::Added>,
    serving: serving::Serving,
    /// What the theme's serif and sans are set in, where that is not what is bundled.
    serif: Option<String>,
    sans: Option<String>,
}

impl Fonts {
    /// The bundled faces.
    pub fn bundled() -> Self {
        Self {
            bundled: [const { OnceLock::new() }; bundled::FACES.len()],
            added: Vec::new(),
            serving: serving::Serving::default(),
            serif: None,
            sans: None,
        }
    }

    /// The font files that were added, each with a family in it.
    pub fn added_files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.added.iter().filter(|added| added.face.index == 0);
        files.map(|added| (added.family.as_str(), &*added.face.data))
    }

    /// Whether a face has all visible ASCII characters.
    pub(crate) fn has_ascii(&self, id: FaceId) -> bool {
        // The bundled faces that text is set in have; a test says so.
        let added = usize::from(id.0).checked_sub(self.bundled.len()).and_then(|index| self.added.get(index));
        added.is_none_or(|added| {
            *added.ascii.get_or_init(|| ('!'..='~').all(|character| added.face.has(character)))
        })
    }

    /// A face by its number. A number that names no face, which only another font book can have given,
    /// is answered with the text face.
    pub fn face(&self, id: FaceId) -> &Face {
        let index = usize::from(id.0);
        match index.checked_sub(self.bundled.len()).and_then(|added| self.added.get(added)) {
            Some(added) => &added.face,
            None => {
                let index = if index < self.bundled.len() { index } else { 0 };
                self.bundled[index].get_or_init(|| read_bundled(&bundled::FACES[index]))
            }
        }
    }
}
