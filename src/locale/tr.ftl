### TURKISH: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Yıl Dönümü Bilgi Notu
visit-briefing = Ziyaret Bilgi Notu
country-briefing = Ülke Bilgi Notu
briefing = Bilgi Notu

## The masthead and the foot of the page

number = No:{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] yıl
   *[other] yıl
}
data-to = Veri tarihi: { $date }
next-update = Bir sonraki güncelleme: { $date }
date-line = { $place }, { $date }
folio = { $page }/{ $pages }
draft = Taslak
draft-version = Taslak { $version }
draft-folio = { $draft } · { $folio }
subject = { $first } – { $second } İlişkileri

## The cover of a booklet, and the page on its back

issued-by = Yayımlayan
series = Dizi
edition = Baskı
issued = Yayım Yeri ve Tarihi
authors = { $n-count ->
    [one] Yazar
   *[other] Yazarlar
}
data-up-to = Veri Tarihi
next-issue = Bir Sonraki Güncelleme
handling = Gizlilik Derecesi
cover-picture = Kapak Görseli

## Sections

bottom-line = Özet
in-brief = Kısaca
the-two-sides = Taraflar
contents = İçindekiler
history = İlişkilerin Tarihçesi
diplomatic-missions = Diplomatik Temsilcilikler
official-visits = Resmî Ziyaretler ve Görüşmeler
agreements-and-institutions = Anlaşmalar ve İş Birliği Mekanizmaları
agreements = Anlaşmalar
trade = Ticaret
trade-in-detail = Ayrıntılı Ticaret Verileri
forums-and-projects = Forumlar ve Projeler
forums = Forumlar
projects = Projeler
recommendations = Öneriler
conclusion = Sonuç
abbreviations = Kısaltmalar
sources = Kaynaklar
about-this-briefing = Bu Bilgi Notu Hakkında
contact = İletişim
licence = Lisans
disclaimer = Sorumluluk Reddi
version = Sürüm
drafted-by = Hazırlayan
cleared-by = Onaylayan

## Facts of the two sides

official-name = Resmî Adı
capital = Başkenti
embassy = Büyükelçilik
high-commission = Yüksek Komiserlik
fact-of = { $party }:
not-given = –
place-since = { $place } (açılış: { $date })
place-from = { $place } (planlanan açılış: { $date })

## History

relations-established = Diplomatik ilişkilerin tesisi
relations-since = Diplomatik ilişkilerin tesisi: { $date }

## Missions

embassy-of = { $party } Büyükelçiliği
high-commission-of = { $party } Yüksek Komiserliği
consulate-general-of = { $party } Başkonsolosluğu
consulate-of = { $party } Konsolosluğu
honorary-consulate-of = { $party } Fahri Konsolosluğu
liaison-office-of = { $party } İrtibat Ofisi
trade-office-of = { $party } Ticaret Ofisi
permanent-mission-of = { $party } Daimî Temsilciliği
mission = { $mission }.
mission-opened = { $mission }, { $opened-on } { $opening ->
    [future] açılacaktır
   *[past] açılmıştır
}.
mission-closed = { $mission }, { $closed-on } { $closing ->
    [future] kapatılacaktır
   *[past] kapatılmıştır
}.
mission-opened-and-closed = { $mission }, { $opened-on } { $opening ->
    [future] açılacak
   *[past] açılmış
} olup { $closed-on } { $closing ->
    [future] kapatılacaktır
   *[past] kapatılmıştır
}.
head-of-mission = Misyon şefi: { $name }.

## Visits

date = Tarih
visitor = Katılımcılar
where = Yer
occasion-and-outcome = Vesile ve Sonuç
from-to = { $from } → { $to }
visit = Ziyaret
summit = Zirve
on-the-sidelines = { $occasion } marjında
on-the-sidelines-of-a-meeting = Bir toplantı marjında
head-of-state = { $n-count ->
    [one] Devlet başkanı
   *[other] Devlet başkanları
}
head-of-government = { $n-count ->
    [one] Hükûmet başkanı
   *[other] Hükûmet başkanları
}
minister = { $n-count ->
    [one] Bakan
   *[other] Bakanlar
}
parliament = { $n-count ->
    [one] Parlamento üyesi
   *[other] Parlamento üyeleri
}
official = { $n-count ->
    [one] Yetkili
   *[other] Yetkililer
}
planned = planlanıyor
visits-held-and-planned = Gerçekleşen ziyaret ve görüşmeler: { $held }, planlananlar: { $planned }
visits-planned = Planlanan ziyaret ve görüşmeler: { $planned }
# The suffix of “1990’lar”, “1950’ler” depends on the number.
decade = { $year } yılları
group-continued = { $group } (devamı)
elsewhere-or-together = Başka yerde veya birlikte
elsewhere-or-together-within = başka yerde veya birlikte
from-to-within = { $from } → { $to }

