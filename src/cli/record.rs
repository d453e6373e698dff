//! The report of a run, for programs.

use std::fmt;
use std::io;

use schemars::{JsonSchema, Schema, schema_for};
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::gather::Rejected;
use super::repeats::{News, Repeated};
use super::stray::Stray;
use super::xml;
use crate::batch::{self, Draft, Outcome};
use crate::diag::{self, Diagnostic, Message, Severity, Shown, SourceFiles, Span, codes, shown};

/// The version of the format that is written. No other version can be read.
const SCHEMA: u32 = 1;

/// About how many bytes of diagnostics a report has: the first half for the briefs that come first, the other shared
/// among all. The rest are counted.
const ROOM: usize = 24 << 20;

/// The most characters of the first error of a brief.
const FIRST: usize = 300;

/// The results of a run of Chancery. Keys may be added: ignore those that you do not know.
#[derive(JsonSchema)]
#[schemars(title = "Report of a run of Chancery", extend("$id" = "urn:chancery:schema:report:1"))]
#[allow(dead_code, reason = "a report is written and read brief by brief")]
struct Report {
    /// The version of this format.
    schema: u32,
    #[schemars(flatten)]
    head: Head,
    /// In the order of the arguments.
    briefs: Vec<Brief>,
    /// PDFs in the output folders of series that no brief builds any longer.
    #[schemars(default, skip_serializing_if = "Vec::is_empty")]
    strays: Vec<Stray>,
}

/// What a report says of the run as a whole.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Head {
    /// The version of Chancery.
    pub(super) version: String,
    /// The shard that this report is for; absent for a whole run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) shard: Option<Shard>,
}

/// A shard of a run.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Shard {
    /// The number of this shard, counted from 1.
    pub(super) index: usize,
    /// The number of shards.
    pub(super) count: usize,
    /// All briefs of the whole run, in the order of the arguments.
    pub(super) briefs: Vec<String>,
}

/// The result of a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Brief {
    /// The path as given, or `<stdin>`; for an argument that yields no brief, the argument.
    pub(super) brief: String,
    /// The language of the edition (BCP 47), which is part of `brief` too. Absent if the brief has one edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// The path of the PDF, or `<stdout>`; null if the brief was only checked.
    pub(super) output: Option<String>,
    pub(super) outcome: Outcome,
    /// The identifier of the PDF in hexadecimal: a digest of all its inputs. Null if the brief has errors.
    digest: Option<String>,
    pages: usize,
    /// The size of the PDF in bytes.
    bytes: usize,
    pub(super) seconds: f64,
    /// How many errors there are, also those that are not among the diagnostics here.
    #[serde(default)]
    errors: usize,
    /// How many lints there are, also those that are not among the diagnostics here.
    #[serde(default)]
    lints: usize,
    /// The first error. Null if there is none.
    #[serde(default)]
    pub(super) error: Option<FirstError>,
    pub(super) diagnostics: Vec<Message>,
    /// Diagnostics that are listed under an earlier row of the template or edition of the brief, and not again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) repeated: Option<Repeated>,
    /// How many diagnostics there was no room for.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) left_out: usize,
}

/// The first error of a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct FirstError {
    pub(super) code: String,
    /// `file:line:column: error[E0104]: message`, shortened.
    pub(super) line: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Head {
    /// Of a run of this version.
    pub(super) fn new(shard: Option<Shard>) -> Self {
        Self { version: env!("CARGO_PKG_VERSION").into(), shard }
    }
}

impl Brief {
    pub(super) fn new(report: &batch::TaskReport, news: News) -> Self {
        let task = &report.task;
        Self {
            language: task.edition.as_ref().map(|edition| edition.language.to_string()),
            output: task.pdf.as_ref().map(|pdf| pdf.name("<stdout>")),
            outcome: report.outcome,
            digest: report.digest.map(|digest| format!("{:032x}", u128::from_be_bytes(digest))),
            pages: report.pages,
            bytes: report.bytes,
            seconds: report.took.as_secs_f64(),
            repeated: news.repeated,
            ..Self::of(task.name("<stdin>"), &report.diagnostics, &news.diagnostics, &report.sources)
        }
    }

    /// An argument that yields no brief.
    pub(super) fn rejected(Rejected { argument, diagnostics, sources }: &Rejected) -> Self {
        Self::of(argument.clone(), diagnostics, diagnostics, sources)
    }

    /// A brief with all its diagnostics, of which those that are `new` are listed.
    fn of(brief: String, all: &[Diagnostic], new: &[Diagnostic], sources: &SourceFiles) -> Self {
        let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
        let errors = all.iter().filter(is_error).count();
        let error = all
            .iter()
            .find(is_error)
            .map(|error| FirstError { code: error.code.into(), line: first_line(error, sources) });
        Self {
            brief,
            language: None,
            output: None,
            outcome: Outcome::Failed,
            digest: None,
            pages: 0,
            bytes: 0,
            seconds: 0.0,
            errors,
            lints: all.len() - errors,
            error,
            diagnostics: if new.is_empty() { Vec::new() } else { diag::messages(new, sources) },
            repeated: None,
            left_out: 0,
        }
    }

    /// The JSON Schema of reports.
    pub(super) fn schema() -> Schema {
        schema_for!(Report)
    }
}

/// A diagnostic on one line, shortened.
fn first_line(error: &Diagnostic, sources: &SourceFiles) -> String {
    let error = Diagnostic { hints: Vec::new(), related: Vec::new(), ..error.clone() };
    let message = diag::messages(&[error], sources);
    let line = message.first().map(Message::line).unwrap_or_default();
    let mut line = line.as_str().chars();
    let mut short: String = line.by_ref().take(FIRST).collect();
    if line.next().is_some() {
        short.push('…');
    }
    short
}

