## Kinds of briefing

anniversary-briefing = Dosier de aniversario
visit-briefing = Dosier de visita
country-briefing = Ficha país
briefing = Nota informativa

## The masthead and the foot of the page

number = n.º{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] año
   *[other] años
}
data-to = Datos hasta { $date-kind ->
    [day] el { $date }
   *[month] { $date }
}
next-update = Próxima actualización: { $date }
date-line = { $place }, { $date }
folio = { $page } de { $pages }
draft = Borrador
draft-version = Borrador { $version }
# At the foot of every page of a draft.
draft-folio = { $draft } · { $folio }
subject = Relaciones bilaterales { $first }{ "\u00A0" }– { $second }

## The cover of a booklet, and the page on its back

issued-by = Elaborado por
series = Serie
edition = Edición
# Beside place and date.
issued = Lugar y fecha
# Neither masculine nor feminine.
authors = { $n-count ->
    [one] Autoría
   *[other] Autoría
}
data-up-to = Datos hasta
next-issue = Próxima actualización
handling = Difusión
cover-picture = Imagen de cubierta

## Sections

bottom-line = Lo esencial
in-brief = En síntesis
the-two-sides = Las dos partes
contents = Índice
history = Historia
diplomatic-missions = Representaciones diplomáticas
official-visits = Visitas y reuniones oficiales
agreements-and-institutions = Acuerdos e instituciones
agreements = Acuerdos
trade = Comercio
trade-in-detail = El comercio en detalle
forums-and-projects = Foros y proyectos
forums = Foros
projects = Proyectos
recommendations = Recomendaciones
conclusion = Conclusión
abbreviations = Siglas y abreviaturas
sources = Fuentes
about-this-briefing = Acerca de este documento
contact = Contacto
licence = Licencia
disclaimer = Aviso legal
version = Versión
drafted-by = Redactado por
cleared-by = Aprobado por

## Facts of the two sides

official-name = Nombre oficial
# Same as in English.
capital = Capital
embassy = Embajada
high-commission = Alto Comisionado
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
# After the date of the briefing.
place-from = { $place }, a partir { $date-kind ->
    [day] del { $date }
   *[month] de { $date }
}

## History

relations-established = Establecimiento de relaciones diplomáticas
relations-since = Relaciones diplomáticas { $date-since }

## Missions

embassy-of = Embajada de { $party }
high-commission-of = Alto Comisionado de { $party }
consulate-general-of = Consulado General de { $party }
consulate-of = Consulado de { $party }
honorary-consulate-of = Consulado Honorario de { $party }
liaison-office-of = Oficina de Enlace de { $party }
trade-office-of = Oficina Comercial de { $party }
permanent-mission-of = Misión Permanente de { $party }
mission = { $mission }.
# Nouns: missions are masculine or feminine.
mission-opened = { $mission }: { $opening ->
    [future] apertura prevista
   *[past] apertura
} { $opened-on }.
mission-closed = { $mission }: { $closing ->
    [future] cierre previsto
   *[past] cierre
} { $closed-on }.
mission-opened-and-closed = { $mission }: { $opening ->
    [future] apertura prevista
   *[past] apertura
} { $opened-on }; { $closing ->
    [future] cierre previsto
   *[past] cierre
} { $closed-on }.
head-of-mission = Jefatura de misión: { $name }.

## Visits

date = Fecha
visitor = Visitante
where = Lugar
occasion-and-outcome = Motivo y resultado
from-to = De { $from } a { $to }
visit = Visita
summit = Cumbre
# The article and the contraction depend on the name, so that the name comes first.
on-the-sidelines = { $occasion } (reunión al margen)
on-the-sidelines-of-a-meeting = Reunión al margen de otro encuentro
# Neither masculine nor feminine.
head-of-state = { $n-count ->
    [one] Jefatura de Estado
   *[other] Jefaturas de Estado
}
head-of-government = { $n-count ->
    [one] Jefatura de Gobierno
   *[other] Jefaturas de Gobierno
}
minister = { $n-count ->
    [one] Nivel ministerial
   *[other] Nivel ministerial
}
parliament = { $n-count ->
    [one] Nivel parlamentario
   *[other] Nivel parlamentario
}
official = { $n-count ->
    [one] Alto cargo
   *[other] Altos cargos
}
planned = prevista
visits-held-and-planned = { $held-count ->
    [one] { $held } visita o reunión celebrada
   *[other] { $held } visitas y reuniones celebradas
}; { $planned } por celebrar
visits-planned = { $planned-count ->
    [one] { $planned } visita o reunión prevista
   *[other] { $planned } visitas y reuniones previstas
}
decade = Década de { $year }
group-continued = { $group } (continuación)
elsewhere-or-together = En otros lugares o conjuntas
elsewhere-or-together-within = en otros lugares o conjuntas
# As `from-to`, within a sentence.
from-to-within = de { $from } a { $to }

