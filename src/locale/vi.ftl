### VIETNAMESE: see en.ftl for what each message is for.

## Kinds of briefing

anniversary-briefing = Tài liệu phục vụ lễ kỷ niệm
visit-briefing = Tài liệu phục vụ chuyến thăm
country-briefing = Tài liệu cơ bản về quốc gia
briefing = Tài liệu tóm tắt

## The masthead and the foot of the page

number = Số{ "\u00A0" }{ $number }
years = { $n-count ->
   *[other] năm
}
data-to = Số liệu đến { $date-on }
next-update = Cập nhật tiếp theo: { $date-on }
date-line = { $place }, { $date }
folio = { $page }/{ $pages }
draft = Dự thảo
draft-version = Dự thảo { $version }
draft-folio = { $draft } · { $folio }
subject = Quan hệ { $first } – { $second }

## The cover of a booklet, and the page on its back

issued-by = Cơ quan phát hành
series = Loạt tài liệu
edition = Ấn bản
issued = Phát hành
authors = { $n-count ->
   *[other] Biên soạn
}
data-up-to = Số liệu đến
next-issue = Cập nhật tiếp theo
handling = Độ mật
cover-picture = Ảnh bìa

## Sections

bottom-line = Nội dung cốt lõi
in-brief = Tóm tắt
the-two-sides = Hai bên
contents = Mục lục
history = Lịch sử quan hệ
diplomatic-missions = Cơ quan đại diện ngoại giao
official-visits = Trao đổi đoàn và tiếp xúc các cấp
agreements-and-institutions = Hiệp định và cơ chế hợp tác
agreements = Hiệp định, thỏa thuận
trade = Thương mại
trade-in-detail = Số liệu thương mại chi tiết
forums-and-projects = Diễn đàn và dự án
forums = Diễn đàn
projects = Dự án
recommendations = Kiến nghị
conclusion = Kết luận
abbreviations = Từ viết tắt
sources = Nguồn tài liệu
about-this-briefing = Về tài liệu này
contact = Liên hệ
licence = Giấy phép
disclaimer = Miễn trừ trách nhiệm
version = Phiên bản
drafted-by = Soạn thảo
cleared-by = Phê duyệt

## Facts of the two sides

official-name = Tên chính thức
capital = Thủ đô
embassy = Đại sứ quán
high-commission = Cao ủy
fact-of = { $party }:
not-given = –
place-since = { $place }, { $date-since }
place-from = { $place }, từ { $date-on }

## History

relations-established = Thiết lập quan hệ ngoại giao
relations-since = Thiết lập quan hệ ngoại giao { $date-on }

## Missions

embassy-of = Đại sứ quán { $party }
high-commission-of = Cao ủy { $party }
consulate-general-of = Tổng Lãnh sự quán { $party }
consulate-of = Lãnh sự quán { $party }
honorary-consulate-of = Lãnh sự quán danh dự { $party }
liaison-office-of = Văn phòng Liên lạc { $party }
trade-office-of = Văn phòng Thương mại { $party }
permanent-mission-of = Phái đoàn Thường trực { $party }
mission = { $mission }.
mission-opened = { $mission }, { $opening ->
    [future] sẽ khai trương
   *[past] khai trương
} { $opened-on }.
mission-closed = { $mission }, { $closing ->
    [future] sẽ đóng cửa
   *[past] đóng cửa
} { $closed-on }.
mission-opened-and-closed = { $mission }, { $opening ->
    [future] sẽ khai trương
   *[past] khai trương
} { $opened-on }, { $closing ->
    [future] sẽ đóng cửa
   *[past] đóng cửa
} { $closed-on }.
head-of-mission = Trưởng cơ quan đại diện: { $name }.

## Visits

date = Thời gian
visitor = Đoàn thăm
where = Địa điểm
occasion-and-outcome = Nội dung và kết quả
from-to = Từ { $from } sang { $to }
visit = Chuyến thăm
summit = Hội nghị cấp cao
on-the-sidelines = Bên lề { $occasion }
on-the-sidelines-of-a-meeting = Bên lề một cuộc họp
head-of-state = { $n-count ->
   *[other] Nguyên thủ quốc gia
}
head-of-government = { $n-count ->
   *[other] Người đứng đầu Chính phủ
}
minister = { $n-count ->
   *[other] Bộ trưởng
}
parliament = { $n-count ->
   *[other] Nghị sĩ
}
official = { $n-count ->
   *[other] Quan chức
}
planned = dự kiến
visits-held-and-planned = { $held-count ->
    [1] { $held } chuyến thăm hoặc cuộc gặp
   *[other] { $held } chuyến thăm và cuộc gặp
} đã diễn ra, { $planned } hoạt động dự kiến
visits-planned = { $planned-count ->
    [1] { $planned } chuyến thăm hoặc cuộc gặp
   *[other] { $planned } chuyến thăm và cuộc gặp
} dự kiến
decade = Thập niên { $year }
group-continued = { $group } (tiếp theo)
elsewhere-or-together = Tại nơi khác hoặc cùng tham dự
elsewhere-or-together-within = tại nơi khác hoặc cùng tham dự
from-to-within = từ { $from } sang { $to }

