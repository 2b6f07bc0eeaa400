"""Lanes: how many stories each term has in each stretch of time, as a table that is shaded by its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from generator.render.counts import tallied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.render.counts import Dates
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
    dates: Mapping[str, Dates],
    links: Sequence[Link],
    columns: Sequence[str],
    column: Callable[[str | None], str | None],
) -> tuple[Lane, ...]:
    """Count stories, whose dates come by slug of their terms, by term and column."""
    counts = {slug: tallied(each, column) for slug, each in dates.items()}
    most = max(chain.from_iterable(each.values() for each in counts.values()), default=0)
    return tuple(Lane(link, tuple(cells(counts[slug_of(link)], columns, most))) for link in links[:ROWS])


def slug_of(link: Link) -> str:
    """Tell the slug of the term that a link leads to."""
    return link.address.split("/")[1]


def cells(counts: Mapping[str, int], columns: Iterable[str], most: int) -> Iterator[tuple[int, int]]:
    """Fill a row."""
    for at in columns:
        count = counts.get(at, 0)
        yield count, shade(count, most)
