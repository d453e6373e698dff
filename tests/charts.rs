//! The forms of charts that a brief may ask for, and a contact sheet of all, to be looked at: `cargo test --test charts
//! -- --ignored` writes `target/charts.pdf`.

use std::path::Path;

use chancery::brief::{Paper, load};
use chancery::chart::{DrawnChart, draw, draw_lower};
use chancery::compose::{
    Block, ChartData, ChartNote, ChartSize, ChartType, ChartUnit, DataItem, DataSeries, Figure, Inline,
    ItemForm, Marks, ReferenceLine, Text, TextStyle, YearForm, YearPart, compose,
};
use chancery::figures::{Period, Status, Unit};
use chancery::font::Fonts;
use chancery::frame::{Color, Item};
use chancery::layout::layout;
use chancery::locale::Locale;
use chancery::palette::Hue;
use chancery::pdf::{FileInfo, Identifiers, export};
use chancery::pipeline::{Common, Input};
use chancery::read::NoFiles;
use chancery::theme::Theme;
use rust_decimal::Decimal;

const BRIEF: &str = r#"
schema = 1

[brief]
title = "Charts of every kind"
date = 2024-02-03

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"
"#;

fn series(name: &str, hue: Hue, values: &str) -> DataSeries {
    let values = values.split_whitespace().map(|value| value.parse().ok()).collect();
    DataSeries { name: name.into(), within: name.to_lowercase(), hue, values, status: Vec::new() }
}

fn flows() -> Vec<DataSeries> {
    vec![
        series("Exports", Hue::First, "18.5 21.1 17.3 24.6 22.0 19.8 26.4 31.1"),
        series("Imports", Hue::Second, "29.0 33.4 41.2 38.0 30.7 36.9 39.4 35.1"),
    ]
}

fn over(form: YearForm, first: i16, series: Vec<DataSeries>) -> ChartType {
    let count = series.iter().map(|series| series.values.len()).max().unwrap_or(0) as i16;
    ChartType::Years { form, years: (first..first + count).collect(), series, parts: Vec::new() }
}

fn long(name: &str, hue: Hue, start: i64, step: i64) -> DataSeries {
    let value =
        |year: i64| Some(Decimal::new(start + year * step + (year * 37 % 11) * 14 - (year * 7 % 5) * 9, 1));
    DataSeries {
        name: name.into(),
        within: name.to_lowercase(),
        hue,
        values: (0..30).map(value).collect(),
        status: Vec::new(),
    }
}

fn items(values: &[(&str, &str)]) -> Vec<DataItem> {
    let item = |(name, value): &(&str, &str)| DataItem {
        name: (*name).to_owned(),
        value: value.parse().expect("a figure"),
        code: None,
    };
    values.iter().map(item).collect()
}

