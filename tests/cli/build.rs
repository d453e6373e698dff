//! `build` and `check` of one brief.

use std::process::Stdio;

use crate::judges::{PDFDETACH, QPDF};
use crate::support::{BAD, Outcome, SMALL, Sandbox, assert_pdf};

#[test]
fn the_pdf_is_written_next_to_its_brief_with_one_line_of_output() {
    let sandbox = Sandbox::new();
    sandbox.write("in/small.toml", SMALL);
    let outcome = sandbox.run(["build", "in/small.toml"]).succeeded();
    assert_pdf(&sandbox.read("in/small.pdf"));
    assert_eq!(sandbox.list("in"), ["small.pdf", "small.toml"]);
    let line = outcome.stderr.strip_suffix('\n').unwrap();
    let rest = line.strip_prefix("Wrote in/small.pdf  1 page, ").unwrap_or_else(|| panic!("{line}"));
    let (size, time) = rest.split_once(", in ").unwrap();
    assert!(size.ends_with(" kB") && time.ends_with('s'), "{line}");
    assert!(outcome.stdout.is_empty());
}

#[test]
fn one_brief_goes_to_a_file_or_into_a_folder() {
    let sandbox = Sandbox::new();
    sandbox.write("small.toml", SMALL);
    sandbox.run(["build", "small.toml", "-o", "other.pdf"]).succeeded();
    sandbox.run(["build", "small.toml", "--output", "new-folder/"]).succeeded();
    std::fs::create_dir(sandbox.path("folder")).unwrap();
    sandbox.run(["build", "small.toml", "-o", "folder"]).succeeded();
    let pdf = sandbox.read("other.pdf");
    assert_pdf(&pdf);
    assert!(pdf == sandbox.read("new-folder/small.pdf") && pdf == sandbox.read("folder/small.pdf"));
    assert!(!sandbox.path("small.pdf").exists());
}

#[test]
fn a_dash_stands_for_the_standard_streams() {
    let sandbox = Sandbox::new();
    let outcome = sandbox.pipe(SMALL, ["build", "-"]).succeeded();
    assert_pdf(&outcome.stdout);
    assert!(outcome.stderr.contains("Wrote standard output"), "{}", outcome.stderr);

    sandbox.pipe(SMALL, ["build", "-", "-o", "piped.pdf"]).succeeded();
    assert_pdf(&sandbox.read("piped.pdf"));
    sandbox.write("small.toml", SMALL);
    assert_pdf(&sandbox.run(["build", "small.toml", "-o", "-"]).succeeded().stdout);
    sandbox.pipe(BAD, ["build", "-"]).failed(&["<stdin>:4:1", "titel"]);
    sandbox.pipe(SMALL, ["check", "-"]).succeeded();
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let sandbox = Sandbox::new();
    sandbox.write("small.toml", SMALL);
    for arguments in [&["build", "small.toml", "-o", "-"][..], &["schema"], &["man"], &["fonts"]] {
        let mut child =
            sandbox.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && !stderr.contains("error"), "{arguments:?}: {stderr}");
    }
}

#[test]
fn an_error_writes_nothing_and_leaves_the_last_good_pdf() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    sandbox.run(["build", "brief.toml"]).succeeded();
    let good = sandbox.read("brief.pdf");
    sandbox.write("brief.toml", BAD);
    sandbox.run(["build", "brief.toml"]).failed(&["brief.toml:4:1", "titel", "title"]);
    assert!(good == sandbox.read("brief.pdf"));
    assert_eq!(sandbox.list("."), ["brief.pdf", "brief.toml"]);
}

#[test]
fn check_writes_nothing_and_is_silent_without_errors() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    let outcome = sandbox.run(["check", "brief.toml"]).succeeded();
    assert_eq!((outcome.stdout.len(), outcome.stderr.as_str()), (0, ""));
    sandbox.write("brief.toml", BAD);
    sandbox.run(["check", "brief.toml"]).failed(&["brief.toml:4:1"]);
    assert_eq!(sandbox.list("."), ["brief.toml"]);
}

#[test]
fn a_lint_is_a_warning_until_it_is_denied() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", format!("{SMALL}\n[[source]]\nid = \"unused\"\ntitle = \"Unused\"\n"));
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["warning[L0102]"]);
    std::fs::remove_file(sandbox.path("brief.pdf")).unwrap();
    for denied in ["L0102", "l0102", "warnings"] {
        sandbox.run(["build", "brief.toml", "--deny", denied]).failed(&["error[L0102]"]);
    }
    assert_eq!(sandbox.list("."), ["brief.toml"]);
    sandbox.run(["build", "brief.toml", "--deny", "L0101"]).succeeded();
    sandbox.run(["build", "brief.toml", "--deny", "unused"]).refused(&["L0101", "warnings"]);
    sandbox.run(["build", "brief.toml", "--deny", "L9999"]).refused(&["L9999"]);
}