## Agreements

signed = İmza
agreements-cover = İki ülke arasındaki anlaşmalar şu alanları kapsamaktadır: { $fields }.
agreements-signed = İki ülke arasında { $qualifier ->
    [over] { $n-count ->
        [one] birden fazla
       *[other] { $n } adetten fazla
    }
    [about] yaklaşık { $n }
   *[exactly] { $n-count ->
        [one] bir
       *[other] { $n }
    }
} anlaşma imzalanmıştır.
agreements-signed-in = İki ülke arasında şu alanlarda { $qualifier ->
    [over] { $n-count ->
        [one] birden fazla
       *[other] { $n } adetten fazla
    }
    [about] yaklaşık { $n }
   *[exactly] { $n-count ->
        [one] bir
       *[other] { $n }
    }
} anlaşma imzalanmıştır: { $fields }.
kinds-signed = İki ülke arasında şu belgeler imzalanmıştır: { $kinds }.
kinds-signed-in = İki ülke arasında şu belgeler imzalanmıştır: { $kinds }; iş birliği alanları: { $fields }.
one-of-kinds-signed = İki ülke arasında şu türlerde { $qualifier ->
    [over] birden fazla
    [about] yaklaşık bir
   *[exactly] bir
} belge imzalanmıştır: { $kinds }.
one-of-kinds-signed-in = İki ülke arasında şu türlerde { $qualifier ->
    [over] birden fazla
    [about] yaklaşık bir
   *[exactly] bir
} belge imzalanmıştır: { $kinds }; iş birliği alanları: { $fields }.
counted-kinds-signed = İki ülke arasında { $qualifier ->
    [over] { $n } adetten fazla
    [about] yaklaşık { $n }
   *[exactly] { $n }
} belge imzalanmıştır: { $kinds }.
counted-kinds-signed-in = İki ülke arasında { $qualifier ->
    [over] { $n } adetten fazla
    [about] yaklaşık { $n }
   *[exactly] { $n }
} belge imzalanmıştır: { $kinds }; iş birliği alanları: { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] ≈{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] anlaşma
   *[other] anlaşma
}
agreement = Anlaşma
field = Alan
status = Durum
in-force-since = Yürürlüğe giriş: { $date }
in-force-from = Yürürlüğe giriş: { $date }
in-force-during = Yürürlük dönemi: { $period }
expired = Süresi doldu: { $date }
expires = Süre bitimi: { $date }
to-be-signed = imzalanacak
to-be-signed-in = Planlanan imza yeri: { $place }
signed-in = İmza yeri: { $place }

## Commissions

joint-commission = Karma Komisyon
joint-commissions = Karma Komisyonlar
commission = { $name }, iki ülkeyi bir araya getiren bir iş birliği mekanizmasıdır.
commission-remit = { $name }, şu alanlarda faaliyet göstermektedir: { $remit }.
commission-set-up = { $name }, { $established-on } { $setting-up ->
    [future] kurulacaktır
   *[past] kurulmuştur
}.
commission-set-up-remit = { $name }, şu alanlarda faaliyet göstermek üzere { $established-on } { $setting-up ->
    [future] kurulacaktır
   *[past] kurulmuştur
}: { $remit }.
commission-held = { $name }, { $sessions-count ->
    [0] henüz toplanmamıştır
    [one] bugüne kadar bir kez toplanmıştır
   *[other] bugüne kadar { $sessions } kez toplanmıştır
}.
commission-held-remit = { $name }, { $sessions-count ->
    [0] henüz toplanmamıştır
    [one] bugüne kadar bir kez toplanmıştır
   *[other] bugüne kadar { $sessions } kez toplanmıştır
}; çalışma alanları: { $remit }.
commission-set-up-held = { $established-on } kurulan { $name }, { $sessions-count ->
    [0] henüz toplanmamıştır
    [one] bugüne kadar bir kez toplanmıştır
   *[other] bugüne kadar { $sessions } kez toplanmıştır
}.
commission-set-up-held-remit = { $established-on } kurulan { $name }, { $sessions-count ->
    [0] henüz toplanmamıştır
    [one] bugüne kadar bir kez toplanmıştır
   *[other] bugüne kadar { $sessions } kez toplanmıştır
}; çalışma alanları: { $remit }.
commission-level = Toplantı düzeyi: { $level }.
commission-level-planned = Öngörülen toplantı düzeyi: { $level }.
last-session = Son toplantı { $last-on } yapılmıştır.
next-session = { $number ->
    [first] İlk
   *[later] Bir sonraki
} toplantının { $next-on } yapılması { $due ->
    [past] öngörülmüştü
   *[future] öngörülmektedir
}.
next-sessions = { $number ->
    [first] İlk
   *[later] Sonraki
} toplantıların { $next-on } ve { $after-on } yapılması öngörülmektedir.
last-and-next-session = Son toplantı { $last-on } yapılmıştır; bir sonraki toplantının { $next-on } yapılması { $due ->
    [past] öngörülmüştü
   *[future] öngörülmektedir
}.

