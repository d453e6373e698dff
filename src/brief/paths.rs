//! The paths of bindings, and the figures, dates and names that they lead to.

use std::ops::Range;

use super::wishes;
use crate::date::Date;
use crate::figures::{Flow, Period, Quantity, TradeYear};
use crate::markup::{Inline, PathError, Referent, Value};
use crate::read::{nearest, quoted_list, word_list};

/// The data of a brief that prose can be bound to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paths {
    /// Keys of `[brief]`, where they are given.
    pub brief: Vec<(&'static str, Referent)>,
    pub established: Option<Date>,
    /// Whole years from `established` to the date of the brief.
    pub age: Option<u32>,
    /// Codes, and the keys that are given with their places in `lines`.
    pub parties: Vec<(String, Vec<(&'static str, usize)>)>,
    /// Texts of one line that prose can be bound to.
    pub lines: Vec<NamedLine>,
    /// In order.
    pub years: Vec<TradeYear>,
    /// Parts of a year, and other periods than years, in order.
    pub parts: Vec<TradeYear>,
    /// Members of blocs.
    pub members: Vec<MemberPath>,
    /// The month with which the fiscal years of `[trade]` end.
    pub fiscal_year_ends: Option<u8>,
    pub statistics: Vec<StatisticPath>,
    /// Items of trade, in the order in which they are printed.
    pub items: Vec<ItemPath>,
    /// The number of agreements, as stated.
    pub agreements: Option<Quantity>,
    /// How many tables there are of each kind, by the name that paths use.
    pub counts: Vec<(&'static str, u32)>,
    /// Sessions of each joint commission.
    pub sessions: Vec<Option<Quantity>>,
}

/// A `[[statistic]]`, as far as prose can be bound to it.
#[derive(Debug, Clone)]
pub(crate) struct StatisticPath {
    pub id: String,
    /// Its place among all statistics.
    pub number: usize,
    /// Whether its figures are percentages, which change by percentage points.
    pub percent: bool,
    pub fiscal_year_ends: Option<u8>,
    /// Periods whose figures are forecasts.
    pub forecasts: Vec<Period>,
    /// The names of its lines in paths, and their figures in order.
    pub lines: Vec<(String, Vec<(Period, Quantity)>)>,
}

/// An item of trade, as far as prose can be bound to it.
#[derive(Debug, Clone)]
pub(crate) struct ItemPath {
    pub flow: Flow,
    /// Its code, which says of which item of a file a typed one is.
    pub code: Option<String>,
    /// The keys that it has, and what each leads to.
    pub keys: Vec<(&'static str, Referent)>,
}

/// A member of a bloc, as far as prose can be bound to it.
#[derive(Debug, Clone)]
pub(crate) struct MemberPath {
    /// Its name in paths.
    pub name: String,
    /// What it has of the trade, in order: by year, and by other periods.
    pub years: Vec<TradeYear>,
    pub parts: Vec<TradeYear>,
}

/// A text of one line that has a path, such as the title.
#[derive(Debug, Clone)]
pub(crate) struct NamedLine {
    /// In the brief's own language.
    pub own: LineInLanguage,
    /// In each of the other languages, where it is given in that.
    pub others: Vec<Option<LineInLanguage>>,
    /// Whether it is the name of a party, which may start with an article.
    pub is_name: bool,
}

/// A named line in one language.
#[derive(Debug, Clone)]
pub(crate) struct LineInLanguage {
    pub text: String,
    /// Where it is in the file, quotes included.
    pub range: Range<usize>,
    pub state: LineState,
}

impl NamedLine {
    /// Whether it is given in a language: 0 is the brief's own.
    pub(crate) fn is_in(&self, language: usize) -> bool {
        language == 0 || matches!(self.others.get(language - 1), Some(Some(_)))
    }

    /// The line in a language, or else in the brief's own.
    pub(crate) fn in_language(&self, language: usize) -> &LineInLanguage {
        let other = language.checked_sub(1).and_then(|other| self.others.get(other)?.as_ref());
        other.unwrap_or(&self.own)
    }

    pub(crate) fn in_language_mut(&mut self, language: usize) -> &mut LineInLanguage {
        let other = language.checked_sub(1).and_then(|other| self.others.get_mut(other)?.as_mut());
        other.unwrap_or(&mut self.own)
    }
}

/// How far a named line has been read: one may be bound to another.
#[derive(Debug, Clone)]
pub(crate) enum LineState {
    Unread,
    Reading,
    /// Without markup.
    Read(Vec<Inline>),
}

/// Paths that bindings take, which differ in one name only.
#[derive(Debug)]
pub(crate) struct PathFamily {
    /// What comes before the name and after it. In capitals is what depends on the brief: `YEAR`, `CODE`, `N`.
    start: &'static str,
    end: &'static str,
    /// The names, that of the path that stands for all first.
    names: &'static [&'static str],
    /// What the first path leads to.
    pub about: &'static str,
}

/// The paths that bindings take, and what each leads to.
pub(crate) const PATHS: &[PathFamily] = &[
    family("brief.", &["date"], "", "the date of issue"),
    family("brief.", &HEAD_LINES, "", "the title"),
    family("relationship.", &["established"], "", "when relations were established"),
    family("relationship.", &["age"], "", "whole years from then to the date of issue"),
    family("party.CODE.", &PARTY_KEYS, "", "the name of a party"),
    family(
        "trade.YEAR.",
        &FIGURES,
        "",
        "the exports of a year, such as `2023`, or of the `latest` or the `first` year with figures",
    ),
    family("trade.", &["latest", "first"], ".year", "the latest year with figures"),
    family(
        "trade.YEAR..YEAR.",
        &GROWING,
        "",
        "growth of exports from one year to another, in per cent; above 1,000%, \"more than 1,000%\"",
    ),
    family(
        "trade.'2022-23'.",
        &["exports"],
        "",
        "the exports of a fiscal year or a part of a year, such as `'2023-Q4'`, for which the brief has figures; likewise all \
         figures of years, and `trade.'2021-22'..'2022-23'.total`",
    ),
    family(
        "trade.YEAR.MEMBER.",
        &["exports", "imports", "total", "balance", "deficit", "surplus"],
        "",
        "what a member of a bloc has of the exports, by its name in small letters with a hyphen for each space, such as \
         `trade.2023.latvia.exports`; `trade.2022..2023.latvia.exports` is its growth",
    ),
    family("trade.YEAR.", &["rank", "share"], "", "the partner's rank among trading partners"),
    family("trade.YEAR.", &["coverage"], "", "exports in per cent of imports: the coverage ratio"),
    family(
        "ID.YEAR.",
        &["LINE"],
        "",
        "the figure of a line of the `[[statistic]]` with that `id`, such as `students.2023.inbound`; `ID.YEAR..YEAR.LINE` is \
         its change",
    ),
    family(
        "items.exports.N.",
        &ITEM_KEYS,
        "",
        "the name of an item of exports, the first with `1`, in the order in which they are printed",
    ),
    family("items.imports.N.", &ITEM_KEYS, "", "the same of an item of imports"),
    family("agreements.", &["count"], "", "how many agreements there are, as `[agreements]` states"),
    family("agreements.", &["listed"], "", "how many agreements are listed"),
    family("visits.", &["count"], "", "how many of the visits listed had taken place by the date of issue"),
    family("", &COUNTED, ".count", "how many forums are listed"),
    family("commission.", &["sessions"], "", "how many sessions the first joint commission has held"),
    family("commission.N.", &["sessions"], "", "the same of another: `commission.2.sessions` of the second"),
];

/// Texts of `[brief]` that have a path.
pub(super) const HEAD_LINES: [&str; 6] = ["title", "subtitle", "series", "number", "edition", "place"];

/// Keys of a party that have a path.
const PARTY_KEYS: [&str; 4] = ["name", "official_name", "capital", "code"];

/// Keys of an item of trade that have a path.
pub(super) const ITEM_KEYS: [&str; 5] = ["name", "value", "share", "hs", "year"];

/// Lists of tables that are counted in paths, such as `forums.count` of `[[forum]]`. Of visits only those are counted
/// that had taken place.
pub(super) const COUNTED: [&str; 5] = ["forums", "missions", "projects", "recommendations", "sources"];

/// Figures of a year.
pub(super) const FIGURES: [&str; 10] = [
    "exports",
    "imports",
    "total",
    "balance",
    "deficit",
    "surplus",
    "goods.exports",
    "goods.imports",
    "services.exports",
    "services.imports",
];

/// Figures of a year that are no amounts.
pub(super) const PLACES: [&str; 3] = ["rank", "share", "coverage"];

/// Figures that cannot change their sign, and so have growth.
pub(super) const GROWING: [&str; 7] =
    ["exports", "imports", "total", "goods.exports", "goods.imports", "services.exports", "services.imports"];

const fn family(
    start: &'static str,
    names: &'static [&'static str],
    end: &'static str,
    about: &'static str,
) -> PathFamily {
    PathFamily { start, end, names, about }
}

impl PathFamily {
    /// The path that stands for all.
    pub(crate) fn path(&self) -> String {
        format!("{}{}{}", self.start, self.names.first().unwrap_or(&""), self.end)
    }

    /// The names that may take the place of the first.
    pub(crate) fn others(&self) -> &'static [&'static str] {
        self.names.get(1..).unwrap_or_default()
    }

    /// Whether a path is one of these.
    pub(crate) fn has(&self, path: &str) -> bool {
        let fits = |pattern: &str, part: &str| match pattern {
            "YEAR" => is_year(part) || matches!(part, "latest" | "first") || part.starts_with('\''),
            "'2022-23'" => part.len() > 2 && part.starts_with('\'') && part.ends_with('\''),
            // Any other table with periods is named before.
            "ID" | "LINE" => false,
            "MEMBER" => !matches!(part, "" | "goods" | "services"),
            "CODE" => !part.is_empty(),
            "N" => part.parse::<u32>().is_ok(),
            _ => false,
        };
        self.names.iter().any(|name| {
            let pattern = format!("{}{name}{}", self.start, self.end);
            // The two dots of a span leave an empty part between them.
            let (pattern, path) = (pattern.split('.'), path.split('.'));
            pattern.clone().count() == path.clone().count()
                && pattern.zip(path).all(|(pattern, part)| pattern == part || fits(pattern, part))
        })
    }
}

impl Paths {
    /// What a path leads to.
    pub(crate) fn resolve(&self, path: &str) -> Result<Referent, PathError> {
        self.find(path).map_err(|mut error| {
            if !error.no_value
                && let Some(meant) = self.meant(path)
            {
                error.hints.retain(|hint| !hint.starts_with("did you mean"));
                let hint = format!("write `{meant}`");
                if !error.hints.contains(&hint) {
                    error.hints.insert(0, format!("did you mean `{meant}`?"));
                }
            }
            error
        })
    }

    /// The path that was meant, where people often write another.
    fn meant(&self, path: &str) -> Option<String> {
        let code = self.parties.first().map_or("…", |(code, _)| code.as_str());
        if let Some(meant) = wishes::path(path) {
            return Some(meant.replace("{party}", code));
        }
        let (root, _) = path.split_once('.')?;
        self.parties.iter().any(|(code, _)| code == root).then(|| format!("party.{path}"))
    }

    fn find(&self, path: &str) -> Result<Referent, PathError> {
        let (root, rest) = split(path, 0..path.len());
        match &path[root.clone()] {
            "brief" => {
                let known = || self.brief.iter().map(|(key, _)| *key);
                let key = key(path, rest.clone(), known(), "brief")?;
                let value =
                    self.brief.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone());
                // The key is one of those looked through.
                value.ok_or_else(|| no_such(rest.unwrap_or(root), path, "brief", key, known()))
            }
            "relationship" => match key(path, rest.clone(), ["established", "age"], "relationship")? {
                "age" => self.age.map(Value::from),
                _ => self.established.map(Value::Date),
            }
            .ok_or_else(|| PathError {
                at: rest.unwrap_or(root),
                message: "the brief does not say when relations were established".to_owned(),
                hints: vec!["add `established` to `[relationship]`".to_owned()],
                no_value: true,
            })
            .map(Referent::Value),
            "party" => self.party(path, rest),
            "trade" => self.trade(path, rest).map(Referent::Value),
            "items" if self.statistics.iter().all(|known| known.id != "items") => self.item(path, rest),
            "commission" => self.commission(path, root, rest).map(Referent::Value),
            "agreements" => match key(path, rest.clone(), ["count", "listed"], "agreements")? {
                "count" => self
                    .agreements
                    .clone()
                    .map(|count| Referent::Value(Value::Number(count)))
                    .ok_or_else(|| PathError {
                        at: rest.unwrap_or(root),
                        message: "the brief does not say how many agreements there are".to_owned(),
                        hints: vec!["add `count` to `[agreements]`, or write `agreements.listed`".to_owned()],
                        no_value: true,
                    }),
                _ => Ok(Referent::from(self.count("agreements"))),
            },
            name if self.counts.iter().any(|(known, _)| *known == name) => {
                key(path, rest, ["count"], name)?;
                Ok(Referent::from(self.count(name)))
            }
            name if self.statistics.iter().any(|known| known.id == name) => {
                self.statistic(name, path, rest).map(Referent::Value)
            }
            name => {
                let fixed = ["brief", "relationship", "party", "trade", "items", "commission"];
                let ids = self.statistics.iter().map(|known| known.id.as_str());
                let known = fixed.into_iter().chain(self.counts.iter().map(|(name, _)| *name)).chain(ids);
                let mut error = no_such(root, path, "", name, known);
                if let Some(hint) = wishes::no_path(name) {
                    error.hints = vec![hint.to_owned()];
                }
                Err(error)
            }
        }
    }

    fn count(&self, name: &str) -> u32 {
        self.counts.iter().find(|(known, _)| *known == name).map_or(0, |(_, count)| *count)
    }

    fn party(&self, path: &str, rest: Option<Range<usize>>) -> Result<Referent, PathError> {
        let codes = || self.parties.iter().map(|(code, _)| code.as_str());
        let Some(rest) = rest else {
            return Err(unfinished(path, codes().map(|code| format!("party.{code}.name"))));
        };
        let (code, key) = split(path, rest);
        let Some((_, keys)) = self.parties.iter().find(|(known, _)| *known == path[code.clone()]) else {
            let name = &path[code.clone()];
            let mut error = no_such(code, path, "party", name, codes());
            error.hints.pop();
            let names = codes().map(|code| format!("`party.{code}.name`")).collect::<Vec<_>>();
            error.hints.push(format!("paths look like {}", word_list(&names)));
            // That there are no parties is reported by itself.
            error.no_value = names.is_empty();
            return Err(error);
        };
        let owner = &path[..code.end];
        let key = self::key(path, key, PARTY_KEYS, owner)?;
        if key == "code" {
            return Ok(Referent::Value(Value::Text(path[code].to_owned())));
        }
        keys.iter().find(|(known, _)| *known == key).map(|(_, line)| Referent::Line(*line)).ok_or_else(|| {
            PathError {
                message: format!("the party `{}` has no `{key}`", &path[code.clone()]),
                at: code,
                hints: vec![format!("add `{key}` to the `[[party]]`, or write the words out")],
                no_value: true,
            }
        })
    }

    fn commission(
        &self,
        path: &str,
        root: Range<usize>,
        rest: Option<Range<usize>>,
    ) -> Result<Value, PathError> {
        // `commission.sessions` is the first one's; `commission.2.sessions` the second one's.
        let (number, key) = match rest {
            Some(rest) if path[rest.clone()].starts_with(|c: char| c.is_ascii_digit()) => {
                let (number, key) = split(path, rest);
                (Some(number), key)
            }
            rest => (None, rest),
        };
        self::key(path, key, ["sessions"], "commission")?;
        let index = match &number {
            Some(number) => {
                path[number.clone()].parse::<usize>().ok().and_then(|number| number.checked_sub(1))
            }
            None => Some(0),
        };
        let at = number.unwrap_or(root);
        match index.and_then(|index| self.sessions.get(index)) {
            Some(Some(sessions)) => Ok(Value::Number(sessions.clone())),
            Some(None) => Err(PathError {
                at,
                message: "the commission does not say how many sessions it has held".to_owned(),
                hints: vec!["add `sessions` to the `[[commission]]`".to_owned()],
                no_value: true,
            }),
            None => Err(PathError {
                at,
                message: "there is no such commission".to_owned(),
                hints: vec![format!("the brief has {} `[[commission]]`", self.sessions.len())],
                no_value: false,
            }),
        }
    }
}

