//! What the targets share. They call the library itself, where no panic is caught.

use std::sync::LazyLock;

use chancery::read::{FileError, ReadFiles};
use chancery::font::Fonts;
use chancery::pipeline::{Built, Common, Input};

/// The start of a brief that is sound: more of it can follow.
pub const BRIEF: &str = r#"schema = 1

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"

[[source]]
id = "stat"
title = "Foreign trade"

"#;

/// Answers every path with the same bytes.
pub struct Always<'a>(pub &'a [u8]);

impl ReadFiles for Always<'_> {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(self.0.to_owned())
    }
}

/// A text as a string of TOML.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            ' '..='~' => out.push(character),
            _ => out.push_str(&format!("\\U{:08X}", u32::from(character))),
        }
    }
    out.push('"');
    out
}

/// All stages up to the pages.
pub fn check(bytes: &[u8], files: &dyn ReadFiles) -> Built {
    with(bytes, files, chancery::pipeline::check)
}

/// All stages.
pub fn build(bytes: &[u8], files: &dyn ReadFiles) -> Built {
    with(bytes, files, chancery::pipeline::build)
}

fn with(bytes: &[u8], files: &dyn ReadFiles, stages: fn(&Input) -> Built) -> Built {
    // Faces are read once for all inputs, and one thread does everything: a second would find nothing else.
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
        let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
        Fonts::bundled()
    });
    let common = Common::default();
    let name = "brief.toml";
    stages(&Input { name, bytes, files, fonts: &FONTS, common: &common, timestamp: None, public: false, language: None, review: &|_| () })
}
