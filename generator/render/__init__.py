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

__all__ = [
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
