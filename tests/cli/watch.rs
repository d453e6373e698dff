//! `watch`.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{BAD, SMALL, Sandbox, assert_pdf};

/// A running `watch`, and the lines that it prints.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(sandbox: &Sandbox, arguments: &[&str]) -> Self {
        let mut command = sandbox.command(["watch"].iter().chain(arguments));
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || stderr.lines().map_while(Result::ok).for_each(|line| drop(sender.send(line))));
        Self { child, lines }
    }

    /// Waits for a message, with a timeout.
    fn says(&self, words: &str) {
        let (mut said, end) = (Vec::new(), Instant::now() + PATIENCE);
        while let Ok(line) = self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            if line.contains(words) {
                return;
            }
            said.push(line);
        }
        panic!("`{words}` was not said, but:\n{}", said.join("\n"));
    }
}

/// How long a busy machine may take to build.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits for what `watch` does without a message, with a timeout.
fn wait_until(is_done: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is_done() {
        assert!(Instant::now() < end, "it took too long");
        thread::yield_now();
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
fn saving_any_input_rebuilds_the_brief() {
    let sandbox = Sandbox::new();
    let brief =
        SMALL.replacen("name = \"Ruritania\"\n", "name = \"Ruritania\"\nemblem = \"arms/xr.svg\"\n", 1);
    let brief = brief.replacen("schema = 1\n", "schema = 1\ninclude = [\"shared/facts.toml\"]\n", 1);
    let brief = format!("{brief}\n[theme]\nextends = \"house.toml\"\n");
    let fact = "[[party]]\ncode = \"XR\"\nfacts = [{ label = \"Area\", value = \"8 ha\" }]\n";
    sandbox.write("shared/facts.toml", fact);
    sandbox.write("brief.toml", &brief);
    sandbox.write("arms/xr.svg", DRAWING);
    sandbox.write("house.toml", "accent = \"#5A2338\"\n");
    // Briefs that are up to date are watched too.
    sandbox.run(["build", "brief.toml"]).succeeded();
    let watch = Watch::start(&sandbox, &["brief.toml"]);
    watch.says("brief.pdf is up to date");
    watch.says("Watching");
    let first = sandbox.read("brief.pdf");

    sandbox.write("arms/xr.svg", DRAWING.replace("#123", "#456"));
    watch.says("Wrote brief.pdf");
    sandbox.write("house.toml", "accent = \"#1B4B6B\"\n");
    watch.says("Wrote brief.pdf");
    sandbox.write("shared/facts.toml", fact.replace("8 ha", "9 ha"));
    watch.says("Wrote brief.pdf");
    assert!(first != sandbox.read("brief.pdf"));

    // A folder is deleted and created again, as when switching branches.
    fs::remove_dir_all(sandbox.path("arms")).unwrap();
    watch.says("E0701");
    sandbox.write("arms/xr.svg", DRAWING);
    watch.says("Wrote brief.pdf");
    let last = sandbox.read("brief.pdf");

    // An error is reported, and the last good PDF stays.
    sandbox.write("brief.toml", BAD);
    watch.says("E0102");
    assert!(sandbox.read("brief.pdf") == last);
    // Editors replace the file.
    sandbox.write("new.toml~", brief.replace("Ruritania and Graustark", "Graustark and Ruritania"));
    fs::rename(sandbox.path("new.toml~"), sandbox.path("brief.toml")).unwrap();
    watch.says("Wrote brief.pdf");
    assert_pdf(&sandbox.read("brief.pdf"));
}

#[test]
fn a_series_is_watched_with_its_rows_and_new_briefs() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\n");
    sandbox.write("a.toml", SMALL);
    let template = SMALL.replacen("schema = 1\n", "schema = 1\n[each]\nrows = \"rows.csv\"\n", 1);
    sandbox.write("t.toml", template.replace("Graustark", "{{row.name}}"));
    sandbox.write("rows.csv", "name,code\nGraustark,XG\nZenda,XZ\n");
    let watch = Watch::start(&sandbox, &[]);
    watch.says("3 briefs built");
    watch.says("Watching");
    sandbox.write("rows.csv", "name,code\nGraustark,XG\nOss,XO\n");
    watch.says("Wrote out/t-Oss.pdf");
    sandbox.write("b.toml", SMALL);
    watch.says("Wrote out/b.pdf");
    sandbox.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\nname = \"2024-{brief}\"\n");
    watch.says("Wrote out/2024-a.pdf");
}

/// Errors are reported, and disappear once the file is fixed.
#[test]
fn watch_survives_errors_and_rebuilds_once_they_are_fixed() {
    let sandbox = Sandbox::new();
    let settings = |name: &str| {
        format!(
            "schema = 1\n[series]\noutput = \"out\"\nname = \"{name}\"\n[theme]\nextends = \"style/house.toml\"\n"
        )
    };
    sandbox.write("chancery.toml", settings("{brief}"));
    sandbox.write("style/house.toml", "logo = \"logo.svg\"\n");
    sandbox.write("style/logo.svg", DRAWING);
    sandbox.write("a.toml", SMALL);
    sandbox.write("b.toml", SMALL);
    let template = SMALL.replacen("schema = 1\n", "schema = 1\n[each]\nrows = \"data/rows.csv\"\n", 1);
    sandbox.write("t.toml", template.replace("Graustark", "{{row.name}}"));
    sandbox.write("data/rows.csv", "name\nGraustark\n");
    let watch = Watch::start(&sandbox, &[]);
    watch.says("3 briefs built");
    watch.says("Watching");

    sandbox.write("data/rows.csv", "name,name\nGraustark,Zenda\n");
    watch.says("two columns are called `name`");
    sandbox.write("data/rows.csv", "name\nZenda\n");
    watch.says("Wrote out/t-Zenda.pdf");

    fs::remove_file(sandbox.path("style/logo.svg")).unwrap();
    watch.says("`style/logo.svg` does not exist");
    sandbox.write("style/logo.svg", DRAWING.replace("#123", "#456"));
    watch.says("3 briefs built");

    sandbox.write("chancery.toml", settings("x{row}"));
    watch.says("would both be written to");
    fs::remove_file(sandbox.path("chancery.toml")).unwrap();
    watch.says("no BRIEF given");
    sandbox.write("chancery.toml", settings("again-{brief}"));
    watch.says("Wrote out/again-a.pdf");
}

