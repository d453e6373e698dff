//! A briefing as a sequence of blocks with roles. It does not depend on the format of briefs.

use std::sync::Arc;

use super::chart::ChartData;
use super::economy::{Folded, TableOf};
use crate::atlas::{Land, Place};
use crate::brief::{BriefingKind, ChartKind, MarkKind, Paper, SectionName};
use crate::diag::{Diagnostic, Span};
use crate::figures::Printed;
use crate::frame::AnchorId;
use crate::locale::Digits;
use crate::marking::MarkingLook;
use crate::palette::Hue;
use crate::picture::Picture;

/// A composed briefing.
#[derive(Debug, Clone)]
pub struct Document {
    pub meta: Meta,
    pub paper: Paper,
    pub masthead: Masthead,
    pub opening: Opening,
    /// Where the table of contents goes among the blocks, and whether it must be there.
    pub contents: Contents,
    pub blocks: Vec<Block>,
    /// Charts, by the number in [`Block::Figure`].
    pub charts: Vec<ChartData>,
    /// Charts that the brief asks for and that are not there.
    pub undrawn: Vec<(Span, Undrawn)>,
    /// What texts refer to: the number of the target, its anchor, what messages call it, and the first reference.
    pub references: Vec<(usize, AnchorId, String, Span)>,
    /// Abbreviations that occur nowhere: where they are defined, and what they are.
    pub unused: Vec<(Span, String)>,
    /// What a brief has that the order of its sections leaves out: where it begins, and what it is.
    pub left_out: Vec<(Span, LeftOut)>,
    /// What a brief asks for that its data, or its house style, do not allow.
    pub unfit: Vec<Diagnostic>,
    /// Lists of which some rows are not printed.
    pub folded: Vec<Folded>,
}

/// What the order of the sections leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// A section, which the house style does not have in briefings of the kind.
    Section { name: &'static str, kind: BriefingKind },
    /// The key figures, as the section that they are in is not chosen.
    Highlights(SectionName),
    /// The key figures, as the facts that they are beside are empty.
    HighlightsBesideNothing,
}

/// Why a chart that the brief asks for is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undrawn {
    /// The section where it belongs is empty, or not among those chosen.
    Unplaced,
    /// There are figures, but none in its `years`.
    OutsideYears,
    /// Its only item with a value or a share is no chart.
    OneItem(ChartKind),
    /// Its figures are zeros.
    AllZero,
    /// All visits are planned.
    NothingHeld,
    /// A statistic has figures of one year only.
    OneYear,
    /// A statistic has figures of parts of years only.
    NoYears,
    /// A statistic has more lines than there are colours.
    ManyLines { lines: usize, most: usize },
    /// There is nothing at all that a chart of this kind and these series shows.
    NoFigures(ChartKind),
}

/// What a document opens with, before its blocks.
#[derive(Debug, Clone)]
pub enum Opening {
    /// The masthead, and below it the first section.
    Masthead,
    /// The masthead on a page of its own.
    Page,
    /// A cover with colour to its edges, which says what is in the masthead, and its back.
    Booklet(Box<Booklet>),
}

impl Opening {
    /// How many pages it has for itself, if all goes well.
    pub fn pages(&self) -> u32 {
        match self {
            Self::Masthead => 0,
            Self::Page => 1,
            Self::Booklet(_) => 2,
        }
    }
}

/// What is on the cover of a booklet, in addition to title, numeral, logo and picture of the masthead, and on its back.
#[derive(Debug, Clone, Default)]
pub struct Booklet {
    /// That it is a draft, and which edition.
    pub state: Vec<Inline>,
    /// What may be repeated of the bottom line: the first choice that there is room for.
    pub bottom_line: Vec<Vec<Inline>>,
    pub parties: [CoverParty; 2],
    /// Since when there are relations, where no section says it.
    pub since: Vec<Inline>,
    /// Their names.
    pub authors: Vec<Inline>,
    /// Place and date, and below them the issuer.
    pub issue: [Vec<Inline>; 2],
    /// Data of the edition.
    pub edition: Vec<Block>,
}

