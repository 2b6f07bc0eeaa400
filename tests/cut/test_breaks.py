"""What a break in the text repeats, and what carries on across it."""

import pytest

from generator.cut.breaks import Breaks
from generator.cut.joins import lap, leads_on, overlap
from generator.lexicons import load
from tests.cut.notation import moves

BREAKS = Breaks(load("zh"), lambda _: False)


@pytest.mark.parametrize(
    ("left", "right", "size"),
    [
        ("县农技站技术员谌晓荷说", "员谌晓荷说，苗子不认年节。", 5),
        ("镇里请来的老篾匠邓守山在总", "守山在总结时说，手艺要传下去。", 4),
        ("河西镇的育苗棚", "育苗棚里已经有人在忙。", 0),
        ("向县里发来慰问电的有：河西镇总", "镇总工会、县农技站。", 2),
        ("技术员谌晓荷昨天在波", "在波士顿的讲台上说，苗子不认年节。", 2),
        ("河西镇育苗", "育苗棚里已经有人在忙。", 0),
        ("河西镇的酒坊是一家有300多年", "一家有300多年酿酒历史的老酒坊。", 8),
        ("河西镇聚谈话剧艺术", "艺术家们说，苗子不认年节。", 0),
        ("2019年全县牦牛存栏总量499", "总量499万头，比2015年提高9.4%。", 5),
        ("坡地在河西镇的农田里占7成以上", "成以上，而果树、茶叶大都种在坡上。", 3),
        ("计划到20", "20年建成30个点。", 0),
        ("西河水库除险加固", "加固工程昨天通过验收。", 0),
        ("苗子不认年节，温度低两度，半个月的", "个月的工夫就白费了。", 3),
    ],
)
def test_a_line_that_may_be_a_heading_is_repeated_only_from_inside_a_word_or_with_a_figure(left, right, size):
    assert overlap(left, right, BREAKS, ended=False) == size


@pytest.mark.parametrize(
    ("left", "right", "size"),
    [
        ("预计影响居民305户，请提前储水，", "，恢复供水时间视施工进度确定。", 1),
        ("预计影响居民305户，请提前储水，", "；恢复供水时间视施工进度确定。", 0),
        ("他说：“水来了。”", "”村里人都笑了。", 0),
        ("县农技站技术员谌晓荷说", "员谌晓荷说，苗子不认年节。", 5),
    ],
)
def test_a_line_repeats_a_single_pause_of_the_one_that_it_carries_on(left, right, size):
    assert lap(left, right, BREAKS, ended=False) == size


@pytest.mark.parametrize(
    ("left", "right", "goes_on"),
    [
        ("县农技站技术员谌晓荷说", "员谌晓荷说，苗子不认年节。", True),
        ("河西镇围绕育苗移栽", "和病虫防治，今年又添了三座大棚。", True),
        ("县农技站副站长谌晓", "荷告诉记者，苗子不认年节。", True),
        ("先过选苗关", "摘叶的活儿交给了老人。", False),
        ("河西镇忙育苗", "和平街的灯亮到半夜。", False),
        ("河西镇忙育苗", "大年初三，育苗棚里已经有人在忙。", False),
        ("河西镇忙育苗", "地里已经有人在忙。", False),
        ("河西镇抗震救灾持续推进", "地震发生以后，育苗棚里住满了人。", False),
        ("河西镇围绕育苗", "着力抓好移栽，又添了三座大棚。", False),
        ("河西镇围绕育苗抓紧", "地移栽，又添了三座大棚。", True),
        ("河西镇今年添的有大棚、小", "水车、石磨，花钱不多。", True),
        ("河西镇添了大棚、水车", "今年，育苗棚里、水车边都有人在忙。", False),
    ],
)
def test_a_short_line_leads_on_to_its_rest(left, right, goes_on):
    assert leads_on(left, right, BREAKS) == goes_on


def test_what_is_set_in_directly_below_begins_a_paragraph():
    assert ("join.indented", 1) in moves("一块石头，垒了三遍\n　　石匠方大海每天走一趟。").joining(0, 1)
    assert ("join.indented", 1) not in moves("一块石头，垒了三遍\n石匠方大海每天走一趟。").joining(0, 1)
