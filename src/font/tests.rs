//! What users would notice about fonts.

use super::*;

fn file(path: &str) -> Vec<u8> {
    std::fs::read(format!("{}/fonts/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn every_bundled_face_is_sound() {
    let fonts = Fonts::bundled();
    for (index, listing) in fonts.families().iter().enumerate() {
        let face = fonts.face(FaceId(index as u16));
        assert!(face.ascent > 0 && face.descent < 0 && face.cap_height > face.x_height, "{listing:?}");
        assert!(face.has(' ') && !face.postscript_name.contains(' '), "{listing:?}");
        assert_eq!(face.italic_angle < 0.0, listing.style.contains("Italic"), "{listing:?}");
        let text = listing.family.starts_with("Source");
        assert!(!text || ('!'..='~').all(|character| face.has(character)), "{listing:?}");
    }
}

#[test]
fn the_nearest_face_keeps_slope_and_weight_before_optical_size() {
    let fonts = Fonts::bundled();
    let name =
        |family, weight, italic| fonts.face(fonts.select(family, weight, italic)).postscript_name.clone();
    assert_eq!(name(Family::Serif, Weight::Regular, false), "SourceSerif4-Regular");
    assert_eq!(name(Family::SerifCaption, Weight::Semibold, false), "SourceSerif4-Semibold");
    assert_eq!(name(Family::SerifDisplay, Weight::Regular, true), "SourceSerif4Subhead-It");
    assert_eq!(name(Family::SerifDisplay, Weight::ExtraLight, false), "SourceSerif4Display-ExtraLight");
    assert_eq!(name(Family::Sans, Weight::Semibold, true), "SourceSans3-SemiboldIt");
}

#[test]
fn what_some_face_has_is_covered() {
    let fonts = Fonts::bundled();
    let text = "Pakistan – Беларусь, Ελλάδα, اردو, हिन्दी e\u{301}\u{200D}\u{FE0F}\n";
    assert!(text.chars().all(|character| fonts.covers(character)));
    assert!(!"漢字₪".chars().any(|character| fonts.covers(character)));
}

#[test]
fn a_family_of_a_font_file_can_be_the_themes() {
    let files = vec![("naskh.ttf".to_owned(), file("noto/NotoNaskhArabic-Regular.ttf"))];
    let mut fonts = Fonts::with_faces(files).unwrap();
    assert!(fonts.set_family(Family::Sans, "Comic Sans").is_err());
    fonts.set_family(Family::Sans, "noto naskh arabic").unwrap();
    let id = fonts.select(Family::Sans, Weight::Semibold, true);
    assert_eq!(fonts.face(id).postscript_name, "NotoNaskhArabic-Regular");
    assert_eq!(fonts.families()[usize::from(id.0)].origin.as_deref(), Some("naskh.ttf"));
}

#[test]
fn damaged_fonts_are_errors_or_harmless() {
    use crate::frame::Color;
    use crate::geom::Pt;
    use crate::text::{FigureStyle, Font, Shaper, TextSpan};
    let whole = file("noto/NotoNaskhArabic-Regular.ttf");
    let load = |bytes: Vec<u8>| Fonts::with_faces(vec![("x.ttf".to_owned(), bytes)]);
    for length in [0, 3, 12, 200] {
        assert!(load(whole[..length].to_vec()).is_err(), "{length} bytes");
    }
    assert!(load(b"%PDF-1.7 not a font at all".to_vec()).is_err());
    for seed in 0..60_usize {
        let mut bytes = whole.clone();
        for step in 0..200 {
            let at =
                (seed * 7919 + step * 104_729 + step * step * 31) % bytes.len().min(40_000 + seed * 2_000);
            bytes[at] ^= 0xFF;
        }
        let Ok(mut fonts) = load(bytes) else { continue };
        if fonts.set_family(Family::Serif, "Noto Naskh Arabic").is_err() {
            continue;
        }
        let font = Font {
            family: Family::Serif,
            weight: Weight::Regular,
            italic: false,
            size: Pt(10.0),
            figures: FigureStyle::OldStyle,
            small_caps: false,
            tracking: 0.0,
        };
        let span = TextSpan {
            text: "بيلاروس 2024".into(),
            font,
            color: Color::BLACK,
            language: "ar".into(),
            tag: 0,
            rise: Pt::ZERO,
            unbroken: false,
            ltr: false,
            place: None,
        };
        let line = Shaper::new(&fonts).line(&[span], true);
        assert!(line.width.0.is_finite());
    }
}

#[test]
fn a_letter_that_a_face_lacks_is_of_the_same_weight_and_slope() {
    use unicode_script::Script;
    let fonts = Fonts::bundled();
    let found = |family, weight, italic, character, script| {
        let id = fonts.fallback(fonts.select(family, weight, italic), character, script, "en");
        fonts.face(id.unwrap()).postscript_name.clone()
    };
    // Polytonic Greek, which the serif has not, and modern Greek, which it has.
    for (weight, italic, expected) in [
        (Weight::Regular, false, "SourceSans3-Regular"),
        (Weight::Regular, true, "SourceSans3-It"),
        (Weight::Semibold, false, "SourceSans3-Semibold"),
        (Weight::Semibold, true, "SourceSans3-SemiboldIt"),
    ] {
        assert_eq!(found(Family::Serif, weight, italic, '\u{1FA7}', Script::Greek), expected);
    }
    assert_eq!(found(Family::Serif, Weight::Regular, true, '\u{3BB}', Script::Greek), "SourceSerif4-It");
    // Where both families have a letter, a face asks its own first.
    let files = vec![("naskh.ttf".to_owned(), file("noto/NotoNaskhArabic-Regular.ttf"))];
    let mut added = Fonts::with_faces(files).unwrap();
    for (family, expected) in [(Family::Serif, "SourceSerif4-Regular"), (Family::Sans, "SourceSans3-Regular")]
    {
        added.set_family(family, "Noto Naskh Arabic").unwrap();
        let base = added.select(family, Weight::Regular, false);
        let id = added.fallback(base, '\u{436}', Script::Cyrillic, "ru").unwrap();
        assert_eq!(added.face(id).postscript_name, expected);
        added
            .set_family(family, if family == Family::Sans { "Source Sans 3" } else { "Source Serif 4" })
            .unwrap();
    }
}

/// Faces as a folder may have them, of a script that is bundled, by family, style and weight.
fn faces(names: &[(&str, &str, u16)]) -> Fonts {
    let mut fonts = Fonts::bundled();
    for &(family, style, weight) in names {
        let path = "noto/NotoSerifDevanagari-Regular.ttf";
        let mut added = face::read_added(&format!("{family}-{style}.ttf"), file(path)).unwrap().remove(0);
        (added.family, added.style) = (family.to_owned(), style.to_owned());
        added.italic = style.contains("Italic");
        added.width = if style.contains("Condensed") { 750 } else { 1000 };
        added.face.weight = weight;
        fonts.added.push(added);
    }
    fonts
}

#[test]
fn a_face_is_chosen_by_script_family_weight_and_style_and_not_by_its_place() {
    use unicode_script::Script;
    let names = [
        ("Noto Rashi Devanagari", "Black", 900),
        ("Noto Rashi Devanagari", "Regular", 400),
        ("Noto Sans Devanagari", "Bold", 700),
        ("Noto Sans Devanagari", "Condensed", 400),
        ("Noto Sans Devanagari", "Italic", 400),
        ("Noto Sans Devanagari", "Regular", 400),
        ("Noto Sans Devanagari UI", "Regular", 400),
        ("Noto Serif Devanagari", "Black", 900),
        ("Noto Serif Devanagari", "Bold", 700),
        ("Noto Serif Devanagari", "Regular", 400),
        ("Arbitrary", "Regular", 400),
    ];
    let mut backwards = names;
    backwards.reverse();
    for fonts in [faces(&names), faces(&backwards)] {
        let chosen = |serif, weight, italic| {
            let wanted = script::Wanted { script: Script::Devanagari, language: "mr", serif, weight, italic };
            let faces = fonts.serving(Script::Devanagari);
            let id = fonts.best(faces.iter().copied(), '\u{915}', &wanted).unwrap();
            let listing = &fonts.families()[usize::from(id.0)];
            format!("{} {}", listing.family, listing.style)
        };
        assert_eq!(chosen(true, 400, false), "Noto Serif Devanagari Regular");
        assert_eq!(chosen(true, 300, false), "Noto Serif Devanagari Regular");
        assert_eq!(chosen(true, 600, false), "Noto Serif Devanagari Bold");
        assert_eq!(chosen(false, 400, false), "Noto Sans Devanagari Regular");
        assert_eq!(chosen(false, 400, true), "Noto Sans Devanagari Italic");
        assert_eq!(chosen(false, 600, false), "Noto Sans Devanagari Bold");
        assert!(fonts.serving(Script::Hebrew).is_empty() && fonts.has_script(Script::Devanagari));
    }
}

#[test]
fn chinese_characters_have_the_forms_of_their_language() {
    use unicode_script::Script;
    let fonts = faces(&["JP", "KR", "SC", "TC", "HK"].map(|_| ("", "Regular", 400)));
    let mut fonts = fonts;
    for (added, region) in fonts.added.iter_mut().zip(["JP", "KR", "SC", "TC", "HK"]) {
        added.family = format!("Noto Serif CJK {region}");
    }
    let all = || (0..5).map(|index| FaceId((bundled::FACES.len() + index) as u16));
    for (script, language, region) in [
        (Script::Han, "zh", "SC"),
        (Script::Han, "zh-TW", "TC"),
        (Script::Han, "zh-HK", "HK"),
        (Script::Han, "ja", "JP"),
        (Script::Han, "ko", "KR"),
        (Script::Hiragana, "en", "JP"),
        (Script::Hangul, "en", "KR"),
    ] {
        let wanted = script::Wanted { script, language, serif: true, weight: 400, italic: false };
        let id = fonts.best(all(), '\u{915}', &wanted).unwrap();
        assert!(fonts.families()[usize::from(id.0)].family.ends_with(region), "{language}");
    }
}

#[test]
fn a_family_that_the_theme_names_stays_for_the_scripts_that_it_is_made_for() {
    use unicode_script::Script;
    let files = vec![("nastaliq.ttf".to_owned(), file("noto/NotoNastaliqUrdu-Regular.ttf"))];
    let mut fonts = Fonts::with_faces(files).unwrap();
    fonts.set_family(Family::Serif, "Noto Nastaliq Urdu").unwrap();
    let base = fonts.select(Family::Serif, Weight::Regular, false);
    // Arabic would be set in Naskh otherwise.
    assert_eq!(fonts.fallback(base, '\u{628}', Script::Arabic, "ar"), Some(base));
    let other = fonts.fallback(base, '\u{915}', Script::Devanagari, "hi").unwrap();
    assert_eq!(fonts.face(other).postscript_name, "NotoSerifDevanagari-Regular");
}
