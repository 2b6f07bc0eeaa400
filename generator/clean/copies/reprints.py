"""Printed lines of a column that stand twice, broken at the same letters: a piece of the column was read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.borders import follows_alike
from generator.clean.copies.likeness import like
from generator.clean.copies.loops import turns
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.ledger import Ledger
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

CHANCE = 2
"""So many letters beyond the ends of the lines may be the same by chance."""
FAR = 8
"""So many letters between a line's end and the next ones that are the same may be misread."""
MANY = 3
"""At so many places only lines that were read again are broken alike, with which a paragraph begins."""
MOST = 0.8
"""So many of the lines of a misread print break as those of the first."""


def reprinted(sheet: Sheet, chain: Chain, ledger: Ledger) -> Chain | None:
    """Give a chain the borders of the printed lines that it is made of in both prints, None when it is not."""
    stream, copy = sheet.stream, chain.copy
    inwards = range(copy.start, copy.start + CHANCE), range(copy.stop, copy.stop - CHANCE, -1)
    start, stop = (next(filter(stream.is_border, places), None) for places in inwards)
    start = start or misread(stream, range(copy.start, copy.start - FAR, -1), -chain.shift)
    stop = stop or misread(stream, range(copy.stop, copy.stop + FAR), -chain.shift_at_stop)
    if start is None or stop is None or start >= stop:
        return None
    whole = chain.bounded(start, stop)
    return whole if whole is not None and same_breaks(stream, whole, ledger) else None


def misread(stream: Stream, places: range, back: int) -> int | None:
    """Find the border of a printed line near a place, when what is between is much like the letters so many places back."""
    border = next(filter(stream.is_border, places), None)
    if border is None:
        return None
    between = Span(min(border, places.start), max(border, places.start))
    return border if like(stream, between, back) else None


def same_breaks(stream: Stream, chain: Chain, ledger: Ledger) -> int:
    """Count the places inside of paragraphs at which both prints, whole printed lines, are broken.

    Notices that are worded alike break at the same letters, too, but seldom begin and stop to be alike with a line within a sentence;
    so they count where both prints follow each other, no word in the place of another, or where, behind other words, both are the same, of more than the head of one paragraph, and stop inside of a sentence.
    """
    copy, worded = chain.copy, any(len(one) > 1 < len(other) for one, other in chain.slips(stream.letters))
    if worded or follows_alike(stream, chain):
        return 0
    borders = stream.borders(copy)
    alike = [at for at in borders if any(map(stream.is_border, range(chain.back(at) - 1, chain.back(at) + 2)))]
    least = (MOST if chain.slipped else 1) * len(borders)
    if len(alike) < least or alike[:1] != [copy.start] or alike[-1:] != [copy.stop]:
        return 0
    found = sum(map(stream.is_inside, alike[1:-1]))
    follows = turns(chain) or ledger.beside(copy, chain.source)
    whole = not chain.slipped and (found >= MANY or not is_head(stream, chain))
    return found if follows or (whole and stream.is_inside(copy.stop)) else 0


def is_head(stream: Stream, chain: Chain) -> bool:
    """Tell whether both prints are the head of one paragraph, as notices have the same."""
    begins = not (stream.is_inside(chain.copy.start) or stream.is_inside(chain.source.start))
    return begins and stream.line(chain.copy.start).stop >= chain.copy.stop
