"""Weighing: evidence that is the same for many states is weighed once a page."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from generator.cut.state import State
from generator.cut.weights import WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.cut.places import Places

Sign = tuple[str, float]
"""Name of a piece of evidence, and how strongly it was seen."""


Weighed = tuple[tuple[Sign, ...], float]
"""Signs in the order in which they were seen, and what they weigh together; a bare tuple, since it is made by the thousand."""


Seen = TypeVar("Seen", bound="Places")
"""The places of a page, or of a kind of its strips."""
Ask = Callable[[Seen, "State", int], "Iterator[Sign]"]
"""Yields what a state and the place of a strip say."""
Asked = Callable[[Seen, "State", int], Weighed]
"""The same, weighed."""


def total(signs: Iterable[Sign]) -> float:
    """Add up what signs weigh."""
    return weigh(signs)[1]


NOTHING: Weighed = ((), 0.0)
"""Where nothing was seen."""


def weigh(signs: Iterable[Sign]) -> Weighed:
    """Keep signs with their weight."""
    found, weight = tuple(signs), 0.0
    for name, strength in found:
        weight += WEIGHT[name] * strength
    return found, weight


def once(*fields: str) -> Callable[[Ask[Seen]], Asked[Seen]]:
    """Weigh evidence once for all states that are the same in the fields it depends on."""
    pick = itemgetter(*map(State._fields.index, fields))

    def remember(ask: Ask[Seen]) -> Asked[Seen]:
        @wraps(ask)
        def asked(places: Seen, state: State, at: int) -> Weighed:
            key = (ask, at, pick(state))
            found = places.weighed.get(key)
            if found is None:
                found = places.weighed[key] = weigh(ask(places, state, at))
            return found

        return asked

    return remember
