//! World Bank WITS: the result of a query.

use super::{ALPHA, Issuer, NAME};
use crate::figures::Unit;
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Commodity, FlowColumn, Layout, PeriodColumns, Side, Stated, ValueColumn,
};
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary;

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::Wits,
    needs: &["Year", "TradeFlowName", "TradeValue in 1000 USD"],
    recognises: |table| table.column("ReporterISO3").or(table.column("ReporterName")).is_some(),
    layout,
};

const IGNORED: [&str; 5] = ["TradeFlowCode", "Quantity", "QuantityToken", "Qty Unit", "NetWeight in KGM"];

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::Wits);
    layout.period = table.column("Year").map_or(PeriodColumns::Given(None), PeriodColumns::One);
    layout.reporter = Side::of(table, &[("ReporterISO3", ALPHA), ("ReporterName", NAME)]);
    layout.partner = Side::of(table, &[("PartnerISO3", ALPHA), ("PartnerName", NAME)]);
    let flow = table.column("TradeFlowName");
    layout.flow = flow.map(|column| FlowColumn { column, meaning: vocabulary::flow });
    layout.commodity = Commodity {
        code: table.column("ProductCode"),
        name: table.column("ProductDescription"),
        classification: table.column("Nomenclature"),
        totals: &["Total", "TOTAL"],
        ..Commodity::default()
    };
    let value = table.column("TradeValue in 1000 USD").into_iter();
    layout.values = value.map(|column| ValueColumn { column, ..ValueColumn::default() }).collect();
    layout.ignored.extend(table.columns(&IGNORED));
    layout.stated = Stated::dollars(Unit::Thousand);
    Ok(layout)
}
