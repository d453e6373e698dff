//! Messages on standard error: diagnostics, results and progress.

use std::cell::RefCell;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Component, PathBuf};
use std::time::{Duration, Instant};

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use serde_json::json;

use super::args::{ColorWhen, MessageFormat};
use super::repeats::Repeats;
use super::stray::Stray;
use crate::batch::{Endpoint, Outcome, TaskReport};
use crate::diag::{self, Diagnostic, SourceFiles, sarif};

/// Writes messages in the requested format.
pub(super) struct Reporter {
    format: MessageFormat,
    color: ColorChoice,
    /// Collects diagnostics for the SARIF log at the end.
    log: RefCell<sarif::Log>,
    /// The current folder, relative to the workspace of GitHub Actions.
    below: Option<PathBuf>,
}

impl Reporter {
    pub(super) fn new(format: MessageFormat, color: ColorWhen) -> Self {
        let color = match color {
            ColorWhen::Auto => ColorChoice::Auto,
            ColorWhen::Always => ColorChoice::Always,
            ColorWhen::Never => ColorChoice::Never,
        };
        let workspace = std::env::var_os("GITHUB_WORKSPACE").and_then(|path| fs::canonicalize(path).ok());
        let here = std::env::current_dir().ok();
        let below = workspace.and_then(|workspace| Some(here?.strip_prefix(workspace).ok()?.to_owned()));
        Self { format, color, log: RefCell::default(), below }
    }

    /// A progress bar, if standard error is a terminal and there are several briefs.
    pub(super) fn progress(&self, count: usize) -> Progress {
        let for_people = matches!(self.format, MessageFormat::Human | MessageFormat::Short);
        if count < 2 || !for_people || !io::stderr().is_terminal() {
            return Progress(None);
        }
        let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::stderr());
        let rate = |state: &ProgressState, out: &mut dyn std::fmt::Write| {
            let _ = write!(out, "{:.0}/s", state.per_sec());
        };
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} briefs ({rate}, {eta} left)");
        Progress(style.ok().map(|style| bar.with_style(style.with_key("rate", rate))))
    }

    /// Prints a diagnostic that belongs to no brief.
    pub(super) fn diagnostic(&self, diagnostic: &Diagnostic) {
        self.diagnostics(std::slice::from_ref(diagnostic), &SourceFiles::default());
    }

    /// Prints the result of a brief. An error in a template is printed once, except in JSON.
    pub(super) fn report(&self, report: &TaskReport, tally: &mut Tally) {
        let single = tally.single();
        if self.format == MessageFormat::Json {
            self.diagnostics(&report.diagnostics, &report.sources);
        } else {
            self.diagnostics(&tally.repeats.news(report), &report.sources);
        }
        if report.outcome == Outcome::NotBegun {
            let brief = report.task.name("<stdin>");
            match self.format {
                MessageFormat::Json => {
                    self.say(&format!("{}\n", json!({ "reason": "not-begun", "brief": brief })));
                }
                MessageFormat::Sarif => self.log.borrow_mut().push_not_begun(&brief),
                _ => {}
            }
        }
        let Some(pdf) = &report.task.pdf else { return };
        match report.outcome {
            Outcome::Done => self.written(report, pdf),
            Outcome::UpToDate => self.up_to_date(report, pdf, single),
            Outcome::Failed | Outcome::NotBegun => {}
        }
    }

    fn written(&self, report: &TaskReport, pdf: &Endpoint) {
        let (pages, size, took) = (report.pages, report.bytes, report.took);
        match self.format {
            MessageFormat::Human | MessageFormat::Github => {
                let pages = if pages == 1 { "1 page".into() } else { format!("{pages} pages") };
                let name = pdf.name("standard output");
                self.say(&format!("Wrote {name}  {pages}, {}, in {}\n", bytes(size), time(took)));
            }
            MessageFormat::Short => {
                self.say(&format!("{}: wrote {}\n", report.task.name("<stdin>"), pdf.name("<stdout>")));
            }
            MessageFormat::Json => {
                let brief = report.task.name("<stdin>");
                let pdf = pdf.name("<stdout>");
                let message =
                    json!({ "reason": "written", "brief": brief, "pdf": pdf, "pages": pages, "bytes": size });
                self.say(&format!("{message}\n"));
            }
            MessageFormat::Sarif => {}
        }
    }

    /// Human output omits up-to-date briefs if there are several.
    fn up_to_date(&self, report: &TaskReport, pdf: &Endpoint, single: bool) {
        let (brief, pdf) = (report.task.name("<stdin>"), pdf.name("<stdout>"));
        match self.format {
            MessageFormat::Json => {
                let message = json!({ "reason": "up-to-date", "brief": brief, "pdf": pdf,
                    "pages": report.pages, "bytes": report.bytes });
                self.say(&format!("{message}\n"));
            }
            MessageFormat::Short => self.say(&format!("{brief}: {pdf} is up to date\n")),
            MessageFormat::Human | MessageFormat::Github if single => {
                self.say(&format!("{pdf} is up to date\n"));
            }
            _ => {}
        }
    }

    /// Prints the summary of a run with several briefs.
    pub(super) fn summary(&self, tally: &Tally) {
        let is_obvious = tally.single() && tally.not_begun == 0;
        if is_obvious || matches!(self.format, MessageFormat::Json | MessageFormat::Sarif) {
            return;
        }
        let Tally { all, done, up_to_date, failed, not_begun, built, start, repeats } = tally;
        self.say(&repeats.lines());
        let took = time(start.elapsed());
        let verb = if *built { "built" } else { "checked" };
        if up_to_date == all {
            self.say(&format!("{all} briefs up to date in {took}\n"));
            return;
        }
        let count = if done == all { format!("{all} briefs") } else { format!("{done} of {all} briefs") };
        let rest = [(up_to_date, "up to date"), (failed, "failed"), (not_begun, "not started")];
        let rest: String = rest
            .into_iter()
            .filter(|(count, _)| **count > 0)
            .map(|(count, words)| format!(", {count} {words}"))
            .collect();
        let comma = if rest.is_empty() { "" } else { "," };
        self.say(&format!("{count} {verb}{rest}{comma} in {took}\n"));
    }

    /// Prints PDFs that no brief builds.
    pub(super) fn strays(&self, strays: &[Stray]) {
        for stray in strays {
            match self.format {
                MessageFormat::Human | MessageFormat::Short | MessageFormat::Github => {
                    self.say(&format!("{}\n", stray.line()));
                }
                MessageFormat::Json => {
                    let Stray { pdf, removed } = stray;
                    let message = json!({ "reason": "stray", "pdf": pdf, "removed": removed });
                    self.say(&format!("{message}\n"));
                }
                MessageFormat::Sarif => {}
            }
        }
    }

    /// Prints diagnostics with the sources that they point into.
    pub(super) fn diagnostics(&self, diagnostics: &[Diagnostic], sources: &SourceFiles) {
        self.say(&match self.format {
            _ if diagnostics.is_empty() => return,
            // `say` strips colours where they are not wanted.
            MessageFormat::Human => diag::human(diagnostics, sources, true),
            MessageFormat::Short => diag::short(diagnostics, sources),
            MessageFormat::Github => diag::github(diagnostics, &self.in_workspace(sources)),
            MessageFormat::Json => diag::json(diagnostics, sources),
            MessageFormat::Sarif => {
                return self.log.borrow_mut().push(diagnostics, &self.in_workspace(sources));
            }
        });
    }

    /// Sources with paths relative to the workspace of GitHub Actions.
    fn in_workspace(&self, sources: &SourceFiles) -> SourceFiles {
        let Some(below) = &self.below else { return sources.clone() };
        sources.renamed(|name| {
            let mut path = PathBuf::new();
            for part in below.join(name).components() {
                // Stay within the workspace.
                if part != Component::ParentDir || !path.pop() {
                    path.push(part);
                }
            }
            path.display().to_string()
        })
    }

    /// Prints what belongs at the end: the SARIF log.
    pub(super) fn finish(&self) {
        if self.format == MessageFormat::Sarif {
            self.say(&self.log.take().finish());
        }
    }

    /// Writes text to standard error, ignoring errors such as a closed pipe.
    pub(super) fn say(&self, text: &str) {
        let mut out = AutoStream::new(io::stderr().lock(), self.color);
        let _ = out.write_all(text.as_bytes());
    }
}

