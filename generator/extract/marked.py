"""Marked ranges of the seed, and whether a place touches one of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Marked:
    """Ranges in the order of the seed, none overlapping another."""

    ranges: tuple[Span, ...] = ()
    """The ranges."""

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Marked:
        """Put ranges in order, overlapping ones made one.

        >>> Marked.of([Span(5, 9), Span(1, 2), Span(7, 12)]).ranges
        (Span(start=1, stop=2), Span(start=5, stop=12))
        """
        ranges: list[Span] = []
        for span in sorted(spans):
            if ranges and span.start <= ranges[-1].stop:
                ranges[-1] = Span(ranges[-1].start, max(ranges[-1].stop, span.stop))
            else:
                ranges.append(span)
        return cls(tuple(ranges))

    def touch(self, span: Span) -> bool:
        """Whether a range shares a character with one of them."""
        at = bisect_left(self.ranges, span.start + 1, key=lambda each: each.stop)
        return at < len(self.ranges) and self.ranges[at].start < span.stop
