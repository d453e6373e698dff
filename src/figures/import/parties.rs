//! Who is who: the reporters and partners of a file, and those that are wanted.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::flaw::{Flaw, keep};
use super::layout::{Layout, Side};
use super::records::{Record, Row, trimmed};
use super::table::Table;
use crate::country::{CodeKind, Country, folded};

/// What issuers call all partners together.
const WORLD: [&str; 10] = [
    "world",
    "w00",
    "wld",
    "g001",
    "all countries of the world",
    "all countries",
    "mundo",
    "monde",
    "_world",
    "world total",
];

/// A reporter or a partner of a file.
#[derive(Debug, Clone)]
pub(super) struct Party {
    /// What the file calls it: codes and names.
    texts: Vec<String>,
    /// The same for comparison.
    folded: Vec<String>,
    country: Option<Country>,
    pub world: bool,
}

/// A party that is wanted, by what it may be called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    texts: Vec<String>,
    /// The same for comparison.
    folded: Vec<String>,
    country: Option<Country>,
    pub world: bool,
}

/// The parties of a file; the same party under different spellings is one.
#[derive(Debug, Default)]
pub(super) struct Parties {
    pub all: Vec<Party>,
}

impl Wanted {
    /// A party by its code and its names.
    pub(crate) fn new(texts: impl IntoIterator<Item = String>) -> Self {
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
        let country = texts.iter().find_map(|text| country_of(text));
        let world = texts.iter().any(|text| is_world(text, None));
        Self { folded: texts.iter().map(|text| folded(text)).collect(), texts, country, world }
    }

    /// What it is called first.
    pub(crate) fn name(&self) -> &str {
        self.texts.first().map_or("", String::as_str)
    }

    /// What it may be called.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }

    /// What it is called in a sentence: a name rather than a code.
    pub(super) fn in_words(&self) -> &str {
        let is_name = |text: &&str| text.chars().any(char::is_lowercase);
        self.texts().find(is_name).unwrap_or_else(|| self.name())
    }

    /// Every text that may name it, for comparison.
    pub(crate) fn folded(&self) -> impl Iterator<Item = String> {
        self.folded.iter().cloned()
    }

    /// Whether two are the same, as far as can be told.
    pub(crate) fn is(&self, other: &Self) -> bool {
        same((self.country, self.world, &self.folded), (other.country, other.world, &other.folded))
    }

    /// Whether two are known to be different countries.
    pub(crate) fn differs(&self, other: &Self) -> bool {
        match (self.country, other.country) {
            (Some(one), Some(two)) => one.alpha2 != two.alpha2,
            _ => self.world != other.world,
        }
    }
}

impl Party {
    /// A party that the file names in words only.
    pub(super) fn of_name(name: &str) -> Self {
        let (texts, folded) = (vec![name.to_owned()], vec![folded(name)]);
        Self { texts, folded, country: country_of(name), world: is_world(name, None) }
    }

