### Every word that Chancery itself puts on a page, in Modern Standard Arabic. What the messages are for is in `en.ftl`.

## Kinds of briefing

anniversary-briefing = موجز بمناسبة الذكرى السنوية
visit-briefing = موجز الزيارة
country-briefing = موجز عن الدولة
briefing = موجز

## The masthead and the foot of the page

number = رقم { $number }
years = { $n-count ->
    [zero] عام
    [one] عام
    [two] عام
    [few] أعوام
    [many] عامًا
   *[other] عام
}
data-to = البيانات حتى { $date }
next-update = التحديث المقبل: { $date }
date-line = { $place }، { $date }
folio = { $page } من { $pages }
draft = مسودة
draft-version = المسودة { $version }
draft-folio = { $draft } · { $folio }
subject = العلاقات بين { $first } و{ $second }

## The cover of a booklet, and the page on its back

issued-by = جهة الإصدار
series = السلسلة
edition = الطبعة
issued = الإصدار
# Whose gender and number are unknown: “prepared by”.
authors = { $n-count ->
    [zero] إعداد
    [one] إعداد
    [two] إعداد
    [few] إعداد
    [many] إعداد
   *[other] إعداد
}
data-up-to = البيانات حتى
next-issue = التحديث المقبل
handling = التصنيف
cover-picture = صورة الغلاف

## Sections

bottom-line = الخلاصة
in-brief = لمحة موجزة
the-two-sides = الجانبان
contents = المحتويات
history = تاريخ العلاقات
diplomatic-missions = البعثات الدبلوماسية
official-visits = الزيارات واللقاءات الرسمية
agreements-and-institutions = الاتفاقيات والآليات المؤسسية
agreements = الاتفاقيات
trade = التبادل التجاري
trade-in-detail = تفاصيل التبادل التجاري
forums-and-projects = المنتديات والمشاريع
forums = المنتديات
projects = المشاريع
recommendations = التوصيات
conclusion = الخاتمة
abbreviations = المختصرات
sources = المصادر
about-this-briefing = عن هذا الموجز
contact = للتواصل
licence = الترخيص
disclaimer = إخلاء المسؤولية
version = النسخة
drafted-by = الصياغة
cleared-by = الاعتماد

## Facts of the two sides

official-name = الاسم الرسمي
capital = العاصمة
embassy = السفارة
high-commission = المفوضية العليا
fact-of = { $party }:
not-given = –
place-since = { $place }، { $date-since }
place-from = { $place }، اعتبارًا من { $date-kind ->
    [year] عام { $date }
   *[day] { $date }
}

## History

relations-established = إقامة العلاقات الدبلوماسية
relations-since = العلاقات الدبلوماسية قائمة { $date-since }

## Missions

embassy-of = سفارة { $party }
high-commission-of = مفوضية { $party } العليا
consulate-general-of = قنصلية { $party } العامة
consulate-of = قنصلية { $party }
honorary-consulate-of = قنصلية { $party } الفخرية
liaison-office-of = مكتب اتصال { $party }
trade-office-of = مكتب { $party } التجاري
permanent-mission-of = بعثة { $party } الدائمة
mission = { $mission }.
mission-opened = { $opening ->
    [future] من المقرر افتتاح
   *[past] تم افتتاح
} { $mission } { $opened-on }.
mission-closed = { $closing ->
    [future] من المقرر إغلاق
   *[past] تم إغلاق
} { $mission } { $closed-on }.
mission-opened-and-closed = { $opening ->
    [future] من المقرر افتتاح
   *[past] تم افتتاح
} { $mission } { $opened-on }، { $closing ->
    [future] ومن المقرر الإغلاق
   *[past] ثم جرى الإغلاق
} { $closed-on }.
head-of-mission = رئاسة البعثة: { $name }.

## Visits

date = التاريخ
visitor = الزائر
where = المكان
occasion-and-outcome = المناسبة والنتائج
from-to = من { $from } إلى { $to }
visit = زيارة
summit = قمة
on-the-sidelines = على هامش { $occasion }
on-the-sidelines-of-a-meeting = على هامش أحد الاجتماعات
head-of-state = { $n-count ->
    [zero] على مستوى رؤساء الدول
    [one] على مستوى رئاسة الدولة
    [two] على مستوى رئيسي الدولتين
    [few] على مستوى رؤساء الدول
    [many] على مستوى رؤساء الدول
   *[other] على مستوى رؤساء الدول
}
head-of-government = { $n-count ->
    [zero] على مستوى رؤساء الحكومات
    [one] على مستوى رئاسة الحكومة
    [two] على مستوى رئيسي الحكومتين
    [few] على مستوى رؤساء الحكومات
    [many] على مستوى رؤساء الحكومات
   *[other] على مستوى رؤساء الحكومات
}
minister = { $n-count ->
    [zero] على المستوى الوزاري
    [one] على المستوى الوزاري
    [two] على المستوى الوزاري
    [few] على المستوى الوزاري
    [many] على المستوى الوزاري
   *[other] على المستوى الوزاري
}
parliament = { $n-count ->
    [zero] على المستوى البرلماني
    [one] على المستوى البرلماني
    [two] على المستوى البرلماني
    [few] على المستوى البرلماني
    [many] على المستوى البرلماني
   *[other] على المستوى البرلماني
}
official = { $n-count ->
    [zero] على مستوى المسؤولين
    [one] على مستوى المسؤولين
    [two] على مستوى المسؤولين
    [few] على مستوى المسؤولين
    [many] على مستوى المسؤولين
   *[other] على مستوى المسؤولين
}
planned = مقررة
visits-held-and-planned = الزيارات واللقاءات التي تمت: { $held }؛ المقررة: { $planned }
visits-planned = الزيارات واللقاءات المقررة: { $planned }
decade = { $year }–{ $end }
group-continued = { $group } (تابع)
elsewhere-or-together = لقاءات مشتركة أو في مكان آخر
elsewhere-or-together-within = لقاءات مشتركة أو في مكان آخر
from-to-within = من { $from } إلى { $to }

