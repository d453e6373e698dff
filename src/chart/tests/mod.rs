//! Checks that charts are legible whatever the data: labels overlap neither each other nor bars, nothing leaves
//! the frame, and the lengths of bars match their values.

mod hostile;

use std::sync::LazyLock;

use super::scale::float;
use super::*;
use crate::brief::Paper;
use crate::compose::{ChartDot, ChartSize, ChartUnit, DataSeries, Marks};
use crate::figures::{Status, Unit};
use crate::frame::{Color, Fill, Item, Paint, Path, Segment};
use crate::geom::Point;
use crate::palette::Hue;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

fn drawn_in(kind: ChartType, language: &str, width: Pt) -> DrawnChart {
    let unit = Some(ChartUnit::Money { currency: "USD".into(), unit: Unit::Million });
    let (marks, sources, figures) = (Marks::default(), Vec::new(), Vec::new());
    let size = ChartSize::Usual;
    let data = ChartData { kind, unit, marks, sources, fiscal_year_ends: None, figures, size };
    draw(&data, width, &FONTS, &Theme::new(Paper::A4), &Locale::new(language))
}

fn drawn(kind: ChartType) -> DrawnChart {
    drawn_in(kind, "en", Theme::new(Paper::A4).page.measure)
}

/// Left, top, right and bottom.
type Bounds = [f64; 4];

fn overlap(a: &Bounds, b: &Bounds) -> bool {
    // Less than this cannot be seen.
    const HAIR: f64 = 0.05;
    a[0] + HAIR < b[2] && b[0] + HAIR < a[2] && a[1] + HAIR < b[3] && b[1] + HAIR < a[3]
}

/// The texts of a frame with the bounds of their ink.
fn texts(frame: &Frame) -> Vec<(String, Bounds)> {
    let run = |(at, item): &(Point, Item)| match item {
        Item::Run(run) => {
            let (x, y, size) = (at.x.0, at.y.0, run.size.0);
            Some((run.text.to_string(), [x, y - 0.66 * size, x + run.width().0, y + 0.21 * size]))
        }
        _ => None,
    };
    frame.items.iter().filter_map(run).collect()
}

/// The filled shapes in a colour of the theme's series.
fn fills(frame: &Frame) -> Vec<(usize, Bounds, &Path)> {
    let palette = Theme::new(Paper::A4).colors.palette;
    let mut series = vec![palette.main(Hue::First), palette.main(Hue::Second)];
    for hue in [Hue::First, Hue::Second, Hue::Neutral] {
        series.extend((1..=4).flat_map(|count| palette.ramp(hue, count)));
    }
    let mut fills = Vec::new();
    for (at, item) in &frame.items {
        let Item::Shape(shape) = item else { continue };
        let Some(Fill { paint: Paint::Solid(color), .. }) = &shape.fill else { continue };
        if let Some(index) = series.iter().position(|known| known == color) {
            fills.push((index, bounds(*at, &shape.path), &shape.path));
        }
    }
    fills
}

/// The axes: straight lines in the colour of text, as wide as they are drawn.
fn axes(frame: &Frame) -> Vec<Bounds> {
    let text = Theme::new(Paper::A4).colors.text;
    let axis = |(at, item): &(Point, Item)| match item {
        Item::Shape(shape) => {
            let stroke = shape.stroke.as_ref().filter(|stroke| stroke.color == text)?;
            let [left, top, right, bottom] = bounds(*at, &shape.path);
            let half = stroke.width.0 / 2.0;
            Some([left - half, top - half, right + half, bottom + half])
        }
        _ => None,
    };
    frame.items.iter().filter_map(axis).collect()
}

fn bounds(at: Point, path: &Path) -> Bounds {
    let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    for segment in &path.segments {
        // A curve lies within its control points.
        let points: &[Point] = match segment {
            Segment::Move(a) | Segment::Line(a) => &[*a],
            Segment::Cubic(a, b, c) => &[*a, *b, *c],
            Segment::Close => &[],
        };
        for point in points {
            let (x, y) = (at.x.0 + point.x.0, at.y.0 + point.y.0);
            bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
        }
    }
    bounds
}

