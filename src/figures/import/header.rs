//! What the name of a column says, word by word. It fits only if every word is accounted for: a column of growth, of
//! re-exports or of tonnes is not one of exports.

use super::layout::{Measure, Stated};
use super::period::TimePeriod;
use super::vocabulary::{Meaning, meaning, words};
use crate::country::{CodeKind, Country, folded};
use crate::figures::Flow;

/// What a column is, by its name.
#[derive(Debug)]
pub(super) enum Role {
    Year,
    Month,
    Quarter,
    Reporter,
    Partner,
    /// A country, of which the name does not say whether it reports.
    Country,
    Flow,
    CommodityCode,
    CommodityName,
    /// Says the unit or the currency in its cells.
    Unit,
    Value(Value),
    /// It names a flow, and something else.
    Unfit(Flow, Unfit),
    /// It has fiscal years, which may be those of any country.
    FiscalYear,
    Other,
}

/// What the name of a column of values says.
#[derive(Debug, Clone, Default)]
pub(super) struct Value {
    pub stated: Stated,
    pub period: Option<TimePeriod>,
    pub reporter: Option<String>,
    pub partner: Option<String>,
}

/// Why a column that names a flow is not one of it.
#[derive(Debug, Clone)]
pub(super) enum Unfit {
    /// These words are not understood.
    Words(String),
    /// It is of someone else.
    Party(String),
    /// It is a quantity, not a value.
    Quantity(String),
    /// It is counted in something that is no unit here.
    Scale(String),
    /// It is in dollars or pesos, and does not say whose.
    Sign,
}

impl Unfit {
    /// Whether the column may be one more amount of the same flow: services beside goods, revised figures beside
    /// others. Which is meant is for the brief to say.
    pub(super) fn is_rival(&self) -> bool {
        self.has(&[
            "service",
            "services",
            "invisibles",
            "revised",
            "preliminary",
            "provisional",
            "adjusted",
            "estimate",
            "estimated",
        ])
    }

    /// Whether the column is surely no amount of the flow, but a rate, an index, or the part of it that is sent on.
    pub(super) fn is_other(&self) -> bool {
        let words = [
            "growth",
            "change",
            "share",
            "shares",
            "rank",
            "ranking",
            "index",
            "per",
            "capita",
            "percent",
            "percentage",
            "rate",
            "ratio",
            "price",
            "prices",
            "yoy",
            "re",
            "number",
            "count",
            "coverage",
        ];
        matches!(self, Self::Quantity(_) | Self::Party(_))
            || self.has(&words)
            || self.has(&["%", "cent", "gdp", "average"])
    }

    fn has(&self, known: &[&str]) -> bool {
        match self {
            Self::Words(words) => {
                words.split_whitespace().any(|word| known.contains(&word.to_lowercase().as_str()))
            }
            _ => false,
        }
    }
}

/// What a column is; `names` are those of the parties, for comparison.
pub(super) fn role(header: &str, names: &[String]) -> Role {
    let years = 1900..=2099;
    if let Some(period) = TimePeriod::parse(header).filter(|period| years.contains(&period.year())) {
        return Role::Value(Value { period: Some(period), ..Value::default() });
    }
    let all = words(header);
    let lower: Vec<String> = all.iter().map(|word| word.to_lowercase()).collect();
    let only = |known: &[&str]| !lower.is_empty() && lower.iter().all(|word| known.contains(&word.as_str()));
    let has = |known: &[&str]| lower.iter().any(|word| known.contains(&word.as_str()));
    if only(&["year", "years", "calendar", "yr", "period", "time", "date"]) {
        return Role::Year;
    }
    let fiscal = ["fiscal", "financial", "fy"];
    if only(&[&fiscal[..], &["year", "years", "ending", "ended", "period"]].concat()) && has(&fiscal) {
        return Role::FiscalYear;
    }
    if only(&["month", "months", "name", "number", "calendar"]) && has(&["month", "months"]) {
        return Role::Month;
    }
    if only(&["quarter", "quarters", "qtr"]) {
        return Role::Quarter;
    }
    let code = ["code", "iso", "iso2", "iso3", "name", "country", "economy", "cd", "label", "desc"];
    let side = |words: &[&str]| only(&[&code[..], words].concat()) && has(words);
    if side(&["reporter", "reporting"]) {
        return Role::Reporter;
    }
    if side(&["partner", "counterpart", "trading", "destination", "market"]) {
        return Role::Partner;
    }
    if only(&code) && has(&["country", "economy"]) {
        return Role::Country;
    }
    if only(&["flow", "trade", "direction", "name", "desc", "code"]) && has(&["flow", "direction"]) {
        return Role::Flow;
    }
    let commodity = ["commodity", "product", "hs", "hs2", "hs4", "hs6", "sitc"];
    if only(&[&commodity[..], &["code", "cd", "id"]].concat())
        && has(&commodity)
        && has(&["code", "cd", "id", "hs", "hs2", "hs4", "hs6", "sitc"])
    {
        return Role::CommodityCode;
    }
    if only(&[&commodity[..], &["name", "label", "description", "desc"]].concat()) && has(&commodity) {
        return Role::CommodityName;
    }
    if only(&["unit", "units", "currency", "scale", "of", "measure", "multiplier"])
        && has(&["unit", "units", "currency", "scale"])
    {
        return Role::Unit;
    }
    value(&all, names)
}

