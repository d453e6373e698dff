use std::path::Path;

use super::*;
use crate::brief::{self, Paper};
use crate::chart;
use crate::compose::compose;
use crate::frame::Item;
use crate::geom::{Point, Pt};
use crate::language::Language;
use crate::locale::Locale;
use crate::read::Folder;

/// Points at the ends of lines hang so far at most.
const HANGS: f64 = 6.0;

/// The left and the right end of what an item draws.
fn ends(at: Point, item: &Item) -> Option<(f64, f64)> {
    match item {
        Item::Run(run) => {
            let spaces = run.text.len() - run.text.trim_end().len();
            let inked = run.glyphs.len().saturating_sub(spaces);
            let width: Pt = run.glyphs[..inked].iter().map(|glyph| glyph.advance).sum();
            Some((at.x.0, (at.x + width).0))
        }
        Item::Shape(shape) => {
            let [left, _, right, _] = shape.path.bounds();
            Some((at.x.0 + left, at.x.0 + right))
        }
        Item::Image(_, size) => Some((at.x.0, (at.x + size.width).0)),
        _ => None,
    }
}

#[test]
fn every_piece_keeps_to_its_region() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fonts = Fonts::bundled();
    for name in [
        "briefs/ruritania-graustark.toml",
        "briefs/graustark-visit.toml",
        "tests/layout/blocks.toml",
        "tests/layout/awkward.toml",
    ] {
        let path = root.join(name);
        let bytes = std::fs::read(&path).expect("the brief can be read");
        let loaded = brief::load(name, &bytes, &Folder::new(path.parent().expect("a file is in a folder")));
        let mut brief = loaded.brief.expect("the brief has no errors");
        for (paper, rtl) in [(Paper::A4, false), (Paper::Letter, true)] {
            if rtl {
                brief.head.language = Language::new("ar");
            }
            let (locale, theme) = (Locale::new(&brief.head.language), Theme::new(paper).in_columns(2));
            let document = compose(&brief, &locale);
            let width = |data| chart::width(data, &theme.page);
            let draw = |data| chart::draw(data, width(data), &fonts, &theme, &locale);
            let figures: Vec<DrawnChart> = document.charts.iter().map(draw).collect();
            let small_print = theme.small_print();
            let (setter, set) = set::set(&document, &figures, &fonts, &theme, &small_print);
            for piece in set.masthead.iter().chain(set.blocks.iter().flatten()) {
                let region = if piece.spans { setter.full() } else { setter.main() };
                let left = setter.columns.left(region.start, region.width).0;
                let right = left + region.width.0;
                for (at, item) in &piece.frame.items {
                    // The marking is in the head of the page.
                    let Some((start, end)) = ends(*at, item).filter(|_| at.y > -theme.page.top / 3.0) else {
                        continue;
                    };
                    assert!(
                        start > left - HANGS && end < right + HANGS,
                        "{name}: {item:?} from {start} to {end}, of {left} to {right}"
                    );
                }
            }
        }
    }
}
