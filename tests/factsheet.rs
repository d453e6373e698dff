//! Fact sheets, as they are read from the finished PDF: what is on the front, what the data are said to prove, and what has no
//! place on two pages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/oracles.rs"]
mod oracles;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::diag::codes;
use chancery::font::Fonts;
use chancery::pipeline::{Built, Common, Input, build};
use chancery::read::NoFiles;

fn made(brief: &str) -> Built {
    let (fonts, common) = (Fonts::bundled(), Common::default());
    let input = Input {
        name: "brief.toml",
        bytes: brief.as_bytes(),
        files: &NoFiles,
        fonts: &fonts,
        common: &common,
        timestamp: None,
        public: false,
        language: None,
        review: &|_| {},
    };
    build(&input)
}

/// Builds a brief into a file of a name.
fn file(name: &str, brief: &str) -> PathBuf {
    let built = made(brief);
    let pdf = built.pdf.unwrap_or_else(|| panic!("{:?}", built.diagnostics));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("factsheet-{name}.pdf"));
    fs::write(&path, pdf).unwrap();
    path
}

/// The words of each page, with single spaces.
fn pages(name: &str, brief: &str) -> Option<Vec<String>> {
    let text = oracles::text(&file(name, brief))?;
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    Some(pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect())
}

/// A fact sheet of two countries that are made up, with more tables.
fn brief(head: &str, layout: &str, more: &str) -> String {
    format!(
        "schema = 1\n[brief]\ntitle = \"Norland and Suthland\"\ndate = 2024-05-12\nlanguage = \"en-GB\"\n{head}\n\
         [layout]\nformat = \"factsheet\"\n{layout}\n\
         [[party]]\ncode = \"XN\"\nname = \"Norland\"\ncapital = \"Nordby\"\n\
         [[party]]\ncode = \"XS\"\nname = \"Suthland\"\n{more}\n"
    )
}

/// Trade of years from 2015 on.
fn trade(years: &[(f64, f64)]) -> String {
    let mut text = String::from("[trade]\ncurrency = \"EUR\"\nyear = [\n");
    for (number, (exports, imports)) in years.iter().enumerate() {
        let year = 2015 + number;
        let _ = writeln!(text, "{{ year = {year}, exports = {exports:.1}, imports = {imports:.1} }},");
    }
    text + "]\n"
}

const COURSE: [(f64, f64); 9] = [
    (14.0, 7.1),
    (15.2, 9.0),
    (14.0, 9.1),
    (17.3, 10.4),
    (19.8, 12.0),
    (18.5, 10.6),
    (20.4, 10.9),
    (22.6, 11.4),
    (25.0, 13.0),
];

const ITEMS: &str = "[[trade.item]]\nflow = \"exports\"\nname = \"Vehicles\"\nyear = 2023\nvalue = 15.1\n\
    [[trade.item]]\nflow = \"exports\"\nname = \"Paper\"\nyear = 2023\nvalue = 3.3\n\
    [[trade.item]]\nflow = \"exports\"\nname = \"Timber\"\nyear = 2023\nvalue = 2.2\n";

const COMING: &str = "[[upcoming]]\ndate = 2024-06-03\ntitle = \"Talks on fish open\"\n";

#[test]
fn the_front_has_the_figures_at_a_glance_and_is_full() {
    let mut more = trade(&COURSE) + ITEMS + COMING;
    for year in 2000..2012 {
        let _ = write!(more, "[[visit]]\ndate = {year}\nvisitor = \"A. Guest\"\nparty = \"XN\"\n");
    }
    let Some(pages) = pages("front", &brief("", "", &more)) else { return };
    let [front, back] = &pages[..] else { panic!("{} pages", pages.len()) };
    for words in ["€38.0m", "€25.0m", "€13.0m", "+11.8% on 2022", "The two sides", "Nordby", "Coming up"]
    {
        assert_eq!(front.matches(words).count(), 1, "{words}: {front}");
    }
    assert!(front.contains("Talks on fish open") && front.contains("Vehicles"), "{front}");
    // Tables are after all that, and the front is filled with them.
    assert!(front.contains("Trade in detail") && front.contains("Growth of total"), "{front}");
    assert!(back.contains("2011 A. Guest") && back.contains("2 of 2"), "{back}");
}

