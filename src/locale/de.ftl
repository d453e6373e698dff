### German, as the Federal Foreign Office writes it. `README.md` is for translators.

## Kinds of briefing

anniversary-briefing = Sachstand zum Jahrestag
visit-briefing = Sachstand zum Besuch
country-briefing = Länderinformation
briefing = Sachstand

## The masthead and the foot of the page

number = Nr.{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] Jahr
   *[other] Jahre
}
data-to = Datenstand: { $date }
next-update = Nächste Aktualisierung: { $date }
date-line = { $place }, { $date }
folio = { $page } von { $pages }
draft = Entwurf
draft-version = Entwurf { $version }
draft-folio = { $draft } · { $folio }
subject = Bilaterale Beziehungen { $first } – { $second }

## The cover of a booklet, and the page on its back

issued-by = Herausgeber
series = Reihe
edition = Ausgabe
issued = Erschienen
authors = { $n-count ->
    [one] Verfasst von
   *[other] Verfasst von
}
data-up-to = Datenstand
next-issue = Nächste Aktualisierung
handling = Einstufung
cover-picture = Titelbild

## Sections

bottom-line = Kernaussage
in-brief = In Kürze
the-two-sides = Beide Seiten
contents = Inhalt
history = Geschichte
diplomatic-missions = Auslandsvertretungen
official-visits = Offizielle Besuche und Treffen
agreements-and-institutions = Abkommen und Gremien
agreements = Abkommen
trade = Handel
trade-in-detail = Handel im Einzelnen
forums-and-projects = Foren und Projekte
forums = Foren
projects = Projekte
recommendations = Empfehlungen
conclusion = Fazit
abbreviations = Abkürzungen
sources = Quellen
about-this-briefing = Zu diesem Dokument
contact = Kontakt
licence = Lizenz
disclaimer = Haftungsausschluss
version = Fassung
drafted-by = Bearbeitet von
cleared-by = Gebilligt von

## Facts of the two sides

official-name = Amtliche Bezeichnung
capital = Hauptstadt
embassy = Botschaft
high-commission = Hochkommissariat
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, ab { $date }

## History

relations-established = Aufnahme diplomatischer Beziehungen
relations-since = Diplomatische Beziehungen { $date-since }

## Missions

embassy-of = Botschaft ({ $party })
high-commission-of = Hochkommissariat ({ $party })
consulate-general-of = Generalkonsulat ({ $party })
consulate-of = Konsulat ({ $party })
honorary-consulate-of = Honorarkonsulat ({ $party })
liaison-office-of = Verbindungsbüro ({ $party })
trade-office-of = Handelsvertretung ({ $party })
permanent-mission-of = Ständige Vertretung ({ $party })
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] Eröffnung { $opened-on } geplant
   *[past] eröffnet { $opened-on }
}.
mission-closed = { $mission }, { $closing ->
    [future] Schließung { $closed-on } geplant
   *[past] geschlossen { $closed-on }
}.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] Eröffnung { $opened-on } geplant
   *[past] eröffnet { $opened-on }
}, { $closing ->
    [future] Schließung { $closed-on } geplant
   *[past] geschlossen { $closed-on }
}.
head-of-mission = Leitung: { $name }.

## Visits

date = Datum
visitor = Beteiligte
where = Ort
occasion-and-outcome = Anlass und Ergebnis
from-to = { $from } → { $to }
visit = Besuch
summit = Gipfeltreffen
on-the-sidelines = Am Rande: { $occasion }
on-the-sidelines-of-a-meeting = Am Rande einer Veranstaltung
head-of-state = { $n-count ->
    [one] Staatsoberhaupt
   *[other] Staatsoberhäupter
}
head-of-government = { $n-count ->
    [one] Regierungschef/in
   *[other] Regierungschefs
}
minister = { $n-count ->
    [one] Minister
   *[other] Minister
}
parliament = { $n-count ->
    [one] Parlamentsmitglied
   *[other] Parlamentsmitglieder
}
official = { $n-count ->
    [one] Beamtenebene
   *[other] Beamtenebene
}
planned = geplant
visits-held-and-planned = Bislang { $held-count ->
    [one] { $held } Besuch oder Treffen
   *[other] { $held } Besuche und Treffen
}, { $planned } geplant
visits-planned = { $planned-count ->
    [one] { $planned } Besuch oder Treffen geplant
   *[other] { $planned } Besuche und Treffen geplant
}
decade = { $year }er-Jahre
group-continued = { $group } (Fortsetzung)
elsewhere-or-together = Andernorts oder gemeinsam
elsewhere-or-together-within = andernorts oder gemeinsam
from-to-within = { $from } → { $to }