/// What holds of every figure.
fn check(figure: &DrawnChart) -> Result<(), String> {
    let frame = &figure.frame;
    let (width, height) = (frame.size.width.0, frame.size.height.0);
    let inside = |b: &Bounds| b[0] >= -0.1 && b[1] >= -0.1 && b[2] <= width + 0.1 && b[3] <= height + 0.1;
    let grid = Theme::new(Paper::A4).grid.0;
    if (height / grid - (height / grid).round()).abs() > 1e-6 {
        return Err(format!("the height is not in whole lines: {height}"));
    }
    let texts = texts(frame);
    for (index, (text, area)) in texts.iter().enumerate() {
        if !inside(area) {
            return Err(format!("`{text}` leaves the frame: {area:?}"));
        }
        if let Some((other, _)) = texts[..index].iter().find(|(_, other)| overlap(area, other)) {
            return Err(format!("`{text}` lies on `{other}`"));
        }
    }
    if let Some((_, item)) =
        frame.items.iter().find(|(_, item)| !matches!(item, Item::Shape(_) | Item::Run(_)))
    {
        return Err(format!("layout expects type and shapes only: {item:?}"));
    }
    for (at, item) in &frame.items {
        let Item::Shape(shape) = item else { continue };
        let area = bounds(*at, &shape.path);
        if !inside(&area) {
            return Err(format!("a shape leaves the frame: {area:?}"));
        }
    }
    for line in axes(frame) {
        if let Some((text, _)) = texts.iter().find(|(_, text)| overlap(text, &line)) {
            return Err(format!("`{text}` lies on an axis"));
        }
    }
    for (_, area, path) in fills(frame) {
        let bar = path.segments.iter().all(|segment| !matches!(segment, Segment::Cubic(..)));
        if let Some((text, _)) = texts.iter().find(|(_, text)| bar && overlap(text, &area)) {
            return Err(format!("`{text}` lies on a bar"));
        }
    }
    if figure.alt.trim().is_empty() || figure.alt.contains('{') {
        return Err(format!("alternative text: {}", figure.alt));
    }
    let columns = figure.table.first().map_or(0, Vec::len);
    if figure.table.iter().any(|row| row.len() != columns) {
        return Err("rows of the table differ in length".into());
    }
    Ok(())
}

/// Imports are the second party's; all else is the first's.
fn hue_of(name: &str) -> Hue {
    if name == "Imports" { Hue::Second } else { Hue::First }
}

fn value(text: &str) -> Option<Decimal> {
    (text != "-").then(|| text.parse().unwrap())
}

fn series(name: &str, values: &str) -> DataSeries {
    let within = name.to_lowercase();
    DataSeries {
        name: name.into(),
        within,
        hue: hue_of(name),
        values: values.split_whitespace().map(value).collect(),
        status: Vec::new(),
    }
}

fn item(name: impl Into<String>, value: Decimal) -> DataItem {
    DataItem { name: name.into(), value, code: None }
}

fn named(items: &[(&str, &str)]) -> Vec<DataItem> {
    items.iter().map(|(name, text)| item(*name, text.parse().unwrap())).collect()
}

fn grouped(first: i16, all: &[DataSeries]) -> ChartType {
    let count = all[0].values.len() as i16;
    ChartType::Years {
        form: YearForm::Grouped,
        years: (first..first + count).collect(),
        series: all.to_vec(),
        parts: Vec::new(),
    }
}

/// Sixty years that go up and down.
fn wave(name: &str, years: usize, start: i64) -> DataSeries {
    let value =
        |year: usize| Decimal::new(start + (year as i64 * 37 % 101) * 7 - (year as i64 * 11 % 17) * 13, 1);
    let within = name.to_lowercase();
    DataSeries {
        name: name.into(),
        within,
        hue: hue_of(name),
        values: (0..years).map(|year| Some(value(year))).collect(),
        status: Vec::new(),
    }
}

