//! Colour spaces: sRGB, its light, CIE L*a*b* and Oklab.

use crate::frame::Color;

/// Red, green and blue as amounts of light, from 0 to 1.
pub(super) type Light = [f64; 3];

/// The light of a colour (IEC 61966-2-1).
pub(super) fn light(color: Color) -> Light {
    [color.r, color.g, color.b].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
    })
}

/// The nearest colour to some light.
fn color([r, g, b]: Light) -> Color {
    let [r, g, b] = [r, g, b].map(|light| {
        let light = light.clamp(0.0, 1.0);
        let value =
            if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * libm::pow(light, 1.0 / 2.4) - 0.055 };
        (value * 255.0).round() as u8
    });
    Color { r, g, b, a: 255 }
}

/// L*, a* and b* of light (CIE 15, white D65).
pub(super) fn lab([r, g, b]: Light) -> [f64; 3] {
    let x = 0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b;
    let y = 0.212_672_9 * r + 0.715_152_2 * g + 0.072_175_0 * b;
    let z = 0.019_333_9 * r + 0.119_192_0 * g + 0.950_304_1 * b;
    let [x, y, z] = [x / 0.950_47, y, z / 1.088_83].map(|part| {
        if part > 216.0 / 24_389.0 { libm::cbrt(part) } else { (24_389.0 / 27.0 * part + 16.0) / 116.0 }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Lightness, from 0 (black) to 100 (white): the L* of CIE.
pub(super) fn lightness(color: Color) -> f64 {
    lab(light(color))[0]
}

/// The two chromatic coordinates of a colour in Oklab (Ottosson 2020): their direction is its hue, their length its
/// chroma.
pub(super) fn chroma(color: Color) -> [f64; 2] {
    let [r, g, b] = light(color);
    let long = libm::cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
    let medium = libm::cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
    let short = libm::cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
    [
        1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
        0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
    ]
}

/// The light of an Oklab colour. What sRGB does not reach is outside of 0 to 1.
fn of_oklab(lightness: f64, [a, b]: [f64; 2]) -> Light {
    let cube = |root: f64| root * root * root;
    let long = cube(lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b);
    let medium = cube(lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b);
    let short = cube(lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ]
}

/// Steps in which chroma is taken away until sRGB reaches a colour.
const STEPS: u32 = 32;

/// The colour of a lightness (L*) that has these chromatic coordinates, or the same hue with as much of its chroma
/// as sRGB reaches there.
pub(super) fn at_lightness(wanted: f64, [a, b]: [f64; 2]) -> Color {
    let at = |chroma: [f64; 2]| {
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for _ in 0..30 {
            let middle = (low + high) / 2.0;
            if lab(of_oklab(middle, chroma))[0] < wanted { low = middle } else { high = middle }
        }
        of_oklab((low + high) / 2.0, chroma)
    };
    let with = |step: u32| {
        let part = f64::from(step) / f64::from(STEPS);
        at([a * part, b * part])
    };
    let reached = |light: &Light| light.iter().all(|part| (-0.0005..=1.0005).contains(part));
    let whole = with(STEPS);
    if reached(&whole) {
        return color(whole);
    }
    let (mut low, mut high) = (0, STEPS);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if reached(&with(middle)) { low = middle } else { high = middle }
    }
    color(with(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_found_again_by_its_lightness_and_hue() {
        for hex in [0x1B4B6B, 0x5A2338, 0xB9822B, 0x96661A, 0x808080, 0xFF0000, 0x00AA44] {
            let color = Color::rgb(hex);
            assert_eq!(at_lightness(lightness(color), chroma(color)), color, "{hex:06X}");
        }
    }

    #[test]
    fn lightness_is_that_of_cie() {
        // The values that published converters give.
        for (hex, expected) in [(0xFFFFFF, 100.0), (0x000000, 0.0), (0xFF0000, 53.24), (0x0000FF, 32.30)] {
            assert!((lightness(Color::rgb(hex)) - expected).abs() < 0.02, "{hex:06X}");
        }
    }
}