## Agreements

signed = Ký kết
agreements-cover = Các hiệp định, thỏa thuận giữa hai nước thuộc lĩnh vực { $fields }.
agreements-signed = Hai nước đã ký { $qualifier ->
    [over] hơn { $n }
    [about] khoảng { $n }
   *[exactly] { $n }
} { $n-count ->
    [1] thỏa thuận
   *[other] hiệp định, thỏa thuận
}.
agreements-signed-in = Hai nước đã ký { $qualifier ->
    [over] hơn { $n }
    [about] khoảng { $n }
   *[exactly] { $n }
} { $n-count ->
    [1] thỏa thuận
   *[other] hiệp định, thỏa thuận
} trong lĩnh vực { $fields }.
kinds-signed = Hai nước đã ký { $kinds }.
kinds-signed-in = Hai nước đã ký { $kinds } trong lĩnh vực { $fields }.
one-of-kinds-signed = Hai nước đã ký { $qualifier ->
    [over] hơn một
    [about] khoảng một
   *[exactly] một
} văn kiện ({ $kinds }).
one-of-kinds-signed-in = Hai nước đã ký { $qualifier ->
    [over] hơn một
    [about] khoảng một
   *[exactly] một
} văn kiện ({ $kinds }) trong lĩnh vực { $fields }.
counted-kinds-signed = Hai nước đã ký { $qualifier ->
    [over] hơn { $n }
    [about] khoảng { $n }
   *[exactly] { $n }
} { $kinds }.
counted-kinds-signed-in = Hai nước đã ký { $qualifier ->
    [over] hơn { $n }
    [about] khoảng { $n }
   *[exactly] { $n }
} { $kinds } trong lĩnh vực { $fields }.
figure-agreements = { $qualifier ->
    [over] hơn{ "\u00A0" }{ $n }
    [about] khoảng{ "\u00A0" }{ $n }
   *[exactly] { $n }
}
figure-agreements-label = { $n-count ->
    [1] thỏa thuận
   *[other] hiệp định, thỏa thuận
}
agreement = Văn kiện
field = Lĩnh vực
status = Tình trạng
in-force-since = Có hiệu lực { $date-since }
in-force-from = Có hiệu lực từ { $date-on }
in-force-during = Thời hạn hiệu lực: { $period }
expired = Hết hiệu lực { $date-on }
expires = Có hiệu lực đến { $date-on }
to-be-signed = dự kiến ký
to-be-signed-in = Dự kiến ký tại { $place }
signed-in = Ký tại { $place }

## Commissions

joint-commission = Ủy ban hỗn hợp
joint-commissions = Các ủy ban hỗn hợp
commission = { $name } là cơ chế hợp tác giữa hai nước.
commission-remit = { $name } phụ trách lĩnh vực { $remit }.
commission-set-up = { $name } { $setting-up ->
    [future] sẽ được thành lập
   *[past] được thành lập
} { $established-on }.
commission-set-up-remit = { $name } { $setting-up ->
    [future] sẽ được thành lập
   *[past] được thành lập
} { $established-on }, phụ trách lĩnh vực { $remit }.
commission-held = { $name } { $sessions-count ->
    [0] chưa tổ chức kỳ họp nào
   *[other] đã tổ chức { $sessions } kỳ họp
}.
commission-held-remit = { $name }, phụ trách lĩnh vực { $remit }, { $sessions-count ->
    [0] chưa tổ chức kỳ họp nào
   *[other] đã tổ chức { $sessions } kỳ họp
}.
commission-set-up-held = { $name }, được thành lập { $established-on }, { $sessions-count ->
    [0] chưa tổ chức kỳ họp nào
   *[other] đã tổ chức { $sessions } kỳ họp
}.
commission-set-up-held-remit = { $name }, được thành lập { $established-on } và phụ trách lĩnh vực { $remit }, { $sessions-count ->
    [0] chưa tổ chức kỳ họp nào
   *[other] đã tổ chức { $sessions } kỳ họp
}.
commission-level = Cơ chế này họp ở cấp { $level }.
commission-level-planned = Cơ chế này dự kiến họp ở cấp { $level }.
last-session = Kỳ họp gần nhất diễn ra vào { $last-on }.
next-session = { $number ->
    [first] Kỳ họp đầu tiên
   *[later] Kỳ họp tiếp theo
} { $due ->
    [past] đã được dự kiến tổ chức
   *[future] dự kiến được tổ chức
} vào { $next-on }.
next-sessions = { $number ->
    [first] Hai kỳ họp đầu tiên
   *[later] Hai kỳ họp tiếp theo
} dự kiến được tổ chức vào { $next-on } và { $after-on }.
last-and-next-session = Kỳ họp gần nhất diễn ra vào { $last-on }; kỳ họp tiếp theo { $due ->
    [past] đã được dự kiến tổ chức
   *[future] dự kiến được tổ chức
} vào { $next-on }.

## Trade

