"""Torn rows: a row of a table that was broken at the width of its column is made whole, as the rows around it show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.cut.strips import whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.strips import Strip

FIGURE = re.compile(r"\d+(?:\.\d+)?")
"""What differs from row to row."""
FIELDS = 3
"""A row of fewer fields shows nothing."""
AROUND = 4
"""So many strips above and below are looked at."""
LONGEST = 48
"""A row is not longer."""


def mended(strips: Sequence[Strip]) -> Iterator[Strip]:
    """Yield strips, a row together with the line below that has just the fields which it lacks and a row nearby has."""
    fields = [strip.text.split() if len(strip.text) <= LONGEST else [] for strip in strips]
    at = 0
    while at < len(strips):
        torn = at + 1 < len(strips) and strips[at + 1].gap == 1 and lacks(fields, at)
        yield whole([strips[at], strips[at + 1]]) if torn else strips[at]
        at += 1 + torn


def lacks(fields: Sequence[Sequence[str]], at: int) -> bool:
    """Tell whether a row and the line below have together the fields of a whole row nearby, and at least the last of them a figure."""
    row, rest = fields[at], fields[at + 1]
    if len(row) < FIELDS or not rest or not FIGURE.search(rest[-1]):
        return False
    near = fields[max(at - AROUND, 0) : at + 2 + AROUND]
    return any(len(each) == len(row) + len(rest) and alike([*row, *rest], each) for each in near)


def alike(fields: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether fields with figures say the same but for the figures, and the others have none, too."""
    shapes = ((FIGURE.sub("0", one), FIGURE.sub("0", other)) for one, other in zip(fields, others, strict=True))
    return all(one == other or "0" not in one + other for one, other in shapes)
