//! Words of headers and cells: flows, units, currencies, and what is between them.

use iso_currency::Currency;

use crate::figures::{Flow, Unit};

/// A word of a header, as far as it means something by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    Flow(Flow),
    Unit(Unit),
    Currency(String),
    /// Before the partner.
    To,
    /// Before the reporter.
    Of,
    /// Says nothing that matters: `value`, `total`, `goods`, `FOB`.
    Filler,
    /// What is counted is no money.
    Quantity,
    /// A number of many that is no [`Unit`]: a lakh, a trillion, hundreds of millions.
    Scale,
    /// A year.
    Year(i16),
}

/// The words of a text. `US$` and `%` are words.
pub(super) fn words(text: &str) -> Vec<String> {
    let text =
        text.replace("US$", " USD ").replace("USD$", " USD ").replace('€', " EUR ").replace('£', " GBP ");
    let mut words = Vec::new();
    let mut word = String::new();
    let flush = |word: &mut String, words: &mut Vec<String>| {
        // An apostrophe belongs to a word only within it: `'000` is a number.
        let inner = word.trim_matches(['\'', '’']);
        if !inner.is_empty() {
            words.push(inner.to_owned());
        }
        word.clear();
    };
    for letter in text.chars() {
        if letter.is_alphanumeric() || matches!(letter, '\'' | '’') {
            word.push(letter);
        } else {
            flush(&mut word, &mut words);
            if !letter.is_whitespace()
                && !matches!(letter, '(' | ')' | '[' | ']' | '_' | ',' | ':' | '.' | ';' | '-' | '/')
            {
                words.push(letter.to_string());
            }
        }
    }
    flush(&mut word, &mut words);
    // `U.S. dollars` and `US dollars` are one word, and so are `100 million` and `10,000`.
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let dollars = word.eq_ignore_ascii_case("dollars") || word.eq_ignore_ascii_case("dollar");
        let before = joined.last().map(|last| last.to_uppercase());
        match before.as_deref() {
            Some("US" | "USD") if dollars => {
                joined.pop();
                joined.push("USD".to_owned());
            }
            Some("S") if dollars && joined.len() > 1 && joined[joined.len() - 2] == "U" => {
                joined.truncate(joined.len() - 2);
                joined.push("USD".to_owned());
            }
            Some("TEN" | "TENS" | "HUNDRED" | "HUNDREDS" | "10" | "100")
                if matches!(meaning(&word), Some(Meaning::Unit(_))) =>
            {
                let many = joined.pop().unwrap_or_default();
                joined.push(format!("{many} {word}"));
            }
            _ => joined.push(word),
        }
    }
    joined
}

/// What a word means by itself.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    let lower = word.to_lowercase();
    Some(match lower.as_str() {
        "export" | "exports" | "exported" | "exp" => Meaning::Flow(Flow::Exports),
        "import" | "imports" | "imported" | "imp" => Meaning::Flow(Flow::Imports),
        "thousand" | "thousands" | "thsd" | "000" | "1000" | "k" => Meaning::Unit(Unit::Thousand),
        "million" | "millions" | "mn" | "mln" | "mio" | "mil" | "m" => Meaning::Unit(Unit::Million),
        "billion" | "billions" | "bn" | "bln" | "milliard" | "milliards" | "mrd" => {
            Meaning::Unit(Unit::Billion)
        }
        "lakh" | "lakhs" | "lac" | "lacs" | "crore" | "crores" | "trillion" | "trillions" | "trn" | "tn" => {
            Meaning::Scale
        }
        // Tens or hundreds of a unit are one word.
        several if several.contains(' ') => Meaning::Scale,
        "euro" | "euros" => Meaning::Currency("EUR".to_owned()),
        "to" | "from" | "with" => Meaning::To,
        "of" | "by" => Meaning::Of,
        "in" | "value" | "values" | "val" | "amount" | "total" | "trade" | "goods" | "merchandise"
        | "fob" | "cif" | "the" | "current" | "at" | "obs" => Meaning::Filler,
        "tonnes" | "tonne" | "tons" | "ton" | "kg" | "kilograms" | "quantity" | "qty" | "volume"
        | "litres" | "liters" | "barrels" | "pieces" | "weight" | "netweight" | "mt" | "t" | "tonnage"
        | "units" => Meaning::Quantity,
        _ => return currency(word).map(Meaning::Currency).or_else(|| year(word).map(Meaning::Year)),
    })
}

/// A currency by its code, in capital letters or small.
fn currency(word: &str) -> Option<String> {
    let code = word.to_uppercase();
    let known = word.len() == 3 && Currency::from_code(&code).is_some();
    // Words that are codes as well: `all`, `top`, `try`.
    let written = word == code
        || matches!(code.as_str(), "USD" | "EUR" | "GBP" | "JPY" | "CNY" | "CHF" | "PKR" | "INR");
    (known && written).then_some(code)
}

/// Whether a text names a currency.
pub(super) fn has_currency(text: &str) -> bool {
    words(text).iter().any(|word| matches!(meaning(word), Some(Meaning::Currency(_))))
}

/// A year in a header.
pub(super) fn year(word: &str) -> Option<i16> {
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|year| digits && (1900..=2099).contains(year))
}

/// The flow that a cell names, in the words of any issuer; none for re-exports and others.
pub(super) fn flow(cell: &str) -> Option<Flow> {
    let is = |words: [&str; 3]| words.iter().any(|word| cell.eq_ignore_ascii_case(word));
    if is(["x", "export", "exports"]) {
        Some(Flow::Exports)
    } else if is(["m", "import", "imports"]) {
        Some(Flow::Imports)
    } else {
        None
    }
}

/// A unit and a currency, where a text says nothing else: `USD Thousand`, `current US$`.
pub(super) fn unit_and_currency(text: &str) -> Option<(Option<Unit>, Option<String>)> {
    let (mut unit, mut currency) = (None, None);
    for word in words(text) {
        match meaning(&word)? {
            Meaning::Unit(found) if unit.is_none() => unit = Some(found),
            Meaning::Currency(found) if currency.is_none() => currency = Some(found),
            Meaning::Filler | Meaning::Of => {}
            _ => return None,
        }
    }
    (unit.is_some() || currency.is_some()).then_some((unit, currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_currencies_are_read_in_the_usual_spellings() {
        for (text, unit, currency) in [
            ("USD Thousand", Some(Unit::Thousand), Some("USD")),
            ("US$ million", Some(Unit::Million), Some("USD")),
            ("mn USD", Some(Unit::Million), Some("USD")),
            ("billions of U.S. dollars", Some(Unit::Billion), Some("USD")),
            ("Million euros", Some(Unit::Million), Some("EUR")),
            ("current US$", None, Some("USD")),
            ("ZMW", None, Some("ZMW")),
        ] {
            assert_eq!(unit_and_currency(text), Some((unit, currency.map(str::to_owned))), "{text}");
        }
        assert_eq!(unit_and_currency("'000 USD"), Some((Some(Unit::Thousand), Some("USD".to_owned()))));
        for none in [
            "100 million USD",
            "USD 10,000",
            "INR crore",
            "tens of",
            "tonnes",
            "% of GDP",
            "USD EUR",
            "people",
            "",
            "dollars",
        ] {
            assert_eq!(unit_and_currency(none), None, "{none}");
        }
    }
}
