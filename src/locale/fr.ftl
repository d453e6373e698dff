## Kinds of briefing

anniversary-briefing = Dossier anniversaire
visit-briefing = Dossier de visite
country-briefing = Fiche pays
briefing = Note d’information

## The masthead and the foot of the page

number = N°{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] an
   *[other] ans
}
data-to = { $date-kind ->
    [day] Données arrêtées au { $date }
   *[month-or-year] Données jusqu’en { $date }
}
next-update = Prochaine mise à jour { $date-on }
date-line = { $place }, { $date }
folio = { $page }/{ $pages }
draft = Projet
draft-version = Projet { $version }
draft-folio = { $draft } · { $folio }
subject = Relations { $first } – { $second }

## The cover of a booklet, and the page on its back

issued-by = Publié par
series = Collection
edition = Édition
issued = Publication
authors = { $n-count ->
    [one] Auteur
   *[other] Auteurs
}
data-up-to = État des données
next-issue = Prochaine mise à jour
handling = Protection
cover-picture = Couverture

## Sections

bottom-line = L’essentiel
in-brief = En bref
the-two-sides = Les deux parties
contents = Sommaire
history = Historique
diplomatic-missions = Représentations diplomatiques
official-visits = Visites et rencontres officielles
agreements-and-institutions = Cadre conventionnel et institutionnel
agreements = Accords
trade = Échanges commerciaux
trade-in-detail = Échanges commerciaux en détail
forums-and-projects = Forums d’affaires et projets
forums = Forums d’affaires
projects = Projets
recommendations = Recommandations
# Same as in English.
conclusion = Conclusion
abbreviations = Sigles et abréviations
# Same as in English.
sources = Sources
about-this-briefing = À propos de ce document
# Same as in English.
contact = Contact
# Same as in English.
licence = Licence
disclaimer = Avertissement
# Same as in English.
version = Version
drafted-by = Rédigé par
cleared-by = Validé par

## Facts of the two sides

official-name = Nom officiel
capital = Capitale
embassy = Ambassade
high-commission = Haut-commissariat
fact-of = { $party }{ "\u00A0" }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, ouverture prévue { $date-on }

## History

relations-established = Établissement des relations diplomatiques
relations-since = Relations diplomatiques { $date-since }

## Missions

embassy-of = Ambassade ({ $party })
high-commission-of = Haut-commissariat ({ $party })
consulate-general-of = Consulat général ({ $party })
consulate-of = Consulat ({ $party })
honorary-consulate-of = Consulat honoraire ({ $party })
liaison-office-of = Bureau de liaison ({ $party })
trade-office-of = Bureau commercial ({ $party })
permanent-mission-of = Mission permanente ({ $party })
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] ouverture prévue
   *[past] ouverture
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] fermeture prévue
   *[past] fermeture
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] ouverture prévue
   *[past] ouverture
} { $opened-on }, { $closing ->
    [future] fermeture prévue
   *[past] fermeture
} { $closed-on }.
head-of-mission = Chef de mission{ "\u00A0" }: { $name }.

## Visits

# Same as in English.
date = Date
visitor = Personnalité
where = Lieu
occasion-and-outcome = Cadre et résultats
from-to = { $from } vers { $to }
visit = Visite
summit = Sommet
on-the-sidelines = Réunion en marge – { $occasion }
on-the-sidelines-of-a-meeting = En marge d’une réunion
head-of-state = { $n-count ->
    [one] Chef d’État
   *[other] Chefs d’État
}
head-of-government = { $n-count ->
    [one] Chef de gouvernement
   *[other] Chefs de gouvernement
}
minister = { $n-count ->
    [one] Ministre
   *[other] Ministres
}
parliament = { $n-count ->
    [one] Parlementaire
   *[other] Parlementaires
}
official = { $n-count ->
    [one] Haut fonctionnaire
   *[other] Hauts fonctionnaires
}
planned = à venir
visits-held-and-planned = { $held-count ->
    [one] { $held } visite ou rencontre à ce jour
   *[other] { $held } visites et rencontres à ce jour
}, { $planned } à venir
visits-planned = { $planned-count ->
    [one] { $planned } visite ou rencontre à venir
   *[other] { $planned } visites et rencontres à venir
}
decade = Années { $year }
group-continued = { $group } (suite)
elsewhere-or-together = Autres rencontres
elsewhere-or-together-within = autres rencontres
from-to-within = { $from } vers { $to }

## Agreements

