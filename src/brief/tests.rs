//! Properties of all briefs.

use proptest::prelude::*;

use std::collections::BTreeSet;

use super::{Brief, Declared, ThemeKeys, load};
use crate::diag::codes;
use crate::diag::{human, messages, short};
use crate::markup::{Block, Inline, Value};
use crate::read::schema::{Table, Type};
use crate::read::{FileError, NoFiles, ReadFiles, keys_read};

/// The table of limits in `SECURITY.md` is that of the program.
#[test]
fn limits_are_as_promised() {
    use super::chart::CHARTS_LIMIT;
    use super::{PAGES_LIMIT, theme};
    use crate::figures::import;
    use crate::read::{Folder, SIZE_LIMIT};
    use crate::{picture, read, sheet};
    let grouped = |number: usize| {
        let digits = number.to_string();
        let start = digits.len() % 3;
        let groups = digits.as_bytes()[start..].chunks(3).map(|group| str::from_utf8(group).unwrap());
        let first = Some(&digits[..start]).filter(|first| !first.is_empty());
        first.into_iter().chain(groups).collect::<Vec<_>>().join(",")
    };
    let mebibytes = |bytes: usize| format!("{} MiB", bytes >> 20);
    let rows = [
        ("a brief", mebibytes(SIZE_LIMIT)),
        ("keys, values and punctuation of TOML", grouped(read::TOKENS_LIMIT)),
        ("entries of an array", grouped(read::ENTRIES_LIMIT)),
        ("charts", grouped(CHARTS_LIMIT)),
        (
            "paragraphs, items, lines of code, emphasised words, links, footnotes and citations",
            grouped(read::PARTS_LIMIT),
        ),
        ("a single-line text", format!("{} characters", grouped(read::LINE_LIMIT))),
        ("a text with paragraphs", format!("{} characters", grouped(read::BODY_LIMIT))),
        ("pages", grouped(PAGES_LIMIT as usize)),
        ("diagnostics per file", grouped(read::SHOWN_LIMIT)),
        ("any other file that a brief uses", mebibytes(Folder::LIMIT as usize)),
        ("a drawing", mebibytes(picture::SIZE_LIMIT)),
        ("a drawing with all copies expanded", mebibytes(picture::COPIES_LIMIT as usize)),
        ("elements of a drawing", grouped(picture::NODES_LIMIT)),
        ("pixels of a picture", grouped(picture::PIXELS_LIMIT as usize)),
        ("a file of trade data", mebibytes(Folder::DATA_LIMIT as usize)),
        ("rows of a file of trade data", grouped(import::ROWS_LIMIT)),
        ("columns of a file of trade data", grouped(import::COLUMNS_LIMIT)),
        ("spellings of reporters, or of partners, in a file of trade data", grouped(import::SPELLINGS_LIMIT)),
        ("figures of one reporter and partner in a file of trade data", grouped(import::KEPT_LIMIT)),
        ("a spreadsheet", mebibytes(sheet::FILE_LIMIT)),
        ("files in a spreadsheet", grouped(sheet::ENTRIES_LIMIT)),
        ("what these are unpacked to", mebibytes(sheet::INFLATED_LIMIT as usize)),
        ("elements of a spreadsheet within each other", sheet::DEPTH_LIMIT.to_string()),
        ("cells of a sheet with anything in them", grouped(sheet::CELLS_LIMIT)),
        ("the text of a sheet, with a character between cells", mebibytes(sheet::TEXT_LIMIT)),
        ("tables", grouped(super::data_table::TABLES_LIMIT)),
        ("rows of a table", grouped(import::PRINTED_ROWS)),
        ("columns of a table", grouped(import::PRINTED_COLUMNS)),
        ("pictures", grouped(super::illustration::PICTURES_LIMIT)),
        ("boxes", grouped(super::panel::BOXES_LIMIT)),
        ("topics", grouped(super::topic::TOPICS_LIMIT)),
        ("questions", grouped(super::question::QUESTIONS_LIMIT)),
        ("engagements", grouped(super::programme::ENGAGEMENTS_LIMIT)),
        ("officials", grouped(super::official::OFFICIALS_LIMIT)),
        ("events to come", grouped(super::upcoming::EVENTS_LIMIT)),
        ("highlights", grouped(super::highlight::HIGHLIGHTS_LIMIT)),
        ("maps", grouped(super::MAPS_LIMIT)),
        ("places on a map", grouped(super::PLACES_LIMIT)),
        ("a file with outlines", mebibytes(super::OUTLINE_LIMIT)),
        ("points of outlines", grouped(crate::atlas::VERTICES_LIMIT)),
        ("a house style", format!("{} bytes", grouped(theme::HOUSE_LIMIT))),
    ];
    let security = include_str!("../../SECURITY.md");
    // That of rows is held where they are read.
    let (briefs, _) = security.split_once("| limit of a table of rows").unwrap();
    let promised = briefs.lines().filter(|line| line.starts_with("| "));
    let held = rows.iter().map(|(name, limit)| format!("| {name} | {limit} |"));
    assert_eq!(promised.skip(1).collect::<Vec<_>>(), held.collect::<Vec<_>>());
}

