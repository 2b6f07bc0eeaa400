"""Cycles: several poems under one headline, whose own titles stand among their verses and open no article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

CYCLE = re.compile(
    r".*（(?:外(?P<others>[一二两三四五六七八九])[首章]|(?P<all>[二两三四五六七八九十])[首章题]|组诗|散文诗)）"
)
"""How the headline of a cycle closes: 渡口的灯（外二首）."""
NUMBERS = "〇一二三四五六七八九十"
"""Numbers, each at its place."""
MOST = 9
"""A cycle that does not say how many poems it has has no more."""
TITLE = 12
"""The title of a poem is not longer."""
FAR = 120
"""A cycle has no more lines."""
GAP = 12
"""So many strips that are no verses end a cycle."""


def titles(strips: Sequence[Strip], traits: Sequence[Traits], row: Sequence[bool]) -> Iterator[int]:
    """Yield the titles of the poems in cycles, which stand apart from the verses above, and over others."""
    for at, strip in enumerate(strips):
        found = CYCLE.fullmatch(strip.text) if traits[at].headlike and strip.text[-1] == "）" else None
        if found is not None:
            yield from within(strips, traits, row, at + 1, number(found))


def number(found: re.Match[str]) -> int:
    """Tell how many poems of a cycle have a title of their own below its headline."""
    told = found["others"] or found["all"]
    return NUMBERS.find(told.replace("两", "二")) if told else MOST


def within(
    strips: Sequence[Strip], traits: Sequence[Traits], row: Sequence[bool], start: int, most: int
) -> Iterator[int]:
    """Yield the titles in the verses that begin somewhere below a headline."""
    begun, done, strange = False, 0, 0
    for at in range(start, min(start + FAR, len(strips) - 1)):
        if row[at]:
            begun, strange = True, 0
        elif begun and row[at + 1] and done < most and is_title(strips, traits, at):
            yield at
            done, strange = done + 1, 0
        elif traits[at].prose or strange == GAP:
            return
        else:
            strange += 1


def is_title(strips: Sequence[Strip], traits: Sequence[Traits], at: int) -> bool:
    """Tell whether a strip may be the title of a poem: short, and apart from what stands above it."""
    trait = traits[at]
    plain = not (trait.ended or trait.byline or trait.credit or trait.furniture or trait.commas)
    return plain and trait.size <= TITLE and strips[at].gap > 1
