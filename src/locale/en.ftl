### Reviewed by a native speaker.
### Every word that Chancery itself puts on a page, in British English. Other languages have the same messages; those of
### American English are in `en-US.ftl` where they differ. `README.md` is for translators.
###
### The format is Fluent (https://projectfluent.org/fluent/guide/). `build.rs` makes a `Label` of every message.
###
### What a message is given:
### - Words, numbers and dates come as text, written in the style of the language.
### - `$n-count`, beside a number `$n`, is the same number for choosing a plural form.
### - A date `$date` is also there as it is within a sentence: `$date-on` is "on 3 February 2024", "in July 2014" or "in
###   2015", `$date-since` is "since July 2014". `on-date` and `since-date` say how. `$date-kind` is `day`, `month` or `year`.
### - `$party` is a country's name within a sentence, "the Netherlands", and `$party-start` at the start of one, "The
###   Netherlands". `$party-possessive` is "the Netherlands’", `$party-adjective` is "Dutch" where the brief says so, and
###   else the possessive. Both have a `-start` too.
### - A full stop after words that end in one, such as "etc.", is left out.
###
### `{ "\u00A0" }` is a space at which no line ends.

## Kinds of briefing

anniversary-briefing = Anniversary briefing
visit-briefing = Visit briefing
country-briefing = Country briefing
briefing = Briefing

## The masthead and the foot of the page

number = No. { $number }
years = { $n-count ->
    [one] year
   *[other] years
}
data-to = Data to { $date }
next-update = Next update { $date }
date-line = { $place }, { $date }
folio = { $page } of { $pages }
draft = Draft
draft-version = Draft { $version }
# At the foot of every page of a draft.
draft-folio = { $draft } · { $folio }
subject = Relations between { $first } and { $second }

## The cover of a booklet, and the page on its back

# Labels, each beside what it names.
issued-by = Issued by
series = Series
edition = Edition
# Beside place and date.
issued = Issued
authors = { $n-count ->
    [one] Author
   *[other] Authors
}
# Beside the date up to which data are included.
data-up-to = Data to
# Beside the date of the next edition.
next-issue = Next update
# Beside the handling marking.
handling = Handling
# Beside whose it is.
cover-picture = Cover picture

## Sections

bottom-line = Bottom line
# Over what the data of a fact sheet say, in sentences.
in-brief = In brief
the-two-sides = The two sides
contents = Contents
history = History
diplomatic-missions = Diplomatic missions
official-visits = Official visits and meetings
agreements-and-institutions = Agreements and institutions
agreements = Agreements
trade = Trade
# On the back of a fact sheet.
trade-in-detail = Trade in detail
forums-and-projects = Forums and projects
forums = Forums
projects = Projects
recommendations = Recommendations
conclusion = Conclusion
abbreviations = Abbreviations
sources = Sources
about-this-briefing = About this briefing
contact = Contact
licence = Licence
disclaimer = Disclaimer
version = Version
drafted-by = Drafted by
cleared-by = Cleared by

## Facts of the two sides

official-name = Official name
capital = Capital
embassy = Embassy
high-commission = High Commission
# Before a fact that is given of one side only.
fact-of = { $party }:
# In place of a fact or figure that is not given.
not-given = –
place-since = { $place }, { $date-since }
# After the date of the briefing.
place-from = { $place }, from { $date }

## History

# In the timeline, at the date that the brief gives for it, or among the facts of the two sides.
relations-established = Diplomatic relations established
# At the head of the first page, where the briefing has neither.
relations-since = Diplomatic relations { $date-since }

## Missions

embassy-of = Embassy of { $party }
high-commission-of = High Commission of { $party }
consulate-general-of = Consulate General of { $party }
consulate-of = Consulate of { $party }
honorary-consulate-of = Honorary Consulate of { $party }
liaison-office-of = Liaison Office of { $party }
trade-office-of = Trade Office of { $party }
permanent-mission-of = Permanent Mission of { $party }
# `$mission` is one of the above.
mission = { $mission }.
# `$opening` and `$closing` are `past`, or `future` for what the briefing cannot report as done.
mission-opened = { $mission }, { $opening ->
    [future] to open
   *[past] opened
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] to close
   *[past] closed
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] to open
   *[past] opened
} { $opened-on }, { $closing ->
    [future] to close
   *[past] closed
} { $closed-on }.
head-of-mission = Head of mission: { $name }.

## Visits

