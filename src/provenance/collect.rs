//! Collects what is printed. What several figures share is there once.

use std::borrow::Cow;
use std::sync::Arc;

use rust_decimal::Decimal;
use rustc_hash::{FxHashMap, FxHashSet};

use super::SCHEMA;
use super::exact::{Digest, Exact};
use super::model::{
    BriefFile, DataTable, Derivation, Figure, FigureStatus, Node, OperationName, Provenance, Source,
};
use super::places::{Place, Places};
use super::typed::Typed;
use crate::diag::{Span, cell_name};
use crate::figures::{Calculation, DataCell, DataFile, Operation, Origin, Printed, Quantity};

/// About how large the file may become, in bytes. What does not fit is counted.
const ROOM: usize = 8 << 20;

/// How deep calculations may be in each other.
pub(super) const DEPTH: u32 = 32;

/// What JSON adds to the texts of a node or a figure, at most.
const FRAME: usize = 240;

/// The longest name, in bytes: more is cut off.
const NAME: usize = 400;

/// Something that is printed.
#[derive(Debug, Clone, Copy)]
pub enum Mention<'a> {
    Figure(&'a Printed),
    /// A part of a text of the brief, the whole text, and where it is.
    Typed {
        words: &'a str,
        text: &'a str,
        place: Span,
    },
}

/// The provenance of what is printed, page by page. `brief` is the name of the brief and its text, as it is attached, and
/// the file to which places refer that are in no other.
pub fn provenance<'a>(
    (name, text): (&'a str, &'a str),
    sources: Vec<Source<'a>>,
    printed: impl IntoIterator<Item = (usize, Mention<'a>)>,
) -> Provenance<'a> {
    let brief = BriefFile { file: name.into(), sha256: Digest::of(text.as_bytes()) };
    let of_sources = sources.iter().map(|source| FRAME + source.title.len());
    let mut collection = Collection {
        places: Places::new(text),
        typed: Typed::default(),
        room: ROOM.saturating_sub(of_sources.sum()),
        sources: sources.len(),
        files: Vec::new(),
        nodes: Vec::new(),
        depths: Vec::new(),
        known: FxHashMap::default(),
        calculations: FxHashMap::default(),
        figures: Vec::new(),
        seen: FxHashSet::default(),
        left_out: 0,
    };
    for (page, mention) in printed {
        collection.add(page as u32 + 1, mention);
    }
    let Collection { files, nodes, figures, left_out, .. } = collection;
    let files = files.into_iter().map(|(_, table)| table).collect();
    Provenance { schema: SCHEMA, brief, files, sources, nodes, figures, left_out }
}

struct Collection<'a> {
    places: Places<'a>,
    typed: Typed,
    /// How many bytes are left.
    room: usize,
    /// How many sources there are.
    sources: usize,
    files: Vec<(*const DataFile, DataTable<'a>)>,
    nodes: Vec<Node<'a>>,
    /// How deep what each of them is made from goes.
    depths: Vec<u32>,
    known: FxHashMap<(Value, Identity), u32>,
    /// The nodes of calculations, so that none is looked through twice.
    calculations: FxHashMap<(*const Calculation, Value), Option<u32>>,
    figures: Vec<Figure<'a>>,
    /// Page, text, name, origin, and whether it is in a chart.
    seen: FxHashSet<(u32, &'a str, Option<&'a str>, u32, bool)>,
    left_out: u32,
}

/// A decimal with its digits: `50.20` is not `50.2` here.
type Value = Option<([u64; 2], u32)>;

/// What tells a node from others of the same value.
#[derive(PartialEq, Eq, Hash)]
enum Identity {
    Brief(Place),
    Typed(Place),
    Inserted(Place),
    Cell { file: u32, row: u32, column: u32 },
    Calculation(Box<Calculated>),
}

#[derive(PartialEq, Eq, Hash)]
struct Calculated {
    operation: OperationName,
    factor: Value,
    decimals: Option<u32>,
    years: Option<i32>,
    of: Vec<u32>,
}

