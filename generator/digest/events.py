"""Stories on one event: they share people, rare words, a day and a place."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model import Card

COMMON = 20
"""A thing that more stories share says nothing of one event."""
ENOUGH = 4
"""What shared things must weigh together."""
MOST = 5
"""Kin that a story shows."""
NAMED = 3
"""Shared things of a kind that are named to the reader."""

WEIGHTS = {"day": 2, "person": 2, "word": 1}
"""What sharing one thing of a kind weighs."""
WORDS = {"person": "都有{}", "word": "都说到{}"}
"""How sharing is told."""


Trait = tuple[str, str]
"""A thing that stories may share: `day`, `person` or `word`, and which."""


def traits(card: Card) -> list[Trait]:
    """List what a story may share: its day at its place, its people, its keywords."""
    found = [("person", person.name) for person in card.people] + [("word", word) for word in card.keywords]
    if card.date.iso and card.date.precision == "day" and card.district is not None:
        found.insert(0, ("day", f"{card.date.iso} {card.district.name}"))
    return found


def events(cards: Sequence[Card]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each story that has kin with the ids of its kin, nearest first, and why."""
    known = [tuple(dict.fromkeys(traits(card))) for card in cards]
    shelves = telling(known)
    for at, card in enumerate(cards):
        rare = [trait for trait in known[at] if trait in shelves]
        if sum([WEIGHTS[kind] for kind, _ in rare]) >= ENOUGH:
            kin = sorted(related(at, rare, shelves), key=lambda each: (-each[0], abs(each[1] - at), each[1]))
            if kin:
                yield card.id, [(cards[other].id, why) for _, other, why in kin[:MOST]]


def telling(known: Sequence[Iterable[Trait]]) -> dict[Trait, list[int]]:
    """Put stories under what they share with others, but not with too many."""
    shelves: defaultdict[Trait, list[int]] = defaultdict(list)
    for at, found in enumerate(known):
        for trait in found:
            shelves[trait].append(at)
    return {trait: places for trait, places in shelves.items() if 1 < len(places) <= COMMON}


def related(at: int, rare: Iterable[Trait], shelves: Mapping[Trait, list[int]]) -> Iterator[tuple[int, int, str]]:
    """Yield the stories that share enough with one: how much, which, why."""
    shared: defaultdict[int, list[Trait]] = defaultdict(list)
    for trait in rare:
        for other in shelves[trait]:
            shared[other].append(trait)
    shared.pop(at, None)
    for other, common in shared.items():
        weight = sum([WEIGHTS[kind] for kind, _ in common])
        if weight >= ENOUGH and any(kind != "day" for kind, _ in common):
            yield weight, other, told(common)


def told(common: list[Trait]) -> str:
    """Say what two stories share."""
    parts = ["同日同地"] if any(kind == "day" for kind, _ in common) else []
    for kind, words in WORDS.items():
        names = [name for each, name in common if each == kind][:NAMED]
        parts += [words.format("、".join(names))] if names else []
    return "，".join(parts)
