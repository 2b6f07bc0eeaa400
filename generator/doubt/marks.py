"""Quotation marks and brackets without their partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

PAIRS = {"“": "”", "《": "》", "（": "）", "(": ")", "「": "」", "【": "】"}
"""Opening mark to its partner; single quotes are left out, since they stand for other things too."""

OPENED = {closer: opener for opener, closer in PAIRS.items()}

WIDTHS = str.maketrans("()", "（）")


def unpaired_marks(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about each mark of a paragraph whose partner is missing; a quotation may go over several paragraphs."""
    for paragraph in passage.paragraphs:
        string = passage.string[paragraph.start : paragraph.stop].translate(WIDTHS)
        for at in unpaired(string):
            place = Span(paragraph.start + at, paragraph.start + at + 1)
            yield Query("Q220", place, language.queries["Q220"].format(string[at]))


def unpaired(string: str) -> Iterator[int]:
    """Tell where marks without partner stand."""
    open_now: list[int] = []
    for at, sign in enumerate(string):
        if sign in PAIRS:
            open_now.append(at)
        elif sign in OPENED:
            partner = next((each for each in reversed(open_now) if string[each] == OPENED[sign]), None)
            if partner is None:
                yield at
            else:
                open_now.remove(partner)
    yield from open_now