exports = Xuất khẩu
imports = Nhập khẩu
total = Tổng số
balance = Cán cân
exports-within = xuất khẩu
imports-within = nhập khẩu
total-within = tổng kim ngạch
balance-within = cán cân thương mại
year = Năm
growth-of-total = Tăng trưởng tổng kim ngạch
growth-beyond = >{ $percent }
loss-beyond = <{ $percent }
nearly = gần { $figure }
more-than = hơn { $figure }
exports-of = Xuất khẩu của { $party }
imports-of = Nhập khẩu của { $party }
balance-of = Cán cân thương mại của { $party }
balance-of-in = Cán cân thương mại của { $party } năm{ "\u00A0" }{ $year }
two-way-trade-in = kim ngạch thương mại hai chiều năm{ "\u00A0" }{ $year }
change-on = { $growth } so với năm{ "\u00A0" }{ $year }
rank-of-partner = Đối tác thương mại lớn { $rank } của { $party }
total-came-to = Kim ngạch thương mại hai chiều giữa { $first } và { $second } năm { $year } đạt { $amount }.
total-came-to-changed = Kim ngạch thương mại hai chiều giữa { $first } và { $second } năm { $year } đạt { $amount }, { $direction ->
    [up] tăng
   *[down] giảm
} { $percent } so với năm { $before }.
flows-in-words = { $party } xuất khẩu sang { $partner } đạt { $exports }, nhập khẩu từ { $partner } đạt { $imports }, { $kind ->
    [surplus] xuất siêu
   *[deficit] nhập siêu
} { $balance }.
largest-items = Mặt hàng xuất khẩu lớn nhất của { $party } ({ $year }) là { $export }, mặt hàng nhập khẩu lớn nhất là { $import }.
figure-in = { $figure } năm{ "\u00A0" }{ $year }
mirror-figures = Số liệu theo thống kê thương mại của { $partner }.
absent-commodities = Số liệu là tổng của tất cả các mặt hàng; { $n } mặt hàng không có số liệu ở một số năm hoặc ở chiều xuất khẩu hoặc nhập khẩu và được tính bằng 0.
figures-rounded = Do làm tròn, tổng các thành phần có thể không khớp với tổng số.
marked-period = { $period }{ "\u00A0" }{ $status ->
    [provisional] (sb)
    [estimate] (ưt)
   *[forecast] (db)
}
status-note = { $status ->
    [provisional] (sb): số liệu sơ bộ.
    [estimate] (ưt): số liệu ước tính.
   *[forecast] (db): số liệu dự báo.
}
break-note = Gián đoạn chuỗi số liệu: { $years }; số liệu không so sánh được với các năm trước đó.
period-of-status = { $period } ({ $status ->
    [provisional] sơ bộ
    [estimate] ước tính
   *[forecast] dự báo
})
figures-of-status = { $status ->
    [provisional] Số liệu sơ bộ: { $years }.
    [estimate] Số liệu ước tính: { $years }.
   *[forecast] Số liệu dự báo: { $years }.
}
period = Kỳ
parts-of-years = Các kỳ trong năm và kỳ khác
partner-rank = Thứ hạng
partner-share = Tỷ trọng
rank-note = Thứ hạng: vị trí của { $partner } trong số các đối tác thương mại của { $party }.
share-note = Tỷ trọng: phần của { $partner } trong tổng kim ngạch thương mại của { $party }.
rank-and-share-note = Thứ hạng và tỷ trọng: vị trí của { $partner } trong số các đối tác thương mại của { $party } và phần của { $partner } trong tổng kim ngạch thương mại của { $party }.
goods-and-services-table = Thương mại hàng hóa và dịch vụ của { $party } với { $partner } (đơn vị: { $unit })
exports-of-goods = Xuất khẩu hàng hóa
exports-of-services = Xuất khẩu dịch vụ
imports-of-goods = Nhập khẩu hàng hóa
imports-of-services = Nhập khẩu dịch vụ
trade-table = Thương mại của { $party } với { $partner } (đơn vị: { $unit })
trade-chart-caption = Thương mại của { $party } với { $partner } (đơn vị: { $unit }).
no-figures-for = Không có số liệu năm { $years }.
no-figures-of-series = Không có số liệu về { $series } năm { $years }.
figures-from = Nguồn số liệu:
what-is-traded = Mặt hàng xuất, nhập khẩu
goods = Hàng hóa
sells = { $party } xuất khẩu
item = Mặt hàng
hs-code = Mã HS
sitc-code = Mã SITC
value = Trị giá
share = Tỷ trọng
value-in = Trị giá, { $year }
share-in = Tỷ trọng, { $year }
items-table = Mặt hàng theo chiều xuất, nhập khẩu (trị giá, đơn vị: { $unit })
trade-by-member = Thương mại theo nước thành viên
member = Nước thành viên
other-members = Các nước thành viên khác
share-of-total = Tỷ trọng trong tổng số
members-table = { $what } (đơn vị: { $unit })
members-table-in = { $what }, { $period } (đơn vị: { $unit })
trade-with-members = Thương mại của { $party } với các nước thành viên { $partner }
exports-to-members = Xuất khẩu của { $party } sang các nước thành viên { $partner }
imports-from-members = Nhập khẩu của { $party } từ các nước thành viên { $partner }
balance-with-members = Cán cân thương mại của { $party } với các nước thành viên { $partner }
trade-of-members = Thương mại của các nước thành viên { $party } với { $partner }
exports-of-members = Xuất khẩu của các nước thành viên { $party } sang { $partner }
imports-of-members = Nhập khẩu của các nước thành viên { $party } từ { $partner }
balance-of-members = Cán cân thương mại của các nước thành viên { $party } với { $partner }
chart-members-caption = Số liệu { $period }, đơn vị: { $unit }.

