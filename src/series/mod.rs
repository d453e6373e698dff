//! What makes one brief many, and many briefs one series: `chancery.toml`, and briefs for the rows of a table.
//!
//! [`Series`] is what a `chancery.toml` says. [`Template`] is a brief with `[each]`: a row of its table makes
//! an [`Instance`], the text of a brief like any other, whose diagnostics lead back to the template and the row.

mod file;
mod instance;
mod pattern;
mod rows;
mod schema;
mod template;

pub use file::{BriefPattern, FILE_NAME, Loaded, Series, load};
pub use instance::Instance;
pub use pattern::{NamePattern, glob};
pub use schema::schema;
pub(crate) use schema::table;
pub use template::{Failed, Template};