    /// The party of some cells, with the kind of code that each is.
    fn of_cells(cells: &[(Cow<'_, str>, Option<CodeKind>)]) -> Result<Self, (String, String)> {
        let mut country: Option<(Country, &Cow<str>)> = None;
        let mut world = false;
        for (cell, kind) in cells.iter().filter(|(cell, _)| !cell.is_empty()) {
            world |= is_world(cell, *kind);
            let found = match kind {
                Some(CodeKind::Alpha) if !(2..=3).contains(&cell.len()) => None,
                Some(kind) => Country::of_code(cell, *kind),
                // Some rows may have codes where others have names.
                None => country_of(cell),
            };
            match (country, found) {
                (None, Some(found)) => country = Some((found, cell)),
                (Some((known, first)), Some(found)) if known.alpha2 != found.alpha2 => {
                    return Err((first.to_string(), cell.to_string()));
                }
                _ => {}
            }
        }
        let mut texts: Vec<String> = Vec::new();
        for (cell, _) in cells.iter().filter(|(cell, _)| !cell.is_empty()) {
            if !texts.iter().any(|text| text == cell) {
                texts.push(cell.to_string());
            }
        }
        let folded = texts.iter().map(|text| folded(text)).collect();
        let world = world && country.is_none();
        Ok(Self { texts, folded, country: country.map(|(country, _)| country), world })
    }

    /// Whether it is the one that is wanted.
    pub(super) fn is(&self, wanted: &Wanted) -> bool {
        same((self.country, self.world, &self.folded), (wanted.country, wanted.world, &wanted.folded))
    }

    /// What the file calls it.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }

    /// Whether it is a country of ISO 3166-1, or all of them.
    pub(super) fn is_known(&self) -> bool {
        self.country.is_some() || self.world
    }

    /// Its code in ISO 3166-1, or what the file calls it.
    pub(super) fn code(&self) -> &str {
        match self.country {
            Some(country) => country.alpha3,
            None if self.world => "World",
            None => self.texts.first().map_or("", String::as_str),
        }
    }

    /// Its name, or what the file calls it.
    pub(super) fn name(&self) -> &str {
        match self.country {
            Some(country) => country.name,
            None if self.world => "World",
            None => self.texts.last().map_or("", String::as_str),
        }
    }
}

/// Whether the countries are the same, or both are the world, or they share a text.
fn same(one: (Option<Country>, bool, &[String]), two: (Option<Country>, bool, &[String])) -> bool {
    if let (Some(one), Some(two)) = (one.0, two.0) {
        return one.alpha2 == two.alpha2;
    }
    if one.1 || two.1 {
        return one.1 && two.1;
    }
    one.2.iter().any(|text| two.2.contains(text))
}

fn country_of(text: &str) -> Option<Country> {
    let is_code = (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase());
    is_code.then(|| Country::of_code(text, CodeKind::Alpha)).flatten().or_else(|| Country::of_name(text))
}

fn is_world(text: &str, kind: Option<CodeKind>) -> bool {
    match kind {
        Some(CodeKind::Number) => !text.is_empty() && text.bytes().all(|byte| byte == b'0'),
        Some(CodeKind::Imf) => text == "001",
        _ => WORLD.contains(&text.to_lowercase().as_str()),
    }
}

/// The most spellings of reporters, or of partners, in a file.
pub(crate) const SPELLINGS_LIMIT: usize = 10_000;

/// How reporters and partners are written in some rows, in the order of the rows. Who they are is found out once all are
/// known: the same party under different spellings is one.
#[derive(Default)]
pub(super) struct Spellings<'t> {
    all: Vec<Spelling<'t>>,
    reporters: Numbering<'t>,
    partners: Numbering<'t>,
}

/// The number of a spelling, where the file says who it is.
pub(super) type SpellingNumber = Option<u32>;

struct Spelling<'t> {
    fields: Vec<&'t str>,
    of_partner: bool,
    /// The first row that has it.
    row: Row,
}

/// Numbers the spellings of a side of a table.
#[derive(Default)]
struct Numbering<'t> {
    /// By the fields of a row as they are written.
    known: FxHashMap<Vec<&'t str>, u32>,
    fields: Vec<&'t str>,
    /// The fields of the row before, with their number: the next is often the same.
    last: (Vec<&'t str>, u32),
}

impl<'t> Spellings<'t> {
    /// The reporter and the partner of a row.
    pub(super) fn of_row(
        &mut self,
        record: &Record<'t>,
        layout: &Layout,
    ) -> Result<(SpellingNumber, SpellingNumber), Flaw> {
        let reporter = self.of_side(record, &layout.reporter, false)?;
        Ok((reporter, self.of_side(record, &layout.partner, true)?))
    }

