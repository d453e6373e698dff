//! `build` and `check`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::args::{Build, Check, ColorWhen, CommonOptions, IsolateWhen, MessageFormat, RunOptions};
use super::destination::{destinations, goes_to, prepare, prune, strays};
use super::gather::{Gathered, Rejected, gather};
use super::overwrite::Plan;
use super::printer::{Sink, stdout_is_terminal};
use super::record::{Brief, Head, Shard};
use super::report::{Reporter, Tally};
use super::results::{Format, ReportFile, Results};
use super::shard::ShardOption;
use super::{UsageError, fix, fonts, signals, source_date_epoch, viewer};

use crate::batch::{self, Endpoint, Identities, Isolation, Settings, Task, TaskReport};
use crate::diag::Levels;
use crate::geom::Pt;
use crate::read::ReadSheet;

pub(super) fn build(arguments: &Build, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(arguments.options.common.message_format, color);
    let gathered = gathered(&arguments.briefs, &arguments.options, &reporter);
    let Gathered { briefs, rejected, inputs, several, whole, unknown_rows, .. } = gathered;
    let placed =
        destinations(briefs, &inputs, several, arguments.output.as_ref(), arguments.options.common.public);
    let placed = placed.unwrap_or_else(|error| error.exit());
    let to_open = match placed.tasks.as_slice() {
        [task] if arguments.open => task.pdf.clone(),
        [_, _, ..] if arguments.open => {
            let count = placed.tasks.len();
            UsageError::new(format!("`--open` works with one brief only, but {count} would be built")).exit()
        }
        _ => None,
    };
    if placed.tasks.iter().any(|task| task.pdf == Some(Endpoint::Stream)) {
        if arguments.open {
            UsageError::new("`--open` shows a file, and this PDF goes to standard output").exit();
        }
        if stdout_is_terminal() {
            UsageError::new("a PDF cannot be written to a terminal: choose a file with `-o FILE`").exit();
        }
    }
    placed.rejected.iter().for_each(|rejected| rejected.print(&reporter));
    // If briefs are missing, a PDF without a brief may still be in use.
    let complete =
        arguments.output.is_none() && !unknown_rows && rejected.is_empty() && placed.rejected.is_empty();
    if arguments.prune && whole.iter().all(|series| series.output.is_none()) {
        let message = "`--prune` removes PDFs from the `output` folder of a whole series: run it on a `chancery.toml` \
                       that sets one";
        UsageError::new(message).exit();
    }
    let strays = if complete { strays(&whole, &placed.tasks) } else { Vec::new() };
    let mut work = Work::new(placed.tasks, &placed.names, inputs, &arguments.options);
    let outputs = work.outputs(&arguments.options, None).unwrap_or_else(|error| error.exit());
    work.rejected.extend(rejected.iter().chain(&placed.rejected).map(Brief::rejected));
    for (folder, unusable) in prepare(&placed.folders) {
        unusable.print(&reporter);
        work.block(&folder, &unusable);
    }
    work.strays = strays;
    let rebuild = Rebuild {
        fresh: arguments.fresh,
        force: arguments.force,
        prune: arguments.prune,
        bleed: arguments.bleed,
    };
    let status = run(work, outputs, rebuild, &arguments.options, &reporter);
    if let Some(Endpoint::File(pdf)) = to_open
        && status == ExitCode::SUCCESS
        && let Err(warning) = viewer::open(&pdf)
    {
        reporter.diagnostic(&warning);
    }
    if reporter.finish() { status } else { failed(status) }
}

