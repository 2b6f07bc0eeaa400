"""The kinds of index pages; a new one is a row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.addresses import slug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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


@lru_cache(1 << 18)
def term(name: str) -> Term:
    """Take the term of a name."""
    return slug(name), name


def tags(card: Card) -> list[Term]:
    """List a story under its tags."""
    return [term(tag) for tag in card.tags]


def districts(card: Card) -> list[Term]:
    """List a story under its district, by code where it has one."""
    place = card.district
    return [(slug(place.code or place.name), place.name)] if place is not None else []


def people(card: Card) -> list[Term]:
    """List a story under those in the news."""
    return [term(person.name) for person in card.people]


INDEXES = (Index("tags", tags), Index("districts", districts), Index("people", people))
"""All indexes in the order of the navigation."""


def listed(cards: Iterable[Card], terms: Mapping[str, Iterable[Term]]) -> dict[Term, list[Card]]:
    """Put stories under their terms, which are told by story id; each list in the order of the stories.

    A story stands once under a term; a term that goes by several names has the first that comes.
    """
    lists: dict[str, tuple[Term, list[Card]]] = {}
    for card in cards:
        for term in terms[card.id]:
            known = lists.get(term[0])
            if known is None:
                lists[term[0]] = term, [card]
            elif known[1][-1] is not card:
                known[1].append(card)
    return dict(lists.values())
