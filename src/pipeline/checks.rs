//! Checks that need fonts and pages.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use unicode_script::{Script, UnicodeScript};

use crate::brief::ThemeKeys;
use crate::compose::Document;
use crate::diag::{Diagnostic, SourceFiles, Span, codes};
use crate::font::{Family, Fonts, packages};
use crate::frame::Item;
use crate::layout::Pages;
use crate::pdf::Attachment;
use crate::structure::NodeId;
use crate::text::Missing;

/// The fonts with the families that the brief asks for in their roles, and an error for each family
/// that there is not.
pub(super) fn families<'a>(theme: &ThemeKeys, fonts: &'a Fonts) -> (Cow<'a, Fonts>, Vec<Diagnostic>) {
    let mut fonts = Cow::Borrowed(fonts);
    let mut diagnostics = Vec::new();
    for (role, family) in [(Family::Serif, &theme.serif), (Family::Sans, &theme.sans)] {
        let Some((name, span)) = family else { continue };
        if let Err(error) = fonts.to_mut().set_family(role, name) {
            let mut known: Vec<_> = fonts.families().into_iter().map(|listing| listing.family).collect();
            known.dedup();
            let hint = format!(
                "the available families are {}; `--font-path` adds those of a folder",
                known.join(", ")
            );
            diagnostics.push(Diagnostic::error(codes::NO_SUCH_FAMILY, *span, error.to_string()).hint(hint));
        }
    }
    (fonts, diagnostics)
}

/// Whether a brief with errors can be set anyway, to find out what its pages would be refused for: not one
/// that is too large.
pub(super) fn settable(brief: &[u8], diagnostics: &[Diagnostic]) -> bool {
    /// In bytes: a hundred pages. What is larger may be large by mistake, and is not worth the time.
    const LARGEST: usize = 128 << 10;
    const TOO_LARGE: [&str; 3] = [codes::TOO_LONG, codes::TOO_MANY, codes::WORD_TOO_LONG];
    brief.len() <= LARGEST && !diagnostics.iter().any(|diagnostic| TOO_LARGE.contains(&diagnostic.code))
}

/// An error for each script that no font has, and for each kind of other characters, where it first occurs: the page would
/// show nothing or a box in its place.
pub(super) fn unset(pages: &Pages, fonts: &Fonts, sources: &SourceFiles) -> Vec<Diagnostic> {
    let mut lacking: BTreeMap<Kind, Lacking> = BTreeMap::new();
    for missing in &pages.missing {
        let place = match missing.place {
            Some(place) => Some(sources.find(place, missing.character)),
            None => sources.first(missing.character),
        };
        let found = lacking.entry(Kind::of(missing.character, fonts)).or_insert_with(|| Lacking {
            missing,
            characters: BTreeMap::new(),
            first: place,
            texts: Vec::new(),
        });
        if place.is_some_and(|place| found.first.is_none_or(|first| place < first)) {
            (found.missing, found.first) = (missing, place);
        }
        let first = found.characters.entry(missing.character).or_insert(place);
        *first = place.into_iter().chain(*first).min();
        if let Some(text) = missing.place.filter(|text| !found.texts.contains(text)) {
            found.texts.push(text);
        }
    }
    lacking.iter().map(|(kind, lacking)| lacking.error(kind)).collect()
}

