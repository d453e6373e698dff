//! Messages: diagnostics, results and progress.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::{Component, PathBuf};
use std::time::{Duration, Instant};

use anstream::ColorChoice;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::args::{ColorWhen, MessageFormat};
use super::fix::Fixed;
use super::message::{Line, Subject};
use super::printer::{Printer, Sink, stderr_is_terminal};
use super::repeats::{News, Repeats};
use super::stray::Stray;
use crate::batch::{Endpoint, Outcome, TaskReport};
use crate::diag::{self, Diagnostic, FileId, Fix, Shown, SourceFiles, codes, sarif, shown};

/// Maximum number of annotations for GitHub in a run. It shows ten of a kind for each step.
const ANNOTATIONS: usize = 1_000;

/// Maximum number of diagnostics that people are shown in a run.
const READABLE: usize = 10_000;

/// Writes messages in the requested format.
pub(super) struct Reporter {
    format: MessageFormat,
    printer: RefCell<Printer>,
    /// Collects diagnostics for the SARIF log at the end.
    log: RefCell<sarif::Log>,
    /// How many diagnostics there were, where their number is limited.
    told: Cell<usize>,
    /// The current folder, relative to the workspace of GitHub Actions.
    below: Option<PathBuf>,
}

impl Reporter {
    /// Messages on standard error.
    pub(super) fn new(format: MessageFormat, color: ColorWhen) -> Self {
        Self::to(Sink::Stderr, format, color)
    }

    pub(super) fn to(sink: Sink, format: MessageFormat, color: ColorWhen) -> Self {
        let color = match color {
            ColorWhen::Auto => ColorChoice::Auto,
            ColorWhen::Always => ColorChoice::Always,
            ColorWhen::Never => ColorChoice::Never,
        };
        let workspace = std::env::var_os("GITHUB_WORKSPACE").and_then(|path| fs::canonicalize(path).ok());
        let here = std::env::current_dir().ok();
        let below = workspace.and_then(|workspace| Some(here?.strip_prefix(workspace).ok()?.to_owned()));
        Self {
            format,
            printer: RefCell::new(Printer::new(sink, color)),
            log: RefCell::default(),
            told: Cell::new(0),
            below,
        }
    }

