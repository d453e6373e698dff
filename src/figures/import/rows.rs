//! Reads files of different issuers into rows of one form.

use rust_decimal::Decimal;

use super::flaw::{Field, Flaw, keep};
use super::format::FileFormat;
use crate::figures::Flow;
use crate::read::{DECIMALS, exact, quoted_list};

/// A figure of a file.
#[derive(Debug, Clone)]
pub(super) struct Observation {
    /// Where the figure is in the file.
    pub field: Field,
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
pub(super) struct StatisticsTable {
    header: Vec<String>,
    records: Vec<csv::StringRecord>,
}

impl StatisticsTable {
    pub(super) fn new(text: &str) -> Result<Self, Flaw> {
        // Some issuers end rows, but not the header, with a delimiter.
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let damaged = |error: csv::Error| {
            Flaw::whole(format!("cannot be read as CSV: {error}"), "save the file again, as CSV with commas")
        };
        let header = reader.headers().map_err(damaged)?;
        let header = header.iter().map(|name| name.trim().to_owned()).collect();
        let records = reader.records().collect::<Result<_, _>>().map_err(damaged)?;
        Ok(Self { header, records })
    }

    /// The format of the file, by its header.
    pub(super) fn format(&self) -> Option<FileFormat> {
        let has = |names: &[&str]| names.iter().all(|name| self.header.iter().any(|known| known == name));
        if has(&["reporterISO", "primaryValue"]) {
            Some(FileFormat::ComtradePlus)
        } else if has(&["Trade Flow", "Trade Value (US$)"]) {
            Some(FileFormat::ComtradeLegacy)
        } else if has(&["ReporterISO3", "TradeValue in 1000 USD"]) {
            Some(FileFormat::Wits)
        } else if has(&["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "OBS_VALUE"]) {
            Some(FileFormat::Imts)
        } else {
            (self.column_like("year").is_some() && self.column_like("export").is_some())
                .then_some(FileFormat::Tidy)
        }
    }

    /// The rows that hold exports or imports, and what is wrong with others; re-exports and other flows
    /// are passed over.
    pub(super) fn rows(&self, format: FileFormat) -> Result<(Vec<Observation>, Vec<Flaw>), Flaw> {
        if format == FileFormat::Tidy {
            return self.tidy();
        }
        let names: [&str; 5] = match format {
            FileFormat::ComtradePlus => ["period", "flowCode", "cmdCode", "primaryValue", "partner2Code"],
            FileFormat::ComtradeLegacy => ["Period", "Trade Flow", "Commodity Code", "Trade Value (US$)", ""],
            FileFormat::Wits => ["Year", "TradeFlowName", "ProductCode", "TradeValue in 1000 USD", ""],
            FileFormat::Imts | FileFormat::Tidy => ["TIME_PERIOD", "INDICATOR", "", "OBS_VALUE", ""],
        };
        let (reporters, partners): (&[&str], &[&str]) = match format {
            FileFormat::ComtradePlus => (
                &["reporterISO", "reporterDesc", "reporterCode"],
                &["partnerISO", "partnerDesc", "partnerCode"],
            ),
            FileFormat::ComtradeLegacy => {
                (&["Reporter ISO", "Reporter", "Reporter Code"], &["Partner ISO", "Partner", "Partner Code"])
            }
            FileFormat::Wits => (&["ReporterISO3", "ReporterName"], &["PartnerISO3", "PartnerName"]),
            FileFormat::Imts | FileFormat::Tidy => (&["COUNTRY"], &["COUNTERPART_COUNTRY"]),
        };
        let wanted = quoted_list([names[0], names[1], names[3]]);
        let [period, flow, commodity, value, second] = names.map(|name| self.column(name));
        let columns = |names: &[&str]| names.iter().filter_map(|name| self.column(name)).collect::<Vec<_>>();
        let (reporters, partners) = (columns(reporters), columns(partners));
        let (Some(period), Some(flow), Some(value)) = (period, flow, value) else {
            return Err(Flaw::whole("lacks columns of its format", format!("it needs {wanted}")));
        };
        let factor = if format == FileFormat::Wits { Decimal::ONE_THOUSAND } else { Decimal::ONE };
        let (mut rows, mut flaws) = (Vec::new(), Vec::new());
        for record in &self.records {
            let field = |column: usize| record.get(column).unwrap_or_default().trim();
            // Rows for a second partner are parts of the row without one.
            if second.is_some_and(|second| !matches!(field(second), "0" | "")) {
                continue;
            }
            let (Some((year, month)), Some(flow)) = (when(field(period)), direction(field(flow))) else {
                continue;
            };
            let place = Field { record: start(record), column: value };
            let value = match amount(field(value), factor, place) {
                Ok(Some(value)) => value,
                Ok(None) => continue,
                Err(flaw) => {
                    keep(&mut flaws, flaw);
                    continue;
                }
            };
            let all = |columns: &[usize]| columns.iter().map(|column| field(*column).to_owned()).collect();
            rows.push(Observation {
                field: place,
                year,
                month,
                flow,
                reporter: all(&reporters),
                partner: all(&partners),
                commodity: commodity.map_or("TOTAL", field).to_owned(),
                value,
            });
        }
        Ok((rows, flaws))
    }

    /// A column for the year, one for exports and one for imports.
    fn tidy(&self) -> Result<(Vec<Observation>, Vec<Flaw>), Flaw> {
        let lacks = |name: &str| {
            let hint = "name the columns in its first line, such as `year,exports,imports`";
            Flaw::whole(format!("has no column for {name}"), hint)
        };
        let year = self.column_like("year").ok_or_else(|| lacks("the year"))?;
        let exports = self.column_like("export").ok_or_else(|| lacks("exports"))?;
        let imports = self.column_like("import").ok_or_else(|| lacks("imports"))?;
        let (mut rows, mut flaws) = (Vec::new(), Vec::new());
        for record in &self.records {
            let field = |column: usize| record.get(column).unwrap_or_default().trim();
            let Some((year, month)) = when(field(year)) else {
                // Remarks below the table have no figures.
                if [exports, imports].iter().any(|column| exact(field(*column)).is_some()) {
                    let place = Field { record: start(record), column: year };
                    let hint = "write a year as 2019, a month as 2019-05";
                    keep(&mut flaws, Flaw::at(place, format!("`{}` is not a year", clip(field(year))), hint));
                }
                continue;
            };
            for (column, flow) in [(exports, Flow::Exports), (imports, Flow::Imports)] {
                let place = Field { record: start(record), column };
                let written = field(column);
                let value = match amount(written, Decimal::ONE, place) {
                    Ok(None) if !is_gap(written) => {
                        let hint = "write a figure in digits, or leave the field empty where there is none";
                        keep(
                            &mut flaws,
                            Flaw::at(place, format!("`{}` is not a figure", clip(written)), hint),
                        );
                        continue;
                    }
                    Ok(Some(value)) => value,
                    Ok(None) => continue,
                    Err(flaw) => {
                        keep(&mut flaws, flaw);
                        continue;
                    }
                };
                rows.push(Observation {
                    field: place,
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
        Ok((rows, flaws))
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|known| !name.is_empty() && known == name)
    }

    fn column_like(&self, word: &str) -> Option<usize> {
        self.header.iter().position(|name| name.to_lowercase().contains(word))
    }
}

/// Where a record starts in its file.
fn start(record: &csv::StringRecord) -> usize {
    record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0)
}

/// Whether a field says, in one of the usual ways, that a figure is missing.
fn is_gap(field: &str) -> bool {
    let marks = ["na", "n/a", "n.a.", "n.d.", "nan", "null", "none"];
    !field.contains(char::is_alphanumeric) || marks.contains(&field.to_lowercase().as_str())
}

/// The start of a field that may be long.
fn clip(field: &str) -> String {
    field.chars().take(40).collect()
}

/// A figure in units of `factor`; `None` if the issuer has none, which is written in many ways, but
/// never with digits.
fn amount(field: &str, factor: Decimal, place: Field) -> Result<Option<Decimal>, Flaw> {
    let Some(value) = exact(field) else {
        if !field.contains(|c: char| c.is_ascii_digit()) {
            return Ok(None);
        }
        let hint = "write figures in digits with a point before the decimals, and nothing between thousands";
        return Err(Flaw::at(place, format!("`{}` is not a figure", clip(field)), hint));
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
            Err(Flaw::at(place, format!("`{}` is not an amount of trade", clip(field)), hint))
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
