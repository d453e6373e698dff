//! Stage one: TOML text to a checked [`Brief`], and every error of the file at once.

mod binding;
mod date;
mod files;
mod load;
mod markup;
mod model;

pub use binding::{Binding, Filter, Value};
pub use date::{Date, Period};
pub use files::{FileError, Folder, NoFiles, ReadFiles};
pub use load::{Loaded, load};
pub use markup::{Block, Body, Inline, Line};
pub use model::*;