/// A party on a cover.
#[derive(Debug, Clone, Default)]
pub struct CoverParty {
    /// With its alternative text.
    pub emblem: Option<(Picture, String)>,
    /// In full.
    pub name: Vec<Inline>,
}

/// What is said of the document, and on every page.
#[derive(Debug, Clone, Default)]
pub struct Meta {
    /// Plain text.
    pub title: String,
    /// BCP 47.
    pub language: String,
    /// BCP 47 of what Chancery itself says, where it is not the document's.
    pub label_language: Option<String>,
    pub rtl: bool,
    pub authors: Vec<String>,
    pub subject: Option<String>,
    pub keywords: Vec<String>,
    /// Handling marking of every page.
    pub marking: Option<Marking>,
    /// At the head of every page but the first, before the section that the page is in.
    pub running_head: Vec<Inline>,
    /// At the foot of every page: who issues the briefing.
    pub running_foot: Vec<Inline>,
    /// How the page number is written: `{page}` and `{pages}` are replaced.
    pub folio: String,
    /// The digits of page numbers.
    pub digits: Digits,
}

/// A handling marking.
#[derive(Debug, Clone, Default)]
pub struct Marking {
    pub words: Vec<Inline>,
    pub look: MarkingLook,
}

/// The head of the first page.
#[derive(Debug, Clone, Default)]
pub struct Masthead {
    /// Series and number, or the kind of briefing.
    pub series: Vec<Inline>,
    /// Place and date.
    pub dateline: Vec<Inline>,
    pub title: Vec<Inline>,
    pub subtitle: Vec<Inline>,
    /// The numeral of an anniversary, and the word under it.
    pub numeral: Option<(Vec<Inline>, Vec<Inline>)>,
    /// The two parties' emblems, where given, with their names as alternative text.
    pub emblems: Vec<(Picture, String)>,
    /// The mark of the house that issues the briefing.
    pub logo: Option<(Picture, String)>,
    /// The picture of the cover, where the masthead has a page of its own.
    pub cover: Option<CoverPicture>,
    /// The two parties by their full names.
    pub parties: Vec<Inline>,
    /// One paragraph an author.
    pub authors: Vec<Vec<Inline>>,
    /// Edition, data cut-off, next update.
    pub status: Vec<Inline>,
}

/// The picture of the cover.
#[derive(Debug, Clone)]
pub struct CoverPicture {
    pub picture: Picture,
    /// Without an alternative text it is decoration.
    pub alt: Option<String>,
    pub credit: Vec<Inline>,
}

/// The table of contents.
#[derive(Debug, Clone)]
pub struct Contents {
    /// Shown always, never, or when the document is longer than a number of pages.
    pub when: ContentsWhen,
    /// Comes before this block.
    pub before: usize,
    /// Whether it starts a page, and what it comes before does not.
    pub new_page: bool,
    pub title: Vec<Inline>,
}

/// When a table of contents is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentsWhen {
    Always,
    Never,
    LongerThan(u32),
}

/// A block. Blocks are in the main column unless they say otherwise.
#[derive(Debug, Clone)]
pub enum Block {
    Heading(Heading),
    Paragraph(Paragraph),
    List(List),
    Quote(Vec<Block>),
    Code(String),
    Table(Table),
    /// Large figures side by side.
    KeyFigures(Vec<KeyFigure>),
    Figure(Figure),
    /// Two beside each other.
    Figures(Box<[Figure; 2]>),
    Picture(PictureBlock),
    Map(Box<MapBlock>),
    Panel(Panel),
    /// Words of the text below, in large type beside it. They are not read out twice.
    PullQuote(Vec<Inline>),
    /// A break in the text: white space and a small ornament.
    Rule,
}

