//! Disks that are full, folders that go away, files that change, and names that lead elsewhere.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::desk::{assert_finished, briefs, pdfs, pipe, start, undisturbed, wait_for};
use crate::judges::{FAKETIME, STRACE};
use crate::support::{Desk, Outcome, SMALL, assert_pdf};

/// Nothing under this name is left in a folder by a run that failed.
fn assert_no_litter(desk: &Desk, folder: &str) {
    assert!(desk.list(folder).iter().all(|name| !name.ends_with(".tmp")), "{:?}", desk.list(folder));
}

#[test]
fn a_disk_that_is_full_takes_no_good_pdf_away() {
    let desk = Desk::new();
    desk.write("brief.toml", SMALL);
    desk.run(["build", "brief.toml"]).succeeded();
    let before = desk.read("brief.pdf");
    desk.write("brief.toml", SMALL.replace("2024", "2023"));
    // Files may have 1 or 2 kB, as shells count: the system refuses the rest, as a full disk does.
    let script =
        format!("trap '' XFSZ; ulimit -f 2; exec '{}' build brief.toml", env!("CARGO_BIN_EXE_chancery"));
    let full = Outcome::of(Command::new("sh").current_dir(desk.path(".")).args(["-c", &script]));
    full.failed(&["E0905", "`brief.pdf` cannot be written", "help: "]);
    assert!(desk.read("brief.pdf") == before);
    assert_no_litter(&desk, ".");
    #[cfg(target_os = "linux")]
    desk.run(["build", "brief.toml", "-o", "/dev/full"]).failed(&[
        "`/dev/full` cannot be written",
        "the disk is full",
        "help: ",
    ]);

    let desk = briefs(3, 1);
    let expected = undisturbed(&desk);
    desk.run(["build", "briefs", "-o", "out"]).succeeded();
    let script = format!(
        "trap '' XFSZ; ulimit -f 2; exec '{}' build --fresh briefs -o out",
        env!("CARGO_BIN_EXE_chancery")
    );
    let full = Outcome::of(Command::new("sh").current_dir(desk.path(".")).args(["-c", &script]));
    full.failed(&["`out/b0000.pdf`", "`out/b0001.pdf`", "`out/b0002.pdf`", "0 of 3 briefs built, 3 failed"]);
    assert!(pdfs(&desk, "out") == expected);
    if let Some(small) = std::env::var_os("CHANCERY_SMALL_DISK") {
        let desk = briefs(60, 20);
        let expected = undisturbed(&desk);
        let out = std::path::Path::new(&small).join("out");
        desk.run(["build".as_ref(), "briefs".as_ref(), "-o".as_ref(), out.as_os_str()])
            .failed(&["the disk is full"]);
        let written: Vec<_> = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(!written.is_empty() && written.len() < 60, "{written:?}");
        for pdf in written {
            assert!(
                fs::read(&pdf).unwrap() == expected[pdf.file_name().unwrap().to_str().unwrap()],
                "{pdf:?}"
            );
        }
    }
}

