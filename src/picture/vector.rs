//! Drawings from SVG. Nothing outside the file is ever looked at.

use usvg::roxmltree::{Document, Node, ParsingOptions};
use usvg::{ImageHrefResolver, Options, Tree};

use super::copies::{self, Excess};
use super::flaw::Flaw;
use super::styles::Styles;
use super::{extremes, stops, undrawn};
use crate::diag::codes;

/// The largest drawing, in bytes. Arms in full detail have some hundred kilobytes.
pub(crate) const SIZE_LIMIT: usize = 4 << 20;

/// The most elements and attributes of the file, and nodes of the drawing when copies are written out.
pub(crate) const NODES_LIMIT: usize = 100_000;

/// The most attributes of an element: they are compared with each other.
const ATTRIBUTES_LIMIT: usize = 500;

/// The most declarations of namespaces: each element is given those of all around it.
const NAMESPACES_LIMIT: usize = 200;

/// The most bytes that entities may add.
const ENTITIES_LIMIT: usize = 128 << 20;

/// The largest drawing when copies are written out, in bytes.
pub(crate) const COPIES_LIMIT: u64 = 2 * SIZE_LIMIT as u64;

/// The most clips, masks and the like in each other. PDF/A allows 28 saved graphics states in each other, of which the
/// page needs some itself (ISO 19005-3, 6.1.13).
const DEPTH_LIMIT: usize = 20;

/// The furthest that shapes reach, in sizes of the drawing: numbers of a PDF end at two thousand million.
const REACH_LIMIT: f32 = 100_000.0;

/// The largest factor of a transform.
const FACTOR_LIMIT: f32 = 1e8;

/// The most dashes that are drawn as shapes.
const DASHES_LIMIT: f32 = 100_000.0;

/// A drawing that was read.
pub(super) struct Drawing {
    pub tree: Tree,
    /// Whether it has text, which is left out.
    pub has_text: bool,
    /// What else it has that it is drawn without, each kind once.
    pub undrawn: Vec<&'static str>,
}

