//! The names of PDFs.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use globset::{Glob, GlobBuilder};

/// How the PDFs of a series are called.
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
    /// The brief's folder, from that of the series.
    Folder,
}

/// The longest pattern of paths, in bytes, and how deep alternatives may be nested in one.
const PATTERN_LIMIT: (usize, usize) = (1_000, 4);

/// Reads a pattern of paths such as `countries/*.toml`; only `**` goes over several folders.
///
/// # Errors
/// What is wrong with it.
pub fn glob(pattern: &str) -> Result<Glob, String> {
    let depths = pattern.chars().scan(0_usize, |depth, c| {
        *depth = if c == '{' { *depth + 1 } else { depth.saturating_sub(usize::from(c == '}')) };
        Some(*depth)
    });
    // What is more takes the memory of many times as much when it is made ready to match.
    if pattern.len() > PATTERN_LIMIT.0 || depths.max() > Some(PATTERN_LIMIT.1) {
        return Err("it is too long, or nested too deeply".into());
    }
    GlobBuilder::new(pattern).literal_separator(true).build().map_err(|error| error.kind().to_string())
}

/// The longest part of a name that comes from a row, in characters.
const KEY_LIMIT: usize = 80;

impl NamePattern {
    /// Reads a pattern such as `{folder}/{brief}-{row}`.
    ///
    /// # Errors
    /// What is wrong with it, and what to write.
    pub fn parse(text: &str) -> Result<Self, (String, &'static str)> {
        const KNOWN: &str = "a name is made from `{brief}`, `{row}`, `{folder}` and plain text";
        let mut parts = Vec::new();
        let mut rest = match text.len().checked_sub(4).map(|at| text.split_at_checked(at)) {
            Some(Some((name, extension))) if extension.eq_ignore_ascii_case(".pdf") => name,
            _ => text,
        };
        if rest.ends_with('/') {
            return Err(("a name that ends with `/` is that of a folder".into(), KNOWN));
        }
        if rest.contains(char::is_control) {
            return Err(("a name has no line ends and no other control characters".into(), KNOWN));
        }
        while let Some((literal, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                return Err(("a `{` is not closed".into(), KNOWN));
            };
            parts.push(Part::Literal(literal.into()));
            parts.push(match name.trim() {
                "brief" => Part::Brief,
                "row" => Part::Row,
                "folder" => Part::Folder,
                _ => return Err((format!("nothing is called `{{{name}}}`"), KNOWN)),
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
            return Err(("a name that leaves the output folder".into(), "names are separated with `/`"));
        }
        if !parts.iter().any(|part| matches!(part, Part::Brief | Part::Row)) {
            return Err(("every PDF would have the same name".into(), KNOWN));
        }
        Ok(Self { parts })
    }

    /// What a brief's PDF is called where nothing else is said.
    pub fn usual() -> Self {
        Self { parts: vec![Part::Brief] }
    }

    /// The path of a PDF from the output folder. `folder` is the brief's, from that of the series; `row` is the
    /// key of its row. A row whose pattern does not name it is added, so that rows differ.
    ///
    /// # Errors
    /// Why what comes of the pattern is no name.
    pub fn path(&self, folder: &Path, brief: &Path, row: Option<&str>) -> Result<PathBuf, &'static str> {
        let mut path = OsString::new();
        for part in &self.parts {
            match part {
                Part::Literal(text) => path.push(text),
                Part::Brief => path.push(brief.file_stem().unwrap_or("brief".as_ref())),
                Part::Row => path.push(row.map(file_name).unwrap_or_default()),
                Part::Folder => path.push(folder),
            }
        }
        if let Some(row) = row.filter(|_| !self.parts.contains(&Part::Row)) {
            path.push("-");
            path.push(file_name(row));
        }
        if path.is_empty() || path.as_encoded_bytes().ends_with(b"/") {
            return Err("nothing is left of its name");
        }
        path.push(".pdf");
        let mut inside = PathBuf::new();
        // Parts that are names each may make `..` together. An empty folder leaves a separator, also at the start.
        for component in Path::new(&path).components() {
            match component {
                Component::Normal(name) => inside.push(name),
                Component::CurDir | Component::RootDir => {}
                Component::ParentDir | Component::Prefix(_) => return Err("it leaves the output folder"),
            }
        }
        Ok(inside)
    }
}

/// A row's key as a part of a file name: letters and digits of any script, with hyphens between.
pub(super) fn file_name(key: &str) -> String {
    let mut name = String::new();
    for c in key.chars().take(KEY_LIMIT) {
        if c.is_alphanumeric() || c == '_' {
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
        let path = pattern.path(Path::new("asia/south"), Path::new("asia/south/pk.toml"), row).unwrap();
        path.display().to_string()
    }

    #[test]
    fn names_are_made_from_briefs_and_rows() {
        assert_eq!(path("{brief}", None), "pk.pdf");
        assert_eq!(path("{brief}", Some("Côte d’Ivoire")), "pk-Côte-d-Ivoire.pdf");
        assert_eq!(path("{folder}/2024-{row}.pdf", Some("../../x")), "asia/south/2024-x.pdf");
        assert_eq!(path("{brief}.PDF", None), "pk.pdf");
        let pattern = NamePattern::parse("{folder}/{brief}").unwrap();
        let path = pattern.path(Path::new(""), Path::new("a.toml"), None);
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
            let path = NamePattern::parse(wrong).unwrap().path(Path::new(""), Path::new(brief), None);
            assert!(path.is_err(), "{wrong}: {path:?}");
        }
    }
}
