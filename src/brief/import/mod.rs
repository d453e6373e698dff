//! Trade figures from files as their issuers offer them for download.
//!
//! A file becomes rows of one shape (`rows`), rows become figures by year (`figures`). What a file does
//! not say for certain is an error, not a guess.

mod figures;
mod rows;

use rust_decimal::Decimal;

use super::context::{Context, quoted_list};
use super::model::{PartyIndex, Trade, TradeYear, Unit};
use super::outside;
use super::reader::Reader;
use super::schema::{Named, names};
use crate::diag::codes;
use figures::Figures;
use rows::Table;

/// Who issued a file, told from its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// UN Comtrade since 2023.
    ComtradePlus,
    /// UN Comtrade before.
    ComtradeLegacy,
    /// World Bank WITS, the download of a query.
    Wits,
    /// IMF International Trade in Goods by Partner Country, from the SDMX service.
    Imts,
    /// Columns for the year, exports and imports, in the currency and unit of `[trade]`.
    Tidy,
}

impl Named for Format {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("comtrade-plus", Self::ComtradePlus),
        ("comtrade", Self::ComtradeLegacy),
        ("wits", Self::Wits),
        ("imf-imts", Self::Imts),
        ("tidy", Self::Tidy),
    ];
}

/// Reads the figures of the file that `trade.data` names, in the currency and unit of `trade` and with
/// its sources.
pub(super) fn years(
    cx: &mut Context,
    data: &Reader,
    trade: &Trade,
    perspective: PartyIndex,
) -> Vec<TradeYear> {
    let file = data.word(cx, "file");
    let format = data.choice(cx, "format");
    let reporter = data.word(cx, "reporter").map(|(name, _)| name.to_owned());
    let partner = data.word(cx, "partner").map(|(name, _)| name.to_owned());
    let Some((path, range)) = file else { return Vec::new() };
    let Some(bytes) = outside::read(cx, path, range.clone()) else { return Vec::new() };
    let (own, other) = sides(cx, perspective);
    let sides = [reporter.map_or(own, |name| vec![name]), partner.map_or(other, |name| vec![name])];
    match read(&bytes, format, &sides, trade) {
        Ok(figures) => {
            for year in &figures.incomplete {
                let message = format!("`{path}` has not every month of {year}, which is left out");
                cx.lint(codes::INCOMPLETE_YEAR, range.clone(), message);
            }
            figures.years
        }
        Err((message, hint)) => {
            cx.error(codes::TRADE_DATA, range, format!("`{path}` {message}")).hints.extend(hint);
            Vec::new()
        }
    }
}

/// What is wrong with a file, and what to do about it.
type Flaw = (String, Option<String>);

fn read(
    bytes: &[u8],
    format: Option<Format>,
    sides: &[Vec<String>; 2],
    trade: &Trade,
) -> Result<Figures, Flaw> {
    let text = decode(bytes);
    let table = Table::new(&text)?;
    let Some(format) = format.or_else(|| table.format()) else {
        let known = quoted_list(names::<Format>());
        let hint = format!("the formats are {known}; `tidy` has columns for the year, exports and imports");
        return Err(("is in no known format of trade data".to_owned(), Some(hint)));
    };
    if format != Format::Tidy && trade.currency != "USD" {
        let message = format!("holds US dollars, and `[trade]` is in {}", trade.currency);
        return Err((message, Some("write `currency = \"USD\"`".to_owned())));
    }
    let rows = table.rows(format)?;
    let figures = figures::by_year(&rows, sides, &trade.sources)?;
    Ok(if format == Format::Tidy { figures } else { figures.in_unit(factor(trade.unit)) })
}

fn factor(unit: Unit) -> Decimal {
    Decimal::from(match unit {
        Unit::One => 1u64,
        Unit::Thousand => 1_000,
        Unit::Million => 1_000_000,
        Unit::Billion => 1_000_000_000,
    })
}