/// A heading; the outline mirrors these.
#[derive(Debug, Clone)]
pub struct Heading {
    /// 2 for a section, 3 to 6 below; 1 is the title of the document, in its masthead.
    pub level: u8,
    pub text: Vec<Inline>,
    pub anchor: AnchorId,
    pub place: HeadingPlace,
    /// Whether it starts a page.
    pub new_page: bool,
}

/// Where a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadingPlace {
    /// Above what it heads.
    Column,
    /// The same, with more space above: what it heads has pauses of its own.
    Apart,
    /// In the margin column, its first line level with what it heads.
    Margin,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub struct Paragraph {
    pub text: Vec<Inline>,
    pub style: ParagraphStyle,
}

/// The paragraph styles of the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ParagraphStyle {
    #[default]
    Body,
    /// The bottom line: larger.
    Lead,
    /// In the sans serif of tables: names of traded items, lists of fields.
    Plain,
    /// Bold, above what it introduces, in a list item.
    ItemTitle,
    /// Smaller, after a table or at the end: notes, licence, disclaimer.
    Small,
    /// Larger and ragged, to be read aloud.
    Speech,
}

/// A list of any kind.
#[derive(Debug, Clone)]
pub struct List {
    pub kind: ListKind,
    pub items: Vec<ListItem>,
}

/// How a list looks; all of them are lists to a reader who listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    Bullets,
    /// Bullets of what is read aloud.
    Points,
    /// Numbers before the text, within the column.
    Numbers,
    /// Labels in the margin column beside a drawn line with a dot for each item.
    Timeline,
    /// Large numerals in the margin column.
    Recommendations,
    /// Small numerals in the margin column: sources.
    Notes,
    /// Plain labels in the margin column, ranged right against the text.
    Margin,
    /// The same, in small print with space between: data of an edition.
    Edition,
    /// Terms above what they mean.
    Terms,
}

/// An item with its label: a bullet, a date, a number.
#[derive(Debug, Clone, Default)]
pub struct ListItem {
    pub label: Vec<Inline>,
    pub body: Vec<Block>,
    /// Where links to this item lead.
    pub anchor: Option<AnchorId>,
    /// In the margin, below the label.
    pub photo: Option<Photo>,
}

/// A photograph of a person, cut to the size that all have.
#[derive(Debug, Clone)]
pub struct Photo {
    pub picture: Picture,
    pub alt: String,
    pub credit: Vec<Inline>,
}

/// A table. Its rows never split; its head is repeated on every page that it reaches.
#[derive(Debug, Clone, Default)]
pub struct Table {
    pub caption: Vec<Inline>,
    /// What the table holds, for a reader who listens.
    pub summary: Option<String>,
    pub width: TableWidth,
    pub columns: Vec<Column>,
    pub body: Vec<TableRow>,
    /// Whether the first column is in the margin column, ranged against the text.
    pub margin_key: bool,
    /// Whether the head is drawn; it is always there for a reader who listens.
    pub head: TableHead,
    /// Notes under the table.
    pub notes: Vec<Paragraph>,
    /// Of figures that may be in a chart as well.
    pub of: Option<TableOf>,
}

/// How wide a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TableWidth {
    /// As wide as the main column.
    #[default]
    Column,
    /// No wider than its cells need.
    Narrow,
    /// As wide as the margin column and the main column.
    Full,
    /// In the margin column, beside what follows.
    Margin,
    /// As wide as the main column, or fuller where its cells need that.
    Fitting,
}

/// How the head of a table looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TableHead {
    /// Small and grey, a rule below it.
    #[default]
    Ruled,
    /// Bold names over the columns without a rule: the two sides.
    Names,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    pub head: Vec<Inline>,
    pub align: CellAlign,
    /// Its share of the width that is left beside columns with a share of 0, which are as wide as makes
    /// the table shortest.
    pub share: f64,
}

/// How cells of a column are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellAlign {
    Start,
    Center,
    /// Figures: ranged at the end, in lining figures of equal width.
    Figures,
    /// The same, ranged at their decimal marks.
    Decimal(char),
}

