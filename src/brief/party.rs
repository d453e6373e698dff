//! `[[party]]`: the two countries.

use toml::de::DeValue;

use super::context::Context;
use super::shape::{Choice, Identifier, Name, NamePhrase, Phrases, Sources};
use super::table::table;
use crate::diag::codes;
use crate::locale::Locale;
use crate::markup::{Line, Phrase};
use crate::picture::Picture;
use crate::read::schema::Count;
use crate::read::{Reader, named, nearest_language};

/// What a party is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartyKind {
    Country,
    Bloc,
    Organisation,
}

named! {
    PartyKind { "country" = Country, "bloc" = Bloc, "organisation" = Organisation }
}

table! {
    /// One of the two countries
    pub struct Party: "`[[party]]`" (Count::Exactly(2)) {
        /// The code that other tables use, such as the ISO 3166 code, e.g. `"PK"`
        code: Identifier,
        /// The common name, e.g. `"Pakistan"`
        name: NamePhrase,
        /// A shorter name, for the heads of tables, the legends of charts and key figures, e.g. `"UK"`
        short: Option<NamePhrase>,
        /// Whether "the" comes before the name within a sentence; known for the countries that take it, e.g. `true`
        article: Option<bool>,
        /// The adjective, to print "British exports" instead of "the United Kingdom’s exports", e.g. `"British"`
        adjective: Option<NamePhrase>,
        /// The full name, e.g. `"Islamic Republic of Pakistan"`
        official_name: Option<Name>,
        /// The capital, e.g. `"Islamabad"`
        capital: Option<Line>,
        /// What it is, e.g. `"bloc"`
        kind: Choice<PartyKind> = PartyKind::Country,
        /// The members of a bloc, e.g. `["Estonia", "Latvia", "Lithuania"]`
        members: Phrases,
        /// The arms or flag: an SVG, PNG or JPEG file, e.g. `"flags/pk.svg"`
        emblem: Option<Picture>,
        /// Key facts, in order; both parties' are shown side by side
        facts: Vec<Fact>,
    }
    check = check;
}

table! {
    /// A key fact of a party
    pub struct Fact: "a fact" {
        /// What the fact is about, the same for both parties, e.g. `"Population"`
        label: Phrase,
        /// The group that it is in, such as politics, economy or society, e.g. `"Economy"`
        group: Option<Phrase>,
        /// The fact, e.g. `"241 million (2023)"`
        value: Line,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}

/// Asks about names that seem to be written as in an alphabetical list. Whoever says whether a name takes the article
/// has thought of how it reads in a sentence.
fn check(cx: &mut Context, table: &Reader, party: &Party) {
    if party.article.is_some() {
        return;
    }
    for key in ["name", "short", "official_name"] {
        let Some(value) = table.get(key) else { continue };
        let value = match value.get_ref() {
            DeValue::Table(table) => nearest_language(table, cx.language()),
            _ => Some(value),
        };
        let Some((value, written)) = value.and_then(|value| Some((value, value.get_ref().as_str()?))) else {
            continue;
        };
        if !written.contains([',', '(']) {
            continue;
        }
        let written = written.trim();
        if let Some(meant) = Locale::new(cx.language()).may_be_turned(written) {
            let message = format!("does `{written}` read so within a sentence?");
            cx.error(codes::TURNED_NAME, value.span(), message).hints.extend([
                format!("write the name as in a sentence, such as `{meant}`"),
                "if it reads so already, add `article = false`, or `true` where \"the\" comes before it"
                    .to_owned(),
            ]);
        }
    }
}
