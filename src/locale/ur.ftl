## Kinds of briefing

anniversary-briefing = بریفنگ بموقع سالگرہ
visit-briefing = بریفنگ برائے دورہ
country-briefing = ملک سے متعلق بریفنگ
briefing = بریفنگ

## The masthead and the foot of the page

number = نمبر { $number }
years = { $n-count ->
    [one] سال
   *[other] سال
}
data-to = اعداد و شمار { $date } تک
next-update = آئندہ اشاعت { $date }
date-line = { $place }، { $date }
folio = { $page } از { $pages }
draft = مسودہ
draft-version = مسودہ { $version }
draft-folio = { $draft } · { $folio }
subject = { $first } اور { $second } کے دو طرفہ تعلقات

## The cover of a booklet, and the page on its back

issued-by = جاری کردہ
series = سلسلہ
edition = ایڈیشن
issued = مقام و تاریخ اجرا
authors = { $n-count ->
    [one] مصنف
   *[other] مصنفین
}
data-up-to = اعداد و شمار تا
next-issue = آئندہ اشاعت
handling = رازداری کا درجہ
cover-picture = سرورق کی تصویر

## Sections

bottom-line = خلاصہ
in-brief = ایک نظر میں
the-two-sides = فریقین
contents = فہرست مضامین
history = تاریخی پس منظر
diplomatic-missions = سفارتی مشن
official-visits = سرکاری دورے اور ملاقاتیں
agreements-and-institutions = معاہدے اور ادارے
agreements = معاہدے
trade = تجارت
trade-in-detail = تجارت کی تفصیلات
forums-and-projects = فورمز اور منصوبے
forums = فورمز
projects = منصوبے
recommendations = سفارشات
conclusion = اختتامیہ
abbreviations = مخففات
sources = مآخذ
about-this-briefing = اس بریفنگ کے بارے میں
contact = رابطہ
licence = لائسنس
disclaimer = اظہار لاتعلقی
version = ورژن
drafted-by = تیار کردہ
cleared-by = منظور کردہ

## Facts of the two sides

official-name = سرکاری نام
capital = دارالحکومت
embassy = سفارت خانہ
high-commission = ہائی کمیشن
fact-of = { $party }:
not-given = –
place-since = { $place }، { $date-since }
place-from = { $place }، { $date } سے

## History

relations-established = سفارتی تعلقات کا قیام
relations-since = سفارتی تعلقات: { $date-since }

## Missions

embassy-of = { $party } کا سفارت خانہ
high-commission-of = { $party } کا ہائی کمیشن
consulate-general-of = { $party } کا قونصلیٹ جنرل
consulate-of = { $party } کا قونصل خانہ
honorary-consulate-of = { $party } کا اعزازی قونصل خانہ
liaison-office-of = { $party } کا رابطہ دفتر
trade-office-of = { $party } کا تجارتی دفتر
permanent-mission-of = { $party } کا مستقل مشن
mission = { $mission }۔
mission-opened = { $mission } { $opened-on } { $opening ->
    [future] کھولا جائے گا
   *[past] کھولا گیا
}۔
mission-closed = { $mission } { $closed-on } { $closing ->
    [future] بند کیا جائے گا
   *[past] بند کر دیا گیا
}۔
mission-opened-and-closed = { $mission } { $opened-on } { $opening ->
    [future] کھولا جائے گا
   *[past] کھولا گیا
} اور { $closed-on } { $closing ->
    [future] بند کیا جائے گا
   *[past] بند کر دیا گیا
}۔
head-of-mission = سربراہ مشن: { $name }۔

## Visits

date = تاریخ
visitor = شخصیت
where = مقام
occasion-and-outcome = موقع اور نتائج
from-to = { $from } سے { $to }
visit = دورہ
summit = سربراہی اجلاس
on-the-sidelines = { $occasion } کے موقع پر
on-the-sidelines-of-a-meeting = ایک اجلاس کے موقع پر
head-of-state = { $n-count ->
    [one] سربراہ مملکت
   *[other] سربراہان مملکت
}
head-of-government = { $n-count ->
    [one] سربراہ حکومت
   *[other] سربراہان حکومت
}
minister = { $n-count ->
    [one] وزیر
   *[other] وزراء
}
parliament = { $n-count ->
    [one] رکن پارلیمنٹ
   *[other] ارکان پارلیمنٹ
}
official = { $n-count ->
    [one] عہدیدار
   *[other] عہدیداران
}
planned = متوقع
visits-held-and-planned = { $held-count ->
    [one] اب تک { $held } دورہ یا ملاقات
   *[other] اب تک { $held } دورے اور ملاقاتیں
}، مزید { $planned } متوقع
visits-planned = { $planned-count ->
    [one] { $planned } دورہ یا ملاقات متوقع
   *[other] { $planned } دورے اور ملاقاتیں متوقع
}
decade = { $year } کی دہائی
group-continued = { $group } (جاری)
elsewhere-or-together = دیگر مقامات پر یا مشترکہ
elsewhere-or-together-within = دیگر مقامات پر یا مشترکہ
from-to-within = { $from } سے { $to }

