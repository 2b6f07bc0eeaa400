"""Slogans: lines with which somebody exhorts people, printed between the articles of a page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.cut.forms import SENDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

SENT = re.compile(SENDER)
"""Who exhorts people: 青禾县护林防火指挥部 宣."""
CLOSE = 2
"""No more than a blank line parts a slogan from who has it printed."""


def slogans(strips: Sequence[Strip], traits: Sequence[Traits]) -> tuple[bool, ...]:
    """Tell of each strip whether it is a line without a sentence that stands, here or elsewhere on the page, above who has it printed."""
    sent = {
        strip.text
        for (strip, below), trait in zip(pairwise(strips), traits, strict=False)
        if below.gap <= CLOSE and trait.headline and not trait.commas and SENT.fullmatch(below.text)
    }
    return tuple(strip.text in sent for strip in strips)
