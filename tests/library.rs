//! The public face of the library, and nothing else of it.

use std::process::Command;

use chancery::{FileError, Folder, NoFiles, ReadFiles, build};

const BRIEF: &str = r#"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XR"
name = "Ruritania"
emblem = "arms/xr.svg"

[[party]]
code = "XG"
name = "Graustark"
"#;

const DRAWING: &[u8] =
    br##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z" fill="#123"/></svg>"##;

/// One file, by one path.
struct Emblem;

impl ReadFiles for Emblem {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        if path == "arms/xr.svg" { Ok(DRAWING.to_owned()) } else { Err(FileError::Missing) }
    }
}

#[test]
fn the_library_and_the_command_give_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).expect("a file");
    std::fs::create_dir(folder.path().join("arms")).expect("a folder");
    write("arms/xr.svg", DRAWING);
    write("brief.toml", BRIEF.as_bytes());
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command.current_dir(folder.path()).env_remove("SOURCE_DATE_EPOCH").args(["build", "brief.toml"]);
    assert!(command.output().expect("the command").status.success());
    let by_command = std::fs::read(folder.path().join("brief.pdf")).expect("the PDF");

    let briefing = build("brief.toml", BRIEF.as_bytes(), &Emblem).expect("a sound brief");
    assert!(briefing.pdf == by_command);
    assert_eq!((briefing.pages, briefing.lints.len()), (1, 0));
    let from_folder = build("brief.toml", BRIEF.as_bytes(), &Folder::new(folder.path()));
    assert!(from_folder.expect("a sound brief").pdf == by_command);
}

/// A file that begins as spreadsheets do.
struct Spreadsheet;

impl ReadFiles for Spreadsheet {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(b"PK\x03\x04".to_vec())
    }
}

#[test]
fn spreadsheets_are_for_the_command() {
    let brief = BRIEF.replace("emblem = \"arms/xr.svg\"\n", "");
    let brief = format!("{brief}\n[trade]\ncurrency = \"USD\"\ndata = {{ file = \"trade.xlsx\" }}\n");
    let refused = build("brief.toml", brief.as_bytes(), &Spreadsheet).expect_err("a spreadsheet");
    let message = refused.to_string();
    assert!(
        message.starts_with("brief.toml:17:17: error[E0801]: `trade.xlsx` is a spreadsheet"),
        "{message}"
    );
}

#[test]
fn errors_are_returned_at_their_places() {
    let refused = build("brief.toml", BRIEF.as_bytes(), &NoFiles).expect_err("no emblem");
    assert!(refused.to_string().starts_with("brief.toml:10:10: error[E0701]: "), "{refused}");
    let template = format!("[each]\nrows = \"rows.csv\"\n\n{BRIEF}");
    let refused = build("brief.toml", template.as_bytes(), &Emblem).expect_err("a template");
    assert!(refused.to_string().starts_with("brief.toml:1:"), "{refused}");
}
