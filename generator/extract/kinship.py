"""What a story is about, in words that another story of the page may share."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.extract.draft import Draft, Part

LOCALITIES = ("区", "县", "市", "镇", "乡", "街道", "村")
"""Last characters of the names of places."""
ANYWHERE = frozenset(
    (
        "全区",
        "全市",
        "全县",
        "我区",
        "我市",
        "我县",
        "社区",
        "城区",
        "市区",
        "辖区",
        "园区",
        "小区",
        "农村",
        "乡村",
        "街道",
        "乡镇",
    )
)
"""Words that end like localities and name none."""
CATCHWORD = re.compile(r"“([^“”,。]{2,12})”")
"""What stands in quotation marks: “四城联创”."""
HEADS = frozenset({Role.KICKER, Role.HEADLINE, Role.DECK})
"""The headline block."""
OPENING = 120
"""Characters and words of a piece that are looked at."""


def ties(draft: Draft) -> frozenset[str]:
    """Collect the localities and catchwords of headline and lead."""
    return frozenset().union(*(tied(part) for part in draft.parts if part.lead or part.role in HEADS))


def tied(part: Part) -> frozenset[str]:
    """Collect those of a piece."""
    return frozenset(set(localities(part.words[:OPENING])) - ANYWHERE | set(CATCHWORD.findall(part.string[:OPENING])))


def localities(words: tuple[str, ...]) -> Iterator[str]:
    """List the words that end like places; a bare 区 belongs to the word before it."""
    yield from (word for word in words if len(word) > 1 and word.endswith(LOCALITIES))
    yield from (before + word for before, word in pairwise(words) if word in LOCALITIES and len(before) > 1)
