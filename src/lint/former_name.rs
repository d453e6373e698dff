//! L0136: a name that a country no longer had.

use super::rule::{Check, Level, Lint};
use super::texts::{Words, folded, folded_line, paragraphs, years};
use crate::brief::{Brief, NO_DATE};
use crate::date::Date;
use crate::diag::{Diagnostic, Span, codes};
use crate::markup::Phrase;

pub(super) const LINT: Lint = Lint {
    code: codes::FORMER_NAME,
    level: Level::Warn,
    why: "\
A country that has changed its name has the new one in what is dated later: as a party in a briefing, as the place of a visit or
the office of a visitor. What is dated before the change keeps the old name. Names that are both in use, such as Turkey and
Türkiye, are not reported.",
    fires: "\
[[visit]]
date = \"2021-05\"
visitor = \"A. Minister\"
place = \"Mbabane, Swaziland\"
",
    silent: "\
[[visit]]
date = \"2011-05\"
visitor = \"A. Minister\"
place = \"Mbabane, Swaziland\"
",
    check: Some(Check::Brief(check)),
};

const THE_PRESENT_STATE: &str = "the name of the present state";

/// A name, what took its place, the year of the change, and where it can be nothing but the name of the
/// country: of parties alone, also of places and offices, also in sentences.
const NAMES: &[(&str, &str, i16, Use)] = &[
    ("Burma", "Myanmar", 1989, Use::Party),
    ("Ceylon", "Sri Lanka", 1972, Use::Place),
    ("Czechoslovakia", "Czechia or Slovakia", 1993, Use::Place),
    ("Dahomey", "Benin", 1975, Use::Place),
    ("East Germany", "Germany", 1990, Use::Party),
    ("German Democratic Republic", "Germany", 1990, Use::Place),
    ("Kampuchea", "Cambodia", 1993, Use::Place),
    ("Rhodesia", "Zimbabwe", 1980, Use::Place),
    ("Serbia and Montenegro", "Serbia or Montenegro", 2006, Use::Place),
    ("Soviet Union", THE_PRESENT_STATE, 1991, Use::Place),
    ("Swaziland", "Eswatini", 2018, Use::Sentence),
    ("Upper Volta", "Burkina Faso", 1984, Use::Sentence),
    ("USSR", THE_PRESENT_STATE, 1991, Use::Place),
    ("Western Samoa", "Samoa", 1997, Use::Sentence),
    ("Yugoslavia", THE_PRESENT_STATE, 2003, Use::Place),
    ("Zaire", "the Democratic Republic of the Congo", 1997, Use::Sentence),
];

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Party,
    Place,
    Sentence,
}

/// What says that an old name is known to be one.
const KNOWN_AS_OLD: &[&str] =
    &["former", "formerly", "then", "now", "ex", "called", "known", "renamed", "name", "as"];

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut report = |words: &str, date: Date, least: Use, span: Option<Span>| {
        let Some((name, now, since)) = former(words, date.year, least) else { return };
        let message = format!("“{name}” is no longer the name of a country in {}", date.year);
        let hint = format!("write {now}: this one ended in {since}");
        found.push(Diagnostic::warning(codes::FORMER_NAME, span, message).hint(hint));
    };
    if brief.head.date != NO_DATE {
        for party in &brief.parties {
            let names =
                [("name", Some(party.name.words())), ("short", party.short.as_ref().map(Phrase::words))];
            for (key, name) in names {
                let words = folded(&name.unwrap_or_default());
                report(&words, brief.head.date, Use::Party, party.spans.of(key));
            }
        }
    }
    for visit in &brief.visits {
        for (key, line) in [("place", &visit.place), ("office", &visit.office)] {
            let words = line.as_ref().map(folded_line).unwrap_or_default();
            report(&words, visit.date.from, Use::Place, visit.spans.of(key));
        }
    }
    for agreement in &brief.agreement_list {
        let (Some(place), Some(signed)) = (&agreement.place, agreement.signed) else { continue };
        report(&folded(&place.words()), signed.from, Use::Place, agreement.spans.of("place"));
    }
    for paragraph in paragraphs(brief).iter().filter(|paragraph| !paragraph.quoted) {
        let words = Words::new(paragraph.inlines);
        // In a sentence, names have their capitals: most have none of these.
        let has_name =
            |text: &str| NAMES.iter().any(|(name, _, _, of)| *of == Use::Sentence && text.contains(name));
        if !has_name(&words.text) {
            continue;
        }
        for (start, sentence) in words.sentences().into_iter().filter(|(_, sentence)| has_name(sentence)) {
            // A sentence about one time.
            let [year] = years(sentence)[..] else { continue };
            let span = words.span(start, start + sentence.len());
            report(&folded(sentence), Date::of_year(year), Use::Sentence, span);
        }
    }
}

/// The former name in some words of a year, what took its place, and when.
fn former(words: &str, year: i16, least: Use) -> Option<(&'static str, &'static str, i16)> {
    let found = NAMES.iter().find(|(name, _, since, of)| *of >= least && year > *since && has(words, name));
    let (name, now, since, _) = found?;
    (!KNOWN_AS_OLD.iter().any(|word| has(words, word))).then_some((*name, *now, *since))
}

/// Whether words in small letters have a name among them.
fn has(words: &str, name: &str) -> bool {
    let bytes = words.as_bytes();
    let at = |at: usize| bytes.get(at).is_none_or(|byte| *byte == b' ');
    bytes.windows(name.len()).enumerate().any(|(start, word)| {
        (start == 0 || at(start - 1)) && word.eq_ignore_ascii_case(name.as_bytes()) && at(start + name.len())
    })
}
