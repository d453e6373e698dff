//! `check --fix`: corrects briefs in place.
//!
//! Briefs are checked as in any run, by workers that cannot write. What they report to be fixable is changed here, in the
//! text of the brief that it was reported for, and the briefs are checked again until there is nothing left to fix.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::rewrite::rewrite;
use crate::batch::{self, Endpoint, Settings, Task, TaskReport};
use crate::diag::{self, Diagnostic, FileId, Fix};

/// The most times that briefs are checked. A fix that reveals another is rare; one that undoes another is a mistake.
const ROUNDS: usize = 10;

/// What was fixed.
#[derive(Debug, Default)]
pub(super) struct Fixed {
    /// How many diagnostics of each brief.
    pub counts: BTreeMap<String, usize>,
    /// Briefs that could not be changed.
    pub errors: Vec<Diagnostic>,
}

/// Fixes the briefs of a run, which `tasks` resolves anew after they have changed.
pub(super) fn fix(mut tasks: impl FnMut() -> Vec<Task>, settings: &Arc<Settings>) -> Fixed {
    let mut fixed = Fixed::default();
    let mut refused = BTreeSet::new();
    for _ in 0..ROUNDS {
        let mut found = BTreeMap::<PathBuf, Found>::new();
        batch::run(tasks(), settings, |report| note(&mut found, &report));
        let mut changed = false;
        for (path, found) in found {
            if settings.stopped().is_some() || refused.contains(&path) {
                continue;
            }
            let name = Endpoint::File(path.clone()).name("-");
            match found.apply(&path) {
                Ok(0) => {}
                Ok(count) => {
                    changed = true;
                    *fixed.counts.entry(name).or_default() += count;
                }
                Err(error) => {
                    refused.insert(path);
                    fixed.errors.push(error);
                }
            }
        }
        if !changed {
            break;
        }
    }
    fixed
}

/// The fixes of a brief.
struct Found {
    /// The text that they are for.
    text: Arc<str>,
    /// Each with the number of rows that it was reported for.
    fixes: BTreeMap<Fix, usize>,
    /// The number of rows, if the brief is a template.
    rows: usize,
}

/// Takes note of the fixes in the brief itself; files that it reads are not changed.
fn note(found: &mut BTreeMap<PathBuf, Found>, report: &TaskReport) {
    let Endpoint::File(path) = &report.task.brief else { return };
    let Some(brief) = report.sources.files().first() else { return };
    let fixes = report.diagnostics.iter().filter_map(|diagnostic| diagnostic.fix.as_deref());
    let fixes: BTreeSet<&Fix> = fixes.filter(|fix| fix.span.file == FileId(0)).collect();
    if fixes.is_empty() {
        return;
    }
    let rows = report.task.row.as_ref().map_or(1, |row| row.template.len());
    let found = found.entry(path.clone()).or_insert_with(|| Found {
        text: Arc::clone(&brief.text),
        fixes: BTreeMap::new(),
        rows,
    });
    if found.text == brief.text {
        fixes.into_iter().for_each(|fix| *found.fixes.entry(fix.clone()).or_default() += 1);
    }
}

impl Found {
    /// Changes the brief, and returns the number of fixes applied. What is right for one row of a template only is left
    /// alone, and so is a brief that has changed since it was checked.
    fn apply(self, path: &Path) -> Result<usize, Diagnostic> {
        let Self { text, fixes, rows } = self;
        let fixes: Vec<Fix> =
            fixes.into_iter().filter(|(_, count)| *count == rows).map(|(fix, _)| fix).collect();
        let (changed, count) = diag::apply(&text, &fixes);
        if count == 0 {
            return Ok(0);
        }
        match rewrite(path, &text, &changed, "fix")? {
            true => Ok(count),
            false => Ok(0),
        }
    }
}
