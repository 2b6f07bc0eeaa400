"""States of reading: how far an article has come when the next strip is looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from generator.model import Role

MANY = 3
"""Counts stop here."""
SEVERAL = 2
"""So many subheads, or paragraphs, stand for all numbers above one: nothing depends on how many there are."""


class Phase(StrEnum):
    """Where in an article the reader is."""

    VOID = "void"
    HEAD = "head"
    SIGNED = "signed"
    TEXT = "text"
    SUBHEAD = "subhead"
    LATE = "late"
    END = "end"


VOID, HEAD, SIGNED, TEXT, SUBHEAD, LATE, END = Phase
"""The phases by name: to ask the class for one takes longer than to compare it."""


class Move(StrEnum):
    """What is made of a strip."""

    NEW = "new"
    MORE = "more"
    LATE = "late"
    LATER = "later"
    SUBHEAD = "subhead"
    OPEN = "open"
    PARAGRAPH = "paragraph"
    JOIN = "join"
    RESUME = "resume"
    SIGN = "sign"
    SIGN_NEW = "sign_new"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"

    @property
    def role(self) -> Role:
        """The role that the strip gets."""
        return ROLE_OF[self]

    @property
    def opens(self) -> bool:
        """Whether an article begins here."""
        return self in OPENING


NEW, MORE, LATE_HEAD, LATER, INNER, OPEN, PARAGRAPH, JOIN, RESUME, SIGN, SIGN_NEW, CAPTION, CREDIT, FURNITURE = Move
"""The moves by name, like the phases."""
OPENING = frozenset({Move.NEW, Move.OPEN, Move.SIGN_NEW})
"""Moves with which an article begins."""
ROLE_OF = {
    Move.NEW: Role.HEADLINE,
    Move.MORE: Role.HEADLINE,
    Move.LATE: Role.HEADLINE,
    Move.LATER: Role.HEADLINE,
    Move.SUBHEAD: Role.SUBHEAD,
    Move.OPEN: Role.BODY,
    Move.PARAGRAPH: Role.BODY,
    Move.JOIN: Role.BODY,
    Move.RESUME: Role.BODY,
    Move.SIGN: Role.BYLINE,
    Move.SIGN_NEW: Role.BYLINE,
    Move.CAPTION: Role.CAPTION,
    Move.CREDIT: Role.CREDIT,
    Move.FURNITURE: Role.FURNITURE,
}


class State(NamedTuple):
    """All that the next decision may depend on."""

    phase: Phase = Phase.VOID
    """Where in an article the reader is."""
    last: int = -1
    """The body strip read last, below nought when the article has none."""
    length: int = 0
    """Lines of the heading, three standing for more; then paragraphs, two standing for more."""
    headed: bool = False
    """Whether the article has a headline."""
    signed: bool = False
    """Whether the article has a byline."""
    labelled: bool = False
    """Whether a standing heading is all the headline it has."""
    broken: tuple[int, ...] = ()
    """The last body strips of articles that broke off before another one began."""
    held: tuple[int, ...] = ()
    """The last body strips of articles that go on at a turn line."""
    pictured: bool = False
    """Whether a caption, or the credit below it, stands before."""
    sections: int = 0
    """How many subheads the article has, two standing for more; what stands over a box is none."""

    def then(self, phase: Phase, *, signed: bool = False, pictured: bool = False) -> State:
        """Go on in the same article without text, perhaps with its byline or a caption."""
        _, last, length, headed, before, labelled, broken, held, _, sections = self
        return State(phase, last, length, headed, signed or before, labelled, broken, held, pictured, sections)

    def parted(self) -> State:
        """Go on below a subhead."""
        return self.then(Phase.SUBHEAD)._replace(sections=min(self.sections + 1, SEVERAL))
