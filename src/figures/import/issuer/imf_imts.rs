//! IMF International Trade in Goods by Partner Country: SDMX-CSV. Its `SCALE` tells how the IMF shows figures; they are in
//! whole dollars whatever it says.

use super::{ALPHA, Issuer, NAME};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{Indicator, Layout, Measure, PeriodColumns, Side, Stated, ValueColumn};
use crate::figures::import::table::Table;
use crate::figures::{Flow, Unit};

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::Imts,
    needs: &["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "TIME_PERIOD", "OBS_VALUE"],
    recognises: |_| true,
    layout,
};

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::Imts);
    layout.period = table.column("TIME_PERIOD").map_or(PeriodColumns::Given(None), PeriodColumns::One);
    layout.reporter = Side::of(table, &[("COUNTRY", ALPHA), ("COUNTRY", NAME)]);
    layout.partner = Side::of(table, &[("COUNTERPART_COUNTRY", ALPHA), ("COUNTERPART_COUNTRY", NAME)]);
    layout.indicator = table.column("INDICATOR").map(|column| Indicator { column, meaning: indicator });
    let value = table.column("OBS_VALUE");
    layout.values =
        value.into_iter().map(|column| ValueColumn { column, ..ValueColumn::default() }).collect();
    // The service describes each series in columns of its own; the series is the indicator's.
    layout.ignored.extend(0..table.header.len());
    Ok(layout)
}

/// Codes, or the labels of the same series.
fn indicator(name: &str) -> Stated {
    match name {
        "XG_FOB_USD" | "Exports of goods, Free on board (FOB), US dollar" => {
            Stated { flow: Some(Flow::Exports), ..Stated::dollars(Unit::One) }
        }
        "MG_CIF_USD" | "Imports of goods, Cost insurance freight (CIF), US dollar" => {
            Stated { flow: Some(Flow::Imports), ..Stated::dollars(Unit::One) }
        }
        other => Stated { measure: Some(Measure::Other(other.to_owned())), ..Stated::default() },
    }
}
