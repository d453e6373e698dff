//! What a briefing says of years, fiscal years and parts of a year, of goods and services, and of statistics.

mod dump;

use chancery::brief::load;
use chancery::compose::compose;
use chancery::diag::codes;
use chancery::lint::check;
use chancery::locale::Locale;
use chancery::read::NoFiles;

/// A brief of two countries with a summary, as it is composed. It has no error and no lint.
fn said(summary: &str, tables: &str) -> String {
    let (said, messages) = loaded(summary, tables);
    assert!(messages.is_empty(), "{messages:?}");
    said.expect("a brief")
}

fn loaded(summary: &str, tables: &str) -> (Option<String>, Vec<String>) {
    let summary = if summary.is_empty() { "None." } else { summary };
    let text = format!(
        "schema = 1\nbrief = {{ title = \"A brief\", date = 2024-11-12, summary = \"{summary}\" }}\n\
         party = [ {{ code = \"AA\", name = \"Ruritania\" }}, {{ code = \"BB\", name = \"Graustark\" }} ]\n{tables}"
    );
    let mut loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    check(&mut loaded);
    // The tables are short, and name no source.
    let found = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.code != codes::UNSOURCED);
    let messages = found.map(|diagnostic| diagnostic.message.clone()).collect();
    let said = loaded.brief.map(|brief| {
        let locale = Locale::new(&brief.head.language);
        dump::document(&compose(&brief, &locale)).replace(['~', '\u{A0}'], " ").replace("_–_", "–")
    });
    (said, messages)
}

/// The rows of the tables, each with its cells.
fn rows(said: &str) -> Vec<String> {
    let rows = said.lines().filter_map(|line| line.trim_start().strip_prefix("- "));
    rows.map(str::to_owned).collect()
}

fn year(period: &str, figures: &str) -> String {
    format!("[[trade.year]]\nyear = {period}\n{figures}\n")
}

#[test]
fn a_part_of_a_year_is_apart_from_years_and_proves_nothing() {
    let years = [
        year("2021", "exports = 10\nimports = 5"),
        year("2022", "exports = 11\nimports = 4"),
        year("2023", "exports = 12\nimports = 6"),
        // More than any year, and imports above exports: no claim is about it, nor about every year beside it.
        year("\"2024-01/2024-08\"", "exports = 100\nimports = 200"),
        year("\"2023-01/2023-08\"", "exports = 100\nimports = 100"),
        year("\"2024-Q1\"", "exports = 30\nimports = 30"),
    ]
    .concat();
    let said =
        said("{{trade.latest.total}} in {{trade.latest.year}}, {{trade.'2024-01/2024-08'.total}}", &years);
    assert!(said.contains("$18 million in 2023, $300 million"), "{said}");
    assert!(said.contains("chart: Exports and imports, 2021–2023"), "{said}");
    let drawn: Vec<&str> = said.lines().filter(|line| line.trim_start().starts_with("years: ")).collect();
    assert_eq!(drawn, ["  years: 2021 2022 2023"], "{said}");
    let rows = rows(&said);
    let row = |start: &str| {
        rows.iter().find(|row| row.starts_with(start)).unwrap_or_else(|| panic!("{start}: {rows:?}"))
    };
    // Only the same months of the year before are compared.
    assert!(row("January to August 2024").contains("+50.0%"), "{rows:?}");
    assert!(!row("January to August 2023").contains('%'), "{rows:?}");
    assert!(!row("2024 Q1").contains('%'), "{rows:?}");
    assert!(row("2023 ").contains("+20.0%"), "{rows:?}");
}