## Agreements

signed = دستخط
agreements-cover = دونوں ممالک کے درمیان معاہدوں کا دائرہ کار یہ ہے: { $fields }۔
agreements-signed = دونوں ممالک نے { $n-count ->
    [0] اب تک کسی معاہدے پر دستخط نہیں کیے
    [one] { $qualifier ->
        [over] { $n } سے زائد معاہدوں
        [about] تقریباً { $n } معاہدے
       *[exactly] { $n } معاہدے
    } پر دستخط کیے ہیں
   *[other] { $qualifier ->
        [over] { $n } سے زائد
        [about] تقریباً { $n }
       *[exactly] { $n }
    } معاہدوں پر دستخط کیے ہیں
}۔
agreements-signed-in = دونوں ممالک نے { $n-count ->
    [0] درج ذیل شعبوں میں اب تک کسی معاہدے پر دستخط نہیں کیے
    [one] { $qualifier ->
        [over] { $n } سے زائد معاہدوں پر دستخط کیے ہیں، جن کا دائرہ کار یہ ہے
        [about] تقریباً { $n } معاہدے پر دستخط کیے ہیں، جس کا دائرہ کار یہ ہے
       *[exactly] { $n } معاہدے پر دستخط کیے ہیں، جس کا دائرہ کار یہ ہے
    }
   *[other] { $qualifier ->
        [over] { $n } سے زائد
        [about] تقریباً { $n }
       *[exactly] { $n }
    } معاہدوں پر دستخط کیے ہیں، جن کا دائرہ کار یہ ہے
}: { $fields }۔
kinds-signed = دونوں ممالک نے درج ذیل دستاویزات پر دستخط کیے ہیں: { $kinds }۔
kinds-signed-in = دونوں ممالک نے دو طرفہ دستاویزات ({ $kinds }) پر دستخط کیے ہیں، جن کا دائرہ کار یہ ہے: { $fields }۔
one-of-kinds-signed = دونوں ممالک نے درج ذیل زمرے میں { $qualifier ->
    [over] ایک سے زائد دستاویزات
    [about] تقریباً ایک دستاویز
   *[exactly] ایک دستاویز
} پر دستخط کیے ہیں: { $kinds }۔
one-of-kinds-signed-in = دونوں ممالک نے { $qualifier ->
    [over] ایک سے زائد دو طرفہ دستاویزات (زمرہ: { $kinds }) پر دستخط کیے ہیں، جن کا
    [about] تقریباً ایک دو طرفہ دستاویز (زمرہ: { $kinds }) پر دستخط کیے ہیں، جس کا
   *[exactly] ایک دو طرفہ دستاویز (زمرہ: { $kinds }) پر دستخط کیے ہیں، جس کا
} دائرہ کار یہ ہے: { $fields }۔
counted-kinds-signed = دونوں ممالک کے درمیان دستخط شدہ دستاویزات ({ $kinds }) کی تعداد { $qualifier ->
    [over] { $n } سے زائد
    [about] تقریباً { $n }
   *[exactly] { $n }
} ہے۔
counted-kinds-signed-in = دونوں ممالک کے درمیان دستخط شدہ دستاویزات ({ $kinds }) کی تعداد { $qualifier ->
    [over] { $n } سے زائد
    [about] تقریباً { $n }
   *[exactly] { $n }
} ہے۔ دائرہ کار: { $fields }۔
figure-agreements = { $qualifier ->
    [over] { $n } سے زائد
    [about] تقریباً { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] معاہدہ
   *[other] معاہدے
}
agreement = معاہدہ
field = شعبہ
status = حیثیت
in-force-since = { $date-since } نافذ العمل
in-force-from = نفاذ { $date } سے
in-force-during = مدت نفاذ: { $period }
expired = میعاد ختم: { $date }
expires = میعاد { $date } تک
to-be-signed = دستخط متوقع
to-be-signed-in = { $place } میں دستخط متوقع
signed-in = { $place } میں دستخط ہوئے

## Commissions

