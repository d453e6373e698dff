//! The pipeline from the bytes of a brief to the bytes of its PDF.

mod checks;
mod csv;
mod digest;
mod length;
mod loads;
mod provenance;
mod tightening;

use rayon::prelude::*;

use crate::brief::{self, Brief, Paper, Source, ThemeKeys};
use crate::chart::{self, DrawnChart};
use crate::compose::{ChartData, Document, Economy, TargetPages, compose_with};
use crate::date::{Date, days_from_civil};
use crate::diag::{Diagnostic, Severity, SourceFiles, Span, codes};
use crate::edition::Edition;
use crate::font::Fonts;
use crate::frame::{AnchorId, Frame, Item};
use crate::geom::Pt;
use crate::layout::{Pages, layout};
use crate::lint;
use crate::locale::{Label, Locale};
use crate::pdf::{AfRelationship, Attachment, FileInfo, export_with};
use crate::provenance::FILE_NAME;
use crate::read::{ReadFiles, decode};
use crate::text::Shaper;
use crate::theme::Theme;

pub(crate) use checks::without_script;
use checks::{beyond_pdf_a, crowded, families, settable, unreadable, unset};
pub use digest::Standing;
use digest::{Digest, file_name, identifiers};
use length::too_long;
use loads::LoadedEdition;
pub use loads::{InLanguage, Loads};
use tightening::{Fitted, Set, Tightened, fitted, reports};

/// A brief and its environment.
pub struct Input<'a> {
    /// What diagnostics call the brief: its path as the user gave it, or `<stdin>`.
    pub name: &'a str,
    pub bytes: &'a [u8],
    /// The files that the brief names.
    pub files: &'a dyn ReadFiles,
    pub fonts: &'a Fonts,
    pub common: &'a Common,
    /// The file's time in seconds since 1970, in place of midnight UTC of the brief's date.
    pub timestamp: Option<i64>,
    /// Whether everything internal is left out.
    pub public: bool,
    /// The language of the edition; by default, the brief's own.
    pub language: Option<InLanguage<'a>>,
    /// Looks at the brief's diagnostics: where it leaves an error among them, nothing is made of it.
    pub review: &'a dyn Fn(&mut Vec<Diagnostic>),
}

/// The settings shared by the briefs of a series.
#[derive(Debug, Clone, Default)]
pub struct Common {
    /// The look, as far as a brief says nothing else.
    pub theme: ThemeKeys,
    /// What a printer cuts off on every side of a page.
    pub bleed: Pt,
    /// More pages than this are an error.
    pub max_pages: Option<u32>,
    /// A digest of all this.
    pub digest: [u8; 32],
}

/// The result of building or checking a brief.
#[derive(Debug, Default)]
pub struct Built {
    /// The PDF, where no diagnostic is an error.
    pub pdf: Option<Vec<u8>>,
    /// The identifier of the PDF: a digest of everything that it is made from.
    pub digest: Option<[u8; 16]>,
    pub pages: usize,
    pub diagnostics: Vec<Diagnostic>,
    /// What the diagnostics point into.
    pub sources: SourceFiles,
    /// The other files that were read, or asked for, by their paths from the brief's folder.
    pub inputs: Vec<String>,
}

/// Reads what nearly every briefing needs, while the first is read: the fonts that it is set in, and the words.
/// Nothing depends on it: both are read when they are used, if not before.
pub fn warm(fonts: &Fonts) {
    Locale::warm();
    // The fonts are those of every paper.
    Shaper::new(fonts).warm(&Theme::new(Paper::default()).styles.usual_fonts());
}

/// Builds the PDF of a brief.
pub fn build(input: &Input) -> Built {
    in_edition(input, |input, failed| make(input, !failed))
}

/// Finds everything that is wrong with a brief, without writing its PDF.
pub fn check(input: &Input) -> Built {
    in_edition(input, |input, _| make(input, false))
}

