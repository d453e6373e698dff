//! What is on the pages, read back from the finished PDF: every figure and sign of the brief, and no character
//! that is drawn as nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/oracles.rs"]
mod oracles;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chancery::diag::{Diagnostic, codes};
use chancery::font::Fonts;
use chancery::language::Language;
use chancery::locale::{Form, Locale};
use chancery::pipeline::{Built, Common, Input, build, check};
use chancery::read::{Folder, NoFiles};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

fn made(brief: &str, fonts: &Fonts) -> Built {
    let input = Input {
        name: "brief.toml",
        bytes: brief.as_bytes(),
        files: &NoFiles,
        fonts,
        common: &Common::default(),
        timestamp: None,
        public: false,
        language: None,
        review: &|_| {},
    };
    build(&input)
}

fn pdf(brief: &str) -> Vec<u8> {
    pdf_with(brief, &Fonts::bundled())
}

fn pdf_with(brief: &str, fonts: &Fonts) -> Vec<u8> {
    let built = made(brief, fonts);
    built.pdf.unwrap_or_else(|| panic!("{:?}", built.diagnostics))
}

fn errors(brief: &str) -> (Built, Vec<Diagnostic>) {
    let built = made(brief, &Fonts::bundled());
    assert!(built.pdf.is_none(), "a PDF was made");
    // What the briefs say is made up.
    let found = built.diagnostics.iter().filter(|found| found.code != codes::UNSOURCED);
    let errors = found.cloned().collect();
    (built, errors)
}

/// A brief in a language about two parties, with more tables.
fn brief(language: &str, names: [&str; 2], head: &str, more: &str) -> String {
    let [first, second] = names;
    format!(
        "schema = 1\n[brief]\ntitle = \"{first} – {second}\"\ndate = 2024-05-12\nlanguage = \"{language}\"\n{head}\n\
         [[party]]\ncode = \"XA\"\nname = \"{first}\"\n[[party]]\ncode = \"XB\"\nname = \"{second}\"\n{more}\n"
    )
}

/// Trade of two years, in a currency.
fn trade(currency: &str) -> String {
    format!(
        "[trade]\ncurrency = \"{currency}\"\nyear = [{{ year = 2022, exports = 1015.1, imports = 35.1 }}, \
         {{ year = 2023, exports = 1118.4, imports = 33.0 }}]\n"
    )
}

const FIGURES: &str =
    "summary = \"It came to {{trade.2023.total}} in 2023, {{trade.2022..2023.total|growth}}.\"";

/// A line that is read back: where each character starts, and where the line ends, in points.
#[derive(Debug, Default)]
struct ReadLine {
    characters: Vec<(char, f64)>,
    end: f64,
}

/// The lines of text that are in the body's face and no other, read back by MuPDF.
fn body_lines(pdf: &Path) -> Option<Vec<ReadLine>> {
    let arguments = ["draw", "-q", "-F", "stext", "-o", "-"].map(AsRef::as_ref);
    let verdict = oracles::MUTOOL.ask(arguments.into_iter().chain([pdf.as_os_str()]))?;
    let attribute = |line: &str, name: &str| {
        let value = line.split_once(&format!(" {name}=\""))?.1;
        Some(value.split_once('"')?.0.to_owned())
    };
    let mut lines: Vec<ReadLine> = Vec::new();
    let mut is_body = true;
    for line in verdict.stdout.lines() {
        if line.starts_with("<line ") {
            lines.push(ReadLine::default());
            is_body = true;
        } else if line.starts_with("<font ") {
            is_body &= attribute(line, "name").as_deref() == Some("SourceSerif4-Regular");
        } else if let (Some(read), Some(c)) = (lines.last_mut(), attribute(line, "c")) {
            read.end = attribute(line, "quad")?.split(' ').nth(2)?.parse().ok()?;
            read.characters.push((c.chars().next()?, attribute(line, "x")?.parse().ok()?));
            if !is_body {
                read.characters.clear();
            }
        }
    }
    lines.retain(|line| line.characters.len() > 2);
    Some(lines)
}

