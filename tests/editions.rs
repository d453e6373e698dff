//! Editions of one brief in several languages, as their finished PDFs tell: the same figures, notes, structure and pictures.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/oracles.rs"]
mod oracles;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::brief::languages;
use chancery::font::Fonts;
use chancery::language::Language;
use chancery::pipeline::{Built, Common, InLanguage, Input, Loads, build};
use chancery::read::Folder;
use lopdf::{Document, Object};

/// The editions of a brief, with their languages.
fn editions(path: &Path) -> Vec<(Language, Built)> {
    let bytes = fs::read(path).unwrap();
    let (fonts, loads, all) = (Fonts::bundled(), Loads::default(), languages(&bytes));
    let edition = |language: &Language| {
        build(&Input {
            name: "brief.toml",
            bytes: &bytes,
            files: &Folder::new(path.parent().unwrap()),
            fonts: &fonts,
            common: &Common::default(),
            timestamp: None,
            public: false,
            language: Some(InLanguage { language, all: &all, loads: &loads }),
            review: &|_| {},
        })
    };
    all.iter().map(|language| (language.clone(), edition(language))).collect()
}

/// The samples that have several languages.
fn samples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut several: Vec<PathBuf> =
        files.filter(|path| path.is_file() && !languages(&fs::read(path).unwrap()).is_empty()).collect();
    several.sort();
    several
}

/// The figures that are printed: the part, period, value and unit of each, without the words of any language.
fn figures(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let attached = document.objects.values().find_map(|object| {
        let file = object.as_dict().ok()?;
        let name = file.get(b"UF").ok().and_then(|name| lopdf::decode_text_string(name).ok())?;
        let stream =
            (name == "provenance.json").then(|| file.get(b"EF").ok()?.as_dict().ok()?.get(b"F").ok())??;
        document.dereference(stream).ok()?.1.as_stream().ok()?.decompressed_content().ok()
    });
    let json: serde_json::Value = serde_json::from_slice(&attached.expect("provenance")).unwrap();
    let (all, nodes) = (json["figures"].as_array().unwrap(), json["nodes"].as_array().unwrap());
    let of_data = all.iter().filter(|figure| figure.get("name").is_some());
    let said = |figure: &serde_json::Value| {
        let node = &nodes[figure["origin"].as_u64().unwrap() as usize];
        // The names of items and statistics are in the language of the edition.
        let role = figure["name"].as_str().unwrap().rsplit_once(" (").map(|(_, role)| role);
        format!("{role:?} of {}: {} {}", figure["period"], node["value"], figure["unit"])
    };
    of_data.map(said).collect()
}

/// The elements of a structure tree in order, without the words in them, marks of languages, and the contents, which a
/// briefing has from a number of pages on. Links in a row count as one: a source has one for each page that cites it.
fn structure(pdf: &[u8]) -> Vec<String> {
    let tree = tree::dump(pdf);
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut elements: Vec<(usize, &str)> = Vec::new();
    let mut left_out = None;
    for line in tree.lines().skip(1).take_while(|line| *line != "Outline") {
        if left_out.is_some_and(|section| depth(line) > section) {
            continue;
        }
        left_out = None;
        match line.trim_start().split(' ').next().unwrap_or_default() {
            "TOC" => {
                let section = elements.iter().rposition(|(_, role)| *role == "Sect").unwrap();
                left_out = Some(elements[section].0);
                elements.truncate(section);
            }
            "Span" => {}
            "Link" if elements.last().is_some_and(|(_, role)| *role == "Link") => {}
            role if role.starts_with(char::is_uppercase) => elements.push((depth(line), role)),
            _ => {}
        }
    }
    elements.into_iter().map(|(_, role)| role.to_owned()).collect()
}

/// The years that are named anywhere, in whatever digits.
fn years(pdf: &[u8]) -> BTreeSet<u32> {
    // "2020s" is "2020–2029" in Arabic.
    let decades = (1800..2100).step_by(10);
    let text = decades.fold(tree::dump(pdf), |text, decade| {
        text.replace(&format!("{decade}–{}", decade + 9), &decade.to_string())
    });
    let digit = |c: char| {
        let zero = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}']
            .into_iter()
            .find(|zero| (u32::from(*zero)..u32::from(*zero) + 10).contains(&u32::from(c)));
        zero.map(|zero| u32::from(c) - u32::from(zero))
    };
    let mut found = BTreeSet::new();
    for number in text.split(|c| digit(c).is_none()).filter(|number| number.chars().count() == 4) {
        let number = number.chars().filter_map(digit).fold(0, |number, digit| number * 10 + digit);
        found.extend(Some(number).filter(|year| (1800..2100).contains(year)));
    }
    found
}

/// How many pictures, and how many drawings beside them.
fn pictures(pdf: &[u8]) -> usize {
    let document = Document::load_mem(pdf).unwrap();
    let is_image = |object: &&Object| {
        let stream = object.as_stream().ok();
        stream.is_some_and(|stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Image")
        })
    };
    document.objects.values().filter(is_image).count()
}

#[test]
fn all_editions_of_a_sample_say_the_same() {
    let samples = samples();
    assert!(!samples.is_empty());
    for sample in samples {
        let editions = editions(&sample);
        let name = sample.file_name().unwrap().to_string_lossy().into_owned();
        let pdf =
            |built: &Built| built.pdf.clone().unwrap_or_else(|| panic!("{name}: {:?}", built.diagnostics));
        let (_, first) = editions.first().unwrap();
        let first = pdf(first);
        for (language, edition) in &editions {
            let edition = pdf(edition);
            let of = format!("{name} in {}", language.tag());
            assert!(tree::dump(&edition).starts_with(&format!("Lang={}\n", language.tag())), "{of}");
            let (own, other) = (structure(&first), structure(&edition));
            let at = own.iter().zip(&other).position(|(own, other)| own != other);
            let from =
                |all: &[String]| at.map(|at| all[at.saturating_sub(6)..(at + 6).min(all.len())].to_vec());
            assert_eq!(
                (own.len(), from(&own)),
                (other.len(), from(&other)),
                "{of}: the structure, from {at:?}"
            );
            assert_eq!(own, other, "{of}: the structure");
            let sorted = |pdf: &[u8]| {
                let mut figures = figures(pdf);
                figures.sort();
                figures
            };
            assert_eq!(sorted(&first), sorted(&edition), "{of}: figures");
            assert_eq!(years(&first), years(&edition), "{of}: years");
            assert_eq!(pictures(&first), pictures(&edition), "{of}: pictures");
        }
    }
}

#[test]
fn all_editions_conform() {
    let folder = tempfile::tempdir().unwrap();
    for sample in samples() {
        for (language, edition) in editions(&sample) {
            let file = folder.path().join(format!("{}.pdf", language.tag()));
            fs::write(&file, edition.pdf.unwrap()).unwrap();
            oracles::assert_conforms(&file);
            oracles::assert_sound(&file);
        }
    }
}
