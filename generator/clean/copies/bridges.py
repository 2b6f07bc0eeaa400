"""Chains joined where the first print was broken: a caption, or another copy, stands inside of it, or some letters twice."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from generator.clean.copies.chains import FEWEST, SHORTEST_BREAK, Links, disjoint, same
from generator.clean.copies.likeness import REACH, like
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

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


class Tail(NamedTuple):
    """Where a passage goes on, if it does."""

    start: int
    """Where the second print starts."""
    stop: int
    """Where it stops."""
    source: int
    """Where the first print stops."""

    @classmethod
    def of(cls, links: Links) -> Tail:
        """Look at the last of its runs."""
        last = links[-1]
        return cls(links[0].copy, last.copy + last.size, last.source + last.size)


def bridged(sheet: Sheet, found: Iterable[Links]) -> list[Links]:
    """Join runs to those before whose copy they go on inside of a line, when their first prints are pieces.

    What is shorter than a copy after that comes to nothing.
    """
    joined: list[Links] = []
    tails: list[Tail] = []
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for links in sorted(found, key=lambda links: links[0].copy):
        bucket, tail = links[0].copy // OVERLAP, Tail.of(links)
        near = [number for stops in map(ends.get, range(bucket - 2, bucket + 2)) if stops for number in stops]
        before = [number for number in near if goes_on(sheet, tails[number], links[0], tail)]
        if before:
            number = max(before, key=lambda number: tails[number].source)
            joined[number] = bridge(joined[number], links)
            tails[number] = tail = Tail.of(joined[number])
        else:
            number = len(joined)
            joined.append(links)
            tails.append(tail)
        stops = ends[tail.stop // OVERLAP]
        if len(stops) < TRIES and is_piece(sheet.stream, tail.source):
            stops.append(number)
    return [links for links in joined if same(links) >= FEWEST]


def is_piece(stream: Stream, stop: int) -> bool:
    """Tell whether a first print stops near the end of its line, as it must where it was broken."""
    return stream.line(stop - 1).stop - stop <= REACH + CLOSE


def goes_on(sheet: Sheet, one: Tail, first: Run, other: Tail) -> bool:
    """Tell whether the second print goes on in its line from one passage to one that begins with a run, and the first in another line.

    Letters with slips at the break are of the piece before or behind it.
    """
    if not SHORTEST_BREAK <= (size := apart(one, first, other)) <= FAR:
        return False
    stream, stop, start = sheet.stream, one.stop, max(first.copy, one.stop)
    if stream.number(stop - 1) != stream.number(min(start + CLOSE, other.stop - 1)):
        return False
    slipped, before, behind = Span(stop, start), one.source, one.source + start - stop
    if start - stop <= CLOSE:
        return breaks(sheet, behind, behind + size)
    if breaks(sheet, behind, behind + size) and like(stream, slipped, one.source - one.stop):
        return True
    return breaks(sheet, before, before + size) and like(stream, slipped, first.source - first.copy)


def apart(one: Tail, first: Run, other: Tail) -> int:
    """Count the letters between the pieces of the first print that the second has not; none when the prints overlap too much."""
    if one.stop - first.copy > OVERLAP or other.source > one.start + CLOSE:
        return 0
    start = min(first.source + max(one.stop - first.copy, 0), other.source - 1)
    return start - one.source - max(first.copy - one.stop, 0)


def breaks(sheet: Sheet, start: int, stop: int) -> bool:
    """Tell whether a range is whole lines of one report, some letters more or less."""
    stream = sheet.stream
    if abs(stream.line(start - 1).stop - start) > CLOSE:
        return False
    begun = -CLOSE <= stop - stream.line(stop + CLOSE).start <= OVERLAP + CLOSE
    return begun and not sheet.another_report(start, stop)


def bridge(some: Links, others: Links) -> Links:
    """Make one passage of two."""
    runs = list(some)
    for run in others:
        rest = disjoint(runs[-1], run)
        if rest.size > 0:
            runs.append(rest)
    return runs
