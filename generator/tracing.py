"""What became of each line of a seed, and why."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Clipping, Correction, Page, Proof, Query, Reading, Story
    from generator.text import Span, Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Trace:
    """A line of a seed and what became of it."""

    line: int
    """Its number, from 1."""
    raw: str
    """Its characters."""
    readings: tuple[Reading, ...]
    """What its pieces were taken for."""
    stories: tuple[Story, ...]
    """The stories that hold some of it."""
    corrections: tuple[Correction, ...]
    """What was changed in it."""
    queries: tuple[Query, ...]
    """What is asked about it."""


def traces(proof: Proof) -> Iterator[Trace]:
    """Trace each line that is not blank, in the order of the seed."""
    page = proof.page
    readings = by_line(page, ((each, (each.span,)) for each in proof.layout.readings))
    stories = by_line(page, ((story, tuple(spans(story.clipping))) for story in proof.stories))
    corrections = by_line(page, ((each, each.spans) for each in proof.corrections))
    queries = by_line(page, ((each, (each.span,)) for each in proof.queries))
    for number, raw in enumerate(str(page.text).split("\n"), 1):
        if raw.strip():
            held = (tuple(readings[number]), tuple(stories[number]))
            yield Trace(number, raw, *held, tuple(corrections[number]), tuple(queries[number]))


def by_line(page: Page, items: Iterable[tuple[T, Iterable[Span]]]) -> defaultdict[int, list[T]]:
    """Sort things to the lines that they touch, each once a line."""
    found: defaultdict[int, list[T]] = defaultdict(list)
    for item, places in items:
        touched = {line for span in places for line in lines(page, span)}
        for line in sorted(touched):
            found[line].append(item)
    return found


def lines(page: Page, span: Span) -> range:
    """List the lines that a span touches."""
    first, last = page.lines(span)
    return range(first, last + 1)


def spans(clipping: Clipping) -> Iterator[Span]:
    """List where the text of an article stands."""
    for text in texts(clipping):
        if text is not None:
            yield from text.spans


def texts(clipping: Clipping) -> Iterator[Text | None]:
    """List the parts of an article."""
    yield from (clipping.headline, clipping.kicker, clipping.deck, clipping.column, clipping.agency, *clipping.bylines)
    for paragraph in clipping.body:
        yield from (paragraph.subhead, paragraph.text)
    for caption in clipping.captions:
        yield from (caption.text, caption.credit)
