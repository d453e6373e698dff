//! The format of `chancery.toml`.

use serde_json::Value;

use crate::brief::{Declared, Theme, VERSION};
use crate::diag::codes;
use crate::read::json_schema;
use crate::read::schema::{Count, Table, Type, optional, required};

/// The JSON Schema of `chancery.toml`.
pub fn schema() -> Value {
    json_schema(&ROOT, "Chancery series")
}

pub(super) static ROOT: Table = Table {
    name: "`chancery.toml`",
    doc: "What the briefs of a series share",
    keys: &[
        required("schema", Type::Integer(VERSION, VERSION), "The version of this format"),
        optional("series", Type::Table(&SERIES), "Which briefs there are, and where their PDFs go"),
        optional("theme", Type::Table(Theme::TABLE), "The look, as far as a brief says nothing else"),
        optional("lints", Type::Table(&LINTS), "How lints are taken"),
        optional("limits", Type::Table(&LIMITS), "What no brief may exceed"),
    ],
    includes: None,
    count: Count::Any,
};

pub(super) static SERIES: Table = Table {
    name: "`[series]`",
    doc: "Which briefs there are, and where their PDFs go",
    keys: &[
        optional("briefs", Type::Words, "Patterns of paths, such as `partners/*.toml`; `*.toml` unless said"),
        optional("output", Type::Word, "The folder for the PDFs; each stands beside its brief unless said"),
        optional(
            "name",
            Type::Word,
            "The names of the PDFs, from `{brief}`, `{row}` and `{folder}`; `{brief}` or `{brief}-{row}` unless said",
        ),
    ],
    includes: None,
    count: Count::Any,
};

pub(super) static LINTS: Table = Table {
    name: "`[lints]`",
    doc: "How lints are taken",
    keys: &[
        optional("deny", Type::Choices(lints), "Lints that are errors"),
        optional("allow", Type::Choices(lints), "Lints that are not told"),
    ],
    includes: None,
    count: Count::Any,
};

pub(super) static LIMITS: Table = Table {
    name: "`[limits]`",
    doc: "What no brief may exceed",
    keys: &[
        optional("pages", Type::Integer(1, 10_000), "More pages than this are an error"),
        optional("file_mib", Type::Integer(1, 32), "The largest picture or table, in MiB"),
    ],
    includes: None,
    count: Count::Any,
};

/// What names a lint.
fn lints() -> Vec<&'static str> {
    let codes = codes::CODES.iter().map(|(code, _)| *code).filter(|code| code.starts_with('L'));
    std::iter::once("warnings").chain(codes).collect()
}
