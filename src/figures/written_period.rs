//! Periods as briefs write them, and what to say of texts that are none, or may be more than one.

use super::period::Period;
use super::period_words::{PeriodWords, period_words};
use crate::date::month_name;

/// Why a text is not a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PeriodError {
    /// A fiscal year, by the year in which it starts, of which nothing says when it ends.
    FiscalYearEnds(i16),
    /// A month, or a fiscal year that starts in this year.
    MonthOrFiscalYear(i16, u8),
    /// `FY2024`: whether it starts or ends in that year is a matter of convention.
    NamedByOneYear(i16),
    /// A fiscal year where fiscal years end in December.
    IsCalendarYear(i16),
    /// A year of two digits, or beyond 9999.
    Year,
    /// There is no such month.
    Month(u32),
    /// There is no such quarter or half.
    Part(char, u32),
    /// A span that ends before it starts, or whose ends are not both months or both quarters.
    Span,
    /// `Jan-22`: a month of a year of two digits, or a day.
    MonthOrDay(u8, u8),
    /// A day of this month.
    Day(i16, u8),
    /// What was meant, as it is written in a brief.
    Written(String),
    /// Something else.
    Form,
}

impl Period {
    /// A period as briefs write it, where fiscal years end with the month `ends`.
    pub(crate) fn parse(text: &str, ends: Option<u8>) -> Result<Self, PeriodError> {
        let text = text.trim();
        if let Some((from, to)) = text.split_once('/').filter(|(_, to)| to.contains('-')) {
            let end = |text: &str| match Self::single(text, None) {
                // The month in which a span starts or ends cannot be a fiscal year.
                Err(PeriodError::MonthOrFiscalYear(year, month)) => Ok(Self::month(year, month)),
                other => other,
            };
            let (from, to) = (end(from)?, end(to)?);
            return Self::span(from, to, ends).ok_or(PeriodError::Span);
        }
        Self::single(text, ends)
    }

    /// Anything but a span.
    fn single(text: &str, ends: Option<u8>) -> Result<Self, PeriodError> {
        if let Some(rest) = text.get(..2).filter(|start| start.eq_ignore_ascii_case("FY")).map(|_| &text[2..])
        {
            let rest = rest.trim_start_matches([' ', '-']);
            return Err(match digits(rest, 4) {
                Some(year) => PeriodError::NamedByOneYear(year),
                None if digits(rest, 2).is_some() => meant(text),
                None => meant(rest),
            });
        }
        let Some((year, rest)) = text.get(..4).and_then(|start| Some((digits(start, 4)?, &text[4..]))) else {
            return Err(meant(text));
        };
        if !(1..=9998).contains(&year) {
            return Err(PeriodError::Year);
        }
        if rest.is_empty() {
            return Ok(Self::year(year));
        }
        let form = || meant(text);
        let Some(part) = rest.strip_prefix(['-', '/']) else { return Err(form()) };
        let slash = rest.starts_with('/');
        if let Some(letter) = part.chars().next().filter(|letter| matches!(letter, 'Q' | 'H') && !slash) {
            let number = digits(&part[1..], 1).ok_or_else(form)?;
            let quarter = letter == 'Q';
            let count = if quarter { 4 } else { 2 };
            return match u8::try_from(number) {
                Ok(number) if (1..=count).contains(&number) => Ok(Self::part(year, number, quarter)),
                _ => Err(PeriodError::Part(letter, number.unsigned_abs().into())),
            };
        }
        let number = digits(part, 2).ok_or_else(form)?;
        let is_fiscal = (year + 1) % 100 == number;
        let month = u8::try_from(number).ok().filter(|month| (1..=12).contains(month) && !slash);
        match (is_fiscal, month, ends) {
            (true, _, Some(12)) => Err(PeriodError::IsCalendarYear(year)),
            (true, _, Some(ends)) => Ok(Self::fiscal_year(year, ends)),
            (true, Some(month), None) => Err(PeriodError::MonthOrFiscalYear(year, month)),
            (true, None, None) => Err(PeriodError::FiscalYearEnds(year)),
            (false, Some(month), _) => Ok(Self::month(year, month)),
            (false, None, _) if slash => Err(form()),
            (false, None, _) => Err(PeriodError::Month(number.unsigned_abs().into())),
        }
    }
}

/// A number of so many digits.
fn digits(text: &str, count: usize) -> Option<i16> {
    let sound = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| sound)
}

