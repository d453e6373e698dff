//! Guesses what unquoted values that are not TOML were meant to be.

use rust_decimal::Decimal;

use super::schema::Type;
use super::suggest::nearest;
use super::written_date::{self, Meant};
use crate::date::{Date, DateError};
use crate::diag::codes;

/// What takes the place of a value that is missing or cannot be guessed. Whatever is found wrong with it is
/// not reported.
pub(super) const NOTHING: &str = "\"…\"";

/// A value that cannot be read, and what to write instead.
pub(super) struct Misread {
    pub code: &'static str,
    pub message: String,
    pub hints: Vec<String>,
    /// What takes its place while the rest is checked.
    pub with: String,
}

impl Misread {
    fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>, with: &str) -> Self {
        Self { code, message: message.into(), hints: vec![hint.into()], with: with.to_owned() }
    }
}

/// What kind of value a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Text,
    Number,
    Date,
    Boolean,
    Unknown,
}

/// What the entries of a list hold.
pub(super) fn element(kind: Option<Type>) -> Option<Type> {
    match kind? {
        Type::Tables(table) => Some(Type::Table(table)),
        Type::Phrases(_) | Type::Words | Type::WordOrWords | Type::References(_) => Some(Type::Word),
        Type::Choices(names) | Type::ChoicesOf(_, names) | Type::OwnKeys(names) => Some(Type::Choice(names)),
        Type::NamesOr(names, other) => Some(Type::NameOr(names, other)),
        Type::Period => Some(Type::Date),
        Type::FigurePeriods => Some(Type::FigurePeriod),
        // A list where none belongs.
        _ => None,
    }
}

/// Whether a key holds a list.
pub(super) fn is_list(kind: Option<Type>) -> bool {
    element(kind).is_some()
}

fn expected(kind: Option<Type>) -> Expected {
    match kind {
        Some(Type::Integer(..) | Type::Amount | Type::Percent) => Expected::Number,
        Some(Type::Date | Type::Period | Type::Year | Type::FigurePeriod | Type::FigurePeriods) => {
            Expected::Date
        }
        Some(Type::Boolean) => Expected::Boolean,
        None | Some(Type::Table(_) | Type::Tables(_)) => Expected::Unknown,
        Some(_) => Expected::Text,
    }
}

/// What a value was meant to be that is not one of TOML.
pub(super) fn misread(raw: &str, kind: Option<Type>) -> Misread {
    let expected = expected(kind);
    typographic(raw)
        .or_else(|| half_quoted(raw))
        .or_else(|| truth(raw, expected))
        .or_else(|| nothing(raw, expected))
        .or_else(|| {
            if expected == Expected::Text { None } else { date(raw, expected).or_else(|| number(raw, kind)) }
        })
        .unwrap_or_else(|| words(raw, kind, expected))
}

/// The quote that closes what a typographic one opens.
pub(super) fn closing_quote(open: char) -> Option<&'static [char]> {
    Some(match open {
        '“' | '”' => &['”', '“'],
        '„' => &['“', '”'],
        '‘' | '’' => &['’', '‘'],
        '‚' => &['‘', '’'],
        '«' => &['»'],
        '»' => &['«'],
        '「' => &['」'],
        '＂' => &['＂'],
        '`' => &['`'],
        '″' => &['″'],
        _ => return None,
    })
}

fn typographic(raw: &str) -> Option<Misread> {
    let mut chars = raw.chars();
    let closing = closing_quote(chars.next()?)?;
    let inner = chars.as_str();
    let inner = inner.strip_suffix(|c: char| closing.contains(&c) || c == '"').unwrap_or(inner);
    let with = quoted(inner);
    Some(Misread::new(codes::UNQUOTED, "text needs straight quotes", write(&with), &with))
}

/// Text that has a quote at its end alone.
fn half_quoted(raw: &str) -> Option<Misread> {
    let inner = raw.strip_suffix(['"', '\'', '”'])?;
    if inner.is_empty() || inner.contains(['"', '\'', '”', '“']) {
        return None;
    }
    let with = quoted(inner);
    Some(Misread::new(codes::UNCLOSED, "this text has no quote at its start", write(&with), &with))
}