date = Date
visitor = Visitor
where = Where
occasion-and-outcome = Occasion and outcome
from-to = { $from-start } to { $to }
visit = Visit
summit = Summit
on-the-sidelines = On the sidelines of { $occasion }
on-the-sidelines-of-a-meeting = On the sidelines of a meeting
head-of-state = { $n-count ->
    [one] Head of state
   *[other] Heads of state
}
head-of-government = { $n-count ->
    [one] Head of government
   *[other] Heads of government
}
minister = { $n-count ->
    [one] Minister
   *[other] Ministers
}
parliament = { $n-count ->
    [one] Member of parliament
   *[other] Members of parliament
}
official = { $n-count ->
    [one] Official
   *[other] Officials
}
# Beside the date of a visit after the date of the briefing.
planned = planned
# Over a table that lists such visits. `$held` are those that have taken place.
visits-held-and-planned = { $held-count ->
    [one] { $held } visit or meeting held
   *[other] { $held } visits and meetings held
}, { $planned } planned
visits-planned = { $planned-count ->
    [one] { $planned } visit or meeting planned
   *[other] { $planned } visits and meetings planned
}
# `$end` is the last year of it.
decade = { $year }s
group-continued = { $group } (continued)
elsewhere-or-together = Elsewhere or together
elsewhere-or-together-within = elsewhere or together
# As `from-to`, within a sentence.
from-to-within = { $from } to { $to }

## Agreements