#[test]
fn spaces_between_words_are_even() {
    /// The space of the body's face, in points.
    const NATURAL: f64 = 2.1;
    /// Where its lines end.
    const EDGE: f64 = 515.9;
    let briefs = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let bytes = fs::read(briefs.join("ruritania-graustark.toml")).unwrap();
    let built = build(&Input {
        name: "brief.toml",
        bytes: &bytes,
        files: &Folder::new(&briefs),
        fonts: &Fonts::bundled(),
        common: &Common::default(),
        timestamp: None,
        public: false,
        language: None,
        review: &|_| {},
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.pdf");
    fs::write(&file, built.pdf.unwrap()).unwrap();
    let Some(lines) = body_lines(&file) else { return };
    let is_hyphen = |&(c, _): &(char, f64)| matches!(c, '-' | '\u{AD}' | '\u{2010}');
    let divided = lines.iter().filter(|line| line.characters.last().is_some_and(is_hyphen));
    assert!(divided.count() <= 3, "{lines:?}");
    let mut spaces = Vec::new();
    for line in lines.iter().filter(|line| (line.end - EDGE).abs() < 4.0) {
        let gaps =
            line.characters.windows(2).filter(|pair| pair[0].0 == ' ').map(|pair| pair[1].1 - pair[0].1);
        let gaps: Vec<f64> = gaps.collect();
        if !gaps.is_empty() {
            spaces.push(gaps.iter().sum::<f64>() / gaps.len() as f64);
        }
    }
    let mean = spaces.iter().sum::<f64>() / spaces.len() as f64;
    let deviation =
        (spaces.iter().map(|space| (space - mean).powi(2)).sum::<f64>() / spaces.len() as f64).sqrt();
    assert!(spaces.len() > 30, "{} lines", spaces.len());
    assert!(deviation < 0.4, "the spaces of lines deviate by {deviation:.2} points");
    assert!(spaces.iter().all(|space| *space < 2.0 * NATURAL), "{spaces:?}");
}

/// All that a PDF draws as text, in the order of its content, without spaces between lines: a text for each page. Every glyph that is shown is
/// one of its font, and stands for text.
fn drawn(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    document
        .page_iter()
        .map(|page| {
            let fonts: BTreeMap<Vec<u8>, Shown> = document
                .get_page_fonts(page)
                .unwrap()
                .into_iter()
                .map(|(name, font)| (name, Shown::new(&document, font)))
                .collect();
            let mut text = String::new();
            let mut font = None;
            for operation in &Content::decode(&document.get_page_content(page)).unwrap().operations {
                match operation.operator.as_str() {
                    "Tf" => font = Some(&fonts[operation.operands[0].as_name().unwrap()]),
                    "Tj" | "TJ" => font.unwrap().show(&operation.operands[0], &mut text),
                    "'" | "\"" => panic!("shown by {}", operation.operator),
                    _ => {}
                }
            }
            text
        })
        .collect()
}

/// A font of a PDF: what its codes show.
struct Shown {
    texts: BTreeMap<u16, String>,
    /// The glyph of each code, two bytes each; without it codes are glyphs.
    glyphs: Option<Vec<u8>>,
    name: String,
}

impl Shown {
    fn new(document: &Document, font: &Dictionary) -> Self {
        let stream = |object: &Object| {
            document.dereference(object).unwrap().1.as_stream().unwrap().decompressed_content().unwrap()
        };
        let descendants = document.dereference(font.get(b"DescendantFonts").unwrap()).unwrap().1;
        let descendant =
            document.dereference(&descendants.as_array().unwrap()[0]).unwrap().1.as_dict().unwrap();
        let map = descendant.get(b"CIDToGIDMap").ok().filter(|map| map.as_name().is_err());
        Self {
            texts: tree::unicode(document, font),
            glyphs: map.map(stream),
            name: String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned(),
        }
    }

    fn show(&self, operand: &Object, text: &mut String) {
        let items = operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice);
        for codes in items.iter().filter_map(|item| item.as_str().ok()) {
            for code in codes.chunks_exact(2) {
                let code = u16::from_be_bytes([code[0], code[1]]);
                let glyph = self.glyphs.as_ref().map_or(code, |glyphs| {
                    let at = usize::from(code) * 2;
                    u16::from_be_bytes([glyphs[at], glyphs[at + 1]])
                });
                assert!(code != 0 && glyph != 0, "{} shows a missing glyph after {text:?}", self.name);
                text.push_str(&self.texts[&code]);
            }
        }
    }
}

/// The text of all pages, with usual spaces.
fn words(pdf: &[u8]) -> String {
    let text = drawn(pdf).join(" ");
    let text: Vec<_> = text.split_whitespace().collect();
    text.join(" ")
}

#[track_caller]
fn assert_prints(pdf: &[u8], all: &[&str]) {
    let text = words(pdf);
    for words in all {
        assert!(text.contains(words), "{words:?} is not in {text:?}");
    }
}

#[test]
fn every_digit_is_printed_whatever_digits_the_language_has() {
    // Burmese, Dzongkha, Marathi and Assamese have digits of their own by CLDR.
    for language in ["my", "dz", "mr", "as", "nl-BE", "nl", "ckb"] {
        let file = pdf(&brief(language, ["Aland", "Bland"], FIGURES, &trade("USD")));
        assert_prints(&file, &["$1,151.4 million in 2023, +9.6%.", "1,050.2", "12 May 2024", "1 of "]);
    }
    let file = pdf(&brief("de-AT", ["Aland", "Bland"], FIGURES, &trade("USD")));
    assert_prints(&file, &["1 151,4 Mio. $ in 2023, +9,6 %.", "1 050,2", "12. Mai 2024", "1 von "]);
    // Words in Bengali have Bengali digits, for which fonts have to be added.
    let (_, refused) = errors(&brief("bn-BD", ["Aland", "Bland"], FIGURES, &trade("USD")));
    assert!(refused.iter().any(|error| error.code == codes::NO_GLYPH && error.message.contains("Bengali")));
    // Digits of another language in English prose are refused.
    let (_, errors) = errors(&brief("en-u-nu-deva", ["Aland", "Bland"], FIGURES, &trade("USD")));
    assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), [codes::LANGUAGE_TAG]);
}

