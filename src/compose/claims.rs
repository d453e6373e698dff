//! What the figures of a brief prove: the claims that titles and sentences make, as data. [`super::titles`] puts
//! them into words.
//!
//! A minister quotes a title. So a claim is made only where nothing that the brief says, and nothing that it may
//! leave out, can make it false; where the data do not settle it there is no claim, and the title is neutral.
//!
//! - *In every year* needs figures for both flows in every year that is drawn, without a gap. Where years are
//!   missing, the claim is about the years with figures for both, and says so. Where only some of the brief's years
//!   are drawn, it names them. A part of a later year that is drawn beside them must not have it the other way.
//! - *The largest* item has to be larger than everything else of its flow and year that the brief lists, by value or
//!   by share, drawn or not; an entry without a year may be of any year. What is not listed counts as well: the rest
//!   of the flow, by its total or by shares, has to be smaller than the item. Where the rest is larger or unknown, the
//!   item is the largest *listed*, unless an item of another year has a larger figure. The claim names its year. An
//!   entry for everything else ("Other") is never the largest, and belongs to the rest. Where the list has a line of
//!   sums ("Total") or parts of the line before ("of which rice"), it is no list of items, and proves nothing.
//! - *The first items make up* so much only where every item of that flow and year has a share, the shares are no
//!   more than the whole, and no item is part of another.
//! - *Most frequent* is the year with more visits than any other, of all visits in the brief, drawn or not. Visits
//!   after the date of the briefing do not count; one that may be before or after it must make no difference.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::date::Date;
use crate::figures::{Flow, Period, TradeYear, is_within, percent_change};

/// Something that the data prove, with the figures it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Claim {
    /// One flow was larger than the other.
    Outweighed { larger: Flow, when: When },
    /// Total trade of a year against that of an earlier one.
    Trade { from: Period, to: Period, change: Change },
    /// The largest item of a flow, by its place in the list that was asked about.
    Largest { flow: Flow, item: usize, year: Option<Period>, among: Among },
    /// What the first items of a flow make up together, in per cent of it.
    FirstItems { flow: Flow, count: usize, share: Decimal, year: Option<Period> },
    /// The year with most visits.
    MostVisits { year: i16 },
}

/// In which years one flow was larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// The only year with figures for both.
    Once { year: Period },
    /// The same, and more than twice as large.
    OnceTwofold { year: Period },
    /// Every year of the brief, none of which is missing.
    Every,
    /// Every year of a part of the brief's years.
    EveryFrom { first: Period, last: Period },
    /// Every year with figures for both; there are years without.
    EveryKnown,
    /// In `often` of the `of` years with figures for both; `gaps` tells whether there are years without.
    Mostly { often: usize, of: usize, gaps: bool },
}

/// How a figure differs from an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// More than so many times as much: the largest whole number for which that holds, two or more.
    MoreThan(u64),
    /// Twice as much, to the nearest per cent, and no less.
    Doubled,
    /// By so many per cent.
    Grown(Decimal),
    Fallen(Decimal),
    /// To less than half.
    MoreThanHalved,
}

/// What an item is the largest of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    /// The whole flow.
    All,
    /// What the brief lists of it.
    Listed,
}

/// What the brief says of a traded item.
#[derive(Debug, Clone, Copy)]
pub(super) struct TradedItem<'a> {
    pub(super) flow: Flow,
    pub(super) name: &'a str,
    pub(super) hs: Option<&'a str>,
    /// Whether its code is of the SITC.
    pub(super) sitc: bool,
    pub(super) year: Option<Period>,
    pub(super) value: Option<Decimal>,
    /// Per cent of the flow.
    pub(super) share: Option<Decimal>,
}