const BRIEF: &str = include_str!("../../briefs/pakistan-belarus.toml");

/// Pieces of text that mean something to TOML, Markdown, bindings or Unicode.
fn fragment() -> impl Strategy<Value = String> {
    let known = [
        "\"",
        "\"\"\"",
        "'",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "{{",
        "}}",
        "=",
        "\n",
        "\r\n",
        "\\",
        "\\u0301",
        "|",
        "{{trade.2019.total|money}}",
        "{{trade.2019..2019.exports}}",
        "{{party.PK.name}}",
        "[^1]",
        "[^1]: a",
        "[@akram]",
        "[@",
        "*",
        "_",
        "**",
        "> ",
        "- ",
        "1. ",
        "# ",
        "`",
        "<b>",
        "&amp;",
        "![a](b)",
        "[a](https://b)",
        "...",
        "--",
        "\u{FFFC}",
        "\u{FEFF}",
        "ا",
        "é",
        "\u{301}",
        "𝒳",
        "\u{0}",
        "9999-99-99",
        "1e400",
        "-0",
        "nan",
        "[[trade.year]]\nyear = 2019\n",
        "schema = 1\n",
    ];
    prop_oneof![
        4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// Amounts in thousandths, with how many of the three decimals are written.
fn amount() -> impl Strategy<Value = (u64, usize)> {
    (0..10_000_000_000u64, 0..=3usize).prop_map(|(value, decimals)| {
        let step = 10u64.pow(3 - decimals as u32);
        (value / step * step, decimals)
    })
}

fn written((thousandths, decimals): (u64, usize)) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text[..text.len() - 3 + decimals].trim_end_matches('.').to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_input_panics(splices in prop::collection::vec((any::<prop::sample::Index>(), 0..40usize, fragment()), 1..6)) {
        let mut text = BRIEF.to_owned();
        for (at, length, fragment) in splices {
            let boundary = |mut at: usize| {
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let start = boundary(at.index(text.len() + 1));
            let end = boundary((start + length).min(text.len()));
            text.replace_range(start.min(end)..end.max(start), &fragment);
        }
        let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
        for diagnostic in &loaded.diagnostics {
            let span = diagnostic.span.expect("every error of a text has a place");
            let file = &loaded.sources.get(span.file).text;
            prop_assert!(file.get(span.start as usize..span.end as usize).is_some(), "{diagnostic:?}");
        }
        // What is not TOML is never built, and is reported as wrong.
        if toml::de::DeTable::parse(&text).is_err() && !text.contains('\0') {
            prop_assert!(loaded.brief.is_none() && loaded.diagnostics.iter().any(|found| found.code.starts_with('E')));
        }
        human(&loaded.diagnostics, &loaded.sources, true);
        short(&loaded.diagnostics, &loaded.sources);
        messages(&loaded.diagnostics, &loaded.sources);
    }

    #[test]
    fn sums_are_exact(exports in amount(), imports in amount()) {
        let (exported, imported) = (written(exports), written(imports));
        let text = format!(
            "schema = 1\n[brief]\ntitle = 'T'\ndate = 2024\n[[party]]\ncode = 'A'\nname = 'A'\n[[party]]\ncode = 'B'\nname = 'B'\n\
             [[trade.year]]\nyear = 2019\nexports = {exported}\nimports = {imported}\n"
        );
        let brief = load("brief.toml", text.as_bytes(), &NoFiles).brief.expect("a brief");
        let trade = brief.trade.expect("trade");
        let year = trade.years.first().expect("a year");
        // In thousandths, where integers are exact.
        let thousandths = |figure: rust_decimal::Decimal| (figure * rust_decimal::Decimal::ONE_THOUSAND).normalize().to_string();
        prop_assert_eq!(thousandths(year.total.expect("a total")), (exports.0 + imports.0).to_string());
        let balance = exports.0 as i64 - imports.0 as i64;
        prop_assert_eq!(thousandths(year.balance().expect("a balance")), balance.to_string());
        prop_assert_eq!(year.total.expect("a total").scale() as usize, exports.1.max(imports.1));
    }

    /// Words without markup come through as they are, each at its place.
    #[test]
    fn plain_words_keep_their_text_and_place(words in "[a-zéß ‘’–अا]{1,40}") {
        let words = words.trim().to_owned();
        prop_assume!(words.chars().any(char::is_alphabetic) && !words.contains("  "));
        let text = format!("schema = 1\n[brief]\ntitle = \"{words} *end*\"\ndate = 2024\n[[party]]\ncode = 'A'\nname = 'A'\n[[party]]\ncode = 'B'\nname = 'B'\n");
        let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
        let brief = loaded.brief.expect("a brief");
        let Some(Inline::Text(found, span)) = brief.head.title.inlines.first() else { panic!("no text") };
        prop_assert_eq!(found.trim_end(), &words);
        prop_assert_eq!(text[span.start as usize..span.end as usize].trim_end(), &words);
    }
}

/// The words of a line or a paragraph, with its markup written out.
fn reading(inlines: &[Inline]) -> String {
    let write = |inline: &Inline| match inline {
        Inline::Text(words, _) => words.clone(),
        Inline::Code(code, _) => format!("`{code}`"),
        Inline::Emphasis(inner) => format!("<{}>", reading(inner)),
        Inline::Value(binding) => match &binding.value {
            Value::Money(amount) => amount.value.to_string(),
            other => format!("{other:?}"),
        },
        other => format!("{other:?}"),
    };
    inlines.iter().map(write).collect()
}

/// A brief with figures of 2019, a summary and a title.
fn bound(title: &str, summary: &str) -> Brief {
    let text = format!(
        "schema = 1\n[brief]\ntitle = '{title}'\ndate = 2024\nsummary = '''\n{summary}\n'''\n\
         [[party]]\ncode = 'A'\nname = 'Land of A'\n[[party]]\ncode = 'B'\nname = 'B of {{{{party.A.name}}}}'\n\
         [[trade.year]]\nyear = 2019\nexports = 12.5\nimports = 0.25\n"
    );
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    assert_eq!(loaded.diagnostics, []);
    loaded.brief.expect("a brief")
}

#[test]
fn bound_texts_lose_their_markup() {
    let title = "Trade of *much* {{trade.latest.total}} `code` with {{party.B.name}}";
    let brief = bound(title, "On {{brief.title}}: well.");
    assert_eq!(reading(&brief.head.title.inlines), "Trade of <much> 12.75 `code` with B of Land of A");
    let blocks = brief.head.summary.expect("a summary").blocks;
    let [Block::Paragraph(paragraph)] = &blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(reading(paragraph), "On Trade of much 12.75 code with B of Land of A: well.");
}

/// Texts that multiply each other are bounded.
#[test]
fn texts_that_are_bound_to_each_other_do_not_grow_without_end() {
    let many = |path: &str| format!("{{{{{path}}}}} ").repeat(80);
    let text = format!(
        "schema = 1\n[brief]\ntitle = 'A title of many words'\nsubtitle = '{}'\nseries = '{}'\nplace = '{}'\ndate = 2024\n\
         [[party]]\ncode = 'A'\nname = 'A'\n[[party]]\ncode = 'B'\nname = 'B'\n",
        many("brief.title"),
        many("brief.subtitle"),
        many("brief.series"),
    );
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    let messages: Vec<&str> =
        loaded.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    let [series] = messages[..] else { panic!("{messages:?}") };
    assert!(series.contains("characters, with the texts that it is bound to"), "{series}");
}

/// One table of every kind, each empty: what is missing in them does not keep the others from being read.
const EVERY_TABLE: &str = r#"
[brief]
authors = [{}]
drafted_by = [{}]
cleared_by = [{}]
[[party]]
facts = [{}]
[[party]]
[relationship]
[[mission]]
[[history]]
[[visit]]
[agreements]
[[agreement]]
[[commission]]
[trade]
items = [{ columns = {} }]
data = { columns = {} }
[[trade.year]]
[[trade.year]]
goods = {}
services = {}
[[trade.member]]
[[trade.item]]
[[statistic]]
line = [{}]
[[chart]]
[[chart.note]]
[[chart.line]]
[[forum]]
[[table]]
file = "rows.csv"
[[table]]
rows = []
[[box]]
[[picture]]
[[highlight]]
[[official]]
[[programme]]
[[delegation]]
[[delegation.member]]
[[topic]]
[[question]]
[[upcoming]]
[[map]]
places = [{}]
[[project]]
[[recommendation]]
[[section]]
[[source]]
[layout]
[theme]
extends = "house.toml"
labels = {}
cover = {}
sections = {}
[each]
rows = "rows.csv"
"#;

struct EmptyFiles;

impl ReadFiles for EmptyFiles {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(Vec::new())
    }
}

fn keys(table: &'static Table, all: &mut BTreeSet<(&'static str, String)>) {
    for key in table.keys() {
        all.insert((table.name, key.name.to_owned()));
        if let Type::Table(inner) | Type::Tables(inner) = key.kind {
            keys(inner, all);
        }
    }
}