joint-commission = مشترکہ کمیشن
joint-commissions = مشترکہ کمیشن
commission = دونوں ممالک کے درمیان { $name } قائم ہے۔
commission-remit = { $name } کا دائرہ کار یہ ہے: { $remit }۔
commission-set-up = { $name } کا قیام { $established-on } { $setting-up ->
    [future] متوقع ہے
   *[past] عمل میں آیا
}۔
commission-set-up-remit = { $name } کا قیام { $established-on } { $setting-up ->
    [future] متوقع ہے۔ اس کا دائرہ کار یہ ہوگا
   *[past] عمل میں آیا۔ اس کا دائرہ کار یہ ہے
}: { $remit }۔
commission-held = { $name } { $sessions-count ->
    [0] کا اب تک کوئی اجلاس نہیں ہوا
    [one] کا اب تک { $sessions } اجلاس ہو چکا ہے
   *[other] کے اب تک { $sessions } اجلاس ہو چکے ہیں
}۔
commission-held-remit = { $name } { $sessions-count ->
    [0] کا اب تک کوئی اجلاس نہیں ہوا
    [one] کا اب تک { $sessions } اجلاس ہو چکا ہے
   *[other] کے اب تک { $sessions } اجلاس ہو چکے ہیں
}۔ اس کا دائرہ کار یہ ہے: { $remit }۔
commission-set-up-held = { $name } کا قیام { $established-on } عمل میں آیا اور اب تک { $sessions-count ->
    [0] اس کا کوئی اجلاس نہیں ہوا
    [one] اس کا { $sessions } اجلاس ہو چکا ہے
   *[other] اس کے { $sessions } اجلاس ہو چکے ہیں
}۔
commission-set-up-held-remit = { $name } کا قیام { $established-on } عمل میں آیا اور اب تک { $sessions-count ->
    [0] اس کا کوئی اجلاس نہیں ہوا
    [one] اس کا { $sessions } اجلاس ہو چکا ہے
   *[other] اس کے { $sessions } اجلاس ہو چکے ہیں
}۔ اس کا دائرہ کار یہ ہے: { $remit }۔
commission-level = اس کے اجلاس { $level } کی سطح پر ہوتے ہیں۔
commission-level-planned = اس کے اجلاس { $level } کی سطح پر ہوں گے۔
last-session = اس کا گزشتہ اجلاس { $last-on } ہوا۔
next-session = { $number ->
    [first] اس کا پہلا اجلاس
   *[later] اس کا اگلا اجلاس
} { $next-on } { $due ->
    [past] ہونا تھا
   *[future] متوقع ہے
}۔
next-sessions = { $number ->
    [first] اس کے پہلے دو اجلاس
   *[later] اس کے اگلے دو اجلاس
} { $next-on } اور { $after-on } متوقع ہیں۔
last-and-next-session = اس کا گزشتہ اجلاس { $last-on } ہوا؛ اگلا اجلاس { $next-on } { $due ->
    [past] ہونا تھا
   *[future] متوقع ہے
}۔

## Trade

