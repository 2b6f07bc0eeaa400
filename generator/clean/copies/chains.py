"""Runs that follow each other at both places, a few letters apart: one passage printed twice, with slips."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from generator.clean.copies.runs import Run
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.clean.copies.stream import Stream

GAP = 40
"""Runs farther apart than this are not of one chain."""
DRIFT = 6
"""So many letters may be missing or added between two runs."""
UNLIKE = 0.5
"""At most this share of a gap's letters may differ."""
SHORTEST_BREAK = 4
"""Of so many letters more in the first print some stand between its pieces: a caption has no fewer."""
NEAR = 40
"""So near to the end of a line a passage may be drawn out to it, or be a piece of a print that was broken there."""
FEWEST = 12
"""Shorter repetition is chance, or the overlap at a break, which belongs to the join."""
CERTAIN = 2
"""So few letters between two runs need not be alike."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A passage that stands twice, with the runs that are the same at both places."""

    runs: tuple[Run, ...]
    """In order; they overlap at neither place."""
    source: Span
    """Where it stands first."""
    copy: Span
    """Where it stands again."""

    @classmethod
    def of(cls, runs: Iterable[Run]) -> Chain:
        """Make a chain from its first run to its last."""
        runs = tuple(runs)
        first, last = runs[0], runs[-1]
        source = Span(first.source, last.source + last.size)
        return cls(runs, source, Span(first.copy, last.copy + last.size))

    @property
    def same(self) -> int:
        """Count the letters that are the same at both places."""
        return same(self.runs)

    @property
    def shift(self) -> int:
        """Tell how far apart both prints start."""
        return self.copy.start - self.source.start

    @property
    def shift_at_stop(self) -> int:
        """Tell how far apart both prints stop; a slip may have added or lost letters between."""
        return self.copy.stop - self.source.stop

    @property
    def slipped(self) -> bool:
        """Whether both prints differ anywhere."""
        return self.same < len(self.copy) or self.same < len(self.source)

    @property
    def interrupted(self) -> bool:
        """Whether something stands inside of the first print only."""
        return any(map(interrupts, self.gaps()))

    def gaps(self) -> Iterator[tuple[Span, Span]]:
        """Yield what stands before, between and behind the runs, at the first place and at the second."""
        source, copy = self.source.start, self.copy.start
        for run in self.runs:
            yield Span(source, run.source), Span(copy, run.copy)
            source, copy = run.source + run.size, run.copy + run.size
        yield Span(source, self.source.stop), Span(copy, self.copy.stop)

    def back(self, at: int) -> int:
        """Find the letter of the first print that a letter of the second stands for, about."""
        run = self.runs[max(bisect_right(self.runs, at, key=lambda run: run.copy) - 1, 0)]
        return at - run.shift

    def slips(self, letters: str) -> Iterator[tuple[Span, Span]]:
        """Yield the places in which both prints differ."""
        for source, copy in (gap for gap in self.gaps() if not interrupts(gap) and not doubled(letters, gap)):
            for step in Levenshtein.opcodes(letters[source.start : source.stop], letters[copy.start : copy.stop]):
                if step.tag != "equal":
                    one = Span(source.start + step.src_start, source.start + step.src_end)
                    yield one, Span(copy.start + step.dest_start, copy.start + step.dest_end)

    def bounded(self, start: int, stop: int) -> Chain | None:
        """Take or draw out to the part whose copy stands in a range; None when no run is left."""
        runs = tuple(run for run in (clipped(run, start, stop) for run in self.runs) if run.size > 0)
        if not runs:
            return None
        before, behind = runs[0].copy - start, stop - runs[-1].copy - runs[-1].size
        source = Span(max(runs[0].source - before, 0), runs[-1].source + runs[-1].size + behind)
        return Chain(runs, source, Span(start, stop))


def interrupts(gap: tuple[Span, Span]) -> bool:
    """Tell whether what stands between two runs is no slip, but something inside of the first print."""
    return len(gap[0]) - len(gap[1]) >= SHORTEST_BREAK


def doubled(letters: str, gap: tuple[Span, Span]) -> bool:
    """Tell whether the first print only says the same letters twice, at a break."""
    source, copy = gap
    return not copy and letters.endswith(letters[source.start : source.stop], 0, source.start)


def clipped(run: Run, start: int, stop: int) -> Run:
    """Take the part of a run whose copy stands in a range."""
    before = max(start - run.copy, 0)
    after = max(run.copy + run.size - stop, 0)
    return Run(run.source + before, run.copy + before, run.size - before - after)


Links = list[Run]
"""Runs that go on from each other."""


def chains(stream: Stream, runs: Iterable[Run]) -> list[Links]:
    """Put runs together that go on from each other; words that merely recur are left out."""
    grown: list[Links] = []
    ends: dict[int, Links] = {}
    for run in runs:
        bucket = (run.copy - run.source) // DRIFT
        joined = going_on(stream.letters, ends, bucket, run)
        if joined is None:
            joined = [run]
            grown.append(joined)
        else:
            joined.append(disjoint(joined[-1], run))
        ends[bucket] = joined
    return [links for links in grown if not recurs(stream, links)]


def going_on(letters: str, ends: Mapping[int, Links], bucket: int, run: Run) -> Links | None:
    """Find the runs from which a run goes on, about as far apart as itself."""
    for key in (bucket - 1, bucket, bucket + 1):
        links = ends.get(key)
        if links is not None and goes_on(letters, links[-1], run):
            return links
    return None


def same(runs: Iterable[Run]) -> int:
    """Count the letters of runs."""
    return sum([run.size for run in runs])


def recurs(stream: Stream, links: Links) -> bool:
    """Tell whether a few words recur inside of one line, too far from its ends to be drawn out, or joined, to a copy."""
    first, last = links[0], links[-1]
    stop = last.source + last.size
    if first.copy - stop <= 2 * NEAR or not inside(stream, first.source, stop):
        return False
    return same(links) < FEWEST or inside(stream, first.copy, last.copy + last.size)


def inside(stream: Stream, start: int, stop: int) -> bool:
    """Tell whether a range stands within a line, far from both its ends."""
    line = stream.line(start)
    return start - line.start > NEAR and line.stop - stop > NEAR


def goes_on(letters: str, one: Run, other: Run) -> bool:
    """Tell whether a run goes on from another, with little between them that is alike."""
    source, copy = other.source - one.source - one.size, other.copy - one.copy - one.size
    longer, shorter = max(source, copy), min(source, copy)
    if other.size <= CERTAIN - min(shorter, 0) or longer > GAP or longer - shorter > DRIFT:
        return False
    if longer <= CERTAIN or shorter < 0:
        return True
    missed = Levenshtein.distance(
        letters[other.source - source : other.source], letters[other.copy - copy : other.copy]
    )
    return missed <= UNLIKE * longer + CERTAIN


def disjoint(one: Run, other: Run) -> Run:
    """Shorten a run at its start where it overlaps the one before."""
    over = max(one.source + one.size - other.source, one.copy + one.size - other.copy, 0)
    return Run(other.source + over, other.copy + over, other.size - over)