pub(super) fn read(bytes: &[u8]) -> Result<Drawing, Flaw> {
    if bytes.len() > SIZE_LIMIT {
        return Err(too_intricate(format!("is larger than {} MiB", SIZE_LIMIT >> 20)));
    }
    let damaged =
        |reason: String| (codes::PICTURE, format!("cannot be read as SVG: {reason}"), "save it as plain SVG");
    let text = str::from_utf8(bytes).map_err(|_| damaged("it is not in UTF-8".to_owned()))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    expands(text)?;
    let document = Document::parse_with_options(text, parsing()).map_err(|error| match error {
        usvg::roxmltree::Error::NodesLimitReached => {
            too_intricate(format!("has more than {NODES_LIMIT} elements"))
        }
        error => damaged(error.to_string()),
    })?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(damaged("it is some other kind of XML".to_owned()));
    }
    if let Some(address) = outside_reference(&document) {
        if address.starts_with("data:") {
            return Err((
                codes::PICTURE_REFERS_OUTSIDE,
                "holds a picture or a style in a `data:` address, which is not read".to_owned(),
                "draw it as shapes, or save the whole drawing as a PNG",
            ));
        }
        return Err((
            codes::PICTURE_REFERS_OUTSIDE,
            format!("points outside itself, to `{address}`"),
            "a drawing must contain everything it shows, as shapes",
        ));
    }
    let elements: Vec<Node> = document.descendants().filter(Node::is_element).collect();
    let styles = Styles::read(&document, &elements).map_err(|excess| too_intricate(excess.to_owned()))?;
    if let Some(extreme) = extremes::find(&styles) {
        return Err(too_intricate(extreme.to_owned()));
    }
    copies::written_out(&styles, COPIES_LIMIT).map_err(|(excess, at)| {
        let line = document.text_pos_at(elements[at].range().start).row;
        let excess = match excess {
            Excess::Size => {
                format!("is larger than {} MiB when its copies are written out", COPIES_LIMIT >> 20)
            }
            Excess::Depth => format!("has elements more than {} deep in each other", copies::DEPTH_LIMIT),
            Excess::References => {
                format!(
                    "refers to paints, clips, masks and copies more than {} times",
                    copies::REFERENCES_LIMIT
                )
            }
            Excess::Work => "takes too long to draw".to_owned(),
            Excess::Circle => "has an element that refers to itself".to_owned(),
        };
        too_intricate(format!("{excess} (line {line} of the drawing)"))
    })?;
    // Both resolvers find nothing: what is not in the file is not in the drawing.
    let nothing =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let mut tree = Tree::from_xmltree(&document, &options).map_err(|error| damaged(error.to_string()))?;
    if has_flat_stroke(tree.root())
        && let Some(text) = stops::doubled(&document)
        && let Ok(document) = Document::parse_with_options(&text, parsing())
    {
        tree = Tree::from_xmltree(&document, &options).map_err(|error| damaged(error.to_string()))?;
    }
    let mut nodes = 0;
    count(tree.root(), &mut nodes);
    match nodes {
        0 => {
            return Err((
                codes::PICTURE,
                "draws nothing".to_owned(),
                "shapes are drawn, text and images are not",
            ));
        }
        NODES_LIMIT.. => {
            return Err((
                codes::PICTURE_TOO_LARGE,
                format!("draws more than {NODES_LIMIT} shapes"),
                "simplify the drawing",
            ));
        }
        _ => {}
    }
    if depth(tree.root(), has_blends(tree.root())) > DEPTH_LIMIT {
        let message = format!("has clips, masks or opacities more than {DEPTH_LIMIT} deep in each other");
        return Err(too_intricate(message));
    }
    if let Some(extreme) = extreme(tree.root(), tree.size()) {
        return Err(too_intricate(extreme.to_owned()));
    }
    let (has_text, undrawn) = (undrawn::has_text(&document), undrawn::find(&styles, &tree));
    Ok(Drawing { tree, has_text, undrawn })
}

/// Refuses what would take the parser of XML too long, by what the text can hold at most.
fn expands(text: &str) -> Result<(), Flaw> {
    // No attribute is without `=`, and none holds `<`.
    if text.split('<').any(|element| element.matches('=').nth(ATTRIBUTES_LIMIT).is_some()) {
        return Err(too_intricate(format!("has an element with more than {ATTRIBUTES_LIMIT} attributes")));
    }
    if text.matches("xmlns").nth(NAMESPACES_LIMIT).is_some() {
        return Err(too_intricate(format!("declares more than {NAMESPACES_LIMIT} namespaces")));
    }
    // Of all ampersands some name entities in the text, the others in entities. None of these is longer than the
    // file, and the parser goes no deeper than 255 names from one in the text.
    let named = text.matches('&').count();
    if text.contains("<!ENTITY")
        && (named / 2).saturating_mul(named.div_ceil(2)).saturating_mul(text.len()) > ENTITIES_LIMIT
    {
        let message = "declares entities that may make it too large".to_owned();
        return Err((codes::PICTURE_TOO_LARGE, message, "save it as plain SVG, without a document type"));
    }
    Ok(())
}

/// What a drawing is that has more in it than a page shows.
fn too_intricate(message: String) -> Flaw {
    (codes::PICTURE_TOO_LARGE, message, "simplify the drawing, or save it as a picture in pixels")
}

fn parsing<'a>() -> ParsingOptions<'a> {
    ParsingOptions { allow_dtd: true, nodes_limit: NODES_LIMIT as u32, ..ParsingOptions::default() }
}