exports = برآمدات
imports = درآمدات
total = مجموعہ
balance = تجارتی توازن
exports-within = برآمدات
imports-within = درآمدات
total-within = کل تجارت
balance-within = تجارتی توازن
year = سال
growth-of-total = مجموعی شرح نمو
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = تقریباً { $figure }
more-than = { $figure } سے زائد
exports-of = { $party } کی برآمدات
imports-of = { $party } کی درآمدات
balance-of = { $party } کا تجارتی توازن
balance-of-in = { $year }{ "\u00A0" }میں { $party } کا تجارتی توازن
two-way-trade-in = { $year }{ "\u00A0" }میں دو طرفہ تجارت
change-on = { $growth } بمقابلہ{ "\u00A0" }{ $year }
rank-of-partner = { $party } کے تجارتی شراکت داروں میں { $rank } نمبر
total-came-to = { $year } میں { $first } اور { $second } کے درمیان دو طرفہ تجارت کا حجم { $amount } رہا۔
total-came-to-changed = { $year } میں { $first } اور { $second } کے درمیان دو طرفہ تجارت کا حجم { $amount } رہا، جو { $before } کے مقابلے میں { $percent } { $direction ->
    [up] زیادہ
   *[down] کم
} ہے۔
flows-in-words = { $party } نے { $partner } کو { $exports } کی برآمدات اور وہاں سے { $imports } کی درآمدات کیں، یوں اسے { $balance } کا تجارتی { $kind ->
    [surplus] سرپلس حاصل ہوا
   *[deficit] خسارہ ہوا
}۔
largest-items = { $year } میں { $party } کی سب سے بڑی برآمد { $export } اور سب سے بڑی درآمد { $import } تھی۔
figure-in = { $year }{ "\u00A0" }میں { $figure }
mirror-figures = یہ اعداد و شمار وہ ہیں جو { $partner } نے اپنی تجارت کے بارے میں جاری کیے ہیں۔
absent-commodities = { $n-count ->
    [one] یہ اعداد و شمار تمام اشیاء کا مجموعہ ہیں؛ ان میں سے ایک شے کا بعض برسوں میں یا کسی ایک سمت (برآمد یا درآمد) میں اندراج موجود نہیں، وہاں اسے صفر شمار کیا گیا ہے۔
   *[other] یہ اعداد و شمار تمام اشیاء کا مجموعہ ہیں؛ ان میں سے { $n } اشیاء کا بعض برسوں میں یا کسی ایک سمت (برآمد یا درآمد) میں اندراج موجود نہیں، وہاں انہیں صفر شمار کیا گیا ہے۔
}
figures-rounded = اعداد کو قریب ترین عدد تک لانے کے باعث مجموعے میں معمولی فرق ہو سکتا ہے۔
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (ع)
    [estimate] (ت)
   *[forecast] (پ)
}
status-note = { $status ->
    [provisional] (ع): عبوری اعداد و شمار۔
    [estimate] (ت): تخمینی اعداد و شمار۔
   *[forecast] (پ): پیش گوئی پر مبنی اعداد و شمار۔
}
break-note = { $years } سے سلسلہ نئے سرے سے شروع ہوتا ہے؛ ان اعداد و شمار کا اس سے پہلے کے اعداد و شمار سے موازنہ نہیں کیا جا سکتا۔
period-of-status = { $period } ({ $status ->
    [provisional] عبوری
    [estimate] تخمینہ
   *[forecast] پیش گوئی
})
figures-of-status = { $status ->
    [provisional] { $years } کے اعداد و شمار عبوری ہیں۔
    [estimate] { $years } کے اعداد و شمار تخمینی ہیں۔
   *[forecast] { $years } کے اعداد و شمار پیش گوئی پر مبنی ہیں۔
}
period = مدت
parts-of-years = سال کے حصے اور دیگر مدتیں
partner-rank = درجہ
partner-share = حصہ
rank-note = درجہ: { $party } کے تجارتی شراکت داروں میں { $partner } کا مقام۔
share-note = حصہ: { $party } کی کل تجارت میں { $partner } کا حصہ۔
rank-and-share-note = درجہ اور حصہ: { $party } کے تجارتی شراکت داروں میں { $partner } کا مقام اور { $party } کی کل تجارت میں اس کا حصہ۔
goods-and-services-table = { $partner } کے ساتھ { $party } کی اشیاء اور خدمات کی تجارت، { $unit } میں
exports-of-goods = اشیاء کی برآمدات
exports-of-services = خدمات کی برآمدات
imports-of-goods = اشیاء کی درآمدات
imports-of-services = خدمات کی درآمدات
trade-table = { $partner } کے ساتھ { $party } کی تجارت، { $unit } میں
trade-chart-caption = { $partner } کے ساتھ { $party } کی تجارت، { $unit } میں۔
no-figures-for = { $years } کے اعداد و شمار دستیاب نہیں۔
no-figures-of-series = { $years } کے لیے { $series } کے اعداد و شمار دستیاب نہیں۔
figures-from = اعداد و شمار کا ماخذ:
what-is-traded = تجارتی اشیاء
goods = اشیاء
sells = { $party } کی برآمدات
item = شے
hs-code = ایچ ایس کوڈ
sitc-code = ایس آئی ٹی سی کوڈ
value = مالیت
share = حصہ
value-in = مالیت، { $year }
share-in = حصہ، { $year }
items-table = برآمدی اور درآمدی اشیاء، مالیت { $unit } میں
trade-by-member = تجارت بلحاظ رکن ملک
member = رکن ملک
other-members = دیگر رکن ممالک
share-of-total = مجموعے میں حصہ
members-table = { $what }، { $unit } میں
members-table-in = { $what }، { $period }، { $unit } میں
trade-with-members = { $partner } کے رکن ممالک کے ساتھ { $party } کی تجارت
exports-to-members = { $partner } کے رکن ممالک کو { $party } کی برآمدات
imports-from-members = { $partner } کے رکن ممالک سے { $party } کی درآمدات
balance-with-members = { $partner } کے رکن ممالک کے ساتھ { $party } کا تجارتی توازن
trade-of-members = { $partner } کے ساتھ { $party } کے رکن ممالک کی تجارت
exports-of-members = { $partner } کو { $party } کے رکن ممالک کی برآمدات
imports-of-members = { $partner } سے { $party } کے رکن ممالک کی درآمدات
balance-of-members = { $partner } کے ساتھ { $party } کے رکن ممالک کا تجارتی توازن
chart-members-caption = { $period }، { $unit } میں۔

## Agreements by what is known of them

standing-in-force = نافذ العمل
standing-signed = دستخط شدہ
standing-other = دیگر
standing-expired = جن کی میعاد ختم ہو چکی

## Officials

officials = عہدیداران
in-office-since = { $date-since } عہدے پر فائز
photograph-of = { $name } کی تصویر

## A visit

objectives = مقاصد
programme = پروگرام
programme-day = { $weekday ->
    [monday] پیر
    [tuesday] منگل
    [wednesday] بدھ
    [thursday] جمعرات
    [friday] جمعہ
    [saturday] ہفتہ
   *[sunday] اتوار
}، { $date }
with-persons = { $names } کے ساتھ
times-from-to = { $from } تا { $to }
time-of-day = { $date }، { $time }
delegations = وفود
person-name = نام
office = عہدہ
protocol = پروٹوکول
list-number = { $number }۔
points-to-make = گفتگو کے اہم نکات
to-avoid = جن امور سے گریز کیا جائے
topics = موضوعات
topic-background = پس منظر
our-position = ہمارا مؤقف
their-position = فریق ثانی کا مؤقف
if-raised = اگر معاملہ اٹھایا جائے
questions = سوالات و جوابات

