"""Stamps: a few bytes that change whenever what is made of some cards may change."""

from __future__ import annotations

from hashlib import sha256
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model import Card, Digest

ID = attrgetter("id")

SIZE = 16
"""Bytes that stand for a page in a stamp."""


def stamp(digest: Digest, cards: Iterable[Card], *facts: object) -> bytes:
    """Stamp cards in their order, and whatever else counts."""
    made = sha256(repr(facts).encode("utf-8", "surrogatepass"))
    if digest.prints:
        made.update(b"".join(map(digest.prints.__getitem__, map(ID, cards))))
    return made.digest()


def prints(cards: Iterable[Card], seeds: Mapping[str, bytes]) -> dict[str, bytes]:
    """Digest by story what its card was made from: its seed, and its place there."""
    made = {seed: sha256(key).digest()[:SIZE] for seed, key in seeds.items()}
    return {card.id: made.get(card.seed, b"") + card.order.to_bytes(4) for card in cards}
