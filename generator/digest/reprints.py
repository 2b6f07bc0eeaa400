"""The same story printed again: found by its sketch, then compared letter by letter."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.digest.sketch import MARK, bands, numbers, shingles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.model import Card

ALIKE = 0.85
"""Share of shingles that both printings have at least; damage may cost some."""

NEAR = 8
"""Stories of one band that each is compared with, so that a form printed a thousand times costs no million."""

AT_HAND = 1024
"""Texts that are kept while pairs are compared."""


def reprints(cards: Sequence[Card], text_of: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of ids that are one story; texts that look alike stand near each other, so a few are kept at hand."""
    known = lru_cache(AT_HAND)(text_of)
    for one, other in candidates(cards):
        if same(known(one), known(other)):
            yield one, other


def candidates(cards: Sequence[Card]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that share a band of their sketches, and all their numbers."""
    forms: defaultdict[bytes, list[int]] = defaultdict(list)
    for place, card in enumerate(cards):
        forms[card.signature[:MARK]].append(place)
    pairs = {pair for places in forms.values() if len(places) > 1 for pair in alike(places, cards)}
    yield from ((cards[one].id, cards[other].id) for one, other in sorted(pairs))


def alike(places: Iterable[int], cards: Sequence[Card]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of places whose cards share a band."""
    shelves: defaultdict[tuple[int, bytes], list[int]] = defaultdict(list)
    for place in places:
        for band in bands(cards[place].signature[MARK:]):
            shelves[band].append(place)
    for shelf in shelves.values():
        for at, one in enumerate(shelf):
            yield from ((one, other) for other in shelf[at + 1 : at + 1 + NEAR])


def same(one: str, other: str) -> bool:
    """Say whether two texts are one: nearly all shingles agree, and every number does.

    Notices made from one form differ in their figures, and are no reprints.
    """
    grains, others = shingles(one), shingles(other)
    return len(grains & others) >= ALIKE * len(grains | others) and numbers(one) == numbers(other)
