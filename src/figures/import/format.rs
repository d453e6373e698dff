//! Who issued a file of statistics.

use crate::read::named;

/// Who issued a file, recognised by its header.
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

named! {
    FileFormat {
        "comtrade-plus" = ComtradePlus,
        "comtrade" = ComtradeLegacy,
        "wits" = Wits,
        "imf-imts" = Imts,
        "tidy" = Tidy,
    }
}
