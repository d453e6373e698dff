//! Random briefs: every word and every figure of the brief is in the PDF, in order, and no other figure is.
//!
//! The texts are read back from the finished file in the order of its tags, charts left out. `CHANCERY_RANDOM=5000 cargo
//! test --test random` tries that many.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chancery::brief::NoFiles;
use chancery::diag::{Severity, short};
use chancery::font::Fonts;
use chancery::{Common, Input};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::{Decimal, RoundingStrategy};

/// Letters of the scripts that are set from left to right and bundled, with some that fonts often lack.
const ALPHABETS: [&str; 3] =
    ["abcdefghijklmnoprstuvwyzäéîøñšçğąő", "абвгдежзиклмнопрстуўіїєґ", "αβγδεζηθικλμνξοπρστυφχψωάέή"];

/// A text of a few words. Numbers stand for letters, so that shrinking keeps them short.
#[derive(Debug, Clone)]
struct Words(Vec<String>);

fn words(most: usize) -> impl Strategy<Value = Words> {
    let word =
        (0..ALPHABETS.len(), prop::collection::vec(0..23usize, 3..9)).prop_map(|(alphabet, letters)| {
            let alphabet: Vec<char> = ALPHABETS[alphabet].chars().collect();
            letters.into_iter().map(|letter| alphabet[letter % alphabet.len()]).collect::<String>()
        });
    prop::collection::vec(word, 1..=most).prop_map(Words)
}

impl Words {
    fn toml(&self) -> String {
        format!("\"{}\"", self.0.join(" "))
    }
}

/// A figure with up to so many decimals, from nothing to a billion.
fn figure() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        Just(Decimal::ZERO),
        (0..100i64, 0..=3u32).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        (0..1_000_000_000i64, 0..=3u32).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
    ]
}

/// A table of the brief: what is written, the texts in the order in which they are printed.
#[derive(Debug, Clone)]
struct Written {
    toml: String,
    texts: Vec<Words>,
}

#[derive(Debug, Clone)]
struct Year {
    year: i16,
    exports: Option<Decimal>,
    imports: Option<Decimal>,
}

#[derive(Debug, Clone)]
struct Random {
    title: Words,
    summary: Words,
    tables: Vec<Written>,
    years: Vec<Year>,
}

fn table(
    header: &'static str,
    keys: &'static [&'static str],
    fixed: &'static str,
    most: usize,
) -> impl Strategy<Value = Written> {
    prop::collection::vec(words(most), keys.len()).prop_map(move |texts| {
        let mut toml = format!("[[{header}]]\n{fixed}\n");
        for (key, text) in keys.iter().zip(&texts) {
            let _ = writeln!(toml, "{key} = {}", text.toml());
        }
        Written { toml, texts }
    })
}

fn random() -> impl Strategy<Value = Random> {
    let tables = prop_oneof![
        table("history", &["title", "text"], "date = 1994-02-03", 20),
        table("visit", &["visitor", "office"], "date = 2015-05-28", 6),
        table("agreement", &["title"], "signed = 2015-05-29", 12),
        table("forum", &["name", "purpose"], "", 8),
        table("project", &["name", "text"], "", 20),
        table("recommendation", &["title", "text"], "", 20),
        table("mission", &["city"], "sender = \"XA\"\nhost = \"XB\"", 2),
    ];
    let sections = (prop::collection::vec(words(60), 1..4), words(6)).prop_map(|(paragraphs, title)| {
        let body: Vec<String> = paragraphs.iter().map(|paragraph| paragraph.0.join(" ")).collect();
        let toml = format!("title = {}\nbody = \"\"\"\n{}\n\"\"\"\n", title.toml(), body.join("\n\n"));
        let texts = std::iter::once(title).chain(paragraphs).collect();
        Written { toml, texts }
    });
    let years = prop::collection::btree_map(
        1990..2024i16,
        (prop::option::of(figure()), prop::option::of(figure())),
        0..6,
    )
    .prop_map(|years| {
        years
            .into_iter()
            .map(|(year, (exports, imports))| Year { year, exports, imports })
            .collect::<Vec<_>>()
    });
    (words(8), words(40), prop::collection::vec(tables, 0..10), prop::collection::vec(sections, 0..3), years)
        .prop_map(|(title, summary, mut tables, sections, years)| {
            for (number, mut section) in sections.into_iter().enumerate() {
                section.toml = format!("[[section]]\nid = \"s{number}\"\n{}", section.toml);
                tables.push(section);
            }
            Random { title, summary, tables, years }
        })
}

