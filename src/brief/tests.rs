//! What holds for every brief.

use proptest::prelude::*;

use super::{Inline, NoFiles, load};
use crate::diag::{human, json, short};

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
        human(&loaded.diagnostics, &loaded.sources, true);
        short(&loaded.diagnostics, &loaded.sources);
        json(&loaded.diagnostics, &loaded.sources);
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
        let Some(Inline::Text(found, span)) = brief.title.inlines.first() else { panic!("no text") };
        prop_assert_eq!(found.trim_end(), &words);
        prop_assert_eq!(text[span.start as usize..span.end as usize].trim_end(), &words);
    }
}
