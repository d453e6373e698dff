//! Where figures come from, from the PDF alone.

use lopdf::{Document, Object, Stream};
use serde_json::{Value, json};

use crate::judges::{PDFDETACH, PDFTOTEXT, PYTHON};
use crate::support::{SMALL, Sandbox};

/// A brief with numbers in its texts, of which `exports` is at line 6.
fn brief() -> String {
    SMALL.replacen(
        "date = 2024-02-03\n",
        "date = 2024-02-03\nsummary = \"\"\"Exports were US$50.2 million, 12.5 % more than in 2021. The deficit was\n\
         \u{2212}1,234.5 million, after 50.25.\"\"\"\n",
        1,
    )
}

fn built() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", brief());
    sandbox.run(["build", "brief.toml"]).succeeded();
    sandbox
}

/// Changes the streams of attached files of a media type.
fn change(pdf: &[u8], media_type: &str, change: impl Fn(&mut Stream)) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let mut changed = 0;
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(media_type.as_bytes())
        {
            change(stream);
            changed += 1;
        }
    }
    assert_eq!(changed, 1, "{media_type}");
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

/// The PDF with another provenance.
fn with(pdf: &[u8], provenance: &[u8]) -> Vec<u8> {
    change(pdf, "application/json", |stream| {
        stream.set_plain_content(provenance.to_vec());
        stream.compress().unwrap();
    })
}

/// What is attached to a PDF.
fn attached(pdf: &[u8]) -> Value {
    let document = Document::load_mem(pdf).unwrap();
    let json = document.objects.values().find_map(|object| {
        let stream = object.as_stream().ok()?;
        let name = stream.dict.get(b"Subtype").and_then(Object::as_name).ok()?;
        (name == b"application/json").then(|| stream.decompressed_content().unwrap())
    });
    serde_json::from_slice(&json.expect("provenance is attached")).unwrap()
}

/// The provenance of a PDF with these nodes, the last of which is that of a figure.
fn calculated(pdf: &[u8], nodes: &Value) -> Value {
    let mut provenance = attached(pdf);
    let origin = nodes.as_array().unwrap().len() - 1;
    provenance["nodes"] = nodes.clone();
    provenance["files"] = json!([
        { "path": "trade.csv", "sha256": "ab".repeat(32) },
        { "path": "trade.xlsx", "sheet": "Trade", "sha256": "cd".repeat(32) },
    ]);
    provenance["sources"] = json!([{ "id": "comtrade", "title": "UN Comtrade", "retrieved": "2025-01-03" }]);
    let figure = |page: u32| {
        json!({
            "page": page, "printed": "50.2", "name": "exports", "period": "2023", "unit": "million USD",
            "status": "provisional", "sources": [0], "origin": origin
        })
    };
    provenance["figures"] = json!([figure(1), figure(3)]);
    provenance
}

fn bytes(provenance: &Value) -> Vec<u8> {
    serde_json::to_vec(provenance).unwrap()
}

fn cell(row: u32) -> Value {
    json!({
        "value": "20000000", "from": "cell", "file": 0, "row": row, "column": 5, "header": "primaryValue",
        "written": "20000000"
    })
}

#[test]
fn a_number_in_a_text_leads_to_its_line() {
    let sandbox = built();
    let outcome = sandbox.run(["trace", "brief.pdf", "US$50.2 million"]).succeeded();
    assert_eq!(
        outcome.text(),
        "50.2  in a text · page 1\n\
         └─ typed in the brief, line 6\n\
         \u{20}  └─ …Exports were US$50.2 million, 12.5 % more than i…\n"
    );
    for asked in ["-1,234.5", "\u{2212}1,234.5", "-1234.5", "1234.5"] {
        let outcome = sandbox.run(["trace", "brief.pdf", asked]).succeeded();
        assert!(outcome.text().starts_with("\u{2212}1,234.5  in a text · page 1"), "{}", outcome.text());
        assert!(outcome.text().contains("line 7"), "{}", outcome.text());
    }
    let outcome = sandbox.run(["trace", "brief.pdf", "12.5%", "--format", "json"]).succeeded();
    let json: Value = serde_json::from_str(outcome.text()).unwrap();
    assert_eq!(json["figures"].as_array().map(Vec::len), Some(1));
    assert_eq!(json["figures"][0]["origin"], json!({ "from": "typed", "line": 6, "column": 44 }));
    assert_eq!(json["brief"]["attached"], true);
}

