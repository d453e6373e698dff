//! Words, numbers and dates of a language.
//!
//! Numbers, plural forms and lists follow CLDR through ICU4X. Numbers are many and their formatter is kept;
//! the others are made where they are used. Words are messages of a catalogue in Fluent, one file a language. Dates are
//! messages too: ICU4X does not write a date that is only a month or a range of dates, which is most of what a
//! briefing needs, and twelve names of months take less room than its calendars.

mod catalogue;
mod currency;
mod date;
mod label;
mod message;
mod name;
mod number;
mod rename;
mod words;

pub use label::{Label, RENAMEABLE};
pub use message::Message;
pub use name::Name;
pub use rename::{RenameError, Renamed};

use icu_decimal::DecimalFormatter;

use self::catalogue::{Catalogue, Messages};

/// A language's labels and patterns.
#[derive(Debug)]
pub struct Locale {
    /// What ICU is asked for.
    tag: icu_locale::Locale,
    /// None where ICU does not know the language's digits.
    decimals: Option<DecimalFormatter>,
    catalogue: &'static Catalogue,
    /// Labels in the words of a house, where it renames any.
    renamed: Option<Messages>,
    dates: DateOrder,
}

/// The order of the parts of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DateOrder {
    /// 3 February 2024
    DayFirst,
    /// February 3, 2024
    MonthFirst,
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
    /// The locale for a BCP 47 tag; the nearest there is. English without a region is British.
    pub fn new(language: &str) -> Self {
        let tag: icu_locale::Locale = language.parse().unwrap_or(icu_locale::locale!("en-GB"));
        let region = tag.id.region;
        let catalogue = catalogue::find(tag.id.language.as_str());
        let american = catalogue.language == "en" && region == Some(icu_locale::subtags::region!("US"));
        let tag = match (catalogue.language, region) {
            ("en", None) => icu_locale::locale!("en-GB"),
            _ => tag,
        };
        let dates = if american { DateOrder::MonthFirst } else { DateOrder::DayFirst };
        let decimals = DecimalFormatter::try_new((&tag).into(), Default::default()).ok();
        Self { tag, decimals, catalogue, renamed: None, dates }
    }

    /// The same with labels in the words of a house.
    pub fn renamed(self, labels: &Renamed) -> Self {
        let renamed = (!labels.is_empty()).then(|| Messages::new(self.catalogue.language, labels.text()));
        Self { renamed, ..self }
    }

    /// BCP 47 of the language that the labels are in, which is English where Chancery does not know
    /// the language that was asked for.
    pub fn label_language(&self) -> &'static str {
        self.catalogue.language
    }

    /// Whether Chancery's own words are written from right to left.
    pub fn rtl(&self) -> bool {
        false
    }

    /// Parses the catalogue of the usual language, so that no brief has to wait for it.
    pub fn warm() {
        Self::new("en");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_gets_english_words() {
        assert_eq!(Locale::new("tlh").label_language(), "en");
        assert_eq!(Locale::new("not a tag").label(Label::History), "History");
    }
}
