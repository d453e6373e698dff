//! What the composed briefing says, word for word. `CHANCERY_UPDATE=1` writes the golden files anew;
//! read the diff as an editor would.

mod dump;

use std::fs;
use std::path::Path;

use chancery::brief::{Folder, load};
use chancery::compose::compose;
use chancery::locale::Locale;

/// A brief of `briefs/`, composed.
fn composed(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let text = fs::read(folder.join(name).with_extension("toml")).expect("the sample can be read");
    let loaded = load(name, &text, &Folder::new(folder));
    let messages: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| &diagnostic.message).collect();
    let brief = loaded.brief.unwrap_or_else(|| panic!("{name} has errors: {messages:?}"));
    dump::document(&compose(&brief, &Locale::new(&brief.language)))
}

/// Compares with `tests/compose/NAME.txt`.
fn assert_golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compose").join(name).with_extension("txt");
    if std::env::var_os("CHANCERY_UPDATE").is_some() {
        fs::write(&path, found).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == found {
        return;
    }
    let at = expected.lines().zip(found.lines()).take_while(|(expected, found)| expected == found).count();
    panic!(
        "{} differs at line {}:\n  expected {:?}\n  found    {:?}",
        path.display(),
        at + 1,
        expected.lines().nth(at).unwrap_or_default(),
        found.lines().nth(at).unwrap_or_default()
    );
}

/// What becomes of a text of paragraphs: its lines of the dump.
fn composed_body(body: &str, more: &str) -> Vec<String> {
    let text = composed_with(body, more);
    let section = text.split("## Section\n").nth(1).expect("the section");
    section.split("\n\n## ").next().unwrap_or_default().lines().map(str::to_owned).collect()
}

/// A small brief with a section and three sources, composed.
fn composed_with(body: &str, more: &str) -> String {
    let brief = format!(
        "schema = 1\nbrief = {{ title = \"A title\", kind = \"custom\", date = 2024-05-12 }}\n\
         party = [{{ code = \"AA\", name = \"Ruritania\" }}, {{ code = \"BB\", name = \"Graustark\" }}]\n\
         source = [{{ id = \"a\", title = \"A\" }}, {{ id = \"b\", title = \"B\" }}, {{ id = \"c\", title = \"C\" }}]\n\
         [[section]]\nid = \"s\"\ntitle = \"Section\"\nbody = '''\n{body}'''\n{more}"
    );
    let loaded = load("brief.toml", brief.as_bytes(), &Folder::new("."));
    let errors = loaded.diagnostics.iter().filter(|found| found.code.starts_with('E'));
    let messages: Vec<_> = errors.map(|found| &found.message).collect();
    let brief = loaded.brief.unwrap_or_else(|| panic!("{body:?} has errors: {messages:?}"));
    dump::document(&compose(&brief, &Locale::new(&brief.language)))
}

#[test]
fn citations_that_meet_are_one_mark_after_the_punctuation() {
    for (written, printed) in [
        ("Two[@a][@b].", "Two.^1,2^"),
        ("Three [@a] [@b] [@c], and on.", "Three,^1,2,3^ and on."),
        ("Mixed [@b; @a][@c; @a]; on", "Mixed;^1,2,3^ on"),
        ("Written before.[@a] Twice. [@a].", "Written before.^1^ Twice.^1^"),
        ("Commas [@a], [@b] between.", "Commas^1,2^ between."),
        ("A stop [@a].[@b] between", "A stop.^1,2^ between"),
        ("*Slanted [@a]*[@b], **all [@a].** [@b]", "*Slanted*,^1,2^ **all.**^1,2^"),
        ("He wrote \"no [@a].\" Then [@b]!", "He wrote “no.”^1^ Then!^2^"),
        ("And so on… [@a]. Trade, etc. [@b].", "And so on…^1^ Trade, etc.^2^"),
        ("Really? [@a]", "Really?^1^"),
    ] {
        let found = composed_body(&format!("{written}\n"), "").remove(0);
        assert_eq!(found, format!("Body: {printed}"), "{written}");
    }
}