## Trade

exports = İhracat
imports = İthalat
total = Toplam
balance = Denge
exports-within = ihracat
imports-within = ithalat
total-within = ticaret hacmi
balance-within = ticaret dengesi
year = Yıl
growth-of-total = Toplamdaki Değişim
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = neredeyse { $figure }
more-than = { $figure } oranından fazla
exports-of = İhracat ({ $party })
imports-of = İthalat ({ $party })
balance-of = Ticaret dengesi ({ $party })
balance-of-in = Ticaret dengesi ({ $party }), { $year }
two-way-trade-in = İkili ticaret hacmi, { $year }
change-on = { $year } yılına göre { $growth }
rank-of-partner = Ticaret ortakları ({ $party }): { $rank } sıra
total-came-to = { $first } ile { $second } arasındaki ticaret hacmi, { $year } yılında { $amount } olarak gerçekleşmiştir.
total-came-to-changed = { $first } ile { $second } arasındaki ticaret hacmi, { $before } yılına göre { $percent } { $direction ->
    [up] artarak
   *[down] azalarak
} { $year } yılında { $amount } olarak gerçekleşmiştir.
flows-in-words = { $party }, { $partner } ile ticaretinde { $exports } tutarında ihracat ve { $imports } tutarında ithalat gerçekleştirmiş, { $balance } tutarında ticaret { $kind ->
    [surplus] fazlası
   *[deficit] açığı
} vermiştir.
largest-items = En büyük kalemler ({ $party }, { $year }): ihracatta { $export }, ithalatta { $import }.
figure-in = { $figure }, { $year }
mirror-figures = Rakamlar, { $partner } tarafından kendi ticaretine ilişkin olarak bildirilen verilere dayanmaktadır.
absent-commodities = { $n-count ->
    [one] Rakamlar, tüm ürün kalemlerinin toplamıdır; bu kalemlerden birinde bazı yıllar veya ticaret yönleri için kayıt bulunmamakta olup ilgili değerler sıfır kabul edilmiştir.
   *[other] Rakamlar, tüm ürün kalemlerinin toplamıdır; bu kalemlerden { $n } tanesinde bazı yıllar veya ticaret yönleri için kayıt bulunmamakta olup ilgili değerler sıfır kabul edilmiştir.
}
figures-rounded = Rakamlar, yuvarlamadan dolayı toplamı vermeyebilir.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (g)
    [estimate] (t)
   *[forecast] (ö)
}
status-note = { $status ->
    [provisional] (g): geçici veriler.
    [estimate] (t): tahminler.
   *[forecast] (ö): öngörüler.
}
break-note = Seride kırılma: { $years }; veriler önceki dönemlerle karşılaştırılamaz.
period-of-status = { $period } ({ $status ->
    [provisional] geçici
    [estimate] tahmin
   *[forecast] öngörü
})
figures-of-status = { $status ->
    [provisional] { $years } verileri geçicidir.
    [estimate] { $years } verileri tahmindir.
   *[forecast] { $years } verileri öngörüdür.
}
period = Dönem
parts-of-years = Yıl içi ve diğer dönemler
partner-rank = Sıra
partner-share = Pay
rank-note = Sıra: { $party } dış ticaretinde ticaret ortağının ({ $partner }) yeri.
share-note = Pay: { $party } dış ticaretinde ticaret ortağının ({ $partner }) payı.
rank-and-share-note = Sıra ve pay: { $party } dış ticaretinde ticaret ortağının ({ $partner }) yeri ve payı.
goods-and-services-table = { $party }: { $partner } ile mal ve hizmet ticareti, { $unit }
exports-of-goods = Mal İhracatı
exports-of-services = Hizmet İhracatı
imports-of-goods = Mal İthalatı
imports-of-services = Hizmet İthalatı
trade-table = { $party }: { $partner } ile ticaret, { $unit }
trade-chart-caption = { $party }: { $partner } ile ticaret, { $unit }.
no-figures-for = Veri bulunmayan dönemler: { $years }.
no-figures-of-series = Veri bulunmayan dönemler ({ $series }): { $years }.
figures-from = Veri kaynağı:
what-is-traded = Ticarete Konu Ürünler
goods = Ürünler
sells = İhraç Ürünleri ({ $party })
item = Ürün
hs-code = HS Kodu
sitc-code = SITC Kodu
value = Değer
share = Pay
value-in = Değer, { $year }
share-in = Pay, { $year }
items-table = Ticaret yönüne göre ürünler (değer, { $unit })
trade-by-member = Üyelere Göre Ticaret
member = Üye
other-members = Diğer üyeler
share-of-total = Toplamdaki Pay
members-table = { $what }, { $unit }
members-table-in = { $what }, { $period }, { $unit }
trade-with-members = { $party }: { $partner } üyeleri ile ticaret
exports-to-members = { $party }: { $partner } üyelerine ihracat
imports-from-members = { $party }: { $partner } üyelerinden ithalat
balance-with-members = { $party }: { $partner } üyeleri ile ticaret dengesi
trade-of-members = { $party } üyelerinin { $partner } ile ticareti
exports-of-members = { $party } üyelerinin ihracatı (hedef: { $partner })
imports-of-members = { $party } üyelerinin ithalatı (kaynak: { $partner })
balance-of-members = { $party } üyelerinin { $partner } ile ticaret dengesi
chart-members-caption = { $period }, { $unit }.

