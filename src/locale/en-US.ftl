### Reviewed by a native speaker.
### American English: the messages that differ from `en.ftl`.

licence = License
programme = Program
per-cent-unit = percent
chart-shares-caption = Percent of { $party-adjective } { $flow ->
    [exports] exports
   *[imports] imports
}.
chart-shares-caption-in = Percent of { $party-adjective } { $flow ->
    [exports] exports
   *[imports] imports
} in { $year }.
date-of-day = { $month }{ "\u00A0" }{ $day }, { $year }
range-within-month = { $month }{ "\u00A0" }{ $from }–{ $to }, { $year }
day-without-year = { $month }{ "\u00A0" }{ $day }
per-cent-in-words = { $number } percent
