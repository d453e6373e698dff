### PORTUGUESE: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Dossiê comemorativo
visit-briefing = Dossiê de visita
country-briefing = Ficha de país
briefing = Nota informativa

## The masthead and the foot of the page

number = N.º{ "\u00A0" }{ $number }
years = { $n-count ->
    [0] anos
    [one] ano
   *[other] anos
}
data-to = Dados até { $date }
next-update = Próxima atualização: { $date }
date-line = { $place }, { $date }
folio = { $page } de { $pages }
draft = Minuta
draft-version = Minuta { $version }
draft-folio = { $draft } · { $folio }
subject = Relações bilaterais { $first }{ "\u00A0" }– { $second }

## The cover of a booklet, and the page on its back

issued-by = Emitido por
series = Série
edition = Edição
issued = Local e data
authors = { $n-count ->
    [one] Autoria
   *[other] Autoria
}
data-up-to = Dados até
next-issue = Próxima atualização
handling = Classificação
cover-picture = Imagem da capa

## Sections

bottom-line = O essencial
in-brief = Em síntese
the-two-sides = As duas partes
contents = Índice
history = Histórico das relações
diplomatic-missions = Representações diplomáticas
official-visits = Visitas e reuniões oficiais
agreements-and-institutions = Acordos e mecanismos de cooperação
agreements = Acordos
trade = Comércio bilateral
trade-in-detail = Comércio bilateral em detalhe
forums-and-projects = Fóruns e projetos
forums = Fóruns
projects = Projetos
recommendations = Recomendações
conclusion = Conclusão
abbreviations = Siglas e abreviaturas
sources = Fontes
about-this-briefing = Sobre este documento
contact = Contacto
licence = Licença
disclaimer = Aviso legal
version = Versão
drafted-by = Redigido por
cleared-by = Aprovado por

## Facts of the two sides

official-name = Nome oficial
# Same as in English.
capital = Capital
embassy = Embaixada
high-commission = Alto Comissariado
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, a partir de { $date }

## History

relations-established = Estabelecimento de relações diplomáticas
relations-since = Relações diplomáticas { $date-since }

## Missions

embassy-of = Embaixada ({ $party })
high-commission-of = Alto Comissariado ({ $party })
consulate-general-of = Consulado-Geral ({ $party })
consulate-of = Consulado ({ $party })
honorary-consulate-of = Consulado Honorário ({ $party })
liaison-office-of = Escritório de Ligação ({ $party })
trade-office-of = Escritório Comercial ({ $party })
permanent-mission-of = Missão Permanente ({ $party })
mission = { $mission }.
# Nouns: missions are masculine or feminine.
mission-opened = { $mission }: { $opening ->
    [future] abertura prevista para { $opened }
   *[past] abertura { $opened-on }
}.
mission-closed = { $mission }: { $closing ->
    [future] encerramento previsto para { $closed }
   *[past] encerramento { $closed-on }
}.
mission-opened-and-closed = { $mission }: { $opening ->
    [future] abertura prevista para { $opened }
   *[past] abertura { $opened-on }
}; { $closing ->
    [future] encerramento previsto para { $closed }
   *[past] encerramento { $closed-on }
}.
head-of-mission = Chefe de missão: { $name }.

## Visits

date = Data
visitor = Visitante
where = Local
occasion-and-outcome = Motivo e resultados
from-to = { $from } → { $to }
visit = Visita
summit = Cimeira
# The article and the contraction depend on the name, so that it stands by itself.
on-the-sidelines = Reunião à margem: { $occasion }
on-the-sidelines-of-a-meeting = Reunião à margem de outro evento
# Words for women and men alike.
head-of-state = { $n-count ->
    [one] Chefe de Estado
   *[other] Chefes de Estado
}
head-of-government = { $n-count ->
    [one] Chefe de Governo
   *[other] Chefes de Governo
}
minister = { $n-count ->
    [one] Nível ministerial
   *[other] Nível ministerial
}
parliament = { $n-count ->
    [one] Parlamentar
   *[other] Parlamentares
}
official = { $n-count ->
    [one] Representante oficial
   *[other] Representantes oficiais
}
planned = prevista
visits-held-and-planned = { $held-count ->
    [0] { $held } visitas e reuniões realizadas
    [one] { $held } visita ou reunião realizada
   *[other] { $held } visitas e reuniões realizadas
}; { $planned } por realizar
visits-planned = { $planned-count ->
    [0] { $planned } visitas e reuniões previstas
    [one] { $planned } visita ou reunião prevista
   *[other] { $planned } visitas e reuniões previstas
}
decade = Década de { $year }
group-continued = { $group } (continuação)
elsewhere-or-together = Em outros locais ou em conjunto
elsewhere-or-together-within = em outros locais ou em conjunto
from-to-within = { $from } → { $to }