#[test]
fn no_sum_stands_without_its_currency() {
    for (currency, sum) in [
        ("ILS", "ILS 1,151.4 million"),
        ("EUR", "€1,151.4 million"),
        ("KZT", "₸1,151.4 million"),
        ("CHF", "CHF 1,151.4 million"),
        ("XOF", "XOF 1,151.4 million"),
    ] {
        let file = pdf(&brief("en", ["Aland", "Bland"], FIGURES, &trade(currency)));
        assert_prints(&file, &[&format!("It came to {sum} in 2023")]);
    }
}

#[test]
fn every_currency_and_every_language_writes_what_fonts_have() {
    let fonts = Fonts::bundled();
    let has = |character: char| fonts.covers(character);
    let sum = rust_decimal::Decimal::new(-123_456_789_012, 2);
    let fitted = |language: &str, currency: &str| {
        let locale = Locale::of(&Language::parse(language).unwrap());
        locale.fit(&[currency], &has)
    };
    for currency in <iso_currency::Currency as iso_currency::IntoEnumIterator>::iter() {
        let code = currency.code();
        for form in [Form::Long, Form::Short] {
            let written = fitted("en", code).money(sum, code, chancery::figures::Unit::Million, form);
            assert!(written.chars().all(has), "{code}: {written}");
            assert!(!written.starts_with("−1") && !written.contains("−\u{A0}"), "{code}: {written}");
        }
    }
    let mut seen = 0;
    for (name, code) in chancery::language::names() {
        let written = fitted(code, "USD").number(sum);
        let digits = written.chars().filter(|character| character.is_numeric()).count();
        assert!(digits == 12 && written.chars().all(has), "{name}: {written}");
        seen += 1;
    }
    assert!(seen > 150, "{seen} languages");
}