/// Calls a stage with the text of a brief that it is to read, and whether there are errors already. What it finds leads
/// back to the files of the author.
fn in_edition(input: &Input, stage: impl FnOnce(&Input, bool) -> Built) -> Built {
    let Some(edition) = Edition::of(input.name, input.bytes, input.files, input.public) else {
        // Where there is none although there should be, the brief cannot be read.
        return stage(input, input.public);
    };
    let failed = edition.has_errors();
    let mut built = stage(&Input { bytes: edition.text().as_bytes(), ..*input }, failed);
    edition.blame(&mut built.diagnostics, input.files);
    edition.locate(&mut built.diagnostics, &mut built.sources);
    if built.has_errors() {
        built.digest = None;
    }
    built.inputs.extend_from_slice(edition.inputs());
    built
}

/// How an existing PDF compares with what [`build`] would make today. It is found out without making it,
/// and nothing is said of what is wrong with the brief.
pub fn standing(input: &Input, pdf: &[u8]) -> Standing {
    let edition = Edition::of(input.name, input.bytes, input.files, input.public);
    if edition.as_ref().is_some_and(Edition::has_errors) {
        return Standing::OutOfDate;
    }
    let bytes = edition.as_ref().map_or(input.bytes, |edition| edition.text().as_bytes());
    let files = Digest::new(&Input { bytes, ..*input });
    let mut standing = match brief::read_inputs(bytes, &files) {
        Ok(()) => Standing::of(pdf, &files),
        Err(_) => Standing::OutOfDate,
    };
    if let (Standing::UpToDate { inputs, .. }, Some(edition)) = (&mut standing, &edition) {
        inputs.extend_from_slice(edition.inputs());
    }
    standing
}

/// All stages. The PDF is made where nothing is wrong, if it is wanted.
fn make(input: &Input, is_wanted: bool) -> Built {
    let files = Digest::new(input);
    let LoadedEdition { brief, has_failed: failed, diagnostics, sources, inputs } =
        loads::load(input, &files);
    let mut built = Built { diagnostics, sources, inputs, ..Built::default() };
    let Some(mut brief) = brief else {
        (input.review)(&mut built.diagnostics);
        return built;
    };
    brief.theme = std::mem::take(&mut brief.theme).or(&input.common.theme);
    let (fonts, unknown) = families(&brief.theme, input.fonts);
    // All errors are reported at once: those of the brief, and those that only its pages show.
    let is_sound = !failed && !built.has_errors() && unknown.is_empty();
    let is_set = is_sound || settable(input.bytes, &built.diagnostics);
    let (name, bytes) = (input.name, input.bytes);
    let (drafted, mut lints) = rayon::join(
        || {
            is_set.then(|| {
                let bleed = input.common.bleed;
                fitted(&brief, |tightened| Drafted::of((name, bytes), &brief, bleed, &fonts, tightened))
            })
        },
        || lint::find(&brief, &built.diagnostics, &built.sources),
    );
    built.diagnostics.append(&mut lints);
    built.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    let mut has_lints = !built.diagnostics.is_empty();
    (input.review)(&mut built.diagnostics);
    built.diagnostics.extend(unknown);
    let Some(Fitted { set: Drafted { document, pages, attachments }, whole, steps }) = drafted else {
        built.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        return built;
    };
    built.diagnostics.extend(document.unfit.iter().cloned());
    let is_sound = !failed && !built.has_errors();
    // What is not printed so that there are fewer pages is no mistake of the brief.
    let asked = whole.as_ref().map_or(&document, |whole| &whole.document);
    let mut lints = if is_sound { lint::check_document(asked) } else { Vec::new() };
    let too_long = too_long(&brief, (&document, &pages), &steps, input.common.max_pages);
    if too_long.is_none() {
        lints.extend(reports(&steps, &brief));
    }
    has_lints |= !lints.is_empty();
    (input.review)(&mut lints);
    lints.extend(too_long);

    let is_written = is_wanted && is_sound && !lints.iter().any(is_error);
    let (provenance, others) = match attachments.split_last() {
        Some((provenance, others)) => (Some(provenance), others),
        None => (None, &[][..]),
    };
    let info = FileInfo {
        timestamp: input.timestamp.unwrap_or_else(|| midnight(brief.head.date)),
        identifiers: identifiers(files.finish(), has_lints),
        attachments: others.into(),
    };
    let origins = || {
        let file = provenance.zip(others.first());
        file.map(|(empty, attached)| empty.with(origins(attached, &brief.sources, &pages)))
    };
    // Nearly always the pages are sound, and the file is not made in vain.
    let (pdf, refused) = rayon::join(
        || is_written.then(|| export_with(&pages, &document.meta, &info, &fonts, origins)),
        || refused(&document, &pages, &attachments, &fonts, &built.sources),
    );
    built.diagnostics.extend(refused);
    built.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    if failed || built.has_errors() {
        return built;
    }
    built.diagnostics.extend(lints);
    built.pages = pages.pages.len();
    if !built.has_errors() {
        built.digest = Some(info.identifiers.permanent);
        built.pdf = pdf;
    }
    // Nobody waits until all of it is freed.
    rayon::spawn(move || drop((brief, document, pages)));
    built
}

