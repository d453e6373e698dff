//! Dates as people write them, and how to write them in a brief.

use crate::date::{Date, month_name};

/// What a date that cannot be read was meant to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// A date; more than one where it can be read in two ways.
    Dates(Vec<Reading>),
    /// From one date to another.
    Period(Date, Date),
    /// A year that does not start in January, such as 2022–23.
    FiscalYear,
    /// A quarter or a half of a year.
    PartOfYear,
    /// A date whose year has two digits.
    ShortYear,
}

/// A date that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading(Date);

impl Reading {
    /// As it is written in TOML.
    pub(super) fn toml(self) -> String {
        toml(self.0)
    }

    /// In words.
    fn words(self) -> String {
        let Date { year, month, day } = self.0;
        match (month.map(month_name), day) {
            (Some(month), Some(day)) => format!("{day} {month} {year}"),
            (Some(month), None) => format!("{month} {year}"),
            _ => year.to_string(),
        }
    }
}

fn toml(date: Date) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", date.year),
        (Some(month), None) => format!("\"{:04}-{month:02}\"", date.year),
        _ => format!("\"{:04}\"", date.year),
    }
}

impl Meant {
    /// What to say of a date that is to be one day, month or year.
    pub(super) fn refusal(&self, written: &str) -> (String, String) {
        let message = |what: &str| format!("`{written}` is {what}");
        match self {
            Self::Dates(dates) => (message("not a date"), hint(dates)),
            Self::Period(from, to) => {
                (message("not a date"), format!("write a period as `[{}, {}]`", toml(*from), toml(*to)))
            }
            Self::FiscalYear => (
                message("a fiscal year"),
                format!(
                    "where figures are of it, write it in quotes, `\"{written}\"`; elsewhere write a date, such as 2023"
                ),
            ),
            Self::PartOfYear => (
                message("part of a year"),
                format!(
                    "where figures are of it, write it in quotes, `\"{written}\"`; elsewhere write a date, such as 2023"
                ),
            ),
            Self::ShortYear => {
                (message("not a date"), "write the year with four digits, as in 2024-02-03".to_owned())
            }
        }
    }
}

/// What to write for a date that was read.
pub(super) fn hint(dates: &[Reading]) -> String {
    match dates {
        [one] => format!("write `{}`", one.toml()),
        [one, other] => {
            format!("write `{}` for {}, `{}` for {}", one.toml(), one.words(), other.toml(), other.words())
        }
        _ => String::new(),
    }
}

/// What a text means that is not written as a date of TOML, if it looks like one at all.
pub(super) fn meant(text: &str) -> Option<Meant> {
    let text = text.trim();
    if text.len() > 40
        || !text.is_ascii()
            && !text.chars().all(|c| c.is_alphanumeric() || " .,/-–—\u{A0}\u{202F}".contains(c))
    {
        return None;
    }
    let lower = text.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    part_of_year(&parts, &lower).or_else(|| named_month(&parts)).or_else(|| digits(&parts, &lower))
}

/// `FY2024`, `2022-23`, `2020-Q4`, `H1 2023`.
fn part_of_year(parts: &[&str], lower: &str) -> Option<Meant> {
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_part = |part: &str| {
        let letter = part.strip_prefix(['q', 'h']).or_else(|| part.strip_suffix(['q', 'h']));
        letter.is_some_and(|number| matches!(number, "1" | "2" | "3" | "4"))
    };
    if let Some(rest) = lower.strip_prefix("fy") {
        return rest.contains(|c: char| c.is_ascii_digit()).then_some(Meant::FiscalYear);
    }
    match parts {
        [part, year] | [year, part] if is_part(part) && is_year(year) => Some(Meant::PartOfYear),
        [first, second] if is_fiscal(first, second) => Some(Meant::FiscalYear),
        _ => None,
    }
}

/// Whether two numbers are a year and the next, as fiscal years are written.
fn is_fiscal(first: &str, second: &str) -> bool {
    let number = |part: &str| part.parse::<u32>().ok();
    let (Some(year), Some(next)) = (number(first).filter(|_| first.len() == 4), number(second)) else {
        return false;
    };
    match second.len() {
        2 => (year + 1) % 100 == next,
        4 => year + 1 == next,
        _ => false,
    }
}

