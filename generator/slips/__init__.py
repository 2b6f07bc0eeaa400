"""Slip reading: what an editor decided for a page, from the YAML beside its seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Slip
from generator.slips.placings import placing
from generator.slips.rulings import RULINGS, ruling
from generator.slips.wordings import wording
from generator.tree import compose

if TYPE_CHECKING:
    from generator.tree import Item

LISTS = ("corrections", "placings")
"""What a slip may hold beside rulings."""

MOST_BYTES = 100_000
"""A slip larger than this is none."""

DEEPEST = 4
"""Slip, list, entry, value: nothing is nested deeper."""


def read(name: str, data: bytes) -> Slip:
    """Read a slip and hold it against its schema; `name` is the file's, for messages.

    Raises:
        JianbaoError: the slip is not as it should be; names its line and what is allowed.

    """
    top = compose(f"seeds/{name}", data, most=MOST_BYTES, deepest=DEEPEST)
    entries = {} if top is None else top.mapping((*RULINGS, *LISTS))
    return Slip(
        name,
        {key: ruling(key, item) for key, item in entries.items() if key in RULINGS},
        tuple(wording(item) for item in listed(entries, "corrections")),
        tuple(placing(item) for item in listed(entries, "placings")),
    )


def listed(entries: dict[str, Item], key: str) -> list[Item]:
    """Give the items of a list that may be absent."""
    return entries[key].sequence() if key in entries else []
