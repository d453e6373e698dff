//! The periods that figures are of.

use super::{Label, Locale};
use crate::figures::{NamedPeriod, Period, Status};
use crate::read::name_of;

impl Locale {
    /// A period: `2023`, `2022–23`, `2023 Q4`, `January to August 2024`.
    pub fn figure_period(&self, period: Period) -> String {
        let number = |number: u8| self.digits.number(number);
        let month = |(year, month): (i16, u8)| {
            self.fill(
                Label::DateOfMonth,
                &[("month", &self.month(month, "alone")), ("year", &self.year(year))],
            )
        };
        let quarter = |(year, quarter): (i16, u8)| {
            self.fill(Label::QuarterOfYear, &[("year", &self.year(year)), ("quarter", &number(quarter))])
        };
        let range = |label, from: &str, to: &str, year: i16| {
            self.fill(label, &[("from", from), ("to", to), ("year", &self.year(year))])
        };
        match period.named() {
            NamedPeriod::Year(year) => self.fill(Label::DateOfYear, &[("year", &self.year(year))]),
            NamedPeriod::FiscalYear(year) => self.fiscal_year(year),
            NamedPeriod::Half(year, half) => {
                self.message(Label::HalfOfYear).words("year", &self.year(year)).numeral("half", half).text()
            }
            NamedPeriod::Quarter(year, of_year) => quarter((year, of_year)),
            NamedPeriod::Month(year, of_year) => month((year, of_year)),
            NamedPeriod::Quarters(from, to) if from.0 == to.0 => {
                range(Label::QuartersOfYear, &number(from.1), &number(to.1), to.0)
            }
            NamedPeriod::Quarters(from, to) => {
                self.fill(Label::FromPeriodToPeriod, &[("from", &quarter(from)), ("to", &quarter(to))])
            }
            NamedPeriod::Months(from, to) if from.0 == to.0 => {
                range(Label::MonthsOfYear, &self.month(from.1, "alone"), &self.month(to.1, "alone"), to.0)
            }
            NamedPeriod::Months(from, to) => {
                self.fill(Label::FromPeriodToPeriod, &[("from", &month(from)), ("to", &month(to))])
            }
        }
    }

    /// A period where there is little room: `Jan–Aug 2024`.
    pub fn short_period(&self, period: Period) -> String {
        let month = |month: u8| self.message(Label::ShortMonth).number("month", month.into()).text();
        match period.named() {
            NamedPeriod::Months(from, to) if from.0 == to.0 => {
                let (from, to, year) = (month(from.1), month(to.1), self.year(to.0));
                self.fill(Label::ShortMonthsOfYear, &[("from", &from), ("to", &to), ("year", &year)])
            }
            _ => self.figure_period(period),
        }
    }

    /// The fiscal year that starts in a year: `2022–23`.
    pub fn fiscal_year(&self, year: i16) -> String {
        let end = self.digits.number(format_args!("{:02}", (year + 1) % 100));
        self.fill(Label::FiscalYear, &[("start", &self.year(year)), ("end", &end)])
    }

    /// From one year to another: `1994–2023`, `1994–95 to 2022–23`.
    pub fn span_of_years(&self, first: Period, last: Period) -> String {
        let label = match first.is_fiscal_year() || last.is_fiscal_year() {
            true => Label::FromPeriodToPeriod,
            false => Label::RangeOfYears,
        };
        self.fill(label, &[("from", &self.figure_period(first)), ("to", &self.figure_period(last))])
    }

    /// `Figures for 2023 are provisional.`, once for each status but that of final figures.
    pub fn statuses(&self, figures: &[(Period, Status)]) -> Vec<String> {
        let sentence = |status: Status| {
            let of_status = figures.iter().filter(|(_, other)| *other == status);
            let years: Vec<Period> = of_status.map(|(year, _)| *year).collect();
            let message = || {
                let years = self.years_in_words(&years);
                let message = self.message(Label::FiguresOfStatus).words("years", &years);
                message.choice("status", name_of(&status)).text()
            };
            (!years.is_empty()).then(message)
        };
        [Status::Provisional, Status::Estimate, Status::Forecast].into_iter().filter_map(sentence).collect()
    }

    /// Years in order as a list, those that follow one another as a range.
    pub fn years_in_words(&self, years: &[Period]) -> String {
        let runs = years.chunk_by(|before, after| after.years_since(*before) == Some(1));
        let runs: Vec<String> = runs
            .filter_map(|run| match run {
                [first, .., last] => Some(self.span_of_years(*first, *last)),
                run => run.first().map(|only| self.figure_period(*only)),
            })
            .collect();
        self.list(&runs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_printed_in_words() {
        let en = Locale::new("en");
        for (written, printed) in [
            ("2023", "2023"),
            ("2022-23", "2022–23"),
            ("1999-00", "1999–00"),
            ("2023-Q4", "2023 Q4"),
            ("2023-H1", "2023 H1"),
            ("2023-05", "May 2023"),
            ("2024-01/2024-08", "January to August 2024"),
            ("2023-11/2024-02", "November 2023 to February 2024"),
            ("2023-Q1/2023-Q3", "2023 Q1 to Q3"),
            ("2022-Q4/2023-Q1", "2022 Q4 to 2023 Q1"),
        ] {
            let shown = en.figure_period(Period::parse(written, Some(6)).unwrap());
            assert_eq!(shown.replace('\u{A0}', " "), printed);
        }
        let months = Period::parse("2024-01/2024-08", None).unwrap();
        assert_eq!(en.short_period(months), "Jan–Aug 2024");
    }

    #[test]
    fn years_that_follow_one_another_are_a_range() {
        let en = Locale::new("en");
        let all = |years: &[i16]| years.iter().map(|year| Period::year(*year)).collect::<Vec<_>>();
        assert_eq!(en.years_in_words(&all(&[2001, 2004, 2005, 2006])), "2001 and 2004–2006");
        let fiscal = [2004, 2005].map(|year| Period::fiscal_year(year, 6));
        assert_eq!(en.years_in_words(&fiscal), "2004–05 to 2005–06");
    }
}
