//! Trade figures from files as their issuers offer them for download, and from any other table.
//!
//! Data flows one way: bytes become a table (`table`), a layout says where it has what (`issuer`, `mapping`), its rows
//! become observations of one shape (`rows`), of which those that are wanted are selected (`select`) and completed to
//! figures (`complete`). What a file does not say for certain is an error that asks, not a guess.

mod classification;
mod column;
mod complete;
mod completed;
mod conditions;
mod dimensions;
mod flaw;
mod format;
mod header;
mod issuer;
mod layout;
mod mapping;
mod numbers;
mod observation;
mod parties;
mod period;
mod reading;
mod records;
mod rows;
mod select;
mod settings;
mod sheets;
mod table;
mod vocabulary;
mod writing;
mod years;

pub(crate) use completed::{Coverage, Incomplete};
pub(crate) use format::FileFormat;
pub(crate) use parties::Wanted;
pub(crate) use period::TimePeriod;
#[cfg(test)]
pub(crate) use reading::DATA_LIMIT;
pub(crate) use reading::{Imported, ImportedPeriod, Request, import};
pub(crate) use select::Sides;
pub(crate) use settings::{Columns, Settings, factor};
pub(crate) use writing::{Delimiter, Writing};

#[cfg(test)]
mod tests;
