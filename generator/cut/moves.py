"""Moves: what a strip may be made of in a state, with the evidence of its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from generator.cut.places import BOUND
from generator.cut.returns import HALF, Returns
from generator.cut.state import (
    CAPTION,
    CREDIT,
    END,
    FURNITURE,
    HEAD,
    INNER,
    JOIN,
    LATE,
    LATE_HEAD,
    LATER,
    MANY,
    MORE,
    NEW,
    OPEN,
    PARAGRAPH,
    SEVERAL,
    SIGN,
    SIGN_NEW,
    SIGNED,
    SUBHEAD,
    TEXT,
    VOID,
    Move,
    Phase,
    State,
)
from generator.cut.weighing import NOTHING, Weighed, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

Step = tuple[Move, Weighed, State]
"""A move, the evidence of its place, and the state behind it."""

ELSEWHERE = re.compile(r"[\dA-Z一二三四五六七八九十]版")
"""How a turn line names another page."""
HELD = 8
"""So many articles of a page may wait for their ends."""
NEAR = 4
"""A turn line stands not more strips below the text that it sends away."""
ABOVE_TEXT = frozenset({HEAD, SIGNED})
"""Where an article has no text yet."""
BEHIND_TEXT = frozenset({TEXT, END, LATE})
"""Where a headline may follow its text."""
BEFORE_SUBHEAD = frozenset({TEXT, SUBHEAD, HEAD, LATE})
"""Where a subhead may follow."""


@dataclass(frozen=True, slots=True)
class Moves(Returns):
    """The moves on one page."""

    def of(self, role: str, state: State, at: int) -> Iterator[Step]:
        """Yield the moves that give a strip a role."""
        return getattr(self, role)(state, at)  # type: ignore[no-any-return]

    def heading(self, state: State, at: int) -> Iterator[Step]:
        """Yield what a heading may be in a state."""
        phase = state.phase
        if phase in ABOVE_TEXT:
            yield MORE, weigh(self.more(state, at)), self.titled(state, phase, min(state.length + 1, MANY))
            if phase is SIGNED and not state.headed:
                return
        else:
            label = self.page.traits[at].label or self.page.traits[at].comment
            fresh = State(HEAD, length=1, headed=not label, labelled=label, held=state.held, broken=self.left(state))
            yield NEW, self.new(state, at), fresh
        if phase in BEHIND_TEXT and (not state.headed or self.noted(state)):
            yield LATE_HEAD, weigh(self.late(state, at)), self.titled(state, LATE, state.length)
        if phase is LATE:
            yield LATER, weigh(self.later(state, at)), self.titled(state, LATE, state.length)
        boxed = phase is SIGNED and (self.page.traits[at].sidebar or self.page.traits[at].ordinal)
        if boxed or phase in BEFORE_SUBHEAD or (phase is END and state.length == 1):
            box = self.page.traits[at].sidebar
            yield INNER, self.subhead(state, at), state.then(SUBHEAD) if box else state.parted()

    def titled(self, state: State, phase: Phase, length: int) -> State:
        """Give an article a line of its headline; whether it had a standing heading says no more then."""
        _, last, _, _, signed, _, broken, held, _, sections = state
        return State(phase, last, length, headed=True, signed=signed, broken=broken, held=held, sections=sections)

    def body(self, state: State, at: int) -> Iterator[Step]:
        """Yield what body text may be in a state."""
        phase, last = state.phase, state.last
        if phase is not VOID:
            yield PARAGRAPH, weigh(self.paragraph(state, at)), self.carried(state, at, 1 if last < 0 else SEVERAL)
            if last >= 0:
                yield JOIN, self.join(state, at), self.carried(state, at, state.length)
        apart = self.page.traits[at].inserted or self.page.traits[at].signature
        if state.broken and not apart:
            yield from self.resume(state, at)
        if phase is END and last < 0 and state.held:
            yield from self.remain(state, at)
        if phase not in ABOVE_TEXT and not self.surely_within(phase, at):
            fresh = State(TEXT, at, 1, signed=self.page.traits[at].signed, held=state.held)
            yield OPEN, self.open(state, at), fresh

    def carried(self, state: State, at: int, length: int) -> State:
        """Carry an article on with text."""
        _, _, _, headed, signed, labelled, broken, held, _, sections = state
        signed = signed or self.page.traits[at].signed
        return State(TEXT, at, length, headed, signed, labelled, broken, held, sections=sections)

    def surely_within(self, phase: Phase, at: int) -> bool:
        """Tell whether it is not worth asking if an article begins with this text."""
        return phase is TEXT and not self.page.traits[at].reports and self.page.affinity[at].bond >= BOUND

    def byline(self, state: State, at: int) -> Iterator[Step]:
        """Yield what a byline may be in a state."""
        carried = self.page.traits[at].more and not self.page.traits[at].byline
        if state.phase in ABOVE_TEXT and not (carried and state.phase is HEAD):
            signs = [("signed.start", 1.0), ("signed.apart", self.apart(at) if state.phase is SIGNED else 0)]
            yield SIGN, weigh(signs), state.then(SIGNED, signed=True)
        elif (state.phase is END and state.last >= 0) or (state.phase is LATE and self.page.traits[at - 1].byline):
            yield SIGN, weigh([("signed.apart", self.apart(at))]), state.then(state.phase, signed=True)
        elif state.phase is not VOID and state.last >= 0 and not carried:
            titled = state.phase is LATE and state.length == 1
            yield SIGN, weigh(self.sign(state, at)), state.then(LATE if titled else END, signed=True)
        if not carried and state.phase not in ABOVE_TEXT:
            yield SIGN_NEW, self.sign_new(state, at), State(SIGNED, signed=True, held=state.held)

    def caption(self, state: State, at: int) -> Iterator[Step]:  # noqa: ARG002 - all roles are asked alike
        """Yield the one thing that a caption may be."""
        yield CAPTION, NOTHING, state.then(state.phase, pictured=True)

    def credit(self, state: State, at: int) -> Iterator[Step]:  # noqa: ARG002 - all roles are asked alike
        """Yield the one thing that a photographer's line may be."""
        yield (
            CREDIT,
            weigh([("picture.credit" if state.pictured else "picture.loose", 1)]),
            state,
        )

    def furniture(self, state: State, at: int) -> Iterator[Step]:
        """Yield what turn lines and other furniture do."""
        turn = self.page.traits[at].turn
        if turn == "out" and state.last >= 0:
            yield (
                FURNITURE,
                NOTHING,
                State(END, headed=True, signed=True, broken=state.broken, held=(*state.held, state.last)[-HELD:]),
            )
        elif turn == "in" and (back := self.back(state, at)) is not None:
            rest = tuple(each for each in state.held if each != back)
            after = State(TEXT, back, SEVERAL, headed=True, held=rest)
            yield FURNITURE, weigh(self.closing(state)), after
        elif turn == "in" and state.phase in BEHIND_TEXT and self.unfinished(state.last) < HALF:
            yield FURNITURE, weigh(self.closing(state)), State(broken=state.broken)
        else:
            yield FURNITURE, NOTHING, state.then(state.phase)

    def back(self, state: State, at: int) -> int | None:
        """Find the text that left on this page and goes on behind a turn line: below a headline only where a word shows it, and from another page only where both fit."""
        if not state.held:
            return None
        last = self.awaited(state, at)
        if state.phase is HEAD:
            return last if self.fits(last, at + 1) else None
        named = page_named(self.page.strips[at].text)
        elsewhere = named != "" and named != page_named(self.sends(last))
        return last if not elsewhere or self.fits(last, at + 1) or self.awaits(last, at + 1) else None

    def awaited(self, state: State, at: int) -> int:
        """Choose the text that left on this page and goes on there: where a word or bracket fits, else where it left for the same kind of place, else the first."""
        alike = [each for each in state.held if self.leaves(each) == place_named(self.page.strips[at].text)]
        fitting = (each for each in (*alike, *state.held) if self.fits(each, at + 1))
        return next(chain(fitting, alike), state.held[0])

    def leaves(self, last: int) -> str:
        """Say what kind of place the text that ends with a strip was sent to."""
        return place_named(self.sends(last))

    def sends(self, last: int) -> str:
        """Find the turn line that sends a text away, below its last strip, or above it where the end of a sentence stayed behind."""
        near = (*range(last + 1, min(last + NEAR, len(self.page.strips))), *range(last - 1, max(last - NEAR, 0), -1))
        return next((self.page.strips[each].text for each in near if self.page.traits[each].turn == "out"), "")


def page_named(turn: str) -> str:
    """Say which page a turn line names by its number."""
    found = ELSEWHERE.search(turn)
    return found[0] if found else ""


def place_named(turn: str) -> str:
    """Say what kind of place a turn line names: a column, this page, or another."""
    return next((kind for kind in ("栏", "本版", "版", "页") if kind in turn), "")
