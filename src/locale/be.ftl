### Every word that Chancery itself puts on a page, in Belarusian (official orthography).
###
### Names and words of the brief stand in the nominative, after a colon or a dash, or in brackets. Before `$…-on` stands a
### consonant or a punctuation mark: after a vowel "у" would have to be "ў".

## Kinds of briefing

anniversary-briefing = Даведка да гадавіны
visit-briefing = Даведка да візіту
country-briefing = Даведка аб краіне
briefing = Даведка

## The masthead and the foot of the page

number = №{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] год
    [few] гады
    [many] гадоў
   *[other] года
}
data-to = { $date-kind ->
    [year] Даныя на { $date }{ "\u00A0" }год
   *[day] Даныя на { $date }
}
next-update = Наступнае абнаўленне: { $date }
date-line = { $place }, { $date }
folio = { $page } з { $pages }
draft = Праект
draft-version = Праект, версія { $version }
draft-folio = { $draft } · { $folio }
subject = { $first } – { $second }: двухбаковыя адносіны

## The cover of a booklet, and the page on its back

issued-by = Выдавец
series = Серыя
edition = Выданне
issued = Месца і дата
authors = { $n-count ->
    [1] Аўтар
    [one] Аўтары
    [few] Аўтары
    [many] Аўтары
   *[other] Аўтары
}
data-up-to = Даныя на
next-issue = Наступнае абнаўленне
handling = Грыф
cover-picture = Ілюстрацыя на вокладцы

## Sections

bottom-line = Галоўнае
in-brief = Коратка
the-two-sides = Звесткі пра бакі
contents = Змест
history = Гісторыя адносін
diplomatic-missions = Дыпламатычныя прадстаўніцтвы
official-visits = Афіцыйныя візіты і сустрэчы
agreements-and-institutions = Дагаворна-прававая база і механізмы супрацоўніцтва
agreements = Дагаворна-прававая база
trade = Гандаль
trade-in-detail = Гандаль: падрабязныя звесткі
forums-and-projects = Форумы і праекты
forums = Форумы
projects = Праекты
recommendations = Рэкамендацыі
conclusion = Заключэнне
abbreviations = Скарачэнні
sources = Крыніцы
about-this-briefing = Пра даведку
contact = Кантакты
licence = Ліцэнзія
disclaimer = Адмова ад адказнасці
version = Версія
drafted-by = Выканаўца
cleared-by = Узгоднена

## Facts of the two sides

official-name = Афіцыйная назва
capital = Сталіца
embassy = Пасольства
high-commission = Высокая камісія
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, плануецца { $date-since }

## History

relations-established = Устанаўленне дыпламатычных адносін
relations-since = Дыпламатычныя адносіны { $date-since }

## Missions

embassy-of = Пасольства ({ $party })
high-commission-of = Высокая камісія ({ $party })
consulate-general-of = Генеральнае консульства ({ $party })
consulate-of = Консульства ({ $party })
honorary-consulate-of = Ганаровае консульства ({ $party })
liaison-office-of = Бюро сувязі ({ $party })
trade-office-of = Гандлёвае прадстаўніцтва ({ $party })
permanent-mission-of = Пастаяннае прадстаўніцтва ({ $party })
mission = { $mission }.
# All missions are neuter or feminine: "закрыта" and "дзейнічала" are right for both.
mission-opened = { $opening ->
    [future] { $mission }: плануецца адкрыць { $opened-on }
   *[past] { $mission } дзейнічае { $opened-since }
}.
mission-closed = { $closing ->
    [future] { $mission }: плануецца закрыць { $closed-on }
   *[past] { $mission } закрыта { $closed-since }
}.
mission-opened-and-closed = { $opening ->
    [future] { $mission }: плануецца адкрыць { $opened-on }
   *[past] { $closing ->
        [future] { $mission } дзейнічае { $opened-since }
       *[past] { $mission } дзейнічала { $opened-since }
    }
}, { $closing ->
    [future] плануецца закрыць { $closed-on }
   *[past] закрыта { $closed-since }
}.
head-of-mission = Кіраўнік прадстаўніцтва: { $name }.

## Visits

date = Дата
visitor = Удзельнікі
where = Месца
occasion-and-outcome = Нагода і вынікі
from-to = { $from-start } → { $to }
visit = Візіт
summit = Саміт
on-the-sidelines = { $occasion } (сустрэча на палях)
on-the-sidelines-of-a-meeting = На палях міжнароднага мерапрыемства
head-of-state = { $n-count ->
    [one] Кіраўнік дзяржавы
    [few] Кіраўнікі дзяржаў
    [many] Кіраўнікі дзяржаў
   *[other] Кіраўнікі дзяржаў
}
head-of-government = { $n-count ->
    [one] Кіраўнік урада
    [few] Кіраўнікі ўрадаў
    [many] Кіраўнікі ўрадаў
   *[other] Кіраўнікі ўрадаў
}
minister = { $n-count ->
    [one] Міністр
    [few] Міністры
    [many] Міністры
   *[other] Міністры
}
parliament = { $n-count ->
    [one] Парламентарый
    [few] Парламентарыі
    [many] Парламентарыі
   *[other] Парламентарыі
}
official = { $n-count ->
    [one] Афіцыйная асоба
    [few] Афіцыйныя асобы
    [many] Афіцыйныя асобы
   *[other] Афіцыйныя асобы
}
planned = плануецца
visits-held-and-planned = Адбылося візітаў і сустрэч: { $held }; плануецца: { $planned }
visits-planned = Плануецца візітаў і сустрэч: { $planned }
decade = { $year }-я гады
group-continued = { $group } (працяг)
elsewhere-or-together = На іншых пляцоўках або сумесна
elsewhere-or-together-within = на іншых пляцоўках або сумесна
from-to-within = { $from } → { $to }

