//! `watch`: rebuilds briefs whenever a file that they use changes.

mod index;
mod watched;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::{Arc, mpsc};

use super::UsageError;
use super::args::{ColorWhen, MessageFormat, Watch};
use super::build::{Rebuild, settings, sheets};
use super::destination::{destinations, goes_to, prepare};
use super::gather::{Gathered, gather};
use super::report::{Reporter, Tally};
use super::signals;
use crate::batch::{self, Outcome, Output, Settings, TaskReport};
use crate::diag::{Diagnostic, codes, shown};
use index::Index;
use watched::{Inputs, Watched};

pub(super) fn watch(arguments: &Watch, color: ColorWhen) -> ExitCode {
    validate(arguments).unwrap_or_else(|error| error.exit());
    let reporter = Reporter::new(arguments.common.message_format, color);
    let settings = match settings(&arguments.common, Rebuild::default()) {
        Ok(settings) => Arc::new(settings),
        Err(rejected) => {
            rejected.print(&reporter);
            return ExitCode::FAILURE;
        }
    };
    let (sender, events) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |event| {
        // The receiver lives as long as the command.
        let _ = sender.send(event);
    });
    let watcher = match watcher {
        Ok(watcher) => watcher,
        Err(error) => {
            let message = format!("cannot watch files: {error}");
            reporter.diagnostic(&Diagnostic::error(codes::UNREADABLE_FILE, None, message));
            return ExitCode::FAILURE;
        }
    };
    let mut watched = Watched::new(watcher);
    let mut session =
        Session { arguments, settings, reporter, reported: Reported::default(), index: Index::default() };
    let mut again = false;
    loop {
        match session.all(again) {
            // A second pass finds changes made before the folders were watched.
            Ok(inputs) => again = watched.follow(inputs, &session.reporter),
            Err(wrong) if watched.is_empty() => wrong.exit(),
            // A change made the arguments invalid; the next change may make them valid again.
            Err(wrong) => {
                let error = Diagnostic::error(codes::SERIES, None, wrong.message);
                session.reporter.diagnostic(&error.hint("everything is rebuilt once this is fixed"));
                again = false;
            }
        }
        // Until a change may affect all briefs.
        while !again {
            let changed = match watched.wait(&events, &session.settings) {
                Ok(changed) => changed,
                Err(signal) => return signals::status(signal),
            };
            match changed.and_then(|changed| session.index.concerned(&changed)) {
                Some(concerned) => again = !session.some(&concerned),
                None => break,
            }
        }
    }
}

/// Refuses arguments that make sense for one build only.
fn validate(Watch { briefs, output, common }: &Watch) -> Result<(), UsageError> {
    if briefs.iter().any(|brief| brief.as_os_str() == "-") {
        return Err(UsageError::new("cannot watch standard input: name a file"));
    }
    if *output == Some(Output::Stdout) {
        return Err(UsageError::new("`watch` cannot write to standard output: name a file"));
    }
    if common.message_format == MessageFormat::Sarif {
        return Err(UsageError::new(
            "`watch` never ends, so it cannot write a SARIF log: choose another `--message-format`",
        ));
    }
    Ok(())
}

/// What the previous pass reported: failed briefs and rejected arguments.
#[derive(Default)]
struct Reported {
    failed: BTreeSet<String>,
    rejected: BTreeSet<String>,
}

/// The state of `watch` between passes.
struct Session<'a> {
    arguments: &'a Watch,
    settings: Arc<Settings>,
    reporter: Reporter,
    reported: Reported,
    index: Index,
}

impl Session<'_> {
    /// Builds all briefs that are out of date. A second pass right after the first (`again`) reports only news.
    ///
    /// # Errors
    /// Invalid arguments.
    fn all(&mut self, again: bool) -> Result<Inputs, UsageError> {
        if !again {
            self.clear();
        }
        let Watch { briefs, output, common } = self.arguments;
        // If the arguments are invalid, nothing is known about any brief.
        self.index = Index::default();
        let gathered = gather(briefs, &common.languages, common.root.as_deref(), sheets(common))?;
        if !again {
            gathered.print_warnings(&self.reporter);
        }
        let warned = gathered.has_warnings();
        let Gathered { briefs, several, inputs, folders, mut rejected, .. } = gathered;
        let mut placed = destinations(briefs, &inputs, several, output.as_ref(), common.public)?;
        rejected.extend(placed.rejected);
        for (folder, unusable) in prepare(&placed.folders) {
            placed.tasks.retain(|task| !goes_to(task, &folder));
            rejected.push(unusable);
        }
        let mut index = Index::new(&inputs, warned || !rejected.is_empty());
        let mut watched_inputs = Inputs { files: inputs, folders };
        let reported_before = std::mem::take(&mut self.reported.rejected);
        for rejected in rejected {
            if !again || !reported_before.contains(&rejected.argument) {
                rejected.print(&self.reporter);
            }
            self.reported.rejected.insert(rejected.argument);
        }
        let mut tally = Tally::new(placed.tasks.len());
        batch::run(placed.tasks, &self.settings, |report| {
            watched_inputs.files.extend(index::files(&report));
            print(&report, again, &mut self.reported, &mut tally, &self.reporter);
            index.push(report);
        });
        self.index = index;
        if !again {
            self.end(&tally);
        }
        Ok(watched_inputs)
    }

    /// Rebuilds some briefs. Returns whether they use the same files as before.
    fn some(&mut self, concerned: &BTreeSet<usize>) -> bool {
        self.clear();
        let tasks: Vec<_> = concerned.iter().filter_map(|number| self.index.task(*number)).collect();
        let mut tally = Tally::new(tasks.len());
        let mut numbers = concerned.iter();
        let mut same = true;
        batch::run(tasks, &self.settings, |report| {
            print(&report, false, &mut self.reported, &mut tally, &self.reporter);
            same &= numbers.next().is_some_and(|number| self.index.renew(*number, &report));
        });
        self.end(&tally);
        same
    }

    /// Clears the terminal, so that only the current state is visible.
    fn clear(&self) {
        self.reporter.clear();
    }

    fn end(&self, tally: &Tally) {
        self.reporter.summary(tally);
        if self.arguments.common.message_format != MessageFormat::Json && self.settings.stopped().is_none() {
            self.reporter.say(&shown!("Watching for changes (Ctrl-C to stop)\n"));
        }
    }
}

/// Prints the result of a brief; in a second pass, only news.
fn print(report: &TaskReport, again: bool, reported: &mut Reported, tally: &mut Tally, reporter: &Reporter) {
    let name = report.task.name("-");
    let failed_before = reported.failed.remove(&name);
    if report.outcome == Outcome::Failed {
        reported.failed.insert(name);
    }
    if !again || report.outcome == Outcome::Done || report.outcome == Outcome::Failed && !failed_before {
        let news = tally.news(report);
        reporter.report(report, &news, tally.single());
    }
    tally.count(report);
}
