"""What does not belong to a copy although it looks alike: at its first line and at its last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clean.copies.loops import REST, turns

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.stream import Stream


def trimmed(stream: Stream, chain: Chain) -> Chain:
    """Take off what is the same by chance, or not the same where it matters."""
    start, stop = chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    if first.stop < stop and (chance_start(stream, chain) or other_figures(stream, chain, start, first.stop)):
        start = first.stop
    ragged = start < last.start and stop < last.stop
    if ragged and (stop - last.start < REST or other_figures(stream, chain, last.start, stop)):
        stop = last.start
    return chain.bounded(start, stop) or chain


def chance_start(stream: Stream, chain: Chain) -> bool:
    """Tell whether the first part of a copy is too short for what it is: inside of a line in one of the prints."""
    start = chain.copy.start
    line = stream.line(start)
    inside = stream.line(chain.source.start).start < chain.source.start
    return line.stop - start < REST and (inside or (line.start < start and not turns(chain)))


def other_figures(stream: Stream, chain: Chain, start: int, stop: int) -> bool:
    """Tell whether a figure stands in the place of another in a part of a line: another notice, no copy."""
    line = stream.line(start)
    part = chain.bounded(start, stop) if (start, stop) != (line.start, line.stop) else None
    slips = part.slips(stream.letters) if part is not None else ()
    return any(all(any(map(str.isdigit, stream.letters[at.start : at.stop])) for at in places) for places in slips)
