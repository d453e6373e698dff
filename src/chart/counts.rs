//! Counts by year, as bars of units that can be counted one by one.

use rust_decimal::Decimal;

use super::canvas::Area;
use super::head::{Bars, Head, with_lines};
use super::key::ColorKey;
use super::lettering::LabelStyle;
use super::plot::{Plan, Plot};
use super::scale::float;
use super::setup::{FEW_YEARS, Setup};
use super::timed::Timed;
use crate::frame::{Color, Frame};

/// Points: the widest a bar gets, the tallest that one of a count gets, and the room between two.
const BAR: f64 = 30.0;
const ONE: f64 = 12.0;
const GAP: f64 = 1.0;
/// The tallest that the plot gets, in lines of the page's grid.
const TALLEST: usize = 9;
/// Of a year's room, what its bar takes.
const FILL: f64 = 0.66;

/// Draws the bars. Counts cannot be negative: a negative one counts as zero.
pub(super) fn draw(setup: &Setup, data: &Timed) -> Frame {
    attempt(setup, data, true).or_else(|| attempt(setup, data, false)).unwrap_or_else(|| setup.empty())
}

/// Draws with every sum written over its bar, or else with a grid.
fn attempt(setup: &Setup, data: &Timed, all: bool) -> Option<Frame> {
    let key = ColorKey::new(setup, &data.series);
    let sums: Vec<(i16, Option<Decimal>)> =
        (data.first..=data.end()).map(|year| (year, sum(data, year))).collect();
    let most = sums.iter().filter_map(|&(_, sum)| sum).max()?.max(Decimal::ZERO);
    let (_, highest) = with_lines(setup, (Decimal::ZERO, most));
    let height = (float(highest) * ONE).min(setup.lines(TALLEST)).max(ONE);
    let mut plan = Plan {
        height,
        range: (Decimal::ZERO, highest),
        ticks: if all { 0 } else { 5 },
        whole: true,
        ..Plan::default()
    };
    let head = Head::new(setup, &plan, data, key.height());
    plan.height = setup.ceil(head.height() + 12.0 + height + 14.0);
    plan.top = plan.height - 14.0 - height;
    let mut plot = Plot::new(setup, &plan, data).ok()?;
    plot.mesh().ok()?;
    head.draw(setup, &plot, data, Bars::Stacked);
    plot.marks((data.first, data.last));
    let width = (plot.pitch * FILL).min(BAR);
    let one = (plot.y(0.0) - plot.y(1.0)).abs();
    for &(year, _) in &sums {
        let left = plot.x(f64::from(year)) - width / 2.0;
        let mut foot = Decimal::ZERO;
        for known in &data.series {
            let part = known.at(year).unwrap_or_default().max(Decimal::ZERO);
            let (bottom, top) = (plot.y(float(foot)), plot.y(float(foot + part)));
            if part > Decimal::ZERO {
                let gap = if foot.is_zero() { 0.0 } else { GAP.min((bottom - top) / 2.0) };
                let mut canvas = plot.canvas();
                let area = Area { left, top, right: left + width, bottom: bottom - gap };
                canvas.rect(area, setup.series(known.index));
                canvas.block(area);
                // Few enough can be counted one by one.
                let count = float(part);
                if one >= 4.0 * GAP && part.fract().is_zero() && count > 1.0 {
                    for step in 1..(count as u32) {
                        let y = bottom - one * f64::from(step) - GAP;
                        canvas
                            .rect(Area { left, top: y, right: left + width, bottom: y + GAP }, Color::WHITE);
                    }
                }
            }
            foot += part;
        }
    }
    plot.zero_line();
    for &(year, sum) in &sums {
        let Some(sum) = sum else { continue };
        // Among many years a row of zeros says nothing.
        let zero = sum.is_zero() && sums.len() > FEW_YEARS;
        if zero || (!all && sum != most && year != data.last) {
            continue;
        }
        let color = if sum.is_zero() { setup.muted() } else { setup.theme.colors.text };
        let label = setup.lettering.label(&setup.number(sum), LabelStyle::plain(color));
        let edge = plot.y(float(sum));
        let place = plot.value(&label, (plot.x(f64::from(year)), edge), true, 0.0, true);
        if all && place.is_none() {
            return None;
        }
    }
    key.draw(&mut plot.canvas(), 0.0);
    Some(plot.finish())
}

/// All of a year together; `None` if nothing is known of it.
fn sum(data: &Timed, year: i16) -> Option<Decimal> {
    let parts = data.series.iter().filter_map(|known| known.at(year));
    parts.map(|part| part.max(Decimal::ZERO)).reduce(Decimal::saturating_add)
}