#[test]
fn a_page_is_in_one_language_throughout() {
    let head = format!("{FIGURES}\nkeywords = [\"Handel\"]");
    let file = pdf(&brief("de-AT", ["Österreich", "Bland"], &head, &trade("EUR")));
    let text = words(&file);
    assert!(text.contains("1 151,4 Mio. €") && !text.contains("1.151") && !text.contains("1,151"), "{text}");
    let tree = tree::dump(&file);
    assert!(tree.starts_with("Lang=de-AT\n") && !tree.contains(" Lang="), "{tree}");
    // Where Chancery has no words, all that it writes is English.
    let file = pdf(&brief("nl-BE", ["België", "Bland"], &head, &trade("EUR")));
    let text = words(&file);
    assert!(text.contains("€1,151.4 million") && !text.contains("1.151") && !text.contains(" en "), "{text}");
    let tree = tree::dump(&file);
    assert!(tree.starts_with("Lang=nl-BE\n"));
    // The figure in Dutch prose is said to be English.
    let at = tree.find("€1,151.4\\u{a0}million\"").unwrap();
    assert!(tree[..at].trim_end().lines().rev().nth(1).unwrap().contains("Span Lang=\"en\""), "{tree}");
}

#[test]
fn a_script_without_a_font_is_one_error_with_the_package_that_has_it() {
    let text = brief("hy", ["Գործընկերություն", "Bland"], "summary = \"Հայերեն տեքստ։\"", "");
    let (built, errors) = errors(&text);
    let glyphs: Vec<_> = errors.iter().filter(|error| error.code == codes::NO_GLYPH).collect();
    assert_eq!(glyphs.len(), 1, "{errors:?}");
    let error = glyphs[0];
    assert_eq!(error.message, "no font has the Armenian script");
    let (start, _) = built.sources.positions(error.span.unwrap()).unwrap();
    assert_eq!((start.line, start.column), (3, 10));
    for package in ["`fonts-noto-core`", "`google-noto-sans-armenian-fonts`", "`font-noto-sans-armenian`"] {
        assert!(error.hints[0].contains(package), "{error:?}");
    }
    assert!(error.label.as_deref().unwrap().contains("texts"), "{error:?}");
}

#[test]
fn characters_of_a_kind_that_no_font_has_are_one_error() {
    let text = brief(
        "en",
        ["Aland", "Bland"],
        "summary = \"A 🤝 and a 🕊️, and 🤝, 👍🏽, 🇦🇽, 1️⃣, ☎; ⇶ and 𝔸.\"",
        "[[section]]\nid = \"a\"\ntitle = \"More 🤝\"\nbody = \"Again 🎉, and ᶀ.\"\n",
    );
    let (built, errors) = errors(&text);
    let messages: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "no font has emoji: `🤝` (U+1F91D), `🕊` (U+1F54A), `👍` (U+1F44D), `🏽` (U+1F3FD), `🇦` (U+1F1E6) and 4 more",
            "no font has some symbols: `⇶` (U+21F6), `𝔸` (U+1D538)",
            "no font has the character `ᶀ` (U+1D80)",
        ]
    );
    // Each is shown where it is first.
    let places = errors[0].span.iter().chain(errors[0].related.iter().map(|(place, _)| place));
    let columns: Vec<_> = places.map(|place| built.sources.positions(*place).unwrap().0.column).collect();
    assert_eq!(columns[..2], [14, 22], "{:?}", errors[0]);
    assert!(errors[0].label.as_deref().unwrap().contains("texts"), "{:?}", errors[0]);
    assert!(
        errors[0].hints[0].contains("write in words what they say; or install `fonts-symbola`"),
        "{errors:?}"
    );
    assert!(errors[1].hints[0].contains("`fonts-noto-core`"), "{errors:?}");
    // One is named as before.
    let (_, errors) = self::errors(&brief("en", ["Aland", "Bland"], "summary = \"A 🤝, and 🤝.\"", ""));
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].message, "no font has the character `🤝` (U+1F91D)");
}

