//! What readers would notice.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::diag::FileId;
use crate::frame::Fit;
use crate::geom::Pt;

fn font(family: Family, size: f64) -> Font {
    Font {
        family,
        weight: Weight::Regular,
        italic: false,
        size: Pt(size),
        figures: FigureStyle::OldStyle,
        small_caps: false,
        tracking: 0.0,
    }
}

fn span(text: &str, font: Font, language: &str) -> TextSpan {
    TextSpan {
        text: Arc::from(text),
        font,
        color: Color::BLACK,
        language: Arc::from(language),
        tag: 0,
        rise: Pt::ZERO,
        unbroken: false,
        ltr: false,
        place: None,
    }
}

fn setting(width: f64, align: Align) -> Setting {
    Setting {
        width: Pt(width),
        align,
        hyphenate: true,
        fits: true,
        indent: Pt::ZERO,
        rtl: false,
        direction: Direction::OrderAndStart,
    }
}

/// The runs of a line from left to right.
fn from_left(line: &TextLine) -> Vec<&PlacedRun> {
    let mut runs: Vec<&PlacedRun> = line.runs.iter().collect();
    let end = |run: &PlacedRun| run.at.x.0 + run.run.width().0;
    runs.sort_by(|one, other| one.at.x.0.total_cmp(&other.at.x.0).then(end(one).total_cmp(&end(other))));
    runs
}

fn text_of(line: &TextLine) -> String {
    line.runs.iter().map(|run| &*run.run.text).collect()
}

const PROSE: &str = "Thirty years after ties were formalised on 3 February 1994, the relationship rests on \
    regular high-level contact, more than 80 signed instruments and a joint commission, while two-way trade \
    stays small: $50.2 million in 2019, with a Pakistani deficit of $20.0 million. The next decade should be \
    judged by results in commerce, technology and defence.";

fn paragraph(text: &str, font: Font, language: &str, setting: &Setting) -> Vec<TextLine> {
    let fonts = Fonts::bundled();
    Shaper::new(&fonts).paragraph(&[span(text, font, language)], setting)
}

fn line(text: &str, font: Font, language: &str, rtl: bool) -> TextLine {
    let fonts = Fonts::bundled();
    Shaper::new(&fonts).line(&[span(text, font, language)], rtl)
}

fn texts(lines: &[TextLine]) -> Vec<String> {
    lines.iter().map(text_of).collect()
}

#[test]
fn f_and_i_are_one_glyph_and_tracked_letters_are_not() {
    let body = font(Family::Serif, 10.0);
    assert_eq!(line("fi", body, "en", false).runs[0].run.glyphs.len(), 1);
    assert_eq!(line("fi", Font { tracking: 50.0, ..body }, "en", false).runs[0].run.glyphs.len(), 2);
}

#[test]
fn a_and_v_are_kerned() {
    let width = |text| line(text, font(Family::Serif, 100.0), "en", false).width.0;
    assert!(width("AV") < width("A") + width("V") - 3.0);
}

#[test]
fn tracking_widens_every_glyph() {
    let body = font(Family::Sans, 10.0);
    let plain = line("ABC", body, "en", false).width.0;
    let tracked = line("ABC", Font { tracking: 100.0, ..body }, "en", false).width.0;
    assert!((tracked - plain - 3.0).abs() < 1e-9);
}

#[test]
fn figures_are_of_equal_width_only_in_tables() {
    let widths = |figures, family| {
        let run = line("0123456789", Font { figures, ..font(family, 10.0) }, "en", false).runs.remove(0).run;
        run.glyphs.iter().map(|glyph| (glyph.advance.0 * 1000.0) as i64).collect::<Vec<_>>()
    };
    for family in [Family::Serif, Family::SerifCaption, Family::Sans] {
        let tabular = widths(FigureStyle::Tabular, family);
        assert!(tabular.iter().all(|&width| width == tabular[0]), "{tabular:?}");
        let old = widths(FigureStyle::OldStyle, family);
        assert!(old.iter().any(|&width| width != old[0]), "{old:?}");
    }
}

#[test]
fn small_capitals_are_the_fonts_own_or_smaller_capitals() {
    let small = |text, family| line(text, Font { small_caps: true, ..font(family, 10.0) }, "en", false);
    let own = small("briefing", Family::Serif);
    let plain = line("briefing", font(Family::Serif, 10.0), "en", false);
    assert_eq!(own.runs[0].run.size, Pt(10.0));
    assert_ne!(own.runs[0].run.glyphs[0].id, plain.runs[0].run.glyphs[0].id);
    assert_eq!(text_of(&own), "briefing");
    // Figures keep their size: Source Serif has small ones.
    let glyphs = |line: &TextLine| {
        line.runs.iter().flat_map(|placed| &placed.run.glyphs).map(|glyph| glyph.id).collect::<Vec<_>>()
    };
    assert_eq!(
        glyphs(&small("2010", Family::Serif)),
        glyphs(&line("2010", font(Family::Serif, 10.0), "en", false))
    );
    // Devanagari has no capitals at all: nothing changes.
    assert_eq!(text_of(&small("हिन्दी", Family::Serif)), "हिन्दी");
}

