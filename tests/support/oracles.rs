//! Programs that judge a PDF or a report and share no code with this project.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A program and the name it is known by.
pub(crate) struct Oracle {
    pub(crate) command: &'static str,
    pub(crate) name: &'static str,
}

pub(crate) const VERAPDF: Oracle = Oracle { command: "verapdf", name: "veraPDF" };
pub(crate) const QPDF: Oracle = Oracle { command: "qpdf", name: "qpdf" };
pub(crate) const PDFTOTEXT: Oracle = Oracle { command: "pdftotext", name: "pdftotext (poppler)" };
pub(crate) const PDFFONTS: Oracle = Oracle { command: "pdffonts", name: "pdffonts (poppler)" };
pub(crate) const PDFINFO: Oracle = Oracle { command: "pdfinfo", name: "pdfinfo (poppler)" };
pub(crate) const PDFDETACH: Oracle = Oracle { command: "pdfdetach", name: "pdfdetach (poppler)" };
pub(crate) const PDFTOPPM: Oracle = Oracle { command: "pdftoppm", name: "pdftoppm (poppler)" };
pub(crate) const RSVG: Oracle = Oracle { command: "rsvg-convert", name: "rsvg-convert (librsvg)" };
pub(crate) const GHOSTSCRIPT: Oracle = Oracle { command: "gs", name: "Ghostscript" };
pub(crate) const MUTOOL: Oracle = Oracle { command: "mutool", name: "MuPDF" };
pub(crate) const JSONSCHEMA: Oracle = Oracle { command: "jsonschema", name: "jsonschema (Python)" };
pub(crate) const FAKETIME: Oracle = Oracle { command: "faketime", name: "faketime" };
pub(crate) const STRACE: Oracle = Oracle { command: "strace", name: "strace" };
/// Runs the checks that are written without any code of the project.
pub(crate) const PYTHON: Oracle = Oracle { command: "python3", name: "Python" };
pub(crate) const MSGFMT: Oracle = Oracle { command: "msgfmt", name: "msgfmt (GNU gettext)" };
pub(crate) const XMLLINT: Oracle = Oracle { command: "xmllint", name: "xmllint (libxml2)" };

/// What a program said.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Oracle {
    /// Runs the program. None, said aloud, where it is not installed; a failure where `CHANCERY_ORACLES`
    /// is `require`.
    pub(crate) fn ask<A: AsRef<std::ffi::OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Option<Verdict> {
        self.ask_in(Path::new("."), arguments)
    }

    /// The same in a folder.
    pub(crate) fn ask_in<A: AsRef<std::ffi::OsStr>>(
        &self,
        folder: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Option<Verdict> {
        let Some(program) = self.find() else {
            let required = std::env::var_os("CHANCERY_ORACLES").is_some_and(|value| value == "require");
            assert!(!required, "{} is required and not installed", self.name);
            eprintln!("skipped: {} is not installed", self.name);
            return None;
        };
        let output = Command::new(program).current_dir(folder).args(arguments).output();
        let output = output.expect("an installed program can be run");
        Some(Verdict {
            success: output.status.success(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }

    fn find(&self) -> Option<PathBuf> {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).map(|folder| folder.join(self.command)).find(|program| program.is_file())
    }
}

/// Asserts that a file conforms to PDF/A-3a and PDF/UA-1, as veraPDF judges it.
pub(crate) fn assert_conforms(file: &Path) {
    for flavour in ["3a", "ua1"] {
        let arguments =
            ["--flavour".as_ref(), flavour.as_ref(), "--format".as_ref(), "text".as_ref(), file.as_os_str()];
        let Some(verdict) = VERAPDF.ask(arguments) else { return };
        let passed = verdict.success && verdict.stdout.contains("PASS") && !verdict.stdout.contains("FAIL");
        assert!(passed, "{} breaks {flavour}:\n{}{}", file.display(), verdict.stdout, verdict.stderr);
    }
}

/// Asserts that readers of other makers open a file without a complaint.
pub(crate) fn assert_sound(file: &Path) {
    let file = file.as_os_str();
    // Debian builds MuPDF without colour management, and MuPDF says so of every file.
    let complaint = |line: &str| !line.trim().is_empty() && line != "warning: ICC support is not available";
    let quiet = |verdict: &Verdict| verdict.success && !verdict.stderr.lines().any(complaint);
    if let Some(verdict) = QPDF.ask(["--check".as_ref(), file]) {
        assert!(quiet(&verdict) && !verdict.stdout.contains("WARNING"), "{verdict:?}");
    }
    if let Some(verdict) = MUTOOL.ask([
        "draw".as_ref(),
        "-q".as_ref(),
        "-F".as_ref(),
        "trace".as_ref(),
        "-o".as_ref(),
        "/dev/null".as_ref(),
        file,
    ]) {
        assert!(quiet(&verdict), "{verdict:?}");
    }
    let arguments = ["-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage"];
    if let Some(verdict) = GHOSTSCRIPT.ask(arguments.iter().map(AsRef::as_ref).chain([file])) {
        assert!(quiet(&verdict) && verdict.stdout.trim().is_empty(), "{verdict:?}");
    }
    if let Some(verdict) = PDFFONTS.ask([file]) {
        assert!(quiet(&verdict), "{verdict:?}");
        for font in verdict.stdout.lines().skip(2) {
            assert!(font.contains("yes yes yes"), "not embedded, not a subset or without text: {font}");
        }
    }
}

/// The text of a file as poppler reads it.
pub(crate) fn text(file: &Path) -> Option<String> {
    let verdict = PDFTOTEXT.ask([file.as_os_str(), "-".as_ref()])?;
    assert!(verdict.success && verdict.stderr.is_empty(), "{verdict:?}");
    Some(verdict.stdout)
}
