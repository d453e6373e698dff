//! World Bank indicators: a file for an indicator, with a column for each year. Trade is that with the whole world, in
//! goods and services together.

use super::{ALPHA, Issuer, NAME, across};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{Indicator, Layout, Measure, PeriodColumns, Side, Stated};
use crate::figures::import::period::TimePeriod;
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary::year;
use crate::figures::{Flow, Unit};

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::WorldBank,
    needs: &["Country Name", "Country Code", "Indicator Name", "Indicator Code"],
    recognises: |table| table.header.iter().any(|name| year(name).is_some()),
    layout,
};

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::WorldBank);
    layout.period = PeriodColumns::Values;
    layout.reporter = Side::of(table, &[("Country Code", ALPHA), ("Country Name", NAME)]);
    layout.partner = Side::stated("World");
    layout.indicator = table.column("Indicator Code").map(|column| Indicator { column, meaning: indicator });
    layout.values = across(table, |name| year(name).map(TimePeriod::Year));
    layout.ignored.extend(table.columns(&["Indicator Name"]));
    Ok(layout)
}

/// `BX` and `BM` are of the balance of payments, `NE` of the national accounts, `TX` and `TM` of merchandise.
fn indicator(code: &str) -> Stated {
    let dollars = |flow| Stated { flow: Some(flow), ..Stated::dollars(Unit::One) };
    match code {
        "NE.EXP.GNFS.CD" | "BX.GSR.GNFS.CD" | "TX.VAL.MRCH.CD.WT" => dollars(Flow::Exports),
        "NE.IMP.GNFS.CD" | "BM.GSR.GNFS.CD" | "TM.VAL.MRCH.CD.WT" => dollars(Flow::Imports),
        other => Stated { measure: Some(Measure::Other(other.to_owned())), ..Stated::default() },
    }
}