signed = Signed
agreements-cover = Agreements between the two countries cover { $fields }.
# `$qualifier` says how far `$n` can be relied on.
agreements-signed = The two countries have signed { $qualifier ->
    [over] over { $n }
    [about] about { $n }
   *[exactly] { $n }
} { $n-count ->
    [one] agreement
   *[other] agreements
}.
agreements-signed-in = The two countries have signed { $qualifier ->
    [over] over { $n }
    [about] about { $n }
   *[exactly] { $n }
} { $n-count ->
    [one] agreement
   *[other] agreements
}, in { $fields }.
# `$kinds` is a list such as "agreements and protocols".
kinds-signed = The two countries have signed { $kinds }.
kinds-signed-in = The two countries have signed { $kinds }, in { $fields }.
# One, where `$kinds` are named in the plural.
one-of-kinds-signed = Of { $kinds }, the two countries have signed { $qualifier ->
    [over] more than one
    [about] about one
   *[exactly] one
}.
one-of-kinds-signed-in = Of { $kinds }, the two countries have signed { $qualifier ->
    [over] more than one
    [about] about one
   *[exactly] one
}, in { $fields }.
counted-kinds-signed = The two countries have signed { $qualifier ->
    [over] over { $n }
    [about] about { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = The two countries have signed { $qualifier ->
    [over] over { $n }
    [about] about { $n }
   *[exactly] { $n }
} { $kinds }, in { $fields }.
# A figure in large type, with what it counts below it.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] c. { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] agreement
   *[other] agreements
}
agreement = Agreement
field = Field
status = Status
in-force-since = In force { $date-since }
in-force-from = In force from { $date }
in-force-during = In force { $period }
expired = Expired { $date }
expires = Expires { $date }
# Below the date of signature, where it is after the date of the briefing.
to-be-signed = to be signed
to-be-signed-in = To be signed in { $place }
signed-in = Signed in { $place }

## Commissions

joint-commission = Joint commission
joint-commissions = Joint commissions
# `$sessions` is a number, `$remit` a list such as "trade and transport".
commission = { $name } brings the two countries together.
commission-remit = { $name } deals with { $remit }.
# `$setting-up` is `future` after the date of the briefing.
commission-set-up = { $name } { $setting-up ->
    [future] is to be
   *[past] was
} set up { $established-on }.
commission-set-up-remit = { $name } { $setting-up ->
    [future] is to be
   *[past] was
} set up { $established-on } to deal with { $remit }.
commission-held = { $name } has held { $sessions-count ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}.
commission-held-remit = { $name } has held { $sessions-count ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}, on { $remit }.
commission-set-up-held = { $name }, set up { $established-on }, has held { $sessions-count ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}.
commission-set-up-held-remit = { $name }, set up { $established-on }, has held { $sessions-count ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}, on { $remit }.
commission-level = It meets at the level of { $level }.
commission-level-planned = It is to meet at the level of { $level }.
last-session = It last met { $last-on }.
# `$due` is `past` where the day has passed, `$number` is `first` where none has been held.
next-session = { $number ->
    [first] Its first session
   *[later] The next session
} { $due ->
    [past] was
   *[future] is
} due { $next-on }.
# Both are after the date of the briefing.
next-sessions = { $number ->
    [first] Its first sessions
   *[later] The next sessions
} are due { $next-on } and { $after-on }.
last-and-next-session = It last met { $last-on }; the next session { $due ->
    [past] was
   *[future] is
} due { $next-on }.

## Trade

exports = Exports
imports = Imports
total = Total
balance = Balance
# The same within a sentence.
exports-within = exports
imports-within = imports
total-within = total
balance-within = balance
year = Year
growth-of-total = Growth of total
# In a column of such figures: growth from nearly nothing.
growth-beyond = >{ $percent }
# A loss of nearly all.
loss-beyond = <{ $percent }
# The same within a sentence; `$figure` is "−100%" or "−100".
nearly = nearly { $figure }
# Growth from nearly nothing within a sentence; `$figure` is "1,000%", "+1,000%" or "1,000".
more-than = more than { $figure }
exports-of = { $party-adjective-start } exports
imports-of = { $party-adjective-start } imports
balance-of = { $party-adjective-start } balance
balance-of-in = { $party-adjective-start } balance in{ "\u00A0" }{ $year }
two-way-trade-in = two-way trade in{ "\u00A0" }{ $year }
# Below a figure in large type: its growth since the year before.
change-on = { $growth } on{ "\u00A0" }{ $year }
# Below it: the place of the other side among the partners in trade; `$rank` is "14th", `$place` is 14.
rank-of-partner = { $rank } largest partner of { $party }
# Three sentences on a fact sheet.
total-came-to = Two-way trade between { $first } and { $second } came to { $amount } in { $year }.
# `$direction` is `up` or `down`, since the year before.
total-came-to-changed = Two-way trade between { $first } and { $second } came to { $amount } in { $year }, { $percent } { $direction ->
    [up] more than in { $before }
   *[down] less than in { $before }
}.
# `$kind` is `surplus` or `deficit`.
flows-in-words = { $party-start } exported { $exports } to { $partner } and imported { $imports } from there, { $kind ->
    [surplus] a surplus of { $balance }
   *[deficit] a deficit of { $balance }
}.
largest-items = { $party-possessive-start } largest export in { $year } was { $export }, its largest import { $import }.
# A label in large type, such as "Pakistan’s exports", with its year.
figure-in = { $figure } in{ "\u00A0" }{ $year }
# Below the table: exports are what the partner reports as its imports, and imports what it reports as its exports.
mirror-figures = Figures are those that { $partner } reports of its own trade.
# Below the table: the figures are sums of commodities, some of which have no row for some years.
absent-commodities = { $n-count ->
    [one] Figures are sums of all commodities; one of them has no entry for some years or flows, and counts as nothing there.
   *[other] Figures are sums of all commodities; { $n } of them have no entry for some years or flows, and count as nothing there.
}
# Below a table: parts that are printed rounded beside a total that is.
figures-rounded = Figures may not add up because of rounding.
# In a table, a period whose figures are not final; `$status` is `provisional`, `estimate` or `forecast`.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (p)
    [estimate] (e)
   *[forecast] (f)
}
status-note = { $status ->
    [provisional] (p): provisional figures.
    [estimate] (e): estimates.
   *[forecast] (f): forecasts.
}
# `$years` is a list of years with which a series starts anew.
break-note = The series starts anew with { $years }: figures cannot be compared with earlier ones.
# In the label of a figure.
period-of-status = { $period } ({ $status ->
    [provisional] provisional
    [estimate] estimate
   *[forecast] forecast
})
# In a caption; `$years` is a list.
figures-of-status = { $status ->
    [provisional] Figures for { $years } are provisional.
    [estimate] Figures for { $years } are estimates.
   *[forecast] Figures for { $years } are forecasts.
}
# At the head of a column, where there are no whole years; and above rows such as "January to August 2024", below those
# of years.
period = Period
parts-of-years = Parts of years, and other periods
# Heads of columns: the partner's place among all partners, and its share of all trade.
partner-rank = Rank
partner-share = Share
rank-note = Rank: place of { $partner } among the trading partners of { $party }.
share-note = Share: that of { $partner } in all trade of { $party }.
rank-and-share-note = Rank and share: those of { $partner } among the trading partners of { $party }, and in all its trade.
goods-and-services-table = Goods and services in { $party-adjective } trade with { $partner }, in { $unit }
exports-of-goods = Exports of goods
exports-of-services = Exports of services
imports-of-goods = Imports of goods
imports-of-services = Imports of services
trade-table = { $party-adjective-start } trade with { $partner }, in { $unit }
trade-chart-caption = { $party-adjective-start } trade with { $partner }, in { $unit }.
no-figures-for = No figures for { $years }.
# `$series` is a list such as "total and balance": there are other figures for these years.
no-figures-of-series = No figures for { $series } in { $years }.
figures-from = Source of the figures:
what-is-traded = What is traded
goods = Goods
sells = { $party-start } sells
item = Item
hs-code = HS code
sitc-code = SITC code
value = Value
share = Share
value-in = Value, { $year }
share-in = Share, { $year }
items-table = Goods by direction, values in { $unit }
# Heads a table of the members of a bloc.
trade-by-member = Trade by member
member = Member
other-members = Other members
share-of-total = Share of total
# `$what` is one of those below.
members-table = { $what }, in { $unit }
members-table-in = { $what } in { $period }, in { $unit }
# The partner is the bloc.
trade-with-members = { $party-adjective-start } trade with members of { $partner }
exports-to-members = { $party-adjective-start } exports to members of { $partner }
imports-from-members = { $party-adjective-start } imports from members of { $partner }
balance-with-members = { $party-adjective-start } balance of trade with members of { $partner }
# The party is the bloc.
trade-of-members = Trade of members of { $party } with { $partner }
exports-of-members = Exports of members of { $party } to { $partner }
imports-of-members = Imports of members of { $party } from { $partner }
balance-of-members = Balance of trade of members of { $party } with { $partner }
chart-members-caption = In { $period }, in { $unit }.

