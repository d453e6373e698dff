//! How large a drawing is once everything that is referred to is copied to where it is referred to. A few lines that
//! refer to each other can stand for more than a machine holds.
//!
//! The library follows references as it goes: a `use` by copying the element, a paint, clip, mask or filter by drawing
//! it for the shape, a marker by drawing it at each point of a path. The same walk is done here first, without drawing,
//! and stops where it has gone too far. What it counts is at least what the library does: where a property is given
//! several times, all of its values are followed.

use std::collections::BTreeMap;
use std::rc::Rc;

use svgtypes::{FilterValue, FilterValueListParser, FuncIRI, IRI, Paint};
use usvg::roxmltree::Node;

use super::styles::Styles;

/// What an element counts beside its properties, in bytes.
const ELEMENT: u64 = 40;

/// The deepest that elements may lie in each other, with what they refer to: the library recurses.
pub(super) const DEPTH_LIMIT: usize = 200;

/// The most times that shapes refer to gradients, patterns, clips, masks and filters: the library compares each with all
/// others.
pub(super) const REFERENCES_LIMIT: u64 = 30_000;

/// The most values of properties that refer to something, each counted wherever it holds.
const VALUES_LIMIT: usize = 2_000_000;

/// The most work, in steps of about a nanosecond.
const WORK_LIMIT: u64 = 400_000_000;

/// How many of these a step of a selector takes.
const SELECTING: u64 = 10;

/// How often the attributes of a shape and of those around it are searched, for all properties that a shape has.
const SEARCHES: u64 = 24;

/// Why a drawing is not written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Excess {
    /// It would be larger than the limit.
    Size,
    Depth,
    References,
    Work,
    /// Something refers to itself.
    Circle,
}

/// An element: what it counts itself, and what it refers to, by positions in the order of the document.
#[derive(Default)]
struct Element {
    parent: Option<usize>,
    children: Vec<usize>,
    bytes: u64,
    attributes: u64,
    /// What each copy of it takes.
    work: u64,
    is_shape: bool,
    /// At least as many as the points of its outline: a line or curve takes two bytes or more.
    points: u64,
    /// What is copied into it, where what holds for it is inherited.
    copied: Vec<usize>,
    /// What it is composed with, or takes from elsewhere.
    once: Vec<usize>,
    fills: Option<Rc<Property>>,
    strokes: Option<Rc<Property>>,
    markers: Option<Rc<Property>>,
}

/// The values of a property that shapes inherit.
#[derive(Default)]
struct Property {
    targets: Vec<usize>,
    /// Whether one of the values is that of the element around.
    is_inherited: bool,
    /// Whether one of the values is that of the shape with the marker, or of the `use`.
    is_of_context: bool,
}

/// The properties that hold for an element, its own or inherited.
#[derive(Default, Clone)]
struct Held {
    fills: Rc<Property>,
    strokes: Rc<Property>,
    markers: Rc<Property>,
    /// How many attributes it has, with those of the elements around it.
    attributes: u64,
}

/// The paints of the shape with a marker, or of the `use` of a copy, and those of the one around that.
#[derive(Clone, Copy)]
struct Context<'p> {
    held: &'p Held,
    outer: Option<&'p Self>,
}

/// Checks that a drawing has at most `limit` bytes when copies are written out: the properties of its elements, and
/// some for each element.
///
/// # Errors
/// What there is too much of, and the position of the element at which the walk stopped.
pub(super) fn written_out(styles: &Styles, limit: u64) -> Result<(), (Excess, usize)> {
    let elements = read(styles);
    let mut held: Vec<Held> = Vec::with_capacity(elements.len());
    let (mut depths, mut values) = (vec![0; elements.len()], 0);
    for (number, element) in elements.iter().enumerate() {
        let around = element.parent.map(|parent| held[parent].clone()).unwrap_or_default();
        depths[number] = element.parent.map_or(0, |parent| depths[parent] + 1);
        let here = around.within(element);
        values +=
            [&here.fills, &here.strokes, &here.markers].map(|held| held.targets.len()).iter().sum::<usize>();
        held.push(here);
        if depths[number] > DEPTH_LIMIT {
            return Err((Excess::Depth, number));
        }
        if values > VALUES_LIMIT {
            return Err((Excess::References, number));
        }
    }
    let root = held.first().cloned().unwrap_or_default();
    let mut walk = Walk {
        open: vec![false; elements.len()],
        elements: &elements,
        held,
        bytes: limit,
        references: REFERENCES_LIMIT,
        work: WORK_LIMIT,
        at: 0,
    };
    walk.element(0, 1, &root, None, 0).map_err(|excess| (excess, walk.at))
}

