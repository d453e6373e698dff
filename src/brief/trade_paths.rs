//! Paths to figures of trade: `trade.latest.total`, `trade.'2022-23'.exports`, `trade.2015..2023.total`.

use std::ops::Range;

use rust_decimal::Decimal;

use super::paths::{FIGURES, GROWING, PLACES, Paths, is_year, no_such, unfinished};
use super::period_paths::{Changing, Known, PeriodPath};
use super::wishes;
use crate::date::Date;
use crate::figures::{Period, Status, TradeYear};
use crate::markup::{Measure, PathError, Value};
use crate::read::{nearest, quoted_list};

/// Figures of trade: all of them, or those of a member of a bloc.
struct Series<'p> {
    years: &'p [TradeYear],
    parts: &'p [TradeYear],
    fiscal_year_ends: Option<u8>,
    /// What they are, and the table that has them.
    what: String,
    table: &'static str,
}

impl Paths {
    pub(super) fn trade(&self, path: &str, rest: Option<Range<usize>>) -> Result<Value, PathError> {
        let all = Series {
            years: &self.years,
            parts: &self.parts,
            fiscal_year_ends: self.fiscal_year_ends,
            what: "trade figures".to_owned(),
            table: "`[[trade.year]]`",
        };
        let parts = rest.clone().map(|rest| PeriodPath::new(path, rest));
        let Some((parts, figure)) =
            parts.and_then(|parts| parts.figure.clone().map(|figure| (parts, figure)))
        else {
            let year = rest.map_or("", |rest| &path[rest]);
            let is_year = matches!(year, "latest" | "first") || is_year(year);
            let year = if is_year { year } else { "latest" };
            return Err(all.unfinished(path, &format!("trade.{year}")));
        };
        match self.member(path, &figure)? {
            Some((series, figure)) => series.value(path, &parts, figure),
            None => all.value(path, &parts, figure),
        }
    }

    /// The figures of the member that the end of a path names, and what is left of that end.
    fn member(
        &self,
        path: &str,
        end: &Range<usize>,
    ) -> Result<Option<(Series<'_>, Range<usize>)>, PathError> {
        let name = path[end.clone()].split('.').next().unwrap_or_default();
        let at = end.start..end.start + name.len();
        let known = || self.members.iter().map(|member| member.name.as_str());
        // `goods.exports` is a figure of the whole, whatever a member is called.
        let mut figures = FIGURES.into_iter().chain(PLACES);
        if figures.any(|known| known.split('.').next() == Some(name)) {
            return Ok(None);
        }
        let Some(member) = self.members.iter().find(|member| member.name == name) else {
            if self.members.is_empty() || at.end == end.end {
                return Ok(None);
            }
            let hint = match nearest(name, known()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are figures of {}", quoted_list(known())),
            };
            let message = format!("there are no figures of a member `{name}`");
            return Err(PathError { at, message, hints: vec![hint], no_value: false });
        };
        let series = Series {
            years: &member.years,
            parts: &member.parts,
            fiscal_year_ends: self.fiscal_year_ends,
            what: format!("figures of `{name}`"),
            table: "`[[trade.member]]`",
        };
        match at.end < end.end {
            true => Ok(Some((series, at.end + 1..end.end))),
            false => Err(series.unfinished(path, path)),
        }
    }
}

