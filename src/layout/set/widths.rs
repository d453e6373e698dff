//! How wide the columns of a table are, and how large its type.
//!
//! No column is narrower than the widest part of it that no line may divide: a name, an address between two
//! places where it may break, a figure. Columns with a share divide what the others leave. Those without take what
//! their widest cell needs while there is room, and otherwise such widths as make the table shortest: what an
//! author does by hand.
//!
//! Where the page has no room for these parts side by side, long words are divided first, with a hyphen and never
//! a name; then the table is set in smaller type; and last of all, what is longer than any name is cut.

use std::cmp::Ordering;

use crate::compose::{Cell, Inline, Table};
use crate::frame::Artifact;
use crate::geom::Pt;
use crate::layout::inline::Purpose;
use crate::layout::set::Setter;
use crate::text::Extent;
use crate::theme::Style;

use super::row_look::RowLook;

/// How much of the room columns without a share may take beside columns with one.
const BESIDE_SHARES: f64 = 0.6;
/// Rows for which widths are tried: a table of thousands is like its first ones.
const ROWS: usize = 96;
/// Into how many steps the room is cut to try widths, and for up to how many columns: with three, some
/// three hundred ways are tried.
const STEPS: usize = 24;
const TRIED: usize = 3;
/// How often the best of these is made better.
const ROUNDS: usize = 8;
/// What a ragged line leaves empty: half a word of average length, in ems.
const RAGGED: f64 = 1.4;
/// Against rounding, so that the widest cell does not break.
const ROUNDING: Pt = Pt(0.5);
/// Words are set no smaller than this part of their size: 7.5 points of 9, the least for sans serifs in print
/// that is not only looked up. Figures, which cannot be divided, are set as small as they must be.
const SMALLEST: f64 = 7.5 / 9.0;
/// How wide, in ems, a column of words stays that may be cut between letters: a dozen letters, more than most
/// words have.
const CUT: f64 = 6.0;

/// How wide, in ems, a column of words is that are read with ease though they are broken over lines: three or four
/// words.
const ROOMY: f64 = 8.0;

/// The widths of a table's columns, and the size of its type as a part of the theme's.
pub(super) struct Widths {
    pub(super) columns: Vec<Pt>,
    pub(super) scale: f64,
    /// The room that the columns do not need.
    pub(super) left: Pt,
    /// Whether words are divided, or set in a column that is too narrow to be read with ease.
    pub(super) is_cramped: bool,
}

/// A column on its way to a width.
struct Need {
    /// Of its widest paragraph, on one line.
    natural: Pt,
    /// Of its widest part that may not be divided.
    least: Pt,
    figures: bool,
    share: f64,
    /// How wide each paragraph is on one line, for each row that widths are tried for.
    rows: Vec<Vec<Pt>>,
}

