//! Files of different issuers as rows of one shape.

use rust_decimal::Decimal;

use super::{Flaw, Format};
use crate::brief::model::Flow;
use crate::brief::number::{DECIMALS, exact};

/// A figure of a file.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Where it stands in the file, from 1.
    pub line: u64,
    pub year: i16,
    /// 1 to 12 where the file is monthly.
    pub month: Option<u8>,
    pub flow: Flow,
    /// What the file calls the reporter: codes and name. Empty where it does not say.
    pub reporter: Vec<String>,
    pub partner: Vec<String>,
    pub commodity: String,
    /// In whole US dollars; for tidy files in their own unit.
    pub value: Decimal,
}

/// Fields of a file by the names of their columns.
pub(super) struct Table {
    header: Vec<String>,
    records: Vec<csv::StringRecord>,
}

impl Table {
    pub(super) fn new(text: &str) -> Result<Self, Flaw> {
        // Some issuers end rows, but not the header, with a delimiter.
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let damaged = |error: csv::Error| (format!("cannot be read as CSV: {error}"), None);
        let header = reader.headers().map_err(damaged)?;
        let header = header.iter().map(|name| name.trim().to_owned()).collect();
        let records = reader.records().collect::<Result<_, _>>().map_err(damaged)?;
        Ok(Self { header, records })
    }

    /// Who issued the file.
    pub(super) fn format(&self) -> Option<Format> {
        let has = |names: &[&str]| names.iter().all(|name| self.header.iter().any(|known| known == name));
        if has(&["reporterISO", "primaryValue"]) {
            Some(Format::ComtradePlus)
        } else if has(&["Trade Flow", "Trade Value (US$)"]) {
            Some(Format::ComtradeLegacy)
        } else if has(&["ReporterISO3", "TradeValue in 1000 USD"]) {
            Some(Format::Wits)
        } else if has(&["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "OBS_VALUE"]) {
            Some(Format::Imts)
        } else {
            (self.column_like("year").is_some() && self.column_like("export").is_some())
                .then_some(Format::Tidy)
        }
    }

    /// The rows that hold exports or imports; re-exports and other flows are passed over.
    pub(super) fn rows(&self, format: Format) -> Result<Vec<Row>, Flaw> {
        if format == Format::Tidy {
            return self.tidy();
        }
        let names: [&str; 5] = match format {
            Format::ComtradePlus => ["period", "flowCode", "cmdCode", "primaryValue", "partner2Code"],
            Format::ComtradeLegacy => ["Period", "Trade Flow", "Commodity Code", "Trade Value (US$)", ""],
            Format::Wits => ["Year", "TradeFlowName", "ProductCode", "TradeValue in 1000 USD", ""],
            Format::Imts | Format::Tidy => ["TIME_PERIOD", "INDICATOR", "", "OBS_VALUE", ""],
        };
        let (reporters, partners): (&[&str], &[&str]) = match format {
            Format::ComtradePlus => (
                &["reporterISO", "reporterDesc", "reporterCode"],
                &["partnerISO", "partnerDesc", "partnerCode"],
            ),
            Format::ComtradeLegacy => {
                (&["Reporter ISO", "Reporter", "Reporter Code"], &["Partner ISO", "Partner", "Partner Code"])
            }
            Format::Wits => (&["ReporterISO3", "ReporterName"], &["PartnerISO3", "PartnerName"]),
            Format::Imts | Format::Tidy => (&["COUNTRY"], &["COUNTERPART_COUNTRY"]),
        };
        let [period, flow, commodity, value, second] = names.map(|name| self.column(name));
        let columns = |names: &[&str]| names.iter().filter_map(|name| self.column(name)).collect::<Vec<_>>();
        let (reporters, partners) = (columns(reporters), columns(partners));
        let (Some(period), Some(flow), Some(value)) = (period, flow, value) else {
            return Err(("lacks columns of its format".to_owned(), None));
        };
        let factor = if format == Format::Wits { Decimal::ONE_THOUSAND } else { Decimal::ONE };
        let mut rows = Vec::new();
        for record in &self.records {
            let field = |column: usize| record.get(column).unwrap_or_default().trim();
            // Rows for a second partner are parts of the row without one.
            if second.is_some_and(|second| !matches!(field(second), "0" | "")) {
                continue;
            }
            let (Some((year, month)), Some(flow)) = (when(field(period)), direction(field(flow))) else {
                continue;
            };
            let line = line(record);
            let Some(value) = amount(field(value), factor, line)? else { continue };
            let all = |columns: &[usize]| columns.iter().map(|column| field(*column).to_owned()).collect();
            rows.push(Row {
                line,
                year,
                month,
                flow,
                reporter: all(&reporters),
                partner: all(&partners),
                commodity: commodity.map_or("TOTAL", field).to_owned(),
                value,
            });
        }
        Ok(rows)
    }

    /// A column for the year, one for exports and one for imports.
    fn tidy(&self) -> Result<Vec<Row>, Flaw> {
        let lacks = |name: &str| (format!("has no column for {name}"), None);
        let year = self.column_like("year").ok_or_else(|| lacks("the year"))?;
        let exports = self.column_like("export").ok_or_else(|| lacks("exports"))?;
        let imports = self.column_like("import").ok_or_else(|| lacks("imports"))?;
        let mut rows = Vec::new();
        for record in &self.records {
            let Some((year, month)) = record.get(year).and_then(|field| when(field.trim())) else { continue };
            for (column, flow) in [(exports, Flow::Exports), (imports, Flow::Imports)] {
                let field = record.get(column).unwrap_or_default().trim();
                let line = line(record);
                let Some(value) = amount(field, Decimal::ONE, line)? else { continue };
                rows.push(Row {
                    line,
                    year,
                    month,
                    flow,
                    reporter: Vec::new(),
                    partner: Vec::new(),
                    commodity: "TOTAL".to_owned(),
                    value,
                });
            }
        }
        Ok(rows)
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|known| !name.is_empty() && known == name)
    }

