//! What the composed briefing says, word for word. `CHANCERY_UPDATE=1` writes the golden files;
//! read the diff as an editor would.

mod dump;

use std::fs;
use std::path::Path;

use chancery::brief::load;
use chancery::compose::{ChartType, compose};
use chancery::locale::Locale;
use chancery::read::{FileError, Folder, NoFiles, ReadFiles};

/// A brief of `briefs/`, composed.
fn composed(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let text = fs::read(folder.join(name).with_extension("toml")).expect("the sample can be read");
    let loaded = load(name, &text, &Folder::new(folder));
    let messages: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| &diagnostic.message).collect();
    let brief = loaded.brief.unwrap_or_else(|| panic!("{name} has errors: {messages:?}"));
    dump::document(&compose(&brief, &Locale::new(&brief.head.language)))
}

/// The titles of the charts of a brief, in order, and what is below them.
fn titles(keys: &str) -> Vec<String> {
    let dump = said(PLAIN, keys);
    let lines =
        dump.lines().filter_map(|line| line.strip_prefix("chart: ").or(line.strip_prefix("  caption: ")));
    lines.map(|line| line.replace('~', " ")).collect()
}

/// A year of trade.
fn year(year: i16, figures: &str) -> String {
    format!("[[trade.year]]\nyear = {year}\n{figures}\n")
}

/// A traded export.
fn export(name: &str, figures: &str) -> String {
    format!("[[trade.item]]\nflow = \"exports\"\nname = \"{name}\"\n{figures}\n")
}

/// Compares with `tests/compose/NAME.txt`.
fn assert_golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compose").join(name).with_extension("txt");
    if std::env::var_os("CHANCERY_UPDATE").is_some() {
        fs::write(&path, found).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if expected == found {
        return;
    }
    let at = expected.lines().zip(found.lines()).take_while(|(expected, found)| expected == found).count();
    panic!(
        "{} differs at line {}:\n  expected {:?}\n  found    {:?}",
        path.display(),
        at + 1,
        expected.lines().nth(at).unwrap_or_default(),
        found.lines().nth(at).unwrap_or_default()
    );
}

/// What becomes of a text of paragraphs: its lines of the dump.
fn composed_body(body: &str, more: &str) -> Vec<String> {
    let text = composed_with(body, more);
    let section = text.split("## Section\n").nth(1).expect("the section");
    section.split("\n\n## ").next().unwrap_or_default().lines().map(str::to_owned).collect()
}

/// A small brief with a section and three sources, composed.
fn composed_with(body: &str, more: &str) -> String {
    composed_in("en", body, more)
}

fn composed_in(language: &str, body: &str, more: &str) -> String {
    let brief = format!(
        "schema = 1\nbrief = {{ title = \"A title\", kind = \"custom\", date = 2024-05-12, language = {language:?} }}\n\
         party = [{{ code = \"AA\", name = \"Ruritania\" }}, {{ code = \"BB\", name = \"Graustark\" }}]\n\
         source = [{{ id = \"a\", title = \"A\" }}, {{ id = \"b\", title = \"B\" }}, {{ id = \"c\", title = \"C\" }}]\n\
         [[section]]\nid = \"s\"\ntitle = \"Section\"\nbody = '''\n{body}'''\n{more}"
    );
    let loaded = load("brief.toml", brief.as_bytes(), &Folder::new("."));
    let errors = loaded.diagnostics.iter().filter(|found| found.code.starts_with('E'));
    let messages: Vec<_> = errors.map(|found| &found.message).collect();
    let brief = loaded.brief.unwrap_or_else(|| panic!("{body:?} has errors: {messages:?}"));
    dump::document(&compose(&brief, &Locale::new(&brief.head.language)))
}

#[test]
fn citations_that_meet_are_one_mark_after_the_punctuation() {
    for (written, printed) in [
        ("Two[@a][@b].", "Two.^1,2^"),
        ("Three [@a] [@b] [@c], and on.", "Three,^1,2,3^ and on."),
        ("Mixed [@b; @a][@c; @a]; on", "Mixed;^1,2,3^ on"),
        ("Written before.[@a] Twice. [@a].", "Written before.^1^ Twice.^1^"),
        ("Commas [@a], [@b] between.", "Commas^1,2^ between."),
        ("A stop [@a].[@b] between", "A stop.^1,2^ between"),
        ("*Slanted [@a]*[@b], **all [@a].** [@b]", "*Slanted*,^1,2^ **all.**^1,2^"),
        ("He wrote \"no [@a].\" Then [@b]!", "He wrote “no.”^1^ Then!^2^"),
        ("And so on… [@a]. Trade, etc. [@b].", "And so on…^1^ Trade, etc.^2^"),
        ("Really? [@a]", "Really?^1^"),
        ("Really![@a] Yes![@b][@a] *No*![@c] Well![sic]", "Really!^1^ Yes!^1,2^ *No*!^3^ Well![sic]"),
    ] {
        let found = composed_body(&format!("{written}\n"), "").remove(0);
        assert_eq!(found, format!("Body: {printed}"), "{written}");
    }
}

#[test]
fn sources_of_a_table_join_the_citation_in_its_text() {
    let more = "[[visit]]\ndate = \"2015-05\"\nvisitor = \"Anna\"\nparty = \"AA\"\nplace = \"Hohenfels\"\n\
                outcome = \"Signed [@b].\"\nsources = [\"c\", \"b\"]\n\
                [[history]]\ndate = \"1991\"\ntitle = \"Event\"\ntext = \"Recognised [@a].\"\nsources = [\"b\", \"a\"]\n";
    let brief = composed_with("Text.", more);
    assert!(brief.contains("Recognised.^1,2^\n"), "{brief}");
    assert!(brief.contains("Signed.^2,3^\n"), "{brief}");
}

#[test]
fn a_footnote_is_printed_once_and_leads_back_to_each_call() {
    let found = composed_body("Exports[^p] and imports[^p] [@a], both[^p][@b].\n\n[^p]: Provisional.\n", "");
    assert_eq!(
        found,
        ["Body: Exports[^a: Provisional._~_<_↑_>_~_<_↑_>] and imports,^1^[^a: ] both.^2^[^a: ]"]
    );
    // In the order of their letters, each once.
    let found = composed_body("One[^x], two[^y][^x][^y].\n\n[^x]: X.\n\n[^y]:\n    - Y\n", "").concat();
    let marks = found.replace("[^a: X._~_<_↑_>]", "[^a: ]");
    assert!(marks.starts_with("Body: One,[^a: ] two.[^a: ][^b: ]"), "{found}");
    // Notes that call each other, and one that the text calls after another note has printed it.
    let notes = "One[^1], two[^2], three[^3].\n\n[^1]: First[^2].\n\n[^2]: Second[^1].\n\n[^3]: Third[^2].\n";
    let found = composed_body(notes, "").concat();
    for text in ["First", "Second", "Third"] {
        assert_eq!(found.matches(text).count(), 1, "{found}");
    }
}

#[test]
fn a_date_that_a_paragraph_starts_with_is_no_item() {
    let body =
        "1. Februar 1994 war ein Dienstag.\n\nEs folgte am\n3. März 1994 noch einer.\n\n1. Punkt\n2. Punkt\n";
    let german = composed_in("de", body, "");
    assert_says(
        &german,
        &["Body: 1. Februar 1994 war ein Dienstag.\n", "Body: Es folgte am 3. März 1994 noch einer.\n"],
    );
    assert!(!german.contains("Body: 1. Punkt"), "{german}");
}

#[test]
fn numbers_of_lists_are_kept_as_they_are_written() {
    let found = composed_body(
        "1991. Independence.\n\n1994. Relations.\n\n2014. An embassy.\n\n---\n\n3) c\n2) b\n07) a\n",
        "",
    );
    let labels: Vec<_> = found.iter().filter_map(|line| line.trim().strip_prefix('(')).collect();
    assert_eq!(labels, ["1991.)", "1994.)", "2014.)", "3))", "2))", "07))"]);
}

#[test]
fn indentation_of_the_whole_text_is_not_code() {
    let found = composed_body("    Trade **grew** [@a].\n\n    - one\n      - two\n    ", "");
    assert_eq!(found[0], "Body: Trade **grew**.^1^");
    assert!(found.concat().contains("list Bullets"), "{found:?}");
    assert!(!found.concat().contains("code"), "{found:?}");
}