impl Setter<'_> {
    /// The widths of the columns from number `first` on, which share `room` with the gaps between them. A gap is as
    /// much smaller as the type is.
    pub(super) fn widths(&mut self, table: &Table, first: usize, look: RowLook, room: Pt, gap: Pt) -> Widths {
        let gaps = gap * table.columns.len().saturating_sub(first + 1) as f64;
        let mut needs: Vec<Need> =
            (first..table.columns.len()).map(|number| self.need(table, number, look)).collect();
        let whole: Pt = needs.iter().map(|need| need.least).sum();
        let is_divided = whole > room - gaps;
        let (scale, bounds) = self.bounds(table, first, look, &needs, room, gaps);
        for (need, least) in needs.iter_mut().zip(bounds) {
            need.least = least;
            need.natural = (need.natural * scale).max(least);
            need.rows.iter_mut().flatten().for_each(|width| *width = *width * scale);
        }
        let room = room - gaps * scale;
        let (shared, own): (Vec<usize>, Vec<usize>) =
            (0..needs.len()).partition(|&number| needs[number].share > 0.0);
        let least = |columns: &[usize]| columns.iter().map(|&number| needs[number].least).sum::<Pt>();
        let limit = if shared.is_empty() {
            room
        } else {
            (room * BESIDE_SHARES).max(least(&own)).min(room - least(&shared))
        };
        let mut columns = vec![Pt::ZERO; needs.len()];
        let widths = fit(own.iter().map(|&number| &needs[number]), limit, look.cell.font.size * scale);
        for (number, width) in own.into_iter().zip(widths) {
            columns[number] = width;
        }
        let left = room - columns.iter().copied().sum::<Pt>();
        let is_shared = !shared.is_empty();
        if is_shared {
            let widths = divide(shared.iter().map(|&number| &needs[number]), left);
            for (number, width) in shared.into_iter().zip(widths) {
                columns[number] = width;
            }
        }
        let left = if is_shared { Pt::ZERO } else { left.max(Pt::ZERO) };
        let roomy = look.cell.font.size * ROOMY;
        let is_narrow = |(need, &width): (&Need, &Pt)| !need.figures && width < need.natural.min(roomy);
        let is_cramped = is_divided || needs.iter().zip(&columns).any(is_narrow);
        Widths { columns, scale, left, is_cramped }
    }

    fn need(&mut self, table: &Table, number: usize, look: RowLook) -> Need {
        let column = &table.columns[number];
        let figures = column.align.is_figures();
        let style = look.cell_of(table, number);
        let head = self.extent(&column.head, look.head, false, Pt::ZERO);
        let (mut natural, mut least) = (head.natural, head.least);
        let mut rows = Vec::new();
        for row in table.body.iter().filter(|row| row.group.is_none()) {
            let mut widths = Vec::with_capacity(1);
            let style = if row.total { style.semibold() } else { style };
            for paragraph in paragraphs(&row.cells, number) {
                let enough = if figures { Pt(f64::INFINITY) } else { least };
                let extent = self.extent(paragraph, style, false, enough);
                natural = natural.max(extent.natural);
                least = least.max(if figures { extent.natural } else { extent.least });
                widths.push(extent.natural);
            }
            if rows.len() < ROWS {
                rows.push(widths);
            }
        }
        // Figures that are ranged at their marks: what is before these and what is after them may be widest in
        // different rows.
        let shifts = self.decimal_shifts(table, number, look);
        for (row, shift) in table.body.iter().zip(shifts).filter(|(row, _)| row.group.is_none()) {
            for paragraph in paragraphs(&row.cells, number) {
                let style = if row.total { style.semibold() } else { style };
                let width = self.width_of(paragraph, style) + shift;
                (natural, least) = (natural.max(width), least.max(width));
            }
        }
        let (natural, least) = (natural + ROUNDING, least + ROUNDING);
        Need { natural, least, figures, share: column.share, rows }
    }

    /// How large the type is, and how wide each column must be.
    fn bounds(
        &mut self,
        table: &Table,
        first: usize,
        look: RowLook,
        needs: &[Need],
        room: Pt,
        gaps: Pt,
    ) -> (f64, Vec<Pt>) {
        let sum = |widths: &[Pt]| widths.iter().copied().sum::<Pt>();
        let whole: Vec<Pt> = needs.iter().map(|need| need.least).collect();
        if sum(&whole) <= room - gaps {
            return (1.0, whole);
        }
        let mut parted = whole.clone();
        for (index, need) in needs.iter().enumerate().filter(|(_, need)| !need.figures) {
            parted[index] = self.parted(table, first + index, look).min(need.least);
        }
        if sum(&parted) <= room - gaps {
            return (1.0, narrowed(&whole, &parted, room - gaps));
        }
        let scaled = |widths: &[Pt], scale: f64| widths.iter().map(|&width| width * scale).collect();
        let scale = room / (sum(&parted) + gaps);
        if scale >= SMALLEST {
            return (scale, scaled(&parted, scale));
        }
        let cut = look.cell.font.size * CUT;
        let bound = |(need, &width): (&Need, &Pt)| if need.figures { width } else { width.min(cut) };
        let cut: Vec<Pt> = needs.iter().zip(&parted).map(bound).collect();
        if sum(&cut) <= room - gaps {
            return (1.0, narrowed(&parted, &cut, room - gaps));
        }
        let scale = room / (sum(&cut) + gaps);
        (scale, scaled(&cut, scale))
    }

    /// How wide a column must be whose words, but no names, are divided.
    fn parted(&mut self, table: &Table, number: usize, look: RowLook) -> Pt {
        let style = look.cell_of(table, number);
        let mut least = self.extent(&table.columns[number].head, look.head, true, Pt::ZERO).least;
        for row in table.body.iter().filter(|row| row.group.is_none()) {
            for paragraph in paragraphs(&row.cells, number) {
                least = least.max(self.extent(paragraph, style, true, least).least);
            }
        }
        least + ROUNDING
    }

    /// How wide inlines are in a style, and how narrow they may be set; see [`Shaper::extent`](crate::text::Shaper).
    fn extent(&mut self, inlines: &[Inline], style: Style, divided: bool, enough: Pt) -> Extent {
        let spans = self.spans(inlines, style, Purpose::Artifact(Artifact::Layout));
        self.shaper.extent(&spans.spans, self.columns.rtl, divided, enough)
    }
}

