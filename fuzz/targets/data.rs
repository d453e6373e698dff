//! Files of trade data.
#![no_main]

use chancery_fuzz::{Always, BRIEF, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let brief = format!(
        "{BRIEF}[brief]\ntitle = \"A\"\ndate = 2024\n\n[trade]\ncurrency = \"USD\"\nunit = \"million\"\n\n\
         [trade.data]\nfile = \"a\"\nreporter = \"XR\"\npartner = \"XG\"\n\n\
         [trade.items]\nfile = \"a\"\nlevel = \"HS2\"\nreporter = \"XR\"\npartner = \"XG\"\n"
    );
    check(brief.as_bytes(), &Always(bytes));
});
