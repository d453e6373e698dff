//! Items of trade that a brief takes from files.

use crate::support::Sandbox;
use crate::trade::{brief, printed};

const HEADER: &str =
    "period,reporterISO,flowCode,partnerISO,classificationCode,cmdCode,cmdDesc,primaryValue\n";

/// Rows as UN Comtrade has them: period, flow, code, name and value.
fn comtrade(rows: &[&str]) -> String {
    let row = |row: &&str| {
        let fields: Vec<&str> = row.splitn(3, ',').collect();
        format!("{},XRU,{},XGR,H6,{}\n", fields[0], fields[1], fields[2])
    };
    HEADER.to_owned() + &rows.iter().map(row).collect::<String>()
}

/// Chapters of two years, with headings within them, whose total is stated.
fn chapters() -> String {
    comtrade(&[
        "2022,X,TOTAL,All Commodities,900000000",
        "2022,X,10,Cereals,900000000",
        "2022,M,TOTAL,All Commodities,200000000",
        "2022,M,87,87 - Vehicles,200000000",
        "2023,X,TOTAL,All Commodities,1000000000",
        "2023,X,27,27 -- Mineral fuels,300040000",
        "2023,X,2701,Coal,300040000",
        "2023,X,10,Cereals,500000000",
        "2023,X,1001,Wheat,400000000",
        "2023,X,1006,Rice,100000000",
        "2023,X,52,Cotton,150000000",
        "2023,X,87,Vehicles,49960000",
        "2024,X,TOTAL,All Commodities,700000000",
        "2024,X,52,Cotton,700000000",
        "2023,M,TOTAL,All Commodities,400000000",
        "2023,M,87,Vehicles,300000000",
        "2023,M,84,Machinery,100000000",
    ])
}

fn refused(sandbox: &Sandbox, trade: &str) -> String {
    sandbox.write("brief.toml", brief(trade));
    sandbox.run(["check", "brief.toml"]).failed(&[]).stderr
}

#[test]
fn quarters_and_months_of_a_year_are_not_added_up() {
    let sandbox = Sandbox::new();
    let all = ["Q1 2023", "Q2 2023", "Q3 2023", "Q4 2023", "Jan 2023", "Feb 2023"];
    let rows =
        all.map(|period| format!("{period},TOTAL,All,10\n{period},10,Cereals,6\n{period},52,Cotton,4\n"));
    sandbox.write("trade.csv", format!("Period,HS code,Commodity,Exports (USD million)\n{}", rows.concat()));
    let items = "items = { file = \"trade.csv\", level = \"HS2\", top = 2 }";
    let Some(text) = printed(&sandbox, items) else { return };
    assert!(text.contains("Cereals 10 24 60.0% Cotton 52 16 40.0%"), "{text}");
}

#[test]
fn the_largest_commodities_of_a_level_are_the_items() {
    let sandbox = Sandbox::new();
    sandbox.write("trade.csv", chapters());
    let items = "items = { file = \"trade.csv\", level = \"HS2\", top = 3 }";
    let Some(text) = printed(&sandbox, items) else { return };
    // Of 2023, the latest year with both flows; nothing that is within a chapter is counted beside it.
    for row in [
        "Item HS code Value, 2023 Share",
        "Ruritania\u{2019}s exports Cereals 10 500.0 50.0% Mineral fuels 27 300.0 30.0% Cotton 52 150.0 15.0%",
        "Ruritania\u{2019}s imports Vehicles 87 300.0 75.0% Machinery 84 100.0 25.0%",
        "Ruritania\u{2019}s largest export Cereals 500.0 in 2023: Cereals",
    ] {
        assert!(text.contains(row), "{row}\n{text}");
    }
    assert!(!text.contains("Wheat") && !text.contains("49.9") && !text.contains("700.0"), "{text}");
    let traced = sandbox.run(["trace", "brief.pdf", "300.0"]).succeeded();
    assert!(
        traced.text().contains("300040000  trade.csv, line 7, `primaryValue`")
            && traced.text().contains("Mineral fuels (exports), 2023"),
        "{}",
        traced.text()
    );
    let traced = sandbox.run(["trace", "brief.pdf", "30.0%"]).succeeded();
    assert!(
        traced.text().contains("30.004 rounded to 1 decimal")
            && traced.text().contains("300040000 in per cent of 1000000000")
            && traced.text().contains("1000000000  trade.csv, line 6, `primaryValue`"),
        "{}",
        traced.text()
    );
}

