from pathlib import Path

import pytest

from generator.extract.byline import doubts, parse
from generator.extract.draft import fold
from generator.lexicons import load
from generator.text import Text

CASES = (Path(__file__).parent / "bylines.txt").read_text("utf-8").strip().split("\n\n")


def written(byline):
    return f"{byline.role}: {' '.join(byline.names)}" + (f" ({byline.credit})" if byline.credit else "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_bylines_are_read_as_written_below(case):
    _, printed, *expected = case.split("\n")
    assert [written(byline) for byline in parse(fold(printed), load())] == expected


def test_names_that_cannot_be_divided_are_asked_and_left_out():
    printed = "记者 王小山大海河赵"
    assert [byline.names for byline in parse(printed, load())] == []
    assert [query.code for query in doubts(Text.of(printed), load())] == ["Q404"]
