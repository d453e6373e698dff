//! What the lines above a table say of whose trade it is: `Trade of Ruritania with Graustark`. Columns say it better; where
//! there are none, a title may show that the file is of others. Most titles say nothing of it, and are left alone.

use std::ops::Range;

use super::flaw::Flaw;
use super::format::FileFormat;
use super::layout::{Layout, Side};
use super::parties::Wanted;
use super::select::Sides;
use super::settings::Settings;
use super::table::Table;
use crate::country::Country;

/// The most words of a name.
const WORDS: usize = 6;

/// Words before a name that is left out of the trade, or beside it.
const BESIDE: [&str; 7] = ["excluding", "except", "excl", "including", "incl", "via", "transit"];

/// The flows, of which `of` and `by` are said.
const FLOWS: [&str; 5] = ["trade", "export", "exports", "import", "imports"];

/// What is traded, of which they are said as well.
const TRADED: [&str; 6] = ["goods", "services", "merchandise", "commodities", "products", "total"];

/// What is before the one who reports, in a line of its own, and before others.
const REPORTERS: [&str; 3] = ["reporter", "reporting", "declarant"];
const SIDES: [&str; 5] = ["partner", "country", "geo", "exporter", "importer"];

/// What titles have in the place of a name.
const NO_NAMES: [&str; 16] = [
    "all",
    "selected",
    "main",
    "major",
    "principal",
    "other",
    "rest",
    "eu",
    "member",
    "world",
    "country",
    "countries",
    "partner",
    "partners",
    "un",
    "current",
];

/// Whose trade it is wanted that a table has, as the title should say.
struct Parties<'w> {
    reporter: &'w Wanted,
    partner: &'w Wanted,
}

/// Someone who is named in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Reporter,
    Partner,
    /// Another country, or all of them.
    Other,
}

/// A name in a line, by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mention {
    words: Range<usize>,
    /// Where in the line.
    place: Range<usize>,
    who: Who,
}

/// Finds titles of others' trade, of which no column says whose it is.
pub(super) fn check(table: &Table, layout: &Layout, settings: &Settings, sides: &Sides) -> Result<(), Flaw> {
    let (Some(reporter), Some(partner)) = (&sides.reporter, &sides.partner) else { return Ok(()) };
    let (reporter, partner) = if settings.mirror { (partner, reporter) } else { (reporter, partner) };
    let is_open = |side: &Side, given: &Option<String>| {
        side.columns.is_empty() && side.stated.is_none() && given.is_none()
    };
    let reporter_open = is_open(&layout.reporter, &settings.reporter);
    let partner_open = is_open(&layout.partner, &settings.partner);
    if layout.format != FileFormat::Tidy || settings.series || !(reporter_open || partner_open) {
        return Ok(());
    }
    let parties = Parties { reporter, partner };
    let (one, other) = (reporter.in_words(), partner.in_words());
    for (line, start) in table.lines_above() {
        let Some((place, who)) = parties.doubtful(line) else { continue };
        let name = &line[place.clone()];
        let place = start + place.start..start + place.end;
        if who == Who::Other {
            let message = format!("`{name}` is named here, and the trade of `{one}` and `{other}` is wanted");
            let hint = format!(
                "use a file of their trade; if this is theirs, say so: `reporter = \"{one}\"` and `partner = \"{other}\"`"
            );
            return Err(Flaw::at(place, message, hint));
        }
        if reporter_open {
            let message = format!("this is what `{name}` reports, and the figures of `{one}` are wanted");
            let hint = match settings.mirror {
                true => format!(
                    "remove `mirror`; if these are the figures of `{one}`, say `reporter = \"{one}\"`"
                ),
                false => format!(
                    "if these are the figures of `{one}`, say `reporter = \"{one}\"`; if those that `{name}` reports are \
                     wanted, `mirror = true`"
                ),
            };
            return Err(Flaw::at(place, message, hint));
        }
    }
    Ok(())
}