#[test]
fn new_files_are_noticed() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\nbriefs = [\"**/*.toml\"]\noutput = \"out\"\n");
    sandbox.write("a/a.toml", SMALL);
    let watch = Watch::start(&sandbox, &[]);
    watch.says("Watching");
    sandbox.write("b/deep/b.toml", SMALL);
    watch.says("Wrote out/b.pdf");
    fs::remove_dir_all(sandbox.path("a")).unwrap();
    sandbox.write("a/a.toml", SMALL.replace("2024", "2023"));
    watch.says("Wrote out/a.pdf");
    // Only the changed brief is reported; then its folder is deleted, and it becomes a template.
    sandbox.write("a/a.toml", SMALL.replace("2024", "2022"));
    watch.says("Wrote out/a.pdf");
    // Events of that change may still be handled, so that a PDF is written into the folder meanwhile.
    while fs::remove_dir_all(sandbox.path("out")).is_err_and(|error| error.kind() != ErrorKind::NotFound) {}
    sandbox.write("a/a.toml", SMALL.replace("2024", "2021"));
    watch.says("Wrote out/a.pdf");
    wait_until(|| sandbox.path("out/b.pdf").exists());
    // A PDF is deleted.
    fs::remove_file(sandbox.path("out/b.pdf")).unwrap();
    sandbox.write("a/a.toml", SMALL.replace("2024", "2020"));
    watch.says("Wrote out/b.pdf");
    sandbox.write("a/rows.csv", "name\nGraustark\n");
    sandbox.write("a/a.toml", SMALL.replacen("schema = 1\n", "schema = 1\n[each]\nrows = \"rows.csv\"\n", 1));
    watch.says("Wrote out/a-Graustark.pdf");
    drop(watch);

    let watch = Watch::start(&sandbox, &["later/*.toml"]);
    watch.says("no files match");
    sandbox.write("later/c.toml", SMALL);
    watch.says("Wrote out/c.pdf");
    drop(watch);

    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("b/deep/b.toml", sandbox.path("link.toml")).unwrap();
        let watch = Watch::start(&sandbox, &["link.toml"]);
        watch.says("Watching");
        sandbox.write("b/deep/b.toml", SMALL.replace("2024", "2022"));
        watch.says("Wrote out/link.pdf");
    }
}

#[test]
fn unrelated_writes_do_not_delay_a_build() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", SMALL);
    let watch = Watch::start(&sandbox, &["a.toml"]);
    watch.says("Watching");
    let (over, is_over) = channel::<()>();
    let folder = &sandbox;
    thread::scope(|scope| {
        scope.spawn(move || {
            while is_over.try_recv() != Err(TryRecvError::Disconnected) {
                folder.write("other.log", "a line");
            }
        });
        // Dropped even if the brief is not built, so that the test ends.
        let _over = over;
        sandbox.write("a.toml", SMALL.replace("2024", "2023"));
        watch.says("Wrote a.pdf");
    });
}

#[test]
fn arguments_that_cannot_be_watched_are_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", SMALL);
    sandbox.run(["watch", "-"]).refused(&["cannot watch standard input"]);
    sandbox.run(["watch", "a.toml", "-o", "-"]).refused(&["standard output"]);
    sandbox.run(["watch", "a.toml", "--message-format", "sarif"]).refused(&["SARIF"]);
    sandbox.run(["watch"]).refused(&["no BRIEF given"]);
}

#[test]
fn locks_and_backups_of_editors_are_no_briefs() {
    let sandbox = Sandbox::new();
    sandbox.write("a.toml", SMALL);
    let watch = Watch::start(&sandbox, &["*.toml", "--message-format", "short"]);
    watch.says("Watching for changes");
    // As Emacs and Vim do while a brief is edited.
    #[cfg(unix)]
    std::os::unix::fs::symlink("user@host.1:2", sandbox.path(".#a.toml")).unwrap();
    for junk in ["#a.toml#", ".a.toml.swp", "4913", "a.toml~", ".b.toml"] {
        sandbox.write(junk, BAD);
    }
    sandbox.write("c.toml", SMALL);
    // Nothing else was said before, nor is there an error.
    let mut said = Vec::new();
    while let Ok(line) = watch.lines.recv_timeout(Duration::from_secs(20)) {
        said.push(line);
        if said.last().is_some_and(|line| line.starts_with("c.toml: wrote")) {
            break;
        }
    }
    assert!(said.iter().any(|line| line.starts_with("c.toml: wrote")), "{said:?}");
    assert!(said.iter().all(|line| !line.contains("error") && !line.contains('#')), "{said:?}");
}
