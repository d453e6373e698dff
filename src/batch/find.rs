//! Arguments to briefs: files, folders and patterns.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use memchr::memmem;

use crate::brief::SIZE_LIMIT;
use crate::series::{FILE_NAME, glob};

/// What makes a pattern of a name.
const SPECIAL: [char; 4] = ['*', '?', '[', '{'];

/// What an argument stands for.
#[derive(Debug)]
pub enum Found {
    /// Briefs, in the order of their names where a folder or a pattern was given.
    Briefs(Vec<PathBuf>),
    /// A folder without a brief in it.
    EmptyFolder,
    /// A pattern that nothing matches.
    NoMatch,
    Failed(io::Error),
}

/// Whether an argument may stand for any number of briefs.
pub fn is_many(argument: &Path) -> bool {
    argument.is_dir() || pattern(argument).is_some()
}

/// Finds the briefs that an argument stands for, and tells the folders that were looked into, whether they are there
/// or not. A file stands for itself even where its name looks like a pattern; so does one that is not there, so that
/// reading it tells.
pub fn find(argument: &Path, folders: &mut BTreeSet<PathBuf>) -> Found {
    if argument.is_dir() {
        folders.insert(argument.to_owned());
        return match briefs_in(argument) {
            Ok(briefs) if briefs.is_empty() => Found::EmptyFolder,
            Ok(briefs) => Found::Briefs(briefs),
            Err(error) => Found::Failed(error),
        };
    }
    match pattern(argument) {
        Some(pattern) => matches(Path::new(""), pattern, folders),
        None => Found::Briefs(vec![argument.to_owned()]),
    }
}

/// Whether a name is a pattern of names.
pub fn is_pattern(name: &Path) -> bool {
    name.to_str().is_some_and(|name| name.contains(SPECIAL))
}

/// The argument, where it is a pattern and no file is called like it.
fn pattern(argument: &Path) -> Option<&str> {
    argument.to_str().filter(|name| name.contains(SPECIAL) && !argument.exists())
}

/// The briefs that stand directly in a folder: TOML files, except those that say by their content that
/// they are something else, such as a house style.
fn briefs_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut briefs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if is_toml(&path) && may_be_brief(&path) {
            briefs.push(path);
        }
    }
    briefs.sort();
    Ok(briefs)
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

/// Whether a file that was found is to be taken for a brief. TOML is not that has neither `brief` nor `party`, in any
/// way that TOML has, nor the version of the format. What cannot be read is, so that its error is told; but nobody
/// meant a device or a pipe, which may have no end.
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
            read.is_err() || ["brief", "party", "schema"].iter().any(|key| has_key(&text, key))
        }
    }
}

/// Whether a line begins with a key, or with the header of its table. Cheaper than reading the file as TOML.
fn has_key(text: &[u8], key: &str) -> bool {
    memmem::find_iter(text, key).any(|at| {
        let (before, after) = (&text[..at], &text[at + key.len()..]);
        let mut line = before.iter().rev().take_while(|byte| **byte != b'\n');
        let mut next = after.iter().skip_while(|byte| matches!(byte, b' ' | b'\t' | b'"' | b'\''));
        line.all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'[' | b'"' | b'\''))
            && next.next().is_some_and(|byte| matches!(byte, b']' | b'=' | b'.'))
    })
}

/// The briefs that a pattern of paths from a folder matches, found from the last folder before its first special
/// character, and the folders that were looked into. A file that is called like the pattern is meant, whatever is in it.
pub fn matches(base: &Path, pattern: &str, looked: &mut BTreeSet<PathBuf>) -> Found {
    let named = base.join(pattern);
    if named.is_file() {
        looked.insert(named.parent().unwrap_or(base).to_owned());
        return Found::Briefs(vec![named]);
    }
    let glob = match glob(pattern) {
        Ok(glob) => glob.compile_matcher(),
        Err(error) => return Found::Failed(io::Error::new(io::ErrorKind::InvalidInput, error)),
    };
    let special = pattern.find(SPECIAL).unwrap_or(pattern.len());
    let start = pattern[..special].rfind(std::path::is_separator).map_or("", |end| &pattern[..=end]);
    // A match is as deep as the pattern, unless that says otherwise; alternatives may differ in depth.
    let rest = &pattern[start.len()..];
    let any_depth = rest.contains("**") || rest.contains('{');
    let depth = if any_depth { usize::MAX } else { rest.matches(std::path::is_separator).count() };
    let mut briefs = Vec::new();
    let mut folders = vec![(PathBuf::from(start), 0)];
    while let Some((folder, at)) = folders.pop() {
        let mut read = base.join(&folder);
        looked.insert(read.clone());
        if read.as_os_str().is_empty() {
            read.push(".");
        }
        let entries = match fs::read_dir(read) {
            Ok(entries) => entries,
            // What cannot be read further down is not what was asked for.
            Err(error) if at > 0 || error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Found::Failed(error),
        };
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            // Not through links: they may lead back.
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
    if briefs.is_empty() { Found::NoMatch } else { Found::Briefs(briefs) }
}
