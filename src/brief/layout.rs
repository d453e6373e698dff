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

/// What is made of a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    #[default]
    Briefing,
    /// Two pages of two columns under a band of the accent colour.
    Factsheet,
    /// With a cover to its edges, and a page about the edition on its back.
    Booklet,
}

named! {
    Format { "briefing" = Briefing, "factsheet" = Factsheet, "booklet" = Booklet }; elsewhere {
        "a4": "the paper has a key of its own: write `paper = \"a4\"`",
        "letter": "the paper has a key of its own: write `paper = \"letter\"`",
    }
}

table! {
    /// Sections and pages
    pub struct Layout: "`[layout]`" {
        /// What is made: a `"briefing"`; a `"factsheet"` of two dense pages in two columns, with key figures under a band of the accent colour; or a `"booklet"`, with a cover for a printer, and data of the edition on its back, e.g. `"booklet"`
        format: Choice<Format> = Format::Briefing,
        /// The sections shown, in order; all in the usual order by default, e.g. `["summary", "trade", "sources"]`
        sections: Sections,
        /// Whether there is a table of contents; by default there is one in briefings over four pages, e.g. `false`
        contents: Option<bool>,
        /// How many columns the text has, 1 or 2; a fact sheet has 2. In two there is no margin: what would be in it is in the columns, e.g. `2`
        columns: Option<Integer<1, 2>>,
        /// The paper, e.g. `"a4"`
        paper: Choice<Paper> = Paper::A4,
        /// The most pages; a fact sheet has 2 where nothing is said. Where there are more, things are set closer and smaller, step by step, each of which is told; more pages than this after all of them are an error, e.g. `4`
        max_pages: Option<Integer<1, { PAGES_LIMIT as i64 }>>,
        /// Whether the masthead is a separate page, with the `cover` of the house style, e.g. `true`
        cover: bool = false,
    }
    check = check;
}

/// How many pages a fact sheet has: the two sides of a sheet.
const FACTSHEET_PAGES: u32 = 2;

impl Layout {
    /// How many columns the text has.
    pub fn columns(&self) -> usize {
        match self.format {
            Format::Briefing | Format::Booklet => self.columns.unwrap_or(1) as usize,
            Format::Factsheet => 2,
        }
    }

    /// The most pages that there may be, and the key that says so.
    pub(crate) fn page_limit(&self) -> Option<(u32, &'static str)> {
        let sheet = (self.format == Format::Factsheet).then_some((FACTSHEET_PAGES, "format"));
        self.max_pages.map(|pages| (pages, "max_pages")).or(sheet)
    }
}

/// Reports what a fact sheet cannot have.
fn check(cx: &mut Context, table: &Reader, layout: &Layout) {
    if layout.format != Format::Factsheet {
        return;
    }
    let is_unfit = [
        ("columns", layout.columns == Some(1), "a fact sheet has two columns"),
        ("cover", layout.cover, "a fact sheet has no cover"),
        ("contents", layout.contents == Some(true), "a fact sheet has no table of contents"),
    ];
    for (key, _, message) in is_unfit.into_iter().filter(|(_, is_unfit, _)| *is_unfit) {
        let Some(value) = table.get(key) else { continue };
        cx.error(codes::UNKNOWN_VALUE, value.span(), message)
            .hints
            .push(format!("leave `{key}` out, or write `format = \"briefing\"`"));
    }
}

impl Layout {
    /// Whether there is a page for the `cover` of the house style.
    pub fn has_cover(&self) -> bool {
        self.cover || self.format == Format::Booklet
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
