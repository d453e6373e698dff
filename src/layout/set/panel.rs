//! Boxes: text over a tint.

use crate::compose::Panel;
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::{Piece, Tint};
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// A box that fills less of a page than this is not divided.
const WHOLE: f64 = 0.5;

impl Setter<'_> {
    pub(super) fn panel(&mut self, panel: &Panel, region: Region, node: NodeId) -> Vec<Piece> {
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
