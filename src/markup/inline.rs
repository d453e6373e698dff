//! Text of a brief after Markdown: what is emphasised, linked, cited and bound to data.

use super::binding::Binding;
use crate::diag::Span;
use crate::read::is_readable;

/// Which source is cited, by its place in the file that defines it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourceIndex(pub usize);

/// A text of one line: a title, a name, an office.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub inlines: Vec<Inline>,
}

impl Line {
    /// How many characters the words have; figures, which are short, are not counted.
    pub(crate) fn length(&self) -> usize {
        length(&self.inlines)
    }

    /// The words without their markup, bound figures and citations.
    pub(crate) fn plain(&self) -> String {
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
        add(&mut words, &self.inlines);
        words
    }

    /// Whether the line has anything to read, apart from its markup and citations.
    pub(crate) fn has_words(&self) -> bool {
        fn any(inlines: &[Inline]) -> bool {
            inlines.iter().any(|inline| match inline {
                Inline::Text(words, _) | Inline::Code(words, _) => words.chars().any(is_readable),
                Inline::Value(_) => true,
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { body: inner, .. } => {
                    any(inner)
                }
                Inline::Citation(_) | Inline::Footnote(_) | Inline::Break => false,
            })
        }
        any(&self.inlines)
    }
}

/// How many characters the words of a stretch have.
pub(crate) fn length(inlines: &[Inline]) -> usize {
    let lengths = inlines.iter().map(|inline| match inline {
        Inline::Text(words, _) | Inline::Code(words, _) => words.chars().count(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { body: inner, .. } => length(inner),
        Inline::Value(_) | Inline::Citation(_) | Inline::Footnote(_) | Inline::Break => 0,
    });
    lengths.sum()
}

/// A text of paragraphs, lists and quotes.
#[derive(Debug, Clone, Default)]
pub struct Body {
    pub blocks: Vec<Block>,
    /// The footnotes that [`Inline::Footnote`] numbers, from 0.
    pub footnotes: Vec<Vec<Block>>,
}

/// A block of Markdown.
#[derive(Debug, Clone)]
pub enum Block {
    Paragraph(Vec<Inline>),
    /// Level 1 is the first below the section's own heading.
    Heading(u8, Vec<Inline>),
    List(Vec<ListItem>),
    Quote(Vec<Block>),
    Code(String, Span),
    Rule,
}

/// An item of a list.
#[derive(Debug, Clone)]
pub struct ListItem {
    /// Its number as it is written, such as `1991.` or `2)`; none in a list with bullets.
    pub label: Option<String>,
    pub blocks: Vec<Block>,
}

/// A stretch of text within a line or a paragraph.
#[derive(Debug, Clone)]
pub enum Inline {
    /// Words and where they are in the file. Text that is decoded from TOML escapes has the span of
    /// the whole stretch.
    Text(String, Span),
    /// A figure of the brief, written when the language is known.
    Value(Binding),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Code(String, Span),
    Link {
        url: String,
        body: Vec<Inline>,
    },
    Citation(Vec<SourceIndex>),
    Footnote(usize),
    Break,
}