## Agreements by what is known of them

standing-in-force = Yürürlükte
standing-signed = İmzalanmış
standing-other = Diğer
standing-expired = Süresi dolmuş

## Officials

officials = Üst Düzey Yetkililer
in-office-since = Göreve başlama: { $date }
photograph-of = Fotoğraf: { $name }

## A visit

objectives = Amaçlar
programme = Program
programme-day = { $date } { $weekday ->
    [monday] Pazartesi
    [tuesday] Salı
    [wednesday] Çarşamba
    [thursday] Perşembe
    [friday] Cuma
    [saturday] Cumartesi
   *[sunday] Pazar
}
with-persons = Katılımcılar: { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Heyetler
person-name = Adı Soyadı
office = Görevi
protocol = Protokol
list-number = { $number }.
points-to-make = Konuşma Notları
to-avoid = Kaçınılması Gereken Hususlar
topics = Görüşme Konuları
topic-background = Arka Plan
our-position = Tutumumuz
their-position = Karşı Tarafın Tutumu
if-raised = Gündeme Getirilmesi Hâlinde
questions = Sorular ve Yanıtlar

## What is to come

coming-up = Önümüzdeki Dönem Takvimi
next-session-of = Bir sonraki toplantı: { $name }
agreement-expires = Süre bitimi
anniversary-of-relations = Diplomatik ilişkilerin tesisinin { $years }. yıl dönümü

## Key figures that the brief chooses

spark-alt = { $start } yılında { $first }, { $end } yılında { $last }

## Annexes

annex = Ek
annex-of = Ek { $letter }

## Parties

members = Üyeler

## Pictures

picture-credit = Görsel: { $name }

## Maps

map-title = { $first } ve { $second }
map-disclaimer = Gösterilen sınırlar, resmî onay veya kabul anlamına gelmez.
map-key-capitals = Kareler başkentleri gösterir.
map-key-missions = Kareler başkentleri, daireler temsilcilik bulunan diğer şehirleri gösterir.
map-key-missions-alone = Daireler temsilcilik bulunan şehirleri gösterir.
map-alt = { $first } ve { $second } haritası.
map-alt-direction = { $first } esas alındığında { $second } { $direction ->
    [north] kuzeyde
    [north-east] kuzeydoğuda
    [east] doğuda
    [south-east] güneydoğuda
    [south] güneyde
    [south-west] güneybatıda
    [west] batıda
   *[north-west] kuzeybatıda
} yer almaktadır.
map-alt-places = Haritada gösterilen yerler: { $places }.

## Tables of the brief

tables = Tablolar
more-rows = ve { $n } kayıt daha
table-summary = { $rows } satır; sütunlar: { $columns }

## Trade in some goods only

goods-trade = Ticaret ({ $goods })
goods-exports = İhracat ({ $goods })
goods-imports = İthalat ({ $goods })
goods-total = Toplam ticaret ({ $goods })
goods-balance = Denge ({ $goods })
goods-exports-within = ihracat ({ $goods })
goods-imports-within = ithalat ({ $goods })
goods-total-within = ticaret hacmi ({ $goods })
goods-balance-within = ticaret dengesi ({ $goods })
goods-exports-of = İhracat ({ $party }): { $goods }
goods-imports-of = İthalat ({ $party }): { $goods }
goods-balance-of = Ticaret dengesi ({ $party }): { $goods }
goods-balance-of-in = Ticaret dengesi ({ $party }): { $goods }, { $year }
goods-total-came-to = { $first } ile { $second } arasındaki { $goods } ticareti, { $year } yılında { $amount } olarak gerçekleşmiştir.
goods-total-came-to-changed = { $first } ile { $second } arasındaki { $goods } ticareti, { $before } yılına göre { $percent } { $direction ->
    [up] artarak
   *[down] azalarak
} { $year } yılında { $amount } olarak gerçekleşmiştir.
goods-flows-in-words = { $party }, { $partner } ile { $goods } ticaretinde { $exports } tutarında ihracat ve { $imports } tutarında ithalat gerçekleştirmiş, { $balance } tutarında ticaret { $kind ->
    [surplus] fazlası
   *[deficit] açığı
} vermiştir.
goods-two-way-trade-in = İkili ticaret hacmi ({ $goods }), { $year }
goods-trade-table = { $party }: { $partner } ile { $goods } ticareti, { $unit }
goods-trade-chart-caption = { $party }: { $partner } ile { $goods } ticareti, { $unit }.
goods-chart-index-of = { $party }: { $partner } ile { $goods } ticareti.
goods-chart-series = Ticaret ({ $goods }): { $series }, { $years }
goods-note = Rakamlar yalnızca şu ürünleri kapsamaktadır: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Kaynakta bu ürünlerden biri için kayıt bulunmadığında değer sıfır kabul edilmiştir.

## Statistics

statistics = İstatistikler
per-cent-unit = yüzde
statistic-in = Birim: { $unit }
statistic-unit = Birim: { $unit }
statistic-caption = { $unit }.
growth = Değişim
change-in-points = Değişim, yüzde puan

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] İhracat her yıl ithalatı aştı
   *[imports] İthalat her yıl ihracatı aştı
}
chart-flows-every-from = { $larger ->
    [exports] İhracat, { $from }–{ $to } döneminde her yıl ithalatı aştı
   *[imports] İthalat, { $from }–{ $to } döneminde her yıl ihracatı aştı
}
chart-flows-every-known = { $larger ->
    [exports] Her iki verinin de bulunduğu tüm yıllarda ihracat ithalatı aştı
   *[imports] Her iki verinin de bulunduğu tüm yıllarda ithalat ihracatı aştı
}
chart-flows-mostly = { $larger ->
    [exports] İhracat, yılların çoğunda ithalatı aştı ({ $often }/{ $of })
   *[imports] İthalat, yılların çoğunda ihracatı aştı ({ $often }/{ $of })
}
chart-flows-mostly-known = { $larger ->
    [exports] Her iki verinin de bulunduğu yılların çoğunda ihracat ithalatı aştı ({ $often }/{ $of })
   *[imports] Her iki verinin de bulunduğu yılların çoğunda ithalat ihracatı aştı ({ $often }/{ $of })
}
chart-flows-once = { $larger ->
    [exports] İhracat, { $year } yılında ithalatı aştı
   *[imports] İthalat, { $year } yılında ihracatı aştı
}
chart-flows-twofold = { $larger ->
    [exports] İhracat, { $year } yılında ithalatın iki katını aştı
   *[imports] İthalat, { $year } yılında ihracatın iki katını aştı
}
chart-total-neutral = Ticaret hacmi ve dengesi, { $years }
chart-total-doubled = Ticaret hacmi, { $from }–{ $to } döneminde iki katına çıktı
chart-total-more-than = { $n-count ->
    [2] Ticaret hacmi, { $from }–{ $to } döneminde iki katından fazlasına çıktı
    [3] Ticaret hacmi, { $from }–{ $to } döneminde üç katından fazlasına çıktı
    [one] Ticaret hacmi, { $from }–{ $to } döneminde arttı
   *[other] Ticaret hacmi, { $from }–{ $to } döneminde { $n } katından fazlasına çıktı
}
chart-total-grown = Ticaret hacmi, { $from }–{ $to } döneminde { $percent } arttı
chart-total-fallen = Ticaret hacmi, { $from }–{ $to } döneminde { $percent } azaldı
chart-total-halved = Ticaret hacmi, { $from }–{ $to } döneminde yarıdan fazla azaldı
chart-items-largest = { $flow ->
    [exports] En büyük ihracat kalemi ({ $party }): { $item }
   *[imports] En büyük ithalat kalemi ({ $party }): { $item }
}
chart-items-largest-in = { $flow ->
    [exports] En büyük ihracat kalemi ({ $party }, { $year }): { $item }
   *[imports] En büyük ithalat kalemi ({ $party }, { $year }): { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Listelenen en büyük ihracat kalemi ({ $party }): { $item }
   *[imports] Listelenen en büyük ithalat kalemi ({ $party }): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Listelenen en büyük ihracat kalemi ({ $party }, { $year }): { $item }
   *[imports] Listelenen en büyük ithalat kalemi ({ $party }, { $year }): { $item }
}
chart-items-neutral = { $flow ->
    [exports] Değerine göre ihracat kalemleri
   *[imports] Değerine göre ithalat kalemleri
} ({ $party })
chart-items-caption = { $flow ->
    [exports] İhracat
   *[imports] İthalat
} ({ $party }), { $unit }.
chart-items-caption-in = { $flow ->
    [exports] İhracat
   *[imports] İthalat
} ({ $party }), { $year }, { $unit }.
chart-shares-first = { $flow ->
    [exports] İlk { $n } kalemin ihracattaki payı ({ $party }): { $percent }
   *[imports] İlk { $n } kalemin ithalattaki payı ({ $party }): { $percent }
}
chart-shares-first-in = { $flow ->
    [exports] İlk { $n } kalemin ihracattaki payı ({ $party }, { $year }): { $percent }
   *[imports] İlk { $n } kalemin ithalattaki payı ({ $party }, { $year }): { $percent }
}
chart-shares-neutral = { $flow ->
    [exports] Payına göre ihracat kalemleri
   *[imports] Payına göre ithalat kalemleri
} ({ $party })
chart-shares-caption = { $flow ->
    [exports] İhracattaki pay
   *[imports] İthalattaki pay
} ({ $party }), yüzde.
chart-shares-caption-in = { $flow ->
    [exports] İhracattaki pay
   *[imports] İthalattaki pay
} ({ $party }), { $year }, yüzde.
chart-items-noun = { $n } kalem
other-items = Diğer
items-not-listed = Listelenmeyenler
chart-visits-neutral = Yıllara göre ziyaret ve görüşmeler
chart-visits-peak = Ziyaret ve görüşmeler en sık { $year } yılında gerçekleşti
chart-visits-caption = Bu bilgi notunda yer alan ziyaret ve görüşmeler (yönlerine göre).
chart-visits-caption-planned = Bu bilgi notunda yer alan ziyaret ve görüşmeler (yönlerine göre). Planlananlar dâhil edilmemiştir.

## Charts: what they say themselves, and their alternative text

status-provisional = Geçici
status-estimate = Tahmin
status-forecast = Öngörü
chart-break = Seride kırılma
chart-index-base = { $year } =
chart-index-of = { $party }: { $partner } ile ticaret.
chart-index-caption = Endeks, { $year } = 100.
chart-alt-index = Değerler endekstir ({ $year } = 100).
chart-alt-diverging = Sıfır çizgisinin iki yanında sütun grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-stacked-values = Yığılmış sütun grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-lanes = Zaman çizelgesi: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Alan grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-slope = Eğim grafiği: { $series }, { $from } ve { $to }.
chart-alt-multiples = Her seri için ayrı küçük grafikler: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-sparkline = Küçük çizgi grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-dots = Nokta grafiği: değerine göre { $items }, büyükten küçüğe.
chart-alt-breaks = Seride kırılma: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = { $year }: { $text }.
chart-alt-line = { $a } düzeyindeki çizgi: { $text }.
chart-alt-code = { $name }, HS { $code }
# Same as in English.
chart-alt-code-sitc = { $name }, SITC { $code }
chart-alt-sources = Kaynak: { $sources }.
unit = Birim
currency-code = Para birimi
source = Kaynak
chart-alt-grouped = Sütun grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-lines = Çizgi grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-stacked = Yığılmış sütun grafiği: yıllara göre { $series }, { $from }–{ $to }.
chart-alt-one-year = Sütun grafiği: { $series }, { $year }.
chart-alt-ranked = Çubuk grafiği: değerine göre { $items }, büyükten küçüğe.
chart-alt-shares = Çubuk grafiği: payına göre { $items }, büyükten küçüğe.
chart-alt-ring = Halka grafiği: toplamdaki payına göre { $items }.
chart-alt-unit = Değerler { $unit } cinsindendir.
chart-alt-measured = Birim: { $unit }.
chart-alt-only = { $series }, { $year }: { $a }.
chart-alt-rose = { $series }: { $from } yılında { $a } iken { $to } yılında { $b } düzeyine yükselmiştir.
chart-alt-fell = { $series }: { $from } yılında { $a } iken { $to } yılında { $b } düzeyine gerilemiştir.
chart-alt-unsteady = { $series }: { $from } yılında { $a }, { $to } yılında { $b }; belirgin bir eğilim görülmemektedir.
chart-alt-flat = { $series }: { $from }–{ $to } döneminde { $a } düzeyinde kalmıştır.
chart-alt-extremes = En yüksek değer { $high } ({ $high-years }), en düşük değer { $low } ({ $low-years }).
chart-alt-missing = { $series } için veri bulunmayan dönemler: { $years }.
chart-alt-sum = { $series }: toplam { $a }.
chart-alt-peak = Bir yıldaki en yüksek değer { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = { $first-count ->
    [one] En büyük kalem
   *[other] En büyük kalemler
}: { $first }; { $last-count ->
    [one] en küçük kalem
   *[other] en küçük kalemler
}: { $last }.
chart-alt-empty = Gösterilecek veri bulunmamaktadır.
chart-more-items = ve { $n } kalem daha

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] karma komisyon toplantısı
   *[other] karma komisyon toplantısı
}
figure-sessions-since = { $n-count ->
    [one] { $year } yılından bu yana yapılan karma komisyon toplantısı
   *[other] { $year } yılından bu yana yapılan karma komisyon toplantısı
}
figure-sessions-several = { $n-count ->
    [one] karma komisyon toplantısı
   *[other] karma komisyon toplantısı
}

