//! `build` and `check` of one brief.

use std::process::Stdio;

use crate::judges::{PDFDETACH, QPDF};
use crate::support::{BAD, Desk, SMALL, assert_pdf};

#[test]
fn the_pdf_stands_beside_its_brief_and_one_line_says_so() {
    let desk = Desk::new();
    desk.write("in/small.toml", SMALL);
    let outcome = desk.run(["build", "in/small.toml"]).succeeded();
    assert_pdf(&desk.read("in/small.pdf"));
    assert_eq!(desk.list("in"), ["small.pdf", "small.toml"]);
    let line = outcome.stderr.strip_suffix('\n').unwrap();
    let rest = line.strip_prefix("Wrote in/small.pdf  1 page, ").unwrap_or_else(|| panic!("{line}"));
    let (size, time) = rest.split_once(", in ").unwrap();
    assert!(size.ends_with(" kB") && time.ends_with('s'), "{line}");
    assert!(outcome.stdout.is_empty());
}

#[test]
fn one_brief_goes_to_a_file_or_into_a_folder() {
    let desk = Desk::new();
    desk.write("small.toml", SMALL);
    desk.run(["build", "small.toml", "-o", "other.pdf"]).succeeded();
    desk.run(["build", "small.toml", "--output", "new-folder/"]).succeeded();
    std::fs::create_dir(desk.path("folder")).unwrap();
    desk.run(["build", "small.toml", "-o", "folder"]).succeeded();
    let pdf = desk.read("other.pdf");
    assert_pdf(&pdf);
    assert!(pdf == desk.read("new-folder/small.pdf") && pdf == desk.read("folder/small.pdf"));
    assert!(!desk.path("small.pdf").exists());
}

#[test]
fn standard_streams_are_called_by_a_dash() {
    let desk = Desk::new();
    let outcome = desk.pipe(SMALL, ["build", "-"]).succeeded();
    assert_pdf(&outcome.stdout);
    assert!(outcome.stderr.contains("Wrote standard output"), "{}", outcome.stderr);

    desk.pipe(SMALL, ["build", "-", "-o", "piped.pdf"]).succeeded();
    assert_pdf(&desk.read("piped.pdf"));
    desk.write("small.toml", SMALL);
    assert_pdf(&desk.run(["build", "small.toml", "-o", "-"]).succeeded().stdout);
    desk.pipe(BAD, ["build", "-"]).failed(&["<stdin>:4:1", "titel"]);
    desk.pipe(SMALL, ["check", "-"]).succeeded();
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let desk = Desk::new();
    desk.write("small.toml", SMALL);
    for arguments in [&["build", "small.toml", "-o", "-"][..], &["schema"], &["man"], &["fonts"]] {
        let mut child =
            desk.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && !stderr.contains("error"), "{arguments:?}: {stderr}");
    }
}

#[test]
fn an_error_writes_nothing_and_leaves_the_last_good_pdf() {
    let desk = Desk::new();
    desk.write("brief.toml", SMALL);
    desk.run(["build", "brief.toml"]).succeeded();
    let good = desk.read("brief.pdf");
    desk.write("brief.toml", BAD);
    desk.run(["build", "brief.toml"]).failed(&["brief.toml:4:1", "titel", "title"]);
    assert!(good == desk.read("brief.pdf"));
    assert_eq!(desk.list("."), ["brief.pdf", "brief.toml"]);
}

#[test]
fn check_writes_nothing_and_is_silent_when_all_is_well() {
    let desk = Desk::new();
    desk.write("brief.toml", SMALL);
    let outcome = desk.run(["check", "brief.toml"]).succeeded();
    assert_eq!((outcome.stdout.len(), outcome.stderr.as_str()), (0, ""));
    desk.write("brief.toml", BAD);
    desk.run(["check", "brief.toml"]).failed(&["brief.toml:4:1"]);
    assert_eq!(desk.list("."), ["brief.toml"]);
}

#[test]
fn a_lint_is_a_warning_until_it_is_denied() {
    let desk = Desk::new();
    desk.write("brief.toml", format!("{SMALL}\n[[source]]\nid = \"unused\"\ntitle = \"Unused\"\n"));
    desk.run(["build", "brief.toml"]).succeeded().says(&["warning[L0102]"]);
    std::fs::remove_file(desk.path("brief.pdf")).unwrap();
    for denied in ["L0102", "l0102", "warnings"] {
        desk.run(["build", "brief.toml", "--deny", denied]).failed(&["error[L0102]"]);
    }
    assert_eq!(desk.list("."), ["brief.toml"]);
    desk.run(["build", "brief.toml", "--deny", "L0101"]).succeeded();
    desk.run(["build", "brief.toml", "--deny", "unused"]).refused(&["L0101", "warnings"]);
    desk.run(["build", "brief.toml", "--deny", "L9999"]).refused(&["L9999"]);
}

