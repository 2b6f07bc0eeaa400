"""A sign printed twice that makes no word: 市市, 通通知; while 会会 in 推进会会议 and 实实在在 are right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

TWICE = re.compile(r"([\u4e00-\u9fff])\1")

LONGEST = 4
"""Signs of the longest word that is looked for."""


def doubled_signs(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about two equal signs that no words around them explain."""
    for match in TWICE.finditer(passage.string):
        if not explained(passage.string, match.start(), language):
            shown = passage.string[max(match.start() - 2, 0) : match.end() + 2]
            place = Span(*match.span())
            yield Query("Q212", place, language.queries["Q212"].format(match[0], shown))


def explained(string: str, at: int, language: Language) -> bool:
    """Say whether the two signs at a place belong to one word, or to two that meet there."""
    known, terms, sign = language.known, language.doubts, string[at]
    if sign in terms["numerals"] or string[at : at + 2] in terms["reduplications"]:
        return True
    if string[at - 1 : at] in language.people["surnames"] or covered(string, at, language):
        return True
    left = ends_word(string, at + 1, language) or (sign in terms["suffixes"] and ends_word(string, at, language))
    right = starts_word(string, at + 1, language)
    right = right or (sign in terms["standalone"] and starts_word(string, at + 2, language))
    return left and right and known is not None


def covered(string: str, at: int, language: Language) -> bool:
    """Say whether a word of three or four signs holds both."""
    starts = range(max(at - 2, 0), at + 1)
    return any(
        language.known(string[start : start + length])
        for start in starts
        for length in (3, LONGEST)
        if start + length >= at + 2
    )


def ends_word(string: str, stop: int, language: Language) -> bool:
    """Say whether a word ends at a place."""
    return any(language.known(string[stop - length : stop]) for length in range(2, LONGEST + 1) if stop >= length)


def starts_word(string: str, start: int, language: Language) -> bool:
    """Say whether a word starts at a place."""
    return any(language.known(string[start : start + length]) for length in range(2, LONGEST + 1))