## Agreements

signed = Падпісана
agreements-cover = Двухбаковыя пагадненні ахопліваюць наступныя сферы: { $fields }.
agreements-signed = Паміж дзвюма краінамі { $qualifier ->
    [over] { $n-count ->
        [one] падпісана больш за { $n } пагадненне
        [few] падпісана больш за { $n } пагадненні
        [many] падпісана больш за { $n } пагадненняў
       *[other] падпісана больш за { $n } пагаднення
    }
    [about] { $n-count ->
        [one] падпісана каля { $n } пагаднення
        [few] падпісана каля { $n } пагадненняў
        [many] падпісана каля { $n } пагадненняў
       *[other] падпісана каля { $n } пагаднення
    }
   *[exactly] { $n-count ->
        [one] падпісана { $n } пагадненне
        [few] падпісаны { $n } пагадненні
        [many] падпісана { $n } пагадненняў
       *[other] падпісана { $n } пагаднення
    }
}.
agreements-signed-in = Паміж дзвюма краінамі { $qualifier ->
    [over] { $n-count ->
        [one] падпісана больш за { $n } пагадненне ў
        [few] падпісана больш за { $n } пагадненні ў
        [many] падпісана больш за { $n } пагадненняў у
       *[other] падпісана больш за { $n } пагаднення ў
    }
    [about] { $n-count ->
        [one] падпісана каля { $n } пагаднення ў
        [few] падпісана каля { $n } пагадненняў у
        [many] падпісана каля { $n } пагадненняў у
       *[other] падпісана каля { $n } пагаднення ў
    }
   *[exactly] { $n-count ->
        [one] падпісана { $n } пагадненне ў
        [few] падпісаны { $n } пагадненні ў
        [many] падпісана { $n } пагадненняў у
       *[other] падпісана { $n } пагаднення ў
    }
} наступных сферах: { $fields }.
kinds-signed = Паміж дзвюма краінамі падпісаны наступныя дакументы: { $kinds }.
kinds-signed-in = Паміж дзвюма краінамі падпісаны дакументы ({ $kinds }) у наступных сферах: { $fields }.
one-of-kinds-signed = Паміж дзвюма краінамі { $qualifier ->
    [over] падпісана больш за адзін дакумент
    [about] падпісаны прыкладна адзін дакумент
   *[exactly] падпісаны адзін дакумент
} (катэгорыя: { $kinds }).
one-of-kinds-signed-in = Паміж дзвюма краінамі { $qualifier ->
    [over] падпісана больш за адзін дакумент
    [about] падпісаны прыкладна адзін дакумент
   *[exactly] падпісаны адзін дакумент
} (катэгорыя: { $kinds }) у наступных сферах: { $fields }.
counted-kinds-signed = Паміж дзвюма краінамі падпісаны наступныя дакументы: { $kinds } (усяго { $qualifier ->
    [over] больш за { $n }
    [about] каля { $n }
   *[exactly] { $n }
}).
counted-kinds-signed-in = Паміж дзвюма краінамі падпісаны дакументы ({ $kinds }; усяго { $qualifier ->
    [over] больш за { $n }
    [about] каля { $n }
   *[exactly] { $n }
}) у наступных сферах: { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] ≈{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] пагадненне
    [few] пагадненні
    [many] пагадненняў
   *[other] пагаднення
}
agreement = Дакумент
field = Сфера
status = Статус
in-force-since = Дзейнічае { $date-since }
in-force-from = Пачатак дзеяння: { $date }
in-force-during = Тэрмін дзеяння: { $period }
expired = Тэрмін скончыўся: { $date }
expires = Тэрмін заканчваецца: { $date }
to-be-signed = плануецца падпісаць
to-be-signed-in = Запланаванае месца падпісання: { $place }
signed-in = Месца падпісання: { $place }

## Commissions

