//! How a document does without: which of its tables say nothing that is not said elsewhere, smaller charts, and fewer rows.

use std::collections::BTreeSet;

use super::chart::{ChartData, ChartSize, ChartType, ChartUnit, YearForm};
use super::composer::{Composer, MUTED, cell};
use super::document::{Block, Cell, Document, HeadingPlace, Inline, Table, TableRow};
use super::economy::{Folded, TableOf};
use crate::figures::{Operation, Origin, Quantity};
use crate::locale::Label;

/// Tables all of whose figures are in charts or in large type as well, or can be computed from those that are.
pub fn redundant(document: &Document) -> BTreeSet<TableOf> {
    let tables = || document.blocks.iter().filter_map(table).filter_map(|table| Some((table, table.of?)));
    if tables().next().is_none() {
        return BTreeSet::new();
    }
    let mut shown: Vec<&Quantity> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::KeyFigures(figures) => {
                for figure in figures {
                    shown.extend(figure.value.iter().filter_map(quantity));
                }
            }
            Block::Figure(figure) => shown.extend(shown_in_chart(document, figure.chart)),
            Block::Figures(pair) => {
                pair.iter().for_each(|figure| shown.extend(shown_in_chart(document, figure.chart)));
            }
            _ => {}
        }
    }
    let shown: Vec<&Quantity> = shown.into_iter().map(unrounded).collect();
    let found = tables().filter(|(table, _)| says_nothing_else(table, &shown));
    found.map(|(_, of)| of).collect()
}

fn table(block: &Block) -> Option<&Table> {
    match block {
        Block::Table(table) => Some(table),
        _ => None,
    }
}

/// The figures that a chart shows. An index is of no unit, and other forms do not show every figure.
fn shown_in_chart(document: &Document, number: usize) -> Vec<&Quantity> {
    let Some(chart) = document.charts.get(number) else { return Vec::new() };
    let is_partial = matches!(
        &chart.kind,
        ChartType::Years { form: YearForm::Slope | YearForm::Sparkline | YearForm::Multiples, .. }
    );
    if is_partial || matches!(chart.unit, Some(ChartUnit::Index { .. })) {
        return Vec::new();
    }
    chart.figures.iter().map(|figure| &figure.quantity).collect()
}

/// Whether every cell of a table but those that head its rows is a figure that is among these, or empty.
fn says_nothing_else(table: &Table, shown: &[&Quantity]) -> bool {
    let cells = table.body.iter().flat_map(|row| row.cells.iter().skip(1));
    let mut any = false;
    for inline in cells.flat_map(|cell| cell.paragraphs.iter().flatten()) {
        match (inline, quantity(inline)) {
            (_, Some(figure)) if stands(figure, shown) => any = true,
            (Inline::Text(text), None) if !text.text.contains(char::is_alphanumeric) => {}
            _ => return false,
        }
    }
    any
}

/// Whether a figure is among these, or is computed from some that are.
fn stands(figure: &Quantity, shown: &[&Quantity]) -> bool {
    let figure = unrounded(figure);
    if shown.contains(&figure) {
        return true;
    }
    match &figure.origin {
        Origin::Calculated(calculation) => {
            !calculation.of.is_empty() && calculation.of.iter().all(|part| stands(part, shown))
        }
        Origin::Brief(_) | Origin::Cell(_) => false,
    }
}

/// A figure before it was rounded and put in another unit.
fn unrounded(figure: &Quantity) -> &Quantity {
    match &figure.origin {
        Origin::Calculated(calculation) => match (calculation.operation, &calculation.of[..]) {
            (Operation::Rounded { .. } | Operation::Scaled { .. } | Operation::Magnitude, [exact]) => {
                unrounded(exact)
            }
            _ => figure,
        },
        _ => figure,
    }
}

fn quantity(inline: &Inline) -> Option<&Quantity> {
    match inline {
        Inline::Text(text) => text.figure.as_ref().map(|figure| &figure.quantity),
        _ => None,
    }
}

impl Composer<'_> {
    /// How many of the rows of a list that was read from a file are printed. One is not left out: the line that says so
    /// would be in its place.
    pub(super) fn printed_rows(&self, rows: usize) -> usize {
        self.economy.rows.filter(|most| rows > most + 1).unwrap_or(rows)
    }

    /// The row that says how many are not printed.
    pub(super) fn more_rows(&mut self, list: String, rows: usize) -> TableRow {
        self.folded.push(Folded { list, rows });
        let words = self.locale.count(Label::MoreRows, rows as u64);
        let more = Cell { wide: true, ..cell(vec![self.styled_words(&words, MUTED)]) };
        TableRow { cells: vec![more], ..TableRow::default() }
    }

    /// Puts charts that follow one another beside each other, and draws the others lower.
    pub(super) fn shrink_charts(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        // In one of two columns they are as narrow already.
        let has_room = self.brief.layout.columns() == 1;
        let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
        let is_narrow =
            |chart: usize, composer: &Self| composer.charts.get(chart).is_some_and(ChartData::fits_half);
        for block in blocks {
            let Block::Figure(figure) = block else {
                out.push(block);
                continue;
            };
            // What is beside a heading in the margin leaves it free.
            let above = out.len().checked_sub(2).and_then(|at| out.get(at));
            let is_beside =
                matches!(above, Some(Block::Heading(heading)) if heading.place == HeadingPlace::Margin);
            match out.pop() {
                Some(Block::Figure(first))
                    if has_room
                        && !is_beside
                        && is_narrow(first.chart, self)
                        && is_narrow(figure.chart, self) =>
                {
                    self.set_size(first.chart, ChartSize::Half);
                    self.set_size(figure.chart, ChartSize::Half);
                    out.push(Block::Figures(Box::new([first, figure])));
                }
                last => {
                    self.set_size(figure.chart, ChartSize::Low);
                    out.extend(last);
                    out.push(Block::Figure(figure));
                }
            }
        }
        out
    }

    fn set_size(&mut self, chart: usize, size: ChartSize) {
        let data = self.charts.get_mut(chart).filter(|data| size != ChartSize::Low || data.is_plot());
        if let Some(data) = data {
            data.size = size;
        }
    }
}
