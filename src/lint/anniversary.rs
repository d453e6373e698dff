//! L0127: an anniversary or a date of relations that other dates contradict.

use super::rule::{Check, Level, Lint};
use super::texts::folded_line;
use crate::brief::{Brief, BriefingKind, NO_DATE};
use crate::date::Date;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::ANNIVERSARY,
    level: Level::Warn,
    why: "\
A title that says \"fifty years of relations\", the date when relations were established and the date of the briefing
must agree, and so must a step of the history that says when they were established. A year before the day itself is taken for
the anniversary that is coming.",
    fires: "\
schema = 1

[brief]
title = \"Fifty years of diplomatic relations\"
date = 2024-02-03

[[party]]
code = \"XRU\"
name = \"Ruritania\"

[[party]]
code = \"XGR\"
name = \"Graustark\"

[relationship]
established = 1972-02-03
",
    silent: "\
schema = 1

[brief]
title = \"Fifty years of diplomatic relations\"
date = 2024-02-03

[[party]]
code = \"XRU\"
name = \"Ruritania\"

[[party]]
code = \"XGR\"
name = \"Graustark\"

[relationship]
established = 1974-02-03
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let head = &brief.head;
    let Some(established) = brief.relationship.established.filter(|_| head.date != NO_DATE) else { return };
    let place = brief.relationship.spans.of("established");
    let titles = [("title", Some(&head.title)), ("subtitle", head.subtitle.as_ref())];
    for (key, line) in titles.into_iter().filter_map(|(key, line)| Some((key, line?))) {
        let words = folded_line(line);
        let Some(stated) = anniversary(&words, head.kind == BriefingKind::Anniversary) else { continue };
        if may_be(stated, established, head.date) {
            continue;
        }
        let between = i32::from(head.date.year) - i32::from(established.year);
        let message = format!(
            "the {key} says {stated} years, but from {} to {} it is {between}",
            established.year, head.date.year
        );
        let mut lint = Diagnostic::warning(codes::ANNIVERSARY, head.spans.of(key), message);
        lint.related.extend(place.map(|span| (span, "relations were established then".to_owned())));
        lint.related.extend(head.spans.of("date").map(|span| (span, "the date of issue".to_owned())));
        found.push(lint.hint("correct the one that is wrong"));
    }
    let steps = || brief.history.iter().filter(|event| establishes(&folded_line(&event.title)));
    if steps().any(|event| event.date.from.year == established.year) {
        return;
    }
    for event in steps() {
        let (year, other) = (event.date.from.year, established.year);
        let message = format!("relations are established in {year} here, but `established` says {other}");
        let mut lint = Diagnostic::warning(codes::ANNIVERSARY, event.spans.of("date"), message);
        lint.related.extend(place.map(|span| (span, "`established`".to_owned())));
        found.push(lint.hint("correct the one that is wrong"));
    }
}

/// Whether relations may be so many years old at the date of the briefing, or about to be.
fn may_be(stated: u32, established: Date, issued: Date) -> bool {
    let between = i32::from(issued.year) - i32::from(established.year);
    let whole = established.years_until(issued).map_or(i32::MIN, |years| years as i32);
    let stated = stated as i32;
    stated == between || stated == whole || stated == whole + 1
}

/// Whether a step of the history is that relations are established, for the first time.
fn establishes(words: &str) -> bool {
    let has = |part: &str| words.contains(part);
    let established = [
        "diplomatic relations are established",
        "diplomatic relations were established",
        "diplomatic relations established",
        "establish diplomatic relations",
        "establishment of diplomatic relations",
    ];
    established.into_iter().any(has) && ![" re ", "again", "restor", "resum", "level"].into_iter().any(has)
}

/// Words between a number of years and the relations that it is of.
const KINDS: &[&str] = &[
    "the",
    "our",
    "diplomatic",
    "bilateral",
    "official",
    "formal",
    "full",
    "friendly",
    "establishment",
    "of",
];

