//! How wide the columns of a table are.
//!
//! Columns with a share divide what the others leave. Those without take what their widest cell needs while
//! there is room, and otherwise such widths as make the table shortest: what an author does by hand.

use crate::compose::{Align as CellAlign, Cell, Inline, Table};
use crate::geom::Pt;
use crate::layout::set::Setter;
use crate::layout::set::heading::plain;
use crate::theme::Style;

use super::table::Look;

/// How much of the room columns without a share may take beside columns with one.
const BESIDE_SHARES: f64 = 0.6;
/// Rows that are looked at: a table of thousands is like its first ones.
const ROWS: usize = 96;
/// Into how many steps the room is cut to try widths, and for up to how many columns: with three, some
/// three hundred ways are tried.
const STEPS: usize = 24;
const TRIED: usize = 3;
/// What a ragged line leaves empty: half a word of average length, in ems.
const RAGGED: f64 = 1.4;
/// Against rounding, lest the widest cell break.
const ROUNDING: Pt = Pt(0.5);

/// A column on its way to a width.
struct Need {
    /// Of its widest paragraph, on one line.
    natural: Pt,
    /// Whether its cells may be broken over lines.
    breaks: bool,
    /// How wide each paragraph is on one line, for each row that is looked at.
    rows: Vec<Vec<Pt>>,
}

impl Setter<'_> {
    /// The widths of the columns from number `first` on, which share `room`.
    pub(super) fn widths(&mut self, table: &Table, first: usize, look: Look, room: Pt) -> Vec<Pt> {
        let columns = table.columns.get(first..).unwrap_or_default();
        let shares: f64 = columns.iter().map(|column| column.share).sum();
        let mut widths = vec![Pt::ZERO; columns.len()];
        let own: Vec<usize> = (0..columns.len()).filter(|&number| columns[number].share <= 0.0).collect();
        let limit = if shares > 0.0 { room * BESIDE_SHARES } else { room };
        let needs: Vec<Need> = own.iter().map(|&number| self.need(table, first + number, look)).collect();
        for (&number, width) in own.iter().zip(self.fit(table, first, &own, &needs, look, limit)) {
            widths[number] = width;
        }
        let left = room - widths.iter().copied().sum::<Pt>();
        if shares > 0.0 {
            for (width, column) in widths.iter_mut().zip(columns).filter(|(_, column)| column.share > 0.0) {
                *width = left * (column.share / shares);
            }
            if self.crowded(table, first, &widths, look) {
                // Figures are not divided: their columns are then as wide as they must be.
                let shared: Vec<usize> =
                    (0..columns.len()).filter(|&number| columns[number].share > 0.0).collect();
                let needs: Vec<Pt> =
                    shared.iter().map(|&number| self.need(table, first + number, look).natural).collect();
                let needed: Pt = needs.iter().copied().sum();
                let spare = (left - needed).max(Pt::ZERO) / shared.len() as f64;
                let factor = (left / needed).min(1.0);
                for (number, need) in shared.into_iter().zip(needs) {
                    widths[number] = need * factor + spare;
                }
            }
        } else if let Some(last) = widths.last_mut() {
            *last += left.max(Pt::ZERO);
        }
        widths
    }

    /// Whether a column of figures may be too narrow for one of them, by the length of its text.
    fn crowded(&self, table: &Table, first: usize, widths: &[Pt], look: Look) -> bool {
        // Figures of equal width are half an em wide; with what stands between them, a little less.
        let digit = look.cell.font.size * 0.5;
        table.body.iter().any(|row| {
            let cells = row.cells.iter().zip(&table.columns).skip(first).zip(widths);
            let mut figures = cells.filter(|((_, column), _)| column.align == CellAlign::Figures);
            figures.any(|((cell, _), width)| {
                cell.paragraphs.iter().any(|text| digit * plain(text).chars().count() as f64 > *width)
            })
        })
    }

    fn need(&mut self, table: &Table, number: usize, look: Look) -> Need {
        let column = &table.columns[number];
        let style = look.cell_of(table, number);
        let rows: Vec<Vec<Pt>> = sample(table)
            .map(|row| paragraphs(row, number).iter().map(|text| self.width_of(text, style)).collect())
            .collect();
        let head = self.width_of(&column.head, look.head);
        let natural = rows.iter().flatten().copied().fold(head, Pt::max) + ROUNDING;
        Need { natural, breaks: column.align != CellAlign::Figures, rows }
    }

    /// The width of a column's longest word.
    fn least(&mut self, table: &Table, number: usize, look: Look) -> Pt {
        let style = look.cell_of(table, number);
        let mut least = self.longest_word(&table.columns[number].head, look.head);
        for paragraph in sample(table).flat_map(|row| paragraphs(row, number)) {
            least = least.max(self.longest_word(paragraph, style));
        }
        least + ROUNDING
    }

    fn longest_word(&mut self, inlines: &[Inline], style: Style) -> Pt {
        let text = plain(inlines);
        let word = text.split_whitespace().max_by_key(|word| word.len()).unwrap_or_default();
        self.width_of(&[Inline::text(word)], style)
    }

    /// Widths for columns by their needs, in a room.
    fn fit(
        &mut self,
        table: &Table,
        first: usize,
        own: &[usize],
        needs: &[Need],
        look: Look,
        room: Pt,
    ) -> Vec<Pt> {
        let natural: Pt = needs.iter().map(|need| need.natural).sum();
        if natural <= room {
            return needs.iter().map(|need| need.natural).collect();
        }
        let free: Vec<usize> = (0..needs.len()).filter(|&index| needs[index].breaks).collect();
        let fixed: Pt = needs.iter().filter(|need| !need.breaks).map(|need| need.natural).sum();
        let bounds: Vec<(Pt, Pt)> = free
            .iter()
            .map(|&index| (self.least(table, first + own[index], look), needs[index].natural))
            .collect();
        let least: Pt = bounds.iter().map(|&(least, _)| least).sum();
        if free.is_empty() || free.len() > TRIED || fixed + least > room {
            // Each in proportion, however narrow.
            let factor = room / natural;
            return needs.iter().map(|need| need.natural * factor).collect();
        }
        // All columns were measured in the same rows.
        let count = needs.first().map_or(0, |need| need.rows.len());
        let rows: Vec<Vec<&[Pt]>> = (0..count)
            .map(|row| free.iter().map(|&index| needs[index].rows[row].as_slice()).collect())
            .collect();
        let best = shortest(&rows, &bounds, room - fixed, look.cell.font.size * RAGGED);
        let mut widths: Vec<Pt> = needs.iter().map(|need| need.natural).collect();
        for (index, width) in free.into_iter().zip(best) {
            widths[index] = width;
        }
        widths
    }
}