## Projects and forums

since = { $date-since }
from-date = öngörülen başlangıç: { $date }
other-projects = Diğer Projeler

## Recommendations

priority = Öncelik: { $priority }
priority-high = yüksek
priority-medium = orta
priority-low = düşük
owner = Sorumlu: { $owner }
due = Son tarih: { $date }

## Sources, links and pictures

citation-description = Kaynak { $number }: { $title }
backlink-description = { $number } numaralı kaynağa atıf yapılan yere dön
backlink-description-of = { $number } numaralı kaynağa atıf yapılan yere dön (sayfa { $page })
cited-on = { $n-count ->
    [one] Atıf yapılan sayfa:{ "\u00A0" }{ $pages }.
   *[other] Atıf yapılan sayfalar: { $pages }.
}
footnote-description = Dipnot { $label }
footnote-backlink = Dipnot { $label } işaretine dön
link-description = { $url }
retrieved = erişim tarihi: { $date }
from-sources = Kaynaklar:
block-reference = { $title }, s.{ "\u00A0" }{ $page }
visit-reference = { $date } tarihli ziyaret
# Same as in English.
logo = Logo

## Attachments

attached-brief = Bu belgenin oluşturulduğu kaynak dosya
attached-data = Grafik { $number } verileri
attached-provenance = Her bir rakamın kaynağı (`chancery trace` ve diğer programlar için)

