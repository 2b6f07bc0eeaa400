"""Which of many words a text holds, found in one walk over the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Words by their first two characters."""

    words: Mapping[str, tuple[str, ...]]
    """The words that begin so, in their order."""
    single: tuple[str, ...]
    """Those of one character."""
    beginning: re.Pattern[str]
    """Finds first characters with second ones behind them, which few places pass."""

    @classmethod
    def of(cls, words: Iterable[str]) -> WordIndex:
        """Sort words by their beginnings."""
        begun: dict[str, list[str]] = {}
        every = dict.fromkeys(words)
        for word in every:
            begun.setdefault(word[:2], []).append(word)
        single = tuple(word for word in every if len(word) == 1)
        return cls({start: tuple(words) for start, words in begun.items()}, single, beginning(begun))

    def present(self, text: str) -> Iterator[str]:
        """List the words that stand in a text, in no promised order.

        >>> sorted(WordIndex.of(["绿化", "绿化带", "村"]).present("村口有绿化树"))
        ['村', '绿化']
        """
        starts = {first + second for first, second in self.beginning.findall(text)}
        yield from (word for word in self.single if word in text)
        yield from (word for start in self.words.keys() & starts for word in self.words[start] if word in text)


NEVER = "(?!)"
"""A pattern that nothing fits."""


def beginning(starts: Collection[str]) -> re.Pattern[str]:
    """Make the pattern of a first character and, behind it, a second one."""
    firsts, seconds = (any_of(start[at] for start in starts if len(start) > 1) for at in (0, 1))
    return re.compile(f"({firsts})(?=({seconds}))")


def any_of(signs: Iterable[str]) -> str:
    """Write a class of characters, which may be empty."""
    every = "".join(sorted(set(signs)))
    return f"[{re.escape(every)}]" if every else NEVER
