//! `trace` for people: figures as trees, down to cells and lines.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Shown, shown};
use crate::provenance::{
    Derivation, Exact, Figure, FigureStatus, Node, OperationName, Place, Provenance, Source,
};

/// The most parts of a calculation that are shown, unless all are wanted.
const PARTS: usize = 5;

/// The most lines that are shown: what a file from a stranger has may go on and on.
const LINES: usize = 100_000;

/// The most characters of a line of the brief that are quoted.
const QUOTED: usize = 48;

/// Lines of the brief that are longer are not quoted, in bytes.
const LONG: usize = 4_000;

/// The figures by page, a line each.
pub(super) fn list(provenance: &Provenance, figures: &[&Figure]) -> Shown {
    let mut text = Shown::default();
    let mut page = None;
    for figure in figures {
        if page != Some(figure.page) {
            let gap = if page.is_some() { "\n" } else { "" };
            text.push(&Shown::document(&format!("{gap}Page {}\n", figure.page)));
            page = Some(figure.page);
        }
        let what = what(figure).unwrap_or_else(|| match node(provenance, figure.origin) {
            Some(node) => leaf(provenance, node),
            None => String::new(),
        });
        text.push(&shown!("  {}  {}\n", format!("{:<22}", figure.printed), what));
    }
    text.push(&left_out(provenance));
    text
}

/// Each figure with what it is made from.
pub(super) fn trees(provenance: &Provenance, figures: &[&Figure], brief: Option<&str>, all: bool) -> Shown {
    let brief = brief.map_or_else(Vec::new, |brief| brief.lines().collect());
    let mut writer =
        Writer { provenance, brief, all, text: Shown::default(), lines: 0, files: BTreeSet::new() };
    // The same figure on several pages is told once.
    let mut known = BTreeMap::new();
    let mut apart: Vec<(&Figure, Vec<u32>)> = Vec::new();
    for figure in figures {
        let same = (figure.origin, &figure.printed, &figure.name, &figure.period, &figure.unit, figure.chart);
        let at = *known.entry(same).or_insert(apart.len());
        match apart.get_mut(at) {
            Some((_, pages)) => pages.push(figure.page),
            None => apart.push((figure, vec![figure.page])),
        }
    }
    for (at, (figure, mut pages)) in apart.into_iter().enumerate() {
        if at > 0 {
            writer.text.push(&shown!("\n"));
        }
        pages.dedup();
        writer.figure(figure, &pages);
        if writer.lines > LINES {
            break;
        }
    }
    let Writer { mut text, lines, files, .. } = writer;
    if lines > LINES {
        text.push(&shown!("… there is more than can be shown: name one number\n"));
    }
    if !files.is_empty() {
        text.push(&shown!("\n"));
    }
    for file in files.into_iter().filter_map(|file| provenance.files.get(file as usize)) {
        text.push(&shown!("SHA-256 of {}:\n  {}\n", &*file.path, file.sha256.to_string()));
    }
    text.push(&left_out(provenance));
    text
}

/// What a figure is, of which period, in what; none for what is typed in a text.
fn what(figure: &Figure) -> Option<String> {
    let mut what = figure.name.as_ref()?.to_string();
    if let Some(period) = &figure.period {
        what.push_str(&format!(", {period}"));
    }
    let unit = figure.unit.as_deref();
    let chart = figure.chart.then_some("in a chart");
    let status = figure.status.map(FigureStatus::name);
    let notes: Vec<&str> = unit.into_iter().chain(status).chain(chart).collect();
    if !notes.is_empty() {
        what.push_str(&format!(" ({})", notes.join(", ")));
    }
    Some(what)
}

fn node<'p>(provenance: &'p Provenance, number: u32) -> Option<&'p Node<'p>> {
    provenance.nodes.get(number as usize)
}

fn left_out(provenance: &Provenance) -> Shown {
    match provenance.left_out {
        0 => Shown::default(),
        count => shown!("\nThe file has no room for {} more figures.\n", count as usize),
    }
}

/// What is made from nothing else.
fn leaf(provenance: &Provenance, node: &Node) -> String {
    match &node.from {
        Derivation::Brief { place } => format!("the brief, line {}", place.line),
        Derivation::Typed { place } => format!("typed in the brief, line {}", place.line),
        Derivation::Inserted { place } => format!("inserted in a text of the brief, line {}", place.line),
        Derivation::Cell { file, row, header, cell, written, .. } => {
            let table = provenance.files.get(*file as usize);
            let path = table.map_or("", |table| &table.path);
            let sheet = table.and_then(|table| table.sheet.as_deref()).unwrap_or_default();
            let place = match cell {
                Some(cell) => format!("{path}, {sheet}!{cell}"),
                None => format!("{path}, line {row}"),
            };
            let plain = node.value.is_some_and(|value| value.to_string() == **written);
            let as_written = if plain { String::new() } else { format!(", written “{written}”") };
            format!("{place}, `{header}`{as_written}")
        }
        Derivation::Calculation { .. } => "counted in the brief".to_owned(),
    }
}

struct Writer<'p> {
    provenance: &'p Provenance<'p>,
    /// The lines of the brief, which are quoted.
    brief: Vec<&'p str>,
    all: bool,
    text: Shown,
    lines: usize,
    /// The files that have been named.
    files: BTreeSet<u32>,
}

