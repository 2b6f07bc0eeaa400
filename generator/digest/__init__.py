"""Gather: puts the cards of all stories in order and finds what belongs together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.digest.kin import kin
from generator.digest.sketch import sketch
from generator.digest.stamps import prints, stamp
from generator.model import Card, Digest, Proof, Story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

TURNED = str.maketrans("0123456789", "9876543210")
"""Digits for a sort key by which the last comes first."""

__all__ = ["card", "cards", "gather", "newest_first", "relate", "stamp", "text"]


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
        keywords=story.keywords,
        signature=sketch(text(story)),
    )


def text(story: Story) -> str:
    """Give the running text of a story, by which it is compared."""
    return "".join(str(paragraph.text) for paragraph in story.clipping.body)


def cards(proof: Proof) -> tuple[Card, ...]:
    """Write the cards of a page."""
    return tuple(card(story) for story in proof.stories)


def gather(found: Iterable[Card], seeds: Mapping[str, bytes] | None = None) -> Digest:
    """Put all stories in order: newest first, those without a year last; ties by page and place.

    `seeds` tells by seed what its cards were made from, where that is known.
    """
    cards = tuple(sorted(found, key=newest_first))
    return Digest(cards, prints=prints(cards, seeds or {}))


def relate(digest: Digest, text_of: Callable[[str], str]) -> Digest:
    """Find what belongs together; `text_of` gives the text of a story by its id, and is asked for what looks alike only."""
    return replace(digest, kin=kin(digest.cards, text_of))


def newest_first(card: Card) -> tuple[bool, str, str, int]:
    """Sort key of a card; a date is as late as what is known of it."""
    iso = card.date.iso or ""
    dated = iso[:1].isdigit()
    return (not dated, iso.ljust(10, "0").translate(TURNED), card.seed, card.order)
