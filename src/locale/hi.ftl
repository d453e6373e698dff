### HINDI: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = वर्षगांठ संबंधी संक्षिप्त विवरण
visit-briefing = यात्रा संबंधी संक्षिप्त विवरण
country-briefing = देश संबंधी संक्षिप्त विवरण
briefing = संक्षिप्त विवरण

## The masthead and the foot of the page

number = सं.{ "\u00A0" }{ $number }
years = { $n-count ->
    [one] वर्ष
   *[other] वर्ष
}
data-to = { $date } तक के आंकड़े
next-update = अगला अद्यतन: { $date }
date-line = { $place }, { $date }
folio = { $page } / { $pages }
draft = मसौदा
draft-version = मसौदा { $version }
draft-folio = { $draft } · { $folio }
subject = { $first } और { $second } के बीच द्विपक्षीय संबंध

## The cover of a booklet, and the page on its back

issued-by = जारीकर्ता
series = शृंखला
edition = संस्करण
issued = स्थान एवं तिथि
authors = { $n-count ->
    [one] लेखक
   *[other] लेखक
}
data-up-to = आंकड़ों की अंतिम तिथि
next-issue = अगला अद्यतन
handling = गोपनीयता श्रेणी
cover-picture = आवरण चित्र

## Sections

bottom-line = सारांश
in-brief = संक्षेप में
the-two-sides = दोनों पक्ष
contents = विषय-सूची
history = ऐतिहासिक पृष्ठभूमि
diplomatic-missions = राजनयिक मिशन
official-visits = आधिकारिक यात्राएं और बैठकें
agreements-and-institutions = समझौते और संस्थागत तंत्र
agreements = समझौते
trade = व्यापार
trade-in-detail = व्यापार का विस्तृत विवरण
forums-and-projects = मंच और परियोजनाएं
forums = मंच
projects = परियोजनाएं
recommendations = सिफारिशें
conclusion = निष्कर्ष
abbreviations = संक्षेपाक्षर
sources = स्रोत
about-this-briefing = इस संक्षिप्त विवरण के बारे में
contact = संपर्क
licence = लाइसेंस
disclaimer = अस्वीकरण
version = पाठ संस्करण
drafted-by = तैयारकर्ता
cleared-by = अनुमोदनकर्ता

## Facts of the two sides

official-name = आधिकारिक नाम
capital = राजधानी
embassy = दूतावास
high-commission = उच्चायोग
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, { $date } से

## History

relations-established = राजनयिक संबंधों की स्थापना
relations-since = राजनयिक संबंध: { $date-since }

## Missions

embassy-of = { $party } का दूतावास
high-commission-of = { $party } का उच्चायोग
consulate-general-of = { $party } का महावाणिज्य दूतावास
consulate-of = { $party } का वाणिज्य दूतावास
honorary-consulate-of = { $party } का मानद वाणिज्य दूतावास
liaison-office-of = { $party } का संपर्क कार्यालय
trade-office-of = { $party } का व्यापार कार्यालय
permanent-mission-of = { $party } का स्थायी मिशन
mission = { $mission }।
mission-opened = { $mission } { $opened-on } { $opening ->
    [future] खोला जाएगा
   *[past] खोला गया
}।
mission-closed = { $mission } { $closed-on } { $closing ->
    [future] बंद किया जाएगा
   *[past] बंद किया गया
}।
mission-opened-and-closed = { $mission } { $opened-on } { $opening ->
    [future] खोला जाएगा
   *[past] खोला गया
} और { $closed-on } { $closing ->
    [future] बंद किया जाएगा
   *[past] बंद किया गया
}।
head-of-mission = मिशन प्रमुख: { $name }।

## Visits

date = तिथि
visitor = गणमान्य व्यक्ति
where = स्थान
occasion-and-outcome = अवसर एवं परिणाम
from-to = { $from } से { $to }
visit = यात्रा
summit = शिखर सम्मेलन
on-the-sidelines = { $occasion } से इतर
on-the-sidelines-of-a-meeting = एक सम्मेलन से इतर
head-of-state = { $n-count ->
    [one] राष्ट्राध्यक्ष
   *[other] राष्ट्राध्यक्ष
}
head-of-government = { $n-count ->
    [one] शासनाध्यक्ष
   *[other] शासनाध्यक्ष
}
minister = { $n-count ->
    [one] मंत्री
   *[other] मंत्री
}
parliament = { $n-count ->
    [one] सांसद
   *[other] सांसद
}
official = { $n-count ->
    [one] अधिकारी
   *[other] अधिकारी
}
planned = प्रस्तावित
visits-held-and-planned = संपन्न यात्राएं और बैठकें: { $held }; प्रस्तावित: { $planned }
visits-planned = प्रस्तावित यात्राएं और बैठकें: { $planned }
decade = { $year } का दशक
group-continued = { $group } (जारी)
elsewhere-or-together = अन्यत्र या संयुक्त रूप से
elsewhere-or-together-within = अन्यत्र या संयुक्त रूप से
from-to-within = { $from } से { $to }

