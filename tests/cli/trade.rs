//! Figures that a brief takes from files of statistics, as they are printed.

use std::process::Command;

use crate::statistics;
use crate::support::Sandbox;

/// A brief about the trade of Ruritania with Graustark.
pub(crate) fn brief(trade: &str) -> String {
    format!(
        "schema = 1\n[brief]\ntitle = \"Trade\"\ndate = 2026-11-27\n[[party]]\ncode = \"XRU\"\nname = \"Ruritania\"\n\
         [[party]]\ncode = \"XGR\"\nname = \"Graustark\"\n[trade]\n{trade}\n"
    )
}

/// The words of the briefing, with single spaces; none, said aloud, without poppler.
pub(crate) fn printed(sandbox: &Sandbox, trade: &str) -> Option<String> {
    sandbox.write("brief.toml", brief(trade));
    sandbox.run(["build", "brief.toml", "--fresh"]).succeeded();
    let Ok(output) =
        Command::new("pdftotext").arg("-layout").arg(sandbox.path("brief.pdf")).arg("-").output()
    else {
        eprintln!("skipped: pdftotext is missing");
        return None;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Rows of a table as UN Comtrade has it: period, reporter, flow, partner, commodity, transport and value.
fn comtrade(rows: &[&str]) -> String {
    let header = "period,reporterISO,flowCode,partnerISO,cmdCode,motCode,primaryValue\n";
    header.to_owned() + &rows.iter().map(|row| format!("{row}\n")).collect::<String>()
}

#[test]
fn labels_of_charts_are_rounded_once() {
    let sandbox = Sandbox::new();
    // 67,349.96 million is 67,350.0 in the table, and 67.3 billion in a label, not 67.4.
    let rows = [
        "2022,XRU,X,XGR,TOTAL,0,67349960000",
        "2022,XRU,M,XGR,TOTAL,0,105012760000",
        "2023,XRU,X,XGR,TOTAL,0,72703050000",
        "2023,XRU,M,XGR,TOTAL,0,94156700000",
    ];
    sandbox.write("trade.csv", comtrade(&rows));
    let Some(text) = printed(&sandbox, "data = { file = \"trade.csv\" }") else { return };
    assert!(text.contains("67,350.0") && text.contains("67.3"), "{text}");
    assert!(!text.contains("67.4"), "{text}");
    let traced = sandbox.run(["trace", "brief.pdf", "67.3"]).succeeded();
    assert!(traced.text().contains("67.34996 rounded to 1 decimal"), "{}", traced.text());
    assert!(traced.text().contains("in a chart"), "{}", traced.text());
}

#[test]
fn growth_and_totals_are_computed_before_they_are_rounded() {
    let sandbox = Sandbox::new();
    let rows = [
        "2022,XRU,X,XGR,TOTAL,0,10040000000",
        "2022,XRU,M,XGR,TOTAL,0,10040000000",
        "2023,XRU,X,XGR,TOTAL,0,10060000000",
        "2023,XRU,M,XGR,TOTAL,0,10060000000",
    ];
    sandbox.write("a.csv", comtrade(&rows));
    let Some(text) = printed(&sandbox, "unit = \"billion\"\ndata = { file = \"a.csv\" }") else { return };
    assert!(text.contains("2023 10.06 10.06 20.12 0.00 +0.2%"), "{text}");
}

#[test]
fn a_small_figure_does_not_lend_its_digits_to_the_others() {
    let sandbox = Sandbox::new();
    sandbox
        .write("a.csv", comtrade(&["2021,XRU,X,XGR,TOTAL,0,1234", "2022,XRU,X,XGR,TOTAL,0,5012345678.25"]));
    let Some(text) = printed(&sandbox, "unit = \"million\"\ndata = { file = \"a.csv\" }") else { return };
    assert!(text.contains("2021 0.0012") && text.contains("2022 5,012.3"), "{text}");
    assert!(!text.contains("5,012.30") && !text.contains("5,012.34"), "{text}");
}

#[test]
fn the_total_over_modes_of_transport_is_taken() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "a.csv",
        comtrade(&["2022,XRU,X,XGR,TOTAL,0,100000000", "2022,XRU,X,XGR,TOTAL,2100,60000000"]),
    );
    let Some(text) = printed(&sandbox, "data = { file = \"a.csv\" }") else { return };
    assert!(text.contains("2022 100.0"), "{text}");
    sandbox.write("a.csv", comtrade(&["2022,XRU,X,XGR,TOTAL,2100,60000000"]));
    sandbox
        .run(["check", "brief.toml"])
        .failed(&["has figures for a part only: `motCode` is `2100`", "where = {"]);
    let Some(text) = printed(&sandbox, "data = { file = \"a.csv\", where = { motCode = \"2100\" } }") else {
        return;
    };
    assert!(text.contains("2022 60.0"), "{text}");
}

