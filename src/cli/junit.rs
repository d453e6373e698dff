//! Reports as JUnit XML, which CI services display: each brief is a test case.

use std::io;

use super::record::Brief;
use super::repeats::Repeated;
use super::stray::Stray;
use super::xml::text;
use crate::batch::{Draft, Outcome};
use crate::diag::{Severity, Shown, shown};

/// The room for what comes before the first test case. It has the totals, which are known at the end.
const HEAD: usize = 512;

/// `<testsuites>` with one suite, written brief by brief.
pub(super) struct Writer {
    draft: Draft,
    all: usize,
    failed: usize,
    skipped: usize,
    seconds: f64,
}

impl Writer {
    pub(super) fn new(mut draft: Draft) -> io::Result<Self> {
        draft.put(&Shown::text(&" ".repeat(HEAD)))?;
        Ok(Self { draft, all: 0, failed: 0, skipped: 0, seconds: 0.0 })
    }

    pub(super) fn push(&mut self, brief: &Brief) -> io::Result<()> {
        self.all += 1;
        self.failed += usize::from(brief.outcome == Outcome::Failed);
        self.skipped += usize::from(brief.outcome == Outcome::NotBegun);
        self.seconds += brief.seconds;
        self.draft.put(&case(brief))
    }

    pub(super) fn finish(mut self, strays: &[Stray]) -> io::Result<()> {
        if !strays.is_empty() {
            let line = |stray: &Stray| shown!("{}\n", Shown::xml(stray.line().as_str()));
            let lines: Shown = strays.iter().map(line).collect();
            self.draft.put(&shown!("<system-out>{}</system-out>\n", lines))?;
        }
        self.draft.put(&shown!("</testsuite>\n</testsuites>\n"))?;
        let Self { all, failed, skipped, seconds, .. } = self;
        let totals = shown!(
            "tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"{}\"",
            all,
            failed,
            format!("{seconds:.3}")
        );
        let head = shown!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
            <testsuites name=\"chancery\" {}>\n\
            <testsuite name=\"chancery\" {} skipped=\"{}\"",
            totals,
            totals,
            skipped
        );
        // White space is allowed in a tag.
        let space = " ".repeat(HEAD.saturating_sub(head.len() + 2));
        self.draft.rewrite_start(&shown!("{}{}>\n", head, space))?;
        self.draft.finish()
    }
}

fn case(brief: &Brief) -> Shown {
    let texts = |severity| {
        let of = brief.diagnostics.iter().filter(move |message| message.severity == severity);
        of.map(text).collect::<Shown>()
    };
    let name = Shown::xml(&brief.brief);
    let mut case = shown!(
        "<testcase classname=\"chancery\" name=\"{}\" file=\"{}\" time=\"{}\">\n",
        name,
        name,
        format!("{:.3}", brief.seconds)
    );
    match brief.outcome {
        Outcome::Done | Outcome::UpToDate => {}
        Outcome::NotBegun => case.push(&shown!("<skipped message=\"not started\"/>\n")),
        Outcome::Failed => {
            let first = brief.diagnostics.iter().find(|message| message.severity == Severity::Error);
            let (code, message) = match (first, &brief.error) {
                (Some(first), _) => (first.code.as_str(), first.message.as_str()),
                (None, Some(first)) => (first.code.as_str(), first.line.as_str()),
                (None, None) => ("", ""),
            };
            case.push(&shown!(
                "<failure type=\"{}\" message=\"{}\">{}{}</failure>\n",
                Shown::xml(code),
                Shown::xml(message),
                texts(Severity::Error),
                rest(brief)
            ));
        }
    }
    let lints = texts(Severity::Warning);
    if !lints.is_empty() {
        case.push(&shown!("<system-out>{}</system-out>\n", lints));
    }
    case.push(&shown!("</testcase>\n"));
    case
}

/// What is not listed.
fn rest(brief: &Brief) -> Shown {
    let mut rest = Shown::default();
    if let Some(Repeated { count, first }) = &brief.repeated {
        rest.push(&shown!("{} diagnostics listed under {}\n", count, Shown::xml(first)));
    }
    if brief.left_out > 0 {
        rest.push(&shown!("{} more diagnostics left out of this report\n", brief.left_out));
    }
    rest
}