impl Random {
    fn toml(&self) -> String {
        let mut toml = format!(
            "schema = 1\n[brief]\ntitle = {}\nsummary = {}\ndate = 2024-02-03\n\
             [[party]]\ncode = \"XA\"\nname = \"Aland\"\n[[party]]\ncode = \"XB\"\nname = \"Beland\"\n",
            self.title.toml(),
            self.summary.toml()
        );
        for table in &self.tables {
            toml.push_str(&table.toml);
        }
        for Year { year, exports, imports } in &self.years {
            let _ = writeln!(toml, "[[trade.year]]\nyear = {year}");
            for (key, figure) in [("exports", exports), ("imports", imports)] {
                if let Some(figure) = figure {
                    let _ = writeln!(toml, "{key} = {figure}");
                }
            }
        }
        toml
    }

    /// Every number that may be printed outside of charts, as digits without grouping.
    fn numbers(&self) -> BTreeSet<String> {
        let mut numbers: BTreeSet<String> =
            ["2024", "3", "2015", "28", "29", "1994", "1990", "2010"].map(String::from).into();
        let add = |numbers: &mut BTreeSet<String>, figure: Decimal| {
            // As it is, and as it is written beside figures of more or fewer decimals.
            for decimals in 0..=4 {
                let mut rounded =
                    figure.abs().round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
                rounded.rescale(decimals);
                if rounded == figure.abs() || decimals == 1 || decimals == 0 {
                    numbers.insert(rounded.to_string());
                }
            }
        };
        // Counts, ages, page numbers and numbers of notes.
        for count in 0..=40u32 {
            numbers.insert(count.to_string());
        }
        // Years without figures are named where others have some.
        if let (Some(first), Some(last)) = (self.years.first(), self.years.last()) {
            numbers.extend((first.year..=last.year).map(|year| year.to_string()));
        }
        let mut totals: Vec<Decimal> = Vec::new();
        for Year { year, exports, imports } in &self.years {
            numbers.insert(year.to_string());
            exports.iter().chain(imports).for_each(|figure| add(&mut numbers, *figure));
            if let (Some(exports), Some(imports)) = (exports, imports) {
                add(&mut numbers, exports + imports);
                add(&mut numbers, exports - imports);
                totals.push(exports + imports);
            }
        }
        for from in &totals {
            for to in totals.iter().filter(|_| !from.is_zero()) {
                add(&mut numbers, (to - from) * Decimal::ONE_HUNDRED / from);
                // "More than four times what it was": of exactly five times, four.
                let times = (to / from).floor();
                numbers.extend([times, times - Decimal::ONE].map(|times| times.normalize().to_string()));
            }
        }
        numbers
    }
}

/// Numbers as digits without grouping.
fn numbers_in(text: &str) -> Vec<String> {
    let plain: String = text.replace(['\u{2009}', '\u{202F}', ','], "");
    let mut numbers = Vec::new();
    let mut rest = plain.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let end = rest[start..]
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .map_or(rest.len(), |end| start + end);
        numbers.push(rest[start..end].trim_end_matches('.').to_owned());
        rest = &rest[end..];
    }
    numbers
}

#[test]
fn every_word_and_figure_is_printed_and_no_other_figure() {
    let cases = std::env::var("CHANCERY_RANDOM").ok().and_then(|cases| cases.parse().ok()).unwrap_or(400);
    let (fonts, common) = (Fonts::bundled(), Common::default());
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    runner
        .run(&random(), |random| {
            let toml = random.toml();
            let input = Input {
                name: "brief.toml",
                bytes: toml.as_bytes(),
                files: &NoFiles,
                fonts: &fonts,
                common: &common,
                timestamp: None,
                review: &|_| {},
            };
            let built = chancery::build(&input);
            let errors: Vec<_> =
                built.diagnostics.iter().filter(|found| found.severity == Severity::Error).cloned().collect();
            prop_assert!(errors.is_empty(), "{}\n{toml}", short(&errors, &built.sources));
            let pdf = built.pdf.unwrap();
            let texts = tree::texts(&pdf);
            let outside: Vec<&str> = texts
                .iter()
                .filter(|(around, _)| !around.iter().any(|element| element == "Figure"))
                .map(|(_, text)| text.as_str())
                .collect();
            let collapse = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
            let printed = collapse(&outside.join(" ").replace('\u{AD}', ""));
            for text in [&random.title, &random.summary]
                .into_iter()
                .chain(random.tables.iter().flat_map(|table| &table.texts))
            {
                // Pieces of one paragraph may be apart by the end of a line or a page, never by a word.
                let wanted = collapse(&text.0.join(" "));
                let closed = |text: &str| text.replace(' ', "");
                prop_assert!(
                    closed(&printed).contains(&closed(&wanted)),
                    "{wanted:?} is not in {printed:?}\n{toml}"
                );
            }
            let allowed = random.numbers();
            for number in numbers_in(&printed) {
                prop_assert!(allowed.contains(&number), "{number} is printed in {printed:?}\n{toml}");
            }
            for Year { year, exports, imports } in &random.years {
                if exports.is_some() || imports.is_some() {
                    prop_assert!(printed.contains(&year.to_string()), "{year} is not in {printed:?}\n{toml}");
                }
            }
            Ok(())
        })
        .unwrap();
}