#[test]
fn a_language_without_a_catalogue_is_a_lint_at_its_place() {
    let sandbox = Sandbox::new();
    let brief = |tag: &str| SMALL.replacen("[brief]\n", &format!("[brief]\nlanguage = \"{tag}\"\n"), 1);
    sandbox.write("brief.toml", brief("nl-BE"));
    sandbox.run(["build", "brief.toml"]).succeeded().says(&[
        "warning[L0902]",
        "brief.toml:4:12",
        "no words in `nl-BE`",
        "English",
    ]);
    sandbox.run(["build", "brief.toml", "--deny", "L0902"]).failed(&["error[L0902]"]);
    sandbox.write("brief.toml", brief("EN-us"));
    sandbox.run(["check", "brief.toml", "--deny", "warnings"]).succeeded();
}

#[test]
fn messages_come_in_four_formats() {
    let sandbox = Sandbox::new();
    sandbox.write("bad.toml", BAD);
    sandbox.write("small.toml", SMALL);
    let run = |format| {
        sandbox
            .run(["build", "--fresh", "bad.toml", "small.toml", "--message-format", format])
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

    sandbox.write("50%, or less.toml", BAD);
    let arguments = ["check", "50%, or less.toml", "missing.toml", "--message-format", "github"];
    let outcome = sandbox.run(arguments).failed(&[]);
    let github = outcome.text();
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
    assert_eq!(objects[1]["bytes"], sandbox.read("small.pdf").len());
}

#[test]
fn colours_are_for_terminals_by_default() {
    let sandbox = Sandbox::new();
    sandbox.write("bad.toml", BAD);
    let run = |when| sandbox.run(["check", "bad.toml", "--color", when]).failed(&[]).stderr;
    assert!(run("always").contains("\u{1b}["));
    assert!(!run("never").contains('\u{1b}'));
    assert!(!run("auto").contains('\u{1b}'));
}

#[test]
fn more_pages_than_allowed_is_an_error_at_its_place() {
    let sandbox = Sandbox::new();
    let body = "A sentence of the report that says little. ".repeat(200);
    let section = format!("\n[[section]]\nid = \"long\"\ntitle = \"Long\"\nbody = \"{body}\"\n");
    let layout = "\n[layout]\nmax_pages = 1\n";
    sandbox.write("brief.toml", format!("{SMALL}{section}{layout}"));
    sandbox.run(["check", "brief.toml"]).failed(&["max_pages = 1", "no more than 1", "the briefing has"]);
    sandbox.run(["build", "brief.toml"]).failed(&["max_pages = 1"]);
    assert_eq!(sandbox.list("."), ["brief.toml"]);
    sandbox.write("brief.toml", format!("{SMALL}{section}{}", layout.replace('1', "9")));
    sandbox.run(["check", "brief.toml"]).succeeded();
}

#[test]
fn a_script_that_no_font_has_is_an_error_at_its_place() {
    let sandbox = Sandbox::new();
    let cuneiform = "Ruritania 𒀀 and 𒀁, 𒀂";
    sandbox.write("brief.toml", SMALL.replacen("Ruritania and", cuneiform, 1));
    let outcome = sandbox.run(["build", "brief.toml"]);
    let package = "`font-noto-sans-cuneiform`";
    let outcome =
        outcome.failed(&["error[E0902]", "the Cuneiform script", "brief.toml:4:20", package, "--font-path"]);
    assert_eq!(outcome.stderr.matches("E0902").count(), 1, "{}", outcome.stderr);
    assert_eq!(sandbox.list("."), ["brief.toml"]);
}

#[test]
fn fonts_of_other_folders_are_used_and_missing_ones_reported() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", format!("{SMALL}\n[theme]\nserif = \"Source Serif\"\n"));
    sandbox.run(["build", "brief.toml"]).failed(&[
        "error[E0903]",
        "serif = \"Source Serif\"",
        "Source Serif 4",
    ]);
    sandbox.write("brief.toml", format!("{SMALL}\n[theme]\nserif = \"Source Sans 3\"\n"));
    let fonts = crate::support::root().join("fonts/source-sans");
    sandbox
        .run(["build".as_ref(), "brief.toml".as_ref(), "--font-path".as_ref(), fonts.as_os_str()])
        .succeeded();
    assert_pdf(&sandbox.read("brief.pdf"));
}

