"""Names of those who are called by whose child of the family they are: 何老四."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.extract.name_context import on_the_left, on_the_right
from generator.extract.name_evidence import POST
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

OLD = "老"
"""What stands before the number."""
NUMBERED = re.compile(
    rf"(?P<begun>[\u4e00-\u9fff]{OLD})[大二三四五六七八九十幺](?![百千万条街人两位名个口户代岁兄弟姐妹板师])"
)
"""A character before 老 and a number, of which nothing is counted."""
USUAL = -2
"""The least weight of a surname that is hardly another word."""


def nicknames(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find such names where a person may be named; one that is a word of the dictionary stands behind a post."""
    for part in parts:
        for found in NUMBERED.finditer(part.string) if OLD in part.string else ():
            if may_be_named(Named(part, *found.span()), known):
                yield Named(part, *found.span())


def may_be_named(each: Named, known: Lore) -> bool:
    """Whether a surname begins it, no word such as 古老, and what may stand on both sides of a name does."""
    name, left = each.name, on_the_left(each.part, each.start, known)
    surname = known.is_reading(name) and known.surname_weights[name[0]] >= USUAL and not known.is_word(name[:-1])
    placed = left >= (POST if known.is_word(name) else 1) and on_the_right(each.part, each.stop, known) >= 1
    return surname and placed
