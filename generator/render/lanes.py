"""Lanes: how many stories each term has in each stretch of time, as a table that is shaded by its numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from generator.model import Card
    from generator.render.entries import Link

ROWS = 20
"""Lanes that a table shows at most."""

SHADES = 4
"""Shades of a cell, beside none."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of counts."""

    link: Link
    """What is counted."""
    cells: tuple[tuple[int, int], ...]
    """Count and shade, in the order of the columns."""


def shade(count: int, most: int) -> int:
    """Tell how deep a count is shaded, in the proportion of the greatest.

    >>> [shade(count, 200) for count in (0, 1, 51, 200)]
    [0, 1, 2, 4]
    """
    return -(-SHADES * count // max(1, most))


def lanes(
    cards: Iterable[Card],
    links: Sequence[Link],
    columns: Sequence[str],
    *,
    terms: Callable[[Card], Iterable[str]],
    column: Callable[[Card], str | None],
) -> tuple[Lane, ...]:
    """Count stories by term and column; `terms` gives addresses, as the links have them."""
    counts = Counter((term, at) for card in cards if (at := column(card)) is not None for term in terms(card))
    most = max(counts.values(), default=0)
    return tuple(
        Lane(link, tuple((counts[link.address, at], shade(counts[link.address, at], most)) for at in columns))
        for link in links[:ROWS]
    )