/// A progress bar, if there is one.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Hides the bar while something is printed.
    pub(super) fn hidden_while(&self, say: impl FnOnce()) {
        match &self.0 {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    /// Counts a finished brief.
    pub(super) fn step(&self) {
        self.0.iter().for_each(|bar| bar.inc(1));
    }

    pub(super) fn end(&self) {
        self.0.iter().for_each(ProgressBar::finish_and_clear);
    }
}

/// The number of briefs by outcome.
pub(super) struct Tally {
    all: usize,
    done: usize,
    up_to_date: usize,
    failed: usize,
    not_begun: usize,
    /// Whether PDFs are built, not only checked.
    built: bool,
    start: Instant,
    repeats: Repeats,
}

impl Tally {
    /// Starts counting, and the clock.
    pub(super) fn new(all: usize) -> Self {
        Self {
            all,
            done: 0,
            up_to_date: 0,
            failed: 0,
            not_begun: 0,
            built: false,
            start: Instant::now(),
            repeats: Repeats::default(),
        }
    }

    pub(super) fn count(&mut self, report: &TaskReport) {
        self.built |= report.task.pdf.is_some();
        *match report.outcome {
            Outcome::Done => &mut self.done,
            Outcome::UpToDate => &mut self.up_to_date,
            Outcome::Failed => &mut self.failed,
            Outcome::NotBegun => &mut self.not_begun,
        } += 1;
    }

    pub(super) fn single(&self) -> bool {
        self.all < 2
    }

    /// Whether all briefs are done.
    pub(super) fn all_done(&self) -> bool {
        self.done + self.up_to_date == self.all
    }
}

/// A size with SI prefixes: 1 kB is 1,000 bytes.
fn bytes(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", (bytes + 500) / 1_000),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn time(took: Duration) -> String {
    match took.as_millis() {
        0 => "under 1 ms".into(),
        milliseconds @ 1..1_000 => format!("{milliseconds} ms"),
        _ => format!("{:.1} s", took.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_are_short() {
        assert_eq!([999, 1_499, 48_200, 1_250_000].map(bytes), ["999 B", "1 kB", "48 kB", "1.2 MB"]);
        assert_eq!(time(Duration::from_micros(400)), "under 1 ms");
        assert_eq!(time(Duration::from_millis(8)), "8 ms");
        assert_eq!(time(Duration::from_millis(1_240)), "1.2 s");
    }
}
