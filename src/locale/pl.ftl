### POLISH: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Notatka z{ "\u00A0" }okazji rocznicy
visit-briefing = Notatka przed wizytą
country-briefing = Notatka o{ "\u00A0" }kraju
briefing = Notatka informacyjna

## The masthead and the foot of the page

number = Nr{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] rok
    [few] lata
    [many] lat
   *[other] roku
}
data-to = { $date-kind ->
    [year] Dane do { $date }{ "\u00A0" }r.
   *[day] Stan danych na { $date }
}
next-update = Następna aktualizacja: { $date }
date-line = { $place }, { $date }
folio = { $page } z{ "\u00A0" }{ $pages }
draft = Projekt
draft-version = Projekt, wersja { $version }
draft-folio = { $draft } · { $folio }
subject = { $first } – { $second }: stosunki dwustronne

## The cover of a booklet, and the page on its back

issued-by = Wydawca
series = Seria
edition = Wydanie
issued = Miejsce i{ "\u00A0" }data
authors = { $n-count ->
    [one] Autor
    [few] Autorzy
    [many] Autorzy
   *[other] Autorzy
}
data-up-to = Stan danych
next-issue = Następna aktualizacja
handling = Klauzula
cover-picture = Ilustracja na okładce

## Sections

bottom-line = Synteza
in-brief = W{ "\u00A0" }skrócie
the-two-sides = Podstawowe informacje
contents = Spis treści
history = Historia stosunków
diplomatic-missions = Placówki dyplomatyczne i{ "\u00A0" }konsularne
official-visits = Oficjalne wizyty i{ "\u00A0" }spotkania
agreements-and-institutions = Umowy i{ "\u00A0" }mechanizmy współpracy
agreements = Umowy
trade = Wymiana handlowa
trade-in-detail = Wymiana handlowa: dane szczegółowe
forums-and-projects = Fora i{ "\u00A0" }projekty
forums = Fora
projects = Projekty
recommendations = Rekomendacje
conclusion = Podsumowanie
abbreviations = Wykaz skrótów
sources = Źródła
about-this-briefing = O{ "\u00A0" }niniejszej notatce
contact = Kontakt
licence = Licencja
disclaimer = Zastrzeżenie
version = Wersja
drafted-by = Opracowanie
cleared-by = Akceptacja

## Facts of the two sides

official-name = Nazwa oficjalna
capital = Stolica
embassy = Ambasada
high-commission = Wysoka Komisja
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, planowo { $date-since }

## History

relations-established = Nawiązanie stosunków dyplomatycznych
relations-since = Stosunki dyplomatyczne { $date-since }

## Missions

embassy-of = Ambasada ({ $party })
high-commission-of = Wysoka Komisja ({ $party })
consulate-general-of = Konsulat Generalny ({ $party })
consulate-of = Konsulat ({ $party })
honorary-consulate-of = Konsulat Honorowy ({ $party })
liaison-office-of = Biuro Łącznikowe ({ $party })
trade-office-of = Biuro Handlowe ({ $party })
permanent-mission-of = Stałe Przedstawicielstwo ({ $party })
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] planowane otwarcie
   *[past] otwarcie
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] planowane zamknięcie
   *[past] zamknięcie
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] planowane otwarcie
   *[past] otwarcie
} { $opened-on }, { $closing ->
    [future] planowane zamknięcie
   *[past] zamknięcie
} { $closed-on }.
head-of-mission = Kierownik placówki: { $name }.

## Visits

date = Data
visitor = Uczestnicy
where = Miejsce
occasion-and-outcome = Okazja i{ "\u00A0" }rezultaty
from-to = { $from-start } → { $to }
visit = Wizyta
summit = Szczyt
on-the-sidelines = Na marginesie wydarzenia: { $occasion }
on-the-sidelines-of-a-meeting = Na marginesie spotkania międzynarodowego
head-of-state = { $n-count ->
    [one] Głowa państwa
    [few] Głowy państw
    [many] Głowy państw
   *[other] Głowy państw
}
head-of-government = { $n-count ->
    [one] Szef rządu
    [few] Szefowie rządów
    [many] Szefowie rządów
   *[other] Szefowie rządów
}
minister = { $n-count ->
    [one] Minister
    [few] Ministrowie
    [many] Ministrowie
   *[other] Ministrowie
}
parliament = { $n-count ->
    [one] Parlamentarzysta
    [few] Parlamentarzyści
    [many] Parlamentarzyści
   *[other] Parlamentarzyści
}
official = { $n-count ->
    [one] Urzędnik państwowy
    [few] Urzędnicy państwowi
    [many] Urzędnicy państwowi
   *[other] Urzędnicy państwowi
}
planned = w{ "\u00A0" }planach
visits-held-and-planned = Odbyte wizyty i{ "\u00A0" }spotkania: { $held }; planowane: { $planned }
visits-planned = Planowane wizyty i{ "\u00A0" }spotkania: { $planned }
decade = Dekada od { $year }{ "\u00A0" }r.
group-continued = { $group } (ciąg dalszy)
elsewhere-or-together = W{ "\u00A0" }innych miejscach lub wspólnie
elsewhere-or-together-within = w{ "\u00A0" }innych miejscach lub wspólnie
from-to-within = { $from } → { $to }