/// Each kind with a name.
fn kinds() -> Vec<(&'static str, ChartType, Marks)> {
    let none = Marks::default;
    let uncertain = |form| {
        let mut all = flows();
        for series in &mut all {
            series.status = vec![Status::Final; 5];
            series.status.extend([Status::Provisional, Status::Provisional, Status::Forecast]);
        }
        let ChartType::Years { years, series, .. } = over(form, 2017, all) else { unreachable!() };
        let part = YearPart {
            name: "January to August 2025".into(),
            label: "Jan–Aug 2025".into(),
            values: vec![Some(Decimal::new(201, 1)), Some(Decimal::new(222, 1))],
            status: Status::Provisional,
        };
        ChartType::Years { form, years, series, parts: vec![part] }
    };
    let marked = || Marks {
        notes: vec![
            ChartNote { year: 2014, text: "embassies open".into() },
            ChartNote {
                year: 2016,
                text: "the agreement on the mutual recognition of cheese enters into force".into(),
            },
            ChartNote { year: 2019, text: "pandemic".into() },
        ],
        lines: vec![ReferenceLine { value: Decimal::from(40), text: "target".into() }],
        breaks: vec![2015],
        ..Marks::default()
    };
    let gapped = || {
        vec![
            series("Exports", Hue::First, "18.5 21.1 - - 22.0 19.8 26.4 31.1"),
            series("Imports", Hue::Second, "29.0 33.4 - - 30.7 36.9 39.4 35.1"),
        ]
    };
    let goods = items(&[
        ("Railway carriages", "24.6"),
        ("Malt and brewing barley", "17.9"),
        ("Porcelain tableware", "13.2"),
        ("Rye spirit", "11.5"),
        ("Castings for turbines", "9.8"),
        ("School textbooks", "0"),
    ]);
    let parts = items(&[
        ("Electricity", "35.4"),
        ("Watch movements", "18.0"),
        ("Surgical instruments", "15.1"),
        ("Sawn larch", "11.0"),
    ]);
    let balance = vec![long("Total", Hue::Neutral, 120, 60), long("Balance", Hue::First, 40, -9)];
    let both = vec![long("Exports", Hue::First, 60, 30), long("Imports", Hue::Second, 40, 33)];
    let three = || {
        vec![
            series("Students", Hue::First, "12 14 19 26"),
            series("Scholars", Hue::First, "3 4 4 6"),
            series("Tourists", Hue::First, "31 30 12 41"),
            series("Pilgrims", Hue::First, "8 9 9 11"),
        ]
    };
    vec![
        ("Grouped", over(YearForm::Grouped, 2012, flows()), none()),
        (
            "Grouped, few years",
            over(
                YearForm::Grouped,
                2022,
                vec![series("Exports", Hue::First, "12.1 15.3"), series("Imports", Hue::Second, "9.1 8.2")],
            ),
            none(),
        ),
        ("Grouped, marked", over(YearForm::Grouped, 2012, flows()), marked()),
        ("Grouped, uncertain", uncertain(YearForm::Grouped), none()),
        ("Grouped, gaps", over(YearForm::Grouped, 2012, gapped()), none()),
        ("Stacked", over(YearForm::Stacked, 2012, flows()), none()),
        ("Stacked, uncertain", uncertain(YearForm::Stacked), none()),
        ("Stacked, four of one party", over(YearForm::Stacked, 2020, three()), none()),
        ("Diverging", over(YearForm::Diverging, 2012, flows()), none()),
        ("Lines", over(YearForm::Lines { area: None }, 1994, both), none()),
        ("Lines, marked", over(YearForm::Lines { area: None }, 2012, flows()), marked()),
        ("Lines, uncertain", uncertain(YearForm::Lines { area: None }), none()),
        ("Lines, gaps", over(YearForm::Lines { area: None }, 2012, gapped()), none()),
        ("Balance", over(YearForm::Lines { area: Some(1) }, 1994, balance), none()),
        (
            "Area",
            over(YearForm::Lines { area: Some(0) }, 1994, vec![long("Exports", Hue::First, 60, 30)]),
            none(),
        ),
        ("Slope", over(YearForm::Slope, 2012, flows()), none()),
        ("Slope, four", over(YearForm::Slope, 2020, three()), none()),
        ("Small multiples", over(YearForm::Multiples, 2020, three()), none()),
        ("Small multiples, two", over(YearForm::Multiples, 2012, flows()), none()),
        ("Sparkline", over(YearForm::Sparkline, 1994, vec![long("Exports", Hue::First, 60, 30)]), none()),
        (
            "Counts",
            over(
                YearForm::Counts,
                2012,
                vec![
                    series("Ruritania to Graustark", Hue::First, "1 0 2 0 1 3"),
                    series("Graustark to Ruritania", Hue::Second, "0 1 1 0 2 1"),
                    series("Elsewhere or together", Hue::Neutral, "1 0 0 0 1 1"),
                ],
            ),
            none(),
        ),
        ("Bars", ChartType::Ranked { bars: goods.clone(), form: ItemForm::Bars, hue: Hue::First }, none()),
        ("Dots", ChartType::Ranked { bars: goods, form: ItemForm::Dots, hue: Hue::Second }, none()),
        ("Ring", ChartType::Shares { parts: parts.clone(), form: ItemForm::Ring, hue: Hue::First }, none()),
        (
            "Ring, the other party",
            ChartType::Shares { parts, form: ItemForm::Ring, hue: Hue::Second },
            none(),
        ),
    ]
}

