//! Pictures in pixels, from their bytes to the PDF.
#![no_main]

use chancery_fuzz::{Always, BRIEF, build};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let brief = format!("{BRIEF}[brief]\ntitle = \"A\"\ndate = 2024\n\n[theme]\nlogo = \"a\"\n");
    build(brief.as_bytes(), &Always(bytes));
});
