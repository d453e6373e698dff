//! Reports for CI services, as JUnit XML.

use crate::judges::XMLLINT;
use crate::support::{BAD, SMALL, Sandbox, root};

/// A good brief, a bad one, one with a lint, and one that is not started.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("series/a.toml", SMALL);
    sandbox.write("series/b.toml", format!("{SMALL}\n[[source]]\nid = \"stat\"\ntitle = \"R & G\"\n"));
    sandbox.write("series/c.toml", BAD);
    sandbox.write("series/d.toml", SMALL);
    sandbox
}

/// Evaluates an XPath expression on a file.
fn ask(sandbox: &Sandbox, file: &str, path: &str) -> Option<String> {
    let verdict = XMLLINT.ask(["--xpath".as_ref(), path.as_ref(), sandbox.path(file).as_os_str()])?;
    assert!(verdict.success, "{path}: {verdict:?}");
    Some(verdict.stdout.trim_end().to_owned())
}

#[test]
fn junit_has_a_test_case_for_each_brief() {
    let sandbox = sandbox();
    sandbox
        .run(["check", "--jobs", "1", "--fail-fast", "--junit", "junit.xml", "series"])
        .failed(&["1 failed"]);
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
        let Some(found) = ask(&sandbox, "junit.xml", path) else { return };
        assert_eq!(found, value, "{path}");
    }
    let Some(failure) = ask(&sandbox, "junit.xml", "string(//failure)") else { return };
    assert!(failure.starts_with("series/c.toml:4:1: error[E0102]: "), "{failure}");
    assert!(failure.contains("\n  hint: "), "{failure}");
    let Some(lints) = ask(&sandbox, "junit.xml", "string(//testcase[@name='series/b.toml']/system-out)")
    else {
        return;
    };
    assert!(lints.contains("warning[L0102]: "), "{lints}");
}

#[test]
fn characters_that_xml_forbids_are_escaped() {
    let sandbox = sandbox();
    let argument = "no\u{1}<&\">*.toml";
    let run = sandbox.run(["check", argument, "--junit", "-"]).failed(&["no files match"]);
    sandbox.write("junit.xml", &run.stdout);
    let Some(name) = ask(&sandbox, "junit.xml", "string(//testcase/@name)") else { return };
    assert_eq!(name, "no\\u0001<&\">*.toml");
}

#[test]
fn reports_have_the_form_that_jenkins_expects() {
    let sandbox = sandbox();
    sandbox.run(["check", "--jobs", "1", "--fail-fast", "--junit", "junit.xml", "series"]).failed(&[]);
    let report = String::from_utf8(sandbox.read("junit.xml")).unwrap();
    // Jenkins ignores `file`, which GitLab links to.
    let mut parts = report.split(" file=\"");
    let mut plain = parts.next().unwrap().to_owned();
    parts.for_each(|part| plain.push_str(part.split_once('"').unwrap().1));
    sandbox.write("valid.xml", &plain);
    sandbox.write("invalid.xml", plain.replace("<failure", "<failed").replace("</failure", "</failed"));
    let schema = root().join("tests/cli/schemas/junit-10.xsd");
    for (name, valid) in [("valid.xml", true), ("invalid.xml", false)] {
        let file = sandbox.path(name);
        let arguments = ["--noout".as_ref(), "--schema".as_ref(), schema.as_os_str(), file.as_os_str()];
        let Some(verdict) = XMLLINT.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{verdict:?}");
    }
}

#[test]
fn reports_do_not_overwrite_each_other() {
    let sandbox = sandbox();
    let check = |more: &[&str]| sandbox.run(["build", "series/a.toml"].iter().chain(more));
    check(&["--report", "x", "--junit", "./x"]).refused(&["`--report`", "`--junit`", "the same file"]);
    check(&["--report", "-", "--junit", "-"]).refused(&["standard output"]);
    check(&["--junit", "series/a.toml"]).refused(&["`--junit` would overwrite"]);
    check(&["--junit", "series/a.pdf"]).refused(&["the same file"]);
    check(&["--junit", "nowhere/junit.xml"]).failed(&["mkdir -p nowhere"]);
}
