//! What the lines above a table say of whose trade it is: `Trade of Ruritania with Graustark`. Columns say it better; where
//! there are none, a title may show that the file is of others.

use std::ops::Range;

use super::flaw::{Flaw, clip};
use super::format::FileFormat;
use super::layout::{Layout, Side};
use super::parties::Wanted;
use super::select::Sides;
use super::settings::Settings;
use super::table::Table;

/// The most lines above that are looked at.
const LINES: usize = 40;

/// The longest line that is looked at, in bytes: what is longer is a text about something.
const LONGEST: usize = 400;

/// The most words of a name.
const WORDS: usize = 6;

/// A name in a title.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Named {
    /// Where in the line.
    place: Range<usize>,
    of: Of,
}

/// Whose trade a name says that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// `exports of …`
    Reporter,
    /// `trade with …`
    Partner,
    /// `trade between … and …`
    Either,
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
    let open = |of: Of| match of {
        Of::Reporter => reporter_open,
        Of::Partner => partner_open,
        Of::Either => reporter_open && partner_open,
    };
    let said = |line: &str| clip(line.trim().trim_matches(['"', table.delimiter]));
    let (one, other) = (reporter.name(), partner.name());
    for (line, start) in table.lines_above(LINES).filter(|(line, _)| line.len() <= LONGEST) {
        let names = names(line);
        let of = |named: &Named| Wanted::new([line[named.place.clone()].to_owned()]);
        for (at, named) in names.iter().enumerate().filter(|(_, named)| open(named.of)) {
            let name = of(named);
            let is_other_way = match named.of {
                // `Trade of Graustark and Ruritania` is of both.
                Of::Reporter => {
                    let next = names.get(at + 1).filter(|next| next.of == Of::Either);
                    name.is(partner) && !next.is_some_and(|next| of(next).is(reporter))
                }
                Of::Partner => name.is(reporter),
                Of::Either => false,
            };
            let place = start + named.place.start..start + named.place.end;
            if is_other_way {
                let message = format!("the file says `{}`, and figures of `{one}` are wanted", said(line));
                let hint = match settings.mirror {
                    true => "remove `mirror`, if the file has what the party reports itself".to_owned(),
                    false => format!(
                        "use the figures that `{one}` reports, or say that those of the partner are wanted: `mirror = true`"
                    ),
                };
                return Err(Flaw::at(place, message, hint));
            }
            if !(name.world || name.is(reporter) || name.is(partner)) {
                let message = format!(
                    "the file says `{}`, which is not the trade of `{one}` and `{other}`",
                    said(line)
                );
                let hint = format!(
                    "use a file of their trade; if this is theirs, say so: `reporter = \"{one}\"` and `partner = \"{other}\"`"
                );
                return Err(Flaw::at(place, message, hint));
            }
        }
    }
    Ok(())
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

    fn is_flow(&self) -> bool {
        self.is_one_of(&["trade", "export", "exports", "import", "imports"])
    }

    fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether what has it is trade: `of` is said of that.
    fn is_traded(&self) -> bool {
        self.is_flow() || self.is_one_of(&["goods", "services", "merchandise", "commodities", "products"])
    }

    /// Whether it is no part of a country's name: what titles have in its place, and who publishes them.
    fn is_no_name(&self) -> bool {
        const OTHERS: [&str; 34] = [
            "all",
            "total",
            "value",
            "values",
            "years",
            "year",
            "month",
            "months",
            "quarter",
            "partners",
            "partner",
            "countries",
            "country",
            "section",
            "chapter",
            "hs",
            "sitc",
            "usd",
            "eur",
            "ministry",
            "department",
            "office",
            "bureau",
            "directorate",
            "board",
            "bank",
            "institute",
            "agency",
            "authority",
            "council",
            "customs",
            "statistics",
            "commerce",
            "industry",
        ];
        self.is_traded() || self.is_one_of(&OTHERS)
    }

    /// The word without what makes it a possessive, where that is what it is.
    fn owner(&self) -> Option<usize> {
        ["'s", "’s", "s'", "s’"].iter().find_map(|ending| {
            let without = self.text.strip_suffix(ending)?;
            Some(without.len() + usize::from(ending.starts_with('s')))
        })
    }
}

fn words(line: &str) -> Vec<Word<'_>> {
    let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '&';
    let mut words = Vec::new();
    for part in line.split([' ', '\t', '\u{A0}', ',', ';', '|', '"', '(', ')', '/']) {
        let at = part.as_ptr() as usize - line.as_ptr() as usize;
        let inner = part.trim_start_matches(is_mark);
        let at = at + part.len() - inner.len();
        let text = inner
            .trim_end_matches(|letter| is_mark(letter) && letter != '\'' && letter != '’' && letter != '.');
        if !text.is_empty() {
            let behind = line[at + text.len()..].trim_start();
            words.push(Word { text, at, ends: behind.starts_with(|next: char| is_mark(next)) });
        }
    }
    words
}

