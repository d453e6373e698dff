//! Chancery turns a TOML brief about the relationship between two countries into a PDF briefing.

pub mod brief;
pub mod chart;
pub mod compose;
pub mod diag;
pub mod font;
pub mod frame;
pub mod geom;
pub mod layout;
pub mod locale;
pub mod pdf;
pub mod structure;
pub mod text;
pub mod theme;
