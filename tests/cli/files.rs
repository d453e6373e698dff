//! Missing, unreadable and unwritable files.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::support::{SMALL, Sandbox, assert_pdf};

/// The small brief with an emblem for its first party.
fn with_emblem(path: &str) -> String {
    SMALL.replacen("name = \"Ruritania\"\n", &format!("name = \"Ruritania\"\nemblem = \"{path}\"\n"), 1)
}

#[test]
fn a_brief_that_cannot_be_read() {
    let sandbox = Sandbox::new();
    sandbox.run(["build", "missing.toml"]).failed(&[
        "`missing.toml`",
        "no such file",
        "chancery new missing.toml",
    ]);
    sandbox.write("file", "");
    sandbox.run(["check", "file/brief.toml"]).failed(&["not a folder", "help: check the path"]);
    fs::create_dir(sandbox.path("folder.toml")).unwrap();
    sandbox
        .run(["build", "folder.toml"])
        .failed(&["no briefs in `folder.toml`", "help: a brief is a TOML file"]);
    sandbox.run(["build", "no*.toml"]).failed(&["no files match `no*.toml`", "help: "]);
    sandbox.write("binary.toml", [0xFF, 0xFE, 0x00]);
    sandbox.run(["build", "binary.toml"]).failed(&["binary.toml", "UTF-8"]);
    sandbox.write("empty.toml", "");
    sandbox.run(["build", "empty.toml"]).failed(&["empty.toml", "empty"]);
    assert!(sandbox.list(".").iter().all(|name| !name.ends_with(".pdf")));
}

#[test]
#[cfg(unix)]
fn circular_links_are_reported() {
    let sandbox = Sandbox::new();
    std::os::unix::fs::symlink("b.toml", sandbox.path("a.toml")).unwrap();
    std::os::unix::fs::symlink("a.toml", sandbox.path("b.toml")).unwrap();
    let outcome = sandbox.run(["check", "a.toml"]).failed(&["its symbolic links lead in a circle", "help: "]);
    assert!(!outcome.stderr.contains("os error"), "{}", outcome.stderr);
    sandbox.write("brief.toml", with_emblem("a.toml"));
    let outcome =
        sandbox.run(["check", "brief.toml"]).failed(&["brief.toml:10:10", "lead in a circle", "help: "]);
    assert!(!outcome.stderr.contains("os error"), "{}", outcome.stderr);
}

/// Paths in messages can be opened from the current folder.
#[test]
fn paths_in_messages_are_relative_to_the_current_folder() {
    let sandbox = Sandbox::new();
    let more = "\n[theme]\nextends = \"house/style.toml\"\n\n[trade.data]\nfile = \"trade.csv\"\n";
    sandbox.write("sandbox/brief.toml", format!("{SMALL}{more}"));
    sandbox.write("sandbox/house/style.toml", "accent = \"blue\"\n");
    sandbox.write("sandbox/trade.csv", "year,exports,imports\n2019,1,2\n2020,-1,2\n");
    let outcome = sandbox.run(["check", "sandbox/brief.toml", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> = outcome
        .stderr
        .lines()
        .filter_map(|line| line.split_once(": error"))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(places, ["sandbox/trade.csv:3:6", "sandbox/house/style.toml:1:10"], "{}", outcome.stderr);
}

#[test]
fn byte_order_marks_and_line_ends_do_not_matter() {
    let sandbox = Sandbox::new();
    sandbox.write("mark.toml", format!("\u{feff}{SMALL}"));
    sandbox.write("crlf.toml", SMALL.replace('\n', "\r\n"));
    sandbox.run(["build", "mark.toml", "crlf.toml"]).succeeded();
}

#[test]
fn a_picture_that_cannot_be_used() {
    let sandbox = Sandbox::new();
    fs::create_dir(sandbox.path("folder.svg")).unwrap();
    sandbox.write("corrupt.png", b"\x89PNG\r\n\x1a\nnothing of a picture");
    sandbox.write("huge.png", png_header(100_000, 100_000));
    sandbox.write("text.svg", "not a drawing");
    for reference in ["file:///etc/passwd", "https://example.org/a.png", "../other.png"] {
        let name = format!("outside-{}.svg", reference.len());
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="{reference}" width="9" height="9"/></svg>"#
        );
        sandbox.write(&name, svg);
    }
    let mut names: Vec<_> = sandbox.list(".");
    names.extend(["missing.png".into(), "../outside.png".into(), "/etc/passwd".into()]);
    for name in names {
        sandbox.write("brief.toml", with_emblem(&name));
        // At the line of the key, the picture named.
        let outcome = sandbox.run(["build", "brief.toml"]);
        assert_eq!(outcome.code, Some(1), "{name}: {}", outcome.stderr);
        outcome.says(&["brief.toml:10:", "emblem = ", "error[E07"]);
        assert!(!sandbox.path("brief.pdf").exists(), "{name}");
    }
}

/// The start of a PNG of a size, without its pixels.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut chunk = b"IHDR".to_vec();
    chunk.extend(width.to_be_bytes());
    chunk.extend(height.to_be_bytes());
    chunk.extend([8, 2, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    let mut crc = flate2::Crc::new();
    crc.update(&chunk);
    png.extend(&chunk);
    png.extend(crc.sum().to_be_bytes());
    png
}

#[test]
fn a_pdf_that_cannot_be_written() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    let build = |output: &str| sandbox.run(["build", "brief.toml", "-o", output]);
    build("nowhere/brief.pdf").failed(&["cannot write `nowhere/brief.pdf`", "mkdir -p nowhere"]);
    build("brief.toml/brief.pdf").failed(&["brief.toml/brief.pdf"]);
    build("brief.toml/folder/").failed(&["brief.toml/folder"]);
    fs::create_dir(sandbox.path("brief.pdf")).unwrap();
    sandbox.run(["build", "brief.toml"]).failed(&["brief.pdf", "folder"]);
    assert_eq!(sandbox.list("."), ["brief.pdf", "brief.toml"]);
    assert!(sandbox.list("brief.pdf").is_empty());
}

#[test]
#[cfg(unix)]
fn files_without_permission() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    sandbox.write("locked.toml", SMALL);
    sandbox.write("brief.toml", SMALL);
    fs::create_dir(sandbox.path("locked")).unwrap();
    let lock =
        |name: &str, mode| fs::set_permissions(sandbox.path(name), fs::Permissions::from_mode(mode)).unwrap();
    lock("locked.toml", 0o000);
    lock("locked", 0o500);
    if fs::read(sandbox.path("locked.toml")).is_ok() {
        eprintln!("skipped: permissions do not hold for this user");
        return;
    }
    sandbox.run(["build", "locked.toml"]).failed(&["locked.toml", "permission denied"]);
    sandbox.run(["build", "brief.toml", "-o", "locked/"]).failed(&[
        "locked/brief.pdf",
        "permission denied",
        "-o",
    ]);
    lock("locked", 0o700);
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_cannot_be_written_to() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    sandbox.run(["build", "brief.toml", "-o", "/proc/self/brief.pdf"]).failed(&["/proc/self/brief.pdf"]);
}