#[test]
fn figures_of_every_shape_are_legible() {
    let long = "Agricultural machinery, tractors above all";
    let pairs = [
        ("15.1", "35.1"),
        ("16.4 15.1", "39.4 35.1"),
        ("18.5 21.1 17.3 24.6 22.0 19.8 16.4 15.1", "29.0 33.4 41.2 38.0 30.7 36.9 39.4 35.1"),
        ("18.5 - 0 0.0 - 19.8 16.4 15.1", "29.0 - 41.2 0.05 30.7 - 39.4 -"),
        ("0.001 10000000 250.5 0 45000 1 2 3000000", "5000000 0.002 9999999.99 1 12 0 5 7654321.25"),
        ("5 5 5 5", "5 5 5 5"),
        ("0 0 0 0", "0 0 0 0"),
        ("-1 -20 3 -", "4 -5.5 -60 12"),
        ("- - -", "- - -"),
        ("79228162514264337593543950335 1", "-79228162514264337593543950335 0.0000000000000000000000000001"),
    ];
    let mut pairs: Vec<[DataSeries; 2]> =
        pairs.iter().map(|(a, b)| [series("Exports", a), series("Imports", b)]).collect();
    pairs.push([
        series(long, "1 2 3"),
        series("Total trade of both countries in goods and services", "-4 5 6"),
    ]);
    for years in [15, 30, 60, 120, 400] {
        pairs.push([wave("Exports", years, 300), wave("Imports", years, -40)]);
    }
    let mut kinds = Vec::new();
    for pair in pairs {
        let ChartType::Years { years, series, .. } = grouped(1990, &pair) else { unreachable!() };
        kinds.push(ChartType::Years {
            form: YearForm::Grouped,
            years: years.clone(),
            series: series.clone(),
            parts: Vec::new(),
        });
        kinds.push(ChartType::Years {
            form: YearForm::Lines { area: Some(1) },
            years: years.clone(),
            series: series.clone(),
            parts: Vec::new(),
        });
        kinds.push(ChartType::Years { form: YearForm::Counts, years, series, parts: Vec::new() });
    }
    let items = [
        named(&[
            ("Tractors", "12.4"),
            ("Rice", "8.15"),
            ("Leather", "-3.2"),
            ("Dairy", "0"),
            (long, "0.001"),
        ]),
        named(&[(long, "42"), ("Basmati rice", "28"), ("Leather goods", "19"), ("Textiles", "11")]),
        named(&[("Machinery", "90"), ("A", "2"), ("B", "2"), ("C", "2"), (long, "2"), ("E", "2")]),
        named(&[("Machinery", "32"), ("Rice", "18")]),
        named(&[("Machinery", "100")]),
        named(&[("Machinery", "0"), ("Rice", "0")]),
        named(&[]),
        (0..60).map(|n| item(format!("Item {n}"), Decimal::from(n))).collect(),
        vec![item("Donaudampfschifffahrtsgesellschaft".repeat(40), Decimal::ONE)],
    ];
    for items in items {
        kinds.push(ChartType::Ranked { bars: items.clone(), form: ItemForm::Bars, hue: Hue::First });
        kinds.push(ChartType::Shares { parts: items, form: ItemForm::Ring, hue: Hue::First });
    }
    for kind in kinds {
        for width in [Theme::new(Paper::A4).page.measure, Pt(200.0), Pt(10.0)] {
            let figure = drawn_in(kind.clone(), "en", width);
            let again = drawn_in(kind.clone(), "en", width);
            assert_eq!(format!("{figure:?}"), format!("{again:?}"));
            // The narrow ones only must not fail.
            if width.0 > 300.0 {
                check(&figure).unwrap_or_else(|why| panic!("{why}\n{kind:?}"));
            }
        }
    }
}

