//! Periods that people write in tables, and what to say of those that may be something else.

use super::flaw::clip;
use super::period::TimePeriod;
use crate::date::{days_in_month, month_name};
use crate::figures::{PeriodWords, period_words};

impl TimePeriod {
    /// A period in words, or in another order: `Q1 2021`, `1Q2021`, `2021 Jan`, `05/2022`, `Jan-Dec 2023`. Only what has one
    /// meaning is read.
    pub(super) fn of_words(text: &str) -> Option<Self> {
        match period_words(text)? {
            PeriodWords::Part(year, 'H', half) => Some(Self::Half(year, half)),
            PeriodWords::Part(year, _, quarter) => Some(Self::Quarter(year, quarter)),
            PeriodWords::Month(year, month) => Some(Self::Month(year, month)),
            PeriodWords::Months(year, 1, 12) => Some(Self::Year(year)),
            _ => None,
        }
    }

    /// A month of a year of two digits, `Jan-22`, where that is what the column has. There are no statistics of half a
    /// century ago, nor of half a century to come.
    pub(super) fn of_short(text: &str) -> Option<Self> {
        let (month, number) = short_month(text)?;
        let century = match number {
            0..=39 => 2000,
            60..=99 => 1900,
            _ => return None,
        };
        Some(Self::Month(century + i16::from(number), month))
    }
}

/// A month and a number of two digits, in either order: `Jan-22`, `22 Jan`, `Jan '22`.
fn short_month(text: &str) -> Option<(u8, u8)> {
    match period_words(text)? {
        PeriodWords::MonthOrDay(month, number) => Some((month, number)),
        _ => None,
    }
}

pub(super) fn is_short_month(text: &str) -> bool {
    short_month(text).is_some()
}

/// Whether the texts of a column show together that `Jan-22` is a month of 2022, and not a day: a number is that of no day of its
/// month, all months are there with the same number, or others have a year of four digits.
pub(super) fn are_short_years<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    let mut months = [0u16; 100];
    for cell in cells {
        let Some((month, number)) = short_month(cell) else {
            if cell.contains(char::is_alphabetic)
                && matches!(TimePeriod::parse(cell), Some(TimePeriod::Month(..)))
            {
                return true;
            }
            continue;
        };
        // Every day of February is in a leap year.
        let is_day = (1..=days_in_month(2000, month)).contains(&number);
        let seen = &mut months[usize::from(number)];
        *seen |= 1 << month;
        if !is_day || seen.count_ones() == 12 {
            return true;
        }
    }
    false
}

