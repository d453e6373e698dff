//! Names and texts of strangers in messages: nothing hidden, and no line that Chancery did not write.

#![cfg(unix)]

use std::fs;

use chancery::diag::is_hidden;
use serde_json::Value;

use crate::support::{BAD, Outcome, SMALL, Sandbox};

const NAMES: [&str; 16] = [
    "a\n::error file=x,line=1::not said by chancery\nb",
    "::error::start of a line",
    " \u{200d}::set-output name=x::y",
    "##[error]anywhere",
    "x ##[group]y ##vso[task.z]",
    "r\r::warning::carriage return",
    "\u{b}::debug::vertical tab\t.",
    "e\u{1b}[31mred\u{1b}]0;owned\u{7}",
    "c\u{9b}31m\u{9d}0;owned\u{9c}",
    "n\u{85}::error::next line",
    "s\u{2028}::error::separator\u{2029}.",
    "o\u{202e}fdp\u{202c}",
    "i\u{2066}x\u{2067}y\u{2069}",
    "m\u{200e}\u{200f}\u{61c}",
    "f\u{feff}\u{200b}\u{ad}\u{2060}",
    "t\u{e0041}\u{e007f}d\u{7f}",
];

/// Asserts that a text has nothing hidden, and no line that a CI service takes for a command, unless it is `own`.
#[track_caller]
fn assert_shown(text: &str, own: bool, what: &str) {
    let hidden: Vec<_> = text.chars().filter(|c| is_hidden(*c) && *c != '\n').collect();
    assert!(hidden.is_empty(), "{what}: {hidden:?} in\n{text:?}");
    let ignorable = |c: char| c.is_whitespace() || matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0f}');
    for line in text.lines() {
        let line: String = line.trim_start_matches(ignorable).replace('\u{200d}', "");
        let commands = ["::error file=", "::error title=", "::warning "];
        let is_own = own && commands.iter().any(|command| line.starts_with(command));
        assert!(!line.starts_with("::") || is_own, "{what}: {line}");
        assert!(!line.contains("##[") && !line.contains("##vso["), "{what}: {line}");
    }
}

/// Runs a command in which nothing may be shown that is hidden.
#[track_caller]
fn run(sandbox: &Sandbox, arguments: &[&str], own: bool) -> Outcome {
    let outcome = sandbox.run(arguments);
    assert_shown(&outcome.stderr, own, &format!("{arguments:?}"));
    assert_shown(outcome.text(), own, &format!("{arguments:?}"));
    outcome
}

/// A text in a basic string of TOML.
fn basic(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if is_hidden(c) => format!("\\U{:08X}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// The same as far as TOML takes it without escapes.
fn raw(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_control()).collect()
}

/// A brief with a text in every place where it is wrong, or may be.
fn brief(text: &str) -> String {
    let (basic, raw) = (basic(text), raw(text));
    format!(
        "schema = 1
[brief] # {raw}
title = {basic}
subtitle = \"{raw}\"
kind = {basic}
date = 2024-02-03
language = {basic}
{basic} = 1 # {raw}
unknown = \"{raw}\"
summary = \"{{{{{raw}}}}} [@{raw}] [x]({raw}) ~~\"
[[party]]
code = \"XR\"
name = {basic}
emblem = {basic}
[[party]]
code = \"XG\"
name = \"{raw}\"
[[source]]
id = {basic}
title = {basic}
[[source]]
id = {basic}
title = {basic}
[trade.data]
file = {basic}
[theme]
extends = {basic}
accent = {basic}
[theme.labels]
{basic} = {basic}
"
    )
}

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    for name in NAMES {
        sandbox.write(&format!("bad/{name}.toml"), BAD);
        sandbox.write(&format!("good/{name}.toml"), SMALL);
        sandbox.write(&format!("folders/{name}/x.toml"), SMALL);
        sandbox.write(&format!("texts/{name}.toml"), brief(name));
    }
    for (at, name) in NAMES.iter().enumerate() {
        sandbox.write(
            &format!("rows/{at}.toml"),
            format!(
                "{}\n[each]\nrows = \"{at}.csv\"\n",
                SMALL.replacen("Graustark\"\n", "{{row.name}}\"\n", 2)
            ),
        );
        let quoted = name.replace('"', "\"\"");
        let rows =
            format!("code,name\n\"k{quoted}\",A\nx,\"{quoted}\"\ny,\"{quoted}\"\n\"{}\",B\n", raw(name));
        sandbox.write(&format!("rows/{at}.csv"), rows);
        sandbox.write(&format!("series/{at}/chancery.toml"), format!(
            "schema = 1\n[series]\nbriefs = [{0}]\nname = {0}\noutput = {0}\n{0} = {0}\n[lints]\ndeny = [{0}]\n",
            basic(name)
        ));
    }
    sandbox
}

