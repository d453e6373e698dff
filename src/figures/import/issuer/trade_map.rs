//! ITC Trade Map since 2025: a column for each year, named `2016 (USD Thousand)`. The language of the site is that of the
//! labels; which flow it is says the name of the file only.

use super::{Issuer, NAME, NUMBER, across};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{Classification, Commodity, Layout, Measure, PeriodColumns, Side};
use crate::figures::import::period::TimePeriod;
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary::unit_and_currency;

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::TradeMap,
    needs: &["reporterCd", "partnerCd", "productCd"],
    recognises: |table| table.header.iter().any(|name| period(name).is_some()),
    layout,
};

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::TradeMap);
    layout.period = PeriodColumns::Values;
    // Names are in the language of the site.
    layout.reporter = Side::of(table, &[("reporterCd", NUMBER), ("reporterLabel", NAME)]);
    layout.partner = Side::of(table, &[("partnerCd", NUMBER), ("partnerLabel", NAME)]);
    layout.commodity = Commodity {
        code: table.column("productCd"),
        name: table.column("productLabel"),
        stated: Classification::Hs,
        totals: &["TOTAL"],
        ..Commodity::default()
    };
    layout.values = across(table, |name| period(name).map(|(period, _)| period));
    for value in &mut layout.values {
        let unit = period(&table.header[value.column]).map(|(_, unit)| unit).unwrap_or_default();
        match unit_and_currency(unit) {
            Some((unit, currency)) => {
                value.stated.unit = unit;
                value.stated.currency = currency;
                value.stated.measure = Some(Measure::Value);
            }
            // Quantities have units such as `Tons`.
            None => value.stated.measure = Some(Measure::Other(unit.to_owned())),
        }
    }
    Ok(layout)
}

/// A period, with what is in brackets behind it.
fn period(name: &str) -> Option<(TimePeriod, &str)> {
    let (period, unit) = name.split_once('(')?;
    Some((TimePeriod::parse(period.trim())?, unit.strip_suffix(')')?))
}
