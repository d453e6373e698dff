//! The brief as data: every key of the format, checked, with its place in the file where a later
//! stage may have to point at it.

use rust_decimal::Decimal;

use super::date::{Date, Period};
use super::markup::{Body, Line};
use crate::diag::Span;
use crate::frame::{Color, Image};

/// A checked brief. Indices into `parties` and `sources` are always in range.
#[derive(Debug, Clone)]
pub struct Brief {
    /// BCP 47.
    pub language: String,
    /// Where the language is given.
    pub language_span: Option<Span>,
    pub kind: Kind,
    pub title: Line,
    pub subtitle: Option<Line>,
    pub series: Option<Line>,
    pub number: Option<Line>,
    pub edition: Option<Line>,
    pub date: Date,
    pub data_cutoff: Option<Date>,
    pub next_update: Option<Date>,
    pub place: Option<Line>,
    pub authors: Vec<Author>,
    pub marking: Option<Line>,
    pub keywords: Vec<String>,
    pub licence: Option<Line>,
    pub contact: Option<Line>,
    pub disclaimer: Option<Line>,
    /// Whose exports and imports `trade` reports.
    pub perspective: PartyIndex,
    pub summary: Option<Body>,
    pub conclusion: Option<Body>,
    pub parties: [Party; 2],
    pub relationship: Relationship,
    pub missions: Vec<Mission>,
    pub history: Vec<Event>,
    pub visits: Vec<Visit>,
    pub agreements: Option<Agreements>,
    /// Single agreements, in the order of their dates.
    pub agreement_list: Vec<Agreement>,
    pub commissions: Vec<Commission>,
    pub trade: Option<Trade>,
    /// Charts that were asked for; where empty, the data chooses.
    pub charts: Vec<Chart>,
    pub forums: Vec<Forum>,
    pub projects: Vec<Project>,
    pub recommendations: Vec<Recommendation>,
    pub sections: Vec<Section>,
    pub sources: Vec<Source>,
    pub layout: Layout,
    pub theme: ThemeKeys,
}

/// An index into [`Brief::parties`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartyIndex {
    First,
    Second,
}

/// An index into [`Brief::sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourceIndex(pub usize);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Anniversary,
    Visit,
    Country,
    Custom,
}

#[derive(Debug, Clone)]
pub struct Author {
    pub name: Line,
    pub role: Option<Line>,
    pub organisation: Option<Line>,
}

#[derive(Debug, Clone)]
pub struct Party {
    /// As given, such as an ISO 3166 code.
    pub code: String,
    pub name: Line,
    pub official_name: Option<Line>,
    pub capital: Option<Line>,
    pub emblem: Option<Picture>,
    pub facts: Vec<Fact>,
}

#[derive(Debug, Clone)]
pub struct Fact {
    pub label: Line,
    pub value: Line,
    pub sources: Vec<SourceIndex>,
}

/// A picture that was read and checked.
#[derive(Debug, Clone)]
pub enum Picture {
    Raster(std::sync::Arc<Image>),
    Vector(std::sync::Arc<usvg::Tree>),
}

#[derive(Debug, Clone, Default)]
pub struct Relationship {
    pub established: Option<Date>,
    /// Whole years from `established` to the brief's date, where the dates allow to tell.
    pub age: Option<u32>,
}

#[derive(Debug, Clone)]
pub struct Mission {
    pub sender: PartyIndex,
    pub host: PartyIndex,
    pub city: Line,
    pub kind: MissionKind,
    pub opened: Option<Date>,
    pub closed: Option<Date>,
    /// The head of mission.
    pub head: Option<Line>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissionKind {
    Embassy,
    HighCommission,
    ConsulateGeneral,
    Consulate,
    HonoraryConsulate,
    LiaisonOffice,
    TradeOffice,
    PermanentMission,
}

/// A step in the history of the relationship.
#[derive(Debug, Clone)]
pub struct Event {
    pub date: Period,
    pub title: Line,
    pub text: Option<Body>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone)]
pub struct Visit {
    pub date: Period,
    pub visitor: Line,
    pub office: Option<Line>,
    /// Whose representative travelled; none where both sides met.
    pub party: Option<PartyIndex>,
    pub level: Option<Level>,
    pub format: Format,
    pub occasion: Option<Line>,
    pub place: Option<Line>,
    pub outcome: Option<Line>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    HeadOfState,
    HeadOfGovernment,
    Minister,
    Parliament,
    Official,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Visit,
    Summit,
    Sidelines,
}

/// What is said of the agreements as a whole.
#[derive(Debug, Clone)]
pub struct Agreements {
    pub count: Option<u32>,
    pub qualifier: Qualifier,
    pub kinds: Vec<Line>,
    pub fields: Vec<Line>,
    pub note: Option<Body>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Over,
    About,
    Exactly,
}

#[derive(Debug, Clone)]
pub struct Agreement {
    pub title: Line,
    pub signed: Option<Period>,
    pub in_force: Option<Date>,
    pub expires: Option<Date>,
    pub status: Option<Line>,
    pub field: Option<Line>,
    pub place: Option<Line>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone)]
