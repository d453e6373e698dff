//! Eurostat: SDMX-CSV of external trade (COMEXT), with codes or with labels.

use super::{ALPHA, Issuer, NAME};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Classification, Commodity, FlowColumn, Indicator, Layout, Measure, PeriodColumns, Side, Stated,
    ValueColumn,
};
use crate::figures::import::table::Table;
use crate::figures::{Flow, Unit};

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::Eurostat,
    needs: &["DATAFLOW", "reporter", "partner", "flow", "TIME_PERIOD", "OBS_VALUE"],
    recognises: |table| table.column("indicators").is_some(),
    layout,
};

const IGNORED: [&str; 6] = ["DATAFLOW", "LAST UPDATE", "freq", "OBS_FLAG", "CONF_STATUS", "STRUCTURE"];

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::Eurostat);
    layout.period = table.column("TIME_PERIOD").map_or(PeriodColumns::Given(None), PeriodColumns::One);
    // The same column has codes or labels.
    layout.reporter = Side::of(table, &[("reporter", ALPHA), ("reporter", NAME)]);
    layout.partner = Side::of(table, &[("partner", ALPHA), ("partner", NAME)]);
    layout.flow = table.column("flow").map(|column| FlowColumn { column, meaning: flow });
    layout.indicator = table.column("indicators").map(|column| Indicator { column, meaning: indicator });
    let product = table.column("product");
    let labels = table.columns_of(product).iter().any(|column| column.spaced);
    layout.commodity = Commodity {
        code: product.filter(|_| !labels),
        name: product.filter(|_| labels),
        stated: if labels { Classification::Other } else { Classification::Hs },
        totals: &["TOTAL", "Total", "TOTAL_TRADE", "Total - all products"],
        ..Commodity::default()
    };
    let value = table.column("OBS_VALUE").into_iter();
    layout.values = value.map(|column| ValueColumn { column, ..ValueColumn::default() }).collect();
    layout.ignored.extend(table.columns(&IGNORED));
    Ok(layout)
}

fn flow(cell: &str) -> Option<Flow> {
    match cell.to_uppercase().as_str() {
        "1" | "IMPORT" => Some(Flow::Imports),
        "2" | "EXPORT" => Some(Flow::Exports),
        _ => None,
    }
}

fn indicator(name: &str) -> Stated {
    match name {
        "VALUE_IN_EUROS" | "VALUE_EUR" | "Value in euros" => Stated {
            measure: Some(Measure::Value),
            unit: Some(Unit::One),
            currency: Some("EUR".to_owned()),
            flow: None,
        },
        other => Stated { measure: Some(Measure::Other(other.to_owned())), ..Stated::default() },
    }
}
