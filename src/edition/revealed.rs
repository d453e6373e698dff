//! Totals from which what is internal could be calculated.

use rust_decimal::Decimal;

use super::node::{Entry, Node, Place, Value, get};
use super::public::{Gone, LeftOut};
use crate::figures::Period;

/// A figure that reveals an internal one.
#[derive(Debug)]
pub(super) struct Revealing {
    pub place: Place,
    /// What it is, less what gives what.
    pub message: String,
    /// The internal table.
    pub gone: Place,
}

/// The totals that are left and, less the parts that are left, give the part that is internal. Figures of files are not
/// looked at.
pub(super) fn revealed(root: &[Entry], left_out: &LeftOut) -> Vec<Revealing> {
    let mut found = Vec::new();
    if left_out.tables.is_empty() {
        return found;
    }
    if let Some(trade) = get(root, "trade") {
        splits(trade, left_out, &mut found);
        items(trade, left_out, &mut found);
        members(trade, left_out, &mut found);
        parts(trade, left_out, &mut found);
    }
    for statistic in get(root, "statistic").map_or(&[][..], Node::tables) {
        lines(statistic, left_out, &mut found);
    }
    agreements(root, left_out, &mut found);
    found
}

/// The number that a value is.
fn number(node: &Node) -> Option<Decimal> {
    let Value::Other(written) = &node.value else { return None };
    let digits = written.replace('_', "");
    digits.parse().or_else(|_| Decimal::from_scientific(&digits)).ok()
}

fn figure(table: &Node, key: &str) -> Option<Decimal> {
    number(table.get(key)?)
}

/// Whether parts add up to a whole, as far as figures that are rounded to their last digit can.
fn add_up(whole: Decimal, parts: &[Decimal]) -> bool {
    let half = |figure: &Decimal| Decimal::new(5, figure.scale() + 1);
    let Some(sum) = parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part)) else {
        return false;
    };
    let slack: Decimal = parts.iter().chain([&whole]).map(half).sum();
    whole.checked_sub(sum).is_some_and(|rest| rest.abs() <= slack)
}

/// Whether a whole gives away the part that is internal: something is, it is not nothing, and all parts together add up.
fn gives_away(whole: Decimal, kept: &[Decimal], internal: &[Decimal]) -> bool {
    let all: Vec<Decimal> = kept.iter().chain(internal).copied().collect();
    internal.iter().any(|figure| !figure.is_zero()) && add_up(whole, &all)
}

fn gone_at<'l>(left_out: &'l LeftOut, path: &'l str) -> impl Iterator<Item = &'l Gone> {
    left_out.tables.iter().filter(move |gone| gone.is_at(path))
}

/// Goods without services, or the other way round, beside what both are together.
fn splits(trade: &Node, left_out: &LeftOut, found: &mut Vec<Revealing>) {
    for year in trade.get("year").map_or(&[][..], Node::tables) {
        for (kept, internal) in [("goods", "services"), ("services", "goods")] {
            let path = format!("trade.year.{internal}");
            let Some(gone) = gone_at(left_out, &path).find(|gone| gone.is_in(year)) else { continue };
            let Some(other) = year.get(kept) else { continue };
            for (flow, of) in
                [("exports", &["exports"][..]), ("imports", &["imports"]), ("total", &["exports", "imports"])]
            {
                let known = |table: &Node| of.iter().all(|flow| figure(table, flow).is_some());
                if let Some(whole) = year.get(flow).filter(|_| known(other) && known(&gone.node)) {
                    let message = format!(
                        "`{flow}` less that of `{kept}` gives that of `{internal}`, which is internal"
                    );
                    found.push(Revealing {
                        place: whole.place.clone(),
                        message,
                        gone: gone.node.place.clone(),
                    });
                }
            }
        }
    }
}

/// Whether two tables have the same value for a key, or both have none.
fn same(one: &Node, other: &Node, key: &str) -> bool {
    match (one.get(key), other.get(key)) {
        (Some(one), Some(other)) => one.is_same(other),
        (None, None) => true,
        _ => false,
    }
}

