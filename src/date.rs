//! Dates as precise as they were given: a year, a month or a day.

/// A calendar date in the proleptic Gregorian calendar. The order is that of the calendar; where one
/// date is less precise, it comes before the dates that it contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only where there is a month.
    pub day: Option<u8>,
}

/// A date, or the time from one date to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub from: Date,
    pub to: Option<Date>,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Not written as a year, a month or a day.
    Form,
    /// Not in 1 to 9999.
    Year,
    /// Not in 1 to 12.
    Month(u8),
    /// Not a day of that month.
    Day { year: i16, month: u8, day: u8 },
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Languages that write a full stop after the day, and the names of months as they follow it.
const MONTHS_AFTER_DAYS: &str = include_str!("months.tsv");

/// The shortest form of the name of a month.
const SHORTENED: usize = 3;

impl Date {
    /// A date from its parts.
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>) -> Result<Self, DateError> {
        if !(1..=9999).contains(&year) {
            return Err(DateError::Year);
        }
        match (month, day) {
            (Some(month), _) if !(1..=12).contains(&month) => Err(DateError::Month(month)),
            (Some(month), Some(day)) if !(1..=days_in_month(year, month)).contains(&day) => {
                Err(DateError::Day { year, month, day })
            }
            (None, Some(_)) => Err(DateError::Form),
            _ => Ok(Self { year, month, day }),
        }
    }

    /// A year.
    pub const fn of_year(year: i16) -> Self {
        Self { year, month: None, day: None }
    }

    /// A date from `2014`, `2014-07` or `2014-07-03`.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let number = |digits: &str, length: usize| {
            let well_formed = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            if well_formed {
                digits.parse::<i16>().map_err(|_| DateError::Form)
            } else {
                Err(DateError::Form)
            }
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        // Two digits always fit a byte.
        let mut part = || parts.next().map(|digits| number(digits, 2).map(|value| value as u8)).transpose();
        let (month, day) = (part()?, part()?);
        if parts.next().is_some() { Err(DateError::Form) } else { Self::new(year, month, day) }
    }

    /// The day of the week, from 0 for Sunday; the first day of a month or year (Sakamoto's method).
    pub fn weekday(self) -> u8 {
        const OFFSETS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let (year, month, day) = self.first();
        let year = i32::from(year) - i32::from(month < 3);
        let offset = OFFSETS[usize::from(month - 1) % OFFSETS.len()];
        (year + year / 4 - year / 100 + year / 400 + offset + i32::from(day)).rem_euclid(7) as u8
    }

    /// The last date that is as precise as a day and within this one.
    fn last(self) -> (i16, u8, u8) {
        let month = self.month.unwrap_or(12);
        (self.year, month, self.day.unwrap_or_else(|| days_in_month(self.year, month)))
    }

    /// The first date that is as precise as a day and within this one.
    fn first(self) -> (i16, u8, u8) {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// Whether it is this date, or a part of it: 3 July 2014 is within July 2014.
    pub fn is_within(self, whole: Self) -> bool {
        whole.first() <= self.first() && self.last() <= whole.last()
    }

    /// As ISO 8601 has it, as far as it is known.
    pub fn iso(self) -> String {
        match self {
            Self { year, month: Some(month), day: Some(day) } => format!("{year:04}-{month:02}-{day:02}"),
            Self { year, month: Some(month), day: None } => format!("{year:04}-{month:02}"),
            Self { year, .. } => format!("{year:04}"),
        }
    }

    /// Whether this date is surely before the other, however precise the two are: July 2014 is not
    /// surely before 2014.
    pub fn surely_before(self, other: Self) -> bool {
        self.last() < other.first()
    }

    /// Whether this date may be at most a year after the other.
    pub fn within_year_of(self, other: Self) -> bool {
        // A 29 February that the next year does not have is still before its 1 March.
        !Self { year: other.year.saturating_add(1), ..other }.surely_before(self)
    }

    /// Whole years from this date to a later one. Where the two are not precise enough to tell
    /// whether the day has come, the years alone are counted: 1994 to 2024 makes thirty.
    pub fn years_until(self, later: Self) -> Option<u32> {
        let mut years = i32::from(later.year) - i32::from(self.year);
        let not_yet = match (self.month, later.month) {
            (Some(from), Some(to)) if from == to => match (self.day, later.day) {
                // Who was born on 29 February has a birthday on 1 March in common years.
                (Some(from), Some(to)) => to < from,
                _ => false,
            },
            (Some(from), Some(to)) => to < from,
            _ => false,
        };
        if not_yet {
            years -= 1;
        }
        u32::try_from(years).ok()
    }
}

