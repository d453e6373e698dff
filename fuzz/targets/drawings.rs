//! Drawings from a grammar, in which elements refer to each other in every way.
#![no_main]

#[path = "../../tests/support/drawings.rs"]
mod drawings;

use chancery_fuzz::{Always, BRIEF, build};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let svg = drawings::drawing(bytes);
    let brief = format!("{BRIEF}[brief]\ntitle = \"A\"\ndate = 2024\n\n[theme]\nlogo = \"a\"\n");
    build(brief.as_bytes(), &Always(svg.as_bytes()));
});
