//! `chancery.toml`.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::pattern::{NamePattern, glob};
use super::schema::ROOT;
use crate::Common;
use crate::brief::{Context, Field, Look, ThemeKeys, Version};
use crate::diag::{Diagnostic, Levels, Lint, Severity, SourceFiles, Span, codes};
use crate::read::{Folder, ReadFiles, Reader, Report, stays_inside, string, syntax_errors};

/// What the file is called.
pub const FILE_NAME: &str = "chancery.toml";

/// The largest such file, in bytes.
const SIZE_LIMIT: u64 = 1 << 20;

/// What the briefs of a series share.
#[derive(Debug)]
pub struct Series {
    /// The folder of the file, which paths in it start from.
    pub folder: PathBuf,
    /// Patterns of paths to briefs.
    pub briefs: Vec<BriefPattern>,
    /// Where the PDFs go; beside the briefs if not said.
    pub output: Option<PathBuf>,
    pub name: NamePattern,
    /// Where that is said.
    pub name_span: Option<Span>,
    pub common: Common,
    pub levels: Levels,
    /// The largest file that a brief may name, in bytes.
    pub file_limit: Option<u64>,
    /// What spans of it point into.
    pub sources: SourceFiles,
}

/// A pattern of paths to briefs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefPattern {
    pub text: String,
    /// Where it stands; none where it is the usual one.
    pub span: Option<Span>,
}

/// What became of a `chancery.toml`.
#[derive(Debug)]
pub struct Loaded {
    /// The series, where no diagnostic is an error.
    pub series: Option<Series>,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
    /// The files that it is made from, with itself, whether they are there or not.
    pub inputs: Vec<PathBuf>,
}

/// Reads the `chancery.toml` of a folder; its look may come from any file in `root`.
pub fn load(folder: &Path, root: Option<&Path>) -> Loaded {
    let name = folder.join(FILE_NAME).display().to_string();
    let files = Folder::new(folder).limit(SIZE_LIMIT);
    let mut sources = SourceFiles::default();
    let text = files.read(FILE_NAME).map_err(|error| error.words(&name));
    let text = text.and_then(|bytes| {
        String::from_utf8(bytes)
            .map_err(|_| (format!("`{name}` is not text in UTF-8"), "save the file as UTF-8"))
    });
    let text = match text {
        Ok(text) => text,
        Err((message, hint)) => {
            sources.add(name.as_str(), "");
            let diagnostics = vec![Diagnostic::error(codes::SERIES, None, message).hint(hint)];
            return Loaded { series: None, diagnostics, sources, inputs: vec![folder.join(FILE_NAME)] };
        }
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
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
    let series = series.filter(|_| !failed).map(|series| Series { sources: sources.clone(), ..series });
    let inputs = std::iter::once(FILE_NAME).chain(inputs.iter().map(String::as_str));
    let inputs = inputs.map(|path| folder.join(path)).collect();
    Loaded { series, diagnostics, sources, inputs }
}

fn read<'t>(cx: &mut Context, table: &'t DeTable<'t>, folder: &Path) -> Series {
    let root = Reader::new(cx, table, 0..0, &ROOT);
    <Option<Version>>::read(cx, &root, "schema");
    let series = root.table(cx, "series");
    let briefs = series.as_ref().map_or_else(Vec::new, |series| patterns(cx, series));
    let output = series.as_ref().and_then(|series| output(cx, series));
    let (name, name_span) = series.as_ref().and_then(|series| name(cx, series)).unzip();
    let lints = root.table(cx, "lints");
    let mut lints = |key| lints.as_ref().map_or_else(Vec::new, |table| lint_list(cx, table, key));
    let levels = Levels { deny: lints("deny"), allow: lints("allow") };
    let limits = root.table(cx, "limits");
    let max_pages = limits.as_ref().and_then(|limits| limits.integer(cx, "pages"));
    let file_limit = limits.as_ref().and_then(|limits| limits.integer(cx, "file_mib"));
    let mut theme = Look::read(cx, &root, "theme");
    // Told where a brief is set in it, whose files are others.
    theme.serif = theme.serif.map(|(name, _)| (name, None));
    theme.sans = theme.sans.map(|(name, _)| (name, None));
    let digest = digest(cx, &theme, max_pages);
    let usual = || vec![BriefPattern { text: "*.toml".into(), span: None }];
    Series {
        briefs: if briefs.is_empty() { usual() } else { briefs },
        output,
        name: name.unwrap_or_else(NamePattern::usual),
        name_span,
        sources: SourceFiles::default(),
        folder: folder.to_owned(),
        common: Common { theme, max_pages, digest },
        levels,
        file_limit: file_limit.map(|mib| u64::from(mib) << 20),
    }
}

/// Patterns that stay in the folder of the series.
fn patterns(cx: &mut Context, series: &Reader) -> Vec<BriefPattern> {
    let values = series.values(cx, "briefs");
    let patterns = values.into_iter().filter_map(|value| {
        let text = string(cx, value)?;
        if let Err(reason) = glob(text) {
            cx.error(codes::SERIES, value.span(), format!("this is not a pattern: {reason}")).hints.push(
                "`*` stands for any part of a name, `**` for any folders, `[ab]` for one of some letters"
                    .to_owned(),
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

/// Whether a path stays in the folder of the series. Whoever changes a `chancery.toml` writes nowhere else.
fn inside(cx: &mut Context, path: &str, range: Range<usize>) -> bool {
    let inside = stays_inside(path, 0) && !path.contains('\\');
    if !inside {
        let message = format!("`{path}` is outside the folder of `{FILE_NAME}`");
        cx.error(codes::SERIES, range, message)
            .hints
            .push("write a path from there, with `/` between names; `-o` may lead anywhere".to_owned());
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

fn lint_list(cx: &mut Context, table: &Reader, key: &str) -> Vec<Lint> {
    let values = table.values(cx, key);
    let lints = values.into_iter().filter_map(|value| {
        let code = string(cx, value)?;
        let lint = code.parse();
        if let Err(message) = lint {
            cx.error(codes::UNKNOWN_VALUE, value.span(), message)
                .hints
                .push("the codes stand in brackets behind `warning`".to_owned());
        }
        lint.ok()
    });
    lints.collect()
}

/// A digest of what the series adds to its briefs.
fn digest(cx: &Context, theme: &ThemeKeys, max_pages: Option<u32>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    let ThemeKeys { accent, serif, sans, logo: _, spans: _ } = theme;
    hasher.update(format!("{accent:?}{serif:?}{sans:?}{max_pages:?}").as_bytes());
    let mut inputs: Vec<_> = cx.inputs.iter().collect();
    inputs.sort();
    for path in inputs {
        // One that cannot be read is an error already.
        let bytes = cx.files.read(path).unwrap_or_default();
        hasher.update(blake3::hash(&bytes).as_bytes());
    }
    hasher.finalize().into()
}
