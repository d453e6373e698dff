//! Running heads, page numbers and markings.

use std::collections::BTreeMap;

use crate::compose::{Inline, Marking, Meta, Text, plain};
use crate::frame::{AnchorId, Artifact, Color, Fill, Frame, Item, Mark, Paint, Path, Shape};
use crate::geom::{Point, Pt, Size};
use crate::marking::{MarkingLook, MarkingPlace};
use crate::palette::TEXT_CONTRAST;
use crate::text::Align;
use crate::theme::Style;

use super::columns::Region;
use super::inline::Purpose;
use super::set::Setter;

/// From the edge of the sheet to the nearest baseline of a marking of one line, at the top and at the bottom.
const MARKING_TOP: Pt = Pt(30.0);
const MARKING_BOTTOM: Pt = Pt(26.0);
/// What a marking of several lines leaves blank at the edge of the sheet: desktop printers leave up to 12
/// points.
const UNPRINTABLE: Pt = Pt(14.0);
/// Each size of a marking that is tried is this part of the one before.
const STEP: f64 = 0.94;
/// Down to this part of its size a marking is kept on one line: 6.5 points of small capitals, the size of notes
/// in print.
const FLOOR: f64 = 0.66;
/// More lines than three do not fit between the sheet's edge and the running head at that size.
const MARKING_LINES: usize = 3;

/// A band reaches as far above the capitals in it as below their baseline.
const BAND: Pt = Pt(4.5);
/// Capitals are two thirds of the em high, and accents a little higher.
const CAPITALS: f64 = 0.7;

/// No type is smaller.
const LEAST: Pt = Pt(1.0);

/// The upper or the lower edge of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Top,
    Bottom,
}

/// What is the same on every page: the words of running head and foot, cut to the room that there is, and
/// the marking at the upper and the lower edge.
pub(super) struct Recurring {
    head: Vec<Inline>,
    /// At the other end of the head, page by page.
    sections: Vec<Vec<Inline>>,
    foot: Vec<Inline>,
    markings: Vec<(Edge, Frame)>,
}

