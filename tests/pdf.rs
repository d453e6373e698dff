//! What export makes of pages, as other programs see it.

#[path = "support/oracles.rs"]
mod oracles;
#[path = "support/sample.rs"]
mod sample;

use std::path::PathBuf;
use std::sync::LazyLock;

use chancery::font::Fonts;
use chancery::pdf::export;

static SAMPLE: LazyLock<(tempfile::TempDir, PathBuf, Vec<u8>)> = LazyLock::new(|| {
    let fonts = Fonts::bundled();
    let bytes = export(&sample::pages(&fonts), &sample::meta(), &sample::info(), &fonts);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sample.pdf");
    std::fs::write(&file, &bytes).unwrap();
    (folder, file, bytes)
});

#[test]
fn conforms_to_pdf_a_and_pdf_ua() {
    oracles::assert_conforms(&SAMPLE.1);
}

#[test]
fn opens_without_complaint() {
    oracles::assert_sound(&SAMPLE.1);
}

#[test]
fn the_same_pages_make_the_same_bytes() {
    let fonts = Fonts::bundled();
    let again = export(&sample::pages(&fonts), &sample::meta(), &sample::info(), &fonts);
    assert!(again == SAMPLE.2);
}