/// Whether a line in a colour is drawn along something without a width or a height.
fn has_flat_stroke(group: &usvg::Group) -> bool {
    group.children().iter().any(|node| match node {
        usvg::Node::Group(inner) => has_flat_stroke(inner),
        usvg::Node::Path(path) => {
            let bounds = path.data().bounds();
            let flat = bounds.width() == 0.0 || bounds.height() == 0.0;
            flat && path.stroke().is_some_and(|stroke| matches!(stroke.paint(), usvg::Paint::Color(_)))
        }
        _ => false,
    })
}

/// Whether anything in a group is blended with what is below it.
pub(crate) fn has_blends(group: &usvg::Group) -> bool {
    let inner = |node: &usvg::Node| matches!(node, usvg::Node::Group(inner) if has_blends(inner));
    group.blend_mode() != usvg::BlendMode::Normal || group.children().iter().any(inner)
}

/// How deep clips, masks, opacities and paints lie in each other, at most: some of them need no state of their own on
/// the page. `blends` says whether anything around them is blended with what is below it.
fn depth(group: &usvg::Group, blends: bool) -> usize {
    let faded = group.opacity() != usvg::Opacity::ONE && !is_shape(group);
    let composed = faded || group.mask().is_some() || blends && group.should_isolate();
    let clips: Vec<_> = std::iter::successors(group.clip_path(), |clip| clip.clip_path()).collect();
    let masks: Vec<_> = std::iter::successors(group.mask(), |mask| mask.mask()).collect();
    let aside = masks.iter().map(|mask| masks.len() + 1 + depth(mask.root(), true));
    // The outlines of a clip are drawn as a mask where they overlap.
    let aside = aside.chain(clips.iter().map(|clip| 1 + depth(clip.root(), false)));
    let inner = group.children().iter().map(|node| match node {
        usvg::Node::Group(inner) => depth(inner, blends),
        usvg::Node::Path(_) => {
            // One for the paint and one for the opacity.
            let mut inner = if is_composed(node) { 2 } else { 0 };
            node.subroots(|root| inner = inner.max(2 + depth(root, true)));
            inner
        }
        _ => 0,
    });
    usize::from(composed) + clips.len() + inner.chain(aside).max().unwrap_or(0)
}

/// Whether a group is a single shape: an opacity around that of the shape needs no state of its own.
fn is_shape(group: &usvg::Group) -> bool {
    match group.children() {
        [usvg::Node::Group(inner)] => is_shape(inner),
        [usvg::Node::Path(_)] => true,
        _ => false,
    }
}

/// Whether a path needs a state of its own: for a gradient, or for a line in coordinates that are not those of the page.
fn is_composed(node: &usvg::Node) -> bool {
    let usvg::Node::Path(path) = node else { return false };
    let plain = |paint: &usvg::Paint| matches!(paint, usvg::Paint::Color(_));
    path.stroke().is_some() || path.fill().is_some_and(|fill| !plain(fill.paint()))
}

/// The first thing in a group that no page can hold, as what follows the drawing's name.
fn extreme(group: &usvg::Group, size: usvg::Size) -> Option<&'static str> {
    let reach = size.width().max(size.height()) * REACH_LIMIT;
    group.children().iter().find_map(|node| {
        let bounds = node.abs_stroke_bounding_box();
        let corners = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
        if !corners.iter().all(|place| place.abs() <= reach) {
            return Some("has shapes a hundred thousand times as large as the drawing");
        }
        let usvg::Transform { sx, kx, ky, sy, .. } = node.abs_transform();
        if ![sx, kx, ky, sy].iter().all(|factor| factor.abs() <= FACTOR_LIMIT) {
            return Some("has transforms beyond all measure");
        }
        match node {
            usvg::Node::Group(inner) => extreme(inner, size),
            usvg::Node::Path(path) if dashes(path) > DASHES_LIMIT => Some("has too many dashes"),
            _ => None,
        }
    })
}

