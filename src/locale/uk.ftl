### UKRAINIAN: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Довідка до річниці
visit-briefing = Довідка до візиту
country-briefing = Довідка про країну
briefing = Довідка

## The masthead and the foot of the page

number = №{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] рік
    [few] роки
    [many] років
   *[other] року
}
data-to = Дані станом на { $date }{ $date-kind ->
    [year] { "\u00A0" }рік
   *[day] { "" }
}
next-update = Наступне оновлення: { $date }
date-line = { $place }, { $date }
folio = { $page } з { $pages }
draft = Проєкт
draft-version = Проєкт (версія { $version })
draft-folio = { $draft } · { $folio }
subject = { $first } – { $second }: двосторонні відносини

## The cover of a booklet, and the page on its back

issued-by = Видавець
series = Серія
edition = Видання
issued = Місце і дата
# Each number from two up is of several authors; so with the persons below.
authors = { $n-count ->
    [1] Автор
    [one] Автори
    [few] Автори
    [many] Автори
   *[other] Автори
}
data-up-to = Дані станом на
next-issue = Наступне оновлення
handling = Гриф
cover-picture = Зображення на обкладинці

## Sections

bottom-line = Головне
in-brief = Стисло
the-two-sides = Відомості про сторони
contents = Зміст
history = Історія відносин
diplomatic-missions = Дипломатичні представництва
official-visits = Офіційні візити та зустрічі
agreements-and-institutions = Договірно-правова база та механізми співробітництва
agreements = Договірно-правова база
trade = Торгівля
trade-in-detail = Торгівля: докладні дані
forums-and-projects = Форуми та проєкти
forums = Форуми
projects = Проєкти
recommendations = Рекомендації
conclusion = Висновки
abbreviations = Скорочення
sources = Джерела
about-this-briefing = Про цю довідку
contact = Контакти
licence = Ліцензія
disclaimer = Застереження
version = Версія
drafted-by = Підготовлено
cleared-by = Погоджено

## Facts of the two sides

official-name = Офіційна назва
capital = Столиця
embassy = Посольство
high-commission = Високий комісаріат
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, планується { $date-since }

## History

relations-established = Встановлення дипломатичних відносин
relations-since = Дипломатичні відносини { $date-since }

## Missions

# “Відкрито” and “закрито” agree with every gender.
embassy-of = Посольство ({ $party })
high-commission-of = Високий комісаріат ({ $party })
consulate-general-of = Генеральне консульство ({ $party })
consulate-of = Консульство ({ $party })
honorary-consulate-of = Почесне консульство ({ $party })
liaison-office-of = Офіс зв’язку ({ $party })
trade-office-of = Торговельне представництво ({ $party })
permanent-mission-of = Постійне представництво ({ $party })
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] відкриття планується
   *[past] відкрито
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] закриття планується
   *[past] закрито
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] відкриття планується
   *[past] відкрито
} { $opened-on }, { $closing ->
    [future] закриття планується
   *[past] закрито
} { $closed-on }.
head-of-mission = Глава представництва: { $name }.

## Visits

date = Дата
visitor = Учасники
where = Місце
occasion-and-outcome = Нагода та підсумки
from-to = { $from } → { $to }
visit = Візит
summit = Саміт
on-the-sidelines = На полях заходу: { $occasion }
on-the-sidelines-of-a-meeting = На полях міжнародного заходу
head-of-state = { $n-count ->
    [1] Глава держави
    [one] Глави держав
    [few] Глави держав
    [many] Глави держав
   *[other] Глави держав
}
head-of-government = { $n-count ->
    [1] Глава уряду
    [one] Глави урядів
    [few] Глави урядів
    [many] Глави урядів
   *[other] Глави урядів
}
minister = { $n-count ->
    [1] Міністр
    [one] Міністри
    [few] Міністри
    [many] Міністри
   *[other] Міністри
}
parliament = { $n-count ->
    [1] Член парламенту
    [one] Члени парламенту
    [few] Члени парламенту
    [many] Члени парламенту
   *[other] Члени парламенту
}
official = { $n-count ->
    [1] Посадова особа
    [one] Посадові особи
    [few] Посадові особи
    [many] Посадові особи
   *[other] Посадові особи
}
planned = заплановано
visits-held-and-planned = Візити та зустрічі: відбулося{ "\u00A0" }— { $held }, заплановано{ "\u00A0" }— { $planned }
visits-planned = Заплановані візити та зустрічі: { $planned }
# The ending “-х” is right for every decade: 1940-х, 1990-х, 2000-х.
decade = Період { $year }-х років
group-continued = { $group } (продовження)
elsewhere-or-together = В інших місцях або спільно
elsewhere-or-together-within = в інших місцях або спільно
from-to-within = { $from } → { $to }