/// Fewer years than this support no claim about most of them.
const MOSTLY_FROM: usize = 3;
/// Up to so many per cent is no change to speak of.
const SLIGHT: u64 = 5;
/// A larger multiple tells more of a year with hardly any trade than of what became of it.
const MOST_TIMES: u64 = 100;
/// So many items are named together as the first.
const FIRST_ITEMS: usize = 3;
/// Per cent: what the rounding of its parts may add to a whole.
const ROUNDING: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Which of exports and imports was larger, and how often. `drawn` are those of `all` years that are shown; both
/// in order.
pub(super) fn of_flows(drawn: &[TradeYear], all: &[TradeYear]) -> Option<Claim> {
    let known: Vec<(Period, Decimal, Decimal)> =
        drawn.iter().filter_map(|year| Some((year.period, year.exports?, year.imports?))).collect();
    let exports = known.iter().filter(|(_, exports, imports)| exports > imports).count();
    let imports = known.iter().filter(|(_, exports, imports)| imports > exports).count();
    let (larger, often) = if imports > exports { (Flow::Imports, imports) } else { (Flow::Exports, exports) };
    let of = known.len();
    if often == 0 {
        return None;
    }
    if let [(year, exports, imports)] = known[..] {
        let twofold = |more: Decimal, less: Decimal| {
            less > Decimal::ZERO && less.checked_mul(Decimal::TWO).is_some_and(|twice| more > twice)
        };
        let twofold = twofold(exports, imports) || twofold(imports, exports);
        let when = if twofold { When::OnceTwofold { year } } else { When::Once { year } };
        return Some(Claim::Outweighed { larger, when });
    }
    let gaps = of < drawn.len() || !consecutive(drawn);
    let when = if often == of {
        match (gaps, drawn.len() == all.len()) {
            (false, true) => When::Every,
            (false, false) => When::EveryFrom { first: drawn.first()?.period, last: drawn.last()?.period },
            (true, true) => When::EveryKnown,
            (true, false) => return None,
        }
    } else if of >= MOSTLY_FROM && often * 2 > of {
        When::Mostly { often, of, gaps }
    } else {
        return None;
    };
    Some(Claim::Outweighed { larger, when })
}

/// Whether a claim about years stands beside figures of a part of another: what is said of every year so far is doubtful
/// where the part has it the other way.
pub(super) fn stands_beside(claim: &Claim, part: &TradeYear) -> bool {
    let Claim::Outweighed { larger, when: When::Every | When::EveryKnown } = claim else { return true };
    part.exports.zip(part.imports).is_none_or(|(exports, imports)| match larger {
        Flow::Exports => imports <= exports,
        Flow::Imports => exports <= imports,
    })
}

/// How total trade differs between the first and the last year that have one.
pub(super) fn of_total(drawn: &[TradeYear]) -> Option<Claim> {
    let known = || drawn.iter().filter_map(|year| Some((year.period, year.exact.total.as_ref()?.value)));
    let ((from, first), (to, last)) = (known().next()?, known().next_back()?);
    if from == to || first <= Decimal::ZERO {
        return None;
    }
    let exceeds = |times: u64| first.checked_mul(Decimal::from(times)).is_some_and(|bound| last > bound);
    // Of what is exactly so many times as much, one less is exceeded.
    let whole = last.checked_div(first)?.floor().to_u64()?;
    let times = if exceeds(whole) { whole } else { whole.saturating_sub(1) };
    let percent = percent_change(first, last, 0)?;
    let doubled = first.checked_mul(Decimal::TWO).is_some_and(|bound| last >= bound);
    let halved = last.checked_mul(Decimal::TWO).is_some_and(|twice| twice < first);
    let change = match () {
        () if percent.abs() <= Decimal::from(SLIGHT) => return None,
        () if doubled && percent == Decimal::ONE_HUNDRED => Change::Doubled,
        () if times > MOST_TIMES => return None,
        () if times >= 2 => Change::MoreThan(times),
        // What is rounded to twice as much and is less says so with a decimal, or nothing.
        () if percent == Decimal::ONE_HUNDRED => {
            let finer = percent_change(first, last, 1)?;
            Change::Grown(Some(finer).filter(|finer| *finer < Decimal::ONE_HUNDRED)?)
        }
        () if halved => Change::MoreThanHalved,
        () if last < first => Change::Fallen(percent.abs()),
        () => Change::Grown(percent),
    };
    Some(Claim::Trade { from, to, change })
}

