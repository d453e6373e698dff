//! Claims are checked against worlds: what was really traded and who really travelled. A brief is what somebody
//! reveals of a world, with figures left out, years left out, shares rounded. Whatever it leaves out, no claim may be
//! false in the world that it comes from.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;
use crate::figures::{Exact, Quantity};

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Runs a property on many worlds, the same in every run, and counts what it answers with.
fn survey<S: Strategy>(
    worlds: S,
    holds: impl Fn(S::Value) -> Result<&'static str, String>,
) -> BTreeMap<&'static str, u32> {
    let counts = std::cell::RefCell::new(BTreeMap::new());
    let config = Config { cases: 4000, failure_persistence: None, ..Config::default() };
    let rng = proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm);
    let result = TestRunner::new_with_rng(config, rng).run(&worlds, |world| {
        let kind = holds(world).map_err(TestCaseError::fail)?;
        *counts.borrow_mut().entry(kind).or_default() += 1;
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    counts.into_inner()
}

/// That a survey met each kind of claim often enough to mean something.
fn assert_met(counts: &BTreeMap<&str, u32>, kinds: &[&str]) {
    for kind in kinds {
        assert!(counts.get(kind).is_some_and(|count| *count >= 20), "`{kind}` is rare: {counts:?}");
    }
}

/// A year of a world, and which of its figures the brief gives.
#[derive(Debug, Clone)]
struct TrueYear {
    exports: Decimal,
    imports: Decimal,
    shown: (bool, bool, bool),
}

impl TrueYear {
    fn larger(&self) -> Option<Flow> {
        match self.exports.cmp(&self.imports) {
            std::cmp::Ordering::Greater => Some(Flow::Exports),
            std::cmp::Ordering::Less => Some(Flow::Imports),
            std::cmp::Ordering::Equal => None,
        }
    }

    fn total(&self) -> Decimal {
        self.exports + self.imports
    }
}

const FIRST: i16 = 2000;

fn true_years() -> impl Strategy<Value = (Vec<TrueYear>, bool, (i16, i16))> {
    // Exports that lean to one side, so that what holds always is not rare.
    let figure = || prop_oneof![3 => 0_i64..12, 1 => 0_i64..4000].prop_map(|tenths| Decimal::new(tenths, 1));
    let shown = prop_oneof![6 => Just((true, true, true)), 1 => any::<(bool, bool, bool)>()];
    let year = (figure(), figure(), shown);
    let lean = prop_oneof![Just(Decimal::ZERO), Just(dec("1.1")), Just(dec("50"))];
    (prop::collection::vec(year, 1..7), lean, any::<bool>(), (0_i16..3, 3_i16..8)).prop_map(
        |(years, lean, part, (from, to))| {
            let years = years.into_iter().map(|(exports, imports, shown)| TrueYear {
                exports: exports + lean,
                imports,
                shown,
            });
            (years.collect(), part, (FIRST + from, FIRST + to))
        },
    )
}

/// The years as a brief gives them. A year of which nothing is shown is not in it.
fn given(years: &[TrueYear]) -> Vec<TradeYear> {
    let given = years.iter().zip(FIRST..).filter(|(year, _)| year.shown != (false, false, false));
    given
        .map(|(known, year)| {
            let (exports, imports, total) = known.shown;
            let (exports, imports) = (exports.then_some(known.exports), imports.then_some(known.imports));
            let sum = exports.zip(imports).map(|(exports, imports)| exports + imports);
            TradeYear {
                exports,
                imports,
                total: sum.or(total.then(|| known.total())),
                exact: Exact {
                    exports: exports.map(Quantity::made_up),
                    imports: imports.map(Quantity::made_up),
                    total: sum.or(total.then(|| known.total())).map(Quantity::made_up),
                },
                ..TradeYear::empty(Period::year(year))
            }
        })
        .collect()
}

#[test]
fn no_claim_about_exports_and_imports_is_false() {
    let counts = survey(true_years(), |(years, part, (from, to))| {
        let all = given(&years);
        let drawn: Vec<TradeYear> =
            all.iter().filter(|year| !part || (from..=to).contains(&year.starts())).cloned().collect();
        let Some(claim) = of_flows(&drawn, &all) else { return Ok("none") };
        let Claim::Outweighed { larger, when } = claim else { return Err(format!("{claim:?}")) };
        let true_year = |year: i16| &years[usize::try_from(year - FIRST).unwrap()];
        let is_larger = |year: i16| true_year(year).larger() == Some(larger);
        let both = |year: &&TradeYear| year.exports.is_some() && year.imports.is_some();
        let span = |years: &[TradeYear]| years[0].starts()..=years[years.len() - 1].starts();
        let (holds, kind) = match when {
            When::Every => (span(&all).all(is_larger) && span(&all) == span(&drawn), "every"),
            When::EveryFrom { first, last } => {
                ((first.starts()..=last.starts()).all(is_larger), "every from")
            }
            When::EveryKnown => {
                let mut known = all.iter().filter(both).map(TradeYear::starts).peekable();
                (known.peek().is_some() && known.all(is_larger), "every known")
            }
            When::Mostly { often, of, gaps } => {
                let known: Vec<i16> = drawn.iter().filter(both).map(TradeYear::starts).collect();
                let often_true = known.iter().filter(|year| is_larger(**year)).count();
                let complete = span(&drawn).count() == of;
                (of == known.len() && often == often_true && often * 2 > of && gaps != complete, "mostly")
            }
            When::Once { year } => (is_larger(year.starts()), "once"),
            When::OnceTwofold { year } => {
                let TrueYear { exports, imports, .. } = true_year(year.starts());
                let (more, less) = (exports.max(imports), exports.min(imports));
                (is_larger(year.starts()) && *more > less * Decimal::TWO, "twofold")
            }
        };
        if holds { Ok(kind) } else { Err(format!("{claim:?} of {drawn:?}")) }
    });
    assert_met(&counts, &["none", "every", "every from", "every known", "mostly", "once", "twofold"]);
}

#[test]
fn no_claim_about_total_trade_is_false() {
    let counts = survey(true_years(), |(years, ..)| {
        let Some(claim) = of_total(&given(&years)) else { return Ok("none") };
        let Claim::Trade { from, to, change } = claim else { return Err(format!("{claim:?}")) };
        let total = |year: i16| years[usize::try_from(year - FIRST).unwrap()].total();
        let (before, after) = (total(from.starts()), total(to.starts()));
        let grown = (after - before) * Decimal::ONE_HUNDRED / before;
        let near = |percent: Decimal, change: Decimal| (percent - change).abs() <= dec("0.5");
        let (holds, kind) = match change {
            Change::MoreThan(times) => {
                let times = Decimal::from(times);
                let largest = after <= before * (times + Decimal::ONE);
                (after > before * times && largest && times >= Decimal::TWO, "more than")
            }
            Change::Doubled => (after >= before * Decimal::TWO && near(dec("100"), grown), "doubled"),
            Change::Grown(percent) => {
                (grown > dec("5") && after < before * Decimal::TWO && near(percent, grown), "grown")
            }
            Change::Fallen(percent) => (after * Decimal::TWO >= before && near(percent, -grown), "fallen"),
            Change::MoreThanHalved => (after * Decimal::TWO < before, "halved"),
        };
        if holds && from < to { Ok(kind) } else { Err(format!("{claim:?}: from {before} to {after}")) }
    });
    assert_met(&counts, &["none", "more than", "grown", "fallen", "halved"]);
}

#[test]
fn growth_is_called_double_or_a_multiple_only_where_it_is_and_that_says_something() {
    let change = |first: &str, last: &str| {
        let year = |year, total| TradeYear {
            total: Some(dec(total)),
            exact: Exact { total: Some(Quantity::made_up(dec(total))), ..Exact::default() },
            ..TradeYear::empty(Period::year(year))
        };
        of_total(&[year(2001, first), year(2009, last)])
    };
    let claim = |change| Some(Claim::Trade { from: Period::year(2001), to: Period::year(2009), change });
    assert_eq!(change("50", "100"), claim(Change::Doubled));
    assert_eq!(change("50", "100.1"), claim(Change::Doubled));
    assert_eq!(change("50", "99.8"), claim(Change::Grown(dec("99.6"))));
    assert_eq!(change("50", "99.99"), None);
    assert_eq!(change("50", "100.3"), claim(Change::MoreThan(2)));
    assert_eq!(change("50", "150"), claim(Change::MoreThan(2)));
    assert_eq!(change("1", "100.5"), claim(Change::MoreThan(100)));
    assert_eq!(change("1", "101.5"), None);
    assert_eq!(change("0.001", "176200.4845"), None);
    assert_eq!(change("50", "52"), None);
    assert_eq!(change("0", "52"), None);
    assert_eq!(change("50", "24.9"), claim(Change::MoreThanHalved));
}

/// A traded item of a world, and what the brief says of it.
#[derive(Debug, Clone)]
struct TrueItem {
    name: String,
    hs: String,
    year: i16,
    value: Decimal,
    listed: bool,
    shows: (bool, bool, bool),
    share_decimals: u32,
}

fn true_items() -> impl Strategy<Value = (Vec<TrueItem>, bool, bool)> {
    let value = prop_oneof![3 => 0_i64..60, 1 => 200_i64..900].prop_map(|tenths| Decimal::new(tenths, 1));
    let year = prop_oneof![5 => Just(2023_i16), 1 => Just(2022_i16)];
    let shows = prop_oneof![3 => Just((true, true, true)), 2 => any::<(bool, bool, bool)>()];
    let flags = (prop::bool::weighted(0.8), shows, 0_u32..2);
    let items = prop::collection::vec((0_u32..9, year, value, flags), 1..9);
    (items, prop::bool::weighted(0.6), prop::bool::weighted(0.3)).prop_map(
        |(items, with_whole, with_chapters)| {
            let items = items.into_iter().enumerate().map(|(at, (name, year, value, flags))| TrueItem {
                // Now and then, two of one name.
                name: format!("Item {name}"),
                hs: format!("{}0{at}", 10 + at / 3),
                year,
                value,
                listed: flags.0,
                shows: flags.1,
                share_decimals: flags.2,
            });
            (items.collect(), with_whole, with_chapters)
        },
    )
}

/// An entry of a brief, and the items of the world that are in it.
struct Entry {
    name: String,
    hs: Option<String>,
    value: Decimal,
    year: i16,
    members: Vec<usize>,
    shown_year: Option<i16>,
    shown_value: Option<Decimal>,
    shown_share: Option<Decimal>,
}

impl Entry {
    fn item(&self) -> TradedItem<'_> {
        TradedItem {
            flow: Flow::Imports,
            name: &self.name,
            hs: self.hs.as_deref(),
            sitc: false,
            year: self.shown_year.map(Period::year),
            value: self.shown_value,
            share: self.shown_share,
        }
    }
}

