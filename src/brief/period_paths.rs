//! The parts of paths that lead to figures of periods: `latest`, `2023`, `'2022-23'`, `2015..2023`.

use std::ops::Range;

use super::paths::is_year;
use super::wishes;
use crate::figures::{Operation, Period, PeriodError, Quantity};
use crate::markup::{Change, Measure, PathError};
use crate::read::{nearest, word_list};

/// The parts of a path below the table that it starts with.
pub(super) struct PeriodPath {
    pub from: Range<usize>,
    /// Where it leads from one period to another.
    pub to: Option<Range<usize>>,
    pub figure: Option<Range<usize>>,
}

impl PeriodPath {
    /// The parts of a stretch of a path. A dot within single quotes divides nothing.
    pub(super) fn new(path: &str, at: Range<usize>) -> Self {
        let mut quoted = false;
        let (mut start, mut from) = (at.start, None);
        let bytes = path.as_bytes();
        let mut place = at.start;
        while place < at.end {
            match bytes.get(place) {
                Some(b'\'') => quoted = !quoted,
                Some(b'.') if !quoted && bytes.get(place + 1) == Some(&b'.') && from.is_none() => {
                    from = Some(start..place);
                    place += 1;
                    start = place + 1;
                }
                Some(b'.') if !quoted => return Self::of(from, start..place, Some(place + 1..at.end)),
                _ => {}
            }
            place += 1;
        }
        Self::of(from, start..at.end, None)
    }

    fn of(from: Option<Range<usize>>, last: Range<usize>, figure: Option<Range<usize>>) -> Self {
        match from {
            Some(from) => Self { from, to: Some(last), figure },
            None => Self { from: last, to: None, figure },
        }
    }

    /// All of the part that names periods.
    pub(super) fn periods(&self) -> Range<usize> {
        self.from.start..self.to.as_ref().unwrap_or(&self.from).end
    }
}

/// A part of a path without the quotes around it.
pub(super) fn unquoted(part: &str) -> &str {
    part.strip_prefix('\'').and_then(|part| part.strip_suffix('\'')).unwrap_or(part)
}

/// The periods that a path can name.
pub(super) struct Known<'k> {
    /// What there are figures of: `trade figures`.
    pub what: &'k str,
    /// All periods, years first.
    pub periods: &'k [Period],
    /// The latest year that is not a forecast.
    pub latest: Option<Period>,
    pub fiscal_year_ends: Option<u8>,
    /// What to do where there are none.
    pub add: &'k str,
}

impl Known<'_> {
    /// The period that a part of a path names.
    pub(super) fn find(&self, path: &str, at: Range<usize>) -> Result<Period, PathError> {
        let name = unquoted(&path[at.clone()]);
        let parsed = Period::parse(name, self.fiscal_year_ends);
        let found = match name {
            "latest" => self.latest,
            "first" => self.periods.iter().copied().find(|period| period.is_year()),
            _ => parsed
                .as_ref()
                .ok()
                .and_then(|named| self.periods.iter().copied().find(|period| period.is_same_time(*named))),
        };
        found.ok_or_else(|| self.unknown(name, at, parsed.err()))
    }

    fn unknown(&self, name: &str, at: Range<usize>, error: Option<PeriodError>) -> PathError {
        let span = name.split_once(['-', '–']).filter(|(from, to)| is_year(from) && is_year(to));
        let meant = match (span, wishes::year(name), &error) {
            (Some((from, to)), ..) => Some(format!("a span of years is written `{from}..{to}`")),
            (_, Some(year), _) => Some(format!("did you mean `{year}`?")),
            (.., Some(PeriodError::Written(meant))) => Some(format!("did you mean `'{meant}'`?")),
            _ => None,
        };
        let message = match error.filter(PeriodError::asks) {
            Some(error) => error.message(name).0,
            None => format!("there are no {} for `{name}`", self.what),
        };
        let is_known_form = matches!(name, "latest" | "first")
            || Period::parse(name, self.fiscal_year_ends.or(Some(6))).is_ok();
        PathError {
            at,
            message,
            hints: meant.into_iter().chain([self.list(name)]).collect(),
            no_value: is_known_form,
        }
    }

    /// Which periods there are, or the one that is meant.
    fn list(&self, name: &str) -> String {
        let all: Vec<String> = self.periods.iter().map(|period| period.in_path()).collect();
        match &all[..] {
            [] => self.add.to_owned(),
            [only] => format!("there are figures for {only} only"),
            [first, .., last] => {
                match nearest(name, all.iter().map(String::as_str).chain(["latest", "first"])) {
                    Some(near) if !name.bytes().all(|byte| byte.is_ascii_digit()) => {
                        format!("did you mean `{near}`?")
                    }
                    _ if all.len() <= 12 => format!("there are figures for {}", all.join(", ")),
                    _ => format!("there are figures from {first} to {last}"),
                }
            }
        }
    }
}