#[test]
fn an_empty_chart_is_a_lint_at_its_place() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", format!("{SMALL}\n[[chart]]\nkind = \"trade\"\n"));
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["L0901", "brief.toml:15:1", "not drawn"]);
    sandbox.run(["build", "brief.toml", "--deny", "L0901"]).failed(&["error[L0901]"]);
    let trade = "[trade]\nyear = [{ year = 2020, exports = 3, imports = 4 }, { year = 2021, exports = 0, imports = 0 }]\n\
                 item = [{ flow = \"exports\", name = \"Oil\", year = 2020, share = 97.5 }, \
                 { flow = \"imports\", name = \"Tea\", year = 2020, value = 1 }]\n";
    for (chart, reason) in [
        ("kind = \"shares\"", "only one item of its year has a `share`"),
        ("kind = \"items\"\nseries = [\"exports\"]", "none of its items has a `value`"),
        ("kind = \"items\"\nseries = [\"imports\"]", "only one item of its year has a `value`"),
        ("kind = \"trade\"\nyears = [1990, 1999]", "no figures for it in its `years`"),
        ("kind = \"trade\"\nplace = \"visits\"", "the section where it belongs is empty"),
        ("kind = \"visits\"", "there are no visits"),
        ("kind = \"trade\"\nyears = [2021, 2021]", "all its figures are zero"),
    ] {
        sandbox.write("brief.toml", format!("{SMALL}\n{trade}[[chart]]\n{chart}\n"));
        sandbox.run(["build", "brief.toml"]).succeeded().says(&["L0901", reason]);
    }
}

#[test]
fn a_statistic_whose_chart_is_left_out_says_why() {
    let sandbox = Sandbox::new();
    let statistic = |chart: &str, lines: &str| {
        let keys = "id = \"aid\"\ntitle = \"Aid\"\nunit = \"tonnes\"\n";
        sandbox.write("brief.toml", format!("{SMALL}[[statistic]]\n{keys}{chart}line = [{lines}]\n"));
        sandbox.run(["build", "brief.toml"]).succeeded()
    };
    let seven: Vec<String> = ('a'..='g')
        .map(|name| format!("{{ name = \"{name}\", values = {{ 2020 = 1, 2021 = 2 }} }}"))
        .collect();
    for (lines, reason) in [
        ("{ values = { 2020 = 1 } }", "figures of one year only"),
        ("{ values = { \"2020-Q1\" = 1, \"2020-Q2\" = 2 } }", "figures of parts of years only"),
        (seven.join(", ").as_str(), "has 7 lines, and a chart has colours for 6"),
        ("{ values = { 2020 = 0, 2021 = 0 } }", "all its figures are zero"),
    ] {
        for chart in ["chart = \"bars\"\n", "chart = \"lines\"\n"] {
            statistic(chart, lines).says(&["L0901", "not drawn", reason]);
        }
        for chart in ["", "chart = \"none\"\n"] {
            let outcome = statistic(chart, lines);
            assert!(!outcome.stderr.contains("L0901"), "{}", outcome.stderr);
        }
    }
    let drawn = statistic("chart = \"lines\"\n", "{ values = { 2020 = 1, 2021 = 2 } }");
    assert!(!drawn.stderr.contains("L0901"), "{}", drawn.stderr);
}

#[test]
fn the_data_of_a_chart_is_attached() {
    let sandbox = Sandbox::new();
    let years = "[trade]\ncurrency = \"USD\"\nunit = \"million\"\nyear = [{ year = 2021, exports = 1.50, imports = 9 }, \
                 { year = 2023, imports = 1200.5 }]\n";
    sandbox.write("brief.toml", format!("{SMALL}\n{years}"));
    sandbox.run(["build", "brief.toml"]).succeeded();
    let out = sandbox.path("chart.csv");
    let (pdf, name) = (sandbox.path("brief.pdf"), "chart-1.csv");
    let arguments = ["-savefile".as_ref(), name.as_ref(), "-o".as_ref(), out.as_os_str(), pdf.as_os_str()];
    let Some(verdict) = PDFDETACH.ask(arguments) else { return };
    assert!(verdict.success, "{verdict:?}");
    let data = String::from_utf8(sandbox.read("chart.csv")).unwrap();
    assert_eq!(
        data,
        "Year,Exports,Imports,Unit,Currency\r\n2021,1.50,9,1000000,USD\r\n2022,,,1000000,USD\r\n\
         2023,,1200.5,1000000,USD\r\n"
    );
}

