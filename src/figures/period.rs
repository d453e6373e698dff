//! Periods that figures are of: years, fiscal years, and parts of a year.
//!
//! Only periods of the same months of different years can be compared: a year with a year, January to August with
//! January to August. Everything that draws, sums or compares figures asks here whether it may.

use std::fmt;

use crate::date::Date;

/// What a figure is of. In order: those that start earlier first, of those that start together the shorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// Its first month, counted from January of the year 0.
    first: i32,
    /// Its length in months.
    months: i32,
    form: Form,
}

/// How a period is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
    Year,
    FiscalYear,
    Half,
    Quarters,
    Months,
}

/// A period in the terms in which it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    Year(i16),
    /// By the year in which it starts.
    FiscalYear(i16),
    Half(i16, u8),
    Quarter(i16, u8),
    Month(i16, u8),
    /// The first and the last quarter.
    Quarters((i16, u8), (i16, u8)),
    /// The first and the last month.
    Months((i16, u8), (i16, u8)),
}

impl Period {
    /// A calendar year.
    pub const fn year(year: i16) -> Self {
        Self { first: year as i32 * 12, months: 12, form: Form::Year }
    }

    /// The fiscal year that starts in a year, of those that end with a month.
    pub(crate) const fn fiscal_year(starts: i16, ends: u8) -> Self {
        Self { first: starts as i32 * 12 + ends as i32, months: 12, form: Form::FiscalYear }
    }

    /// A half or a quarter of a year, by its number.
    pub(crate) const fn part(year: i16, number: u8, quarter: bool) -> Self {
        let (months, form) = if quarter { (3, Form::Quarters) } else { (6, Form::Half) };
        Self { first: year as i32 * 12 + (number as i32 - 1) * months, months, form }
    }

    /// From one month to another, or from one quarter to another; a year where it is one.
    pub(super) fn span(from: Self, to: Self, ends: Option<u8>) -> Option<Self> {
        let fit = from.form == to.form && matches!(from.form, Form::Months | Form::Quarters);
        let months = to.first + to.months - from.first;
        (fit && months >= from.months).then(|| Self { months, ..from }.as_year(ends))
    }

    /// A month of a year.
    pub(crate) const fn month(year: i16, month: u8) -> Self {
        Self { first: year as i32 * 12 + month as i32 - 1, months: 1, form: Form::Months }
    }

    /// A span that is a calendar year, or a fiscal year, as that.
    fn as_year(self, ends: Option<u8>) -> Self {
        match (self.months, self.first.rem_euclid(12)) {
            (12, 0) => Self { form: Form::Year, ..self },
            (12, month) if ends.is_some_and(|ends| i32::from(ends) == month) => {
                Self { form: Form::FiscalYear, ..self }
            }
            _ => self,
        }
    }

    /// Whether it is a calendar or a fiscal year.
    pub(crate) fn is_year(self) -> bool {
        matches!(self.form, Form::Year | Form::FiscalYear)
    }

    pub(crate) fn is_fiscal_year(self) -> bool {
        self.form == Form::FiscalYear
    }

    /// The month with which it ends, if it is a fiscal year.
    pub(crate) fn fiscal_year_ends(self) -> Option<u8> {
        self.is_fiscal_year().then(|| month_of(self.first - 1).1)
    }

    /// The year in which it starts.
    pub fn starts(self) -> i16 {
        self.first.div_euclid(12) as i16
    }

    /// Whether two are of the same time, however they are written.
    pub(crate) fn is_same_time(self, other: Self) -> bool {
        (self.first, self.months) == (other.first, other.months)
    }

    /// How many years one is after another, where both are of the same months: only such periods can be compared.
    pub(crate) fn years_since(self, other: Self) -> Option<i32> {
        let between = self.first - other.first;
        (self.months == other.months && between % 12 == 0).then_some(between / 12)
    }

    /// Whether it lies in the time from the start of one period to the end of another.
    pub(crate) fn is_within(self, first: Self, last: Self) -> bool {
        first.first <= self.first && self.first + self.months <= last.first + last.months
    }

