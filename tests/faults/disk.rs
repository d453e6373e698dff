//! Full disks, deleted folders, changing files, and links.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::judges::{FAKETIME, STRACE};
use crate::runs::{assert_finished, briefs, pdfs, pipe, start, undisturbed, wait_for};
use crate::support::{Outcome, SMALL, Sandbox, assert_pdf};

/// Prefix of temporary files, none of which a failed run leaves behind.
fn assert_no_litter(sandbox: &Sandbox, folder: &str) {
    assert!(sandbox.list(folder).iter().all(|name| !name.ends_with(".tmp")), "{:?}", sandbox.list(folder));
}

#[test]
fn a_full_disk_leaves_the_last_good_pdf() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", SMALL);
    sandbox.run(["build", "brief.toml"]).succeeded();
    let before = sandbox.read("brief.pdf");
    sandbox.write("brief.toml", SMALL.replace("2024", "2023"));
    // Files may have 1 or 2 kB, as shells count: the system refuses the rest, as a full disk does.
    let script =
        format!("trap '' XFSZ; ulimit -f 2; exec '{}' build brief.toml", env!("CARGO_BIN_EXE_chancery"));
    let full = Outcome::of(Command::new("sh").current_dir(sandbox.path(".")).args(["-c", &script]));
    full.failed(&["E0905", "cannot write `brief.pdf`", "help: "]);
    assert!(sandbox.read("brief.pdf") == before);
    assert_no_litter(&sandbox, ".");
    #[cfg(target_os = "linux")]
    sandbox.run(["build", "brief.toml", "-o", "/dev/full"]).failed(&[
        "cannot write `/dev/full`",
        "the disk is full",
        "help: ",
    ]);

    let sandbox = briefs(3, 1);
    let expected = undisturbed(&sandbox);
    sandbox.run(["build", "briefs", "-o", "out"]).succeeded();
    let script = format!(
        "trap '' XFSZ; ulimit -f 2; exec '{}' build --fresh briefs -o out",
        env!("CARGO_BIN_EXE_chancery")
    );
    let full = Outcome::of(Command::new("sh").current_dir(sandbox.path(".")).args(["-c", &script]));
    full.failed(&["`out/b0000.pdf`", "`out/b0001.pdf`", "`out/b0002.pdf`", "0 of 3 briefs built, 3 failed"]);
    assert!(pdfs(&sandbox, "out") == expected);
    if let Some(small) = std::env::var_os("CHANCERY_SMALL_DISK") {
        let sandbox = briefs(60, 20);
        let expected = undisturbed(&sandbox);
        let out = std::path::Path::new(&small).join("out");
        sandbox
            .run(["build".as_ref(), "briefs".as_ref(), "-o".as_ref(), out.as_os_str()])
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
fn a_deleted_folder_is_reported() {
    let sandbox = briefs(300, 20);
    let expected = undisturbed(&sandbox);
    // The run is not over before this brief is written.
    pipe(&sandbox, "hold.toml");
    let mut run = start(&sandbox, "out", &["--jobs", "2", "hold.toml"]);
    wait_for(&sandbox, "out", 3, &mut run);
    // The run may write into it meanwhile.
    while fs::remove_dir_all(sandbox.path("out")).is_err() && sandbox.path("out").exists() {}
    fs::write(sandbox.path("hold.toml"), SMALL).unwrap();
    assert_eq!(run.wait().unwrap().code(), Some(1));
    assert_finished(&sandbox, "out", &expected);

    sandbox.write("taken", "");
    sandbox.run(["build", "briefs", "-o", "taken"]).refused(&["`taken` is a file"]);
    fs::create_dir(sandbox.path("locked")).unwrap();
    fs::set_permissions(sandbox.path("locked"), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(sandbox.path("locked/probe"), "").is_ok() {
        eprintln!("skipped: permissions do not hold for this user");
    } else {
        sandbox.run(["build", "briefs/b0000.toml", "-o", "locked/"]).failed(&["permission denied"]);
    }
}

#[test]
fn a_brief_that_changes_while_it_is_read() {
    let sandbox = briefs(1, 200);
    let states = ["2023", "2024"].map(|year| {
        let text = String::from_utf8(sandbox.read("briefs/b0000.toml"))
            .unwrap()
            .replace("2024-02-03", &format!("{year}-02-03"));
        sandbox.write("states/b0000.toml", &text);
        sandbox.run(["build", "states", "-o", "states"]).succeeded();
        (text, sandbox.read("states/b0000.pdf"))
    });
    for by_renaming in [true, false] {
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                for (text, _) in states.iter().cycle().take_while(|_| !over.load(Ordering::Relaxed)) {
                    if by_renaming {
                        sandbox.write("new", text);
                        fs::rename(sandbox.path("new"), sandbox.path("briefs/b0000.toml")).unwrap();
                    } else {
                        let (start, end) = text.split_at(text.len() / 2);
                        let mut file = fs::File::create(sandbox.path("briefs/b0000.toml")).unwrap();
                        for part in [start, end] {
                            file.write_all(part.as_bytes()).unwrap();
                            thread::sleep(Duration::from_millis(1));
                        }
                    }
                }
            });
            for _ in 0..40 {
                let run = sandbox.run(["build", "briefs/b0000.toml", "-o", "out.pdf"]);
                assert!(!run.stderr.contains("E0999"), "{}", run.stderr);
                // What is written in place may be read when it is half there: then its last string has no end.
                if by_renaming || run.code == Some(0) {
                    run.succeeded();
                    let pdf = sandbox.read("out.pdf");
                    assert!(states.iter().any(|(_, state)| *state == pdf), "a PDF of neither state");
                    fs::remove_file(sandbox.path("out.pdf")).unwrap();
                } else {
                    run.failed(&["error[E0"]);
                    assert!(!sandbox.path("out.pdf").exists());
                }
            }
            over.store(true, Ordering::Relaxed);
        });
    }
}

