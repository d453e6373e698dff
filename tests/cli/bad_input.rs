//! Invalid briefs: an error at its place, no PDF, and the last good one untouched.

use std::fs::File;

use crate::support::{Outcome, SMALL, Sandbox};

/// The small brief with more after it, which starts at line 14.
fn with(more: &str) -> String {
    format!("{SMALL}{more}")
}

/// The small brief with another title, which is on line 4.
fn titled(title: &str) -> String {
    SMALL.replacen("Ruritania and Graustark", title, 1)
}

/// A free section, whose body starts at line 19.
fn section(body: &str) -> String {
    with(&format!("\n[[section]]\nid = \"more\"\ntitle = \"More\"\nbody = '''\n{body}\n'''\n"))
}

#[test]
fn each_is_refused_at_its_place() {
    let nested: String = (0..100).map(|level| format!("{}- item\n", "  ".repeat(level))).collect();
    let cases: Vec<(Vec<u8>, &str, &str)> = [
        // The file.
        ("not TOML".to_owned(), "1:", "E0010"),
        (with("[trade\n"), "14:", "E0011"),
        (String::new(), "1:1", "the file is empty"),
        (" \n".to_owned(), "1:1", "the file is empty"),
        (with(&format!("a = {}\n", "[".repeat(200))), "14:", "nested too deeply here"),
        // Keys and their types.
        (with("\n[relationship]\nage = 30\n"), "16:1", "unknown key `age`"),
        (SMALL.replacen("\"Graustark\"", "7", 1), "13:8", "expected a string, found an integer"),
        (with("\n[trade]\nyear = 2019\n"), "16:8", "E0105"),
        (SMALL.replacen("date =", "# date =", 1), "3:1", "has no `date`"),
        (SMALL.replacen("code = \"XG\"", "", 1), "11:1", "has no `code`"),
        // Values.
        (SMALL.replacen("2024-02-03", "\"2023-02-29\"", 1), "5:8", "2023 is not a leap year"),
        (SMALL.replacen("2024-02-03", "2024-02-30", 1), "5:8", "E0201"),
        (with("\n[[trade.year]]\nyear = 2019\nimports = -3\n"), "17:11", "`imports` is negative"),
        (with("\n[[trade.year]]\nyear = 2019\nimports = nan\n"), "17:11", "E0302"),
        (with("\n[[trade.year]]\nyear = 2019\nimports = 1e40\n"), "17:11", "E0303"),
        // References.
        (with("\n[[visit]]\ndate = 2019\nvisitor = \"A\"\nparty = \"XX\"\n"), "18:9", "no party `XX`"),
        (with("\n[[forum]]\nname = \"A\"\nsources = [\"none\"]\n"), "17:12", "E0402"),
        (titled("On {{trade.2019.total}}"), "4:21", "E0605"),
        (titled("On {{brief.title}}"), "4:15", "`brief.title` would contain itself"),
        // Texts.
        (titled(&"Title ".repeat(1_667)), "4:9", "10002 characters"),
        (titled(&"Title ".repeat(70)), "4:9", "`title` has"),
        (section("| a | b |\n|---|---|\n| 1 |"), "21:1", "this row has 1 cell under 2 columns"),
        (section(&"A".repeat(5_000)), "19:1", "5000 letters"),
        (titled("\u{301}\u{302}"), "4:9", "no character that can be read"),
        (titled("[](https://example.org)"), "4:10", "no words"),
        (section(&nested), "69:101", "nested too deeply"),
        (section(&format!("{}quote", "> ".repeat(100))), "19:", "nested too deeply"),
        (section(&format!("{}a{}", "*b ".repeat(100), " b*".repeat(100))), "19:", "nested too deeply"),
        (section(&format!("a {}", "(b)-".repeat(600))), "19:3", "2400 characters without white space"),
    ]
    .into_iter()
    .map(|(brief, place, words)| (brief.into_bytes(), place, words))
    .chain([
        (SMALL.replacen("Graustark", "Graust\u{e4}rk", 1).chars().map(|c| c as u8).collect(), "4:", "UTF-8"),
        (SMALL.encode_utf16().flat_map(u16::to_le_bytes).collect(), "1:", "UTF-8"),
    ])
    .collect();

    let sandbox = Sandbox::new();
    for (brief, place, words) in cases {
        let shown = String::from_utf8_lossy(&brief[..brief.len().min(400)]).into_owned();
        sandbox.write("old.toml", &brief);
        sandbox.write("old.pdf", "the last good one");
        sandbox.write("new.toml", &brief);
        let outcome = sandbox.run(["build", "old.toml", "new.toml"]);
        assert_eq!(outcome.code, Some(1), "{shown}\n{}", outcome.stderr);
        for name in ["old", "new"] {
            let place = format!("{name}.toml:{place}");
            assert!(outcome.stderr.contains(&place), "{place} is not in:\n{}", outcome.stderr);
        }
        assert!(outcome.stderr.contains(words), "`{words}` is not in:\n{}", outcome.stderr);
        assert!(!outcome.stderr.contains("E0999"), "{}", outcome.stderr);
        assert_eq!(sandbox.list("."), ["new.toml", "old.pdf", "old.toml"], "{shown}");
        assert_eq!(sandbox.read("old.pdf"), b"the last good one", "{shown}");
    }
}