## Agreements

signed = Podpisano
agreements-cover = Umowy dwustronne obejmują następujące dziedziny: { $fields }.
agreements-signed = Oba państwa podpisały { $qualifier ->
    [over] ponad { $n } { $n-count ->
        [one] umowę
        [few] umowy
        [many] umów
       *[other] umowy
    }
    [about] około { $n } { $n-count ->
        [one] umowy
        [few] umów
        [many] umów
       *[other] umowy
    }
   *[exactly] { $n } { $n-count ->
        [one] umowę
        [few] umowy
        [many] umów
       *[other] umowy
    }
}.
agreements-signed-in = Oba państwa podpisały { $qualifier ->
    [over] ponad { $n } { $n-count ->
        [one] umowę
        [few] umowy
        [many] umów
       *[other] umowy
    }
    [about] około { $n } { $n-count ->
        [one] umowy
        [few] umów
        [many] umów
       *[other] umowy
    }
   *[exactly] { $n } { $n-count ->
        [one] umowę
        [few] umowy
        [many] umów
       *[other] umowy
    }
} w{ "\u00A0" }następujących dziedzinach: { $fields }.
kinds-signed = Oba państwa podpisały następujące dokumenty: { $kinds }.
kinds-signed-in = Oba państwa podpisały następujące dokumenty: { $kinds }; dziedziny współpracy: { $fields }.
one-of-kinds-signed = Oba państwa podpisały { $qualifier ->
    [over] więcej niż jeden dokument
    [about] około jednego dokumentu
   *[exactly] jeden dokument
} z{ "\u00A0" }następujących kategorii: { $kinds }.
one-of-kinds-signed-in = Oba państwa podpisały { $qualifier ->
    [over] więcej niż jeden dokument
    [about] około jednego dokumentu
   *[exactly] jeden dokument
} z{ "\u00A0" }następujących kategorii: { $kinds }; dziedziny współpracy: { $fields }.
counted-kinds-signed = Oba państwa podpisały następujące dokumenty: { $kinds } (łącznie { $qualifier ->
    [over] ponad { $n }
    [about] około { $n }
   *[exactly] { $n }
}).
counted-kinds-signed-in = Oba państwa podpisały następujące dokumenty: { $kinds } (łącznie { $qualifier ->
    [over] ponad { $n }
    [about] około { $n }
   *[exactly] { $n }
}); dziedziny współpracy: { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] ≈{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] umowa
    [few] umowy
    [many] umów
   *[other] umowy
}
agreement = Dokument
field = Dziedzina
# Same as in English.
status = Status
in-force-since = Obowiązuje { $date-since }
in-force-from = Wejście w{ "\u00A0" }życie: { $date }
in-force-during = Okres obowiązywania: { $period }
expired = Wygaśnięcie: { $date }
expires = Wygasa { $date-on }
to-be-signed = do podpisania
to-be-signed-in = Planowane miejsce podpisania: { $place }
signed-in = Miejsce podpisania: { $place }

## Commissions

joint-commission = Komisja mieszana
joint-commissions = Komisje mieszane
commission = { $name } to mechanizm współpracy dwustronnej.
commission-remit = { $name } to mechanizm współpracy dwustronnej; zakres prac: { $remit }.
commission-set-up = { $name } to { $setting-up ->
    [future] mechanizm współpracy dwustronnej, którego utworzenie jest planowane
   *[past] mechanizm współpracy dwustronnej utworzony
} { $established-on }.
commission-set-up-remit = { $name } to { $setting-up ->
    [future] mechanizm współpracy dwustronnej, którego utworzenie jest planowane
   *[past] mechanizm współpracy dwustronnej utworzony
} { $established-on }; zakres prac: { $remit }.
commission-held = { $name }: { $sessions-count ->
    [0] nie odbyło się jeszcze żadne posiedzenie
    [one] dotychczas odbyło się { $sessions } posiedzenie
    [few] dotychczas odbyły się { $sessions } posiedzenia
    [many] dotychczas odbyło się { $sessions } posiedzeń
   *[other] dotychczas odbyło się { $sessions } posiedzenia
}.
commission-held-remit = { $name }: { $sessions-count ->
    [0] nie odbyło się jeszcze żadne posiedzenie
    [one] dotychczas odbyło się { $sessions } posiedzenie
    [few] dotychczas odbyły się { $sessions } posiedzenia
    [many] dotychczas odbyło się { $sessions } posiedzeń
   *[other] dotychczas odbyło się { $sessions } posiedzenia
}; zakres prac: { $remit }.
commission-set-up-held = { $name } to mechanizm współpracy dwustronnej utworzony { $established-on }; { $sessions-count ->
    [0] nie odbyło się jeszcze żadne posiedzenie
    [one] dotychczas odbyło się { $sessions } posiedzenie
    [few] dotychczas odbyły się { $sessions } posiedzenia
    [many] dotychczas odbyło się { $sessions } posiedzeń
   *[other] dotychczas odbyło się { $sessions } posiedzenia
}.
commission-set-up-held-remit = { $name } to mechanizm współpracy dwustronnej utworzony { $established-on }; { $sessions-count ->
    [0] nie odbyło się jeszcze żadne posiedzenie
    [one] dotychczas odbyło się { $sessions } posiedzenie
    [few] dotychczas odbyły się { $sessions } posiedzenia
    [many] dotychczas odbyło się { $sessions } posiedzeń
   *[other] dotychczas odbyło się { $sessions } posiedzenia
}; zakres prac: { $remit }.
commission-level = Szczebel posiedzeń: { $level }.
commission-level-planned = Planowany szczebel posiedzeń: { $level }.
last-session = Ostatnie posiedzenie odbyło się { $last-on }.
next-session = { $number ->
    [first] Pierwsze posiedzenie
   *[later] Następne posiedzenie
} { $due ->
    [past] było planowane
   *[future] jest planowane
} na { $next-kind ->
    [year] { $next }{ "\u00A0" }r
   *[day] { $next }
}.
next-sessions = { $number ->
    [first] Pierwsze posiedzenia
   *[later] Następne posiedzenia
} są planowane na { $next-kind ->
    [year] { $next }{ "\u00A0" }r.
   *[day] { $next }
} i{ "\u00A0" }na { $after-kind ->
    [year] { $after }{ "\u00A0" }r
   *[day] { $after }
}.
last-and-next-session = Ostatnie posiedzenie odbyło się { $last-on }; następne { $due ->
    [past] było planowane
   *[future] jest planowane
} na { $next-kind ->
    [year] { $next }{ "\u00A0" }r
   *[day] { $next }
}.

