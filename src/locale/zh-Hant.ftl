### CHINESE, TRADITIONAL: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = 週年簡報
visit-briefing = 訪問簡報
country-briefing = 國情簡報
briefing = 簡報

## The masthead and the foot of the page

number = 第{ $number }號
years = { $n-count ->
   *[other] 週年
}
data-to = 數據截至{ $date }
next-update = 下次更新：{ $date }
date-line = { $place }，{ $date }
folio = 第{ $page }頁，共{ $pages }頁
draft = 草稿
draft-version = 草稿{ "\u00A0" }{ $version }
draft-folio = { $draft } · { $folio }
subject = { $first }與{ $second }雙邊關係

## The cover of a booklet, and the page on its back

issued-by = 發布機構
series = 系列
edition = 版次
issued = 發布
authors = { $n-count ->
   *[other] 撰稿
}
data-up-to = 數據截至
next-issue = 下次更新
handling = 機密等級
cover-picture = 封面圖片

## Sections

bottom-line = 重點摘要
in-brief = 概況
the-two-sides = 雙方基本資料
contents = 目錄
history = 歷史沿革
diplomatic-missions = 使領館及代表機構
official-visits = 官方訪問及會晤
agreements-and-institutions = 協定及合作機制
agreements = 協定
trade = 貿易
trade-in-detail = 貿易詳情
forums-and-projects = 論壇及合作項目
forums = 論壇
projects = 合作項目
recommendations = 建議
conclusion = 結語
abbreviations = 縮寫
sources = 資料來源
about-this-briefing = 關於本簡報
contact = 聯絡方式
licence = 授權條款
disclaimer = 免責聲明
version = 版本
drafted-by = 擬稿
cleared-by = 核定

## Facts of the two sides

official-name = 正式名稱
capital = 首都
embassy = 大使館
high-commission = 高級專員公署
fact-of = { $party }：
not-given = –
place-since = { $place }（{ $date-since }）
place-from = { $place }（將自{ $date }起）

## History

relations-established = 建立外交關係
relations-since = { $date }建立外交關係

## Missions

embassy-of = { $party }大使館
high-commission-of = { $party }高級專員公署
consulate-general-of = { $party }總領事館
consulate-of = { $party }領事館
honorary-consulate-of = { $party }名譽領事館
liaison-office-of = { $party }聯絡辦事處
trade-office-of = { $party }貿易辦事處
permanent-mission-of = { $party }常駐代表團
mission = { $mission }。
mission-opened = { $mission }，{ $opening ->
    [future] 將{ $opened-on }設立
   *[past] { $opened-on }設立
}。
mission-closed = { $mission }，{ $closing ->
    [future] 將{ $closed-on }關閉
   *[past] { $closed-on }關閉
}。
mission-opened-and-closed = { $mission }，{ $opening ->
    [future] 將{ $opened-on }設立
   *[past] { $opened-on }設立
}，{ $closing ->
    [future] 將{ $closed-on }關閉
   *[past] { $closed-on }關閉
}。
head-of-mission = 館長：{ $name }。

## Visits

date = 日期
visitor = 訪問者
where = 地點
occasion-and-outcome = 事由及成果
from-to = { $from }訪問{ $to }
visit = 訪問
summit = 峰會
on-the-sidelines = { $occasion }場邊會晤
on-the-sidelines-of-a-meeting = 會議場邊會晤
head-of-state = { $n-count ->
   *[other] 國家元首
}
head-of-government = { $n-count ->
   *[other] 政府首長
}
minister = { $n-count ->
   *[other] 部長
}
parliament = { $n-count ->
   *[other] 國會議員
}
official = { $n-count ->
   *[other] 官員
}
planned = 預定
visits-held-and-planned = { $held-count ->
   *[other] 已進行訪問及會晤{ $held }次
}，另有{ $planned }次預定進行
visits-planned = { $planned-count ->
   *[other] 預定進行訪問及會晤{ $planned }次
}
decade = { $year }年代
group-continued = { $group }（續）
elsewhere-or-together = 第三地會晤或共同出席
elsewhere-or-together-within = 第三地會晤或共同出席
from-to-within = { $from }訪問{ $to }

