"""A clipping with what it tells of, and all that became of its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.fact import Byline, Date, District, Figure, Mention, Person
    from generator.model.layout import Clipping, Layout
    from generator.model.page import Page
    from generator.model.remark import Correction, Query


@dataclass(frozen=True, slots=True)
class Story:
    """A clipping with what it tells of."""

    id: str
    """Seed stem and the line of its lead: `003_ad2b75026808bc19-81`."""
    seed: str
    """Stem of its seed."""
    order: int
    """Place on the page, from 1."""
    clipping: Clipping
    """The text."""
    title: str
    """The headline, else what stands in its place; never empty."""
    date: Date
    """When, as far as known."""
    district: District | None
    """Where."""
    bylines: tuple[Byline, ...]
    """By whom."""
    tags: tuple[str, ...]
    """Ids of the controlled vocabulary, best first, at most four."""
    keywords: tuple[str, ...]
    """Free words, best first."""
    people: tuple[Person, ...]
    """Who is in the news."""
    summary: str
    """One or two whole sentences of the story."""
    figures: tuple[Figure, ...]
    """Numbers worth seeing, none in doubt."""
    mentions: tuple[Mention, ...] = ()
    """All that was found, with its place."""
    corrections: tuple[Correction, ...] = ()
    """What was changed in its text."""
    queries: tuple[Query, ...] = ()
    """What is doubted in its text."""


@dataclass(frozen=True, slots=True)
class Proof:
    """All that became of one page; made without a look at other pages, so it can be cached."""

    page: Page
    """The page."""
    layout: Layout
    """How it was cut."""
    stories: tuple[Story, ...]
    """Its stories in the order of the page."""
    corrections: tuple[Correction, ...]
    """All changes, in the order of the seed."""
    queries: tuple[Query, ...]
    """All doubts, in the order of the seed."""
    paper: str | None = None
    """Name of the newspaper, printed or ruled."""
    edition: str | None = None
    """Name of the edition or section."""
    number: str | None = None
    """Page number."""
    date: str | None = None
    """Day of the paper, when the page head or a slip says it."""
