//! Where things are on the page, as a dump that a person can read and review as a diff.
//!
//! `CHANCERY_UPDATE=1 cargo test --test layout` writes the dumps.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use chancery::brief::{self, Brief, Paper};
use chancery::compose::{Block, ChartData, CitedOn, Document, Inline, ListKind};
use chancery::diag::{FileId, Span};
use chancery::figures::{Origin, Printed, Quantity, Status};
use chancery::font::Fonts;
use chancery::frame::{Color, Frame, Item, Mark, Paint, Run, Segment};
use chancery::geom::{Point, Pt};
use chancery::language::Language;
use chancery::layout::{Pages, layout};
use chancery::locale::Locale;
use chancery::read::Folder;
use chancery::structure::{Kid, LeafId, NodeId, Role, Structure};
use chancery::theme::Theme;
use chancery::{chart, compose};

/// A brief's pages, through the stages up to layout.
fn pages(path: &str) -> Pages {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let folder = path.parent().expect("a file is in a folder");
    set(&std::fs::read_to_string(&path).expect("the brief can be read"), folder)
}

/// The pages of a brief that is in a folder.
fn set(brief: &str, folder: &Path) -> Pages {
    set_with(brief, folder, |_| {})
}

/// The same with a change of the document.
fn set_with(brief: &str, folder: &Path, change: impl FnOnce(&mut Document)) -> Pages {
    set_brief(&load(brief, folder), change)
}

fn load(brief: &str, folder: &Path) -> Brief {
    let loaded = brief::load("brief.toml", brief.as_bytes(), &Folder::new(folder));
    loaded.brief.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

fn set_brief(brief: &Brief, change: impl FnOnce(&mut Document)) -> Pages {
    let (fonts, locale) = (Fonts::bundled(), Locale::new(&brief.head.language));
    let theme = theme_of(brief);
    let mut document = compose::compose(brief, &locale);
    change(&mut document);
    let draw = |data: &ChartData, lower| {
        chart::draw_lower(data, chart::width(data, &theme.page), lower, &fonts, &theme, &locale)
    };
    let figures: Vec<_> = document.charts.iter().map(|data| draw(data, 0)).collect();
    layout(&document, &figures, &draw, &fonts, &theme)
}

fn theme_of(brief: &Brief) -> Theme {
    Theme::of_layout(&brief.layout, brief.theme.accent)
}

/// A sample with a change of its text, from one string to another.
fn changed(path: &str, from: &str, to: &str) -> Pages {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let brief = std::fs::read_to_string(&path).expect("the brief can be read");
    assert!(brief.contains(from), "{from:?} is not in {}", path.display());
    set(&brief.replacen(from, to, 1), path.parent().expect("a file is in a folder"))
}

/// A brief of the least length with a title and more keys of its table.
fn titled(title: &str, more: &str) -> Pages {
    let brief = format!(
        "schema = 1\n[brief]\ntitle = {title:?}\ndate = 2024-02-03\n{more}\n\
         [[party]]\ncode = \"PK\"\nname = \"Pakistan\"\n[[party]]\ncode = \"BY\"\nname = \"Belarus\"\n"
    );
    set(&brief, Path::new(env!("CARGO_MANIFEST_DIR")))
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
        panic!("the pages differ from {}: {differs:?}; CHANCERY_UPDATE=1 writes it", golden.display());
    }
}

/// What an item covers: left, top, right, bottom; text from its cap height to below its baseline.
fn bounds(at: Point, item: &Item) -> Option<[f64; 4]> {
    let (x, y) = (at.x.0, at.y.0);
    match item {
        Item::Run(run) => {
            // Spaces at the end of a line are kept for those who copy it.
            let spaces = run.text.len() - run.text.trim_end().len();
            let inked = run.glyphs.len().saturating_sub(spaces);
            let width: Pt = run.glyphs[..inked].iter().map(|glyph| glyph.advance).sum();
            // Large figures are on their baseline.
            Some([x, y - run.size.0 * 0.66, x + width.0, y + (run.size.0 * 0.2).min(3.0)])
        }
        Item::Image(_, size) => Some([x, y, x + size.width.0, y + size.height.0]),
        Item::Group(group) => {
            let [a, b, c, d, e, f] = group.transform;
            let size = group.frame.size;
            let (width, height) = (size.width.0, size.height.0);
            Some([x + e, y + f, x + e + a * width + c * height, y + f + b * width + d * height])
        }
        Item::Shape(shape) => {
            let points = shape.path.segments.iter().filter_map(|segment| match segment {
                Segment::Move(to) | Segment::Line(to) | Segment::Cubic(_, _, to) => {
                    Some([x + to.x.0, y + to.y.0])
                }
                Segment::Close => None,
            });
            points.fold(None, |all: Option<[f64; 4]>, [x, y]| {
                let [a, b, c, d] = all.unwrap_or([x, y, x, y]);
                Some([a.min(x), b.min(y), c.max(x), d.max(y)])
            })
        }
        _ => None,
    }
}

/// Asserts that all that is drawn is in its place: text and pictures between the margins, with a little more for
/// punctuation that hangs, and only markings beyond.
fn assert_inside(pages: &Pages, theme: &Theme, what: &str) {
    assert_inside_from(theme.page.left, pages, theme, what);
}

/// The same where the text starts elsewhere than it does in documents that read from left to right.
fn assert_inside_from(left: Pt, pages: &Pages, theme: &Theme, what: &str) {
    let (size, page) = (pages.size, theme.page);
    let (left, right) = (left.0 - 4.0, (left + page.full_width()).0 + 4.0);
    let (top, bottom) = (page.head.0 - 8.0, (size.height - page.foot).0 + 4.0);
    for (number, frame) in pages.pages.iter().enumerate() {
        for (at, item) in &frame.items {
            let Some([a, b, c, d]) = bounds(*at, item) else { continue };
            let marking = matches!(item, Item::Run(_)) && (d < top || b > bottom);
            let inside = if marking {
                a > 14.0 && c < size.width.0 - 14.0 && b > 10.0 && d < size.height.0 - 10.0
            } else {
                a > left && c < right && b > top && d < bottom
            };
            assert!(
                inside,
                "{what}, page {}: {:?} is at {a:.1} {b:.1} {c:.1} {d:.1}",
                number + 1,
                words(item)
            );
        }
    }
}

/// The words of an item, or its kind.
fn words(item: &Item) -> String {
    match item {
        Item::Run(run) => run.text.to_string(),
        Item::Shape(_) => "a shape".to_owned(),
        Item::Group(_) | Item::Image(..) => "a picture".to_owned(),
        _ => "nothing that is drawn".to_owned(),
    }
}

/// Asserts that no two lines of text lie on each other.
fn assert_apart(pages: &Pages, what: &str) {
    for (number, frame) in pages.pages.iter().enumerate() {
        let runs: Vec<_> = frame
            .items
            .iter()
            .filter(|(_, item)| matches!(item, Item::Run(_)))
            .filter_map(|(at, item)| Some((bounds(*at, item)?, words(item))))
            .filter(|(_, words)| !words.trim().is_empty())
            .collect();
        for (index, ([a, b, c, d], one)) in runs.iter().enumerate() {
            for ([e, f, g, h], other) in &runs[index + 1..] {
                // Superior figures are beside words, accents may touch the line above.
                let (across, down) = (c.min(*g) - a.max(*e), d.min(*h) - b.max(*f));
                assert!(across < 2.0 || down < 2.5, "{what}, page {}: {one:?} lies on {other:?}", number + 1);
            }
        }
    }
}

const LONG: &str =
    "what the two countries have undertaken in politics, trade, science and education since then ";

#[test]
fn nothing_leaves_its_place_or_lies_on_anything_else() {
    let a4 = Theme::new(Paper::A4);
    for brief in [
        "briefs/pakistan-belarus.toml",
        "briefs/ruritania-graustark.toml",
        "briefs/graustark-visit.toml",
        "briefs/danmere-caldora.toml",
        "tests/layout/awkward.toml",
        "tests/layout/blocks.toml",
    ] {
        let pages = pages(brief);
        assert_inside(&pages, &a4, brief);
        assert_apart(&pages, brief);
    }
    for (title, more) in [
        (LONG.repeat(2), String::new()),
        (LONG.repeat(3), "subtitle = \"S\"".to_owned()),
        ("w".repeat(60), format!("marking = \"{}\"", "Secret ".repeat(12))),
        ("A title".to_owned(), format!("marking = \"{}\"\nsubtitle = {:?}", LONG.repeat(2), LONG.repeat(20))),
    ] {
        let what = format!("a title of {} and {} of more", title.len(), more.len());
        let pages = titled(&title, &more);
        assert_inside(&pages, &a4, &what);
        assert_apart(&pages, &what);
    }
}

#[test]
fn a_sample_is_set_on_letter_paper_too() {
    let pages = changed("briefs/ruritania-graustark.toml", "= \"a4\"", "= \"letter\"");
    assert_eq!((pages.size.width, pages.size.height), (Pt(612.0), Pt(792.0)));
    assert_inside(&pages, &Theme::new(Paper::Letter), "the sample on Letter");
    assert_apart(&pages, "the sample on Letter");
}

/// The lines of a page, as they are dumped.
fn lines(pages: &Pages, number: usize) -> Vec<String> {
    let page = Pages { pages: vec![pages.pages[number].clone()], ..pages.clone() };
    dump(&page).lines().skip(1).map(|line| line[22..].to_owned()).collect()
}

#[test]
fn a_title_of_many_lines_is_smaller_and_whole() {
    let short = titled("Two countries", "");
    let long = titled(&LONG.repeat(3), "");
    let largest = |pages: &Pages| {
        let runs = pages.pages[0].items.iter().filter_map(|(_, item)| match item {
            Item::Run(run) => Some(run.size.0),
            _ => None,
        });
        runs.fold(0.0, f64::max)
    };
    assert!(largest(&long) < 0.6 * largest(&short));
    let all = lines(&long, 0).concat();
    assert_eq!(all.matches("undertaken").count(), 3, "{all}");
}

