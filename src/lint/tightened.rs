//! L0904: something that was done so that the pages are no more than `max_pages`.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::TIGHTENED,
    level: Level::Warn,
    why: "\
The briefing has more pages than `max_pages` in `[layout]`. Before that is an error, Chancery takes these steps, in this order,
until the pages are few enough, and says which it took and how many pages each gave:

1. A table is left out, of trade by year or of a statistic, if all of its figures are in a chart or in key figures as well, or
   can be computed from those that are.
2. Charts are smaller: two that follow one another are beside each other, others are a third lower. Their type is not smaller.
3. The space above headings and blocks is halved.
4. All type is smaller: body text of 10 points, then of 9.5.
5. Lists that were read from files, of traded goods or in a `[[table]]`, end after ten rows, then after five, with \"and 14 more\".
   Totals are those of all rows.

Shorten the brief, or raise `max_pages`; or allow the lint, if that is what you want.",
    fires: "\
[trade]
currency = \"USD\"
unit = \"million\"
year = [
  { year = 2013, exports = 12.1, imports = 7.5 },
  { year = 2014, exports = 13.4, imports = 7.9 },
  { year = 2015, exports = 14.2, imports = 8.8 },
  { year = 2016, exports = 15.1, imports = 9.1 },
  { year = 2017, exports = 14.8, imports = 9.6 },
  { year = 2018, exports = 12.9, imports = 8.2 },
  { year = 2019, exports = 13.7, imports = 8.9 },
  { year = 2020, exports = 15.5, imports = 9.9 },
  { year = 2021, exports = 16.2, imports = 10.4 },
  { year = 2022, exports = 16.9, imports = 11.3 },
  { year = 2023, exports = 17.4, imports = 11.8 },
]

[layout]
max_pages = 1
",
    silent: "\
[trade]
currency = \"USD\"
unit = \"million\"
year = [
  { year = 2022, exports = 16.9, imports = 11.3 },
  { year = 2023, exports = 17.4, imports = 11.8 },
]

[layout]
max_pages = 1
",
    check: None,
};
