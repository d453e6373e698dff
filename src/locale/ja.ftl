### JAPANESE: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = 周年記念説明資料
visit-briefing = 訪問用説明資料
country-briefing = 国別説明資料
briefing = 説明資料

## The masthead and the foot of the page

number = 第{ $number }号
years = { $n-count ->
   *[other] 周年
}
data-to = データ：{ $date }現在
next-update = 次回更新：{ $date }
date-line = { $place }、{ $date }
folio = { $page }/{ $pages }
draft = 草案
draft-version = 草案（{ $version }）
draft-folio = { $draft } · { $folio }
subject = { $first }・{ $second }関係

## The cover of a booklet, and the page on its back

issued-by = 発行
series = シリーズ
edition = 版次
issued = 発行地・発行日
authors = { $n-count ->
   *[other] 執筆者
}
data-up-to = データ時点
next-issue = 次回更新
handling = 取扱区分
cover-picture = 表紙写真

## Sections

bottom-line = 要点
in-brief = 概要
the-two-sides = 双方の基礎データ
contents = 目次
history = 沿革
diplomatic-missions = 在外公館
official-visits = 要人往来・会談
agreements-and-institutions = 条約・取極及び協議枠組み
agreements = 条約・取極
trade = 貿易
trade-in-detail = 貿易の詳細
forums-and-projects = 経済フォーラム及びプロジェクト
forums = 経済フォーラム
projects = プロジェクト
recommendations = 提言
conclusion = 結論
abbreviations = 略語一覧
sources = 出典
about-this-briefing = 本資料について
contact = 連絡先
licence = 利用許諾
disclaimer = 免責事項
version = バージョン
drafted-by = 起案
cleared-by = 決裁

## Facts of the two sides

official-name = 正式名称
capital = 首都
embassy = 大使館
high-commission = 高等弁務官事務所
fact-of = { $party }：
not-given = –
place-since = { $place }（{ $date }開設）
place-from = { $place }（{ $date }開設予定）

## History

relations-established = 外交関係樹立
relations-since = 外交関係樹立：{ $date }

## Missions

embassy-of = { $party }大使館
high-commission-of = { $party }高等弁務官事務所
consulate-general-of = { $party }総領事館
consulate-of = { $party }領事館
honorary-consulate-of = { $party }名誉領事館
liaison-office-of = { $party }連絡事務所
trade-office-of = { $party }貿易事務所
permanent-mission-of = { $party }常駐代表部
mission = { $mission }。
mission-opened = { $mission }：{ $opened-on }開設{ $opening ->
    [future] 予定
   *[past] { "" }
}。
mission-closed = { $mission }：{ $closed-on }閉鎖{ $closing ->
    [future] 予定
   *[past] { "" }
}。
mission-opened-and-closed = { $mission }：{ $opened-on }開設{ $opening ->
    [future] 予定
   *[past] { "" }
}、{ $closed-on }閉鎖{ $closing ->
    [future] 予定
   *[past] { "" }
}。
head-of-mission = 公館長：{ $name }。

## Visits

date = 年月日
visitor = 訪問者
where = 場所
occasion-and-outcome = 目的・成果
from-to = { $from }から{ $to }へ
visit = 訪問
summit = 首脳会合
on-the-sidelines = { $occasion }の際の会談
on-the-sidelines-of-a-meeting = 国際会議の際の会談
head-of-state = { $n-count ->
   *[other] 国家元首
}
head-of-government = { $n-count ->
   *[other] 政府の長
}
minister = { $n-count ->
   *[other] 閣僚
}
parliament = { $n-count ->
   *[other] 議会関係者
}
official = { $n-count ->
   *[other] 政府高官
}
planned = 予定
visits-held-and-planned = { $held-count ->
   *[other] 実施済みの訪問・会談{ $held }件
}、予定{ $planned }件
visits-planned = { $planned-count ->
   *[other] 予定されている訪問・会談{ $planned }件
}
decade = { $year }年代
group-continued = { $group }（続き）
elsewhere-or-together = 第三国等での会談
elsewhere-or-together-within = 第三国等での会談
from-to-within = { $from }から{ $to }へ

## Agreements

