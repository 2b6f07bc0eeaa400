"""What becomes of the copies on the five pages that the project began with."""

import re

import pytest

from generator.clean import clean
from generator.lexicons import load
from tests.clean.pages import SEEDS, page

DROPPED = {"003_ad2b75026808bc19": 610}
"""Letters that are printed again, counted by hand; no other of the pages has any."""


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_all_copies_go_and_nothing_else(seed):
    galley = clean(page(seed.read_text(encoding="utf-8")), None, load("zh"))
    copies = [re.sub(r"\s", "", each.before) for each in galley.corrections if each.rule == "drop_copies"]
    assert sum(map(len, copies)) == DROPPED.get(seed.stem, 0)


def test_the_loss_behind_the_copy_is_asked_about():
    (seed,) = [seed for seed in SEEDS if seed.stem in DROPPED]
    galley = clean(page(seed.read_text(encoding="utf-8")), None, load("zh"))
    assert [(each.code, galley.page.lines(each.span)) for each in galley.queries] == [("Q201", (65, 65))]