#[test]
fn nothing_to_show_takes_no_room() {
    let figure = drawn(grouped(2019, &[series("Exports", "- -")]));
    assert_eq!(figure.frame.size.height, Pt::ZERO);
    assert_eq!(figure.alt, "There are no figures to show.");
}

/// The heights of the bars of a series, and its values.
fn lengths(figure: &DrawnChart, index: usize, values: &DataSeries) -> Vec<(f64, f64)> {
    let heights =
        fills(&figure.frame).into_iter().filter(|fill| fill.0 == index).map(|(_, b, _)| b[3] - b[1]);
    let values = values.values.iter().flatten().filter(|value| !value.is_zero());
    heights.zip(values.map(|&value| float(value))).collect()
}

#[test]
fn bars_are_as_long_as_their_values_and_a_gap_is_no_bar() {
    let all = [series("Exports", "18.5 - 17.3 -24.6 0.4"), series("Imports", "29.0 33.4 - 38.0 0.001")];
    let figure = drawn(grouped(2012, &all));
    let longest = lengths(&figure, 1, &all[1]).iter().map(|pair| pair.0).fold(0.0, f64::max);
    for (index, known) in all.iter().enumerate() {
        let pairs = lengths(&figure, index, known);
        assert_eq!(pairs.len(), 4, "a bar for each value that is known");
        for (height, value) in pairs {
            let expected = (value.abs() / 38.0 * longest).max(1.0);
            assert!((height - expected).abs() < 0.11, "{value}: {height} for {expected}");
        }
    }
}

#[test]
fn alternative_text_tells_range_extremes_direction_and_gaps() {
    let all = [series("Exports", "1.5 2.5 - 4.0 5.5"), series("Imports", "9 - 10 2 9")];
    assert_eq!(
        drawn(grouped(2012, &all)).alt,
        "Bar chart: exports and imports by year, 2012 to 2016. Values are in millions of US dollars. \
         Exports rose from 1.5 in 2012 to 5.5 in 2016. \
         Imports went from 9 in 2012 to 9 in 2016, in no clear direction. The highest was 10 in 2014, the lowest 2 in 2015. \
         Exports: no figures for 2014. Imports: no figures for 2013."
    );
    let parts = named(&[("Rice", "20"), ("Tractors", "70")]);
    assert_eq!(
        drawn(ChartType::Shares { parts, form: ItemForm::Ring, hue: Hue::First }).alt,
        "Ring chart: 2 items by share of the whole. Tractors (70%), Rice (20%) and Other (10%)."
    );
    let parts = named(&[("Rice", "20"), ("Tractors", "79.7")]);
    assert_eq!(
        drawn(ChartType::Shares { parts, form: ItemForm::Ring, hue: Hue::First }).alt,
        "Ring chart: 2 items by share of the whole. Tractors (79.7%) and Rice (20%)."
    );
    let figure = drawn(ChartType::Shares {
        parts: named(&[("Rice", "60"), ("Other", "20")]),
        form: ItemForm::Ring,
        hue: Hue::First,
    });
    assert!(figure.alt.ends_with("Rice (60%), Other (20%) and Not listed (20%)."), "{}", figure.alt);
    assert!(texts(&figure.frame).iter().any(|(text, _)| text == "Not listed"));
}

