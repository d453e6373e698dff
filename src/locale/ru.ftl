### Russian. What each message is, `en.ftl` says.

## Kinds of briefing

anniversary-briefing = Справка к годовщине
visit-briefing = Справка к визиту
country-briefing = Справка по стране
briefing = Справка

## The masthead and the foot of the page

number = №{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] год
    [few] года
    [many] лет
   *[other] года
}
data-to = { $date-kind ->
    [year] Данные на { $date }{ "\u00A0" }год
   *[day] Данные на { $date }
}
next-update = Следующее обновление: { $date }
date-line = { $place }, { $date }
folio = { $page } из { $pages }
draft = Проект
draft-version = Проект (версия { $version })
draft-folio = { $draft } · { $folio }
subject = { $first } – { $second }: двусторонние отношения

## The cover of a booklet, and the page on its back

issued-by = Издатель
series = Серия
edition = Издание
issued = Место и дата
# Each number from two up is of several authors.
authors = { $n-count ->
    [1] Автор
    [one] Авторы
    [few] Авторы
    [many] Авторы
   *[other] Авторы
}
data-up-to = Данные на
next-issue = Следующее обновление
handling = Гриф
cover-picture = Изображение на обложке

## Sections

bottom-line = Главное
in-brief = Кратко
the-two-sides = Сведения о сторонах
contents = Содержание
history = История отношений
diplomatic-missions = Дипломатические представительства
official-visits = Официальные визиты и встречи
agreements-and-institutions = Договорно-правовая база и механизмы сотрудничества
agreements = Договорно-правовая база
trade = Торговля
trade-in-detail = Торговля: подробные данные
forums-and-projects = Форумы и проекты
forums = Форумы
projects = Проекты
recommendations = Рекомендации
conclusion = Заключение
abbreviations = Сокращения
sources = Источники
about-this-briefing = О настоящей справке
contact = Контакты
licence = Лицензия
disclaimer = Оговорка
version = Версия
drafted-by = Исполнитель
cleared-by = Согласовано

## Facts of the two sides

official-name = Официальное название
capital = Столица
embassy = Посольство
high-commission = Представительство Высокого комиссара
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, планируется { $date-since }

## History

relations-established = Установление дипломатических отношений
relations-since = Дипломатические отношения { $date-since }

## Missions

# All are neuter, with which “открыто” and “закрыто” agree.
embassy-of = Посольство ({ $party })
high-commission-of = Представительство Высокого комиссара ({ $party })
consulate-general-of = Генеральное консульство ({ $party })
consulate-of = Консульство ({ $party })
honorary-consulate-of = Почётное консульство ({ $party })
liaison-office-of = Бюро по связям ({ $party })
trade-office-of = Торговое представительство ({ $party })
permanent-mission-of = Постоянное представительство ({ $party })
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] открытие планируется
   *[past] открыто
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] закрытие планируется
   *[past] закрыто
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] открытие планируется
   *[past] открыто
} { $opened-on }, { $closing ->
    [future] закрытие планируется
   *[past] закрыто
} { $closed-on }.
head-of-mission = Глава представительства: { $name }.

## Visits

date = Дата
visitor = Участники
where = Место
occasion-and-outcome = Повод и итоги
from-to = { $from } → { $to }
visit = Визит
summit = Саммит
on-the-sidelines = На полях мероприятия: { $occasion }
on-the-sidelines-of-a-meeting = На полях международного мероприятия
head-of-state = { $n-count ->
    [one] Глава государства
    [few] Главы государств
    [many] Главы государств
   *[other] Главы государств
}
head-of-government = { $n-count ->
    [one] Глава правительства
    [few] Главы правительств
    [many] Главы правительств
   *[other] Главы правительств
}
minister = { $n-count ->
    [one] Министр
    [few] Министры
    [many] Министры
   *[other] Министры
}
parliament = { $n-count ->
    [one] Парламентарий
    [few] Парламентарии
    [many] Парламентарии
   *[other] Парламентарии
}
official = { $n-count ->
    [one] Должностное лицо
    [few] Должностные лица
    [many] Должностные лица
   *[other] Должностные лица
}
planned = планируется
visits-held-and-planned = Состоявшиеся визиты и встречи: { $held }, планируемые: { $planned }
visits-planned = Планируемые визиты и встречи: { $planned }
decade = { $year }-е годы
group-continued = { $group } (продолжение)
elsewhere-or-together = На других площадках или совместно
elsewhere-or-together-within = на других площадках или совместно
from-to-within = { $from } → { $to }

