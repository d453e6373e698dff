//! Formats lists of words in messages.

/// `` `a`, `b` and `c` ``
pub(crate) fn quoted_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    word_list(&words)
}

/// `a, b and c`
pub(crate) fn word_list(words: &[impl AsRef<str>]) -> String {
    match words.split_last() {
        Some((last, [])) => last.as_ref().to_owned(),
        Some((last, rest)) => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", rest.join(", "), last.as_ref())
        }
        None => String::new(),
    }
}
