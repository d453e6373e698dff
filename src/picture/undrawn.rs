//! What a drawing has that the page does not show as it is meant: what the library that reads SVG passes over, and what
//! PDF cannot draw.

use std::collections::BTreeSet;
use std::str::FromStr;

use svgtypes::{Color, Paint};
use usvg::roxmltree::{Document, Node};

use super::styles::Styles;

const SVG: &str = "http://www.w3.org/2000/svg";

/// How much of its own growth a circle of a gradient has to keep within the next one, for the gradient to be repeated.
const NESTED: f64 = 1e-3;

/// Everything of the kind in a drawing, each once: what follows "is drawn without its".
pub(super) fn find(styles: &Styles, tree: &usvg::Tree) -> Vec<&'static str> {
    let mut found = BTreeSet::new();
    for (number, node) in styles.elements().iter().enumerate().filter(|(_, node)| of_svg(node)) {
        element(node, &mut found);
        let name = node.tag_name().name();
        styles.properties(number).for_each(|(property, value)| presentation(property, value, &mut found));
        styles.declarations(number).for_each(|own| declared(own.name, own.value, name, &mut found));
    }
    group(tree.root(), &mut found);
    found.into_iter().collect()
}

/// Whether a drawing has text.
pub(super) fn has_text(document: &Document) -> bool {
    document.descendants().any(|node| node.has_tag_name((SVG, "text")))
}

fn of_svg(node: &Node) -> bool {
    node.tag_name().namespace() == Some(SVG)
}

fn element(node: &Node, found: &mut BTreeSet<&'static str>) {
    let name = node.tag_name().name();
    match name {
        // One of several that a program may choose from: another one is drawn.
        "foreignObject" if node.parent().is_some_and(|parent| parent.has_tag_name((SVG, "switch"))) => {}
        "foreignObject" => drop(found.insert("foreign objects")),
        "animate" | "animateMotion" | "animateTransform" | "set" => drop(found.insert("animations")),
        "meshgradient" | "mesh" => drop(found.insert("mesh gradients")),
        "hatch" => drop(found.insert("hatches")),
        "style" => sheet(node.text().unwrap_or_default(), found),
        _ => {}
    }
    let is_dashed = || {
        node.ancestors().any(|around| around.has_attribute("stroke-dasharray"))
            || node.attribute("style").is_some_and(|style| style.contains("stroke-dasharray"))
    };
    if node.has_attribute("pathLength") && is_dashed() {
        found.insert("lengths of paths (`pathLength`)");
    }
}

/// Finds what a style sheet asks for.
fn sheet(text: &str, found: &mut BTreeSet<&'static str>) {
    if ["@media", "@supports", "@container", "@layer"].into_iter().any(|rule| text.contains(rule)) {
        found.insert("conditional styles");
    }
    if text.contains("@keyframes") {
        found.insert("animations");
    }
    let text = without_comments(text);
    for rule in text.split('}') {
        let selectors = rule.rsplit_once('{').map_or("", |(selectors, _)| selectors);
        if selectors.split(',').any(is_unknown) {
            found.insert("styles with unusual selectors");
        }
    }
}

/// Whether the library passes over a selector that may select something on a page.
fn is_unknown(selector: &str) -> bool {
    const KNOWN: [&str; 8] =
        ["first-child", "hover", "active", "focus", "link", "visited", "lang(", "target"];
    // Not within the brackets of an attribute, as in `[href="a:b"]`.
    let outside: String =
        selector.split('[').map(|part| part.split(']').next_back().unwrap_or(part)).collect();
    let mut pseudo = outside.split(':').skip(1);
    pseudo.any(|name| !KNOWN.iter().any(|known| name.starts_with(known))) || outside.contains('~')
}