    /// A progress bar, if standard error is a terminal and there are several briefs.
    pub(super) fn progress(&self, count: usize) -> Progress {
        let for_people = matches!(self.format, MessageFormat::Human | MessageFormat::Short);
        if count < 2 || !for_people || !stderr_is_terminal() {
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
        self.diagnostics(std::slice::from_ref(diagnostic), &SourceFiles::default(), &Subject::default());
    }

    /// Prints the result of a brief.
    pub(super) fn report(&self, report: &TaskReport, news: &News, single: bool) {
        let subject = Subject::of(&report.task);
        self.diagnostics(&news.diagnostics, &report.sources, &subject);
        if let Some(repeated) = &news.repeated {
            let (brief, row) = (subject.brief.as_deref(), subject.row.as_deref());
            self.line(&Line::Repeated { brief, row, count: repeated.count, first: &repeated.first });
        }
        if report.outcome == Outcome::NotBegun {
            let brief = report.task.name("<stdin>");
            match self.format {
                MessageFormat::Json => {
                    self.line(&Line::NotBegun { brief: Some(&brief), row: subject.row.as_deref() });
                }
                MessageFormat::Sarif => self.log.borrow_mut().push_not_begun(&brief),
                _ => {}
            }
        }
        let Some(pdf) = &report.task.pdf else { return };
        match report.outcome {
            Outcome::Done => self.written(report, pdf, &subject),
            Outcome::UpToDate => self.up_to_date(report, pdf, &subject, single),
            Outcome::Failed | Outcome::NotBegun => {}
        }
    }

    fn written(&self, report: &TaskReport, pdf: &Endpoint, Subject { brief, row }: &Subject) {
        let (pages, size, took) = (report.pages, report.bytes, report.took);
        match self.format {
            MessageFormat::Human | MessageFormat::Github => {
                let word = if pages == 1 { "page" } else { "pages" };
                let name = pdf.name("standard output");
                self.say(&shown!("Wrote {}  {} {}, {}, in {}\n", name, pages, word, bytes(size), time(took)));
            }
            MessageFormat::Short => {
                self.say(&shown!("{}: wrote {}\n", report.task.name("<stdin>"), pdf.name("<stdout>")));
            }
            MessageFormat::Json => {
                let (brief, row, pdf) = (brief.as_deref(), row.as_deref(), &*pdf.name("<stdout>"));
                self.line(&Line::Written { brief, row, pdf, pages, bytes: size });
            }
            MessageFormat::Sarif => {}
        }
    }

    /// Human output omits up-to-date briefs if there are several.
    fn up_to_date(
        &self,
        report: &TaskReport,
        pdf: &Endpoint,
        Subject { brief, row }: &Subject,
        single: bool,
    ) {
        let pdf = pdf.name("<stdout>");
        match self.format {
            MessageFormat::Json => {
                let (brief, row) = (brief.as_deref(), row.as_deref());
                let TaskReport { pages, bytes, .. } = *report;
                self.line(&Line::UpToDate { brief, row, pdf: &pdf, pages, bytes });
            }
            MessageFormat::Short => {
                self.say(&shown!("{}: {} is up to date\n", report.task.name("<stdin>"), pdf));
            }
            MessageFormat::Human | MessageFormat::Github if single => {
                self.say(&shown!("{} is up to date\n", pdf));
            }
            _ => {}
        }
    }

    /// Prints the summary of a run with several briefs.
    pub(super) fn summary(&self, tally: &Tally) {
        self.left_out();
        if tally.fixable && !tally.built && self.format == MessageFormat::Human {
            self.say(&shown!("`chancery check --fix` corrects some of these\n"));
        }
        if tally.untranslated > 0 && matches!(self.format, MessageFormat::Human | MessageFormat::Github) {
            let words = if tally.untranslated == 1 { "text is" } else { "texts are" };
            self.say(&shown!("{} {} not translated\n", tally.untranslated, words));
        }
        let is_obvious = tally.single() && tally.not_begun == 0;
        if is_obvious || matches!(self.format, MessageFormat::Json | MessageFormat::Sarif) {
            return;
        }
        let Tally { all, done, up_to_date, failed, not_begun, built, start, repeats, .. } = tally;
        self.say(&repeats.lines());
        let took = time(start.elapsed());
        let verb = if *built { "built" } else { "checked" };
        if up_to_date == all {
            self.say(&shown!("{} briefs up to date in {}\n", all, took));
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
        self.say(&shown!("{} {}{}{} in {}\n", count, verb, rest, comma, took));
    }

    /// Prints what `--fix` changed, and what it could not.
    pub(super) fn fixed(&self, fixed: &Fixed) {
        for (brief, count) in &fixed.counts {
            match self.format {
                MessageFormat::Human | MessageFormat::Short | MessageFormat::Github => {
                    let word = if *count == 1 { "diagnostic" } else { "diagnostics" };
                    self.say(&shown!("Fixed {} {} in {}\n", count, word, brief));
                }
                MessageFormat::Json => self.line(&Line::Fixed { brief, count: *count }),
                MessageFormat::Sarif => {}
            }
        }
        fixed.errors.iter().for_each(|error| self.diagnostic(error));
    }

    /// Prints PDFs that no brief builds.
    pub(super) fn strays(&self, strays: &[Stray]) {
        for stray in strays {
            match self.format {
                MessageFormat::Human | MessageFormat::Short | MessageFormat::Github => {
                    self.say(&shown!("{}\n", stray.line()));
                }
                MessageFormat::Json => {
                    self.line(&Line::Stray { pdf: &stray.pdf, removed: stray.removed });
                }
                MessageFormat::Sarif => {}
            }
        }
    }

    /// Prints diagnostics of a brief with the sources that they point into.
    pub(super) fn diagnostics(&self, diagnostics: &[Diagnostic], sources: &SourceFiles, subject: &Subject) {
        self.say(&match self.format {
            _ if diagnostics.is_empty() => return,
            // `say` strips colours where they are not wanted.
            MessageFormat::Human => diag::human(self.room(diagnostics, READABLE), sources, true),
            MessageFormat::Short => diag::short(diagnostics, sources),
            MessageFormat::Github => {
                diag::github(self.room(diagnostics, ANNOTATIONS), &self.in_workspace(sources))
            }
            MessageFormat::Json => {
                let messages = diag::messages(diagnostics, sources);
                let (brief, row) = (subject.brief.as_deref(), subject.row.as_deref());
                messages.iter().map(|message| Line::Diagnostic { brief, row, message }.shown()).collect()
            }
            MessageFormat::Sarif => {
                return self.log.borrow_mut().push(diagnostics, &self.in_workspace(sources));
            }
        });
    }

    /// Prints a line of JSON, in that format.
    fn line(&self, line: &Line) {
        if self.format == MessageFormat::Json {
            self.say(&line.shown());
        }
    }

    /// The diagnostics that there is room for, if no more than `limit` are told.
    fn room<'d>(&self, diagnostics: &'d [Diagnostic], limit: usize) -> &'d [Diagnostic] {
        let before = self.told.get();
        self.told.set(before + diagnostics.len());
        &diagnostics[..limit.saturating_sub(before).min(diagnostics.len())]
    }

