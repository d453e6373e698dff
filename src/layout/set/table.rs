//! Tables: columns measured, rows as pieces, a head that can be repeated.

use std::sync::Arc;

use crate::compose::{Cell, CellAlign, Inline, Table, TableHead, TableRow, TableWidth};
use crate::frame::{Artifact, Color, Frame, Item, Mark};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::{Piece, RepeatedHead, split_tall};
use crate::structure::{HeaderScope, NodeId, Role};
use crate::text::{Align, FigureStyle};

use super::row_look::RowLook;
use super::widths::Widths;
use super::{LONELY, Setter};

/// Between columns, in lines of the grid.
const GAP: f64 = 0.85;
/// The same in one of two columns of text.
const NARROW_GAP: f64 = 0.6;
/// A head that takes more of a page than this is not repeated: the rows would have no room.
const REPEATED: f64 = 0.25;

/// A table that needs less than this part of the measure is no wider than it needs: the eye finds no way over a gap.
const NARROW: f64 = 0.6;

/// A table of no more rows than this is torn only where a page would else be left empty by a fifth.
const SHORT: usize = 8;
/// What tearing it costs besides.
const SHORT_TORN: f64 = 9.0;
/// What a page break within a group of rows costs: as much as leaving three lines empty.
const WITHIN_GROUP: f64 = 4.5;

/// A table whose columns have their places.
struct Grid<'a> {
    table: &'a Table,
    look: RowLook,
    regions: Vec<Region>,
    region: Region,
    /// Whether the first column is in the margin.
    key_in_margin: bool,
    /// By how much the cells of each column are moved in each row, for their decimal marks to be in line.
    shifts: Vec<Vec<Pt>>,
}

