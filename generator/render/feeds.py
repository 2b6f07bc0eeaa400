"""Feeds: each sheet of each channel as RSS 2.0, Atom 1.0 and JSON Feed 1.1, and a list of all as OPML."""

from __future__ import annotations

import json
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from generator.model import Draft, Quire
from generator.render.brief_feed import BriefFeed
from generator.render.channels import channels
from generator.render.moments import NEVER, moments, rfc3339
from generator.render.sheets import Feed, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jinja2 import Environment

    from generator.language import Language
    from generator.model import Story
    from generator.render.channels import Channel
    from generator.render.sheets import Item, Sheet, Stock
    from generator.render.shelf import Shelf


def body(story: Story, jinja: Environment) -> str:
    """Write the full text of a story as XHTML, for the feeds."""
    return jinja.get_template("feeds/body.html").render(story=story)


def feeds(shelf: Shelf, stock: Stock) -> Iterator[Quire]:
    """List the sheets of every feed, that of the digest pages too, the list of them, and the page that offers them."""
    offered = tuple(channels(shelf, stock.language))
    at = moments(shelf.runs())
    for channel in offered:
        stamp = shelf.stamp((), channel.title, channel.made)
        yield Quire(f"feeds/{channel.slug}", stamp, partial(sheets, Feed(channel, at, stock), shelf))
    briefs = BriefFeed.of(shelf, stock.site)
    yield from map(Quire.of, brief_sheets(briefs))
    yield from map(Quire.of, offers((*offered, briefs.channel), shelf))


def sheets(feed: Feed, shelf: Shelf) -> Iterator[Draft]:
    """Draft a feed."""
    for place, cards in feed.cut():
        made = shelf.stamp(cards, place.seen)
        yield from formats(place.folder(feed.channel.slug), made, partial(feed.sheet, place, cards), shelf)


def brief_sheets(feed: BriefFeed) -> Iterator[Draft]:
    """Draft the feed of the digest pages."""
    for place, cards in cut(feed.channel.cards):
        made = feed.shelf.stamp((), cards, place.seen) + b"".join(feed.stamp(card) for card in cards)
        yield from formats(place.folder(feed.channel.slug), made, partial(feed.sheet, place, cards), feed.shelf)


def offers(channels: Sequence[Channel], shelf: Shelf) -> Iterator[Draft]:
    """Draft what lists the feeds."""
    known = shelf.stamp((), [(channel.slug, channel.title, len(channel.cards)) for channel in channels])
    for name in ("feed.css", "feeds.opml", "index.md"):
        template = shelf.jinja.get_template(f"feeds/{name}")
        yield Draft(f"feeds/{name}", known, partial(template.render, channels=channels))


def formats(folder: str, made: bytes, make: Callable[[], Sheet], shelf: Shelf) -> Iterator[Draft]:
    """Draft a sheet in each format; the newest of all stories stands at `feed.xml` too."""
    sheet = cache(make)
    for name, write in FORMATS.items():
        yield Draft(f"{folder}/{name}", made, partial(written, write, sheet, shelf.jinja))
    if folder == "feeds/all":
        yield Draft("feed.xml", made, partial(written, rss, sheet, shelf.jinja))


def written(write: Callable[[Sheet, Environment], str], sheet: Callable[[], Sheet], jinja: Environment) -> str:
    """Write a sheet, which is made for the first format that wants it."""
    return write(sheet(), jinja)


def rss(sheet: Sheet, jinja: Environment) -> str:
    """Write a sheet as RSS 2.0."""
    return jinja.get_template("feeds/rss.xml").render(sheet=sheet)


def atom(sheet: Sheet, jinja: Environment) -> str:
    """Write a sheet as Atom 1.0."""
    return jinja.get_template("feeds/atom.xml").render(sheet=sheet, never=NEVER)


def json_feed(sheet: Sheet, jinja: Environment) -> str:
    """Write a sheet as JSON Feed 1.1, which knows no null: what is unknown is left out."""
    language = cast("Language", jinja.globals["language"])
    older = [link.stem for link in sheet.links if link.rel == "prev-archive"]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": sheet.title,
        "description": sheet.description,
        "home_page_url": sheet.page,
        "feed_url": sheet.links[0].stem + "/feed.json",
        "next_url": older[0] + "/feed.json" if older else None,
        "language": language.code,
        "authors": [{"name": sheet.title.partition(" · ")[0]}],
        "items": [json_item(item, whole=not sheet.archived) for item in sheet.items],
    }
    return json.dumps(known(feed), ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Callable[[Sheet, Environment], str]] = {"rss.xml": rss, "atom.xml": atom, "feed.json": json_feed}
"""File of a sheet's folder to what writes it; a new format is a row."""


def json_item(item: Item, *, whole: bool) -> dict[str, Any]:
    """Write a story as an item; where not the whole text is wanted, a summary stands in, since one of them must."""
    body = item.body if whole else None
    return known(
        {
            "id": item.id,
            "url": item.url,
            "title": item.card.title,
            "content_html": body,
            "content_text": None if body else item.card.summary or item.card.title,
            "summary": item.card.summary or None,
            "date_published": rfc3339(item.published) if item.published else None,
            "tags": list(item.categories) or None,
        },
    )


def known(fields: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {name: value for name, value in fields.items() if value is not None}
