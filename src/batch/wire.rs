//! What a run and its workers say to each other: frames over pipes, each a header in JSON and bytes as they are.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::build::{BriefInput, Edition, Endpoint, Made, Settings};
use crate::diag::{Diagnostic, FileId, Fix, Severity, SheetPlace, SourceFiles, Span, codes};
use crate::language::Language;
use crate::pipeline::Built;

/// The first frame: the settings of the run, as far as workers need them.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Setup {
    /// The sources that the program was built from.
    pub program: String,
    pub font_path: Vec<OsString>,
    /// The digest of the fonts in these folders.
    pub font_digest: [u8; 32],
    /// Lints by their names.
    pub deny: Vec<String>,
    pub allow: Vec<String>,
    pub timestamp: Option<i64>,
    pub public: bool,
    /// In points.
    pub bleed: Option<f64>,
    pub root: Option<OsString>,
    pub memory: u64,
    /// The number of threads for one brief.
    pub threads: usize,
}

/// A brief to make. Its text is the body of the frame.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Order {
    name: String,
    folder: OsString,
    of_row: bool,
    /// The language of the edition to make, and those of all editions.
    edition: Option<(String, Vec<String>)>,
    /// The folder of its series, and the mark of that.
    pub series: Option<(OsString, [u8; 32])>,
    /// The output, which is `None` for standard output, and whether it was named.
    pdf: Option<(Option<OsString>, bool)>,
    fresh: bool,
}

/// What was made. The body of the frame is the PDF.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Answer {
    diagnostics: Vec<Said>,
    /// Names and texts, and what sheets they are of.
    sources: Vec<(String, String, Option<SheetPlace>)>,
    digest: Option<[u8; 16]>,
    pages: usize,
    inputs: Vec<String>,
    kept: Option<usize>,
    /// Whether there is a PDF.
    pdf: bool,
}

/// A diagnostic.
#[derive(Debug, Serialize, Deserialize)]
struct Said {
    severity: Severity,
    code: Cow<'static, str>,
    message: String,
    span: Option<WireSpan>,
    label: Option<String>,
    related: Vec<(WireSpan, String)>,
    hints: Vec<String>,
    /// Its place, what is written there, and what to write instead.
    fix: Option<(WireSpan, String, String)>,
}

/// A span: the number of its file, its start and its end.
type WireSpan = (u16, u32, u32);

impl Setup {
    pub(super) fn new(settings: &Settings, threads: usize) -> Self {
        Self {
            program: PROGRAM.into(),
            font_path: settings.font_path.iter().map(|folder| folder.clone().into()).collect(),
            deny: settings.levels.deny.iter().map(ToString::to_string).collect(),
            allow: settings.levels.allow.iter().map(ToString::to_string).collect(),
            timestamp: settings.timestamp,
            public: settings.public,
            bleed: settings.bleed.map(|bleed| bleed.0),
            root: settings.root.clone().map(Into::into),
            font_digest: settings.fonts.digest(),
            memory: settings.memory,
            threads,
        }
    }
}

/// What this program was built from. Another, which may have taken its place, may make other PDFs.
pub(super) const PROGRAM: &str = env!("CHANCERY_SOURCES");

impl Order {
    pub(super) fn new(source: &BriefInput) -> Self {
        let file = |endpoint: &Endpoint| match endpoint {
            Endpoint::Stream => None,
            Endpoint::File(path) => Some(path.clone().into()),
        };
        Self {
            name: source.name.into(),
            folder: source.folder.into(),
            of_row: source.of_row,
            edition: source.edition.map(|edition| {
                let all = edition.all.iter().map(|language| language.to_string()).collect();
                (edition.language.to_string(), all)
            }),
            series: source.series.map(|series| (series.folder.clone().into(), series.mark())),
            pdf: source.pdf.map(|(endpoint, named)| (file(endpoint), named)),
            fresh: source.fresh,
        }
    }

    /// The output, and whether it was named.
    pub(super) fn pdf(&self) -> Option<(Endpoint, bool)> {
        let (path, named) = self.pdf.as_ref()?;
        let endpoint = path.as_ref().map_or(Endpoint::Stream, |path| Endpoint::File(PathBuf::from(path)));
        Some((endpoint, *named))
    }

