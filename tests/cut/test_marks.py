"""A sign that sets a heading off is noted, and no part of the heading."""

import pytest

from tests.cut.notation import laid_out

STORY = "本报讯（记者 何田）5月9日，石桥镇的图书流动车开进月牙村，带来新书六百册，孩子们办了四十张借书证。"


@pytest.mark.parametrize("mark", ["■", "▲", "● ", "▍", "◆◆ ", "3.", "12、", "②"])
def test_the_mark_of_a_headline_is_a_correction(mark):
    layout = laid_out(f"{mark}图书流动车开进月牙村\n{STORY}")
    assert str(layout.clippings[0].headline) == "图书流动车开进月牙村"
    assert [each.before for each in layout.corrections if each.rule == "mark"] == [mark.strip()]


def test_a_short_line_with_a_mark_stands_above_the_headline():
    layout = laid_out(f"●乡村视野\n图书流动车开进月牙村\n{STORY}")
    assert str(layout.clippings[0].kicker) == "乡村视野"
    assert str(layout.clippings[0].headline) == "图书流动车开进月牙村"


def test_the_word_for_a_column_makes_a_line_with_a_mark_a_standing_heading():
    assert str(laid_out(f"▍读者来信\n图书流动车开进月牙村\n{STORY}").clippings[0].column) == "读者来信"


def test_the_brackets_of_a_standing_heading_are_corrections_on_both_sides():
    layout = laid_out(f"【走基层】\n图书流动车开进月牙村\n{STORY}")
    assert str(layout.clippings[0].column) == "走基层"
    assert [each.before for each in layout.corrections if each.rule == "mark"] == ["【", "】"]
