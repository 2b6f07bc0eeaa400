"""A sign that stands once too often before a phrase of the page: 店突店经营 beside 突店经营."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.doubt.words import ends_word
from generator.grams import encoded, grams
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.doubt.passage import Passage
    from generator.language import Language

RETURNING = re.compile(r"([\u4e00-\u9fff])(?=((?!\1)[\u4e00-\u9fff]\1[\u4e00-\u9fff]{2}))")
"""A sign that comes again after one other, with two more behind."""

PHRASE = 4
"""Characters of the phrase behind the sign."""
ELSEWHERE = 2
"""How often the phrase must stand on the page without the sign."""


def stray_signs(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about a sign that comes again at once, when the page often has the phrase without it."""
    often = once_with_a_sign(passage.page)
    for match in RETURNING.finditer(passage.string) if often else ():
        stray, phrase = match[1], match[2]
        if stray + phrase in often and not ends_word(passage.string, match.end(), language):
            place = Span(match.start(), match.end() + len(phrase))
            yield Query("Q213", place, language.queries["Q213"].format(stray, phrase), phrase)


@lru_cache(1)
def once_with_a_sign(page: str) -> frozenset[str]:
    """List what a page has once with a returning sign before it, and often enough without."""
    phrases = counted(page)
    with_sign = (each for each, times in phrases.items() if len(each) > PHRASE and times == 1)
    return frozenset(each for each in with_sign if phrases[each[1:]] - 1 >= ELSEWHERE)


def counted(page: str) -> Mapping[str, int]:
    """Count on a page what its returning signs stand before, with and without them, in one pass."""
    found = [(match[1], match[2]) for match in RETURNING.finditer(page)]
    wanted = {encoded(phrase): phrase for _, phrase in found}
    phrases = Counter(stray + phrase for stray, phrase in found)
    if wanted:
        phrases.update(map(wanted.__getitem__, filter(wanted.__contains__, grams(page, PHRASE))))
    return phrases
