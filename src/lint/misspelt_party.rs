//! L0142: a name in a file that is nearly that of a party, whose figures lack its rows.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::MISSPELT_PARTY,
    level: Level::Warn,
    why: "\
Of a file with many partners, the rows of the two parties are read, and those of others are left out. A name that is misspelt
in one row, such as `Graustrak`, is that of another, and its figure would be missing without a word. The lint names a row whose
name is no country that is known, is nearly that of a party, and has a figure that the party lacks. Correct the name in
the file. If it is someone else, choose the rows that are meant with `where`.",
    fires: r#"[trade]
currency = "USD"
unit = "million"
data = { file = "misspelt.csv" }
"#,
    silent: r#"[trade]
currency = "USD"
unit = "million"
data = { file = "spelt.csv" }
"#,
    check: None,
};