## Agreements by what is known of them

standing-in-force = In force
# Nothing is known of their entry into force.
standing-signed = Signed
standing-other = Others
standing-expired = Expired

## Officials

officials = Officials
# Below a name; `$date` is when the office began.
in-office-since = In office { $date-since }
photograph-of = Photograph of { $name }

## A visit

objectives = Objectives
programme = Programme
# Over the engagements of a day.
programme-day = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}, { $date }
# `$names` are persons or institutions.
with-persons = With { $names }
times-from-to = { $from }–{ $to }
# The end of an engagement on another day than its start.
time-of-day = { $date }, { $time }
delegations = Delegations
person-name = Name
office = Office
protocol = Protocol
list-number = { $number }.
points-to-make = Points to make
to-avoid = To avoid
topics = Topics
topic-background = Background
our-position = Our position
their-position = Their position
if-raised = If raised
questions = Questions and answers

## What is to come

coming-up = Coming up
# `$name` is a commission, with its article.
next-session-of = Next session of { $name }
agreement-expires = Expires
# `$years-count` is the number itself, for "thirtieth".
anniversary-of-relations = { $years } years of diplomatic relations

## Key figures that the brief chooses

# For a reader who listens, of a small line.
spark-alt = From { $first } in { $start } to { $last } in { $end }

## Annexes

# Before the title of the only annex, and of one of several.
annex = Annex
annex-of = Annex { $letter }

## Parties

members = Members

## Pictures

# Below a caption; `$name` is a person or an institution.
picture-credit = Picture: { $name }

## Maps

map-title = { $first-start } and { $second }
# Below each map.
map-disclaimer = The boundaries shown do not imply endorsement or acceptance.
map-key-capitals = Squares mark capitals.
map-key-missions = Squares mark capitals; circles, other cities with a mission.
map-key-missions-alone = Circles mark cities with a mission.
# For a reader who listens: these are joined.
map-alt = A map of { $first } and { $second }.
map-alt-direction = { $second-start } lies { $direction ->
    [north] north
    [north-east] north-east
    [east] east
    [south-east] south-east
    [south] south
    [south-west] south-west
    [west] west
   *[north-west] north-west
} of { $first }.
map-alt-places = It shows { $places }.

## Tables of the brief

tables = Tables

# At the end of a list of which the other rows are not printed.
more-rows = { $n-count ->
    [one] and { $n } more
   *[other] and { $n } more
}
# For a reader who listens; `$columns` is a list of the heads.
table-summary = { $rows-count ->
    [one] A row
   *[other] { $rows } rows
} of { $columns }

## Trade in some goods only

# `$goods` is "soya beans". These take the place of the above: nothing may be read as all trade.
goods-trade = Trade in { $goods }
goods-exports = Exports of { $goods }
goods-imports = Imports of { $goods }
goods-total = Total trade in { $goods }
goods-balance = Balance in { $goods }
# The same within a sentence.
goods-exports-within = exports of { $goods }
goods-imports-within = imports of { $goods }
goods-total-within = total trade in { $goods }
goods-balance-within = balance in { $goods }
goods-exports-of = { $party-adjective-start } exports of { $goods }
goods-imports-of = { $party-adjective-start } imports of { $goods }
goods-balance-of = { $party-adjective-start } balance in { $goods }
goods-balance-of-in = { $party-adjective-start } balance in { $goods } in{ "\u00A0" }{ $year }
goods-total-came-to = Two-way trade in { $goods } between { $first } and { $second } came to { $amount } in { $year }.
goods-total-came-to-changed = Two-way trade in { $goods } between { $first } and { $second } came to { $amount } in { $year }, { $percent } { $direction ->
    [up] more than in { $before }
   *[down] less than in { $before }
}.
goods-flows-in-words = { $party-start } exported { $goods } worth { $exports } to { $partner } and imported { $goods } worth { $imports } from there, { $kind ->
    [surplus] a surplus of { $balance }
   *[deficit] a deficit of { $balance }
}.
goods-two-way-trade-in = two-way trade in { $goods } in{ "\u00A0" }{ $year }
goods-trade-table = { $party-adjective-start } trade in { $goods } with { $partner }, in { $unit }
goods-trade-chart-caption = { $party-adjective-start } trade in { $goods } with { $partner }, in { $unit }.
goods-chart-index-of = { $party-adjective-start } trade in { $goods } with { $partner }.
# `$series` is a list such as "exports and imports".
goods-chart-series = Trade in { $goods }: { $series }, { $years }
# Below the table; `$commodities` is a list of the below, as the source has them.
goods-note = Figures are of these commodities only: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Where the source has no entry for one of them, it counts as nothing.