## Dates. House styles cannot rename these.

month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
short-month = { $month ->
    [1] Oca
    [2] Şub
    [3] Mar
    [4] Nis
    [5] May
    [6] Haz
    [7] Tem
    [8] Ağu
    [9] Eyl
    [10] Eki
    [11] Kas
   *[12] Ara
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = { $year }{ "\u00A0" }{ $half }.{ "\u00A0" }yarıyıl
quarter-of-year = { $year }{ "\u00A0" }{ $quarter }.{ "\u00A0" }çeyrek
quarters-of-year = { $year }{ "\u00A0" }{ $from }.–{ $to }.{ "\u00A0" }çeyrek
months-of-year = { $from }–{ $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } – { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [year] { $date } yılında
   *[day] { $date } tarihinde
}
since-date = { $date-kind ->
    [year] { $date } yılından bu yana
   *[day] { $date } tarihinden bu yana
}

## Numbers. House styles cannot rename these.

percent = %{ $number }
per-cent-in-words = yüzde{ "\u00A0" }{ $number }
percentage-points = { $number }{ "\u00A0" }yüzde puan
rose = { $direction ->
    [up] { $figure } artmıştır
    [down] { $figure } azalmıştır
    [slight] hemen hemen aynı kalmıştır
   *[none] değişmemiştir
}
ordinal = { $n }.
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
# In full, as ministries write them: “51,4 milyon ABD doları”.
money-long = { $sign }{ $number }{ $unit ->
    [thousand] { "\u00A0" }bin
    [million] { "\u00A0" }milyon
    [billion] { "\u00A0" }milyar
   *[one] { "" }
}{ "\u00A0" }{ $code ->
    [AUD] Avustralya doları
    [BRL] Brezilya reali
    [BYN] Belarus rublesi
    [CAD] Kanada doları
    [CHF] İsviçre frangı
    [CNY] Çin yuanı
    [EUR] avro
    [GBP] İngiliz sterlini
    [INR] Hindistan rupisi
    [JPY] Japon yeni
    [KRW] Güney Kore wonu
    [PKR] Pakistan rupisi
    [RUB] Rus rublesi
    [SAR] Suudi Arabistan riyali
    [TRY] Türk lirası
    [UAH] Ukrayna grivnası
    [USD] ABD doları
   *[other] { $symbol }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }bin{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }mn{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }mlr{ "\u00A0" }{ $symbol }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] bin { $currency }
    [million] milyon { $currency }
    [billion] milyar { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] Avustralya doları
    [BRL] Brezilya reali
    [BYN] Belarus rublesi
    [CAD] Kanada doları
    [CHF] İsviçre frangı
    [CNY] Çin yuanı
    [EUR] avro
    [GBP] İngiliz sterlini
    [INR] Hindistan rupisi
    [JPY] Japon yeni
    [KRW] Güney Kore wonu
    [PKR] Pakistan rupisi
    [RUB] Rus rublesi
    [SAR] Suudi Arabistan riyali
    [TRY] Türk lirası
    [UAH] Ukrayna grivnası
    [USD] ABD doları
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = ve
open-ends = vb. vb vs. vs vd. vd benzeri benzerleri diğerleri …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
# “lişki”: “İlişkiler” in lower case by the rules of other languages is “i”, a dot above, and “lişkiler”.
relations-words = ilişki lişki münasebet tanıma tanınma tanıdı tanındı tanıyan bağlar
plural-endings = lar ler ları leri
common-words =
    adli akademik altyapı anlaşma anlaşmalar araştırma askerî askeri bakan bakanlar bakır balık balıkçılık bankacılık bilgi
    bilim bilimsel bitkisel bölgesel buğday büyükelçi çalışma çay çelik çevre çifte demir demiryolu deniz denizcilik
    deri dijital diplomatik doğal doğrudan dostluk eczacılık eğitim ekonomi ekonomik elektrik elektrikli elektronik
    enerji finans finansal fikrî fikri gençlik gıda gübre gümrük güvenlik halı hava havacılık hayvancılık hazır hizmet
    hizmetler hukuki ihracat iklim ikili ilaç ilaçlar iletişim insan insani inşaat istihdam istatistik işçi ithalat
    kara karayolu karma karşılıklı kauçuk kereste kimya kimyasal konsolosluk kömür kültür kültürel lojistik maden
    madencilik mali makine makineler medya memorandum meyve mineral motorlu muhtıra mutabakat nakliye nota nükleer
    ormancılık ortak otomobil otomotiv öğrenci özel pamuk parlamento petrol pirinç plastik polis protokol protokoller
    sağlık sanat sanayi savunma sebze serbest siber sivil siyasi sosyal sözleşme sözleşmeler spor stratejik suçluların
    süt şeker tahıl taşımacılık tarım tarımsal tekstil teknik teknoloji teknolojik terörle tıbbi ticaret ticari traktör
    traktörler turizm ulaştırma uluslararası uzay vergi veterinerlik vize yargı yatırım yatırımlar yatırımların
    yenilenebilir yerel yükseköğretim
