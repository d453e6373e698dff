//! Reports for CI services, as JUnit XML.

use crate::judges::XMLLINT;
use crate::support::{BAD, Desk, SMALL, root};

/// A good brief, a bad one, one with a lint, and one that is not begun.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("series/a.toml", SMALL);
    desk.write("series/b.toml", format!("{SMALL}\n[[source]]\nid = \"stat\"\ntitle = \"R & G\"\n"));
    desk.write("series/c.toml", BAD);
    desk.write("series/d.toml", SMALL);
    desk
}

/// What an XPath gives of a file.
fn ask(desk: &Desk, file: &str, path: &str) -> Option<String> {
    let verdict = XMLLINT.ask(["--xpath".as_ref(), path.as_ref(), desk.path(file).as_os_str()])?;
    assert!(verdict.success, "{path}: {verdict:?}");
    Some(verdict.stdout.trim_end().to_owned())
}

#[test]
fn ci_services_are_told_what_became_of_each_brief() {
    let desk = desk();
    desk.run(["check", "--jobs", "1", "--fail-fast", "--junit", "junit.xml", "series"]).failed(&["1 failed"]);
    let expected = [
        ("string(/testsuites/@tests)", "4"),
        ("string(/testsuites/testsuite/@failures)", "1"),
        ("string(//testsuite/@skipped)", "1"),
        ("count(/testsuites/testsuite[@name='chancery']/testcase)", "4"),
        ("count(//testcase[@time >= 0 and @classname='chancery' and @file=@name])", "4"),
        ("count(//testcase[@name='series/a.toml']/*)", "0"),
        ("string(//testcase[@name='series/c.toml']/failure/@type)", "E0102"),
        ("count(//testcase[@name='series/d.toml']/skipped)", "1"),
    ];
    for (path, value) in expected {
        let Some(told) = ask(&desk, "junit.xml", path) else { return };
        assert_eq!(told, value, "{path}");
    }
    let Some(failure) = ask(&desk, "junit.xml", "string(//failure)") else { return };
    assert!(failure.starts_with("series/c.toml:4:1: error[E0102]: "), "{failure}");
    assert!(failure.contains("\n  hint: "), "{failure}");
    let Some(lints) = ask(&desk, "junit.xml", "string(//testcase[@name='series/b.toml']/system-out)") else {
        return;
    };
    assert!(lints.contains("warning[L0102]: "), "{lints}");
}

#[test]
fn what_xml_cannot_say_does_no_harm() {
    let desk = desk();
    let argument = "no\u{1}<&\">*.toml";
    let run = desk.run(["check", argument, "--junit", "-"]).failed(&["no file matches"]);
    desk.write("junit.xml", &run.stdout);
    let Some(name) = ask(&desk, "junit.xml", "string(//testcase/@name)") else { return };
    assert_eq!(name, "no\u{FFFD}<&\">*.toml");
}

#[test]
fn reports_have_the_form_that_jenkins_expects() {
    let desk = desk();
    desk.run(["check", "--jobs", "1", "--fail-fast", "--junit", "junit.xml", "series"]).failed(&[]);
    let report = String::from_utf8(desk.read("junit.xml")).unwrap();
    // Jenkins reads no `file`, which GitLab leads to.
    let mut parts = report.split(" file=\"");
    let mut plain = parts.next().unwrap().to_owned();
    parts.for_each(|part| plain.push_str(part.split_once('"').unwrap().1));
    desk.write("valid.xml", &plain);
    desk.write("invalid.xml", plain.replace("<failure", "<failed").replace("</failure", "</failed"));
    let schema = root().join("tests/cli/schemas/junit-10.xsd");
    for (name, valid) in [("valid.xml", true), ("invalid.xml", false)] {
        let file = desk.path(name);
        let arguments = ["--noout".as_ref(), "--schema".as_ref(), schema.as_os_str(), file.as_os_str()];
        let Some(verdict) = XMLLINT.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{verdict:?}");
    }
}

#[test]
fn each_form_of_the_report_has_a_place_of_its_own() {
    let desk = desk();
    let check = |more: &[&str]| desk.run(["build", "series/a.toml"].iter().chain(more));
    check(&["--report", "x", "--junit", "./x"]).refused(&["`--report`", "`--junit`", "the same place"]);
    check(&["--report", "-", "--junit", "-"]).refused(&["the same place"]);
    check(&["--junit", "series/a.toml"]).refused(&["overwritten by `--junit`"]);
    check(&["--junit", "series/a.pdf"]).refused(&["the same place"]);
    check(&["--junit", "nowhere/junit.xml"]).failed(&["mkdir -p nowhere"]);
}
