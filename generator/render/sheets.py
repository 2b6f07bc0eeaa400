"""A feed cut into sheets of fifty: the newest, and archives that never move (RFC 5005)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.render.identity import story_url, urn
from generator.render.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from generator.language import Language
    from generator.model import Card, Site
    from generator.render.channels import Channel

SIZE = 50
"""Stories on a sheet."""


@dataclass(frozen=True, slots=True)
class Item:
    """A story on a sheet."""

    card: Card
    """What indexes know of it."""
    id: str
    """Its lasting id."""
    url: str
    """Address of its page."""
    published: datetime | None
    """The first moment that its date allows; None when the year is unknown."""
    updated: datetime
    """The moment it is ordered by."""
    categories: tuple[str, ...]
    """Names of its district and tags."""
    body: str | None
    """The full text as XHTML; None on a sheet that holds summaries only."""


@dataclass(frozen=True, slots=True)
class Link:
    """A relation to another sheet of the same feed."""

    rel: str
    """Such as `self`, `prev-archive`."""
    stem: str
    """Address of the other sheet's folder; each format adds its file name."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a feed, ready to be written in any format."""

    folder: str
    """Where it stands below `content/`."""
    id: str
    """Lasting id of the feed; archives share it with their feed."""
    title: str
    """Name of the feed."""
    description: str
    """What it holds."""
    page: str
    """Address of the page with the same stories."""
    style: str
    """Address of its style sheet."""
    updated: datetime | None
    """Moment of its newest story that has one."""
    archived: bool
    """Whether it is an archive, which changes no more unless older stories come."""
    links: tuple[Link, ...]
    """Where the other sheets are."""
    items: tuple[Item, ...]
    """Its stories, newest first."""


@dataclass(frozen=True, slots=True)
class Stock:
    """What every feed is made of."""

    site: Site
    """Where the site stands."""
    language: Language
    """Names of tags, words of the feeds."""
    bodies: Mapping[str, str]
    """Story id to its full text as XHTML."""
    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Story id to what it gives to each data file."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A channel with the moments that its stories are ordered by."""

    channel: Channel
    """What it holds."""
    at: Mapping[str, datetime]
    """By story id."""
    stock: Stock
    """What its items are made of."""

    def cut(self) -> Iterator[tuple[Place, Sequence[Card]]]:
        """Part it among its sheets: its newest fifty, and its archives."""
        return cut(sorted(self.channel.cards, key=lambda card: self.at[card.id], reverse=True))

    def sheet(self, place: Place, chosen: Sequence[Card]) -> Sheet:
        """Make a sheet.

        Archives of a tag or a district hold summaries: the full text stands in those of all stories, and there in Atom
        alone, so that the feeds of a large archive stay smaller than its pages.
        """
        bodies = self.stock.bodies if not place.number or self.channel.slug == "all" else {}
        items = tuple(item(card, self.at[card.id], self.stock, bodies.get(card.id)) for card in chosen)
        return sheet(self.channel, items, place, self.stock.site)


def cut(ordered: Sequence[Card]) -> Iterator[tuple[Place, Sequence[Card]]]:
    """Part what a feed holds, newest first, among its sheets; archives are counted from the oldest story."""
    archives = max(0, -(-(len(ordered) - SIZE) // SIZE))
    for number in range(archives + 1):
        stop = len(ordered) - (number - 1) * SIZE if number else SIZE
        yield Place(number, archives), ordered[max(0, stop - SIZE) : stop]


@dataclass(frozen=True, slots=True)
class Place:
    """Which sheet of its feed this is."""

    number: int
    """0 for the newest, else the archive, 1 the oldest."""
    archives: int
    """How many archives there are."""

    def folder(self, slug: str) -> str:
        """Tell the folder of the sheet below `content/`."""
        return f"feeds/{slug}/archive/{self.number}" if self.number else f"feeds/{slug}"

    @property
    def seen(self) -> tuple[tuple[str, int], ...]:
        """What its sheet shows of the others: relations and numbers."""
        return tuple((rel, other.number) for rel, other in self.links())

    def links(self) -> Iterator[tuple[str, Place]]:
        """Yield the relations of RFC 5005, each with the sheet that it leads to."""
        yield "self", self
        if self.number:
            yield "current", Place(0, self.archives)
        older = self.number - 1 if self.number else self.archives
        if older:
            yield "prev-archive", Place(older, self.archives)
        if 0 < self.number < self.archives:
            yield "next-archive", Place(self.number + 1, self.archives)


def item(card: Card, updated: datetime, stock: Stock, body: str | None) -> Item:
    """Put a story on a sheet."""
    district = (card.district.name,) if card.district else ()
    return Item(
        card=card,
        id=urn(f"story:{card.id}"),
        url=story_url(card.id, stock.site),
        published=moment(card.date),
        updated=updated,
        categories=(*district, *map(stock.language.tag_name, card.tags)),
        body=body,
    )


def sheet(channel: Channel, items: Sequence[Item], place: Place, site: Site) -> Sheet:
    """Write the head of a sheet."""
    published = [item.published for item in items if item.published]
    links = tuple(Link(rel, site.url + quote(other.folder(channel.slug))) for rel, other in place.links())
    return Sheet(
        folder=place.folder(channel.slug),
        id=urn(f"feed:{channel.slug}"),
        title=f"{site.name} · {channel.title}",
        description=site.description or channel.title,
        page=site.url + quote(channel.page),
        style=f"{site.url}feeds/feed.css",
        updated=max(published, default=None),
        archived=bool(place.number),
        links=links,
        items=tuple(items),
    )
