"""The titles that people are printed with."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from generator.model import Card
    from generator.render.entries import Link


def offices(cards: Iterable[Card], names: Collection[str]) -> dict[str, Counter[str]]:
    """Count by name the titles that some people are printed with."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    printed = [(person.name, person.title) for card in cards for person in card.people if person.name in names]
    for (name, title), count in Counter(printed).items():
        if title is not None:
            counts[name][title] += count
    return counts


def with_offices(links: Iterable[Link], counts: Mapping[str, Counter[str]]) -> Iterator[Link]:
    """Add to people the title that they are printed with most often."""
    for link in links:
        yield replace(link, note=ranked(counts[link.label])[0][0]) if link.label in counts else link


def ranked(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Order counts, most first."""
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
