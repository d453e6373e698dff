### CHINESE, SIMPLIFIED: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = 建交周年简报
visit-briefing = 访问简报
country-briefing = 国别简报
briefing = 简报

## The masthead and the foot of the page

number = 第{ $number }期
years = { $n-count ->
   *[other] 周年
}
data-to = 数据截至{ $date }
next-update = 下次更新：{ $date }
date-line = { $place }，{ $date }
folio = 第{ $page }页，共{ $pages }页
draft = 草稿
draft-version = 草稿（{ $version }）
draft-folio = { $draft } · { $folio }
subject = { $first }同{ $second }的关系

## The cover of a booklet, and the page on its back

issued-by = 发布单位
series = 系列
edition = 版次
issued = 发布
authors = { $n-count ->
   *[other] 撰稿人
}
data-up-to = 数据截至
next-issue = 下次更新
handling = 密级
cover-picture = 封面图片

## Sections

bottom-line = 要点
in-brief = 概览
the-two-sides = 双方概况
contents = 目录
history = 历史沿革
diplomatic-missions = 外交机构
official-visits = 官方访问和会晤
agreements-and-institutions = 双边协议和合作机制
agreements = 双边协议
trade = 双边贸易
trade-in-detail = 双边贸易详情
forums-and-projects = 合作平台和项目
forums = 合作平台
projects = 合作项目
recommendations = 建议
conclusion = 结语
abbreviations = 缩略语
sources = 资料来源
about-this-briefing = 关于本简报
contact = 联系方式
licence = 使用许可
disclaimer = 免责声明
version = 版本
drafted-by = 起草
cleared-by = 审核

## Facts of the two sides

official-name = 正式名称
capital = 首都
embassy = 大使馆
high-commission = 高级专员公署
fact-of = { $party }：
not-given = —
place-since = { $place }（{ $date-since }）
place-from = { $place }（自{ $date }起）

## History

relations-established = 建立外交关系
relations-since = { $date }建交

## Missions

embassy-of = { $party }大使馆
high-commission-of = { $party }高级专员公署
consulate-general-of = { $party }总领事馆
consulate-of = { $party }领事馆
honorary-consulate-of = { $party }名誉领事馆
liaison-office-of = { $party }联络处
trade-office-of = { $party }商务代表处
permanent-mission-of = { $party }常驻代表团
mission = { $mission }。
mission-opened = { $mission }{ $opening ->
    [future] 将于
   *[past] 于
}{ $opened }设立。
mission-closed = { $mission }{ $closing ->
    [future] 将于
   *[past] 于
}{ $closed }关闭。
mission-opened-and-closed = { $mission }{ $opening ->
    [future] 将于
   *[past] 于
}{ $opened }设立，{ $closing ->
    [future] 将于
   *[past] 于
}{ $closed }关闭。
head-of-mission = 馆长：{ $name }。

## Visits

date = 日期
visitor = 访问者
where = 地点
occasion-and-outcome = 事由和成果
from-to = { $from }访{ $to }
visit = 访问
summit = 峰会
on-the-sidelines = { $occasion }期间会晤
on-the-sidelines-of-a-meeting = 会议期间会晤
head-of-state = { $n-count ->
   *[other] 国家元首
}
head-of-government = { $n-count ->
   *[other] 政府首脑
}
minister = { $n-count ->
   *[other] 部长
}
parliament = { $n-count ->
   *[other] 议员
}
official = { $n-count ->
   *[other] 官员
}
planned = 计划中
visits-held-and-planned = { $held-count ->
    [0] 尚未进行访问和会晤
   *[other] 已进行{ $held }次访问和会晤
}，计划进行{ $planned }次
visits-planned = 计划进行{ $planned }次访问和会晤
decade = { $year }年代
group-continued = { $group }（续）
elsewhere-or-together = 其他会晤
elsewhere-or-together-within = 其他会晤
from-to-within = { $from }访{ $to }

## Agreements

