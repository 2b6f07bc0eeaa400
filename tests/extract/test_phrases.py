import re
from pathlib import Path

import pytest

from generator.extract.draft import Part
from generator.extract.phrases import phrases
from generator.extract.resolve import Anchor, resolve
from generator.lexicons import load
from generator.model import Role
from generator.text import Text

CASES = (Path(__file__).parent / "phrases.txt").read_text("utf-8").strip().split("\n\n")
MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def anchor(iso):
    year, month, day = re.fullmatch(r"(\d{4}|-)-(\d\d)-(\d\d)", iso).groups()
    return Anchor(None if year == "-" else int(year), int(month), int(day))


def told(text, day):
    month = None
    for phrase in phrases(Part(Role.BODY, Text.of(text), load().words), load().calendar):
        yield phrase.printed, resolve(phrase, day, month) or "-"
        month = phrase.month or month


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0])
def test_phrases_are_found_and_resolved_as_marked(case):
    _, day, marked = case.split("\n")
    text = MARK.sub(r"\1", marked)
    assert list(told(text, anchor(day.removeprefix("@ ")))) == MARK.findall(marked)


def test_phrases_know_their_place_in_the_seed():
    part = Part(Role.BODY, Text.of("会议于8月31日召开", 100), load().words)
    (found,) = phrases(part, load().calendar)
    assert part.source(found.start, found.stop) == part.text[3:8].spans[0]
