//! Commands that print, and calls that are wrong.

use crate::support::Desk;

#[test]
fn every_command_explains_itself() {
    let desk = Desk::new();
    let help = desk.run(["--help"]).succeeded().text().to_owned();
    for command in ["build", "check", "new", "report", "schema", "fonts", "completions", "man"] {
        assert!(help.contains(command), "{help}");
        assert!(desk.run([command, "--help"]).succeeded().text().contains("Usage: chancery"));
    }
    let version = desk.run(["--version"]).succeeded().text().to_owned();
    assert_eq!(version, format!("chancery {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_calls_are_refused() {
    let desk = Desk::new();
    desk.run::<&str>([]).refused(&["Usage: chancery"]);
    desk.run(["bild"]).refused(&["bild", "build"]);
    desk.run(["build"]).refused(&["BRIEF"]);
    desk.run(["build", "a.toml", "--message-format", "xml"]).refused(&["xml", "human"]);
    desk.run(["completions", "tcsh"]).refused(&["tcsh", "bash"]);
    desk.run(["man", "bild"]).refused(&["bild"]);
    let wrong = desk.command(["build", "a.toml"]).env("SOURCE_DATE_EPOCH", "yesterday").output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn the_schema_is_json_schema() {
    let desk = Desk::new();
    let schema: serde_json::Value = serde_json::from_slice(&desk.run(["schema"]).succeeded().stdout).unwrap();
    assert!(schema["$schema"].as_str().unwrap().contains("json-schema.org"));
    assert!(schema["properties"]["visit"].is_object(), "{schema}");
}

#[test]
fn fonts_are_listed_by_family() {
    let desk = Desk::new();
    let listed = desk.run(["fonts"]).succeeded().text().to_owned();
    for family in ["Source Serif 4", "Source Sans 3", "Noto Nastaliq Urdu", "Noto Naskh Arabic"] {
        assert!(listed.contains(family), "{listed}");
    }
    let fonts = crate::support::root().join("fonts/source-sans");
    let more = desk.run(["fonts".as_ref(), "--font-path".as_ref(), fonts.as_os_str()]).succeeded();
    assert!(more.text().lines().count() > listed.lines().count());
    desk.write("broken/broken.ttf", "no font");
    desk.run(["fonts", "--font-path", "broken"]).failed(&["broken.ttf"]);
    desk.run(["fonts", "--font-path", "nowhere"]).failed(&["nowhere"]);
}

#[test]
fn completions_and_manual_know_every_command() {
    let desk = Desk::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(desk.run(["completions", shell]).succeeded().text().contains("message-format"), "{shell}");
    }
    let manual = desk.run(["man"]).succeeded().text().to_owned();
    assert!(manual.contains(".TH chancery 1") && manual.contains("completions"), "{manual}");
    let build = desk.run(["man", "build"]).succeeded().text().to_owned();
    assert!(build.contains(".TH chancery-build 1") && build.contains("jobs"), "{build}");
}