## Agreements

signed = Подписано
agreements-cover = Соглашения между двумя странами охватывают следующие сферы: { $fields }.
agreements-signed = Между двумя странами подписано { $qualifier ->
    [over] более { $n } { $n-count ->
        [one] соглашения
        [few] соглашений
        [many] соглашений
       *[other] соглашения
    }
    [about] около { $n } { $n-count ->
        [one] соглашения
        [few] соглашений
        [many] соглашений
       *[other] соглашения
    }
   *[exactly] { $n } { $n-count ->
        [one] соглашение
        [few] соглашения
        [many] соглашений
       *[other] соглашения
    }
}.
agreements-signed-in = Между двумя странами подписано { $qualifier ->
    [over] более { $n } { $n-count ->
        [one] соглашения
        [few] соглашений
        [many] соглашений
       *[other] соглашения
    }
    [about] около { $n } { $n-count ->
        [one] соглашения
        [few] соглашений
        [many] соглашений
       *[other] соглашения
    }
   *[exactly] { $n } { $n-count ->
        [one] соглашение
        [few] соглашения
        [many] соглашений
       *[other] соглашения
    }
}; сферы сотрудничества: { $fields }.
kinds-signed = Между двумя странами подписаны следующие документы: { $kinds }.
kinds-signed-in = Между двумя странами подписаны следующие документы: { $kinds }; сферы сотрудничества: { $fields }.
one-of-kinds-signed = Между двумя странами { $qualifier ->
    [over] подписано более одного документа
    [about] подписан примерно один документ
   *[exactly] подписан один документ
} из числа следующих: { $kinds }.
one-of-kinds-signed-in = Между двумя странами { $qualifier ->
    [over] подписано более одного документа
    [about] подписан примерно один документ
   *[exactly] подписан один документ
} из числа следующих: { $kinds }; сферы сотрудничества: { $fields }.
counted-kinds-signed = Между двумя странами подписаны следующие документы: { $kinds } (всего { $qualifier ->
    [over] более { $n }
    [about] около { $n }
   *[exactly] { $n }
}).
counted-kinds-signed-in = Между двумя странами подписаны следующие документы: { $kinds } (всего { $qualifier ->
    [over] более { $n }
    [about] около { $n }
   *[exactly] { $n }
}); сферы сотрудничества: { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] ≈{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] соглашение
    [few] соглашения
    [many] соглашений
   *[other] соглашения
}
agreement = Документ
field = Сфера
status = Статус
in-force-since = Действует { $date-since }
in-force-from = Вступление в силу: { $date }
in-force-during = Срок действия: { $period }
expired = Срок истёк { $date-on }
expires = Срок истекает { $date-on }
to-be-signed = планируется
to-be-signed-in = Планируемое место подписания: { $place }
signed-in = Место подписания: { $place }

## Commissions

joint-commission = Совместная комиссия
joint-commissions = Совместные комиссии
# What is said of it agrees with “механизм”.
commission = { $name }{ "\u00A0" }— механизм двустороннего сотрудничества.
commission-remit = { $name }{ "\u00A0" }— механизм двустороннего сотрудничества; направления работы: { $remit }.
commission-set-up = { $name }{ "\u00A0" }— механизм двустороннего сотрудничества, { $setting-up ->
    [future] создание которого планируется
   *[past] созданный
} { $established-on }.
commission-set-up-remit = { $name }{ "\u00A0" }— механизм двустороннего сотрудничества, { $setting-up ->
    [future] создание которого планируется
   *[past] созданный
} { $established-on }; направления работы: { $remit }.
commission-held = { $name }: { $sessions-count ->
    [0] заседаний ещё не проводилось
    [one] проведено { $sessions } заседание
    [few] проведено { $sessions } заседания
    [many] проведено { $sessions } заседаний
   *[other] проведено { $sessions } заседания
}.
commission-held-remit = { $name }: { $sessions-count ->
    [0] заседаний ещё не проводилось
    [one] проведено { $sessions } заседание
    [few] проведено { $sessions } заседания
    [many] проведено { $sessions } заседаний
   *[other] проведено { $sessions } заседания
}; направления работы: { $remit }.
commission-set-up-held = { $name }{ "\u00A0" }— механизм двустороннего сотрудничества, созданный { $established-on }; { $sessions-count ->
    [0] заседаний ещё не проводилось
    [one] проведено { $sessions } заседание
    [few] проведено { $sessions } заседания
    [many] проведено { $sessions } заседаний
   *[other] проведено { $sessions } заседания
}.
commission-set-up-held-remit = { $name }{ "\u00A0" }— механизм двустороннего сотрудничества, созданный { $established-on }; { $sessions-count ->
    [0] заседаний ещё не проводилось
    [one] проведено { $sessions } заседание
    [few] проведено { $sessions } заседания
    [many] проведено { $sessions } заседаний
   *[other] проведено { $sessions } заседания
}; направления работы: { $remit }.
commission-level = Уровень заседаний: { $level }.
commission-level-planned = Планируемый уровень заседаний: { $level }.
last-session = Последнее заседание состоялось { $last-on }.
next-session = { $number ->
    [first] Первое
   *[later] Следующее
} заседание { $due ->
    [past] планировалось
   *[future] планируется
} { $next-on }.
next-sessions = { $number ->
    [first] Первые
   *[later] Следующие
} заседания планируются { $next-on } и { $after-on }.
last-and-next-session = Последнее заседание состоялось { $last-on }, следующее { $due ->
    [past] планировалось
   *[future] планируется
} { $next-on }.

