//! `new`, and building what it writes.

use crate::support::{Outcome, SMALL, Sandbox, assert_pdf};

/// The templates, and the kinds of briefing that they are.
const TEMPLATES: [(&str, &str); 7] = [
    ("anniversary", "anniversary"),
    ("visit", "visit"),
    ("country", "country"),
    ("factsheet", "country"),
    ("trade", "custom"),
    ("talking-points", "visit"),
    ("custom", "custom"),
];

/// The lint for placeholders, which a new brief is full of.
const PLACEHOLDER: &str = "L0118";

/// Checks a brief, and asserts that there is nothing to report but placeholders.
#[track_caller]
fn assert_clean(sandbox: &Sandbox, path: &str, context: &str) {
    let outcome = sandbox.run(["check", path, "--message-format", "json"]);
    let others: Vec<_> = outcome.text().lines().filter(|line| !line.contains(PLACEHOLDER)).collect();
    assert!(outcome.code == Some(0) && others.is_empty(), "{context}\n{others:#?}");
}

fn new(sandbox: &Sandbox, arguments: &[&str]) -> Outcome {
    sandbox.run(["new"].iter().chain(arguments))
}

#[test]
fn every_template_passes_check_and_builds() {
    let sandbox = Sandbox::new();
    for (template, kind) in TEMPLATES {
        for (parties, name) in [(&[][..], "[First country]"), (&["--parties", "pk,BY"], "Pakistan")] {
            let path = format!("{template}-{}.toml", parties.len());
            sandbox
                .run(["new", &path, "--template", template].iter().chain(parties))
                .succeeded()
                .says(&[&path]);
            let text = String::from_utf8(sandbox.read(&path)).unwrap();
            assert!(text.contains(&format!("\"{kind}\"")) && text.contains(name), "{text}");
            assert_clean(&sandbox, &path, &path);
            sandbox.run(["build", &path]).succeeded();
            assert_pdf(&sandbox.read(&path.replace(".toml", ".pdf")));
        }
    }
}

/// Whether a line of a template is a sample, as the template explains; empty lines within one are `#` alone.
fn is_sample(line: &str) -> bool {
    line.starts_with("# ") || line == "#"
}

/// Text with the samples of some lines uncommented.
fn uncommented(lines: &[&str], which: impl Fn(usize) -> bool) -> String {
    let line = |(at, line): (usize, &&str)| match line.strip_prefix('#') {
        Some(sample) if is_sample(line) && which(at) => {
            format!("{}\n", sample.strip_prefix(' ').unwrap_or(sample))
        }
        _ => format!("{line}\n"),
    };
    lines.iter().enumerate().map(line).collect()
}

/// The samples of a template: ranges of consecutive lines.
fn samples(lines: &[&str]) -> Vec<std::ops::Range<usize>> {
    let mut samples: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| is_sample(line)) {
        match samples.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => samples.push(at..at + 1),
        }
    }
    samples
}

#[test]
fn every_sample_builds_alone_and_with_all_others() {
    let sandbox = Sandbox::new();
    for (template, _) in TEMPLATES {
        for parties in [&[][..], &["--parties", "NL,TR"]] {
            let text = new(&sandbox, &[&["-", "--template", template], parties].concat())
                .succeeded()
                .text()
                .to_owned();
            let lines: Vec<_> = text.lines().collect();
            let samples = samples(&lines);
            // Templates with less in them have fewer samples.
            let is_full = !["factsheet", "trade", "talking-points"].contains(&template);
            let least = if parties.is_empty() { 4 } else { 13 };
            assert!(!is_full || samples.len() >= least, "{template}: {samples:?}");
            sandbox.write("all.toml", uncommented(&lines, |_| true));
            assert_clean(&sandbox, "all.toml", template);
            sandbox.run(["build", "all.toml"]).succeeded();
            for sample in samples.iter().filter(|_| ["custom", "visit", "country"].contains(&template)) {
                let one = uncommented(&lines, |at| sample.contains(&at));
                sandbox.write("one.toml", &one);
                assert_clean(&sandbox, "one.toml", &lines[sample.clone()].join("\n"));
            }
        }
    }
}

