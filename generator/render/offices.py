"""The titles that people are printed with."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from generator.model import Card, Person
    from generator.render.entries import Link


def everybody(cards: Iterable[Card]) -> list[tuple[Person, int]]:
    """Count the people of stories; most are one and the same value in many, by which they are counted."""
    printed = list(chain.from_iterable([card.people for card in cards]))
    known = dict(zip(map(id, printed), printed, strict=True))
    return [(known[identity], count) for identity, count in Counter(map(id, printed)).items()]


def offices(counted: Iterable[tuple[Person, int]], names: Collection[str]) -> dict[str, Counter[str]]:
    """Count by name the titles that some people are printed with."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for person, count in counted:
        if person.title is not None and person.name in names:
            counts[person.name][person.title] += count
    return counts


def with_offices(links: Iterable[Link], counts: Mapping[str, Counter[str]]) -> Iterator[Link]:
    """Add to people the title that they are printed with most often."""
    for link in links:
        yield replace(link, note=ranked(counts[link.label])[0][0]) if link.label in counts else link


def ranked(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Order counts, most first."""
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