/// The paragraphs of a cell, which a short row may lack.
fn paragraphs(row: &[Cell], number: usize) -> &[Vec<Inline>] {
    // What is over several columns makes none of them wider.
    row.get(number).filter(|cell| !cell.wide).map_or(&[], |cell| &cell.paragraphs)
}

/// Widths that fill a room, between what columns need and what they cannot do without: the widest are narrowed
/// first, and all of them to the same width.
fn narrowed(whole: &[Pt], least: &[Pt], room: Pt) -> Vec<Pt> {
    /// Halvings of what is left to find out: the last is less than a thousandth of a point.
    const HALVINGS: u32 = 20;
    let at = |cap: Pt| -> Vec<Pt> {
        whole.iter().zip(least).map(|(&whole, &least)| whole.min(cap).max(least)).collect()
    };
    let (mut low, mut high) = (Pt::ZERO, room);
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if at(middle).into_iter().sum::<Pt>() <= room {
            low = middle;
        } else {
            high = middle;
        }
    }
    at(low)
}

/// Widths for columns without a share, in a room that has what they cannot do without.
fn fit<'n>(needs: impl Iterator<Item = &'n Need>, room: Pt, size: Pt) -> Vec<Pt> {
    let needs: Vec<&Need> = needs.collect();
    let natural: Pt = needs.iter().map(|need| need.natural).sum();
    if natural <= room {
        return needs.iter().map(|need| need.natural).collect();
    }
    // Figures have what they need before words are set on fewer lines, if only there is room.
    let words: Pt = needs.iter().filter(|need| !need.figures).map(|need| need.least).sum();
    let figures: Pt = needs.iter().filter(|need| need.figures).map(|need| need.natural).sum();
    let roomy = words + figures <= room;
    let fixed = |need: &Need| need.figures.then_some(if roomy { need.natural } else { need.least });
    let left = room - needs.iter().filter_map(|need| fixed(need)).sum::<Pt>();
    let free: Vec<&Need> = needs.iter().copied().filter(|need| !need.figures).collect();
    let bounds: Vec<(Pt, Pt)> = free.iter().map(|need| (need.least, need.natural)).collect();
    let mut widths = if left - words <= ROUNDING {
        bounds.iter().map(|&(least, _)| least).collect()
    } else if free.len() > TRIED {
        in_proportion(&bounds, left)
    } else {
        // All columns were measured in the same rows.
        let count = free.first().map_or(0, |need| need.rows.len());
        let rows: Vec<Vec<&[Pt]>> = (0..count)
            .map(|row| free.iter().map(|need| need.rows.get(row).map_or(&[][..], Vec::as_slice)).collect())
            .collect();
        shortest(&rows, &bounds, left, size * RAGGED)
    }
    .into_iter();
    needs.iter().map(|need| fixed(need).or_else(|| widths.next()).unwrap_or(need.least)).collect()
}

/// Widths between the least and the natural ones, each as near to the latter as the others.
fn in_proportion(bounds: &[(Pt, Pt)], room: Pt) -> Vec<Pt> {
    let least: Pt = bounds.iter().map(|&(least, _)| least).sum();
    let wanted: Pt = bounds.iter().map(|&(least, natural)| natural - least).sum();
    let part = if wanted > Pt::ZERO { (room - least) / wanted } else { 0.0 };
    bounds.iter().map(|&(least, natural)| least + (natural - least) * part).collect()
}