#[test]
fn urdu_is_set_in_nastaliq_from_right_to_left() {
    let fonts = Fonts::bundled();
    let text = "پاکستان اور بیلاروس";
    let line = Shaper::new(&fonts).line(&[span(text, font(Family::Serif, 12.0), "ur")], true);
    assert_eq!(line.runs.len(), 1);
    let run = &line.runs[0].run;
    assert_eq!(fonts.face(run.face).postscript_name, "NotoNastaliqUrdu-Regular");
    assert!(run.rtl);
    assert_eq!(&*run.text, text);
    assert!(run.glyphs.windows(2).all(|pair| pair[0].cluster >= pair[1].cluster));
    // Words descend towards their end.
    assert!(run.glyphs.iter().any(|glyph| glyph.offset.y.0 > 2.0));
    let arabic = Shaper::new(&fonts).line(&[span(text, font(Family::Serif, 12.0), "ar")], true);
    assert_eq!(fonts.face(arabic.runs[0].run.face).postscript_name, "NotoNaskhArabic-Regular");
}

#[test]
fn devanagari_conjuncts_have_fewer_glyphs_than_letters() {
    let fonts = Fonts::bundled();
    let line = Shaper::new(&fonts).line(&[span("क्ष", font(Family::Serif, 12.0), "hi")], false);
    assert_eq!(fonts.face(line.runs[0].run.face).postscript_name, "NotoSerifDevanagari-Regular");
    assert_eq!(line.runs[0].run.glyphs.len(), 1);
}

#[test]
fn latin_within_urdu_keeps_its_direction_and_place() {
    let line = line("معاہدے MoU 80 ہیں", font(Family::Serif, 12.0), "ur", true);
    let words =
        |runs: &[&PlacedRun]| runs.iter().map(|run| run.run.text.trim().to_owned()).collect::<Vec<_>>();
    assert_eq!(words(&from_left(&line)), ["ہیں", "MoU 80", "معاہدے"]);
    // They are drawn in the order in which they are read.
    assert_eq!(words(&line.runs.iter().collect::<Vec<_>>()), ["معاہدے", "MoU 80", "ہیں"]);
}

#[test]
fn marks_stay_with_their_letter() {
    let line = line("e\u{301}a\u{308}", font(Family::Serif, 10.0), "en", false);
    assert_eq!(line.runs.len(), 1);
    assert_eq!(line.runs[0].run.glyphs.len(), 2);
}

#[test]
fn justified_lines_fill_the_measure_and_hang_their_points() {
    let measure = 160.0;
    let lines = paragraph(PROSE, font(Family::Serif, 10.5), "en", &setting(measure, Align::Justify));
    let (last, full) = lines.split_last().unwrap();
    for line in full {
        let text = text_of(line);
        let end = line.runs[0].at.x.0 + line.width.0;
        match text.trim_end().chars().next_back() {
            Some('\u{AD}' | '-' | ',' | '.') => assert!(end > measure + 0.5, "{text:?} ends at {end}"),
            Some(c) if c.is_alphabetic() => assert!((end - measure).abs() < 0.5, "{text:?} ends at {end}"),
            _ => {}
        }
    }
    assert!(last.width.0 < measure);
}

/// How the letters of a text's lines are fitted.
fn fits_of(text: &str, font: Font, language: &str, setting: &Setting) -> Vec<Fit> {
    let lines = paragraph(text, font, language, setting);
    lines.iter().flat_map(|line| &line.runs).map(|placed| placed.run.fit).collect()
}

