"""Moves: what a strip may be made of in a state, with the evidence of its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.cut import joins
from generator.cut.joins import aside
from generator.cut.signs import PICTURE, Page, Sign, block
from generator.cut.state import Move, Phase, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.language import Words

Step = tuple[Move, list[Sign], State]
"""A move, the evidence of its place, and the state behind it."""

MANY = 3
"""Counts stop here."""
APART, BOUND = 0.08, 0.18
"""Texts that share less are of two things, texts that share more of one."""
BROKEN = 2
"""So many articles may be broken off at a time."""
TELLTALE = frozenset({"join.word", "join.fragment", "join.closes", "join.overlap", "join.tail", "join.clings"})
"""What must speak for it when text is to carry on an article behind another one."""
SIGNATURE = 12
"""A last line without an end that is not longer may name who speaks, as in a notice."""
LEAD = 40
"""Text that opens an article is seldom shorter."""
UNLIKE = 0.15
"""A heading that shares less with a text is not of it."""
BEFORE_SUBHEAD = frozenset({Phase.TEXT, Phase.SUBHEAD, Phase.HEAD, Phase.LATE})
"""Where a subhead may follow."""


@dataclass(frozen=True, slots=True)
class Moves:
    """The moves on one page."""

    page: Page
    """What is seen of the page."""
    words: Words
    """Cuts a string into words."""
    elsewhere: Callable[[str], bool]
    """Tells whether characters stand together somewhere on the page."""
    _joins: dict[tuple[int, int], tuple[Sign, ...]] = field(default_factory=dict)

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

    def more(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that a heading goes on."""
        yield ("more.picture" if self.page.strips[at].gap >= PICTURE else "more.near"), 1
        if state.phase is Phase.SIGNED:
            yield "more.after_byline", 1
        elif state.length >= MANY:
            yield "more.lines", 1
        if at and aside(self.page.traits[at - 1]):
            yield "more.parted", 1
        yield from self.likeness("more", at)

    def new(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that an article begins with this heading."""
        if state.phase is Phase.VOID:
            yield "new.first", 1
            yield from self.likeness("new", at)
            return
        yield from self.closing(state)
        if self.page.traits[at].second:
            yield "new.second", 1
        if self.page.traits[at].notice:
            yield "new.notice", 1
        if state.phase is Phase.END:
            yield "new.after_byline", 1
        elif state.phase is Phase.LATE:
            yield "new.after_late", 1
        elif not state.signed:
            yield "new.after_body", 1
        yield from self.likeness("new", at)
        yield from self.unlike("new", at, self.page.affinity.ahead[at])
        yield from self.bond("new", at)
        if self.page.kin[at]:
            yield "new.kin", self.page.kin[at] ** 2

    def closing(self, state: State) -> Iterator[Sign]:
        """Yield what an article lacks when it ends in this state."""
        if state.phase is Phase.VOID:
            return
        if state.last < 0 and state.phase in {Phase.HEAD, Phase.SIGNED}:
            yield "new.bodiless", 1
        elif not state.headed:
            yield ("new.labelled" if state.labelled else "new.headless"), 1
        if state.phase is Phase.SUBHEAD:
            yield "subhead.idle", 1
        open_end = self.unfinished(state.last)
        if open_end:
            yield "new.unfinished", open_end

    def unfinished(self, at: int) -> float:
        """Tell how surely a body strip has no end."""
        if at < 0:
            return 0
        trait = self.page.traits[at]
        if trait.ended or self.page.row[at] or trait.signature or trait.last == "：":
            return 0
        if trait.half:
            return 0.2
        if trait.size > joins.HEADING or trait.last in "，、":
            return 1
        return 0.6 if trait.size > SIGNATURE else 0.2

    def likeness(self, name: str, at: int) -> Iterator[Sign]:
        """Yield how far the words of a heading are found before and behind it."""
        around = self.page.affinity
        late = name == "late"
        back = around.back[at] if late else around.only_back[at]
        ahead = around.only_ahead[at] if late else around.ahead[at]
        if back:
            yield f"{name}.back", min(back * 1.5, 1)
        if ahead:
            yield f"{name}.ahead", min(ahead * 1.5, 1)

    def unlike(self, name: str, at: int, share: float) -> Iterator[Sign]:
        """Yield that a heading has hardly a word in common with its text; of two lines the other may have."""
        alone = not any(self.headlike(each) for each in (at - 1, at + 1))
        if share < UNLIKE and alone:
            yield f"{name}.unlike", 1 - share / UNLIKE

    def headlike(self, at: int) -> bool:
        """Tell whether a strip may be a line of a heading."""
        if not 0 <= at < len(self.page.traits):
            return False
        trait = self.page.traits[at]
        plain = not (
            trait.ended
            or trait.full_stop
            or trait.byline
            or trait.more
            or trait.bare
            or trait.credit
            or trait.scene > 1
        )
        return plain and trait.size <= joins.HEADING

    def bond(self, name: str, at: int) -> Iterator[Sign]:
        """Yield whether the text on both sides speaks of one thing."""
        bond = self.page.affinity.bond[at]
        if bond < APART:
            yield f"{name}.apart", 1 - bond / APART
        else:
            yield f"{name}.bound", min((bond - APART) / (BOUND - APART), 1)

    def late(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a headline behind its text."""
        yield "late.base", 1
        yield from self.likeness("late", at)
        yield from self.unlike("late", at, self.page.affinity.back[at])
        if state.labelled:
            yield "late.labelled", 1 - min(self.page.affinity.back[at] * 2, 1)
        open_end = self.unfinished(state.last)
        if open_end:
            yield "late.unfinished", open_end

    def subhead(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a subhead."""
        yield "subhead.base", 1
        yield from self.bond("subhead", at)
        yield from self.likeness("subhead", at)
        if self.page.kin[at]:
            yield "subhead.kin", self.page.kin[at]
        elif not self.followed(at):
            yield "subhead.alone", 1
        if self.page.traits[at].label or self.page.traits[at].notice:
            yield "subhead.label", 1
        if state.phase is Phase.SUBHEAD and self.page.strips[at].gap:
            yield "subhead.twice", 0 if self.followed(at) else 1
        if state.phase is Phase.END:
            yield "subhead.after_byline", 1
        if self.followed(at):
            yield "subhead.inline", 1
        if state.phase in {Phase.HEAD, Phase.LATE}:
            yield "subhead.first", 0.3 if self.page.strips[at].gap >= PICTURE else 1
        open_end = self.unfinished(state.last)
        if open_end:
            yield "subhead.unfinished", open_end

    def followed(self, at: int) -> bool:
        """Tell whether the next strip was cut out of the same line."""
        return at + 1 < len(self.page.strips) and self.page.strips[at + 1].gap == 0

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

    def paragraph(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a paragraph of its own."""
        trait = self.page.traits[at]
        if trait.fragment:
            yield "paragraph.fragment", 1
        if state.last < 0:
            if trait.reports:
                yield ("paragraph.opening" if state.headed else "headless.signed"), 1
            return
        open_end = self.unfinished(state.last)
        if open_end:
            yield "paragraph.unfinished", open_end
        if state.phase is Phase.END:
            yield "paragraph.after_byline", 1
            if state.length == 1:
                yield "paragraph.lead_byline", 1
        if state.phase is Phase.LATE and state.length > 1:
            yield "late.middle", 1
        if trait.reports:
            yield ("subhead.reported" if state.phase is Phase.SUBHEAD else "paragraph.report"), 1
        if state.phase in {Phase.END, Phase.LATE}:
            yield from self.bond("paragraph", at)

    def join(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that a strip goes on with the paragraph before it."""
        yield from self.joining(state.last, at)
        if state.phase is Phase.SUBHEAD:
            yield "join.subhead", 1
        if state.phase is Phase.END:
            yield "paragraph.after_byline", 1
        if self.page.strips[at].gap >= PICTURE:
            yield "join.far", 1

    def joining(self, last: int, at: int) -> tuple[Sign, ...]:
        """Weigh two strips against each other, once for all states."""
        key = (last, at)
        if key not in self._joins:
            page = self.page
            left, right = ((page.strips[each], page.traits[each]) for each in key)
            found = [(name, 1.0) for name in joins.join(left, right, self.words, self.elsewhere)]
            if page.row[key[0]] or page.row[at]:
                found.append(("join.rows", 1))
            if block(page, key[0]):
                found.append(("join.block", 1))
            self._joins[key] = tuple(found)
        return self._joins[key]

    def open(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that an article begins with this text."""
        trait = self.page.traits[at]
        if state.phase is not Phase.VOID:
            yield "headless.base", 1
            yield from self.closing(state)
            yield from self.bond("headless", at)
            if state.phase is Phase.END:
                yield "headless.byline", 1
            if trait.size < LEAD and not trait.reports:
                yield "headless.short", 1
            if trait.dated and self.page.strips[at].text[0].isdigit():
                yield "headless.dated", 1
            elif trait.told:
                yield "headless.told", 1
        if trait.reports:
            yield "headless.report", 1
        if trait.fragment:
            yield "paragraph.fragment", 1

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

    def sign(self, state: State, gap: int) -> Iterator[Sign]:
        """Yield the evidence for a byline that closes an article."""
        yield "signed.end", 1
        if gap >= PICTURE:
            yield "signed.picture", 1
        if state.signed:
            yield "signed.twice", 1
        open_end = self.unfinished(state.last)
        if open_end:
            yield "signed.unfinished", open_end

    def again(self, at: int) -> bool:
        """Tell whether a byline opens with the same role as the byline before it."""
        before, after = (self.page.strips[each].text[:2] for each in (at - 1, at))
        return self.page.traits[at - 1].byline and before == after

    def sign_new(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a byline that opens an article."""
        yield "signed.opens", 1
        if state.phase is Phase.VOID:
            return
        yield from self.closing(state)
        yield from self.bond("headless", at)
        if state.phase is Phase.END:
            adjoining = self.page.strips[at].gap <= 1 and not self.again(at)
            yield ("signed.adjoining" if adjoining else "headless.byline"), 1

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
