//! Signals that stop a run: it starts no other briefs, and gives those in progress a second to finish.

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
    for signal in [SIGINT, SIGTERM].into_iter().chain(hangup()) {
        // Handlers run in the order of registration: the first signal finds `again` false.
        // A signal that cannot be registered ends the process as usual.
        let _ = flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&again));
        let _ = flag::register(signal, Arc::clone(&again));
        let _ = flag::register_usize(signal, Arc::clone(&stop), signal.unsigned_abs() as usize);
    }
    stop
}

/// SIGHUP, unless it is ignored, as `nohup` has it. Where that cannot be found out, it ends the process as usual.
#[cfg(unix)]
fn hangup() -> Option<i32> {
    use signal_hook::consts::SIGHUP;
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"))?;
    let ignored = u64::from_str_radix(ignored.trim(), 16).ok()?;
    // The first bit is signal 1.
    (ignored >> (SIGHUP - 1) & 1 == 0).then_some(SIGHUP)
}

#[cfg(not(unix))]
fn hangup() -> Option<i32> {
    None
}
