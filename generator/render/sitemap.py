"""What search engines are told: the addresses of the site, and robots.txt."""

from __future__ import annotations

from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator import addresses
from generator.model import Draft
from generator.render.moments import moment, rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jinja2 import Environment

    from generator.model import Date, Digest, Site

LIMIT = 50_000
"""Addresses that one sitemap may hold (sitemaps.org)."""

Entry = tuple[str, "Date | None"]
"""A page, and the date of the story that stands there."""


def sitemap(paths: Iterable[str], digest: Digest, jinja: Environment, site: Site) -> Iterator[Draft]:
    """Draft the sitemap of all Markdown pages: one file, or an index of several where there are too many.

    A story is as old as its date: that never lies and never follows the clock. Other pages tell no moment.
    """
    known = {addresses.source(addresses.story(card.id)): card.date for card in digest.cards}
    pages = sorted(path for path in paths if path.endswith(".md"))
    sheets = list(chunks([(path, known.get(path)) for path in pages], LIMIT))
    if len(sheets) == 1:
        yield listing("sitemap.xml", sheets[0], jinja, site)
    else:
        yield from sitemap_index(sheets, jinja, site)
    yield Draft("robots.txt", b"", lambda: f"User-agent: *\nAllow: /\nSitemap: {site.url}sitemap.xml\n")


def listing(name: str, entries: Sequence[Entry], jinja: Environment, site: Site) -> Draft:
    """Draft one sitemap."""

    def text() -> str:
        told = [(site.url + address(path), began(date)) for path, date in entries]
        return jinja.get_template("feeds/sitemap.xml").render(entries=told)

    seen = "\n".join([f"{path} {date.iso if date else ''}" for path, date in entries])
    return Draft(name, sha256(seen.encode("utf-8", "surrogatepass")).digest(), text)


def began(date: Date | None) -> str | None:
    """Write the moment at which a date begins, where anybody can say."""
    at = moment(date) if date is not None else None
    return rfc3339(at) if at is not None else None


def sitemap_index(sheets: Sequence[Sequence[Entry]], jinja: Environment, site: Site) -> Iterator[Draft]:
    """Draft several sitemaps and the index that lists them."""
    names = [f"feeds/sitemap-{number}.xml" for number in range(1, len(sheets) + 1)]
    for name, entries in zip(names, sheets, strict=True):
        yield listing(name, entries, jinja, site)
    listed = [site.url + name for name in names]
    template = jinja.get_template("feeds/sitemap_index.xml")
    yield Draft("sitemap.xml", len(sheets).to_bytes(4), lambda: template.render(addresses=listed))


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
