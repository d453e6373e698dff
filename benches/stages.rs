//! How long each stage takes, and a whole brief, for briefs of 4, 13 and 53 pages; what another edition adds, and a file of
//! statistics.
//!
//! `cargo bench` compares with the run before. What the command takes, with its start and its writing, is
//! measured by `benches/beside-typst.sh`.

mod generator;
#[path = "generator/statistics.rs"]
mod statistics;

use std::hint::black_box;
use std::path::Path;

use chancery::brief::{Brief, load};
use chancery::chart::{self, DrawnChart, draw, draw_lower};
use chancery::compose::{ChartData, Document, compose};
use chancery::font::Fonts;
use chancery::language::Language;
use chancery::layout::layout;
use chancery::locale::Locale;
use chancery::pdf::{FileInfo, Identifiers, export};
use chancery::pipeline::{Common, InLanguage, Input, Loads, build};
use chancery::read::{FileError, Folder, NoFiles, ReadFiles};
use chancery::theme::Theme;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const PAGES: [usize; 3] = [4, 13, 53];

fn stages(criterion: &mut Criterion) {
    for pages in PAGES {
        let text = generator::brief(pages, 0);
        let fonts = Fonts::bundled();
        let theme = Theme::new(chancery::brief::Paper::A4);
        let brief = read(&text);
        let locale = Locale::new(&brief.head.language);
        let document = compose(&brief, &locale);
        let figures = || figures(&document, &fonts, &theme, &locale);
        let lower = |data: &ChartData, lower| {
            draw_lower(data, chart::width(data, &theme.page), lower, &fonts, &theme, &locale)
        };
        let set = layout(&document, &figures(), &lower, &fonts, &theme);
        let identifiers = Identifiers { permanent: [0; 16], changing: [0; 16] };
        let info = FileInfo { timestamp: 0, identifiers, attachments: Vec::new().into() };

        let mut group = criterion.benchmark_group("stage");
        let id = |stage| BenchmarkId::new(stage, pages);
        group.bench_function(id("load"), |b| b.iter(|| load("brief.toml", text.as_bytes(), &NoFiles)));
        group.bench_function(id("compose"), |b| b.iter(|| compose(&brief, &locale)));
        group.bench_function(id("chart"), |b| b.iter(figures));
        let drawn = figures();
        group.bench_function(id("layout"), |b| b.iter(|| layout(&document, &drawn, &lower, &fonts, &theme)));
        group.bench_function(id("export"), |b| b.iter(|| export(&set, &document.meta, &info, &fonts)));
        group.finish();
    }
}

fn whole(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("brief");
    for pages in PAGES {
        let text = generator::brief(pages, 0);
        group.bench_function(BenchmarkId::from_parameter(pages), |b| {
            // The fonts too are read again, as the command does.
            b.iter(|| build_once(black_box(&text), &Fonts::bundled()));
        });
    }
    group.finish();
}

/// A file of statistics of a million rows, and one of 20,000, beside the crate `csv` that merely counts the records of the
/// same file.
fn import(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("import");
    group.sample_size(10);
    for rows in [20_000, 1_000_000] {
        let file = Statistics(statistics::comtrade(rows).into_bytes());
        let id = |what| BenchmarkId::new(what, rows);
        group.bench_function(id("csv counting"), |b| b.iter(|| count(black_box(&file.0))));
        group.bench_function(id("brief"), |b| b.iter(|| trade(&file)));
    }
    group.bench_function("brief without a file", |b| {
        b.iter(|| load("brief.toml", black_box(PARTIES).as_bytes(), &NoFiles));
    });
    group.finish();
}

/// Two parties, of which the statistics have the trade.
const PARTIES: &str = r#"
schema = 1
[brief]
title = "Trade"
date = 2026-11-27
[[party]]
code = "XRU"
name = "Ruritania"
[[party]]
code = "XGR"
name = "Graustark"
"#;

/// One file of statistics.
struct Statistics(Vec<u8>);

impl ReadFiles for Statistics {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(self.0.clone())
    }
}

fn trade(file: &Statistics) {
    let keys = "[trade]\ncurrency = \"USD\"\nunit = \"million\"\ndata = { file = \"trade.csv\" }\n";
    let loaded = load("brief.toml", format!("{PARTIES}{keys}").as_bytes(), file);
    let brief = loaded.brief.expect("the file is sound");
    assert!(brief.trade.is_some_and(|trade| trade.years.len() == 1));
}

fn count(bytes: &[u8]) -> usize {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut count = 0;
    while reader.read_byte_record(&mut record).expect("records") {
        count += 1;
    }
    count
}

/// The brief of the generator, which has no errors.
fn read(text: &str) -> Brief {
    load("brief.toml", text.as_bytes(), &NoFiles).brief.expect("the generator writes good briefs")
}

fn figures(document: &Document, fonts: &Fonts, theme: &Theme, locale: &Locale) -> Vec<DrawnChart> {
    document.charts.iter().map(|chart| draw(chart, theme.page.measure, fonts, theme, locale)).collect()
}

fn build_once(text: &str, fonts: &Fonts) -> usize {
    build_edition(text.as_bytes(), &NoFiles, fonts, None)
}

fn build_edition(
    bytes: &[u8],
    files: &dyn ReadFiles,
    fonts: &Fonts,
    language: Option<InLanguage<'_>>,
) -> usize {
    let input = Input {
        name: "brief.toml",
        bytes,
        files,
        fonts,
        common: &Common::default(),
        timestamp: None,
        public: false,
        language,
        review: &|_| (),
    };
    build(&input).pdf.map_or(0, |pdf| pdf.len())
}

/// A sample in one of its languages, and in two: what the second adds.
fn editions(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("briefs");
    let bytes = std::fs::read(folder.join("pakistan-belarus.toml")).expect("the sample");
    let files = Folder::new(&folder);
    let mut group = criterion.benchmark_group("editions");
    for tags in [&["en"][..], &["en", "ru"], &["en", "ur"]] {
        let languages: Vec<Language> = tags.iter().map(|tag| Language::new(tag)).collect();
        group.bench_function(BenchmarkId::from_parameter(tags.join(" ")), |b| {
            b.iter(|| {
                let (fonts, loads) = (Fonts::bundled(), Loads::default());
                let edition = |language| {
                    let language = InLanguage { language, all: &languages, loads: &loads };
                    build_edition(black_box(&bytes), &files, &fonts, Some(language))
                };
                languages.iter().map(edition).sum::<usize>()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, stages, whole, editions, import);
criterion_main!(benches);