## Agreements

signed = हस्ताक्षर
agreements-cover = दोनों देशों के बीच समझौते इन क्षेत्रों से संबंधित हैं: { $fields }।
agreements-signed = दोनों देशों ने { $n-count ->
    [0] अब तक किसी समझौते पर हस्ताक्षर नहीं किए हैं
    [one] { $qualifier ->
        [over] { $n } से अधिक समझौतों
        [about] लगभग { $n } समझौते
       *[exactly] { $n } समझौते
    } पर हस्ताक्षर किए हैं
   *[other] { $qualifier ->
        [over] { $n } से अधिक
        [about] लगभग { $n }
       *[exactly] { $n }
    } समझौतों पर हस्ताक्षर किए हैं
}।
agreements-signed-in = दोनों देशों ने { $n-count ->
    [0] इन क्षेत्रों में अब तक किसी समझौते पर हस्ताक्षर नहीं किए हैं
    [one] { $qualifier ->
        [over] { $n } से अधिक समझौतों पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित हैं
        [about] लगभग { $n } समझौते पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित है
       *[exactly] { $n } समझौते पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित है
    }
   *[other] { $qualifier ->
        [over] { $n } से अधिक
        [about] लगभग { $n }
       *[exactly] { $n }
    } समझौतों पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित हैं
}: { $fields }।
kinds-signed = दोनों देशों ने इन दस्तावेजों पर हस्ताक्षर किए हैं: { $kinds }।
kinds-signed-in = दोनों देशों ने द्विपक्षीय दस्तावेजों ({ $kinds }) पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित हैं: { $fields }।
one-of-kinds-signed = दोनों देशों ने इस श्रेणी के { $qualifier ->
    [over] एक से अधिक दस्तावेजों
    [about] लगभग एक दस्तावेज
   *[exactly] एक दस्तावेज
} पर हस्ताक्षर किए हैं: { $kinds }।
one-of-kinds-signed-in = दोनों देशों ने { $qualifier ->
    [over] एक से अधिक दस्तावेजों (श्रेणी: { $kinds }) पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित हैं
    [about] लगभग एक दस्तावेज (श्रेणी: { $kinds }) पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित है
   *[exactly] एक दस्तावेज (श्रेणी: { $kinds }) पर हस्ताक्षर किए हैं, जो इन क्षेत्रों से संबंधित है
}: { $fields }।
counted-kinds-signed = दोनों देशों द्वारा हस्ताक्षरित दस्तावेजों ({ $kinds }) की संख्या { $qualifier ->
    [over] { $n } से अधिक
    [about] लगभग { $n }
   *[exactly] { $n }
} है।
counted-kinds-signed-in = दोनों देशों द्वारा हस्ताक्षरित दस्तावेजों ({ $kinds }) की संख्या { $qualifier ->
    [over] { $n } से अधिक
    [about] लगभग { $n }
   *[exactly] { $n }
} है; क्षेत्र: { $fields }।
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] लगभग { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [one] समझौता
   *[other] समझौते
}
agreement = समझौता
field = क्षेत्र
status = स्थिति
in-force-since = { $date-since } लागू
in-force-from = लागू होने की तिथि: { $date }
in-force-during = लागू रहने की अवधि: { $period }
expired = { $date-on } समाप्त
expires = { $date } तक लागू
to-be-signed = हस्ताक्षर प्रस्तावित
to-be-signed-in = { $place } में हस्ताक्षर प्रस्तावित
signed-in = { $place } में हस्ताक्षरित

## Commissions

