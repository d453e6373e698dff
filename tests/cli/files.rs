//! What the file system can do to a brief and its PDF.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::support::{Desk, SMALL, assert_pdf};

/// The small brief with an emblem for its first party.
fn with_emblem(path: &str) -> String {
    SMALL.replacen("name = \"Ruritania\"\n", &format!("name = \"Ruritania\"\nemblem = \"{path}\"\n"), 1)
}

#[test]
fn a_brief_that_cannot_be_read() {
    let desk = Desk::new();
    desk.run(["build", "missing.toml"]).failed(&[
        "`missing.toml`",
        "no such file",
        "chancery new missing.toml",
    ]);
    desk.write("file", "");
    desk.run(["check", "file/brief.toml"]).failed(&["not a folder", "help: check the path"]);
    fs::create_dir(desk.path("folder.toml")).unwrap();
    desk.run(["build", "folder.toml"]).failed(&["no brief in `folder.toml`", "help: a brief is a TOML file"]);
    desk.run(["build", "no*.toml"]).failed(&["no file matches `no*.toml`", "help: "]);
    desk.write("binary.toml", [0xFF, 0xFE, 0x00]);
    desk.run(["build", "binary.toml"]).failed(&["binary.toml", "UTF-8"]);
    desk.write("empty.toml", "");
    desk.run(["build", "empty.toml"]).failed(&["empty.toml", "empty"]);
    assert!(desk.list(".").iter().all(|name| !name.ends_with(".pdf")));
}

#[test]
#[cfg(unix)]
fn links_that_lead_in_a_circle() {
    let desk = Desk::new();
    std::os::unix::fs::symlink("b.toml", desk.path("a.toml")).unwrap();
    std::os::unix::fs::symlink("a.toml", desk.path("b.toml")).unwrap();
    let told = desk.run(["check", "a.toml"]).failed(&["its symbolic links lead in a circle", "help: "]);
    assert!(!told.stderr.contains("os error"), "{}", told.stderr);
    desk.write("brief.toml", with_emblem("a.toml"));
    let told = desk.run(["check", "brief.toml"]).failed(&["brief.toml:10:10", "lead in a circle", "help: "]);
    assert!(!told.stderr.contains("os error"), "{}", told.stderr);
}

/// Places in the files that a brief names can be opened from where the command stands.
#[test]
fn the_files_of_a_brief_elsewhere_are_named_from_here() {
    let desk = Desk::new();
    let more = "\n[theme]\nextends = \"house/style.toml\"\n\n[trade.data]\nfile = \"trade.csv\"\n";
    desk.write("desk/brief.toml", format!("{SMALL}{more}"));
    desk.write("desk/house/style.toml", "accent = \"blue\"\n");
    desk.write("desk/trade.csv", "year,exports,imports\n2019,1,2\n2020,-1,2\n");
    let told = desk.run(["check", "desk/brief.toml", "--message-format", "short"]).failed(&[]);
    let places: Vec<_> =
        told.stderr.lines().filter_map(|line| line.split_once(": error")).map(|(place, _)| place).collect();
    assert_eq!(places, ["desk/trade.csv:3:6", "desk/house/style.toml:1:10"], "{}", told.stderr);
}

#[test]
fn byte_order_marks_and_line_ends_do_not_matter() {
    let desk = Desk::new();
    desk.write("mark.toml", format!("\u{feff}{SMALL}"));
    desk.write("crlf.toml", SMALL.replace('\n', "\r\n"));
    desk.run(["build", "mark.toml", "crlf.toml"]).succeeded();
}

