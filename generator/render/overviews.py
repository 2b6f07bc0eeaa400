"""Overviews: all terms of an index, and all newspaper pages."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator import addresses
from generator.model import Document
from generator.render.counts import named
from generator.render.entries import Link
from generator.render.offices import with_offices
from generator.render.paging import leaves
from generator.render.tree import district_overview

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.indexes import Index, Term
    from generator.model import Card
    from generator.render.shelf import Shelf

TERMS = 300
"""Terms on a page."""


def overview(index: Index, found: Mapping[Term, list[Card]], shelf: Shelf) -> Iterator[Document]:
    """Render the overview of an index."""
    if index.name == "districts":
        yield from district_overview(found, shelf)
        return
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    links = [
        Link(named(index.name, name, shelf.words), f"{index.name}/{slug}/", len(cards))
        for (slug, name), cards in ranked
    ]
    if index.name == "people":
        links = [with_offices([link], cards)[0] for link, (_, cards) in zip(links, ranked, strict=True)]
    for leaf in leaves(links, f"{index.name}/", TERMS):
        text = shelf.render("index", index=index.name, leaf=leaf, root=leaf.root)
        yield Document(addresses.source(leaf.address), text)


def page_overview(shelf: Shelf) -> Iterator[Document]:
    """Render the list of newspaper pages, each with its stories in print order."""
    pages: defaultdict[str, list[Card]] = defaultdict(list)
    for card in shelf.digest.cards:
        pages[card.seed].append(card)
    listed = [
        (Link(seed, addresses.page(seed), len(cards)), shelf.entries(sorted(cards, key=lambda card: card.order)))
        for seed, cards in sorted(pages.items())
    ]
    for leaf in leaves(listed, "pages/"):
        text = shelf.render("papers", leaf=leaf, root=leaf.root)
        yield Document(addresses.source(leaf.address), text)
