//! Templates and tables of rows, from their bytes to the briefs that they make, and diagnostics back to the cells.
#![no_main]

use chancery::brief::load;
use chancery::diag;
use chancery::series::Template;
use chancery_fuzz::Always;
use libfuzzer_sys::fuzz_target;

/// The most rows of a table that are tried.
const ROWS: usize = 8;

fuzz_target!(|bytes: &[u8]| {
    // The table follows the template after a line of its own.
    let at = bytes.windows(6).position(|window| window == b"\n====\n").unwrap_or(bytes.len());
    let (text, table) = bytes.split_at(at);
    let files = Always(table.get(6..).unwrap_or_default());
    let template = match Template::read("template.toml", text, &files) {
        Some(Ok(template)) => template,
        Some(Err(failed)) => {
            diag::human(&failed.diagnostics, &failed.sources, true);
            return;
        }
        None => return,
    };
    for row in 0..template.len().min(ROWS) {
        match template.instance(row) {
            Ok(instance) => {
                let mut loaded = load("brief.toml", instance.text.as_bytes(), &files);
                template.locate(&instance, &mut loaded.diagnostics, &mut loaded.sources);
                for span in loaded.diagnostics.iter().filter_map(|diagnostic| diagnostic.span) {
                    let file = &loaded.sources.files()[span.file.0 as usize];
                    assert!(file.text.get(span.start as usize..span.end as usize).is_some());
                }
                diag::human(&loaded.diagnostics, &loaded.sources, true);
            }
            Err(failed) => drop(diag::human(&failed.diagnostics, &failed.sources, true)),
        }
    }
});
