"""Sections: a headline behind a text that subheads part may be told in any of the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cut.affinity import is_prose, parts, share
from generator.cut.bags import pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.affinity import Affinity
    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

REACH = 24
"""A headline stands behind no more strips of its article."""
SUBHEAD = 0.5
"""A line that looks more like one of several subheads parts no articles."""


def told_before(
    strips: Sequence[Strip], traits: Sequence[Traits], kin: Sequence[float], around: Sequence[Affinity]
) -> tuple[float, ...]:
    """Tell of each strip which share of its pairs the text before it holds; for a heading, the text across subheads."""
    parted = any(each > SUBHEAD for each in kin)
    return tuple(
        [
            max(each.back, across(strips, traits, kin, at)) if parted and traits[at].headlike else each.back
            for at, each in enumerate(around)
        ]
    )


def across(strips: Sequence[Strip], traits: Sequence[Traits], kin: Sequence[float], at: int) -> float:
    """Tell which share of the pairs of a heading the text before it holds, if subheads part that."""
    texts = list(sections(traits, kin, at))
    if not any(kin[each] > SUBHEAD for each in range(min(texts, default=at), at)):
        return 0.0
    bag = pairs(strips[at].text)
    held = bag & pairs("\n".join(strips[each].text for each in texts))
    return share(len(held), len(bag))


def sections(traits: Sequence[Traits], kin: Sequence[float], at: int) -> Iterator[int]:
    """Yield the paragraphs before a heading, the nearest first, up to what parts them from those of another article."""
    begun = False
    for each in range(at - 1, max(at - REACH, 0) - 1, -1):
        if is_prose(traits[each]):
            begun = True
            yield each
            if traits[each].reports:
                return
        elif begun and parts(traits[each]) and kin[each] <= SUBHEAD:
            return
