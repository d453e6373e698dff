### BENGALI: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = বার্ষিকী উপলক্ষে সংক্ষিপ্ত বিবরণী
visit-briefing = সফর উপলক্ষে সংক্ষিপ্ত বিবরণী
country-briefing = দেশভিত্তিক সংক্ষিপ্ত বিবরণী
briefing = সংক্ষিপ্ত বিবরণী

## The masthead and the foot of the page

number = নং{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] বছর
   *[other] বছর
}
data-to = { $date } পর্যন্ত উপাত্ত
next-update = পরবর্তী হালনাগাদ: { $date }
date-line = { $place }, { $date }
folio = { $page } / { $pages }
draft = খসড়া
draft-version = খসড়া { $version }
draft-folio = { $draft } · { $folio }
subject = { $first }–{ $second } দ্বিপক্ষীয় সম্পর্ক

## The cover of a booklet, and the page on its back

issued-by = প্রকাশনায়
series = সিরিজ
edition = সংস্করণ
issued = স্থান ও তারিখ
authors = { $n-count ->
    [one] প্রণেতা
   *[other] প্রণেতা
}
data-up-to = উপাত্তের শেষ তারিখ
next-issue = পরবর্তী হালনাগাদ
handling = গোপনীয়তার শ্রেণি
cover-picture = প্রচ্ছদের ছবি

## Sections

bottom-line = সারকথা
in-brief = একনজরে
the-two-sides = দুই পক্ষ
contents = সূচিপত্র
history = সম্পর্কের ইতিহাস
diplomatic-missions = কূটনৈতিক মিশন
official-visits = সরকারি সফর ও বৈঠক
agreements-and-institutions = চুক্তি ও প্রাতিষ্ঠানিক কাঠামো
agreements = দ্বিপক্ষীয় চুক্তি
trade = বাণিজ্য
trade-in-detail = বাণিজ্যের বিস্তারিত তথ্য
forums-and-projects = ফোরাম ও প্রকল্প
forums = ফোরাম
projects = প্রকল্প
recommendations = সুপারিশমালা
conclusion = উপসংহার
abbreviations = শব্দসংক্ষেপ
sources = তথ্যসূত্র
about-this-briefing = এই বিবরণী সম্পর্কে
contact = যোগাযোগ
licence = লাইসেন্স
disclaimer = দায়-অস্বীকৃতি
version = সংস্করণ নম্বর
drafted-by = খসড়া প্রণয়নকারী
cleared-by = অনুমোদনকারী

## Facts of the two sides

official-name = সরকারি নাম
capital = রাজধানী
embassy = দূতাবাস
high-commission = হাইকমিশন
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, { $date-since } (পরিকল্পিত)

## History

relations-established = কূটনৈতিক সম্পর্ক স্থাপন
relations-since = কূটনৈতিক সম্পর্ক: { $date-since }

## Missions

embassy-of = { $party } দূতাবাস
high-commission-of = { $party } হাইকমিশন
consulate-general-of = { $party } কনস্যুলেট জেনারেল
consulate-of = { $party } কনস্যুলেট
honorary-consulate-of = { $party } অনারারি কনস্যুলেট
liaison-office-of = { $party } লিয়াজোঁ কার্যালয়
trade-office-of = { $party } বাণিজ্য কার্যালয়
permanent-mission-of = { $party } স্থায়ী মিশন
mission = { $mission }।
mission-opened = { $mission } { $opened-on } চালু { $opening ->
    [future] হবে
   *[past] হয়
}।
mission-closed = { $mission } { $closed-on } বন্ধ { $closing ->
    [future] হবে
   *[past] হয়
}।
mission-opened-and-closed = { $mission } { $opened-on } চালু { $opening ->
    [future] হবে
   *[past] হয়
} এবং { $closed-on } বন্ধ { $closing ->
    [future] হবে
   *[past] হয়
}।
head-of-mission = মিশনপ্রধান: { $name }।

## Visits

date = তারিখ
visitor = সফরকারী
where = স্থান
occasion-and-outcome = উপলক্ষ ও ফলাফল
from-to = { $from } থেকে { $to }
visit = সফর
summit = শীর্ষ সম্মেলন
on-the-sidelines = { $occasion } চলাকালে পার্শ্ববৈঠক
on-the-sidelines-of-a-meeting = সম্মেলন চলাকালে পার্শ্ববৈঠক
head-of-state = { $n-count ->
    [one] রাষ্ট্রপ্রধান
   *[other] রাষ্ট্রপ্রধান
}
head-of-government = { $n-count ->
    [one] সরকারপ্রধান
   *[other] সরকারপ্রধান
}
minister = { $n-count ->
    [one] মন্ত্রী
   *[other] মন্ত্রী
}
parliament = { $n-count ->
    [one] সংসদ সদস্য
   *[other] সংসদ সদস্য
}
official = { $n-count ->
    [one] কর্মকর্তা
   *[other] কর্মকর্তা
}
planned = পরিকল্পিত
visits-held-and-planned = অনুষ্ঠিত সফর ও বৈঠক: { $held }টি; পরিকল্পিত: { $planned }টি
visits-planned = পরিকল্পিত সফর ও বৈঠক: { $planned }টি
decade = { $year }-এর দশক
group-continued = { $group } (পূর্বানুবৃত্তি)
elsewhere-or-together = অন্যত্র বা যৌথভাবে
elsewhere-or-together-within = অন্যত্র বা যৌথভাবে
from-to-within = { $from } থেকে { $to }

