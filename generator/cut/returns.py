"""Returns: whether a text goes on with an article that another one parted, without a line that says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cut.signings import Signings
from generator.cut.state import END, RESUME, SEVERAL, TEXT, Move, State
from generator.cut.weighing import Weighed, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.weighing import Sign

HALF = 0.5
"""A text that is surer than this to break off goes on with what follows."""
PARTED = 2
"""So many articles may be parted at a time."""
ALIKE, DRAWN = 0.03, 0.08
"""A text that shares so much more with another text than with the one above it may be of that one, or surely is."""
FAR = 0.01
"""A text that shares so much more with the text above it is farther from another one."""
TELLTALE = frozenset(
    {"join.word", "join.fragment", "join.closes", "join.overlap", "join.tail", "join.clings", "join.column"}
)
"""What must speak for it when text is to carry on an article behind another one."""
BEGINNING = frozenset({"join.told", "join.opener", "join.report", "join.indented"})
"""What speaks for a paragraph of its own behind a turn line."""


@dataclass(frozen=True, slots=True)
class Returns(Signings):
    """The evidence for going back to an article that another one parted."""

    def left(self, state: State, resumed: int = -1) -> tuple[int, ...]:
        """List the body strips with which articles broke off that may go on behind another one, but the one that does now."""
        open_end = self.unfinished(state.last)
        cut = open_end == 1 or (open_end > HALF and self.page.traits[state.last].commas > 0)
        rest = tuple([each for each in state.broken if each != resumed])
        return (*rest, state.last)[-PARTED:] if cut else rest

    def resume(self, state: State, at: int) -> Iterator[tuple[Move, Weighed, State]]:
        """Yield the articles that this text may carry on behind another one."""
        for last in state.broken:
            shown = self.fits(last, at)
            if not (shown or self.awaits(last, at)):
                continue
            shown = shown or (state.phase is END and len(state.broken) == 1)
            nearer = self.page.near.nearer(last, at)
            if shown or nearer > ALIKE or self.ends(last, at, nearer):
                signs = (
                    *self.joining(last, at),
                    *self.closing(state),
                    ("resume.base", 1),
                    ("resume.unshown", not shown),
                )
                yield RESUME, weigh((*signs, ("resume.found", 1), *drawn(nearer))), self.going_on(state, last, at)

    def remain(self, state: State, at: int) -> Iterator[tuple[Move, Weighed, State]]:
        """Yield the text that was sent away right above, within a sentence whose end still stands in its place."""
        last = state.held[-1]
        if self.page.traits[at].ended and (self.fits(last, at) or self.awaits(last, at)):
            after = State(TEXT, at, SEVERAL, headed=True, broken=state.broken, held=(*state.held[:-1], at))
            yield RESUME, weigh((*self.joining(last, at), ("resume.remain", 1))), after

    def going_on(self, state: State, last: int, at: int) -> State:
        """Go on with an article; the one above may go on later if it breaks off, too."""
        return State(TEXT, at, SEVERAL, headed=True, held=state.held, broken=self.left(state, last))

    def ends(self, last: int, at: int, nearer: float) -> bool:
        """Tell whether a text opens like the end of a sentence, and is no farther from the text that broke off than from the one above it."""
        return nearer > -FAR and ("join.rest", 1) in self.joining(last, at)

    def awaits(self, last: int, at: int) -> bool:
        """Tell whether a text that surely breaks off may go on with another, which opens like no paragraph."""
        if self.unfinished(last) < 1 or at >= len(self.page.strips):
            return False
        return BEGINNING.isdisjoint(name for name, _ in self.joining(last, at))

    def fits(self, last: int, at: int) -> bool:
        """Tell whether a word or bracket shows that a text goes on with another."""
        return at < len(self.page.strips) and any(name in TELLTALE for name, _ in self.joining(last, at))


def drawn(nearer: float) -> Iterator[Sign]:
    """Yield to which of two texts a text is drawn by what it shares with them."""
    if nearer:
        yield "resume.nearer" if nearer > 0 else "resume.farther", min(abs(nearer) / DRAWN, 1)