joint-commission = संयुक्त आयोग
joint-commissions = संयुक्त आयोग
commission = { $name } दोनों देशों के बीच सहयोग का संस्थागत तंत्र है।
commission-remit = { $name } दोनों देशों के बीच सहयोग का संस्थागत तंत्र है; कार्यक्षेत्र: { $remit }।
commission-set-up = { $name } का गठन { $established-on } { $setting-up ->
    [future] प्रस्तावित है
   *[past] किया गया
}।
commission-set-up-remit = { $name } का गठन { $established-on } { $setting-up ->
    [future] प्रस्तावित है
   *[past] किया गया
}; कार्यक्षेत्र: { $remit }।
commission-held = { $name } की अब तक { $sessions-count ->
    [0] कोई बैठक नहीं हुई है
    [one] { $sessions } बैठक हो चुकी है
   *[other] { $sessions } बैठकें हो चुकी हैं
}।
commission-held-remit = { $name } की अब तक { $sessions-count ->
    [0] कोई बैठक नहीं हुई है
    [one] { $sessions } बैठक हो चुकी है
   *[other] { $sessions } बैठकें हो चुकी हैं
}; कार्यक्षेत्र: { $remit }।
commission-set-up-held = { $name } का गठन { $established-on } किया गया और अब तक इसकी { $sessions-count ->
    [0] कोई बैठक नहीं हुई है
    [one] { $sessions } बैठक हो चुकी है
   *[other] { $sessions } बैठकें हो चुकी हैं
}।
commission-set-up-held-remit = { $name } का गठन { $established-on } किया गया और अब तक इसकी { $sessions-count ->
    [0] कोई बैठक नहीं हुई है
    [one] { $sessions } बैठक हो चुकी है
   *[other] { $sessions } बैठकें हो चुकी हैं
}; कार्यक्षेत्र: { $remit }।
commission-level = बैठकों का स्तर: { $level }।
commission-level-planned = बैठकों का प्रस्तावित स्तर: { $level }।
last-session = इसकी पिछली बैठक { $last-on } हुई।
next-session = इसकी { $number ->
    [first] पहली
   *[later] अगली
} बैठक { $next-on } { $due ->
    [past] प्रस्तावित थी
   *[future] प्रस्तावित है
}।
next-sessions = इसकी { $number ->
    [first] पहली
   *[later] अगली
} दो बैठकें { $next-on } और { $after-on } प्रस्तावित हैं।
last-and-next-session = इसकी पिछली बैठक { $last-on } हुई; अगली बैठक { $next-on } { $due ->
    [past] प्रस्तावित थी
   *[future] प्रस्तावित है
}।

## Trade

exports = निर्यात
imports = आयात
total = कुल
balance = व्यापार संतुलन
exports-within = निर्यात
imports-within = आयात
total-within = कुल व्यापार
balance-within = व्यापार संतुलन
year = वर्ष
growth-of-total = कुल व्यापार में वृद्धि
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = लगभग { $figure }
more-than = { $figure } से अधिक
exports-of = { $party } का निर्यात
imports-of = { $party } का आयात
balance-of = { $party } का व्यापार संतुलन
balance-of-in = { $year }{ "\u00A0" }में { $party } का व्यापार संतुलन
two-way-trade-in = { $year }{ "\u00A0" }में द्विपक्षीय व्यापार
change-on = { $year }{ "\u00A0" }की तुलना में { $growth }
rank-of-partner = { $party } के व्यापारिक साझेदारों में { $rank } स्थान
total-came-to = { $year } में { $first } और { $second } के बीच द्विपक्षीय व्यापार { $amount } रहा।
total-came-to-changed = { $year } में { $first } और { $second } के बीच द्विपक्षीय व्यापार { $amount } रहा, जो { $before } की तुलना में { $percent } { $direction ->
    [up] अधिक
   *[down] कम
} है।
flows-in-words = { $party } ने { $partner } को { $exports } का निर्यात और वहां से { $imports } का आयात किया, जिससे उसे { $balance } का व्यापार { $kind ->
    [surplus] अधिशेष प्राप्त
   *[deficit] घाटा
} हुआ।
largest-items = { $year } में { $party } की सबसे बड़ी निर्यात मद: { $export }; सबसे बड़ी आयात मद: { $import }।
figure-in = { $year }{ "\u00A0" }में { $figure }
mirror-figures = ये आंकड़े { $partner } द्वारा अपने व्यापार के बारे में दी गई जानकारी पर आधारित हैं।
absent-commodities = { $n-count ->
    [one] ये आंकड़े सभी वस्तुओं का योग हैं; इनमें से एक वस्तु के लिए कुछ वर्षों अथवा किसी एक दिशा (निर्यात या आयात) की प्रविष्टि उपलब्ध नहीं है, वहां उसे शून्य माना गया है।
   *[other] ये आंकड़े सभी वस्तुओं का योग हैं; इनमें से { $n } वस्तुओं के लिए कुछ वर्षों अथवा किसी एक दिशा (निर्यात या आयात) की प्रविष्टि उपलब्ध नहीं है, वहां उन्हें शून्य माना गया है।
}
figures-rounded = पूर्णांकन के कारण आंकड़ों का योग दिए गए कुल से भिन्न हो सकता है।
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (अ)
    [estimate] (अनु)
   *[forecast] (पू)
}
status-note = { $status ->
    [provisional] (अ): अनंतिम आंकड़े।
    [estimate] (अनु): अनुमानित आंकड़े।
   *[forecast] (पू): पूर्वानुमान।
}
break-note = { $years } से नई शृंखला आरंभ होती है; इन आंकड़ों की तुलना इससे पहले के आंकड़ों से नहीं की जा सकती।
period-of-status = { $period } ({ $status ->
    [provisional] अनंतिम
    [estimate] अनुमान
   *[forecast] पूर्वानुमान
})
figures-of-status = { $status ->
    [provisional] { $years } के आंकड़े अनंतिम हैं।
    [estimate] { $years } के आंकड़े अनुमानित हैं।
   *[forecast] { $years } के आंकड़े पूर्वानुमान हैं।
}
period = अवधि
parts-of-years = आंशिक वर्ष और अन्य अवधियां
partner-rank = स्थान
partner-share = हिस्सा
rank-note = स्थान: { $party } के व्यापारिक साझेदारों में { $partner } का स्थान।
share-note = हिस्सा: { $party } के कुल व्यापार में { $partner } का हिस्सा।
rank-and-share-note = स्थान और हिस्सा: { $party } के व्यापारिक साझेदारों में { $partner } का स्थान और { $party } के कुल व्यापार में उसका हिस्सा।
goods-and-services-table = { $partner } के साथ { $party } का वस्तु एवं सेवा व्यापार ({ $unit } में)
exports-of-goods = वस्तु निर्यात
exports-of-services = सेवा निर्यात
imports-of-goods = वस्तु आयात
imports-of-services = सेवा आयात
trade-table = { $partner } के साथ { $party } का व्यापार ({ $unit } में)
trade-chart-caption = { $partner } के साथ { $party } का व्यापार ({ $unit } में)।
no-figures-for = { $years } के आंकड़े उपलब्ध नहीं हैं।
no-figures-of-series = { $years } के लिए { $series } के आंकड़े उपलब्ध नहीं हैं।
figures-from = आंकड़ों का स्रोत:
what-is-traded = व्यापार की मदें
goods = वस्तुएं
sells = { $party } का निर्यात
item = मद
hs-code = एचएस कोड
sitc-code = एसआईटीसी कोड
value = मूल्य
share = हिस्सा
value-in = मूल्य, { $year }
share-in = हिस्सा, { $year }
items-table = निर्यात और आयात की मदें (मूल्य { $unit } में)
trade-by-member = सदस्य देशों के अनुसार व्यापार
member = सदस्य देश
other-members = अन्य सदस्य देश
share-of-total = कुल में हिस्सा
members-table = { $what } ({ $unit } में)
members-table-in = { $what }, { $period } ({ $unit } में)
trade-with-members = { $partner } के सदस्य देशों के साथ { $party } का व्यापार
exports-to-members = { $partner } के सदस्य देशों को { $party } का निर्यात
imports-from-members = { $partner } के सदस्य देशों से { $party } का आयात
balance-with-members = { $partner } के सदस्य देशों के साथ { $party } का व्यापार संतुलन
trade-of-members = { $partner } के साथ { $party } के सदस्य देशों का व्यापार
exports-of-members = { $partner } को { $party } के सदस्य देशों का निर्यात
imports-of-members = { $partner } से { $party } के सदस्य देशों का आयात
balance-of-members = { $partner } के साथ { $party } के सदस्य देशों का व्यापार संतुलन
chart-members-caption = { $period } ({ $unit } में)।