## Agreements

signed = Unterzeichnet
agreements-cover = Gegenstand der Abkommen zwischen beiden Seiten: { $fields }.
agreements-signed = Beide Seiten haben { $qualifier ->
    [over] mehr als { $n-count ->
        [one] ein Abkommen
       *[other] { $n } Abkommen
    }
    [about] { $n-count ->
        [one] etwa ein Abkommen
       *[other] rund { $n } Abkommen
    }
   *[exactly] { $n-count ->
        [one] ein Abkommen
       *[other] { $n } Abkommen
    }
} unterzeichnet.
agreements-signed-in = Beide Seiten haben { $qualifier ->
    [over] mehr als { $n-count ->
        [one] ein Abkommen
       *[other] { $n } Abkommen
    }
    [about] { $n-count ->
        [one] etwa ein Abkommen
       *[other] rund { $n } Abkommen
    }
   *[exactly] { $n-count ->
        [one] ein Abkommen
       *[other] { $n } Abkommen
    }
} unterzeichnet (Gegenstand: { $fields }).
kinds-signed = Von beiden Seiten unterzeichnet: { $kinds }.
kinds-signed-in = Von beiden Seiten unterzeichnet: { $kinds } (Gegenstand: { $fields }).
one-of-kinds-signed = Beide Seiten haben { $qualifier ->
    [over] mehr als ein Dokument
    [about] etwa ein Dokument
   *[exactly] ein Dokument
} folgender Art unterzeichnet: { $kinds }.
one-of-kinds-signed-in = Beide Seiten haben { $qualifier ->
    [over] mehr als ein Dokument
    [about] etwa ein Dokument
   *[exactly] ein Dokument
} folgender Art unterzeichnet: { $kinds } (Gegenstand: { $fields }).
counted-kinds-signed = Beide Seiten haben { $qualifier ->
    [over] mehr als { $n }
    [about] rund { $n }
   *[exactly] { $n }
} { $kinds } unterzeichnet.
counted-kinds-signed-in = Beide Seiten haben { $qualifier ->
    [over] mehr als { $n }
    [about] rund { $n }
   *[exactly] { $n }
} { $kinds } unterzeichnet (Gegenstand: { $fields }).
figure-agreements = { $qualifier ->
    [over] über{ "\u00A0" }{ $n }
    [about] ca.{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] Abkommen
   *[other] Abkommen
}
agreement = Abkommen
field = Bereich
# Same as in English.
status = Status
in-force-since = In Kraft { $date-since }
in-force-from = In Kraft ab { $date }
in-force-during = In Kraft: { $period }
expired = Ausgelaufen { $date-on }
expires = Gültig bis { $date }
to-be-signed = Unterzeichnung geplant
to-be-signed-in = Unterzeichnung in { $place } geplant
signed-in = Unterzeichnet in { $place }

## Commissions

joint-commission = Gemischte Kommission
joint-commissions = Gemischte Kommissionen
commission = { $name }: gemeinsames Gremium beider Seiten.
commission-remit = { $name }, Aufgabenbereich: { $remit }.
commission-set-up = { $name }, { $setting-up ->
    [future] Einsetzung { $established-on } vorgesehen
   *[past] eingesetzt { $established-on }
}.
commission-set-up-remit = { $name }, { $setting-up ->
    [future] Einsetzung { $established-on } vorgesehen
   *[past] eingesetzt { $established-on }
}. Aufgabenbereich: { $remit }.
commission-held = { $name }: bislang { $sessions-count ->
    [one] eine Sitzung
   *[other] { $sessions } Sitzungen
}.
commission-held-remit = { $name }: bislang { $sessions-count ->
    [one] eine Sitzung
   *[other] { $sessions } Sitzungen
}. Aufgabenbereich: { $remit }.
commission-set-up-held = { $name }, eingesetzt { $established-on }: bislang { $sessions-count ->
    [one] eine Sitzung
   *[other] { $sessions } Sitzungen
}.
commission-set-up-held-remit = { $name }, eingesetzt { $established-on }: bislang { $sessions-count ->
    [one] eine Sitzung
   *[other] { $sessions } Sitzungen
}. Aufgabenbereich: { $remit }.
commission-level = Tagungsebene: { $level }.
commission-level-planned = Vorgesehene Tagungsebene: { $level }.
last-session = Die letzte Sitzung fand { $last-on } statt.
next-session = Die { $number ->
    [first] erste
   *[later] nächste
} Sitzung { $due ->
    [past] war
   *[future] ist
} für { $next-kind ->
    [day] den { $next }
   *[month] { $next }
} vorgesehen.
next-sessions = Die { $number ->
    [first] ersten
   *[later] nächsten
} Sitzungen sind für { $next-kind ->
    [day] den { $next }
   *[month] { $next }
} und für { $after-kind ->
    [day] den { $after }
   *[month] { $after }
} vorgesehen.
last-and-next-session = Die letzte Sitzung fand { $last-on } statt; die nächste { $due ->
    [past] war
   *[future] ist
} für { $next-kind ->
    [day] den { $next }
   *[month] { $next }
} vorgesehen.

