"""The pages that list stories: home, indexes, timeline, digests, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.indexes import INDEXES
from generator.model import Quire
from generator.render.briefs import briefs
from generator.render.home import home
from generator.render.numbers import numbers
from generator.render.overviews import page_overview
from generator.render.terms import index_pages
from generator.render.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.render.shelf import Shelf


def lists(shelf: Shelf) -> Iterator[Quire]:
    """List every page that lists stories."""
    yield Quire.of(home(shelf))
    for index in INDEXES:
        yield from index_pages(index, shelf)
    yield from timeline(shelf)
    yield from map(Quire.of, briefs(shelf))
    yield from map(Quire.of, page_overview(shelf))
    yield Quire.of(numbers(shelf))
