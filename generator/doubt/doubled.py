"""A sign printed twice that makes no word: 市市, 通通知; while 会会 in 推进会会议 and 实实在在 are right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.doubt.words import covered, ends_word, starts_word
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.doubt.passage import Passage
    from generator.language import Language

TWICE = re.compile(r"([\u4e00-\u9fff])\1")


def doubled_signs(passage: Passage, language: Language) -> Iterator[Query]:
    """Ask about two equal signs that no words around them explain."""
    for match in TWICE.finditer(passage.string):
        if not explained(passage.string, match.start(), language):
            shown = passage.string[max(match.start() - 2, 0) : match.end() + 2]
            place = Span(*match.span())
            yield Query("Q212", place, language.queries["Q212"].format(match[0], shown))


def explained(string: str, at: int, language: Language) -> bool:
    """Say whether the two signs at a place belong to one word, or to two that meet there."""
    return usual(string, at, language) or meeting(string, at, language)


def usual(string: str, at: int, language: Language) -> bool:
    """Say whether the signs are a word, a number, a name or 一条条; 通通 is none where 通知 is cut for it."""
    terms, twice, before = language.doubts, string[at : at + 2], string[max(at - 1, 0) : at]
    if before and any(before in row for row in (*terms["numerals"], *language.people["surnames"])):
        return True
    if twice[0] in terms["numerals"] or twice in terms["reduplications"]:
        return True
    cuts_another = language.known(string[at + 1 : at + 3]) and not starts_word(string, at + 2, language)
    return covered(string, at, at + 2, language) or (language.known(twice) and not cuts_another)


def meeting(string: str, at: int, language: Language) -> bool:
    """Say whether a word ends with the first sign and another begins with the second."""
    terms, sign = language.doubts, string[at]
    left = ends_word(string, at + 1, language) or (sign in terms["suffixes"] and ends_word(string, at, language))
    right = starts_word(string, at + 1, language)
    right = right or (sign in terms["standalone"] and starts_word(string, at + 2, language))
    return left and right
