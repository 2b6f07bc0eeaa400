"""Doubts: what the cutting is not sure of, put to an editor."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from generator.cut.drafts import settle
from generator.cut.state import END, VOID, Move
from generator.cut.weighing import Sign, total
from generator.model import Query
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.cut.drafts import Desk, Draft
    from generator.cut.page import Page
    from generator.cut.path import Reading
    from generator.text import Text

SHOWN = 14
"""So many characters of a line are quoted in a message."""
SLIGHT = 2.0
"""Evidence that weighs less than this decides little."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """Finds what is to be asked of a page that was cut."""

    text: Text
    """The galley's text."""
    page: Page
    """The strips and what is seen of them."""
    messages: Mapping[str, str]
    """What each code says."""
    moved: frozenset[int]
    """Where lines begin in the galley that were put elsewhere, and not by an editor."""

    def of(self, path: Sequence[Reading], desk: Desk) -> Iterator[Query]:
        """Yield all queries in the order of the checks."""
        for draft in desk.drafts:
            yield from self.misplaced(draft)
            yield from self.untitled(draft)
            yield from self.leadless(draft)
            yield from self.unfinished(draft)
            yield from self.displaced(draft)
        yield from (self.ask("Q311", at) for at in sorted(desk.torn))
        yield from self.slight(path)
        yield from self.loose(path)
        yield from self.turns(path)

    def ask(self, code: str, at: int, suggestion: str | None = None) -> Query:
        """Ask about a strip, quoting how it begins."""
        strip = self.page.strips[at]
        shown = strip.text[:SHOWN] + ("…" if len(strip.text) > SHOWN else "")
        return Query(
            code, self.text.source(Span(strip.start, strip.stop)), self.messages[code].format(shown), suggestion
        )

    def misplaced(self, draft: Draft) -> Iterator[Query]:
        """Ask about a headline behind its text, or one that was printed among others far above it."""
        moved = (at for at in draft.heads[:1] if self.page.strips[at].start in self.moved)
        at = next(chain(draft.late, moved), None)
        if at is not None and draft.body:
            lead = self.page.strips[draft.body[0].strips[0]].text[:SHOWN]
            yield self.ask("Q301", at, f"移到“{lead}…”之前")

    def untitled(self, draft: Draft) -> Iterator[Query]:
        """Ask about an article without a headline."""
        if draft.body and not draft.heads and not draft.late:
            yield self.ask("Q302", draft.body[0].strips[0])

    def leadless(self, draft: Draft) -> Iterator[Query]:
        """Ask about a headline that a subhead follows at once: the opening may stand further down."""
        if len(draft.body) > 1 and draft.body[0].subheads and draft.heads:
            yield self.ask("Q307", draft.body[0].subheads[0])
            return
        late = max(draft.late, default=-1)
        following = next((lines for lines in draft.body if lines.strips[0] > late >= 0), None)
        if following is not None and following.subheads and min(following.subheads) == late + 1:
            yield self.ask("Q307", following.subheads[0])

    def unfinished(self, draft: Draft) -> Iterator[Query]:
        """Ask about a paragraph whose end is not on the page."""
        for lines in draft.body:
            at = lines.strips[-1]
            trait = self.page.traits[at]
            if (
                not (trait.ended or trait.half or trait.strung or self.page.row[at] or trait.last in "：；")
                and trait.size > SHOWN
            ):
                yield self.ask("Q303", at)

    def displaced(self, draft: Draft) -> Iterator[Query]:
        """Ask about a numbered series that was printed out of order."""
        moved = settle(draft, self.page.strips)
        if moved is not None:
            yield self.ask("Q310", moved, "已按序号排好，请对照报纸核对")

    def slight(self, path: Sequence[Reading]) -> Iterator[Query]:
        """Ask about headings, joins and captions that little evidence decided."""
        for at, step in enumerate(path):
            code = SLIGHTLY.get(step.move)
            if code is None or step.before is None or step.before.state.phase is VOID or self.announced(path, at):
                continue
            own = [sign for sign in step.signs if sign[0].startswith(PLACES[step.move])]
            if total(own) < SLIGHT and not sure(own):
                yield self.ask(code, at)

    def announced(self, path: Sequence[Reading], at: int) -> bool:
        """Tell whether an agency tag or the byline before it shows that an article begins here."""
        before = path[at].before
        closed = before is not None and before.state.phase is END
        text = next((each for each in range(at, len(path)) if path[each].move in {Move.OPEN, Move.PARAGRAPH}), at)
        return path[at].move.opens and (closed or self.page.traits[text].reports)

    def loose(self, path: Sequence[Reading]) -> Iterator[Query]:
        """Ask about lines that were left out as furniture without being surely so."""
        for at, step in enumerate(path):
            if step.move is Move.FURNITURE and total(step.signs) < 2 * SLIGHT:
                yield self.ask("Q306", at)

    def turns(self, path: Sequence[Reading]) -> Iterator[Query]:
        """Ask about turn lines whose other end is not on the page."""
        for at, (before, step) in enumerate(pairwise(path), 1):
            turn = self.page.traits[at].turn
            if step.move is Move.FURNITURE and turn == "in" and before.state.held == step.state.held:
                yield self.ask("Q308", at)
        held = path[-1].state.held if path else ()
        for last in held:
            yield self.ask("Q308", last)


SLIGHTLY = {
    Move.NEW: "Q305",
    Move.SUBHEAD: "Q305",
    Move.OPEN: "Q305",
    Move.JOIN: "Q304",
    Move.RESUME: "Q304",
    Move.CAPTION: "Q309",
}
"""The code of the query for each move that may rest on little."""
PLACES = {
    Move.NEW: ("new.", "more."),
    Move.SUBHEAD: ("subhead.",),
    Move.OPEN: ("headless.",),
    Move.JOIN: ("join.",),
    Move.RESUME: ("join.", "resume."),
    Move.CAPTION: ("caption.",),
}
"""The evidence that decides them."""


def sure(signs: Sequence[Sign]) -> bool:
    """Tell whether one piece of evidence is enough by itself."""
    return any(name in {"new.first", "subhead.inline", "join.overlap", "caption.opener"} for name, _ in signs)