## Agreements by what is known of them

standing-in-force = Đang có hiệu lực
standing-signed = Đã ký
standing-other = Khác
standing-expired = Hết hiệu lực

## Officials

officials = Lãnh đạo và quan chức
in-office-since = Nhậm chức { $date-on }
photograph-of = Ảnh { $name }

## A visit

objectives = Mục tiêu
programme = Chương trình
programme-day = { $weekday ->
    [monday] Thứ Hai
    [tuesday] Thứ Ba
    [wednesday] Thứ Tư
    [thursday] Thứ Năm
    [friday] Thứ Sáu
    [saturday] Thứ Bảy
   *[sunday] Chủ nhật
}, { $date-on }
with-persons = Với { $names }
times-from-to = { $from }–{ $to }
time-of-day = { $time } { $date-on }
delegations = Thành phần đoàn
person-name = Họ và tên
office = Chức vụ
protocol = Lễ tân
list-number = { $number }.
points-to-make = Nội dung cần nêu
to-avoid = Nội dung cần tránh
topics = Chủ đề
topic-background = Bối cảnh
our-position = Lập trường của ta
their-position = Lập trường của phía bạn
if-raised = Nếu phía bạn nêu
questions = Hỏi và đáp

## What is to come

coming-up = Hoạt động sắp tới
next-session-of = Kỳ họp tiếp theo của { $name }
agreement-expires = Hết hiệu lực
anniversary-of-relations = Kỷ niệm { $years } năm thiết lập quan hệ ngoại giao

## Key figures that the brief chooses

spark-alt = Từ { $first } ({ $start }) đến { $last } ({ $end })

## Annexes

annex = Phụ lục
annex-of = Phụ lục { $letter }

## Parties

members = Các nước thành viên

## Pictures

picture-credit = Ảnh: { $name }

## Maps

map-title = { $first } và { $second }
map-disclaimer = Đường biên giới thể hiện trên bản đồ không hàm ý sự tán thành hay công nhận.
map-key-capitals = Hình vuông: thủ đô.
map-key-missions = Hình vuông: thủ đô; hình tròn: thành phố khác có cơ quan đại diện.
map-key-missions-alone = Hình tròn: thành phố có cơ quan đại diện.
map-alt = Bản đồ { $first } và { $second }.
map-alt-direction = { $second } nằm về phía { $direction ->
    [north] bắc
    [north-east] đông bắc
    [east] đông
    [south-east] đông nam
    [south] nam
    [south-west] tây nam
    [west] tây
   *[north-west] tây bắc
} của { $first }.
map-alt-places = Bản đồ thể hiện { $places }.

## Tables of the brief

tables = Bảng biểu
more-rows = { $n-count ->
   *[other] và { $n } mục khác
}
table-summary = { $rows-count ->
   *[other] { $rows } dòng
}; các cột: { $columns }

## Trade in some goods only

goods-trade = Thương mại { $goods }
goods-exports = Xuất khẩu { $goods }
goods-imports = Nhập khẩu { $goods }
goods-total = Tổng kim ngạch thương mại { $goods }
goods-balance = Cán cân thương mại { $goods }
goods-exports-within = xuất khẩu { $goods }
goods-imports-within = nhập khẩu { $goods }
goods-total-within = tổng kim ngạch thương mại { $goods }
goods-balance-within = cán cân thương mại { $goods }
goods-exports-of = Xuất khẩu { $goods } của { $party }
goods-imports-of = Nhập khẩu { $goods } của { $party }
goods-balance-of = Cán cân thương mại { $goods } của { $party }
goods-balance-of-in = Cán cân thương mại { $goods } của { $party } năm{ "\u00A0" }{ $year }
goods-total-came-to = Kim ngạch thương mại hai chiều mặt hàng { $goods } giữa { $first } và { $second } năm { $year } đạt { $amount }.
goods-total-came-to-changed = Kim ngạch thương mại hai chiều mặt hàng { $goods } giữa { $first } và { $second } năm { $year } đạt { $amount }, { $direction ->
    [up] tăng
   *[down] giảm
} { $percent } so với năm { $before }.
goods-flows-in-words = { $party } xuất khẩu { $goods } sang { $partner } đạt { $exports }, nhập khẩu { $goods } từ { $partner } đạt { $imports }, { $kind ->
    [surplus] xuất siêu
   *[deficit] nhập siêu
} { $balance }.
goods-two-way-trade-in = kim ngạch thương mại hai chiều mặt hàng { $goods } năm{ "\u00A0" }{ $year }
goods-trade-table = Thương mại { $goods } của { $party } với { $partner } (đơn vị: { $unit })
goods-trade-chart-caption = Thương mại { $goods } của { $party } với { $partner } (đơn vị: { $unit }).
goods-chart-index-of = Thương mại { $goods } của { $party } với { $partner }.
goods-chart-series = Thương mại { $goods }: { $series }, { $years }
goods-note = Số liệu chỉ bao gồm các mặt hàng sau: { $commodities }.
goods-commodity = { $code } ({ $name })
goods-absent = Mặt hàng không có số liệu trong nguồn thống kê được tính bằng 0.