#[test]
fn letters_are_fitted_to_justified_lines_and_spaces_are_evener_for_it() {
    let body = font(Family::Serif, 10.5);
    let justified = setting(335.0, Align::Justify);
    let fits = fits_of(PROSE, body, "en", &justified);
    assert!(fits.iter().any(|fit| *fit != Fit::NONE), "{fits:?}");
    for Fit { scale, tracking } in fits {
        assert!(
            (0.98..=1.02).contains(&scale) && tracking.0.abs() <= 0.012 * 10.5 + 1e-9,
            "{scale} {tracking:?}"
        );
    }
    // How far the widest and the narrowest of the spaces within lines are apart.
    let uneven = |setting: &Setting| {
        let lines = paragraph(PROSE, body, "en", setting);
        let spaces = lines[..lines.len() - 1].iter().map(|line| {
            let run = &line.runs[0].run;
            let space = run.text.find(' ').unwrap() as u32;
            run.glyphs.iter().find(|glyph| glyph.cluster == space).unwrap().advance.0
        });
        let (low, high) = spaces.fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
        high - low
    };
    let plain = Setting { fits: false, ..justified };
    assert!(uneven(&justified) < uneven(&plain) / 2.0, "{} {}", uneven(&justified), uneven(&plain));
    // Not where the letters of a word join, in display type, or in lines that are not justified.
    let ragged = Setting { align: Align::Start, ..justified };
    let (urdu, hindi) = ("پاکستان اور بیلاروس ".repeat(20), "हिन्दी में लिखा हुआ ".repeat(20));
    for (text, size, language, setting) in [
        (&*urdu, 10.5, "ur", justified),
        (&*hindi, 10.5, "hi", justified),
        (PROSE, 22.0, "en", justified),
        (PROSE, 10.5, "en", ragged),
        (PROSE, 10.5, "en", plain),
    ] {
        let fits = fits_of(text, font(Family::Serif, size), language, &setting);
        assert!(fits.iter().all(|fit| *fit == Fit::NONE), "{size} {language} {setting:?}: {fits:?}");
    }
}

fn is_divided(line: &str) -> bool {
    line.ends_with('\u{AD}')
}

#[test]
fn names_stay_whole_and_parts_of_words_have_three_letters() {
    let text = "The understanding between Ruritania and Graustark, whose representatives have negotiated \
        extraordinarily comprehensive arrangements notwithstanding considerable disagreements, was countersigned \
        by Constantinopolitan intermediaries representing international organisations.";
    let mut divided = 0;
    for width in 90..340 {
        let setting = setting(f64::from(width), Align::Justify);
        let lines = texts(&paragraph(text, font(Family::Serif, 10.5), "en", &setting));
        for (number, line) in lines.iter().enumerate().filter(|(_, line)| is_divided(line)) {
            let (start, rest) =
                (line.rsplit(' ').next().unwrap(), lines[number + 1].split(' ').next().unwrap());
            assert!(!start.starts_with(char::is_uppercase), "{width}: {line}");
            assert!(start.chars().count() > 3 && rest.chars().count() >= 3, "{width}: {line}{rest}");
            divided += 1;
        }
    }
    assert!(divided > 100, "{divided}");
}

#[test]
fn no_two_lines_in_turn_end_with_hyphens_and_the_last_is_no_stub() {
    for (width, more) in
        (300..360).flat_map(|width| [(width, ""), (width, " It was so."), (width, " So it is done.")])
    {
        let text = format!("{PROSE}{more}");
        let lines =
            paragraph(&text, font(Family::Serif, 10.5), "en", &setting(f64::from(width), Align::Justify));
        let ends = texts(&lines);
        assert!(!ends.windows(2).any(|pair| pair.iter().all(|line| is_divided(line))), "{width}: {ends:#?}");
        assert!(lines.last().unwrap().width >= Pt(1.5 * 10.5), "{width}: {ends:#?}");
    }
}

#[test]
fn a_word_is_divided_only_where_the_setting_allows() {
    let word = "Donaudampfschifffahrtsgesellschaft ist ein Wort";
    let body = font(Family::Serif, 10.0);
    let divided = texts(&paragraph(word, body, "de", &setting(80.0, Align::Start)));
    assert!(divided[0].ends_with('\u{AD}'), "{divided:?}");
    // One that fits on a line of its own.
    let whole = Setting { hyphenate: false, ..setting(190.0, Align::Start) };
    assert!(texts(&paragraph(word, body, "de", &whole)).iter().all(|line| !line.contains('\u{AD}')));
    // The hyphen is drawn although it is not in the text.
    let first = &paragraph(word, body, "de", &setting(80.0, Align::Start))[0].runs[0].run;
    assert_eq!(first.text.find('\u{AD}').unwrap(), first.glyphs.last().unwrap().cluster as usize);
}

#[test]
fn a_soft_hyphen_is_seen_only_where_it_is_used() {
    let body = font(Family::Serif, 10.0);
    let text = "extra\u{AD}territoriality";
    assert_eq!(texts(&paragraph(text, body, "en", &setting(300.0, Align::Start))), ["extraterritoriality"]);
    let narrow = Setting { hyphenate: false, ..setting(60.0, Align::Start) };
    assert_eq!(texts(&paragraph(text, body, "en", &narrow)), ["extra\u{AD}", "territoriality"]);
}

#[test]
fn no_word_of_a_title_stands_alone() {
    let title = Setting { hyphenate: false, ..setting(335.0, Align::Start) };
    let display = Font { weight: Weight::Semibold, ..font(Family::SerifDisplay, 28.0) };
    let lines = paragraph("A handbook of trade and of investment today", display, "en", &title);
    assert_eq!(lines.len(), 2);
    assert!(lines[1].width.0 > 335.0 / 3.0, "{:?}", texts(&lines));
}