#[test]
fn a_subtitle_of_many_lines_is_whole() {
    let pages = titled("Two countries", &format!("subtitle = {:?}", LONG.repeat(21)));
    let all: String = (0..pages.pages.len()).flat_map(|page| lines(&pages, page)).collect();
    assert_eq!(all.matches("undertaken").count(), 21, "{all}");
}

#[test]
fn running_lines_are_cut_at_a_word_and_markings_are_whole() {
    let pages = pages("tests/layout/awkward.toml");
    let second = lines(&pages, 1);
    // The title is cut, and the section whole.
    assert!(second.iter().any(|line| line.starts_with("Two hundred and") && line.ends_with('\u{2026}')));
    assert!(second.iter().any(|line| line.starts_with("The Institute") && line.ends_with('\u{2026}')));
    let end = second.iter().filter(|line| line.ends_with("two ministries thereafter")).count();
    assert_eq!(end, 2, "at the head and at the foot: {second:?}");
    assert!(pages.outline[0].title.ends_with("asks of them now"));
}

/// What is beyond the text of each page, above and below: words, or the colour of a band.
fn beyond(pages: &Pages, theme: &Theme) -> Vec<Vec<String>> {
    let (top, bottom) = (theme.page.head.0 - 12.0, (theme.page.size.height - theme.page.foot).0 + 4.0);
    let of_page = |frame: &Frame| {
        let items = frame.items.iter().filter_map(|(at, item)| {
            let y = at.y.0;
            match item {
                Item::Run(run) if y < top || y > bottom => {
                    Some(format!("{} {}{}", run.text, run.color, if y < top { "" } else { " below" }))
                }
                Item::Shape(shape) if y < top || y > bottom => match shape.fill.as_ref()?.paint {
                    Paint::Solid(color) => Some(format!("{color}")),
                    _ => None,
                },
                _ => None,
            }
        });
        items.collect()
    };
    pages.pages.iter().map(of_page).collect()
}

#[test]
fn markings_are_as_their_schemes_ask() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let a4 = Theme::new(Paper::A4);
    let marked = |scheme: &str, marking: &str| {
        let brief = format!(
            "schema = 1\nbrief = {{ title = \"T\", date = 2024-02-03, summary = \"S.\", marking = \"{marking}\" }}\n\
             party = [ {{ code = \"AA\", name = \"A\" }}, {{ code = \"BB\", name = \"B\" }} ]\n\
             layout = {{ cover = true }}\ntheme = {{ markings = \"{scheme}\" }}\n"
        );
        let pages = set(&brief, &folder);
        assert_apart(&pages, marking);
        beyond(&pages, &a4)
    };
    let on_both = |found: Vec<Vec<String>>, page: &[&str]| {
        assert_eq!(found.len(), 2);
        for mut found in found {
            found.sort();
            let mut page = page.to_vec();
            page.sort_unstable();
            assert_eq!(found, page);
        }
    };
    let text = a4.colors.text;
    on_both(
        marked("uk", "official-sensitive"),
        &[&format!("OFFICIAL-SENSITIVE {text}"), &format!("OFFICIAL-SENSITIVE {text} below")],
    );
    on_both(
        marked("us", "Secret//noforn"),
        &["#C8102E", "#C8102E", "SECRET//NOFORN #FFFFFF", "SECRET//NOFORN #FFFFFF below"],
    );
    // White could not be read on orange.
    on_both(
        marked("us", "top secret"),
        &["#FF8C00", "#FF8C00", &format!("TOP SECRET {text}"), &format!("TOP SECRET {text} below")],
    );
    on_both(marked("un", "strictly confidential"), &[&format!("STRICTLY CONFIDENTIAL {text}")]);
}

#[test]
fn the_picture_of_a_cover_is_at_its_foot() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let a4 = Theme::new(Paper::A4);
    let covered = |subtitle: &str, more: &str, cover: bool| {
        let brief = format!(
            "schema = 1\nbrief = {{ title = \"T\", date = 2024-02-03, summary = \"S.\", subtitle = \"{subtitle}\" }}\n\
             party = [ {{ code = \"AA\", name = \"A\" }}, {{ code = \"BB\", name = \"B\" }} ]\n\
             layout = {{ cover = {cover} }}\ntheme = {{ cover = {{ file = \"views/strelsau.svg\"{more} }} }}\n"
        );
        set(&brief, &folder)
    };
    let picture = |pages: &Pages| {
        let found = pages.pages.iter().enumerate().flat_map(|(page, frame)| {
            let groups = frame.items.iter().filter(|(_, item)| matches!(item, Item::Group(_)));
            groups.filter_map(move |(at, item)| Some((page, bounds(*at, item)?)))
        });
        let found: Vec<_> = found.collect();
        assert!(found.len() < 2, "{found:?}");
        found.first().copied()
    };
    assert_eq!(picture(&covered("S", "", false)), None);
    let plain = covered("S", "", true);
    let (page, [left, _, right, bottom]) = picture(&plain).expect("a picture");
    let end = a4.page.top.0 + a4.grid.0 * f64::from(a4.page.lines);
    assert_eq!((page, plain.pages.len()), (0, 2));
    assert!((left - a4.page.left.0).abs() < 0.1 && (right - left - a4.page.full_width().0).abs() < 0.1);
    assert!((bottom - end).abs() < 0.1, "{bottom} is not {end}");
    // Whose it is belongs to the page as well, and with words a picture is more than decoration.
    let credited = covered("S", ", credit = \"A. Painter\", alt = \"A town\"", true);
    assert!(lines(&credited, 0).iter().any(|line| line.contains("A. Painter")));
    let alt = |pages: &Pages| {
        let nodes = (0..pages.structure.len()).map(|number| pages.structure.node(NodeId(number as u32)));
        nodes.filter(|node| node.alt.as_deref() == Some("A town")).count()
    };
    assert_eq!((alt(&plain), alt(&credited)), (0, 1));
    // A masthead that fills its page sends it to the next.
    let long = covered(&LONG.repeat(12), "", true);
    assert_eq!(picture(&long).expect("a picture").0, 1);
    for pages in [&plain, &credited, &long] {
        assert_apart(pages, "a cover");
    }
}

#[test]
fn every_block_of_a_footnote_is_set_and_notes_that_notes_call() {
    let pages = pages("tests/layout/awkward.toml");
    let last = lines(&pages, pages.pages.len() - 1);
    for words in [
        "one thing",
        "Quoted words.",
        "printed words",
        "[c]\u{A0}The third note, which calls the second\u{A0}[b].",
    ] {
        assert_eq!(last.iter().filter(|line| line.contains(words)).count(), 1, "{words:?} in {last:#?}");
    }
}

#[test]
fn units_stand_under_units_whichever_way_a_table_reads() {
    let size = Theme::new(Paper::A4).styles.table.font.size;
    let right_to_left = changed("tests/layout/urdu.toml", "exports = 12.5", "exports = 2.5");
    let earlier = "[[trade.year]]\nyear = 2018\nexports = 2.5\nimports = 30.1\n\n[[trade.year]]";
    let left_to_right = changed("briefs/pakistan-belarus.toml", "[[trade.year]]", earlier);
    for pages in [right_to_left, left_to_right] {
        let runs = pages.pages.iter().flat_map(|page| &page.items).filter_map(|(at, item)| match item {
            Item::Run(run) if run.size == size => Some((&*run.text, at.x + run.width())),
            _ => None,
        });
        let ends: Vec<_> = runs.filter(|(text, _)| ["2.5", "15.1"].contains(text)).collect();
        assert_eq!(ends.len(), 2, "{ends:?}");
        assert!((ends[0].1 - ends[1].1).abs() < Pt(0.01), "{ends:?}");
    }
}

#[test]
fn a_footnote_that_is_longer_than_a_page_is_set_over_several() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sentences: Vec<_> = (0..400).map(|number| format!("Sentence {number} of a long note.")).collect();
    let head = "schema = 1\n[brief]\ntitle = \"Two countries\"\ndate = 2024-02-03\n[[party]]\ncode = \"PK\"\n\
        name = \"Pakistan\"\n[[party]]\ncode = \"BY\"\nname = \"Belarus\"\n";
    let body = format!("Text with a call[^n] and more.\n\n[^n]: {}", sentences.join(" "));
    let pages = set(&format!("{head}[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = {body:?}\n"), folder);
    let all: String =
        (0..pages.pages.len()).flat_map(|page| lines(&pages, page)).collect::<Vec<_>>().join(" ");
    assert_eq!(all.matches("note.").count(), sentences.len());
    assert!(pages.pages.len() > 2);
    assert_inside(&pages, &Theme::new(Paper::A4), "a long footnote");
    assert_apart(&pages, "a long footnote");

    // Nor do several that one line calls leave the page.
    let notes: Vec<_> =
        (0..8).map(|number| format!("\n\n[^n{number}]: {}", sentences[..40].join(" "))).collect();
    let body = format!("Text with calls[^n0][^n1][^n2][^n3][^n4][^n5][^n6][^n7].{}", notes.concat());
    let pages = set(&format!("{head}[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = {body:?}\n"), folder);
    assert_inside(&pages, &Theme::new(Paper::A4), "many footnotes");
    assert_apart(&pages, "many footnotes");
}

#[test]
fn notes_keep_their_order_where_there_are_too_many_for_the_foot_of_a_page() {
    let calls = |count: usize| (1..=count).map(|n| format!("Word {n}[^n{n}]. ")).collect::<String>();
    let notes =
        |count: usize| (1..=count).map(|n| format!("\n\n[^n{n}]: Note number {n}.")).collect::<String>();
    let long = format!(
        "A line[^x] that calls two[^y].\n\n[^x]: Note number 1.\n\n[^y]: {}",
        "Note number 2. ".repeat(300)
    );
    for (text, count) in [(calls(60) + &notes(60), 60), (long, 301)] {
        let pages = body(&text);
        // A note may be over two lines.
        let printed: Vec<String> = (0..pages.pages.len()).flat_map(|page| lines(&pages, page)).collect();
        let printed = printed.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
        let numbers = printed
            .split("Note number ")
            .skip(1)
            .map(|rest| rest.split('.').next().unwrap_or_default().parse::<u32>());
        let order: Vec<u32> = numbers.filter_map(Result::ok).collect();
        // A page may end within the words.
        assert!(order.len() <= count && order.len() + pages.pages.len() > count, "{order:?}");
        assert!(order.is_sorted(), "{order:?}");
    }
    // As many as fit are at the foot of the page.
    let pages = body(&format!("Before.\n\n{}\n\nAfter.{}", calls(3), notes(3)));
    let y = |words: &str| runs(&pages).find(|(.., run)| run.text.contains(words)).map(|(_, at, _)| at.y.0);
    assert!(y("After.") < y("Note number 1."));
}

