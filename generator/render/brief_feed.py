"""The feed of the digest pages: an item a week, with its summaries by district."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Basis, Card, Date
from generator.render.briefs import EACH, by_district, weekly
from generator.render.channels import Channel
from generator.render.identity import urn
from generator.render.moments import NEVER, moment
from generator.render.sheets import Item, sheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model import Site
    from generator.render.briefs import Brief
    from generator.render.entries import Entry
    from generator.render.sheets import Place, Sheet
    from generator.render.shelf import Shelf

HEADLINES = 3
"""Headlines that sum up a week."""


@dataclass(frozen=True, slots=True)
class Section:
    """A district in the full text of an item."""

    name: str
    """Its name, or that none is known."""
    entries: tuple[Entry, ...]
    """Its stories, as they happened."""


@dataclass(frozen=True, slots=True)
class BriefFeed:
    """The feed of the weeks."""

    channel: Channel
    """The weeks, each on a card of its own."""
    weeks: Mapping[str, Brief]
    """By id of that card."""
    shelf: Shelf
    """What they are made from."""
    site: Site
    """Where the site stands."""

    @classmethod
    def of(cls, shelf: Shelf, site: Site) -> BriefFeed:
        """Take the digest pages of the weeks for a feed."""
        weeks = {brief.slug: brief for brief in weekly(shelf)}
        cards = tuple(week_card(brief, shelf) for brief in weeks.values())
        return cls(Channel("digests", shelf.words.labels["digests"], "digests/", cards, b""), weeks, shelf, site)

    def stamp(self, card: Card) -> bytes:
        """Stamp what an item is made from."""
        return self.shelf.stamp(self.weeks[card.id].cards)

    def sheet(self, place: Place, cards: Sequence[Card]) -> Sheet:
        """Make a sheet; archives leave the full text to the pages."""
        items = tuple(
            item(card, None if place.number else body(self.weeks[card.id], self.shelf), self.site) for card in cards
        )
        return sheet(self.channel, items, place, self.site)


def week_card(brief: Brief, shelf: Shelf) -> Card:
    """Sum a week up; it counts as published on its last day."""
    last = brief.span.rpartition("/")[2]
    return Card(
        id=brief.slug,
        seed="",
        order=0,
        title=f"{brief.title} {shelf.words.labels[brief.kind]}",
        date=Date("", last, "day", Basis.PRINTED),
        district=None,
        tags=(),
        people=(),
        summary="；".join(card.title for card in brief.cards[:HEADLINES]),
    )


def item(card: Card, text: str | None, site: Site) -> Item:
    """Put a week on a sheet."""
    at = moment(card.date)
    return Item(
        card=card,
        id=urn(f"digest:{card.id}"),
        url=f"{site.url}digests/{card.id}/",
        published=at,
        updated=at or NEVER,
        categories=(),
        body=text,
    )


def body(brief: Brief, shelf: Shelf) -> str:
    """Write a week as XHTML."""
    sections = [
        Section(link.label if link else shelf.words.labels["places_none"], tuple(shelf.entries(cards[:EACH])))
        for link, cards in by_district(brief.cards)
    ]
    return shelf.jinja.get_template("feeds/brief.html").render(sections=sections)
