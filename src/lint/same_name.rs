//! L0110: two parties with the same name.

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::SAME_NAME,
    level: Level::Warn,
    why: "\
Titles, tables and charts tell the parties apart by their names. With the same name, a reader cannot say whose
exports or embassy is meant.",
    fires: "\
schema = 1

[brief]
title = \"Two countries\"
date = 2024-02-03

[[party]]
code = \"COD\"
name = \"Congo\"

[[party]]
code = \"COG\"
name = \"Congo\"
",
    silent: "\
schema = 1

[brief]
title = \"Two countries\"
date = 2024-02-03

[[party]]
code = \"COD\"
name = \"Congo (Kinshasa)\"

[[party]]
code = \"COG\"
name = \"Congo (Brazzaville)\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let [first, second] = &brief.parties;
    let [name, other] = [first, second].map(|party| party.name.words().trim().to_lowercase());
    if let (Some(first), Some(second)) = (first.spans.of("name"), second.spans.of("name"))
        && name == other
        && !name.is_empty()
    {
        let lint = Diagnostic::warning(codes::SAME_NAME, second, "both parties have this name");
        found.push(
            lint.related(first, "the first is here")
                .hint("give each its own: titles and tables tell the parties apart by their names"),
        );
    }
}