impl Series<'_> {
    /// An error about a path that stops before the figure.
    fn unfinished(&self, path: &str, owner: &str) -> PathError {
        let is_dated = owner.ends_with(".latest") || owner.ends_with(".first");
        let known = self.known_figures().chain(is_dated.then_some("year"));
        unfinished(path, known.map(|figure| format!("{owner}.{figure}")))
    }

    /// The figure of a period, or its change from one to another.
    fn value(&self, path: &str, parts: &PeriodPath, figure: Range<usize>) -> Result<Value, PathError> {
        let name = &path[figure.clone()];
        let dated = matches!(&path[parts.periods()], "latest" | "first").then_some("year");
        if dated == Some(name) {
            let period = self.period(path, parts.from.clone())?.period;
            let fiscal = period.is_fiscal_year();
            return Ok(if fiscal {
                Value::FiscalYear(period.starts())
            } else {
                Value::Date(Date::of_year(period.starts()))
            });
        }
        if !FIGURES.contains(&name) && !PLACES.contains(&name) {
            let known: Vec<&str> = self.known_figures().chain(dated).collect();
            return Err(unknown_figure(path, figure, name, &known));
        }
        let from = self.period(path, parts.from.clone())?;
        let Some(last) = &parts.to else {
            return self.figure(from, path, parts.from.clone(), figure);
        };
        let to = self.period(path, last.clone())?;
        if !GROWING.contains(&name) && !is_percent(name) {
            let message = match name {
                "rank" => "there is no growth of a rank".to_owned(),
                _ => format!("there is no growth of a {name}, which may change its sign"),
            };
            return Err(PathError {
                at: figure,
                message,
                hints: vec!["write `exports`, `imports` or `total`".to_owned()],
                no_value: false,
            });
        }
        // Reported if one is not known.
        let scale = |value: &Value| match value {
            Value::Money(amount) | Value::Percent(amount) => amount.value.scale(),
            _ => 0,
        };
        if !from.can_be_compared(to, self.all()) {
            return Err(PathError {
                at: parts.periods(),
                message: format!(
                    "the series starts anew between {} and {}: they cannot be compared",
                    from.period, to.period
                ),
                hints: vec!["name two years without a `break` between them".to_owned()],
                no_value: true,
            });
        }
        let first = self.figure(from, path, parts.from.clone(), figure.clone())?;
        let second = self.figure(to, path, last.clone(), figure.clone())?;
        let is_part = name != "total" && !is_percent(name);
        let changing = Changing {
            from: from.period,
            to: to.period,
            at: parts.periods(),
            name,
            plural: Some(name != "total" && !is_percent(name)),
            percent: is_percent(name),
            measure: Measure::Trade,
            decimals: scale(&first).max(scale(&second)),
            whole: from.exact("total").filter(|_| is_part),
        };
        let exact = |period: Period| self.all().find(|year| year.period.is_same_time(period))?.exact(name);
        changing.change(exact).map(|change| Value::Change(Box::new(change)))
    }

    /// The names of figures, those that few briefs have only where some year has them.
    fn known_figures(&self) -> impl Iterator<Item = &'static str> {
        let given = |name: &&str| match *name {
            "rank" => self.all().any(|year| year.rank.is_some()),
            name => !is_rare(name) || self.all().any(|year| year.exact(name).is_some()),
        };
        FIGURES.into_iter().chain(PLACES).filter(given)
    }

    fn all(&self) -> impl Iterator<Item = &TradeYear> {
        self.years.iter().chain(self.parts)
    }

    /// The figures of the period that a part of a path names.
    fn period(&self, path: &str, at: Range<usize>) -> Result<&TradeYear, PathError> {
        let periods: Vec<Period> = self.all().map(|year| year.period).collect();
        let mut settled = self.years.iter().rev().filter(|year| year.status != Status::Forecast);
        let known = Known {
            what: &self.what,
            periods: &periods,
            latest: settled.next().map(|year| year.period),
            fiscal_year_ends: self.fiscal_year_ends,
            add: &format!("add a {}", self.table),
        };
        let found = known.find(path, at.clone())?;
        self.all().find(|year| year.period == found).ok_or_else(|| PathError {
            at,
            message: format!("there are no {} for `{found}`", self.what),
            hints: Vec::new(),
            no_value: true,
        })
    }

    /// A figure of a period.
    fn figure(
        &self,
        year: &TradeYear,
        path: &str,
        years: Range<usize>,
        figure: Range<usize>,
    ) -> Result<Value, PathError> {
        let name = &path[figure.clone()];
        let unknown = |what: &str| PathError {
            at: years.clone(),
            message: format!("no {what} known for {}", year.period),
            hints: vec![format!("add the figure to the {}, or name another year", self.table)],
            no_value: true,
        };
        let balance = || year.traced("balance").ok_or_else(|| unknown("exports and imports are"));
        let other_way = |other: &str| PathError {
            at: figure.clone(),
            message: format!("there was a {other} in {}, not a {name}", year.period),
            hints: vec![format!("write `{other}`, or `balance` for either")],
            no_value: true,
        };
        let amount = match name {
            "exports" | "imports" => year.traced(name).ok_or_else(|| unknown(&format!("{name} are")))?,
            "total" => year.traced(name).ok_or_else(|| unknown("total is"))?,
            "deficit" => match balance()? {
                balance if balance.value > Decimal::ZERO => return Err(other_way("surplus")),
                balance => balance.magnitude(),
            },
            "surplus" => match balance()? {
                balance if balance.value < Decimal::ZERO => return Err(other_way("deficit")),
                balance => balance,
            },
            "rank" => return year.traced(name).map(Value::Number).ok_or_else(|| unknown("rank is")),
            "share" => return year.traced(name).map(Value::Percent).ok_or_else(|| unknown("share is")),
            "coverage" => {
                balance()?;
                let none = || PathError {
                    message: format!(
                        "there were no imports in {}, of which exports could be a share",
                        year.period
                    ),
                    ..unknown("imports are")
                };
                return year.traced(name).map(Value::Percent).ok_or_else(none);
            }
            _ if name.contains('.') => {
                let what = name.split('.').collect::<Vec<_>>().join(" ");
                year.traced(name).ok_or_else(|| unknown(&format!("{what} are")))?
            }
            _ => balance()?,
        };
        Ok(Value::Money(amount))
    }
}

/// Whether a figure is a percentage.
fn is_percent(name: &str) -> bool {
    matches!(name, "share" | "coverage")
}

/// Whether few briefs have a figure.
fn is_rare(name: &str) -> bool {
    name.contains('.') || PLACES.contains(&name)
}

fn unknown_figure(path: &str, figure: Range<usize>, name: &str, known: &[&str]) -> PathError {
    if matches!(name, "growth" | "change" | "increase") {
        let hint = "growth is from one year to another: write two years, as in `trade.2022..2023.total`";
        return PathError {
            at: figure,
            message: format!("there is no path `{path}`"),
            hints: vec![hint.to_owned()],
            no_value: false,
        };
    }
    let owner = &path[..figure.start - 1];
    let mut error = no_such(figure, path, owner, name, known.iter().copied());
    if let Some(meant) = wishes::figure(name) {
        error.hints.retain(|hint| !hint.starts_with("did you mean"));
        error.hints.insert(0, format!("did you mean `{meant}`?"));
    }
    error
}
