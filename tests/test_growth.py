"""What keeps the cost of a page near to its length; `python -m bench.growth` measures it in full."""

import time

import pytest

from bench.inputs import KINDS
from generator.clean import clean
from generator.cut import cut, holds
from generator.errors import JianbaoError
from generator.extract.rosters import LIST
from generator.lexicons import load
from generator.model import Seed
from generator.sources import read

QUICK = 0.05
"""Seconds of the processor that tell nothing of growth."""
TRIES = 3
"""A machine that is busy with something else may slow one down, but not all."""


def test_what_stands_together_anywhere_on_the_page_is_known():
    stand = holds("大河镇种树")
    assert stand("大河镇种")
    assert stand("河镇种树")
    assert not stand("镇种树大")


def test_a_list_is_read_whole_however_long_its_items():
    text = "县领导甲、" + "啊" * 1000 + "、乙丙。丁、戊"
    assert [found.group() for found in LIST.finditer(text)] == [text.split("。", maxsplit=1)[0], "丁、戊"]
    assert LIST.search("啊" * 20_000) is None


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_four_times_as_long_takes_no_square_of_that(kind):
    small, large = (KINDS[kind](size) for size in (10_000, 40_000))
    most = 10 * max(cost(small), QUICK)
    assert any(cost(large) < most for _ in range(TRIES))


def cost(data):
    """Clean and cut a page."""
    began = time.process_time()
    try:
        cut(clean(read(Seed("page.txt", data)), None, load()), None, load())
    except JianbaoError:
        return 0.0
    return time.process_time() - began
