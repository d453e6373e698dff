//! Words, numbers and dates of a language.
//!
//! Numbers, plural forms and lists follow CLDR through ICU4X. Numbers are many and their formatter is kept;
//! the others are made where they are used. Words are messages of a catalogue in Fluent, one file a language. Dates are
//! messages too: ICU4X does not write a date that is only a month or a range of dates, which is most of what a
//! briefing needs, and twelve names of months take less room than its calendars.

mod catalogue;
mod currency;
mod date;
mod digits;
mod label;
mod message;
mod name;
mod number;
mod period;
mod rename;
mod words;

pub use digits::Digits;
pub use label::{Label, RENAMEABLE, Words};
pub use message::{MessageBuilder, ends_sentence};
pub use name::CountryName;
pub use rename::{RenameError, Renamed};

use icu_decimal::DecimalFormatter;
use icu_locale::extensions::unicode::{key, value};
use std::borrow::Cow;

use self::catalogue::{Catalogue, Messages};
use crate::language::Language;

/// A language's labels and patterns.
#[derive(Debug)]
pub struct Locale {
    document: Language,
    /// What ICU is asked for.
    tag: icu_locale::Locale,
    /// `None` if ICU does not know the language's digits.
    decimals: Option<DecimalFormatter>,
    digits: Digits,
    /// Currencies whose signs no font has.
    spelt: Vec<String>,
    catalogue: &'static Catalogue,
    /// Labels in the words of a house, where it renames any.
    renamed: Option<Messages>,
}

/// How much room there is for an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `$50.2 million`
    Long,
    /// `$50.2m`
    Short,
}

impl Locale {
    /// The locale for a language. Where Chancery has no words in it, words and figures are English: a page is in
    /// one language throughout. English without a region is British.
    pub fn of(language: &Language) -> Self {
        let own = catalogue::find(language);
        let tag = if own.is_some() { language.locale().clone() } else { icu_locale::locale!("en") };
        let tag = match (tag.id.language.as_str(), tag.id.region) {
            ("en", None) => icu_locale::Locale { extensions: tag.extensions, ..icu_locale::locale!("en-GB") },
            _ => tag,
        };
        let catalogue = own.unwrap_or_else(catalogue::english);
        let document = language.clone();
        let (decimals, spelt, renamed) = (None, Vec::new(), None);
        Self { document, tag, decimals, digits: Digits::default(), spelt, catalogue, renamed }.with_digits()
    }

    /// The same with the digits of its language.
    fn with_digits(mut self) -> Self {
        self.decimals = DecimalFormatter::try_new((&self.tag).into(), Default::default()).ok();
        let zero = self.grouped(rust_decimal::Decimal::ZERO).chars().next();
        self.digits = zero.map_or_else(Digits::default, Digits::from_zero);
        self
    }

    /// The same with labels that a house style replaces.
    pub fn renamed(self, labels: &Renamed) -> Self {
        let own = labels.messages().map(Cow::Owned);
        let renamed = (!labels.is_empty()).then(|| Messages::new(self.catalogue.language, own));
        Self { renamed, ..self }
    }

    /// As [`Locale::of`], for a BCP 47 tag.
    pub fn new(language: &str) -> Self {
        Self::of(&Language::new(language))
    }

    /// Writes with what `prints` has a glyph for: Latin digits in place of the language's own, and the code of a
    /// currency (ISO 4217) in place of its sign.
    pub fn fit(mut self, currencies: &[&str], prints: &dyn Fn(char) -> bool) -> Self {
        let all = |text: &str| text.chars().all(|character| character.is_ascii() || prints(character));
        if !all(&self.grouped(rust_decimal::Decimal::new(-12_345_678_901, 1))) {
            self.tag.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
            self = self.with_digits();
        }
        let unprinted = currencies.iter().filter(|code| !currency::symbol(code).is_none_or(all));
        self.spelt = unprinted.map(|code| (*code).to_owned()).collect();
        self
    }

    /// The digits of the language.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The language of the document, which labels need not be in.
    pub fn document(&self) -> &Language {
        &self.document
    }

    /// BCP 47 of the language that the labels are in, which is English where Chancery does not know
    /// the language that was asked for.
    pub fn label_language(&self) -> &'static str {
        self.catalogue.language
    }

    /// Whether labels, dates and numbers are in a language when it is asked for. Quick: no catalogue is parsed.
    pub fn has_words_in(language: &Language) -> bool {
        catalogue::is_known(language)
    }

    /// Whether a native speaker has reviewed the words that labels are in.
    pub fn is_reviewed(&self) -> bool {
        self.catalogue.is_reviewed
    }

    /// Parses the catalogue of the usual language, so that no brief has to wait for it.
    pub fn warm() {
        Self::new("en");
    }
}

#[cfg(test)]
mod tests {
    use icu_locale::extensions::unicode::Value;

    use super::*;

    #[test]
    fn words_and_figures_are_in_one_language() {
        for tag in ["nl-BE", "ka", "ta-LK", "he", "mr"] {
            let locale = Locale::new(tag);
            assert_eq!((locale.label_language(), locale.document().to_string().as_str()), ("en", tag));
            assert_eq!(locale.number(rust_decimal::Decimal::new(12_345_678, 1)), "1,234,567.8");
            assert_eq!(locale.list(&["a".to_owned(), "b".to_owned()]), "a and b");
        }
    }

    #[test]
    fn figures_and_signs_are_those_that_can_be_printed() {
        let sum = rust_decimal::Decimal::new(-514, 1);
        let written = |digits: Value, prints: &dyn Fn(char) -> bool| {
            let mut locale = Locale::new("en");
            locale.tag.extensions.unicode.keywords.set(key!("nu"), digits);
            let locale = locale.with_digits().fit(&["ILS", "EUR"], prints);
            ["ILS", "EUR"].map(|code| locale.money(sum, code, crate::figures::Unit::Million, Form::Short))
        };
        assert_eq!(written(value!("beng"), &|_| true), ["−₪৫১.৪m", "−€৫১.৪m"]);
        assert_eq!(written(value!("beng"), &|c| c == '€'), ["−ILS\u{A0}51.4m", "−€51.4m"]);
    }

    #[test]
    fn an_unknown_language_gets_english_words() {
        assert_eq!(Locale::new("tlh").label_language(), "en");
        assert_eq!(Locale::new("not a tag").label(Label::History), "History");
    }
}
