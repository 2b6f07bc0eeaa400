"""Signings: which article a byline is of, by its place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from generator.cut.below import WRITTEN, answers
from generator.cut.bylines import OPENS
from generator.cut.captions import CAPTION
from generator.cut.page import PICTURE
from generator.cut.places import Places
from generator.cut.signs import below_notice
from generator.cut.state import SUBHEAD, VOID
from generator.cut.weighing import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.state import State
    from generator.cut.traits import Traits
    from generator.cut.weighing import Sign

MARKS = frozenset("□■◇◆")
"""Signs before who wrote an article, and not before who gives a notice."""
LETTER = 8
"""A letter has no more paragraphs."""
AGAIN = 1.0
"""How surely a byline is of another article whose role the byline above has too; a blank line between would be surer."""


@dataclass(frozen=True, slots=True)
class Signings(Places):
    """The evidence of the places of bylines on one page."""

    def sign(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a byline that closes an article."""
        yield "signed.end", 1
        if self.letter(state, at):
            yield "signed.letter", 1
        if state.phase is SUBHEAD:
            yield "subhead.signed", 1
        if self.page.strips[at].text[0] in MARKS and self.page.row[at - 1] and below_notice(self.page, at):
            yield "signed.notice", 1
        if self.page.strips[at].gap >= PICTURE:
            yield "signed.picture", 1
        if state.signed and not self.answered(at):
            yield "signed.twice", 1
        open_end = self.unfinished(state.last)
        if open_end:
            yield "signed.unfinished", open_end

    def letter(self, state: State, at: int) -> bool:
        """Tell whether the text above a byline opens as a letter to the paper, which is signed at its end: 编辑同志：…."""
        above = range(at - 1, max(at - LETTER, 0) - 1, -1)
        texts = list(takewhile(lambda each: self.page.traits[each].prose or self.page.traits[each].address, above))
        return not state.signed and any(WRITTEN.match(self.page.strips[each].text) for each in texts)

    def answered(self, at: int) -> bool:
        """Tell whether the text above a byline answers a letter, which somebody else has signed."""
        above = range(at - 1, max(at - LETTER, 0), -1)
        texts = takewhile(lambda each: self.page.traits[each].prose or self.page.traits[each].address, above)
        return any(answers(self.page, each) for each in texts)

    def apart(self, at: int) -> float:
        """Tell how surely a byline is not of the article that the byline before it is of."""
        gap = self.page.strips[at].gap
        return AGAIN * self.again(at) + (min(gap - 1, 2) if gap > 1 else 0)

    def again(self, at: int) -> int:
        """Count the roles that a byline has in common with the byline before it: 记者 李平 通讯员 王芳, then 记者 赵青 通讯员 周健."""
        before, after = (self.page.strips[each].text for each in (at - 1, at))
        if not self.page.traits[at - 1].byline:
            return 0
        return max(before[:2] == after[:2], len({*before.split()} & {*after.split()}))

    @once("phase", "last", "headed", "labelled", "pictured", "sections")
    def sign_new(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a byline that opens an article."""
        yield "signed.opens", 2 if self.page.traits[at].bare and self.page.strips[at].text[0] in OPENS else 1
        if at and self.page.strips[at].gap == 0:
            yield "signed.glued", 1
        if state.phase is VOID:
            return
        if self.goes_on(at):
            yield "signed.goes_on", 1
        yield from self.closing(state)
        behind = self.text_behind(at)
        if self.page.traits[behind].signed:
            yield "signed.twice", 1
        yield from self.bond("headless", behind)
        yield from self.foretold(behind)

    def goes_on(self, at: int) -> bool:
        """Tell whether a byline stands directly below a line of another role, whose authors it then goes on to name."""
        return self.page.traits[at - 1].byline and self.page.strips[at].gap <= 1 and not self.again(at)

    def text_behind(self, at: int) -> int:
        """Find the text that a byline opens."""
        behind = range(at + 1, len(self.page.traits))
        return next((each for each in behind if not is_inserted(self.page.traits[each])), at)


def is_inserted(trait: Traits) -> bool:
    """Tell whether a strip is no text; what may be a caption and is longer than captions are is text."""
    return trait.inserted and not (trait.scene == 1 and trait.size > CAPTION)
