//! L0125: growth in a text that the figures contradict.

use rust_decimal::Decimal;

use super::flows::Subjects;
use super::rounding::{half_unit, overlap, short};
use super::rule::{Check, Level, Lint};
use super::traded::of_year;
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::GROWTH_IN_TEXT,
    level: Level::Warn,
    why: "\
A sentence says that exports, imports or trade rose or fell in a year, or by how many per cent, and the figures of that year
and the one before say otherwise. Each figure may be off by half a unit of its last digit. A binding such as
`{{trade.2022..2023.exports|growth}}` is computed from the figures. Only sentences in English are read, and none that says
\"about\" or \"over\", or may be about something else: part of a year, one good, other countries, a plan.",
    fires: "\
[brief.summary]
en = \"In 2023, exports rose by 13.7 per cent.\"

[[trade.year]]
year = 2022
exports = 12.5
imports = 30.0

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    silent: "\
[brief.summary]
en = \"In 2023, exports rose by 20.8 per cent.\"

[[trade.year]]
year = 2022
exports = 12.5
imports = 30.0

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    check: Some(Check::Brief(check)),
};

const ROSE: &[&str] = &["rose", "grew", "increased", "expanded", "risen", "grown", "climbed", "went up"];
const FELL: &[&str] =
    &["fell", "declined", "decreased", "dropped", "shrank", "contracted", "fallen", "went down"];

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(subjects) = Subjects::of(brief) else { return };
    let trade = subjects.trade();
    subjects.each_sentence(brief, |sentence| {
        let (year, figure) = (sentence.year, sentence.figure);
        let stated = stated(sentence.text);
        let earlier = year.period.later(-1);
        let before = of_year(trade, earlier).filter(|_| !year.starts_anew());
        let (Some(from), Some(to)) = (before.and_then(|before| figure.of(before)), figure.of(year)) else {
            return;
        };
        let Some(range) = changes(from, to) else { return };
        let (key, number) = (figure.key(), year.period);
        let mut report = |(start, end): (usize, usize), message: String| {
            let mut lint =
                Diagnostic::warning(codes::GROWTH_IN_TEXT, sentence.span(start, end), message);
            lint.related.extend(year.spans.of(key).map(|span| (span, format!("the figure of {number}"))));
            found.push(lint.hint(format!(
                "write `{{{{trade.{earlier}..{number}.{key}|growth}}}}`, or correct the figures"
            )));
        };
        let Some(stated) = stated else {
            if let Some(said) = direction(sentence.text)
                && (said.rose && range.1 < Decimal::ZERO || !said.rose && range.0 > Decimal::ZERO)
            {
                let (verb, real) =
                    (&sentence.text[said.start..said.end], if said.rose { "fell" } else { "rose" });
                let message =
                    format!("this says “{verb}”, but {key} {real} from {from} in {earlier} to {to} in {number}");
                report((said.start, said.end), message);
            }
            return;
        };
        let half = half_unit(stated.value);
        if overlap(range, (stated.value - half, stated.value + half)) {
            return;
        }
        let Some(real) = change(from, to) else { return };
        let real = short(real);
        report(
            (stated.start, stated.end),
            format!(
                "this says {} per cent, but from {from} in {earlier} to {to} in {number} it is {real} per cent",
                stated.value,
            ),
        );
    });
}

/// A change that a sentence states, with its sign.
struct Stated {
    start: usize,
    end: usize,
    value: Decimal,
}

