//! Briefs that share a `chancery.toml`, and briefs for the rows of a table.

use crate::judges::PDFTOTEXT;
use crate::support::{SMALL, Sandbox, assert_pdf};

/// A template for two partners, the second of which is followed by rows that cannot be used.
const TEMPLATE: &str = r#"schema = 1

[each]
rows = "partners.csv"

[brief]
title = "Ruritania and {{row.name}}"
date = 2024-02-03
summary = '''Trade with {{ row.name }} came to {{trade.2023.total}}.'''

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "{{row.code}}"
name = "{{row.name}}"
capital = "{{row.capital}}"

[relationship]
established = "{{row.established}}"

[trade]
year = [{ year = 2023, exports = "{{row.exports}}", imports = "{{row.imports}}" }]
sources = ["s"]

[[source]]
id = "s"
title = "Yearbook"
"#;

const PARTNERS: &str = "code,name,capital,established,exports,imports
XG,Graustark,Edelweiss,1974-05-12,18.4,33.0
XO,\"Oss, Alm and Ulm\",,1990,5,2
";

fn series(settings: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", format!("schema = 1\n{settings}"));
    sandbox.write("notes/a.toml", SMALL);
    sandbox.write("notes/asia/b.toml", SMALL);
    sandbox.write("partner.toml", TEMPLATE);
    sandbox.write("partners.csv", PARTNERS);
    sandbox
}

#[test]
fn a_series_is_built_from_any_folder_in_it() {
    let sandbox = series(
        "[series]\nbriefs = [\"notes/**/*.toml\", \"partner.toml\"]\noutput = \"out\"\nname = \"{folder}/2024-{brief}\"\n",
    );
    let outcome = sandbox.run(["build"]).succeeded();
    outcome.says(&["4 briefs built", "Wrote out/notes/2024-a.pdf", "Wrote out/2024-partner-XO.pdf"]);
    assert_eq!(sandbox.list("out"), ["2024-partner-XG.pdf", "2024-partner-XO.pdf", "notes"]);
    assert_eq!(sandbox.list("out/notes/asia"), ["2024-b.pdf"]);
    sandbox.run(["check"]).succeeded().says(&["4 briefs checked"]);
    let below = sandbox.run_in("notes/asia", ["build"]).succeeded();
    below.says(&["4 briefs up to date"]);
    // The settings of a series apply however the brief is given.
    let named = sandbox.run_in("notes/asia", ["build", "b.toml", "--fresh"]).succeeded();
    named.says(&["out/notes/asia/2024-b.pdf"]);
    let elsewhere = Sandbox::new();
    elsewhere.run(["build"]).refused(&["no `chancery.toml` in this folder or above"]);
    let folder = sandbox.path(".").display().to_string();
    elsewhere.run(["build", &folder, "-o", "here"]).succeeded();
    assert_eq!(elsewhere.list("here"), ["2024-partner-XG.pdf", "2024-partner-XO.pdf", "notes"]);
}

#[test]
fn a_series_sets_the_theme_lints_and_limits_of_its_briefs() {
    let plain = series("");
    let pdf = |sandbox: &Sandbox| {
        sandbox.run(["build", "notes/a.toml", "--fresh"]).succeeded();
        sandbox.read("notes/a.pdf")
    };
    let before = pdf(&plain);
    let styled = series(
        "[series]\nbriefs = [\"notes/a.toml\"]\n[theme]\nextends = \"house.toml\"\n[limits]\npages = 1\n",
    );
    styled.write("house.toml", "accent = \"#5A2338\"\n");
    let after = pdf(&styled);
    assert_pdf(&after);
    assert!(before != after);
    // The brief's own accent wins.
    styled.write("notes/a.toml", format!("{SMALL}\n[theme]\naccent = \"#1B4B6B\"\n"));
    let own = pdf(&styled);
    assert!(own != after);
    styled.write("house.toml", "accent = \"#112233\"\n");
    styled.run(["build", "notes/a.toml"]).succeeded().says(&["Wrote"]);

    let uncited = format!("{SMALL}\n[[source]]\nid = \"nobody\"\ntitle = \"Unread\"\n");
    for (lints, code) in [("deny = [\"warnings\"]", 1), ("allow = [\"L0102\"]", 0)] {
        let sandbox = series(&format!("[series]\nbriefs = [\"notes/a.toml\"]\n[lints]\n{lints}\n"));
        sandbox.write("notes/a.toml", &uncited);
        let outcome = sandbox.run(["check"]);
        assert_eq!(outcome.code, Some(code), "{}", outcome.stderr);
        assert_eq!(outcome.stderr.contains("error[L0102]"), code == 1, "{}", outcome.stderr);
    }
    let long = (0..40)
        .map(|at| format!("\n[[section]]\nid = \"s{at}\"\ntitle = \"Section\"\nbody = \"Some words.\"\n"));
    styled.write("notes/a.toml", format!("{SMALL}{}", long.collect::<String>()));
    styled.run(["check"]).failed(&["E0901", "its series allows 1", "limits.pages"]);
}

