//! Drawings from a grammar end quickly, drawn or refused, and make files that readers take.
//!
//! `CHANCERY_DRAWINGS=2000 cargo test --release --test drawings -- --nocapture` tries that many and prints what the
//! slowest takes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/drawings.rs"]
mod drawings;
#[path = "support/oracles.rs"]
#[allow(dead_code, reason = "other tests ask the other programs")]
mod oracles;

use std::ffi::OsStr;
use std::time::{Duration, Instant};

use chancery::font::Fonts;
use chancery::pipeline::{self, Common, Input};
use chancery::read::{FileError, ReadFiles};

struct Drawing(String);

impl ReadFiles for Drawing {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(self.0.clone().into_bytes())
    }
}

/// What `SECURITY.md` promises of a whole brief, on a machine that does something else as well.
const PROMISED: Duration = Duration::from_secs(30);

#[test]
fn a_drawing_ends_whatever_refers_to_what() {
    let count = std::env::var("CHANCERY_DRAWINGS").map_or(150, |count| count.parse().unwrap());
    let brief = concat!(
        "schema = 1\n[brief]\ntitle = \"A\"\nkind = \"country\"\ndate = 2024-05-12\nsummary = \"B.\"\n",
        "[[party]]\ncode = \"XR\"\nname = \"Ruritania\"\nemblem = \"a.svg\"\n",
        "[[party]]\ncode = \"XG\"\nname = \"Graustark\"\n",
    );
    let fonts = Fonts::bundled();
    let folder = tempfile::tempdir().unwrap();
    let (mut slowest, mut drawn) = ((Duration::ZERO, 0), Vec::new());
    for seed in 0..count {
        let files = Drawing(drawings::drawing(&u64::to_le_bytes(seed)));
        let start = Instant::now();
        let built = pipeline::build(&Input {
            name: "brief.toml",
            bytes: brief.as_bytes(),
            files: &files,
            fonts: &fonts,
            common: &Common::default(),
            timestamp: None,
            public: false,
            language: None,
            review: &|_| {},
        });
        let took = start.elapsed();
        assert!(took < PROMISED, "drawing {seed} took {took:?}:\n{}", files.0);
        assert!(
            built.pdf.is_some() || built.diagnostics.iter().any(|found| found.message.contains("a.svg")),
            "{seed}"
        );
        if let Some(pdf) = built.pdf {
            drawn.push(folder.path().join(format!("{seed}.pdf")));
            std::fs::write(drawn.last().unwrap(), pdf).unwrap();
        }
        slowest = slowest.max((took, seed));
    }
    println!("{} of {count} drawn; the slowest, {}, took {:?}", drawn.len(), slowest.1, slowest.0);
    let flavour = ["--flavour", "3a", "--format", "text"].map(OsStr::new);
    let files = drawn.iter().map(|file| file.as_os_str());
    let drawn = drawn.len();
    if let Some(verdict) = oracles::VERAPDF.ask(flavour.into_iter().chain(files)) {
        let failed: Vec<&str> = verdict.stdout.lines().filter(|line| !line.starts_with("PASS")).collect();
        let passed = verdict.stdout.lines().count() - failed.len();
        assert!(failed.is_empty() && passed == drawn, "{passed} of {drawn} conform:\n{failed:#?}");
    }
    // Of a hundred, some are drawn and some are refused: the grammar makes both.
    assert!(
        count < 100 || (drawn > count as usize / 20 && drawn < count as usize),
        "{drawn} of {count} drawn"
    );
}