/// How much room there is in a report for diagnostics.
#[derive(Debug)]
pub(super) struct Room {
    /// For those that come first.
    first: usize,
    /// For each brief.
    share: usize,
}

impl Room {
    /// For so many briefs.
    pub(super) fn new(briefs: usize) -> Self {
        Self { first: ROOM / 2, share: ROOM / 2 / briefs.max(1) }
    }

    /// Takes out of a brief the diagnostics that there is no room for.
    pub(super) fn fit(&mut self, brief: &mut Brief) {
        let (mut share, mut full) = (self.share, false);
        let before = brief.diagnostics.len();
        brief.diagnostics.retain(|message| {
            if full {
                return false;
            }
            // What is listed after the first that does not fit would seem to be all.
            let size = Shown::json(message).len().max(xml::text(message).len());
            let from = if size <= self.first { &mut self.first } else { &mut share };
            full = size > *from;
            *from = from.saturating_sub(if full { 0 } else { size });
            !full
        });
        brief.left_out += before - brief.diagnostics.len();
    }
}

/// A report that is written brief by brief.
pub(super) struct Writer {
    draft: Draft,
    started: bool,
}

impl Writer {
    pub(super) fn new(mut draft: Draft, Head { version, shard }: &Head) -> io::Result<Self> {
        draft.put(&shown!(
            "{{\n  \"schema\": {},\n  \"version\": {},\n",
            Shown::json(&SCHEMA),
            Shown::json(version)
        ))?;
        if let Some(shard) = shard {
            draft.put(&shown!("  \"shard\": {},\n", Shown::json(shard)))?;
        }
        draft.put(&shown!("  \"briefs\": ["))?;
        Ok(Self { draft, started: false })
    }

    pub(super) fn push(&mut self, brief: &Brief) -> io::Result<()> {
        let comma = if self.started { "," } else { "" };
        self.started = true;
        self.draft.put(&shown!("{}\n    {}", comma, Shown::json(brief)))
    }

    pub(super) fn finish(mut self, strays: &[Stray]) -> io::Result<()> {
        self.draft.put(&if self.started { shown!("\n  ]") } else { shown!("]") })?;
        for (index, stray) in strays.iter().enumerate() {
            let before = if index == 0 { shown!(",\n  \"strays\": [") } else { shown!(",") };
            self.draft.put(&shown!("{}\n    {}", before, Shown::json(stray)))?;
        }
        self.draft.put(&if strays.is_empty() { shown!("\n}}\n") } else { shown!("\n  ]\n}}\n") })?;
        self.draft.finish()
    }
}

/// Reads a report: returns what it says of the run, and its strays, and passes on each brief. Adds the file to `sources` if an error points into it.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    sources: &mut SourceFiles,
    take: &mut dyn FnMut(Brief) -> io::Result<()>,
) -> Result<(Head, Vec<Stray>), Diagnostic> {
    /// What reports of all versions have in common.
    #[derive(Deserialize)]
    struct Versioned {
        schema: u32,
    }
    let text = String::from_utf8_lossy(bytes);
    let mut refuse = |error: &serde_json::Error| {
        let start = place(&text, error.line(), error.column());
        let file = sources.add(name, text.as_ref());
        let reason = error.to_string();
        let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
        let message = format!("`{name}` is not a report: {reason}");
        Diagnostic::error(codes::REPORT, Span { file, start, end: start }, message)
            .hint("expected a file written by `chancery build --report`")
    };
    let Versioned { schema } = serde_json::from_str(&text).map_err(|error| refuse(&error))?;
    if schema != SCHEMA {
        let message =
            format!("`{name}` has report format {schema}, but this version of Chancery reads {SCHEMA}");
        return Err(Diagnostic::error(codes::REPORT, None, message)
            .hint("merge reports with the version of Chancery that wrote them"));
    }
    let mut json = serde_json::Deserializer::from_str(&text);
    let read = json.deserialize_map(Content { take }).and_then(|read| json.end().map(|()| read));
    read.map_err(|error| refuse(&error))
}

/// Reads the keys of a report.
struct Content<'t> {
    take: &'t mut dyn FnMut(Brief) -> io::Result<()>,
}

impl<'de> Visitor<'de> for Content<'_> {
    type Value = (Head, Vec<Stray>);

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a report")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut version, mut shard, mut has_briefs, mut strays) = (None, None, false, Vec::new());
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "version" => version = Some(map.next_value()?),
                "shard" => shard = map.next_value()?,
                "briefs" => {
                    map.next_value_seed(Briefs { take: self.take })?;
                    has_briefs = true;
                }
                "strays" => strays = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let version = version.ok_or_else(|| A::Error::missing_field("version"))?;
        if has_briefs {
            Ok((Head { version, shard }, strays))
        } else {
            Err(A::Error::missing_field("briefs"))
        }
    }
}

/// Reads the briefs of a report, one at a time.
struct Briefs<'t> {
    take: &'t mut dyn FnMut(Brief) -> io::Result<()>,
}

impl<'de> DeserializeSeed<'de> for Briefs<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Briefs<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a list of briefs")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(brief) = list.next_element()? {
            (self.take)(brief).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}

/// The offset of a position of `serde_json`, which counts lines, and bytes within a line, from 1.
fn place(text: &str, line: usize, column: usize) -> u32 {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    u32::try_from((before + column.saturating_sub(1)).min(text.len())).unwrap_or(u32::MAX)
}
