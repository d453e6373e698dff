//! The structure tree (ISO 32000-1, 14.7 and 14.8), with what ties it to the pages: the numbers of their
//! marked-content sequences one way, the parent tree the other.

use crate::structure::{HeaderScope, Kid, Node, NodeId, Role, Structure};

use super::page::{Bounds, Page, unite};
use super::syntax::{self, Ref, integer, operands, reference};
use super::writer::Writer;

/// A link annotation: the number of its page, and its object.
pub(super) type Annotation = (usize, Ref);

/// The standard structure type of a role.
pub(super) fn standard_type(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(0 | 1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::Paragraph => "P",
        Role::BlockQuote => "BlockQuote",
        Role::Code => "Code",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::HeaderCell(_) => "TH",
        Role::DataCell => "TD",
        Role::Caption => "Caption",
        Role::Figure => "Figure",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Note => "Note",
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Division => "Div",
    }
}

/// For each leaf, whether it is in a figure, and so counts for the figure's bounding box.
pub(super) fn leaves_of_figures(structure: &Structure) -> Vec<bool> {
    let mut inside = vec![false; structure.len()];
    let mut leaves = vec![false; structure.leaf_count()];
    // A node's number is higher than that of the node it was added to.
    for index in 0..structure.len() {
        let node = structure.node(NodeId(index as u32));
        let here = inside[index] || node.role == Role::Figure;
        for kid in node.kids.iter().filter(|_| here) {
            match *kid {
                Kid::Node(kid) => inside[kid.0 as usize] = true,
                Kid::Leaf(leaf) => leaves[leaf.0 as usize] = true,
            }
        }
    }
    leaves
}

/// A structure tree that is being written.
pub(super) struct Tree<'a> {
    structure: &'a Structure,
    /// The objects of the nodes; none for those that hold nothing.
    objects: Vec<Option<Ref>>,
    /// The annotations that each node owns.
    annotations: Vec<Vec<Annotation>>,
    /// Where each leaf was drawn: page and number of the marked-content sequence.
    pieces: Vec<Vec<(usize, usize)>>,
    root: Ref,
}

impl<'a> Tree<'a> {
    /// Finds the nodes that the pages give something to hold, and numbers them. `annotations` tells each
    /// page's links, in their order.
    pub(super) fn new(
        structure: &'a Structure,
        pages: &[Page],
        annotations: &[Vec<Ref>],
        file: &mut Writer,
    ) -> Self {
        let mut pieces = vec![Vec::new(); structure.leaf_count()];
        let mut owned = vec![Vec::new(); structure.len()];
        for (index, (page, refs)) in pages.iter().zip(annotations).enumerate() {
            for (number, leaf) in page.leaves.iter().enumerate() {
                pieces[leaf.0 as usize].push((index, number));
            }
            for (link, at) in page.links.iter().zip(refs) {
                owned[link.node.0 as usize].push((index, *at));
            }
        }
        let mut kept = vec![false; structure.len()];
        for index in (0..structure.len()).rev() {
            let node = structure.node(NodeId(index as u32));
            let holds = node.kids.iter().any(|kid| match *kid {
                Kid::Node(kid) => kept[kid.0 as usize],
                Kid::Leaf(leaf) => !pieces[leaf.0 as usize].is_empty(),
            });
            // Cells stand for their column, and a text for itself, even without content.
            let stays = match node.role {
                Role::Document | Role::DataCell | Role::HeaderCell(_) => true,
                Role::Figure => false,
                _ => node.actual_text.is_some(),
            };
            kept[index] = holds || stays || !owned[index].is_empty();
        }
        let root = file.reserve();
        let mut next = file.reserve_many(kept.iter().filter(|kept| **kept).count());
        let objects = kept.into_iter().map(|kept| {
            kept.then(|| {
                next.0 += 1;
                Ref(next.0 - 1)
            })
        });
        let objects = objects.collect();
        Self { structure, objects, annotations: owned, pieces, root }
    }