## Trade

exports = Экспорт
imports = Импорт
total = Оборот
balance = Сальдо
exports-within = экспорт
imports-within = импорт
total-within = оборот
balance-within = сальдо
year = Год
growth-of-total = Прирост оборота
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = почти { $figure }
more-than = более чем { $figure }
exports-of = Экспорт ({ $party })
imports-of = Импорт ({ $party })
balance-of = Сальдо ({ $party })
balance-of-in = Сальдо ({ $party }), { $year }
two-way-trade-in = Объём взаимной торговли, { $year }
change-on = { $growth } к{ "\u00A0" }{ $year }{ "\u00A0" }г.
# “14-е место” is the other side’s: the name in brackets is whose partners they are.
rank-of-partner = Торговые партнёры ({ $party }): { $rank } место
# `$year` may have words behind it, “2023, предварительные данные”: nothing can follow it but a bracket or a comma.
total-came-to = Объём взаимной торговли ({ $first } – { $second }, { $year }) составил { $amount }.
total-came-to-changed = Объём взаимной торговли ({ $first } – { $second }, { $year }) составил { $amount }, что на { $percent } { $direction ->
    [up] больше
   *[down] меньше
}, чем в { $before }{ "\u00A0" }г.
flows-in-words = { $party }: экспорт{ "\u00A0" }— { $exports }, импорт{ "\u00A0" }— { $imports } (партнёр: { $partner }), { $kind ->
    [surplus] положительное сальдо
   *[deficit] отрицательное сальдо
}{ "\u00A0" }— { $balance }.
largest-items = Крупнейшие статьи торговли ({ $party }, { $year }): экспорт{ "\u00A0" }— { $export }, импорт{ "\u00A0" }— { $import }.
figure-in = { $figure }, { $year }
mirror-figures = Приведена зеркальная статистика: данные партнёра ({ $partner }).
absent-commodities = Показатели{ "\u00A0" }— суммы по всем товарным позициям; по { $n } из них за отдельные периоды или по отдельным потокам данных нет, такие значения приняты за ноль.
figures-rounded = Из-за округления итоги могут не совпадать с суммой слагаемых.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (предв.)
    [estimate] (оц.)
   *[forecast] (прогн.)
}
status-note = { $status ->
    [provisional] (предв.){ "\u00A0" }— предварительные данные.
    [estimate] (оц.){ "\u00A0" }— оценка.
   *[forecast] (прогн.){ "\u00A0" }— прогноз.
}
break-note = Разрыв ряда: { $years }; данные несопоставимы с более ранними.
period-of-status = { $period }, { $status ->
    [provisional] предварительные данные
    [estimate] оценка
   *[forecast] прогноз
}
figures-of-status = { $status ->
    [provisional] Предварительные данные: { $years }.
    [estimate] Оценка: { $years }.
   *[forecast] Прогноз: { $years }.
}
period = Период
parts-of-years = Неполные годы и прочие периоды
partner-rank = Место
partner-share = Доля
rank-note = Место{ "\u00A0" }— позиция партнёра ({ $partner }) среди торговых партнёров ({ $party }).
share-note = Доля{ "\u00A0" }— доля партнёра ({ $partner }) во внешней торговле ({ $party }).
rank-and-share-note = Место и доля{ "\u00A0" }— позиция партнёра ({ $partner }) среди торговых партнёров и его доля во внешней торговле ({ $party }).
goods-and-services-table = { $party }: торговля товарами и услугами (партнёр: { $partner }), { $unit }
exports-of-goods = Экспорт товаров
exports-of-services = Экспорт услуг
imports-of-goods = Импорт товаров
imports-of-services = Импорт услуг
trade-table = { $party }: торговля (партнёр: { $partner }), { $unit }
trade-chart-caption = { $party }: торговля (партнёр: { $partner }), { $unit }.
no-figures-for = Нет данных за следующие периоды: { $years }.
no-figures-of-series = Нет данных: { $series } ({ $years }).
figures-from = Источник данных:
what-is-traded = Товарная структура
goods = Товары
sells = Экспорт ({ $party })
item = Товар
hs-code = Код ГС
sitc-code = Код МСТК
value = Стоимость
share = Доля
value-in = Стоимость, { $year }
share-in = Доля, { $year }
items-table = Товары по направлениям торговли (стоимость, { $unit })
trade-by-member = Торговля по государствам-членам
member = Государство-член
other-members = Прочие государства-члены
share-of-total = Доля в общем объёме
members-table = { $what }, { $unit }
members-table-in = { $what }, { $period }, { $unit }
trade-with-members = { $party }: торговля с государствами-членами ({ $partner })
exports-to-members = { $party }: экспорт в государства-члены ({ $partner })
imports-from-members = { $party }: импорт из государств-членов ({ $partner })
balance-with-members = { $party }: сальдо торговли с государствами-членами ({ $partner })
trade-of-members = { $party }: торговля государств-членов (партнёр: { $partner })
exports-of-members = { $party }: экспорт государств-членов (партнёр: { $partner })
imports-of-members = { $party }: импорт государств-членов (партнёр: { $partner })
balance-of-members = { $party }: сальдо торговли государств-членов (партнёр: { $partner })
chart-members-caption = Период: { $period }; единица измерения: { $unit }.