## Trade

exports = Ausfuhren
imports = Einfuhren
total = Gesamt
balance = Saldo
exports-within = Ausfuhren
imports-within = Einfuhren
total-within = Handelsvolumen
balance-within = Saldo
year = Jahr
growth-of-total = Veränderung gesamt
growth-beyond = >{ "\u00A0" }{ $percent }
loss-beyond = <{ "\u00A0" }{ $percent }
nearly = nahezu { $figure }
more-than = mehr als { $figure }
exports-of = { $party }: Ausfuhren
imports-of = { $party }: Einfuhren
balance-of = { $party }: Saldo
balance-of-in = { $party }: Saldo{ "\u00A0" }{ $year }
two-way-trade-in = Handelsvolumen{ "\u00A0" }{ $year }
change-on = { $growth } gegenüber{ "\u00A0" }{ $year }
rank-of-partner = Rang{ "\u00A0" }{ $place } unter den Partnern (Außenhandel { $party })
total-came-to = Der bilaterale Handel ({ $first } – { $second }) belief sich { $year } auf { $amount }.
total-came-to-changed = Der bilaterale Handel ({ $first } – { $second }) belief sich { $year } auf { $amount }, { $percent } { $direction ->
    [up] mehr als { $before }
   *[down] weniger als { $before }
}.
flows-in-words = { $party } (Partner: { $partner }): Die Ausfuhren beliefen sich auf { $exports }, die Einfuhren auf { $imports }; { $kind ->
    [surplus] der Überschuss betrug { $balance }
   *[deficit] das Defizit betrug { $balance }
}.
largest-items = { $party } { $year } – größter Ausfuhrposten: { $export }; größter Einfuhrposten: { $import }.
figure-in = { $figure }{ "\u00A0" }{ $year }
mirror-figures = Zahlen nach den Angaben des Partners ({ $partner }) zum eigenen Handel.
absent-commodities = { $n-count ->
    [one] Die Zahlen sind Summen aller Waren; eine davon ist für einige Jahre oder Handelsrichtungen nicht ausgewiesen und geht dort mit null ein.
   *[other] Die Zahlen sind Summen aller Waren; { $n } davon sind für einige Jahre oder Handelsrichtungen nicht ausgewiesen und gehen dort mit null ein.
}
figures-rounded = Rundungsdifferenzen möglich.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (v)
    [estimate] (s)
   *[forecast] (p)
}
status-note = { $status ->
    [provisional] (v): vorläufige Zahlen.
    [estimate] (s): Schätzungen.
   *[forecast] (p): Prognosen.
}
break-note = Neubeginn der Reihe mit { $years }: Die Zahlen sind mit früheren nicht vergleichbar.
period-of-status = { $period } ({ $status ->
    [provisional] vorläufig
    [estimate] Schätzung
   *[forecast] Prognose
})
figures-of-status = { $status ->
    [provisional] Die Zahlen für { $years } sind vorläufig.
    [estimate] Die Zahlen für { $years } sind Schätzungen.
   *[forecast] Die Zahlen für { $years } sind Prognosen.
}
period = Zeitraum
parts-of-years = Unterjährige und sonstige Zeiträume
partner-rank = Rang
partner-share = Anteil
rank-note = Rang: Platz des Partners { $partner } unter allen Handelspartnern (Außenhandel { $party }).
share-note = Anteil: auf den Partner { $partner } entfallender Teil des gesamten Handels (Außenhandel { $party }).
rank-and-share-note = Rang und Anteil: Platz des Partners { $partner } unter allen Handelspartnern und auf ihn entfallender Teil des gesamten Handels (Außenhandel { $party }).
goods-and-services-table = { $party }: Waren- und Dienstleistungsverkehr mit dem Partner { $partner }, in { $unit }
exports-of-goods = Warenausfuhren
exports-of-services = Dienstleistungsausfuhren
imports-of-goods = Wareneinfuhren
imports-of-services = Dienstleistungseinfuhren
trade-table = { $party }: Handel mit dem Partner { $partner }, in { $unit }
trade-chart-caption = { $party }: Handel mit dem Partner { $partner }, in { $unit }.
no-figures-for = Keine Angaben für { $years }.
no-figures-of-series = Keine Angaben für { $years }: { $series }.
figures-from = Datenquelle:
what-is-traded = Gehandelte Waren
goods = Waren
sells = { $party }: Ausfuhrgüter
item = Ware
hs-code = HS-Code
sitc-code = SITC-Code
value = Wert
share = Anteil
value-in = Wert { $year }
share-in = Anteil { $year }
items-table = Waren nach Handelsrichtung, Werte in { $unit }
trade-by-member = Handel nach Mitgliedstaaten
member = Mitgliedstaat
other-members = Übrige Mitgliedstaaten
share-of-total = Anteil am Gesamtwert
members-table = { $what }, in { $unit }
members-table-in = { $what }, { $period }, in { $unit }
trade-with-members = { $party }: Handel mit Mitgliedstaaten ({ $partner })
exports-to-members = { $party }: Ausfuhren in Mitgliedstaaten ({ $partner })
imports-from-members = { $party }: Einfuhren aus Mitgliedstaaten ({ $partner })
balance-with-members = { $party }: Handelssaldo gegenüber Mitgliedstaaten ({ $partner })
trade-of-members = Mitgliedstaaten ({ $party }): Handel mit dem Partner { $partner }
exports-of-members = Mitgliedstaaten ({ $party }): Ausfuhren an den Partner { $partner }
imports-of-members = Mitgliedstaaten ({ $party }): Einfuhren vom Partner { $partner }
balance-of-members = Mitgliedstaaten ({ $party }): Handelssaldo gegenüber dem Partner { $partner }
chart-members-caption = { $period }, in { $unit }.