## Agreements

signed = স্বাক্ষরিত
agreements-cover = দুই দেশের মধ্যে { $fields } ক্ষেত্রে চুক্তি রয়েছে।
agreements-signed = দুই দেশের মধ্যে { $n-count ->
    [0] এখনো কোনো চুক্তি স্বাক্ষরিত হয়নি
    [one] { $qualifier ->
        [over] { $n }টির বেশি
        [about] আনুমানিক { $n }টি
       *[exactly] { $n }টি
    } চুক্তি স্বাক্ষরিত হয়েছে
   *[other] { $qualifier ->
        [over] { $n }টির বেশি
        [about] প্রায় { $n }টি
       *[exactly] { $n }টি
    } চুক্তি স্বাক্ষরিত হয়েছে
}।
agreements-signed-in = দুই দেশের মধ্যে { $fields } ক্ষেত্রে { $n-count ->
    [0] এখনো কোনো চুক্তি স্বাক্ষরিত হয়নি
    [one] { $qualifier ->
        [over] { $n }টির বেশি
        [about] আনুমানিক { $n }টি
       *[exactly] { $n }টি
    } চুক্তি স্বাক্ষরিত হয়েছে
   *[other] { $qualifier ->
        [over] { $n }টির বেশি
        [about] প্রায় { $n }টি
       *[exactly] { $n }টি
    } চুক্তি স্বাক্ষরিত হয়েছে
}।
kinds-signed = দুই দেশের মধ্যে { $kinds } স্বাক্ষরিত হয়েছে।
kinds-signed-in = দুই দেশের মধ্যে { $fields } ক্ষেত্রে { $kinds } স্বাক্ষরিত হয়েছে।
one-of-kinds-signed = দুই দেশের মধ্যে { $qualifier ->
    [over] একাধিক
    [about] আনুমানিক একটি
   *[exactly] একটি
} দলিল ({ $kinds }) স্বাক্ষরিত হয়েছে।
one-of-kinds-signed-in = দুই দেশের মধ্যে { $fields } ক্ষেত্রে { $qualifier ->
    [over] একাধিক
    [about] আনুমানিক একটি
   *[exactly] একটি
} দলিল ({ $kinds }) স্বাক্ষরিত হয়েছে।
counted-kinds-signed = দুই দেশের মধ্যে { $qualifier ->
    [over] { $n }টির বেশি
    [about] আনুমানিক { $n }টি
   *[exactly] { $n }টি
} দলিল ({ $kinds }) স্বাক্ষরিত হয়েছে।
counted-kinds-signed-in = দুই দেশের মধ্যে { $fields } ক্ষেত্রে { $qualifier ->
    [over] { $n }টির বেশি
    [about] আনুমানিক { $n }টি
   *[exactly] { $n }টি
} দলিল ({ $kinds }) স্বাক্ষরিত হয়েছে।
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] প্রায় { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] চুক্তি
   *[other] চুক্তি
}
agreement = চুক্তি
field = ক্ষেত্র
status = অবস্থা
in-force-since = { $date-since } কার্যকর
in-force-from = কার্যকর হবে: { $date }
in-force-during = কার্যকারিতার মেয়াদ: { $period }
expired = মেয়াদোত্তীর্ণ: { $date }
expires = মেয়াদ শেষ: { $date }
to-be-signed = স্বাক্ষরিত হবে
to-be-signed-in = স্বাক্ষরের নির্ধারিত স্থান: { $place }
signed-in = স্বাক্ষরের স্থান: { $place }

## Commissions

joint-commission = যৌথ কমিশন
joint-commissions = যৌথ কমিশনসমূহ
commission = { $name } দুই দেশের মধ্যে সহযোগিতার প্রাতিষ্ঠানিক কাঠামো।
commission-remit = { $name } দুই দেশের মধ্যে { $remit } বিষয়ে কাজ করে।
commission-set-up = { $name } { $established-on } গঠিত { $setting-up ->
    [future] হবে
   *[past] হয়
}।
commission-set-up-remit = { $name } { $established-on } { $remit } বিষয়ে কাজ করার লক্ষ্যে গঠিত { $setting-up ->
    [future] হবে
   *[past] হয়
}।
commission-held = { $name } { $sessions-count ->
    [0] এখনো কোনো অধিবেশনে মিলিত হয়নি
    [one] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
   *[other] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
}।
commission-held-remit = { $name } দুই দেশের মধ্যে { $remit } বিষয়ে { $sessions-count ->
    [0] এখনো কোনো অধিবেশনে মিলিত হয়নি
    [one] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
   *[other] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
}।
commission-set-up-held = { $established-on } গঠিত { $name } { $sessions-count ->
    [0] এখনো কোনো অধিবেশনে মিলিত হয়নি
    [one] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
   *[other] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
}।
commission-set-up-held-remit = { $established-on } গঠিত { $name } দুই দেশের মধ্যে { $remit } বিষয়ে { $sessions-count ->
    [0] এখনো কোনো অধিবেশনে মিলিত হয়নি
    [one] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
   *[other] এ পর্যন্ত { $sessions }টি অধিবেশনে মিলিত হয়েছে
}।
commission-level = অধিবেশন অনুষ্ঠিত হয় { $level } পর্যায়ে।
commission-level-planned = অধিবেশন অনুষ্ঠিত হবে { $level } পর্যায়ে।
last-session = সর্বশেষ অধিবেশন { $last-on } অনুষ্ঠিত হয়।
next-session = { $number ->
    [first] প্রথম
   *[later] পরবর্তী
} অধিবেশন { $next-on } অনুষ্ঠিত হওয়ার কথা { $due ->
    [past] ছিল
   *[future] রয়েছে
}।
next-sessions = { $number ->
    [first] প্রথম
   *[later] পরবর্তী
} দুইটি অধিবেশন { $next-on } এবং { $after-on } অনুষ্ঠিত হওয়ার কথা রয়েছে।
last-and-next-session = সর্বশেষ অধিবেশন { $last-on } অনুষ্ঠিত হয়; পরবর্তী অধিবেশন { $next-on } অনুষ্ঠিত হওয়ার কথা { $due ->
    [past] ছিল
   *[future] রয়েছে
}।