#[test]
fn all_errors_are_reported_at_once_from_top_to_bottom() {
    let sandbox = Sandbox::new();
    let brief = titled("Ruritania \u{12000}").replacen("[brief]", "[brief]\ntitel = \"\"", 1);
    let style = "[theme]\nserif = \"Nonesuch\"\n\n[[forum]]\nname = \"Forum \u{E01}\"\nsource = 1\n";
    sandbox.write("brief.toml", format!("{brief}\n{style}"));
    let outcome = sandbox.run(["check", "brief.toml", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> = outcome.stderr.lines().filter(|line| line.contains("error")).collect();
    let expected = [
        "brief.toml:4:1: error[E0102]",
        "brief.toml:5:20: error[E0902]",
        "brief.toml:17:9: error[E0903]",
        "brief.toml:20:15: error[E0902]",
        "brief.toml:21:1: error[E0102]",
    ];
    assert_eq!(places.len(), expected.len(), "{}", outcome.stderr);
    for (place, expected) in places.iter().zip(expected) {
        assert!(place.starts_with(expected), "{place} is not {expected}");
    }
}

/// An error in an item does not affect what follows it.
#[test]
fn an_error_in_a_list_item_does_not_affect_what_follows() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", section(&"- item\n\n  | a | b |\n  |---|---|\n  | 1 |\n".repeat(20)));
    let outcome = sandbox.run(["check", "brief.toml", "--message-format", "short"]).failed(&[]);
    assert_eq!(outcome.stderr.matches("error[E0507]").count(), 20, "{}", outcome.stderr);
    assert_eq!(outcome.stderr.matches("error[").count(), 20, "{}", outcome.stderr);
}

#[test]
#[cfg(unix)]
fn endless_input_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.run(["build", "/dev/zero", "-o", "zero.pdf"]).failed(&["larger than 4 MiB"]);
    let mut command = sandbox.command(["build", "-", "-o", "zero.pdf"]);
    Outcome::of(command.stdin(File::open("/dev/zero").unwrap())).failed(&["larger than 4 MiB"]);
    assert!(sandbox.list(".").is_empty());
}

/// Input made to be slow: unclosed openers, the maximum nesting, and one paragraph of as many lines.
#[test]
fn no_body_takes_long() {
    let sandbox = Sandbox::new();
    let size = 190_000;
    let fill = |pattern: &str| pattern.repeat(size / pattern.len());
    let openers =
        ["[a](<b", "[", "*a_ ", "<!-- ", "`", "> ", "- ", "```a\n", "\\\n", "|a\n|-\n\n", "|a"].map(fill);
    let lazy = ["> ", "- ", "1. "]
        .map(|marker| format!("{}a\n{}", marker.repeat(size / 2 / marker.len()), "a\n".repeat(size / 4)));
    let items: String =
        (0..70).map(|line| format!("{}{}a\n", " ".repeat(36 * line), "- ".repeat(18))).collect();
    let columns = 30_000;
    let wide =
        format!("{}\n{}\n{}", "|a".repeat(columns), "|-".repeat(columns), "|\n".repeat(size / 4 - columns));
    let deep = format!("{items}{}", "a\n".repeat(size / 4));
    for body in openers.into_iter().chain(lazy).chain([deep, wide]) {
        sandbox.write("brief.toml", section(&body));
        // Several times what it takes in an unoptimised build beside other tests, and a fraction of what it took without limits.
        let outcome = sandbox.run_within(20, ["check", "brief.toml"]);
        let shown: String = body.chars().take(20).collect();
        assert!(matches!(outcome.code, Some(0 | 1)), "{shown}: {}", outcome.stderr);
    }
    let prose = "The two sides reviewed their relations, and agreed to meet again in spring.\n".repeat(1_400);
    sandbox.write("brief.toml", section(&prose));
    sandbox.run(["check", "brief.toml"]).succeeded();
}