#[test]
fn figures_of_a_column_are_of_equal_width_beside_a_column_of_words() {
    let pages = pages("tests/layout/awkward.toml");
    let runs: Vec<_> = pages
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .filter_map(|(_, item)| match item {
            Item::Run(run) => Some(run),
            _ => None,
        })
        .collect();
    let widths: Vec<_> = ["11.11", "7.77"]
        .iter()
        .flat_map(|value| {
            let run = runs.iter().find(|run| &*run.text == *value).expect("the value is set");
            run.glyphs
                .iter()
                .zip(value.chars())
                .filter(|(_, figure)| *figure != '.')
                .map(|(glyph, _)| glyph.advance)
        })
        .collect();
    assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{widths:?}");
}

/// The pages of a brief about two invented countries, with more keys of its table and other tables.
fn with_tables(more: &str, tables: &str) -> Pages {
    let brief = format!(
        "schema = 1\n[brief]\ntitle = \"Two countries\"\nkind = \"custom\"\ndate = 2024-02-03\n{more}\n\
         [[party]]\ncode = \"AA\"\nname = \"Ruritania\"\n[[party]]\ncode = \"BB\"\nname = \"Graustark\"\n{tables}"
    );
    set(&brief, Path::new(env!("CARGO_MANIFEST_DIR")))
}

/// A visit with words in each of its cells.
fn visit(date: &str, [visitor, office, place, outcome]: [&str; 4]) -> String {
    format!(
        "[[visit]]\ndate = {date}\nparty = \"BB\"\nvisitor = {visitor:?}\noffice = {office:?}\nplace = {place:?}\n\
         outcome = {outcome:?}\n"
    )
}

/// All runs of text with their places, page by page.
fn runs(pages: &Pages) -> impl Iterator<Item = (usize, Point, &Run)> {
    pages.pages.iter().enumerate().flat_map(|(number, page)| {
        page.items.iter().filter_map(move |(at, item)| match item {
            Item::Run(run) => Some((number, *at, run)),
            _ => None,
        })
    })
}

/// Asserts that words are set, each in one piece.
fn assert_whole(pages: &Pages, words: &[&str], what: &str) {
    for word in words {
        let whole = runs(pages).any(|(_, _, run)| run.text.contains(word));
        assert!(whole, "{what}: {word:?} is cut: {}", dump(pages));
    }
}

const ADDRESS: &str = "https://www.foreign-ministry.example.org/en/statements/2024/joint-communique-on-the-visit-\
                       of-the-delegation-of-the-parliament-to-the-capital";
const ENDLESS: &str =
    "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";

#[test]
fn no_name_is_cut_by_what_stands_in_another_column() {
    let theme = Theme::new(Paper::A4);
    let name = "Maximiliane Wallenstein-Hohenberg";
    let long = "Bundesverteidigungsministeriumssprecherin";
    for (what, cells) in [
        ("an address in the outcome", [name, "Chancellor", "Schwarzenberg", &format!("Text at {ADDRESS}")]),
        ("an address in every cell but one", [name, ADDRESS, ADDRESS, ADDRESS]),
        ("an endless word", [name, "Chancellor", "Schwarzenberg", ENDLESS]),
        ("endless words", [name, ENDLESS, ENDLESS, ENDLESS]),
        ("an endless number", [name, "Chancellor", "Schwarzenberg", &"1234567890".repeat(12)]),
        ("compounds", [name, long, long, long]),
        ("an address without a scheme", [name, "Chancellor", "Schwarzenberg", &ADDRESS["https://".len()..]]),
        (
            "a mailbox",
            [
                name,
                "Chancellor",
                "Schwarzenberg",
                "secretariat.of.the.joint.commission@foreign-ministry.example",
            ],
        ),
    ] {
        let pages = with_tables("", &visit("2024-01-01", cells));
        assert_whole(&pages, &["Maximiliane", "Wallenstein-", "Hohenberg", "Visitor", "Occasion"], what);
        if cells[2] == "Schwarzenberg" {
            assert_whole(&pages, &["Schwarzenberg", "Chancellor"], what);
        }
        assert_inside(&pages, &theme, what);
        assert_apart(&pages, what);
    }
}

#[test]
fn columns_are_measured_in_the_weight_that_is_set() {
    // As wide as the page has room for beside the other columns, in bold type and in no other.
    for letters in 10..40 {
        let name = format!("W{}", "m".repeat(letters));
        let cells = [name.as_str(), "King", "Strelsau", "Telecommunications"];
        let pages = with_tables("", &visit("2024-01-01", cells));
        let width = |words: &str| {
            runs(&pages).find(|(_, _, run)| run.text.contains(words)).map(|(_, _, run)| run.width().0)
        };
        if width(&name).is_none() {
            // Too wide for any page: but then the others are as narrow as they can be.
            assert!(letters > 20, "{}", dump(&pages));
        }
        assert_whole(&pages, &["Strelsau", "Telecommunications"], &name);
        assert_apart(&pages, &name);
    }
}

#[test]
fn a_word_that_no_line_holds_is_divided_with_hyphens_and_an_address_without() {
    let pages = with_tables("", &visit("2024-01-01", ["Anna", "Queen", "Strelsau", ENDLESS]));
    let parts: Vec<_> = runs(&pages).filter(|(_, _, run)| run.text.contains("nnn")).collect();
    assert!(parts.len() > 1, "{}", dump(&pages));
    let (last, others) = parts.split_last().expect("there are parts");
    assert!(others.iter().all(|(_, _, run)| run.text.ends_with('\u{AD}')), "{}", dump(&pages));
    assert!(!last.2.text.contains('\u{AD}'));
    let letters: usize = parts.iter().map(|(_, _, run)| run.text.matches('n').count()).sum();
    assert_eq!(letters, ENDLESS.len());

    let slug = format!("https://example.org/{}", "0a1b2c3d".repeat(16));
    let pages = with_tables("", &visit("2024-01-01", ["Anna", "Queen", "Strelsau", &slug]));
    let all: String = runs(&pages).map(|(_, _, run)| &*run.text).collect();
    assert!(all.contains(&slug), "{all}");
}

#[test]
fn figures_of_any_length_stand_whole_beside_each_other() {
    let mut tables = "[trade]\n".to_owned();
    for (year, value) in [(2021, "123456789012345.25"), (2022, "987654321098765.5"), (2023, "1")] {
        tables.push_str(&format!("[[trade.year]]\nyear = {year}\nexports = {value}\nimports = {value}\n"));
    }
    for paper in ["a4", "letter"] {
        let pages = with_tables("", &format!("{tables}[layout]\npaper = \"{paper}\"\n"));
        let figures =
            ["123,456,789,012,345.25", "246,913,578,024,690.50", "987,654,321,098,765.50", "+700.0%", "1.00"];
        assert_whole(&pages, &figures, paper);
        let table = runs(&pages).filter(|(_, _, run)| figures.contains(&&*run.text));
        let sizes: Vec<_> = table.map(|(_, _, run)| run.size).filter(|size| *size < Pt(10.0)).collect();
        assert!(sizes.len() >= figures.len() && sizes.iter().all(|size| *size == sizes[0]), "{sizes:?}");
        assert_apart(&pages, paper);
    }
}

#[test]
fn items_and_facts_keep_names_whole_beside_long_words() {
    let mut items = "[trade]\n".to_owned();
    for (flow, name, value) in [
        ("exports", "Pharmaceuticals", "999999999999999"),
        ("exports", ENDLESS, "1.25"),
        ("imports", ADDRESS, "2"),
    ] {
        items.push_str(&format!(
            "[[trade.item]]\nflow = \"{flow}\"\nname = {name:?}\nhs = \"3004\"\nyear = 2020\nvalue = {value}\nshare = 2.5\n"
        ));
    }
    let pages = with_tables("", &items);
    assert_whole(&pages, &["Pharmaceuticals", "999,999,999,999,999.00", "3004", "2.5%"], "items");
    assert_inside(&pages, &Theme::new(Paper::A4), "items");
    assert_apart(&pages, "items");

    let facts = format!(
        "[{{ label = \"Telecommunications\", value = {ENDLESS:?} }}, {{ label = {ENDLESS:?}, value = \"Whole\" }}]"
    );
    let brief = format!(
        "schema = 1\n[brief]\ntitle = \"T\"\ndate = 2024-02-03\n[[party]]\ncode = \"AA\"\nname = \"Ruritania\"\n\
         capital = \"Andrianampoinimerinatompokoindrindra\"\nfacts = {facts}\n\
         [[party]]\ncode = \"BB\"\nname = \"Constantinopolitania\"\nfacts = {facts}\n"
    );
    let pages = set(&brief, Path::new(env!("CARGO_MANIFEST_DIR")));
    let names =
        ["Andrianampoinimerinatompokoindrindra", "Constantinopolitania", "Telecommunications", "Whole"];
    assert_whole(&pages, &names, "facts");
    assert_inside(&pages, &Theme::new(Paper::A4), "facts");
    assert_apart(&pages, "facts");
}

/// What a table of goods shows on each page, in order: `+` a group, `>` a group that goes on, `-` a row.
fn rows_of(pages: &Pages) -> Vec<String> {
    let mut out = vec![String::new(); pages.pages.len()];
    for (page, _, run) in runs(pages).filter(|(_, _, run)| run.size > Pt(8.2)) {
        match &*run.text {
            text if text.ends_with("(continued)") => out[page].push('>'),
            "Ruritania’s exports" | "Ruritania’s imports" => out[page].push('+'),
            text if text.starts_with("Good ") => out[page].push('-'),
            _ => {}
        }
    }
    out
}

