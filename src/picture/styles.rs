//! The styles of a drawing, read once, with the parser that the library for drawings uses: attributes, the rules of
//! style sheets that select an element, and its `style` attribute.
//!
//! A selector such as `a b c d` tries every choice of elements around an element. The library does the same later, so
//! the steps are counted here, and a drawing that needs too many is refused.

use std::cell::Cell;

use simplecss::{AttributeOperator, Declaration, DeclarationTokenizer, PseudoClass, StyleSheet};
use usvg::roxmltree::{Document, Node};

/// The most bytes in all style sheets together: the parser goes back to the start for each error.
const SHEETS_LIMIT: usize = 256 << 10;

/// The most style sheets: the rules are sorted again after each.
const SHEETS: usize = 100;

/// The most commas times declarations in style sheets: each selector of a list gets a copy of its declarations.
const DECLARATIONS_LIMIT: usize = 4_000_000;

/// The most steps of matching selectors with elements.
const STEPS_LIMIT: u64 = 10_000_000;

/// The styles of all elements.
pub(super) struct Styles<'a, 'input> {
    sheet: StyleSheet<'a>,
    /// For each element, the rules that select it, as positions in the sheet.
    rules: Vec<Vec<u32>>,
    /// For each element, the steps of finding them.
    steps: Vec<u64>,
    elements: &'a [Node<'a, 'input>],
}

impl<'a, 'input> Styles<'a, 'input> {
    /// Reads the styles of the elements of a document, in its order.
    ///
    /// # Errors
    /// What about the style sheets is more than a drawing needs, as words that follow its name.
    pub(super) fn read(
        document: &'a Document<'input>,
        elements: &'a [Node<'a, 'input>],
    ) -> Result<Self, &'static str> {
        let texts: Vec<&str> = sheets(document).collect();
        if texts.len() > SHEETS || texts.iter().map(|text| text.len()).sum::<usize>() > SHEETS_LIMIT {
            return Err("has too many style sheets");
        }
        // Every selector but the first of a rule follows a comma, every declaration but the last of a rule ends at
        // a semicolon. Whatever the parser makes of strings and comments, there are no more of either.
        let count = |marks: &[char]| texts.iter().map(|text| text.matches(marks).count()).sum::<usize>();
        if count(&[',']).saturating_mul(count(&[';', '}'])) > DECLARATIONS_LIMIT {
            return Err("has too many rules in its style sheets");
        }
        let mut sheet = StyleSheet::new();
        texts.into_iter().for_each(|text| sheet.parse_more(text));
        let left = Cell::new(STEPS_LIMIT);
        let (mut rules, mut steps) = (Vec::with_capacity(elements.len()), Vec::with_capacity(elements.len()));
        for node in elements {
            let before = left.get();
            let element = Counted { node: *node, left: &left };
            let selects = |(_, rule): &(usize, &simplecss::Rule)| {
                element.step(1);
                rule.selector.matches(&element)
            };
            let own = sheet.rules.iter().enumerate().filter(selects).map(|(number, _)| number as u32);
            rules.push(own.collect());
            if left.get() == 0 {
                return Err("has style sheets that take too long to apply");
            }
            steps.push(before - left.get());
        }
        Ok(Self { sheet, rules, steps, elements })
    }

    /// The elements, in the order of the document.
    pub(super) fn elements(&self) -> &'a [Node<'a, 'input>] {
        self.elements
    }

    /// The steps of finding the rules that select an element.
    pub(super) fn steps(&self, number: usize) -> u64 {
        self.steps[number]
    }

    /// All properties of an element, also those that others override: attributes, then declarations.
    pub(super) fn properties(&self, number: usize) -> impl Iterator<Item = (&str, &str)> {
        let node = self.elements[number];
        let attributes = node.attributes().map(|attribute| (attribute.name(), attribute.value()));
        attributes.chain(self.declarations(number).map(|declaration| (declaration.name, declaration.value)))
    }

    /// The declarations for an element: those of rules, then those of its `style` attribute.
    pub(super) fn declarations(&self, number: usize) -> impl Iterator<Item = Declaration<'_>> {
        let rules = self.rules[number].iter().flat_map(|rule| &self.sheet.rules[*rule as usize].declarations);
        let own = self.elements[number].attribute("style").map(DeclarationTokenizer::from);
        rules.copied().chain(own.into_iter().flatten())
    }
}

/// The texts of all style sheets, as the library finds them.
fn sheets<'a>(document: &'a Document) -> impl Iterator<Item = &'a str> {
    let styles = document.descendants().filter(|node| node.has_tag_name("style"));
    styles
        .filter(|node| node.attribute("type").is_none_or(|kind| kind == "text/css"))
        .filter_map(|node| node.text())
}

/// An element that counts the steps of selectors. When none are left, nothing matches any more.
struct Counted<'s, 'a, 'input> {
    node: Node<'a, 'input>,
    left: &'s Cell<u64>,
}

impl Counted<'_, '_, '_> {
    /// Takes steps; whether there were any left.
    fn step(&self, steps: usize) -> bool {
        self.left.set(self.left.get().saturating_sub(steps as u64));
        self.left.get() > 0
    }
}

impl simplecss::Element for Counted<'_, '_, '_> {
    fn parent_element(&self) -> Option<Self> {
        let parent = self.node.parent_element().filter(|_| self.step(1))?;
        Some(Self { node: parent, left: self.left })
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        // Comments and text between elements are steps, too.
        let previous =
            self.node.prev_siblings().skip(1).take_while(|_| self.step(1)).find(Node::is_element)?;
        Some(Self { node: previous, left: self.left })
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.step(1) && self.node.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator) -> bool {
        let value = self.node.attribute(name);
        self.step(1 + self.node.attributes().len() / 4 + value.map_or(0, str::len) / 16)
            && value.is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass) -> bool {
        class == PseudoClass::FirstChild && self.prev_sibling_element().is_none()
    }
}
