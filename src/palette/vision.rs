//! How far apart two colours are to readers with each kind of colour vision.

use std::f64::consts::{PI, TAU};

use super::space::{Light, lab, light};
use crate::frame::Color;

/// What light looks like without one kind of cone: protanopia, deuteranopia, tritanopia (Machado, Oliveira and
/// Fernandes 2009, severity 1.0).
const DICHROMACIES: [[Light; 3]; 3] = [
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// The least difference between two colours (CIEDE2000) under protanopia, deuteranopia and tritanopia.
pub(super) fn least_difference(one: Color, other: Color) -> f64 {
    let (one, other) = (light(one), light(other));
    let seen = |light: Light, rows: &[Light; 3]| {
        lab(rows.map(|row| (row[0] * light[0] + row[1] * light[1] + row[2] * light[2]).clamp(0.0, 1.0)))
    };
    let differences = DICHROMACIES.iter().map(|rows| difference(seen(one, rows), seen(other, rows)));
    differences.fold(f64::INFINITY, f64::min)
}

/// CIEDE2000 (Sharma, Wu and Dalal 2005), from L*a*b*.
fn difference([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let mean = (libm::hypot(a1, b1) + libm::hypot(a2, b2)) / 2.0;
    let grey = 1.5 - 0.5 * of_chroma(mean);
    let (a1, a2) = (a1 * grey, a2 * grey);
    let (c1, c2) = (libm::hypot(a1, b1), libm::hypot(a2, b2));
    let hue = |a: f64, b: f64| (libm::atan2(b, a) + TAU) % TAU;
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let coloured = c1 * c2 > 0.0;
    let turn = match h2 - h1 {
        _ if !coloured => 0.0,
        turn if turn > PI => turn - TAU,
        turn if turn < -PI => turn + TAU,
        turn => turn,
    };
    let hue_mean = match (h1 + h2) / 2.0 {
        _ if !coloured => h1 + h2,
        middle if (h1 - h2).abs() <= PI => middle,
        middle if middle < PI => middle + PI,
        middle => middle - PI,
    };
    let (l, c) = ((l1 + l2) / 2.0, (c1 + c2) / 2.0);
    let degrees = |degrees: f64| degrees * PI / 180.0;
    let t = 1.0 - 0.17 * libm::cos(hue_mean - degrees(30.0))
        + 0.24 * libm::cos(2.0 * hue_mean)
        + 0.32 * libm::cos(3.0 * hue_mean + degrees(6.0))
        - 0.20 * libm::cos(4.0 * hue_mean - degrees(63.0));
    let from_blue = (hue_mean - degrees(275.0)) / degrees(25.0);
    let rotation = degrees(60.0) * libm::exp(-from_blue * from_blue);
    let away = (l - 50.0) * (l - 50.0);
    let lightness = (l2 - l1) / (1.0 + 0.015 * away / libm::sqrt(20.0 + away));
    let chroma = (c2 - c1) / (1.0 + 0.045 * c);
    let hue = 2.0 * libm::sqrt(c1 * c2) * libm::sin(turn / 2.0) / (1.0 + 0.015 * c * t);
    let crossed = -libm::sin(rotation) * 2.0 * of_chroma(c) * chroma * hue;
    libm::sqrt((lightness * lightness + chroma * chroma + hue * hue + crossed).max(0.0))
}

/// The part that the formula takes of a chroma: from 0 for greys to 1.
fn of_chroma(chroma: f64) -> f64 {
    let seventh = libm::pow(chroma, 7.0);
    libm::sqrt(seventh / (seventh + libm::pow(25.0, 7.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs of the table that Sharma, Wu and Dalal publish to test implementations with.
    #[test]
    fn the_difference_is_that_of_ciede2000() {
        let pairs = [
            ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
            ([50.0, -1.3802, -84.2814], [50.0, 0.0, -82.7485], 1.0000),
            ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0009], 7.1792),
            ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0011], 7.2195),
            ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
            ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
            ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
        ];
        for (one, other, expected) in pairs {
            assert!((difference(one, other) - expected).abs() < 0.0001, "{one:?} {other:?}");
            assert!((difference(other, one) - expected).abs() < 0.0001, "{one:?} {other:?}");
        }
    }

    #[test]
    fn red_and_green_are_alike_to_those_who_do_not_see_them_apart() {
        let alike = least_difference(Color::rgb(0xA03A2C), Color::rgb(0x5E5E1E));
        assert!(alike < 10.0, "{alike}");
        assert!(least_difference(Color::rgb(0x1B4B6B), Color::rgb(0xB9822B)) > 30.0);
    }
}
