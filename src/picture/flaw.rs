//! What is wrong with a picture.

/// Code, message, hint.
pub(super) type Flaw = (&'static str, String, &'static str);
