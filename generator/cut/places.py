"""Places: what the place of a strip says for and against what it may be made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.cut import joins
from generator.cut.below import (
    addressed,
    answers,
    followed,
    over_headline,
    over_notice,
    over_rows,
    over_table,
    over_verse,
    promises,
    saluted,
    sets_out,
    tells,
)
from generator.cut.kinship import pictures
from generator.cut.lengths import HEADING
from generator.cut.marks import BYLINE, TAG
from generator.cut.page import PICTURE, Page
from generator.cut.signs import acts, block, gives_notice, is_maxim, over_heading
from generator.cut.state import END, HEAD, LATE, MANY, SIGNED, SUBHEAD, VOID
from generator.cut.turns import turned
from generator.cut.weighing import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cut.breaks import Breaks
    from generator.cut.state import State
    from generator.cut.weighing import Sign, Weighed

APART, BOUND = 0.08, 0.18
"""Texts that share less are of two things, texts that share more of one."""
SIGNATURE = 12
"""A last line without an end that is not longer may name who speaks, as in a notice."""
LEAD, SHORT = 36, 10
"""Text that opens an article is seldom shorter than the first, and hardly ever by the second."""
SECTION = 18
"""Subheads are seldom longer, and hardly ever by what is short."""
LEADING = 0.25
"""How much it tells of a headline behind the lead that its words are not in the lead."""
UNLIKE = 0.15
"""A heading that shares less with a text is not of it."""
TOLD = 0.4
"""Headlines seldom share less with their text than this, and subheads mostly."""
BRIEF = 9
"""Headlines are seldom shorter, and most subheads are."""
STUB = 6
"""A line over a headline that is not longer is rather its kicker than a headline behind its text."""
SECTIONS = 0.07
"""Sections of one text share seldom less."""
ALIKE = 2
"""Items of a list that stop at semicolons open with so many characters: 凡是…；/ 凡是…。"""
GREETING = 4
"""What is said behind the salutation of a letter is hardly longer: 你们好."""
ITEMS = frozenset("●■◆▲★○□◇△☆·•")
"""Marks with which the items of a list open."""
CLOSED = frozenset({END, LATE})
"""Where it shows that an article is at its end."""
FORETOLD = 0.2
"""A paragraph that holds so much more of a headline behind its text than the text before opens that article."""
DRAWN = 0.03
"""A paragraph that goes so much more with the text behind a heading is surely of that text."""


@dataclass(frozen=True, slots=True)
class Places:
    """The evidence of places on one page."""

    page: Page
    """What is seen of the page."""
    breaks: Breaks
    """What is known of places where lines break off."""
    weighed: dict[tuple[object, ...], Weighed] = field(default_factory=dict)
    """What was weighed already, by what it depends on."""
    joined: dict[tuple[int, int], tuple[Sign, ...]] = field(default_factory=dict)
    """What two strips say to each other."""

    def forget(self) -> None:
        """Forget what was weighed for a strip that is done; a page may have a million."""
        self.weighed.clear()
        self.joined.clear()

    def more(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that a heading goes on."""
        if self.page.strips[at].gap < PICTURE:
            yield "more.near", 1
        yield from self.parted(at)
        if tells(self.page, at):
            yield "more.inline", 1
        if state.phase is SIGNED:
            standing = at > 1 and self.page.traits[at - 2].standing
            yield "more.after_byline", 1 if state.headed and not standing else 0.3
        elif state.length >= MANY:
            yield "more.lines", 1
        if state.length == 1 and not self.page.traits[at - 1].label and (turns := self.turns(at)):
            yield "more.turns", turns
        if self.page.traits[at].local and self.page.traits[at - 1].local:
            yield "more.local", 1
        if self.page.traits[at].bare and any(each.prose for each in self.page.traits[at + 1 : at + 2]):
            yield "more.bare", 1
        if self.is_number(at):
            yield "more.ordinal", 1
        elif self.page.traits[at].sidebar:
            yield "more.sidebar", 1
        yield from self.likeness("more", at)

    def is_number(self, at: int) -> bool:
        """Tell whether a strip opens with the number of a section, or is nothing else; a chapter of a serial may have a name behind."""
        ordinal = self.page.traits[at].ordinal and not self.page.strips[at].text.startswith("第")
        return ordinal or self.numbered(at)

    def numbered(self, at: int) -> bool:
        """Tell whether the number of a section opens a strip, or a word in its place; not where the strip beside it opens so: 急：… / 快：… are one headline."""
        return self.page.traits[at].numbered and not self.is_half(at)

    def is_half(self, at: int) -> bool:
        """Tell whether a word and a colon open a strip as they open the one beside it."""
        strips, traits = self.page.strips, self.page.traits
        beside = (each for each in (at - 1, at + 1) if 0 <= each < len(strips) and traits[each].numbered)
        return strips[at].text[1:2] == "：" and any(strips[each].text[1:2] == "：" for each in beside)

    def parted(self, at: int) -> Iterator[Sign]:
        """Yield what stands between two lines of a heading."""
        if self.page.strips[at].gap >= PICTURE:
            yield "more.picture", 1
        if at and (self.page.traits[at - 1].inserted or self.page.traits[at - 1].furniture):
            yield "more.parted", 1

    def turns(self, at: int) -> float:
        """Tell how surely the line before is of the text behind it, and this one of the text ahead."""
        return min(self.page.affinity[at - 1].only_back * 2, self.page.affinity[at].only_ahead * 2, 1)

    @once("phase", "last", "headed", "signed", "labelled", "pictured", "sections")
    def new(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that an article begins with this heading."""
        if state.phase is VOID:
            yield "new.first", 1
            yield from self.likeness("new", at)
            return
        yield from self.closing(state)
        yield from self.behind(state, at)
        yield from self.likeness("new", at)
        yield from self.unlike("new.unlike", at, self.page.affinity[at].ahead)
        yield from self.bond("new", at)
        yield from self.within(at)
        yield from self.setting(at)
        yield from self.drawn("new", at)

    def behind(self, state: State, at: int) -> Iterator[Sign]:
        """Yield what the end of the article before says of a heading."""
        if state.phase is END:
            yield "new.after_byline", 1
        elif state.phase is LATE:
            begun = self.page.traits[at - 1].speech and not self.page.traits[at - 2].headline
            yield "new.spoken" if begun else "new.after_late", 1
        elif not state.signed:
            yield "new.after_body", 1
        if state.phase not in CLOSED:
            yield from self.unmarked(state, at)
        if answers(self.page, at):
            yield "new.answers", 1

    def unmarked(self, state: State, at: int) -> Iterator[Sign]:
        """Yield what it says of a heading that neither byline nor tag shows an article to begin."""
        page, trait = self.page, self.page.traits[at]
        if page.opened[at] == BYLINE and page.unsigned[at] and not trait.standing:
            yield "new.ascribed", page.unsigned[at]
        elif page.unmarked[at] and not state.signed:
            yield "new.unmarked", page.unmarked[at]
        if trait.standing or (at + 1 < len(page.traits) and page.traits[at + 1].lead):
            return
        if page.unmarked[at]:
            yield from self.unlike("new.untold", at, page.affinity[at].ahead, TOLD)
        if page.unsigned[at] and trait.size < BRIEF and not self.headlike(at + 1):
            yield "new.brief", min((BRIEF - trait.size) / 2, 1)

    def within(self, at: int) -> Iterator[Sign]:
        """Yield what speaks for a headline, or for a heading within an article, by its words and its like."""
        trait = self.page.traits[at]
        if tells(self.page, at):
            yield "new.inline", 1
        if trait.second or self.page.strips[at].text.startswith("——"):
            yield "new.second", 1 if trait.second else 3
        if trait.sidebar:
            yield "new.sidebar", 1
        if trait.notice or over_notice(self.page, at):
            yield "new.notice", 1
        if self.page.kin[at] and not (trait.standing or over_heading(self.page, at) or self.page.brief[at]):
            yield "new.kin", self.page.kin[at] ** 2
            if trait.last == "？":
                yield "new.question", 1
        if self.page.subject[at]:
            yield "new.subject", self.page.subject[at]
        if trait.ordinal or self.numbered(at):
            yield "new.ordinal", 1
        if over_verse(self.page, at):
            yield "new.verse", 1

    def setting(self, at: int) -> Iterator[Sign]:
        """Yield whether a heading is set as those that begin articles on this page, or as what stands inside them, and whether it is that of picture news."""
        if pictures(self.page.strips, self.page.traits, at):
            yield "new.pictured", 1
        if inset := self.page.inset[at]:
            yield "new.inset" if inset > 0 else "new.set_off", abs(inset)

    def closing(self, state: State) -> Iterator[Sign]:
        """Yield what an article lacks when it ends in this state."""
        if state.phase is VOID:
            return
        if state.last < 0 and state.phase in {HEAD, SIGNED}:
            yield "new.bodiless", 0.4 if state.pictured else 1
        elif not state.headed:
            yield ("new.labelled" if state.labelled else "new.headless"), 1
        if (state.headed and self.noted(state)) or saluted(self.page, state.last):
            yield "new.noted", 1
        if state.phase is SUBHEAD:
            yield "subhead.idle", 1
        if state.sections == 1:
            yield "subhead.only", 1
        open_end = self.unfinished(state.last)
        if open_end:
            yield "new.unfinished", open_end
        elif state.last >= 0 and (promises(self.page, state.last) or sets_out(self.page, state.last)):
            yield "new.promised", 1

    def noted(self, state: State) -> bool:
        """Tell whether an article has nothing yet but a standing heading and a note of the editors, behind which its headline may stand."""
        return state.last > 0 and self.page.traits[state.last].note and self.headlike(state.last - 1)

    def unfinished(self, at: int) -> float:
        """Tell how surely a body strip has no end."""
        if at < 0:
            return 0
        trait = self.page.traits[at]
        if trait.ended or self.page.row[at] or trait.signature or trait.last == "：":
            return 0
        if trait.half or trait.strung or self.is_item(at):
            return 0.2
        if trait.size > HEADING or trait.last in "，、":
            return 1
        return 0.6 if trait.size > SIGNATURE else 0.2

    def is_item(self, at: int) -> bool:
        """Tell whether a body strip is an item of a list that may be whole without an end."""
        if at + 1 == len(self.page.strips):
            return False
        one, other = self.page.strips[at].text, self.page.strips[at + 1].text
        parallel = one[-1] == "；" and one[:ALIKE] == other[:ALIKE]
        return parallel or joins.is_item(self.page.traits[at], self.page.traits[at + 1])

    def likeness(self, name: str, at: int) -> Iterator[Sign]:
        """Yield how far the words of a heading are found before and behind it; before a standing heading that says nothing."""
        alike = self.page.affinity[at]
        late = name == "late"
        back = self.page.told[at].before if late else alike.only_back
        ahead = alike.only_ahead if late else alike.ahead
        if back and not self.page.traits[at].label:
            yield f"{name}.back", min(back * 1.5, 1)
        if ahead:
            yield f"{name}.ahead", min(ahead * 1.5, 1)

    def unlike(self, name: str, at: int, share: float, usual: float = UNLIKE) -> Iterator[Sign]:
        """Yield that a heading has fewer words in common with its text than usual; of two lines the other may have."""
        alone = not (self.page.traits[at].standing or any(self.headlike(each) for each in (at - 1, at + 1)))
        if share < usual and alone:
            yield name, 1 - share / usual

    def headlike(self, at: int) -> bool:
        """Tell whether a strip may be a line of a heading."""
        return 0 <= at < len(self.page.traits) and self.page.traits[at].headline

    def bond(self, name: str, at: int) -> Iterator[Sign]:
        """Yield whether the text on both sides speaks of one thing."""
        bond = self.page.affinity[at].bond
        apart = APART if name in {"headless", "paragraph"} else SECTIONS
        if bond < apart:
            yield f"{name}.apart", 1 - bond / apart
        elif bond > APART:
            yield f"{name}.bound", min((bond - APART) / (BOUND - APART), 1)

    def drawn(self, name: str, at: int) -> Iterator[Sign]:
        """Yield that the paragraph before a heading goes with the text behind it."""
        if (drawn := self.page.affinity[at].drawn) > 0:
            yield f"{name}.drawn", min(drawn / DRAWN, 1)

    def late(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a headline behind its text."""
        yield "late.base", 1
        yield from self.unlikely(state, at)
        if state.length == 1 and self.page.traits[state.last].note:
            yield "late.note", 1
        elif saluted(self.page, state.last) and self.page.traits[at].size > GREETING:
            yield "late.saluted", 1
        else:
            yield from self.retold(state, at)
        if state.length == 1 and over_verse(self.page, at):
            yield "late.verse", 1
        if state.labelled:
            yield "late.labelled", 1 - min(self.page.told[at].before * 2, 1)
        open_end = self.unfinished(state.last)
        if open_end:
            yield "late.unfinished", open_end

    def unlikely(self, state: State, at: int) -> Iterator[Sign]:
        """Yield what shows that a strip is another line than a headline behind its text."""
        if self.numbered(at):
            yield "late.ordinal", 1
        if self.page.traits[at].signature and (gives_notice(self.page, at) or not acts(self.page, at)):
            yield "late.signature", 1
        if self.page.traits[at].last == "：":
            yield "late.introduces", 1
        if self.page.traits[at].comment or over_notice(self.page, at) or self.stands_over(at):
            yield "late.label", 1
        if self.page.kin[at]:
            yield "late.kin", self.page.kin[at] ** 2
        if addressed(self.page, at + 1):
            yield "late.letter", 1
        if self.page.strips[state.last].text.endswith(self.page.strips[at].text):
            yield "late.repeats", 1
        if self.page.traits[at].size <= STUB and over_headline(self.page, at):
            yield "late.stub", 1

    def stands_over(self, at: int) -> bool:
        """Tell whether a strip is a standing heading, or may be one, over a headline or who signs it."""
        trait, below = self.page.traits[at], self.page.traits[at + 1 : at + 2]
        return trait.label or (
            trait.standing and any(each.byline or each.headline for each in below) and not self.page.row[at + 1]
        )

    def retold(self, state: State, at: int) -> Iterator[Sign]:
        """Yield how far the words of a headline are found in the text before it; behind the lead alone, without a byline, the rest of the text may have them."""
        back = self.page.told[at].before
        if state.length > 1 or state.phase is END:
            yield from self.likeness("late", at)
            yield from self.unlike("late.unlike", at, back)
            return
        yield from self.led(at)
        yield from self.drawn("late", at)
        if self.page.introduced[at]:
            yield "late.introduced", 1
        yield from ((name, strength * LEADING) for name, strength in self.unlike("late.unlike", at, back))

    def led(self, at: int) -> Iterator[Sign]:
        """Yield how far the words of a headline are found in the lead before it."""
        if back := self.page.told[at].before:
            yield "late.back", min(back * 1.5, 1)

    def later(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that a headline behind its text goes on."""
        yield "late.more", 1
        if self.stands_over(at):
            yield "late.label", 1
        if self.is_number(at):
            yield "more.ordinal", 1
        if self.page.strips[at].gap > 1 and self.page.row[at + 1 : at + 2] == (True,):
            yield "late.rows", 1
        yield from self.led(at) if state.length == 1 else self.likeness("late", at)
        yield from self.parted(at)

    @once("phase", "last", "labelled", "sections")
    def subhead(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a subhead."""
        yield "subhead.base", 1
        yield from self.bond("subhead", at)
        yield from self.likeness("subhead", at)
        yield from self.sectional(at)
        yield from self.usual(at)
        if state.phase is SUBHEAD and self.page.strips[at].gap:
            yield "subhead.twice", 0 if followed(self.page, at) or self.page.traits[at - 1].sidebar else 1
        if state.sections:
            yield "subhead.changed" if self.page.changed[at] else "subhead.again", 1
        if state.labelled:
            yield "subhead.labelled", 1
        if state.phase is END:
            yield "subhead.after_byline", 1
        if followed(self.page, at) and not tells(self.page, at):
            yield "subhead.inline", 1
        if state.phase in {HEAD, LATE} and not self.is_number(at):
            yield "subhead.first", (0.3 if self.page.strips[at].gap >= PICTURE else 1) * (1 - self.page.kin[at])
        open_end = self.unfinished(state.last)
        if open_end:
            yield "subhead.unfinished", open_end

    def sectional(self, at: int) -> Iterator[Sign]:
        """Yield what the look of a strip, its like and what follows it say of a subhead."""
        trait = self.page.traits[at]
        other = trait.notice or trait.pictures or self.page.brief[at] or over_heading(self.page, at)
        if self.page.kin[at] and not other:
            yield "subhead.kin", self.page.kin[at]
        elif not followed(self.page, at):
            yield "subhead.alone", 1
        if over_rows(self.page, at):
            yield "subhead.rows", 1
        if self.page.brief[at]:
            yield "subhead.brief", 1
        if trait.ordinal or self.numbered(at):
            yield "subhead.ordinal", 1
        elif trait.size > SECTION:
            yield "subhead.long", min((trait.size - SECTION) / SHORT, 1)
        if trait.sidebar:
            yield "subhead.sidebar", 1
        if trait.label or trait.rubric or trait.notice or over_heading(self.page, at):
            yield "subhead.label", 1
        if trait.local:
            yield "subhead.local", 1

    def usual(self, at: int) -> Iterator[Sign]:
        """Yield what the habits of the page and of reports say of a subhead."""
        trait = self.page.traits[at]
        if self.page.opened[at] == TAG and not (trait.ordinal or trait.numbered):
            yield "subhead.tagged", 1
        if self.page.inset[at] > 0:
            yield "subhead.inset", self.page.inset[at]

    def paragraph(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence for a paragraph of its own."""
        trait = self.page.traits[at]
        if trait.fragment:
            yield "paragraph.fragment", 1
        if state.last < 0:
            if trait.reports:
                yield ("paragraph.opening" if state.headed else "headless.signed"), 1
            elif state.phase is SIGNED and self.page.subject[at]:
                yield "paragraph.subject", self.page.subject[at]
            return
        yield from self.inner(state, at)
        if state.phase is END and answers(self.page, at):
            yield "paragraph.answers", 1
        elif state.phase is END and not self.itemised(state.last, at):
            yield "paragraph.after_byline", 1
            if state.length == 1:
                yield "paragraph.lead_byline", 1
        if state.phase is LATE and state.length > 1:
            yield "late.middle", 1
        if state.phase in {END, LATE}:
            yield from self.bond("paragraph", at)

    def itemised(self, last: int, at: int) -> bool:
        """Tell whether a text opens with the mark that the one before it opens with, an item of a list whose items are signed."""
        first = self.page.strips[at].text[0]
        return first in ITEMS and self.page.strips[last].text[0] == first

    def inner(self, state: State, at: int) -> Iterator[Sign]:
        """Yield what the beginning of a paragraph and the end of the one before it say."""
        trait = self.page.traits[at]
        open_end = self.unfinished(state.last)
        if open_end:
            yield "paragraph.unfinished", open_end
        if trait.reports:
            yield ("subhead.reported" if state.phase is SUBHEAD else "paragraph.report"), 1
        elif trait.note:
            yield "paragraph.note", 1
        elif saluted(self.page, at):
            yield "paragraph.saluted", 1
        elif state.phase is SUBHEAD and state.length == 1 and self.leads(state.last) and self.leads(at):
            yield "paragraph.brief", 1
        elif trait.lead:
            yield "paragraph.lead", 1
            if state.phase is SUBHEAD:
                yield "subhead.lead", 1

    @once("phase", "last")
    def join(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that a strip goes on with the paragraph before it."""
        yield from self.joining(state.last, at)
        if state.phase is SUBHEAD:
            yield "join.subhead", 1
        if state.phase is END:
            yield "paragraph.after_byline", 1
        if self.page.strips[at].gap >= PICTURE:
            yield "join.far", 1

    def joining(self, last: int, at: int) -> tuple[Sign, ...]:
        """Weigh two strips against each other, once for all states."""
        if (last, at) not in self.joined:
            page = self.page
            left, right = ((page.strips[each], page.traits[each]) for each in (last, at))
            found = [(name, 1.0) for name in joins.join(left, right, self.breaks)]
            if right[0].indented and right[0].gap == 1 and not right[1].fragment:
                found.append(("join.indented", 1))
            if right[0].flush and joins.is_text(right[1]):
                found.append(("join.flush", 1))
            if left[1].signature or right[1].signature:
                found.append(("join.signature", 1))
            found += turned(page, last, at)
            if (page.row[last] and not self.breaks_off(last)) or page.row[at]:
                found.append(("join.rows", 1))
            if block(page, last):
                found.append(("join.block", 1))
            if is_maxim(page, last):
                found.append(("join.maxim", 1))
            self.joined[last, at] = tuple(found)
        return self.joined[last, at]

    def breaks_off(self, at: int) -> bool:
        """Tell whether an item of a list has no end, though the one above it has."""
        traits = self.page.traits
        whole = at > 0 and self.page.row[at - 1] and traits[at - 1].ended
        return whole and traits[at].listed and traits[at].size > HEADING and joins.unended(traits[at])

    @once("phase", "last", "headed", "labelled", "pictured", "sections")
    def open(self, state: State, at: int) -> Iterator[Sign]:
        """Yield the evidence that an article begins with this text."""
        trait = self.page.traits[at]
        if state.phase is not VOID:
            yield "headless.base", 1
            yield from self.closing(state)
            yield from self.bond("headless", at)
            yield from self.unsigned(state, at)
            if trait.size < LEAD and not trait.reports:
                yield "headless.short", min((LEAD - trait.size) / SHORT, 1)
            if self.day(at) and not self.day(at + 1):
                yield "headless.dated", 1
            elif trait.told:
                yield "headless.told", 1
            if self.page.subject[at]:
                yield "headless.subject", self.page.subject[at]
            if self.page.row[at] and self.page.row[at - 1]:
                yield "headless.row", 1
            yield from self.announced(at)
            yield from self.foretold(at)
            yield from self.reported(state, at)
        if trait.note:
            yield "headless.note", 1
        elif saluted(self.page, at) and self.headlike(at + 1):
            yield "headless.saluted", 1
        if trait.fragment:
            yield "paragraph.fragment", 1

    def reported(self, state: State, at: int) -> Iterator[Sign]:
        """Yield that a text opens with the tag of a report; not behind a torn tag, of which it may be the rest."""
        if self.page.traits[at].reports:
            yield "headless.report", 1
            if state.last == at - 1 and joins.is_stump(self.page.traits[at - 1]):
                yield "headless.torn", 1

    def unsigned(self, state: State, at: int) -> Iterator[Sign]:
        """Yield that the article before a text without a heading is signed at its end, or that its byline may be of this text, too."""
        if state.phase is END:
            yield "headless.byline", 1
        elif state.phase not in CLOSED and self.page.opened[at] == BYLINE and self.page.unsigned[at]:
            yield "headless.ascribed", self.page.unsigned[at]

    def announced(self, at: int) -> Iterator[Sign]:
        """Yield that a text stands over a table, says that more follows, is what follows, or answers what stands above."""
        if over_table(self.page, at) or promises(self.page, at):
            yield "headless.rows", 1
        if promises(self.page, at - 1) or self.page.traits[at - 1].introduces:
            yield "headless.introduced", 1
        if answers(self.page, at):
            yield "headless.answers", 1
        elif addressed(self.page, at - 1) or addressed(self.page, at - 2):
            yield "headless.letter", 1

    def foretold(self, at: int) -> Iterator[Sign]:
        """Yield that a headline which stands behind its text is told from this paragraph on."""
        share, bond = self.page.told[at].first, self.page.affinity[at].bond
        if share > FORETOLD and bond < BOUND:
            yield "headless.foretold", min(share * 1.5, 1) * min((BOUND - bond) / (BOUND - APART), 1)

    def leads(self, at: int) -> bool:
        """Tell whether a strip opens with the day of what it reports, as the lead of a brief does."""
        return self.page.traits[at].lead and self.day(at)

    def day(self, at: int) -> bool:
        """Tell whether a strip opens with the number of a day; of several each is an item of a list."""
        return at < len(self.page.strips) and self.page.traits[at].dated and self.page.strips[at].text[0].isdigit()
