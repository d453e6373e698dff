//! Texts to pages: Markdown, line breaking, footnotes.
#![no_main]

use chancery::read::NoFiles;
use chancery_fuzz::{BRIEF, check, quoted};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let text = quoted(text);
    let brief = format!(
        "{BRIEF}[brief]\ntitle = \"A\"\ndate = 2024\nsummary = {text}\n\n\
         [[section]]\nid = \"more\"\ntitle = \"More\"\nbody = {text}\n"
    );
    check(brief.as_bytes(), &NoFiles);
});
