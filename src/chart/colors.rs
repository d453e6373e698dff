//! Which colours a chart is drawn in: the hue of each series' party, in as many steps as it has series.

use crate::compose::{ChartData, ChartType, DataSeries, ItemForm, fits_ring};
use crate::frame::Color;
use crate::palette::{Hue, Palette};

/// A colour for each series, or for each part. Bars by value have one.
pub(super) fn of(data: &ChartData, palette: &Palette) -> Vec<Color> {
    match &data.kind {
        ChartType::Years { series, .. } => of_series(series, palette),
        ChartType::Shares { parts, form: ItemForm::Ring, hue } if fits_ring(parts) => {
            palette.ramp(*hue, parts.len())
        }
        ChartType::Ranked { hue, .. } | ChartType::Shares { hue, .. } => vec![palette.main(*hue)],
    }
}

fn of_series(series: &[DataSeries], palette: &Palette) -> Vec<Color> {
    let count = |hue: Hue| series.iter().filter(|series| series.hue == hue).count();
    let mut ramps =
        [Hue::First, Hue::Second, Hue::Neutral].map(|hue| (hue, palette.ramp(hue, count(hue)).into_iter()));
    let next = |series: &DataSeries| {
        let ramp = ramps.iter_mut().find(|(hue, _)| *hue == series.hue);
        ramp.and_then(|(_, colors)| colors.next()).unwrap_or_else(|| palette.main(series.hue))
    };
    series.iter().map(next).collect()
}
