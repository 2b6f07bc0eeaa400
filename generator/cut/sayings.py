"""Sayings: the lines below a headline that announces slogans, rhymes or couplets stand each by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.strips import Strip
    from generator.cut.traits import Traits

ANNOUNCED = re.compile(
    r"[^，。；：！？]{3,24}(?:标语|口号|三字经|顺口溜|童谣|歌谣|谚语|农谚|楹联|对联|春联|谜语|灯谜|格言|警句)(?:选登|摘登|选|集锦)?"
)
"""How such a headline closes: 文明养犬宣传标语."""
LONGEST = 28
"""A saying is not longer."""
FEWEST = 2
"""One line is no list."""
MOST = 60
"""A list is not longer."""


def sayings(strips: Sequence[Strip], traits: Sequence[Traits]) -> Iterator[tuple[int, bool]]:
    """Yield the lines of such lists, and that they are rows, but for the headline above and the one of a text below."""
    for at, strip in enumerate(strips):
        if traits[at].headline and ANNOUNCED.fullmatch(strip.text):
            end = behind(traits, at + 1)
            last = end - (end < len(strips) and is_text(traits[end]))
            if last - at - 1 >= FEWEST:
                yield from ((line, at < line < last) for line in range(at, end))


def behind(traits: Sequence[Traits], start: int) -> int:
    """Find where the short lines end that begin at a strip."""
    ahead = range(start, min(start + MOST, len(traits)))
    return next((at for at in ahead if not is_saying(traits[at])), ahead.stop)


def is_saying(trait: Traits) -> bool:
    """Tell whether a strip may be a saying: short, and nothing that belongs to a report, a picture or the page."""
    other = trait.reports or trait.byline or trait.credit or trait.scene > 1 or trait.turn or trait.furniture > 1
    return trait.size <= LONGEST and not (other or trait.full_stop or trait.address)


def is_text(trait: Traits) -> bool:
    """Tell whether a strip opens an article's text."""
    return not trait.furniture and (trait.reports or trait.byline or trait.full_stop or trait.size > LONGEST)
