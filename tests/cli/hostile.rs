//! Briefs of strangers: what they may not read.

use crate::support::{Desk, Outcome, SMALL};

/// The small brief with an emblem for its first party.
fn with_emblem(path: &str) -> String {
    SMALL.replacen("name = \"Ruritania\"\n", &format!("name = \"Ruritania\"\nemblem = '{path}'\n"), 1)
}

/// A brief for each key that names a file.
fn naming(path: &str) -> [String; 4] {
    [
        with_emblem(path),
        format!("{SMALL}\n[theme]\nlogo = '{path}'\n"),
        format!("{SMALL}\n[theme]\nextends = '{path}'\n"),
        format!(
            "{SMALL}\n[trade]\ncurrency = \"USD\"\nunit = \"million\"\n\n[trade.data]\nfile = '{path}'\n"
        ),
    ]
}

const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9V9"/></svg>"#;

#[test]
fn a_brief_reads_nothing_outside_its_folder() {
    let desk = Desk::new();
    desk.write("secret.svg", DRAWING);
    desk.write("briefs/emblems/own.svg", DRAWING);
    let absolute = desk.path("secret.svg").display().to_string();
    let mut paths = vec![
        "../secret.svg",
        "emblems/../../secret.svg",
        "./../secret.svg",
        "..\\secret.svg",
        "../briefs/emblems/own.svg",
        "../none.svg",
        &absolute,
        "/etc/passwd",
        "/dev/zero",
        "/proc/self/environ",
        "//etc/passwd",
        "\\\\host\\share\\secret.svg",
        "C:\\secret.svg",
    ];
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink("../secret.svg", desk.path("briefs/link.svg")).unwrap();
        symlink("..", desk.path("briefs/up")).unwrap();
        symlink("up/secret.svg", desk.path("briefs/chain.svg")).unwrap();
        symlink("/dev/zero", desk.path("briefs/zero.svg")).unwrap();
        symlink("/proc/self/environ", desk.path("briefs/environ")).unwrap();
        paths.extend(["link.svg", "up/secret.svg", "chain.svg", "zero.svg", "environ"]);
        paths.push("up/briefs/../secret.svg");
    }
    for path in paths {
        for brief in naming(path) {
            desk.write("briefs/brief.toml", brief);
            let told = desk.run(["check", "briefs/brief.toml"]).failed(&["error[E0701]", "help: "]);
            told.says(&["is outside the folder of the brief", "--root"]);
        }
    }
    // And what is its own, it reads.
    desk.write("briefs/brief.toml", with_emblem("emblems/../emblems/own.svg"));
    desk.run(["check", "briefs/brief.toml"]).succeeded();
}

/// An address in a file is no way out, nor is the house style's folder.
#[test]
fn a_house_style_reads_no_more_than_its_brief() {
    let desk = Desk::new();
    desk.write("secret.svg", DRAWING);
    desk.write("briefs/house/own.svg", DRAWING);
    desk.write("briefs/brief.toml", format!("{SMALL}\n[theme]\nextends = 'house/style.txt'\n"));
    for (logo, inside) in [("own.svg", true), ("../house/own.svg", true), ("../../secret.svg", false)] {
        desk.write("briefs/house/style.txt", format!("logo = '{logo}'\n"));
        let told = desk.run(["check", "briefs/brief.toml"]);
        if inside {
            told.succeeded();
        } else {
            told.failed(&["error[E0701]", "style.txt:1:8"]);
        }
    }
}

#[test]
fn a_root_lets_briefs_share_files() {
    let desk = Desk::new();
    desk.write("secret.svg", DRAWING);
    desk.write("desk/shared/arms.svg", DRAWING);
    desk.write("desk/briefs/a/brief.toml", with_emblem("../../shared/arms.svg"));
    desk.run(["check", "desk/briefs/a/brief.toml"]).failed(&[
        "desk/briefs/a/brief.toml:10:",
        "E0701",
        "--root",
    ]);
    for command in ["check", "build"] {
        desk.run([command, "desk/briefs/a/brief.toml", "--root", "desk"]).succeeded();
        desk.run([command, "desk/briefs/a/brief.toml", "--root", "."]).succeeded();
    }
    // From the standard input a brief stands in the current folder.
    let mut command = desk.command(["check", "-", "--root", ".."]);
    command.current_dir(desk.path("desk/briefs"));
    let brief = desk.write("piped", with_emblem("../shared/arms.svg"));
    Outcome::of(command.stdin(std::fs::File::open(brief).unwrap())).succeeded();
    // Not out of it, not for briefs outside it, and not from the top.
    desk.run(["check", "desk/briefs/a/brief.toml", "--root", "desk/briefs"]).failed(&["E0701"]);
    desk.run(["check", "desk/briefs/a/brief.toml", "--root", "desk/shared"]).failed(&["E0701"]);
    for path in ["../../../secret.svg", &desk.path("desk/shared/arms.svg").display().to_string()] {
        desk.write("desk/briefs/a/brief.toml", with_emblem(path));
        desk.run(["check", "desk/briefs/a/brief.toml", "--root", "desk"]).failed(&["E0701"]);
    }
    desk.run(["check", "desk/briefs/a/brief.toml", "--root", "nowhere"]).refused(&["no such folder"]);
}
