"""A sign that stands once too often before a phrase of the page: 店突店经营 beside 突店经营."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.doubt.words import ends_word
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

RETURNING = re.compile(r"([\u4e00-\u9fff])(?=([\u4e00-\u9fff]\1[\u4e00-\u9fff]{2}))")
"""A sign that comes again after one other, with two more behind."""

ELSEWHERE = 2
"""How often the phrase must stand on the page without the sign."""


def stray_signs(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about a sign that comes again at once, when the page often has the phrase without it."""
    for match in RETURNING.finditer(passage.string):
        stray, phrase = match[1], match[2]
        with_stray, all_in_all = passage.page.count(stray + phrase), passage.page.count(phrase)
        if ends_word(passage.string, match.end(), language):
            continue
        if all_in_all - with_stray >= ELSEWHERE and with_stray == 1:
            place = Span(match.start(), match.end() + len(phrase))
            yield Query("Q213", place, language.queries["Q213"].format(stray, phrase), phrase)
