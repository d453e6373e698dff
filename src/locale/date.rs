//! Dates and ranges of dates.

use super::{DateOrder, Label, Locale};
use crate::brief::{Date, Period};

impl Locale {
    /// A date as precise as it is.
    pub fn date(&self, date: Date) -> String {
        let year = date.year;
        match (self.month(date), date.day) {
            (Some(month), Some(day)) => match self.dates {
                // The day keeps to its month at the end of a line.
                DateOrder::DayFirst => format!("{day}\u{A0}{month} {year}"),
                DateOrder::MonthFirst => format!("{month}\u{A0}{day}, {year}"),
            },
            (Some(month), None) => format!("{month} {year}"),
            (None, _) => year.to_string(),
        }
    }

    /// From one date to another, saying what they share once. The en dash stands close between single
    /// words, and between spaces where either side has several (New Hart's Rules, 4.11.1).
    pub fn period(&self, period: Period) -> String {
        let from = period.from;
        let Some(to) = period.to.filter(|&to| to != from) else { return self.date(from) };
        let same_year = from.year == to.year;
        let same_month = same_year && from.month == to.month;
        match (self.month(from), from.day, self.month(to), to.day) {
            (None, _, None, _) => format!("{}–{}", from.year, to.year),
            (Some(first), None, Some(last), None) if same_year => format!("{first}–{last} {}", to.year),
            (Some(month), Some(first), Some(_), Some(last)) if same_month => match self.dates {
                DateOrder::DayFirst => format!("{first}–{last}\u{A0}{month} {}", to.year),
                DateOrder::MonthFirst => format!("{month}\u{A0}{first}–{last}, {}", to.year),
            },
            (Some(month), Some(day), Some(_), Some(_)) if same_year => {
                let first = match self.dates {
                    DateOrder::DayFirst => format!("{day}\u{A0}{month}"),
                    DateOrder::MonthFirst => format!("{month}\u{A0}{day}"),
                };
                format!("{first} – {}", self.date(to))
            }
            _ => format!("{} – {}", self.date(from), self.date(to)),
        }
    }

    /// A date with its preposition: `in 2015`, `on 3 February 1994`.
    pub fn when(&self, date: Date) -> String {
        let label = match (date.month, date.day) {
            (Some(_), Some(_)) => Label::OnDay,
            (Some(_), None) => Label::InMonth,
            (None, _) => Label::InYear,
        };
        self.fill(label, &[("date", &self.date(date))])
    }

    fn month(&self, date: Date) -> Option<&'static str> {
        let month = usize::from(date.month?);
        self.catalogue.months.get(month.checked_sub(1)?).copied()
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
        assert_eq!(
            ["1994-02-03", "2014-07", "2015"].map(|d| shown(&en.when(date(d)))),
            ["on 3~February 1994", "in July 2014", "in 2015"]
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
