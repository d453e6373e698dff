//! Amounts of money that are typed in sentences: `$50.2 million`, `EUR 1,200 million`.

use rust_decimal::Decimal;

use crate::brief::Trade;
use crate::figures::Unit;

/// An amount in the currency and unit of `[trade]`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// Where it is in the sentence, with its currency and unit.
    pub start: usize,
    pub end: usize,
    pub value: Decimal,
    /// One unit of its last digit, in the unit of `[trade]`.
    pub step: Decimal,
}

/// Words before an amount that say that it is not exact, or no level but a change.
const INEXACT: &[&str] = &[
    "about",
    "some",
    "nearly",
    "almost",
    "over",
    "than",
    "under",
    "around",
    "roughly",
    "approximately",
    "least",
    "most",
    "to-date",
    "below",
    "above",
    "by",
    "another",
    "circa",
    "ca",
    "c",
    "near",
    "exceeded",
    "exceeding",
    "surpassed",
    "only",
    "~",
    "≈",
    ">",
    "<",
    "further",
    "additional",
    "beyond",
    "past",
    "crossed",
    "topped",
];

/// What comes after an amount that is part of a range, a rate or a sum.
const AFTER: &[&str] = &["-", "–", "+", "/", "%", "to ", "or ", "per ", "a year"];

const SPACES: [char; 3] = [' ', '\u{A0}', '\u{202F}'];

/// The amounts of a sentence that are in the currency of `[trade]` for certain, and meant exactly.
pub(super) fn amounts(sentence: &str, trade: &Trade) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = sentence[at..].find(|c: char| c.is_ascii_digit()).map(|start| at + start) {
        let rest = &sentence[start..];
        let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(rest.len());
        let digits = rest[..length].trim_end_matches(['.', ',']);
        let end = start + digits.len();
        at = start + length;
        found.extend(amount(sentence, start, end, trade));
    }
    found
}

fn amount(sentence: &str, start: usize, end: usize, trade: &Trade) -> Option<Amount> {
    let (before, digits, after) = (&sentence[..start], &sentence[start..end], &sentence[end..]);
    let (value, scale) = number(digits)?;
    let signed = before.trim_end_matches(SPACES);
    let signed = signs(&trade.currency).iter().find_map(|sign| signed.strip_suffix(sign));
    // What comes before it: not part of a longer word, number or sign, as in "G7" and "A$".
    let lead = signed.unwrap_or(before);
    let joined = |c: char| c.is_alphanumeric() || matches!(c, '-' | '–' | '$' | '/' | '+' | '−');
    if lead.ends_with(joined) {
        return None;
    }
    let (unit, length) = unit(after);
    let rest = after.get(length..).unwrap_or_default();
    // Without a currency it may count anything.
    if signed.is_none() && !names_currency(rest, &trade.currency) {
        return None;
    }
    let word = lead.split_whitespace().next_back().unwrap_or_default();
    let word = word.trim_matches(['(', ',']).to_lowercase();
    let rest = rest.trim_start();
    if INEXACT.contains(&word.as_str()) || AFTER.iter().any(|mark| rest.starts_with(mark)) {
        return None;
    }
    let factor = factor(unit, trade.unit);
    let step = match scale {
        0 => Decimal::from(10_u64.checked_pow(trailing_zeros(digits))?),
        scale => Decimal::new(1, scale),
    };
    Some(Amount {
        start: signed.map_or(start, str::len),
        end: end + length,
        value: value.checked_mul(factor)?,
        step: step.checked_mul(factor)?,
    })
}

/// A number, perhaps grouped by commas, and how many decimals it has.
fn number(digits: &str) -> Option<(Decimal, u32)> {
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (digits, ""),
    };
    let mut groups = whole.split(',');
    let first = groups.next()?.len();
    if whole.contains(',') && (!(1..=3).contains(&first) || groups.any(|group| group.len() != 3)) {
        return None;
    }
    let value = Decimal::from_str_exact(&digits.replace(',', "")).ok()?;
    Some((value, fraction.len() as u32))
}

/// Zeros at the end of a whole number, which may be rounded.
fn trailing_zeros(digits: &str) -> u32 {
    let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
    let zeros = plain.len() - plain.trim_end_matches('0').len();
    if zeros == plain.len() { 0 } else { zeros as u32 }
}

/// The unit after a number, and its length with the space before it.
fn unit(after: &str) -> (Unit, usize) {
    let trimmed = after.trim_start_matches(SPACES);
    let space = after.len() - trimmed.len();
    let word = &trimmed[..trimmed.find(|c: char| !c.is_alphabetic()).unwrap_or(trimmed.len())];
    let unit = match word {
        "thousand" => Unit::Thousand,
        "million" | "mn" | "m" => Unit::Million,
        "billion" | "bn" => Unit::Billion,
        _ => return (Unit::One, 0),
    };
    (unit, space + word.len())
}

fn factor(unit: Unit, of: Unit) -> Decimal {
    let power = |unit| match unit {
        Unit::One => 0,
        Unit::Thousand => 3,
        Unit::Million => 6,
        Unit::Billion => 9,
    };
    let (from, to): (u32, u32) = (power(unit), power(of));
    if from >= to { Decimal::from(10_u64.pow(from - to)) } else { Decimal::new(1, to - from) }
}

/// What is written before an amount in a currency, longest first.
fn signs(currency: &str) -> Vec<&str> {
    let mut signs = match currency {
        "USD" => vec!["US$", "USD", "$"],
        "EUR" => vec!["€", "EUR"],
        "GBP" => vec!["£", "GBP"],
        "JPY" => vec!["¥", "JPY"],
        _ => Vec::new(),
    };
    if signs.is_empty() {
        signs.push(currency);
    }
    signs
}

/// Whether words start with the name of a currency.
fn names_currency(words: &str, currency: &str) -> bool {
    let words = words.trim_start_matches(SPACES);
    let names: &[&str] = match currency {
        "USD" => &["dollars", "US dollars", "USD"],
        "EUR" => &["euros", "euro", "EUR"],
        "GBP" => &["pounds", "GBP"],
        _ => &[],
    };
    names.iter().any(|name| words.starts_with(name)) || words.starts_with(currency)
}
