"""The kinds of index pages; a new one is a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from generator.addresses import slug

if TYPE_CHECKING:
    from collections.abc import Mapping

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


@lru_cache(1 << 16)
def all_terms(names: tuple[str, ...]) -> tuple[Term, ...]:
    """Take the terms of names, each once; many stories have the same."""
    return tuple(map(term, dict.fromkeys(names)))


def tags(card: Card) -> Iterable[Term]:
    """List a story under its tags."""
    return all_terms(card.tags)


@lru_cache(1 << 16)
def place_terms(code: str, name: str) -> tuple[Term, ...]:
    """Take the term of a district."""
    return ((slug(code), name),)


def districts(card: Card) -> Iterable[Term]:
    """List a story under its district, by code where it has one."""
    place = card.district
    return place_terms(place.code or place.name, place.name) if place is not None else ()


def people(card: Card) -> Iterable[Term]:
    """List a story under those in the news."""
    return [term(person.name) for person in card.people]


INDEXES = (Index("tags", tags), Index("districts", districts), Index("people", people))
"""All indexes in the order of the navigation."""


Terms = Callable[["Card"], Iterable[Term]]
"""Tells what a story is listed under."""


def terms_of(name: str) -> Terms:
    """Find what tells that for an index."""
    return next(index.terms for index in INDEXES if index.name == name)


class List(NamedTuple):
    """What stands under a term."""

    term: Term
    """The term; one that goes by several names has the first that comes."""
    cards: list[Card]
    """The stories, in their order."""
    stamp: bytes
    """Digest of what they were made from, where that is known."""


def listed(cards: Iterable[Card], terms: Terms, prints: Mapping[str, bytes]) -> dict[str, List]:
    """Put stories under their terms, by slug; a story stands once under a term, and `prints` tells by story id what it was made from."""
    lists: dict[str, tuple[Term, list[Card], list[bytes]]] = {}
    for card in cards:
        made = prints.get(card.id, b"")
        for term in terms(card):
            known = lists.get(term[0])
            if known is None:
                lists[term[0]] = term, [card], [made]
            elif known[1][-1] is not card:
                known[1].append(card)
                known[2].append(made)
    return {slug: List(term, found, sha256(b"".join(made)).digest()) for slug, (term, found, made) in lists.items()}
