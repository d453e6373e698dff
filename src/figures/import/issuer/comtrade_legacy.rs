//! UN Comtrade before 2023: downloads of the site, of any width, and bulk files.

use super::{ALPHA, Issuer, NAME, NUMBER, period_of, take_dimensions};
use crate::figures::Unit;
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{Commodity, FlowColumn, Layout, Side, Stated, ValueColumn};
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary;

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::ComtradeLegacy,
    needs: &["Trade Flow", "Trade Value (US$)"],
    recognises: |table| table.column("Period").or(table.column("Year")).is_some(),
    layout,
};

/// Columns that figures depend on; the total has none, or its name.
const DIMENSIONS: [(&[&str], &[&str]); 3] = [
    (&["2nd Partner Code", "2nd Partner", "2nd Partner ISO"], &["", "0", "World"]),
    (&["Customs Proc. Code", "Customs"], &["", "0", "C00", "All customs procedures"]),
    (&["Mode of Transport Code", "Mode of Transport"], &["", "0", "All modes of transport"]),
];

const IGNORED: [&str; 18] = [
    "Year",
    "Period",
    "Period Desc.",
    "Aggregate Level",
    "Is Leaf Code",
    "Trade Flow Code",
    "Qty Unit Code",
    "Qty Unit",
    "Qty",
    "Alt Qty Unit Code",
    "Alt Qty Unit",
    "Alt Qty",
    "Netweight (kg)",
    "Gross weight (kg)",
    "CIF Trade Value (US$)",
    "FOB Trade Value (US$)",
    "Flag",
    "Classification",
];

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::ComtradeLegacy);
    layout.period = period_of(table, "Period", "Year");
    layout.reporter =
        Side::of(table, &[("Reporter ISO", ALPHA), ("Reporter Code", NUMBER), ("Reporter", NAME)]);
    layout.partner = Side::of(table, &[("Partner ISO", ALPHA), ("Partner Code", NUMBER), ("Partner", NAME)]);
    let flow = table.column("Trade Flow");
    layout.flow = flow.map(|column| FlowColumn { column, meaning: vocabulary::flow });
    layout.commodity = Commodity {
        code: table.column("Commodity Code"),
        name: table.column("Commodity"),
        classification: table.column("Classification"),
        totals: &["TOTAL", "All Commodities"],
        ..Commodity::default()
    };
    let value = table.column("Trade Value (US$)").into_iter();
    layout.values = value.map(|column| ValueColumn { column, ..ValueColumn::default() }).collect();
    take_dimensions(&mut layout, table, &DIMENSIONS);
    layout.ignored.extend(table.columns(&IGNORED));
    layout.stated = Stated::dollars(Unit::One);
    Ok(layout)
}