#[test]
fn fiscal_years_are_named_by_both_years() {
    let trade = format!(
        "[trade]\nfiscal_year_ends = 3\n{}{}{}",
        year("\"2020/21\"", "exports = 10\nimports = 5"),
        year("\"2021-22\"", "exports = 11\nimports = 4"),
        year("\"2022-23\"", "exports = 12\nimports = 8.1\nstatus = \"provisional\""),
    );
    let said = said(
        "{{trade.latest.year}}: {{trade.2021-22..2022-23.total|rose}}; {{trade.first..latest.total|cagr}}; \
         {{trade.'2020-21'..'2022-23'.total|average}}; {{trade.'2020-21'..'2022-23'.total|index}}; \
         {{trade.'2020-21'..'2022-23'.total|change}}",
        &trade,
    );
    // (20.1 / 15) to the power of a half; (15 + 15 + 20.1) / 3.
    assert!(
        said.contains("2022–23: rose by 34.0 per cent; 15.8%; $16.7 million; 134.0; $5.1 million"),
        "{said}"
    );
    assert!(said.contains("in every year") || said.contains("2020–21 to 2022–23"), "{said}");
    assert!(rows(&said).iter().any(|row| row.starts_with("2022–23 (p)")), "{said}");
    assert!(said.contains("(p): provisional figures."), "{said}");
    assert!(said.contains("two-way trade in 2022–23 (provisional)"), "{said}");
    assert!(!said.contains("trade in 2022 "), "{said}");
}

#[test]
fn calendar_years_and_fiscal_years_are_not_mixed() {
    let trade = format!("[trade]\n{}{}", year("2022", "exports = 10"), year("\"2022-23\"", "exports = 11"),);
    let (_, messages) = loaded("", &format!("{trade}\n"));
    assert!(messages.iter().any(|message| message.contains("nothing says in which month")), "{messages:?}");
    let text = trade.replace("[trade]", "[trade]\nfiscal_year_ends = 12");
    let (_, messages) = loaded("", &text);
    assert!(
        messages.iter().any(|message| message.contains("no fiscal year that ends with December")),
        "{messages:?}"
    );
    let text = trade.replace("[trade]", "[trade]\nfiscal_year_ends = 6");
    let (_, messages) = loaded("", &text);
    assert!(messages.iter().any(|message| message.contains("`2022` names one year")), "{messages:?}");
    // Where the whole brief has fiscal years, a calendar year is what it says.
    let trade = trade.replace("[trade]\n", "");
    let (_, messages) = loaded("Text.\", fiscal_year_ends = 6, subtitle = \"More", &trade);
    assert!(
        messages.iter().any(|message| message.contains("they overlap and cannot be compared")),
        "{messages:?}"
    );
}

#[test]
fn a_forecast_is_not_the_latest_year_and_proves_nothing() {
    let trade = [
        year("2022", "exports = 10\nimports = 5"),
        year("2023", "exports = 11\nimports = 4"),
        year("2025", "exports = 30\nimports = 4\nstatus = \"forecast\""),
        year("2024", "exports = 12\nimports = 4\nstatus = \"estimate\""),
    ]
    .concat();
    let said = said("{{trade.latest.year}} {{trade.latest.total}}", &trade);
    assert!(said.contains("2024 $16 million"), "{said}");
    assert!(!said.contains("outweighed") && !said.contains("doubled"), "{said}");
    assert!(said.contains("Figures for 2024 are estimates. Figures for 2025 are forecasts."), "{said}");
}

#[test]
fn goods_and_services_make_exports_and_imports() {
    let trade = [
        year("2022", "goods = { exports = 10.04, imports = 5 }\nservices = { exports = 2.1, imports = 1 }"),
        year("2023", "exports = 13.2\ngoods = { exports = 10.14 }\nservices = { exports = 3.1 }\nrank = 12\nshare = 0.4"),
    ]
    .concat();
    let said = said(
        "{{trade.2022.exports}}, {{trade.2022.total}}; {{trade.2023.services.exports}}, {{trade.2023.rank|ordinal}}, {{trade.2023.share}}",
        &trade,
    );
    assert!(said.contains("$12.14 million, $18.14 million; $3.1 million, 12th, 0.4%"), "{said}");
    // 10.14 + 3.1 is 13.24, which was rounded.
    assert!(said.contains("Figures may not add up because of rounding."), "{said}");
    assert!(said.contains("Goods and services in Ruritania’s trade with Graustark"), "{said}");
    let (_, messages) = loaded("", &trade.replace("13.2", "14.2"));
    assert_eq!(messages, ["exports are 14.2, but those of goods and services add up to 13.24"]);
}

