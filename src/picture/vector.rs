//! Drawings from SVG. Nothing outside the file is ever looked at.

use std::collections::BTreeSet;

use usvg::roxmltree::{Document, ParsingOptions};
use usvg::{ImageHrefResolver, Options, Tree};

use super::flaw::Flaw;
use super::{copies, extremes};
use crate::diag::codes;

/// The largest drawing, in bytes. Arms in full detail have some hundred kilobytes.
pub(crate) const SIZE_LIMIT: usize = 4 << 20;

/// The most elements and attributes of the file, and nodes of the drawing when copies are written out.
pub(crate) const NODES_LIMIT: usize = 100_000;

/// The most attributes of an element: they are compared with each other.
const ATTRIBUTES_LIMIT: usize = 500;

/// The largest drawing when copies are written out, in bytes.
pub(crate) const COPIES_LIMIT: u64 = 2 * SIZE_LIMIT as u64;

/// A drawing that was read.
pub(super) struct Drawing {
    pub tree: Tree,
    /// Whether it has text, which is left out.
    pub has_text: bool,
    /// What else it has that is left out or drawn otherwise, each kind once.
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
    if text.split('<').any(|element| element.matches("=").nth(ATTRIBUTES_LIMIT).is_some()) {
        return Err(too_intricate(format!("has an element with more than {ATTRIBUTES_LIMIT} attributes")));
    }
    let options =
        ParsingOptions { allow_dtd: true, nodes_limit: NODES_LIMIT as u32, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
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
            "a drawing has to hold all that it draws, as shapes",
        ));
    }
    if let Some(extreme) = extremes::find(&document) {
        return Err(too_intricate(extreme.to_owned()));
    }
    if copies::written_out(&document, COPIES_LIMIT).is_none() {
        return Err(too_intricate(format!(
            "is larger than {} MiB when its copies are written out",
            COPIES_LIMIT >> 20
        )));
    }
    // Both resolvers find nothing: what is not in the file is not in the drawing.
    let nothing =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let tree = Tree::from_xmltree(&document, &options).map_err(|error| damaged(error.to_string()))?;
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
    let has = |name| document.descendants().any(|node| node.has_tag_name((SVG, name)));
    let mut undrawn = BTreeSet::new();
    gather_undrawn(tree.root(), &mut undrawn);
    if has("foreignObject") {
        undrawn.insert("foreign objects");
    }
    let (has_text, undrawn) = (has("text"), undrawn.into_iter().collect());
    Ok(Drawing { tree, has_text, undrawn })
}

/// What a drawing is that has more in it than a page shows.
fn too_intricate(message: String) -> Flaw {
    (codes::PICTURE_TOO_LARGE, message, "simplify the drawing, or save it as a picture in pixels")
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Finds what the page does not have among the nodes of a group.
fn gather_undrawn(group: &usvg::Group, undrawn: &mut BTreeSet<&'static str>) {
    if group.mask().is_some() {
        undrawn.insert("masks");
    }
    if !group.filters().is_empty() {
        undrawn.insert("filters");
    }
    if group.blend_mode() != usvg::BlendMode::Normal {
        undrawn.insert("blend modes");
    }
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => gather_undrawn(group, undrawn),
            usvg::Node::Path(path) => {
                let paints = [path.fill().map(usvg::Fill::paint), path.stroke().map(usvg::Stroke::paint)];
                undrawn.extend(paints.into_iter().flatten().filter_map(undrawn_paint));
            }
            _ => {}
        }
    }
}

/// What a paint has that the page does not: shapes repeated, and gradients that go on past their ends.
fn undrawn_paint(paint: &usvg::Paint) -> Option<&'static str> {
    let spread = match paint {
        usvg::Paint::Pattern(_) => return Some("patterns"),
        usvg::Paint::LinearGradient(gradient) => gradient.spread_method(),
        usvg::Paint::RadialGradient(gradient) => gradient.spread_method(),
        usvg::Paint::Color(_) => return None,
    };
    (spread != usvg::SpreadMethod::Pad).then_some("repeated gradients")
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
    let outside = document.descendants().filter(usvg::roxmltree::Node::is_element).find_map(|node| {
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
