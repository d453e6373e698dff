//! Builds briefs in parallel, and returns the results in order.

use std::collections::BTreeMap;
use std::iter::Enumerate;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::vec::IntoIter;

use rayon::ThreadPoolBuilder;

use super::build::{Outcome, Ready, Settings, Task, TaskReport, work};
use super::panics::{caught, record_panics, restore_panics};
use crate::pipeline::warm;

/// Maximum number of threads that one brief can use. On two cores, the parallel part of export takes 2.5 times as long
/// as the sequential part.
const BUSY: usize = 4;

/// Writing threads per building thread. If syncing a PDF to disk takes as long as building it, neither waits for the
/// other.
const WRITERS: usize = 2;

/// How many briefs per job may finish before an earlier one. Their results wait in memory. Large enough that a slow
/// brief does not stall the others.
const AHEAD: usize = 256;

/// Stack size in bytes, as for the main thread.
const STACK: usize = 8 << 20;

/// Builds briefs, `settings.jobs` in parallel, and passes the results to `take` in the order of the briefs, as soon as
/// they are available. Memory is bounded by the number of jobs, not of briefs. Replaces the panic hook of the process
/// meanwhile: a panic becomes an error of its brief.
pub fn run(tasks: Vec<Task>, settings: &Settings, take: impl FnMut(TaskReport)) {
    record_panics();
    if tasks.len() > 1 {
        several(tasks, settings, take);
    } else {
        tasks.into_iter().map(|task| one(task, settings)).for_each(take);
    }
    restore_panics();
}

/// Builds a single brief with several threads.
fn one(task: Task, settings: &Settings) -> TaskReport {
    if settings.stopped().is_some() {
        return TaskReport::not_begun(task);
    }
    // Includes this thread in the pool, so that it is not idle. Keeps an existing global pool.
    let threads = settings.jobs.min(BUSY);
    let _ = ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build_global();
    // An idle thread prepares the fonts while the brief is read. If that panics, so will setting the brief in the font,
    // which reports it.
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

/// Builds briefs in parallel. Separate threads write the PDFs, because the disk is slow.
fn several(tasks: Vec<Task>, settings: &Settings, mut take: impl FnMut(TaskReport)) {
    let jobs = settings.jobs.min(tasks.len());
    // Each job has its own pool. Threads of a shared pool would start another brief while they wait, and hold both in
    // memory.
    let threads = (settings.jobs / jobs.max(1)).clamp(1, BUSY);
    let writers = jobs * WRITERS;
    // Without a buffer, so that no PDF waits in memory.
    let (pdfs, waiting) = mpsc::sync_channel(0);
    let (reports, in_turn) = mpsc::channel();
    // Limits the number of briefs that are started but not yet passed on.
    let (start, started) = mpsc::sync_channel(jobs * AHEAD);
    let run = Run {
        queue: Mutex::new(tasks.into_iter().enumerate()),
        waiting: Mutex::new(waiting),
        failed: AtomicBool::new(false),
        settings,
    };
    let (shared, builder) = (&run, || thread::Builder::new().stack_size(STACK));
    thread::scope(|scope| {
        // If a thread cannot be spawned, the others do its work.
        let writes = (0..writers).filter(|_| {
            let reports = reports.clone();
            builder().spawn_scoped(scope, move || shared.write(&reports)).is_ok()
        });
        let pdfs = if writes.count() > 0 { Some(pdfs) } else { None };
        for _ in 0..jobs {
            let (pdfs, reports, start) = (pdfs.clone(), reports.clone(), start.clone());
            let _ = builder().spawn_scoped(scope, move || {
                let pool = ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build();
                while start.send(()).is_ok() && shared.make_next(pdfs.as_ref(), &reports) {}
                drop(pool);
            });
        }
        drop((pdfs, reports));
        let take = &mut take;
        in_order(in_turn, move |report| {
            take(report);
            // One fewer in progress.
            let _ = started.try_recv();
        });
    });
    // Nothing is left, unless no thread could be spawned.
    let (reports, in_turn) = mpsc::channel();
    while run.make_next(None, &reports) {
        in_turn.try_iter().map(|(_, report)| report).for_each(&mut take);
    }
}

/// State shared by the threads of a run. The other ends of all channels outlive them.
struct Run<'a> {
    /// Tasks with their numbers.
    queue: Mutex<Enumerate<IntoIter<Task>>>,
    /// PDFs to write.
    waiting: Mutex<mpsc::Receiver<(usize, Ready)>>,
    /// Whether a brief has failed.
    failed: AtomicBool,
    settings: &'a Settings,
}

impl Run<'_> {
    /// Builds the next brief and passes its PDF to a writing thread. Returns false if there are no more.
    fn make_next(
        &self,
        pdfs: Option<&mpsc::SyncSender<(usize, Ready)>>,
        reports: &mpsc::Sender<(usize, TaskReport)>,
    ) -> bool {
        let Some((index, task)) = lock(&self.queue).next() else { return false };
        let failed = self.settings.fail_fast && self.failed.load(Ordering::Relaxed);
        if failed || self.settings.stopped().is_some() {
            let _ = reports.send((index, TaskReport::not_begun(task)));
            return true;
        }
        let ready = work(task, self.settings);
        match pdfs.filter(|_| ready.has_pdf()) {
            Some(pdfs) => drop(pdfs.send((index, ready))),
            None => drop(reports.send((index, self.written(ready)))),
        }
        true
    }

    /// Writes PDFs until there are no more.
    fn write(&self, reports: &mpsc::Sender<(usize, TaskReport)>) {
        while let Ok((index, ready)) = { lock(&self.waiting).recv() } {
            let _ = reports.send((index, self.written(ready)));
        }
    }

    fn written(&self, ready: Ready) -> TaskReport {
        let report = ready.write();
        if report.outcome == Outcome::Failed {
            self.failed.store(true, Ordering::Relaxed);
        }
        report
    }
}

/// Passes on results in the order of their numbers.
fn in_order(reports: mpsc::Receiver<(usize, TaskReport)>, mut take: impl FnMut(TaskReport)) {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for (index, report) in reports {
        early.insert(index, report);
        while let Some(report) = early.remove(&next) {
            take(report);
            next += 1;
        }
    }
}

/// Locks, ignoring poisoning: the guarded data is valid even if a thread panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