#[test]
fn a_group_is_named_on_each_page_and_no_row_of_it_is_alone() {
    let mut divided = 0;
    for sizes in (1..70).step_by(3).map(|count| [count, 5]).chain((1..9).map(|count| [46, count])) {
        let mut items = "[trade]\n".to_owned();
        for (flow, count) in ["exports", "imports"].into_iter().zip(sizes) {
            for number in 0..count {
                items.push_str(&format!(
                    "[[trade.item]]\nflow = \"{flow}\"\nname = \"Good {number}\"\nhs = \"1001\"\n"
                ));
            }
        }
        let pages = rows_of(&with_tables("", &items));
        let (mut group, mut left) = (0, 0);
        for page in pages.iter().filter(|page| !page.is_empty()) {
            let names: Vec<usize> = page.match_indices(['+', '>']).map(|(at, _)| at).collect();
            assert_eq!(names.first(), Some(&0), "{sizes:?}: {pages:?}");
            for (number, &at) in names.iter().enumerate() {
                if page[at..].starts_with('>') {
                    assert!(number == 0 && left > 0, "{sizes:?}: {pages:?}");
                    divided += 1;
                } else {
                    assert_eq!(left, 0, "{sizes:?}: {pages:?}");
                    left = sizes[group];
                    group += 1;
                }
                let count = names.get(number + 1).copied().unwrap_or(page.len()) - at - 1;
                assert!(count >= 2.min(sizes[group - 1]), "a row is alone: {sizes:?}: {pages:?}");
                left -= count;
            }
        }
        assert_eq!((group, left), (2, 0), "{sizes:?}: {pages:?}");
    }
    assert!(divided > 20, "{divided}");
}

#[test]
fn decades_go_on_under_their_names_which_are_read_out_once() {
    let visits: String = (1994..2024)
        .map(|year| visit(&format!("{year}-03-04"), ["Anna", "Queen", "Strelsau", &LONG.repeat(2)]))
        .collect();
    let pages = with_tables("", &visits);
    let names = runs(&pages).filter(|(_, _, run)| run.text.ends_with("s (continued)"));
    let names: Vec<_> = names.map(|(page, at, run)| (page, at.y, run.text.to_string())).collect();
    assert!(names.len() >= 3, "{names:?}");
    for (page, frame) in pages.pages.iter().enumerate() {
        let mut mark = None;
        for (at, item) in &frame.items {
            match item {
                Item::Mark(new) => mark = Some(*new),
                Item::Run(run) if run.text.ends_with("(continued)") => {
                    assert!(matches!(mark, Some(Mark::Artifact(_))), "{}", run.text);
                    // Below the head of the table, above all rows.
                    let above: Vec<_> = runs(&pages)
                        .filter(|(other, place, _)| *other == page && place.y < at.y && place.y > Pt(60.0))
                        .map(|(_, _, run)| run.text.to_string())
                        .collect();
                    assert_eq!(above, ["Date", "Visitor", "Where", "Occasion and outcome"]);
                }
                _ => {}
            }
        }
    }
    assert_inside(&pages, &Theme::new(Paper::A4), "decades");
    assert_apart(&pages, "decades");
}