#[test]
fn names_and_texts_are_escaped_in_every_format() {
    let sandbox = sandbox();
    let mut arguments: Vec<String> =
        ["bad", "good", "texts", "rows"].iter().map(|folder| (*folder).to_owned()).collect();
    arguments.extend(NAMES.iter().map(|name| format!("folders/{name}")));
    arguments.extend(NAMES.iter().map(|name| format!("{name}.toml")));
    arguments.extend(NAMES.iter().map(|name| format!("rows/1.toml#{name}")));
    arguments.extend((0..NAMES.len()).map(|at| format!("series/{at}")));
    for format in ["human", "short", "json", "github", "sarif"] {
        for command in ["check", "build"] {
            let options = [command, "--message-format", format, "--report", "r.json", "--junit", "r.xml"];
            let mut all = options.to_vec();
            all.extend(["--color", "never"]);
            if command == "build" {
                all.push("--fresh");
            }
            all.extend(["--"].into_iter().chain(arguments.iter().map(String::as_str)));
            let outcome = run(&sandbox, &all, format == "github");
            assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
            for report in ["r.json", "r.xml"] {
                assert_shown(&String::from_utf8(sandbox.read(report)).unwrap(), false, report);
            }
            if format == "json" {
                let lines = if command == "check" { outcome.text() } else { &outcome.stderr };
                let lines: Vec<Value> =
                    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
                for name in NAMES {
                    let brief = format!("bad/{name}.toml");
                    assert!(lines.iter().any(|line| line["brief"] == *brief && line["code"] == "E0102"));
                }
            }
        }
    }
    // Programs read the very names.
    let report: Value = serde_json::from_slice(&sandbox.read("r.json")).unwrap();
    for name in NAMES {
        let brief = format!("good/{name}.toml");
        assert!(report["briefs"].as_array().unwrap().iter().any(|found| found["brief"] == *brief), "{brief}");
    }
}

#[test]
fn colours_are_the_only_escape_sequences() {
    let sandbox = sandbox();
    let outcome = sandbox.run(["check", "--color", "always", "bad", "texts"]).failed(&["\u{1b}["]);
    let mut parts = outcome.stderr.split('\u{1b}');
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('m').unwrap();
        let code = code.strip_prefix('[').unwrap_or_else(|| panic!("{part:?}"));
        assert!(code.chars().all(|c| c.is_ascii_digit() || c == ';'), "{part:?}");
        plain.push_str(rest);
    }
    assert_shown(&plain, false, "without colours");
}

#[test]
fn other_commands_escape_names_too() {
    let sandbox = sandbox();
    for name in NAMES {
        let toml = format!("{name}.toml");
        for arguments in [
            &["list", &format!("good/{name}.toml")][..],
            &["list", &toml],
            &["list", "--format", "json", &format!("good/{name}.toml")],
            &["explain", &toml],
            &["man", &toml],
            &["schema", &toml],
            &["schema", "-o", &format!("good/{name}.toml")],
            &["schema", "-o", &format!("{name}/{name}")],
            &["new", &format!("good/{name}.toml")],
            &["new", &format!("new/{name}")],
            &["new", "new.toml", "--parties", &toml],
            &["fonts", "--font-path", &toml],
            &["check", "good", "--font-path", &toml],
            &["check", "good", "--root", &toml],
            &["check", "good", "--deny", &toml],
            &["check", &format!("--{toml}")],
            &["check", "good", "--report", &format!("{toml}/x")],
            &["check", "good", "--output-file", &format!("{toml}/x")],
            &["check", &format!("good/{name}.toml"), "--report", &format!("good/{name}.toml")],
            &["build", "good", "-o", &format!("good/{name}.toml")],
            &["build", "-o", &format!("good/{name}.toml/x.pdf"), "bad/x.toml"],
            &["build", "good/none.toml", "--shard", &toml],
            &["report", "merge", &toml, &format!("good/{name}.toml")],
            &["report", "merge", "-o", &toml, &toml],
            &["watch", &toml, "-o", "-"],
            &[&toml],
        ] {
            run(&sandbox, arguments, false);
        }
        let mut command = sandbox.command(["build", "good", "--shard", "auto"]);
        let outcome = Outcome::of(command.env("CI_NODE_INDEX", name).env("CI_NODE_TOTAL", "2"));
        assert_shown(&outcome.stderr, false, "CI_NODE_INDEX");
    }
    // The error is the one of the argument itself.
    sandbox.run(["build", "a.toml", "--message-format", "x\u{9b}"]).refused(&["'x\\u009B'", "human"]);
    // Fonts by their folders.
    let font = fs::read(crate::support::root().join("fonts/source-sans/SourceSans3-Regular.ttf"))
        .or_else(|_| {
            fs::read_dir(crate::support::root().join("fonts/source-sans")).and_then(|entries| {
                let file = entries.flatten().map(|entry| entry.path()).find(|path| {
                    path.extension().is_some_and(|extension| extension == "ttf" || extension == "otf")
                });
                fs::read(file.unwrap())
            })
        })
        .unwrap();
    for name in NAMES {
        sandbox.write(&format!("fonts/{name}/a.ttf"), &font);
    }
    let listed = run(&sandbox, &["fonts", "--font-path", "fonts"], false).succeeded();
    assert!(listed.text().contains(r"o\u202Efdp\u202C"), "{}", listed.text());
}

#[test]
fn a_title_that_turns_letters_around_is_an_error() {
    let sandbox = Sandbox::new();
    for (at, title) in ["Loan of \\u202E000,1", "Loan of \u{202d}1,000\u{202c}"].iter().enumerate() {
        let path = format!("{at}.toml");
        sandbox.write(&path, SMALL.replacen("Ruritania and", title, 1));
        sandbox.run(["build", &path]).failed(&[
            "error[E0122]",
            &format!("{path}:4:"),
            "take the character out",
        ]);
        assert!(!sandbox.path(&format!("{at}.pdf")).exists());
    }
    sandbox.write("isolate.toml", SMALL.replacen("and", "\u{2067}and\u{2069}", 1));
    sandbox.run(["build", "isolate.toml"]).succeeded().says(&["warning[L0122]", r"\u2067and\u2069"]);
    sandbox.run(["build", "isolate.toml", "--deny", "L0122"]).failed(&["error[L0122]"]);
}
