//! Which figures of `[trade]` a sentence in English is about.

use rust_decimal::Decimal;

use super::texts::{Words, outcomes, paragraphs, years};
use super::traded::of_year;
use crate::brief::{Brief, PartyIndex, Trade};
use crate::diag::Span;
use crate::figures::{Period, TradeYear};

/// A figure that a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    Exports,
    Imports,
    Total,
}

impl Figure {
    /// Its name in paths.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Exports => "exports",
            Self::Imports => "imports",
            Self::Total => "total",
        }
    }

    pub(super) fn of(self, year: &TradeYear) -> Option<Decimal> {
        match self {
            Self::Exports => year.exports,
            Self::Imports => year.imports,
            Self::Total => year.total,
        }
    }

    fn seen_from_the_other_side(self) -> Self {
        match self {
            Self::Exports => Self::Imports,
            Self::Imports => Self::Exports,
            Self::Total => Self::Total,
        }
    }
}

/// Words of a sentence that is about something else than the figures of `[trade]`: part of a year, a plan, other countries,
/// what others say, quantities, prices.
const OTHERWISE: &[&str] = &[
    "according",
    "aim",
    "aims",
    "alone",
    "annual",
    "annually",
    "april",
    "august",
    "average",
    "between",
    "constant",
    "could",
    "december",
    "estimate",
    "estimated",
    "estimates",
    "except",
    "excluding",
    "expected",
    "february",
    "financial",
    "fiscal",
    "forecast",
    "forecasts",
    "global",
    "globally",
    "goal",
    "half",
    "if",
    "january",
    "july",
    "june",
    "march",
    "may",
    "might",
    "mirror",
    "month",
    "months",
    "november",
    "october",
    "only",
    "peak",
    "plan",
    "planned",
    "potential",
    "projected",
    "quarter",
    "quarters",
    "real",
    "record",
    "revised",
    "september",
    "services",
    "should",
    "since",
    "target",
    "tonnes",
    "tons",
    "volume",
    "volumes",
    "which",
    "will",
    "without",
    "world",
    "worldwide",
    "would",
];

/// A sentence that is about a figure.
pub(super) struct Sentence<'w, 'b> {
    words: &'w Words,
    /// Where it starts in the words.
    start: usize,
    pub text: &'w str,
    pub year: &'b TradeYear,
    pub figure: Figure,
}

impl Sentence<'_, '_> {
    /// Where a stretch of it is in the file.
    pub(super) fn span(&self, start: usize, end: usize) -> Option<Span> {
        self.words.span(self.start + start, self.start + end)
    }
}

/// Whether a text may be about a figure of `[trade]`, which is quickly seen.
fn may_be_about_trade(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && ["xport", "mport", "rade", "urnover"].iter().any(|part| text.contains(part))
}

/// Finds what sentences of a brief are about.
pub(super) struct Subjects<'b> {
    trade: &'b Trade,
    /// The names of the party that `[trade]` reports for, and of the other, word by word.
    sides: [Vec<Vec<String>>; 2],
}

impl<'b> Subjects<'b> {
    /// For a brief in English with figures.
    pub(super) fn of(brief: &'b Brief) -> Option<Self> {
        let trade = brief.trade.as_ref().filter(|_| brief.head.language.primary() == "en")?;
        // What a text says of exports is not about some goods.
        if !trade.commodities.is_empty() {
            return None;
        }
        Some(Self { trade, sides: sides(brief) })
    }

    pub(super) fn trade(&self) -> &'b Trade {
        self.trade
    }

    /// Visits the sentences of a brief that are about a figure, outside of quotations.
    pub(super) fn each_sentence(&self, brief: &Brief, mut visit: impl FnMut(&Sentence<'_, 'b>)) {
        let all = paragraphs(brief).into_iter().chain(outcomes(brief));
        for paragraph in all.filter(|paragraph| !paragraph.quoted) {
            let words = Words::new(paragraph.inlines);
            if !may_be_about_trade(&words.text) {
                continue;
            }
            for (start, text) in words.sentences() {
                if let Some((year, figure)) = self.of_sentence(text) {
                    visit(&Sentence { words: &words, start, text, year, figure });
                }
            }
        }
    }

    /// The year and the figure that a sentence is about. `None` where it names more than one, or may be about something
    /// else.
    fn of_sentence(&self, sentence: &str) -> Option<(&'b TradeYear, Figure)> {
        let [year] = years(sentence)[..] else { return None };
        let year = of_year(self.trade, Period::year(year))?;
        // Most sentences with a year are about something else.
        if !may_be_about_trade(sentence) {
            return None;
        }
        let lower = sentence.replace('’', "'").to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-');
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let of_goods =
            year.goods.is_some() && words.iter().any(|word| matches!(*word, "goods" | "merchandise"));
        if of_goods || words.iter().any(|word| OTHERWISE.binary_search(word).is_ok()) {
            return None;
        }
        let mut figures = words.iter().enumerate().filter_map(|(at, word)| {
            let figure = match *word {
                "exports" | "export" | "exported" => Figure::Exports,
                "imports" | "import" | "imported" => Figure::Imports,
                "trade" | "turnover" => Figure::Total,
                "deficit" | "surplus" | "balance" => return Some(None),
                _ => return None,
            };
            Some(one_of(&self.sides, &words, at, figure))
        });
        match (figures.next(), figures.next()) {
            (Some(figure), None) => figure.map(|figure| (year, figure)),
            _ => None,
        }
    }
}

