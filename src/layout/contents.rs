//! The table of contents: page numbers in the margin column before the titles, or in the column after them.

use std::sync::Arc;

use crate::compose::{Heading, HeadingPlace, Inline};
use crate::frame::{AnchorId, Item, Link, Target};
use crate::geom::{Point, Pt, Size};
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::columns::Region;
use super::inline::Purpose;
use super::piece::{FolioSlot, Piece};
use super::set::Setter;

/// Where the contents' own heading is.
const CONTENTS: AnchorId = AnchorId(u32::MAX - 1);

/// Contents of up to this many entries are not divided; of longer ones, there are so many at the least on either page.
const WHOLE: usize = 6;
const TOGETHER: usize = 3;
/// What dividing them costs.
const DIVIDED: f64 = 8.0;

impl Setter<'_> {
    /// Sets the contents under a section node that was kept for them.
    pub(super) fn contents(&mut self, title: &[Inline], section: NodeId, place: usize) -> Vec<Piece> {
        let entries: Vec<_> = self.outline.iter().filter(|entry| entry.level == 2).cloned().collect();
        let heading = Heading {
            level: 2,
            text: title.to_vec(),
            anchor: CONTENTS,
            place: HeadingPlace::Column,
            new_page: false,
        };
        let main = self.main();
        let mut pieces = self.heading(&heading, main, section);
        // The heading was entered last; the outline follows the order of the document.
        if let Some(entered) = self.outline.pop() {
            self.outline.insert(place.min(self.outline.len()), entered);
        }
        let node = self.structure.push(section, Role::Contents);
        let style = self.theme.styles.body;
        // Where page numbers end, what titles fill, and what leads there.
        let (end, titles, area) = match self.margin() {
            Some(margin) => (margin.width, main, self.full()),
            None => (main.width, Region { width: main.width - self.theme.grid * 2.0, ..main }, main),
        };
        let end = self.columns.left(end, Pt::ZERO);
        let corner = Point::new(self.columns.left(area.start, area.width), Pt::ZERO);
        let count = entries.len();
        for (number, entry) in entries.into_iter().enumerate() {
            let item = self.structure.push(node, Role::ContentsItem);
            let reference = self.structure.push(item, Role::Reference);
            let link = self.structure.push(reference, Role::Link);
            let language = self.foreign_headings.get(&entry.anchor).cloned();
            self.structure.node_mut(link).language = language;
            let words = [Inline::text(entry.title.as_str())];
            let mut piece = self.whole(&words, style, titles, Align::Start, Purpose::Content(link));
            let rectangle = Link {
                size: Size::new(area.width, piece.height),
                target: Target::Anchor(entry.anchor),
                node: link,
                description: Arc::from(entry.title.as_str()),
            };
            piece.frame.push(corner, Item::Link(rectangle));
            piece.folios.push(FolioSlot {
                anchor: entry.anchor,
                at: Point::new(end, piece.baseline.unwrap_or(style.baseline())),
                leaf: self.structure.leaf(link),
            });
            piece.snap = true;
            // Short contents stay whole; of long ones neither the first nor the last entry is alone.
            let (above, below) = (number + 1, count - number - 1);
            piece.keep = count <= WHOLE || above < TOGETHER || below < TOGETHER;
            piece.break_cost = if number > 0 { DIVIDED } else { 0.0 };
            pieces.push(piece);
        }
        if let Some(last) = pieces.last_mut() {
            last.keep = false;
        }
        pieces
    }
}