#[test]
fn a_language_without_words_of_ours_is_told_at_its_place() {
    let desk = Desk::new();
    let brief = |tag: &str| SMALL.replacen("[brief]\n", &format!("[brief]\nlanguage = \"{tag}\"\n"), 1);
    desk.write("brief.toml", brief("de-AT"));
    desk.run(["build", "brief.toml"]).succeeded().says(&[
        "warning[L0902]",
        "brief.toml:4:12",
        "no words in `de-AT`",
        "English",
    ]);
    desk.run(["build", "brief.toml", "--deny", "L0902"]).failed(&["error[L0902]"]);
    desk.write("brief.toml", brief("EN-us"));
    desk.run(["check", "brief.toml", "--deny", "warnings"]).succeeded();
}

#[test]
fn messages_come_in_four_formats() {
    let desk = Desk::new();
    desk.write("bad.toml", BAD);
    desk.write("small.toml", SMALL);
    let run = |format| {
        desk.run(["build", "--fresh", "bad.toml", "small.toml", "--message-format", format])
            .failed(&[])
            .stderr
    };

    let human = run("human");
    assert!(human.contains("titel = ") && human.contains("help"), "{human}");
    assert!(!human.contains('\u{1b}'), "a file gets no colours");

    let short = run("short");
    let lines: Vec<_> = short.lines().collect();
    assert!(lines[0].starts_with("bad.toml:4:1: error[E0102]: "), "{short}");
    assert_eq!(lines[1], "small.toml: wrote small.pdf");

    desk.write("50%, or less.toml", BAD);
    let arguments = ["check", "50%, or less.toml", "missing.toml", "--message-format", "github"];
    let github = desk.run(arguments).failed(&[]).stderr;
    let lines: Vec<_> = github.lines().collect();
    // GitHub reads no further than the end of a line, and a comma ends a property.
    let place = "file=50%25%2C or less.toml,line=4,col=1,endLine=4,endColumn=6,title=E0102::";
    assert!(lines.iter().any(|line| line.starts_with(&format!("::error {place}"))), "{github}");
    assert!(lines.iter().any(|line| line.starts_with("::error file=missing.toml,title=")), "{github}");
    assert!(lines.iter().filter(|line| line.starts_with("::error")).all(|line| line.contains("%0Ahint: ")));

    let json = run("json");
    let objects: Vec<serde_json::Value> =
        json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(objects.len(), 2, "{json}");
    assert_eq!(
        (&objects[0]["reason"], &objects[0]["code"]),
        (&"diagnostic".into(), &"E0102".into()),
        "{json}"
    );
    assert_eq!(objects[1]["reason"], "written");
    assert_eq!(objects[1]["pages"], 1);
    assert_eq!(objects[1]["bytes"], desk.read("small.pdf").len());
}

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let desk = Desk::new();
    desk.write("bad.toml", BAD);
    let run = |when| desk.run(["check", "bad.toml", "--color", when]).failed(&[]).stderr;
    assert!(run("always").contains("\u{1b}["));
    assert!(!run("never").contains('\u{1b}'));
    assert!(!run("auto").contains('\u{1b}'));
}

#[test]
fn more_pages_than_allowed_is_an_error_at_its_place() {
    let desk = Desk::new();
    let body = "A sentence of the report that says little. ".repeat(200);
    let section = format!("\n[[section]]\nid = \"long\"\ntitle = \"Long\"\nbody = \"{body}\"\n");
    let layout = "\n[layout]\nmax_pages = 1\n";
    desk.write("brief.toml", format!("{SMALL}{section}{layout}"));
    desk.run(["check", "brief.toml"]).failed(&["max_pages = 1", "no more than 1", "the briefing has"]);
    desk.run(["build", "brief.toml"]).failed(&["max_pages = 1"]);
    assert_eq!(desk.list("."), ["brief.toml"]);
    desk.write("brief.toml", format!("{SMALL}{section}{}", layout.replace('1', "9")));
    desk.run(["check", "brief.toml"]).succeeded();
}

