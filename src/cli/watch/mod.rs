//! `watch`: briefs are built again as soon as anything is saved that they are made from.

mod kept;
mod watched;

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::mpsc;

use super::WrongCall;
use super::args::{Color, MessageFormat, Watch};
use super::build::settings;
use super::destination::{destinations, goes_to, prepare};
use super::gather::{Gathered, gather};
use super::report::{Reporter, Tally};
use super::signals;
use crate::batch::{self, Outcome, Output, Report, Settings};
use crate::diag::{Diagnostic, codes};
use kept::Kept;
use watched::{Seen, Watched};

pub(super) fn watch(arguments: &Watch, color: Color) -> ExitCode {
    sensible(arguments).unwrap_or_else(|wrong| wrong.exit());
    let reporter = Reporter::new(arguments.how.message_format, color);
    let settings = match settings(&arguments.how, false) {
        Ok(settings) => settings,
        Err(lost) => {
            lost.tell(&reporter);
            return ExitCode::FAILURE;
        }
    };
    let (sender, events) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |event| {
        // The receiver is there for as long as the command runs.
        let _ = sender.send(event);
    });
    let watcher = match watcher {
        Ok(watcher) => watcher,
        Err(error) => {
            let message = format!("changes of files cannot be watched: {error}");
            reporter.diagnostic(&Diagnostic::error(codes::UNREADABLE_FILE, None, message));
            return ExitCode::FAILURE;
        }
    };
    let mut watched = Watched::new(watcher);
    let mut desk = Desk { arguments, settings, reporter, told: Told::default(), kept: Kept::default() };
    let mut again = false;
    loop {
        match desk.all(again) {
            // What changed in a folder before it was watched is found by looking once more.
            Ok(seen) => again = watched.follow(seen, &desk.reporter),
            Err(wrong) if watched.is_empty() => wrong.exit(),
            // What was just written made the call a wrong one, and may be written again.
            Err(wrong) => {
                let error = Diagnostic::error(codes::SERIES, None, wrong.message);
                desk.reporter.diagnostic(&error.hint("once it is put right, everything is built again"));
                again = false;
            }
        }
        // Until something changes that may concern all.
        while !again {
            let changed = match watched.wait(&events, &desk.settings) {
                Ok(changed) => changed,
                Err(signal) => return signals::status(signal),
            };
            match changed.and_then(|changed| desk.kept.concerned(&changed)) {
                Some(concerned) => again = !desk.some(&concerned),
                None => break,
            }
        }
    }
}

/// Refuses what can be built once, and not again and again.
fn sensible(Watch { briefs, output, how }: &Watch) -> Result<(), WrongCall> {
    if briefs.iter().any(|brief| brief.as_os_str() == "-") {
        return Err(WrongCall::new("standard input cannot be watched: name a file"));
    }
    if *output == Some(Output::Stdout) {
        return Err(WrongCall::new("a PDF that is built again goes to a file, not to standard output"));
    }
    if how.message_format == MessageFormat::Sarif {
        return Err(WrongCall::new("a log of SARIF has an end, and `watch` has none"));
    }
    Ok(())
}

/// What the pass before told: briefs that failed, and what led to no brief.
#[derive(Default)]
struct Told {
    failed: BTreeSet<String>,
    lost: BTreeSet<String>,
}

/// Where somebody works on briefs.
struct Desk<'a> {
    arguments: &'a Watch,
    settings: Settings,
    reporter: Reporter,
    told: Told,
    kept: Kept,
}

impl Desk<'_> {
    /// Builds what is out of date of all. A second pass right after the first tells only what that has not.
    ///
    /// # Errors
    /// A call that makes no sense.
    fn all(&mut self, again: bool) -> Result<Seen, WrongCall> {
        if !again {
            self.clear();
        }
        let Watch { briefs, output, how } = self.arguments;
        // Where the call makes no sense, nothing is known of any brief.
        self.kept = Kept::default();
        let gathered = gather(briefs, how.root.as_deref())?;
        if !again {
            gathered.warn(&self.reporter);
        }
        let warned = gathered.has_warned();
        let Gathered { briefs, several, inputs, folders, mut lost, .. } = gathered;
        let mut placed = destinations(briefs, &inputs, several, output.as_ref())?;
        lost.extend(placed.lost);
        for (folder, unusable) in prepare(&placed.folders) {
            placed.tasks.retain(|task| !goes_to(task, &folder));
            lost.push(unusable);
        }
        let mut kept = Kept::new(&inputs, warned || !lost.is_empty());
        let mut seen = Seen { files: inputs, folders };
        let told_lost = std::mem::take(&mut self.told.lost);
        for lost in lost {
            if !again || !told_lost.contains(&lost.argument) {
                lost.tell(&self.reporter);
            }
            self.told.lost.insert(lost.argument);
        }
        let mut tally = Tally::new(placed.tasks.len());
        batch::run(placed.tasks, &self.settings, |report| {
            seen.files.extend(kept::files(&report));
            tell(&report, again, &mut self.told, &mut tally, &self.reporter);
            kept.push(report);
        });
        self.kept = kept;
        if !again {
            self.end(&tally);
        }
        Ok(seen)
    }

    /// Builds some briefs again; whether they are made from the same files as before.
    fn some(&mut self, concerned: &BTreeSet<usize>) -> bool {
        self.clear();
        let tasks: Vec<_> = concerned.iter().filter_map(|index| self.kept.task(*index)).collect();
        let mut tally = Tally::new(tasks.len());
        let mut indices = concerned.iter();
        let mut same = true;
        batch::run(tasks, &self.settings, |report| {
            tell(&report, false, &mut self.told, &mut tally, &self.reporter);
            same &= indices.next().is_some_and(|index| self.kept.renew(*index, &report));
        });
        self.end(&tally);
        same
    }

    /// Clears the screen of a person, so that what is seen is how things stand.
    fn clear(&self) {
        if self.arguments.how.message_format == MessageFormat::Human && std::io::stderr().is_terminal() {
            self.reporter.say("\x1b[2J\x1b[H");
        }
    }

    fn end(&self, tally: &Tally) {
        self.reporter.summary(tally);
        if self.arguments.how.message_format != MessageFormat::Json && self.settings.stopped().is_none() {
            self.reporter.say("Watching for changes; Ctrl-C ends it\n");
        }
    }
}

/// Tells what became of a brief; in a second pass only what is new.
fn tell(report: &Report, again: bool, told: &mut Told, tally: &mut Tally, reporter: &Reporter) {
    let name = report.task.name("-");
    let failed_before = told.failed.remove(&name);
    if report.outcome == Outcome::Failed {
        told.failed.insert(name);
    }
    if !again || report.outcome == Outcome::Done || report.outcome == Outcome::Failed && !failed_before {
        reporter.report(report, tally);
    }
    tally.count(report);
}
