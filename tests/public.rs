//! What is internal is nowhere in a PDF for the public: not on a page, in a tag, in an attachment, or between the lines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chancery::diag::{Severity, human};
use chancery::font::Fonts;
use chancery::pipeline::{Built, Common, Input, build};
use chancery::read::{FileError, Folder, ReadFiles};
use lopdf::{Document, Object};

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

/// A brief that has everything internal that can be.
const INTERNAL: &str = include_str!("public/internal.toml");

/// A folder in which some files are secret. Reading one says so.
struct Files {
    folder: Folder,
    secret: bool,
}

impl ReadFiles for Files {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        if path.contains("SECRET") {
            assert!(self.secret, "{path} is read");
            let feature = |code: &str, at: i32| {
                let to = at + 1;
                format!(
                    r#"{{"type":"Feature","id":"{code}","properties":{{}},"geometry":{{"type":"Polygon","coordinates":[[[{at},1],[{to},1],[{to},2],[{at},2],[{at},1]]]}}}}"#
                )
            };
            if path.ends_with(".geojson") {
                let features = format!("{},{}", feature("RU", 1), feature("GR", 2));
                return Ok(format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#).into());
            }
            if path.ends_with(".svg") {
                let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>";
                return Ok(drawing.into());
            }
            let values = match path {
                "SECRET-trade.csv" => "year;exports;imports\n2019;81949.1;81949.2\n",
                _ => "year;value\n2023;81950\n",
            };
            return Ok(values.into());
        }
        self.folder.read(path)
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn made(brief: &str, folder: &Path, public: bool) -> Built {
    let files = Files { folder: Folder::new(folder), secret: !public };
    let input = Input {
        name: "brief.toml",
        bytes: brief.as_bytes(),
        files: &files,
        fonts: &FONTS,
        common: &Common::default(),
        timestamp: None,
        public,
        language: None,
        review: &|_| {},
    };
    build(&input)
}

/// The PDF of a brief that has no errors.
fn pdf(brief: &str, public: bool) -> Vec<u8> {
    let built = made(brief, &root().join("briefs"), public);
    let reported = human(&built.diagnostics, &built.sources, false);
    built.pdf.unwrap_or_else(|| panic!("{reported}"))
}

/// Everything that a file holds: its bytes, its objects, its streams without their filters, and the texts of its
/// pages.
fn everything(pdf: &[u8]) -> Vec<Vec<u8>> {
    let document = Document::load_mem(pdf).unwrap();
    let mut all = vec![pdf.to_owned(), tree::dump(pdf).into_bytes()];
    for object in document.objects.values() {
        collect(object, &mut all);
    }
    collect(&Object::Dictionary(document.trailer.clone()), &mut all);
    all
}

fn collect(object: &Object, all: &mut Vec<Vec<u8>>) {
    match object {
        Object::String(bytes, _) => {
            all.extend(lopdf::decode_text_string(object).ok().map(String::into_bytes));
            all.push(bytes.clone());
        }
        Object::Name(name) => all.push(name.clone()),
        Object::Array(objects) => objects.iter().for_each(|object| collect(object, all)),
        Object::Dictionary(dictionary) => {
            for (key, object) in dictionary {
                all.push(key.clone());
                collect(object, all);
            }
        }
        Object::Stream(stream) => {
            collect(&Object::Dictionary(stream.dict.clone()), all);
            all.push(stream.content.clone());
            all.extend(stream.decompressed_content().ok());
        }
        _ => {}
    }
}

/// What of some words is anywhere in a file, in whatever way letters are large or small and figures are grouped.
fn found<'w>(words: &[&'w str], pdf: &[u8]) -> BTreeSet<&'w str> {
    let all = everything(pdf);
    let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).to_lowercase().replace([',', '\u{AD}'], "");
    let texts: Vec<String> = all.iter().map(text).collect();
    words
        .iter()
        .copied()
        .filter(|word| texts.iter().any(|text| text.contains(&word.to_lowercase())))
        .collect()
}

