"""Runs of letters that stand twice in a stream, letter for letter."""

from __future__ import annotations

from itertools import compress
from operator import ne
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Postfix, Prefix

from generator.grams import WIDTH, cut, encoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

GRAM = 6
"""Runs are found by so many letters; every run of twice as many less one holds such a gram at a multiple of it."""
SHORTEST = 8
"""Shorter runs are chance."""
SHIFT = 12
"""A run starts again so many letters later at the least; closer repetition is ornament (`……`, 哈哈)."""
PLACES = 8
"""So many earlier places of a gram are tried, the first ones."""
BLOCK = 1000 * GRAM
"""Letters whose grams are cut at once."""
STEP = 48
"""So many letters are compared at once to begin with."""
EFFORT = 12
"""When so many times the letters of the stream were compared, its repetition is deep: no run is looked for inside of another."""
TRY = 16
"""To compare any two places costs as much as so many letters."""


class Run(NamedTuple):
    """The same letters at two places."""

    source: int
    """Where they stand first."""
    copy: int
    """Where they stand again."""
    size: int
    """How many they are."""

    @property
    def shift(self) -> int:
        """Tell how far apart the two places are."""
        return self.copy - self.source


def runs(letters: str) -> Iterator[Run]:
    """Yield the runs in the order of their copies, each as long as it goes."""
    data = encoded(letters)
    first, more = places(data)
    busy, effort = 0, EFFORT * len(letters)
    done: dict[int, int] = {}
    for at, gram in hits(data, first):
        if at < busy and effort < 0:
            continue
        for source in (more.get(gram) if effort > 0 else None) or (first[gram],):
            if source > at - SHIFT:
                break
            if done.get(at - source, 0) > at:
                continue
            run = longest(letters, source, at)
            size = run.size
            done[at - source] = busy = run.copy + size
            effort -= size + TRY
            if size >= SHORTEST:
                yield run


def hits(data: bytes, first: Mapping[bytes, int]) -> Iterator[tuple[int, bytes]]:
    """Yield the places whose gram stands earlier, too."""
    for start in range(0, len(data) // WIDTH, BLOCK):
        found: list[int] = []
        for at in range(start, start + GRAM):
            grams, numbers = cut(data, GRAM, at, at + BLOCK), range(at, at + BLOCK, GRAM)
            if at % GRAM:
                found += compress(numbers, map(first.__contains__, grams))
            else:
                found += compress(numbers, map(ne, map(first.get, grams), numbers))
        for at in sorted(found):
            gram = data[WIDTH * at : WIDTH * (at + GRAM)]
            if first[gram] <= at - SHIFT:
                yield at, gram


def places(data: bytes) -> tuple[dict[bytes, int], dict[bytes, list[int]]]:
    """List the first place of each gram, at multiples of its size, and of those that come back the first few."""
    grams = cut(data, GRAM, 0, len(data))
    starts = range(0, GRAM * len(grams), GRAM)
    first = dict(zip(reversed(grams), reversed(starts), strict=True))
    more: dict[bytes, list[int]] = {}
    if len(first) < len(grams):
        for gram, at in zip(grams, starts, strict=True):
            if first[gram] < at and len(known := more.setdefault(gram, [first[gram]])) < PLACES:
                known.append(at)
    return first, more


def longest(letters: str, source: int, copy: int) -> Run:
    """Draw a run out to both sides."""
    reach = min(source, STEP)
    back = Postfix.similarity(letters[source - reach : source], letters[copy - reach : copy])
    return Run(source - back, copy - back, back + common(letters, source, copy))


def common(letters: str, one: int, other: int) -> int:
    """Count the letters that are the same from two places on, by ever longer slices."""
    size, step = 0, STEP
    while (same := Prefix.similarity(letters[one : one + step], letters[other : other + step])) == step:
        one, other, size, step = one + step, other + step, size + step, step * 2
    return size + same
