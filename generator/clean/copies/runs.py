"""Runs of letters that stand twice in a stream, letter for letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

GRAM = 6
"""Runs are found by so many letters; every run of twice as many less one holds such a gram at a multiple of it."""
SHORTEST = 8
"""Shorter runs are chance."""
SHIFT = 12
"""A run starts again so many letters later at the least; closer repetition is ornament (`……`, 哈哈)."""
PLACES = 8
"""So many earlier places of a gram are tried, the first ones."""
BLOCK = 4096
"""So many grams are cut at once."""
STEP = 48
"""So many letters are compared at once to begin with."""
EFFORT = 12
"""When so many times the letters of the stream were compared, its repetition is deep: no run is looked for inside of another."""
TRY = 16
"""To compare any two places costs as much as so many letters."""


@dataclass(frozen=True, slots=True)
class Run:
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
    first, more = places(letters)
    busy, effort = 0, EFFORT * len(letters)
    done: dict[int, int] = {}
    for at, gram in hits(letters, first):
        if at < busy and effort < 0:
            continue
        for source in (more.get(gram) if effort > 0 else None) or (first[gram],):
            if source > at - SHIFT:
                break
            if done.get(at - source, 0) > at:
                continue
            run = longest(letters, source, at)
            done[run.shift] = busy = run.copy + run.size
            effort -= run.size + TRY
            if run.size >= SHORTEST:
                yield run


def hits(letters: str, first: dict[str, int]) -> Iterator[tuple[int, str]]:
    """Yield the places whose gram stands earlier, too."""
    beyond = len(letters)
    for start in range(SHIFT, beyond - GRAM + 1, BLOCK):
        stop = min(start + BLOCK, beyond - GRAM + 1)
        grams = [letters[at : at + GRAM] for at in range(start, stop)]
        for at, (gram, place) in enumerate(zip(grams, map(first.get, grams), strict=True), start):
            if place is not None and place <= at - SHIFT:
                yield at, gram


def places(letters: str) -> tuple[dict[str, int], dict[str, list[int]]]:
    """List the first place of each gram, at multiples of its size, and of those that come back the first few."""
    starts = range(0, len(letters) - GRAM + 1, GRAM)
    grams = [letters[at : at + GRAM] for at in starts]
    first = dict(zip(reversed(grams), reversed(starts), strict=True))
    more: dict[str, list[int]] = {}
    if len(first) < len(grams):
        for gram, at in zip(grams, starts, strict=True):
            if first[gram] < at and len(known := more.setdefault(gram, [first[gram]])) < PLACES:
                known.append(at)
    return first, more


def longest(letters: str, source: int, copy: int) -> Run:
    """Draw a run out to both sides."""
    back = 0
    while back < min(source, STEP) and letters[source - back - 1] == letters[copy - back - 1]:
        back += 1
    return Run(source - back, copy - back, back + common(letters, source, copy))


def common(letters: str, one: int, other: int) -> int:
    """Count the letters that are the same from two places on, by ever longer slices."""
    size, step = 0, STEP
    while step and other + size < len(letters):
        if letters[one + size : one + size + step] == letters[other + size : other + size + step]:
            step = min(step, len(letters) - other - size)
            size, step = size + step, step * 2
        else:
            step //= 2
    return size
