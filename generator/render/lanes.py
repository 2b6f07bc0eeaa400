"""Lanes: how many stories each term has in each stretch of time, as a table that is shaded by its numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.indexes import Term, Terms
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
    dated: Iterable[Sequence[Card]],
    links: Sequence[Link],
    columns: Sequence[str],
    *,
    terms: Terms,
    column: Callable[[Card], str | None],
) -> tuple[Lane, ...]:
    """Count stories, which come by date, by term and column; `terms` tells where each is listed."""
    counts = counted(dated, terms, column)
    most = max(counts.values(), default=0)
    return tuple(Lane(link, tuple(cells(link, columns, counts, most))) for link in links[:ROWS])


def by_date(cards: Iterable[Card]) -> list[list[Card]]:
    """Put stories together that have one date, as far as it is known."""
    dated: defaultdict[str | None, list[Card]] = defaultdict(list)
    for card in cards:
        dated[card.date.iso].append(card)
    return list(dated.values())


def counted(
    dated: Iterable[Sequence[Card]], terms: Terms, column: Callable[[Card], str | None]
) -> Counter[tuple[str, str]]:
    """Count stories by slug and column; those without a column are not counted, and stories of one date have the same."""
    placed: defaultdict[str, list[Iterable[Term]]] = defaultdict(list)
    for found in dated:
        if (at := column(found[0])) is not None:
            placed[at] += [terms(card) for card in found]
    counts: Counter[tuple[str, str]] = Counter()
    for at, listed in placed.items():
        for (slug, _), count in Counter(chain.from_iterable(listed)).items():
            counts[slug, at] += count
    return counts


def cells(
    link: Link, columns: Iterable[str], counts: Mapping[tuple[str, str], int], most: int
) -> Iterator[tuple[int, int]]:
    """Fill a row."""
    slug = link.address.split("/")[1]
    for at in columns:
        count = counts.get((slug, at), 0)
        yield count, shade(count, most)
