//! `report merge`: merges the reports of the shards of a run.
//!
//! The briefs of each report are put aside in a file, and written in their order when all are known: reports of any
//! number of briefs take little memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::ExitCode;

use super::UsageError;
use super::args::{ColorWhen, Merge, MessageFormat};
use super::list::Entry;
use super::message::Subject;
use super::record::{self, Brief, Head, Room};
use super::report::Reporter;
use super::stray::Stray;

use crate::batch::{self, Endpoint, Outcome};
use crate::diag::{Diagnostic, Shown, SourceFiles, codes, shown};

/// Maximum number of briefs named in one message.
const NAMED: usize = 10;

/// Maximum size of a report or a list, in bytes. The report of 10,000 briefs has less than 50 MB.
const SIZE_LIMIT: u64 = 200 << 20;

pub(super) fn merge(arguments: &Merge, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let output = match &arguments.output {
        Some(path) if path.as_os_str() != "-" => Endpoint::File(path.clone()),
        _ => Endpoint::Stream,
    };
    let is_output = |path: &Path| Endpoint::File(path.to_owned()).identity() == output.identity();
    if let Some(path) = arguments.reports.iter().chain(&arguments.list).find(|path| is_output(path)) {
        let name = Endpoint::File(path.clone()).name("-");
        UsageError::new(format!("the output would overwrite `{name}`, which is an input")).exit();
    }
    let expected = arguments.list.as_deref().map(expected).transpose();
    if let Err(error) = &expected {
        reporter.diagnostic(error);
    }
    let mut reports = Vec::with_capacity(arguments.reports.len());
    let mut aside = match Aside::new() {
        Ok(aside) => aside,
        Err(error) => {
            reporter.diagnostic(&no_room(&error));
            return ExitCode::FAILURE;
        }
    };
    for path in &arguments.reports {
        let mut sources = SourceFiles::default();
        match read(path, &mut aside, &mut sources) {
            Ok(report) => reports.push(report),
            Err(error) => reporter.diagnostics(&[error], &sources, &Subject::default()),
        }
    }
    let Ok(expected) = expected else { return ExitCode::FAILURE };
    if reports.len() < arguments.reports.len() {
        return ExitCode::FAILURE;
    }
    let Joined { head, briefs, strays, missing, errors } = join(reports, expected);
    reporter.diagnostics(&errors, &SourceFiles::default(), &Subject::default());
    reporter.say(&summary(&briefs, missing));
    // Written even if the run has errors.
    if let Err(error) = write(&output, &head, &briefs, &strays, aside) {
        let name = output.name("<stdout>");
        reporter.diagnostic(&batch::unwritable(&name, &error, "choose another file with `-o`"));
        return ExitCode::FAILURE;
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A report that was read.
struct Report {
    name: String,
    head: Head,
    briefs: Vec<Found>,
    strays: Vec<Stray>,
}

/// A brief of a report.
struct Found {
    brief: String,
    outcome: Outcome,
    has_output: bool,
    /// Its first error.
    error: Option<String>,
    /// Where the rest is.
    place: (u64, usize),
}

impl Report {
    /// All briefs of the whole run, in order.
    fn whole_run(&self) -> impl Iterator<Item = &str> {
        let shard = self.head.shard.as_ref();
        let own = self.briefs.iter().filter(move |_| shard.is_none()).map(|found| &found.brief);
        shard.into_iter().flat_map(|shard| &shard.briefs).chain(own).map(String::as_str)
    }
}

/// Briefs of reports that have been read, in a file without a name.
struct Aside {
    file: BufWriter<File>,
    length: u64,
}

impl Aside {
    fn new() -> io::Result<Self> {
        Ok(Self { file: BufWriter::new(tempfile::tempfile()?), length: 0 })
    }

    fn put(&mut self, brief: Brief) -> io::Result<Found> {
        let json = serde_json::to_vec(&brief)?;
        self.file.write_all(&json)?;
        let place = (self.length, json.len());
        self.length += json.len() as u64;
        Ok(Found {
            brief: brief.brief,
            outcome: brief.outcome,
            has_output: brief.output.is_some(),
            error: brief.error.map(|error| error.line),
            place,
        })
    }
}

/// Writes the merged report.
fn write(output: &Endpoint, head: &Head, briefs: &[Found], strays: &[Stray], aside: Aside) -> io::Result<()> {
    let mut file = BufReader::new(aside.file.into_inner().map_err(io::IntoInnerError::into_error)?);
    let mut writer = record::Writer::new(output.draft()?, head)?;
    let mut room = Room::new(briefs.len());
    for Found { place: (start, length), .. } in briefs {
        file.seek(SeekFrom::Start(*start))?;
        let mut json = vec![0; *length];
        file.read_exact(&mut json)?;
        let mut brief: Brief = serde_json::from_slice(&json)?;
        room.fit(&mut brief);
        writer.push(&brief)?;
    }
    writer.finish(strays)
}

fn no_room(error: &io::Error) -> Diagnostic {
    let message = format!("cannot write a temporary file: {}", batch::reason(error));
    Diagnostic::error(codes::UNWRITABLE_FILE, None, message).hint("set `TMPDIR` to a folder with room")
}

fn read(path: &Path, aside: &mut Aside, sources: &mut SourceFiles) -> Result<Report, Diagnostic> {
    let name = Endpoint::File(path.to_owned()).name("-");
    let bytes = bytes(path, &name, "expected a file written by `chancery build --report`")?;
    let (mut briefs, mut failed) = (Vec::new(), None);
    let mut take = |brief| {
        match aside.put(brief) {
            Ok(found) => briefs.push(found),
            Err(error) => {
                failed = Some(no_room(&error));
                return Err(error);
            }
        }
        Ok(())
    };
    let read = record::read(&name, &bytes, sources, &mut take);
    match failed {
        Some(error) => Err(error),
        None => read.map(|(head, strays)| Report { name, head, briefs, strays }),
    }
}

/// Reads a file of a limited size.
fn bytes(path: &Path, name: &str, hint: &str) -> Result<Vec<u8>, Diagnostic> {
    let read = || {
        let mut bytes = Vec::new();
        File::open(path)?.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error: io::Error| {
        let message = format!("cannot read `{name}`: {}", batch::reason(&error));
        Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint(hint)
    })?;
    if bytes.len() as u64 > SIZE_LIMIT {
        let message = format!("`{name}` is larger than {} MiB", SIZE_LIMIT >> 20);
        return Err(Diagnostic::error(codes::REPORT, None, message).hint(hint));
    }
    Ok(bytes)
}

/// Reads the briefs of a list written by `chancery list --format json`.
fn expected(path: &Path) -> Result<Vec<String>, Diagnostic> {
    let name = Endpoint::File(path.to_owned()).name("-");
    let hint = "expected a file written by `chancery list --format json`";
    let bytes = bytes(path, &name, hint)?;
    let entries: Vec<Entry> = serde_json::from_slice(&bytes).map_err(|error| {
        Diagnostic::error(codes::REPORT, None, format!("`{name}` is not a list of briefs: {error}"))
            .hint(hint)
    })?;
    Ok(entries.into_iter().flat_map(Entry::names).collect())
}

/// The report of a whole run.
struct Joined {
    head: Head,
    briefs: Vec<Found>,
    strays: Vec<Stray>,
    /// How many briefs are in no report.
    missing: usize,
    /// Why the run is not complete.
    errors: Vec<Diagnostic>,
}

/// Merges reports. Briefs are in the order of `expected` if that is known, then in
/// the order of the run.
fn join(mut reports: Vec<Report>, expected: Option<Vec<String>>) -> Joined {
    let mut errors = disagreements(&reports);
    if let Some(expected) = &expected {
        errors.extend(unexpected(&reports, expected));
    }
    let mut head = Head::new(None);
    if let Some(first) = reports.first() {
        head.version.clone_from(&first.head.version);
    }
    let mut ranks = BTreeMap::new();
    let known = reports.iter().flat_map(Report::whole_run).map(str::to_owned);
    for name in expected.into_iter().flatten().chain(known) {
        let next = ranks.len();
        ranks.entry(name).or_insert(next);
    }
    let absent = absent_shards(&reports);

    let mut entries = Vec::new();
    let mut rejected = BTreeSet::new();
    let mut strays = Vec::<Stray>::new();
    for Report { name, briefs, strays: own, .. } in &mut reports {
        for stray in std::mem::take(own) {
            match strays.iter_mut().find(|known| known.pdf == stray.pdf) {
                // Another shard may have been first.
                Some(known) => known.removed |= stray.removed,
                None => strays.push(stray),
            }
        }
        let name: &str = name;
        for brief in std::mem::take(briefs) {
            let rank = ranks.get(&brief.brief).copied();
            // A rejected argument is in the reports of all shards.
            if rank.is_some() || rejected.insert(brief.brief.clone()) {
                entries.push((rank, name, brief));
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
    let briefs = entries.into_iter().map(|(.., brief)| brief).collect();
    Joined { head, briefs, strays, missing: missing.len(), errors }
}

/// The verb for a number of things.
fn is<T>(of: &[T]) -> &'static str {
    if of.len() == 1 { "is" } else { "are" }
}

/// The error of a brief that was not built, by its report.
fn not_built(report: &str, brief: &Found) -> Option<Diagnostic> {
    let name = &brief.brief;
    let (message, hint) = match brief.outcome {
        Outcome::Done | Outcome::UpToDate if brief.has_output => return None,
        Outcome::Done | Outcome::UpToDate => {
            (format!("`{name}` was checked but not built in `{report}`"), "merge reports of `chancery build`")
        }
        Outcome::NotBegun => (format!("`{name}` was not started in `{report}`"), "run its shard again"),
        Outcome::Failed => {
            let why = brief.error.as_ref().map(|error| format!(": {error}")).unwrap_or_default();
            (format!("`{name}` failed in `{report}`{why}"), "fix the brief and run its shard again")
        }
    };
    Some(Diagnostic::error(codes::NOT_BUILT, None, message).hint(hint))
}

/// Contradictions between reports of what should be one run.
fn disagreements(reports: &[Report]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    let mut differ = |message, hint: &str| {
        errors.push(Diagnostic::error(codes::SHARDS, None, message).hint(hint));
    };
    if let [Report { name: first, head: one, .. }, rest @ ..] = reports {
        for Report { name, head: other, .. } in rest.iter().filter(|other| other.head.version != one.version)
        {
            let (one, other) = (&one.version, &other.version);
            let message = format!("`{first}` was written by Chancery {one}, but `{name}` by {other}");
            differ(message, "run all shards with the same version");
        }
    }
    let mut shards = reports.iter().filter_map(|report| Some((&report.name, report.head.shard.as_ref()?)));
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
fn unexpected(reports: &[Report], expected: &[String]) -> Vec<Diagnostic> {
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    let others = reports.iter().filter_map(|report| {
        let others: Vec<_> =
            report.whole_run().filter(|brief| !expected.contains(brief)).map(str::to_owned).collect();
        let message = format!("`{}` has briefs that are not in the list: {}", report.name, listed(&others));
        (!others.is_empty()).then_some(message)
    });
    let hint = "run `chancery list` with the same arguments, in the same folder";
    others.map(|message| Diagnostic::error(codes::SHARDS, None, message).hint(hint)).collect()
}

/// A hint for briefs that are in no report.
fn absent_shards(reports: &[Report]) -> String {
    let shards: Vec<_> = reports.iter().filter_map(|report| report.head.shard.as_ref()).collect();
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
fn summary(briefs: &[Found], missing: usize) -> Shown {
    let count = |outcome| briefs.iter().filter(|brief| brief.outcome == outcome).count();
    let (failed, not_begun) = (count(Outcome::Failed), count(Outcome::NotBegun));
    let rest: String = [(failed, "failed"), (not_begun, "not started"), (missing, "missing")]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!(", {count} {words}"))
        .collect();
    let all = briefs.len();
    shown!("{} {} reported{}\n", all, if all == 1 { "brief" } else { "briefs" }, rest)
}
