//! Briefs that are built again while somebody works on them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::support::{BAD, Desk, SMALL, assert_pdf};

/// A command that watches, and the lines that it says.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(desk: &Desk, arguments: &[&str]) -> Self {
        let mut command = desk.command(["watch"].iter().chain(arguments));
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || stderr.lines().map_while(Result::ok).for_each(|line| drop(sender.send(line))));
        Self { child, lines }
    }

    /// Waits until something is said, and has no more patience than a person.
    fn says(&self, words: &str) {
        let mut said = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(20)) {
            if line.contains(words) {
                return;
            }
            said.push(line);
        }
        panic!("`{words}` was not said, but:\n{}", said.join("\n"));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z" fill="#123"/></svg>"##;

#[test]
fn whatever_a_brief_is_made_from_may_be_saved() {
    let desk = Desk::new();
    let brief =
        SMALL.replacen("name = \"Ruritania\"\n", "name = \"Ruritania\"\nemblem = \"arms/xr.svg\"\n", 1);
    let brief = format!("{brief}\n[theme]\nextends = \"house.toml\"\n");
    desk.write("brief.toml", &brief);
    desk.write("arms/xr.svg", DRAWING);
    desk.write("house.toml", "accent = \"#5A2338\"\n");
    // What is up to date is watched as well.
    desk.run(["build", "brief.toml"]).succeeded();
    let watch = Watch::start(&desk, &["brief.toml"]);
    watch.says("brief.pdf is up to date");
    watch.says("Watching");
    let first = desk.read("brief.pdf");

    desk.write("arms/xr.svg", DRAWING.replace("#123", "#456"));
    watch.says("Wrote brief.pdf");
    desk.write("house.toml", "accent = \"#1B4B6B\"\n");
    watch.says("Wrote brief.pdf");
    assert!(first != desk.read("brief.pdf"));

    // A folder may go and come back, as it does where branches are switched.
    fs::remove_dir_all(desk.path("arms")).unwrap();
    watch.says("E0701");
    desk.write("arms/xr.svg", DRAWING);
    watch.says("Wrote brief.pdf");
    let last = desk.read("brief.pdf");

    // An error is told, and the last good PDF stays.
    desk.write("brief.toml", BAD);
    watch.says("E0102");
    assert!(desk.read("brief.pdf") == last);
    // As editors save: a new file in the place of the old one.
    desk.write("new.toml~", brief.replace("Ruritania and Graustark", "Graustark and Ruritania"));
    fs::rename(desk.path("new.toml~"), desk.path("brief.toml")).unwrap();
    watch.says("Wrote brief.pdf");
    assert_pdf(&desk.read("brief.pdf"));
}

#[test]
fn a_series_is_watched_with_its_rows_and_new_briefs() {
    let desk = Desk::new();
    desk.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\n");
    desk.write("a.toml", SMALL);
    let template = SMALL.replacen("schema = 1\n", "schema = 1\n[each]\nrows = \"rows.csv\"\n", 1);
    desk.write("t.toml", template.replace("Graustark", "{{row.name}}"));
    desk.write("rows.csv", "name,code\nGraustark,XG\nZenda,XZ\n");
    let watch = Watch::start(&desk, &[]);
    watch.says("3 briefs built");
    watch.says("Watching");
    desk.write("rows.csv", "name,code\nGraustark,XG\nOss,XO\n");
    watch.says("Wrote out/t-Oss.pdf");
    desk.write("b.toml", SMALL);
    watch.says("Wrote out/b.pdf");
    desk.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\nname = \"2024-{brief}\"\n");
    watch.says("Wrote out/2024-a.pdf");
}