## Agreements by what is known of them

standing-in-force = लागू
standing-signed = हस्ताक्षरित
standing-other = अन्य
standing-expired = समाप्त

## Officials

officials = पदाधिकारी
in-office-since = { $date-since } पदासीन
photograph-of = { $name } का चित्र

## A visit

objectives = उद्देश्य
programme = कार्यक्रम
programme-day = { $weekday ->
    [monday] सोमवार
    [tuesday] मंगलवार
    [wednesday] बुधवार
    [thursday] गुरुवार
    [friday] शुक्रवार
    [saturday] शनिवार
   *[sunday] रविवार
}, { $date }
with-persons = { $names } के साथ
times-from-to = { $from }–{ $to }
time-of-day = { $date }, { $time }
delegations = प्रतिनिधिमंडल
person-name = नाम
office = पदनाम
protocol = प्रोटोकॉल
list-number = { $number }.
points-to-make = वार्ता के मुख्य बिंदु
to-avoid = जिन विषयों से बचा जाए
topics = विषय
topic-background = पृष्ठभूमि
our-position = हमारा रुख
their-position = दूसरे पक्ष का रुख
if-raised = यदि यह विषय उठाया जाए
questions = प्रश्नोत्तर

## What is to come

coming-up = आगामी तिथियां
next-session-of = { $name } की अगली बैठक
agreement-expires = अवधि समाप्ति
anniversary-of-relations = राजनयिक संबंधों की स्थापना की { $years-count ->
    [one] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [5] पांचवीं
    [6] छठी
    [7] सातवीं
    [8] आठवीं
    [9] नौवीं
    [10] दसवीं
   *[other] { $years }वीं
} वर्षगांठ

## Key figures that the brief chooses

spark-alt = { $start } में { $first } से { $end } में { $last } तक

## Annexes

annex = अनुलग्नक
annex-of = अनुलग्नक { $letter }

