//! Reads `chancery.toml`.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::pattern::{NamePattern, glob};
use super::schema::ROOT;
use crate::brief::{Context, Cover, Field, Look, ThemeKeys, Version};
use crate::diag::{Diagnostic, Levels, LintName, Severity, SourceFiles, Span, codes};
use crate::geom::Pt;
use crate::pipeline::Common;
use crate::read::{Folder, KeySpans, ReadFiles, Reader, Report, decode, stays_inside, string, syntax_errors};

/// The name of the file.
pub const FILE_NAME: &str = "chancery.toml";

/// Maximum size of the file, in bytes.
const SIZE_LIMIT: u64 = 1 << 20;

/// The settings shared by the briefs of a series.
#[derive(Debug)]
pub struct Series {
    /// The folder of the file. Paths in the file are relative to it.
    pub folder: PathBuf,
    /// Patterns of paths to briefs.
    pub briefs: Vec<BriefPattern>,
    /// The output folder; by default, PDFs go next to the briefs.
    pub output: Option<PathBuf>,
    pub name: NamePattern,
    /// The span of `name`.
    pub name_span: Option<Span>,
    pub common: Common,
    pub levels: Levels,
    /// Maximum size of a file that a brief uses, in bytes.
    pub file_limit: Option<u64>,
    /// Whether everything internal is left out.
    pub public: bool,
    /// The files that its spans point into.
    pub sources: SourceFiles,
    /// Its input files including itself.
    pub inputs: Vec<PathBuf>,
}

/// A pattern of paths to briefs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefPattern {
    pub text: String,
    /// Its span; `None` for the default.
    pub span: Option<Span>,
}

/// The result of reading a `chancery.toml`.
#[derive(Debug)]
pub struct LoadedSeries {
    /// The series, unless there are errors.
    pub series: Option<Series>,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
    /// Its input files including itself, whether they exist or not.
    pub inputs: Vec<PathBuf>,
}

impl Series {
    /// A digest of the file and of what it includes: equal for two readings of the same content.
    pub fn mark(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.common.digest);
        for file in self.sources.files() {
            hasher.update(file.text.as_bytes());
        }
        hasher.finalize().into()
    }
}

/// Reads the `chancery.toml` of a folder. Its theme may use any file in `root`.
pub fn load(folder: &Path, root: Option<&Path>) -> LoadedSeries {
    let name = folder.join(FILE_NAME).display().to_string();
    let files = Folder::new(folder).limit(SIZE_LIMIT);
    let mut sources = SourceFiles::default();
    let unusable = |diagnostic, sources| LoadedSeries {
        series: None,
        diagnostics: vec![diagnostic],
        sources,
        inputs: vec![folder.join(FILE_NAME)],
    };
    let bytes = match files.read(FILE_NAME) {
        Ok(bytes) => bytes,
        Err(error) => {
            sources.add(name.as_str(), "");
            let (message, hint) = error.words(&name);
            return unusable(Diagnostic::error(codes::SERIES, None, message).hint(hint), sources);
        }
    };
    let text = match decode(&bytes) {
        Ok(text) => text,
        Err(wrong) => {
            let error = wrong.diagnostic(name, &mut sources);
            return unusable(error, sources);
        }
    };
    let text = text.as_ref();
    let file = sources.add(name, text);
    let files = Folder::new(folder).within(root.map(Path::to_owned));
    let mut cx = Context::new(file, text, &files, sources);
    let (tree, errors) = DeTable::parse_recoverable(text);
    let series = if errors.is_empty() { Some(read(&mut cx, tree.get_ref(), folder)) } else { None };
    if !errors.is_empty() {
        syntax_errors(&mut cx, &ROOT);
    }
    let Report { mut diagnostics, source_files: sources, inputs, .. } = cx.report;
    series.iter().for_each(|series| series.levels.apply(&mut diagnostics));
    diagnostics.iter_mut().for_each(Diagnostic::clip);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    let failed = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    let inputs = std::iter::once(FILE_NAME).chain(inputs.iter().map(String::as_str));
    let inputs: Vec<_> = inputs.map(|path| folder.join(path)).collect();
    let series = series.filter(|_| !failed);
    let series = series.map(|series| Series { sources: sources.clone(), inputs: inputs.clone(), ..series });
    LoadedSeries { series, diagnostics, sources, inputs }
}

fn read<'t>(cx: &mut Context, table: &'t DeTable<'t>, folder: &Path) -> Series {
    let root = Reader::new(cx, table, 0..0, &ROOT);
    <Option<Version>>::read(cx, &root, "schema");
    let series = root.table(cx, "series");
    let briefs = series.as_ref().map_or_else(Vec::new, |series| patterns(cx, series));
    let output = series.as_ref().and_then(|series| output(cx, series));
    let (name, name_span) = series.as_ref().and_then(|series| name(cx, series)).unzip();
    let public = series.as_ref().and_then(|series| series.boolean(cx, "public")).unwrap_or(false);
    let bleed = series.as_ref().and_then(|series| read_bleed(cx, series));
    let lints = root.table(cx, "lints");
    let mut lints = |key| lints.as_ref().map_or_else(Vec::new, |table| lint_list(cx, table, key));
    let levels = Levels { deny: lints("deny"), allow: lints("allow") };
    let limits = root.table(cx, "limits");
    let max_pages = limits.as_ref().and_then(|limits| limits.integer(cx, "pages"));
    let file_limit = limits.as_ref().and_then(|limits| limits.integer(cx, "file_mib"));
    let mut theme = Look::read(cx, &root, "theme");
    // Unknown families are reported with a brief, whose files are others.
    theme.serif = theme.serif.map(|(name, _)| (name, None));
    theme.sans = theme.sans.map(|(name, _)| (name, None));
    // And so are the places of what is wrong with a cover only where it is printed.
    theme.cover = theme.cover.map(|cover| Cover { spans: KeySpans::default(), ..cover });
    let digest = digest(cx, &theme, max_pages);
    let usual = || vec![BriefPattern { text: "*.toml".into(), span: None }];
    Series {
        briefs: if briefs.is_empty() { usual() } else { briefs },
        output,
        name: name.unwrap_or_else(NamePattern::usual),
        name_span,
        sources: SourceFiles::default(),
        inputs: Vec::new(),
        folder: folder.to_owned(),
        common: Common { theme, bleed: bleed.unwrap_or_default(), max_pages, digest },
        levels,
        public,
        file_limit: file_limit.map(|mib| u64::from(mib) << 20),
    }
}