/// The elements of a drawing with what they refer to.
fn read(styles: &Styles) -> Vec<Element> {
    let nodes = styles.elements();
    let numbers: BTreeMap<_, usize> =
        nodes.iter().enumerate().map(|(number, node)| (node.id().get_usize(), number)).collect();
    // Of several elements with one identifier the first and the last: a `use` copies the one, a paint is the other.
    let mut ids: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (number, node) in nodes.iter().enumerate() {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert([number; 2])[1] = number;
        }
    }
    let mut elements: Vec<Element> =
        (0..nodes.len()).map(|number| element(nodes[number], number, &ids, styles)).collect();
    for (number, node) in nodes.iter().enumerate() {
        let parent = node.parent_element().and_then(|parent| numbers.get(&parent.id().get_usize()).copied());
        if let Some(parent) = parent {
            elements[number].parent = Some(parent);
            elements[parent].children.push(number);
        }
    }
    // In the order of the document: what is around an element is complete before it.
    for number in 0..elements.len() {
        let around = elements[number].parent.map(|parent| elements[parent].once.clone());
        let inherits = |name| styles.properties(number).any(|(own, value)| own == name && value == "inherit");
        if let Some(around) = around.filter(|around| !around.is_empty())
            && ["clip-path", "mask", "filter"].into_iter().any(inherits)
        {
            elements[number].once.extend(around);
        }
    }
    elements
}

fn element(node: Node, number: usize, ids: &BTreeMap<&str, [usize; 2]>, styles: &Styles) -> Element {
    let name = node.tag_name().name();
    let mut element = Element {
        bytes: ELEMENT,
        attributes: node.attributes().len() as u64,
        work: styles.steps(number).saturating_mul(SELECTING),
        is_shape: matches!(
            name,
            "rect"
                | "circle"
                | "ellipse"
                | "line"
                | "polyline"
                | "polygon"
                | "path"
                | "text"
                | "image"
                | "use"
        ),
        ..Element::default()
    };
    let add = |targets: &mut Vec<usize>, id: &str| {
        if let Some(&[first, last]) = ids.get(id) {
            targets.push(first);
            if last != first {
                targets.push(last);
            }
        }
    };
    let (mut fills, mut strokes, mut markers) = (None::<Property>, None::<Property>, None::<Property>);
    for (property, value) in styles.properties(number) {
        element.bytes += value.len() as u64;
        match property {
            // Links that a reader could follow draw nothing.
            "href" if name != "a" => {
                if let Ok(IRI(id)) = IRI::from_str(value) {
                    add(if name == "use" { &mut element.copied } else { &mut element.once }, id);
                }
            }
            "clip-path" | "mask" => {
                if let Ok(FuncIRI(id)) = FuncIRI::from_str(value) {
                    add(&mut element.once, id);
                }
            }
            "filter" => {
                for filter in FilterValueListParser::from(value).flatten() {
                    if let FilterValue::Url(id) = filter {
                        add(&mut element.once, id);
                    }
                }
            }
            "fill" | "stroke" => {
                let paints = if property == "fill" { &mut fills } else { &mut strokes };
                let paints = paints.get_or_insert_default();
                match Paint::from_str(value) {
                    Ok(Paint::FuncIRI(id, _)) => add(&mut paints.targets, id),
                    Ok(Paint::ContextFill | Paint::ContextStroke) => paints.is_of_context = true,
                    Ok(Paint::Inherit) => paints.is_inherited = true,
                    _ => {}
                }
            }
            "d" | "points" => element.points += value.len() as u64 / 2,
            _ if property.starts_with("marker") => {
                let markers = markers.get_or_insert_default();
                markers.is_inherited |= value == "inherit";
                if let Ok(FuncIRI(id)) = FuncIRI::from_str(value) {
                    add(&mut markers.targets, id);
                }
            }
            _ => {}
        }
    }
    if name == "line" {
        element.points = 2;
    }
    (element.fills, element.strokes, element.markers) =
        (fills.map(Rc::new), strokes.map(Rc::new), markers.map(Rc::new));
    element.bytes +=
        node.children().filter_map(|child| child.text()).map(|text| text.len() as u64).sum::<u64>();
    element
}

