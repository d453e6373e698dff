//! Fonts that are damaged, or lie: an error or a page, never a panic.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use chancery::font::Fonts;
use chancery::pipeline::{Common, Input};
use chancery::read::NoFiles;

const BRIEF: &str = r#"schema = 1

[brief]
title = "Ruritania and Graustark: a first office"
date = 2024-02-03
summary = "Trade came to 31.5 million, *as far* as is known; fi ffi fl — “in all”."

[theme]
serif = "FAMILY"
sans = "FAMILY"

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"
"#;

/// A fixed sequence of numbers without a pattern (xorshift).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }
}

/// Does one harm to a font: at the directory of its tables, within one of them, or by cutting it short.
fn damage(font: &mut Vec<u8>, sound: &[u8], numbers: &mut Numbers) {
    let word = |at: usize| u32::from_be_bytes(sound[at..at + 4].try_into().unwrap()) as usize;
    let entry = 12 + 16 * numbers.next(word(2) & 0xFF);
    let (start, length) = (word(entry + 8), word(entry + 12));
    let place = start + numbers.next(length.clamp(1, 4_000));
    if font.len() < sound.len() {
        return;
    }
    match numbers.next(8) {
        0 => font.truncate(numbers.next(font.len())),
        // A table that lies elsewhere, or is longer than the file.
        1 => font[entry + 8 + numbers.next(4)] = numbers.next(256) as u8,
        2 => font[entry + 12 + numbers.next(4)] = numbers.next(256) as u8,
        // Counts and offsets are at the start of a table.
        3 => font[start + numbers.next(length.clamp(1, 64))] ^= 1 << numbers.next(8),
        4 => font[start + numbers.next(length.clamp(1, 64))] = 0xFF,
        5 => font[place..].iter_mut().take(16).for_each(|byte| *byte = 0xFF),
        6 => font[place..].iter_mut().take(4).for_each(|byte| *byte = 0),
        _ => font[place] = numbers.next(256) as u8,
    }
}

fn try_damaged(bytes: &[u8], family: &str, variants: usize) {
    let brief = BRIEF.replace("FAMILY", family);
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    for variant in 0..variants {
        let mut font = bytes.to_owned();
        for _ in 0..=numbers.next(2) {
            damage(&mut font, bytes, &mut numbers);
        }
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let Ok(fonts) = Fonts::with_faces(vec![("damaged.ttf".to_owned(), font)]) else { return };
            let input = Input {
                name: "brief.toml",
                bytes: brief.as_bytes(),
                files: &NoFiles,
                fonts: &fonts,
                common: &Common::default(),
                timestamp: None,
                public: false,
                language: None,
                review: &|_| (),
            };
            chancery::pipeline::build(&input);
        }));
        assert!(outcome.is_ok(), "{family}, variant {variant}");
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{family}, variant {variant}: {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn a_damaged_font_is_an_error_or_a_page() {
    try_damaged(include_bytes!("../fonts/source-sans/SourceSans3-Regular.ttf"), "Source Sans 3", 300);
}

#[test]
fn a_damaged_font_of_a_joined_script_is_an_error_or_a_page() {
    try_damaged(include_bytes!("../fonts/noto/NotoNastaliqUrdu-Regular.ttf"), "Noto Nastaliq Urdu", 100);
}
