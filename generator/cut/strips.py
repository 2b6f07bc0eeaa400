"""Strips: what the page is cut into before anybody asks what each one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.measure import printed_width
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDE = dict(zip(",:;?!()", "，：；？！（）", strict=True))
"""Signs that a converter folded; strips are read with the full-width ones, one for one."""
NARROW = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
"""And digits and letters are read narrow."""
FOLDED = re.compile("[０-９Ａ-Ｚａ-ｚ]")
"""What `NARROW` holds; a page seldom has any, and to look costs a tenth."""

LINE = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the page that is surely of one kind: a line, part of one, or lines set to a measure."""

    ranges: tuple[Span, ...]
    """Where it stands in the galley, blanks at line ends left out."""
    text: str
    """Its characters, widths evened."""
    gap: int
    """Line ends before it: one for the next line, four for a picture; none when cut out of a line."""
    indented: bool = False
    """Whether it is set in."""
    width: int = 0
    """Characters of the printed line, with the blanks at its ends."""
    led: bool = False
    """Whether one narrow blank stands before it in its line."""
    flush: bool = False
    """Whether it is not set in, in a column that sets its paragraphs in."""
    column: int = 0
    """Characters of a full line of its column, 0 where that was set to no measure."""

    @property
    def start(self) -> int:
        """First character in the galley."""
        return self.ranges[0].start

    @property
    def stop(self) -> int:
        """Character behind its last in the galley."""
        return self.ranges[-1].stop

    def part(self, start: int, stop: int, *, gap: int | None = None) -> Strip:
        """Take a part without the blanks around it."""
        text = self.text[start:stop]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        ranges = tuple(self.between(start, start + len(text)))
        return Strip(
            ranges, text, self.gap if gap is None else gap, indented=self.indented and start == 0, column=self.column
        )

    def between(self, start: int, stop: int) -> Iterator[Span]:
        """Yield the galley's ranges of a part of the text."""
        at = 0
        for each in self.ranges:
            size = each.stop - each.start
            low, high = max(start - at, 0), min(stop - at, size)
            if low < high:
                yield Span(each.start + low, each.start + high)
            at += size


def indented(line: str) -> bool:
    """Tell whether a line is set in; one narrow blank may be left of a break."""
    return line.startswith(("\u3000", "  ", "\t"))


def evened(string: str) -> str:
    """Even the widths, one character for one."""
    for narrow, wide in WIDE.items():
        string = string.replace(narrow, wide)
    return string.translate(NARROW) if FOLDED.search(string) else string


def lines(galley: str) -> Iterator[Strip]:
    r"""Yield the printed lines that are not blank.

    >>> [(strip.text, strip.gap) for strip in lines("甲,乙\n\n 丙")]
    [('甲，乙', 0), ('丙', 2)]
    """
    done = 0
    for found in LINE.finditer(evened(galley)):
        line = found.group()
        start = found.start() + len(line) - len(line.lstrip())
        text = line.strip()
        gap = galley.count("\n", done, found.start())
        done = found.end()
        led = start == found.start() + 1 and line[0] == " "
        yield Strip((Span(start, start + len(text)),), text, gap, indented(line), printed_width(line), led)


def whole(lines: list[Strip]) -> Strip:
    """Make one strip of several; in brackets, as between two names, a blank at the beginning of a line is kept."""
    first = lines[0]
    if len(lines) == 1:
        return first
    text, ranges = first.text, list(first.ranges)
    for line in lines[1:]:
        blank = line.led and text.rfind("（") > text.rfind("）")
        text += " " * blank + line.text
        ranges += [Span(line.start - blank, line.ranges[0].stop), *line.ranges[1:]]
    return Strip(tuple(ranges), text, first.gap, indented=first.indented)
