"""Affinity: how much two parts of the page speak of the same thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

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


TELLING = 12
"""Texts with fewer pairs tell nothing by having none in common."""
NEUTRAL = 0.08
"""What is taken for their likeness."""
LONG, SHORT = 36, 14
"""What is longer is text; what is shorter is text only when it ends a sentence and exceeds the second."""


@dataclass(frozen=True, slots=True)
class Affinity:
    """The likeness of each strip with what stands around it."""

    back: tuple[float, ...]
    """By strip: the share of its pairs that the text before it holds."""
    ahead: tuple[float, ...]
    """By strip: the share of its pairs that the text behind it holds."""
    only_back: tuple[float, ...]
    """By strip: the share of its pairs that only the text before it holds."""
    only_ahead: tuple[float, ...]
    """By strip: the share of its pairs that only the text behind it holds."""
    bond: tuple[float, ...]
    """By strip: how much the text before it and the text from it on have in common."""


def affinity(strips: Sequence[Strip], traits: Sequence[Traits]) -> Affinity:
    """Measure all strips against their surroundings."""
    bags = [pairs(strip.text) for strip in strips]
    prose = [trait.size > LONG or (trait.ended and trait.size > SHORT) for trait in traits]
    heads = [not prose[at] and headlike(trait) for at, trait in enumerate(traits)]
    reports = [trait.reports for trait in traits]
    before = windows(bags, prose, heads, reports, step=-1)
    after = windows(bags, prose, heads, reports, step=1)
    back = [bag & text for bag, text in zip(bags, before, strict=True)]
    ahead = [bag & text for bag, text in zip(bags, after, strict=True)]
    from_on = [text | bag if own else text for text, bag, own in zip(after, bags, prose, strict=True)]
    return Affinity(
        back=tuple(map(share, back, bags)),
        ahead=tuple(map(share, ahead, bags)),
        only_back=tuple(map(share, map(set.difference, back, after), bags)),
        only_ahead=tuple(map(share, map(set.difference, ahead, before), bags)),
        bond=tuple(map(common, before, from_on)),
    )


def headlike(trait: Traits) -> bool:
    """Tell whether a short strip may part two texts."""
    aside = trait.byline or trait.more or trait.credit or trait.scene or trait.turn
    rest = trait.fragment or trait.particle or trait.commas or trait.openings > 0
    return not (aside or rest or trait.ended)


def windows(
    bags: list[set[str]], prose: list[bool], heads: list[bool], reports: list[bool], *, step: int
) -> list[set[str]]:
    """Collect, for each strip, the pairs of the nearest paragraphs on one side, as far as one article may reach."""
    result: list[set[str]] = [set()] * len(bags)
    window: list[set[str]] = []
    reach: set[str] = set()
    crossed = False
    order = range(len(bags)) if step < 0 else range(len(bags) - 1, -1, -1)
    for at in order:
        result[at] = reach
        if prose[at]:
            if crossed or (step < 0 and reports[at]):
                window = []
            window = [*window[-WINDOW + 1 :], bags[at]]
            reach = set().union(*window)
            crossed = step > 0 and reports[at]
        elif heads[at]:
            crossed = crossed or bool(window)
    return result


def share(part: set[str], whole: set[str]) -> float:
    """Tell which share of the pairs of a text a part of them is."""
    return len(part) / len(whole) if whole else 0.0


def common(left: set[str], right: set[str]) -> float:
    """Tell how much two texts share, measured by the poorer one."""
    least = min(len(left), len(right))
    return len(left & right) / least if least >= TELLING else NEUTRAL