#[test]
fn without_a_number_there_is_a_list() {
    let sandbox = built();
    let outcome = sandbox.run(["trace", "brief.pdf"]).succeeded();
    let list = outcome.text();
    assert!(list.starts_with("Page 1\n"), "{list}");
    for printed in ["50.2 ", "12.5 %", "2021", "\u{2212}1,234.5", "50.25"] {
        let line = list.lines().find(|line| line.trim_start().starts_with(printed));
        assert!(line.is_some_and(|line| line.contains("typed in the brief, line ")), "{printed}: {list}");
    }
    let trees = sandbox.run(["trace", "brief.pdf", "--page", "1"]).succeeded();
    assert!(trees.text().contains("└─ typed in the brief, line 7"), "{}", trees.text());
}

#[test]
fn what_is_not_printed_is_named_with_what_is_near() {
    let sandbox = built();
    let outcome = sandbox.run(["trace", "brief.pdf", "50.3"]);
    outcome.failed(&[
        "E0941",
        "no figure `50.3`",
        "the nearest are `50.25` on page 1, `50.2` on page 1 and `",
    ]);
    // Digits and marks count, and not only what a number is worth.
    sandbox.run(["trace", "brief.pdf", "50.20"]).failed(&["no figure `50.20`"]);
    let outcome = sandbox.run(["trace", "brief.pdf", "50.2", "--page", "2"]);
    outcome.failed(&["no figure `50.2` on page 2", "it is printed on page 1"]);
    let outcome = sandbox.run(["trace", "brief.pdf", "--page", "9"]);
    outcome.failed(&["no figures on page 9", "the last with figures is"]);
    sandbox.run(["trace", "brief.pdf", "much"]).refused(&["invalid number `much`"]);
    sandbox.run(["trace", "brief.pdf", "1 and 2"]).refused(&["expected one number"]);
    sandbox.run(["trace", "brief.pdf", "--page", "0"]).refused(&["invalid value '0'"]);
}

#[test]
fn a_calculation_is_a_tree() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    let nodes = json!([
        cell(14),
        cell(15),
        { "value": "10234567", "from": "cell", "file": 1, "row": 7, "column": 2, "header": "Exports",
          "cell": "B7", "written": "10,234,567" },
        { "value": "50234567", "from": "calculation", "operation": "sum", "of": [0, 1, 2] },
        { "value": "50.234567", "from": "calculation", "operation": "scaled", "factor": "0.000001", "of": [3] },
        { "value": "50.2", "from": "calculation", "operation": "rounded", "decimals": 1, "of": [4] },
    ]);
    sandbox.write("brief.pdf", with(&pdf, &bytes(&calculated(&pdf, &nodes))));
    let expected = format!(
        "50.2  exports, 2023 (million USD, provisional) · pages 1 and 3\n\
         └─ 50.234567 rounded to 1 decimal\n\
         \u{20}  └─ 50234567 × 0.000001\n\
         \u{20}     └─ sum of 3 figures\n\
         \u{20}        ├─ 20000000  trade.csv, line 14, `primaryValue`\n\
         \u{20}        ├─ 20000000  trade.csv, line 15, `primaryValue`\n\
         \u{20}        └─ 10234567  trade.xlsx, Trade!B7, `Exports`, written “10,234,567”\n\
         Source: UN Comtrade, retrieved 2025-01-03\n\
         \n\
         SHA-256 of trade.csv:\n  {}\nSHA-256 of trade.xlsx:\n  {}\n",
        "ab".repeat(32),
        "cd".repeat(32)
    );
    let outcome = sandbox.run(["trace", "brief.pdf", "50.2"]).succeeded();
    assert_eq!(outcome.text(), expected);
    let outcome = sandbox.run(["trace", "brief.pdf", "50.2", "--page", "3", "--format", "json"]).succeeded();
    let json: Value = serde_json::from_str(outcome.text()).unwrap();
    let sum = &json["figures"][0]["origin"]["of"][0]["of"][0];
    assert_eq!([&sum["operation"], &sum["of"][2]["file"]["sheet"]], [&json!("sum"), &json!("Trade")]);
    assert_eq!(json["figures"][0]["sources"][0]["title"], "UN Comtrade");
    assert_eq!(json["figures"].as_array().map(Vec::len), Some(1));
}

