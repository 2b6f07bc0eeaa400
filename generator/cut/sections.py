"""Sections: a headline behind a text that subheads part may be told in any of the parts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

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


class Told(NamedTuple):
    """How a headline behind its text is told before."""

    before: float
    """For a heading: the share of its pairs that the text before it holds, across subheads."""
    first: float
    """For a paragraph: how much more it holds of a heading behind it than all text before it since the last headline."""


def told(
    strips: Sequence[Strip], traits: Sequence[Traits], kin: Sequence[float], around: Sequence[Affinity]
) -> tuple[Told, ...]:
    """Tell of each strip how it goes with a headline behind its text, across subheads where there are any."""
    before, first = [each.back for each in around], [each.foretold for each in around]
    bag_of = cache(lambda at: pairs(strips[at].text))
    for at, texts in parted(traits, kin):
        bag, most = bag_of(at), 0.0
        bags = [bag & bag_of(each) for each in texts]
        before[at] = max(before[at], share(len(set().union(*bags)), len(bag)))
        for each, held in zip(texts, bags, strict=True):
            part = share(len(held), len(bag))
            first[each] = max(first[each], part - most)
            most = max(most, part)
    return tuple(map(Told, before, first))


def parted(traits: Sequence[Traits], kin: Sequence[float]) -> Iterator[tuple[int, list[int]]]:
    """Yield headings with the paragraphs before each, in their order, where subheads part those."""
    subheads = [at for at, each in enumerate(kin) if each > SUBHEAD]
    for at, trait in enumerate(traits):
        if subheads and trait.headlike:
            texts = list(sections(traits, kin, at))[::-1]
            if texts and any(texts[0] < each < texts[-1] for each in subheads):
                yield at, texts


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