/// The entries of a brief: single items, and where asked, the chapters that the first of them belong to, and one for
/// everything else.
fn entries(items: &[TrueItem], with_chapters: bool) -> Vec<Entry> {
    let whole =
        |year: i16| items.iter().filter(|item| item.year == year).map(|item| item.value).sum::<Decimal>();
    let entry = |name: String, hs: Option<String>, members: Vec<usize>| -> Option<Entry> {
        let first = &items[*members.first()?];
        let value: Decimal = members.iter().map(|&at| items[at].value).sum();
        let all = whole(first.year);
        let share = (!all.is_zero()).then(|| {
            let mut share = (value * Decimal::ONE_HUNDRED / all).round_dp(first.share_decimals);
            share.rescale(first.share_decimals);
            share
        });
        Some(Entry {
            name,
            hs,
            value,
            year: first.year,
            shown_year: first.shows.0.then_some(first.year),
            shown_value: first.shows.1.then_some(value),
            shown_share: share.filter(|_| first.shows.2),
            members,
        })
    };
    let single = items.iter().enumerate().filter(|(_, item)| item.listed);
    let single = single.filter_map(|(at, item)| entry(item.name.clone(), Some(item.hs.clone()), vec![at]));
    let mut all: Vec<Entry> = single.collect();
    if with_chapters {
        let of_chapter = |at: &usize| items[*at].hs.starts_with("10") && items[*at].year == 2023;
        all.extend(entry(
            "Chapter".to_owned(),
            Some("10".to_owned()),
            (0..items.len()).filter(of_chapter).collect(),
        ));
        let unlisted = |at: &usize| !items[*at].listed && !of_chapter(at) && items[*at].year == 2023;
        all.extend(entry("Other goods".to_owned(), None, (0..items.len()).filter(unlisted).collect()));
    }
    all
}

