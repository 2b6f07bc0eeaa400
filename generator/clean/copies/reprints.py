"""Printed lines of a column that stand twice, broken at the same letters: a piece of the column was read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.loops import turns

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.ledger import Ledger
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

CLOSE = 2
"""So many letters beyond a line's end may be the same by chance."""


def reprinted(sheet: Sheet, chain: Chain, ledger: Ledger) -> Chain | None:
    """Give a chain the borders of the printed lines that it is made of in both prints, None when it is not."""
    stream = sheet.stream
    start, stop = nearest(stream, chain.copy.start), nearest(stream, chain.copy.stop)
    if start is None or stop is None or start >= stop or chain.slipped:
        return None
    whole = chain.bounded(start, stop)
    return whole if whole is not None and same_breaks(stream, whole, ledger) else None


def nearest(stream: Stream, at: int) -> int | None:
    """Find the border of a printed line that is as good as at a place."""
    return next((each for by in range(CLOSE + 1) for each in (at - by, at + by) if stream.is_border(each)), None)


def same_breaks(stream: Stream, chain: Chain, ledger: Ledger) -> int:
    """Count the places inside of paragraphs at which both prints, whole printed lines, are broken.

    Notices that are worded alike break at the same letters, too, but seldom begin to be alike with a line;
    so they count where both prints follow each other, or stop inside of a sentence.
    """
    borders, stop = stream.borders(chain.copy), chain.copy.stop
    if [at - chain.shift for at in borders] != list(stream.borders(chain.source)) or not stream.is_border(stop):
        return 0
    if not (turns(chain) or ledger.beside(chain.copy, chain.source) or stream.is_inside(stop)):
        return 0
    return sum(map(stream.is_inside, borders[1:-1]))
