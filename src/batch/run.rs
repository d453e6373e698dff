//! Builds briefs in parallel, and returns the results in order.
//!
//! No thread is waited for: the thread that takes the results sees to it that every brief has one, whatever a job is
//! doing. A brief that takes too long, or is not done soon after a signal, gets an error in place of its result.

use std::collections::{BTreeMap, VecDeque};
use std::mem;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::vec::IntoIter;

use super::build::{
    BriefInput, Endpoint, Isolation, Made, Outcome, Ready, Settings, Standing, Task, TaskReport, make,
    standing, work,
};
use super::isolate::{Ended, Leash, Worker, out_of_memory, resident};
use super::panics::{caught, record_panics, restore_panics};
use super::threads::{lock, pool, spawn};
use crate::diag::{Diagnostic, codes};
use crate::pipeline::{Loads, warm};

/// Maximum number of threads that one brief can use. On two cores, the parallel part of export takes 2.5 times as long
/// as the sequential part.
const BUSY: usize = 4;

/// Writing threads per building thread. If syncing a PDF to disk takes as long as building it, neither waits for the
/// other.
const WRITERS: usize = 2;

/// How many briefs per job may finish before an earlier one. Their results wait in memory. Large enough that a slow
/// brief does not stall the others.
const AHEAD: usize = 256;

/// Errors that the rows of a template may have before the others are not tried: each takes time to find.
const ERRORS: usize = 100_000;

/// How often to look for signals and for briefs that take too long.
const PULSE: Duration = Duration::from_millis(50);

/// How long briefs in progress may take to finish after a signal.
const GRACE: Duration = Duration::from_secs(1);

/// Builds briefs, `settings.jobs` in parallel, and passes the results to `take` in the order of the briefs, as soon as
/// they are available. Memory is bounded by the number of jobs, not of briefs. Replaces the panic hook of the process
/// meanwhile: a panic becomes an error of its brief.
pub fn run(tasks: Vec<Task>, settings: &Arc<Settings>, take: impl FnMut(TaskReport)) {
    if tasks.is_empty() {
        return;
    }
    record_panics();
    several(tasks, settings, take);
    restore_panics();
}

fn several(tasks: Vec<Task>, settings: &Arc<Settings>, take: impl FnMut(TaskReport)) {
    let count = tasks.len();
    let queue = grouped(tasks);
    let briefs = queue.len();
    let jobs = settings.jobs.min(briefs);
    let (reports, in_turn) = mpsc::channel();
    // Limits the number of briefs that are started but not yet passed on.
    let (start, started) = mpsc::sync_channel(jobs * AHEAD);
    // Without a buffer, so that no PDF waits in memory.
    let (pdfs, waiting) = mpsc::sync_channel(0);
    let run = Arc::new(Run {
        state: Mutex::new(State {
            queue: Queue { briefs: queue, begun: BTreeMap::new() },
            begun: BTreeMap::new(),
            errors: BTreeMap::new(),
            reports,
        }),
        waiting: Mutex::new(waiting),
        failed: AtomicBool::new(false),
        isolated: match settings.isolation {
            Isolation::None => false,
            Isolation::Several => briefs > 1,
            Isolation::All => true,
        },
        alone: briefs == 1,
        threads: (settings.jobs / jobs.max(1)).clamp(1, BUSY),
        settings: Arc::clone(settings),
    });
    // The job of a single brief writes the PDF itself. If a thread cannot be started, the others do its work.
    let writers = if briefs > 1 { jobs * WRITERS } else { 0 };
    let writes = (0..writers).filter(|_| {
        let run = Arc::clone(&run);
        spawn(move || run.write()).is_ok()
    });
    let pdfs = (writes.count() > 0).then_some(pdfs);
    let job = || {
        let (run, pdfs, start) = (Arc::clone(&run), pdfs.clone(), start.clone());
        spawn(move || run.job(pdfs.as_ref(), &start)).is_ok()
    };
    let begun = (0..jobs).filter(|_| job()).count();
    if begun == 0 {
        run.job_here();
    }
    let replace = || {
        if !job() {
            run.job_here();
        }
    };
    let passed_on = || {
        let _ = started.try_recv();
    };
    run.see_through(count, &in_turn, take, passed_on, replace);
}

/// State shared by the threads of a run.
struct Run {
    state: Mutex<State>,
    /// PDFs to write.
    waiting: Mutex<Receiver<(usize, Ready)>>,
    /// Whether a brief has failed.
    failed: AtomicBool,
    /// Whether briefs are made in workers.
    isolated: bool,
    /// Whether there is a single brief, in whatever languages.
    alone: bool,
    /// The number of threads for one brief.
    threads: usize,
    settings: Arc<Settings>,
}