#[test]
fn figures_of_the_partner_are_called_so() {
    let sandbox = Sandbox::new();
    sandbox
        .write("a.csv", comtrade(&["2022,XGR,X,XRU,TOTAL,0,170000000", "2022,XGR,M,XRU,TOTAL,0,100000000"]));
    let trade = "data = { file = \"a.csv\", mirror = true }";
    let Some(text) = printed(&sandbox, trade) else { return };
    assert!(text.contains("$270.0m −$70.0m") && text.contains("$100.0m $170.0m"), "{text}");
    assert!(text.contains("Figures are those that Graustark reports of its own trade."), "{text}");
    sandbox.write(
        "brief.toml",
        brief("data = { file = \"a.csv\", reporter = \"Graustark\", partner = \"Ruritania\" }"),
    );
    let outcome = sandbox.run(["check", "brief.toml"]).failed(&["not `Graustark`", "mirror = true"]);
    assert_eq!(outcome.stderr.matches("error[").count(), 1, "{}", outcome.stderr);
}

#[test]
fn a_year_of_the_brief_fills_what_the_file_lacks() {
    let sandbox = Sandbox::new();
    sandbox
        .write("a.csv", comtrade(&["2022,XRU,X,XGR,TOTAL,0,100000000", "2022,XRU,M,XGR,TOTAL,0,30000000"]));
    let trade =
        "data = { file = \"a.csv\" }\nyear = [{ year = 2022, exports = 7 }, { year = 2021, imports = 5 }]";
    let Some(text) = printed(&sandbox, trade) else { return };
    assert!(text.contains("2022 7.0 30.0 37.0 −23.0") || text.contains("2022 7 30.0 37.0 −23.0"), "{text}");
    sandbox.run(["check", "brief.toml"]).says(&["L0140", "exports in 2022 are 7 here, and 100 in `a.csv`"]);
    sandbox.run(["check", "brief.toml", "--deny", "L0140"]).failed(&["error[L0140]"]);
}

#[test]
fn exports_and_imports_may_be_two_files() {
    let sandbox = Sandbox::new();
    sandbox.write("x.csv", "Country;2021;2022\nGraustark;24,1;25\nZubrowka;1;2\n");
    sandbox.write("m.csv", "Year,Country,USD bn\n2021,Graustark,30.5\n2022,Graustark,31.5\n");
    let trade = "currency = \"USD\"\n[[trade.data]]\nfile = \"x.csv\"\nflow = \"exports\"\nunit = \"billion\"\n\
                 columns = { partner = \"Country\" }\n\
                 [[trade.data]]\nfile = \"m.csv\"\nflow = \"imports\"\ncolumns = { partner = \"Country\", value = \"USD bn\" }\n";
    let Some(text) = printed(&sandbox, trade) else { return };
    assert!(text.contains("2021 24,100.0 30,500.0 54,600.0"), "{text}");
    assert!(text.contains("2022 25,000.0 31,500.0 56,500.0"), "{text}");
    // Two files for one figure.
    sandbox.write("m.csv", "Year,Country,USD bn\n2021,Graustark,30.5\n");
    let trade = trade.replace("\"imports\"", "\"exports\"");
    sandbox.write("brief.toml", brief(&trade));
    sandbox
        .run(["check", "brief.toml"])
        .failed(&["`m.csv` has 30500 for exports in 2021, and `x.csv` has 24100"]);
}

#[test]
fn what_files_count_as_nothing_is_on_the_page() {
    let sandbox = Sandbox::new();
    let chapters = (1..=97).filter(|chapter| *chapter != 77);
    let rows = |year: u16, without: u8| {
        let chapters = chapters.clone().filter(move |chapter| *chapter != without);
        chapters
            .map(move |chapter: u8| format!("{year},XRU,X,XGR,{chapter:02},0,1000000"))
            .collect::<Vec<_>>()
    };
    let all = [rows(2021, 0), rows(2022, 93)].concat();
    sandbox.write("a.csv", comtrade(&all.iter().map(String::as_str).collect::<Vec<_>>()));
    let Some(text) = printed(&sandbox, "data = { file = \"a.csv\" }") else { return };
    assert!(text.contains("2021 96.0") && text.contains("2022 95.0"), "{text}");
    assert!(text.contains("Figures are sums of all commodities; one of them has no entry"), "{text}");
}