signed = 签署
agreements-cover = 两国间协议涵盖{ $fields }。
agreements-signed = { $n-count ->
    [0] 两国尚未签署协议
   *[other] 两国已签署{ $qualifier ->
        [over] 逾{ $n }项
        [about] 约{ $n }项
       *[exactly] { $n }项
    }协议
}。
agreements-signed-in = { $n-count ->
    [0] 两国在下列领域尚未签署协议：{ $fields }
   *[other] 两国已签署{ $qualifier ->
        [over] 逾{ $n }项
        [about] 约{ $n }项
       *[exactly] { $n }项
    }协议，涵盖{ $fields }
}。
kinds-signed = 两国已签署{ $kinds }。
kinds-signed-in = 两国已签署{ $kinds }，涵盖{ $fields }。
one-of-kinds-signed = 两国已签署{ $qualifier ->
    [over] 不止一项
    [about] 约一项
   *[exactly] 一项
}文件（{ $kinds }）。
one-of-kinds-signed-in = 两国已签署{ $qualifier ->
    [over] 不止一项
    [about] 约一项
   *[exactly] 一项
}文件（{ $kinds }），涵盖{ $fields }。
counted-kinds-signed = 两国已签署{ $kinds }{ $qualifier ->
    [over] 逾{ $n }项
    [about] 约{ $n }项
   *[exactly] 共{ $n }项
}。
counted-kinds-signed-in = 两国已签署{ $kinds }{ $qualifier ->
    [over] 逾{ $n }项
    [about] 约{ $n }项
   *[exactly] 共{ $n }项
}，涵盖{ $fields }。
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] 约{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
   *[other] 双边协议（项）
}
agreement = 协议
field = 领域
status = 状态
in-force-since = { $date }生效
in-force-from = 自{ $date }起生效
in-force-during = 有效期：{ $period }
expired = 已于{ $date }失效
expires = { $date }到期
to-be-signed = 待签署
to-be-signed-in = 拟在{ $place }签署
signed-in = 在{ $place }签署

## Commissions

joint-commission = 联合委员会
joint-commissions = 联合委员会
commission = 两国设有{ $name }。
commission-remit = 两国设有{ $name }，工作领域为{ $remit }。
commission-set-up = { $name }{ $setting-up ->
    [future] 将于
   *[past] 于
}{ $established }成立。
commission-set-up-remit = { $name }{ $setting-up ->
    [future] 将于
   *[past] 于
}{ $established }成立，工作领域为{ $remit }。
commission-held = { $name }{ $sessions-count ->
    [0] 尚未举行会议
   *[other] 已举行{ $sessions }次会议
}。
commission-held-remit = { $name }{ $sessions-count ->
    [0] 尚未举行会议
   *[other] 已举行{ $sessions }次会议
}，工作领域为{ $remit }。
commission-set-up-held = { $name }于{ $established }成立，{ $sessions-count ->
    [0] 尚未举行会议
   *[other] 已举行{ $sessions }次会议
}。
commission-set-up-held-remit = { $name }于{ $established }成立，工作领域为{ $remit }，{ $sessions-count ->
    [0] 尚未举行会议
   *[other] 已举行{ $sessions }次会议
}。
commission-level = 会议级别：{ $level }。
commission-level-planned = 拟定会议级别：{ $level }。
last-session = 上次会议于{ $last }举行。
next-session = { $number ->
    [first] 首次会议
   *[later] 下次会议
}{ $due ->
    [past] 原定于
   *[future] 定于
}{ $next }举行。
next-sessions = { $number ->
    [first] 第一次和第二次会议
   *[later] 接下来的两次会议
}分别定于{ $next }和{ $after }举行。
last-and-next-session = 上次会议于{ $last }举行，下次会议{ $due ->
    [past] 原定于
   *[future] 定于
}{ $next }举行。

## Trade

