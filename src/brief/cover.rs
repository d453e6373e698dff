//! `[theme.cover]`: the picture of the cover page.

use super::context::Context;
use super::illustration::PictureFile;
use super::shape::Shape;
use super::table::table;
use crate::diag::codes;
use crate::markup::{self, Part};
use crate::read::schema::{Internal, Type};
use crate::read::{LINE_LIMIT, Reader};

table! {
    /// The picture on the cover page of briefings that have one; `[cover]` in a house style
    pub struct Cover: "`[theme.cover]`" [Internal::Never] {
        /// The picture: an SVG, PNG or JPEG file, e.g. `"cover.jpg"`
        file: PictureFile,
        /// What it shows, for readers who do not see it; without this, the picture is decoration, e.g. `"The ministry by night"`
        alt: Option<Plain>,
        /// Whose picture it is, e.g. `"Ministry of Culture"`
        credit: Option<Plain>,
    }
}

/// Words of the house, which are the same in all briefings: nothing of a brief can be in them.
pub(crate) struct Plain;

impl Shape for Plain {
    type Value = String;
    const TYPE: Type = Type::Phrase(LINE_LIMIT);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        let source = table.text(cx, key)?;
        let phrase = markup::phrase(cx, &source, false);
        if phrase.parts.iter().any(|part| matches!(part, Part::Value(_))) {
            cx.error(codes::PLAIN_WORDS, source.range, format!("`{key}` has a figure of the brief"))
                .hints
                .push("write words only: they are the same in all briefings of the house".to_owned());
        }
        Some(phrase.words())
    }

    fn missing() -> String {
        String::new()
    }
}
