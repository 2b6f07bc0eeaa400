"""Slip reading: what an editor decided for a page, from the YAML beside its seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Slip
from generator.slips.placings import placing
from generator.slips.rulings import RULINGS, ruling
from generator.slips.tree import compose
from generator.slips.wordings import wording

if TYPE_CHECKING:
    from generator.slips.tree import Item

LISTS = ("corrections", "placings")
"""What a slip may hold beside rulings."""


def read(name: str, data: bytes) -> Slip:
    """Read a slip and hold it against its schema; `name` is the file's, for messages.

    Raises:
        JianbaoError: the slip is not as it should be; names its line and what is allowed.

    """
    top = compose(name, data)
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
