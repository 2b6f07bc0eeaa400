"""Tells what stands beside a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Card, Digest


def surroundings(digest: Digest) -> dict[str, Surroundings]:
    """Tell for each story which ones of its district come before and after it, and what belongs to it."""
    by_id = {card.id: card for card in digest.cards}
    newer = dict(beside(digest.cards))
    older = dict(beside(reversed(digest.cards)))
    return {
        card.id: Surroundings(
            newer[card.id],
            older[card.id],
            tuple((by_id[kin.id], kin.why) for kin in digest.kin.get(card.id, ())),
        )
        for card in digest.cards
    }


def beside(cards: Iterable[Card]) -> Iterator[tuple[str, Card | None]]:
    """Name for each story the last one before it of the same district."""
    last: dict[str | None, Card] = {}
    for card in cards:
        place = card.district.name if card.district is not None else None
        yield card.id, last.get(place)
        last[place] = card