/// Two countries, with exports and imports of four years, and shares of exports.
fn with_titles(exports: [&str; 4]) -> String {
    let mut brief = String::from(
        "schema = 1\n[brief]\ntitle = \"Trade\"\ndate = 2026-05-12\n[[party]]\ncode = \"XB\"\nname = \"Borduria\"\n\
         [[party]]\ncode = \"XS\"\nname = \"Syldavia\"\n[trade]\ncurrency = \"USD\"\nunit = \"million\"\n",
    );
    for (year, exports) in (2021..).zip(exports) {
        brief.push_str(&format!("[[trade.year]]\nyear = {year}\nexports = {exports}\nimports = 4.5\n"));
    }
    for (name, share) in [("Tin", "4"), ("Cheese", "30.5"), ("Steel", "12"), ("Wool", "20"), ("Wood", "10")] {
        let item = format!("[[trade.item]]\nflow = \"exports\"\nname = \"{name}\"\nshare = {share}\n");
        brief.push_str(&item);
    }
    brief
}

#[test]
fn per_cent_in_the_title_of_a_chart_are_traced() {
    let sandbox = Sandbox::new();
    let grown =
        (["10.5", "11.5", "14.0", "15.5"], "Trade grew by 33%", "33%", "from 15.0 to 20.0 in per cent");
    let fallen =
        (["15.5", "14.0", "11.5", "10.5"], "Trade fell by 25%", "25%", "from 20.0 to 15.0 in per cent");
    for (exports, title, growth, tree) in [grown, fallen] {
        sandbox.write("brief.toml", with_titles(exports));
        sandbox.run(["build", "brief.toml", "--fresh"]).succeeded();
        if let Some(text) = PDFTOTEXT.ask([sandbox.path("brief.pdf").as_os_str(), "-".as_ref()]) {
            assert!(text.stdout.replace('\n', " ").contains(title), "{}", text.stdout);
        }
        let outcome = sandbox.run(["trace", "brief.pdf", growth]).succeeded();
        let found = outcome.text();
        assert!(found.starts_with(&format!("{growth}  growth of total trade, 2024 (%) · page ")), "{found}");
        assert!(found.contains(tree), "{found}");
    }
    let outcome = sandbox.run(["trace", "brief.pdf", "62.5%"]).succeeded();
    let found = outcome.text();
    assert!(found.starts_with("62.5%  first 3 items (share of exports) (%) · page "), "{found}");
    let parts = ["sum of 3 figures", "├─ 30.5  the brief", "├─ 20  the brief", "└─ 12  the brief"];
    assert!(parts.iter().all(|part| found.contains(part)), "{found}");
}

#[test]
fn every_operation_is_told_in_words() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    let place =
        |line: u32, value: &str| json!({ "value": value, "from": "brief", "line": line, "column": 1 });
    let of_two = |operation: &str, more: &Value| {
        let mut node = json!({ "value": "9", "from": "calculation", "operation": operation, "of": [0, 1] });
        node.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        node
    };
    let plain = json!({});
    for (node, said) in [
        (of_two("difference", &plain), "└─ 40.1 − 50\n"),
        (of_two("average", &plain), "└─ average of 2 figures\n"),
        (of_two("share", &plain), "└─ 40.1 in per cent of 50\n"),
        (of_two("index", &plain), "└─ 50 in per cent of 40.1\n"),
        (
            of_two("growth", &json!({ "decimals": 1 })),
            "└─ change from 40.1 to 50 in per cent, rounded to 1 decimal\n",
        ),
        (
            of_two("compound-growth", &json!({ "decimals": 0, "years": 4 })),
            "└─ change of each of 4 years from 40.1 to 50 in per cent, rounded to a whole number\n",
        ),
        (
            json!({ "value": "40.1", "from": "calculation", "operation": "magnitude", "of": [0] }),
            "└─ 40.1 without its sign\n   └─ 40.1  the brief, line 3\n      └─ [brief]\n",
        ),
        (
            json!({ "value": "7", "from": "calculation", "operation": "count", "of": [] }),
            "└─ 7  counted in the brief\n",
        ),
        (
            json!({ "value": "9.9", "from": "calculation", "operation": "remainder", "of": [0, 1] }),
            "└─ what 2 figures leave of 100\n",
        ),
    ] {
        let nodes = json!([place(3, "40.1"), place(4, "50"), node]);
        sandbox.write("brief.pdf", with(&pdf, &bytes(&calculated(&pdf, &nodes))));
        let outcome = sandbox.run(["trace", "brief.pdf", "50.2"]).succeeded();
        assert!(outcome.text().contains(said), "{said}: {}", outcome.text());
        if node["of"].as_array().is_some_and(|of| of.len() == 2) {
            let parts = "   ├─ 40.1  the brief, line 3\n   │  └─ [brief]\n   └─ 50  the brief, line 4\n";
            assert!(outcome.text().contains(parts), "{}", outcome.text());
        }
    }
}