## Agreements

signed = Підписано
agreements-cover = Угоди між двома країнами охоплюють такі сфери: { $fields }.
agreements-signed = Між двома країнами підписано { $qualifier ->
    [over] понад { $n } { $n-count ->
        [one] угоду
        [few] угоди
        [many] угод
       *[other] угоди
    }
    [about] близько { $n } { $n-count ->
        [one] угоди
        [few] угод
        [many] угод
       *[other] угоди
    }
   *[exactly] { $n } { $n-count ->
        [one] угоду
        [few] угоди
        [many] угод
       *[other] угоди
    }
}.
agreements-signed-in = Між двома країнами підписано { $qualifier ->
    [over] понад { $n } { $n-count ->
        [one] угоду
        [few] угоди
        [many] угод
       *[other] угоди
    }
    [about] близько { $n } { $n-count ->
        [one] угоди
        [few] угод
        [many] угод
       *[other] угоди
    }
   *[exactly] { $n } { $n-count ->
        [one] угоду
        [few] угоди
        [many] угод
       *[other] угоди
    }
}; сфери співробітництва: { $fields }.
kinds-signed = Між двома країнами підписано такі документи: { $kinds }.
kinds-signed-in = Між двома країнами підписано такі документи: { $kinds }; сфери співробітництва: { $fields }.
one-of-kinds-signed = Між двома країнами підписано { $qualifier ->
    [over] більше одного документа
    [about] приблизно один документ
   *[exactly] один документ
} із числа таких: { $kinds }.
one-of-kinds-signed-in = Між двома країнами підписано { $qualifier ->
    [over] більше одного документа
    [about] приблизно один документ
   *[exactly] один документ
} із числа таких: { $kinds }; сфери співробітництва: { $fields }.
counted-kinds-signed = Між двома країнами підписано такі документи: { $kinds } (загалом { $qualifier ->
    [over] понад { $n }
    [about] близько { $n }
   *[exactly] { $n }
}).
counted-kinds-signed-in = Між двома країнами підписано такі документи: { $kinds } (загалом { $qualifier ->
    [over] понад { $n }
    [about] близько { $n }
   *[exactly] { $n }
}); сфери співробітництва: { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] ≈{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] угода
    [few] угоди
    [many] угод
   *[other] угоди
}
agreement = Документ
field = Сфера
status = Статус
in-force-since = Діє { $date-since }
in-force-from = Набрання чинності: { $date }
in-force-during = Строк дії: { $period }
expired = Строк дії закінчився { $date-on }
expires = Строк дії закінчується { $date-on }
to-be-signed = заплановано
to-be-signed-in = Заплановане місце підписання: { $place }
signed-in = Місце підписання: { $place }

## Commissions

joint-commission = Спільна комісія
joint-commissions = Спільні комісії
# What is said of it agrees with “механізм”.
commission = { $name }{ "\u00A0" }— механізм двостороннього співробітництва.
commission-remit = { $name }{ "\u00A0" }— механізм двостороннього співробітництва; напрями роботи: { $remit }.
commission-set-up = { $name }{ "\u00A0" }— механізм двостороннього співробітництва, { $setting-up ->
    [future] створення якого планується
   *[past] створений
} { $established-on }.
commission-set-up-remit = { $name }{ "\u00A0" }— механізм двостороннього співробітництва, { $setting-up ->
    [future] створення якого планується
   *[past] створений
} { $established-on }; напрями роботи: { $remit }.
commission-held = { $name }: { $sessions-count ->
    [0] засідань ще не проводили
    [one] проведено { $sessions } засідання
    [few] проведено { $sessions } засідання
    [many] проведено { $sessions } засідань
   *[other] проведено { $sessions } засідання
}.
commission-held-remit = { $name }: { $sessions-count ->
    [0] засідань ще не проводили
    [one] проведено { $sessions } засідання
    [few] проведено { $sessions } засідання
    [many] проведено { $sessions } засідань
   *[other] проведено { $sessions } засідання
}; напрями роботи: { $remit }.
commission-set-up-held = { $name }{ "\u00A0" }— механізм двостороннього співробітництва, створений { $established-on }; { $sessions-count ->
    [0] засідань ще не проводили
    [one] проведено { $sessions } засідання
    [few] проведено { $sessions } засідання
    [many] проведено { $sessions } засідань
   *[other] проведено { $sessions } засідання
}.
commission-set-up-held-remit = { $name }{ "\u00A0" }— механізм двостороннього співробітництва, створений { $established-on }; { $sessions-count ->
    [0] засідань ще не проводили
    [one] проведено { $sessions } засідання
    [few] проведено { $sessions } засідання
    [many] проведено { $sessions } засідань
   *[other] проведено { $sessions } засідання
}; напрями роботи: { $remit }.
commission-level = Рівень засідань: { $level }.
commission-level-planned = Запланований рівень засідань: { $level }.
last-session = Останнє засідання відбулося { $last-on }.
next-session = { $number ->
    [first] Перше
   *[later] Наступне
} засідання { $due ->
    [past] планувалося
   *[future] планується
} провести { $next-on }.
next-sessions = { $number ->
    [first] Перші
   *[later] Наступні
} засідання планується провести { $next-on } та { $after-on }.
last-and-next-session = Останнє засідання відбулося { $last-on }, наступне { $due ->
    [past] планувалося
   *[future] планується
} провести { $next-on }.

