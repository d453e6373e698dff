//! `[brief]`: what the briefing is.

use std::ops::Range;

use super::context::Context;
use super::data_table::Texts;
use super::figure_period::Month;
use super::names::PartyIndex;
use super::shape::{Choice, Declared, Field, Name, Phrases, Shape, Written};
use super::table::table;
use crate::date::Date;
use crate::diag::{Span, codes};
use crate::language::Language;
use crate::markup::{Body, Line, Phrase};
use crate::read::schema::{Internal, Key, Type};
use crate::read::{Reader, Value, named, read_language, string};

/// The occasion of a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BriefingKind {
    Anniversary,
    Visit,
    Country,
    Custom,
}

named! {
    BriefingKind { "anniversary" = Anniversary, "visit" = Visit, "country" = Country, "custom" = Custom }; elsewhere {
        "factsheet": "a fact sheet is a format: write `format = \"factsheet\"` in `[layout]`",
        "booklet": "a booklet is a format: write `format = \"booklet\"` in `[layout]`",
    }
}

/// How far a briefing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BriefStatus {
    Draft,
    Final,
}

named! {
    BriefStatus { "draft" = Draft, "final" = Final }
}

/// The keys of `[brief]` that may be internal: what is printed, and not what other things are made by.
const INTERNAL_KEYS: Key = Internal::keys(Type::OwnKeys(|| {
    const MADE_BY: [&str; 5] = ["kind", "language", "languages", "perspective", "fiscal_year_ends"];
    let keys = Head::TABLE.keys().filter(|key| !key.required && !MADE_BY.contains(&key.name));
    keys.map(|key| key.name).collect()
}));

table! {
    /// What the briefing is
    pub struct Head: "`[brief]`" [Internal::Keys(&INTERNAL_KEYS)] {
        /// The title, e.g. `"Thirty years of relations"`
        title: Name,
        /// A shorter title, which pages after the first repeat at their head, e.g. `"Thirty years"`
        short_title: Option<Phrase>,
        /// The subtitle, e.g. `"Retrospect and outlook"`
        subtitle: Option<Line>,
        /// The occasion, e.g. `"anniversary"`
        kind: Choice<BriefingKind> = BriefingKind::Custom,
        /// The series that the briefing belongs to, e.g. `"Country briefings"`
        series: Option<Line>,
        /// The number in the series, e.g. `"12"`
        number: Option<Phrase>,
        /// The edition, e.g. `"Second edition"`
        edition: Option<Line>,
        /// How far it is: a draft says so on every page, e.g. `"draft"`
        status: Option<Choice<BriefStatus>>,
        /// The version, e.g. `"0.3"`
        version: Option<Phrase>,
        /// The date of issue, e.g. `2024-02-03`
        date: Date,
        /// The date up to which data are included, e.g. `"2023-12"`
        data_cutoff: Option<Date>,
        /// When the next edition is due, e.g. `"2025-02"`
        next_update: Option<Date>,
        /// The language of the brief (BCP 47), e.g. `"en-GB"`
        language: Language = Language::english(),
        /// The languages of its editions, one PDF each (BCP 47), e.g. `["en", "ur"]`
        languages: Languages,
        /// The party whose exports and imports `[trade]` reports; the first by default, e.g. `"PK"`
        perspective: Perspective,
        /// The month with which fiscal years end, where figures are of them, e.g. `6`
        fiscal_year_ends: Option<Month>,
        /// The place of issue, e.g. `"Islamabad"`
        place: Option<Phrase>,
        /// The authors
        authors: Vec<Author>,
        /// Who drafted it, for the record at the end
        drafted_by: Vec<Signatory>,
        /// Who cleared it, for the record at the end
        cleared_by: Vec<Signatory>,
        /// The handling marking, at the top and bottom of every page, or as the house style's `markings` say, e.g.
        /// `"For official use only"`
        marking: Option<Line>,
        /// Keywords of the document's properties, e.g. `["trade", "diplomacy"]`
        keywords: Phrases,
        /// The licence, e.g. `"CC BY 4.0"`
        licence: Option<Line>,
        /// A contact address, e.g. `"desk@example.org"`
        contact: Option<Line>,
        /// The disclaimer, e.g. `"The views are those of the authors."`
        disclaimer: Option<Line>,
        /// The bottom line, before everything else, e.g. `"Trade has doubled, and rests on **one** product."`
        summary: Option<Body>,
        /// What a visit is to achieve, each in a line, e.g. `["Agree on the ferry"]`
        objectives: Texts,
        /// Notes on protocol: dress, gifts, forms of address, e.g. `"Dark suits. No gifts."`
        protocol: Option<Body>,
        /// The conclusion, e.g. `"The next session of the commission decides."`
        conclusion: Option<Body>,
    }
}

impl Head {
    /// Where the languages of the editions are listed, or else the brief's own.
    pub(crate) fn languages_span(&self) -> Option<Span> {
        self.spans.of("languages").or_else(|| self.spans.of("language"))
    }

    /// Who issues the briefing: the first organisation of an author.
    pub fn organisation(&self) -> Option<&Line> {
        self.authors.iter().find_map(|author| author.organisation.as_ref())
    }
}

table! {
    /// An author of the briefing
    pub struct Author: "an author" {
        /// The name, e.g. `"A. Researcher"`
        name: Line,
        /// The office held, e.g. `"Research fellow"`
        role: Option<Line>,
        /// The organisation, with its place, e.g. `"Institute of Strategic Studies, Islamabad"`
        organisation: Option<Line>,
    }
}

table! {
    /// Who drafted or cleared the briefing
    pub struct Signatory: "a signatory" {
        /// The name, e.g. `"A. Desk"`
        name: Line,
        /// The office held, e.g. `"Second secretary"`
        role: Option<Line>,
        /// When, e.g. `2024-02-01`
        date: Option<Date>,
    }
}

impl Shape for Language {
    type Value = Self;
    const TYPE: Type = Type::Language;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        language(cx, table.get(key)?)
    }

    fn missing() -> Self {
        Self::english()
    }
}

impl Written for Language {
    fn written(&self) -> String {
        format!("\"{}\"", self.tag())
    }
}

/// The languages of a brief's editions.
pub(crate) struct Languages;

impl Field for Languages {
    type Value = Vec<Language>;
    const TYPE: Type = Type::Languages;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<Language> {
        let mut all: Vec<(Language, Range<usize>)> = Vec::new();
        for value in table.values(cx, key) {
            let Some(language) = language(cx, value) else { continue };
            if let Some((_, first)) = all.iter().find(|(other, _)| *other == language) {
                let first = (cx.span(first.clone()), "it is first listed here".to_owned());
                let error =
                    cx.error(codes::EDITIONS, value.span(), format!("`{}` is listed twice", language.tag()));
                error.related.push(first);
                error.hints.push("remove one of the two".to_owned());
                continue;
            }
            all.push((language, value.span()));
        }
        all.into_iter().map(|(language, _)| language).collect()
    }
}

fn language(cx: &mut Context, value: Value) -> Option<Language> {
    let tag = string(cx, value)?;
    read_language(cx, tag, value.span(), "write a tag of BCP 47, such as `en`, `en-GB` or `ur`")
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
