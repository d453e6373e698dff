### Korean: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = 수교 기념 참고자료
visit-briefing = 방문 참고자료
country-briefing = 국가 개황
briefing = 참고자료

## The masthead and the foot of the page

number = 제{ $number }호
years = { $n-count ->
   *[other] 주년
}
data-to = 자료 기준: { $date }
next-update = 다음 갱신: { $date }
date-line = { $place }, { $date }
folio = { $page } / { $pages }
draft = 초안
draft-version = 초안({ $version })
draft-folio = { $draft } · { $folio }
subject = { $first }-{ $second } 관계

## The cover of a booklet, and the page on its back

issued-by = 발행처
series = 총서
edition = 판차
issued = 발행
authors = { $n-count ->
   *[other] 저자
}
data-up-to = 자료 기준
next-issue = 다음 갱신
handling = 취급 구분
cover-picture = 표지 이미지

## Sections

bottom-line = 핵심 요지
in-brief = 요약
the-two-sides = 양측 개요
contents = 목차
history = 관계 연혁
diplomatic-missions = 외교공관
official-visits = 주요 인사 교류
agreements-and-institutions = 협정 및 협의체
agreements = 체결 협정
trade = 교역
trade-in-detail = 교역 세부 현황
forums-and-projects = 포럼 및 협력 사업
forums = 포럼
projects = 협력 사업
recommendations = 건의사항
conclusion = 결론
abbreviations = 약어
sources = 출처
about-this-briefing = 이 자료에 대하여
contact = 연락처
licence = 라이선스
disclaimer = 면책 사항
version = 버전
drafted-by = 작성
cleared-by = 승인

## Facts of the two sides

official-name = 공식 명칭
capital = 수도
embassy = 대사관
high-commission = 고등판무관실
fact-of = { $party }:
not-given = –
place-since = { $place }({ $date } 개설)
place-from = { $place }({ $date } 개설 예정)

## History

relations-established = 외교관계 수립
relations-since = { $date } 외교관계 수립

## Missions

embassy-of = { $party } 대사관
high-commission-of = { $party } 고등판무관실
consulate-general-of = { $party } 총영사관
consulate-of = { $party } 영사관
honorary-consulate-of = { $party } 명예영사관
liaison-office-of = { $party } 연락사무소
trade-office-of = { $party } 무역대표부
permanent-mission-of = { $party } 상주대표부
mission = { $mission }.
mission-opened = { $mission }, { $opened-on } { $opening ->
    [future] 개설 예정
   *[past] 개설
}.
mission-closed = { $mission }, { $closed-on } { $closing ->
    [future] 폐쇄 예정
   *[past] 폐쇄
}.
mission-opened-and-closed = { $mission }, { $opened-on } { $opening ->
    [future] 개설 예정
   *[past] 개설
}, { $closed-on } { $closing ->
    [future] 폐쇄 예정
   *[past] 폐쇄
}.
head-of-mission = 공관장: { $name }.

## Visits

date = 일자
visitor = 방문 인사
where = 장소
occasion-and-outcome = 계기 및 성과
from-to = { $from } → { $to }
visit = 방문
summit = 정상회의
on-the-sidelines = { $occasion } 계기
on-the-sidelines-of-a-meeting = 국제회의 계기
head-of-state = { $n-count ->
   *[other] 국가원수
}
head-of-government = { $n-count ->
   *[other] 정부수반
}
minister = { $n-count ->
   *[other] 장관
}
parliament = { $n-count ->
   *[other] 의회 의원
}
official = { $n-count ->
   *[other] 정부 인사
}
planned = 예정
visits-held-and-planned = 방문 및 회담 실시 { $held }건, 예정 { $planned }건
visits-planned = 방문 및 회담 예정 { $planned }건
decade = { $year }년대
group-continued = { $group }(계속)
elsewhere-or-together = 제3국 또는 양측 공동
elsewhere-or-together-within = 제3국 또는 양측 공동
from-to-within = { $from } → { $to }

## Agreements