impl Setter<'_> {
    /// Cuts running heads and foot to one line each, and sets the marking. `sections` are those that the pages are in.
    pub(super) fn recurring(&mut self, meta: &Meta, sections: &[Option<AnchorId>]) -> Recurring {
        let count = sections.len();
        let style = self.theme.styles.running;
        let main = self.text_width().width;
        // Of the page numbers the last is the widest, or as wide.
        let folio = folio(meta, count, count);
        let beside = self.width_of(&folio, style) + self.theme.grid;
        let mut markings = Vec::new();
        if let Some(marking) = &meta.marking {
            markings.push((Edge::Top, self.marking(marking, Purpose::Artifact(Artifact::Header), Edge::Top)));
            if marking.look.place == MarkingPlace::TopAndBottom {
                let purpose = Purpose::Artifact(Artifact::Footer);
                markings.push((Edge::Bottom, self.marking(marking, purpose, Edge::Bottom)));
            }
        }
        let (head, sections) = self.running_heads(&meta.running_head, sections);
        Recurring { markings, head, sections, foot: self.shortened(&meta.running_foot, style, main - beside) }
    }

    /// The title, the same on all pages, and the section of each: both cut where one line has no room for both.
    fn running_heads(
        &mut self,
        title: &[Inline],
        sections: &[Option<AnchorId>],
    ) -> (Vec<Inline>, Vec<Vec<Inline>>) {
        let style = self.theme.styles.running;
        let room = self.text_width().width - self.theme.grid * 2.0;
        let plain = plain(title);
        let mut names: BTreeMap<AnchorId, Vec<Inline>> = BTreeMap::new();
        for section in sections.iter().flatten() {
            let Some(heading) = self.outline.iter().find(|heading| heading.anchor == *section) else {
                continue;
            };
            if heading.title != plain {
                let language = self.foreign_headings.get(section).cloned();
                let name = Text { text: heading.title.clone(), language, ..Text::default() };
                names.insert(*section, vec![Inline::Text(name)]);
            }
        }
        let widest = names.values().map(|name| self.width_of(name, style)).fold(Pt::ZERO, Pt::max);
        let title_width = self.width_of(title, style);
        // A section has half of the line if it needs it, and more where the title leaves it.
        let title = match widest {
            Pt::ZERO => self.shortened(title, style, self.text_width().width),
            _ => self.shortened(title, style, room - widest.min((room / 2.0).max(room - title_width))),
        };
        let left = room - self.width_of(&title, style);
        for name in names.values_mut() {
            *name = self.shortened(name, style, left);
        }
        let name = |section: &Option<AnchorId>| section.and_then(|section| names.get(&section).cloned());
        (title, sections.iter().map(|section| name(section).unwrap_or_default()).collect())
    }

    /// Running head and foot, page number and marking of a page, from its left text edge. A `bare` one has the marking only.
    pub(super) fn furniture(
        &mut self,
        recurring: &Recurring,
        meta: &Meta,
        index: usize,
        (count, bare): (usize, bool),
    ) -> Frame {
        let style = self.theme.styles.running;
        let page = self.theme.page;
        let main = self.text_width();
        let mut frame = self.frame();
        let mut place = |setter: &mut Self, inlines: &[Inline], align, artifact, y: Pt| {
            let piece = setter.one_line(inlines, style, main, align, Purpose::Artifact(artifact));
            let baseline = piece.baseline.unwrap_or(style.baseline());
            frame.append(Point::new(Pt::ZERO, y - baseline), piece.frame);
        };
        let foot = page.size.height - page.foot;
        if index > 0 && !bare {
            place(self, &recurring.head, Align::Start, Artifact::Header, page.head);
            let section = recurring.sections.get(index).map_or(&[][..], Vec::as_slice);
            place(self, section, Align::End, Artifact::Header, page.head);
        }
        if !bare {
            place(self, &recurring.foot, Align::Start, Artifact::Footer, foot);
            place(self, &folio(meta, index + 1, count), Align::End, Artifact::Footer, foot);
        }
        for (edge, marking) in &recurring.markings {
            // On the first page the one at the top is content.
            if index > 0 || *edge == Edge::Bottom {
                frame.append(Point::ZERO, marking.clone());
            }
        }
        frame
    }

    /// A handling marking in the middle of the sheet, or where lines end, outside everything else, from the sheet's upper
    /// edge. It stays whole: a long one is set smaller, and a very long one on several lines.
    pub(super) fn marking(&mut self, marking: &Marking, purpose: Purpose, edge: Edge) -> Frame {
        let Marking { words: marking, look } = marking;
        let page = self.theme.page;
        let (sheet, align) = match look.place {
            MarkingPlace::TopAndBottom => {
                let width = page.size.width - MARKING_TOP * 2.0;
                (Region { start: MARKING_TOP - page.left, width }, Align::Center)
            }
            MarkingPlace::TopEnd => (Region { start: Pt::ZERO, width: self.columns.full }, Align::End),
        };
        let room = match look.band {
            Some(_) => sheet.width - BAND * 4.0,
            None => sheet.width,
        };
        let full = self.marking_style(*look);
        let floor = full.font.size * FLOOR;
        let mut style = full;
        let natural = self.width_of(marking, style);
        while style.font.size > LEAST {
            // Widths are in proportion to the size.
            let width = natural * (style.font.size / full.font.size);
            // Lines of uneven length leave a part of their room empty.
            let lines = room * (MARKING_LINES as f64 - 0.25);
            if width <= room || style.font.size <= floor && width <= lines {
                break;
            }
            style.font.size = style.font.size * STEP;
        }
        style.leading = full.leading * (style.font.size / full.font.size);
        let balanced = self.balanced(marking, style, Region { width: room, ..sheet });
        let free = sheet.width - balanced.width;
        let region = sheet.indented(if align == Align::End { free } else { free / 2.0 });
        let region = Region { width: balanced.width, ..region };
        let words = self.whole(marking, style, region, align, purpose);
        // From the first baseline to the last.
        let depth = (words.height - style.leading).max(Pt::ZERO);
        let beyond = if look.band.is_some() { BAND } else { Pt::ZERO };
        let first = match edge {
            Edge::Top => (MARKING_TOP - depth).max(UNPRINTABLE + beyond + style.font.size * CAPITALS),
            Edge::Bottom => page.size.height - MARKING_BOTTOM.max(UNPRINTABLE + beyond + depth),
        };
        let mut frame = self.frame();
        if let Some(color) = look.band {
            let top = first - style.font.size * CAPITALS - BAND;
            let size = Size::new(sheet.width, first + depth + BAND - top);
            let fill = Some(Fill { paint: Paint::Solid(color), even_odd: false });
            frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
            let band = Shape { path: Path::rect(size), fill, stroke: None };
            frame.push(Point::new(self.columns.left(sheet.start, sheet.width), top), Item::Shape(band));
        }
        frame.append(Point::new(Pt::ZERO, first - words.baseline.unwrap_or(Pt::ZERO)), words.frame);
        frame
    }

    /// How a marking is set: on a band in white, where that can be read, otherwise in the colour of texts.
    fn marking_style(&self, look: MarkingLook) -> Style {
        let styles = &self.theme.styles;
        let mut style = if look.capitals { styles.marking_capitals } else { styles.marking };
        if look.band.is_some_and(|band| band.contrast_with_white() >= TEXT_CONTRAST) {
            style.color = Color::WHITE;
        }
        style
    }

    /// Inlines that are no wider than a width: cut after a word, or within the first one, with an ellipsis.
    fn shortened(&mut self, inlines: &[Inline], style: Style, width: Pt) -> Vec<Inline> {
        if self.width_of(inlines, style) <= width {
            return inlines.to_vec();
        }
        let text = plain(inlines);
        let ends: Vec<usize> = text.match_indices(char::is_whitespace).map(|(at, _)| at).collect();
        let within =
            text.char_indices().map(|(at, _)| at).take_while(|at| ends.first().is_none_or(|end| at < end));
        let within: Vec<usize> = within.collect();
        for places in [ends, within] {
            let mut fitting = None;
            // The places from `low` on are too far, or not known to be near enough.
            let (mut low, mut high) = (0, places.len());
            while low < high {
                let middle = (low + high) / 2;
                let cut = cut(inlines, places[middle]);
                if self.width_of(&cut, style) <= width {
                    fitting = Some(cut);
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if let Some(cut) = fitting {
                return cut;
            }
        }
        Vec::new()
    }
}

/// The page number as it is written.
fn folio(meta: &Meta, number: usize, count: usize) -> [Inline; 1] {
    let folio = meta.folio.replace("{pages}", &meta.digits.number(count));
    [Inline::text(folio.replace("{page}", &meta.digits.number(number)))]
}

/// The first bytes of inlines, and an ellipsis in place of the rest.
fn cut(inlines: &[Inline], end: usize) -> Vec<Inline> {
    let mut left = end;
    let mut out = Vec::new();
    for inline in inlines {
        let Inline::Text(text) = inline else { continue };
        let kept = text.text.get(..left.min(text.text.len())).unwrap_or_default();
        left -= kept.len();
        let ends = left == 0;
        // What would be before the ellipsis and belongs to what follows.
        let pause = |letter: char| {
            letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '\u{2013}' | '\u{2014}')
        };
        let kept = if ends { kept.trim_end_matches(pause) } else { kept };
        let text = Text { text: format!("{kept}{}", if ends { "\u{2026}" } else { "" }), ..text.clone() };
        out.push(Inline::Text(text));
        if ends {
            break;
        }
    }
    out
}