## Trade

exports = Експорт
imports = Імпорт
# Also of the sums of any table.
total = Усього
balance = Сальдо
exports-within = експорт
imports-within = імпорт
total-within = загальний обсяг
balance-within = сальдо
year = Рік
growth-of-total = Приріст обсягу торгівлі
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = майже { $figure }
more-than = понад { $figure }
exports-of = Експорт ({ $party })
imports-of = Імпорт ({ $party })
balance-of = Сальдо ({ $party })
balance-of-in = Сальдо ({ $party }), { $year }
two-way-trade-in = Обсяг двосторонньої торгівлі, { $year }
change-on = { $growth } до{ "\u00A0" }{ $year }{ "\u00A0" }р.
# The place is the other side’s: the name in brackets is whose partners they are.
rank-of-partner = Місце серед торговельних партнерів ({ $party }): { $place }
# `$year` may have words behind it, “2023, попередні дані”: nothing can follow it but a bracket or a comma.
total-came-to = Обсяг двосторонньої торгівлі ({ $first } – { $second }, { $year }) становив { $amount }.
total-came-to-changed = Обсяг двосторонньої торгівлі ({ $first } – { $second }, { $year }) становив { $amount }, що на { $percent } { $direction ->
    [up] більше
   *[down] менше
}, ніж у { $before }{ "\u00A0" }р.
flows-in-words = { $party }: експорт{ "\u00A0" }— { $exports }, імпорт{ "\u00A0" }— { $imports } (партнер: { $partner }), { $kind ->
    [surplus] додатне сальдо
   *[deficit] від’ємне сальдо
}{ "\u00A0" }— { $balance }.
largest-items = Найбільші статті торгівлі ({ $party }, { $year }): експорт{ "\u00A0" }— { $export }, імпорт{ "\u00A0" }— { $import }.
figure-in = { $figure }, { $year }
mirror-figures = Наведено дзеркальну статистику: дані партнера ({ $partner }).
absent-commodities = Показники{ "\u00A0" }— суми за всіма товарними позиціями; для { $n } з них даних за окремі періоди або потоки немає, такі значення прийнято за нуль.
figures-rounded = Через округлення сума складових може не збігатися із загальним показником.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (попер.)
    [estimate] (оцін.)
   *[forecast] (прогн.)
}
status-note = { $status ->
    [provisional] (попер.){ "\u00A0" }— попередні дані.
    [estimate] (оцін.){ "\u00A0" }— оцінка.
   *[forecast] (прогн.){ "\u00A0" }— прогноз.
}
break-note = Розрив ряду: { $years }; дані не можна порівнювати з даними за більш ранні періоди.
period-of-status = { $period }, { $status ->
    [provisional] попередні дані
    [estimate] оцінка
   *[forecast] прогноз
}
figures-of-status = { $status ->
    [provisional] Попередні дані: { $years }.
    [estimate] Оцінка: { $years }.
   *[forecast] Прогноз: { $years }.
}
period = Період
parts-of-years = Неповні роки та інші періоди
partner-rank = Місце
partner-share = Частка
rank-note = Місце{ "\u00A0" }— позиція партнера ({ $partner }) серед торговельних партнерів сторони ({ $party }).
share-note = Частка{ "\u00A0" }— частка партнера ({ $partner }) у зовнішній торгівлі сторони ({ $party }).
rank-and-share-note = Місце і частка{ "\u00A0" }— позиція партнера ({ $partner }) серед торговельних партнерів сторони ({ $party }) та його частка в її зовнішній торгівлі.
goods-and-services-table = { $party }: торгівля товарами та послугами (партнер: { $partner }), { $unit }
exports-of-goods = Експорт товарів
exports-of-services = Експорт послуг
imports-of-goods = Імпорт товарів
imports-of-services = Імпорт послуг
trade-table = { $party }: торгівля (партнер: { $partner }), { $unit }
trade-chart-caption = { $party }: торгівля (партнер: { $partner }), { $unit }.
no-figures-for = Немає даних за такі періоди: { $years }.
no-figures-of-series = Немає даних: { $series } ({ $years }).
figures-from = Джерело даних:
what-is-traded = Товарна структура
goods = Товари
sells = Експорт ({ $party })
item = Товар
hs-code = Код ГС
sitc-code = Код СМТК
value = Вартість
share = Частка
value-in = Вартість, { $year }
share-in = Частка, { $year }
items-table = Товари за напрямами торгівлі (вартість, { $unit })
trade-by-member = Торгівля за державами-членами
member = Держава-член
other-members = Інші держави-члени
share-of-total = Частка в загальному обсязі
members-table = { $what }, { $unit }
members-table-in = { $what }, { $period }, { $unit }
trade-with-members = { $party }: торгівля з державами-членами ({ $partner })
exports-to-members = { $party }: експорт до держав-членів ({ $partner })
imports-from-members = { $party }: імпорт із держав-членів ({ $partner })
balance-with-members = { $party }: сальдо торгівлі з державами-членами ({ $partner })
trade-of-members = { $party }: торгівля держав-членів (партнер: { $partner })
exports-of-members = { $party }: експорт держав-членів (партнер: { $partner })
imports-of-members = { $party }: імпорт держав-членів (партнер: { $partner })
balance-of-members = { $party }: сальдо торгівлі держав-членів (партнер: { $partner })
chart-members-caption = Період: { $period }; одиниця виміру: { $unit }.

