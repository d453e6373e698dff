//! The format of `chancery.toml`.

use serde_json::Value;

use crate::brief::{Declared, Theme, VERSION};
use crate::diag::LintName;
use crate::read::json_schema;
use crate::read::schema::{Count, Internal, Table, Type, optional, required};

/// The JSON Schema of `chancery.toml`.
pub fn schema() -> Value {
    json_schema(&ROOT, "series", "Chancery series")
}

/// The keys of a `chancery.toml`.
pub(crate) fn table() -> &'static Table {
    &ROOT
}

pub(super) static ROOT: Table = Table {
    name: "`chancery.toml`",
    doc: "Settings shared by the briefs of a series",
    keys: &[
        required("schema", Type::Integer(VERSION, VERSION), "The version of this format, e.g. `1`"),
        optional("series", Type::Table(&SERIES), "The briefs, and where their PDFs go"),
        optional("theme", Type::Table(Theme::TABLE), "The look of briefs that do not set their own"),
        optional("lints", Type::Table(&LINTS), "Which lints are errors, and which are not reported"),
        optional("limits", Type::Table(&LIMITS), "Limits for every brief"),
    ],
    grouped: false,
    includes: None,
    count: Count::Any,
    internal: Internal::Never,
};

pub(super) static SERIES: Table = Table {
    name: "`[series]`",
    doc: "The briefs, and where their PDFs go",
    keys: &[
        optional(
            "briefs",
            Type::Words,
            "Patterns of paths to briefs; `*.toml` by default, e.g. `[\"partners/*.toml\"]`",
        ),
        optional(
            "output",
            Type::Word,
            "The folder for the PDFs; that of each brief by default, e.g. `\"out\"`",
        ),
        optional(
            "name",
            Type::Word,
            "The names of the PDFs, from `{brief}`, `{row}`, `{lang}` and `{folder}`; `{brief}` or `{brief}-{row}` by default, with `.{lang}` where a brief has several languages, e.g. `\"{folder}-{brief}\"`",
        ),
        optional(
            "bleed",
            Type::Word,
            "What printers cut off on every side of a page, up to 20 mm; none by default, e.g. `\"3mm\"`",
        ),
        optional(
            "public",
            Type::Boolean,
            "Whether everything that is marked `internal` is left out, as with `--public`, e.g. `true`",
        ),
    ],
    grouped: false,
    includes: None,
    count: Count::Any,
    internal: Internal::Never,
};

pub(super) static LINTS: Table = Table {
    name: "`[lints]`",
    doc: "Which lints are errors, and which are not reported",
    keys: &[
        optional(
            "deny",
            Type::ChoicesOf("lint codes, or `warnings` for all", lints),
            "Lints that are errors, e.g. `[\"warnings\"]`",
        ),
        optional(
            "allow",
            Type::ChoicesOf("lint codes, or `warnings` for all", lints),
            "Lints that are not reported, e.g. `[\"L0102\"]`",
        ),
    ],
    grouped: false,
    includes: None,
    count: Count::Any,
    internal: Internal::Never,
};

pub(super) static LIMITS: Table = Table {
    name: "`[limits]`",
    doc: "Limits for every brief",
    keys: &[
        optional("pages", Type::Integer(1, 10_000), "More pages than this are an error, e.g. `12`"),
        optional("file_mib", Type::Integer(1, 32), "The largest picture or table, in MiB, e.g. `8`"),
    ],
    grouped: false,
    includes: None,
    count: Count::Any,
    internal: Internal::Never,
};

/// Lints by their names.
fn lints() -> Vec<&'static str> {
    LintName::names().map(|(name, _)| name).collect()
}
