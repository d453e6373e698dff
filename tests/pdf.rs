//! What export makes of pages, as other programs see it. `CHANCERY_UPDATE=1` writes the golden structure
//! tree: read the difference as a listener would.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/oracles.rs"]
mod oracles;
#[path = "support/sample.rs"]
mod sample;
#[path = "support/tree.rs"]
mod tree;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chancery::font::Fonts;
use chancery::pdf::export;
use chancery::pipeline::{Common, Input, build};
use chancery::read::Folder;

static SAMPLE: LazyLock<(tempfile::TempDir, PathBuf, Vec<u8>)> = LazyLock::new(|| {
    let fonts = Fonts::bundled();
    let bytes = export(&sample::pages(&fonts), &sample::meta(), &sample::info(), &fonts);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sample.pdf");
    fs::write(&file, &bytes).unwrap();
    (folder, file, bytes)
});

#[test]
fn conforms_to_pdf_a_and_pdf_ua() {
    oracles::assert_conforms(&SAMPLE.1);
}

#[test]
fn opens_without_complaint() {
    oracles::assert_sound(&SAMPLE.1);
}

#[test]
fn the_same_pages_make_the_same_bytes() {
    let fonts = Fonts::bundled();
    let again = export(&sample::pages(&fonts), &sample::meta(), &sample::info(), &fonts);
    assert!(again == SAMPLE.2);
}

/// Sections are set at the same time; here one thread sets them all, and more threads than any machine of ours has.
#[test]
fn the_same_brief_makes_the_same_bytes_on_any_number_of_threads() {
    for brief in [
        "briefs/ruritania-graustark.toml",
        "briefs/graustark-visit.toml",
        "tests/layout/blocks.toml",
        "tests/layout/awkward.toml",
    ] {
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| built(brief))
        };
        let alone = on(1);
        assert!((0..4).all(|_| on(7) == alone), "{brief}");
    }
}

#[test]
fn its_structure_says_what_the_pages_show() {
    assert_golden(&tree::dump(&SAMPLE.2), "sample.txt");
}

#[test]
fn the_structure_of_briefs_says_what_they_say() {
    for (brief, golden) in [
        ("briefs/pakistan-belarus.toml", "pakistan-belarus.txt"),
        ("tests/layout/awkward.toml", "awkward.txt"),
        ("tests/layout/blocks.toml", "blocks.txt"),
        ("briefs/graustark-visit.toml", "graustark-visit.txt"),
        ("briefs/danmere-caldora.toml", "danmere-caldora.txt"),
    ] {
        assert_golden(&tree::dump(&built(brief)), golden);
    }
}

#[test]
fn what_is_said_in_english_of_a_brief_in_sindhi_says_so() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layout");
    let brief = fs::read_to_string(folder.join("urdu.toml")).unwrap();
    // Chancery has no words in Sindhi.
    let brief = brief.replacen("language = \"ur\"", "language = \"sd\"", 1);
    let tree = tree::dump(&built_from(brief.as_bytes(), &folder));
    assert!(tree.starts_with("Lang=sd\n"));
    let lines: Vec<_> = tree.lines().map(str::trim).collect();
    let figures: Vec<_> = lines.iter().filter(|line| line.starts_with("Figure")).collect();
    assert!(
        !figures.is_empty()
            && figures.iter().all(|line| line.starts_with("Figure Lang=\"en\" Alt=\"Bar chart"))
    );
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("\"Footnote a\"")) {
        let link = lines[..number].iter().rfind(|line| line.starts_with("Link"));
        assert_eq!(link, Some(&"Link Lang=\"en\""), "{line}");
    }
    // The words of a link are the brief's own.
    let at = lines.iter().position(|line| line.contains("-> https://example.org/")).unwrap();
    assert_eq!(lines[at - 3..at - 1], ["Link Lang=\"en\"", "Span Lang=\"sd\""]);
}

#[test]
fn awkward_briefs_conform_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["awkward", "urdu", "blocks"] {
        let file = folder.path().join(name).with_extension("pdf");
        fs::write(&file, built(&format!("tests/layout/{name}.toml"))).unwrap();
        oracles::assert_conforms(&file);
        oracles::assert_sound(&file);
    }
}

/// The PDF of a brief.
fn built(path: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    built_from(&fs::read(&path).unwrap(), path.parent().unwrap())
}