#[test]
fn the_data_are_told_in_three_sentences_where_there_is_no_summary() {
    let Some(pages) = pages("sentences", &brief("", "", &trade(&COURSE))) else { return };
    let said = "Two-way trade between Norland and Suthland came to €38.0 million in 2023, 11.8% more than in 2022. \
                Norland exported €25.0 million to Suthland and imported €13.0 million from there, a surplus of \
                €12.0 million. Trade grew by 80% from 2015 to 2023.";
    assert!(pages[0].contains(said), "{}", pages[0]);
}

#[test]
fn growth_on_the_year_before_is_said_once() {
    let Some(pages) = pages("once", &brief("", "", &trade(&COURSE[..2]))) else { return };
    assert!(
        pages[0].contains("14.7% more than in 2015.") && !pages[0].contains("Trade grew"),
        "{}",
        pages[0]
    );
}

#[test]
fn one_flow_is_at_a_glance_where_the_other_is_not_known() {
    let more = "[trade]\nyear = [{ year = 2022, exports = 10 }, { year = 2023, exports = 12 }]\n";
    let Some(pages) = pages("one-flow", &brief("", "", more)) else { return };
    assert!(pages[0].contains("$12m") && pages[0].contains("+20.0% on 2022"), "{}", pages[0]);
}

#[test]
fn a_chart_is_in_the_section_that_the_brief_names_though_the_facts_say_all_else() {
    let more = trade(&COURSE)
        + "[relationship]\nestablished = 1974\n\
           [[mission]]\nsender = \"XN\"\nhost = \"XS\"\ncity = \"Sudby\"\n\
           [[chart]]\nkind = \"balance\"\ntitle = \"The balance\"\nplace = \"history\"\n\
           [[chart]]\nkind = \"trade\"\ntitle = \"The course\"\nplace = \"missions\"\n";
    let Some(pages) = pages("placed", &brief("", "", &more)) else { return };
    let all = pages.join(" ");
    assert!(all.contains("The balance") && all.contains("The course"), "{all}");
}

#[test]
fn a_summary_is_in_the_place_of_what_the_data_say() {
    let head = "summary = \"Fish is what matters.\"";
    let Some(pages) = pages("summary", &brief(head, "", &trade(&COURSE))) else { return };
    assert!(pages[0].contains("Bottom line") && pages[0].contains("Fish is what matters."), "{}", pages[0]);
    assert!(!pages[0].contains("came to"), "{}", pages[0]);
}

#[test]
fn nothing_is_said_that_the_figures_do_not_prove() {
    // Of one year nothing has grown; of balanced trade there is no surplus; estimates prove no course.
    let Some(one) = pages("one-year", &brief("", "", &trade(&[(14.0, 14.0)]))) else { return };
    let total = "Two-way trade between Norland and Suthland came to €28.0 million in 2015.";
    assert!(one[0].contains(total), "{}", one[0]);
    assert!(
        !one[0].contains("surplus") && !one[0].contains("deficit") && !one[0].contains("grew"),
        "{}",
        one[0]
    );
    let estimated = trade(&COURSE).replace(" }", ", status = \"estimate\" }");
    let Some(estimated) = pages("estimated", &brief("", "", &estimated)) else { return };
    assert!(!estimated[0].contains("Trade grew"), "{}", estimated[0]);
    assert!(estimated[0].contains("in 2023 (estimate)"), "{}", estimated[0]);
    // Of some goods, no sentence is about all trade.
    let Some(none) = pages("no-trade", &brief("", "", COMING)) else { return };
    assert!(!none[0].contains("In brief") && none[0].contains("Coming up"), "{}", none[0]);
}

