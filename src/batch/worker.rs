//! The inside of a worker: a process of this program that makes briefs, and writes nothing but answers.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::build::{BriefInput, Isolation, Made, Settings, make};
use super::child::{confine, ended, survive_signals};
use super::panics::{caught, record_panics};
use super::sheets::here;
use super::threads::{pool, spawn};
use super::wire::{Answer, Order, PROGRAM, Setup, receive, send};
use crate::diag::{Diagnostic, Levels, codes};
use crate::font::Fonts;
use crate::geom::Pt;
use crate::pipeline::Loads;
use crate::series::{self, FILE_NAME, Series};

/// Makes briefs until standard input ends. `fonts` reads the fonts of folders, whose digest is known, with so many threads;
/// its error says why it cannot.
pub(crate) fn serve(fonts: impl FnOnce(&[PathBuf], usize, [u8; 32]) -> Result<Fonts, String>) -> ExitCode {
    survive_signals();
    let mut input = io::stdin().lock();
    let Ok((setup, _)) = receive::<Setup>(&mut input, 0) else {
        return ended("only Chancery itself can start a worker");
    };
    if setup.program != PROGRAM {
        return ended("another version of Chancery was installed during the run");
    }
    // Where memory runs out, the system ends a worker, not the run.
    #[cfg(target_os = "linux")]
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    confine(setup.memory);
    let memory = setup.memory;
    let maker = settings(setup, fonts).map(|(settings, threads)| Maker {
        settings,
        threads,
        series: BTreeMap::new(),
        loads: Loads::default(),
    });
    let mut maker = match maker {
        Ok(maker) => maker,
        Err(why) => return ended(&why),
    };
    record_panics();
    // Not on this thread, which sees when the run ends, whatever the other is doing.
    let (orders, next) = mpsc::channel();
    let made = spawn(move || {
        drop(caught(|| maker.answer(&next)));
        // Nobody listens any more, or something is very wrong.
        process::exit(1);
    });
    if let Err(error) = made {
        return ended(&error.to_string());
    }
    while let Ok(order) = receive(&mut input, memory) {
        if orders.send(order).is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}

/// The settings of the run, and the number of threads.
fn settings(
    setup: Setup,
    fonts: impl FnOnce(&[PathBuf], usize, [u8; 32]) -> Result<Fonts, String>,
) -> Result<(Settings, usize), String> {
    let font_path: Vec<_> = setup.font_path.into_iter().map(PathBuf::from).collect();
    // Names of lints that the run has read.
    let lints = |names: Vec<String>| names.iter().filter_map(|name| name.parse().ok()).collect();
    let settings = Settings {
        fonts: fonts(&font_path, setup.threads, setup.font_digest)?,
        font_path,
        isolation: Isolation::None,
        timeout: Duration::MAX,
        memory: setup.memory,
        levels: Levels { deny: lints(setup.deny), allow: lints(setup.allow) },
        timestamp: setup.timestamp,
        public: setup.public,
        bleed: setup.bleed.map(Pt),
        jobs: 1,
        fail_fast: false,
        root: setup.root.map(PathBuf::from),
        // Each order says so.
        fresh: false,
        // A worker writes no files.
        force: false,
        stop: Arc::default(),
        sheets: here(),
    };
    Ok((settings, setup.threads))
}

/// Makes briefs.
struct Maker {
    settings: Settings,
    threads: usize,
    /// The series that were read, by their folders.
    series: BTreeMap<OsString, Option<Series>>,
    loads: Loads,
}

impl Maker {
    /// Answers orders until there are no more, or nobody listens.
    #[allow(clippy::disallowed_methods, reason = "a pipe to the run")]
    fn answer(&mut self, orders: &mpsc::Receiver<(Order, Vec<u8>)>) {
        let pool = pool(self.threads);
        let mut output = io::stdout().lock();
        for (order, bytes) in orders {
            let (header, pdf) = Answer::new(self.make(&order, &bytes));
            if send(&mut output, &header, &pdf).is_err() {
                break;
            }
        }
        drop(pool);
    }

    fn make(&mut self, order: &Order, bytes: &[u8]) -> Made {
        let (pdf, edition) = (order.pdf(), order.edition());
        let mut source = order.source(bytes, pdf.as_ref(), edition.as_ref());
        if let Some((folder, mark)) = &order.series {
            let root = self.settings.root.as_deref();
            let read = || series::load(Path::new(folder), root).series;
            let series = self.series.entry(folder.clone()).or_insert_with(read);
            let Some(series) = series.as_ref().filter(|series| series.mark() == *mark) else {
                return Made::failed(source.name, changed(&source, folder));
            };
            source.series = Some(series);
        }
        make(&source, &self.settings, &self.loads)
    }
}

/// The error of a brief whose series is no longer what the run has read.
fn changed(source: &BriefInput, folder: &OsString) -> Diagnostic {
    let file = Path::new(folder).join(FILE_NAME);
    let message = format!("`{}` has changed since `{}` was begun", file.display(), source.name);
    Diagnostic::error(codes::SERIES, None, message).hint("run the command again")
}