/// Members of a bloc that have all exports or imports of a year.
fn members(trade: &Node, left_out: &LeftOut, found: &mut Vec<Revealing>) {
    let Some(first) = gone_at(left_out, "trade.member").next() else { return };
    for year in trade.get("year").map_or(&[][..], Node::tables) {
        for flow in ["exports", "imports", "total"] {
            let Some(whole) = year.get(flow) else { continue };
            let of_year = |member: &&Node| same(member, year, "year");
            let kept = trade.get("member").map_or(&[][..], Node::tables).iter();
            let kept: Vec<Decimal> = kept.filter(of_year).filter_map(|member| figure(member, flow)).collect();
            let internal = gone_at(left_out, "trade.member").map(|gone| &gone.node);
            let internal: Vec<Decimal> =
                internal.filter(of_year).filter_map(|member| figure(member, flow)).collect();
            if number(whole).is_some_and(|whole| gives_away(whole, &kept, &internal)) {
                let message =
                    format!("`{flow}` less the members that are left gives a member that is internal");
                found.push(Revealing { place: whole.place.clone(), message, gone: first.node.place.clone() });
            }
        }
    }
}

/// Goods and services that make up all exports or imports of a year.
fn items(trade: &Node, left_out: &LeftOut, found: &mut Vec<Revealing>) {
    for gone in gone_at(left_out, "trade.item") {
        let alike = |item: &&Node| same(item, &gone.node, "flow") && same(item, &gone.node, "year");
        let figures = |key: &str| {
            let kept = trade.get("item").map_or(&[][..], Node::tables).iter();
            let kept = kept.filter(alike).filter_map(|item| figure(item, key));
            let internal = gone_at(left_out, "trade.item").map(|gone| &gone.node);
            let internal = internal.filter(alike).filter_map(|item| figure(item, key));
            (kept.collect::<Vec<_>>(), internal.collect::<Vec<_>>())
        };
        let flow = gone.node.get("flow").and_then(Node::text).unwrap_or_default();
        let (kept, internal) = figures("value");
        let years = trade.get("year").map_or(&[][..], Node::tables).iter();
        let years = years.filter(|year| gone.node.get("year").is_none() || same(year, &gone.node, "year"));
        for whole in years.filter_map(|year| year.get(flow)) {
            if number(whole).is_some_and(|whole| gives_away(whole, &kept, &internal)) {
                let message = format!("`{flow}` less the items that are left gives an item that is internal");
                found.push(Revealing { place: whole.place.clone(), message, gone: gone.node.place.clone() });
            }
        }
        let (kept, internal) = figures("share");
        if !kept.is_empty() && gives_away(Decimal::ONE_HUNDRED, &kept, &internal) {
            let message = "the shares of the items that are left give the share of this one".to_owned();
            let place = gone.node.place.clone();
            found.push(Revealing { place: place.clone(), message, gone: place });
        }
    }
}