#[test]
fn a_series_sets_sections_markings_and_the_cover() {
    let styled = series("[series]\nbriefs = [\"notes/a.toml\"]\n[theme]\nextends = \"house.toml\"\n");
    let house = |text: &str| styled.write("house.toml", text);
    let brief = |more: &str| styled.write("notes/a.toml", format!("{SMALL}\n{more}"));
    house("markings = \"nato\"\n");
    brief("");
    styled.run(["check", "notes/a.toml"]).succeeded();
    let marked = SMALL.replacen("[brief]", "[brief]\nmarking = \"Secret\"", 1);
    styled.write("notes/a.toml", &marked);
    styled.run(["check", "notes/a.toml"]).failed(&[
        "error[E0104]",
        "`Secret` is not a marking of NATO",
        "notes/a.toml:",
        "its markings are `NATO SECRET`",
    ]);
    house("markings = \"uk\"\n");
    styled.run(["build", "notes/a.toml"]).succeeded().says(&["Wrote"]);
    // What changes in the house style changes the briefing.
    house("markings = \"us\"\n");
    styled.run(["build", "notes/a.toml"]).succeeded().says(&["Wrote"]);

    house("[sections]\ncustom = [\"summary\"]\n");
    brief("[[visit]]\ndate = 2020-01-02\nvisitor = \"A minister\"\n");
    let outcome = styled.run(["check", "notes/a.toml"]);
    assert!(outcome.stderr.contains("L0903"), "{}", outcome.stderr);

    styled.write(
        "small.png",
        std::fs::read(crate::support::root().join("tests/diagnostics/pictures/small.png")).unwrap(),
    );
    house("[cover]\nfile = \"small.png\"\ncredit = \"Nobody\"\n");
    brief("[layout]\ncover = true\n");
    let outcome = styled.run(["check", "notes/a.toml"]);
    // The file is not one of the brief's: there is no place to show.
    assert!(outcome.stderr.contains("[L0181]: the picture of the cover has 9"), "{}", outcome.stderr);
    styled.run(["build", "notes/a.toml"]).succeeded().says(&["Wrote"]);
}