#[test]
#[ignore = "writes a file to be looked at"]
fn contact_sheet() {
    let loaded = load("brief.toml", BRIEF.as_bytes(), &NoFiles);
    let brief = loaded.brief.expect("the brief is right");
    let locale = Locale::of(&brief.head.language);
    let fonts = Fonts::bundled();
    for (name, accent) in [("charts", 0x1B4B6B), ("charts-red", 0x8C1D2C), ("charts-ochre", 0x96661A)] {
        let theme = Theme::with_accent(Paper::A4, Color::rgb(accent));
        let mut document = compose(&brief, &locale);
        document.blocks.clear();
        document.charts.clear();
        for (title, kind, marks) in kinds() {
            let words = |words: &str| {
                vec![Inline::Text(Text {
                    text: words.into(),
                    style: TextStyle::default(),
                    language: None,
                    span: None,
                    phrase: false,
                    expansion: None,
                    anchor: None,
                    figure: None,
                })]
            };
            document.blocks.push(Block::Figure(Figure {
                chart: document.charts.len(),
                title: words(title),
                caption: words("Ruritania’s trade with Graustark, in millions of euros."),
                alt: None,
            }));
            let unit = Some(ChartUnit::Money { currency: "EUR".into(), unit: Unit::Million });
            document.charts.push(ChartData {
                kind,
                unit,
                marks,
                sources: Vec::new(),
                fiscal_year_ends: None,
                figures: Vec::new(),
                size: ChartSize::Usual,
            });
        }
        let width = theme.page.measure;
        let lower = |data: &ChartData, lower| draw_lower(data, width, lower, &fonts, &theme, &locale);
        let figures: Vec<DrawnChart> = document.charts.iter().map(|data| lower(data, 0)).collect();
        let pages = layout(&document, &figures, &lower, &fonts, &theme);
        let info = FileInfo {
            timestamp: 0,
            identifiers: Identifiers { permanent: [0; 16], changing: [0; 16] },
            attachments: Vec::new().into(),
        };
        let pdf = export(&pages, &document.meta, &info, &fonts);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
        std::fs::write(folder.join(format!("{name}.pdf")), pdf).expect("a file in `target`");
    }
}

/// The brief with a chart, and with trade of some years.
fn with_chart(chart: &str, years: std::ops::Range<i32>) -> String {
    let mut text = format!("{BRIEF}\n[[chart]]\n{chart}\n");
    for year in years {
        let (exports, imports) = (f64::from(year - 1990) * 1.5, f64::from(year - 1985));
        text += &format!("\n[[trade.year]]\nyear = {year}\nexports = {exports:.1}\nimports = {imports:.1}\n");
    }
    text
}

/// What the chart of a brief is refused for: the label or message of its error.
fn refused(text: &str) -> Vec<String> {
    let input = Input {
        name: "brief.toml",
        bytes: text.as_bytes(),
        files: &NoFiles,
        fonts: &Fonts::bundled(),
        common: &Common::default(),
        timestamp: None,
        public: false,
        language: None,
        review: &|_| {},
    };
    let found = chancery::pipeline::check(&input).diagnostics;
    let errors = found.into_iter().filter(|found| found.code == "E0820");
    errors.map(|found| found.label.unwrap_or(found.message)).collect()
}