#[test]
fn no_item_is_called_the_largest_that_is_not() {
    let counts = survey(true_items(), |(items, with_whole, with_chapters)| {
        let entries = entries(&items, with_chapters);
        let shown: Vec<TradedItem> = entries.iter().map(Entry::item).collect();
        let whole: Decimal = items.iter().filter(|item| item.year == 2023).map(|item| item.value).sum();
        let year = shown.iter().filter(|item| item.value.is_some()).filter_map(|item| item.year).max();
        let whole = Some(whole).filter(|_| with_whole && year == Some(Period::year(2023)));
        let Some(claim) = largest(&shown, Flow::Imports, year, whole) else { return Ok("none") };
        let Claim::Largest { item, among, year: claimed, .. } = claim else {
            return Err(format!("{claim:?}"));
        };
        let top = &entries[item];
        let (holds, kind) = match among {
            Among::All => {
                let others = items.iter().enumerate().filter(|(at, _)| !top.members.contains(at));
                let mut of_year = others.filter(|(_, item)| item.year == top.year);
                (of_year.all(|(_, item)| item.value < top.value), "all")
            }
            Among::Listed => {
                let others = entries.iter().enumerate().filter(|(at, _)| *at != item).map(|(_, entry)| entry);
                let mut of_year = others.filter(|entry| entry.year == top.year);
                (of_year.all(|entry| entry.value < top.value), "listed")
            }
        };
        let right_year = claimed.is_none_or(|year| year.starts() == top.year);
        if holds && right_year && top.name != "Other goods" {
            Ok(kind)
        } else {
            Err(format!("{claim:?} of {shown:?}, all {whole:?}; really {items:?}"))
        }
    });
    assert_met(&counts, &["none", "all", "listed"]);
}

