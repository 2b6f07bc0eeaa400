"""Counts stories by what they share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import parts
from generator.indexes import terms_of
from generator.render.entries import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Card
    from generator.render.shelf import Shelf
    from generator.render.words import SiteWords

ISO = attrgetter("date.iso")

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


def companions(cards: Sequence[Card], name: str, shelf: Shelf, most: int | None = None) -> list[Link]:
    """Count under which terms of an index stories stand, most first, and at most so many."""
    terms = terms_of(name)
    names: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for (slug, label), count in Counter(chain.from_iterable([terms(card) for card in cards])).items():
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


def by_month(cards: Iterable[Card]) -> Counter[tuple[str, str]]:
    """Count stories by year and month; those without both are not counted."""
    counts: Counter[tuple[str, str]] = Counter()
    for iso, count in Counter(map(ISO, cards)).items():
        if (month := month_in_year(iso or "")) is not None:
            counts[month] += count
    return counts


def month_of(card: Card) -> tuple[str, str] | None:
    """Tell a story's year and month, when both are known."""
    return month_in_year(card.date.iso) if card.date.iso else None


@lru_cache(1 << 16)
def month_in_year(iso: str) -> tuple[str, str] | None:
    """Take year and month of a date, when both are known."""
    year, rest = parts(iso)
    return (year, rest[0]) if year is not None and rest else None


def strip(cards: Sequence[Card], words: SiteWords, limit: int = 12) -> tuple[Bar, ...]:
    """Draw the last months that have stories as bars, oldest first, gaps between them left out."""
    counts = by_month(cards)
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