#[test]
fn a_form_that_fits_is_drawn_and_one_that_does_not_says_why() {
    let fits = [
        "kind = \"trade\"\nform = \"grouped\"",
        "kind = \"trade\"\nform = \"stacked\"",
        "kind = \"trade\"\nform = \"diverging\"",
        "kind = \"balance\"\nform = \"lines\"",
        "kind = \"trade\"\nform = \"area\"\nseries = [\"exports\"]",
        "kind = \"trade\"\nform = \"slope\"",
        "kind = \"trade\"\nform = \"multiples\"",
        "kind = \"trade\"\nform = \"sparkline\"\nseries = [\"imports\"]",
        "kind = \"trade\"\nform = \"index\"\nbase = 2015",
        "kind = \"trade\"\n[[chart.note]]\nyear = 2015\ntext = \"embassies open\"\n[[chart.line]]\nvalue = 40\ntext = \"target\"",
    ];
    for chart in fits {
        assert_eq!(refused(&with_chart(chart, 2012..2024)), [""; 0], "{chart}");
    }
    let does_not = [
        ("kind = \"balance\"\nform = \"stacked\"", "its series are not exports and imports"),
        ("kind = \"balance\"\nform = \"diverging\"", "its series are others"),
        ("kind = \"trade\"\nform = \"area\"", "there are several series"),
        ("kind = \"trade\"\nform = \"sparkline\"", "there are several series"),
        ("kind = \"trade\"\nform = \"multiples\"\nseries = [\"exports\"]", "there is one series"),
        ("kind = \"trade\"\nform = \"lines\"\nyears = [2015, 2015]", "figures for one year only"),
        ("kind = \"trade\"\nform = \"index\"\nbase = 1999", "no figure for exports in 1999"),
        ("kind = \"trade\"\n[[chart.note]]\nyear = 1999\ntext = \"too early\"", "does not show 1999"),
    ];
    for (chart, why) in does_not {
        let found = refused(&with_chart(chart, 2012..2024));
        assert!(matches!(found.as_slice(), [only] if only.contains(why)), "{chart}: {found:?}");
    }
    let sixty = refused(&with_chart("kind = \"trade\"\nform = \"grouped\"", 1950..2024));
    assert!(sixty.iter().any(|why| why.contains("no room for 74 years")), "{sixty:?}");
}

/// The charts of a brief, as data.
fn charts(text: &str) -> Vec<ChartData> {
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    let brief = loaded.brief.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    compose(&brief, &Locale::of(&brief.head.language)).charts
}

#[test]
fn many_years_are_lines_and_a_few_are_bars() {
    for (years, lines) in [(2009..2024, false), (2008..2024, true), (1990..2024, true)] {
        let charts = charts(&with_chart("kind = \"trade\"", years.clone()));
        let ChartType::Years { form, .. } = charts[0].kind else { panic!("{:?}", charts[0]) };
        assert_eq!(matches!(form, YearForm::Lines { .. }), lines, "{years:?}");
    }
}

#[test]
fn an_index_is_computed_from_the_figures_and_rounded_once() {
    let text =
        with_chart("kind = \"trade\"\nform = \"index\"\nbase = 2012\nseries = [\"exports\"]", 2012..2015);
    let charts = charts(&text);
    let ChartType::Years { series, .. } = &charts[0].kind else { panic!("{:?}", charts[0]) };
    let values: Vec<String> = series[0].values.iter().flatten().map(ToString::to_string).collect();
    // 33.0, 34.5 and 36.0.
    assert_eq!(values, ["100", "104.5", "109.1"]);
    assert_eq!(charts[0].unit, Some(ChartUnit::Index { base: Period::year(2012) }));
}

