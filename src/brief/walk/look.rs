//! `[layout]` and `[theme]`.

use std::ops::Range;

use toml::de::DeTable;

use crate::brief::context::Context;
use crate::brief::model::{Layout, Paper, ThemeKeys};
use crate::brief::outside;
use crate::brief::picture;
use crate::brief::reader::{Reader, string};
use crate::brief::schema::HOUSE;
use crate::brief::syntax;
use crate::diag::codes;
use crate::frame::Color;

pub(super) fn layout(cx: &mut Context, root: &Reader) -> Layout {
    let Some(table) = root.table(cx, "layout") else { return Layout::default() };
    let sections = table.each(cx, "sections", |cx, value| {
        let name = string(cx, value)?;
        Some((cx.section(name, value.span())?, value.span()))
    });
    for (index, (section, range)) in sections.iter().enumerate() {
        if sections.iter().take(index).any(|(other, _)| other == section) {
            cx.error(codes::DUPLICATE_ID, range.clone(), "this section is in the list already")
                .hints
                .push("name it once".to_owned());
        }
    }
    let sections = sections.into_iter().map(|(section, _)| section).collect();
    Layout {
        sections: table.get("sections").is_some().then_some(sections),
        contents: table.boolean(cx, "contents"),
        paper: table.choice(cx, "paper").unwrap_or(Paper::A4),
        max_pages: table.integer(cx, "max_pages"),
        cover: table.boolean(cx, "cover").unwrap_or(false),
        max_pages_span: table.get("max_pages").map(|value| cx.span(value.span())),
    }
}

/// The theme of the brief; what it does not say is taken from the house style that it extends.
pub(crate) fn theme(cx: &mut Context, root: &Reader) -> ThemeKeys {
    let Some(table) = root.table(cx, "theme") else { return ThemeKeys::default() };
    let own = keys(cx, &table, "");
    own.or(&house(cx, &table).unwrap_or_default())
}

/// The keys that a brief and a house style share. Pictures are looked for in `folder`.
fn keys(cx: &mut Context, table: &Reader, folder: &str) -> ThemeKeys {
    let family = |cx: &mut Context, key| {
        table.word(cx, key).map(|(name, range)| (name.to_owned(), Some(cx.span(range))))
    };
    ThemeKeys {
        accent: accent(cx, table),
        serif: family(cx, "serif"),
        sans: family(cx, "sans"),
        logo: picture::read_in(cx, table, "logo", folder),
    }
}

/// The largest house style, in bytes: four keys and what is said of them.
pub(crate) const HOUSE_LIMIT: usize = 100_000;

/// Reads the house style, a file of its own that diagnostics point into.
fn house(cx: &mut Context, table: &Reader) -> Option<ThemeKeys> {
    let (path, range) = table.word(cx, "extends")?;
    let bytes = outside::read(cx, path, range.clone())?;
    if bytes.len() > HOUSE_LIMIT {
        let message = format!("`{path}` is larger than {} kB", HOUSE_LIMIT / 1_000);
        cx.error(codes::HOUSE_STYLE, range, message)
            .hints
            .push("name a file that holds `accent`, `serif`, `sans` and `logo`, and no more".to_owned());
        return None;
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => {
            cx.error(codes::NOT_UTF8, range, format!("`{path}` is not text in UTF-8"))
                .hints
                .push("save the file as UTF-8".to_owned());
            return None;
        }
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    if text == cx.text {
        cx.error(codes::HOUSE_STYLE, range, "this file extends itself").hints.push(
            "name a file that holds `accent`, `serif`, `sans` and `logo`, or leave `extends` out".to_owned(),
        );
        return None;
    }
    let name = cx.beside(path);
    let file = cx.source_files.add(name, text);
    // From here to the end the context reads another file.
    let (tree, errors) = DeTable::parse_recoverable(text);
    let mut inner = Context::new(file, text, cx.files, std::mem::take(&mut cx.source_files));
    inner.language.clone_from(&cx.language);
    syntax::report(&mut inner, &errors);
    let folder = path.rfind('/').map_or("", |at| &path[..=at]);
    let keys = match not_a_style(tree.get_ref(), path) {
        Some((range, message, hint)) => {
            inner.error(codes::HOUSE_STYLE, range, message).hints.push(hint.to_owned());
            ThemeKeys::default()
        }
        None => {
            let reader = Reader::new(&mut inner, tree.get_ref(), 0..0, &HOUSE);
            keys(&mut inner, &reader, folder)
        }
    };
    inner.tell_untold();
    let Context { diagnostics, inputs, source_files, .. } = inner;
    cx.source_files = source_files;
    cx.diagnostics.extend(diagnostics);
    cx.inputs.extend(inputs);
    Some(keys)
}

/// Where and why a file is no house style: it extends another, or is something else altogether.
fn not_a_style(table: &DeTable, path: &str) -> Option<(Range<usize>, &'static str, &'static str)> {
    let find = |name| table.iter().map(|(key, _)| key).find(|key| key.get_ref() == name);
    if let Some(extends) = find("extends") {
        let own = path.rsplit('/').next();
        let named = table.get("extends").and_then(|value| value.get_ref().as_str());
        return Some(if named == own || named == Some(path) {
            (extends.span(), "the house style extends itself", "take the key out")
        } else {
            let hint = "a brief extends one style: put the keys of both into this file";
            (extends.span(), "a house style extends no other", hint)
        });
    }
    let brief = find("schema").or_else(|| find("brief")).or_else(|| find("party"))?;
    let hint = "a house style is a file that holds `accent`, `serif`, `sans` and `logo`";
    Some((brief.span(), "this is a brief, not a house style", hint))
}

/// `#RRGGBB`, dark enough for text.
fn accent(cx: &mut Context, table: &Reader) -> Option<Color> {
    let (written, range) = table.word(cx, "accent")?;
    let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6);
    let Some(value) = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) else {
        cx.error(codes::COLOUR, range, format!("`{written}` is not a colour"))
            .hints
            .push("write red, green and blue as `\"#1B4B6B\"`".to_owned());
        return None;
    };
    let color = Color::rgb(value);
    let contrast = color.contrast_with_white();
    if contrast < MIN_CONTRAST {
        // Cut, not rounded: 4.49 is not 4.5.
        let shown = (contrast * 10.0).floor() / 10.0;
        let message =
            format!("this colour has a contrast of {shown}:1 with white; text needs {MIN_CONTRAST}:1");
        cx.lint(codes::LOW_CONTRAST, range, message).hints.push("choose a darker one".to_owned());
    }
    Some(color)
}

/// For text of normal size (WCAG 2.2, success criterion 1.4.3).
const MIN_CONTRAST: f64 = 4.5;