## Agreements

signed = التوقيع
agreements-cover = تتناول الاتفاقيات المبرمة بين البلدين ما يلي: { $fields }.
agreements-signed = { $n-count ->
    [zero] لم يوقّع البلدان أي اتفاقية.
    [one] وقّع البلدان { $qualifier ->
        [over] أكثر من اتفاقية واحدة
        [about] اتفاقية واحدة تقريبًا
       *[exactly] اتفاقية واحدة
    }.
    [two] وقّع البلدان { $qualifier ->
        [over] أكثر من اتفاقيتين
        [about] نحو اتفاقيتين
       *[exactly] اتفاقيتين
    }.
    [few] وقّع البلدان { $qualifier ->
        [over] أكثر من { $n } اتفاقيات
        [about] نحو { $n } اتفاقيات
       *[exactly] { $n } اتفاقيات
    }.
    [many] وقّع البلدان { $qualifier ->
        [over] أكثر من { $n } اتفاقية
        [about] نحو { $n } اتفاقية
       *[exactly] { $n } اتفاقية
    }.
   *[other] وقّع البلدان { $qualifier ->
        [over] أكثر من { $n } اتفاقية
        [about] نحو { $n } اتفاقية
       *[exactly] { $n } اتفاقية
    }.
}
agreements-signed-in = { $n-count ->
    [zero] لم يوقّع البلدان أي اتفاقية بشأن ما يلي: { $fields }.
    [one] وقّع البلدان { $qualifier ->
        [over] أكثر من اتفاقية واحدة
        [about] اتفاقية واحدة تقريبًا
       *[exactly] اتفاقية واحدة
    } بشأن ما يلي: { $fields }.
    [two] وقّع البلدان { $qualifier ->
        [over] أكثر من اتفاقيتين
        [about] نحو اتفاقيتين
       *[exactly] اتفاقيتين
    } بشأن ما يلي: { $fields }.
    [few] وقّع البلدان { $qualifier ->
        [over] أكثر من { $n } اتفاقيات
        [about] نحو { $n } اتفاقيات
       *[exactly] { $n } اتفاقيات
    } بشأن ما يلي: { $fields }.
    [many] وقّع البلدان { $qualifier ->
        [over] أكثر من { $n } اتفاقية
        [about] نحو { $n } اتفاقية
       *[exactly] { $n } اتفاقية
    } بشأن ما يلي: { $fields }.
   *[other] وقّع البلدان { $qualifier ->
        [over] أكثر من { $n } اتفاقية
        [about] نحو { $n } اتفاقية
       *[exactly] { $n } اتفاقية
    } بشأن ما يلي: { $fields }.
}
kinds-signed = وقّع البلدان وثائق ثنائية ({ $kinds }).
kinds-signed-in = وقّع البلدان وثائق ثنائية ({ $kinds }) بشأن ما يلي: { $fields }.
one-of-kinds-signed = وقّع البلدان { $qualifier ->
    [over] أكثر من وثيقة واحدة
    [about] وثيقة واحدة تقريبًا
   *[exactly] وثيقة واحدة
} من بين ما يلي: { $kinds }.
one-of-kinds-signed-in = وقّع البلدان { $qualifier ->
    [over] أكثر من وثيقة واحدة
    [about] وثيقة واحدة تقريبًا
   *[exactly] وثيقة واحدة
} (من بين: { $kinds }) بشأن ما يلي: { $fields }.
counted-kinds-signed = { $qualifier ->
    [over] يزيد عدد الوثائق الموقّعة بين البلدين على { $n } ({ $kinds })
    [about] يبلغ عدد الوثائق الموقّعة بين البلدين نحو { $n } ({ $kinds })
   *[exactly] يبلغ عدد الوثائق الموقّعة بين البلدين { $n } ({ $kinds })
}.
counted-kinds-signed-in = { $qualifier ->
    [over] يزيد عدد الوثائق الموقّعة بين البلدين على { $n } ({ $kinds })
    [about] يبلغ عدد الوثائق الموقّعة بين البلدين نحو { $n } ({ $kinds })
   *[exactly] يبلغ عدد الوثائق الموقّعة بين البلدين { $n } ({ $kinds })
}، وتتناول ما يلي: { $fields }.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] نحو { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [zero] اتفاقية
    [one] اتفاقية
    [two] اتفاقيتان
    [few] اتفاقيات
    [many] اتفاقية
   *[other] اتفاقية
}
agreement = الاتفاقية
field = المجال
status = الحالة
in-force-since = بدأ النفاذ { $date-on }
in-force-from = النفاذ اعتبارًا من { $date-kind ->
    [year] عام { $date }
   *[day] { $date }
}
in-force-during = مدة النفاذ: { $period }
expired = انتهى النفاذ { $date-on }
expires = ينتهي النفاذ { $date-on }
to-be-signed = توقيع مقرر
to-be-signed-in = مكان التوقيع المقرر: { $place }
signed-in = مكان التوقيع: { $place }

