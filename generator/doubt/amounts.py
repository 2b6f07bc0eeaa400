"""Numbers that cannot be: a month 13, more townships than villages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

DAY = re.compile(r"(\d(?<![\d.].)\d?)月(\d{1,2})日")

DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The most days that each month can have."""

HOUR = re.compile(r"[早晚午时间](\d{2})[:：时点](\d{2})?(?!\d)")

TOWNS = re.compile(
    r"(\d(?<!\d.)\d{0,5})个(?:乡镇|镇|乡|街道)(?:[(（][^()（）]{1,8}[)）])?[、，,和的]{0,3}(\d{1,6})个(?:行政|自然)?村"
)
"""Townships, and the villages in them."""


def impossible_amounts(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about days and hours that no calendar has, and about townships that outnumber their villages."""
    for match in DAY.finditer(passage.string):
        month, day = int(match[1]), int(match[2])
        if not (1 <= month <= len(DAYS) and 1 <= day <= DAYS[month - 1]):
            yield Query("Q218", Span(*match.span()), language.queries["Q218"].format(match[0]))
    for match in HOUR.finditer(passage.string):
        if int(match[1]) > 24 or int(match[2] or 0) > 59:  # noqa: PLR2004 - the clock
            yield Query("Q218", Span(*match.span(1)), language.queries["Q218"].format(match[0][1:]))
    for match in TOWNS.finditer(passage.string):
        if int(match[1]) > int(match[2]):
            yield Query("Q219", Span(*match.span()), language.queries["Q219"].format(match[1], match[2]))
