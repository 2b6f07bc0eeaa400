"""Affinity: how much two parts of the page speak of the same thing."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

CONTENT = re.compile(r"[^\W的了和在是与及并对为中上下不有也就都被把让从到向于以将等个这那其之年月日时]{2,}")
"""Runs of characters that carry meaning; the words that every text holds part them."""
WINDOW = 6
"""So many paragraphs on each side are looked at."""


def pairs(text: str) -> set[str]:
    """Collect the adjacent pairs of characters that carry meaning.

    >>> sorted(pairs("修好的水渠"))
    ['修好', '水渠']
    """
    return {run[at : at + 2] for run in CONTENT.findall(text) for at in range(len(run) - 1)}


NEUTRAL = 0.08
"""The likeness of texts that tells nothing."""
DOUBT = 40
"""So many pairs of neutral likeness are added to each text: the shorter it is, the less its likeness tells."""
LONG, SHORT = 36, 14
"""What is longer is text; what is shorter is text only when it ends a sentence and exceeds the second."""


Bag = set[str]
"""The pairs of a text."""


class Affinity(NamedTuple):
    """How a strip goes with what stands around it."""

    back: float
    """The share of its pairs that the text before it holds."""
    ahead: float
    """The share of its pairs that the text behind it holds."""
    only_back: float
    """The share of its pairs that only the text before it holds."""
    only_ahead: float
    """The share of its pairs that only the text behind it holds."""
    bond: float
    """How much the text before it and the text from it on have in common, by the poorer one and as far as it tells."""


def affinity(strips: Sequence[Strip], traits: Sequence[Traits]) -> tuple[Affinity, ...]:
    """Measure all strips against their surroundings."""
    bags = [pairs(strip.text) for strip in strips]
    prose = [trait.size > LONG or (trait.ended and trait.size > SHORT) for trait in traits]
    heads = [not prose[at] and headlike(trait) for at, trait in enumerate(traits)]
    reports = [trait.reports for trait in traits]
    before = windows(bags, prose, heads, reports, step=-1)
    behind = windows(bags, prose, heads, reports, step=1)
    return tuple(map(measured, bags, before, behind, prose))


def measured(bag: Bag, before: Bag, behind: Bag, prose: bool) -> Affinity:  # noqa: FBT001 - mapped over
    """Measure a strip against the text before and behind it; prose is itself a part of the text from it on."""
    back, ahead = bag & before, bag & behind
    both, shared, size = len(back & ahead), len(before & behind), len(behind)
    if prose:
        shared, size = shared + len(back) - both, size + len(bag) - len(ahead)
    least = min(len(before), size) + DOUBT
    return Affinity(
        back=share(len(back), bag),
        ahead=share(len(ahead), bag),
        only_back=share(len(back) - both, bag),
        only_ahead=share(len(ahead) - both, bag),
        bond=(shared + NEUTRAL * DOUBT) / least,
    )


def headlike(trait: Traits) -> bool:
    """Tell whether a short strip may part two texts."""
    aside = trait.byline or trait.more or trait.credit or trait.scene or trait.turn
    rest = trait.fragment or trait.particle or trait.commas or trait.openings > 0
    return not (aside or rest or trait.ended)


def windows(bags: list[Bag], prose: list[bool], heads: list[bool], reports: list[bool], *, step: int) -> list[Bag]:
    """Collect, for each strip, the pairs of the nearest paragraphs on one side, as far as one article may reach."""
    result: list[Bag] = [set()] * len(bags)
    window: deque[Bag] = deque(maxlen=WINDOW)
    reach: Bag = set()
    crossed = False
    order = range(len(bags)) if step < 0 else range(len(bags) - 1, -1, -1)
    for at in order:
        result[at] = reach
        if prose[at]:
            if crossed or (step < 0 and reports[at]):
                window.clear()
                reach = set()
            full = len(window) == WINDOW
            window.append(bags[at])
            reach = set().union(*window) if full else reach | bags[at]
            crossed = step > 0 and reports[at]
        elif heads[at]:
            crossed = crossed or bool(window)
    return result


def share(count: int, whole: Bag) -> float:
    """Tell which share of the pairs of a text so many of them are."""
    return count / len(whole) if whole else 0.0
