//! What a reader would notice.

use std::sync::Arc;

use super::*;
use crate::geom::Pt;

fn font(family: Family, size: f64) -> Font {
    Font {
        family,
        weight: Weight::Regular,
        italic: false,
        size: Pt(size),
        figures: Figures::OldStyle,
        small_caps: false,
        tracking: 0.0,
    }
}

fn span(text: &str, font: Font, language: &str) -> Span {
    Span {
        text: Arc::from(text),
        font,
        color: Color::BLACK,
        language: Arc::from(language),
        tag: 0,
        rise: Pt::ZERO,
        unbroken: false,
    }
}

fn setting(width: f64, align: Align) -> Setting {
    Setting { width: Pt(width), align, hyphenate: true, indent: Pt::ZERO, rtl: false }
}

fn text_of(line: &Line) -> String {
    line.runs.iter().map(|run| &*run.run.text).collect()
}

const PROSE: &str = "Thirty years after ties were formalised on 3 February 1994, the relationship rests on \
    regular high-level contact, more than 80 signed instruments and a joint commission, while two-way trade \
    stays small: $50.2 million in 2019, with a Pakistani deficit of $20.0 million. The next decade should be \
    judged by results in commerce, technology and defence.";

#[test]
fn look_at_lines() {
    let fonts = Fonts::bundled();
    let mut shaper = Shaper::new(&fonts);
    for width in [330.0, 160.0, 90.0] {
        for align in [Align::Justify, Align::Start] {
            println!("--- {width} {align:?}");
            for line in
                shaper.paragraph(&[span(PROSE, font(Family::Serif, 10.5), "en")], &setting(width, align))
            {
                println!("{:7.2} {:7.2} {:?}", line.runs[0].at.x.0, line.width.0, text_of(&line));
            }
        }
    }
}
