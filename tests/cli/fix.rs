//! `check --fix`: what is changed in briefs, and what is not.

use std::fs;

use serde_json::Value;

use crate::support::{SMALL, Sandbox};

const NOISY: &str = "\
# The figures are those of the spreadsheet.
[[trade.year]]
year    = 2023
exports = 100.03999999999999   # of goods
imports = 0.30000000000000004
sources = [\"s\"]

[[source]]
id = \"s\"
title = \"Yearbook\"
";

const FIXED: &str = "\
# The figures are those of the spreadsheet.
[[trade.year]]
year    = 2023
exports = 100.04   # of goods
imports = 0.3
sources = [\"s\"]

[[source]]
id = \"s\"
title = \"Yearbook\"
";

/// A summary and figures that it has words about.
fn prose(summary: &str) -> String {
    let summary = format!("date = 2024-02-03\nsummary = \"{summary}\"");
    SMALL.replacen("date = 2024-02-03", &summary, 1)
        + "\n[[trade.year]]\nyear = 2023\nexports = 15.1\nimports = 35.1\nsources = [\"s\"]\n\
           [[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n"
}

#[test]
fn a_brief_is_fixed_and_keeps_its_comments_and_layout() {
    let sandbox = Sandbox::new();
    for (name, mark, ends) in [("a.toml", "", "\n"), ("crlf.toml", "\u{FEFF}", "\r\n")] {
        let text = |figures: &str| format!("{mark}{}", format!("{SMALL}\n{figures}").replace('\n', ends));
        sandbox.write(name, text(NOISY));
        let fixed = sandbox.run(["check", "--fix", name]).succeeded();
        assert_eq!(String::from_utf8(sandbox.read(name)).unwrap(), text(FIXED));
        assert_eq!(fixed.stderr, format!("Fixed 2 diagnostics in {name}\n"));
        // There is nothing left to fix.
        let again = sandbox.run(["check", "--fix", name]).succeeded();
        assert_eq!(again.stderr, "");
        assert_eq!(String::from_utf8(sandbox.read(name)).unwrap(), text(FIXED));
    }
    assert_eq!(sandbox.list(""), ["a.toml", "crlf.toml"]);
}

#[test]
fn nothing_is_changed_unless_it_is_asked_for() {
    let sandbox = Sandbox::new();
    let brief = format!("{SMALL}\n{NOISY}");
    sandbox.write("a.toml", &brief);
    let checked = sandbox.run(["check", "a.toml"]).succeeded();
    assert!(checked.stderr.contains("`chancery check --fix` corrects some of these"), "{}", checked.stderr);
    sandbox.run(["build", "a.toml"]).succeeded();
    assert_eq!(sandbox.read("a.toml"), brief.as_bytes());
    // What is allowed is not a mistake.
    let allowed = sandbox.run(["check", "--fix", "--allow", "L0138", "a.toml"]).succeeded();
    assert_eq!(allowed.stderr, "");
    assert_eq!(sandbox.read("a.toml"), brief.as_bytes());
}

#[test]
fn the_rest_is_reported() {
    let sandbox = Sandbox::new();
    let brief = format!("{SMALL}\n{NOISY}\n[[source]]\nid = \"a\"\ntitle = \"Never cited\"\n");
    sandbox.write("a.toml", &brief);
    let fixed = sandbox.run(["check", "--fix", "--deny", "warnings", "a.toml"]);
    assert_eq!(fixed.code, Some(1));
    assert!(fixed.stderr.starts_with("Fixed 2 diagnostics in a.toml\n"), "{}", fixed.stderr);
    assert!(fixed.stderr.contains("error[L0102]") && !fixed.stderr.contains("L0138"), "{}", fixed.stderr);
    assert_eq!(sandbox.read("a.toml"), brief.replace(NOISY, FIXED).as_bytes());
}

#[test]
fn a_typed_figure_is_bound_where_that_is_denied() {
    let sandbox = Sandbox::new();
    let typed = prose("In 2023, trade was worth $50.2 million, and the sun shone.");
    sandbox.write("a.toml", &typed);
    // A matter of house style.
    assert_eq!(sandbox.run(["check", "--fix", "--deny", "warnings", "a.toml"]).succeeded().stderr, "");
    assert_eq!(sandbox.read("a.toml"), typed.as_bytes());
    let denied = sandbox.run(["check", "--deny", "L0139", "a.toml"]);
    assert!(denied.code == Some(1) && denied.stderr.contains("error[L0139]"), "{}", denied.stderr);

    sandbox.run(["build", "a.toml", "-o", "typed.pdf"]).succeeded();
    sandbox.run(["check", "--fix", "--deny", "L0139", "a.toml"]).succeeded();
    let bound = prose("In 2023, trade was worth {{trade.2023.total}}, and the sun shone.");
    assert_eq!(String::from_utf8(sandbox.read("a.toml")).unwrap(), bound);
    sandbox.run(["check", "--deny", "L0139", "a.toml"]).succeeded();

    // A series denies it for all of its briefs.
    sandbox.write(
        "series/chancery.toml",
        "schema = 1\n\n[series]\nbriefs = [\"*.toml\"]\n\n[lints]\ndeny = [\"L0139\"]\n",
    );
    sandbox.write("series/a.toml", &typed);
    assert_eq!(sandbox.run(["check", "series"]).code, Some(1));
    sandbox.run(["check", "--fix", "series"]).succeeded();
    assert_eq!(sandbox.read("series/a.toml"), bound.as_bytes());
}

#[test]
fn a_near_miss_is_left_to_its_author() {
    let sandbox = Sandbox::new();
    let near = prose("In 2023, trade was worth $50.3 million.");
    sandbox.write("a.toml", &near);
    let checked = sandbox.run(["check", "--fix", "a.toml"]).succeeded();
    assert!(
        checked.stderr.contains("warning[L0126]") && !checked.stderr.contains("Fixed"),
        "{}",
        checked.stderr
    );
    assert_eq!(sandbox.read("a.toml"), near.as_bytes());
}

/// A brief for each of two rows, whose exports come from a table.
fn template(rest: &str) -> String {
    format!(
        "{SMALL}\n[each]\nrows = \"rows.csv\"\n\n[[trade.year]]\nyear = 2023\nexports = \"{{{{row.exports}}}}\"\n{rest}"
    )
}

#[test]
fn a_template_is_fixed_where_all_rows_agree_and_its_table_is_not() {
    let sandbox = Sandbox::new();
    let (brief, table) =
        (template("imports = 35.099999999999994\n"), "key,exports\na,15.100000000000001\nb,16.2\n");
    sandbox.write("t.toml", &brief);
    sandbox.write("rows.csv", table);
    // One row does not speak for all.
    sandbox.run(["check", "--fix", "t.toml#b"]).succeeded();
    assert_eq!(sandbox.read("t.toml"), brief.as_bytes());
    let fixed = sandbox.run(["check", "--fix", "t.toml"]).succeeded();
    assert!(fixed.stderr.starts_with("Fixed 1 diagnostic in t.toml\n"), "{}", fixed.stderr);
    assert!(fixed.stderr.contains("L0138") && fixed.stderr.contains("rows.csv:2:3"), "{}", fixed.stderr);
    assert_eq!(String::from_utf8(sandbox.read("t.toml")).unwrap(), template("imports = 35.1\n"));
    assert_eq!(sandbox.read("rows.csv"), table.as_bytes());
}

#[test]
fn what_is_right_for_one_row_only_is_not_written_into_the_template() {
    let sandbox = Sandbox::new();
    let text = "\n[[section]]\nid = \"t\"\ntitle = \"T\"\nbody = \"In 2023, exports were $15.1 million.\"\n";
    sandbox.write("t.toml", template(text));
    sandbox.write("rows.csv", "key,exports\na,15.1\nb,16.2\n");
    let fixed = sandbox.run(["check", "--fix", "--deny", "L0139", "t.toml"]);
    assert!(fixed.code == Some(1) && !fixed.stderr.contains("Fixed"), "{}", fixed.stderr);
    assert_eq!(sandbox.read("t.toml"), template(text).as_bytes());
}

#[test]
fn files_that_cannot_be_changed_say_why() {
    let sandbox = Sandbox::new();
    let brief = format!("{SMALL}\n{NOISY}");
    let utf_16: Vec<u8> =
        std::iter::once(0xFEFF).chain(brief.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    sandbox.write("wide.toml", &utf_16);
    let wide = sandbox.run(["check", "--fix", "wide.toml"]);
    assert!(wide.code == Some(1) && wide.stderr.contains("it is not in UTF-8"), "{}", wide.stderr);
    assert_eq!(sandbox.read("wide.toml"), utf_16);

    let path = sandbox.write("locked.toml", &brief);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let locked = sandbox.run(["check", "--fix", "locked.toml"]);
    assert!(locked.code == Some(1) && locked.stderr.contains("it is read-only"), "{}", locked.stderr);
    assert_eq!(sandbox.read("locked.toml"), brief.as_bytes());

    let piped = sandbox.pipe(&brief, ["check", "--fix", "-"]);
    assert!(piped.code == Some(2) && piped.stderr.contains("standard input"), "{}", piped.stderr);

    #[cfg(unix)]
    {
        sandbox.write("outside/a.toml", &brief);
        fs::create_dir(sandbox.path("in")).unwrap();
        std::os::unix::fs::symlink("../outside/a.toml", sandbox.path("in/a.toml")).unwrap();
        let linked = sandbox.run(["check", "--fix", "in/a.toml"]);
        assert!(linked.code == Some(1) && linked.stderr.contains("it is a link"), "{}", linked.stderr);
        assert_eq!(sandbox.read("outside/a.toml"), brief.as_bytes());
    }
}

#[test]
#[cfg(unix)]
fn a_fixed_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    let path = sandbox.write("a.toml", format!("{SMALL}\n{NOISY}"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    sandbox.run(["check", "--fix", "a.toml"]).succeeded();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn messages_carry_the_fix() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", format!("{SMALL}\n{NOISY}"));
    // In a process of its own, and in that of the run.
    for isolate in ["--isolate=always", "--isolate=never"] {
        let out = sandbox.run(["check", "--message-format", "json", isolate, "a.toml"]).succeeded();
        let lines: Vec<Value> = out.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let fix = &lines[0]["fix"];
        assert_eq!((&fix["file"], &fix["replacement"]), (&"a.toml".into(), &"100.04".into()), "{fix}");
        let place = ["line", "column", "end_line", "end_column"].map(|key| fix[key].as_u64().unwrap());
        assert_eq!(place, [18, 11, 18, 29]);
    }
    let out = sandbox.run(["check", "--message-format", "sarif", "a.toml"]).succeeded();
    let log: Value = serde_json::from_str(out.text()).unwrap();
    let change = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "a.toml");
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "100.04");
    assert_eq!(change["replacements"][0]["deletedRegion"]["startColumn"], 11);

    let out = sandbox.run(["check", "--fix", "--message-format", "json", "a.toml"]).succeeded();
    assert_eq!(out.text(), "{\"reason\":\"fixed\",\"brief\":\"a.toml\",\"count\":2}\n");
}

#[test]
fn a_series_is_fixed_whatever_the_number_of_jobs() {
    let sandbox = Sandbox::new();
    for number in 0..12 {
        sandbox.write(&format!("series/{number}.toml"), format!("{SMALL}\n{NOISY}"));
    }
    let fixed = sandbox.run(["check", "--fix", "--jobs", "3", "series"]).succeeded();
    assert_eq!(fixed.stderr.matches("Fixed 2 diagnostics in ").count(), 12, "{}", fixed.stderr);
    for number in 0..12 {
        let text = String::from_utf8(sandbox.read(&format!("series/{number}.toml"))).unwrap();
        assert_eq!(text, format!("{SMALL}\n{FIXED}"));
    }
    assert_eq!(sandbox.list("series").len(), 12);
}
