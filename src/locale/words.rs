//! Grammatical words and lists.

use std::borrow::Cow;

use icu_list::ListFormatter;
use unicode_normalization::char::is_combining_mark;

use super::{Label, Locale};

/// The first of the characters of East Asia.
const FIRST_CJK: char = '\u{2E80}';

impl Locale {
    /// A number in words up to ten, in figures above, as in running text.
    pub fn cardinal(&self, number: u64) -> String {
        let digits = self.integer(number);
        self.message(Label::Cardinal).number("n-count", number).words("n", &digits).text()
    }

    /// `a, b and c`
    pub fn list(&self, items: &[String]) -> String {
        if items.last().is_some_and(|last| self.is_open(last)) {
            return items.join(self.label(Label::PartSeparator));
        }
        // A member that has an “and” of its own would run into the last: then a comma comes before it.
        let and = self.label(Label::And);
        let nested =
            items.len() > 2 && items.iter().any(|item| item.split_whitespace().any(|word| word == and));
        let tag = match self.catalogue.language {
            "en" if nested => &icu_locale::locale!("en-US"),
            _ => &self.tag,
        };
        match ListFormatter::try_new_and(tag.into(), Default::default()) {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(self.label(Label::PartSeparator)),
        }
    }

    /// Sentences, one after another.
    pub fn sentences(&self, sentences: &[String]) -> String {
        sentences.join(self.label(Label::SentenceGap))
    }

    /// Whether words end in one such as “etc.”, so that a list does not end with them.
    fn is_open(&self, words: &str) -> bool {
        let last = words.split_whitespace().next_back();
        last.is_some_and(|last| self.label(Label::OpenEnds).split_whitespace().any(|open| open == last))
    }

    /// Words that opened a line, as they are within a sentence: the first letter small where the first word
    /// is known to be no name.
    pub fn within_sentence<'a>(&self, words: &'a str) -> Cow<'a, str> {
        let end = words.find(|character: char| !character.is_alphabetic()).unwrap_or(words.len());
        let (first, rest) = words.split_at(end);
        let small = first.to_lowercase();
        let is_name = rest.chars().any(char::is_uppercase) || first.chars().skip(1).any(char::is_uppercase);
        if self.catalogue.is_common(&small) && !is_name {
            Cow::Owned(small + rest)
        } else {
            Cow::Borrowed(words)
        }
    }

    /// Whether a title tells of relations between countries.
    pub fn speaks_of_relations(&self, title: &str) -> bool {
        let title = title.to_lowercase();
        let mut words = title.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
        let known = || self.label(Label::RelationsWords).split_whitespace();
        // In Chinese and Japanese there are no spaces between words.
        let has = |start: &str| start.starts_with(|c: char| c >= FIRST_CJK) && title.contains(start);
        words.any(|word| known().any(|start| word.starts_with(start))) || known().any(has)
    }

    /// Whether words name several things, such as `framework agreements`.
    pub fn names_several(&self, words: &str) -> bool {
        let words = words.trim().to_lowercase();
        self.label(Label::PluralEndings).split_whitespace().any(|end| words.ends_with(end))
    }

    /// Words as they open a sentence: with a capital.
    pub fn sentence_start(&self, words: &str) -> String {
        let mut chars = words.chars();
        chars.next().map(|initial| initial.to_uppercase().chain(chars).collect()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(tag: &str, items: &[&str]) -> String {
        Locale::new(tag).list(&items.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn lists_read_well_aloud() {
        assert_eq!(list("en", &[]), "");
        assert_eq!(list("en", &["a"]), "a");
        assert_eq!(list("en", &["a", "b"]), "a and b");
        assert_eq!(list("en", &["a", "b", "c"]), "a, b and c");
        assert_eq!(list("en", &["a", "b", "c and d"]), "a, b, and c and d");
        assert_eq!(list("en-US", &["a", "b", "c"]), "a, b, and c");
    }

    #[test]
    fn a_list_that_goes_on_has_no_and() {
        assert_eq!(list("en", &["a", "etc."]), "a, etc.");
        assert_eq!(list("en", &["a", "b and c", "d etc"]), "a, b and c, d etc");
        assert_eq!(list("en", &["etc.", "a"]), "etc. and a");
        assert_eq!(list("en", &["a", "fetc."]), "a and fetc.");
    }

    #[test]
    fn only_common_nouns_lose_their_capital() {
        let en = Locale::new("en");
        let small = |words| en.within_sentence(words).into_owned();
        assert_eq!(small("Economic cooperation"), "economic cooperation");
        assert_eq!(small("Counter-terrorism"), "counter-terrorism");
        for name in ["OIC summit", "Trade with ASEAN", "Islamic finance", "Schengen", "Kashmir", ""] {
            assert_eq!(small(name), name);
        }
    }

    #[test]
    fn treaties_are_no_ties() {
        let en = Locale::new("en");
        let speaks = |title| en.speaks_of_relations(title);
        assert!(["Diplomatic relations", "Formal ties", "Graustark is recognised"].into_iter().all(speaks));
        assert!(!["Treaties of amity", "Hostilities end", "Unrecognised"].into_iter().any(speaks));
    }

    #[test]
    fn counts_agree_with_their_number() {
        let en = Locale::new("en");
        assert_eq!(en.count(Label::ChartItemsNoun, 1), "1 item");
        assert_eq!(en.count(Label::ChartItemsNoun, 1200), "1,200 items");
        assert_eq!(en.count_in_words(Label::ChartItemsNoun, 5), "five items");
    }

    #[test]
    fn a_value_is_not_taken_for_a_pattern() {
        let en = Locale::new("en");
        assert_eq!(en.fill(Label::FromTo, &[("from-start", "{ $to }"), ("to", "x")]), "{ $to } to x");
    }

    #[test]
    fn a_sentence_ends_with_one_stop() {
        let en = Locale::new("en");
        let head = |name| en.fill(Label::HeadOfMission, &[("name", name)]);
        let shown = ["A. Reval", "A. Reval, Jr.", "A. Reval…", "Who?", "A. Reval (Amb.)"].map(head);
        let names = ["A. Reval.", "A. Reval, Jr.", "A. Reval…", "Who?", "A. Reval (Amb.)."];
        assert_eq!(shown, names.map(|name| format!("Head of mission: {name}")));
        // Within a sentence nothing is lost.
        assert_eq!(en.fill(Label::FromTo, &[("from-start", "Co."), ("to", "Inc.")]), "Co. to Inc.");
    }
}
