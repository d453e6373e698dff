//! L0191: a place whose latitude and longitude seem to be swapped.

use super::rule::{Check, Level, Lint};
use crate::atlas::Place;
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::SWAPPED_PLACE,
    level: Level::Warn,
    why: "\
A place that is in neither country, and would be in one of them with its two numbers swapped, has most likely been written
the wrong way round. Latitude comes first, in degrees north.",
    fires: "\
schema = 1

[brief]
title = \"Two countries\"
date = 2024-02-03

[[party]]
code = \"PK\"
name = \"Pakistan\"

[[party]]
code = \"BY\"
name = \"Belarus\"

[[map]]
places = [{ name = \"Quetta\", at = [67.0, 30.2] }]
",
    silent: "\
schema = 1

[brief]
title = \"Two countries\"
date = 2024-02-03

[[party]]
code = \"PK\"
name = \"Pakistan\"

[[party]]
code = \"BY\"
name = \"Belarus\"

[[map]]
places = [{ name = \"Quetta\", at = [30.2, 67.0] }]
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    for map in &brief.maps {
        for place in &map.places {
            let Some(turned) = Place::new(place.at.lon, place.at.lat) else { continue };
            let is_there = |at: Place| map.lands.iter().flatten().any(|land| land.holds(at));
            let Some(span) = place.spans.of("at").filter(|_| is_there(turned) && !is_there(place.at)) else {
                continue;
            };
            let message =
                format!("is `{}` in neither country, or are its numbers swapped?", place.name.words());
            let hint = format!("latitude comes first: write `[{}, {}]`", turned.lat, turned.lon);
            found.push(Diagnostic::warning(codes::SWAPPED_PLACE, span, message).hint(hint));
        }
    }
}
