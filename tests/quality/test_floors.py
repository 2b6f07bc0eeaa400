"""What is measured may only rise; `python -m tests.quality` writes the new floors when it has risen."""

from pathlib import Path

import pytest
import yaml

from tests.quality.measuring import measure, ours
from tests.quality.printing import KINDS, pages

FLOORS = yaml.safe_load((Path(__file__).parent / "floors.yml").read_text("utf-8"))


@pytest.mark.parametrize("kind", KINDS)
def test_no_measure_falls_below_its_floor(kind):
    found = measure(pages(kind, KINDS[kind]), ours)
    fallen = {name: (found[name], least) for name, least in FLOORS[kind].items() if found[name] < least}
    assert fallen == {}, "cutting got worse: (now, floor)"


def test_the_same_number_prints_the_same_page():
    assert pages("dense", 2) == pages("dense", 2)