#[test]
fn a_script_that_no_font_has_is_an_error_at_its_place() {
    let desk = Desk::new();
    let cuneiform = "Ruritania 𒀀 and 𒀁, 𒀂";
    desk.write("brief.toml", SMALL.replacen("Ruritania and", cuneiform, 1));
    let outcome = desk.run(["build", "brief.toml"]);
    let package = "`font-noto-sans-cuneiform`";
    let outcome =
        outcome.failed(&["error[E0902]", "the Cuneiform script", "brief.toml:4:20", package, "--font-path"]);
    assert_eq!(outcome.stderr.matches("E0902").count(), 1, "{}", outcome.stderr);
    assert_eq!(desk.list("."), ["brief.toml"]);
}

#[test]
fn a_font_of_another_folder_is_used_and_one_that_is_not_there_is_missed() {
    let desk = Desk::new();
    desk.write("brief.toml", format!("{SMALL}\n[theme]\nserif = \"Source Serif\"\n"));
    desk.run(["build", "brief.toml"]).failed(&["error[E0903]", "serif = \"Source Serif\"", "Source Serif 4"]);
    desk.write("brief.toml", format!("{SMALL}\n[theme]\nserif = \"Source Sans 3\"\n"));
    let fonts = crate::support::root().join("fonts/source-sans");
    desk.run(["build".as_ref(), "brief.toml".as_ref(), "--font-path".as_ref(), fonts.as_os_str()])
        .succeeded();
    assert_pdf(&desk.read("brief.pdf"));
}

#[test]
fn a_chart_of_nothing_is_told_at_its_place() {
    let desk = Desk::new();
    desk.write("brief.toml", format!("{SMALL}\n[[chart]]\nkind = \"trade\"\n"));
    desk.run(["build", "brief.toml"]).succeeded().says(&["L0901", "brief.toml:15:1", "not drawn"]);
    desk.run(["build", "brief.toml", "--deny", "L0901"]).failed(&["error[L0901]"]);
}

#[test]
fn the_data_of_a_chart_can_be_had_from_the_file() {
    let desk = Desk::new();
    let years = "[trade]\ncurrency = \"USD\"\nunit = \"million\"\nyear = [{ year = 2021, exports = 1.50, imports = 9 }, \
                 { year = 2023, imports = 12000.5 }]\n";
    desk.write("brief.toml", format!("{SMALL}\n{years}"));
    desk.run(["build", "brief.toml"]).succeeded();
    let out = desk.path("chart.csv");
    let (pdf, name) = (desk.path("brief.pdf"), "chart-1.csv");
    let arguments = ["-savefile".as_ref(), name.as_ref(), "-o".as_ref(), out.as_os_str(), pdf.as_os_str()];
    let Some(verdict) = PDFDETACH.ask(arguments) else { return };
    assert!(verdict.success, "{verdict:?}");
    let data = String::from_utf8(desk.read("chart.csv")).unwrap();
    assert_eq!(data, "Year,Exports,Imports\r\n2021,1.50,9\r\n2022,,\r\n2023,,12000.5\r\n");
}

#[test]
fn what_is_cited_leads_to_its_source_wherever_it_is_cited() {
    let source = "[[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n";
    let cited = [
        "[trade]\ncurrency = \"USD\"\nunit = \"million\"\nsources = [\"s\"]\nitem = [{ flow = \"exports\", name = \"Rice\" }]\n",
        "[trade]\ncurrency = \"USD\"\nunit = \"million\"\nsources = [\"s\"]\nnote = \"- one\\n- two\"\n",
        "[agreements]\nsources = [\"s\"]\n[[agreement]]\ntitle = \"On cheese\"\n",
        "[agreements]\nsources = [\"s\"]\nkinds = [\"protocols\"]\n",
    ];
    let desk = Desk::new();
    for more in cited {
        desk.write("brief.toml", format!("{SMALL}\n{more}\n{source}"));
        desk.run(["build", "brief.toml"]).succeeded();
        let pdf = desk.path("brief.pdf");
        let arguments =
            ["--qdf".as_ref(), "--object-streams=disable".as_ref(), pdf.as_os_str(), "-".as_ref()];
        let Some(verdict) = QPDF.ask(arguments) else { return };
        // What the links say that they are.
        for description in ["(Source 1: Yearbook)", "(Back to where source 1 is cited)"] {
            assert!(verdict.stdout.contains(description), "{description} is missing for\n{more}");
        }
    }
}
