"""What comes in: a raw file, and the newspaper page that it holds."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.remark import Query
    from generator.text import Span, Text


@dataclass(frozen=True, slots=True)
class Seed:
    """A raw file."""

    name: str
    """File name with its ending, such as `003_ad2b75026808bc19.txt`."""
    data: bytes
    """The bytes as they came."""

    @property
    def stem(self) -> str:
        """The name without its ending; ids and addresses hang on it."""
        return self.name.rpartition(".")[0] or self.name


@dataclass(frozen=True, slots=True)
class Page:
    """One newspaper page as it came."""

    seed: str
    """Stem of its seed."""
    name: str
    """Name of its seed's file, for messages."""
    raw: str
    """The decoded characters; every span of the program counts in them."""
    text: Text
    """The same with `\\n` for every kind of line end."""
    queries: tuple[Query, ...] = ()
    """What reading doubted."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=(0,))

    def __post_init__(self) -> None:
        """Remember where each line starts."""
        starts, lines = [0], self.raw.replace("\r\n", " \n").replace("\r", "\n").split("\n")
        for line in lines[:-1]:
            starts.append(starts[-1] + len(line) + 1)
        object.__setattr__(self, "_starts", tuple(starts))

    def line(self, offset: int) -> int:
        """Tell the number of the line that holds a character, from 1."""
        return bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        """Tell the number of a character within its line, from 1."""
        return offset - self._starts[self.line(offset) - 1] + 1

    def lines(self, span: Span) -> tuple[int, int]:
        """Tell the first and last line of a span, from 1."""
        return self.line(span.start), self.line(max(span.start, span.stop - 1))

    def starts_of(self, line: int) -> int:
        """Tell the first character of a line, counted from 1."""
        return self._starts[line - 1]
