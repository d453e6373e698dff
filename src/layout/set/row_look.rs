//! The style of table rows.

use crate::compose::Table;
use crate::geom::Pt;
use crate::text::FigureStyle;
use crate::theme::Style;

/// Between a rule and the row below it, where the row has hardly any room of its own above its text.
const BELOW_RULE: Pt = Pt(1.5);

/// How the rows of a table look.
#[derive(Clone, Copy)]
pub(super) struct RowLook {
    pub(super) cell: Style,
    pub(super) key: Style,
    pub(super) head: Style,
    /// Above and below the text of a row.
    pub(super) padding: Pt,
    /// Whether a hairline closes each row.
    pub(super) ruled: bool,
}

impl RowLook {
    /// The same with smaller type.
    pub(super) fn scaled(mut self, scale: f64) -> Self {
        for style in [&mut self.cell, &mut self.key, &mut self.head] {
            style.font.size = style.font.size * scale;
        }
        self
    }

    /// What a row needs above it below a rule.
    pub(super) fn below_rule(self) -> Pt {
        if self.ruled { Pt::ZERO } else { BELOW_RULE }
    }

    /// How the cells of a column are set: figures in a column are of equal width.
    pub(super) fn cell_of(&self, table: &Table, number: usize) -> Style {
        let mut style = if number == 0 && table.margin_key { self.key } else { self.cell };
        if table.columns.get(number).is_some_and(|column| column.align.is_figures()) {
            style.font.figures = FigureStyle::Tabular;
        }
        style
    }
}