impl<'a> Collection<'a> {
    fn add(&mut self, page: u32, mention: Mention<'a>) {
        match mention {
            Mention::Figure(printed) => self.figure(page, printed),
            Mention::Typed { words, text, place } => self.words(page, words, text, place),
        }
    }

    fn figure(&mut self, page: u32, printed: &'a Printed) {
        let Some(origin) = self.quantity(&printed.quantity, 0) else {
            self.left_out += 1;
            return;
        };
        let name = clipped(&printed.name);
        if !self.seen.insert((page, &printed.text, Some(name), origin, printed.in_chart)) {
            return;
        }
        let unit = printed.unit.as_deref().map(clipped);
        let sources = printed.sources.iter().filter(|source| source.0 < self.sources);
        let figure = Figure {
            page,
            printed: clipped(&printed.text).into(),
            name: Some(name.into()),
            period: printed.period.map(|period| period.to_string().into()),
            unit: unit.map(Cow::Borrowed),
            status: FigureStatus::of(printed.status),
            chart: printed.in_chart,
            sources: sources.map(|source| source.0 as u32).collect(),
            origin,
        };
        let size = printed.text.len() + name.len() + unit.map_or(0, str::len) + figure.sources.len() * 6;
        if self.fits(size) {
            self.figures.push(figure);
        } else {
            self.left_out += 1;
        }
    }

    /// The numbers in words of the brief.
    fn words(&mut self, page: u32, words: &'a str, text: &'a str, place: Span) {
        // Only the brief is attached.
        if place.file.0 != 0 {
            return;
        }
        let brief = self.places.text().get(place.start as usize..).unwrap_or_default();
        let inserted = brief.starts_with("{{") && !text.starts_with("{{");
        for (printed, at) in self.typed.find(&self.places, words, text, place) {
            let place = self.places.of(at);
            let (identity, from) = match inserted {
                true => (Identity::Inserted(place), Derivation::Inserted { place }),
                false => (Identity::Typed(place), Derivation::Typed { place }),
            };
            let origin = self.node(None, identity, 0, || from);
            let Some(origin) = origin.filter(|_| self.fits(printed.len())) else {
                self.left_out += 1;
                continue;
            };
            if !self.seen.insert((page, printed, None, origin, false)) {
                continue;
            }
            self.figures.push(Figure {
                page,
                printed: printed.into(),
                name: None,
                period: None,
                unit: None,
                status: None,
                chart: false,
                sources: Vec::new(),
                origin,
            });
        }
    }

    /// The node of a figure; none where there is no room.
    fn quantity(&mut self, quantity: &'a Quantity, depth: u32) -> Option<u32> {
        let value = value_of(quantity.value);
        match &quantity.origin {
            Origin::Brief(span) => {
                let place = self.places.of(span.start as usize);
                self.node(Some(quantity.value), Identity::Brief(place), 0, || Derivation::Brief { place })
            }
            Origin::Cell(cell) => self.cell(quantity.value, cell),
            Origin::Calculated(calculation) => {
                let key = (Arc::as_ptr(calculation), value);
                if let Some(known) = self.calculations.get(&key) {
                    return *known;
                }
                let node = self.calculation(quantity.value, calculation, depth);
                self.calculations.insert(key, node);
                node
            }
        }
    }

    fn cell(&mut self, value: Decimal, cell: &'a DataCell) -> Option<u32> {
        let file = self.file(&cell.file);
        let DataCell { row, column, header, written, .. } = cell;
        let (header, written) = (clipped(header), clipped(written));
        let sheet = cell.file.sheet.is_some();
        let identity = Identity::Cell { file, row: *row, column: *column };
        // However many cells there are, there is room for what is calculated from them.
        if self.room < ROOM / 2 {
            return None;
        }
        self.node(Some(value), identity, header.len() + written.len(), || Derivation::Cell {
            file,
            row: *row,
            column: *column,
            header: header.into(),
            cell: sheet.then(|| cell_name(row.saturating_sub(1), column.saturating_sub(1))),
            written: written.into(),
        })
    }