exports = 出口
imports = 进口
total = 总额
balance = 差额
exports-within = 出口
imports-within = 进口
total-within = 总额
balance-within = 差额
year = 年份
growth-of-total = 总额增长率
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = 接近{ $figure }
more-than = 超过{ $figure }
exports-of = { $party }出口
imports-of = { $party }进口
balance-of = { $party }贸易差额
balance-of-in = { $year }{ $party }贸易差额
two-way-trade-in = { $year }双边贸易额
change-on = { $growth }（较{ $year }）
rank-of-partner = { $party }第{ $place }大贸易伙伴
total-came-to = { $year }，{ $first }与{ $second }双边贸易额为{ $amount }。
total-came-to-changed = { $year }，{ $first }与{ $second }双边贸易额为{ $amount }，较{ $before }{ $direction ->
    [up] 增长
   *[down] 下降
}{ $percent }。
flows-in-words = { $party }对{ $partner }出口{ $exports }，自{ $partner }进口{ $imports }，{ $kind ->
    [surplus] 顺差为
   *[deficit] 逆差为
}{ $balance }。
largest-items = { $year }，{ $party }第一大出口商品为{ $export }，第一大进口商品为{ $import }。
figure-in = { $year }{ $figure }
mirror-figures = 数据取自{ $partner }公布的对外贸易统计。
absent-commodities = 数据为各类商品之和，其中{ $n }类商品的部分年份或进出口方向无记录，按零计算。
figures-rounded = 因四舍五入，各项之和可能与合计数不符。
marked-period = { $period }{ $status ->
    [provisional] （初）
    [estimate] （估）
   *[forecast] （预）
}
status-note = { $status ->
    [provisional] （初）为初步数据。
    [estimate] （估）为估计数。
   *[forecast] （预）为预测数。
}
break-note = 数据序列自{ $years }起重新编制，与此前数据不可比。
period-of-status = { $period }（{ $status ->
    [provisional] 初步数据
    [estimate] 估计数
   *[forecast] 预测数
}）
figures-of-status = { $status ->
    [provisional] { $years }数据为初步数据。
    [estimate] { $years }数据为估计数。
   *[forecast] { $years }数据为预测数。
}
period = 时期
parts-of-years = 非完整年度及其他时期
partner-rank = 排名
partner-share = 占比
rank-note = 排名：{ $partner }在{ $party }贸易伙伴中的位次。
share-note = 占比：{ $partner }占{ $party }对外贸易总额的比重。
rank-and-share-note = 排名和占比：{ $partner }在{ $party }贸易伙伴中的位次，以及占其对外贸易总额的比重。
goods-and-services-table = { $party }对{ $partner }的货物和服务贸易，单位：{ $unit }
exports-of-goods = 货物出口
exports-of-services = 服务出口
imports-of-goods = 货物进口
imports-of-services = 服务进口
trade-table = { $party }对{ $partner }贸易，单位：{ $unit }
trade-chart-caption = { $party }对{ $partner }贸易，单位：{ $unit }。
no-figures-for = { $years }无数据。
no-figures-of-series = { $years }无{ $series }数据。
figures-from = 数据来源：
what-is-traded = 商品构成
goods = 商品
sells = { $party }出口商品
item = 商品
hs-code = HS编码
sitc-code = SITC编码
value = 金额
share = 占比
value-in = { $year }金额
share-in = { $year }占比
items-table = 进出口商品，金额单位：{ $unit }
trade-by-member = 按成员分列的贸易
member = 成员
other-members = 其他成员
share-of-total = 占总额比重
members-table = { $what }，单位：{ $unit }
members-table-in = { $period }{ $what }，单位：{ $unit }
trade-with-members = { $party }对{ $partner }成员的贸易
exports-to-members = { $party }对{ $partner }成员的出口
imports-from-members = { $party }自{ $partner }成员的进口
balance-with-members = { $party }对{ $partner }成员的贸易差额
trade-of-members = { $party }成员对{ $partner }的贸易
exports-of-members = { $party }成员对{ $partner }的出口
imports-of-members = { $party }成员自{ $partner }的进口
balance-of-members = { $party }成员对{ $partner }的贸易差额
chart-members-caption = { $period }，单位：{ $unit }。

## Agreements by what is known of them

standing-in-force = 已生效
standing-signed = 已签署
standing-other = 其他
standing-expired = 已失效

## Officials

officials = 主要官员
in-office-since = { $date }起任职
photograph-of = { $name }的照片

## A visit

objectives = 目标
programme = 日程
programme-day = { $date }（{ $weekday ->
    [monday] 星期一
    [tuesday] 星期二
    [wednesday] 星期三
    [thursday] 星期四
    [friday] 星期五
    [saturday] 星期六
   *[sunday] 星期日
}）
with-persons = 参加：{ $names }
times-from-to = { $from }–{ $to }
time-of-day = { $date } { $time }
delegations = 代表团
person-name = 姓名
office = 职务
protocol = 礼宾
list-number = { $number }.
points-to-make = 谈话要点
to-avoid = 避免提及
topics = 议题
topic-background = 背景
our-position = 我方立场
their-position = 对方立场
if-raised = 如对方提及
questions = 问答参考

## What is to come

coming-up = 近期安排
next-session-of = { $name }下次会议
agreement-expires = 到期
anniversary-of-relations = 建交{ $years }周年

## Key figures that the brief chooses