#[test]
fn every_key_of_the_schema_is_read() {
    keys_read::take();
    load("brief.toml", EVERY_TABLE.as_bytes(), &EmptyFiles);
    let mut all = BTreeSet::new();
    keys(Brief::TABLE, &mut all);
    keys(ThemeKeys::TABLE, &mut all);
    let read = keys_read::take();
    let (unread, unknown): (Vec<_>, Vec<_>) =
        (all.difference(&read).collect(), read.difference(&all).collect());
    assert!(
        unread.is_empty() && unknown.is_empty(),
        "never read: {unread:?}; not in the schema: {unknown:?}"
    );
}

#[test]
fn words_in_another_language_say_so() {
    let text = "schema = 1\n[brief]\ntitle = \"A\"\ndate = 2024-02-03\n\
        summary = \"The [Grundgesetz *von 1949*]{lang=de}, and more {lang=de}.\"\n\
        [[party]]\ncode = \"XA\"\nname = \"Aland\"\n[[party]]\ncode = \"XB\"\nname = \"Bland\"\n";
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    assert_eq!(loaded.diagnostics, []);
    let summary = format!("{:?}", loaded.brief.unwrap().head.summary.unwrap().blocks);
    assert!(summary.contains("Foreign(\"de\", [Text(\"Grundgesetz \""), "{summary}");
    assert!(summary.contains("Text(\", and more {lang=de}.\""), "{summary}");
    let wrong = text.replace("]{lang=de}", "]{lang=deutsch}");
    let loaded = load("brief.toml", wrong.as_bytes(), &NoFiles);
    let found: Vec<_> = loaded.diagnostics.iter().map(|found| (found.code, found.hints.join(" "))).collect();
    assert_eq!(found, [(codes::LANGUAGE_TAG, "did you mean `de`?".to_owned())]);
}

