"""Bounds that do not close: …西至…、北起…、南至… with no east."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

SENTENCE = re.compile(r"[^。；;！!？?]+")

BOUND = re.compile(r"([东西南北])[起至到临邻接靠]")
"""A direction, and where the ground begins or ends there."""

ALL = "东西南北"

ENOUGH = 3
"""Directions that must be told before the fourth is missed."""


def open_frontiers(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask where three sides of a piece of ground are told and the fourth is not."""
    if len(BOUND.findall(passage.string)) < ENOUGH:
        return
    for sentence in SENTENCE.finditer(passage.string):
        bounds = list(BOUND.finditer(sentence[0]))
        told = {match[1] for match in bounds}
        if len(bounds) == ENOUGH == len(told):
            (missing,) = set(ALL) - told
            place = Span(sentence.start() + bounds[0].start(), sentence.start() + bounds[-1].end())
            yield Query("Q217", place, language.queries["Q217"].format(missing))
