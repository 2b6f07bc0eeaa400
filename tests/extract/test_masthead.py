from pathlib import Path

import pytest

from generator.extract.masthead import masthead
from generator.lexicons import load
from generator.model import Basis, Galley, Layout, Page, Ruling, Slip
from generator.text import Text

CASES = (Path(__file__).parent / "mastheads.txt").read_text("utf-8").strip().split("\n\n")


def layout(lines, *, placed=True):
    """Lay out a page of nothing but its head, which the cutter may have placed, or not."""
    raw, start, remains = "\n".join(lines), 0, []
    for line in lines:
        remains.append(Text.of(line, start))
        start += len(line) + 1
    galley = Galley(Page("x", "x.txt", raw, Text.of(raw)), Text.of(raw))
    return Layout(galley, (), tuple(remains) if placed else (), ())


@pytest.mark.parametrize("placed", [True, False])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_page_heads_say_what_is_listed(case, placed):
    _, printed, *expected = case.split("\n")
    head = masthead(layout(printed.split("|"), placed=placed), None, load())
    said = {"day": head.day.iso, "paper": head.paper, "edition": head.edition, "number": head.number}
    assert [f"{name} {value}" for name, value in said.items() if value is not None] == expected


def test_a_slip_goes_before_what_is_printed():
    rulings = {"date": Ruling("2020-03-04", "查报纸", 1), "paper": Ruling("云州晨报", None, 2)}
    head = masthead(layout(["云州日报 2021年5月12日 星期三"]), Slip("slip.yml", rulings), load())
    assert (head.paper, head.day.iso, head.basis, head.evidence) == ("云州晨报", "2020-03-04", Basis.EDITOR, "查报纸")


def test_contents_turn_lines_and_advertisements_do_not_tell_of_the_page():
    lines = ["云州日报", "2021年5月12日 星期三", "中共云州县委主办", "今日云州 03 综合"]
    others = ["丰山副刊:渠边的老槐 ▶4 版", "(下转第2版)", "丰山县岳城眼镜店 开业酬宾 全场八折 6228899"]
    heads = masthead(layout([*lines, *others]), None, load()).heads
    assert list(map(str, heads)) == lines


def test_a_dateline_that_breaks_off_at_the_top_of_the_page_is_no_head():
    head = masthead(layout(["云州网讯(通讯员 石小川报道)2021年5月12日06时33分0"], placed=False), None, load())
    assert head.day.iso is None