## Parties

members = सदस्य देश

## Pictures

picture-credit = चित्र: { $name }

## Maps

map-title = { $first } और { $second }
map-disclaimer = मानचित्र में दर्शाई गई सीमाओं का अर्थ उनका समर्थन या उन्हें मान्यता देना नहीं है।
map-key-capitals = वर्ग चिह्न: राजधानियां।
map-key-missions = वर्ग चिह्न: राजधानियां; वृत्त: अन्य शहर, जहां राजनयिक मिशन हैं।
map-key-missions-alone = वृत्त: वे शहर, जहां राजनयिक मिशन हैं।
map-alt = { $first } और { $second } का मानचित्र।
map-alt-direction = { $first } के { $direction ->
    [north] उत्तर
    [north-east] उत्तर-पूर्व
    [east] पूर्व
    [south-east] दक्षिण-पूर्व
    [south] दक्षिण
    [south-west] दक्षिण-पश्चिम
    [west] पश्चिम
   *[north-west] उत्तर-पश्चिम
} में { $second } स्थित है।
map-alt-places = मानचित्र में दर्शाए गए स्थान: { $places }।

## Tables of the brief

tables = तालिकाएं
more-rows = { $n-count ->
    [one] और { $n } अन्य
   *[other] और { $n } अन्य
}
table-summary = { $rows-count ->
    [one] { $rows } पंक्ति
   *[other] { $rows } पंक्तियां
}; स्तंभ: { $columns }

## Trade in some goods only

goods-trade = व्यापार ({ $goods })
goods-exports = निर्यात ({ $goods })
goods-imports = आयात ({ $goods })
goods-total = कुल व्यापार ({ $goods })
goods-balance = व्यापार संतुलन ({ $goods })
goods-exports-within = निर्यात ({ $goods })
goods-imports-within = आयात ({ $goods })
goods-total-within = कुल व्यापार ({ $goods })
goods-balance-within = व्यापार संतुलन ({ $goods })
goods-exports-of = { $party } का निर्यात ({ $goods })
goods-imports-of = { $party } का आयात ({ $goods })
goods-balance-of = { $party } का व्यापार संतुलन ({ $goods })
goods-balance-of-in = { $year }{ "\u00A0" }में { $party } का व्यापार संतुलन ({ $goods })
goods-total-came-to = { $year } में { $first } और { $second } के बीच द्विपक्षीय व्यापार ({ $goods }) { $amount } रहा।
goods-total-came-to-changed = { $year } में { $first } और { $second } के बीच द्विपक्षीय व्यापार ({ $goods }) { $amount } रहा, जो { $before } की तुलना में { $percent } { $direction ->
    [up] अधिक
   *[down] कम
} है।
goods-flows-in-words = इस मद ({ $goods }) में { $party } ने { $partner } को { $exports } का निर्यात और वहां से { $imports } का आयात किया, जिससे उसे { $balance } का व्यापार { $kind ->
    [surplus] अधिशेष प्राप्त
   *[deficit] घाटा
} हुआ।
goods-two-way-trade-in = { $year }{ "\u00A0" }में द्विपक्षीय व्यापार ({ $goods })
goods-trade-table = { $partner } के साथ { $party } का व्यापार: { $goods } ({ $unit } में)
goods-trade-chart-caption = { $partner } के साथ { $party } का व्यापार: { $goods } ({ $unit } में)।
goods-chart-index-of = { $partner } के साथ { $party } का व्यापार ({ $goods })।
goods-chart-series = व्यापार ({ $goods }): { $series }, { $years }
goods-note = आंकड़े केवल इन वस्तुओं के हैं: { $commodities }।
goods-commodity = { $code } ({ $name })
goods-absent = स्रोत में जहां इनमें से किसी वस्तु की प्रविष्टि नहीं है, वहां उसे शून्य माना गया है।

## Statistics