## What is to come

coming-up = آئندہ اہم تاریخیں
next-session-of = { $name } کا اگلا اجلاس
agreement-expires = میعاد کا اختتام
anniversary-of-relations = سفارتی تعلقات کے قیام کی { $years }ویں سالگرہ

## Key figures that the brief chooses

spark-alt = { $start } میں { $first } سے { $end } میں { $last } تک

## Annexes

annex = ضمیمہ
annex-of = ضمیمہ { $letter }

## Parties

members = رکن ممالک

## Pictures

picture-credit = تصویر: { $name }

## Maps

map-title = { $first } اور { $second }
map-disclaimer = نقشے پر دکھائی گئی سرحدوں کا مطلب ان کی توثیق کرنا یا انہیں تسلیم کرنا نہیں ہے۔
map-key-capitals = مربع نشان: دارالحکومت۔
map-key-missions = مربع نشان: دارالحکومت؛ دائرے: دیگر شہر جہاں سفارتی مشن موجود ہے۔
map-key-missions-alone = دائرے: وہ شہر جہاں سفارتی مشن موجود ہے۔
map-alt = { $first } اور { $second } کا نقشہ۔
map-alt-direction = { $first } کے { $direction ->
    [north] شمال
    [north-east] شمال مشرق
    [east] مشرق
    [south-east] جنوب مشرق
    [south] جنوب
    [south-west] جنوب مغرب
    [west] مغرب
   *[north-west] شمال مغرب
} میں { $second } واقع ہے۔
map-alt-places = نقشے میں یہ مقامات دکھائے گئے ہیں: { $places }۔

## Tables of the brief

tables = جداول

more-rows = اور مزید { $n }
table-summary = { $rows-count ->
    [one] ایک سطر
   *[other] { $rows } سطریں
}؛ کالم: { $columns }

## Trade in some goods only

goods-trade = تجارت ({ $goods })
goods-exports = برآمدات ({ $goods })
goods-imports = درآمدات ({ $goods })
goods-total = کل تجارت ({ $goods })
goods-balance = تجارتی توازن ({ $goods })
goods-exports-within = برآمدات ({ $goods })
goods-imports-within = درآمدات ({ $goods })
goods-total-within = کل تجارت ({ $goods })
goods-balance-within = تجارتی توازن ({ $goods })
goods-exports-of = { $party } کی برآمدات ({ $goods })
goods-imports-of = { $party } کی درآمدات ({ $goods })
goods-balance-of = { $party } کا تجارتی توازن ({ $goods })
goods-balance-of-in = { $year }{ "\u00A0" }میں { $party } کا تجارتی توازن ({ $goods })
goods-total-came-to = { $year } میں { $first } اور { $second } کے درمیان دو طرفہ تجارت ({ $goods }) کا حجم { $amount } رہا۔
goods-total-came-to-changed = { $year } میں { $first } اور { $second } کے درمیان دو طرفہ تجارت ({ $goods }) کا حجم { $amount } رہا، جو { $before } کے مقابلے میں { $percent } { $direction ->
    [up] زیادہ
   *[down] کم
} ہے۔
goods-flows-in-words = اس مد ({ $goods }) میں { $party } نے { $partner } کو { $exports } کی برآمدات اور وہاں سے { $imports } کی درآمدات کیں، یوں اسے { $balance } کا تجارتی { $kind ->
    [surplus] سرپلس حاصل ہوا
   *[deficit] خسارہ ہوا
}۔
goods-two-way-trade-in = { $year }{ "\u00A0" }میں دو طرفہ تجارت ({ $goods })
goods-trade-table = { $partner } کے ساتھ { $party } کی تجارت ({ $goods })، { $unit } میں
goods-trade-chart-caption = { $partner } کے ساتھ { $party } کی تجارت ({ $goods })، { $unit } میں۔
goods-chart-index-of = { $partner } کے ساتھ { $party } کی تجارت ({ $goods })۔
goods-chart-series = تجارت ({ $goods }): { $series }، { $years }
goods-note = اعداد و شمار صرف ان اشیاء کے ہیں: { $commodities }۔
goods-commodity = { $code } ({ $name })
goods-absent = ماخذ میں جہاں ان میں سے کسی شے کا اندراج موجود نہیں، وہاں اسے صفر شمار کیا گیا ہے۔

## Statistics

statistics = اعداد و شمار
per-cent-unit = فیصد
statistic-in = { $unit } میں
statistic-unit = اکائی: { $unit }
statistic-caption = { $unit }۔
growth = شرح نمو
change-in-points = تبدیلی، فیصد پوائنٹس

## Titles of charts