impl DateError {
    /// What is wrong, for the person who wrote the date.
    pub fn message(self) -> String {
        match self {
            Self::Form => "not a date".to_owned(),
            Self::Year => "a year is a number from 1 to 9999".to_owned(),
            Self::Month(month) => format!("there is no month {month}"),
            Self::Day { year, month, day } => {
                let days = days_in_month(year, month);
                let name = month_name(month);
                if (month, day) == (2, 29) {
                    format!("{year} is not a leap year: February has 28 days")
                } else {
                    format!("there is no day {day}: {name} {year} has {days} days")
                }
            }
        }
    }
}

impl DateError {
    /// What to write instead.
    pub fn hint(self) -> String {
        match self {
            Self::Form => "write a day as 2014-07-03, a month as \"2014-07\", a year as \"2014\"".to_owned(),
            Self::Year => "write a year with four digits, such as 2014".to_owned(),
            Self::Month(_) => "write a month from 01 to 12, as in 2014-07-03: the day comes last".to_owned(),
            Self::Day { year, month, .. } => {
                let days = days_in_month(year, month);
                format!("write a day from 01 to {days}, or the month alone, as \"{year:04}-{month:02}\"")
            }
        }
    }
}

/// The name of a month, 1 to 12, in messages.
pub(crate) fn month_name(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)).copied().unwrap_or_default()
}

/// The names of months in a language that writes a full stop after the day, in lower case; none of other languages.
pub(crate) fn months_after_days(language: &str) -> Option<Vec<&'static str>> {
    let primary = language.split('-').next().unwrap_or_default();
    let mut lines = MONTHS_AFTER_DAYS.lines().filter_map(|line| line.split_once('\t'));
    let (_, names) = lines.find(|(languages, _)| languages.split(' ').any(|known| known == primary))?;
    Some(names.split(' ').collect())
}

/// Whether a word is the name of a month beside its day, in English or a language of [`months_after_days`]; it may be
/// shortened in English.
pub(crate) fn is_month(word: &str, language: &str) -> bool {
    if language.split('-').next() == Some("en") {
        return word.len() >= SHORTENED && MONTHS.iter().any(|month| month.starts_with(word));
    }
    months_after_days(language).is_some_and(|months| months.contains(&word.to_lowercase().as_str()))
}

