//! Stage one: TOML text to a checked [`Brief`], and every error of the file at once.
//!
//! [`load()`] is the way in. Bytes become a spanned tree (`load`, `syntax`); the tables of the format
//! (`schema`) say what it may hold; `walk` reads it table by table through `reader`, texts through
//! `text`; `facts` answers bindings.

mod binding;
mod context;
mod date;
mod facts;
mod files;
mod import;
mod inputs;
mod load;
mod markup;
mod model;
mod number;
mod outside;
mod picture;
mod reader;
mod schema;
mod suggest;
mod syntax;
mod text;
mod texts;
mod walk;
mod when;

#[cfg(test)]
mod tests;

/// The means to read a format of TOML tables, for others that are like briefs.
pub(crate) mod format {
    pub(crate) use super::context::{Context, quoted_list};
    pub(crate) use super::files::stays_inside;
    pub(crate) use super::import::decode_beside;
    pub(crate) use super::load::SIZE_LIMIT;
    pub(crate) use super::outside::read as read_beside;
    pub(crate) use super::reader::{Reader, string};
    pub(crate) use super::schema::{
        EACH, ROOT as BRIEF_ROOT, THEME, Table, Type, VERSION, json_schema, optional, required,
    };
    pub(crate) use super::suggest::nearest;
    pub(crate) use super::syntax::{overfull, report as syntax_errors};
    pub(crate) use super::walk::{check_version, theme};
}

pub use binding::{Binding, Filter, Value};
pub use date::{Date, DateError, Period, civil_from_days, days_from_civil};
pub use facts::percent_change;
pub(crate) use files::everyday;
pub use files::{FileError, Folder, NoFiles, ReadFiles};
pub use inputs::read_inputs;
pub(crate) use load::SIZE_LIMIT;
pub use load::{Loaded, load};
pub use markup::{Block, Body, Inline, Line};
pub use model::*;
pub(crate) use schema::PAGES_LIMIT;
pub use schema::schema;