#[test]
fn every_sample_of_a_series_builds_alone_and_with_all_others() {
    let sandbox = Sandbox::new();
    let text = new(&sandbox, &["chancery.toml"]).succeeded().says(&["chancery new brief.toml"]);
    assert!(text.stderr.contains("`chancery build`"), "{}", text.stderr);
    sandbox.write("a.toml", SMALL);
    sandbox.run(["build"]).succeeded().says(&["Wrote out/a.pdf"]);
    let text = String::from_utf8(sandbox.read("chancery.toml")).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let samples = samples(&lines);
    assert_eq!(samples.len(), 4, "{samples:?}");
    let all = 0..lines.len();
    for which in samples.iter().chain([&all]) {
        sandbox.write("chancery.toml", uncommented(&lines, |at| which.contains(&at)));
        let outcome = sandbox.run(["build", "--fresh"]).succeeded();
        assert_eq!(outcome.stderr.lines().count(), 1, "{which:?}\n{}", outcome.stderr);
    }
}

#[test]
fn nothing_is_invented_about_real_countries() {
    let sandbox = Sandbox::new();
    let text = sandbox.run(["new", "-", "--parties", "PK,BY"]).succeeded().text().to_owned();
    let live: Vec<_> = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let tables =
        ["[relationship]", "[[history]]", "[[visit]]", "[[mission]]", "[[agreement", "[trade]", "[[trade."];
    for table in tables {
        assert!(text.contains(table), "{table} is not even mentioned");
        assert!(!live.iter().any(|line| line.starts_with(table)), "{table} is live");
    }
}

#[test]
fn existing_files_are_not_overwritten() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", "mine");
    new(&sandbox, &["brief.toml"]).failed(&["brief.toml", "already exists"]);
    new(&sandbox, &["brief"]).failed(&["brief.toml", "already exists"]);
    assert_eq!(sandbox.read("brief.toml"), b"mine");
    new(&sandbox, &["nowhere/brief.toml"]).failed(&["nowhere/brief.toml", "mkdir -p nowhere"]);
    new(&sandbox, &["."]).refused(&["`.` is a folder"]);
}

#[test]
fn the_name_of_a_brief_ends_with_toml() {
    let sandbox = Sandbox::new();
    new(&sandbox, &["peru chile"])
        .succeeded()
        .says(&["Wrote peru chile.toml", "`chancery build \"peru chile.toml\"`"]);
    new(&sandbox, &["v1.2"]).succeeded().says(&["Wrote v1.2.toml"]);
    new(&sandbox, &["chancery"]).succeeded().says(&["Wrote chancery.toml", "`chancery build`"]);
    for (path, other) in [("brief.pdf", "brief.toml"), ("in/a.txt", "in/a.toml"), ("v1.2.yaml", "v1.2.toml")]
    {
        new(&sandbox, &[path]).refused(&["writes a `.toml` file", &format!("name it `{other}`")]);
    }
    assert_eq!(sandbox.list("."), ["chancery.toml", "peru chile.toml", "v1.2.toml"]);
    // The series takes in the briefs that are there.
    sandbox.run(["build"]).succeeded().says(&["2 briefs built"]);
    new(&sandbox, &["chancery.toml", "--parties", "PK,BY"]).refused(&["are for briefs"]);
}

#[test]
fn parties_are_codes_or_names() {
    let sandbox = Sandbox::new();
    for (parties, words) in [
        (
            "USA,GBR",
            [
                "code          = \"USA\"",
                "= \"United States\"",
                "= \"United Kingdom\"",
                "perspective = \"USA\"",
            ],
        ),
        (
            "nl,Türkiye",
            ["code          = \"NL\"", "= \"Netherlands\"", "= \"Türkiye\"", "code          = \"TR\""],
        ),
        // A code that ISO 3166 leaves to its users.
        ("XQ,BY", ["code          = \"XQ\"", "= \"[Country XQ]\"", "= \"Belarus\"", "perspective = \"XQ\""]),
    ] {
        let text = new(&sandbox, &["-", "--parties", parties]).succeeded().text().to_owned();
        for words in words {
            assert!(text.contains(words), "{parties}: {words}\n{text}");
        }
        sandbox.write("brief.toml", text);
        assert_clean(&sandbox, "brief.toml", parties);
    }
}

