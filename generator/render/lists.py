"""The pages that list stories: home, indexes, timeline, digests, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.indexes import INDEXES
from generator.render.briefs import briefs
from generator.render.home import home
from generator.render.numbers import numbers
from generator.render.overviews import page_overview
from generator.render.terms import index_pages
from generator.render.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Draft
    from generator.render.shelf import Shelf


def lists(shelf: Shelf) -> Iterator[Draft]:
    """Draft every page that lists stories."""
    yield home(shelf)
    for index in INDEXES:
        yield from index_pages(index, shelf)
    yield from timeline(shelf)
    yield from briefs(shelf)
    yield from page_overview(shelf)
    yield numbers(shelf)
