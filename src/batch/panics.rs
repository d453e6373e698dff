//! A panic in a brief's stages is an error of that brief alone.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

use crate::diag::{Diagnostic, codes};

/// Where the last panic began. Not one for each thread: a stage may have had others help.
static PANICKED_AT: Mutex<Option<String>> = Mutex::new(None);

/// Notes where a panic begins, in place of the report that is meant for programmers.
pub(super) fn note_panics() {
    panic::set_hook(Box::new(|info| {
        if let Ok(mut place) = PANICKED_AT.lock() {
            *place = info.location().map(ToString::to_string);
        }
    }));
}

/// Leaves panics to the report that is meant for programmers again.
pub(super) fn leave_panics() {
    drop(panic::take_hook());
}

/// Runs a brief's stages; a panic in them becomes an error of that brief alone.
pub(super) fn caught<T>(stages: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    panic::catch_unwind(AssertUnwindSafe(stages)).map_err(|payload| {
        let place = PANICKED_AT.lock().ok().and_then(|mut place| place.take());
        let place = place.unwrap_or_else(|| "an unknown place".into());
        Diagnostic::error(codes::INTERNAL, None, format!("internal error: {} (at {place})", said(&*payload)))
            .hint("this is a fault of Chancery, not of the brief: please report it together with the brief")
    })
}

/// What a panic said.
fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_of_its_brief() {
        assert_eq!(caught(|| 7), Ok(7));
        let error =
            caught(|| -> u8 { panic::resume_unwind(Box::new(String::from("out of ink"))) }).unwrap_err();
        assert_eq!(error.code, codes::INTERNAL);
        assert!(error.message.contains("out of ink") && error.hints[0].contains("report"), "{error:?}");
    }
}
