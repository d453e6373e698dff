//! What a language has to say, as a table.

use icu_plurals::PluralCategory;

use super::Label;
use super::en;

/// Everything that Chancery knows of a language beyond CLDR.
#[derive(Debug)]
pub(super) struct Catalogue {
    /// The BCP 47 primary language.
    pub(super) language: &'static str,
    /// The words of each label.
    pub(super) label: fn(Label) -> &'static str,
    /// In which order labels with several plural forms give them, `|` between them.
    pub(super) plurals: &'static [PluralCategory],
    /// Suffixes of ordinals by their plural category.
    pub(super) ordinal: fn(PluralCategory) -> &'static str,
    /// Nought to ten in words; empty where they have to agree with what they count.
    pub(super) cardinals: &'static [&'static str],
    pub(super) months: [&'static str; 12],
    pub(super) dates: DateOrder,
    pub(super) money: MoneyPatterns,
    /// Names of currencies after a number, by ISO 4217.
    pub(super) currencies: &'static [(&'static str, &'static str)],
    /// Between a number and its per cent sign.
    pub(super) before_percent: &'static str,
    /// Words, in alphabetical order, that open a subject and are no name: written small within a sentence.
    pub(super) common: &'static [&'static str],
    /// The word that joins the last two members of a list. A comma stands before it where a member
    /// contains it.
    pub(super) and: &'static str,
    /// The definite article, where one word does for every noun.
    pub(super) article: &'static str,
    /// Words before which it does not stand.
    pub(super) articles: &'static [&'static str],
}

/// The order of the parts of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateOrder {
    /// 3 February 2024
    DayFirst,
    /// February 3, 2024
    MonthFirst,
}

/// How an amount of money is put together.
#[derive(Debug)]
pub(super) struct MoneyPatterns {
    /// Thousand, million, billion, after a number.
    pub(super) long: [&'static str; 3],
    /// The same where there is little room.
    pub(super) short: [&'static str; 3],
    /// The same before the name of a currency: `millions of {currency}`.
    pub(super) of: [&'static str; 3],
    /// Whether the symbol stands before the number.
    pub(super) symbol_first: bool,
}

/// The catalogue for a primary language, or English.
pub(super) fn find(_language: &str) -> &'static Catalogue {
    &en::CATALOGUE
}