#[test]
fn the_first_items_make_up_what_is_said_and_are_the_first() {
    let counts = survey(true_items(), |(items, _, with_chapters)| {
        let entries = entries(&items, with_chapters);
        let shown: Vec<TradedItem> = entries.iter().map(Entry::item).collect();
        let year = shown.iter().filter(|item| item.share.is_some()).filter_map(|item| item.year).max();
        let Some(claim) = first_items(&shown, Flow::Imports, year) else { return Ok("none") };
        let Claim::FirstItems { count, share, year: claimed, .. } = claim else {
            return Err(format!("{claim:?}"));
        };
        let of_year: Vec<&Entry> =
            entries.iter().filter(|entry| claimed.is_none_or(|year| entry.year == year.starts())).collect();
        let mut values: Vec<Decimal> = of_year.iter().map(|entry| entry.value).collect();
        values.sort();
        let first: Decimal = values.iter().rev().take(count).sum();
        let Some(claimed) = claimed else { return Ok("undated") };
        let whole: Decimal =
            items.iter().filter(|item| item.year == claimed.starts()).map(|item| item.value).sum();
        let real = first * Decimal::ONE_HUNDRED / whole;
        // Each share is rounded to a whole per cent at the worst.
        if (real - share).abs() <= dec("1.5") && values.len() > count {
            Ok("first")
        } else {
            Err(format!("{claim:?} of {shown:?}; really {real}"))
        }
    });
    assert_met(&counts, &["none", "first"]);
}

