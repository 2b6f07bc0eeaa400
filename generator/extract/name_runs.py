"""Names printed without blanks between them, taken apart where the surnames make it safe."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.language import Terms

LONGEST = 24
"""A longer run is no list of names."""
RARE = 320
"""Place in the list from which a surname is too rare to divide a run by."""
MARGIN = 40
"""How much more common the surnames of one division must be, in places of the list, than those of the next."""


@cache
def surname_ranks(people: Terms) -> Mapping[str, int]:
    """Give each surname of one character its place in the list, the commonest first."""
    signs = dict.fromkeys("".join(people["surnames"]))
    return {sign: rank for rank, sign in enumerate(signs)}


def split_names(run: str, people: Terms) -> tuple[str, ...] | None:
    """Divide a run into names of two and three characters; None when two divisions are about as good.

    >>> from generator.language import Terms
    >>> split_names("周琦谭经田", Terms({"surnames": ("周谭",)}))
    ('周琦', '谭经田')
    """
    if not 1 < len(run) <= LONGEST:
        return None
    ranked = sorted((weight(division, people), division) for division in divisions(run, people))
    if not ranked or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] < MARGIN):
        return None
    return ranked[0][1]


def divisions(run: str, people: Terms) -> Iterator[tuple[str, ...]]:
    """List the ways to divide a run into names."""
    if not run:
        yield ()
    for length in lengths(run, people):
        yield from ((run[:length], *rest) for rest in divisions(run[length:], people))


def lengths(run: str, people: Terms) -> tuple[int, ...]:
    """How long the name may be that a run begins with."""
    if run[:2] in people["double_surnames"]:
        longer = (3, 4)
    elif surname_ranks(people).get(run[:1], RARE) < RARE:
        longer = (2, 3)
    else:
        return ()
    return tuple(length for length in longer if length <= len(run))


def weight(division: tuple[str, ...], people: Terms) -> int:
    """Add up how rare the surnames are; two characters are rarer than three."""
    ranks = surname_ranks(people)
    return sum(ranks.get(name[0], 0) + (SHORT if len(name) == 2 else 0) for name in division)  # noqa: PLR2004


SHORT = 30
"""What a name of two characters costs, in places of the list."""