## Trade

exports = রপ্তানি
imports = আমদানি
total = মোট
balance = বাণিজ্য ভারসাম্য
exports-within = রপ্তানি
imports-within = আমদানি
total-within = মোট বাণিজ্য
balance-within = বাণিজ্য ভারসাম্য
year = বছর
growth-of-total = মোট বাণিজ্যের প্রবৃদ্ধি
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = প্রায় { $figure }
more-than = { $figure } অপেক্ষা বেশি
exports-of = রপ্তানি ({ $party })
imports-of = আমদানি ({ $party })
balance-of = বাণিজ্য ভারসাম্য ({ $party })
balance-of-in = বাণিজ্য ভারসাম্য ({ $party }), { $year }
two-way-trade-in = দ্বিপক্ষীয় বাণিজ্য, { $year }
change-on = { $year } সালের তুলনায় { $growth }
rank-of-partner = { $party } পক্ষের বাণিজ্য অংশীদারদের মধ্যে { $rank }
total-came-to = { $year } সালে { $first }–{ $second } দ্বিপক্ষীয় বাণিজ্যের পরিমাণ ছিল { $amount }।
total-came-to-changed = { $year } সালে { $first }–{ $second } দ্বিপক্ষীয় বাণিজ্যের পরিমাণ ছিল { $amount }, যা { $before } সালের তুলনায় { $percent } { $direction ->
    [up] বেশি
   *[down] কম
}।
flows-in-words = { $party } থেকে রপ্তানির পরিমাণ ছিল { $exports } এবং { $partner } থেকে আমদানির পরিমাণ { $imports }; এতে { $party } পক্ষের বাণিজ্য { $kind ->
    [surplus] উদ্বৃত্ত
   *[deficit] ঘাটতি
} দাঁড়ায় { $balance }।
largest-items = { $year } সালে { $party } পক্ষের শীর্ষ রপ্তানি পণ্য: { $export }; শীর্ষ আমদানি পণ্য: { $import }।
figure-in = { $figure }, { $year }
mirror-figures = উপাত্তসমূহ { $partner } কর্তৃক প্রকাশিত নিজস্ব বাণিজ্য-তথ্য থেকে গৃহীত।
absent-commodities = { $n-count ->
    [one] উপাত্তসমূহ সকল পণ্যের যোগফল; এর মধ্যে { $n }টি পণ্যের ক্ষেত্রে কোনো কোনো বছর বা প্রবাহের (রপ্তানি বা আমদানি) তথ্য নেই; সেখানে মান শূন্য ধরা হয়েছে।
   *[other] উপাত্তসমূহ সকল পণ্যের যোগফল; এর মধ্যে { $n }টি পণ্যের ক্ষেত্রে কোনো কোনো বছর বা প্রবাহের (রপ্তানি বা আমদানি) তথ্য নেই; সেখানে মান শূন্য ধরা হয়েছে।
}
figures-rounded = আসন্নমান ব্যবহারের কারণে যোগফল মোটের সঙ্গে সামান্য ভিন্ন হতে পারে।
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (সা)
    [estimate] (প্রা)
   *[forecast] (পূ)
}
status-note = { $status ->
    [provisional] (সা): সাময়িক উপাত্ত।
    [estimate] (প্রা): প্রাক্কলিত উপাত্ত।
   *[forecast] (পূ): পূর্বাভাস।
}
break-note = { $years } সাল থেকে নতুন উপাত্ত-ধারা শুরু; পূর্ববর্তী উপাত্তের সঙ্গে তা তুলনীয় নয়।
period-of-status = { $period } ({ $status ->
    [provisional] সাময়িক
    [estimate] প্রাক্কলিত
   *[forecast] পূর্বাভাস
})
figures-of-status = { $status ->
    [provisional] { $years } সালের উপাত্ত সাময়িক।
    [estimate] { $years } সালের উপাত্ত প্রাক্কলিত।
   *[forecast] { $years } সালের উপাত্ত পূর্বাভাসমাত্র।
}
period = সময়কাল
parts-of-years = আংশিক বছর ও অন্যান্য সময়কাল
partner-rank = অবস্থান
partner-share = অংশ
rank-note = অবস্থান: { $party } পক্ষের বাণিজ্য অংশীদারদের মধ্যে উক্ত অংশীদারের ({ $partner }) স্থান।
share-note = অংশ: { $party } পক্ষের মোট বাণিজ্যে উক্ত অংশীদারের ({ $partner }) অংশ।
rank-and-share-note = অবস্থান ও অংশ: { $party } পক্ষের বাণিজ্য অংশীদারদের মধ্যে উক্ত অংশীদারের ({ $partner }) স্থান এবং মোট বাণিজ্যে তার অংশ।
goods-and-services-table = { $party }: পণ্য ও সেবা বাণিজ্য (অংশীদার: { $partner }), { $unit }
exports-of-goods = পণ্য রপ্তানি
exports-of-services = সেবা রপ্তানি
imports-of-goods = পণ্য আমদানি
imports-of-services = সেবা আমদানি
trade-table = { $party }: দ্বিপক্ষীয় বাণিজ্য (অংশীদার: { $partner }), { $unit }
trade-chart-caption = { $party }: দ্বিপক্ষীয় বাণিজ্য (অংশীদার: { $partner }), { $unit }।
no-figures-for = { $years } সালের উপাত্ত পাওয়া যায়নি।
no-figures-of-series = { $years } সালের উপাত্ত পাওয়া যায়নি: { $series }।
figures-from = উপাত্তের উৎস:
what-is-traded = আমদানি-রপ্তানি পণ্য
goods = পণ্য
sells = { $party } থেকে রপ্তানি
item = পণ্য
hs-code = এইচএস কোড
sitc-code = এসআইটিসি কোড
value = মূল্য
share = অংশ
value-in = মূল্য, { $year }
share-in = অংশ, { $year }
items-table = রপ্তানি ও আমদানি পণ্য (মূল্য: { $unit })
trade-by-member = সদস্যভিত্তিক বাণিজ্য
member = সদস্য রাষ্ট্র
other-members = অন্যান্য সদস্য রাষ্ট্র
share-of-total = মোটের অংশ
members-table = { $what }, { $unit }
members-table-in = { $what }, { $period }, { $unit }
trade-with-members = { $party }: { $partner } সদস্য রাষ্ট্রসমূহের সঙ্গে বাণিজ্য
exports-to-members = { $party }: { $partner } সদস্য রাষ্ট্রসমূহে রপ্তানি
imports-from-members = { $party }: { $partner } সদস্য রাষ্ট্রসমূহ থেকে আমদানি
balance-with-members = { $party }: { $partner } সদস্য রাষ্ট্রসমূহের সঙ্গে বাণিজ্য ভারসাম্য
trade-of-members = { $party } সদস্য রাষ্ট্রসমূহের বাণিজ্য (অংশীদার: { $partner })
exports-of-members = { $party } সদস্য রাষ্ট্রসমূহের রপ্তানি (অংশীদার: { $partner })
imports-of-members = { $party } সদস্য রাষ্ট্রসমূহের আমদানি (অংশীদার: { $partner })
balance-of-members = { $party } সদস্য রাষ্ট্রসমূহের বাণিজ্য ভারসাম্য (অংশীদার: { $partner })
chart-members-caption = { $period }, { $unit }।

