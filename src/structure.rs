//! The logical structure of a document: what each part of it is to someone who does not see the page.
//!
//! Layout builds the tree in reading order while it places content. Content itself hangs on leaves:
//! a [`Mark::Leaf`](crate::frame::Mark) in a frame says that what follows belongs to that leaf. A leaf
//! may be drawn in several pieces, on several pages.

use std::sync::Arc;

/// A node of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// A stretch of content that belongs to one node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LeafId(pub u32);

/// The standard structure types in use (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Document,
    Section,
    /// A heading of level 1 to 6.
    Heading(u8),
    Paragraph,
    BlockQuote,
    Code,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell(HeaderScope),
    DataCell,
    Caption,
    Figure,
    Contents,
    ContentsItem,
    Reference,
    Note,
    Link,
    Span,
    Division,
}

/// What a header cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeaderScope {
    Row,
    Column,
}

/// A node: its role, what else is to be said of it, and what it holds.
#[derive(Debug, Clone)]
pub struct Node {
    pub role: Role,
    pub kids: Vec<Kid>,
    /// A description in place of the content (figures).
    pub alt: Option<Arc<str>>,
    /// The text that the content represents, if that differs from what it draws.
    pub actual_text: Option<Arc<str>>,
    /// What an abbreviation stands for.
    pub expansion: Option<Arc<str>>,
    /// BCP 47, where it differs from the surroundings.
    pub language: Option<Arc<str>>,
    /// How many columns and rows a table cell spans.
    pub column_span: u16,
    pub row_span: u16,
    /// For tables: what is in it.
    pub summary: Option<Arc<str>>,
    /// For stretches of text: whether a line is drawn through it.
    pub struck: bool,
    /// For lists: whether its labels are numbers.
    pub ordered: bool,
}

/// What a node holds, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    Node(NodeId),
    Leaf(LeafId),
}

/// The tree. Its first node is the document.
#[derive(Debug, Clone)]
pub struct Structure {
    nodes: Vec<Node>,
    /// The owner of each leaf.
    leaves: Vec<NodeId>,
}

impl Default for Structure {
    fn default() -> Self {
        Self { nodes: vec![Node::new(Role::Document)], leaves: Vec::new() }
    }
}

impl Structure {
    /// The document node.
    pub const ROOT: NodeId = NodeId(0);

    /// Adds a node as the last kid of `parent`.
    pub fn push(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(Node::new(role));
        self.node_mut(parent).kids.push(Kid::Node(id));
        id
    }

    /// Takes a node, with all that it holds, out of its parent.
    pub fn remove(&mut self, parent: NodeId, node: NodeId) {
        self.node_mut(parent).kids.retain(|kid| *kid != Kid::Node(node));
    }

    /// Adds a leaf as the last kid of `parent`.
    pub fn leaf(&mut self, parent: NodeId) -> LeafId {
        let id = LeafId(self.leaves.len() as u32);
        self.leaves.push(parent);
        self.node_mut(parent).kids.push(Kid::Leaf(id));
        id
    }

    /// Adds what another tree holds at the end, and says how its numbers change.
    pub fn append(&mut self, other: Self) -> Renumbering {
        // The document node is one for both.
        let by = Renumbering { nodes: self.nodes.len() as u32 - 1, leaves: self.leaves.len() as u32 };
        self.leaves.extend(other.leaves.into_iter().map(|owner| by.node(owner)));
        for (number, mut node) in other.nodes.into_iter().enumerate() {
            for kid in &mut node.kids {
                *kid = match *kid {
                    Kid::Node(node) => Kid::Node(by.node(node)),
                    Kid::Leaf(leaf) => Kid::Leaf(by.leaf(leaf)),
                };
            }
            match number {
                0 => self.node_mut(Self::ROOT).kids.append(&mut node.kids),
                _ => self.nodes.push(node),
            }
        }
        by
    }

    /// A node by its number. Numbers come from [`Structure::push`] only, so that each names a node.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// A node by its number, to be changed.
    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0 as usize]
    }

    /// The node that a leaf belongs to.
    pub fn owner(&self, leaf: LeafId) -> NodeId {
        self.leaves[leaf.0 as usize]
    }

    /// How many nodes there are; their numbers run from 0.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is nothing but the document node.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }

    /// How many leaves there are; their numbers run from 0.
    pub fn leaf_count(&self) -> usize {
        self.leaves.len()
    }
}

/// How the numbers of a tree change when it is added to another.
#[derive(Debug, Clone, Copy)]
pub struct Renumbering {
    nodes: u32,
    leaves: u32,
}

impl Renumbering {
    /// A node's new number.
    pub fn node(self, node: NodeId) -> NodeId {
        if node == Structure::ROOT { node } else { NodeId(node.0 + self.nodes) }
    }

    /// A leaf's new number.
    pub fn leaf(self, leaf: LeafId) -> LeafId {
        LeafId(leaf.0 + self.leaves)
    }
}

impl Node {
    fn new(role: Role) -> Self {
        Self {
            role,
            kids: Vec::new(),
            alt: None,
            actual_text: None,
            expansion: None,
            language: None,
            column_span: 1,
            row_span: 1,
            summary: None,
            struck: false,
            ordered: false,
        }
    }
}
