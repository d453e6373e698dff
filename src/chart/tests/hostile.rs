//! Charts of every kind with data of every kind that spoils them: what overlaps or leaves its frame is counted.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;

use super::{FONTS, check, item};
use crate::brief::Paper;
use crate::chart::draw;
use crate::compose::{
    ChartData, ChartNote, ChartSize, ChartType, ChartUnit, DataSeries, ItemForm, Marks, ReferenceLine,
    YearForm, YearPart,
};
use crate::figures::{Status, Unit};
use crate::locale::Locale;
use crate::palette::Hue;
use crate::theme::Theme;

fn a_value() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        4 => (-2000_i64..9000).prop_map(|tenths| Decimal::new(tenths, 1)),
        1 => Just(Decimal::ZERO),
        1 => (1_i64..10).prop_map(|thousandths| Decimal::new(thousandths, 3)),
        1 => (0_i64..10_000_000).prop_map(Decimal::from),
    ]
}

/// Words, and now and then one that is wider than its place.
fn a_name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{1,9}( [a-z]{1,9}){0,6}",
        1 => "[A-Za-z0-9]{20,90}( [a-z]{1,9}){0,2}",
        1 => "https://[a-z]{3,9}(/[a-z]{2,30}(-[a-z]{2,20}){0,4}){1,5}",
    ]
}

fn a_status() -> impl Strategy<Value = Status> {
    prop_oneof![
        6 => Just(Status::Final),
        1 => Just(Status::Provisional),
        1 => Just(Status::Estimate),
        1 => Just(Status::Forecast),
    ]
}

fn a_hue() -> impl Strategy<Value = Hue> {
    prop_oneof![Just(Hue::First), Just(Hue::Second), Just(Hue::Neutral)]
}

/// Values that charts are spoilt by: of one size, all alike, all nothing, below nothing, over six orders of magnitude.
fn values(years: usize) -> impl Strategy<Value = Vec<Option<Decimal>>> {
    let each = |value| prop::collection::vec(prop::option::weighted(0.85, value), years);
    prop_oneof![
        4 => each(a_value().boxed()),
        1 => each(Just(Decimal::new(55, 1)).boxed()),
        1 => each(Just(Decimal::ZERO).boxed()),
        1 => each((-9000_i64..0).prop_map(|tenths| Decimal::new(tenths, 1)).boxed()),
        1 => each((0_u32..7).prop_map(|power| Decimal::from(10_i64.pow(power))).boxed()),
    ]
}

fn a_series(years: usize) -> impl Strategy<Value = DataSeries> {
    let status = prop_oneof![Just(Vec::new()), prop::collection::vec(a_status(), years)];
    (a_name(), a_hue(), values(years), status).prop_map(|(name, hue, values, status)| DataSeries {
        within: name.to_lowercase(),
        hue,
        name,
        values,
        status,
    })
}

fn some_parts(series: usize) -> impl Strategy<Value = Vec<YearPart>> {
    let values = prop::collection::vec(prop::option::weighted(0.8, a_value()), series);
    let part = (values, a_status(), "[A-Z][a-z]{2}–[A-Z][a-z]{2,9} [0-9]{4}")
        .prop_map(|(values, status, label)| YearPart { name: label.clone(), label, values, status });
    prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(part, 1..3)]
}

fn a_form() -> impl Strategy<Value = YearForm> {
    prop::sample::select(vec![
        YearForm::Grouped,
        YearForm::Stacked,
        YearForm::Diverging,
        YearForm::Lines { area: None },
        YearForm::Lines { area: Some(0) },
        YearForm::Slope,
        YearForm::Multiples,
        YearForm::Sparkline,
        YearForm::Counts,
        YearForm::Lanes,
    ])
}

/// Notes, lines and breaks, most of them of years that there are.
fn some_marks() -> impl Strategy<Value = Marks> {
    let note =
        (1900_i16..2030, "[A-Za-z]{1,9}( [a-z]{1,9}){0,9}").prop_map(|(year, text)| ChartNote { year, text });
    let line =
        (a_value(), "[a-z]{1,9}( [a-z]{1,9}){0,2}").prop_map(|(value, text)| ReferenceLine { value, text });
    let marks = (
        prop::collection::vec(note, 0..6),
        prop::collection::vec(line, 0..3),
        prop::collection::vec(1900_i16..2030, 0..3),
    );
    let marks = marks.prop_map(|(notes, lines, breaks)| Marks { notes, lines, breaks, ..Marks::default() });
    prop_oneof![1 => Just(Marks::default()), 1 => marks]
}