impl Held {
    /// What holds for an element within another one.
    fn within(&self, element: &Element) -> Self {
        let held = |own: &Option<Rc<Property>>, around: &Rc<Property>| match own {
            None => Rc::clone(around),
            Some(own) if !own.is_inherited => Rc::clone(own),
            Some(own) => Rc::new(Property {
                targets: own.targets.iter().chain(&around.targets).copied().collect(),
                is_inherited: false,
                is_of_context: own.is_of_context || around.is_of_context,
            }),
        };
        Self {
            fills: held(&element.fills, &self.fills),
            strokes: held(&element.strokes, &self.strokes),
            markers: held(&element.markers, &self.markers),
            attributes: self.attributes + element.attributes,
        }
    }

    /// What a shape is painted with.
    fn paints(&self, context: Option<&Context>) -> Vec<usize> {
        let mut paints: Vec<usize> =
            self.fills.targets.iter().chain(&self.strokes.targets).copied().collect();
        if self.fills.is_of_context || self.strokes.is_of_context {
            for context in std::iter::successors(context, |context| context.outer) {
                paints.extend(context.held.fills.targets.iter().chain(&context.held.strokes.targets));
            }
        }
        paints
    }
}

/// A walk through a drawing, with what is left of its limits.
struct Walk<'e> {
    elements: &'e [Element],
    /// What holds for each element where it is written.
    held: Vec<Held>,
    /// Which elements the walk is in.
    open: Vec<bool>,
    bytes: u64,
    references: u64,
    work: u64,
    /// Where it is.
    at: usize,
}

impl Walk<'_> {
    /// Goes through an element that is drawn `times` times, for which `held` holds.
    fn element(
        &mut self,
        number: usize,
        times: u64,
        held: &Held,
        context: Option<&Context>,
        depth: usize,
    ) -> Result<(), Excess> {
        let element = &self.elements[number];
        self.at = number;
        if depth > DEPTH_LIMIT {
            return Err(Excess::Depth);
        }
        if self.open[number] {
            return Err(Excess::Circle);
        }
        let searches = if element.is_shape { SEARCHES * held.attributes } else { held.attributes };
        take(&mut self.bytes, element.bytes, times).ok_or(Excess::Size)?;
        take(&mut self.work, element.work + searches, times).ok_or(Excess::Work)?;
        self.open[number] = true;
        let own = Context { held, outer: context };
        for &copied in &element.copied {
            self.refer(times)?;
            self.element(copied, times, &held.within(&self.elements[copied]), Some(&own), depth + 1)?;
        }
        for &target in &element.once {
            self.target(target, times, context, depth)?;
        }
        if element.is_shape {
            for target in held.paints(context) {
                self.target(target, times, context, depth)?;
            }
            for &target in &held.markers.targets {
                // A marker in itself is passed over.
                if !self.open[target] {
                    self.target(target, times.saturating_mul(element.points), Some(&own), depth)?;
                }
            }
        }
        for &child in &element.children {
            self.element(child, times, &held.within(&self.elements[child]), context, depth + 1)?;
        }
        self.open[number] = false;
        Ok(())
    }

    /// Goes through what something refers to, for which holds what holds where it is written.
    fn target(
        &mut self,
        number: usize,
        times: u64,
        context: Option<&Context>,
        depth: usize,
    ) -> Result<(), Excess> {
        if times == 0 {
            return Ok(());
        }
        self.refer(times)?;
        self.element(number, times, &self.held[number].clone(), context, depth + 1)
    }

    fn refer(&mut self, times: u64) -> Result<(), Excess> {
        take(&mut self.references, 1, times).ok_or(Excess::References)
    }
}

/// Takes some from what is left, if there is enough.
fn take(left: &mut u64, each: u64, times: u64) -> Option<()> {
    *left = left.checked_sub(each.saturating_mul(times))?;
    Some(())
}
