//! The faces in the binary.

use super::Family;

/// A face in the binary.
#[derive(Debug)]
pub(super) struct Bundled {
    /// The family that it is of, for readers.
    pub name: &'static str,
    /// Its style within the family, for readers.
    pub style: &'static str,
    pub role: FaceRole,
    pub weight: u16,
    pub italic: bool,
    pub data: &'static [u8],
}

/// What a bundled face is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaceRole {
    /// One of the theme's families.
    Text(Family),
    /// Urdu's own style of the Arabic script.
    Nastaliq,
    /// The Arabic script of all other languages.
    Naskh,
    Devanagari,
}

macro_rules! face {
    ($role:expr, $name:literal, $style:literal, $weight:expr, $italic:literal, $path:literal) => {
        Bundled {
            name: $name,
            style: $style,
            role: $role,
            weight: $weight,
            italic: $italic,
            data: include_bytes!(concat!("../../fonts/", $path)),
        }
    };
}

const LIGHT: u16 = 300;
const REGULAR: u16 = 400;
const SEMIBOLD: u16 = 600;
const BOLD: u16 = 700;

use FaceRole::{Devanagari, Naskh, Nastaliq, Text};
use Family::{Sans, Serif, SerifCaption, SerifDisplay, SerifSubhead};

/// Every face in the binary; the first is that of running text. A [`FaceId`](super::FaceId) is an index.
#[rustfmt::skip]
pub(super) static FACES: [Bundled; 25] = [
    face!(Text(Serif), "Source Serif 4", "Regular", REGULAR, false, "source-serif/SourceSerif4-Regular.ttf"),
    face!(Text(Serif), "Source Serif 4", "Italic", REGULAR, true, "source-serif/SourceSerif4-It.ttf"),
    face!(Text(Serif), "Source Serif 4", "Semibold", SEMIBOLD, false, "source-serif/SourceSerif4-Semibold.ttf"),
    face!(Text(Serif), "Source Serif 4", "Semibold Italic", SEMIBOLD, true, "source-serif/SourceSerif4-SemiboldIt.ttf"),
    face!(Text(SerifCaption), "Source Serif 4 Caption", "Regular", REGULAR, false, "source-serif/SourceSerif4Caption-Regular.ttf"),
    face!(Text(SerifCaption), "Source Serif 4 Caption", "Italic", REGULAR, true, "source-serif/SourceSerif4Caption-It.ttf"),
    face!(Text(SerifSubhead), "Source Serif 4 Subhead", "Light", LIGHT, false, "source-serif/SourceSerif4Subhead-Light.ttf"),
    face!(Text(SerifSubhead), "Source Serif 4 Subhead", "Regular", REGULAR, false, "source-serif/SourceSerif4Subhead-Regular.ttf"),
    face!(Text(SerifSubhead), "Source Serif 4 Subhead", "Italic", REGULAR, true, "source-serif/SourceSerif4Subhead-It.ttf"),
    face!(Text(SerifSubhead), "Source Serif 4 Subhead", "Semibold", SEMIBOLD, false, "source-serif/SourceSerif4Subhead-Semibold.ttf"),
    face!(Text(SerifDisplay), "Source Serif 4 Display", "ExtraLight", 200, false, "source-serif/SourceSerif4Display-ExtraLight.ttf"),
    face!(Text(SerifDisplay), "Source Serif 4 Display", "Light", LIGHT, false, "source-serif/SourceSerif4Display-Light.ttf"),
    face!(Text(SerifDisplay), "Source Serif 4 Display", "Regular", REGULAR, false, "source-serif/SourceSerif4Display-Regular.ttf"),
    face!(Text(SerifDisplay), "Source Serif 4 Display", "Semibold", SEMIBOLD, false, "source-serif/SourceSerif4Display-Semibold.ttf"),
    face!(Text(Sans), "Source Sans 3", "Light", LIGHT, false, "source-sans/SourceSans3-Light.ttf"),
    face!(Text(Sans), "Source Sans 3", "Regular", REGULAR, false, "source-sans/SourceSans3-Regular.ttf"),
    face!(Text(Sans), "Source Sans 3", "Italic", REGULAR, true, "source-sans/SourceSans3-It.ttf"),
    face!(Text(Sans), "Source Sans 3", "Semibold", SEMIBOLD, false, "source-sans/SourceSans3-Semibold.ttf"),
    face!(Text(Sans), "Source Sans 3", "Semibold Italic", SEMIBOLD, true, "source-sans/SourceSans3-SemiboldIt.ttf"),
    face!(Nastaliq, "Noto Nastaliq Urdu", "Regular", REGULAR, false, "noto/NotoNastaliqUrdu-Regular.ttf"),
    face!(Nastaliq, "Noto Nastaliq Urdu", "Bold", BOLD, false, "noto/NotoNastaliqUrdu-Bold.ttf"),
    face!(Naskh, "Noto Naskh Arabic", "Regular", REGULAR, false, "noto/NotoNaskhArabic-Regular.ttf"),
    face!(Naskh, "Noto Naskh Arabic", "Bold", BOLD, false, "noto/NotoNaskhArabic-Bold.ttf"),
    face!(Devanagari, "Noto Serif Devanagari", "Regular", REGULAR, false, "noto/NotoSerifDevanagari-Regular.ttf"),
    face!(Devanagari, "Noto Serif Devanagari", "Bold", BOLD, false, "noto/NotoSerifDevanagari-Bold.ttf"),
];