/// A visit, or the date of a briefing, to the day, and how much of the date is written.
fn true_date() -> impl Strategy<Value = (Date, u8)> {
    let year = prop_oneof![4 => 2019_i16..2024, 1 => Just(2024_i16)];
    (year, 1_u8..13, 1_u8..29, prop_oneof![3 => Just(3_u8), 1 => 1_u8..4]).prop_map(
        |(year, month, day, precision)| (Date { year, month: Some(month), day: Some(day) }, precision),
    )
}

fn written((date, precision): (Date, u8)) -> Date {
    Date { month: date.month.filter(|_| precision > 1), day: date.day.filter(|_| precision > 2), ..date }
}

#[test]
fn no_year_is_called_busiest_that_is_not() {
    let issued = (2022_i16..2025, true_date())
        .prop_map(|(year, (date, precision))| (Date { year, ..date }, precision));
    let worlds = (prop::collection::vec(true_date(), 1..12), issued);
    let counts = survey(worlds, |(visits, issued)| {
        let dates: Vec<Date> = visits.iter().map(|&visit| written(visit)).collect();
        let Some(claim) = of_visits(&dates, written(issued), |_| true) else { return Ok("none") };
        let Claim::MostVisits { year } = claim else { return Err(format!("{claim:?}")) };
        let held =
            |year: i16| visits.iter().filter(|(date, _)| date.year == year && *date <= issued.0).count();
        let busiest = (2000..2030).filter(|other| *other != year).all(|other| held(other) < held(year));
        if busiest && held(year) > 1 {
            Ok("busiest")
        } else {
            Err(format!("{claim:?} of {dates:?} by {issued:?}"))
        }
    });
    assert_met(&counts, &["none", "busiest"]);
}

fn item<'a>(name: &'a str, year: i16, value: Option<&str>, share: Option<&str>) -> TradedItem<'a> {
    let flow = Flow::Exports;
    TradedItem {
        flow,
        name,
        hs: None,
        sitc: false,
        year: Some(Period::year(year)),
        value: value.map(dec),
        share: share.map(dec),
    }
}

/// The item called the largest of 2023, and of what.
fn largest_of<'a>(items: &[TradedItem<'a>], whole: Option<&str>) -> Option<(&'a str, Among)> {
    match largest(items, Flow::Exports, Some(Period::year(2023)), whole.map(dec))? {
        Claim::Largest { item, among, .. } => Some((items[item].name, among)),
        claim => panic!("{claim:?}"),
    }
}

#[test]
fn whatever_may_be_larger_counts() {
    let cheese = item("Cheese", 2023, Some("20"), None);
    // By its share alone, aircraft are more.
    let aircraft = item("Aircraft", 2023, None, Some("33.3"));
    assert_eq!(largest_of(&[cheese, aircraft], Some("1500")), None);
    // What a share makes is not known without the whole.
    assert_eq!(largest_of(&[cheese, aircraft], None), None);
    let bells = item("Bells", 2023, None, Some("0.2"));
    assert_eq!(largest_of(&[cheese, bells], Some("1500")), Some(("Cheese", Among::Listed)));
    assert_eq!(largest_of(&[cheese, bells], Some("39")), Some(("Cheese", Among::All)));
    // Half of the whole is not more than the other half.
    assert_eq!(largest_of(&[cheese], Some("40")), None);
    assert_eq!(largest_of(&[cheese], Some("39.9")), Some(("Cheese", Among::All)));
    // An entry without a year may be of this one.
    let undated = TradedItem { year: None, ..item("Rope", 2023, Some("30"), None) };
    assert_eq!(largest_of(&[cheese, bells, undated], Some("39")), None);
    // Another year had a larger one: of those listed, this is not the largest to a reader who misses the year.
    let rice = item("Rice", 2022, Some("60"), None);
    assert_eq!(largest_of(&[cheese, bells, rice], Some("1500")), None);
    assert_eq!(largest_of(&[cheese, bells, rice], Some("39")), Some(("Cheese", Among::All)));
    // Two entries of one name may be one item.
    let more_cheese = item("cheese", 2023, Some("19"), None);
    assert_eq!(largest_of(&[cheese, more_cheese, bells], Some("39.5")), None);
}