/// Lines that are drawn in a colour: page, left and right end, height.
fn drawn_lines(pages: &Pages, color: Color) -> Vec<(usize, f64, f64, f64)> {
    let mut lines = Vec::new();
    for (page, frame) in pages.pages.iter().enumerate() {
        let mut mark = None;
        for (at, item) in &frame.items {
            match item {
                Item::Mark(new) => mark = Some(*new),
                Item::Shape(shape) if shape.stroke.as_ref().is_some_and(|stroke| stroke.color == color) => {
                    for pair in shape.path.segments.chunks(2) {
                        if let [Segment::Move(from), Segment::Line(to)] = pair
                            && from.y == to.y
                        {
                            assert!(matches!(mark, Some(Mark::Artifact(_))), "a line is read out");
                            let (from, to) = (*at + *from, *at + *to);
                            lines.push((page, from.x.0, to.x.0, from.y.0));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    lines
}

#[test]
fn links_are_underlined_and_what_leads_to_notes_is_not() {
    let theme = Theme::new(Paper::A4);
    let section = |body: &str| {
        let more = "[layout]\ncontents = true\n[[source]]\nid = \"a\"\ntitle = \"A source\"\n";
        format!("{more}[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = {body:?}\n")
    };
    let plain = with_tables("", &section("A line with a call[^n] and a source.[@a]\n\n[^n]: A note."));
    assert_eq!(drawn_lines(&plain, theme.colors.accent), []);

    let linked = "Here [a *short* summer](https://example.org/) ends, and [the gauge of papyrus](https://example.org/) \
                  begins: [read on about the waters of the upper valley, the tunnel and the two bridges over it]\
                  (https://example.org/).";
    let pages = with_tables("", &section(linked));
    let lines = drawn_lines(&pages, theme.colors.accent);
    let of = |words: &str| {
        let (page, at, run) = runs(&pages)
            .find(|(_, _, run)| run.color == theme.colors.accent && run.text.contains(words))
            .unwrap_or_else(|| panic!("{words:?} is not a link: {}", dump(&pages)));
        let (left, right) = (at.x.0, (at.x + run.width()).0);
        let of_run = move |line: &&(usize, f64, f64, f64)| {
            line.0 == page
                && line.1 > left - 1.0
                && line.2 < right + 1.0
                && (line.3 - at.y.0 - 1.5).abs() < 1.0
        };
        (lines.iter().filter(of_run).copied().collect::<Vec<_>>(), right - left)
    };
    // Nothing reaches below the baseline, so that the line is whole; from one run to the next it goes on.
    let whole: Vec<_> = lines.iter().filter(|line| line.1 < ends(&pages, "short").0).collect();
    assert!(whole.iter().any(|line| line.2 > ends(&pages, "short").1 + 10.0), "{lines:?}");
    let (pieces, width) = of("gauge");
    let drawn: f64 = pieces.iter().map(|line| line.2 - line.1).sum();
    assert!(pieces.len() >= 4 && drawn > width * 0.5 && drawn < width * 0.9, "{pieces:?} of {width}");
    // A link of two lines of text has lines under both.
    let heights: BTreeSet<_> = lines.iter().map(|line| line.3 as i64).collect();
    assert!(heights.len() >= 2, "{lines:?}");
    assert_inside(&pages, &theme, "links");
}

#[test]
fn addresses_of_sources_are_underlined_without_their_spaces() {
    let source = "[[source]]\nid = \"a\"\ntitle = \"T\"\nurl = \"https://example.org/a_b/some/very/long/path/to/a\
                  /document/that/takes/two/lines/of/small/print/in/the/list/of/sources\"\n";
    let pages = with_tables("", source);
    let accent = Theme::new(Paper::A4).colors.accent;
    let lines = drawn_lines(&pages, accent);
    assert!(lines.len() >= 2, "{lines:?}");
    for (page, left, right, y) in lines {
        let under = runs(&pages).any(|(number, at, run)| {
            let inked = run.text.trim_end().len();
            let width: Pt =
                run.glyphs.iter().filter(|glyph| (glyph.cluster as usize) < inked).map(|g| g.advance).sum();
            number == page
                && run.color == accent
                && left > at.x.0 - 0.1
                && right < (at.x + width).0 + 0.1
                && (0.5..3.0).contains(&(y - at.y.0))
        });
        assert!(under, "{left} to {right} at {y}: {}", dump(&pages));
    }
}

#[test]
fn a_flag_is_outlined_where_its_edge_is_as_white_as_paper() {
    let folder = tempfile::tempdir().expect("there is a folder for a moment");
    let draw = |name: &str, body: &str| {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>{body}</svg>");
        std::fs::write(folder.path().join(name), svg).expect("a drawing can be written");
    };
    draw("white.svg", "<path d='M0 0H90V60H0Z' fill='#fff'/><circle cx='45' cy='30' r='18' fill='#083'/>");
    draw("blue.svg", "<path d='M0 0H90V60H0Z' fill='#048'/><circle cx='45' cy='30' r='18' fill='#fff'/>");
    let outlines = |first: &str, second: &str| {
        let brief = format!(
            "schema = 1\n[brief]\ntitle = \"T\"\ndate = 2024-02-03\nsummary = \"S.\"\n[theme]\nlogo = \"white.svg\"\n\
             [[party]]\ncode = \"AA\"\nname = \"Ruritania\"\nemblem = {first:?}\n\
             [[party]]\ncode = \"BB\"\nname = \"Graustark\"\nemblem = {second:?}\n"
        );
        let pages = set(&brief, folder.path());
        let muted = Theme::new(Paper::A4).colors.muted;
        let items = pages.pages[0].items.clone();
        let places = |wanted: fn(&Item, Color) -> bool| {
            let found = items.iter().filter(|(_, item)| wanted(item, muted));
            found.filter_map(|(at, item)| bounds(*at, item)).collect::<Vec<_>>()
        };
        let pictures = places(|item, _| matches!(item, Item::Group(_)));
        let lines = places(|item, muted| match item {
            Item::Shape(shape) => shape.stroke.as_ref().is_some_and(|stroke| stroke.color == muted),
            _ => false,
        });
        // The logo is first, and has none.
        pictures[1..]
            .iter()
            .map(|[a, b, c, d]| {
                let within =
                    |line: &&[f64; 4]| line[0] >= *a && line[1] >= *b && line[2] <= *c && line[3] <= *d;
                lines.iter().filter(within).count()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(outlines("white.svg", "blue.svg"), [1, 0]);
    assert_eq!(outlines("blue.svg", "white.svg"), [0, 1]);
}

#[test]
fn lines_of_body_text_stand_on_the_grid() {
    let pages = pages("briefs/ruritania-graustark.toml");
    let theme = Theme::new(Paper::A4);
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

/// The pages of a brief from left to right with a section of its own.
fn body(body: &str) -> Pages {
    let brief = format!(
        "schema = 1\n[brief]\ntitle = \"Two countries\"\ndate = 2024-02-03\n[[party]]\ncode = \"PK\"\n\
         name = \"Pakistan\"\n[[party]]\ncode = \"BY\"\nname = \"Belarus\"\n\
         [[section]]\nid = \"s\"\ntitle = \"S\"\nbody = {body:?}\n"
    );
    set(&brief, Path::new(env!("CARGO_MANIFEST_DIR")))
}

/// The left and right ends of the run that holds some words.
fn ends(pages: &Pages, words: &str) -> (f64, f64) {
    let runs = pages.pages.iter().flat_map(|page| &page.items);
    let mut found = runs.filter_map(|(at, item)| match item {
        Item::Run(run) if run.text.contains(words) => Some((at.x.0, (at.x + run.width()).0)),
        _ => None,
    });
    found.next_back().unwrap_or_else(|| panic!("{words:?} is not on the pages"))
}

#[test]
fn what_reads_from_right_to_left_starts_at_the_right_with_its_bullet() {
    let pages = body(
        "English before.\n\n\u{645}\u{639}\u{627}.\n\n> \u{646}\u{639}\u{645}.\n\n- \u{628}\u{646}\u{62F}\n\n\
         Between.\n\n- An item.",
    );
    let page = Theme::new(Paper::A4).page;
    let left = page.left.0 + page.axis().0;
    let right = left + page.measure.0;
    assert!((ends(&pages, "English").0 - left).abs() < 1.0);
    // The second paragraph is indented, the quotation on both sides, the item for its bullet.
    for words in ["\u{645}\u{639}", "\u{646}\u{639}\u{645}", "\u{628}\u{646}\u{62F}"] {
        let (_, end) = ends(&pages, words);
        assert!(
            end > right - 40.0 && end < right + 4.0,
            "{words:?} ends at {end}, and the column at {right}"
        );
    }
    let bullets: Vec<f64> = pages.pages[0]
        .items
        .iter()
        .filter_map(|(at, item)| match item {
            Item::Run(run) if run.text.contains('\u{2022}') => Some(at.x.0),
            _ => None,
        })
        .collect();
    assert!(bullets.len() == 2 && bullets[0] > ends(&pages, "\u{628}\u{646}\u{62F}").1, "{bullets:?}");
    assert!(bullets[1] < ends(&pages, "An item").0, "{bullets:?}");
    assert_inside(&pages, &Theme::new(Paper::A4), "text both ways");
    assert_apart(&pages, "text both ways");
}

#[test]
fn a_sentence_in_urdu_is_of_one_hand_and_one_language() {
    let pages = body(
        "\u{62F}\u{648}\u{646}\u{648}\u{6BA} \u{645}\u{644}\u{6A9} **\u{627}\u{6C1}\u{645}** \u{628}\u{627}\u{62A}\u{6D4}\n\n\
         \u{628}\u{627}\u{62A}\u{6D4}\n\n\u{628}\u{62F}\u{623}\u{62A}",
    );
    let fonts = Fonts::bundled();
    let runs = pages.pages.iter().flat_map(|page| &page.items).filter_map(|(_, item)| match item {
        Item::Run(run) if run.rtl => Some(fonts.face(run.face).postscript_name.as_str()),
        _ => None,
    });
    let (naskh, nastaliq): (Vec<_>, Vec<_>) = runs.partition(|face| face.starts_with("NotoNaskh"));
    assert_eq!(naskh, ["NotoNaskhArabic-Regular"], "the last paragraph is in Arabic");
    assert!(nastaliq.len() >= 4 && nastaliq.iter().all(|face| face.contains("Nastaliq")), "{nastaliq:?}");
    let nodes = (0..pages.structure.len()).map(|node| pages.structure.node(NodeId(node as u32)));
    let languages: Vec<_> = nodes.filter_map(|node| node.language.as_deref()).collect();
    assert!(
        languages.len() >= 4 && languages.iter().filter(|language| **language != "ur").eq([&"ar"]),
        "{languages:?}"
    );
}

#[test]
fn a_number_of_any_width_stays_on_one_line() {
    let list = "summary = '''\n1000. One thousand.\n123456789. Many.\n'''";
    let dump = dump(&titled("Numbers", list));
    let starts: Vec<f64> = dump
        .lines()
        .filter(|line| line.contains("thousand") || line.contains("Many"))
        .map(|line| line.trim_start().split(' ').next().unwrap_or_default().parse().expect("a place"))
        .collect();
    assert!(dump.contains("1000.") && dump.contains("123456789."), "{dump}");
    assert_eq!(starts.len(), 2, "{dump}");
}

#[test]
fn a_mark_stays_with_the_word_before_it() {
    // A line may end after a question mark or an ellipsis, unless a mark follows.
    for words in ["Is it?[@a] ", "And so on…[@a] ", "(Never)[@a] "] {
        let summary =
            format!("summary = '''\n{}\n'''\n[[source]]\nid = 'a'\ntitle = 'A source'", words.repeat(60));
        let dump = dump(&titled("Marks", &summary));
        let word = words.split(['?', '…', ')', ' ']).next().unwrap_or_default();
        let lines: Vec<_> = dump.lines().filter(|line| line.contains(word)).collect();
        assert!(lines.len() > 3, "{dump}");
        for line in lines {
            assert!(!line.split("  ").last().unwrap_or_default().starts_with('1'), "{line}");
        }
    }
}

#[test]
fn a_mark_stands_after_its_word_where_words_read_from_right_to_left() {
    let (word, other) = ("\u{631}\u{634}\u{62F}", "\u{648}");
    for language in ["ar", "fa", "ur"] {
        // What is marked, and whether the mark is to the left of it.
        for (words, marked, left) in [
            (format!("{word} 2023[@a]."), "2023", true),
            (format!("{word} 2023.[@a] {other}"), "2023", true),
            (format!("{word}[^n] 2023 {other}"), word, true),
            (format!("{word}[@a]\u{60C} 2023"), word, true),
            (format!("{word} 2023[@a] 2024 {other}"), "2023", true),
            (format!("{word}[@a]. Trade grew."), word, true),
            (format!("{word} MoU[@a] {other}"), "MoU", true),
            (format!("{word} World Bank[@a] report {other}"), "Bank", false),
            (format!("- {word} 2023[@a]"), "2023", true),
            (format!("### {word} 2023[@a]\n\n{other}"), "2023", true),
        ] {
            let note = if words.contains("[^n]") { format!("\n[^n]: {other}") } else { String::new() };
            let brief = format!(
                "schema = 1\n[brief]\ntitle = \"{word}\"\ndate = 2024-02-03\nlanguage = \"{language}\"\n\
                 [[party]]\ncode = \"XR\"\nname = \"{word}\"\n[[party]]\ncode = \"XG\"\nname = \"{other}\"\n\
                 [[section]]\nid = \"s\"\ntitle = \"{other}\"\nbody = '''\n{words}\n{note}\n'''\n\
                 [[source]]\nid = \"a\"\ntitle = \"{other}\"\n"
            );
            let pages = set(&brief, Path::new(env!("CARGO_MANIFEST_DIR")));
            let runs: Vec<_> = runs(&pages).collect();
            // The first mark on the page is raised above what is beside it.
            let beside = |(_, at, run): &(usize, Point, &Run)| {
                let mark = runs.iter().find(|(_, above, mark)| {
                    ["1", "۱", "a"].contains(&&*mark.text)
                        && (at.y - above.y).0 > 1.0
                        && (at.y - above.y).0 < 12.0
                        && mark.size < run.size
                })?;
                let (_, above, mark) = mark;
                let gap = if left { at.x - (above.x + mark.width()) } else { above.x - (at.x + run.width()) };
                Some(gap.0)
            };
            let gaps: Vec<f64> =
                runs.iter().filter(|(.., run)| run.text.contains(marked)).filter_map(beside).collect();
            // A stop may be between what is marked and the mark.
            let stop = if words.contains(['.', '\u{60C}']) { 6.0 } else { 0.1 };
            assert!(gaps.iter().any(|gap| (-0.1..stop).contains(gap)), "{language}: {words}: {gaps:?}");
        }
    }
}

/// A phrase of Chancery's own is English, whatever the names in it are written in.
#[test]
fn a_name_from_right_to_left_keeps_its_place_in_an_english_phrase() {
    let name = "\u{631}\u{648}\u{631}\u{64A}\u{62A}\u{627}\u{646}\u{64A}\u{627}";
    for language in ["ps", "en", "ckb"] {
        let brief = format!(
            "schema = 1\n[brief]\ntitle = \"{name}\"\ndate = 2024-02-03\nlanguage = \"{language}\"\n\
             [[party]]\ncode = \"XR\"\nname = \"{name}\"\n[[party]]\ncode = \"XG\"\nname = \"\u{628}\"\n\
             [[mission]]\nsender = \"XR\"\nhost = \"XG\"\ncity = \"\u{633}\"\nopened = \"1995-02\"\n\
             [[visit]]\nparty = \"XR\"\ndate = 2022-03-04\nvisitor = \"\u{633}\"\nplace = \"\u{633}\"\n\
             [trade]\nyear = [{{ year = 2023, exports = 94.3, imports = 116.8 }}]\n"
        );
        let pages = set(&brief, Path::new(env!("CARGO_MANIFEST_DIR")));
        let runs: Vec<_> = pages
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|(at, item)| match item {
                Item::Run(run) => Some((at, run)),
                _ => None,
            })
            .collect();
        let mut seen = 0;
        // Runs of a line are drawn from left to right.
        for pair in runs.windows(2) {
            let [(before_at, before), (at, run)] = pair else { continue };
            let follows = before_at.y == at.y && (before_at.x + before.width() - at.x).0.abs() < 0.1;
            if run.text.starts_with("\u{2019}s ") || run.text.starts_with(" to") {
                assert!(
                    follows && &*before.text == name,
                    "{language}: {:?} before {:?}",
                    before.text,
                    run.text
                );
                seen += 1;
            }
            if before.text.ends_with("Embassy of ") {
                assert!(follows && &*run.text == name, "{language}: {:?} after {:?}", run.text, before.text);
                seen += 1;
            }
        }
        assert!(seen > 5, "{language}: {seen} names in phrases");
    }
}

/// A figure with a number for its name.
fn numbered(number: usize, text: &str, in_chart: bool) -> Arc<Printed> {
    let span = Span { file: FileId(0), start: 0, end: 0 };
    Arc::new(Printed {
        in_chart,
        text: text.to_owned(),
        name: number.to_string(),
        period: None,
        unit: None,
        status: Status::Final,
        quantity: Quantity { value: rust_decimal::Decimal::ONE, origin: Origin::Brief(span) },
        sources: Vec::new(),
    })
}

/// Visits the texts of blocks, and the heads of tables after their rows.
fn each_text(blocks: &mut [Block], visit: &mut dyn FnMut(&mut compose::Text)) {
    let mut words = |inlines: &mut Vec<Inline>| {
        for inline in inlines {
            match inline {
                Inline::Text(text) => visit(text),
                Inline::Link(link) => link.body.iter_mut().for_each(&mut *visit),
                _ => {}
            }
        }
    };
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => words(&mut paragraph.text),
            Block::Table(table) => {
                let cells = table.body.iter_mut().flat_map(|row| &mut row.cells);
                cells.flat_map(|cell| &mut cell.paragraphs).for_each(&mut words);
                table.columns.iter_mut().for_each(|column| words(&mut column.head));
                table.notes.iter_mut().for_each(|note| words(&mut note.text));
            }
            Block::KeyFigures(figures) => figures.iter_mut().for_each(|figure| {
                words(&mut figure.value);
                words(&mut figure.change);
            }),
            _ => {}
        }
    }
}

#[test]
fn every_figure_is_on_the_page_where_it_starts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs/ruritania-graustark.toml");
    let brief = std::fs::read_to_string(&path).expect("the brief can be read");
    let (mut texts, mut charts) = (0, 0);
    let pages = set_with(&brief, path.parent().expect("a folder"), |document| {
        each_text(&mut document.blocks, &mut |text| {
            text.figure = Some(numbered(texts, &text.text, false));
            texts += 1;
        });
        for chart in &mut document.charts {
            chart.figures = vec![numbered(texts + charts, "", true)];
            charts += 1;
        }
    });
    assert!(texts > 200 && charts > 3, "{texts} and {charts}");
    let mut seen = vec![0; texts + charts];
    for page in &pages.pages {
        for (number, (_, item)) in page.items.iter().enumerate() {
            let Item::Figure(figure) = item else { continue };
            seen[figure.name.parse::<usize>().expect("a number")] += 1;
            if figure.in_chart {
                continue;
            }
            // What comes next is its first line, with a hyphen where the line ends in a word.
            let run = page.items[number..].iter().find_map(|(_, item)| match item {
                Item::Run(run) => Some(run.text.trim_end().trim_end_matches('\u{AD}')),
                _ => None,
            });
            let run = run.expect("the words follow");
            assert!(figure.text.trim_start().starts_with(run.trim_start()), "{} {run}", figure.text);
        }
    }
    let wrong: Vec<_> = (0..seen.len()).filter(|number| seen[*number] != 1).collect();
    assert!(wrong.is_empty(), "{wrong:?}: {:?}", wrong.iter().map(|at| seen[*at]).collect::<Vec<_>>());
}

#[test]
fn figures_of_a_table_are_ranged_at_their_decimal_marks() {
    let pages = pages("tests/layout/blocks.toml");
    let all: Vec<_> = runs(&pages).collect();
    let start = all.iter().position(|(_, _, run)| run.text.trim() == "Bilateral").expect("the table");
    let mark = |text: &str| {
        let (_, at, run) = all[start..].iter().find(|(_, _, run)| run.text.trim() == text).expect(text);
        let units = run.glyphs.iter().take_while(|glyph| {
            let rest = &run.text[glyph.cluster as usize..];
            !rest.starts_with('.') && !rest.trim().is_empty()
        });
        at.x + units.map(|glyph| glyph.advance).sum::<Pt>()
    };
    for column in [["12.3", "8", "1,204.25"], ["14", "9.55", "3"], ["13.8", "19.4", "−99.8"]] {
        let marks = column.map(mark);
        assert!(marks.iter().all(|at| (*at - marks[0]).0.abs() < 0.2), "{column:?}: {marks:?}");
    }
}

#[test]
fn a_picture_in_the_margin_is_beside_the_text() {
    let pages = pages("tests/layout/blocks.toml");
    let runs: Vec<_> = runs(&pages).collect();
    let place = |text: &str| {
        let found = runs.iter().find(|(_, _, run)| run.text.contains(text));
        found.map(|(page, at, _)| (*page, *at)).expect(text)
    };
    let (words, text) = (place("captain"), place("Aid has grown"));
    assert_eq!(words.0, text.0);
    assert!(
        words.1.x < text.1.x && words.1.y > text.1.y && words.1.y < text.1.y + Pt(100.0),
        "{words:?}, {text:?}"
    );
}

#[test]
fn a_box_is_tinted_and_its_text_within_the_tint() {
    let pages = pages("tests/layout/blocks.toml");
    let (page, at, _) = runs(&pages).find(|(_, _, run)| run.text.contains("forty minutes")).expect("the box");
    let tint = Theme::new(Paper::A4).colors.tint;
    let holds = pages.pages[page].items.iter().any(|(corner, item)| match item {
        Item::Shape(shape) => {
            let solid = matches!(&shape.fill, Some(fill) if matches!(fill.paint, Paint::Solid(color) if color == tint));
            let [_, top, _, bottom] = bounds(*corner, item).unwrap_or_default();
            solid && top < at.y.0 - 8.0 && bottom > at.y.0 + 8.0
        }
        _ => false,
    });
    assert!(holds, "no tint behind {at:?}");
}

/// The briefs that have every block between them, and those that are hard to set.
const BRIEFS: [&str; 6] = [
    "briefs/pakistan-belarus.toml",
    "briefs/ruritania-graustark.toml",
    "briefs/graustark-visit.toml",
    "tests/layout/awkward.toml",
    "tests/layout/blocks.toml",
    "tests/layout/urdu.toml",
];

/// What is read out of a document, in order, without what depends on where lines and pages end: pictures and charts, which
/// show more names where there is more room, hyphens, and page numbers.
fn read_out(pages: &Pages) -> String {
    let mut words: BTreeMap<LeafId, String> = BTreeMap::new();
    for frame in &pages.pages {
        let mut leaf = None;
        for (_, item) in &frame.items {
            match item {
                Item::Mark(Mark::Leaf(marked)) => leaf = Some(*marked),
                Item::Mark(Mark::Artifact(_)) => leaf = None,
                Item::Run(run) => {
                    words.entry(leaf.unwrap_or(LeafId(u32::MAX))).or_default().push_str(&run.text);
                }
                _ => {}
            }
        }
    }
    words.remove(&LeafId(u32::MAX));
    let mut text = String::new();
    let mut rest = vec![(Kid::Node(Structure::ROOT), false)];
    while let Some((kid, in_contents)) = rest.pop() {
        match kid {
            Kid::Leaf(leaf) => {
                let words = words.get(&leaf).map_or("", String::as_str);
                // A dot between parts of a line is dropped where the line ends.
                text.extend(words.chars().filter(|c| (!in_contents || !c.is_ascii_digit()) && *c != '·'));
            }
            Kid::Node(node) => {
                let node = pages.structure.node(node);
                let in_contents = in_contents || node.role == Role::Contents;
                if node.role != Role::Figure {
                    rest.extend(node.kids.iter().rev().map(|kid| (*kid, in_contents)));
                }
            }
        }
    }
    text.retain(|character| !character.is_whitespace() && character != '\u{AD}' && character != '\u{2060}');
    text
}

#[test]
fn side_notes_and_pull_quotes_are_in_the_margin_beside_their_text_and_never_on_each_other() {
    let text = "The two countries fish the same sea, and count in days. ".repeat(4);
    let tables = |more: &str| {
        format!(
            "[[section]]\nid = \"fish\"\ntitle = \"Fish\"\npull_quote = \"Nothing is worth as much as the fish of it\"\n\
             body = \"\"\"\n{text}\n\nNothing is worth as much as the *fish* of\nit. {text}\n\n{text}\n\"\"\"\n\
             [[box]]\ntitle = \"A day\"\nbody = \"{}\"\nwidth = \"margin\"\nafter = \"fish\"\n{more}",
            "From light to light, by the log of the boat. ".repeat(3)
        )
    };
    let pages = titled("Fish", &tables(""));
    assert_apart(&pages, "a side note and a pull quote");
    let page = Theme::new(Paper::A4).page;
    let axis = page.left + page.margin_column;
    let in_margin = |words: &str| {
        let lines = runs(&pages).filter(|(_, at, run)| at.x < axis && run.text.contains(words));
        lines.count()
    };
    assert_eq!((in_margin("A day"), in_margin("Nothing"), in_margin("The two")), (1, 1, 0));
    // The words of the text are read out, and not a second time.
    assert_eq!(read_out(&pages).matches("worthasmuch").count(), 1);
    let columns = titled("Fish", &tables("[layout]\ncolumns = 2\n"));
    assert_apart(&columns, "the same in two columns");
}

#[test]
fn nothing_of_a_side_note_is_lost() {
    let text = "The two countries fish the same sea, and count in days. ".repeat(60);
    let made = |note: &str, foot: &str| {
        titled(
            "Fish",
            &format!(
                "[[section]]\nid = \"fish\"\ntitle = \"Fish\"\nbody = \"\"\"\n{text}\n\"\"\"\n\
                 [[box]]\ntitle = \"A day\"\nwidth = \"margin\"\nafter = \"fish\"\n\
                 body = \"\"\"\n{note} Nobody knows better.[^1]\n\n[^1]: {foot}\n\"\"\"\n"
            ),
        )
    };
    let short = "From light to light.";
    // One too long for the margin, or with a note too long for the foot of a page, is a panel in the column.
    let (long, longer) =
        ("From light to light, by the log. ".repeat(20), "So says the log of the boat. ".repeat(200));
    let page = Theme::new(Paper::A4).page;
    let axis = page.left + page.margin_column;
    for (note, foot, is_beside) in [
        (short, "So says the harbour.".to_owned(), true),
        (&*long, "So says the harbour.".to_owned(), true),
        (&*longer, "So says the harbour.".to_owned(), false),
        (short, format!("{longer} So says the harbour."), false),
    ] {
        let pages = made(note, &foot);
        assert_apart(&pages, "a side note with a footnote");
        let said = read_out(&pages);
        assert_eq!(said.matches("Sosaystheharbour.").count(), 1, "{note}");
        assert_eq!(said.matches("Nobodyknowsbetter.").count(), 1, "{note}");
        let title = runs(&pages).find(|(_, _, run)| run.text.contains("A day")).unwrap();
        assert_eq!(title.1.x < axis, is_beside, "{note}");
    }
}

#[test]
fn side_notes_of_a_section_may_be_on_several_pages_in_one_size_of_type() {
    let text = "The two countries fish the same sea, and count in days. ".repeat(90);
    let note = "From light to light, by the log. ".repeat(20);
    let boxes: String = ["First", "Second", "Third", "Fourth"]
        .iter()
        .map(|title| {
            format!(
                "[[box]]\ntitle = \"{title}\"\nwidth = \"margin\"\nafter = \"fish\"\n\
                 body = \"\"\"\n{note}\n\n- by the harbour\n\"\"\"\n"
            )
        })
        .collect();
    let pages = titled(
        "Fish",
        &format!("[[section]]\nid = \"fish\"\ntitle = \"Fish\"\nbody = \"\"\"\n{text}\n\"\"\"\n{boxes}"),
    );
    assert_apart(&pages, "four side notes");
    let page = Theme::new(Paper::A4).page;
    let axis = page.left + page.margin_column;
    let notes: Vec<_> =
        runs(&pages).filter(|(_, at, run)| at.x < axis && run.text.contains("by the")).collect();
    assert!(notes.iter().all(|(_, _, run)| run.size == notes[0].2.size), "one size");
    for title in ["First", "Second", "Third", "Fourth"] {
        assert!(runs(&pages).any(|(_, at, run)| at.x < axis && run.text.contains(title)), "{title}");
    }
}

/// A fact sheet on a paper, in a language, with an accent.
fn fact_sheet(paper: &str, language: &str, accent: &str) -> String {
    format!(
        "schema = 1\n[brief]\ntitle = \"Fish and timber\"\nsubtitle = \"What is sold\"\nseries = \"Sheets\"\n\
         marking = \"Official\"\ndate = 2024-05-12\nlanguage = \"{language}\"\n\
         [[party]]\ncode = \"XN\"\nname = \"Norland\"\n[[party]]\ncode = \"XS\"\nname = \"Suthland\"\n\
         [layout]\nformat = \"factsheet\"\npaper = \"{paper}\"\n[theme]\naccent = \"{accent}\"\n"
    )
}

#[test]
fn the_band_of_a_fact_sheet_reaches_the_edges_and_what_is_on_it_can_be_read() {
    for (paper, language, accent, ink) in [
        ("a4", "en", "#1B4B6B", Color::WHITE),
        ("letter", "en", "#7A1020", Color::WHITE),
        ("a4", "ar", "#1B4B6B", Color::WHITE),
        ("letter", "ar", "#F2C200", Color::rgb(0x1B1B1B)),
    ] {
        let brief = load(&fact_sheet(paper, language, accent), Path::new("."));
        let (pages, theme) = (set_brief(&brief, |_| {}), theme_of(&brief));
        let band = pages.pages[0].items.iter().find_map(|(at, item)| match item {
            Item::Shape(shape) => {
                let is_accent =
                    |paint: &Paint| matches!(paint, Paint::Solid(color) if *color == theme.colors.accent);
                let fills = shape.fill.as_ref().is_some_and(|fill| is_accent(&fill.paint));
                let [left, top, right, bottom] = bounds(*at, item).filter(|_| fills)?;
                (right - left > 200.0).then_some([left, top, right, bottom])
            }
            _ => None,
        });
        let [left, top, right, bottom] = band.expect("there is a band");
        let what = format!("{paper} {language} {accent}");
        assert!(left.abs() < 0.01 && top.abs() < 0.01, "{what}: {left} {top}");
        assert!((right - theme.page.size.width.0).abs() < 0.01, "{what}: {right}");
        let on_band = runs(&pages).filter(|(page, at, _)| *page == 0 && at.y.0 < bottom);
        let colors: Vec<Color> = on_band.map(|(.., run)| run.color).collect();
        assert!(colors.len() >= 4 && colors.iter().all(|color| *color == ink), "{what}: {colors:?}");
        let runs_below = runs(&pages).filter(|(_, at, _)| at.y.0 > bottom);
        assert!(runs_below.count() > 0);
    }
}

#[test]
fn every_block_keeps_to_its_column_of_two_and_no_word_is_lost() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in BRIEFS {
        let path = root.join(name);
        let text = std::fs::read_to_string(&path).expect("the brief can be read");
        let mut brief = load(&text, path.parent().expect("a file is in a folder"));
        // Whether there are contents depends on the number of pages.
        brief.layout.contents = Some(true);
        for (paper, language) in [(Paper::A4, None), (Paper::Letter, None), (Paper::A4, Some("ar"))] {
            brief.layout.paper = paper;
            if let Some(language) = language {
                brief.head.language = Language::new(language);
            }
            // On which pages sources are cited depends on the columns.
            let without_pages = |document: &mut Document| {
                cited_on(document).into_iter().for_each(|cited| Arc::make_mut(cited).citations.clear());
            };
            brief.layout.columns = Some(1);
            let one = read_out(&set_brief(&brief, without_pages));
            brief.layout.columns = Some(2);
            let pages = set_brief(&brief, without_pages);
            let what = format!("{name} in two columns on {paper:?}, {language:?}");
            let theme = theme_of(&brief);
            let left = match Language::new(&brief.head.language).is_rtl() {
                true => pages.size.width - theme.page.left - theme.page.full_width(),
                false => theme.page.left,
            };
            assert_inside_from(left, &pages, &theme, &what);
            assert_apart(&pages, &what);
            let two = read_out(&pages);
            if one != two {
                let sorted = |text: &str| {
                    let mut all: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
                    all.sort_unstable();
                    all
                };
                let at = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).count();
                let near = |text: &str| text.chars().skip(at.saturating_sub(20)).take(60).collect::<String>();
                // Words that read against the document are in the order of their lines.
                let rtl = language.is_some() || name.contains("urdu") || name.contains("awkward");
                assert!(rtl && sorted(&one) == sorted(&two), "{what}: {:?} for {:?}", near(&two), near(&one));
            }
        }
    }
}

/// A brief whose text has some lines before what is looked at.
fn after_lines(count: usize, then: &str) -> String {
    let lines = "A line of its own.\n\n".repeat(count);
    format!(
        "schema = 1\n[brief]\ntitle = \"Title\"\ndate = 2024-02-03\n[layout]\nsections = [\"text\", \"trade\"]\n\
         [[party]]\ncode = \"XA\"\nname = \"Arkania\"\n[[party]]\ncode = \"XB\"\nname = \"Belmar\"\n\
         [[section]]\nid = \"text\"\ntitle = \"Text\"\nbody = \"\"\"\n{lines}{then}\n\"\"\"\n"
    )
}

#[test]
fn what_a_colon_announces_is_on_its_page() {
    let mut ends = BTreeSet::new();
    for count in 20..60 {
        for (announced, first) in
            [("> Quoted words.", "Quoted"), ("- An item.", "An item"), ("    code", "code")]
        {
            let brief = after_lines(count, &format!("The text says this:\n\n{announced}\n\nIt goes on.\n"));
            let pages = set(&brief, Path::new("."));
            let (page, y) = line_of(&pages, "The text says");
            assert_eq!(line_of(&pages, first).0, page, "{announced} after {count} lines");
            ends.insert((page, (y / 14.0) as usize));
        }
        let brief = after_lines(count, "- An item\n    - with a list\n    - in it\n");
        let pages = set(&brief, Path::new("."));
        assert_eq!(line_of(&pages, "An item").0, line_of(&pages, "with a list").0, "after {count} lines");
    }
    assert!(ends.iter().any(|end| end.0 == 1) && ends.len() > 20, "{ends:?}");
}

#[test]
fn a_chart_is_lower_where_that_fills_a_page() {
    let years: String = (2010..2024)
        .map(|year| format!("[[trade.year]]\nyear = {year}\nexports = {}\nimports = 90\n", year - 1950))
        .collect();
    let mut heights = BTreeSet::new();
    for count in 0..40 {
        let brief = after_lines(count, "The last.") + "[trade]\n" + &years;
        let pages = set(&brief, Path::new("."));
        for page in &pages.pages {
            let of_chart = |words: &str| {
                page.items.iter().find_map(|(at, item)| match item {
                    Item::Run(run) if run.text.trim() == words => Some(at.y.0),
                    _ => None,
                })
            };
            // From a label of the scale to the years below it.
            if let (Some(top), Some(bottom)) = (of_chart("50"), of_chart("2023")) {
                heights.insert((bottom - top).round() as i64);
            }
        }
    }
    assert!(heights.len() > 1, "{heights:?}");
}

/// What says where each source is cited, in their order.
fn cited_on(document: &mut Document) -> Vec<&mut Arc<CitedOn>> {
    let lists = document.blocks.iter_mut().filter_map(|block| match block {
        Block::List(list) if list.kind == ListKind::Notes => Some(&mut list.items),
        _ => None,
    });
    let paragraphs = lists.flatten().flat_map(|item| &mut item.body).filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(&mut paragraph.text),
        _ => None,
    });
    let cited = paragraphs.flatten().filter_map(|inline| match inline {
        Inline::CitedOn(cited) => Some(cited),
        _ => None,
    });
    cited.collect()
}

/// Some pages as English lists them.
fn listed(pages: &BTreeSet<usize>) -> String {
    let mut ranges: Vec<String> = Vec::new();
    let mut rest: Vec<usize> = pages.iter().copied().collect();
    while let Some(&first) = rest.first() {
        let run = rest.iter().enumerate().take_while(|(at, page)| **page == first + at).count();
        let taken = if run > 2 { run } else { 1 };
        ranges.push(if taken == 1 { first.to_string() } else { format!("{first}–{}", first + run - 1) });
        rest.drain(..taken);
    }
    let all = match ranges.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => return String::new(),
    };
    format!("Citedonpage{}{}.", if pages.len() > 1 { "s" } else { "" }, all.replace(' ', ""))
}

#[test]
fn sources_name_the_pages_on_which_they_are_cited() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut several = 0;
    for name in BRIEFS.iter().filter(|name| !name.contains("urdu")) {
        let path = root.join(name);
        let text = std::fs::read_to_string(&path).expect("the brief can be read");
        let mut brief = load(&text, path.parent().expect("a file is in a folder"));
        for columns in [1, 2] {
            brief.layout.columns = Some(columns);
            let mut sources = Vec::new();
            let pages = set_brief(&brief, |document| {
                sources.extend(cited_on(document).into_iter().map(|cited| cited.citations.clone()));
            });
            let read: String = read_out(&pages);
            let mut rest = read.as_str();
            for citations in sources {
                let has = |page: &Frame| {
                    page.items
                        .iter()
                        .any(|(_, item)| matches!(item, Item::Anchor(at) if citations.contains(at)))
                };
                let on: BTreeSet<usize> =
                    (1..).zip(&pages.pages).filter(|(_, page)| has(page)).map(|(at, _)| at).collect();
                let words = listed(&on);
                let found = rest.find(&words);
                rest =
                    &rest[found.unwrap_or_else(|| panic!("{name}, {columns}: {words} is not in {rest}"))..];
                several += usize::from(on.len() > 2);
            }
        }
    }
    assert!(several > 10, "{several}");
}

