//! What the threads of a run have in common.

use std::hint::black_box;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Stack size in bytes, as for the main thread.
const STACK: usize = 8 << 20;

/// Starts a thread that nobody waits for.
pub(super) fn spawn(work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().stack_size(STACK).spawn(work).map(drop)
}

/// A pool of this thread and others, to make one brief at a time. `None` if no thread can be started.
pub(super) fn pool(threads: usize) -> Option<ThreadPool> {
    /// In bytes: what a large briefing takes, and no more than `--memory` allows at the least.
    const HEAP: usize = 24 << 20;
    /// The other threads share as much, and there may be many.
    const HELPER_HEAP: usize = 2 << 20;
    reserve_heap(HEAP);
    let pool = ThreadPoolBuilder::new().num_threads(threads).use_current_thread();
    pool.start_handler(move |_| reserve_heap(HELPER_HEAP.max(HEAP / threads.max(1)))).build().ok()
}

/// Prepares a thread for making briefs, where GNU's C library allocates.
///
/// It grows the heap of any thread but the first page by page, with a system call each time: 1,800 of them for a briefing
/// of 53 pages. What has been part of the heap once needs none. A large block is mapped by itself; after it is freed,
/// smaller ones come from the heap (`malloc(3)` and `mallopt(3)`, `M_MMAP_THRESHOLD`). Neither block is ever touched, so
/// they take no memory.
fn reserve_heap(heap: usize) {
    if cfg!(all(target_os = "linux", target_env = "gnu")) {
        for size in [heap + (1 << 20), heap] {
            // No block is better than an abort.
            let mut block = Vec::<u8>::new();
            let _ = black_box(block.try_reserve_exact(size));
            drop(black_box(block));
        }
    }
}

/// Locks, ignoring poisoning: the guarded data is valid even if a thread panicked.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
