"""The titles that people are printed with."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Card
    from generator.render.entries import Link


def with_offices(links: Iterable[Link], cards: Sequence[Card]) -> tuple[Link, ...]:
    """Add to people the title that they are printed with most often."""
    several = tuple(links)
    names = {link.label for link in several}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for person in (person for card in cards for person in card.people):
        if person.name in names and person.title is not None:
            counts[person.name][person.title] += 1
    return tuple(
        replace(link, note=ranked(counts[link.label])[0][0]) if link.label in counts else link for link in several
    )


def offices(cards: Sequence[Card], name: str) -> tuple[tuple[str, int], ...]:
    """Count the titles that a person is printed with."""
    counts = Counter(
        person.title for card in cards for person in card.people if person.name == name and person.title is not None
    )
    return ranked(counts)


def ranked(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Order counts, most first."""
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
