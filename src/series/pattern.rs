//! Patterns for brief paths and PDF names.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use globset::{Glob, GlobBuilder};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The pattern for the names of PDFs in a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamePattern {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    /// The name of the brief's file without its extension.
    Brief,
    /// The key of the row.
    Row,
    /// The language of the edition.
    Lang,
    /// The brief's folder, relative to that of the series.
    Folder,
}

/// Maximum length of a path pattern in bytes, and maximum nesting of alternatives.
const PATTERN_LIMIT: (usize, usize) = (1_000, 4);

/// Parses a path pattern such as `countries/*.toml`. Only `**` matches across folders.
///
/// # Errors
/// Why the pattern is invalid.
pub fn glob(pattern: &str) -> Result<Glob, String> {
    let depths = pattern.chars().scan(0_usize, |depth, c| {
        *depth = if c == '{' { *depth + 1 } else { depth.saturating_sub(usize::from(c == '}')) };
        Some(*depth)
    });
    // Compiling a larger pattern would take many times its size in memory.
    if pattern.len() > PATTERN_LIMIT.0 || depths.max() > Some(PATTERN_LIMIT.1) {
        return Err("it is too long or too deeply nested".into());
    }
    GlobBuilder::new(pattern).literal_separator(true).build().map_err(|error| error.kind().to_string())
}

/// Maximum length of a row's key in a file name, in characters.
const KEY_LIMIT: usize = 80;

/// Maximum length in bytes: file systems allow 255 for a whole name.
const KEY_BYTES: usize = 200;

impl NamePattern {
    /// Parses a pattern such as `{folder}/{brief}-{row}`.
    ///
    /// # Errors
    /// A message and a hint.
    pub fn parse(text: &str) -> Result<Self, (String, &'static str)> {
        const KNOWN: &str = "use `{brief}`, `{row}`, `{lang}`, `{folder}` and plain text";
        let mut parts = Vec::new();
        let mut rest = match text.len().checked_sub(4).map(|at| text.split_at_checked(at)) {
            Some(Some((name, extension))) if extension.eq_ignore_ascii_case(".pdf") => name,
            _ => text,
        };
        if rest.ends_with('/') {
            return Err(("a file name cannot end with `/`".into(), KNOWN));
        }
        if rest.contains(char::is_control) {
            return Err(("a file name cannot contain control characters".into(), KNOWN));
        }
        while let Some((literal, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                return Err(("unclosed `{`".into(), KNOWN));
            };
            parts.push(Part::Literal(literal.into()));
            parts.push(match name.trim() {
                "brief" => Part::Brief,
                "row" => Part::Row,
                "lang" => Part::Lang,
                "folder" => Part::Folder,
                _ => return Err((format!("unknown placeholder `{{{name}}}`"), KNOWN)),
            });
            rest = after;
        }
        parts.push(Part::Literal(rest.into()));
        let literals = parts.iter().filter_map(|part| match part {
            Part::Literal(text) => Some(text.as_str()),
            _ => None,
        });
        if literals.clone().any(|text| text.contains('\\'))
            || text.starts_with('/')
            || literals.clone().any(|text| text.split('/').any(|name| name == ".."))
        {
            return Err((
                "the name leads out of the output folder".into(),
                "use relative names with `/` between",
            ));
        }
        if !parts.iter().any(|part| matches!(part, Part::Brief | Part::Row)) {
            return Err(("every PDF would have the same name".into(), KNOWN));
        }
        Ok(Self { parts })
    }

    /// The default: the name of the brief.
    pub fn usual() -> Self {
        Self { parts: vec![Part::Brief] }
    }