#[test]
fn unbreakable_spaces_and_spans_hold() {
    let body = font(Family::Serif, 10.0);
    for width in 20..120 {
        let lines =
            texts(&paragraph("some 80\u{A0}km away", body, "en", &setting(f64::from(width), Align::Start)));
        assert!(width < 40 || lines.iter().any(|line| line.contains("80\u{A0}km")), "{lines:?}");
    }
    let fonts = Fonts::bundled();
    let spans = [
        span("He said that ", body, "en"),
        TextSpan { unbroken: true, ..span("3 February 1994", body, "en") },
        span(" was the day", body, "en"),
    ];
    let lines = Shaper::new(&fonts).paragraph(&spans, &setting(100.0, Align::Start));
    assert!(texts(&lines).iter().any(|line| line.contains("3 February 1994")), "{:?}", texts(&lines));
}

#[test]
fn line_feeds_break_and_anchors_are_found_in_their_lines() {
    let fonts = Fonts::bundled();
    let body = font(Family::Serif, 10.0);
    let spans = [
        span("one\n", body, "en"),
        TextSpan { tag: 7, ..span("", body, "en") },
        span("two", body, "en"),
        TextSpan { tag: 8, ..span("", body, "en") },
    ];
    let lines = Shaper::new(&fonts).paragraph(&spans, &setting(100.0, Align::Justify));
    assert_eq!(texts(&lines), ["one", "two"]);
    assert!(lines[0].marks.is_empty());
    assert_eq!(lines[1].marks, [7, 8]);
}

#[test]
fn right_to_left_paragraphs_start_at_the_right() {
    let text = "پاکستان اور بیلاروس کے درمیان سفارتی تعلقات قائم ہوئے";
    let rtl = Setting { rtl: true, ..setting(120.0, Align::Start) };
    for line in paragraph(text, font(Family::Serif, 12.0), "ur", &rtl) {
        // A space at the end of the line is to the left of what is drawn.
        let right = line.runs.iter().map(|run| run.at.x.0 + run.run.width().0).fold(0.0, f64::max);
        assert!((right - 120.0).abs() < 1.0, "{right}");
    }
}