#[test]
fn everything_else_is_not_an_item() {
    let cheese = item("Cheese", 2023, Some("20"), None);
    let other = item("Other goods", 2023, Some("25"), None);
    assert_eq!(largest_of(&[cheese, other], Some("45")), None);
    let other = item("Other goods", 2023, Some("15"), None);
    assert_eq!(largest_of(&[cheese, other], Some("35")), Some(("Cheese", Among::All)));
    let tied = item("Bells", 2023, Some("20.0"), None);
    assert_eq!(largest_of(&[cheese, tied], Some("40")), None);
}

#[test]
fn sums_and_parts_of_other_lines_are_no_items() {
    for name in
        ["Total", "TOTAL: all products", "All commodities", "Grand total", "of which rice", "Incl. rice"]
    {
        let items = [
            item("Wheat", 2023, Some("30"), None),
            item(name, 2023, Some("25"), None),
            item("Tea", 2023, Some("20"), None),
        ];
        assert_eq!(largest_of(&items, Some("100")), None, "{name}");
        let shares = ["40", "30", "10", "5"];
        let names = ["Wheat", name, "Tea", "Milk"];
        let items: Vec<TradedItem> =
            names.iter().zip(shares).map(|(name, share)| item(name, 2023, None, Some(share))).collect();
        assert_eq!(first_items(&items, Flow::Exports, Some(Period::year(2023))), None, "{name}");
    }
    let items =
        [item("Goods not elsewhere specified", 2023, Some("70"), None), item("Rice", 2023, Some("20"), None)];
    assert_eq!(largest_of(&items, Some("100")), None);
    // Words that only look alike.
    for name in ["Totalizers", "All-terrain vehicles", "Sumac"] {
        let items = [item(name, 2023, Some("70"), None), item("Rice", 2023, Some("20"), None)];
        assert_eq!(largest_of(&items, Some("100")), Some((name, Among::All)));
    }
}

#[test]
fn parts_are_not_counted_twice() {
    let hs = |name, code: &'static str, value| TradedItem {
        hs: Some(code),
        sitc: false,
        ..item(name, 2023, Some(value), None)
    };
    let (chapter, part) = (hs("Vehicles", "87", "40"), hs("Cars", "8703", "35"));
    // 60 of 100 are not listed, not 25.
    assert_eq!(largest_of(&[chapter, part], Some("100")), Some(("Vehicles", Among::Listed)));
    assert_eq!(largest_of(&[chapter, hs("Rice", "1006", "35")], Some("100")), Some(("Vehicles", Among::All)));
}

#[test]
fn figures_that_contradict_each_other_prove_nothing() {
    let bells = item("Bells", 2023, Some("5"), None);
    // 20 of 100 are not 60 per cent.
    let cheese = item("Cheese", 2023, Some("20"), Some("60"));
    assert_eq!(largest_of(&[cheese, bells], Some("100")), None);
    // More than all that there is.
    let cheese = item("Cheese", 2023, Some("20"), None);
    assert_eq!(largest_of(&[cheese, bells], Some("18")), None);
}