## Agreements by what is known of them

standing-in-force = কার্যকর
standing-signed = স্বাক্ষরিত
standing-other = অন্যান্য
standing-expired = মেয়াদোত্তীর্ণ

## Officials

officials = পদাধিকারীবৃন্দ
in-office-since = { $date-since } দায়িত্বে
photograph-of = { $name }: আলোকচিত্র

## A visit

objectives = উদ্দেশ্য
programme = কর্মসূচি
programme-day = { $weekday ->
    [monday] সোমবার
    [tuesday] মঙ্গলবার
    [wednesday] বুধবার
    [thursday] বৃহস্পতিবার
    [friday] শুক্রবার
    [saturday] শনিবার
   *[sunday] রবিবার
}, { $date }
with-persons = অংশগ্রহণে: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = প্রতিনিধিদল
person-name = নাম
office = পদবি
protocol = রাষ্ট্রাচার
list-number = { $number }।
points-to-make = আলোচনার মূল বক্তব্য
to-avoid = পরিহার্য বিষয়
topics = আলোচ্য বিষয়
topic-background = প্রেক্ষাপট
our-position = আমাদের অবস্থান
their-position = অপর পক্ষের অবস্থান
if-raised = উত্থাপিত হলে
questions = প্রশ্নোত্তর

## What is to come

coming-up = আসন্ন কার্যক্রম
next-session-of = { $name }: পরবর্তী অধিবেশন
agreement-expires = মেয়াদ শেষ
anniversary-of-relations = কূটনৈতিক সম্পর্ক স্থাপনের { $years } বছর পূর্তি

## Key figures that the brief chooses

spark-alt = { $start } সালে { $first } থেকে { $end } সালে { $last }

## Annexes

annex = পরিশিষ্ট
annex-of = পরিশিষ্ট { $letter }

## Parties

