//! Text colours and tints, derived from the colours of series.

use crate::frame::Color;

/// Contrast that text must have with the page (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;

/// The colour, darkened as far as text on white needs.
pub(super) fn readable(color: Color) -> Color {
    let mut shade = color;
    // Each step takes a twentieth: black, at the latest, reads.
    for step in 1..=20_u16 {
        if shade.contrast_with_white() >= TEXT {
            break;
        }
        let dim = |part: u8| (u16::from(part) * (20 - step) / 20) as u8;
        shade = Color { r: dim(color.r), g: dim(color.g), b: dim(color.b), a: color.a };
    }
    shade
}

/// The colour mixed with white. `amount` is the share of the colour, from 0 to 1.
pub(super) fn tint(color: Color, amount: f64) -> Color {
    let thin = |part: u8| (255.0 - (255.0 - f64::from(part)) * amount).round() as u8;
    Color { r: thin(color.r), g: thin(color.g), b: thin(color.b), a: color.a }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_any_colour_reads() {
        for hex in [0xFFFFFF, 0xB9822B, 0x5F8A8B, 0x1B4B6B, 0xFFFF00, 0x000000] {
            assert!(readable(Color::rgb(hex)).contrast_with_white() >= TEXT, "{hex:x}");
        }
        let dark = Color::rgb(0x1B4B6B);
        assert_eq!(readable(dark), dark);
    }
}
