//! The whole way, from the bytes of a brief to its PDF, which `qpdf` has to accept.
#![no_main]

use std::path::Path;
use std::process::{Command, Stdio};

use chancery::read::Folder;
use chancery_fuzz::build;
use libfuzzer_sys::fuzz_target;

/// One of so many PDFs is looked at: `qpdf` takes longer than all else. `check-corpus.sh` looks at all.
const LOOKED_AT: u8 = 8;

fuzz_target!(|bytes: &[u8]| {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../briefs");
    let built = build(bytes, &Folder::new(samples));
    if let (Some(pdf), Some(digest)) = (built.pdf, built.digest)
        // The same input is looked at each time.
        && digest[0] % LOOKED_AT == 0
    {
        let path = std::env::temp_dir().join(format!("chancery-fuzz-{}.pdf", std::process::id()));
        std::fs::write(&path, pdf).expect("there is room for a PDF");
        let output = Command::new("qpdf").arg("--check").arg(&path).stdin(Stdio::null()).output();
        let output = output.expect("qpdf is installed");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
});
