//! Texts of a brief, to a translator and back.

use crate::judges::MSGFMT;
use crate::support::Sandbox;

/// Every way to write a text, with comments and an order that have to stay.
const BRIEF: &str = r#"# Kept as it is.
schema = 1

[brief]
title = "Ruritania \\& Graustark: \"thirty\" years" # of relations
subtitle = { en = "Since 1994", ur = "۱۹۹۴ سے" }
date = 2024-02-03   # the anniversary
languages = ["en", "fr"]
summary = """
Trade reached {{trade.2023.exports}} in 2023 [@yearbook].

- An *item*.
"""
keywords = ["trade", "mountains"]

[[party]]
code = "XRU"
name.en = "Ruritania"
name.ur = "روریتانیا"

[[party]]
code = "XGR"
name = { mul = "Graustark" }
capital = "{{party.XRU.name}}"

[[history]]
date = 1994
title = "Ties"
  [history.text]
  en = "They began."

[trade]
unit = "million"
sources = ["yearbook"]
year = [{ year = 2023, exports = 12.3, imports = 4.5 }]

[[source]]
id = "yearbook"
title = '''Yearbook'''

[abbreviations]
EU = "European Union"
"#;

/// French for the texts of a PO file: each of their words between two letters, and what is in braces and brackets as it is.
fn translated(po: &str) -> String {
    let mut out = String::new();
    let (mut text, mut in_text) = (String::new(), false);
    for line in po.split_inclusive('\n') {
        match line.split(' ').next() {
            Some("msgid") => (text, in_text) = (line["msgid ".len()..].to_owned(), true),
            Some("msgstr") if text.len() > 3 && line == "msgstr \"\"\n" => {
                out.push_str(&format!(
                    "msgstr {}",
                    text.replacen('"', "\"F ", usize::from(!text.starts_with("\"\"")))
                ));
                (text, in_text) = (String::new(), false);
                continue;
            }
            _ if in_text && line.starts_with('"') => text.push_str(line),
            _ => {}
        }
        out.push_str(line);
    }
    out
}

#[test]
fn texts_go_to_a_translator_and_come_back_and_all_else_stays() {
    let sandbox = Sandbox::new();
    for (name, brief) in [("unix", BRIEF.to_owned()), ("windows", BRIEF.replace('\n', "\r\n"))] {
        let file = sandbox.write("brief.toml", &brief);
        sandbox.run(["check", "brief.toml"]).succeeded();
        sandbox.run(["translations", "brief.toml", "--lang", "fr", "-o", "fr.po"]).succeeded();
        let po = String::from_utf8(sandbox.read("fr.po")).unwrap();
        for shown in [
            "\"Language: fr\\n\"",
            "#. Keep as it is: {{trade.2023.exports}} [@yearbook]",
            "#: brief.toml:5",
            "msgctxt \"brief.title\"\nmsgid \"Ruritania \\\\& Graustark: \\\"thirty\\\" years\"\nmsgstr \"\"",
            "msgctxt \"brief.keywords[2]\"\nmsgid \"mountains\"",
            "msgctxt \"abbreviations.EU\"\nmsgid \"European Union\"",
        ] {
            assert!(po.contains(shown), "{name}: {shown} is not in:\n{po}");
        }
        assert!(!po.contains("Graustark\"\nmsgstr") && !po.contains("XRU"), "{name}:\n{po}");
        if let Some(verdict) = MSGFMT.ask(["-c", "-o", "/dev/null", sandbox.path("fr.po").to_str().unwrap()])
        {
            assert!(verdict.success, "{}", verdict.stderr);
        }
        let count = po.matches("\nmsgctxt ").count();
        sandbox.write("fr.po", translated(&po));
        let options = ["translations", "brief.toml", "--lang", "fr", "--read", "fr.po"];
        sandbox.run(options).succeeded().says(&[&format!("Wrote {count} translations into brief.toml\n")]);
        let changed = std::fs::read_to_string(&file).unwrap();
        // Nothing is lost, and nothing else is new.
        let mut left = changed.as_str();
        for line in brief.lines() {
            let words = line.split(['"', '\'', '=']).map(str::trim).filter(|words| !words.is_empty());
            for words in words {
                let at =
                    left.find(words).unwrap_or_else(|| panic!("{name}: `{words}` is lost in:\n{changed}"));
                left = &left[at + words.len()..];
            }
        }
        assert_eq!(
            changed.matches('\r').count(),
            changed.matches('\n').count() * usize::from(name == "windows")
        );
        let outcome = sandbox.run(["check", "brief.toml", "--deny", "L0170"]).succeeded();
        assert!(!outcome.stderr.contains("not translated"), "{}", outcome.stderr);
        // What is read twice changes nothing.
        sandbox.run(options).succeeded().says(&["Wrote 0 translations"]);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), changed);
        std::fs::remove_file(sandbox.path("fr.po")).unwrap();
        sandbox.run(["translations", "brief.toml", "--lang", "fr", "-o", "fr.po"]).succeeded();
        let again = String::from_utf8(sandbox.read("fr.po")).unwrap();
        assert!(!again.contains("\nmsgstr \"\"\n\n"), "{again}");
        std::fs::remove_file(sandbox.path("fr.po")).unwrap();
    }
}

