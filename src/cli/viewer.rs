//! `--open`: shows a PDF in the viewer of the desktop.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::diag::{Diagnostic, codes};

/// How long a launcher may take to fail. Most hand over to a viewer and end; some stay until the viewer is closed,
/// and then nothing has failed.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens a PDF in the default viewer, and does not wait until that is closed.
///
/// # Errors
/// A warning: the PDF is built anyway.
pub(super) fn open(pdf: &Path) -> Result<(), Diagnostic> {
    if std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false") {
        return Err(not_opened(
            pdf,
            "`CI` is set, and nobody is there to read it",
            "leave out `--open` in CI",
        ));
    }
    // A path from the root cannot be taken for an option.
    let whole = pdf.canonicalize().unwrap_or_else(|_| pdf.to_owned());
    let mut reason = "no viewer was found".to_owned();
    for command in open::commands(&whole) {
        let program = command.get_program().to_string_lossy().into_owned();
        match launch(command) {
            Launch::Opened => return Ok(()),
            Launch::Failed(code) => reason = format!("`{program}` failed with exit status {code}"),
            Launch::Absent => {}
        }
    }
    Err(not_opened(pdf, &reason, "open the file yourself, or set a default PDF viewer"))
}

enum Launch {
    Opened,
    Failed(i32),
    Absent,
}

fn launch(mut command: Command) -> Launch {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Ctrl-C in the terminal is not meant for the viewer.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let Ok(mut child) = command.spawn() else { return Launch::Absent };
    let (sender, ended) = mpsc::channel();
    thread::spawn(move || {
        // The receiver may have lost patience.
        let _ = sender.send(child.wait());
    });
    match ended.recv_timeout(PATIENCE) {
        Ok(Ok(status)) if !status.success() => Launch::Failed(status.code().unwrap_or(-1)),
        _ => Launch::Opened,
    }
}

fn not_opened(pdf: &Path, reason: &str, hint: &str) -> Diagnostic {
    let message = format!("`{}` could not be opened: {reason}", pdf.display());
    Diagnostic::warning(codes::NOT_OPENED, None, message).hint(hint)
}
