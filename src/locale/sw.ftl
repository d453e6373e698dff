### SWAHILI: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Taarifa fupi ya maadhimisho
visit-briefing = Taarifa fupi ya ziara
country-briefing = Taarifa fupi ya nchi
briefing = Taarifa fupi

## The masthead and the foot of the page

number = Na.{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] mwaka
   *[other] miaka
}
data-to = Takwimu hadi { $date }
next-update = Toleo lijalo: { $date }
date-line = { $place }, { $date }
folio = { $page } kati ya { $pages }
draft = Rasimu
draft-version = Rasimu { $version }
draft-folio = { $draft } · { $folio }
subject = Uhusiano kati ya { $first } na { $second }

## The cover of a booklet, and the page on its back

issued-by = Imetolewa na
series = Mfululizo
edition = Toleo
issued = Mahali na tarehe
authors = { $n-count ->
    [one] Mwandishi
   *[other] Waandishi
}
data-up-to = Takwimu hadi
next-issue = Toleo lijalo
handling = Kiwango cha usiri
cover-picture = Picha ya jalada

## Sections

bottom-line = Jambo la msingi
in-brief = Kwa ufupi
the-two-sides = Pande mbili
contents = Yaliyomo
history = Historia
diplomatic-missions = Uwakilishi wa kidiplomasia
official-visits = Ziara na mikutano rasmi
agreements-and-institutions = Mikataba na vyombo vya ushirikiano
agreements = Mikataba
trade = Biashara
trade-in-detail = Biashara kwa kina
forums-and-projects = Majukwaa na miradi
forums = Majukwaa
projects = Miradi
recommendations = Mapendekezo
conclusion = Hitimisho
abbreviations = Vifupisho
sources = Vyanzo
about-this-briefing = Kuhusu taarifa hii
contact = Mawasiliano
licence = Leseni
disclaimer = Kanusho
version = Namba ya toleo
drafted-by = Imeandaliwa na
cleared-by = Imeidhinishwa na

## Facts of the two sides

official-name = Jina rasmi
capital = Mji mkuu
embassy = Ubalozi
high-commission = Ubalozi
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, kuanzia { $date-kind ->
    [day] tarehe { $date }
    [year] mwaka { $date }
   *[month] { $date }
}

## History

relations-established = Kuanzishwa kwa uhusiano wa kidiplomasia
relations-since = Uhusiano wa kidiplomasia { $date-since }

## Missions

embassy-of = Ubalozi wa { $party }
high-commission-of = Ubalozi wa { $party }
consulate-general-of = Konseli Kuu ya { $party }
consulate-of = Konseli ya { $party }
honorary-consulate-of = Konseli ya Heshima ya { $party }
liaison-office-of = Ofisi ya Mawasiliano ya { $party }
trade-office-of = Ofisi ya Biashara ya { $party }
permanent-mission-of = Uwakilishi wa Kudumu wa { $party }
mission = { $mission }.
mission-opened = { $mission }: ofisi { $opening ->
    [future] itafunguliwa
   *[past] ilifunguliwa
} { $opened-on }.
mission-closed = { $mission }: ofisi { $closing ->
    [future] itafungwa
   *[past] ilifungwa
} { $closed-on }.
mission-opened-and-closed = { $mission }: ofisi { $opening ->
    [future] itafunguliwa
   *[past] ilifunguliwa
} { $opened-on } na { $closing ->
    [future] itafungwa
   *[past] kufungwa
} { $closed-on }.
head-of-mission = Mkuu wa ofisi ya uwakilishi: { $name }.

## Visits

date = Tarehe
visitor = Mgeni
where = Mahali
occasion-and-outcome = Madhumuni na matokeo
from-to = Kutoka { $from } kwenda { $to }
visit = Ziara
summit = Mkutano wa kilele
on-the-sidelines = Pembezoni mwa { $occasion }
on-the-sidelines-of-a-meeting = Pembezoni mwa mkutano
head-of-state = { $n-count ->
    [one] Mkuu wa nchi
   *[other] Wakuu wa nchi
}
head-of-government = { $n-count ->
    [one] Mkuu wa serikali
   *[other] Wakuu wa serikali
}
minister = { $n-count ->
    [one] Waziri
   *[other] Mawaziri
}
parliament = { $n-count ->
    [one] Mbunge
   *[other] Wabunge
}
official = { $n-count ->
    [one] Afisa
   *[other] Maafisa
}
planned = imepangwa
visits-held-and-planned = Ziara na mikutano iliyofanyika: { $held }; iliyopangwa: { $planned }
visits-planned = Ziara na mikutano iliyopangwa: { $planned }
decade = Miaka ya { $year }
group-continued = { $group } (inaendelea)
elsewhere-or-together = Kwingineko au kwa pamoja
elsewhere-or-together-within = kwingineko au kwa pamoja
from-to-within = kutoka { $from } kwenda { $to }