/// Of the items with a value of a flow and year, the largest. `whole` is all of the flow in that year.
pub(super) fn largest(
    items: &[TradedItem],
    flow: Flow,
    year: Option<Period>,
    whole: Option<Decimal>,
) -> Option<Claim> {
    let of_flow: Vec<(usize, &TradedItem)> =
        items.iter().enumerate().filter(|(_, item)| item.flow == flow).collect();
    if of_flow.iter().any(|(_, item)| is_sum_or_part(item)) {
        return None;
    }
    let valued = of_flow.iter().filter(|(_, item)| item.year == year && item.value.is_some());
    let &(place, top) = valued.max_by_key(|(_, item)| item.value)?;
    let value = top.value.filter(|value| *value > Decimal::ZERO && !is_rest(top))?;
    let (peers, others): (Vec<&TradedItem>, Vec<&TradedItem>) = of_flow
        .iter()
        .filter(|(at, _)| *at != place)
        .map(|&(_, item)| item)
        .partition(|item| year.is_none() || item.year.is_none() || item.year == year);
    let whole = whole.filter(|whole| *whole > Decimal::ZERO);
    let apart = peers.iter().all(|peer| !same_name(peer, top) && is_less(peer, top, whole));
    if !apart || !agrees(top, whole) {
        return None;
    }
    let same_year: Vec<&TradedItem> = peers.iter().copied().filter(|peer| peer.year == year).collect();
    let claim = |among| Some(Claim::Largest { flow, item: place, year, among });
    // Entries without a year need not be of the same one, so that they cannot be added up.
    let together = if year.is_some() { same_year.as_slice() } else { &[] };
    if leaves_less(top, together, whole) {
        return claim(Among::All);
    }
    let exceeded = others.iter().any(|other| match (other.value, other.share, top.share) {
        (Some(other), ..) => other >= value,
        (None, Some(other), Some(share)) => other >= share,
        (None, Some(_), None) => true,
        (None, None, _) => false,
    });
    if same_year.is_empty() || exceeded { None } else { claim(Among::Listed) }
}

/// What the first items with a share of a flow and year make up.
pub(super) fn first_items(items: &[TradedItem], flow: Flow, year: Option<Period>) -> Option<Claim> {
    let of_year: Vec<&TradedItem> = items
        .iter()
        .filter(|item| item.flow == flow)
        .filter(|item| year.is_none() || item.year.is_none() || item.year == year)
        .collect();
    let mut shares = Vec::with_capacity(of_year.len());
    for (at, item) in of_year.iter().enumerate() {
        let before = &of_year[..at];
        let apart = before
            .iter()
            .all(|other| !same_name(other, item) && !is_part(other, item) && !is_part(item, other));
        let share = item.share.filter(|_| item.year == year && apart && !is_sum_or_part(item))?;
        shares.push((share, is_rest(item)));
    }
    shares.sort_by_key(|&(share, _)| std::cmp::Reverse(share));
    let all: Decimal = shares.iter().map(|&(share, _)| share).sum();
    let (first, others) = shares.split_at_checked(FIRST_ITEMS)?;
    if others.is_empty() || all > Decimal::ONE_HUNDRED + ROUNDING || first.iter().any(|&(_, rest)| rest) {
        return None;
    }
    let share: Decimal = first.iter().map(|&(share, _)| share).sum();
    // There are others, however little rounding has left of them.
    let share = Some(share).filter(|share| *share > Decimal::ZERO && *share < Decimal::ONE_HUNDRED)?;
    Some(Claim::FirstItems { flow, count: FIRST_ITEMS, share, year })
}

