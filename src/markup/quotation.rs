//! The quotation marks of a language, and the spaces that French has beside punctuation.

/// What straight marks become in a language. Both halves of a pair may be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct QuotationMarks {
    /// In the place of `"`.
    pub outer: (&'static str, &'static str),
    /// In the place of `'`, where it is no apostrophe.
    pub inner: (&'static str, &'static str),
}

const fn marks(outer: (&'static str, &'static str), inner: (&'static str, &'static str)) -> QuotationMarks {
    QuotationMarks { outer, inner }
}

const ENGLISH: QuotationMarks = marks(("“", "”"), ("‘", "’"));

/// By language, the more particular tags first: the delimiters of CLDR 45, but for the inner marks of French (Lexique des
/// règles typographiques en usage à l'Imprimerie nationale), Belarusian and Arabic, and the spaces of French. Others have
/// the marks of English.
const BY_LANGUAGE: &[(&[&str], QuotationMarks)] = &[
    (&["de-CH", "de-LI", "it-CH", "fr-CH", "rm", "gsw"], marks(("«", "»"), ("‹", "›"))),
    (&["fr"], marks(("«\u{A0}", "\u{A0}»"), ("“", "”"))),
    (
        &["de", "cs", "sk", "sl", "is", "lb", "hsb", "dsb", "ka", "lt", "mk", "sq"],
        marks(("„", "“"), ("‚", "‘")),
    ),
    (&["pl", "ro"], marks(("„", "”"), ("«", "»"))),
    (&["hu"], marks(("„", "”"), ("»", "«"))),
    (&["bg"], marks(("„", "“"), ("‘", "’"))),
    (&["hr", "bs", "sr", "et"], marks(("„", "”"), ("‘", "’"))),
    (&["ru", "be", "uk", "kk", "ky", "uz-Cyrl", "az-Cyrl", "tg", "tt", "ba"], marks(("«", "»"), ("„", "“"))),
    (&["es-MX", "es-419", "es-US", "es-AR", "es-CL", "es-CO", "es-PE"], ENGLISH),
    (&["es", "it", "el", "pt-PT", "ca", "gl", "eu", "ast"], marks(("«", "»"), ("“", "”"))),
    (&["nb", "no", "nn"], marks(("«", "»"), ("‘", "’"))),
    (&["sv", "fi", "he", "yi"], marks(("”", "”"), ("’", "’"))),
    (&["hy"], marks(("«", "»"), ("«", "»"))),
    (&["fa", "ps", "ckb", "ug", "am", "ti", "dz"], marks(("«", "»"), ("‹", "›"))),
    (&["ar", "az-Arab"], marks(("«", "»"), ("“", "”"))),
    (&["ja", "zh-Hant", "zh-TW", "zh-HK", "zh-MO", "yue"], marks(("「", "」"), ("『", "』"))),
    (&["ur"], marks(("”", "“"), ("’", "‘"))),
];

impl QuotationMarks {
    pub(super) fn of(language: &str) -> Self {
        // Asked for every text, of which most are in English.
        if matches!(language.as_bytes(), [b'e', b'n'] | [b'e', b'n', b'-', ..]) {
            return ENGLISH;
        }
        let is_in = |wider: &&str| {
            let start = language.get(..wider.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(wider))
                && matches!(language.as_bytes().get(wider.len()), None | Some(b'-'))
        };
        let found = BY_LANGUAGE.iter().find(|(languages, _)| languages.iter().any(is_in));
        found.map_or(ENGLISH, |(_, marks)| *marks)
    }

    /// By how many quotations a text opens more than it closes.
    pub(super) fn opened(&self, text: &str) -> i32 {
        let (open, close) = (self.outer.0.trim_end(), self.outer.1.trim_start());
        if open == close || text.is_ascii() {
            return 0;
        }
        text.chars()
            .map(|character| match character {
                _ if open.starts_with(character) => 1,
                _ if close.starts_with(character) => -1,
                '“' | '«' => 1,
                '”' | '»' => -1,
                _ => 0,
            })
            .sum()
    }
}

/// Which spaces French has beside punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrenchSpaces {
    /// Before `:`, `;`, `!`, `?` and within « ».
    All,
    /// Before `:` and within « », as in Canada.
    Colon,
}

impl FrenchSpaces {
    pub(super) fn of(language: &str) -> Option<Self> {
        match language.get(..2)?.eq_ignore_ascii_case("fr")
            && matches!(language.as_bytes().get(2), None | Some(b'-'))
        {
            true if language.eq_ignore_ascii_case("fr-CA") => Some(Self::Colon),
            true => Some(Self::All),
            false => None,
        }
    }

    /// Binds the spaces that were written beside punctuation, so that no line starts with it: a narrow one (U+202F) before
    /// `;`, `!` and `?`, a whole one elsewhere. Looks at what is behind a place, and the character before it. Where none
    /// was written, none is added: it may be a time of day.
    pub(super) fn bind(self, words: &mut String, from: usize) {
        let start = words[..from].char_indices().next_back().map_or(0, |(at, _)| at);
        let mut bound: Vec<(usize, &str)> = Vec::new();
        let mut before = None;
        for (at, character) in words[start..].char_indices().map(|(at, c)| (start + at, c)) {
            match (before, character) {
                (Some((space, ' ')), ';' | '!' | '?') if self == Self::All => bound.push((space, "\u{202F}")),
                (Some((space, ' ')), ':' | '»') => bound.push((space, "\u{A0}")),
                (Some((_, '«')), ' ') => bound.push((at, "\u{A0}")),
                _ => {}
            }
            before = Some((at, character));
        }
        for (at, space) in bound.into_iter().rev() {
            words.replace_range(at..at + 1, space);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_those_of_the_language_or_of_its_variety() {
        let outer = |tag| QuotationMarks::of(tag).outer;
        assert_eq!(outer("de"), ("„", "“"));
        assert_eq!(outer("de-AT"), ("„", "“"));
        assert_eq!(outer("de-CH"), ("«", "»"));
        assert_eq!(outer("fr-CA"), ("«\u{A0}", "\u{A0}»"));
        assert_eq!(outer("pt"), ("“", "”"));
        assert_eq!(outer("pt-PT"), ("«", "»"));
        assert_eq!(outer("zh"), ("“", "”"));
        assert_eq!(outer("zh-Hant"), ("「", "」"));
        assert_eq!(outer("den"), ("“", "”"));
    }

    #[test]
    fn spaces_of_french_are_bound_and_none_is_added() {
        let bound = |tag: &str, text: &str| {
            let mut words = text.to_owned();
            if let Some(spaces) = FrenchSpaces::of(tag) {
                spaces.bind(&mut words, 0);
            }
            words
        };
        assert_eq!(
            bound("fr", "Prix : 5 ; oui ! Non ? À 10:30"),
            "Prix\u{A0}: 5\u{202F}; oui\u{202F}! Non\u{202F}? À 10:30"
        );
        assert_eq!(bound("fr", "« a » et « b »"), "«\u{A0}a\u{A0}» et «\u{A0}b\u{A0}»");
        assert_eq!(bound("fr-CA", "Prix : 5 ; oui"), "Prix\u{A0}: 5 ; oui");
        assert_eq!(bound("en", "Prix : 5"), "Prix : 5");
        assert_eq!(bound("fry", "Prix : 5"), "Prix : 5");
    }
}