## Agreements

signed = Utiaji saini
agreements-cover = Mikataba kati ya nchi hizo mbili inahusu { $fields }.
agreements-signed = Nchi hizo mbili zimetia saini { $qualifier ->
    [over] zaidi ya { $n-count ->
        [one] mkataba mmoja
       *[other] mikataba { $n }
    }
    [about] takriban { $n-count ->
        [one] mkataba mmoja
       *[other] mikataba { $n }
    }
   *[exactly] { $n-count ->
        [one] mkataba mmoja
       *[other] mikataba { $n }
    }
}.
agreements-signed-in = Nchi hizo mbili zimetia saini { $qualifier ->
    [over] zaidi ya { $n-count ->
        [one] mkataba mmoja
       *[other] mikataba { $n }
    }
    [about] takriban { $n-count ->
        [one] mkataba mmoja
       *[other] mikataba { $n }
    }
   *[exactly] { $n-count ->
        [one] mkataba mmoja
       *[other] mikataba { $n }
    }
} kuhusu { $fields }.
kinds-signed = Nchi hizo mbili zimetia saini { $kinds }.
kinds-signed-in = Nchi hizo mbili zimetia saini { $kinds } kuhusu { $fields }.
one-of-kinds-signed = Idadi ya hati zilizotiwa saini na nchi hizo mbili ({ $kinds }): { $qualifier ->
    [over] zaidi ya 1
    [about] takriban 1
   *[exactly] 1
}.
one-of-kinds-signed-in = Idadi ya hati kuhusu { $fields } zilizotiwa saini na nchi hizo mbili ({ $kinds }): { $qualifier ->
    [over] zaidi ya 1
    [about] takriban 1
   *[exactly] 1
}.
counted-kinds-signed = Nchi hizo mbili zimetia saini { $kinds } { $qualifier ->
    [over] zaidi ya { $n }
    [about] takriban { $n }
   *[exactly] { $n }
}.
counted-kinds-signed-in = Nchi hizo mbili zimetia saini { $kinds } { $qualifier ->
    [over] zaidi ya { $n }
    [about] takriban { $n }
   *[exactly] { $n }
} kuhusu { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] takriban{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] mkataba
   *[other] mikataba
}
agreement = Mkataba
field = Sekta
status = Hali
in-force-since = Unatumika { $date-since }
in-force-from = Unatumika kuanzia { $date-kind ->
    [day] tarehe { $date }
    [year] mwaka { $date }
   *[month] { $date }
}
in-force-during = Ulitumika: { $period }
expired = Muda uliisha { $date-on }
expires = Muda utaisha { $date-on }
to-be-signed = utatiwa saini
to-be-signed-in = Utatiwa saini { $place }
signed-in = Ulitiwa saini { $place }

## Commissions

joint-commission = Tume ya pamoja
joint-commissions = Tume za pamoja
commission = { $name } ni chombo cha ushirikiano kati ya nchi hizo mbili.
commission-remit = { $name } ni chombo kinachoshughulikia { $remit }.
commission-set-up = { $name } ni chombo { $setting-up ->
    [future] kitakachoanzishwa
   *[past] kilichoanzishwa
} { $established-on }.
commission-set-up-remit = { $name } ni chombo { $setting-up ->
    [future] kitakachoanzishwa
   *[past] kilichoanzishwa
} { $established-on } ili kushughulikia { $remit }.
commission-held = { $name }: { $sessions-count ->
    [0] bado hakuna kikao kilichofanyika
    [one] kikao kimoja kimefanyika
   *[other] vikao { $sessions } vimefanyika
}.
commission-held-remit = { $name } ni chombo kinachoshughulikia { $remit }; { $sessions-count ->
    [0] bado hakuna kikao kilichofanyika
    [one] kikao kimoja kimefanyika
   *[other] vikao { $sessions } vimefanyika
}.
commission-set-up-held = { $name } ni chombo kilichoanzishwa { $established-on }; { $sessions-count ->
    [0] bado hakuna kikao kilichofanyika
    [one] kikao kimoja kimefanyika
   *[other] vikao { $sessions } vimefanyika
}.
commission-set-up-held-remit = { $name } ni chombo kilichoanzishwa { $established-on } ili kushughulikia { $remit }; { $sessions-count ->
    [0] bado hakuna kikao kilichofanyika
    [one] kikao kimoja kimefanyika
   *[other] vikao { $sessions } vimefanyika
}.
commission-level = Vikao vyake hufanyika katika ngazi ya { $level }.
commission-level-planned = Vikao vyake vitafanyika katika ngazi ya { $level }.
last-session = Kikao cha mwisho kilifanyika { $last-on }.
next-session = { $due ->
    [past] { $number ->
        [first] Kikao cha kwanza
       *[later] Kikao kilichofuata
    } kilipangwa kufanyika
   *[future] { $number ->
        [first] Kikao cha kwanza
       *[later] Kikao kijacho
    } kimepangwa kufanyika
} { $next-on }.
next-sessions = { $number ->
    [first] Vikao vya kwanza
   *[later] Vikao vijavyo
} vimepangwa kufanyika { $next-on } na { $after-on }.
last-and-next-session = Kikao cha mwisho kilifanyika { $last-on }; { $due ->
    [past] kikao kilichofuata kilipangwa kufanyika
   *[future] kikao kijacho kimepangwa kufanyika
} { $next-on }.