/// The page and the baseline of the first line that starts with some words.
fn line_of(pages: &Pages, words: &str) -> (usize, f64) {
    let found = runs(pages).find(|(_, _, run)| run.text.starts_with(words));
    let (page, at, _) = found.unwrap_or_else(|| panic!("{words:?} is not on the pages"));
    (page, at.y.0)
}

#[test]
fn headings_of_topics_parties_and_days_belong_to_what_is_below() {
    let pages = pages("briefs/graustark-visit.toml");
    for [above, heading, below] in [
        ["Any link to the power contract in", "Cheese", "The name “Strelsauer”"],
        ["With", "Tuesday, 4", "Talks between the two Ministers"],
        ["In office since 2022", "Graustark", "In office since November"],
    ] {
        let all: Vec<(usize, f64, &str)> =
            runs(&pages).map(|(page, at, run)| (page, at.y.0, run.text.trim())).collect();
        // What is above is looked for upwards, since pages say some of it twice.
        let at = all.iter().rposition(|(.., text)| text.starts_with(below)).expect(below);
        let up =
            |words: &str, from: usize| all[..from].iter().rposition(|(.., text)| text.starts_with(words));
        let head = up(heading, at).expect(heading);
        let before = up(above, head).expect(above);
        let [before, head, after] = [before, head, at].map(|at| (all[at].0, all[at].1));
        assert!(before.0 == head.0 && head.0 == after.0, "{heading}: {before:?}, {head:?}, {after:?}");
        let (above, below) = (head.1 - before.1, after.1 - head.1);
        assert!(above > 28.0 && above <= 45.0, "{heading}: {above} above, {below} below");
    }
}

