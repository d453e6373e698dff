//! `[theme]`: the look, and the house styles that it extends.

use std::ops::Range;

use toml::de::DeTable;

use super::context::Context;
use super::cover::Cover;
use super::kind_orders::Orders;
use super::labels::Labels;
use super::shape::{Choice, Declared, Field, File, FontFamily, One};
use super::table::table;
use crate::diag::codes;
use crate::frame::Color;
use crate::marking::MarkingScheme;
use crate::picture::Picture;
use crate::read::schema::{Internal, Type};
use crate::read::{Reader, Report, decode, quoted_list, read_beside, report_untranslated, syntax_errors};

table! {
    /// A house style
    #[derive(Default)]
    pub struct ThemeKeys: "the house style" [Internal::Never] {
        /// The colour of headings and links, `#RRGGBB`, e.g. `"#1B4B6B"`
        accent: Option<Color>,
        /// The font family of text, e.g. `"Source Serif 4"`
        serif: Option<FontFamily>,
        /// The font family of tables and labels, e.g. `"Source Sans 3"`
        sans: Option<FontFamily>,
        /// Whether letters of justified text may be up to 2 per cent wider or narrower, and up to 0.012 em closer or farther
        /// apart, so that the spaces between words are even; `true` by default, e.g. `false`
        glyph_scaling: Option<bool>,
        /// The organisation's logo: an SVG, PNG or JPEG file, e.g. `"logo.svg"`
        logo: Option<Picture>,
        /// The scheme that `marking` in `[brief]` is of, which says what it may be, where it is and in which colour, e.g. `"uk"`
        markings: Option<Choice<MarkingScheme>>,
        /// The picture on the cover page
        cover: Option<One<Cover>>,
        /// The sections of each kind of briefing, in order
        sections: Orders,
        /// Replacements for headings and other words that Chancery prints
        labels: Labels,
    }
}

table! {
    /// The look
    pub struct Theme: "`[theme]`" [Internal::Never] => ThemeKeys {
        /// A house style: a TOML file with these same keys, e.g. `"house.toml"`
        extends: Option<File>,
        ..
        /// What the table says itself.
        keys: ThemeKeys = ThemeKeys::read,
    }
}

impl ThemeKeys {
    /// These keys, with those that are missing taken from `other`.
    pub fn or(self, other: &Self) -> Self {
        Self {
            accent: self.accent.or(other.accent),
            serif: self.serif.or_else(|| other.serif.clone()),
            sans: self.sans.or_else(|| other.sans.clone()),
            glyph_scaling: self.glyph_scaling.or(other.glyph_scaling),
            logo: self.logo.or_else(|| other.logo.clone()),
            markings: self.markings.or(other.markings),
            cover: self.cover.or_else(|| other.cover.clone()),
            sections: self.sections.or(&other.sections),
            labels: self.labels.or(&other.labels),
            spans: self.spans,
        }
    }
}

/// The theme of a file. Missing keys are taken from the house style that it extends.
pub(crate) struct Look;

impl Field for Look {
    type Value = ThemeKeys;
    const TYPE: Type = Type::Table(Theme::TABLE);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> ThemeKeys {
        let Some(table) = table.table(cx, key) else { return ThemeKeys::default() };
        let Theme { extends, keys, spans: _ } = Theme::read(cx, &table);
        let house = extends.and_then(|(path, range)| house(cx, &path, range));
        keys.or(&house.unwrap_or_default())
    }
}

/// The largest house style, in bytes: a few keys, the labels that it renames, and comments.
pub(crate) const HOUSE_LIMIT: usize = 100_000;

/// Reads the house style. Diagnostics point into its file.
fn house(cx: &mut Context, path: &str, range: Range<usize>) -> Option<ThemeKeys> {
    let bytes = read_beside(cx, path, range.clone())?;
    if bytes.len() > HOUSE_LIMIT {
        let message = format!("`{path}` is larger than {} kB", HOUSE_LIMIT / 1_000);
        cx.error(codes::HOUSE_STYLE, range, message)
            .hints
            .push(format!("a house style holds only {}", keys()));
        return None;
    }
    let text = match decode(&bytes) {
        Ok(text) => text,
        Err(wrong) => {
            let name = cx.beside(path);
            let mut error = wrong.diagnostic(name, &mut cx.source_files);
            error.related.push((cx.span(range), "the file is named here".to_owned()));
            cx.diagnostics.push(error);
            return None;
        }
    };
    let text = text.as_ref();
    if text == cx.text {
        cx.error(codes::HOUSE_STYLE, range, "this file extends itself")
            .hints
            .push(format!("name a file that holds {}, or leave `extends` out", keys()));
        return None;
    }
    let name = cx.beside(path);
    let file = cx.source_files.add(name, text);
    // From here to the end the context reads another file.
    let (tree, errors) = DeTable::parse_recoverable(text);
    let (files, sources) = (cx.files, std::mem::take(&mut cx.source_files));
    let mut inner = Context::new(file, text, files, sources);
    inner.languages.clone_from(&cx.languages);
    inner.read_in(cx.reading());
    if !errors.is_empty() {
        syntax_errors(&mut inner, ThemeKeys::TABLE);
    }
    inner.folder = path.rfind('/').map_or("", |at| &path[..=at]).to_owned();
    let keys = match not_a_style(tree.get_ref(), path) {
        Some((range, message, hint)) => {
            inner.error(codes::HOUSE_STYLE, range, message).hints.push(hint);
            ThemeKeys::default()
        }
        None => {
            let reader = Reader::new(&mut inner, tree.get_ref(), 0..0, ThemeKeys::TABLE);
            ThemeKeys::read(&mut inner, &reader)
        }
    };
    report_untranslated(&mut inner);
    inner.count_hidden();
    let Report { diagnostics, inputs, source_files, .. } = inner.report;
    cx.source_files = source_files;
    cx.diagnostics.extend(diagnostics);
    cx.inputs.extend(inputs);
    Some(keys)
}

/// Where and why a file is not a house style: it extends another, or is something else.
fn not_a_style(table: &DeTable, path: &str) -> Option<(Range<usize>, &'static str, String)> {
    let find = |name| table.iter().map(|(key, _)| key).find(|key| key.get_ref() == name);
    if let Some(extends) = find("extends") {
        let own = path.rsplit('/').next();
        let named = table.get("extends").and_then(|value| value.get_ref().as_str());
        return Some(if named == own || named == Some(path) {
            (extends.span(), "the house style extends itself", "remove the key".to_owned())
        } else {
            let hint = "a brief extends one style: put the keys of both into this file";
            (extends.span(), "a house style cannot extend another", hint.to_owned())
        });
    }
    let brief = find("schema").or_else(|| find("brief")).or_else(|| find("party"))?;
    let hint = format!("a house style is a file that holds {}", keys());
    Some((brief.span(), "this is a brief, not a house style", hint))
}

/// The keys of a house style, in words.
fn keys() -> String {
    quoted_list(ThemeKeys::TABLE.keys().map(|key| key.name))
}