## Commissions

joint-commission = اللجنة المشتركة
joint-commissions = اللجان المشتركة
commission = الآلية المشتركة بين البلدين: { $name }.
commission-remit = تشمل اختصاصات { $name } ما يلي: { $remit }.
commission-set-up = { $setting-up ->
    [future] من المقرر إنشاء
   *[past] تم إنشاء
} { $name } { $established-on }.
commission-set-up-remit = { $setting-up ->
    [future] من المقرر إنشاء
   *[past] تم إنشاء
} { $name } { $established-on }، وتشمل الاختصاصات ما يلي: { $remit }.
commission-held = { $sessions-count ->
    [zero] لم تُعقد أي دورة
    [one] عُقدت دورة واحدة
    [two] عُقدت دورتان
    [few] عُقدت { $sessions } دورات
    [many] عُقدت { $sessions } دورة
   *[other] عُقدت { $sessions } دورة
} في إطار { $name }.
commission-held-remit = { $sessions-count ->
    [zero] لم تُعقد أي دورة
    [one] عُقدت دورة واحدة
    [two] عُقدت دورتان
    [few] عُقدت { $sessions } دورات
    [many] عُقدت { $sessions } دورة
   *[other] عُقدت { $sessions } دورة
} في إطار { $name } بشأن ما يلي: { $remit }.
commission-set-up-held = تم إنشاء { $name } { $established-on }، { $sessions-count ->
    [zero] ولم تُعقد حتى الآن أي دورة
    [one] وعُقدت منذ ذلك الحين دورة واحدة
    [two] وعُقدت منذ ذلك الحين دورتان
    [few] وعُقدت منذ ذلك الحين { $sessions } دورات
    [many] وعُقدت منذ ذلك الحين { $sessions } دورة
   *[other] وعُقدت منذ ذلك الحين { $sessions } دورة
}.
commission-set-up-held-remit = تم إنشاء { $name } { $established-on }، { $sessions-count ->
    [zero] ولم تُعقد حتى الآن أي دورة
    [one] وعُقدت منذ ذلك الحين دورة واحدة
    [two] وعُقدت منذ ذلك الحين دورتان
    [few] وعُقدت منذ ذلك الحين { $sessions } دورات
    [many] وعُقدت منذ ذلك الحين { $sessions } دورة
   *[other] وعُقدت منذ ذلك الحين { $sessions } دورة
} بشأن ما يلي: { $remit }.
commission-level = تُعقد الاجتماعات على مستوى { $level }.
commission-level-planned = من المقرر أن تُعقد الاجتماعات على مستوى { $level }.
last-session = عُقدت آخر دورة { $last-on }.
next-session = { $due ->
    [past] كان من المقرر عقد
   *[future] من المقرر عقد
} { $number ->
    [first] الدورة الأولى
   *[later] { $due ->
        [past] الدورة التالية
       *[future] الدورة المقبلة
    }
} { $next-on }.
next-sessions = من المقرر عقد { $number ->
    [first] الدورتين الأوليين
   *[later] الدورتين المقبلتين
} { $next-on } و{ $after-on }.
last-and-next-session = عُقدت آخر دورة { $last-on }، { $due ->
    [past] وكان من المقرر عقد الدورة التالية
   *[future] ومن المقرر عقد الدورة المقبلة
} { $next-on }.

## Trade

