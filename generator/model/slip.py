"""What an editor decided for a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Ruling:
    """A value that an editor decided, and why."""

    value: str
    """What holds."""
    because: str | None
    """The editor's reason."""
    line: int
    """Line of the slip, for messages."""


@dataclass(frozen=True, slots=True)
class Wording:
    """An editor's correction of a place on the page; quotes what it corrects."""

    line: int
    """Line of the seed, from 1."""
    was: str
    """What is printed there."""
    now: str
    """What is to stand there."""
    because: str | None
    """The editor's reason."""
    at: int
    """Line of the slip, for messages."""


@dataclass(frozen=True, slots=True)
class Placing:
    """An editor's decision on a line: its role, whether an article begins with it, or where it belongs."""

    line: int
    """Line of the seed, from 1."""
    was: str
    """How the line begins; quoted, so that a changed page is noticed."""
    role: str | None
    """A `Role`, when the slip decides it."""
    starts: bool | None
    """True: an article begins here; False: it does not; None: undecided."""
    before: int | None
    """The line of the seed that this one is to stand before."""
    at: int
    """Line of the slip, for messages."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What an editor decided for a page: `seeds/<stem>.yml`."""

    name: str
    """Name of its file, for messages."""
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    """By subject: `paper`, `edition`, `number` (page number), `district`, `year`, `date`."""
    wordings: tuple[Wording, ...] = ()
    """Corrections of the text."""
    placings: tuple[Placing, ...] = ()
    """Decisions on roles, cuts and order."""
