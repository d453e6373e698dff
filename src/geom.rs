//! Lengths and shapes on a page. The origin is the top left corner, y grows downwards, and every
//! length is in points (1/72 inch).

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A length in points.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Pt(pub f64);

impl Pt {
    /// No length at all.
    pub const ZERO: Self = Self(0.0);

    /// A length given in millimetres.
    pub const fn mm(millimetres: f64) -> Self {
        Self(millimetres * 72.0 / 25.4)
    }

    /// A length as it is written, with its unit: `3mm`, `0.125in` or `9pt`.
    pub fn parse(text: &str) -> Option<Self> {
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, unit) = text.split_at(end);
        let number: f64 = number.parse().ok()?;
        match unit.trim_start() {
            "mm" => Some(Self::mm(number)),
            "in" => Some(Self(number * 72.0)),
            "pt" => Some(Self(number)),
            _ => None,
        }
    }

    /// The longer of two lengths.
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The shorter of two lengths.
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The length without its sign.
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// This length rounded up to a whole number of `step`s.
    pub fn ceil_to(self, step: Self) -> Self {
        // A hair's tolerance keeps sums of decimal lengths from skipping a step.
        let steps = (self.0 - 0.001) / step.0;
        // Rounding by hand costs less than the call of a function, and pages are divided by it.
        let whole = steps as i32;
        let up = match steps < f64::from(i32::MAX) {
            true => f64::from(whole) + if f64::from(whole) < steps { 1.0 } else { 0.0 },
            false => steps.ceil(),
        };
        Self(up.max(0.0) * step.0)
    }
}

impl Add for Pt {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Pt {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<f64> for Pt {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }
}

impl Div<f64> for Pt {
    type Output = Self;
    fn div(self, divisor: f64) -> Self {
        Self(self.0 / divisor)
    }
}

impl Div<Pt> for Pt {
    type Output = f64;
    fn div(self, divisor: Self) -> f64 {
        self.0 / divisor.0
    }
}

impl Neg for Pt {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Pt {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Pt {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Pt {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        Self(lengths.map(|length| length.0).sum())
    }
}

/// A place: distance from the left and from the top.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    pub x: Pt,
    pub y: Pt,
}

impl Point {
    /// The origin.
    pub const ZERO: Self = Self { x: Pt::ZERO, y: Pt::ZERO };

    /// The point `x` to the right and `y` below the origin.
    pub const fn new(x: Pt, y: Pt) -> Self {
        Self { x, y }
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

/// Width and height.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Size {
    pub width: Pt,
    pub height: Pt,
}

impl Size {
    /// A size from its two sides.
    pub const fn new(width: Pt, height: Pt) -> Self {
        Self { width, height }
    }
}
