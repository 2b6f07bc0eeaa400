"""Finds words at places of a text: those of a list, and those of the dictionary."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.language import Language

LONGEST = 4
"""Signs of the longest word that is looked for."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Words of a list, each with what it stands for."""

    meant: Mapping[str, str]
    """What each stands for."""
    any: re.Pattern[str]
    """Finds any of them: most texts hold none, which one look tells."""

    @classmethod
    def of(cls, meant: Mapping[str, str]) -> Listed:
        """List words."""
        return cls(meant, re.compile("|".join(map(re.escape, meant)) or "(?!)"))

    def places(self, string: str) -> Iterator[tuple[str, str, int]]:
        """Yield each place of each word, the first word first: the word, what it stands for, where."""
        if self.any.search(string) is None:
            return
        for word, right in self.meant.items():
            at = string.find(word)
            while at >= 0:
                yield word, right, at
                at = string.find(word, at + len(word))


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
