"""Series: paragraphs that number themselves stand in the order of their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.drafts import Lines
    from generator.cut.strips import Strip

ORDINAL = re.compile(r"([一二三四五六七八九])(是|要)")
FEWEST = 3
"""So many numbered paragraphs make a series."""


def displaced(body: Sequence[Lines], strips: Sequence[Strip]) -> list[Lines]:
    """List numbered paragraphs that stand out of order, in their right order; empty when there is nothing to put right.

    Only a whole series, each number once, is trusted: 二是… 三是… 一是…
    """
    found = [(lines, ORDINAL.match(strips[lines.strips[0]].text)) for lines in body]
    series = [(lines, "一二三四五六七八九".index(match[1]), match[2]) for lines, match in found if match]
    numbers = [number for _, number, _ in series]
    whole = len({word for _, _, word in series}) == 1 and sorted(numbers) == list(range(len(numbers)))
    if not whole or len(series) < FEWEST or numbers == sorted(numbers):
        return []
    return [lines for lines, _, _ in sorted(series, key=lambda each: each[1])]
