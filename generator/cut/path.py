"""The best path: one decision over the whole page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cut.signs import Sign, roles, total
from generator.cut.state import Move, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.moves import Moves
    from generator.cut.placings import Decisions

WIDTH = 24
"""So many readings of the page are kept at each strip."""
REACH = 10.0
"""A reading that much worse than the best one is given up."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of the page up to a strip."""

    score: float
    """All evidence so far."""
    move: Move
    """What the strip was made of."""
    signs: tuple[Sign, ...]
    """Why."""
    state: State
    """How far the article has come."""
    before: Reading | None
    """The reading up to the strip before."""


def best(moves: Moves, decisions: Decisions) -> list[Reading]:
    """Find the reading of the page that all evidence together speaks for."""
    page = moves.page
    beam: list[Reading] = []
    for at in range(len(page.strips)):
        beam = prune(advance(beam, moves, at, decisions))
    ends = [(each.score + total(moves.closing(each.state)), -rank, each) for rank, each in enumerate(beam)]
    return list(trace(max(ends, key=lambda end: end[:2])[2])) if ends else []


def advance(beam: list[Reading], moves: Moves, at: int, decisions: Decisions) -> Iterator[Reading]:
    """Yield all readings one strip further; an editor's decision holds wherever the state lets it."""
    strip = moves.page.strips[at]
    found = list(readings(beam, moves, at, unsure=strip.start not in decisions.roles))
    found = found or list(readings(beam, moves, at, unsure=False))
    decided = [each for each in found if decisions.allow(strip, each.move)]
    yield from decided or found


def readings(beam: list[Reading], moves: Moves, at: int, *, unsure: bool) -> Iterator[Reading]:
    """Yield all readings one strip further that the evidence allows."""
    scored = [(role, signs, total(signs)) for role, signs in roles(moves.page, at, hopeless=not unsure).items()]
    starts: list[tuple[Reading | None, State, float]] = [(each, each.state, each.score) for each in beam]
    for before, state, score in starts or [(None, State(), 0.0)]:
        for role, signs, weight in scored:
            for move, why, after in moves.of(role, state, at):
                yield Reading(score + weight + total(why), move, (*signs, *why), after, before)


def prune(readings: Iterator[Reading]) -> list[Reading]:
    """Keep the best reading of each state, and of those the best."""
    kept: dict[State, Reading] = {}
    for each in readings:
        rival = kept.get(each.state)
        if rival is None or each.score > rival.score:
            kept[each.state] = each
    ranked = sorted(kept.values(), key=lambda each: -each.score)
    return [each for each in ranked[:WIDTH] if each.score > ranked[0].score - REACH]


def trace(end: Reading | None) -> Iterator[Reading]:
    """Yield the readings from the first strip to the last."""
    path = []
    while end is not None:
        path.append(end)
        end = end.before
    return reversed(path)
