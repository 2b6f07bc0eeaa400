"""Which feeds there are: one of all stories, one of each tag and of each district."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.indexes import INDEXES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language
    from generator.model import Card
    from generator.render.shelf import Shelf

SERVED = ("tags", "districts")
"""Indexes whose every term has a feed."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed, whatever its format."""

    slug: str
    """Its folder below `feeds/`: `all`, `tags/rural`."""
    title: str
    """Name for the reader."""
    page: str
    """Address of the page that lists the same stories, relative to the site."""
    cards: tuple[Card, ...]
    """Its stories in the order of the digest."""
    made: bytes
    """Digest of what these were made from."""


def channels(shelf: Shelf, language: Language) -> Iterator[Channel]:
    """Yield the feed of all stories, then a feed for each term in use, in the order of their slugs."""
    cards = shelf.digest.cards
    yield Channel("all", language.labels["all_stories"], "", cards, shelf.stamp(cards))
    for index in INDEXES:
        if index.name in SERVED:
            for (slug, name), found in sorted(shelf.listed(index.name).items()):
                folder, title = f"{index.name}/{slug}", language.tag_names.get(slug, name)
                yield Channel(folder, title, f"{folder}/", tuple(found), shelf.stamp_of(index.name, slug))
