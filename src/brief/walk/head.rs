//! `[brief]` and `[[party]]`.

use crate::brief::context::Context;
use crate::brief::date::Date;
use crate::brief::markup::{Body, Inline, Line};
use crate::brief::model::{Author, Fact, Kind, Party};
use crate::brief::picture;
use crate::brief::reader::Reader;
use crate::diag::codes;

/// Stands where a date could not be read.
pub(super) const NO_DATE: Date = Date::of_year(0);

/// What `[brief]` says, but for date and language.
pub(super) struct Head {
    pub kind: Kind,
    pub title: Line,
    pub subtitle: Option<Line>,
    pub series: Option<Line>,
    pub number: Option<Line>,
    pub edition: Option<Line>,
    pub data_cutoff: Option<Date>,
    pub next_update: Option<Date>,
    pub place: Option<Line>,
    pub authors: Vec<Author>,
    pub marking: Option<Line>,
    pub keywords: Vec<String>,
    pub licence: Option<Line>,
    pub contact: Option<Line>,
    pub disclaimer: Option<Line>,
    pub summary: Option<Body>,
    pub conclusion: Option<Body>,
}

pub(super) fn head(cx: &mut Context, table: Option<&Reader>) -> Head {
    let Some(table) = table else {
        return Head {
            kind: Kind::Custom,
            title: Line::default(),
            subtitle: None,
            series: None,
            number: None,
            edition: None,
            data_cutoff: None,
            next_update: None,
            place: None,
            authors: Vec::new(),
            marking: None,
            keywords: Vec::new(),
            licence: None,
            contact: None,
            disclaimer: None,
            summary: None,
            conclusion: None,
        };
    };
    Head {
        kind: table.choice(cx, "kind").unwrap_or(Kind::Custom),
        title: table.line(cx, "title").unwrap_or_default(),
        subtitle: table.line(cx, "subtitle"),
        series: table.line(cx, "series"),
        number: table.line(cx, "number"),
        edition: table.line(cx, "edition"),
        data_cutoff: table.date(cx, "data_cutoff"),
        next_update: table.date(cx, "next_update"),
        place: table.line(cx, "place"),
        authors: table.tables(cx, "authors").iter().map(|table| author(cx, table)).collect(),
        marking: table.line(cx, "marking"),
        keywords: table.lines(cx, "keywords").iter().map(plain).collect(),
        licence: table.line(cx, "licence"),
        contact: table.line(cx, "contact"),
        disclaimer: table.line(cx, "disclaimer"),
        summary: table.body(cx, "summary"),
        conclusion: table.body(cx, "conclusion"),
    }
}

/// The words of a line without their markup; bound figures have no place in keywords.
pub(super) fn plain(line: &Line) -> String {
    fn add(words: &mut String, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text, _) | Inline::Code(text, _) => words.push_str(text),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { body: inner, .. } => {
                    add(words, inner);
                }
                _ => {}
            }
        }
    }
    let mut words = String::new();
    add(&mut words, &line.inlines);
    words
}

fn author(cx: &mut Context, table: &Reader) -> Author {
    Author {
        name: table.line(cx, "name").unwrap_or_default(),
        role: table.line(cx, "role"),
        organisation: table.line(cx, "organisation"),
    }
}

pub(super) fn parties(cx: &mut Context, tables: &[Reader]) -> [Party; 2] {
    [0, 1].map(|index| {
        let code = cx.parties[index].clone();
        match tables.get(index) {
            Some(table) => Party {
                code,
                name: table.line(cx, "name").unwrap_or_default(),
                official_name: table.line(cx, "official_name"),
                capital: table.line(cx, "capital"),
                emblem: picture::read(cx, table, "emblem"),
                facts: table.tables(cx, "facts").iter().map(|table| fact(cx, table)).collect(),
            },
            None => Party {
                code,
                name: Line::default(),
                official_name: None,
                capital: None,
                emblem: None,
                facts: Vec::new(),
            },
        }
    })
}

fn fact(cx: &mut Context, table: &Reader) -> Fact {
    Fact {
        label: table.line(cx, "label").unwrap_or_default(),
        value: table.line(cx, "value").unwrap_or_default(),
        sources: table.sources(cx),
    }
}

/// Reports the later of two dates that stand in the wrong order.
pub(super) fn check_order(
    cx: &mut Context,
    table: &Reader,
    (first, from): (&str, Option<Date>),
    (second, to): (&str, Option<Date>),
) {
    if let (Some(from), Some(to)) = (from, to)
        && to.surely_before(from)
    {
        let other = cx.span(table.range_of(first));
        let message = format!("`{second}` is before `{first}`");
        let error = cx.error(codes::DATES_CONTRADICT, table.range_of(second), message);
        error.related.push((other, format!("`{first}` is here")));
        error.hints.push("correct one of the two".to_owned());
    }
}
