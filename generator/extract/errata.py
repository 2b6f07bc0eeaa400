"""Names in what a paper puts right: “…主任邬惠民”应为“邬慧民”; the second is the person, the first nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_lists import is_item
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

ERRATUM = re.compile(r"“(?P<wrong>[^“”]{2,40})”,?(?:应|系)[^,。“”]{0,4}“(?P<right>[\u4e00-\u9fff]{2,4})”")
"""What was printed, and what it should have been."""


def errata(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find the names as they should have been printed."""
    for part in parts:
        for found in ERRATUM.finditer(part.string):
            if is_item(found["right"], known) and alike(found["wrong"], found["right"]):
                yield Named(part, *found.span("right"))


def alike(wrong: str, right: str) -> bool:
    """Whether what was printed ends with as many characters, most of them the same."""
    pairs = list(zip(wrong[-len(right) :], right, strict=False))
    return len(pairs) == len(right) and 2 * sum(one == other for one, other in pairs) >= len(right)


def is_misprint(each: Named) -> bool:
    """Whether a name stands where the paper quotes what was wrong."""
    if "“" not in each.part.string:
        return False
    wrong = (found.span("wrong") for found in ERRATUM.finditer(each.part.string))
    return any(start <= each.start < stop for start, stop in wrong)