chart-series-neutral = { $series }، { $years }
chart-flows-every = { $larger ->
    [exports] ہر سال برآمدات درآمدات سے زیادہ رہیں
   *[imports] ہر سال درآمدات برآمدات سے زیادہ رہیں
}
chart-flows-every-from = { $larger ->
    [exports] { $from } سے { $to } تک ہر سال برآمدات درآمدات سے زیادہ رہیں
   *[imports] { $from } سے { $to } تک ہر سال درآمدات برآمدات سے زیادہ رہیں
}
chart-flows-every-known = { $larger ->
    [exports] جن برسوں میں دونوں کے اعداد و شمار دستیاب ہیں، ان سب میں برآمدات درآمدات سے زیادہ رہیں
   *[imports] جن برسوں میں دونوں کے اعداد و شمار دستیاب ہیں، ان سب میں درآمدات برآمدات سے زیادہ رہیں
}
chart-flows-mostly = { $larger ->
    [exports] { $of } میں سے { $often } برسوں میں برآمدات درآمدات سے زیادہ رہیں
   *[imports] { $of } میں سے { $often } برسوں میں درآمدات برآمدات سے زیادہ رہیں
}
chart-flows-mostly-known = { $larger ->
    [exports] جن { $of } برسوں میں دونوں کے اعداد و شمار دستیاب ہیں، ان میں سے { $often } میں برآمدات درآمدات سے زیادہ رہیں
   *[imports] جن { $of } برسوں میں دونوں کے اعداد و شمار دستیاب ہیں، ان میں سے { $often } میں درآمدات برآمدات سے زیادہ رہیں
}
chart-flows-once = { $larger ->
    [exports] { $year } میں برآمدات درآمدات سے زیادہ رہیں
   *[imports] { $year } میں درآمدات برآمدات سے زیادہ رہیں
}
chart-flows-twofold = { $larger ->
    [exports] { $year } میں برآمدات درآمدات کے دو گنا سے بھی زیادہ رہیں
   *[imports] { $year } میں درآمدات برآمدات کے دو گنا سے بھی زیادہ رہیں
}
chart-total-neutral = کل تجارت اور تجارتی توازن، { $years }
chart-total-doubled = { $from } سے { $to } تک تجارت دو گنا ہو گئی
chart-total-more-than = { $from } سے { $to } تک تجارت { $n } گنا سے زائد ہو گئی
chart-total-grown = { $from } سے { $to } تک تجارت میں { $percent } اضافہ ہوا
chart-total-fallen = { $from } سے { $to } تک تجارت میں { $percent } کمی ہوئی
chart-total-halved = { $from } سے { $to } تک تجارت نصف سے بھی کم رہ گئی
chart-items-largest = { $flow ->
    [exports] { $party } کی سب سے بڑی برآمد: { $item }
   *[imports] { $party } کی سب سے بڑی درآمد: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $year } میں { $party } کی سب سے بڑی برآمد: { $item }
   *[imports] { $year } میں { $party } کی سب سے بڑی درآمد: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] { $party } کی درج شدہ اشیاء میں سب سے بڑی برآمد: { $item }
   *[imports] { $party } کی درج شدہ اشیاء میں سب سے بڑی درآمد: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] { $year } میں { $party } کی درج شدہ اشیاء میں سب سے بڑی برآمد: { $item }
   *[imports] { $year } میں { $party } کی درج شدہ اشیاء میں سب سے بڑی درآمد: { $item }
}
chart-items-neutral = { $party } کی { $flow ->
    [exports] برآمدات
   *[imports] درآمدات
} بلحاظ مالیت
chart-items-caption = { $party } کی { $flow ->
    [exports] برآمدات
   *[imports] درآمدات
}، { $unit } میں۔
chart-items-caption-in = { $year } میں { $party } کی { $flow ->
    [exports] برآمدات
   *[imports] درآمدات
}، { $unit } میں۔
chart-shares-first = { $flow ->
    [exports] { $party } کی برآمدات میں سرفہرست { $n } اشیاء کا حصہ { $percent } ہے
   *[imports] { $party } کی درآمدات میں سرفہرست { $n } اشیاء کا حصہ { $percent } ہے
}
chart-shares-first-in = { $flow ->
    [exports] { $party } کی { $year } کی برآمدات میں سرفہرست { $n } اشیاء کا حصہ { $percent } رہا
   *[imports] { $party } کی { $year } کی درآمدات میں سرفہرست { $n } اشیاء کا حصہ { $percent } رہا
}
chart-shares-neutral = { $party } کی { $flow ->
    [exports] برآمدات
   *[imports] درآمدات
} بلحاظ حصہ
chart-shares-caption = { $party } کی { $flow ->
    [exports] برآمدات
   *[imports] درآمدات
} میں حصہ، فیصد۔
chart-shares-caption-in = { $party } کی { $year } کی { $flow ->
    [exports] برآمدات
   *[imports] درآمدات
} میں حصہ، فیصد۔
chart-items-noun = { $n-count ->
    [one] { $n } شے
   *[other] { $n } اشیاء
}
other-items = دیگر
items-not-listed = فہرست سے باہر
chart-visits-neutral = دورے اور ملاقاتیں بلحاظ سال
chart-visits-peak = سب سے زیادہ دورے اور ملاقاتیں { $year } میں ہوئیں
chart-visits-caption = اس بریفنگ میں درج دورے اور ملاقاتیں، بلحاظ سمت۔
chart-visits-caption-planned = اس بریفنگ میں درج دورے اور ملاقاتیں، بلحاظ سمت۔ متوقع دورے اور ملاقاتیں شمار نہیں کی گئیں۔