## Trade

exports = Mauzo ya nje
imports = Uagizaji
total = Jumla
balance = Urari
exports-within = mauzo ya nje
imports-within = uagizaji
total-within = jumla
balance-within = urari
year = Mwaka
growth-of-total = Ukuaji (jumla)
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = karibu { $figure }
more-than = zaidi ya { $figure }
exports-of = Mauzo ya nje ya { $party }
imports-of = Uagizaji wa { $party }
balance-of = Urari wa biashara wa { $party }
balance-of-in = Urari wa biashara wa { $party } mwaka{ "\u00A0" }{ $year }
two-way-trade-in = biashara kati ya pande mbili mwaka{ "\u00A0" }{ $year }
change-on = { $growth } ikilinganishwa na{ "\u00A0" }{ $year }
rank-of-partner = Nafasi ya { $rank } kati ya washirika wa biashara wa { $party }
total-came-to = Thamani ya biashara kati ya { $first } na { $second } ilikuwa { $amount } mwaka { $year }.
total-came-to-changed = Thamani ya biashara kati ya { $first } na { $second } ilikuwa { $amount } mwaka { $year }, sawa na { $direction ->
    [up] ongezeko la { $percent }
   *[down] upungufu wa { $percent }
} ikilinganishwa na mwaka { $before }.
flows-in-words = Mauzo ya nje ya { $party } kwenda { $partner } yalikuwa na thamani ya { $exports }, na uagizaji kutoka { $partner } ulikuwa na thamani ya { $imports }; { $kind ->
    [surplus] ziada
   *[deficit] nakisi
} kwa upande wa { $party } ilikuwa { $balance }.
largest-items = Bidhaa kuu iliyouzwa nje na { $party } mwaka { $year } ilikuwa { $export }; bidhaa kuu iliyoagizwa ilikuwa { $import }.
figure-in = { $figure } mwaka{ "\u00A0" }{ $year }
mirror-figures = Takwimu ni zile zilizotolewa na { $partner } kuhusu biashara yake.
absent-commodities = { $n-count ->
    [one] Takwimu ni jumla ya bidhaa zote; bidhaa moja kati ya hizo haina takwimu za mauzo au za uagizaji kwa baadhi ya miaka, na hapo imehesabiwa kuwa sifuri.
   *[other] Takwimu ni jumla ya bidhaa zote; bidhaa { $n } kati ya hizo hazina takwimu za mauzo au za uagizaji kwa baadhi ya miaka, na hapo zimehesabiwa kuwa sifuri.
}
figures-rounded = Jumla inaweza isilingane kikamilifu na takwimu zilizojumlishwa kutokana na kukadiria desimali.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (a)
    [estimate] (mk)
   *[forecast] (mo)
}
status-note = { $status ->
    [provisional] (a): takwimu za awali.
    [estimate] (mk): makadirio.
   *[forecast] (mo): maoteo.
}
break-note = Mfululizo wa takwimu unaanza upya ({ $years }): takwimu haziwezi kulinganishwa na zilizotangulia.
period-of-status = { $period } ({ $status ->
    [provisional] takwimu za awali
    [estimate] makadirio
   *[forecast] maoteo
})
figures-of-status = { $status ->
    [provisional] Takwimu za { $years } ni za awali.
    [estimate] Takwimu za { $years } ni makadirio.
   *[forecast] Takwimu za { $years } ni maoteo.
}
period = Kipindi
parts-of-years = Sehemu za mwaka na vipindi vingine
partner-rank = Nafasi
partner-share = Mchango
rank-note = Nafasi: nafasi ya { $partner } kati ya washirika wa biashara wa { $party }.
share-note = Mchango: mchango wa { $partner } katika biashara yote ya { $party }.
rank-and-share-note = Nafasi na mchango: nafasi ya { $partner } kati ya washirika wa biashara wa { $party }, na mchango wa { $partner } katika biashara yote ya { $party }.
goods-and-services-table = Bidhaa na huduma katika biashara ya { $party } na { $partner } ({ $unit })
exports-of-goods = Mauzo ya bidhaa nje
exports-of-services = Mauzo ya huduma nje
imports-of-goods = Uagizaji wa bidhaa
imports-of-services = Uagizaji wa huduma
trade-table = Biashara ya { $party } na { $partner } ({ $unit })
trade-chart-caption = Biashara ya { $party } na { $partner }, kwa { $unit }.
no-figures-for = Hakuna takwimu za { $years }.
no-figures-of-series = Hakuna takwimu za { $years }: { $series }.
figures-from = Chanzo cha takwimu:
what-is-traded = Bidhaa zinazouzwa na kununuliwa
goods = Bidhaa
sells = Mauzo ya { $party }
item = Bidhaa
hs-code = Msimbo wa HS
sitc-code = Msimbo wa SITC
value = Thamani
share = Mchango
value-in = Thamani, { $year }
share-in = Mchango, { $year }
items-table = Bidhaa kwa mwelekeo wa biashara (thamani: { $unit })
trade-by-member = Biashara kwa kila nchi mwanachama
member = Nchi mwanachama
other-members = Nchi wanachama nyingine
share-of-total = Mchango katika jumla
members-table = { $what } ({ $unit })
members-table-in = { $what }, { $period } ({ $unit })
trade-with-members = Biashara ya { $party } na nchi wanachama wa { $partner }
exports-to-members = Mauzo ya nje ya { $party } kwenda nchi wanachama wa { $partner }
imports-from-members = Uagizaji wa { $party } kutoka nchi wanachama wa { $partner }
balance-with-members = Urari wa biashara wa { $party } na nchi wanachama wa { $partner }
trade-of-members = Biashara ya nchi wanachama wa { $party } na { $partner }
exports-of-members = Mauzo ya nje ya nchi wanachama wa { $party } kwenda { $partner }
imports-of-members = Uagizaji wa nchi wanachama wa { $party } kutoka { $partner }
balance-of-members = Urari wa biashara wa nchi wanachama wa { $party } na { $partner }
chart-members-caption = Takwimu za { $period }, kwa { $unit }.

