//! Every bound that the palette promises, for accents all over the colours that there are.

use super::*;

/// A hundred accents: twenty hues, each dark, light, dull and vivid; and greys.
fn accents() -> Vec<Color> {
    let hues = (0..20).map(|turn| {
        let angle = f64::from(turn) * std::f64::consts::TAU / 20.0;
        [libm::cos(angle), libm::sin(angle)]
    });
    let mut accents = Vec::new();
    for [a, b] in hues {
        for (tone, vivid) in [(12.0, 0.1), (22.0, 0.3), (32.0, 0.06), (41.0, 0.14), (49.0, 0.3)] {
            accents.push(at_lightness(tone, [a * vivid, b * vivid]));
        }
    }
    accents
}

/// What is wrong with the colours of a palette, in words.
fn faults(palette: &Palette) -> Vec<String> {
    let mut faults = Vec::new();
    let mut hold = |holds: bool, what: String| {
        if !holds {
            faults.push(what);
        }
    };
    let mut neighbours = vec![
        (palette.first, palette.second),
        (palette.first, palette.neutral),
        (palette.second, palette.neutral),
    ];
    for hue in [Hue::First, Hue::Second, Hue::Neutral] {
        for count in 1..=7 {
            let ramp = palette.ramp(hue, count);
            let (first, last) = (ramp[0], ramp[count - 1]);
            let rest = palette.rest(last, first);
            neighbours.extend([(last, rest), (rest, first)]);
            hold(ramp.len() == count, format!("{hue:?}: {} colours for {count}", ramp.len()));
            neighbours.extend(ramp.windows(2).map(|pair| (pair[0], pair[1])));
            for color in ramp {
                let contrast = color.contrast_with_white();
                hold(contrast >= 3.0, format!("{hue:?} {count}: {color:?} has a contrast of {contrast}"));
            }
        }
    }
    for (one, other) in neighbours {
        let step = (lightness(one) - lightness(other)).abs();
        let seen = least_difference(one, other);
        hold(step >= 15.0, format!("{one:?} and {other:?} are {step} apart in L*"));
        hold(seen >= 10.0, format!("{one:?} and {other:?} are {seen} apart to some"));
    }
    hold(palette.text(Hue::Second).contrast_with_white() >= 4.5, "text in the second hue".into());
    faults
}

#[test]
fn a_hundred_accents_keep_every_bound() {
    let accents = accents();
    assert_eq!(accents.len(), 100);
    for accent in accents {
        assert!(works(accent), "{accent:?}");
        assert_eq!(faults(&Palette::new(accent)), [""; 0], "{accent:?}");
    }
}

#[test]
fn an_accent_that_cannot_be_used_gives_way_to_the_nearest_that_can() {
    for hex in [0xFFFFFF, 0xFFE000, 0xE0C040, 0xFF9999, 0x00FF00, 0xC0C0C0] {
        let accent = Color::rgb(hex);
        assert!(!works(accent), "{hex:06X}");
        let near = nearest(accent);
        assert!(works(near) && near.contrast_with_white() >= 4.5, "{hex:06X}: {near:?}");
        // No more contrast than is needed.
        assert!(near.contrast_with_white() < 4.7, "{hex:06X}: {near:?}");
        assert_eq!(Palette::new(accent).main(Hue::First), near);
        assert_eq!(faults(&Palette::new(accent)), [""; 0], "{hex:06X}");
    }
}

#[test]
fn the_second_hue_is_never_that_of_the_accent() {
    for accent in accents() {
        let palette = Palette::new(accent);
        let ([a, b], [c, d]) = (chroma(palette.first), chroma(palette.second));
        let sizes = libm::hypot(a, b) * libm::hypot(c, d);
        assert!(libm::hypot(a, b) < 0.035 || a * c + b * d < 0.75 * sizes, "{accent:?}");
    }
    // Ochre beside the usual accent, blue beside ochre.
    assert_eq!(Palette::new(Color::rgb(0x1B4B6B)).text(Hue::Second), Color::rgb(0x96661A));
    let beside_ochre = Palette::new(Color::rgb(0x96661A)).main(Hue::Second);
    assert!(beside_ochre.b > beside_ochre.r, "{beside_ochre:?}");
}

#[test]
fn the_accent_is_a_step_of_its_own_short_ramp() {
    for accent in accents() {
        assert!(Palette::new(accent).ramp(Hue::First, 2).contains(&accent), "{accent:?}");
    }
}

#[test]
fn words_on_any_ground_can_be_read() {
    let grounds =
        (0..=0xFF).map(|grey| grey * 0x01_01_01).chain([0xFFD000, 0xFF0000, 0x00FF00, 0x8080FF, 0x1B4B6B]);
    for hex in grounds {
        let ground = Color::rgb(hex);
        let ink = ink(ground);
        assert!(ink.contrast_with(ground) >= TEXT_CONTRAST, "{hex:06X}: {ink}");
        let second = legible(Palette::new(ground).main(Hue::Second), ink, ground);
        assert!(second.contrast_with(ground) >= TEXT_CONTRAST, "{hex:06X}: {second}");
    }
}