## Agreements by what is known of them

standing-in-force = In Kraft
standing-signed = Unterzeichnet
standing-other = Sonstige
standing-expired = Ausgelaufen

## Officials

officials = Amtsträger
in-office-since = Im Amt { $date-since }
photograph-of = Foto: { $name }

## A visit

objectives = Ziele
programme = Programm
programme-day = { $weekday ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}, { $date }
with-persons = Mit: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Delegationen
# Same as in English.
person-name = Name
office = Funktion
protocol = Protokoll
list-number = { $number }.
points-to-make = Gesprächspunkte
to-avoid = Zu vermeiden
topics = Gesprächsthemen
topic-background = Hintergrund
our-position = Unsere Position
their-position = Position der Gegenseite
if-raised = Falls angesprochen
questions = Fragen und Antworten

## What is to come

coming-up = Anstehende Termine
next-session-of = Nächste Sitzung: { $name }
agreement-expires = Läuft aus
anniversary-of-relations = { $years }.{ "\u00A0" }Jahrestag der Aufnahme diplomatischer Beziehungen

## Key figures that the brief chooses

spark-alt = Von { $first } ({ $start }) auf { $last } ({ $end })

## Annexes

annex = Anlage
annex-of = Anlage { $letter }

## Parties

members = Mitgliedstaaten

## Pictures

picture-credit = Bild: { $name }

## Maps

map-title = { $first } und { $second }
map-disclaimer = Die Darstellung der Grenzen bedeutet keine Billigung oder Anerkennung.
map-key-capitals = Quadrate: Hauptstädte.
map-key-missions = Quadrate: Hauptstädte; Kreise: weitere Städte mit Vertretung.
map-key-missions-alone = Kreise: Städte mit Vertretung.
map-alt = Karte: { $first } und { $second }.
map-alt-direction = Lage zueinander: { $second } im { $direction ->
    [north] Norden, { $first } im Süden
    [north-east] Nordosten, { $first } im Südwesten
    [east] Osten, { $first } im Westen
    [south-east] Südosten, { $first } im Nordwesten
    [south] Süden, { $first } im Norden
    [south-west] Südwesten, { $first } im Nordosten
    [west] Westen, { $first } im Osten
   *[north-west] Nordwesten, { $first } im Südosten
}.
map-alt-places = Eingezeichnet: { $places }.

