"""Stamps: a few bytes that change whenever what is made of some cards may change."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Card, Digest


def stamp(digest: Digest, cards: Iterable[Card], *facts: object) -> bytes:
    """Stamp cards in their order, and whatever else counts."""
    known = digest.prints
    made = sha256(repr(facts).encode("utf-8", "surrogatepass"))
    made.update(b"".join(known.get(card.seed, b"") + card.order.to_bytes(4) for card in cards))
    return made.digest()