/// The paragraphs of a cell, which a short row may lack.
fn paragraphs(row: &[Cell], number: usize) -> &[Vec<Inline>] {
    row.get(number).map_or(&[], |cell| &cell.paragraphs)
}

/// The cells of the rows that are looked at.
fn sample(table: &Table) -> impl Iterator<Item = &[Cell]> {
    table.body.iter().filter(|row| !row.group).take(ROWS).map(|row| row.cells.as_slice())
}

/// The widths in which rows of paragraphs take the fewest lines; of several such, those in which the fewest
/// paragraphs are broken, and the least. `bounds` are the least and the natural widths.
fn shortest<P: AsRef<[Pt]>>(rows: &[Vec<P>], bounds: &[(Pt, Pt)], room: Pt, waste: Pt) -> Vec<Pt> {
    let least: Pt = bounds.iter().map(|&(least, _)| least).sum();
    let step = (room - least) / STEPS as f64;
    let mut best: Option<((usize, usize, f64), Vec<Pt>)> = None;
    for steps in partitions(bounds.len(), STEPS) {
        let widths: Vec<Pt> =
            bounds.iter().zip(&steps).map(|(&(least, _), &steps)| least + step * steps as f64).collect();
        let (mut height, mut lines) = (0, 0);
        for row in rows {
            let cells = row.iter().zip(&widths).map(|(paragraphs, &width)| {
                paragraphs.as_ref().iter().map(|&natural| estimate(natural, width, waste)).sum::<usize>()
            });
            let (tallest, sum) =
                cells.fold((0, 0), |(tallest, sum), lines| (tallest.max(lines), sum + lines));
            height += tallest;
            lines += sum;
        }
        let tight = bounds.iter().zip(&widths).map(|(&(_, natural), &width)| natural / width).sum::<f64>();
        let score = (height, lines, tight);
        if best.as_ref().is_none_or(|(least, _)| score < *least) {
            best = Some((score, widths));
        }
    }
    best.map_or_else(|| bounds.iter().map(|&(least, _)| least).collect(), |(_, widths)| widths)
}

/// Lines of a paragraph that is as wide as `natural` on one line.
fn estimate(natural: Pt, width: Pt, waste: Pt) -> usize {
    if natural <= width { 1 } else { (natural / (width - waste).max(width / 2.0)).ceil() as usize }
}

/// Every way to divide `total` among `count`.
fn partitions(count: usize, total: usize) -> Vec<Vec<usize>> {
    if count <= 1 {
        return vec![vec![total; count]];
    }
    (0..=total)
        .flat_map(|first| {
            partitions(count - 1, total - first).into_iter().map(move |mut rest| {
                rest.insert(0, first);
                rest
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_much_text_gets_most_of_the_room() {
        let row = || vec![vec![Pt(60.0)], vec![Pt(50.0)], vec![Pt(600.0)]];
        let bounds = [(Pt(30.0), Pt(60.0)), (Pt(30.0), Pt(50.0)), (Pt(40.0), Pt(600.0))];
        let widths = shortest(&[row(), row()], &bounds, Pt(300.0), Pt(10.0));
        assert!(widths[2] > Pt(180.0), "{widths:?}");
        assert!((widths.iter().copied().sum::<Pt>() - Pt(300.0)).0.abs() < 0.01, "{widths:?}");
    }
}
