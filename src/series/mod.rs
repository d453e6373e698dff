//! Series of briefs: `chancery.toml`, and briefs for the rows of a table.
//!
//! [`Series`] is the content of a `chancery.toml`. [`Template`] is a brief with `[each]`: each row of its table gives an
//! [`Instance`], the text of an ordinary brief, whose diagnostics are mapped back to the template and the row.

mod file;
mod instance;
mod pattern;
mod rows;
mod schema;
mod template;

pub use file::{BriefPattern, FILE_NAME, LoadedSeries, Series, bleed, load};
pub use instance::Instance;
pub use pattern::{NamePattern, glob};
pub use schema::schema;
pub(crate) use schema::table;
pub use template::{Failed, Template};
