"""Doubts of the layout: lines parted into headline and deck, bylines and captions that only their place decides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language
    from generator.model import Clipping, Layout
    from generator.text import Text

WITHIN = re.compile(r"(?<=[\u4e00-\u9fff”》])\s(?=[\u4e00-\u9fff“《])")
"""A space between two signs of a headline."""

SHORT = 5
"""Signs of a part that says nothing alone."""


def parted_heads(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask where one printed line was parted into headline and kicker or deck."""
    for clipping in layout.clippings:
        parts = heads(clipping)
        lines = [layout.galley.page.line(part.spans[0].start) for part in parts]
        if len(set(lines)) < len(lines) and not told(parts, language):
            yield Query("Q321", outer(parts), language.queries["Q321"])


def heads_on_several_lines(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask which of two lines is the headline, when none of them ends as a kicker does."""
    for clipping in layout.clippings:
        parts = heads(clipping)
        lines = {layout.galley.page.line(part.spans[0].start) for part in parts}
        if len(parts) == len(lines) > 1 and not told(parts, language):
            yield Query("Q322", outer(parts), language.queries["Q322"])


def bylines_before_heads(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask about a byline on a line of its own before its headline, where it may close the article above."""
    page = layout.galley.page
    for clipping in layout.clippings:
        if clipping.headline is None or not clipping.headline.spans:
            continue
        for byline in clipping.bylines:
            start = byline.spans[0].start if byline.spans else clipping.headline.spans[0].start
            if start < clipping.headline.spans[0].start and page.column(start) == 1:
                yield Query("Q323", byline.spans[0], language.queries["Q323"])


def unproved_captions(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask about a caption without a photographer, which only its place made one."""
    for clipping in layout.clippings:
        for caption in clipping.captions:
            if caption.text is not None and caption.text.spans and caption.credit is None:
                yield Query("Q324", outer([caption.text]), language.queries["Q324"])


def spaced_heads(layout: Layout, language: Language) -> Iterator[Query]:
    """Ask about the one space of a headline that parts a word or two from the rest: perhaps a printed line ended there."""
    for clipping in layout.clippings:
        parts = heads(clipping)
        halves = WITHIN.split(str(parts[0])) if len(parts) == 1 else ()
        if len(halves) == 2 and min(map(len, halves)) <= SHORT:  # noqa: PLR2004 - two halves
            yield Query("Q325", outer(parts), language.queries["Q325"])


def told(parts: list[Text], language: Language) -> bool:
    """Say whether one of the lines ends as only a kicker does."""
    return any(str(part).endswith((*language.doubts["kicker_ends"], "：", ":")) for part in parts)


def heads(clipping: Clipping) -> list[Text]:
    """List the lines above a text in the order of the page."""
    found = [each for each in (clipping.kicker, clipping.headline, clipping.deck) if each is not None and each.spans]
    return sorted(found, key=lambda each: each.spans[0])


def outer(texts: list[Text]) -> Span:
    """Give the range of the seed from the first to the last of texts."""
    spans = [span for text in texts for span in text.spans]
    return Span(min(span.start for span in spans), max(span.stop for span in spans))