/// The figure that a word names in its place, seen from the side of the party that `[trade]` reports for.
fn one_of(sides: &[Vec<Vec<String>>; 2], words: &[&str], at: usize, figure: Figure) -> Option<Figure> {
    /// What may come before the name of a figure without changing it.
    const BEFORE: &[&str] = &[
        "total",
        "overall",
        "bilateral",
        "two-way",
        "mutual",
        "the",
        "and",
        "but",
        "while",
        "where",
        "in",
        "of",
        "that",
        "goods",
        "merchandise",
        "all",
    ];
    let [own, other] = sides;
    let before = words.get(..at).unwrap_or_default();
    let after = words.get(at + 1..).unwrap_or_default();
    let mut figure = figure;
    match before.last() {
        None => {}
        Some(word) if word.parse::<i16>().is_ok() => {}
        Some(word) if BEFORE.contains(word) => {}
        Some(_) if names(own, before) => {}
        Some(_) if names(other, before) => figure = figure.seen_from_the_other_side(),
        Some(_) => return None,
    }
    let whose = names(own, before) || names(other, before);
    let starts = |rest: &[&str], side: &[Vec<String>]| {
        let rest = rest.strip_prefix(&["the"]).unwrap_or(rest);
        side.iter().any(|name| rest.len() >= name.len() && name.iter().zip(rest).all(|(a, b)| a == b))
    };
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    match after {
        // Exports worth so much are some of all.
        ["worth", ..] => None,
        // Of one good, most likely.
        ["of", what, ..] if *what != "goods" && !is_number(what) => None,
        ["with", rest @ ..] if !starts(rest, own) && !starts(rest, other) => None,
        ["to" | "from", what, ..] if is_number(what) => Some(figure),
        ["to" | "from", rest @ ..] => match (starts(rest, own), starts(rest, other)) {
            // "Ruritania's exports to Graustark": the second name adds nothing.
            (true, false) | (false, true) if whose => Some(figure),
            (false, true) => Some(figure),
            (true, false) => Some(figure.seen_from_the_other_side()),
            _ => None,
        },
        _ => Some(figure),
    }
}

/// The names of the party that `[trade]` reports for, and of the other, word by word.
fn sides(brief: &Brief) -> [Vec<Vec<String>>; 2] {
    let names = brief.parties.each_ref().map(|party| {
        let all = [Some(&party.name), party.short.as_ref(), party.adjective.as_ref()];
        let words = all.into_iter().flatten().map(|name| {
            let words = name.words().replace('’', "'").to_lowercase();
            words.split_whitespace().filter(|word| *word != "the").map(str::to_owned).collect::<Vec<_>>()
        });
        words.filter(|name| !name.is_empty()).collect::<Vec<_>>()
    });
    match brief.head.perspective {
        PartyIndex::First => names,
        PartyIndex::Second => {
            let [first, second] = names;
            [second, first]
        }
    }
}

/// Whether words end with one of some names, as a possessive or an adjective.
fn names(side: &[Vec<String>], words: &[&str]) -> bool {
    let Some((last, rest)) = words.split_last() else { return false };
    let last = last.strip_suffix("'s").or_else(|| last.strip_suffix('\'')).unwrap_or(last);
    side.iter().any(|name| {
        let Some((name_last, name_rest)) = name.split_last() else { return false };
        let stem = name_last == last;
        stem && rest.len() >= name_rest.len()
            && name_rest.iter().zip(&rest[rest.len() - name_rest.len()..]).all(|(a, b)| a == b)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_order() {
        assert!(OTHERWISE.is_sorted());
    }
}