joint-commission = Сумесная камісія
joint-commissions = Сумесныя камісіі
commission = { $name } забяспечвае ўзаемадзеянне дзвюх краін.
commission-remit = { $name } разглядае наступныя пытанні: { $remit }.
commission-set-up = { $setting-up ->
    [future] { $name }: плануецца стварыць { $established-on }
   *[past] { $name } дзейнічае { $established-since }
}.
commission-set-up-remit = { $setting-up ->
    [future] { $name }: плануецца стварыць { $established-on } для разгляду наступных пытанняў
   *[past] { $name } дзейнічае { $established-since } і разглядае наступныя пытанні
}: { $remit }.
commission-held = { $name }: { $sessions-count ->
    [0] пасяджэнняў яшчэ не праводзілася
    [one] праведзена { $sessions } пасяджэнне
    [few] праведзены { $sessions } пасяджэнні
    [many] праведзена { $sessions } пасяджэнняў
   *[other] праведзена { $sessions } пасяджэння
}.
commission-held-remit = { $name }: { $sessions-count ->
    [0] пасяджэнняў яшчэ не праводзілася
    [one] праведзена { $sessions } пасяджэнне
    [few] праведзены { $sessions } пасяджэнні
    [many] праведзена { $sessions } пасяджэнняў
   *[other] праведзена { $sessions } пасяджэння
}. Асноўныя пытанні: { $remit }.
commission-set-up-held = { $name } дзейнічае { $established-since }; { $sessions-count ->
    [0] пасяджэнняў яшчэ не праводзілася
    [one] праведзена { $sessions } пасяджэнне
    [few] праведзены { $sessions } пасяджэнні
    [many] праведзена { $sessions } пасяджэнняў
   *[other] праведзена { $sessions } пасяджэння
}.
commission-set-up-held-remit = { $name } дзейнічае { $established-since }; { $sessions-count ->
    [0] пасяджэнняў яшчэ не праводзілася
    [one] праведзена { $sessions } пасяджэнне
    [few] праведзены { $sessions } пасяджэнні
    [many] праведзена { $sessions } пасяджэнняў
   *[other] праведзена { $sessions } пасяджэння
}. Асноўныя пытанні: { $remit }.
commission-level = Узровень пасяджэнняў: { $level }.
commission-level-planned = Запланаваны ўзровень пасяджэнняў: { $level }.
last-session = Апошняе пасяджэнне{ "\u00A0" }— { $last-on }.
next-session = { $number ->
    [first] Першае пасяджэнне
   *[later] Наступнае пасяджэнне
} { $due ->
    [past] было запланавана
   *[future] запланавана
} на { $next-kind ->
    [year] { $next }{ "\u00A0" }год
   *[day] { $next }
}.
next-sessions = { $number ->
    [first] Першыя пасяджэнні
   *[later] Наступныя пасяджэнні
} запланаваны на { $next-kind ->
    [year] { $next }{ "\u00A0" }год
   *[day] { $next }
} і на { $after-kind ->
    [year] { $after }{ "\u00A0" }год
   *[day] { $after }
}.
last-and-next-session = Апошняе пасяджэнне{ "\u00A0" }— { $last-on }; наступнае { $due ->
    [past] было запланавана
   *[future] запланавана
} на { $next-kind ->
    [year] { $next }{ "\u00A0" }год
   *[day] { $next }
}.

## Trade

exports = Экспарт
imports = Імпарт
total = Усяго
balance = Сальда
exports-within = экспарт
imports-within = імпарт
total-within = агульны аб’ём
balance-within = сальда
year = Год
growth-of-total = Прырост аб’ёму
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = амаль { $figure }
more-than = больш чым { $figure }
exports-of = Экспарт ({ $party })
imports-of = Імпарт ({ $party })
balance-of = Сальда ({ $party })
balance-of-in = Сальда ({ $party }), { $year }
two-way-trade-in = Двухбаковы гандаль, { $year }
change-on = { $growth } да { $year }{ "\u00A0" }г.
rank-of-partner = Гандлёвыя партнёры ({ $party }): { $rank } месца
total-came-to = { $first } – { $second }, { $year }: аб’ём двухбаковага гандлю склаў { $amount }.
total-came-to-changed = { $first } – { $second }, { $year }: аб’ём двухбаковага гандлю склаў { $amount }, што на { $percent } { $direction ->
    [up] больш, чым у { $before }{ "\u00A0" }годзе
   *[down] менш, чым у { $before }{ "\u00A0" }годзе
}.
flows-in-words = { $party }: экспарт{ "\u00A0" }— { $exports }, імпарт{ "\u00A0" }— { $imports } (партнёр: { $partner }), { $kind ->
    [surplus] дадатнае сальда{ "\u00A0" }— { $balance }
   *[deficit] адмоўнае сальда{ "\u00A0" }— { $balance }
}.
largest-items = { $party }, { $year }: найбуйнейшая пазіцыя экспарту{ "\u00A0" }— { $export }, імпарту{ "\u00A0" }— { $import }.
figure-in = { $figure }, { $year }
mirror-figures = Прыведзены даныя гандлёвай статыстыкі партнёра ({ $partner }).
absent-commodities = Паказчыкі{ "\u00A0" }— сумы па ўсіх таварных пазіцыях; пазіцыі без запісаў за асобныя гады або напрамкі ({ $n }) улічаны як нуль.
figures-rounded = Магчымыя разыходжанні паміж агульным вынікам і сумай складнікаў звязаны з акругленнем.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (п)
    [estimate] (а)
   *[forecast] (пр)
}
status-note = { $status ->
    [provisional] (п): папярэднія даныя.
    [estimate] (а): ацэнка.
   *[forecast] (пр): прагноз.
}
break-note = Новы рад даных: { $years }; з больш раннімі паказчыкамі яго параўноўваць нельга.
period-of-status = { $period } ({ $status ->
    [provisional] папярэднія даныя
    [estimate] ацэнка
   *[forecast] прагноз
})
figures-of-status = { $status ->
    [provisional] Папярэднія даныя: { $years }.
    [estimate] Ацэнка: { $years }.
   *[forecast] Прагноз: { $years }.
}
period = Перыяд
parts-of-years = Няпоўныя гады і іншыя перыяды
partner-rank = Месца
partner-share = Доля
rank-note = Месца: пазіцыя партнёра ({ $partner }) сярод усіх гандлёвых партнёраў ({ $party }).
share-note = Доля: удзельная вага партнёра ({ $partner }) у знешнім гандлі ({ $party }).
rank-and-share-note = Месца і доля: пазіцыя партнёра ({ $partner }) сярод усіх гандлёвых партнёраў і яго ўдзельная вага ў знешнім гандлі ({ $party }).
goods-and-services-table = { $party }: гандаль таварамі і паслугамі (партнёр: { $partner }), { $unit }
exports-of-goods = Экспарт тавараў
exports-of-services = Экспарт паслуг
imports-of-goods = Імпарт тавараў
imports-of-services = Імпарт паслуг
trade-table = { $party }: гандаль (партнёр: { $partner }), { $unit }
trade-chart-caption = { $party }: гандаль (партнёр: { $partner }), { $unit }.
no-figures-for = Няма даных: { $years }.
no-figures-of-series = Няма даных ({ $series }): { $years }.
figures-from = Крыніца даных:
what-is-traded = Структура гандлю
goods = Тавары
sells = Экспарт ({ $party })
item = Пазіцыя
hs-code = Код ГС
sitc-code = Код СМГК
value = Значэнне
share = Доля
value-in = Кошт, { $year }
share-in = Доля, { $year }
items-table = Тавары па напрамках гандлю, { $unit }
trade-by-member = Гандаль па дзяржавах-членах
member = Дзяржава-член
other-members = Іншыя дзяржавы-члены
share-of-total = Доля ў агульным аб’ёме
members-table = { $what }, { $unit }
members-table-in = { $what }, { $period }, { $unit }
trade-with-members = { $party }: гандаль з дзяржавамі-членамі ({ $partner })
exports-to-members = { $party }: экспарт у дзяржавы-члены ({ $partner })
imports-from-members = { $party }: імпарт з дзяржаў-членаў ({ $partner })
balance-with-members = { $party }: сальда гандлю з дзяржавамі-членамі ({ $partner })
trade-of-members = { $party }: гандаль дзяржаў-членаў (партнёр: { $partner })
exports-of-members = { $party }: экспарт дзяржаў-членаў (партнёр: { $partner })
imports-of-members = { $party }: імпарт дзяржаў-членаў (партнёр: { $partner })
balance-of-members = { $party }: сальда гандлю дзяржаў-членаў (партнёр: { $partner })
chart-members-caption = Перыяд: { $period }; { $unit }.

