"""The pages that list stories: home, indexes, timeline, digests, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.indexes import INDEXES
from generator.render.briefs import briefs
from generator.render.home import home
from generator.render.numbers import numbers
from generator.render.overviews import page_overview
from generator.render.shelf import Shelf
from generator.render.terms import index_pages
from generator.render.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment

    from generator.model import Digest, Draft


def lists(digest: Digest, jinja: Environment) -> Iterator[Draft]:
    """Draft every page that lists stories."""
    shelf = Shelf.of(digest, jinja)
    yield home(shelf)
    for index in INDEXES:
        yield from index_pages(index, shelf)
    yield from timeline(shelf)
    yield from briefs(shelf)
    yield from page_overview(shelf)
    yield numbers(shelf)
