### PERSIAN: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = گزارش به مناسبت سالگرد روابط
visit-briefing = گزارش توجیهی سفر
country-briefing = گزارش کشوری
briefing = گزارش توجیهی

## The masthead and the foot of the page

number = شماره{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] سال
   *[other] سال
}
data-to = داده‌ها تا { $date }
next-update = به‌روزرسانی بعدی: { $date }
date-line = { $place }، { $date }
folio = { $page } از { $pages }
draft = پیش‌نویس
draft-version = پیش‌نویس { $version }
draft-folio = { $draft } · { $folio }
subject = روابط { $first } و { $second }

## The cover of a booklet, and the page on its back

issued-by = ناشر
series = مجموعه
edition = ویرایش
issued = محل و تاریخ انتشار
authors = { $n-count ->
    [one] نویسنده
   *[other] نویسندگان
}
data-up-to = داده‌ها تا
next-issue = به‌روزرسانی بعدی
handling = طبقه‌بندی
cover-picture = عکس روی جلد

## Sections

bottom-line = چکیده
in-brief = در یک نگاه
the-two-sides = دو طرف
contents = فهرست مطالب
history = پیشینه روابط
diplomatic-missions = نمایندگی‌های دیپلماتیک
official-visits = سفرها و دیدارهای رسمی
agreements-and-institutions = موافقت‌نامه‌ها و سازوکارهای همکاری
agreements = موافقت‌نامه‌ها
trade = تجارت
trade-in-detail = جزئیات تجارت
forums-and-projects = مجامع و پروژه‌ها
forums = مجامع
projects = پروژه‌ها
recommendations = پیشنهادها
conclusion = جمع‌بندی
abbreviations = اختصارات
sources = منابع
about-this-briefing = درباره این گزارش
contact = تماس
licence = مجوز انتشار
disclaimer = سلب مسئولیت
version = نسخه
drafted-by = تهیه‌کننده
cleared-by = تأییدکننده

## Facts of the two sides

official-name = نام رسمی
capital = پایتخت
embassy = سفارت
high-commission = کمیساریای عالی
fact-of = { $party }:
not-given = –
place-since = { $place }، { $date-since }
place-from = { $place }، از { $date-kind ->
    [year] سال { $date }
   *[day] { $date }
}

## History

relations-established = برقراری روابط دیپلماتیک
relations-since = روابط دیپلماتیک { $date-since }

## Missions

embassy-of = سفارت { $party }
high-commission-of = کمیساریای عالی { $party }
consulate-general-of = سرکنسولگری { $party }
consulate-of = کنسولگری { $party }
honorary-consulate-of = کنسولگری افتخاری { $party }
liaison-office-of = دفتر ارتباطی { $party }
trade-office-of = دفتر بازرگانی { $party }
permanent-mission-of = نمایندگی دائم { $party }
mission = { $mission }.
mission-opened = { $mission } { $opened-on } { $opening ->
    [future] افتتاح خواهد شد
   *[past] افتتاح شد
}.
mission-closed = { $mission } { $closed-on } { $closing ->
    [future] تعطیل خواهد شد
   *[past] تعطیل شد
}.
mission-opened-and-closed = { $mission } { $opened-on } { $opening ->
    [future] افتتاح خواهد شد
   *[past] افتتاح شد
} و { $closed-on } { $closing ->
    [future] تعطیل خواهد شد
   *[past] تعطیل شد
}.
head-of-mission = رئیس نمایندگی: { $name }.

## Visits

date = تاریخ
visitor = مقام
where = محل
occasion-and-outcome = مناسبت و نتیجه
from-to = از { $from } به { $to }
visit = سفر
summit = اجلاس سران
on-the-sidelines = در حاشیه { $occasion }
on-the-sidelines-of-a-meeting = در حاشیه یک نشست
head-of-state = { $n-count ->
    [one] رئیس کشور
   *[other] رؤسای کشورها
}
head-of-government = { $n-count ->
    [one] رئیس دولت
   *[other] رؤسای دولت‌ها
}
minister = { $n-count ->
    [one] وزیر
   *[other] وزیران
}
parliament = { $n-count ->
    [one] نماینده پارلمان
   *[other] نمایندگان پارلمان
}
official = { $n-count ->
    [one] مقام رسمی
   *[other] مقام‌های رسمی
}
planned = برنامه‌ریزی‌شده
visits-held-and-planned = { $held-count ->
    [one] { $held } سفر یا دیدار انجام‌شده
   *[other] { $held } سفر و دیدار انجام‌شده
}، { $planned } مورد برنامه‌ریزی‌شده
visits-planned = { $planned-count ->
    [one] { $planned } سفر یا دیدار برنامه‌ریزی‌شده
   *[other] { $planned } سفر و دیدار برنامه‌ریزی‌شده
}
decade = دهه { $year }
group-continued = { $group } (ادامه)
elsewhere-or-together = در محل دیگر یا مشترک
elsewhere-or-together-within = در محل دیگر یا مشترک
from-to-within = از { $from } به { $to }