/// Every brief is in one place: in the queue, begun, or reported.
struct State {
    queue: Queue,
    begun: BTreeMap<usize, Begun>,
    /// The number of errors of each template.
    errors: BTreeMap<Endpoint, usize>,
    reports: Sender<(usize, TaskReport)>,
}

/// A brief in progress.
struct Begun {
    task: Task,
    start: Instant,
    step: Step,
}

/// What is being done with a brief.
enum Step {
    /// It is read, from a pipe perhaps, whose writer takes its time.
    Reading,
    Making {
        /// How long already.
        spent: Duration,
        /// The worker that makes it.
        worker: Option<Leash>,
    },
    Writing,
}

/// Tasks with their numbers that are not begun. The editions of a brief, which are loaded together, are for one job.
struct Queue {
    /// Briefs, each with its editions.
    briefs: IntoIter<Vec<(usize, Task)>>,
    /// The editions that are left of briefs that a job has begun, by the number of the first edition.
    begun: BTreeMap<usize, VecDeque<(usize, Task)>>,
}

impl Queue {
    /// The next task for a job, which has begun the brief with this number. The number becomes that of the task's brief.
    fn next(&mut self, brief: &mut Option<usize>) -> Option<(usize, Task)> {
        // When there are no other briefs, a job takes editions that were meant for another, which may be lost.
        let left = |begun: &BTreeMap<usize, VecDeque<(usize, Task)>>| begun.keys().next().copied();
        let own = brief.filter(|brief| self.begun.contains_key(brief));
        if own.is_none()
            && let Some(editions) = self.briefs.next()
        {
            let mut editions = VecDeque::from(editions);
            let first = editions.pop_front()?;
            *brief = Some(first.0);
            if !editions.is_empty() {
                self.begun.insert(first.0, editions);
            }
            return Some(first);
        }
        *brief = own.or_else(|| left(&self.begun));
        let editions = self.begun.get_mut(&(*brief)?)?;
        let next = editions.pop_front();
        if editions.is_empty() {
            self.begun.remove(&(*brief)?);
        }
        next
    }
}

/// Tasks with their numbers; the editions of a brief, which are loaded together, are made one after the other.
fn grouped(tasks: Vec<Task>) -> IntoIter<Vec<(usize, Task)>> {
    let mut groups: Vec<Vec<(usize, Task)>> = Vec::with_capacity(tasks.len());
    for (index, task) in tasks.into_iter().enumerate() {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|(_, last)| task.is_edition_of(last)) => {
                group.push((index, task));
            }
            _ => groups.push(vec![(index, task)]),
        }
    }
    groups.into_iter()
}

/// What a job keeps from one brief to the next.
struct Job {
    bench: Bench,
    /// The number of the brief that it is at, for its other editions.
    brief: Option<usize>,
    loads: Loads,
}

/// Where a job makes its briefs.
enum Bench {
    /// In this process.
    Here,
    /// In a worker, of which none was needed yet.
    Untried,
    /// In a worker, if there is one at the moment.
    Apart(Option<Worker>),
}

impl Run {
    /// Builds briefs until there are no more, with some threads for each.
    fn job(&self, pdfs: Option<&SyncSender<(usize, Ready)>>, start: &SyncSender<()>) {
        let mut kept = self.begin_job();
        // Each job has its own pool. Threads of a shared pool would start another brief while they wait, and hold both
        // in memory.
        let pool = match kept.bench {
            Bench::Here => pool(self.threads),
            Bench::Untried | Bench::Apart(_) => None,
        };
        let mut work = || while start.send(()).is_ok() && self.make_next(&mut kept, pdfs) {};
        if self.alone && pool.is_some() {
            self.warmed(work);
        } else {
            work();
        }
    }

    /// Builds briefs on a thread that has other things to do, if no other can be started.
    fn job_here(&self) {
        let mut kept = self.begin_job();
        while self.make_next(&mut kept, None) {}
    }

    fn begin_job(&self) -> Job {
        let bench = if self.isolated { Bench::Untried } else { Bench::Here };
        Job { bench, brief: None, loads: Loads::default() }
    }

    fn worker(&self) -> Result<Worker, Ended> {
        Worker::start(&self.settings, self.threads)
    }

