//! How long each stage takes, and a whole brief, for briefs of 4, 13 and 53 pages.
//!
//! `cargo bench` compares with the run before. What the command takes, with its start and its writing, is
//! measured by `benches/beside-typst.sh`.

mod generator;

use std::hint::black_box;

use chancery::brief::{Brief, load};
use chancery::chart::{DrawnChart, draw};
use chancery::compose::{Document, compose};
use chancery::font::Fonts;
use chancery::layout::layout;
use chancery::locale::Locale;
use chancery::pdf::{FileInfo, Identifiers, export};
use chancery::pipeline::{Common, Input, build};
use chancery::read::NoFiles;
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
        let set = layout(&document, figures(), &fonts, &theme);
        let identifiers = Identifiers { permanent: [0; 16], changing: [0; 16] };
        let info = FileInfo { timestamp: 0, identifiers, attachments: Vec::new() };

        let mut group = criterion.benchmark_group("stage");
        let id = |stage| BenchmarkId::new(stage, pages);
        group.bench_function(id("load"), |b| b.iter(|| load("brief.toml", text.as_bytes(), &NoFiles)));
        group.bench_function(id("compose"), |b| b.iter(|| compose(&brief, &locale)));
        group.bench_function(id("chart"), |b| b.iter(figures));
        group.bench_function(id("layout"), |b| {
            b.iter_batched(
                figures,
                |figures| layout(&document, figures, &fonts, &theme),
                criterion::BatchSize::LargeInput,
            );
        });
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

/// The brief of the generator, which has no errors.
fn read(text: &str) -> Brief {
    load("brief.toml", text.as_bytes(), &NoFiles).brief.expect("the generator writes good briefs")
}

fn figures(document: &Document, fonts: &Fonts, theme: &Theme, locale: &Locale) -> Vec<DrawnChart> {
    document.charts.iter().map(|chart| draw(chart, theme.page.measure, fonts, theme, locale)).collect()
}

fn build_once(text: &str, fonts: &Fonts) -> usize {
    let input = Input {
        name: "brief.toml",
        bytes: text.as_bytes(),
        files: &NoFiles,
        fonts,
        common: &Common::default(),
        timestamp: None,
        review: &|_| (),
    };
    build(&input).pdf.map_or(0, |pdf| pdf.len())
}

criterion_group!(benches, stages, whole);
criterion_main!(benches);
