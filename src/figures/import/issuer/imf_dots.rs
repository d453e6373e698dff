//! IMF Direction of Trade Statistics: time series with a column for each period.

use super::{IMF, Issuer, NAME, across};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{Indicator, Layout, Measure, PeriodColumns, Side, Stated};
use crate::figures::import::period::TimePeriod;
use crate::figures::import::table::Table;
use crate::figures::{Flow, Unit};

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::Dots,
    needs: &["Country Name", "Indicator Code", "Counterpart Country Name"],
    recognises: |table| table.header.iter().any(|name| TimePeriod::parse(name).is_some()),
    layout,
};

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::Dots);
    layout.period = PeriodColumns::Values;
    layout.reporter = Side::of(table, &[("Country Code", IMF), ("Country Name", NAME)]);
    layout.partner =
        Side::of(table, &[("Counterpart Country Code", IMF), ("Counterpart Country Name", NAME)]);
    layout.indicator = table.column("Indicator Code").map(|column| Indicator { column, meaning: indicator });
    layout.attribute = table.column("Attribute").map(|column| (column, "Value"));
    layout.values = across(table, TimePeriod::parse);
    layout.ignored.extend(table.columns(&["Indicator Name"]));
    Ok(layout)
}

/// Exports are FOB. Imports are CIF; those that are FOB are another series, and the balance a third.
fn indicator(code: &str) -> Stated {
    match code {
        "TXG_FOB_USD" => Stated { flow: Some(Flow::Exports), ..Stated::dollars(Unit::One) },
        "TMG_CIF_USD" => Stated { flow: Some(Flow::Imports), ..Stated::dollars(Unit::One) },
        other => Stated { measure: Some(Measure::Other(other.to_owned())), ..Stated::default() },
    }
}
