//! Suggestions ("did you mean …?"): the known word nearest to an unknown one.

/// The most words that one is compared with.
const COMPARED: usize = 1_000;

/// The known word that a person who wrote `unknown` most likely meant, if any is near enough.
pub(crate) fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A third of the letters may be wrong, which is rustc's measure; and what is long is hardly a slip.
    let length = unknown.chars().count();
    if length > 64 {
        return None;
    }
    let limit = (length / 3).max(1);
    let unknown = unknown.to_lowercase();
    known
        .into_iter()
        .take(COMPARED)
        // As many letters are wrong, at the least, as one has more than the other.
        .filter(|word| word.chars().take(length + limit + 1).count().abs_diff(length) <= limit)
        .map(|word| (distance(&unknown, &word.to_lowercase()), word))
        // Of a word of one letter, nothing would be the same.
        .filter(|(distance, _)| *distance <= limit && *distance < length)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// How many insertions, deletions, substitutions and swaps of neighbours lead from one word to the
/// other (Damerau and Levenshtein, each place edited once at most).
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &left) in a.iter().enumerate() {
        let mut row = vec![i + 1; b.len() + 1];
        for (j, &right) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(left != right)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && left == b[j - 1] && a[i - 1] == right {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_near() {
        assert_eq!(nearest("exprots", ["imports", "exports", "total"]), Some("exports"));
        assert_eq!(nearest("tittle", ["subtitle", "title"]), Some("title"));
        assert_eq!(nearest("Date", ["date"]), Some("date"));
        assert_eq!(nearest("colour", ["sources", "date"]), None);
        assert_eq!(nearest("b", ["a", "c"]), None);
        assert_eq!(nearest("B", ["a", "b"]), Some("b"));
        assert_eq!(distance("ab", "ba"), 1);
    }
}
