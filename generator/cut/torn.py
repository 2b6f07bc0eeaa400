"""Torn: bylines that may as well be of the article on their other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cut.state import SIGN, SIGN_NEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.path import Course, Reading

SIGNING = frozenset({SIGN, SIGN_NEW})
"""Moves that give an article a byline."""


def torn(course: Course) -> frozenset[int]:
    """Find the bylines that a rival of the best reading gives to an article on their other side."""
    return frozenset(at for end, rival in course.rivals for at in turned(course.path, end, rival))


def turned(path: tuple[Reading, ...], end: int, rival: Reading) -> Iterator[int]:
    """Yield the bylines that a reading up to a strip takes otherwise than the path, back to where they are one."""
    other: Reading | None = rival
    for at in range(end, -1, -1):
        if other is None or other is path[at]:
            return
        if {path[at].move, other.move} <= SIGNING and looks_back(path[at]) is not looks_back(other):
            yield at
        other = other.before


def looks_back(reading: Reading) -> bool:
    """Tell whether a byline is of an article whose text stands before it."""
    return reading.state.last >= 0
