//! Signals that end a run: no brief is begun any more, those at hand are finished.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// The exit status of a process that a signal ended, as shells tell it.
pub(super) fn status(signal: usize) -> ExitCode {
    ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))
}

/// The number of the signal that asks this process to end, zero until one does. A second signal ends it at once.
pub(super) fn stop() -> Arc<AtomicUsize> {
    let (stop, again) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    for signal in [SIGINT, SIGTERM] {
        // In the order in which they are registered: the first signal finds `again` false.
        // Where one cannot be registered it goes on ending the process.
        let _ = flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&again));
        let _ = flag::register(signal, Arc::clone(&again));
        let _ = flag::register_usize(signal, Arc::clone(&stop), signal.unsigned_abs() as usize);
    }
    stop
}