## Agreements by what is known of them

standing-in-force = Чинні
standing-signed = Підписані
standing-other = Інші
standing-expired = Втратили чинність

## Officials

officials = Посадові особи
in-office-since = На посаді { $date-since }
photograph-of = Фото: { $name }

## A visit

objectives = Цілі
programme = Програма
programme-day = { $weekday ->
    [monday] Понеділок
    [tuesday] Вівторок
    [wednesday] Середа
    [thursday] Четвер
    [friday] П’ятниця
    [saturday] Субота
   *[sunday] Неділя
}, { $date }
with-persons = Учасники: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Склад делегацій
person-name = Ім’я та прізвище
office = Посада
protocol = Протокольні питання
list-number = { $number }.
points-to-make = Тези до розмови
to-avoid = Чого слід уникати
topics = Теми розмови
topic-background = Довідково
our-position = Наша позиція
their-position = Позиція іншої сторони
if-raised = Якщо питання буде порушено
questions = Запитання та відповіді

## What is to come

coming-up = Майбутні події
next-session-of = Наступне засідання: { $name }
agreement-expires = Закінчення строку дії
anniversary-of-relations = { $years }-річчя встановлення дипломатичних відносин

## Key figures that the brief chooses

spark-alt = Від { $first } ({ $start }) до { $last } ({ $end })

## Annexes

annex = Додаток
annex-of = Додаток { $letter }

## Parties

members = Держави-члени

## Pictures

picture-credit = Джерело зображення: { $name }

## Maps

map-title = { $first } та { $second }
map-disclaimer = Зображені кордони не означають їхнього офіційного схвалення або визнання.
map-key-capitals = Квадратами позначено столиці.
map-key-missions = Квадратами позначено столиці, кружками{ "\u00A0" }— інші міста, де є представництва.
map-key-missions-alone = Кружками позначено міста, де є представництва.
map-alt = Карта: { $first } та { $second }.
map-alt-direction = Напрямок від однієї сторони ({ $first }) до іншої ({ $second }): { $direction ->
    [north] північ
    [north-east] північний схід
    [east] схід
    [south-east] південний схід
    [south] південь
    [south-west] південний захід
    [west] захід
   *[north-west] північний захід
}.
map-alt-places = На карті показано: { $places }.

## Tables of the brief

tables = Таблиці
more-rows = та ще { $n }
table-summary = { $rows } { $rows-count ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}; стовпці: { $columns }

## Trade in some goods only

