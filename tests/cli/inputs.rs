//! What a run reads is not overwritten, nor what Chancery did not make; and text is not guessed.

use std::fs;

use crate::judges::{PDFDETACH, PDFTOTEXT};
use crate::support::{Outcome, SMALL, Sandbox, assert_pdf};

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z" fill="#123"/></svg>"##;

/// A series whose briefs use every kind of file.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    let brief = SMALL.replacen("name = \"Ruritania\"\n", "name = \"Ruritania\"\nemblem = \"arms.svg\"\n", 1)
        + "[theme]\nextends = \"style/house.toml\"\n[trade]\ncurrency = \"USD\"\nunit = \"million\"\ndata = { file = \"trade.csv\", format = \"tidy\" }\n";
    sandbox.write("brief.toml", brief);
    sandbox.write("chancery.toml", "schema = 1\n[series]\nbriefs = [\"brief.toml\", \"rows.toml\"]\n");
    sandbox.write("arms.svg", DRAWING);
    sandbox.write("style/house.toml", "logo = \"logo.svg\"\n");
    sandbox.write("style/logo.svg", DRAWING);
    sandbox.write("trade.csv", "Year,Exports,Imports\n2023,1,2\n");
    // The drawing is named by a cell.
    let rows = SMALL.replacen("schema = 1\n", "schema = 1\neach = { rows = \"rows.csv\" }\n", 1).replacen(
        "name = \"Graustark\"\n",
        "name = \"Graustark\"\nemblem = \"{{row.arms}}\"\n",
        1,
    );
    sandbox.write("rows.toml", rows);
    sandbox.write("rows.csv", "code,arms\nXG,xg.svg\n");
    sandbox.write("xg.svg", DRAWING);
    let font = format!("{}/fonts/source-sans/SourceSans3-Regular.ttf", env!("CARGO_MANIFEST_DIR"));
    sandbox.write("fonts/face.ttf", fs::read(font).unwrap());
    sandbox
}

const INPUTS: [&str; 10] = [
    "brief.toml",
    "chancery.toml",
    "rows.toml",
    "rows.csv",
    "xg.svg",
    "arms.svg",
    "style/house.toml",
    "style/logo.svg",
    "trade.csv",
    "fonts/face.ttf",
];

#[test]
fn no_file_that_a_run_reads_is_overwritten() {
    let sandbox = sandbox();
    let fonts = ["--font-path", "fonts"];
    let before: Vec<_> = INPUTS.iter().map(|file| sandbox.read(file)).collect();
    let there = sandbox.list(".");
    for input in INPUTS {
        let refused = |arguments: &[&str]| {
            sandbox.run(arguments.iter().chain(&fonts)).refused(&["would overwrite", input]);
        };
        refused(&["build", "--report", input]);
        refused(&["build", "--junit", input]);
        refused(&["check", "--report", input]);
        refused(&["check", "--output-file", input]);
        let brief =
            if matches!(input, "rows.toml" | "rows.csv" | "xg.svg") { "rows.toml#XG" } else { "brief.toml" };
        refused(&["build", brief, "-o", input]);
        refused(&["build", brief, "-o", input, "--force"]);
    }
    let after: Vec<_> = INPUTS.iter().map(|file| sandbox.read(file)).collect();
    assert!(before == after);
    assert_eq!(sandbox.list("."), there, "something was written before the error");
}

#[test]
fn what_a_brief_from_standard_input_uses_is_not_overwritten() {
    let sandbox = sandbox();
    let brief = sandbox.read("brief.toml");
    sandbox
        .pipe(&brief, ["build", "-", "-o", "arms.svg", "--force"])
        .failed(&["E0905", "would overwrite `arms.svg`"]);
    sandbox
        .pipe(&brief, ["check", "-", "--report", "./trade.csv"])
        .failed(&["E0905", "would overwrite `trade.csv`"]);
    for option in ["--junit", "--output-file"] {
        sandbox
            .pipe(&brief, ["check", "-", option, "arms.svg"])
            .failed(&["E0905", "would overwrite `arms.svg`"]);
    }
    assert_eq!(sandbox.read("arms.svg"), DRAWING.as_bytes());
    assert!(sandbox.read("trade.csv").starts_with(b"Year"));
    sandbox.pipe(&brief, ["build", "-", "-o", "new.pdf", "--report", "new.json"]).succeeded();
}