    /// Works while an idle thread of the pool prepares the fonts. If that panics, so will setting a brief in the font,
    /// which reports it.
    fn warmed(&self, mut work: impl FnMut()) {
        let over = AtomicBool::new(false);
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| {
                if !over.load(Ordering::Relaxed) {
                    drop(caught(|| warm(&self.settings.fonts)));
                }
            });
            work();
            over.store(true, Ordering::Relaxed);
        });
    }

    /// Makes the next brief and hands its PDF to a writing thread. Returns false if there are no more, or another thread
    /// has this one's place.
    fn make_next(&self, job: &mut Job, pdfs: Option<&SyncSender<(usize, Ready)>>) -> bool {
        let start = Instant::now();
        let (index, task) = match self.begin(start, &mut job.brief) {
            Next::Brief(index, task) => (index, *task),
            Next::Skipped => return true,
            Next::None => return false,
        };
        let brief = task.name("<stdin>");
        let ready = work(task, start, self.settings.fresh, |source| self.make(index, &brief, source, job));
        if !self.step(index, Step::Writing) {
            return !matches!(job.bench, Bench::Here);
        }
        match pdfs.filter(|_| ready.has_pdf()) {
            Some(pdfs) => drop(pdfs.send((index, ready))),
            None => self.finish(index, ready),
        }
        true
    }

    /// Takes the next brief from the queue.
    fn begin(&self, start: Instant, brief: &mut Option<usize>) -> Next {
        let mut state = lock(&self.state);
        let Some((index, task)) = state.queue.next(brief) else { return Next::None };
        let failed = self.settings.fail_fast && self.failed.load(Ordering::Relaxed);
        if failed || self.settings.stopped().is_some() {
            let _ = state.reports.send((index, TaskReport::not_begun(task)));
            return Next::Skipped;
        }
        if task.row.is_some()
            && let Some(errors) = state.errors.get_mut(&task.brief).filter(|errors| **errors >= ERRORS)
        {
            // The first of these rows says why.
            let said = mem::replace(errors, usize::MAX) == usize::MAX;
            let report = if said {
                TaskReport::not_begun(task)
            } else {
                let error = too_many_errors(&task.brief.name("<stdin>"));
                TaskReport::failed(task, start, error)
            };
            let _ = state.reports.send((index, report));
            return Next::Skipped;
        }
        state.begun.insert(index, Begun { task: task.clone(), start, step: Step::Reading });
        Next::Brief(index, Box::new(task))
    }

    /// Makes a brief: here, or in a worker.
    fn make(
        &self,
        index: usize,
        brief: &str,
        source: &BriefInput,
        Job { bench, loads, .. }: &mut Job,
    ) -> Result<Made, Diagnostic> {
        self.step(index, Step::Making { spent: Duration::ZERO, worker: None });
        if matches!(bench, Bench::Here) {
            return Ok(make(source, &self.settings, loads));
        }
        // Workers are for the stages: if no PDF is out of date, none is started.
        let fresh = match standing(source, &self.settings) {
            Standing::UpToDate(made) => return Ok(made),
            Standing::Reported(_) => false,
            Standing::OutOfDate => true,
        };
        let source = &BriefInput { fresh, ..*source };
        let why = |ended: Ended| match self.settings.stopped() {
            // The signal may have been for the worker too.
            Some(_) => stopped(brief),
            None => ended.diagnostic(brief, self.settings.memory),
        };
        let kept = match bench {
            Bench::Apart(worker) => worker.take(),
            Bench::Untried | Bench::Here => None,
        };
        let mut worker = match kept.map_or_else(|| self.worker(), Ok) {
            Ok(worker) => worker,
            Err(_) if matches!(bench, Bench::Untried) && self.settings.isolation == Isolation::Several => {
                *bench = Bench::Here;
                return Ok(make(source, &self.settings, loads));
            }
            Err(ended) => return Err(why(ended)),
        };
        *bench = Bench::Apart(None);
        self.step(index, Step::Making { spent: Duration::ZERO, worker: Some(worker.leash()) });
        let made = worker.make(source).map_err(why)?;
        if !worker.has_grown() {
            *bench = Bench::Apart(Some(worker));
        }
        Ok(made)
    }

    /// Notes what is being done with a brief. Returns false if it has been reported meanwhile.
    fn step(&self, index: usize, step: Step) -> bool {
        match lock(&self.state).begun.get_mut(&index) {
            Some(begun) => {
                begun.step = step;
                true
            }
            None => false,
        }
    }

    /// Writes PDFs until there are no more.
    fn write(&self) {
        while let Ok((index, ready)) = { lock(&self.waiting).recv() } {
            self.finish(index, ready);
        }
    }

    /// Writes the PDF of a brief and reports it, unless it has been reported meanwhile.
    fn finish(&self, index: usize, ready: Ready) {
        if !self.step(index, Step::Writing) {
            return;
        }
        let report = ready.write(self.settings.force);
        let mut state = lock(&self.state);
        if state.begun.remove(&index).is_some() {
            if report.outcome == Outcome::Failed && report.task.row.is_some() {
                let errors = state.errors.entry(report.task.brief.clone()).or_default();
                *errors = errors.saturating_add(report.diagnostics.len());
            }
            self.report(&state, index, report);
        }
    }

    fn report(&self, state: &State, index: usize, report: TaskReport) {
        if report.outcome == Outcome::Failed {
            self.failed.store(true, Ordering::Relaxed);
        }
        let _ = state.reports.send((index, report));
    }

    /// Passes on results in the order of their numbers until there are all, and ends what takes too long.
    fn see_through(
        &self,
        count: usize,
        in_turn: &Receiver<(usize, TaskReport)>,
        mut take: impl FnMut(TaskReport),
        passed_on: impl Fn(),
        replace: impl Fn(),
    ) {
        let (mut early, mut next) = (BTreeMap::new(), 0);
        let (mut pulse, mut signalled) = (Instant::now(), None);
        while next < count {
            early.extend(in_turn.recv_timeout(PULSE));
            while let Some(report) = early.remove(&next) {
                take(report);
                passed_on();
                next += 1;
            }
            let passed = pulse.elapsed();
            if passed < PULSE {
                continue;
            }
            pulse = Instant::now();
            if !self.isolated && resident(process::id()).is_some_and(|held| held > self.memory()) {
                self.end_all(|brief, making| {
                    if making { out_of_memory(brief, self.settings.memory) } else { stopped(brief) }
                });
            }
            // If more has passed, this process has not been running, and its workers may not have been.
            (0..self.end_overdue(passed.min(2 * PULSE))).for_each(|_| replace());
            if self.settings.stopped().is_some() && signalled.get_or_insert(pulse).elapsed() >= GRACE {
                self.end_all(|brief, _| stopped(brief));
            }
        }
    }

    /// How much memory this process may take, in bytes: that of a worker, and all fonts.
    fn memory(&self) -> u64 {
        self.settings.memory + self.settings.fonts.added_size()
    }

    /// Reports briefs that have taken too long, and ends their workers. Returns how many threads of this process are
    /// lost to them.
    fn end_overdue(&self, passed: Duration) -> usize {
        let mut state = lock(&self.state);
        let mut overdue = Vec::new();
        for (index, begun) in &mut state.begun {
            if let Step::Making { spent, .. } = &mut begun.step {
                *spent += passed;
                if *spent > self.settings.timeout {
                    overdue.push(*index);
                }
            }
        }
        let mut lost = 0;
        for index in overdue {
            let Some(Begun { task, start, step }) = state.begun.remove(&index) else { continue };
            match step {
                Step::Making { worker: Some(worker), .. } => worker.kill(),
                _ => lost += 1,
            }
            let error = too_long(&task.name("<stdin>"), self.settings.timeout);
            self.report(&state, index, TaskReport::failed(task, start, error));
        }
        lost
    }

    /// Reports all briefs in progress as unfinished, for a reason that may depend on whether they are being made, and the
    /// others as not started.
    fn end_all(&self, why: impl Fn(&str, bool) -> Diagnostic) {
        let mut state = lock(&self.state);
        for (index, Begun { task, start, step }) in mem::take(&mut state.begun) {
            let making = matches!(step, Step::Making { .. });
            if let Step::Making { worker: Some(worker), .. } = step {
                worker.kill();
            }
            let error = why(&task.name("<stdin>"), making);
            self.report(&state, index, TaskReport::failed(task, start, error));
        }
        while let Some((index, task)) = state.queue.next(&mut None) {
            self.report(&state, index, TaskReport::not_begun(task));
        }
    }
}

/// What a job takes from the queue.
enum Next {
    Brief(usize, Box<Task>),
    /// A brief that is not started.
    Skipped,
    None,
}

/// The error of a brief that exceeds `--timeout`.
fn too_long(brief: &str, timeout: Duration) -> Diagnostic {
    let message = format!("`{brief}` takes more than {} s", timeout.as_secs_f64());
    Diagnostic::error(codes::TIME_LIMIT, None, message)
        .hint("make its drawings and texts smaller, or allow more with `--timeout`")
}

/// The error of a template whose other rows are not tried.
fn too_many_errors(template: &str) -> Diagnostic {
    let message = format!("the rows of `{template}` have {ERRORS} errors or more: the others are not tried");
    Diagnostic::error(codes::TOO_MANY_ERRORS, None, message)
        .hint("fix those that are shown, then run the command again")
}

/// The error of a brief that is not done soon after a signal.
fn stopped(brief: &str) -> Diagnostic {
    let message = format!("`{brief}` was not done when the run was stopped");
    Diagnostic::error(codes::STOPPED, None, message).hint("run the command again")
}
