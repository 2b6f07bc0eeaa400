"""All stories in order, as far as the indexes know them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.fact import Date, District, Person


@dataclass(frozen=True, slots=True)
class Card:
    """What the indexes need of a story; the whole story stays outside the digest, so the digest stays small."""

    id: str
    """Id of the story."""
    seed: str
    """Stem of its seed."""
    order: int
    """Place on the page, from 1."""
    title: str
    """The headline."""
    date: Date
    """When."""
    district: District | None
    """Where."""
    tags: tuple[str, ...]
    """What about."""
    people: tuple[Person, ...]
    """Who; nobody twice."""
    summary: str
    """One or two sentences."""
    keywords: tuple[str, ...] = ()
    """Free words, best first; none twice."""
    signature: bytes = b""
    """What likeness is measured by; opaque outside `digest`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An open query as the overview of all shows it."""

    seed: str
    """Stem of its seed."""
    line: int
    """Its first line, from 1."""
    code: str
    """Its code."""
    message: str
    """What looks wrong."""
    suggestion: str | None = None
    """What would probably be right."""


@dataclass(frozen=True, slots=True)
class Kin:
    """A story that belongs to another."""

    id: str
    """The other story."""
    why: str
    """What they share, for the reader; 又见 for the same story printed again."""


@dataclass(frozen=True, slots=True)
class Digest:
    """All stories in order, newest first; what the site is made of."""

    cards: tuple[Card, ...]
    """A card for each story."""
    kin: Mapping[str, tuple[Kin, ...]] = field(default_factory=dict)
    """By story id: what belongs to it."""
    prints: Mapping[str, bytes] = field(default_factory=dict)
    """By story id: digest of all that its card was made from."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a story's page shows of other stories."""

    newer: Card | None = None
    """The story before it in the digest."""
    older: Card | None = None
    """The story after it."""
    kin: tuple[tuple[Card, str], ...] = ()
    """Stories that belong to it, each with why."""
