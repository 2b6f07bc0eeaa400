"""A set of letters as ranges, for many questions at little cost."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class Ranges:
    """Ranges that neither overlap nor touch, in order."""

    _starts: list[int] = field(default_factory=list)
    """Where each starts."""
    _stops: list[int] = field(default_factory=list)
    """Where each stops."""

    def add(self, span: Span) -> None:
        """Put in a range; what it overlaps or touches becomes one with it."""
        first, last = bisect_left(self._stops, span.start), bisect_right(self._starts, span.stop)
        start = min([span.start, *self._starts[first:last][:1]])
        stop = max([span.stop, *self._stops[first:last][-1:]])
        self._starts[first:last], self._stops[first:last] = [start], [stop]

    def shared(self, span: Span) -> int:
        """Count the letters of a range that are in the set."""
        at, count = bisect_right(self._stops, span.start), 0
        while at < len(self._starts) and self._starts[at] < span.stop:
            count += min(self._stops[at], span.stop) - max(self._starts[at], span.start)
            at += 1
        return count

    def before(self, at: int) -> int:
        """Go back over the range that stops at a place, or holds it."""
        found = bisect_left(self._stops, at)
        return self._starts[found] if found < len(self._starts) and self._starts[found] < at else at

    def after(self, at: int) -> int:
        """Go on over the range that starts at a place, or holds it."""
        found = bisect_right(self._stops, at)
        return self._stops[found] if found < len(self._starts) and self._starts[found] <= at else at

    def __iter__(self) -> Iterator[Span]:
        """Yield the ranges in order."""
        return map(Span, self._starts, self._stops)
