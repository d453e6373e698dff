//! Commands that print, and invalid arguments.

use crate::support::Sandbox;

#[test]
fn every_command_explains_itself() {
    let sandbox = Sandbox::new();
    let help = sandbox.run(["--help"]).succeeded().text().to_owned();
    for command in ["build", "check", "new", "report", "explain", "schema", "fonts", "completions", "man"] {
        assert!(help.contains(command), "{help}");
        assert!(sandbox.run([command, "--help"]).succeeded().text().contains("Usage: chancery"));
    }
}

/// Only `ci/release/build.sh` makes a release.
#[test]
fn the_version_tells_which_sources_a_build_is_made_from() {
    let sandbox = Sandbox::new();
    let first = format!("chancery {} (built from source)\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(sandbox.run(["-V"]).succeeded().text(), first);
    let version = sandbox.run(["--version"]).succeeded().text().to_owned();
    let sources =
        version.strip_prefix(&format!("{first}commit: unknown\nsources: ")).expect(&version).trim_end();
    assert!(sources.len() == 64 && sources.bytes().all(|byte| byte.is_ascii_hexdigit()), "{version}");
}

#[test]
fn invalid_arguments_are_refused() {
    let sandbox = Sandbox::new();
    sandbox.run::<&str>([]).refused(&["Usage: chancery"]);
    sandbox.run(["bild"]).refused(&["bild", "build"]);
    sandbox.run(["build"]).refused(&["BRIEF"]);
    sandbox.run(["build", "a.toml", "--message-format", "xml"]).refused(&["xml", "human"]);
    sandbox.run(["completions", "tcsh"]).refused(&["tcsh", "bash"]);
    sandbox.run(["man", "bild"]).refused(&["bild", "build"]);
    sandbox.run(["explain", "trade.yaer"]).refused(&["trade.yaer", "`trade.year`"]);
    sandbox.run(["schema", "breif"]).refused(&["breif", "brief"]);
    sandbox.run(["check", "a.toml", "--deny", "L0100"]).refused(&["L0100", "L0101", "warnings"]);
    let wrong = sandbox.command(["build", "a.toml"]).env("SOURCE_DATE_EPOCH", "yesterday").output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn the_schema_is_json_schema_on_standard_output_or_in_a_file() {
    let sandbox = Sandbox::new();
    for (of, key) in [("brief", "visit"), ("series", "series"), ("house", "accent"), ("report", "briefs")] {
        let printed = sandbox.run(["schema", of]).succeeded().stdout;
        let schema: serde_json::Value = serde_json::from_slice(&printed).unwrap();
        assert!(schema["$schema"].as_str().unwrap().contains("json-schema.org"));
        assert!(schema["properties"][key].is_object(), "{schema}");
        // The second time, it replaces a schema.
        for _ in 0..2 {
            let outcome =
                sandbox.run(["schema", of, "--output", "x.json"]).succeeded().says(&["Wrote x.json"]);
            assert!(outcome.stdout.is_empty());
            assert_eq!(sandbox.read("x.json"), printed);
        }
        assert_eq!(sandbox.run(["schema", of, "-o", "-"]).succeeded().stdout, printed);
    }
    sandbox.write("brief.toml", "mine");
    sandbox
        .run(["schema", "-o", "brief.toml"])
        .failed(&["E0905", "`brief.toml` exists and is not a JSON Schema"]);
    sandbox.run(["schema", "-o", "nowhere/x.json"]).failed(&["E0905", "mkdir -p nowhere"]);
    assert_eq!(sandbox.read("brief.toml"), b"mine");
}

#[test]
fn fonts_are_listed_by_family() {
    let sandbox = Sandbox::new();
    let listed = sandbox.run(["fonts"]).succeeded().text().to_owned();
    for family in ["Source Serif 4", "Source Sans 3", "Noto Nastaliq Urdu", "Noto Naskh Arabic"] {
        assert!(listed.contains(family), "{listed}");
    }
    let fonts = crate::support::root().join("fonts/source-sans");
    let more = sandbox.run(["fonts".as_ref(), "--font-path".as_ref(), fonts.as_os_str()]).succeeded();
    assert!(more.text().lines().count() > listed.lines().count());
    sandbox.write("broken/broken.ttf", "no font");
    // Of a language, those that it would be set in; or what to install.
    let of = |language: &str| sandbox.run(["fonts", "--lang", language]);
    assert_eq!(of("ur").succeeded().text().lines().count(), 2);
    assert!(
        of("ug").succeeded().text().contains("Naskh")
            && of("be").succeeded().text().contains("Source Sans 3")
    );
    of("he").failed(&["no font has the Hebrew script", "fonts-noto-core"]);
    of("ja").failed(&["the Hiragana script", "the Han script", "fonts-noto-cjk"]);
    of("english").refused(&["--lang"]);
    sandbox.run(["fonts", "--font-path", "broken"]).failed(&["broken.ttf"]);
    sandbox.run(["fonts", "--font-path", "nowhere"]).failed(&["nowhere"]);
}

#[test]
fn completions_offer_lints_commands_and_schemas() {
    let sandbox = Sandbox::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = sandbox.run(["completions", shell]).succeeded().text().to_owned();
        assert!(script.contains("message-format") && script.contains("shard"), "{shell}");
        for word in ["warnings", "L0101", "report-merge", "anniversary", "series", "trade.year"] {
            assert!(script.contains(word), "{shell} does not offer {word}");
        }
    }
}

/// Completes a command line with Bash itself.
#[test]
fn bash_completes_values() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.bash", sandbox.run(["completions", "bash"]).succeeded().stdout);
    let complete = |words: &str| {
        let script = format!(
            "source ./chancery.bash; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             _chancery chancery \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"; echo \"${{COMPREPLY[@]}}\""
        );
        let output = std::process::Command::new("bash")
            .args(["--norc", "-c", &script])
            .current_dir(sandbox.path("."))
            .output();
        output.ok().map(|output| String::from_utf8(output.stdout).unwrap().trim().to_owned())
    };
    // Machines without Bash have nothing to complete with it.
    let Some(lint) = complete("chancery build --deny L010") else { return };
    assert!(lint.starts_with("L0101 L0102"), "{lint}");
    assert_eq!(complete("chancery check --allow warn").as_deref(), Some("warnings"));
    assert_eq!(complete("chancery man report-").as_deref(), Some("report-merge"));
    assert_eq!(complete("chancery schema s").as_deref(), Some("series"));
}

#[test]
fn codes_tables_and_keys_are_explained() {
    let sandbox = Sandbox::new();
    let topics = [
        ("L0101", "exports and imports"),
        ("e0905", "cannot be written"),
        ("trade.year", "exports"),
        ("brief.title", "itle"),
    ];
    for (topic, words) in topics {
        let text = sandbox.run(["explain", topic]).succeeded().text().to_owned();
        assert!(text.contains(words) && text.ends_with('\n'), "{topic}: {text}");
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let sandbox = Sandbox::new();
    let manual = sandbox.run(["man"]).succeeded().text().to_owned();
    assert!(manual.contains(".TH chancery 1") && manual.contains("completions"), "{manual}");
    for (name, option) in
        [("build", "jobs"), ("report", "merge"), ("report-merge", "list"), ("man", "command")]
    {
        let page = sandbox.run(["man", name]).succeeded().text().to_lowercase();
        assert!(page.contains(&format!(".th chancery-{name} 1")) && page.contains(option), "{page}");
    }
}
