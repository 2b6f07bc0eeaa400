"""Gather: puts the cards of all stories in order and finds what belongs together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Card, Digest, Proof, Story

if TYPE_CHECKING:
    from collections.abc import Iterable


def card(story: Story) -> Card:
    """Write the index card of a story."""
    return Card(
        id=story.id,
        seed=story.seed,
        order=story.order,
        title=story.title,
        date=story.date,
        district=story.district,
        tags=story.tags,
        people=story.people,
        summary=story.summary,
    )


def cards(proof: Proof) -> tuple[Card, ...]:
    """Write the cards of a page."""
    return tuple(card(story) for story in proof.stories)


def gather(found: Iterable[Card]) -> Digest:
    """Put all stories in order: newest first, those without a year last; ties by page and place."""
    return Digest(tuple(sorted(found, key=newest_first)))


def newest_first(card: Card) -> tuple[bool, str, str, int]:
    """Sort key of a card; a date is as late as what is known of it."""
    iso = card.date.iso or ""
    dated = iso[:1].isdigit()
    turned = "".join(chr(ord("9") - ord(sign) + ord("0")) if sign.isdigit() else sign for sign in iso.ljust(10, "0"))
    return (not dated, turned, card.seed, card.order)
