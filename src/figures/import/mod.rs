//! Trade figures from files as their issuers offer them for download, and from any other table.
//!
//! Data flows one way: bytes become a table (`table`), a layout says where it has what (`issuer`, `mapping`), its rows
//! become observations of one shape (`rows`), of which those that are wanted are selected (`select`) and completed to
//! figures (`complete`). What a file does not say for certain is an error that asks, not a guess.
//!
//! A file may have a million rows. They are never held as a table: `records` splits the text as often as somebody has to
//! see all rows, which is once for most files, and only the observations of one reporter and partner are kept.

mod around;
mod classification;
mod column;
mod complete;
mod completed;
mod conditions;
mod dimensions;
mod doubt;
mod file;
mod flaw;
mod format;
mod header;
mod issuer;
mod item_codes;
mod item_level;
mod item_name;
mod items;
mod layout;
mod mapping;
mod misspelt;
mod numbers;
mod observation;
mod parties;
mod period;
mod reading;
mod records;
mod report;
mod rows;
mod select;
mod settings;
mod sheets;
mod survey;
mod table;
mod title;
mod totals;
mod vocabulary;
mod whole;
mod writing;
mod written_period;
mod years;

pub(crate) use completed::{Coverage, Incomplete};
pub(crate) use file::Request;
pub(crate) use format::FileFormat;
pub(crate) use item_level::ItemLevel;
pub(crate) use item_name::name as commodity_name;
pub(crate) use items::{FlowItems, ImportedItem, WantedItems};
#[cfg(test)]
pub(crate) use parties::SPELLINGS_LIMIT;
pub(crate) use parties::Wanted;
pub(crate) use period::TimePeriod;
pub(crate) use reading::{Imported, ImportedItems, ImportedPeriod, import, import_items};
pub(crate) use select::Sides;
pub(crate) use settings::{Columns, Settings, factor};
#[cfg(test)]
pub(crate) use survey::KEPT_LIMIT;
#[cfg(test)]
pub(crate) use table::ROWS_LIMIT;
pub(crate) use whole::{FileCell, PRINTED_COLUMNS, PRINTED_ROWS, whole_table};
#[cfg(test)]
pub(crate) use writing::COLUMNS_LIMIT;
pub(crate) use writing::{Delimiter, Writing};

#[cfg(test)]
mod tests;
