//! The lines of least total badness.
//!
//! After Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981),
//! 1119–1184, with the values of plain TeX (The TeXbook, chapter 14 and appendix B). A line's badness
//! grows with the cube of how far its spaces are from their natural width; a break has a penalty; the
//! sum of the squares over the paragraph is made as small as can be.

use super::breaks::Break;
use super::itemize::TokenStyle;
use super::opportunities::BreakKind;
use crate::frame::Fit;
use crate::geom::Pt;

/// What the lines have to fit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub width: f64,
    /// Taken from the first line.
    pub indent: f64,
    pub fill: LineFill,
    /// Whether letters give.
    pub fits: bool,
    /// A last line that is shorter than this looks like none.
    pub runt: f64,
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
/// By how much letters may be wider or narrower than they are: as the package microtype has it (R. Schlicht, 2004), after
/// Hàn Thế Thành, "Micro-typographic extensions to the TeX typesetting system" (2000), where 2 per cent are not seen.
const SCALE: f64 = 0.02;
/// By how much the distance of letters may change, in ems.
const TRACKING: f64 = 0.012;
/// Letters give all that they can where the line needs this part of all that gives: an uneven space is seen sooner.
/// With two thirds the spaces of seventeen paragraphs deviate by 0.3 points, with all of it by 0.5.
const LETTERS_FIRST: f64 = 2.0 / 3.0;
/// Every line costs this much; TeX's `\linepenalty`.
const LINE_PENALTY: f64 = 10.0;
/// Lines of very different tightness next to each other; TeX's `\adjdemerits`.
const ADJACENT: f64 = 10_000.0;
/// Lines whose letters are fitted in opposite ways next to each other: letters of one paragraph look alike.
const DISSIMILAR: f64 = 10_000.0;
/// What no line has for which there is another way: four times as much as the worst line that is tolerated.
const NEVER: f64 = 4e5;
/// A hyphen at the end of the line before the last; TeX's `\finalhyphendemerits`.
const FINAL_HYPHEN: f64 = 5_000.0;
/// A last line that is nearly empty, as bad as lines of very different tightness.
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
    /// How its letters are fitted, from -1 to 1.
    fit: f64,
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
    let mut nodes = vec![Node { at: 0, from: 0, fitness: Fitness::Decent, fit: 0.0, demerits: 0.0 }];
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
                let demerits = node.demerits + line.demerits(badness, (start, end), &node, measure);
                let slot = &mut best[line.fitness as usize];
                if slot.is_none_or(|other| demerits < other.demerits) {
                    *slot = Some(Node {
                        at: number as u32,
                        from: id,
                        fitness: line.fitness,
                        fit: line.fit,
                        demerits,
                    });
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
            // What is worse by more than a change of lines costs can never win.
            if node.demerits <= cheapest + ADJACENT + DISSIMILAR {
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

/// What of a line gives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Give {
    /// The width of its spaces.
    pub glue: f64,
    /// By how much its letters can be fitted, either way.
    pub letters: f64,
}

impl Give {
    fn shrink(self) -> f64 {
        self.glue * SHRINK + self.letters
    }

    /// What part of all that it gives a line needs; less than nothing where it is too long.
    fn ratio(self, room: f64, emergency: f64) -> f64 {
        // A line of one word is not made wider.
        let letters = if self.glue > 0.0 { self.letters } else { 0.0 };
        let give = if room > 0.0 { self.glue * STRETCH + letters + emergency } else { self.shrink() };
        match room {
            _ if room.abs() < HAIR => 0.0,
            _ if give > 0.0 => room / give,
            _ => room * f64::INFINITY,
        }
    }

    /// What the letters of a line take of its room, from -1 to 1 of what they can.
    pub(super) fn fit(self, room: f64) -> f64 {
        (self.ratio(room, 0.0) / LETTERS_FIRST).clamp(-1.0, 1.0)
    }
}

/// How letters are fitted that can be by a part of this.
pub(super) fn fit(part: f64, size: Pt) -> Fit {
    Fit { scale: 1.0 + part * SCALE, tracking: size * (part * TRACKING) }
}

impl TokenStyle {
    /// By how much a word of so many clusters can be wider or narrower, in points.
    pub(super) fn give(&self, width: f64, clusters: u32) -> f64 {
        if self.fits { width * SCALE + f64::from(clusters) * TRACKING * self.size.0 } else { 0.0 }
    }
}

/// A line that might be.
struct Line {
    /// The room that its text leaves, less than nothing where it is too long.
    room: f64,
    give: Give,
    /// By how much the text itself is shorter than the measure, whatever hangs.
    text: f64,
    ratio: f64,
    fitness: Fitness,
    fit: f64,
    last: bool,
    /// The hanging that may still help a longer line.
    hang: f64,
}

impl Line {
    fn new(start: &Break, end: &Break, measure: &Measure, last: bool) -> Self {
        let width = if start.offset == 0 { measure.width - measure.indent } else { measure.width };
        let natural = end.end.width - start.next.width;
        let glue = (end.end.glue - start.next.glue).max(0.0);
        let letters = if measure.fits { (end.end.letters - start.next.letters).max(0.0) } else { 0.0 };
        let room = width + start.hang_start + end.hang_end - natural - end.hyphen;
        let ratio = match measure.fill {
            LineFill::Spaces { .. } if last && room >= 0.0 => 0.0,
            LineFill::Spaces { emergency, .. } => Give { glue, letters }.ratio(room, emergency),
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
        let give = Give { glue, letters };
        let fit = match measure.fill {
            LineFill::Spaces { .. } if letters > 0.0 && !(last && room >= 0.0) => give.fit(room),
            _ => 0.0,
        };
        Self { fit, room, give, text: width - natural, ratio, fitness, last, hang: start.hang_start }
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
            LineFill::Spaces { .. } => self.give.shrink(),
            LineFill::Ragged { .. } => 0.0,
        };
        self.text + self.hang + slack < -HAIR && self.room + slack < -HAIR
    }

    /// What the line costs after one of a class of tightness.
    fn demerits(
        &self,
        badness: f64,
        (start, end): (&Break, &Break),
        before: &Node,
        measure: &Measure,
    ) -> f64 {
        let mut demerits = (LINE_PENALTY + badness).powi(2) + f64::from(end.penalty * end.penalty.abs());
        if (self.fitness as i8 - before.fitness as i8).abs() > 1 {
            demerits += ADJACENT;
        }
        demerits += DISSIMILAR * ((self.fit - before.fit) / 2.0).powi(2);
        let hyphen = |at: &Break| at.kind == BreakKind::Hyphen;
        if hyphen(start) && hyphen(end) {
            demerits += NEVER;
        }
        if self.last && start.offset > 0 {
            if hyphen(start) {
                demerits += FINAL_HYPHEN;
            }
            let width = self.text + end.end.width - start.next.width;
            let filled = end.end.width - start.next.width;
            if filled < measure.runt {
                demerits += NEVER;
            } else if filled < width * RUNT_PART {
                demerits += RUNT;
            }
        }
        demerits
    }
}