    fn file(&mut self, file: &'a Arc<DataFile>) -> u32 {
        let pointer = Arc::as_ptr(file);
        let table = || DataTable {
            path: clipped(&file.path).into(),
            sheet: file.sheet.as_deref().map(|sheet| clipped(sheet).into()),
            sha256: Digest(file.digest),
        };
        let known = self.files.iter().position(|(known, _)| *known == pointer);
        let known = known.or_else(|| {
            let table = table();
            self.files.iter().position(|(_, known)| *known == table)
        });
        let at = known.unwrap_or_else(|| {
            self.files.push((pointer, table()));
            self.files.len() - 1
        });
        at as u32
    }

    fn calculation(&mut self, value: Decimal, calculation: &'a Calculation, depth: u32) -> Option<u32> {
        let Calculation { operation, of: parts } = calculation;
        let mut of = Vec::with_capacity(parts.len());
        let mut deepest = 0;
        if depth < DEPTH {
            // What is after the first that does not fit is left out too, so that those that are there are the first.
            of.extend(parts.iter().map_while(|part| {
                let node = self.quantity(part, depth + 1)?;
                let below = self.depths.get(node as usize).copied().filter(|below| *below < DEPTH)?;
                deepest = deepest.max(below + 1);
                Some(node)
            }));
        }
        let left_out = (parts.len() - of.len()) as u32;
        let (operation, factor, decimals, years) = named(*operation);
        let factor_of = factor.and_then(value_of);
        let identity = Calculated { operation, factor: factor_of, decimals, years, of: of.clone() };
        let identity = Identity::Calculation(Box::new(identity));
        let size = of.len() * 8;
        let node = self.node(Some(value), identity, size, || Derivation::Calculation {
            operation,
            factor: factor.map(Exact::plain),
            decimals,
            years,
            of,
            left_out,
        })?;
        if let Some(depth) = self.depths.get_mut(node as usize) {
            *depth = deepest;
        }
        Some(node)
    }

    /// The number of a node, which is new or known; none where there is no room.
    fn node(
        &mut self,
        value: Option<Decimal>,
        identity: Identity,
        size: usize,
        from: impl FnOnce() -> Derivation<'a>,
    ) -> Option<u32> {
        let key = (value.and_then(value_of), identity);
        if let Some(known) = self.known.get(&key) {
            return Some(*known);
        }
        if !self.fits(size) {
            return None;
        }
        let number = self.nodes.len() as u32;
        self.nodes.push(Node { value: value.map(Exact), from: from() });
        self.depths.push(0);
        self.known.insert(key, number);
        Some(number)
    }

    /// Takes room for something with texts of this size, if there is any.
    fn fits(&mut self, size: usize) -> bool {
        let left = self.room.checked_sub(size + FRAME);
        self.room = left.unwrap_or(0);
        left.is_some()
    }
}

/// The name of an operation, and what it needs to know.
fn named(operation: Operation) -> (OperationName, Option<Decimal>, Option<u32>, Option<i32>) {
    let plain = |name| (name, None, None, None);
    match operation {
        Operation::Sum => plain(OperationName::Sum),
        Operation::Difference => plain(OperationName::Difference),
        Operation::Scaled { factor } => (OperationName::Scaled, Some(factor), None, None),
        Operation::Rounded { decimals } => (OperationName::Rounded, None, Some(decimals), None),
        Operation::Magnitude => plain(OperationName::Magnitude),
        Operation::Growth { decimals } => (OperationName::Growth, None, Some(decimals), None),
        Operation::CompoundGrowth { years, decimals } => {
            (OperationName::CompoundGrowth, None, Some(decimals), Some(years))
        }
        Operation::Share => plain(OperationName::Share),
        Operation::Index => plain(OperationName::Index),
        Operation::Average => plain(OperationName::Average),
        Operation::Count(_) => plain(OperationName::Count),
        Operation::Remainder => plain(OperationName::Remainder),
    }
}

#[allow(clippy::unnecessary_wraps, reason = "where there is no value, there is none")]
fn value_of(value: Decimal) -> Value {
    let mantissa = value.mantissa();
    Some(([(mantissa >> 64) as u64, mantissa as u64], value.scale()))
}

/// A text without what is beyond the longest name.
fn clipped(text: &str) -> &str {
    let end = (0..=NAME.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}
