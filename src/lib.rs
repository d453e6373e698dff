//! Chancery turns a TOML brief about the relationship between two countries into a PDF briefing.
//!
//! A brief flows one way, through six stages. Each is a function from data to data, and knows nothing of
//! the stages after it:
//!
//! 1. **load** ([`brief`]): TOML text to a checked [`brief::Brief`], and every error of the file at once;
//! 2. **compose** ([`compose`]): the brief to a [`compose::Document`], blocks with roles;
//! 3. **chart** ([`chart`]): a chart's data to a [`chart::DrawnChart`], drawn, described, and as a table;
//! 4. **layout** ([`text`], [`layout`]): the document to [`layout::Pages`] of positioned frames, with the
//!    marks of its structure inside;
//! 5. **tag** and 6. **export** ([`pdf`]): the pages to a tagged PDF.
//!
//! [`build`] is all six. Beside them are what they share: [`geom`], [`frame`], [`structure`] and
//! [`diag`] as data, [`font`], [`locale`] and [`theme`] as services. Only [`batch`] and [`cli`] touch
//! files and terminals.

pub mod batch;
pub mod brief;
pub mod chart;
pub mod cli;
pub mod compose;
pub mod date;
pub mod diag;
pub mod figures;
pub mod font;
pub mod frame;
pub mod geom;
pub mod language;
pub mod layout;
pub mod lint;
pub mod locale;
pub mod markup;
pub mod pdf;
pub mod picture;
mod pipeline;
pub mod read;
pub mod reference;
pub mod series;
pub mod structure;
pub mod text;
pub mod theme;

pub use pipeline::{Built, Common, Input, Standing, build, check, standing, warm};
