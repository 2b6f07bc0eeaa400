"""The kinds of index pages; a new one is a row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.addresses import slug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.model import Card

Term = tuple[str, str]
"""Slug for the address, and name for the reader."""


@dataclass(frozen=True, slots=True)
class Index:
    """A way to look stories up."""

    name: str
    """Folder of its pages, and key of its label: `tags`."""
    terms: Callable[[Card], Iterable[Term]]
    """What a story is listed under."""


def tags(card: Card) -> Iterator[Term]:
    """List a story under its tags."""
    yield from ((slug(tag), tag) for tag in card.tags)


def districts(card: Card) -> Iterator[Term]:
    """List a story under its district, by code where it has one."""
    if card.district is not None:
        yield slug(card.district.code or card.district.name), card.district.name


def people(card: Card) -> Iterator[Term]:
    """List a story under those in the news."""
    yield from ((slug(person.name), person.name) for person in card.people)


INDEXES = (Index("tags", tags), Index("districts", districts), Index("people", people))
"""All indexes in the order of the navigation."""


def listed(index: Index, cards: Iterable[Card]) -> dict[Term, list[Card]]:
    """Put stories under the terms of an index, each list in the order of the stories.

    A story stands once under a term; a term that goes by several names has the first that comes.
    """
    lists: defaultdict[str, dict[str, Card]] = defaultdict(dict)
    names: dict[str, str] = {}
    for card in cards:
        for slug_of_term, name in index.terms(card):
            names.setdefault(slug_of_term, name)
            lists[slug_of_term][card.id] = card
    return {(each, names[each]): list(found.values()) for each, found in lists.items()}