## Tables of the brief

tables = Tabellen
more-rows = { $n-count ->
    [one] und { $n } weiterer Eintrag
   *[other] und { $n } weitere Einträge
}
table-summary = { $rows-count ->
    [one] Eine Zeile
   *[other] { $rows } Zeilen
}; Spalten: { $columns }

## Trade in some goods only

goods-trade = Handel ({ $goods })
goods-exports = Ausfuhren ({ $goods })
goods-imports = Einfuhren ({ $goods })
goods-total = Handelsvolumen ({ $goods })
goods-balance = Saldo ({ $goods })
goods-exports-within = Ausfuhren ({ $goods })
goods-imports-within = Einfuhren ({ $goods })
goods-total-within = Handelsvolumen ({ $goods })
goods-balance-within = Saldo ({ $goods })
goods-exports-of = { $party }: Ausfuhren ({ $goods })
goods-imports-of = { $party }: Einfuhren ({ $goods })
goods-balance-of = { $party }: Saldo ({ $goods })
goods-balance-of-in = { $party }: Saldo ({ $goods }){ "\u00A0" }{ $year }
goods-total-came-to = Der bilaterale Handel ({ $first } – { $second }) in der Warengruppe { $goods } belief sich { $year } auf { $amount }.
goods-total-came-to-changed = Der bilaterale Handel ({ $first } – { $second }) in der Warengruppe { $goods } belief sich { $year } auf { $amount }, { $percent } { $direction ->
    [up] mehr als { $before }
   *[down] weniger als { $before }
}.
goods-flows-in-words = { $party } (Partner: { $partner }; Warengruppe: { $goods }): Die Ausfuhren beliefen sich auf { $exports }, die Einfuhren auf { $imports }; { $kind ->
    [surplus] der Überschuss betrug { $balance }
   *[deficit] das Defizit betrug { $balance }
}.
goods-two-way-trade-in = Handelsvolumen ({ $goods }){ "\u00A0" }{ $year }
goods-trade-table = { $party }: Handel mit dem Partner { $partner } ({ $goods }), in { $unit }
goods-trade-chart-caption = { $party }: Handel mit dem Partner { $partner } ({ $goods }), in { $unit }.
goods-chart-index-of = { $party }: Handel mit dem Partner { $partner } ({ $goods }).
goods-chart-series = Handel ({ $goods }): { $series }, { $years }
goods-note = Die Zahlen betreffen nur folgende Waren: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Weist die Quelle eine dieser Waren nicht aus, so geht diese mit null ein.

## Statistics