#[test]
fn texts_are_read_in_every_language_and_figures_once() {
    let text = "schema = 1\n[brief]\ntitle = { en = \"{{party.XA.name}} and B\", fr = \"{{party.XA.name}} et B\" }\n\
        date = 2024-02-03\nlanguages = [\"en\", \"fr\"]\nsubtitle = \"Ties of {{party.XA.name}}\"\n\
        [[party]]\ncode = \"XA\"\nname = { en = \"Aland\", fr = \"Alande\" }\n\
        [[party]]\ncode = \"XB\"\nname = { mul = \"Bland\" }\n\
        [trade]\nyear = [{ year = 2023, exports = 1.5, imports = 2 }]\n";
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    assert!(
        loaded.diagnostics.iter().all(|found| found.code == codes::UNTRANSLATED),
        "{:?}",
        loaded.diagnostics
    );
    let [french] = loaded.translations.as_slice() else { panic!("one translation") };
    let own = loaded.brief.unwrap();
    let words = |line: &crate::markup::Line| line.plain().unwrap();
    assert_eq!(
        (words(&own.head.title), words(&french.head.title)),
        ("Aland and B".into(), "Alande et B".into())
    );
    assert_eq!(french.parties[0].name.words(), "Alande");
    // Names are compared as they are in the brief's own language.
    assert_eq!(french.parties[0].name.known(), "Aland");
    assert_eq!(french.parties[1].name.words(), "Bland");
    // What is not translated says which language it is in, and so do the names in it.
    let subtitle = french.head.subtitle.as_ref().unwrap();
    assert_eq!((words(subtitle).as_str(), subtitle.language.as_deref()), ("Ties of Aland", Some("en")));
    let exports = |brief: &Brief| brief.trade.as_ref().unwrap().years[0].exports;
    assert_eq!((exports(&own), exports(french)), (Some(rust_decimal::Decimal::new(15, 1)), exports(&own)));
}

#[test]
fn a_translation_has_no_more_parts_than_a_brief_whatever_falls_back() {
    // Each French text is followed by one that is not translated.
    let section = |number: usize| {
        let body = "*a* ".repeat(crate::read::PARTS_LIMIT / 20);
        format!(
            "[[section]]\nid = \"s{number}\"\ntitle = \"Own words\"\nbody = {{ en = \"b\", fr = \"{body}\" }}\n"
        )
    };
    let sections: String = (0..25).map(section).collect();
    let text = format!(
        "schema = 1\n[brief]\ntitle = {{ mul = \"A\" }}\ndate = 2024-02-03\nlanguages = [\"en\", \"fr\"]\n\
        [[party]]\ncode = \"XA\"\nname = {{ mul = \"Aland\" }}\n[[party]]\ncode = \"XB\"\nname = {{ mul = \"Bland\" }}\n{sections}"
    );
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    assert!(loaded.diagnostics.iter().any(|found| found.message.contains("more than 100000")), "refused");
}