#[test]
fn errors_in_a_series_have_a_place() {
    let sandbox = series(
        "[series]\nbriefs = [\"../*.toml\"]\noutput = \"/tmp\"\nname = \"{stem}\"\n[lints]\ndeny = [\"L9999\"]\n[limit]\n",
    );
    let outcome = sandbox.run(["build", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> = outcome
        .stderr
        .lines()
        .filter_map(|line| line.split_once(": error"))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(
        places,
        [
            "chancery.toml:3:11",
            "chancery.toml:4:10",
            "chancery.toml:5:8",
            "chancery.toml:7:9",
            "chancery.toml:8:1"
        ],
        "{}",
        outcome.stderr
    );
    let sandbox = series("[series]\nbriefs = [\"none/*.toml\", \"notes/*.toml\"]\n");
    sandbox.run(["build"]).failed(&["no files match `none/*.toml`", "Wrote notes/a.pdf"]);
}

#[test]
fn rows_become_complete_briefs() {
    let sandbox = series("");
    sandbox.run(["build", "partner.toml", "-o", "out"]).succeeded().says(&["2 briefs built"]);
    assert_eq!(sandbox.list("out"), ["partner-XG.pdf", "partner-XO.pdf"]);
    // Equal to the brief written out by hand. Empty cells remove their keys.
    let written = TEMPLATE
        .replace("[each]\nrows = \"partners.csv\"\n", "\n\n")
        .replace("{{row.name}}", "Oss, Alm and Ulm")
        .replace("{{ row.name }}", "Oss, Alm and Ulm")
        .replace("{{row.code}}", "XO")
        .replace("capital = \"{{row.capital}}\"", "")
        .replace("{{row.established}}", "1990")
        .replace("\"{{row.exports}}\"", "5")
        .replace("\"{{row.imports}}\"", "2");
    sandbox.write("partner-XO.toml", &written);
    sandbox.run(["build", "partner-XO.toml"]).succeeded();
    assert!(sandbox.read("partner-XO.pdf") == sandbox.read("out/partner-XO.pdf"), "{written}");

    sandbox.run(["build", "partner.toml#XG", "-o", "one.pdf"]).succeeded();
    assert!(sandbox.read("one.pdf") == sandbox.read("out/partner-XG.pdf"));
    sandbox.run(["build", "notes/a.toml#XG"]).failed(&["`notes/a.toml` has no rows"]);
    sandbox.run(["build", "partner.toml#XY"]).failed(&["has no row `XY`", "chancery list partner.toml"]);
    sandbox.run(["build", "partner.toml", "-o", "-"]).refused(&["only one PDF"]);
}

#[test]
fn a_bad_row_is_named_and_the_others_are_built() {
    let sandbox = series("");
    let bad = "XS,Short\nXO,Twice,,,1,1\nXB,Bad,,soon,many,2\nXE,,,,1,1\nXZ,Zenda,Zenda,1900,1,2\n";
    sandbox.write("partners.csv", format!("{PARTNERS}{bad}"));
    let outcome =
        sandbox.run(["build", "partner.toml", "-o", "out", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> = outcome
        .stderr
        .lines()
        .filter_map(|line| line.split_once(": error"))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(
        places,
        ["partners.csv:4:1", "partners.csv:5:1", "partners.csv:6:9", "partners.csv:6:14", "partners.csv:7:4"],
        "{}",
        outcome.stderr
    );
    assert_eq!(sandbox.list("out"), ["partner-XG.pdf", "partner-XO.pdf", "partner-XZ.pdf"]);
    // The cell, and where the template inserts it.
    sandbox.run(["check", "partner.toml"]).failed(&[
        "partners.csv:6:9",
        "partner.toml:21:15",
        "the cell is inserted here",
    ]);
}

#[test]
fn a_hint_for_a_cell_has_the_backslash_of_a_cell() {
    let sandbox = series("");
    let summary = "summary = \"{{row.capital}} is the capital.\"\n";
    let template = TEMPLATE
        .replace("summary = '''Trade with {{ row.name }} came to {{trade.2023.total}}.'''\n", summary);
    sandbox.write("partner.toml", template);
    let check = |cell: &str| {
        sandbox.write("partners.csv", PARTNERS.replace("Edelweiss", cell));
        sandbox.run(["check", "partner.toml#XG"])
    };
    check("#Edelweiss").failed(&["E0510", "partners.csv:2:14", "or `\\#` for the sign itself"]);
    check("\\#Edelweiss").succeeded();
}

#[test]
fn errors_in_a_template_have_a_place() {
    let sandbox = series("");
    let check = |template: &str, words: &[&str]| {
        sandbox.write("partner.toml", template);
        sandbox.run(["check", "partner.toml"]).failed(words);
    };
    check(
        &TEMPLATE.replace("row.capital", "row.captial"),
        &["E0912", "partner.toml:18:12", "did you mean `capital`?"],
    );
    check(
        &TEMPLATE.replace("row.exports", "row.exports|money"),
        &["E0912", "`money` cannot be applied to cells"],
    );
    check(&TEMPLATE.replace("partners.csv", "none.csv"), &["E0701", "partner.toml:4:8", "none.csv"]);
    check(&TEMPLATE.replace("partners.csv", "../partners.csv"), &["E0701", "outside the folder"]);
    check(&TEMPLATE.replace("rows = \"partners.csv\"", "row = 1"), &["E0102", "did you mean `rows`?"]);
    check(&TEMPLATE.replace("[trade]", "[trade"), &["E0011"]);
    sandbox.write("partners.csv", "code,name\n");
    check(TEMPLATE, &["E0911", "partners.csv:1:1", "no rows"]);
    // Also if PDFs are named by row.
    sandbox.write("chancery.toml", "schema = 1\n[series]\nbriefs = [\"partner.toml\"]\nname = \"{row}\"\n");
    let outcome = sandbox.run(["build"]).failed(&["E0911", "partners.csv:1:1", "no rows"]);
    assert!(!outcome.stderr.contains("E0910"), "{}", outcome.stderr);
}

#[test]
fn an_error_of_every_row_is_reported_once() {
    let sandbox = series("");
    sandbox.write("partner.toml", TEMPLATE.replace("summary", "sumary"));
    let outcome = sandbox.run(["check", "partner.toml"]).failed(&["partner.toml:9:1", "for this row"]);
    assert_eq!(outcome.stderr.matches("did you mean `summary`?").count(), 1, "{}", outcome.stderr);
    outcome.says(&[
        "partner.toml:9:1: error[E0102]: unknown key `sumary` in `[brief]` (also in 1 other row: XO)",
    ]);
    // JSON has it once too, and says so of the other row.
    let outcome = sandbox.run(["check", "partner.toml", "--message-format", "json"]).failed(&[]);
    let lines: Vec<serde_json::Value> =
        outcome.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [first, second] = lines.as_slice() else { panic!("{lines:#?}") };
    assert_eq!((&first["code"], &first["row"]), (&"E0102".into(), &"XG".into()), "{first}");
    assert_eq!((&first["brief"], &first["file"]), (&"partner.toml#XG".into(), &"partner.toml".into()));
    assert_eq!((&second["reason"], &second["row"]), (&"repeated".into(), &"XO".into()), "{second}");
    assert_eq!((&second["count"], &second["first"]), (&1.into(), &"partner.toml#XG".into()), "{second}");
}

#[test]
fn an_error_in_a_cell_is_reported_once_in_terms_of_the_table() {
    let sandbox = series("");
    sandbox.write("partners.csv", format!("{PARTNERS}XB,Be\u{7}ta,Cap,,\"412,6\",5\n"));
    sandbox.write("partner.toml", TEMPLATE.replace("date = 2024-02-03", "date = \"{{row.established}}\""));
    let outcome = sandbox.run(["check", "partner.toml", "--message-format", "short"]).failed(&[
        "partners.csv:4:16: error",
        "`412,6` is not a figure",
        "this cell is empty, but the brief needs a value here",
    ]);
    assert_eq!(outcome.stderr.matches("partners.csv:4:4: ").count(), 1, "{}", outcome.stderr);
}

#[test]
fn tables_come_as_spreadsheets_write_them() {
    let sandbox = series("");
    sandbox.write("partners.csv", PARTNERS);
    sandbox.run(["build", "partner.toml", "-o", "out"]).succeeded();
    let utf_16: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(PARTNERS.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let commas = PARTNERS.lines().map(|line| format!("{line},,\n")).collect::<String>();
    for table in [utf_16, format!("sep=,\r\n{PARTNERS}").into_bytes(), commas.into_bytes()] {
        sandbox.write("partners.csv", table);
        sandbox.run(["build", "partner.toml", "-o", "again", "--fresh"]).succeeded();
        assert_eq!(sandbox.list("again"), sandbox.list("out"));
        // The same except for the name of the table.
        assert!(sandbox.read("again/partner-XO.pdf") == sandbox.read("out/partner-XO.pdf"));
    }
    // A single byte in another encoding is refused.
    let mixed =
        [PARTNERS.replace("Edelweiss", "Édelweiß").into_bytes(), b"XB,Alph\xE9,,,1,1\n".to_vec()].concat();
    sandbox.write("partners.csv", mixed);
    sandbox.run(["check", "partner.toml"]).failed(&["E0001", "partners.csv:4:8", "partner.toml:4:8"]);
}

#[test]
fn quotes_around_a_slot_stay() {
    let sandbox = Sandbox::new();
    sandbox.write("rows.csv", "code,name\nXG,Graustark\n");
    let template =
        SMALL.replacen("schema = 1\n", "schema = 1\neach.rows = \"rows.csv\"\neach.key = \"code\"\n", 1);
    sandbox.write("t.toml", template.replace("\"Ruritania and Graustark\"", "'\"{{row.name}}\"'"));
    sandbox.run(["build", "t.toml"]).succeeded();
    sandbox.write("w.toml", SMALL.replace("\"Ruritania and Graustark\"", "'\"Graustark\"'"));
    sandbox.run(["build", "w.toml"]).succeeded();
    let text = |name: &str| {
        PDFTOTEXT.ask([sandbox.path(name).as_os_str(), "-".as_ref()]).map(|verdict| verdict.stdout)
    };
    assert_eq!(text("t-XG.pdf"), text("w.pdf"));
}

#[test]
fn names_stay_in_the_output_folder_and_differ() {
    let sandbox = Sandbox::new();
    sandbox.write("s/a.toml", SMALL);
    sandbox.write("s/...toml", SMALL);
    for name in [".{folder}./.{folder}./{brief}", "{brief}/{brief}/x{brief}", "{row}"] {
        sandbox
            .write("s/chancery.toml", format!("schema = 1\n[series]\noutput = \"out\"\nname = \"{name}\"\nbriefs = [\"a.toml\", \"...toml\"]\n"));
        for arguments in [&["build", "s"][..], &["build", "s", "-o", "deep/out"], &["check", "s"]] {
            sandbox.run(arguments).failed(&["E0910", "s/chancery.toml:4:8"]);
        }
        assert!(sandbox.list(".").iter().all(|name| !name.ends_with(".pdf")), "{:?}", sandbox.list("."));
        assert!(sandbox.list("s").iter().all(|name| !name.ends_with(".pdf")), "{:?}", sandbox.list("s"));
    }
    // Of two PDFs with the same name, the first is built and the second is an error.
    sandbox.write("s/chancery.toml", "schema = 1\n[series]\noutput = \"pdf\"\nname = \"x{folder}{row}-\"\nbriefs = [\"a.toml\", \"...toml\"]\n");
    let outcome = sandbox
        .run(["build", "s"])
        .failed(&["would both be written to `s/pdf/x-.pdf`", "s/chancery.toml:4:8"]);
    outcome.says(&["Wrote s/pdf/x-.pdf"]);
    sandbox.run(["check", "s"]).failed(&["would both be written to"]);
    sandbox.run(["list", "s"]).failed(&["would both be written to"]);
}

#[test]
fn pdfs_of_deleted_rows_are_reported() {
    let sandbox = series("[series]\nbriefs = [\"partner.toml\"]\noutput = \"out\"\n");
    sandbox.run(["build"]).succeeded();
    sandbox.write("partners.csv", PARTNERS.replace("XO", "XN"));
    sandbox.run(["build"]).succeeded().says(&["No brief builds out/partner-XO.pdf any longer"]);
    // Shards report it too, but not runs that do not know all briefs.
    sandbox
        .run(["build", "--shard", "1/2"])
        .succeeded()
        .says(&["No brief builds out/partner-XO.pdf any longer"]);
    let outcome = sandbox.run(["build", "partner.toml#XG"]).succeeded();
    assert!(!outcome.stderr.contains("No brief"), "{}", outcome.stderr);
    sandbox.write("partners.csv", "code,code\n");
    let outcome = sandbox.run(["build"]).failed(&["E0911"]);
    assert!(!outcome.stderr.contains("No brief"), "{}", outcome.stderr);
}

#[test]
fn inputs_are_not_overwritten() {
    let sandbox = series("[theme]\nextends = \"house.toml\"\n");
    sandbox.write("house.toml", "accent = \"#5A2338\"\n");
    for file in ["chancery.toml", "house.toml", "partners.csv", "partner.toml"] {
        let before = sandbox.read(file);
        for option in ["--report", "--junit"] {
            sandbox.run(["build", "chancery.toml", option, file]).refused(&[file, "would overwrite"]);
        }
        sandbox.run(["build", "partner.toml#XG", "-o", file]).refused(&[file, "would overwrite"]);
        assert!(sandbox.read(file) == before);
    }
}

#[test]
fn a_report_says_what_stopped_a_run() {
    let sandbox =
        series("[series]\nbriefs = [\"notes/**/*.toml\"]\noutput = \"out\"\nname = \"{folder}/{brief}\"\n");
    // A file in place of the output folder of one of two briefs.
    sandbox.write("out/notes/asia", "");
    let outcomes = || {
        let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
        report["briefs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|brief| brief["outcome"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    sandbox.run(["build", "--report", "report.json"]).failed(&[
        "E0905",
        "`out/notes/asia`",
        "Wrote out/notes/a.pdf",
    ]);
    assert_eq!(outcomes(), ["failed", "done"]);
    sandbox.run(["build", "--report", "report.json", "--font-path", "none"]).failed(&["cannot read `none`"]);
    assert_eq!(outcomes(), ["failed", "failed", "not-begun"]);
}

#[test]
fn a_lint_by_its_code_counts_for_more_than_all() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", format!("{SMALL}\n[[source]]\nid = \"nobody\"\ntitle = \"Unread\"\n"));
    let levels = |levels: &str| sandbox.write("chancery.toml", format!("schema = 1\n[lints]\n{levels}\n"));
    levels("deny = [\"warnings\"]\nallow = [\"L0102\"]");
    let outcome = sandbox.run(["build"]).succeeded();
    assert!(!outcome.stderr.contains("L0102"), "{}", outcome.stderr);
    // A lint that was ignored when the PDF was built is found once it is denied.
    sandbox.run(["build", "--deny", "warnings"]).failed(&["error[L0102]"]);
    levels("");
    sandbox.run(["build"]).succeeded().says(&["warning[L0102]"]);
    levels("allow = [\"warnings\"]\ndeny = [\"L0102\"]");
    sandbox.run(["build"]).failed(&["error[L0102]"]);
}

#[test]
fn a_brief_is_found_however_it_is_written() {
    let sandbox = Sandbox::new();
    let inline = "schema = 1\nbrief = { title = \"T\", date = 2024-02-03 }\nparty = [{ code = \"XR\", name = \"Ruritania\" }, { code = \"XG\", name = \"Graustark\" }]\n";
    sandbox.write("in/inline.toml", inline);
    sandbox.write(
        "in/dotted.toml",
        SMALL.replacen("[brief]\ntitle", "brief.date = 2024-02-03\nbrief.title", 1).replacen(
            "date = 2024-02-03\n\n",
            "\n",
            1,
        ),
    );
    sandbox.write("in/[x].toml", SMALL);
    sandbox.write("in/house.toml", "accent = \"#5A2338\"\n");
    sandbox.write("in/mistyped.toml", SMALL.replace("[brief]", "[breif]").replace("[[party]]", "[[partys]]"));
    for argument in ["in", "in/*.toml"] {
        let outcome = sandbox.run(["check", argument]).failed(&["did you mean `[brief]`?"]);
        outcome.says(&["3 of 4 briefs checked, 1 failed"]);
    }
    // A file given by name is a brief, whatever its content.
    sandbox.write("in/chancery.toml", "schema = 1\n[series]\nbriefs = [\"[x].toml\", \"none.toml\"]\n");
    sandbox.run(["build", "in"]).failed(&[
        "in/chancery.toml:3:23",
        "no such file: `in/none.toml`",
        "Wrote in/[x].pdf",
    ]);
}

#[test]
#[cfg(unix)]
fn links_out_of_a_folder_are_refused() {
    let sandbox = series("[series]\nbriefs = [\"notes/*.toml\"]\n");
    sandbox.write("secret.toml", format!("secret = 1\n{SMALL}"));
    std::os::unix::fs::symlink("../secret.toml", sandbox.path("notes/link.toml")).unwrap();
    for arguments in [&["check"][..], &["check", "notes"], &["check", "notes/*.toml"]] {
        let outcome = sandbox
            .run(arguments)
            .failed(&["`notes/link.toml` is a link to a file outside its folder", "--root"]);
        assert!(!outcome.stderr.contains("secret = 1"), "{}", outcome.stderr);
        sandbox.run(arguments.iter().chain(&["--root", "."])).failed(&["secret = 1"]);
    }
    // A link given by name is followed.
    sandbox.run(["check", "notes/link.toml"]).failed(&["secret = 1"]);
}
