"""The page being worked on: repaired, then cut into its articles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.page import Page
    from generator.model.remark import Correction, Query
    from generator.text import Span, Text


@dataclass(frozen=True, slots=True)
class Galley:
    """A page's text with its faults repaired."""

    page: Page
    """The page it was made of."""
    text: Text
    """The repaired text."""
    corrections: tuple[Correction, ...] = ()
    """What was repaired."""
    queries: tuple[Query, ...] = ()
    """What was left and is asked."""


class Role(StrEnum):
    """What a line of a page is."""

    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    COLUMN = "column"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    AGENCY = "agency"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a piece of the page, and why."""

    span: Span
    """The characters of the seed."""
    role: Role
    """What they were taken for."""
    joined: bool
    """Whether the piece goes on with the paragraph before it."""
    reasons: tuple[str, ...]
    """The evidence that decided, strongest first."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article."""

    text: Text
    """Its characters."""
    subhead: Text | None = None
    """The subhead that stands before it."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The text of a picture."""

    text: Text | None
    """What the picture shows; None when only the credit is printed."""
    credit: Text | None
    """Who took it, as printed."""


@dataclass(frozen=True, slots=True)
class Clipping:
    """One article cut out of a page."""

    headline: Text | None
    """The headline; None when the page prints none."""
    kicker: Text | None
    """The line above it."""
    deck: Text | None
    """The lines below it."""
    column: Text | None
    """A standing heading."""
    agency: Text | None
    """Such as 本报讯, when it was taken out of the text."""
    bylines: tuple[Text, ...]
    """The byline texts as printed, in reading order; also those in brackets behind 本报讯."""
    body: tuple[Paragraph, ...]
    """The paragraphs in reading order."""
    captions: tuple[Caption, ...]
    """Texts of its pictures."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A page cut into its articles."""

    galley: Galley
    """What was cut."""
    clippings: tuple[Clipping, ...]
    """The articles in the order of their leads."""
    remains: tuple[Text, ...]
    """What is in no article: page head, folio, turn lines, advertisements."""
    readings: tuple[Reading, ...]
    """What became of each line, and why, in the order of the seed."""
    corrections: tuple[Correction, ...] = ()
    """What cutting changed, such as an overlap at a join."""
    queries: tuple[Query, ...] = ()
    """What cutting doubted."""
