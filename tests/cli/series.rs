//! Briefs that share a `chancery.toml`, and briefs that are made for the rows of a table.

use crate::judges::PDFTOTEXT;
use crate::support::{Desk, SMALL, assert_pdf};

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
"#;

const PARTNERS: &str = "code,name,capital,established,exports,imports
XG,Graustark,Edelweiss,1974-05-12,18.4,33.0
XO,\"Oss, Greater\",,1990,5,2
";

fn series(settings: &str) -> Desk {
    let desk = Desk::new();
    desk.write("chancery.toml", format!("schema = 1\n{settings}"));
    desk.write("notes/a.toml", SMALL);
    desk.write("notes/asia/b.toml", SMALL);
    desk.write("partner.toml", TEMPLATE);
    desk.write("partners.csv", PARTNERS);
    desk
}

#[test]
fn a_series_is_built_from_wherever_one_stands_in_it() {
    let desk = series(
        "[series]\nbriefs = [\"notes/**/*.toml\", \"partner.toml\"]\noutput = \"out\"\nname = \"{folder}/2024-{brief}\"\n",
    );
    let told = desk.run(["build"]).succeeded();
    told.says(&["4 briefs built", "Wrote out/notes/2024-a.pdf", "Wrote out/2024-partner-XO.pdf"]);
    assert_eq!(desk.list("out"), ["2024-partner-XG.pdf", "2024-partner-XO.pdf", "notes"]);
    assert_eq!(desk.list("out/notes/asia"), ["2024-b.pdf"]);
    desk.run(["check"]).succeeded().says(&["4 briefs checked"]);
    let below = desk.run_in("notes/asia", ["build"]).succeeded();
    below.says(&["4 briefs up to date"]);
    // A brief of the series is built as the series says, however it is named.
    let named = desk.run_in("notes/asia", ["build", "b.toml", "--fresh"]).succeeded();
    named.says(&["out/notes/asia/2024-b.pdf"]);
    let elsewhere = Desk::new();
    elsewhere.run(["build"]).refused(&["no `chancery.toml` here or above"]);
    let folder = desk.path(".").display().to_string();
    elsewhere.run(["build", &folder, "-o", "here"]).succeeded();
    assert_eq!(elsewhere.list("here"), ["2024-partner-XG.pdf", "2024-partner-XO.pdf", "notes"]);
}

#[test]
fn a_series_gives_its_briefs_their_look_lints_and_limits() {
    let plain = series("");
    let pdf = |desk: &Desk| {
        desk.run(["build", "notes/a.toml", "--fresh"]).succeeded();
        desk.read("notes/a.pdf")
    };
    let before = pdf(&plain);
    let styled = series(
        "[series]\nbriefs = [\"notes/a.toml\"]\n[theme]\nextends = \"house.toml\"\n[limits]\npages = 1\n",
    );
    styled.write("house.toml", "accent = \"#5A2338\"\n");
    let after = pdf(&styled);
    assert_pdf(&after);
    assert!(before != after);
    // The brief's own accent counts for more.
    styled.write("notes/a.toml", format!("{SMALL}\n[theme]\naccent = \"#1B4B6B\"\n"));
    let own = pdf(&styled);
    assert!(own != after);
    styled.write("house.toml", "accent = \"#112233\"\n");
    styled.run(["build", "notes/a.toml"]).succeeded().says(&["Wrote"]);

    let uncited = format!("{SMALL}\n[[source]]\nid = \"nobody\"\ntitle = \"Unread\"\n");
    for (lints, code) in [("deny = [\"warnings\"]", 1), ("allow = [\"L0102\"]", 0)] {
        let desk = series(&format!("[series]\nbriefs = [\"notes/a.toml\"]\n[lints]\n{lints}\n"));
        desk.write("notes/a.toml", &uncited);
        let told = desk.run(["check"]);
        assert_eq!(told.code, Some(code), "{}", told.stderr);
        assert_eq!(told.stderr.contains("error[L0102]"), code == 1, "{}", told.stderr);
    }
    let long = (0..40)
        .map(|at| format!("\n[[section]]\nid = \"s{at}\"\ntitle = \"Section\"\nbody = \"Some words.\"\n"));
    styled.write("notes/a.toml", format!("{SMALL}{}", long.collect::<String>()));
    styled.run(["check"]).failed(&["E0901", "its series allows 1", "limits.pages"]);
}