exports = الصادرات
imports = الواردات
total = الإجمالي
balance = الميزان التجاري
exports-within = الصادرات
imports-within = الواردات
total-within = الإجمالي
balance-within = الميزان التجاري
year = السنة
growth-of-total = نمو الإجمالي
growth-beyond = فوق { $percent }
loss-beyond = دون { $percent }
nearly = ما يقارب { $figure }
more-than = أكثر من { $figure }
exports-of = صادرات { $party }
imports-of = واردات { $party }
balance-of = ميزان { $party } التجاري
balance-of-in = ميزان { $party } التجاري في{ "\u00A0" }{ $year }
two-way-trade-in = حجم التبادل التجاري في{ "\u00A0" }{ $year }
change-on = { $growth } عن{ "\u00A0" }{ $year }
rank-of-partner = المرتبة { $place } بين شركاء { $party } التجاريين
total-came-to = بلغ حجم التبادل التجاري بين { $first } و{ $second } { $amount } في { $year }.
total-came-to-changed = بلغ حجم التبادل التجاري بين { $first } و{ $second } { $amount } في { $year }، { $direction ->
    [up] بزيادة نسبتها { $percent } عن { $before }
   *[down] بانخفاض نسبته { $percent } عن { $before }
}.
flows-in-words = بلغت صادرات { $party } إلى { $partner } { $exports } مقابل واردات بقيمة { $imports }، { $kind ->
    [surplus] بفائض تجاري قدره { $balance }
   *[deficit] بعجز تجاري قدره { $balance }
}.
largest-items = أكبر صادرات { $party } قيمةً في { $year }: { $export }؛ وأكبر الواردات: { $import }.
figure-in = { $figure } في{ "\u00A0" }{ $year }
mirror-figures = الأرقام مأخوذة من بيانات التجارة الخارجية الصادرة عن { $partner }.
absent-commodities = { $n-count ->
    [zero] الأرقام حاصل جمع السلع كافة.
    [one] الأرقام حاصل جمع السلع كافة؛ ولا تتوفر عن بعض السنوات أو التدفقات بيانات سلعة واحدة منها، وتُحتسب القيم غير المتوفرة صفرًا.
    [two] الأرقام حاصل جمع السلع كافة؛ ولا تتوفر عن بعض السنوات أو التدفقات بيانات سلعتين منها، وتُحتسب القيم غير المتوفرة صفرًا.
    [few] الأرقام حاصل جمع السلع كافة؛ ولا تتوفر عن بعض السنوات أو التدفقات بيانات { $n } سلع منها، وتُحتسب القيم غير المتوفرة صفرًا.
    [many] الأرقام حاصل جمع السلع كافة؛ ولا تتوفر عن بعض السنوات أو التدفقات بيانات { $n } سلعة منها، وتُحتسب القيم غير المتوفرة صفرًا.
   *[other] الأرقام حاصل جمع السلع كافة؛ ولا تتوفر عن بعض السنوات أو التدفقات بيانات { $n } سلعة منها، وتُحتسب القيم غير المتوفرة صفرًا.
}
figures-rounded = قد لا تتطابق المجاميع مع حاصل جمع البنود بسبب التقريب.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (م)
    [estimate] (تق)
   *[forecast] (تو)
}
status-note = { $status ->
    [provisional] (م): أرقام مؤقتة.
    [estimate] (تق): تقديرات.
   *[forecast] (تو): توقعات.
}
break-note = تبدأ السلسلة من جديد في { $years }، ولا تصح مقارنة الأرقام بما سبقها.
period-of-status = { $period } ({ $status ->
    [provisional] أرقام مؤقتة
    [estimate] تقديرات
   *[forecast] توقعات
})
figures-of-status = { $status ->
    [provisional] أرقام { $years } مؤقتة.
    [estimate] أرقام { $years } تقديرية.
   *[forecast] أرقام { $years } متوقعة.
}
period = الفترة
parts-of-years = أجزاء من السنوات وفترات أخرى
partner-rank = المرتبة
partner-share = الحصة
rank-note = المرتبة: مرتبة { $partner } بين شركاء { $party } التجاريين.
share-note = الحصة: حصة { $partner } من إجمالي تجارة { $party }.
rank-and-share-note = المرتبة والحصة: مرتبة { $partner } بين شركاء { $party } التجاريين، والحصة من إجمالي التجارة.
goods-and-services-table = السلع والخدمات في تجارة { $party } مع { $partner } ({ $unit })
exports-of-goods = صادرات السلع
exports-of-services = صادرات الخدمات
imports-of-goods = واردات السلع
imports-of-services = واردات الخدمات
trade-table = تجارة { $party } مع { $partner } ({ $unit })
trade-chart-caption = تجارة { $party } مع { $partner } ({ $unit }).
no-figures-for = لا تتوفر أرقام عن { $years }.
no-figures-of-series = لا تتوفر أرقام عن { $series } في { $years }.
figures-from = مصدر الأرقام:
what-is-traded = السلع المتبادلة
goods = السلع
sells = صادرات { $party }
item = السلعة
hs-code = رمز النظام المنسق
sitc-code = رمز التصنيف الموحد
value = القيمة
share = الحصة
value-in = القيمة، { $year }
share-in = الحصة، { $year }
items-table = قيم السلع بحسب اتجاه التبادل ({ $unit })
trade-by-member = التبادل التجاري بحسب الدول الأعضاء
member = الدولة العضو
other-members = دول أعضاء أخرى
share-of-total = الحصة من الإجمالي
members-table = { $what } ({ $unit })
members-table-in = { $what } في { $period } ({ $unit })
trade-with-members = تجارة { $party } مع أعضاء { $partner }
exports-to-members = صادرات { $party } إلى أعضاء { $partner }
imports-from-members = واردات { $party } من أعضاء { $partner }
balance-with-members = ميزان { $party } التجاري مع أعضاء { $partner }
trade-of-members = تجارة أعضاء { $party } مع { $partner }
exports-of-members = صادرات أعضاء { $party } إلى { $partner }
imports-of-members = واردات أعضاء { $party } من { $partner }
balance-of-members = الميزان التجاري بين أعضاء { $party } و{ $partner }
chart-members-caption = الفترة: { $period } ({ $unit }).

## Agreements by what is known of them

standing-in-force = سارية المفعول
standing-signed = موقّعة
standing-other = أخرى
standing-expired = منتهية

## Officials

officials = كبار المسؤولين
in-office-since = في المنصب { $date-since }
photograph-of = صورة { $name }

## A visit

objectives = الأهداف
programme = البرنامج
programme-day = { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
}، { $date }
with-persons = مع { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date }، { $time }
delegations = الوفود
person-name = الاسم
office = المنصب
protocol = المراسم
list-number = { $number }.
points-to-make = نقاط الحديث
to-avoid = ما ينبغي تجنبه
topics = الموضوعات
topic-background = الخلفية
our-position = موقفنا
their-position = موقف الجانب الآخر
if-raised = في حال إثارة الموضوع
questions = أسئلة وأجوبة

## What is to come