signed = Signature
agreements-cover = Les accords entre les deux pays portent sur les domaines suivants{ "\u00A0" }: { $fields }.
agreements-signed = { $n-count ->
    [0] Les deux pays n’ont signé aucun accord.
    [one] Les deux pays ont signé { $qualifier ->
        [over] plus d’un accord
        [about] environ un accord
       *[exactly] un accord
    }.
   *[other] Les deux pays ont signé { $qualifier ->
        [over] plus de { $n } accords
        [about] environ { $n } accords
       *[exactly] { $n } accords
    }.
}
agreements-signed-in = { $n-count ->
    [0] Les deux pays n’ont signé aucun accord dans les domaines suivants
    [one] Les deux pays ont signé { $qualifier ->
        [over] plus d’un accord dans les domaines suivants
        [about] environ un accord dans les domaines suivants
       *[exactly] un accord dans les domaines suivants
    }
   *[other] Les deux pays ont signé { $qualifier ->
        [over] plus de { $n } accords dans les domaines suivants
        [about] environ { $n } accords dans les domaines suivants
       *[exactly] { $n } accords dans les domaines suivants
    }
}{ "\u00A0" }: { $fields }.
kinds-signed = Les deux pays ont signé les textes suivants{ "\u00A0" }: { $kinds }.
kinds-signed-in = Les deux pays ont signé des textes ({ $kinds }) dans les domaines suivants{ "\u00A0" }: { $fields }.
one-of-kinds-signed = Les deux pays ont signé { $qualifier ->
    [over] plus d’un texte
    [about] environ un texte
   *[exactly] un seul texte
} ({ $kinds }).
one-of-kinds-signed-in = Les deux pays ont signé { $qualifier ->
    [over] plus d’un texte
    [about] environ un texte
   *[exactly] un seul texte
} ({ $kinds }) dans les domaines suivants{ "\u00A0" }: { $fields }.
counted-kinds-signed = Les deux pays ont signé { $qualifier ->
    [over] plus de { $n }
    [about] environ { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = Les deux pays ont signé { $qualifier ->
    [over] plus de { $n }
    [about] environ { $n }
   *[exactly] { $n }
} { $kinds } dans les domaines suivants{ "\u00A0" }: { $fields }.
figure-agreements = { $qualifier ->
    [over] +{ "\u00A0" }de{ "\u00A0" }{ $n }
    [about] env.{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] accord
   *[other] accords
}
agreement = Accord
field = Domaine
status = Statut
in-force-since = En vigueur { $date-since }
in-force-from = Entrée en vigueur { $date-on }
in-force-during = Période d’application{ "\u00A0" }: { $period }
expired = A expiré { $date-on }
expires = Expire { $date-on }
to-be-signed = signature prévue
to-be-signed-in = Signature prévue{ "\u00A0" }: { $place }
signed-in = Lieu de signature{ "\u00A0" }: { $place }

## Commissions

joint-commission = Commission mixte
joint-commissions = Commissions mixtes
commission = { $name }{ "\u00A0" }– instance bilatérale de concertation.
commission-remit = { $name }{ "\u00A0" }– instance bilatérale compétente dans les domaines suivants{ "\u00A0" }: { $remit }.
commission-set-up = { $name }{ "\u00A0" }– instance bilatérale { $setting-up ->
    [future] dont la création est prévue
   *[past] créée
} { $established-on }.
commission-set-up-remit = { $name }{ "\u00A0" }– instance bilatérale { $setting-up ->
    [future] dont la création est prévue
   *[past] créée
} { $established-on }, compétente dans les domaines suivants{ "\u00A0" }: { $remit }.
commission-held = { $name }{ "\u00A0" }– instance bilatérale { $sessions-count ->
    [0] n’ayant encore tenu aucune session
    [one] ayant tenu une session
   *[other] ayant tenu { $sessions } sessions
}.
commission-held-remit = { $name }{ "\u00A0" }– instance bilatérale { $sessions-count ->
    [0] n’ayant encore tenu aucune session
    [one] ayant tenu une session
   *[other] ayant tenu { $sessions } sessions
}, compétente dans les domaines suivants{ "\u00A0" }: { $remit }.
commission-set-up-held = { $name }{ "\u00A0" }– instance bilatérale créée { $established-on } et { $sessions-count ->
    [0] n’ayant encore tenu aucune session
    [one] ayant tenu une session
   *[other] ayant tenu { $sessions } sessions
}.
commission-set-up-held-remit = { $name }{ "\u00A0" }– instance bilatérale créée { $established-on } et { $sessions-count ->
    [0] n’ayant encore tenu aucune session
    [one] ayant tenu une session
   *[other] ayant tenu { $sessions } sessions
}, compétente dans les domaines suivants{ "\u00A0" }: { $remit }.
commission-level = Niveau de représentation{ "\u00A0" }: { $level }.
commission-level-planned = Niveau de représentation prévu{ "\u00A0" }: { $level }.
last-session = La dernière session s’est tenue { $last-on }.
next-session = { $number ->
    [first] La première session { $due ->
        [past] était prévue
       *[future] est prévue
    }
   *[later] { $due ->
        [past] La session suivante était prévue
       *[future] La prochaine session est prévue
    }
} { $next-on }.
next-sessions = { $number ->
    [first] Les premières sessions
   *[later] Les prochaines sessions
} sont prévues { $next-on } et { $after-on }.
last-and-next-session = La dernière session s’est tenue { $last-on }{ "\u00A0" }; { $due ->
    [past] la suivante était prévue
   *[future] la prochaine est prévue
} { $next-on }.

## Trade

exports = Exportations
imports = Importations
# Same as in English.
total = Total
balance = Solde
exports-within = exportations
imports-within = importations
# Same as in English.
total-within = total
balance-within = solde
year = Année
growth-of-total = Évolution du total
growth-beyond = >{ "\u00A0" }{ $percent }
loss-beyond = <{ "\u00A0" }{ $percent }
nearly = près de { $figure }
more-than = plus de { $figure }
exports-of = Exportations ({ $party })
imports-of = Importations ({ $party })
balance-of = Solde commercial ({ $party })
balance-of-in = solde commercial ({ $party }) en{ "\u00A0" }{ $year }
two-way-trade-in = échanges bilatéraux en{ "\u00A0" }{ $year }
change-on = { $growth } par rapport à{ "\u00A0" }{ $year }
rank-of-partner = { $rank } rang des partenaires commerciaux ({ $party })
total-came-to = Les échanges { $first } – { $second } se sont élevés à { $amount } en { $year }.
total-came-to-changed = Les échanges { $first } – { $second } se sont élevés à { $amount } en { $year }, en { $direction ->
    [up] hausse
   *[down] baisse
} de { $percent } par rapport à { $before }.
flows-in-words = Les exportations ({ $party } vers { $partner }) ont représenté { $exports } et les importations { $imports }, soit un { $kind ->
    [surplus] excédent
   *[deficit] déficit
} de { $balance }.
largest-items = Premier poste d’exportation ({ $party }) en { $year }{ "\u00A0" }: { $export }{ "\u00A0" }; premier poste d’importation{ "\u00A0" }: { $import }.
figure-in = { $figure } en{ "\u00A0" }{ $year }
mirror-figures = Données miroir{ "\u00A0" }: chiffres déclarés par le partenaire ({ $partner }) pour son propre commerce extérieur.
absent-commodities = { $n-count ->
    [one] Les chiffres sont la somme de tous les produits{ "\u00A0" }; pour l’un d’eux, certaines années ou certains flux ne sont pas renseignés et comptent pour zéro.
   *[other] Les chiffres sont la somme de tous les produits{ "\u00A0" }; pour { $n } d’entre eux, certaines années ou certains flux ne sont pas renseignés et comptent pour zéro.
}
figures-rounded = Du fait des arrondis, les totaux peuvent différer de la somme de leurs composantes.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (p)
    [estimate] (e)
   *[forecast] (prév.)
}
status-note = { $status ->
    [provisional] (p){ "\u00A0" }: chiffres provisoires.
    [estimate] (e){ "\u00A0" }: estimations.
   *[forecast] (prév.){ "\u00A0" }: prévisions.
}
break-note = Rupture de série en { $years }{ "\u00A0" }: les chiffres ne sont pas comparables aux précédents.
period-of-status = { $period } ({ $status ->
    [provisional] provisoire
    [estimate] estimation
   *[forecast] prévision
})
figures-of-status = { $status ->
    [provisional] Les chiffres pour { $years } sont provisoires.
    [estimate] Les chiffres pour { $years } sont des estimations.
   *[forecast] Les chiffres pour { $years } sont des prévisions.
}
period = Période
parts-of-years = Périodes infra-annuelles et autres
partner-rank = Rang
partner-share = Part
rank-note = Rang{ "\u00A0" }: celui du partenaire ({ $partner }) parmi les partenaires commerciaux ({ $party }).
share-note = Part{ "\u00A0" }: celle du partenaire ({ $partner }) dans l’ensemble des échanges ({ $party }).
rank-and-share-note = Rang et part{ "\u00A0" }: ceux du partenaire ({ $partner }) parmi les partenaires commerciaux et dans l’ensemble des échanges ({ $party }).
goods-and-services-table = Commerce extérieur de biens et de services ({ $party }) – partenaire{ "\u00A0" }: { $partner }, en { $unit }
exports-of-goods = Exportations de biens
exports-of-services = Exportations de services
imports-of-goods = Importations de biens
imports-of-services = Importations de services
trade-table = Commerce extérieur ({ $party }) – partenaire{ "\u00A0" }: { $partner }, en { $unit }
trade-chart-caption = Commerce extérieur ({ $party }) – partenaire{ "\u00A0" }: { $partner }, en { $unit }.
no-figures-for = Données non disponibles pour { $years }.
no-figures-of-series = Données non disponibles pour { $years }{ "\u00A0" }: { $series }.
# The space before the colon is U+00A0 itself: this message is used as plain text and can have no placeables.
figures-from = Source des chiffres :
what-is-traded = Produits échangés
goods = Produits
sells = Ventes ({ $party })
item = Poste
hs-code = Code SH
sitc-code = Code CTCI
value = Valeur
share = Part
value-in = Valeur, { $year }
share-in = Part, { $year }
items-table = Produits par flux, valeurs en { $unit }
trade-by-member = Échanges par membre
member = Membre
other-members = Autres membres
share-of-total = Part du total
members-table = { $what }, en { $unit }
members-table-in = { $what }, { $period }, en { $unit }
trade-with-members = Échanges ({ $party }) avec les membres ({ $partner })
exports-to-members = Exportations ({ $party }) vers les membres ({ $partner })
imports-from-members = Importations ({ $party }) en provenance des membres ({ $partner })
balance-with-members = Solde commercial ({ $party }) avec les membres ({ $partner })
trade-of-members = Échanges des membres ({ $party }) – partenaire{ "\u00A0" }: { $partner }
exports-of-members = Exportations des membres ({ $party }) – partenaire{ "\u00A0" }: { $partner }
imports-of-members = Importations des membres ({ $party }) – partenaire{ "\u00A0" }: { $partner }
balance-of-members = Solde commercial des membres ({ $party }) – partenaire{ "\u00A0" }: { $partner }
chart-members-caption = Chiffres pour { $period }, en { $unit }.

## Agreements by what is known of them

standing-in-force = En vigueur
standing-signed = Signés
standing-other = Autres
standing-expired = Expirés

## Officials

officials = Responsables
in-office-since = En fonction { $date-since }
photograph-of = Photographie{ "\u00A0" }: { $name }

## A visit

objectives = Objectifs
# Same as in English.
programme = Programme
programme-day = { $weekday ->
    [monday] Lundi
    [tuesday] Mardi
    [wednesday] Mercredi
    [thursday] Jeudi
    [friday] Vendredi
    [saturday] Samedi
   *[sunday] Dimanche
} { $date }
with-persons = Avec{ "\u00A0" }: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Délégations
person-name = Nom
office = Fonction
protocol = Protocole
list-number = { $number }.
points-to-make = Éléments de langage
to-avoid = À éviter
topics = Sujets
topic-background = Contexte
our-position = Notre position
their-position = Leur position
if-raised = Si le sujet est évoqué
questions = Questions et réponses

## What is to come

coming-up = Prochaines échéances
next-session-of = Prochaine session{ "\u00A0" }: { $name }
agreement-expires = Expiration
anniversary-of-relations = { $years-count ->
    [5] Cinquième
    [10] Dixième
    [15] Quinzième
    [20] Vingtième
    [25] Vingt-cinquième
    [30] Trentième
    [35] Trente-cinquième
    [40] Quarantième
    [45] Quarante-cinquième
    [50] Cinquantième
    [55] Cinquante-cinquième
    [60] Soixantième
    [65] Soixante-cinquième
    [70] Soixante-dixième
    [75] Soixante-quinzième
    [80] Quatre-vingtième
    [85] Quatre-vingt-cinquième
    [90] Quatre-vingt-dixième
    [95] Quatre-vingt-quinzième
    [100] Centième
    [one] Premier
   *[other] { $years }e
} anniversaire de l’établissement des relations diplomatiques

## Key figures that the brief chooses

spark-alt = De { $first } en { $start } à { $last } en { $end }

## Annexes

annex = Annexe
annex-of = Annexe { $letter }

## Parties

members = Membres

## Pictures

picture-credit = Crédit{ "\u00A0" }: { $name }

## Maps

map-title = { $first } et { $second }
map-disclaimer = Les frontières indiquées n’impliquent ni reconnaissance ni acceptation.
map-key-capitals = Les carrés indiquent les capitales.
map-key-missions = Les carrés indiquent les capitales et les cercles les autres villes accueillant une représentation.
map-key-missions-alone = Les cercles indiquent les villes accueillant une représentation.
map-alt = Carte{ "\u00A0" }: { $first } et { $second }.
map-alt-direction = Situation ({ $second } par rapport à { $first }){ "\u00A0" }: { $direction ->
    [north] nord
    [north-east] nord-est
    [east] est
    [south-east] sud-est
    [south] sud
    [south-west] sud-ouest
    [west] ouest
   *[north-west] nord-ouest
}.
map-alt-places = Lieux indiqués{ "\u00A0" }: { $places }.

## Tables of the brief

tables = Tableaux

more-rows = { $n-count ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
table-summary = { $rows-count ->
    [one] Tableau d’une ligne
   *[other] Tableau de { $rows } lignes
} – colonnes{ "\u00A0" }: { $columns }

## Trade in some goods only

goods-trade = Échanges commerciaux{ "\u00A0" }: { $goods }
goods-exports = Exportations ({ $goods })
goods-imports = Importations ({ $goods })
goods-total = Total des échanges ({ $goods })
goods-balance = Solde ({ $goods })
goods-exports-within = exportations ({ $goods })
goods-imports-within = importations ({ $goods })
goods-total-within = total des échanges ({ $goods })
goods-balance-within = solde ({ $goods })
goods-exports-of = Exportations ({ $party }, { $goods })
goods-imports-of = Importations ({ $party }, { $goods })
goods-balance-of = Solde commercial ({ $party }, { $goods })
goods-balance-of-in = Solde commercial ({ $party }, { $goods }) en{ "\u00A0" }{ $year }
goods-total-came-to = Les échanges { $first } – { $second } ({ $goods }) se sont élevés à { $amount } en { $year }.
goods-total-came-to-changed = Les échanges { $first } – { $second } ({ $goods }) se sont élevés à { $amount } en { $year }, en { $direction ->
    [up] hausse
   *[down] baisse
} de { $percent } par rapport à { $before }.
goods-flows-in-words = Pour ces produits ({ $goods }), les exportations ({ $party } vers { $partner }) ont représenté { $exports } et les importations { $imports }, soit un { $kind ->
    [surplus] excédent
   *[deficit] déficit
} de { $balance }.
goods-two-way-trade-in = échanges bilatéraux ({ $goods }) en{ "\u00A0" }{ $year }
goods-trade-table = Commerce extérieur ({ $party }) – produits{ "\u00A0" }: { $goods }, partenaire{ "\u00A0" }: { $partner }, en { $unit }
goods-trade-chart-caption = Commerce extérieur ({ $party }) – produits{ "\u00A0" }: { $goods }, partenaire{ "\u00A0" }: { $partner }, en { $unit }.
goods-chart-index-of = Commerce extérieur ({ $party }) – produits{ "\u00A0" }: { $goods }, partenaire{ "\u00A0" }: { $partner }.
goods-chart-series = Échanges ({ $goods }){ "\u00A0" }: { $series }, { $years }
goods-note = Les chiffres portent uniquement sur les produits suivants{ "\u00A0" }: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Lorsque la source ne donne pas de chiffre pour l’un d’eux, celui-ci compte pour zéro.

## Statistics

statistics = Statistiques
per-cent-unit = pourcentage
statistic-in = En { $unit }
statistic-unit = Unité{ "\u00A0" }: { $unit }
statistic-caption = { $unit }.
growth = Évolution
change-in-points = Variation (points)

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Les exportations ont dépassé les importations chaque année
   *[imports] Les importations ont dépassé les exportations chaque année
}
chart-flows-every-from = { $larger ->
    [exports] Les exportations ont dépassé les importations chaque année de { $from } à { $to }
   *[imports] Les importations ont dépassé les exportations chaque année de { $from } à { $to }
}
chart-flows-every-known = { $larger ->
    [exports] Les exportations ont dépassé les importations chaque année où les deux flux sont connus
   *[imports] Les importations ont dépassé les exportations chaque année où les deux flux sont connus
}
chart-flows-mostly = { $larger ->
    [exports] Les exportations ont dépassé les importations { $often } années sur { $of }
   *[imports] Les importations ont dépassé les exportations { $often } années sur { $of }
}
chart-flows-mostly-known = { $larger ->
    [exports] Les exportations ont dépassé les importations { $often } années sur les { $of } où les deux flux sont connus
   *[imports] Les importations ont dépassé les exportations { $often } années sur les { $of } où les deux flux sont connus
}
chart-flows-once = { $larger ->
    [exports] Les exportations ont dépassé les importations en { $year }
   *[imports] Les importations ont dépassé les exportations en { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Les exportations ont représenté plus du double des importations en { $year }
   *[imports] Les importations ont représenté plus du double des exportations en { $year }
}
chart-total-neutral = Total des échanges et solde, { $years }
chart-total-doubled = Les échanges ont doublé entre { $from } et { $to }
chart-total-more-than = { $n-count ->
    [2] Les échanges ont plus que doublé entre { $from } et { $to }
    [3] Les échanges ont plus que triplé entre { $from } et { $to }
   *[more] Les échanges ont été multipliés par plus de { $n } entre { $from } et { $to }
}
chart-total-grown = Les échanges ont progressé de { $percent } entre { $from } et { $to }
chart-total-fallen = Les échanges ont reculé de { $percent } entre { $from } et { $to }
chart-total-halved = Les échanges ont diminué de plus de moitié entre { $from } et { $to }
chart-items-largest = { $flow ->
    [exports] Premier poste d’exportation ({ $party }){ "\u00A0" }: { $item }
   *[imports] Premier poste d’importation ({ $party }){ "\u00A0" }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Premier poste d’exportation ({ $party }) en { $year }{ "\u00A0" }: { $item }
   *[imports] Premier poste d’importation ({ $party }) en { $year }{ "\u00A0" }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Premier poste d’exportation recensé ({ $party }){ "\u00A0" }: { $item }
   *[imports] Premier poste d’importation recensé ({ $party }){ "\u00A0" }: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Premier poste d’exportation recensé ({ $party }) en { $year }{ "\u00A0" }: { $item }
   *[imports] Premier poste d’importation recensé ({ $party }) en { $year }{ "\u00A0" }: { $item }
}
chart-items-neutral = { $flow ->
    [exports] Exportations ({ $party }), en valeur
   *[imports] Importations ({ $party }), en valeur
}
chart-items-caption = { $flow ->
    [exports] Exportations ({ $party }), en { $unit }.
   *[imports] Importations ({ $party }), en { $unit }.
}
chart-items-caption-in = { $flow ->
    [exports] Exportations ({ $party }), { $year }, en { $unit }.
   *[imports] Importations ({ $party }), { $year }, en { $unit }.
}
chart-shares-first = { $flow ->
    [exports] Les { $n } premiers postes représentent { $percent } des exportations ({ $party })
   *[imports] Les { $n } premiers postes représentent { $percent } des importations ({ $party })
}
chart-shares-first-in = { $flow ->
    [exports] Les { $n } premiers postes ont représenté { $percent } des exportations ({ $party }) en { $year }
   *[imports] Les { $n } premiers postes ont représenté { $percent } des importations ({ $party }) en { $year }
}
chart-shares-neutral = { $flow ->
    [exports] Répartition des exportations ({ $party })
   *[imports] Répartition des importations ({ $party })
}
chart-shares-caption = { $flow ->
    [exports] En pourcentage des exportations ({ $party }).
   *[imports] En pourcentage des importations ({ $party }).
}
chart-shares-caption-in = { $flow ->
    [exports] En pourcentage des exportations ({ $party }), { $year }.
   *[imports] En pourcentage des importations ({ $party }), { $year }.
}
chart-items-noun = { $n-count ->
    [one] { $n } poste
   *[other] { $n } postes
}
other-items = Autres
items-not-listed = Non détaillés
chart-visits-neutral = Visites et rencontres par année
chart-visits-peak = Les visites et rencontres ont été les plus nombreuses en { $year }
chart-visits-caption = Visites et rencontres recensées dans ce document, selon le sens du déplacement.
chart-visits-caption-planned = Visites et rencontres recensées dans ce document, selon le sens du déplacement. Celles à venir ne sont pas comptées.

## Charts: what they say themselves, and their alternative text

status-provisional = Provisoire
status-estimate = Estimation
status-forecast = Prévision
chart-break = Rupture de série
chart-index-base = { $year } =
chart-index-of = Commerce extérieur ({ $party }) – partenaire{ "\u00A0" }: { $partner }.
chart-index-caption = Indice, base 100 en { $year }.
chart-alt-index = Les valeurs sont exprimées en indice, base 100 en { $year }.
chart-alt-diverging = Diagramme à barres de part et d’autre de zéro{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-stacked-values = Diagramme à barres empilées{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-lanes = Chronologie{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-lane = { $series }{ "\u00A0" }: { $years }.
chart-alt-area = Graphique en aires{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-slope = Graphique en pente{ "\u00A0" }: { $series } en { $from } et en { $to }.
chart-alt-multiples = Petits graphiques, un par série{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-sparkline = Petite courbe{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-dots = Diagramme à points{ "\u00A0" }: { $items } par ordre décroissant de valeur.
chart-alt-breaks = Rupture de série{ "\u00A0" }: { $years }.
chart-alt-part = { $series }, { $part }{ "\u00A0" }: { $a }.
chart-alt-note = En { $year }{ "\u00A0" }: { $text }.
chart-alt-line = Ligne de référence à { $a }{ "\u00A0" }: { $text }.
chart-alt-code = { $name }, SH{ "\u00A0" }{ $code }
chart-alt-code-sitc = { $name }, CTCI{ "\u00A0" }{ $code }
chart-alt-sources = Source{ "\u00A0" }: { $sources }.
unit = Unité
currency-code = Devise
# Same as in English.
source = Source
chart-alt-grouped = Diagramme à barres{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-lines = Courbes{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-stacked = Diagramme à barres empilées{ "\u00A0" }: { $series } par année, de { $from } à { $to }.
chart-alt-one-year = Diagramme à barres{ "\u00A0" }: { $series } en { $year }.
chart-alt-ranked = Diagramme à barres{ "\u00A0" }: { $items } par ordre décroissant de valeur.
chart-alt-shares = Diagramme à barres{ "\u00A0" }: { $items } par ordre décroissant de part.
chart-alt-ring = Diagramme en anneau{ "\u00A0" }: { $items } en part du total.
chart-alt-unit = Valeurs en { $unit }.
chart-alt-measured = Unité{ "\u00A0" }: { $unit }.
chart-alt-only = { $series }{ "\u00A0" }: { $a } en { $year }.
chart-alt-rose = { $series }{ "\u00A0" }: en hausse, de { $a } en { $from } à { $b } en { $to }.
chart-alt-fell = { $series }{ "\u00A0" }: en baisse, de { $a } en { $from } à { $b } en { $to }.
chart-alt-unsteady = { $series }{ "\u00A0" }: de { $a } en { $from } à { $b } en { $to }, sans tendance nette.
chart-alt-flat = { $series }{ "\u00A0" }: stable à { $a } de { $from } à { $to }.
chart-alt-extremes = Maximum{ "\u00A0" }: { $high } ({ $high-years }){ "\u00A0" }; minimum{ "\u00A0" }: { $low } ({ $low-years }).
chart-alt-missing = { $series }{ "\u00A0" }: données non disponibles pour { $years }.
chart-alt-sum = { $series }{ "\u00A0" }: { $a } au total.
chart-alt-peak = Maximum annuel{ "\u00A0" }: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] Poste le plus important
   *[other] Postes les plus importants
}{ "\u00A0" }: { $first }{ "\u00A0" }; { $last-count ->
    [one] le moins important
   *[other] les moins importants
}{ "\u00A0" }: { $last }.
chart-alt-empty = Aucune donnée à afficher.
chart-more-items = { $n-count ->
    [one] et { $n } autre poste
   *[other] et { $n } autres postes
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] session de la commission mixte
   *[other] sessions de la commission mixte
}
figure-sessions-since = { $n-count ->
    [one] session de la commission mixte depuis { $year }
   *[other] sessions de la commission mixte depuis { $year }
}
figure-sessions-several = { $n-count ->
    [one] session des commissions mixtes
   *[other] sessions des commissions mixtes
}

## Projects and forums

since = { $date-since }
from-date = création prévue { $date-on }
other-projects = Autres projets

## Recommendations

priority = Priorité{ "\u00A0" }: { $priority }
priority-high = haute
priority-medium = moyenne
priority-low = basse
owner = Responsable{ "\u00A0" }: { $owner }
due = Échéance{ "\u00A0" }: { $date }

## Sources, links and pictures

citation-description = Source { $number }{ "\u00A0" }: { $title }
backlink-description = Retour à l’appel de la source { $number }
backlink-description-of = Retour à l’appel de la source { $number }, page { $page }
cited-on = { $n-count ->
    [one] Citée page{ "\u00A0" }{ $pages }.
   *[other] Citée pages { $pages }.
}
footnote-description = Note { $label }
footnote-backlink = Retour à l’appel de note { $label }
link-description = { $url }
retrieved = consulté { $date-on }
# The space before the colon is U+00A0 itself: this message is used as plain text and can have no placeables.
from-sources = Sources :
# Same as in English.
block-reference = { $title }, page{ "\u00A0" }{ $page }
visit-reference = visite ({ $date })
# Same as in English.
logo = Logo

## Attachments

attached-brief = Fichier à partir duquel ce document a été établi
attached-data = Données du graphique { $number }
attached-provenance = Origine de chaque chiffre, à l’usage de `chancery trace` et d’autres programmes

## Dates. House styles cannot rename these.

month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
short-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
short-months-of-year = { $from }-{ $to } { $year }
date-of-day = { $day-count ->
    [1] 1er
   *[other] { $day }
}{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }-{ $to }
fiscal-year = { $start }-{ $end }
half-of-year = S{ $half }{ "\u00A0" }{ $year }
quarter-of-year = T{ $quarter }{ "\u00A0" }{ $year }
quarters-of-year = T{ $from }-T{ $to }{ "\u00A0" }{ $year }
months-of-year = { $from }-{ $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } à { $to }
range-within-year = { $from }-{ $to } { $year }
range-within-month = { $from-count ->
    [1] 1er
   *[other] { $from }
}-{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day-count ->
    [1] 1er
   *[other] { $day }
}{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] le
   *[month-or-year] en
} { $date }
since-date = { $date-kind ->
    [day] depuis le
   *[month-or-year] depuis
} { $date }

## Numbers. House styles cannot rename these.

percent = { $number }{ "\u00A0" }%
per-cent-in-words = { $number }{ "\u00A0" }%
percentage-points = { $number }{ "\u00A0" }{ $number-count ->
    [one] point
   *[other] points
} de pourcentage
rose = { $direction ->
    [up] { $number ->
        [plural] ont progressé de { $figure }
       *[unknown] a progressé de { $figure }
    }
    [down] { $number ->
        [plural] ont reculé de { $figure }
       *[unknown] a reculé de { $figure }
    }
    [slight] { $number ->
        [plural] n’ont guère varié
       *[unknown] n’a guère varié
    }
   *[none] { $number ->
        [plural] n’ont pas varié
       *[unknown] n’a pas varié
    }
}
ordinal = { NUMBER($n-count, type: "ordinal") ->
    [one] { $n }er
   *[other] { $n }e
}
cardinal = { $n-count ->
    [one] { $n }
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $n }
}

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }k{ $symbol-kind ->
        [letters] { "\u00A0" }{ $symbol }
       *[sign] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }{ $number-count ->
        [one] million
       *[other] millions
    }{ "\u00A0" }{ $code ->
        [EUR] d’euros
        [USD] de{ "\u00A0" }dollars
       *[other] de{ "\u00A0" }{ $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }{ $number-count ->
        [one] milliard
       *[other] milliards
    }{ "\u00A0" }{ $code ->
        [EUR] d’euros
        [USD] de{ "\u00A0" }dollars
       *[other] de{ "\u00A0" }{ $symbol }
    }
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }k{ $symbol-kind ->
        [letters] { "\u00A0" }{ $symbol }
       *[sign] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }M{ $symbol-kind ->
        [letters] { "\u00A0" }{ $symbol }
       *[sign] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }Md{ $symbol-kind ->
        [letters] { "\u00A0" }{ $symbol }
       *[sign] { $symbol }
    }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] milliers { $currency ->
        [euros] d’euros
       *[any] de { $currency }
    }
    [million] millions { $currency ->
        [euros] d’euros
       *[any] de { $currency }
    }
    [billion] milliards { $currency ->
        [euros] d’euros
       *[any] de { $currency }
    }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] dollars australiens
    [BRL] réals brésiliens
    [BYN] roubles biélorusses
    [CAD] dollars canadiens
    [CHF] francs suisses
    [CNY] yuans
    [EUR] euros
    [GBP] livres sterling
    [INR] roupies indiennes
    [JPY] yens
    [KRW] wons sud-coréens
    [PKR] roupies pakistanaises
    [RUB] roubles russes
    [SAR] riyals saoudiens
    [TRY] livres turques
    [UAH] hryvnias ukrainiennes
    [USD] dollars américains
   *[any] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = et
open-ends = etc etc. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = de du des la les
meetings-with-article = { "" }
relations-words = relations reconna reconnu liens
plural-endings = s x
common-words =
    accords agriculture agroalimentaire aide aménagement arrangements assainissement assurance aviation bois bourses
    chimie climat commerce communications construction conventions coopération coton cuir culture cybersécurité
    céréales douanes droit droits défense déminage développement eau emploi enseignement environnement espace
    exportations extradition finances fiscalité formation fret fruits gaz hydrocarbures immigration importations
    industrie industries infrastructures innovation investissement investissements jeunesse justice logistique
    machines matériel migrations minerais ministres mobilité médicaments mémorandums métaux navigation numérique
    passagers patrimoine police ports produits protection protocoles prévention prêts pêche pétrole recherche riz
    santé sciences services sport sports sécurité technologies textiles tourisme touristes traités transport
    transports travail télécommunications visiteurs véhicules échange échanges économie éducation électricité
    élevage énergie équipements étudiants