#[test]
fn what_a_translator_may_not_change_is_refused_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let file = sandbox.write("brief.toml", BRIEF);
    sandbox.run(["translations", "brief.toml", "--lang", "fr", "-o", "fr.po"]).succeeded();
    let po = translated(&String::from_utf8(sandbox.read("fr.po")).unwrap());
    let halves = po.split_at(po.rfind("{{trade").unwrap());
    let without = |from: &str, to: &str| format!("{}{}", halves.0, halves.1.replacen(from, to, 1));
    for (bad, expected) in [
        (without("{{trade.2023.exports}}", "12,3"), "the same bindings"),
        (without("{{trade.2023.exports}}", "{{trade.2023.imports}}"), "the same bindings"),
        (without("[@yearbook]", ""), "the same citations"),
        (po.replace("Language: fr", "Language: de"), "in `de`, not in `fr`"),
        (po.replacen("msgstr", "msgid_plural \"x\"\nmsgstr", 3), "bad.po:"),
        (po.replacen("F Ruritania", "F \\q", 1), "not a string in quotes"),
        ("\"loose\"\n".to_owned(), "a string without a keyword"),
        ("msgid \"x\"\n".to_owned(), "a text without `msgstr`"),
        (BRIEF.to_owned(), "not a PO file"),
        ("\u{0}\u{1}".to_owned(), "bad.po"),
    ] {
        sandbox.write("bad.po", &bad);
        sandbox.run(["translations", "brief.toml", "--lang", "fr", "--read", "bad.po"]).failed(&[expected]);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), BRIEF, "{expected}");
    }
}

#[test]
fn doubtful_and_outdated_translations_are_left_out() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", BRIEF);
    sandbox.run(["translations", "brief.toml", "--lang", "fr", "-o", "fr.po"]).succeeded();
    let po = translated(&String::from_utf8(sandbox.read("fr.po")).unwrap());
    let count = po.matches("\nmsgctxt ").count();
    // One is marked as doubtful, one is about a text that has changed, and one has moved.
    let po = po.replacen("msgctxt \"brief.subtitle\"", "#, fuzzy\nmsgctxt \"brief.subtitle\"", 1);
    sandbox.write("fr.po", po.replace("history[1].title", "history[2].title"));
    sandbox.write("brief.toml", BRIEF.replace("European Union", "Union of Europe"));
    let outcome = sandbox.run(["translations", "brief.toml", "--lang", "fr", "--read", "fr.po"]).succeeded();
    outcome.says(&[
        "no such text at `abbreviations.EU`",
        &format!("Wrote {} translations into brief.toml, 2 still missing", count - 2),
    ]);
    let changed = String::from_utf8(sandbox.read("brief.toml")).unwrap();
    assert!(changed.contains("\"F Ties\"") && !changed.contains("F Since 1994"), "{changed}");
    // A file with work in it that the brief does not have is not written over.
    sandbox
        .run(["translations", "brief.toml", "--lang", "fr", "-o", "fr.po"])
        .failed(&["`fr.po`", "--read fr.po"]);
    assert_eq!(
        String::from_utf8(sandbox.read("fr.po")).unwrap(),
        po.replace("history[1].title", "history[2].title")
    );
    // Nothing is translated into the language that it is in, nor out of what is no brief.
    for way in ["-o", "--read"] {
        let arguments = ["translations", "brief.toml", "--lang", "en", way, "en.po"];
        sandbox.write("en.po", "msgid \"\"\nmsgstr \"\"\n");
        sandbox.run(arguments).failed(&["`en` is the language of the brief itself"]);
    }
    sandbox.run(["translations", "brief.toml", "--lang", "xx-y", "-o", "x.po"]).refused(&["--lang"]);
    sandbox.write("bad.toml", "title = ");
    sandbox.run(["translations", "bad.toml", "--lang", "fr"]).failed(&["not valid TOML"]);
}
