"""Digest to documents: pages, lists, feeds, data."""

from __future__ import annotations

from generator.render.data import data, rows
from generator.render.doubts import doubts
from generator.render.environment import environment
from generator.render.feeds import body, feeds
from generator.render.lists import lists
from generator.render.pages import pages
from generator.render.sheets import Stock
from generator.render.shelf import Shelf
from generator.render.sitemap import sitemap

OWNED = (
    "stories",
    "pages",
    "tags",
    "districts",
    "people",
    "timeline",
    "digests",
    "numbers",
    "queries",
    "feeds",
    "data",
)
"""Folders of `content/` that the generator owns whole: what it did not write there is stale."""

__all__ = [
    "OWNED",
    "Shelf",
    "Stock",
    "body",
    "data",
    "doubts",
    "environment",
    "feeds",
    "lists",
    "pages",
    "rows",
    "sitemap",
]