## Statistics

statistics = Thống kê
per-cent-unit = %
statistic-in = Đơn vị: { $unit }
statistic-unit = Đơn vị: { $unit }
statistic-caption = { $unit }.
growth = Tăng trưởng
change-in-points = Thay đổi (điểm phần trăm)

## Titles of charts

chart-series-neutral = { $series }, { $years }
chart-flows-every = { $larger ->
    [exports] Xuất khẩu cao hơn nhập khẩu trong tất cả các năm
   *[imports] Nhập khẩu cao hơn xuất khẩu trong tất cả các năm
}
chart-flows-every-from = { $larger ->
    [exports] Xuất khẩu cao hơn nhập khẩu trong tất cả các năm từ { $from } đến { $to }
   *[imports] Nhập khẩu cao hơn xuất khẩu trong tất cả các năm từ { $from } đến { $to }
}
chart-flows-every-known = { $larger ->
    [exports] Xuất khẩu cao hơn nhập khẩu trong tất cả các năm có đủ số liệu hai chiều
   *[imports] Nhập khẩu cao hơn xuất khẩu trong tất cả các năm có đủ số liệu hai chiều
}
chart-flows-mostly = { $larger ->
    [exports] Xuất khẩu cao hơn nhập khẩu trong { $often } trên tổng số { $of } năm
   *[imports] Nhập khẩu cao hơn xuất khẩu trong { $often } trên tổng số { $of } năm
}
chart-flows-mostly-known = { $larger ->
    [exports] Xuất khẩu cao hơn nhập khẩu trong { $often } trên tổng số { $of } năm có đủ số liệu hai chiều
   *[imports] Nhập khẩu cao hơn xuất khẩu trong { $often } trên tổng số { $of } năm có đủ số liệu hai chiều
}
chart-flows-once = { $larger ->
    [exports] Xuất khẩu cao hơn nhập khẩu trong năm { $year }
   *[imports] Nhập khẩu cao hơn xuất khẩu trong năm { $year }
}
chart-flows-twofold = { $larger ->
    [exports] Xuất khẩu gấp hơn hai lần nhập khẩu trong năm { $year }
   *[imports] Nhập khẩu gấp hơn hai lần xuất khẩu trong năm { $year }
}
chart-total-neutral = Tổng kim ngạch và cán cân thương mại, { $years }
chart-total-doubled = Kim ngạch thương mại tăng gấp đôi từ năm { $from } đến năm { $to }
chart-total-more-than = { $n-count ->
    [2] Kim ngạch thương mại tăng hơn gấp đôi từ năm { $from } đến năm { $to }
    [3] Kim ngạch thương mại tăng hơn gấp ba từ năm { $from } đến năm { $to }
   *[other] Kim ngạch thương mại năm { $to } gấp hơn { $n } lần năm { $from }
}
chart-total-grown = Kim ngạch thương mại tăng { $percent } từ năm { $from } đến năm { $to }
chart-total-fallen = Kim ngạch thương mại giảm { $percent } từ năm { $from } đến năm { $to }
chart-total-halved = Kim ngạch thương mại giảm hơn một nửa từ năm { $from } đến năm { $to }
chart-items-largest = { $flow ->
    [exports] Mặt hàng xuất khẩu lớn nhất của { $party }: { $item }
   *[imports] Mặt hàng nhập khẩu lớn nhất của { $party }: { $item }
}
chart-items-largest-in = { $flow ->
    [exports] Mặt hàng xuất khẩu lớn nhất của { $party } ({ $year }): { $item }
   *[imports] Mặt hàng nhập khẩu lớn nhất của { $party } ({ $year }): { $item }
}
chart-items-largest-listed = { $flow ->
    [exports] Mặt hàng xuất khẩu lớn nhất của { $party } trong số được liệt kê: { $item }
   *[imports] Mặt hàng nhập khẩu lớn nhất của { $party } trong số được liệt kê: { $item }
}
chart-items-largest-listed-in = { $flow ->
    [exports] Mặt hàng xuất khẩu lớn nhất của { $party } trong số được liệt kê ({ $year }): { $item }
   *[imports] Mặt hàng nhập khẩu lớn nhất của { $party } trong số được liệt kê ({ $year }): { $item }
}
chart-items-neutral = { $flow ->
    [exports] Xuất khẩu của { $party } theo trị giá
   *[imports] Nhập khẩu của { $party } theo trị giá
}
chart-items-caption = { $flow ->
    [exports] Xuất khẩu của { $party } (đơn vị: { $unit }).
   *[imports] Nhập khẩu của { $party } (đơn vị: { $unit }).
}
chart-items-caption-in = { $flow ->
    [exports] Xuất khẩu của { $party }, { $year } (đơn vị: { $unit }).
   *[imports] Nhập khẩu của { $party }, { $year } (đơn vị: { $unit }).
}
chart-shares-first = { $flow ->
    [exports] Nhóm { $n } mặt hàng đứng đầu chiếm { $percent } xuất khẩu của { $party }
   *[imports] Nhóm { $n } mặt hàng đứng đầu chiếm { $percent } nhập khẩu của { $party }
}
chart-shares-first-in = { $flow ->
    [exports] Nhóm { $n } mặt hàng đứng đầu chiếm { $percent } xuất khẩu của { $party } ({ $year })
   *[imports] Nhóm { $n } mặt hàng đứng đầu chiếm { $percent } nhập khẩu của { $party } ({ $year })
}
chart-shares-neutral = { $flow ->
    [exports] Xuất khẩu của { $party } theo tỷ trọng
   *[imports] Nhập khẩu của { $party } theo tỷ trọng
}
chart-shares-caption = { $flow ->
    [exports] Tỷ trọng trong xuất khẩu của { $party } (%).
   *[imports] Tỷ trọng trong nhập khẩu của { $party } (%).
}
chart-shares-caption-in = { $flow ->
    [exports] Tỷ trọng trong xuất khẩu của { $party }, { $year } (%).
   *[imports] Tỷ trọng trong nhập khẩu của { $party }, { $year } (%).
}
chart-items-noun = { $n-count ->
   *[other] { $n } mục
}
other-items = Khác
items-not-listed = Không liệt kê
chart-visits-neutral = Số chuyến thăm và cuộc gặp theo năm
chart-visits-peak = Năm { $year } có nhiều chuyến thăm và cuộc gặp nhất
chart-visits-caption = Các chuyến thăm và cuộc gặp nêu trong tài liệu này, phân theo chiều trao đổi đoàn.
chart-visits-caption-planned = Các chuyến thăm và cuộc gặp nêu trong tài liệu này, phân theo chiều trao đổi đoàn. Không tính các hoạt động dự kiến.

