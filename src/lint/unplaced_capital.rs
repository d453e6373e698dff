//! L0190: a capital that a map does not show.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, MapLayer, marks};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::UNPLACED_CAPITAL,
    level: Level::Warn,
    why: "\
A map shows the capitals of the parties, and knows where they are by their English names. It leaves out one that goes by
another name, as Chancery cannot know which city that is. Add the city to the `places` of the map, or choose what the map
shows with `show`.",
    fires: "\
schema = 1

[brief]
title = \"Two countries\"
date = 2024-02-03

[[party]]
code = \"PK\"
name = \"Pakistan\"
capital = \"Karachi\"

[[party]]
code = \"BY\"
name = \"Belarus\"

[[map]]
",
    silent: "\
schema = 1

[brief]
title = \"Two countries\"
date = 2024-02-03

[[party]]
code = \"PK\"
name = \"Pakistan\"
capital = \"Karachi\"

[[party]]
code = \"BY\"
name = \"Belarus\"

[[map]]
places = [{ name = \"Karachi\", at = [24.86, 67.01] }]
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    for map in brief.maps.iter().filter(|map| map.shows(MapLayer::Capitals)) {
        for (party, usual) in marks(map, brief).unknown_capitals {
            let Some(span) = party.spans.of("capital").filter(|_| map.lands.iter().all(Option::is_some))
            else {
                continue;
            };
            let name = party.name.words();
            let message = format!("a map does not show the capital of {name}, as this name is not known");
            let hint = match usual {
                Some(usual) => format!(
                    "if it is {}, add it to `places` of the map, with `at = [{}, {}]`",
                    usual.name(),
                    usual.at.lat,
                    usual.at.lon
                ),
                None => "add it to `places` of the map".to_owned(),
            };
            let lint = Diagnostic::warning(codes::UNPLACED_CAPITAL, span, message).hint(hint);
            // Several maps would show the same.
            if !found.iter().any(|known| known.code == lint.code && known.span == lint.span) {
                found.push(lint.related(map.place, "the map is here"));
            }
        }
    }
}
