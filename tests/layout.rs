//! Where things stand on the page, as a dump that a person can read and review as a diff.
//!
//! `CHANCERY_UPDATE=1 cargo test --test layout` writes the dumps anew.

use std::fmt::Write as _;
use std::path::Path;

use chancery::brief::{self, Folder};
use chancery::font::Fonts;
use chancery::frame::{Frame, Item};
use chancery::geom::Pt;
use chancery::layout::{Pages, layout};
use chancery::locale::Locale;
use chancery::theme::Theme;
use chancery::{chart, compose};

/// A brief's pages, through the stages up to layout.
fn pages(path: &str) -> Pages {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let folder = Folder::new(path.parent().expect("a file stands in a folder"));
    let bytes = std::fs::read(&path).expect("the brief can be read");
    let loaded = brief::load("brief.toml", &bytes, &folder);
    let brief = loaded.brief.expect("the brief has no errors");
    let (fonts, locale) = (Fonts::bundled(), Locale::new(&brief.language));
    let theme = Theme::new(brief.layout.paper);
    let document = compose::compose(&brief, &locale);
    let figures = document
        .charts
        .iter()
        .map(|data| chart::draw(data, theme.page.measure, &fonts, &theme, &locale))
        .collect();
    layout(&document, figures, &fonts, &theme)
}

/// One line for each line of text: where its baseline starts, and the words.
fn dump(pages: &Pages) -> String {
    let mut dump = String::new();
    for (number, page) in pages.pages.iter().enumerate() {
        let _ = writeln!(dump, "page {}", number + 1);
        let mut lines: Vec<(Pt, Pt, Pt, String)> = Vec::new();
        for (at, item) in &page.items {
            let Item::Run(run) = item else { continue };
            let end = at.x + run.width();
            match lines.last_mut() {
                // Runs that touch make one line.
                Some((_, y, last, words))
                    if (*y - at.y).abs() < Pt(6.0) && (*last - at.x).abs() < Pt(3.0) =>
                {
                    words.push_str(&run.text);
                    *last = end;
                }
                _ => lines.push((at.x, at.y, end, run.text.to_string())),
            }
        }
        for (x, y, end, words) in lines {
            let _ = writeln!(dump, "{:6.1} {:6.1} {:6.1}  {}", x.0, y.0, (end - x).0, words.trim_end());
        }
    }
    dump
}

#[test]
fn the_sample_is_set_as_reviewed() {
    let dump = dump(&pages("briefs/pakistan-belarus.toml"));
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layout/pakistan-belarus.txt");
    if std::env::var_os("CHANCERY_UPDATE").is_some() {
        std::fs::write(&golden, &dump).expect("the dump can be written");
    }
    let expected = std::fs::read_to_string(&golden).expect("there is a dump to compare with");
    if dump != expected {
        let differs = dump.lines().zip(expected.lines()).find(|(new, old)| new != old);
        panic!("the pages differ from {}: {differs:?}; CHANCERY_UPDATE=1 writes it anew", golden.display());
    }
}

/// The right edge of what a frame draws in text.
fn rightmost(frame: &Frame) -> Pt {
    frame
        .items
        .iter()
        .filter_map(|(at, item)| match item {
            Item::Run(run) => Some(at.x + run.glyphs.iter().map(|glyph| glyph.advance).sum()),
            _ => None,
        })
        .fold(Pt::ZERO, Pt::max)
}

#[test]
fn nothing_leaves_the_page() {
    for brief in ["briefs/pakistan-belarus.toml", "briefs/ruritania-graustark.toml"] {
        let pages = pages(brief);
        for (number, page) in pages.pages.iter().enumerate() {
            let right = rightmost(page);
            // Hanging punctuation may stand a little outside the text area, never near the edge.
            assert!(right < pages.size.width - Pt(40.0), "{brief}, page {}: {right:?}", number + 1);
            for (at, item) in &page.items {
                let Item::Run(run) = item else { continue };
                assert!(at.y > Pt(20.0) && at.y < pages.size.height - Pt(15.0), "{brief}: {:?}", run.text);
            }
        }
    }
}

#[test]
fn lines_of_body_text_stand_on_the_grid() {
    let pages = pages("briefs/ruritania-graustark.toml");
    let theme = Theme::new(brief::Paper::A4);
    let body = theme.styles.body;
    let mut seen = 0;
    for page in &pages.pages {
        for (at, item) in &page.items {
            let Item::Run(run) = item else { continue };
            if run.size != body.font.size || run.color != body.color || run.text.len() < 60 {
                continue;
            }
            seen += 1;
            let steps = (at.y - theme.page.top - body.baseline()) / theme.grid;
            assert!((steps - steps.round()).abs() < 0.01, "off the grid at {:?}: {}", at.y, run.text);
        }
    }
    assert!(seen > 20, "the sample has body text");
}