## Charts: what they say themselves, and their alternative text

status-provisional = Sơ bộ
status-estimate = Ước tính
status-forecast = Dự báo
chart-break = Gián đoạn chuỗi số liệu
chart-index-base = { $year } =
chart-index-of = Thương mại của { $party } với { $partner }.
chart-index-caption = Chỉ số, { $year } = 100.
chart-alt-index = Giá trị là chỉ số, lấy { $year } = 100.
chart-alt-diverging = Biểu đồ cột về hai phía của mốc 0: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-stacked-values = Biểu đồ cột chồng: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-lanes = Dòng thời gian: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-lane = { $series }: { $years }.
chart-alt-area = Biểu đồ miền: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-slope = Biểu đồ độ dốc: { $series } năm { $from } và năm { $to }.
chart-alt-multiples = Các biểu đồ nhỏ, mỗi biểu đồ một chuỗi số liệu: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-sparkline = Biểu đồ đường thu nhỏ: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-dots = Biểu đồ điểm: { $items } theo giá trị, xếp từ lớn đến nhỏ.
chart-alt-breaks = Gián đoạn chuỗi số liệu: { $years }.
chart-alt-part = { $series }, { $part }: { $a }.
chart-alt-note = Năm { $year }: { $text }.
chart-alt-line = Đường kẻ tại mức { $a }: { $text }.
chart-alt-code = { $name }, mã HS { $code }
chart-alt-code-sitc = { $name }, mã SITC { $code }
chart-alt-sources = Nguồn: { $sources }.
unit = Đơn vị
currency-code = Tiền tệ
source = Nguồn
chart-alt-grouped = Biểu đồ cột: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-lines = Biểu đồ đường: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-stacked = Biểu đồ cột chồng: { $series } theo năm, từ { $from } đến { $to }.
chart-alt-one-year = Biểu đồ cột: { $series } năm { $year }.
chart-alt-ranked = Biểu đồ thanh: { $items } theo giá trị, xếp từ lớn đến nhỏ.
chart-alt-shares = Biểu đồ thanh: { $items } theo tỷ trọng, xếp từ lớn đến nhỏ.
chart-alt-ring = Biểu đồ vành khuyên: { $items } theo tỷ trọng trong tổng số.
chart-alt-unit = Đơn vị: { $unit }.
chart-alt-measured = Đơn vị: { $unit }.
chart-alt-only = { $series } năm { $year }: { $a }.
chart-alt-rose = { $series } tăng từ { $a } năm { $from } lên { $b } năm { $to }.
chart-alt-fell = { $series } giảm từ { $a } năm { $from } xuống { $b } năm { $to }.
chart-alt-unsteady = { $series } thay đổi từ { $a } năm { $from } thành { $b } năm { $to }, không có xu hướng rõ rệt.
chart-alt-flat = { $series } giữ nguyên ở mức { $a } từ năm { $from } đến năm { $to }.
chart-alt-extremes = Cao nhất là { $high } ({ $high-years }), thấp nhất là { $low } ({ $low-years }).
chart-alt-missing = { $series }: không có số liệu năm { $years }.
chart-alt-sum = { $series }: tổng cộng { $a }.
chart-alt-peak = Nhiều nhất trong một năm: { $a } ({ $years }).
chart-alt-item = { $name } ({ $a })
chart-alt-sentence = { $text }.
chart-alt-ends = Lớn nhất là { $first }; nhỏ nhất là { $last }.
chart-alt-empty = Không có số liệu để hiển thị.
chart-more-items = { $n-count ->
   *[other] và { $n } mục khác
}