#[test]
fn long_sums_are_cut_short() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    let mut nodes: Vec<Value> = (1..=25).map(cell).collect();
    let parts: Vec<usize> = (0..25).collect();
    nodes.push(json!({
        "value": "500000000", "from": "calculation", "operation": "sum", "of": parts, "left_out": 4
    }));
    sandbox.write("brief.pdf", with(&pdf, &bytes(&calculated(&pdf, &nodes.into()))));
    let short = sandbox.run(["trace", "brief.pdf", "50.2"]).succeeded();
    let short = short.text();
    assert!(short.contains("└─ sum of 29 figures"), "{short}");
    assert!(short.contains("line 5, ") && !short.contains("line 6, "), "{short}");
    assert!(short.contains("└─ … and 24 more; `--all` shows them"), "{short}");
    let all = sandbox.run(["trace", "brief.pdf", "50.2", "--all"]).succeeded();
    let all = all.text();
    assert!(all.contains("├─ 20000000  trade.csv, line 25, `primaryValue`"), "{all}");
    assert!(all.contains("└─ … and 4 more, for which the file has no room"), "{all}");
}

#[test]
fn other_files_are_refused() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    sandbox.write("text.pdf", brief());
    sandbox.write("empty.pdf", "");
    sandbox.write("short.pdf", &pdf[..pdf.len() / 2]);
    sandbox.write("tail.pdf", [b"%PDF-1.7\n", &pdf[pdf.len() - 200..]].concat());
    let mut other = Document::with_version("1.7");
    let pages = other.new_object_id();
    let catalog = other.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => pages });
    let kids = Vec::<Object>::new();
    let dictionary = lopdf::dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 0 };
    other.objects.insert(pages, dictionary.into());
    other.trailer.set("Root", catalog);
    let mut bytes_of_other = Vec::new();
    other.save_to(&mut bytes_of_other).unwrap();
    sandbox.write("other.pdf", bytes_of_other);
    for (name, said) in [
        ("text.pdf", "is not a PDF"),
        ("empty.pdf", "is not a PDF"),
        ("short.pdf", "is a damaged PDF"),
        ("tail.pdf", "is a damaged PDF"),
        ("other.pdf", "does not say where its figures come from"),
        ("missing.pdf", "cannot be read: no such file or folder"),
        (".", "is a folder"),
    ] {
        sandbox.run(["trace", name, "50.2"]).failed(&["E0940", said, "help: "]);
    }
}

#[test]
fn what_is_attached_is_checked() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    let good = attached(&pdf);
    let mut newer = good.clone();
    newer["schema"] = 2.into();
    let mut dangling = good.clone();
    dangling["figures"][0]["origin"] = 100_000.into();
    for (provenance, said) in [
        (bytes(&newer), "version 2 of the format, which is newer"),
        (bytes(&dangling), "is damaged: a figure refers to what is not there"),
        (b"{}".to_vec(), "is damaged: missing field"),
        (vec![b' '; 60 << 20], "an attachment of more than 48 MiB"),
    ] {
        sandbox.write("changed.pdf", with(&pdf, &provenance));
        sandbox.run_bounded(["trace", "changed.pdf", "50.2"]).failed(&["E0940", said, "help: "]);
    }
    // Somebody changed the brief, but not what is said of it.
    let changed = change(&pdf, "application/toml", |stream| {
        let brief = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
        stream.set_plain_content(brief.replace("50.2", "60.2").into_bytes());
    });
    sandbox.write("changed.pdf", changed);
    let outcome = sandbox.run(["trace", "changed.pdf", "50.2"]).succeeded();
    assert!(outcome.stderr.contains("not the one that its figures are from"), "{}", outcome.stderr);
    assert_eq!(outcome.text(), "50.2  in a text · page 1\n└─ typed in the brief, line 6\n");
}

