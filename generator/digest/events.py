"""Stories on one event: they share people, rare words, a day and a place."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

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


def day(card: Card) -> Sequence[str]:
    """Name the day of a story, at its place."""
    if not card.date.iso or card.date.precision != "day" or card.district is None:
        return ()
    return (f"{card.date.iso} {card.district.name}",)


def people(card: Card) -> Sequence[str]:
    """Name the people of a story."""
    return [person.name for person in card.people]


def words(card: Card) -> Sequence[str]:
    """Name the keywords of a story."""
    return card.keywords


KINDS: dict[str, Callable[[Card], Sequence[str]]] = {"day": day, "person": people, "word": words}
"""What a story may share: its day at its place, its people, its keywords; of none it names one twice."""


def events(cards: Sequence[Card]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each story that has kin with the ids of its kin, nearest first, and why."""
    shelves: defaultdict[Trait, list[int]] = defaultdict(list)
    known: defaultdict[int, list[Trait]] = defaultdict(list)
    for at, trait in telling(cards):
        shelves[trait].append(at)
        known[at].append(trait)
    for at, rare in sorted(known.items()):
        if sum([WEIGHTS[kind] for kind, _ in rare]) >= ENOUGH:
            kin = sorted(related(at, rare, shelves), key=lambda each: (-each[0], abs(each[1] - at), each[1]))
            if kin:
                yield cards[at].id, [(cards[other].id, why) for _, other, why in kin[:MOST]]


def telling(cards: Sequence[Card]) -> Iterator[tuple[int, Trait]]:
    """Yield, kind by kind, what stories share with others, but not with too many: which story, and what."""
    for kind, named in KINDS.items():
        known = [named(card) for card in cards]
        often = Counter(chain.from_iterable(known))
        rare = {name for name, count in often.items() if 1 < count <= COMMON}
        yield from ((at, (kind, name)) for at, names in enumerate(known) for name in names if name in rare)


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