impl Setter<'_> {
    pub(super) fn table(&mut self, table: &Table, region: Region, parent: NodeId) -> Vec<Piece> {
        let spans = region == self.main() && self.table_spans(table);
        // What spans the page has a margin for its keys.
        let (outer, margin) = match (spans, table.margin_key) {
            (false, _) => (region, self.margin()),
            (true, true) => (self.beside_margin(), Some(self.margin_column())),
            (true, false) => (self.full(), None),
        };
        let margin = margin.filter(|_| table.margin_key);
        let (look, regions, region) = self.columns_of(table, outer, margin);
        let shifts =
            (0..table.columns.len()).map(|number| self.decimal_shifts(table, number, look)).collect();
        // Its words need not be as narrow as the table.
        let is_narrow = region.width < outer.width && table.width != TableWidth::Margin;
        let around = if is_narrow { outer } else { region };
        let grid = Grid { table, look, regions, region, key_in_margin: margin.is_some(), shifts };
        let node = self.structure.push(parent, Role::Table);
        self.structure.node_mut(node).summary = table.summary.as_deref().map(Arc::from);
        let mut pieces = Vec::new();
        if !table.caption.is_empty() {
            let caption = self.structure.push(node, Role::Caption);
            let style = self.theme.styles.figure_title;
            let purpose = Purpose::Content(caption);
            let mut piece = self.whole(&table.caption, style, around, Align::Start, purpose);
            piece.keep = true;
            piece.snap = true;
            pieces.push(piece);
        }
        let head = self.table_head(&grid, node);
        let height = self.theme.grid * f64::from(self.theme.page.lines);
        let repeated = head.height <= height * REPEATED;
        let above = repeated.then(|| self.repeat(head.frame.clone(), head.height));
        pieces.push(head);
        pieces.extend(self.rows(&grid, node, above));
        for note in &table.notes {
            let style = self.paragraph_style(note.style);
            // A table holds rows and a caption only (ISO 14289-1, 7.5): its notes are after it.
            let paragraph = self.structure.push(parent, Role::Paragraph);
            let purpose = Purpose::Content(paragraph);
            let mut piece = self.whole(&note.text, style, around, Align::Start, purpose);
            piece.before = Pt(3.5);
            if let Some(last) = pieces.last_mut() {
                last.keep = true;
            }
            pieces.push(piece);
        }
        self.space_above(&mut pieces, self.theme.grid);
        if spans { self.spanning(pieces) } else { pieces }
    }

    /// Whether a table spans all columns of text: one of them has no room for it.
    pub(super) fn table_spans(&mut self, table: &Table) -> bool {
        if self.columns.count == 1 || table.width == TableWidth::Full {
            return self.columns.count > 1;
        }
        let look = self.look(table);
        let main = self.main();
        self.widths(table, 0, look, main.width, self.table_gap(main)).is_cramped
    }

    /// Between the columns of a table in a region.
    fn table_gap(&self, region: Region) -> Pt {
        let in_column = self.columns.count > 1 && region.width <= self.main().width;
        self.theme.grid * if in_column { NARROW_GAP } else { GAP }
    }

    /// Keeps what is drawn over rows that start a page.
    fn repeat(&mut self, frame: Frame, height: Pt) -> usize {
        self.flow.heads.push(RepeatedHead { frame, height });
        self.flow.heads.len() - 1
    }

    /// The rows of a table. `head` is what is repeated over them on every page: its number in the flow.
    fn rows(&mut self, grid: &Grid<'_>, table: NodeId, head: Option<usize>) -> Vec<Piece> {
        let rows = &grid.table.body;
        let is_group = |number: usize| rows.get(number).is_none_or(|row| row.group.is_some());
        let is_short = rows.len() <= SHORT;
        let mut pieces = Vec::with_capacity(rows.len());
        let mut body = self.structure.push(table, Role::TableBody);
        let room = self.theme.grid * f64::from(self.theme.page.lines);
        // What is repeated over the rows of the group that goes on.
        let mut above = None;
        let mut grouped = false;
        for (number, row) in rows.iter().enumerate() {
            if row.group.is_some() && number > 0 {
                // The rows of a group are a body of their own.
                body = self.structure.push(table, Role::TableBody);
            }
            let lonely = number <= 1 || number + 1 == rows.len();
            let torn = if is_short { SHORT_TORN } else { 0.0 };
            let mut piece = match &row.group {
                Some(continued) => {
                    above = head.map(|head| self.repeat_with_group(grid, head, continued));
                    grouped = true;
                    let mut piece = self.group_row(grid, row, body);
                    // A page may end between groups rather than within one.
                    (piece.head, piece.break_cost) = (head, torn + if lonely { LONELY } else { 0.0 });
                    piece
                }
                None => {
                    let mut piece = self.row(grid, number, row, body);
                    piece.head = above.or(head);
                    let within = if grouped { WITHIN_GROUP } else { 3.0 };
                    piece.break_cost = torn + if lonely { LONELY } else { within };
                    piece
                }
            };
            if grouped && row.group.is_none() && !is_group(number + 1) {
                // No row of a group stands alone on a page: the first stays with the second, the last with the one
                // before.
                piece.keep = is_group(number - 1) || is_group(number + 2);
            }
            let taken = piece.head.and_then(|head| self.flow.heads.get(head)).map_or(Pt::ZERO, |h| h.height);
            pieces.extend(split_tall(piece, self.tallest().min(room - taken)));
        }
        pieces
    }

    /// The head of a table with the name of a group below it, for the pages that the group goes on to.
    fn repeat_with_group(&mut self, grid: &Grid<'_>, head: usize, continued: &[Inline]) -> usize {
        let RepeatedHead { mut frame, height } = self.flow.heads[head].clone();
        let name = self.group_line(grid, continued, Purpose::Artifact(Artifact::Layout));
        let total = height + name.height;
        frame.append(Point::new(Pt::ZERO, height), name.frame);
        self.repeat(frame, total)
    }

    fn look(&self, table: &Table) -> RowLook {
        let styles = &self.theme.styles;
        let figures = table.columns.iter().skip(1).all(|column| column.align.is_figures());
        let mut cell = styles.table;
        match table.head {
            TableHead::Names => {
                cell.leading = styles.table_names.leading;
                RowLook { cell, key: styles.key, head: styles.table_names, padding: Pt::ZERO, ruled: false }
            }
            TableHead::Ruled if figures => {
                cell.font.figures = FigureStyle::Tabular;
                let padding = (self.theme.grid - cell.leading) / 2.0;
                RowLook { cell, key: cell, head: styles.table_head, padding, ruled: false }
            }
            TableHead::Ruled => {
                let mut key = cell;
                key.font.figures = FigureStyle::Tabular;
                RowLook { cell, key, head: styles.table_head, padding: Pt(3.75), ruled: true }
            }
        }
    }

    /// How a table looks, where each of its columns is, and where all of them are.
    fn columns_of(
        &mut self,
        table: &Table,
        region: Region,
        margin: Option<Region>,
    ) -> (RowLook, Vec<Region>, Region) {
        let look = self.look(table);
        let gap = self.table_gap(region);
        let first = usize::from(margin.is_some());
        let full = self.full();
        let wide = match table.width {
            TableWidth::Full if self.columns.count == 1 => full,
            TableWidth::Margin => self.margin().unwrap_or(region),
            _ => region,
        };
        let mut region = wide;
        let mut found = self.widths(table, first, look, region.width, gap);
        // Only the main column has a margin beside it.
        let is_main = region == self.main() && self.columns.count == 1;
        if table.width == TableWidth::Fitting && is_main && found.scale < 1.0 {
            region = full;
            found = self.widths(table, first, look, region.width, gap);
        }
        let Widths { mut columns, scale, left, .. } = found;
        let is_narrow = match table.width {
            TableWidth::Narrow | TableWidth::Margin => true,
            TableWidth::Fitting => region.width - left < region.width * NARROW,
            TableWidth::Column | TableWidth::Full => false,
        };
        match (table.width, is_narrow) {
            (_, true) => region.width -= left,
            (TableWidth::Fitting | TableWidth::Full, false) => {
                let part = left / columns.len().max(1) as f64;
                columns.iter_mut().for_each(|width| *width += part);
            }
            (_, false) => columns.last_mut().into_iter().for_each(|width| *width += left),
        }
        let mut regions = Vec::with_capacity(table.columns.len());
        regions.extend(margin);
        let mut start = region.start;
        for width in columns {
            regions.push(Region { start, width });
            start += width + gap * scale;
        }
        (look.scaled(scale), regions, region)
    }

    fn table_head(&mut self, grid: &Grid<'_>, table: NodeId) -> Piece {
        let head = self.structure.push(table, Role::TableHead);
        let row = self.structure.push(head, Role::TableRow);
        let style = grid.look.head;
        let mut piece = Piece { frame: self.frame(), snap: true, keep: true, ..Piece::default() };
        let mut cells = Vec::new();
        for ((number, column), region) in grid.table.columns.iter().enumerate().zip(&grid.regions) {
            let node = self.structure.push(row, Role::HeaderCell(HeaderScope::Column));
            let align = self.cell_align(grid, number);
            let purpose = Purpose::Content(node);
            cells.push(self.whole(&column.head, style, *region, align, purpose));
        }
        // Heads of several lines are on the rule.
        let nothing = cells.iter().all(|cell| cell.height == Pt::ZERO);
        let least = if nothing && grid.table.head == TableHead::Ruled { Pt::ZERO } else { style.leading };
        let height = cells.iter().map(|cell| cell.height).fold(least, Pt::max);
        for cell in cells {
            let y = height - cell.height;
            piece.absorb(y, cell);
        }
        piece.baseline = Some(style.baseline() + height - style.leading);
        if grid.table.head == TableHead::Ruled {
            piece.height = height + Pt(2.5);
            self.draw_rule(&mut piece, grid, Pt(0.9), self.theme.colors.text);
            piece.height += grid.look.below_rule();
        }
        piece
    }

    fn row(&mut self, grid: &Grid<'_>, at: usize, row: &TableRow, body: NodeId) -> Piece {
        let node = self.structure.push(body, Role::TableRow);
        let RowLook { padding, .. } = grid.look;
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        let empty = Cell::default();
        let mut hidden = false;
        let mut cells: Vec<Vec<Piece>> = Vec::with_capacity(row.cells.len());
        for (number, region) in grid.regions.iter().enumerate() {
            if hidden {
                break;
            }
            let cell = row.cells.get(number).unwrap_or(&empty);
            hidden = cell.wide;
            let role = if number == 0 { Role::HeaderCell(HeaderScope::Row) } else { Role::DataCell };
            let node = self.structure.push(node, role);
            let mut style = grid.look.cell_of(grid.table, number);
            if row.total {
                style = style.semibold();
            }
            let align = self.cell_align(grid, number);
            let shift = grid.shifts.get(number).and_then(|rows| rows.get(at)).copied().unwrap_or(Pt::ZERO);
            let mut region = Region { width: region.width - shift, ..*region };
            if cell.wide {
                region.width = grid.region.start + grid.region.width - region.start;
                self.structure.node_mut(node).column_span = (grid.regions.len() - number) as u16;
            }
            if align == Align::Start {
                region.start += shift;
            }
            let figures = grid.table.columns.get(number).is_some_and(|column| column.align.is_figures());
            let mut paragraphs = Vec::with_capacity(cell.paragraphs.len());
            for paragraph in &cell.paragraphs {
                let parent =
                    if cell.paragraphs.len() > 1 { self.structure.push(node, Role::Paragraph) } else { node };
                let purpose = Purpose::Content(parent);
                let words = if figures && number > 0 {
                    let style = self.fitting(paragraph, style, region.width);
                    self.one_line(paragraph, style, region, align, purpose)
                } else {
                    self.whole(paragraph, style, region, align, purpose)
                };
                paragraphs.push(words);
            }
            cells.push(paragraphs);
        }
        // First lines are on one baseline, though some have letters that reach further up.
        let baseline = |cell: &Vec<Piece>| cell.first().and_then(|words| words.baseline);
        let first = cells.iter().filter_map(baseline).fold(grid.look.cell.baseline(), Pt::max);
        for paragraphs in cells {
            let mut y = padding + first - baseline(&paragraphs).unwrap_or(first);
            for words in paragraphs {
                let height = words.height;
                piece.absorb(y, words);
                y += height;
            }
        }
        piece.baseline = Some(padding + first);
        if row.total {
            self.draw_rule_at(&mut piece, grid, Pt::ZERO, Pt(0.6), self.theme.colors.text);
        }
        piece.height = piece.height.max(grid.look.cell.leading + padding) + padding;
        if grid.look.ruled {
            self.draw_rule(&mut piece, grid, Pt(0.4), self.theme.colors.rule);
        }
        piece
    }

    /// A row that names the rows below it.
    fn group_row(&mut self, grid: &Grid<'_>, row: &TableRow, body: NodeId) -> Piece {
        let node = self.structure.push(body, Role::TableRow);
        // With the scope of a column, a reader would take it for the head of the columns and lose theirs.
        let cell = self.structure.push(node, Role::HeaderCell(HeaderScope::Row));
        self.structure.node_mut(cell).column_span = grid.table.columns.len() as u16;
        let words = row.cells.first().and_then(|cell| cell.paragraphs.first());
        self.group_line(grid, words.map_or(&[], Vec::as_slice), Purpose::Content(cell))
    }

    /// The name of a group over a rule.
    fn group_line(&mut self, grid: &Grid<'_>, words: &[Inline], purpose: Purpose) -> Piece {
        let mut style = grid.look.head;
        style.color = self.theme.colors.accent;
        let text = self.whole(words, style, grid.region, Align::Start, purpose);
        let mut piece = Piece { frame: self.frame(), keep: true, ..Piece::default() };
        piece.absorb(Pt(8.0), text);
        piece.height += Pt(2.5);
        piece.baseline = Some(Pt(8.0) + style.baseline());
        self.draw_rule(&mut piece, grid, Pt(0.4), self.theme.colors.rule);
        piece.height += grid.look.below_rule();
        piece
    }

    /// A rule at the foot of a piece, over the columns that are not in the margin.
    fn draw_rule(&self, piece: &mut Piece, grid: &Grid<'_>, weight: Pt, color: Color) {
        self.draw_rule_at(piece, grid, piece.height, weight, color);
    }

    fn draw_rule_at(&self, piece: &mut Piece, grid: &Grid<'_>, y: Pt, weight: Pt, color: Color) {
        let left = self.columns.left(grid.region.start, grid.region.width);
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        let rule = self.rule(grid.region.width, weight, color);
        piece.frame.push(Point::new(left, y), rule);
    }

    fn cell_align(&self, grid: &Grid<'_>, number: usize) -> Align {
        let table = grid.table;
        let figures = table.columns.get(number).is_some_and(|column| column.align.is_figures());
        let key = number == 0 && grid.key_in_margin;
        match figures {
            // Figures read from left to right in every language: units are under units on their right.
            true if self.columns.rtl && !key => Align::Start,
            _ if figures || key => Align::End,
            _ if table.columns.get(number).is_some_and(|column| column.align == CellAlign::Center) => {
                Align::Center
            }
            _ => Align::Start,
        }
    }
}
