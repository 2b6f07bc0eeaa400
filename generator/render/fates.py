"""Splits the raw page into segments of one fate: kept, changed, doubted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Correction, Proof, Query


class Fate(NamedTuple):
    """What became of a range of the page."""

    span: Span
    """The range."""
    change: Correction | None = None
    """What changed it."""
    doubt: Query | None = None
    """What doubts it."""
    after: str = ""
    """What the change put here."""

    @property
    def cause(self) -> Correction | Query | None:
        """What changed or doubts it."""
        return self.change or self.doubt


def fates(proof: Proof) -> list[Fate]:
    """Order changes and doubts as they stand on the page; of two that overlap the first is whole."""
    found = [
        Fate(span, change=change, after=after)
        for change in proof.corrections
        for span, after in zip(change.spans, shares(change), strict=True)
    ]
    found += [Fate(doubt.span, doubt=doubt) for doubt in proof.queries]
    return sorted(found, key=lambda fate: (fate.span, fate.change is None))


def shares(change: Correction) -> Iterator[str]:
    """Share the new text of a change among its spans: sign by sign where it is as long as the old, else to the first."""
    aligned = len(change.after) == sum(map(len, change.spans))
    at = 0
    for span in change.spans:
        stop = at + len(span) if aligned else len(change.after)
        yield change.after[at:stop]
        at = stop


def within(fates_of_line: list[Fate], line: Span) -> Iterator[Fate]:
    """Cover a line without gaps or overlaps: its fates cut to it, and plain fates between."""
    at = line.start
    for fate in fates_of_line:
        begun, ended = fate.span.start, fate.span.stop
        start, stop = max(begun, at), min(ended, line.stop)
        if stop < start or (stop == start and ended > begun):
            continue
        if at < start:
            yield Fate(Span(at, start))
        whole = start == begun and stop == ended
        yield fate if whole else fate._replace(span=Span(start, stop), after=fate.after if begun >= line.start else "")
        at = stop
    if at < line.stop:
        yield Fate(Span(at, line.stop))
