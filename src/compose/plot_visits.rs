//! The chart of visits by year.

use rust_decimal::Decimal;

use super::chart::{ChartDot, ChartType, DataSeries, YearForm};
use super::claims::{self};
use super::composer::Composer;
use super::plot::{Plot, Range, hue_of, is_within};
use super::sources::each_once;
use crate::brief::Visit;
use crate::date::Date;
use crate::figures::Period;
use crate::locale::Label;
use crate::palette::Hue;

/// More years than this have no room for dots beside each other.
const DOTS_UNTIL: usize = 50;

/// Whether no series has more than one in a year, so that bars would all be of one height.
fn is_sparse(years: &[i16], series: &[DataSeries]) -> bool {
    let counts = || series.iter().flat_map(|series| &series.values).flatten();
    years.len() <= DOTS_UNTIL && counts().all(|count| *count <= Decimal::ONE)
}

impl Composer<'_> {
    /// The visits that have taken place: those that are surely after the briefing are planned.
    pub(super) fn visits_held(&self) -> impl Iterator<Item = &Visit> {
        self.brief.visits.iter().filter(|visit| !visit.is_planned(self.brief.head.date))
    }

    /// Whose visit it was: neither's where both sides met.
    pub(super) fn traveller(&self, visit: &Visit) -> Hue {
        let directed = self.direction(visit, Label::FromTo).is_some();
        visit.party.filter(|_| directed).map_or(Hue::Neutral, hue_of)
    }

    /// The dot of a visit on the lane of its direction.
    fn dot(&self, visit: &Visit) -> ChartDot {
        let series = self.direction(visit, Label::FromTo);
        let series = series.unwrap_or_else(|| self.locale.label(Label::ElsewhereOrTogether).to_owned());
        ChartDot { series, year: visit.date.from.year, text: self.repeated(&visit.visitor) }
    }

    /// Visits by year, by direction: stacked, or as dots where there is at most one in each direction.
    pub(super) fn visits_by_year(&self, range: Option<Range>) -> Option<Plot> {
        let within = |year: i16| is_within(Period::year(year), range);
        let visits: Vec<&Visit> = self.visits_held().filter(|visit| within(visit.date.from.year)).collect();
        let dates = || visits.iter().map(|visit| visit.date.from.year);
        let years: Vec<i16> = (dates().min()?..=dates().max()?).collect();
        let start = *years.first()?;
        let mut series: Vec<(bool, DataSeries)> = Vec::new();
        for visit in &visits {
            let named = |directed, elsewhere| {
                self.direction(visit, directed).unwrap_or_else(|| self.locale.label(elsewhere).to_owned())
            };
            let name = named(Label::FromTo, Label::ElsewhereOrTogether);
            let at = match series.iter().position(|(_, other)| other.name == name) {
                Some(at) => at,
                None => {
                    let within = named(Label::FromToWithin, Label::ElsewhereOrTogetherWithin);
                    let values = vec![Some(Decimal::ZERO); years.len()];
                    let elsewhere = self.direction(visit, Label::FromTo).is_none();
                    let hue = self.traveller(visit);
                    series.push((elsewhere, DataSeries { name, within, hue, values, status: Vec::new() }));
                    series.len() - 1
                }
            };
            let year = usize::from(visit.date.from.year.abs_diff(start));
            if let Some(Some(count)) = series.get_mut(at).and_then(|(_, series)| series.values.get_mut(year))
            {
                *count += Decimal::ONE;
            }
        }
        // Visits of either side first, whatever the dates.
        series.sort_by_key(|(elsewhere, series)| (*elsewhere, series.name.clone()));
        let series: Vec<DataSeries> = series.into_iter().map(|(_, series)| series).collect();
        let all: Vec<Date> = self.brief.visits.iter().map(|visit| visit.date.from).collect();
        let claim = claims::of_visits(&all, self.brief.head.date, within);
        let title = self.title(claim, || self.locale.label(Label::ChartVisitsNeutral).to_owned());
        let planned = self.visits_held().count() < self.brief.visits.len();
        let caption = match planned {
            false => Label::ChartVisitsCaption,
            true => Label::ChartVisitsCaptionPlanned,
        };
        let caption = self.locale.label(caption).to_owned();
        let (form, dots) = match is_sparse(&years, &series) {
            true => (YearForm::Lanes, visits.iter().map(|visit| self.dot(visit)).collect()),
            false => (YearForm::Counts, Vec::new()),
        };
        let kind = ChartType::Years { form, years, series, parts: Vec::new() };
        let sources = each_once(visits.iter().flat_map(|visit| &visit.sources).copied());
        Some(Plot { dots, ..Plot::new(kind, sources, title, caption) })
    }
}
