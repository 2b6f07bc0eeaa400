"""Moves: what a strip may be made of in a state, with the evidence of its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cut.places import BOUND, Places
from generator.cut.state import MANY, Move, Phase, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.signs import Sign

Step = tuple[Move, "list[Sign]", State]
"""A move, the evidence of its place, and the state behind it."""

BROKEN = 2
"""So many articles may be broken off at a time."""
TELLTALE = frozenset({"join.word", "join.fragment", "join.closes", "join.overlap", "join.tail", "join.clings"})
"""What must speak for it when text is to carry on an article behind another one."""
BEFORE_SUBHEAD = frozenset({Phase.TEXT, Phase.SUBHEAD, Phase.HEAD, Phase.LATE})
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
        if phase is Phase.HEAD or phase is Phase.SIGNED:
            yield (
                Move.MORE,
                list(self.more(state, at)),
                state._replace(phase=phase, length=min(state.length + 1, MANY), headed=True, pictured=False),
            )
            if phase is Phase.SIGNED and not state.headed:
                return
        else:
            label = self.page.traits[at].label
            fresh = State(
                Phase.HEAD, length=1, headed=not label, labelled=label, held=state.held, broken=self.broken(state)
            )
            yield Move.NEW, list(self.new(state, at)), fresh
        if phase in {Phase.TEXT, Phase.END, Phase.LATE} and not state.headed:
            yield Move.LATE, list(self.late(state, at)), state._replace(phase=Phase.LATE, headed=True, pictured=False)
        if phase is Phase.LATE:
            yield Move.LATER, [("late.more", 1), *self.likeness("late", at)], state._replace(pictured=False)
        if phase in BEFORE_SUBHEAD or (phase is Phase.END and state.length == 1):
            yield Move.SUBHEAD, list(self.subhead(state, at)), state._replace(phase=Phase.SUBHEAD, pictured=False)

    def body(self, state: State, at: int) -> Iterator[Step]:
        """Yield what body text may be in a state."""
        trait = self.page.traits[at]
        signed = trait.tagged and "（" in self.page.strips[at].text[:8]
        if state.phase is not Phase.VOID:
            after = state._replace(
                phase=Phase.TEXT,
                last=at,
                length=min(state.length + 1, MANY) if state.last >= 0 else 1,
                signed=state.signed or signed,
                pictured=False,
            )
            yield Move.PARAGRAPH, list(self.paragraph(state, at)), after
            if state.last >= 0:
                yield Move.JOIN, list(self.join(state, at)), after._replace(length=state.length)
        if state.broken:
            yield from self.resume(state, at)
        if state.phase not in {Phase.HEAD, Phase.SIGNED} and not self.surely_within(state, at):
            fresh = State(Phase.TEXT, at, 1, signed=signed, held=state.held)
            yield Move.OPEN, list(self.open(state, at)), fresh

    def broken(self, state: State) -> tuple[int, ...]:
        """List the body strips that broke off and may go on behind another article."""
        cut = state.last >= 0 and self.unfinished(state.last) == 1
        return (*state.broken, state.last)[-BROKEN:] if cut else state.broken

    def resume(self, state: State, at: int) -> Iterator[Step]:
        """Yield the articles that this text may carry on behind another one, where a word or bracket shows it."""
        for last in state.broken:
            signs = list(self.joining(last, at))
            if not any(name in TELLTALE for name, _ in signs):
                continue
            rest = tuple(each for each in self.broken(state) if each != last)
            after = State(Phase.TEXT, at, MANY, headed=True, held=state.held, broken=rest)
            yield Move.RESUME, [*signs, *self.closing(state), ("join.tangled", 1), ("join.found", 1)], after

    def surely_within(self, state: State, at: int) -> bool:
        """Tell whether it is not worth asking if an article begins with this text."""
        return state.phase is Phase.TEXT and not self.page.traits[at].reports and self.page.affinity.bond[at] >= BOUND

    def byline(self, state: State, at: int) -> Iterator[Step]:
        """Yield what a byline may be in a state."""
        carried = self.page.traits[at].more and not self.page.traits[at].byline
        after = state._replace(signed=True, pictured=False)
        if state.phase in {Phase.HEAD, Phase.SIGNED} and not (carried and state.phase is Phase.HEAD):
            yield Move.SIGN, [("signed.start", 1)], after._replace(phase=Phase.SIGNED)
        elif state.phase is Phase.END:
            apart = 0.5 * self.again(at) if self.page.strips[at].gap <= 1 else min(self.page.strips[at].gap - 1, 2)
            yield Move.SIGN, [("signed.apart", apart)], after
        elif state.phase is not Phase.VOID and not carried:
            yield Move.SIGN, list(self.sign(state, self.page.strips[at].gap)), after._replace(phase=Phase.END)
        if not carried and state.phase not in {Phase.HEAD, Phase.SIGNED}:
            signs = [
                ("signed.opens", 1.0),
                *self.closing(state),
                *(self.bond("headless", at) if state.phase is not Phase.VOID else ()),
            ]
            yield Move.SIGN_NEW, signs, State(Phase.SIGNED, signed=True, held=state.held)

    def caption(self, state: State, at: int) -> Iterator[Step]:  # noqa: ARG002 - all roles are asked alike
        """Yield the one thing that a caption may be."""
        yield Move.CAPTION, [], state._replace(pictured=True)

    def credit(self, state: State, at: int) -> Iterator[Step]:  # noqa: ARG002 - all roles are asked alike
        """Yield the one thing that a photographer's line may be."""
        yield (
            Move.CREDIT,
            [("picture.credit" if state.pictured else "picture.loose", 1)],
            state._replace(pictured=False),
        )

    def furniture(self, state: State, at: int) -> Iterator[Step]:
        """Yield what turn lines and other furniture do."""
        turn = self.page.traits[at].turn
        after = state._replace(pictured=False)
        if turn == "out" and state.last >= 0:
            after = State(Phase.END, headed=True, signed=True, held=(*state.held, state.last))
        if turn == "in" and state.held:
            yield (
                Move.FURNITURE,
                list(self.closing(state)),
                State(Phase.TEXT, state.held[0], MANY, headed=True, held=state.held[1:]),
            )
            return
        yield Move.FURNITURE, [], after