signed = 署名
agreements-cover = 両国間の条約・取極の対象分野は{ $fields }である。
agreements-signed = 両国は{ $qualifier ->
    [over] { $n }件を超える
    [about] 約{ $n }件の
   *[exactly] { $n }件の
}{ $n-count ->
   *[other] 条約・取極
}に署名している。
agreements-signed-in = 両国は、{ $fields }の分野で{ $qualifier ->
    [over] { $n }件を超える
    [about] 約{ $n }件の
   *[exactly] { $n }件の
}{ $n-count ->
   *[other] 条約・取極
}に署名している。
kinds-signed = 両国は{ $kinds }に署名している。
kinds-signed-in = 両国は、{ $fields }の分野で{ $kinds }に署名している。
one-of-kinds-signed = 両国が署名した{ $kinds }は{ $qualifier ->
    [over] 1件を超える
    [about] 約1件である
   *[exactly] 1件である
}。
one-of-kinds-signed-in = { $fields }の分野で両国が署名した{ $kinds }は{ $qualifier ->
    [over] 1件を超える
    [about] 約1件である
   *[exactly] 1件である
}。
counted-kinds-signed = 両国は{ $qualifier ->
    [over] { $n }件を超える
    [about] 約{ $n }件の
   *[exactly] { $n }件の
}{ $kinds }に署名している。
counted-kinds-signed-in = 両国は、{ $fields }の分野で{ $qualifier ->
    [over] { $n }件を超える
    [about] 約{ $n }件の
   *[exactly] { $n }件の
}{ $kinds }に署名している。
figure-agreements = { $qualifier ->
    [over] { $n }件超
    [about] 約{ $n }件
   *[exactly] { $n }件
}
figure-agreements-label = { $n-count ->
   *[other] 条約・取極
}
agreement = 条約・取極
field = 分野
status = 状況
in-force-since = { $date }発効
in-force-from = { $date }発効予定
in-force-during = 有効期間：{ $period }
expired = { $date }失効
expires = { $date }失効予定
to-be-signed = 署名予定
to-be-signed-in = { $place }で署名予定
signed-in = { $place }で署名

## Commissions

joint-commission = 合同委員会
joint-commissions = 合同委員会
commission = { $name }は、両国間の協議の枠組みである。
commission-remit = { $name }は、{ $remit }について協議する枠組みである。
commission-set-up = { $name }は、{ $established-on }設置{ $setting-up ->
    [future] される予定である
   *[past] された
}。
commission-set-up-remit = { $name }は、{ $remit }について協議するため、{ $established-on }設置{ $setting-up ->
    [future] される予定である
   *[past] された
}。
commission-held = { $name }は、{ $sessions-count ->
    [0] まだ開催されていない
   *[other] これまでに{ $sessions }回開催されている
}。
commission-held-remit = { $name }は、{ $remit }について協議する枠組みであり、{ $sessions-count ->
    [0] まだ開催されていない
   *[other] これまでに{ $sessions }回開催されている
}。
commission-set-up-held = { $name }は、{ $established-on }設置され、{ $sessions-count ->
    [0] まだ開催されていない
   *[other] これまでに{ $sessions }回開催されている
}。
commission-set-up-held-remit = { $name }は、{ $remit }について協議するため、{ $established-on }設置され、{ $sessions-count ->
    [0] まだ開催されていない
   *[other] これまでに{ $sessions }回開催されている
}。
commission-level = 開催レベル：{ $level }。
commission-level-planned = 開催予定レベル：{ $level }。
last-session = 直近の会合は{ $last-on }開催された。
next-session = { $number ->
    [first] 第1回会合
   *[later] 次回会合
}は{ $next-on }開催予定{ $due ->
    [past] であった
   *[future] である
}。
next-sessions = { $number ->
    [first] 第1回及び第2回会合
   *[later] 次回及び次々回会合
}は、それぞれ{ $next }及び{ $after }に開催予定である。
last-and-next-session = 直近の会合は{ $last-on }開催された。次回会合は{ $next-on }開催予定{ $due ->
    [past] であった
   *[future] である
}。

## Trade

