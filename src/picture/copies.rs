//! How large a drawing is once everything that is referred to is copied to where it is referred to. A few lines
//! that refer to each other can stand for more than a machine holds.

use std::collections::{BTreeMap, BTreeSet};

use usvg::roxmltree::{Document, Node};

/// How much an element stands for, with its children and copies of all that it refers to.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    elements: u64,
    /// What its paths and other attributes have, in bytes.
    bytes: u64,
}

/// What a reference has copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reference {
    /// In place of the element, once.
    Once,
    /// For each shape of the element: paints are inherited.
    Shapes,
    /// For each point of the paths of the element.
    Points,
}

/// What an element counts beside its attributes, in bytes.
const ELEMENT: u64 = 40;

/// The most references that are followed. A drawing in full detail has some thousand.
const REFERENCES_LIMIT: usize = 1_000_000;

impl Extent {
    fn add(&mut self, other: Self, times: u64) {
        self.elements = self.elements.saturating_add(other.elements.saturating_mul(times));
        self.bytes = self.bytes.saturating_add(other.bytes.saturating_mul(times));
    }
}

/// How many bytes a drawing has when copies are written out, if that is at most `limit`: the attributes of its
/// elements, and some for each element. What lies in a circle of references counts once, as it is drawn.
pub(super) fn written_out(document: &Document, limit: u64) -> Option<u64> {
    let elements: Vec<Node> = document.descendants().filter(Node::is_element).collect();
    let numbers: BTreeMap<_, usize> =
        elements.iter().enumerate().map(|(number, node)| (node.id().get_usize(), number)).collect();
    // Of several elements with one identifier the first and the last: either may be the one that is meant.
    let mut ids: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (number, node) in elements.iter().enumerate() {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert([number; 2])[1] = number;
        }
    }
    let sheets = Sheets::new(&elements);
    let mut own = Vec::with_capacity(elements.len());
    let mut found = 0;
    for node in &elements {
        let references = references(node, &ids, &sheets);
        found += references.len();
        if found > REFERENCES_LIMIT {
            return None;
        }
        own.push(references);
    }
    // What an element refers to: itself, and through those around it, whose paints it has wherever it is copied to.
    let all = |number: usize| {
        let mut all = own[number].clone();
        if elements[number].has_attribute("id") {
            let around =
                elements[number].ancestors().skip(1).filter_map(|node| numbers.get(&node.id().get_usize()));
            let inherited =
                around.flat_map(|number| &own[*number]).filter(|(kind, _)| *kind != Reference::Once);
            all.extend(inherited);
        }
        all
    };
    // Depth first: an element's extent is that of its children and of what it refers to.
    let mut extents: Vec<Option<Extent>> = vec![None; elements.len()];
    let mut open = vec![false; elements.len()];
    let mut stack = vec![0];
    let mut steps = 0;
    while let Some(&number) = stack.last() {
        let referred = all(number);
        steps += referred.len();
        if steps > REFERENCES_LIMIT {
            return None;
        }
        let children =
            || elements[number].children().filter_map(|child| numbers.get(&child.id().get_usize()).copied());
        if extents[number].is_none() && !open[number] {
            open[number] = true;
            let needed = children().chain(referred.iter().map(|(_, number)| *number));
            stack.extend(needed.filter(|needed| !open[*needed]));
            continue;
        }
        stack.pop();
        if extents[number].is_some() {
            continue;
        }
        // None of those in a circle that this one closes.
        let known = |number: usize| extents[number].unwrap_or_default();
        let attributes: u64 =
            elements[number].attributes().map(|attribute| attribute.value().len() as u64).sum();
        let mut extent = Extent { elements: 1, bytes: ELEMENT + attributes };
        children().for_each(|child| extent.add(known(child), 1));
        for (_, target) in referred.iter().filter(|(kind, _)| *kind == Reference::Once) {
            extent.add(known(*target), 1);
        }
        let plain = extent;
        for (kind, target) in referred {
            match kind {
                Reference::Once => {}
                Reference::Shapes => extent.add(known(target), plain.elements),
                Reference::Points => extent.add(known(target), plain.bytes / 2),
            }
        }
        extents[number] = Some(extent);
    }
    let whole = extents.first().copied().flatten().unwrap_or_default().bytes;
    (whole <= limit).then_some(whole)
}

/// The elements that an element refers to itself.
fn references(node: &Node, ids: &BTreeMap<&str, [usize; 2]>, sheets: &Sheets) -> Vec<(Reference, usize)> {
    let mut found = Vec::new();
    let mut add = |kind, id: &str| {
        let Some([first, last]) = ids.get(id) else { return };
        found.push((kind, *first));
        if first != last {
            found.push((kind, *last));
        }
    };
    for attribute in node.attributes() {
        match attribute.name() {
            "href" => {
                if let Some(id) = attribute.value().trim().strip_prefix('#') {
                    add(Reference::Once, id);
                }
            }
            "style" => declarations(attribute.value(), &mut add),
            name => declaration(name, attribute.value(), &mut add),
        }
    }
    sheets.of(node).for_each(|body| declarations(body, &mut add));
    found
}

/// Finds what the declarations of a style refer to.
fn declarations(style: &str, add: &mut impl FnMut(Reference, &str)) {
    for (name, value) in style.split(';').filter_map(|declaration| declaration.split_once(':')) {
        declaration(name.trim(), value, add);
    }
}

fn declaration(name: &str, value: &str, add: &mut impl FnMut(Reference, &str)) {
    let kind = match name {
        "clip-path" | "mask" | "filter" => Reference::Once,
        _ if name.starts_with("marker") => Reference::Points,
        _ => Reference::Shapes,
    };
    for (at, start) in value.match_indices("url(") {
        let rest = value[at + start.len()..].trim_start().trim_start_matches(['"', '\'']);
        let id = rest.split([')', '"', '\'']).next().unwrap_or(rest).trim();
        if let Some(id) = id.strip_prefix('#') {
            add(kind, id);
        }
    }
}

/// The rules of style sheets that refer to something, by what the last part of their selectors names.
#[derive(Default)]
struct Sheets<'a> {
    classes: BTreeMap<&'a str, Vec<&'a str>>,
    /// Selectors that name no class: taken to select every element.
    others: Vec<&'a str>,
}

impl<'a> Sheets<'a> {
    fn new(elements: &[Node<'a, '_>]) -> Self {
        let mut sheets = Self::default();
        let texts = elements.iter().filter(|node| node.tag_name().name() == "style").filter_map(Node::text);
        for rule in texts.flat_map(|text| text.split('}')) {
            let Some((selectors, body)) = rule.rsplit_once('{').filter(|(_, body)| body.contains("url("))
            else {
                continue;
            };
            for selector in selectors.split(',') {
                let last = selector.split_whitespace().next_back().unwrap_or_default();
                // Of `rect.a.b:hover` the class `a`.
                let class = last.split_once('.').map(|(_, class)| class);
                let class = class.and_then(|class| class.split(['.', ':', '#', '[', '>', '+', '~']).next());
                match class.filter(|class| !class.contains(['\\', '/']) && !last.contains("*/")) {
                    Some(class) => sheets.classes.entry(class).or_default().push(body),
                    None => sheets.others.push(body),
                }
            }
        }
        sheets
    }

    /// The rules that may hold for an element.
    fn of(&self, node: &Node) -> impl Iterator<Item = &'a str> {
        let classes: BTreeSet<_> = node.attribute("class").unwrap_or_default().split_whitespace().collect();
        let named = classes.into_iter().filter_map(|class| self.classes.get(class)).flatten();
        named.chain(&self.others).copied()
    }
}
