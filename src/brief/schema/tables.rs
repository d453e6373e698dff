//! The tables of the format.

use super::{Key, Table, Type, names};
use crate::brief::import::Format as DataFormat;
use crate::brief::model::{
    ChartKind, ChartSeries, Flow, Format, Kind, Level, MissionKind, Paper, Priority, Qualifier, Unit,
};

/// The version of the format that this program reads.
pub(crate) const VERSION: i64 = 1;

/// The most pages: a book.
pub(crate) const PAGES_LIMIT: u32 = 2_000;

pub(crate) const fn required(name: &'static str, kind: Type, doc: &'static str) -> Key {
    Key { name, doc, required: true, kind }
}

pub(crate) const fn optional(name: &'static str, kind: Type, doc: &'static str) -> Key {
    Key { name, doc, required: false, kind }
}

const SOURCES: Key = optional("sources", Type::Sources, "The ids of the sources that say so");

pub(crate) static ROOT: Table = Table {
    name: "the brief",
    doc: "A brief about the relationship between two countries",
    keys: &[
        required("schema", Type::Integer(VERSION, VERSION), "The version of this format"),
        required("brief", Type::Table(&BRIEF), "What the briefing is"),
        required("party", Type::Tables(&PARTY), "The two parties, in the order in which they are named"),
        optional("relationship", Type::Table(&RELATIONSHIP), "The relationship itself"),
        optional("mission", Type::Tables(&MISSION), "Diplomatic missions"),
        optional("history", Type::Tables(&HISTORY), "Steps in the history of the relationship"),
        optional("visit", Type::Tables(&VISIT), "Visits and meetings"),
        optional("agreements", Type::Table(&AGREEMENTS), "The agreements as a whole"),
        optional("agreement", Type::Tables(&AGREEMENT), "Single agreements"),
        optional("commission", Type::Tables(&COMMISSION), "Joint commissions"),
        optional("trade", Type::Table(&TRADE), "Trade between the parties"),
        optional("chart", Type::Tables(&CHART), "Charts; where there are none, the data chooses"),
        optional("forum", Type::Tables(&FORUM), "Business forums and councils"),
        optional("project", Type::Tables(&PROJECT), "Joint projects"),
        optional("recommendation", Type::Tables(&RECOMMENDATION), "Recommendations, in order"),
        optional("section", Type::Tables(&SECTION), "Free sections"),
        optional("source", Type::Tables(&SOURCE), "The sources that other tables cite"),
        optional("layout", Type::Table(&LAYOUT), "What goes where"),
        optional("theme", Type::Table(&THEME), "The look"),
        optional("each", Type::Table(&EACH), "A table of rows: each row makes a briefing of its own"),
    ],
};

pub(crate) static EACH: Table = Table {
    name: "`[each]`",
    doc: "A table of rows: each row makes a briefing, with its cells in place of `{{row.…}}`",
    keys: &[
        required("rows", Type::File, "The table: a CSV file whose first line names the columns"),
        optional("key", Type::Word, "The column that names the briefings; the first unless said"),
    ],
};

pub(crate) static BRIEF: Table = Table {
    name: "`[brief]`",
    doc: "What the briefing is",
    keys: &[
        required("title", Type::Name, "The title"),
        optional("subtitle", Type::Line, "The subtitle"),
        optional("kind", Type::Choice(names::<Kind>), "The occasion; `custom` unless said"),
        optional("series", Type::Line, "The series that the briefing belongs to"),
        optional("number", Type::Line, "The number in the series"),
        optional("edition", Type::Line, "The edition"),
        required("date", Type::Date, "The date of issue"),
        optional("data_cutoff", Type::Date, "The date up to which data were taken in"),
        optional("next_update", Type::Date, "When the next edition is due"),
        optional("language", Type::Language, "The language (BCP 47); `en` unless said"),
        optional("languages", Type::Languages, "The languages that editions are made in (BCP 47)"),
        optional("perspective", Type::Party, "The party whose exports and imports `[trade]` reports"),
        optional("place", Type::Line, "The place of issue"),
        optional("authors", Type::Tables(&AUTHOR), "Who wrote the briefing"),
        optional("marking", Type::Line, "The handling marking, at the top and bottom of every page"),
        optional("keywords", Type::Lines, "Keywords of the document's properties"),
        optional("licence", Type::Line, "The licence"),
        optional("contact", Type::Line, "Whom to write to"),
        optional("disclaimer", Type::Line, "The disclaimer"),
        optional("summary", Type::Body, "The bottom line, before everything else"),
        optional("conclusion", Type::Body, "The conclusion"),
    ],
};

