//! Random briefs: every word and every figure of the brief is in the PDF, in order, and no other figure is.
//!
//! The texts are read back from the finished file in the order of its tags, charts left out. `CHANCERY_RANDOM=5000 cargo
//! test --test random` tries that many.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chancery::diag::{Severity, short};
use chancery::font::Fonts;
use chancery::pipeline::{Common, Input};
use chancery::read::NoFiles;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRng, TestRunner};
use rust_decimal::{Decimal, RoundingStrategy};

/// Letters of the scripts that are bundled, with some that fonts often lack.
const ALPHABETS: [&str; 5] = [
    "abcdefghijklmnoprstuvwyzäéîøñšçğąő",
    "абвгдежзиклмнопрстуўіїєґ",
    "αβγδεζηθικλμνξοπρστυφχψωάέή",
    "ابتثجحخدذرزسشصضطظعغفقكم",
    "कखगघचछजझटठडढतथदधनपफबभमय",
];

/// Sources that are there to be cited.
const SOURCES: usize = 3;

/// A text of a few words of one script. Numbers stand for letters, so that shrinking keeps them short.
#[derive(Debug, Clone)]
struct Words(Vec<String>);

fn words(most: usize) -> impl Strategy<Value = Words> {
    let letters = prop::collection::vec(prop::collection::vec(0..23usize, 3..9), 1..=most);
    // Most texts are in the language of the page.
    let script = prop_oneof![3 => Just(0), 1 => 0..ALPHABETS.len()];
    (script, letters).prop_map(|(script, words)| {
        let alphabet: Vec<char> = ALPHABETS[script].chars().collect();
        let word =
            |letters: Vec<usize>| letters.into_iter().map(|at| alphabet[at % alphabet.len()]).collect();
        Words(words.into_iter().map(word).collect())
    })
}

impl Words {
    fn text(&self) -> String {
        self.0.join(" ")
    }