#[test]
fn alternative_text_names_all_that_share_a_place() {
    let all = [series("Exports", "5 9 2 9 2 4")];
    assert!(
        drawn(grouped(2012, &all))
            .alt
            .ends_with("The highest was 9 in 2013 and 2015, the lowest 2 in 2014 and 2016."),
        "{}",
        drawn(grouped(2012, &all)).alt
    );
    let years = (2012..2016).collect();
    let stacked = ChartType::Years {
        form: YearForm::Counts,
        years,
        series: vec![series("To the north", "1 3 3 0")],
        parts: Vec::new(),
    };
    assert!(drawn(stacked).alt.ends_with("The most in one year was 3, in 2013–2014."));
    let ranked = |values: &[i64]| {
        let bars = values.iter().zip('A'..).map(|(&value, name)| item(name, Decimal::from(value))).collect();
        drawn(ChartType::Ranked { bars, form: ItemForm::Bars, hue: Hue::First })
            .alt
            .split_once(". ")
            .unwrap()
            .1
            .replace("Values are in millions of US dollars. ", "")
    };
    assert_eq!(
        ranked(&[9, 8, 7, 6, 5, 4, 3]),
        "The largest are A (9), B (8) and C (7); the smallest is G (3)."
    );
    // The third is no larger than the fourth.
    assert_eq!(
        ranked(&[9, 8, 7, 7, 5, 3, 3]),
        "The largest are A (9), B (8), C (7) and D (7); the smallest are F (3) and G (3)."
    );
    assert_eq!(ranked(&[9, 7, 7, 7, 7, 7, 7, 1]), "The largest is A (9); the smallest is H (1).");
    assert_eq!(ranked(&[7, 7, 7, 7, 7, 7, 7]), "A (7), B (7), C (7), D (7), E (7), F (7) and G (7).");
}

#[test]
fn nothing_has_no_bar() {
    // All in the colours of series but the squares of the key.
    let bars = |kind| {
        let figure = drawn(kind);
        let sizes = fills(&figure.frame).into_iter().map(|(_, b, _)| (b[2] - b[0], b[3] - b[1]));
        sizes.filter(|size| (size.0 - size.1).abs() > 0.01).count()
    };
    let all = [series("Exports", "0 3 0.0"), series("Imports", "0 0 0.001")];
    assert_eq!(bars(grouped(2012, &all)), 2, "a bar for 3, and a hairline for next to nothing");
    let items = named(&[("Rice", "12"), ("Tea", "0"), ("Jute", "0.00"), ("Silk", "0.001")]);
    assert_eq!(bars(ChartType::Ranked { bars: items, form: ItemForm::Bars, hue: Hue::First }), 2);
    assert_eq!(bars(grouped(2012, &[series("Exports", "0"), series("Imports", "5")])), 1);
}

#[test]
fn a_chart_of_many_items_fits_a_page() {
    let tallest = 36.0 * Theme::new(Paper::A4).grid.0;
    for (count, name) in [
        (18, "with a rather long descriptive name as customs has it, whether or not assembled"),
        (60, ""),
        (120, "word "),
    ] {
        let items: Vec<DataItem> = (0..count)
            .map(|n| item(format!("Product {n} {}", name.repeat(1 + n % 3)), Decimal::from(500 - n as i64)))
            .collect();
        for kind in [
            ChartType::Ranked { bars: items.clone(), form: ItemForm::Bars, hue: Hue::First },
            ChartType::Shares { parts: items, form: ItemForm::Ring, hue: Hue::First },
        ] {
            let figure = drawn(kind);
            check(&figure).unwrap();
            assert!(figure.frame.size.height.0 <= tallest, "{count}: {:?}", figure.frame.size);
            let texts = texts(&figure.frame);
            let bars = fills(&figure.frame).len();
            let more = format!("and {} more items", count - bars);
            assert!(
                bars >= 10 && texts.iter().any(|(text, _)| more.contains(text.trim())),
                "{bars}: {texts:?}"
            );
        }
    }
}

/// The lines of the names that a chart of bars has at its left, one after the other.
fn name_lines(figure: &DrawnChart) -> Vec<String> {
    let at_left = texts(&figure.frame).into_iter().filter(|(_, area)| area[0].abs() < 0.1);
    at_left.map(|(text, _)| text.trim().to_owned()).collect()
}

