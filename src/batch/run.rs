//! Many briefs, side by side, their reports in the order in which the briefs were given.

use std::collections::BTreeMap;
use std::iter::Enumerate;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::vec::IntoIter;

use rayon::ThreadPoolBuilder;

use super::build::{Outcome, Ready, Report, Settings, Task, work};
use super::panics::{caught, leave_panics, note_panics};
use crate::warm;

/// The threads that one brief keeps busy. What they can share of its export, on two cores, takes two and a half
/// times as long as what goes step by step.
const BUSY: usize = 4;

/// The threads that write, for each that builds: where a disk takes as long to be sure of a PDF as a core to make
/// it, neither waits for the other.
const WRITERS: usize = 2;

/// How many briefs, for each job, may be done before one that was given earlier: their reports wait in memory. More
/// than the others can do while the slowest brief takes its seconds.
const AHEAD: usize = 256;

/// As much stack as the main thread has.
const STACK: usize = 8 << 20;

/// Works on briefs, `settings.jobs` at once, and hands over the report of each in the order of the briefs, as
/// soon as its turn has come. What is kept in memory are the briefs at hand, however many there are. The
/// process's panic hook is replaced meanwhile: a panic becomes an error of the brief that it happened in.
pub fn run(tasks: Vec<Task>, settings: &Settings, take: impl FnMut(Report)) {
    note_panics();
    if tasks.len() > 1 {
        several(tasks, settings, take);
    } else {
        tasks.into_iter().map(|task| one(task, settings)).for_each(take);
    }
    leave_panics();
}

/// A single brief, by this thread and others that share its work.
fn one(task: Task, settings: &Settings) -> Report {
    if settings.stopped().is_some() {
        return Report::not_begun(task);
    }
    // This thread is one of those that share the work, so that none is idle beside it. Where the process has such
    // threads already, they stay.
    let threads = settings.jobs.min(BUSY);
    let _ = ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build_global();
    // Whoever is idle while the brief is read makes the fonts ready. What makes this panic does so again in the
    // brief when it is set in the font, which says so.
    let over = AtomicBool::new(false);
    rayon::in_place_scope(|scope| {
        scope.spawn(|_| {
            if !over.load(Ordering::Relaxed) {
                drop(caught(|| warm(&settings.fonts)));
            }
        });
        let report = work(task, settings).write();
        over.store(true, Ordering::Relaxed);
        report
    })
}

/// Briefs side by side: threads that make PDFs, and others that write them, because a disk is waited for.
fn several(tasks: Vec<Task>, settings: &Settings, mut take: impl FnMut(Report)) {
    let jobs = settings.jobs.min(tasks.len());
    // A brief is built by threads of its own: those of another would begin a brief while they wait for this one,
    // and hold both in memory.
    let threads = (settings.jobs / jobs.max(1)).clamp(1, BUSY);
    let writers = jobs * WRITERS;
    // A PDF is handed over when somebody is there to write it: none waits in memory.
    let (pdfs, waiting) = mpsc::sync_channel(0);
    let (reports, in_turn) = mpsc::channel();
    // As many as are begun and not yet handed over.
    let (begin, begun) = mpsc::sync_channel(jobs * AHEAD);
    let run = Run {
        queue: Mutex::new(tasks.into_iter().enumerate()),
        waiting: Mutex::new(waiting),
        failed: AtomicBool::new(false),
        settings,
    };
    let (shared, builder) = (&run, || thread::Builder::new().stack_size(STACK));
    thread::scope(|scope| {
        // Where the system refuses a thread, the others do its work.
        let writes = (0..writers).filter(|_| {
            let reports = reports.clone();
            builder().spawn_scoped(scope, move || shared.write(&reports)).is_ok()
        });
        let pdfs = if writes.count() > 0 { Some(pdfs) } else { None };
        for _ in 0..jobs {
            let (pdfs, reports, begin) = (pdfs.clone(), reports.clone(), begin.clone());
            let _ = builder().spawn_scoped(scope, move || {
                let pool = ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build();
                while begin.send(()).is_ok() && shared.make_next(pdfs.as_ref(), &reports) {}
                drop(pool);
            });
        }
        drop((pdfs, reports));
        let take = &mut take;
        in_order(in_turn, move |report| {
            take(report);
            // It was begun.
            let _ = begun.try_recv();
        });
    });
    // Nothing is left, unless the system refused every thread.
    let (reports, in_turn) = mpsc::channel();
    while run.make_next(None, &reports) {
        in_turn.try_iter().map(|(_, report)| report).for_each(&mut take);
    }
}

/// What the threads of a run share. The other end of every channel is there for as long as they are.
struct Run<'a> {
    /// Briefs with their numbers.
    queue: Mutex<Enumerate<IntoIter<Task>>>,
    /// PDFs that are to be written.
    waiting: Mutex<mpsc::Receiver<(usize, Ready)>>,
    /// Whether a brief has failed.
    failed: AtomicBool,
    settings: &'a Settings,
}

impl Run<'_> {
    /// Makes the next PDF, and leaves it to those who write; false once there is none.
    fn make_next(
        &self,
        pdfs: Option<&mpsc::SyncSender<(usize, Ready)>>,
        reports: &mpsc::Sender<(usize, Report)>,
    ) -> bool {
        let Some((index, task)) = lock(&self.queue).next() else { return false };
        let failed = self.settings.fail_fast && self.failed.load(Ordering::Relaxed);
        if failed || self.settings.stopped().is_some() {
            let _ = reports.send((index, Report::not_begun(task)));
            return true;
        }
        let ready = work(task, self.settings);
        match pdfs.filter(|_| ready.has_pdf()) {
            Some(pdfs) => drop(pdfs.send((index, ready))),
            None => drop(reports.send((index, self.written(ready)))),
        }
        true
    }

    /// Writes one PDF after the other, until no more come.
    fn write(&self, reports: &mpsc::Sender<(usize, Report)>) {
        while let Ok((index, ready)) = { lock(&self.waiting).recv() } {
            let _ = reports.send((index, self.written(ready)));
        }
    }

    fn written(&self, ready: Ready) -> Report {
        let report = ready.write();
        if report.outcome == Outcome::Failed {
            self.failed.store(true, Ordering::Relaxed);
        }
        report
    }
}

/// Hands over reports in the order of their numbers.
fn in_order(reports: mpsc::Receiver<(usize, Report)>, mut take: impl FnMut(Report)) {
    let (mut early, mut turn) = (BTreeMap::new(), 0);
    for (index, report) in reports {
        early.insert(index, report);
        while let Some(report) = early.remove(&turn) {
            take(report);
            turn += 1;
        }
    }
}

/// What a lock guards is whole whatever happened to the thread that held it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