/// Why there can be no PDF of these pages.
fn refused(
    document: &Document,
    pages: &Pages,
    attachments: &[Attachment],
    fonts: &Fonts,
    sources: &SourceFiles,
) -> Vec<Diagnostic> {
    let mut refused = unplaced(document, pages);
    refused.extend(unset(pages, fonts, sources));
    refused.extend(unreadable(document, pages, attachments, sources));
    refused.extend(beyond_pdf_a(document, pages, attachments));
    refused.extend(crowded(pages));
    refused
}

/// What a brief becomes: pages, and what is attached to them.
struct Drafted {
    document: Document,
    pages: Pages,
    /// See [`attachments`].
    attachments: Vec<Attachment>,
}

impl Drafted {
    /// Sets a brief, which has this name and these bytes.
    fn of(file: (&str, &[u8]), brief: &Brief, bleed: Pt, fonts: &Fonts, tightened: &Tightened) -> Self {
        let theme = Theme::of_layout(&brief.layout, brief.theme.accent).with_bleed(bleed);
        let theme = Theme { fits: brief.theme.glyph_scaling.unwrap_or(true), ..theme };
        let theme = tightened.applied_to(theme);
        let currencies: Vec<&str> = brief.trade.iter().map(|trade| trade.currency.as_str()).collect();
        let locale = Locale::of(&brief.head.language).renamed(&brief.theme.labels);
        let locale = locale.fit(&currencies, &|character| fonts.covers(character));
        let mut document = compose_with(brief, &locale, &TargetPages::new(), &tightened.economy);
        let draw = |data: &ChartData, lower| {
            chart::draw_lower(data, chart::width(data, &theme.page), lower, fonts, &theme, &locale)
        };
        let figures: Vec<DrawnChart> = document.charts.par_iter().map(|data| draw(data, 0)).collect();
        let attachments = attachments(file, &figures, &locale);
        let set = |document: &Document| layout(document, &figures, &draw, fonts, &theme);
        let pages = if document.references.is_empty() {
            set(&document)
        } else {
            with_page_numbers((brief, &locale, &tightened.economy), &mut document, &set)
        };
        Self { document, pages, attachments }
    }
}

impl Set for Drafted {
    fn document(&self) -> &Document {
        &self.document
    }

    fn pages(&self) -> usize {
        self.pages.pages.len()
    }
}

/// How often a document is set until its references name the pages that things are on.
const ROUNDS: usize = 5;