coming-up = المواعيد المقبلة
next-session-of = الدورة المقبلة: { $name }
agreement-expires = انتهاء النفاذ
anniversary-of-relations = { $years-count ->
    [1] الذكرى الأولى لإقامة العلاقات الدبلوماسية
    [5] الذكرى الخامسة لإقامة العلاقات الدبلوماسية
    [10] الذكرى العاشرة لإقامة العلاقات الدبلوماسية
    [15] الذكرى الخامسة عشرة لإقامة العلاقات الدبلوماسية
    [20] الذكرى العشرون لإقامة العلاقات الدبلوماسية
    [25] الذكرى الخامسة والعشرون لإقامة العلاقات الدبلوماسية
    [30] الذكرى الثلاثون لإقامة العلاقات الدبلوماسية
    [35] الذكرى الخامسة والثلاثون لإقامة العلاقات الدبلوماسية
    [40] الذكرى الأربعون لإقامة العلاقات الدبلوماسية
    [45] الذكرى الخامسة والأربعون لإقامة العلاقات الدبلوماسية
    [50] الذكرى الخمسون لإقامة العلاقات الدبلوماسية
    [55] الذكرى الخامسة والخمسون لإقامة العلاقات الدبلوماسية
    [60] الذكرى الستون لإقامة العلاقات الدبلوماسية
    [65] الذكرى الخامسة والستون لإقامة العلاقات الدبلوماسية
    [70] الذكرى السبعون لإقامة العلاقات الدبلوماسية
    [75] الذكرى الخامسة والسبعون لإقامة العلاقات الدبلوماسية
    [80] الذكرى الثمانون لإقامة العلاقات الدبلوماسية
    [85] الذكرى الخامسة والثمانون لإقامة العلاقات الدبلوماسية
    [90] الذكرى التسعون لإقامة العلاقات الدبلوماسية
    [95] الذكرى الخامسة والتسعون لإقامة العلاقات الدبلوماسية
    [100] الذكرى المئوية لإقامة العلاقات الدبلوماسية
    [125] الذكرى الخامسة والعشرون بعد المائة لإقامة العلاقات الدبلوماسية
    [150] الذكرى الخمسون بعد المائة لإقامة العلاقات الدبلوماسية
    [175] الذكرى الخامسة والسبعون بعد المائة لإقامة العلاقات الدبلوماسية
    [200] الذكرى المئوية الثانية لإقامة العلاقات الدبلوماسية
    [zero] إقامة العلاقات الدبلوماسية
    [one] مرور عام على إقامة العلاقات الدبلوماسية
    [two] مرور عامين على إقامة العلاقات الدبلوماسية
    [few] مرور { $years } أعوام على إقامة العلاقات الدبلوماسية
    [many] مرور { $years } عامًا على إقامة العلاقات الدبلوماسية
   *[other] مرور { $years } عام على إقامة العلاقات الدبلوماسية
}

## Key figures that the brief chooses

spark-alt = من { $first } في { $start } إلى { $last } في { $end }

## Annexes

annex = مرفق
annex-of = المرفق { $letter }

## Parties

members = الأعضاء

## Pictures

picture-credit = الصورة: { $name }

## Maps

map-title = { $first } و{ $second }
map-disclaimer = لا تعني الحدود المبينة على الخريطة إقرارًا بها أو قبولًا لها.
map-key-capitals = تشير المربعات إلى العواصم.
map-key-missions = تشير المربعات إلى العواصم، والدوائر إلى مدن أخرى فيها بعثات.
map-key-missions-alone = تشير الدوائر إلى مدن فيها بعثات.
map-alt = خريطة { $first } و{ $second }.
map-alt-direction = موقع { $second }: { $direction ->
    [north] إلى الشمال
    [north-east] إلى الشمال الشرقي
    [east] إلى الشرق
    [south-east] إلى الجنوب الشرقي
    [south] إلى الجنوب
    [south-west] إلى الجنوب الغربي
    [west] إلى الغرب
   *[north-west] إلى الشمال الغربي
} من { $first }.
map-alt-places = الأماكن المبينة على الخريطة: { $places }.

## Tables of the brief

tables = الجداول

more-rows = { $n-count ->
    [zero] و{ $n } بند آخر
    [one] وبند واحد آخر
    [two] وبندان آخران
    [few] و{ $n } بنود أخرى
    [many] و{ $n } بندًا آخر
   *[other] و{ $n } بند آخر
}
table-summary = { $rows-count ->
    [zero] { $rows } صف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}؛ الأعمدة: { $columns }

## Trade in some goods only

goods-trade = تجارة { $goods }
goods-exports = صادرات { $goods }
goods-imports = واردات { $goods }
goods-total = إجمالي تجارة { $goods }
goods-balance = ميزان تجارة { $goods }
goods-exports-within = صادرات { $goods }
goods-imports-within = واردات { $goods }
goods-total-within = إجمالي تجارة { $goods }
goods-balance-within = ميزان تجارة { $goods }
goods-exports-of = صادرات { $party } من { $goods }
goods-imports-of = واردات { $party } من { $goods }
goods-balance-of = ميزان { $party } في تجارة { $goods }
goods-balance-of-in = ميزان { $party } في تجارة { $goods }، { $year }
goods-total-came-to = بلغ حجم تجارة { $goods } بين { $first } و{ $second } { $amount } في { $year }.
goods-total-came-to-changed = بلغ حجم تجارة { $goods } بين { $first } و{ $second } { $amount } في { $year }، { $direction ->
    [up] بزيادة نسبتها { $percent } عن { $before }
   *[down] بانخفاض نسبته { $percent } عن { $before }
}.
goods-flows-in-words = في تجارة { $goods }، بلغت صادرات { $party } إلى { $partner } { $exports } مقابل واردات بقيمة { $imports }، { $kind ->
    [surplus] بفائض قدره { $balance }
   *[deficit] بعجز قدره { $balance }
}.
goods-two-way-trade-in = حجم تجارة { $goods } في{ "\u00A0" }{ $year }
goods-trade-table = تجارة { $party } مع { $partner } في { $goods } ({ $unit })
goods-trade-chart-caption = تجارة { $party } مع { $partner } في { $goods } ({ $unit }).
goods-chart-index-of = تجارة { $party } مع { $partner } في { $goods }.
goods-chart-series = تجارة { $goods }: { $series }، { $years }
goods-note = تقتصر الأرقام على ما يلي: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = ما لا ترد قيمته في المصدر من هذه السلع يُحتسب صفرًا.