/// What says that a number is not meant exactly, or that others come before or after it.
const INEXACT: &[&str] = &[
    "over", "than", "nearly", "almost", "about", "some", "around", "first", "next", "last", "another",
    "least",
];

/// The number of years of relations that a title states: "fifty years of relations", "the 50th anniversary of
/// relations", in a briefing on an anniversary also "the 50th anniversary" alone.
fn anniversary(words: &str, alone: bool) -> Option<u32> {
    let words: Vec<&str> = words.split(' ').collect();
    (0..words.len()).find_map(|at| {
        if at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| INEXACT.contains(word)) {
            return None;
        }
        let (number, ordinal, length) = number(&words[at..])?;
        let mut rest = words[at + length..].iter();
        let noun = *rest.next()?;
        if noun != if ordinal { "anniversary" } else { "years" } {
            return None;
        }
        let mut rest = rest.copied().peekable();
        if rest.peek() != Some(&"of") {
            return (ordinal && alone && rest.peek().is_none()).then_some(number);
        }
        let whose = rest.find(|word| !KINDS.contains(word))?;
        matches!(whose, "relations" | "ties").then_some(number)
    })
}

const UNITS: &[(&str, &str)] = &[
    ("one", "first"),
    ("two", "second"),
    ("three", "third"),
    ("four", "fourth"),
    ("five", "fifth"),
    ("six", "sixth"),
    ("seven", "seventh"),
    ("eight", "eighth"),
    ("nine", "ninth"),
];

const TENS: &[(&str, &str)] = &[
    ("ten", "tenth"),
    ("twenty", "twentieth"),
    ("thirty", "thirtieth"),
    ("forty", "fortieth"),
    ("fifty", "fiftieth"),
    ("sixty", "sixtieth"),
    ("seventy", "seventieth"),
    ("eighty", "eightieth"),
    ("ninety", "ninetieth"),
];

/// The number that words start with, whether it is an ordinal, and how many words it has.
fn number(words: &[&str]) -> Option<(u32, bool, usize)> {
    let first = *words.first()?;
    let digits = first.trim_end_matches(|c: char| c.is_ascii_lowercase());
    if let Ok(number) = digits.parse() {
        let ordinal = match &first[digits.len()..] {
            "" => false,
            "st" | "nd" | "rd" | "th" => true,
            _ => return None,
        };
        return Some((number, ordinal, 1));
    }
    let find = |names: &[(&str, &str)], word: &str| {
        let at = names.iter().position(|(cardinal, ordinal)| word == *cardinal || word == *ordinal)?;
        Some((at as u32 + 1, word == names[at].1))
    };
    match (first, find(TENS, first)) {
        ("hundred" | "hundredth" | "centenary", _) => Some((100, first != "hundred", 1)),
        (_, Some((tens, false))) => match words.get(1).and_then(|word| find(UNITS, word)) {
            Some((units, ordinal)) => Some((tens * 10 + units, ordinal, 2)),
            None => Some((tens * 10, false, 1)),
        },
        (_, Some((tens, true))) => Some((tens * 10, true, 1)),
        (_, None) => find(UNITS, first).map(|(units, ordinal)| (units, ordinal, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_that_state_years_of_relations_are_read() {
        let stated = |title: &str| anniversary(&super::super::texts::folded(title), true);
        assert_eq!(stated("Fifty years of diplomatic relations"), Some(50));
        assert_eq!(stated("Ruritania and Graustark: twenty-five years of relations"), Some(25));
        assert_eq!(stated("The 30th anniversary of relations"), Some(30));
        assert_eq!(stated("30th anniversary of the establishment of diplomatic relations"), Some(30));
        assert_eq!(stated("Seventy-fifth anniversary"), Some(75));
        assert_eq!(stated("Over fifty years of relations"), None);
        assert_eq!(stated("Fifty years of trade"), None);
        assert_eq!(stated("The first 25 years of relations"), None);
        assert_eq!(stated("Ten years of strategic partnership"), None);
        assert_eq!(stated("30th anniversary of the treaty"), None);
    }
}