## Agreements by what is known of them

standing-in-force = Inayotumika
standing-signed = Iliyotiwa saini
standing-other = Mingine
standing-expired = Iliyokwisha muda

## Officials

officials = Viongozi
in-office-since = Madarakani { $date-since }
photograph-of = Picha ya { $name }

## A visit

objectives = Malengo
programme = Ratiba
programme-day = { $weekday ->
    [monday] Jumatatu
    [tuesday] Jumanne
    [wednesday] Jumatano
    [thursday] Alhamisi
    [friday] Ijumaa
    [saturday] Jumamosi
   *[sunday] Jumapili
}, { $date }
with-persons = Pamoja na { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Wajumbe
person-name = Jina
office = Wadhifa
protocol = Itifaki
list-number = { $number }.
points-to-make = Hoja za mazungumzo
to-avoid = Mambo ya kuepuka
topics = Mada
topic-background = Usuli
our-position = Msimamo wetu
their-position = Msimamo wao
if-raised = Iwapo suala litaibuliwa
questions = Maswali na majibu

## What is to come

coming-up = Matukio yajayo
next-session-of = Kikao kijacho: { $name }
agreement-expires = Mwisho wa muda
anniversary-of-relations = Maadhimisho ya { $years-count ->
    [one] mwaka mmoja wa
   *[other] miaka { $years } ya
} uhusiano wa kidiplomasia

## Key figures that the brief chooses

spark-alt = Kutoka { $first } mwaka { $start } hadi { $last } mwaka { $end }

## Annexes

annex = Kiambatisho
annex-of = Kiambatisho { $letter }

## Parties

members = Nchi wanachama

## Pictures

picture-credit = Picha: { $name }

## Maps

map-title = { $first } na { $second }
map-disclaimer = Mipaka iliyoonyeshwa haimaanishi kuidhinishwa wala kukubaliwa rasmi.
map-key-capitals = Miraba inaonyesha miji mikuu.
map-key-missions = Miraba inaonyesha miji mikuu; miduara inaonyesha miji mingine yenye ofisi za uwakilishi.
map-key-missions-alone = Miduara inaonyesha miji yenye ofisi za uwakilishi.
map-alt = Ramani ya { $first } na { $second }.
map-alt-direction = Mwelekeo wa { $second } kutoka { $first }: { $direction ->
    [north] kaskazini
    [north-east] kaskazini mashariki
    [east] mashariki
    [south-east] kusini mashariki
    [south] kusini
    [south-west] kusini magharibi
    [west] magharibi
   *[north-west] kaskazini magharibi
}.
map-alt-places = Ramani inaonyesha { $places }.

## Tables of the brief

tables = Majedwali
more-rows = { $n-count ->
    [one] na { $n } zaidi
   *[other] na { $n } zaidi
}
table-summary = { $rows-count ->
    [one] Safu mlalo moja
   *[other] Safu mlalo { $rows }
}; safu wima: { $columns }

## Trade in some goods only

goods-trade = Biashara ya { $goods }
goods-exports = Mauzo ya nje ya { $goods }
goods-imports = Uagizaji wa { $goods }
goods-total = Jumla ya biashara ya { $goods }
goods-balance = Urari wa biashara ya { $goods }
goods-exports-within = mauzo ya nje ya { $goods }
goods-imports-within = uagizaji wa { $goods }
goods-total-within = jumla ya biashara ya { $goods }
goods-balance-within = urari wa biashara ya { $goods }
goods-exports-of = { $party }: mauzo ya nje ya { $goods }
goods-imports-of = { $party }: uagizaji wa { $goods }
goods-balance-of = { $party }: urari wa biashara ya { $goods }
goods-balance-of-in = { $party }: urari wa biashara ya { $goods } mwaka{ "\u00A0" }{ $year }
goods-total-came-to = Thamani ya biashara ya { $goods } kati ya { $first } na { $second } ilikuwa { $amount } mwaka { $year }.
goods-total-came-to-changed = Thamani ya biashara ya { $goods } kati ya { $first } na { $second } ilikuwa { $amount } mwaka { $year }, sawa na { $direction ->
    [up] ongezeko la { $percent }
   *[down] upungufu wa { $percent }
} ikilinganishwa na mwaka { $before }.
goods-flows-in-words = Mauzo ya { $goods } kutoka { $party } kwenda { $partner } yalikuwa na thamani ya { $exports }, na uagizaji wa { $goods } kutoka { $partner } ulikuwa na thamani ya { $imports }; { $kind ->
    [surplus] ziada
   *[deficit] nakisi
} kwa upande wa { $party } ilikuwa { $balance }.
goods-two-way-trade-in = biashara ya { $goods } kati ya pande mbili mwaka{ "\u00A0" }{ $year }
goods-trade-table = Biashara ya { $goods } kati ya { $party } na { $partner } ({ $unit })
goods-trade-chart-caption = Biashara ya { $goods } kati ya { $party } na { $partner }, kwa { $unit }.
goods-chart-index-of = Biashara ya { $goods } kati ya { $party } na { $partner }.
goods-chart-series = Biashara ya { $goods }: { $series }, { $years }
goods-note = Takwimu ni za bidhaa hizi pekee: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Pale ambapo chanzo hakina takwimu za mojawapo ya bidhaa hizo, thamani yake imehesabiwa kuwa sifuri.

## Statistics

statistics = Takwimu
per-cent-unit = asilimia
statistic-in = Kwa { $unit }
statistic-unit = Kipimo: { $unit }
statistic-caption = { $unit }.
growth = Ukuaji
change-in-points = Mabadiliko (pointi za asilimia)

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Mauzo ya nje yamezidi uagizaji kila mwaka
   *[imports] Uagizaji umezidi mauzo ya nje kila mwaka
}
chart-flows-every-from = { $larger ->
    [exports] Mauzo ya nje yalizidi uagizaji kila mwaka kutoka { $from } hadi { $to }
   *[imports] Uagizaji ulizidi mauzo ya nje kila mwaka kutoka { $from } hadi { $to }
}
chart-flows-every-known = { $larger ->
    [exports] Mauzo ya nje yalizidi uagizaji katika kila mwaka wenye takwimu za mauzo na uagizaji
   *[imports] Uagizaji ulizidi mauzo ya nje katika kila mwaka wenye takwimu za mauzo na uagizaji
}
chart-flows-mostly = { $larger ->
    [exports] Mauzo ya nje yalizidi uagizaji katika miaka { $often } kati ya { $of }
   *[imports] Uagizaji ulizidi mauzo ya nje katika miaka { $often } kati ya { $of }
}
chart-flows-mostly-known = { $larger ->
    [exports] Mauzo ya nje yalizidi uagizaji katika miaka { $often } kati ya { $of } yenye takwimu za mauzo na uagizaji
   *[imports] Uagizaji ulizidi mauzo ya nje katika miaka { $often } kati ya { $of } yenye takwimu za mauzo na uagizaji
}
chart-flows-once = { $larger ->
    [exports] Mauzo ya nje yalizidi uagizaji mwaka { $year }
   *[imports] Uagizaji ulizidi mauzo ya nje mwaka { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Mauzo ya nje yalikuwa zaidi ya mara mbili ya uagizaji mwaka { $year }
   *[imports] Uagizaji ulikuwa zaidi ya mara mbili ya mauzo ya nje mwaka { $year }
}
chart-total-neutral = Jumla ya biashara na urari, { $years }
chart-total-doubled = Biashara iliongezeka maradufu kati ya { $from } na { $to }
chart-total-more-than = Biashara ya mwaka { $to } ilikuwa zaidi ya { $n-count ->
    [one] mara moja
    [2] mara mbili
    [3] mara tatu
    [4] mara nne
    [5] mara tano
   *[other] mara { $n }
} ya ile ya mwaka { $from }
chart-total-grown = Biashara ilikua kwa { $percent } kati ya { $from } na { $to }
chart-total-fallen = Biashara ilipungua kwa { $percent } kati ya { $from } na { $to }
chart-total-halved = Biashara ilipungua kwa zaidi ya nusu kati ya { $from } na { $to }
chart-items-largest = { $flow ->
    [exports] Bidhaa kuu inayouzwa nje na { $party }: { $item }
   *[imports] Bidhaa kuu inayoagizwa na { $party }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Bidhaa kuu iliyouzwa nje na { $party } mwaka { $year }: { $item }
   *[imports] Bidhaa kuu iliyoagizwa na { $party } mwaka { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Bidhaa kuu kati ya zilizoorodheshwa zinazouzwa nje na { $party }: { $item }
   *[imports] Bidhaa kuu kati ya zilizoorodheshwa zinazoagizwa na { $party }: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Bidhaa kuu kati ya zilizoorodheshwa zilizouzwa nje na { $party } mwaka { $year }: { $item }
   *[imports] Bidhaa kuu kati ya zilizoorodheshwa zilizoagizwa na { $party } mwaka { $year }: { $item }
}
chart-items-neutral = { $flow ->
    [exports] Mauzo ya nje ya { $party } kwa thamani
   *[imports] Uagizaji wa { $party } kwa thamani
}
chart-items-caption = { $flow ->
    [exports] Mauzo ya nje ya { $party }, kwa { $unit }.
   *[imports] Uagizaji wa { $party }, kwa { $unit }.
}
chart-items-caption-in = { $flow ->
    [exports] Mauzo ya nje ya { $party } mwaka { $year }, kwa { $unit }.
   *[imports] Uagizaji wa { $party } mwaka { $year }, kwa { $unit }.
}
chart-shares-first = { $flow ->
    [exports] Bidhaa { $n } za kwanza zinachangia { $percent } ya mauzo ya nje ya { $party }
   *[imports] Bidhaa { $n } za kwanza zinachangia { $percent } ya uagizaji wa { $party }
}
chart-shares-first-in = { $flow ->
    [exports] Bidhaa { $n } za kwanza zilichangia { $percent } ya mauzo ya nje ya { $party } mwaka { $year }
   *[imports] Bidhaa { $n } za kwanza zilichangia { $percent } ya uagizaji wa { $party } mwaka { $year }
}
chart-shares-neutral = { $flow ->
    [exports] Mauzo ya nje ya { $party } kwa asilimia
   *[imports] Uagizaji wa { $party } kwa asilimia
}
chart-shares-caption = { $flow ->
    [exports] Asilimia ya mauzo ya nje ya { $party }.
   *[imports] Asilimia ya uagizaji wa { $party }.
}
chart-shares-caption-in = { $flow ->
    [exports] Asilimia ya mauzo ya nje ya { $party } mwaka { $year }.
   *[imports] Asilimia ya uagizaji wa { $party } mwaka { $year }.
}
chart-items-noun = { $n-count ->
    [one] kipengele { $n }
   *[other] vipengele { $n }
}
other-items = Nyingine
items-not-listed = Zisizoorodheshwa
chart-visits-neutral = Ziara na mikutano kwa mwaka
chart-visits-peak = Idadi kubwa zaidi ya ziara na mikutano ilikuwa mwaka { $year }
chart-visits-caption = Ziara na mikutano iliyoorodheshwa katika taarifa hii, kwa mwelekeo wa ziara.
chart-visits-caption-planned = Ziara na mikutano iliyoorodheshwa katika taarifa hii, kwa mwelekeo wa ziara. Iliyopangwa haikuhesabiwa.

## Charts: what they say themselves, and their alternative text

status-provisional = Takwimu za awali
status-estimate = Makadirio
status-forecast = Maoteo
chart-break = Mfululizo mpya
chart-index-base = { $year } =
chart-index-of = Biashara ya { $party } na { $partner }.
chart-index-caption = Fahirisi, { $year } = 100.
chart-alt-index = Thamani ni fahirisi ambapo { $year } = 100.
chart-alt-diverging = Chati ya pau pande zote mbili za sifuri: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-stacked-values = Chati ya pau za mrundikano: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-lanes = Mfuatano wa matukio: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Chati ya eneo: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-slope = Chati ya mteremko: { $series }, mwaka { $from } na mwaka { $to }.
chart-alt-multiples = Chati ndogo, moja kwa kila mfululizo: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-sparkline = Chati ndogo ya mstari: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-dots = Chati ya nukta: { $items } kwa thamani, kuanzia kikubwa zaidi.
chart-alt-breaks = Mfululizo wa takwimu unaanza upya: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Mwaka { $year }: { $text }.
chart-alt-line = Mstari unaonyesha { $a }: { $text }.
chart-alt-code = { $name }, HS { $code }
# Same as in English.
chart-alt-code-sitc = { $name }, SITC { $code }
chart-alt-sources = Chanzo: { $sources }.
unit = Kipimo
currency-code = Sarafu
source = Chanzo
chart-alt-grouped = Chati ya pau: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-lines = Chati ya mstari: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-stacked = Chati ya pau za mrundikano: { $series } kwa mwaka, kutoka { $from } hadi { $to }.
chart-alt-one-year = Chati ya pau: { $series }, mwaka { $year }.
chart-alt-ranked = Chati ya pau: { $items } kwa thamani, kuanzia kikubwa zaidi.
chart-alt-shares = Chati ya pau: { $items } kwa mchango, kuanzia kikubwa zaidi.
chart-alt-ring = Chati ya pete: { $items } kwa mchango katika jumla.
chart-alt-unit = Thamani zimetolewa kwa { $unit }.
chart-alt-measured = Kipimo: { $unit }.
chart-alt-only = { $series }: { $a } mwaka { $year }.
chart-alt-rose = { $series }: ongezeko kutoka { $a } mwaka { $from } hadi { $b } mwaka { $to }.
chart-alt-fell = { $series }: upungufu kutoka { $a } mwaka { $from } hadi { $b } mwaka { $to }.
chart-alt-unsteady = { $series }: kutoka { $a } mwaka { $from } hadi { $b } mwaka { $to }, bila mwelekeo ulio wazi.
chart-alt-flat = { $series }: { $a }, bila mabadiliko kutoka { $from } hadi { $to }.
chart-alt-extremes = Kiwango cha juu zaidi kilikuwa { $high } ({ $high-years }); cha chini zaidi kilikuwa { $low } ({ $low-years }).
chart-alt-missing = { $series }: hakuna takwimu za { $years }.
chart-alt-sum = { $series }: jumla ni { $a }.
chart-alt-peak = Idadi kubwa zaidi kwa mwaka mmoja: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Kikubwa zaidi
   *[other] Vikubwa zaidi
}: { $first }; { $last-count ->
    [one] kidogo zaidi
   *[other] vidogo zaidi
}: { $last }.
chart-alt-empty = Hakuna takwimu za kuonyesha.
chart-more-items = { $n-count ->
    [one] na kipengele kingine { $n }
   *[other] na vipengele vingine { $n }
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] kikao cha tume ya pamoja
   *[other] vikao vya tume ya pamoja
}
figure-sessions-since = { $n-count ->
    [one] kikao cha tume ya pamoja tangu mwaka { $year }
   *[other] vikao vya tume ya pamoja tangu mwaka { $year }
}
figure-sessions-several = { $n-count ->
    [one] kikao cha tume za pamoja
   *[other] vikao vya tume za pamoja
}

