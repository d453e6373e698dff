//! Countries with their codes and names.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A country a line, separated by tabs: its ISO 3166-1 alpha-2 and alpha-3 codes, its English name, other names with
/// commas between, its numbers (ISO 3166-1, then those that UN Comtrade has instead) with commas between, its code in
/// statistics of the IMF, and spellings that statistics and other languages have for it, with semicolons between.
///
/// Members and observers of the United Nations have the names in everyday use, territories those of the Unicode CLDR.
/// `EU` (reserved by ISO 3166) and `XK` (Kosovo, in the range for users) are in common use. Numbers and spellings are
/// those of Debian's `iso-codes`, the United Nations and the International Monetary Fund.
const TABLE: &str = include_str!("countries.tsv");

/// A country of ISO 3166-1.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Country {
    pub alpha2: &'static str,
    pub alpha3: &'static str,
    pub name: &'static str,
    others: &'static str,
    numbers: &'static str,
    imf: &'static str,
    spellings: &'static str,
}

impl Country {
    fn of_line(line: &'static str) -> Self {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        Self {
            alpha2: next(),
            alpha3: next(),
            name: next(),
            others: next(),
            numbers: next(),
            imf: next(),
            spellings: next(),
        }
    }

    /// All its names.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.others.split(',').filter(|name| !name.is_empty()))
    }

    /// Its names, and the spellings of statistics and of other languages.
    fn spellings(self) -> impl Iterator<Item = &'static str> {
        self.names().chain(self.spellings.split(';').filter(|name| !name.is_empty()))
    }

    /// The country that has a code; letters may be small or capital.
    pub(crate) fn of_code(code: &str, kind: CodeKind) -> Option<Self> {
        // Eurostat writes Greece and the United Kingdom in its own way.
        let code = match code {
            "EL" => "GR",
            "UK" => "GB",
            _ => code,
        };
        static NUMBERS: LazyLock<FxHashMap<&str, Country>> = LazyLock::new(|| {
            let numbered = |country: Country| country.numbers.split(',').map(move |number| (number, country));
            let all = countries().flat_map(numbered).filter(|(number, _)| !number.is_empty());
            all.map(|(number, country)| (unpadded(number), country)).collect()
        });
        match kind {
            CodeKind::Alpha if code.len() == 2 => {
                countries().find(|country| country.alpha2.eq_ignore_ascii_case(code))
            }
            CodeKind::Alpha => countries().find(|country| country.alpha3.eq_ignore_ascii_case(code)),
            CodeKind::Number => NUMBERS.get(unpadded(code)).copied(),
            CodeKind::Imf => countries().find(|country| !country.imf.is_empty() && country.imf == code),
        }
    }

    /// The country that has exactly this name. It is sooner found than one of any spelling, for which all are looked at once.
    pub(crate) fn of_usual_name(name: &str) -> Option<Self> {
        countries().find(|country| country.names().any(|known| known == name))
    }

    /// The country of a name in any common spelling: inverted, abbreviated, with other accents.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        static INDEX: LazyLock<FxHashMap<String, Country>> = LazyLock::new(|| {
            let all =
                countries().flat_map(|country| country.spellings().map(move |name| (words(name), country)));
            all.collect()
        });
        let found = INDEX.get(&words(name)).copied();
        // Remarks: `Germany (incl. German Democratic Republic 'DD' from 1991)`.
        found.or_else(|| INDEX.get(&words(name.split_once('(')?.0)).copied())
    }
}

/// What a code of a country is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeKind {
    /// Two or three letters of ISO 3166-1.
    Alpha,
    /// A number of ISO 3166-1 (M49), or UN Comtrade's own.
    Number,
    /// A number of the IMF.
    Imf,
}

/// All countries.
pub(crate) fn countries() -> impl Iterator<Item = Country> {
    static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| TABLE.lines().map(Country::of_line).collect());
    ALL.iter().copied()
}

/// A name for comparison: in small letters, with plain apostrophes and single spaces.
pub(crate) fn folded(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('’', "'")
}

