//! Briefs that share a `chancery.toml`, and briefs that are made for the rows of a table.

use crate::support::{BAD, Desk, SMALL, assert_pdf};

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
        [
            "partners.csv:4:1",
            "partners.csv:5:1",
            "partner.toml:9:56",
            "partners.csv:6:9",
            "partners.csv:6:14",
            "partners.csv:7:4"
        ],
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
    check(
        &TEMPLATE.replace("rows = \"partners.csv\"", "row = 1"),
        &["E0102", "E0103", "did you mean `rows`?"],
    );
    check(&TEMPLATE.replace("[trade]", "[trade"), &["E0010"]);
    desk.write("partners.csv", "code,name\n");
    check(TEMPLATE, &["E0911", "partners.csv:1:1", "no row"]);
    desk.write("-.toml", BAD);
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