#[test]
fn labels_are_divided_where_words_on_the_page_are() {
    let lines = |name: &str, language: &str| {
        let bars = named(&[(name, "5"), ("Oil", "3")]);
        let figure = drawn_in(
            ChartType::Ranked { bars, form: ItemForm::Bars, hue: Hue::First },
            language,
            Theme::new(Paper::A4).page.measure,
        );
        check(&figure).unwrap();
        let mut lines = name_lines(&figure);
        assert_eq!(lines.pop().as_deref(), Some("Oil"), "{name}");
        lines
    };
    let company = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung";
    assert_eq!(
        lines(company, "de"),
        ["Donaudampfschifffahrtsgesellschaftskapi-", "tänsmützenabzeichenverordnung"]
    );
    // A soft hyphen says where.
    assert_eq!(
        lines("Donaudampfschifffahrts\u{AD}gesellschaftskapitänsmütze", "ka")[0],
        "Donaudampfschifffahrts-"
    );
    assert_eq!(
        lines("https://statistics.example.org/tables/exports-by-commodity", "en"),
        ["https://statistics.example.org/tables/", "exports-by-commodity"]
    );
    assert_eq!(
        lines("trade.statistics@ministry-of-foreign-affairs.example.org", "en"),
        ["trade.statistics@ministry-of-foreign-affairs", ".example.org"]
    );
    // A word that a line has room for is whole, and what has no better place is cut, letters with a hyphen.
    assert_eq!(
        lines("Parts of electro-mechanical appliances, unassembled", "en"),
        ["Parts of electro-mechanical appliances,", "unassembled"]
    );
    let cut = lines(&"W".repeat(30), "en");
    assert!(cut.len() == 2 && cut[0].ends_with("W-"), "{cut:?}");
    let cut = lines(&"1234567890".repeat(6), "en");
    assert!(cut.len() == 2 && cut.concat() == "1234567890".repeat(6), "{cut:?}");
    // The last line ends after a whole word, where something is left out.
    let cut = lines(&"appliances ".repeat(30), "en");
    assert!(cut.len() == 3 && cut[2].ends_with("appliances…"), "{cut:?}");
}

#[test]
fn a_long_name_of_a_series_is_whole_in_the_key() {
    let from = "Federated Commonwealth of the Western and Eastern Isles of Ruritania and Dependencies";
    let to = "United Confederation of the Northern Cantons of Graustark";
    let counts = |start: i64| (start..start + 5).map(|count| Some(Decimal::from(count % 3))).collect();
    let all = [format!("{from} to {to}"), format!("{to} to {from}")];
    let series = all.clone().map(|name| DataSeries {
        within: name.clone(),
        hue: Hue::First,
        status: Vec::new(),
        name,
        values: counts(1),
    });
    let figure = drawn(ChartType::Years {
        form: YearForm::Counts,
        years: (2011..2016).collect(),
        series: series.to_vec(),
        parts: Vec::new(),
    });
    check(&figure).unwrap();
    let read = texts(&figure.frame).into_iter().map(|(text, _)| text.trim().to_owned() + " ");
    let read: String = read.collect();
    assert!(all.iter().all(|name| read.contains(name.as_str())), "{read}");
}

#[test]
fn a_plot_that_goes_below_zero_has_a_tick_there() {
    for values in ["-0.4 200 180 90", "-22.5 211 30 8", "-99 160 20 1", "-1 -20 3 7"] {
        let lines = ChartType::Years {
            form: YearForm::Lines { area: Some(0) },
            years: (2012..2016).collect(),
            series: vec![series("Balance", values)],
            parts: Vec::new(),
        };
        let figure = drawn(lines);
        check(&figure).unwrap();
        // Ticks hang at the left edge.
        let ticks: Vec<String> = texts(&figure.frame)
            .into_iter()
            .filter(|(_, area)| area[0] < 20.0)
            .map(|(text, _)| text)
            .collect();
        assert!(ticks.iter().any(|tick| tick.starts_with('\u{2212}')), "{values}: {ticks:?}");
    }
}