## Agreements by what is known of them

standing-in-force = Дзейнічаюць
standing-signed = Падпісаныя
standing-other = Іншыя
standing-expired = Тэрмін дзеяння скончыўся

## Officials

officials = Афіцыйныя асобы
in-office-since = На пасадзе { $date-since }
photograph-of = Фотаздымак: { $name }

## A visit

objectives = Мэты
programme = Праграма
programme-day = { $weekday ->
    [monday] Панядзелак
    [tuesday] Аўторак
    [wednesday] Серада
    [thursday] Чацвер
    [friday] Пятніца
    [saturday] Субота
   *[sunday] Нядзеля
}, { $date }
with-persons = Удзельнікі: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Склад дэлегацый
person-name = Імя і прозвішча
office = Пасада
protocol = Пратакольныя пытанні
list-number = { $number }.
points-to-make = Тэзісы для гутаркі
to-avoid = Чаго пазбягаць
topics = Тэмы перагавораў
topic-background = Даведачна
our-position = Наша пазіцыя
their-position = Пазіцыя партнёра
if-raised = Калі ўзнімуць пытанне
questions = Пытанні і адказы

## What is to come

coming-up = Бліжэйшыя падзеі
next-session-of = { $name }: наступнае пасяджэнне
agreement-expires = Заканчэнне тэрміну дзеяння
anniversary-of-relations = { $years }-годдзе ўстанаўлення дыпламатычных адносін

## Key figures that the brief chooses

spark-alt = { $start }: { $first }; { $end }: { $last }

## Annexes

annex = Дадатак
annex-of = Дадатак { $letter }

## Parties

members = Дзяржавы-члены

## Pictures

picture-credit = Фота: { $name }

## Maps

map-title = { $first } і { $second }
map-disclaimer = Паказаныя на карце межы не азначаюць іх афіцыйнага прызнання або ўхвалення.
map-key-capitals = Квадратамі пазначаны сталіцы.
map-key-missions = Квадратамі пазначаны сталіцы, кружкамі{ "\u00A0" }— іншыя гарады з дыпламатычнымі прадстаўніцтвамі.
map-key-missions-alone = Кружкамі пазначаны гарады з дыпламатычнымі прадстаўніцтвамі.
map-alt = Карта: { $first } і { $second }.
map-alt-direction = Напрамак ад аднаго боку ({ $first }) да другога ({ $second }): { $direction ->
    [north] поўнач
    [north-east] паўночны ўсход
    [east] усход
    [south-east] паўднёвы ўсход
    [south] поўдзень
    [south-west] паўднёвы захад
    [west] захад
   *[north-west] паўночны захад
}.
map-alt-places = На карце: { $places }.

## Tables of the brief

tables = Табліцы
more-rows = і яшчэ { $n }
table-summary = Радкоў: { $rows }; слупкі: { $columns }

## Trade in some goods only