/// The one change in a sentence: "rose by 13.7 per cent".
fn stated(sentence: &str) -> Option<Stated> {
    let lower = sentence.to_ascii_lowercase();
    let verbs = |verbs: &'static [&'static str], sign: i32| {
        let lower = &lower;
        verbs
            .iter()
            .flat_map(move |verb| lower.match_indices(verb).map(move |(at, _)| (at, at + verb.len(), sign)))
    };
    let mut found = verbs(ROSE, 1).chain(verbs(FELL, -1)).filter(|(start, end, _)| {
        let bounded = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
        bounded(lower[..*start].chars().next_back()) && bounded(lower[*end..].chars().next())
    });
    let (verb, after, sign) = found.next()?;
    if found.next().is_some() {
        return None;
    }
    // Right after the verb: "rose again by about" is not read.
    let rest = lower[after..].trim_start();
    let rest = rest.strip_prefix("by ").unwrap_or(rest).trim_start();
    let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let digits = rest[..length].trim_end_matches('.');
    let unit = rest[digits.len()..].trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let unit = ["per cent", "percent", "%"].into_iter().find_map(|name| unit.strip_prefix(name))?;
    // "rose by 5 per cent to 10 per cent of" is about shares, as are points.
    if unit.trim_start().starts_with("age")
        || unit.contains("per cent")
        || unit.contains('%')
        || unit.contains("percent")
    {
        return None;
    }
    let value = Decimal::from_str_exact(digits).ok()?;
    let end = sentence.len() - unit.len();
    Some(Stated { start: verb, end, value: value * Decimal::from(sign) })
}

/// A verb that says which way a figure went.
struct Direction {
    start: usize,
    end: usize,
    rose: bool,
}

/// Which way the one figure of a sentence went, where nothing more is said of it: "exports to Graustark fell in 2023".
fn direction(sentence: &str) -> Option<Direction> {
    const ADVERBS: &[&str] =
        &["again", "further", "markedly", "modestly", "sharply", "slightly", "steadily", "strongly"];
    const FLOWS: &[&str] = &["exports", "imports", "trade", "turnover"];
    let lower = sentence.to_ascii_lowercase();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
    let mut words: Vec<(usize, &str)> = Vec::new();
    for (at, _) in lower.char_indices().filter(|(_, c)| is_word(*c)) {
        let starts = lower[..at].chars().next_back().is_none_or(|before| !is_word(before));
        let rest = &lower[at..];
        if starts {
            words.push((at, &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())]));
        }
    }
    let is_verb = |word: &str| ROSE.contains(&word) || FELL.contains(&word);
    let mut verbs = (0..words.len()).filter(|at| is_verb(words[*at].1));
    let (Some(verb), None) = (verbs.next(), verbs.next()) else { return None };
    let flow = words.iter().position(|(_, word)| FLOWS.contains(word))?;
    // Between the two are the parties at most, and the year.
    let between = words.get(flow + 1..verb)?;
    let named = matches!(
        between,
        [] | [(_, "to" | "from" | "with"), _] | [(_, "to" | "from" | "with"), (_, "the"), _]
    );
    let (start, word) = words[verb];
    let end = start + word.len();
    if !named || lower[words[flow].0..start].contains([',', ';', ':', '(', '–', '—']) {
        return None;
    }
    let mut rest = lower[end..].trim_start();
    for adverb in ADVERBS {
        rest = rest.strip_prefix(adverb).map_or(rest, str::trim_start);
    }
    if let Some(after) = rest.strip_prefix("in ") {
        rest = after.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    }
    let amount = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '$' | '€' | '£' | '¥'))
            || rest.starts_with("us")
            || rest.starts_with("eur")
    };
    let closes =
        rest.is_empty() || rest.starts_with(['.', '!', ';']) || rest.strip_prefix("to ").is_some_and(amount);
    closes.then_some(Direction { start, end, rose: ROSE.contains(&word) })
}

fn change(from: Decimal, to: Decimal) -> Option<Decimal> {
    to.checked_sub(from)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(from)
}

/// The least and the most that the change can be, as the figures are rounded.
fn changes(from: Decimal, to: Decimal) -> Option<(Decimal, Decimal)> {
    let (low, high) = (from - half_unit(from), from + half_unit(from));
    if low <= Decimal::ZERO {
        return None;
    }
    Some((change(high, to - half_unit(to))?, change(low, to + half_unit(to))?))
}
