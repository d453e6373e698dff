//! Series over years, in order, without the years that have no value.

use std::collections::BTreeMap;

use crate::compose::DataSeries;
use rust_decimal::Decimal;

/// Series of which at least one value is known.
#[derive(Debug)]
pub(super) struct Timed<'d> {
    /// The first and the last year that something is known of.
    pub(super) first: i16,
    pub(super) last: i16,
    pub(super) series: Vec<KnownSeries<'d>>,
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
}

impl<'d> Timed<'d> {
    /// Sorts by year; `None` if no value is known.
    pub(super) fn new(years: &[i16], series: &'d [DataSeries]) -> Option<Self> {
        let known = series.iter().enumerate().filter_map(|(index, series)| {
            let pairs = years.iter().zip(&series.values);
            let by_year: BTreeMap<i16, Decimal> =
                pairs.filter_map(|(&year, value)| Some((year, (*value)?))).collect();
            let points: Vec<_> = by_year.into_iter().collect();
            (!points.is_empty()).then_some(KnownSeries {
                name: &series.name,
                within: &series.within,
                index,
                points,
            })
        });
        let series: Vec<KnownSeries<'d>> = known.collect();
        let first = series.iter().filter_map(|series| series.points.first()).map(|point| point.0).min()?;
        let last = series.iter().filter_map(|series| series.points.last()).map(|point| point.0).max()?;
        Some(Self { first, last, series })
    }

    /// The number of years from the first to the last, including those without values.
    pub(super) fn years(&self) -> usize {
        usize::try_from(i32::from(self.last) - i32::from(self.first)).unwrap_or(0) + 1
    }

    /// The lowest and the highest value, including zero.
    pub(super) fn range(&self) -> (Decimal, Decimal) {
        let values = self.series.iter().flat_map(|series| &series.points).map(|point| point.1);
        values.fold((Decimal::ZERO, Decimal::ZERO), |(low, high), value| (low.min(value), high.max(value)))
    }
}

impl KnownSeries<'_> {
    pub(super) fn at(&self, year: i16) -> Option<Decimal> {
        let index = self.points.binary_search_by_key(&year, |point| point.0).ok()?;
        self.points.get(index).map(|point| point.1)
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

    /// Stretches of years that follow one another without a gap.
    pub(super) fn stretches(&self) -> impl Iterator<Item = &[(i16, Decimal)]> {
        self.points.chunk_by(|before, after| i32::from(after.0) - i32::from(before.0) == 1)
    }
}
