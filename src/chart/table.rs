//! A chart's data as a machine-readable table, with the figures as in the brief.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::order::descending;
use crate::compose::{ChartData, ChartType, DataSeries};
use crate::locale::{Label, Locale};

/// The head row, then a row for each year or item. Unknown values are empty.
pub(super) fn table(data: &ChartData, locale: &Locale) -> Vec<Vec<String>> {
    match &data.kind {
        ChartType::Years { years, series, .. } => over_years(years, series, locale),
        ChartType::Ranked { bars, .. } => items(Label::Value, bars, locale),
        ChartType::Shares { parts, .. } => items(Label::Share, parts, locale),
    }
}

fn over_years(years: &[i16], series: &[DataSeries], locale: &Locale) -> Vec<Vec<String>> {
    let word = |label| locale.label(label).to_owned();
    let head = [word(Label::Year)].into_iter().chain(series.iter().map(|series| series.name.clone()));
    let order: BTreeMap<i16, usize> = years.iter().enumerate().map(|(index, &year)| (year, index)).collect();
    let rows = order.into_iter().map(|(year, index)| {
        let cell = |series: &DataSeries| {
            let value = series.values.get(index).copied().flatten();
            value.map(|value| value.to_string()).unwrap_or_default()
        };
        [year.to_string()].into_iter().chain(series.iter().map(cell)).collect()
    });
    [head.collect()].into_iter().chain(rows).collect()
}

fn items(head: Label, items: &[(String, Decimal)], locale: &Locale) -> Vec<Vec<String>> {
    let head = [Label::Item, head].map(|label| locale.label(label).to_owned()).to_vec();
    let rows = descending(items).into_iter().map(|(name, value)| vec![name.to_owned(), value.to_string()]);
    [head].into_iter().chain(rows).collect()
}
