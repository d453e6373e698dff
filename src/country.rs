//! Countries with their codes and names.

/// A country a line, separated by tabs: its ISO 3166-1 alpha-2 and alpha-3 codes, its English name, and other names
/// with commas between. Members and observers of the United Nations have the names in everyday use, territories those
/// of the Unicode CLDR. `EU` (reserved by ISO 3166) and `XK` (Kosovo, in the range for users) are in common use.
const TABLE: &str = include_str!("countries.tsv");

/// A country of ISO 3166-1.
#[derive(Clone, Copy)]
pub(crate) struct Country {
    pub alpha2: &'static str,
    pub alpha3: &'static str,
    pub name: &'static str,
    others: &'static str,
}

impl Country {
    /// All its names.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.others.split(',').filter(|name| !name.is_empty()))
    }
}

/// All countries.
pub(crate) fn countries() -> impl Iterator<Item = Country> {
    TABLE.lines().map(|line| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        Country { alpha2: next(), alpha3: next(), name: next(), others: next() }
    })
}

/// A name for comparison: in small letters, with plain apostrophes and single spaces.
pub(crate) fn folded(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('’', "'")
}
