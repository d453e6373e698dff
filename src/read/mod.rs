//! Reading TOML: text to a spanned tree to typed values, with every error at its place.
//!
//! Nothing here knows what a brief is. Briefs, house styles, `chancery.toml` and tables of rows are all
//! read by these means: [`Report`] collects what is wrong with a file, [`schema`] describes its tables,
//! and [`Reader`] gives typed access to one of them.

mod beside;
mod check;
mod choice;
mod decimal_mark;
mod decode;
mod files;
mod headers;
mod json;
mod misread;
mod number;
pub(crate) mod placeholder;
mod reader;
mod report;
pub(crate) mod schema;
mod sheet;
mod source_map;
mod spans;
mod suggest;
mod syntax;
mod text;
mod unknown;
mod value;
mod when;
mod words;
mod written_date;
mod written_toml;

pub(crate) use beside::{read as read_beside, read_data as read_data_beside};
pub(crate) use check::{BODY_LIMIT, LINE_LIMIT, check as check_text, is_readable, length as check_length};
pub(crate) use choice::{Named, name_of, named, names};
pub(crate) use decimal_mark::{DecimalMark, Marks, Shown};
pub(crate) use decode::{decode, decode_beside, encoding, western};
pub use files::{FileError, Folder, NoFiles, ReadFiles};
pub(crate) use files::{everyday, stays_inside};
pub(crate) use json::json_schema;
pub(crate) use number::{DECIMALS, amount, decimal, exact, integer, percent, without_noise};
pub(crate) use reader::Reader;
#[cfg(test)]
pub(crate) use reader::{ENTRIES_LIMIT, keys_read};
#[cfg(test)]
pub(crate) use report::{PARTS_LIMIT, SHOWN_LIMIT};
pub(crate) use report::{Report, SIZE_LIMIT};
pub(crate) use sheet::is_spreadsheet;
pub use sheet::{Cell, CellFault, ReadSheet, Sheet, SheetError};
pub(crate) use source_map::{Source, SourceMap};
pub use spans::KeySpans;
pub(crate) use suggest::nearest;
#[cfg(test)]
pub(crate) use syntax::TOKENS_LIMIT;
pub(crate) use syntax::{Repaired, overfull, report as syntax_errors, report_overfull};
pub(crate) use text::{
    ANY_LANGUAGE, has_words, in_language, is_variety, nearest_language, read_language, report_untranslated,
};
pub(crate) use value::{Value, choose, string, wrong_type};
pub(crate) use when::{date, period, quiet_date, year};
pub(crate) use words::{quoted_list, word_list};
pub(crate) use written_toml::{toml_key, toml_text};
