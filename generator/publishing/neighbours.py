"""Tells what stands beside a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Surroundings

if TYPE_CHECKING:
    from generator.model import Digest


def surroundings(digest: Digest) -> dict[str, Surroundings]:
    """Tell for each story what stands beside it."""
    by_id = {card.id: card for card in digest.cards}
    newer = (None, *digest.cards[:-1])
    older = (*digest.cards[1:], None)
    return {
        card.id: Surroundings(one, other, tuple((by_id[kin.id], kin.why) for kin in digest.kin.get(card.id, ())))
        for card, one, other in zip(digest.cards, newer, older, strict=True)
    }
