"""What the copies rule does to pages with reprints: almost all of them go, and nothing else does."""

import re
from collections import Counter

import pytest
from rapidfuzz.distance import Indel

from generator.clean import clean
from generator.lexicons import load
from tests.clean.pages import SEEDS, page
from tests.quality.reprints import KINDS, damaged

RUNS = range(len(KINDS) * 6)
"""Six pages for each kind of reprint and each seed page."""


def lines(seed):
    text = clean(page(seed.read_text(encoding="utf-8")), None, load("zh")).text
    return [line for line in str(text).split("\n") if line.strip()]


def letters(text):
    return re.sub(r"\s", "", text)


def measured(seed, rate):
    """Count over all runs: letters of reprints, of reprints that stay, and of the page that go."""
    count = Counter()
    for run in RUNS:
        raw, left = damaged(lines(seed), run, rate)
        text = letters(str(clean(page(raw), None, load("zh")).text))
        steps = Indel.editops(letters("".join(left)), text)
        count["reprinted"] += len(letters(raw)) - len(letters("".join(left)))
        count["stayed"] += sum(step.tag == "insert" for step in steps)
        count["lost"] += sum(step.tag == "delete" for step in steps)
    return count


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_clean_reprints_go_and_nothing_is_lost(seed):
    count = measured(seed, 0.0)
    assert count["lost"] == 0
    assert count["stayed"] <= 0.02 * count["reprinted"]


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_misread_reprints_go_but_for_a_few_doubts(seed):
    """One letter in fifty is lost or misread; where the misread print is kept, its slips count as lost."""
    count = measured(seed, 0.02)
    assert count["lost"] <= 0.005 * count["reprinted"]
    assert count["stayed"] <= 0.05 * count["reprinted"]