/// What a name says, if all of it is understood.
fn value(words: &[String], names: &[String]) -> Role {
    let mut said = Value::default();
    let mut runs: Vec<(Vec<&str>, Option<Meaning>)> = Vec::new();
    let mut before: Option<Meaning> = None;
    let mut understood = 0;
    let mut unfit = None;
    let (mut several, mut sign) = (false, false);
    for word in words {
        let found = meaning(word);
        match &found {
            Some(Meaning::Flow(flow)) => {
                several |= said.stated.flow.is_some();
                said.stated.flow = Some(*flow);
            }
            Some(Meaning::Unit(unit)) => {
                several |= said.stated.unit.is_some();
                said.stated.unit = Some(*unit);
            }
            Some(Meaning::Currency(currency)) => {
                several |= said.stated.currency.as_ref().is_some_and(|known| known != currency);
                said.stated.currency = Some(currency.clone());
            }
            Some(Meaning::Year(year)) => {
                several |= said.period.is_some();
                said.period = Some(TimePeriod::Year(*year));
            }
            Some(Meaning::Quantity) => unfit = Some(Unfit::Quantity(word.clone())),
            Some(Meaning::Scale) => unfit = Some(Unfit::Scale(word.clone())),
            None if word == "$" => sign = true,
            Some(Meaning::Filler | Meaning::To | Meaning::Of) => {}
            None => {
                match runs.last_mut() {
                    Some((run, _)) if before.is_none() && !run.is_empty() => run.push(word),
                    _ => runs.push((vec![word], before.clone())),
                }
                before = None;
                continue;
            }
        }
        understood += 1;
        before = found;
    }
    let flow = said.stated.flow;
    // A run of words that is a party: of the exports before it, or behind its preposition.
    for (run, before) in runs {
        let name = run.join(" ");
        if unfit.is_none() && is_party(&name, names) {
            let imports = flow == Some(Flow::Imports);
            let from = words.iter().any(|word| word.eq_ignore_ascii_case("from"));
            let place = match before {
                // `exports from A to B`, `imports of B from A`.
                Some(Meaning::To) if from && !imports && follows(words, run[0], "from") => &mut said.reporter,
                Some(Meaning::To) if imports && follows(words, run[0], "to") => &mut said.reporter,
                Some(Meaning::To) => &mut said.partner,
                Some(Meaning::Of) | None => &mut said.reporter,
                _ => {
                    unfit = Some(Unfit::Words(name));
                    continue;
                }
            };
            if place.is_none() {
                *place = Some(name);
                continue;
            }
        }
        unfit.get_or_insert(match before {
            Some(Meaning::To) => Unfit::Party(name),
            _ => Unfit::Words(name),
        });
    }
    if several {
        unfit.get_or_insert(Unfit::Words(words.join(" ")));
    }
    // What else is wrong matters more.
    if sign {
        unfit.get_or_insert(Unfit::Sign);
    }
    match (unfit, flow) {
        (Some(unfit), Some(flow)) => Role::Unfit(flow, unfit),
        (Some(_), None) => Role::Other,
        (None, _) if understood == 0 => Role::Other,
        // `Total trade` is both flows, and a name with no word for values is anything.
        (None, None) if said.period.is_none() && !is_value(words) => Role::Other,
        (None, _) => {
            said.stated.measure = Some(Measure::Value);
            Role::Value(said)
        }
    }
}

