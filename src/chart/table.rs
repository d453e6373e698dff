//! A chart's data as a machine-readable table, with the figures as they are drawn, unit, currency, codes, status and
//! sources in columns of their own.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::compose::{ChartData, ChartType, ChartUnit, DataItem, DataSeries, YearPart};
use crate::figures::{Status, Unit};
use crate::locale::{Label, Locale};
use crate::read::name_of;

/// The head row, then a row for each year or item. Unknown values are empty.
pub(super) fn table(data: &ChartData, locale: &Locale) -> Vec<Vec<String>> {
    let mut table = match &data.kind {
        ChartType::Years { years, series, parts, .. } => over_years(data, (years, series), parts, locale),
        ChartType::Ranked { bars, .. } => items(Label::Value, bars, locale),
        ChartType::Shares { parts, .. } => items(Label::Share, parts, locale),
    };
    let word = |label| locale.label(label).to_owned();
    let mut column = |head: String, cell: String| {
        for (row, cells) in table.iter_mut().enumerate() {
            cells.push(if row == 0 { head.clone() } else { cell.clone() });
        }
    };
    match (&data.unit, &data.kind) {
        (_, ChartType::Shares { .. }) => column(word(Label::Unit), "%".to_owned()),
        (Some(ChartUnit::Money { currency, unit }), _) => {
            let unit = match unit {
                Unit::One => "1",
                Unit::Thousand => "1000",
                Unit::Million => "1000000",
                Unit::Billion => "1000000000",
            };
            column(word(Label::Unit), unit.to_owned());
            column(word(Label::CurrencyCode), currency.clone());
        }
        (Some(ChartUnit::Index { base }), _) => column(word(Label::Unit), format!("{base} = 100")),
        (Some(ChartUnit::Words(unit)), _) => column(word(Label::Unit), unit.clone()),
        (None, _) => {}
    }
    if !data.sources.is_empty() {
        column(word(Label::Source), data.sources.join("; "));
    }
    table
}

fn over_years(
    data: &ChartData,
    (years, series): (&[i16], &[DataSeries]),
    parts: &[YearPart],
    locale: &Locale,
) -> Vec<Vec<String>> {
    let word = |label| locale.label(label).to_owned();
    let text = |value: Option<Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
    let mut head: Vec<String> =
        [word(Label::Year)].into_iter().chain(series.iter().map(|series| series.name.clone())).collect();
    let order: BTreeMap<i16, usize> = years.iter().enumerate().map(|(index, &year)| (year, index)).collect();
    let at = |series: &DataSeries, index: usize| series.status.get(index).copied().unwrap_or_default();
    let least = |index: usize| series.iter().map(|series| at(series, index)).max().unwrap_or_default();
    let mut rows: Vec<(Vec<String>, Status)> = Vec::new();
    for (year, index) in order {
        let cells = series.iter().map(|series| text(series.values.get(index).copied().flatten()));
        rows.push(([data.period(year).to_string()].into_iter().chain(cells).collect(), least(index)));
    }
    for part in parts {
        let cells = (0..series.len()).map(|index| text(part.values.get(index).copied().flatten()));
        rows.push(([part.name.clone()].into_iter().chain(cells).collect(), part.status));
    }
    if rows.iter().any(|(_, status)| *status != Status::Final) {
        head.push(word(Label::Status));
        for (cells, status) in &mut rows {
            cells.push(name_of(status).to_owned());
        }
    }
    [head].into_iter().chain(rows.into_iter().map(|(cells, _)| cells)).collect()
}

fn items(head: Label, items: &[DataItem], locale: &Locale) -> Vec<Vec<String>> {
    let mut items: Vec<&DataItem> = items.iter().collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.value));
    let first_code = items.iter().find_map(|item| item.code.as_ref());
    let mut heads = [Label::Item, head].map(|label| locale.label(label).to_owned()).to_vec();
    if let Some(code) = first_code {
        heads.push(locale.label(if code.sitc { Label::SitcCode } else { Label::HsCode }).to_owned());
    }
    let rows = items.into_iter().map(|item| {
        let mut row = vec![item.name.clone(), item.value.to_string()];
        if first_code.is_some() {
            row.push(item.code.as_ref().map(|code| code.text.clone()).unwrap_or_default());
        }
        row
    });
    [heads].into_iter().chain(rows).collect()
}