statistics = सांख्यिकी
per-cent-unit = प्रतिशत
statistic-in = { $unit } में
statistic-unit = इकाई: { $unit }
statistic-caption = { $unit }।
growth = वृद्धि
change-in-points = परिवर्तन, प्रतिशत अंक

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] हर वर्ष निर्यात आयात से अधिक रहा
   *[imports] हर वर्ष आयात निर्यात से अधिक रहा
}
chart-flows-every-from = { $larger ->
    [exports] { $from } से { $to } तक हर वर्ष निर्यात आयात से अधिक रहा
   *[imports] { $from } से { $to } तक हर वर्ष आयात निर्यात से अधिक रहा
}
chart-flows-every-known = { $larger ->
    [exports] जिन वर्षों के दोनों आंकड़े उपलब्ध हैं, उन सभी में निर्यात आयात से अधिक रहा
   *[imports] जिन वर्षों के दोनों आंकड़े उपलब्ध हैं, उन सभी में आयात निर्यात से अधिक रहा
}
chart-flows-mostly = { $larger ->
    [exports] { $of } में से { $often } वर्षों में निर्यात आयात से अधिक रहा
   *[imports] { $of } में से { $often } वर्षों में आयात निर्यात से अधिक रहा
}
chart-flows-mostly-known = { $larger ->
    [exports] जिन { $of } वर्षों के दोनों आंकड़े उपलब्ध हैं, उनमें से { $often } में निर्यात आयात से अधिक रहा
   *[imports] जिन { $of } वर्षों के दोनों आंकड़े उपलब्ध हैं, उनमें से { $often } में आयात निर्यात से अधिक रहा
}
chart-flows-once = { $larger ->
    [exports] { $year } में निर्यात आयात से अधिक रहा
   *[imports] { $year } में आयात निर्यात से अधिक रहा
}
chart-flows-twofold = { $larger ->
    [exports] { $year } में निर्यात आयात के दोगुने से भी अधिक रहा
   *[imports] { $year } में आयात निर्यात के दोगुने से भी अधिक रहा
}
chart-total-neutral = कुल व्यापार और व्यापार संतुलन, { $years }
chart-total-doubled = { $from } और { $to } के बीच व्यापार दोगुना हो गया
chart-total-more-than = { $n-count ->
    [2] { $from } और { $to } के बीच व्यापार दोगुने से भी अधिक हो गया
    [3] { $from } और { $to } के बीच व्यापार तिगुने से भी अधिक हो गया
    [one] { $from } और { $to } के बीच व्यापार { $n } गुने से भी अधिक हो गया
   *[other] { $from } और { $to } के बीच व्यापार { $n } गुने से भी अधिक हो गया
}
chart-total-grown = { $from } और { $to } के बीच व्यापार में { $percent } की वृद्धि हुई
chart-total-fallen = { $from } और { $to } के बीच व्यापार में { $percent } की गिरावट आई
chart-total-halved = { $from } और { $to } के बीच व्यापार घटकर आधे से भी कम रह गया
chart-items-largest = { $flow ->
    [exports] { $party } की सबसे बड़ी निर्यात मद: { $item }
   *[imports] { $party } की सबसे बड़ी आयात मद: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $year } में { $party } की सबसे बड़ी निर्यात मद: { $item }
   *[imports] { $year } में { $party } की सबसे बड़ी आयात मद: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] { $party } की सूचीबद्ध निर्यात मदों में सबसे बड़ी: { $item }
   *[imports] { $party } की सूचीबद्ध आयात मदों में सबसे बड़ी: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] { $year } में { $party } की सूचीबद्ध निर्यात मदों में सबसे बड़ी: { $item }
   *[imports] { $year } में { $party } की सूचीबद्ध आयात मदों में सबसे बड़ी: { $item }
}
chart-items-neutral = { $party } का { $flow ->
    [exports] निर्यात
   *[imports] आयात
}, मूल्य के अनुसार
chart-items-caption = { $party } का { $flow ->
    [exports] निर्यात
   *[imports] आयात
} ({ $unit } में)।
chart-items-caption-in = { $year } में { $party } का { $flow ->
    [exports] निर्यात
   *[imports] आयात
} ({ $unit } में)।
chart-shares-first = { $flow ->
    [exports] { $party } के निर्यात में शीर्ष { $n } मदों का हिस्सा { $percent } है
   *[imports] { $party } के आयात में शीर्ष { $n } मदों का हिस्सा { $percent } है
}
chart-shares-first-in = { $flow ->
    [exports] { $year } में { $party } के निर्यात में शीर्ष { $n } मदों का हिस्सा { $percent } रहा
   *[imports] { $year } में { $party } के आयात में शीर्ष { $n } मदों का हिस्सा { $percent } रहा
}
chart-shares-neutral = { $party } का { $flow ->
    [exports] निर्यात
   *[imports] आयात
}, हिस्से के अनुसार
chart-shares-caption = { $party } के { $flow ->
    [exports] निर्यात
   *[imports] आयात
} में हिस्सा (प्रतिशत)।
chart-shares-caption-in = { $year } में { $party } के { $flow ->
    [exports] निर्यात
   *[imports] आयात
} में हिस्सा (प्रतिशत)।
chart-items-noun = { $n-count ->
    [one] { $n } मद
   *[other] { $n } मदें
}
other-items = अन्य
items-not-listed = सूची से बाहर
chart-visits-neutral = वर्ष के अनुसार यात्राएं और बैठकें
chart-visits-peak = सर्वाधिक यात्राएं और बैठकें { $year } में हुईं
chart-visits-caption = इस संक्षिप्त विवरण में सूचीबद्ध यात्राएं और बैठकें, दिशा के अनुसार।
chart-visits-caption-planned = इस संक्षिप्त विवरण में सूचीबद्ध यात्राएं और बैठकें, दिशा के अनुसार। प्रस्तावित यात्राएं और बैठकें सम्मिलित नहीं हैं।

