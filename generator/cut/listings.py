"""Listings: the programme of an evening, or what else may be read, below its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.cut.forms import Forms
    from generator.cut.strips import Strip

CLOCK = r"(?<!\d)[0-2]?\d[：:.][0-5]\d(?!\d)"
"""A time of day."""
SHOWING = re.compile(rf"(?:[^，。；！？：\d]{{2,12}}(?:\s+|：\s*))?{CLOCK}[^，。；！？]+")
"""What is shown and when, perhaps behind the name of the station."""
STATION = re.compile(r"[^，。；！？\d：]{2,12}(?:台|频道|套)(?:\s?[\d一二三]+)?(?:[：:])?")
"""The station by itself."""
ITEM = re.compile(r"[·•●■◆▪○◇>＞-]\s*[^。；！？]{4,}|[^。；！？]{4,}[\[（(]?(?:\d{4}-)?\d{1,2}-\d{1,2}[\]）)]?")
"""The headline of something else that may be read, with a sign before it or its day behind."""


def listings(strips: Sequence[Strip], forms: Forms) -> Iterator[bool]:
    """Tell of each line whether it is a listing's name or one of its items."""
    kinds = {"programme": (SHOWING, STATION), "related": (ITEM,)}
    items: tuple[re.Pattern[str], ...] = ()
    for at, strip in enumerate(strips):
        named = forms.listing.fullmatch(strip.text)
        if named is not None:
            items = kinds[named.lastgroup or "related"]
            following = strips[at + 1].text if at + 1 < len(strips) else ""
            if not any(item.fullmatch(following) for item in items):
                items = ()
            yield bool(items)
            continue
        if not any(item.fullmatch(strip.text) for item in items):
            items = ()
        yield bool(items)
