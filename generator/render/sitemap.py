"""What search engines are told: the addresses of the site, and robots.txt."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator import addresses
from generator.model import Draft
from generator.render.moments import beginning, rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jinja2 import Environment

    from generator.model import Digest, Site

LIMIT = 50_000
"""Addresses that one sitemap may hold (sitemaps.org)."""

SHARE = 10_000
"""Addresses of each where there are several: a new page of the paper writes the last one of its folders again, and no other."""

Entry = tuple[str, str]
"""A page, and the date of the story that stands there; empty where none does, or it is not known."""


def sitemap(paths: Iterable[str], digest: Digest, jinja: Environment, site: Site) -> Iterator[Draft]:
    """Draft the sitemap of all Markdown pages: one file, or an index of several where there are too many.

    A story is as old as its date: that never lies and never follows the clock. Other pages tell no moment.
    """
    known = {addresses.source(addresses.story(card.id)): card.date.iso or "" for card in digest.cards}
    entries = [(path, known.get(path, "")) for path in paths if path.endswith(".md")]
    if len(entries) <= LIMIT:
        yield listing("sitemap.xml", sorted(entries), jinja, site)
    else:
        yield from sitemap_index(dict(parts(entries)), jinja, site)
    yield Draft("robots.txt", b"", lambda: f"User-agent: *\nAllow: /\nSitemap: {site.url}sitemap.xml\n")


def listing(name: str, entries: Sequence[Entry], jinja: Environment, site: Site) -> Draft:
    """Draft one sitemap."""

    def text() -> str:
        told = [(site.url + address(path), began(iso)) for path, iso in entries]
        return jinja.get_template("feeds/sitemap.xml").render(entries=told)

    seen = "\n".join(map(" ".join, entries))
    return Draft(name, sha256(seen.encode("utf-8", "surrogatepass")).digest(), text)


def began(iso: str) -> str | None:
    """Write the moment at which a date begins, where anybody can say."""
    at = beginning(iso)
    return rfc3339(at) if at is not None else None


def sitemap_index(sheets: Mapping[str, Sequence[Entry]], jinja: Environment, site: Site) -> Iterator[Draft]:
    """Draft several sitemaps by name, and the index that lists them."""
    for name, entries in sheets.items():
        yield listing(name, entries, jinja, site)
    listed = [site.url + quote(name) for name in sheets]
    template = jinja.get_template("feeds/sitemap_index.xml")
    yield Draft("sitemap.xml", sha256(repr(listed).encode()).digest(), lambda: template.render(addresses=listed))


def address(path: str) -> str:
    """Turn the path of a Markdown page into its address below the site, as MkDocs does.

    >>> address("tags/index.md"), address("about.md"), address("index.md")
    ('tags/', 'about/', '')
    """
    stem = path.removesuffix(".md")
    return quote("" if stem == "index" else stem.removesuffix("/index") + "/")


def parts(entries: Iterable[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    """Part pages by their folders, and name each part."""
    folders: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        folder, below, _ = entry[0].partition("/")
        folders[folder if below else "front"].append(entry)
    for folder, unsorted in sorted(folders.items()):
        found = sorted(unsorted)
        for start in range(0, len(found), SHARE):
            yield f"feeds/sitemap-{folder}-{start // SHARE + 1}.xml", found[start : start + SHARE]
