"""Weighing: evidence that is the same for many states is weighed once a page."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from generator.cut.weights import WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.cut.places import Places
    from generator.cut.state import State

Sign = tuple[str, float]
"""Name of a piece of evidence, and how strongly it was seen."""


class Weighed(NamedTuple):
    """Signs, and what they weigh together; made by the thousand."""

    signs: tuple[Sign, ...] = ()
    """In the order in which they were seen."""
    total: float = 0.0
    """Their weight."""


Ask = Callable[["Places", "State", int], "Iterator[Sign]"]
"""Yields what a state and the place of a strip say."""
Asked = Callable[["Places", "State", int], Weighed]
"""The same, weighed."""


def total(signs: Iterable[Sign]) -> float:
    """Add up what signs weigh."""
    found = 0.0
    for name, strength in signs:
        found += WEIGHT[name] * strength
    return found


NOTHING = Weighed()
"""Where nothing was seen."""


def weigh(signs: Iterable[Sign]) -> Weighed:
    """Keep signs with their weight."""
    found = tuple(signs)
    return Weighed(found, total(found)) if found else NOTHING


def once(*fields: str) -> Callable[[Ask], Asked]:
    """Weigh evidence once for all states that are the same in the fields it depends on."""
    pick = attrgetter(*fields)

    def remember(ask: Ask) -> Asked:
        @wraps(ask)
        def asked(places: Places, state: State, at: int) -> Weighed:
            key = (ask, at, pick(state))
            found = places.weighed.get(key)
            if found is None:
                found = places.weighed[key] = weigh(ask(places, state, at))
            return found

        return asked

    return remember
