//! The lines of least total badness.
//!
//! After Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981),
//! 1119–1184, with the values of plain TeX (The TeXbook, chapter 14 and appendix B). A line's badness
//! grows with the cube of how far its spaces are from their natural width; a break has a penalty; the
//! sum of the squares over the paragraph is made as small as can be.

use super::breaks::Break;
use super::opportunities::BreakKind;

/// What the lines have to fit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub width: f64,
    /// Taken from the first line.
    pub indent: f64,
    pub fill: LineFill,
}

/// What happens with the room that a line's text leaves.
#[derive(Debug, Clone, Copy)]
pub(super) enum LineFill {
    /// The spaces take it, up to this badness, with this much more stretch than the spaces have.
    Spaces { tolerance: f64, emergency: f64 },
    /// It stays at one side or both. More than `zone` of it looks uneven; a last line shorter than
    /// `last` too.
    Ragged { zone: f64, last: f64, tolerance: f64 },
}

/// A space may grow by two thirds of its width with a badness of 100. Spaces of text faces are a fifth to
/// a quarter of an em wide, which makes at most two fifths; half an em is the most that Bringhurst allows
/// (The Elements of Typographic Style, 2.1.2) and what TeX's own fonts reach, from a third.
const STRETCH: f64 = 2.0 / 3.0;
/// A space may shrink by a quarter, to between a sixth and a fifth of an em. TeX's own fonts go to two
/// ninths, Bringhurst to a fifth, both from wider spaces.
pub(super) const SHRINK: f64 = 1.0 / 4.0;
/// Every line costs this much; TeX's `\linepenalty`.
const LINE_PENALTY: f64 = 10.0;
/// Lines of very different tightness next to each other; TeX's `\adjdemerits`.
const ADJACENT: f64 = 10_000.0;
/// Two hyphens one below the other; TeX's `\doublehyphendemerits`.
const DOUBLE_HYPHEN: f64 = 10_000.0;
/// A hyphen at the end of the line before the last; TeX's `\finalhyphendemerits`.
const FINAL_HYPHEN: f64 = 5_000.0;
/// A last line that is nearly empty, as bad as two hyphens one below the other.
const RUNT: f64 = 10_000.0;
/// What is nearly empty: a sixth of the measure, about two words.
const RUNT_PART: f64 = 1.0 / 6.0;
/// The largest badness of a line that can be set; TeX's `inf_bad`.
pub(super) const AWFUL: f64 = 10_000.0;
/// No more places than this are kept open to end the next line at. A line of a page has a few dozen.
const OPEN: usize = 256;
/// Rounding of sums of lengths, in points.
const HAIR: f64 = 1e-6;

/// A way to end a line.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Number of its break.
    at: u32,
    /// The node that the line starts at; its own number for the first.
    from: u32,
    fitness: Fitness,
    /// Of all lines up to here.
    demerits: f64,
}

/// How tight a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fitness {
    Tight,
    Decent,
    Loose,
    VeryLoose,
}

impl Fitness {
    /// TeX's classes, the bounds at badness 12 and 100.
    fn of(ratio: f64) -> Self {
        match ratio {
            r if r < -0.5 => Self::Tight,
            r if r <= 0.5 => Self::Decent,
            r if r <= 1.0 => Self::Loose,
            _ => Self::VeryLoose,
        }
    }
}

/// The breaks that end the lines, by number, or nothing if the tolerance allows none. With `forced`, a
/// line that cannot be set well is set badly.
pub(super) fn linebreak(breaks: &[Break], measure: &Measure, forced: bool) -> Option<Vec<usize>> {
    let mut nodes = vec![Node { at: 0, from: 0, fitness: Fitness::Decent, demerits: 0.0 }];
    let mut open = vec![0_u32];
    for (number, end) in breaks.iter().enumerate().skip(1) {
        let last = end.kind == BreakKind::Forced;
        // The best way to here for each class of tightness.
        let mut best: [Option<Node>; 4] = [None; 4];
        // Of the lines that become too long here, the shortest.
        let mut overfull: Option<(f64, Node)> = None;
        let mut kept = 0;
        for index in 0..open.len() {
            let id = open[index];
            let node = nodes[id as usize];
            let start = &breaks[node.at as usize];
            let line = Line::new(start, end, measure, last);
            if let Some(badness) = line.badness(measure) {
                let demerits = node.demerits + line.demerits(badness, start, end, node.fitness, last);
                let slot = &mut best[line.fitness as usize];
                if slot.is_none_or(|other| demerits < other.demerits) {
                    *slot = Some(Node { at: number as u32, from: id, fitness: line.fitness, demerits });
                }
            }
            let too_long = line.hopeless(measure);
            if too_long && overfull.is_none_or(|(room, _)| line.room > room) {
                let node = Node { at: number as u32, from: id, fitness: Fitness::Tight, ..node };
                overfull = Some((line.room, node));
            }
            if !too_long && !last {
                open[kept] = id;
                kept += 1;
            }
        }
        open.truncate(kept);
        let found = best.iter().flatten();
        let cheapest = found.clone().map(|node| node.demerits).fold(f64::INFINITY, f64::min);
        for &node in best.iter().flatten() {
            // What is worse by more than a change of tightness costs can never win.
            if node.demerits <= cheapest + ADJACENT {
                open.push(nodes.len() as u32);
                nodes.push(node);
            }
        }
        if open.is_empty() {
            // Every line up to here is too long, or the last one too loose.
            let overfull = overfull.map(|(_, node)| node);
            let stuck =
                overfull.or_else(|| nodes.last().map(|node| Node { from: nodes.len() as u32 - 1, ..*node }));
            let stuck = stuck.filter(|_| forced)?;
            open.push(nodes.len() as u32);
            nodes.push(Node { at: number as u32, demerits: stuck.demerits + AWFUL * AWFUL, ..stuck });
        }
        if open.len() > OPEN {
            open.sort_by(|&a, &b| nodes[a as usize].demerits.total_cmp(&nodes[b as usize].demerits));
            open.truncate(OPEN);
            open.sort_unstable();
        }
    }
    let mut id = open
        .into_iter()
        .min_by(|&a, &b| nodes[a as usize].demerits.total_cmp(&nodes[b as usize].demerits))?;
    let mut ends = Vec::new();
    while id != 0 {
        let node = nodes[id as usize];
        ends.push(node.at as usize);
        id = node.from;
    }
    ends.reverse();
    Some(ends)
}

