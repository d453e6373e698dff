### INDONESIAN: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Bahan peringatan hubungan diplomatik
visit-briefing = Bahan kunjungan
country-briefing = Profil negara
briefing = Bahan taklimat

## The masthead and the foot of the page

number = No.{ "\u00A0" }{ $number }
years = { $n-count ->
   *[other] tahun
}
data-to = Data hingga { $date }
next-update = Pembaruan berikutnya: { $date }
date-line = { $place }, { $date }
folio = { $page } dari { $pages }
draft = Draf
draft-version = Draf { $version }
draft-folio = { $draft } · { $folio }
subject = Hubungan antara { $first } dan { $second }

## The cover of a booklet, and the page on its back

issued-by = Diterbitkan oleh
series = Seri
edition = Edisi
issued = Diterbitkan
authors = { $n-count ->
   *[other] Penyusun
}
data-up-to = Data hingga
next-issue = Pembaruan berikutnya
handling = Klasifikasi
cover-picture = Gambar sampul

## Sections

bottom-line = Intisari
in-brief = Ringkasan
the-two-sides = Kedua pihak
contents = Daftar isi
history = Sejarah
diplomatic-missions = Perwakilan diplomatik
official-visits = Kunjungan dan pertemuan resmi
agreements-and-institutions = Perjanjian dan kelembagaan
agreements = Perjanjian
trade = Perdagangan
trade-in-detail = Rincian perdagangan
forums-and-projects = Forum dan proyek
forums = Forum
projects = Proyek
recommendations = Rekomendasi
conclusion = Kesimpulan
abbreviations = Daftar singkatan
sources = Sumber
about-this-briefing = Tentang dokumen ini
contact = Kontak
licence = Lisensi
disclaimer = Penafian
version = Versi
drafted-by = Disusun oleh
cleared-by = Disetujui oleh

## Facts of the two sides

official-name = Nama resmi
capital = Ibu kota
embassy = Kedutaan Besar
high-commission = Komisi Tinggi
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, mulai { $date }

## History

relations-established = Pembukaan hubungan diplomatik
relations-since = Hubungan diplomatik { $date-since }

## Missions

embassy-of = Kedutaan Besar { $party }
high-commission-of = Komisi Tinggi { $party }
consulate-general-of = Konsulat Jenderal { $party }
consulate-of = Konsulat { $party }
honorary-consulate-of = Konsulat Kehormatan { $party }
liaison-office-of = Kantor Penghubung { $party }
trade-office-of = Kantor Dagang { $party }
permanent-mission-of = Perutusan Tetap { $party }
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] akan dibuka
   *[past] dibuka
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] akan ditutup
   *[past] ditutup
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] akan dibuka
   *[past] dibuka
} { $opened-on }, { $closing ->
    [future] akan ditutup
   *[past] ditutup
} { $closed-on }.
head-of-mission = Kepala perwakilan: { $name }.

## Visits

date = Tanggal
visitor = Yang berkunjung
where = Tempat
occasion-and-outcome = Acara dan hasil
from-to = Dari { $from } ke { $to }
visit = Kunjungan
summit = Konferensi tingkat tinggi
on-the-sidelines = Di sela-sela { $occasion }
on-the-sidelines-of-a-meeting = Di sela-sela pertemuan
head-of-state = { $n-count ->
   *[other] Kepala negara
}
head-of-government = { $n-count ->
   *[other] Kepala pemerintahan
}
minister = { $n-count ->
   *[other] Menteri
}
parliament = { $n-count ->
   *[other] Anggota parlemen
}
official = { $n-count ->
   *[other] Pejabat
}
planned = direncanakan
visits-held-and-planned = { $held-count ->
    [1] { $held } kunjungan atau pertemuan
   *[other] { $held } kunjungan dan pertemuan
} telah dilaksanakan, { $planned } direncanakan
visits-planned = { $planned-count ->
    [1] { $planned } kunjungan atau pertemuan
   *[other] { $planned } kunjungan dan pertemuan
} direncanakan
decade = Tahun { $year }-an
group-continued = { $group } (lanjutan)
elsewhere-or-together = Di tempat lain atau bersama-sama
elsewhere-or-together-within = di tempat lain atau bersama-sama
from-to-within = dari { $from } ke { $to }

