"""Overviews: all terms of an index, and all newspaper pages."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from generator import addresses
from generator.render.counts import named
from generator.render.entries import Link
from generator.render.offices import everybody, offices, with_offices
from generator.render.paging import leaves
from generator.render.tree import district_overview

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.indexes import Index, Term
    from generator.model import Card, Draft
    from generator.render.paging import Leaf
    from generator.render.shelf import Shelf

TERMS = 300
"""Terms on a page."""


def overview(index: Index, found: Mapping[Term, list[Card]], shelf: Shelf) -> Iterator[Draft]:
    """Draft the overview of an index."""
    if index.name == "districts":
        yield from district_overview(found, shelf)
        return
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))

    def facts(leaf: Leaf[tuple[Term, list[Card]]]) -> dict[str, object]:
        links = [linked(index.name, term, cards, shelf) for term, cards in leaf.items]
        if index.name == "people":
            links = list(
                with_offices(links, offices(everybody(shelf.digest.cards), {name for (_, name), _ in leaf.items}))
            )
        return {"index": index.name, "leaf": leaf.showing(links), "root": leaf.root}

    for leaf in leaves(ranked, f"{index.name}/", TERMS):
        lists = [(term, len(found), shelf.stamp_of(index.name, term[0])) for term, found in leaf.items]
        made = shelf.stamp((), leaf.number, leaf.all, lists)
        yield shelf.draft(leaf.address, made, "index", partial(facts, leaf))


def linked(index: str, term: Term, cards: Sequence[Card], shelf: Shelf) -> Link:
    """Lead to a term."""
    slug, name = term
    return Link(named(index, name, shelf.words), f"{index}/{slug}/", len(cards))


def page_overview(shelf: Shelf) -> Iterator[Draft]:
    """Draft the list of newspaper pages, each with its stories in print order."""
    pages: defaultdict[str, list[Card]] = defaultdict(list)
    for card in shelf.digest.cards:
        pages[card.seed].append(card)

    def facts(leaf: Leaf[tuple[str, list[Card]]]) -> dict[str, object]:
        listed = [
            (Link(seed, addresses.page(seed), len(cards)), shelf.entries(sorted(cards, key=lambda card: card.order)))
            for seed, cards in leaf.items
        ]
        return {"leaf": leaf.showing(listed), "root": leaf.root}

    for leaf in leaves(sorted(pages.items()), "pages/"):
        made = shelf.stamp(chain.from_iterable(found for _, found in leaf.items), leaf.number, leaf.all)
        yield shelf.draft(leaf.address, made, "papers", partial(facts, leaf))
