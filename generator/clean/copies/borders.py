"""Where a copy starts and ends: at the ends of lines, or where the text broke off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.text import Span

if TYPE_CHECKING:
    from generator.clean.copies.chains import Chain
    from generator.clean.copies.stream import Stream

HEADING = 32
"""No heading, byline or caption of one line is longer."""
REACH = 24
"""Up to so many letters between the last equal run and the end of the line may be a part of the copy with slips."""
SLIPS = 0.5
"""At most this share of them may differ."""
DRIFT = 3
"""So many letters may be missing or added in it."""
FEW = 2
"""So few may all differ."""
REST = 12
"""What is left of one more turn of a loop counts from so many letters on; less is chance."""
HELD = 40
"""A copy that starts where text broke off has at least so many letters."""


def settled(stream: Stream, chain: Chain, ends: str) -> Chain | None:
    """Draw a chain out to the ends of its lines, or back to them where it ends inside for no reason."""
    chain = without_chance(stream, stretched(stream, chain))
    start, stop = chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    turns = len(chain.copy) >= chain.shift - FEW
    if start != first.start and not turns and not breaks_off(stream, chain, ends):
        start = first.stop
    if stop != last.stop and not turns and not source_breaks_off(stream, chain, ends):
        stop = last.start
    if start >= stop:
        return None
    bounded = chain.bounded(start, stop)
    return whole_turns(stream, bounded) if bounded is not None and turns else bounded


def without_chance(stream: Stream, chain: Chain) -> Chain:
    """Take off a few letters beyond the end of a line that are the same by chance."""
    start, stop = chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    if first.start < start and first.stop - start < REST and first.stop < stop:
        start = first.stop
    if stop < last.stop and stop - last.start < REST and start < last.start:
        stop = last.start
    return chain.bounded(start, stop) or chain


def stretched(stream: Stream, chain: Chain) -> Chain:
    """Draw a chain out to the ends of its lines over a few letters with slips."""
    first, last = stream.line(chain.copy.start), stream.line(chain.copy.stop - 1)
    before = Span(first.start, chain.copy.start)
    behind = Span(chain.copy.stop, last.stop)
    start = chain.copy.start - (len(before) if like(stream, before, -chain.shift) else 0)
    stop = chain.copy.stop + (len(behind) if like(stream, behind, -chain.shift_at_stop) else 0)
    return chain.bounded(start, stop) or chain


def like(stream: Stream, part: Span, back: int) -> bool:
    """Tell whether a part of a line is much like the letters so many places back, a few more or less."""
    start, stop = part.start + back, part.stop + back
    if not 0 < len(part) <= REACH or start < 0:
        return False
    if len(part) <= FEW:
        return True
    letters, text = stream.letters, stream.letters[part.start : part.stop]
    ends_line = part.stop == stream.line(part.start).stop
    drifts = range(-DRIFT, DRIFT + 1)
    near = [letters[start : stop + by] if ends_line else letters[max(start + by, 0) : stop] for by in drifts]
    return min(Levenshtein.distance(one, text) for one in near) <= SLIPS * len(part)


def breaks_off(stream: Stream, chain: Chain, ends: str) -> bool:
    """Tell whether the text before a copy stops inside of a sentence, and the copy starts with a line or has several."""
    source, copy = chain.source, chain.copy
    starts = source.start == stream.line(source.start).start or stream.line(copy.start).stop < copy.stop
    return starts and stream.letters[copy.start - 1] not in ends and len(copy) >= HELD


def source_breaks_off(stream: Stream, chain: Chain, ends: str) -> bool:
    """Tell whether the first print stops with its line, no heading, inside of a sentence, where the second goes on."""
    stop = chain.source.stop
    line = stream.line(stop - 1)
    return stop == line.stop and len(line) > HEADING and stream.letters[stop - 1] not in ends


def whole_turns(stream: Stream, chain: Chain) -> Chain | None:
    """Take whole turns of a loop; what is left of one more counts only where it is long and ends with its line."""
    rest = len(chain.copy) % chain.shift
    start, stop = chain.copy.start, chain.copy.stop
    first, last = stream.line(start), stream.line(stop - 1)
    if len(chain.copy) < chain.shift or rest == 0:
        return chain
    if stop < last.stop:
        return chain.bounded(start, last.start if last.start > start else stop - rest)
    return chain if start == first.start or rest >= REST else chain.bounded(start + rest, stop)
