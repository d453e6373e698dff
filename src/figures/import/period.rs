//! Periods of statistics.

use std::fmt;

use crate::date::month_name;

/// What a figure is for: a year, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TimePeriod {
    Year(i16),
    /// 1 or 2.
    Half(i16, u8),
    /// 1 to 4.
    Quarter(i16, u8),
    /// 1 to 12.
    Month(i16, u8),
}

impl TimePeriod {
    /// A period as issuers write it, `2023`, `202301`, `2023-01`, `2023M1`, `2023-M01`, `2023Q4`, or as people do.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::of_digits(text).or_else(|| Self::of_words(text))
    }

    /// A period as issuers write it.
    fn of_digits(text: &str) -> Option<Self> {
        let year = text.get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        let year = year.parse().ok().filter(|year| (1000..=2999).contains(year))?;
        let rest = &text[4..];
        if rest.is_empty() {
            return Some(Self::Year(year));
        }
        let part = rest.strip_prefix(['-', ' ']).unwrap_or(rest);
        let number = |digits: &str, least: usize, most: u8| {
            let sound =
                (least..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<u8>().ok().filter(|number| sound && (1..=most).contains(number))
        };
        if let Some(quarter) = part.strip_prefix(['Q', 'q']) {
            return number(quarter, 1, 4).map(|quarter| Self::Quarter(year, quarter));
        }
        if let Some(half) = part.strip_prefix(['H', 'h']) {
            return number(half, 1, 2).map(|half| Self::Half(year, half));
        }
        let named = part.strip_prefix(['M', 'm']);
        number(named.unwrap_or(part), if named.is_some() { 1 } else { 2 }, 12)
            .map(|month| Self::Month(year, month))
    }

    /// A period of a cell. Data-frame libraries write whole numbers as `2023.0`.
    pub(super) fn of_cell(cell: &str) -> Option<Self> {
        Self::parse(cell.strip_suffix(".0").unwrap_or(cell))
    }

    /// A month by its number or its English name, in full or in three letters.
    pub(super) fn month(text: &str) -> Option<u8> {
        if let Ok(number) = text.parse::<u8>() {
            return Some(number).filter(|number| (1..=12).contains(number));
        }
        let text = text.trim_end_matches('.').to_lowercase();
        (1..=12).find(|month| {
            let name = month_name(*month).to_lowercase();
            name == text || text.len() >= 3 && name.get(..text.len()) == Some(&text) && text.len() <= 4
        })
    }

    /// A quarter by its number: `3`, `Q3`.
    pub(super) fn quarter(text: &str) -> Option<u8> {
        let number = text.trim_start_matches(['Q', 'q']).parse().ok();
        number.filter(|number| (1..=4).contains(number))
    }

    pub(crate) fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Half(year, _) | Self::Quarter(year, _) | Self::Month(year, _) => year,
        }
    }

    pub(super) fn is_year(self) -> bool {
        matches!(self, Self::Year(_))
    }

    /// In a sentence: `May 2018`.
    pub(super) fn words(self) -> String {
        match self {
            Self::Year(year) => year.to_string(),
            Self::Half(year, 1) => format!("the first half of {year}"),
            Self::Half(year, _) => format!("the second half of {year}"),
            Self::Quarter(year, quarter) => format!("quarter {quarter} of {year}"),
            Self::Month(year, month) => format!("{} {year}", month_name(month)),
        }
    }
}

/// As briefs write it: `2023`, `2023-Q4`, `2023-01`.
impl fmt::Display for TimePeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::Half(year, half) => write!(f, "{year}-H{half}"),
            Self::Quarter(year, quarter) => write!(f, "{year}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year}-{month:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_issuers_write_them() {
        let written = |text: &str| TimePeriod::parse(text).map(|period| period.to_string());
        for (text, period) in [
            ("2023", "2023"),
            ("202301", "2023-01"),
            ("2023-M01", "2023-01"),
            ("2024M2", "2024-02"),
            ("2019-05", "2019-05"),
            ("2023Q4", "2023-Q4"),
            ("Jan 2021", "2021-01"),
            ("May-2021", "2021-05"),
        ] {
            assert_eq!(written(text).as_deref(), Some(period), "{text}");
        }
        for none in [
            "", "20x1", "2023-13", "2008/09", "2023-5", "FY2024", "20230101", "2023.5", "0021", "Foo 2021",
            "May 21",
        ] {
            assert_eq!(written(none), None, "{none}");
        }
        for (text, month) in
            [("Jul", Some(7)), ("March", Some(3)), ("01", Some(1)), ("Sept.", Some(9)), ("13", None)]
        {
            assert_eq!(TimePeriod::month(text), month, "{text}");
        }
        assert_eq!(TimePeriod::month("Ma"), None);
    }
}