goods-trade = Гандаль ({ $goods })
goods-exports = Экспарт ({ $goods })
goods-imports = Імпарт ({ $goods })
goods-total = Агульны аб’ём гандлю ({ $goods })
goods-balance = Сальда ({ $goods })
goods-exports-within = экспарт ({ $goods })
goods-imports-within = імпарт ({ $goods })
goods-total-within = агульны аб’ём гандлю ({ $goods })
goods-balance-within = сальда ({ $goods })
goods-exports-of = Экспарт ({ $party }): { $goods }
goods-imports-of = Імпарт ({ $party }): { $goods }
goods-balance-of = Сальда ({ $party }): { $goods }
goods-balance-of-in = Сальда ({ $party }): { $goods }, { $year }
goods-total-came-to = { $first } – { $second }, { $year }: аб’ём двухбаковага гандлю ({ $goods }) склаў { $amount }.
goods-total-came-to-changed = { $first } – { $second }, { $year }: аб’ём двухбаковага гандлю ({ $goods }) склаў { $amount }, што на { $percent } { $direction ->
    [up] больш, чым у { $before }{ "\u00A0" }годзе
   *[down] менш, чым у { $before }{ "\u00A0" }годзе
}.
goods-flows-in-words = { $party }: экспарт ({ $goods }){ "\u00A0" }— { $exports }, імпарт{ "\u00A0" }— { $imports } (партнёр: { $partner }), { $kind ->
    [surplus] дадатнае сальда{ "\u00A0" }— { $balance }
   *[deficit] адмоўнае сальда{ "\u00A0" }— { $balance }
}.
goods-two-way-trade-in = Двухбаковы гандаль ({ $goods }), { $year }
goods-trade-table = { $party }: гандаль ({ $goods }; партнёр: { $partner }), { $unit }
goods-trade-chart-caption = { $party }: гандаль ({ $goods }; партнёр: { $partner }), { $unit }.
goods-chart-index-of = { $party }: гандаль ({ $goods }; партнёр: { $partner }).
goods-chart-series = Гандаль ({ $goods }): { $series }, { $years }
goods-note = Даныя ахопліваюць толькі наступныя тавары: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Калі ў крыніцы няма запісу па адным з гэтых тавараў, ён улічаны як нуль.

## Statistics

statistics = Статыстыка
per-cent-unit = працэнты
statistic-in = Адзінка вымярэння: { $unit }
statistic-unit = Адзінка вымярэння: { $unit }
statistic-caption = { $unit }.
growth = Прырост
change-in-points = Змяненне, п. п.

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Экспарт штогод перавышаў імпарт
   *[imports] Імпарт штогод перавышаў экспарт
}
chart-flows-every-from = { $larger ->
    [exports] Экспарт штогод перавышаў імпарт ({ $from }–{ $to })
   *[imports] Імпарт штогод перавышаў экспарт ({ $from }–{ $to })
}
chart-flows-every-known = { $larger ->
    [exports] Экспарт перавышаў імпарт ва ўсе гады з поўнымі данымі
   *[imports] Імпарт перавышаў экспарт ва ўсе гады з поўнымі данымі
}
chart-flows-mostly = { $larger ->
    [exports] Экспарт перавышаў імпарт у большасці гадоў ({ $often } з { $of })
   *[imports] Імпарт перавышаў экспарт у большасці гадоў ({ $often } з { $of })
}
chart-flows-mostly-known = { $larger ->
    [exports] Экспарт перавышаў імпарт у большасці гадоў з поўнымі данымі ({ $often } з { $of })
   *[imports] Імпарт перавышаў экспарт у большасці гадоў з поўнымі данымі ({ $often } з { $of })
}
chart-flows-once = { $larger ->
    [exports] Экспарт перавысіў імпарт у{ "\u00A0" }{ $year }{ "\u00A0" }годзе
   *[imports] Імпарт перавысіў экспарт у{ "\u00A0" }{ $year }{ "\u00A0" }годзе
}
chart-flows-twofold = { $larger ->
    [exports] Экспарт больш чым удвая перавысіў імпарт у{ "\u00A0" }{ $year }{ "\u00A0" }годзе
   *[imports] Імпарт больш чым удвая перавысіў экспарт у{ "\u00A0" }{ $year }{ "\u00A0" }годзе
}
chart-total-neutral = Агульны аб’ём гандлю і сальда, { $years }
chart-total-doubled = З{ "\u00A0" }{ $from } па { $to }{ "\u00A0" }год аб’ём гандлю вырас удвая
chart-total-more-than = З{ "\u00A0" }{ $from } па { $to }{ "\u00A0" }год аб’ём гандлю вырас больш чым { $n-count ->
    [2] удвая
    [3] утрая
    [one] у{ "\u00A0" }{ $n } раз
    [few] у{ "\u00A0" }{ $n } разы
    [many] у{ "\u00A0" }{ $n } разоў
   *[other] у{ "\u00A0" }{ $n } раза
}
chart-total-grown = З{ "\u00A0" }{ $from } па { $to }{ "\u00A0" }год аб’ём гандлю вырас на { $percent }
chart-total-fallen = З{ "\u00A0" }{ $from } па { $to }{ "\u00A0" }год аб’ём гандлю скараціўся на { $percent }
chart-total-halved = З{ "\u00A0" }{ $from } па { $to }{ "\u00A0" }год аб’ём гандлю скараціўся больш чым удвая
chart-items-largest = { $party }: { $flow ->
    [exports] найбуйнейшая пазіцыя экспарту{ "\u00A0" }— { $item }
   *[imports] найбуйнейшая пазіцыя імпарту{ "\u00A0" }— { $item }
}
chart-items-largest-in = { $party }, { $year }: { $flow ->
    [exports] найбуйнейшая пазіцыя экспарту{ "\u00A0" }— { $item }
   *[imports] найбуйнейшая пазіцыя імпарту{ "\u00A0" }— { $item }
}
chart-items-largest-listed = { $party }: { $flow ->
    [exports] найбуйнейшая з пералічаных пазіцый экспарту{ "\u00A0" }— { $item }
   *[imports] найбуйнейшая з пералічаных пазіцый імпарту{ "\u00A0" }— { $item }
}
chart-items-largest-listed-in = { $party }, { $year }: { $flow ->
    [exports] найбуйнейшая з пералічаных пазіцый экспарту{ "\u00A0" }— { $item }
   *[imports] найбуйнейшая з пералічаных пазіцый імпарту{ "\u00A0" }— { $item }
}
chart-items-neutral = { $party }: { $flow ->
    [exports] экспарт паводле кошту
   *[imports] імпарт паводле кошту
}
chart-items-caption = { $party }: { $flow ->
    [exports] экспарт
   *[imports] імпарт
}, { $unit }.
chart-items-caption-in = { $party }: { $flow ->
    [exports] экспарт
   *[imports] імпарт
}, { $year }, { $unit }.
chart-shares-first = { $party }: { $flow ->
    [exports] доля першых пазіцый ({ $n }) у экспарце{ "\u00A0" }— { $percent }
   *[imports] доля першых пазіцый ({ $n }) у імпарце{ "\u00A0" }— { $percent }
}
chart-shares-first-in = { $party }, { $year }: { $flow ->
    [exports] доля першых пазіцый ({ $n }) у экспарце{ "\u00A0" }— { $percent }
   *[imports] доля першых пазіцый ({ $n }) у імпарце{ "\u00A0" }— { $percent }
}
chart-shares-neutral = { $party }: { $flow ->
    [exports] структура экспарту
   *[imports] структура імпарту
}
chart-shares-caption = { $party }: { $flow ->
    [exports] доля ў экспарце, %.
   *[imports] доля ў імпарце, %.
}
chart-shares-caption-in = { $party }: { $flow ->
    [exports] доля ў экспарце, { $year }, %.
   *[imports] доля ў імпарце, { $year }, %.
}
chart-items-noun = { $n-count ->
    [one] { $n } пазіцыя
    [few] { $n } пазіцыі
    [many] { $n } пазіцый
   *[other] { $n } пазіцыі
}
other-items = Іншае
items-not-listed = Па-за пералікам
chart-visits-neutral = Візіты і сустрэчы па гадах
chart-visits-peak = Найбольш візітаў і сустрэч адбылося ў{ "\u00A0" }{ $year }{ "\u00A0" }годзе
chart-visits-caption = Візіты і сустрэчы, пералічаныя ў гэтай даведцы, па напрамках.
chart-visits-caption-planned = Візіты і сустрэчы, пералічаныя ў гэтай даведцы, па напрамках. Запланаваныя не ўлічаны.