#[test]
#[cfg(unix)]
fn the_file_that_standard_input_is_read_from_is_not_overwritten() {
    let sandbox = sandbox();
    let brief = sandbox.read("brief.toml");
    for arguments in [
        &["check", "-", "--output-file", "brief.toml"][..],
        &["check", "-", "--report", "./brief.toml"],
        &["build", "-", "-o", "brief.toml", "--force"],
    ] {
        let mut command = sandbox.command(arguments);
        command.stdin(fs::File::open(sandbox.path("brief.toml")).unwrap());
        Outcome::of(&mut command).refused(&["would overwrite", "which is an input of this run", "<stdin>"]);
        assert!(sandbox.read("brief.toml") == brief, "{arguments:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_brief_from_a_pipe_is_read_once() {
    let sandbox = sandbox();
    let made = std::process::Command::new("mkfifo").arg(sandbox.path("pipe.toml")).status().unwrap();
    assert!(made.success());
    let brief = sandbox.read("brief.toml");
    for (report, code) in [("old.json", 0), ("arms.svg", 1)] {
        sandbox.write("old.json", "{}");
        let (pipe, text) = (sandbox.path("pipe.toml"), brief.clone());
        let writer = std::thread::spawn(move || fs::write(pipe, text));
        let outcome = sandbox.run(["check", "pipe.toml", "--report", report]);
        assert_eq!(outcome.code, Some(code), "{}", outcome.stderr);
        writer.join().unwrap().unwrap();
    }
    assert_eq!(sandbox.read("arms.svg"), DRAWING.as_bytes());
}

#[test]
#[cfg(unix)]
fn an_input_is_known_by_any_of_its_names() {
    let sandbox = sandbox();
    std::os::unix::fs::symlink("trade.csv", sandbox.path("soft")).unwrap();
    std::os::unix::fs::symlink(".", sandbox.path("here")).unwrap();
    fs::hard_link(sandbox.path("trade.csv"), sandbox.path("hard")).unwrap();
    let absolute = sandbox.path("trade.csv").display().to_string();
    for name in ["soft", "hard", "here/trade.csv", "./style/../trade.csv", &absolute] {
        sandbox.run(["build", "brief.toml", "-o", name]).refused(&["would overwrite"]);
        sandbox.run(["build", "brief.toml", "-o", name, "--force"]).refused(&["would overwrite"]);
        sandbox.run(["check", "brief.toml", "--report", name]).refused(&["would overwrite"]);
    }
    // A key that is written with an escape names a file all the same.
    let escaped =
        String::from_utf8(sandbox.read("brief.toml")).unwrap().replace("emblem", "\"\\u0065mblem\"");
    sandbox.write("brief.toml", escaped);
    sandbox.run(["check", "brief.toml", "--report", "arms.svg"]).refused(&["would overwrite"]);
    // So does a brief with errors.
    let broken = String::from_utf8(sandbox.read("brief.toml")).unwrap() + "\n[[visit]\n";
    sandbox.write("brief.toml", broken);
    sandbox.run(["check", "brief.toml", "--report", "arms.svg"]).refused(&["would overwrite"]);
}

#[test]
fn what_chancery_did_not_make_is_not_overwritten() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    let build = |more: &[&str]| sandbox.run(["build", "brief.toml"].iter().chain(more));
    build(&[]).succeeded();
    let own = sandbox.read("brief.pdf");
    let table =
        format!("9 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n{}\n%%EOF\n", own.len() + 21);
    let signed = [&own[..], table.as_bytes()].concat();
    for foreign in [&b"%PDF-1.7\nof another program\n%%EOF\n"[..], b"Notes of a minister\n", &signed] {
        sandbox.write("brief.pdf", foreign);
        build(&[]).failed(&["E0930", "`brief.pdf` was not made by Chancery", "--force"]);
        build(&["--fresh"]).failed(&["E0930"]);
        assert!(sandbox.read("brief.pdf") == foreign);
        build(&["--force"]).succeeded().says(&["Wrote brief.pdf"]);
        assert!(sandbox.read("brief.pdf") == own);
    }
    // An empty file holds nothing, and one that is cut off is Chancery's.
    for replaced in [&b""[..], &own[..own.len() / 2]] {
        sandbox.write("brief.pdf", replaced);
        build(&[]).succeeded().says(&["Wrote brief.pdf"]);
        assert!(sandbox.read("brief.pdf") == own);
    }
    // One brief that cannot be written does not keep others from it.
    sandbox.write("other.toml", SMALL);
    sandbox.write("other.pdf", "Notes");
    let outcome = sandbox.run(["build", "*.toml", "--report", "report.json"]).failed(&["E0930", "other.pdf"]);
    outcome.says(&["1 failed"]);
    assert_pdf(&sandbox.read("brief.pdf"));
    #[cfg(unix)]
    {
        // Devices and pipes hold nothing.
        build(&["-o", "/dev/null"]).succeeded();
        assert_eq!(build(&["-o", "/dev/stdout"]).succeeded().stdout, own);
        std::os::unix::fs::symlink("other.pdf", sandbox.path("link.pdf")).unwrap();
        build(&["-o", "link.pdf"]).failed(&["E0930"]);
        assert_eq!(sandbox.read("other.pdf"), b"Notes");
    }
}

const TEMPLATE: &str = r#"schema = 1
[each]
rows = "rows.csv"
ENCODING
[brief]
title = "On {{row.name}}"
date = 2024-02-03
[[party]]
code = "XR"
name = "Ruritania"
[[party]]
code = "XG"
name = "{{row.name}}"
[trade]
year = [{ year = 2023, exports = "{{row.x}}", imports = 2 }]
"#;

/// A template, a declaration in its `[each]`, and the table.
fn rows(declared: &str, table: impl AsRef<[u8]>) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("t.toml", TEMPLATE.replace("ENCODING", declared));
    sandbox.write("rows.csv", table);
    sandbox
}

