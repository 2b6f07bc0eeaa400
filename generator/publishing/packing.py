"""How values are packed: as their fields in order, in half the time of the way that dataclasses bring along."""

from __future__ import annotations

import copyreg
import gc
import pickle
from dataclasses import fields
from operator import attrgetter
from typing import Any

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

MANY = (
    *(Asked, Byline, Caption, Card, Correction, Date, District, Figure),
    *(Listed, Mention, Paragraph, Person, Query, Reading),
)
"""Values that an archive has by the ten thousand; all have several fields."""


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


def lightly(kind: type) -> None:
    """Let values of a kind be packed as their fields."""
    values = attrgetter(*(field.name for field in fields(kind)))

    def parted(value: object) -> tuple[type, tuple[Any, ...]]:
        return kind, values(value)

    copyreg.pickle(kind, parted)


for each in MANY:
    lightly(each)