    /// The path of a PDF in the output folder. `folder` is that of the brief, relative to the series; `row` is the key of
    /// its row, and `language` the tag of its edition if there are several: each is appended if the pattern does not contain it.
    ///
    /// # Errors
    /// Why the result is not a file name.
    pub fn path(
        &self,
        folder: &Path,
        brief: &Path,
        row: Option<&str>,
        language: Option<&str>,
    ) -> Result<PathBuf, &'static str> {
        let mut path = OsString::new();
        for part in &self.parts {
            match part {
                Part::Literal(text) => path.push(text),
                Part::Brief => path.push(brief.file_stem().unwrap_or("brief".as_ref())),
                Part::Row => path.push(row.map(file_name).unwrap_or_default()),
                Part::Lang => path.push(language.unwrap_or_default()),
                Part::Folder => path.push(folder),
            }
        }
        if let Some(row) = row.filter(|_| !self.parts.contains(&Part::Row)) {
            path.push("-");
            path.push(file_name(row));
        }
        if let Some(language) = language.filter(|_| !self.parts.contains(&Part::Lang)) {
            path.push(".");
            path.push(language);
        }
        if path.is_empty() || path.as_encoded_bytes().ends_with(b"/") {
            return Err("the name is empty");
        }
        path.push(".pdf");
        let mut inside = PathBuf::new();
        // Parts may combine to `..`. An empty folder leaves a separator, also at the start.
        for component in Path::new(&path).components() {
            match component {
                Component::Normal(name) => inside.push(name),
                Component::CurDir | Component::RootDir => {}
                Component::ParentDir | Component::Prefix(_) => {
                    return Err("it leads out of the output folder");
                }
            }
        }
        Ok(inside)
    }
}

/// Turns a row's key into part of a file name: letters and digits of any script with their marks, in Unicode's form NFC,
/// and hyphens between.
pub(super) fn file_name(key: &str) -> String {
    let mut name = String::new();
    for c in key.nfc().take(KEY_LIMIT) {
        if name.len() + c.len_utf8() > KEY_BYTES {
            break;
        }
        let marked = is_combining_mark(c) && !name.is_empty() && !name.ends_with('-');
        if c.is_alphanumeric() || c == '_' || marked {
            name.push(c);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.truncate(name.trim_end_matches('-').len());
    if name.is_empty() { "row".into() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(pattern: &str, row: Option<&str>) -> String {
        let pattern = NamePattern::parse(pattern).unwrap();
        let path = pattern.path(Path::new("asia/south"), Path::new("asia/south/pk.toml"), row, None).unwrap();
        path.display().to_string()
    }

    #[test]
    fn names_are_made_from_briefs_and_rows() {
        assert_eq!(path("{brief}", None), "pk.pdf");
        assert_eq!(path("{brief}", Some("Côte d’Ivoire")), "pk-Côte-d-Ivoire.pdf");
        assert_eq!(path("{folder}/2024-{row}.pdf", Some("../../x")), "asia/south/2024-x.pdf");
        assert_eq!(path("{brief}.PDF", None), "pk.pdf");
        // However the key is encoded, and with the vowel signs of Hindi and the points of Hebrew.
        for key in ["C\u{F4}te d\u{2019}Ivoire", "Co\u{302}te d\u{2019}Ivoire"] {
            assert_eq!(path("{row}", Some(key)), "C\u{F4}te-d-Ivoire.pdf");
        }
        for key in ["हिन्दी", "שָׁלוֹם", "Việt-Nam"] {
            let composed: String = key.nfc().collect();
            assert_eq!(path("{row}", Some(key)), format!("{composed}.pdf"));
        }
        assert_eq!(path("{row}", Some("\u{301}a \u{301}b")), "a-b.pdf");
        assert!(path("{row}", Some(&"क्ष".repeat(80))).len() <= 204 + 4);
        let pattern = NamePattern::parse("{folder}/{brief}").unwrap();
        let path = pattern.path(Path::new(""), Path::new("a.toml"), None, None);
        assert_eq!(path.as_deref(), Ok(Path::new("a.pdf")));
    }

    #[test]
    fn names_stay_in_their_folder_and_differ() {
        for wrong in [
            "briefing",
            "../{brief}",
            "/tmp/{brief}",
            "{stem}",
            "{brief",
            "a\\{brief}",
            "{brief}/",
            "a\n{row}",
        ] {
            assert!(NamePattern::parse(wrong).is_err(), "{wrong}");
        }
        for (wrong, brief) in [
            (".{folder}./{brief}", "a.toml"),
            ("{brief}/{brief}/x{brief}", "...toml"),
            ("{row}", "a.toml"),
            ("{brief}/{row}", "a.toml"),
        ] {
            let path = NamePattern::parse(wrong).unwrap().path(Path::new(""), Path::new(brief), None, None);
            assert!(path.is_err(), "{wrong}: {path:?}");
        }
    }
}