/// What characters that no font has are together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A script that no font has at all.
    Script(&'static str),
    /// A script of which some font has other characters.
    PartOf(&'static str),
    Emoji,
    /// Signs of mathematics, arrows, lines, shapes.
    Symbols,
    /// For private use, or not assigned.
    Unassigned,
    Others,
}

impl Kind {
    fn of(character: char, fonts: &Fonts) -> Self {
        let script = character.script();
        match u32::from(character) {
            // Flags are of pairs of letters, and keycaps of a sign around a digit.
            0x1F000..=0x1F0FF | 0x1F1E6..=0x1F1FF | 0x1F300..=0x1F77F | 0x1F900..=0x1FAFF => Self::Emoji,
            0x2600..=0x27BF | 0x231A..=0x231B | 0x23E9..=0x23FA | 0x2B50 | 0x2B55 | 0x20E3 => Self::Emoji,
            0x200D | 0xFE0F | 0xE0020..=0xE007F => Self::Emoji,
            _ if is_real(script) && fonts.has_script(script) => Self::PartOf(script.full_name()),
            _ if is_real(script) => Self::Script(script.full_name()),
            _ if script == Script::Unknown => Self::Unassigned,
            0x2010..=0x2BFF | 0x1D400..=0x1D7FF | 0x1F100..=0x1F8FF | 0x1FB00..=0x1FBFF => Self::Symbols,
            _ => Self::Others,
        }
    }

    /// Several of its characters.
    fn words(self) -> String {
        match self {
            Self::Script(name) if name == Script::Han.full_name() => {
                "Chinese characters (the Han script)".to_owned()
            }
            Self::Script(name) => format!("the {} script", name.replace('_', " ")),
            Self::PartOf(name) => format!("some letters of the {} script", name.replace('_', " ")),
            Self::Emoji => "emoji".to_owned(),
            Self::Symbols => "some symbols".to_owned(),
            Self::Unassigned => "characters of private use, or that Unicode has not assigned".to_owned(),
            Self::Others => "some characters".to_owned(),
        }
    }

    /// What to do.
    fn hint(self) -> String {
        let name_folder = "and name the folder of its fonts with `--font-path`";
        match self {
            Self::Script(name) => match Script::from_full_name(name).and_then(packages) {
                Some(install) => format!("{install}, {name_folder}"),
                None => format!("{FONT_PATH}: name one with fonts for this script"),
            },
            Self::Emoji => format!(
                "write in words what they say; or install {PLAIN_EMOJI}, which has them in black, {name_folder}"
            ),
            Self::Symbols => format!("write them in words; or install {PLAIN_SYMBOLS}, {name_folder}"),
            Self::Unassigned => {
                "they mean something in one font only: write what is meant in other characters".to_owned()
            }
            Self::PartOf(_) | Self::Others => format!("{FONT_PATH}: name one with a font that has them"),
        }
    }
}

const FONT_PATH: &str = "`--font-path` adds the fonts of a folder";

/// Packages with outlines of emoji: colours are not drawn.
const PLAIN_EMOJI: &str =
    "`fonts-symbola` (Debian, Ubuntu), `google-noto-emoji-fonts` (Fedora) or `font-noto-emoji` (Homebrew)";

/// Packages with symbols.
const PLAIN_SYMBOLS: &str = "`fonts-noto-core` (Debian, Ubuntu), `google-noto-sans-math-fonts` and \
    `google-noto-sans-symbols-2-fonts` (Fedora) or `font-noto-sans-math` and `font-noto-sans-symbols-2` (Homebrew)";

/// The error for a script that no font has, wherever it is.
pub(crate) fn without_script(script: Script) -> Diagnostic {
    let kind = Kind::Script(script.full_name());
    Diagnostic::error(codes::NO_GLYPH, None, format!("no font has {}", kind.words())).hint(kind.hint())
}

/// What no font has.
struct Lacking<'m> {
    /// Where it occurs first.
    missing: &'m Missing,
    first: Option<Span>,
    /// The characters, and where each is first.
    characters: BTreeMap<char, Option<Span>>,
    /// The texts that it is in.
    texts: Vec<Span>,
}

impl Lacking<'_> {
    fn error(&self, kind: &Kind) -> Diagnostic {
        /// How many characters are named, and shown in their places.
        const NAMED: usize = 5;
        let named = |character: char| format!("`{character}` (U+{:04X})", u32::from(character));
        let mut characters: Vec<(Option<Span>, char)> =
            self.characters.iter().map(|(character, place)| (*place, *character)).collect();
        // Those without a place are Chancery's own.
        characters.sort_by_key(|(place, character)| (place.is_none(), *place, *character));
        let list = |characters: &[(Option<Span>, char)]| {
            let shown = characters.iter().take(NAMED).map(|(_, character)| named(*character));
            let shown: Vec<String> = shown.collect();
            match characters.len().saturating_sub(NAMED) {
                0 => shown.join(", "),
                more => format!("{} and {more} more", shown.join(", ")),
            }
        };
        let what = match (kind, &characters[..]) {
            (Kind::Script(..), _) => kind.words(),
            (_, [(_, only)]) => format!("the character {}", named(*only)),
            (_, several) => format!("{}: {}", kind.words(), list(several)),
        };
        let own = match self.first {
            Some(_) => String::new(),
            None => format!(", which Chancery itself writes in “{}”", self.missing.text.trim()),
        };
        let mut error = Diagnostic::error(codes::NO_GLYPH, self.first, format!("no font has {what}{own}"));
        if self.texts.len() > 1 {
            error = error.label(format!("the first of {} texts with it", self.texts.len()));
        }
        if !matches!(kind, Kind::Script(..)) {
            let others = characters
                .iter()
                .take(NAMED)
                .filter_map(|(place, character)| Some((*place.as_ref()?, character)));
            let others = others.filter(|(place, _)| Some(*place) != self.first);
            error
                .related
                .extend(others.map(|(place, character)| (place, format!("U+{:04X}", u32::from(*character)))));
        }
        error.hint(kind.hint())
    }
}

