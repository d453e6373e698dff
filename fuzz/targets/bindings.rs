//! Texts that are bound to figures and to each other.
#![no_main]

use chancery::read::NoFiles;
use chancery_fuzz::{BRIEF, check, quoted};
use libfuzzer_sys::fuzz_target;

const FIGURES: &str = r#"
[relationship]
established = 1974-05-12

[agreements]
count = 12

[[commission]]
name = "Commission"
sessions = 7

[[trade.year]]
year = 2022
exports = 15.1
imports = 35.1

[[trade.year]]
year = 2023
exports = 18.4
imports = 0
"#;

fuzz_target!(|text: &str| {
    // A line for each text.
    let mut texts = text.split('\n').map(quoted);
    let mut next = || texts.next().unwrap_or_else(|| quoted("A"));
    let (title, subtitle, series) = (next(), next(), next());
    let rest = quoted(&texts.collect::<Vec<_>>().join("\n"));
    let brief = format!(
        "{BRIEF}[brief]\ntitle = {title}\nsubtitle = {subtitle}\nseries = {series}\ndate = 2024\n\
         summary = {rest}\nconclusion = {title}\n{FIGURES}"
    );
    check(brief.as_bytes(), &NoFiles);
});
