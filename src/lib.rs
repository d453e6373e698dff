//! Chancery turns a TOML brief about the relationship between two countries into a PDF briefing.
//!
//! It is a command; as a library, it builds the briefing of one brief:
//!
//! ```
//! let brief = r#"
//! schema = 1
//!
//! [brief]
//! title = "Ruritania and Graustark"
//! date = 2024-02-03
//! summary = "The two countries have had diplomatic relations for fifty years."
//!
//! [[party]]
//! code = "XR"
//! name = "Ruritania"
//!
//! [[party]]
//! code = "XG"
//! name = "Graustark"
//! "#;
//! let briefing = chancery::build("brief.toml", brief.as_bytes(), &chancery::NoFiles)?;
//! assert!(briefing.pdf.starts_with(b"%PDF-1.7"));
//! assert_eq!(briefing.pages, 1);
//!
//! let refused = chancery::build("brief.toml", b"schema = 1", &chancery::NoFiles).unwrap_err();
//! assert_eq!(refused.messages[0].code, "E0103");
//! # Ok::<(), chancery::Refused>(())
//! ```
//!
//! # Inside
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
//! `pipeline` is all six. Beside them are what they share: [`geom`], [`frame`], [`structure`] and
//! [`diag`] as data, [`font`], [`locale`] and [`theme`] as services. Only [`batch`] and [`cli`] touch
//! files and terminals.

#![warn(clippy::print_stdout, clippy::print_stderr)]

mod briefing;

// For the command, and for the tests, benches and fuzz targets of Chancery. Any version may change these.
#[doc(hidden)]
pub mod atlas;
#[doc(hidden)]
pub mod batch;
#[doc(hidden)]
pub mod brief;
#[doc(hidden)]
pub mod chart;
#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod compose;
mod country;
#[doc(hidden)]
pub mod date;
#[doc(hidden)]
pub mod diag;
#[doc(hidden)]
pub mod edition;
#[doc(hidden)]
pub mod figures;
#[doc(hidden)]
pub mod font;
#[doc(hidden)]
pub mod frame;
#[doc(hidden)]
pub mod geom;
#[doc(hidden)]
pub mod language;
#[doc(hidden)]
pub mod layout;
#[doc(hidden)]
pub mod lint;
#[doc(hidden)]
pub mod locale;
#[doc(hidden)]
pub mod marking;
#[doc(hidden)]
pub mod markup;
#[doc(hidden)]
pub mod palette;
#[doc(hidden)]
pub mod pdf;
#[doc(hidden)]
pub mod picture;
#[doc(hidden)]
pub mod pipeline;
#[doc(hidden)]
pub mod provenance;
#[doc(hidden)]
pub mod quantity;
#[doc(hidden)]
pub mod read;
#[doc(hidden)]
pub mod reference;
#[doc(hidden)]
pub mod series;
#[doc(hidden)]
pub mod sheet;
#[doc(hidden)]
pub mod structure;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod theme;
mod translation;

pub use briefing::{Briefing, Refused, build, build_in};
pub use diag::{Message, Severity};
pub use read::{FileError, Folder, NoFiles, ReadFiles};
