//! Currencies of ISO 4217.

use iso_currency::{Currency as Iso, IntoEnumIterator};

use super::context::Context;
use super::shape::Shape;
use crate::diag::codes;
use crate::read::schema::Type;
use crate::read::{Reader, nearest};

pub(super) const USUAL_CURRENCY: &str = "USD";

/// Codes of the standard that stand for no currency: for tests, and for "no currency".
const NO_CURRENCY: [&str; 2] = ["XTS", "XXX"];

/// Codes that ISO 4217 has withdrawn, but in which older figures are.
#[rustfmt::skip]
const WITHDRAWN: &[&str] = &[
    "ANG", "ATS", "AZM", "BEF", "BGL", "BYB", "BYR", "CSD", "CSK", "CYP", "DDM", "DEM", "ECS", "EEK", "ESP", "FIM",
    "FRF", "GHC", "GRD", "HRK", "IEP", "ITL", "LTL", "LUF", "LVL", "MRO", "MTL", "MZM", "NLG", "PLZ", "PTE", "ROL",
    "RUR", "SDD", "SIT", "SKK", "SRG", "STD", "SUR", "TMM", "TRL", "UAK", "VEB", "VEF", "XEU", "YUD", "YUM", "ZAL",
    "ZMK", "ZRN", "ZWD",
];

/// What people write for a currency, and its code.
const MEANT: &[(&str, &str)] = &[
    ("$", "USD"),
    ("US$", "USD"),
    ("DOLLAR", "USD"),
    ("DOLLARS", "USD"),
    ("US DOLLARS", "USD"),
    ("€", "EUR"),
    ("EURO", "EUR"),
    ("EUROS", "EUR"),
    ("£", "GBP"),
    ("STG", "GBP"),
    ("UKP", "GBP"),
    ("RMB", "CNY"),
    ("YUAN", "CNY"),
    ("¥", "JPY"),
    ("YEN", "JPY"),
    ("NIS", "ILS"),
    ("SDR", "XDR"),
    ("CFA", "XOF"),
    ("BYRB", "BYN"),
];

/// A code of ISO 4217, in capital letters.
pub(crate) struct Currency;

impl Shape for Currency {
    type Value = String;
    const TYPE: Type = Type::Pattern("three capital letters", "^[A-Z]{3}$");

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        let (code, range) = table.word(cx, key)?;
        if is_currency(code) {
            return Some(code.to_owned());
        }
        let message = if NO_CURRENCY.contains(&code) {
            format!("`{code}` stands for no currency")
        } else {
            format!("`{code}` is not a currency code")
        };
        let near = if NO_CURRENCY.contains(&code) { None } else { near(code) };
        let error = cx.error(codes::CURRENCY, range, message);
        error.hints.extend(near.map(|near| format!("did you mean `{near}`?")));
        error.hints.push("write three capital letters, such as `USD`, `EUR` or `PKR` (ISO 4217)".to_owned());
        Some(code.to_owned())
    }

    fn missing() -> String {
        USUAL_CURRENCY.to_owned()
    }
}

fn is_currency(code: &str) -> bool {
    (Iso::from_code(code).is_some() && !NO_CURRENCY.contains(&code)) || WITHDRAWN.contains(&code)
}

/// The code that was meant: the same letters in another order or case, what people write for it, or one that differs
/// in a letter.
fn near(written: &str) -> Option<&'static str> {
    let upper = written.trim().to_uppercase();
    let meant = MEANT.iter().find(|(word, _)| *word == upper).map(|(_, code)| *code);
    // Of the codes for what is not the currency of a country, few are meant.
    let usual =
        |code: &&str| !code.starts_with('X') || matches!(*code, "XAF" | "XCD" | "XDR" | "XOF" | "XPF");
    let current = || Iso::iter().map(|currency| currency.code()).filter(usual);
    let sorted = |code: &str| {
        let mut letters: Vec<char> = code.chars().collect();
        letters.sort_unstable();
        letters
    };
    // Most slips are in the codes that most people write.
    const COMMON: [&str; 6] = ["USD", "EUR", "GBP", "JPY", "CNY", "CHF"];
    let all = || COMMON.into_iter().chain(current());
    meant
        .or_else(|| all().find(|code| *code == upper))
        .or_else(|| all().find(|code| sorted(code) == sorted(&upper)))
        .or_else(|| nearest(&upper, all()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_those_of_the_standard() {
        for code in ["USD", "XDR", "XOF", "DEM", "BYN", "ZWG", "HRK"] {
            assert!(is_currency(code), "{code}");
        }
        for code in ["UDS", "usd", "XXX", "XTS", "XAP", "$", "", "US"] {
            assert!(!is_currency(code), "{code}");
        }
        assert!(WITHDRAWN.is_sorted());
    }

    #[test]
    fn slips_lead_to_the_code_that_was_meant() {
        let cases = [
            ("UDS", "USD"),
            ("usd", "USD"),
            ("$", "USD"),
            ("EURO", "EUR"),
            ("ERU", "EUR"),
            ("RMB", "CNY"),
            ("GPB", "GBP"),
            ("USS", "USD"),
        ];
        for (written, wanted) in cases {
            assert_eq!(near(written), Some(wanted), "{written}");
        }
        assert_eq!(near("dollars of 2015"), None);
    }
}
