//! `report merge`: merges the reports of the shards of a run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use super::UsageError;
use super::args::{ColorWhen, Merge, MessageFormat};
use super::list::Entry;
use super::record::{Brief, Record};
use super::report::Reporter;

use crate::batch::{self, Endpoint, Outcome};
use crate::diag::{Diagnostic, Severity, SourceFiles, codes};

/// Maximum number of briefs named in one message.
const NAMED: usize = 10;

pub(super) fn merge(arguments: &Merge, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let output = match &arguments.output {
        Some(path) if path.as_os_str() != "-" => Endpoint::File(path.clone()),
        _ => Endpoint::Stream,
    };
    let is_output = |path: &Path| Endpoint::File(path.to_owned()).identity() == output.identity();
    if let Some(path) = arguments.reports.iter().chain(&arguments.list).find(|path| is_output(path)) {
        let message = format!("the output would overwrite `{}`, which is an input", path.display());
        UsageError::new(message).exit();
    }
    let expected = arguments.list.as_deref().map(expected).transpose();
    if let Err(error) = &expected {
        reporter.diagnostic(error);
    }
    let mut reports = Vec::with_capacity(arguments.reports.len());
    for path in &arguments.reports {
        let mut sources = SourceFiles::default();
        match read(path, &mut sources) {
            Ok(record) => reports.push((path.display().to_string(), record)),
            Err(error) => reporter.diagnostics(&[error], &sources),
        }
    }
    let Ok(expected) = expected else { return ExitCode::FAILURE };
    if reports.len() < arguments.reports.len() {
        return ExitCode::FAILURE;
    }
    let Joined { merged, missing, errors } = join(reports, expected);
    reporter.diagnostics(&errors, &SourceFiles::default());
    reporter.say(&summary(&merged, missing));
    // Written even if the run has errors.
    if let Err(error) = output.write(&merged.json(), true) {
        let name = output.name("<stdout>");
        reporter.diagnostic(&batch::unwritable(&name, &error, "choose another file with `-o`"));
        return ExitCode::FAILURE;
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn read(path: &Path, sources: &mut SourceFiles) -> Result<Record, Diagnostic> {
    let name = path.display().to_string();
    let bytes = fs::read(path).map_err(|error| {
        let message = format!("cannot read `{name}`: {}", batch::reason(&error));
        Diagnostic::error(codes::UNREADABLE_FILE, None, message)
            .hint("expected a file written by `chancery build --report`")
    })?;
    Record::read(&name, &bytes, sources)
}

/// Reads the briefs of a list written by `chancery list --format json`.
fn expected(path: &Path) -> Result<Vec<String>, Diagnostic> {
    let name = path.display().to_string();
    let hint = "expected a file written by `chancery list --format json`";
    let bytes = fs::read(path).map_err(|error| {
        let message = format!("cannot read `{name}`: {}", batch::reason(&error));
        Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint(hint)
    })?;
    let entries: Vec<Entry> = serde_json::from_slice(&bytes).map_err(|error| {
        Diagnostic::error(codes::REPORT, None, format!("`{name}` is not a list of briefs: {error}"))
            .hint(hint)
    })?;
    Ok(entries.into_iter().map(|entry| entry.brief).collect())
}

/// The report of a whole run.
struct Joined {
    merged: Record,
    /// How many briefs are in no report.
    missing: usize,
    /// Why the run is not complete.
    errors: Vec<Diagnostic>,
}

/// Merges reports, each with the name of its file. Briefs are in the order of `expected` if that is known, then in
/// the order of the run.
fn join(reports: Vec<(String, Record)>, expected: Option<Vec<String>>) -> Joined {
    let mut errors = disagreements(&reports);
    if let Some(expected) = &expected {
        errors.extend(unexpected(&reports, expected));
    }
    let mut merged = Record::default();
    if let Some((_, first)) = reports.first() {
        merged.version.clone_from(&first.version);
    }
    let mut ranks = BTreeMap::new();
    let known = reports.iter().flat_map(|(_, record)| record.whole_run()).map(str::to_owned);
    for name in expected.into_iter().flatten().chain(known) {
        let next = ranks.len();
        ranks.entry(name).or_insert(next);
    }
    let absent = absent_shards(&reports);

    let mut entries = Vec::new();
    let mut rejected = BTreeSet::new();
    for (report, record) in reports {
        for stray in record.strays {
            match merged.strays.iter_mut().find(|known| known.pdf == stray.pdf) {
                // Another shard may have been first.
                Some(known) => known.removed |= stray.removed,
                None => merged.strays.push(stray),
            }
        }
        for brief in record.briefs {
            let rank = ranks.get(&brief.brief).copied();
            // A rejected argument is in the reports of all shards.
            if rank.is_some() || rejected.insert(brief.brief.clone()) {
                entries.push((rank, report.clone(), brief));
            }
        }
    }
    // Rejected arguments come first, as in the report of a whole run. The sort is stable.
    entries.sort_by_key(|(rank, ..)| *rank);

    let found: BTreeSet<_> = entries.iter().filter_map(|(rank, ..)| *rank).collect();
    let mut missing: Vec<_> = ranks.into_iter().filter(|(_, rank)| !found.contains(rank)).collect();
    missing.sort_by_key(|(_, rank)| *rank);
    let missing: Vec<_> = missing.into_iter().map(|(brief, _)| brief).collect();
    if !missing.is_empty() {
        let message = format!("{} {} missing from the reports", listed(&missing), is(&missing));
        errors.push(Diagnostic::error(codes::NOT_BUILT, None, message).hint(absent));
    }
    let mut twice = BTreeMap::<_, Vec<String>>::new();
    for same in entries.chunk_by(|(a, ..), (b, ..)| a.is_some() && a == b) {
        if let [(_, report, brief), (_, other, _), ..] = same {
            twice.entry((report, other)).or_default().push(brief.brief.clone());
        }
    }
    errors.extend(twice.iter().map(|((report, other), briefs)| {
        let message = format!("{} {} in both `{report}` and `{other}`", listed(briefs), is(briefs));
        Diagnostic::error(codes::BUILT_TWICE, None, message)
            .hint("merge exactly one report per shard, all from the same run")
    }));
    errors.extend(entries.iter().filter_map(|(_, report, brief)| not_built(report, brief)));
    merged.briefs = entries.into_iter().map(|(.., brief)| brief).collect();
    Joined { merged, missing: missing.len(), errors }
}

/// The verb for a number of things.
fn is<T>(of: &[T]) -> &'static str {
    if of.len() == 1 { "is" } else { "are" }
}

/// The error of a brief that was not built, by its report.
fn not_built(report: &str, brief: &Brief) -> Option<Diagnostic> {
    let name = &brief.brief;
    let (message, hint) = match brief.outcome {
        Outcome::Done | Outcome::UpToDate if brief.output.is_some() => return None,
        Outcome::Done | Outcome::UpToDate => {
            (format!("`{name}` was checked but not built in `{report}`"), "merge reports of `chancery build`")
        }
        Outcome::NotBegun => (format!("`{name}` was not started in `{report}`"), "run its shard again"),
        Outcome::Failed => {
            let error = brief.diagnostics.iter().find(|message| message.severity == Severity::Error);
            let why = error.map(|error| format!(": {}", error.line())).unwrap_or_default();
            (format!("`{name}` failed in `{report}`{why}"), "fix the brief and run its shard again")
        }
    };
    Some(Diagnostic::error(codes::NOT_BUILT, None, message).hint(hint))
}

/// Contradictions between reports of what should be one run.
fn disagreements(reports: &[(String, Record)]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    let mut differ = |message, hint: &str| {
        errors.push(Diagnostic::error(codes::SHARDS, None, message).hint(hint));
    };
    if let [(first, one), rest @ ..] = reports {
        for (name, other) in rest.iter().filter(|(_, other)| other.version != one.version) {
            let (one, other) = (&one.version, &other.version);
            let message = format!("`{first}` was written by Chancery {one}, but `{name}` by {other}");
            differ(message, "run all shards with the same version");
        }
    }
    let mut shards = reports.iter().filter_map(|(name, record)| Some((name, record.shard.as_ref()?)));
    let Some((first, one)) = shards.next() else { return errors };
    for (name, other) in shards {
        if one.count != other.count {
            let (one, other) = (one.count, other.count);
            let message =
                format!("`{first}` belongs to a run of {one} shards, but `{name}` to one of {other}");
            differ(message, "run all shards with the same number of shards");
        }
        let only = |these: &[String], those: &[String]| {
            let those: BTreeSet<_> = those.iter().collect();
            these.iter().filter(|brief| !those.contains(brief)).cloned().collect::<Vec<_>>()
        };
        for (here, there, names) in
            [(first, name, only(&one.briefs, &other.briefs)), (name, first, only(&other.briefs, &one.briefs))]
        {
            if !names.is_empty() {
                let names = listed(&names);
                let message = format!("`{here}` lists briefs that `{there}` does not: {names}");
                differ(message, "run all shards with the same arguments, on the same files");
            }
        }
    }
    errors
}

/// Briefs that are not in the list, one error per report.
fn unexpected(reports: &[(String, Record)], expected: &[String]) -> Vec<Diagnostic> {
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    let others = reports.iter().filter_map(|(report, record)| {
        let others: Vec<_> =
            record.whole_run().filter(|brief| !expected.contains(brief)).map(str::to_owned).collect();
        let message = format!("`{report}` has briefs that are not in the list: {}", listed(&others));
        (!others.is_empty()).then_some(message)
    });
    let hint = "run `chancery list` with the same arguments, in the same folder";
    others.map(|message| Diagnostic::error(codes::SHARDS, None, message).hint(hint)).collect()
}

/// A hint for briefs that are in no report.
fn absent_shards(reports: &[(String, Record)]) -> String {
    let shards: Vec<_> = reports.iter().filter_map(|(_, record)| record.shard.as_ref()).collect();
    let count = shards.first().map_or(0, |shard| shard.count);
    let is_absent = |index: &usize| shards.iter().all(|shard| shard.index != *index);
    let absent = (1..=count).filter(is_absent).map(|index| index.to_string());
    let absent: Vec<_> = absent.take(NAMED + 1).collect();
    match absent.as_slice() {
        many if many.len() > NAMED => format!("merge the reports of all {count} shards"),
        [] => "build it and merge its report too".into(),
        [index] => format!("also merge the report of shard {index} of {count}"),
        [indices @ .., last] => {
            format!("also merge the reports of shards {} and {last} of {count}", indices.join(", "))
        }
    }
}

/// The first of several names, and the number of the others.
fn listed(names: &[String]) -> String {
    let named: Vec<_> = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// The number of briefs by their outcome.
fn summary(merged: &Record, missing: usize) -> String {
    let count = |outcome| merged.briefs.iter().filter(|brief| brief.outcome == outcome).count();
    let (failed, not_begun) = (count(Outcome::Failed), count(Outcome::NotBegun));
    let rest: String = [(failed, "failed"), (not_begun, "not started"), (missing, "missing")]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!(", {count} {words}"))
        .collect();
    let all = merged.briefs.len();
    format!("{all} {} reported{rest}\n", if all == 1 { "brief" } else { "briefs" })
}