impl From<u32> for Referent {
    fn from(number: u32) -> Self {
        Self::Value(Value::from(number))
    }
}

/// The first part of a path and, after a dot, the rest.
pub(super) fn split(path: &str, range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    match path[range.clone()].find('.') {
        Some(dot) => (range.start..range.start + dot, Some(range.start + dot + 1..range.end)),
        None => (range, None),
    }
}

/// Whether a part of a path is a year in digits.
pub(super) fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// The last part of a path, which must be one of a few.
pub(super) fn key<'a>(
    path: &'a str,
    at: Option<Range<usize>>,
    known: impl IntoIterator<Item = &'static str> + Clone,
    owner: &str,
) -> Result<&'a str, PathError> {
    let Some(at) = at else {
        return Err(unfinished(path, known.into_iter().map(|known| format!("{owner}.{known}"))));
    };
    let key = &path[at.clone()];
    if known.clone().into_iter().any(|known| known == key) {
        return Ok(key);
    }
    Err(no_such(at, path, owner, key, known))
}

/// An error about a path that stops early.
pub(super) fn unfinished(path: &str, known: impl IntoIterator<Item = String>) -> PathError {
    let known: Vec<String> = known.into_iter().collect();
    let hint = match &known[..] {
        [only] => format!("write `{only}`"),
        several => format!("the paths are {}", quoted_list(several.iter().map(String::as_str))),
    };
    let message = format!("`{path}` is only the start of a path");
    PathError { at: 0..path.len(), message, hints: vec![hint], no_value: false }
}