/// The secret words and figures of a brief.
fn secrets(brief: &str) -> Vec<&str> {
    let part = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.'));
    let parts = brief.split(part).map(|part| part.trim_matches('.'));
    parts
        .filter(|part| part.starts_with("SECRET") || part.starts_with("8194") || part.starts_with("secret-"))
        .collect()
}

#[test]
fn nothing_internal_is_in_a_pdf_for_the_public() {
    let secrets = secrets(INTERNAL);
    assert!(secrets.len() > 45, "{secrets:?}");
    assert_eq!(found(&["secret"], &pdf(INTERNAL, true)), BTreeSet::new());
    assert_eq!(found(&secrets, &pdf(INTERNAL, true)), BTreeSet::new());
    // The same search finds all of them where they are to be.
    let all: BTreeSet<&str> = secrets.iter().copied().collect();
    assert_eq!(found(&secrets, &pdf(INTERNAL, false)), all);
    // Not only in the brief that is attached.
    let printed = tree::dump(&pdf(INTERNAL, false)).replace('\u{AD}', "");
    for word in [
        "SECRET-visitor",
        "SECRET-event",
        "SECRET-heading",
        "SECRET-long-form",
        "SECRET-only-cited",
        "SECRET-item",
        "SECRET-point",
        "SECRET-map",
        "SECRET-alternative",
    ] {
        assert!(printed.contains(word), "{word}: {printed}");
    }
}

/// The paths of the tables that may be internal, and those that are, in a brief.
fn internal(table: &toml::Table, schema: &serde_json::Value, path: &str, known: &mut [BTreeSet<String>; 2]) {
    let Some(properties) = schema["properties"].as_object() else { return };
    if properties.contains_key("internal") {
        known[0].insert(path.to_owned());
        if table.get("internal").and_then(toml::Value::as_bool) == Some(true) {
            known[1].insert(path.to_owned());
        }
    }
    for (key, schema) in properties {
        // One table or several: the schema of each.
        let items = schema.get("items").unwrap_or(schema);
        let items = items.get("anyOf").and_then(|any| any.get(0)).unwrap_or(items);
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let tables: Vec<toml::Table> = match table.get(key) {
            Some(toml::Value::Table(table)) => vec![table.clone()],
            Some(toml::Value::Array(values)) => {
                values.iter().filter_map(|value| value.as_table().cloned()).collect()
            }
            _ => vec![toml::Table::new()],
        };
        tables.iter().for_each(|table| internal(table, items, &path, known));
    }
}

#[test]
fn every_table_that_can_be_internal_is_in_the_brief() {
    let mut known = [BTreeSet::new(), BTreeSet::new()];
    internal(&INTERNAL.parse().unwrap(), &chancery::brief::schema(), "", &mut known);
    let [all, used] = known;
    // Parts without which there is no briefing, parts of what is there as a whole, and the order of the sections.
    // Files of items are never beside items that are typed.
    let apart = ["", "brief", "party", "trade", "layout", "trade.year.services", "trade.items"];
    let of_files = |path: &String| path.ends_with(".columns");
    let missing: Vec<_> =
        all.difference(&used).filter(|path| !apart.contains(&path.as_str()) && !of_files(path)).collect();
    assert!(missing.is_empty(), "nothing internal is in {missing:?}: add it to public/internal.toml");
}

/// The tables of a brief that have headers, each with those below it: where they start and end.
fn tables(brief: &str) -> Vec<(usize, usize)> {
    let headers: Vec<(usize, &str)> = brief
        .match_indices("\n[")
        .map(|(at, _)| (at + 1, brief[at + 1..].lines().next().unwrap()))
        .filter(|(_, line)| line.ends_with(']') && !line.contains(' ') && !line.starts_with("[@"))
        .collect();
    let name = |line: &str| line.trim_matches(['[', ']']).to_owned();
    let end = |at: usize| {
        let (_, header) = headers[at];
        let below = format!("{}.", name(header));
        let next = headers[at + 1..].iter().find(|(_, other)| !name(other).starts_with(&below));
        next.map_or(brief.len(), |(start, _)| *start)
    };
    (0..headers.len()).map(|at| (headers[at].0, end(at))).collect()
}