signed = 서명
agreements-cover = 양국 간 협정은 { $fields } 분야를 포괄함.
agreements-signed = 양국은 { $qualifier ->
    [over] { $n }건이 넘는
    [about] 약 { $n }건의
   *[exactly] { $n }건의
} 협정을 체결함.
agreements-signed-in = 양국은 { $fields } 분야에서 { $qualifier ->
    [over] { $n }건이 넘는
    [about] 약 { $n }건의
   *[exactly] { $n }건의
} 협정을 체결함.
kinds-signed = 양국 간 체결 문서: { $kinds }.
kinds-signed-in = 양국 간 { $fields } 분야 체결 문서: { $kinds }.
one-of-kinds-signed = 양국 간 체결 문서: { $kinds } 중 { $qualifier ->
    [over] 2건 이상
    [about] 약 1건
   *[exactly] 1건
}.
one-of-kinds-signed-in = 양국 간 { $fields } 분야 체결 문서: { $kinds } 중 { $qualifier ->
    [over] 2건 이상
    [about] 약 1건
   *[exactly] 1건
}.
counted-kinds-signed = 양국 간 체결 문서: { $kinds }, { $qualifier ->
    [over] 총 { $n }건 상회
    [about] 약 { $n }건
   *[exactly] 총 { $n }건
}.
counted-kinds-signed-in = 양국 간 { $fields } 분야 체결 문서: { $kinds }, { $qualifier ->
    [over] 총 { $n }건 상회
    [about] 약 { $n }건
   *[exactly] 총 { $n }건
}.
figure-agreements = { $qualifier ->
    [over] { $n }+
    [about] 약 { $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
   *[other] 체결 협정(건)
}
agreement = 협정명
field = 분야
status = 상태
in-force-since = { $date } 발효
in-force-from = { $date } 발효 예정
in-force-during = 유효기간: { $period }
expired = { $date } 만료
expires = { $date } 만료 예정
to-be-signed = 서명 예정
to-be-signed-in = { $place }에서 서명 예정
signed-in = { $place }에서 서명

## Commissions

joint-commission = 공동위원회
joint-commissions = 공동위원회
commission = { $name }: 양국 간 협의체임.
commission-remit = { $name }: { $remit } 분야를 다루는 양국 간 협의체임.
commission-set-up = { $name }: { $established-on } { $setting-up ->
    [future] 설치될 예정인
   *[past] 설치된
} 양국 간 협의체임.
commission-set-up-remit = { $name }: { $remit } 분야를 다루기 위해 { $established-on } { $setting-up ->
    [future] 설치될 예정인
   *[past] 설치된
} 양국 간 협의체임.
commission-held = { $name }: { $sessions-count ->
    [0] 현재까지 개최 실적이 없음
   *[other] 회의가 총 { $sessions }회 개최됨
}.
commission-held-remit = { $name }: { $remit } 분야 협의체로, { $sessions-count ->
    [0] 현재까지 개최 실적이 없음
   *[other] 회의가 총 { $sessions }회 개최됨
}.
commission-set-up-held = { $name }: { $established-on } 설치되었으며, { $sessions-count ->
    [0] 현재까지 개최 실적이 없음
   *[other] 회의가 총 { $sessions }회 개최됨
}.
commission-set-up-held-remit = { $name }: { $remit } 분야 협의체로 { $established-on } 설치되었으며, { $sessions-count ->
    [0] 현재까지 개최 실적이 없음
   *[other] 회의가 총 { $sessions }회 개최됨
}.
commission-level = 회의 수준: { $level }.
commission-level-planned = 예정된 회의 수준: { $level }.
last-session = 최근 회의는 { $last-on } 개최됨.
next-session = { $number ->
    [first] 제1차
   *[later] 차기
} 회의는 { $next-on } 개최 { $due ->
    [past] 예정이었음
   *[future] 예정임
}.
next-sessions = { $number ->
    [first] 제1차 및 제2차 회의는
   *[later] 차기 두 차례 회의는
} { $next-on } 및 { $after-on } 각각 개최 예정임.
last-and-next-session = 최근 회의는 { $last-on } 개최되었으며, 차기 회의는 { $next-on } 개최 { $due ->
    [past] 예정이었음
   *[future] 예정임
}.

## Trade

exports = 수출
imports = 수입
total = 교역액
balance = 무역수지
exports-within = 수출
imports-within = 수입
total-within = 교역액
balance-within = 무역수지
year = 연도
growth-of-total = 교역액 증감률
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = 거의 { $figure }
more-than = { $figure } 이상
exports-of = { $party }의 수출
imports-of = { $party }의 수입
balance-of = { $party }의 무역수지
balance-of-in = { $year } { $party }의 무역수지
two-way-trade-in = { $year } 양자 교역액
change-on = { $year } 대비 { $growth }
rank-of-partner = { $party }의 { $rank } 교역 상대
total-came-to = { $year } { $first }-{ $second } 양자 교역액은 { $amount }임.
total-came-to-changed = { $year } { $first }-{ $second } 양자 교역액은 { $before } 대비 { $percent } { $direction ->
    [up] 증가한
   *[down] 감소한
} { $amount }임.
flows-in-words = { $party }의 대{ $partner } 수출은 { $exports }, 수입은 { $imports }, 무역수지는 { $balance } { $kind ->
    [surplus] 흑자임
   *[deficit] 적자임
}.
largest-items = { $year } { $party }의 최대 수출 품목은 { $export }, 최대 수입 품목은 { $import }임.
figure-in = { $year } { $figure }
mirror-figures = 수치는 { $partner } 측이 발표한 자국 교역 통계 기준임.
absent-commodities = 수치는 전체 품목의 합계이며, 이 중 { $n }개 품목은 일부 연도 또는 수출·수입 자료가 없어 해당 값을 0으로 처리함.
figures-rounded = 반올림으로 인해 세부 항목의 합이 합계와 일치하지 않을 수 있음.
marked-period = { $period }{ $status ->
    [provisional] (잠정)
    [estimate] (추정)
   *[forecast] (전망)
}
status-note = { $status ->
    [provisional] (잠정): 잠정치.
    [estimate] (추정): 추정치.
   *[forecast] (전망): 전망치.
}
break-note = 시계열 단절({ $years }): 이전 수치와 비교할 수 없음.
period-of-status = { $period }({ $status ->
    [provisional] 잠정치
    [estimate] 추정치
   *[forecast] 전망치
})
figures-of-status = { $years } 수치는 { $status ->
    [provisional] 잠정치임
    [estimate] 추정치임
   *[forecast] 전망치임
}.
period = 기간
parts-of-years = 연중 일부 및 기타 기간
partner-rank = 순위
partner-share = 비중
rank-note = 순위: { $party }의 교역 상대 중 { $partner }의 순위.
share-note = 비중: { $party }의 전체 교역에서 { $partner }의 비중.
rank-and-share-note = 순위 및 비중: { $party }의 교역 상대 중 { $partner }의 순위 및 전체 교역에서 차지하는 비중.
goods-and-services-table = { $party }의 대{ $partner } 상품 및 서비스 교역(단위: { $unit })
exports-of-goods = 상품 수출
exports-of-services = 서비스 수출
imports-of-goods = 상품 수입
imports-of-services = 서비스 수입
trade-table = { $party }의 대{ $partner } 교역(단위: { $unit })
trade-chart-caption = { $party }의 대{ $partner } 교역(단위: { $unit }).
no-figures-for = { $years } 자료 없음.
no-figures-of-series = { $years } { $series } 자료 없음.
figures-from = 통계 출처:
what-is-traded = 주요 교역 품목
goods = 품목
sells = { $party }의 수출 품목
item = 품목
hs-code = HS 코드
sitc-code = SITC 코드
value = 금액
share = 비중
value-in = { $year } 금액
share-in = { $year } 비중
items-table = 수출입 품목(금액 단위: { $unit })
trade-by-member = 회원국별 교역
member = 회원국
other-members = 기타 회원국
share-of-total = 전체 대비 비중
members-table = { $what }(단위: { $unit })
members-table-in = { $period } { $what }(단위: { $unit })
trade-with-members = { $party }의 대{ $partner } 회원국 교역
exports-to-members = { $party }의 대{ $partner } 회원국 수출
imports-from-members = { $party }의 대{ $partner } 회원국 수입
balance-with-members = { $party }의 대{ $partner } 회원국 무역수지
trade-of-members = { $party } 회원국의 대{ $partner } 교역
exports-of-members = { $party } 회원국의 대{ $partner } 수출
imports-of-members = { $party } 회원국의 대{ $partner } 수입
balance-of-members = { $party } 회원국의 대{ $partner } 무역수지
chart-members-caption = { $period }, 단위: { $unit }.

## Agreements by what is known of them

standing-in-force = 발효 중
standing-signed = 서명 완료
standing-other = 기타
standing-expired = 만료

## Officials

officials = 주요 인사
in-office-since = { $date } 취임
photograph-of = { $name } 사진

## A visit

objectives = 방문 목적
programme = 일정
programme-day = { $date }({ $weekday ->
    [monday] 월
    [tuesday] 화
    [wednesday] 수
    [thursday] 목
    [friday] 금
    [saturday] 토
   *[sunday] 일
})
with-persons = 참석: { $names }
times-from-to = { $from }~{ $to }
time-of-day = { $date } { $time }
delegations = 대표단
person-name = 성명
office = 직책
protocol = 의전
list-number = { $number }.
points-to-make = 발언 요지
to-avoid = 언급 자제 사항
topics = 의제
topic-background = 배경
our-position = 우리 측 입장
their-position = 상대측 입장
if-raised = 상대측 제기 시
questions = 질의응답

## What is to come

coming-up = 향후 일정
next-session-of = { $name } 차기 회의
agreement-expires = 만료
anniversary-of-relations = 수교 { $years }주년

## Key figures that the brief chooses

spark-alt = { $start } { $first }에서 { $end } { $last }까지

## Annexes

annex = 붙임
annex-of = 붙임 { $letter }

## Parties

members = 회원국

## Pictures

picture-credit = 이미지 출처: { $name }

## Maps

map-title = { $first } 및 { $second }
map-disclaimer = 지도에 표시된 경계는 공식적인 지지나 승인을 의미하지 않음.
map-key-capitals = 사각형은 수도를 나타냄.
map-key-missions = 사각형은 수도, 원은 공관이 있는 기타 도시를 나타냄.
map-key-missions-alone = 원은 공관이 있는 도시를 나타냄.
map-alt = { $first } 및 { $second } 지도.
map-alt-direction = { $second }: { $first }의 { $direction ->
    [north] 북쪽
    [north-east] 북동쪽
    [east] 동쪽
    [south-east] 남동쪽
    [south] 남쪽
    [south-west] 남서쪽
    [west] 서쪽
   *[north-west] 북서쪽
}에 위치.
map-alt-places = 표시된 지점: { $places }.

## Tables of the brief

tables = 표
more-rows = 외 { $n }건
table-summary = { $rows }개 행, 열: { $columns }

## Trade in some goods only

goods-trade = { $goods } 교역
goods-exports = { $goods } 수출
goods-imports = { $goods } 수입
goods-total = { $goods } 교역액
goods-balance = { $goods } 무역수지
goods-exports-within = { $goods } 수출
goods-imports-within = { $goods } 수입
goods-total-within = { $goods } 교역액
goods-balance-within = { $goods } 무역수지
goods-exports-of = { $party }의 { $goods } 수출
goods-imports-of = { $party }의 { $goods } 수입
goods-balance-of = { $party }의 { $goods } 무역수지
goods-balance-of-in = { $year } { $party }의 { $goods } 무역수지
goods-total-came-to = { $year } { $first }-{ $second } 양자 { $goods } 교역액은 { $amount }임.
goods-total-came-to-changed = { $year } { $first }-{ $second } 양자 { $goods } 교역액은 { $before } 대비 { $percent } { $direction ->
    [up] 증가한
   *[down] 감소한
} { $amount }임.
goods-flows-in-words = { $party }의 대{ $partner } { $goods } 수출은 { $exports }, 수입은 { $imports }, 무역수지는 { $balance } { $kind ->
    [surplus] 흑자임
   *[deficit] 적자임
}.
goods-two-way-trade-in = { $year } 양자 { $goods } 교역액
goods-trade-table = { $party }의 대{ $partner } { $goods } 교역(단위: { $unit })
goods-trade-chart-caption = { $party }의 대{ $partner } { $goods } 교역(단위: { $unit }).
goods-chart-index-of = { $party }의 대{ $partner } { $goods } 교역.
goods-chart-series = { $years } { $goods } 교역: { $series }
goods-note = 수치는 다음 품목만을 대상으로 함: { $commodities }.
goods-commodity = { $code }({ $name })
goods-absent = 출처에 자료가 없는 품목은 0으로 처리함.

## Statistics

statistics = 통계
per-cent-unit = %
statistic-in = 단위: { $unit }
statistic-unit = 단위: { $unit }
statistic-caption = { $unit }.
growth = 증감률
change-in-points = 증감(%p)

## Titles of charts

chart-series-neutral = { $years } { $series }
chart-flows-every = { $larger ->
    [exports] 매년 수출이 수입을 상회
   *[imports] 매년 수입이 수출을 상회
}
chart-flows-every-from = { $from }부터 { $to }까지 매년 { $larger ->
    [exports] 수출이 수입을 상회
   *[imports] 수입이 수출을 상회
}
chart-flows-every-known = 수출입 자료가 모두 있는 모든 해에 { $larger ->
    [exports] 수출이 수입을 상회
   *[imports] 수입이 수출을 상회
}
chart-flows-mostly = { $of }개년 중 { $often }개년에 { $larger ->
    [exports] 수출이 수입을 상회
   *[imports] 수입이 수출을 상회
}
chart-flows-mostly-known = 수출입 자료가 모두 있는 { $of }개년 중 { $often }개년에 { $larger ->
    [exports] 수출이 수입을 상회
   *[imports] 수입이 수출을 상회
}
chart-flows-once = { $year } { $larger ->
    [exports] 수출이 수입을 상회
   *[imports] 수입이 수출을 상회
}
chart-flows-twofold = { $year } { $larger ->
    [exports] 수출이 수입의 2배를 상회
   *[imports] 수입이 수출의 2배를 상회
}
chart-total-neutral = { $years } 교역액 및 무역수지
chart-total-doubled = { $to } 교역액, { $from } 대비 2배로 증가
chart-total-more-than = { $to } 교역액, { $from } 대비 { $n }배 이상으로 증가
chart-total-grown = { $to } 교역액, { $from } 대비 { $percent } 증가
chart-total-fallen = { $to } 교역액, { $from } 대비 { $percent } 감소
chart-total-halved = { $to } 교역액, { $from } 대비 절반 미만으로 감소
chart-items-largest = { $flow ->
    [exports] { $party }의 최대 수출 품목: { $item }
   *[imports] { $party }의 최대 수입 품목: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] { $year } { $party }의 최대 수출 품목: { $item }
   *[imports] { $year } { $party }의 최대 수입 품목: { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] { $party }의 최대 수출 품목(수록 품목 기준): { $item }
   *[imports] { $party }의 최대 수입 품목(수록 품목 기준): { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] { $year } { $party }의 최대 수출 품목(수록 품목 기준): { $item }
   *[imports] { $year } { $party }의 최대 수입 품목(수록 품목 기준): { $item }
}
chart-items-neutral = { $party }의 품목별 { $flow ->
    [exports] 수출액
   *[imports] 수입액
}
chart-items-caption = { $party }의 { $flow ->
    [exports] 수출
   *[imports] 수입
}(단위: { $unit }).
chart-items-caption-in = { $year } { $party }의 { $flow ->
    [exports] 수출
   *[imports] 수입
}(단위: { $unit }).
chart-shares-first = 상위 { $n }개 품목이 { $party }의 { $flow ->
    [exports] 수출
   *[imports] 수입
} 중 { $percent } 차지
chart-shares-first-in = { $year } 상위 { $n }개 품목이 { $party }의 { $flow ->
    [exports] 수출
   *[imports] 수입
} 중 { $percent } 차지
chart-shares-neutral = { $party }의 품목별 { $flow ->
    [exports] 수출
   *[imports] 수입
} 비중
chart-shares-caption = { $party }의 { $flow ->
    [exports] 수출
   *[imports] 수입
}에서 차지하는 비중(단위: %).
chart-shares-caption-in = { $year } { $party }의 { $flow ->
    [exports] 수출
   *[imports] 수입
}에서 차지하는 비중(단위: %).
chart-items-noun = { $n }개 품목
other-items = 기타
items-not-listed = 미수록 품목
chart-visits-neutral = 연도별 방문 및 회담
chart-visits-peak = { $year }년에 방문 및 회담 최다
chart-visits-caption = 이 자료에 수록된 방문 및 회담(방향별).
chart-visits-caption-planned = 이 자료에 수록된 방문 및 회담(방향별). 예정 건은 제외함.