/// Widths for columns with a share, which fill a room that has what they cannot do without.
fn divide<'n>(needs: impl Iterator<Item = &'n Need>, room: Pt) -> Vec<Pt> {
    let needs: Vec<&Need> = needs.collect();
    let least: Pt = needs.iter().map(|need| need.least).sum();
    // The columns that get more than their share, for the rest gets less.
    let mut wide = vec![false; needs.len()];
    loop {
        let rest = || needs.iter().zip(&wide);
        let taken: Pt = rest().filter(|(_, wide)| **wide).map(|(need, _)| need.least).sum();
        let shares: f64 = rest().filter(|(_, wide)| !**wide).map(|(need, _)| need.share).sum();
        let share = |need: &Need| (room - taken) * (need.share / shares);
        let Some(next) = rest().position(|(need, wide)| !wide && share(need) < need.least) else {
            let width = |(need, wide): (&&Need, &bool)| if *wide { need.least } else { share(need) };
            return rest().map(width).collect();
        };
        if needs[next].figures {
            // Between figures, what is left is in equal parts.
            let spare = (room - least).max(Pt::ZERO) / needs.len() as f64;
            return needs.iter().map(|need| need.least + spare).collect();
        }
        wide[next] = true;
    }
}

/// The widths in which rows of paragraphs take the fewest lines; of several such, those in which the fewest
/// paragraphs are broken, and the least. `bounds` are the least and the natural widths.
fn shortest<P: AsRef<[Pt]>>(rows: &[Vec<P>], bounds: &[(Pt, Pt)], room: Pt, waste: Pt) -> Vec<Pt> {
    let least: Pt = bounds.iter().map(|&(least, _)| least).sum();
    let step = (room - least) / STEPS as f64;
    let mut best = (Score::WORST, bounds.iter().map(|&(least, _)| least).collect::<Vec<Pt>>());
    let mut widths = best.1.clone();
    each_partition(&mut vec![0; bounds.len()], 0, STEPS, &mut |steps| {
        for ((width, &(least, _)), &steps) in widths.iter_mut().zip(bounds).zip(steps) {
            *width = least + step * steps as f64;
        }
        if let Some(score) = Score::of(rows, bounds, &widths, waste, best.0.height)
            && score.order(&best.0).is_lt()
        {
            best = (score, widths.clone());
        }
    });
    // A paragraph that is a little too wide between two steps: what it lacks is taken from another column.
    for _ in 0..ROUNDS {
        let (tallest, widths) = (best.0.height, &best.1);
        let moved = lacks(rows, widths, step).flat_map(|(column, lack)| {
            let others = (0..bounds.len()).filter(move |&other| other != column);
            others.filter(move |&other| widths[other] - lack >= bounds[other].0).filter_map(move |other| {
                let mut widths = widths.clone();
                widths[column] += lack;
                widths[other] -= lack;
                Some((Score::of(rows, bounds, &widths, waste, tallest)?, widths))
            })
        });
        match moved.min_by(|(a, _), (b, _)| a.order(b)) {
            Some(better) if better.0.order(&best.0).is_lt() => best = better,
            _ => break,
        }
    }
    best.1
}

/// Columns with a paragraph that is wider by less than a step, and by how much.
fn lacks<P: AsRef<[Pt]>>(rows: &[Vec<P>], widths: &[Pt], step: Pt) -> impl Iterator<Item = (usize, Pt)> {
    let mut lacks: Vec<(usize, Pt)> = rows
        .iter()
        .flat_map(|row| row.iter().enumerate())
        .flat_map(|(column, cell)| {
            cell.as_ref().iter().map(move |&natural| (column, natural - widths[column]))
        })
        .filter(|&(_, lack)| lack > Pt::ZERO && lack < step)
        .map(|(column, lack)| (column, lack + ROUNDING))
        .collect();
    lacks.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.0.total_cmp(&b.1.0)));
    lacks.dedup();
    lacks.into_iter()
}

/// How good widths are: the less, the better.
struct Score {
    /// Lines of all rows.
    height: usize,
    /// Lines of all cells.
    lines: usize,
    tight: f64,
}

impl Score {
    const WORST: Self = Self { height: usize::MAX, lines: usize::MAX, tight: f64::INFINITY };