## Agreements

signed = Firma
agreements-cover = Los acuerdos entre los dos países versan sobre { $fields }.
agreements-signed = Los dos países han firmado { $qualifier ->
    [over] más de { $n-count ->
        [one] un acuerdo
       *[other] { $n } acuerdos
    }
    [about] cerca de { $n-count ->
        [one] un acuerdo
       *[other] { $n } acuerdos
    }
   *[exactly] { $n-count ->
        [one] un acuerdo
       *[other] { $n } acuerdos
    }
}.
agreements-signed-in = Los dos países han firmado { $qualifier ->
    [over] más de { $n-count ->
        [one] un acuerdo
       *[other] { $n } acuerdos
    }
    [about] cerca de { $n-count ->
        [one] un acuerdo
       *[other] { $n } acuerdos
    }
   *[exactly] { $n-count ->
        [one] un acuerdo
       *[other] { $n } acuerdos
    }
} sobre { $fields }.
kinds-signed = Los dos países han firmado { $kinds }.
kinds-signed-in = Los dos países han firmado { $kinds } sobre { $fields }.
# One, where `$kinds` are named in the plural.
one-of-kinds-signed = Instrumentos firmados por los dos países ({ $kinds }): { $qualifier ->
    [over] más de 1
    [about] cerca de 1
   *[exactly] 1
}.
one-of-kinds-signed-in = Instrumentos firmados por los dos países ({ $kinds }) sobre { $fields }: { $qualifier ->
    [over] más de 1
    [about] cerca de 1
   *[exactly] 1
}.
counted-kinds-signed = Los dos países han firmado { $qualifier ->
    [over] más de { $n }
    [about] cerca de { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = Los dos países han firmado { $qualifier ->
    [over] más de { $n }
    [about] cerca de { $n }
   *[exactly] { $n }
} { $kinds } sobre { $fields }.
figure-agreements = { $qualifier ->
    [over] >{ "\u00A0" }{ $n }
    [about] ca.{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] acuerdo
   *[other] acuerdos
}
agreement = Acuerdo
field = Ámbito
status = Estado
in-force-since = En vigor { $date-since }
in-force-from = En vigor a partir { $date-kind ->
    [day] del { $date }
   *[month] de { $date }
}
in-force-during = En vigor: { $period }
expired = Expiró { $date-on }
expires = Expira { $date-on }
to-be-signed = pendiente de firma
to-be-signed-in = Firma prevista en { $place }
signed-in = Firma en { $place }

## Commissions

joint-commission = Comisión Mixta
joint-commissions = Comisiones Mixtas
# The name stands by itself: bodies are masculine or feminine.
commission = { $name }: reúne a los dos países.
commission-remit = { $name }. Ámbito de competencia: { $remit }.
commission-set-up = { $name }: { $setting-up ->
    [future] se constituirá
   *[past] se constituyó
} { $established-on }.
commission-set-up-remit = { $name }: { $setting-up ->
    [future] se constituirá
   *[past] se constituyó
} { $established-on }. Ámbito de competencia: { $remit }.
commission-held = { $name }: { $sessions-count ->
    [0] aún no ha celebrado ninguna reunión
    [one] ha celebrado una reunión
   *[other] ha celebrado { $sessions } reuniones
}.
commission-held-remit = { $name }: { $sessions-count ->
    [0] aún no ha celebrado ninguna reunión
    [one] ha celebrado una reunión
   *[other] ha celebrado { $sessions } reuniones
}. Ámbito de competencia: { $remit }.
commission-set-up-held = { $name }: se constituyó { $established-on } y { $sessions-count ->
    [0] aún no ha celebrado ninguna reunión
    [one] ha celebrado una reunión
   *[other] ha celebrado { $sessions } reuniones
}.
commission-set-up-held-remit = { $name }: se constituyó { $established-on } y { $sessions-count ->
    [0] aún no ha celebrado ninguna reunión
    [one] ha celebrado una reunión
   *[other] ha celebrado { $sessions } reuniones
}. Ámbito de competencia: { $remit }.
commission-level = Nivel de las reuniones: { $level }.
commission-level-planned = Nivel previsto de las reuniones: { $level }.
last-session = La última reunión tuvo lugar { $last-on }.
next-session = { $number ->
    [first] La primera reunión
   *[later] La próxima reunión
} { $due ->
    [past] estaba prevista
   *[future] está prevista
} para { $next-kind ->
    [day] el { $next }
   *[month] { $next }
}.
next-sessions = { $number ->
    [first] Las primeras reuniones
   *[later] Las próximas reuniones
} están previstas para { $next-kind ->
    [day] el { $next }
   *[month] { $next }
} y para { $after-kind ->
    [day] el { $after }
   *[month] { $after }
}.
last-and-next-session = La última reunión tuvo lugar { $last-on }; la próxima { $due ->
    [past] estaba prevista
   *[future] está prevista
} para { $next-kind ->
    [day] el { $next }
   *[month] { $next }
}.

## Trade

exports = Exportaciones
imports = Importaciones
# Same as in English.
total = Total
balance = Saldo
exports-within = exportaciones
imports-within = importaciones
# Same as in English.
total-within = total
balance-within = saldo
year = Año
growth-of-total = Variación del total
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = casi { $figure }
# Also "más de un 1000 %", after `per-cent-in-words`.
more-than = más de { $figure }
exports-of = Exportaciones de { $party }
imports-of = Importaciones de { $party }
balance-of = Saldo de { $party }
balance-of-in = Saldo de { $party } en{ "\u00A0" }{ $year }
two-way-trade-in = comercio bilateral en{ "\u00A0" }{ $year }
change-on = { $growth } respecto a{ "\u00A0" }{ $year }
# Not "3.º socio": it would have to be "3.er".
rank-of-partner = Socio comercial n.º{ "\u00A0" }{ $place } de { $party }
total-came-to = El comercio de { $first } con { $second } ascendió a { $amount } en { $year }.
total-came-to-changed = El comercio de { $first } con { $second } ascendió a { $amount } en { $year }, un { $percent } { $direction ->
    [up] más que en { $before }
   *[down] menos que en { $before }
}.
flows-in-words = Las exportaciones de { $party } a { $partner } ascendieron a { $exports } y las importaciones, a { $imports }, con un { $kind ->
    [surplus] superávit de { $balance }
   *[deficit] déficit de { $balance }
}.
largest-items = Principal exportación de { $party } en { $year }: { $export }; principal importación: { $import }.
figure-in = { $figure } en{ "\u00A0" }{ $year }
mirror-figures = Cifras comunicadas por { $partner } sobre su propio comercio.
absent-commodities = { $n-count ->
    [one] Las cifras son la suma de todos los productos; uno de ellos carece de datos en algunos años o flujos, en los que se computa como cero.
   *[other] Las cifras son la suma de todos los productos; { $n } de ellos carecen de datos en algunos años o flujos, en los que se computan como cero.
}
figures-rounded = Debido al redondeo, la suma de las cifras puede no coincidir con el total.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (p)
    [estimate] (e)
   *[forecast] (pr)
}
status-note = { $status ->
    [provisional] (p): cifras provisionales.
    [estimate] (e): estimaciones.
   *[forecast] (pr): previsiones.
}
break-note = Ruptura de la serie en { $years }: las cifras no son comparables con las anteriores.
period-of-status = { $period } ({ $status ->
    [provisional] provisional
    [estimate] estimación
   *[forecast] previsión
})
figures-of-status = { $status ->
    [provisional] Las cifras de { $years } son provisionales.
    [estimate] Las cifras de { $years } son estimaciones.
   *[forecast] Las cifras de { $years } son previsiones.
}
period = Período
parts-of-years = Períodos parciales y otros
partner-rank = Puesto
partner-share = Cuota
rank-note = Puesto: lugar de { $partner } entre los socios comerciales de { $party }.
share-note = Cuota: peso de { $partner } en el comercio total de { $party }.
rank-and-share-note = Puesto y cuota: lugar de { $partner } entre los socios comerciales de { $party } y peso en el total de su comercio.
goods-and-services-table = Bienes y servicios en el comercio de { $party } con { $partner }, en { $unit }
exports-of-goods = Exportaciones de bienes
exports-of-services = Exportaciones de servicios
imports-of-goods = Importaciones de bienes
imports-of-services = Importaciones de servicios
trade-table = Comercio de { $party } con { $partner }, en { $unit }
trade-chart-caption = Comercio de { $party } con { $partner }, en { $unit }.
no-figures-for = Sin datos de { $years }.
no-figures-of-series = Sin datos en { $years }: { $series }.
figures-from = Fuente de los datos:
what-is-traded = Composición del comercio
goods = Productos
sells = Ventas de { $party }
item = Concepto
hs-code = Código SA
sitc-code = Código CUCI
value = Valor
share = Porcentaje
value-in = Valor, { $year }
share-in = Porcentaje, { $year }
items-table = Productos por flujo comercial, valor en { $unit }
trade-by-member = Comercio por miembro
member = Miembro
other-members = Otros miembros
share-of-total = Porcentaje del total
members-table = { $what }, en { $unit }
members-table-in = { $what }, { $period }, en { $unit }
# The partner is the bloc.
trade-with-members = Comercio de { $party } con los miembros de { $partner }
exports-to-members = Exportaciones de { $party } a los miembros de { $partner }
imports-from-members = Importaciones de { $party } procedentes de los miembros de { $partner }
balance-with-members = Saldo comercial de { $party } con los miembros de { $partner }
# The party is the bloc.
trade-of-members = Comercio de los miembros de { $party } con { $partner }
exports-of-members = Exportaciones de los miembros de { $party } a { $partner }
imports-of-members = Importaciones de los miembros de { $party } procedentes de { $partner }
balance-of-members = Saldo comercial de los miembros de { $party } con { $partner }
chart-members-caption = Datos de { $period }, en { $unit }.

## Agreements by what is known of them

standing-in-force = En vigor
standing-signed = Firmados
standing-other = Otros
standing-expired = Expirados

## Officials

officials = Autoridades
in-office-since = En el cargo { $date-since }
photograph-of = Fotografía de { $name }

## A visit

objectives = Objetivos
programme = Programa
programme-day = { $weekday ->
    [monday] Lunes
    [tuesday] Martes
    [wednesday] Miércoles
    [thursday] Jueves
    [friday] Viernes
    [saturday] Sábado
   *[sunday] Domingo
} { $date }
with-persons = Con { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Delegaciones
person-name = Nombre
office = Cargo
protocol = Protocolo
list-number = { $number }.
points-to-make = Mensajes clave
to-avoid = Conviene evitar
topics = Temas
topic-background = Antecedentes
our-position = Nuestra posición
their-position = Posición de la otra parte
if-raised = Si se plantea
questions = Preguntas y respuestas

## What is to come

coming-up = Próximas fechas
next-session-of = Próxima reunión: { $name }
agreement-expires = Expira
anniversary-of-relations = { $years-count ->
    [one] Primer aniversario
    [5] Quinto aniversario
    [10] Décimo aniversario
    [15] Decimoquinto aniversario
    [20] Vigésimo aniversario
    [25] Vigésimo quinto aniversario
    [30] Trigésimo aniversario
    [35] Trigésimo quinto aniversario
    [40] Cuadragésimo aniversario
    [45] Cuadragésimo quinto aniversario
    [50] Quincuagésimo aniversario
    [55] Quincuagésimo quinto aniversario
    [60] Sexagésimo aniversario
    [65] Sexagésimo quinto aniversario
    [70] Septuagésimo aniversario
    [75] Septuagésimo quinto aniversario
    [80] Octogésimo aniversario
    [85] Octogésimo quinto aniversario
    [90] Nonagésimo aniversario
    [95] Nonagésimo quinto aniversario
    [100] Centenario
   *[other] { $years }.º aniversario
} del establecimiento de relaciones diplomáticas

## Key figures that the brief chooses

spark-alt = De { $first } en { $start } a { $last } en { $end }

## Annexes

annex = Anexo
annex-of = Anexo { $letter }

## Parties

members = Miembros

## Pictures

picture-credit = Imagen: { $name }

## Maps

map-title = { $first }{ "\u00A0" }– { $second }
map-disclaimer = Las fronteras que figuran en el mapa no implican su apoyo ni su aceptación.
map-key-capitals = Los cuadrados señalan las capitales.
map-key-missions = Los cuadrados señalan las capitales; los círculos, otras ciudades con representación.
map-key-missions-alone = Los círculos señalan las ciudades con representación.
map-alt = Mapa de { $first } y de { $second }.
map-alt-direction = { $second } se encuentra al { $direction ->
    [north] norte
    [north-east] noreste
    [east] este
    [south-east] sureste
    [south] sur
    [south-west] suroeste
    [west] oeste
   *[north-west] noroeste
} de { $first }.
map-alt-places = Muestra { $places }.

## Tables of the brief

tables = Cuadros
more-rows = { $n-count ->
    [one] y { $n } más
   *[other] y { $n } más
}
table-summary = { $rows-count ->
    [one] Una fila
   *[other] { $rows } filas
}; columnas: { $columns }

## Trade in some goods only

goods-trade = Comercio de { $goods }
goods-exports = Exportaciones de { $goods }
goods-imports = Importaciones de { $goods }
goods-total = Comercio total de { $goods }
goods-balance = Saldo del comercio de { $goods }
# The same within a sentence.
goods-exports-within = exportaciones de { $goods }
goods-imports-within = importaciones de { $goods }
goods-total-within = comercio total de { $goods }
goods-balance-within = saldo del comercio de { $goods }
goods-exports-of = Exportaciones de { $goods } de { $party }
goods-imports-of = Importaciones de { $goods } de { $party }
goods-balance-of = Saldo de { $party } en el comercio de { $goods }
goods-balance-of-in = Saldo de { $party } en el comercio de { $goods } en{ "\u00A0" }{ $year }
goods-total-came-to = El comercio de { $goods } de { $first } con { $second } ascendió a { $amount } en { $year }.
goods-total-came-to-changed = El comercio de { $goods } de { $first } con { $second } ascendió a { $amount } en { $year }, un { $percent } { $direction ->
    [up] más que en { $before }
   *[down] menos que en { $before }
}.
goods-flows-in-words = Las exportaciones de { $goods } de { $party } a { $partner } ascendieron a { $exports } y las importaciones, a { $imports }, con un { $kind ->
    [surplus] superávit de { $balance }
   *[deficit] déficit de { $balance }
}.
goods-two-way-trade-in = comercio bilateral de { $goods } en{ "\u00A0" }{ $year }
goods-trade-table = Comercio de { $goods } de { $party } con { $partner }, en { $unit }
goods-trade-chart-caption = Comercio de { $goods } de { $party } con { $partner }, en { $unit }.
goods-chart-index-of = Comercio de { $goods } de { $party } con { $partner }.
goods-chart-series = Comercio de { $goods }: { $series }, { $years }
goods-note = Las cifras se refieren únicamente a estos productos: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Cuando la fuente no recoge datos de uno de ellos, este se computa como cero.

## Statistics

statistics = Estadísticas
per-cent-unit = porcentaje
statistic-in = En { $unit }
statistic-unit = Unidad: { $unit }
statistic-caption = { $unit }.
growth = Variación
change-in-points = Variación, puntos porcentuales

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Las exportaciones han superado a las importaciones todos los años
   *[imports] Las importaciones han superado a las exportaciones todos los años
}
chart-flows-every-from = { $larger ->
    [exports] Las exportaciones superaron a las importaciones todos los años entre { $from } y { $to }
   *[imports] Las importaciones superaron a las exportaciones todos los años entre { $from } y { $to }
}
chart-flows-every-known = { $larger ->
    [exports] Las exportaciones superaron a las importaciones todos los años con datos de ambas
   *[imports] Las importaciones superaron a las exportaciones todos los años con datos de ambas
}
chart-flows-mostly = { $larger ->
    [exports] Las exportaciones superaron a las importaciones en { $often } de { $of } años
   *[imports] Las importaciones superaron a las exportaciones en { $often } de { $of } años
}
chart-flows-mostly-known = { $larger ->
    [exports] Las exportaciones superaron a las importaciones en { $often } de los { $of } años con datos de ambas
   *[imports] Las importaciones superaron a las exportaciones en { $often } de los { $of } años con datos de ambas
}
chart-flows-once = { $larger ->
    [exports] Las exportaciones superaron a las importaciones en { $year }
   *[imports] Las importaciones superaron a las exportaciones en { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Las exportaciones fueron más del doble que las importaciones en { $year }
   *[imports] Las importaciones fueron más del doble que las exportaciones en { $year }
}
chart-total-neutral = Comercio total y saldo, { $years }
chart-total-doubled = El comercio se duplicó entre { $from } y { $to }
chart-total-more-than = El comercio se multiplicó por más de { $n } entre { $from } y { $to }
chart-total-grown = El comercio creció un { $percent } entre { $from } y { $to }
chart-total-fallen = El comercio disminuyó un { $percent } entre { $from } y { $to }
chart-total-halved = El comercio se redujo en más de la mitad entre { $from } y { $to }
chart-items-largest = { $flow ->
    [exports] Principal exportación de { $party }: { $item }
   *[imports] Principal importación de { $party }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Principal exportación de { $party } en { $year }: { $item }
   *[imports] Principal importación de { $party } en { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Mayor exportación de { $party } entre las recogidas: { $item }
   *[imports] Mayor importación de { $party } entre las recogidas: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Mayor exportación de { $party } en { $year } entre las recogidas: { $item }
   *[imports] Mayor importación de { $party } en { $year } entre las recogidas: { $item }
}
chart-items-neutral = { $flow ->
    [exports] Exportaciones de { $party } por producto
   *[imports] Importaciones de { $party } por producto
}
chart-items-caption = { $flow ->
    [exports] Exportaciones de { $party }, en { $unit }.
   *[imports] Importaciones de { $party }, en { $unit }.
}
chart-items-caption-in = { $flow ->
    [exports] Exportaciones de { $party } en { $year }, en { $unit }.
   *[imports] Importaciones de { $party } en { $year }, en { $unit }.
}
chart-shares-first = { $flow ->
    [exports] Los { $n } primeros productos suponen el { $percent } de las exportaciones de { $party }
   *[imports] Los { $n } primeros productos suponen el { $percent } de las importaciones de { $party }
}
chart-shares-first-in = { $flow ->
    [exports] Los { $n } primeros productos supusieron el { $percent } de las exportaciones de { $party } en { $year }
   *[imports] Los { $n } primeros productos supusieron el { $percent } de las importaciones de { $party } en { $year }
}
chart-shares-neutral = { $flow ->
    [exports] Composición de las exportaciones de { $party }
   *[imports] Composición de las importaciones de { $party }
}
chart-shares-caption = { $flow ->
    [exports] Porcentaje de las exportaciones de { $party }.
   *[imports] Porcentaje de las importaciones de { $party }.
}
chart-shares-caption-in = { $flow ->
    [exports] Porcentaje de las exportaciones de { $party } en { $year }.
   *[imports] Porcentaje de las importaciones de { $party } en { $year }.
}
# Goods, or members of a bloc.
chart-items-noun = { $n-count ->
    [one] { $n } elemento
   *[other] { $n } elementos
}
other-items = Otros
items-not-listed = Sin desglosar
chart-visits-neutral = Visitas y reuniones por año
chart-visits-peak = El mayor número de visitas y reuniones se registró en { $year }
chart-visits-caption = Visitas y reuniones recogidas en este documento, por sentido de la visita.
chart-visits-caption-planned = Visitas y reuniones recogidas en este documento, por sentido de la visita. No se incluyen las previstas.

## Charts: what they say themselves, and their alternative text

# Same as in English.
status-provisional = Provisional
status-estimate = Estimación
status-forecast = Previsión
chart-break = Ruptura de la serie
chart-index-base = { $year } =
chart-index-of = Comercio de { $party } con { $partner }.
chart-index-caption = Índice, { $year } = 100.
chart-alt-index = Los valores son un índice con base 100 en { $year }.
chart-alt-diverging = Gráfico de barras a ambos lados del cero: { $series } por año, de { $from } a { $to }.
chart-alt-stacked-values = Gráfico de barras apiladas: { $series } por año, de { $from } a { $to }.
chart-alt-lanes = Cronología: { $series } por año, de { $from } a { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Gráfico de áreas: { $series } por año, de { $from } a { $to }.
chart-alt-slope = Gráfico de pendientes: { $series } en { $from } y { $to }.
chart-alt-multiples = Gráficos pequeños, uno por serie: { $series } por año, de { $from } a { $to }.
chart-alt-sparkline = Gráfico pequeño de líneas: { $series } por año, de { $from } a { $to }.
chart-alt-dots = Gráfico de puntos: { $items } por valor, de mayor a menor.
chart-alt-breaks = Ruptura de la serie: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = En { $year }: { $text }.
chart-alt-line = Una línea señala { $a }: { $text }.
chart-alt-code = { $name }, SA { $code }
chart-alt-code-sitc = { $name }, CUCI { $code }
chart-alt-sources = Fuente: { $sources }.
unit = Unidad
currency-code = Moneda
source = Fuente
chart-alt-grouped = Gráfico de barras: { $series } por año, de { $from } a { $to }.
chart-alt-lines = Gráfico de líneas: { $series } por año, de { $from } a { $to }.
chart-alt-stacked = Gráfico de barras apiladas: { $series } por año, de { $from } a { $to }.
chart-alt-one-year = Gráfico de barras: { $series } en { $year }.
chart-alt-ranked = Gráfico de barras: { $items } por valor, de mayor a menor.
chart-alt-shares = Gráfico de barras: { $items } por porcentaje, de mayor a menor.
chart-alt-ring = Gráfico de anillo: { $items } por porcentaje del total.
chart-alt-unit = Valores en { $unit }.
chart-alt-measured = Unidad: { $unit }.
chart-alt-only = { $series }: { $a } en { $year }.
# A series may be singular or plural: no verb.
chart-alt-rose = { $series }: al alza, de { $a } en { $from } a { $b } en { $to }.
chart-alt-fell = { $series }: a la baja, de { $a } en { $from } a { $b } en { $to }.
chart-alt-unsteady = { $series }: de { $a } en { $from } a { $b } en { $to }, sin una tendencia clara.
chart-alt-flat = { $series }: { $a }, sin variación entre { $from } y { $to }.
chart-alt-extremes = Máximo: { $high } en { $high-years }; mínimo: { $low } en { $low-years }.
chart-alt-missing = { $series }: sin datos de { $years }.
chart-alt-sum = { $series }: { $a } en total.
chart-alt-peak = Máximo en un año: { $a }, en { $years }.
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] El mayor es
   *[other] Los mayores son
} { $first }; { $last-count ->
    [one] el menor es
   *[other] los menores son
} { $last }.
chart-alt-empty = No hay datos que mostrar.
chart-more-items = { $n-count ->
    [one] y { $n } más
   *[other] y { $n } más
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] reunión de la Comisión Mixta
   *[other] reuniones de la Comisión Mixta
}
figure-sessions-since = { $n-count ->
    [one] reunión de la Comisión Mixta desde { $year }
   *[other] reuniones de la Comisión Mixta desde { $year }
}
figure-sessions-several = { $n-count ->
    [one] reunión de las Comisiones Mixtas
   *[other] reuniones de las Comisiones Mixtas
}

## Projects and forums

since = { $date-since }
# After the date of the briefing.
from-date = a partir { $date-kind ->
    [day] del { $date }
   *[month] de { $date }
}
other-projects = Otros proyectos

## Recommendations

priority = Prioridad: { $priority }
priority-high = alta
priority-medium = media
priority-low = baja
owner = Responsable: { $owner }
due = Plazo: { $date }

## Sources, links and pictures

citation-description = Fuente { $number }: { $title }
backlink-description = Volver a la cita de la fuente { $number }
backlink-description-of = Volver a la cita de la fuente { $number } en la página { $page }
cited-on = { $n-count ->
    [one] Citada en la página{ "\u00A0" }{ $pages }.
   *[other] Citada en las páginas { $pages }.
}
footnote-description = Nota { $label }
footnote-backlink = Volver a la llamada de la nota { $label }
link-description = { $url }
retrieved = consulta: { $date }
from-sources = Fuentes:
block-reference = { $title }, página{ "\u00A0" }{ $page }
visit-reference = visita ({ $date })
logo = Logotipo

## Attachments

attached-brief = Fichero a partir del cual se ha elaborado este documento
attached-data = Datos del gráfico { $number }
attached-provenance = Procedencia de cada cifra, para `chancery trace` y otros programas

## Dates. House styles cannot rename these.

month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
short-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
date-of-month = { $month } de { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $year }{ "\u00A0" }S{ $half }
quarter-of-year = { $year }{ "\u00A0" }T{ $quarter }
quarters-of-year = { $year }{ "\u00A0" }T{ $from } a{ "\u00A0" }T{ $to }
# Also after "en" and "de".
months-of-year = { $from }–{ $to } de{ "\u00A0" }{ $year }
from-period-to-period = { $from } a { $to }
range-within-year = { $from }–{ $to } de { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
day-without-year = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] el
   *[month] en
} { $date }
since-date = { $date-kind ->
    [day] desde el
   *[month] desde
} { $date }

