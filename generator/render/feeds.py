"""Feeds: each sheet of each channel as RSS 2.0, Atom 1.0 and JSON Feed 1.1, and a list of all as OPML."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.model import Document
from generator.render.brief_feed import brief_channel, brief_sheets
from generator.render.channels import channels
from generator.render.moments import NEVER, rfc3339
from generator.render.sheets import sheets
from generator.render.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment

    from generator.model import Digest, Story
    from generator.render.sheets import Item, Sheet, Stock


def body(story: Story, jinja: Environment) -> str:
    """Write the full text of a story as XHTML, for the feeds."""
    return jinja.get_template("feeds/body.html").render(story=story)


def feeds(digest: Digest, stock: Stock, jinja: Environment) -> Iterator[Document]:
    """Render every feed, that of the digest pages too, the list of them, and the page that offers them."""
    offered = tuple(channels(digest, stock.language))
    for channel in offered:
        for sheet in sheets(channel, stock):
            yield from formats(sheet, stock.language.code, jinja)
    shelf = Shelf.of(digest, jinja)
    weeks = brief_channel(shelf)
    for sheet in brief_sheets(weeks, shelf, stock.site):
        yield from formats(sheet, stock.language.code, jinja)
    for name in ("feed.css", "feeds.opml", "index.md"):
        yield Document(f"feeds/{name}", jinja.get_template(f"feeds/{name}").render(channels=(*offered, weeks)))


def formats(sheet: Sheet, code: str, jinja: Environment) -> Iterator[Document]:
    """Write a sheet in each format; the newest of all stories stands at `feed.xml` too."""
    rss = jinja.get_template("feeds/rss.xml").render(sheet=sheet)
    yield Document(f"{sheet.folder}/rss.xml", rss)
    yield Document(f"{sheet.folder}/atom.xml", jinja.get_template("feeds/atom.xml").render(sheet=sheet, never=NEVER))
    yield Document(f"{sheet.folder}/feed.json", json_feed(sheet, code))
    if sheet.folder == "feeds/all":
        yield Document("feed.xml", rss)


def json_feed(sheet: Sheet, code: str) -> str:
    """Write a sheet as JSON Feed 1.1, which knows no null: what is unknown is left out."""
    older = [link.stem for link in sheet.links if link.rel == "prev-archive"]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": sheet.title,
        "description": sheet.description,
        "home_page_url": sheet.page,
        "feed_url": sheet.links[0].stem + "/feed.json",
        "next_url": older[0] + "/feed.json" if older else None,
        "language": code,
        "authors": [{"name": sheet.title.partition(" · ")[0]}],
        "items": [json_item(item, whole=not sheet.archived) for item in sheet.items],
    }
    return json.dumps(known(feed), ensure_ascii=False, indent=1) + "\n"


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