## Key figures of the relationship

figure-sessions = { $n-count ->
   *[other] kỳ họp ủy ban hỗn hợp
}
figure-sessions-since = { $n-count ->
   *[other] kỳ họp ủy ban hỗn hợp từ năm { $year }
}
figure-sessions-several = { $n-count ->
   *[other] kỳ họp của các ủy ban hỗn hợp
}

## Projects and forums

since = { $date-since }
from-date = từ { $date-on }
other-projects = Dự án khác

## Recommendations

priority = Mức ưu tiên: { $priority }
priority-high = cao
priority-medium = trung bình
priority-low = thấp
owner = Chủ trì: { $owner }
due = Thời hạn: { $date-on }

## Sources, links and pictures

citation-description = Nguồn { $number }: { $title }
backlink-description = Trở lại chỗ dẫn nguồn { $number }
backlink-description-of = Trở lại chỗ dẫn nguồn { $number } ở trang { $page }
cited-on = { $n-count ->
   *[other] Được dẫn tại trang{ "\u00A0" }{ $pages }.
}
footnote-description = Chú thích { $label }
footnote-backlink = Trở lại chỗ dẫn chú thích { $label }
link-description = { $url }
retrieved = truy cập { $date-on }
from-sources = Nguồn:
block-reference = { $title }, trang{ "\u00A0" }{ $page }
visit-reference = chuyến thăm ({ $date })
logo = Biểu trưng

## Attachments

attached-brief = Tệp nguồn dùng để tạo tài liệu này
attached-data = Số liệu của biểu đồ { $number }
attached-provenance = Nguồn gốc của từng số liệu, dùng cho `chancery trace` và các chương trình khác

## Dates. House styles cannot rename these.

month = { $month ->
    [1] tháng{ "\u00A0" }1
    [2] tháng{ "\u00A0" }2
    [3] tháng{ "\u00A0" }3
    [4] tháng{ "\u00A0" }4
    [5] tháng{ "\u00A0" }5
    [6] tháng{ "\u00A0" }6
    [7] tháng{ "\u00A0" }7
    [8] tháng{ "\u00A0" }8
    [9] tháng{ "\u00A0" }9
    [10] tháng{ "\u00A0" }10
    [11] tháng{ "\u00A0" }11
   *[12] tháng{ "\u00A0" }12
}
short-month = { $month ->
    [1] T1
    [2] T2
    [3] T3
    [4] T4
    [5] T5
    [6] T6
    [7] T7
    [8] T8
    [9] T9
    [10] T10
    [11] T11
   *[12] T12
}
short-months-of-year = { $from }–{ $to }/{ $year }
date-of-day = { $day }{ "\u00A0" }{ $month } năm{ "\u00A0" }{ $year }
date-of-month = { $month } năm{ "\u00A0" }{ $year }
date-of-year = { $year }
range = { $from } – { $to }
range-of-years = { $from }–{ $to }
fiscal-year = { $start }/{ $end }
half-of-year = bán niên{ "\u00A0" }{ $half }/{ $year }
quarter-of-year = quý{ "\u00A0" }{ $quarter }/{ $year }
quarters-of-year = quý{ "\u00A0" }{ $from }–{ $to }/{ $year }
months-of-year = { $from } – { $to } năm{ "\u00A0" }{ $year }
from-period-to-period = { $from } – { $to }
range-within-year = { $from } – { $to } năm{ "\u00A0" }{ $year }
range-within-month = { $from }–{ $to }{ "\u00A0" }{ $month } năm{ "\u00A0" }{ $year }
day-without-year = { $day }{ "\u00A0" }{ $month }
on-date = { $date-kind ->
    [day] ngày{ "\u00A0" }{ $date }
    [year] năm{ "\u00A0" }{ $date }
   *[month] { $date }
}
since-date = { $date-kind ->
    [day] từ ngày{ "\u00A0" }{ $date }
    [year] từ năm{ "\u00A0" }{ $date }
   *[month] từ { $date }
}

## Numbers. House styles cannot rename these.

