"""Which of many words a text holds, found in one walk over the text."""

from __future__ import annotations

from dataclasses import dataclass
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Words by their first two characters; a word of one character by itself."""

    words: Mapping[str, tuple[str, ...]]
    """The words that begin so, in their order."""
    starts: frozenset[str]
    """Their beginnings."""

    @classmethod
    def of(cls, words: Iterable[str]) -> WordIndex:
        """Sort words by their beginnings."""
        begun: dict[str, list[str]] = {}
        for word in dict.fromkeys(words):
            begun.setdefault(word[:2], []).append(word)
        return cls({start: tuple(every) for start, every in begun.items()}, frozenset(begun))

    def present(self, text: str, beginnings: frozenset[str]) -> Iterator[str]:
        """List the words that stand in a text of these beginnings, in no promised order.

        >>> text = "村口有绿化树"
        >>> sorted(WordIndex.of(["绿化", "绿化带", "村"]).present(text, beginnings(text)))
        ['村', '绿化']
        """
        for start in self.starts & beginnings:
            yield from (word for word in self.words[start] if word in text)


def beginnings(text: str) -> frozenset[str]:
    """Collect the characters of a text, and each with the next: what any word in it may begin with."""
    return frozenset(text).union(map(add, text, text[1:]))