## Agreements

signed = امضا
agreements-cover = موافقت‌نامه‌های دو کشور در زمینه { $fields } منعقد شده است.
agreements-signed = { $n-count ->
    [0] دو کشور تاکنون موافقت‌نامه‌ای امضا نکرده‌اند.
    [one] دو کشور { $qualifier ->
        [over] بیش از { $n }
        [about] حدود { $n }
       *[exactly] { $n }
    } موافقت‌نامه امضا کرده‌اند.
   *[other] دو کشور { $qualifier ->
        [over] بیش از { $n }
        [about] حدود { $n }
       *[exactly] { $n }
    } موافقت‌نامه امضا کرده‌اند.
}
agreements-signed-in = { $n-count ->
    [0] دو کشور تاکنون موافقت‌نامه‌ای در زمینه { $fields } امضا نکرده‌اند.
    [one] دو کشور { $qualifier ->
        [over] بیش از { $n }
        [about] حدود { $n }
       *[exactly] { $n }
    } موافقت‌نامه در زمینه { $fields } امضا کرده‌اند.
   *[other] دو کشور { $qualifier ->
        [over] بیش از { $n }
        [about] حدود { $n }
       *[exactly] { $n }
    } موافقت‌نامه در زمینه { $fields } امضا کرده‌اند.
}
kinds-signed = دو کشور اسناد دوجانبه‌ای ({ $kinds }) امضا کرده‌اند.
kinds-signed-in = دو کشور اسناد دوجانبه‌ای ({ $kinds }) در زمینه { $fields } امضا کرده‌اند.
one-of-kinds-signed = دو کشور از میان انواع زیر { $qualifier ->
    [over] بیش از یک سند
    [about] حدود یک سند
   *[exactly] یک سند
} امضا کرده‌اند: { $kinds }.
one-of-kinds-signed-in = دو کشور { $qualifier ->
    [over] بیش از یک سند
    [about] حدود یک سند
   *[exactly] یک سند
} (از میان: { $kinds }) در زمینه { $fields } امضا کرده‌اند.
counted-kinds-signed = دو کشور { $qualifier ->
    [over] بیش از { $n }
    [about] حدود { $n }
   *[exactly] { $n }
} سند ({ $kinds }) امضا کرده‌اند.
counted-kinds-signed-in = دو کشور { $qualifier ->
    [over] بیش از { $n }
    [about] حدود { $n }
   *[exactly] { $n }
} سند ({ $kinds }) در زمینه { $fields } امضا کرده‌اند.
figure-agreements = { $qualifier ->
    [over] بیش از { $n }
    [about] حدود { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] موافقت‌نامه
   *[other] موافقت‌نامه
}
agreement = موافقت‌نامه
field = زمینه
status = وضعیت
in-force-since = لازم‌الاجرا { $date-since }
in-force-from = لازم‌الاجرا از { $date-kind ->
    [year] سال { $date }
   *[day] { $date }
}
in-force-during = دوره اعتبار: { $period }
expired = منقضی‌شده در { $date-kind ->
    [year] سال { $date }
   *[day] { $date }
}
expires = اعتبار تا { $date-kind ->
    [year] سال { $date }
   *[day] { $date }
}
to-be-signed = در انتظار امضا
to-be-signed-in = در انتظار امضا در { $place }
signed-in = امضاشده در { $place }

## Commissions

