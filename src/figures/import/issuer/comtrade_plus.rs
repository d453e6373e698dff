//! UN Comtrade since 2023: downloads of the site and of its interface for programs.

use super::{ALPHA, Issuer, NAME, NUMBER, period_of, take_dimensions};
use crate::figures::Unit;
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Classification, Commodity, FlowColumn, Layout, Side, Stated, ValueColumn,
};
use crate::figures::import::table::Table;
use crate::figures::import::vocabulary;

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
    layout.period = period_of(table, "period", "refYear");
    layout.reporter =
        Side::of(table, &[("reporterISO", ALPHA), ("reporterCode", NUMBER), ("reporterDesc", NAME)]);
    layout.partner =
        Side::of(table, &[("partnerISO", ALPHA), ("partnerCode", NUMBER), ("partnerDesc", NAME)]);
    let column = table.column("flowCode").or(table.column("flowDesc"));
    layout.flow = column.map(|column| FlowColumn { column, meaning: vocabulary::flow });
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
    take_dimensions(&mut layout, table, &DIMENSIONS);
    layout.ignored.extend(table.columns(&IGNORED));
    layout.stated = Stated::dollars(Unit::One);
    Ok(layout)
}
