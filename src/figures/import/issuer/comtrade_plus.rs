//! UN Comtrade since 2023: downloads of the site and of its interface for programs.

use super::{ALPHA, Issuer, NAME, NUMBER};
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Classification, Commodity, Dimension, FlowColumn, Layout, PeriodColumns, Side, Stated, ValueColumn,
};
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary;
use crate::figures::{Flow, Unit};

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::ComtradePlus,
    needs: &["primaryValue"],
    recognises: |table| {
        table.column("period").or(table.column("refYear")).is_some()
            && table.column("flowCode").or(table.column("flowDesc")).is_some()
    },
    layout,
};

/// Columns that figures depend on, with the codes of their totals. Services have modes of supply, whose total is 0 as well.
const DIMENSIONS: [(&[&str], &[&str]); 4] = [
    (&["partner2Code", "partner2ISO", "partner2Desc"], &["0", "W00", "World"]),
    (&["customsCode", "customsDesc"], &["C00", "TOTAL CPC"]),
    (&["motCode", "motDesc"], &["0", "TOTAL MOT"]),
    (&["mosCode"], &["0"]),
];

/// Columns that say something about a figure.
const IGNORED: [&str; 36] = [
    "typeCode",
    "freqCode",
    "refPeriodId",
    "refYear",
    "refMonth",
    "classificationSearchCode",
    "isOriginalClassification",
    "aggrLevel",
    "isLeaf",
    "qtyUnitCode",
    "qtyUnitAbbr",
    "qty",
    "isQtyEstimated",
    "altQtyUnitCode",
    "altQtyUnitAbbr",
    "altQty",
    "isAltQtyEstimated",
    "netWgt",
    "isNetWgtEstimated",
    "grossWgt",
    "isGrossWgtEstimated",
    "cifvalue",
    "fobvalue",
    "legacyEstimationFlag",
    "isReported",
    "isAggregate",
    "flowDesc",
    "flowCode",
    "period",
    "reporterDesc",
    "partnerDesc",
    "cmdDesc",
    "dataset_code",
    "datasetCode",
    "flowCategory",
    "classificationCode",
];

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::ComtradePlus);
    // Files of some tools have the year only.
    layout.period = match (table.column("period"), table.column("refYear")) {
        (Some(column), _) | (None, Some(column)) => PeriodColumns::One(column),
        (None, None) => PeriodColumns::Given(None),
    };
    layout.reporter =
        Side::of(table, &[("reporterISO", ALPHA), ("reporterCode", NUMBER), ("reporterDesc", NAME)]);
    layout.partner =
        Side::of(table, &[("partnerISO", ALPHA), ("partnerCode", NUMBER), ("partnerDesc", NAME)]);
    let column = table.column("flowCode").or(table.column("flowDesc"));
    layout.flow = column.map(|column| FlowColumn { column, meaning: flow });
    layout.commodity = Commodity {
        code: table.column("cmdCode"),
        name: table.column("cmdDesc"),
        classification: table.column("classificationCode"),
        stated: Classification::Unknown,
        totals: &["TOTAL", "S", "200"],
        ..Commodity::default()
    };
    let value = table.column("primaryValue").into_iter();
    layout.values = value.map(|column| ValueColumn { column, ..ValueColumn::default() }).collect();
    for (columns, totals) in DIMENSIONS {
        // Codes and names say the same.
        let mut columns = table.columns(columns).into_iter();
        layout.dimensions.extend(columns.next().map(|column| Dimension { column, totals }));
        layout.ignored.extend(columns);
    }
    layout.ignored.extend(table.columns(&IGNORED));
    layout.stated = Stated::dollars(Unit::One);
    Ok(layout)
}

/// Codes and names; `RX`, `MIP` and others are parts of flows, or re-exports.
fn flow(cell: &str) -> Option<Flow> {
    vocabulary::flow(cell)
}