## Statistics

statistics = Statistics
per-cent-unit = per cent
# Over a table; `$unit` is "millions of US dollars" or "per cent".
statistic-in = In { $unit }
# `$unit` is a word of the brief, such as "people".
statistic-unit = Unit: { $unit }
# Below a chart; `$unit` is one of the above.
statistic-caption = { $unit }.
growth = Growth
change-in-points = Change, percentage points

## Titles of charts

chart-series-neutral = { $series }, { $years }
# One flow was larger than the other: `$larger` is `exports` or `imports`.
chart-flows-every = { $larger ->
    [exports] Exports have outweighed imports in every year
   *[imports] Imports have outweighed exports in every year
}
chart-flows-every-from = { $larger ->
    [exports] Exports outweighed imports in every year from { $from } to { $to }
   *[imports] Imports outweighed exports in every year from { $from } to { $to }
}
# Years are missing, or lack one of the two.
chart-flows-every-known = { $larger ->
    [exports] Exports outweighed imports in every year with figures for both
   *[imports] Imports outweighed exports in every year with figures for both
}
chart-flows-mostly = { $larger ->
    [exports] Exports outweighed imports in { $often } of { $of } years
   *[imports] Imports outweighed exports in { $often } of { $of } years
}
chart-flows-mostly-known = { $larger ->
    [exports] Exports outweighed imports in { $often } of the { $of } years with figures for both
   *[imports] Imports outweighed exports in { $often } of the { $of } years with figures for both
}
chart-flows-once = { $larger ->
    [exports] Exports outweighed imports in { $year }
   *[imports] Imports outweighed exports in { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Exports were more than twice imports in { $year }
   *[imports] Imports were more than twice exports in { $year }
}
chart-total-neutral = Total trade and balance, { $years }
chart-total-doubled = Trade doubled from { $from } to { $to }
# `$n` is two or more; three and up have words of their own.
chart-total-more-than = { $n-count ->
    [2] Trade more than doubled from { $from } to { $to }
    [3] Trade more than tripled from { $from } to { $to }
   *[other] Trade in { $to } was more than { $n } times that in { $from }
}
chart-total-grown = Trade grew by { $percent } from { $from } to { $to }
chart-total-fallen = Trade fell by { $percent } from { $from } to { $to }
chart-total-halved = Trade fell by more than half from { $from } to { $to }
# `$flow` is `exports` or `imports`.
chart-items-largest = { $flow ->
    [exports] { $party-possessive-start } largest export: { $item }
   *[imports] { $party-possessive-start } largest import: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $party-possessive-start } largest export in { $year }: { $item }
   *[imports] { $party-possessive-start } largest import in { $year }: { $item }
}
# Of the items that the brief lists: there may be larger ones.
chart-items-largest-listed = { $flow ->
    [exports] { $party-possessive-start } largest listed export: { $item }
   *[imports] { $party-possessive-start } largest listed import: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] { $party-possessive-start } largest listed export in { $year }: { $item }
   *[imports] { $party-possessive-start } largest listed import in { $year }: { $item }
}
chart-items-neutral = { $party-adjective-start } { $flow ->
    [exports] exports
   *[imports] imports
} by value
chart-items-caption = { $party-adjective-start } { $flow ->
    [exports] exports
   *[imports] imports
}, in { $unit }.
chart-items-caption-in = { $party-adjective-start } { $flow ->
    [exports] exports
   *[imports] imports
} in { $year }, in { $unit }.
chart-shares-first = { $flow ->
    [exports] The first { $n } items make up { $percent } of { $party-adjective } exports
   *[imports] The first { $n } items make up { $percent } of { $party-adjective } imports
}
chart-shares-first-in = { $flow ->
    [exports] The first { $n } items made up { $percent } of { $party-adjective } exports in { $year }
   *[imports] The first { $n } items made up { $percent } of { $party-adjective } imports in { $year }
}
chart-shares-neutral = { $party-adjective-start } { $flow ->
    [exports] exports
   *[imports] imports
} by share
chart-shares-caption = Per cent of { $party-adjective } { $flow ->
    [exports] exports
   *[imports] imports
}.
chart-shares-caption-in = Per cent of { $party-adjective } { $flow ->
    [exports] exports
   *[imports] imports
} in { $year }.
chart-items-noun = { $n-count ->
    [one] { $n } item
   *[other] { $n } items
}
other-items = Other
# In place of "Other", where an item has that name.
items-not-listed = Not listed
chart-visits-neutral = Visits and meetings by year
chart-visits-peak = Visits and meetings were most frequent in { $year }
chart-visits-caption = Visits and meetings listed in this briefing, by direction.
chart-visits-caption-planned = Visits and meetings listed in this briefing, by direction. Planned ones are not counted.

