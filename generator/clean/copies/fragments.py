"""Sentences that stop where a copy stood, and whose end is nowhere on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.sheet import HEADING
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.sheet import Sheet

SHOWN = 12
"""So many letters before the break are pointed at."""
HEADS = 4
"""So many short lines may stand before a report: its headings."""


def fragment_before(sheet: Sheet, gone: Span) -> Span | None:
    """Find the letters before a dropped range that stop inside of a sentence which does not go on behind it."""
    stream = sheet.stream
    if not gone.start or sheet.ends(gone.start) or gone.stop < stream.line(gone.stop - 1).stop:
        return None
    line = stream.line(gone.start - 1)
    inside = line.stop > gone.start
    if (len(line) <= HEADING and not inside) or not new_report(sheet, gone.stop, sure=inside):
        return None
    return Span(max(line.start, gone.start - SHOWN), gone.start)


def new_report(sheet: Sheet, at: int, *, sure: bool) -> bool:
    """Tell whether something new starts at a place: the page ends, a report opens, or headings stand there.

    Headings alone count only where it is `sure` that the sentence broke off: it may go on behind a caption.
    """
    stream = sheet.stream
    number = stream.number(at) if at < len(stream.letters) else len(stream.lines)
    for heads, line in enumerate(stream.lines[number : number + HEADS + 1]):
        if sheet.is_prose(line):
            return sheet.opens(line) or (sure and heads > 0)
    return True