#[test]
fn a_value_near_zero_stands_clear_of_the_axis() {
    // Values whose labels would be just where the axis is.
    for first in 1..60 {
        let balance = format!("-{first} -74 -95 -99 -21");
        let all = vec![series("Total", "112 160 165 161 111"), series("Balance", &balance)];
        let years: Vec<i16> = (2016..2021).collect();
        let lines = ChartType::Years {
            form: YearForm::Lines { area: Some(1) },
            years: years.clone(),
            series: all.clone(),
            parts: Vec::new(),
        };
        check(&drawn(lines)).unwrap();
        check(&drawn(ChartType::Years { form: YearForm::Grouped, years, series: all, parts: Vec::new() }))
            .unwrap();
    }
}

#[test]
fn the_table_holds_every_value() {
    let all = [series("Exports", "1.50 -"), series("Imports", "9 -10")];
    let table = drawn(grouped(2012, &all)).table;
    let unit = ["1000000", "USD"];
    let rows = [["Year", "Exports", "Imports"], ["2012", "1.50", "9"], ["2013", "", "-10"]];
    let with = |row: [&'static str; 3], more: [&'static str; 2]| [row.as_slice(), more.as_slice()].concat();
    assert_eq!(table, [with(rows[0], ["Unit", "Currency"]), with(rows[1], unit), with(rows[2], unit)]);
}

fn is_white(fill: Option<&Fill>) -> bool {
    fill.is_some_and(|fill| matches!(&fill.paint, Paint::Solid(color) if *color == Color::WHITE))
}

/// How many strokes of a frame are dashed, and how many dots have a hole in the colour of paper.
fn marks_of_statuses(frame: &Frame) -> (usize, usize) {
    let shapes = || {
        frame
            .items
            .iter()
            .filter_map(|(_, item)| if let Item::Shape(shape) = item { Some(shape) } else { None })
    };
    let dashed = shapes().filter(|shape| shape.stroke.as_ref().is_some_and(|stroke| !stroke.dash.is_empty()));
    let holes = shapes().filter(|shape| is_white(shape.fill.as_ref()));
    (dashed.count(), holes.count())
}

#[test]
fn every_form_shows_which_values_are_not_final() {
    use Status::{Estimate, Final, Forecast};
    let of = |form: YearForm, last: Status| {
        let mut all = vec![series("Exports", "5 7 6 9"), series("Imports", "8 6 7 5")];
        if form == YearForm::Sparkline {
            all.truncate(1);
        }
        all.iter_mut().for_each(|series| series.status = vec![Final, Final, Final, last]);
        drawn(ChartType::Years { form, years: (2020..2024).collect(), series: all, parts: Vec::new() })
    };
    for form in [YearForm::Slope, YearForm::Multiples, YearForm::Sparkline] {
        assert_eq!(marks_of_statuses(&of(form, Final).frame), (0, 0), "{form:?}");
        let lines = if form == YearForm::Sparkline { 1 } else { 2 };
        // Beside the lines, their sign in the key; a sparkline has no room for one.
        let key = usize::from(form != YearForm::Sparkline);
        let chart = of(form, Estimate);
        assert_eq!(marks_of_statuses(&chart.frame), (0, lines + key), "{form:?}");
        assert!(chart.alt.contains("Figures for 2023 are estimates."), "{}", chart.alt);
        let chart = of(form, Forecast);
        assert_eq!(marks_of_statuses(&chart.frame), (lines + key, lines), "{form:?}");
        let words: Vec<String> = texts(&chart.frame).into_iter().map(|(text, _)| text).collect();
        assert_eq!(words.iter().any(|word| word.contains("Forecast")), key == 1, "{form:?}: {words:?}");
        assert!(chart.alt.contains("Figures for 2023 are forecasts."), "{}", chart.alt);
    }
}