pub(super) fn check(arguments: &Check, color: ColorWhen) -> ExitCode {
    let format = arguments.options.common.message_format;
    let machine = matches!(format, MessageFormat::Json | MessageFormat::Github | MessageFormat::Sarif);
    let (sink, messages) = match &arguments.output_file {
        Some(path) if path.as_os_str() != "-" => {
            (Sink::File(path.clone()), Some(Endpoint::File(path.clone())))
        }
        None if !machine => (Sink::Stderr, None),
        _ => (Sink::Stdout, Some(Endpoint::Stream)),
    };
    let reporter = Reporter::to(sink, format, color);
    let mut work = to_check(arguments, Some(&reporter));
    let outputs = work.outputs(&arguments.options, messages).unwrap_or_else(|error| error.exit());
    let mut all_fixed = true;
    if arguments.fix {
        if work.tasks.iter().any(|task| task.brief == Endpoint::Stream) {
            UsageError::new("`--fix` changes files, and cannot change standard input").exit();
        }
        // Why there are no settings is reported by the run.
        if let Ok(settings) = settings(&arguments.options.common, Rebuild::default()) {
            let fixed = fix::fix(|| to_check(arguments, None).tasks, &Arc::new(settings));
            all_fixed = fixed.errors.is_empty();
            reporter.fixed(&fixed);
            if !fixed.counts.is_empty() {
                work = to_check(arguments, None);
            }
        }
    }
    let status = run(work, outputs, Rebuild::default(), &arguments.options, &reporter);
    if reporter.finish() && all_fixed { status } else { failed(status) }
}

/// The briefs to check; what is wrong with the arguments is printed by the reporter, if there is one.
fn to_check(arguments: &Check, reporter: Option<&Reporter>) -> Work {
    let common = &arguments.options.common;
    let gathered = gather(&arguments.briefs, &common.languages, common.root.as_deref(), sheets(common))
        .unwrap_or_else(|error| error.exit());
    reporter.iter().for_each(|reporter| gathered.print(reporter));
    let Gathered { briefs, rejected, inputs, several, .. } = gathered;
    // Also report briefs that could not be built.
    let placed =
        destinations(briefs, &inputs, several, None, common.public).unwrap_or_else(|error| error.exit());
    let unplaced = &placed.rejected;
    reporter.iter().for_each(|reporter| unplaced.iter().for_each(|rejected| rejected.print(reporter)));
    let tasks = placed.tasks.into_iter().map(|task| Task { pdf: None, ..task }).collect();
    let mut work = Work::new(tasks, &placed.names, inputs, &arguments.options);
    work.rejected.extend(rejected.iter().chain(&placed.rejected).map(Brief::rejected));
    work
}

/// The exit status of a run whose messages could not be written.
fn failed(status: ExitCode) -> ExitCode {
    if status == ExitCode::SUCCESS { ExitCode::FAILURE } else { status }
}

/// Resolves the arguments to briefs, reports those that fail, and exits if there is nothing to resolve.
fn gathered(briefs: &[PathBuf], options: &RunOptions, reporter: &Reporter) -> Gathered {
    let gathered =
        gather(briefs, &options.common.languages, options.common.root.as_deref(), sheets(&options.common))
            .unwrap_or_else(|error| error.exit());
    gathered.print(reporter);
    gathered
}

/// The tasks of a run, and the results that are known before it starts.
struct Work {
    tasks: Vec<Task>,
    /// What the reports say of the run.
    head: Head,
    /// Arguments that yield no brief.
    rejected: Vec<Brief>,
    /// All briefs of the run, and the files that they and their series use.
    files: Vec<Endpoint>,
    /// PDFs that no brief builds any longer.
    strays: Vec<PathBuf>,
}

impl Work {
    /// All tasks, or those of the requested shard. `names` are the names of the tasks on every machine.
    fn new(mut tasks: Vec<Task>, names: &[String], inputs: BTreeSet<PathBuf>, options: &RunOptions) -> Self {
        let files = tasks
            .iter()
            .map(|task| task.brief.clone())
            .chain(inputs.into_iter().map(Endpoint::File))
            .collect();
        let mut head = Head::new(None);
        if let Some(shard) = options.shard.map(ShardOption::resolve) {
            let briefs = tasks.iter().map(|task| task.name("<stdin>")).collect();
            head.shard = Some(Shard { index: shard.index, count: shard.count, briefs });
            let mut names = names.iter();
            // One per task.
            tasks.retain(|_| names.next().is_some_and(|name| shard.has(name)));
        }
        Self { tasks, head, rejected: Vec::new(), files, strays: Vec::new() }
    }