## Trade

exports = Eksport
imports = Import
total = Obroty
balance = Saldo
exports-within = eksport
imports-within = import
total-within = obroty
balance-within = saldo
year = Rok
growth-of-total = Zmiana obrotów
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = niemal { $figure }
more-than = ponad { $figure }
exports-of = Eksport ({ $party })
imports-of = Import ({ $party })
balance-of = Saldo ({ $party })
balance-of-in = Saldo ({ $party }), { $year }
two-way-trade-in = Obroty handlowe, { $year }
change-on = { $growth } wobec { $year }{ "\u00A0" }r.
rank-of-partner = { $rank } miejsce wśród partnerów handlowych ({ $party })
total-came-to = W{ "\u00A0" }roku { $year } wzajemne obroty handlowe ({ $first } – { $second }) wyniosły { $amount }.
total-came-to-changed = W{ "\u00A0" }roku { $year } wzajemne obroty handlowe ({ $first } – { $second }) wyniosły { $amount }, tj. o{ "\u00A0" }{ $percent } { $direction ->
    [up] więcej
   *[down] mniej
} niż w{ "\u00A0" }{ $before }{ "\u00A0" }r.
flows-in-words = Eksport ({ $party }, partner: { $partner }) wyniósł { $exports }, import{ "\u00A0" }– { $imports }, { $kind ->
    [surplus] nadwyżka handlowa
   *[deficit] deficyt handlowy
}{ "\u00A0" }– { $balance }.
largest-items = Największe pozycje w{ "\u00A0" }handlu ({ $party }, { $year }): eksport{ "\u00A0" }– { $export }, import{ "\u00A0" }– { $import }.
figure-in = { $figure }, { $year }
mirror-figures = Dane lustrzane, pochodzące ze statystyki handlowej partnera ({ $partner }).
absent-commodities = Dane są sumą wszystkich pozycji towarowych; dla { $n } z{ "\u00A0" }nich brak zapisów za niektóre lata lub dla niektórych strumieni handlu, co przyjęto jako zero.
figures-rounded = Ze względu na zaokrąglenia sumy składników mogą się różnić od podanych wielkości ogółem.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (w)
    [estimate] (s)
   *[forecast] (p)
}
status-note = { $status ->
    [provisional] (w): dane wstępne.
    [estimate] (s): dane szacunkowe.
   *[forecast] (p): prognoza.
}
break-note = Przerwa w{ "\u00A0" }szeregu danych: { $years }; dane nieporównywalne z{ "\u00A0" }wcześniejszymi.
period-of-status = { $period } ({ $status ->
    [provisional] dane wstępne
    [estimate] dane szacunkowe
   *[forecast] prognoza
})
figures-of-status = { $status ->
    [provisional] Dane wstępne: { $years }.
    [estimate] Dane szacunkowe: { $years }.
   *[forecast] Prognoza: { $years }.
}
period = Okres
parts-of-years = Części roku i{ "\u00A0" }inne okresy
partner-rank = Miejsce
partner-share = Udział
rank-note = Miejsce: pozycja partnera ({ $partner }) wśród partnerów handlowych ({ $party }).
share-note = Udział: część obrotów handlu zagranicznego ({ $party }) przypadająca na partnera ({ $partner }).
rank-and-share-note = Miejsce i{ "\u00A0" }udział: pozycja partnera ({ $partner }) wśród partnerów handlowych i{ "\u00A0" }jego udział w{ "\u00A0" }obrotach handlu zagranicznego ({ $party }).
goods-and-services-table = { $party }: handel towarami i{ "\u00A0" }usługami z{ "\u00A0" }partnerem ({ $partner }), w{ "\u00A0" }{ $unit }
exports-of-goods = Eksport towarów
exports-of-services = Eksport usług
imports-of-goods = Import towarów
imports-of-services = Import usług
trade-table = { $party }: wymiana handlowa z{ "\u00A0" }partnerem ({ $partner }), w{ "\u00A0" }{ $unit }
trade-chart-caption = { $party }: wymiana handlowa z{ "\u00A0" }partnerem ({ $partner }), w{ "\u00A0" }{ $unit }.
no-figures-for = Brak danych: { $years }.
no-figures-of-series = Brak danych ({ $series }): { $years }.
figures-from = Źródło danych:
what-is-traded = Struktura towarowa
goods = Towary
sells = Eksport ({ $party })
item = Pozycja
hs-code = Kod HS
sitc-code = Kod SITC
value = Wartość
share = Udział
value-in = Wartość, { $year }
share-in = Udział, { $year }
items-table = Towary według kierunku obrotów, wartość w{ "\u00A0" }{ $unit }
trade-by-member = Handel według państw członkowskich
member = Państwo
other-members = Pozostałe państwa
share-of-total = Udział w{ "\u00A0" }całości
members-table = { $what }, w{ "\u00A0" }{ $unit }
members-table-in = { $what }, { $period }, w{ "\u00A0" }{ $unit }
trade-with-members = { $party }: handel z{ "\u00A0" }państwami członkowskimi ({ $partner })
exports-to-members = { $party }: eksport do państw członkowskich ({ $partner })
imports-from-members = { $party }: import z{ "\u00A0" }państw członkowskich ({ $partner })
balance-with-members = { $party }: saldo handlu z{ "\u00A0" }państwami członkowskimi ({ $partner })
trade-of-members = { $party }: handel państw członkowskich (partner: { $partner })
exports-of-members = { $party }: eksport państw członkowskich (partner: { $partner })
imports-of-members = { $party }: import państw członkowskich (partner: { $partner })
balance-of-members = { $party }: saldo handlu państw członkowskich (partner: { $partner })
chart-members-caption = Okres: { $period }; wartości w{ "\u00A0" }{ $unit }.