## Agreements by what is known of them

standing-in-force = Действующие
standing-signed = Подписанные
standing-other = Прочие
standing-expired = Прекратившие действие

## Officials

officials = Официальные лица
in-office-since = В должности { $date-since }
photograph-of = Фотография: { $name }

## A visit

objectives = Цели
programme = Программа
programme-day = { $weekday ->
    [monday] Понедельник
    [tuesday] Вторник
    [wednesday] Среда
    [thursday] Четверг
    [friday] Пятница
    [saturday] Суббота
   *[sunday] Воскресенье
}, { $date }
with-persons = Участники: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Состав делегаций
person-name = Имя
office = Должность
protocol = Протокольные вопросы
list-number = { $number }.
points-to-make = Тезисы для беседы
to-avoid = Чего следует избегать
topics = Темы беседы
topic-background = Справочно
our-position = Наша позиция
their-position = Позиция другой стороны
if-raised = В случае постановки вопроса
questions = Вопросы и ответы

## What is to come

coming-up = Предстоящие события
next-session-of = Следующее заседание: { $name }
agreement-expires = Истекает срок действия
anniversary-of-relations = { $years }-летие установления дипломатических отношений

## Key figures that the brief chooses

spark-alt = От { $first } ({ $start }) до { $last } ({ $end })

## Annexes

annex = Приложение
annex-of = Приложение { $letter }

## Parties

members = Государства-члены

## Pictures

picture-credit = Источник изображения: { $name }

## Maps

map-title = { $first } и { $second }
map-disclaimer = Изображённые границы не означают их официального одобрения или признания.
map-key-capitals = Квадратами обозначены столицы.
map-key-missions = Квадратами обозначены столицы, кружками — другие города, где имеются представительства.
map-key-missions-alone = Кружками обозначены города, где имеются представительства.
map-alt = Карта: { $first } и { $second }.
map-alt-direction = Направление от одной стороны ({ $first }) к другой ({ $second }): { $direction ->
    [north] север
    [north-east] северо-восток
    [east] восток
    [south-east] юго-восток
    [south] юг
    [south-west] юго-запад
    [west] запад
   *[north-west] северо-запад
}.
map-alt-places = На карте показаны: { $places }.

## Tables of the brief

tables = Таблицы
more-rows = и ещё { $n }
table-summary = { $rows } { $rows-count ->
    [one] строка
    [few] строки
    [many] строк
   *[other] строки
}; столбцы: { $columns }