/// How many days a month has, from 1.
pub(crate) fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Whether February has 29 days (Gregorian rule).
fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The days from 1 January 1970 to a day of the proleptic Gregorian calendar, whose month is 1 to 12.
pub fn days_from_civil(year: i64, month: u8, day: u8) -> i64 {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", here and below: years that start
    // in March, so that the leap day is the last, in eras of 400.
    let year = year - i64::from(month <= 2);
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The year, month and day so many days after 1 January 1970.
pub fn civil_from_days(days: i64) -> (i64, u8, u8) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    // Both are small: 1 to 12 and 1 to 31.
    (year_of_era + era * 400 + i64::from(month <= 2), month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn days(date: Date) -> i64 {
        days_from_civil(date.year.into(), date.month.unwrap_or(1), date.day.unwrap_or(1))
    }

    #[test]
    fn days_of_the_week_are_known() {
        let days = [
            ((2024, 6, 3), 1),
            ((2000, 2, 29), 2),
            ((1900, 1, 1), 1),
            ((1994, 2, 3), 4),
            ((2026, 11, 28), 6),
        ];
        for ((year, month, day), weekday) in days {
            assert_eq!(
                Date::new(year, Some(month), Some(day)).unwrap().weekday(),
                weekday,
                "{year}-{month}-{day}"
            );
        }
    }

    #[test]
    fn a_year_lasts_to_the_same_day_of_the_next() {
        let within =
            |date: &str, of: &str| Date::parse(date).unwrap().within_year_of(Date::parse(of).unwrap());
        assert!(within("2025-06-03", "2024-06-03") && !within("2025-06-04", "2024-06-03"));
        assert!(within("2029-02-28", "2028-02-29") && !within("2029-03-01", "2028-02-29"));
        // What is known of a date does not rule it out.
        assert!(within("2025", "2024-06-03") && !within("2026", "2024-06-03"));
    }

    #[test]
    fn days_count_from_1970() {
        assert_eq!(days_from_civil(1970, 1, 1), 0);
        assert_eq!(days_from_civil(1969, 12, 31), -1);
        assert_eq!(days_from_civil(1900, 1, 1), -25_567);
        assert_eq!(days_from_civil(2024, 2, 29), 19_782);
        assert_eq!(days_from_civil(2024, 3, 1), 19_783);
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (1..=9999i16, 1..=12u8, 1..=31u8)
            .prop_filter_map("a day of the calendar", |(y, m, d)| Date::new(y, Some(m), Some(d)).ok())
    }

    proptest! {
        #[test]
        fn months_are_as_long_as_the_days_between_their_firsts(year in 1..9999i16, month in 1..=12u8) {
            let first = Date::new(year, Some(month), Some(1)).unwrap();
            let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            let next = Date::new(next.0, Some(next.1), Some(1)).unwrap();
            prop_assert_eq!(i64::from(days_in_month(year, month)), days(next) - days(first));
        }

        #[test]
        fn a_day_comes_back_from_its_count(days in -1_000_000..4_000_000i64) {
            let (year, month, day) = civil_from_days(days);
            prop_assert_eq!(days_from_civil(year, month, day), days);
            prop_assert!((1..=12).contains(&month) && (1..=days_in_month(year.rem_euclid(400) as i16, month)).contains(&day));
        }

        #[test]
        fn order_is_that_of_the_calendar(a in any_day(), b in any_day()) {
            prop_assert_eq!(a.cmp(&b), days(a).cmp(&days(b)));
            prop_assert_eq!(a.surely_before(b), days(a) < days(b));
        }

        #[test]
        fn age_grows_by_one_on_the_day(from in any_day(), years in 0..200i16) {
            let year = from.year.saturating_add(years);
            let (month, day) = (from.month.unwrap(), from.day.unwrap());
            prop_assume!(year <= 9999);
            let day = if Date::new(year, Some(month), Some(day)).is_ok() { (month, day) } else { (3, 1) };
            let anniversary = Date::new(year, Some(day.0), Some(day.1)).unwrap();
            prop_assert_eq!(from.years_until(anniversary), Some(years as u32));
            let eve = if day.1 > 1 { (day.0, day.1 - 1) } else { (day.0 - 1, 0) };
            if eve.0 >= 1 && years > 0 {
                let eve_day = if eve.1 == 0 { days_in_month(year, eve.0) } else { eve.1 };
                let eve = Date::new(year, Some(eve.0), Some(eve_day)).unwrap();
                prop_assert_eq!(from.years_until(eve), Some(years as u32 - 1));
            }
        }

        #[test]
        fn what_is_written_is_read(date in any_day()) {
            let (month, day) = (date.month.unwrap(), date.day.unwrap());
            prop_assert_eq!(Date::parse(&format!("{:04}-{month:02}-{day:02}", date.year)), Ok(date));
        }
    }

    #[test]
    fn less_precise_dates_keep_their_precision() {
        assert_eq!(Date::parse("2014"), Ok(Date::of_year(2014)));
        assert_eq!(Date::parse("2014-07"), Ok(Date { year: 2014, month: Some(7), day: None }));
        assert_eq!(Date::of_year(1994).years_until(Date::parse("2024-02-03").unwrap()), Some(30));
        assert!(!Date::of_year(2014).surely_before(Date::parse("2014-07").unwrap()));
        assert!(Date::parse("2014").unwrap() < Date::parse("2014-01").unwrap());
    }

    #[test]
    fn impossible_dates_say_why() {
        let message = |text| Date::parse(text).unwrap_err().message();
        assert_eq!(message("2023-02-29"), "2023 is not a leap year: February has 28 days");
        assert_eq!(message("2023-04-31"), "there is no day 31: April 2023 has 30 days");
        assert_eq!(message("2023-13"), "there is no month 13");
        assert_eq!(message("0000"), "a year is a number from 1 to 9999");
        assert_eq!(message("3 July 2014"), "not a date");
    }
}