#[test]
fn what_the_pages_lack_is_reported_with_what_is_wrong_with_the_brief() {
    let (_, errors) = errors(&brief("en", ["Aland", "שלום"], "titel = \"x\"", ""));
    let found: Vec<_> = errors.iter().map(|error| error.code).collect();
    assert!(found.contains(&codes::UNKNOWN_KEY) && found.contains(&codes::NO_GLYPH), "{errors:?}");
}

#[test]
fn charts_notes_and_code_are_looked_at_as_well() {
    let items = |name: &str| {
        format!(
            "[[trade.item]]\nflow = \"exports\"\nname = \"{name}\"\nvalue = 5\n[[trade.item]]\nflow = \"exports\"\n\
             name = \"Rice\"\nvalue = 4\n[[trade.item]]\nflow = \"exports\"\nname = \"Jute\"\nvalue = 3\n"
        )
    };
    let section =
        |body: &str| format!("[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = \"\"\"\n{body}\n\"\"\"\n");
    for more in [
        format!("{}{}", trade("USD"), items("ชา")),
        section("Words[^a].\n\n[^a]: โน้ต"),
        section("```\nโค้ด\n```"),
        section("Words with `โค้ด` in them."),
    ] {
        let (_, errors) = errors(&brief("en", ["Aland", "Bland"], "", &more));
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].message.contains("Thai") && errors[0].span.is_some(), "{errors:?}");
    }
    let (_, errors) = errors(&brief("en", ["Aland", "Bland"], "marking = \"ลับ\"", ""));
    assert!(errors.len() == 1 && errors[0].message.contains("Thai"), "{errors:?}");
}

#[test]
fn what_is_not_drawn_must_say_something() {
    for (head, more, place) in [
        ("keywords = [\"\u{E000}\"]", "", "properties"),
        ("", "[[chart]]\nkind = \"trade\"\nalt = \"A chart \u{E001}\"\n", "alternative text"),
        ("keywords = [\"caf\u{FFFD}\"]", "", "properties"),
    ] {
        let (built, errors) =
            errors(&brief("en", ["Aland", "Bland"], head, &format!("{}{more}", trade("USD"))));
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].code == codes::UNREADABLE && errors[0].message.contains(place), "{errors:?}");
        assert!(built.sources.positions(errors[0].span.unwrap()).unwrap().0.line > 3);
    }
}

#[test]
fn a_family_without_latin_letters_does_not_lose_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts/noto");
    for (file, family) in [
        ("NotoNastaliqUrdu-Regular.ttf", "Noto Nastaliq Urdu"),
        ("NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic"),
        ("NotoSerifDevanagari-Regular.ttf", "Noto Serif Devanagari"),
    ] {
        let fonts = Fonts::with_faces(vec![(file.to_owned(), fs::read(folder.join(file)).unwrap())]).unwrap();
        let more = format!("{}[theme]\nserif = \"{family}\"\nsans = \"{family}\"\n", trade("EUR"));
        let file = pdf_with(&brief("en", ["Aland", "Bland"], FIGURES, &more), &fonts);
        assert_prints(&file, &["It came to €1,151.4 million in 2023, +9.6%.", "12 May 2024"]);
    }
}