## Charts: what they say themselves, and their alternative text

status-provisional = Provisional
status-estimate = Estimate
status-forecast = Forecast
# Figures after it cannot be compared with those before.
chart-break = Break in the series
# Before the value 100: "2015 = 100".
chart-index-base = { $year } =
chart-index-of = { $party-adjective-start } trade with { $partner }.
chart-index-caption = Index, { $year } = 100.
chart-alt-index = Values are an index in which { $year } is 100.
chart-alt-diverging = Bar chart on both sides of zero: { $series } by year, { $from } to { $to }.
chart-alt-stacked-values = Stacked bar chart: { $series } by year, { $from } to { $to }.
chart-alt-lanes = Timeline: { $series } by year, { $from } to { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Area chart: { $series } by year, { $from } to { $to }.
chart-alt-slope = Slope chart: { $series } in { $from } and { $to }.
chart-alt-multiples = Small charts, one for each series: { $series } by year, { $from } to { $to }.
chart-alt-sparkline = Small line chart: { $series } by year, { $from } to { $to }.
chart-alt-dots = Dot chart: { $items } by value, the largest first.
chart-alt-breaks = Break in the series: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = In { $year }: { $text }.
chart-alt-line = A line marks { $a }: { $text }.
chart-alt-code = { $name }, HS { $code }
chart-alt-code-sitc = { $name }, SITC { $code }
chart-alt-sources = Source: { $sources }.
unit = Unit
currency-code = Currency
source = Source
chart-alt-grouped = Bar chart: { $series } by year, { $from } to { $to }.
chart-alt-lines = Line chart: { $series } by year, { $from } to { $to }.
chart-alt-stacked = Stacked bar chart: { $series } by year, { $from } to { $to }.
chart-alt-one-year = Bar chart: { $series } in { $year }.
chart-alt-ranked = Bar chart: { $items } by value, the largest first.
chart-alt-shares = Bar chart: { $items } by share, the largest first.
chart-alt-ring = Ring chart: { $items } by share of the whole.
chart-alt-unit = Values are in { $unit }.
# `$unit` is a word of the brief, such as "people", or "per cent".
chart-alt-measured = Unit: { $unit }.
chart-alt-only = { $series }: { $a } in { $year }.
chart-alt-rose = { $series } rose from { $a } in { $from } to { $b } in { $to }.
chart-alt-fell = { $series } fell from { $a } in { $from } to { $b } in { $to }.
chart-alt-unsteady = { $series } went from { $a } in { $from } to { $b } in { $to }, in no clear direction.
chart-alt-flat = { $series } stayed at { $a } from { $from } to { $to }.
# `$high-years` and `$low-years` are one year or a list of them.
chart-alt-extremes = The highest was { $high } in { $high-years }, the lowest { $low } in { $low-years }.
chart-alt-missing = { $series }: no figures for { $years }.
chart-alt-sum = { $series }: { $a } in all.
# `$years` is one year or a list of them.
chart-alt-peak = The most in one year was { $a }, in { $years }.
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] The largest is
   *[other] The largest are
} { $first }; { $last-count ->
    [one] the smallest is
   *[other] the smallest are
} { $last }.
chart-alt-empty = There are no figures to show.
# More than there is room for.
chart-more-items = { $n-count ->
    [one] and { $n } more item
   *[other] and { $n } more items
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] session of the joint commission
   *[other] sessions of the joint commission
}
figure-sessions-since = { $n-count ->
    [one] session of the joint commission since { $year }
   *[other] sessions of the joint commission since { $year }
}
figure-sessions-several = { $n-count ->
    [one] session of the joint commissions
   *[other] sessions of the joint commissions
}