#[test]
fn headings_of_a_text_have_four_levels() {
    let found = composed_body("# One\n\na\n\n## Two\n\nb\n\n### Three\n\nc\n\n#### Four\n\nd\n", "");
    let marks: Vec<_> = found
        .iter()
        .filter_map(|line| {
            line.strip_suffix("One")
                .or(line.strip_suffix("Two"))
                .or(line.strip_suffix("Three"))
                .or(line.strip_suffix("Four"))
        })
        .map(str::trim)
        .collect();
    assert_eq!(marks, ["###", "####", "#####", "######"]);
}

#[test]
fn addresses_in_angle_brackets_may_hold_spaces() {
    let found = composed_body("See [the report](<https://example.org/annual report “2”.pdf>).\n", "");
    assert_eq!(found, ["Body: See <the report: https://example.org/annual%20report%20“2”.pdf>."]);
}

#[test]
fn the_example_reads_as_an_editor_would_have_it() {
    assert_golden("pakistan-belarus", &composed("pakistan-belarus"));
}

#[test]
fn every_block_reads_as_an_editor_would_have_it() {
    assert_golden("ruritania-graustark", &composed("ruritania-graustark"));
    assert_golden("graustark-visit", &composed("graustark-visit"));
    assert_golden("danmere-caldora", &composed("danmere-caldora"));
}

/// A brief of two countries, in the tables that are given, as it is composed.
fn said(parties: [&str; 2], tables: &str) -> String {
    said_with(parties, tables, &NoFiles)
}

fn said_with(parties: [&str; 2], tables: &str, files: &dyn ReadFiles) -> String {
    let [first, second] = parties;
    let text = format!(
        "schema = 1\nbrief = {{ title = \"A brief\", date = 2024-05-12 }}\n\
         party = [ {{ code = \"AA\", {first} }}, {{ code = \"BB\", {second} }} ]\n{tables}"
    );
    let loaded = load("brief.toml", text.as_bytes(), files);
    let messages: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| &diagnostic.message).collect();
    let brief = loaded.brief.unwrap_or_else(|| panic!("{messages:?}"));
    assert!(messages.is_empty(), "{messages:?}");
    let locale = Locale::new(&brief.head.language).renamed(&brief.theme.labels);
    dump::document(&compose(&brief, &locale))
}

const ISLES: [&str; 2] =
    ["name = \"Maldives\", capital = \"Malé\"", "name = \"United Arab Emirates\", capital = \"Abu Dhabi\""];
const PLAIN: [&str; 2] = ["name = \"Ruritania\"", "name = \"Graustark\""];

#[test]
fn visits_that_were_no_more_than_visits_have_no_column_for_it() {
    let visit = "[[visit]]\ndate = 2023\nvisitor = \"A minister\"\nparty = \"AA\"\nsources = [\"s\"]\n";
    let source = "[[source]]\nid = \"s\"\ntitle = \"S\"\n";
    let found = said(PLAIN, &format!("{visit}{source}"));
    assert!(found.contains("Date | Visitor | Where\n"), "{found}");
    // What is cited is cited all the same.
    assert!(found.contains("**A minister**^1^"), "{found}");
    let found = said(PLAIN, &format!("{visit}{visit}outcome = \"A treaty.\"\n{source}"));
    // The source of all is cited once.
    assert!(found.contains("Date | Visitor^1^ | Where | Occasion and outcome\n"), "{found}");
    assert_eq!(found.matches("^1^").count(), 1, "{found}");
    let others = visit.replace("\"s\"", "\"t\"") + "[[source]]\nid = \"t\"\ntitle = \"T\"\n";
    let found = said(PLAIN, &format!("{visit}{others}{source}"));
    assert!(found.contains("**A minister**^1^") && found.contains("**A minister**^2^"), "{found}");
}

/// A mission, a visit, trade and what is traded: every sentence that names a country.
const DEALINGS: &str = r#"
[[mission]]
sender = "AA"
host = "BB"
city = "Harbour"
[[visit]]
date = 2023-05-02
visitor = "A minister"
party = "BB"
[trade]
year = [{ year = 2022, exports = 4, imports = 1 }, { year = 2023, exports = 5, imports = 2 }]
[[trade.item]]
flow = "exports"
name = "Fish"
value = 3
[[trade.item]]
flow = "exports"
name = "Salt"
value = 1
[[trade.item]]
flow = "imports"
name = "Dates"
share = 60
[[trade.item]]
flow = "imports"
name = "Tiles"
share = 20
[[chart]]
kind = "items"
[[chart]]
kind = "shares"
"#;

#[track_caller]
fn assert_says(said: &str, words: &[&str]) {
    for words in words {
        assert!(said.contains(words), "{words:?} is not said:\n{said}");
    }
}

#[test]
fn countries_are_named_as_sentences_need_them() {
    let bare = said(ISLES, DEALINGS);
    let sentences = [
        "Relations between the Maldives and the United Arab Emirates\n",
        "Embassy of the Maldives.\n",
        "_The United Arab Emirates to the Maldives_",
        "| The Maldives’ balance in~2023\n",
        "| The Maldives’ exports in~2023\n",
        ": The Maldives’ trade with the United Arab Emirates, in millions of US dollars\n",
        "+ The Maldives’ imports",
        "caption: The Maldives’ exports, in millions of US dollars.",
        "caption: Per cent of the Maldives’ imports.",
    ];
    assert_says(&bare, &sentences);
    assert_says(
        &bare,
        &["=  | Maldives | United Arab Emirates\n", "parties: Maldives~· United Arab Emirates\n"],
    );
    let written = [
        "name = \"the Maldives\", capital = \"Malé\"",
        "name = \"the United Arab Emirates\", capital = \"Abu Dhabi\"",
    ];
    let written = said(written, DEALINGS);
    assert_says(&written, &sentences);
    let head = "=  | The Maldives | The United Arab Emirates\n";
    assert_says(&written, &[head, "parties: The Maldives~· The United Arab Emirates\n"]);
    for said in [bare, written] {
        for start in ["\nthe ", ": the ", "| the ", "- the ", "+ the ", "_the ", "· the "] {
            assert!(!said.contains(start), "a line starts with {start:?}:\n{said}");
        }
    }
}

#[test]
fn short_names_and_adjectives_take_the_place_of_long_names() {
    let parties = [
        "name = \"United Kingdom of Great Britain and Northern Ireland\", short = \"UK\", adjective = \"British\", capital = \"London\"",
        "name = \"Isles\", article = true, short = \"IS\"",
    ];
    let said = said(parties, DEALINGS);
    assert_says(
        &said,
        &[
            "=  | UK | IS\n",
            "_IS to the UK_",
            "Embassy of the United Kingdom of Great Britain and Northern Ireland.",
            "| British balance in~2023\n",
            ": British trade with the Isles, in millions",
            "caption: Per cent of British imports.",
        ],
    );
}

#[test]
fn a_meeting_has_the_article_that_it_takes() {
    let visit = |occasion: &str| {
        let visit = format!(
            "[[visit]]\ndate = 2023\nvisitor = \"X\"\nformat = \"sidelines\"\noccasion = \"{occasion}\"\n"
        );
        said(PLAIN, &visit)
    };
    for occasion in ["COP29", "Davos 2024", "Expo 2025 Osaka", "the Munich talks"] {
        assert_says(&visit(occasion), &[&format!("| On the sidelines of {occasion}\n")]);
    }
    for occasion in
        ["UN General Assembly", "BRICS Summit", "Munich Security Conference 2024", "G7 in Hiroshima"]
    {
        assert_says(&visit(occasion), &[&format!("| On the sidelines of the {occasion}\n")]);
    }
    // What the sentence says is not said again.
    for occasion in ["on the sidelines of COP28", "the sidelines of COP28", "Sidelines of COP28"] {
        assert_says(&visit(occasion), &["| On the sidelines of COP28\n"]);
    }
}