/// Whether two names have the same words.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    let words = words(one);
    !words.is_empty() && words == self::words(other)
}

/// The words of a name in alphabetical order, without accents, articles and prepositions, and with abbreviations written out.
fn words(name: &str) -> String {
    let plain = |c: &char| !matches!(c, '\'' | '’' | 'ʼ' | '`') && !is_combining_mark(*c);
    let letters: String = match name.is_ascii() {
        true => name.chars().filter(plain).map(|c| c.to_ascii_lowercase()).collect(),
        false => name.nfd().filter(plain).flat_map(char::to_lowercase).collect(),
    };
    let mut words: Vec<&str> = letters
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| match word {
            "rep" => "republic",
            "dem" => "democratic",
            "st" => "saint",
            "isds" | "isd" | "is" | "isl" => "islands",
            "fed" => "federated",
            "ter" | "terr" => "territory",
            "peop" => "peoples",
            word => word,
        })
        .filter(|word| !ARTICLES.contains(word))
        .collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// Words of names that say nothing, in English, French and Spanish.
const ARTICLES: [&str; 14] =
    ["the", "of", "and", "el", "la", "les", "los", "de", "du", "des", "del", "et", "y", "le"];

/// A number without the zeros before it.
fn unpadded(number: &str) -> &str {
    number.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_country_is_known_by_any_common_spelling() {
        for (spelling, alpha2) in [
            ("Türkiye", "TR"),
            ("TURKEY", "TR"),
            ("Rep. of Korea", "KR"),
            ("Korea, Republic of", "KR"),
            ("Korea, Rep.", "KR"),
            ("Korea, Dem. People’s Rep.", "KP"),
            ("Congo, Dem. Rep.", "CD"),
            ("Congo, Rep.", "CG"),
            ("Iran (Islamic Republic of)", "IR"),
            ("China, Hong Kong SAR", "HK"),
            ("Côte d'Ivoire", "CI"),
            ("United States of America", "US"),
            ("USA", "US"),
            ("U ARAB EMTS", "AE"),
            ("Venezuela, RB", "VE"),
            ("Germany (incl. German Democratic Republic 'DD' from 1991)", "DE"),
            ("Estados Unidos de América", "US"),
        ] {
            assert_eq!(Country::of_name(spelling).map(|country| country.alpha2), Some(alpha2), "{spelling}");
        }
        for unknown in ["Ruritania", "World", "Areas, nes", ""] {
            assert!(Country::of_name(unknown).is_none(), "{unknown}");
        }
    }

    #[test]
    fn codes_of_issuers_are_known() {
        use CodeKind::{Alpha, Imf, Number};
        for (code, kind, alpha2) in [
            ("842", Number, "US"),
            ("840", Number, "US"),
            ("699", Number, "IN"),
            ("251", Number, "FR"),
            ("579", Number, "NO"),
            ("757", Number, "CH"),
            ("36", Number, "AU"),
            ("036", Number, "AU"),
            ("112", Imf, "GB"),
            ("134", Imf, "DE"),
            ("EL", Alpha, "GR"),
            ("deu", Alpha, "DE"),
        ] {
            assert_eq!(Country::of_code(code, kind).map(|country| country.alpha2), Some(alpha2), "{code}");
        }
        assert!(Country::of_code("0", Number).is_none());
        assert!(Country::of_code("", Alpha).is_none());
    }

    #[test]
    fn no_two_countries_share_a_spelling_or_a_code() {
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        let mut codes: BTreeMap<(bool, &str), &str> = BTreeMap::new();
        for country in countries() {
            for name in country.spellings() {
                let known = *names.entry(words(name)).or_insert(country.alpha2);
                assert_eq!(known, country.alpha2, "{name}");
            }
            let numbers = country.numbers.split(',').map(|number| (true, number));
            for code in numbers.chain([(false, country.imf)]).filter(|(_, code)| !code.is_empty()) {
                let known = *codes.entry(code).or_insert(country.alpha2);
                assert_eq!(known, country.alpha2, "{code:?}");
            }
        }
    }
}
