"""Asks the dictionary whether words meet at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.language import Language

LONGEST = 4
"""Signs of the longest word that is looked for."""


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