## Agreements by what is known of them

standing-in-force = Obowiązujące
standing-signed = Podpisane
standing-other = Pozostałe
standing-expired = Wygasłe

## Officials

officials = Przedstawiciele władz
in-office-since = Na stanowisku { $date-since }
photograph-of = Fotografia: { $name }

## A visit

objectives = Cele
programme = Program
programme-day = { $weekday ->
    [monday] Poniedziałek
    [tuesday] Wtorek
    [wednesday] Środa
    [thursday] Czwartek
    [friday] Piątek
    [saturday] Sobota
   *[sunday] Niedziela
}, { $date }
with-persons = Z{ "\u00A0" }udziałem: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, godz.{ "\u00A0" }{ $time }
delegations = Skład delegacji
person-name = Imię i{ "\u00A0" }nazwisko
office = Stanowisko
protocol = Kwestie protokolarne
list-number = { $number }.
points-to-make = Tezy do rozmów
to-avoid = Czego należy unikać
topics = Tematy rozmów
topic-background = Kontekst
our-position = Nasze stanowisko
their-position = Stanowisko partnera
if-raised = W{ "\u00A0" }razie poruszenia tematu
questions = Pytania i{ "\u00A0" }odpowiedzi

## What is to come

coming-up = Najbliższe wydarzenia
next-session-of = Następne posiedzenie: { $name }
agreement-expires = Wygaśnięcie
anniversary-of-relations = { $years }. rocznica nawiązania stosunków dyplomatycznych

## Key figures that the brief chooses

spark-alt = Od { $first } ({ $start }) do { $last } ({ $end })

## Annexes

annex = Załącznik
annex-of = Załącznik { $letter }

## Parties

members = Państwa członkowskie

## Pictures

picture-credit = Źródło ilustracji: { $name }

## Maps

map-title = { $first } i{ "\u00A0" }{ $second }
map-disclaimer = Przedstawiony przebieg granic nie oznacza ich zatwierdzenia ani uznania.
map-key-capitals = Kwadratami oznaczono stolice.
map-key-missions = Kwadratami oznaczono stolice, kółkami{ "\u00A0" }– inne miasta, w{ "\u00A0" }których działają placówki.
map-key-missions-alone = Kółkami oznaczono miasta, w{ "\u00A0" }których działają placówki.
map-alt = Mapa: { $first } i{ "\u00A0" }{ $second }.
map-alt-direction = Kierunek od jednej strony ({ $first }) do drugiej ({ $second }): { $direction ->
    [north] północ
    [north-east] północny wschód
    [east] wschód
    [south-east] południowy wschód
    [south] południe
    [south-west] południowy zachód
    [west] zachód
   *[north-west] północny zachód
}.
map-alt-places = Na mapie zaznaczono: { $places }.