impl CellAlign {
    /// Whether the cells of the column are figures.
    pub fn is_figures(self) -> bool {
        matches!(self, Self::Figures | Self::Decimal(_))
    }
}

/// A row. Its first cell heads it.
#[derive(Debug, Clone, Default)]
pub struct TableRow {
    pub cells: Vec<Cell>,
    /// For a line over the rows of a group, whose only cell spans the table: what is written in its place on a page
    /// that the group goes on to.
    pub group: Option<Vec<Inline>>,
    /// Whether it is the total of the rows above it.
    pub total: bool,
}

/// A cell: paragraphs one under the other.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    pub paragraphs: Vec<Vec<Inline>>,
    /// Whether it is as wide as all columns from its own on.
    pub wide: bool,
}

/// A figure in large type with what it counts.
#[derive(Debug, Clone, Default)]
pub struct KeyFigure {
    /// Whose figure it is, as in charts; none where charts do not show it.
    pub hue: Option<Hue>,
    pub value: Vec<Inline>,
    pub label: Vec<Inline>,
    /// How it has changed.
    pub change: Vec<Inline>,
    /// What else is said of it.
    pub note: Vec<Inline>,
    pub spark: Option<Spark>,
}

/// A small line of the years of a figure.
#[derive(Debug, Clone)]
pub struct Spark {
    /// Year by year; none where there is no figure.
    pub values: Vec<Option<f64>>,
    pub alt: String,
}

/// A chart and its words.
#[derive(Debug, Clone)]
pub struct Figure {
    /// In [`Document::charts`].
    pub chart: usize,
    /// What the chart shows, as a claim where the data bears one.
    pub title: Vec<Inline>,
    /// What is plotted, in what unit, from where.
    pub caption: Vec<Inline>,
    /// The brief's own alternative text, in place of the one written from the data.
    pub alt: Option<String>,
}

/// A photograph or a drawing with its words.
#[derive(Debug, Clone)]
pub struct PictureBlock {
    pub picture: Picture,
    pub alt: String,
    pub caption: Vec<Inline>,
    pub credit: Vec<Inline>,
    pub width: PictureWidth,
}

/// How wide a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureWidth {
    /// As the main column.
    Column,
    /// As the margin column and the main column.
    Full,
    /// As the margin column, beside what follows.
    Margin,
}

/// A locator map and its words.
#[derive(Debug, Clone)]
pub struct MapBlock {
    pub title: Vec<Inline>,
    pub caption: Vec<Inline>,
    /// Below the map: what its marks are, and that its boundaries are no claim.
    pub note: Vec<Inline>,
    pub alt: String,
    /// Whether the alternative text is Chancery's own.
    pub alt_is_own: bool,
    pub width: PictureWidth,
    pub parties: [MapParty; 2],
    pub marks: Vec<MapMark>,
    /// Names of countries by their codes, for those that are in view; none where they are not to be named.
    pub neighbours: Vec<(&'static str, Text)>,
    /// Where the map is in the brief.
    pub place: Span,
    /// Whether the brief does not ask for it: it is not there where it has no room for its names.
    pub may_be_left_out: bool,
}

/// A party on a map.
#[derive(Debug, Clone)]
pub struct MapParty {
    pub land: Land,
    pub hue: Hue,
    pub name: Text,
}

/// A mark on a map. One without a name is that of the country that it is in.
#[derive(Debug, Clone)]
pub struct MapMark {
    pub kind: MarkKind,
    pub at: Place,
    pub name: Text,
}

/// Text set apart from what is around it.
#[derive(Debug, Clone)]
pub struct Panel {
    /// Whether it is in the margin column, beside what follows.
    pub in_margin: bool,
    pub title: Vec<Inline>,
    pub body: Vec<Block>,
}

/// A stretch of text.
#[derive(Debug, Clone)]
pub enum Inline {
    Text(Text),
    Link(Link),
    /// Numerals that lead to sources, set above the line.
    Citation(Vec<Citation>),
    Footnote(Footnote),
    /// The pages on which a source is cited, which lead there.
    CitedOn(Arc<CitedOn>),
    /// The end of a line, wherever it is.
    Break,
}

/// Words of one style.
#[derive(Debug, Clone, Default)]
pub struct Text {
    pub text: String,
    pub style: TextStyle,
    /// BCP 47, where it differs from the document's.
    pub language: Option<Arc<str>>,
    /// What they stand for, if they are an abbreviation.
    pub expansion: Option<Arc<str>>,
    /// What leads here.
    pub anchor: Option<AnchorId>,
    /// Where the words are in the brief.
    pub span: Option<Span>,
    /// Of a phrase of Chancery's own: it reads from left to right, with the names in it, whatever surrounds it.
    pub phrase: bool,
    /// The figure that the words are, or that is among them.
    pub figure: Option<Arc<Printed>>,
}

/// What is special about words in a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct TextStyle {
    pub italic: bool,
    pub strong: bool,
    /// Struck out.
    pub strike: bool,
    pub small_caps: bool,
    /// In the theme's colour for secondary text.
    pub muted: bool,
    /// In the theme's accent colour.
    pub accent: bool,
    pub code: bool,
    /// May not be broken over lines.
    pub unbroken: bool,
}

