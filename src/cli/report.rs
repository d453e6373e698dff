//! What the caller is told, on standard error: diagnostics, what was written, and how far it is.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use super::args::{Color, MessageFormat};
use crate::batch::{Outcome, Report};
use crate::diag::{self, Diagnostic, SourceFiles};

/// Writes messages the way that was asked for.
pub(super) struct Reporter {
    format: MessageFormat,
    color: ColorChoice,
}

impl Reporter {
    pub(super) fn new(format: MessageFormat, color: Color) -> Self {
        let color = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { format, color }
    }

    /// A bar, where a person watches several briefs being built.
    pub(super) fn progress(&self, count: usize) -> Option<ProgressBar> {
        if count < 2 || self.format == MessageFormat::Json || !io::stderr().is_terminal() {
            return None;
        }
        let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{bar:30} {pos} of {len} briefs").ok()?;
        Some(bar.with_style(style))
    }

    /// A diagnostic that belongs to no brief.
    pub(super) fn diagnostic(&self, diagnostic: &Diagnostic) {
        self.diagnostics(std::slice::from_ref(diagnostic), &SourceFiles::default());
    }

    /// What became of a brief.
    pub(super) fn report(&self, report: &Report) {
        self.diagnostics(&report.diagnostics, &report.sources);
        if report.outcome == Outcome::NotBegun && self.format == MessageFormat::Json {
            let message = json!({ "reason": "not-begun", "brief": report.task.brief.name("<stdin>") });
            self.say(&format!("{message}\n"));
        }
        let Some(pdf) = report.task.pdf.as_ref().filter(|_| report.outcome == Outcome::Done) else { return };
        let (pages, size, took) = (report.pages, report.bytes, report.took);
        match self.format {
            MessageFormat::Human | MessageFormat::Github => {
                let pages = if pages == 1 { "1 page".into() } else { format!("{pages} pages") };
                let name = pdf.name("standard output");
                self.say(&format!("Wrote {name}  {pages}, {}, in {}\n", bytes(size), time(took)));
            }
            MessageFormat::Short => {
                self.say(&format!("{}: wrote {}\n", report.task.brief.name("<stdin>"), pdf.name("<stdout>")));
            }
            MessageFormat::Json => {
                let brief = report.task.brief.name("<stdin>");
                let pdf = pdf.name("<stdout>");
                let message =
                    json!({ "reason": "written", "brief": brief, "pdf": pdf, "pages": pages, "bytes": size });
                self.say(&format!("{message}\n"));
            }
        }
    }

    /// What became of all of them.
    pub(super) fn summary(&self, reports: &[Report], took: Duration) {
        let count = |outcome| reports.iter().filter(|report| report.outcome == outcome).count();
        let (all, failed, not_begun) = (reports.len(), count(Outcome::Failed), count(Outcome::NotBegun));
        let verb = if reports.iter().all(|report| report.task.pdf.is_none()) { "checked" } else { "built" };
        let took = time(took);
        match (self.format, failed) {
            (MessageFormat::Json, _) => {}
            (_, 0) => self.say(&format!("{all} briefs {verb} in {took}\n")),
            _ => {
                let done = count(Outcome::Done);
                let rest = if not_begun > 0 { format!(", {not_begun} not begun") } else { String::new() };
                self.say(&format!("{done} of {all} briefs {verb}, {failed} failed{rest}, in {took}\n"));
            }
        }
    }

    fn diagnostics(&self, diagnostics: &[Diagnostic], sources: &SourceFiles) {
        self.say(&match self.format {
            _ if diagnostics.is_empty() => return,
            // Colours are taken away again where they are not wanted.
            MessageFormat::Human => diag::human(diagnostics, sources, true),
            MessageFormat::Short => diag::short(diagnostics, sources),
            MessageFormat::Github => diag::github(diagnostics, sources),
            MessageFormat::Json => diag::json(diagnostics, sources),
        });
    }

    /// Nobody may be there to read it: that is no error.
    pub(super) fn say(&self, text: &str) {
        let mut out = AutoStream::new(io::stderr().lock(), self.color);
        let _ = out.write_all(text.as_bytes());
    }
}

/// A size in thousands, as the International System has them.
fn bytes(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", (bytes + 500) / 1_000),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn time(took: Duration) -> String {
    match took.as_millis() {
        0 => "under 1 ms".into(),
        milliseconds @ 1..1_000 => format!("{milliseconds} ms"),
        _ => format!("{:.1} s", took.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_are_short() {
        assert_eq!([999, 1_499, 48_200, 1_250_000].map(bytes), ["999 B", "1 kB", "48 kB", "1.2 MB"]);
        assert_eq!(time(Duration::from_micros(400)), "under 1 ms");
        assert_eq!(time(Duration::from_millis(8)), "8 ms");
        assert_eq!(time(Duration::from_millis(1_240)), "1.2 s");
    }
}