## Charts: what they say themselves, and their alternative text

status-provisional = Папярэднія даныя
status-estimate = Ацэнка
status-forecast = Прагноз
chart-break = Новы рад даных
chart-index-base = { $year } =
chart-index-of = { $party }: гандаль (партнёр: { $partner }).
chart-index-caption = Індэкс, { $year } = 100.
chart-alt-index = Значэнні паказаны як індэкс ({ $year } = 100).
chart-alt-diverging = Слупковая дыяграма па абодва бакі ад нуля: { $series } па гадах, { $from }–{ $to }.
chart-alt-stacked-values = Слупковая дыяграма з назапашваннем: { $series } па гадах, { $from }–{ $to }.
chart-alt-lanes = Часавая шкала: { $series } па гадах, { $from }–{ $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Дыяграма з вобласцямі: { $series } па гадах, { $from }–{ $to }.
chart-alt-slope = Дыяграма нахілу: { $series }, { $from } і{ "\u00A0" }{ $to }.
chart-alt-multiples = Невялікія дыяграмы, па адной на кожны рад: { $series } па гадах, { $from }–{ $to }.
chart-alt-sparkline = Невялікі лінейны графік: { $series } па гадах, { $from }–{ $to }.
chart-alt-dots = Кропкавая дыяграма: { $items }, у парадку змяншэння значэнняў.
chart-alt-breaks = Новы рад даных: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = { $year }: { $text }.
chart-alt-line = Лінія на ўзроўні { $a }: { $text }.
chart-alt-code = { $name }, ГС { $code }
chart-alt-code-sitc = { $name }, СМГК { $code }
chart-alt-sources = Крыніца: { $sources }.
unit = Адзінка вымярэння
currency-code = Валюта
source = Крыніца
chart-alt-grouped = Слупковая дыяграма: { $series } па гадах, { $from }–{ $to }.
chart-alt-lines = Лінейны графік: { $series } па гадах, { $from }–{ $to }.
chart-alt-stacked = Слупковая дыяграма з назапашваннем: { $series } па гадах, { $from }–{ $to }.
chart-alt-one-year = Слупковая дыяграма: { $series }, { $year }.
chart-alt-ranked = Слупковая дыяграма: { $items }, у парадку змяншэння значэнняў.
chart-alt-shares = Слупковая дыяграма: { $items }, у парадку змяншэння долі.
chart-alt-ring = Кальцавая дыяграма: { $items }, долі ў агульным аб’ёме.
chart-alt-unit = Адзінка вымярэння: { $unit }.
chart-alt-measured = Адзінка вымярэння: { $unit }.
chart-alt-only = { $series }: { $a } ({ $year }).
chart-alt-rose = { $series }: рост з{ "\u00A0" }{ $a } ({ $from }) да { $b } ({ $to }).
chart-alt-fell = { $series }: зніжэнне з{ "\u00A0" }{ $a } ({ $from }) да { $b } ({ $to }).
chart-alt-unsteady = { $series }: { $a } ({ $from }) і{ "\u00A0" }{ $b } ({ $to }), без выразнай тэндэнцыі.
chart-alt-flat = { $series }: без змен, { $a } ({ $from }–{ $to }).
chart-alt-extremes = Найвышэйшы паказчык{ "\u00A0" }— { $high } ({ $high-years }), найніжэйшы{ "\u00A0" }— { $low } ({ $low-years }).
chart-alt-missing = { $series }, няма даных: { $years }.
chart-alt-sum = { $series }: усяго { $a }.
chart-alt-peak = Найвышэйшы паказчык за год{ "\u00A0" }— { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Найбольшы паказчык
    [few] Найбольшыя паказчыкі
    [many] Найбольшыя паказчыкі
   *[other] Найбольшыя паказчыкі
}: { $first }; { $last-count ->
    [one] найменшы
    [few] найменшыя
    [many] найменшыя
   *[other] найменшыя
}: { $last }.
chart-alt-empty = Даных для паказу няма.
chart-more-items = { $n-count ->
    [one] і яшчэ { $n } пазіцыя
    [few] і яшчэ { $n } пазіцыі
    [many] і яшчэ { $n } пазіцый
   *[other] і яшчэ { $n } пазіцыі
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] пасяджэнне сумеснай камісіі
    [few] пасяджэнні сумеснай камісіі
    [many] пасяджэнняў сумеснай камісіі
   *[other] пасяджэння сумеснай камісіі
}
figure-sessions-since = { $n-count ->
    [one] пасяджэнне сумеснай камісіі з{ "\u00A0" }{ $year }{ "\u00A0" }года
    [few] пасяджэнні сумеснай камісіі з{ "\u00A0" }{ $year }{ "\u00A0" }года
    [many] пасяджэнняў сумеснай камісіі з{ "\u00A0" }{ $year }{ "\u00A0" }года
   *[other] пасяджэння сумеснай камісіі з{ "\u00A0" }{ $year }{ "\u00A0" }года
}
figure-sessions-several = { $n-count ->
    [one] пасяджэнне сумесных камісій
    [few] пасяджэнні сумесных камісій
    [many] пасяджэнняў сумесных камісій
   *[other] пасяджэння сумесных камісій
}