## Projects and forums

since = { $date-since }
from-date = kuanzia { $date-kind ->
    [day] tarehe { $date }
    [year] mwaka { $date }
   *[month] { $date }
}
other-projects = Miradi mingine

## Recommendations

priority = Kipaumbele: { $priority }
priority-high = cha juu
priority-medium = cha kati
priority-low = cha chini
owner = Mhusika: { $owner }
due = Muda wa mwisho: { $date }

## Sources, links and pictures

citation-description = Chanzo { $number }: { $title }
backlink-description = Rudi mahali chanzo { $number } kilipotajwa
backlink-description-of = Rudi mahali chanzo { $number } kilipotajwa kwenye ukurasa wa { $page }
cited-on = { $n-count ->
    [one] Kimetajwa kwenye ukurasa wa{ "\u00A0" }{ $pages }.
   *[other] Kimetajwa kwenye kurasa za { $pages }.
}
footnote-description = Tanbihi { $label }
footnote-backlink = Rudi mahali tanbihi { $label } ilipotajwa
link-description = { $url }
retrieved = kilisomwa { $date-on }
from-sources = Vyanzo:
block-reference = { $title }, ukurasa wa{ "\u00A0" }{ $page }
visit-reference = ziara ya { $date }
logo = Nembo

## Attachments