## Statistics

statistics = الإحصاءات
per-cent-unit = نسبة مئوية
statistic-in = الوحدة: { $unit }
statistic-unit = الوحدة: { $unit }
statistic-caption = { $unit }.
growth = النمو
change-in-points = التغير بالنقاط المئوية

## Titles of charts

chart-series-neutral = { $series }، { $years }
chart-flows-every = { $larger ->
    [exports] تجاوزت الصادرات قيمة الواردات في جميع السنوات
   *[imports] تجاوزت الواردات قيمة الصادرات في جميع السنوات
}
chart-flows-every-from = { $larger ->
    [exports] تجاوزت الصادرات قيمة الواردات في كل سنة من { $from } إلى { $to }
   *[imports] تجاوزت الواردات قيمة الصادرات في كل سنة من { $from } إلى { $to }
}
chart-flows-every-known = { $larger ->
    [exports] تجاوزت الصادرات قيمة الواردات في جميع السنوات التي تتوفر عنها أرقام الصادرات والواردات
   *[imports] تجاوزت الواردات قيمة الصادرات في جميع السنوات التي تتوفر عنها أرقام الصادرات والواردات
}
chart-flows-mostly = { $larger ->
    [exports] تجاوزت الصادرات قيمة الواردات في معظم السنوات ({ $often } من { $of })
   *[imports] تجاوزت الواردات قيمة الصادرات في معظم السنوات ({ $often } من { $of })
}
chart-flows-mostly-known = { $larger ->
    [exports] تجاوزت الصادرات قيمة الواردات في معظم السنوات التي تتوفر عنها أرقام الصادرات والواردات ({ $often } من { $of })
   *[imports] تجاوزت الواردات قيمة الصادرات في معظم السنوات التي تتوفر عنها أرقام الصادرات والواردات ({ $often } من { $of })
}
chart-flows-once = { $larger ->
    [exports] تجاوزت الصادرات قيمة الواردات في { $year }
   *[imports] تجاوزت الواردات قيمة الصادرات في { $year }
}
chart-flows-twofold = { $larger ->
    [exports] بلغت الصادرات أكثر من ضعف الواردات في { $year }
   *[imports] بلغت الواردات أكثر من ضعف الصادرات في { $year }
}
chart-total-neutral = إجمالي التبادل التجاري والميزان التجاري، { $years }
chart-total-doubled = تضاعف حجم التبادل التجاري بين { $from } و{ $to }
chart-total-more-than = { $n-count ->
    [2] زاد حجم التبادل التجاري إلى أكثر من الضعف بين { $from } و{ $to }
    [3] زاد حجم التبادل التجاري إلى أكثر من ثلاثة أمثاله بين { $from } و{ $to }
    [zero] زاد حجم التبادل التجاري بين { $from } و{ $to }
    [one] زاد حجم التبادل التجاري بين { $from } و{ $to }
    [two] زاد حجم التبادل التجاري إلى أكثر من الضعف بين { $from } و{ $to }
    [few] بلغ حجم التبادل التجاري في { $to } أكثر من { $n } أمثال حجمه في { $from }
    [many] بلغ حجم التبادل التجاري في { $to } أكثر من { $n } مثلًا لحجمه في { $from }
   *[other] بلغ حجم التبادل التجاري في { $to } أكثر من { $n } مثل لحجمه في { $from }
}
chart-total-grown = زاد حجم التبادل التجاري بنسبة { $percent } بين { $from } و{ $to }
chart-total-fallen = انخفض حجم التبادل التجاري بنسبة { $percent } بين { $from } و{ $to }
chart-total-halved = انخفض حجم التبادل التجاري بأكثر من النصف بين { $from } و{ $to }
chart-items-largest = { $flow ->
    [exports] أكبر صادرات { $party }: { $item }
   *[imports] أكبر واردات { $party }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] أكبر صادرات { $party } في { $year }: { $item }
   *[imports] أكبر واردات { $party } في { $year }: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] أكبر صادرات { $party } المدرجة: { $item }
   *[imports] أكبر واردات { $party } المدرجة: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] أكبر صادرات { $party } المدرجة في { $year }: { $item }
   *[imports] أكبر واردات { $party } المدرجة في { $year }: { $item }
}
chart-items-neutral = { $flow ->
    [exports] صادرات { $party } بحسب القيمة
   *[imports] واردات { $party } بحسب القيمة
}
chart-items-caption = { $flow ->
    [exports] صادرات { $party } ({ $unit }).
   *[imports] واردات { $party } ({ $unit }).
}
chart-items-caption-in = { $flow ->
    [exports] صادرات { $party } في { $year } ({ $unit }).
   *[imports] واردات { $party } في { $year } ({ $unit }).
}
chart-shares-first = { $flow ->
    [exports] تشكل البنود الـ{ $n } الأولى { $percent } من صادرات { $party }
   *[imports] تشكل البنود الـ{ $n } الأولى { $percent } من واردات { $party }
}
chart-shares-first-in = { $flow ->
    [exports] شكلت البنود الـ{ $n } الأولى { $percent } من صادرات { $party } في { $year }
   *[imports] شكلت البنود الـ{ $n } الأولى { $percent } من واردات { $party } في { $year }
}
chart-shares-neutral = { $flow ->
    [exports] صادرات { $party } بحسب الحصة
   *[imports] واردات { $party } بحسب الحصة
}
chart-shares-caption = { $flow ->
    [exports] النسب المئوية من صادرات { $party }.
   *[imports] النسب المئوية من واردات { $party }.
}
chart-shares-caption-in = { $flow ->
    [exports] النسب المئوية من صادرات { $party } في { $year }.
   *[imports] النسب المئوية من واردات { $party } في { $year }.
}
chart-items-noun = { $n-count ->
    [zero] { $n } بند
    [one] بند واحد
    [two] بندان
    [few] { $n } بنود
    [many] { $n } بندًا
   *[other] { $n } بند
}
other-items = أخرى
items-not-listed = غير مدرجة
chart-visits-neutral = الزيارات واللقاءات بحسب السنة
chart-visits-peak = بلغ عدد الزيارات واللقاءات ذروته في عام { $year }
chart-visits-caption = الزيارات واللقاءات المدرجة في هذا الموجز، بحسب الاتجاه.
chart-visits-caption-planned = الزيارات واللقاءات المدرجة في هذا الموجز، بحسب الاتجاه. ولا تُحتسب المقررة منها.

