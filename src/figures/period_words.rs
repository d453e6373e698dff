//! Periods in words, as people write them: `Q1 2021`, `Jan-Aug 2023`. Briefs are told how to write them, files are read where
//! there is one meaning.

use std::borrow::Cow;

use crate::date::month_name;

/// What a period in words may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PeriodWords {
    /// `Q1 2021`, `1H2021`: a half or a quarter, with its letter in capitals.
    Part(i16, char, u8),
    /// `Jan 2022`, `2022M01`, `05/2022`.
    Month(i16, u8),
    /// `Jan-Aug 2023`, `Q1-Q3 2023`: the first and the last month.
    Months(i16, u8, u8),
    /// `FY2023`: the fiscal year that starts or ends in this year.
    FiscalYear(i16),
    /// `Jan-22`: a month of a year of two digits, or a day.
    MonthOrDay(u8, u8),
    /// `2023-01-31`: a day of this month.
    Day(i16, u8),
    /// `1Q21`: a half or a quarter of a year of two digits.
    ShortYear(u8, char, u8),
}

/// What a period in words may be; `None` for what is no period, and for two years such as `2022-23`.
pub(crate) fn period_words(text: &str) -> Option<PeriodWords> {
    let parts = parts(text)?;
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    match parts[..] {
        ["FY", of] | [of, "FY"] => {
            let short = || Some(2000 + i16::from(short_year(of)?));
            year(of).or_else(short).map(PeriodWords::FiscalYear)
        }
        [one, other] => two(text, one, other),
        [one, two, three] => {
            let (of, one, two) = match (year(one), year(three)) {
                (Some(of), None) => (of, two, three),
                (None, Some(of)) => (of, one, two),
                (None, None) => {
                    let (letter, part) = half_or_quarter(one, two)?;
                    return Some(PeriodWords::ShortYear(short_year(three)?, letter, part));
                }
                _ => return None,
            };
            if let Some((letter, part)) = half_or_quarter(one, two) {
                return Some(PeriodWords::Part(of, letter, part));
            }
            if let (Some(first), Some(last)) = (month(one), month(two)) {
                return (first <= last).then_some(PeriodWords::Months(of, first, last));
            }
            let number = |part: &str| part.parse::<u8>().ok().filter(|_| part.len() <= 2);
            match (one, number(two)) {
                ("M", Some(month @ 1..=12)) => Some(PeriodWords::Month(of, month)),
                // Which of the two is the month, is not asked.
                (_, Some(two)) => {
                    let all = [number(one)?, two];
                    let month = if parts[0].len() == 4 { all[0] } else { all[1] };
                    Some(PeriodWords::Day(of, month)).filter(|_| (1..=12).contains(&month))
                }
                _ => None,
            }
        }
        [a, b, c, d, last] => {
            let of = year(last)?;
            match (half_or_quarter(a, b)?, half_or_quarter(c, d)?) {
                (('Q', from), ('Q', to)) if from <= to => Some(PeriodWords::Months(of, from * 3 - 2, to * 3)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A year and a month, or a month and a number.
fn two(text: &str, one: &str, other: &str) -> Option<PeriodWords> {
    let (of, part) = match (year(one), year(other)) {
        (Some(of), None) => (of, other),
        (None, Some(of)) => (of, one),
        (None, None) => {
            let (month, number) = match (month(one), short_year(other)) {
                (Some(month), Some(number)) => (month, number),
                _ => (month(other)?, short_year(one)?),
            };
            return Some(PeriodWords::MonthOrDay(month, number));
        }
        _ => return None,
    };
    if let Some(month) = month(part) {
        return Some(PeriodWords::Month(of, month));
    }
    // Two years may be written so as well: `2011/12`.
    let number = short_year(part).filter(|number| (1..=12).contains(number))?;
    let is_fiscal = (of + 1) % 100 == i16::from(number) && year(one).is_some();
    let between = text.trim().trim_matches(|c: char| c.is_ascii_digit());
    (!is_fiscal && matches!(between, "/" | "-")).then_some(PeriodWords::Month(of, number))
}

/// The parts of a text: numbers and words in capitals, with whatever is between them left out.
fn parts(text: &str) -> Option<Vec<Cow<'_, str>>> {
    // Nobody writes a period in so many letters.
    if text.len() > 40 {
        return None;
    }
    let mut parts: Vec<Cow<str>> = Vec::new();
    let mut start = 0;
    let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (number, (at, letter)) in letters.iter().enumerate() {
        let end = at + letter.len_utf8();
        if letters.get(number + 1).is_some_and(|(_, next)| kind(*next) == kind(*letter)) {
            continue;
        }
        match kind(*letter) {
            (false, false) => {
                if !text[start..end].chars().all(|c| " -–—/.,'’_".contains(c)) {
                    return None;
                }
            }
            (true, _) => parts.push(Cow::Borrowed(&text[start..end])),
            (_, true) => parts.push(Cow::Owned(text[start..end].to_uppercase())),
        }
        start = end;
    }
    // `January to August`, `Jan through Aug`.
    parts.retain(|part| !matches!(&**part, "TO" | "THROUGH" | "UNTIL"));
    Some(parts)
}

fn year(part: &str) -> Option<i16> {
    let digits = part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse().ok().filter(|year| digits && (1000..=2999).contains(year))
}

fn short_year(part: &str) -> Option<u8> {
    part.parse().ok().filter(|_| part.len() == 2)
}

/// A month by its English name, in full or in three or four letters.
fn month(part: &str) -> Option<u8> {
    (1..=12).find(|month| {
        let name = month_name(*month).to_uppercase();
        name == part || (3..=4).contains(&part.len()) && name.starts_with(part)
    })
}

/// The number of a half or a quarter.
fn number(part: &str, letter: char) -> Option<u8> {
    let most = if letter == 'H' { 2 } else { 4 };
    part.parse().ok().filter(|number| part.len() == 1 && (1..=most).contains(number))
}

/// A half or a quarter: its letter and its number, in either order.
fn half_or_quarter(one: &str, other: &str) -> Option<(char, u8)> {
    ['H', 'Q'].into_iter().find_map(|letter| match (one, other) {
        (word, digit) | (digit, word) if word.chars().eq([letter]) => Some((letter, number(digit, letter)?)),
        _ => None,
    })
}
