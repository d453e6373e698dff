//! Gradients of a single stop.
//!
//! The library that reads SVG takes such a gradient for its colour, and no longer knows that it was one: a gradient
//! that is given in parts of the box that it paints paints nothing where the box has no width or no height (SVG 1.1,
//! 7.11). With the stop twice, it is kept.

use usvg::roxmltree::{Document, Node};

/// A document with the only stops of its gradients twice; none where it has no such gradient. Styles that go by the
/// place of an element among others would style the two differently: then it is left as it is.
pub(super) fn doubled(document: &Document) -> Option<String> {
    let text = document.input_text();
    if text.contains(":first-child") {
        return None;
    }
    let gradient = |node: &Node| matches!(node.tag_name().name(), "linearGradient" | "radialGradient");
    let only_stop = |node: Node| {
        let mut stops = node.children().filter(|child| child.tag_name().name() == "stop");
        let only = stops.next()?;
        stops.next().is_none().then(|| only.range())
    };
    let mut stops: Vec<_> = document.descendants().filter(gradient).filter_map(only_stop).collect();
    stops.sort_by_key(|stop| stop.start);
    stops.dedup();
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for stop in &stops {
        out.push_str(text.get(done..stop.end)?);
        out.push_str(text.get(stop.clone())?);
        done = stop.end;
    }
    out.push_str(text.get(done..)?);
    (!stops.is_empty()).then_some(out)
}