## Numbers. House styles cannot rename these.

percent = { $number }{ "\u00A0" }%
# After the verb of `rose`. "Un" is here because `more-than` comes before it: "más de un 1000 %".
per-cent-in-words = un { $number }{ "\u00A0" }%
percentage-points = { $number } { $number-count ->
    [one] punto porcentual
   *[other] puntos porcentuales
}
rose = { $direction ->
    [up] { $number ->
        [plural] aumentaron { $figure }
       *[singular] aumentó { $figure }
    }
    [down] { $number ->
        [plural] disminuyeron { $figure }
       *[singular] disminuyó { $figure }
    }
    [slight] { $number ->
        [plural] apenas variaron
       *[singular] apenas varió
    }
   *[none] { $number ->
        [plural] no variaron
       *[singular] no varió
    }
}
ordinal = { $n }.º
cardinal = { $n-count ->
    [one] { $n }
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
   *[other] { $n }
}

## Money. House styles cannot rename these.

# `$symbol` is a sign such as "$", or `letters` such as "CHF". `$sign` is a minus, or nothing.
money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }{ $number-count ->
        [one] millón
       *[other] millones
    }{ "\u00A0" }de{ "\u00A0" }{ $code ->
        [EUR] euros
        [USD] dólares
       *[other] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }millones{ "\u00A0" }de{ "\u00A0" }{ $code ->
        [EUR] euros
        [USD] dólares
       *[other] { $symbol }
    }
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }M{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }M{ "\u00A0" }{ $symbol }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] miles de { $currency }
    [million] millones de { $currency }
    [billion] miles de millones de { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] dólares australianos
    [BRL] reales brasileños
    [BYN] rublos bielorrusos
    [CAD] dólares canadienses
    [CHF] francos suizos
    [CNY] yuanes chinos
    [EUR] euros
    [GBP] libras esterlinas
    [INR] rupias indias
    [JPY] yenes
    [KRW] wones surcoreanos
    [PKR] rupias pakistaníes
    [RUB] rublos rusos
    [SAR] riales saudíes
    [TRY] liras turcas
    [UAH] grivnas ucranianas
    [USD] dólares estadounidenses
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = y
open-ends = etc etc. etcétera &c. …
# The article depends on gender and number, so that it is never written: names stand as they are.
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
# "Irán (República Islámica del)", "Bolivia (Estado Plurinacional de)".
open-ends-of-names = de del la las los
meetings-with-article = { "" }
relations-words = relaciones reconoc vínculos lazos
plural-endings = s
common-words =
    aceite acero acuerdo acuerdos aduanas agricultura agua algodón alimentos altos arroz asistencia aviación
    azúcar bienes carbón carne cereales ciencia combustibles comercio comunicaciones convenio convenios
    cooperación cuestiones cultura datos declaraciones defensa deporte derechos desarrollo directores doble
    economía educación electricidad empleo energía equipos estudiantes exportaciones extradición fertilizantes
    finanzas formación frutas ganadería importaciones industria infraestructuras innovación inversiones
    inversión investigación justicia juventud leche llegadas lucha maquinaria medicamentos medio memorandos
    migraciones minerales minería ministros movilidad pesca petróleo población productos programas promoción
    propiedad protección protocolos remesas sanidad seguridad servicios soja tecnología tejidos textiles
    transporte tratados trigo turismo turistas vehículos viceministros visados