exports = 輸出
imports = 輸入
total = 総額
balance = 収支
exports-within = 輸出
imports-within = 輸入
total-within = 総額
balance-within = 収支
year = 年
growth-of-total = 総額の増減率
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = ほぼ{ $figure }
more-than = { $figure }超
exports-of = { $party }の輸出
imports-of = { $party }の輸入
balance-of = { $party }の貿易収支
balance-of-in = { $party }の貿易収支（{ $year }）
two-way-trade-in = 貿易総額（{ $year }）
change-on = { $year }比{ $growth }
rank-of-partner = { $party }の{ $rank }の貿易相手
total-came-to = { $year }の{ $first }・{ $second }間の貿易総額は{ $amount }であった。
total-came-to-changed = { $year }の{ $first }・{ $second }間の貿易総額は{ $amount }で、{ $before }比{ $percent }{ $direction ->
    [up] 増
   *[down] 減
}となった。
flows-in-words = { $party }の対{ $partner }輸出は{ $exports }、輸入は{ $imports }で、{ $balance }の{ $kind ->
    [surplus] 黒字
   *[deficit] 赤字
}となった。
largest-items = { $year }の{ $party }の最大の輸出品目は{ $export }、最大の輸入品目は{ $import }であった。
figure-in = { $figure }（{ $year }）
mirror-figures = 数値は{ $partner }側の貿易統計による。
absent-commodities = { $n-count ->
   *[other] 数値は全品目の合計である。うち{ $n }品目は、一部の年又は輸出入の一方について記録がなく、ゼロとして計上した。
}
figures-rounded = 四捨五入のため、合計が一致しない場合がある。
marked-period = { $period }{ $status ->
    [provisional] （暫）
    [estimate] （推）
   *[forecast] （予）
}
status-note = { $status ->
    [provisional] （暫）：暫定値。
    [estimate] （推）：推計値。
   *[forecast] （予）：予測値。
}
break-note = { $years }に系列の断絶があり、それ以前の数値とは比較できない。
period-of-status = { $period }（{ $status ->
    [provisional] 暫定値
    [estimate] 推計値
   *[forecast] 予測値
}）
figures-of-status = { $status ->
    [provisional] { $years }の数値は暫定値である。
    [estimate] { $years }の数値は推計値である。
   *[forecast] { $years }の数値は予測値である。
}
period = 期間
parts-of-years = 年の一部の期間等
partner-rank = 順位
partner-share = シェア
rank-note = 順位：{ $party }の貿易相手における{ $partner }の順位。
share-note = シェア：{ $party }の貿易総額に占める{ $partner }の割合。
rank-and-share-note = 順位・シェア：{ $party }の貿易相手における{ $partner }の順位及び貿易総額に占める割合。
goods-and-services-table = { $party }の対{ $partner }財・サービス貿易（単位：{ $unit }）
exports-of-goods = 財の輸出
exports-of-services = サービスの輸出
imports-of-goods = 財の輸入
imports-of-services = サービスの輸入
trade-table = { $party }の対{ $partner }貿易（単位：{ $unit }）
trade-chart-caption = { $party }の対{ $partner }貿易（単位：{ $unit }）。
no-figures-for = { $years }の数値なし。
no-figures-of-series = { $years }の{ $series }の数値なし。
figures-from = 数値の出典：
what-is-traded = 主要貿易品目
goods = 品目
sells = { $party }の輸出品目
item = 品目
hs-code = HSコード
sitc-code = SITCコード
value = 金額
share = 構成比
value-in = 金額（{ $year }）
share-in = 構成比（{ $year }）
items-table = 輸出入別の品目（金額の単位：{ $unit }）
trade-by-member = 加盟国別の貿易
member = 加盟国
other-members = その他の加盟国
share-of-total = 構成比
members-table = { $what }（単位：{ $unit }）
members-table-in = { $what }（{ $period }、単位：{ $unit }）
trade-with-members = { $party }の対{ $partner }加盟国貿易
exports-to-members = { $party }の対{ $partner }加盟国輸出
imports-from-members = { $party }の対{ $partner }加盟国輸入
balance-with-members = { $party }の対{ $partner }加盟国貿易収支
trade-of-members = { $party }加盟国の対{ $partner }貿易
exports-of-members = { $party }加盟国の対{ $partner }輸出
imports-of-members = { $party }加盟国の対{ $partner }輸入
balance-of-members = { $party }加盟国の対{ $partner }貿易収支
chart-members-caption = { $period }、単位：{ $unit }。