#[test]
fn nothing_that_is_attached_speaks_for_chancery() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    let mut provenance = calculated(&pdf, &json!([cell(1)]));
    provenance["figures"][0]["name"] = "\u{1B}[31m\n::error::exports\u{202E}".into();
    provenance["figures"][0]["printed"] = "50.2\r\n".into();
    provenance["files"][0]["path"] = "\n::warning::trade.csv".into();
    provenance["sources"][0]["title"] = "UN\u{1B}]8;;https://example.org\u{7}Comtrade".into();
    provenance["nodes"][0]["header"] = "a\nb".into();
    sandbox.write("brief.pdf", with(&pdf, &bytes(&provenance)));
    for arguments in [
        &["trace", "brief.pdf", "50.2"][..],
        &["trace", "brief.pdf"],
        &["trace", "brief.pdf", "51"],
        &["trace", "brief.pdf", "--format", "json"],
    ] {
        let outcome = sandbox.run(arguments);
        let said = format!("{}{}", String::from_utf8_lossy(&outcome.stdout), outcome.stderr);
        assert!(!said.contains(['\u{1B}', '\r', '\u{202E}', '\u{7}']), "{said}");
        assert!(said.lines().all(|line| !line.trim_start().starts_with("::")), "{said}");
    }
}

#[test]
fn figures_that_are_made_of_each_other_over_and_over_end() {
    let sandbox = built();
    let pdf = sandbox.read("brief.pdf");
    let mut nodes = vec![cell(1)];
    nodes.extend((0..32_u32).map(
        |part| json!({ "value": "1", "from": "calculation", "operation": "sum", "of": [part, part, part] }),
    ));
    sandbox.write("brief.pdf", with(&pdf, &bytes(&calculated(&pdf, &nodes.into()))));
    let outcome = sandbox.run_bounded(["trace", "brief.pdf", "50.2", "--all"]).succeeded();
    assert!(outcome.text().contains("there is more than can be shown"), "{}", outcome.text().len());
    let json = ["trace", "brief.pdf", "50.2", "--format", "json"];
    sandbox.run_bounded(json).failed(&["made from too many others"]);
}

#[test]
fn the_schema_describes_what_is_attached() {
    let sandbox = built();
    let schema = sandbox.run(["schema", "provenance"]).succeeded();
    assert!(schema.text().contains("urn:chancery:schema:provenance:1"));
    let pdf = sandbox.read("brief.pdf");
    let sum = json!([cell(1), { "value": "99", "from": "calculation", "operation": "remainder", "of": [0] }]);
    let values = [attached(&pdf), calculated(&pdf, &json!([cell(1)])), calculated(&pdf, &sum)];
    sandbox.write("schema.json", schema.text());
    for value in values {
        sandbox.write("provenance.json", bytes(&value));
        let (schema, value) = (sandbox.path("schema.json"), sandbox.path("provenance.json"));
        let arguments = ["-i".as_ref(), value.as_os_str(), schema.as_os_str()];
        let Some(verdict) = crate::judges::JSONSCHEMA.ask(arguments) else { return };
        assert!(verdict.success, "{}{}", verdict.stdout, verdict.stderr);
    }
    let mut wrong = attached(&pdf);
    wrong["figures"][0]["page"] = "1".into();
    sandbox.write("provenance.json", bytes(&wrong));
    let (schema, value) = (sandbox.path("schema.json"), sandbox.path("provenance.json"));
    let arguments = ["-i".as_ref(), value.as_os_str(), schema.as_os_str()];
    let Some(verdict) = crate::judges::JSONSCHEMA.ask(arguments) else { return };
    assert!(!verdict.success, "{}", verdict.stdout);
}

/// What another program says of some figures of a PDF, which it follows to lines and cells and calculates again.
fn calculated_again(sandbox: &Sandbox, pdf: &str, folder: &str, count: u32, seed: u32) -> Option<String> {
    // It calls both.
    PDFDETACH.ask(["-v"])?;
    PDFTOTEXT.ask(["-v"])?;
    let root = env!("CARGO_MANIFEST_DIR");
    let check = format!("{root}/tests/provenance/check.py");
    let pdf = sandbox.path(pdf).to_string_lossy().into_owned();
    let verdict = PYTHON.ask([check, pdf, folder.to_owned(), count.to_string(), seed.to_string()])?;
    assert!(verdict.success, "{}{}", verdict.stdout, verdict.stderr);
    Some(verdict.stdout)
}