/// About how many dashes a path is drawn in, where each becomes a shape of its own: those in one colour do not.
fn dashes(path: &usvg::Path) -> f32 {
    let Some(stroke) = path.stroke().filter(|stroke| !matches!(stroke.paint(), usvg::Paint::Color(_))) else {
        return 0.0;
    };
    let Some(dashes) = stroke.dasharray() else { return 0.0 };
    let bounds = path.bounding_box();
    // No segment is longer than twice around what it lies in.
    let length = (bounds.width() + bounds.height()) * 4.0 * path.data().len() as f32;
    length / dashes.iter().sum::<f32>() * dashes.len() as f32
}

/// Counts the nodes of a group, and stops when there are too many.
fn count(group: &usvg::Group, nodes: &mut usize) {
    for node in group.children() {
        if *nodes >= NODES_LIMIT {
            return;
        }
        match node {
            usvg::Node::Group(group) => count(group, nodes),
            _ => *nodes += 1,
        }
    }
}

/// The first address that is not a place in the document itself, shortened. Links that a reader could
/// follow draw nothing, and are passed over.
fn outside_reference(document: &Document) -> Option<String> {
    let outside = document.descendants().filter(Node::is_element).find_map(|node| {
        if node.tag_name().name() == "a" {
            return None;
        }
        let href =
            node.attributes().filter(|attribute| attribute.name() == "href").map(|href| href.value().trim());
        let href = href.filter(|href| !href.starts_with('#') && !href.is_empty()).map(str::to_owned);
        let styles = node.attributes().filter_map(|attribute| style_reference(attribute.value()));
        let sheet = (node.tag_name().name() == "style").then(|| style_reference(node.text()?)).flatten();
        href.chain(styles).chain(sheet).next()
    });
    outside.map(|address| address.chars().take(60).collect())
}

/// The first address in a style that leads out: `url(…)` of anything but a fragment, or `@import`.
fn style_reference(style: &str) -> Option<String> {
    if style.contains("@import") {
        return Some("@import".to_owned());
    }
    style.match_indices("url(").find_map(|(at, start)| {
        let rest = style[at + start.len()..].trim_start().trim_start_matches(['"', '\'']);
        let address = rest.split([')', '"', '\'']).next().unwrap_or(rest).trim();
        (!address.starts_with('#') && !address.is_empty()).then(|| address.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strokes(group: &usvg::Group) -> usize {
        let strokes = group.children().iter().map(|node| match node {
            usvg::Node::Group(inner) => strokes(inner),
            usvg::Node::Path(path) => usize::from(path.is_visible() && path.stroke().is_some()),
            _ => 0,
        });
        strokes.sum()
    }

    #[test]
    fn a_gradient_in_parts_of_a_box_paints_no_line_without_one() {
        let one = "<stop stop-color='green'/>";
        let two = "<stop/><stop offset='1' stop-color='green'/>";
        let strokes_of = |stops: &str, line: &str| {
            let svg = format!(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>\
                 <linearGradient id='g'>{stops}</linearGradient>\
                 <linearGradient id='u' gradientUnits='userSpaceOnUse'>{stops}</linearGradient>\
                 <circle r='9'/><g fill='none'>{line}</g></svg>"
            );
            strokes(read(svg.as_bytes()).expect("the drawing is sound").tree.root())
        };
        for stops in [one, two] {
            for (line, expected) in [
                ("<path d='M5 30H80' stroke='url(#g)'/>", 0),
                ("<line x1='9' x2='9' y1='5' y2='50' stroke='url(#g)'/>", 0),
                ("<path d='M5 30H80' stroke='url(#g) lime'/>", 1),
                ("<path d='M5 30H80' stroke='url(#u)'/>", 1),
                ("<path d='M5 30L80 40' stroke='url(#g)'/>", 1),
                ("<path d='M5 30H80' stroke='red'/>", 1),
            ] {
                assert_eq!(strokes_of(stops, line), expected, "{stops} {line}");
            }
        }
    }
}