joint-commission = کمیسیون مشترک
joint-commissions = کمیسیون‌های مشترک
commission = { $name } سازوکار همکاری دو کشور است.
commission-remit = { $name } در زمینه { $remit } فعالیت می‌کند.
commission-set-up = { $name } { $established-on } { $setting-up ->
    [future] تشکیل خواهد شد
   *[past] تشکیل شد
}.
commission-set-up-remit = { $name } { $established-on } برای همکاری در زمینه { $remit } { $setting-up ->
    [future] تشکیل خواهد شد
   *[past] تشکیل شد
}.
commission-held = تاکنون { $sessions-count ->
    [0] هیچ اجلاسی در چارچوب { $name } برگزار نشده است
    [one] { $sessions } اجلاس { $name } برگزار شده است
   *[other] { $sessions } اجلاس { $name } برگزار شده است
}.
commission-held-remit = تاکنون { $sessions-count ->
    [0] هیچ اجلاسی در چارچوب { $name } در زمینه { $remit } برگزار نشده است
    [one] { $sessions } اجلاس { $name } در زمینه { $remit } برگزار شده است
   *[other] { $sessions } اجلاس { $name } در زمینه { $remit } برگزار شده است
}.
commission-set-up-held = { $name } { $established-on } تشکیل شد و تاکنون { $sessions-count ->
    [0] هیچ اجلاسی برگزار نکرده است
    [one] { $sessions } اجلاس برگزار کرده است
   *[other] { $sessions } اجلاس برگزار کرده است
}.
commission-set-up-held-remit = { $name } { $established-on } برای همکاری در زمینه { $remit } تشکیل شد و تاکنون { $sessions-count ->
    [0] هیچ اجلاسی برگزار نکرده است
    [one] { $sessions } اجلاس برگزار کرده است
   *[other] { $sessions } اجلاس برگزار کرده است
}.
commission-level = اجلاس‌های آن در سطح { $level } برگزار می‌شود.
commission-level-planned = اجلاس‌های آن در سطح { $level } برگزار خواهد شد.
last-session = آخرین اجلاس آن { $last-on } برگزار شد.
next-session = { $due ->
    [past] قرار بود
   *[future] قرار است
} { $number ->
    [first] نخستین اجلاس آن
   *[later] اجلاس بعدی آن
} { $next-on } برگزار شود.
next-sessions = قرار است { $number ->
    [first] دو اجلاس نخست آن
   *[later] دو اجلاس بعدی آن
} { $next-on } و { $after-on } برگزار شود.
last-and-next-session = آخرین اجلاس آن { $last-on } برگزار شد و { $due ->
    [past] قرار بود
   *[future] قرار است
} اجلاس بعدی { $next-on } برگزار شود.

## Trade

exports = صادرات
imports = واردات
total = مجموع
balance = تراز تجاری
exports-within = صادرات
imports-within = واردات
total-within = مجموع تجارت
balance-within = تراز تجاری
year = سال
growth-of-total = رشد مجموع
growth-beyond = بیش از { $percent }
loss-beyond = کمتر از { $percent }
nearly = نزدیک به { $figure }
more-than = بیش از { $figure }
exports-of = صادرات { $party }
imports-of = واردات { $party }
balance-of = تراز تجاری { $party }
balance-of-in = تراز تجاری { $party } در{ "\u00A0" }{ $year }
two-way-trade-in = تجارت دوجانبه در{ "\u00A0" }{ $year }
change-on = { $growth } نسبت به{ "\u00A0" }{ $year }
rank-of-partner = رتبه { $place } در میان شرکای تجاری { $party }
total-came-to = حجم تجارت دوجانبه میان { $first } و { $second } در { $year } به { $amount } رسید.
total-came-to-changed = حجم تجارت دوجانبه میان { $first } و { $second } در { $year } به { $amount } رسید که در مقایسه با { $before } به میزان { $percent } { $direction ->
    [up] افزایش
   *[down] کاهش
} نشان می‌دهد.
flows-in-words = ارزش صادرات { $party } به { $partner } { $exports } و ارزش واردات آن از { $partner } { $imports } بود؛ بدین ترتیب، تراز تجاری { $party } { $balance } { $kind ->
    [surplus] مازاد
   *[deficit] کسری
} داشت.
largest-items = بزرگ‌ترین قلم صادراتی { $party } در { $year }: { $export }؛ بزرگ‌ترین قلم وارداتی: { $import }.
figure-in = { $figure } در{ "\u00A0" }{ $year }
mirror-figures = ارقام از آمار تجارت خارجی منتشرشده از سوی { $partner } گرفته شده است.
absent-commodities = { $n-count ->
    [one] ارقام حاصل جمع همه کالاهاست؛ برای یک قلم از آن‌ها در برخی سال‌ها یا در یکی از دو جریان صادرات و واردات رقمی ثبت نشده و در این موارد صفر در نظر گرفته شده است.
   *[other] ارقام حاصل جمع همه کالاهاست؛ برای { $n } قلم از آن‌ها در برخی سال‌ها یا در یکی از دو جریان صادرات و واردات رقمی ثبت نشده و در این موارد صفر در نظر گرفته شده است.
}
figures-rounded = به دلیل گرد کردن ارقام، ممکن است جمع اجزا با مجموع برابر نباشد.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (م)
    [estimate] (ب)
   *[forecast] (پ)
}
status-note = { $status ->
    [provisional] (م): ارقام مقدماتی.
    [estimate] (ب): ارقام برآوردی.
   *[forecast] (پ): ارقام پیش‌بینی‌شده.
}
break-note = سری آماری در { $years } از نو آغاز شده است و ارقام آن با ارقام پیش از آن قابل مقایسه نیست.
period-of-status = { $period } ({ $status ->
    [provisional] مقدماتی
    [estimate] برآورد
   *[forecast] پیش‌بینی
})
figures-of-status = { $status ->
    [provisional] ارقام { $years } مقدماتی است.
    [estimate] ارقام { $years } برآوردی است.
   *[forecast] ارقام { $years } پیش‌بینی است.
}
period = دوره
parts-of-years = بخش‌هایی از سال و دوره‌های دیگر
partner-rank = رتبه
partner-share = سهم
rank-note = رتبه: جایگاه { $partner } در میان شرکای تجاری { $party }.
share-note = سهم: سهم { $partner } از کل تجارت خارجی { $party }.
rank-and-share-note = رتبه و سهم: جایگاه { $partner } در میان شرکای تجاری { $party } و سهم آن از کل تجارت خارجی { $party }.
goods-and-services-table = تجارت کالا و خدمات { $party } با { $partner } ({ $unit })
exports-of-goods = صادرات کالا
exports-of-services = صادرات خدمات
imports-of-goods = واردات کالا
imports-of-services = واردات خدمات
trade-table = تجارت { $party } با { $partner } ({ $unit })
trade-chart-caption = تجارت { $party } با { $partner } ({ $unit }).
no-figures-for = برای { $years } رقمی در دست نیست.
no-figures-of-series = ارقام { $series } برای { $years } در دست نیست.
figures-from = منبع ارقام:
what-is-traded = کالاهای مورد مبادله
goods = کالاها
sells = صادرات { $party }
item = کالا
hs-code = کد HS
sitc-code = کد SITC
value = ارزش
share = سهم
value-in = ارزش، { $year }
share-in = سهم، { $year }
items-table = ارزش کالاها به تفکیک صادرات و واردات ({ $unit })
trade-by-member = تجارت به تفکیک کشورهای عضو
member = کشور عضو
other-members = سایر کشورهای عضو
share-of-total = سهم از مجموع
members-table = { $what } ({ $unit })
members-table-in = { $what } در { $period } ({ $unit })
trade-with-members = تجارت { $party } با کشورهای عضو { $partner }
exports-to-members = صادرات { $party } به کشورهای عضو { $partner }
imports-from-members = واردات { $party } از کشورهای عضو { $partner }
balance-with-members = تراز تجاری { $party } با کشورهای عضو { $partner }
trade-of-members = تجارت کشورهای عضو { $party } با { $partner }
exports-of-members = صادرات کشورهای عضو { $party } به { $partner }
imports-of-members = واردات کشورهای عضو { $party } از { $partner }
balance-of-members = تراز تجاری کشورهای عضو { $party } با { $partner }
chart-members-caption = ارقام { $period } ({ $unit }).