## Agreements by what is known of them

standing-in-force = 発効済み
standing-signed = 署名済み
standing-other = その他
standing-expired = 失効

## Officials

officials = 要人
in-office-since = { $date }就任
photograph-of = { $name }の写真

## A visit

objectives = 目的
programme = 日程
programme-day = { $date }（{ $weekday ->
    [monday] 月曜日
    [tuesday] 火曜日
    [wednesday] 水曜日
    [thursday] 木曜日
    [friday] 金曜日
    [saturday] 土曜日
   *[sunday] 日曜日
}）
with-persons = 相手方：{ $names }
times-from-to = { $from }～{ $to }
time-of-day = { $date }{ "\u00A0" }{ $time }
delegations = 代表団
person-name = 氏名
office = 役職
protocol = 儀典事項
list-number = { $number }.
points-to-make = 発言要領
to-avoid = 言及を避けるべき事項
topics = 議題
topic-background = 背景
our-position = 我が方の立場
their-position = 先方の立場
if-raised = 先方から提起された場合
questions = 想定問答

## What is to come

coming-up = 今後の予定
next-session-of = { $name }の次回会合
agreement-expires = 失効予定
anniversary-of-relations = 外交関係樹立{ $years }周年

## Key figures that the brief chooses

spark-alt = { $start }の{ $first }から{ $end }の{ $last }に推移

## Annexes

annex = 別添
annex-of = 別添{ $letter }

## Parties

members = 加盟国

## Pictures

picture-credit = 写真提供：{ $name }

## Maps

map-title = { $first }と{ $second }
map-disclaimer = 地図上の境界線は、その公式な承認又は受諾を意味するものではない。
map-key-capitals = 四角は首都を示す。
map-key-missions = 四角は首都、丸は在外公館が所在するその他の都市を示す。
map-key-missions-alone = 丸は在外公館が所在する都市を示す。
map-alt = { $first }と{ $second }の地図。
map-alt-direction = { $second }は{ $first }の{ $direction ->
    [north] 北
    [north-east] 北東
    [east] 東
    [south-east] 南東
    [south] 南
    [south-west] 南西
    [west] 西
   *[north-west] 北西
}に位置する。
map-alt-places = 図示した場所：{ $places }。

## Tables of the brief

tables = 表
more-rows = { $n-count ->
   *[other] ほか{ $n }件
}
table-summary = { $rows-count ->
   *[other] { $columns }の表（{ $rows }行）
}

## Trade in some goods only

goods-trade = { $goods }の貿易
goods-exports = { $goods }の輸出
goods-imports = { $goods }の輸入
goods-total = { $goods }の貿易総額
goods-balance = { $goods }の貿易収支
goods-exports-within = { $goods }の輸出
goods-imports-within = { $goods }の輸入
goods-total-within = { $goods }の貿易総額
goods-balance-within = { $goods }の貿易収支
goods-exports-of = { $party }の{ $goods }輸出
goods-imports-of = { $party }の{ $goods }輸入
goods-balance-of = { $party }の{ $goods }貿易収支
goods-balance-of-in = { $party }の{ $goods }貿易収支（{ $year }）
goods-total-came-to = { $year }の{ $first }・{ $second }間の{ $goods }の貿易総額は{ $amount }であった。
goods-total-came-to-changed = { $year }の{ $first }・{ $second }間の{ $goods }の貿易総額は{ $amount }で、{ $before }比{ $percent }{ $direction ->
    [up] 増
   *[down] 減
}となった。
goods-flows-in-words = { $goods }について、{ $party }の対{ $partner }輸出は{ $exports }、輸入は{ $imports }で、{ $balance }の{ $kind ->
    [surplus] 黒字
   *[deficit] 赤字
}となった。
goods-two-way-trade-in = { $goods }の貿易総額（{ $year }）
goods-trade-table = { $party }の対{ $partner }{ $goods }貿易（単位：{ $unit }）
goods-trade-chart-caption = { $party }の対{ $partner }{ $goods }貿易（単位：{ $unit }）。
goods-chart-index-of = { $party }の対{ $partner }{ $goods }貿易。
goods-chart-series = { $goods }の貿易：{ $series }（{ $years }）
goods-note = 数値は次の品目のみを対象とする：{ $commodities }。
goods-commodity = { $code }（{ $name }）
goods-absent = 出典に記録のない品目は、ゼロとして計上した。