## Tables of the brief

tables = Tabele
more-rows = i{ "\u00A0" }jeszcze { $n }
table-summary = Liczba wierszy: { $rows }; kolumny: { $columns }

## Trade in some goods only

goods-trade = Wymiana handlowa: { $goods }
goods-exports = Eksport ({ $goods })
goods-imports = Import ({ $goods })
goods-total = Obroty ({ $goods })
goods-balance = Saldo ({ $goods })
goods-exports-within = eksport ({ $goods })
goods-imports-within = import ({ $goods })
goods-total-within = obroty ({ $goods })
goods-balance-within = saldo ({ $goods })
goods-exports-of = Eksport ({ $party }): { $goods }
goods-imports-of = Import ({ $party }): { $goods }
goods-balance-of = Saldo ({ $party }): { $goods }
goods-balance-of-in = Saldo ({ $party }): { $goods }, { $year }
goods-total-came-to = W{ "\u00A0" }roku { $year } wzajemne obroty handlowe ({ $first } – { $second }; towary: { $goods }) wyniosły { $amount }.
goods-total-came-to-changed = W{ "\u00A0" }roku { $year } wzajemne obroty handlowe ({ $first } – { $second }; towary: { $goods }) wyniosły { $amount }, tj. o{ "\u00A0" }{ $percent } { $direction ->
    [up] więcej
   *[down] mniej
} niż w{ "\u00A0" }{ $before }{ "\u00A0" }r.
goods-flows-in-words = Eksport ({ $party }, partner: { $partner }; towary: { $goods }) wyniósł { $exports }, import{ "\u00A0" }– { $imports }, { $kind ->
    [surplus] nadwyżka handlowa
   *[deficit] deficyt handlowy
}{ "\u00A0" }– { $balance }.
goods-two-way-trade-in = Obroty handlowe: { $goods }, { $year }
goods-trade-table = { $party }: wymiana handlowa z{ "\u00A0" }partnerem ({ $partner }; towary: { $goods }), w{ "\u00A0" }{ $unit }
goods-trade-chart-caption = { $party }: wymiana handlowa z{ "\u00A0" }partnerem ({ $partner }; towary: { $goods }), w{ "\u00A0" }{ $unit }.
goods-chart-index-of = { $party }: wymiana handlowa z{ "\u00A0" }partnerem ({ $partner }; towary: { $goods }).
goods-chart-series = Wymiana handlowa ({ $goods }): { $series }, { $years }
goods-note = Dane obejmują wyłącznie następujące pozycje towarowe: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = W{ "\u00A0" }przypadku braku danych w{ "\u00A0" }źródle dla którejś z{ "\u00A0" }nich przyjęto zero.

## Statistics

