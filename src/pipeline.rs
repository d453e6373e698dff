//! The whole way, from the bytes of a brief to the bytes of its PDF.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::brief::{self, Brief, Date, FileError, ReadFiles, ThemeKeys};
use crate::chart;
use crate::compose::{Document, compose};
use crate::diag::{Diagnostic, Severity, SourceFiles, codes};
use crate::font::{Family, Fonts, missing};
use crate::layout::{Pages, layout};
use crate::locale::Locale;
use crate::pdf::{FileInfo, export};
use crate::theme::Theme;

/// A brief and what is needed beside it.
pub struct Input<'a> {
    /// What diagnostics call the brief: its path as the user gave it, or `<stdin>`.
    pub name: &'a str,
    pub bytes: &'a [u8],
    /// The files that the brief names.
    pub files: &'a dyn ReadFiles,
    pub fonts: &'a Fonts,
    /// The file's time in seconds since 1970, in place of midnight UTC of the brief's date.
    pub timestamp: Option<i64>,
    /// Looks at the brief's diagnostics before anything is made of it: where it leaves an error among
    /// them, nothing is.
    pub review: &'a dyn Fn(&mut [Diagnostic]),
}

/// What became of a brief.
#[derive(Debug)]
pub struct Built {
    /// The PDF, where no diagnostic is an error.
    pub pdf: Option<Vec<u8>>,
    pub pages: usize,
    pub diagnostics: Vec<Diagnostic>,
    /// What the diagnostics point into.
    pub sources: SourceFiles,
}

/// Builds the PDF of a brief.
pub fn build(input: &Input) -> Built {
    let (mut built, set) = set(input);
    built.pdf = set.map(|set| export(&set.pages, &set.document.meta, &set.info, &set.fonts));
    built
}

/// Finds everything that is wrong with a brief, without writing its PDF.
pub fn check(input: &Input) -> Built {
    set(input).0
}

/// A briefing that is ready to be written.
struct Set<'a> {
    document: Document,
    pages: Pages,
    info: FileInfo,
    fonts: Cow<'a, Fonts>,
}

/// The stages up to export.
fn set<'a>(input: &Input<'a>) -> (Built, Option<Set<'a>>) {
    let files = Digest::new(input);
    let loaded = brief::load(input.name, input.bytes, &files);
    let mut built = Built { pdf: None, pages: 0, diagnostics: loaded.diagnostics, sources: loaded.sources };
    let Some(brief) = loaded.brief else { return (built, None) };
    (input.review)(&mut built.diagnostics);
    if built.has_errors() {
        return (built, None);
    }

    let fonts = match families(&brief.theme, input.fonts) {
        Ok(fonts) => fonts,
        Err(diagnostics) => {
            built.diagnostics.extend(diagnostics);
            return (built, None);
        }
    };
    built.diagnostics.extend(unset(&brief, &fonts, &built.sources));
    if built.has_errors() {
        return (built, None);
    }
    let theme = match brief.theme.accent {
        Some(accent) => Theme::with_accent(brief.layout.paper, accent),
        None => Theme::new(brief.layout.paper),
    };
    let locale = Locale::new(&brief.language);
    let document = compose(&brief, &locale);
    let draw = |data| chart::draw(data, theme.page.measure, &fonts, &theme, &locale);
    let figures = document.charts.iter().map(draw).collect();
    let pages = layout(&document, figures, &fonts, &theme);

    built.pages = pages.pages.len();
    built.diagnostics.extend(too_long(&brief, &pages));
    let info = FileInfo {
        timestamp: input.timestamp.unwrap_or_else(|| midnight(brief.date)),
        digest: files.finish(),
        source: Some((file_name(input.name), input.bytes.to_owned())),
    };
    let set = (!built.has_errors()).then_some(Set { document, pages, info, fonts });
    (built, set)
}