## Agreements

signed = Assinatura
agreements-cover = Os acordos entre os dois países versam sobre { $fields }.
agreements-signed = { $n-count ->
    [0] Os dois países não assinaram nenhum acordo.
    [one] Os dois países assinaram { $qualifier ->
        [over] mais de um acordo
        [about] cerca de um acordo
       *[exactly] um acordo
    }.
   *[other] Os dois países assinaram { $qualifier ->
        [over] mais de { $n } acordos
        [about] cerca de { $n } acordos
       *[exactly] { $n } acordos
    }.
}
agreements-signed-in = { $n-count ->
    [0] Os dois países não assinaram nenhum acordo sobre { $fields }.
    [one] Os dois países assinaram { $qualifier ->
        [over] mais de um acordo
        [about] cerca de um acordo
       *[exactly] um acordo
    } sobre { $fields }.
   *[other] Os dois países assinaram { $qualifier ->
        [over] mais de { $n } acordos
        [about] cerca de { $n } acordos
       *[exactly] { $n } acordos
    } sobre { $fields }.
}
kinds-signed = Os dois países assinaram { $kinds }.
kinds-signed-in = Os dois países assinaram { $kinds } sobre { $fields }.
one-of-kinds-signed = Os dois países assinaram { $qualifier ->
    [over] mais de um instrumento
    [about] cerca de um instrumento
   *[exactly] um só instrumento
} ({ $kinds }).
one-of-kinds-signed-in = Os dois países assinaram { $qualifier ->
    [over] mais de um instrumento
    [about] cerca de um instrumento
   *[exactly] um só instrumento
} ({ $kinds }) sobre { $fields }.
counted-kinds-signed = Os dois países assinaram { $qualifier ->
    [over] mais de { $n }
    [about] cerca de { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = Os dois países assinaram { $qualifier ->
    [over] mais de { $n }
    [about] cerca de { $n }
   *[exactly] { $n }
} { $kinds } sobre { $fields }.
figure-agreements = { $qualifier ->
    [over] >{ "\u00A0" }{ $n }
    [about] ≈{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [0] acordos
    [one] acordo
   *[other] acordos
}
agreement = Acordo
field = Área
status = Situação
in-force-since = Em vigor { $date-since }
in-force-from = Em vigor a partir de { $date }
in-force-during = Vigência: { $period }
expired = Expirou { $date-on }
expires = Expira { $date-on }
to-be-signed = assinatura prevista
to-be-signed-in = Local previsto para a assinatura: { $place }
signed-in = Local de assinatura: { $place }

## Commissions

joint-commission = Comissão Mista
joint-commissions = Comissões Mistas
# What is said of it agrees with “mecanismo”: names are masculine or feminine.
commission = { $name }: mecanismo bilateral de cooperação.
commission-remit = { $name }: mecanismo bilateral de cooperação; âmbito de atuação: { $remit }.
commission-set-up = { $name }: mecanismo bilateral { $setting-up ->
    [future] a criar
   *[past] criado
} { $established-on }.
commission-set-up-remit = { $name }: mecanismo bilateral { $setting-up ->
    [future] a criar
   *[past] criado
} { $established-on }; âmbito de atuação: { $remit }.
commission-held = { $name }: mecanismo bilateral que { $sessions-count ->
    [0] ainda não realizou nenhuma reunião
    [one] realizou uma reunião
   *[other] realizou { $sessions } reuniões
}.
commission-held-remit = { $name }: mecanismo bilateral que { $sessions-count ->
    [0] ainda não realizou nenhuma reunião
    [one] realizou uma reunião
   *[other] realizou { $sessions } reuniões
}; âmbito de atuação: { $remit }.
commission-set-up-held = { $name }: mecanismo bilateral criado { $established-on }, que { $sessions-count ->
    [0] ainda não realizou nenhuma reunião
    [one] realizou uma reunião
   *[other] realizou { $sessions } reuniões
}.
commission-set-up-held-remit = { $name }: mecanismo bilateral criado { $established-on }, que { $sessions-count ->
    [0] ainda não realizou nenhuma reunião
    [one] realizou uma reunião
   *[other] realizou { $sessions } reuniões
}; âmbito de atuação: { $remit }.
commission-level = Nível das reuniões: { $level }.
commission-level-planned = Nível previsto das reuniões: { $level }.
last-session = A última reunião realizou-se { $last-on }.
next-session = { $number ->
    [first] A primeira reunião { $due ->
        [past] estava prevista
       *[future] está prevista
    }
   *[later] { $due ->
        [past] A reunião seguinte estava prevista
       *[future] A próxima reunião está prevista
    }
} para { $next }.
next-sessions = { $number ->
    [first] As primeiras reuniões
   *[later] As próximas reuniões
} estão previstas para { $next } e para { $after }.
last-and-next-session = A última reunião realizou-se { $last-on }; a { $due ->
    [past] seguinte estava prevista
   *[future] próxima está prevista
} para { $next }.

## Trade

exports = Exportações
imports = Importações
# Same as in English.
total = Total
balance = Saldo
exports-within = exportações
imports-within = importações
# Same as in English.
total-within = total
balance-within = saldo
year = Ano
growth-of-total = Variação do total
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = quase { $figure }
more-than = mais de { $figure }
exports-of = Exportações ({ $party })
imports-of = Importações ({ $party })
balance-of = Saldo comercial ({ $party })
balance-of-in = Saldo comercial ({ $party }) em{ "\u00A0" }{ $year }
two-way-trade-in = comércio bilateral em{ "\u00A0" }{ $year }
change-on = { $growth } em relação a{ "\u00A0" }{ $year }
# The place is the other side’s: the name in brackets is whose partners they are.
rank-of-partner = Parceiros comerciais ({ $party }): { $rank }{ "\u00A0" }lugar
total-came-to = O comércio bilateral { $first }{ "\u00A0" }– { $second } totalizou { $amount } em { $year }.
total-came-to-changed = O comércio bilateral { $first }{ "\u00A0" }– { $second } totalizou { $amount } em { $year }, o que representa { $direction ->
    [up] um aumento
   *[down] uma diminuição
} de { $percent } em relação a { $before }.
flows-in-words = As exportações ({ $party } → { $partner }) totalizaram { $exports } e as importações { $imports }, com um saldo { $kind ->
    [surplus] positivo
   *[deficit] negativo
} de { $balance }.
largest-items = Principal produto exportado ({ $party }) em { $year }: { $export }; principal produto importado: { $import }.
figure-in = { $figure } em{ "\u00A0" }{ $year }
mirror-figures = Estatísticas-espelho: dados comunicados pelo parceiro ({ $partner }) sobre o seu próprio comércio.
absent-commodities = { $n-count ->
    [one] Os valores são a soma de todos os produtos; um deles não tem dados em alguns anos ou fluxos, nos quais é contado como zero.
   *[other] Os valores são a soma de todos os produtos; { $n } deles não têm dados em alguns anos ou fluxos, nos quais são contados como zero.
}
figures-rounded = Por razões de arredondamento, os totais podem não corresponder à soma das parcelas.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (p)
    [estimate] (e)
   *[forecast] (prev.)
}
status-note = { $status ->
    [provisional] (p): dados provisórios.
    [estimate] (e): estimativas.
   *[forecast] (prev.): previsões.
}
break-note = Quebra de série em { $years }: os valores não são comparáveis com os anteriores.
period-of-status = { $period } ({ $status ->
    [provisional] dados provisórios
    [estimate] estimativa
   *[forecast] previsão
})
figures-of-status = { $status ->
    [provisional] Os dados relativos a { $years } são provisórios.
    [estimate] Os dados relativos a { $years } são estimativas.
   *[forecast] Os dados relativos a { $years } são previsões.
}
period = Período
parts-of-years = Períodos parciais e outros
partner-rank = Posição
partner-share = Peso
rank-note = Posição: lugar do parceiro ({ $partner }) entre os parceiros comerciais ({ $party }).
share-note = Peso: parte do parceiro ({ $partner }) no comércio total ({ $party }).
rank-and-share-note = Posição e peso: lugar do parceiro ({ $partner }) entre os parceiros comerciais e a sua parte no comércio total ({ $party }).
goods-and-services-table = { $party }: comércio de bens e serviços (parceiro: { $partner }), em { $unit }
exports-of-goods = Exportações de bens
exports-of-services = Exportações de serviços
imports-of-goods = Importações de bens
imports-of-services = Importações de serviços
trade-table = { $party }: comércio (parceiro: { $partner }), em { $unit }
trade-chart-caption = { $party }: comércio (parceiro: { $partner }), em { $unit }.
no-figures-for = Sem dados para { $years }.
no-figures-of-series = Sem dados para { $years }: { $series }.
figures-from = Fonte dos dados:
what-is-traded = Composição do comércio
goods = Produtos
sells = Vendas ({ $party })
item = Produto
hs-code = Código SH
sitc-code = Código CTCI
value = Valor
share = Peso
value-in = Valor, { $year }
share-in = Peso, { $year }
items-table = Produtos por fluxo comercial, valores em { $unit }
trade-by-member = Comércio por membro
member = Membro
other-members = Outros membros
share-of-total = Peso no total
members-table = { $what }, em { $unit }
members-table-in = { $what }, { $period }, em { $unit }
trade-with-members = { $party }: comércio com os membros ({ $partner })
exports-to-members = { $party }: exportações para os membros ({ $partner })
imports-from-members = { $party }: importações provenientes dos membros ({ $partner })
balance-with-members = { $party }: saldo comercial com os membros ({ $partner })
trade-of-members = { $party }: comércio dos membros (parceiro: { $partner })
exports-of-members = { $party }: exportações dos membros (parceiro: { $partner })
imports-of-members = { $party }: importações dos membros (parceiro: { $partner })
balance-of-members = { $party }: saldo comercial dos membros (parceiro: { $partner })
chart-members-caption = Dados relativos a { $period }, em { $unit }.

## Agreements by what is known of them

standing-in-force = Em vigor
standing-signed = Assinados
standing-other = Outros
standing-expired = Expirados

## Officials

officials = Autoridades
in-office-since = No cargo { $date-since }
photograph-of = Fotografia: { $name }

## A visit

objectives = Objetivos
programme = Programa
programme-day = { $weekday ->
    [monday] Segunda-feira
    [tuesday] Terça-feira
    [wednesday] Quarta-feira
    [thursday] Quinta-feira
    [friday] Sexta-feira
    [saturday] Sábado
   *[sunday] Domingo
}, { $date }
with-persons = Com: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Delegações
person-name = Nome
office = Cargo
protocol = Protocolo
list-number = { $number }.
points-to-make = Mensagens-chave
to-avoid = A evitar
topics = Temas
topic-background = Contexto
our-position = A nossa posição
their-position = Posição da outra parte
if-raised = Se o tema for suscitado
questions = Perguntas e respostas

## What is to come

coming-up = Próximas datas
next-session-of = Próxima reunião: { $name }
agreement-expires = Termo da vigência
anniversary-of-relations = { $years }.º aniversário do estabelecimento de relações diplomáticas

## Key figures that the brief chooses

spark-alt = De { $first } em { $start } para { $last } em { $end }

## Annexes

annex = Anexo
annex-of = Anexo { $letter }

## Parties

members = Membros

## Pictures

picture-credit = Imagem: { $name }

## Maps

map-title = { $first } e { $second }
map-disclaimer = As fronteiras representadas não implicam aprovação nem aceitação.
map-key-capitals = Os quadrados assinalam as capitais.
map-key-missions = Os quadrados assinalam as capitais; os círculos, outras cidades com representação.
map-key-missions-alone = Os círculos assinalam as cidades com representação.
map-alt = Mapa: { $first } e { $second }.
map-alt-direction = Direção ({ $first } → { $second }): { $direction ->
    [north] norte
    [north-east] nordeste
    [east] leste
    [south-east] sudeste
    [south] sul
    [south-west] sudoeste
    [west] oeste
   *[north-west] noroeste
}.
map-alt-places = Locais assinalados: { $places }.

## Tables of the brief

tables = Tabelas
more-rows = { $n-count ->
    [one] e mais { $n }
   *[other] e mais { $n }
}
table-summary = { $rows-count ->
    [0] { $rows } linhas
    [one] Uma linha
   *[other] { $rows } linhas
}; colunas: { $columns }

## Trade in some goods only

goods-trade = Comércio de { $goods }
goods-exports = Exportações de { $goods }
goods-imports = Importações de { $goods }
goods-total = Comércio total de { $goods }
goods-balance = Saldo do comércio de { $goods }
goods-exports-within = exportações de { $goods }
goods-imports-within = importações de { $goods }
goods-total-within = comércio total de { $goods }
goods-balance-within = saldo do comércio de { $goods }
goods-exports-of = Exportações de { $goods } ({ $party })
goods-imports-of = Importações de { $goods } ({ $party })
goods-balance-of = Saldo do comércio de { $goods } ({ $party })
goods-balance-of-in = Saldo do comércio de { $goods } ({ $party }) em{ "\u00A0" }{ $year }
goods-total-came-to = O comércio bilateral de { $goods } ({ $first }{ "\u00A0" }– { $second }) totalizou { $amount } em { $year }.
goods-total-came-to-changed = O comércio bilateral de { $goods } ({ $first }{ "\u00A0" }– { $second }) totalizou { $amount } em { $year }, o que representa { $direction ->
    [up] um aumento
   *[down] uma diminuição
} de { $percent } em relação a { $before }.
goods-flows-in-words = As exportações de { $goods } ({ $party } → { $partner }) totalizaram { $exports } e as importações { $imports }, com um saldo { $kind ->
    [surplus] positivo
   *[deficit] negativo
} de { $balance }.
goods-two-way-trade-in = comércio bilateral de { $goods } em{ "\u00A0" }{ $year }
goods-trade-table = { $party }: comércio de { $goods } (parceiro: { $partner }), em { $unit }
goods-trade-chart-caption = { $party }: comércio de { $goods } (parceiro: { $partner }), em { $unit }.
goods-chart-index-of = { $party }: comércio de { $goods } (parceiro: { $partner }).
goods-chart-series = Comércio de { $goods }: { $series }, { $years }
goods-note = Os dados abrangem apenas: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Quando a fonte não apresenta dados sobre um destes produtos, este é contado como zero.

## Statistics

statistics = Estatísticas
per-cent-unit = %
statistic-in = Em { $unit }
statistic-unit = Unidade: { $unit }
statistic-caption = { $unit }.
growth = Variação
change-in-points = Variação (p.p.)

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] As exportações superaram as importações em todos os anos
   *[imports] As importações superaram as exportações em todos os anos
}
chart-flows-every-from = { $larger ->
    [exports] As exportações superaram as importações em todos os anos de { $from } a { $to }
   *[imports] As importações superaram as exportações em todos os anos de { $from } a { $to }
}
chart-flows-every-known = { $larger ->
    [exports] As exportações superaram as importações em todos os anos com dados de ambas
   *[imports] As importações superaram as exportações em todos os anos com dados de ambas
}
chart-flows-mostly = { $larger ->
    [exports] As exportações superaram as importações em { $often } de { $of } anos
   *[imports] As importações superaram as exportações em { $often } de { $of } anos
}
chart-flows-mostly-known = { $larger ->
    [exports] As exportações superaram as importações em { $often } dos { $of } anos com dados de ambas
   *[imports] As importações superaram as exportações em { $often } dos { $of } anos com dados de ambas
}
chart-flows-once = { $larger ->
    [exports] As exportações superaram as importações em { $year }
   *[imports] As importações superaram as exportações em { $year }
}
chart-flows-twofold = { $larger ->
    [exports] As exportações foram mais do dobro das importações em { $year }
   *[imports] As importações foram mais do dobro das exportações em { $year }
}
chart-total-neutral = Comércio total e saldo, { $years }
chart-total-doubled = O comércio duplicou entre { $from } e { $to }
chart-total-more-than = { $n-count ->
    [2] O comércio mais do que duplicou entre { $from } e { $to }
    [3] O comércio mais do que triplicou entre { $from } e { $to }
    [one] O comércio foi multiplicado por mais de { $n } entre { $from } e { $to }
   *[other] O comércio foi multiplicado por mais de { $n } entre { $from } e { $to }
}
chart-total-grown = O comércio cresceu { $percent } entre { $from } e { $to }
chart-total-fallen = O comércio diminuiu { $percent } entre { $from } e { $to }
chart-total-halved = O comércio caiu para menos de metade entre { $from } e { $to }
chart-items-largest = { $flow ->
    [exports] Principal produto exportado ({ $party }): { $item }
   *[imports] Principal produto importado ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Principal produto exportado ({ $party }) em { $year }: { $item }
   *[imports] Principal produto importado ({ $party }) em { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Principal produto exportado entre os indicados ({ $party }): { $item }
   *[imports] Principal produto importado entre os indicados ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Principal produto exportado entre os indicados ({ $party }) em { $year }: { $item }
   *[imports] Principal produto importado entre os indicados ({ $party }) em { $year }: { $item }
}
chart-items-neutral = { $flow ->
    [exports] Exportações ({ $party }), em valor
   *[imports] Importações ({ $party }), em valor
}
chart-items-caption = { $flow ->
    [exports] Exportações ({ $party }), em { $unit }.
   *[imports] Importações ({ $party }), em { $unit }.
}
chart-items-caption-in = { $flow ->
    [exports] Exportações ({ $party }), { $year }, em { $unit }.
   *[imports] Importações ({ $party }), { $year }, em { $unit }.
}
chart-shares-first = { $flow ->
    [exports] Os { $n } principais produtos representam { $percent } das exportações ({ $party })
   *[imports] Os { $n } principais produtos representam { $percent } das importações ({ $party })
}
chart-shares-first-in = { $flow ->
    [exports] Os { $n } principais produtos representaram { $percent } das exportações ({ $party }) em { $year }
   *[imports] Os { $n } principais produtos representaram { $percent } das importações ({ $party }) em { $year }
}
chart-shares-neutral = { $flow ->
    [exports] Composição das exportações ({ $party })
   *[imports] Composição das importações ({ $party })
}
chart-shares-caption = { $flow ->
    [exports] Peso nas exportações ({ $party }), em %.
   *[imports] Peso nas importações ({ $party }), em %.
}
chart-shares-caption-in = { $flow ->
    [exports] Peso nas exportações ({ $party }), { $year }, em %.
   *[imports] Peso nas importações ({ $party }), { $year }, em %.
}
# Goods, or members of a bloc.
chart-items-noun = { $n-count ->
    [one] { $n } item
   *[other] { $n } itens
}
other-items = Outros
items-not-listed = Não discriminados
chart-visits-neutral = Visitas e reuniões por ano
chart-visits-peak = O maior número de visitas e reuniões ocorreu em { $year }
chart-visits-caption = Visitas e reuniões indicadas neste documento, por sentido da visita.
chart-visits-caption-planned = Visitas e reuniões indicadas neste documento, por sentido da visita. As previstas não são contabilizadas.

## Charts: what they say themselves, and their alternative text

status-provisional = Dados provisórios
status-estimate = Estimativa
status-forecast = Previsão
chart-break = Quebra de série
chart-index-base = { $year } =
chart-index-of = { $party }: comércio (parceiro: { $partner }).
chart-index-caption = Índice, { $year } = 100.
chart-alt-index = Valores em índice, { $year } = 100.
chart-alt-diverging = Gráfico de barras dos dois lados do zero: { $series } por ano, de { $from } a { $to }.
chart-alt-stacked-values = Gráfico de barras empilhadas: { $series } por ano, de { $from } a { $to }.
chart-alt-lanes = Cronologia: { $series } por ano, de { $from } a { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Gráfico de áreas: { $series } por ano, de { $from } a { $to }.
chart-alt-slope = Gráfico de inclinação: { $series } em { $from } e em { $to }.
chart-alt-multiples = Gráficos pequenos, um por série: { $series } por ano, de { $from } a { $to }.
chart-alt-sparkline = Gráfico pequeno de linhas: { $series } por ano, de { $from } a { $to }.
chart-alt-dots = Gráfico de pontos: { $items } por valor, do maior para o menor.
chart-alt-breaks = Quebra de série: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Em { $year }: { $text }.
chart-alt-line = Uma linha assinala { $a }: { $text }.
chart-alt-code = { $name }, SH { $code }
chart-alt-code-sitc = { $name }, CTCI { $code }
chart-alt-sources = Fonte: { $sources }.
unit = Unidade
currency-code = Moeda
source = Fonte
chart-alt-grouped = Gráfico de barras: { $series } por ano, de { $from } a { $to }.
chart-alt-lines = Gráfico de linhas: { $series } por ano, de { $from } a { $to }.
chart-alt-stacked = Gráfico de barras empilhadas: { $series } por ano, de { $from } a { $to }.
chart-alt-one-year = Gráfico de barras: { $series } em { $year }.
chart-alt-ranked = Gráfico de barras: { $items } por valor, do maior para o menor.
chart-alt-shares = Gráfico de barras: { $items } por peso no total, do maior para o menor.
chart-alt-ring = Gráfico de anel: { $items } por peso no total.
chart-alt-unit = Valores em { $unit }.
chart-alt-measured = Unidade: { $unit }.
chart-alt-only = { $series }: { $a } em { $year }.
# A series may be singular or plural: no verb.
chart-alt-rose = { $series }: subida de { $a } em { $from } para { $b } em { $to }.
chart-alt-fell = { $series }: descida de { $a } em { $from } para { $b } em { $to }.
chart-alt-unsteady = { $series }: de { $a } em { $from } para { $b } em { $to }, sem tendência clara.
chart-alt-flat = { $series }: { $a }, sem variação de { $from } a { $to }.
chart-alt-extremes = Máximo: { $high } ({ $high-years }); mínimo: { $low } ({ $low-years }).
chart-alt-missing = { $series }: sem dados para { $years }.
chart-alt-sum = { $series }: { $a } no total.
chart-alt-peak = Máximo anual: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Maior valor
   *[other] Maiores valores
}: { $first }; { $last-count ->
    [one] menor valor
   *[other] menores valores
}: { $last }.
chart-alt-empty = Não há dados a apresentar.
chart-more-items = { $n-count ->
    [one] e mais { $n } item
   *[other] e mais { $n } itens
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [0] reuniões da Comissão Mista
    [one] reunião da Comissão Mista
   *[other] reuniões da Comissão Mista
}
figure-sessions-since = { $n-count ->
    [0] reuniões da Comissão Mista desde { $year }
    [one] reunião da Comissão Mista desde { $year }
   *[other] reuniões da Comissão Mista desde { $year }
}
figure-sessions-several = { $n-count ->
    [0] reuniões das Comissões Mistas
    [one] reunião das Comissões Mistas
   *[other] reuniões das Comissões Mistas
}

## Projects and forums

since = { $date-since }
from-date = a partir de { $date }
other-projects = Outros projetos

## Recommendations

priority = Prioridade: { $priority }
priority-high = alta
priority-medium = média
priority-low = baixa
owner = Responsável: { $owner }
due = Prazo: { $date }

## Sources, links and pictures

citation-description = Fonte { $number }: { $title }
backlink-description = Voltar à citação da fonte { $number }
backlink-description-of = Voltar à citação da fonte { $number } na página { $page }
cited-on = { $n-count ->
    [one] Citada na página{ "\u00A0" }{ $pages }.
   *[other] Citada nas páginas { $pages }.
}
footnote-description = Nota { $label }
footnote-backlink = Voltar à chamada da nota { $label }
link-description = { $url }
retrieved = acesso { $date-on }
from-sources = Fontes:
block-reference = { $title }, página{ "\u00A0" }{ $page }
visit-reference = visita ({ $date })
logo = Logótipo

## Attachments

attached-brief = Fonte a partir da qual este documento foi elaborado
attached-data = Dados do gráfico { $number }
attached-provenance = Origem de cada valor, para `chancery trace` e outros programas

## Dates. House styles cannot rename these.

month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
short-month = { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
}
short-months-of-year = { $from }-{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
date-of-month = { $month } de { $year }
date-of-year = { $year }
range = { $from } a { $to }
range-of-years = { $from }-{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = S{ $half }{ "\u00A0" }{ $year }
quarter-of-year = T{ $quarter }{ "\u00A0" }{ $year }
quarters-of-year = T{ $from }-T{ $to }{ "\u00A0" }{ $year }
# Also after “em”.
months-of-year = { $from }-{ $to } de{ "\u00A0" }{ $year }
from-period-to-period = { $from } a { $to }
range-within-year = { $from } a { $to } de { $year }
range-within-month = { $from } a { $to }{ "\u00A0" }de{ "\u00A0" }{ $month } de { $year }
day-without-year = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month }
on-date = em { $date }
since-date = desde { $date }

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
# In Portugal only 1 is singular: “1,5 pontos percentuais”, “0,5 pontos percentuais”. CLDR’s `one` for pt is that of Brazil.
percentage-points = { $number }{ "\u00A0" }{ NUMBER($number-count, minimumFractionDigits: 1) ->
    [1.0] ponto percentual
    [one] pontos percentuais
   *[other] pontos percentuais
}
rose = { $direction ->
    [up] { $number ->
        [plural] aumentaram { $figure }
       *[singular] aumentou { $figure }
    }
    [down] { $number ->
        [plural] diminuíram { $figure }
       *[singular] diminuiu { $figure }
    }
    [slight] { $number ->
        [plural] quase não variaram
       *[singular] quase não variou
    }
   *[none] { $number ->
        [plural] não variaram
       *[singular] não variou
    }
}
ordinal = { $n }.º
# “Um” and “dois” have gender.
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
# Names where they are the usual ones, codes after the number elsewhere; of the signs only that of the euro is clear there.
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }{ $code ->
        [BRL] reais
        [EUR] euros
        [GBP] libras esterlinas
        [JPY] ienes
        [USD] dólares
       *[other] { $code }
    }
    [million] { $sign }{ $number }{ "\u00A0" }{ NUMBER($number-count, minimumFractionDigits: 1) ->
        [1.0] milhão
       *[other] milhões
    } de{ "\u00A0" }{ $code ->
        [BRL] reais
        [EUR] euros
        [GBP] libras esterlinas
        [JPY] ienes
        [USD] dólares
       *[other] { $code }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }milhões de{ "\u00A0" }{ $code ->
        [BRL] reais
        [EUR] euros
        [GBP] libras esterlinas
        [JPY] ienes
        [USD] dólares
       *[other] { $code }
    }
   *[one] { $sign }{ $number }{ "\u00A0" }{ $code ->
        [EUR] { $symbol }
       *[other] { $code }
    }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }{ $code ->
        [EUR] { $symbol }
       *[other] { $code }
    }
    [million] { $sign }{ $number }{ "\u00A0" }M{ $code ->
        [EUR] { $symbol }
       *[other] { "\u00A0" }{ $code }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }mil{ "\u00A0" }M{ $code ->
        [EUR] { $symbol }
       *[other] { "\u00A0" }{ $code }
    }
   *[one] { $sign }{ $number }{ "\u00A0" }{ $code ->
        [EUR] { $symbol }
       *[other] { $code }
    }
}
unit-name = { $unit ->
    [thousand] milhares de { $currency }
    [million] milhões de { $currency }
    [billion] mil milhões de { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] dólares australianos
    [BRL] reais
    [BYN] rublos bielorrussos
    [CAD] dólares canadianos
    [CHF] francos suíços
    [CNY] yuans
    [EUR] euros
    [GBP] libras esterlinas
    [INR] rupias indianas
    [JPY] ienes
    [KRW] wons sul-coreanos
    [PKR] rupias paquistanesas
    [RUB] rublos russos
    [SAR] riais sauditas
    [TRY] liras turcas
    [UAH] grívnias ucranianas
    [USD] dólares dos EUA
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = e
open-ends = etc etc. …
# The article is contracted with prepositions and depends on gender and number: names stand as they are.
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
# “Irão (República Islâmica do)”, “Bolívia (Estado Plurinacional da)”.
open-ends-of-names = de do da dos das
meetings-with-article = { "" }
relations-words = relaç reconhec laços vínculos
plural-endings = s
common-words =
    acordo acordos agricultura alimentos algodão alfândegas ambiente animais aplicação apoio arroz assistência aviação
    bens carne carvão cereais ciência ciências clima combate combustíveis comércio comunicações consultas convenção
    convenções cooperação couro criação cultura declarações defesa desenvolvimento desporto direitos dupla economia
    educação eletricidade emprego energia ensino equipamentos estatísticas estudantes exportações extradição fertilizantes
    finanças florestas formação frutas habitação imigração importações indústria informação infraestruturas inovação
    intercâmbio investigação investimento investimentos isenção juventude justiça leite luta madeira máquinas
    medicamentos memorandos migrações minerais ministros mobilidade monitorização navegação pescas petróleo pesquisa
    política produtos programas promoção proteção protocolos recursos remessas saúde segurança serviços soja supressão
    tecnologia tecnologias têxteis trabalho transferência transporte transportes tratados tributação trigo turismo
    turistas veículos vestuário vice vistos água áreas