#[test]
#[cfg(unix)]
fn a_pdf_has_ordinary_permissions_and_may_be_a_link() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    let script = format!("umask 027 && exec '{}' build brief.toml", env!("CARGO_BIN_EXE_chancery"));
    let shell =
        std::process::Command::new("sh").current_dir(sandbox.path(".")).args(["-c", &script]).status();
    assert!(shell.unwrap().success());
    let mode = fs::metadata(sandbox.path("brief.pdf")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);

    // A private file stays private.
    fs::set_permissions(sandbox.path("brief.pdf"), fs::Permissions::from_mode(0o600)).unwrap();
    sandbox.run(["build", "brief.toml"]).succeeded();
    assert_eq!(fs::metadata(sandbox.path("brief.pdf")).unwrap().permissions().mode() & 0o777, 0o600);

    // Written through a link, and to a device.
    fs::create_dir(sandbox.path("store")).unwrap();
    std::os::unix::fs::symlink(sandbox.path("store/real.pdf"), sandbox.path("link.pdf")).unwrap();
    fs::copy(sandbox.path("brief.pdf"), sandbox.path("store/real.pdf")).unwrap();
    sandbox.run(["build", "brief.toml", "-o", "link.pdf", "--fresh"]).succeeded();
    assert_pdf(&sandbox.read("store/real.pdf"));
    assert!(fs::symlink_metadata(sandbox.path("link.pdf")).unwrap().is_symlink());
    sandbox.run(["build", "brief.toml", "-o", "/dev/null"]).succeeded();
}

#[test]
fn an_interrupted_run_leaves_no_half_written_file() {
    let sandbox = Sandbox::new();
    let body = "A sentence of the report that says little. ".repeat(2_000);
    let long = format!("{SMALL}\n[[section]]\nid = \"long\"\ntitle = \"Long\"\nbody = \"{body}\"\n");
    sandbox.write("brief.toml", long);
    for milliseconds in (0..60).step_by(4) {
        let mut child = sandbox.command(["build", "brief.toml"]).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(Duration::from_millis(milliseconds));
        let _ = child.kill();
        child.wait().unwrap();
        if sandbox.path("brief.pdf").exists() {
            assert_pdf(&sandbox.read("brief.pdf"));
        }
    }
}

#[test]
fn ten_thousand_visits() {
    let sandbox = Sandbox::new();
    let mut brief = SMALL.to_owned();
    for index in 0..10_000 {
        brief.push_str(
            &format!(
                "\n[[visit]]\ndate = {}-{:02}\nvisitor = \"Visitor {index}\"\nparty = \"XR\"\n",
                1900 + index % 120,
                1 + index % 12
            )
            .replace("date = ", "date = \"")
            .replace("\nvisitor", "\"\nvisitor"),
        );
    }
    sandbox.write("brief.toml", brief);
    // On a busy machine, and not optimised, it may take longer than a brief usually may.
    sandbox.run(["build", "--timeout", "300", "brief.toml"]).succeeded();
    assert_pdf(&sandbox.read("brief.pdf"));
}
