"""The lexicons as they were packed last time, kept in the cache: to read them takes seven times as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import disk
from generator.lexicons import at_hand, load
from generator.proving.packing import packed, unpacked

if TYPE_CHECKING:
    from generator.disk import Cache


ZH = "zh"
"""The language of the papers."""


def name() -> str:
    """Name the entry: another program, or another word in a lexicon, knows nothing of it."""
    return disk.fingerprint(disk.program(), b"lexicon").hex() + ".lexicon"


def recall(cache: Cache) -> None:
    """Load the lexicons as they were kept, or keep them for the next time."""
    kept = cache.get(name())
    if kept is not None:
        at_hand[ZH] = unpacked(kept)
        load()
        at_hand.clear()
    else:
        cache.put(name(), packed(load()))