    /// What is written beside PDFs: the requested reports, and messages, unless they go to standard error.
    ///
    /// # Errors
    /// A report that would overwrite a PDF or another report, and outputs that would overwrite an input.
    fn outputs(&self, options: &RunOptions, messages: Option<Endpoint>) -> Result<Outputs, UsageError> {
        let reports = report_files(options);
        let messages = messages.map(|endpoint| match endpoint {
            Endpoint::Stream => ("--message-format", endpoint),
            Endpoint::File(_) => ("--output-file", endpoint),
        });
        let outputs = Outputs { reports, messages };
        let files: Vec<_> = outputs.files().collect();
        distinct(&files, &self.tasks, &self.files)?;
        let plan = Plan {
            tasks: &self.tasks,
            outputs: files,
            files: &self.files,
            root: options.common.root.as_deref(),
            font_path: &options.common.fonts.font_path,
        };
        plan.check()?;
        Ok(outputs)
    }

    /// Rejects the briefs whose PDFs would go to an unusable folder.
    fn block(&mut self, folder: &Path, unusable: &Rejected) {
        for task in self.tasks.extract_if(.., |task| goes_to(task, folder)) {
            let argument = task.name("<stdin>");
            self.rejected.push(Brief::rejected(&Rejected { argument, ..unusable.clone() }));
        }
    }
}

/// What becomes of files that exist in the places of PDFs, and what takes their place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rebuild {
    /// Rebuild PDFs that are up to date.
    pub fresh: bool,
    /// Overwrite files that Chancery did not make.
    pub force: bool,
    /// Remove PDFs that no brief builds any longer.
    pub prune: bool,
    /// The bleed of new ones; by default, what their series says.
    pub bleed: Option<Pt>,
}

/// What reads spreadsheets in a process of their own.
pub(super) fn sheets(options: &CommonOptions) -> ReadSheet {
    batch::sheets_apart(options.timeout, options.memory)
}

/// Settings for all briefs of a run.
///
/// # Errors
/// Unreadable fonts.
pub(super) fn settings(options: &CommonOptions, rebuild: Rebuild) -> Result<Settings, Rejected> {
    Ok(Settings {
        fonts: fonts::load(&options.fonts.font_path)?,
        font_path: options.fonts.font_path.clone(),
        isolation: match options.isolate {
            IsolateWhen::Never => Isolation::None,
            IsolateWhen::Auto => Isolation::Several,
            IsolateWhen::Always => Isolation::All,
        },
        timeout: options.timeout,
        memory: options.memory,
        levels: Levels { deny: options.deny.clone(), allow: options.allow.clone() },
        timestamp: source_date_epoch(),
        public: options.public,
        bleed: rebuild.bleed,
        jobs: options.jobs.map_or_else(cores, Into::into),
        fail_fast: false,
        root: options.root.clone(),
        fresh: rebuild.fresh,
        force: rebuild.force,
        stop: signals::stop(),
        sheets: sheets(options),
    })
}