## Charts: what they say themselves, and their alternative text

status-provisional = अनंतिम
status-estimate = अनुमान
status-forecast = पूर्वानुमान
chart-break = नई शृंखला का आरंभ
chart-index-base = { $year } =
chart-index-of = { $partner } के साथ { $party } का व्यापार।
chart-index-caption = सूचकांक, { $year } = 100।
chart-alt-index = मान एक सूचकांक के हैं, जिसमें { $year } = 100।
chart-alt-diverging = शून्य के दोनों ओर बार चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-stacked-values = स्टैक्ड बार चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-lanes = समयरेखा: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-lane = { $series }: { $years }।
chart-alt-area = क्षेत्र चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-slope = ढलान चार्ट: { $from } और { $to } में { $series }।
chart-alt-multiples = छोटे चार्ट, प्रत्येक शृंखला के लिए एक: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-sparkline = छोटा रेखा चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-dots = बिंदु चार्ट: { $items }, मान के घटते क्रम में।
chart-alt-breaks = नई शृंखला का आरंभ: { $years }।
chart-alt-part = { $series }, { $part }: { $a }।
chart-alt-note = { $year } में: { $text }।
chart-alt-line = { $a } पर रेखा: { $text }।
chart-alt-code = { $name }, एचएस { $code }
chart-alt-code-sitc = { $name }, एसआईटीसी { $code }
chart-alt-sources = स्रोत: { $sources }।
unit = इकाई
currency-code = मुद्रा
source = स्रोत
chart-alt-grouped = बार चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-lines = रेखा चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-stacked = स्टैक्ड बार चार्ट: वर्षवार { $series }, { $from } से { $to } तक।
chart-alt-one-year = बार चार्ट: { $year } में { $series }।
chart-alt-ranked = बार चार्ट: { $items }, मान के घटते क्रम में।
chart-alt-shares = बार चार्ट: { $items }, हिस्से के घटते क्रम में।
chart-alt-ring = वलय चार्ट: { $items }, कुल में हिस्से के अनुसार।
chart-alt-unit = मान { $unit } में हैं।
chart-alt-measured = इकाई: { $unit }।
chart-alt-only = { $series }: { $year } में { $a }।
chart-alt-rose = { $series }: { $from } में { $a } से बढ़कर { $to } में { $b }।
chart-alt-fell = { $series }: { $from } में { $a } से घटकर { $to } में { $b }।
chart-alt-unsteady = { $series }: { $from } में { $a } और { $to } में { $b }, बिना किसी स्पष्ट रुझान के।
chart-alt-flat = { $series }: { $from } से { $to } तक { $a } पर स्थिर।
chart-alt-extremes = अधिकतम: { $high-years } में { $high }; न्यूनतम: { $low-years } में { $low }।
chart-alt-missing = { $series }: { $years } के आंकड़े उपलब्ध नहीं हैं।
chart-alt-sum = { $series }: कुल { $a }।
chart-alt-peak = एक वर्ष में सर्वाधिक: { $years } में { $a }।
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }।
chart-alt-ends = { $first-count ->
    [one] सर्वाधिक
   *[other] सर्वाधिक
}: { $first }; { $last-count ->
    [one] न्यूनतम
   *[other] न्यूनतम
}: { $last }।
chart-alt-empty = दर्शाने के लिए आंकड़े उपलब्ध नहीं हैं।
chart-more-items = { $n-count ->
    [one] और { $n } अन्य मद
   *[other] और { $n } अन्य मदें
}

## Key figures of the relationship

figure-sessions = { $n-count ->
    [one] संयुक्त आयोग की बैठक
   *[other] संयुक्त आयोग की बैठकें
}
figure-sessions-since = { $n-count ->
    [one] { $year } से संयुक्त आयोग की बैठक
   *[other] { $year } से संयुक्त आयोग की बैठकें
}
figure-sessions-several = { $n-count ->
    [one] संयुक्त आयोगों की बैठक
   *[other] संयुक्त आयोगों की बैठकें
}

## Projects and forums

since = { $date-since }
from-date = { $date } से
other-projects = अन्य परियोजनाएं

## Recommendations

priority = प्राथमिकता: { $priority }
priority-high = उच्च
priority-medium = मध्यम
priority-low = निम्न
owner = उत्तरदायी: { $owner }
due = समय-सीमा: { $date }

## Sources, links and pictures