/// The year with most of the visits that took place by a date. `drawn` tells which years are shown.
pub(super) fn of_visits(visits: &[Date], issued: Date, drawn: impl Fn(i16) -> bool) -> Option<Claim> {
    // How many there were for certain, and how many at most.
    let mut counts: BTreeMap<i16, (u32, u32)> = BTreeMap::new();
    for &visit in visits.iter().filter(|visit| !issued.surely_before(**visit)) {
        let (least, most) = counts.entry(visit.year).or_default();
        *least += u32::from(by(visit, issued));
        *most += 1;
    }
    let (&year, &(least, _)) = counts.iter().max_by_key(|(_, (least, _))| *least)?;
    let alone = counts.iter().all(|(&other, &(_, most))| other == year || most < least);
    (alone && least > 1 && drawn(year)).then_some(Claim::MostVisits { year })
}

/// Whether a date is certainly no later than another, however precise the two are: 2024 is not certainly by May
/// 2024.
pub(super) fn by(date: Date, other: Date) -> bool {
    date.surely_before(other) || (date == other && date.day.is_some())
}

/// Whether no year is left out.
fn consecutive(years: &[TradeYear]) -> bool {
    years.windows(2).all(|pair| pair[1].period.years_since(pair[0].period) == Some(1))
}

/// Whether all that is left of a flow beside the listed items is certainly less than the largest of them: by the
/// flow's total, else by shares.
fn leaves_less(top: &TradedItem, peers: &[&TradedItem], whole: Option<Decimal>) -> bool {
    let amount = |item: &TradedItem| match whole {
        Some(_) => least(item, whole),
        None => item.share.map(|share| share - half_unit(share)),
    };
    let Some(top_amount) = amount(top) else { return false };
    let all = || std::iter::once(top).chain(peers.iter().copied());
    // An item that is part of another one is counted with that, and one for everything else is part of the rest.
    let counted = all().filter(|item| !is_rest(item) && !all().any(|other| is_part(item, other)));
    let listed = counted
        .map(|item| amount(item).unwrap_or_default().max(Decimal::ZERO))
        .try_fold(Decimal::ZERO, Decimal::checked_add);
    let rest = listed.map(|listed| whole.unwrap_or(Decimal::ONE_HUNDRED) - listed);
    // Less than nothing cannot be left: the figures contradict each other.
    rest.is_some_and(|rest| rest >= Decimal::ZERO && rest < top_amount)
}

/// Whether an item is certainly less than another one of the same flow and year.
fn is_less(item: &TradedItem, than: &TradedItem, whole: Option<Decimal>) -> bool {
    let values = item.value.zip(than.value).map(|(a, b)| a < b);
    let shares = item.share.zip(than.share).map(|(a, b)| match a.scale() == b.scale() {
        // Rounding alike keeps the order.
        true => a.cmp(&b),
        false => (a + half_unit(a)).cmp(&(b - half_unit(b))),
    });
    match (values, shares) {
        (Some(values), shares) => values && shares.is_none_or(std::cmp::Ordering::is_le),
        (None, Some(shares)) => shares.is_lt(),
        (None, None) => most(item, whole).zip(least(than, whole)).is_some_and(|(a, b)| a < b),
    }
}

/// Whether the value and the share of an item can both be right.
fn agrees(item: &TradedItem, whole: Option<Decimal>) -> bool {
    let (Some(value), Some(whole)) = (item.value, whole) else { return true };
    if value > whole {
        return false;
    }
    let Some(share) = item.share else { return true };
    let bound = |share: Decimal| share.checked_mul(whole).map(|product| product / Decimal::ONE_HUNDRED);
    // Twice the rounding: the value is rounded as well.
    let slack = half_unit(share) * Decimal::TWO;
    bound(share - slack).is_some_and(|low| value >= low)
        && bound(share + slack).is_some_and(|high| value <= high)
}

/// The value of an item, or what its share of the whole makes at least.
fn least(item: &TradedItem, whole: Option<Decimal>) -> Option<Decimal> {
    item.value.or_else(|| of_whole(item.share.map(|share| share - half_unit(share))?, whole))
}

/// The value of an item, or what its share of the whole makes at most.
fn most(item: &TradedItem, whole: Option<Decimal>) -> Option<Decimal> {
    item.value.or_else(|| of_whole(item.share.map(|share| share + half_unit(share))?, whole))
}

