//! Reads the file back, which may come from anybody.

use super::SCHEMA;
use super::collect::DEPTH;
use super::model::{Derivation, Provenance};
use serde::Deserialize;

/// The largest file that is read, in bytes: six times what is written, as JSON may have six bytes for one.
pub const SIZE_LIMIT: usize = 48 << 20;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// It is of a later version.
    Newer(u64),
    Damaged(String),
}

/// What tells the version.
#[derive(Deserialize)]
struct Versioned {
    schema: u64,
}

impl Provenance<'static> {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// It is of a later version, or refers to what it does not have.
    pub fn read(json: &[u8]) -> Result<Self, ReadError> {
        let damaged = |error: serde_json::Error| ReadError::Damaged(error.to_string());
        if json.len() > SIZE_LIMIT {
            return Err(ReadError::Damaged("it is too large".to_owned()));
        }
        let Versioned { schema } = serde_json::from_slice(json).map_err(damaged)?;
        if schema > u64::from(SCHEMA) {
            return Err(ReadError::Newer(schema));
        }
        let provenance: Self = serde_json::from_slice(json).map_err(damaged)?;
        match provenance.flaw() {
            None => Ok(provenance),
            Some(flaw) => Err(ReadError::Damaged(flaw.to_owned())),
        }
    }

    /// What it refers to and does not have.
    fn flaw(&self) -> Option<&'static str> {
        // How deep what each node is made from goes.
        let mut depths: Vec<u32> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let depth = match &node.from {
                Derivation::Calculation { of, .. } => {
                    let depth = |part: &u32| depths.get(*part as usize).copied();
                    let Some(deepest) = of.iter().map(depth).try_fold(0, |most, part| Some(most.max(part?)))
                    else {
                        return Some("a calculation refers to what is not before it");
                    };
                    if of.is_empty() { 0 } else { deepest + 1 }
                }
                Derivation::Cell { file, .. } if *file as usize >= self.files.len() => {
                    return Some("a cell is in a file that is not listed");
                }
                _ => 0,
            };
            if depth > DEPTH {
                return Some("calculations are too deep in each other");
            }
            depths.push(depth);
        }
        let known = |figure: &super::Figure| {
            let sources = figure.sources.iter().all(|source| (*source as usize) < self.sources.len());
            sources && (figure.origin as usize) < self.nodes.len()
        };
        (!self.figures.iter().all(known)).then_some("a figure refers to what is not there")
    }
}