/// Quarters and the like that make up a year.
fn parts(trade: &Node, left_out: &LeftOut, found: &mut Vec<Revealing>) {
    let ends = trade.get("fiscal_year_ends").and_then(number).and_then(|month| month.try_into().ok());
    let period = |table: &Node| {
        let written = match &table.get("year")?.value {
            Value::Text(text, _) | Value::Other(text) => text.trim().to_owned(),
            _ => return None,
        };
        Period::parse(&written, ends).ok()
    };
    let kept: Vec<(Period, &Node)> = trade
        .get("year")
        .map_or(&[][..], Node::tables)
        .iter()
        .filter_map(|table| Some((period(table)?, table)))
        .collect();
    let internal: Vec<(Period, &Gone)> =
        gone_at(left_out, "trade.year").filter_map(|gone| Some((period(&gone.node)?, gone))).collect();
    for (year, table) in kept.iter().filter(|(period, _)| period.is_year()) {
        let within = |part: &Period| !part.is_year() && part.is_within(*year, *year);
        for flow in ["exports", "imports", "total"] {
            let Some(whole) = table.get(flow) else { continue };
            let parts = |period: &Period, table: &Node| figure(table, flow).filter(|_| within(period));
            let left: Vec<Decimal> = kept.iter().filter_map(|(period, table)| parts(period, table)).collect();
            let hidden: Vec<(Decimal, &Gone)> = internal
                .iter()
                .filter_map(|(period, gone)| Some((parts(period, &gone.node)?, *gone)))
                .collect();
            let figures: Vec<Decimal> = hidden.iter().map(|(figure, _)| *figure).collect();
            if let (Some(whole_figure), Some((_, gone))) = (number(whole), hidden.first())
                && gives_away(whole_figure, &left, &figures)
            {
                let message =
                    format!("`{flow}` of {year} less the parts that are left gives a part that is internal");
                found.push(Revealing { place: whole.place.clone(), message, gone: gone.node.place.clone() });
            }
        }
    }
}

/// A line of a statistic that is the sum of the others, or lines that are shares of a whole.
fn lines(statistic: &Node, left_out: &LeftOut, found: &mut Vec<Revealing>) {
    let gone: Vec<&Gone> = gone_at(left_out, "statistic.line").filter(|gone| gone.is_in(statistic)).collect();
    let Some(first) = gone.first() else { return };
    let lines = statistic.get("line").map_or(&[][..], Node::tables);
    let of = |line: &Node, period: &str| line.get("values").and_then(|values| figure(values, period));
    let periods = first.node.get("values").and_then(Node::table).unwrap_or_default();
    let is_share = statistic
        .get("unit")
        .and_then(Node::text)
        .is_some_and(|unit| matches!(unit.trim(), "%" | "per cent" | "percent"));
    for period in periods {
        let internal: Vec<Decimal> = gone.iter().filter_map(|gone| of(&gone.node, &period.key)).collect();
        let all: Vec<Decimal> = lines.iter().filter_map(|line| of(line, &period.key)).collect();
        if is_share && !all.is_empty() && gives_away(Decimal::ONE_HUNDRED, &all, &internal) {
            let message = format!("the shares of {} that are left give the one that is internal", period.key);
            found.push(Revealing {
                place: first.node.place.clone(),
                message,
                gone: first.node.place.clone(),
            });
            return;
        }
        for line in lines {
            let Some(whole) = of(line, &period.key) else { continue };
            let others = lines.iter().filter(|other| other.place != line.place);
            let kept: Vec<Decimal> = others.filter_map(|line| of(line, &period.key)).collect();
            if gives_away(whole, &kept, &internal) {
                let place = line.get("values").and_then(|values| values.get(&period.key));
                let place = place.map_or(&line.place, |node| &node.place).clone();
                let message = format!(
                    "this is the sum of all lines, so that it gives the one of {} that is internal",
                    period.key
                );
                found.push(Revealing { place, message, gone: first.node.place.clone() });
                return;
            }
        }
    }
}

/// A number of agreements of which one less is listed.
fn agreements(root: &[Entry], left_out: &LeftOut, found: &mut Vec<Revealing>) {
    let gone: Vec<&Gone> = gone_at(left_out, "agreement").collect();
    let (Some(first), Some(agreements)) = (gone.first(), get(root, "agreements")) else { return };
    let listed = get(root, "agreement").map_or(0, |node| node.tables().len()) + gone.len();
    let is_exact = agreements.get("qualifier").and_then(Node::text).is_none_or(|word| word == "exactly");
    if let Some(count) = agreements.get("count").filter(|_| is_exact)
        && number(count) == Some(Decimal::from(listed))
    {
        let message = "this counts the agreements listed and those that are internal, so that it shows that there are some";
        found.push(Revealing {
            place: count.place.clone(),
            message: message.to_owned(),
            gone: first.node.place.clone(),
        });
    }
}