## Statistics

statistics = 統計
per-cent-unit = %
statistic-in = 単位：{ $unit }
statistic-unit = 単位：{ $unit }
statistic-caption = { $unit }。
growth = 増減率
change-in-points = 増減（ポイント）

## Titles of charts

chart-series-neutral = { $series }（{ $years }）
chart-flows-every = { $larger ->
    [exports] 毎年、輸出が輸入を上回る
   *[imports] 毎年、輸入が輸出を上回る
}
chart-flows-every-from = { $larger ->
    [exports] { $from }から{ $to }まで毎年、輸出が輸入を上回る
   *[imports] { $from }から{ $to }まで毎年、輸入が輸出を上回る
}
chart-flows-every-known = { $larger ->
    [exports] 輸出入双方の数値がある全ての年で、輸出が輸入を上回る
   *[imports] 輸出入双方の数値がある全ての年で、輸入が輸出を上回る
}
chart-flows-mostly = { $larger ->
    [exports] { $of }年中{ $often }年で輸出が輸入を上回る
   *[imports] { $of }年中{ $often }年で輸入が輸出を上回る
}
chart-flows-mostly-known = { $larger ->
    [exports] 輸出入双方の数値がある{ $of }年中{ $often }年で、輸出が輸入を上回る
   *[imports] 輸出入双方の数値がある{ $of }年中{ $often }年で、輸入が輸出を上回る
}
chart-flows-once = { $larger ->
    [exports] { $year }は輸出が輸入を上回る
   *[imports] { $year }は輸入が輸出を上回る
}
chart-flows-twofold = { $larger ->
    [exports] { $year }の輸出は輸入の2倍を超える
   *[imports] { $year }の輸入は輸出の2倍を超える
}
chart-total-neutral = 貿易総額及び収支（{ $years }）
chart-total-doubled = 貿易総額は{ $from }から{ $to }にかけて倍増
chart-total-more-than = { $n-count ->
   *[other] { $to }の貿易総額は{ $from }の{ $n }倍を超える
}
chart-total-grown = 貿易総額は{ $from }から{ $to }にかけて{ $percent }増加
chart-total-fallen = 貿易総額は{ $from }から{ $to }にかけて{ $percent }減少
chart-total-halved = 貿易総額は{ $from }から{ $to }にかけて半分未満に減少
chart-items-largest = { $flow ->
    [exports] { $party }の最大の輸出品目：{ $item }
   *[imports] { $party }の最大の輸入品目：{ $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $party }の最大の輸出品目（{ $year }）：{ $item }
   *[imports] { $party }の最大の輸入品目（{ $year }）：{ $item }
}
chart-items-largest-listed = { $flow ->
    [exports] 掲載品目中、{ $party }の最大の輸出品目：{ $item }
   *[imports] 掲載品目中、{ $party }の最大の輸入品目：{ $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] 掲載品目中、{ $party }の最大の輸出品目（{ $year }）：{ $item }
   *[imports] 掲載品目中、{ $party }の最大の輸入品目（{ $year }）：{ $item }
}
chart-items-neutral = { $party }の{ $flow ->
    [exports] 輸出品目
   *[imports] 輸入品目
}（金額順）
chart-items-caption = { $party }の{ $flow ->
    [exports] 輸出
   *[imports] 輸入
}（単位：{ $unit }）。
chart-items-caption-in = { $party }の{ $flow ->
    [exports] 輸出
   *[imports] 輸入
}（{ $year }、単位：{ $unit }）。
chart-shares-first = { $flow ->
    [exports] 上位{ $n }品目が{ $party }の輸出の{ $percent }を占める
   *[imports] 上位{ $n }品目が{ $party }の輸入の{ $percent }を占める
}
chart-shares-first-in = { $flow ->
    [exports] { $year }は上位{ $n }品目が{ $party }の輸出の{ $percent }を占める
   *[imports] { $year }は上位{ $n }品目が{ $party }の輸入の{ $percent }を占める
}
chart-shares-neutral = { $party }の{ $flow ->
    [exports] 輸出
   *[imports] 輸入
}の品目別構成比
chart-shares-caption = { $party }の{ $flow ->
    [exports] 輸出
   *[imports] 輸入
}に占める割合（%）。
chart-shares-caption-in = { $year }の{ $party }の{ $flow ->
    [exports] 輸出
   *[imports] 輸入
}に占める割合（%）。
chart-items-noun = { $n-count ->
   *[other] { $n }項目
}
other-items = その他
items-not-listed = 掲載外
chart-visits-neutral = 年別の訪問・会談件数
chart-visits-peak = 訪問・会談が最も多かったのは{ $year }年
chart-visits-caption = 本資料に掲載した訪問・会談（訪問の方向別）。
chart-visits-caption-planned = 本資料に掲載した訪問・会談（訪問の方向別）。予定は含まない。

