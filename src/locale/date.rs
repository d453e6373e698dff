//! Dates and ranges of dates.

use super::{Label, Locale};
use crate::date::{Date, Period};

/// Where a date is, which decides the form of its month in some languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InSentence {
    Alone,
    /// After the word for when something was: `in July 2014`.
    On,
    /// After the word for since when it has been: `since July 2014`.
    Since,
}

/// What messages call the precision of a date.
pub(super) fn precision(date: Date) -> &'static str {
    match (date.month, date.day) {
        (Some(_), Some(_)) => "day",
        (Some(_), None) => "month",
        (None, _) => "year",
    }
}

impl Locale {
    /// A date, no more precise than it is given.
    pub fn date(&self, date: Date) -> String {
        self.date_in(date, InSentence::Alone, false)
    }

    /// A date at a place of a sentence, with the word that it has there; `is_whole` if no line may end within it.
    pub(super) fn date_in(&self, date: Date, place: InSentence, is_whole: bool) -> String {
        let year = self.year(date.year);
        let written = match (date.month, date.day) {
            (Some(month), Some(day)) => {
                let message = self.message(Label::DateOfDay).numeral("day", day);
                message.words("month", &self.month(month, "of-day")).words("year", &year).text()
            }
            (Some(month), None) => {
                let form = match place {
                    InSentence::Alone => "alone",
                    InSentence::On => "on",
                    InSentence::Since => "since",
                };
                self.fill(Label::DateOfMonth, &[("month", &self.month(month, form)), ("year", &year)])
            }
            (None, _) => self.fill(Label::DateOfYear, &[("year", &year)]),
        };
        let written = if is_whole { written.replace(' ', "\u{A0}") } else { written };
        let label = match place {
            InSentence::Alone => return written,
            InSentence::On => Label::OnDate,
            InSentence::Since => Label::SinceDate,
        };
        self.message(label).words("date", &written).choice("date-kind", precision(date)).text()
    }

    /// A range of dates, with common parts written once.
    pub fn period(&self, period: Period) -> String {
        let from = period.from;
        let Some(to) = period.to.filter(|&to| to != from) else { return self.date(from) };
        let range = |label, from: &str, to: &str| self.message(label).words("from", from).words("to", to);
        let same_year = from.year == to.year;
        match ((from.month, from.day), (to.month, to.day)) {
            ((None, _), (None, _)) => range(Label::RangeOfYears, &self.date(from), &self.date(to)).text(),
            ((Some(first), None), (Some(last), None)) if same_year => {
                range(Label::RangeWithinYear, &self.month(first, "alone"), &self.month(last, "alone"))
                    .words("year", &self.year(to.year))
                    .text()
            }
            ((Some(month), Some(first)), (Some(other), Some(last))) if same_year && month == other => self
                .message(Label::RangeWithinMonth)
                .numeral("from", first)
                .numeral("to", last)
                .words("month", &self.month(month, "of-day"))
                .words("year", &self.year(to.year))
                .text(),
            ((Some(month), Some(day)), (Some(_), Some(_))) if same_year => {
                let first = self.message(Label::DayWithoutYear).numeral("day", day);
                let first = first.words("month", &self.month(month, "of-day"));
                let first = first.words("year", &self.year(from.year)).text();
                range(Label::Range, &first, &self.date(to)).text()
            }
            _ => range(Label::Range, &self.date(from), &self.date(to)).text(),
        }
    }

    /// The name of a month. Its form is that of a place in a date, as the catalogue names it.
    pub(super) fn month(&self, month: u8, form: &'static str) -> String {
        self.message(Label::Month).number("month", month.into()).choice("form", form).text()
    }

    /// A year, which is not grouped.
    pub fn year(&self, year: i16) -> String {
        self.digits.number(year)
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