## Agreements by what is known of them

standing-in-force = لازم‌الاجرا
standing-signed = امضاشده
standing-other = سایر
standing-expired = منقضی‌شده

## Officials

officials = مقام‌های رسمی
in-office-since = عهده‌دار این سمت { $date-since }
photograph-of = عکس { $name }

## A visit

objectives = اهداف
programme = برنامه
programme-day = { $weekday ->
    [monday] دوشنبه
    [tuesday] سه‌شنبه
    [wednesday] چهارشنبه
    [thursday] پنج‌شنبه
    [friday] جمعه
    [saturday] شنبه
   *[sunday] یکشنبه
} { $date }
with-persons = با { $names }
times-from-to = { $from } تا { $to }
time-of-day = { $date }، ساعت { $time }
delegations = هیئت‌ها
person-name = نام
office = سمت
protocol = تشریفات
list-number = { $number }.
points-to-make = محورهای گفت‌وگو
to-avoid = موارد پرهیز
topics = موضوعات
topic-background = پیشینه
our-position = موضع ما
their-position = موضع طرف مقابل
if-raised = در صورت طرح موضوع
questions = پرسش و پاسخ

## What is to come

coming-up = رویدادهای پیش رو
next-session-of = اجلاس بعدی { $name }
agreement-expires = پایان اعتبار
anniversary-of-relations = { $years-count ->
    [5] پنجمین
    [10] دهمین
    [15] پانزدهمین
    [20] بیستمین
    [25] بیست‌وپنجمین
    [30] سی‌امین
    [35] سی‌وپنجمین
    [40] چهلمین
    [45] چهل‌وپنجمین
    [50] پنجاهمین
    [55] پنجاه‌وپنجمین
    [60] شصتمین
    [65] شصت‌وپنجمین
    [70] هفتادمین
    [75] هفتادوپنجمین
    [80] هشتادمین
    [85] هشتادوپنجمین
    [90] نودمین
    [95] نودوپنجمین
    [100] صدمین
    [105] صدوپنجمین
    [110] صدودهمین
    [115] صدوپانزدهمین
    [120] صدوبیستمین
    [125] صدوبیست‌وپنجمین
    [130] صدوسی‌امین
    [135] صدوسی‌وپنجمین
    [140] صدوچهلمین
    [145] صدوچهل‌وپنجمین
    [150] صدوپنجاهمین
    [175] صدوهفتادوپنجمین
    [200] دویستمین
    [one] نخستین
   *[other] { $years }مین
} سالگرد برقراری روابط دیپلماتیک