## Charts: what they say themselves, and their alternative text

status-provisional = 暫定値
status-estimate = 推計値
status-forecast = 予測値
chart-break = 系列の断絶
chart-index-base = { $year } =
chart-index-of = { $party }の対{ $partner }貿易。
chart-index-caption = 指数（{ $year } = 100）。
chart-alt-index = 数値は{ $year }を100とする指数。
chart-alt-diverging = ゼロを境に両側に伸びる棒グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-stacked-values = 積上げ棒グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-lanes = 年表：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-lane = { $series }：{ $years }。
chart-alt-area = 面グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-slope = スロープグラフ：{ $from }と{ $to }の{ $series }。
chart-alt-multiples = 系列別の小型グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-sparkline = 小型の折れ線グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-dots = ドットグラフ：{ $items }（金額の大きい順）。
chart-alt-breaks = 系列の断絶：{ $years }。
chart-alt-part = { $series }、{ $part }：{ $a }。
chart-alt-note = { $year }：{ $text }。
chart-alt-line = { $a }を示す線：{ $text }。
chart-alt-code = { $name }（HS{ "\u00A0" }{ $code }）
chart-alt-code-sitc = { $name }（SITC{ "\u00A0" }{ $code }）
chart-alt-sources = 出典：{ $sources }。
unit = 単位
currency-code = 通貨
source = 出典
chart-alt-grouped = 棒グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-lines = 折れ線グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-stacked = 積上げ棒グラフ：{ $from }から{ $to }までの年別の{ $series }。
chart-alt-one-year = 棒グラフ：{ $year }の{ $series }。
chart-alt-ranked = 棒グラフ：{ $items }（金額の大きい順）。
chart-alt-shares = 棒グラフ：{ $items }（構成比の大きい順）。
chart-alt-ring = ドーナツグラフ：{ $items }（全体に占める割合）。
chart-alt-unit = 数値の単位は{ $unit }。
chart-alt-measured = 単位：{ $unit }。
chart-alt-only = { $series }：{ $year }は{ $a }。
chart-alt-rose = { $series }は{ $from }の{ $a }から{ $to }の{ $b }に増加。
chart-alt-fell = { $series }は{ $from }の{ $a }から{ $to }の{ $b }に減少。
chart-alt-unsteady = { $series }は{ $from }の{ $a }から{ $to }の{ $b }に推移し、明確な傾向はない。
chart-alt-flat = { $series }は{ $from }から{ $to }まで{ $a }で横ばい。
chart-alt-extremes = 最高は{ $high-years }の{ $high }、最低は{ $low-years }の{ $low }。
chart-alt-missing = { $series }：{ $years }の数値なし。
chart-alt-sum = { $series }：計{ $a }。
chart-alt-peak = 年間の最多は{ $years }の{ $a }。
chart-alt-item = { $name }（{ $a }）
chart-alt-sentence = { $text }。
chart-alt-ends = { $first-count ->
    [1] 最大は
   *[other] 上位は
}{ $first }。{ $last-count ->
    [1] 最小は
   *[other] 最下位は
}{ $last }。
chart-alt-empty = 表示する数値なし。
chart-more-items = { $n-count ->
   *[other] ほか{ $n }件
}

## Key figures of the relationship