/// A figure of two periods and of those between them.
pub(super) struct Changing<'c> {
    pub from: Period,
    pub to: Period,
    /// Where the path names the two.
    pub at: Range<usize>,
    /// What changes, and whether that is a plural.
    pub name: &'c str,
    pub plural: Option<bool>,
    /// Whether it is a percentage.
    pub percent: bool,
    pub measure: Measure,
    /// With how many decimals it is printed.
    pub decimals: u32,
    /// What it is a part of, in the first period.
    pub whole: Option<Quantity>,
}

impl Changing<'_> {
    /// The change of a figure, computed before anything is rounded.
    pub(super) fn change(&self, exact: impl Fn(Period) -> Option<Quantity>) -> Result<Change, PathError> {
        let (from, to) = (self.from, self.to);
        let Some(years) = to.years_since(from) else {
            return Err(PathError {
                at: self.at.clone(),
                message: format!(
                    "`{from}` and `{to}` are not the same months of two years: they cannot be compared"
                ),
                hints: vec!["name two years of one kind, or the same part of two years".to_owned()],
                no_value: false,
            });
        };
        let known = |period: Period| {
            exact(period).ok_or_else(|| PathError {
                at: self.at.clone(),
                message: format!("there is no figure of {} for {period}", self.name),
                hints: Vec::new(),
                no_value: true,
            })
        };
        let (base, now) = (known(from)?, known(to)?);
        let step = if years < 0 { -1 } else { 1 };
        let between = (0..=years.abs()).map(|after| from.later(after * step));
        let (mut all, mut gaps) = (Vec::new(), Vec::new());
        for period in between {
            match exact(period) {
                Some(figure) => all.push(figure),
                None => gaps.push(period.to_string()),
            }
        }
        let difference =
            Quantity::of(Operation::Difference, vec![now.clone(), base.clone()]).ok_or_else(|| {
                PathError {
                    at: self.at.clone(),
                    message: "the two figures are too large to compare".to_owned(),
                    hints: Vec::new(),
                    no_value: false,
                }
            })?;
        let verb = if self.plural == Some(true) { "were" } else { "was" };
        let less = if base.value.is_zero() { "zero" } else { "negative" };
        let both = |operation| Quantity::of(operation, vec![base.clone(), now.clone()]);
        Ok(Change {
            percent: match self.percent {
                true => Some(difference.clone().rounded(self.decimals.max(1))),
                false => both(Operation::Growth { decimals: 1 }),
            },
            same: difference.value.is_zero(),
            compound: both(Operation::CompoundGrowth { years, decimals: 1 }).filter(|_| !self.percent),
            average: Quantity::of(Operation::Average, all)
                .filter(|_| gaps.is_empty())
                .map(|average| average.rounded(self.decimals)),
            index: both(Operation::Index).filter(|_| !self.percent).map(|index| index.rounded(1)),
            contribution: self
                .whole
                .clone()
                .and_then(|whole| Quantity::of(Operation::Share, vec![difference.clone(), whole]))
                .map(|contribution| contribution.rounded(1)),
            difference: difference.rounded(self.decimals),
            points: self.percent,
            measure: self.measure,
            plural: self.plural,
            no_growth: match years {
                0 => format!("`{from}` and `{to}` are the same period"),
                _ => format!("{} {verb} {less} in {from}, so there is no growth to give", self.name),
            },
            no_average: format!(
                "there are no figures of {} for {}, so there is no average to give",
                self.name,
                word_list(&gaps)
            ),
        })
    }
}