/// What a name says that is one of exports and imports together: `Total`, `Trade turnover (USD million)`, `Exports + imports`.
pub(super) fn total(header: &str, names: &[String]) -> Option<Value> {
    const TOGETHER: [&str; 6] = ["total", "turnover", "sum", "overall", "combined", "aggregate"];
    // Of trade, these say that it is of both flows.
    const BOTH: [&str; 7] = ["bilateral", "mutual", "two", "twoway", "way", "volume", "volumes"];
    const BETWEEN: [&str; 6] = ["+", "and", "plus", "&", "grand", "both"];
    let (mut together, mut both, mut trade, mut value) = (false, false, false, false);
    let (said, flows) = of_both(header, names, |word| {
        let is = |known: &[&str]| known.contains(&word);
        together |= is(&TOGETHER);
        both |= is(&BOTH);
        trade |= is(&["trade"]);
        value |= is(&["value", "values", "val", "amount"]);
        is(&TOGETHER) || is(&BOTH) || is(&BETWEEN)
    })?;
    let of_both = match flows {
        [true, true] => true,
        [false, false] => together || trade && (both || !value),
        _ => false,
    };
    of_both.then_some(said)
}

/// What a name says that is one of the balance of exports and imports: `Balance`, `Trade balance (USD million)`.
pub(super) fn balance(header: &str, names: &[String]) -> Option<Value> {
    let mut is_balance = false;
    let (said, flows) = of_both(header, names, |word| {
        is_balance |= word == "balance";
        matches!(word, "balance" | "trade" | "bilateral" | "net")
    })?;
    (is_balance && flows == [false, false]).then_some(said)
}

/// What a name says besides words that are known, in lower case, and whether it names exports, and imports. As elsewhere, every
/// word must be accounted for.
fn of_both(
    header: &str,
    names: &[String],
    mut is_known: impl FnMut(&str) -> bool,
) -> Option<(Value, [bool; 2])> {
    let mut said = Value::default();
    let [mut exports, mut imports] = [false, false];
    let mut others: Vec<String> = Vec::new();
    for word in words(header) {
        if is_known(&word.to_lowercase()) || word == "$" {
            continue;
        }
        match meaning(&word) {
            Some(Meaning::Flow(Flow::Exports)) => exports = true,
            Some(Meaning::Flow(Flow::Imports)) => imports = true,
            Some(Meaning::Unit(unit)) => said.stated.unit = Some(unit),
            Some(Meaning::Currency(currency)) => said.stated.currency = Some(currency),
            Some(Meaning::Year(year)) => said.period = Some(TimePeriod::Year(year)),
            Some(Meaning::Filler | Meaning::To | Meaning::Of) => {}
            Some(Meaning::Quantity | Meaning::Scale) => return None,
            None => others.push(word),
        }
    }
    let is_wanted = |name: &str| names.contains(&folded(name));
    let named = is_wanted(&others.join(" ")) || others.iter().all(|word| is_wanted(word));
    named.then_some((said, [exports, imports]))
}

/// Whether a name without a flow is one of values.
fn is_value(words: &[String]) -> bool {
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.to_lowercase().as_str()));
    has(&["value", "values", "amount"]) && !has(&["total"])
}

/// Whether a word comes right behind another.
fn follows(words: &[String], word: &str, before: &str) -> bool {
    words.windows(2).any(|pair| pair[0].eq_ignore_ascii_case(before) && pair[1] == word)
}

/// Whether words name a party: one that is wanted, or any country.
fn is_party(name: &str, names: &[String]) -> bool {
    let code = (2..=3).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
    names.contains(&folded(name))
        || Country::of_name(name).is_some()
        || name.eq_ignore_ascii_case("world")
        || code && Country::of_code(name, CodeKind::Alpha).is_some()
}