fn built_from(brief: &[u8], folder: &Path) -> Vec<u8> {
    let input = Input {
        name: "brief.toml",
        bytes: brief,
        files: &Folder::new(folder),
        fonts: &Fonts::bundled(),
        common: &Common::default(),
        timestamp: None,
        public: false,
        language: None,
        review: &|_| {},
    };
    let built = build(&input);
    built.pdf.unwrap_or_else(|| panic!("{:?}", built.diagnostics))
}

#[test]
fn urdu_copies_in_the_order_in_which_it_is_read() {
    const TEXT: &str = "پاکستان اور بیلاروس نے 3 February 1994 کو سفارتی تعلقات قائم کیے اور اسلام آباد میں مشترکہ \
        بیان پر دستخط ہوئے۔ دونوں ممالک کے درمیان تجارت 2019 میں $50.2 million رہی اور اس میں اضافے کی امید ہے۔";
    let brief = format!(
        "schema = 1\n[brief]\nlanguage = \"ur\"\ntitle = \"پاکستان اور بیلاروس\"\ndate = 2024-02-03\n\
         [[party]]\ncode = \"PK\"\nname = \"پاکستان\"\n[[party]]\ncode = \"BY\"\nname = \"بیلاروس\"\n\
         [[section]]\nid = \"text\"\ntitle = \"تعارف\"\nbody = \"{TEXT}\"\n"
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("urdu.pdf");
    fs::write(&file, built_from(brief.as_bytes(), folder.path())).unwrap();
    let Some(text) = oracles::text(&file) else { return };
    // Poppler marks directions, and tells spaces by distances, of which Nastaliq has more than words have ends.
    let letters = |text: &str| -> String {
        let mark =
            |c: char| c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}');
        text.chars().filter(|&c| !mark(c)).collect()
    };
    assert!(letters(&text).contains(&letters(TEXT)), "{TEXT:?} is not in {text:?}");
}

#[test]
fn marks_are_read_out_after_their_words_where_those_read_from_right_to_left() {
    let (word, other) = ("\u{631}\u{634}\u{62F}", "\u{633}\u{627}\u{644}");
    for language in ["ar", "fa", "ur"] {
        let brief = format!(
            "schema = 1\n[brief]\nlanguage = \"{language}\"\ntitle = \"{word}\"\ndate = 2024-02-03\n\
             [[party]]\ncode = \"PK\"\nname = \"{word}\"\n[[party]]\ncode = \"BY\"\nname = \"{other}\"\n\
             [[section]]\nid = \"text\"\ntitle = \"{word}\"\nbody = '''\n\
             {word} 2023[@a] 2024 {other} MoU[@b] {word}[^n].\n\n[^n]: {other}\n'''\n\
             [[source]]\nid = \"a\"\ntitle = \"{other}\"\n[[source]]\nid = \"b\"\ntitle = \"{word}\"\n"
        );
        let texts = tree::texts(&built_from(brief.as_bytes(), Path::new(".")));
        // What is between marks is read in its own order.
        let heard = texts.iter().map(|(_, text)| text.as_str());
        let heard: Vec<&str> = heard.skip_while(|text| !text.contains("2023")).take(7).collect();
        let number = |latin, persian| if language == "fa" { persian } else { latin };
        let said = ["2023", number("1", "۱"), "2024", "MoU", number("2", "۲"), "", "a"];
        let is_said = |(heard, said): (&&str, &str)| said.split(' ').all(|word| heard.contains(word));
        assert!(heard.len() == said.len() && heard.iter().zip(said).all(is_said), "{language}: {heard:?}");
    }
}