#[test]
fn clocks_do_not_matter() {
    let sandbox = briefs(2, 1);
    let expected = undisturbed(&sandbox);
    let build = || sandbox.run(["build", "briefs", "-o", "out"]).succeeded().stderr;
    let far = Duration::from_secs(40 * 365 * 86_400);
    let set = |name: &str, time| fs::File::open(sandbox.path(name)).unwrap().set_modified(time).unwrap();
    assert!(build().contains("2 briefs built"));
    for (brief, pdf) in [
        (SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + far * 2),
        (SystemTime::UNIX_EPOCH + far * 2, SystemTime::UNIX_EPOCH),
    ] {
        set("briefs/b0000.toml", brief);
        set("out/b0000.pdf", pdf);
        assert!(build().contains("2 briefs up to date"));
        sandbox.write("briefs/b0001.toml", [sandbox.read("briefs/b0001.toml"), b"\n".to_vec()].concat());
        set("briefs/b0001.toml", brief);
        set("out/b0001.pdf", pdf);
        assert!(build().contains("1 of 2 briefs built, 1 up to date"));
    }
    assert!(sandbox.read("out/b0000.pdf") == expected["b0000.pdf"]);
    sandbox.run(["build", "--fresh", "briefs", "-o", "again"]).succeeded();
    assert!(pdfs(&sandbox, "out") == pdfs(&sandbox, "again"));

    // The machine's own clock, long before and long after.
    for day in ["@1975-01-01 00:00:00", "@2035-01-01 00:00:00"] {
        let fresh = ["-f", day, env!("CARGO_BIN_EXE_chancery"), "build", "--fresh", "briefs", "-o", "set"];
        let Some(set) = FAKETIME.ask_in(&sandbox.path("."), fresh) else { return };
        assert!(set.success, "{}", set.stderr);
        assert!(pdfs(&sandbox, "set") == pdfs(&sandbox, "out"));
    }
}