#[test]
fn odd_text_is_set_without_a_missing_glyph() {
    let fonts = Fonts::bundled();
    let long = "a".repeat(5_000);
    let bmp: String = (0x20..0x3000).filter_map(char::from_u32).collect();
    let odd = [
        "\u{301}\u{302}\u{303}",
        "\u{0}\u{7F}\u{85}",
        "\n\n\n",
        "   ",
        "\u{200D}",
        "\u{202E}abc",
        "漢字😀x",
        &long,
        &bmp,
    ];
    let mut shaper = Shaper::new(&fonts);
    for text in odd {
        for width in [-10.0, 0.0, 3.0, 200.0] {
            for align in [Align::Justify, Align::Start, Align::End, Align::Center] {
                let spans = [span(text, font(Family::Serif, 10.0), "en")];
                let lines = shaper.paragraph(&spans, &setting(width, align));
                let glyphs = lines.iter().flat_map(|line| &line.runs).flat_map(|run| &run.run.glyphs);
                assert!(glyphs.clone().all(|glyph| glyph.id != 0), "{text:?}");
            }
        }
    }
    let lines =
        shaper.paragraph(&[span(&long, font(Family::Serif, 10.0), "en")], &setting(200.0, Align::Justify));
    assert!(lines.len() > 100 && lines.iter().all(|line| line.width.0 <= 200.01));
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[a-z]{1,12}".prop_map(String::from),
        6 => Just(" ".to_owned()),
        2 => "[A-Z0-9.,;:!?'()/-]{1,3}".prop_map(String::from),
        1 => "[\u{0627}-\u{064A}]{1,8}".prop_map(String::from),
        1 => "[\u{0905}-\u{0939}][\u{093E}-\u{094D}]?".prop_map(String::from),
        1 => "[\u{5D0}-\u{5EA}\u{4E00}-\u{4E0F}]{1,3}".prop_map(String::from),
        1 => "[\u{A0}\u{AD}\u{2013}\u{201C}\u{200B}\u{200D}\u{202F}\u{301}\u{202B}\u{2067}\u{2069}\n\t]".prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// The characters that must be on the page, sorted: bidirectional text is placed in another order.
fn ink(fonts: &Fonts, text: &str) -> Vec<char> {
    let mut ink: Vec<char> =
        text.chars().filter(|&c| !crate::font::needs_no_glyph(c) && fonts.covers(c)).collect();
    ink.sort_unstable();
    ink
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_is_lost_and_lines_fit(
        text in any_text(), width in 0.0..300.0, align in 0..4, hyphenate: bool, rtl: bool, own in 0..3,
        cut in 0..200_usize,
    ) {
        let align = [Align::Justify, Align::Start, Align::End, Align::Center][align as usize];
        let direction = [Direction::Document, Direction::Order, Direction::OrderAndStart][own as usize];
        let setting = Setting { hyphenate, rtl, direction, ..setting(width, align) };
        let fonts = Fonts::bundled();
        let body = font(Family::Serif, 10.0);
        let cut = text.char_indices().nth(cut).map_or(0, |(at, _)| at);
        let bold = Font { weight: Weight::Semibold, ..body };
        let spans = [span(&text[..cut], body, "en"), TextSpan { tag: 1, ..span(&text[cut..], bold, "en") }];
        let lines = Shaper::new(&fonts).paragraph(&spans, &setting);
        let all: String = lines.iter().map(text_of).collect();
        prop_assert_eq!(ink(&fonts, &all), ink(&fonts, &text));
        for line in &lines {
            let clusters: usize = line.runs.iter().map(|run| {
                let ink = |glyph: &&crate::frame::Glyph| {
                    !run.run.text[glyph.cluster as usize..].starts_with(char::is_whitespace)
                };
                let mut clusters: Vec<u32> = run.run.glyphs.iter().filter(ink).map(|glyph| glyph.cluster).collect();
                clusters.dedup();
                clusters.len()
            }).sum();
            // Half an em is more than anything hangs out; spaces before the first word are kept.
            let indented = text_of(line).starts_with([' ', '\u{A0}', '\u{202F}', '\u{200B}']);
            // An Arabic letter that is cut off from its neighbours is drawn wider.
            let arabic = text_of(line).contains(|c| matches!(c, '\u{600}'..='\u{6FF}'));
            let fits = line.width.0 <= width.max(0.0) + if arabic { 15.0 } else { 5.0 };
            prop_assert!(fits || indented || clusters <= 3, "{:?} is {} wide {:?}", text_of(line), line.width.0, texts(&lines));
            for run in &line.runs {
                for glyph in &run.run.glyphs {
                    prop_assert!(run.run.text.is_char_boundary(glyph.cluster as usize));
                    prop_assert!((glyph.cluster as usize) < run.run.text.len());
                    prop_assert!(glyph.id != 0);
                }
            }
            for pair in from_left(line).windows(2) {
                let end = pair[0].at.x.0 + pair[0].run.width().0;
                prop_assert!((end - pair[1].at.x.0).abs() < 1e-6, "runs do not meet");
            }
        }
    }
}

#[test]
fn a_mark_that_its_bases_face_lacks_stands_in_another() {
    // Devanagari's sign of nasality on a Latin letter, and a Latin breve on a Devanagari one.
    for text in ["k\u{901}", "\u{915}\u{32E}\u{901}"] {
        let line = line(text, font(Family::Serif, 10.0), "en", false);
        assert_eq!(text_of(&line), text);
        let clusters: Vec<_> = line.runs.iter().map(|placed| placed.run.glyphs.len()).collect();
        assert!(clusters.iter().sum::<usize>() >= text.chars().count(), "{clusters:?} for {text:?}");
    }
}

#[test]
fn a_letter_without_a_capital_in_its_face_stays_as_it_is() {
    // Italics have no small capitals of their own, and none has the capital of a florin sign.
    let small = Font { small_caps: true, italic: true, ..font(Family::Serif, 10.0) };
    let line = line("a\u{192}b", small, "en", false);
    assert_eq!(line.runs.iter().map(|placed| placed.run.glyphs.len()).sum::<usize>(), 3);
}

#[test]
fn a_date_in_a_paragraph_from_right_to_left_keeps_its_order() {
    let line = line("3 February 2024", font(Family::Serif, 10.0), "ur", true);
    assert_eq!(text_of(&line), "3 February 2024");
    let lefts: Vec<f64> = line.runs.iter().map(|placed| placed.at.x.0).collect();
    assert!(lefts.is_sorted(), "{lefts:?}");
}

/// Where the ink of a line starts and ends: a space at its end is beside it.
fn ink_of(line: &TextLine, rtl: bool) -> (f64, f64) {
    let ends = line.runs.iter().map(|placed| (placed.at.x.0, placed.at.x.0 + placed.run.width().0));
    let (left, right) = ends.fold((f64::MAX, f64::MIN), |(a, b), (c, d)| (a.min(c), b.max(d)));
    if rtl { (right - line.width.0, right) } else { (left, left + line.width.0) }
}

#[test]
fn a_paragraph_starts_where_its_own_letters_do() {
    let arabic = "\u{642}\u{627}\u{644} \u{627}\u{644}\u{648}\u{632}\u{64A}\u{631}: \u{AB}\u{646}\u{639}\u{645}\u{644} \
        \u{645}\u{639}\u{627}\u{64B}\u{BB}.";
    let english = "\u{201C}We work together\u{201D}, said the minister.";
    let body = font(Family::Serif, 10.0);
    let measure = 300.0;
    for (text, language, document, rtl) in [
        (arabic, "ar", false, true),
        (english, "en", true, false),
        ("(12.5%).", "en", true, true),
        ("12.", "en", false, false),
    ] {
        for align in [Align::Justify, Align::Start] {
            let setting = Setting { rtl: document, ..setting(measure, align) };
            let lines = paragraph(text, body, language, &setting);
            let (left, right) = ink_of(&lines[0], rtl);
            // Half an em is more than a quotation mark hangs out.
            let off = if rtl { measure - right } else { left };
            assert!(lines.len() == 1 && off.abs() < 5.0, "{text:?} is from {left} to {right}");
            // The full stop is at the end, on the other side.
            let runs = from_left(&lines[0]);
            let end = if rtl { runs.first() } else { runs.last() };
            assert!(end.is_some_and(|end| end.run.text.ends_with('.')), "{:?}", texts(&lines));

            // A title has the same order, and is where the document's lines start.
            let lines = paragraph(text, body, language, &Setting { direction: Direction::Order, ..setting });
            let (left, right) = ink_of(&lines[0], rtl);
            let off = if document { measure - right } else { left };
            assert!(off.abs() < 5.0, "as a title, {text:?} is from {left} to {right}");
            let runs = from_left(&lines[0]);
            let end = if rtl { runs.first() } else { runs.last() };
            assert!(end.is_some_and(|end| end.run.text.ends_with('.')), "{:?}", texts(&lines));
        }
    }
    // Code is as it is written.
    let code = Setting { direction: Direction::Document, ..setting(measure, Align::Start) };
    let lines = paragraph("\u{627}\u{628} = 5;", body, "en", &code);
    assert!(text_of(&lines[0]).ends_with(';'), "{:?}", texts(&lines));
    assert!(ink_of(&lines[0], false).0.abs() < 1.0);
}

#[test]
fn points_among_arabic_letters_are_of_their_face() {
    let fonts = Fonts::bundled();
    let body = font(Family::Serif, 10.0);
    let spans = [span("\u{6AF}\u{6BE}\u{631}", body, "ur"), span("\u{60C} \u{61F}", body, "en")];
    let line = Shaper::new(&fonts).line(&spans, false);
    let faces: Vec<_> =
        line.runs.iter().map(|placed| fonts.face(placed.run.face).postscript_name.as_str()).collect();
    assert!(faces.len() > 1 && faces.iter().all(|face| *face == "NotoNastaliqUrdu-Regular"), "{faces:?}");
}

#[test]
fn a_word_that_is_wider_than_its_line_is_divided_between_syllables_first() {
    let body = font(Family::Sans, 9.0);
    let narrow = |text: &str, width| {
        let setting = Setting { hyphenate: false, ..setting(width, Align::Start) };
        texts(&paragraph(text, body, "en", &setting))
    };
    assert_eq!(narrow("Telecommunications", 62.0), ["Telecommuni\u{AD}", "cations"]);
    // Also the only word, a name, and the one word of several.
    assert_eq!(
        narrow("the extensive telecommunications", 62.0).concat(),
        "the extensive telecommuni\u{AD}cations"
    );
    // Where there are no syllables, between letters; never a part without its hyphen.
    let parts = narrow("XXXXXXXXXXXXXXXXXXXX", 30.0);
    let (last, others) = parts.split_last().unwrap();
    assert!(others.len() > 1 && others.iter().all(|part| part.ends_with('\u{AD}')), "{parts:?}");
    assert!(!last.contains('\u{AD}'));
    // Figures and addresses get none: it would be taken for a part of them.
    let mailbox = "bureau.of.the.joint.commission@ministry-of-trade.example.org";
    assert_eq!(narrow(mailbox, 300.0), [mailbox]);
    for text in ["12345678901234567890", "https://example.org/0a1b2c3d4e5f6g7h8i9j0k", mailbox] {
        let parts = narrow(text, 60.0);
        assert!(parts.iter().all(|part| !part.ends_with('-')), "{parts:?}");
        assert!(parts.len() > 1 && parts.concat() == text, "{parts:?}");
    }
}

#[test]
fn a_space_that_should_not_be_broken_is_broken_before_a_word_is_cut() {
    let body = font(Family::Sans, 9.0);
    let setting = Setting { hyphenate: false, ..setting(60.0, Align::Start) };
    let fonts = Fonts::bundled();
    let date = "28\u{A0}September\u{A0}2033";
    assert_eq!(
        texts(&Shaper::new(&fonts).paragraph(&[span(date, body, "en")], &setting)),
        ["28\u{A0}September\u{A0}", "2033"]
    );
    let kept = TextSpan { unbroken: true, ..span("28 September 2033", body, "en") };
    assert_eq!(texts(&Shaper::new(&fonts).paragraph(&[kept], &setting)), ["28 September ", "2033"]);
}

#[test]
fn a_word_is_divided_after_part_of_a_ligature_too() {
    let fonts = Fonts::bundled();
    let setting = setting(15.28, Align::Justify);
    let setting = Setting { hyphenate: false, ..setting };
    // The syllables of `agihffikna` end between the letters of a ligature, and are too wide for these lines.
    let lines =
        Shaper::new(&fonts).paragraph(&[span("agihffikna", font(Family::Serif, 10.0), "en")], &setting);
    // A hyphen hangs out by a part of its width.
    for line in &lines {
        assert!(line.width.0 < 16.5, "{:?} is {} wide", text_of(line), line.width.0);
    }
}

#[test]
fn what_a_paragraph_needs_is_what_it_can_be_set_in() {
    let fonts = Fonts::bundled();
    let mut shaper = Shaper::new(&fonts);
    let bold = Font { weight: Weight::Semibold, ..font(Family::Sans, 9.0) };
    for text in [
        "Alexander Lukashenko, President",
        "see https://www.example.org/en/press-releases/2024/joint-statement for more",
        "\u{62A}\u{635}\u{631}\u{64A}\u{62D} \u{645}\u{634}\u{62A}\u{631}\u{643} \u{645}\u{639} Lukashenko",
        "28\u{A0}September\u{A0}2033",
        "one\ntwo three",
        "\u{ab} Alexander \u{bb} ( Lukashenko ) 12 \u{2013} 14, welcome",
    ] {
        let spans = [span(text, bold, "en")];
        let extent = shaper.extent(&spans, false, false, Pt::ZERO);
        // A hasty answer may be too wide, never too narrow.
        let hasty = shaper.extent(&spans, false, false, extent.natural - Pt(0.5));
        assert!(hasty.least >= extent.least && (hasty.natural - extent.natural).0.abs() < 1e-9, "{text}");
        let mut set = |width: Pt| {
            let setting = Setting { hyphenate: false, ..setting(width.0, Align::End) };
            shaper.paragraph(&spans, &setting)
        };
        let words: Vec<&str> = text.split_whitespace().filter(|word| !word.contains("://")).collect();
        let narrow = set(extent.least + Pt(0.01));
        assert!(narrow.iter().all(|line| line.width <= extent.least + Pt(0.01)), "{text}");
        for word in words {
            let whole = narrow.iter().any(|line| text_of(line).contains(word));
            assert!(whole, "{word} is cut: {:?}", texts(&narrow));
        }
        let forced = text.matches('\n').count();
        assert_eq!(set(extent.natural + Pt(0.01)).len(), 1 + forced, "{text}");
        assert!(set(extent.natural - Pt(0.5)).len() > 1 + forced, "{text}");
    }
    let divided = |text: &str| {
        let spans = [span(text, bold, "en")];
        let least = |shaper: &mut Shaper<'_>, divided| shaper.extent(&spans, false, divided, Pt::ZERO).least;
        least(&mut shaper, true) < least(&mut shaper, false)
    };
    // Names are not divided.
    assert_eq!(["telecommunications", "Telecommunications"].map(divided), [true, false]);
}

/// A paragraph as it is seen, from left to right; marks are written in braces, `{1}`.
fn seen_with_marks(text: &str, rtl: bool) -> String {
    let body = font(Family::Serif, 10.0);
    let mut spans = Vec::new();
    for (number, part) in text.split(['{', '}']).enumerate() {
        let rise = if number % 2 == 1 { Pt(3.5) } else { Pt::ZERO };
        spans.push(TextSpan { rise, ..span(part, body, "he") });
    }
    let content = content::Content::new(&spans);
    let masked = content.without_marks();
    let base = bidi::Reading::of(&masked, rtl).base;
    let levels = bidi::levels(&masked, base, &[]);
    let characters: Vec<(usize, char)> = content.text.char_indices().collect();
    let order: Vec<_> = characters.iter().map(|&(at, _)| levels[at]).collect();
    let seen = unicode_bidi::BidiInfo::reorder_visual(&order).into_iter().map(|index| characters[index]);
    let raised = |at: usize| {
        let span = content.starts.partition_point(|&start| start <= at) - 1;
        content.spans[span].is_mark()
    };
    seen.map(|(at, character)| if raised(at) { format!("{{{character}}}") } else { character.into() })
        .collect()
}

#[test]
fn a_mark_follows_what_it_marks_and_changes_no_order() {
    // Hebrew letters, as they are read: alef, bet, gimel.
    for (text, rtl, seen) in [
        ("אב 2023{1}.", true, ".{1}2023 בא"),
        ("אב 2023.{1}", true, "{1}.2023 בא"),
        ("אב{a} 2023 ג", true, "ג 2023 {a}בא"),
        ("אב{1} 2023{2} 2024 ג", true, "ג 2024 {2}2023 {1}בא"),
        ("אב.{1} Trade grew.", true, ".Trade grew {1}.בא"),
        ("אב{a} Trade", true, "Trade {a}בא"),
        ("Trade{a} אב", true, "בא {a}Trade"),
        // In the midst of words from left to right, and at their end.
        ("אב World Bank{1} report{2} ג", true, "ג {2}World Bank{1} report בא"),
        ("אב{1},{2} 5", true, "5 {2},{1}בא"),
        ("אב{1}{,}{2}", true, "{2}{,}{1}בא"),
        ("2023{a}", true, "{a}2023"),
        ("12.5 %{a}", true, "{a}% 12.5"),
        ("3{1} May 2024", true, "3{1} May 2024"),
        // The words alone say which way a paragraph reads.
        ("{a} אב", false, "בא {a}"),
        ("Trade in אב{1} 2023 grew", false, "Trade in 2023 {1}בא grew"),
        ("Trade in אב{1}.", false, "Trade in בא{1}."),
        ("Trade{1} in 2023{2}.", false, "Trade{1} in 2023{2}."),
    ] {
        assert_eq!(seen_with_marks(text, rtl), seen, "{text}");
        let plain = |text: &str| text.chars().filter(|c| !"{}1a2".contains(*c)).collect::<String>();
        let bare: String = {
            let mut parts = text.split(['{', '}']);
            std::iter::from_fn(|| {
                let words = parts.next();
                parts.next();
                words
            })
            .collect()
        };
        if !text.starts_with('{') && !text.contains(",{") && !text.contains("{,}") {
            assert_eq!(plain(&seen_with_marks(&bare, rtl)), plain(seen), "{text} without its marks");
        }
    }
}

#[test]
fn figures_of_a_mark_go_from_left_to_right_and_belong_to_the_face_of_the_words() {
    let fonts = Fonts::bundled();
    let mut shaper = Shaper::new(&fonts);
    let body = font(Family::Serif, 10.0);
    let mark = |text: &str| TextSpan { rise: Pt(3.5), ..span(text, body, "fa") };
    let mut placed = |spans: &[TextSpan]| -> Vec<(String, bool)> {
        let line = shaper.line(spans, true);
        from_left(&line).into_iter().map(|placed| (placed.run.text.to_string(), placed.run.rtl)).collect()
    };
    let spans = [span("\u{633}\u{627}\u{644}", body, "fa"), mark("12"), span(" 2023", body, "fa")];
    let runs = placed(&spans);
    let texts: Vec<&str> = runs.iter().map(|(text, _)| text.trim()).filter(|text| !text.is_empty()).collect();
    assert_eq!(texts, ["2023", "12", "\u{633}\u{627}\u{644}"]);
    assert!(runs.iter().all(|(text, rtl)| text != "12" || !rtl), "{runs:?}");
}

#[test]
fn a_dot_between_parts_is_not_left_at_the_end_of_a_line() {
    // As Chancery parts them.
    let text = "Priority: high\u{A0}\u{B7} Owner: Ministries of Finance\u{A0}\u{B7} Due: December 2025";
    let set = |text: &str, width: i32, place| {
        let ragged = Setting { hyphenate: false, ..setting(f64::from(width), Align::Start) };
        let span = TextSpan { place, ..span(text, font(Family::Sans, 8.5), "en") };
        texts(&Shaper::new(&Fonts::bundled()).paragraph(&[span], &ragged))
    };
    let dots = |lines: &[String]| lines.iter().map(|line| line.matches('\u{B7}').count()).sum::<usize>();
    for width in 60..260 {
        let lines = set(text, width, None);
        assert!(lines.iter().all(|line| !line.trim_end().ends_with('\u{B7}')), "{width}: {lines:?}");
        assert!(dots(&lines) + lines.len() > 2, "{width}: {lines:?}");
    }
    assert_eq!(set("A\u{A0}\u{B7}", 100, None), ["A\u{A0}\u{B7}"]);
    // One of the author's is never dropped: it may be of a unit.
    let place = Some(Span { file: FileId(0), start: 0, end: 1 });
    let unit = "a force of 1,200 kN \u{B7} m on each of the pylons";
    for width in 60..260 {
        for (text, place) in [(unit, place), (unit, None), (&*unit.replace("kN ", "kN\u{A0}"), place)] {
            assert_eq!(dots(&set(text, width, place)), 1, "{width}: {text}");
        }
    }
}