fn assert_golden(found: &str, name: &str) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf").join(name);
    if std::env::var_os("CHANCERY_UPDATE").is_some() {
        fs::create_dir_all(golden.parent().unwrap()).unwrap();
        fs::write(&golden, found).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    for (number, (expected, found)) in expected.lines().zip(found.lines()).enumerate() {
        assert_eq!(found, expected, "{} line {}", golden.display(), number + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "lines of {}", golden.display());
}

#[test]
fn text_copies_as_it_was_written_in_every_script() {
    let Some(text) = oracles::text(&SAMPLE.1) else { return };
    // Poppler marks where it has put words in order, and breaks lines where the page does.
    let marks = ['\u{202A}', '\u{202B}', '\u{202C}', '\u{200E}', '\u{200F}'];
    let text = text.replace(marks, "").replace("\u{AD}\n", "");
    let text: Vec<_> = text.split_whitespace().collect();
    let text = text.join(" ");
    for written in
        [sample::ENGLISH, sample::ARABIC, sample::HINDI, sample::RUSSIAN, "Official and Confidential"]
    {
        assert!(text.contains(written), "{written:?} is not in {text:?}");
    }
    // The line as a whole is in the order of the page for poppler, the figure in it being read the
    // other way.
    for word in sample::URDU.split(' ') {
        assert!(text.contains(word), "{word:?} is not in {text:?}");
    }
}

#[test]
fn the_brief_is_attached() {
    let out = SAMPLE.0.path().join("attached");
    let arguments = ["-save".as_ref(), "1".as_ref(), "-o".as_ref(), out.as_os_str(), SAMPLE.1.as_os_str()];
    let Some(verdict) = oracles::PDFDETACH.ask(arguments) else { return };
    assert!(verdict.success, "{verdict:?}");
    assert_eq!(Some(fs::read(out).unwrap()), Some(sample::info().attachments[0].bytes.clone()));
}

#[test]
fn the_document_is_described() {
    let Some(verdict) = oracles::PDFINFO.ask([&SAMPLE.1]) else { return };
    let says = |key: &str, value: &str| {
        let line = verdict.stdout.lines().find(|line| line.starts_with(key));
        assert!(line.is_some_and(|line| line.ends_with(value)), "{key} {value}: {}", verdict.stdout);
    };
    says("Title:", " Pakistan & Belarus: thirty years");
    says("Author:", " Khalid Taimur Akram; A. N. Other");
    says("Keywords:", " diplomacy, trade");
    says("Tagged:", " yes");
    says("Pages:", " 3");
    says("PDF version:", " 1.7");
}

/// Those who listen hear what an abbreviation stands for wherever it is, and all can look it up.
#[test]
fn abbreviations_are_expanded_and_listed() {
    let brief = r#"schema = 1

[brief]
title = "The EU and Ruritania"
date = 2024-02-03
summary = "Talks with the *EU* on an MoU went on[^1]. See `EU`, <https://example.org/EU> and the [EU’s page](https://example.org).\n\n[^1]: At the UN."

[[party]]
code = "XE"
name = "European Union"

[[party]]
code = "XR"
name = "Ruritania"
facts = [{ label = "Member of", value = "UN and MoUs" }]

[abbreviations]
UN = "United Nations"
EU = "European Union"
MoU = "memorandum of understanding"
WTO = "World Trade Organization"
"#;
    let dump = tree::dump(&built_from(brief.as_bytes(), Path::new(".")));
    let count = |expansion: &str| dump.matches(&format!("Span E={expansion:?}\n")).count();
    // In the title, in emphasis, and in the words of a link; in a footnote and a cell.
    let found =
        ["European Union", "memorandum of understanding", "United Nations", "World Trade Organization"]
            .map(count);
    assert_eq!(found, [3, 1, 2, 0], "{dump}");
    let (_, list) = dump.split_once("\"Abbreviations\"").unwrap();
    let (list, _) = list.split_once("Outline").unwrap();
    let texts: Vec<&str> = list.lines().filter_map(|line| line.split('"').nth(1)).collect();
    assert_eq!(
        texts,
        ["EU", "European Union", "MoU", "memorandum of understanding", "UN", "United Nations"],
        "{dump}"
    );
}

/// What a text refers to is named with the page that it is on, whatever else is on the pages, and leads there.
#[test]
fn references_name_the_page_and_lead_there() {
    let brief = |paragraphs: usize| {
        let text =
            "Much was said, and little of it was meant to be written down by those who heard it. ".repeat(6);
        format!(
            r#"schema = 1

[brief]
title = "The EU and Ruritania"
date = 2024-02-03
summary = "As agreed ([@visit:2015-05]; see [@section:end] and [@agreement:air]), [@history:1994] holds, as [@section:visits] show."

[[party]]
code = "XE"
name = "European Union"

[[party]]
code = "XR"
name = "Ruritania"

[[section]]
id = "long"
title = "At length"
after = "summary"
body = """{}"""

[[section]]
id = "end"
title = "The end"
body = "It is near, but not before [@section:long]."

[[history]]
date = 1994-06-14
title = "Relations"

[[visit]]
date = 2015-05-28
visitor = "A. Minister"

[[agreement]]
id = "air"
title = "Agreement on Air Services"
"#,
            vec![text; paragraphs].join("\n\n")
        )
    };
    for paragraphs in [1, 9, 70] {
        let pdf = built_from(brief(paragraphs).as_bytes(), Path::new("."));
        let dump = tree::dump(&pdf).replace("\\u{a0}", " ");
        let links: Vec<&str> = dump.lines().filter_map(|line| line.trim().strip_prefix("-> page ")).collect();
        let named: Vec<(&str, &str)> = links
            .iter()
            .filter_map(|link| {
                let (page, name) = link.split_once(' ')?;
                let (_, told) = name.trim_matches('"').rsplit_once(", page ")?;
                Some((page, told))
            })
            .collect();
        assert_eq!(named.len(), 6, "{dump}");
        assert!(named.iter().all(|(page, told)| page == told), "{named:?}");
        if paragraphs == 70 {
            assert!(named.iter().any(|(page, _)| page.len() > 1), "{named:?}");
        }
        for words in [
            "visit of 28 May 2015, page",
            "The end, page",
            "Agreement on Air Services, page",
            "Relations, page",
        ] {
            assert!(dump.contains(words), "{words}: {dump}");
        }
    }
}

#[test]
fn nothing_refers_to_what_is_not_printed() {
    let brief = r#"schema = 1

[brief]
title = "The EU and Ruritania"
date = 2024-02-03
summary = "As agreed ([@visit:2015])."

[[party]]
code = "XE"
name = "European Union"

[[party]]
code = "XR"
name = "Ruritania"

[[visit]]
date = 2015-05-28
visitor = "A. Minister"

[layout]
sections = ["summary"]
"#;
    let files = Folder::new(Path::new("."));
    let input = Input {
        name: "brief.toml",
        bytes: brief.as_bytes(),
        files: &files,
        fonts: &Fonts::bundled(),
        common: &Common::default(),
        timestamp: None,
        public: false,
        language: None,
        review: &|_| {},
    };
    let built = build(&input);
    let errors: Vec<&str> = built.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(errors, ["the visit `2015-05-28` is in no section that is printed"]);
    assert!(built.pdf.is_none());
}

/// A draft says so on every page, and once to those who listen; who cleared it is at the end.
#[test]
fn a_draft_says_so() {
    let text = "Much was said, and little of it was meant to be written down. ".repeat(120);
    let brief = |head: &str| {
        format!(
            r#"schema = 1

[brief]
title = "The EU and Ruritania"
date = 2024-02-03
summary = "{text}"
{head}

[[party]]
code = "XE"
name = "European Union"

[[party]]
code = "XR"
name = "Ruritania"
"#
        )
    };
    let draft = "status = \"draft\"\nversion = \"0.3\"\ndrafted_by = [{ name = \"A. Desk\", role = \"Second secretary\" }]\n\
                 cleared_by = [{ name = \"B. Head\", date = 2024-02-01 }, { name = \"C. Chief\" }]";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("draft.pdf");
    let pdf = built_from(brief(draft).as_bytes(), Path::new("."));
    fs::write(&file, &pdf).unwrap();
    oracles::assert_conforms(&file);
    let dump = tree::dump(&pdf).replace("\\u{a0}", " ");
    assert_eq!(dump.matches("\"Draft 0.3\"").count(), 1, "{dump}");
    let (_, record) = dump.split_once("\"About this briefing\"").unwrap();
    for words in [
        "\"Version\"",
        "\"0.3\"",
        "\"Drafted by\"",
        "A. Desk, Second secretary",
        "\"Cleared by\"",
        "B. Head, 1 February 2024",
        "C. Chief",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
    if let Some(verdict) = oracles::PDFTOTEXT.ask([file.as_os_str(), "-".as_ref()]) {
        let pages: Vec<&str> = verdict.stdout.trim_end_matches('\u{c}').split('\u{c}').collect();
        assert!(pages.len() > 1);
        for (number, page) in pages.iter().enumerate() {
            let foot = format!("Draft 0.3 · {} of {}", number + 1, pages.len());
            assert!(page.replace('\u{a0}', " ").contains(&foot), "{foot}: {page}");
        }
    }
    // What is final does not say how far it is.
    let last = tree::dump(&built_from(brief("status = \"final\"").as_bytes(), Path::new(".")));
    assert!(!last.contains("Draft") && !last.contains("About this briefing"), "{last}");
}