#[test]
fn what_a_file_does_not_say_is_asked_for() {
    let sandbox = Sandbox::new();
    sandbox.write("a.csv", "Year,Exports,Imports\n2021,24.1,30.5\n");
    for (trade, said) in [
        ("data = { file = \"a.csv\" }", "does not say its unit and currency"),
        ("unit = \"million\"\ndata = { file = \"a.csv\" }", "does not say its currency"),
        (
            "data = { file = \"a.csv\", currency = \"ZMW\", unit = \"million\" }",
            "is in ZMW, and `[trade]` in USD",
        ),
    ] {
        sandbox.write("brief.toml", brief(trade));
        sandbox.run(["check", "brief.toml"]).failed(&[said, "help: "]);
    }
    let trade = "currency = \"ZMW\"\ndata = { file = \"a.csv\", unit = \"billion\" }";
    let Some(text) = printed(&sandbox, trade) else { return };
    assert!(text.contains("ZMW 24,100.0m ZMW 30,500.0m"), "{text}");
}

#[test]
fn data_shows_a_file_as_a_brief_reads_it() {
    let sandbox = Sandbox::new();
    sandbox.write("a.csv", "Année;Ventes;Achats;Pays\n2021;24,1;30,5;Graustark\n2022;25;31,5;Graustark\n");
    sandbox.run(["data", "a.csv"]).failed(&["no format that Chancery knows", "`Année`", "columns = {"]);
    let keys = [
        "data",
        "a.csv",
        "--partner",
        "Graustark",
        "--set",
        "columns.year=Année",
        "--set",
        "columns.exports=Ventes",
        "--set",
        "columns.imports=Achats",
        "--set",
        "columns.partner=Pays",
        "--set",
        "unit=million",
    ];
    let outcome = sandbox.run(keys).succeeded();
    let text = outcome.text();
    for line in [
        "2021       24.1     30.5",
        "[[trade.data]]",
        "columns.\"year\" = \"Année\"",
        "unit = \"million\"",
        "Rows used: 2",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    // What is printed can be pasted.
    let table = &text[text.find("[[trade.data]]").expect("the table")..];
    sandbox.write("brief.toml", brief(&format!("currency = \"USD\"\n{table}")));
    sandbox.run(["check", "brief.toml"]).succeeded();
    let csv = sandbox.run(keys.into_iter().chain(["--format", "csv"])).succeeded();
    assert_eq!(csv.text(), "period,exports,imports\n2021,24.1,30.5\n2022,25,31.5\n");
    let json = sandbox.run(keys.into_iter().chain(["--format", "json"])).succeeded();
    let json: serde_json::Value = serde_json::from_str(json.text()).expect("JSON");
    assert_eq!(json["periods"][0]["exports"], "24.1");
    assert_eq!([&json["unit"], &json["currency"]], [&serde_json::json!("million"), &serde_json::Value::Null]);
    sandbox.run(["data", "a.csv", "--set", "flow"]).refused(&["expected a key"]);
    sandbox.run(["data", "missing.csv"]).failed(&["`missing.csv` does not exist"]);
    let schema = sandbox.run(["schema", "data"]).succeeded();
    assert!(schema.text().contains("urn:chancery:schema:data:1"));
}

#[test]
fn a_hundred_thousand_rows_are_read_for_the_trade_of_two_countries() {
    let sandbox = Sandbox::new();
    sandbox.write("a.csv", statistics::comtrade(100_000));
    let outcome =
        sandbox.run(["data", "a.csv", "--reporter", "Ruritania", "--partner", "XGR", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_slice(&outcome.succeeded().stdout).unwrap();
    assert_eq!(found["periods"][0]["exports"], "1000000000.25");
    let left_out = found["left_out"].as_array().unwrap().iter();
    let left_out: Vec<(&str, u64)> =
        left_out.map(|one| (one["reason"].as_str().unwrap(), one["rows"].as_u64().unwrap())).collect();
    assert_eq!(
        left_out,
        [("it is a part of the total, or another commodity", 499), ("it is of another partner", 99_500)]
    );
    // In a worker, with the memory and time that it has without further arguments.
    sandbox.write("brief.toml", brief("unit = \"million\"\ndata = { file = \"a.csv\" }"));
    sandbox.run(["check", "brief.toml", "--isolate"]).succeeded();
    // What is not needed is checked all the same, and shown on its line.
    let last = "\"1\"\r\n";
    let flawed = statistics::comtrade(100_000) + &last.replace('1', "2") + "\n" + last;
    sandbox.write("a.csv", flawed);
    let arguments = ["check", "brief.toml", "--isolate", "--message-format", "short"];
    sandbox.run(arguments).failed(&[
        "a.csv:100002:1",
        "a.csv:100004:1",
        "this row has 1 field, and the header 47",
    ]);
}
