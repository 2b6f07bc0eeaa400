from pathlib import Path

import pytest

from generator.extract.desk import Facts
from generator.extract.draft import draft
from generator.extract.figures import find_figures
from generator.extract.marked import Marked
from generator.lexicons import load
from generator.model import Clipping, Paragraph
from generator.text import Span, Text

CASES = (Path(__file__).parent / "figures.txt").read_text("utf-8").strip().split("\n\n")


class Desk:
    def __init__(self, *doubtful):
        self.language, self.doubtful = load(), Marked.of(doubtful)


def found(text, *doubtful):
    clipping = Clipping(None, None, None, None, None, (), (Paragraph(Text.of(text)),), ())
    return find_figures(draft(clipping, 1, load().words), Desk(*doubtful), Facts())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_figures_are_found_as_listed(case):
    _, text, *expected = case.split("\n")
    assert [f"{figure.text} = {figure.value} {figure.unit}" for figure in found(text).figures] == expected


def test_a_number_that_is_asked_about_is_not_put_forward():
    assert found("清理垃圾200立方米。", Span(4, 7)).figures == ()


def test_contradictions_are_asked():
    assert [query.code for query in found("增长3%,高于全市9.5个百分点。").queries] == ["Q406"]