/// Seen from the system calls: nobody can take the power away here.
#[test]
#[cfg(target_os = "linux")]
fn a_file_is_synced_before_it_is_renamed() {
    let sandbox = briefs(2, 1);
    for (briefs, count) in [("briefs/b0000.toml", 1), ("briefs", 2)] {
        fs::create_dir(sandbox.path("calls")).unwrap();
        let command = env!("CARGO_BIN_EXE_chancery");
        let calls = "--trace=fsync,fdatasync,rename,renameat,renameat2,linkat";
        // One trace file per thread.
        let traced = ["-ff", calls, "-y", "-o", "calls/thread", command, "build", "--fresh", briefs];
        let Some(traced) = STRACE.ask_in(&sandbox.path("."), traced) else { return };
        assert!(traced.success, "{}", traced.stderr);
        let threads = sandbox.list("calls").into_iter();
        let calls: String = threads
            .map(|thread| String::from_utf8(sandbox.read(&format!("calls/{thread}"))).unwrap())
            .collect();
        fs::remove_dir_all(sandbox.path("calls")).unwrap();
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
fn links_are_not_followed_by_accident() {
    let sandbox = Sandbox::new();
    sandbox.write("precious", "precious");
    sandbox.write("in/brief.toml", SMALL);
    sandbox.write("in/other.toml", SMALL);
    fs::create_dir(sandbox.path("out")).unwrap();
    let lead = |name: &str| symlink(sandbox.path("precious"), sandbox.path(name)).unwrap();
    ["in/brief.pdf", "out/brief.pdf", "link.pdf"].into_iter().for_each(lead);
    sandbox.run(["build", "in/brief.toml"]).succeeded();
    sandbox.run(["build", "in", "-o", "out"]).succeeded();
    for name in ["in/brief.pdf", "out/brief.pdf"] {
        assert!(!sandbox.path(name).is_symlink());
        assert_pdf(&sandbox.read(name));
    }
    assert_eq!(sandbox.read("precious"), b"precious");
    // Not even if the link points to the output of another brief.
    fs::rename(sandbox.path("in/brief.pdf"), sandbox.path("good.pdf")).unwrap();
    symlink(sandbox.path("good.pdf"), sandbox.path("in/brief.pdf")).unwrap();
    sandbox.run(["build", "in/brief.toml"]).succeeded().says(&["Wrote"]);
    assert!(!sandbox.path("in/brief.pdf").is_symlink());
    // A path given with `-o` is followed, to a file that Chancery did not make if that is asked for.
    sandbox.run(["build", "in/brief.toml", "-o", "link.pdf"]).failed(&["E0930"]);
    assert_eq!(sandbox.read("precious"), b"precious");
    sandbox.run(["build", "in/brief.toml", "-o", "link.pdf", "--force"]).succeeded();
    assert_pdf(&sandbox.read("precious"));

    pipe(&sandbox, "in/other.pdf");
    sandbox.run(["build", "in/other.toml"]).failed(&["E0905", "is neither a file nor a folder"]);
    fs::rename(sandbox.path("in/other.pdf"), sandbox.path("out/other.pdf")).unwrap();
    sandbox.run(["build", "in", "-o", "out"]).failed(&[
        "E0905",
        "`out/other.pdf`",
        "neither a file nor a folder",
    ]);

    fs::create_dir(sandbox.path("elsewhere")).unwrap();
    symlink("../elsewhere", sandbox.path("in/pdfs")).unwrap();
    sandbox.write("in/chancery.toml", "schema = 1\n[series]\noutput = \"pdfs/deep\"\n");
    sandbox.run(["build", "in"]).failed(&["E0905", "`in/pdfs/deep` leads out of `in` through a link"]);
    assert!(sandbox.list("elsewhere").is_empty());
}
