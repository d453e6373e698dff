//! Bytes to a brief: the parser of TOML, the walker over it, and every check of a brief by itself.
#![no_main]

use chancery::brief::load;
use chancery::read::NoFiles;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let loaded = load("brief.toml", bytes, &NoFiles);
    for diagnostic in &loaded.diagnostics {
        let Some(span) = diagnostic.span else { continue };
        // Whoever shows it cuts the file there.
        let file = &loaded.sources.files()[span.file.0 as usize];
        assert!(file.text.get(span.start as usize..span.end as usize).is_some(), "{diagnostic:?}");
    }
});
