//! PDFs that no brief builds any longer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diag::{Shown, shown};

/// A PDF in the output folder of a series that no brief builds any longer.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(super) struct Stray {
    /// Its path.
    pub(super) pdf: String,
    /// Whether `--prune` removed it.
    pub(super) removed: bool,
}

impl Stray {
    /// What is said of it.
    pub(super) fn line(&self) -> Shown {
        let Self { pdf, removed } = self;
        if *removed {
            shown!("Removed {}, which no brief builds any longer", pdf)
        } else {
            shown!("No brief builds {} any longer", pdf)
        }
    }
}
