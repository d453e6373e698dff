//! What a translation has to have as its text has it: `{{bindings}}` and `[@citations]`.

/// What is not the same in a text and its translation, in words; nothing where all is.
pub(super) fn differences(text: &str, translation: &str) -> Vec<&'static str> {
    let sorted = |mut marks: Vec<&str>| {
        marks.sort_unstable();
        marks.join(" ")
    };
    let mut differ = Vec::new();
    if sorted(bindings(text)) != sorted(bindings(translation)) {
        differ.push("bindings");
    }
    if sorted(citations(text)) != sorted(citations(translation)) {
        differ.push("citations");
    }
    differ
}

/// All of them as they are written.
pub(super) fn all(text: &str) -> Vec<&str> {
    [between(text, "{{", "}}"), between(text, "[@", "]")].concat()
}

/// The bindings of a text by their paths, without filters. A row may have another column for each language.
fn bindings(text: &str) -> Vec<&str> {
    let path = |binding| -> &str {
        let inner = str::trim_end_matches(str::trim_start_matches(binding, "{{"), "}}");
        inner.split('|').next().unwrap_or_default().trim()
    };
    let paths = between(text, "{{", "}}").into_iter().map(path);
    paths.map(|path| if path.starts_with("row.") { "row" } else { path }).collect()
}

/// The sources that a text cites.
fn citations(text: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let sources = between(text, "[@", "]").into_iter().flat_map(|cited| cited.split('@').skip(1));
    sources.map(|source| source.split(|c| !is_name(c)).next().unwrap_or_default()).collect()
}

/// The stretches of a text from an opening mark to the next closing one.
fn between<'t>(text: &'t str, open: &str, close: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(open).map(|start| at + start) {
        let Some(end) = text[start..].find(close).map(|end| start + end + close.len()) else { break };
        found.push(&text[start..end]);
        at = end;
    }
    found
}
