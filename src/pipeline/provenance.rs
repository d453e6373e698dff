//! The provenance of what is on the pages.

use crate::brief::Source;
use crate::diag::Span;
use crate::frame::Item;
use crate::layout::Pages;
use crate::markup::{Inline, Line};
use crate::provenance::{self, Mention, provenance};

/// The file that says where the figures of some pages are from. The brief is its name and its text as it is attached.
pub(super) fn json(brief: (&str, &str), sources: &[Source], pages: &Pages) -> Vec<u8> {
    let text = brief.1;
    let sources = sources.iter().map(|source| provenance::Source {
        id: source.id.as_str().into(),
        author: source.author.as_ref().map(|author| words(author, text).into()),
        title: words(&source.title, text).into(),
        publisher: source.publisher.as_ref().map(|publisher| words(publisher, text).into()),
        date: source.date.map(|date| date.iso().into()),
        url: source.url.as_deref().map(Into::into),
        retrieved: source.retrieved.map(|date| date.iso().into()),
    });
    let items = pages.pages.iter().enumerate();
    let items = items.flat_map(|(page, frame)| frame.items.iter().map(move |(_, item)| (page, item)));
    let printed = items.filter_map(|(page, item)| {
        let mention = match item {
            Item::Figure(figure) => Mention::Figure(figure),
            Item::Typed(typed) => {
                Mention::Typed { words: &typed.words, text: &typed.text, place: typed.place }
            }
            _ => return None,
        };
        Some((page, mention))
    });
    provenance(brief, sources.collect(), printed).json()
}

/// The words of a line as the brief has them, with the bindings that are in it.
fn words(line: &Line, brief: &str) -> String {
    fn push(out: &mut String, inlines: &[Inline], brief: &str) {
        let written = |Span { start, end, .. }: Span| brief.get(start as usize..end as usize);
        for inline in inlines {
            match inline {
                Inline::Text(words, _) | Inline::Code(words, _) => out.push_str(words),
                Inline::Value(binding) => out.push_str(written(binding.span).unwrap_or_default()),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Foreign(_, inner)
                | Inline::Link { body: inner, .. } => {
                    push(out, inner, brief);
                }
                Inline::Break => out.push(' '),
                Inline::Citation(_) | Inline::Reference(..) | Inline::Footnote(_) => {}
            }
        }
    }
    let mut out = String::new();
    push(&mut out, &line.inlines, brief);
    out
}