#[test]
fn what_is_wrong_with_a_series_is_told_at_its_place() {
    let desk = series(
        "[series]\nbriefs = [\"../*.toml\"]\noutput = \"/tmp\"\nname = \"{stem}\"\n[lints]\ndeny = [\"L9999\"]\n[limit]\n",
    );
    let told = desk.run(["build", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> =
        told.stderr.lines().filter_map(|line| line.split_once(": error")).map(|(place, _)| place).collect();
    assert_eq!(
        places,
        [
            "chancery.toml:3:11",
            "chancery.toml:4:10",
            "chancery.toml:5:8",
            "chancery.toml:7:9",
            "chancery.toml:8:2"
        ],
        "{}",
        told.stderr
    );
    let desk = series("[series]\nbriefs = [\"none/*.toml\", \"notes/*.toml\"]\n");
    desk.run(["build"]).failed(&["no file matches `none/*.toml`", "Wrote notes/a.pdf"]);
}

#[test]
fn rows_become_briefs_that_stand_by_themselves() {
    let desk = series("");
    desk.run(["build", "partner.toml", "-o", "out"]).succeeded().says(&["2 briefs built"]);
    assert_eq!(desk.list("out"), ["partner-XG.pdf", "partner-XO.pdf"]);
    // What a row stands for could have been written out; empty cells leave their keys out.
    let written = TEMPLATE
        .replace("[each]\nrows = \"partners.csv\"\n", "\n\n")
        .replace("{{row.name}}", "Oss, Greater")
        .replace("{{ row.name }}", "Oss, Greater")
        .replace("{{row.code}}", "XO")
        .replace("capital = \"{{row.capital}}\"", "")
        .replace("{{row.established}}", "1990")
        .replace("\"{{row.exports}}\"", "5")
        .replace("\"{{row.imports}}\"", "2");
    desk.write("partner-XO.toml", &written);
    desk.run(["build", "partner-XO.toml"]).succeeded();
    assert!(desk.read("partner-XO.pdf") == desk.read("out/partner-XO.pdf"), "{written}");

    desk.run(["build", "partner.toml#XG", "-o", "one.pdf"]).succeeded();
    assert!(desk.read("one.pdf") == desk.read("out/partner-XG.pdf"));
    desk.run(["build", "notes/a.toml#XG"]).failed(&["`notes/a.toml` has no rows"]);
    desk.run(["build", "partner.toml#XY"]).failed(&["has no row `XY`", "chancery list partner.toml"]);
    desk.run(["build", "partner.toml", "-o", "-"]).refused(&["only one brief"]);
}

#[test]
fn a_bad_row_is_named_and_the_others_are_built() {
    let desk = series("");
    let bad = "XS,Short\nXO,Twice,,,1,1\nXB,Bad,,soon,many,2\nXE,,,,1,1\nXZ,Zenda,Zenda,1900,1,2\n";
    desk.write("partners.csv", format!("{PARTNERS}{bad}"));
    let told = desk.run(["build", "partner.toml", "-o", "out", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> =
        told.stderr.lines().filter_map(|line| line.split_once(": error")).map(|(place, _)| place).collect();
    assert_eq!(
        places,
        ["partners.csv:4:1", "partners.csv:5:1", "partners.csv:6:9", "partners.csv:6:14", "partners.csv:7:4"],
        "{}",
        told.stderr
    );
    assert_eq!(desk.list("out"), ["partner-XG.pdf", "partner-XO.pdf", "partner-XZ.pdf"]);
    // The cell, and where the template puts it in.
    desk.run(["check", "partner.toml"]).failed(&[
        "partners.csv:6:9",
        "partner.toml:21:15",
        "the cell is put in here",
    ]);
}

#[test]
fn what_is_wrong_with_a_template_is_told_at_its_place() {
    let desk = series("");
    let check = |template: &str, words: &[&str]| {
        desk.write("partner.toml", template);
        desk.run(["check", "partner.toml"]).failed(words);
    };
    check(
        &TEMPLATE.replace("row.capital", "row.captial"),
        &["E0912", "partner.toml:18:12", "did you mean `capital`?"],
    );
    check(&TEMPLATE.replace("row.exports", "row.exports|money"), &["E0912", "takes no filter"]);
    check(&TEMPLATE.replace("partners.csv", "none.csv"), &["E0701", "partner.toml:4:8", "none.csv"]);
    check(&TEMPLATE.replace("partners.csv", "../partners.csv"), &["E0701", "outside the folder"]);
    check(&TEMPLATE.replace("rows = \"partners.csv\"", "row = 1"), &["E0102", "did you mean `rows`?"]);
    check(&TEMPLATE.replace("[trade]", "[trade"), &["E0011"]);
    desk.write("partners.csv", "code,name\n");
    check(TEMPLATE, &["E0911", "partners.csv:1:1", "no row"]);
    // Also where PDFs are called by their rows.
    desk.write("chancery.toml", "schema = 1\n[series]\nbriefs = [\"partner.toml\"]\nname = \"{row}\"\n");
    let told = desk.run(["build"]).failed(&["E0911", "partners.csv:1:1", "no row"]);
    assert!(!told.stderr.contains("E0910"), "{}", told.stderr);
}

#[test]
fn what_is_wrong_with_every_row_is_told_once() {
    let desk = series("");
    desk.write("partner.toml", TEMPLATE.replace("summary", "sumary"));
    let told = desk.run(["check", "partner.toml"]).failed(&["partner.toml:9:1", "for this row"]);
    assert_eq!(told.stderr.matches("did you mean `summary`?").count(), 1, "{}", told.stderr);
    told.says(&[
        "partner.toml:9:1: error[E0102]: unknown key `sumary` in `[brief]` (in 1 other row too: XO)",
    ]);
    // A program is told of each.
    let told = desk.run(["check", "partner.toml", "--message-format", "json"]).failed(&[]);
    assert_eq!(told.stderr.matches("E0102").count(), 2, "{}", told.stderr);
}

#[test]
fn a_cell_is_told_once_and_in_words_of_a_table() {
    let desk = series("");
    desk.write("partners.csv", format!("{PARTNERS}XB,Be\u{7}ta,Cap,,\"412,6\",5\n"));
    desk.write("partner.toml", TEMPLATE.replace("date = 2024-02-03", "date = \"{{row.established}}\""));
    let told = desk.run(["check", "partner.toml", "--message-format", "short"]).failed(&[
        "partners.csv:4:16: error",
        "`412,6` is not a figure",
        "this cell is empty, and the brief needs what stands in it",
    ]);
    assert_eq!(told.stderr.matches("partners.csv:4:4: ").count(), 1, "{}", told.stderr);
}

#[test]
fn tables_come_as_spreadsheets_write_them() {
    let desk = series("");
    desk.write("partners.csv", PARTNERS);
    desk.run(["build", "partner.toml", "-o", "out"]).succeeded();
    let utf_16: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(PARTNERS.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let commas = PARTNERS.lines().map(|line| format!("{line},,\n")).collect::<String>();
    for table in [utf_16, format!("sep=,\r\n{PARTNERS}").into_bytes(), commas.into_bytes()] {
        desk.write("partners.csv", table);
        desk.run(["build", "partner.toml", "-o", "again", "--fresh"]).succeeded();
        assert_eq!(desk.list("again"), desk.list("out"));
        // But for the table, which is no part of them, they are the same.
        assert!(desk.read("again/partner-XO.pdf") == desk.read("out/partner-XO.pdf"));
    }
    // One letter of another encoding would spoil all the others.
    let mixed =
        [PARTNERS.replace("Edelweiss", "Édelweiß").into_bytes(), b"XB,Alph\xE9,,,1,1\n".to_vec()].concat();
    desk.write("partners.csv", mixed);
    desk.run(["check", "partner.toml"]).failed(&["E0001", "partners.csv:4:8", "partner.toml:4:8"]);
}

#[test]
fn quotes_around_a_slot_stay() {
    let desk = Desk::new();
    desk.write("rows.csv", "code,name\nXG,Graustark\n");
    let template =
        SMALL.replacen("schema = 1\n", "schema = 1\neach.rows = \"rows.csv\"\neach.key = \"code\"\n", 1);
    desk.write("t.toml", template.replace("\"Ruritania and Graustark\"", "'\"{{row.name}}\"'"));
    desk.run(["build", "t.toml"]).succeeded();
    desk.write("w.toml", SMALL.replace("\"Ruritania and Graustark\"", "'\"Graustark\"'"));
    desk.run(["build", "w.toml"]).succeeded();
    let text =
        |name: &str| PDFTOTEXT.ask([desk.path(name).as_os_str(), "-".as_ref()]).map(|verdict| verdict.stdout);
    assert_eq!(text("t-XG.pdf"), text("w.pdf"));
}

#[test]
fn names_stay_in_the_output_folder_and_differ() {
    let desk = Desk::new();
    desk.write("s/a.toml", SMALL);
    desk.write("s/...toml", SMALL);
    for name in [".{folder}./.{folder}./{brief}", "{brief}/{brief}/x{brief}", "{row}"] {
        desk.write("s/chancery.toml", format!("schema = 1\n[series]\noutput = \"out\"\nname = \"{name}\"\n"));
        for arguments in [&["build", "s"][..], &["build", "s", "-o", "deep/out"], &["check", "s"]] {
            desk.run(arguments).failed(&["E0910", "s/chancery.toml:4:8"]);
        }
        assert!(desk.list(".").iter().all(|name| !name.ends_with(".pdf")), "{:?}", desk.list("."));
        assert!(desk.list("s").iter().all(|name| !name.ends_with(".pdf")), "{:?}", desk.list("s"));
    }
    // Of two with one name the first is built, and the other is told.
    desk.write("s/chancery.toml", "schema = 1\n[series]\noutput = \"pdf\"\nname = \"x{folder}{row}-\"\n");
    let told =
        desk.run(["build", "s"]).failed(&["would both be written to `s/pdf/x-.pdf`", "s/chancery.toml:4:8"]);
    told.says(&["Wrote s/pdf/x-.pdf"]);
    desk.run(["check", "s"]).failed(&["would both be written to"]);
    desk.run(["list", "s"]).failed(&["would both be written to"]);
}

#[test]
fn what_is_left_of_a_row_is_told() {
    let desk = series("[series]\nbriefs = [\"partner.toml\"]\noutput = \"out\"\n");
    desk.run(["build"]).succeeded();
    desk.write("partners.csv", PARTNERS.replace("XO", "XN"));
    desk.run(["build"]).succeeded().says(&["No brief makes out/partner-XO.pdf any more"]);
    // Nor do other machines; and what is not known is not told.
    desk.run(["build", "--shard", "1/2"]).succeeded().says(&["No brief makes out/partner-XO.pdf any more"]);
    let told = desk.run(["build", "partner.toml#XG"]).succeeded();
    assert!(!told.stderr.contains("No brief"), "{}", told.stderr);
    desk.write("partners.csv", "code,code\n");
    let told = desk.run(["build"]).failed(&["E0911"]);
    assert!(!told.stderr.contains("No brief"), "{}", told.stderr);
}

#[test]
fn what_briefs_are_made_from_is_not_overwritten() {
    let desk = series("[theme]\nextends = \"house.toml\"\n");
    desk.write("house.toml", "accent = \"#5A2338\"\n");
    for file in ["chancery.toml", "house.toml", "partners.csv", "partner.toml"] {
        let before = desk.read(file);
        for option in ["--report", "--junit"] {
            desk.run(["build", "chancery.toml", option, file]).refused(&[file, "would be overwritten"]);
        }
        desk.run(["build", "partner.toml#XG", "-o", file]).refused(&[file, "would be overwritten"]);
        assert!(desk.read(file) == before);
    }
}

#[test]
fn a_report_tells_what_stopped_a_run() {
    let desk =
        series("[series]\nbriefs = [\"notes/**/*.toml\"]\noutput = \"out\"\nname = \"{folder}/{brief}\"\n");
    // A file where the folder of one of two briefs should be.
    desk.write("out/notes/asia", "");
    let outcomes = || {
        let report: serde_json::Value = serde_json::from_slice(&desk.read("report.json")).unwrap();
        report["briefs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|brief| brief["outcome"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    desk.run(["build", "--report", "report.json"]).failed(&[
        "E0905",
        "`out/notes/asia`",
        "Wrote out/notes/a.pdf",
    ]);
    assert_eq!(outcomes(), ["failed", "done"]);
    desk.run(["build", "--report", "report.json", "--font-path", "none"]).failed(&["`none` cannot be read"]);
    assert_eq!(outcomes(), ["failed", "failed", "not-begun"]);
}

#[test]
fn a_lint_by_its_code_counts_for_more_than_all() {
    let desk = Desk::new();
    desk.write("a.toml", format!("{SMALL}\n[[source]]\nid = \"nobody\"\ntitle = \"Unread\"\n"));
    let levels = |levels: &str| desk.write("chancery.toml", format!("schema = 1\n[lints]\n{levels}\n"));
    levels("deny = [\"warnings\"]\nallow = [\"L0102\"]");
    let told = desk.run(["build"]).succeeded();
    assert!(!told.stderr.contains("L0102"), "{}", told.stderr);
    // What was not told when a PDF was made is found when it counts.
    desk.run(["build", "--deny", "warnings"]).failed(&["error[L0102]"]);
    levels("");
    desk.run(["build"]).succeeded().says(&["warning[L0102]"]);
    levels("allow = [\"warnings\"]\ndeny = [\"L0102\"]");
    desk.run(["build"]).failed(&["error[L0102]"]);
}

#[test]
fn a_brief_is_found_however_it_is_written() {
    let desk = Desk::new();
    let inline = "schema = 1\nbrief = { title = \"T\", date = 2024-02-03 }\nparty = [{ code = \"XR\", name = \"Ruritania\" }, { code = \"XG\", name = \"Graustark\" }]\n";
    desk.write("in/inline.toml", inline);
    desk.write(
        "in/dotted.toml",
        SMALL.replacen("[brief]\ntitle", "brief.date = 2024-02-03\nbrief.title", 1).replacen(
            "date = 2024-02-03\n\n",
            "\n",
            1,
        ),
    );
    desk.write("in/[x].toml", SMALL);
    desk.write("in/house.toml", "accent = \"#5A2338\"\n");
    desk.write("in/mistyped.toml", SMALL.replace("[brief]", "[breif]").replace("[[party]]", "[[partys]]"));
    for argument in ["in", "in/*.toml"] {
        let told = desk.run(["check", argument]).failed(&["did you mean `brief`?"]);
        told.says(&["3 of 4 briefs checked, 1 failed"]);
    }
    // What is named is meant, whatever it looks like.
    desk.write("in/chancery.toml", "schema = 1\n[series]\nbriefs = [\"[x].toml\", \"none.toml\"]\n");
    desk.run(["build", "in"]).failed(&[
        "in/chancery.toml:3:23",
        "there is no file `in/none.toml`",
        "Wrote in/[x].pdf",
    ]);
}

#[test]
#[cfg(unix)]
fn links_out_of_a_folder_are_no_briefs_of_it() {
    let desk = series("[series]\nbriefs = [\"notes/*.toml\"]\n");
    desk.write("secret.toml", format!("secret = 1\n{SMALL}"));
    std::os::unix::fs::symlink("../secret.toml", desk.path("notes/link.toml")).unwrap();
    for arguments in [&["check"][..], &["check", "notes"], &["check", "notes/*.toml"]] {
        let told = desk
            .run(arguments)
            .failed(&["`notes/link.toml` is a link that leads out of its folder", "--root"]);
        assert!(!told.stderr.contains("secret = 1"), "{}", told.stderr);
        desk.run(arguments.iter().chain(&["--root", "."])).failed(&["secret = 1"]);
    }
    // A file that is named is meant.
    desk.run(["check", "notes/link.toml"]).failed(&["secret = 1"]);
}