impl Parties<'_> {
    /// What a line says that does not fit: another country, or the partner as the one who reports.
    fn doubtful(&self, line: &str) -> Option<(Range<usize>, Who)> {
        let words = words(line);
        let first = words.first()?;
        if first.is_one_of(&["source", "sources", "note", "notes", "footnote"]) {
            return None;
        }
        let mentions = self.mentions(line, &words);
        let is_about = words.iter().any(Word::is_about_trade)
            || first.is_one_of(&REPORTERS)
            || first.is_one_of(&SIDES)
            || mentions.iter().any(|mention| mention.words.len() == words.len());
        if !is_about {
            return None;
        }
        let beside = |mention: &&Mention| {
            words[..mention.words.start].iter().rev().take(4).any(|word| word.is_one_of(&BESIDE))
        };
        if let Some(other) =
            mentions.iter().filter(|mention| !beside(mention)).find(|named| named.who == Who::Other)
        {
            return Some((other.place.clone(), Who::Other));
        }
        if let Some(place) = self.unknown(line, &words, &mentions) {
            return Some((place, Who::Other));
        }
        let owns = |mention: &&Mention| is_owner(&words, mention);
        let mut owners = mentions.iter().filter(owns);
        let (owner, more) = (owners.next()?, owners.next());
        (owner.who == Who::Partner && more.is_none()).then(|| (owner.place.clone(), Who::Partner))
    }

    /// The parties and the countries that a line names, the longest names first.
    fn mentions(&self, line: &str, words: &[Word]) -> Vec<Mention> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = (at + 1..=words.len().min(at + WORDS)).rev().find_map(|end| {
                let mention = at..end;
                let who = self.who(line, &words[mention.clone()])?;
                Some((mention, who))
            });
            let Some((mention, who)) =
                longest.or_else(|| is_world(words, at).then_some((at..at + 1, Who::Other)))
            else {
                at += 1;
                continue;
            };
            let place = place_of(&words[mention.clone()]);
            at = mention.end;
            found.push(Mention { words: mention, place, who });
        }
        found
    }

    /// Who some words name.
    fn who(&self, line: &str, words: &[Word]) -> Option<Who> {
        let (first, last) = (words.first()?, words.last()?);
        let inner = &words[..words.len() - 1];
        if !first.is_capitalised()
            || !last.is_capitalised()
            || inner.iter().any(|word| word.owner().is_some())
        {
            return None;
        }
        let place = place_of(words);
        let text = &line[place.clone()];
        if is_currency(&line[place.end..]) {
            return None;
        }
        // Letters may be anything: a code, a unit, a small word among capitals.
        if text.len() < 3 && !matches!(text, "UK" | "US" | "EU") {
            return None;
        }
        let name = Wanted::new([text.to_owned()]);
        if name.is(self.reporter) {
            return Some(Who::Reporter);
        }
        if name.is(self.partner) {
            return Some(Who::Partner);
        }
        // What starts or ends with a small word is no name, and what has marks in it is several.
        const SMALL: [&str; 12] =
            ["of", "the", "and", "with", "to", "from", "by", "in", "de", "la", "el", "et"];
        let is_name =
            !first.is_one_of(&SMALL) && !last.is_one_of(&SMALL) && !inner.iter().any(|word| word.ends);
        (is_name && Country::of_name(text).is_some()).then_some(Who::Other)
    }

    /// A name that is not known in the place of a party, beside the name of the other: `Trade of Freedonia with Graustark`.
    fn unknown(&self, line: &str, words: &[Word], mentions: &[Mention]) -> Option<Range<usize>> {
        let [known] = mentions else { return None };
        if !line.chars().any(char::is_lowercase) {
            return None;
        }
        let owner = words.iter().enumerate().find_map(|(at, word)| match word.owner() {
            Some(_) if word.is_capitalised() => Some(at),
            _ if word.is_one_of(&["of", "by"]) && at > 0 && words[at - 1].is_traded() => Some(at + 1),
            _ => None,
        })?;
        let partner =
            owner + words[owner..].iter().position(|word| word.is_one_of(&["with", "to", "from"]))? + 1;
        let slots = [owner, partner]
            .map(|at| at + usize::from(words.get(at).is_some_and(|word| word.is_one_of(&["the"]))));
        let is_known = |at: usize| known.words.contains(&at);
        let at = match slots.map(is_known) {
            [true, false] => slots[1],
            [false, true] => slots[0],
            _ => return None,
        };
        let word = words.get(at)?;
        // An abbreviation may be anyone's: `U.K.`, `ROK`.
        let is_word =
            word.is_capitalised() && word.text.contains(char::is_lowercase) && !word.text.contains('.');
        (is_word && !word.is_one_of(&NO_NAMES) && !word.is_traded())
            .then(|| place_of(std::slice::from_ref(word)))
    }
}

/// Whether what is behind a name makes it a currency: `US dollars`, `US$`.
fn is_currency(behind: &str) -> bool {
    const CURRENCIES: [&str; 8] = ["dollar", "pound", "franc", "rupee", "peso", "krone", "krona", "yen"];
    let behind = behind.trim_start();
    let starts = |word: &str| behind.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    behind.starts_with('$') || CURRENCIES.into_iter().any(starts)
}