## Key figures that the brief chooses

spark-alt = از { $first } در { $start } به { $last } در { $end }

## Annexes

annex = پیوست
annex-of = پیوست { $letter }

## Parties

members = اعضا

## Pictures

picture-credit = عکس: { $name }

## Maps

map-title = { $first } و { $second }
map-disclaimer = مرزهای نشان‌داده‌شده به معنای تأیید یا پذیرش آن‌ها نیست.
map-key-capitals = مربع‌ها نشان‌دهنده پایتخت‌ها هستند.
map-key-missions = مربع‌ها نشان‌دهنده پایتخت‌ها و دایره‌ها نشان‌دهنده سایر شهرهای دارای نمایندگی هستند.
map-key-missions-alone = دایره‌ها نشان‌دهنده شهرهای دارای نمایندگی هستند.
map-alt = نقشه { $first } و { $second }.
map-alt-direction = { $second } در سمت { $direction ->
    [north] شمال
    [north-east] شمال شرقی
    [east] شرق
    [south-east] جنوب شرقی
    [south] جنوب
    [south-west] جنوب غربی
    [west] غرب
   *[north-west] شمال غربی
} { $first } قرار دارد.
map-alt-places = مکان‌های نشان‌داده‌شده روی نقشه: { $places }.

## Tables of the brief

tables = جدول‌ها

more-rows = { $n-count ->
    [one] و { $n } مورد دیگر
   *[other] و { $n } مورد دیگر
}
table-summary = { $rows-count ->
    [one] یک سطر
   *[other] { $rows } سطر
}؛ ستون‌ها: { $columns }

## Trade in some goods only

goods-trade = تجارت { $goods }
goods-exports = صادرات { $goods }
goods-imports = واردات { $goods }
goods-total = مجموع تجارت { $goods }
goods-balance = تراز تجارت { $goods }
goods-exports-within = صادرات { $goods }
goods-imports-within = واردات { $goods }
goods-total-within = مجموع تجارت { $goods }
goods-balance-within = تراز تجارت { $goods }
goods-exports-of = صادرات { $goods } از { $party }
goods-imports-of = واردات { $goods } به { $party }
goods-balance-of = تراز { $party } در تجارت { $goods }
goods-balance-of-in = تراز { $party } در تجارت { $goods }، { $year }
goods-total-came-to = حجم تجارت { $goods } میان { $first } و { $second } در { $year } به { $amount } رسید.
goods-total-came-to-changed = حجم تجارت { $goods } میان { $first } و { $second } در { $year } به { $amount } رسید که در مقایسه با { $before } به میزان { $percent } { $direction ->
    [up] افزایش
   *[down] کاهش
} نشان می‌دهد.
goods-flows-in-words = در تجارت { $goods }، ارزش صادرات { $party } به { $partner } { $exports } و ارزش واردات آن از { $partner } { $imports } بود؛ بدین ترتیب، تراز { $party } در این بخش { $balance } { $kind ->
    [surplus] مازاد
   *[deficit] کسری
} داشت.
goods-two-way-trade-in = تجارت دوجانبه { $goods } در{ "\u00A0" }{ $year }
goods-trade-table = تجارت { $party } با { $partner } در زمینه { $goods } ({ $unit })
goods-trade-chart-caption = تجارت { $party } با { $partner } در زمینه { $goods } ({ $unit }).
goods-chart-index-of = تجارت { $party } با { $partner } در زمینه { $goods }.
goods-chart-series = تجارت { $goods }: { $series }، { $years }
goods-note = ارقام تنها مربوط به این کالاهاست: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = در مواردی که منبع برای یکی از این کالاها رقمی ندارد، مقدار آن صفر در نظر گرفته شده است.

## Statistics

statistics = آمار
per-cent-unit = درصد
statistic-in = به { $unit }
statistic-unit = واحد: { $unit }
statistic-caption = { $unit }.
growth = رشد
change-in-points = تغییر (واحد درصد)

## Titles of charts

