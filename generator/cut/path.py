"""The best path: one decision over the whole page."""

from __future__ import annotations

from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from generator.cut.signs import roles
from generator.cut.state import State
from generator.cut.weighing import total

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.cut.moves import Moves
    from generator.cut.placings import Decisions
    from generator.cut.state import Move
    from generator.cut.weighing import Sign, Weighed

WIDTH = 24
"""So many readings of the page are kept at each strip."""
REACH = 10.0
"""A reading that much worse than the best one is given up."""
CLOSE = 0.5
"""A reading that is worse by less may as well be the right one."""


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


class Course(NamedTuple):
    """How a page is read."""

    path: tuple[Reading, ...]
    """The reading that all evidence together speaks for, strip by strip."""
    rivals: tuple[tuple[int, Reading], ...]
    """Readings that come close to it up to a strip, whose number stands before, and are no other from there on."""


def best(moves: Moves, decisions: Decisions) -> Course:
    """Find the reading of the page that all evidence together speaks for, and its rivals."""
    page = moves.page
    beam: list[Reading] = []
    near: list[list[Candidate]] = []
    for at in range(len(page.strips)):
        beam, close = prune(advance(beam, moves, at, decisions))
        near.append(close)
        moves.forget()
    ends = [(each.score + total(moves.closing(each.state)), -rank, each) for rank, each in enumerate(beam)]
    if not ends:
        return Course((), ())
    score, rank, end = max(ends, key=lambda each: each[:2])
    path = tuple(trace(end))
    others = [(len(path) - 1, each[2]) for each in ends if each[0] > score - CLOSE and each[1] != rank]
    return Course(path, (*rivals(path, near), *others))


def rivals(path: Sequence[Reading], near: Sequence[list[Candidate]]) -> Iterator[tuple[int, Reading]]:
    """Yield the readings that were given up for one of the path though they came close to it."""
    for at, (step, close) in enumerate(zip(path, near, strict=True)):
        yield from ((at, Reading(*each)) for each in close if each[4] == step.state)


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


def prune(candidates: Iterable[Candidate]) -> tuple[list[Reading], list[Candidate]]:
    """Keep the best reading of each state, and of those the best; tell which others come close to one that is kept."""
    ranked = sorted(candidates, key=itemgetter(0), reverse=True)
    kept: dict[State, Candidate] = {}
    close: list[Candidate] = []
    for each in ranked:
        if each[0] <= ranked[0][0] - REACH:
            break
        first = kept.setdefault(each[4], each)
        if first is not each and first[0] - each[0] < CLOSE:
            close.append(each)
    return [Reading(*each) for each in islice(kept.values(), WIDTH)], close


def trace(end: Reading | None) -> Iterator[Reading]:
    """Yield the readings from the first strip to the last."""
    path = []
    while end is not None:
        path.append(end)
        end = end.before
    return reversed(path)
