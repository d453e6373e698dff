//! The font book: the faces that are bundled, and those found where the user says.
//!
//! Faces are read lazily: a face costs nothing until text is set in it.

use std::borrow::Cow;

use crate::geom::Pt;

/// A face, by its number in [`Fonts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u16);

/// The theme's families, each optical size a family of its own.
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
    Light,
    Regular,
    Semibold,
}

/// The faces at hand.
#[derive(Debug)]
pub struct Fonts {}

/// A face and what PDF and layout need to know of it. Metrics are in font units.
#[derive(Debug)]
pub struct Face {
    /// The font file.
    pub data: Cow<'static, [u8]>,
    /// Which font of a collection.
    pub index: u32,
    pub postscript_name: String,
    pub units_per_em: u16,
    pub ascent: i16,
    /// Below the baseline, negative.
    pub descent: i16,
    pub cap_height: i16,
    pub x_height: i16,
    /// Degrees, negative for letters that lean right.
    pub italic_angle: f32,
    /// x min, y min, x max, y max.
    pub bounds: [i16; 4],
    /// 1 to 1000, as in OS/2.
    pub weight: u16,
    pub serif: bool,
}

impl Fonts {
    /// The bundled faces.
    pub fn bundled() -> Self {
        todo!()
    }

    /// The face for a family, weight and slope; the nearest there is.
    pub fn select(&self, _family: Family, _weight: Weight, _italic: bool) -> FaceId {
        todo!()
    }

    /// A face by its number.
    pub fn face(&self, _id: FaceId) -> &Face {
        todo!()
    }

    /// Whether some face at hand has a glyph for the character, or it needs none.
    pub fn covers(&self, _character: char) -> bool {
        todo!()
    }
}

impl Face {
    /// Font units as a length at a size.
    pub fn scale(&self, units: i32, size: Pt) -> Pt {
        size * (f64::from(units) / f64::from(self.units_per_em))
    }
}