#[test]
fn a_part_of_a_year_may_contradict_every_year() {
    let title = |imports: u8| {
        let part = format!("[[trade.year]]\nyear = \"2024-Q1\"\nexports = 3\nimports = {imports}\n");
        let years = year(2022, "exports = 9\nimports = 5") + &year(2023, "exports = 10\nimports = 6");
        titles(&(years + &part)).swap_remove(0)
    };
    assert_eq!(title(1), "Exports have outweighed imports in every year");
    assert!(title(4).starts_with("Exports and imports, 2022–2023"), "{}", title(4));
}

#[test]
fn a_line_with_a_dash_says_whose_words_a_quotation_is() {
    let paragraphs = |body: &str| {
        let found = composed_body(body, "");
        found.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect::<Vec<_>>()
    };
    let apart = paragraphs("> We do not despair.\n>\n> — Report, 2019\n");
    for body in [
        "> We do not despair.\n> — Report, 2019\n",
        "> We do not despair.\\\n> — Report, 2019\n",
        "> We do not despair.\n— Report, 2019\n",
    ] {
        assert_eq!(paragraphs(body), apart, "{body}");
    }
    let one = paragraphs("> We do not\n> – despair.\n");
    let two = paragraphs("We do not\n– despair.\n");
    assert_eq!((one.len(), two.len()), (apart.len(), 1), "{one:?} {two:?}");
}