## Projects and forums

since = { $date-since }
from-date = плануецца { $date-since }
other-projects = Іншыя праекты

## Recommendations

priority = Прыярытэт: { $priority }
priority-high = высокі
priority-medium = сярэдні
priority-low = нізкі
owner = Адказны: { $owner }
due = Тэрмін: { $date }

## Sources, links and pictures

citation-description = Крыніца { $number }: { $title }
backlink-description = Назад да спасылкі на крыніцу { $number }
backlink-description-of = Назад да спасылкі на крыніцу { $number } на старонцы { $page }
cited-on = { $n-count ->
    [1] Спасылка ў тэксце: с.{ "\u00A0" }{ $pages }.
    [one] Спасылкі ў тэксце: с.{ "\u00A0" }{ $pages }.
    [few] Спасылкі ў тэксце: с.{ "\u00A0" }{ $pages }.
    [many] Спасылкі ў тэксце: с.{ "\u00A0" }{ $pages }.
   *[other] Спасылкі ў тэксце: с.{ "\u00A0" }{ $pages }.
}
footnote-description = Зноска { $label }
footnote-backlink = Назад да месца зноскі { $label }
link-description = { $url }
retrieved = дата доступу: { $date }
from-sources = Крыніцы:
block-reference = { $title }, с.{ "\u00A0" }{ $page }
visit-reference = візіт ({ $date })
logo = Лагатып

## Attachments

attached-brief = Зыходны файл, з якога складзены гэты дакумент
attached-data = Даныя дыяграмы { $number }
attached-provenance = Паходжанне кожнага паказчыка (для `chancery trace` і іншых праграм)

## Dates. House styles cannot rename these.