members = সদস্য রাষ্ট্রসমূহ

## Pictures

picture-credit = ছবি: { $name }

## Maps

map-title = { $first } ও { $second }
map-disclaimer = মানচিত্রে প্রদর্শিত সীমানা কোনো অনুমোদন বা স্বীকৃতি নির্দেশ করে না।
map-key-capitals = বর্গচিহ্ন: রাজধানী।
map-key-missions = বর্গচিহ্ন: রাজধানী; বৃত্তচিহ্ন: কূটনৈতিক মিশন রয়েছে এমন অন্যান্য শহর।
map-key-missions-alone = বৃত্তচিহ্ন: কূটনৈতিক মিশন রয়েছে এমন শহর।
map-alt = মানচিত্র: { $first } ও { $second }।
map-alt-direction = { $first } থেকে { $direction ->
    [north] উত্তর
    [north-east] উত্তর-পূর্ব
    [east] পূর্ব
    [south-east] দক্ষিণ-পূর্ব
    [south] দক্ষিণ
    [south-west] দক্ষিণ-পশ্চিম
    [west] পশ্চিম
   *[north-west] উত্তর-পশ্চিম
} দিকে { $second } অবস্থিত।
map-alt-places = মানচিত্রে প্রদর্শিত স্থান: { $places }।

## Tables of the brief

tables = সারণি
more-rows = { $n-count ->
    [one] এবং আরও { $n }টি
   *[other] এবং আরও { $n }টি
}
table-summary = { $rows-count ->
    [one] { $rows }টি সারি
   *[other] { $rows }টি সারি
}; কলাম: { $columns }

## Trade in some goods only

goods-trade = { $goods } বাণিজ্য
goods-exports = { $goods } রপ্তানি
goods-imports = { $goods } আমদানি
goods-total = মোট বাণিজ্য ({ $goods })
goods-balance = বাণিজ্য ভারসাম্য ({ $goods })
goods-exports-within = { $goods } রপ্তানি
goods-imports-within = { $goods } আমদানি
goods-total-within = মোট বাণিজ্য ({ $goods })
goods-balance-within = বাণিজ্য ভারসাম্য ({ $goods })
goods-exports-of = { $goods } রপ্তানি ({ $party })
goods-imports-of = { $goods } আমদানি ({ $party })
goods-balance-of = বাণিজ্য ভারসাম্য ({ $party }; { $goods })
goods-balance-of-in = বাণিজ্য ভারসাম্য ({ $party }; { $goods }), { $year }
goods-total-came-to = { $year } সালে { $first }–{ $second } দ্বিপক্ষীয় বাণিজ্যের ({ $goods }) পরিমাণ ছিল { $amount }।
goods-total-came-to-changed = { $year } সালে { $first }–{ $second } দ্বিপক্ষীয় বাণিজ্যের ({ $goods }) পরিমাণ ছিল { $amount }, যা { $before } সালের তুলনায় { $percent } { $direction ->
    [up] বেশি
   *[down] কম
}।
goods-flows-in-words = { $party } থেকে { $goods } রপ্তানির পরিমাণ ছিল { $exports } এবং { $partner } থেকে { $goods } আমদানির পরিমাণ { $imports }; এতে { $party } পক্ষের বাণিজ্য { $kind ->
    [surplus] উদ্বৃত্ত
   *[deficit] ঘাটতি
} দাঁড়ায় { $balance }।
goods-two-way-trade-in = দ্বিপক্ষীয় বাণিজ্য ({ $goods }), { $year }
goods-trade-table = { $party }: { $goods } বাণিজ্য (অংশীদার: { $partner }), { $unit }
goods-trade-chart-caption = { $party }: { $goods } বাণিজ্য (অংশীদার: { $partner }), { $unit }।
goods-chart-index-of = { $party }: { $goods } বাণিজ্য (অংশীদার: { $partner })।
goods-chart-series = { $goods } বাণিজ্য: { $series }, { $years }
goods-note = উপাত্ত কেবল এসব পণ্যের: { $commodities }।
goods-commodity = { $code } ({ $name })
goods-absent = উৎসে এসব পণ্যের কোনোটির তথ্য না থাকলে সেখানে মান শূন্য ধরা হয়েছে।

## Statistics

