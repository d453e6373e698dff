//! The documentation matches the program.

use crate::support::{Sandbox, assert_pdf, root};

fn document(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The fenced code blocks of a language in Markdown.
fn fenced<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).filter_map(|rest| rest.split("\n```").next()).collect()
}

#[test]
fn the_brief_and_the_series_in_the_readme_build() {
    let sandbox = Sandbox::new();
    let readme = document("README.md");
    let [brief, series] = fenced(&readme, "toml")[..] else { panic!("a brief and a series are expected") };
    sandbox.write("brief.toml", brief);
    let check = sandbox.run(["check", "brief.toml", "--deny", "warnings"]).succeeded();
    assert_eq!(check.stderr, "");
    assert!(readme.contains("\nThat makes two pages. "), "the README has the number of pages");
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["Wrote brief.pdf  2 pages, "]);
    assert_pdf(&sandbox.read("brief.pdf"));

    sandbox.write("chancery.toml", series);
    sandbox.write("house.toml", "accent = \"#5A2338\"\n");
    sandbox.write("countries/xg.toml", brief);
    sandbox.write("partner.toml", brief);
    sandbox.run(["build"]).succeeded().says(&["Wrote out/xg.pdf", "Wrote out/partner.pdf"]);
}

#[test]
fn the_readme_names_every_command_and_option_of_build() {
    let readme = document("README.md");
    let sandbox = Sandbox::new();
    let help = sandbox.run(["--help"]).succeeded().text().to_owned();
    let commands =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    for command in commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help") {
        assert!(readme.contains(&format!("chancery {command}")), "`{command}` is missing");
    }
    let help = sandbox.run(["build", "--help"]).succeeded().text().to_owned();
    let options = help.split_whitespace().filter(|word| word.starts_with("--") && *word != "--help");
    for option in options {
        let name = option.split('[').next().unwrap();
        assert!(readme.contains(name), "`{name}` is missing");
    }
}

#[test]
fn every_sample_is_free_of_warnings_and_described() {
    let sandbox = Sandbox::new();
    let briefs = root().join("briefs");
    let check = ["check", "--deny", "warnings", "--allow", "L0171"].map(AsRef::as_ref);
    sandbox.run(check.iter().copied().chain([briefs.as_os_str()])).succeeded();
    let readme = document("briefs/README.md");
    for entry in std::fs::read_dir(briefs).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_sample = name.ends_with(".toml");
        assert!(!is_sample || readme.contains(&name), "briefs/README.md does not mention {name}");
    }
}
