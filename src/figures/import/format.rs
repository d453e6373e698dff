//! The formats of files of statistics.

use crate::read::named;

/// The format of a file, recognised by its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileFormat {
    /// UN Comtrade since 2023.
    ComtradePlus,
    /// UN Comtrade before.
    ComtradeLegacy,
    /// World Bank WITS, the download of a query.
    Wits,
    /// World Bank WITS, the trade summary of a country.
    WitsSummary,
    /// World Bank indicators.
    WorldBank,
    /// Eurostat, SDMX-CSV of external trade.
    Eurostat,
    /// ITC Trade Map since 2025.
    TradeMap,
    /// ITC Trade Map before, as text.
    TradeMapText,
    /// IMF Direction of Trade Statistics.
    Dots,
    /// IMF International Trade in Goods by Partner Country, from the SDMX service.
    Imts,
    /// The Observatory of Economic Complexity.
    Oec,
    /// Any other table whose columns say what they are, or are named by the brief.
    Tidy,
}

impl FileFormat {
    /// A description for the reference.
    pub(crate) fn about(self) -> &'static str {
        match self {
            Self::ComtradePlus => {
                "a download from UN Comtrade since 2023, with columns such as `reporterISO` and `primaryValue`"
            }
            Self::ComtradeLegacy => {
                "a download from UN Comtrade before 2023, with columns such as `Trade Flow` and `Trade Value (US$)`"
            }
            Self::Wits => {
                "the result of a query in the World Bank's WITS, with columns such as `ReporterISO3` and `TradeValue in 1000 USD`"
            }
            Self::WitsSummary => {
                "the trade summary of a country in the World Bank's WITS, with columns such as `Product categories` and a \
                 column for each year"
            }
            Self::WorldBank => {
                "an indicator of the World Bank, with columns such as `Indicator Code` and a column for each year; trade is \
                 that with the world, and exports and imports are two files"
            }
            Self::Eurostat => {
                "external trade of Eurostat as SDMX-CSV, with codes or labels, and columns such as `indicators` and `OBS_VALUE`"
            }
            Self::TradeMap => {
                "a download from ITC Trade Map since 2025, with columns such as `reporterCd` and `2024 (USD Thousand)`; \
                 `flow` says which flow it is"
            }
            Self::TradeMapText => {
                "a text from ITC Trade Map before 2025, with columns such as `Importers` and `Exported value in 2019`; \
                 `reporter`, `unit` and `currency` say what the file does not"
            }
            Self::Dots => {
                "time series of the IMF's Direction of Trade Statistics, with columns such as `Counterpart Country Name` and \
                 `2024M2`"
            }
            Self::Imts => {
                "IMF International Trade in Goods by Partner Country, with columns such as `COUNTERPART_COUNTRY` and `OBS_VALUE`"
            }
            Self::Oec => {
                "a download from the Observatory of Economic Complexity, with columns such as `HS4 ID` and `Trade Value`; \
                 `reporter` and `flow` say what the file does not"
            }
            Self::Tidy => {
                "any other table whose header says what its columns are, such as `Year`, `Exports (USD million)` and \
                 `Imports (USD million)`, or whose columns `columns` names; a row or a column for each year, month or quarter"
            }
        }
    }
}

named! {
    FileFormat {
        "comtrade-plus" = ComtradePlus,
        "comtrade" = ComtradeLegacy,
        "wits" = Wits,
        "wits-summary" = WitsSummary,
        "world-bank" = WorldBank,
        "eurostat" = Eurostat,
        "trade-map" = TradeMap,
        "trade-map-text" = TradeMapText,
        "imf-dots" = Dots,
        "imf-imts" = Imts,
        "oec" = Oec,
        "tidy" = Tidy,
    }
}
