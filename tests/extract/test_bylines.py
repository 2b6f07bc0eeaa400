from pathlib import Path

import pytest

from generator.extract.byline import doubts, find_bylines, parse
from generator.extract.desk import Facts
from generator.extract.draft import draft, fold
from generator.lexicons import load
from generator.model import Clipping, Paragraph
from generator.text import Text

CASES = (Path(__file__).parent / "bylines.txt").read_text("utf-8").strip().split("\n\n")
LEADS = (Path(__file__).parent / "leads.txt").read_text("utf-8").strip().split("\n\n")


class Desk:
    language = load()


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


@pytest.mark.parametrize("case", LEADS, ids=lambda case: case.split("\n")[0])
def test_a_byline_is_read_at_the_start_of_a_lead_and_nobody_else_there(case):
    _, printed, *expected = case.split("\n")
    clipping = Clipping(None, None, None, None, None, (), (Paragraph(Text.of(printed)),), ())
    facts = find_bylines(draft(clipping, 1, load().words), Desk(), Facts())
    assert [written(byline) for byline in facts.bylines] == expected


@pytest.mark.parametrize(("agency", "names"), [("本报讯", [("白露",)]), (None, [])])
def test_a_name_in_brackets_opens_a_lead_behind_a_tag_alone(agency, names):
    lead = Paragraph(Text.of("（白露）9月12日，柳河镇的渡口添了一条新船。"))
    clipping = Clipping(None, None, None, None, Text.of(agency) if agency else None, (), (lead,), ())
    found = find_bylines(draft(clipping, 1, load().words), Desk(), Facts()).bylines
    assert [byline.names for byline in found] == names
