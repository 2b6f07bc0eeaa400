"""Contents: the headlines of a page, listed above its first text, as its web page or its front has them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

FEWEST = 3
"""Fewer headlines are no list."""
APART = 2
"""The lines of one heading stand nearer to each other."""
TOP = 60
"""A list stands in so many strips at the top of a page."""


def contents(strips: Sequence[Strip], traits: Sequence[Traits]) -> list[bool]:
    """Tell of each strip whether it is one of several above the first text that are the headlines of articles below it, each by itself there."""
    texts = (at for at, trait in enumerate(traits) if trait.reports or (trait.prose and not trait.furniture))
    first = next(texts, len(strips))
    below = {bare(strip): at for at, strip in enumerate(strips)}
    again = {at: below[bare(strips[at])] for at in range(min(first, TOP)) if traits[at].headline}
    listed = [at for at, other in again.items() if other > at]
    places = sorted(again[at] for at in listed)
    apart = all(other - one >= APART for one, other in pairwise(places))
    if len(listed) < FEWEST or not apart or not is_parted(traits, listed):
        listed = []
    return [at in listed for at in range(len(strips))]


def is_parted(traits: Sequence[Traits], listed: Sequence[int]) -> bool:
    """Tell whether something that may be a heading stands between a list and the first text, so that its last line is no headline of that."""
    return any(trait.headline for trait in traits[listed[-1] + 1 : listed[-1] + 2])


def bare(strip: Strip) -> str:
    """Take a text without blanks."""
    return "".join(strip.text.split())