percent = { $number }%
per-cent-in-words = { $number }%
percentage-points = { $number }{ "\u00A0" }điểm phần trăm
rose = { $direction ->
    [up] tăng { $figure }
    [down] giảm { $figure }
    [slight] hầu như không đổi
   *[none] không đổi
}
ordinal = { $n-count ->
    [1] thứ nhất
    [2] thứ hai
    [3] thứ ba
    [4] thứ tư
    [5] thứ năm
    [6] thứ sáu
    [7] thứ bảy
    [8] thứ tám
    [9] thứ chín
    [10] thứ mười
   *[other] thứ{ "\u00A0" }{ $n }
}
cardinal = { $n }

## Money. House styles cannot rename these.

money = { $sign }{ $number }{ "\u00A0" }{ $symbol }
money-long = { $sign }{ $number }{ $unit ->
    [thousand] { "\u00A0" }nghìn
    [million] { "\u00A0" }triệu
    [billion] { "\u00A0" }tỷ
   *[one] { "" }
}{ "\u00A0" }{ $code }
money-short = { $sign }{ $number }{ $unit ->
    [thousand] { "\u00A0" }nghìn
    [million] { "\u00A0" }triệu
    [billion] { "\u00A0" }tỷ
   *[one] { "" }
}{ "\u00A0" }{ $code }
unit-name = { $unit ->
    [thousand] nghìn{ "\u00A0" }{ $currency }
    [million] triệu{ "\u00A0" }{ $currency }
    [billion] tỷ{ "\u00A0" }{ $currency }
   *[one] { $currency }
}
currency = { $code ->
    [AUD] đô la Úc
    [BRL] real Brazil
    [BYN] rúp Belarus
    [CAD] đô la Canada
    [CHF] franc Thụy Sĩ
    [CNY] nhân dân tệ
    [EUR] euro
    [GBP] bảng Anh
    [INR] rupee Ấn Độ
    [JPY] yên Nhật
    [KRW] won Hàn Quốc
    [PKR] rupee Pakistan
    [RUB] rúp Nga
    [SAR] riyal Ả-rập Xê-út
    [TRY] lira Thổ Nhĩ Kỳ
    [UAH] hryvnia Ukraine
    [USD] USD
   *[other] { $code }
}

## Grammar. House styles cannot rename these.

part-separator = { ", " }
sentence-gap = { " " }
sentence-end = .
and = và
open-ends = v.v. v.v v.v… v.v... vv vv. vân …
article = { "" }
articles = { "" }
possessive = { $name }
names-with-article = { "" }
names-without-article = { "" }
open-ends-of-names = { "" }
meetings-with-article = { "" }
relations-words = hệ nhận
plural-endings =
    định ước thư nhớ thuận bản kiện bố đồng kết
common-words =
    an bao biên biến biển biện bàn bánh báo bình bò bóng bông bưu bạc bản bảo bộ bột cam cao chiến chuyên chuyến
    chuyển chuẩn chè chì chính chăm chăn chương chất chế chống chợ chứng con cà cá các cáp cân cây cói công cơ cạnh
    cải cảng cấp cộng cứu cửa da di doanh du dân dây dòng dược dạy dầu dẫn dệt dịch dụng dừa dữ giao giày giám giáo
    giảm giấy giống gạch gạo gốm gỗ hiến hiệp hoa hoá hoạt hàng hành hình hóa hương hạ hạt hải học hồ hồi hỗ hộ hội
    hợp khai khoa khoáng khoản khu khung khuyến khách khí không khảo khẩu khởi kim kinh kiến kiều kiểm kính ký kẽm
    kế kết kỹ lao len linh logistics luân luật lâm lãnh lúa lương lượng lốp lụa lực miễn mua muối máy mã mía môi mũ
    mạng mật nghiên nghề nghệ nghị ngoại nguyên nguồn ngành ngân ngô ngăn ngũ ngư người nhiên nhà nhân nhôm nhập
    nhựa nuôi nông năng nước nạn nội nợ phim phái phát phân phòng phương phần phế phối phụ phục pin quan quy quyết
    quyền quá quân quản quần quặng quế quốc rau rượu rừng sinh song sách sản sắn sắt số sở sợi sức sữa tham than
    thanh thiên thiết thiếu thoả thu thuyền thuế thuốc thuỷ thám thép thông thú thăm thư thương thảm thẻ thế thể thị
    thịt thỏa thống thời thủ thủy thứ thức thực tin tiêu tiếng tiếp tiết tiền trang tranh trao triển trung truyền
    trái tránh trình trí trường trẻ trồng trợ trứng tua tuyên tuyến tài tàu tái tên tình tín tòa tôm tôn túi tăng tư
    tương tạo tổ tổng tội tự uỷ vay viễn việc viện vàng vùng văn vũ vải vận vật vắc vốn xe xuất xây xã xét xúc xăng
    xơ xử y yến điều điện đo đàm đào đá đánh đèn đình đóng đường đại đạn đảm đất đấu đầu đậu đặc đề định đối đồ đồng
    đổi động ủy ứng