#[test]
fn a_folder_that_goes_away_is_told() {
    let desk = briefs(300, 20);
    let expected = undisturbed(&desk);
    // The run is not over before this brief is written.
    pipe(&desk, "hold.toml");
    let mut run = start(&desk, "out", &["--jobs", "2", "hold.toml"]);
    wait_for(&desk, "out", 3, &mut run);
    // The run may write into it meanwhile.
    while fs::remove_dir_all(desk.path("out")).is_err() && desk.path("out").exists() {}
    fs::write(desk.path("hold.toml"), SMALL).unwrap();
    assert_eq!(run.wait().unwrap().code(), Some(1));
    assert_finished(&desk, "out", &expected);

    desk.write("taken", "");
    desk.run(["build", "briefs", "-o", "taken"]).refused(&["`taken` is a file"]);
    fs::create_dir(desk.path("locked")).unwrap();
    fs::set_permissions(desk.path("locked"), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(desk.path("locked/probe"), "").is_ok() {
        eprintln!("skipped: permissions do not hold for this user");
    } else {
        desk.run(["build", "briefs/b0000.toml", "-o", "locked/"]).failed(&["permission denied"]);
    }
}

#[test]
fn a_brief_that_changes_while_it_is_read() {
    let desk = briefs(1, 200);
    let states = ["2023", "2024"].map(|year| {
        let text = String::from_utf8(desk.read("briefs/b0000.toml"))
            .unwrap()
            .replace("2024-02-03", &format!("{year}-02-03"));
        desk.write("states/b0000.toml", &text);
        desk.run(["build", "states", "-o", "states"]).succeeded();
        (text, desk.read("states/b0000.pdf"))
    });
    for by_renaming in [true, false] {
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                for (text, _) in states.iter().cycle().take_while(|_| !over.load(Ordering::Relaxed)) {
                    if by_renaming {
                        desk.write("new", text);
                        fs::rename(desk.path("new"), desk.path("briefs/b0000.toml")).unwrap();
                    } else {
                        let (start, end) = text.split_at(text.len() / 2);
                        let mut file = fs::File::create(desk.path("briefs/b0000.toml")).unwrap();
                        for part in [start, end] {
                            file.write_all(part.as_bytes()).unwrap();
                            thread::sleep(Duration::from_millis(1));
                        }
                    }
                }
            });
            for _ in 0..40 {
                let run = desk.run(["build", "briefs/b0000.toml", "-o", "out.pdf"]);
                assert!(!run.stderr.contains("E0999"), "{}", run.stderr);
                // What is written in place may be read when it is half there: then its last string has no end.
                if by_renaming || run.code == Some(0) {
                    run.succeeded();
                    let pdf = desk.read("out.pdf");
                    assert!(states.iter().any(|(_, state)| *state == pdf), "a PDF of neither state");
                    fs::remove_file(desk.path("out.pdf")).unwrap();
                } else {
                    run.failed(&["error[E0"]);
                    assert!(!desk.path("out.pdf").exists());
                }
            }
            over.store(true, Ordering::Relaxed);
        });
    }
}

#[test]
fn clocks_do_not_matter() {
    let desk = briefs(2, 1);
    let expected = undisturbed(&desk);
    let build = || desk.run(["build", "briefs", "-o", "out"]).succeeded().stderr;
    let far = Duration::from_secs(40 * 365 * 86_400);
    let set = |name: &str, time| fs::File::open(desk.path(name)).unwrap().set_modified(time).unwrap();
    assert!(build().contains("2 briefs built"));
    for (brief, pdf) in [
        (SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + far * 2),
        (SystemTime::UNIX_EPOCH + far * 2, SystemTime::UNIX_EPOCH),
    ] {
        set("briefs/b0000.toml", brief);
        set("out/b0000.pdf", pdf);
        assert!(build().contains("2 briefs up to date"));
        desk.write("briefs/b0001.toml", [desk.read("briefs/b0001.toml"), b"\n".to_vec()].concat());
        set("briefs/b0001.toml", brief);
        set("out/b0001.pdf", pdf);
        assert!(build().contains("1 of 2 briefs built, 1 up to date"));
    }
    assert!(desk.read("out/b0000.pdf") == expected["b0000.pdf"]);
    desk.run(["build", "--fresh", "briefs", "-o", "again"]).succeeded();
    assert!(pdfs(&desk, "out") == pdfs(&desk, "again"));

    // The machine's own clock, long before and long after.
    for day in ["@1975-01-01 00:00:00", "@2035-01-01 00:00:00"] {
        let fresh = ["-f", day, env!("CARGO_BIN_EXE_chancery"), "build", "--fresh", "briefs", "-o", "set"];
        let Some(set) = FAKETIME.ask_in(&desk.path("."), fresh) else { return };
        assert!(set.success, "{}", set.stderr);
        assert!(pdfs(&desk, "set") == pdfs(&desk, "out"));
    }
}