/// An error about a part of a path that is not one of those known: the nearest of these, and all of them.
pub(super) fn no_such<'a>(
    at: Range<usize>,
    path: &str,
    owner: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> PathError {
    let near = nearest(name, known.clone()).map(|near| format!("did you mean `{near}`?"));
    let dot = if owner.is_empty() { "" } else { "." };
    let all: Vec<String> = known.into_iter().map(|known| format!("{owner}{dot}{known}")).collect();
    let what = match &all[..] {
        _ if owner.is_empty() => "paths start with",
        [_] => "the path is",
        _ => "the paths are",
    };
    let list = format!("{what} {}", quoted_list(all.iter().map(String::as_str)));
    let list = Some(list).filter(|_| !all.is_empty());
    let message = format!("there is no path `{path}`");
    PathError { at, message, hints: near.into_iter().chain(list).collect(), no_value: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Exact;
    use rust_decimal::Decimal;

    fn facts() -> Paths {
        let year = |year, exports: &str, imports: &str| {
            let (exports, imports): (Decimal, Decimal) = (exports.parse().unwrap(), imports.parse().unwrap());
            TradeYear {
                exports: Some(exports),
                imports: Some(imports),
                total: Some(exports + imports),
                exact: Exact {
                    exports: Some(Quantity::made_up(exports)),
                    imports: Some(Quantity::made_up(imports)),
                    total: Some(Quantity::made_up(exports + imports)),
                },
                ..TradeYear::empty(Period::year(year))
            }
        };
        Paths { years: vec![year(2018, "12.0", "0"), year(2019, "15.1", "35.1")], ..Paths::default() }
    }

    fn written(path: &str) -> String {
        match facts().resolve(path) {
            Ok(Referent::Value(Value::Money(value) | Value::Percent(value))) => value.value.to_string(),
            Ok(Referent::Value(Value::Change(change))) => {
                change.percent.map_or(change.no_growth, |percent| percent.value.to_string())
            }
            Ok(other) => format!("{other:?}"),
            Err(error) => error.message,
        }
    }

    #[test]
    fn derived_figures_are_exact_and_keep_their_precision() {
        assert_eq!(written("trade.2019.deficit"), "20.0");
        assert_eq!(written("trade.latest.balance"), "-20.0");
        assert_eq!(written("trade.first.surplus"), "12.0");
        assert_eq!(written("trade.2018..2019.exports"), "25.8");
        assert_eq!(written("trade.latest..first.exports"), "-20.5");
    }

    #[test]
    fn a_member_takes_no_figure_away() {
        let mut facts = facts();
        let member = |name: &str| MemberPath {
            name: name.to_owned(),
            years: facts.years[..1].to_vec(),
            parts: Vec::new(),
        };
        facts.members = vec![member("total"), member("latvia")];
        for (path, expected) in [("trade.2018.total", "12.0"), ("trade.2018.latvia.exports", "12.0")] {
            match facts.resolve(path) {
                Ok(Referent::Value(Value::Money(value))) => assert_eq!(value.value.to_string(), expected),
                other => panic!("{path}: {other:?}"),
            }
        }
    }

    #[test]
    fn figures_that_are_not_there_say_so() {
        assert_eq!(written("trade.2019.surplus"), "there was a deficit in 2019, not a surplus");
        assert_eq!(
            written("trade.2018..2019.imports"),
            "imports were zero in 2018, so there is no growth to give"
        );
        assert_eq!(written("trade.2020.total"), "there are no trade figures for `2020`");
    }

    #[test]
    fn the_latest_and_the_first_year_have_paths() {
        let year = |path: &str| match facts().resolve(path) {
            Ok(Referent::Value(Value::Date(date))) => date.year,
            other => panic!("{path}: {other:?}"),
        };
        assert_eq!([year("trade.latest.year"), year("trade.first.year")], [2019, 2018]);
        let none = Paths::default().resolve("trade.latest.year").unwrap_err();
        assert!(none.no_value, "{none:?}");
        for path in ["trade.latest", "trade.latest.yera", "trade.latest.date", "trade.year"] {
            let error = facts().resolve(path).unwrap_err();
            assert!(error.hints.iter().any(|hint| hint.contains("`trade.latest.year`")), "{path}: {error:?}");
        }
        // A year that is written is known.
        let error = facts().resolve("trade.2019.year").unwrap_err();
        assert!(!error.hints.iter().any(|hint| hint.contains(".year")), "{error:?}");
        assert!(facts().resolve("trade.2018..2019.year").is_err());
    }

    #[test]
    fn families_of_paths_are_those_that_lead_somewhere() {
        let family = |path: &str| PATHS.iter().find(|family| family.has(path)).map(PathFamily::path);
        for (path, of) in [
            ("trade.2019.total", "trade.YEAR.exports"),
            ("trade.first.total", "trade.YEAR.exports"),
            ("trade.latest..2019.imports", "trade.YEAR..YEAR.exports"),
            ("trade.2019.latvia.total", "trade.YEAR.MEMBER.exports"),
            ("trade.2019.goods.exports", "trade.YEAR.exports"),
            ("trade.first.year", "trade.latest.year"),
            ("forums.count", "forums.count"),
            ("sources.count", "forums.count"),
            ("party.PK.capital", "party.CODE.name"),
            ("commission.2.sessions", "commission.N.sessions"),
            ("brief.place", "brief.title"),
        ] {
            assert_eq!(family(path).as_deref(), Some(of), "{path}");
        }
        for path in ["trade.2019", "trade.2019.growth", "forums", "forums.listed", "trade.2018..2019.balance"]
        {
            assert_eq!(family(path), None, "{path}");
        }
    }
}
