//! Boxes: text over a tint.

use crate::compose::{Inline, Panel};
use crate::frame::Artifact;
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::{Piece, Tint, in_one};
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// A box that fills less of a page than this is not divided.
const WHOLE: f64 = 0.5;
/// The rule over what is in the margin: how far it is from the top of the line beside it, and the words.
const ABOVE: Pt = Pt(3.5);
const BELOW_RULE: Pt = Pt(6.0);

impl Setter<'_> {
    pub(super) fn panel(&mut self, panel: &Panel, region: Region, node: NodeId) -> Vec<Piece> {
        if panel.in_margin && Some(region) == self.margin() {
            return vec![self.side_note(panel, region, node)];
        }
        let grid = self.theme.grid;
        let node = self.structure.push(node, Role::Division);
        let padding = grid * 0.8;
        let mut inner = region.indented(padding);
        inner.width -= padding;
        let mut pieces = Vec::new();
        if !panel.title.is_empty() {
            let title = self.structure.push(node, Role::Paragraph);
            let style = self.theme.styles.panel_title;
            let mut piece = self.whole(&panel.title, style, inner, Align::Start, Purpose::Content(title));
            (piece.snap, piece.keep) = (true, true);
            pieces.push(piece);
        }
        let mut body = self.blocks(&panel.body, inner, node);
        if let (false, Some(first)) = (pieces.is_empty(), body.first_mut()) {
            first.before = Pt::ZERO;
        }
        pieces.append(&mut body);
        let Some(first) = pieces.first_mut() else { return pieces };
        first.before = Pt::ZERO;
        pad_above(first, padding);
        if let Some(last) = pieces.last_mut() {
            last.height += padding;
            last.keep = false;
        }
        self.tints += 1;
        let tint = Tint { start: region.start, width: region.width, number: self.tints };
        let height: Pt = pieces.iter().map(|piece| piece.before + piece.height).sum();
        let whole = height < grid * f64::from(self.theme.page.lines) * WHOLE;
        let count = pieces.len();
        for (number, piece) in pieces.iter_mut().enumerate() {
            piece.tint = Some(tint);
            piece.keep |= whole && number + 1 < count;
        }
        self.space_above(&mut pieces, grid);
        pieces
    }
}

impl Setter<'_> {
    /// A box in the margin: under a rule, without a tint, all of it in small print.
    fn side_note(&mut self, panel: &Panel, region: Region, node: NodeId) -> Piece {
        let node = self.structure.push(node, Role::Division);
        let mut piece = self.margin_note(region);
        let mut y = BELOW_RULE;
        if !panel.title.is_empty() {
            let words = self.tagged(&panel.title, self.theme.styles.figure_title, region, node);
            let height = words.height;
            piece.absorb(y, words);
            y += height;
        }
        let outer = std::mem::replace(&mut self.theme, self.small_print);
        let body = self.blocks(&panel.body, region, node);
        self.theme = outer;
        in_one(body).into_iter().for_each(|body| piece.absorb(y, body));
        piece
    }

    /// Words of the text in large type. The text itself is read out, and they are not.
    pub(super) fn pull_quote(&mut self, words: &[Inline], region: Region) -> Vec<Piece> {
        let mut piece = self.margin_note(region);
        let style = self.theme.styles.pull_quote;
        let purpose = Purpose::Artifact(Artifact::Layout);
        let region = self.balanced(words, style, region);
        let words = self.whole(words, style, region, Align::Start, purpose);
        piece.absorb(BELOW_RULE, words);
        vec![piece]
    }

    /// An empty piece for the margin, with a rule level with the tops of the letters beside it.
    fn margin_note(&self, region: Region) -> Piece {
        let ruled = self.ruled(region, Pt(0.75), ABOVE);
        Piece { before: self.theme.grid, snap: true, ..ruled }
    }
}

/// Leaves room at the top of a piece.
fn pad_above(piece: &mut Piece, room: Pt) {
    let frame = std::mem::take(&mut piece.frame);
    piece.frame = crate::frame::Frame::new(frame.size);
    piece.frame.append(Point::new(Pt::ZERO, room), frame);
    piece.height += room;
    piece.baseline = piece.baseline.map(|baseline| baseline + room);
    piece.folios.iter_mut().for_each(|slot| slot.at = slot.at + Point::new(Pt::ZERO, room));
    if let Some(dot) = piece.rail.as_mut().and_then(|rail| rail.dot.as_mut()) {
        *dot += room;
    }
}