/// Seen from the system calls: nobody can take the power away here.
#[test]
#[cfg(target_os = "linux")]
fn the_disk_has_a_file_before_its_name_leads_to_it() {
    let desk = briefs(2, 1);
    for (briefs, count) in [("briefs/b0000.toml", 1), ("briefs", 2)] {
        fs::create_dir(desk.path("calls")).unwrap();
        let command = env!("CARGO_BIN_EXE_chancery");
        let calls = "--trace=fsync,fdatasync,rename,renameat,renameat2,linkat";
        // A file of calls for each thread.
        let traced = ["-ff", calls, "-y", "-o", "calls/thread", command, "build", "--fresh", briefs];
        let Some(traced) = STRACE.ask_in(&desk.path("."), traced) else { return };
        assert!(traced.success, "{}", traced.stderr);
        let threads = desk.list("calls").into_iter();
        let calls: String =
            threads.map(|thread| String::from_utf8(desk.read(&format!("calls/{thread}"))).unwrap()).collect();
        fs::remove_dir_all(desk.path("calls")).unwrap();
        let mut synced = BTreeSet::new();
        let mut renamed = 0;
        for call in calls.lines() {
            let temporary = |text: &str| {
                let name = text.split_once(".chancery-")?.1;
                Some(name.split_once(".tmp")?.0.to_owned())
            };
            let Some(name) = temporary(call) else { continue };
            if call.contains("sync(") {
                synced.insert(name);
            } else {
                assert!(synced.contains(&name), "{calls}");
                renamed += 1;
            }
        }
        assert_eq!(renamed, count, "{calls}");
    }
}

#[test]
fn names_that_lead_elsewhere() {
    let desk = Desk::new();
    desk.write("precious", "precious");
    desk.write("in/brief.toml", SMALL);
    desk.write("in/other.toml", SMALL);
    fs::create_dir(desk.path("out")).unwrap();
    let lead = |name: &str| symlink(desk.path("precious"), desk.path(name)).unwrap();
    ["in/brief.pdf", "out/brief.pdf", "link.pdf"].into_iter().for_each(lead);
    desk.run(["build", "in/brief.toml"]).succeeded();
    desk.run(["build", "in", "-o", "out"]).succeeded();
    for name in ["in/brief.pdf", "out/brief.pdf"] {
        assert!(!desk.path(name).is_symlink());
        assert_pdf(&desk.read(name));
    }
    assert_eq!(desk.read("precious"), b"precious");
    // Not even where the link leads to what would be built.
    fs::rename(desk.path("in/brief.pdf"), desk.path("good.pdf")).unwrap();
    symlink(desk.path("good.pdf"), desk.path("in/brief.pdf")).unwrap();
    desk.run(["build", "in/brief.toml"]).succeeded().says(&["Wrote"]);
    assert!(!desk.path("in/brief.pdf").is_symlink());
    // What the caller names is what the caller means.
    desk.run(["build", "in/brief.toml", "-o", "link.pdf"]).succeeded();
    assert_pdf(&desk.read("precious"));

    pipe(&desk, "in/other.pdf");
    desk.run(["build", "in/other.toml"]).failed(&["E0905", "neither a file nor a folder"]);
    fs::rename(desk.path("in/other.pdf"), desk.path("out/other.pdf")).unwrap();
    desk.run(["build", "in", "-o", "out"]).failed(&[
        "E0905",
        "`out/other.pdf`",
        "neither a file nor a folder",
    ]);

    fs::create_dir(desk.path("elsewhere")).unwrap();
    symlink("../elsewhere", desk.path("in/pdfs")).unwrap();
    desk.write("in/chancery.toml", "schema = 1\n[series]\noutput = \"pdfs/deep\"\n");
    desk.run(["build", "in"]).failed(&["E0905", "links lead `in/pdfs/deep` out of `in`"]);
    assert!(desk.list("elsewhere").is_empty());
}
