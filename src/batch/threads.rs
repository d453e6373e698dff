//! What the threads of a run have in common.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

/// Stack size in bytes, as for the main thread.
const STACK: usize = 8 << 20;

/// Starts a thread that nobody waits for.
pub(super) fn spawn(work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().stack_size(STACK).spawn(work).map(drop)
}

/// Locks, ignoring poisoning: the guarded data is valid even if a thread panicked.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