#[test]
fn long_figures_are_shown_in_a_larger_unit() {
    let years = "[[trade.year]]\nyear = 2023\nexports = 3456789012\nimports = 2100000123\n\
                 [[trade.year]]\nyear = 2024\nexports = 3999999999\nimports = 4000000001\n";
    let text = format!(
        "{BRIEF}\n[trade]\ncurrency = \"JPY\"\nunit = \"one\"\n{years}\n[[chart]]\nkind = \"trade\"\n"
    );
    let text = text.replace("2024-02-03", "2025-02-03");
    let charts = charts(&text);
    assert_eq!(charts[0].unit, Some(ChartUnit::Money { currency: "JPY".into(), unit: Unit::Million }));
    let locale = Locale::new("en");
    let theme = Theme::new(Paper::A4);
    let figure = draw(&charts[0], theme.page.measure, &Fonts::bundled(), &theme, &locale);
    let labels: Vec<String> = (figure.frame.items.iter())
        .filter_map(|(_, item)| match item {
            Item::Run(run) => Some(run.text.to_string()),
            _ => None,
        })
        .collect();
    assert!(labels.iter().any(|label| label == "3,457"), "{labels:?}");
    // All labels end alike.
    let bars = labels.iter().filter(|label| label.starts_with(['3', '2', '4']));
    assert!(bars.clone().count() >= 4 && bars.into_iter().all(|label| !label.contains('.')), "{labels:?}");
    // The data keep every digit.
    assert!(figure.table.iter().any(|row| row[1] == "3456.789012"), "{:?}", figure.table);
    assert_eq!(figure.table[0], ["Year", "Exports", "Imports", "Unit", "Currency"]);
    assert!(figure.alt.contains("millions of Japanese yen"), "{}", figure.alt);
}

#[test]
fn data_carry_codes_and_sources() {
    let text = format!(
        "{BRIEF}\n[[source]]\nid = \"yearbook\"\ntitle = \"Statistical Yearbook\"\n[trade]\nsources = [\"yearbook\"]\n\
         [[trade.item]]\nflow = \"exports\"\nname = \"Rice\"\nhs = \"1006\"\nyear = 2023\nvalue = 4.2\n\
         [[trade.item]]\nflow = \"exports\"\nname = \"Tea\"\nhs = \"0902\"\nyear = 2023\nvalue = 3.1\n\
         [[chart]]\nkind = \"items\"\nform = \"dots\"\nseries = [\"exports\"]\n"
    );
    let charts = charts(&text);
    let theme = Theme::new(Paper::A4);
    let figure = draw(&charts[0], theme.page.measure, &Fonts::bundled(), &theme, &Locale::new("en"));
    assert_eq!(figure.table[0], ["Item", "Value", "HS code", "Unit", "Currency", "Source"]);
    assert_eq!(figure.table[1], ["Rice", "4.2", "1006", "1000000", "USD", "Statistical Yearbook"]);
    assert!(figure.alt.contains("Rice, HS 1006 (4.2)"), "{}", figure.alt);
    assert!(figure.alt.ends_with("Source: Statistical Yearbook."), "{}", figure.alt);
}

/// The status of each value of the first chart's first series.
fn statuses(charts: &[ChartData]) -> &[Status] {
    let ChartType::Years { series, .. } = &charts[0].kind else { panic!("{:?}", charts[0]) };
    &series[0].status
}

#[test]
fn figures_of_trade_and_of_statistics_are_drawn_by_their_status() {
    use Status::{Final, Forecast, Provisional};
    let years = "[[trade.year]]\nyear = 2021\nexports = 1\nimports = 2\n\
                 [[trade.year]]\nyear = 2022\nexports = 2\nimports = 3\nstatus = \"provisional\"\n";
    let trade = format!("{BRIEF}\n[trade]\ncurrency = \"EUR\"\nunit = \"million\"\n{years}");
    assert_eq!(statuses(&charts(&trade)), [Final, Provisional]);
    let statistic = format!(
        "{BRIEF}\n[[statistic]]\nid = \"aid\"\ntitle = \"Aid\"\nunit = \"tonnes\"\n\
         status = {{ 2022 = \"provisional\", 2023 = \"forecast\" }}\n\
         line = [{{ values = {{ 2021 = 5, 2022 = 6, 2023 = 7 }} }}]\n"
    );
    let charts = charts(&statistic);
    assert_eq!(statuses(&charts), [Final, Provisional, Forecast]);
    assert_eq!(charts[0].unit, Some(ChartUnit::Words("tonnes".into())));
    let locale = Locale::new("en");
    let drawn = draw(
        &charts[0],
        Theme::new(Paper::A4).page.measure,
        &Fonts::bundled(),
        &Theme::new(Paper::A4),
        &locale,
    );
    assert!(
        drawn.alt.contains("Figures for 2022 are provisional. Figures for 2023 are forecasts."),
        "{}",
        drawn.alt
    );
    assert_eq!(drawn.table[2], ["2022", "6", "provisional", "tonnes"]);
}