#[test]
fn a_series_that_the_title_names_is_not_named_again() {
    for form in [YearForm::Grouped, YearForm::Lines { area: None }] {
        for titled in [false, true] {
            let kind = ChartType::Years {
                form,
                years: (2020..2024).collect(),
                series: vec![series("Students", "5 7 6 9")],
                parts: Vec::new(),
            };
            let marks = Marks { titled, ..Marks::default() };
            let data = ChartData {
                kind,
                unit: None,
                marks,
                sources: Vec::new(),
                fiscal_year_ends: None,
                figures: Vec::new(),
                size: ChartSize::Usual,
            };
            let theme = Theme::new(Paper::A4);
            let chart = draw(&data, theme.page.measure, &FONTS, &theme, &Locale::new("en"));
            let words: Vec<String> = texts(&chart.frame).into_iter().map(|(text, _)| text).collect();
            assert_eq!(words.iter().any(|word| word.contains("Students")), !titled, "{form:?}: {words:?}");
            assert!(words.iter().any(|word| word.contains('9')), "{form:?}: {words:?}");
            // Who hears the chart hears the name.
            assert!(chart.alt.contains("students") && chart.table[0].iter().any(|head| head == "Students"));
        }
    }
}

/// Lanes of visits: the years of each direction, with who came.
fn lanes(known: &[(&str, &[(i16, &str)])]) -> DrawnChart {
    let years: Vec<i16> = (1996..2024).collect();
    let of = |(name, visits): &(&str, &[(i16, &str)])| {
        let count = |year: &i16| Some(Decimal::from(visits.iter().filter(|visit| visit.0 == *year).count()));
        DataSeries { values: years.iter().map(count).collect(), ..series(name, "") }
    };
    let dot = |name: &str, (year, text): &(i16, &str)| ChartDot {
        series: name.to_owned(),
        year: *year,
        text: (*text).to_owned(),
    };
    let dots = known.iter().flat_map(|(name, visits)| visits.iter().map(|visit| dot(name, visit))).collect();
    let data = ChartData {
        kind: ChartType::Years {
            form: YearForm::Lanes,
            years: years.clone(),
            series: known.iter().map(of).collect(),
            parts: Vec::new(),
        },
        unit: None,
        marks: Marks { dots, ..Marks::default() },
        sources: Vec::new(),
        fiscal_year_ends: None,
        figures: Vec::new(),
        size: ChartSize::Usual,
    };
    let theme = Theme::new(Paper::A4);
    draw(&data, theme.page.measure, &FONTS, &theme, &Locale::new("en"))
}

#[test]
fn lanes_name_who_came_where_there_is_room_and_no_doubt() {
    let south: &[(i16, &str)] = &[
        (1996, "Prince Danilo of Graustark"),
        (2001, "Beverly Calhoun"),
        (2009, "Princess Yetive"),
        (2010, "Grenfall Lorry"),
        (2011, "The members of a delegation of the parliament, led by its Speaker"),
    ];
    let north: &[(i16, &str)] = &[(1998, "Rudolf Rassendyll"), (2023, "Colonel Sapt")];
    let figure = lanes(&[("Graustark to Ruritania", south), ("Ruritania to Graustark", north)]);
    check(&figure).unwrap();
    let texts = texts(&figure.frame);
    let words: String = texts.iter().map(|(text, _)| format!("{text} ")).collect();
    for name in
        ["Graustark to Ruritania", "Prince Danilo", "Calhoun", "Rudolf Rassendyll", "Colonel Sapt", "1996"]
    {
        assert!(words.contains(name), "{name}: {words}");
    }
    // What has no room is not cut.
    assert!(!words.contains("delegation") && !words.contains('…'), "{words}");
    assert_eq!(
        figure.alt,
        "Timeline: graustark to ruritania and ruritania to graustark by year, 1996 to 2023. Graustark to Ruritania: \
         1996, 2001 and 2009–2011. Ruritania to Graustark: 1998 and 2023."
    );
    assert_eq!(figure.table[1], ["1996", "1", "0"]);
    // Names stand over their own dots only.
    let everywhere: Vec<(i16, &str)> = (1996..2024).map(|year| (year, "Somebody")).collect();
    let figure = lanes(&[("One", &everywhere)]);
    check(&figure).unwrap();
    assert!(!self::texts(&figure.frame).iter().any(|(text, _)| text == "Somebody"));
}