fn truth(raw: &str, expected: Expected) -> Option<Misread> {
    let lower = raw.to_lowercase();
    let truth = match lower.as_str() {
        "true" => true,
        "false" => false,
        "yes" | "on" | "y" | "t" if expected == Expected::Boolean => true,
        "no" | "off" | "n" | "f" if expected == Expected::Boolean => false,
        _ => return None,
    };
    if expected == Expected::Text {
        return None;
    }
    let message = if lower == "true" || lower == "false" {
        format!("`{lower}` is written in lower case")
    } else {
        format!("`{raw}` is not `true` or `false`")
    };
    Some(Misread::new(codes::SYNTAX, message, format!("write `{truth}`"), &truth.to_string()))
}

/// Words and marks for a value that is not known.
fn nothing(raw: &str, expected: Expected) -> Option<Misread> {
    let lower = raw.to_lowercase();
    let none = matches!(
        lower.as_str(),
        "null" | "nil" | "none" | "~" | "n/a" | "na" | "n.a." | "-" | "–" | "—" | "?" | "tbd" | "tbc" | "..."
    );
    if !none
        || expected == Expected::Text
            && raw != "None"
            && !matches!(lower.as_str(), "null" | "nil" | "~" | "-" | "–" | "—" | "?")
    {
        return None;
    }
    Some(Misread::new(
        codes::UNQUOTED,
        format!("`{raw}` is not a value"),
        "delete the key where nothing is known",
        NOTHING,
    ))
}

fn date(raw: &str, expected: Expected) -> Option<Misread> {
    let sample = match expected {
        Expected::Number | Expected::Boolean => return None,
        _ => "\"2000\"",
    };
    let day = raw.get(..10);
    if let Some(error) = day.and_then(|day| Date::parse(day).err()).filter(|error| *error != DateError::Form)
        && raw.len() <= 11
    {
        return Some(Misread::new(codes::DATE, error.message(), error.hint(), sample));
    }
    if let Some(day) = day.filter(|day| raw.len() > 10 && Date::parse(day).is_ok()) {
        let rest = raw[10..].trim();
        let message = format!("`{rest}` is not part of a date");
        return Some(Misread::new(codes::DATE, message, format!("write `{day}`"), day));
    }
    let bare = raw.trim_matches(|c: char| matches!(c, ',' | '.'));
    match written_date::meant(bare)? {
        Meant::Dates(dates) => {
            let with = dates.first().map_or(sample.to_owned(), |date| date.toml());
            let is_month = with.len() == raw.len() + 2 && with.contains(raw);
            let message =
                if is_month { "a month needs quotes".to_owned() } else { format!("`{raw}` is not a date") };
            Some(Misread {
                hints: vec![written_date::hint(&dates)],
                ..Misread::new(codes::DATE, message, "", &with)
            })
        }
        // What is short may as well be a sum, a range or a code.
        _ if expected != Expected::Date && !bare.to_lowercase().starts_with("fy") => None,
        other => {
            let (message, hint) = other.refusal(raw);
            Some(Misread::new(codes::DATE, message, hint, sample))
        }
    }
}

