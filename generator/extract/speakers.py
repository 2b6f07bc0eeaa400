"""Names before what somebody says in an interview: a label with a colon that begins more than one paragraph."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.extract.name_lists import is_item
from generator.extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.extract.draft import Part
    from generator.extract.name_lore import Lore

LABEL = re.compile(r"([\u4e00-\u9fff]{3,4}):")
"""A label as long as most names; shorter ones are words such as 时间 too often."""
TURNS = 2
"""Paragraphs that a speaker begins at least."""


def speakers(parts: Iterable[Part], known: Lore) -> Iterator[Named]:
    """Find those who take their turns in an interview."""
    turns: defaultdict[str, list[Named]] = defaultdict(list)
    for part in parts:
        label = LABEL.match(part.string)
        if label is not None and is_item(label[1], known):
            turns[label[1]].append(Named(part, *label.span(1)))
    for said in turns.values():
        yield from said if len(said) >= TURNS else ()