## Charts: what they say themselves, and their alternative text

status-provisional = عبوری
status-estimate = تخمینہ
status-forecast = پیش گوئی
chart-break = سلسلے میں تبدیلی
chart-index-base = { $year } =
chart-index-of = { $partner } کے ساتھ { $party } کی تجارت۔
chart-index-caption = اشاریہ، { $year } = 100۔
chart-alt-index = قدریں ایک اشاریے کی ہیں جس میں { $year } کی قدر 100 ہے۔
chart-alt-diverging = صفر کے دونوں جانب بار چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-stacked-values = تہ دار بار چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-lanes = ٹائم لائن: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-lane = { $series }: { $years }۔
chart-alt-area = ایریا چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-slope = ڈھلوان چارٹ: { $series }، { $from } اور { $to } میں۔
chart-alt-multiples = چھوٹے چارٹ، ہر سلسلے کے لیے ایک: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-sparkline = چھوٹا لائن چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-dots = نقطہ چارٹ: { $items } بلحاظ مالیت، زیادہ سے کم کی ترتیب میں۔
chart-alt-breaks = سلسلے میں تبدیلی: { $years }۔
chart-alt-part = { $series }، { $part }: { $a }۔
chart-alt-note = { $year } میں: { $text }۔
chart-alt-line = ایک لکیر { $a } کی نشاندہی کرتی ہے: { $text }۔
chart-alt-code = { $name }، ایچ ایس { $code }
chart-alt-code-sitc = { $name }، ایس آئی ٹی سی { $code }
chart-alt-sources = ماخذ: { $sources }۔
unit = اکائی
currency-code = کرنسی
source = ماخذ
chart-alt-grouped = بار چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-lines = لائن چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-stacked = تہ دار بار چارٹ: { $series } بلحاظ سال، { $from } تا { $to }۔
chart-alt-one-year = بار چارٹ: { $year } میں { $series }۔
chart-alt-ranked = بار چارٹ: { $items } بلحاظ مالیت، زیادہ سے کم کی ترتیب میں۔
chart-alt-shares = بار چارٹ: { $items } بلحاظ حصہ، زیادہ سے کم کی ترتیب میں۔
chart-alt-ring = حلقہ نما چارٹ: { $items } اور مجموعے میں ان کا حصہ۔
chart-alt-unit = قدریں { $unit } میں ہیں۔
chart-alt-measured = اکائی: { $unit }۔
chart-alt-only = { $series }: { $year } میں { $a }۔
chart-alt-rose = { $series }: { $from } میں { $a } سے بڑھ کر { $to } میں { $b }۔
chart-alt-fell = { $series }: { $from } میں { $a } سے کم ہو کر { $to } میں { $b }۔
chart-alt-unsteady = { $series }: { $from } میں { $a } اور { $to } میں { $b }، کسی واضح رجحان کے بغیر۔
chart-alt-flat = { $series }: { $from } سے { $to } تک { $a } پر برقرار۔
chart-alt-extremes = سب سے زیادہ: { $high-years } میں { $high }؛ سب سے کم: { $low-years } میں { $low }۔
chart-alt-missing = { $series }: { $years } کے اعداد و شمار دستیاب نہیں۔
chart-alt-sum = { $series }: مجموعی طور پر { $a }۔
chart-alt-peak = ایک سال میں سب سے زیادہ: { $years } میں { $a }۔
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }۔
chart-alt-ends = سب سے زیادہ: { $first }؛ سب سے کم: { $last }۔
chart-alt-empty = دکھانے کے لیے اعداد و شمار موجود نہیں۔
chart-more-items = { $n-count ->
    [one] اور مزید { $n } شے
   *[other] اور مزید { $n } اشیاء
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] مشترکہ کمیشن کا اجلاس
   *[other] مشترکہ کمیشن کے اجلاس
}
figure-sessions-since = { $n-count ->
    [one] مشترکہ کمیشن کا اجلاس، { $year } سے
   *[other] مشترکہ کمیشن کے اجلاس، { $year } سے
}
figure-sessions-several = { $n-count ->
    [one] مشترکہ کمیشنوں کا اجلاس
   *[other] مشترکہ کمیشنوں کے اجلاس
}

## Projects and forums

