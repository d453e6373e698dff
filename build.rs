//! Computes the fingerprint of the build, makes a `Label` of every message of the catalogue, and lists the catalogues and
//! all languages.
//!
//! The fingerprint is a digest of the sources: a PDF that another build made is out of date, whatever version both
//! call themselves. Only `ci/release/build.sh` says that a build is a release, and of which commit.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// The folder of the catalogues, one for each language.
const CATALOGUES: &str = "src/locale";

/// The catalogue that defines which messages there are.
const CATALOGUE: &str = "src/locale/en.ftl";

fn main() -> io::Result<()> {
    println!("cargo::rustc-env=CHANCERY_SOURCES={}", fingerprint()?);
    let (version, commit) = identity()?;
    println!("cargo::rustc-env=CHANCERY_VERSION={version}");
    println!("cargo::rustc-env=CHANCERY_COMMIT={commit}");
    let text = fs::read_to_string(CATALOGUE)?;
    let labels = labels(&text).map_err(|error| io::Error::other(format!("{CATALOGUE}: {error}")))?;
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    fs::write(Path::new(&folder).join("label.rs"), labels)?;
    fs::write(Path::new(&folder).join("catalogues.rs"), catalogues()?)?;
    fs::write(Path::new(&folder).join("languages.txt"), languages())
}

/// The languages of ISO 639-3: the code of ISO 639-1 where there is one, the code of ISO 639-3, the English name and the
/// language's own, a line each. Those with two letters come first.
///
/// The library has the names in a table of pointers, all of which would be set each time that the program starts.
fn languages() -> String {
    let mut languages: Vec<_> = isolang::languages().collect();
    languages.sort_by_key(|language| (language.to_639_1().is_none(), language.to_639_3()));
    let mut out = String::from("\n");
    for language in languages {
        let (short, own) = (language.to_639_1().unwrap_or(""), language.to_autonym().unwrap_or(""));
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{short}|{}|{}|{own}", language.to_639_3(), language.to_name());
    }
    out
}

/// What the head of a catalogue says that a native speaker has read.
const REVIEWED: &str = "### Reviewed by a native speaker.";

/// The catalogues in alphabetical order as Rust: the language of each, whether a native speaker has reviewed it, and its
/// text.
fn catalogues() -> io::Result<String> {
    let mut out = String::from("static TEXTS: &[Text] = &[\n");
    let mut files = Vec::new();
    collect(Path::new(CATALOGUES), &mut files)?;
    files.sort();
    for file in files {
        let (Some(tag), Some("ftl")) = (file.file_stem(), file.extension().and_then(|name| name.to_str()))
        else {
            continue;
        };
        let is_reviewed = fs::read_to_string(&file)?.lines().any(|line| line == REVIEWED);
        let tag = tag.to_string_lossy();
        let _ = writeln!(
            out,
            "    Text {{\n        tag: {tag:?},\n        is_reviewed: {is_reviewed},\n        \
             text: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{CATALOGUES}/{tag}.ftl\")),\n    }},"
        );
    }
    out.push_str("];\n");
    Ok(out)
}

/// The version with where it comes from, and the commit.
fn identity() -> io::Result<(String, String)> {
    const VARIABLE: &str = "CHANCERY_RELEASE";
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    let version = env::var("CARGO_PKG_VERSION").map_err(io::Error::other)?;
    let commit = env::var(VARIABLE).unwrap_or_default();
    if commit.is_empty() {
        return Ok((format!("{version} (built from source)"), "unknown".into()));
    }
    let is_hash = matches!(commit.len(), 40 | 64) && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_hash {
        return Err(io::Error::other(format!("{VARIABLE}={commit}: not the full hash of a commit")));
    }
    Ok((format!("{version} ({})", &commit[..10]), commit))
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

/// What the comment of a group says whose messages are grammar, not labels.
const FIXED: &str = "House styles cannot rename these.";

/// The `Label` type as Rust, from the messages of a catalogue, and which of them a house style may rename.
fn labels(catalogue: &str) -> Result<String, String> {
    let resource = parser::parse(catalogue).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut messages: Vec<(String, Message<&str>)> = Vec::new();
    let mut group = String::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => messages.push((group.clone(), message)),
            Entry::GroupComment(comment) => group = comment.content.join(" "),
            _ => {}
        }
    }
    let (mut variants, mut ids, mut all) = (String::new(), String::new(), String::new());
    let mut renameable = String::new();
    for (position, (group, message)) in messages.iter().enumerate() {
        let id = message.id.name;
        if message.value.is_none() {
            return Err(format!("`{id}` has no words"));
        }
        if messages[..position].iter().any(|(_, other)| other.id.name == id) {
            return Err(format!("`{id}` is defined twice"));
        }
        let variant = variant(id);
        let _ = writeln!(variants, "    /// `{id}`\n    {variant},");
        let _ = writeln!(ids, "            Self::{variant} => {id:?},");
        let _ = writeln!(all, "        Self::{variant},");
        let words = message.value.as_ref().filter(|_| !group.contains(FIXED)).and_then(words);
        if let Some(words) = words {
            let words = format!("'{words}'");
            let _ = writeln!(renameable, "    (Label::{variant}, {group:?}, || {words:?}.to_owned()),");
        }
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
         }}\n\n\
         /// Writes the words of a label in the form of TOML.\n\
         pub type Words = fn() -> String;\n\n\
         /// The labels that a house style may rename, with their group and their words.\n\
         pub const RENAMEABLE: &[(Label, &str, Words)] = &[\n{renameable}];\n"
    ))
}

/// The words of a message with its placeholders; none where it chooses between words.
fn words(pattern: &Pattern<&str>) -> Option<String> {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => Some(format!("{{ ${} }}", id.name)),
            InlineExpression::StringLiteral { value } => Some(format!("{{ \"{value}\" }}")),
            _ => None,
        },
        PatternElement::Placeable { .. } => None,
    });
    elements.collect()
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