#[test]
fn a_picture_that_cannot_be_used() {
    let desk = Desk::new();
    fs::create_dir(desk.path("folder.svg")).unwrap();
    desk.write("corrupt.png", b"\x89PNG\r\n\x1a\nnothing of a picture");
    desk.write("huge.png", png_header(100_000, 100_000));
    desk.write("text.svg", "not a drawing");
    for reference in ["file:///etc/passwd", "https://example.org/a.png", "../other.png"] {
        let name = format!("outside-{}.svg", reference.len());
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="{reference}" width="9" height="9"/></svg>"#
        );
        desk.write(&name, svg);
    }
    let mut names: Vec<_> = desk.list(".");
    names.extend(["missing.png".into(), "../outside.png".into(), "/etc/passwd".into()]);
    for name in names {
        desk.write("brief.toml", with_emblem(&name));
        // At the line of the key, the picture named.
        let outcome = desk.run(["build", "brief.toml"]);
        assert_eq!(outcome.code, Some(1), "{name}: {}", outcome.stderr);
        outcome.says(&["brief.toml:10:", "emblem = ", "error[E07"]);
        assert!(!desk.path("brief.pdf").exists(), "{name}");
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
    let desk = Desk::new();
    desk.write("brief.toml", SMALL);
    let build = |output: &str| desk.run(["build", "brief.toml", "-o", output]);
    build("nowhere/brief.pdf").failed(&["nowhere/brief.pdf", "cannot be written", "mkdir -p nowhere"]);
    build("brief.toml/brief.pdf").failed(&["brief.toml/brief.pdf"]);
    build("brief.toml/folder/").failed(&["brief.toml/folder"]);
    fs::create_dir(desk.path("brief.pdf")).unwrap();
    desk.run(["build", "brief.toml"]).failed(&["brief.pdf", "folder"]);
    assert_eq!(desk.list("."), ["brief.pdf", "brief.toml"]);
    assert!(desk.list("brief.pdf").is_empty());
}

#[test]
#[cfg(unix)]
fn files_that_permission_keeps_away() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.write("locked.toml", SMALL);
    desk.write("brief.toml", SMALL);
    fs::create_dir(desk.path("locked")).unwrap();
    let lock =
        |name: &str, mode| fs::set_permissions(desk.path(name), fs::Permissions::from_mode(mode)).unwrap();
    lock("locked.toml", 0o000);
    lock("locked", 0o500);
    if fs::read(desk.path("locked.toml")).is_ok() {
        eprintln!("skipped: permissions do not hold for this user");
        return;
    }
    desk.run(["build", "locked.toml"]).failed(&["locked.toml", "permission denied"]);
    desk.run(["build", "brief.toml", "-o", "locked/"]).failed(&[
        "locked/brief.pdf",
        "permission denied",
        "-o",
    ]);
    lock("locked", 0o700);
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_takes_no_file_from_anyone() {
    let desk = Desk::new();
    desk.write("brief.toml", SMALL);
    desk.run(["build", "brief.toml", "-o", "/proc/self/brief.pdf"]).failed(&["/proc/self/brief.pdf"]);
}

#[test]
#[cfg(unix)]
fn a_pdf_is_a_file_like_any_other() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.write("brief.toml", SMALL);
    let script = format!("umask 027 && exec '{}' build brief.toml", env!("CARGO_BIN_EXE_chancery"));
    let shell = std::process::Command::new("sh").current_dir(desk.path(".")).args(["-c", &script]).status();
    assert!(shell.unwrap().success());
    let mode = fs::metadata(desk.path("brief.pdf")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);

    // A paper that is not for all stays so.
    fs::set_permissions(desk.path("brief.pdf"), fs::Permissions::from_mode(0o600)).unwrap();
    desk.run(["build", "brief.toml"]).succeeded();
    assert_eq!(fs::metadata(desk.path("brief.pdf")).unwrap().permissions().mode() & 0o777, 0o600);

    // Written through a link, and into what is no file.
    fs::create_dir(desk.path("store")).unwrap();
    std::os::unix::fs::symlink(desk.path("store/real.pdf"), desk.path("link.pdf")).unwrap();
    fs::write(desk.path("store/real.pdf"), "old").unwrap();
    desk.run(["build", "brief.toml", "-o", "link.pdf"]).succeeded();
    assert_pdf(&desk.read("store/real.pdf"));
    assert!(fs::symlink_metadata(desk.path("link.pdf")).unwrap().is_symlink());
    desk.run(["build", "brief.toml", "-o", "/dev/null"]).succeeded();
}

#[test]
fn an_interrupted_run_leaves_no_half_written_file() {
    let desk = Desk::new();
    let body = "A sentence of the report that says little. ".repeat(2_000);
    let long = format!("{SMALL}\n[[section]]\nid = \"long\"\ntitle = \"Long\"\nbody = \"{body}\"\n");
    desk.write("brief.toml", long);
    for milliseconds in (0..60).step_by(4) {
        let mut child = desk.command(["build", "brief.toml"]).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(Duration::from_millis(milliseconds));
        let _ = child.kill();
        child.wait().unwrap();
        if desk.path("brief.pdf").exists() {
            assert_pdf(&desk.read("brief.pdf"));
        }
    }
}

#[test]
fn ten_thousand_visits() {
    let desk = Desk::new();
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
    desk.write("brief.toml", brief);
    desk.run(["build", "brief.toml"]).succeeded();
    assert_pdf(&desk.read("brief.pdf"));
}