/// What may be meant by a text, as its author has to write it: `Q4 2023`, `2023Q4`, `2022-2023`, `2022–23`, `May 2023`.
fn meant(text: &str) -> PeriodError {
    let parts: Vec<&str> = text.split([' ', '-', '/', '–', '.']).filter(|part| !part.is_empty()).collect();
    if let [first, second] = parts[..]
        && let (Some(year), Some(next)) = (digits(first, 4), digits(second, 4).or_else(|| digits(second, 2)))
        && (year + 1) % 100 == next % 100
    {
        return PeriodError::Written(format!("{year}-{:02}", next % 100));
    }
    PeriodError::Written(match period_words(text) {
        Some(PeriodWords::Part(year, letter, number)) => format!("{year}-{letter}{number}"),
        Some(PeriodWords::Month(year, month)) => format!("{year}-{month:02}"),
        Some(PeriodWords::Months(year, 1, 12)) => year.to_string(),
        Some(PeriodWords::Months(year, first, last)) => {
            format!("{year}-{first:02}/{year}-{last:02}")
        }
        Some(PeriodWords::ShortYear(year, letter, number)) => format!("20{year:02}-{letter}{number}"),
        Some(PeriodWords::FiscalYear(year)) => return PeriodError::NamedByOneYear(year),
        Some(PeriodWords::MonthOrDay(month, number)) => return PeriodError::MonthOrDay(month, number),
        Some(PeriodWords::Day(year, month)) => return PeriodError::Day(year, month),
        None => return PeriodError::Form,
    })
}

impl PeriodError {
    /// Whether the text may be a period, and only its author can tell which.
    pub(crate) fn asks(&self) -> bool {
        matches!(
            self,
            Self::FiscalYearEnds(_)
                | Self::MonthOrFiscalYear(..)
                | Self::NamedByOneYear(_)
                | Self::MonthOrDay(..)
        )
    }