#[test]
fn english_on_a_page_in_pashto_reads_in_its_own_order() {
    let names = ["روريتانيا", "غراوستارك"];
    let more = format!(
        "[relationship]\nestablished = 1994-02-03\n[[mission]]\nsender = \"XB\"\nhost = \"XA\"\n\
         city = \"ستريلساو\"\nopened = \"1995-02\"\n{}",
        trade("EUR")
    );
    let head = "kind = \"anniversary\"\nsummary = \"بلغت التجارة {{trade.2023.total}} في 2023.\"";
    let file = pdf(&brief("ps", names, head, &more));
    let tree = tree::dump(&file);
    assert!(tree.starts_with("Lang=ps\n"));
    // Read aloud, a label is English around a name in Arabic.
    assert!(tree.contains("’s exports") && tree.contains("€1,151.4\\u{a0}million"), "{tree}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arabic.pdf");
    fs::write(&path, &file).unwrap();
    oracles::assert_conforms(&path);
    let Some(text) = oracles::text(&path) else { return };
    let visible: String =
        text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')).collect();
    assert!(!visible.contains("s exports’") && !visible.contains("exports’s"), "{visible}");
}

#[test]
fn stated_languages_are_not_guessed_at() {
    for (language, words) in [
        ("ug", "ھەمكارلىق كېلىشىمى"),
        ("ckb", "هاوکاریی نێوان دوو وڵات"),
        ("sa", "संस्कृतम्"),
        ("ab", "Сухум"),
        ("ur", "پاکستان"),
        ("sr", "Београд"),
    ] {
        let file = pdf(&brief(language, [words, "Bland"], "", ""));
        let tree = tree::dump(&file);
        assert!(tree.starts_with(&format!("Lang={language}\n")), "{tree}");
        let tagged: Vec<_> = tree.lines().filter(|line| line.contains(" Lang=\"")).collect();
        assert!(
            tagged.iter().all(|line| line.contains("\"en\"") || line.contains(language)),
            "{language}: {tagged:?}"
        );
        let fonts: Vec<String> = {
            let document = Document::load_mem(&file).unwrap();
            let page = document.page_iter().next().unwrap();
            let fonts = document.get_page_fonts(page).unwrap();
            fonts
                .values()
                .map(|font| {
                    String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned()
                })
                .collect()
        };
        let nastaliq = fonts.iter().any(|font| font.contains("Nastaliq"));
        assert_eq!(nastaliq, language == "ur", "{language}: {fonts:?}");
    }
}

/// Briefs with errors are set as far as they go, to find what their pages would be refused for.
#[test]
fn a_brief_with_any_error_is_looked_through_without_a_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let input = Input {
            name: "brief.toml",
            bytes: &bytes,
            files: &Folder::new(folder.clone()),
            fonts: &Fonts::bundled(),
            common: &Common::default(),
            timestamp: None,
            public: false,
            language: None,
            review: &|_| {},
        };
        check(&input);
        seen += 1;
    }
    assert!(seen > 40, "{seen} briefs");
}

#[test]
fn texts_name_the_years_of_the_figures_and_count_what_has_taken_place() {
    let head = "summary = \"From {{trade.first.year}} to {{trade.latest.year|year}}: {{forums.count}} forum, \
                {{visits.count}} visits of {{agreements.listed}} agreements.\"";
    let more = "[[trade.year]]\nyear = 2019\nexports = 1\nimports = 2\n[[trade.year]]\nyear = 2021\nexports = 3\nimports = 2\n\
                [[forum]]\nname = \"A\"\n[[agreement]]\ntitle = \"B\"\n\
                [[visit]]\ndate = 2015\nvisitor = \"C\"\n[[visit]]\ndate = 2016\nvisitor = \"D\"\n\
                [[visit]]\ndate = 2030\nvisitor = \"E\"\n";
    let pdf = pdf(&brief("en", ["Norland", "Suthland"], head, more));
    assert_prints(&pdf, &["From 2019 to 2021: 1 forum, 2 visits of 1 agreements."]);
}