#[test]
fn changes_are_told_in_words() {
    let trade = [
        year("2020", "exports = 0\nimports = 1000.0"),
        year("2021", "exports = 10\nimports = 1000.1\nshare = 40.5"),
        year("2022", "exports = 10\nimports = 1000.1\nshare = 42"),
    ]
    .concat();
    let told = |path: &str| {
        let said = said(&format!("It {{{{{path}}}}} then."), &trade);
        let start = said.find("It ").expect("a sentence");
        said[start + 3..].split(" then.").next().unwrap_or_default().to_owned()
    };
    assert_eq!(told("trade.2021..2022.exports|rose"), "were unchanged");
    assert_eq!(told("trade.2021..2022.total|rose"), "was unchanged");
    assert_eq!(told("trade.2020..2021.imports|rose"), "were almost unchanged");
    assert_eq!(told("trade.2021..2022.share|rose"), "rose by 1.5 percentage points");
    assert_eq!(told("trade.2022..2021.share|rose"), "fell by 1.5 percentage points");
    assert_eq!(told("trade.2020..2021.exports|change"), "$10 million");
    // Exports in per cent of imports: 10 of 1000.1.
    assert_eq!(told("trade.2021.coverage"), "1.0%");
    assert_eq!(told("trade.2020..2021.coverage|change"), "1.0 percentage points");
    // 10 more of a total that was 1000.
    assert_eq!(told("trade.2020..2021.exports|contribution"), "1.0 percentage points");
    assert_eq!(told("trade.2021..2020.exports|contribution"), "−1.0 percentage points");
    let (_, messages) = loaded("{{trade.2020..2021.exports|rose}}", &trade);
    assert_eq!(messages, ["exports were zero in 2020, so there is no growth to give"]);
    for path in ["trade.2020..2021.total|contribution", "trade.2020..2021.share|contribution"] {
        let (_, messages) = loaded(&format!("{{{{{path}}}}}"), &trade);
        assert!(!messages.is_empty(), "{path}");
    }
    let (_, messages) = loaded("{{trade.2020.coverage}}", &year("2020", "exports = 3\nimports = 0"));
    assert_eq!(messages, ["there were no imports in 2020, of which exports could be a share"]);
}

#[test]
fn nothing_is_compared_across_a_break_in_the_series() {
    let trade = [
        year("2020", "exports = 10\nimports = 20"),
        year("2021", "exports = 40\nimports = 80\nbreak = true"),
        year("2022", "exports = 44\nimports = 88"),
        year("2023", "exports = 66\nimports = 132"),
        year("\"2020-Q1\"", "exports = 2\nimports = 5"),
        year("\"2021-Q1\"", "exports = 8\nimports = 20"),
        year("\"2022-Q1\"", "exports = 10\nimports = 25"),
    ]
    .concat();
    let said_of = said("", &trade);
    let growth: Vec<&str> = said_of.lines().filter(|line| line.contains('%')).collect();
    assert!(growth.iter().all(|line| !line.contains("300")), "{growth:?}");
    assert!(growth.iter().any(|line| line.contains("+50.0%")), "{growth:?}");
    assert!(said_of.contains("The series starts anew with 2021: figures cannot be compared"), "{said_of}");
    for claim in ["grew", "rose", "more than", "doubled"] {
        assert!(!said_of.contains(claim), "{claim}: {said_of}");
    }
    let (_, messages) = loaded("{{trade.2020..2023.exports|growth}}", &trade);
    assert_eq!(messages, ["the series starts anew between 2020 and 2023: they cannot be compared"]);
    assert!(said("{{trade.2021..2023.exports|growth}}", &trade).contains("+65.0%"));
    // A quarter belongs to the series of its year.
    let (_, messages) = loaded("{{trade.'2020-Q1'..'2021-Q1'.exports|growth}}", &trade);
    assert_eq!(messages, ["the series starts anew between 2020-Q1 and 2021-Q1: they cannot be compared"]);
    assert!(said("{{trade.'2021-Q1'..'2022-Q1'.exports|growth}}", &trade).contains("+25.0%"));
}

