//! Dates and ranges of dates.

use super::{DateOrder, Label, Locale, MessageBuilder};
use crate::date::{Date, Period};

impl Locale {
    /// A date, no more precise than it is given.
    pub fn date(&self, date: Date) -> String {
        let year = date.year.to_string();
        match (date.month, date.day) {
            (Some(month), Some(day)) => self
                .ordered(Label::DateOfDay)
                .words("day", &day.to_string())
                .words("month", &self.month(month))
                .words("year", &year)
                .text(),
            (Some(month), None) => {
                self.fill(Label::DateOfMonth, &[("month", &self.month(month)), ("year", &year)])
            }
            (None, _) => self.fill(Label::DateOfYear, &[("year", &year)]),
        }
    }

    /// A range of dates, with common parts written once.
    pub fn period(&self, period: Period) -> String {
        let from = period.from;
        let Some(to) = period.to.filter(|&to| to != from) else { return self.date(from) };
        let range = |label, from: &str, to: &str| self.message(label).words("from", from).words("to", to);
        let same_year = from.year == to.year;
        match ((from.month, from.day), (to.month, to.day)) {
            ((None, _), (None, _)) => {
                range(Label::RangeOfYears, &from.year.to_string(), &to.year.to_string()).text()
            }
            ((Some(first), None), (Some(last), None)) if same_year => {
                range(Label::RangeWithinYear, &self.month(first), &self.month(last))
                    .words("year", &to.year.to_string())
                    .text()
            }
            ((Some(month), Some(first)), (Some(other), Some(last))) if same_year && month == other => self
                .ordered(Label::RangeWithinMonth)
                .words("from", &first.to_string())
                .words("to", &last.to_string())
                .words("month", &self.month(month))
                .words("year", &to.year.to_string())
                .text(),
            ((Some(month), Some(day)), (Some(_), Some(_))) if same_year => {
                let day = self.ordered(Label::DayWithoutYear).words("day", &day.to_string());
                let first = day.words("month", &self.month(month)).text();
                range(Label::Range, &first, &self.date(to)).text()
            }
            _ => range(Label::Range, &self.date(from), &self.date(to)).text(),
        }
    }

    pub(super) fn month(&self, month: u8) -> String {
        self.message(Label::Month).number("month", month.into()).text()
    }

    /// A message that puts the parts of a date in order.
    fn ordered(&self, label: Label) -> MessageBuilder<'_> {
        let order = match self.dates {
            DateOrder::DayFirst => "day-first",
            DateOrder::MonthFirst => "month-first",
        };
        self.message(label).choice("order", order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        let mut parts = text.split('-').map(|part| part.parse::<i16>().unwrap());
        let year = parts.next().unwrap();
        Date { year, month: parts.next().map(|m| m as u8), day: parts.next().map(|d| d as u8) }
    }

    fn period(from: &str, to: &str) -> Period {
        Period { from: date(from), to: Some(date(to)) }
    }

    /// What is shown, with spaces that do not break made visible.
    fn shown(text: &str) -> String {
        text.replace('\u{A0}', "~")
    }

    #[test]
    fn dates_are_as_precise_as_they_were_given() {
        let en = Locale::new("en");
        assert_eq!(
            ["2024-02-03", "2014-07", "1991"].map(|d| shown(&en.date(date(d)))),
            ["3~February 2024", "July 2014", "1991"]
        );
        assert_eq!(shown(&Locale::new("en-US").date(date("2024-02-03"))), "February~3, 2024");
        let met = |d| shown(&en.message(Label::LastSession).date("last", date(d)).text());
        assert_eq!(
            ["1994-02-03", "2014-07", "2015"].map(met),
            ["on 3~February 1994", "in July 2014", "in 2015"].map(|when| format!("It last met {when}."))
        );
    }

    #[test]
    fn ranges_say_once_what_they_share() {
        let en = Locale::new("en");
        let shown = [
            ("2024-05-03", "2024-05-05"),
            ("2024-04-30", "2024-05-02"),
            ("2023-12-30", "2024-01-02"),
            ("2024-05", "2024-06"),
            ("2023-05", "2024-06"),
            ("1994", "2003"),
            ("1994", "2003-05"),
            ("1994", "1994"),
        ]
        .map(|(from, to)| shown(&en.period(period(from, to))));
        assert_eq!(
            shown,
            [
                "3–5~May 2024",
                "30~April – 2~May 2024",
                "30~December 2023 – 2~January 2024",
                "May–June 2024",
                "May 2023 – June 2024",
                "1994–2003",
                "1994 – May 2003",
                "1994"
            ]
        );
    }
}