/// A line that might be.
struct Line {
    /// The room that its text leaves, less than nothing where it is too long.
    room: f64,
    glue: f64,
    /// By how much the text itself is shorter than the measure, whatever hangs.
    text: f64,
    ratio: f64,
    fitness: Fitness,
    last: bool,
    /// The hanging that may still help a longer line.
    hang: f64,
}

impl Line {
    fn new(start: &Break, end: &Break, measure: &Measure, last: bool) -> Self {
        let width = if start.offset == 0 { measure.width - measure.indent } else { measure.width };
        let natural = end.end.width - start.next.width;
        let glue = (end.end.glue - start.next.glue).max(0.0);
        let room = width + start.hang_start + end.hang_end - natural - end.hyphen;
        let ratio = match measure.fill {
            LineFill::Spaces { .. } if last && room >= 0.0 => 0.0,
            LineFill::Spaces { emergency, .. } if room >= 0.0 => {
                let stretch = glue * STRETCH + emergency;
                if room < HAIR {
                    0.0
                } else if stretch > 0.0 {
                    room / stretch
                } else {
                    f64::INFINITY
                }
            }
            LineFill::Spaces { .. } if room >= -HAIR => 0.0,
            LineFill::Spaces { .. } => {
                let shrink = glue * SHRINK;
                if shrink > 0.0 { room / shrink } else { f64::NEG_INFINITY }
            }
            LineFill::Ragged { .. } if room < -HAIR => f64::NEG_INFINITY,
            LineFill::Ragged { zone, last: short, .. } => {
                let room = if last { room - (width - short) } else { room };
                (room / zone).max(0.0)
            }
        };
        let fitness = match measure.fill {
            LineFill::Spaces { .. } => Fitness::of(ratio),
            LineFill::Ragged { .. } => Fitness::Decent,
        };
        Self { room, glue, text: width - natural, ratio, fitness, last, hang: start.hang_start }
    }

    /// From 0 (natural) upwards, or nothing if it cannot be set within the tolerance.
    fn badness(&self, measure: &Measure) -> Option<f64> {
        if self.ratio < -1.0 {
            return None;
        }
        let badness = 100.0 * self.ratio.abs().powi(3);
        match measure.fill {
            LineFill::Spaces { tolerance, .. } => {
                let badness = badness.min(AWFUL);
                (badness <= tolerance).then_some(badness)
            }
            LineFill::Ragged { tolerance, .. } => (self.last || badness <= tolerance).then_some(badness),
        }
    }

    /// Whether no later break can make a line from the same start.
    fn hopeless(&self, measure: &Measure) -> bool {
        // The most that any character hangs out is 0.4 of an em's width or so; the sum of both sides of
        // this line bounds it well enough together with half a hyphen.
        let slack = match measure.fill {
            LineFill::Spaces { .. } => self.glue * SHRINK,
            LineFill::Ragged { .. } => 0.0,
        };
        self.text + self.hang + slack < -HAIR && self.room + slack < -HAIR
    }

    /// What the line costs after one of a class of tightness.
    fn demerits(&self, badness: f64, start: &Break, end: &Break, before: Fitness, last: bool) -> f64 {
        let mut demerits = (LINE_PENALTY + badness).powi(2) + f64::from(end.penalty * end.penalty.abs());
        if (self.fitness as i8 - before as i8).abs() > 1 {
            demerits += ADJACENT;
        }
        let hyphen = |at: &Break| at.kind == BreakKind::Hyphen;
        if hyphen(start) && hyphen(end) {
            demerits += DOUBLE_HYPHEN;
        }
        if last && start.offset > 0 {
            if hyphen(start) {
                demerits += FINAL_HYPHEN;
            }
            let width = self.text + end.end.width - start.next.width;
            if end.end.width - start.next.width < width * RUNT_PART {
                demerits += RUNT;
            }
        }
        demerits
    }
}
