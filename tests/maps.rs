//! Locator maps on the page: what is drawn stays in the frame, and no name is over another or over a mark.

use std::path::Path;

use chancery::brief;
use chancery::compose;
use chancery::compose::ChartData;
use chancery::diag::codes;
use chancery::font::Fonts;
use chancery::frame::{Frame, Item, Mark};
use chancery::geom::{Point, Pt};
use chancery::layout::{Pages, layout};
use chancery::locale::Locale;
use chancery::read::Folder;
use chancery::structure::{NodeId, Role};
use chancery::theme::Theme;

/// Left, top, right and bottom.
type Bounds = [f64; 4];

/// The pages of a brief about two countries with a map.
fn pages(parties: [(&str, &str); 2], map: &str) -> Pages {
    let parties = parties.map(|(code, name)| format!("[[party]]\ncode = {code:?}\nname = {name:?}\n"));
    let brief = format!(
        "schema = 1\n[brief]\ntitle = \"Two\"\ndate = 2024-02-03\n{}\n[[map]]\n{map}\n",
        parties.concat()
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let loaded = brief::load("brief.toml", brief.as_bytes(), &Folder::new(&folder));
    let brief = loaded.brief.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    let (fonts, locale, theme) = (Fonts::bundled(), Locale::new("en"), Theme::new(brief.layout.paper));
    let draw_lower = |_: &ChartData, _| unreachable!("there is no chart");
    layout(&compose::compose(&brief, &locale), &[], &draw_lower, &fonts, &theme)
}

/// What a map draws: shapes with their bounds, and names with their ink.
struct Drawn {
    frame: Bounds,
    shapes: Vec<Bounds>,
    names: Vec<(String, Bounds)>,
    alt: String,
}

fn drawn(pages: &Pages) -> Drawn {
    let figure = (0..pages.structure.len())
        .map(|node| pages.structure.node(NodeId(node as u32)))
        .find(|node| node.role == Role::Figure)
        .expect("a figure");
    let alt = figure.alt.as_deref().expect("an alternative text").to_owned();
    let is_map = |mark: &Mark| match mark {
        Mark::Leaf(leaf) => pages.structure.node(pages.structure.owner(*leaf)).role == Role::Figure,
        Mark::Artifact(_) => false,
    };
    let page: &Frame = &pages.pages[0];
    let start = page.items.iter().position(|(_, item)| matches!(item, Item::Mark(mark) if is_map(mark)));
    let items = page.items[start.expect("the map is marked") + 1..].iter();
    let items = items.take_while(|(_, item)| !matches!(item, Item::Mark(_)));
    let (mut shapes, mut names) = (Vec::new(), Vec::new());
    for (at, item) in items {
        match item {
            Item::Shape(shape) => {
                let [left, top, right, bottom] = shape.path.bounds();
                shapes.push([at.x.0 + left, at.y.0 + top, at.x.0 + right, at.y.0 + bottom]);
            }
            Item::Run(run) => {
                let Point { x: Pt(x), y: Pt(y) } = *at;
                let size = run.size.0;
                let ink = [x, y - 0.66 * size, x + run.width().0, y + 0.2 * size];
                match names.last_mut() {
                    // Runs of one name.
                    Some((name, bounds)) if ((*bounds as Bounds)[2] - x).abs() < 0.5 => {
                        let (name, bounds): (&mut String, &mut Bounds) = (name, bounds);
                        name.push_str(&run.text);
                        bounds[2] = ink[2];
                    }
                    _ => names.push((run.text.to_string(), ink)),
                }
            }
            other => panic!("{other:?}"),
        }
    }
    Drawn { frame: shapes[0], shapes, names, alt }
}

fn lies_in(inner: &Bounds, outer: &Bounds) -> bool {
    let slack = 0.01;
    inner[0] >= outer[0] - slack
        && inner[1] >= outer[1] - slack
        && inner[2] <= outer[2] + slack
        && inner[3] <= outer[3] + slack
}

fn meet(one: &Bounds, other: &Bounds) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Parties near and far, large and small, and across the antimeridian and the poles.
const PAIRS: [[(&str, &str); 2]; 14] = [
    [("PK", "Pakistan"), ("BY", "Belarus")],
    [("IN", "India"), ("FJ", "Fiji")],
    [("GB", "United Kingdom"), ("CU", "Cuba")],
    [("AU", "Australia"), ("TL", "Timor-Leste")],
    [("CL", "Chile"), ("NZ", "New Zealand")],
    [("RU", "Russia"), ("US", "United States")],
    [("VA", "Holy See"), ("IT", "Italy")],
    [("NO", "Norway"), ("AQ", "Antarctica")],
    [("KI", "Kiribati"), ("GB", "United Kingdom")],
    [("KI", "Kiribati"), ("FJ", "Fiji")],
    [("SG", "Singapore"), ("MC", "Monaco")],
    [("TV", "Tuvalu"), ("NR", "Nauru")],
    [("ES", "Spain"), ("NZ", "New Zealand")],
    [("CD", "Democratic Republic of the Congo"), ("CG", "Republic of the Congo")],
];

#[test]
fn what_a_map_draws_is_in_its_frame_and_apart() {
    for pair in PAIRS {
        for width in ["column", "full"] {
            let pages = pages(pair, &format!("width = {width:?}"));
            assert!(pages.crowded.is_empty(), "{pair:?} {width}: {:?}", pages.crowded);
            let map = drawn(&pages);
            for shape in &map.shapes {
                assert!(lies_in(shape, &map.frame), "{pair:?} {width}: {shape:?} in {:?}", map.frame);
            }
            for (number, (name, ink)) in map.names.iter().enumerate() {
                assert!(lies_in(ink, &map.frame), "{pair:?} {width}: {name}");
                for (other, ink_of_other) in &map.names[..number] {
                    assert!(!meet(ink, ink_of_other), "{pair:?} {width}: {name} over {other}");
                }
            }
            for (_, party) in pair {
                assert!(map.names.iter().any(|(name, _)| name == party), "{pair:?} {width}: {:?}", map.names);
            }
        }
    }
}

#[test]
fn a_map_says_what_it_shows() {
    let alt = |pair, map| drawn(&pages(pair, map)).alt;
    assert_eq!(
        alt(PAIRS[0], "places = [{ name = \"Gwadar\", at = [25.12, 62.33] }]"),
        "A map of Pakistan and Belarus. Belarus lies north-west of Pakistan. It shows Islamabad, Minsk and Gwadar."
    );
    // One within the other, and a capital that has the name of its country.
    assert_eq!(alt(PAIRS[6], "show = []"), "A map of the Holy See and Italy.");
    assert_eq!(alt(PAIRS[10], ""), "A map of Singapore and Monaco. Monaco lies north-west of Singapore.");
    assert_eq!(alt(PAIRS[3], "alt = \"Two neighbours\""), "Two neighbours");
}

#[test]
fn a_map_shows_what_is_asked_for() {
    let names = |map: &str| -> Vec<String> {
        drawn(&pages(PAIRS[0], map)).names.into_iter().map(|(name, _)| name).collect()
    };
    assert!(names("").contains(&"Iran".to_owned()));
    assert_eq!(names("show = []"), ["Pakistan", "Belarus"]);
    assert_eq!(names("show = [\"capitals\"]"), ["Pakistan", "Belarus", "Islamabad", "Minsk"]);
    let places = "show = []\nplaces = [{ name = \"Gwadar\", at = [25.12, 62.33] }, { name = \"Brest\", at = [52.1, 23.7] }]";
    assert_eq!(names(places), ["Pakistan", "Belarus", "Gwadar", "Brest"]);
}

#[test]
fn an_outline_takes_the_place_of_a_country() {
    let parties = [("XR", "Ruritania"), ("AT", "Austria")];
    let map = drawn(&pages(parties, "outline = \"outlines/ruritania.geojson\"\nshow = []"));
    assert!(map.names.iter().any(|(name, _)| name == "Ruritania"), "{:?}", map.names);
    assert_eq!(map.alt, "A map of Ruritania and Austria. Austria lies south of Ruritania.");
}

#[test]
fn a_name_without_room_is_not_lost_in_silence() {
    let places: Vec<String> = (0..12)
        .map(|number| {
            format!("{{ name = \"Quarter number {number} of the capital\", at = [53.9, 27.5{number:02}] }}")
        })
        .collect();
    let pages = pages(PAIRS[0], &format!("width = \"margin\"\nplaces = [{}]", places.join(", ")));
    assert!(!pages.crowded.is_empty());
    assert!(pages.crowded.iter().all(|name| name.name_place.is_some()));
    assert!(codes::CODES.iter().any(|(code, _)| *code == codes::MAP_ROOM));
}