/// Whatever goes wrong while somebody works is told, and mended when the file is.
#[test]
fn errors_end_no_watch_and_are_mended_where_they_are() {
    let desk = Desk::new();
    let settings = |name: &str| {
        format!(
            "schema = 1\n[series]\noutput = \"out\"\nname = \"{name}\"\n[theme]\nextends = \"style/house.toml\"\n"
        )
    };
    desk.write("chancery.toml", settings("{brief}"));
    desk.write("style/house.toml", "logo = \"logo.svg\"\n");
    desk.write("style/logo.svg", DRAWING);
    desk.write("a.toml", SMALL);
    desk.write("b.toml", SMALL);
    let template = SMALL.replacen("schema = 1\n", "schema = 1\n[each]\nrows = \"data/rows.csv\"\n", 1);
    desk.write("t.toml", template.replace("Graustark", "{{row.name}}"));
    desk.write("data/rows.csv", "name\nGraustark\n");
    let watch = Watch::start(&desk, &[]);
    watch.says("3 briefs built");
    watch.says("Watching");

    desk.write("data/rows.csv", "name,name\nGraustark,Zenda\n");
    watch.says("two columns are called `name`");
    desk.write("data/rows.csv", "name\nZenda\n");
    watch.says("Wrote out/t-Zenda.pdf");

    fs::remove_file(desk.path("style/logo.svg")).unwrap();
    watch.says("there is no file `style/logo.svg`");
    desk.write("style/logo.svg", DRAWING.replace("#123", "#456"));
    watch.says("3 briefs built");

    desk.write("chancery.toml", settings("x{row}"));
    watch.says("would both be written to");
    fs::remove_file(desk.path("chancery.toml")).unwrap();
    watch.says("no BRIEF is named");
    desk.write("chancery.toml", settings("again-{brief}"));
    watch.says("Wrote out/again-a.pdf");
}

#[test]
fn what_comes_to_be_is_seen() {
    let desk = Desk::new();
    desk.write("chancery.toml", "schema = 1\n[series]\nbriefs = [\"**/*.toml\"]\noutput = \"out\"\n");
    desk.write("a/a.toml", SMALL);
    let watch = Watch::start(&desk, &[]);
    watch.says("Watching");
    desk.write("b/deep/b.toml", SMALL);
    watch.says("Wrote out/b.pdf");
    fs::remove_dir_all(desk.path("a")).unwrap();
    desk.write("a/a.toml", SMALL.replace("2024", "2023"));
    watch.says("Wrote out/a.pdf");
    // One of several, which is told alone; then its folder is gone, and it becomes a template.
    desk.write("a/a.toml", SMALL.replace("2024", "2022"));
    watch.says("Wrote out/a.pdf");
    fs::remove_dir_all(desk.path("out")).unwrap();
    desk.write("a/a.toml", SMALL.replace("2024", "2021"));
    watch.says("Wrote out/a.pdf");
    while !desk.path("out/b.pdf").exists() {
        thread::yield_now();
    }
    desk.write("a/rows.csv", "name\nGraustark\n");
    desk.write("a/a.toml", SMALL.replacen("schema = 1\n", "schema = 1\n[each]\nrows = \"rows.csv\"\n", 1));
    watch.says("Wrote out/a-Graustark.pdf");
    drop(watch);

    let watch = Watch::start(&desk, &["later/*.toml"]);
    watch.says("no file matches");
    desk.write("later/c.toml", SMALL);
    watch.says("Wrote out/c.pdf");
    drop(watch);

    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("b/deep/b.toml", desk.path("link.toml")).unwrap();
        let watch = Watch::start(&desk, &["link.toml"]);
        watch.says("Watching");
        desk.write("b/deep/b.toml", SMALL.replace("2024", "2022"));
        watch.says("Wrote out/link.pdf");
    }
}

#[test]
fn other_files_that_are_written_put_nothing_off() {
    let desk = Desk::new();
    desk.write("a.toml", SMALL);
    let watch = Watch::start(&desk, &["a.toml"]);
    watch.says("Watching");
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                desk.write("other.log", "a line");
            }
        });
        desk.write("a.toml", SMALL.replace("2024", "2023"));
        watch.says("Wrote a.pdf");
        over.store(true, Ordering::Relaxed);
    });
}

#[test]
fn what_cannot_be_watched_is_refused() {
    let desk = Desk::new();
    desk.write("a.toml", SMALL);
    desk.run(["watch", "-"]).refused(&["standard input cannot be watched"]);
    desk.run(["watch", "a.toml", "-o", "-"]).refused(&["standard output"]);
    desk.run(["watch", "a.toml", "--message-format", "sarif"]).refused(&["SARIF"]);
    desk.run(["watch"]).refused(&["no BRIEF is named"]);
}
