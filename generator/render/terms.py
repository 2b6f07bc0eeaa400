"""Index pages: an overview, and a page for each term with its stories and what goes with them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from generator import indexes
from generator.indexes import INDEXES
from generator.model import Quire
from generator.render.channels import SERVED
from generator.render.counts import companions, dated, named, standing, strip
from generator.render.offices import everybody, offices, ranked, with_offices
from generator.render.overviews import overview
from generator.render.paging import growing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.indexes import Index, Term
    from generator.model import Card, District, Draft
    from generator.render.counts import Bar
    from generator.render.entries import Link
    from generator.render.paging import Leaf
    from generator.render.shelf import Shelf

COMPANIONS = 12
"""Terms of another index that a term's page names."""


@dataclass(frozen=True, slots=True)
class TermPage:
    """A tag, a district or a person for its template."""

    index: str
    """Name of the index."""
    name: str
    """What the term is called."""
    count: int
    """How many stories it has."""
    bars: tuple[Bar, ...]
    """Its stories by month."""
    companions: tuple[tuple[str, tuple[Link, ...]], ...]
    """By index: terms that go with it, most often first."""
    shared: bool
    """Whether a person's name stands in stories of several districts, so that it may be two persons'."""
    offices: tuple[tuple[str, int], ...]
    """Titles that a person is printed with, most often first."""
    place: District | None
    """What is known of a district."""
    feed: str | None
    """Where its feeds stand."""


def index_pages(index: Index, shelf: Shelf) -> Iterator[Quire]:
    """List the pages of an index, those of each term together."""
    found = shelf.listed(index.name)
    yield from map(Quire.of, overview(index, found, shelf))
    for term, cards in found.items():
        drafts = partial(term_leaves, index.name, term, cards, shelf)
        yield Quire(f"{index.name}/{term[0]}", shelf.stamp((), term, shelf.stamp_of(index.name, term[0])), drafts)


def term_leaves(index: str, term: Term, cards: Sequence[Card], shelf: Shelf) -> Iterator[Draft]:
    """Draft the pages of a term's list; those that stay know nothing of stories on others."""

    def facts(leaf: Leaf[Card]) -> dict[str, object]:
        entries = shelf.items(leaf.items, leaf.root, place=index != "districts")
        head = term_page(index, term, leaf.items if leaf.lasting else cards, shelf)
        return {"shown": head, "leaf": leaf, "root": leaf.root, "entries": entries}

    for leaf in growing(cards, f"{index}/{term[0]}/"):
        made = shelf.stamp(leaf.items, leaf.previous, leaf.next) if leaf.lasting else shelf.stamp(cards)
        yield shelf.draft(leaf.address, made, "term", partial(facts, leaf))


def term_page(index: str, term: Term, cards: Sequence[Card], shelf: Shelf) -> TermPage:
    """Prepare a term's page."""
    slug, name = term
    here = f"{index}/{slug}/"
    persons = everybody(cards)
    counted = {other.name: standing(cards, other.name) for other in INDEXES if other.name != "people"}
    counted["people"] = [(indexes.term(person.name), count) for person, count in persons]
    found = {other: companions(counts, other, shelf, COMPANIONS + 1) for other, counts in counted.items()}
    others = {other: [link for link in links if link.address != here][:COMPANIONS] for other, links in found.items()}
    titles = offices(persons, {name, *(link.label for link in others["people"])})
    others["people"] = list(with_offices(others["people"], titles))
    return TermPage(
        index=index,
        name=named(index, name, shelf.words),
        count=len(cards),
        bars=strip(dated(cards), shelf.words),
        companions=tuple((other, tuple(links)) for other, links in others.items() if links),
        shared=index == "people" and len(others["districts"]) > 1,
        offices=ranked(titles.get(name, Counter()))[:COMPANIONS] if index == "people" else (),
        place=cards[0].district if index == "districts" else None,
        feed=f"feeds/{index}/{slug}" if index in SERVED else None,
    )
