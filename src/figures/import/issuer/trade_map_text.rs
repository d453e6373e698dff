//! ITC Trade Map until 2025: text with tabs, and a column for each year, named `Exported value in 2019`. Neither the
//! reporter nor the unit is in the file; where it lists products, neither is the partner.

use super::{Issuer, NAME};
use crate::figures::Flow;
use crate::figures::import::flaw::Flaw;
use crate::figures::import::format::FileFormat;
use crate::figures::import::layout::{
    Classification, Commodity, Layout, Measure, PeriodColumns, Side, ValueColumn,
};
use crate::figures::import::period::TimePeriod;
use crate::figures::import::table::Table;

pub(super) static ISSUER: Issuer = Issuer {
    format: FileFormat::TradeMapText,
    needs: &[],
    recognises: |table| {
        let lists = partners(table).is_some()
            || table.column("Code").is_some() && table.column("Product label").is_some();
        lists && table.header.iter().any(|name| value(name).is_some())
    },
    layout,
};

/// The column of partners, in the languages of the site.
fn partners(table: &Table) -> Option<usize> {
    table
        .columns(&["Importers", "Exporters", "Importateurs", "Exportateurs", "Importadores", "Exportadores"])
        .first()
        .copied()
}

fn layout(table: &Table) -> Result<Layout, Flaw> {
    let mut layout = Layout::new(FileFormat::TradeMapText);
    layout.period = PeriodColumns::Values;
    layout.reporter = Side::untold();
    layout.partner = match partners(table) {
        Some(column) => Side { columns: vec![(column, NAME)], ..Side::default() },
        None => Side::untold(),
    };
    layout.commodity = Commodity {
        code: table.column("Code"),
        name: table.column("Product label"),
        stated: Classification::Hs,
        totals: &["TOTAL"],
        ..Commodity::default()
    };
    for (column, name) in table.header.iter().enumerate() {
        let Some((flow, period)) = value(name) else { continue };
        let mut found = ValueColumn { column, period: Some(period), ..ValueColumn::default() };
        found.stated.flow = Some(flow);
        found.stated.measure = Some(Measure::Value);
        layout.values.push(found);
    }
    Ok(layout)
}

/// `Exported value in 2019`, in the languages of the site.
fn value(name: &str) -> Option<(Flow, TimePeriod)> {
    let (words, period) = name.rsplit_once(' ')?;
    let flow = match words.to_lowercase().as_str() {
        "exported value in" | "valeur exportée en" | "valor exportado en" => Flow::Exports,
        "imported value in" | "valeur importée en" | "valor importado en" => Flow::Imports,
        _ => return None,
    };
    // `2019-Q4` in tables of quarters.
    Some((flow, TimePeriod::parse(period)?))
}
