"""Headlines that stand together above all reports go to their reports, and each move is asked about."""

from tests.cut.notation import laid_out

REPORTS = """本报讯（记者 何田）6月7日，石桥镇文化站把书摊摆到水渠边，洗菜的大婶也翻了两页，借走十四本。
本报讯（通讯员 邱石）6月5日，采石坝的新闸门用吊车安装到位，下游四个村的水稻等着放水。"""


def headlines(page):
    return [str(clipping.headline) for clipping in laid_out(page).clippings if clipping.headline is not None]


def test_each_report_gets_the_headline_that_it_tells():
    assert headlines(f"石桥镇渠边的书摊\n采石坝新闸门安装到位\n{REPORTS}") == [
        "石桥镇渠边的书摊",
        "采石坝新闸门安装到位",
    ]


def test_a_headline_that_was_moved_is_asked_about():
    layout = laid_out(f"石桥镇渠边的书摊\n采石坝新闸门安装到位\n{REPORTS}")
    asked = [query.suggestion for query in layout.queries if query.code == "Q301"]
    assert asked == ["移到“本报讯（通讯员 邱石）6月5…”之前"]


def test_headlines_stay_where_the_reports_do_not_tell_them():
    assert headlines(f"石桥镇渠边的书摊\n一年之计在于春\n{REPORTS}") != ["石桥镇渠边的书摊", "一年之计在于春"]