    /// The language of the edition to make.
    pub(super) fn edition(&self) -> Option<Edition> {
        let (language, all) = self.edition.as_ref()?;
        let all = all.iter().map(|tag| Language::new(tag)).collect();
        Some(Edition { language: Language::new(language), all })
    }

    /// The brief to make, without its series.
    pub(super) fn source<'a>(
        &'a self,
        bytes: &'a [u8],
        pdf: Option<&'a (Endpoint, bool)>,
        edition: Option<&'a Edition>,
    ) -> BriefInput<'a> {
        BriefInput {
            name: &self.name,
            bytes,
            folder: Path::new(&self.folder),
            of_row: self.of_row,
            edition,
            series: None,
            pdf: pdf.map(|(endpoint, named)| (endpoint, *named)),
            fresh: self.fresh,
        }
    }
}

impl Answer {
    /// The header of what was made, and its body.
    pub(super) fn new(made: Made) -> (Self, Vec<u8>) {
        let Made { built: Built { pdf, digest, pages, diagnostics, sources, inputs }, kept } = made;
        let place = |span: Span| (span.file.0, span.start, span.end);
        let said = |diagnostic: Diagnostic| Said {
            severity: diagnostic.severity,
            code: diagnostic.code.into(),
            message: diagnostic.message,
            span: diagnostic.span.map(place),
            label: diagnostic.label,
            related: diagnostic.related.into_iter().map(|(span, note)| (place(span), note)).collect(),
            hints: diagnostic.hints,
            fix: diagnostic.fix.map(|fix| (place(fix.span), fix.old, fix.new)),
        };
        // Sources are only needed to show diagnostics.
        let shown = if diagnostics.is_empty() { &[] } else { sources.files() };
        let answer = Self {
            sources: shown
                .iter()
                .map(|file| (file.name.clone(), file.text.to_string(), file.sheet.clone()))
                .collect(),
            diagnostics: diagnostics.into_iter().map(said).collect(),
            digest,
            pages,
            inputs,
            kept,
            pdf: pdf.is_some(),
        };
        (answer, pdf.unwrap_or_default())
    }

    /// What was made; `None` if no worker that is in order can have said so.
    pub(super) fn made(self, body: Vec<u8>) -> Option<Made> {
        let files = self.sources.len();
        let mut sources = SourceFiles::default();
        for (name, text, sheet) in self.sources {
            sources.add_sheet(name, text, sheet);
        }
        let span = |(file, start, end): WireSpan| {
            (usize::from(file) < files).then_some(Span { file: FileId(file), start, end })
        };
        let heard = |said: Said| {
            let related = said.related.into_iter().map(|(place, note)| Some((span(place)?, note)));
            Some(Diagnostic {
                severity: said.severity,
                code: codes::known(&said.code)?,
                message: said.message,
                span: match said.span {
                    Some(place) => Some(span(place)?),
                    None => None,
                },
                label: said.label,
                related: related.collect::<Option<_>>()?,
                hints: said.hints,
                fix: match said.fix {
                    Some((place, old, new)) => Some(Box::new(Fix { span: span(place)?, old, new })),
                    None => None,
                },
            })
        };
        let built = Built {
            pdf: self.pdf.then_some(body),
            digest: self.digest,
            pages: self.pages,
            diagnostics: self.diagnostics.into_iter().map(heard).collect::<Option<_>>()?,
            sources,
            inputs: self.inputs,
        };
        let contradictory = built.pdf.is_some() && (built.has_errors() || self.kept.is_some());
        (!contradictory).then_some(Made { built, kept: self.kept })
    }
}

/// Maximum size of a header, in bytes: all that can be said of a brief, and the texts that it is said of.
const HEADER: u64 = 128 << 20;

/// How much room is made for a part of a frame before it comes, in bytes.
const ROOM: u64 = 16 << 20;

/// Writes a frame.
pub(super) fn send(to: &mut impl Write, header: &impl Serialize, body: &[u8]) -> io::Result<()> {
    let mut start = vec![0; 16];
    serde_json::to_writer(&mut start, header)?;
    let length = start.len() as u64 - 16;
    start[..8].copy_from_slice(&length.to_le_bytes());
    start[8..16].copy_from_slice(&(body.len() as u64).to_le_bytes());
    to.write_all(&start)?;
    to.write_all(body)?;
    to.flush()
}

