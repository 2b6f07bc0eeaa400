"""A sign that sets a heading off is noted, and no part of the heading."""

import pytest

from tests.cut.notation import laid_out

STORY = "本报讯（记者 何田）5月9日，石桥镇的图书流动车开进月牙村，带来新书六百册，孩子们办了四十张借书证。"


@pytest.mark.parametrize("mark", ["■", "▲", "● ", "▍", "◆◆ "])
def test_the_mark_of_a_headline_is_a_correction(mark):
    layout = laid_out(f"{mark}图书流动车开进月牙村\n{STORY}")
    assert str(layout.clippings[0].headline) == "图书流动车开进月牙村"
    assert [each.before for each in layout.corrections if each.rule == "mark"] == [mark.strip()]


def test_a_standing_heading_with_a_mark_is_no_part_of_the_headline():
    layout = laid_out(f"●乡村视野\n图书流动车开进月牙村\n{STORY}")
    assert str(layout.clippings[0].column) == "乡村视野"


def test_the_place_of_a_brief_is_no_standing_heading():
    assert laid_out(f"●石桥镇\n图书流动车开进月牙村\n{STORY}").clippings[0].column is None
