"""Names in Latin letters, which a post or a home stands before and a deed behind: 选手|Anna Berg|夺冠."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_context import on_the_left, on_the_right
from generator.extract.name_evidence import DEED
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

NAME = re.compile(r"[A-Z](?<![A-Za-z\d].)[a-z]{2,}(?: [A-Z][a-z]+){0,3}(?![A-Za-z\d])")
"""Words with a capital each."""
CALLED = 2.5
"""What must stand before."""
FIRMS = frozenset("商户")
"""Last characters of callings that firms have, too: 供应商."""


def latin_names(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find such names; a firm or a thing hardly stands between both."""
    for part in parts:
        for found in NAME.finditer(part.string):
            start, stop = found.span()
            told = on_the_left(part, start, known) >= CALLED and on_the_right(part, stop, known) >= DEED
            if told and part.string[start - 1 : start] not in FIRMS and not part.in_title(start):
                yield Named(part, start, stop)