    /// What is wrong with a text, and what to write.
    pub(crate) fn message(&self, text: &str) -> (String, String) {
        let next = |year: &i16| format!("{:02}", (year + 1) % 100);
        match self {
            Self::FiscalYearEnds(year) => (
                format!("`{text}` is a fiscal year, and nothing says in which month fiscal years end"),
                format!(
                    "say it in the table, or in `[brief]`: `fiscal_year_ends = 6` where {year}-{} ends with June",
                    next(year)
                ),
            ),
            Self::MonthOrFiscalYear(year, month) => (
                format!("`{text}` may be {} {year} or the fiscal year {year}–{month:02}", month_name(*month)),
                format!(
                    "for the month write `\"{year}-{month:02}/{year}-{month:02}\"`; for the fiscal year say when it \
                     ends, such as `fiscal_year_ends = 6`"
                ),
            ),
            Self::NamedByOneYear(year) => (
                format!("`{text}` may start or end in {year}"),
                format!(
                    "write both years, `\"{}-{:02}\"` or `\"{year}-{}\"`, with `fiscal_year_ends` for the month in \
                     which it ends",
                    year - 1,
                    year % 100,
                    next(year)
                ),
            ),
            Self::IsCalendarYear(year) => (
                format!("`{text}` is no fiscal year that ends with December"),
                format!("write the calendar year, `{year}`, or correct `fiscal_year_ends`"),
            ),
            Self::Year => (format!("`{text}` is not a year"), "write four digits, such as `2023`".to_owned()),
            Self::Month(month) => (
                format!("there is no month {month}"),
                "write a month as `\"2023-05\"`, a fiscal year as `\"2022-23\"`".to_owned(),
            ),
            Self::Part('Q', number) => (
                format!("there is no quarter {number}"),
                "the quarters of a year are `Q1` to `Q4`".to_owned(),
            ),
            Self::Part(_, number) => {
                (format!("there is no half {number}"), "the halves of a year are `H1` and `H2`".to_owned())
            }
            Self::Span => (
                format!("`{text}` is not a span of months or quarters"),
                "write the first and the last, as `\"2024-01/2024-08\"` or `\"2023-Q1/2023-Q3\"`".to_owned(),
            ),
            Self::MonthOrDay(month, number) => {
                let (name, year) =
                    (month_name(*month), if *number < 50 { 2000 } else { 1900 } + i16::from(*number));
                (
                    format!("`{text}` may be {name} {year} or {number} {name}"),
                    format!("write the year in four digits, `\"{year}-{month:02}\"`"),
                )
            }
            Self::Day(year, month) => (
                format!("`{text}` is a day, and not a period"),
                format!("write the year, `{year}`, or the month, `\"{year}-{month:02}\"`"),
            ),
            Self::Written(meant) => {
                let is_year = meant.bytes().all(|byte| byte.is_ascii_digit());
                let meant = if is_year { meant.clone() } else { format!("\"{meant}\"") };
                (format!("`{text}` is not how a period is written"), format!("write `{meant}`"))
            }
            Self::Form => (
                format!("`{text}` is not a period"),
                "write a year as `2023`, a fiscal year as `\"2022-23\"`, a part of a year as `\"2023-Q4\"`, \
                 `\"2023-H1\"`, `\"2023-05\"` or `\"2024-01/2024-08\"`"
                    .to_owned(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::period::Named;
    use super::*;

    fn period(text: &str) -> Period {
        Period::parse(text, Some(6)).unwrap()
    }

    #[test]
    fn periods_are_written_as_they_are_read() {
        for text in [
            "2023",
            "2022-23",
            "1999-00",
            "2023-Q4",
            "2023-H1",
            "2023-05",
            "2023-Q1/2023-Q3",
            "2024-01/2024-08",
            "2022-07/2023-02",
        ] {
            assert_eq!(period(text).to_string(), text);
        }
        assert_eq!(period("2022/23"), period("2022-23"));
    }

    #[test]
    fn a_span_may_be_a_year_a_quarter_or_a_month() {
        assert_eq!(period("2023-Q1/2023-Q4"), period("2023"));
        assert_eq!(period("2023-01/2023-12"), period("2023"));
        assert_eq!(period("2022-Q3/2023-Q2"), period("2022-23"));
        assert!(!Period::parse("2022-Q3/2023-Q2", None).unwrap().is_year());
        assert_eq!(period("2009-10/2009-10").to_string(), "2009-10");
        assert!(period("2023-Q1/2023-Q2").is_same_time(period("2023-H1")));
    }

    #[test]
    fn what_may_be_something_else_is_asked_for() {
        for (text, ends, error) in [
            ("2009-10", None, PeriodError::MonthOrFiscalYear(2009, 10)),
            ("2022-23", None, PeriodError::FiscalYearEnds(2022)),
            ("2008/09", None, PeriodError::FiscalYearEnds(2008)),
            ("2022-23", Some(12), PeriodError::IsCalendarYear(2022)),
            ("FY2024", Some(6), PeriodError::NamedByOneYear(2024)),
            ("FY 2009-10", None, PeriodError::Written("2009-10".to_owned())),
            ("2023-14", Some(6), PeriodError::Month(14)),
            ("2023-Q5", None, PeriodError::Part('Q', 5)),
            ("2023-H3", None, PeriodError::Part('H', 3)),
            ("2024-08/2024-01", None, PeriodError::Span),
            ("2024-Q1/2024-08", None, PeriodError::Span),
            ("2022-2023", Some(6), PeriodError::Written("2022-23".to_owned())),
            ("2022–23", Some(6), PeriodError::Written("2022-23".to_owned())),
            ("Q4 2023", None, PeriodError::Written("2023-Q4".to_owned())),
            ("2023Q4", None, PeriodError::Written("2023-Q4".to_owned())),
            ("1H 2023", None, PeriodError::Written("2023-H1".to_owned())),
            ("May 2023", None, PeriodError::Written("2023-05".to_owned())),
            ("2022M01", None, PeriodError::Written("2022-01".to_owned())),
            ("2022-M01", None, PeriodError::Written("2022-01".to_owned())),
            ("Q1 2021", None, PeriodError::Written("2021-Q1".to_owned())),
            ("1Q2021", None, PeriodError::Written("2021-Q1".to_owned())),
            ("Jan-Dec 2023", None, PeriodError::Written("2023".to_owned())),
            ("Jan-Aug 2023", None, PeriodError::Written("2023-01/2023-08".to_owned())),
            ("FY 2023", None, PeriodError::NamedByOneYear(2023)),
            ("FY23", None, PeriodError::NamedByOneYear(2023)),
            ("Jan-22", None, PeriodError::MonthOrDay(1, 22)),
            ("2023-01-31", None, PeriodError::Day(2023, 1)),
            ("2008/19", Some(6), PeriodError::Form),
            ("last year", None, PeriodError::Form),
            ("", None, PeriodError::Form),
            ("0000", None, PeriodError::Year),
        ] {
            assert_eq!(Period::parse(text, ends), Err(error), "{text}");
        }
        // Some months cannot be taken for a fiscal year.
        assert_eq!(Period::parse("2009-11", Some(6)).unwrap().named(), Named::Month(2009, 11));
        assert_eq!(Period::parse("2009-10", Some(6)).unwrap().named(), Named::FiscalYear(2009));
    }
}
