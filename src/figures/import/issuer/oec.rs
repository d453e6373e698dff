//! The Observatory of Economic Complexity: goods by section, chapter and heading, or services with their parents. Neither
//! the reporter nor the flow is in the file; of services, neither is the year or the currency.

use super::Issuer;
use crate::figures::Unit;
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Classification, Commodity, Layout, Measure, Parent, PeriodColumns, Side, Stated, ValueColumn,
};
use crate::figures::import::table::Table;

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::Oec,
    needs: &[],
    recognises: |table| {
        table.has(&["HS4 ID", "HS4", "Year", "Trade Value"])
            || table.has(&["HS2 ID", "HS2", "Year", "Trade Value"])
            || table.has(&["Parent Service", "Service", "Service Value"])
    },
    layout,
};

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::Oec);
    layout.reporter = Side::untold();
    layout.partner = Side::untold();
    let goods = table.column("Trade Value");
    layout.period = table.column("Year").map_or(PeriodColumns::Given(None), PeriodColumns::One);
    let (code, name) = match (table.column("HS4 ID"), table.column("HS2 ID")) {
        (Some(code), _) => (Some(code), table.column("HS4")),
        (None, Some(code)) => (Some(code), table.column("HS2")),
        (None, None) => (table.column("Service ID"), table.column("Service")),
    };
    layout.commodity = Commodity { code, name, ..Commodity::default() };
    let value = |column| ValueColumn { column, ..ValueColumn::default() };
    if let Some(column) = goods {
        layout.commodity.stated = Classification::Hs;
        layout.commodity.decode = Some(harmonized);
        layout.values = vec![value(column)];
        layout.stated = Stated::dollars(Unit::One);
    } else {
        layout.commodity.stated = Classification::Other;
        layout.values = table.column("Service Value").into_iter().map(value).collect();
        layout.stated.measure = Some(Measure::Value);
        let [code, name, value] =
            ["Parent Service ID", "Parent Service", "Parent Service Value"].map(|name| table.column(name));
        if let (Some(code), Some(name), Some(value)) = (code, name, value) {
            layout.commodity.parent = Some(Parent { code, name, value });
        }
    }
    // Parents, and growth and values of other years.
    layout.ignored.extend(0..table.header.len());
    Ok(layout)
}

/// The code of the Harmonized System behind the number of its section, which has one digit or two: `21001` is heading
/// 1001 of section 2, and `210` chapter 10.
fn harmonized(id: &str) -> &str {
    let digits = (id.len().saturating_sub(1) / 2) * 2;
    id.get(id.len() - digits..).unwrap_or(id)
}
