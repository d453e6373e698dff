//! A face: a font file and its metrics.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use harfrust::font::name::NameId;
use harfrust::font::{Blob, Font, Kind};

use super::bundled::Bundled;
use crate::geom::Pt;

/// A face and what PDF and layout need to know of it. Metrics are in font units.
#[derive(Clone)]
pub struct Face {
    /// The font file.
    pub data: FontData,
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
    font: Font,
}

/// The bytes of a font file; clones share them.
#[derive(Clone)]
pub struct FontData(Blob);

/// A face from outside, and the family and style that select it.
#[derive(Debug, Clone)]
pub(super) struct Added {
    pub face: Face,
    pub family: String,
    pub style: String,
    pub italic: bool,
    /// How wide it is in relation to its family's usual width, in thousandths.
    pub width: u16,
    /// Whether it has all of ASCII, once that was asked for.
    pub ascii: OnceLock<bool>,
    /// Where the bytes came from.
    pub origin: String,
}

impl Added {
    /// How far it is from the usual width.
    pub(super) fn narrowness(&self) -> u16 {
        self.width.abs_diff(1000)
    }
}

/// Why a font file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FontError {
    /// Not an OpenType or TrueType font, or a damaged one.
    Damaged { origin: String, what: &'static str },
    /// No available face is of a family with this name.
    NoSuchFamily { family: String },
}

impl fmt::Display for FontError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { origin, what } => write!(formatter, "cannot use the font {origin}: {what}"),
            Self::NoSuchFamily { family } => write!(formatter, "no font family is called {family:?}"),
        }
    }
}

impl std::error::Error for FontError {}

impl Deref for FontData {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for FontData {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for FontData {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bytes", self.len())
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Face").field("postscript_name", &self.postscript_name).finish_non_exhaustive()
    }
}

impl Face {
    /// Font units as a length at a size.
    pub fn scale(&self, units: i32, size: Pt) -> Pt {
        size * (f64::from(units) / f64::from(self.units_per_em))
    }

    /// The glyph of a character, if the face has one.
    pub fn glyph(&self, character: char) -> Option<u16> {
        let glyph = self.font.charmap().map_unicode(character)?;
        u16::try_from(glyph.to_u32()).ok().filter(|&id| id != 0)
    }

    /// Whether the face has a glyph for the character.
    pub fn has(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    /// How far a glyph moves the pen before kerning, in font units.
    pub fn advance(&self, glyph: u16) -> i32 {
        self.font.glyph_metrics().h_advance(u32::from(glyph).into()) as i32
    }

    /// The font as the shaper takes it.
    pub(crate) fn font(&self) -> &Font {
        &self.font
    }

    fn read(data: Blob, index: u32) -> Result<Self, &'static str> {
        let font = Font::new(data.clone(), index).ok_or("it is not an OpenType or TrueType font")?;
        if !matches!(font.kind(), Kind::Sfnt(..)) {
            return Err("it is not an OpenType or TrueType font");
        }
        let metrics = *font.metrics();
        if metrics.raw_units_per_em == 0 || metrics.num_glyphs == 0 {
            return Err("its head or maxp table is missing or damaged");
        }
        // Glyph numbers are two bytes wide in a PDF of ours, as in nearly every font format.
        if metrics.num_glyphs > 65_535 {
            return Err("it has more than 65,535 glyphs");
        }
        if !font.charmap().has_unicode() {
            return Err("it does not say which glyph stands for which character");
        }
        let line = metrics.h_line().ok_or("its hhea table is missing or damaged")?;
        let attributes = font.default_attributes();
        let name = |id| font.names().get(id).and_then(|name| name.english_or_first());
        let postscript_name = name(NameId::POSTSCRIPT_NAME)
            .map(|name| name.name().chars().filter(char::is_ascii_graphic).collect::<String>())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "Unnamed".to_owned());
        let whole = |value: f64| value.clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16;
        let ascent = whole(line.ascender.to_f64());
        Ok(Self {
            index,
            units_per_em: metrics.units_per_em,
            ascent,
            descent: whole(line.descender.to_f64()),
            // A font without these figures is drawn as most fonts are: capitals at 70 % of the em,
            // small letters at half of it.
            cap_height: metrics
                .cap_height
                .map(|value| whole(value.to_f64()))
                .filter(|&v| v > 0)
                .unwrap_or(whole(f64::from(metrics.units_per_em) * 0.7)),
            x_height: metrics
                .x_height
                .map(|value| whole(value.to_f64()))
                .filter(|&v| v > 0)
                .unwrap_or(whole(f64::from(metrics.units_per_em) * 0.5)),
            italic_angle: font.style_metrics().italic_angle.map_or(0.0, |angle| angle.to_f64() as f32),
            bounds: [
                whole(metrics.bounds.x_min.to_f64()),
                whole(metrics.bounds.y_min.to_f64()),
                whole(metrics.bounds.x_max.to_f64()),
                whole(metrics.bounds.y_max.to_f64()),
            ],
            weight: attributes.weight.value().clamp(1.0, 1000.0) as u16,
            serif: !postscript_name.contains("Sans"),
            postscript_name,
            data: FontData(data),
            font,
        })
    }
}

/// Reads a face of the binary.
pub(super) fn read_bundled(bundled: &'static Bundled) -> Face {
    // A test reads every one of them.
    Face::read(Blob::Static(bundled.data), 0).expect("the bundled fonts are sound")
}

/// Reads the faces of a font file or collection.
pub(super) fn read_added(origin: &str, bytes: Vec<u8>) -> Result<Vec<Added>, FontError> {
    let damaged = |what| FontError::Damaged { origin: origin.to_owned(), what };
    let blob = Blob::Shared(Arc::new(bytes));
    let mut faces = Vec::new();
    // A collection says how many fonts it has; 64 is more than any has, and bounds what a lying one costs.
    for index in 0..64 {
        let face = match Face::read(blob.clone(), index) {
            Ok(face) => face,
            Err(what) if index == 0 => return Err(damaged(what)),
            Err(_) => break,
        };
        let name = |first, second| {
            let names = face.font.names();
            let name =
                names.get(first).or_else(|| names.get(second)).and_then(|name| name.english_or_first());
            name.map(|name| name.name().to_string()).unwrap_or_default()
        };
        let family = name(NameId::TYPOGRAPHIC_FAMILY_NAME, NameId::FAMILY_NAME);
        let style = name(NameId::TYPOGRAPHIC_SUBFAMILY_NAME, NameId::SUBFAMILY_NAME);
        if family.is_empty() {
            return Err(damaged("its name table is missing or damaged"));
        }
        let italic = face.italic_angle != 0.0 || style.contains("Italic") || style.contains("Oblique");
        let width = (face.font.default_attributes().width.ratio() * 1000.0).clamp(1.0, 9_999.0) as u16;
        let ascii = OnceLock::new();
        faces.push(Added { face, family, style, italic, width, ascii, origin: origin.to_owned() });
        if !blob.starts_with(b"ttcf") {
            break;
        }
    }
    Ok(faces)
}