fn text(sandbox: &Sandbox, pdf: &str) -> Option<String> {
    let verdict = PDFTOTEXT.ask(["-layout".as_ref(), sandbox.path(pdf).as_os_str(), "-".as_ref()])?;
    Some(verdict.stdout)
}

#[test]
fn an_undeclared_encoding_is_asked_for() {
    let cyrillic = b"code;name;x\nk;\xD1\xE5\xE2\xE5\xF0\xE8\xFF;1\n";
    let western = b"code;name;x\nk;Curp\xE9;1\n";
    for (table, word) in [(&cyrillic[..], "Северия"), (western, "Curpé")] {
        let example = if word == "Curpé" { "windows-1252" } else { "windows-1251" };
        let declared = format!("encoding = \"{example}\"");
        let sandbox = rows("", table);
        sandbox.run(["build", "t.toml"]).failed(&["E0001", "rows.csv:2:", "t.toml:3:8", &declared, word]);
        assert_eq!(sandbox.list("."), ["rows.csv", "t.toml"]);
        let sandbox = rows(&declared, table);
        sandbox.run(["build", "t.toml"]).succeeded();
        assert!(text(&sandbox, "t-k.pdf").is_none_or(|text| text.contains(&format!("On {word}"))));
    }
    rows("encoding = \"klingon\"", western).run(["check", "t.toml"]).failed(&[
        "E0104",
        "t.toml:4:12",
        "klingon",
    ]);
    let data = SMALL.to_owned() + "[trade]\ndata = { file = \"t.csv\", encoding = \"klingon\" }\n";
    let sandbox = Sandbox::new();
    sandbox.write("t.toml", data);
    sandbox.write("t.csv", western);
    let outcome = sandbox.run(["check", "t.toml"]).failed(&["E0104", "klingon"]);
    assert!(!outcome.stderr.contains("E0001"), "{}", outcome.stderr);
    // What is declared must fit.
    rows("encoding = \"windows-1251\"", "\u{FEFF}code;name;x\nk;Land;1\n")
        .run(["check", "t.toml"])
        .failed(&["E0001", "as its first bytes say"]);
    rows("encoding = \"shift_jis\"", b"code;name;x\nk;\x82;1\n")
        .run(["check", "t.toml"])
        .failed(&["E0001", "Shift_JIS"]);
}

#[test]
fn every_text_may_be_in_utf_16() {
    let utf_16 = |text: &str| -> Vec<u8> {
        "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
    };
    let plain = sandbox();
    plain.run(["build", "-o", "out"]).succeeded();
    let wide = sandbox();
    for file in INPUTS.iter().filter(|file| file.ends_with(".toml") || file.ends_with(".csv")) {
        let content = String::from_utf8(plain.read(file)).unwrap();
        wide.write(file, utf_16(&content));
    }
    wide.run(["build", "-o", "out"]).succeeded().says(&["2 briefs built"]);
    for pdf in ["brief.pdf", "rows-XG.pdf"] {
        assert_eq!(text(&plain, &format!("out/{pdf}")), text(&wide, &format!("out/{pdf}")));
    }
    // Found by a pattern, and not in place of its data.
    wide.run(["check", "*.toml"]).succeeded().says(&["2 briefs checked"]);
    wide.run(["check", "brief.toml", "--report", "arms.svg"]).refused(&["would overwrite"]);
    wide.write("chancery.toml", [&utf_16("schema = 1\n")[..], b"\xD8"].concat());
    wide.run(["build"]).failed(&["E0001", "chancery.toml:2:1", "UTF-16"]);
}