fn header_of(brief: &str, at: usize) -> &str {
    brief[at..].lines().next().unwrap()
}

/// The content of the pages of a PDF, and its structure tree.
fn pages(pdf: &[u8]) -> (Vec<Vec<u8>>, String) {
    let document = Document::load_mem(pdf).unwrap();
    (document.page_iter().map(|page| document.get_page_content(page)).collect(), tree::dump(pdf))
}

#[test]
fn what_is_internal_might_as_well_not_be_there() {
    let brief = include_str!("../briefs/ruritania-graustark.toml");
    let folder = root().join("briefs");
    let all = tables(brief);
    assert!(all.len() > 150, "{}", all.len());
    let (mut same, mut refused) = (0, 0);
    // A table of every kind and place, with what has to go with it.
    for (number, (start, end)) in all.into_iter().enumerate().filter(|(number, _)| number % 6 == 1) {
        if header_of(brief, start) == "[theme]" {
            continue;
        }
        let header = brief[start..].find('\n').unwrap() + start + 1;
        let marked = format!("{}internal = true\n{}", &brief[..header], &brief[header..]);
        let removed = format!("{}{}", &brief[..start], &brief[end..]);
        // A section has its place in the order of all.
        let id = brief[start..end].lines().find_map(|line| line.strip_prefix("id ")?.split('"').nth(1));
        let in_order = format!("\"{}\", ", id.unwrap_or("none"));
        let removed = match header_of(brief, start) {
            "[[section]]" => removed.replace(&in_order, ""),
            _ => removed,
        };
        let public = made(&marked, &folder, true);
        let by_hand = made(&removed, &folder, false);
        let errors = |built: &Built| human(&built.diagnostics, &built.sources, false);
        match (&public.pdf, &by_hand.pdf) {
            (Some(public), Some(by_hand)) => {
                assert!(pages(public) == pages(by_hand), "{number}: {}", &brief[start..end]);
                same += 1;
            }
            (Some(_), None) => panic!("{number}: {}\n{}", &brief[start..end], errors(&by_hand)),
            (None, _) => {
                refused += 1;
                let has_code = public.diagnostics.iter().any(|found| found.code.starts_with("E086"));
                assert!(has_code, "{number}: {}\n{}", &brief[start..end], errors(&public));
            }
        }
    }
    assert!(same > 20 && refused > 0, "{same} {refused}");
}

#[test]
fn the_brief_for_the_public_makes_the_same_again() {
    let first = pdf(INTERNAL, true);
    let attached = |pdf: &[u8]| {
        let all = everything(pdf);
        let brief = all.into_iter().find(|part| part.starts_with(b"schema = 1\n"));
        String::from_utf8(brief.unwrap()).unwrap()
    };
    let brief = attached(&first);
    assert!(!brief.contains("[abbreviations]"), "{brief}");
    // What is internal unless it says otherwise has to go on saying so.
    let unmarked = brief.replace("internal = false", "");
    assert!(!unmarked.contains("internal") && !brief.contains('#'), "{brief}");
    assert!(brief.contains("exports = 10.0\n"), "{brief}");
    assert!(pdf(&brief, true) == first);
    assert!(pages(&pdf(&brief, false)) == pages(&first));
    // It is no PDF that anything internal could be in.
    assert!(pdf(&brief, false) != first);
}

#[test]
fn errors_are_where_the_author_wrote() {
    let wrong = INTERNAL
        .replace("unit = \"million\"", "unit = \"milion\"")
        .replace("date = \"1991\"", "date = \"1991-13\"");
    let built = made(&wrong, &root(), true);
    let text = &built.sources.files()[0].text;
    let places: Vec<&str> = built
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| &text[found.span.unwrap().start as usize..found.span.unwrap().end as usize])
        .collect();
    assert_eq!(places, ["\"1991-13\"", "\"milion\""]);
}

