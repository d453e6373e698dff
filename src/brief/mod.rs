//! Stage one: TOML text to a checked [`Brief`], and every error of the file at once.

mod binding;
mod date;
mod markup;
mod model;

pub use binding::{Binding, Filter, Value};
pub use date::{Date, Period};
pub use markup::{Block, Body, Inline, Line};
pub use model::*;
