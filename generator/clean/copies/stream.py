"""A page as one stream of letters: no blanks, one width, and the lines that they stood in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Script

WRAPPED = 0.5
"""From this share of full lines on, a page was broken at a measure, and its lines are no paragraphs."""
MEASURES = range(8, 46)
"""Measures that columns have."""
RAGGED = 2
"""A full line may be so many letters shorter than the measure: signs do not begin a line."""


@dataclass(frozen=True, slots=True)
class Stream:
    """The letters of a string that are not blank, in one width."""

    letters: str
    """The letters."""
    lines: tuple[Span, ...]
    """The lines, in letters; of a page broken at a measure, its blocks."""
    _stream: tuple[int, ...]
    """Where each run of letters starts in the stream."""
    _string: tuple[int, ...]
    """Where each run of letters starts in the string."""
    _breaks: tuple[int, ...]
    """Where each line of the string ends, but for the last."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Remember where each line starts."""
        object.__setattr__(self, "_starts", tuple(line.start for line in self.lines))

    @classmethod
    def of(cls, string: str, script: Script) -> Stream:
        """Read a string."""
        stream, origins, size = [], [], 0
        for run in re.finditer(r"\S+", string):
            stream.append(size)
            origins.append(run.start())
            size += len(run[0])
        letters = "".join(string.split())
        for narrow, wide in script.full_width.items():
            letters = letters.replace(wide, narrow)
        breaks = tuple(found.start() for found in re.finditer("\n", string))
        return cls(
            letters, tuple(blocks(string, script.sentence_ends + script.closers)), tuple(stream), tuple(origins), breaks
        )

    def place(self, at: int) -> int:
        """Find a letter in the string."""
        run = bisect_right(self._stream, at) - 1
        return self._string[run] + at - self._stream[run]

    def extent(self, span: Span) -> Span:
        """Find a range, which is not empty, in the string."""
        return Span(self.place(span.start), self.place(span.stop - 1) + 1)

    def row(self, at: int) -> int:
        """Tell the line of the string that holds a letter, from 1."""
        return bisect_right(self._breaks, self.place(at)) + 1

    def line(self, at: int) -> Span:
        """Find the line of a letter."""
        return self.lines[self.number(at)]

    def number(self, at: int) -> int:
        """Count the lines before that of a letter."""
        return bisect_right(self._starts, at) - 1


def blocks(string: str, ends: str) -> Iterator[Span]:
    """Yield the lines of a string in letters; lines broken at the page's measure are put together up to a sentence end."""
    lines = ["".join(line.split()) for line in string.split("\n")]
    full = full_size([len(line) for line in lines])
    start = at = 0
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        at += len(line)
        if at > start and not (len(line) >= full and after and line[-1] not in ends):
            yield Span(start, at)
            start = at


def full_size(sizes: list[int]) -> float:
    """Find the size from which on a line is full; endless where the lines are paragraphs."""
    counted = Counter(size for size in sizes if size)
    if not counted:
        return float("inf")
    measure = max(counted, key=lambda size: (counted[size], size))
    full = sum(counted[size] for size in range(measure - RAGGED, measure + 1))
    wrapped = measure in MEASURES and full >= WRAPPED * counted.total() and full > RAGGED
    return measure - RAGGED if wrapped else float("inf")
