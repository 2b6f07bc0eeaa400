"""What is kept between both prints of a passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.clean.copies.ledger import Ledger
    from generator.clean.copies.sheet import Sheet

MANY = 200
"""So many lines never are without a heading."""
FAR = 4000
"""So many letters are more than headings."""


@dataclass(frozen=True, slots=True)
class Between:
    """The range from the end of the first print to the start of the second."""

    sheet: Sheet
    """The page."""
    ledger: Ledger
    """What was dropped before."""
    start: int
    """Where the first print stops."""
    stop: int
    """Where the second starts; not behind the first's stop where the text jumped back."""

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is kept."""
        return self.start >= self.ledger.dropped.before(self.stop)

    @property
    def another_report(self) -> bool:
        """Whether another report opens."""
        return self.sheet.another_report(self.start, self.stop)

    @property
    def headline(self) -> bool:
        """Whether one of the kept lines may be a headline."""
        stream, dropped = self.sheet.stream, self.ledger.dropped
        first, last = stream.number(self.start - 1) + 1, stream.number(self.stop)
        kept = (line for line in stream.lines[first:last] if not dropped.shared(line))
        return last - first > MANY or any(map(self.sheet.is_headline, kept))

    def prose(self) -> int:
        """Count the letters that are kept, headings and captions apart."""
        dropped, stream = self.ledger.dropped, self.sheet.stream
        at, count = dropped.before(self.stop), 0
        if at - self.start > FAR:
            return at - self.start
        while at > self.start:
            line = stream.line(at - 1)
            start = max(line.start, self.start)
            count += (at - start) * (start > line.start or not self.sheet.is_aside(line))
            at = dropped.before(start)
        return count