statistics = পরিসংখ্যান
per-cent-unit = শতাংশ
statistic-in = একক: { $unit }
statistic-unit = একক: { $unit }
statistic-caption = { $unit }।
growth = প্রবৃদ্ধি
change-in-points = পরিবর্তন (শতাংশ পয়েন্ট)

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] প্রতি বছর রপ্তানি আমদানির চেয়ে বেশি ছিল
   *[imports] প্রতি বছর আমদানি রপ্তানির চেয়ে বেশি ছিল
}
chart-flows-every-from = { $larger ->
    [exports] { $from } থেকে { $to } পর্যন্ত প্রতি বছর রপ্তানি আমদানির চেয়ে বেশি ছিল
   *[imports] { $from } থেকে { $to } পর্যন্ত প্রতি বছর আমদানি রপ্তানির চেয়ে বেশি ছিল
}
chart-flows-every-known = { $larger ->
    [exports] উভয়ের উপাত্ত রয়েছে এমন প্রতিটি বছরে রপ্তানি আমদানির চেয়ে বেশি ছিল
   *[imports] উভয়ের উপাত্ত রয়েছে এমন প্রতিটি বছরে আমদানি রপ্তানির চেয়ে বেশি ছিল
}
chart-flows-mostly = { $larger ->
    [exports] { $of }টি বছরের মধ্যে { $often }টিতে রপ্তানি আমদানির চেয়ে বেশি ছিল
   *[imports] { $of }টি বছরের মধ্যে { $often }টিতে আমদানি রপ্তানির চেয়ে বেশি ছিল
}
chart-flows-mostly-known = { $larger ->
    [exports] উভয়ের উপাত্ত রয়েছে এমন { $of }টি বছরের মধ্যে { $often }টিতে রপ্তানি আমদানির চেয়ে বেশি ছিল
   *[imports] উভয়ের উপাত্ত রয়েছে এমন { $of }টি বছরের মধ্যে { $often }টিতে আমদানি রপ্তানির চেয়ে বেশি ছিল
}
chart-flows-once = { $larger ->
    [exports] { $year } সালে রপ্তানি আমদানির চেয়ে বেশি ছিল
   *[imports] { $year } সালে আমদানি রপ্তানির চেয়ে বেশি ছিল
}
chart-flows-twofold = { $larger ->
    [exports] { $year } সালে রপ্তানি ছিল আমদানির দ্বিগুণের বেশি
   *[imports] { $year } সালে আমদানি ছিল রপ্তানির দ্বিগুণের বেশি
}
chart-total-neutral = মোট বাণিজ্য ও বাণিজ্য ভারসাম্য, { $years }
chart-total-doubled = { $from } থেকে { $to } সময়ে বাণিজ্য দ্বিগুণ হয়েছে
chart-total-more-than = { $n-count ->
    [2] { $from } থেকে { $to } সময়ে বাণিজ্য দ্বিগুণের বেশি হয়েছে
    [3] { $from } থেকে { $to } সময়ে বাণিজ্য তিন গুণের বেশি হয়েছে
    [one] { $from } থেকে { $to } সময়ে বাণিজ্য { $n } গুণের বেশি হয়েছে
   *[other] { $from } থেকে { $to } সময়ে বাণিজ্য { $n } গুণের বেশি হয়েছে
}
chart-total-grown = { $from } থেকে { $to } সময়ে বাণিজ্য { $percent } বৃদ্ধি পেয়েছে
chart-total-fallen = { $from } থেকে { $to } সময়ে বাণিজ্য { $percent } হ্রাস পেয়েছে
chart-total-halved = { $from } থেকে { $to } সময়ে বাণিজ্য অর্ধেকের বেশি হ্রাস পেয়েছে
chart-items-largest = { $flow ->
    [exports] শীর্ষ রপ্তানি পণ্য ({ $party }): { $item }
   *[imports] শীর্ষ আমদানি পণ্য ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] শীর্ষ রপ্তানি পণ্য ({ $party }), { $year }: { $item }
   *[imports] শীর্ষ আমদানি পণ্য ({ $party }), { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] তালিকাভুক্ত শীর্ষ রপ্তানি পণ্য ({ $party }): { $item }
   *[imports] তালিকাভুক্ত শীর্ষ আমদানি পণ্য ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] তালিকাভুক্ত শীর্ষ রপ্তানি পণ্য ({ $party }), { $year }: { $item }
   *[imports] তালিকাভুক্ত শীর্ষ আমদানি পণ্য ({ $party }), { $year }: { $item }
}
chart-items-neutral = মূল্য অনুযায়ী { $flow ->
    [exports] রপ্তানি
   *[imports] আমদানি
} ({ $party })
chart-items-caption = { $flow ->
    [exports] রপ্তানি
   *[imports] আমদানি
} ({ $party }), { $unit }।
chart-items-caption-in = { $flow ->
    [exports] রপ্তানি
   *[imports] আমদানি
} ({ $party }), { $year }, { $unit }।
chart-shares-first = { $flow ->
    [exports] { $party } পক্ষের রপ্তানিতে প্রথম { $n }টি পণ্যের অংশ { $percent }
   *[imports] { $party } পক্ষের আমদানিতে প্রথম { $n }টি পণ্যের অংশ { $percent }
}
chart-shares-first-in = { $flow ->
    [exports] { $year } সালে { $party } পক্ষের রপ্তানিতে প্রথম { $n }টি পণ্যের অংশ ছিল { $percent }
   *[imports] { $year } সালে { $party } পক্ষের আমদানিতে প্রথম { $n }টি পণ্যের অংশ ছিল { $percent }
}
chart-shares-neutral = অংশ অনুযায়ী { $flow ->
    [exports] রপ্তানি
   *[imports] আমদানি
} ({ $party })
chart-shares-caption = { $flow ->
    [exports] রপ্তানির
   *[imports] আমদানির
} শতাংশ ({ $party })।
chart-shares-caption-in = { $flow ->
    [exports] রপ্তানির
   *[imports] আমদানির
} শতাংশ ({ $party }), { $year }।
chart-items-noun = { $n-count ->
    [one] { $n }টি পণ্য
   *[other] { $n }টি পণ্য
}
other-items = অন্যান্য
items-not-listed = তালিকাবহির্ভূত
chart-visits-neutral = বছরভিত্তিক সফর ও বৈঠক
chart-visits-peak = সর্বাধিক সফর ও বৈঠক অনুষ্ঠিত হয়েছে { $year } সালে
chart-visits-caption = এই বিবরণীতে তালিকাভুক্ত সফর ও বৈঠক, সফরের দিক অনুযায়ী।
chart-visits-caption-planned = এই বিবরণীতে তালিকাভুক্ত সফর ও বৈঠক, সফরের দিক অনুযায়ী। পরিকল্পিত সফর ও বৈঠক অন্তর্ভুক্ত নয়।