    fn toml(&self) -> String {
        format!("\"{}\"", self.text())
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

/// A part of the brief: what is written, and the texts that are printed for it.
#[derive(Debug, Clone, Default)]
struct Written {
    toml: String,
    texts: Vec<Words>,
}

/// A part of a text of several paragraphs. A mark between two words parts them.
#[derive(Debug, Clone)]
enum Piece {
    Paragraph(Words),
    Cited(Words, usize, Words),
    Noted(Words, Words, Words),
    Quote(Words),
    List(Option<u8>, Vec<Words>),
    Heading(Words),
}

fn piece() -> impl Strategy<Value = Piece> {
    prop_oneof![
        3 => words(40).prop_map(Piece::Paragraph),
        1 => (words(12), 0..SOURCES, words(12)).prop_map(|(a, source, b)| Piece::Cited(a, source, b)),
        1 => (words(12), words(8), words(12)).prop_map(|(a, note, b)| Piece::Noted(a, note, b)),
        1 => words(20).prop_map(Piece::Quote),
        1 => (prop::option::of(1..30u8), prop::collection::vec(words(10), 1..4))
            .prop_map(|(from, items)| Piece::List(from, items)),
        1 => words(6).prop_map(Piece::Heading),
    ]
}

fn body(with_headings: bool) -> impl Strategy<Value = Written> {
    prop::collection::vec(piece(), 1..5).prop_map(move |pieces| {
        let (mut paragraphs, mut texts) = (Vec::new(), Vec::new());
        for (number, piece) in pieces.into_iter().enumerate() {
            match piece {
                Piece::Cited(a, source, b) => {
                    paragraphs.push(format!("{}[@s{source}] {}", a.text(), b.text()));
                    texts.extend([a, b]);
                }
                Piece::Noted(a, note, b) => {
                    paragraphs.push(format!("{}[^n{number}] {}", a.text(), b.text()));
                    paragraphs.push(format!("[^n{number}]: {}", note.text()));
                    texts.extend([a, b, note]);
                }
                Piece::Quote(words) => {
                    paragraphs.push(format!("> {}", words.text()));
                    texts.push(words);
                }
                Piece::List(from, items) => {
                    let item = |(at, item): (usize, &Words)| match from {
                        Some(from) => format!("{}. {}", usize::from(from) + at, item.text()),
                        None => format!("- {}", item.text()),
                    };
                    // Lists that follow one another would be one.
                    paragraphs.push("between".to_owned());
                    paragraphs.push(items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n"));
                    texts.extend(items);
                }
                Piece::Heading(words) if with_headings => {
                    paragraphs.push(format!("### {}", words.text()));
                    paragraphs.push("below".to_owned());
                    texts.push(words);
                }
                Piece::Heading(words) | Piece::Paragraph(words) => {
                    paragraphs.push(words.text());
                    texts.push(words);
                }
            }
        }
        Written { toml: format!("\"\"\"\n{}\n\"\"\"", paragraphs.join("\n\n")), texts }
    })
}

#[derive(Debug, Clone)]
struct Year {
    year: i16,
    exports: Option<Decimal>,
    imports: Option<Decimal>,
}

#[derive(Debug, Clone)]
struct Item {
    value: Option<Decimal>,
    share: Option<Decimal>,
}

#[derive(Debug, Clone)]
struct Random {
    title: Words,
    summary: Written,
    tables: Vec<Written>,
    years: Vec<Year>,
    items: Vec<Item>,
}

/// A table with lines at some keys and longer texts at others, and what is the same in each. Now and then it cites
/// sources.
fn table(
    header: &'static str,
    lines: &'static [&'static str],
    bodies: &'static [&'static str],
    fixed: &'static str,
    most: usize,
) -> BoxedStrategy<Written> {
    let texts = (
        prop::collection::vec(words(most), lines.len()),
        prop::collection::vec(body(false), bodies.len()),
        prop::option::of(prop::collection::btree_set(0..SOURCES, 1..3)),
    );
    texts
        .prop_map(move |(words, texts, cited)| {
            let mut written = Written { toml: format!("{header}\n{fixed}\n"), texts: Vec::new() };
            for (key, words) in lines.iter().zip(words) {
                let _ = writeln!(written.toml, "{key} = {}", words.toml());
                written.texts.push(words);
            }
            for (key, body) in bodies.iter().zip(texts) {
                let _ = writeln!(written.toml, "{key} = {}", body.toml);
                written.texts.extend(body.texts);
            }
            let no_sources = ["section", "programme", "delegation"];
            if let Some(cited) = cited.filter(|_| !no_sources.iter().any(|table| header.contains(table))) {
                let cited: Vec<String> = cited.into_iter().map(|source| format!("\"s{source}\"")).collect();
                let _ = writeln!(written.toml, "sources = [{}]", cited.join(", "));
            }
            written
        })
        .boxed()
}

fn tables() -> impl Strategy<Value = Written> {
    let parties: &'static str = "sender = \"XA\"\nhost = \"XB\"";
    prop_oneof![
        table("[[history]]", &["title"], &["text"], "date = 1994-02-03", 12),
        table(
            "[[visit]]",
            &["visitor", "office", "place", "occasion", "outcome"],
            &[],
            "date = 2015-05-28",
            6
        ),
        table("[[visit]]", &["visitor", "office", "occasion"], &[], "date = 2025-05-28\nparty = \"XA\"", 6),
        table("[[visit]]", &["visitor", "place", "occasion"], &[], "date = 2015-05\nformat = \"summit\"", 6)
            .prop_map(|mut written| {
                written.toml = written.toml.replace("2015-05\n", "\"2015-05\"\n");
                written
            }),
        table("[[agreement]]", &["title"], &[], "signed = 2015-05-29", 12),
        table("[[agreement]]", &["title", "field", "place", "status"], &[], "in_force = 1994-02-03", 6),
        table("[[agreement]]", &["title"], &[], "signed = 2015-05-29\nexpires = 2028", 12),
        table("[[commission]]", &["name"], &[], "sessions = 7\nestablished = 1990\nnext_session = 2028", 6),
        table("[[commission]]", &["name", "level"], &[], "last_session = 2015-05-28", 6),
        table(
            "[[statistic]]",
            &["title"],
            &[],
            "id = \"figures0\"\nline = [{ values = { 1994 = 7, 2015 = 12 } }]",
            6
        ),
        table(
            "[[table]]",
            &["title"],
            &["note"],
            "columns = [\"Item\", \"Value\"]\nrows = [[\"North\", 7], [\"South\", 12]]",
            6
        ),
        table("[[highlight]]", &["value", "label", "change", "note"], &[], "", 4),
        table("[[official]]", &["name", "office", "note"], &["biography"], "party = \"XA\"\nsince = 2015", 4),
        table("[[programme]]", &["what", "place", "with"], &[], "time = 2025-05-28T10:28:00", 8),
        table(
            "[[topic]]",
            &["title", "owner"],
            &["background", "our_position", "their_position", "if_raised"],
            "",
            6
        ),
        table("[[question]]", &["question"], &["answer"], "", 8),
        table("[[upcoming]]", &["title", "place"], &[], "date = 2025-05-28\nparty = \"XB\"", 8),
        table("[[delegation.member]]", &["name", "office"], &[], "", 4).prop_map(|mut written| {
            written.toml = format!("[[delegation]]\nparty = \"XA\"\n{}", written.toml);
            written
        }),
        table("[[box]]", &["title"], &["body"], "", 8),
        table("[[forum]]", &["name", "purpose"], &[], "established = 1990", 8),
        table("[[project]]", &["name", "status"], &["text"], "", 8),
        table("[[recommendation]]", &["title", "owner"], &["text"], "due = 2025-05-28", 12),
        table("[[mission]]", &["city"], &[], parties, 2),
        table("[[mission]]", &["city", "head"], &[], "sender = \"XB\"\nhost = \"XA\"\nopened = 1994", 2),
    ]
}

/// Charts that may have something to draw, and may not.
const CHARTS: [&str; 8] = [
    "kind = \"trade\"",
    "kind = \"trade\"\nseries = [\"imports\"]",
    "kind = \"trade\"\nseries = [\"exports\", \"total\"]\nyears = [1994, 2015]",
    "kind = \"balance\"",
    "kind = \"balance\"\nseries = [\"exports\"]\nplace = \"history\"",
    "kind = \"items\"",
    "kind = \"shares\"\nseries = [\"exports\"]",
    "kind = \"visits\"",
];

fn item() -> impl Strategy<Value = (Written, Item)> {
    let share = (0..1000i64).prop_map(|share| Decimal::new(share, 1));
    let year = prop::option::of(prop_oneof![Just(2015), Just(1994)]);
    (words(4), any::<bool>(), prop::option::of(figure()), prop::option::of(share), year).prop_map(
        |(name, exports, value, share, year)| {
            let flow = if exports { "exports" } else { "imports" };
            let mut toml = format!("[[trade.item]]\nflow = \"{flow}\"\nname = {}\n", name.toml());
            let year = year.filter(|_| value.is_some() || share.is_some());
            let year = year.map(|year: i16| format!("year = {year}"));
            let value_line = value.map(|value| format!("value = {value}"));
            let share_line = share.map(|share| format!("share = {share}"));
            for line in [year, value_line, share_line].into_iter().flatten() {
                let _ = writeln!(toml, "{line}");
            }
            (Written { toml, texts: vec![name] }, Item { value, share })
        },
    )
}

fn random() -> impl Strategy<Value = Random> {
    let sections = (body(true), words(6)).prop_map(|(body, title)| {
        let toml = format!("title = {}\nbody = {}\n", title.toml(), body.toml);
        let texts = std::iter::once(title).chain(body.texts).collect();
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
    let facts = prop::collection::vec((words(3), words(6)), 0..3);
    let agreements = table("[agreements]", &[], &["note"], "count = 28\nqualifier = \"over\"", 4);
    let charts = prop::collection::vec(prop::sample::select(&CHARTS[..]), 0..3);
    let sources = prop::collection::vec((words(6), prop::option::of(words(3))), SOURCES);
    (
        (words(8), body(false), facts, prop::option::of(agreements), sources),
        prop::collection::vec(tables(), 0..10),
        prop::collection::vec(sections, 0..3),
        (prop::collection::vec(item(), 0..6), charts),
        years,
    )
        .prop_map(
            |((title, summary, facts, agreements, sources), mut tables, sections, (items, charts), years)| {
                // Facts belong to the party above them, which is the second.
                let mut parts: Vec<Written> = Vec::new();
                for (label, value) in facts {
                    let toml =
                        format!("[[party.facts]]\nlabel = {}\nvalue = {}\n", label.toml(), value.toml());
                    parts.push(Written { toml, texts: vec![label, value] });
                }
                for (number, (title, author)) in sources.into_iter().enumerate() {
                    let mut toml = format!("[[source]]\nid = \"s{number}\"\ntitle = {}\n", title.toml());
                    if let Some(author) = &author {
                        let _ = writeln!(toml, "author = {}", author.toml());
                    }
                    parts.push(Written { toml, texts: author.into_iter().chain([title]).collect() });
                }
                parts.extend(agreements);
                parts.append(&mut tables);
                for (number, mut section) in sections.into_iter().enumerate() {
                    section.toml = format!("[[section]]\nid = \"x{number}\"\n{}", section.toml);
                    parts.push(section);
                }
                let (texts, items): (Vec<_>, Vec<_>) = items.into_iter().unzip();
                parts.extend(texts);
                for chart in charts {
                    parts.push(Written { toml: format!("[[chart]]\n{chart}\n"), texts: Vec::new() });
                }
                Random { title, summary, tables: parts, years, items }
            },
        )
}

impl Random {
    fn toml(&self) -> String {
        let mut toml = format!(
            "schema = 1\n[brief]\ntitle = {}\nsummary = {}\ndate = 2024-02-03\n\
             [[party]]\ncode = \"XA\"\nname = \"Aland\"\n[[party]]\ncode = \"XB\"\nname = \"Beland\"\n",
            self.title.toml(),
            self.summary.toml
        );
        for (at, table) in self.tables.iter().enumerate() {
            toml.push_str(&table.toml.replace("figures0", &format!("figures{at}")));
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
            ["2024", "2025", "2028", "2015", "1994", "1990", "2010", "2020"].map(String::from).into();
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
        for Item { value, share } in &self.items {
            value.iter().chain(share).for_each(|figure| add(&mut numbers, *figure));
        }
        // What the first three make up.
        let shares: Vec<Decimal> = self.items.iter().filter_map(|item| item.share).collect();
        for (at, one) in shares.iter().enumerate() {
            for (next, two) in shares.iter().enumerate().skip(at + 1) {
                shares.iter().skip(next + 1).for_each(|three| add(&mut numbers, one + two + three));
            }
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
                let growth = (to - from) * Decimal::ONE_HUNDRED / from;
                // From nearly nothing it is more than so much, and to nearly nothing less than all.
                let least = -Decimal::new(999, 1);
                add(&mut numbers, growth.min(Decimal::ONE_THOUSAND).max(least));
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

/// A block that the generator does not know is a block that these tests do not see.
#[test]
fn every_table_of_the_format_is_generated() {
    let mut runner = TestRunner::deterministic();
    let mut written = BTreeSet::new();
    for _ in 0..200 {
        let toml = random().new_tree(&mut runner).unwrap().current().toml();
        written.extend(toml.parse::<toml::Table>().unwrap().into_iter().map(|(key, _)| key));
    }
    let schema = chancery::brief::schema();
    let known = schema["properties"].as_object().unwrap().keys();
    // What has no words of its own, makes several briefs of one, or needs a file.
    let apart =
        ["layout", "theme", "each", "relationship", "picture", "map", "internal", "include", "abbreviations"];
    let missing: Vec<_> =
        known.filter(|key| !written.contains(*key) && !apart.contains(&key.as_str())).collect();
    assert!(missing.is_empty(), "no random brief has {missing:?}: add them to `tables`");
}

#[test]
fn every_word_and_figure_is_printed_and_no_other_figure() {
    let asked = std::env::var("CHANCERY_RANDOM").ok().and_then(|cases| cases.parse().ok());
    let (fonts, common) = (Fonts::bundled(), Common::default());
    let config = Config { cases: asked.unwrap_or(500), failure_persistence: None, ..Config::default() };
    // The same briefs in every run, so that nothing fails that has not been touched; others where they are asked for.
    let mut runner = match asked {
        Some(_) => TestRunner::new(config),
        None => {
            let rng = TestRng::deterministic_rng(config.rng_algorithm);
            TestRunner::new_with_rng(config, rng)
        }
    };
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
                public: false,
                language: None,
                review: &|_| {},
            };
            let built = chancery::pipeline::build(&input);
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
            let closed = printed.replace(' ', "");
            for text in std::iter::once(&random.title)
                .chain(&random.summary.texts)
                .chain(random.tables.iter().flat_map(|table| &table.texts))
            {
                // Pieces of one paragraph may be apart by the end of a line or a page, never by a word.
                let wanted = collapse(&text.text()).replace(' ', "");
                prop_assert!(closed.contains(&wanted), "{wanted:?} is not in {printed:?}\n{toml}");
            }
            let (allowed, found) = (random.numbers(), numbers_in(&printed));
            for number in &found {
                prop_assert!(allowed.contains(number), "{number} is printed in {printed:?}\n{toml}");
            }
            let found: BTreeSet<Decimal> = found.iter().filter_map(|number| number.parse().ok()).collect();
            let by_year = random.years.iter().flat_map(|year| year.exports.iter().chain(&year.imports));
            let of_items = random.items.iter().flat_map(|item| item.value.iter().chain(&item.share));
            for figure in by_year.chain(of_items) {
                prop_assert!(found.contains(figure), "{figure} is not in {printed:?}\n{toml}");
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
