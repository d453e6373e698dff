//! Numbers, amounts and shares.

use icu_decimal::input::Decimal as Digits;
use rust_decimal::Decimal;

use super::{Form, Label, Locale, currency};
use crate::figures::Unit;

/// A true minus, as wide as a plus and on its axis.
const MINUS: char = '\u{2212}';

impl Locale {
    /// What is between the units and the tenths of a number.
    pub fn decimal_mark(&self) -> char {
        self.grouped(Decimal::new(11, 1)).chars().find(|c| !c.is_numeric()).unwrap_or('.')
    }

    /// A number with all the decimals that it has, grouped, with a true minus.
    pub fn number(&self, value: Decimal) -> String {
        let mut out = String::new();
        push_sign(&mut out, value);
        out.push_str(&self.grouped(value));
        out
    }

    /// A whole number, grouped.
    pub fn integer(&self, value: u64) -> String {
        self.grouped(Decimal::from(value))
    }

    /// An amount in a currency (ISO 4217) and unit.
    pub fn money(&self, value: Decimal, currency: &str, unit: Unit, form: Form) -> String {
        let spelt = self.spelt.iter().any(|code| code == currency);
        let symbol = currency::symbol(currency).filter(|_| !spelt).unwrap_or(currency);
        let kind = if symbol.ends_with(char::is_alphabetic) { "letters" } else { "sign" };
        let label = match form {
            Form::Long => Label::MoneyLong,
            Form::Short => Label::MoneyShort,
        };
        let mut sign = String::new();
        push_sign(&mut sign, value);
        self.message(label)
            .words("sign", &sign)
            .words("symbol", symbol)
            .choice("symbol-kind", kind)
            .words("number", &self.grouped(value))
            .plural("number-count", value)
            .words("code", currency)
            .choice("unit", name_of(unit))
            .text()
    }

    /// Per cent.
    pub fn percent(&self, value: Decimal) -> String {
        self.fill(Label::Percent, &[("number", &self.number(value))])
    }

    /// A change in per cent, always with its sign.
    pub fn growth(&self, value: Decimal) -> String {
        let mut out = self.percent(value);
        if value > Decimal::ZERO {
            out.insert(0, '+');
        }
        out
    }

    /// The difference of two percentages.
    pub fn points(&self, value: Decimal) -> String {
        let message = self.message(Label::PercentagePoints).words("number", &self.number(value));
        message.plural("number-count", value).text()
    }

    /// A change in words or digits, with a plus where it is one.
    pub fn signed(&self, value: Decimal, written: &str) -> String {
        if value > Decimal::ZERO { format!("+{written}") } else { written.to_owned() }
    }

    /// `30th`
    pub fn ordinal(&self, number: u32) -> String {
        self.count(Label::Ordinal, u64::from(number))
    }

    /// A currency and unit in words: `millions of US dollars`.
    pub fn unit(&self, currency: &str, unit: Unit) -> String {
        let name = self.fill(Label::Currency, &[("code", currency)]);
        self.message(Label::UnitName).words("currency", &name).choice("unit", name_of(unit)).text()
    }

    /// The digits of a number without its sign, grouped.
    pub(super) fn grouped(&self, value: Decimal) -> String {
        let mut digits = Digits::from(value.mantissa().unsigned_abs());
        // The scale of a decimal is at most 28.
        digits.multiply_pow10(-(value.scale() as i16));
        match &self.decimals {
            Some(formatter) => formatter.format(&digits).to_string(),
            None => value.abs().to_string(),
        }
    }
}

fn push_sign(out: &mut String, value: Decimal) {
    if value < Decimal::ZERO {
        out.push(MINUS);
    }
}

/// What messages call a unit.
fn name_of(unit: Unit) -> &'static str {
    match unit {
        Unit::One => "one",
        Unit::Thousand => "thousand",
        Unit::Million => "million",
        Unit::Billion => "billion",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_keep_their_decimals() {
        let en = Locale::new("en");
        let shown =
            ["35.1", "20.0", "1234.50", "-1234567", "0", "0.001", "-0.0", "999"].map(|n| en.number(dec(n)));
        assert_eq!(shown, ["35.1", "20.0", "1,234.50", "−1,234,567", "0", "0.001", "0.0", "999"]);
        assert_eq!(en.number(Decimal::MAX), "79,228,162,514,264,337,593,543,950,335");
        assert_eq!(Locale::new("en-IN").number(dec("12345678")), "1,23,45,678");
    }

    #[test]
    fn amounts_name_their_unit() {
        let en = Locale::new("en");
        assert_eq!(en.money(dec("50.2"), "USD", Unit::Million, Form::Long), "$50.2\u{A0}million");
        assert_eq!(en.money(dec("-20.0"), "USD", Unit::Million, Form::Short), "−$20.0m");
        assert_eq!(en.money(dec("1.5"), "PKR", Unit::Billion, Form::Short), "Rs\u{A0}1.5bn");
        assert_eq!(en.money(dec("1200"), "CHF", Unit::One, Form::Long), "CHF\u{A0}1,200");
        assert_eq!(en.unit("USD", Unit::Million), "millions of US dollars");
        assert_eq!(en.unit("XTS", Unit::One), "XTS");
    }

    #[test]
    fn changes_show_their_sign() {
        let en = Locale::new("en");
        assert_eq!(["7.0", "-15.8", "0.0"].map(|n| en.growth(dec(n))), ["+7.0%", "−15.8%", "0.0%"]);
        assert_eq!(en.percent(dec("7.0")), "7.0%");
    }

    #[test]
    fn ordinals_follow_the_language() {
        let en = Locale::new("en");
        assert_eq!(
            [1, 2, 3, 11, 22, 30].map(|n| en.ordinal(n)),
            ["1st", "2nd", "3rd", "11th", "22nd", "30th"]
        );
    }
}