#[test]
fn codes_and_years_of_a_table_are_no_amounts() {
    struct Csv(&'static str);
    impl ReadFiles for Csv {
        fn read(&self, _: &str) -> Result<Vec<u8>, FileError> {
            Ok(self.0.as_bytes().to_vec())
        }
    }
    let table = "[[table]]\nid = \"t\"\ntitle = \"A table\"\nfile = \"t.csv\"\n";
    let csv = "Product,HS,Since year,Form,Value\nAnimals,0106,1994,0012,1234\nCars,8703,2004,1000,12345\n";
    let said = said_with(PLAIN, table, &Csv(csv));
    assert_says(&said, &["0106", "8703", "1994", "2004", "0012", "1000", "1,234", "12,345"]);
    assert!(!said.contains("8,703") && !said.contains("1,994") && !said.contains("1,000"), "{said}");
}

#[test]
fn a_number_is_called_a_number_once() {
    for number in ["7", "No. 7", "no 7", "№ 7", "7/2024"] {
        let brief = format!(
            "schema = 1\nbrief = {{ title = \"T\", date = 2024, number = \"{number}\" }}\n\
             party = [{{ code = \"AA\", name = \"Alpha\" }}, {{ code = \"BB\", name = \"Beta\" }}]\n"
        );
        let brief = load("brief.toml", brief.as_bytes(), &NoFiles).brief.expect("the brief is sound");
        let printed = dump::document(&compose(&brief, &Locale::new("en")));
        let printed = printed.to_lowercase().replace('\u{A0}', " ");
        let named = ["no. ", "no ", "№ "].iter().map(|name| printed.matches(name).count()).sum::<usize>();
        assert_eq!(named, 1, "{printed}");
    }
}

#[test]
fn a_sentence_has_one_full_stop() {
    let said = said(
        PLAIN,
        r#"
[[mission]]
sender = "AA"
host = "BB"
city = "Harbour"
head = "Jon Vale Sr."
[[commission]]
name = "Board on Fish"
level = "directors, etc."
[[commission]]
name = "Board on Ports"
remit = ["Harbours", "Graustark Shipping Co."]
next_session = "2025"
[agreements]
kinds = ["treaties"]
fields = ["Fish", "timber etc."]
"#,
    );
    assert_says(
        &said,
        &[
            "Head of mission: Jon Vale Sr.\n",
            "It meets at the level of directors, etc.\n",
            "The Board on Ports deals with Harbours and Graustark Shipping Co. The next session is due in 2025.\n",
            "in Fish, timber etc.\n",
        ],
    );
    assert!(!said.contains(".."), "{said}");
    let cited = "[[history]]\ndate = 1990\ntitle = \"H\"\nsources = [\"x\"]\n\
                 [[source]]\nid = \"x\"\ntitle = \"T\"\nurl = \"https://example.org/x.\"\n";
    let cited = self::said(PLAIN, cited);
    assert!(cited.contains("example.org/x.>") && !cited.contains(">."), "{cited}");
}

#[test]
fn one_agreement_agrees_with_kinds_in_the_plural() {
    let signed = |keys: &str| said(PLAIN, &format!("[agreements]\ncount = 1\n{keys}\n"));
    let both = "kinds = [\"agreements\", \"memoranda\"]";
    assert_says(&signed(both), &["Of agreements and memoranda, the two countries have signed one.\n"]);
    assert_says(
        &signed(&format!("{both}\nqualifier = \"over\"\nfields = [\"trade\"]")),
        &["Of agreements and memoranda, the two countries have signed more than one, in trade.\n"],
    );
    assert_says(&signed("kinds = [\"treaty\"]"), &["have signed one treaty.\n"]);
    assert_says(&signed(""), &["have signed one agreement.\n"]);
}

/// What becomes of a summary, as it is printed.
fn printed(summary: &str) -> String {
    let found = composed_body(&format!("{summary}\n"), "");
    found.iter().filter_map(|line| line.strip_prefix("Body: ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn addresses_are_printed_as_they_are_written() {
    for (written, expected) in [
        (
            "See https://e.org/a--b...c, https://e.org/a*b*c.",
            "See https://e.org/a--b...c, https://e.org/a*b*c.",
        ),
        ("(desk--one@e.org) -- www.e.org/a_b_c...", "(desk--one@e.org) – www.e.org/a_b_c…"),
        ("[https://e.org/a--b](https://e.org/c--d)", "<https://e.org/a--b: https://e.org/c--d>"),
        ("*on https://e.org/it's_~a~* \"https://e.org/x\"", "*on https://e.org/it's_~a~* “https://e.org/x”"),
        ("`https://e.org/a--b` and https://e.org/a\\_b--c", "https://e.org/a--b and https://e.org/a_b--c"),
        ("<https://e.org/a--b>", "<https://e.org/a--b: https://e.org/a--b>"),
    ] {
        assert_eq!(printed(written), expected, "{written}");
    }
}

#[test]
fn quotation_marks_close_what_they_open() {
    assert_eq!(
        printed("He said: \"The first.\n\nThe second.\" Then 5'000 of 2\"x4\"."),
        "He said: “The first.\nThe second.” Then 5’000 of 2″x4″."
    );
    assert_eq!(printed("\"x\"[@a]\"y\", \"A 5\" screen\""), "“x”^1^“y”, “A 5″ screen”");
}

#[test]
fn the_start_of_relations_is_in_the_history_once() {
    let relations = |established: &str, history: &str| {
        said(PLAIN, &format!("relationship = {{ established = {established} }}\nhistory = [ {history} ]\n"))
    };
    let item = |date: &str| format!("({date})\n    ItemTitle: Diplomatic relations established\n");
    let alone = relations("1970-05-14", "");
    assert_says(&alone, &["## History\n", &item("14~May 1970")]);
    let others =
        relations("\"1970-05\"", "{ date = 1968, title = \"One\" }, { date = 1971, title = \"Two\" }");
    let places = ["One", &item("May 1970"), "Two"].map(|words| others.find(words).expect("in the history"));
    assert!(places.is_sorted(), "{others}");
    // A step of the same day is that step; one of the same year may be another.
    let same = relations("1970-05-14", "{ date = 1970-05-14, title = \"Notes exchanged\" }");
    let year = relations("1970", "{ date = 1970-05-14, title = \"Relations begin\" }");
    for said in [same, year] {
        assert!(!said.contains("Diplomatic relations established"), "{said}");
    }
    assert_says(
        &relations("1970", "{ date = \"1970-01\", title = \"A flood\" }"),
        &[&item("1970"), "A flood"],
    );
    assert_says(&relations("1970", "{ date = \"1970-01\", title = \"Treaties signed\" }"), &[&item("1970")]);
    // Without a history it is a fact of the two sides.
    let facts =
        said(PLAIN, "relationship = { established = 1970-05-14 }\nlayout = { sections = [\"facts\"] }\n");
    assert_says(&facts, &["Diplomatic relations established", "14~May 1970"]);
}

#[test]
fn a_visit_after_the_briefing_is_planned_and_not_counted() {
    let visits = |dates: &[&str]| {
        let visits = dates.iter().map(|date| format!("[[visit]]\ndate = {date}\nvisitor = \"X\"\n"));
        let section = "[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = \"Count: {{visits.count}}.\"\n";
        said(PLAIN, &(visits.collect::<String>() + section))
    };
    let both = visits(&["2023-01-02", "[2024-05-10, 2024-05-14]", "2024-05-13", "2025"]);
    assert_says(
        &both,
        &["2 visits and meetings held, 2 planned\n", "- 13~May 2024 / _planned_ |", "Count: 2."],
    );
    assert_says(&both, &["- 2025 / _planned_ |", "- 10–14~May 2024 | "]);
    assert_says(&visits(&["[2024-06-01, 2024-06-03]"]), &["1 visit or meeting planned\n", "Count: 0."]);
    let held = visits(&["2023-01-02", "2024-05-12", "2024"]);
    assert!(!held.contains("planned"), "{held}");
    assert_says(&held, &["Count: 3."]);
}

/// A house style.
struct House(&'static str);

impl ReadFiles for House {
    fn read(&self, _: &str) -> Result<Vec<u8>, FileError> {
        Ok(self.0.into())
    }
}

#[test]
fn a_house_renames_labels() {
    let house = House(
        "[labels]\ntrade = \"Commerce\"\nexports = \"Sales\"\nembassy-of = \"Mission of { $party }\"\n\
         balance-of-in = 'Net of { $party } in { $year }'\nexports-of = 'Sales of { $party }'\n",
    );
    let theme = "[theme]\nextends = \"house.toml\"\nlabels = { exports = \"Outward\", goods = \"Wares\" }\n";
    let said = said_with(ISLES, &format!("{DEALINGS}{theme}"), &house);
    assert_says(
        &said,
        &[
            "## Commerce\n",
            "= Year | Outward | Imports",
            "Mission of the Maldives.",
            "| Net of the Maldives in 2023\n",
            "| Sales of the Maldives in~2023\n",
        ],
    );
    assert!(!said.contains("Embassy of"), "{said}");
}

/// The lints of a composed brief in a house style, as codes and messages, and what it says.
fn in_house(house: &'static str, brief: &str) -> (Vec<String>, String) {
    let text = format!(
        "schema = 1\nbrief = {{ title = \"A brief\", date = 2024-05-12, summary = \"In short.\", conclusion = \"At last.\" }}\n\
         party = [ {{ code = \"AA\", name = \"Ruritania\" }}, {{ code = \"BB\", name = \"Graustark\" }} ]\n{brief}\n\
         [theme]\nextends = \"house.toml\"\n"
    );
    let loaded = load("brief.toml", text.as_bytes(), &House(house));
    let brief = loaded.brief.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    let document = compose(&brief, &Locale::new(&brief.head.language).renamed(&brief.theme.labels));
    let lints = chancery::lint::check_document(&document);
    let lints = lints.into_iter().map(|lint| {
        let span = lint.span.expect("it has a place");
        format!("{}: {}: {}", lint.code, lint.message, &text[span.start as usize..span.end as usize])
    });
    (lints.collect(), dump::document(&document))
}

const ORDERED: &str =
    "[sections]\ncustom = [\"conclusion\", \"summary\", \"trade\"]\nvisit = [\"summary\"]\n";

#[test]
fn a_house_orders_the_sections_of_each_kind() {
    let trade = "[trade]\nyear = [{ year = 2023, exports = 5, imports = 2 }]\n";
    let own = "[[section]]\nid = \"own\"\ntitle = \"A section of its own\"\nbody = \"Words.\"\n\
               [[section]]\nid = \"next\"\ntitle = \"What follows\"\nbody = \"Words.\"\nafter = \"visits\"\n";
    let (lints, said) = in_house(ORDERED, &format!("{trade}{own}"));
    assert_eq!(lints, [""; 0]);
    let places = ["At last.", "In short.", "## Trade", "## A section of its own", "## What follows"];
    let places = places.map(|words| said.find(words).unwrap_or_else(|| panic!("{words}: {said}")));
    assert!(places.is_sorted(), "{places:?} in {said}");
    // The order that a brief chooses is its own, and what it leaves out is meant.
    let chosen = "[layout]\nsections = [\"summary\", \"conclusion\"]\n";
    let (lints, said) = in_house(ORDERED, &format!("{trade}{own}{chosen}"));
    assert_eq!(lints, [""; 0]);
    assert!(said.find("In short.") < said.find("At last.") && !said.contains("Trade"), "{said}");
}

#[test]
fn what_the_order_of_a_house_leaves_out_is_told() {
    let left = "[[visit]]\ndate = 2023-05-02\nvisitor = \"A minister\"\n\
                [[visit]]\ndate = 2022-05-02\nvisitor = \"Another\"\n\
                [[statistic]]\nid = \"aid\"\ntitle = \"Aid\"\nunit = \"people\"\nafter = \"summary\"\nline = [{ values = { 2021 = 1, 2022 = 2 } }]\n\
                [[table]]\nid = \"posts\"\ntitle = \"Posts\"\ncolumns = [\"Post\", \"Since\"]\nrows = [[\"A\", \"B\"]]\nafter = \"visits\"\n";
    let (lints, said) = in_house(ORDERED, left);
    assert_eq!(
        lints,
        [
            "L0903: the house style has no `visits` in briefings of the kind `custom`: this is not printed: 2023-05-02",
            "L0903: the house style has no `tables` in briefings of the kind `custom`: this is not printed: \"posts\"",
        ]
    );
    assert!(said.contains("Aid") && !said.contains("Posts"), "{said}");
}

#[test]
fn highlights_do_not_vanish_in_silence() {
    let highlight = "[[highlight]]\nvalue = \"28\"\nlabel = \"agreements\"\n";
    let without = "[layout]\nsections = [\"conclusion\"]\n";
    let with = "[layout]\nsections = [\"conclusion\", \"summary\"]\n";
    let talks = "[layout]\nsections = [\"summary\", \"points\"]\n[[topic]]\ntitle = \"Power\"\npoints = [\"A\"]\ninternal = false\n";
    let lints = |layout: &str| in_house("", &format!("{highlight}{layout}")).0;
    assert_eq!(
        lints(without),
        ["L0903: key figures are in `summary`, which is left out: they are not printed: \"28\""]
    );
    assert_eq!(lints(with), [""; 0]);
    // Figures of trade in large type are others.
    let trade =
        "[layout]\nsections = [\"trade\"]\n[trade]\nyear = [{ year = 2023, exports = 5, imports = 2 }]\n";
    assert_eq!(lints(trade), lints(without));
    assert_eq!(
        lints(talks),
        ["L0903: key figures are in `facts`, which is left out: they are not printed: \"28\""]
    );
    let (lints, _) = in_house("[sections]\ncustom = [\"conclusion\"]\n", highlight);
    assert_eq!(
        lints,
        [
            "L0903: key figures are in `summary`, which is left out: they are not printed: \"28\"",
            "L0903: the house style has no `summary` in briefings of the kind `custom`: this is not printed: \"In short.\"",
        ]
    );
}

#[test]
fn an_item_is_the_largest_only_where_nothing_else_can_be_larger() {
    let asked = "[[chart]]\nkind = \"items\"\n";
    let year = year(2022, "exports = 900\nimports = 10");
    let trams = export("Trams", "year = 2022\nvalue = 30\nshare = 3.3");
    let title = |items: &str| titles(&format!("{year}{items}{asked}")).swap_remove(0);
    // Three per cent of exports, beside a quarter of them, of which only the share is known.
    let engines = export("Engines", "year = 2022\nshare = 25.1");
    let carts = export("Carts", "year = 2022\nvalue = 2\nshare = 0.2");
    assert_eq!(title(&format!("{trams}{engines}{carts}")), "Ruritania’s exports by value");
    // Nearly all exports are not listed.
    let bells = export("Bells", "year = 2022\nvalue = 4");
    assert_eq!(title(&format!("{trams}{bells}")), "Ruritania’s largest listed export in 2022: Trams");
    // The table beside the chart has a larger figure, of another year.
    let lace = export("Lace", "year = 2021\nvalue = 70");
    assert_eq!(title(&format!("{trams}{bells}{lace}")), "Ruritania’s exports by value");
    let ships = export("Ships", "year = 2022\nvalue = 500");
    assert_eq!(title(&format!("{trams}{lace}{ships}")), "Ruritania’s largest export in 2022: Ships");
}

#[test]
fn a_title_says_which_years_it_is_about() {
    let figures = |exports, imports| format!("exports = {exports}\nimports = {imports}");
    let first = |keys: &str| titles(keys).swap_remove(0);
    let early = year(2018, &figures(5, 4)) + &year(2019, &figures(7, 6));
    assert_eq!(first(&early), "Exports have outweighed imports in every year");
    let gap = early.clone() + &year(2021, &figures(9, 1)) + &year(2022, &figures(9, 2));
    assert_eq!(first(&gap), "Exports outweighed imports in every year with figures for both");
    let lacks_imports = early.clone() + &year(2020, "exports = 8") + &year(2021, &figures(9, 2));
    assert_eq!(first(&lacks_imports), "Exports outweighed imports in every year with figures for both");
    let turned = gap.clone() + &year(2023, &figures(3, 8));
    assert_eq!(first(&turned), "Exports outweighed imports in four of the five years with figures for both");
    let part = format!("{turned}[[chart]]\nkind = \"trade\"\nyears = [2021, 2022]\n");
    assert_eq!(first(&part), "Exports outweighed imports in every year from 2021 to 2022");
    let total = format!("{turned}[[chart]]\nkind = \"balance\"\nyears = [2018, 2021]\n");
    assert_eq!(first(&total), "Trade grew by 11% from 2018 to 2021");
}

#[test]
fn years_without_figures_are_named_wherever_they_are() {
    let figures = |exports, imports| format!("exports = {exports}\nimports = {imports}");
    let years = year(2015, "")
        + &[2016, 2017, 2018, 2019].map(|known| year(known, &figures(5, 4))).concat()
        + &year(2022, "exports = 6")
        + &year(2023, &figures(7, 4))
        + &year(2024, "");
    let said = said(PLAIN, &years).replace('~', " ");
    // Below the table, which has a figure of 2022.
    assert_says(&said, &["note Small: No figures for 2015, 2020–2021 and 2024.\n"]);
    let captions = titles(&years);
    let missing = |caption: &str| caption.split_once("dollars. ").map(|(_, rest)| rest.to_owned());
    let empty = "No figures for 2015, 2020–2021 and 2024.";
    assert_eq!(missing(&captions[1]), Some(format!("{empty} No figures for imports in 2022.")));
    assert_eq!(missing(&captions[3]), Some(format!("{empty} No figures for total and balance in 2022.")));
    let all = titles(&(year(2022, &figures(2, 1)) + &year(2023, &figures(2, 1))));
    assert_eq!(missing(&all[1]), None);
}

#[test]
fn growth_from_nearly_nothing_is_only_said_to_be_beyond_measure() {
    let said = |before: &str, paths: &str| {
        let years = year(2022, &format!("exports = {before}\nimports = 0"))
            + &year(2023, "exports = 1100\nimports = 0");
        let text = format!("[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = \"{paths}\"\n");
        said(PLAIN, &(years + &text)).replace('~', " ")
    };
    let path = "trade.2022..2023.total";
    let filters = format!("By {{{{{path}}}}}, {{{{{path}|growth}}}} or {{{{{path}|number}}}} per cent.");
    assert_says(&said("100", &filters), &["By 1,000.0%, +1,000.0% or 1,000.0 per cent.", "+1,000.0%"]);
    let beyond = said("0.000001", &filters);
    assert_says(&beyond, &[">1,000%", "By more than 1,000%, more than +1,000% or more than 1,000 per cent."]);
    assert!(!beyond.contains("109,999"), "{beyond}");
}

#[test]
fn a_loss_is_of_all_only_where_nothing_is_left() {
    let said = |after: &str| {
        let years = year(2022, "exports = 1000\nimports = 5")
            + &year(2023, &format!("exports = {after}\nimports = 0"));
        let path = "trade.2022..2023.total";
        let body = format!("By {{{{{path}}}}} or {{{{{path}|growth}}}} or {{{{{path}|number}}}} per cent.");
        let text = format!("[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = \"{body}\"\n");
        said(PLAIN, &(years + &text)).replace('~', " ")
    };
    let nearly = said("0.4");
    assert_says(&nearly, &["<−99.9%", "By nearly −100% or nearly −100% or nearly −100 per cent."]);
    assert!(!nearly.contains("−100.0"), "{nearly}");
    assert_says(&said("1"), &["−99.9%", "By −99.9% or −99.9% or −99.9 per cent."]);
    assert_says(&said("0"), &["−100.0%", "By −100.0% or −100.0% or −100.0 per cent."]);
}

#[test]
fn shares_have_the_same_decimals_everywhere() {
    let item = |name: &str, share: &str| {
        format!("[[trade.item]]\nflow = \"exports\"\nname = \"{name}\"\nyear = 2023\nshare = {share}\n")
    };
    let all = |shares: [&str; 4]| {
        let names = ["Rice", "Tea", "Bells", "Salt"];
        let items: String = names.iter().zip(shares).map(|(name, share)| item(name, share)).collect();
        said(PLAIN, &format!("{items}[[chart]]\nkind = \"shares\"\n"))
    };
    let said = all(["50", "20.5", "10", "4"]);
    assert!(said.contains("50.0%") && !said.contains("50%"), "{said}");
    // All that there is, is not made up by the first three of four.
    let said = all(["50", "30", "20.0", "0.0"]);
    assert!(!said.contains("100"), "{said}");
}

#[test]
fn a_part_of_another_item_has_no_place_of_its_own_in_a_ring() {
    let item = |name: &str, code: &str, share: &str| {
        format!("[[trade.item]]\nflow = \"exports\"\nname = \"{name}\"\nhs = \"{code}\"\nshare = {share}\n")
    };
    let parts = |items: &str| {
        let head = "schema = 1\n[brief]\ntitle = \"T\"\ndate = 2024-02-03\n";
        let parties =
            "[[party]]\ncode = \"A\"\nname = \"Ruritania\"\n[[party]]\ncode = \"B\"\nname = \"Graustark\"\n";
        let brief = format!("{head}{parties}{items}[[chart]]\nkind = \"shares\"\n");
        let brief = load("brief.toml", brief.as_bytes(), &NoFiles).brief.expect("the brief is right");
        let document = compose(&brief, &Locale::of(&brief.head.language));
        let [chart] = document.charts.as_slice() else { panic!("{} charts", document.charts.len()) };
        let ChartType::Shares { parts, .. } = &chart.kind else { panic!("{:?}", chart.kind) };
        parts.iter().map(|part| part.name.clone()).collect::<Vec<_>>()
    };
    let (vehicles, rice) = (item("Vehicles", "87", "50"), item("Rice", "10.06", "20"));
    let cars = item("Cars", "8703", "40");
    assert_eq!(parts(&format!("{vehicles}{cars}{rice}")), ["Vehicles", "Rice"]);
    assert_eq!(parts(&format!("{cars}{rice}")), ["Cars", "Rice"]);
}

#[test]
fn a_chart_of_one_item_is_not_drawn() {
    let chart = "[[chart]]\nkind = \"items\"\n";
    let figures = "year = 2022\nvalue = 30";
    let year = year(2022, "exports = 900\nimports = 10");
    let one = export("Trams", figures);
    let shown = |items: &str| titles(&format!("{year}{items}{chart}"));
    assert!(shown(&one).is_empty());
    assert_eq!(shown(&(one.clone() + &export("Bells", figures)))[0], "Ruritania’s exports by value");
    // Of the latest year there is one.
    assert!(shown(&(one + &export("Bells", "year = 2021\nvalue = 5"))).is_empty());
}

#[test]
fn a_chart_has_something_to_see_and_to_compare() {
    let years = |exports: &str, imports: &str| -> String {
        let year = |of| year(of, &format!("exports = {exports}\n{imports}"));
        (2018..2024).map(year).collect()
    };
    assert!(titles(&years("0", "imports = 0")).is_empty());
    assert!(titles(&year(2023, "exports = 5")).is_empty());
    let items = ["A", "B", "C"].map(|name| export(name, "year = 2022\nvalue = 0\nshare = 0")).concat();
    assert!(titles(&items).is_empty());
    assert_eq!(titles(&years("0", "imports = 3"))[0], "Imports have outweighed exports in every year");
    assert_eq!(titles(&years("5", ""))[0], "Exports, 2018–2023");
    assert_eq!(titles(&years("5", "imports = 5"))[0], "Exports and imports, 2018–2023");
}

#[test]
fn a_total_is_not_drawn_beside_its_parts() {
    let figures = |exports, imports| format!("exports = {exports}\nimports = {imports}");
    let years = year(2021, &figures(5, 6)) + &year(2022, &figures(8, 7)) + &year(2023, &figures(6, 6));
    let chart = "[[chart]]\nkind = \"trade\"\ntitle = \"In and out\"\nseries = ";
    let shown = titles(&format!("{years}{chart}[\"exports\", \"imports\", \"total\", \"balance\"]\n"));
    // The title of the brief is that of one of the two.
    assert_eq!(
        shown.iter().step_by(2).collect::<Vec<_>>(),
        ["In and out", "Trade grew by 9% from 2021 to 2023"]
    );
    let untitled = "[[chart]]\nkind = \"balance\"\nseries = [\"balance\", \"imports\", \"exports\"]\n";
    assert_eq!(titles(&format!("{years}{untitled}"))[0], "Balance, imports and exports, 2021–2023");
}

#[test]
fn planned_visits_are_not_counted() {
    let visit =
        |date: &str| format!("[[visit]]\ndate = \"{date}\"\nvisitor = \"The minister\"\nparty = \"AA\"\n");
    let held = ["2021-03", "2021-05-01", "2022", "2023-11-11"].map(visit).concat();
    let asked = "[[chart]]\nkind = \"visits\"\n";
    let caption = "Visits and meetings listed in this briefing, by direction.";
    assert_eq!(
        titles(&format!("{held}{asked}")),
        ["Visits and meetings were most frequent in 2021", caption]
    );
    let planned = ["2025-01", "2025-02", "2025-03"].map(visit).concat();
    assert_eq!(
        titles(&format!("{held}{planned}{asked}")),
        [
            "Visits and meetings were most frequent in 2021",
            &format!("{caption} Planned ones are not counted.")
        ]
    );
    // It may have been this year or may be yet to come.
    let unsure = ["2024", "2024", "2024-02-03"].map(visit).concat();
    assert_eq!(titles(&format!("{held}{unsure}{asked}"))[0], "Visits and meetings by year");
}

#[test]
fn what_has_not_happened_yet_is_not_said_to_have() {
    let said = |keys: &str| said(PLAIN, keys).replace('~', " ");
    let agreement = |keys: &str| said(&format!("[[agreement]]\ntitle = \"On bells\"\n{keys}"));
    // It may run until December.
    assert!(agreement("expires = \"2024\"").contains("Expires 2024"));
    assert!(agreement("expires = 2024-05-11").contains("Expired 11 May 2024"));
    assert!(agreement("in_force = \"2024\"").contains("In force from 2024"));
    assert!(agreement("in_force = 2024-05-12").contains("In force since 12 May 2024"));
    let signed = agreement("signed = 2031\nplace = \"Zenda\"");
    assert!(signed.contains("2031 / _to be signed_") && signed.contains("To be signed in Zenda"), "{signed}");
    let signed = agreement("signed = 2024\nplace = \"Zenda\"");
    assert!(signed.contains("Signed in Zenda") && !signed.contains("to be signed"), "{signed}");
    let commission = |keys: &str| said(&format!("[[commission]]\nname = \"Joint Board\"\n{keys}"));
    for (keys, words) in [
        ("established = 2031", "The Joint Board is to be set up in 2031."),
        ("established = 2031\nsessions = 0", "The Joint Board is to be set up in 2031."),
        ("established = 2031\nremit = [\"bells\"]", "is to be set up in 2031 to deal with bells."),
        ("established = 2031\nlevel = \"Deputies\"", "It is to meet at the level of Deputies."),
        ("established = 2031\nnext_session = 2032", "Its first session is due in 2032."),
        ("sessions = 0\nnext_session = 2032", "Its first session is due in 2032."),
        (
            "last_session = 2030\nnext_session = \"2031-05\"",
            "The next sessions are due in 2030 and in May 2031.",
        ),
        ("last_session = 2030\nnext_session = 2030", "The next session is due in 2030."),
        ("last_session = 2023\nnext_session = 2031", "It last met in 2023; the next session is due in 2031."),
        ("established = 2004\nsessions = 2", "The Joint Board, set up in 2004, has held two sessions."),
    ] {
        let said = commission(keys);
        assert!(said.contains(words), "{keys}: {said}");
    }
    assert!(commission("next_session = \"2023-09\"").contains("The next session was due in September 2023."));
    assert!(commission("next_session = \"2024-09\"").contains("The next session is due in September 2024."));
    assert!(commission("last_session = 2024-09-01").contains("The next session is due on 1 September 2024."));
    let mission = "[[mission]]\nsender = \"AA\"\nhost = \"BB\"\ncity = \"Zenda\"\nopened = \"2025-03\"\n";
    let listed = said(mission);
    assert!(listed.contains("Embassy of Ruritania, to open in March 2025."), "{listed}");
    let among_facts = said(&format!("{mission}{FACTS_ONLY}"));
    assert!(among_facts.contains("Zenda, from March 2025"), "{among_facts}");
}

/// The facts of the two sides without a list of missions.
const FACTS_ONLY: &str = "[layout]\nsections = [\"facts\"]\n";

#[test]
fn an_embassy_that_is_yet_to_close_is_open() {
    let said = |closed: &str| {
        let mission = "[[mission]]\nsender = \"AA\"\nhost = \"BB\"\ncity = \"Zenda\"\nopened = 1990\n";
        said(PLAIN, &format!("{mission}closed = {closed}\n{FACTS_ONLY}")).replace('~', " ")
    };
    assert!(said("2030").contains("Zenda, since 1990"));
    assert!(!said("2023").contains("Zenda, since 1990"));
}

/// The figures of a dump in large type, without their labels.
fn in_large_type(said: &str) -> Vec<&str> {
    let figures = said.lines().filter_map(|line| line.strip_prefix("figure: "));
    figures.map(|figure| figure.split(" | ").next().unwrap_or_default()).collect()
}

#[test]
fn a_figure_of_trade_is_in_large_type_once_and_none_is_lost() {
    const ONE: &str = "[trade]\nyear = [{ year = 2023, exports = 5, imports = 2 }]\n";
    const MANY: &str = "[trade]\nyear = [{ year = 2021, exports = 4, imports = 1 }, { year = 2022, exports = 4, imports = 3 }, \
                        { year = 2023, exports = 5, imports = 2 }]\n";
    const STATED: &str = "[trade]\nyear = [{ year = 2023, exports = 5, total = 7 }]\n";
    const CHOSEN: &str = "[[highlight]]\nvalue = \"{{trade.latest.total}}\"\nlabel = \"trade\"\n";
    const POINTS: &str = "[[topic]]\ntitle = \"Power\"\npoints = [\"A\"]\ninternal = false\n";
    const BARE: [&str; 2] = PLAIN;
    const KNOWN: [&str; 2] = ["name = \"Ruritania\", capital = \"Strelsau\"", "name = \"Graustark\""];
    let sections = |names: &str| format!("[layout]\nsections = [{names}]\n");
    for (parties, tables, layout, large) in [
        (BARE, ONE, String::new(), &["$7m", "$3m", "$5m", "$2m"][..]),
        (BARE, MANY, String::new(), &["$7m", "$3m", "$5m", "$2m"]),
        // The total alone is no row of the summary.
        (BARE, STATED, String::new(), &["$7m", "$5m"]),
        // Where no summary has them.
        (BARE, MANY, sections("\"trade\""), &["$7m", "$5m", "$2m", "$3m"]),
        (BARE, MANY, sections("\"trade\", \"summary\""), &["$5m", "$2m", "$7m", "$3m"]),
        (BARE, MANY, format!("{CHOSEN}{}", sections("\"summary\", \"trade\"")), &["$7~million"]),
        (BARE, ONE, CHOSEN.to_owned(), &["$7~million"]),
        // Chosen figures that no section has.
        (BARE, MANY, format!("{CHOSEN}{}", sections("\"trade\"")), &["$7m", "$5m", "$2m", "$3m"]),
        // On the way to talks they are with the facts, if there are any.
        (
            KNOWN,
            MANY,
            format!("{POINTS}{}", sections("\"points\", \"facts\", \"trade\"")),
            &["$7m", "$3m", "$5m", "$2m"],
        ),
        (
            BARE,
            MANY,
            format!("{POINTS}{}", sections("\"points\", \"facts\", \"trade\"")),
            &["$7m", "$5m", "$2m", "$3m"],
        ),
        (
            KNOWN,
            MANY,
            format!("{POINTS}{CHOSEN}{}", sections("\"points\", \"facts\", \"trade\"")),
            &["$7~million"],
        ),
    ] {
        let said = said(parties, &format!("{tables}{layout}"));
        assert_eq!(in_large_type(&said), large, "{tables}{layout}: {said}");
        // All of them are in the table, whatever is in large type, unless that is all that it would say.
        if tables != MANY && !layout.contains(CHOSEN) {
            assert!(!said.contains("  - 2023 | "), "{said}");
            continue;
        }
        let row =
            said.lines().find(|line| line.starts_with("  - 2023 | ")).unwrap_or_else(|| panic!("{said}"));
        let figures: &[&str] = if tables == STATED { &["5", "7"] } else { &["5", "2", "7", "3"] };
        for figure in figures {
            assert!(row.split(" | ").any(|cell| cell == *figure), "{figure}: {row}");
        }
    }
    // Where the total is elsewhere, the others say of which year they are.
    assert_says(
        &said(BARE, MANY),
        &["$5m | Ruritania’s exports in~2023\n", "$2m | Ruritania’s imports in~2023\n"],
    );
    let alone = said(BARE, &format!("{MANY}{}", sections("\"trade\"")));
    assert_says(&alone, &["two-way trade in~2023\n", "$5m | Ruritania’s exports\n"]);
}

/// What is to come in a brief of a visit, with these keys of the visit and these other tables.
fn to_come(kind: &str, visit: &str, more: &str) -> String {
    let text = format!(
        "schema = 1\nbrief = {{ title = \"A brief\", date = 2025-02-24, kind = \"{kind}\" }}\n\
         party = [ {{ code = \"AA\", name = \"Ruritania\" }}, {{ code = \"BB\", name = \"Graustark\" }} ]\n\
         source = [ {{ id = \"s\", title = \"S\" }} ]\n\
         [[visit]]\ndate = [2025-03-03, 2025-03-05]\nvisitor = \"Anton Weil\"\noffice = \"Minister\"\nparty = \"BB\"\n{visit}\n\
         [[upcoming]]\ndate = \"2025-06\"\ntitle = \"Elections\"\n{more}"
    );
    let loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    let brief = loaded.brief.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    dump::document(&compose(&brief, &Locale::new(&brief.head.language)))
}

#[test]
fn the_visit_that_a_brief_is_for_is_not_among_what_is_to_come() {
    const PROGRAMME: &str = "[[programme]]\ntime = 2025-03-03T16:40:00\nwhat = \"Arrival\"\n\
                             [[programme]]\ntime = 2025-03-05T08:00:00\nwhat = \"Departure\"\n";
    let delegation = |party: &str, member: &str| {
        format!("[[delegation]]\nparty = \"{party}\"\nmember = [{{ {member} }}]\n")
    };
    let own = delegation("BB", "name = \"Anton Weil\", office = \"Minister\"");
    let known = format!("{PROGRAMME}{own}");
    let entry = "(3–5~March 2025)";
    let said = to_come("visit", "", &known);
    assert!(said.contains("Elections") && !said.contains(entry), "{said}");
    let again = "[[visit]]\ndate = [2025-03-03, 2025-03-06]\nvisitor = \"Anton Weil\"\nparty = \"BB\"\n";
    let early = "[[programme]]\ntime = 2025-03-02T16:40:00\nwhat = \"Arrival\"\n";
    for (why, kind, visit, more) in [
        ("of another kind", "custom", "", known.clone()),
        ("nothing says who travels", "visit", "", PROGRAMME.to_owned()),
        ("nothing says when", "visit", "", own.clone()),
        (
            "another travels",
            "visit",
            "",
            format!("{PROGRAMME}{}", delegation("BB", "name = \"Anton Weiler\"")),
        ),
        (
            "of the hosts",
            "visit",
            "",
            format!("{PROGRAMME}{}", delegation("AA", "name = \"Anton Weil\", office = \"A\"")),
        ),
        (
            "its office is said nowhere else",
            "visit",
            "",
            format!("{PROGRAMME}{}", delegation("BB", "name = \"Anton Weil\"")),
        ),
        ("there is a day before", "visit", "", format!("{known}{early}")),
        ("it may be either", "visit", "", format!("{known}{again}")),
        ("it says more", "visit", "outcome = \"A treaty.\"", known.clone()),
        ("it is where its source is cited", "visit", "sources = [\"s\"]", known.clone()),
    ] {
        let said = to_come(kind, visit, &more);
        assert!(said.contains(entry), "{why}: {said}");
    }
    // Other visits to come stay.
    let other = "[[visit]]\ndate = 2025-04-09\nvisitor = \"Livia Hof\"\nparty = \"AA\"\n";
    let said = to_come("visit", "", &format!("{known}{other}"));
    assert!(said.contains("Livia Hof") && !said.contains(entry), "{said}");
}

#[test]
fn a_note_on_trade_is_small_below_its_table() {
    let note = "[trade]\nnote = \"\"\"\nIn goods.\n\nAt the frontier.\n\n- Power\n\"\"\"\n";
    let years =
        "[[trade.year]]\nyear = 2023\nexports = 5\nimports = 2\n[[trade.year]]\nyear = 2022\nexports = 4\n";
    let table = said(PLAIN, &format!("{note}{years}"));
    assert_says(&table, &["  note Small: In goods.\n  note Small: At the frontier.\nlist Bullets"]);
    // Where there is no table it is a text.
    assert_says(&said(PLAIN, note), &["## Trade\nBody: In goods.\nBody: At the frontier.\n"]);
}

#[test]
fn marks_of_a_table_are_explained_only_beside_it() {
    let year = |year: u16| {
        format!("[[trade.year]]\nyear = {year}\nexports = 5\nimports = 2\nstatus = \"provisional\"\n")
    };
    assert!(said(PLAIN, &[year(2022), year(2023)].concat()).contains("(p): provisional figures."));
    let one = said(PLAIN, &year(2023));
    assert!(one.contains("(provisional)") && !one.contains("(p)"), "{one}");
}

#[test]
fn sessions_are_summed_only_where_all_are_known() {
    let [first, second] = ["sessions = 4", "sessions = 5"]
        .map(|sessions| format!("[[commission]]\nname = \"Joint Board\"\nestablished = 2004\n{sessions}\n"));
    let unknown = "[[commission]]\nname = \"Cultural Board\"\n[agreements]\ncount = 9\n";
    let figures = |tables: String| said(PLAIN, &tables).replace('~', " ");
    assert_says(
        &figures(format!("{first}[agreements]\ncount = 9\n")),
        &["4 | sessions of the joint commission since 2004"],
    );
    assert_says(
        &figures(format!("{first}{second}[agreements]\ncount = 9\n")),
        &["9 | sessions of the joint commissions"],
    );
    let unsettled = figures(format!("{first}{unknown}"));
    assert!(!unsettled.contains("sessions of"), "{unsettled}");
}

#[test]
fn names_in_capitals_or_as_in_a_list_read_as_in_a_sentence() {
    let section = "[[section]]\nid = \"note\"\ntitle = \"Note\"\nbody = \"\"\"\n{{party.AA.name}} sold bells to \
                   {{party.BB.name}}.\n\nAll of the {{party.BB.name}} bought them.\n\"\"\"\n";
    let mission = "[[mission]]\nsender = \"BB\"\nhost = \"AA\"\ncity = \"Zenda\"\n";
    let named =
        |first: &'static str, second: &'static str| said([first, second], &format!("{mission}{section}"));
    assert_says(
        &named("name = \"UNITED KINGDOM\"", "name = \"Netherlands (the)\""),
        &[
            "Embassy of the Netherlands.",
            "UNITED KINGDOM sold bells to the Netherlands.",
            "All of the Netherlands ",
        ],
    );
    assert_says(
        &named("name = \"Gambia (the)\"", "name = \"NETHERLANDS\""),
        &["Embassy of the NETHERLANDS.", "The Gambia sold bells to NETHERLANDS."],
    );
    let republics =
        named("name = \"Türkiye (Republic of)\"", "name = \"Congo (the Democratic Republic of the)\"");
    assert_says(
        &republics,
        &[
            "Embassy of the Democratic Republic of the Congo.",
            "Republic of Türkiye sold bells to the Democratic Republic of the Congo.",
        ],
    );
}

#[test]
fn an_embassy_and_a_high_commission_are_both_named() {
    let mission = |sender: &str, host: &str, kind: &str| {
        format!(
            "[[mission]]\nsender = \"{sender}\"\nhost = \"{host}\"\ncity = \"Zenda\"\nkind = \"{kind}\"\n"
        )
    };
    let both = |first: &str, second: &str| {
        let missions = format!("{}{}", mission("AA", "BB", first), mission("BB", "AA", second));
        said(PLAIN, &format!("{missions}{FACTS_ONLY}"))
    };
    assert_says(
        &both("high-commission", "embassy"),
        &["Embassy | _Graustark: _Zenda", "High Commission | _Ruritania: _Zenda"],
    );
    assert_says(&both("high-commission", "high-commission"), &["High Commission | Zenda | Zenda"]);
    assert!(!both("embassy", "embassy").contains("High"));
}

#[test]
fn an_embassy_is_told_once() {
    let missions = "[[mission]]\nsender = \"AA\"\nhost = \"BB\"\ncity = \"Zenda\"\nopened = 1990\n\
                    [[mission]]\nsender = \"AA\"\nhost = \"BB\"\ncity = \"Hentzau\"\nkind = \"consulate\"\n";
    let parties = ["name = \"Ruritania\", capital = \"Strelsau\"", "name = \"Graustark\""];
    for layout in ["", FACTS_ONLY, "[layout]\nsections = [\"missions\", \"facts\"]\n"] {
        let said = said(parties, &format!("{missions}{layout}"));
        assert_eq!(said.matches("Zenda").count(), 1, "{layout}: {said}");
    }
}

#[test]
fn the_start_of_relations_is_printed_in_every_briefing() {
    let relations = "[relationship]\nestablished = 1994-02-03\n";
    let shown = |layout: &str| said(PLAIN, &format!("{relations}{layout}")).replace('~', " ");
    let count = |said: &str| said.matches("3 February 1994").count();
    let without = shown("[layout]\nsections = [\"conclusion\"]\n");
    assert_says(&without, &["Diplomatic relations since 3 February 1994"]);
    for layout in ["", "[layout]\nsections = [\"history\"]\n"] {
        let shown = shown(layout);
        assert_eq!(count(&shown), 1, "{shown}");
    }
    // Once for each side.
    assert!(!shown("[layout]\nsections = [\"facts\"]\n").contains("relations since"));
}

#[test]
fn a_commission_of_which_only_the_name_is_known_is_a_sentence() {
    let said = said(PLAIN, "[[commission]]\nname = \"Joint Board\"\n");
    assert_says(&said, &["The Joint Board brings the two countries together."]);
}

/// A country and a bloc of three, with all trade and that of some members.
fn members(trade: &str) -> String {
    let bloc = "name = \"Three Isles\", article = true, kind = \"bloc\", members = [\"East Isle\", \"North Isle\", \"West Isle\"]";
    said(["name = \"Ruritania\"", bloc], trade)
}

fn member(name: &str, year: i16, figures: &str) -> String {
    format!("[[trade.member]]\nname = \"{name}\"\nyear = {year}\n{figures}\n")
}

#[test]
fn what_the_members_leave_of_the_total_is_that_of_others() {
    let whole = year(2023, "exports = 20.0\nimports = 8.0");
    let some = [
        member("East Isle", 2023, "exports = 11.5\nimports = 4.0"),
        member("North Isle", 2023, "exports = 2.25\nimports = 3.5"),
    ]
    .concat();
    let found = members(&format!("{whole}{some}"));
    assert_says(
        &found,
        &[
            "Ruritania’s trade with members of the Three Isles in 2023, in millions of US dollars",
            "East Isle | 11.50 | 4.0 | 15.50 | 7.50 | 55.4%",
            "Other members | 6.25 | 0.5 | 6.75 | 5.75 | 24.1%",
            "Total | 20.00 | 8.0 | 28.00 | 12.00 | 100.0%",
        ],
    );
    // Nothing is known of the others without a total, or where a member lacks the figure.
    let found = members(&some);
    assert!(!found.contains("Other members") && !found.contains("= Total"), "{found}");
    let found = members(&format!("{whole}{some}{}", member("West Isle", 2023, "exports = 6.25")));
    assert!(!found.contains("Other members"), "{found}");
    // All members are the total.
    let all = [
        member("East Isle", 2022, "exports = 1"),
        member("North Isle", 2022, "exports = 2"),
        member("West Isle", 2022, "exports = 4"),
    ];
    assert_says(
        &members(&all.concat()),
        &["Total | 7", "chart: Ruritania’s exports to members of the Three Isles"],
    );
}

#[test]
fn a_statistic_is_shown_as_it_asks() {
    let statistic = |keys: &str, lines: &str| {
        said(PLAIN, &format!("[[statistic]]\nid = \"aid\"\ntitle = \"Aid\"\n{keys}\nline = [{lines}]\n"))
    };
    let years = "{ values = { 2021 = 4, 2022 = 5, 2023 = 6 } }";
    let has = |found: &str| (found.contains("chart: "), found.contains("table"));
    assert_eq!(has(&statistic("", years)), (true, true));
    assert_eq!(has(&statistic("show = \"table\"", years)), (false, true));
    assert_eq!(has(&statistic("show = \"chart\"", years)), (true, false));
    assert_eq!(has(&statistic("show = \"both\"", "{ values = { 2022 = 5, 2023 = 6 } }")), (true, true));
    // Of a single year, the lines are the rows.
    let kinds = "{ name = \"Grants\", values = { 2023 = 4 } }, { name = \"Loans\", values = { 2023 = 6 } }";
    let found = statistic("", kinds);
    assert_eq!(has(&found), (false, true));
    assert_says(&found, &["Grants | 4", "Loans | 6"]);
    let found = statistic("show = \"both\"", kinds);
    assert_eq!(has(&found), (true, true));
    assert_says(&found, &["chart: Aid, 2023"]);
    // A single figure is no chart, and is not lost with it.
    assert_eq!(has(&statistic("show = \"chart\"", "{ values = { 2023 = 6 } }")), (false, true));
}

#[test]
fn boxes_pictures_maps_and_charts_are_referred_to_by_name() {
    let tables = "
[[section]]
id = \"text\"
title = \"Text\"
body = \"See [@box:ferry], [@map:where], [@chart:trade] and [@statistic:aid].\"
[[box]]
id = \"ferry\"
title = \"The ferry\"
body = \"It runs.\"
[[map]]
id = \"where\"
countries = [\"PK\", \"BY\"]
[[chart]]
id = \"trade\"
kind = \"trade\"
title = \"Trade has grown\"
[[statistic]]
id = \"aid\"
title = \"Aid\"
line = [{ values = { 2021 = 4, 2022 = 5, 2023 = 6 } }]
";
    let trade = [year(2022, "exports = 4\nimports = 1"), year(2023, "exports = 5\nimports = 2")].concat();
    let found = said(PLAIN, &format!("{tables}{trade}"));
    for title in ["The ferry", "Ruritania and Graustark", "Trade has grown", "Aid"] {
        assert!(found.matches(title).count() > 1, "{title}: {found}");
    }
}

#[test]
fn items_of_official_texts_keep_their_marks() {
    let body = "1. One:\n\n   (a) first;\n\n   (b) second:\n\n   (i) of it,\n\n   (ii) and more.\n\n   Both.\n\n10. Ten.\n";
    let found = composed_body(body, "");
    let labels: Vec<_> = found.iter().filter_map(|line| line.trim().strip_prefix('(')).collect();
    assert_eq!(labels, ["1.)", "(a))", "(b))", "(i))", "(ii))", "10.)"], "{found:#?}");
}
