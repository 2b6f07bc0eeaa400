"""Heads: the head of a page that a converter took to pieces, a few characters in each line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.rows import runs
from generator.measure import closed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.strips import Strip

PIECE = re.compile(
    r"(?=.)(?:\d{4}年)?\s?(?:\d{1,2}月)?\s?(?:\d{1,2}日)?\s*(?:星期[一二三四五六日天])?|第?\s?[A-Z]?\d{1,2}\s?版?|农历[一-鿿]{2,10}"
)
"""Part of a day, or the number of a page."""
DAY = re.compile(r"\d{4}年\s?\d{1,2}月\s?\d{1,2}日")
"""What the pieces make together."""
NAME = re.compile(r"[一-鿿·]{2,6}")
"""The name of a paper or of its page."""
NAMES = 2
"""So many names stand above the pieces."""


def pieces(strips: Sequence[Strip]) -> list[bool]:
    """Tell for each strip whether it is of a head in pieces: several that make a day, and names above them where a text breaks off, or none stands above."""
    found = [False] * len(strips)
    for run in runs([PIECE.fullmatch(strip.text) is not None for strip in strips]):
        if len(run) > 1 and DAY.search("".join(strips[at].text for at in run)):
            for at in range(named(strips, run.start), run.stop):
                found[at] = True
    return found


def named(strips: Sequence[Strip], start: int) -> int:
    """Find where the names above the pieces begin."""
    first, names = start, 0
    while first and (
        PIECE.fullmatch(strips[first - 1].text) or (names < NAMES and NAME.fullmatch(strips[first - 1].text))
    ):
        first -= 1
        names += PIECE.fullmatch(strips[first].text) is None
    return first if first == 0 or not closed(strips[first - 1].text) else start
