"""Where a copy starts and stops: at the ends of lines, or where the text broke off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.clean.copies.chains import Chain
from generator.clean.copies.figures import counted
from generator.clean.copies.likeness import DRIFT, REACH, like
from generator.clean.copies.loops import closed, turns, whole_turns
from generator.clean.copies.sheet import HEADING, PAUSES
from generator.clean.copies.trims import trimmed
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Links
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

FEWEST, ALIKE = 6, 0.34
"""So many letters before both prints are compared, and at most so many of them differ where they are alike."""
HELD = 40
"""A copy that starts where text broke off has at least so many letters."""


def settled(sheet: Sheet, chain: Chain) -> Chain | None:
    """Draw a chain out to the ends of its lines, or back to them where it stops inside for no reason."""
    stream = sheet.stream
    start = drawn_out(stream, chain)
    if is_part(stream, chain, start):
        return None
    chain = trimmed(sheet, closed(stream, stretched(stream, chain, start)))
    start, stop = chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    jumped = turns(chain) or breaks_off(sheet, chain)
    if start != first.start and (follows_alike(stream, chain) or not jumped):
        start = first.stop
    if not sheet.stops(stop) and not turns(chain) and not source_breaks_off(sheet, chain):
        stop = last.start
    if start >= stop:
        return None
    bounded = chain.bounded(start, stop)
    whole = whole_turns(sheet, bounded) if bounded is not None and turns(chain) else bounded
    return whole and snapped(stream, whole)


def is_quote(stream: Stream, links: Links) -> bool:
    """Tell whether words of one line, or parts of them, are too far from its ends and from the first print to be a copy."""
    first, last = links[0], links[-1]
    stop, source_stop = last.copy + last.size, last.source + last.size
    line = stream.line(first.copy)
    if stop > line.stop or first.copy - source_stop <= 2 * REACH:
        return False
    if line.start + REACH < first.copy:
        return True
    return stop + REACH < line.stop and source_stop + REACH < stream.line(first.source).stop


def snapped(stream: Stream, chain: Chain) -> Chain:
    """Let the first print start and stop with its line where the second does so behind a slip."""
    start, stop = chain.source.start, chain.source.stop
    first, last = chain.runs[0], chain.runs[-1]
    if chain.copy.start == stream.line(chain.copy.start).start and first.copy > chain.copy.start:
        start = near(stream.line(first.source).start, start)
    if chain.copy.stop == stream.line(chain.copy.stop - 1).stop and last.copy + last.size < chain.copy.stop:
        stop = near(stream.line(last.source + last.size - 1).stop, stop)
    return Chain(chain.runs, Span(start, stop), chain.copy)


def near(border: int, place: int) -> int:
    """Take the border of a line for a place that is a few letters off."""
    return border if abs(border - place) <= DRIFT else place


def drawn_out(stream: Stream, chain: Chain) -> int:
    """Draw the start of a copy out to that of its line, over a few letters with slips."""
    start, first = chain.copy.start, stream.line(chain.copy.start).start
    return first if like(stream, Span(first, start), -chain.shift) else start


def is_part(stream: Stream, chain: Chain, start: int) -> bool:
    """Tell whether a copy that starts at a place is only a part of one line, and the text did not jump back."""
    line = stream.line(start)
    return line.start < start and chain.copy.stop <= line.stop and start - chain.source.stop > 2 * REACH


def stretched(stream: Stream, chain: Chain, start: int) -> Chain:
    """Draw the stop of a chain out to the end of its last line, too, or to that of the first print's."""
    last, stop = stream.line(chain.copy.stop - 1), chain.copy.stop
    rest = min(stream.line(chain.source.stop - 1).stop - chain.source.stop, last.stop - stop)
    for size in (last.stop - stop, rest):
        if size <= REACH and like(stream, Span(stop, stop + size), -chain.shift_at_stop):
            return chain.bounded(start, stop + size) or chain
    return chain.bounded(start, stop) or chain


def breaks_off(sheet: Sheet, chain: Chain) -> bool:
    """Tell whether the text before a copy of several lines stops inside of a sentence, and the copy does not go on in it."""
    stream, copy, source = sheet.stream, chain.copy, chain.source
    first = stream.line(copy.start)
    several = first.stop < copy.stop and len(copy) >= HELD
    goes_on = sheet.ends(copy.start + 1) or stream.letters[copy.start] in PAUSES
    starts = source.start == stream.line(source.start).start or sheet.ends(source.start)
    held = first.stop - copy.start >= HELD or counted(stream.letters, Span(copy.start, first.stop))
    return several and not sheet.ends(copy.start) and not goes_on and (starts or held)


def follows_alike(stream: Stream, chain: Chain) -> bool:
    """Tell whether both prints follow the same words but for a letter or two, as where notices differ in a figure."""
    start, source = chain.copy.start, chain.source.start
    size = min(start - stream.line(start).start, source - stream.line(source).start, REACH)
    if size < FEWEST:
        return False
    missed = Levenshtein.distance(stream.letters[source - size : source], stream.letters[start - size : start])
    return missed <= size * ALIKE


def source_breaks_off(sheet: Sheet, chain: Chain) -> bool:
    """Tell whether the first print stops with its line, no heading, inside of a sentence, where the second goes on."""
    stop = chain.source.stop
    line = sheet.stream.line(stop - 1)
    return stop == line.stop and len(line) > HEADING and not sheet.ends(stop)