#[test]
fn without_internal_highlights_each_figure_of_trade_is_in_large_type_once() {
    let brief = "schema = 1\nbrief = { title = \"A brief\", date = 2024-05-12 }\n\
                 party = [{ code = \"XR\", name = \"Ruritania\" }, { code = \"XG\", name = \"Graustark\" }]\n\
                 [[highlight]]\nvalue = \"{{trade.latest.total}}\"\nlabel = \"trade\"\ninternal = true\n\
                 [trade]\nyear = [{ year = 2022, exports = 4, imports = 1 }, { year = 2023, exports = 5, imports = 2 }]\n";
    for (public, counts) in [(false, [1, 0, 0, 0, 0]), (true, [0, 1, 1, 1, 1])] {
        let said = tree::dump(&pdf(brief, public)).replace("\\u{a0}", " ");
        for (words, count) in ["$7 million", "$7m", "$5m", "$2m", "$3m"].iter().zip(counts) {
            assert_eq!(said.matches(words).count(), count, "{words}, {public}: {said}");
        }
        // The table has all of them.
        for figure in ["\"5\"", "\"2\"", "\"7\"", "\"3\""] {
            assert!(said.contains(figure), "{figure}, {public}: {said}");
        }
    }
}

#[test]
fn keys_of_the_brief_are_internal_one_by_one() {
    let brief = |head: &str| {
        format!(
            "schema = 1\nlayout.sections = [\"summary\", \"conclusion\", \"text\"]\n\
             party = [{{ code = \"XR\", name = \"Ruritania\" }}, {{ code = \"XG\", name = \"Graustark\" }}]\n\
             section = [{{ id = \"text\", title = \"Text\", body = \"Words.\" }}]\n\
             [brief]\ntitle = \"A brief\"\ndate = 2024-05-12\nsummary = \"In short.\"\n{head}"
        )
    };
    let keys = "status = \"draft\"\nversion = \"81.9\"\ncontact = \"SECRET-contact\"\nconclusion = \"SECRET-end\"\n\
                cleared_by = [{ name = \"SECRET-chief\", date = 2024-05-10 }]\n";
    let marked = brief(&format!(
        "{keys}internal = [\"status\", \"version\", \"contact\", \"conclusion\", \"cleared_by\"]\n"
    ));
    let public = pdf(&marked, true);
    assert_eq!(found(&["secret", "81.9", "draft", "cleared_by"], &public), BTreeSet::new());
    // It is what it would be without them.
    let sections = ", \"conclusion\"";
    assert!(pages(&public) == pages(&pdf(&brief("").replace(sections, ""), false)));
    assert!(found(&["SECRET-contact", "SECRET-chief", "SECRET-end"], &pdf(&marked, false)).len() == 3);
    // What needs one of them is an error, and so is what cannot be left out.
    let errors = |head: &str, public: bool| {
        let built = made(&brief(head), &root(), public);
        let errors = built.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        errors
            .map(|error| format!("{} {} {}", error.code, error.message, error.hints.join("; ")))
            .collect::<Vec<_>>()
    };
    let bound =
        "conclusion = \"The end.\"\nprotocol = \"See [@section:conclusion].\"\ninternal = [\"conclusion\"]\n";
    assert_eq!(errors(bound, false), Vec::<String>::new());
    assert!(
        errors(bound, true)[0].starts_with("E0874 the section `conclusion` is in no section"),
        "{:?}",
        errors(bound, true)
    );
    for (list, said) in [
        ("[\"title\"]", "E0104 `title` cannot be left out of `[brief]`"),
        ("[\"perspective\"]", "E0104 `perspective` cannot be left out of `[brief]`"),
        ("[\"contcat\"]", "E0104 `[brief]` has no key `contcat` did you mean `contact`?"),
        ("\"contact\"", "E0105"),
    ] {
        for public in [false, true] {
            let errors = errors(&format!("contact = \"c\"\ninternal = {list}\n"), public);
            assert!(errors.len() == 1 && errors[0].starts_with(said), "{list}: {errors:?}");
        }
    }
}
