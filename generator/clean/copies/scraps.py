"""Scraps of a first print too short to be found as runs: the first or the last letters of a paragraph, alone in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.chains import Chain, same
from generator.clean.copies.runs import SHORTEST, Run
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Links
    from generator.clean.copies.sheet import Sheet

LONGEST = 2 * SHORTEST
"""Longer pieces are found as runs."""
ROWS = 5
"""So many lines may stand between a scrap and the rest: a caption, who took the picture."""
LEAST = 24
"""A passage of so many letters vouches for its scraps."""


def completed(sheet: Sheet, links: Links) -> Links:
    """Add the scraps with which the second print's lines start and stop, when the first print has them in lines nearby."""
    if same(links) < LEAST:
        return links
    chain = Chain.of(links)
    return [run for run in (head(sheet, chain), *links, tail(sheet, chain)) if run is not None]


def tail(sheet: Sheet, chain: Chain) -> Run | None:
    """Find what is left of the second print's last line at the start of a line behind the first print."""
    stream, start, stop = sheet.stream, chain.copy.stop, chain.source.stop
    rest = Span(start, stream.line(start - 1).stop)
    if not 0 < len(rest) <= LONGEST or stream.line(stop - 1).stop != stop:
        return None
    number = stream.number(stop - 1) + 1
    for line in stream.lines[number : number + ROWS]:
        if line.start < chain.copy.start and stream.letters.startswith(text(sheet, rest), line.start):
            return Run(line.start, start, len(rest))
    return None


def head(sheet: Sheet, chain: Chain) -> Run | None:
    """Find what stands before the second print in its first line at the end of a line before the first print."""
    stream, start = sheet.stream, chain.source.start
    rest = Span(stream.line(chain.copy.start).start, chain.copy.start)
    if not 0 < len(rest) <= LONGEST or stream.line(start).start != start:
        return None
    number = stream.number(start)
    for line in reversed(stream.lines[max(number - ROWS, 0) : number]):
        if stream.letters.endswith(text(sheet, rest), line.start, line.stop):
            return Run(line.stop - len(rest), rest.start, len(rest))
    return None


def text(sheet: Sheet, span: Span) -> str:
    """Take the letters of a range."""
    return sheet.stream.letters[span.start : span.stop]
