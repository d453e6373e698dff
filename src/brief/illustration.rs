//! `[[picture]]`: photographs and drawings.

use super::context::Context;
use super::names::SectionName;
use super::placed::check_after;
use super::shape::{Choice, Field, Identifier};
use super::table::table;
use crate::markup::{Line, Phrase};
use crate::picture::{self, Picture};
use crate::read::schema::{Count, Type};
use crate::read::{Reader, named};

/// The most pictures.
pub(super) const PICTURES_LIMIT: usize = 60;

/// How wide a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureWidth {
    Column,
    Full,
    Margin,
}

named! {
    PictureWidth { "column" = Column, "full" = Full, "margin" = Margin }
}

table! {
    /// A photograph or a drawing
    pub struct Illustration: "`[[picture]]`" (Count::AtMost(PICTURES_LIMIT)) {
        /// Its name in references, e.g. `"bridge"`
        id: Option<Identifier>,
        /// The picture: an SVG, PNG or JPEG file, e.g. `"bridge.jpg"`
        file: PictureFile,
        /// What it shows, for readers who do not see it, e.g. `"The new bridge over the river"`
        alt: Phrase,
        /// What is written beside it, e.g. `"The bridge, opened in 2019"`
        caption: Option<Line>,
        /// Whose picture it is, e.g. `"Ministry of Transport"`
        credit: Option<Phrase>,
        /// How wide it is: in the main column, over the margin as well, or in the margin beside the text, e.g. `"full"`
        width: Choice<PictureWidth> = PictureWidth::Column,
        /// The section at whose end it is; the two sides by default, e.g. `"trade"`
        after: Option<SectionName>,
    }
    check = |cx: &mut Context, table: &Reader, picture: &Illustration| {
        check_after(cx, table, picture.after.as_ref());
    };
}

/// A picture that must be there; none where it could not be read, which is reported.
pub(crate) struct PictureFile;

impl Field for PictureFile {
    type Value = Option<Picture>;
    const TYPE: Type = Type::File;
    const REQUIRED: bool = true;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Picture> {
        let folder = cx.folder.clone();
        picture::read(cx, table, key, &folder)
    }
}
