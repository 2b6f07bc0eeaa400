"""Chains joined where the first print was broken: a caption, or another copy, stands inside of it, or some letters twice."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.clean.copies.chains import FEWEST, SHORTEST_BREAK, Chain, Links, disjoint, same
from generator.clean.copies.likeness import REACH, like
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.clean.copies.runs import Run
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

FAR = 320
"""No farther apart are the pieces of a broken print."""
OVERLAP = 12
"""At the break so many letters may be printed twice."""
CLOSE = 3
"""So many letters may be the same by chance beyond the end of a piece."""
TRIES = 2
"""So many chains that stop near the same place are tried."""


def bridged(sheet: Sheet, found: Iterable[Links]) -> list[Chain]:
    """Make chains, each joined to the one before whose copy it goes on inside of a line, when their first prints are pieces.

    Runs too short for a copy that neither go on from a piece nor are one come to nothing.
    """
    joined: list[Chain] = []
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for links in sorted(found, key=lambda links: links[0].copy):
        bucket, stop = links[0].copy // OVERLAP, links[-1].source + links[-1].size
        near = [number for stops in map(ends.get, range(bucket - 2, bucket + 2)) if stops for number in stops]
        near = [number for number in near if SHORTEST_BREAK <= apart(joined[number], links[0], stop) <= FAR]
        if not near and same(links) < FEWEST and not is_piece(sheet.stream, stop):
            continue
        chain = Chain.of(links)
        before = [number for number in near if goes_on(sheet, joined[number], chain)]
        if before:
            number = max(before, key=lambda number: joined[number].source.stop)
            joined[number] = bridge(joined[number], chain)
        else:
            number = len(joined)
            joined.append(chain)
        stops = ends[joined[number].copy.stop // OVERLAP]
        if len(stops) < TRIES and is_piece(sheet.stream, joined[number].source.stop):
            stops.append(number)
    return joined


def is_piece(stream: Stream, stop: int) -> bool:
    """Tell whether a first print stops near the end of its line, as it must where it was broken."""
    return stream.line(stop - 1).stop - stop <= REACH + CLOSE


def apart(one: Chain, first: Run, stop: int) -> int:
    """Count the letters between the pieces of the first print that the second has not, given the second piece's first run and stop."""
    copy, source = one.copy, one.source
    over = max(copy.stop - first.copy, 0)
    if over > OVERLAP or stop > copy.start + CLOSE:
        return 0
    return min(first.source + over, stop - 1) - source.stop - max(first.copy - copy.stop, 0)


def goes_on(sheet: Sheet, one: Chain, other: Chain) -> bool:
    """Tell whether the second print goes on in its line from one chain to the other, and the first in another line."""
    stream, over = sheet.stream, max(one.copy.stop - other.copy.start, 0)
    if stream.line(one.copy.stop - 1) != stream.line(min(other.copy.start + over + CLOSE, other.copy.stop - 1)):
        return False
    return any(breaks(sheet, gap) for gap in gaps(stream, one, other))


def gaps(stream: Stream, one: Chain, other: Chain) -> Iterator[Span]:
    """Yield what may stand in the break of the first print: letters with slips are of the piece before or behind it."""
    slipped = Span(one.copy.stop, max(other.copy.start, one.copy.stop))
    stop, size = one.source.stop, apart(one, other.runs[0], other.source.stop)
    if len(slipped) <= CLOSE or like(stream, slipped, -one.shift_at_stop):
        yield Span(stop + len(slipped), stop + len(slipped) + size)
    if len(slipped) > CLOSE and like(stream, slipped, -other.shift):
        yield Span(stop, stop + size)


def breaks(sheet: Sheet, gap: Span) -> bool:
    """Tell whether a range is whole lines of one report, some letters more or less."""
    stream = sheet.stream
    ended = abs(stream.line(gap.start - 1).stop - gap.start) <= CLOSE
    begun = -CLOSE <= gap.stop - stream.line(gap.stop + CLOSE).start <= OVERLAP + CLOSE
    return ended and begun and not sheet.another_report(gap.start, gap.stop)


def bridge(one: Chain, other: Chain) -> Chain:
    """Make one chain of two."""
    runs = list(one.runs)
    for run in other.runs:
        rest = disjoint(runs[-1], run)
        if rest.size > 0:
            runs.append(rest)
    return Chain.of(runs)