/// The names in a line that says whose trade a table is of.
fn names(line: &str) -> Vec<Named> {
    let words = words(line);
    let is_about = |word: &Word| word.is_one_of(&["source", "sources", "note", "notes"]);
    let first = words.iter().position(Word::is_flow).filter(|_| !words.first().is_some_and(is_about));
    let Some(first) = first else { return Vec::new() };
    let mut names: Vec<Named> = owner_before(line, &words[..first]).into_iter().collect();
    let mut at = first;
    let mut flow = &words[first];
    while let Some(word) = words.get(at) {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        at += 1;
        if word.is_flow() {
            flow = word;
            continue;
        }
        let exports = flow.is_one_of(&["export", "exports"]);
        let imports = flow.is_one_of(&["import", "imports"]);
        let of = match word {
            _ if word.is_one_of(&["of", "by"]) && before.is_some_and(Word::is_traded) => Of::Reporter,
            _ if word.is_one_of(&["with"]) => Of::Partner,
            _ if word.is_one_of(&["from"]) && exports => Of::Reporter,
            _ if word.is_one_of(&["to", "into"]) && imports => Of::Reporter,
            _ if word.is_one_of(&["from", "to", "into"]) => Of::Partner,
            _ if word.is_one_of(&["between"]) => Of::Either,
            _ => continue,
        };
        let Some((place, next)) = name_at(line, &words, at) else { continue };
        names.push(Named { place, of });
        at = next;
        if words.get(at).is_some_and(|word| word.is_one_of(&["and", "&"]))
            && let Some((place, next)) = name_at(line, &words, at + 1)
        {
            names.push(Named { place, of: Of::Either });
            at = next;
        }
    }
    names
}

/// Whose trade it is where that is said before the flow: `Ruritania's trade`, `France: exports`.
fn owner_before(line: &str, before: &[Word]) -> Option<Named> {
    let plain = |word: &&Word| {
        word.is_one_of(&[
            "bilateral",
            "foreign",
            "external",
            "total",
            "annual",
            "merchandise",
            "goods",
            "and",
            "two-way",
        ])
    };
    let last = before.len() - before.iter().rev().take_while(plain).count();
    let (last, rest) = before[..last].split_last()?;
    let owner = last.owner();
    let is_number = |word: &Word| word.text.starts_with(|letter: char| letter.is_ascii_digit());
    if !last.is_capitalised() || before.iter().any(is_number) {
        return None;
    }
    let more = rest.iter().rev().take(WORDS).take_while(|word| word.is_capitalised() && !word.ends).last();
    let place = more.map_or(last.at, |word| word.at)..last.at + owner.unwrap_or(last.text.len());
    // Before a colon may be anything: `Topic: trade`.
    let is_country =
        || line[place.end..].starts_with(':') && Wanted::new([line[place.clone()].to_owned()]).is_known();
    (owner.is_some() || is_country()).then_some(Named { place, of: Of::Reporter })
}

/// The name that starts with a word, and the word behind it.
fn name_at(line: &str, words: &[Word], from: usize) -> Option<(Range<usize>, usize)> {
    let from = from + usize::from(words.get(from)?.is_one_of(&["the"]));
    let first = words.get(from)?;
    if !first.is_capitalised() || first.is_no_name() {
        return None;
    }
    let end_of = |at: usize| words.get(at).map(|word| word.at + word.owner().unwrap_or(word.text.len()));
    // Names of countries have small words in them: `Bosnia and Herzegovina`, `Republic of Korea`.
    let is_known = |at: usize| {
        let name = end_of(at).map(|end| Wanted::new([line[first.at..end].to_owned()]));
        name.is_some_and(|name| name.is_known())
    };
    let longest = (from + 1..words.len().min(from + WORDS)).rev().find(|at| {
        let whole = !words[from..*at].iter().any(|word| word.ends);
        whole && words[*at].is_capitalised() && is_known(*at)
    });
    let last = longest.unwrap_or_else(|| {
        let more = words[from + 1..].iter().zip(&words[from..]).take(WORDS);
        from + more
            .take_while(|(word, before)| word.is_capitalised() && !before.ends && !word.is_no_name())
            .count()
    });
    Some((first.at..end_of(last)?, last + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> Vec<(&str, Of)> {
        names(line).into_iter().map(|named| (&line[named.place], named.of)).collect()
    }

    #[test]
    fn a_title_says_whose_trade_it_is() {
        use Of::{Either, Partner, Reporter};
        for (line, names) in [
            ("Trade of Freedonia with Graustark", vec![("Freedonia", Reporter), ("Graustark", Partner)]),
            (
                "\"Freedonia's trade with Graustark, USD million\"",
                vec![("Freedonia", Reporter), ("Graustark", Partner)],
            ),
            ("Exports of the United Kingdom to Cuba", vec![("United Kingdom", Reporter), ("Cuba", Partner)]),
            (
                "Bilateral trade between India and Fiji (USD million)",
                vec![("India", Either), ("Fiji", Either)],
            ),
            ("Imports of Ruritania from Graustark", vec![("Ruritania", Reporter), ("Graustark", Partner)]),
            ("Exports from Ruritania to Graustark", vec![("Ruritania", Reporter), ("Graustark", Partner)]),
            ("Exports and imports of New Ruritania", vec![("New Ruritania", Reporter)]),
            ("New Zealand: exports and imports", vec![("New Zealand", Reporter)]),
            ("TRADE WITH GRAUSTARK", vec![("GRAUSTARK", Partner)]),
            ("Trade between Ruritania & Graustark", vec![("Ruritania", Either), ("Graustark", Either)]),
            (
                "Foreign trade of Bosnia and Herzegovina with Republic of Korea",
                vec![("Bosnia and Herzegovina", Reporter), ("Republic of Korea", Partner)],
            ),
            ("Trade of Graustark and Ruritania", vec![("Graustark", Reporter), ("Ruritania", Either)]),
        ] {
            assert_eq!(found(line), names, "{line}");
        }
        for none in [
            "Trade in goods, by year",
            "Exports of Goods and Services",
            "Table 3: exports and imports",
            "Topic: Trade",
            "Trade by Year of Arrival",
            "Directorate of Imports and Exports of the Ministry of Commerce",
            "Source: Ministry of Trade",
            "Source: Exports Promotion Board of Ruritania",
            "Value of exports in USD million",
            "Trade with the main partners",
            "Figures of 2023",
            "",
        ] {
            assert_eq!(found(none), [], "{none}");
        }
    }
}