#[test]
fn sources_of_a_table_join_the_citation_in_its_text() {
    let more = "[[visit]]\ndate = \"2015-05\"\nvisitor = \"Anna\"\nparty = \"AA\"\nplace = \"Hohenfels\"\n\
                outcome = \"Signed [@b].\"\nsources = [\"c\", \"b\"]\n\
                [[history]]\ndate = \"1991\"\ntitle = \"Event\"\ntext = \"Recognised [@a].\"\nsources = [\"b\", \"a\"]\n";
    let brief = composed_with("Text.", more);
    assert!(brief.contains("Recognised.^1,2^\n"), "{brief}");
    assert!(brief.contains("Signed.^2,3^\n"), "{brief}");
}

#[test]
fn a_footnote_is_printed_once_and_leads_back_to_each_call() {
    let found = composed_body("Exports[^p] and imports[^p] [@a], both[^p][@b].\n\n[^p]: Provisional.\n", "");
    assert_eq!(
        found,
        ["Body: Exports[^a: Provisional._~_<_↑_>_~_<_↑_>] and imports,^1^[^a: ] both.^2^[^a: ]"]
    );
    // In the order of their letters, each once.
    let found = composed_body("One[^x], two[^y][^x][^y].\n\n[^x]: X.\n\n[^y]:\n    - Y\n", "").concat();
    let marks = found.replace("[^a: X._~_<_↑_>]", "[^a: ]");
    assert!(marks.starts_with("Body: One,[^a: ] two.[^a: ][^b: ]"), "{found}");
    // Notes that call each other, and one that the text calls after another note has printed it.
    let notes = "One[^1], two[^2], three[^3].\n\n[^1]: First[^2].\n\n[^2]: Second[^1].\n\n[^3]: Third[^2].\n";
    let found = composed_body(notes, "").concat();
    for text in ["First", "Second", "Third"] {
        assert_eq!(found.matches(text).count(), 1, "{found}");
    }
}

#[test]
fn numbers_of_lists_are_kept_as_they_are_written() {
    let found = composed_body(
        "1991. Independence.\n\n1994. Relations.\n\n2014. An embassy.\n\n---\n\n3) c\n2) b\n07) a\n",
        "",
    );
    let labels: Vec<_> = found.iter().filter_map(|line| line.trim().strip_prefix('(')).collect();
    assert_eq!(labels, ["1991.)", "1994.)", "2014.)", "3))", "2))", "07))"]);
}

#[test]
fn indentation_of_the_whole_text_is_not_code() {
    let found = composed_body("    Trade **grew** [@a].\n\n    - one\n      - two\n    ", "");
    assert_eq!(found[0], "Body: Trade **grew**.^1^");
    assert!(found.concat().contains("list Bullets"), "{found:?}");
    assert!(!found.concat().contains("code"), "{found:?}");
}

#[test]
fn headings_of_a_text_have_four_levels() {
    let found = composed_body("# One\n\na\n\n## Two\n\nb\n\n### Three\n\nc\n\n#### Four\n\nd\n", "");
    let marks: Vec<_> = found
        .iter()
        .filter_map(|line| {
            line.strip_suffix("One")
                .or(line.strip_suffix("Two"))
                .or(line.strip_suffix("Three"))
                .or(line.strip_suffix("Four"))
        })
        .map(str::trim)
        .collect();
    assert_eq!(marks, ["###", "####", "#####", "######"]);
}

#[test]
fn addresses_in_angle_brackets_may_hold_spaces() {
    let found = composed_body("See [the report](<https://example.org/annual report “2”.pdf>).\n", "");
    assert_eq!(found, ["Body: See <the report: https://example.org/annual%20report%20“2”.pdf>."]);
}

#[test]
fn the_example_reads_as_an_editor_would_have_it() {
    assert_golden("pakistan-belarus", &composed("pakistan-belarus"));
}

#[test]
fn every_block_reads_as_an_editor_would_have_it() {
    assert_golden("ruritania-graustark", &composed("ruritania-graustark"));
}