/// Reads a frame whose body has at most `limit` bytes.
pub(super) fn receive<T: DeserializeOwned>(from: &mut impl Read, limit: u64) -> io::Result<(T, Vec<u8>)> {
    let mut length = |limit| {
        let mut bytes = [0; 8];
        from.read_exact(&mut bytes)?;
        let length = u64::from_le_bytes(bytes);
        if length > limit { Err(io::Error::from(io::ErrorKind::InvalidData)) } else { Ok(length) }
    };
    let [header, body] = [length(HEADER)?, length(limit)?];
    let mut part = |length: u64| {
        let mut bytes = Vec::with_capacity(length.min(ROOM) as usize);
        from.take(length).read_to_end(&mut bytes)?;
        if bytes.len() as u64 == length {
            Ok(bytes)
        } else {
            Err(io::Error::from(io::ErrorKind::UnexpectedEof))
        }
    };
    let header = part(header)?;
    Ok((serde_json::from_slice(&header)?, part(body)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer() -> (Answer, Vec<u8>) {
        let mut sources = SourceFiles::default();
        let file = sources.add("b.toml", "title = \"é\"");
        let span = Span { file, start: 0, end: 5 };
        let lint = Diagnostic::warning(codes::EMPTY_OPTIONAL, span, "empty").label("here").hint("remove it");
        let fix = Fix { span, old: "title".into(), new: "name".into() };
        let diagnostics = vec![lint.related(span, "there").fix(fix)];
        let built = Built { pdf: Some(b"%PDF".to_vec()), diagnostics, sources, pages: 3, ..Built::default() };
        Answer::new(Made { built, kept: None })
    }

    #[test]
    fn an_answer_arrives_as_it_was_sent() {
        let (header, body) = answer();
        let mut pipe = Vec::new();
        send(&mut pipe, &header, &body).unwrap();
        let (received, body): (Answer, _) = receive(&mut pipe.as_slice(), 10_000).unwrap();
        let Made { built, kept } = received.made(body).unwrap();
        assert_eq!((built.pdf.as_deref(), built.pages, kept), (Some(&b"%PDF"[..]), 3, None));
        let [lint] = built.diagnostics.as_slice() else { panic!("{:?}", built.diagnostics) };
        assert_eq!(
            (lint.code, lint.severity, lint.label.as_deref()),
            ("L0103", Severity::Warning, Some("here"))
        );
        assert_eq!((lint.related.len(), lint.hints.len()), (1, 1));
        assert_eq!(lint.fix.as_ref().map(|fix| fix.new.as_str()), Some("name"));
        assert_eq!(built.sources.files()[0].name, "b.toml");
    }

    #[test]
    fn what_no_worker_says_is_refused() {
        let (header, body) = answer();
        let mut pipe = Vec::new();
        send(&mut pipe, &header, &body).unwrap();
        for end in 0..pipe.len() {
            assert!(receive::<Answer>(&mut &pipe[..end], 10_000).is_err(), "{end}");
        }
        assert!(receive::<Answer>(&mut pipe.as_slice(), 3).is_err());
        assert!(receive::<Answer>(&mut [0xFF; 64].as_slice(), 10_000).is_err());
        let changed = |change: &dyn Fn(&mut Answer)| {
            let (mut header, body) = answer();
            change(&mut header);
            header.made(body).is_none()
        };
        assert!(changed(&|answer| answer.diagnostics[0].span = Some((1, 0, 1))));
        assert!(changed(&|answer| answer.diagnostics[0].related[0].0 = (7, 0, 1)));
        assert!(changed(&|answer| answer.diagnostics[0].fix = Some(((9, 0, 1), "".into(), "".into()))));
        assert!(changed(&|answer| answer.diagnostics[0].code = "E9999".into()));
        assert!(changed(&|answer| answer.diagnostics[0].severity = Severity::Error));
        assert!(changed(&|answer| answer.kept = Some(1)));
    }
}