    /// Says how many diagnostics there was no room for.
    fn left_out(&self) {
        let told = self.told.take();
        match self.format {
            MessageFormat::Github if told > ANNOTATIONS => self.say(&diag::github_more(told - ANNOTATIONS)),
            MessageFormat::Human if told > READABLE => {
                self.say(&shown!("… and {} more in other briefs\n", told - READABLE));
            }
            _ => {}
        }
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
            Endpoint::File(path).name("-")
        })
    }

    /// Has no messages written to their file, for a reason that standard error gives at the end.
    pub(super) fn refuse(&self, why: Diagnostic) {
        self.printer.borrow_mut().refuse(why);
    }

    /// Prints what belongs at the end, such as the SARIF log. Returns whether all messages were written; standard error
    /// says why not.
    pub(super) fn finish(self) -> bool {
        self.left_out();
        if self.format == MessageFormat::Sarif {
            self.say(&self.log.take().finish());
        }
        let written = self.printer.into_inner().finish();
        if let Err(error) = &written {
            Self::new(MessageFormat::Human, ColorWhen::Auto).diagnostic(error);
        }
        written.is_ok()
    }

    /// Writes text, ignoring errors until the end.
    pub(super) fn say(&self, text: &Shown) {
        self.printer.borrow_mut().say(text);
    }

    /// Clears the terminal.
    pub(super) fn clear(&self) {
        if self.format == MessageFormat::Human && stderr_is_terminal() {
            self.say(&shown!("\u{1b}[2J\u{1b}[H"));
        }
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
    /// Whether `check --fix` would correct something.
    fixable: bool,
    /// How many texts are missing in the language of an edition.
    untranslated: usize,
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
            fixable: false,
            untranslated: 0,
        }
    }

    /// The diagnostics of a brief that were not told before.
    pub(super) fn news<'r>(&mut self, report: &'r TaskReport) -> News<'r> {
        let news = self.repeats.news(report);
        let untranslated = |diagnostic: &&Diagnostic| diagnostic.code == codes::UNTRANSLATED;
        self.untranslated += news.diagnostics.iter().filter(untranslated).count();
        news
    }

    pub(super) fn count(&mut self, report: &TaskReport) {
        self.built |= report.task.pdf.is_some();
        let in_brief = |fix: &Fix| report.task.brief != Endpoint::Stream && fix.span.file == FileId(0);
        let mut fixes = report.diagnostics.iter().filter_map(|diagnostic| diagnostic.fix.as_deref());
        self.fixable |= fixes.any(in_brief);
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
