//! Text of a brief after Markdown: what is emphasised, linked, cited and bound to data.

use std::sync::Arc;

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
    /// The language that it is in (BCP 47), where it is not that of the document.
    pub language: Option<Arc<str>>,
    /// The text in the brief's own language, where it is a translation: names are compared in that.
    pub known: Option<Box<str>>,
}

impl Line {
    /// How many characters the words have; figures, which are short, are not counted.
    pub(crate) fn length(&self) -> usize {
        length(&self.inlines)
    }

    /// The words that the same line has in every edition: those of the brief's own language.
    pub(crate) fn known(&self) -> Option<String> {
        self.known.as_deref().map(str::to_owned).or_else(|| self.plain())
    }

    /// The words of a line that has nothing else in it.
    pub(crate) fn plain(&self) -> Option<String> {
        let words = self.inlines.iter().map(|inline| match inline {
            Inline::Text(words, _) => Some(words.as_str()),
            _ => None,
        });
        words.collect()
    }

    /// Whether the line has anything to read, apart from its markup and citations.
    pub(crate) fn has_words(&self) -> bool {
        fn any(inlines: &[Inline]) -> bool {
            inlines.iter().any(|inline| match inline {
                Inline::Text(words, _) | Inline::Code(words, _) => words.chars().any(is_readable),
                Inline::Value(_) | Inline::Reference(..) => true,
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Foreign(_, inner)
                | Inline::Link { body: inner, .. } => any(inner),
                Inline::Citation(_) | Inline::Footnote(_) | Inline::Break => false,
            })
        }
        any(&self.inlines)
    }
}

/// Words that Chancery fits into a sentence or a label of its own, or compares: there is no room in them for a
/// citation, a footnote, a link or emphasis.
#[derive(Debug, Clone, Default)]
pub struct Phrase {
    pub parts: Vec<Part>,
    /// The language that it is in (BCP 47), where it is not that of the document.
    pub language: Option<Arc<str>>,
    /// The text in the brief's own language, where it is a translation: names are compared in that.
    pub known: Option<Box<str>>,
}

/// A stretch of a [`Phrase`].
#[derive(Debug, Clone)]
pub enum Part {
    /// Words and where they are in the file.
    Text(String, Span),
    /// A figure of the brief.
    Value(Binding),
}

impl Phrase {
    /// The words that the same phrase has in every edition: those of the brief's own language.
    pub(crate) fn known(&self) -> String {
        self.known.as_deref().map_or_else(|| self.words(), str::to_owned)
    }

    /// The words without bound figures.
    pub(crate) fn words(&self) -> String {
        let words = self.parts.iter().filter_map(|part| match part {
            Part::Text(words, _) => Some(words.as_str()),
            Part::Value(_) => None,
        });
        words.collect()
    }

    /// Where its words start in the file.
    pub(crate) fn span(&self) -> Option<Span> {
        self.parts.iter().find_map(|part| match part {
            Part::Text(_, span) => Some(*span),
            Part::Value(_) => None,
        })
    }

    /// The words of a line in which whatever is no word has been reported.
    pub(super) fn of_words(line: Line) -> Self {
        fn add(parts: &mut Vec<Part>, inlines: Vec<Inline>) {
            for inline in inlines {
                match inline {
                    Inline::Text(words, span) | Inline::Code(words, span) => {
                        parts.push(Part::Text(words, span));
                    }
                    Inline::Value(binding) => parts.push(Part::Value(binding)),
                    Inline::Emphasis(inner)
                    | Inline::Strong(inner)
                    | Inline::Strike(inner)
                    | Inline::Foreign(_, inner)
                    | Inline::Link { body: inner, .. } => {
                        add(parts, inner);
                    }
                    Inline::Citation(_) | Inline::Reference(..) | Inline::Footnote(_) | Inline::Break => {}
                }
            }
        }
        let mut parts = Vec::with_capacity(line.inlines.len());
        add(&mut parts, line.inlines);
        Self { parts, language: line.language, known: line.known }
    }

    /// How many characters the words have; figures, which are short, are not counted.
    pub(crate) fn length(&self) -> usize {
        self.words().chars().count()
    }

    /// Whether there is anything to read.
    pub(crate) fn has_words(&self) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Text(words, _) => words.chars().any(is_readable),
            Part::Value(_) => true,
        })
    }
}

impl From<&Phrase> for Line {
    fn from(phrase: &Phrase) -> Self {
        let inlines = phrase.parts.iter().map(|part| match part {
            Part::Text(words, span) => Inline::Text(words.clone(), *span),
            Part::Value(binding) => Inline::Value(binding.clone()),
        });
        Self { inlines: inlines.collect(), language: phrase.language.clone(), known: phrase.known.clone() }
    }
}

/// How many characters the words of a stretch have.
pub(crate) fn length(inlines: &[Inline]) -> usize {
    let lengths = inlines.iter().map(|inline| match inline {
        Inline::Text(words, _) | Inline::Code(words, _) => words.chars().count(),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Strike(inner)
        | Inline::Foreign(_, inner)
        | Inline::Link { body: inner, .. } => length(inner),
        Inline::Value(_)
        | Inline::Citation(_)
        | Inline::Reference(..)
        | Inline::Footnote(_)
        | Inline::Break => 0,
    });
    lengths.sum()
}

/// A text of paragraphs, lists and quotes.
#[derive(Debug, Clone, Default)]
pub struct Body {
    pub blocks: Vec<Block>,
    /// The footnotes that [`Inline::Footnote`] numbers, from 0.
    pub footnotes: Vec<Vec<Block>>,
    /// The language that it is in (BCP 47), where it is not that of the document.
    pub language: Option<Arc<str>>,
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
    Table(Table),
    /// Terms and what they mean.
    Terms(Vec<Term>),
    Rule,
}

/// A table of a text. Every row has a cell for each column.
#[derive(Debug, Clone)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A column of a [`Table`].
#[derive(Debug, Clone)]
pub struct Column {
    pub head: Vec<Inline>,
    pub align: ColumnAlign,
}

/// How the line below its head aligns a column: `---`, `---:` or `:---:`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnAlign {
    Start,
    End,
    Center,
}

/// A term, and what it means.
#[derive(Debug, Clone)]
pub struct Term {
    pub term: Vec<Inline>,
    /// Mostly one.
    pub meanings: Vec<Vec<Block>>,
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
    /// Struck out.
    Strike(Vec<Inline>),
    /// In another language than the text around it (BCP 47).
    Foreign(Arc<str>, Vec<Inline>),
    Code(String, Span),
    Link {
        url: String,
        body: Vec<Inline>,
    },
    Citation(Vec<SourceIndex>),
    /// A part of the briefing, by the number that its scope gave it.
    Reference(usize, Span),
    Footnote(usize),
    Break,
}
