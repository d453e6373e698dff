//! `[layout]`: sections and pages.

use std::ops::Range;

use super::context::Context;
use super::names::SectionName;
use super::shape::{Choice, Field, Integer};
use super::table::table;
use crate::diag::codes;
use crate::read::schema::Type;
use crate::read::{Reader, named, names, string};

/// The most pages: a book.
pub(crate) const PAGES_LIMIT: u32 = 2_000;

/// The format of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

named! {
    Paper { "a4" = A4, "letter" = Letter }
}

table! {
    /// Sections and pages
    pub struct Layout: "`[layout]`" {
        /// The sections shown, in order; all in the usual order by default, e.g. `["summary", "trade", "sources"]`
        sections: Sections,
        /// Whether there is a table of contents; by default there is one in briefings over four pages, e.g. `false`
        contents: Option<bool>,
        /// How many columns the text has, 1 or 2. In two there is no margin: what would be in it is in the columns, e.g. `2`
        columns: Integer<1, 2> = 1,
        /// The paper, e.g. `"a4"`
        paper: Choice<Paper> = Paper::A4,
        /// The most pages. Where there are more, things are set closer and smaller, step by step, each of which is told; more
        /// pages than this after all of them are an error, e.g. `4`
        max_pages: Option<Integer<1, { PAGES_LIMIT as i64 }>>,
        /// Whether the masthead is a separate page, with the `cover` of the house style, e.g. `true`
        cover: bool = false,
    }
}

/// Sections, each once; `None` if the key is not there.
pub(crate) struct Sections;

impl Field for Sections {
    type Value = Option<Vec<SectionName>>;
    const TYPE: Type = Type::NamesOr(names::<SectionName>, "the `id` of a `[[section]]`");
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value {
        let mut sections = Vec::new();
        for value in table.values(cx, key) {
            let Some(name) = string(cx, value) else { continue };
            sections.extend(cx.section(name, value.span()).map(|section| (section, value.span())));
        }
        each_once(cx, &sections);
        let sections = sections.into_iter().map(|(section, _)| section).collect();
        table.get(key).is_some().then_some(sections)
    }
}

/// Reports sections that are in a list twice.
pub(super) fn each_once(cx: &mut Context, sections: &[(SectionName, Range<usize>)]) {
    for (index, (section, range)) in sections.iter().enumerate() {
        if sections.iter().take(index).any(|(other, _)| other == section) {
            cx.error(codes::DUPLICATE_ID, range.clone(), "this section is in the list already")
                .hints
                .push("name it once".to_owned());
        }
    }
}
