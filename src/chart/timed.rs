//! Series over years, in order, without the years that have no value.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::compose::{DataSeries, YearPart};
use crate::figures::Status;

/// So many names of parts of a year have room side by side, beside about so many places that are left free.
const PARTS_ACROSS: usize = 6;
const PLACES_OF_PARTS: usize = 6;

/// Series of which at least one value is known.
#[derive(Debug)]
pub(super) struct Timed<'d> {
    /// The first and the last year that something is known of.
    pub(super) first: i16,
    pub(super) last: i16,
    pub(super) series: Vec<KnownSeries<'d>>,
    /// Parts of a year, each in the place of a year after the last, with one left free between.
    pub(super) parts: Vec<(i16, &'d YearPart)>,
}

/// The known values of a series, in the order of years; never empty.
#[derive(Debug)]
pub(super) struct KnownSeries<'d> {
    pub(super) name: &'d str,
    /// The same within a sentence.
    pub(super) within: &'d str,
    /// Its place among all series of the chart, which gives it its colour.
    pub(super) index: usize,
    pub(super) points: Vec<(i16, Decimal)>,
    /// The same of parts of a year, each by its place.
    pub(super) parts: Vec<(i16, Decimal)>,
    /// Years and parts whose value is not final, in order.
    pub(super) uncertain: Vec<(i16, Status)>,
    /// Years with which it starts anew.
    breaks: &'d [i16],
}

impl<'d> Timed<'d> {
    /// Sorts by year; `None` if no value is known.
    pub(super) fn new(
        years: &[i16],
        series: &'d [DataSeries],
        parts: &'d [YearPart],
        breaks: &'d [i16],
    ) -> Option<Self> {
        let known = series.iter().enumerate().filter_map(|(index, series)| {
            let pairs = years.iter().zip(&series.values);
            let by_year: BTreeMap<i16, Decimal> =
                pairs.filter_map(|(&year, value)| Some((year, (*value)?))).collect();
            let points: Vec<_> = by_year.into_iter().collect();
            let by_year: BTreeMap<i16, Status> =
                years.iter().copied().zip(series.status.iter().copied()).collect();
            let uncertain = by_year.into_iter().filter(|(_, status)| *status != Status::Final).collect();
            (!points.is_empty()).then_some(KnownSeries {
                name: &series.name,
                within: &series.within,
                index,
                points,
                parts: Vec::new(),
                uncertain,
                breaks,
            })
        });
        let mut series: Vec<KnownSeries<'d>> = known.collect();
        let first = series.iter().filter_map(|series| series.points.first()).map(|point| point.0).min()?;
        let last = series.iter().filter_map(|series| series.points.last()).map(|point| point.0).max()?;
        // Each has the room of its name, whatever that of a year is.
        let years = usize::try_from(i32::from(last) - i32::from(first)).unwrap_or(0) + 1;
        let step = (years + PLACES_OF_PARTS).div_ceil(PARTS_ACROSS).max(1);
        let places = (last.saturating_add(2)..).step_by(step);
        let parts: Vec<(i16, &YearPart)> = places.zip(parts).collect();
        for known in &mut series {
            for (place, part) in &parts {
                let Some(Some(value)) = part.values.get(known.index) else { continue };
                known.parts.push((*place, *value));
                if part.status != Status::Final {
                    known.uncertain.push((*place, part.status));
                }
            }
        }
        Some(Self { first, last, series, parts })
    }

    /// The last place: that of the last part, or year.
    pub(super) fn end(&self) -> i16 {
        self.parts.last().map_or(self.last, |(place, _)| *place)
    }

    /// Stretches of years, from one to another, in which no series has a value.
    pub(super) fn gaps(&self) -> Vec<(i16, i16)> {
        let empty: Vec<i16> = (self.first..=self.last)
            .filter(|&year| self.series.iter().all(|known| known.at(year).is_none()))
            .collect();
        let runs = empty.chunk_by(|before, after| i32::from(*after) - i32::from(*before) == 1);
        runs.filter_map(|run| Some((*run.first()?, *run.last()?))).collect()
    }

    /// How certain the least certain kinds of its values are, each once, in order.
    pub(super) fn statuses(&self) -> Vec<Status> {
        let mut statuses: Vec<Status> = (self.series.iter())
            .flat_map(|known| known.uncertain.iter().filter(|(year, _)| known.at(*year).is_some()))
            .map(|&(_, status)| status)
            .collect();
        statuses.sort_unstable();
        statuses.dedup();
        statuses
    }

    /// The number of years from the first to the last, including those without values.
    pub(super) fn years(&self) -> usize {
        usize::try_from(i32::from(self.last) - i32::from(self.first)).unwrap_or(0) + 1
    }

    /// The number of years, and of places for parts of a year after them.
    pub(super) fn places(&self) -> usize {
        usize::try_from(i32::from(self.end()) - i32::from(self.first)).unwrap_or(0) + 1
    }

    /// The lowest and the highest value, including zero.
    pub(super) fn range(&self) -> (Decimal, Decimal) {
        let points =
            |series: &'_ KnownSeries| series.points.iter().chain(&series.parts).copied().collect::<Vec<_>>();
        let values = self.series.iter().flat_map(points).map(|point| point.1);
        values.fold((Decimal::ZERO, Decimal::ZERO), |(low, high), value| (low.min(value), high.max(value)))
    }
}

impl KnownSeries<'_> {
    pub(super) fn at(&self, year: i16) -> Option<Decimal> {
        let of = |points: &[(i16, Decimal)]| {
            let index = points.binary_search_by_key(&year, |point| point.0).ok()?;
            points.get(index).map(|point| point.1)
        };
        of(&self.points).or_else(|| of(&self.parts))
    }

    /// How certain the value of a year or part is.
    pub(super) fn status(&self, year: i16) -> Status {
        let found = self.uncertain.binary_search_by_key(&year, |point| point.0).ok();
        found.and_then(|index| self.uncertain.get(index)).map_or(Status::Final, |point| point.1)
    }

    /// The years that had a value, in order.
    pub(super) fn years_of(&self, value: Decimal) -> Vec<i16> {
        self.points.iter().filter(|point| point.1 == value).map(|point| point.0).collect()
    }

    /// The highest value, and the latest year that had it.
    pub(super) fn highest(&self) -> Option<(i16, Decimal)> {
        self.points.iter().copied().max_by_key(|point| point.1)
    }

    /// The lowest value, and the latest year that had it.
    pub(super) fn lowest(&self) -> Option<(i16, Decimal)> {
        self.points.iter().rev().copied().min_by_key(|point| point.1)
    }

    /// Stretches of years that follow one another without a gap or a break, and so are joined.
    pub(super) fn stretches(&self) -> impl Iterator<Item = &[(i16, Decimal)]> {
        self.points.chunk_by(|before, after| {
            i32::from(after.0) - i32::from(before.0) == 1 && !self.breaks.contains(&after.0)
        })
    }
}