fn without_comments(mut text: &str) -> String {
    let mut out = String::new();
    while let Some((before, after)) = text.split_once("/*") {
        out.push_str(before);
        text = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out + text
}

/// Finds what a property asks for that only a style can have.
fn declared(name: &str, value: &str, element: &str, found: &mut BTreeSet<&'static str>) {
    match name {
        "d" | "cx" | "cy" | "r" | "rx" | "ry" => drop(found.insert("shapes in styles")),
        "x" | "y" | "width" | "height" if !matches!(element, "svg" | "symbol" | "text" | "tspan") => {
            found.insert("shapes in styles");
        }
        "translate" | "rotate" | "scale" | "offset-path" if value != "none" => {
            found.insert("transforms in styles");
        }
        "transform" if has_units(value) => drop(found.insert("transforms in styles")),
        "transform-box" if value != "view-box" => drop(found.insert("transforms in styles")),
        "mask-image" | "mask-border" if value != "none" => drop(found.insert("masks in styles")),
        "animation" | "animation-name" if value != "none" => drop(found.insert("animations")),
        "background" | "background-image"
            if !matches!(value, "none" | "transparent") && !value.starts_with("new") =>
        {
            found.insert("background");
        }
        _ => {}
    }
}

/// Finds what a property asks for, as an attribute or in a style.
fn presentation(name: &str, value: &str, found: &mut BTreeSet<&'static str>) {
    let value = value.trim();
    let is_elsewhere = value.is_empty()
        || value.starts_with("url(")
        || matches!(value, "none" | "inherit" | "initial" | "unset" | "revert");
    match name {
        "vector-effect" if value != "none" => drop(found.insert("unscaled lines (`vector-effect`)")),
        "clip-path" if !is_elsewhere => drop(found.insert("clips in styles")),
        "mask" if !is_elsewhere => drop(found.insert("masks in styles")),
        "stroke-linejoin" if value == "arcs" => drop(found.insert("corners in arcs")),
        "color-interpolation" if value.eq_ignore_ascii_case("linearRGB") => {
            found.insert("colours in linear light");
        }
        "fill" | "stroke" | "stop-color" | "color" => {
            let functions = ["color(", "color-mix(", "lab(", "lch(", "oklab(", "oklch(", "hwb("];
            if functions.into_iter().any(|function| value.starts_with(function)) {
                found.insert("colours beyond sRGB");
            } else if !is_known_colour(name, value) {
                found.insert("colours of an unknown kind");
            }
        }
        _ => {}
    }
    if value.contains("var(") || value.contains("env(") {
        found.insert("variables in styles");
    }
    if value.contains("calc(") {
        found.insert("calculated values in styles");
    }
}

/// Whether the library knows a colour, as one that is drawn or one that is found elsewhere.
fn is_known_colour(name: &str, value: &str) -> bool {
    match value {
        "" | "inherit" | "initial" => true,
        // What an animation leaves behind.
        "freeze" | "remove" => name == "fill",
        // Another kind has a name of its own.
        _ if value.contains("var(") || value.contains("env(") || value.contains("calc(") => true,
        "currentColor" => true,
        _ if matches!(name, "fill" | "stroke") => Paint::from_str(value).is_ok(),
        _ => Color::from_str(value).is_ok(),
    }
}

/// Whether the numbers of a transform have units, as in CSS alone.
fn has_units(transform: &str) -> bool {
    ["deg", "rad", "turn", "px", "em", "%"].into_iter().any(|unit| {
        transform
            .match_indices(unit)
            .any(|(at, _)| transform[..at].ends_with(|c: char| c.is_ascii_digit() || c == '.'))
    })
}

/// Finds what the nodes of a group ask for.
fn group(group: &usvg::Group, found: &mut BTreeSet<&'static str>) {
    if !group.filters().is_empty() {
        found.insert("filters");
    }
    if group.blend_mode() == usvg::BlendMode::PlusLighter {
        found.insert("added colours (`plus-lighter`)");
    }
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => self::group(inner, found),
            usvg::Node::Path(path) => {
                let paints = [path.fill().map(usvg::Fill::paint), path.stroke().map(usvg::Stroke::paint)];
                if paints.into_iter().flatten().any(is_not_repeated) {
                    found.insert("repeated gradients with a focus at their edge");
                }
            }
            _ => {}
        }
        node.subroots(|root| self::group(root, found));
    }
}

/// Whether a paint is a gradient whose circles do not lie in each other, and which is to be repeated.
fn is_not_repeated(paint: &usvg::Paint) -> bool {
    let usvg::Paint::RadialGradient(gradient) = paint else { return false };
    let growth = f64::from(gradient.r().get()) - f64::from(gradient.fr().get());
    let way = [gradient.cx() - gradient.fx(), gradient.cy() - gradient.fy()].map(f64::from);
    let is_nested = growth - libm::hypot(way[0], way[1]) > growth * NESTED;
    gradient.spread_method() != usvg::SpreadMethod::Pad && !is_nested
}