chart-series-neutral = { $series }، { $years }
chart-flows-every = { $larger ->
    [exports] صادرات در همه سال‌ها بیش از واردات بوده است
   *[imports] واردات در همه سال‌ها بیش از صادرات بوده است
}
chart-flows-every-from = { $larger ->
    [exports] از { $from } تا { $to }، صادرات در همه سال‌ها بیش از واردات بود
   *[imports] از { $from } تا { $to }، واردات در همه سال‌ها بیش از صادرات بود
}
chart-flows-every-known = { $larger ->
    [exports] در همه سال‌هایی که ارقام صادرات و واردات در دست است، صادرات بیش از واردات بود
   *[imports] در همه سال‌هایی که ارقام صادرات و واردات در دست است، واردات بیش از صادرات بود
}
chart-flows-mostly = { $larger ->
    [exports] در { $often } سال از مجموع { $of } سال، صادرات بیش از واردات بود
   *[imports] در { $often } سال از مجموع { $of } سال، واردات بیش از صادرات بود
}
chart-flows-mostly-known = { $larger ->
    [exports] در { $often } سال از مجموع { $of } سالی که ارقام صادرات و واردات در دست است، صادرات بیش از واردات بود
   *[imports] در { $often } سال از مجموع { $of } سالی که ارقام صادرات و واردات در دست است، واردات بیش از صادرات بود
}
chart-flows-once = { $larger ->
    [exports] در { $year } صادرات بیش از واردات بود
   *[imports] در { $year } واردات بیش از صادرات بود
}
chart-flows-twofold = { $larger ->
    [exports] در { $year } صادرات بیش از دو برابر واردات بود
   *[imports] در { $year } واردات بیش از دو برابر صادرات بود
}
chart-total-neutral = مجموع تجارت و تراز تجاری، { $years }
chart-total-doubled = حجم تجارت از { $from } تا { $to } دو برابر شد
chart-total-more-than = حجم تجارت در { $to } به بیش از { $n } برابر { $from } رسید
chart-total-grown = حجم تجارت از { $from } تا { $to } به میزان { $percent } افزایش یافت
chart-total-fallen = حجم تجارت از { $from } تا { $to } به میزان { $percent } کاهش یافت
chart-total-halved = حجم تجارت از { $from } تا { $to } به کمتر از نصف کاهش یافت
chart-items-largest = { $flow ->
    [exports] بزرگ‌ترین قلم صادراتی { $party }: { $item }
   *[imports] بزرگ‌ترین قلم وارداتی { $party }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] بزرگ‌ترین قلم صادراتی { $party } در { $year }: { $item }
   *[imports] بزرگ‌ترین قلم وارداتی { $party } در { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] بزرگ‌ترین قلم فهرست‌شده در صادرات { $party }: { $item }
   *[imports] بزرگ‌ترین قلم فهرست‌شده در واردات { $party }: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] بزرگ‌ترین قلم فهرست‌شده در صادرات { $party }، { $year }: { $item }
   *[imports] بزرگ‌ترین قلم فهرست‌شده در واردات { $party }، { $year }: { $item }
}
chart-items-neutral = { $flow ->
    [exports] صادرات { $party } بر حسب ارزش
   *[imports] واردات { $party } بر حسب ارزش
}
chart-items-caption = { $flow ->
    [exports] صادرات { $party } ({ $unit }).
   *[imports] واردات { $party } ({ $unit }).
}
chart-items-caption-in = { $flow ->
    [exports] صادرات { $party } در { $year } ({ $unit }).
   *[imports] واردات { $party } در { $year } ({ $unit }).
}
chart-shares-first = { $flow ->
    [exports] { $n } قلم نخست { $percent } از صادرات { $party } را تشکیل می‌دهد
   *[imports] { $n } قلم نخست { $percent } از واردات { $party } را تشکیل می‌دهد
}
chart-shares-first-in = { $flow ->
    [exports] { $n } قلم نخست { $percent } از صادرات { $party } در { $year } را تشکیل داد
   *[imports] { $n } قلم نخست { $percent } از واردات { $party } در { $year } را تشکیل داد
}
chart-shares-neutral = { $flow ->
    [exports] صادرات { $party } بر حسب سهم
   *[imports] واردات { $party } بر حسب سهم
}
chart-shares-caption = { $flow ->
    [exports] سهم از صادرات { $party } (درصد).
   *[imports] سهم از واردات { $party } (درصد).
}
chart-shares-caption-in = { $flow ->
    [exports] سهم از صادرات { $party } در { $year } (درصد).
   *[imports] سهم از واردات { $party } در { $year } (درصد).
}
chart-items-noun = { $n-count ->
    [one] { $n } قلم
   *[other] { $n } قلم
}
other-items = سایر
items-not-listed = خارج از فهرست
chart-visits-neutral = سفرها و دیدارها به تفکیک سال
chart-visits-peak = بیشترین شمار سفرها و دیدارها در سال { $year } بود
chart-visits-caption = سفرها و دیدارهای مندرج در این گزارش، به تفکیک مبدأ و مقصد.
chart-visits-caption-planned = سفرها و دیدارهای مندرج در این گزارش، به تفکیک مبدأ و مقصد. موارد برنامه‌ریزی‌شده به شمار نیامده است.

