//! Limits on briefs, as they are written on the command line.

use std::time::Duration;

use crate::geom::Pt;

/// The least memory that a worker can do with, in bytes.
const LEAST: f64 = 64e6;

/// Parses a time such as `30s`, `2m` or `500ms`; without a unit, seconds.
pub(super) fn time(text: &str) -> Result<Duration, &'static str> {
    const EXPECTED: &str = "expected a time, such as `30s` or `2m`";
    let (number, unit) = parts(text).ok_or(EXPECTED)?;
    let seconds = match unit {
        "" | "s" => number,
        "ms" => number / 1e3,
        "m" | "min" => number * 60.0,
        "h" => number * 3600.0,
        _ => return Err(EXPECTED),
    };
    // A day is more than enough, and adds up without overflow.
    let usable = (0.001..=86_400.0).contains(&seconds);
    usable.then(|| Duration::from_secs_f64(seconds)).ok_or("expected a time from 1 ms to 24 h")
}

/// Parses a size such as `1.5GB` or `500 MiB`, in bytes.
pub(super) fn size(text: &str) -> Result<u64, &'static str> {
    const EXPECTED: &str = "expected a size with its unit, such as `1.5GB` or `500MB`";
    let (number, unit) = parts(text).ok_or(EXPECTED)?;
    let bytes = match unit.to_lowercase().as_str() {
        "mb" | "m" => number * 1e6,
        "gb" | "g" => number * 1e9,
        "mib" => number * f64::from(1 << 20),
        "gib" => number * f64::from(1 << 30),
        _ => return Err(EXPECTED),
    };
    (LEAST..=1e15).contains(&bytes).then_some(bytes as u64).ok_or("expected at least 64 MB")
}

/// Parses a bleed such as `3mm`, `0.125in` or `9pt`.
pub(super) fn bleed(text: &str) -> Result<Pt, &'static str> {
    crate::series::bleed(text.trim())
}

/// A number and its unit.
fn parts(text: &str) -> Option<(f64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    Some((number.parse().ok()?, unit.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_sizes_have_units() {
        assert_eq!(["30", "30s", "0.5m", "30000 ms"].map(time), [Ok(Duration::from_secs(30)); 4]);
        assert_eq!(["1.5GB", "1500MB", "1500 mb", "1.5g"].map(size), [Ok(1_500_000_000); 4]);
        assert_eq!(size("512MiB"), Ok(512 << 20));
        for wrong in ["", "s", "-1s", "1 year", "0", "1e3", "2d", "inf", "NaN", "1.2.3", "100h"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
        for wrong in ["", "1500", "1GBs", "-1GB", "1kB", "63MB", "99999999GB"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}
