"""What keeps the cost of a page near to its length."""

from generator.cut import holds
from generator.extract.rosters import LIST


def test_what_stands_together_anywhere_on_the_page_is_known():
    stand = holds("大河镇种树")
    assert stand("大河镇种")
    assert stand("河镇种树")
    assert not stand("镇种树大")


def test_a_list_is_read_whole_however_long_its_items():
    text = "县领导甲、" + "啊" * 1000 + "、乙丙。丁、戊"
    assert [found.group() for found in LIST.finditer(text)] == [text.split("。", maxsplit=1)[0], "丁、戊"]
    assert LIST.search("啊" * 20_000) is None