fn of_whole(share: Decimal, whole: Option<Decimal>) -> Option<Decimal> {
    share.checked_mul(whole?)?.checked_div(Decimal::ONE_HUNDRED)
}

/// What rounding to its last digit may have taken from a figure.
fn half_unit(figure: Decimal) -> Decimal {
    Decimal::new(5, figure.scale().min(Decimal::MAX_SCALE - 1) + 1)
}

fn same_name(a: &TradedItem, b: &TradedItem) -> bool {
    a.name.trim().to_lowercase() == b.name.trim().to_lowercase()
}

/// Whether an item is part of another one, by their codes of the Harmonized System: 8703 is part of 87.
fn is_part(item: &TradedItem, of: &TradedItem) -> bool {
    matches!((item.hs, of.hs), (Some(code), Some(of)) if is_within(code, of))
}

/// Whether an entry stands for everything that has none of its own, by the words that it opens with, or by those
/// that say so wherever they are.
fn is_rest(item: &TradedItem) -> bool {
    words_of(item.name).take(2).any(|word| REST.contains(&word.as_str()))
        || words_of(item.name).any(|word| ELSEWHERE.contains(&word.as_str()))
        || item.hs.is_some_and(|code| code.starts_with(if item.sitc { "9" } else { "99" }))
}

/// Whether a line of a list is the sum of others, or part of one.
fn is_sum_or_part(item: &TradedItem) -> bool {
    names_sum_or_part(item.name)
}

/// The same, by the name alone.
pub(crate) fn names_sum_or_part(name: &str) -> bool {
    let mut words = words_of(name);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    SUM.contains(&first.as_str())
        || PART.iter().any(|(one, two)| first == *one && (two.is_empty() || second == *two))
        || (matches!(first.as_str(), "all" | "grand") && SUMMED.contains(&second.as_str()))
}

/// The words of a name in lower case, without the marks around them.
fn words_of(name: &str) -> impl Iterator<Item = String> {
    let words = name.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphabetic()));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// What sums are called in the languages of statistical offices.
const SUM: &[&str] = &[
    "total",
    "totals",
    "subtotal",
    "sub-total",
    "sum",
    "totale",
    "totaal",
    "gesamt",
    "insgesamt",
    "summe",
    "ensemble",
    "suma",
    "razem",
    "всего",
    "итого",
    "усього",
    "разом",
    "المجموع",
    "الإجمالي",
    "کل",
    "कुल",
];

/// What follows "all" or "grand" in the name of a sum.
const SUMMED: &[&str] =
    &["commodities", "goods", "items", "products", "exports", "imports", "trade", "total"];

/// How the name of a part of the line before opens.
const PART: &[(&str, &str)] = &[
    ("of", "which"),
    ("thereof", ""),
    ("including", ""),
    ("incl", ""),
    ("dont", ""),
    ("davon", ""),
    ("darunter", ""),
    ("di", "cui"),
    ("в", "том"),
    ("у", "тому"),
    ("منها", ""),
];

/// What says that an entry is for what has none of its own, anywhere in its name.
const ELSEWHERE: &[&str] =
    &["elsewhere", "nes", "n.e.s", "nec", "n.e.c", "nesoi", "unspecified", "unclassified"];

/// What such entries are called in the languages of statistical offices; chapter 99 of the Harmonized System and section 9 of the SITC are some.
const REST: &[&str] = &[
    "other",
    "others",
    "rest",
    "remaining",
    "remainder",
    "miscellaneous",
    "unspecified",
    "autre",
    "autres",
    "otro",
    "otros",
    "otra",
    "otras",
    "outro",
    "outros",
    "outra",
    "outras",
    "altri",
    "altre",
    "andere",
    "sonstige",
    "sonstiges",
    "übrige",
    "прочие",
    "прочее",
    "другие",
    "інші",
    "أخرى",
    "دیگر",
    "अन्य",
];