#[test]
fn every_citation_links_to_its_source_and_back() {
    let source = "[[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n";
    let cited = [
        "[trade]\ncurrency = \"USD\"\nunit = \"million\"\nsources = [\"s\"]\nitem = [{ flow = \"exports\", name = \"Rice\" }]\n",
        "[trade]\ncurrency = \"USD\"\nunit = \"million\"\nsources = [\"s\"]\nnote = \"- one\\n- two\"\n",
        "[agreements]\nsources = [\"s\"]\n[[agreement]]\ntitle = \"On cheese\"\n",
        "[agreements]\nsources = [\"s\"]\nkinds = [\"protocols\"]\n",
    ];
    let sandbox = Sandbox::new();
    for more in cited {
        sandbox.write("brief.toml", format!("{SMALL}\n{more}\n{source}"));
        sandbox.run(["build", "brief.toml"]).succeeded();
        let pdf = sandbox.path("brief.pdf");
        let arguments =
            ["--qdf".as_ref(), "--object-streams=disable".as_ref(), pdf.as_os_str(), "-".as_ref()];
        let Some(verdict) = QPDF.ask(arguments) else { return };
        // The descriptions of the links.
        for description in ["(Source 1: Yearbook)", "(Back to where source 1 is cited)"] {
            assert!(verdict.stdout.contains(description), "{description} is missing for\n{more}");
        }
    }
}

/// A `PATH` with nothing but an `xdg-open` that writes its argument to the file `opened` and exits with a status.
#[cfg(target_os = "linux")]
fn with_viewer(sandbox: &Sandbox, status: u8) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let script =
        format!("#!/bin/sh\nprintf %s \"$1\" > \"{}\"\nexit {status}\n", sandbox.path("opened").display());
    let program = sandbox.write("bin/xdg-open", script);
    std::fs::set_permissions(program, std::fs::Permissions::from_mode(0o755)).unwrap();
    sandbox.path("bin")
}

#[cfg(target_os = "linux")]
#[test]
fn open_shows_the_pdf() {
    let sandbox = Sandbox::new();
    sandbox.write("in/-a b.toml", SMALL);
    let path = with_viewer(&sandbox, 0);
    // Built, and then up to date.
    for _ in 0..2 {
        let mut command = sandbox.command(["build", "in/-a b.toml", "--open"]);
        Outcome::of(command.env("PATH", &path).env_remove("CI")).succeeded();
        let opened = String::from_utf8(sandbox.read("opened")).unwrap();
        assert_eq!(std::path::Path::new(&opened), sandbox.path("in/-a b.pdf").canonicalize().unwrap());
        std::fs::remove_file(sandbox.path("opened")).unwrap();
    }
    sandbox.write("bad.toml", BAD);
    let mut command = sandbox.command(["build", "bad.toml", "--open"]);
    Outcome::of(command.env("PATH", &path).env_remove("CI")).failed(&["E0102"]);
    assert!(!sandbox.path("opened").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_pdf_that_cannot_be_opened_is_built_with_a_warning() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", SMALL);
    let open = |path: &std::path::Path, ci: &str, format: &str| {
        let mut command =
            sandbox.command(["build", "a.toml", "--fresh", "--open", "--message-format", format]);
        Outcome::of(command.env("PATH", path).env("CI", ci)).succeeded()
    };
    let failing = with_viewer(&sandbox, 3);
    open(&failing, "", "human").says(&[
        "Wrote a.pdf",
        "warning[E0920]",
        "`a.pdf` could not be opened",
        "status 3",
    ]);
    open(&sandbox.path("nowhere"), "", "short").says(&["E0920", "no viewer was found"]);
    std::fs::remove_file(sandbox.path("opened")).unwrap();
    let outcome = open(&failing, "true", "json");
    let last: serde_json::Value = serde_json::from_str(outcome.stderr.lines().last().unwrap()).unwrap();
    assert_eq!(last["code"], "E0920", "{last}");
    assert!(!sandbox.path("opened").exists(), "nothing is opened in CI");
}

#[test]
fn open_is_for_one_pdf_in_a_file() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", SMALL);
    sandbox.write("b.toml", SMALL);
    sandbox.run(["build", "a.toml", "b.toml", "--open"]).refused(&["one brief", "2"]);
    sandbox.run(["build", "a.toml", "-o", "-", "--open"]).refused(&["standard output"]);
    assert_eq!(sandbox.list("."), ["a.toml", "b.toml"]);
}

#[test]
fn lints_can_be_ignored() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", format!("{SMALL}\n[[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n"));
    let check = |more: &[&str]| sandbox.run(["check", "a.toml"].iter().chain(more));
    check(&[]).succeeded().says(&["warning[L0102]"]);
    assert_eq!(check(&["--allow", "l0102"]).succeeded().stderr, "");
    assert_eq!(check(&["--deny", "warnings", "--allow", "L0102"]).succeeded().stderr, "");
    check(&["--allow", "warnings", "--deny", "L0102"]).failed(&["error[L0102]"]);
    // What was built without the lint has it again.
    sandbox.run(["build", "a.toml", "--allow", "L0102"]).succeeded();
    sandbox.run(["build", "a.toml"]).succeeded().says(&["warning[L0102]", "up to date"]);
}