attached-brief = Faili iliyotumika kuandaa taarifa hii
attached-data = Takwimu za chati { $number }
attached-provenance = Chanzo cha kila takwimu, kwa `chancery trace` na programu nyingine

## Dates. House styles cannot rename these.

month = { $month ->
    [1] Januari
    [2] Februari
    [3] Machi
    [4] Aprili
    [5] Mei
    [6] Juni
    [7] Julai
    [8] Agosti
    [9] Septemba
    [10] Oktoba
    [11] Novemba
   *[12] Desemba
}
short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mac
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Ago
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $year } nusu ya{ "\u00A0" }{ $half }
quarter-of-year = { $year } robo ya{ "\u00A0" }{ $quarter }
quarters-of-year = { $year } robo ya{ "\u00A0" }{ $from } hadi ya{ "\u00A0" }{ $to }
months-of-year = { $from } hadi { $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } hadi { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] tarehe
    [year] mwaka
   *[month] mwezi
} { $date }
since-date = { $date-kind ->
    [day] tangu tarehe
    [year] tangu mwaka
   *[month] tangu
} { $date }

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = asilimia{ "\u00A0" }{ $number }
percentage-points = pointi za asilimia{ "\u00A0" }{ $number }
rose = { $direction ->
    [up] ongezeko la { $figure }
    [down] upungufu wa { $figure }
    [slight] mabadiliko madogo sana
   *[none] hali isiyobadilika
}
ordinal = { $n }
cardinal = { $n }

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
money-long = { $code ->
    [AUD] dola za Australia
    [BRL] reali za Brazil
    [BYN] ruble za Belarus
    [CAD] dola za Kanada
    [CHF] faranga za Uswisi
    [CNY] yuan za China
    [EUR] euro
    [GBP] pauni za Uingereza
    [INR] rupia za India
    [JPY] yen za Japani
    [KES] shilingi za Kenya
    [KRW] won za Korea Kusini
    [PKR] rupia za Pakistan
    [RUB] ruble za Urusi
    [SAR] riyali za Saudi Arabia
    [TRY] lira za Uturuki
    [TZS] shilingi za Tanzania
    [UAH] hryvnia za Ukraine
    [UGX] shilingi za Uganda
    [USD] dola za Marekani
   *[other] { $symbol }
}{ $unit ->
    [thousand] { " " }elfu{ "\u00A0" }{ $sign }{ $number }
    [million] { " " }milioni{ "\u00A0" }{ $sign }{ $number }
    [billion] { " " }bilioni{ "\u00A0" }{ $sign }{ $number }
   *[one] { "\u00A0" }{ $sign }{ $number }
}
money-short = { $unit ->
    [thousand] { money }K
    [million] { money }M
    [billion] { money }B
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] maelfu ya { $currency }
    [million] milioni za { $currency }
    [billion] bilioni za { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] dola za Australia
    [BRL] reali za Brazil
    [BYN] ruble za Belarus
    [CAD] dola za Kanada
    [CHF] faranga za Uswisi
    [CNY] yuan za China
    [EUR] euro
    [GBP] pauni za Uingereza
    [INR] rupia za India
    [JPY] yen za Japani
    [KES] shilingi za Kenya
    [KRW] won za Korea Kusini
    [PKR] rupia za Pakistan
    [RUB] ruble za Urusi
    [SAR] riyali za Saudi Arabia
    [TRY] lira za Uturuki
    [TZS] shilingi za Tanzania
    [UAH] hryvnia za Ukraine
    [UGX] shilingi za Uganda
    [USD] dola za Marekani
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = na
open-ends = n.k. nk nk. kadhalika …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words =
    uhusiano mahusiano utambuzi kutambu yatambu yaitambu inatambu inaitambu ilitambu iliitambu zatambu zatambuana
    zinatambu zilitambu
plural-endings = mikataba mapatano matamko maazimio mipango
common-words =
    afya ajira anga bahari bandari biashara bidhaa chai chakula chuma dawa elimu fedha forodha hati huduma itifaki
    kahawa kazi kemikali kilimo kodi korosho madini mafunzo mafuta magari mahindi maji makubaliano maliasili mashine
    masuala mauzo mawasiliano mawaziri mazingira mboga mbolea mchele michezo mifugo mikataba misitu miundombinu
    mkataba nafaka ngano nguo nishati nyama pamba pembejeo reli rasilimali sanaa sayansi sekta sera sheria siasa
    sukari takwimu teknolojia tumbaku uagizaji ubadilishanaji uchukuzi uchumi ufundi uhamiaji uhandisi uhifadhi
    uhusiano ulinzi umeme usafiri usafirishaji usalama ushirikiano ushuru utafiti utalii utamaduni utawala uvuvi
    uwekezaji vifaa vijana viwanda vyakula wafanyakazi wanafunzi wanawake watalii ziara