since = { $date-since }
from-date = { $date } سے
other-projects = دیگر منصوبے

## Recommendations

priority = ترجیح: { $priority }
priority-high = بلند
priority-medium = درمیانی
priority-low = کم
owner = ذمہ دار: { $owner }
due = مقررہ تاریخ: { $date }

## Sources, links and pictures

citation-description = ماخذ { $number }: { $title }
backlink-description = واپس اس مقام پر جہاں ماخذ { $number } کا حوالہ دیا گیا ہے
backlink-description-of = واپس صفحہ { $page } پر جہاں ماخذ { $number } کا حوالہ دیا گیا ہے
cited-on = { $n-count ->
    [one] حوالہ: صفحہ{ "\u00A0" }{ $pages }۔
   *[other] حوالہ: صفحات { $pages }۔
}
footnote-description = حاشیہ { $label }
footnote-backlink = واپس اس مقام پر جہاں حاشیہ { $label } کا نشان ہے
link-description = { $url }
retrieved = { $date-on } ملاحظہ کیا گیا
from-sources = مآخذ:
block-reference = { $title }، صفحہ{ "\u00A0" }{ $page }
visit-reference = { $date } کا دورہ
logo = لوگو

## Attachments

attached-brief = وہ بریف جس سے یہ دستاویز تیار کی گئی
attached-data = چارٹ { $number } کے اعداد و شمار
attached-provenance = ہر عدد کا ماخذ، `chancery trace` اور دیگر پروگراموں کے لیے

## Dates. House styles cannot rename these.

month = { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
short-month = { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
short-months-of-year = { $from } تا { $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } تا { $to }
range-of-years = { $from } تا { $to }
fiscal-year = { $start }-{ $end }
half-of-year = { $year }{ "\u00A0" }کی ششماہی{ "\u00A0" }{ $half }
quarter-of-year = { $year }{ "\u00A0" }کی سہ ماہی{ "\u00A0" }{ $quarter }
quarters-of-year = { $year }{ "\u00A0" }کی سہ ماہی{ "\u00A0" }{ $from } تا{ "\u00A0" }{ $to }
months-of-year = { $from } تا { $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } تا { $to }
range-within-year = { $from } تا { $to } { $year }
range-within-month = { $from } تا { $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date } { $date-kind ->
    [day] کو
    [month] میں
   *[year] میں
}
since-date = { $date } سے

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number } فیصد
percentage-points = { $number } فیصد پوائنٹس
rose = { $direction ->
    [up] { $figure } اضافہ ہوا
    [down] { $figure } کمی ہوئی
    [slight] تقریباً کوئی تبدیلی نہیں ہوئی
   *[none] کوئی تبدیلی نہیں ہوئی
}
ordinal = { $n-count ->
    [one] پہلا
    [2] دوسرا
    [3] تیسرا
    [4] چوتھا
    [5] پانچواں
    [6] چھٹا
    [7] ساتواں
    [8] آٹھواں
    [9] نواں
    [10] دسواں
   *[other] { $n }واں
}
cardinal = { $n-count ->
    [one] ایک
    [2] دو
    [3] تین
    [4] چار
    [5] پانچ
    [6] چھ
    [7] سات
    [8] آٹھ
    [9] نو
    [10] دس
   *[other] { $n }
}

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
money-long = { $unit ->
    [thousand] { money }{ "\u00A0" }ہزار
    [million] { money }{ "\u00A0" }ملین
    [billion] { money }{ "\u00A0" }ارب
    [one] { money }
   *[other] { money }
}
money-short = { $unit ->
    [thousand] { money }{ "\u00A0" }ہزار
    [million] { money }{ "\u00A0" }ملین
    [billion] { money }{ "\u00A0" }ارب
    [one] { money }
   *[other] { money }
}
unit-name = { $unit ->
    [thousand] ہزار { $currency }
    [million] ملین { $currency }
    [billion] ارب { $currency }
    [one] { $currency }
   *[other] { $currency }
}
currency = { $code ->
    [AUD] آسٹریلوی ڈالر
    [BRL] برازیلی ریئل
    [BYN] بیلاروسی روبل
    [CAD] کینیڈین ڈالر
    [CHF] سوئس فرانک
    [CNY] چینی یوآن
    [EUR] یورو
    [GBP] پاؤنڈ سٹرلنگ
    [INR] بھارتی روپے
    [JPY] جاپانی ین
    [KRW] جنوبی کوریائی وون
    [PKR] پاکستانی روپے
    [RUB] روسی روبل
    [SAR] سعودی ریال
    [TRY] ترک لیرا
    [UAH] یوکرینی ہریونیا
    [USD] امریکی ڈالر
   *[code] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { "، " }
sentence-gap = { " " }
sentence-end = ۔
and = اور
open-ends = وغیرہ وغیرہ۔ …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = تعلق روابط تسلیم
plural-endings = ے یں یاں ات لز نز یوز ٹس
common-words = { "" }
