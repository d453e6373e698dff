//! What is to come and what was read: forums, projects, recommendations, free sections, sources.

use crate::brief::context::Context;
use crate::brief::model::{Forum, Project, Recommendation, Section, SectionName, Source};
use crate::brief::reader::Reader;
use crate::brief::text::is_link_address;
use crate::diag::codes;

pub(super) fn forum(cx: &mut Context, table: &Reader) -> Forum {
    Forum {
        name: table.line(cx, "name").unwrap_or_default(),
        purpose: table.line(cx, "purpose"),
        established: table.date(cx, "established"),
        sources: table.sources(cx),
    }
}

pub(super) fn project(cx: &mut Context, table: &Reader) -> Project {
    Project {
        name: table.line(cx, "name").unwrap_or_default(),
        initiative: table.line(cx, "initiative"),
        party: table.party(cx, "party"),
        status: table.line(cx, "status"),
        text: table.body(cx, "text"),
        sources: table.sources(cx),
    }
}

pub(super) fn recommendation(cx: &mut Context, table: &Reader) -> Recommendation {
    Recommendation {
        title: table.line(cx, "title").unwrap_or_default(),
        text: table.body(cx, "text"),
        priority: table.choice(cx, "priority"),
        owner: table.line(cx, "owner"),
        due: table.date(cx, "due"),
        sources: table.sources(cx),
    }
}

pub(super) fn section(cx: &mut Context, table: &Reader) -> Section {
    let id = table.get("id").and_then(|value| value.get_ref().as_str()).unwrap_or_default().to_owned();
    let after = table.section(cx, "after");
    if let (Some(SectionName::Free(other)), false) = (&after, id.is_empty())
        && *other == id
    {
        cx.error(codes::UNKNOWN_SECTION, table.range_of("after"), "a section cannot follow itself");
    }
    Section {
        title: table.line(cx, "title").unwrap_or_default(),
        body: table.body(cx, "body").unwrap_or_default(),
        after,
        id,
    }
}

pub(super) fn source(cx: &mut Context, table: &Reader) -> Source {
    Source {
        id: table.get("id").and_then(|value| value.get_ref().as_str()).unwrap_or_default().to_owned(),
        author: table.line(cx, "author"),
        title: table.line(cx, "title").unwrap_or_default(),
        publisher: table.line(cx, "publisher"),
        date: table.date(cx, "date"),
        url: url(cx, table),
        retrieved: table.date(cx, "retrieved"),
        span: cx.span(table.range.clone()),
    }
}

fn url(cx: &mut Context, table: &Reader) -> Option<String> {
    let (url, range) = table.word(cx, "url")?;
    if !is_link_address(url) {
        cx.error(codes::ADDRESS, range, "not an address that a link can lead to")
            .hints
            .push("write the whole address, from `https://` on".to_owned());
    }
    Some(url.to_owned())
}