statistics = Statystyka
per-cent-unit = %
statistic-in = W{ "\u00A0" }{ $unit }
statistic-unit = Jednostka: { $unit }
statistic-caption = { $unit }.
growth = Zmiana
change-in-points = Zmiana, pkt{ "\u00A0" }proc.

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Eksport co roku przewyższał import
   *[imports] Import co roku przewyższał eksport
}
chart-flows-every-from = { $larger ->
    [exports] W{ "\u00A0" }latach { $from }–{ $to } eksport co roku przewyższał import
   *[imports] W{ "\u00A0" }latach { $from }–{ $to } import co roku przewyższał eksport
}
chart-flows-every-known = { $larger ->
    [exports] Eksport przewyższał import we wszystkich latach z{ "\u00A0" }pełnymi danymi
   *[imports] Import przewyższał eksport we wszystkich latach z{ "\u00A0" }pełnymi danymi
}
chart-flows-mostly = { $larger ->
    [exports] Eksport przewyższał import przez większość lat ({ $often } z{ "\u00A0" }{ $of })
   *[imports] Import przewyższał eksport przez większość lat ({ $often } z{ "\u00A0" }{ $of })
}
chart-flows-mostly-known = { $larger ->
    [exports] Eksport przewyższał import przez większość lat z{ "\u00A0" }pełnymi danymi ({ $often } z{ "\u00A0" }{ $of })
   *[imports] Import przewyższał eksport przez większość lat z{ "\u00A0" }pełnymi danymi ({ $often } z{ "\u00A0" }{ $of })
}
chart-flows-once = { $larger ->
    [exports] W{ "\u00A0" }{ $year }{ "\u00A0" }r. eksport przewyższył import
   *[imports] W{ "\u00A0" }{ $year }{ "\u00A0" }r. import przewyższył eksport
}
chart-flows-twofold = { $larger ->
    [exports] W{ "\u00A0" }{ $year }{ "\u00A0" }r. eksport ponad dwukrotnie przewyższył import
   *[imports] W{ "\u00A0" }{ $year }{ "\u00A0" }r. import ponad dwukrotnie przewyższył eksport
}
chart-total-neutral = Obroty i{ "\u00A0" }saldo, { $years }
chart-total-doubled = Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły dwukrotnie
chart-total-more-than = { $n-count ->
    [2] Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły ponad dwukrotnie
    [3] Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły ponad trzykrotnie
    [one] Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły ponad { $n }-krotnie
    [few] Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły ponad { $n }-krotnie
    [many] Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły ponad { $n }-krotnie
   *[other] Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły ponad { $n }-krotnie
}
chart-total-grown = Od { $from } do { $to }{ "\u00A0" }r. obroty wzrosły o{ "\u00A0" }{ $percent }
chart-total-fallen = Od { $from } do { $to }{ "\u00A0" }r. obroty spadły o{ "\u00A0" }{ $percent }
chart-total-halved = Od { $from } do { $to }{ "\u00A0" }r. obroty zmniejszyły się o{ "\u00A0" }ponad połowę
chart-items-largest = { $flow ->
    [exports] Największa pozycja w{ "\u00A0" }eksporcie ({ $party }): { $item }
   *[imports] Największa pozycja w{ "\u00A0" }imporcie ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Największa pozycja w{ "\u00A0" }eksporcie ({ $party }, { $year }): { $item }
   *[imports] Największa pozycja w{ "\u00A0" }imporcie ({ $party }, { $year }): { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Największa z{ "\u00A0" }wymienionych pozycji eksportu ({ $party }): { $item }
   *[imports] Największa z{ "\u00A0" }wymienionych pozycji importu ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Największa z{ "\u00A0" }wymienionych pozycji eksportu ({ $party }, { $year }): { $item }
   *[imports] Największa z{ "\u00A0" }wymienionych pozycji importu ({ $party }, { $year }): { $item }
}
chart-items-neutral = { $flow ->
    [exports] Eksport
   *[imports] Import
} ({ $party }) według wartości
chart-items-caption = { $flow ->
    [exports] Eksport
   *[imports] Import
} ({ $party }), w{ "\u00A0" }{ $unit }.
chart-items-caption-in = { $flow ->
    [exports] Eksport
   *[imports] Import
} ({ $party }), { $year }, w{ "\u00A0" }{ $unit }.
chart-shares-first = { $flow ->
    [exports] Udział pierwszych { $n } pozycji w{ "\u00A0" }eksporcie ({ $party }): { $percent }
   *[imports] Udział pierwszych { $n } pozycji w{ "\u00A0" }imporcie ({ $party }): { $percent }
}
chart-shares-first-in = { $flow ->
    [exports] Udział pierwszych { $n } pozycji w{ "\u00A0" }eksporcie ({ $party }, { $year }): { $percent }
   *[imports] Udział pierwszych { $n } pozycji w{ "\u00A0" }imporcie ({ $party }, { $year }): { $percent }
}
chart-shares-neutral = { $flow ->
    [exports] Struktura eksportu ({ $party })
   *[imports] Struktura importu ({ $party })
}
chart-shares-caption = { $flow ->
    [exports] Udział w{ "\u00A0" }eksporcie ({ $party }), w{ "\u00A0" }%.
   *[imports] Udział w{ "\u00A0" }imporcie ({ $party }), w{ "\u00A0" }%.
}
chart-shares-caption-in = { $flow ->
    [exports] Udział w{ "\u00A0" }eksporcie ({ $party }), { $year }, w{ "\u00A0" }%.
   *[imports] Udział w{ "\u00A0" }imporcie ({ $party }), { $year }, w{ "\u00A0" }%.
}
chart-items-noun = { $n-count ->
    [one] { $n } pozycja
    [few] { $n } pozycje
    [many] { $n } pozycji
   *[other] { $n } pozycji
}
other-items = Pozostałe
items-not-listed = Niewymienione
chart-visits-neutral = Wizyty i{ "\u00A0" }spotkania według lat
chart-visits-peak = Najwięcej wizyt i{ "\u00A0" }spotkań odbyło się w{ "\u00A0" }{ $year }{ "\u00A0" }r.
chart-visits-caption = Wizyty i{ "\u00A0" }spotkania wymienione w{ "\u00A0" }niniejszej notatce, według kierunku.
chart-visits-caption-planned = Wizyty i{ "\u00A0" }spotkania wymienione w{ "\u00A0" }niniejszej notatce, według kierunku. Planowanych nie uwzględniono.

## Charts: what they say themselves, and their alternative text

status-provisional = Dane wstępne
status-estimate = Dane szacunkowe
status-forecast = Prognoza
chart-break = Przerwa w{ "\u00A0" }szeregu
chart-index-base = { $year } =
chart-index-of = { $party }: wymiana handlowa z{ "\u00A0" }partnerem ({ $partner }).
chart-index-caption = Indeks, { $year } = 100.
chart-alt-index = Wartości przedstawiono jako indeks ({ $year } = 100).
chart-alt-diverging = Wykres słupkowy po obu stronach zera: { $series } według lat, { $from }–{ $to }.
chart-alt-stacked-values = Skumulowany wykres słupkowy: { $series } według lat, { $from }–{ $to }.
chart-alt-lanes = Oś czasu: { $series } według lat, { $from }–{ $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Wykres warstwowy: { $series } według lat, { $from }–{ $to }.
chart-alt-slope = Wykres nachylenia: { $series }, { $from } i{ "\u00A0" }{ $to }.
chart-alt-multiples = Małe wykresy, po jednym dla każdej serii: { $series } według lat, { $from }–{ $to }.
chart-alt-sparkline = Mały wykres liniowy: { $series } według lat, { $from }–{ $to }.
chart-alt-dots = Wykres punktowy: { $items } według wartości, od największej.
chart-alt-breaks = Przerwa w{ "\u00A0" }szeregu: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = { $year }: { $text }.
chart-alt-line = Linia oznacza { $a }: { $text }.
chart-alt-code = { $name }, kod HS { $code }
chart-alt-code-sitc = { $name }, kod SITC { $code }
chart-alt-sources = Źródło: { $sources }.
unit = Jednostka
currency-code = Waluta
source = Źródło
chart-alt-grouped = Wykres słupkowy: { $series } według lat, { $from }–{ $to }.
chart-alt-lines = Wykres liniowy: { $series } według lat, { $from }–{ $to }.
chart-alt-stacked = Skumulowany wykres słupkowy: { $series } według lat, { $from }–{ $to }.
chart-alt-one-year = Wykres słupkowy: { $series }, { $year }.
chart-alt-ranked = Wykres słupkowy: { $items } według wartości, od największej.
chart-alt-shares = Wykres słupkowy: { $items } według udziału, od największego.
chart-alt-ring = Wykres pierścieniowy: { $items } według udziału w{ "\u00A0" }całości.
chart-alt-unit = Wartości podano w{ "\u00A0" }{ $unit }.
chart-alt-measured = Jednostka: { $unit }.
chart-alt-only = { $series }: { $a } ({ $year }).
chart-alt-rose = { $series }: wzrost z{ "\u00A0" }{ $a } ({ $from }) do { $b } ({ $to }).
chart-alt-fell = { $series }: spadek z{ "\u00A0" }{ $a } ({ $from }) do { $b } ({ $to }).
chart-alt-unsteady = { $series }: zmiana z{ "\u00A0" }{ $a } ({ $from }) na { $b } ({ $to }), bez wyraźnej tendencji.
chart-alt-flat = { $series }: bez zmian, { $a } ({ $from }–{ $to }).
chart-alt-extremes = Najwyższa wartość: { $high } ({ $high-years }), najniższa: { $low } ({ $low-years }).
chart-alt-missing = { $series }, brak danych: { $years }.
chart-alt-sum = { $series }: łącznie { $a }.
chart-alt-peak = Najwyższa wartość roczna: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Największa wartość
    [few] Największe wartości
    [many] Największe wartości
   *[other] Największe wartości
}: { $first }; { $last-count ->
    [one] najmniejsza
    [few] najmniejsze
    [many] najmniejsze
   *[other] najmniejsze
}: { $last }.
chart-alt-empty = Brak danych do przedstawienia.
chart-more-items = { $n-count ->
    [one] i{ "\u00A0" }jeszcze { $n } pozycja
    [few] i{ "\u00A0" }jeszcze { $n } pozycje
    [many] i{ "\u00A0" }jeszcze { $n } pozycji
   *[other] i{ "\u00A0" }jeszcze { $n } pozycji
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] posiedzenie komisji mieszanej
    [few] posiedzenia komisji mieszanej
    [many] posiedzeń komisji mieszanej
   *[other] posiedzenia komisji mieszanej
}
figure-sessions-since = { $n-count ->
    [one] posiedzenie komisji mieszanej od { $year }{ "\u00A0" }r.
    [few] posiedzenia komisji mieszanej od { $year }{ "\u00A0" }r.
    [many] posiedzeń komisji mieszanej od { $year }{ "\u00A0" }r.
   *[other] posiedzenia komisji mieszanej od { $year }{ "\u00A0" }r.
}
figure-sessions-several = { $n-count ->
    [one] posiedzenie komisji mieszanych
    [few] posiedzenia komisji mieszanych
    [many] posiedzeń komisji mieszanych
   *[other] posiedzenia komisji mieszanych
}