#[test]
fn figures_of_the_samples_are_as_another_program_calculates_them() {
    let sandbox = Sandbox::new();
    let folder = format!("{}/briefs", env!("CARGO_MANIFEST_DIR"));
    for name in ["pakistan-belarus", "ruritania-graustark", "danmere-caldora"] {
        let pdf = format!("{name}.pdf");
        let brief = format!("{folder}/{name}.toml");
        sandbox.run(["build", &brief, "--lang", "en", "-o", &pdf, "--fresh"]).succeeded();
        for seed in 1..=3 {
            let Some(said) = calculated_again(&sandbox, &pdf, &folder, 20, seed) else { return };
            // All of them, where there are fewer.
            assert!(said.starts_with("20 of ") || said.starts_with("16 of 16 "), "{name}: {said}");
        }
    }
}

#[test]
fn figures_of_files_are_as_another_program_calculates_them() {
    let sandbox = Sandbox::new();
    let mut csv = String::from("Monthly trade\n\nYear;Month;Flow;\"Value, in thousands\"\n");
    for year in 2020..2024 {
        for month in 1..=12 {
            for (flow, start) in [("Exports", 900), ("Imports", 1200)] {
                let (whole, part) = (start + year % 100 * 37 + month * 11, month * 7 % 10);
                csv.push_str(&format!("{year};{month};{flow};{whole}.{part}25\n"));
            }
        }
    }
    sandbox.write("trade.csv", csv);
    sandbox.write(
        "items.csv",
        "Year;Code;Description;Imports in 1000\n2023;TOTAL;All;900.5\n2023;10;\"Cereals; and \"\"corn\"\"\";600.25\n\
         2023;52;Cotton;300.25\n",
    );
    let trade = "[trade]\nitems = { file = \"items.csv\", level = \"HS2\", unit = \"thousand\", currency = \"USD\", columns = { \
                 commodity = \"Code\", imports = \"Imports in 1000\" } }\n\
                 data = { file = \"trade.csv\", unit = \"thousand\", currency = \"USD\", columns = { year = \"Year\", \
                 month = \"Month\", flow = \"Flow\", value = \"Value, in thousands\" } }\n\
                 year = [{ year = 2019, exports = 11.5, imports = 14.2, rank = 3, share = 4.5 }]\n\
                 item = [{ flow = \"exports\", name = \"Rice\", value = 3.25 }, { flow = \"exports\", name = \"Tea\", value = 1.5 }, \
                 { flow = \"exports\", name = \"Silk\", value = 0.75 }]\n\
                 [[statistic]]\nid = \"students\"\ntitle = \"Students\"\nunit = \"people\"\n\
                 line = [{ values = { 2021 = 1200, 2022 = 1500, 2023 = 1425 } }]\n\
                 [[chart]]\nkind = \"trade\"\nform = \"index\"\nbase = 2020\n[[chart]]\nkind = \"items\"\n";
    let summary = "Exports came to {{trade.2023.exports}}, {{trade.2020..2023.exports|growth}} in three years, \
                   {{trade.2020..2023.exports|cagr}} a year; the average total was {{trade.2020..2023.total|average}}, the \
                   deficit {{trade.2023.deficit}}, the coverage {{trade.2023.coverage}}, and exports added \
                   {{trade.2022..2023.exports|contribution}} to growth. Students: {{students.2021..2023.value|index}}.";
    let brief =
        SMALL.replacen("date = 2024-02-03\n", &format!("date = 2024-02-03\nsummary = \"{summary}\"\n"), 1);
    sandbox.write("brief.toml", format!("{brief}{trade}"));
    sandbox.run(["build", "brief.toml"]).succeeded();
    let folder = sandbox.path(".").to_string_lossy().into_owned();
    let Some(said) = calculated_again(&sandbox, "brief.pdf", &folder, 10_000, 1) else { return };
    // Two flows of four years of twelve months at least.
    let leaves = said.split("from ").nth(1).and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
    assert!(leaves.is_some_and(|leaves| leaves > 96), "{said}");
    // And the tree leads there.
    let traced = sandbox.run(["trace", "brief.pdf", "--page", "1", "--all"]).succeeded();
    let text = String::from_utf8_lossy(&traced.stdout);
    assert!(text.contains("sum of 12 figures") && text.contains("trade.csv, line 76"), "{text}");
    let traced = sandbox.run(["trace", "brief.pdf", "66.7%"]).succeeded();
    let of_item = ["600.25 in per cent of 900.5", "600.25  items.csv, line 3", "900.5  items.csv, line 2"];
    assert!(of_item.iter().all(|words| traced.text().contains(words)), "{}", traced.text());
}
