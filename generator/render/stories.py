"""All that a story's page shows, prepared for its template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import addresses
from generator.dates import badge, shown, stamp
from generator.model import Basis
from generator.render import notes, sources
from generator.render.entries import Link
from generator.render.reports import report

if TYPE_CHECKING:
    from generator.model import Card, Proof, Site, Story, Surroundings
    from generator.render.notes import Note, Routine
    from generator.render.sources import Source
    from generator.render.words import SiteWords

PACE = 425
"""Characters of Han text that a reader takes in within a minute."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person on a story's page."""

    link: Link
    """The name, and the page of the person."""
    title: str | None
    """Title and office as printed."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another story, and why it is shown."""

    link: Link
    """Its headline and address."""
    when: str
    """Its date for the reader."""
    why: str
    """What they share."""


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story for its template."""

    story: Story
    """The story."""
    when: str
    """Its date for the reader."""
    stamp: str | None
    """Its date for machines."""
    badge: str | None
    """What the date rests on, unless it is printed."""
    district: Link | None
    """Where."""
    ruled: bool
    """Whether an editor decided the district."""
    tags: tuple[Link, ...]
    """What about."""
    people: tuple[Named, ...]
    """Who."""
    page: Link
    """The newspaper page."""
    characters: int
    """How long the text is."""
    minutes: int
    """How long it takes to read."""
    sources: tuple[Source, ...]
    """Where its paragraphs came from."""
    routines: tuple[Routine, ...]
    """What was changed in signs and blanks."""
    corrections: tuple[Note, ...]
    """What was changed in words."""
    queries: tuple[Note, ...]
    """What is doubted."""
    newer: Related | None
    """The story after it."""
    older: Related | None
    """The story before it."""
    kin: tuple[Related, ...]
    """What belongs to it."""
    report: str | None
    """Where an error can be reported; None when no place is known."""


def story_page(story: Story, proof: Proof, around: Surroundings, words: SiteWords, site: Site) -> StoryPage:
    """Prepare a story's page."""
    place = story.district
    length = sources.characters(paragraph.text for paragraph in story.clipping.body)
    return StoryPage(
        story=story,
        when=shown(story.date.iso, words.labels),
        stamp=stamp(story.date.iso),
        badge=badge(story.date, words.labels),
        district=Link(place.name, addresses.district(place)) if place is not None else None,
        ruled=place is not None and place.basis is Basis.EDITOR,
        tags=tuple(Link(words.tag(tag), addresses.tag(tag)) for tag in story.tags),
        people=tuple(Named(Link(each.name, addresses.person(each.name)), each.title) for each in story.people),
        page=Link(story.seed, addresses.page(story.seed)),
        characters=length,
        minutes=max(1, round(length / PACE)),
        sources=sources.sources(story, proof.page),
        routines=notes.routines(story, proof.page),
        corrections=tuple(notes.corrections(story, proof.page)),
        queries=tuple(notes.queries(story, proof.page)),
        newer=related(around.newer, "", words),
        older=related(around.older, "", words),
        kin=tuple(filter(None, (related(card, why, words) for card, why in around.kin))),
        report=report(story, site, words),
    )


def related(card: Card | None, why: str, words: SiteWords) -> Related | None:
    """Prepare a story that another one's page shows."""
    if card is None:
        return None
    return Related(Link(card.title, addresses.story(card.id)), shown(card.date.iso, words.labels), why)
