//! Computes the fingerprint of the build, and makes a `Label` of every message of the catalogue.
//!
//! The fingerprint is a digest of the sources: a PDF that another build made is out of date, whatever version both
//! call themselves.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

/// The catalogue that defines which messages there are.
const CATALOGUE: &str = "src/locale/en.ftl";

fn main() -> io::Result<()> {
    println!("cargo::rustc-env=CHANCERY_SOURCES={}", fingerprint()?);
    let text = fs::read_to_string(CATALOGUE)?;
    let labels = labels(&text).map_err(|error| io::Error::other(format!("{CATALOGUE}: {error}")))?;
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&folder).join("label.rs"), labels)
}

fn fingerprint() -> io::Result<String> {
    let mut files = Vec::new();
    for part in ["src", "fonts", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={part}");
        collect(Path::new(part), &mut files)?;
    }
    files.sort();
    let mut hasher = blake3::Hasher::new();
    for file in &files {
        hasher.update(file.to_string_lossy().replace('\\', "/").as_bytes());
        hasher.update(blake3::hash(&fs::read(file)?).as_bytes());
    }
    Ok(hasher.finalize().to_hex().to_string())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else if path.is_file() {
        files.push(path.to_owned());
    }
    Ok(())
}

/// The `Label` type as Rust, from the messages of a catalogue.
fn labels(catalogue: &str) -> Result<String, String> {
    let resource = parser::parse(catalogue).map_err(|(_, errors)| format!("{errors:?}"))?;
    let messages: Vec<Message<&str>> = resource
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .collect();
    let (mut variants, mut ids, mut all) = (String::new(), String::new(), String::new());
    for (position, message) in messages.iter().enumerate() {
        let id = message.id.name;
        if message.value.is_none() {
            return Err(format!("`{id}` has no words"));
        }
        if messages[..position].iter().any(|other| other.id.name == id) {
            return Err(format!("`{id}` is defined twice"));
        }
        let variant = variant(id);
        let _ = writeln!(variants, "    /// `{id}`\n    {variant},");
        let _ = writeln!(ids, "            Self::{variant} => {id:?},");
        let _ = writeln!(all, "        Self::{variant},");
    }
    Ok(format!(
        "/// The name of a message of the catalogue: a word or sentence of Chancery's own.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum Label {{\n{variants}}}\n\n\
         impl Label {{\n    \
             /// All labels, in the order of the catalogue.\n    \
             pub const ALL: &'static [Self] = &[\n{all}    ];\n\n    \
             /// The message's identifier.\n    \
             pub const fn id(self) -> &'static str {{\n        match self {{\n{ids}        }}\n    }}\n\
         }}\n"
    ))
}

/// `embassy-of` as `EmbassyOf`.
fn variant(id: &str) -> String {
    let words = id.split('-').map(|word| {
        let mut letters = word.chars();
        let initial = letters.next().map(|letter| letter.to_ascii_uppercase());
        initial.into_iter().chain(letters).collect::<String>()
    });
    words.collect()
}