/// Whether a script is one, and not what is common to several or belongs to none.
fn is_real(script: Script) -> bool {
    !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// An error for each character that says nothing in a text that is not drawn: what is read aloud in the place of a
/// picture, what a reader program shows of the document, names of attached files.
pub(super) fn unreadable(
    document: &Document,
    pages: &Pages,
    attachments: &[Attachment],
    sources: &SourceFiles,
) -> Vec<Diagnostic> {
    let mut seen: BTreeSet<char> = pages.missing.iter().map(|missing| missing.character).collect();
    let mut errors = Vec::new();
    let texts = unseen(document, pages, attachments).into_iter();
    for (place, text) in texts.filter(|(_, text)| !text.is_ascii() || text.contains(char::is_control)) {
        // A name that is turned around passes for one of another kind of file.
        let turned = |c| place == FILE_NAME && matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        for character in text.chars().filter(|&c| says_nothing(c) || turned(c)) {
            if !seen.insert(character) {
                continue;
            }
            let message = format!("U+{:04X} says nothing in {place}", u32::from(character));
            let span = sources.first(character);
            let hint = if span.is_some() {
                "leave the character out, or write it in words"
            } else {
                "rename the file"
            };
            errors.push(Diagnostic::error(codes::UNREADABLE, span, message).hint(hint));
        }
    }
    errors
}

/// The texts of a document that are not drawn, with what each is.
fn unseen<'t>(
    document: &'t Document,
    pages: &'t Pages,
    attachments: &'t [Attachment],
) -> Vec<(&'static str, &'t str)> {
    let meta = &document.meta;
    let properties =
        [&meta.title].into_iter().chain(&meta.authors).chain(&meta.subject).chain(&meta.keywords);
    let properties = properties.map(|text| ("the properties of the document", text.as_str()));
    let outline = pages.outline.iter().map(|item| ("the outline of the document", item.title.as_str()));
    let nodes = (0..pages.structure.len()).map(|node| pages.structure.node(NodeId(node as u32)));
    let alternatives = nodes.flat_map(|node| node.alt.iter().chain(&node.actual_text).chain(&node.expansion));
    let alternatives = alternatives.map(|text| ("an alternative text", &**text));
    let links = pages.pages.iter().flat_map(|page| &page.items).filter_map(|(_, item)| match item {
        Item::Link(link) => Some(("the description of a link", &*link.description)),
        _ => None,
    });
    let files = attachments
        .iter()
        .flat_map(|file| [(FILE_NAME, file.name.as_str()), ("its description", file.description.as_str())]);
    properties.chain(outline).chain(alternatives).chain(links).chain(files).collect()
}

/// The longest string of PDF/A, in units of UTF-16: 32,767 bytes with the mark that says so (ISO 19005-3, 6.1.13).
const STRING_LIMIT: usize = 16_382;

/// How many saved states PDF/A allows in each other (ISO 19005-3, 6.1.13).
const NESTING_LIMIT: usize = 28;

/// The errors of pages that PDF/A does not allow. What a drawing may have is limited where it is read; this is what no
/// other limit excludes.
pub(super) fn beyond_pdf_a(
    document: &Document,
    pages: &Pages,
    attachments: &[Attachment],
) -> Vec<Diagnostic> {
    let too_long = unseen(document, pages, attachments).into_iter();
    let too_long =
        too_long.filter(|(_, text)| text.len() > STRING_LIMIT && text.encode_utf16().count() > STRING_LIMIT);
    let mut errors: Vec<Diagnostic> = too_long
        .map(|(place, _)| {
            let message = format!("{place} is longer than {STRING_LIMIT} characters");
            Diagnostic::error(codes::BEYOND_PDF_A, None, message)
                .hint("shorten the names and texts that it is made from")
        })
        .collect();
    if let Some(number) = pages.pages.iter().position(|page| page.nesting() > NESTING_LIMIT) {
        let message =
            format!("what is drawn on page {} is nested more than {NESTING_LIMIT} deep", number + 1);
        errors.push(
            Diagnostic::error(codes::BEYOND_PDF_A, None, message).hint("simplify the pictures of the page"),
        );
    }
    errors
}

/// An error for each name that a map has no room for: it would be lost.
pub(super) fn crowded(pages: &Pages) -> impl Iterator<Item = Diagnostic> {
    pages.crowded.iter().map(|crowded| {
        let message = format!("the map has no room for the name `{}`", crowded.name);
        let span = crowded.name_place.unwrap_or(crowded.map);
        let error = Diagnostic::error(codes::MAP_ROOM, span, message)
            .hint("make the map wider with `width`, or leave a place or `capitals` out; a party may have a `short` name");
        match crowded.name_place {
            Some(_) => error.related(crowded.map, "the map is here"),
            None => error,
        }
    })
}

/// The place of names of files in messages.
const FILE_NAME: &str = "the name of an attached file";

/// Whether a character has no meaning that is agreed on: controls, the replacement character, and
/// what Unicode has not assigned or leaves to private use. Overrides of direction say something else than is seen.
fn says_nothing(character: char) -> bool {
    let control = character.is_control() && !character.is_whitespace();
    control
        || matches!(character, '\u{FFFD}' | '\u{202D}' | '\u{202E}')
        || character.script() == Script::Unknown
}
