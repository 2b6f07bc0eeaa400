"""The same story printed again: found by its sketch, then compared letter by letter."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator.digest.sketch import bands, shingles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.model import Card

ALIKE = 0.85
"""Share of shingles that both printings have at least; damage may cost some."""

NEAR = 8
"""Stories of one band that each is compared with, so that a form printed a thousand times costs no million."""

NUMBER = re.compile(r"\d+(?:\.\d+)?")


def reprints(cards: Sequence[Card], text_of: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of ids that are one story."""
    for one, other in candidates(cards):
        if same(text_of(one), text_of(other)):
            yield one, other


def candidates(cards: Sequence[Card]) -> list[tuple[str, str]]:
    """List the pairs that share a band of their sketches."""
    shelves: defaultdict[tuple[int, bytes], list[str]] = defaultdict(list)
    for card in cards:
        for band in bands(card.signature):
            shelves[band].append(card.id)
    pairs = {
        (one, other)
        for shelf in shelves.values()
        for at, one in enumerate(shelf)
        for other in shelf[at + 1 : at + 1 + NEAR]
    }
    return sorted(pairs)


def same(one: str, other: str) -> bool:
    """Say whether two texts are one: nearly all shingles agree, and every number does.

    Notices made from one form differ in their figures, and are no reprints.
    """
    grains, others = shingles(one), shingles(other)
    alike = len(grains & others) >= ALIKE * len(grains | others)
    return alike and Counter(NUMBER.findall(one)) == Counter(NUMBER.findall(other))
