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

#[test]
fn the_example_reads_as_an_editor_would_have_it() {
    assert_golden("pakistan-belarus", &composed("pakistan-belarus"));
}

#[test]
fn every_block_reads_as_an_editor_would_have_it() {
    assert_golden("ruritania-graustark", &composed("ruritania-graustark"));
}