# `since` has the preposition with it, which is "са" before some months and "з" before the others.
month = { $form ->
    [of-day] { $month ->
        [1] студзеня
        [2] лютага
        [3] сакавіка
        [4] красавіка
        [5] мая
        [6] чэрвеня
        [7] ліпеня
        [8] жніўня
        [9] верасня
        [10] кастрычніка
        [11] лістапада
       *[12] снежня
    }
    [on] { $month ->
        [1] студзені
        [2] лютым
        [3] сакавіку
        [4] красавіку
        [5] маі
        [6] чэрвені
        [7] ліпені
        [8] жніўні
        [9] верасні
        [10] кастрычніку
        [11] лістападзе
       *[12] снежні
    }
    [since] { $month ->
        [1] са студзеня
        [2] з лютага
        [3] з сакавіка
        [4] з красавіка
        [5] з мая
        [6] з чэрвеня
        [7] з ліпеня
        [8] са жніўня
        [9] з верасня
        [10] з кастрычніка
        [11] з лістапада
       *[12] са снежня
    }
   *[alone] { $month ->
        [1] студзень
        [2] люты
        [3] сакавік
        [4] красавік
        [5] май
        [6] чэрвень
        [7] ліпень
        [8] жнівень
        [9] верасень
        [10] кастрычнік
        [11] лістапад
       *[12] снежань
    }
}
short-month = { $month ->
    [1] студз.
    [2] лют.
    [3] сак.
    [4] крас.
    [5] май
    [6] чэрв.
    [7] ліп.
    [8] жн.
    [9] вер.
    [10] кастр.
    [11] ліст.
   *[12] снеж.
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }г.
date-of-month = { $month } { $year }{ "\u00A0" }г.
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $half }-е{ "\u00A0" }паўгоддзе { $year }{ "\u00A0" }г.
quarter-of-year = { $quarter }{ "\u00A0" }кв. { $year }{ "\u00A0" }г.
quarters-of-year = { $from }–{ $to }{ "\u00A0" }кв. { $year }{ "\u00A0" }г.
months-of-year = { $from }–{ $to } { $year }{ "\u00A0" }г.
from-period-to-period = { $from } – { $to }
range-within-year = { $from }–{ $to } { $year }{ "\u00A0" }г.
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }г.
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] { $date }
    [month] у{ "\u00A0" }{ $date }
   *[year] у{ "\u00A0" }{ $date }{ "\u00A0" }годзе
}
since-date = { $date-kind ->
    [day] з{ "\u00A0" }{ $date }
    [month] { $date }
   *[year] з{ "\u00A0" }{ $date }{ "\u00A0" }года
}

## Numbers. House styles cannot rename these.

percent = { $number }{ "\u00A0" }%
per-cent-in-words = { $number }{ "\u00A0" }%
percentage-points = { $number }{ "\u00A0" }п.{ "\u00A0" }п.
rose = { $direction ->
    [up] рост на { $figure }
    [down] зніжэнне на { $figure }
    [slight] амаль без змен
   *[none] без змен
}
ordinal = { $n }-е
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }тыс.{ "\u00A0" }{ $code ->
        [EUR] еўра
        [USD] дол.{ "\u00A0" }ЗША
       *[other] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }млн{ "\u00A0" }{ $code ->
        [EUR] еўра
        [USD] дол.{ "\u00A0" }ЗША
       *[other] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }млрд{ "\u00A0" }{ $code ->
        [EUR] еўра
        [USD] дол.{ "\u00A0" }ЗША
       *[other] { $symbol }
    }
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }тыс.{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }млн{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }млрд{ "\u00A0" }{ $symbol }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] тыс.{ "\u00A0" }{ $currency }
    [million] млн{ "\u00A0" }{ $currency }
    [billion] млрд{ "\u00A0" }{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] аўстралійскіх долараў
    [BRL] бразільскіх рэалаў
    [BYN] беларускіх рублёў
    [CAD] канадскіх долараў
    [CHF] швейцарскіх франкаў
    [CNY] кітайскіх юаняў
    [EUR] еўра
    [GBP] фунтаў стэрлінгаў
    [INR] індыйскіх рупій
    [JPY] японскіх іен
    [KRW] паўднёвакарэйскіх вон
    [PKR] пакістанскіх рупій
    [RUB] расійскіх рублёў
    [SAR] саудаўскіх рыялаў
    [TRY] турэцкіх лір
    [UAH] украінскіх грыўняў
    [USD] долараў ЗША
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = і
open-ends = інш. інш г.д. т.п. д. п. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = адносін дыпадносін сувяз прызнан прызнал прызнае
plural-endings = пагадненні пратаколы дагаворы мемарандумы канвенцыі дэкларацыі дамовы дакументы акты кантракты заявы планы праграмы рашэнні
common-words =
    абарона абаронная абмен абутак авіяцыя адзенне адукацыя адукацыйнае архівы ахова аўтамабілі
    банкаўская банкаўскае барацьба бяспека бязвізавы ваенна ваеннае ветэрынарыя візавыя візы вышэйшая вытворчасць
    гандаль гандлёва гандлёвае гародніна горназдабыча гуманітарнае дагавор дагаворы двухбаковае драўніна
    дыпламатычныя дэкларацыі жывёлагадоўля інавацыі інвестыцыі інвестыцыйнае інтэлектуальная інфармацыйныя
    інфармацыя канвенцыі касмічная кіраўнікі клімат консульскія культура культурнае лекавыя лекі лічбавая
    логістыка лясная малочныя машынабудаванне машыны медыцына мемарандум мемарандумы металы міграцыя міжпарламенцкае
    міністры міністр мірнае моладзь мытная мытнае навука навукова навуковае намеснікі нафта падаткаабкладанне
    падаткі палітычныя паслугі пагадненне пагадненні пратакол пратаколы прамысловасць прамысловае прававая
    прававое прадукты рыба рыбалоўства рынак рэадмісія рэгіянальнае садавіна санітарная сацыяльная сельская
    сельскагаспадарчая сельскагаспадарчыя спорт стандарты статыстыка стратэгічнае супрацоўніцтва сувязь тавары
    тэкстыль тэлекамунікацыі тэхналогіі тэхнічнае трактары транзіт транспарт транспартнае турызм угнаенні
    узаемная узаемнае фармацэўтыка фінансавае фінансы харчаванне харчовыя хімічныя экалогія эканамічнае эканоміка
    экстрадыцыя электраэнергія энергетыка юстыцыя ядзерная ядзернае