## Charts: what they say themselves, and their alternative text

status-provisional = مقدماتی
status-estimate = برآورد
status-forecast = پیش‌بینی
chart-break = گسست در سری آماری
chart-index-base = { $year } =
chart-index-of = تجارت { $party } با { $partner }.
chart-index-caption = شاخص، { $year } = ۱۰۰.
chart-alt-index = مقادیر به صورت شاخص است ({ $year } = ۱۰۰).
chart-alt-diverging = نمودار میله‌ای در دو سوی صفر: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-stacked-values = نمودار میله‌ای انباشته: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-lanes = نمودار زمانی: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = نمودار ناحیه‌ای: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-slope = نمودار شیب: { $series } در { $from } و { $to }.
chart-alt-multiples = نمودارهای کوچک، یکی برای هر سری: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-sparkline = نمودار خطی کوچک: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-dots = نمودار نقطه‌ای: { $items } بر حسب ارزش، به ترتیب از بیشترین.
chart-alt-breaks = گسست در سری آماری: { $years }.
chart-alt-part = { $series }، { $part }: { $a }.
chart-alt-note = در { $year }: { $text }.
chart-alt-line = خطی { $a } را نشان می‌دهد: { $text }.
chart-alt-code = { $name }، کد HS { $code }
chart-alt-code-sitc = { $name }، کد SITC { $code }
chart-alt-sources = منبع: { $sources }.
unit = واحد
currency-code = ارز
source = منبع
chart-alt-grouped = نمودار میله‌ای: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-lines = نمودار خطی: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-stacked = نمودار میله‌ای انباشته: { $series } به تفکیک سال، از { $from } تا { $to }.
chart-alt-one-year = نمودار میله‌ای: { $series } در { $year }.
chart-alt-ranked = نمودار میله‌ای: { $items } بر حسب ارزش، به ترتیب از بیشترین.
chart-alt-shares = نمودار میله‌ای: { $items } بر حسب سهم، به ترتیب از بیشترین.
chart-alt-ring = نمودار حلقوی: { $items } بر حسب سهم از کل.
chart-alt-unit = مقادیر به { $unit } است.
chart-alt-measured = واحد: { $unit }.
chart-alt-only = { $series }: { $a } در { $year }.
chart-alt-rose = { $series } از { $a } در { $from } به { $b } در { $to } افزایش یافت.
chart-alt-fell = { $series } از { $a } در { $from } به { $b } در { $to } کاهش یافت.
chart-alt-unsteady = { $series } بدون روندی مشخص از { $a } در { $from } به { $b } در { $to } رسید.
chart-alt-flat = { $series } از { $from } تا { $to } در سطح { $a } ثابت ماند.
chart-alt-extremes = بیشترین مقدار { $high } در { $high-years } و کمترین مقدار { $low } در { $low-years } بود.
chart-alt-missing = { $series }: برای { $years } رقمی در دست نیست.
chart-alt-sum = { $series }: در مجموع { $a }.
chart-alt-peak = بیشترین شمار در یک سال: { $a }، در { $years }.
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = بزرگ‌ترین: { $first }؛ کوچک‌ترین: { $last }.
chart-alt-empty = رقمی برای نمایش وجود ندارد.
chart-more-items = { $n-count ->
    [one] و { $n } قلم دیگر
   *[other] و { $n } قلم دیگر
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] اجلاس کمیسیون مشترک
   *[other] اجلاس کمیسیون مشترک
}
figure-sessions-since = { $n-count ->
    [one] اجلاس کمیسیون مشترک از سال { $year }
   *[other] اجلاس کمیسیون مشترک از سال { $year }
}
figure-sessions-several = { $n-count ->
    [one] اجلاس کمیسیون‌های مشترک
   *[other] اجلاس کمیسیون‌های مشترک
}

## Projects and forums

since = { $date-since }
from-date = از { $date-kind ->
    [year] سال { $date }
   *[day] { $date }
}
other-projects = سایر پروژه‌ها

## Recommendations

priority = اولویت: { $priority }
priority-high = بالا
priority-medium = متوسط
priority-low = پایین
owner = مسئول: { $owner }
due = مهلت: { $date }

## Sources, links and pictures

