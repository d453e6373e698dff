//! World Bank WITS: the trade summary of a country, with a column for each year.

use super::{Issuer, NAME, across};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Classification, Commodity, Indicator, Layout, Measure, PeriodColumns, Side, Stated,
};
use crate::figures::import::period::TimePeriod;
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary::year;
use crate::figures::{Flow, Unit};

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::WitsSummary,
    needs: &["Reporter", "Partner", "Product categories", "Indicator Type", "Indicator"],
    recognises: |table| table.header.iter().any(|name| year(name).is_some()),
    layout,
};

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::WitsSummary);
    layout.period = PeriodColumns::Values;
    layout.reporter = Side::of(table, &[("Reporter", NAME)]);
    layout.partner = Side::of(table, &[("Partner", NAME)]);
    layout.indicator = table.column("Indicator").map(|column| Indicator { column, meaning: indicator });
    layout.commodity = Commodity {
        name: table.column("Product categories"),
        // Sectors and stages of processing, which contain each other.
        stated: Classification::Other,
        totals: &["All Products"],
        ..Commodity::default()
    };
    layout.values = across(table, |name| year(name).map(TimePeriod::Year));
    layout.ignored.extend(table.columns(&["Indicator Type"]));
    Ok(layout)
}

/// Two of the indicators are the flows; for the largest partners and for products they have other names. The rest are
/// shares, counts, tariffs and figures of the country.
fn indicator(name: &str) -> Stated {
    let dollars = Stated::dollars(Unit::Million);
    match name {
        "Exports (in US$ Mil)" | "Export(US$ Mil)" | "Trade (US$ Mil)-Top 5 Export Partner" => {
            Stated { flow: Some(Flow::Exports), ..dollars }
        }
        "Imports (in US$ Mil)" | "Import(US$ Mil)" | "Trade (US$ Mil)-Top 5 Import Partner" => {
            Stated { flow: Some(Flow::Imports), ..dollars }
        }
        other => Stated { measure: Some(Measure::Other(other.to_owned())), ..Stated::default() },
    }
}