/// A number with more around it or in it than digits and a point.
fn number(raw: &str, kind: Option<Type>) -> Option<Misread> {
    let expected = expected(kind);
    let text: String = raw.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let last = text.rfind(|c: char| c.is_ascii_digit())?;
    let sign = text[..first].ends_with(['-', '−', '+', '.', ',']);
    let negative = text[..first].ends_with(['-', '−']);
    let point = text[..first].ends_with(['.', ',']);
    let before = text[..first].trim_end_matches(['-', '−', '+', '.', ',']).trim();
    let after = text[last + 1..].trim_start_matches(['.', ',']).trim();
    let core = &text[first..=last];
    if !core.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'' | '’' | '_')) {
        return None;
    }
    let is_currency = |word: &str| {
        word.chars().any(|c| "$€£¥₹₽₺₩₪฿₫₦₱".contains(c)) && word.chars().count() <= 4
            || (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
            || matches!(word, "Rs" | "Rs.")
    };
    const ABOUT: [&str; 9] = ["~", "≈", "about", "over", "approx.", "ca.", "c.", ">", "<"];
    const SCALES: [&str; 25] = [
        "%",
        "per cent",
        "percent",
        "pct",
        "million",
        "millions",
        "mn",
        "mln",
        "mio",
        "m",
        "billion",
        "billions",
        "bn",
        "b",
        "thousand",
        "thousands",
        "k",
        "trillion",
        "trillions",
        "tn",
        "lakh",
        "crore",
        "crores",
        "‰",
        "pp",
    ];
    let known_before =
        before.is_empty() || before.split(' ').all(|word| is_currency(word) || ABOUT.contains(&word));
    let known_after = after.is_empty()
        || SCALES.contains(&after.to_lowercase().as_str())
        || after.split(' ').all(|word| is_currency(word) || SCALES.contains(&word.to_lowercase().as_str()));
    // In a key that holds numbers, whatever surrounds one is too much.
    if expected != Expected::Number && !(known_before && known_after) {
        return None;
    }
    let mut readings = if point { vec![format!("0.{core}")] } else { readings(core)? };
    if negative {
        readings.iter_mut().for_each(|reading| reading.insert(0, '-'));
    }
    let with = readings.first().cloned()?;
    let written = match &readings[..] {
        [one, other] => format!("write `{one}`, or `{other}` if the comma is the decimal mark"),
        _ => format!("write `{with}`"),
    };
    let scale = after.split(' ').find_map(|word| scale(&word.to_lowercase()));
    let (message, hint) = if let (Some(scale), [figure]) = (scale, &readings[..])
        && let Ok(figure) = Decimal::from_str_exact(figure)
        && kind.is_none_or(|kind| matches!(kind, Type::Amount | Type::Integer(..)))
    {
        let message = "only a number goes here, without currency, unit or other words";
        (message, scaled(figure, scale, kind))
    } else if before.is_empty() && after.is_empty() {
        let message =
            if core.contains(',') || core.matches('.').count() > 1 || core.contains([' ', '\'', '’', '_']) {
                "a number is digits, with a point before its decimals"
            } else if core.starts_with('0') && !point {
                "a number does not start with 0"
            } else if sign && !point && !negative {
                "a number is digits, with a point before its decimals"
            } else {
                "a number has digits on both sides of its point"
            };
        (message, written)
    } else {
        let message = "only a number goes here, without currency, unit or other words";
        (message, written)
    };
    Some(Misread::new(codes::NUMBER, message, hint, &with))
}

/// The power of ten that a word stands for.
fn scale(word: &str) -> Option<u32> {
    Some(match word {
        "thousand" | "thousands" | "k" => 3,
        "lakh" | "lakhs" => 5,
        "million" | "millions" | "mn" | "mln" | "mio" | "m" => 6,
        "crore" | "crores" => 7,
        "billion" | "billions" | "bn" | "b" => 9,
        "trillion" | "trillions" | "tn" => 12,
        _ => return None,
    })
}

/// What to write for so many thousands, millions or billions. What an amount is counted in, its table says
/// elsewhere: a figure in the wrong unit is a thousand times too small, and looks right.
fn scaled(figure: Decimal, scale: u32, kind: Option<Type>) -> String {
    let power = |power: u32| Decimal::from(10_u64.pow(power));
    let Some(whole) = figure.checked_mul(power(scale)) else {
        return "write the figure in digits".to_owned();
    };
    let counted = |unit: u32| (whole / power(unit)).normalize();
    match kind {
        Some(Type::Amount) => {
            let units =
                if scale < 6 { [(3, "thousand"), (6, "million")] } else { [(6, "million"), (9, "billion")] };
            let [first, second] = units.map(|(unit, name)| format!("`{}` if that is {name}", counted(unit)));
            format!("write the figure in the table's `unit`: {first}, {second}")
        }
        _ => format!("write `{}`", whole.normalize()),
    }
}

/// The numbers that digits with marks between them can be, the likelier first.
fn readings(core: &str) -> Option<Vec<String>> {
    let core = core.replace([' ', '\'', '’', '_'], "");
    let (commas, points) = (core.matches(',').count(), core.matches('.').count());
    let plain = |text: String| {
        let trimmed = text.trim_start_matches('0');
        if trimmed.is_empty() || trimmed.starts_with('.') {
            format!("0{trimmed}")
        } else {
            trimmed.to_owned()
        }
    };
    let tail = |mark: char| core.rsplit(mark).next().map_or(0, str::len);
    let all = match (commas, points) {
        (0, 0 | 1) => vec![core],
        (1, 0) if tail(',') == 3 && !core.starts_with('0') => {
            vec![core.replace(',', ""), core.replace(',', ".")]
        }
        (1, 0) => vec![core.replace(',', ".")],
        (_, 0) => vec![core.replace(',', "")],
        (0, _) => vec![core.replace('.', "")],
        // The mark that comes last is that of decimals.
        _ if core.rfind('.') > core.rfind(',') && points == 1 => vec![core.replace(',', "")],
        (1, _) => vec![core.replace('.', "").replace(',', ".")],
        _ => return None,
    };
    Some(all.into_iter().map(plain).collect())
}

