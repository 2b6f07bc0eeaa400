"""Leads: a headline printed behind the first paragraph of its article is known by that paragraph."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.cut.bags import Bag
    from generator.cut.traits import Traits

DOUBT = 80
"""So many pairs are added to each text: the shorter it is, the less its share in a paragraph tells."""


def drawn(
    bags: Sequence[Bag],
    around: Sequence[tuple[Bag, Bag]],
    prose: Sequence[bool],
    traits: Sequence[Traits],
    size: Callable[[Bag], int],
) -> list[float]:
    """Measure for each heading how much more the paragraph before it goes with the text behind than with the text before."""
    found = [0.0] * len(bags)
    for at, lead in leads(prose, traits):
        earlier, later = around[lead[0]][0], around[at][1]
        bag = reduce(or_, [bags[each] for each in lead])
        if earlier:
            found[at] = size(bag & later) / (size(later) + DOUBT) - size(bag & earlier) / (size(earlier) + DOUBT)
    return found


def leads(prose: Sequence[bool], traits: Sequence[Traits]) -> Iterator[tuple[int, list[int]]]:
    """Yield headings with the pieces of the paragraph before each, where neither that nor the text behind has an agency tag."""
    lead, broken, pending = list[int](), False, None
    for at, trait in enumerate(traits):
        if trait.aside:
            continue
        if prose[at] or trait.reports:
            if pending and not trait.reports:
                yield pending
            if trait.reports or not broken:
                lead = [at]
            elif lead:
                lead = [*lead, at]
            broken, pending = not (trait.ended or trait.half), None
        else:
            untagged = lead and not traits[lead[0]].reports
            pending, lead = (at, lead) if untagged else pending, []