## Projects and forums

since = { $date-since }
# After the date of the briefing.
from-date = from { $date }
other-projects = Other projects

## Recommendations

priority = Priority: { $priority }
priority-high = high
priority-medium = medium
priority-low = low
owner = Owner: { $owner }
due = Due: { $date }

## Sources, links and pictures

citation-description = Source { $number }: { $title }
backlink-description = Back to where source { $number } is cited
backlink-description-of = Back to where source { $number } is cited on page { $page }
# After a source: where it is cited. The pages are a list, such as “1, 3–5 and 9”.
cited-on = { $n-count ->
    [one] Cited on page{ "\u00A0" }{ $pages }.
   *[other] Cited on pages { $pages }.
}
footnote-description = Footnote { $label }
footnote-backlink = Back to where footnote { $label } is called
link-description = { $url }
retrieved = retrieved { $date }
from-sources = Sources:
# A part of the briefing, in a text that refers to it.
block-reference = { $title }, page{ "\u00A0" }{ $page }
visit-reference = visit of { $date }
logo = Logo

## Attachments

attached-brief = The brief that this document was made from
attached-data = Data of chart { $number }
attached-provenance = Where each figure comes from, for `chancery trace` and other programs

## Dates. House styles cannot rename these.

# `$form` is `of-day` in "3 February 2024", `on` in "in July 2014", `since` in "since July 2014", and `alone` elsewhere,
# for languages whose months have several forms.
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# Below a chart, where there is little room.
short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
short-months-of-year = { $from }–{ $to } { $year }
# `$day-count`, or `$from-count`, is the number itself, for "1er".
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
# The en dash is set close between single words, and with spaces where either side has several (New Hart's Rules, 4.11.1).
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
# Periods that figures are of: "2022–23", "2023 H1", "2023 Q4", "2023 Q1 to Q3", "January to August 2024".
fiscal-year = { $start }–{ $end }
# `$half-count` is the number itself.
half-of-year = { $year }{ "\u00A0" }H{ $half }
quarter-of-year = { $year }{ "\u00A0" }Q{ $quarter }
quarters-of-year = { $year }{ "\u00A0" }Q{ $from } to{ "\u00A0" }Q{ $to }
months-of-year = { $from } to { $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } to { $to }
range-within-year = { $from }–{ $to } { $year }
# `$from-count` is the number itself.
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
# The first day of a range whose second has the same year; `$day-count` is the number itself, `$year` the year, for a language
# that writes it first.
day-without-year = { $day }{ "\u00A0" }{ $month }
# A date within a sentence.
on-date = { $date-kind ->
    [day] on
   *[other] in
} { $date }
since-date = since { $date }

## Numbers. House styles cannot rename these.

