"""What has been dropped so far, so that of each passage one print is kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.clean.copies.ranges import Ranges
from generator.text import Span

MOST = 0.9
"""So much of a range makes it as good as dropped."""

FEW = 8
"""Fewer letters are no passage of their own."""
SKIPPED = 80
"""So many letters a reprint may leave out: a caption and who took the picture."""


@dataclass(slots=True)
class Ledger:
    """Ranges of letters that were dropped, and those that have to stay for the sake of an earlier one."""

    dropped: Ranges = field(default_factory=Ranges)
    """What goes."""
    needed: Ranges = field(default_factory=Ranges)
    """Later prints whose first print was dropped."""

    _starts: dict[int, Span] = field(default_factory=dict)
    """By the start of a print: the other print."""
    _stops: dict[int, Span] = field(default_factory=dict)
    """The same by its stop."""

    def enter(self, dropped: Span, kept: Span) -> bool:
        """Drop a print for the sake of another, unless that would leave none."""
        early = dropped.start < kept.start
        if self.needed.shared(dropped) or (early and self.dropped.shared(kept)):
            return False
        self.dropped.add(dropped)
        self.note(dropped, kept)
        if early:
            self.needed.add(kept)
        return True

    def note(self, copy: Span, source: Span) -> None:
        """Remember that a print repeats another, dropped or not."""
        self._starts[copy.start] = self._stops[copy.stop] = source

    def beside(self, copy: Span, source: Span) -> bool:
        """Tell whether the neighbour of a print on either side repeats the neighbour of the other print."""
        before, behind = self._stops.get(copy.start), self._starts.get(copy.stop)
        follows = before is not None and 0 <= source.start - before.stop <= SKIPPED
        return follows or (behind is not None and 0 <= behind.start - source.stop <= SKIPPED)

    def touches(self, span: Span) -> bool:
        """Tell whether something was dropped right before or behind a range."""
        return self.dropped.before(span.start) < span.start or self.dropped.after(span.stop) > span.stop

    def holds(self, span: Span) -> bool:
        """Tell whether a range was dropped, but for a few letters."""
        return self.dropped.shared(span) >= MOST * len(span)

    def left(self, span: Span) -> Span:
        """Take off both ends of a range what was dropped, and the few letters before it, which are of the print that stays."""
        start = self.dropped.after(span.start)
        behind = self.dropped.after(start + FEW)
        start = min(behind if behind > start + FEW else start, span.stop)
        return Span(start, max(start, self.dropped.before(span.stop)))