#[test]
fn a_year_of_which_all_is_said_at_a_glance_has_no_table() {
    let more = trade(&[(14.0, 9.0)]).replace("EUR\"", "EUR\"\nnote = \"Without services.\"");
    let Some(pages) = pages("no-table", &brief("", "", &more)) else { return };
    let all = pages.join(" ");
    assert!(!all.contains("Trade in detail"), "{all}");
    assert!(all.contains("Without services."), "{all}");
    // Where the brief chooses sections without key figures, it has one.
    let chosen = "sections = [\"facts\", \"trade\"]";
    let Some(pages) = crate::pages("table", &brief("", chosen, &more)) else { return };
    assert!(pages[0].contains("Trade in detail") && pages[0].contains("23.0"), "{}", pages[0]);
}

#[test]
fn chosen_key_figures_take_the_place_of_derived_ones() {
    let chosen = "[[highlight]]\nvalue = \"249\"\nlabel = \"students, both ways\"\nspark = \"exports\"\n\
                  [[highlight]]\nvalue = \"9\"\nlabel = \"flights a week\"\n";
    let Some(pages) = pages("chosen", &brief("", "", &(trade(&COURSE) + chosen))) else { return };
    assert!(pages[0].contains("students, both ways") && pages[0].contains("flights a week"), "{}", pages[0]);
    assert!(!pages[0].contains("€38.0m"), "{}", pages[0]);
}

#[test]
fn what_fills_more_than_a_sheet_is_refused_unless_more_pages_are_allowed() {
    let long = "Fish swim, and nets are mended while the sea is high. ".repeat(300);
    let more = format!("[[section]]\nid = \"fish\"\ntitle = \"Fish\"\nbody = \"\"\"\n{long}\n\"\"\"\n");
    let built = made(&brief("", "", &more));
    assert!(built.pdf.is_none());
    assert!(built.diagnostics.iter().any(|found| found.code == codes::TOO_MANY_PAGES));
    assert!(made(&brief("", "max_pages = 9", &more)).pdf.is_some());
}

#[test]
fn a_fact_sheet_refuses_what_it_cannot_have() {
    for layout in ["columns = 1", "cover = true", "contents = true"] {
        let built = made(&brief("", layout, ""));
        let errors: Vec<_> =
            built.diagnostics.iter().filter(|found| found.code == codes::UNKNOWN_VALUE).collect();
        assert_eq!(errors.len(), 1, "{layout}: {:?}", built.diagnostics);
        assert!(errors[0].message.starts_with("a fact sheet has"), "{}", errors[0].message);
    }
    assert!(made(&brief("", "columns = 2\ncover = false\ncontents = false", "")).pdf.is_some());
}

#[test]
fn countries_that_are_known_are_on_a_map_and_others_are_not() {
    let known = brief("", "", "").replace("Norland", "Estonia").replace("Suthland", "Finland");
    let known = known.replace("\"XN\"", "\"EE\"").replace("\"XS\"", "\"FI\"");
    let Some(pages) = pages("map", &known) else { return };
    assert!(pages[0].contains("Estonia and Finland The boundaries shown"), "{}", pages[0]);
    let Some(others) = self::pages("no-map", &brief("", "", "")) else { return };
    assert!(!others[0].contains("boundaries"), "{}", others[0]);
}

#[test]
fn fact_sheets_conform_and_are_read_by_other_readers() {
    let head = "marking = \"Official\"\nkind = \"anniversary\"";
    let relationship = "[relationship]\nestablished = 1974-05-12\n";
    let more = trade(&COURSE) + ITEMS + COMING + relationship;
    for (name, brief) in [
        ("plain", brief(head, "", &more)),
        ("letter", brief("", "paper = \"letter\"", &more)),
        ("rtl", brief("", "", &more).replace("en-GB", "ar")),
    ] {
        let file = file(&format!("conforms-{name}"), &brief);
        oracles::assert_conforms(&file);
        oracles::assert_sound(&file);
    }
}