## Agreements

signed = 簽署日期
agreements-cover = 兩國間的協定涵蓋{ $fields }。
agreements-signed = { $n-count ->
    [0] 兩國尚未簽署協定
   *[other] 兩國已簽署{ $qualifier ->
        [over] 逾{ $n }
        [about] 約{ $n }
       *[exactly] { $n }
    }項協定
}。
agreements-signed-in = { $n-count ->
    [0] 兩國尚未簽署涵蓋{ $fields }的協定
   *[other] 兩國已簽署{ $qualifier ->
        [over] 逾{ $n }
        [about] 約{ $n }
       *[exactly] { $n }
    }項協定，涵蓋{ $fields }
}。
kinds-signed = 兩國已簽署{ $kinds }。
kinds-signed-in = 兩國已簽署{ $kinds }，涵蓋{ $fields }。
one-of-kinds-signed = 兩國已簽署的{ $kinds }{ $qualifier ->
    [over] 超過1項
    [about] 約有1項
   *[exactly] 共1項
}。
one-of-kinds-signed-in = 兩國已簽署的{ $kinds }{ $qualifier ->
    [over] 超過1項
    [about] 約有1項
   *[exactly] 共1項
}，涵蓋{ $fields }。
counted-kinds-signed = 兩國已簽署{ $qualifier ->
    [over] 逾{ $n }
    [about] 約{ $n }
   *[exactly] { $n }
}項{ $kinds }。
counted-kinds-signed-in = 兩國已簽署{ $qualifier ->
    [over] 逾{ $n }
    [about] 約{ $n }
   *[exactly] { $n }
}項{ $kinds }，涵蓋{ $fields }。
figure-agreements = { $qualifier ->
    [over] 逾{ $n }
    [about] 約{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
   *[other] 項協定
}
agreement = 協定
field = 領域
status = 狀態
in-force-since = { $date-since }生效
in-force-from = 自{ $date }起生效
in-force-during = 有效期：{ $period }
expired = 已{ $date-on }失效
expires = 有效期至{ $date }
to-be-signed = 待簽署
to-be-signed-in = 將於{ $place }簽署
signed-in = 於{ $place }簽署

## Commissions

joint-commission = 聯合委員會
joint-commissions = 聯合委員會
commission = { $name }由兩國共同組成。
commission-remit = { $name }負責{ $remit }事務。
commission-set-up = { $name }{ $setting-up ->
    [future] 將{ $established-on }成立
   *[past] { $established-on }成立
}。
commission-set-up-remit = { $name }{ $setting-up ->
    [future] 將{ $established-on }成立
   *[past] { $established-on }成立
}，負責{ $remit }事務。
commission-held = { $name }{ $sessions-count ->
    [0] 尚未舉行會議
   *[other] 已舉行{ $sessions }次會議
}。
commission-held-remit = { $name }負責{ $remit }事務，{ $sessions-count ->
    [0] 尚未舉行會議
   *[other] 已舉行{ $sessions }次會議
}。
commission-set-up-held = { $name }{ $established-on }成立，{ $sessions-count ->
    [0] 尚未舉行會議
   *[other] 已舉行{ $sessions }次會議
}。
commission-set-up-held-remit = { $name }{ $established-on }成立，負責{ $remit }事務，{ $sessions-count ->
    [0] 尚未舉行會議
   *[other] 已舉行{ $sessions }次會議
}。
commission-level = 會議層級為{ $level }。
commission-level-planned = 會議層級預定為{ $level }。
last-session = 上次會議{ $last-on }舉行。
next-session = { $number ->
    [first] 首次會議
   *[later] 下次會議
}{ $due ->
    [past] 原定
   *[future] 定
}{ $next-on }舉行。
next-sessions = { $number ->
    [first] 首兩次會議
   *[later] 下兩次會議
}定{ $next-on }及{ $after }舉行。
last-and-next-session = 上次會議{ $last-on }舉行；下次會議{ $due ->
    [past] 原定
   *[future] 定
}{ $next-on }舉行。

## Trade

exports = 出口
imports = 進口
total = 總額
balance = 差額
exports-within = 出口
imports-within = 進口
total-within = 總額
balance-within = 差額
year = 年份
growth-of-total = 總額增減率
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = 接近{ $figure }
more-than = 超過{ $figure }
exports-of = { $party }出口
imports-of = { $party }進口
balance-of = { $party }貿易差額
balance-of-in = { $year }{ $party }貿易差額
two-way-trade-in = { $year }雙邊貿易總額
change-on = { $growth }（較{ $year }）
rank-of-partner = { $party }第{ $place }大貿易夥伴
total-came-to = { $year }{ $first }與{ $second }雙邊貿易總額為{ $amount }。
total-came-to-changed = { $year }{ $first }與{ $second }雙邊貿易總額為{ $amount }，較{ $before }{ $direction ->
    [up] 增加
   *[down] 減少
}{ $percent }。
flows-in-words = { $party }對{ $partner }出口{ $exports }，自{ $partner }進口{ $imports }，{ $kind ->
    [surplus] 貿易順差
   *[deficit] 貿易逆差
}{ $balance }。
largest-items = { $year }{ $party }最大出口項目為{ $export }，最大進口項目為{ $import }。
figure-in = { $year }{ $figure }
mirror-figures = 數字取自{ $partner }公布的貿易統計。
absent-commodities = { $n-count ->
   *[other] 數字為所有商品的總和；其中{ $n }項在部分年份或進出口流向沒有紀錄，以零計算。
}
figures-rounded = 由於四捨五入，各項數字之和未必等於總數。
marked-period = { $period }{ $status ->
    [provisional] （初）
    [estimate] （估）
   *[forecast] （預）
}
status-note = { $status ->
    [provisional] （初）：初步數字。
    [estimate] （估）：估計數字。
   *[forecast] （預）：預測數字。
}
break-note = 數列自{ $years }起重新編算，數字不可與先前的數字比較。
period-of-status = { $period }（{ $status ->
    [provisional] 初步數字
    [estimate] 估計數字
   *[forecast] 預測數字
}）
figures-of-status = { $status ->
    [provisional] { $years }的數字為初步數字。
    [estimate] { $years }的數字為估計數字。
   *[forecast] { $years }的數字為預測數字。
}
period = 期間
parts-of-years = 非全年及其他期間
partner-rank = 排名
partner-share = 比重
rank-note = 排名：{ $partner }在{ $party }貿易夥伴中的名次。
share-note = 比重：{ $partner }在{ $party }貿易總額中的比重。
rank-and-share-note = 排名及比重：{ $partner }在{ $party }貿易夥伴中的名次，以及在其貿易總額中的比重。
goods-and-services-table = { $party }對{ $partner }的商品及服務貿易（單位：{ $unit }）
exports-of-goods = 商品出口
exports-of-services = 服務出口
imports-of-goods = 商品進口
imports-of-services = 服務進口
trade-table = { $party }對{ $partner }貿易（單位：{ $unit }）
trade-chart-caption = { $party }對{ $partner }貿易（單位：{ $unit }）。
no-figures-for = 無{ $years }的數據。
no-figures-of-series = 無{ $years }的{ $series }數據。
figures-from = 數據來源：
what-is-traded = 主要貿易商品
goods = 商品
sells = { $party }出口商品
item = 項目
hs-code = HS編碼
sitc-code = SITC編碼
value = 金額
share = 比重
value-in = { $year }金額
share-in = { $year }比重
items-table = 進出口商品（金額單位：{ $unit }）
trade-by-member = 各成員貿易
member = 成員
other-members = 其他成員
share-of-total = 在總額中的比重
members-table = { $what }（單位：{ $unit }）
members-table-in = { $period }{ $what }（單位：{ $unit }）
trade-with-members = { $party }對{ $partner }各成員貿易
exports-to-members = { $party }對{ $partner }各成員出口
imports-from-members = { $party }自{ $partner }各成員進口
balance-with-members = { $party }對{ $partner }各成員貿易差額
trade-of-members = { $party }各成員對{ $partner }貿易
exports-of-members = { $party }各成員對{ $partner }出口
imports-of-members = { $party }各成員自{ $partner }進口
balance-of-members = { $party }各成員對{ $partner }貿易差額
chart-members-caption = { $period }，單位：{ $unit }。

## Agreements by what is known of them

standing-in-force = 已生效
standing-signed = 已簽署
standing-other = 其他
standing-expired = 已失效

## Officials

officials = 主要官員
in-office-since = { $date-since }任職
photograph-of = { $name }照片

## A visit

objectives = 目標
programme = 行程
programme-day = { $date }（{ $weekday ->
    [monday] 星期一
    [tuesday] 星期二
    [wednesday] 星期三
    [thursday] 星期四
    [friday] 星期五
    [saturday] 星期六
   *[sunday] 星期日
}）
with-persons = 會晤對象：{ $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date } { $time }
delegations = 代表團
person-name = 姓名
office = 職務
protocol = 禮賓事項
list-number = { $number }.
points-to-make = 談話要點
to-avoid = 應避免事項
topics = 議題
topic-background = 背景
our-position = 我方立場
their-position = 對方立場
if-raised = 如對方提出
questions = 問答

## What is to come

coming-up = 近期日程
next-session-of = { $name }下次會議
agreement-expires = 到期
anniversary-of-relations = 建交{ $years }週年

## Key figures that the brief chooses

spark-alt = 由{ $start }的{ $first }變為{ $end }的{ $last }

## Annexes

annex = 附件
annex-of = 附件{ $letter }

## Parties

members = 成員

## Pictures

picture-credit = 圖片：{ $name }

## Maps

map-title = { $first }與{ $second }
map-disclaimer = 地圖所示疆界並不代表予以認可或接受。
map-key-capitals = 方形標示首都。
map-key-missions = 方形標示首都；圓形標示設有代表機構的其他城市。
map-key-missions-alone = 圓形標示設有代表機構的城市。
map-alt = { $first }與{ $second }地圖。
map-alt-direction = { $second }位於{ $first }{ $direction ->
    [north] 以北
    [north-east] 東北方
    [east] 以東
    [south-east] 東南方
    [south] 以南
    [south-west] 西南方
    [west] 以西
   *[north-west] 西北方
}。
map-alt-places = 圖中標示{ $places }。

## Tables of the brief

tables = 表格
more-rows = { $n-count ->
   *[other] 另有{ $n }項
}
table-summary = { $rows-count ->
   *[other] { $rows }列
}，欄位：{ $columns }

## Trade in some goods only

goods-trade = { $goods }貿易
goods-exports = { $goods }出口
goods-imports = { $goods }進口
goods-total = { $goods }貿易總額
goods-balance = { $goods }貿易差額
goods-exports-within = { $goods }出口
goods-imports-within = { $goods }進口
goods-total-within = { $goods }貿易總額
goods-balance-within = { $goods }貿易差額
goods-exports-of = { $party }{ $goods }出口
goods-imports-of = { $party }{ $goods }進口
goods-balance-of = { $party }{ $goods }貿易差額
goods-balance-of-in = { $year }{ $party }{ $goods }貿易差額
goods-total-came-to = { $year }{ $first }與{ $second }的{ $goods }雙邊貿易總額為{ $amount }。
goods-total-came-to-changed = { $year }{ $first }與{ $second }的{ $goods }雙邊貿易總額為{ $amount }，較{ $before }{ $direction ->
    [up] 增加
   *[down] 減少
}{ $percent }。
goods-flows-in-words = { $party }對{ $partner }出口{ $goods }共{ $exports }，自{ $partner }進口{ $goods }共{ $imports }，{ $kind ->
    [surplus] 順差
   *[deficit] 逆差
}{ $balance }。
goods-two-way-trade-in = { $year }{ $goods }雙邊貿易總額
goods-trade-table = { $party }對{ $partner }{ $goods }貿易（單位：{ $unit }）
goods-trade-chart-caption = { $party }對{ $partner }{ $goods }貿易（單位：{ $unit }）。
goods-chart-index-of = { $party }對{ $partner }{ $goods }貿易。
goods-chart-series = { $goods }貿易：{ $series }（{ $years }）
goods-note = 數字僅涵蓋下列商品：{ $commodities }。
goods-commodity = { $code }（{ $name }）
goods-absent = 如資料來源沒有其中某項商品的紀錄，該項以零計算。

## Statistics

statistics = 統計資料
per-cent-unit = 百分比
statistic-in = 單位：{ $unit }
statistic-unit = 單位：{ $unit }
statistic-caption = { $unit }。
growth = 增減率
change-in-points = 增減（百分點）

## Titles of charts

chart-series-neutral = { $series }（{ $years }）
chart-flows-every = { $larger ->
    [exports] 歷年出口均大於進口
   *[imports] 歷年進口均大於出口
}
chart-flows-every-from = { $larger ->
    [exports] { $from }至{ $to }各年出口均大於進口
   *[imports] { $from }至{ $to }各年進口均大於出口
}
chart-flows-every-known = { $larger ->
    [exports] 在進出口均有數據的年份，出口均大於進口
   *[imports] 在進出口均有數據的年份，進口均大於出口
}
chart-flows-mostly = { $larger ->
    [exports] { $of }年中有{ $often }年出口大於進口
   *[imports] { $of }年中有{ $often }年進口大於出口
}
chart-flows-mostly-known = { $larger ->
    [exports] 在進出口均有數據的{ $of }年中，有{ $often }年出口大於進口
   *[imports] 在進出口均有數據的{ $of }年中，有{ $often }年進口大於出口
}
chart-flows-once = { $larger ->
    [exports] { $year }出口大於進口
   *[imports] { $year }進口大於出口
}
chart-flows-twofold = { $larger ->
    [exports] { $year }出口超過進口的兩倍
   *[imports] { $year }進口超過出口的兩倍
}
chart-total-neutral = 貿易總額及差額（{ $years }）
chart-total-doubled = { $from }至{ $to }貿易額增加一倍
chart-total-more-than = { $n-count ->
    [2] { $from }至{ $to }貿易額增加逾一倍
    [3] { $from }至{ $to }貿易額增加逾兩倍
   *[other] { $to }貿易額超過{ $from }的{ $n }倍
}
chart-total-grown = { $from }至{ $to }貿易額增加{ $percent }
chart-total-fallen = { $from }至{ $to }貿易額減少{ $percent }
chart-total-halved = { $from }至{ $to }貿易額減少逾半
chart-items-largest = { $flow ->
    [exports] { $party }最大出口項目：{ $item }
   *[imports] { $party }最大進口項目：{ $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $year }{ $party }最大出口項目：{ $item }
   *[imports] { $year }{ $party }最大進口項目：{ $item }
}
chart-items-largest-listed = { $flow ->
    [exports] { $party }所列出口項目中最大者：{ $item }
   *[imports] { $party }所列進口項目中最大者：{ $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] { $year }{ $party }所列出口項目中最大者：{ $item }
   *[imports] { $year }{ $party }所列進口項目中最大者：{ $item }
}
chart-items-neutral = { $party }{ $flow ->
    [exports] 各項出口金額
   *[imports] 各項進口金額
}
chart-items-caption = { $party }{ $flow ->
    [exports] 出口
   *[imports] 進口
}（單位：{ $unit }）。
chart-items-caption-in = { $year }{ $party }{ $flow ->
    [exports] 出口
   *[imports] 進口
}（單位：{ $unit }）。
chart-shares-first = { $flow ->
    [exports] { $party }出口總額的{ $percent }來自前{ $n }大項目
   *[imports] { $party }進口總額的{ $percent }來自前{ $n }大項目
}
chart-shares-first-in = { $flow ->
    [exports] { $year }{ $party }出口總額的{ $percent }來自前{ $n }大項目
   *[imports] { $year }{ $party }進口總額的{ $percent }來自前{ $n }大項目
}
chart-shares-neutral = { $party }{ $flow ->
    [exports] 各項出口比重
   *[imports] 各項進口比重
}
chart-shares-caption = 各項在{ $party }{ $flow ->
    [exports] 出口
   *[imports] 進口
}總額中的百分比。
chart-shares-caption-in = { $year }各項在{ $party }{ $flow ->
    [exports] 出口
   *[imports] 進口
}總額中的百分比。
chart-items-noun = { $n-count ->
   *[other] { $n }個項目
}
other-items = 其他
items-not-listed = 未列出
chart-visits-neutral = 歷年訪問及會晤次數
chart-visits-peak = { $year }年訪問及會晤最為頻繁
chart-visits-caption = 本簡報所列訪問及會晤，按訪問方向分列。
chart-visits-caption-planned = 本簡報所列訪問及會晤，按訪問方向分列；預定者不計入。

## Charts: what they say themselves, and their alternative text

status-provisional = 初步數字
status-estimate = 估計數字
status-forecast = 預測數字
chart-break = 數列中斷
chart-index-base = { $year } =
chart-index-of = { $party }對{ $partner }貿易。
chart-index-caption = 指數（{ $year } = 100）。
chart-alt-index = 數值為指數，以{ $year }為100。
chart-alt-diverging = 零線兩側的長條圖：{ $from }至{ $to }各年{ $series }。
chart-alt-stacked-values = 堆疊長條圖：{ $from }至{ $to }各年{ $series }。
chart-alt-lanes = 時間軸：{ $from }至{ $to }各年{ $series }。
chart-alt-lane = { $series }：{ $years }。
chart-alt-area = 面積圖：{ $from }至{ $to }各年{ $series }。
chart-alt-slope = 斜率圖：{ $from }及{ $to }的{ $series }。
chart-alt-multiples = 小型圖表，每一數列一幅：{ $from }至{ $to }各年{ $series }。
chart-alt-sparkline = 小型折線圖：{ $from }至{ $to }各年{ $series }。
chart-alt-dots = 點圖：{ $items }，按數值由大至小排列。
chart-alt-breaks = 數列中斷：{ $years }。
chart-alt-part = { $series }，{ $part }：{ $a }。
chart-alt-note = { $year }：{ $text }。
chart-alt-line = { $a }處有一標線：{ $text }。
chart-alt-code = HS{ "\u00A0" }{ $code }{ "\u00A0" }{ $name }
chart-alt-code-sitc = SITC{ "\u00A0" }{ $code }{ "\u00A0" }{ $name }
chart-alt-sources = 資料來源：{ $sources }。
unit = 單位
currency-code = 貨幣
source = 資料來源
chart-alt-grouped = 長條圖：{ $from }至{ $to }各年{ $series }。
chart-alt-lines = 折線圖：{ $from }至{ $to }各年{ $series }。
chart-alt-stacked = 堆疊長條圖：{ $from }至{ $to }各年{ $series }。
chart-alt-one-year = 長條圖：{ $year }{ $series }。
chart-alt-ranked = 長條圖：{ $items }，按數值由大至小排列。
chart-alt-shares = 長條圖：{ $items }，按比重由大至小排列。
chart-alt-ring = 環形圖：{ $items }在整體中的比重。
chart-alt-unit = 單位為{ $unit }。
chart-alt-measured = 單位：{ $unit }。
chart-alt-only = { $series }：{ $year }為{ $a }。
chart-alt-rose = { $series }由{ $from }的{ $a }升至{ $to }的{ $b }。
chart-alt-fell = { $series }由{ $from }的{ $a }降至{ $to }的{ $b }。
chart-alt-unsteady = { $series }由{ $from }的{ $a }變為{ $to }的{ $b }，無明顯趨勢。
chart-alt-flat = { $series }在{ $from }至{ $to }維持{ $a }不變。
chart-alt-extremes = 最高為{ $high-years }的{ $high }，最低為{ $low-years }的{ $low }。
chart-alt-missing = { $series }：無{ $years }的數據。
chart-alt-sum = { $series }：合計{ $a }。
chart-alt-peak = 單一年份最多為{ $a }（{ $years }）。
chart-alt-item = { $name }（{ $a }）
chart-alt-sentence = { $text }。
chart-alt-ends = { $first-count ->
   *[other] 最大為{ $first }
}；{ $last-count ->
   *[other] 最小為{ $last }
}。
chart-alt-empty = 沒有可顯示的數據。
chart-more-items = { $n-count ->
   *[other] 另有{ $n }項
}

## Key figures of the relationship

figure-sessions = { $n-count ->
   *[other] 次聯合委員會會議
}
figure-sessions-since = { $n-count ->
   *[other] 次聯合委員會會議（{ $year }年以來）
}
figure-sessions-several = { $n-count ->
   *[other] 次聯合委員會會議（各委員會合計）
}

## Projects and forums

since = { $date-since }
from-date = 將自{ $date }起
other-projects = 其他項目

## Recommendations

priority = 優先次序：{ $priority }
priority-high = 高
priority-medium = 中
priority-low = 低
owner = 負責單位：{ $owner }
due = 期限：{ $date }

## Sources, links and pictures

citation-description = 資料來源{ $number }：{ $title }
backlink-description = 返回引用資料來源{ $number }之處
backlink-description-of = 返回第{ $page }頁引用資料來源{ $number }之處
cited-on = { $n-count ->
   *[other] 引用於第{ $pages }頁。
}
footnote-description = 註{ $label }
footnote-backlink = 返回註{ $label }引用處
link-description = { $url }
retrieved = { $date }檢索
from-sources = 資料來源：
block-reference = { $title }（第{ $page }頁）
visit-reference = { $date }的訪問
logo = 標誌

## Attachments

attached-brief = 用以產生本文件的原始檔
attached-data = 圖{ $number }的數據
attached-provenance = 各項數字的出處，供 `chancery trace` 及其他程式使用

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
short-months-of-year = { $year }年{ $from }–{ $to }
date-of-day = { $year }年{ $month }{ $day }日
date-of-month = { $year }年{ $month }
date-of-year = { $year }年
range = { $from }至{ $to }
range-of-years = { $from }至{ $to }
fiscal-year = { $start }/{ $end }年度
# `$half` is text: 上半年 and 下半年 are chosen where it comes as a number.
half-of-year = { $year }年{ $half-count ->
    [1] 上半年
    [2] 下半年
   *[other] 第{ $half }半年
}
quarter-of-year = { $year }年第{ $quarter }季
quarters-of-year = { $year }年第{ $from }季至第{ $to }季
months-of-year = { $year }年{ $from }至{ $to }
from-period-to-period = { $from }至{ $to }
range-within-year = { $year }年{ $from }至{ $to }
range-within-month = { $year }年{ $month }{ $from }日至{ $to }日
day-without-year = { $year }年{ $month }{ $day }日
on-date = { $date-kind ->
   *[day] 於{ $date }
}
since-date = 自{ $date }起

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }個百分點
rose = { $direction ->
    [up] 上升{ $figure }
    [down] 下降{ $figure }
    [slight] 大致持平
   *[none] 維持不變
}
ordinal = 第{ $n }
cardinal = { $n }

