//! Turns a panic in a brief's stages into an error of that brief.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

use crate::diag::{Diagnostic, codes};

/// Location of the last panic. Global, because a stage may use several threads.
static PANICKED_AT: Mutex<Option<String>> = Mutex::new(None);

/// Records the location of panics instead of printing the default message.
pub(super) fn record_panics() {
    panic::set_hook(Box::new(|info| {
        if let Ok(mut place) = PANICKED_AT.lock() {
            *place = info.location().map(ToString::to_string);
        }
    }));
}

/// Restores the default panic hook.
pub(super) fn restore_panics() {
    drop(panic::take_hook());
}

/// Runs a brief's stages, and turns a panic into an error.
pub(super) fn caught<T>(stages: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    panic::catch_unwind(AssertUnwindSafe(stages)).map_err(|payload| {
        let place = PANICKED_AT.lock().ok().and_then(|mut place| place.take());
        let place = place.unwrap_or_else(|| "an unknown location".into());
        Diagnostic::error(
            codes::INTERNAL,
            None,
            format!("internal error: {} (at {place})", message(&*payload)),
        )
        .hint("this is a bug in Chancery, not in the brief: please report it with the brief")
    })
}

/// The message of a panic.
fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("unknown reason")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        assert_eq!(caught(|| 7), Ok(7));
        let error = caught(|| -> u8 { panic::resume_unwind(Box::new(String::from("index out of bounds"))) })
            .unwrap_err();
        assert_eq!(error.code, codes::INTERNAL);
        assert!(
            error.message.contains("index out of bounds") && error.hints[0].contains("report"),
            "{error:?}"
        );
    }
}
