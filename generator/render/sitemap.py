"""What search engines are told: the addresses of the site, and robots.txt."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator import addresses
from generator.model import Document
from generator.render.moments import moment, rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jinja2 import Environment

    from generator.model import Digest, Site

LIMIT = 50_000
"""Addresses that one sitemap may hold (sitemaps.org)."""

Entry = tuple[str, str | None]
"""An address, and the moment of what stands there; None where nobody can say."""


def sitemap(paths: Iterable[str], digest: Digest, jinja: Environment, site: Site) -> Iterator[Document]:
    """Render the sitemap of all Markdown pages: one file, or an index of several where there are too many.

    A story is as old as its date: that never lies and never follows the clock. Other pages tell no moment.
    """
    dates = {addresses.source(addresses.story(card.id)): moment(card.date) for card in digest.cards}
    known = {path: rfc3339(at) for path, at in dates.items() if at}
    pages = sorted(path for path in paths if path.endswith(".md"))
    entries = [(site.url + address(path), known.get(path)) for path in pages]
    sheets = list(chunks(entries, LIMIT))
    if len(sheets) == 1:
        yield Document("sitemap.xml", jinja.get_template("feeds/sitemap.xml").render(entries=sheets[0]))
    else:
        yield from sitemap_index(sheets, jinja, site)
    yield Document("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site.url}sitemap.xml\n")


def sitemap_index(sheets: Sequence[Sequence[Entry]], jinja: Environment, site: Site) -> Iterator[Document]:
    """Render several sitemaps and the index that lists them."""
    names = [f"feeds/sitemap-{number}.xml" for number in range(1, len(sheets) + 1)]
    for name, entries in zip(names, sheets, strict=True):
        yield Document(name, jinja.get_template("feeds/sitemap.xml").render(entries=entries))
    listed = [site.url + name for name in names]
    yield Document("sitemap.xml", jinja.get_template("feeds/sitemap_index.xml").render(addresses=listed))


def address(path: str) -> str:
    """Turn the path of a Markdown page into its address below the site, as MkDocs does.

    >>> address("tags/index.md"), address("about.md"), address("index.md")
    ('tags/', 'about/', '')
    """
    stem = path.removesuffix(".md")
    return quote("" if stem == "index" else stem.removesuffix("/index") + "/")


def chunks(entries: Sequence[Entry], size: int) -> Iterator[list[Entry]]:
    """Cut a list into lists of at most `size`; an empty list gives one empty list."""
    rest = iter(entries)
    yield list(islice(rest, size))
    while chunk := list(islice(rest, size)):
        yield chunk
