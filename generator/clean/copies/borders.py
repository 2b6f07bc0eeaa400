"""Where a copy starts and stops: at the ends of lines, or where the text broke off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.likeness import REACH, like
from generator.clean.copies.loops import closed, turns, whole_turns
from generator.clean.copies.trims import trimmed
from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.stream import Stream
    from generator.language import Language

HEADING = 32
"""No heading, byline or caption of one line is longer."""
PAUSES = ",、;:"
"""Signs, in narrow width, that neither a copy starts with nor a heading ends with."""
HELD = 40
"""A copy that starts where text broke off has at least so many letters."""


def settled(stream: Stream, chain: Chain, language: Language) -> Chain | None:
    """Draw a chain out to the ends of its lines, or back to them where it stops inside for no reason."""
    chain = trimmed(stream, closed(stream, stretched(stream, chain)))
    ends = language.script.sentence_ends + language.script.closers
    start, stop = chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    if start != first.start and not turns(chain) and not breaks_off(stream, chain, ends):
        start = first.stop
    if stop != last.stop and not turns(chain) and not source_breaks_off(stream, chain, ends):
        stop = last.start
    if start >= stop:
        return None
    bounded = chain.bounded(start, stop)
    return whole_turns(stream, bounded, ends) if bounded is not None and turns(chain) else bounded


def stretched(stream: Stream, chain: Chain) -> Chain:
    """Draw a chain out to the ends of its lines over a few letters with slips; to the first print's, too, at its stop."""
    first, last = stream.line(chain.copy.start), stream.line(chain.copy.stop - 1)
    start, stop = chain.copy.start, chain.copy.stop
    if like(stream, Span(first.start, start), -chain.shift):
        start = first.start
    rest = min(stream.line(chain.source.stop - 1).stop - chain.source.stop, last.stop - stop)
    for size in (last.stop - stop, rest):
        if size <= REACH and like(stream, Span(stop, stop + size), -chain.shift_at_stop):
            return chain.bounded(start, stop + size) or chain
    return chain.bounded(start, stop) or chain


def breaks_off(stream: Stream, chain: Chain, ends: str) -> bool:
    """Tell whether the text before a copy of several lines stops inside of a sentence, and the copy does not end it."""
    copy = chain.copy
    before, first = stream.letters[copy.start - 1], stream.letters[copy.start]
    several = stream.line(copy.start).stop < copy.stop and len(copy) >= HELD
    return several and before not in ends and first not in ends + PAUSES


def source_breaks_off(stream: Stream, chain: Chain, ends: str) -> bool:
    """Tell whether the first print stops with its line, no heading, inside of a sentence, where the second goes on."""
    stop = chain.source.stop
    line = stream.line(stop - 1)
    return stop == line.stop and len(line) > HEADING and stream.letters[stop - 1] not in ends
