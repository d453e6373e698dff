//! Converts the Markdown of a brief to blocks.

use super::composer::{Composer, paragraph};
use super::document::{
    Block, Cell, CellAlign, Column, HeadingPlace, Inline, List, ListItem, ListKind, ParagraphStyle, Table,
    TableRow, TableWidth, TextStyle,
};
use super::inline::Footnotes;
use crate::markup::{self, Body, ColumnAlign};

/// Headings of the brief's own are below that of their section, and no deeper than this: PDF has six levels
/// (ISO 32000-1, 14.8.4.3.2).
const DEEPEST: u8 = 6;

impl Composer<'_> {
    /// A body, its paragraphs in a style.
    pub(super) fn body(&mut self, body: &Body, style: ParagraphStyle) -> Vec<Block> {
        self.in_language(body.language.as_deref(), |this| this.body_as_read(body, style))
    }

    fn body_as_read(&mut self, body: &Body, style: ParagraphStyle) -> Vec<Block> {
        let mut out = Vec::with_capacity(body.blocks.len());
        let mut footnotes = Footnotes::new(&body.footnotes);
        // A level is never skipped, whatever the Markdown does.
        let mut level = 2;
        let mut blocks = filled(&body.blocks).peekable();
        while let Some(block) = blocks.next() {
            match block {
                // A heading that heads nothing would be empty.
                markup::Block::Heading(depth, text) if blocks.peek().is_some() => {
                    level = depth.saturating_add(2).min(level + 1).min(DEEPEST);
                    let text = self.inlines(text, TextStyle::default(), &mut footnotes);
                    out.push(self.heading_at(level, HeadingPlace::Column, text));
                }
                markup::Block::Paragraph(text) => {
                    let text = self.inlines(text, TextStyle::default(), &mut footnotes);
                    out.push(paragraph(style, text));
                }
                other => out.extend(self.block(other, &mut footnotes)),
            }
        }
        self.lead_back(&mut out, &footnotes);
        out
    }

    /// Blocks within a list, a quotation or a footnote.
    pub(super) fn blocks(&mut self, blocks: &[markup::Block], footnotes: &mut Footnotes<'_>) -> Vec<Block> {
        filled(blocks).filter_map(|block| self.block(block, footnotes)).collect()
    }

    fn block(&mut self, block: &markup::Block, footnotes: &mut Footnotes<'_>) -> Option<Block> {
        Some(match block {
            markup::Block::Paragraph(text) => {
                paragraph(ParagraphStyle::Body, self.inlines(text, TextStyle::default(), footnotes))
            }
            // Within a list or a quotation there is no section for a heading to open.
            markup::Block::Heading(_, text) => {
                paragraph(ParagraphStyle::ItemTitle, self.inlines(text, TextStyle::default(), footnotes))
            }
            markup::Block::List(items) => {
                let numbered = items.iter().any(|item| item.label.is_some());
                let mut list = List {
                    kind: if numbered { ListKind::Numbers } else { ListKind::Bullets },
                    items: Vec::with_capacity(items.len()),
                };
                for item in items.iter().filter(|item| says_something(&item.blocks)) {
                    // As it was written: it may be a year.
                    let label = vec![self.words(item.label.as_deref().unwrap_or("•"))];
                    let body = self.blocks(&item.blocks, footnotes);
                    list.items.push(ListItem { label, body, ..ListItem::default() });
                }
                Block::List(list)
            }
            markup::Block::Quote(blocks) => {
                let mut quoted = self.blocks(blocks, footnotes);
                if quoted.len() > 1
                    && let Some(Block::Paragraph(last)) = quoted.last_mut()
                    && attributes(&last.text)
                {
                    last.style = ParagraphStyle::Small;
                }
                Block::Quote(quoted)
            }
            markup::Block::Code(text, _) => Block::Code(text.clone()),
            markup::Block::Table(table) => Block::Table(self.table_in_text(table, footnotes)),
            markup::Block::Terms(terms) => {
                let mut items = Vec::with_capacity(terms.len());
                for markup::Term { term, meanings } in terms {
                    let label = self.inlines(term, TextStyle::default(), footnotes);
                    let mut all = Vec::with_capacity(meanings.len());
                    for meaning in meanings {
                        all.push(self.blocks(meaning, footnotes));
                    }
                    let bullet =
                        |body| ListItem { label: vec![self.words("•")], body, ..ListItem::default() };
                    let body = match all.len() {
                        0 | 1 => all.pop().unwrap_or_default(),
                        _ => {
                            let items = all.into_iter().map(bullet).collect();
                            vec![Block::List(List { kind: ListKind::Bullets, items })]
                        }
                    };
                    items.push(ListItem { label, body, ..ListItem::default() });
                }
                Block::List(List { kind: ListKind::Terms, items })
            }
            markup::Block::Rule => Block::Rule,
        })
    }

    fn table_in_text(&mut self, table: &markup::Table, footnotes: &mut Footnotes<'_>) -> Table {
        let mark = self.locale.decimal_mark();
        let mut columns = Vec::with_capacity(table.columns.len());
        for (number, column) in table.columns.iter().enumerate() {
            let align = match column.align {
                // What heads a row is no figure.
                ColumnAlign::End if number > 0 => CellAlign::Decimal(mark),
                ColumnAlign::Center => CellAlign::Center,
                ColumnAlign::Start | ColumnAlign::End => CellAlign::Start,
            };
            let head = self.inlines(&column.head, TextStyle::default(), footnotes);
            columns.push(Column { head, align, share: 0.0 });
        }
        let mut body = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            let mut cells = Vec::with_capacity(row.len());
            for text in row {
                let words = self.inlines(text, TextStyle::default(), footnotes);
                cells.push(Cell {
                    paragraphs: if words.is_empty() { Vec::new() } else { vec![words] },
                    ..Cell::default()
                });
            }
            body.push(TableRow { cells, ..TableRow::default() });
        }
        Table { columns, body, width: TableWidth::Fitting, ..Table::default() }
    }
}

/// Whether a paragraph says whose words a quotation is: it starts with a dash.
fn attributes(text: &[Inline]) -> bool {
    let Some(Inline::Text(first)) = text.first() else { return false };
    first.text.starts_with(['—', '–', '―'])
}

/// Blocks that have something to read in them, and rules between them.
fn filled(blocks: &[markup::Block]) -> impl Iterator<Item = &markup::Block> {
    blocks.iter().filter(|&block| matches!(block, markup::Block::Rule) || reads(block))
}

/// Whether there is anything to read in blocks.
pub(super) fn says_something(blocks: &[markup::Block]) -> bool {
    blocks.iter().any(reads)
}

/// Whether there is anything to read in a block: in an empty quotation there is not.
fn reads(block: &markup::Block) -> bool {
    match block {
        markup::Block::Quote(blocks) => says_something(blocks),
        markup::Block::List(items) => items.iter().any(|item| says_something(&item.blocks)),
        markup::Block::Code(code, _) => !code.trim().is_empty(),
        markup::Block::Terms(terms) => {
            terms.iter().flat_map(|term| &term.meanings).any(|meaning| says_something(meaning))
        }
        markup::Block::Rule => false,
        markup::Block::Paragraph(_) | markup::Block::Heading(..) | markup::Block::Table(_) => true,
    }
}
