//! Provenance: where every figure on the pages is from, as data that are attached to the PDF.
//!
//! [`provenance()`] makes it of what is printed, [`Provenance::read`] reads it back, and [`number`] knows numbers as they
//! are printed.

mod collect;
mod exact;
mod find;
mod model;
pub(crate) mod number;
mod places;
mod read;
#[cfg(test)]
mod tests;
mod typed;

pub use collect::{Mention, provenance};
pub use exact::{Digest, Exact};
pub use find::Wanted;
pub use model::{
    BriefFile, DataTable, Derivation, Figure, FigureStatus, Node, OperationName, Provenance, Source,
};
pub use places::Place;
pub use read::{ReadError, SIZE_LIMIT};

/// What the file is called that is attached to PDFs.
pub const FILE_NAME: &str = "provenance.json";

/// The version of its format.
pub const SCHEMA: u32 = 1;
