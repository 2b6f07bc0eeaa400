"""Upright: a heading set from top to bottom falls out of the page one character a line."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from generator.cut.lengths import HEADING
from generator.cut.strips import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.cut.strips import Strip

CHARACTER = re.compile(r"(?![一二三四五六七八九十男女优良])[一-鿿]")
"""A character by itself that is no number, and nothing that tables have one of in each row."""
FEWEST = 3
"""So many such lines below each other are a heading."""


def laid_flat(lines: Iterable[Strip]) -> Iterator[Strip]:
    """Yield lines, those that hold the characters of one heading as one."""
    for upright, run in groupby(lines, lambda line: CHARACTER.fullmatch(line.text) is not None):
        held = list(run)
        if upright and FEWEST <= len(held) <= HEADING:
            yield whole(held)
        else:
            yield from held
