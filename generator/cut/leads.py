"""Leads: a headline printed behind the first paragraph of its article, or behind all of it, is known by that paragraph."""

from __future__ import annotations

from collections import deque
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.cut.bags import Bag
    from generator.cut.traits import Traits

DOUBT = 80
"""So many pairs are added to each text: the shorter it is, the less its share in a paragraph tells."""
REACH = 24
"""A headline stands behind no more paragraphs of its article."""
MANY = 3
"""A heading has no more lines."""


class Lead(NamedTuple):
    """How a headline behind its text shows where that begins."""

    drawn: float
    """For a heading: how much more the paragraph before it goes with the text behind it than with the text before that paragraph."""
    foretold: float
    """For a paragraph: how much more it holds of a heading behind it than all text before it since the last heading."""


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


def foretold(
    bags: Sequence[Bag],
    behind: Sequence[Bag],
    prose: Sequence[bool],
    traits: Sequence[Traits],
    size: Callable[[Bag], int],
) -> list[float]:
    """Measure for each paragraph how much more it holds of a heading behind it than all text before it; what the text behind the heading holds does not count."""
    found = [0.0] * len(bags)
    for head, texts in followed(prose, traits):
        most = 0.0
        for at in texts:
            held = bags[head] & bags[at]
            share = (size(held) - size(held & behind[head])) / (size(bags[head]) or 1)
            found[at] = max(found[at], share - most)
            most = max(most, share)
    return found


def followed(prose: Sequence[bool], traits: Sequence[Traits]) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield headings, the first few that follow each other, with the paragraphs that stand between them and the headings before."""
    texts, heads = deque[int](maxlen=REACH), 0
    for at, trait in enumerate(traits):
        if prose[at]:
            texts = deque(maxlen=REACH) if heads else texts
            texts.append(at)
            heads = 0
        elif trait.headlike and texts:
            heads += 1
            if heads <= MANY:
                yield at, texts