/// Whether a word is all partners together: `trade with the World`, and not the World Bank.
fn is_world(words: &[Word], at: usize) -> bool {
    let before = words[..at].iter().rev().find(|word| !word.is_one_of(&["the"]));
    words[at].is_one_of(&["world"])
        && before.is_some_and(|word| word.is_one_of(&["with", "to", "from", "and"]))
        && !words.get(at + 1).is_some_and(|word| word.is_one_of(&["bank", "trade"]))
}

/// Whether a line says of a name that the trade is its own: `Ruritania's exports`, `exports of Ruritania`.
fn is_owner(words: &[Word], mention: &Mention) -> bool {
    let mut back = words[..mention.words.start].iter().rev().skip_while(|word| word.is_one_of(&["the"]));
    let (before, earlier) = (back.next(), back.next());
    let follows = words.get(mention.words.end);
    let last = words.get(mention.words.end - 1);
    let of = before.is_some_and(|word| word.is_one_of(&["of", "by"])) && earlier.is_some_and(Word::is_traded);
    let joins = |word: Option<&Word>| word.is_some_and(|word| word.is_one_of(&["and", "&"]));
    let both = joins(follows) || joins(before);
    // `Netherlands exports and imports`.
    let leads = mention.words.start == 0
        && last.is_some_and(|word| !word.ends)
        && follows.is_some_and(Word::is_about_trade);
    let labelled = words.first().is_some_and(|word| word.is_one_of(&REPORTERS));
    labelled || leads || !both && (of || last.is_some_and(|word| word.owner().is_some()))
}

/// A word of a line, without marks around it.
#[derive(Debug, Clone)]
struct Word<'l> {
    text: &'l str,
    at: usize,
    /// Whether a mark is behind it.
    ends: bool,
}

impl Word<'_> {
    fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.text.eq_ignore_ascii_case(word))
    }

    fn is_traded(&self) -> bool {
        self.is_one_of(&FLOWS) || self.is_one_of(&TRADED)
    }

    fn is_about_trade(&self) -> bool {
        self.is_one_of(&FLOWS) || self.is_one_of(&["exported", "imported"])
    }

    fn is_capitalised(&self) -> bool {
        // Côte d'Ivoire.
        let name = self.text.strip_prefix("d'").or_else(|| self.text.strip_prefix("d’")).unwrap_or(self.text);
        name.starts_with(char::is_uppercase)
    }

    /// The length of the word without what makes it a possessive, where that is what it is.
    fn owner(&self) -> Option<usize> {
        ["'s", "’s", "'S", "’S", "s'", "s’"].iter().find_map(|ending| {
            let without = self.text.strip_suffix(ending)?;
            Some(without.len() + usize::from(ending.starts_with('s')))
        })
    }
}

/// Where some words are in their line.
fn place_of(words: &[Word]) -> Range<usize> {
    let end = |word: &Word| word.at + word.owner().unwrap_or(word.text.len());
    words.first().map_or(0, |word| word.at)..words.last().map_or(0, end)
}