impl Built {
    /// Whether the brief failed.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// The fonts with the families that the brief asks for in their roles.
fn families<'a>(theme: &ThemeKeys, fonts: &'a Fonts) -> Result<Cow<'a, Fonts>, Vec<Diagnostic>> {
    let mut fonts = Cow::Borrowed(fonts);
    let mut diagnostics = Vec::new();
    for (role, family) in [(Family::Serif, &theme.serif), (Family::Sans, &theme.sans)] {
        let Some((name, span)) = family else { continue };
        if let Err(error) = fonts.to_mut().set_family(role, name) {
            let mut known: Vec<_> = fonts.families().into_iter().map(|listing| listing.family).collect();
            known.dedup();
            let hint = format!(
                "the families at hand are {}; `--font-path` adds those of a folder",
                known.join(", ")
            );
            diagnostics.push(Diagnostic::error(codes::NO_SUCH_FAMILY, *span, error.to_string()).hint(hint));
        }
    }
    if diagnostics.is_empty() { Ok(fonts) } else { Err(diagnostics) }
}

/// An error for each character of the brief that no font has, where it stands first: it would be a box
/// on the page.
fn unset(brief: &Brief, fonts: &Fonts, sources: &SourceFiles) -> Vec<Diagnostic> {
    let mut first = BTreeMap::new();
    brief.for_each_text(|text, span| {
        for missing in missing(fonts, text) {
            first.entry(missing.character).or_insert(span);
        }
    });
    let mut errors: Vec<_> = first
        .into_iter()
        .map(|(character, span)| {
            let code = u32::from(character);
            let message = format!("no font has the character `{character}` (U+{code:04X})");
            Diagnostic::error(codes::NO_GLYPH, sources.find(span, character), message)
                .hint("`--font-path` adds the fonts of a folder")
        })
        .collect();
    errors.sort_by_key(|error| error.span);
    errors
}

/// The error of a briefing with more pages than `layout.max_pages` allows.
fn too_long(brief: &Brief, pages: &Pages) -> Option<Diagnostic> {
    let (set, allowed) = (pages.pages.len(), brief.layout.max_pages?);
    (set > allowed as usize).then(|| {
        Diagnostic::error(
            codes::TOO_MANY_PAGES,
            brief.layout.max_pages_span,
            format!("the briefing has {set} pages"),
        )
        .label(format!("no more than {allowed} are allowed"))
        .hint("shorten its texts, choose fewer sections with `layout.sections`, or raise `layout.max_pages`")
    })
}

/// Seconds from 1970 to midnight UTC of a date, or of the first day of its month or year.
fn midnight(date: Date) -> i64 {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years that start
    // in March, so that the leap day is the last, in eras of 400.
    let (month, day) = (i64::from(date.month.unwrap_or(1)), i64::from(date.day.unwrap_or(1)));
    let year = i64::from(date.year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let year_of_era = year.rem_euclid(400);
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * 146_097 + day_of_era - 719_468) * 86_400
}

/// The last part of a path; `brief.toml` where there is none.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if last.is_empty() || last.starts_with('<') { "brief.toml".into() } else { last.into() }
}

/// A digest of everything that a file is made from. The files that a brief names are taken in as they
/// are read.
struct Digest<'a> {
    files: &'a dyn ReadFiles,
    hasher: RefCell<blake3::Hasher>,
}

impl<'a> Digest<'a> {
    fn new(input: &Input<'a>) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        hasher.update(&input.timestamp.unwrap_or(i64::MIN).to_le_bytes());
        let digest = Self { files: input.files, hasher: RefCell::new(hasher) };
        digest.take(&file_name(input.name), input.bytes);
        digest
    }

    /// Names and contents with their lengths, so that no two inputs look the same.
    fn take(&self, name: &str, bytes: &[u8]) {
        let mut hasher = self.hasher.borrow_mut();
        for part in [name.as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }

    fn finish(&self) -> [u8; 16] {
        let mut digest = [0; 16];
        self.hasher.borrow().finalize_xof().fill(&mut digest);
        digest
    }
}

impl ReadFiles for Digest<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let bytes = self.files.read(path)?;
        self.take(path, &bytes);
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_seconds_since_1970() {
        let at = |year, month, day| midnight(Date { year, month, day });
        assert_eq!(at(1970, Some(1), Some(1)), 0);
        assert_eq!(at(2024, Some(2), Some(29)), 1_709_164_800);
        assert_eq!(at(2024, Some(3), None), 1_709_251_200);
        assert_eq!(at(1969, Some(12), Some(31)), -86_400);
        assert_eq!(at(1900, None, None), -2_208_988_800);
    }
}