percent = { $number }%
# In a sentence, after a verb.
per-cent-in-words = { $number } per cent
# `$number-count` is the number itself, for a plural form.
percentage-points = { $number } percentage points
# The predicate of a sentence; `$number` is that of the subject: `singular`, `plural` or `unknown`.
rose = { $direction ->
    [up] rose by { $figure }
    [down] fell by { $figure }
    [slight] { $number ->
        [plural] were almost unchanged
        [singular] was almost unchanged
       *[unknown] hardly changed
    }
   *[none] { $number ->
        [plural] were unchanged
        [singular] was unchanged
       *[unknown] did not change
    }
}
ordinal = { NUMBER($n-count, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
# Up to ten in words, as in running text.
cardinal = { $n-count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $n }
}

## Money. House styles cannot rename these.

# `$symbol` is a sign such as "$", or `letters` such as "CHF". `$sign` is a minus, or nothing.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
# `$number-count` is the number itself, for a plural form, and `$code` is the currency's code in ISO 4217.
money-long = { $unit ->
    [thousand] { money }{ "\u00A0" }thousand
    [million] { money }{ "\u00A0" }million
    [billion] { money }{ "\u00A0" }billion
   *[one] { money }
}
# Where there is little room; with `$number-count` and `$code`.
money-short = { $unit ->
    [thousand] { money }k
    [million] { money }m
    [billion] { money }bn
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] thousands of { $currency }
    [million] millions of { $currency }
    [billion] billions of { $currency }
   *[one] { $currency }
}
# Currencies by their codes in ISO 4217, as they are called after "millions of".
currency = { $code ->
    [AUD] Australian dollars
    [BRL] Brazilian reais
    [BYN] Belarusian roubles
    [CAD] Canadian dollars
    [CHF] Swiss francs
    [CNY] Chinese yuan
    [EUR] euros
    [GBP] pounds sterling
    [INR] Indian rupees
    [JPY] Japanese yen
    [KRW] South Korean won
    [PKR] Pakistani rupees
    [RUB] Russian roubles
    [SAR] Saudi riyals
    [TRY] Turkish lira
    [UAH] Ukrainian hryvnias
    [USD] US dollars
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

# Between author, title, publisher and date of a source, or a name and an office.
part-separator = { ", " }
# Between two sentences.
sentence-gap = { " " }
# The full stop.
sentence-end = .
# Joins the last two members of a list. A comma is written before it where a member contains it.
and = and
# The last words of a list that goes on: before a member that ends in one stands a comma, not `and`.
open-ends = etc etc. etcetera &c. …
# The definite article, and all words before which it is not written.
article = the
articles = the a an this these that those their its our his her
# `$ending` is `plural` for a name such as "the Netherlands". All other names take an s, also after an s: "Belarus’s".
possessive = { $ending ->
    [plural] { $name }’
   *[other] { $name }’s
}
# Countries, and groups of them, whose names take the article within a sentence. "…" stands for any words.
names-with-article =
    Bahamas, Canaries, Comoros, Congo, Falklands, Faroes, Gambia, Holy See, Maldives, Netherlands, Philippines,
    Seychelles, Vatican, West Bank,
    United Arab Emirates, United Kingdom, United Nations, United States,
    UAE, UK, UN, US, USA, U.A.E., U.K., U.N., U.S., U.S.A., CAR, DPRK, DRC, EU, GCC, PRC, USSR,
    United Kingdom of …, United States of …,
    Commonwealth, Commonwealth of …, Council of …, Dem. Rep. of …, Dominion of …, Duchy of …, Emirate of …,
    Federation of …, Grand Duchy of …, Isle of …, Kingdom of …, League of …, Nation of …, Principality of …, Rep. of …,
    Republic of …, State of …, Sultanate of …, Union of …,
    … Commonwealth of …, … Emirate of …, … Federation of …, … Kingdom of …, … Order of …, … Rep. of …, … Republic of …,
    … State of …, … States of …,
    … Antilles, … Authority, … City State, … Commission, … Community, … Confederation, … Council, … Dependency,
    … Emirates, … Empire, … Federation, … Is., … Isds, … Islands, … Jamahiriya, … Kingdom, … League, … Netherlands,
    … Region, … Rep., … Republic, … States, … Strip, … Territories, … Territory, … Union
# Names of one of these forms that take none, as what they begin with does.
names-without-article = … and the …, … Island and …
# A name that ends with one of these, in brackets, has been turned round: "Korea (Rep. of)".
open-ends-of-names = of the
# Meetings whose names take the article, where one of these words is in them: "the BRICS Summit", but "COP28".
meetings-with-article =
    airshow anniversary assemblies assembly celebration celebrations ceremony championship championships commemoration
    commission committee conclave conference conferences congress consultation consultations convention coronation
    council cup debate dialogue dinner exhibition fair festival forum forums funeral g20 g7 g77 games group hearing
    inauguration launch luncheon meeting meetings ministerial ministerials negotiations olympics opening parade plenary
    reception retreat review roundtable roundtables seminar session sessions show signing summit summits symposium talks
    tournament wedding workshop
# Where a word of a title starts with one of these, it tells of the relations between two countries.
relations-words = relations recogni ties
# How words end that are plurals.
plural-endings = s memoranda
# Words that open a subject and are not names: written small within a sentence.
common-words =
    academic academies accounting agricultural agriculture air animal arrivals arts audit auditing aviation
    banking bilateral border capacity civil climate commerce commercial communication communications competition
    consular consumer counter crime crisis cultural culture customs cyber cybersecurity data debt defence defense
    demining departures development digital diplomatic disaster disbursements double economic economy education
    educational electricity emergency employment energy engineering environment environmental exchange exchanges
    extradition finance financial fisheries fishing flood food foreign forestry freight gas geology grants health
    healthcare higher housing human humanitarian hydropower immigration inbound industrial industry information
    infrastructure innovation insurance intellectual investment investments inward joint judicial justice labor
    labour language law legal loans local logistics machinery maintenance maritime media medicine migration
    military mineral minerals mining multilateral mutual natural nuclear oil outbound outward parliamentary
    passengers peaceful pharmaceutical pharmaceuticals phytosanitary police policing political ports postal
    private professional public rail railway railways regional remittances renewable research residents road roads
    safety sanitary scholarships science scientific seabed security services shipping social space sport sports
    standards statistics strategic students sustainable tax taxation technical technological technology
    telecommunications textiles tolls total tourism tourists trade training transit transport travellers
    university veterinary visa visitors vocational water women workers youth