    /// Whether it starts when another has ended, or later.
    pub(crate) fn is_after(self, other: Self) -> bool {
        self.first >= other.first + other.months
    }

    /// The same months so many years later.
    pub(crate) fn later(self, years: i32) -> Self {
        Self { first: self.first + years * 12, ..self }
    }

    /// Its first month: of a calendar year, that year.
    pub(crate) fn start(self) -> Date {
        self.named_month(self.first)
    }

    /// Its last month: of a calendar year, that year.
    pub(crate) fn end(self) -> Date {
        self.named_month(self.first + self.months - 1)
    }

    fn named_month(self, month: i32) -> Date {
        let (year, month) = month_of(month);
        Date { year, month: (self.form != Form::Year).then_some(month), day: None }
    }

    /// As a key of a brief has it.
    pub(crate) fn written(self) -> String {
        if self.form == Form::Year { self.to_string() } else { format!("\"{self}\"") }
    }

    /// As a path has it.
    pub(crate) fn in_path(self) -> String {
        if self.form == Form::Year { self.to_string() } else { format!("'{self}'") }
    }

    pub(crate) fn named(self) -> Named {
        let (first, last) = (month_of(self.first), month_of(self.first + self.months - 1));
        let quarter = |(year, month): (i16, u8)| (year, (month - 1) / 3 + 1);
        match self.form {
            Form::Year => Named::Year(first.0),
            Form::FiscalYear => Named::FiscalYear(first.0),
            Form::Half => Named::Half(first.0, (first.1 - 1) / 6 + 1),
            Form::Quarters if self.months == 3 => Named::Quarter(first.0, quarter(first).1),
            Form::Quarters => Named::Quarters(quarter(first), quarter(last)),
            Form::Months if self.months == 1 => Named::Month(first.0, first.1),
            Form::Months => Named::Months(first, last),
        }
    }
}

/// A month that is counted from January of the year 0.
fn month_of(months: i32) -> (i16, u8) {
    (months.div_euclid(12) as i16, months.rem_euclid(12) as u8 + 1)
}

/// As briefs write it: `2023`, `2022-23`, `2023-Q4`, `2024-01/2024-08`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.named() {
            Named::Year(year) => write!(f, "{year}"),
            Named::FiscalYear(year) => write!(f, "{year}-{:02}", (year + 1) % 100),
            Named::Half(year, half) => write!(f, "{year}-H{half}"),
            Named::Quarter(year, quarter) => write!(f, "{year}-Q{quarter}"),
            Named::Month(year, month) => write!(f, "{year}-{month:02}"),
            Named::Quarters(from, to) => write!(f, "{}-Q{}/{}-Q{}", from.0, from.1, to.0, to.1),
            Named::Months(from, to) => write!(f, "{}-{:02}/{}-{:02}", from.0, from.1, to.0, to.1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        Period::parse(text, Some(6)).unwrap()
    }

    #[test]
    fn only_the_same_months_are_compared() {
        let since = |text: &str, other: &str| period(text).years_since(period(other));
        assert_eq!(since("2023", "2021"), Some(2));
        assert_eq!(since("2023-24", "2022-23"), Some(1));
        assert_eq!(since("2024-01/2024-08", "2023-01/2023-08"), Some(1));
        assert_eq!(since("2023-Q1/2023-Q2", "2022-H1"), Some(1));
        for (text, other) in [
            ("2023", "2022-23"),
            ("2024-01/2024-08", "2023"),
            ("2024-01/2024-08", "2023-01/2023-07"),
            ("2023-Q4", "2023-Q3"),
        ] {
            assert_eq!(since(text, other), None, "{text}");
        }
    }

    #[test]
    fn periods_are_in_order() {
        let mut all = ["2024-01/2024-08", "2023", "2022-23", "2023-Q1", "2024-H1"].map(period);
        all.sort();
        assert_eq!(
            all.map(|period| period.to_string()),
            ["2022-23", "2023-Q1", "2023", "2024-H1", "2024-01/2024-08"]
        );
    }
}
