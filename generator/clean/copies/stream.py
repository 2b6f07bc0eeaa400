"""A page as one stream of letters: no blanks, one width, and the lines that they stood in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from generator import columns
from generator.measure import printed_width
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.language import Script

RAGGED = 2
"""A full line may be so many characters narrower than its column: signs do not begin a line, and the blanks before a paragraph may be lost."""


@dataclass(frozen=True, slots=True)
class Stream:
    """The letters of a string that are not blank, in one width."""

    letters: str
    """The letters."""
    lines: tuple[Span, ...]
    """The lines, in letters; of a page broken at a measure, its blocks."""
    rows: tuple[int, ...]
    """Where the printed lines start, in letters, and where the last one stops."""
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
        letters, widened = "".join(string.split()), string
        for narrow, wide in script.full_width.items():
            letters, widened = letters.replace(wide, narrow), widened.replace(narrow, wide)
        breaks = tuple(found.start() for found in re.finditer("\n", string))
        rows = list(printed(widened))
        return cls(
            letters,
            tuple(blocks(rows, script.sentence_ends + script.closers)),
            tuple(accumulate((row.size for row in rows), initial=0)),
            tuple(stream),
            tuple(origins),
            breaks,
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

    def borders(self, span: Span) -> Sequence[int]:
        """List the borders of the printed lines of a range."""
        return self.rows[bisect_left(self.rows, span.start) : bisect_right(self.rows, span.stop)]

    def is_border(self, at: int) -> bool:
        """Tell whether a printed line starts or stops at a place."""
        return self.borders(Span(at, at)) != ()

    def is_inside(self, at: int) -> bool:
        """Tell whether a place is inside of a line, as those of a column were put together."""
        return 0 < at < len(self.letters) and self.line(at).start < at

    def line(self, at: int) -> Span:
        """Find the line of a letter."""
        return self.lines[self.number(at)]

    def number(self, at: int) -> int:
        """Count the lines before that of a letter."""
        return bisect_right(self._starts, at) - 1


class Row(NamedTuple):
    """A printed line."""

    text: str
    """Its characters, without the blanks at its ends."""
    width: int
    """Its width, with them."""
    gap: int
    """Line ends before it."""
    size: int
    """Its letters."""
    number: int
    """Which line of the page it is."""


def blocks(rows: Sequence[Row], ends: str) -> Iterator[Span]:
    """Yield the lines in letters; full lines of a column are put together with the next one, up to a sentence end."""
    full = full_rows(rows)
    start = at = 0
    for row, after in zip_longest(rows, rows[1:]):
        at += row.size
        if not (row.number in full and after is not None and after.gap == 1 and row.text[-1] not in ends):
            yield Span(start, at)
            start = at


def printed(string: str) -> Iterator[Row]:
    """Yield the lines that are not blank."""
    before = 0
    for number, line in enumerate(string.split("\n")):
        if text := line.strip():
            yield Row(text, printed_width(line), number - before, len("".join(text.split())), number)
            before = number


def full_rows(rows: Sequence[Row]) -> set[int]:
    """Tell which rows are full ones of a column, by number."""
    return {
        row.number
        for block, measured in columns.blocks(rows, lambda _: False)
        if measured is not None
        for row in block
        if measured.width(row) >= measured.size - RAGGED
    }