## Charts: what they say themselves, and their alternative text

status-provisional = 잠정치
status-estimate = 추정치
status-forecast = 전망치
chart-break = 시계열 단절
chart-index-base = { $year } =
chart-index-of = { $party }의 대{ $partner } 교역.
chart-index-caption = 지수({ $year } = 100).
chart-alt-index = 값은 { $year } = 100 기준 지수임.
chart-alt-diverging = 0 기준 양방향 막대그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-stacked-values = 누적 막대그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-lanes = 연표: { $from }~{ $to } 연도별 { $series }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = 영역 그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-slope = 기울기 그래프: { $from } 및 { $to } { $series }.
chart-alt-multiples = 계열별 소형 그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-sparkline = 소형 꺾은선그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-dots = 점그래프: { $items }, 값이 큰 순.
chart-alt-breaks = 시계열 단절: { $years }.
chart-alt-part = { $part } { $series }: { $a }.
chart-alt-note = { $year }: { $text }.
chart-alt-line = { $a } 위치의 선: { $text }.
chart-alt-code = { $name }(HS { $code })
chart-alt-code-sitc = { $name }(SITC { $code })
chart-alt-sources = 출처: { $sources }.
unit = 단위
currency-code = 통화
source = 출처
chart-alt-grouped = 막대그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-lines = 꺾은선그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-stacked = 누적 막대그래프: { $from }~{ $to } 연도별 { $series }.
chart-alt-one-year = 막대그래프: { $year } { $series }.
chart-alt-ranked = 막대그래프: { $items }, 값이 큰 순.
chart-alt-shares = 막대그래프: { $items }, 비중이 큰 순.
chart-alt-ring = 고리형 그래프: { $items }, 전체 대비 비중.
chart-alt-unit = 단위: { $unit }.
chart-alt-measured = 단위: { $unit }.
chart-alt-only = { $series }: { $year } { $a }.
chart-alt-rose = { $series }: { $from } { $a }에서 { $to } { $b }까지 증가.
chart-alt-fell = { $series }: { $from } { $a }에서 { $to } { $b }까지 감소.
chart-alt-unsteady = { $series }: { $from } { $a }, { $to } { $b }, 뚜렷한 추세 없음.
chart-alt-flat = { $series }: { $from }부터 { $to }까지 { $a } 유지.
chart-alt-extremes = 최고 { $high }({ $high-years }), 최저 { $low }({ $low-years }).
chart-alt-missing = { $series }: { $years } 자료 없음.
chart-alt-sum = { $series }: 총 { $a }건.
chart-alt-peak = 연간 최다 { $a }건({ $years }).
chart-alt-item = { $name }({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = 최대: { $first }. 최소: { $last }.
chart-alt-empty = 표시할 자료 없음.
chart-more-items = 외 { $n }개 품목

## Key figures of the relationship

figure-sessions = { $n-count ->
   *[other] 공동위원회 개최 횟수
}
figure-sessions-since = { $n-count ->
   *[other] { $year }년 이래 공동위원회 개최 횟수
}
figure-sessions-several = { $n-count ->
   *[other] 각 공동위원회 개최 횟수 합계
}

## Projects and forums

since = { $date-since }
from-date = { $date-since } 예정
other-projects = 기타 협력 사업

## Recommendations

priority = 우선순위: { $priority }
priority-high = 높음
priority-medium = 보통
priority-low = 낮음
owner = 담당: { $owner }
due = 기한: { $date }

## Sources, links and pictures

citation-description = 출처 { $number }: { $title }
backlink-description = 출처 { $number } 인용 위치로 돌아가기
backlink-description-of = { $page }쪽의 출처 { $number } 인용 위치로 돌아가기
cited-on = { $n-count ->
   *[other] 인용: { $pages }쪽.
}
footnote-description = 각주 { $label }
footnote-backlink = 각주 { $label } 표시 위치로 돌아가기
link-description = { $url }
retrieved = 검색일: { $date }
from-sources = 출처:
block-reference = { $title }({ $page }쪽)
visit-reference = { $date } 방문
logo = 로고

## Attachments

attached-brief = 이 문서를 생성한 원본 파일
attached-data = 그래프 { $number } 자료
attached-provenance = 각 수치의 출처(`chancery trace` 및 기타 프로그램용)

## Dates. House styles cannot rename these.

month = { $month ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}
short-month = { $month ->
    [1] 1월
    [2] 2월
    [3] 3월
    [4] 4월
    [5] 5월
    [6] 6월
    [7] 7월
    [8] 8월
    [9] 9월
    [10] 10월
    [11] 11월
   *[12] 12월
}
short-months-of-year = { $year }.{ $from }~{ $to }
date-of-day = { $year }년 { $month }{ "\u00A0" }{ $day }일
date-of-month = { $year }년 { $month }
date-of-year = { $year }년
range = { $from }~{ $to }
range-of-years = { $from }~{ $to }
fiscal-year = { $start }/{ $end }년도
half-of-year = { $year }년 { $half-count ->
    [1] 상반기
   *[other] 하반기
}
quarter-of-year = { $year }년 { $quarter }분기
quarters-of-year = { $year }년 { $from }~{ $to }분기
months-of-year = { $year }년 { $from }~{ $to }
from-period-to-period = { $from }~{ $to }
range-within-year = { $year }년 { $from }~{ $to }
range-within-month = { $year }년 { $month }{ "\u00A0" }{ $from }~{ $to }일
day-without-year = { $year }년{ "\u00A0" }{ $month }{ "\u00A0" }{ $day }일
on-date = { $date }
since-date = { $date }부터

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }%p
rose = { $direction ->
    [up] { $figure } 증가
    [down] { $figure } 감소
    [slight] 거의 변동 없음
   *[none] 변동 없음
}
ordinal = { $n }위
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $symbol-kind ->
    [letters] { $number }{ "\u00A0" }{ $symbol }
   *[sign] { $symbol }{ $number }
}
money-long = { $sign }{ $number }{ $unit ->
    [thousand] 천
    [million] 백만
    [billion] 십억
   *[one] { "" }
}{ "\u00A0" }{ $code ->
    [AUD] 호주 달러
    [BRL] 브라질 헤알
    [BYN] 벨라루스 루블
    [CAD] 캐나다 달러
    [CHF] 스위스 프랑
    [CNY] 위안
    [EUR] 유로
    [GBP] 파운드
    [INR] 인도 루피
    [JPY] 엔
    [KRW] 원
    [PKR] 파키스탄 루피
    [RUB] 러시아 루블
    [SAR] 사우디 리얄
    [TRY] 튀르키예 리라
    [UAH] 우크라이나 흐리우냐
    [USD] 달러
   *[other] { $code }
}
money-short = { $sign }{ $symbol-kind ->
    [letters] { $number }{ $unit ->
        [thousand] 천
        [million] 백만
        [billion] 십억
       *[one] { "" }
    }{ "\u00A0" }{ $symbol }
   *[sign] { $symbol }{ $number }{ $unit ->
        [thousand] 천
        [million] 백만
        [billion] 십억
       *[one] { "" }
    }
}
unit-name = { $unit ->
    [thousand] 천{ "\u00A0" }{ $currency }
    [million] 백만{ "\u00A0" }{ $currency }
    [billion] 십억{ "\u00A0" }{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] 호주 달러
    [BRL] 브라질 헤알
    [BYN] 벨라루스 루블
    [CAD] 캐나다 달러
    [CHF] 스위스 프랑
    [CNY] 중국 위안
    [EUR] 유로
    [GBP] 영국 파운드
    [INR] 인도 루피
    [JPY] 일본 엔
    [KRW] 원
    [PKR] 파키스탄 루피
    [RUB] 러시아 루블
    [SAR] 사우디 리얄
    [TRY] 튀르키예 리라
    [UAH] 우크라이나 흐리우냐
    [USD] 미국 달러
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = 및
open-ends = 등 등등 …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = 관계 외교관계 양국관계 수교 재수교 국교 승인 국가승인
plural-endings = 들 등
common-words = { "" }