## Charts: what they say themselves, and their alternative text

status-provisional = সাময়িক
status-estimate = প্রাক্কলিত
status-forecast = পূর্বাভাস
chart-break = ধারাবাহিকতায় ছেদ
chart-index-base = { $year } =
chart-index-of = { $party }: দ্বিপক্ষীয় বাণিজ্য (অংশীদার: { $partner })।
chart-index-caption = সূচক, { $year } = ১০০।
chart-alt-index = মানসমূহ সূচকভিত্তিক, যেখানে { $year } = ১০০।
chart-alt-diverging = শূন্যরেখার দুই পাশে স্তম্ভলেখ: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-stacked-values = স্তূপীকৃত স্তম্ভলেখ: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-lanes = সময়রেখা: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-lane = { $series }: { $years }।
chart-alt-area = ক্ষেত্রচিত্র: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-slope = ঢালচিত্র: { $series }, { $from } ও { $to }।
chart-alt-multiples = প্রতিটি ধারার জন্য পৃথক ক্ষুদ্র লেখচিত্র: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-sparkline = ক্ষুদ্র রেখাচিত্র: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-dots = বিন্দুচিত্র: { $items }, মূল্যের অধঃক্রমে।
chart-alt-breaks = ধারাবাহিকতায় ছেদ: { $years }।
chart-alt-part = { $series }, { $part }: { $a }।
chart-alt-note = { $year }: { $text }।
chart-alt-line = রেখাচিহ্নিত মান { $a }: { $text }।
chart-alt-code = { $name }, এইচএস { $code }
chart-alt-code-sitc = { $name }, এসআইটিসি { $code }
chart-alt-sources = উৎস: { $sources }।
unit = একক
currency-code = মুদ্রা
source = উৎস
chart-alt-grouped = স্তম্ভলেখ: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-lines = রেখাচিত্র: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-stacked = স্তূপীকৃত স্তম্ভলেখ: বছরভিত্তিক { $series }, { $from } থেকে { $to }।
chart-alt-one-year = স্তম্ভলেখ: { $series }, { $year }।
chart-alt-ranked = স্তম্ভলেখ: { $items }, মূল্যের অধঃক্রমে।
chart-alt-shares = স্তম্ভলেখ: { $items }, অংশের অধঃক্রমে।
chart-alt-ring = বলয়চিত্র: { $items }, মোটের অংশ অনুযায়ী।
chart-alt-unit = একক: { $unit }।
chart-alt-measured = একক: { $unit }।
chart-alt-only = { $series }: { $year } সালে { $a }।
chart-alt-rose = { $series }: { $from } সালের { $a } থেকে বেড়ে { $to } সালে { $b }।
chart-alt-fell = { $series }: { $from } সালের { $a } থেকে কমে { $to } সালে { $b }।
chart-alt-unsteady = { $series }: { $from } সালে { $a }, { $to } সালে { $b }; সুস্পষ্ট কোনো প্রবণতা নেই।
chart-alt-flat = { $series }: { $from } থেকে { $to } পর্যন্ত অপরিবর্তিত ({ $a })।
chart-alt-extremes = সর্বোচ্চ: { $high } ({ $high-years }); সর্বনিম্ন: { $low } ({ $low-years })।
chart-alt-missing = { $series }: { $years } সালের উপাত্ত নেই।
chart-alt-sum = { $series }: মোট { $a }।
chart-alt-peak = এক বছরে সর্বোচ্চ: { $a } ({ $years })।
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }।
chart-alt-ends = সর্বাধিক: { $first }; সর্বনিম্ন: { $last }।
chart-alt-empty = প্রদর্শনের মতো কোনো উপাত্ত নেই।
chart-more-items = { $n-count ->
    [one] এবং আরও { $n }টি পণ্য
   *[other] এবং আরও { $n }টি পণ্য
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] যৌথ কমিশনের অধিবেশন
   *[other] যৌথ কমিশনের অধিবেশন
}
figure-sessions-since = { $n-count ->
    [one] যৌথ কমিশনের অধিবেশন, { $year } সাল থেকে
   *[other] যৌথ কমিশনের অধিবেশন, { $year } সাল থেকে
}
figure-sessions-several = { $n-count ->
    [one] যৌথ কমিশনসমূহের অধিবেশন
   *[other] যৌথ কমিশনসমূহের অধিবেশন
}

## Projects and forums

since = { $date-since }
from-date = { $date-since }
other-projects = অন্যান্য প্রকল্প

## Recommendations