    fn of_side(
        &mut self,
        record: &Record<'t>,
        side: &Side,
        of_partner: bool,
    ) -> Result<SpellingNumber, Flaw> {
        if side.columns.is_empty() && side.stated.is_none() {
            return Ok(None);
        }
        let Self { all, reporters, partners } = self;
        let numbering = if of_partner { partners } else { reporters };
        numbering.fields.clear();
        numbering.fields.extend(side.columns.iter().map(|(column, _)| record.raw(*column)));
        if numbering.last.0 == numbering.fields && !numbering.fields.is_empty() {
            return Ok(Some(numbering.last.1));
        }
        if let Some(number) = numbering.known.get(numbering.fields.as_slice()) {
            numbering.last.1 = *number;
            std::mem::swap(&mut numbering.last.0, &mut numbering.fields);
            return Ok(Some(*number));
        }
        let fields = numbering.fields.clone();
        numbering.add(all, Spelling { fields, of_partner, row: record.row }).map(Some)
    }

    /// Adds the spellings of later rows; the numbers that they have here.
    pub(super) fn join(&mut self, later: Self) -> Result<Vec<u32>, Flaw> {
        let Self { all, reporters, partners } = self;
        let numbers = later.all.into_iter().map(|spelling| {
            let numbering = if spelling.of_partner { &mut *partners } else { &mut *reporters };
            match numbering.known.get(&spelling.fields) {
                Some(number) => Ok(*number),
                None => numbering.add(all, spelling),
            }
        });
        numbers.collect()
    }

    /// The parties, and the party of each spelling.
    pub(super) fn parties(self, table: &Table, layout: &Layout) -> Result<(Parties, Vec<usize>), Vec<Flaw>> {
        let mut parties = Parties::default();
        let (mut numbers, mut flaws) = (Vec::with_capacity(self.all.len()), Vec::new());
        for Spelling { fields, of_partner, row } in &self.all {
            let side = if *of_partner { &layout.partner } else { &layout.reporter };
            let party = match &side.stated {
                Some(name) => Ok(Party::of_name(name)),
                None => {
                    let cells = fields.iter().zip(&side.columns);
                    let cells = cells.map(|(field, (_, kind))| (trimmed(field), *kind));
                    Party::of_cells(&cells.collect::<Vec<_>>())
                }
            };
            match party {
                Ok(party) => numbers.push(parties.add(party)),
                Err((one, other)) => {
                    let message = format!("`{one}` and `{other}` are different countries");
                    let hint = "correct one of the two, or download the file again";
                    let column = side.columns.first().map_or(0, |(column, _)| *column);
                    keep(&mut flaws, Flaw::at(table.place(*row, column), message, hint));
                }
            }
        }
        if flaws.is_empty() { Ok((parties, numbers)) } else { Err(flaws) }
    }
}

impl<'t> Numbering<'t> {
    fn add(&mut self, all: &mut Vec<Spelling<'t>>, spelling: Spelling<'t>) -> Result<u32, Flaw> {
        if self.known.len() >= SPELLINGS_LIMIT {
            let message =
                format!("has more than {},000 different reporters or partners", SPELLINGS_LIMIT / 1_000);
            return Err(Flaw::whole(message, "select rows with `where = { … }`"));
        }
        let number = all.len() as u32;
        self.known.insert(spelling.fields.clone(), number);
        all.push(spelling);
        Ok(number)
    }
}

impl Parties {
    /// The number of a party that may be known by another spelling.
    fn add(&mut self, party: Party) -> usize {
        let known = self.all.iter_mut().position(|known| {
            same((known.country, known.world, &known.folded), (party.country, party.world, &party.folded))
        });
        match known {
            Some(number) => {
                let known = &mut self.all[number];
                known.country = known.country.or(party.country);
                for (text, folded) in party.texts.into_iter().zip(party.folded) {
                    if !known.texts.contains(&text) {
                        known.texts.push(text);
                        known.folded.push(folded);
                    }
                }
                number
            }
            None => {
                self.all.push(party);
                self.all.len() - 1
            }
        }
    }
}