    /// Writes the tree; its root's object. `page_objects` are those of the pages.
    pub(super) fn write(&self, pages: &[Page], page_objects: &[Ref], file: &mut Writer) -> Ref {
        let bounds = self.figure_bounds(pages);
        let mut parents = vec![self.root; self.objects.len()];
        let mut notes = Vec::new();
        for index in 0..self.objects.len() {
            let Some(object) = self.objects[index] else { continue };
            let node = self.structure.node(NodeId(index as u32));
            for kid in &node.kids {
                if let Kid::Node(kid) = kid {
                    parents[kid.0 as usize] = object;
                }
            }
            let note = (node.role == Role::Note).then(|| {
                notes.push(object);
                notes.len()
            });
            file.object(object, |out| {
                out.extend_from_slice(b"<</S/");
                out.extend_from_slice(standard_type(node.role).as_bytes());
                out.extend_from_slice(b"/P ");
                reference(out, parents[index]);
                self.content(out, index, node, page_objects);
                properties(out, node);
                attributes(out, node, bounds[index]);
                if let Some(number) = note {
                    out.extend_from_slice(b"/ID");
                    syntax::string(out, note_id(number).as_bytes());
                }
                out.extend_from_slice(b">>");
            });
        }
        self.write_root(pages, &notes, file);
        self.root
    }

    /// What a node holds.
    fn content(&self, out: &mut Vec<u8>, index: usize, node: &Node, page_objects: &[Ref]) {
        let drawn = node.kids.iter().flat_map(|kid| match *kid {
            Kid::Leaf(leaf) => self.pieces[leaf.0 as usize].as_slice(),
            Kid::Node(_) => &[],
        });
        let first = drawn.map(|(page, _)| *page).next();
        if let Some(page) = first {
            out.extend_from_slice(b"/Pg ");
            reference(out, page_objects[page]);
        }
        out.extend_from_slice(b"/K[");
        for kid in &node.kids {
            match *kid {
                Kid::Node(kid) => {
                    if let Some(object) = self.objects[kid.0 as usize] {
                        reference(out, object);
                        out.push(b' ');
                    }
                }
                Kid::Leaf(leaf) => {
                    for &(page, number) in &self.pieces[leaf.0 as usize] {
                        if first == Some(page) {
                            integer(out, number as i64);
                            out.push(b' ');
                        } else {
                            out.extend_from_slice(b"<</Type/MCR/Pg ");
                            reference(out, page_objects[page]);
                            out.extend_from_slice(b"/MCID ");
                            integer(out, number as i64);
                            out.extend_from_slice(b">>");
                        }
                    }
                }
            }
        }
        for &(page, object) in &self.annotations[index] {
            out.extend_from_slice(b"<</Type/OBJR/Pg ");
            reference(out, page_objects[page]);
            out.extend_from_slice(b"/Obj ");
            reference(out, object);
            out.extend_from_slice(b">>");
        }
        out.push(b']');
    }

    fn write_root(&self, pages: &[Page], notes: &[Ref], file: &mut Writer) {
        let parent_tree = file.reserve();
        file.object(self.root, |out| {
            out.extend_from_slice(b"<</Type/StructTreeRoot/K ");
            // The document node is always kept.
            reference(out, self.object(Structure::ROOT));
            out.extend_from_slice(b"/ParentTree ");
            reference(out, parent_tree);
            out.extend_from_slice(b"/ParentTreeNextKey ");
            let annotations: usize = pages.iter().map(|page| page.links.len()).sum();
            integer(out, (pages.len() + annotations) as i64);
            if !notes.is_empty() {
                out.extend_from_slice(b"/IDTree<</Names[");
                for (index, note) in notes.iter().enumerate() {
                    syntax::string(out, note_id(index + 1).as_bytes());
                    reference(out, *note);
                }
                out.extend_from_slice(b"]>>");
            }
            out.extend_from_slice(b">>");
        });
        // First the pages, by their numbers, then the annotations in the order of the pages.
        file.object(parent_tree, |out| {
            out.extend_from_slice(b"<</Nums[");
            for (key, page) in pages.iter().enumerate() {
                integer(out, key as i64);
                out.push(b'[');
                for leaf in &page.leaves {
                    reference(out, self.object(self.structure.owner(*leaf)));
                    out.push(b' ');
                }
                out.push(b']');
            }
            let links = pages.iter().flat_map(|page| &page.links);
            for (key, link) in (pages.len()..).zip(links) {
                integer(out, key as i64);
                out.push(b' ');
                reference(out, self.object(link.node));
                out.push(b' ');
            }
            out.extend_from_slice(b"]>>");
        });
    }

