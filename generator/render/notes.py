"""Tells the reader of a story what was changed in it, and what is doubted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.render.sources import Place, place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Correction, Page, Story

WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Note:
    """A correction or a query."""

    place: Place
    """Where."""
    code: str
    """Name of the rule, or code of the query."""
    before: str
    """What stands on the page."""
    after: str | None
    """What the story has instead, or what would probably be right; None when nothing is known."""
    why: str
    """The reason."""


@dataclass(frozen=True, slots=True)
class Routine:
    """Corrections of one kind that touch signs and blanks only, told together."""

    why: str
    """The reason that they share, without its full stop."""
    places: tuple[Place, ...]
    """Where, in the order of the page."""


def routines(story: Story, page: Page) -> tuple[Routine, ...]:
    """Tell together what was changed in signs and blanks."""
    found: dict[str, dict[Place, None]] = {}
    for change in filter(is_routine, story.corrections):
        found.setdefault(change.reason, {})[place(page, *change.spans)] = None
    return tuple(Routine(why.rstrip("。"), tuple(places)) for why, places in found.items())


def corrections(story: Story, page: Page) -> Iterator[Note]:
    """Tell one by one what was changed in words."""
    for change in story.corrections:
        if not is_routine(change):
            yield Note(place(page, *change.spans), change.rule, change.before, change.after, change.reason)


def is_routine(change: Correction) -> bool:
    """Say whether a change leaves all words alone."""
    return WORD.search(change.before) is None and WORD.search(change.after) is None


def queries(story: Story, page: Page) -> Iterator[Note]:
    """Tell what is doubted in a story."""
    for doubt in story.queries:
        printed = page.raw[doubt.span.start : doubt.span.stop]
        yield Note(place(page, doubt.span), doubt.code, printed, doubt.suggestion, doubt.message)