    fn column_like(&self, word: &str) -> Option<usize> {
        self.header.iter().position(|name| name.to_lowercase().contains(word))
    }
}

/// Where a record starts in its file.
fn line(record: &csv::StringRecord) -> u64 {
    record.position().map_or(0, csv::Position::line)
}

/// A figure in units of `factor`; none where the issuer has none, which is written in many ways, but
/// never with digits.
fn amount(field: &str, factor: Decimal, line: u64) -> Result<Option<Decimal>, Flaw> {
    let Some(value) = exact(field) else {
        if !field.contains(|c: char| c.is_ascii_digit()) {
            return Ok(None);
        }
        let hint = "write figures in digits with a point before the decimals, and nothing between thousands";
        return Err((format!("holds `{field}` in line {line}, which is no figure"), Some(hint.to_owned())));
    };
    // No country's trade comes near a quadrillion dollars.
    let most = Decimal::from(10u64.pow(15));
    let amount = value.checked_mul(factor).filter(|amount| *amount < most);
    match amount.filter(|amount| amount.is_zero() || amount.is_sign_positive()) {
        // What is left of a figure beyond is the noise of binary fractions: 106.60000000000001.
        Some(amount) if amount.scale() > DECIMALS => Ok(Some(amount.round_dp(DECIMALS).normalize())),
        Some(amount) => Ok(Some(amount)),
        None => {
            let hint = "amounts of trade are zero or more, and less than a quadrillion";
            let message = format!("holds `{field}` in line {line}, which is no amount of trade");
            Err((message, Some(hint.to_owned())))
        }
    }
}

/// A year, or a month in the forms `202301` and `2023-M01`.
fn when(period: &str) -> Option<(i16, Option<u8>)> {
    let year = period.get(..4)?.parse().ok().filter(|year| (1..=9999).contains(year))?;
    let month = period.get(4..)?.trim_start_matches(['-', 'M']);
    if month.is_empty() {
        return Some((year, None));
    }
    month.parse().ok().filter(|month| (1..=12).contains(month)).map(|month| (year, Some(month)))
}

/// The direction by the words and codes of the issuers.
fn direction(flow: &str) -> Option<Flow> {
    match flow {
        "X" | "Export" | "Exports" | "XG_FOB_USD" => Some(Flow::Exports),
        "M" | "Import" | "Imports" | "MG_CIF_USD" => Some(Flow::Imports),
        _ => None,
    }
}