statistics = Statistik
per-cent-unit = Prozent
statistic-in = In { $unit }
statistic-unit = Einheit: { $unit }
statistic-caption = { $unit }.
growth = Veränderung
change-in-points = Veränderung, Prozentpunkte

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Die Ausfuhren überstiegen die Einfuhren in jedem Jahr
   *[imports] Die Einfuhren überstiegen die Ausfuhren in jedem Jahr
}
chart-flows-every-from = { $larger ->
    [exports] Die Ausfuhren überstiegen die Einfuhren von { $from } bis { $to } in jedem Jahr
   *[imports] Die Einfuhren überstiegen die Ausfuhren von { $from } bis { $to } in jedem Jahr
}
chart-flows-every-known = { $larger ->
    [exports] Die Ausfuhren überstiegen die Einfuhren in jedem Jahr mit Angaben zu beiden
   *[imports] Die Einfuhren überstiegen die Ausfuhren in jedem Jahr mit Angaben zu beiden
}
chart-flows-mostly = { $larger ->
    [exports] Die Ausfuhren überstiegen die Einfuhren in { $often } von { $of } Jahren
   *[imports] Die Einfuhren überstiegen die Ausfuhren in { $often } von { $of } Jahren
}
chart-flows-mostly-known = { $larger ->
    [exports] Die Ausfuhren überstiegen die Einfuhren in { $often } der { $of } Jahre mit Angaben zu beiden
   *[imports] Die Einfuhren überstiegen die Ausfuhren in { $often } der { $of } Jahre mit Angaben zu beiden
}
chart-flows-once = { $larger ->
    [exports] Die Ausfuhren überstiegen { $year } die Einfuhren
   *[imports] Die Einfuhren überstiegen { $year } die Ausfuhren
}
chart-flows-twofold = { $larger ->
    [exports] Die Ausfuhren waren { $year } mehr als doppelt so hoch wie die Einfuhren
   *[imports] Die Einfuhren waren { $year } mehr als doppelt so hoch wie die Ausfuhren
}
chart-total-neutral = Handelsvolumen und Saldo, { $years }
chart-total-doubled = Der Handel verdoppelte sich von { $from } bis { $to }
chart-total-more-than = { $n-count ->
    [2] Der Handel hat sich von { $from } bis { $to } mehr als verdoppelt
    [3] Der Handel hat sich von { $from } bis { $to } mehr als verdreifacht
    [4] Der Handel hat sich von { $from } bis { $to } mehr als vervierfacht
    [5] Der Handel hat sich von { $from } bis { $to } mehr als verfünffacht
    [6] Der Handel hat sich von { $from } bis { $to } mehr als versechsfacht
    [7] Der Handel hat sich von { $from } bis { $to } mehr als versiebenfacht
    [8] Der Handel hat sich von { $from } bis { $to } mehr als verachtfacht
    [9] Der Handel hat sich von { $from } bis { $to } mehr als verneunfacht
    [10] Der Handel hat sich von { $from } bis { $to } mehr als verzehnfacht
    [one] Der Handel war { $to } höher als { $from }
   *[other] Der Handel war { $to } mehr als { $n }-mal so hoch wie { $from }
}
chart-total-grown = Der Handel nahm von { $from } bis { $to } um { $percent } zu
chart-total-fallen = Der Handel nahm von { $from } bis { $to } um { $percent } ab
chart-total-halved = Der Handel ging von { $from } bis { $to } um mehr als die Hälfte zurück
chart-items-largest = { $flow ->
    [exports] { $party } – größter Ausfuhrposten: { $item }
   *[imports] { $party } – größter Einfuhrposten: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $party } – größter Ausfuhrposten { $year }: { $item }
   *[imports] { $party } – größter Einfuhrposten { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] { $party } – größter aufgeführter Ausfuhrposten: { $item }
   *[imports] { $party } – größter aufgeführter Einfuhrposten: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] { $party } – größter aufgeführter Ausfuhrposten { $year }: { $item }
   *[imports] { $party } – größter aufgeführter Einfuhrposten { $year }: { $item }
}
chart-items-neutral = { $party }: { $flow ->
    [exports] Ausfuhren
   *[imports] Einfuhren
} nach Wert
chart-items-caption = { $party }: { $flow ->
    [exports] Ausfuhren
   *[imports] Einfuhren
}, in { $unit }.
chart-items-caption-in = { $party }: { $flow ->
    [exports] Ausfuhren
   *[imports] Einfuhren
} { $year }, in { $unit }.
chart-shares-first = { $flow ->
    [exports] { $party }: Auf die ersten { $n } Posten entfallen { $percent } der Ausfuhren
   *[imports] { $party }: Auf die ersten { $n } Posten entfallen { $percent } der Einfuhren
}
chart-shares-first-in = { $flow ->
    [exports] { $party }: Auf die ersten { $n } Posten entfielen { $percent } der Ausfuhren { $year }
   *[imports] { $party }: Auf die ersten { $n } Posten entfielen { $percent } der Einfuhren { $year }
}
chart-shares-neutral = { $party }: { $flow ->
    [exports] Ausfuhren
   *[imports] Einfuhren
} nach Anteil
chart-shares-caption = { $party }: Anteile an den { $flow ->
    [exports] Ausfuhren
   *[imports] Einfuhren
}, in Prozent.
chart-shares-caption-in = { $party }: Anteile an den { $flow ->
    [exports] Ausfuhren
   *[imports] Einfuhren
} { $year }, in Prozent.
chart-items-noun = { $n-count ->
    [one] { $n } Posten
   *[other] { $n } Posten
}
other-items = Sonstige
items-not-listed = Nicht aufgeführt
chart-visits-neutral = Besuche und Treffen nach Jahren
chart-visits-peak = Die meisten Besuche und Treffen fanden { $year } statt
chart-visits-caption = In diesem Dokument aufgeführte Besuche und Treffen, nach Reiserichtung.
chart-visits-caption-planned = In diesem Dokument aufgeführte Besuche und Treffen, nach Reiserichtung. Geplante Termine sind nicht mitgezählt.