citation-description = منبع { $number }: { $title }
backlink-description = بازگشت به محل ارجاع به منبع { $number }
backlink-description-of = بازگشت به محل ارجاع به منبع { $number } در صفحه { $page }
cited-on = { $n-count ->
    [one] ارجاع در صفحه{ "\u00A0" }{ $pages }.
   *[other] ارجاع در صفحه‌های { $pages }.
}
footnote-description = پانویس { $label }
footnote-backlink = بازگشت به محل ارجاع به پانویس { $label }
link-description = { $url }
retrieved = تاریخ دسترسی: { $date }
from-sources = منابع:
block-reference = { $title }، صفحه{ "\u00A0" }{ $page }
visit-reference = سفر { $date }
logo = نشان

## Attachments

attached-brief = فایلی که این سند از آن تهیه شده است
attached-data = داده‌های نمودار { $number }
attached-provenance = منشأ هر یک از ارقام، برای `chancery trace` و برنامه‌های دیگر

## Dates. House styles cannot rename these.

month = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
short-month = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
short-months-of-year = { $from } تا { $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } تا { $to }
range-of-years = { $from } تا { $to }
fiscal-year = { $start }–{ $end }
half-of-year = نیمه{ "\u00A0" }{ $half } سال{ "\u00A0" }{ $year }
quarter-of-year = سه‌ماهه{ "\u00A0" }{ $quarter } سال{ "\u00A0" }{ $year }
quarters-of-year = سه‌ماهه{ "\u00A0" }{ $from } تا{ "\u00A0" }{ $to } سال{ "\u00A0" }{ $year }
months-of-year = { $from } تا { $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } تا { $to }
range-within-year = { $from } تا { $to } { $year }
range-within-month = { $from } تا { $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] در تاریخ { $date }
    [month] در { $date }
   *[year] در سال { $date }
}
since-date = { $date-kind ->
    [year] از سال { $date }
   *[day] از { $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }٪
per-cent-in-words = { $number }{ "\u00A0" }درصد
percentage-points = { $number }{ "\u00A0" }واحد درصد
rose = { $direction ->
    [up] { $figure } افزایش یافت
    [down] { $figure } کاهش یافت
    [slight] تقریباً بدون تغییر ماند
   *[none] بدون تغییر ماند
}
ordinal = { $n-count ->
    [0] { $n }م
    [one] اول
    [2] دوم
    [3] سوم
    [4] چهارم
    [5] پنجم
    [6] ششم
    [7] هفتم
    [8] هشتم
    [9] نهم
    [10] دهم
    [11] یازدهم
    [12] دوازدهم
    [13] سیزدهم
    [14] چهاردهم
    [15] پانزدهم
    [16] شانزدهم
    [17] هفدهم
    [18] هجدهم
    [19] نوزدهم
    [20] بیستم
    [30] سی‌ام
   *[other] { $n }م
}
cardinal = { $n-count ->
    [0] صفر
    [one] یک
    [2] دو
    [3] سه
    [4] چهار
    [5] پنج
    [6] شش
    [7] هفت
    [8] هشت
    [9] نه
    [10] ده
   *[other] { $n }
}

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $sign }{ $number }{ "\u00A0" }{ $unit ->
    [thousand] هزار{ "\u00A0" }
    [million] میلیون{ "\u00A0" }
    [billion] میلیارد{ "\u00A0" }
   *[one] { "" }
}{ $code ->
    [USD] دلار
   *[other] { currency }
}
money-short = { $sign }{ $number }{ "\u00A0" }{ $unit ->
    [thousand] هزار{ "\u00A0" }
    [million] میلیون{ "\u00A0" }
    [billion] میلیارد{ "\u00A0" }
   *[one] { "" }
}{ $code ->
    [USD] دلار
   *[other] { currency }
}
unit-name = { $unit ->
    [thousand] هزار { $currency }
    [million] میلیون { $currency }
    [billion] میلیارد { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AED] درهم امارات
    [AUD] دلار استرالیا
    [BRL] رئال برزیل
    [BYN] روبل بلاروس
    [CAD] دلار کانادا
    [CHF] فرانک سوئیس
    [CNY] یوان چین
    [EUR] یورو
    [GBP] پوند انگلیس
    [INR] روپیه هند
    [IQD] دینار عراق
    [IRR] ریال ایران
    [JPY] ین ژاپن
    [KRW] وون کره جنوبی
    [PKR] روپیه پاکستان
    [RUB] روبل روسیه
    [SAR] ریال سعودی
    [TRY] لیر ترکیه
    [UAH] هریونیای اوکراین
    [USD] دلار آمریکا
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { "، " }
sentence-gap = { " " }
sentence-end = .
and = و
open-ends = غیره غیره. الخ الخ. …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = روابط رابطه مناسبات پیوند شناسایی رسمیت
plural-endings = ها هایی ات اسناد عهود مواثیق
common-words = { "" }
