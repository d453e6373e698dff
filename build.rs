//! Gives the program a name for itself: a digest of what it is made from. A PDF that another program made is not up
//! to date, whatever version both call themselves.

use std::path::{Path, PathBuf};
use std::{fs, io};

fn main() -> io::Result<()> {
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
    println!("cargo::rustc-env=CHANCERY_SOURCES={}", hasher.finalize().to_hex());
    Ok(())
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
