//! What the documents beside the code promise.

use crate::support::{Desk, assert_pdf, root};

fn document(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The fenced blocks of a language in a Markdown text.
fn fenced<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).filter_map(|rest| rest.split("\n```").next()).collect()
}

#[test]
fn the_brief_and_the_series_in_the_readme_build() {
    let desk = Desk::new();
    let readme = document("README.md");
    let [brief, series] = fenced(&readme, "toml")[..] else { panic!("a brief and a series are expected") };
    desk.write("brief.toml", brief);
    let check = desk.run(["check", "brief.toml", "--deny", "warnings"]).succeeded();
    assert_eq!(check.stderr, "");
    desk.run(["build", "brief.toml"]).succeeded();
    assert_pdf(&desk.read("brief.pdf"));

    desk.write("chancery.toml", series);
    desk.write("house.toml", "accent = \"#5A2338\"\n");
    desk.write("countries/xg.toml", brief);
    desk.write("partner.toml", brief);
    desk.run(["build"]).succeeded().says(&["Wrote out/xg.pdf", "Wrote out/partner.pdf"]);
}

#[test]
fn the_readme_names_every_command_and_option_of_build() {
    let readme = document("README.md");
    let desk = Desk::new();
    let help = desk.run(["--help"]).succeeded().text().to_owned();
    let commands =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    for command in commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help") {
        assert!(readme.contains(&format!("chancery {command}")), "`{command}` is missing");
    }
    let help = desk.run(["build", "--help"]).succeeded().text().to_owned();
    let options = help.split_whitespace().filter(|word| word.starts_with("--") && *word != "--help");
    for option in options {
        assert!(readme.contains(option), "`{option}` is missing");
    }
}

#[test]
fn every_sample_is_free_of_warnings_and_described() {
    let desk = Desk::new();
    let briefs = root().join("briefs");
    let check = ["check", "--deny", "warnings"].map(AsRef::as_ref);
    desk.run(check.iter().copied().chain([briefs.as_os_str()])).succeeded();
    let readme = document("briefs/README.md");
    for entry in std::fs::read_dir(briefs).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_sample = name.ends_with(".toml");
        assert!(!is_sample || readme.contains(&name), "briefs/README.md does not mention {name}");
    }
}