fn a_chart() -> impl Strategy<Value = (ChartType, Marks)> {
    // One year, few, and sixty.
    let years = prop_oneof![1 => 1_usize..3, 3 => 3_usize..20, 2 => 20_usize..61];
    let over_years = (years, 1_usize..6).prop_flat_map(|(years, count)| {
        let series = prop::collection::vec(a_series(years), count);
        (Just(years), series, some_parts(count), 1960_i16..2000, a_form(), some_marks())
    });
    let over_years = over_years.prop_map(|(count, mut series, mut parts, first, form, mut marks)| {
        // What the brief is refused for is not drawn.
        match form {
            YearForm::Diverging => series.truncate(2),
            YearForm::Sparkline => series.truncate(1),
            _ => {}
        }
        if form == YearForm::Diverging || form == YearForm::Stacked {
            let own = series.iter_mut().flat_map(|series| series.values.iter_mut().flatten());
            let of_parts = parts.iter_mut().flat_map(|part| part.values.iter_mut().flatten());
            own.chain(of_parts).for_each(|value| *value = value.abs());
        }
        for note in &mut marks.notes {
            note.year = first + note.year.rem_euclid(count as i16);
        }
        for year in &mut marks.breaks {
            *year = first + year.rem_euclid(count as i16);
        }
        if form == YearForm::Slope || form == YearForm::Multiples || form == YearForm::Sparkline {
            (marks, parts) = (Marks::default(), Vec::new());
        }
        let years = (first..first + count as i16).collect();
        (ChartType::Years { form, years, series, parts }, marks)
    });
    let form = || prop_oneof![Just(ItemForm::Bars), Just(ItemForm::Dots)];
    let items = prop_oneof![3 => values(9), 1 => values(1), 1 => values(60)];
    let items = (items, prop::collection::vec(a_name(), 60)).prop_map(|(values, names)| {
        let named = values.into_iter().flatten().zip(names);
        named.map(|(value, name)| item(name, value)).collect::<Vec<_>>()
    });
    let shares = prop::collection::vec((a_name(), 2_i64..40), 1..7)
        .prop_map(|parts| parts.into_iter().map(|(name, value)| item(name, Decimal::from(value))).collect());
    let ranked = (items, form(), a_hue()).prop_map(|(bars, form, hue)| ChartType::Ranked { bars, form, hue });
    let shares =
        (shares, a_hue()).prop_map(|(parts, hue)| ChartType::Shares { parts, form: ItemForm::Ring, hue });
    let unmarked = |kind| (kind, Marks::default());
    prop_oneof![6 => over_years, 1 => ranked.prop_map(unmarked), 1 => shares.prop_map(unmarked)]
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_frame() {
    let mut runner = TestRunner::deterministic();
    let (charts, theme) = (a_chart(), Theme::new(Paper::A4));
    let (locale, tallest) = (Locale::new("en"), 46.0 * theme.grid.0);
    let mut faults = Vec::new();
    for number in 0..600 {
        let (kind, marks) = charts.new_tree(&mut runner).unwrap().current();
        let unit = Some(ChartUnit::Money { currency: "USD".into(), unit: Unit::Million });
        // Now and then of fiscal years, whose names are longer.
        let fiscal_year_ends = (number % 4 == 0).then_some(6);
        let (sources, figures, size) = (Vec::new(), Vec::new(), ChartSize::Usual);
        let data = ChartData { kind, unit, marks, sources, fiscal_year_ends, figures, size };
        let figure = draw(&data, theme.page.measure, &FONTS, &theme, &locale);
        if let Err(why) = check(&figure) {
            faults.push((why, data));
        } else if figure.frame.size.height.0 > tallest {
            faults.push((format!("taller than a page: {:?}", figure.frame.size), data));
        }
    }
    let summary = |data: &ChartData| match &data.kind {
        ChartType::Years { form, years, series, parts } => {
            let counts = (years.len(), series.len(), parts.len());
            let Marks { notes, lines, breaks, .. } = &data.marks;
            format!("{form:?} {counts:?} {} {} {}", notes.len(), lines.len(), breaks.len())
        }
        ChartType::Ranked { bars, form, .. } => format!("{form:?} {}", bars.len()),
        ChartType::Shares { parts, .. } => format!("shares {}", parts.len()),
    };
    let told: Vec<String> =
        faults.iter().take(40).map(|(why, data)| format!("{why}: {}", summary(data))).collect();
    assert!(faults.is_empty(), "{} faults, among them:\n{}", faults.len(), told.join("\n"));
}