#[test]
fn words_for_a_change_are_not_borrowed_from_another_language() {
    let trade = [year("2021", "exports = 10"), year("2022", "exports = 11")].concat();
    let text = format!(
        "schema = 1\nbrief = {{ title = \"Een nota\", language = \"nl\", date = 2024-11-12, summary = \"{{{{trade.2021..2022.exports|rose}}}}\" }}\n\
         party = [ {{ code = \"AA\", name = \"Ruritania\" }}, {{ code = \"BB\", name = \"Graustark\" }} ]\n{trade}"
    );
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    let found = loaded.diagnostics.iter().find(|found| found.code == "E0604").expect("an error");
    assert!(found.hints.iter().any(|hint| hint.contains("`|growth`")), "{:?}", found.hints);
}

#[test]
fn a_statistic_is_drawn_and_tabled_in_its_place() {
    let statistics = r#"
[[section]]
id = "mobility"
title = "Mobility"
body = "Students come and go."
[[statistic]]
id = "students"
title = "Students"
unit = "people"
after = "mobility"
status = { 2023 = "provisional" }
[[statistic.line]]
name = "Inbound"
values = { 2021 = 700, 2022 = 1100, 2023 = 1350, "2024-H1" = 700 }
[[statistic.line]]
party = "BB"
values = { 2021 = 7, 2023 = 14 }
[[statistic]]
id = "approval"
title = "Approval"
unit = "%"
line = [{ values = { 2022 = 44.1, 2023 = 46 } }]
[[statistic]]
id = "investment"
title = "Net investment"
currency = "EUR"
unit = "thousand"
line = [{ values = { 2021 = -3, 2022 = 4, 2023 = 5 } }]
"#;
    let said = said(
        "{{students.latest.inbound}} {{students.2021..2023.BB|rose}}; {{approval.2023.value}}, {{approval.2022..2023.value|rose}}; \
         {{investment.2021.value}}, {{investment.2022..2023.value|rose}}",
        statistics,
    );
    assert!(
        said.contains("1,350 rose by 100.0 per cent; 46%, rose by 1.9 percentage points; −€3 thousand, rose by 25.0 per cent"),
        "{said}"
    );
    let place = |what: &str| said.find(what).unwrap_or_else(|| panic!("{what}: {said}"));
    assert!(place("Students come and go.") > place("Approval"), "the statistics come before free sections");
    assert!(place("Students come and go.") < place("Inbound and Graustark, 2021–2023"), "{said}");
    let rows = rows(&said);
    for row in [
        "2023 (p) | 1,350 | 14",
        "2024 H1 | 700 | –",
        "2023 | 46.0% | +1.9",
        "2022 | 4 | –",
        "2023 | 5 | +25.0%",
    ] {
        assert!(rows.iter().any(|found| found.trim_end_matches(" |") == row), "{row}: {rows:?}");
    }
    // Two years are read as well in the table.
    assert_eq!(said.matches("chart: ").count(), 2, "{said}");
}

#[test]
fn a_change_has_the_digits_of_its_column() {
    let statistic = "[[statistic]]\nid = \"rate\"\ntitle = \"Rate\"\nunit = \"%\"\n\
                     line = [{ values = { 2021 = 5.5, 2022 = 10, 2023 = 0 } }]\n";
    let rows = rows(&said("", statistic));
    for row in ["2022 | 10.0% | +4.5", "2023 | 0.0% | −10.0"] {
        assert!(rows.iter().any(|found| found.trim_end_matches(" |") == row), "{row}: {rows:?}");
    }
}