## Charts: what they say themselves, and their alternative text

status-provisional = Vorläufig
status-estimate = Schätzung
status-forecast = Prognose
chart-break = Zeitreihenbruch
chart-index-base = { $year } =
chart-index-of = { $party }: Handel mit dem Partner { $partner }.
chart-index-caption = Index: { $year } = 100.
chart-alt-index = Indexwerte: { $year } = 100.
chart-alt-diverging = Säulendiagramm beiderseits der Nulllinie: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-stacked-values = Gestapeltes Säulendiagramm: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-lanes = Zeitleiste: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Flächendiagramm: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-slope = Steigungsdiagramm: { $series }, { $from } und { $to }.
chart-alt-multiples = Kleine Diagramme, eines je Reihe: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-sparkline = Kleines Liniendiagramm: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-dots = Punktdiagramm: { $items } nach Wert, absteigend.
chart-alt-breaks = Zeitreihenbruch: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = { $year }: { $text }.
chart-alt-line = Linie bei { $a }: { $text }.
chart-alt-code = { $name }, HS { $code }
# Same as in English.
chart-alt-code-sitc = { $name }, SITC { $code }
chart-alt-sources = Quelle: { $sources }.
unit = Einheit
currency-code = Währung
source = Quelle
chart-alt-grouped = Säulendiagramm: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-lines = Liniendiagramm: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-stacked = Gestapeltes Säulendiagramm: { $series } nach Jahren, { $from } bis { $to }.
chart-alt-one-year = Säulendiagramm: { $series }, { $year }.
chart-alt-ranked = Balkendiagramm: { $items } nach Wert, absteigend.
chart-alt-shares = Balkendiagramm: { $items } nach Anteil, absteigend.
chart-alt-ring = Ringdiagramm: { $items } nach Anteil am Ganzen.
chart-alt-unit = Werte in { $unit }.
chart-alt-measured = Einheit: { $unit }.
chart-alt-only = { $series }, { $year }: { $a }.
chart-alt-rose = { $series }: Anstieg von { $a } ({ $from }) auf { $b } ({ $to }).
chart-alt-fell = { $series }: Rückgang von { $a } ({ $from }) auf { $b } ({ $to }).
chart-alt-unsteady = { $series }: von { $a } ({ $from }) auf { $b } ({ $to }), ohne klare Tendenz.
chart-alt-flat = { $series }: von { $from } bis { $to } unverändert { $a }.
chart-alt-extremes = Höchster Wert: { $high } ({ $high-years }); niedrigster Wert: { $low } ({ $low-years }).
chart-alt-missing = { $series }: keine Angaben für { $years }.
chart-alt-sum = { $series }: insgesamt { $a }.
chart-alt-peak = Höchster Wert eines Jahres: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Größter Posten
   *[other] Größte Posten
}: { $first }; { $last-count ->
    [one] kleinster Posten
   *[other] kleinste Posten
}: { $last }.
chart-alt-empty = Keine darstellbaren Zahlen vorhanden.
chart-more-items = { $n-count ->
    [one] und { $n } weiterer Posten
   *[other] und { $n } weitere Posten
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] Sitzung der Gemischten Kommission
   *[other] Sitzungen der Gemischten Kommission
}
figure-sessions-since = { $n-count ->
    [one] Sitzung der Gemischten Kommission seit { $year }
   *[other] Sitzungen der Gemischten Kommission seit { $year }
}
figure-sessions-several = { $n-count ->
    [one] Sitzung der Gemischten Kommissionen
   *[other] Sitzungen der Gemischten Kommissionen
}

## Projects and forums

since = { $date-since }
from-date = ab { $date }
other-projects = Weitere Projekte

## Recommendations

priority = Priorität: { $priority }
priority-high = hoch
priority-medium = mittel
priority-low = niedrig
owner = Zuständig: { $owner }
due = Frist: { $date }

## Sources, links and pictures

