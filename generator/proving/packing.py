"""How values are packed: as their fields in order, in half the time of the way that dataclasses bring along."""

from __future__ import annotations

import copyreg
import gc
import pickle
import sys
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from generator.language import Place
from generator.model import (
    Asked,
    Byline,
    Caption,
    Card,
    Correction,
    Date,
    District,
    Figure,
    Mention,
    Paragraph,
    Person,
    Query,
    Reading,
)
from generator.searching import Listed

if TYPE_CHECKING:
    from collections.abc import Callable

LIKE = 1 << 15
"""Values that are known when they come again."""

MANY = (Asked, Byline, Caption, Correction, Date, Figure, Listed, Mention, Paragraph, Place, Query, Reading)
"""Values that an archive or a gazetteer has by the ten thousand; all have several fields."""


def packed(value: object) -> bytes:
    """Make bytes of a value."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes) -> Any:  # noqa: ANN401 - whatever was packed
    """Make a value again of bytes that this program wrote and whose fingerprint was seen to be right."""
    gc.disable()
    try:
        return pickle.loads(data)  # noqa: S301 - our own cache, like compiled code
    finally:
        gc.enable()


def lightly(kind: type, make: Callable[..., object] | None = None) -> None:
    """Let values of a kind be packed as their fields, and made of them again."""
    values = attrgetter(*(field.name for field in fields(kind)))

    def parted(value: object) -> tuple[Callable[..., object], tuple[Any, ...]]:
        return make or kind, values(value)

    copyreg.pickle(kind, parted)


@lru_cache(LIKE)
def district(*values: Any) -> District:  # noqa: ANN401 - whatever its fields hold
    """Make a district, or give one that is equal: an archive has few."""
    return District(*values)


@lru_cache(LIKE)
def person(*values: Any) -> Person:  # noqa: ANN401 - whatever its fields hold
    """Make a person, or give one who is equal: the same ones are in the news again and again."""
    return Person(*values)


def card(*values: Any) -> Card:  # noqa: ANN401 - whatever its fields hold
    """Make a card whose tags and keywords are those of the others."""
    *first, tags, people, summary, keywords, signature = values
    return Card(*(*first, interned(tags), people, summary, interned(keywords), signature))


def interned(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the one copy of each word."""
    return tuple(map(sys.intern, words))


for each in MANY:
    lightly(each)
lightly(District, district)
lightly(Person, person)
lightly(Card, card)
