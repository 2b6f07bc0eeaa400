"""Adverts: the lines below the word that calls them an advertisement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

ADVERTISEMENT = re.compile(r"[■●◆【（\s]*广\s?告[】）]?")
"""The word that stands above an advertisement."""
OPENED = re.compile(rf"{ADVERTISEMENT.pattern}$|【广\s?告】")
"""The same by itself, or in brackets before the first line of it."""
LINES = 8
"""So many lines may stand below it."""


def adverts(strips: Sequence[Strip], traits: Sequence[Traits]) -> tuple[bool, ...]:
    """Tell of each strip whether it stands below that word in one block of lines, none of which is a sentence."""
    found = [False] * len(strips)
    for at, strip in enumerate(strips):
        if not found[at] and OPENED.match(strip.text):
            for each in block(strips, traits, at):
                found[each] = True
    return tuple(found)


def block(strips: Sequence[Strip], traits: Sequence[Traits], at: int) -> range:
    """Find the lines below a strip, to the next blank line; none where they go on without one, or any is a sentence."""
    ahead = range(at + 1, min(at + 1 + LINES, len(strips)))
    stop = next((each for each in ahead if strips[each].gap != 1), ahead.stop)
    whole = stop < ahead.stop or stop == len(strips) or strips[stop].gap != 1
    lines = range(at + 1, stop)
    return lines if whole and all(traits[each].headline for each in lines) else range(0)
