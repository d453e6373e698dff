//! `list`: the briefs that `build` would build, for people and for the job matrix of a CI service.

use std::process::ExitCode;

use serde::{Deserialize, Serialize};

use super::args::{ColorWhen, List, ListFormat, MessageFormat};
use super::changes::Changes;
use super::destination::{Destinations, destinations};
use super::gather::gather;
use super::printer::print;
use super::report::Reporter;
use crate::batch;
use crate::diag::{Shown, shown};

/// A brief and its PDF.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The argument of `build` for it.
    pub(super) brief: String,
    /// Where its PDF would go, or the first of several.
    output: String,
    /// Its editions, if it names its languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    editions: Vec<EditionEntry>,
}

/// An edition of a brief and its PDF.
#[derive(Debug, Serialize, Deserialize)]
struct EditionEntry {
    language: String,
    output: String,
}

impl Entry {
    /// The names in reports of what `build` makes for it.
    pub(super) fn names(self) -> Vec<String> {
        let of_edition = |edition: &EditionEntry| batch::edition_name(&self.brief, &edition.language);
        let names: Vec<String> = self.editions.iter().map(of_edition).collect();
        if names.is_empty() { vec![self.brief] } else { names }
    }
}

pub(super) fn list(arguments: &List, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let sheets = batch::sheets_apart(batch::TIMEOUT, batch::MEMORY);
    let gathered = gather(&arguments.briefs, &arguments.languages, arguments.root.as_deref(), sheets);
    let gathered = gathered.unwrap_or_else(|error| error.exit());
    gathered.print(&reporter);
    let shard = arguments.shard.map(super::shard::ShardOption::resolve);
    let placed = destinations(
        gathered.briefs,
        &gathered.inputs,
        gathered.several,
        arguments.output.as_ref(),
        arguments.public,
    );
    let Destinations { tasks, names, rejected, .. } = placed.unwrap_or_else(|error| error.exit());
    rejected.iter().for_each(|rejected| rejected.print(&reporter));
    let mut complete = gathered.rejected.is_empty() && rejected.is_empty();
    // Templates were read already.
    for task in tasks.iter().filter(|task| task.row.is_none()) {
        if let Some(error) = task.brief.absent() {
            reporter.diagnostic(&error);
            complete = false;
        }
    }
    let own = tasks.iter().zip(names).filter(|(_, name)| shard.is_none_or(|shard| shard.has(name)));
    let mut own: Vec<_> = own.map(|(task, _)| task).collect();
    if let Some(since) = &arguments.changed_since {
        let mut changes = Changes::new(since, arguments.root.as_deref());
        let concerned = own.into_iter().filter_map(|task| match changes.concern(task) {
            Ok(concerned) => concerned.then_some(Ok(task)),
            Err(error) => Some(Err(error)),
        });
        match concerned.collect() {
            Ok(concerned) => own = concerned,
            Err(error) => {
                reporter.diagnostic(&error);
                return ExitCode::FAILURE;
            }
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for task in own {
        let (brief, output) =
            (task.argument("-"), task.pdf.as_ref().map_or_else(String::new, |pdf| pdf.name("-")));
        let edition = task.edition.as_ref().map(|edition| EditionEntry {
            language: edition.language.tag().to_string(),
            output: output.clone(),
        });
        match entries.last_mut().filter(|last| edition.is_some() && last.brief == brief) {
            Some(last) => last.editions.extend(edition),
            None => entries.push(Entry { brief, output, editions: edition.into_iter().collect() }),
        }
    }
    let text = match arguments.format {
        ListFormat::Text => entries.iter().map(|entry| shown!("{}\n", entry.brief)).collect(),
        // On one line, as GitHub workflows expect.
        ListFormat::Json => shown!("{}\n", Shown::json(&entries)),
    };
    let printed = print(&text);
    if complete { printed } else { ExitCode::FAILURE }
}
