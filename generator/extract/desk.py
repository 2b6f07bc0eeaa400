"""What lies on the desk while the stories of a page are written: all that finders may look at, and what they found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from generator.model import Basis, Date

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.extract.almanac import Almanac, Timing
    from generator.extract.draft import Draft
    from generator.extract.marked import Marked
    from generator.extract.masthead import Masthead
    from generator.language import Language
    from generator.model import Byline, Figure, Mention, Person, Query


@dataclass(frozen=True, slots=True)
class Desk:
    """What a finder may know besides the article."""

    language: Language
    """The lexicons."""
    masthead: Masthead
    """The page head."""
    timing: Timing
    """When the story is."""
    times: Almanac
    """When all stories of the page are."""
    doubtful: Marked
    """The places of the seed that are asked about."""


class Facts(NamedTuple):
    """What the finders have found so far."""

    date: Date = Date("", None, "none", Basis.PRINTED)
    """When."""
    bylines: tuple[Byline, ...] = ()
    """By whom."""
    people: tuple[Person, ...] = ()
    """Who is in the news."""
    figures: tuple[Figure, ...] = ()
    """Numbers worth seeing."""
    tags: tuple[str, ...] = ()
    """Ids of the controlled vocabulary."""
    cues: tuple[str, ...] = ()
    """Cues of the vocabulary that stand in the story."""
    keywords: tuple[str, ...] = ()
    """Free words."""
    summary: str = ""
    """One or two sentences."""
    mentions: tuple[Mention, ...] = ()
    """All that was found, with its place."""
    queries: tuple[Query, ...] = ()
    """What is doubted."""


Finder: TypeAlias = "Callable[[Draft, Desk, Facts], Facts]"
"""Adds what it finds; later ones see what earlier ones found."""
