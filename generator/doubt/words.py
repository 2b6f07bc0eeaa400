"""Finds words at places of a text: those of a list, and those of the dictionary."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

LONGEST = 4
"""Signs of the longest word that is looked for."""


def places(word: str, string: str) -> Iterator[int]:
    """List where a word stands."""
    at = string.find(word)
    while at >= 0:
        yield at
        at = string.find(word, at + len(word))


@cache
def any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Make the pattern of all words of a list: most texts hold none, which one look tells."""
    return re.compile("|".join(map(re.escape, words)) or "(?!)")


def ends_word(string: str, stop: int, language: Language) -> bool:
    """Say whether a word ends at a place."""
    return any(language.known(string[stop - length : stop]) for length in range(2, LONGEST + 1) if stop >= length)


def starts_word(string: str, start: int, language: Language) -> bool:
    """Say whether a word starts at a place."""
    return any(language.known(string[start : start + length]) for length in range(2, LONGEST + 1))


def covered(string: str, start: int, stop: int, language: Language) -> bool:
    """Say whether one longer word holds all signs of a place."""
    firsts = range(max(stop - LONGEST, 0), start + 1)
    lengths = range(stop - start + 1, LONGEST + 1)
    return any(language.known(string[at : at + length]) for at in firsts for length in lengths if at + length >= stop)
