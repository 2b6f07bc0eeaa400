"""A part without its whole: 其中 when no amount stands before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

PART = re.compile(r"其中[，,]?[^。；;，,、]{0,20}?\d[\d.]{0,12}\s?(万亿|亿|万|余|多)?(元)")
"""An amount of money said to be a part."""

MONEY = re.compile(r"[\d一二两三四五六七八九十百千万亿余多]\s*元")

SENTENCES = 2
"""How far back the whole may stand."""


def parts_without_whole(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask where an amount of money is called a part, yet no amount of money stands before it."""
    for match in PART.finditer(passage.string):
        if not MONEY.search(passage.before(match.start(), SENTENCES)):
            yield Query("Q216", Span(match.start(), match.start() + 2), language.queries["Q216"].format(match[0]))
