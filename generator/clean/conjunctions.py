"""Foreign words that a converter's dictionary put in the place of a conjunction."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.clean.signs import CHINESE
from generator.text import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

LATIN = re.compile(r"[A-Za-z]")
"""Beside such a letter the word is foreign by right: `Research and Development`."""


def restore_conjunctions(string: str, language: Language) -> Iterator[Edit]:
    """Give ` and ` between Chinese neighbours back its 和; one neighbour may be a number."""
    table = language.script.conjunctions
    if not any(word in string for word in table):
        return
    for found in pattern(tuple(table)).finditer(string):
        left, right = string[max(found.start() - 1, 0) : found.start()], string[found.end() : found.end() + 1]
        if not LATIN.search(left + right) and (CHINESE.match(left) or CHINESE.match(right)):
            word = found["word"]
            yield Edit(Span(*found.span()), table[word], f"“{word}”是转换时误置的外文,还原为“{table[word]}”。")


@cache
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match one of the words with the blanks on both sides, within a line."""
    return re.compile(rf"(?<=\S)[ \t\u3000]+(?P<word>{'|'.join(map(re.escape, words)) or '(?!)'})[ \t\u3000]+(?=\S)")
