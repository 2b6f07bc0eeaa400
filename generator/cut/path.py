"""The best path: one decision over the whole page."""

from __future__ import annotations

from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from generator.cut.signs import roles
from generator.cut.state import State
from generator.cut.weighing import total

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.cut.moves import Moves
    from generator.cut.placings import Decisions
    from generator.cut.state import Move
    from generator.cut.weighing import Sign, Weighed

WIDTH = 24
"""So many readings of the page are kept at each strip."""
REACH = 10.0
"""A reading that much worse than the best one is given up."""


Candidate = tuple[float, "Move", "Weighed", "Weighed", State, "Reading | None"]
"""What a reading is made of, if it is kept; bare, since most are not."""


class Reading(NamedTuple):
    """A reading of the page up to a strip."""

    score: float
    """All evidence so far."""
    move: Move
    """What the strip was made of."""
    look: Weighed
    """What speaks for the role by the strip's look."""
    place: Weighed
    """What speaks for the move by its place."""
    state: State
    """How far the article has come."""
    before: Reading | None
    """The reading up to the strip before."""

    @property
    def signs(self) -> tuple[Sign, ...]:
        """All that speaks for and against what the strip was made of."""
        return self.look[0] + self.place[0]


def best(moves: Moves, decisions: Decisions) -> list[Reading]:
    """Find the reading of the page that all evidence together speaks for."""
    page = moves.page
    beam: list[Reading] = []
    for at in range(len(page.strips)):
        beam = prune(advance(beam, moves, at, decisions))
        moves.forget()
    ends = [(each.score + total(moves.closing(each.state)), -rank, each) for rank, each in enumerate(beam)]
    return list(trace(max(ends, key=lambda end: end[:2])[2])) if ends else []


def advance(beam: list[Reading], moves: Moves, at: int, decisions: Decisions) -> list[Candidate]:
    """List all readings one strip further; an editor's decision holds wherever the state lets it."""
    strip = moves.page.strips[at]
    found = list(candidates(beam, moves, at, unsure=strip.start not in decisions.roles))
    found = found or list(candidates(beam, moves, at, unsure=False))
    return decisions.allowed(strip, found) or found


def candidates(beam: list[Reading], moves: Moves, at: int, *, unsure: bool) -> Iterator[Candidate]:
    """Yield all readings one strip further that the evidence allows."""
    looks = [(getattr(moves, role), look, look[1]) for role, look in roles(moves.page, at, hopeless=not unsure)]
    starts: list[tuple[Reading | None, State, float]] = [(each, each.state, each.score) for each in beam]
    for before, state, score in starts or [(None, State(), 0.0)]:
        for steps, look, weight in looks:
            for move, place, after in steps(state, at):
                yield score + weight + place[1], move, look, place, after, before


def prune(candidates: Iterable[Candidate]) -> list[Reading]:
    """Keep the best reading of each state, and of those the best."""
    ranked = sorted(candidates, key=itemgetter(0), reverse=True)
    kept: dict[State, Candidate] = {}
    for each in ranked:
        if each[0] > ranked[0][0] - REACH:
            kept.setdefault(each[4], each)
    return [Reading(*each) for each in islice(kept.values(), WIDTH)]


def trace(end: Reading | None) -> Iterator[Reading]:
    """Yield the readings from the first strip to the last."""
    path = []
    while end is not None:
        path.append(end)
        end = end.before
    return reversed(path)
