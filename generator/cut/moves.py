"""Moves: what a strip may be made of in a state, with the evidence of its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cut.places import BOUND, Places
from generator.cut.state import END, HEAD, LATE, MANY, SIGNED, SUBHEAD, TEXT, VOID, Move, Phase, State
from generator.cut.weighing import NOTHING, Weighed, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

Step = tuple[Move, Weighed, State]
"""A move, the evidence of its place, and the state behind it."""

SEVERAL = 2
"""So many paragraphs stand for all numbers above one: nothing depends on how many there are."""
BROKEN = 2
"""So many articles may be broken off at a time."""
TELLTALE = frozenset(
    {"join.word", "join.coined", "join.fragment", "join.closes", "join.overlap", "join.tail", "join.clings"}
)
"""What must speak for it when text is to carry on an article behind another one."""
ABOVE_TEXT = frozenset({HEAD, SIGNED})
"""Where an article has no text yet."""
BEHIND_TEXT = frozenset({TEXT, END, LATE})
"""Where a headline may follow its text."""
BEFORE_SUBHEAD = frozenset({TEXT, SUBHEAD, HEAD, LATE})
"""Where a subhead may follow."""


@dataclass(frozen=True, slots=True)
class Moves(Places):
    """The moves on one page."""

    def of(self, role: str, state: State, at: int) -> Iterator[Step]:
        """Yield the moves that give a strip a role."""
        return getattr(self, role)(state, at)  # type: ignore[no-any-return]

    def heading(self, state: State, at: int) -> Iterator[Step]:
        """Yield what a heading may be in a state."""
        phase = state.phase
        if phase in ABOVE_TEXT:
            yield Move.MORE, weigh(self.more(state, at)), self.titled(state, phase, min(state.length + 1, MANY))
            if phase is SIGNED and not state.headed:
                return
        else:
            label = self.page.traits[at].label
            fresh = State(HEAD, length=1, headed=not label, labelled=label, held=state.held, broken=self.broken(state))
            yield Move.NEW, self.new(state, at), fresh
        if phase in BEHIND_TEXT and not state.headed:
            yield Move.LATE, weigh(self.late(state, at)), self.titled(state, LATE, state.length)
        if phase is LATE:
            signs = [("late.more", 1.0), *self.likeness("late", at)]
            yield Move.LATER, weigh(signs), self.titled(state, LATE, state.length)
        if phase in BEFORE_SUBHEAD or (phase is END and state.length == 1):
            yield Move.SUBHEAD, self.subhead(state, at), state._replace(phase=SUBHEAD, pictured=False)

    def titled(self, state: State, phase: Phase, length: int) -> State:
        """Give an article a line of its headline; whether it had a standing heading says no more then."""
        return State(phase, state.last, length, headed=True, signed=state.signed, broken=state.broken, held=state.held)

    def body(self, state: State, at: int) -> Iterator[Step]:
        """Yield what body text may be in a state."""
        if state.phase is not VOID:
            length = 1 if state.last < 0 else SEVERAL
            yield Move.PARAGRAPH, weigh(self.paragraph(state, at)), self.carried(state, at, length)
            if state.last >= 0:
                yield Move.JOIN, self.join(state, at), self.carried(state, at, state.length)
        if state.broken:
            yield from self.resume(state, at)
        if state.phase not in ABOVE_TEXT and not self.surely_within(state, at):
            fresh = State(TEXT, at, 1, signed=self.signs_itself(at), held=state.held)
            yield Move.OPEN, self.open(state, at), fresh

    def carried(self, state: State, at: int, length: int) -> State:
        """Carry an article on with text."""
        signed = state.signed or self.signs_itself(at)
        return State(TEXT, at, length, state.headed, signed, state.labelled, broken=state.broken, held=state.held)

    def signs_itself(self, at: int) -> bool:
        """Tell whether a text opens with its byline, behind the tag."""
        return self.page.traits[at].tagged and "（" in self.page.strips[at].text[:8]

    def broken(self, state: State) -> tuple[int, ...]:
        """List the body strips that broke off and may go on behind another article."""
        cut = state.last >= 0 and self.unfinished(state.last) == 1
        return (*state.broken, state.last)[-BROKEN:] if cut else state.broken

    def resume(self, state: State, at: int) -> Iterator[Step]:
        """Yield the articles that this text may carry on behind another one, where a word or bracket shows it."""
        for last in state.broken:
            signs = self.joining(last, at)
            if not any(name in TELLTALE for name, _ in signs):
                continue
            rest = tuple(each for each in self.broken(state) if each != last)
            after = State(TEXT, at, SEVERAL, headed=True, held=state.held, broken=rest)
            yield Move.RESUME, weigh([*signs, *self.closing(state), ("join.tangled", 1), ("join.found", 1)]), after

    def surely_within(self, state: State, at: int) -> bool:
        """Tell whether it is not worth asking if an article begins with this text."""
        return state.phase is TEXT and not self.page.traits[at].reports and self.page.affinity[at].bond >= BOUND

    def byline(self, state: State, at: int) -> Iterator[Step]:
        """Yield what a byline may be in a state."""
        carried = self.page.traits[at].more and not self.page.traits[at].byline
        after = state._replace(signed=True, pictured=False)
        if state.phase in ABOVE_TEXT and not (carried and state.phase is HEAD):
            yield Move.SIGN, weigh([("signed.start", 1)]), after._replace(phase=SIGNED)
        elif state.phase is END:
            apart = 0.5 * self.again(at) if self.page.strips[at].gap <= 1 else min(self.page.strips[at].gap - 1, 2)
            yield Move.SIGN, weigh([("signed.apart", apart)]), after
        elif state.phase is not VOID and not carried:
            yield Move.SIGN, weigh(self.sign(state, at)), after._replace(phase=END)
        if not carried and state.phase not in ABOVE_TEXT:
            yield Move.SIGN_NEW, self.sign_new(state, at), State(SIGNED, signed=True, held=state.held)

    def caption(self, state: State, at: int) -> Iterator[Step]:  # noqa: ARG002 - all roles are asked alike
        """Yield the one thing that a caption may be."""
        yield Move.CAPTION, NOTHING, state._replace(pictured=True)

    def credit(self, state: State, at: int) -> Iterator[Step]:  # noqa: ARG002 - all roles are asked alike
        """Yield the one thing that a photographer's line may be."""
        yield (
            Move.CREDIT,
            weigh([("picture.credit" if state.pictured else "picture.loose", 1)]),
            state,
        )

    def furniture(self, state: State, at: int) -> Iterator[Step]:
        """Yield what turn lines and other furniture do."""
        turn = self.page.traits[at].turn
        after = state._replace(pictured=False)
        if turn == "out" and state.last >= 0:
            after = State(END, headed=True, signed=True, held=(*state.held, state.last))
        if turn == "in" and state.held:
            yield (
                Move.FURNITURE,
                weigh(self.closing(state)),
                State(TEXT, state.held[0], SEVERAL, headed=True, held=state.held[1:]),
            )
            return
        yield Move.FURNITURE, NOTHING, after
