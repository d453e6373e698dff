//! Finds briefs in folders and by patterns.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use memchr::memmem;

use crate::read::{SIZE_LIMIT, decode};
use crate::series::{FILE_NAME, glob};

/// Characters that make a name a pattern.
const SPECIAL: [char; 4] = ['*', '?', '[', '{'];

/// What an argument resolves to.
#[derive(Debug)]
pub enum FoundBriefs {
    /// Briefs; sorted if found by a folder or a pattern.
    Briefs(Vec<PathBuf>),
    /// A folder without briefs.
    EmptyFolder,
    /// A pattern without matches.
    NoMatch,
    Failed(io::Error),
}

/// Whether an argument may resolve to several briefs.
pub fn is_many(argument: &Path) -> bool {
    argument.is_dir() || pattern(argument).is_some()
}

/// Resolves an argument to briefs, and adds the searched folders to `folders`, whether they exist or not. An existing
/// file is never a pattern. A missing file resolves to itself: reading it reports the error.
pub fn find(argument: &Path, folders: &mut BTreeSet<PathBuf>) -> FoundBriefs {
    if argument.is_dir() {
        folders.insert(argument.to_owned());
        return match briefs_in(argument) {
            Ok(briefs) if briefs.is_empty() => FoundBriefs::EmptyFolder,
            Ok(briefs) => FoundBriefs::Briefs(briefs),
            Err(error) => FoundBriefs::Failed(error),
        };
    }
    match pattern(argument) {
        Some(pattern) => matches(Path::new(""), pattern, folders),
        None => FoundBriefs::Briefs(vec![argument.to_owned()]),
    }
}

/// Whether folders and patterns pass over a file or folder: hidden ones, such as `.git`, locks and backups of editors
/// (`.#x.toml`, `#x.toml#`, `x.toml~`, `.x.toml.swp`, Vim's test `4913`), and `node_modules`. Arguments may name them.
pub fn is_passed_over(name: &OsStr) -> bool {
    let bytes = name.as_encoded_bytes();
    bytes.starts_with(b".")
        || bytes.ends_with(b"~")
        || bytes.len() > 1 && bytes.starts_with(b"#") && bytes.ends_with(b"#")
        || name == "node_modules"
        || name == "4913"
}

/// Whether a name is a pattern.
pub fn is_pattern(name: &Path) -> bool {
    name.to_str().is_some_and(|name| name.contains(SPECIAL))
}

/// The argument, if it is a pattern and not the name of a file.
fn pattern(argument: &Path) -> Option<&str> {
    argument.to_str().filter(|name| name.contains(SPECIAL) && !argument.exists())
}

/// The briefs directly in a folder: TOML files, except house styles and other files without the keys of a brief.
fn briefs_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut briefs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if is_toml(&path) && !is_passed_over(&entry.file_name()) && may_be_brief(&path) {
            briefs.push(path);
        }
    }
    briefs.sort();
    Ok(briefs)
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

/// Whether a file that was found may be a brief: TOML with `brief`, `party` or `schema`. So may an unreadable file,
/// whose error is then reported, but not a device or pipe, which may be endless.
fn may_be_brief(path: &Path) -> bool {
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => false,
        Err(_) => true,
        Ok(_) if !is_toml(path) => true,
        Ok(_) if path.file_name().is_some_and(|name| name == FILE_NAME) => false,
        Ok(_) => {
            let mut text = Vec::new();
            let read =
                fs::File::open(path).and_then(|file| file.take(SIZE_LIMIT as u64).read_to_end(&mut text));
            // An unknown encoding is reported when the brief is read.
            let decoded = decode(&text);
            let text = decoded.as_ref().map_or(text.as_slice(), |text| text.as_bytes());
            read.is_err() || ["brief", "party", "schema"].iter().any(|key| has_key(text, key))
        }
    }
}

/// Whether a line starts with a key or the header of its table. Faster than parsing the file.
fn has_key(text: &[u8], key: &str) -> bool {
    memmem::find_iter(text, key).any(|at| {
        let (before, after) = (&text[..at], &text[at + key.len()..]);
        let mut line = before.iter().rev().take_while(|byte| **byte != b'\n');
        let mut next = after.iter().skip_while(|byte| matches!(byte, b' ' | b'\t' | b'"' | b'\''));
        line.all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'[' | b'"' | b'\''))
            && next.next().is_some_and(|byte| matches!(byte, b']' | b'=' | b'.'))
    })
}

/// Finds the briefs below `base` that match a pattern, and adds the searched folders to `searched`. Starts at the last
/// folder before the first special character. A file with the very name of the pattern matches, whatever its content.
pub fn matches(base: &Path, pattern: &str, searched: &mut BTreeSet<PathBuf>) -> FoundBriefs {
    let named = base.join(pattern);
    if named.is_file() {
        searched.insert(named.parent().unwrap_or(base).to_owned());
        return FoundBriefs::Briefs(vec![named]);
    }
    let glob = match glob(pattern) {
        Ok(glob) => glob.compile_matcher(),
        Err(error) => return FoundBriefs::Failed(io::Error::new(io::ErrorKind::InvalidInput, error)),
    };
    let special = pattern.find(SPECIAL).unwrap_or(pattern.len());
    let start = pattern[..special].rfind(std::path::is_separator).map_or("", |end| &pattern[..=end]);
    // A match is as deep as the pattern, except with `**`, or with alternatives, which may differ in depth.
    let rest = &pattern[start.len()..];
    let any_depth = rest.contains("**") || rest.contains('{');
    let depth = if any_depth { usize::MAX } else { rest.matches(std::path::is_separator).count() };
    let mut briefs = Vec::new();
    let mut folders = vec![(PathBuf::from(start), 0)];
    while let Some((folder, at)) = folders.pop() {
        let mut read = base.join(&folder);
        searched.insert(read.clone());
        if read.as_os_str().is_empty() {
            read.push(".");
        }
        let entries = match fs::read_dir(read) {
            Ok(entries) => entries,
            // Skip unreadable folders further down.
            Err(error) if at > 0 || error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return FoundBriefs::Failed(error),
        };
        for entry in entries.flatten().filter(|entry| !is_passed_over(&entry.file_name())) {
            let path = folder.join(entry.file_name());
            // Do not follow links: they may form a loop.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                if at < depth {
                    folders.push((path, at + 1));
                }
            } else if glob.is_match(&path) {
                let path = base.join(path);
                if may_be_brief(&path) {
                    briefs.push(path);
                }
            }
        }
    }
    briefs.sort();
    if briefs.is_empty() { FoundBriefs::NoMatch } else { FoundBriefs::Briefs(briefs) }
}