#[test]
fn western_letters_of_an_issuer_are_proven_by_codes() {
    let header = "refYear,period,reporterISO,reporterDesc,flowCode,partnerISO,partnerDesc,cmdCode,cmdDesc,primaryValue\n";
    let brief = |declared: &str| {
        SMALL.replace("XR", "TUR").replace("XG", "XGR")
            + &format!("[trade]\ndata = {{ file = \"trade.csv\"{declared} }}\n")
    };
    let file = |name: &[u8]| {
        let row = |flow: &[u8]| {
            [b"2023,2023,TUR,", name, b",", flow, b",XGR,Graustark,TOTAL,All,2500000\n"].concat()
        };
        [header.as_bytes(), &row(b"X"), &row(b"M")].concat()
    };
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", brief(""));
    sandbox.write("trade.csv", file(b"T\xFCrkiye"));
    sandbox.run(["build", "brief.toml"]).succeeded();
    // Another letter, another alphabet, and no letter to prove anything.
    for name in [&b"T\xFArkiye"[..], b"\xD2\xF3\xF0\xF6\xE8\xFF", b"T\xC3\xBCrkiye \xFC"] {
        sandbox.write("trade.csv", file(name));
        sandbox.run(["check", "brief.toml"]).failed(&["E0001", "trade.csv:2:"]);
    }
    let other = String::from_utf8_lossy(&file(b"Turkey")).replace("All", "Caf?").into_bytes();
    let other: Vec<u8> = other.into_iter().map(|byte| if byte == b'?' { 0xE9 } else { byte }).collect();
    sandbox.write("trade.csv", &other);
    sandbox.run(["check", "brief.toml"]).failed(&["E0001", "encoding = \"windows-1252\""]);
    sandbox.write("brief.toml", brief(", encoding = \"latin1\""));
    sandbox.run(["check", "brief.toml"]).succeeded();
}

#[test]
fn the_figures_of_a_table_show_their_decimal_mark() {
    let exports = |declared: &str, table: &str| {
        let sandbox = rows(declared, table);
        sandbox.run(["build", "t.toml"]).succeeded();
        text(&sandbox, "t-k.pdf")
    };
    for (declared, table, figure) in [
        ("", "code;name;x\nk;Land;1000,5\n", "1,000.5"),
        ("", "code;name;x\nk;Land;1.250\nl;Sea;0,5\n", "1,250"),
        ("", "code;name;x\nk;Land;1.250\nl;Sea;12.5\n", "1.25"),
        ("", "code\tname\tx\nk\tLand\t1.000,5\n", "1,000.5"),
        ("decimal = \",\"", "code;name;x\nk;Land;1.250\n", "1,250"),
        ("decimal = \".\"", "code;name;x\nk;Land;1.250\n", "1.25"),
        ("decimal = \",\"", "code,name,x\nk,Land,\"1000,5\"\n", "1,000.5"),
    ] {
        let found = exports(declared, table);
        let has = |text: String| text.contains(&format!("${figure}"));
        assert!(found.is_none_or(has), "{declared} {table}");
    }
    let check = |table: &str, words: &[&str]| rows("", table).run(["check", "t.toml"]).failed(words);
    check(
        "code;name;x\nk;Land;1.250\n",
        &["E0911", "rows.csv:2:8", "`1.250` may be 1.25 or 1250", "decimal = \",\""],
    );
    check(
        "code;name;x\nk;Land;12.5\nl;Sea;3,7\n",
        &["E0911", "rows.csv:3:7", "rows.csv:2:8", "decimal comma"],
    );
    check("code,name,x\nk,Land,\"1000,5\"\n", &["`1000,5` is not a figure"]);
}

#[test]
fn cells_of_attached_tables_are_no_formulas() {
    let sandbox = Sandbox::new();
    let chart = "[trade]\nyear = [{ year = 2022, exports = 1, imports = 5 }, { year = 2023, exports = 2, imports = 6 }]\n\
                 [[trade.item]]\nflow = \"exports\"\nname = \"=HYPERLINK('http://x.example')\"\nvalue = 2\nyear = 2023\n\
                 [[trade.item]]\nflow = \"exports\"\nname = \"Rice;@SUM(A1)\"\nvalue = 1\nyear = 2023\n\
                 [[chart]]\nkind = \"items\"\n[[chart]]\nkind = \"balance\"\n";
    sandbox.write("brief.toml", format!("{SMALL}{chart}"));
    sandbox.run(["build", "brief.toml"]).succeeded();
    let (out, pdf) = (sandbox.path("."), sandbox.path("brief.pdf"));
    let arguments = ["-saveall".as_ref(), "-o".as_ref(), out.as_os_str(), pdf.as_os_str()];
    let Some(verdict) = PDFDETACH.ask(arguments) else { return };
    assert!(verdict.success, "{}", verdict.stderr);
    let tables: String = sandbox
        .list(".")
        .iter()
        .filter(|name| name.ends_with(".csv"))
        .map(|name| String::from_utf8(sandbox.read(name)).unwrap())
        .collect();
    assert!(tables.contains("'=HYPERLINK") && tables.contains("Rice;'@SUM"), "{tables}");
    assert!(tables.contains(",-4"), "a balance stays a number: {tables}");
}
