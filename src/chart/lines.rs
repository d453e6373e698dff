//! Line charts over years, each line labelled at its end.

use plotters::element::Circle;
use plotters::series::{AreaSeries, LineSeries};
use plotters::style::Color as _;
use rust_decimal::Decimal;

use super::canvas::{rgb, units};
use super::color::{readable, tint};
use super::ends::Ends;
use super::head::{Bars, Head, with_lines};
use super::lettering::LabelStyle;
use super::plot::{Drawn, Plan, Plot};
use super::scale::float;
use super::setup::Setup;
use super::timed::{KnownSeries, Timed};
use crate::figures::Status;
use crate::frame::{Color, Frame};

/// In points.
const LINE: f64 = 1.5;
const DOT: f64 = 1.9;
/// The hole of a dot whose value is not final, and the dashes and gaps of a line to a forecast.
const HOLE: f64 = 1.1;
const DASHES: [f64; 2] = [4.0, 2.5];
/// How much further from its dot a value may be moved to find room.
const RAISES: [f64; 3] = [0.0, 2.5, 5.0];
/// Years that far apart get a dot each.
const DOTTED_PITCH: f64 = 18.0;
/// How much of a colour is left in an area.
const AREA: f64 = 0.16;

/// Draws the lines, and the area between zero and the one that is asked for.
pub(super) fn draw(setup: &Setup, data: &Timed, area: Option<usize>) -> Frame {
    attempt(setup, data, area).unwrap_or_else(|| setup.empty())
}

fn attempt(setup: &Setup, data: &Timed, area: Option<usize>) -> Option<Frame> {
    let ends = Ends::new(setup, data);
    let range = with_lines(setup, data.range());
    let mut plan = Plan {
        height: setup.plot_lines(12),
        top: 12.0,
        under: if range.0 < Decimal::ZERO { 11.0 } else { 0.0 },
        right: ends.width(),
        slots: false,
        range,
        ticks: 5,
        ..Plan::default()
    };
    let head = Head::new(setup, &plan, data, 0.0);
    plan.height = setup.ceil(plan.height + head.height());
    plan.top += head.height();
    let mut plot = Plot::new(setup, &plan, data).ok()?;
    let filled = data.series.iter().find(|known| Some(known.index) == area);
    series(setup, &mut plot, data, filled, head).ok()?;
    values(setup, &mut plot, data, filled.is_none()).ok()?;
    ends.draw(setup, &plot, data);
    for known in &data.series {
        for &(place, value) in &known.parts {
            let ink = LabelStyle::strong(readable(setup.series(known.index)));
            let label = setup.lettering.label(&setup.number(value), ink);
            let (x, y) = (plot.x(f64::from(place)), plot.y(float(value)));
            let _ = plot.value(&label, (x, y - DOT), true, 1.0, false).is_some()
                || plot.value(&label, (x, y + DOT), false, 1.0, false).is_some();
        }
    }
    Some(plot.finish())
}

/// Draws area, grid and lines, in that order.
fn series(setup: &Setup, plot: &mut Plot, data: &Timed, filled: Option<&KnownSeries>, head: Head) -> Drawn {
    let place = |&(year, value): &(i16, Decimal)| (f64::from(year), float(value));
    if let Some(known) = filled {
        let color = rgb(tint(setup.series(known.index), AREA)).filled();
        for stretch in known.stretches().filter(|stretch| stretch.len() > 1) {
            plot.chart.draw_series(AreaSeries::new(stretch.iter().map(place), 0.0, color))?;
        }
    }
    plot.mesh()?;
    head.draw(setup, plot, data, Bars::None);
    plot.marks((data.first, data.last));
    plot.zero_line();
    for known in &data.series {
        let color = rgb(setup.series(known.index));
        for stretch in known.stretches() {
            for (run, forecast) in runs(stretch, |year| known.status(year) == Status::Forecast) {
                if forecast {
                    let points: Vec<(f64, f64)> = run
                        .iter()
                        .map(|&(year, value)| (plot.x(f64::from(year)), plot.y(float(value))))
                        .collect();
                    let mut canvas = plot.canvas();
                    canvas.dashes(&points, setup.series(known.index), LINE, &DASHES);
                    canvas.block_lines(&points);
                } else {
                    let style = color.stroke_width(units(LINE).unsigned_abs());
                    plot.chart.draw_series(LineSeries::new(run.iter().map(place), style))?;
                }
            }
            // A year between gaps has no line to be seen by.
            if stretch.len() == 1 || plot.pitch >= DOTTED_PITCH {
                dots(setup, plot, known, stretch)?;
            }
        }
        if let Some(&end) = known.points.last() {
            dots(setup, plot, known, &[end])?;
        }
        dots(setup, plot, known, &known.parts)?;
    }
    Ok(())
}

/// The lines through points in runs of one kind: those that lead to a forecast, and others. Each begins where the one
/// before it ends.
pub(super) fn runs(
    points: &[(i16, Decimal)],
    is_forecast: impl Fn(i16) -> bool,
) -> Vec<(&[(i16, Decimal)], bool)> {
    let (mut runs, mut start) = (Vec::new(), 0);
    for at in 1..points.len() {
        let kind = is_forecast(points[at].0);
        if points.get(at + 1).is_none_or(|next| is_forecast(next.0) != kind) {
            runs.push((&points[start..=at], kind));
            start = at;
        }
    }
    runs
}

/// Draws dots at values: hollow where a value is not final.
fn dots(setup: &Setup, plot: &mut Plot, known: &KnownSeries, points: &[(i16, Decimal)]) -> Drawn {
    let style = rgb(setup.series(known.index)).filled();
    let radius = units(DOT);
    plot.chart.draw_series(
        points.iter().map(|&(year, value)| Circle::new((f64::from(year), float(value)), radius, style)),
    )?;
    let open = points.iter().filter(|(year, _)| known.status(*year) != Status::Final);
    let hole = rgb(Color::WHITE).filled();
    plot.chart.draw_series(
        open.map(|&(year, value)| Circle::new((f64::from(year), float(value)), units(HOLE), hole)),
    )?;
    Ok(())
}

/// Writes the highest, the lowest and the first value of each line, as there is room.
fn values(setup: &Setup, plot: &mut Plot, data: &Timed, on_white: bool) -> Drawn {
    let extremes =
        [KnownSeries::highest, KnownSeries::lowest, |known: &KnownSeries| known.points.first().copied()];
    // The last values are with the names.
    let mut written: Vec<(usize, i16)> =
        data.series.iter().filter_map(|known| Some((known.index, known.points.last()?.0))).collect();
    for (rank, extreme) in extremes.into_iter().enumerate() {
        for known in &data.series {
            let Some((year, value)) = extreme(known) else { continue };
            if written.contains(&(known.index, year)) {
                continue;
            }
            let color = readable(setup.series(known.index));
            let label = setup.lettering.label(&setup.number(value), LabelStyle::strong(color));
            let (x, y) = (plot.x(f64::from(year)), plot.y(float(value)));
            let sides = if rank == 1 { [false, true] } else { [true, false] };
            let places = RAISES.into_iter().flat_map(|raise| sides.map(|above| (above, DOT + raise)));
            let placed = places.into_iter().any(|(above, away)| {
                let edge = if above { y - away } else { y + away };
                plot.value(&label, (x, edge), above, 1.0, on_white).is_some()
            });
            if placed {
                written.push((known.index, year));
                dots(setup, plot, known, &[(year, value)])?;
            }
        }
    }
    Ok(())
}
