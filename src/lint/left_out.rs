//! L0903: something that the order of the sections leaves out.

use super::rule::{Check, Level, Lint};
use crate::compose::{Document, LeftOut};
use crate::diag::{Diagnostic, codes};
use crate::read::name_of;

pub(super) const LINT: Lint = Lint {
    code: codes::LEFT_OUT,
    level: Level::Warn,
    why: "\
The brief has something that is not printed: the `[sections]` of the house style leave out the section in which it would be, or
the brief chooses its `sections` in `[layout]` and has key figures, which are in `summary`. Choose the sections of this brief
with `sections` in `[layout]`, add the section to the house style, or remove what is not to be printed.",
    fires: "\
[[highlight]]
value = \"28\"
label = \"agreements in force\"

[layout]
sections = [\"facts\"]
",
    silent: "\
[[highlight]]
value = \"28\"
label = \"agreements in force\"

[layout]
sections = [\"summary\", \"facts\"]
",
    check: Some(Check::Document(check)),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for (span, what) in &document.left_out {
        let (message, hint) = match what {
            LeftOut::Section { name, kind } => {
                let kind = name_of(kind);
                (
                    format!(
                        "the house style has no `{name}` in briefings of the kind `{kind}`: this is not printed"
                    ),
                    format!(
                        "choose the sections of this brief with `sections` in `[layout]`, or add `{name}` to `{kind}` in the house style"
                    ),
                )
            }
            LeftOut::Highlights(section) => {
                let name = name_of(section);
                (
                    format!("key figures are in `{name}`, which is left out: they are not printed"),
                    format!("add `\"{name}\"` to the sections, or remove the highlights"),
                )
            }
            LeftOut::HighlightsBesideNothing => (
                "key figures are in `facts`, and there are none: they are not printed".to_owned(),
                "give the parties `facts`, or a `capital`, or remove the highlights".to_owned(),
            ),
        };
        found.push(Diagnostic::warning(codes::LEFT_OUT, *span, message).hint(hint));
    }
}
