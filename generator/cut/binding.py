"""Binding: drafts become clippings, every field a slice of the galley."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.cut.below import saluted
from generator.cut.headings import Heading, goes_on, sort, unmarked
from generator.cut.joins import chance, lap
from generator.model import Caption, Clipping, Correction, Paragraph, Role
from generator.text import Piece, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.cut.breaks import Breaks
    from generator.cut.drafts import Draft, Lines, Picture
    from generator.cut.forms import Forms
    from generator.cut.page import Page
    from generator.cut.strips import Strip


@dataclass(slots=True)
class Binder:
    """Makes clippings of drafts and keeps account of what it changed."""

    text: Text
    """The galley's text."""
    page: Page
    """The strips of the page and what is seen of them."""
    forms: Forms
    """The language's set words as patterns."""
    breaks: Breaks
    """What is known of words and of the page where a line breaks off."""
    decided: Mapping[int, Role]
    """Roles that an editor decided, by where the line begins in the galley."""
    corrections: list[Correction] = field(default_factory=list)
    """Joins and overlaps."""
    headings: dict[int, list[tuple[Strip, Role]]] = field(default_factory=dict)
    """The parts of heading lines with their roles, by where the line begins in the galley."""

    def bind(self, draft: Draft) -> Clipping:
        """Make a clipping of a draft."""
        agency, signed, opening = self.lead(draft)
        body = tuple(self.paragraph(lines, opening if not at else None) for at, lines in enumerate(draft.body))
        leftover = [Paragraph(self.take(self.page.strips[at])) for at in draft.subheads]
        heading = self.heading(draft)
        captions = tuple(self.caption(picture) for picture in draft.pictures)
        bylines = (*signed, *(self.take(self.page.strips[at]) for at in draft.bylines))
        return Clipping(
            headline=self.line(heading.of(Role.HEADLINE)),
            kicker=self.line(heading.of(Role.KICKER)),
            deck=self.line(heading.of(Role.DECK)),
            column=self.line(heading.of(Role.COLUMN)),
            agency=agency,
            bylines=bylines,
            body=(*body, *leftover),
            captions=captions,
        )

    def take(self, strip: Strip) -> Text:
        """Slice a strip out of the galley; where it was broken at a measure, the line ends go."""
        if len(strip.ranges) > 1:
            self.unwrap(strip)
        return Text.concat(self.text[each.start : each.stop] for each in strip.ranges)

    def unwrap(self, strip: Strip) -> None:
        """Note the line ends that were taken out of a strip."""
        gaps = [(one.stop, two.start) for one, two in pairwise(strip.ranges) if one.stop != two.start]
        if not gaps:
            return
        spans = tuple(self.text.source(Span(*gap)) for gap in gaps)
        before = "".join(str(self.text[start:stop]) for start, stop in gaps)
        self.corrections.append(Correction("unwrap", spans, before, "", "原稿按栏宽折行，行末并非段末，已接成一段"))

    def lead(self, draft: Draft) -> tuple[Text | None, tuple[Text, ...], int]:
        """Take agency tag and bracketed byline off the first paragraph; tell where its text begins."""
        if not draft.body:
            return None, (), 0
        strip = self.page.strips[draft.body[0].strips[0]]
        found = self.forms.signatures.opening(strip.text)
        if found is None or found.stop == len(strip.text):
            return None, (), 0
        signed = (self.slice(strip, *found.byline),) if found.byline else ()
        return self.slice(strip, *found.agency), signed, found.stop

    def slice(self, strip: Strip, start: int, stop: int) -> Text:
        """Slice a part of a strip out of the galley."""
        part = strip.part(start, stop)
        return Text.concat(self.text[each.start : each.stop] for each in part.ranges)

    def paragraph(self, lines: Lines, opening: int | None) -> Paragraph:
        """Join the strips of a paragraph, dropping what a break repeats."""
        strips = [self.page.strips[at] for at in lines.strips]
        if opening:
            strips[0] = strips[0].part(opening, len(strips[0].text))
        texts = [self.take(strips[0])]
        for before, after in pairwise(strips):
            texts.append(self.joined(before, after))
        subhead = self.line([self.page.strips[at] for at in lines.subheads])
        return Paragraph(Text.concat(texts), subhead)

    def joined(self, before: Strip, after: Strip) -> Text:
        """Take the later strip of a join without what it repeats of the earlier one."""
        self.note_gap(before, after, "一句话断在两处，已接上", "")
        ended = before.text[-1] in "。！？”"
        repeated = lap(before.text, after.text, self.breaks, ended=ended)
        if not repeated or chance(before, after, repeated):
            return self.take(after)
        dropped = self.slice(after, 0, repeated)
        self.corrections.append(
            Correction("overlap", dropped.spans, str(dropped), "", "断处的字在接续处又排了一次，已删去重复")
        )
        return self.take(after.part(repeated, len(after.text)))

    def note_gap(self, before: Strip, after: Strip, reason: str, replacement: str) -> None:
        """Note the blanks that went when two strips were joined."""
        galley = str(self.text[max(after.start - 64, 0) : after.start])
        start = after.start - (len(galley) - len(galley.rstrip()))
        if start < after.start and before.stop <= after.start:
            blank = galley[len(galley) - (after.start - start) :]
            self.corrections.append(
                Correction("join", (self.text.source(Span(start, after.start)),), blank, replacement, reason)
            )

    def line(self, strips: Iterable[Strip]) -> Text | None:
        """Set strips of one role in one line, a blank between them where one was printed."""
        found = list(strips)
        if not found:
            return None
        texts = [self.take(found[0])]
        for before, after in pairwise(found):
            joint = goes_on(before, after, self.forms) or before.stop == after.start
            self.note_gap(before, after, "同一标题排成几行，已接成一行", "" if joint else " ")
            if not joint:
                texts.append(Text((Piece(" ", self.blank(before, after)),)))
            texts.append(self.take(after))
        return Text.concat(texts)

    def blank(self, before: Strip, after: Strip) -> Span:
        """Find the blank that parts two strips: before the later one, or behind the earlier one where something else stands in the line of the later."""
        for at in (after.start - 1, before.stop):
            if at >= 0 and str(self.text[at : at + 1]).isspace():
                return self.text.source(Span(at, at + 1))
        return self.text.source(Span(after.start, after.start))

    def heading(self, draft: Draft) -> Heading:
        """Sort the lines of a heading; behind a late headline the one before the text is a standing one."""
        told = [at for lines in (*draft.body[:3], *draft.body[-1:]) for at in lines.strips]
        body = "".join(self.page.strips[at].text for at in told)
        early, late = ([self.page.strips[at] for at in lines] for lines in (draft.heads, draft.late))
        if early and late:
            found = sort(late, body, self.forms, late=True)
            found = Heading((*((Role.COLUMN, strip) for strip in early), *found.parts))
        else:
            behind = not early and not saluted(self.page, draft.lead)
            found = sort(early or late, body, self.forms, late=behind)
        found = Heading(tuple((self.decided.get(strip.start, role), strip) for role, strip in found.parts))
        starts = sorted(each.start for each in (*early, *late))
        for role, strip in found.parts:
            line = starts[bisect_right(starts, strip.start) - 1]
            self.headings.setdefault(line, []).append((strip, role))
        return Heading(tuple((role, self.unmarked(strip)) for role, strip in found.parts))

    def unmarked(self, strip: Strip) -> Strip:
        """Take the mark off a line of a heading."""
        rest = unmarked(strip)
        start = strip.text.index(rest.text)
        for part in ((0, start), (start + len(rest.text), len(strip.text))):
            if part[0] < part[1]:
                mark = self.slice(strip, *part)
                self.corrections.append(
                    Correction("mark", mark.spans, str(mark), "", "标题前的符号只为醒目，不是标题的字")
                )
        return rest

    def caption(self, picture: Picture) -> Caption:
        """Make a caption of the strips of a picture."""
        text, credit = (
            None if at is None else self.take(self.page.strips[at]) for at in (picture.caption, picture.credit)
        )
        return Caption(text, credit)