## Money. House styles cannot rename these.

# Same as in English.
money = { $sign }{ $symbol-kind ->
    [letters] { $symbol }{ "\u00A0" }{ $number }
   *[sign] { $symbol }{ $number }
}
# “51.4百萬美元”, “人民幣51.4百萬元”; the symbol comes first of a currency that is not listed.
money-long = { $code ->
    [AUD] { $sign }
    [BRL] { $sign }
    [BYN] { $sign }
    [CAD] { $sign }
    [CHF] { $sign }
    [CNY] 人民幣{ $sign }
    [EUR] { $sign }
    [GBP] { $sign }
    [HKD] { $sign }
    [INR] { $sign }
    [JPY] { $sign }
    [KRW] { $sign }
    [PKR] { $sign }
    [RUB] { $sign }
    [SAR] { $sign }
    [TRY] { $sign }
    [TWD] 新臺幣{ $sign }
    [UAH] { $sign }
    [USD] { $sign }
   *[other] { $sign }{ $symbol-kind ->
        [letters] { $symbol }{ "\u00A0" }
       *[sign] { $symbol }
    }
}{ $number }{ $unit ->
    [thousand] 千
    [million] 百萬
    [billion] 十億
   *[one] { "" }
}{ $code ->
    [AUD] 澳元
    [BRL] 巴西雷亞爾
    [BYN] 白俄羅斯盧布
    [CAD] 加元
    [CHF] 瑞士法郎
    [CNY] 元
    [EUR] 歐元
    [GBP] 英鎊
    [HKD] 港元
    [INR] 印度盧比
    [JPY] 日圓
    [KRW] 韓元
    [PKR] 巴基斯坦盧比
    [RUB] 俄羅斯盧布
    [SAR] 沙烏地里亞爾
    [TRY] 土耳其里拉
    [TWD] 元
    [UAH] 烏克蘭格里夫納
    [USD] 美元
   *[other] { "" }
}
# Long names of currencies have no room in large type: their symbol comes first.
money-short = { $code ->
    [AUD] { $sign }
    [CAD] { $sign }
    [CNY] 人民幣{ $sign }
    [EUR] { $sign }
    [GBP] { $sign }
    [HKD] { $sign }
    [JPY] { $sign }
    [KRW] { $sign }
    [TWD] 新臺幣{ $sign }
    [USD] { $sign }
   *[other] { $sign }{ $symbol-kind ->
        [letters] { $symbol }{ "\u00A0" }
       *[sign] { $symbol }
    }
}{ $number }{ $unit ->
    [thousand] 千
    [million] 百萬
    [billion] 十億
   *[one] { "" }
}{ $code ->
    [AUD] 澳元
    [CAD] 加元
    [CNY] 元
    [EUR] 歐元
    [GBP] 英鎊
    [HKD] 港元
    [JPY] 日圓
    [KRW] 韓元
    [TWD] 元
    [USD] 美元
   *[other] { "" }
}
unit-name = { $unit ->
    [thousand] 千{ $currency }
    [million] 百萬{ $currency }
    [billion] 十億{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] 澳元
    [BRL] 巴西雷亞爾
    [BYN] 白俄羅斯盧布
    [CAD] 加元
    [CHF] 瑞士法郎
    [CNY] 元人民幣
    [EUR] 歐元
    [GBP] 英鎊
    [HKD] 港元
    [INR] 印度盧比
    [JPY] 日圓
    [KRW] 韓元
    [PKR] 巴基斯坦盧比
    [RUB] 俄羅斯盧布
    [SAR] 沙烏地里亞爾
    [TRY] 土耳其里拉
    [TWD] 元新臺幣
    [UAH] 烏克蘭格里夫納
    [USD] 美元
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { "，" }
sentence-gap = { "" }
sentence-end = 。
and = 和
open-ends = 等 等等 … ……
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
# A title without spaces is one word: these are how such titles begin.
relations-words =
    關係 兩國關係 雙邊關係 外交關係 邦交 建交 復交 兩國建交 正式建交 雙方建交 宣布建交 建立外交 建立邦交 建立大使級 建立正式
    建立領事 建立雙邊 建立關係 正式建立 兩國建立 雙方建立 恢復外交 恢復邦交 承認 外交承認 正式承認 相互承認 互相承認
plural-endings = 協定 協議 條約 公約 議定書 備忘錄 宣言 聲明 換文 文件 文書 合約 計畫 計劃 安排
common-words = { "" }
