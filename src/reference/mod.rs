//! The reference: what every table, key, path, filter and code means, from the declarations themselves.
//!
//! `docs/reference/` is written from here, and so is what `chancery explain` prints.

mod codes;
pub mod errors;
mod format;
mod texts;

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

Written from the declarations in the program. Change it there, and then run `CHANCERY_UPDATE=1 cargo test --test reference`.

- [The brief](brief.md): every table and key, with defaults and examples
- [The series](series.md): `chancery.toml` and house styles
- [Texts](texts.md): Markdown, citations, and the paths and filters of `{{…}}`
- [Errors](errors.md) and [lints](lints.md): every code

`chancery explain` prints the same for one code, table or key: `chancery explain L0101`, `chancery explain trade.year`.
"
    .to_owned()
}

/// What `chancery explain` says about a code, a table or a key.
///
/// # Errors
/// There is no such thing; what might be meant instead.
pub fn explain(topic: &str) -> Result<String, String> {
    let code = topic.to_uppercase();
    if let Some(text) = codes::explain(&code) {
        return Ok(text);
    }
    let path = topic.trim_matches(['[', ']', '`']);
    if let Some(text) = format::explain(path) {
        return Ok(text);
    }
    let topics = topics();
    let known = || topics.iter().map(String::as_str);
    let near = nearest(path, known()).or_else(|| nearest(&code, known()));
    // A key by its bare name is a slip as well.
    let within = known().find(|known| known.rsplit('.').next() == Some(path));
    Err(match near.or(within) {
        Some(near) => format!("nothing is called `{topic}`; did you mean `{near}`?"),
        None => format!(
            "nothing is called `{topic}`; give a code such as `L0101`, a table such as `trade.year`, or a key such as \
             `brief.title`"
        ),
    })
}

/// Everything that [`explain`] knows.
pub fn topics() -> Vec<String> {
    codes::all().map(str::to_owned).chain(format::paths()).collect()
}

#[cfg(test)]
mod tests;