fn words(raw: &str, kind: Option<Type>, expected: Expected) -> Misread {
    let with = quoted(raw);
    match (expected, kind) {
        (Expected::Number, _) => Misread::new(
            codes::NUMBER,
            format!("{} is not a number", shown(raw)),
            "write a number in digits, or delete the key where it is not known",
            "0",
        ),
        (Expected::Boolean, _) => Misread::new(
            codes::SYNTAX,
            format!("{} is not `true` or `false`", shown(raw)),
            "write `true` or `false`",
            "true",
        ),
        (Expected::Date, _) if !raw.starts_with('{') => Misread::new(
            codes::DATE,
            format!("{} is not a date", shown(raw)),
            DateError::Form.hint(),
            "\"2000\"",
        ),
        (_, Some(Type::Choice(names))) if nearest(raw, names()).is_some_and(|near| near != raw) => {
            let near = nearest(raw, names()).unwrap_or_default();
            Misread::new(
                codes::UNQUOTED,
                "text needs quotes",
                format!("write `\"{near}\"`"),
                &format!("\"{near}\""),
            )
        }
        _ => Misread::new(codes::UNQUOTED, "text needs quotes", write(&with), &with),
    }
}

/// A text as a string of TOML.
pub(super) fn quoted(text: &str) -> String {
    if text.contains('"') && !text.contains('\'') && !text.chars().any(char::is_control) {
        return format!("'{text}'");
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() && c != '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn write(with: &str) -> String {
    if with.chars().count() > 90 { "put it between two `\"`".to_owned() } else { format!("write `{with}`") }
}

fn shown(raw: &str) -> String {
    if raw.chars().count() > 40 { "this".to_owned() } else { format!("`{raw}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let with = |raw: &str| {
            number(raw, Some(Type::Amount)).map(|misread| (misread.with, misread.hints[0].clone()))
        };
        let number = |raw: &str| with(raw).map(|(number, _)| number);
        for (raw, right) in [
            ("1,234.5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1 234", "1234"),
            ("1\u{202F}234,5", "1234.5"),
            ("12,34,567", "1234567"),
            ("1'234'567.25", "1234567.25"),
            ("1.234.567", "1234567"),
            ("12,5", "12.5"),
            ("0,125", "0.125"),
            ("12%", "12"),
            ("12.5 per cent", "12.5"),
            ("$5", "5"),
            ("US$ 1,234.5 million", "1234.5"),
            ("-1,234.5", "-1234.5"),
            (".5", "0.5"),
            ("5.", "5"),
            ("007", "7"),
            ("about 12", "12"),
        ] {
            assert_eq!(number(raw).as_deref(), Some(right), "{raw}");
        }
        assert_eq!(
            with("1,234").map(|(_, hint)| hint).as_deref(),
            Some("write `1234`, or `1.234` if the comma is the decimal mark")
        );
        for (raw, hint) in [
            ("5 billion", "`5000` if that is million, `5` if that is billion"),
            ("5bn", "`5000` if that is million, `5` if that is billion"),
            ("US$ 1.25 million", "`1.25` if that is million, `0.00125` if that is billion"),
            ("250 thousand", "`250` if that is thousand, `0.25` if that is million"),
            ("3 crore", "`30` if that is million, `0.03` if that is billion"),
        ] {
            let hint = format!("write the figure in the table's `unit`: {hint}");
            assert_eq!(with(raw).map(|(_, found)| found), Some(hint), "{raw}");
        }
        assert_eq!(number("none"), None);
        assert_eq!(number("1-2"), None);
    }

    #[test]
    fn quotes_are_those_that_the_text_leaves_free() {
        assert_eq!(quoted("a"), "\"a\"");
        assert_eq!(quoted("the \"land\""), "'the \"land\"'");
        assert_eq!(quoted("\"it's\""), "\"\\\"it's\\\"\"");
    }
}
