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

STEPS = (1, 2, 4, 8)
"""Counts from which a shade is deeper; the last has no end."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of counts."""

    link: Link
    """What is counted."""
    cells: tuple[tuple[int, int], ...]
    """Count and shade, in the order of the columns."""


def shade(count: int) -> int:
    """Tell how deep a count is shaded.

    >>> [shade(count) for count in (0, 1, 3, 7, 200)]
    [0, 1, 2, 3, 4]
    """
    return sum(count >= step for step in STEPS)


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
    return tuple(
        Lane(link, tuple((counts[link.address, at], shade(counts[link.address, at])) for at in columns))
        for link in links[:ROWS]
    )
