"""How a story is shown in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import badge, shown, stamp

if TYPE_CHECKING:
    from generator.model import Card
    from generator.render.words import SiteWords


@dataclass(frozen=True, slots=True)
class Link:
    """A name that leads somewhere on the site."""

    label: str
    """What the reader sees."""
    address: str
    """Where it leads, from the root of the site."""
    count: int = 0
    """How many stories stand there, where that is told."""
    note: str | None = None
    """What else the reader should know, such as a person's office."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A story in a list, ready to be written down."""

    title: str
    """The headline."""
    address: str
    """Address of the story."""
    when: str
    """The date for the reader."""
    stamp: str | None
    """The date for machines."""
    badge: str | None
    """What the date rests on, unless it is printed."""
    district: Link | None
    """Where."""
    tags: tuple[Link, ...]
    """What about."""
    summary: str
    """One or two sentences."""


def entry(card: Card, words: SiteWords) -> Entry:
    """Prepare a story for a list."""
    place = card.district
    return Entry(
        title=card.title,
        address=addresses.story(card.id),
        when=shown(card.date.iso, words.labels),
        stamp=stamp(card.date.iso),
        badge=badge(card.date, words.labels),
        district=Link(place.name, addresses.district(place)) if place is not None else None,
        tags=tuple(Link(words.tag(tag), addresses.tag(tag)) for tag in card.tags),
        summary=card.summary,
    )
