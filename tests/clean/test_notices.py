"""Notices in one form, each with its own figures and names: none is a copy of another, on whole lines or in a column."""

from random import Random
from textwrap import wrap

import pytest

from generator.clean import drop_copies
from generator.lexicons import load
from generator.text import Edit

FORMS = (
    (
        "受{town}委托，定于{month}月{day}日上午{hour}时在青禾县公共资源交易中心公开拍卖{village}村临街门面房{few}间，建筑面积{many}平方米，起拍价{price}万元，"
        "有意竞买者请于拍卖前一日携带有效证件到本公司办理登记手续，并交纳保证金。标的展示时间为即日起至拍卖前一日，逾期不再受理。"
    ),
    (
        "因线路检修，{month}月{day}日{hour}时起，{village}村、{town}街{few}号至{many}号停电，请用户做好准备，检修提前结束时提前送电，不另行通知，"
        "给您的生产生活带来不便，敬请谅解，详情可拨打供电服务热线。"
    ),
    (
        "{name}：本院受理原告青禾县农村信用社诉你借款合同纠纷一案，现依法向你公告送达起诉状副本、应诉通知书及开庭传票，自发出公告之日起经过{many}日即视为送达，"
        "并定于举证期满后第{few}日上午{hour}时在本院第二法庭开庭审理，逾期将依法缺席裁判。"
    ),
)
NAMES, TOWNS, VILLAGES = (
    ["何田", "白露", "石小川", "罗立本"],
    ["石桥镇", "柳河镇", "青石镇", "高山乡"],
    ["柳河", "莲花", "高山", "马溪"],
)


def notices(form: str, number: int) -> list[str]:
    """Write three or four notices, each with some figures and names of the one before it, and the others its own."""
    rng = Random(number)
    count = rng.randint(3, 4)
    fields = {name: rng.sample(range(2, 10), count) for name in ("month", "hour", "few")}
    fields |= {name: rng.sample(range(10, 29), count) for name in ("day", "many", "price")}
    fields |= {
        name: rng.sample(words, count) for name, words in (("name", NAMES), ("town", TOWNS), ("village", VILLAGES))
    }
    for at in range(1, count):
        for name in rng.sample(["month", "hour", "day", "price", "town", "village"], 4):
            fields[name][at] = fields[name][at - 1]
    return [form.format(**{name: values[at] for name, values in fields.items()}) for at in range(count)]


@pytest.mark.parametrize("width", [None, 13, 18, 22])
@pytest.mark.parametrize("form", FORMS, ids=["auction", "power cut", "court"])
def test_no_notice_is_taken_for_a_copy_of_another(form, width):
    for number in range(25):
        lines = [
            line
            for notice in notices(form, number)
            for line in (wrap("　　" + notice, width, drop_whitespace=False) if width else [notice, ""])
        ]
        page = "\n".join(["公告", *lines, ""])
        assert [change for change in drop_copies(page, load("zh")) if isinstance(change, Edit)] == []