/// What the name of a column says of unit and currency, whatever else it says; for columns that the brief names.
pub(super) fn stated(header: &str) -> Result<Stated, Unfit> {
    let mut stated = Stated { measure: Some(Measure::Value), ..Stated::default() };
    for word in words(header) {
        match meaning(&word) {
            Some(Meaning::Unit(unit)) => stated.unit = Some(unit),
            Some(Meaning::Currency(currency)) => stated.currency = Some(currency),
            Some(Meaning::Quantity) => return Err(Unfit::Quantity(word)),
            Some(Meaning::Scale) => return Err(Unfit::Scale(word)),
            None if ["%", "percent", "growth", "share", "index"].contains(&word.to_lowercase().as_str()) => {
                return Err(Unfit::Words(word));
            }
            _ => {}
        }
    }
    Ok(stated)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(header: &str) -> Option<String> {
        let names = ["ruritania", "graustark", "xru", "xgr"].map(str::to_owned);
        match role(header, &names) {
            Role::Value(value) => {
                let Value { stated, period, reporter, partner } = value;
                let Stated { flow, unit, currency, .. } = stated;
                Some(
                    format!("{flow:?} {unit:?} {currency:?} {period:?} {reporter:?} {partner:?}")
                        .replace("Some", ""),
                )
            }
            _ => None,
        }
    }

    #[test]
    fn balances_are_of_nothing_else() {
        let names = ["ruritania", "graustark"].map(str::to_owned);
        for header in ["Balance", "Trade balance", "BALANCE (USD million)", "Balance of trade with Graustark"]
        {
            assert!(balance(header, &names).is_some(), "{header}");
        }
        for none in [
            "Current account balance",
            "Balance of payments",
            "Balance (% of GDP)",
            "Trade",
            "Balance, tonnes",
        ] {
            assert!(balance(none, &names).is_none(), "{none}");
        }
    }

    #[test]
    fn totals_are_of_exports_and_imports_together() {
        let names = ["ruritania", "graustark"].map(str::to_owned);
        for header in [
            "Total",
            "Total trade",
            "TOTAL (USD million)",
            "Trade turnover",
            "Turnover, mn USD",
            "Exports + imports",
            "Exports and Imports",
            "Total (exports+imports)",
            "Two-way trade",
            "Bilateral trade volume",
            "Trade",
            "Total trade with Graustark",
            "Ruritania-Graustark trade",
            "Total value",
            "Sum",
        ] {
            assert!(total(header, &names).is_some(), "{header}");
        }
        for none in [
            "Total exports",
            "Exports",
            "Trade balance",
            "Total trade growth (%)",
            "Total trade (tonnes)",
            "Trade value",
            "Total trade with Zubrowka",
            "Share of total trade",
            "Total services",
            "Year",
            "Value",
            "Volume",
            "2021",
            "",
        ] {
            assert!(total(none, &names).is_none(), "{none}");
        }
    }

    #[test]
    fn a_name_fits_if_every_word_is_accounted_for() {
        for (header, said) in [
            ("Exports", "(Exports) None None None None None"),
            ("Exports_USD_Bn", "(Exports) (Billion) (\"USD\") None None None"),
            ("US_Exports_to_China", "(Exports) None None None (\"US\") (\"China\")"),
            ("US_Imports_from_China", "(Imports) None None None (\"US\") (\"China\")"),
            ("Imports of goods (US$ million)", "(Imports) (Million) (\"USD\") None None None"),
            ("Exports_to_Graustark", "(Exports) None None None None (\"Graustark\")"),
            (
                "Exports from Ruritania to Graustark",
                "(Exports) None None None (\"Ruritania\") (\"Graustark\")",
            ),
            ("Ruritania's exports", ""),
            ("Exports 2019", "(Exports) None None (Year(2019)) None None"),
            ("2019", "None None None (Year(2019)) None None"),
            ("Exports ('000 USD)", "(Exports) (Thousand) (\"USD\") None None None"),
            ("Value", "None None None None None None"),
            ("Trade Value (US$)", "None None (\"USD\") None None None"),
        ] {
            assert_eq!(fits(header).unwrap_or_default(), said, "{header}");
        }
        for none in [
            "Export growth (%)",
            "Re-exports",
            "Exports (% of GDP)",
            "Exports (tonnes)",
            "Total (exports+imports)",
            "Exports to Zubrowka",
            "Exports Graustark",
            "Trade_Balance",
            "Total_Trade",
            "Total trade value",
            "USD bn",
            "Exports of services",
            "Export share",
            "Exports (kwacha)",
            "Exports ($)",
            "Exports, previous year",
            "Exports per capita",
            "Net exports",
            "Exports (lakh INR)",
            "Exports (100 million USD)",
            "Exports ($ million)",
            "Cumulative exports",
            "Exports index",
        ] {
            assert_eq!(fits(none), None, "{none}");
        }
    }
}