/// Words that lead somewhere.
#[derive(Debug, Clone)]
pub struct Link {
    pub target: LinkTarget,
    /// What it leads to, for a reader who listens.
    pub description: String,
    pub body: Vec<Text>,
}

/// Where a link leads.
#[derive(Debug, Clone)]
pub enum LinkTarget {
    Uri(String),
    Anchor(AnchorId),
}

/// A reference to a source.
#[derive(Debug, Clone)]
pub struct Citation {
    /// As written.
    pub label: String,
    /// The note.
    pub target: AnchorId,
    /// The citation itself, so that the note can lead back.
    pub anchor: AnchorId,
    pub description: String,
}

/// Where a source is cited, for whoever knows the pages.
#[derive(Debug, Clone)]
pub struct CitedOn {
    /// The citations.
    pub citations: Vec<AnchorId>,
    /// What is before and after the number of the only page, and before and after a list of several.
    pub one: [String; 2],
    pub several: [String; 2],
    /// Between two pages, between those of a longer list, and before its last.
    pub pair: String,
    pub comma: String,
    pub last: String,
    /// What a link to a page leads to, for a reader who listens: before and after the number.
    pub description: [String; 2],
    pub style: TextStyle,
    /// The language of these words, where it is not the document's.
    pub language: Option<Arc<str>>,
}

/// A footnote where it is called.
#[derive(Debug, Clone)]
pub struct Footnote {
    /// As written: a letter, so that it is not taken for a source.
    pub label: String,
    /// The note.
    pub target: AnchorId,
    /// The call itself, so that the note can lead back.
    pub anchor: AnchorId,
    /// What the call leads to, for a reader who listens.
    pub description: String,
    /// The note, where it is called for the first time: it is set at the foot of that page.
    pub note: Option<FootnoteText>,
}

/// The text of a footnote.
#[derive(Debug, Clone)]
pub struct FootnoteText {
    /// Where its label leads back to, for a reader who listens.
    pub back: String,
    pub body: Vec<Block>,
}

impl Inline {
    /// Plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(Text { text: text.into(), ..Text::default() })
    }

    /// Words in a style.
    pub fn styled(text: impl Into<String>, style: TextStyle) -> Self {
        Self::Text(Text { text: text.into(), style, ..Text::default() })
    }
}

/// The words of inlines, without their looks and without references.
pub fn plain(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(&text.text),
            Inline::Link(link) => words.extend(link.body.iter().map(|text| text.text.as_str())),
            Inline::Break => words.push(' '),
            Inline::Citation(_) | Inline::Footnote(_) | Inline::CitedOn(_) => {}
        }
    }
    words
}
