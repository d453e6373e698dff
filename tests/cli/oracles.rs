//! The PDFs of the samples, as judged by other programs.

use std::path::PathBuf;
use std::sync::LazyLock;

use crate::judges::{PDFINFO, assert_conforms, assert_sound, text};
use crate::support::{Sandbox, root};

const SAMPLE_ON_A4: &str = include_str!("../../briefs/ruritania-graustark.toml");

/// The samples' PDFs, built once.
static SAMPLES: LazyLock<(Sandbox, Vec<PathBuf>)> = LazyLock::new(|| {
    let sandbox = Sandbox::new();
    sandbox
        .run(["build".as_ref(), root().join("briefs").as_os_str(), "-o".as_ref(), "out".as_ref()])
        .succeeded();
    // One of them on Letter paper.
    let letter = SAMPLE_ON_A4.replacen("= \"a4\"", "= \"letter\"", 1);
    let copied = sandbox.path("letter/ruritania-graustark.toml");
    sandbox.write("letter/ruritania-graustark.toml", letter);
    for name in ["house.toml", "emblems/ruritania.svg", "emblems/graustark.svg", "emblems/institute.svg"] {
        sandbox
            .write(&format!("letter/{name}"), std::fs::read(root().join("briefs").join(name)).expect(name));
    }
    let options = ["--lang", "en", "-o", "out/letter.pdf"].map(AsRef::as_ref);
    sandbox.run(["build".as_ref(), copied.as_os_str()].into_iter().chain(options)).succeeded();
    let files = sandbox.list("out").iter().map(|name| sandbox.path("out").join(name)).collect();
    (sandbox, files)
});

#[test]
fn samples_are_archivable_and_accessible() {
    for file in &SAMPLES.1 {
        assert_conforms(file);
    }
}

#[test]
fn samples_open_without_complaint() {
    for file in &SAMPLES.1 {
        assert_sound(file);
    }
}

#[test]
fn the_text_of_samples_is_in_order() {
    let file = SAMPLES.0.path("out/pakistan-belarus.en.pdf");
    let Some(text) = text(&file) else { return };
    // Lines are broken, and words hyphenated, to fit the page.
    let text = text.replace("-\n", "").split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = [
        "Pakistan and Belarus: thirty years of diplomatic relations",
        "Khalid Taimur Akram",
        "Thirty years after ties were formalised on 3 February 1994",
        "$50.2 million",
        "Islamic Republic of Pakistan",
        "Belarus becomes independent",
        "Alexander Lukashenko",
        "Nawaz Sharif",
        "Mamnoon Hussain",
        "Joint Commission on Trade and Economic Cooperation",
        "Pak-Belarus Agricultural Forum",
        "Expand business-to-business contacts",
        "From first agreements to joint projects",
        "Pakistan and Belarus Celebrate 30 Years",
    ];
    let mut from = 0;
    for words in expected {
        let at = text[from..].find(words).unwrap_or_else(|| panic!("`{words}` is not in its place:\n{text}"));
        from += at + words.len();
    }
}

#[test]
fn samples_are_named_dated_and_tagged() {
    let file = SAMPLES.0.path("out/pakistan-belarus.en.pdf");
    let Some(verdict) = PDFINFO.ask(["-isodates".as_ref(), file.as_os_str()]) else { return };
    let expected = [
        "Title:           Pakistan and Belarus: thirty years of diplomatic relations",
        "Author:          Khalid Taimur Akram",
        "CreationDate:    2024-02-03T00:00:00Z",
        "Tagged:          yes",
        "JavaScript:      no",
        "Encrypted:       no",
        "(A4)",
    ];
    for line in expected {
        assert!(verdict.stdout.contains(line), "`{line}` is not in:\n{}", verdict.stdout);
    }
}

#[test]
fn a_sample_on_letter_paper_has_its_size() {
    let file = SAMPLES.0.path("out/letter.pdf");
    let Some(verdict) = PDFINFO.ask([file.as_os_str()]) else { return };
    assert!(verdict.stdout.contains("612 x 792 pts (letter)"), "{}", verdict.stdout);
}