figure-sessions = { $n-count ->
   *[other] 合同委員会の開催回数
}
figure-sessions-since = { $n-count ->
   *[other] 合同委員会の開催回数（{ $year }年以降）
}
figure-sessions-several = { $n-count ->
   *[other] 各合同委員会の開催回数の合計
}

## Projects and forums

since = { $date }設立
from-date = { $date }設立予定
other-projects = その他のプロジェクト

## Recommendations

priority = 優先度：{ $priority }
priority-high = 高
priority-medium = 中
priority-low = 低
owner = 担当：{ $owner }
due = 期限：{ $date }

## Sources, links and pictures

citation-description = 出典{ $number }：{ $title }
backlink-description = 出典{ $number }の引用箇所に戻る
backlink-description-of = 出典{ $number }の引用箇所（{ $page }ページ）に戻る
cited-on = { $n-count ->
   *[other] 引用箇所：{ $pages }ページ。
}
footnote-description = 脚注{ $label }
footnote-backlink = 脚注{ $label }の参照箇所に戻る
link-description = { $url }
retrieved = { $date }閲覧
from-sources = 出典：
block-reference = { $title }、{ $page }ページ
visit-reference = { $date }の訪問
logo = ロゴ

## Attachments

attached-brief = 本資料の元となった原稿ファイル
attached-data = グラフ{ $number }のデータ
attached-provenance = 各数値の出所（`chancery trace`等のプログラム用）

## Dates. House styles cannot rename these.

month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
short-month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
short-months-of-year = { $year }年{ $from }～{ $to }
date-of-day = { $year }年{ $month }{ $day }日
date-of-month = { $year }年{ $month }
date-of-year = { $year }年
range = { $from }～{ $to }
range-of-years = { $from }～{ $to }
fiscal-year = { $start }/{ $end }年度
half-of-year = { $year }年{ $half-count ->
    [1] 上半期
   *[other] 下半期
}
quarter-of-year = { $year }年第{ $quarter }四半期
quarters-of-year = { $year }年第{ $from }～第{ $to }四半期
months-of-year = { $year }年{ $from }～{ $to }
from-period-to-period = { $from }～{ $to }
range-within-year = { $year }年{ $from }～{ $to }
range-within-month = { $year }年{ $month }{ $from }日～{ $to }日
day-without-year = { $year }年{ $month }{ $day }日
on-date = { $date }に
since-date = { $date }から

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }ポイント
rose = { $direction ->
    [up] { $figure }増加した
    [down] { $figure }減少した
    [slight] ほぼ横ばいであった
   *[none] 横ばいであった
}
ordinal = 第{ $n }位
cardinal = { $n }

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
# As 外務省 writes them, with the currency's name: “51.4百万米ドル”.
money-long = { $sign }{ $number }{ $unit ->
    [thousand] 千
    [million] 百万
    [billion] 十億
   *[one] { "" }
}{ currency }
money-short = { $sign }{ $number }{ $unit ->
    [thousand] 千
    [million] 百万
    [billion] 十億
   *[one] { "" }
}{ $code ->
    [CNY] 元
    [GBP] ポンド
    [KRW] ウォン
    [SAR] リヤル
    [TRY] リラ
    [USD] ドル
   *[other] { currency }
}
unit-name = { $unit ->
    [thousand] 千{ $currency }
    [million] 百万{ $currency }
    [billion] 十億{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] 豪ドル
    [BRL] ブラジル・レアル
    [BYN] ベラルーシ・ルーブル
    [CAD] カナダ・ドル
    [CHF] スイス・フラン
    [CNY] 人民元
    [EUR] ユーロ
    [GBP] 英ポンド
    [INR] インド・ルピー
    [JPY] 円
    [KRW] 韓国ウォン
    [PKR] パキスタン・ルピー
    [RUB] ロシア・ルーブル
    [SAR] サウジ・リヤル
    [TRY] トルコ・リラ
    [UAH] ウクライナ・フリヴニャ
    [USD] 米ドル
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { "、" }
sentence-gap = { "" }
sentence-end = 。
and = 及び
open-ends = 等 など ほか その他 …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = 外交関係 国交 国家承認 独立承認 両国関係 二国間関係
plural-endings = 等 など ほか 類 諸協定 諸条約
common-words = { "" }
