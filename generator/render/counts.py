"""Counts stories by what they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, TypeVar

from generator import addresses
from generator.dates import parts
from generator.indexes import terms_of
from generator.render.entries import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.indexes import Term, Terms
    from generator.model import Card
    from generator.render.shelf import Shelf
    from generator.render.words import SiteWords

T = TypeVar("T")

Dates = Counter[str | None]
"""How many stories have each date, as far as it is known."""

MONTH = len("2019-08")
"""Length of a date that is known to the month, or to the day without a year."""

CHARTED = ("tags", "districts")
"""Indexes that are charted over time."""

LEVELS = 9
"""Heights of a bar, beside none."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A count of a span of time, as a bar."""

    label: str
    """The month."""
    year: str | None
    """Its year, when the bar before it has another."""
    address: str
    """The page that lists its stories."""
    count: int
    """How many."""
    height: int
    """From 0 to `LEVELS`, in the proportion of the counts."""


def standing(cards: Iterable[Card], name: str) -> Iterable[tuple[Term, int]]:
    """Count under which terms of an index stories stand."""
    terms = terms_of(name)
    return Counter(chain.from_iterable([terms(card) for card in cards])).items()


def companions(counted: Iterable[tuple[Term, int]], name: str, shelf: Shelf, most: int | None = None) -> list[Link]:
    """Rank terms of an index by how many stories stand there, most first, and take at most so many."""
    names: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for (slug, label), count in counted:
        names.setdefault(slug, label)
        counts[slug] += count
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
    return [Link(named(name, names[slug], shelf.words), f"{name}/{slug}/", count) for slug, count in ranked]


def leading(name: str, shelf: Shelf, most: int | None = None) -> list[Link]:
    """Rank the terms of an index by all their stories, most first, and take at most so many."""
    ranked = sorted(shelf.listed(name).items(), key=lambda item: (-len(item[1]), item[0][0]))[:most]
    return [Link(named(name, label, shelf.words), f"{name}/{slug}/", len(cards)) for (slug, label), cards in ranked]


def named(index: str, label: str, words: SiteWords) -> str:
    """Name a term for the reader."""
    return words.tag(label) if index == "tags" else label


def dated(cards: Iterable[Card]) -> Dates:
    """Count stories by date."""
    return Counter([card.date.iso for card in cards])


def in_months(dates: Dates) -> Dates:
    """Count by month what was counted by day: dates that tell a day tell their month only."""
    counts: Dates = Counter()
    for iso, count in dates.items():
        counts[iso and iso[:MONTH]] += count
    return counts


def dated_by(terms: Terms, cards: Iterable[Card]) -> dict[str, Dates]:
    """Count stories by slug of what they are listed under, and by date."""
    found: defaultdict[str, Dates] = defaultdict(Counter)
    for card in cards:
        for slug, _ in terms(card):
            found[slug][card.date.iso] += 1
    return found


def tallied(dates: Dates, stretch: Callable[[str | None], T | None]) -> Counter[T]:
    """Count stories by stretch of time, which a date tells; those without one are not counted."""
    counts: Counter[T] = Counter()
    for iso, count in dates.items():
        if (at := stretch(iso)) is not None:
            counts[at] += count
    return counts


@lru_cache(1 << 16)
def month_in_year(iso: str | None) -> tuple[str, str] | None:
    """Take year and month of a date, when both are known."""
    year, rest = parts(iso or "")
    return (year, rest[0]) if year is not None and rest else None


def strip(dates: Dates, words: SiteWords, limit: int = 12) -> tuple[Bar, ...]:
    """Draw the last months that have stories as bars, oldest first, gaps between them left out."""
    counts = tallied(dates, month_in_year)
    last = sorted(counts)[-limit:]
    most = max((counts[each] for each in last), default=1)
    return tuple(
        Bar(
            words.say("month_of_year", month=int(month)),
            words.say("date_year", year=year) if year != before else None,
            addresses.month(year, month),
            counts[year, month],
            -(-counts[year, month] * LEVELS // most),
        )
        for (before, _), (year, month) in pairwise([("", ""), *last])
    )