## Trade in some goods only

goods-trade = Торговля: { $goods }
goods-exports = Экспорт ({ $goods })
goods-imports = Импорт ({ $goods })
goods-total = Оборот ({ $goods })
goods-balance = Сальдо ({ $goods })
goods-exports-within = экспорт ({ $goods })
goods-imports-within = импорт ({ $goods })
goods-total-within = оборот ({ $goods })
goods-balance-within = сальдо ({ $goods })
goods-exports-of = Экспорт ({ $party }): { $goods }
goods-imports-of = Импорт ({ $party }): { $goods }
goods-balance-of = Сальдо ({ $party }): { $goods }
goods-balance-of-in = Сальдо ({ $party }): { $goods }, { $year }
goods-total-came-to = Объём взаимной торговли ({ $first } – { $second }, { $year }; товары: { $goods }) составил { $amount }.
goods-total-came-to-changed = Объём взаимной торговли ({ $first } – { $second }, { $year }; товары: { $goods }) составил { $amount }, что на { $percent } { $direction ->
    [up] больше
   *[down] меньше
}, чем в { $before }{ "\u00A0" }г.
goods-flows-in-words = { $party }: экспорт{ "\u00A0" }— { $exports }, импорт{ "\u00A0" }— { $imports } (партнёр: { $partner }; товары: { $goods }), { $kind ->
    [surplus] положительное сальдо
   *[deficit] отрицательное сальдо
}{ "\u00A0" }— { $balance }.
goods-two-way-trade-in = Объём взаимной торговли: { $goods }, { $year }
goods-trade-table = { $party }: торговля (партнёр: { $partner }; товары: { $goods }), { $unit }
goods-trade-chart-caption = { $party }: торговля (партнёр: { $partner }; товары: { $goods }), { $unit }.
goods-chart-index-of = { $party }: торговля (партнёр: { $partner }; товары: { $goods }).
goods-chart-series = Торговля ({ $goods }): { $series }, { $years }
goods-note = Показатели охватывают только следующие товары: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Если по одному из них в источнике данных нет, значение принято за ноль.

## Statistics