## Charts: what they say themselves, and their alternative text

status-provisional = أرقام مؤقتة
status-estimate = تقديرات
status-forecast = توقعات
chart-break = انقطاع السلسلة
chart-index-base = { $year } =
chart-index-of = تجارة { $party } مع { $partner }.
chart-index-caption = الرقم القياسي ({ $year } = 100).
chart-alt-index = القيم أرقام قياسية ({ $year } = 100).
chart-alt-diverging = رسم بالأعمدة على جانبي خط الصفر: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-stacked-values = رسم بالأعمدة المتراكمة: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-lanes = خط زمني: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = رسم مساحي: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-slope = رسم بخطوط مائلة: { $series } في { $from } و{ $to }.
chart-alt-multiples = رسوم صغيرة، رسم لكل سلسلة: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-sparkline = رسم خطي صغير: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-dots = رسم نقطي: { $items } بحسب القيمة، الأكبر أولًا.
chart-alt-breaks = انقطاع السلسلة: { $years }.
chart-alt-part = { $series }، { $part }: { $a }.
chart-alt-note = في { $year }: { $text }.
chart-alt-line = خط عند { $a }: { $text }.
chart-alt-code = { $name }، النظام المنسق { $code }
chart-alt-code-sitc = { $name }، التصنيف الموحد { $code }
chart-alt-sources = المصدر: { $sources }.
unit = الوحدة
currency-code = العملة
source = المصدر
chart-alt-grouped = رسم بالأعمدة: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-lines = رسم خطي: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-stacked = رسم بالأعمدة المتراكمة: { $series } بحسب السنة، من { $from } إلى { $to }.
chart-alt-one-year = رسم بالأعمدة: { $series } في { $year }.
chart-alt-ranked = رسم بالأعمدة: { $items } بحسب القيمة، الأكبر أولًا.
chart-alt-shares = رسم بالأعمدة: { $items } بحسب الحصة، الأكبر أولًا.
chart-alt-ring = رسم حلقي: { $items } بحسب الحصة من المجموع.
chart-alt-unit = وحدة القيم: { $unit }.
chart-alt-measured = الوحدة: { $unit }.
chart-alt-only = { $series }: { $a } في { $year }.
chart-alt-rose = { $series }: ارتفاع من { $a } في { $from } إلى { $b } في { $to }.
chart-alt-fell = { $series }: انخفاض من { $a } في { $from } إلى { $b } في { $to }.
chart-alt-unsteady = { $series }: من { $a } في { $from } إلى { $b } في { $to }، دون اتجاه واضح.
chart-alt-flat = { $series }: استقرار عند { $a } من { $from } إلى { $to }.
chart-alt-extremes = أعلى قيمة { $high } في { $high-years }، وأدنى قيمة { $low } في { $low-years }.
chart-alt-missing = { $series }: لا تتوفر أرقام عن { $years }.
chart-alt-sum = { $series }: المجموع { $a }.
chart-alt-peak = أعلى عدد في سنة واحدة: { $a }، في { $years }.
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = الأكبر: { $first }؛ الأصغر: { $last }.
chart-alt-empty = لا تتوفر أرقام للعرض.
chart-more-items = { $n-count ->
    [zero] و{ $n } بند آخر
    [one] وبند واحد آخر
    [two] وبندان آخران
    [few] و{ $n } بنود أخرى
    [many] و{ $n } بندًا آخر
   *[other] و{ $n } بند آخر
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [zero] دورة للجنة المشتركة
    [one] دورة للجنة المشتركة
    [two] دورتان للجنة المشتركة
    [few] دورات للجنة المشتركة
    [many] دورة للجنة المشتركة
   *[other] دورة للجنة المشتركة
}
figure-sessions-since = { $n-count ->
    [zero] دورة للجنة المشتركة منذ عام { $year }
    [one] دورة للجنة المشتركة منذ عام { $year }
    [two] دورتان للجنة المشتركة منذ عام { $year }
    [few] دورات للجنة المشتركة منذ عام { $year }
    [many] دورة للجنة المشتركة منذ عام { $year }
   *[other] دورة للجنة المشتركة منذ عام { $year }
}
figure-sessions-several = { $n-count ->
    [zero] دورة للجان المشتركة
    [one] دورة للجان المشتركة
    [two] دورتان للجان المشتركة
    [few] دورات للجان المشتركة
    [many] دورة للجان المشتركة
   *[other] دورة للجان المشتركة
}

