//! The examples in the documentation of each code: one with the mistake, and the same corrected.

use chancery::diag::{Diagnostic, codes};
use chancery::font::Fonts;
use chancery::lint::{LINTS, Lint};
use chancery::pipeline::{Common, Input};
use chancery::read::{FileError, NoFiles, ReadFiles};
use chancery::reference::errors::{ERRORS, ErrorDoc};

const PARTIES: &str = r#"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"

"#;

/// The files that the examples name.
struct Files;

impl ReadFiles for Files {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let svg = |inner: &str| {
            format!("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>{inner}</svg>")
        };
        let header = "year,exports,imports\n";
        let months = |year: u16, months: std::ops::RangeInclusive<u8>| {
            months.map(|month| format!("{year}-{month:02},1,2\n")).collect::<String>()
        };
        let misspelt =
            |name: &str| format!("Year,Partner,Exports\n2021,Graustark,1\n2022,{name},2\n2023,Graustark,3\n");
        let text = match path {
            "text.svg" => svg("<path d='M0 0h9v9z'/><text x='1' y='9'>A</text>"),
            "paths.svg" => svg("<path d='M0 0h9v9z'/>"),
            "filter.svg" => svg(
                "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><path filter='url(#f)' d='M0 0h9v9z'/>",
            ),
            "outline.geojson" => {
                let outline = |id: &str, west: u32| {
                    let ring = format!("[[{west}, 25], [{0}, 25], [{0}, 36], [{west}, 25]]", west + 9);
                    format!(
                        r#"{{"type": "Feature", "id": "{id}", "geometry": {{"type": "Polygon", "coordinates": [{ring}]}}}}"#
                    )
                };
                format!(r#"{{"features": [{}, {}]}}"#, outline("XRU", 20), outline("XGR", 40))
            }
            "point.geojson" => r#"{"type": "Point", "coordinates": [61, 25]}"#.to_owned(),
            "small.png" => return Ok(png(60, 40)),
            "large.png" => return Ok(png(900, 600)),
            "months.csv" => header.to_owned() + &months(2021, 1..=12) + &months(2022, 1..=11),
            "sources.toml" => "[[source]]\nid = \"yearbook\"\ntitle = \"Yearbook\"\n".to_owned(),
            "visits.toml" => "[[visit]]\ndate = \"2015\"\nvisitor = \"A. Minister\"\n".to_owned(),
            "misspelt.csv" => misspelt("Graustrak"),
            "spelt.csv" => misspelt("Graustark"),
            "year-and-months.csv" => header.to_owned() + "2022,12,24\n" + &months(2022, 1..=12),
            "year-and-other-months.csv" => header.to_owned() + "2022,31,24\n" + &months(2022, 1..=12),
            "years.csv" => header.to_owned() + &months(2022, 1..=12),
            _ => return NoFiles.read(path),
        };
        Ok(text.into_bytes())
    }
}

/// A picture in one colour.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb([90, 120, 160]));
    picture.write_to(&mut bytes, image::ImageFormat::Png).expect("memory is written to");
    bytes.into_inner()
}

fn check(example: &str) -> Vec<Diagnostic> {
    check_for(example, false)
}

fn check_for(example: &str, public: bool) -> Vec<Diagnostic> {
    let brief =
        if example.starts_with("schema") { example.to_owned() } else { format!("{PARTIES}{example}") };
    let input = Input {
        name: "brief.toml",
        bytes: brief.as_bytes(),
        files: &Files,
        fonts: &Fonts::bundled(),
        common: &Common::default(),
        timestamp: None,
        public,
        language: None,
        review: &|_| {},
    };
    chancery::pipeline::check(&input).diagnostics
}

#[test]
fn every_example_that_fires_fires_and_its_correction_is_silent() {
    for Lint { code, fires, silent, .. } in LINTS.iter().filter(|lint| lint.code != codes::MORE_LINTS) {
        // Examples are short: the figures of most of them name no source.
        let check = |example| {
            let found = check(example).into_iter();
            found.filter(|found| found.code == *code || found.code != codes::UNSOURCED).collect::<Vec<_>>()
        };
        let found = check(fires);
        assert!(found.iter().any(|found| found.code == *code), "{code} does not fire: {found:?}");
        assert!(found.iter().all(|found| found.code == *code), "{code}: {found:?}");
        let found = check(silent);
        assert!(found.is_empty(), "the corrected example of {code}: {found:?}");
    }
}

#[test]
fn every_lint_is_documented() {
    let documented: Vec<&str> = LINTS.iter().map(|lint| lint.code).collect();
    let known: Vec<&str> =
        codes::CODES.iter().map(|(code, _)| *code).filter(|code| code.starts_with('L')).collect();
    assert_eq!(documented, known);
}

#[test]
fn findings_beyond_what_is_shown_are_counted() {
    let steps: String =
        (0..1_200).map(|step| format!("[[history]]\ndate = 2031\ntitle = \"{step}\"\n")).collect();
    let found = check(&steps);
    assert_eq!(found.len(), 1_001);
    let more: Vec<_> = found.iter().filter(|found| found.code == codes::MORE_LINTS).collect();
    assert_eq!(more.len(), 1);
    assert_eq!(more[0].message, "200 more diagnostics not shown");
}

#[test]
fn every_wrong_example_has_its_error_and_its_correction_has_none() {
    for ErrorDoc { code, wrong, right, .. } in ERRORS.iter().filter(|error| !error.wrong.is_empty()) {
        // Only what is for the public can lack what is internal.
        let public = ["E0860", "E0861", "E0862", "E0863"].contains(code);
        let found = check_for(wrong, public);
        assert!(found.iter().any(|found| found.code == *code), "{code} is not reported: {found:?}");
        let found = check_for(right, public);
        let errors: Vec<_> = found.iter().filter(|found| found.code.starts_with('E')).collect();
        assert!(errors.is_empty(), "the corrected example of {code}: {errors:?}");
    }
}

#[test]
fn every_error_is_documented() {
    let documented: Vec<&str> = ERRORS.iter().map(|error| error.code).collect();
    let known = codes::CODES.iter().map(|(code, _)| *code).filter(|code| code.starts_with('E'));
    assert_eq!(documented, known.collect::<Vec<_>>());
}