citation-description = स्रोत { $number }: { $title }
backlink-description = जहां स्रोत { $number } का उल्लेख है, वहां वापस जाएं
backlink-description-of = पृष्ठ { $page } पर वापस जाएं, जहां स्रोत { $number } का उल्लेख है
cited-on = { $n-count ->
    [one] उल्लेख: पृष्ठ{ "\u00A0" }{ $pages }।
   *[other] उल्लेख: पृष्ठ { $pages }।
}
footnote-description = पाद-टिप्पणी { $label }
footnote-backlink = जहां पाद-टिप्पणी { $label } का संकेत है, वहां वापस जाएं
link-description = { $url }
retrieved = अभिगमन तिथि: { $date }
from-sources = स्रोत:
block-reference = { $title }, पृष्ठ{ "\u00A0" }{ $page }
visit-reference = { $date } की यात्रा
logo = प्रतीक चिह्न

## Attachments

attached-brief = मूल सामग्री, जिससे यह दस्तावेज तैयार किया गया है
attached-data = चार्ट { $number } के आंकड़े
attached-provenance = प्रत्येक आंकड़े का स्रोत, `chancery trace` और अन्य प्रोग्रामों के लिए

## Dates. House styles cannot rename these.

month = { $month ->
    [1] जनवरी
    [2] फरवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्तूबर
    [11] नवंबर
   *[12] दिसंबर
}
short-month = { $month ->
    [1] जन
    [2] फर
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल
    [8] अग
    [9] सित
    [10] अक्तू
    [11] नव
   *[12] दिस
}
short-months-of-year = { $from }–{ $to } { $year }
date-of-day = { $day }{ "\u00A0" }{ $month } { $year }
date-of-month = { $month } { $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }-{ $end }
half-of-year = { $year } की छमाही{ "\u00A0" }{ $half }
quarter-of-year = { $year } की तिमाही{ "\u00A0" }{ $quarter }
quarters-of-year = { $year } की तिमाही{ "\u00A0" }{ $from }–{ $to }
months-of-year = { $from }–{ $to }{ "\u00A0" }{ $year }
from-period-to-period = { $from } से { $to }
range-within-year = { $from }–{ $to } { $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } { $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date } { $date-kind ->
    [day] को
   *[year] में
}
since-date = { $date } से

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }{ "\u00A0" }प्रतिशत
percentage-points = { $number }{ "\u00A0" }प्रतिशत अंक
rose = { $direction ->
    [up] { $figure } की वृद्धि हुई
    [down] { $figure } की गिरावट आई
    [slight] लगभग कोई परिवर्तन नहीं हुआ
   *[none] कोई परिवर्तन नहीं हुआ
}
ordinal = { $n-count ->
    [0] { $n }वां
    [one] पहला
    [2] दूसरा
    [3] तीसरा
    [4] चौथा
    [5] पांचवां
    [6] छठा
    [7] सातवां
    [8] आठवां
    [9] नौवां
    [10] दसवां
   *[other] { $n }वां
}
cardinal = { $n-count ->
    [0] शून्य
    [one] एक
    [2] दो
    [3] तीन
    [4] चार
    [5] पांच
    [6] छह
    [7] सात
    [8] आठ
    [9] नौ
    [10] दस
   *[other] { $n }
}

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
money-long = { $unit ->
    [thousand] { $sign }{ $number }{ "\u00A0" }हजार { currency }
    [million] { $sign }{ $number }{ "\u00A0" }मिलियन { currency }
    [billion] { $sign }{ $number }{ "\u00A0" }बिलियन { currency }
   *[one] { $sign }{ $number }{ "\u00A0" }{ currency }
}
money-short = { $unit ->
    [thousand] { money }{ "\u00A0" }हजार
    [million] { money }{ "\u00A0" }मिलियन
    [billion] { money }{ "\u00A0" }बिलियन
   *[one] { money }
}
unit-name = { $unit ->
    [thousand] हजार { $currency }
    [million] मिलियन { $currency }
    [billion] बिलियन { $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] ऑस्ट्रेलियाई डॉलर
    [BRL] ब्राजीली रियाल
    [BYN] बेलारूसी रूबल
    [CAD] कनाडाई डॉलर
    [CHF] स्विस फ्रैंक
    [CNY] चीनी युआन
    [EUR] यूरो
    [GBP] पाउंड स्टर्लिंग
    [INR] भारतीय रुपये
    [JPY] जापानी येन
    [KRW] दक्षिण कोरियाई वॉन
    [PKR] पाकिस्तानी रुपये
    [RUB] रूसी रूबल
    [SAR] सऊदी रियाल
    [TRY] तुर्की लीरा
    [UAH] यूक्रेनी रिव्निया
    [USD] अमेरिकी डॉलर
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = ।
and = और
open-ends = आदि आदि। इत्यादि इत्यादि। वगैरह वगैरह। …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = संबंध संबन सम्बन्ध सम्बंध मान्यता रिश्त
plural-endings = समझौते मसौदे ियां ियाँ ाएं ाएँ ुएं ुएँ ें
common-words = { "" }
