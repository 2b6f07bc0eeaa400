"""Tells of each paragraph of a story where it stands on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import addresses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Page, Story
    from generator.text import Span, Text

OPENING = 14
"""Characters of a paragraph that are enough to know it by."""


@dataclass(frozen=True, slots=True)
class Place:
    """Lines of the raw page, and where the proof shows them."""

    lines: str
    """Such as `13–15、19`."""
    address: str
    """Address of the first line in the proof."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a paragraph came from."""

    opening: str
    """Its first characters."""
    place: Place
    """Its lines in reading order."""


def place(page: Page, *spans: Span) -> Place:
    """Name the lines of spans, each run of lines once."""
    ranges = list(dict.fromkeys(page.lines(span) for span in spans))
    lines = "、".join(str(first) if first == last else f"{first}–{last}" for first, last in ranges)
    return Place(lines, f"{addresses.page(page.seed)}#L{ranges[0][0]}" if ranges else addresses.page(page.seed))


def sources(story: Story, page: Page) -> tuple[Source, ...]:
    """Tell where each paragraph of a story came from."""
    return tuple(
        Source(opening(paragraph.text), place(page, *filter(len, paragraph.text.spans)))
        for paragraph in story.clipping.body
    )


def opening(text: Text) -> str:
    """Take the first characters of a paragraph."""
    string = str(text)
    return string if len(string) <= OPENING else string[:OPENING] + "…"


def characters(texts: Iterable[Text]) -> int:
    """Count the characters of texts."""
    return sum(map(len, texts))
