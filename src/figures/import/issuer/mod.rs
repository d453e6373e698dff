//! The issuers of statistics. One file for each of their formats, which recognises a table and says where it has what.

mod comtrade_legacy;
mod comtrade_plus;
mod eurostat;
mod imf_dots;
mod imf_imts;
mod oec;
mod trade_map;
mod trade_map_text;
mod wits;
mod wits_summary;
mod world_bank;

use super::flaw::Flaw;
use super::format::FileFormat;
use super::layout::{Dimension, Layout, PeriodColumns, ValueColumn};
use super::period::TimePeriod;
use super::table::Table;
use crate::country::CodeKind;

/// Letters of ISO 3166.
const ALPHA: Option<CodeKind> = Some(CodeKind::Alpha);
/// Numbers of M49, and UN Comtrade's own.
const NUMBER: Option<CodeKind> = Some(CodeKind::Number);
const IMF: Option<CodeKind> = Some(CodeKind::Imf);
const NAME: Option<CodeKind> = None;

/// A format of an issuer.
pub(super) struct Issuer {
    pub format: FileFormat,
    /// Columns that every file of the format has.
    needs: &'static [&'static str],
    /// Whether a table that has them is of the format.
    recognises: fn(&Table) -> bool,
    pub layout: fn(&Table) -> Result<Layout, Flaw>,
}

static ISSUERS: [&Issuer; 11] = [
    &comtrade_plus::ISSUER,
    &comtrade_legacy::ISSUER,
    &wits::ISSUER,
    &wits_summary::ISSUER,
    &world_bank::ISSUER,
    &eurostat::ISSUER,
    &trade_map::ISSUER,
    &trade_map_text::ISSUER,
    &imf_dots::ISSUER,
    &imf_imts::ISSUER,
    &oec::ISSUER,
];

/// The issuers whose format a table has.
pub(super) fn recognise(table: &Table) -> Vec<&'static Issuer> {
    let recognised = |issuer: &&Issuer| table.has(issuer.needs) && (issuer.recognises)(table);
    ISSUERS.into_iter().filter(recognised).collect()
}

/// The issuer of a format that the brief names.
pub(super) fn of_format(format: FileFormat, table: &Table) -> Result<Option<&'static Issuer>, Flaw> {
    let Some(issuer) = ISSUERS.into_iter().find(|issuer| issuer.format == format) else { return Ok(None) };
    if table.has(issuer.needs) && (issuer.recognises)(table) {
        return Ok(Some(issuer));
    }
    let columns = issuer.needs.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let hint = match columns.as_str() {
        "" => "remove `format`: Chancery finds the format by itself".to_owned(),
        columns => {
            format!("its files have columns such as {columns}; remove `format` to have the format found")
        }
    };
    Err(Flaw::whole("lacks columns of its format", hint))
}

/// The column of the period in files of UN Comtrade, some of which have the year only.
fn period_of(table: &Table, period: &str, year: &str) -> PeriodColumns {
    let column = table.column(period).or(table.column(year));
    column.map_or(PeriodColumns::Given(None), PeriodColumns::One)
}

/// Adds dimensions, each by the names that its columns may have, and its totals. Of columns with codes and with names, which
/// say the same, the first is taken.
fn take_dimensions(layout: &mut Layout, table: &Table, dimensions: &[(&[&str], &'static [&'static str])]) {
    for (columns, totals) in dimensions {
        let mut columns = table.columns(columns).into_iter();
        layout.dimensions.extend(columns.next().map(|column| Dimension { column, totals }));
        layout.ignored.extend(columns);
    }
}

/// Columns that are named by a period, with what comes behind it.
fn across(table: &Table, name: impl Fn(&str) -> Option<TimePeriod>) -> Vec<ValueColumn> {
    let columns = table.header.iter().enumerate();
    let columns = columns.filter_map(|(column, header)| {
        Some(ValueColumn { column, period: Some(name(header)?), ..ValueColumn::default() })
    });
    columns.collect()
}