#[test]
fn notes_and_the_base_of_an_index_name_years_of_the_kind_that_is_drawn() {
    let years: String = (2017..2023)
        .map(|year| {
            let period = format!("{year}-{:02}", (year + 1) % 100);
            format!("[[trade.year]]\nyear = \"{period}\"\nexports = {}\nimports = 5\n", year - 2000)
        })
        .collect();
    let trade = format!(
        "{BRIEF}\n[trade]\ncurrency = \"EUR\"\nunit = \"million\"\nfiscal_year_ends = 6\n{years}\n\
         [[chart]]\nkind = \"trade\"\nform = \"index\"\nbase = \"2018-19\"\n\
         [[chart.note]]\nyear = \"2020-21\"\ntext = \"borders close\"\n"
    );
    let drawn = charts(&trade);
    assert_eq!(drawn[0].marks.notes[0].year, 2020);
    let locale = Locale::new("en");
    let drawn = draw(
        &drawn[0],
        Theme::new(Paper::A4).page.measure,
        &Fonts::bundled(),
        &Theme::new(Paper::A4),
        &locale,
    );
    assert!(drawn.alt.contains("In 2020–21: borders close."), "{}", drawn.alt);
    // A calendar year is none of them, not the fiscal year that begins in it.
    let base = refused(&trade.replace("base = \"2018-19\"", "base = 2018"));
    assert!(base.iter().any(|why| why.contains("no figure for exports in 2018")), "{base:?}");
    let note = refused(&trade.replace("year = \"2020-21\"\ntext", "year = 2020\ntext"));
    assert!(note.iter().any(|why| why.contains("does not show 2020")), "{note:?}");
}

#[test]
fn the_latest_part_of_a_year_is_drawn_beside_that_of_the_year_before() {
    let year = |year: &str, exports: u32| {
        format!("[[trade.year]]\nyear = {year}\nexports = {exports}\nimports = 5\n")
    };
    let years = [
        year("2021", 10),
        year("2022", 11),
        year("\"2022-Q1\"", 2),
        year("\"2022-01/2022-08\"", 7),
        year("\"2023-01/2023-08\"", 8) + "status = \"provisional\"\n",
        year("\"2023-Q1\"", 3),
    ]
    .concat();
    let trade = format!("{BRIEF}\n[trade]\ncurrency = \"EUR\"\nunit = \"million\"\n{years}");
    let parts = |chart: &str| -> Vec<String> {
        let charts = charts(&format!("{trade}{chart}"));
        let ChartType::Years { parts, .. } = &charts[0].kind else { panic!("{:?}", charts[0]) };
        parts
            .iter()
            .map(|part| format!("{}: {:?}", part.label.replace('\u{A0}', " "), part.values[0]))
            .collect()
    };
    let both = ["Jan–Aug 2022: Some(7)", "Jan–Aug 2023: Some(8)"];
    assert_eq!(parts(""), both);
    assert_eq!(parts("[[chart]]\nkind = \"trade\"\nyears = [2021, 2022]\n"), [""; 0]);
    // An index is of years.
    assert_eq!(parts("[[chart]]\nkind = \"trade\"\nform = \"index\"\nbase = 2021\n"), [""; 0]);
    let locale = Locale::new("en");
    let drawn = draw(
        &charts(&trade)[0],
        Theme::new(Paper::A4).page.measure,
        &Fonts::bundled(),
        &Theme::new(Paper::A4),
        &locale,
    );
    let alt = drawn.alt.replace('\u{A0}', " ");
    assert!(alt.contains("Exports, January to August 2023 (provisional): 8."), "{alt}");
}
