//! SIGINT and SIGTERM: the run finishes the briefs in progress and starts no others.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// The exit status of a process ended by a signal, as in shells.
pub(super) fn status(signal: usize) -> ExitCode {
    ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))
}

/// The number of the signal that was received, or zero. A second signal ends the process at once.
pub(super) fn stop() -> Arc<AtomicUsize> {
    let (stop, again) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    for signal in [SIGINT, SIGTERM] {
        // Handlers run in the order of registration: the first signal finds `again` false.
        // A signal that cannot be registered ends the process as usual.
        let _ = flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&again));
        let _ = flag::register(signal, Arc::clone(&again));
        let _ = flag::register_usize(signal, Arc::clone(&stop), signal.unsigned_abs() as usize);
    }
    stop
}