spark-alt = 从{ $start }的{ $first }到{ $end }的{ $last }

## Annexes

annex = 附件
annex-of = 附件{ $letter }

## Parties

members = 成员

## Pictures

picture-credit = 图片：{ $name }

## Maps

map-title = { $first }和{ $second }
map-disclaimer = 本图所示边界不意味着认可或接受。
map-key-capitals = 方形表示首都。
map-key-missions = 方形表示首都，圆形表示设有外交机构的其他城市。
map-key-missions-alone = 圆形表示设有外交机构的城市。
map-alt = { $first }和{ $second }地图。
map-alt-direction = { $second }位于{ $first }{ $direction ->
    [north] 以北
    [north-east] 东北方向
    [east] 以东
    [south-east] 东南方向
    [south] 以南
    [south-west] 西南方向
    [west] 以西
   *[north-west] 西北方向
}。
map-alt-places = 图中标有{ $places }。

## Tables of the brief

tables = 表格
more-rows = 另有{ $n }项
table-summary = 共{ $rows }行，各列为：{ $columns }

## Trade in some goods only

goods-trade = { $goods }贸易
goods-exports = { $goods }出口
goods-imports = { $goods }进口
goods-total = { $goods }贸易总额
goods-balance = { $goods }贸易差额
goods-exports-within = { $goods }出口
goods-imports-within = { $goods }进口
goods-total-within = { $goods }贸易总额
goods-balance-within = { $goods }贸易差额
goods-exports-of = { $party }{ $goods }出口
goods-imports-of = { $party }{ $goods }进口
goods-balance-of = { $party }{ $goods }贸易差额
goods-balance-of-in = { $year }{ $party }{ $goods }贸易差额
goods-total-came-to = { $year }，{ $first }与{ $second }的{ $goods }贸易额为{ $amount }。
goods-total-came-to-changed = { $year }，{ $first }与{ $second }的{ $goods }贸易额为{ $amount }，较{ $before }{ $direction ->
    [up] 增长
   *[down] 下降
}{ $percent }。
goods-flows-in-words = { $party }对{ $partner }出口{ $goods }{ $exports }，自{ $partner }进口{ $goods }{ $imports }，{ $kind ->
    [surplus] 顺差为
   *[deficit] 逆差为
}{ $balance }。
goods-two-way-trade-in = { $year }双边{ $goods }贸易额
goods-trade-table = { $party }对{ $partner }的{ $goods }贸易，单位：{ $unit }
goods-trade-chart-caption = { $party }对{ $partner }的{ $goods }贸易，单位：{ $unit }。
goods-chart-index-of = { $party }对{ $partner }的{ $goods }贸易。
goods-chart-series = { $years }{ $goods }贸易：{ $series }
goods-note = 数据仅涉及下列商品：{ $commodities }。
goods-commodity = { $code }（{ $name }）
goods-absent = 来源中无记录的商品按零计算。

## Statistics

statistics = 统计数据
per-cent-unit = %
statistic-in = 单位：{ $unit }
statistic-unit = 单位：{ $unit }
statistic-caption = { $unit }。
growth = 增长率
change-in-points = 变动（百分点）

## Titles of charts