#[test]
fn a_year_and_a_level_can_be_chosen() {
    let sandbox = Sandbox::new();
    sandbox.write("trade.csv", chapters());
    let chosen = "items = { file = \"trade.csv\", level = \"HS2\", year = 2022 }";
    if let Some(text) = printed(&sandbox, chosen) {
        assert!(
            text.contains("Cereals 10 900.0 100.0%") && text.contains("Vehicles 87 200.0 100.0%"),
            "{text}"
        );
    }
    let of_exports = "items = { file = \"trade.csv\", level = \"HS2\", flow = \"exports\" }";
    if let Some(text) = printed(&sandbox, of_exports) {
        assert!(text.contains("Value, 2024") && text.contains("Cotton 52 700.0 100.0%"), "{text}");
    }
    let error = refused(&sandbox, "items = { file = \"trade.csv\", level = \"HS2\", year = 2024 }");
    assert!(
        error.contains("has no imports of chapters of the Harmonized System in 2024")
            && error.contains("take one flow: `flow = \"exports\"`"),
        "{error}"
    );
    // Headings are listed of some chapters only: what is missing may be larger than any of them.
    let headings = "items = { file = \"trade.csv\", level = \"HS4\", top = 3 }";
    let error = refused(&sandbox, headings);
    assert!(error.contains("add up to 800040000 of a total of 1000000000"), "{error}");
    assert!(error.contains("may be larger than the last item, `1006`"), "{error}");
    if let Some(text) = printed(&sandbox, &headings.replace("top = 3", "top = 2")) {
        assert!(
            text.contains("Wheat 1001 400.0 40.0% Coal 2701 300.0 30.0%") && !text.contains("Rice"),
            "{text}"
        );
    }
}

