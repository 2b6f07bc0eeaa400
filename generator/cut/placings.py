"""Placings: what an editor's slip decides of lines, above all evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.errors import SlipMismatchError
from generator.model import Role
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.cut.path import Candidate
    from generator.cut.state import Move
    from generator.cut.strips import Strip
    from generator.model import Galley, Placing, Slip

HEADINGS = frozenset({Role.KICKER, Role.HEADLINE, Role.DECK, Role.COLUMN})
"""Roles that are one to the path; which line is which is decided afterwards."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was decided of the strips."""

    roles: Mapping[int, Role] = field(default_factory=dict)
    """The role of a strip, by where it begins in the galley."""
    starts: Mapping[int, bool] = field(default_factory=dict)
    """Whether an article begins with a strip, by where that begins in the galley."""
    placed: frozenset[int] = frozenset()
    """Where strips begin in the galley whose place was decided."""

    def allowed(self, strip: Strip, candidates: list[Candidate]) -> list[Candidate]:
        """Take the readings that are as decided."""
        if strip.start not in self.starts and strip.start not in self.roles:
            return candidates
        return [each for each in candidates if self.allow(strip, each[1])]

    def allow(self, strip: Strip, move: Move) -> bool:
        """Tell whether a move is as decided."""
        starts, role = self.starts.get(strip.start), self.roles.get(strip.start)
        if starts is not None and move.opens is not starts:
            return False
        return role is None or family(role) is family(move.role)


def family(role: Role) -> Role:
    """Take roles for one that the path does not tell apart."""
    if role in HEADINGS:
        return Role.HEADLINE
    return Role.BODY if role is Role.AGENCY else role


def decide(galley: Galley, slip: Slip | None, strips: Sequence[Strip]) -> tuple[tuple[Strip, ...], Decisions]:
    """Put strips in the order that the slip asks for, and find what it decides of each.

    Raises:
        SlipMismatchError: a line does not begin as the slip says, or nothing of it is left.

    """
    if slip is None or not slip.placings:
        return tuple(strips), Decisions()
    found = by_line(galley, strips)
    placed = [(placing, place(galley, slip, placing, found)) for placing in slip.placings]
    roles = {at: Role(placing.role) for placing, at in placed if placing.role is not None}
    starts = {at: placing.starts for placing, at in placed if placing.starts is not None}
    order = list(strips)
    for placing, _ in placed:
        if placing.before is not None:
            order = moved(order, found[placing.line], found.get(placing.before, []))
    return tuple(order), Decisions(roles, starts, frozenset(at for placing, at in placed if placing.before is not None))


def by_line(galley: Galley, strips: Sequence[Strip]) -> dict[int, list[Strip]]:
    """Sort strips by the lines of the seed that they begin in."""
    found: dict[int, list[Strip]] = {}
    for strip in strips:
        source = galley.text.source(Span(strip.start, strip.start + 1))
        found.setdefault(galley.page.line(source.start), []).append(strip)
    return found


def place(galley: Galley, slip: Slip, placing: Placing, found: Mapping[int, Sequence[Strip]]) -> int:
    """Find where the line of a placing begins in the galley."""
    printed = galley.page.raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line = printed[placing.line - 1].strip() if 0 < placing.line <= len(printed) else None
    if line is None or not line.startswith(placing.was.strip()) or placing.line not in found:
        raise SlipMismatchError(f"{slip.name}:{placing.at}", placing.was, line=placing.line, printed=line)
    return found[placing.line][0].start


def moved(order: list[Strip], some: Sequence[Strip], others: Sequence[Strip]) -> list[Strip]:
    """Put some strips before others."""
    if not others:
        return order
    rest = [strip for strip in order if strip not in some]
    at = rest.index(others[0])
    return [*rest[:at], *some, *rest[at:]]
