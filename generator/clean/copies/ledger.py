"""What has been dropped so far, so that of each passage one print is kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.clean.copies.ranges import Ranges
from generator.text import Span

MOST = 0.9
"""So much of a range makes it as good as dropped."""


@dataclass(slots=True)
class Ledger:
    """Ranges of letters that were dropped, and those that have to stay for the sake of an earlier one."""

    dropped: Ranges = field(default_factory=Ranges)
    """What goes."""
    needed: Ranges = field(default_factory=Ranges)
    """Later prints whose first print was dropped."""

    def enter(self, dropped: Span, kept: Span) -> bool:
        """Drop a print for the sake of another, unless that would leave none."""
        early = dropped.start < kept.start
        if self.needed.shared(dropped) or (early and self.dropped.shared(kept)):
            return False
        self.dropped.add(dropped)
        if early:
            self.needed.add(kept)
        return True

    def holds(self, span: Span) -> bool:
        """Tell whether a range was dropped, but for a few letters."""
        return self.dropped.shared(span) >= MOST * len(span)

    def left(self, span: Span) -> Span:
        """Take off both ends of a range what was dropped."""
        start = min(self.dropped.after(span.start), span.stop)
        return Span(start, max(start, self.dropped.before(span.stop)))