## Agreements

signed = Ditandatangani
agreements-cover = Perjanjian antara kedua negara mencakup bidang { $fields }.
agreements-signed = Kedua negara telah menandatangani { $qualifier ->
    [over] lebih dari { $n }
    [about] sekitar { $n }
   *[exactly] { $n }
} perjanjian.
agreements-signed-in = Kedua negara telah menandatangani { $qualifier ->
    [over] lebih dari { $n }
    [about] sekitar { $n }
   *[exactly] { $n }
} perjanjian di bidang { $fields }.
kinds-signed = Kedua negara telah menandatangani { $kinds }.
kinds-signed-in = Kedua negara telah menandatangani { $kinds } di bidang { $fields }.
one-of-kinds-signed = Kedua negara telah menandatangani { $qualifier ->
    [over] lebih dari satu
    [about] sekitar satu
   *[exactly] satu
} dokumen ({ $kinds }).
one-of-kinds-signed-in = Kedua negara telah menandatangani { $qualifier ->
    [over] lebih dari satu
    [about] sekitar satu
   *[exactly] satu
} dokumen ({ $kinds }) di bidang { $fields }.
counted-kinds-signed = Kedua negara telah menandatangani { $qualifier ->
    [over] lebih dari { $n }
    [about] sekitar { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = Kedua negara telah menandatangani { $qualifier ->
    [over] lebih dari { $n }
    [about] sekitar { $n }
   *[exactly] { $n }
} { $kinds } di bidang { $fields }.
figure-agreements = { $qualifier ->
    [over] >{ $n }
    [about] ±{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
   *[other] perjanjian
}
agreement = Perjanjian
field = Bidang
# Same as in English.
status = Status
in-force-since = Berlaku { $date-since }
in-force-from = Berlaku mulai { $date }
in-force-during = Masa berlaku: { $period }
expired = Berakhir { $date }
expires = Berlaku hingga { $date }
to-be-signed = akan ditandatangani
to-be-signed-in = Akan ditandatangani di { $place }
signed-in = Ditandatangani di { $place }

## Commissions

joint-commission = Komisi bersama
joint-commissions = Komisi bersama
commission = { $name } menjadi wadah kerja sama kedua negara.
commission-remit = { $name } membidangi { $remit }.
commission-set-up = { $name } { $setting-up ->
    [future] akan dibentuk
   *[past] dibentuk
} { $established-on }.
commission-set-up-remit = { $name } { $setting-up ->
    [future] akan dibentuk
   *[past] dibentuk
} { $established-on } untuk membidangi { $remit }.
commission-held = { $name } { $sessions-count ->
    [0] belum pernah bersidang
   *[other] telah bersidang { $sessions } kali
}.
commission-held-remit = { $name }, yang membidangi { $remit }, { $sessions-count ->
    [0] belum pernah bersidang
   *[other] telah bersidang { $sessions } kali
}.
commission-set-up-held = { $name }, yang dibentuk { $established-on }, { $sessions-count ->
    [0] belum pernah bersidang
   *[other] telah bersidang { $sessions } kali
}.
commission-set-up-held-remit = { $name }, yang dibentuk { $established-on } untuk membidangi { $remit }, { $sessions-count ->
    [0] belum pernah bersidang
   *[other] telah bersidang { $sessions } kali
}.
commission-level = Sidang diadakan pada tingkat { $level }.
commission-level-planned = Sidang akan diadakan pada tingkat { $level }.
last-session = Sidang terakhir diadakan { $last-on }.
next-session = { $number ->
    [first] Sidang pertama
   *[later] Sidang berikutnya
} { $due ->
    [past] semula dijadwalkan
   *[future] dijadwalkan
} { $next-on }.
next-sessions = { $number ->
    [first] Dua sidang pertama
   *[later] Dua sidang berikutnya
} dijadwalkan { $next-on } dan { $after-on }.
last-and-next-session = Sidang terakhir diadakan { $last-on }; sidang berikutnya { $due ->
    [past] semula dijadwalkan
   *[future] dijadwalkan
} { $next-on }.

## Trade

exports = Ekspor
imports = Impor
# Same as in English.
total = Total
balance = Neraca
exports-within = ekspor
imports-within = impor
# Same as in English.
total-within = total
balance-within = neraca
year = Tahun
growth-of-total = Pertumbuhan total
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = hampir { $figure }
more-than = lebih dari { $figure }
exports-of = Ekspor { $party }
imports-of = Impor { $party }
balance-of = Neraca perdagangan { $party }
balance-of-in = Neraca perdagangan { $party } pada{ "\u00A0" }{ $year }
two-way-trade-in = perdagangan bilateral pada{ "\u00A0" }{ $year }
change-on = { $growth } dibandingkan{ "\u00A0" }{ $year }
rank-of-partner = Mitra dagang peringkat { $rank } bagi { $party }
total-came-to = Nilai perdagangan antara { $first } dan { $second } pada { $year } tercatat sebesar { $amount }.
total-came-to-changed = Nilai perdagangan antara { $first } dan { $second } pada { $year } tercatat sebesar { $amount }, { $direction ->
    [up] naik
   *[down] turun
} { $percent } dibandingkan dengan { $before }.
flows-in-words = Ekspor { $party } ke { $partner } tercatat sebesar { $exports }, sedangkan impor dari { $partner } sebesar { $imports }, dengan { $kind ->
    [surplus] surplus
   *[deficit] defisit
} sebesar { $balance }.
largest-items = Ekspor terbesar { $party } pada { $year } adalah { $export }, sedangkan impor terbesarnya adalah { $import }.
figure-in = { $figure } pada{ "\u00A0" }{ $year }
mirror-figures = Angka bersumber dari data perdagangan yang dilaporkan oleh { $partner }.
absent-commodities = Angka merupakan jumlah seluruh komoditas; { $n } di antaranya tidak memiliki data untuk tahun atau arus perdagangan tertentu, dan nilainya dihitung nol.
figures-rounded = Jumlah angka dapat berbeda dari totalnya karena pembulatan.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (s)
    [estimate] (e)
   *[forecast] (p)
}
status-note = { $status ->
    [provisional] (s): angka sementara.
    [estimate] (e): angka estimasi.
   *[forecast] (p): angka proyeksi.
}
break-note = Deret data berubah pada { $years }: angka tidak dapat dibandingkan dengan angka sebelumnya.
period-of-status = { $period } ({ $status ->
    [provisional] sementara
    [estimate] estimasi
   *[forecast] proyeksi
})
figures-of-status = { $status ->
    [provisional] Angka { $years } bersifat sementara.
    [estimate] Angka { $years } merupakan estimasi.
   *[forecast] Angka { $years } merupakan proyeksi.
}
period = Periode
parts-of-years = Bagian tahun dan periode lainnya
partner-rank = Peringkat
partner-share = Pangsa
rank-note = Peringkat: posisi { $partner } di antara mitra dagang { $party }.
share-note = Pangsa: bagian { $partner } dalam total perdagangan { $party }.
rank-and-share-note = Peringkat dan pangsa: posisi { $partner } di antara mitra dagang { $party } dan bagiannya dalam total perdagangan { $party }.
goods-and-services-table = Barang dan jasa dalam perdagangan { $party } dengan { $partner }, dalam { $unit }
exports-of-goods = Ekspor barang
exports-of-services = Ekspor jasa
imports-of-goods = Impor barang
imports-of-services = Impor jasa
trade-table = Perdagangan { $party } dengan { $partner }, dalam { $unit }
trade-chart-caption = Perdagangan { $party } dengan { $partner }, dalam { $unit }.
no-figures-for = Tidak ada data untuk { $years }.
no-figures-of-series = Tidak ada data { $series } untuk { $years }.
figures-from = Sumber data:
what-is-traded = Komoditas yang diperdagangkan
goods = Barang
sells = Ekspor { $party }
item = Komoditas
hs-code = Kode HS
sitc-code = Kode SITC
value = Nilai
share = Pangsa
value-in = Nilai, { $year }
share-in = Pangsa, { $year }
items-table = Barang menurut arah perdagangan, nilai dalam { $unit }
trade-by-member = Perdagangan menurut anggota
member = Anggota
other-members = Anggota lainnya
share-of-total = Pangsa terhadap total
members-table = { $what }, dalam { $unit }
members-table-in = { $what } pada { $period }, dalam { $unit }
trade-with-members = Perdagangan { $party } dengan anggota { $partner }
exports-to-members = Ekspor { $party } ke anggota { $partner }
imports-from-members = Impor { $party } dari anggota { $partner }
balance-with-members = Neraca perdagangan { $party } dengan anggota { $partner }
trade-of-members = Perdagangan anggota { $party } dengan { $partner }
exports-of-members = Ekspor anggota { $party } ke { $partner }
imports-of-members = Impor anggota { $party } dari { $partner }
balance-of-members = Neraca perdagangan anggota { $party } dengan { $partner }
chart-members-caption = Data { $period }, dalam { $unit }.

## Agreements by what is known of them

standing-in-force = Berlaku
standing-signed = Telah ditandatangani
standing-other = Lainnya
standing-expired = Tidak berlaku lagi

## Officials

officials = Pejabat
in-office-since = Menjabat { $date-since }
photograph-of = Foto { $name }

## A visit

objectives = Tujuan
programme = Susunan acara
programme-day = { $weekday ->
    [monday] Senin
    [tuesday] Selasa
    [wednesday] Rabu
    [thursday] Kamis
    [friday] Jumat
    [saturday] Sabtu
   *[sunday] Minggu
}, { $date }
with-persons = Bersama { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = Delegasi
person-name = Nama
office = Jabatan
protocol = Keprotokolan
list-number = { $number }.
points-to-make = Butir wicara
to-avoid = Hal yang perlu dihindari
topics = Topik
topic-background = Latar belakang
our-position = Posisi kita
their-position = Posisi mitra
if-raised = Jika diangkat oleh mitra
questions = Tanya jawab

## What is to come

coming-up = Agenda mendatang
next-session-of = Sidang berikutnya: { $name }
agreement-expires = Masa berlaku berakhir
anniversary-of-relations = Peringatan { $years } tahun hubungan diplomatik

## Key figures that the brief chooses

spark-alt = Dari { $first } pada { $start } menjadi { $last } pada { $end }

## Annexes

annex = Lampiran
annex-of = Lampiran { $letter }

## Parties

members = Anggota

## Pictures

picture-credit = Gambar: { $name }

## Maps

map-title = { $first } dan { $second }
map-disclaimer = Batas wilayah yang ditampilkan tidak menyiratkan dukungan atau penerimaan.
map-key-capitals = Kotak menandai ibu kota.
map-key-missions = Kotak menandai ibu kota; lingkaran menandai kota lain yang memiliki perwakilan.
map-key-missions-alone = Lingkaran menandai kota yang memiliki perwakilan.
map-alt = Peta { $first } dan { $second }.
map-alt-direction = { $second } terletak di sebelah { $direction ->
    [north] utara
    [north-east] timur laut
    [east] timur
    [south-east] tenggara
    [south] selatan
    [south-west] barat daya
    [west] barat
   *[north-west] barat laut
} { $first }.
map-alt-places = Peta ini menampilkan { $places }.

## Tables of the brief

tables = Tabel
more-rows = { $n-count ->
   *[other] dan { $n } lainnya
}
table-summary = { $rows-count ->
    [1] Satu baris
   *[other] { $rows } baris
}; kolom: { $columns }

## Trade in some goods only

goods-trade = Perdagangan { $goods }
goods-exports = Ekspor { $goods }
goods-imports = Impor { $goods }
goods-total = Total perdagangan { $goods }
goods-balance = Neraca perdagangan { $goods }
goods-exports-within = ekspor { $goods }
goods-imports-within = impor { $goods }
goods-total-within = total perdagangan { $goods }
goods-balance-within = neraca perdagangan { $goods }
goods-exports-of = Ekspor { $goods } oleh { $party }
goods-imports-of = Impor { $goods } oleh { $party }
goods-balance-of = Neraca perdagangan { $party } untuk { $goods }
goods-balance-of-in = Neraca perdagangan { $party } untuk { $goods } pada{ "\u00A0" }{ $year }
goods-total-came-to = Nilai perdagangan { $goods } antara { $first } dan { $second } pada { $year } tercatat sebesar { $amount }.
goods-total-came-to-changed = Nilai perdagangan { $goods } antara { $first } dan { $second } pada { $year } tercatat sebesar { $amount }, { $direction ->
    [up] naik
   *[down] turun
} { $percent } dibandingkan dengan { $before }.
goods-flows-in-words = Ekspor { $goods } oleh { $party } ke { $partner } tercatat sebesar { $exports }, sedangkan impor dari { $partner } sebesar { $imports }, dengan { $kind ->
    [surplus] surplus
   *[deficit] defisit
} sebesar { $balance }.
goods-two-way-trade-in = perdagangan bilateral { $goods } pada{ "\u00A0" }{ $year }
goods-trade-table = Perdagangan { $goods } antara { $party } dan { $partner }, dalam { $unit }
goods-trade-chart-caption = Perdagangan { $goods } antara { $party } dan { $partner }, dalam { $unit }.
goods-chart-index-of = Perdagangan { $goods } antara { $party } dan { $partner }.
goods-chart-series = Perdagangan { $goods }: { $series }, { $years }
goods-note = Angka hanya mencakup komoditas berikut: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Jika sumber tidak memuat data untuk salah satu komoditas tersebut, nilainya dihitung nol.

## Statistics

statistics = Statistik
per-cent-unit = persen
statistic-in = Dalam { $unit }
statistic-unit = Satuan: { $unit }
statistic-caption = { $unit }.
growth = Pertumbuhan
change-in-points = Perubahan, persen poin

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Ekspor melampaui impor setiap tahun
   *[imports] Impor melampaui ekspor setiap tahun
}
chart-flows-every-from = { $larger ->
    [exports] Ekspor melampaui impor setiap tahun dari { $from } hingga { $to }
   *[imports] Impor melampaui ekspor setiap tahun dari { $from } hingga { $to }
}
chart-flows-every-known = { $larger ->
    [exports] Ekspor melampaui impor pada setiap tahun yang memiliki data ekspor dan impor
   *[imports] Impor melampaui ekspor pada setiap tahun yang memiliki data ekspor dan impor
}
chart-flows-mostly = { $larger ->
    [exports] Ekspor melampaui impor pada { $often } dari { $of } tahun
   *[imports] Impor melampaui ekspor pada { $often } dari { $of } tahun
}
chart-flows-mostly-known = { $larger ->
    [exports] Ekspor melampaui impor pada { $often } dari { $of } tahun yang memiliki data ekspor dan impor
   *[imports] Impor melampaui ekspor pada { $often } dari { $of } tahun yang memiliki data ekspor dan impor
}
chart-flows-once = { $larger ->
    [exports] Ekspor melampaui impor pada { $year }
   *[imports] Impor melampaui ekspor pada { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Ekspor lebih dari dua kali lipat impor pada { $year }
   *[imports] Impor lebih dari dua kali lipat ekspor pada { $year }
}
chart-total-neutral = Total perdagangan dan neraca, { $years }
chart-total-doubled = Perdagangan meningkat menjadi dua kali lipat antara { $from } dan { $to }
chart-total-more-than = Perdagangan meningkat menjadi lebih dari { $n } kali lipat antara { $from } dan { $to }
chart-total-grown = Perdagangan tumbuh { $percent } antara { $from } dan { $to }
chart-total-fallen = Perdagangan turun { $percent } antara { $from } dan { $to }
chart-total-halved = Perdagangan turun lebih dari separuh antara { $from } dan { $to }
chart-items-largest = { $flow ->
    [exports] Ekspor terbesar { $party }: { $item }
   *[imports] Impor terbesar { $party }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Ekspor terbesar { $party } pada { $year }: { $item }
   *[imports] Impor terbesar { $party } pada { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Ekspor terbesar { $party } di antara yang tercantum: { $item }
   *[imports] Impor terbesar { $party } di antara yang tercantum: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Ekspor terbesar { $party } pada { $year } di antara yang tercantum: { $item }
   *[imports] Impor terbesar { $party } pada { $year } di antara yang tercantum: { $item }
}
chart-items-neutral = { $flow ->
    [exports] Ekspor { $party } menurut nilai
   *[imports] Impor { $party } menurut nilai
}
chart-items-caption = { $flow ->
    [exports] Ekspor { $party }, dalam { $unit }.
   *[imports] Impor { $party }, dalam { $unit }.
}
chart-items-caption-in = { $flow ->
    [exports] Ekspor { $party } pada { $year }, dalam { $unit }.
   *[imports] Impor { $party } pada { $year }, dalam { $unit }.
}
chart-shares-first = { $flow ->
    [exports] Ekspor { $party }: { $n } komoditas teratas mencakup { $percent }
   *[imports] Impor { $party }: { $n } komoditas teratas mencakup { $percent }
}
chart-shares-first-in = { $flow ->
    [exports] Ekspor { $party } pada { $year }: { $n } komoditas teratas mencakup { $percent }
   *[imports] Impor { $party } pada { $year }: { $n } komoditas teratas mencakup { $percent }
}
chart-shares-neutral = { $flow ->
    [exports] Ekspor { $party } menurut pangsa
   *[imports] Impor { $party } menurut pangsa
}
chart-shares-caption = { $flow ->
    [exports] Persentase terhadap ekspor { $party }.
   *[imports] Persentase terhadap impor { $party }.
}
chart-shares-caption-in = { $flow ->
    [exports] Persentase terhadap ekspor { $party } pada { $year }.
   *[imports] Persentase terhadap impor { $party } pada { $year }.
}
chart-items-noun = { $n-count ->
   *[other] { $n } kategori
}
other-items = Lainnya
items-not-listed = Tidak dirinci
chart-visits-neutral = Kunjungan dan pertemuan per tahun
chart-visits-peak = Kunjungan dan pertemuan paling sering berlangsung pada { $year }
chart-visits-caption = Kunjungan dan pertemuan yang tercantum dalam dokumen ini, menurut arah kunjungan.
chart-visits-caption-planned = Kunjungan dan pertemuan yang tercantum dalam dokumen ini, menurut arah kunjungan. Yang masih direncanakan tidak dihitung.

## Charts: what they say themselves, and their alternative text

status-provisional = Sementara
status-estimate = Estimasi
status-forecast = Proyeksi
chart-break = Perubahan deret data
chart-index-base = { $year } =
chart-index-of = Perdagangan { $party } dengan { $partner }.
chart-index-caption = Indeks, { $year } = 100.
chart-alt-index = Nilai berupa indeks dengan { $year } = 100.
chart-alt-diverging = Diagram batang di kedua sisi nol: { $series } per tahun, { $from } hingga { $to }.
chart-alt-stacked-values = Diagram batang bertumpuk: { $series } per tahun, { $from } hingga { $to }.
chart-alt-lanes = Lini masa: { $series } per tahun, { $from } hingga { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Diagram area: { $series } per tahun, { $from } hingga { $to }.
chart-alt-slope = Diagram kemiringan: { $series } pada { $from } dan { $to }.
chart-alt-multiples = Diagram-diagram kecil, satu untuk setiap deret data: { $series } per tahun, { $from } hingga { $to }.
chart-alt-sparkline = Diagram garis kecil: { $series } per tahun, { $from } hingga { $to }.
chart-alt-dots = Diagram titik: { $items } menurut nilai, diurutkan dari yang terbesar.
chart-alt-breaks = Perubahan deret data: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Pada { $year }: { $text }.
chart-alt-line = Sebuah garis menandai { $a }: { $text }.
chart-alt-code = { $name }, HS { $code }
# Same as in English.
chart-alt-code-sitc = { $name }, SITC { $code }
chart-alt-sources = Sumber: { $sources }.
unit = Satuan
currency-code = Mata uang
source = Sumber
chart-alt-grouped = Diagram batang: { $series } per tahun, { $from } hingga { $to }.
chart-alt-lines = Diagram garis: { $series } per tahun, { $from } hingga { $to }.
chart-alt-stacked = Diagram batang bertumpuk: { $series } per tahun, { $from } hingga { $to }.
chart-alt-one-year = Diagram batang: { $series } pada { $year }.
chart-alt-ranked = Diagram batang: { $items } menurut nilai, diurutkan dari yang terbesar.
chart-alt-shares = Diagram batang: { $items } menurut pangsa, diurutkan dari yang terbesar.
chart-alt-ring = Diagram cincin: { $items } menurut pangsa terhadap keseluruhan.
chart-alt-unit = Nilai dalam { $unit }.
chart-alt-measured = Satuan: { $unit }.
chart-alt-only = { $series }: { $a } pada { $year }.
chart-alt-rose = { $series } naik dari { $a } pada { $from } menjadi { $b } pada { $to }.
chart-alt-fell = { $series } turun dari { $a } pada { $from } menjadi { $b } pada { $to }.
chart-alt-unsteady = { $series } berubah dari { $a } pada { $from } menjadi { $b } pada { $to }, tanpa arah yang jelas.
chart-alt-flat = { $series } tetap { $a } dari { $from } hingga { $to }.
chart-alt-extremes = Nilai tertinggi adalah { $high } pada { $high-years }, nilai terendah { $low } pada { $low-years }.
chart-alt-missing = { $series }: tidak ada data untuk { $years }.
chart-alt-sum = { $series }: seluruhnya { $a }.
chart-alt-peak = Terbanyak dalam satu tahun: { $a }, pada { $years }.
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = Yang terbesar adalah { $first }; yang terkecil adalah { $last }.
chart-alt-empty = Tidak ada data untuk ditampilkan.
chart-more-items = { $n-count ->
   *[other] dan { $n } lainnya
}

## Key figures of the relationship

figure-sessions = { $n-count ->
   *[other] sidang komisi bersama
}
figure-sessions-since = { $n-count ->
   *[other] sidang komisi bersama sejak { $year }
}
figure-sessions-several = { $n-count ->
   *[other] sidang komisi-komisi bersama
}

## Projects and forums

since = { $date-since }
from-date = mulai { $date }
other-projects = Proyek lainnya

## Recommendations

priority = Prioritas: { $priority }
priority-high = tinggi
priority-medium = sedang
priority-low = rendah
owner = Penanggung jawab: { $owner }
due = Tenggat: { $date }

## Sources, links and pictures

citation-description = Sumber { $number }: { $title }
backlink-description = Kembali ke rujukan sumber { $number }
backlink-description-of = Kembali ke rujukan sumber { $number } pada halaman { $page }
cited-on = { $n-count ->
   *[other] Dirujuk pada halaman{ "\u00A0" }{ $pages }.
}
footnote-description = Catatan kaki { $label }
footnote-backlink = Kembali ke rujukan catatan kaki { $label }
link-description = { $url }
retrieved = diakses { $date }
from-sources = Sumber:
block-reference = { $title }, halaman{ "\u00A0" }{ $page }
visit-reference = kunjungan { $date }
# Same as in English.
logo = Logo

## Attachments

attached-brief = Berkas yang menjadi sumber dokumen ini
attached-data = Data diagram { $number }
attached-provenance = Asal setiap angka, untuk `chancery trace` dan program lain

## Dates. House styles cannot rename these.

month = { $month ->
    [1] Januari
    [2] Februari
    [3] Maret
    [4] April
    [5] Mei
    [6] Juni
    [7] Juli
    [8] Agustus
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
}
short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Agu
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = Semester{ "\u00A0" }{ $half } { $year }
quarter-of-year = Triwulan{ "\u00A0" }{ $quarter } { $year }
quarters-of-year = Triwulan{ "\u00A0" }{ $from }–{ $to } { $year }
months-of-year = { $from }–{ $to } { $year }
from-period-to-period = { $from } hingga { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [year] pada tahun { $date }
   *[day] pada { $date }
}
since-date = sejak { $date }

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }{ "\u00A0" }persen
percentage-points = { $number } persen poin
rose = { $direction ->
    [up] naik { $figure }
    [down] turun { $figure }
    [slight] hampir tidak berubah
   *[none] tidak berubah
}
ordinal = ke-{ $n }
cardinal = { $n-count ->
    [0] nol
    [1] satu
    [2] dua
    [3] tiga
    [4] empat
    [5] lima
    [6] enam
    [7] tujuh
    [8] delapan
    [9] sembilan
    [10] sepuluh
   *[other] { $n }
}

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
money-long = { $unit ->
    [thousand] { money }{ "\u00A0" }ribu
    [million] { money }{ "\u00A0" }juta
    [billion] { money }{ "\u00A0" }miliar
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { money }{ "\u00A0" }rb
    [million] { money }{ "\u00A0" }jt
    [billion] { money }{ "\u00A0" }mlr
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] ribu { $currency }
    [million] juta { $currency }
    [billion] miliar { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] dolar Australia
    [BRL] real Brasil
    [BYN] rubel Belarus
    [CAD] dolar Kanada
    [CHF] franc Swiss
    [CNY] yuan Tiongkok
    [EUR] euro
    [GBP] pound sterling
    [INR] rupee India
    [JPY] yen Jepang
    [KRW] won Korea Selatan
    [PKR] rupee Pakistan
    [RUB] rubel Rusia
    [SAR] riyal Arab Saudi
    [TRY] lira Turki
    [UAH] hryvnia Ukraina
    [USD] dolar AS
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = dan
open-ends = dll dll. dsb dsb. dst dst. lain-lain sebagainya seterusnya …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = hubungan pengakuan mengakui diakui
plural-endings = -perjanjian -persetujuan -kesepakatan -protokol -memorandum -konvensi -traktat -deklarasi -dokumen -kontrak
common-words =
    air alas alat anggota antariksa arsip bahan baja bantuan barang batu bea beasiswa bebas benang beras besi buah
    budaya daging deklarasi dialog direktur dokumen duta ekonomi ekspor ekstradisi elektronik emas energi farmasi
    gandum garmen gas gula hak hasil hubungan hukum ikan ilmu impor industri informasi infrastruktur inovasi
    investasi jagung jasa jumlah kain kapas karet kayu keamanan kebudayaan kedatangan kedelai kehutanan kejahatan
    kekonsuleran kelapa kelautan kementerian kendaraan kepala kepariwisataan kerja kertas kesehatan kesejahteraan
    kesepakatan ketahanan ketenagakerjaan keuangan komunikasi konsuler konsultasi kontrak konvensi kopi kulit
    kunjungan lingkungan logistik mahasiswa media memorandum menteri mesin migrasi mineral minyak narkotika neraca
    nikel nota obat olahraga pajak pakaian pangan pariwisata parlemen pejabat pekerja pelabuhan pelatihan pelayaran
    pelindungan pemajuan pembangunan pembebasan pemberantasan pemuda penanaman penanggulangan pencegahan pendidikan
    penduduk penelitian penerbangan pengaturan pengelolaan pengembangan penghapusan penghindaran penguatan
    peningkatan peralatan perbankan perdagangan perhubungan perikanan perjanjian perkeretaapian perlindungan
    pernyataan persenjataan persetujuan pertahanan pertambangan pertanian pertukaran peternakan politik produk
    program promosi protokol pupuk remitansi rempah rencana riset sains sejarah sekretaris seni serat sosial standar
    statistik suku susu teh teknologi tekstil telekomunikasi tembaga tenaga terorisme timah total traktat traktor
    transportasi udang usaha visa wakil wisatawan