#[test]
fn without_a_total_the_level_has_to_be_complete() {
    let sandbox = Sandbox::new();
    let rows = |codes: &[String]| {
        let row = |(at, code): (usize, &String)| format!("2023,X,{code},Goods {code},{}", 1000 + at);
        let rows: Vec<String> = codes.iter().enumerate().map(row).collect();
        comtrade(&rows.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let all: Vec<String> =
        (1..=97).filter(|chapter| *chapter != 77).map(|chapter| format!("{chapter:02}")).collect();
    let items = "unit = \"one\"\nitems = { file = \"trade.csv\", level = \"HS2\", top = 2 }";
    sandbox.write("trade.csv", rows(&all));
    if let Some(text) = printed(&sandbox, items) {
        // 96 chapters: 1,000 to 1,095, which make 100,560.
        assert!(text.contains("Goods 97 97 1,095 1.1% Goods 96 96 1,094 1.1%"), "{text}");
    }
    sandbox.write("trade.csv", rows(&all[1..]));
    let error = refused(&sandbox, items);
    assert!(error.contains("has 95 chapters of the Harmonized System and no total"), "{error}");
    assert!(error.contains("`complete = true`"), "{error}");
    let vouched = items.replace("top = 2", "top = 2, complete = true");
    if let Some(text) = printed(&sandbox, &vouched) {
        assert!(text.contains("Goods 97 97 1,094"), "{text}");
    }
    // More than the total cannot be part of it.
    sandbox.write(
        "trade.csv",
        comtrade(&["2023,X,TOTAL,All,100", "2023,X,10,Cereals,90", "2023,X,52,Cotton,20"]),
    );
    let error = refused(&sandbox, items);
    assert!(error.contains("add up to 110, and a total of 100"), "{error}");
}

#[test]
fn months_make_a_year_and_one_that_lacks_some_is_left_out() {
    let sandbox = Sandbox::new();
    let mut rows: Vec<String> = Vec::new();
    for (year, months) in [(2022, 12), (2023, 11)] {
        for month in 1..=months {
            rows.push(format!("{year}{month:02},X,TOTAL,All,300"));
            rows.push(format!("{year}{month:02},X,10,Cereals,{}", if month < 7 { 300 } else { 200 }));
            // What was not traded in a month has no row.
            rows.extend((month >= 7).then(|| format!("{year}{month:02},X,52,Cotton,100")));
        }
    }
    sandbox.write("trade.csv", comtrade(&rows.iter().map(String::as_str).collect::<Vec<_>>()));
    let items = "unit = \"one\"\nitems = { file = \"trade.csv\", level = \"HS2\" }";
    sandbox.write("brief.toml", brief(items));
    let checked = sandbox.run(["check", "brief.toml"]).succeeded();
    assert!(checked.stderr.contains("has no exports for December 2023"), "{}", checked.stderr);
    if let Some(text) = printed(&sandbox, items) {
        assert!(
            text.contains("Value, 2022") && text.contains("Cereals 10 3,000 83.3% Cotton 52 600 16.7%"),
            "{text}"
        );
    }
    let error = refused(&sandbox, &items.replace("\"HS2\"", "\"HS2\", year = 2023"));
    assert!(error.contains("lacks months or quarters of exports"), "{error}");
}

#[test]
fn items_of_the_partner_are_called_so() {
    let sandbox = Sandbox::new();
    let mirrored = chapters().replace("XRU", "X__").replace("XGR", "XRU").replace("X__", "XGR");
    sandbox.write("trade.csv", mirrored);
    let items = "items = { file = \"trade.csv\", level = \"HS2\" }";
    assert!(refused(&sandbox, items).contains("has figures that `XGR` reports"));
    let Some(text) = printed(&sandbox, &items.replace("\"HS2\"", "\"HS2\", mirror = true")) else { return };
    assert!(text.contains("Ruritania\u{2019}s imports Cereals 10 500.0 50.0%"), "{text}");
    assert!(text.contains("Figures are those that Graustark reports of its own trade."), "{text}");
}

#[test]
fn a_typed_item_names_that_of_the_file() {
    let sandbox = Sandbox::new();
    sandbox.write("trade.csv", chapters());
    let trade = "items = { file = \"trade.csv\", level = \"HS2\", top = 2, flow = \"imports\", year = 2023 }\n\
                 [[trade.item]]\nflow = \"imports\"\nhs = \"84\"\nname = \"Engines\"\n\
                 [[trade.item]]\nflow = \"exports\"\nname = \"Rice\"\nyear = 2021\nvalue = 4";
    let Some(text) = printed(&sandbox, trade) else { return };
    assert!(text.contains("exports Rice 2021 4.0"), "{text}");
    assert!(text.contains("Vehicles 87 2023 300.0 75.0% Engines 84 2023 100.0 25.0%"), "{text}");
}

/// A section with a text, after what `[trade]` has.
fn with_text(trade: &str, text: &str) -> String {
    format!("{trade}\n[[section]]\nid = \"text\"\ntitle = \"Text\"\nbody = \"{text}\"\n")
}

#[test]
fn texts_are_bound_to_items_of_files_and_of_the_brief() {
    let sandbox = Sandbox::new();
    sandbox.write("trade.csv", chapters());
    let trade = "items = { file = \"trade.csv\", level = \"HS2\", top = 2, flow = \"imports\" }\n\
                 [[trade.item]]\nflow = \"imports\"\nhs = \"84\"\nname = \"Engines of {{party.XGR.name}}\"\n\
                 [[trade.item]]\nflow = \"exports\"\nname = \"Rice\"\nyear = 2021\nvalue = 4.25\n\
                 [[trade.item]]\nflow = \"exports\"\nname = \"Wheat\"";
    let text = "First {{items.imports.1.name}} ({{items.imports.1.hs}}) of {{items.imports.1.value}} in \
                {{items.imports.1.year}}, {{items.imports.1.share}}; then {{items.imports.2.name}}; {{items.exports.1.name}} \
                {{items.exports.1.value|number}}; {{items.exports.2.name}}.";
    let Some(printed) = printed(&sandbox, &with_text(trade, text)) else { return };
    for words in [
        "First Vehicles (87) of $300.0 million in 2023, 75.0%;",
        "then Engines of Graustark; Rice 4.25; Wheat.",
    ] {
        assert!(printed.contains(words), "{words}\n{printed}");
    }
    let traced = sandbox.run(["trace", "brief.pdf", "$300.0 million"]).succeeded();
    assert!(traced.text().contains("300000000  trade.csv, line 17, `primaryValue`"), "{}", traced.text());
    for (path, message, hint) in [
        ("items", "`items` is only the start of a path", "`items.exports.1.name`"),
        ("items.export.1.name", "there is no path", "did you mean `exports`?"),
        ("items.exports.1", "only the start of a path", "`items.exports.1.hs`"),
        (
            "items.exports.3.name",
            "there is no such item of exports",
            "`items.exports.1` to `items.exports.2`",
        ),
        (
            "items.exports.0.name",
            "there is no such item of exports",
            "`items.exports.1` to `items.exports.2`",
        ),
        ("items.exports.first.name", "there is no such item of exports", "`items.exports.1` to"),
        ("items.exports.+1.name", "there is no such item of exports", "`items.exports.1` to"),
        ("items.exports.01.name", "there is no such item of exports", "`items.exports.1` to"),
        ("items.exports.-1.name", "there is no such item of exports", "`items.exports.1` to"),
        (
            "items.exports.99999999999999999999.name",
            "there is no such item of exports",
            "`items.exports.1` to",
        ),
        ("items.exports.2.value", "the item does not say its `value`", "add `value`"),
        ("items.exports.1.nmae", "there is no path", "did you mean `name`?"),
        ("item.exports.1.name", "there is no path", "did you mean `items`?"),
        ("items.exports.1.value|growth", "growth", "`money`"),
    ] {
        let error = refused(&sandbox, &with_text(trade, &format!("Of {{{{{path}}}}}.")));
        assert!(error.contains(message) && error.contains(hint), "{path}: {error}");
        assert_eq!(error.matches("error[").count(), 1, "{path}: {error}");
    }
}

#[test]
fn items_that_cannot_be_read_are_reported_once() {
    let sandbox = Sandbox::new();
    sandbox.write("trade.csv", chapters());
    let trade = "items = { file = \"other.csv\", level = \"HS2\" }";
    let error = refused(&sandbox, &with_text(trade, "Of {{items.exports.1.name}}."));
    assert_eq!(error.matches("error[").count(), 1, "{error}");
}
