//! Navigation: link annotations (ISO 32000-1, 12.5.6.5) and the outline (12.3.3).

use std::collections::BTreeMap;

use crate::frame::{AnchorId, Target};
use crate::layout::OutlineItem;

use super::page::{Page, PlacedLink};
use super::syntax::{self, Ref, integer, operands, real, reference};
use super::writer::Writer;

/// The air above a place that a link leads to, in points.
const AIR: f64 = 12.0;

/// Where anchors are.
pub(super) struct Destinations<'a> {
    pages: &'a [Ref],
    places: BTreeMap<AnchorId, (usize, [f64; 2])>,
}

impl<'a> Destinations<'a> {
    /// Gathers the anchors of all pages; of those that are in several places the first counts.
    pub(super) fn new(pages: &[Page], objects: &'a [Ref]) -> Self {
        let mut places = BTreeMap::new();
        for (number, page) in pages.iter().enumerate() {
            for (anchor, place) in &page.anchors {
                places.entry(*anchor).or_insert((number, *place));
            }
        }
        Self { pages: objects, places }
    }

    /// An explicit destination; the start of the document for an anchor that is nowhere.
    fn write(&self, out: &mut Vec<u8>, anchor: AnchorId) {
        out.extend_from_slice(b"/Dest[");
        let place = self.places.get(&anchor).and_then(|(page, place)| Some((self.pages.get(*page)?, *place)));
        match place {
            Some((page, [_, y])) => {
                reference(out, *page);
                // The left edge and the magnification stay as the reader has them.
                out.extend_from_slice(b"/XYZ null ");
                real(out, y + AIR);
                out.extend_from_slice(b" null]");
            }
            None => {
                if let Some(page) = self.pages.first() {
                    reference(out, *page);
                }
                out.extend_from_slice(b"/Fit]");
            }
        }
    }
}

/// Writes a link annotation. `key` leads from it to its node in the parent tree.
pub(super) fn link(
    file: &mut Writer,
    at: Ref,
    link: &PlacedLink,
    key: usize,
    destinations: &Destinations<'_>,
) {
    file.object(at, |out| {
        // Flag 4: it is there in print as on screen (ISO 19005-3, 6.3.2).
        out.extend_from_slice(b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        operands(out, &link.bounds);
        out.extend_from_slice(b"]/StructParent ");
        integer(out, key as i64);
        out.extend_from_slice(b"/Contents");
        syntax::text(out, &link.description);
        match &link.target {
            Target::Uri(uri) => {
                out.extend_from_slice(b"/A<</S/URI/URI");
                syntax::string(out, &ascii(uri));
                out.extend_from_slice(b">>");
            }
            Target::Anchor(anchor) => destinations.write(out, *anchor),
        }
        out.extend_from_slice(b">>");
    });
}

/// An address in ASCII: everything else is percent-encoded (RFC 3987, 3.1).
fn ascii(uri: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(uri.len());
    for byte in uri.bytes() {
        if (b'!'..=b'~').contains(&byte) {
            out.push(byte);
        } else {
            out.extend_from_slice(format!("%{byte:02X}").as_bytes());
        }
    }
    out
}

/// Writes the outline; its root's object, or none for an empty one.
pub(super) fn outline(
    file: &mut Writer,
    items: &[OutlineItem],
    destinations: &Destinations<'_>,
) -> Option<Ref> {
    if items.is_empty() {
        return None;
    }
    let tree = Outline::new(items);
    let root = file.reserve();
    let first = file.reserve_many(items.len());
    let object = |index: usize| Ref(first.0 + index as u32);
    let entry = |out: &mut Vec<u8>, key: &str, index: Option<usize>| {
        if let Some(index) = index {
            out.extend_from_slice(key.as_bytes());
            reference(out, object(index));
        }
    };
    for (index, item) in items.iter().enumerate() {
        let place = &tree.places[index];
        file.object(object(index), |out| {
            out.extend_from_slice(b"<</Title");
            syntax::text(out, &item.title);
            out.extend_from_slice(b"/Parent ");
            reference(out, place.parent.map_or(root, object));
            entry(out, "/Prev ", place.previous);
            entry(out, "/Next ", place.next);
            entry(out, "/First ", place.first);
            entry(out, "/Last ", place.last);
            if place.kids > 0 {
                // The title's own items are open at first, deeper ones closed.
                out.extend_from_slice(b"/Count ");
                integer(out, if place.depth == 0 { place.kids } else { -place.kids });
            }
            destinations.write(out, item.anchor);
            out.extend_from_slice(b">>");
        });
    }
    file.object(root, |out| {
        out.extend_from_slice(b"<</Type/Outlines");
        entry(out, "/First ", tree.root.first);
        entry(out, "/Last ", tree.root.last);
        out.extend_from_slice(b"/Count ");
        let open = tree.places.iter().filter(|place| place.depth <= 1).count();
        integer(out, open as i64);
        out.extend_from_slice(b">>");
    });
    Some(root)
}

/// The tree that the levels of headings imply.
struct Outline {
    root: Neighbours,
    places: Vec<Neighbours>,
}

/// An item's neighbours.
#[derive(Default, Clone)]
struct Neighbours {
    parent: Option<usize>,
    previous: Option<usize>,
    next: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    kids: i64,
    depth: usize,
}

impl Outline {
    fn new(items: &[OutlineItem]) -> Self {
        let mut tree = Self { root: Neighbours::default(), places: vec![Neighbours::default(); items.len()] };
        // The items that are open around the current one, each of a lower level than the next.
        let mut around: Vec<usize> = Vec::new();
        for (index, item) in items.iter().enumerate() {
            while around.last().is_some_and(|last| items[*last].level >= item.level) {
                around.pop();
            }
            let parent = around.last().copied();
            let above = parent.map_or(&mut tree.root, |parent| &mut tree.places[parent]);
            let previous = above.last.replace(index);
            above.first = above.first.or(Some(index));
            above.kids += 1;
            if let Some(previous) = previous {
                tree.places[previous].next = Some(index);
            }
            let place = &mut tree.places[index];
            (place.parent, place.previous, place.depth) = (parent, previous, around.len());
            around.push(index);
        }
        tree
    }
}
