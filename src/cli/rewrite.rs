//! Changes the text of a brief in its file.

use std::fs;
use std::path::Path;

use crate::batch::{self, Endpoint};
use crate::diag::{Diagnostic, codes};
use crate::read::decode;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Writes a text in the place of the one that a file was found to have; whether it still had that. `verb` is what is done
/// to it, in messages.
///
/// # Errors
/// A link, a file that cannot be written, or one in another encoding than UTF-8.
pub(super) fn rewrite(path: &Path, text: &str, changed: &str, verb: &str) -> Result<bool, Diagnostic> {
    let endpoint = Endpoint::File(path.to_owned());
    let name = endpoint.name("-");
    let refuse = |why: &str, hint: &str| {
        let message = format!("cannot {verb} `{name}`: {why}");
        Diagnostic::error(codes::UNWRITABLE_FILE, None, message).hint(hint)
    };
    let unwritable = |error| batch::unwritable(&name, &error, "make it writable, or change it by hand");
    let metadata = fs::symlink_metadata(path).map_err(unwritable)?;
    if metadata.is_symlink() {
        return Err(refuse("it is a link", "name the file that it leads to"));
    }
    if metadata.permissions().readonly() {
        return Err(refuse("it is read-only", "make it writable, or change it by hand"));
    }
    let bytes = endpoint.read().map_err(unwritable)?;
    let (mark, rest) = match bytes.strip_prefix(MARK) {
        Some(rest) => (MARK, rest),
        None => (&b""[..], bytes.as_slice()),
    };
    if rest != text.as_bytes() {
        return match decode(&bytes) {
            Ok(decoded) if *decoded == *text => Err(refuse("it is not in UTF-8", "save it as UTF-8")),
            _ => Ok(false),
        };
    }
    endpoint.write(&[mark, changed.as_bytes()].concat(), false).map_err(unwritable)?;
    Ok(true)
}
