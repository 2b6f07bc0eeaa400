"""Passages whose first print runs up to the second: the text jumped back, once or more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.clean.copies.likeness import DRIFT, FEW, REACH, SLIPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.clean.copies.chains import Chain
    from generator.clean.copies.sheet import Sheet
    from generator.clean.copies.stream import Stream

REST = 12
"""What is left of one more turn counts from so many letters on; less is chance."""
SURE = 40
"""From so many letters on it counts even where it ends a sentence."""


def turns(chain: Chain) -> bool:
    """Tell whether the first print runs up to the second."""
    return chain.source.stop >= chain.copy.start - DRIFT


def closed(stream: Stream, chain: Chain) -> Chain:
    """Close the gap between both prints of a loop whose ends have slips: find where the text jumped back."""
    gap = chain.copy.start - chain.source.stop
    starts, stops = stream.line(chain.copy.start).start, stream.line(chain.copy.stop - 1).stop
    if not 0 < gap <= REACH or chain.copy.start == starts or chain.copy.stop == stops:
        return chain
    most = SLIPS * gap
    found = min(seams(stream, chain, gap, int(most)), default=None)
    if found is None or found[0] > most:
        return chain
    _, head, tail = found
    return chain.bounded(chain.copy.start - head, chain.copy.stop + tail) or chain


def seams(stream: Stream, chain: Chain, gap: int, most: int) -> Iterator[tuple[int, int, int]]:
    """Yield how many slips a loop has whose second print starts and stops so many letters beyond its equal runs."""
    letters, source, copy = stream.letters, chain.source, chain.copy
    for head in range(gap + 1):
        start = copy.start - head
        before = Levenshtein.distance(letters[max(source.start - head, 0) : source.start], letters[start : copy.start])
        if before > most:
            continue
        rest = letters[source.stop : start]
        for tail in range(max(gap - head - FEW, 0), gap - head + FEW + 1):
            behind = Levenshtein.distance(rest, letters[copy.stop : copy.stop + tail], score_cutoff=most)
            yield before + behind, head, tail


def whole_turns(sheet: Sheet, chain: Chain) -> Chain | None:
    """Take whole turns; what is left of one more counts only where it is long, or stops inside of a sentence."""
    over = max(chain.source.stop - chain.copy.start, 0)
    slack = DRIFT * (over // chain.shift + 1) if chain.slipped else 0
    rest = (over + slack) % chain.shift - slack
    stop = chain.copy.stop
    last = sheet.stream.line(stop - 1)
    broken = rest >= REST and not sheet.ends(stop)
    drifted = rest <= slack and at_lines(sheet.stream, chain) == WHOLE
    if rest <= 0 or drifted or (stop == last.stop and (rest >= SURE or broken)):
        return chain
    if stop < last.stop and rest >= REST and last.start > chain.copy.start:
        return chain.bounded(chain.copy.start, last.start)
    return best_window(sheet.stream, chain, rest)


def best_window(stream: Stream, chain: Chain, rest: int) -> Chain | None:
    """Leave out so many letters, at the start, the stop, or both: where most stays the same, and best at lines."""
    start, stop = chain.copy.start, chain.copy.stop
    cuts = {0, rest, *(run.copy - start for run in chain.runs if 0 < run.copy - start < rest)}
    windows = [chain.bounded(start + cut, stop - rest + cut) for cut in sorted(cuts)]
    return max((each for each in windows if each), key=lambda each: (each.same, at_lines(stream, each)), default=None)


WHOLE = 3
"""What is counted where both ends are those of lines."""


def at_lines(stream: Stream, chain: Chain) -> int:
    """Count the ends of a copy at which a line starts or stops; a stop counts more."""
    copy = chain.copy
    return (copy.start == stream.line(copy.start).start) + 2 * (copy.stop == stream.line(copy.stop - 1).stop)
