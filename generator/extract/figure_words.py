"""The words that say what a number counts: the thing behind it, or what is measured before it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.extract.draft import Part
    from generator.language import Terms

HAN = re.compile(r"[\u4e00-\u9fff]+")
"""Words that may name a thing."""
GLUED = frozenset("要已将均被的了")
"""Characters that a cutter of words may glue to the end of a thing's name."""
BEHIND, BEFORE = 7, 8
"""Characters of the thing behind a number, and of what is measured before it, at most."""


def trailing(part: Part, stop: int, terms: Terms) -> int:
    """Find where the name of the counted thing ends: 8000套住房."""
    end = stop
    for start, seam in pairwise([stop, *seams(part, stop + 1, stop + BEHIND)]):
        word = part.string[start:seam]
        if word in terms["stops"] or not HAN.fullmatch(word):
            break
        if word[-1] in GLUED and len(word) > 1:
            return seam - 1
        end = seam
    return end


def leading(part: Part, start: int, terms: Terms) -> int:
    """Find where the words for what is measured begin: 总投资417亿元; words such as 达 are passed over."""
    begin, passed = start, False
    for seam, after in pairwise([*seams(part, start - BEFORE, start - 1), start][::-1]):
        word = part.string[after:seam]
        if not HAN.fullmatch(word) or (word in terms["bounds"] and passed):
            break
        if word not in terms["leads"]:
            begin, passed = after, True
        elif passed:
            break
    return begin


def seams(part: Part, start: int, stop: int) -> list[int]:
    """List the places between words in a range, both ends included."""
    return [place for place in range(max(start, 0), stop + 1) if place in part.seams]
