### ITALIAN: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Dossier per l’anniversario
visit-briefing = Dossier di visita
country-briefing = Scheda Paese
briefing = Nota informativa

## The masthead and the foot of the page

number = N.{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] anno
   *[other] anni
}
data-to = Aggiornamento dei dati: { $date }
next-update = Prossimo aggiornamento: { $date }
date-line = { $place }, { $date }
folio = { $page } di { $pages }
draft = Bozza
draft-version = Bozza { $version }
draft-folio = { $draft } · { $folio }
subject = Relazioni bilaterali { $first }{ "\u00A0" }– { $second }

## The cover of a booklet, and the page on its back

issued-by = Pubblicato da
series = Collana
edition = Edizione
issued = Luogo e data
authors = { $n-count ->
    [one] A cura di
   *[other] A cura di
}
data-up-to = Aggiornamento dei dati
next-issue = Prossimo aggiornamento
handling = Livello di riservatezza
cover-picture = Immagine di copertina

## Sections

bottom-line = In sintesi
in-brief = In breve
the-two-sides = Le due parti
contents = Indice
history = Cenni storici
diplomatic-missions = Rappresentanze diplomatiche
official-visits = Visite e incontri ufficiali
agreements-and-institutions = Accordi e istituzioni
agreements = Accordi
trade = Interscambio commerciale
trade-in-detail = Interscambio in dettaglio
forums-and-projects = Forum e progetti
forums = Forum
projects = Progetti
recommendations = Raccomandazioni
conclusion = Conclusioni
abbreviations = Sigle e abbreviazioni
sources = Fonti
about-this-briefing = Informazioni sul documento
contact = Contatti
licence = Licenza
disclaimer = Avvertenza
version = Versione
drafted-by = Redatto da
cleared-by = Approvato da

## Facts of the two sides

official-name = Denominazione ufficiale
capital = Capitale
embassy = Ambasciata
high-commission = Alto Commissariato
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, apertura prevista { $date-on }

## History

relations-established = Instaurazione delle relazioni diplomatiche
relations-since = Relazioni diplomatiche instaurate { $date-on }

## Missions

embassy-of = Ambasciata ({ $party })
high-commission-of = Alto Commissariato ({ $party })
consulate-general-of = Consolato Generale ({ $party })
consulate-of = Consolato ({ $party })
honorary-consulate-of = Consolato Onorario ({ $party })
liaison-office-of = Ufficio di Collegamento ({ $party })
trade-office-of = Ufficio Commerciale ({ $party })
permanent-mission-of = Rappresentanza Permanente ({ $party })
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] apertura prevista
   *[past] apertura
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] chiusura prevista
   *[past] chiusura
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] apertura prevista
   *[past] apertura
} { $opened-on }, { $closing ->
    [future] chiusura prevista
   *[past] chiusura
} { $closed-on }.
head-of-mission = Capo missione: { $name }.

## Visits

date = Data
visitor = Personalità
where = Luogo
occasion-and-outcome = Occasione ed esito
from-to = { $from } verso { $to }
visit = Visita
summit = Vertice
on-the-sidelines = A margine di: { $occasion }
on-the-sidelines-of-a-meeting = A margine di una riunione
head-of-state = { $n-count ->
    [one] Capo di Stato
   *[other] Capi di Stato
}
head-of-government = { $n-count ->
    [one] Capo di Governo
   *[other] Capi di Governo
}
minister = { $n-count ->
    [one] Livello ministeriale
   *[other] Livello ministeriale
}
parliament = { $n-count ->
    [one] Parlamentare
   *[other] Parlamentari
}
official = { $n-count ->
    [one] Livello di alti funzionari
   *[other] Livello di alti funzionari
}
planned = in programma
visits-held-and-planned = Visite e incontri: { $held-count ->
    [one] { $held } già svolto
   *[other] { $held } già svolti
}, { $planned } in programma
visits-planned = Visite e incontri in programma: { $planned }
decade = Anni { $year }
group-continued = { $group } (segue)
elsewhere-or-together = Altri incontri
elsewhere-or-together-within = altri incontri
from-to-within = { $from } verso { $to }

## Agreements