    /// The object of a node that holds something.
    fn object(&self, node: NodeId) -> Ref {
        self.objects[node.0 as usize].unwrap_or(self.root)
    }

    /// What each figure covers on the page it is on.
    fn figure_bounds(&self, pages: &[Page]) -> Vec<Option<Bounds>> {
        let mut figure_of = vec![None; self.structure.len()];
        for index in 0..self.structure.len() {
            let node = self.structure.node(NodeId(index as u32));
            if node.role == Role::Figure {
                figure_of[index] = figure_of[index].or(Some(index));
            }
            for kid in &node.kids {
                if let Kid::Node(kid) = kid {
                    figure_of[kid.0 as usize] = figure_of[index];
                }
            }
        }
        let mut bounds: Vec<Option<(usize, Bounds)>> = vec![None; self.structure.len()];
        for (number, page) in pages.iter().enumerate() {
            for &(leaf, here) in &page.bounds {
                let owner = self.structure.owner(leaf).0 as usize;
                let Some(figure) = figure_of[owner] else { continue };
                bounds[figure] = match bounds[figure] {
                    Some((first, all)) if first == number => Some((first, unite(all, here))),
                    Some(elsewhere) => Some(elsewhere),
                    None => Some((number, here)),
                };
            }
        }
        bounds.into_iter().map(|bounds| bounds.map(|(_, bounds)| bounds)).collect()
    }
}

/// The identifier of a note. Readers look it up in a tree that is sorted by bytes.
fn note_id(number: usize) -> String {
    format!("note-{number:06}")
}

/// What is said of a node in words.
fn properties(out: &mut Vec<u8>, node: &Node) {
    let texts = [
        ("/Lang", &node.language),
        ("/Alt", &node.alt),
        ("/ActualText", &node.actual_text),
        ("/E", &node.expansion),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            out.extend_from_slice(key.as_bytes());
            syntax::text(out, text);
        }
    }
}

/// The attributes of lists, tables, cells, words and figures (14.8.5).
fn attributes(out: &mut Vec<u8>, node: &Node, bounds: Option<Bounds>) {
    match node.role {
        Role::List => {
            let numbering = if node.ordered { "Decimal" } else { "Disc" };
            out.extend_from_slice(b"/A<</O/List/ListNumbering/");
            out.extend_from_slice(numbering.as_bytes());
            out.extend_from_slice(b">>");
        }
        Role::HeaderCell(_) | Role::DataCell => {
            let scope = match node.role {
                Role::HeaderCell(HeaderScope::Row) => "/Scope/Row",
                Role::HeaderCell(HeaderScope::Column) => "/Scope/Column",
                _ => "",
            };
            let spans = [("/ColSpan ", node.column_span), ("/RowSpan ", node.row_span)];
            if scope.is_empty() && spans.iter().all(|(_, span)| *span <= 1) {
                return;
            }
            out.extend_from_slice(b"/A<</O/Table");
            out.extend_from_slice(scope.as_bytes());
            for (key, span) in spans.into_iter().filter(|(_, span)| *span > 1) {
                out.extend_from_slice(key.as_bytes());
                integer(out, i64::from(span));
            }
            out.extend_from_slice(b">>");
        }
        Role::Table => {
            if let Some(summary) = &node.summary {
                out.extend_from_slice(b"/A<</O/Table/Summary");
                syntax::text(out, summary);
                out.extend_from_slice(b">>");
            }
        }
        Role::Span if node.struck => {
            out.extend_from_slice(b"/A<</O/Layout/TextDecorationType/LineThrough>>");
        }
        Role::Figure => {
            out.extend_from_slice(b"/A<</O/Layout/Placement/Block");
            if let Some(bounds) = bounds {
                out.extend_from_slice(b"/BBox[");
                operands(out, &bounds);
                out.push(b']');
            }
            out.extend_from_slice(b">>");
        }
        _ => {}
    }
}