chart-series-neutral = { $years }{ $series }
chart-flows-every = { $larger ->
    [exports] 历年出口均大于进口
   *[imports] 历年进口均大于出口
}
chart-flows-every-from = { $larger ->
    [exports] { $from }至{ $to }，历年出口均大于进口
   *[imports] { $from }至{ $to }，历年进口均大于出口
}
chart-flows-every-known = { $larger ->
    [exports] 在两项数据齐全的年份，出口均大于进口
   *[imports] 在两项数据齐全的年份，进口均大于出口
}
chart-flows-mostly = { $larger ->
    [exports] { $of }年中有{ $often }年出口大于进口
   *[imports] { $of }年中有{ $often }年进口大于出口
}
chart-flows-mostly-known = { $larger ->
    [exports] 在两项数据齐全的{ $of }年中，有{ $often }年出口大于进口
   *[imports] 在两项数据齐全的{ $of }年中，有{ $often }年进口大于出口
}
chart-flows-once = { $larger ->
    [exports] { $year }出口大于进口
   *[imports] { $year }进口大于出口
}
chart-flows-twofold = { $larger ->
    [exports] { $year }出口额超过进口额的两倍
   *[imports] { $year }进口额超过出口额的两倍
}
chart-total-neutral = { $years }贸易总额和差额
chart-total-doubled = { $from }至{ $to }贸易额翻一番
chart-total-more-than = { $n-count ->
    [2] { $from }至{ $to }贸易额增长超过一倍
   *[other] { $to }贸易额超过{ $from }的{ $n }倍
}
chart-total-grown = { $from }至{ $to }贸易额增长{ $percent }
chart-total-fallen = { $from }至{ $to }贸易额下降{ $percent }
chart-total-halved = { $from }至{ $to }贸易额下降超过一半
chart-items-largest = { $flow ->
    [exports] { $party }第一大出口商品：{ $item }
   *[imports] { $party }第一大进口商品：{ $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $year }{ $party }第一大出口商品：{ $item }
   *[imports] { $year }{ $party }第一大进口商品：{ $item }
}
chart-items-largest-listed = { $flow ->
    [exports] 所列商品中{ $party }第一大出口商品：{ $item }
   *[imports] 所列商品中{ $party }第一大进口商品：{ $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] 所列商品中{ $year }{ $party }第一大出口商品：{ $item }
   *[imports] 所列商品中{ $year }{ $party }第一大进口商品：{ $item }
}
chart-items-neutral = { $flow ->
    [exports] { $party }出口商品（按金额）
   *[imports] { $party }进口商品（按金额）
}
chart-items-caption = { $flow ->
    [exports] { $party }出口商品，单位：{ $unit }。
   *[imports] { $party }进口商品，单位：{ $unit }。
}
chart-items-caption-in = { $flow ->
    [exports] { $year }{ $party }出口商品，单位：{ $unit }。
   *[imports] { $year }{ $party }进口商品，单位：{ $unit }。
}
chart-shares-first = { $flow ->
    [exports] 前{ $n }项商品占{ $party }出口的{ $percent }
   *[imports] 前{ $n }项商品占{ $party }进口的{ $percent }
}
chart-shares-first-in = { $flow ->
    [exports] 前{ $n }项商品占{ $year }{ $party }出口的{ $percent }
   *[imports] 前{ $n }项商品占{ $year }{ $party }进口的{ $percent }
}
chart-shares-neutral = { $flow ->
    [exports] { $party }出口商品构成
   *[imports] { $party }进口商品构成
}
chart-shares-caption = { $flow ->
    [exports] 占{ $party }出口的百分比。
   *[imports] 占{ $party }进口的百分比。
}
chart-shares-caption-in = { $flow ->
    [exports] 占{ $year }{ $party }出口的百分比。
   *[imports] 占{ $year }{ $party }进口的百分比。
}
chart-items-noun = { $n }项
other-items = 其他
items-not-listed = 未列出
chart-visits-neutral = 历年访问和会晤
chart-visits-peak = { $year }年访问和会晤最为频繁
chart-visits-caption = 本简报所列访问和会晤，按访问方向分列。
chart-visits-caption-planned = 本简报所列访问和会晤，按访问方向分列，不含计划中的访问和会晤。

## Charts: what they say themselves, and their alternative text