## Projects and forums

since = { $date-since }
from-date = اعتبارًا من { $date-kind ->
    [year] عام { $date }
   *[day] { $date }
}
other-projects = مشاريع أخرى

## Recommendations

priority = الأولوية: { $priority }
priority-high = عالية
priority-medium = متوسطة
priority-low = منخفضة
owner = الجهة المسؤولة: { $owner }
due = الموعد النهائي: { $date }

## Sources, links and pictures

citation-description = المصدر { $number }: { $title }
backlink-description = العودة إلى موضع الاستشهاد بالمصدر { $number }
backlink-description-of = العودة إلى موضع الاستشهاد بالمصدر { $number } في الصفحة { $page }
cited-on = { $n-count ->
    [zero] ورد الاستشهاد به في الصفحات { $pages }.
    [one] ورد الاستشهاد به في الصفحة{ "\u00A0" }{ $pages }.
    [two] ورد الاستشهاد به في الصفحات { $pages }.
    [few] ورد الاستشهاد به في الصفحات { $pages }.
    [many] ورد الاستشهاد به في الصفحات { $pages }.
   *[other] ورد الاستشهاد به في الصفحات { $pages }.
}
footnote-description = الحاشية { $label }
footnote-backlink = العودة إلى موضع الإحالة إلى الحاشية { $label }
link-description = { $url }
retrieved = تاريخ الاطلاع: { $date }
from-sources = المصادر:
block-reference = { $title }، الصفحة{ "\u00A0" }{ $page }
visit-reference = زيارة { $date }
logo = الشعار

## Attachments

attached-brief = الملف المصدر الذي أُعدت منه هذه الوثيقة
attached-data = بيانات الرسم البياني { $number }
attached-provenance = منشأ كل رقم، للاستخدام في `chancery trace` وبرامج أخرى

## Dates. House styles cannot rename these.

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
# The names are not abbreviated.
short-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = النصف{ "\u00A0" }{ $half } من{ "\u00A0" }{ $year }
quarter-of-year = الربع{ "\u00A0" }{ $quarter } من{ "\u00A0" }{ $year }
quarters-of-year = الأرباع{ "\u00A0" }{ $from }–{ $to } من{ "\u00A0" }{ $year }
months-of-year = { $from }–{ $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } – { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [year] في عام { $date }
   *[day] في { $date }
}
since-date = { $date-kind ->
    [year] منذ عام { $date }
   *[day] منذ { $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }{ "\u00A0" }في المائة
percentage-points = { $number }{ "\u00A0" }نقطة مئوية
rose = { $direction ->
    [up] بزيادة قدرها { $figure }
    [down] بانخفاض قدره { $figure }
    [slight] دون تغير يذكر
   *[none] دون تغيير
}
ordinal = الـ{ $n }
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }ألف{ "\u00A0" }{ $code ->
        [EUR] يورو
        [USD] دولار
       *[other] { $symbol }
    }
    [million] { $sign }{ $number }{ "\u00A0" }مليون{ "\u00A0" }{ $code ->
        [EUR] يورو
        [USD] دولار
       *[other] { $symbol }
    }
    [billion] { $sign }{ $number }{ "\u00A0" }مليار{ "\u00A0" }{ $code ->
        [EUR] يورو
        [USD] دولار
       *[other] { $symbol }
    }
   *[one] { money }
}
money-short = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }ألف{ "\u00A0" }{ $symbol }
    [million] { $sign }{ $number }{ "\u00A0" }مليون{ "\u00A0" }{ $symbol }
    [billion] { $sign }{ $number }{ "\u00A0" }مليار{ "\u00A0" }{ $symbol }
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] ألف { $currency }
    [million] مليون { $currency }
    [billion] مليار { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] دولار أسترالي
    [BRL] ريال برازيلي
    [BYN] روبل بيلاروسي
    [CAD] دولار كندي
    [CHF] فرنك سويسري
    [CNY] يوان صيني
    [EUR] يورو
    [GBP] جنيه إسترليني
    [INR] روبية هندية
    [JPY] ين ياباني
    [KRW] وون كوري جنوبي
    [PKR] روبية باكستانية
    [RUB] روبل روسي
    [SAR] ريال سعودي
    [TRY] ليرة تركية
    [UAH] هريفنيا أوكرانية
    [USD] دولار أمريكي
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { "، " }
sentence-gap = { " " }
sentence-end = .
and = و
open-ends = إلخ إلخ. الخ الخ. وغيرها وغيره وغيرهم وغيرهما …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = علاق العلاق وعلاق والعلاق بعلاق بالعلاق لعلاق للعلاق اعتراف الاعتراف واعتراف والاعتراف باعتراف بالاعتراف للاعتراف اعترف يعترف تعترف روابط الروابط وروابط والروابط بالروابط للروابط
plural-endings = ات مذكرات بروتوكولات اتفاقيات اتفاقات معاهدات إعلانات عقود صكوك وثائق مواثيق ملاحق برامج تفاهمات
common-words = { "" }