goods-trade = Торгівля: { $goods }
goods-exports = Експорт ({ $goods })
goods-imports = Імпорт ({ $goods })
goods-total = Обсяг торгівлі ({ $goods })
goods-balance = Сальдо ({ $goods })
goods-exports-within = експорт ({ $goods })
goods-imports-within = імпорт ({ $goods })
goods-total-within = обсяг торгівлі ({ $goods })
goods-balance-within = сальдо ({ $goods })
goods-exports-of = Експорт ({ $party }): { $goods }
goods-imports-of = Імпорт ({ $party }): { $goods }
goods-balance-of = Сальдо ({ $party }): { $goods }
goods-balance-of-in = Сальдо ({ $party }): { $goods }, { $year }
goods-total-came-to = Обсяг двосторонньої торгівлі ({ $first } – { $second }, { $year }; товари: { $goods }) становив { $amount }.
goods-total-came-to-changed = Обсяг двосторонньої торгівлі ({ $first } – { $second }, { $year }; товари: { $goods }) становив { $amount }, що на { $percent } { $direction ->
    [up] більше
   *[down] менше
}, ніж у { $before }{ "\u00A0" }р.
goods-flows-in-words = { $party }: експорт{ "\u00A0" }— { $exports }, імпорт{ "\u00A0" }— { $imports } (партнер: { $partner }; товари: { $goods }), { $kind ->
    [surplus] додатне сальдо
   *[deficit] від’ємне сальдо
}{ "\u00A0" }— { $balance }.
goods-two-way-trade-in = Обсяг двосторонньої торгівлі: { $goods }, { $year }
goods-trade-table = { $party }: торгівля (партнер: { $partner }; товари: { $goods }), { $unit }
goods-trade-chart-caption = { $party }: торгівля (партнер: { $partner }; товари: { $goods }), { $unit }.
goods-chart-index-of = { $party }: торгівля (партнер: { $partner }; товари: { $goods }).
goods-chart-series = Торгівля ({ $goods }): { $series }, { $years }
goods-note = Показники охоплюють лише такі товари: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Якщо для одного з них даних у джерелі немає, значення прийнято за нуль.

## Statistics