signed = Firma
agreements-cover = Gli accordi tra i due Paesi riguardano i seguenti settori: { $fields }.
agreements-signed = { $n-count ->
    [0] I due Paesi non hanno firmato alcun accordo.
    [one] I due Paesi hanno firmato { $qualifier ->
        [over] più di un accordo
        [about] circa un accordo
       *[exactly] un accordo
    }.
   *[other] I due Paesi hanno firmato { $qualifier ->
        [over] oltre { $n } accordi
        [about] circa { $n } accordi
       *[exactly] { $n } accordi
    }.
}
agreements-signed-in = { $n-count ->
    [0] I due Paesi non hanno firmato alcun accordo nei seguenti settori
    [one] I due Paesi hanno firmato { $qualifier ->
        [over] più di un accordo nei seguenti settori
        [about] circa un accordo nei seguenti settori
       *[exactly] un accordo nei seguenti settori
    }
   *[other] I due Paesi hanno firmato { $qualifier ->
        [over] oltre { $n } accordi nei seguenti settori
        [about] circa { $n } accordi nei seguenti settori
       *[exactly] { $n } accordi nei seguenti settori
    }
}: { $fields }.
kinds-signed = I due Paesi hanno firmato { $kinds }.
kinds-signed-in = I due Paesi hanno firmato { $kinds } nei seguenti settori: { $fields }.
one-of-kinds-signed = I due Paesi hanno firmato { $qualifier ->
    [over] più di uno strumento
    [about] circa uno strumento
   *[exactly] un solo strumento
} ({ $kinds }).
one-of-kinds-signed-in = I due Paesi hanno firmato { $qualifier ->
    [over] più di uno strumento
    [about] circa uno strumento
   *[exactly] un solo strumento
} ({ $kinds }) nei seguenti settori: { $fields }.
counted-kinds-signed = I due Paesi hanno firmato { $qualifier ->
    [over] oltre { $n }
    [about] circa { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = I due Paesi hanno firmato { $qualifier ->
    [over] oltre { $n }
    [about] circa { $n }
   *[exactly] { $n }
} { $kinds } nei seguenti settori: { $fields }.
figure-agreements = { $qualifier ->
    [over] oltre{ "\u00A0" }{ $n }
    [about] circa{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] accordo
   *[other] accordi
}
agreement = Accordo
field = Settore
status = Stato
in-force-since = Entrata in vigore: { $date }
in-force-from = Entrata in vigore: { $date }
in-force-during = Periodo di vigenza: { $period }
expired = Fine vigenza: { $date }
expires = Scadenza: { $date }
to-be-signed = firma prevista
to-be-signed-in = Firma prevista: { $place }
signed-in = Luogo della firma: { $place }

## Commissions

joint-commission = Commissione mista
joint-commissions = Commissioni miste
commission = { $name }{ "\u00A0" }– organismo bilaterale di concertazione.
commission-remit = { $name }{ "\u00A0" }– organismo bilaterale competente nei seguenti settori: { $remit }.
commission-set-up = { $name }{ "\u00A0" }– organismo bilaterale { $setting-up ->
    [future] la cui istituzione è prevista
   *[past] istituito
} { $established-on }.
commission-set-up-remit = { $name }{ "\u00A0" }– organismo bilaterale { $setting-up ->
    [future] la cui istituzione è prevista
   *[past] istituito
} { $established-on }, competente nei seguenti settori: { $remit }.
commission-held = { $name }{ "\u00A0" }– organismo bilaterale che { $sessions-count ->
    [0] non ha ancora tenuto alcuna sessione
    [one] ha tenuto una sessione
   *[other] ha tenuto { $sessions } sessioni
}.
commission-held-remit = { $name }{ "\u00A0" }– organismo bilaterale che { $sessions-count ->
    [0] non ha ancora tenuto alcuna sessione
    [one] ha tenuto una sessione
   *[other] ha tenuto { $sessions } sessioni
} ed è competente nei seguenti settori: { $remit }.
commission-set-up-held = { $name }{ "\u00A0" }– organismo bilaterale istituito { $established-on }, che { $sessions-count ->
    [0] non ha ancora tenuto alcuna sessione
    [one] ha tenuto una sessione
   *[other] ha tenuto { $sessions } sessioni
}.
commission-set-up-held-remit = { $name }{ "\u00A0" }– organismo bilaterale istituito { $established-on }, che { $sessions-count ->
    [0] non ha ancora tenuto alcuna sessione
    [one] ha tenuto una sessione
   *[other] ha tenuto { $sessions } sessioni
} ed è competente nei seguenti settori: { $remit }.
commission-level = Livello delle riunioni: { $level }.
commission-level-planned = Livello previsto delle riunioni: { $level }.
last-session = L’ultima sessione si è svolta { $last-on }.
next-session = { $number ->
    [first] La prima sessione { $due ->
        [past] era prevista
       *[future] è prevista
    }
   *[later] { $due ->
        [past] La sessione successiva era prevista
       *[future] La prossima sessione è prevista
    }
} { $next-on }.
next-sessions = { $number ->
    [first] Le prime sessioni
   *[later] Le prossime sessioni
} sono previste { $next-on } e { $after-on }.
last-and-next-session = L’ultima sessione si è svolta { $last-on }; { $due ->
    [past] la successiva era prevista
   *[future] la prossima è prevista
} { $next-on }.

## Trade

exports = Esportazioni
imports = Importazioni
total = Totale
balance = Saldo
exports-within = esportazioni
imports-within = importazioni
total-within = totale
balance-within = saldo
year = Anno
growth-of-total = Variazione del totale
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = quasi { $figure }
more-than = oltre { $figure }
exports-of = Esportazioni ({ $party })
imports-of = Importazioni ({ $party })
balance-of = Saldo commerciale ({ $party })
balance-of-in = Saldo commerciale ({ $party }) nel{ "\u00A0" }{ $year }
two-way-trade-in = interscambio nel{ "\u00A0" }{ $year }
change-on = { $growth } rispetto al{ "\u00A0" }{ $year }
rank-of-partner = { $rank } posto tra i partner commerciali ({ $party })
total-came-to = Nel { $year } l’interscambio { $first }{ "\u00A0" }– { $second } è stato pari a { $amount }.
total-came-to-changed = Nel { $year } l’interscambio { $first }{ "\u00A0" }– { $second } è stato pari a { $amount }, in { $direction ->
    [up] aumento (+{ $percent })
   *[down] calo (−{ $percent })
} rispetto al { $before }.
flows-in-words = Le esportazioni ({ $party } verso { $partner }) sono state pari a { $exports } e le importazioni a { $imports }, con un { $kind ->
    [surplus] avanzo
   *[deficit] disavanzo
} di { $balance }.
largest-items = Principale voce di esportazione ({ $party }) nel { $year }: { $export }; principale voce di importazione: { $import }.
figure-in = { $figure } nel{ "\u00A0" }{ $year }
mirror-figures = Statistiche speculari: dati dichiarati dal partner ({ $partner }) per il proprio commercio estero.
absent-commodities = { $n-count ->
    [one] I valori sono la somma di tutti i prodotti; per uno di essi mancano i dati di alcuni anni o flussi, nei quali è conteggiato come zero.
   *[other] I valori sono la somma di tutti i prodotti; per { $n } di essi mancano i dati di alcuni anni o flussi, nei quali sono conteggiati come zero.
}
figures-rounded = Per effetto degli arrotondamenti, i totali possono non coincidere con la somma dei componenti.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (p)
    [estimate] (s)
   *[forecast] (prev.)
}
status-note = { $status ->
    [provisional] (p): dati provvisori.
    [estimate] (s): stime.
   *[forecast] (prev.): previsioni.
}
break-note = Interruzione della serie: { $years }. I dati non sono confrontabili con quelli precedenti.
period-of-status = { $period } ({ $status ->
    [provisional] dati provvisori
    [estimate] stima
   *[forecast] previsione
})
figures-of-status = { $status ->
    [provisional] Dati provvisori: { $years }.
    [estimate] Stime: { $years }.
   *[forecast] Previsioni: { $years }.
}
period = Periodo
parts-of-years = Periodi infrannuali e altri
partner-rank = Posto
partner-share = Quota
rank-note = Posto: posizione del partner ({ $partner }) tra i partner commerciali ({ $party }).
share-note = Quota: incidenza del partner ({ $partner }) sull’interscambio complessivo ({ $party }).
rank-and-share-note = Posto e quota: posizione del partner ({ $partner }) tra i partner commerciali e sua incidenza sull’interscambio complessivo ({ $party }).
goods-and-services-table = Commercio estero di beni e servizi ({ $party }) – partner: { $partner }, in { $unit }
exports-of-goods = Esportazioni di beni
exports-of-services = Esportazioni di servizi
imports-of-goods = Importazioni di beni
imports-of-services = Importazioni di servizi
trade-table = Commercio estero ({ $party }) – partner: { $partner }, in { $unit }
trade-chart-caption = Commercio estero ({ $party }) – partner: { $partner }, in { $unit }.
no-figures-for = Dati non disponibili: { $years }.
no-figures-of-series = Dati non disponibili ({ $series }): { $years }.
figures-from = Fonte dei dati:
what-is-traded = Composizione dell’interscambio
goods = Prodotti
sells = Vendite ({ $party })
item = Voce
hs-code = Codice SA
sitc-code = Codice CTCI
value = Valore
share = Quota
value-in = Valore, { $year }
share-in = Quota, { $year }
items-table = Prodotti per flusso, valori in { $unit }
trade-by-member = Interscambio per membro
member = Membro
other-members = Altri membri
share-of-total = Quota sul totale
members-table = { $what }, in { $unit }
members-table-in = { $what }, { $period }, in { $unit }
trade-with-members = Interscambio ({ $party }) con i membri ({ $partner })
exports-to-members = Esportazioni ({ $party }) verso i membri ({ $partner })
imports-from-members = Importazioni ({ $party }) dai membri ({ $partner })
balance-with-members = Saldo commerciale ({ $party }) con i membri ({ $partner })
trade-of-members = Interscambio dei membri ({ $party }) – partner: { $partner }
exports-of-members = Esportazioni dei membri ({ $party }) – partner: { $partner }
imports-of-members = Importazioni dei membri ({ $party }) – partner: { $partner }
balance-of-members = Saldo commerciale dei membri ({ $party }) – partner: { $partner }
chart-members-caption = Dati: { $period }, in { $unit }.

## Agreements by what is known of them

standing-in-force = In vigore
standing-signed = Firmati
standing-other = Altri
standing-expired = Non più in vigore

## Officials

officials = Autorità
in-office-since = Entrata in carica: { $date }
photograph-of = Fotografia: { $name }

## A visit

objectives = Obiettivi
programme = Programma
programme-day = { $weekday ->
    [monday] Lunedì
    [tuesday] Martedì
    [wednesday] Mercoledì
    [thursday] Giovedì
    [friday] Venerdì
    [saturday] Sabato
   *[sunday] Domenica
} { $date }
with-persons = Con: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, ore{ "\u00A0" }{ $time }
delegations = Delegazioni
person-name = Nome
office = Incarico
protocol = Cerimoniale
list-number = { $number }.
points-to-make = Elementi di linguaggio
to-avoid = Da evitare
topics = Temi
topic-background = Contesto
our-position = La nostra posizione
their-position = Posizione della controparte
if-raised = Se sollevato dalla controparte
questions = Domande e risposte

## What is to come

coming-up = Prossimi appuntamenti
next-session-of = Prossima sessione: { $name }
agreement-expires = Scadenza
anniversary-of-relations = { $years-count ->
    [one] Primo anniversario
    [100] Centenario
   *[other] { $years }º anniversario
} dell’instaurazione delle relazioni diplomatiche

## Key figures that the brief chooses

spark-alt = Da { $first } ({ $start }) a { $last } ({ $end })

## Annexes

annex = Allegato
annex-of = Allegato { $letter }

## Parties

members = Membri

## Pictures

picture-credit = Crediti immagine: { $name }

## Maps

map-title = { $first }{ "\u00A0" }– { $second }
map-disclaimer = I confini indicati sulla carta non ne implicano il riconoscimento o l’accettazione.
map-key-capitals = I quadrati indicano le capitali.
map-key-missions = I quadrati indicano le capitali; i cerchi, le altre città sede di una rappresentanza.
map-key-missions-alone = I cerchi indicano le città sede di una rappresentanza.
map-alt = Carta geografica: { $first } e { $second }.
map-alt-direction = Posizione geografica: { $second } a { $direction ->
    [north] nord
    [north-east] nord-est
    [east] est
    [south-east] sud-est
    [south] sud
    [south-west] sud-ovest
    [west] ovest
   *[north-west] nord-ovest
} dell’altro Paese ({ $first }).
map-alt-places = Località indicate: { $places }.

## Tables of the brief

tables = Tabelle
more-rows = { $n-count ->
    [one] e { $n } altra voce
   *[other] e altre { $n } voci
}
table-summary = { $rows-count ->
    [one] Tabella di una riga
   *[other] Tabella di { $rows } righe
}; colonne: { $columns }

## Trade in some goods only

goods-trade = Interscambio di { $goods }
goods-exports = Esportazioni di { $goods }
goods-imports = Importazioni di { $goods }
goods-total = Interscambio totale di { $goods }
goods-balance = Saldo degli scambi di { $goods }
goods-exports-within = esportazioni di { $goods }
goods-imports-within = importazioni di { $goods }
goods-total-within = interscambio totale di { $goods }
goods-balance-within = saldo degli scambi di { $goods }
goods-exports-of = Esportazioni di { $goods } ({ $party })
goods-imports-of = Importazioni di { $goods } ({ $party })
goods-balance-of = Saldo degli scambi di { $goods } ({ $party })
goods-balance-of-in = Saldo degli scambi di { $goods } ({ $party }) nel{ "\u00A0" }{ $year }
goods-total-came-to = Nel { $year } l’interscambio di { $goods } ({ $first }{ "\u00A0" }– { $second }) è stato pari a { $amount }.
goods-total-came-to-changed = Nel { $year } l’interscambio di { $goods } ({ $first }{ "\u00A0" }– { $second }) è stato pari a { $amount }, in { $direction ->
    [up] aumento (+{ $percent })
   *[down] calo (−{ $percent })
} rispetto al { $before }.
goods-flows-in-words = Le esportazioni di { $goods } ({ $party } verso { $partner }) sono state pari a { $exports } e le importazioni a { $imports }, con un { $kind ->
    [surplus] avanzo
   *[deficit] disavanzo
} di { $balance }.
goods-two-way-trade-in = interscambio di { $goods } nel{ "\u00A0" }{ $year }
goods-trade-table = Commercio estero di { $goods } ({ $party }) – partner: { $partner }, in { $unit }
goods-trade-chart-caption = Commercio estero di { $goods } ({ $party }) – partner: { $partner }, in { $unit }.
goods-chart-index-of = Commercio estero di { $goods } ({ $party }) – partner: { $partner }.
goods-chart-series = Interscambio di { $goods }: { $series }, { $years }
goods-note = I dati si riferiscono esclusivamente ai seguenti prodotti: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Se la fonte non riporta dati per uno di essi, il valore è considerato pari a zero.

## Statistics

statistics = Statistiche
per-cent-unit = percentuale
statistic-in = In { $unit }
statistic-unit = Unità: { $unit }
statistic-caption = { $unit }.
growth = Variazione
change-in-points = Variazione, punti percentuali

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Le esportazioni hanno superato le importazioni ogni anno
   *[imports] Le importazioni hanno superato le esportazioni ogni anno
}
chart-flows-every-from = { $larger ->
    [exports] Le esportazioni hanno superato le importazioni ogni anno dal { $from } al { $to }
   *[imports] Le importazioni hanno superato le esportazioni ogni anno dal { $from } al { $to }
}
chart-flows-every-known = { $larger ->
    [exports] Le esportazioni hanno superato le importazioni in tutti gli anni con dati per entrambi i flussi
   *[imports] Le importazioni hanno superato le esportazioni in tutti gli anni con dati per entrambi i flussi
}
chart-flows-mostly = { $larger ->
    [exports] Le esportazioni hanno superato le importazioni in { $often } anni su { $of }
   *[imports] Le importazioni hanno superato le esportazioni in { $often } anni su { $of }
}
chart-flows-mostly-known = { $larger ->
    [exports] Le esportazioni hanno superato le importazioni in { $often } anni su { $of } con dati per entrambi i flussi
   *[imports] Le importazioni hanno superato le esportazioni in { $often } anni su { $of } con dati per entrambi i flussi
}
chart-flows-once = { $larger ->
    [exports] Le esportazioni hanno superato le importazioni nel { $year }
   *[imports] Le importazioni hanno superato le esportazioni nel { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Le esportazioni sono state pari a più del doppio delle importazioni nel { $year }
   *[imports] Le importazioni sono state pari a più del doppio delle esportazioni nel { $year }
}
chart-total-neutral = Interscambio totale e saldo, { $years }
chart-total-doubled = L’interscambio è raddoppiato tra il { $from } e il { $to }
chart-total-more-than = { $n-count ->
    [2] L’interscambio è più che raddoppiato tra il { $from } e il { $to }
    [3] L’interscambio è più che triplicato tra il { $from } e il { $to }
   *[more] L’interscambio nel { $to } è stato pari a oltre { $n } volte quello del { $from }
}
chart-total-grown = L’interscambio è aumentato tra il { $from } e il { $to } (+{ $percent })
chart-total-fallen = L’interscambio è diminuito tra il { $from } e il { $to } (−{ $percent })
chart-total-halved = L’interscambio si è più che dimezzato tra il { $from } e il { $to }
chart-items-largest = { $flow ->
    [exports] Principale voce di esportazione ({ $party }): { $item }
   *[imports] Principale voce di importazione ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Principale voce di esportazione ({ $party }) nel { $year }: { $item }
   *[imports] Principale voce di importazione ({ $party }) nel { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Principale voce di esportazione tra quelle elencate ({ $party }): { $item }
   *[imports] Principale voce di importazione tra quelle elencate ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Principale voce di esportazione tra quelle elencate ({ $party }) nel { $year }: { $item }
   *[imports] Principale voce di importazione tra quelle elencate ({ $party }) nel { $year }: { $item }
}
chart-items-neutral = { $flow ->
    [exports] Esportazioni ({ $party }) per valore
   *[imports] Importazioni ({ $party }) per valore
}
chart-items-caption = { $flow ->
    [exports] Esportazioni ({ $party }), in { $unit }.
   *[imports] Importazioni ({ $party }), in { $unit }.
}
chart-items-caption-in = { $flow ->
    [exports] Esportazioni ({ $party }), { $year }, in { $unit }.
   *[imports] Importazioni ({ $party }), { $year }, in { $unit }.
}
chart-shares-first = { $flow ->
    [exports] Prime { $n } voci: { $percent } delle esportazioni ({ $party })
   *[imports] Prime { $n } voci: { $percent } delle importazioni ({ $party })
}
chart-shares-first-in = { $flow ->
    [exports] Prime { $n } voci: { $percent } delle esportazioni ({ $party }) nel { $year }
   *[imports] Prime { $n } voci: { $percent } delle importazioni ({ $party }) nel { $year }
}
chart-shares-neutral = { $flow ->
    [exports] Composizione delle esportazioni ({ $party })
   *[imports] Composizione delle importazioni ({ $party })
}
chart-shares-caption = { $flow ->
    [exports] In percentuale delle esportazioni ({ $party }).
   *[imports] In percentuale delle importazioni ({ $party }).
}
chart-shares-caption-in = { $flow ->
    [exports] In percentuale delle esportazioni ({ $party }), { $year }.
   *[imports] In percentuale delle importazioni ({ $party }), { $year }.
}
chart-items-noun = { $n-count ->
    [one] { $n } voce
   *[other] { $n } voci
}
other-items = Altro
items-not-listed = Voci non elencate
chart-visits-neutral = Visite e incontri per anno
chart-visits-peak = Il maggior numero di visite e incontri si è registrato nel { $year }
chart-visits-caption = Visite e incontri elencati nel presente documento, per direzione della visita.
chart-visits-caption-planned = Visite e incontri elencati nel presente documento, per direzione della visita. Quelli in programma non sono conteggiati.

## Charts: what they say themselves, and their alternative text

status-provisional = Dati provvisori
status-estimate = Stima
status-forecast = Previsione
chart-break = Interruzione della serie
chart-index-base = { $year } =
chart-index-of = Commercio estero ({ $party }) – partner: { $partner }.
chart-index-caption = Indice, { $year } = 100.
chart-alt-index = I valori sono numeri indice ({ $year } = 100).
chart-alt-diverging = Grafico a barre ai due lati dello zero: { $series } per anno, dal { $from } al { $to }.
chart-alt-stacked-values = Grafico a barre in pila: { $series } per anno, dal { $from } al { $to }.
chart-alt-lanes = Cronologia: { $series } per anno, dal { $from } al { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Grafico ad area: { $series } per anno, dal { $from } al { $to }.
chart-alt-slope = Grafico a pendenza: { $series } nel { $from } e nel { $to }.
chart-alt-multiples = Piccoli grafici, uno per serie: { $series } per anno, dal { $from } al { $to }.
chart-alt-sparkline = Piccolo grafico a linee: { $series } per anno, dal { $from } al { $to }.
chart-alt-dots = Grafico a punti: { $items } in ordine decrescente di valore.
chart-alt-breaks = Interruzione della serie: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Nel { $year }: { $text }.
chart-alt-line = Linea di riferimento a { $a }: { $text }.
chart-alt-code = { $name }, SA { $code }
chart-alt-code-sitc = { $name }, CTCI { $code }
chart-alt-sources = Fonte: { $sources }.
unit = Unità
currency-code = Valuta
source = Fonte
chart-alt-grouped = Grafico a barre: { $series } per anno, dal { $from } al { $to }.
chart-alt-lines = Grafico a linee: { $series } per anno, dal { $from } al { $to }.
chart-alt-stacked = Grafico a barre in pila: { $series } per anno, dal { $from } al { $to }.
chart-alt-one-year = Grafico a barre: { $series } nel { $year }.
chart-alt-ranked = Grafico a barre: { $items } in ordine decrescente di valore.
chart-alt-shares = Grafico a barre: { $items } in ordine decrescente di quota.
chart-alt-ring = Grafico ad anello: { $items } per quota sul totale.
chart-alt-unit = Valori in { $unit }.
chart-alt-measured = Unità: { $unit }.
chart-alt-only = { $series }: { $a } nel { $year }.
chart-alt-rose = { $series }: in aumento, da { $a } nel { $from } a { $b } nel { $to }.
chart-alt-fell = { $series }: in calo, da { $a } nel { $from } a { $b } nel { $to }.
chart-alt-unsteady = { $series }: da { $a } nel { $from } a { $b } nel { $to }, senza una tendenza chiara.
chart-alt-flat = { $series }: { $a }, senza variazioni dal { $from } al { $to }.
chart-alt-extremes = Massimo: { $high } ({ $high-years }); minimo: { $low } ({ $low-years }).
chart-alt-missing = { $series }: dati non disponibili ({ $years }).
chart-alt-sum = { $series }: { $a } in totale.
chart-alt-peak = Massimo in un anno: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Voce di maggior peso
   *[other] Voci di maggior peso
}: { $first }; { $last-count ->
    [one] voce di minor peso
   *[other] voci di minor peso
}: { $last }.
chart-alt-empty = Nessun dato da mostrare.
chart-more-items = { $n-count ->
    [one] e { $n } altra voce
   *[other] e altre { $n } voci
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] sessione della Commissione mista
   *[other] sessioni della Commissione mista
}
figure-sessions-since = { $n-count ->
    [one] sessione della Commissione mista dal { $year }
   *[other] sessioni della Commissione mista dal { $year }
}
figure-sessions-several = { $n-count ->
    [one] sessione delle Commissioni miste
   *[other] sessioni delle Commissioni miste
}

## Projects and forums

since = { $date-since }
from-date = istituzione prevista { $date-on }
other-projects = Altri progetti

## Recommendations

priority = Priorità: { $priority }
priority-high = alta
priority-medium = media
priority-low = bassa
owner = Responsabile: { $owner }
due = Scadenza: { $date }

## Sources, links and pictures

citation-description = Fonte { $number }: { $title }
backlink-description = Torna al richiamo della fonte { $number }
backlink-description-of = Torna al richiamo della fonte { $number } a pagina { $page }
cited-on = { $n-count ->
    [one] Citata a pagina{ "\u00A0" }{ $pages }.
   *[other] Citata alle pagine { $pages }.
}
footnote-description = Nota { $label }
footnote-backlink = Torna al richiamo della nota { $label }
link-description = { $url }
retrieved = ultima consultazione: { $date }
from-sources = Fonti:
block-reference = { $title }, pagina{ "\u00A0" }{ $page }
visit-reference = visita ({ $date })
# Same as in English.
logo = Logo

## Attachments

attached-brief = File da cui è stato generato il presente documento
attached-data = Dati del grafico { $number }
attached-provenance = Provenienza di ciascun dato, per `chancery trace` e altri programmi

## Dates. House styles cannot rename these.

# The preposition is part of the month: it depends on the month’s first letter.
month = { $form ->
    [on] { $month ->
        [1] nel gennaio
        [2] nel febbraio
        [3] nel marzo
        [4] nell’aprile
        [5] nel maggio
        [6] nel giugno
        [7] nel luglio
        [8] nell’agosto
        [9] nel settembre
        [10] nell’ottobre
        [11] nel novembre
       *[12] nel dicembre
    }
    [since] { $month ->
        [1] dal gennaio
        [2] dal febbraio
        [3] dal marzo
        [4] dall’aprile
        [5] dal maggio
        [6] dal giugno
        [7] dal luglio
        [8] dall’agosto
        [9] dal settembre
        [10] dall’ottobre
        [11] dal novembre
       *[12] dal dicembre
    }
   *[alone] { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    }
}
short-month = { $month ->
    [1] gen
    [2] feb
    [3] mar
    [4] apr
    [5] mag
    [6] giu
    [7] lug
    [8] ago
    [9] set
    [10] ott
    [11] nov
   *[12] dic
}
short-months-of-year = { $from }-{ $to } { $year }
date-of-day = { $day-count ->
    [one] 1º
   *[other] { $day }
}{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }-{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $half }º{ "\u00A0" }sem.{ "\u00A0" }{ $year }
quarter-of-year = { $quarter }º{ "\u00A0" }trim.{ "\u00A0" }{ $year }
quarters-of-year = { $from }º-{ $to }º{ "\u00A0" }trim.{ "\u00A0" }{ $year }
months-of-year = { $from }-{ $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } – { $to }
range-within-year = { $from }-{ $to } { $year }
range-within-month = { $from-count ->
    [one] 1º
   *[other] { $from }
}-{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day-count ->
    [one] 1º
   *[other] { $day }
}{ "\u00A0" }{ $month }
# “In data” and “dal giorno” need no article, which is “l’” before 8 and 11. Months bring their preposition.
on-date = { $date-kind ->
    [day] in data { $date }
    [month] { $date }
   *[year] nel { $date }
}
since-date = { $date-kind ->
    [day] dal giorno { $date }
    [month] { $date }
   *[year] dal { $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number-count ->
    [one] { $number }{ "\u00A0" }punto percentuale
   *[other] { $number }{ "\u00A0" }punti percentuali
}
# In brackets: “dell’8%” but “del 7%”.
rose = { $direction ->
    [up] { $number ->
        [plural] hanno registrato un aumento ({ $figure })
       *[unknown] ha registrato un aumento ({ $figure })
    }
    [down] { $number ->
        [plural] hanno registrato un calo ({ $figure })
       *[unknown] ha registrato un calo ({ $figure })
    }
    [slight] { $number ->
        [plural] non hanno registrato variazioni di rilievo
       *[unknown] non ha registrato variazioni di rilievo
    }
   *[none] { $number ->
        [plural] non hanno registrato variazioni
       *[unknown] non ha registrato variazioni
    }
}
ordinal = { $n }º
# Only “uno” has a gender.
cardinal = { $n-count ->
    [one] { $n }
    [2] due
    [3] tre
    [4] quattro
    [5] cinque
    [6] sei
    [7] sette
    [8] otto
    [9] nove
    [10] dieci
   *[other] { $n }
}

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
# In words: “51,4 milioni di dollari”.
money-long = { $unit ->
    [thousand] { $number-count ->
        [one] { $sign }mille
       *[other] { $sign }{ $number }{ "\u00A0" }mila
    }{ "\u00A0" }{ $code ->
        [USD] dollari
       *[any] { currency }
    }
    [million] { $number-count ->
        [one] { $sign }{ $number }{ "\u00A0" }milione
       *[other] { $sign }{ $number }{ "\u00A0" }milioni
    } di{ "\u00A0" }{ $code ->
        [USD] dollari
       *[any] { currency }
    }
    [billion] { $number-count ->
        [one] { $sign }{ $number }{ "\u00A0" }miliardo
       *[other] { $sign }{ $number }{ "\u00A0" }miliardi
    } di{ "\u00A0" }{ $code ->
        [USD] dollari
       *[any] { currency }
    }
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { $number-count ->
        [one] { $sign }mille
       *[other] { $sign }{ $number }{ "\u00A0" }mila
    }{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }mln{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }mld{ "\u00A0" }{ $symbol }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] migliaia di { $currency }
    [million] milioni di { $currency }
    [billion] miliardi di { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] dollari australiani
    [BRL] real brasiliani
    [BYN] rubli bielorussi
    [CAD] dollari canadesi
    [CHF] franchi svizzeri
    [CNY] yuan cinesi
    [EUR] euro
    [GBP] sterline britanniche
    [INR] rupie indiane
    [JPY] yen giapponesi
    [KRW] won sudcoreani
    [PKR] rupie pakistane
    [RUB] rubli russi
    [SAR] riyal sauditi
    [TRY] lire turche
    [UAH] grivnie ucraine
    [USD] dollari USA
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = e
open-ends = ecc ecc. eccetera etc etc. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = di del dello della dell’ dell' dei degli delle
meetings-with-article = { "" }
relations-words = relazioni riconosc rapporti legami
# The sentence that this chooses is right of a singular too. A memorandum has no plural of its own.
plural-endings = i carte congiunte d’intesa d'intesa intese lettere memoranda note quadro
common-words =
    accordi acqua agricoltura aiuti alimentari alimenti ambiente assistenza aviazione autoveicoli beni borse carne
    cereali chimica clima combustibili commercio comunicazioni contrasto convenzioni cooperazione cotone cultura
    cuoio dati dichiarazioni difesa diritti dogane economia edilizia elettricità energia esportazioni estradizione
    farmaci fertilizzanti finanza fisco flussi formazione frutta gas giustizia immigrazione importazioni imprese
    industria infrastrutture innovazione intese investimenti istruzione lavoro legname logistica lotta macchinari
    materie medicinali memorandum metalli migrazioni minerali mobilità navigazione occupazione passeggeri pesca
    petrolio polizia popolazione prodotti promozione protezione protocolli ricerca rimesse riso salute sanità
    scienza servizi sicurezza soia sport studenti sviluppo tecnologia telecomunicazioni tessili trasporti trattati
    turismo turisti visti zucchero