pub(crate) static AUTHOR: Table = Table {
    name: "an author",
    doc: "Someone who wrote the briefing",
    keys: &[
        required("name", Type::Line, "The name"),
        optional("role", Type::Line, "The office held"),
        optional("organisation", Type::Line, "The organisation, with its place"),
    ],
};

pub(crate) static PARTY: Table = Table {
    name: "`[[party]]`",
    doc: "One of the two countries",
    keys: &[
        required("code", Type::Identifier, "The code that other tables use, such as the ISO 3166 code"),
        required("name", Type::Name, "The common name"),
        optional("official_name", Type::Name, "The full name"),
        optional("capital", Type::Line, "The capital"),
        optional("emblem", Type::File, "The arms or flag: an SVG, PNG or JPEG file"),
        optional("facts", Type::Tables(&FACT), "Key facts, in order; both parties' are shown side by side"),
    ],
};

pub(crate) static FACT: Table = Table {
    name: "a fact",
    doc: "A key fact of a party",
    keys: &[
        required("label", Type::Line, "What the fact is about, the same for both parties"),
        required("value", Type::Line, "The fact"),
        SOURCES,
    ],
};

pub(crate) static RELATIONSHIP: Table = Table {
    name: "`[relationship]`",
    doc: "The relationship itself",
    keys: &[optional("established", Type::Date, "When diplomatic relations were established")],
};

pub(crate) static MISSION: Table = Table {
    name: "`[[mission]]`",
    doc: "A diplomatic mission",
    keys: &[
        required("sender", Type::Party, "The party that sends it"),
        required("host", Type::Party, "The party that receives it"),
        required("city", Type::Line, "Where it is"),
        optional("kind", Type::Choice(names::<MissionKind>), "What it is; `embassy` unless said"),
        optional("opened", Type::Date, "When it opened"),
        optional("closed", Type::Date, "When it closed"),
        optional("head", Type::Line, "The head of mission"),
        SOURCES,
    ],
};

pub(crate) static HISTORY: Table = Table {
    name: "`[[history]]`",
    doc: "A step in the history of the relationship",
    keys: &[
        required("date", Type::Period, "When"),
        required("title", Type::Line, "What, in one line"),
        optional("text", Type::Body, "What happened"),
        SOURCES,
    ],
};

pub(crate) static VISIT: Table = Table {
    name: "`[[visit]]`",
    doc: "A visit or a meeting",
    keys: &[
        required("date", Type::Period, "When"),
        required("visitor", Type::Line, "Who travelled"),
        optional("office", Type::Line, "The office that the visitor held"),
        optional("party", Type::Party, "Whose representative travelled; none where both sides met"),
        optional("level", Type::Choice(names::<Level>), "The level"),
        optional("format", Type::Choice(names::<Format>), "The occasion's form; `visit` unless said"),
        optional("occasion", Type::Line, "The conference or event"),
        optional("place", Type::Line, "Where"),
        optional("outcome", Type::Line, "What came of it"),
        SOURCES,
    ],
};

pub(crate) static AGREEMENTS: Table = Table {
    name: "`[agreements]`",
    doc: "What is said of the agreements as a whole",
    keys: &[
        optional("count", Type::Integer(0, 100_000), "How many there are"),
        optional(
            "qualifier",
            Type::Choice(names::<Qualifier>),
            "How exact the count is; `exactly` unless said",
        ),
        optional("kinds", Type::Lines, "What they are: agreements, protocols"),
        optional("fields", Type::Lines, "The fields that they cover"),
        optional("note", Type::Body, "What else is to be said"),
        SOURCES,
    ],
};