#[test]
fn parties_and_kinds_are_checked() {
    let sandbox = Sandbox::new();
    let parties = [
        ("PK", "two parties"),
        ("PK,PK", "the same country"),
        ("USA,us", "the same country"),
        ("PK,BY,RU", "two parties"),
        ("PK,", "such as PK"),
        ("P\"K,BY", "`P\"K` is not a country"),
        ("GER,BY", "did you mean DE (Germany)?"),
        ("PK,Pakistaan", "did you mean PK (Pakistan)?"),
    ];
    for (parties, words) in parties {
        new(&sandbox, &["brief.toml", "--parties", parties]).refused(&["--parties", words]);
    }
    new(&sandbox, &["brief.toml", "--kind", "anniversery"]).refused(&["anniversary"]);
    new(&sandbox, &[]).refused(&["PATH"]);
    assert!(sandbox.list(".").is_empty());
}

#[test]
fn a_new_brief_is_dated() {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command(["new", "-"]);
    let output = command.env("SOURCE_DATE_EPOCH", "1709164800").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("= 2024-02-29"), "{text}");
}

#[test]
fn the_schema_line_and_the_command_in_the_message_agree() {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.path("in")).unwrap();
    for path in ["in/brief.toml", "in/chancery.toml"] {
        let message = new(&sandbox, &[path]).succeeded().stderr;
        let (_, command) = message.split_once("run `chancery schema ").expect("the message has the command");
        let command: Vec<_> = command.split('`').next().unwrap().split(' ').collect();
        sandbox.run(["schema"].iter().chain(&command)).succeeded().says(&["Wrote in/chancery-"]);
        let text = String::from_utf8(sandbox.read(path)).unwrap();
        let schema = text
            .lines()
            .next()
            .unwrap()
            .strip_prefix("#:schema ./")
            .expect("the first line names the schema");
        let schema: serde_json::Value =
            serde_json::from_slice(&sandbox.read(&format!("in/{schema}"))).unwrap();
        let table = if path == "in/brief.toml" { "brief" } else { "series" };
        assert!(schema["properties"][table].is_object(), "{path}");
    }
    // The message is only given as long as it is of use.
    let message = new(&sandbox, &["in/other.toml"]).succeeded().stderr;
    assert!(!message.contains("schema"), "{message}");
}

#[test]
fn kind_is_another_name_of_template() {
    let sandbox = Sandbox::new();
    let [one, other] = ["--kind", "--template"]
        .map(|option| new(&sandbox, &["-", option, "visit"]).succeeded().text().to_owned());
    assert_eq!(one, other);
}

#[test]
fn the_next_edition_builds_and_keeps_what_was_written() {
    let sandbox = Sandbox::new();
    let old = format!("{SMALL}\n# Ours.\n[[upcoming]]\ndate = \"2024-11\"\ntitle = \"Election\"\n");
    sandbox.write("old.toml", &old);
    new(&sandbox, &["new.toml", "--from", "old.toml"]).succeeded();
    let text = String::from_utf8(sandbox.read("new.toml")).unwrap();
    assert!(text.contains("# Ours.") && text.contains("# TODO: this has passed"), "{text}");
    sandbox.run(["check", "new.toml"]).succeeded();
    new(&sandbox, &["a.toml", "--from", "none.toml"]).failed(&["none.toml", "cannot be read"]);
    sandbox.write("broken.toml", "[brief\n");
    new(&sandbox, &["a.toml", "--from", "broken.toml"])
        .failed(&["is not a brief", "chancery check broken.toml"]);
    new(&sandbox, &["a.toml", "--from", "old.toml", "--kind", "visit"]).refused(&["--from"]);
    assert!(!sandbox.path("a.toml").exists());
}

#[test]
fn figures_come_from_a_file_of_statistics() {
    let sandbox = Sandbox::new();
    sandbox
        .write("trade.csv", "Year,Exports (USD million),Imports (USD million)\n2022,120,80\n2023,130,90\n");
    new(&sandbox, &["brief.toml", "--parties", "PK,BY", "--data", "trade.csv"]).succeeded();
    sandbox.run(["build", "brief.toml"]).succeeded();
    let text = String::from_utf8(sandbox.read("brief.toml")).unwrap();
    assert!(text.contains("file = \"trade.csv\"") && !text.contains("[[trade.year]]"), "{text}");
    sandbox.write("../outside.csv", "a");
    new(&sandbox, &["b.toml", "--data", "../outside.csv"]).failed(&["outside.csv", "copy it there"]);
}