impl Writer<'_> {
    fn figure(&mut self, figure: &Figure, pages: &[u32]) {
        let what = what(figure).unwrap_or_else(|| "in a text".to_owned());
        self.text.push(&shown!("{}  {} · {}\n", &*figure.printed, what, numbered("page", pages)));
        self.branch("", true, figure.origin, false);
        let sources: Vec<&Source> = figure
            .sources
            .iter()
            .filter_map(|source| self.provenance.sources.get(*source as usize))
            .collect();
        for source in sources {
            self.text.push(&shown!("Source: {}\n", described(source)));
        }
    }

    /// A node and what it is made from. Its value is told where it is one of several.
    fn branch(&mut self, indent: &str, last: bool, number: u32, among: bool) {
        let Some(node) = node(self.provenance, number) else { return };
        let (of, unnamed) = match &node.from {
            Derivation::Calculation { of, left_out, .. } => (&of[..], *left_out as usize),
            _ => (&[][..], 0),
        };
        let is_leaf = of.is_empty() && unnamed == 0;
        let mut said = if is_leaf { leaf(self.provenance, node) } else { self.calculation(node) };
        if let Some(value) = node.value.filter(|_| among || is_leaf) {
            said = format!("{value}  {said}");
        }
        if let Derivation::Cell { file, .. } = &node.from {
            self.files.insert(*file);
        }
        self.line(indent, last, &said);
        let below = format!("{indent}{}", if last { "   " } else { "│  " });
        if let Derivation::Brief { place } | Derivation::Typed { place } | Derivation::Inserted { place } =
            &node.from
            && let Some(quoted) = self.quoted(*place)
        {
            self.line(&below, true, &quoted);
        }
        // What is over by one takes the line of what would say so.
        let shown = if self.all || of.len() <= PARTS + 1 { of.len() } else { PARTS };
        let hidden = of.len() - shown + unnamed;
        let several = of.len() + unnamed > 1;
        for (at, part) in of[..shown].iter().enumerate() {
            if self.lines > LINES {
                return;
            }
            self.branch(&below, at + 1 == shown && hidden == 0, *part, several);
        }
        if hidden > 0 {
            let hint =
                if of.len() > shown { "; `--all` shows them" } else { ", for which the file has no room" };
            self.line(&below, true, &format!("… and {hidden} more{hint}"));
        }
    }

    fn line(&mut self, indent: &str, last: bool, said: &str) {
        self.lines += 1;
        if self.lines <= LINES {
            let knot = if last { "└─" } else { "├─" };
            self.text.push(&shown!("{}{} {}\n", indent, knot, said));
        }
    }

    /// How a figure is calculated, in words.
    fn calculation(&self, of: &Node) -> String {
        let Derivation::Calculation { operation, factor, decimals, years, of, left_out } = &of.from else {
            return String::new();
        };
        let value = |at: usize| {
            let value = of.get(at).and_then(|part| node(self.provenance, *part)).and_then(|node| node.value);
            value.as_ref().map_or_else(|| "?".to_owned(), Exact::to_string)
        };
        let count = of.len() + *left_out as usize;
        let (first, second) = (value(0), value(1));
        let rounded = decimals.map_or(String::new(), |decimals| match decimals {
            0 => "rounded to a whole number".to_owned(),
            1 => "rounded to 1 decimal".to_owned(),
            more => format!("rounded to {more} decimals"),
        });
        match operation {
            OperationName::Sum => format!("sum of {count} figures"),
            OperationName::Average => format!("average of {count} figures"),
            OperationName::Difference => format!("{first} − {second}"),
            OperationName::Scaled => {
                format!("{first} × {}", factor.as_ref().map_or_else(|| "?".to_owned(), Exact::to_string))
            }
            OperationName::Rounded => format!("{first} {rounded}"),
            OperationName::Magnitude => format!("{first} without its sign"),
            OperationName::Growth => format!("change from {first} to {second} in per cent, {rounded}"),
            OperationName::CompoundGrowth => format!(
                "change of each of {} years from {first} to {second} in per cent, {rounded}",
                years.unwrap_or_default().unsigned_abs()
            ),
            OperationName::Share => format!("{first} in per cent of {second}"),
            OperationName::Index => format!("{second} in per cent of {first}"),
            OperationName::Remainder => format!("what {count} figures leave of 100"),
            OperationName::Count => format!("of {count} figures"),
        }
    }

    /// A line of the brief from shortly before a place.
    fn quoted(&self, place: Place) -> Option<String> {
        let line = self.brief.get((place.line as usize).checked_sub(1)?)?;
        if line.len() > LONG {
            return None;
        }
        let before = (place.column as usize).saturating_sub(1);
        let mut start = before.saturating_sub(QUOTED / 3);
        if start > 0 {
            // Not in the middle of a word.
            let in_word = |(one, next): &(char, char)| one.is_alphanumeric() && next.is_alphanumeric();
            let pairs = line.chars().zip(line.chars().skip(1)).skip(start - 1);
            start += pairs.take(before - start).take_while(in_word).count();
        }
        let mut quoted: String = line.chars().skip(start).take(QUOTED).collect();
        if start > 0 {
            quoted = format!("…{}", quoted.trim_start());
        }
        if line.chars().nth(start + QUOTED).is_some() {
            quoted = format!("{}…", quoted.trim_end());
        }
        Some(quoted.trim().to_owned()).filter(|quoted| !quoted.is_empty())
    }
}

/// Author, title, publisher, date, address, date of retrieval.
fn described(source: &Source) -> String {
    let retrieved = source.retrieved.as_ref().map(|date| format!("retrieved {date}"));
    let parts = [
        source.author.as_deref(),
        Some(&*source.title),
        source.publisher.as_deref(),
        source.date.as_deref(),
        source.url.as_deref(),
        retrieved.as_deref(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// `page 3`, `pages 1, 2 and 3`.
pub(super) fn numbered(noun: &str, numbers: &[u32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    match numbers.split_last() {
        None => String::new(),
        Some((one, [])) => format!("{noun} {one}"),
        Some((last, others)) => format!("{noun}s {} and {last}", others.join(", ")),
    }
}