citation-description = Quelle { $number }: { $title }
backlink-description = Zurück zum Verweis auf Quelle { $number }
backlink-description-of = Zurück zum Verweis auf Quelle { $number } auf Seite { $page }
cited-on = { $n-count ->
    [one] Zitiert auf Seite{ "\u00A0" }{ $pages }.
   *[other] Zitiert auf den Seiten { $pages }.
}
footnote-description = Fußnote { $label }
footnote-backlink = Zurück zum Verweis auf Fußnote { $label }
link-description = { $url }
retrieved = abgerufen { $date-on }
from-sources = Quellen:
block-reference = { $title }, Seite{ "\u00A0" }{ $page }
visit-reference = Besuch ({ $date })
# Same as in English.
logo = Logo

## Attachments

attached-brief = Quelldatei, aus der dieses Dokument erstellt wurde
attached-data = Daten zu Diagramm { $number }
attached-provenance = Herkunft jeder Zahl, für `chancery trace` und andere Programme

## Dates. House styles cannot rename these.

month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }.{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $half }.{ "\u00A0" }Hj.{ "\u00A0" }{ $year }
quarter-of-year = Q{ $quarter }{ "\u00A0" }{ $year }
quarters-of-year = Q{ $from } bis{ "\u00A0" }Q{ $to }{ "\u00A0" }{ $year }
months-of-year = { $from } bis { $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } bis { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }.–{ $to }.{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }.{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] am { $date }
    [month] im { $date }
   *[year] { $date }
}
since-date = seit { $date-kind ->
    [day] dem { $date }
   *[month] { $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }{ "\u00A0" }%
per-cent-in-words = { $number }{ "\u00A0" }Prozent
percentage-points = { $number }{ "\u00A0" }Prozentpunkte
rose = { $direction ->
    [up] { $number ->
        [plural] stiegen um { $figure }
        [singular] stieg um { $figure }
       *[unknown] um { $figure } gestiegen
    }
    [down] { $number ->
        [plural] sanken um { $figure }
        [singular] sank um { $figure }
       *[unknown] um { $figure } gesunken
    }
    [slight] { $number ->
        [plural] blieben nahezu unverändert
        [singular] blieb nahezu unverändert
       *[unknown] nahezu unverändert
    }
   *[none] { $number ->
        [plural] blieben unverändert
        [singular] blieb unverändert
       *[unknown] unverändert
    }
}
ordinal = { $n }.
cardinal = { $n-count ->
    [one] { $n }
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $n }
}

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }Tsd.{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }Mio.{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }Mrd.{ "\u00A0" }{ $symbol }
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }Tsd.{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }Mio.{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }Mrd.{ "\u00A0" }{ $symbol }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] Tsd.{ "\u00A0" }{ $currency }
    [million] Mio.{ "\u00A0" }{ $currency }
    [billion] Mrd.{ "\u00A0" }{ $currency }
   *[one] { $currency }
}
# In the dative: they always stand after "in".
currency = { $code ->
    [AUD] australischen Dollar
    [BRL] brasilianischen Real
    [BYN] belarussischen Rubel
    [CAD] kanadischen Dollar
    [CHF] Schweizer Franken
    [CNY] chinesischen Yuan
    [EUR] Euro
    [GBP] Pfund Sterling
    [INR] indischen Rupien
    [JPY] japanischen Yen
    [KRW] südkoreanischen Won
    [PKR] pakistanischen Rupien
    [RUB] russischen Rubel
    [SAR] Saudi-Riyal
    [TRY] türkischen Lira
    [UAH] ukrainischen Hrywnja
    [USD] US-Dollar
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = und
open-ends = usw. usw etc. etc u.a. a. u.Ä. Ä. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = beziehung anerkenn anerkannt
plural-endings = abkommen übereinkommen übereinkünfte verträge protokolle vereinbarungen erklärungen memoranden memoranda abmachungen absprachen programme
common-words =
    administrative akademische allgemeine berufliche bilaterale digitale diplomatische energiepolitische
    entwicklungspolitische finanzielle gegenseitige geistige gemeinsame gesellschaftliche gesundheitliche
    gewerbliche grenzüberschreitende humanitäre industrielle innere internationale juristische justizielle
    konsularische kulturelle landwirtschaftliche militärische multilaterale nachhaltige öffentliche parlamentarische
    politische polizeiliche private rechtliche regionale sicherheitspolitische soziale strategische technische
    technologische wirtschaftliche wirtschaftspolitische wissenschaftliche zivile zivilgesellschaftliche