    /// The score of widths, unless they make the rows take more than `tallest` lines.
    fn of<P: AsRef<[Pt]>>(
        rows: &[Vec<P>],
        bounds: &[(Pt, Pt)],
        widths: &[Pt],
        waste: Pt,
        tallest: usize,
    ) -> Option<Self> {
        let (mut height, mut lines) = (0, 0);
        for row in rows {
            let cells = row.iter().zip(widths).map(|(paragraphs, &width)| {
                paragraphs.as_ref().iter().map(|&natural| estimate(natural, width, waste)).sum::<usize>()
            });
            let (highest, sum) =
                cells.fold((0, 0), |(highest, sum), lines| (highest.max(lines), sum + lines));
            height += highest;
            lines += sum;
            if height > tallest {
                return None;
            }
        }
        let tight = bounds.iter().zip(widths).map(|(&(_, natural), &width)| natural / width).sum::<f64>();
        Some(Self { height, lines, tight })
    }

    fn order(&self, other: &Self) -> Ordering {
        (self.height, self.lines).cmp(&(other.height, other.lines)).then(self.tight.total_cmp(&other.tight))
    }
}

/// Lines of a paragraph that is as wide as `natural` on one line.
fn estimate(natural: Pt, width: Pt, waste: Pt) -> usize {
    if natural <= width { 1 } else { (natural / (width - waste).max(width / 2.0)).ceil() as usize }
}

/// Visits every way to divide `total` among the parts from number `from` on.
fn each_partition(parts: &mut [usize], from: usize, total: usize, visit: &mut impl FnMut(&[usize])) {
    if from + 1 >= parts.len() {
        parts[from..].fill(total);
        return visit(parts);
    }
    for part in 0..=total {
        parts[from] = part;
        each_partition(parts, from + 1, total - part, visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(least: f64, figures: bool) -> Need {
        Need { natural: Pt(least), least: Pt(least), figures, share: 1.0, rows: Vec::new() }
    }

    #[test]
    fn a_paragraph_stays_on_one_line_if_another_column_can_spare_what_it_lacks() {
        // A step is ten points: between two of them, the name would be broken.
        let rows = [vec![vec![Pt(103.0)], vec![Pt(900.0)]], vec![vec![Pt(103.0)], vec![Pt(20.0)]]];
        let bounds = [(Pt(50.0), Pt(103.0)), (Pt(40.0), Pt(900.0))];
        let widths = shortest(&rows, &bounds, Pt(330.0), Pt(10.0));
        assert!(widths[0] >= Pt(103.0) && (widths[0] + widths[1]).0 < 330.01, "{widths:?}");
    }

    #[test]
    fn the_widest_columns_are_narrowed_first() {
        let widths = narrowed(&[Pt(50.0), Pt(300.0), Pt(200.0)], &[Pt(50.0), Pt(40.0), Pt(40.0)], Pt(250.0));
        let expected = [50.0, 100.0, 100.0];
        assert!(widths.iter().zip(expected).all(|(a, b)| (a.0 - b).abs() < 0.01), "{widths:?}");
    }

    #[test]
    fn a_column_that_needs_more_than_its_share_gets_it() {
        let words = [need(200.0, false), need(30.0, false), need(30.0, false)];
        assert_eq!(divide(words.iter(), Pt(320.0)), [Pt(200.0), Pt(60.0), Pt(60.0)]);
        let figures = [need(200.0, true), need(30.0, true), need(30.0, true)];
        assert_eq!(divide(figures.iter(), Pt(320.0)), [Pt(220.0), Pt(50.0), Pt(50.0)]);
        assert_eq!(divide(words[1..].iter(), Pt(320.0)), [Pt(160.0), Pt(160.0)]);
    }

    #[test]
    fn a_column_of_much_text_gets_most_of_the_room() {
        let row = || vec![vec![Pt(60.0)], vec![Pt(50.0)], vec![Pt(600.0)]];
        let bounds = [(Pt(30.0), Pt(60.0)), (Pt(30.0), Pt(50.0)), (Pt(40.0), Pt(600.0))];
        let widths = shortest(&[row(), row()], &bounds, Pt(300.0), Pt(10.0));
        assert!(widths[2] > Pt(180.0), "{widths:?}");
        assert!((widths.iter().copied().sum::<Pt>() - Pt(300.0)).0.abs() < 0.01, "{widths:?}");
    }
}