/// What is wrong with a cell that should have a period, and what to write; `series` for figures of a statistic. `None` where
/// nothing is known of it.
pub(super) fn refusal(cell: &str, series: bool) -> Option<(String, String)> {
    let in_brief = |period: &str| match series {
        true => format!("in the brief: `values = {{ \"{period}\" = … }}`"),
        false => format!("as a `[[trade.year]]` with `year = \"{period}\"`"),
    };
    let clipped = clip(cell);
    Some(match period_words(cell)? {
        PeriodWords::FiscalYear(of) => {
            let (before, after) = ((of - 1, of % 100), (of, (of + 1) % 100));
            (
                format!(
                    "`{clipped}` is a fiscal year, which may start or end in {of}, and not a calendar year"
                ),
                format!(
                    "write both years, {} or {}, with `fiscal_year_ends` for the month in which it ends; leave the row \
                     out with `where = {{ … }}`",
                    in_brief(&format!("{}-{:02}", before.0, before.1)),
                    format_args!("`\"{}-{:02}\"`", after.0, after.1),
                ),
            )
        }
        PeriodWords::MonthOrDay(month, number) => {
            let (name, digits) = (month_name(month), format!("{number:02}"));
            let century = if number < 50 { 2000 } else { 1900 };
            let day = if (1..=days_in_month(2000, month)).contains(&number) {
                format!("{number} {name}")
            } else {
                "another year".to_owned()
            };
            let year = century + i16::from(number);
            (
                format!("`{clipped}` may be {name} {year} or {day}"),
                format!(
                    "write the year in four digits in the file, as {year}-{month:02}; where a column has all months of a \
                     year, such as `Jan-{digits}` to `Dec-{digits}`, they are taken for months"
                ),
            )
        }
        PeriodWords::Months(of, first, last) => {
            let span = format!("{of}-{first:02}/{of}-{last:02}");
            let months = match first == last {
                true => month_name(first).to_owned(),
                false => format!("{} to {}", month_name(first), month_name(last)),
            };
            (
                format!(
                    "`{clipped}` is {months} {of}, and files are read by years, halves, quarters and months"
                ),
                format!(
                    "leave the row out with `where = {{ … }}`, and write its figures {}",
                    in_brief(&span)
                ),
            )
        }
        PeriodWords::Day(of, month) => (
            format!("`{clipped}` is a day, and not a period"),
            format!("write what the figures are of: the year as {of}, the month as {of}-{month:02}"),
        ),
        PeriodWords::ShortYear(of, letter, part) => (
            format!("`{clipped}` has a year of two digits"),
            format!("write it in four, as 20{of:02}-{letter}{part}"),
        ),
        PeriodWords::Part(..) | PeriodWords::Month(..) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_one_meaning_is_read() {
        let written = |text: &str| TimePeriod::parse(text).map(|period| period.to_string());
        for (text, period) in [
            ("Q1 2021", "2021-Q1"),
            ("2021 Q1", "2021-Q1"),
            ("2021Q1", "2021-Q1"),
            ("1Q2021", "2021-Q1"),
            ("1Q 2021", "2021-Q1"),
            ("Q1-2021", "2021-Q1"),
            ("q3/2021", "2021-Q3"),
            ("H1 2021", "2021-H1"),
            ("2021-H2", "2021-H2"),
            ("2H2021", "2021-H2"),
            ("Jan 2022", "2022-01"),
            ("2022 January", "2022-01"),
            ("2022-Jan", "2022-01"),
            ("SEPT 2022", "2022-09"),
            ("2022M01", "2022-01"),
            ("2022-M01", "2022-01"),
            ("05/2022", "2022-05"),
            ("2022/05", "2022-05"),
            ("Jan-Dec 2023", "2023"),
            ("2023 January–December", "2023"),
            ("January to December 2023", "2023"),
            ("Q1-Q4 2023", "2023"),
        ] {
            assert_eq!(written(text).as_deref(), Some(period), "{text}");
        }
        for none in [
            "Jan-22",
            "22-Jan",
            "FY 2023",
            "FY2023",
            "2011/12",
            "2008/09",
            "Jan-Aug 2023",
            "Q1-Q3 2023",
            "1Q21",
            "2022-01-31",
            "Q5 2021",
            "H3 2021",
            "13/2022",
            "2022.05",
            "Q12021",
            "January",
            "2022 and 2023",
            "2022 (Jan)",
            "Foo 2022",
            "5 2022",
            "Dec-Jan 2023",
            "",
            "ſ1 2021",
        ] {
            assert_eq!(written(none), None, "{none}");
        }
    }

    #[test]
    fn a_column_may_show_what_its_months_are() {
        let all = |numbers: &[u8], months: std::ops::RangeInclusive<u8>| {
            let of = |number: &u8| months.clone().map(move |month| (month, *number)).collect::<Vec<_>>();
            let all = numbers.iter().flat_map(of);
            all.map(|(month, number)| format!("{}-{number:02}", &month_name(month)[..3])).collect::<Vec<_>>()
        };
        let shows = |cells: &[String]| are_short_years(cells.iter().map(String::as_str));
        assert!(shows(&all(&[22], 1..=12)));
        assert!(shows(&all(&[21, 22], 1..=12)));
        assert!(!shows(&all(&[22], 1..=8)));
        assert!(!shows(&all(&[20, 21, 22], 1..=1)));
        // No month has a day 99 or 0, and February no day 30.
        for day in ["Jan-99", "Mar-00", "Feb-30"] {
            assert!(shows(&[day.to_owned(), "Mar-01".to_owned()]), "{day}");
        }
        assert!(!shows(&["Feb-29".to_owned()]));
        assert!(shows(&["Jan 2021".to_owned(), "Jan-22".to_owned()]));
        assert_eq!(TimePeriod::of_short("Jan-22"), Some(TimePeriod::Month(2022, 1)));
        assert_eq!(TimePeriod::of_short("Jan-99"), Some(TimePeriod::Month(1999, 1)));
        assert_eq!(TimePeriod::of_short("Jan-50"), None);
    }

    #[test]
    fn what_is_refused_is_told_what_it_is_taken_for() {
        for (text, said, hint) in [
            ("Jan-22", "January 2022 or 22 January", "2022-01"),
            ("22-Jan", "January 2022 or 22 January", "2022-01"),
            ("FY 2023", "may start or end in 2023", "`year = \"2022-23\"` or `\"2023-24\"`"),
            ("FY23", "may start or end in 2023", "2022-23"),
            ("Jan-Aug 2023", "January to August 2023", "`year = \"2023-01/2023-08\"`"),
            ("Q1-Q3 2023", "January to September 2023", "2023-01/2023-09"),
            ("2022-01-31", "a day", "2022-01"),
            ("31/01/2022", "a day", "2022-01"),
            ("1Q21", "two digits", "2021-Q1"),
        ] {
            let (message, write) = refusal(text, false).unwrap_or_else(|| panic!("{text}"));
            assert!(message.contains(said) && write.contains(hint), "{text}: {message}; {write}");
        }
        assert_eq!(refusal("last year", false), None);
    }
}
