//! Headings, above their text or beside it.

use crate::compose::{Heading, HeadingPlace, Inline, plain};
use crate::frame::Item;
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::pages::OutlineItem;
use crate::layout::piece::{Piece, in_one, join_until};
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// The rule over a heading of a fact sheet, and how far the heading is below it.
const RULE: Pt = Pt(1.0);
const BELOW_RULE: Pt = Pt(2.5);

impl Setter<'_> {
    /// A heading above what it heads: two lines of air, the heading, half a line.
    pub(in crate::layout) fn heading(
        &mut self,
        heading: &Heading,
        region: Region,
        node: NodeId,
    ) -> Vec<Piece> {
        let grid = self.theme.grid;
        let styles = &self.theme.styles;
        let style = match heading.level {
            _ if heading.place == HeadingPlace::Margin => styles.margin_heading,
            0..=2 => styles.section,
            3 => styles.subsection,
            4 => styles.minor[0],
            5 => styles.minor[1],
            _ => styles.minor[2],
        };
        let node = self.structure.push(node, Role::Heading(heading.level));
        let mut piece = self.whole(&heading.text, style, region, Align::Start, Purpose::Content(node));
        let is_ruled = self.theme.band && heading.level <= 2;
        if is_ruled {
            piece = self.under_rule(piece, region);
        }
        self.enter(heading, &mut piece);
        if heading.level <= 2 && heading.place == HeadingPlace::Column {
            piece.before = grid * 2.0;
            // The rest of the last line's cell, and half a line more: air below the heading.
            let below = if is_ruled { Pt::ZERO } else { grid / 2.0 };
            piece.height = (piece.height + below).ceil_to(grid);
        } else {
            let apart = heading.level <= 2 || heading.place == HeadingPlace::Apart;
            piece.before = if apart { grid * 2.0 } else { grid };
        }
        piece.snap = true;
        piece.keep = true;
        piece.page_break = heading.new_page;
        vec![piece]
    }

    /// A heading of a fact sheet below a rule as wide as its column: pages of many short sections are seen at a glance.
    fn under_rule(&self, heading: Piece, region: Region) -> Piece {
        let mut piece = self.ruled(region, RULE, Pt::ZERO);
        piece.absorb(BELOW_RULE, heading);
        piece
    }

    /// Whether a heading is beside what it heads.
    pub(super) fn is_beside(&self, heading: &Heading) -> bool {
        heading.place == HeadingPlace::Margin && self.margin().is_some()
    }

    /// A heading for the margin column, to be set beside what it heads.
    pub(super) fn margin_heading(&mut self, heading: &Heading, node: NodeId) -> Vec<Piece> {
        let style = self.theme.styles.margin_heading;
        let node = self.structure.push(node, Role::Heading(heading.level));
        let margin = self.margin_column();
        let mut piece = self.whole(&heading.text, style, margin, Align::End, Purpose::Content(node));
        self.enter(heading, &mut piece);
        if heading.level <= 2 {
            piece.before = self.theme.grid * 2.0;
        } else {
            piece.before = self.theme.grid;
        }
        piece.snap = true;
        piece.keep = true;
        piece.page_break = heading.new_page;
        vec![piece]
    }

    /// Whether a piece, such as a row with its own label, has something in the margin column.
    fn is_in_margin(&self, piece: &Piece) -> bool {
        let margin = self.margin_column();
        let left = self.columns.left(margin.start, margin.width);
        let range = left.0..left.0 + margin.width.0;
        piece.frame.items.iter().any(|(at, item)| matches!(item, Item::Run(_)) && range.contains(&at.x.0))
    }

    /// A label in the margin column beside pieces, its first line level with theirs.
    pub(super) fn beside(&self, label: Vec<Piece>, body: Vec<Piece>, first: bool) -> Vec<Piece> {
        let Some(label) = in_one(label) else { return body };
        let below_axis = |piece: &Piece| piece.baseline.unwrap_or(self.theme.grid * 0.75);
        let Some(top) = body.first().map(below_axis) else { return vec![label] };
        let offset = top - below_axis(&label);
        let mut pieces = join_until(body, label.height + offset, |piece| self.is_in_margin(piece));
        if let Some(piece) = pieces.first_mut() {
            let before = if first { Pt::ZERO } else { label.before };
            piece.before = piece.before.max(before);
            piece.snap = true;
            piece.page_break |= label.page_break;
            piece.heading |= label.heading;
            let mut frame = std::mem::take(&mut piece.frame);
            // What is in the margin is read first.
            piece.frame = self.frame();
            piece.frame.append(Point::new(Pt::ZERO, offset), label.frame);
            piece.frame.items.append(&mut frame.items);
            piece.footnotes.splice(0..0, label.footnotes);
        }
        pieces
    }

    /// Makes a heading a place that links and the outline lead to.
    fn enter(&mut self, heading: &Heading, piece: &mut Piece) {
        piece.heading = true;
        piece.frame.push(Point::ZERO, Item::Anchor(heading.anchor));
        let language = heading.text.iter().find_map(|inline| match inline {
            Inline::Text(text) => text.language.clone(),
            _ => None,
        });
        if let Some(language) = language {
            self.foreign_headings.insert(heading.anchor, language);
        }
        self.outline.push(OutlineItem {
            level: heading.level,
            title: plain(&heading.text),
            anchor: heading.anchor,
        });
    }
}