statistics = Статистика
per-cent-unit = %
statistic-in = Единица измерения: { $unit }
statistic-unit = Единица измерения: { $unit }
statistic-caption = { $unit }.
growth = Прирост
change-in-points = Изменение, п. п.

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Экспорт ежегодно превышал импорт
   *[imports] Импорт ежегодно превышал экспорт
}
chart-flows-every-from = { $larger ->
    [exports] Экспорт ежегодно превышал импорт в{ "\u00A0" }{ $from }–{ $to }{ "\u00A0" }гг.
   *[imports] Импорт ежегодно превышал экспорт в{ "\u00A0" }{ $from }–{ $to }{ "\u00A0" }гг.
}
# “With figures for both”: “with complete figures”.
chart-flows-every-known = { $larger ->
    [exports] Экспорт превышал импорт во все годы с полными данными
   *[imports] Импорт превышал экспорт во все годы с полными данными
}
# Always in more than half of the years.
chart-flows-mostly = { $larger ->
    [exports] Экспорт превышал импорт в большинстве лет ({ $often } из { $of })
   *[imports] Импорт превышал экспорт в большинстве лет ({ $often } из { $of })
}
chart-flows-mostly-known = { $larger ->
    [exports] Экспорт превышал импорт в большинстве лет с полными данными ({ $often } из { $of })
   *[imports] Импорт превышал экспорт в большинстве лет с полными данными ({ $often } из { $of })
}
chart-flows-once = { $larger ->
    [exports] Экспорт превысил импорт в{ "\u00A0" }{ $year }{ "\u00A0" }г.
   *[imports] Импорт превысил экспорт в{ "\u00A0" }{ $year }{ "\u00A0" }г.
}
chart-flows-twofold = { $larger ->
    [exports] Экспорт более чем вдвое превысил импорт в{ "\u00A0" }{ $year }{ "\u00A0" }г.
   *[imports] Импорт более чем вдвое превысил экспорт в{ "\u00A0" }{ $year }{ "\u00A0" }г.
}
chart-total-neutral = Оборот и сальдо торговли, { $years }
chart-total-doubled = С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли удвоился
chart-total-more-than = { $n-count ->
    [2] С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос более чем вдвое
    [3] С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос более чем втрое
    [one] С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос более чем в{ "\u00A0" }{ $n } раз
    [few] С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос более чем в{ "\u00A0" }{ $n } раза
    [many] С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос более чем в{ "\u00A0" }{ $n } раз
   *[other] С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос более чем в{ "\u00A0" }{ $n } раза
}
chart-total-grown = С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли вырос на { $percent }
chart-total-fallen = С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли сократился на { $percent }
chart-total-halved = С{ "\u00A0" }{ $from } по { $to }{ "\u00A0" }г. объём торговли сократился более чем вдвое
chart-items-largest = { $flow ->
    [exports] Крупнейшая статья экспорта ({ $party }): { $item }
   *[imports] Крупнейшая статья импорта ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Крупнейшая статья экспорта ({ $party }, { $year }): { $item }
   *[imports] Крупнейшая статья импорта ({ $party }, { $year }): { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Крупнейшая из указанных статей экспорта ({ $party }): { $item }
   *[imports] Крупнейшая из указанных статей импорта ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Крупнейшая из указанных статей экспорта ({ $party }, { $year }): { $item }
   *[imports] Крупнейшая из указанных статей импорта ({ $party }, { $year }): { $item }
}
chart-items-neutral = { $flow ->
    [exports] Экспорт
   *[imports] Импорт
} ({ $party }): товары по стоимости
chart-items-caption = { $flow ->
    [exports] Экспорт
   *[imports] Импорт
} ({ $party }), { $unit }.
chart-items-caption-in = { $flow ->
    [exports] Экспорт
   *[imports] Импорт
} ({ $party }), { $year }, { $unit }.
chart-shares-first = { $flow ->
    [exports] Доля первых { $n } статей в экспорте ({ $party }){ "\u00A0" }— { $percent }
   *[imports] Доля первых { $n } статей в импорте ({ $party }){ "\u00A0" }— { $percent }
}
chart-shares-first-in = { $flow ->
    [exports] Доля первых { $n } статей в экспорте ({ $party }, { $year }){ "\u00A0" }— { $percent }
   *[imports] Доля первых { $n } статей в импорте ({ $party }, { $year }){ "\u00A0" }— { $percent }
}
chart-shares-neutral = { $flow ->
    [exports] Структура экспорта ({ $party })
   *[imports] Структура импорта ({ $party })
}
chart-shares-caption = { $flow ->
    [exports] Доля в экспорте ({ $party }), %.
   *[imports] Доля в импорте ({ $party }), %.
}
chart-shares-caption-in = { $flow ->
    [exports] Доля в экспорте ({ $party }), { $year }, %.
   *[imports] Доля в импорте ({ $party }), { $year }, %.
}
chart-items-noun = { $n-count ->
    [one] { $n } позиция
    [few] { $n } позиции
    [many] { $n } позиций
   *[other] { $n } позиции
}
other-items = Прочее
items-not-listed = Не указано
chart-visits-neutral = Визиты и встречи по годам
chart-visits-peak = Наибольшее число визитов и встреч пришлось на { $year }{ "\u00A0" }год
chart-visits-caption = Визиты и встречи, указанные в справке, по направлениям.
chart-visits-caption-planned = Визиты и встречи, указанные в справке, по направлениям. Планируемые не учтены.

## Charts: what they say themselves, and their alternative text

status-provisional = Предварительные данные
status-estimate = Оценка
status-forecast = Прогноз
chart-break = Разрыв ряда
chart-index-base = { $year } =
chart-index-of = { $party }: торговля (партнёр: { $partner }).
chart-index-caption = Индекс, { $year } = 100.
chart-alt-index = Значения{ "\u00A0" }— индекс, { $year } = 100.
chart-alt-diverging = Столбчатая диаграмма по обе стороны от нуля: { $series } по годам, { $from }–{ $to }.
chart-alt-stacked-values = Столбчатая диаграмма с накоплением: { $series } по годам, { $from }–{ $to }.
chart-alt-lanes = Хронологическая диаграмма: { $series } по годам, { $from }–{ $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Диаграмма с областями: { $series } по годам, { $from }–{ $to }.
chart-alt-slope = График наклонов: { $series }, { $from } и { $to }.
chart-alt-multiples = Малые диаграммы, по одной на каждый ряд: { $series } по годам, { $from }–{ $to }.
chart-alt-sparkline = Малый линейный график: { $series } по годам, { $from }–{ $to }.
chart-alt-dots = Точечная диаграмма: { $items } в порядке убывания значений.
chart-alt-breaks = Разрыв ряда: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Примечание, { $year }: { $text }.
chart-alt-line = Линия на отметке { $a }: { $text }.
chart-alt-code = { $name }, ГС { $code }
chart-alt-code-sitc = { $name }, МСТК { $code }
chart-alt-sources = Источник: { $sources }.
unit = Единица измерения
currency-code = Валюта
source = Источник
chart-alt-grouped = Столбчатая диаграмма: { $series } по годам, { $from }–{ $to }.
chart-alt-lines = Линейный график: { $series } по годам, { $from }–{ $to }.
chart-alt-stacked = Столбчатая диаграмма с накоплением: { $series } по годам, { $from }–{ $to }.
chart-alt-one-year = Столбчатая диаграмма: { $series }, { $year }.
chart-alt-ranked = Столбчатая диаграмма: { $items } в порядке убывания значений.
chart-alt-shares = Столбчатая диаграмма: { $items } в порядке убывания доли.
chart-alt-ring = Кольцевая диаграмма: { $items }, доли в целом.
chart-alt-unit = Единица измерения: { $unit }.
chart-alt-measured = Единица измерения: { $unit }.
chart-alt-only = { $series }: { $a } ({ $year }).
chart-alt-rose = { $series }: рост с{ "\u00A0" }{ $a } ({ $from }) до { $b } ({ $to }).
chart-alt-fell = { $series }: снижение с{ "\u00A0" }{ $a } ({ $from }) до { $b } ({ $to }).
chart-alt-unsteady = { $series }: { $a } ({ $from }) и { $b } ({ $to }), без устойчивой тенденции.
chart-alt-flat = { $series }: { $a } без изменений, { $from }–{ $to }.
chart-alt-extremes = Максимум{ "\u00A0" }— { $high } ({ $high-years }), минимум{ "\u00A0" }— { $low } ({ $low-years }).
chart-alt-missing = { $series }: нет данных за следующие периоды{ "\u00A0" }— { $years }.
chart-alt-sum = { $series }: всего { $a }.
chart-alt-peak = Максимум за один год{ "\u00A0" }— { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [1] Наибольшее значение
    [one] Наибольшие значения
    [few] Наибольшие значения
    [many] Наибольшие значения
   *[other] Наибольшие значения
}{ "\u00A0" }— { $first }; { $last-count ->
    [1] наименьшее
    [one] наименьшие
    [few] наименьшие
    [many] наименьшие
   *[other] наименьшие
}{ "\u00A0" }— { $last }.
chart-alt-empty = Данных для показа нет.
chart-more-items = { $n-count ->
    [one] и ещё { $n } позиция
    [few] и ещё { $n } позиции
    [many] и ещё { $n } позиций
   *[other] и ещё { $n } позиции
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] заседание совместной комиссии
    [few] заседания совместной комиссии
    [many] заседаний совместной комиссии
   *[other] заседания совместной комиссии
}
figure-sessions-since = { $n-count ->
    [one] заседание совместной комиссии с{ "\u00A0" }{ $year }{ "\u00A0" }года
    [few] заседания совместной комиссии с{ "\u00A0" }{ $year }{ "\u00A0" }года
    [many] заседаний совместной комиссии с{ "\u00A0" }{ $year }{ "\u00A0" }года
   *[other] заседания совместной комиссии с{ "\u00A0" }{ $year }{ "\u00A0" }года
}
figure-sessions-several = { $n-count ->
    [one] заседание совместных комиссий
    [few] заседания совместных комиссий
    [many] заседаний совместных комиссий
   *[other] заседания совместных комиссий
}

## Projects and forums

since = { $date-since }
from-date = планируется { $date-since }
other-projects = Прочие проекты

## Recommendations

priority = Приоритет: { $priority }
priority-high = высокий
priority-medium = средний
priority-low = низкий
owner = Ответственный исполнитель: { $owner }
due = Срок: { $date }

## Sources, links and pictures

citation-description = Источник { $number }: { $title }
backlink-description = Вернуться к ссылке на источник { $number }
backlink-description-of = Вернуться к ссылке на источник { $number }, стр.{ "\u00A0" }{ $page }
cited-on = { $n-count ->
    [one] Ссылки на стр.{ "\u00A0" }{ $pages }.
    [few] Ссылки на стр.{ "\u00A0" }{ $pages }.
    [many] Ссылки на стр.{ "\u00A0" }{ $pages }.
   *[other] Ссылки на стр.{ "\u00A0" }{ $pages }.
}
footnote-description = Сноска { $label }
footnote-backlink = Вернуться к знаку сноски { $label }
link-description = { $url }
retrieved = дата обращения: { $date }
from-sources = Источники:
block-reference = { $title }, стр.{ "\u00A0" }{ $page }
visit-reference = визит ({ $date })
logo = Логотип

## Attachments

attached-brief = Исходные данные, по которым подготовлен документ
attached-data = Данные диаграммы { $number }
attached-provenance = Происхождение каждого показателя, для `chancery trace` и других программ

## Dates. House styles cannot rename these.

month = { $form ->
    [of-day] { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
    [since] { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
    [on] { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[12] декабре
    }
   *[alone] { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
}
short-month = { $month ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] май
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }г.
date-of-month = { $month } { $year }{ "\u00A0" }г.
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $half }-е полугодие { $year }{ "\u00A0" }г.
quarter-of-year = { $quarter }-й{ "\u00A0" }кв. { $year }{ "\u00A0" }г.
quarters-of-year = { $from }–{ $to }-й{ "\u00A0" }кв. { $year }{ "\u00A0" }г.
months-of-year = { $from }–{ $to } { $year }{ "\u00A0" }г.
from-period-to-period = { $from } – { $to }
range-within-year = { $from }–{ $to } { $year }{ "\u00A0" }г.
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }г.
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] { $date }
    [month] в{ "\u00A0" }{ $date }
   *[year] в{ "\u00A0" }{ $date }{ "\u00A0" }году
}
since-date = { $date-kind ->
    [year] с{ "\u00A0" }{ $date }{ "\u00A0" }года
   *[day] с{ "\u00A0" }{ $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }{ "\u00A0" }%
per-cent-in-words = { $number }{ "\u00A0" }%
percentage-points = { $number }{ "\u00A0" }п.{ "\u00A0" }п.
rose = { $direction ->
    [up] рост на { $figure }
    [down] снижение на { $figure }
    [slight] почти без изменений
   *[none] без изменений
}
ordinal = { $n }-е
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }тыс.{ "\u00A0" }{ $code ->
        [EUR] евро
        [USD] долл.{ "\u00A0" }США
       *[other] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }млн{ "\u00A0" }{ $code ->
        [EUR] евро
        [USD] долл.{ "\u00A0" }США
       *[other] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }млрд{ "\u00A0" }{ $code ->
        [EUR] евро
        [USD] долл.{ "\u00A0" }США
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
    [AUD] австралийских долларов
    [BRL] бразильских реалов
    [BYN] белорусских рублей
    [CAD] канадских долларов
    [CHF] швейцарских франков
    [CNY] китайских юаней
    [EUR] евро
    [GBP] фунтов стерлингов
    [INR] индийских рупий
    [JPY] японских иен
    [KRW] южнокорейских вон
    [PKR] пакистанских рупий
    [RUB] российских рублей
    [SAR] саудовских риялов
    [TRY] турецких лир
    [UAH] украинских гривен
    [USD] долларов США
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = и
open-ends = др. др т.д. т.п. д. п. пр. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = отношени дипотношени связ призна
plural-endings =
    соглашения договоры договорённости договоренности протоколы меморандумы конвенции декларации документы контракты
    программы планы заявления акты письма ноты решения карты хартии пакты
common-words =
    авиационное авиация акты безопасность борьба взаимная взаимное взаимные визовые внешнеэкономическое водные военно
    военное воздушное высшее гражданское гуманитарное двойное двустороннее двусторонние декларации декларация договор
    договоры договорённости документы железнодорожное защита здравоохранение избежание инвестиции инвестиционное
    инновации информационное информационные информация климат конвенции конвенция консульские консульское контракты
    космос культура культурное лесное лёгкая машиностроение машины медицина меморандум меморандумы металлургия
    миграция морское налогообложение наука научно научное нефть оборона образование окружающая охрана парламентское
    политические политическое поощрение правовая правовое программы продовольствие промышленное промышленность
    протокол протоколы реадмиссия региональное рыболовство связь сельское сельскохозяйственное соглашение соглашения
    социальное спорт строительство таможенное таможенные техническое технологии торговля торгово торговое торговые
    транспорт транспортное труд туризм упрощение фармацевтика финансовое финансы химическая цифровая цифровое экология
    экономика экономические экономическое экстрадиция энергетика юстиция
