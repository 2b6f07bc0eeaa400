"""Which of many words a text holds, found in one walk over the text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Words by their first two characters; a word of one character by itself."""

    words: Mapping[str, tuple[str, ...]]
    """The words that begin so, in their order."""

    @classmethod
    def of(cls, words: Iterable[str]) -> WordIndex:
        """Sort words by their beginnings."""
        begun: dict[str, list[str]] = {}
        for word in dict.fromkeys(words):
            begun.setdefault(word[:2], []).append(word)
        return cls({start: tuple(every) for start, every in begun.items()})

    def present(self, text: str) -> Iterator[str]:
        """List the words that stand in a text, in no promised order.

        >>> sorted(WordIndex.of(["绿化", "绿化带", "村"]).present("村口有绿化树"))
        ['村', '绿化']
        """
        starts = {*text, *map("".join, pairwise(text))}
        for start in starts & self.words.keys():
            yield from (word for word in self.words[start] if word in text)