/// Reads the patterns, which must stay in the folder of the series.
fn patterns(cx: &mut Context, series: &Reader) -> Vec<BriefPattern> {
    let values = series.values(cx, "briefs");
    let patterns = values.into_iter().filter_map(|value| {
        let text = string(cx, value)?;
        if let Err(reason) = glob(text) {
            cx.error(codes::SERIES, value.span(), format!("invalid pattern: {reason}")).hints.push(
                "`*` matches any part of a name, `**` any folders, `[ab]` one of several letters".to_owned(),
            );
            return None;
        }
        let span = Some(cx.span(value.span()));
        inside(cx, text, value.span()).then(|| BriefPattern { text: text.to_owned(), span })
    });
    patterns.collect()
}

fn output(cx: &mut Context, series: &Reader) -> Option<PathBuf> {
    let (path, range) = series.word(cx, "output")?;
    inside(cx, path, range).then(|| PathBuf::from(path))
}

fn read_bleed(cx: &mut Context, series: &Reader) -> Option<Pt> {
    let (text, range) = series.word(cx, "bleed")?;
    match bleed(text) {
        Ok(bleed) => Some(bleed),
        Err(expected) => {
            cx.error(codes::SERIES, range, format!("`{text}` is no bleed"))
                .hints
                .push(format!("{expected}, in quotation marks"));
            None
        }
    }
}

/// The most that printers ask for, and then some.
const MOST_BLEED: Pt = Pt::mm(20.0);

/// A bleed as it is written: a length with its unit.
///
/// # Errors
/// What was expected.
pub fn bleed(text: &str) -> Result<Pt, &'static str> {
    let length =
        Pt::parse(text).ok_or("expected a length with its unit, such as `3mm`, `0.125in` or `9pt`")?;
    (length.0 <= MOST_BLEED.0 + 1e-9).then_some(length).ok_or("expected at most 20 mm")
}

/// Whether a path stays in the folder of the series, so that a `chancery.toml` from a stranger cannot write elsewhere.
fn inside(cx: &mut Context, path: &str, range: Range<usize>) -> bool {
    let inside = stays_inside(path, 0) && !path.contains('\\');
    if !inside {
        let message = format!("`{path}` is outside the folder of `{FILE_NAME}`");
        cx.error(codes::SERIES, range, message)
            .hints
            .push("write a relative path with `/` between names; only `-o` may leave the folder".to_owned());
    }
    inside
}

fn name(cx: &mut Context, series: &Reader) -> Option<(NamePattern, Span)> {
    let (pattern, range) = series.word(cx, "name")?;
    match NamePattern::parse(pattern) {
        Ok(pattern) => Some((pattern, cx.span(range))),
        Err((message, hint)) => {
            cx.error(codes::SERIES, range, message).hints.push(hint.to_owned());
            None
        }
    }
}

fn lint_list(cx: &mut Context, table: &Reader, key: &str) -> Vec<LintName> {
    let values = table.values(cx, key);
    let lints = values.into_iter().filter_map(|value| {
        let code = string(cx, value)?;
        let lint = code.parse();
        if let Err(message) = lint {
            cx.error(codes::UNKNOWN_VALUE, value.span(), message)
                .hints
                .push("codes are shown in messages, such as `warning[L0101]`".to_owned());
        }
        lint.ok()
    });
    lints.collect()
}

/// A digest of the settings that change the PDFs.
fn digest(cx: &Context, theme: &ThemeKeys, max_pages: Option<u32>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    // Pictures are among the inputs.
    let ThemeKeys {
        accent,
        serif,
        sans,
        glyph_scaling,
        labels,
        markings,
        cover,
        sections,
        logo: _,
        spans: _,
    } = theme;
    let cover = cover.as_ref().map(|cover| (&cover.alt, &cover.credit));
    let text = format!(
        "{accent:?}{serif:?}{sans:?}{glyph_scaling:?}{labels:?}{markings:?}{cover:?}{sections:?}{max_pages:?}"
    );
    hasher.update(text.as_bytes());
    let mut inputs: Vec<_> = cx.inputs.iter().collect();
    inputs.sort();
    for path in inputs {
        // An unreadable file is an error already.
        let bytes = cx.files.read(path).unwrap_or_default();
        hasher.update(blake3::hash(&bytes).as_bytes());
    }
    hasher.finalize().into()
}