#[test]
fn no_page_ends_with_a_heading_of_a_topic_a_day_or_a_party() {
    let brief = |lines: usize| {
        format!(
            "schema = 1\nbrief = {{ title = \"A visit\", date = 2024-02-03, kind = \"visit\" }}\n\
             layout.sections = [\"filler\", \"topics\", \"programme\", \"officials\"]\n\
             party = [{{ code = \"PK\", name = \"Pakistan\" }}, {{ code = \"BY\", name = \"Belarus\" }}]\n\
             [[section]]\nid = \"filler\"\ntitle = \"Filler\"\nbody = '''\n{}'''\n\
             [[topic]]\ntitle = \"Bells\"\nowner = \"Desk of bells\"\nbackground = \"They ring.\"\ninternal = false\n\
             [[topic]]\ntitle = \"Clocks\"\nowner = \"Desk of clocks\"\navoid = [\"Time.\"]\ninternal = false\n\
             [[programme]]\ntime = 2024-02-05T10:00:00\nwhat = \"Arrival\"\n\
             [[programme]]\ntime = 2024-02-06T10:00:00\nwhat = \"Departure\"\n\
             [[official]]\nparty = \"PK\"\nname = \"A. Nother\"\noffice = \"Envoy\"\n\
             [[official]]\nparty = \"BY\"\nname = \"B. Nother\"\noffice = \"Consul\"\n",
            "A line.\n\n---\n\n".repeat(lines)
        )
    };
    let mut parted = 0;
    for lines in 1..25 {
        let pages = set(&brief(lines), Path::new(env!("CARGO_MANIFEST_DIR")));
        for [heading, below] in [
            ["Bells", "They ring."],
            ["Desk of bells", "They ring."],
            ["Owner: Desk of bells", "They ring."],
            ["Clocks", "Time."],
            ["Monday, 5", "Arrival"],
            ["Tuesday, 6", "Departure"],
            ["Pakistan", "A. Nother"],
            ["Belarus", "B. Nother"],
        ] {
            let last = |words: &str| {
                let found = runs(&pages).filter(|(_, _, run)| run.text.trim().starts_with(words)).last();
                found.map(|(page, ..)| page)
            };
            let Some(page) = last(heading) else { continue };
            assert_eq!(Some(page), last(below), "{heading}, after {lines} lines");
        }
        parted += usize::from(line_of(&pages, "They ring.").0 > 0);
    }
    assert!(parted > 3, "{parted}");
}