/// Sets a document whose texts refer to pages, which are known once it is set. As a number may change where lines end, it is
/// set again until all numbers are right. Where they never are, there are none.
fn with_page_numbers(
    (brief, locale, economy): (&Brief, &Locale, &Economy),
    document: &mut Document,
    set: &dyn Fn(&Document) -> Pages,
) -> Pages {
    let mut pages = set(document);
    let mut known = TargetPages::new();
    for _ in 0..ROUNDS {
        let found = target_pages(document, &pages);
        if found == known {
            return pages;
        }
        known = found;
        *document = compose_with(brief, locale, &known, economy);
        pages = set(document);
    }
    *document = compose_with(brief, locale, &TargetPages::new(), economy);
    set(document)
}

/// The pages on which the targets of references are.
fn target_pages(document: &Document, pages: &Pages) -> TargetPages {
    let mut found = TargetPages::new();
    for (number, anchor, ..) in &document.references {
        let has = |frame: &Frame| {
            frame.items.iter().any(|(_, item)| matches!(item, Item::Anchor(at) if at == anchor))
        };
        if let Some(page) = pages.pages.iter().position(has) {
            found.insert(*number, page + 1);
        }
    }
    found
}

/// References to what is in no section that is printed.
fn unplaced(document: &Document, pages: &Pages) -> Vec<Diagnostic> {
    let found = target_pages(document, pages);
    let lost = document.references.iter().filter(|(number, ..)| !found.contains_key(number));
    let error = |(_, _, said, span): &(usize, AnchorId, String, Span)| {
        let message = format!("the {said} is in no section that is printed");
        Diagnostic::error(codes::REFERENCE, *span, message)
            .hint("add its section to `layout.sections`, or leave the reference out")
    };
    lost.map(error).collect()
}

impl Built {
    /// Whether the brief failed.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(is_error)
    }
}

fn is_error(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
}

/// What is put into the file beside the pages: the brief, the data of each chart, and, last and still empty, where the figures
/// are from.
fn attachments((name, bytes): (&str, &[u8]), figures: &[DrawnChart], locale: &Locale) -> Vec<Attachment> {
    let brief = Attachment {
        name: file_name(name),
        media_type: "application/toml",
        // TOML is in UTF-8.
        bytes: decode(bytes).map_or(bytes.into(), |text| text.into_owned().into_bytes()),
        relationship: AfRelationship::Source,
        description: locale.label(Label::AttachedBrief).to_owned(),
    };
    let charts = figures.iter().enumerate().map(|(at, figure)| {
        let number = at + 1;
        Attachment {
            name: format!("chart-{number}.csv"),
            media_type: "text/csv",
            bytes: csv::comma_separated(&figure.table),
            relationship: AfRelationship::Data,
            description: locale.fill(Label::AttachedData, &[("number", &locale.integer(number as u64))]),
        }
    });
    let mut all: Vec<Attachment> = std::iter::once(brief).chain(charts).collect();
    // A brief may be called anything, and no two files have the same name.
    let others = all.iter().skip(1).map(|file| file.name.as_str());
    let taken = others.chain([FILE_NAME]).any(|name| all.first().is_some_and(|brief| brief.name == name));
    if let Some(brief) = all.first_mut().filter(|_| taken) {
        brief.name = file_name("");
    }
    all.push(Attachment {
        name: FILE_NAME.to_owned(),
        media_type: "application/json",
        bytes: Vec::new(),
        relationship: AfRelationship::Supplement,
        description: locale.label(Label::AttachedProvenance).to_owned(),
    });
    all
}

/// Where the figures on the pages are from, in terms of the brief as it is attached.
fn origins(brief: &Attachment, sources: &[Source], pages: &Pages) -> Vec<u8> {
    let text = str::from_utf8(&brief.bytes).unwrap_or_default();
    provenance::json((&brief.name, text), sources, pages)
}

/// Seconds from 1970 to midnight UTC of a date, or of the first day of its month or year.
fn midnight(date: Date) -> i64 {
    days_from_civil(date.year.into(), date.month.unwrap_or(1), date.day.unwrap_or(1)) * 86_400
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