/// What a file may call the party whose figures are wanted, and the other one: code and names.
fn sides(cx: &Context, perspective: PartyIndex) -> (Vec<String>, Vec<String>) {
    let names = |index: usize| {
        let party = cx.facts.parties.get(index);
        party.map_or_else(Vec::new, |(code, names)| {
            let names = names.iter().filter(|(key, _)| *key != "capital").map(|(_, name)| name.clone());
            std::iter::once(code.clone()).chain(names).collect()
        })
    };
    match perspective {
        PartyIndex::First => (names(0), names(1)),
        PartyIndex::Second => (names(1), names(0)),
    }
}

/// UTF-8, or what Western systems wrote before: some issuers still do.
fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // The first 256 characters of Unicode are those of Latin-1.
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn figures(file: &str, reporter: &str, partner: &str, unit: Unit) -> Option<Result<Figures, Flaw>> {
        let house = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folders = ["../shared", "../../shared"].map(|folder| house.join(folder).join("data/trade"));
        let bytes = folders.iter().find_map(|folder| fs::read(folder.join(file)).ok())?;
        let trade = Trade {
            currency: "USD".to_owned(),
            unit,
            note: None,
            years: Vec::new(),
            items: Vec::new(),
            sources: Vec::new(),
        };
        let sides = [vec![reporter.to_owned()], vec![partner.to_owned()]];
        Some(read(&bytes, None, &sides, &trade))
    }

    /// Exports and imports of a year, as text; none where the files are not at hand.
    fn year(file: &str, reporter: &str, partner: &str, unit: Unit, year: i16) -> Option<[String; 2]> {
        let figures = figures(file, reporter, partner, unit)?.expect("figures");
        let year = figures.years.iter().find(|figures| figures.year == year).expect("the year");
        let text = |figure: Option<Decimal>| figure.map_or("-".to_owned(), |figure| figure.to_string());
        Some([text(year.exports), text(year.imports)])
    }

    /// Checks one answer of the files' own description, where the files are at hand.
    fn answer(found: Option<[String; 2]>, exports: &str, imports: &str) {
        if let Some(found) = found {
            assert_eq!(found, [exports, imports]);
        }
    }

    #[test]
    fn figures_are_those_of_the_files() {
        use Unit::{Billion, Million, One, Thousand};
        let soybeans = "comtrade-plus/soybeans-to-china-2012-2023.csv";
        answer(year(soybeans, "USA", "CHN", One, 2019), "7988877001", "-");
        // Twice in the file, once for a second partner.
        answer(year(soybeans, "Argentina", "China", Million, 2014), "3036.0", "-");
        let usa = "comtrade-plus/total-trade-with-usa-2024.csv";
        answer(year(usa, "Türkiye", "USA", Million, 2024), "16349.1", "16227.4");
        let services = "comtrade-plus/services-with-usa-2023.csv";
        answer(year(services, "DEU", "USA", Billion, 2023), "57.2", "64.8");
        let monthly = "comtrade-plus/total-exports-to-world-monthly-2023.csv";
        answer(year(monthly, "FIN", "World", Million, 2023), "82559.3", "-");
        let china = "comtrade-legacy/china-germany-sitc2-2013-2014.csv";
        answer(year(china, "China", "Germany", Million, 2014), "72703.0", "105012.8");
        let singapore = "wits/query-singapore-malaysia-hs2-2022-2023.csv";
        answer(year(singapore, "SGP", "MYS", Thousand, 2023), "44454014.9", "47607337.6");
        let nicaragua = "imf/imts-nicaragua-world-monthly-2023-2025.csv";
        answer(year(nicaragua, "NIC", "G001", Million, 2024), "4193.1", "9391.5");
        answer(year("tidy/us_china_trade.csv", "US", "China", Billion, 2019), "106.6", "451.7");
    }

    #[test]
    fn what_a_file_does_not_say_is_not_guessed() {
        let chapters = "comtrade-plus/singapore-imports-from-australia-hs2-2013-2023.csv";
        let Some(found) = figures(chapters, "SGP", "AUS", Unit::Million) else { return };
        let (message, _) = found.expect_err("ten chapters are no total");
        assert_eq!(message, "has 10 commodities and no total");
        let usa = figures("comtrade-plus/total-trade-with-usa-2024.csv", "USA", "DEU", Unit::Million);
        let (message, _) = usa.expect("the file").expect_err("the USA are never the reporter");
        assert!(message.starts_with("has no figures of `USA`"), "{message}");
    }
}