pub(crate) static AGREEMENT: Table = Table {
    name: "`[[agreement]]`",
    doc: "A single agreement",
    keys: &[
        required("title", Type::Line, "The title"),
        optional("signed", Type::Period, "When it was signed"),
        optional("in_force", Type::Date, "When it entered into force"),
        optional("expires", Type::Date, "When it expires"),
        optional("status", Type::Name, "Where it stands"),
        optional("field", Type::Line, "The field"),
        optional("place", Type::Line, "Where it was signed"),
        SOURCES,
    ],
};

pub(crate) static COMMISSION: Table = Table {
    name: "`[[commission]]`",
    doc: "A joint commission",
    keys: &[
        required("name", Type::Line, "The name"),
        optional("established", Type::Date, "When it was established"),
        optional("sessions", Type::Integer(0, 10_000), "How many sessions it has held"),
        optional("last_session", Type::Date, "The last session"),
        optional("next_session", Type::Date, "The next session"),
        optional("level", Type::Line, "The level at which it meets, such as deputy ministers"),
        optional("remit", Type::Lines, "What it is concerned with"),
        SOURCES,
    ],
};

pub(crate) static TRADE: Table = Table {
    name: "`[trade]`",
    doc: "Trade between the parties",
    keys: &[
        optional("currency", Type::Word, "The currency (ISO 4217); `USD` unless said"),
        optional("unit", Type::Choice(names::<Unit>), "What figures are counted in; `million` unless said"),
        optional("note", Type::Body, "What is to be said of the figures"),
        optional("data", Type::Table(&DATA), "A file of figures by year"),
        optional("year", Type::Tables(&TRADE_YEAR), "Figures by year"),
        optional("item", Type::Tables(&TRADE_ITEM), "Goods and services traded"),
        SOURCES,
    ],
};

pub(crate) static DATA: Table = Table {
    name: "`trade.data`",
    doc: "A file of figures by year",
    keys: &[
        required("file", Type::File, "The file"),
        optional(
            "format",
            Type::Choice(names::<DataFormat>),
            "Who issued it; told from the file unless said",
        ),
        optional("reporter", Type::Word, "The reporter as the file names it"),
        optional("partner", Type::Word, "The partner as the file names it"),
    ],
};

pub(crate) static TRADE_YEAR: Table = Table {
    name: "`[[trade.year]]`",
    doc: "Figures of a year, in the currency and unit of `[trade]`",
    keys: &[
        required("year", Type::Year, "The year"),
        optional("exports", Type::Amount, "Exports of the perspective's party to the other"),
        optional("imports", Type::Amount, "Imports of the perspective's party from the other"),
        optional("total", Type::Amount, "Both together, where the source states it"),
        SOURCES,
    ],
};

pub(crate) static TRADE_ITEM: Table = Table {
    name: "`[[trade.item]]`",
    doc: "A good or service traded",
    keys: &[
        required("flow", Type::Choice(names::<Flow>), "The direction"),
        required("name", Type::Line, "What it is"),
        optional("hs", Type::Word, "Its code of the Harmonized System"),
        optional("year", Type::Year, "The year of the figures"),
        optional("value", Type::Amount, "Its value, in the currency and unit of `[trade]`"),
        optional("share", Type::Percent, "Its share of the flow, in per cent"),
        SOURCES,
    ],
};

pub(crate) static CHART: Table = Table {
    name: "`[[chart]]`",
    doc: "A chart",
    keys: &[
        required("kind", Type::Choice(names::<ChartKind>), "What it shows"),
        optional("title", Type::Line, "The title; written from the data unless said"),
        optional("series", Type::Choices(names::<ChartSeries>), "What is drawn; everything unless said"),
        optional("years", Type::Years, "First and last year"),
        optional("caption", Type::Line, "The caption; written from the data unless said"),
        optional(
            "alt",
            Type::Line,
            "What it shows, for readers who listen; written from the data unless said",
        ),
        optional("place", Type::Section, "The section that it stands in"),
    ],
};

