"""Which story a place of the seed belongs to."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.extract.draft import Draft
    from generator.text import Span, Text


@dataclass(frozen=True, slots=True)
class Grounds:
    """The ranges of the seed that the stories of a page stand on, in the order of the seed."""

    starts: tuple[int, ...]
    """Where each range starts."""
    ranges: tuple[tuple[Span, int], ...]
    """Each range with the order of its story."""

    def owner(self, spans: Iterable[Span]) -> int | None:
        """Find the story that holds the first of the spans that any story holds; touching is enough for a gap."""
        for span in spans:
            near = self.near(span)
            held = [order for here, order in near if here.start < span.stop and span.start < here.stop]
            if held or near:
                return held[0] if held else near[0][1]
        return None

    def near(self, span: Span) -> list[tuple[Span, int]]:
        """List the ranges that overlap or touch a span, as far as they begin around it."""
        at = bisect_right(self.starts, span.start)
        around = self.ranges[max(at - 1, 0) : bisect_right(self.starts, span.stop)]
        return [(here, order) for here, order in around if here.start <= span.stop and span.start <= here.stop]


def grounds(drafts: Sequence[Draft]) -> Grounds:
    """Note where each story of a page stands."""
    held = [(span, draft.order) for draft in drafts for text in texts(draft) for span in text.spans]
    ranges = sorted(held, key=lambda each: (each[0].start, each[0].stop, each[1]))
    return Grounds(tuple(span.start for span, _ in ranges), tuple(ranges))


def texts(draft: Draft) -> Iterable[Text]:
    """List all texts of an article."""
    clipping = draft.clipping
    yield from (part.text for part in draft.parts)
    yield from clipping.bylines
    credits_ = (caption.credit for caption in clipping.captions)
    yield from (text for text in (clipping.agency, *credits_) if text is not None)
