//! Editions of briefs in several languages.

use crate::support::{Sandbox, assert_pdf};

/// In English and French, with a subtitle in English alone.
const BRIEF: &str = r#"schema = 1

[brief]
title = { en = "Ruritania and Graustark", fr = "Ruritanie et Graustark" }
subtitle = "Thirty years"
date = 2024-02-03
languages = ["en", "fr"]

[[party]]
code = "XRU"
name = { en = "Ruritania", fr = "Ruritanie" }

[[party]]
code = "XGR"
name = { mul = "Graustark" }
"#;

fn language_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let catalog = document.catalog().unwrap();
    lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap()
}

#[test]
fn a_brief_makes_a_pdf_in_each_of_its_languages() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", BRIEF);
    sandbox.run(["build", "brief.toml"]).succeeded().says(&[
        "warning[L0170]",
        "brief.toml:5:12",
        "not in `fr`",
        "printed in `en`",
        "L0171",
        "Wrote brief.en.pdf",
        "Wrote brief.fr.pdf",
    ]);
    assert_eq!(sandbox.list("."), ["brief.en.pdf", "brief.fr.pdf", "brief.toml"]);
    for language in ["en", "fr"] {
        let pdf = sandbox.read(&format!("brief.{language}.pdf"));
        assert_pdf(&pdf);
        assert_eq!(language_of(&pdf), language);
    }
    // A second run looks at them again, as there are lints, and makes none.
    let again = sandbox.run(["build", "brief.toml"]).succeeded();
    assert!(!again.stderr.contains("Wrote"), "{}", again.stderr);
    // What is wrong in both is said once.
    assert_eq!(again.stderr.matches("L0170").count(), 1, "{}", again.stderr);
}

#[test]
fn lang_chooses_editions() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", BRIEF);
    sandbox.run(["build", "brief.toml", "--lang", "fr", "-o", "out.pdf"]).succeeded();
    assert_eq!(sandbox.list("."), ["brief.toml", "out.pdf"]);
    assert_eq!(language_of(&sandbox.read("out.pdf")), "fr");
    sandbox.run(["build", "brief.toml", "--lang", "fr,en"]).succeeded();
    assert_eq!(sandbox.list("."), ["brief.en.pdf", "brief.fr.pdf", "brief.toml", "out.pdf"]);
    sandbox.run(["build", "brief.toml", "-o", "one.pdf"]).refused(&["several PDFs need an output folder"]);
    sandbox.run(["build", "brief.toml", "--lang", "ur"]).refused(&["`ur`", "`en`, `fr`"]);
    sandbox.run(["build", "brief.toml", "--lang", "french"]).refused(&["did you mean `fr`?"]);
    // A brief in one language has an edition in that.
    sandbox.write("single.toml", BRIEF.replace("languages = [\"en\", \"fr\"]", "language = \"en-GB\""));
    sandbox.run(["build", "single.toml", "--lang", "en"]).succeeded().says(&["Wrote single.pdf"]);
}

#[test]
fn check_of_one_language_lists_what_is_missing_in_it() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", BRIEF);
    sandbox.run(["check", "brief.toml", "--lang", "fr", "--deny", "L0170"]).failed(&["error[L0170]", "5:12"]);
    sandbox.run(["check", "brief.toml", "--lang", "en", "--deny", "L0170"]).succeeded();
}

#[test]
fn an_edition_of_standard_input_is_chosen() {
    let sandbox = Sandbox::new();
    let outcome = sandbox.pipe(BRIEF, ["build", "-"]);
    outcome.failed(&["E0913", "`en`, `fr`", "--lang en"]);
    let outcome = sandbox.pipe(BRIEF, ["build", "-", "--lang", "fr"]).succeeded();
    assert_eq!(language_of(&outcome.stdout), "fr");
}

#[test]
fn each_row_of_a_series_has_all_editions() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "chancery.toml",
        "schema = 1\n[series]\nbriefs = [\"t.toml\"]\nname = \"{lang}/{row}\"\noutput = \"out\"\n",
    );
    sandbox.write("rows.csv", "name,name_fr\nGraustark,Graustarque\nElbonia,Elbonie\n");
    let brief = BRIEF.replace(
        "name = { mul = \"Graustark\" }",
        "name = { en = \"{{row.name}}\", fr = \"{{row.name_fr}}\" }",
    ) + "\n[each]\nrows = \"rows.csv\"\nkey = \"name\"\n";
    sandbox.write("t.toml", brief);
    sandbox.run(["build", "--report", "report.json"]).succeeded();
    assert_eq!(sandbox.list("out/en"), ["Elbonia.pdf", "Graustark.pdf"]);
    assert_eq!(sandbox.list("out/fr"), ["Elbonia.pdf", "Graustark.pdf"]);
    let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
    let briefs = report["briefs"].as_array().unwrap();
    let languages: Vec<&str> = briefs.iter().map(|brief| brief["language"].as_str().unwrap()).collect();
    assert_eq!(languages, ["en", "fr", "en", "fr"]);
    assert_eq!(briefs[1]["brief"], "t.toml#Graustark [fr]");
    // A job of a CI service builds a row in all its languages.
    let listed = sandbox.run(["list", "--format", "json"]).succeeded();
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let outputs = |entry: &serde_json::Value| -> Vec<String> {
        let editions = entry["editions"].as_array().unwrap().iter();
        editions.map(|edition| edition["output"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(outputs(&listed[0]), ["out/en/Graustark.pdf", "out/fr/Graustark.pdf"]);
    // The report of its job is complete when it has every edition.
    sandbox.write("list.json", listed.to_string());
    let merge =
        || sandbox.run(["report", "merge", "-o", "merged.json", "--list", "list.json", "report.json"]);
    merge().succeeded();
    sandbox.run(["build", "--lang", "fr", "--report", "report.json"]).succeeded();
    merge().failed(&["t.toml#Graustark [en]", "E0907"]);
}

#[test]
fn a_label_in_one_language_renames_nothing_in_another() {
    let sandbox = Sandbox::new();
    let more = "
[[history]]
date = 1994
title = { mul = \"X\" }
[[agreement]]
title = { mul = \"Y\" }
signed = 1995
[theme]
extends = \"house.toml\"
[theme.labels]
agreements = \"Treaties\"
";
    sandbox.write("b.toml", format!("{BRIEF}{more}"));
    sandbox.write("house.toml", "[labels]\nhistory = { en = \"Milestones\", fr = \"Jalons\" }\n");
    sandbox.run(["build", "b.toml"]).succeeded();
    for (language, headings) in [("en", ["Milestones", "Treaties"]), ("fr", ["Jalons", "Accords"])] {
        let pdf = lopdf::Document::load(sandbox.path(&format!("b.{language}.pdf"))).unwrap();
        let titles: Vec<String> = pdf
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok()?.get(b"Title").ok())
            .filter_map(|title| lopdf::decode_text_string(title).ok())
            .collect();
        for heading in headings {
            assert!(
                titles.iter().any(|title| title == heading),
                "{language}: {heading} is not in {titles:?}"
            );
        }
    }
    // What is wrong in the house style is told once, and not for each edition and each language.
    sandbox.write("house.toml", "[labels]\nhistorie = \"Milestones\"\n");
    let outcome = sandbox.run(["build", "b.toml"]).failed(&["E0102"]);
    assert_eq!(outcome.stderr.matches("error[").count(), 1, "{}", outcome.stderr);
}
