//! `[brief]`: what the briefing is.

use super::context::Context;
use super::names::PartyIndex;
use super::shape::{Choice, Field, Lines, Name, Shape};
use super::table::table;
use crate::date::Date;
use crate::diag::codes;
use crate::markup::{Body, Line};
use crate::read::schema::Type;
use crate::read::{Reader, Value, is_language_tag, named, string};

/// The occasion of a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Anniversary,
    Visit,
    Country,
    Custom,
}

named! {
    Kind { "anniversary" = Anniversary, "visit" = Visit, "country" = Country, "custom" = Custom }
}

table! {
    /// What the briefing is
    pub struct Head: "`[brief]`" {
        /// The title
        title: Name,
        /// The subtitle
        subtitle: Option<Line>,
        /// The occasion
        kind: Choice<Kind> = Kind::Custom,
        /// The series that the briefing belongs to
        series: Option<Line>,
        /// The number in the series
        number: Option<Line>,
        /// The edition
        edition: Option<Line>,
        /// The date of issue
        date: Date,
        /// The date up to which data were taken in
        data_cutoff: Option<Date>,
        /// When the next edition is due
        next_update: Option<Date>,
        /// The language of the brief (BCP 47)
        language: Language = "en".to_owned(),
        /// The languages that editions are made in (BCP 47)
        languages: Languages,
        /// The party whose exports and imports `[trade]` reports; the first by default
        perspective: Perspective,
        /// The place of issue
        place: Option<Line>,
        /// Who wrote the briefing
        authors: Vec<Author>,
        /// The handling marking, at the top and bottom of every page
        marking: Option<Line>,
        /// Keywords of the document's properties
        keywords: Keywords,
        /// The licence
        licence: Option<Line>,
        /// Whom to write to
        contact: Option<Line>,
        /// The disclaimer
        disclaimer: Option<Line>,
        /// The bottom line, before everything else
        summary: Option<Body>,
        /// The conclusion
        conclusion: Option<Body>,
    }
}

table! {
    /// Someone who wrote the briefing
    pub struct Author: "an author" {
        /// The name
        name: Line,
        /// The office held
        role: Option<Line>,
        /// The organisation, with its place
        organisation: Option<Line>,
    }
}

/// A language tag (BCP 47).
pub(crate) struct Language;

impl Shape for Language {
    type Value = String;
    const TYPE: Type = Type::Language;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        language(cx, table.get(key)?)
    }

    fn missing() -> String {
        String::new()
    }
}

/// Several language tags.
pub(crate) struct Languages;

impl Field for Languages {
    type Value = Vec<String>;
    const TYPE: Type = Type::Languages;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<String> {
        table.values(cx, key).into_iter().filter_map(|value| language(cx, value)).collect()
    }
}

fn language(cx: &mut Context, value: Value) -> Option<String> {
    let tag = string(cx, value)?;
    if !is_language_tag(tag) {
        cx.error(codes::LANGUAGE_TAG, value.span(), format!("`{tag}` is not a language tag"))
            .hints
            .push("write a tag of BCP 47, such as `en`, `en-GB` or `ur`".to_owned());
        return None;
    }
    Some(tag.to_owned())
}

/// The party whose point of view the figures take: the first, where none is given.
pub(crate) struct Perspective;

impl Field for Perspective {
    type Value = PartyIndex;
    const TYPE: Type = <PartyIndex as Shape>::TYPE;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> PartyIndex {
        <Option<PartyIndex>>::read(cx, table, key).unwrap_or(PartyIndex::First)
    }
}

/// Texts without their markup.
pub(crate) struct Keywords;

impl Field for Keywords {
    type Value = Vec<String>;
    const TYPE: Type = Lines::TYPE;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<String> {
        // Bound figures have no place in keywords.
        Lines::read(cx, table, key).iter().map(Line::plain).collect()
    }
}