/// What a run writes beside PDFs.
struct Outputs {
    reports: Vec<ReportFile>,
    /// Where messages go, if not to standard error, and the option that says so.
    messages: Option<(&'static str, Endpoint)>,
}

impl Outputs {
    /// All files, each with its option.
    fn files(&self) -> impl Iterator<Item = (&'static str, &Endpoint)> {
        let messages = self.messages.iter().map(|(option, endpoint)| (*option, endpoint));
        messages.chain(self.reports.iter().map(|report| (report.option, &report.endpoint)))
    }
}

/// Builds or checks the briefs, and reports the results.
fn run(
    work: Work,
    outputs: Outputs,
    rebuild: Rebuild,
    options: &RunOptions,
    reporter: &Reporter,
) -> ExitCode {
    let Work { tasks, head, mut rejected, strays, .. } = work;
    let settings = settings(&options.common, rebuild).map_err(|unusable| {
        unusable.print(reporter);
        rejected.push(Brief::rejected(&unusable));
    });
    let rejections = rejected.len();
    let others: Vec<_> = outputs.files().map(|(option, endpoint)| (option, endpoint.clone())).collect();
    let mut results = Results::new(outputs.reports, &head, rejections + tasks.len());
    rejected.into_iter().for_each(|brief| results.push(brief));
    let mut tally = Tally::new(tasks.len());
    // Outputs that would overwrite what a brief from standard input uses.
    let mut overwriting = Vec::new();
    let progress = reporter.progress(tasks.len());
    let take = |report: TaskReport| {
        let news = tally.news(&report);
        progress.hidden_while(|| reporter.report(&report, &news, tally.single()));
        progress.step();
        for (option, endpoint) in &others {
            if let Some(error) = report.task.brief.input_at(&report.inputs, endpoint) {
                overwriting.push((*option, error));
            }
        }
        if !results.is_empty() {
            results.push(Brief::new(&report, news));
        }
        tally.count(&report);
    };
    // A rejected argument counts as the first failure.
    let start = rejections == 0 || !options.fail_fast;
    let signal = match settings {
        Ok(settings) if start => {
            let settings = Arc::new(Settings { fail_fast: options.fail_fast, ..settings });
            batch::run(tasks, &settings, take);
            let signal = settings.stopped();
            // The process ends. Nobody waits until fonts are freed.
            std::mem::forget(settings);
            signal
        }
        _ => {
            tasks.into_iter().map(TaskReport::not_begun).for_each(take);
            None
        }
    };
    progress.end();
    reporter.summary(&tally);
    let (strays, not_removed) = prune(strays, rebuild.prune && signal.is_none());
    not_removed.iter().for_each(|error| reporter.diagnostic(error));
    reporter.strays(&strays);
    for (option, error) in overwriting {
        if !results.refuse(option, &error) {
            reporter.refuse(error);
        }
    }
    let written = results.finish(&strays, reporter) && not_removed.is_empty();
    match signal {
        None if rejections == 0 && written && tally.all_done() => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
        Some(signal) => signals::status(signal),
    }
}

/// The requested reports.
fn report_files(options: &RunOptions) -> Vec<ReportFile> {
    let report = |option, path: &Option<PathBuf>, format| {
        let path = path.as_ref()?;
        let endpoint = if path.as_os_str() == "-" { Endpoint::Stream } else { Endpoint::File(path.clone()) };
        Some(ReportFile { option, endpoint, format })
    };
    let reports =
        [report("--report", &options.report, Format::Json), report("--junit", &options.junit, Format::Junit)];
    reports.into_iter().flatten().collect()
}

/// Refuses a file that would be written twice, or is an input, whether it exists or not.
fn distinct(
    outputs: &[(&'static str, &Endpoint)],
    tasks: &[Task],
    files: &[Endpoint],
) -> Result<(), UsageError> {
    let mut identities = Identities::default();
    for (index, (option, endpoint)) in outputs.iter().enumerate() {
        let own = endpoint.identity();
        let mut is = |other: &Endpoint| identities.of(other) == own;
        let pdf = tasks.iter().any(|task| task.pdf.as_ref().is_some_and(&mut is)).then(|| "a PDF".to_owned());
        let other = outputs.iter().take(index).find(|(_, other)| is(other));
        if let Some(other) = pdf.or(other.map(|(option, _)| format!("`{option}`"))) {
            let file = if **endpoint == Endpoint::Stream {
                "both be written to standard output"
            } else {
                "be written to the same file"
            };
            return Err(UsageError::new(format!("`{option}` and {other} would {file}")));
        }
        if **endpoint != Endpoint::Stream && files.iter().any(&mut is) {
            let name = endpoint.name("-");
            let message = format!("`{option}` would overwrite `{name}`, which is an input of this run");
            return Err(UsageError::new(message));
        }
    }
    Ok(())
}

/// One job per core.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