## Projects and forums

since = { $date-since }
from-date = planowo { $date-since }
other-projects = Pozostałe projekty

## Recommendations

priority = Priorytet: { $priority }
priority-high = wysoki
priority-medium = średni
priority-low = niski
owner = Podmiot odpowiedzialny: { $owner }
due = Termin: { $date }

## Sources, links and pictures

citation-description = Źródło { $number }: { $title }
backlink-description = Powrót do miejsca przywołania źródła { $number }
backlink-description-of = Powrót do miejsca przywołania źródła { $number } na stronie { $page }
cited-on = { $n-count ->
    [one] Przywołano na stronie{ "\u00A0" }{ $pages }.
    [few] Przywołano na stronach { $pages }.
    [many] Przywołano na stronach { $pages }.
   *[other] Przywołano na stronach { $pages }.
}
footnote-description = Przypis { $label }
footnote-backlink = Powrót do odsyłacza przypisu { $label }
link-description = { $url }
retrieved = dostęp: { $date }
from-sources = Źródła:
block-reference = { $title }, s.{ "\u00A0" }{ $page }
visit-reference = wizyta ({ $date })
logo = Logotyp

## Attachments

attached-brief = Plik źródłowy, na podstawie którego powstał niniejszy dokument
attached-data = Dane do wykresu { $number }
attached-provenance = Pochodzenie poszczególnych danych, dla `chancery trace` i{ "\u00A0" }innych programów

