"""The words that say what a number counts: the thing behind it, or what is measured before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.figure_terms import FigureTerms

HAN = re.compile(r"[\u4e00-\u9fff]+")
"""Words that may name a thing."""
GLUED = frozenset("要已将均被的了")
"""Characters that a cutter of words may glue to the end of a thing's name."""
BEHIND, BEFORE, RATED = 7, 8, 14
"""Characters of the thing behind a number, of what is measured before it, and of what a rate is of, at most."""


def trailing(part: Part, stop: int, terms: FigureTerms) -> int:
    """Find where the name of the counted thing ends: 8000套住房."""
    begin = end = stop
    for seam in seams(part, range(stop + 1, stop + BEHIND + 1)):
        word = part.string[begin:seam]
        if word in terms.stops or not HAN.fullmatch(word):
            break
        if word[-1] in GLUED and len(word) > 1:
            return seam - 1
        begin = end = seam
    return end


def leading(part: Part, start: int, terms: FigureTerms, *, rate: bool) -> int:
    """Find where the words for what is measured begin: 总投资417亿元; words such as 达 are passed over."""
    after, begin, passed = start, start, False
    reach = RATED if rate else BEFORE
    for seam in seams(part, range(start - 1, max(start - reach, 0) - 1, -1)):
        word = part.string[seam:after]
        if not HAN.fullmatch(word) or (word in terms.bounds and passed):
            break
        if word not in terms.leads:
            begin, passed = seam, True
        elif passed:
            break
        after = seam
    return begin


def seams(part: Part, places: Iterable[int]) -> Iterator[int]:
    """List the places that lie between words."""
    known = part.seams
    return (place for place in places if place in known)
