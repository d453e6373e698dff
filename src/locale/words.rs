//! Labels, lists and counts.

use std::borrow::Cow;

use icu_list::ListFormatter;
use icu_plurals::{PluralCategory, PluralRules};

use super::{Label, Locale};

impl Locale {
    /// The words for a label.
    pub fn label(&self, label: Label) -> &str {
        (self.catalogue.label)(label)
    }

    /// A label with `{name}`s replaced.
    pub fn fill(&self, label: Label, values: &[(&str, &str)]) -> String {
        fill(self.label(label), values)
    }

    /// A label for a number of things, in the language's plural form, `{n}` replaced.
    pub fn count(&self, label: Label, number: u64) -> String {
        fill(self.plural(label, number), &[("n", &self.integer(number))])
    }

    /// As [`Locale::count`], the number in words up to ten where the language allows.
    pub fn count_in_words(&self, label: Label, number: u64) -> String {
        fill(self.plural(label, number), &[("n", &self.cardinal(number))])
    }

    /// A number in words up to ten, in figures above, as in running text.
    pub fn cardinal(&self, number: u64) -> String {
        let words = self.catalogue.cardinals;
        match usize::try_from(number).ok().and_then(|n| words.get(n)) {
            Some(&word) => word.to_owned(),
            None => self.integer(number),
        }
    }

    /// `a, b and c`
    pub fn list(&self, items: &[String]) -> String {
        // A member that has an “and” of its own would run into the last: then a comma stands before it.
        let and = self.catalogue.and;
        let nested =
            items.len() > 2 && items.iter().any(|item| item.split_whitespace().any(|word| word == and));
        let tag = match self.catalogue.language {
            "en" if nested => &icu_locale::locale!("en-US"),
            _ => &self.tag,
        };
        match ListFormatter::try_new_and(tag.into(), Default::default()) {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(", "),
        }
    }

    /// Words that opened a line, as they are within a sentence: the first letter small where the first word
    /// is known to be no name.
    pub fn within_sentence<'a>(&self, words: &'a str) -> Cow<'a, str> {
        let end = words.find(|character: char| !character.is_alphabetic()).unwrap_or(words.len());
        let (first, rest) = words.split_at(end);
        let small = first.to_lowercase();
        let is_name = rest.chars().any(char::is_uppercase) || first.chars().skip(1).any(char::is_uppercase);
        match self.catalogue.common.binary_search(&small.as_str()) {
            Ok(_) if !is_name => Cow::Owned(small + rest),
            _ => Cow::Borrowed(words),
        }
    }

    /// A name with the article that it takes within a sentence, unless it has one: `the SCO Summit`.
    pub fn with_article(&self, name: &str) -> String {
        let (article, articles) = (self.catalogue.article, self.catalogue.articles);
        let first = name.split_whitespace().next().map(str::to_lowercase);
        let has = first.is_some_and(|word| articles.contains(&word.as_str()));
        if article.is_empty() || has { name.to_owned() } else { format!("{article} {name}") }
    }

    /// Words as they open a sentence: with a capital.
    pub fn sentence_start(&self, words: &str) -> String {
        let mut chars = words.chars();
        chars.next().map(|initial| initial.to_uppercase().chain(chars).collect()).unwrap_or_default()
    }

    /// The form of a label for a number of things.
    fn plural(&self, label: Label, number: u64) -> &str {
        let category = PluralRules::try_new_cardinal((&self.tag).into())
            .map_or(PluralCategory::Other, |rules| rules.category_for(number));
        let position = self.catalogue.plurals.iter().position(|&form| form == category);
        let mut forms = self.label(label).split('|');
        let last = forms.clone().next_back().unwrap_or_default();
        position.and_then(|position| forms.nth(position)).unwrap_or(last)
    }
}

/// Replaces `{name}`s, each once, so that a value with braces in it stays as it is.
fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}').and_then(|(name, tail)| {
            let value = values.iter().find(|(key, _)| *key == name)?;
            Some((value.1, tail))
        }) {
            Some((value, tail)) => {
                out.push_str(value);
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
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
    fn only_common_nouns_lose_their_capital() {
        let en = Locale::new("en");
        let small = |words| en.within_sentence(words).into_owned();
        assert_eq!(small("Economic cooperation"), "economic cooperation");
        assert_eq!(small("Counter-terrorism"), "counter-terrorism");
        for name in ["OIC summit", "Trade with ASEAN", "Islamic finance", "Schengen", "Kashmir", ""] {
            assert_eq!(small(name), name);
        }
        assert!(en.catalogue.common.is_sorted());
    }

    #[test]
    fn an_occasion_has_one_article() {
        let en = Locale::new("en");
        let shown = ["SCO Summit", "the OIC Summit", "A NATO meeting"].map(|name| en.with_article(name));
        assert_eq!(shown, ["the SCO Summit", "the OIC Summit", "A NATO meeting"]);
    }

    #[test]
    fn counts_agree_with_their_number() {
        let en = Locale::new("en");
        assert_eq!(en.count(Label::Sessions, 1), "1 session");
        assert_eq!(en.count(Label::Sessions, 1200), "1,200 sessions");
        assert_eq!(en.count_in_words(Label::Sessions, 5), "five sessions");
    }

    #[test]
    fn a_value_is_not_taken_for_a_pattern() {
        assert_eq!(fill("{a} {b} {c}", &[("a", "{b}"), ("b", "x")]), "{b} x {c}");
    }
}