/// `3 February 2024`, `Feb 3, 2024`, `February 2024`.
fn named_month(parts: &[&str]) -> Option<Meant> {
    let month_of = |part: &str| {
        (1..=12u8).find(|month| {
            let name = month_name(*month).to_lowercase();
            part.len() >= 3 && name.starts_with(part) || *month == 9 && part == "sept"
        })
    };
    let at = parts.iter().position(|part| month_of(part).is_some())?;
    let month = month_of(parts.get(at)?)?;
    let numbers: Vec<&str> = parts
        .iter()
        .enumerate()
        .filter(|(index, part)| *index != at && **part != "of")
        .map(|(_, part)| *part)
        .collect();
    let day_of = |part: &str| {
        let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| part.strip_suffix(end)).unwrap_or(part);
        (digits.len() <= 2).then(|| digits.parse::<u8>().ok()).flatten()
    };
    let year_of = |part: &str| (part.len() == 4).then(|| part.parse::<i16>().ok()).flatten();
    let date = |day: Option<u8>, year| Date::new(year, Some(month), day).ok();
    match numbers[..] {
        [year] => Some(Meant::Dates(vec![Reading(date(None, year_of(year)?)?)])),
        [day, year] if year_of(year).is_some() => {
            Some(Meant::Dates(vec![Reading(date(Some(day_of(day)?), year_of(year)?)?)]))
        }
        [from, to, year] => {
            let year = year_of(year)?;
            Some(Meant::Period(date(Some(day_of(from)?), year)?, date(Some(day_of(to)?), year)?))
        }
        _ => None,
    }
}

/// `3.2.2024`, `03/02/2024`, `2024-2-3`, `02/2024`, `2015-05/06`.
fn digits(parts: &[&str], lower: &str) -> Option<Meant> {
    if !parts
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()) && matches!(part.len(), 1 | 2 | 4))
    {
        return None;
    }
    let number = |part: &str| part.parse::<i16>().ok();
    let small = |part: &str| part.parse::<u8>().ok().filter(|_| part.len() <= 2);
    let reading = |year: &str, month: &str, day: Option<&str>| {
        let day = match day {
            Some(day) => Some(small(day)?),
            None => None,
        };
        Date::new(number(year)?, Some(small(month)?), day).ok()
    };
    let dates = |dates: Vec<Option<Date>>| {
        let mut dates: Vec<Reading> = dates.into_iter().flatten().map(Reading).collect();
        dates.dedup();
        (!dates.is_empty()).then_some(Meant::Dates(dates))
    };
    match parts {
        [year, month, last] if year.len() == 4 && lower.contains('/') && lower.contains('-') => {
            Some(Meant::Period(reading(year, month, None)?, reading(year, last, None)?))
        }
        [year, month, day, until, month_until, last] if year.len() == 4 && until.len() == 4 => {
            Some(Meant::Period(reading(year, month, Some(day))?, reading(until, month_until, Some(last))?))
        }
        [year, month, day, last] if year.len() == 4 => {
            Some(Meant::Period(reading(year, month, Some(day))?, reading(year, month, Some(last))?))
        }
        [year, month, day] if year.len() == 4 => dates(vec![reading(year, month, Some(day))]),
        // With points the day comes first everywhere; with slashes the month does in the United States.
        [day, month, year] if year.len() == 4 && !lower.contains('/') => {
            dates(vec![reading(year, month, Some(day))])
        }
        [first, second, year] if year.len() == 4 => {
            dates(vec![reading(year, second, Some(first)), reading(year, first, Some(second))])
        }
        [_, _, year] if year.len() == 2 => Some(Meant::ShortYear),
        [year, month] if year.len() == 4 => dates(vec![reading(year, month, None)]),
        [month, year] if year.len() == 4 => dates(vec![reading(year, month, None)]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        let written = |text: &str| match meant(text) {
            Some(Meant::Dates(dates)) => {
                dates.iter().map(|date| date.toml()).collect::<Vec<_>>().join(" or ")
            }
            other => format!("{other:?}"),
        };
        for (text, right) in [
            ("3.2.2024", "2024-02-03"),
            ("12.05.2015", "2015-05-12"),
            ("03/02/2024", "2024-02-03 or 2024-03-02"),
            ("31/12/2024", "2024-12-31"),
            ("12/31/2024", "2024-12-31"),
            ("2/2/2024", "2024-02-02"),
            ("2024-2-3", "2024-02-03"),
            ("2024/02/03", "2024-02-03"),
            ("3 February 2024", "2024-02-03"),
            ("February 3rd, 2024", "2024-02-03"),
            ("May 2015", "\"2015-05\""),
            ("sept 2015", "\"2015-09\""),
            ("02/2024", "\"2024-02\""),
            ("2024-2", "\"2024-02\""),
        ] {
            assert_eq!(written(text), right, "{text}");
        }
        assert!(matches!(meant("2015-05/06"), Some(Meant::Period(..))));
        assert!(matches!(meant("3-5 July 2014"), Some(Meant::Period(..))));
        assert!(matches!(meant("2014-07-03/2014-07-05"), Some(Meant::Period(..))));
        for fiscal in ["2022-23", "2008/09", "FY2024", "FY 2009-10", "2014/2015", "1999-00"] {
            assert_eq!(meant(fiscal), Some(Meant::FiscalYear), "{fiscal}");
        }
        assert_eq!(meant("2020-Q4"), Some(Meant::PartOfYear));
        assert_eq!(meant("3.2.24"), Some(Meant::ShortYear));
        for other in ["soon", "May", "31.2.2024", "1234", "12", "May 15", "2024-13"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }
}