status-provisional = 初步数据
status-estimate = 估计数
status-forecast = 预测数
chart-break = 序列断点
chart-index-base = { $year } =
chart-index-of = { $party }对{ $partner }贸易。
chart-index-caption = 指数，{ $year } = 100。
chart-alt-index = 数值为指数，以{ $year }为100。
chart-alt-diverging = 零线两侧柱状图：{ $from }至{ $to }历年{ $series }。
chart-alt-stacked-values = 堆积柱状图：{ $from }至{ $to }历年{ $series }。
chart-alt-lanes = 时间线图：{ $from }至{ $to }历年{ $series }。
chart-alt-lane = { $series }：{ $years }。
chart-alt-area = 面积图：{ $from }至{ $to }历年{ $series }。
chart-alt-slope = 斜率图：{ $from }和{ $to }的{ $series }。
chart-alt-multiples = 组图，每个序列一幅：{ $from }至{ $to }历年{ $series }。
chart-alt-sparkline = 小型折线图：{ $from }至{ $to }历年{ $series }。
chart-alt-dots = 点图：{ $items }，按数值从大到小排列。
chart-alt-breaks = 数据序列断点：{ $years }。
chart-alt-part = { $series }，{ $part }：{ $a }。
chart-alt-note = { $year }：{ $text }。
chart-alt-line = 参考线{ $a }：{ $text }。
chart-alt-code = { $name }，HS{ "\u00A0" }{ $code }
chart-alt-code-sitc = { $name }，SITC{ "\u00A0" }{ $code }
chart-alt-sources = 来源：{ $sources }。
unit = 单位
currency-code = 货币
source = 来源
chart-alt-grouped = 柱状图：{ $from }至{ $to }历年{ $series }。
chart-alt-lines = 折线图：{ $from }至{ $to }历年{ $series }。
chart-alt-stacked = 堆积柱状图：{ $from }至{ $to }历年{ $series }。
chart-alt-one-year = 柱状图：{ $year }{ $series }。
chart-alt-ranked = 条形图：{ $items }，按数值从大到小排列。
chart-alt-shares = 条形图：{ $items }，按占比从大到小排列。
chart-alt-ring = 环形图：{ $items }，按占总体的比重显示。
chart-alt-unit = 单位：{ $unit }。
chart-alt-measured = 单位：{ $unit }。
chart-alt-only = { $series }：{ $year }为{ $a }。
chart-alt-rose = { $series }从{ $from }的{ $a }升至{ $to }的{ $b }。
chart-alt-fell = { $series }从{ $from }的{ $a }降至{ $to }的{ $b }。
chart-alt-unsteady = { $series }：{ $from }为{ $a }，{ $to }为{ $b }，无明显趋势。
chart-alt-flat = { $series }：{ $from }至{ $to }均为{ $a }。
chart-alt-extremes = 最高为{ $high }（{ $high-years }），最低为{ $low }（{ $low-years }）。
chart-alt-missing = { $series }：{ $years }无数据。
chart-alt-sum = { $series }：共计{ $a }。
chart-alt-peak = 单年最多为{ $a }（{ $years }）。
chart-alt-item = { $name }（{ $a }）
chart-alt-sentence = { $text }。
chart-alt-ends = 最大的是{ $first }，最小的是{ $last }。
chart-alt-empty = 无可显示的数据。
chart-more-items = 另有{ $n }项

## Key figures of the relationship

figure-sessions = { $n-count ->
   *[other] 联合委员会会议（次）
}
figure-sessions-since = { $n-count ->
   *[other] { $year }年以来联合委员会会议（次）
}
figure-sessions-several = { $n-count ->
   *[other] 各联合委员会会议（次）
}

## Projects and forums

since = { $date-since }
from-date = 自{ $date }起
other-projects = 其他项目

## Recommendations

priority = 优先级：{ $priority }
priority-high = 高
priority-medium = 中
priority-low = 低
owner = 负责方：{ $owner }
due = 完成时限：{ $date }

## Sources, links and pictures

citation-description = 来源{ $number }：{ $title }
backlink-description = 返回来源{ $number }的引用处
backlink-description-of = 返回第{ $page }页来源{ $number }的引用处
cited-on = { $n-count ->
   *[other] 引用于第{ $pages }页。
}
footnote-description = 脚注{ $label }
footnote-backlink = 返回脚注{ $label }的标注处
link-description = { $url }
retrieved = 检索日期：{ $date }
from-sources = 来源：
block-reference = { $title }（第{ $page }页）
visit-reference = { $date }的访问
logo = 标识

## Attachments