#[test]
fn a_table_rather_ends_a_page_between_groups_than_within_one() {
    let (mut between, mut within) = (0, 0);
    for filler in 0..12 {
        let rows: String = (0..12)
            .map(|group| {
                let rows: String = (0..6).map(|row| format!("[\"Row {group} {row}\", {row}],")).collect();
                format!("\"Group {group}\", {rows}")
            })
            .collect();
        let table = format!(
            "[[table]]\nid = \"all\"\ntitle = \"All\"\ncolumns = [\"Name\", \"Count\"]\nrows = [{rows}]\n"
        );
        let body = "A line of its own.\\n\\n".repeat(filler);
        let section = format!("[[section]]\nid = \"text\"\ntitle = \"Text\"\nbody = \"{body}End.\"\n");
        let layout = "[layout]\nsections = [\"text\", \"tables\"]\n";
        let pages = with_tables("", &format!("{layout}{section}{table}"));
        let of_page = |page: usize| {
            let rows = runs(&pages).filter(|(on, ..)| *on == page);
            rows.map(|(_, _, run)| run.text.trim().to_owned())
                .filter(|text| text.starts_with("Row "))
                .collect::<Vec<_>>()
        };
        for page in 0..pages.pages.len() - 1 {
            let Some(last) = of_page(page).pop() else { continue };
            if of_page(page + 1).is_empty() {
                continue;
            }
            if last.ends_with('5') { between += 1 } else { within += 1 }
        }
    }
    assert!(between > within, "{between} between groups, {within} within");
}

#[test]
fn contents_may_go_on_over_the_page_and_no_entry_is_alone() {
    let mut divided = 0;
    for (sections, lines) in (12..20).map(|sections| (sections, 14)).chain((12..34).map(|lines| (15, lines)))
    {
        let sections: String = (0..sections)
            .map(|number| {
                format!("[[section]]\nid = \"s{number}\"\ntitle = \"Part {number}\"\nbody = \"{LONG}\"\n")
            })
            .collect();
        let summary = "A bottom line of two lines at the least, so that the page fills up bit by bit.\\n\\n";
        let head = format!("summary = \"{}\"", summary.repeat(lines / 2));
        let pages = with_tables(&head, &format!("[layout]\ncontents = true\n{sections}"));
        let entries = |page: usize| {
            runs(&pages)
                // Neither headings nor what is at the head of the page.
                .filter(|(on, _, run)| *on == page && run.size < Pt(11.0) && run.size > Pt(9.0))
                .filter(|(_, _, run)| run.text.trim().starts_with("Part "))
                .count()
        };
        let with: Vec<usize> = (0..pages.pages.len()).map(entries).filter(|count| *count > 0).collect();
        divided += usize::from(with.len() > 1);
        // The bottom line is an entry as well.
        assert!(with.len() <= 2 && with.iter().all(|count| *count >= 2), "{lines} lines: {with:?}");
    }
    assert!(divided > 0);
}

#[test]
fn a_heading_does_not_end_a_page_with_the_first_line_of_a_list() {
    for count in 10..45 {
        let brief = after_lines(count, "End.");
        let list =
            "[[section]]\nid = \"list\"\ntitle = \"Aims\"\nbody = \"- One.\\n- Two.\\n- Three.\\n- Four.\"\n";
        let brief = brief.replace("[\"text\", \"trade\"]", "[\"text\", \"list\"]") + list;
        let pages = set(&brief, Path::new("."));
        assert_eq!(line_of(&pages, "Aims").0, line_of(&pages, "Two.").0, "after {count} lines");
    }
}

#[test]
fn pages_of_the_samples_are_full() {
    for sample in ["danmere-caldora", "graustark-visit", "pakistan-belarus", "ruritania-graustark"] {
        let path = format!("briefs/{sample}.toml");
        let pages = pages(&path);
        let lines = pages.extent.pages.iter().map(|page| page.height / pages.extent.line).collect::<Vec<_>>();
        let (last, others) = lines.split_last().expect("there are pages");
        // Of the 49 lines of a page: what is 85 per cent of the height between the running head and foot.
        assert!(others.iter().all(|lines| *lines >= 42.5), "{path}: {lines:?}");
        assert!(*last >= 20.0, "{path}: {lines:?}");
    }
}
