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
    /// IMF International Trade in Goods by Partner Country, from the SDMX service.
    Imts,
    /// Columns for the year, exports and imports, in the currency and unit of `[trade]`.
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
            Self::Imts => {
                "IMF International Trade in Goods by Partner Country, with columns such as `COUNTERPART_COUNTRY` and `OBS_VALUE`"
            }
            Self::Tidy => {
                "a table of your own, with the columns `year`, `exports` and `imports`, or names that contain `year`, \
                 `export` and `import`, in any order; figures are in the currency and unit of `[trade]`; a row is for a year, \
                 or for a month such as `2019-05`, and all twelve months must be there; other columns are ignored"
            }
        }
    }
}

named! {
    FileFormat {
        "comtrade-plus" = ComtradePlus,
        "comtrade" = ComtradeLegacy,
        "wits" = Wits,
        "imf-imts" = Imts,
        "tidy" = Tidy,
    }
}