priority = অগ্রাধিকার: { $priority }
priority-high = উচ্চ
priority-medium = মধ্যম
priority-low = নিম্ন
owner = দায়িত্বপ্রাপ্ত: { $owner }
due = সময়সীমা: { $date }

## Sources, links and pictures

citation-description = সূত্র { $number }: { $title }
backlink-description = সূত্র { $number } যেখানে উদ্ধৃত, সেখানে ফিরে যান
backlink-description-of = পৃষ্ঠা { $page }: সূত্র { $number } যেখানে উদ্ধৃত, সেখানে ফিরে যান
cited-on = { $n-count ->
    [one] উদ্ধৃত: পৃষ্ঠা{ "\u00A0" }{ $pages }।
   *[other] উদ্ধৃত: পৃষ্ঠা { $pages }।
}
footnote-description = পাদটীকা { $label }
footnote-backlink = পাদটীকা { $label } যেখানে চিহ্নিত, সেখানে ফিরে যান
link-description = { $url }
retrieved = সংগৃহীত: { $date }
from-sources = তথ্যসূত্র:
block-reference = { $title }, পৃষ্ঠা{ "\u00A0" }{ $page }
visit-reference = সফর ({ $date })
logo = লোগো

## Attachments

attached-brief = যে মূল নথি থেকে এই দলিল প্রস্তুত করা হয়েছে
attached-data = লেখচিত্র { $number }: উপাত্ত
attached-provenance = প্রতিটি উপাত্তের উৎস, `chancery trace` ও অন্যান্য প্রোগ্রামের জন্য

## Dates. House styles cannot rename these.

month = { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[12] ডিসেম্বর
}
short-month = { $month ->
    [1] জানু
    [2] ফেব্রু
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টে
    [10] অক্টো
    [11] নভে
   *[12] ডিসে
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }–{ $end }
half-of-year = ষাণ্মাসিক{ "\u00A0" }{ $half }, { $year }
quarter-of-year = প্রান্তিক{ "\u00A0" }{ $quarter }, { $year }
quarters-of-year = প্রান্তিক{ "\u00A0" }{ $from }–{ $to }, { $year }
months-of-year = { $from }–{ $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } থেকে { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date } { $date-kind ->
    [day] তারিখে
    [month] মাসে
   *[year] সালে
}
since-date = { $date-kind ->
    [day] { $date } থেকে
    [month] { $date } থেকে
   *[year] { $date } সাল থেকে
}

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }{ "\u00A0" }শতাংশ
percentage-points = { $number }{ "\u00A0" }শতাংশ পয়েন্ট
rose = { $direction ->
    [up] { $figure } বৃদ্ধি পেয়েছে
    [down] { $figure } হ্রাস পেয়েছে
    [slight] প্রায় অপরিবর্তিত রয়েছে
   *[none] অপরিবর্তিত রয়েছে
}
ordinal = { $n-count ->
    [0] { $n }তম
    [one] { $n }ম
    [2] { $n }য়
    [3] { $n }য়
    [4] { $n }র্থ
    [5] { $n }ম
    [6] { $n }ষ্ঠ
    [7] { $n }ম
    [8] { $n }ম
    [9] { $n }ম
    [10] { $n }ম
   *[other] { $n }তম
}
cardinal = { $n-count ->
    [0] শূন্য
    [one] এক
    [2] দুই
    [3] তিন
    [4] চার
    [5] পাঁচ
    [6] ছয়
    [7] সাত
    [8] আট
    [9] নয়
    [10] দশ
   *[other] { $n }
}

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }হাজার { currency }
    [million] { $sign }{ $number }{ "\u00A0" }মিলিয়ন { currency }
    [billion] { $sign }{ $number }{ "\u00A0" }বিলিয়ন { currency }
   *[one] { $sign }{ $number }{ "\u00A0" }{ currency }
}
money-short = { $unit ->
    [thousand] { money }{ "\u00A0" }হাজার
    [million] { money }{ "\u00A0" }মিলিয়ন
    [billion] { money }{ "\u00A0" }বিলিয়ন
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] হাজার { $currency }
    [million] মিলিয়ন { $currency }
    [billion] বিলিয়ন { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] অস্ট্রেলীয় ডলার
    [BDT] বাংলাদেশি টাকা
    [BRL] ব্রাজিলীয় রিয়াল
    [BYN] বেলারুশীয় রুবল
    [CAD] কানাডীয় ডলার
    [CHF] সুইস ফ্রাঁ
    [CNY] চীনা ইউয়ান
    [EUR] ইউরো
    [GBP] পাউন্ড স্টার্লিং
    [INR] ভারতীয় রুপি
    [JPY] জাপানি ইয়েন
    [KRW] দক্ষিণ কোরীয় ওন
    [PKR] পাকিস্তানি রুপি
    [RUB] রুশ রুবল
    [SAR] সৌদি রিয়াল
    [TRY] তুর্কি লিরা
    [UAH] ইউক্রেনীয় রিভনিয়া
    [USD] মার্কিন ডলার
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = ।
and = এবং
open-ends = ইত্যাদি ইত্যাদি। প্রভৃতি প্রভৃতি। প্রমুখ প্রমুখ। …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = সম্পর্ক স্বীকৃতি
plural-endings = সমূহ গুলো গুলি দলিলাদি
common-words = { "" }