fn words(line: &str) -> Vec<Word<'_>> {
    let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '&';
    let separators = [' ', '\t', '\u{A0}', ',', ';', '|', '"', '(', ')', '/', ':', '-', '–', '—'];
    let mut words = Vec::new();
    for part in line.split(separators) {
        let at = part.as_ptr() as usize - line.as_ptr() as usize;
        let inner = part.trim_start_matches(is_mark);
        let at = at + part.len() - inner.len();
        let text = inner.trim_end_matches(|letter| is_mark(letter) && !matches!(letter, '\'' | '’' | '.'));
        if !text.is_empty() {
            let behind = line[at + text.len()..].trim_start();
            words.push(Word {
                text,
                at,
                ends: behind.starts_with(|next: char| is_mark(next) && next != '-'),
            });
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubtful<'l>(line: &'l str, [reporter, partner]: [&str; 2]) -> Option<(&'l str, Who)> {
        let [reporter, partner] = [reporter, partner].map(|name| Wanted::new([name.to_owned()]));
        let parties = Parties { reporter: &reporter, partner: &partner };
        parties.doubtful(line).map(|(place, who)| (&line[place], who))
    }

    #[test]
    fn titles_name_others() {
        for (line, parties, found) in [
            ("Trade of Freedonia with Graustark", ["Ruritania", "Graustark"], ("Freedonia", Who::Other)),
            ("Trade of Ruritania with Freedonia", ["Ruritania", "Graustark"], ("Freedonia", Who::Other)),
            ("\"Freedonia's trade with Graustark\"", ["Ruritania", "Graustark"], ("Freedonia", Who::Other)),
            (
                "Exports of Machinery to Netherlands",
                ["United Kingdom", "Netherlands"],
                ("Machinery", Who::Other),
            ),
            ("U.S. trade in goods with Fiji", ["India", "Fiji"], ("U.S.", Who::Other)),
            ("UK exports to Fiji", ["India", "Fiji"], ("UK", Who::Other)),
            ("GERMANY'S EXPORTS", ["United Kingdom", "Netherlands"], ("GERMANY", Who::Other)),
            (
                "Germany's International Trade in Goods",
                ["United Kingdom", "Netherlands"],
                ("Germany", Who::Other),
            ),
            (
                "Foreign Trade Statistics of Germany",
                ["United Kingdom", "Netherlands"],
                ("Germany", Who::Other),
            ),
            ("Merchandise trade: Germany", ["United Kingdom", "Netherlands"], ("Germany", Who::Other)),
            ("France-Germany bilateral trade, 2021", ["France", "Fiji"], ("Germany", Who::Other)),
            ("Reporter,Germany", ["United Kingdom", "Netherlands"], ("Germany", Who::Other)),
            ("GERMANY", ["United Kingdom", "Netherlands"], ("GERMANY", Who::Other)),
            (
                "Trade of Bosnia and Herzegovina",
                ["United Kingdom", "Netherlands"],
                ("Bosnia and Herzegovina", Who::Other),
            ),
            (
                "Trade of United Kingdom with the World",
                ["United Kingdom", "Netherlands"],
                ("World", Who::Other),
            ),
            ("Trade of Graustark with Ruritania", ["Ruritania", "Graustark"], ("Graustark", Who::Partner)),
            ("Côte d'Ivoire's exports", ["Korea", "Côte d'Ivoire"], ("Côte d'Ivoire", Who::Partner)),
            (
                "Netherlands exports and imports",
                ["United Kingdom", "Netherlands"],
                ("Netherlands", Who::Partner),
            ),
            ("List of products exported by Germany to Fiji", ["India", "Fiji"], ("Germany", Who::Other)),
            ("EU trade in goods with Fiji", ["India", "Fiji"], ("EU", Who::Other)),
            (
                "Reporting country: Netherlands",
                ["United Kingdom", "Netherlands"],
                ("Netherlands", Who::Partner),
            ),
        ] {
            assert_eq!(doubtful(line, parties), Some(found), "{line}");
        }
    }

    #[test]
    fn most_titles_say_nothing_of_others() {
        let silent = [
            (
                ["Ruritania", "Graustark"],
                &[
                    "Trade of Ruritania with Graustark",
                    "TRADE OF RURITANIA WITH GRAUSTARK IN 2022",
                    "Exports of the Kingdom of Ruritania to Graustark",
                    "Trade of Graustark and Ruritania",
                    "Trade by Mode of Transport",
                    "Directorate of Imports and Exports of the Ministry of Commerce",
                    "Topic: Trade",
                    "Source: Trade Ministry of France",
                    "",
                ][..],
            ),
            (
                ["United Kingdom", "Netherlands"],
                &[
                    "UK IMPORTS FROM NETHERLANDS IN USD MILLION",
                    "Exports to Netherlands FOB, Imports from Netherlands CIF",
                    "Exports by Commodity, per cent of all",
                    "Trade of the U.K. with the Netherlands",
                    "Exports by Standard International Trade Classification",
                    "Trade from January to December 2021",
                    "Eurostat's trade data",
                    "Trade, in thousand US dollars",
                    "Exports (US$ million), in New Zealand dollars",
                    "Trade with Selected Partners",
                    "Trade of United Kingdom with Netherlands, excluding trade with Aruba",
                    "Footnote: imports from Germany are in transit",
                ],
            ),
            (
                ["India", "Fiji"],
                &[
                    "India's exports to Fiji and Fiji's exports to India",
                    "Trade flows from India to Fiji",
                    "Fiji: trade with India",
                    "India and Fiji's bilateral trade",
                    "India's Total Trade with Fiji",
                ],
            ),
            (
                ["Bosnia and Herzegovina", "Trinidad and Tobago"],
                &["Bosnia & Herzegovina's trade with Trinidad and Tobago"],
            ),
            (
                ["Korea", "Côte d'Ivoire"],
                &["Korea's trade with Côte d'Ivoire", "Trade of the Rep. of Korea with Côte d'Ivoire"],
            ),
        ];
        for (parties, lines) in silent {
            for line in lines {
                assert_eq!(doubtful(line, parties), None, "{line}");
            }
        }
    }
}
