//! Drawings, from their bytes to the content of a page.
#![no_main]

use chancery_fuzz::{Always, BRIEF, build};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // Anything else is a picture of another kind, for which there is a target of its own.
    let svg = [b"<?xml version=\"1.0\"?>".as_slice(), bytes].concat();
    let svg = if bytes.starts_with(b"<") { bytes } else { &svg };
    let brief = format!("{BRIEF}[brief]\ntitle = \"A\"\ndate = 2024\n\n[theme]\nlogo = \"a\"\n");
    build(brief.as_bytes(), &Always(svg));
});