pub struct Commission {
    pub name: Line,
    pub established: Option<Date>,
    pub sessions: Option<u32>,
    pub last_session: Option<Date>,
    pub next_session: Option<Date>,
    pub level: Option<Line>,
    pub remit: Vec<Line>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone)]
pub struct Trade {
    /// ISO 4217.
    pub currency: String,
    pub unit: Unit,
    pub note: Option<Body>,
    /// In order, each year once.
    pub years: Vec<TradeYear>,
    pub items: Vec<TradeItem>,
    pub sources: Vec<SourceIndex>,
}

/// What the figures of `trade` are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    One,
    Thousand,
    Million,
    Billion,
}

/// Figures of a year in the currency and unit of [`Trade`]; none where they are not known.
#[derive(Debug, Clone)]
pub struct TradeYear {
    pub year: i16,
    pub exports: Option<Decimal>,
    pub imports: Option<Decimal>,
    /// As stated, else the sum where both are known.
    pub total: Option<Decimal>,
    pub sources: Vec<SourceIndex>,
}

impl TradeYear {
    /// Exports less imports, where both are known.
    pub fn balance(&self) -> Option<Decimal> {
        Some(self.exports? - self.imports?)
    }
}

#[derive(Debug, Clone)]
pub struct TradeItem {
    pub flow: Flow,
    pub name: Line,
    /// A code of the Harmonized System, two to ten digits.
    pub hs: Option<String>,
    pub year: Option<i16>,
    /// In the currency and unit of [`Trade`].
    pub value: Option<Decimal>,
    /// Per cent of the flow.
    pub share: Option<Decimal>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    Exports,
    Imports,
}

/// A chart that the brief asks for.
#[derive(Debug, Clone)]
pub struct Chart {
    pub kind: ChartKind,
    pub title: Option<Line>,
    /// Which series are drawn, where the kind leaves a choice; empty for all.
    pub series: Vec<ChartSeries>,
    /// First and last year, inclusive.
    pub years: Option<(i16, i16)>,
    pub caption: Option<Line>,
    pub alt: Option<Line>,
    /// The section that it stands in, by the name used in `layout.sections`.
    pub place: Option<SectionName>,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Exports and imports by year, grouped bars.
    Trade,
    /// Total and balance over the years.
    Balance,
    /// Traded items by value.
    Items,
    /// Traded items by share.
    Shares,
    /// Visits by year.
    Visits,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartSeries {
    Exports,
    Imports,
    Total,
    Balance,
}

#[derive(Debug, Clone)]
pub struct Forum {
    pub name: Line,
    pub purpose: Option<Line>,
    pub established: Option<Date>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone)]
pub struct Project {
    pub name: Line,
    pub initiative: Option<Line>,
    pub party: Option<PartyIndex>,
    pub status: Option<Line>,
    pub text: Option<Body>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone)]
pub struct Recommendation {
    pub title: Line,
    pub text: Option<Body>,
    pub priority: Option<Priority>,
    pub owner: Option<Line>,
    pub due: Option<Date>,
    pub sources: Vec<SourceIndex>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Priority {
    High,
    Medium,
    Low,
}

/// A free section.
#[derive(Debug, Clone)]
pub struct Section {
    pub id: String,
    pub title: Line,
    pub body: Body,
    /// The section that it follows; at the end of the main part where there is none.
    pub after: Option<SectionName>,
}

#[derive(Debug, Clone)]
pub struct Source {
    pub id: String,
    pub author: Option<Line>,
    pub title: Line,
    pub publisher: Option<Line>,
    pub date: Option<Date>,
    pub url: Option<String>,
    pub retrieved: Option<Date>,
    pub span: Span,
}

/// A section that can be ordered, chosen, and followed by others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SectionName {
    Summary,
    Facts,
    Contents,
    History,
    Missions,
    Visits,
    Agreements,
    Commissions,
    Trade,
    Forums,
    Projects,
    Recommendations,
    Conclusion,
    Sources,
    /// A free section, by its `id`.
    Free(String),
}

#[derive(Debug, Clone, Default)]
pub struct Layout {
    /// Order and choice; none for all in the usual order.
    pub sections: Option<Vec<SectionName>>,
    /// Whether there is a table of contents; none for briefings over four pages.
    pub contents: Option<bool>,
    pub paper: Paper,
    /// More pages than this are an error.
    pub max_pages: Option<u32>,
    /// Whether the masthead has a page of its own.
    pub cover: bool,
    /// Where `max_pages` stands.
    pub max_pages_span: Option<Span>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

/// What the brief, or the house style that it extends, says of the look.
#[derive(Debug, Clone, Default)]
pub struct ThemeKeys {
    pub accent: Option<Color>,
    /// Names of font families, with their places for the error if there is no such family.
    pub serif: Option<(String, Option<Span>)>,
    pub sans: Option<(String, Option<Span>)>,
    pub logo: Option<Picture>,
}

impl ThemeKeys {
    /// These, and from `other` what they do not say.
    pub fn or(self, other: &Self) -> Self {
        Self {
            accent: self.accent.or(other.accent),
            serif: self.serif.or_else(|| other.serif.clone()),
            sans: self.sans.or_else(|| other.sans.clone()),
            logo: self.logo.or_else(|| other.logo.clone()),
        }
    }
}
