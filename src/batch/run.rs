//! Many briefs, side by side, their reports in the order in which the briefs were given.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

use rayon::ThreadPoolBuilder;

use super::build::{Outcome, Report, Settings, Task, work};
use super::panics::{caught, note_panics};
use crate::warm;

/// The threads that one brief keeps busy. What they can share of its export, on two cores, takes two and a half
/// times as long as what goes step by step.
const BUSY: usize = 4;

/// As much stack as the main thread has.
const STACK: usize = 8 << 20;

/// Works on briefs, `settings.jobs` at once, and hands over the report of each in the order of the briefs, as
/// soon as its turn has come. What is kept in memory are the briefs at hand, however many there are. The
/// process's panic hook is replaced: a panic becomes an error of the brief that it happened in.
pub fn run(tasks: Vec<Task>, settings: &Settings, mut take: impl FnMut(Report)) {
    note_panics();
    let failed = AtomicBool::new(false);
    let work = |task| {
        if settings.stopped().is_some() || settings.fail_fast && failed.load(Ordering::Relaxed) {
            return Report::not_begun(task);
        }
        let report = work(task, settings);
        if report.outcome == Outcome::Failed {
            failed.store(true, Ordering::Relaxed);
        }
        report
    };
    let jobs = settings.jobs.min(tasks.len());
    // A brief is built by threads of its own: those of another would begin a brief while they wait for this one,
    // and hold both in memory.
    let threads = (settings.jobs / jobs.max(1)).clamp(1, BUSY);
    if jobs > 1 {
        let queue = Mutex::new(tasks.into_iter().enumerate());
        let (sender, receiver) = mpsc::channel();
        let all_by_turns = |sender: mpsc::Sender<_>| {
            while let Some((index, task)) = { lock(&queue).next() } {
                // The receiver is there for as long as the threads are.
                let _ = sender.send((index, work(task)));
            }
        };
        thread::scope(|scope| {
            for _ in 0..jobs {
                let sender = sender.clone();
                let builder = thread::Builder::new().stack_size(STACK);
                // Where the system refuses a thread, the others do its work.
                let _ = builder.spawn_scoped(scope, || {
                    let pool = ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build();
                    all_by_turns(sender);
                    drop(pool);
                });
            }
            drop(sender);
            in_order(receiver, &mut take);
        });
        // Nothing is left, unless the system refused every thread.
        lock(&queue).by_ref().for_each(|(_, task)| take(work(task)));
        return;
    }
    // One after the other: this thread is one of those that share a brief's work, so that none is idle beside
    // it. Where the process has such threads already, they stay.
    let _ = ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build_global();
    // Whoever is idle while the first brief is read makes the fonts ready. What makes this panic does so again
    // in the brief that is set in the font, which says so.
    let over = AtomicBool::new(false);
    rayon::in_place_scope(|scope| {
        scope.spawn(|_| {
            if !over.load(Ordering::Relaxed) {
                drop(caught(|| warm(&settings.fonts)));
            }
        });
        tasks.into_iter().map(work).for_each(take);
        over.store(true, Ordering::Relaxed);
    });
}

/// Hands over reports in the order of their numbers.
fn in_order(reports: mpsc::Receiver<(usize, Report)>, take: &mut impl FnMut(Report)) {
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
