//! The reference: what every table, key, path, filter and code means, from the declarations themselves.
//!
//! `docs/reference/` is written from here, and so is what `chancery explain` prints.

mod codes;
pub mod errors;
mod format;
mod texts;

use std::collections::BTreeSet;

use crate::read::nearest;

/// The pages of `docs/reference/`: the name of the file and its Markdown.
pub fn pages() -> Vec<(&'static str, String)> {
    vec![
        ("README.md", contents()),
        ("brief.md", format::brief()),
        ("series.md", format::series()),
        ("texts.md", texts::page()),
        ("errors.md", codes::errors()),
        ("lints.md", codes::lints()),
    ]
}

fn contents() -> String {
    "\
# Reference

These pages are generated. To change them, change the declarations in the source, then run
`CHANCERY_UPDATE=1 cargo test --test reference`.

- [The brief](brief.md): every table and key, with defaults and examples
- [The series](series.md): `chancery.toml` and house styles
- [Texts](texts.md): Markdown, citations, and the paths and filters of `{{…}}`
- [Errors](errors.md) and [lints](lints.md): every code

`chancery explain` prints the same for one code, table or key: `chancery explain L0101`, `chancery explain trade.year`.
`chancery explain texts` prints what texts can have, `chancery explain paths` and `chancery explain filters` what `{{…}}`
can have.
"
    .to_owned()
}

/// What `chancery explain` says about a code, a table, a key, or texts with their paths and filters.
///
/// # Errors
/// There is no such topic; what might be meant instead.
pub fn explain(topic: &str) -> Result<String, String> {
    let code = topic.to_uppercase();
    if let Some(text) = codes::explain(&code) {
        return Ok(text);
    }
    let path = topic.trim_matches(['[', ']', '`']);
    if let Some(text) = format::explain(path).or_else(|| texts::explain(path)) {
        return Ok(text);
    }
    let topics = topics();
    let known = || topics.iter().map(String::as_str);
    let same_key = |known: &&str| known.rsplit_once('.').is_some_and(|(_, key)| key == path);
    // Labels have names such as `exports` as well, and are rarely meant.
    let (labels, keys): (Vec<_>, Vec<_>) =
        known().filter(same_key).partition(|key| key.starts_with("theme.labels."));
    let keys: Vec<_> =
        if keys.is_empty() { labels } else { keys }.iter().map(|key| format!("`{key}`")).collect();
    let near = nearest(path, known()).or_else(|| nearest(&code, known()));
    Err(match (keys.split_last(), near) {
        (Some((last, [])), _) => format!("unknown topic `{topic}`; did you mean {last}?"),
        (Some((last, rest)), _) => {
            format!("unknown topic `{topic}`; did you mean {} or {last}?", rest.join(", "))
        }
        (None, Some(near)) => format!("unknown topic `{topic}`; did you mean `{near}`?"),
        (None, None) => format!(
            "unknown topic `{topic}`; give a code such as `L0101`, a table such as `trade.year`, a key such as \
             `brief.title`, or `texts`, `paths` or `filters`"
        ),
    })
}

/// Everything that [`explain`] knows.
pub fn topics() -> Vec<String> {
    let texts = texts::topics().map(str::to_owned);
    let mut topics: Vec<String> =
        codes::all().map(str::to_owned).chain(format::paths()).chain(texts).collect();
    // A table is a key as well, and both kinds of file have a `[theme]`.
    let mut seen = BTreeSet::new();
    topics.retain(|topic| seen.insert(topic.clone()));
    topics
}

#[cfg(test)]
mod tests;