attached-brief = 生成本文件的源文件
attached-data = 图{ $number }的数据
attached-provenance = 各项数据的出处，供`chancery trace`及其他程序使用

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
# Without 月, which `short-months-of-year` writes once: 2024年1–8月.
short-month = { $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}
short-months-of-year = { $year }年{ $from }–{ $to }月
date-of-day = { $year }年{ $month }{ $day }日
date-of-month = { $year }年{ $month }
# With 年, because a period in its place may be "2023年第4季度": messages have no 年 after a period.
date-of-year = { $year }年
range = { $from }至{ $to }
range-of-years = { $from }至{ $to }
fiscal-year = { $start }/{ $end }财年
# As text, `$half` is always `other`; given as a number, it chooses the usual words.
half-of-year = { $year }年{ $half-count ->
    [1] 上半年
    [2] 下半年
   *[other] H{ $half }
}
quarter-of-year = { $year }年第{ $quarter }季度
quarters-of-year = { $year }年第{ $from }至第{ $to }季度
months-of-year = { $year }年{ $from }至{ $to }
from-period-to-period = { $from }至{ $to }
range-within-year = { $year }年{ $from }至{ $to }
range-within-month = { $year }年{ $month }{ $from }日至{ $to }日
day-without-year = { $year }年{ $month }{ $day }日
on-date = 于{ $date }
since-date = 自{ $date }起

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }个百分点
rose = { $direction ->
    [up] 增长{ $figure }
    [down] 下降{ $figure }
    [slight] 基本持平
   *[none] 保持不变
}
ordinal = 第{ $n }
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $symbol-kind ->
    [letters] { $number }{ "\u00A0" }{ $symbol }
   *[sign] { $symbol }{ $number }
}
money-long = { $sign }{ $number }{ "\u00A0" }{ $unit ->
    [thousand] 千
    [million] 百万
    [billion] 十亿
   *[one] { "" }
}{ $code ->
    [AED] 阿联酋迪拉姆
    [AUD] 澳元
    [BRL] 巴西雷亚尔
    [BYN] 白俄罗斯卢布
    [CAD] 加元
    [CHF] 瑞士法郎
    [CNY] 元人民币
    [EUR] 欧元
    [GBP] 英镑
    [HKD] 港元
    [INR] 印度卢比
    [JPY] 日元
    [KRW] 韩元
    [KZT] 哈萨克斯坦坚戈
    [NZD] 新西兰元
    [PKR] 巴基斯坦卢比
    [RUB] 俄罗斯卢布
    [SAR] 沙特里亚尔
    [SGD] 新加坡元
    [TRY] 土耳其里拉
    [UAH] 乌克兰格里夫纳
    [USD] 美元
   *[other] { $code }
}
money-short = { $sign }{ $number }{ "\u00A0" }{ $unit ->
    [thousand] 千
    [million] 百万
    [billion] 十亿
   *[one] { "" }
}{ $code ->
    [AED] 阿联酋迪拉姆
    [AUD] 澳元
    [BRL] 巴西雷亚尔
    [BYN] 白俄罗斯卢布
    [CAD] 加元
    [CHF] 瑞士法郎
    [CNY] 元人民币
    [EUR] 欧元
    [GBP] 英镑
    [HKD] 港元
    [INR] 印度卢比
    [JPY] 日元
    [KRW] 韩元
    [KZT] 哈萨克斯坦坚戈
    [NZD] 新西兰元
    [PKR] 巴基斯坦卢比
    [RUB] 俄罗斯卢布
    [SAR] 沙特里亚尔
    [SGD] 新加坡元
    [TRY] 土耳其里拉
    [UAH] 乌克兰格里夫纳
    [USD] 美元
   *[other] { $code }
}
unit-name = { $unit ->
    [thousand] 千{ $currency }
    [million] 百万{ $currency }
    [billion] 十亿{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AED] 阿联酋迪拉姆
    [AUD] 澳元
    [BRL] 巴西雷亚尔
    [BYN] 白俄罗斯卢布
    [CAD] 加元
    [CHF] 瑞士法郎
    [CNY] 元人民币
    [EUR] 欧元
    [GBP] 英镑
    [HKD] 港元
    [INR] 印度卢比
    [JPY] 日元
    [KRW] 韩元
    [KZT] 哈萨克斯坦坚戈
    [NZD] 新西兰元
    [PKR] 巴基斯坦卢比
    [RUB] 俄罗斯卢布
    [SAR] 沙特里亚尔
    [SGD] 新加坡元
    [TRY] 土耳其里拉
    [UAH] 乌克兰格里夫纳
    [USD] 美元
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { "，" }
sentence-gap = { "" }
sentence-end = 。
and = 和
open-ends = 等 等。 等等 等等。 …… …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
# Words are not parted by spaces: these are how a title may start.
relations-words =
    建交 复交 外交关系 邦交 建立外交 建立大使级 建立公使级 建立领事 建立正式 正式建交 正式建立外交 宣布建交 关系 双边关系
    恢复外交 承认 互相承认 相互承认 正式承认 两国建交 两国复交 两国建立外交 两国正式建交 两国正式建立外交 两国宣布建交
    两国恢复外交 两国关系 两国互相承认 两国相互承认 双方建交 双方建立外交 双方正式建交 签署建交 发表建交
# Also of a single one: words have no plural.
plural-endings = 协定 协议 条约 议定书 备忘录 公约 声明 宣言 公报 计划 合同 文件 等
common-words = { "" }