statistics = Статистика
per-cent-unit = відсотки
statistic-in = Одиниця виміру: { $unit }
statistic-unit = Одиниця виміру: { $unit }
statistic-caption = { $unit }.
growth = Приріст
change-in-points = Зміна, в.{ "\u00A0" }п.

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Експорт щороку перевищував імпорт
   *[imports] Імпорт щороку перевищував експорт
}
chart-flows-every-from = { $larger ->
    [exports] Експорт щороку перевищував імпорт у{ "\u00A0" }{ $from }–{ $to }{ "\u00A0" }рр.
   *[imports] Імпорт щороку перевищував експорт у{ "\u00A0" }{ $from }–{ $to }{ "\u00A0" }рр.
}
# “With figures for both”: “with complete figures”.
chart-flows-every-known = { $larger ->
    [exports] Експорт перевищував імпорт в усі роки з повними даними
   *[imports] Імпорт перевищував експорт в усі роки з повними даними
}
# Always in more than half of the years.
chart-flows-mostly = { $larger ->
    [exports] Експорт перевищував імпорт у більшості років ({ $often } з { $of })
   *[imports] Імпорт перевищував експорт у більшості років ({ $often } з { $of })
}
chart-flows-mostly-known = { $larger ->
    [exports] Експорт перевищував імпорт у більшості років із повними даними ({ $often } з { $of })
   *[imports] Імпорт перевищував експорт у більшості років із повними даними ({ $often } з { $of })
}
chart-flows-once = { $larger ->
    [exports] Експорт перевищив імпорт у{ "\u00A0" }{ $year }{ "\u00A0" }р.
   *[imports] Імпорт перевищив експорт у{ "\u00A0" }{ $year }{ "\u00A0" }р.
}
chart-flows-twofold = { $larger ->
    [exports] Експорт більш ніж удвічі перевищив імпорт у{ "\u00A0" }{ $year }{ "\u00A0" }р.
   *[imports] Імпорт більш ніж удвічі перевищив експорт у{ "\u00A0" }{ $year }{ "\u00A0" }р.
}
chart-total-neutral = Обсяг торгівлі та сальдо, { $years }
chart-total-doubled = З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі подвоївся
chart-total-more-than = { $n-count ->
    [2] З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс більш ніж удвічі
    [3] З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс більш ніж утричі
    [one] З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс більш ніж у{ "\u00A0" }{ $n } раз
    [few] З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс більш ніж у{ "\u00A0" }{ $n } рази
    [many] З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс більш ніж у{ "\u00A0" }{ $n } разів
   *[other] З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс більш ніж у{ "\u00A0" }{ $n } раза
}
chart-total-grown = З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі зріс на { $percent }
chart-total-fallen = З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі скоротився на { $percent }
chart-total-halved = З{ "\u00A0" }{ $from } до { $to }{ "\u00A0" }р. обсяг торгівлі скоротився більш ніж удвічі
chart-items-largest = { $flow ->
    [exports] Найбільша стаття експорту ({ $party }): { $item }
   *[imports] Найбільша стаття імпорту ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Найбільша стаття експорту ({ $party }, { $year }): { $item }
   *[imports] Найбільша стаття імпорту ({ $party }, { $year }): { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Найбільша із зазначених статей експорту ({ $party }): { $item }
   *[imports] Найбільша із зазначених статей імпорту ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Найбільша із зазначених статей експорту ({ $party }, { $year }): { $item }
   *[imports] Найбільша із зазначених статей імпорту ({ $party }, { $year }): { $item }
}
chart-items-neutral = { $flow ->
    [exports] Експорт
   *[imports] Імпорт
} ({ $party }): товари за вартістю
chart-items-caption = { $flow ->
    [exports] Експорт
   *[imports] Імпорт
} ({ $party }), { $unit }.
chart-items-caption-in = { $flow ->
    [exports] Експорт
   *[imports] Імпорт
} ({ $party }), { $year }, { $unit }.
chart-shares-first = { $flow ->
    [exports] Частка перших { $n } статей в експорті ({ $party }){ "\u00A0" }— { $percent }
   *[imports] Частка перших { $n } статей в імпорті ({ $party }){ "\u00A0" }— { $percent }
}
chart-shares-first-in = { $flow ->
    [exports] Частка перших { $n } статей в експорті ({ $party }, { $year }){ "\u00A0" }— { $percent }
   *[imports] Частка перших { $n } статей в імпорті ({ $party }, { $year }){ "\u00A0" }— { $percent }
}
chart-shares-neutral = { $flow ->
    [exports] Структура експорту ({ $party })
   *[imports] Структура імпорту ({ $party })
}
chart-shares-caption = { $flow ->
    [exports] Частка в експорті ({ $party }), %.
   *[imports] Частка в імпорті ({ $party }), %.
}
chart-shares-caption-in = { $flow ->
    [exports] Частка в експорті ({ $party }), { $year }, %.
   *[imports] Частка в імпорті ({ $party }), { $year }, %.
}
chart-items-noun = { $n-count ->
    [one] { $n } позиція
    [few] { $n } позиції
    [many] { $n } позицій
   *[other] { $n } позиції
}
other-items = Інше
items-not-listed = Решта
chart-visits-neutral = Візити та зустрічі за роками
chart-visits-peak = Найбільше візитів і зустрічей припало на { $year }{ "\u00A0" }рік
chart-visits-caption = Візити та зустрічі, зазначені в довідці, за напрямами.
chart-visits-caption-planned = Візити та зустрічі, зазначені в довідці, за напрямами. Заплановані не враховано.

## Charts: what they say themselves, and their alternative text

status-provisional = Попередні дані
status-estimate = Оцінка
status-forecast = Прогноз
chart-break = Розрив ряду
chart-index-base = { $year } =
chart-index-of = { $party }: торгівля (партнер: { $partner }).
chart-index-caption = Індекс, { $year } = 100.
chart-alt-index = Значення{ "\u00A0" }— індекс, { $year } = 100.
chart-alt-diverging = Стовпчикова діаграма по обидва боки від нуля: { $series } за роками, { $from }–{ $to }.
chart-alt-stacked-values = Стовпчикова діаграма з накопиченням: { $series } за роками, { $from }–{ $to }.
chart-alt-lanes = Хронологічна діаграма: { $series } за роками, { $from }–{ $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Діаграма з областями: { $series } за роками, { $from }–{ $to }.
chart-alt-slope = Графік нахилів: { $series }, { $from } та { $to }.
chart-alt-multiples = Малі діаграми, по одній на кожний ряд: { $series } за роками, { $from }–{ $to }.
chart-alt-sparkline = Малий лінійний графік: { $series } за роками, { $from }–{ $to }.
chart-alt-dots = Точкова діаграма: { $items } у порядку спадання значень.
chart-alt-breaks = Розрив ряду: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Примітка, { $year }: { $text }.
chart-alt-line = Лінія на позначці { $a }: { $text }.
chart-alt-code = { $name }, ГС { $code }
chart-alt-code-sitc = { $name }, СМТК { $code }
chart-alt-sources = Джерело: { $sources }.
unit = Одиниця виміру
currency-code = Валюта
source = Джерело
chart-alt-grouped = Стовпчикова діаграма: { $series } за роками, { $from }–{ $to }.
chart-alt-lines = Лінійний графік: { $series } за роками, { $from }–{ $to }.
chart-alt-stacked = Стовпчикова діаграма з накопиченням: { $series } за роками, { $from }–{ $to }.
chart-alt-one-year = Стовпчикова діаграма: { $series }, { $year }.
chart-alt-ranked = Стовпчикова діаграма: { $items } у порядку спадання значень.
chart-alt-shares = Стовпчикова діаграма: { $items } у порядку спадання частки.
chart-alt-ring = Кільцева діаграма: { $items }, частки в загальному обсязі.
chart-alt-unit = Одиниця виміру: { $unit }.
chart-alt-measured = Одиниця виміру: { $unit }.
chart-alt-only = { $series }: { $a } ({ $year }).
chart-alt-rose = { $series }: зростання з{ "\u00A0" }{ $a } ({ $from }) до { $b } ({ $to }).
chart-alt-fell = { $series }: зниження з{ "\u00A0" }{ $a } ({ $from }) до { $b } ({ $to }).
chart-alt-unsteady = { $series }: { $a } ({ $from }) та { $b } ({ $to }), без сталої тенденції.
chart-alt-flat = { $series }: { $a } без змін, { $from }–{ $to }.
chart-alt-extremes = Максимум{ "\u00A0" }— { $high } ({ $high-years }), мінімум{ "\u00A0" }— { $low } ({ $low-years }).
chart-alt-missing = { $series }: немає даних за такі періоди{ "\u00A0" }— { $years }.
chart-alt-sum = { $series }: усього { $a }.
chart-alt-peak = Максимум за один рік{ "\u00A0" }— { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [1] Найбільше значення
    [one] Найбільші значення
    [few] Найбільші значення
    [many] Найбільші значення
   *[other] Найбільші значення
}{ "\u00A0" }— { $first }; { $last-count ->
    [1] найменше
    [one] найменші
    [few] найменші
    [many] найменші
   *[other] найменші
}{ "\u00A0" }— { $last }.
chart-alt-empty = Даних для показу немає.
chart-more-items = { $n-count ->
    [one] та ще { $n } позиція
    [few] та ще { $n } позиції
    [many] та ще { $n } позицій
   *[other] та ще { $n } позиції
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] засідання спільної комісії
    [few] засідання спільної комісії
    [many] засідань спільної комісії
   *[other] засідання спільної комісії
}
figure-sessions-since = { $n-count ->
    [one] засідання спільної комісії з{ "\u00A0" }{ $year }{ "\u00A0" }року
    [few] засідання спільної комісії з{ "\u00A0" }{ $year }{ "\u00A0" }року
    [many] засідань спільної комісії з{ "\u00A0" }{ $year }{ "\u00A0" }року
   *[other] засідання спільної комісії з{ "\u00A0" }{ $year }{ "\u00A0" }року
}
figure-sessions-several = { $n-count ->
    [one] засідання спільних комісій
    [few] засідання спільних комісій
    [many] засідань спільних комісій
   *[other] засідання спільних комісій
}

## Projects and forums

since = { $date-since }
from-date = планується { $date-since }
other-projects = Інші проєкти

## Recommendations

priority = Пріоритет: { $priority }
priority-high = високий
priority-medium = середній
priority-low = низький
owner = Відповідальний виконавець: { $owner }
due = Строк виконання: { $date }

## Sources, links and pictures

citation-description = Джерело { $number }: { $title }
backlink-description = Повернутися до посилання на джерело { $number }
backlink-description-of = Повернутися до посилання на джерело { $number }, с.{ "\u00A0" }{ $page }
cited-on = { $n-count ->
    [one] Посилання: с.{ "\u00A0" }{ $pages }.
    [few] Посилання: с.{ "\u00A0" }{ $pages }.
    [many] Посилання: с.{ "\u00A0" }{ $pages }.
   *[other] Посилання: с.{ "\u00A0" }{ $pages }.
}
footnote-description = Виноска { $label }
footnote-backlink = Повернутися до знака виноски { $label }
link-description = { $url }
retrieved = дата звернення: { $date }
from-sources = Джерела:
block-reference = { $title }, с.{ "\u00A0" }{ $page }
visit-reference = візит ({ $date })
logo = Логотип

## Attachments

attached-brief = Вихідні дані, за якими підготовлено цей документ
attached-data = Дані діаграми { $number }
attached-provenance = Походження кожного показника, для `chancery trace` та інших програм

## Dates. House styles cannot rename these.

# Those of `since` begin with their preposition, which depends on the sound that follows.
month = { $form ->
    [of-day] { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
    [since] { $month ->
        [1] із січня
        [2] з лютого
        [3] з березня
        [4] з квітня
        [5] з травня
        [6] із червня
        [7] з липня
        [8] із серпня
        [9] з вересня
        [10] з жовтня
        [11] з листопада
       *[12] з грудня
    }
    [on] { $month ->
        [1] січні
        [2] лютому
        [3] березні
        [4] квітні
        [5] травні
        [6] червні
        [7] липні
        [8] серпні
        [9] вересні
        [10] жовтні
        [11] листопаді
       *[12] грудні
    }
   *[alone] { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    }
}
short-month = { $month ->
    [1] січ
    [2] лют
    [3] бер
    [4] кві
    [5] тра
    [6] чер
    [7] лип
    [8] сер
    [9] вер
    [10] жов
    [11] лис
   *[12] гру
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }р.
date-of-month = { $month } { $year }{ "\u00A0" }р.
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $half }{ "\u00A0" }півріччя { $year }{ "\u00A0" }р.
quarter-of-year = { $quarter }{ "\u00A0" }кв. { $year }{ "\u00A0" }р.
quarters-of-year = { $from }–{ $to }{ "\u00A0" }кв. { $year }{ "\u00A0" }р.
months-of-year = { $from }–{ $to } { $year }{ "\u00A0" }р.
from-period-to-period = { $from } – { $to }
range-within-year = { $from }–{ $to } { $year }{ "\u00A0" }р.
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }р.
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] { $date }
    [month] у{ "\u00A0" }{ $date }
   *[year] у{ "\u00A0" }{ $date }{ "\u00A0" }році
}
since-date = { $date-kind ->
    [day] з{ "\u00A0" }{ $date }
    [month] { $date }
   *[year] з{ "\u00A0" }{ $date }{ "\u00A0" }року
}

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }{ "\u00A0" }{ $number-count ->
    [one] відсотковий пункт
    [few] відсоткові пункти
    [many] відсоткових пунктів
   *[other] відсоткового пункту
}
rose = { $direction ->
    [up] зростання на { $figure }
    [down] зниження на { $figure }
    [slight] майже без змін
   *[none] без змін
}
ordinal = { $n }
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }тис.{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.{ "\u00A0" }США
       *[other] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }млн{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.{ "\u00A0" }США
       *[other] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }млрд{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.{ "\u00A0" }США
       *[other] { $symbol }
    }
   *[one] { $sign }{ $number }{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.{ "\u00A0" }США
       *[other] { $symbol }
    }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }тис.{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.
       *[other] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }млн{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.
       *[other] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }млрд{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.
       *[other] { $symbol }
    }
   *[one] { $sign }{ $number }{ "\u00A0" }{ $code ->
        [EUR] євро
        [UAH] грн
        [USD] дол.
       *[other] { $symbol }
    }
}
unit-name = { $unit ->
    [thousand] тис.{ "\u00A0" }{ $currency }
    [million] млн{ "\u00A0" }{ $currency }
    [billion] млрд{ "\u00A0" }{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] австралійських доларів
    [BRL] бразильських реалів
    [BYN] білоруських рублів
    [CAD] канадських доларів
    [CHF] швейцарських франків
    [CNY] китайських юанів
    [EUR] євро
    [GBP] фунтів стерлінгів
    [INR] індійських рупій
    [JPY] японських єн
    [KRW] південнокорейських вон
    [PKR] пакистанських рупій
    [RUB] російських рублів
    [SAR] саудівських ріялів
    [TRY] турецьких лір
    [UAH] грн
    [USD] дол.{ "\u00A0" }США
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = і
open-ends = тощо інше інші ін. ін т.д. т.п. д. п. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
# A word ends at an apostrophe: “язки” is of “зв’язки”.
relations-words = відносин стосунк дипвідносин язки язків визнан визнає визнав визнал
plural-endings =
    угоди договори домовленості протоколи меморандуми конвенції декларації документи контракти програми плани заяви
    акти листи ноти карти хартії пакти
common-words =
    авіаційне авіація акти безпека боротьба взаємна взаємне взаємні високі вища військове військово візові водні
    гуманітарне двостороннє двосторонні декларації декларація договір договори договірно документи домовленості
    екологія економіка економічне економічні екстрадиція енергетика залізничне заохочення захист зовнішньоекономічне
    інвестиції інвестиційне інновації інформаційне інформаційні інформація клімат консульське консульські конвенції
    конвенція контракти космос культура культурне лісове машинобудування машини медицина меморандум меморандуми
    металургія митне митні міграція морське наука науково нафта оборона освіта охорона парламентське повітряне
    подвійне податкове політичне політичні правова правове програми продовольство промисловість промислове протокол
    протоколи реадмісія регіональне рибальство сільське сільськогосподарське соціальне спорт спрощення судноплавство
    технічне технології торгівля торговельне торговельні торговельно транспорт транспортне туризм угода угоди
    уникнення фармацевтика фінанси фінансове хімічна цифрова цифрове юстиція