## Dates. House styles cannot rename these.

month = { $form ->
    [of-day] { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }
    [since] { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }
    [on] { $month ->
        [1] w{ "\u00A0" }styczniu
        [2] w{ "\u00A0" }lutym
        [3] w{ "\u00A0" }marcu
        [4] w{ "\u00A0" }kwietniu
        [5] w{ "\u00A0" }maju
        [6] w{ "\u00A0" }czerwcu
        [7] w{ "\u00A0" }lipcu
        [8] w{ "\u00A0" }sierpniu
        [9] we wrześniu
        [10] w{ "\u00A0" }październiku
        [11] w{ "\u00A0" }listopadzie
       *[12] w{ "\u00A0" }grudniu
    }
   *[alone] { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    }
}
short-month = { $month ->
    [1] I
    [2] II
    [3] III
    [4] IV
    [5] V
    [6] VI
    [7] VII
    [8] VIII
    [9] IX
    [10] X
    [11] XI
   *[12] XII
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }r.
date-of-month = { $month } { $year }{ "\u00A0" }r.
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $half }.{ "\u00A0" }półr. { $year }{ "\u00A0" }r.
quarter-of-year = { $quarter }.{ "\u00A0" }kw. { $year }{ "\u00A0" }r.
quarters-of-year = { $from }.–{ $to }.{ "\u00A0" }kw. { $year }{ "\u00A0" }r.
months-of-year = { $from }–{ $to } { $year }{ "\u00A0" }r.
from-period-to-period = { $from } – { $to }
range-within-year = { $from }–{ $to } { $year }{ "\u00A0" }r.
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }r.
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [year] w{ "\u00A0" }{ $date }{ "\u00A0" }r.
   *[day] { $date }
}
since-date = { $date-kind ->
    [year] od { $date }{ "\u00A0" }r.
   *[day] od { $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }{ "\u00A0" }pkt{ "\u00A0" }proc.
rose = { $direction ->
    [up] wzrost o{ "\u00A0" }{ $figure }
    [down] spadek o{ "\u00A0" }{ $figure }
    [slight] niemal bez zmian
   *[none] bez zmian
}
ordinal = { $n }.
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }tys.{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
    [million] { $sign }{ $number }{ "\u00A0" }mln{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }mld{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
   *[one] { $sign }{ $number }{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }tys.{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
    [million] { $sign }{ $number }{ "\u00A0" }mln{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }mld{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
   *[one] { $sign }{ $number }{ "\u00A0" }{ $code ->
        [PLN] zł
       *[other] { $code }
    }
}
unit-name = { $unit ->
    [thousand] tys.{ "\u00A0" }{ $currency }
    [million] mln{ "\u00A0" }{ $currency }
    [billion] mld{ "\u00A0" }{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [PLN] zł
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = i
open-ends = itd. itd itp. itp in. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = stosunki stosunków stosunkach stosunkom stosunkami relacj uznan uznał uznaj
plural-endings =
    umowy porozumienia protokoły memoranda traktaty konwencje deklaracje układy dokumenty kontrakty programy plany
    oświadczenia listy noty decyzje aneksy uzgodnienia akty karty pakty
common-words =
    bawełna bezpieczeństwo budownictwo cyberbezpieczeństwo cyfryzacja deklaracje dokumenty drewno dwustronne edukacja
    eksperci ekstradycja energetyka energia farmaceutyki finanse gospodarka gospodarcza górnictwo handel infrastruktura
    innowacje inwestycje język klimat kolej konsultacje konwencje kosmos kultura leki leśnictwo lotnictwo łączność
    maszyny media medycyna memoranda memorandum migracja ministrowie młodzież nauka naukowo nawozy obrona obronność
    ochrona oświadczenia oświata paliwa podatki podsekretarze podwójne pojazdy policja pomoc popieranie porozumienia
    porozumienie praca prawo premierzy produkty protokoły protokół przemysł readmisja rolnictwo ropa ruch rybołówstwo
    sądownictwo sport sprawiedliwość sprawy statystyka szkolenia szkolnictwo środowisko technika technologie tekstylia
    telekomunikacja transport tranzyt turystyka umowa umowy unikanie urządzenia usługi weterynaria wiceministrowie wizy
    własność współpraca wymiana wyroby zabezpieczenie zdrowie zwalczanie żegluga żywność
