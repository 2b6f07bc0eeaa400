"""What a slip decides of lines stands above all evidence, and must fit the page."""

import pytest

from generator.clean import clean
from generator.cut import cut
from generator.errors import SlipMismatchError
from generator.lexicons import load
from generator.model import Page, Placing, Role, Slip
from generator.text import Text

RAW = """古渡口修旧如旧

本报讯（记者 罗立本）有三百年历史的古渡口昨天完成修缮，石阶、缆桩和渡亭都按老照片恢复。

桨声还在

老艄公的孙子捐出了祖父用过的船桨，摆在渡亭里，旁边挂着老艄公的照片。

渡口边的老街也要修，明年春天动工。
"""


TORN = """桥头装上路灯

石桥两头装上十二盏路灯，天一黑就亮，晚归的人不再打手电。



记者 何田

马家集镇的修理匠8月4日在集市上免费给农户修农具，一上午能修四五十件。

马家集镇办起农具修理日
"""


def cut_with(raw=RAW, **decision):
    placing = Placing(**{"role": None, "starts": None, "before": None, "at": 4} | decision)
    page = Page("000_test", "000_test.txt", raw, Text.of(raw))
    slip = Slip("000_test.yml", placings=(placing,))
    return cut(clean(page, slip, load("zh")), slip, load("zh"))


def test_a_slip_decides_a_role():
    layout = cut_with(line=5, was="桨声", role="body")
    assert next(each.role for each in layout.readings if RAW[each.span.start :].startswith("桨声")) is Role.BODY


def test_a_slip_decides_where_an_article_begins():
    assert [str(each.headline) for each in cut_with(line=5, was="桨声", starts=True).clippings] == [
        "古渡口修旧如旧",
        "桨声还在",
    ]
    assert len(cut_with(line=5, was="桨声", starts=False).clippings) == 1


def test_a_byline_that_may_be_of_either_article_is_of_none():
    page = Page("000_test", "000_test.txt", TORN, Text.of(TORN))
    layout = cut(clean(page, None, load("zh")), None, load("zh"))
    assert [clipping.bylines for clipping in layout.clippings] == [(), ()]
    assert [TORN[query.span.start : query.span.stop] for query in layout.queries if query.code == "Q311"] == [
        "记者 何田"
    ]


@pytest.mark.parametrize(("starts", "signed"), [(True, [[], ["记者 何田"]]), (False, [["记者 何田"], []])])
def test_a_slip_decides_which_article_a_byline_is_of(starts, signed):
    layout = cut_with(TORN, line=7, was="记者 何田", starts=starts)
    assert [[str(each) for each in clipping.bylines] for clipping in layout.clippings] == signed
    assert "Q311" not in {query.code for query in layout.queries}


def test_a_slip_moves_a_line():
    texts = [
        str(each.text) for clipping in cut_with(line=9, was="渡口边", before=3).clippings for each in clipping.body
    ]
    assert texts[0].startswith("渡口边的老街")


def test_a_slip_that_quotes_another_line_is_refused():
    with pytest.raises(SlipMismatchError, match=r"000_test\.yml:4"):
        cut_with(line=5, was="灯火", role="body")


def test_a_slip_for_a_line_that_the_page_has_not_is_refused():
    with pytest.raises(SlipMismatchError):
        cut_with(line=90, was="桨声", role="body")