pub(crate) static FORUM: Table = Table {
    name: "`[[forum]]`",
    doc: "A business forum or council",
    keys: &[
        required("name", Type::Name, "The name"),
        optional("purpose", Type::Line, "What it is for"),
        optional("established", Type::Date, "When it was established"),
        SOURCES,
    ],
};

pub(crate) static PROJECT: Table = Table {
    name: "`[[project]]`",
    doc: "A joint project",
    keys: &[
        required("name", Type::Name, "The name"),
        optional("initiative", Type::Name, "The initiative that it belongs to"),
        optional("party", Type::Party, "The party where it is"),
        optional("status", Type::Name, "Where it stands"),
        optional("text", Type::Body, "What it is"),
        SOURCES,
    ],
};

pub(crate) static RECOMMENDATION: Table = Table {
    name: "`[[recommendation]]`",
    doc: "A recommendation",
    keys: &[
        required("title", Type::Line, "What to do, in one line"),
        optional("text", Type::Body, "Why and how"),
        optional("priority", Type::Choice(names::<Priority>), "The priority"),
        optional("owner", Type::Line, "Who is to do it"),
        optional("due", Type::Date, "By when"),
        SOURCES,
    ],
};

pub(crate) static SECTION: Table = Table {
    name: "`[[section]]`",
    doc: "A free section",
    keys: &[
        required("id", Type::Identifier, "The name that `after` and `layout.sections` use"),
        required("title", Type::Line, "The heading"),
        required("body", Type::Body, "The text"),
        optional("after", Type::Section, "The section that it follows"),
    ],
};

pub(crate) static SOURCE: Table = Table {
    name: "`[[source]]`",
    doc: "A source",
    keys: &[
        required("id", Type::Identifier, "The name that `sources` and `[@id]` use"),
        optional("author", Type::Line, "Who wrote it"),
        required("title", Type::Line, "The title"),
        optional("publisher", Type::Line, "Who published it, and where"),
        optional("date", Type::Date, "When it was published"),
        optional("url", Type::Url, "Where it is on the web"),
        optional("retrieved", Type::Date, "When it was read there"),
    ],
};

pub(crate) static LAYOUT: Table = Table {
    name: "`[layout]`",
    doc: "What goes where",
    keys: &[
        optional(
            "sections",
            Type::Sections,
            "The sections shown, in order; all in the usual order unless said",
        ),
        optional(
            "contents",
            Type::Boolean,
            "Whether there is a table of contents; over four pages there is unless said",
        ),
        optional("paper", Type::Choice(names::<Paper>), "The paper; `a4` unless said"),
        optional("max_pages", Type::Integer(1, PAGES_LIMIT as i64), "More pages than this are an error"),
        optional("cover", Type::Boolean, "Whether the masthead has a page of its own"),
    ],
};

pub(crate) static THEME: Table = Table {
    name: "`[theme]`",
    doc: "The look",
    keys: &[
        optional("extends", Type::File, "A house style: a TOML file with these same keys"),
        optional("accent", Type::Color, "The colour of headings and links, `#RRGGBB`"),
        optional("serif", Type::Word, "The family of text"),
        optional("sans", Type::Word, "The family of tables and labels"),
        optional("logo", Type::File, "The mark of the house: an SVG, PNG or JPEG file"),
    ],
};

/// A house style, the file that `theme.extends` names.
pub(crate) static HOUSE: Table = Table {
    name: "the house style",
    doc: "A house style",
    keys: &[
        optional("accent", Type::Color, "The colour of headings and links, `#RRGGBB`"),
        optional("serif", Type::Word, "The family of text"),
        optional("sans", Type::Word, "The family of tables and labels"),
        optional("logo", Type::File, "The mark of the house: an SVG, PNG or JPEG file"),
    ],
};
