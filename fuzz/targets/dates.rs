//! What is where a date, a period or a year is expected.
#![no_main]

use chancery::read::NoFiles;
use chancery_fuzz::{BRIEF, check};
use libfuzzer_sys::fuzz_target;

/// The tables that have dates; a line of the input takes the place of each `@`.
const TABLES: &str = r#"
[brief]
title = "A"
date = @
data_cutoff = @
next_update = @

[relationship]
established = @

[[mission]]
sender = "XR"
host = "XG"
city = "B"
opened = @
closed = @

[[history]]
date = @
title = "A"

[[visit]]
date = @
visitor = "A"
party = "XG"

[[agreement]]
title = "A"
signed = @
in_force = @
expires = @

[[commission]]
name = "A"
established = @
last_session = @
next_session = @

[[trade.year]]
year = @
exports = @
imports = @

[[trade.item]]
name = "A"
flow = "exports"
year = @
value = @

[[chart]]
kind = "trade"
years = @

[[forum]]
name = "A"
established = @

[[recommendation]]
title = "A"
due = @

[[source]]
id = "other"
title = "A"
date = @
retrieved = @
"#;

fuzz_target!(|text: &str| {
    let mut lines = text.split('\n').chain(std::iter::repeat("2020"));
    let mut brief = String::from(BRIEF);
    for (at, part) in TABLES.split('@').enumerate() {
        if at > 0 {
            brief.push_str(lines.next().unwrap_or_default());
        }
        brief.push_str(part);
    }
    check(brief.as_bytes(), &NoFiles);
});
