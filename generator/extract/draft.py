"""What the finders see of an article: its parts with one width of signs, and the words of each."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from generator.extract.sentences import sentences
from generator.model import Clipping, Role
from generator.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView

    from generator.language import Words
    from generator.text import Text

WIDE = re.compile(r"[\uff01-\uff5e\u3000]")
"""A full-width sign."""
NARROW = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {"\u3000": " "}
"""Full-width signs to their narrow forms, one for one, so that places stay the same."""


DATED = re.compile(r"\d日")
"""What a report tag has that tells the day of a despatch: 本报青禾7月9日电."""
QUOTED = re.compile(r"《[^《》]*》|“[^“”]*(?:”|$)")
"""A title or a quotation; one that is not closed goes to the end."""


TITLE = re.compile(r"《[^《》]*》")
"""A title."""


def holds(ranges: tuple[Span, ...], place: int) -> bool:
    """Whether one of the ranges, which stand in order, holds a place."""
    at = bisect_right(ranges, place, key=lambda span: span.start) - 1
    return at >= 0 and place < ranges[at].stop


def fold(string: str) -> str:
    """Write signs and digits in one width: `１２日，` as `12日,`."""
    for sign in set(WIDE.findall(string)):
        string = string.replace(sign, NARROW[sign])
    return string


@dataclass(frozen=True, eq=False)
class Part:
    """A piece of an article, the same as no other; without slots, since what is asked of it often is kept."""

    role: Role
    """What it is: headline, kicker, deck, column, subhead, body or caption."""
    text: Text
    """The characters with their trail."""
    cutter: Words
    """What cuts it into words."""
    lead: bool = False
    """Whether it is the first paragraph, or the tag before it."""
    lefts: dict[int, float] = field(default_factory=dict)
    """What stands before a place weighs so much for a name, where that was asked."""
    rights: dict[int, float] = field(default_factory=dict)
    """What stands behind a place weighs so much for a name, where that was asked."""

    @cached_property
    def raw(self) -> str:
        """Its characters."""
        return str(self.text)

    @cached_property
    def string(self) -> str:
        """Its characters in one width."""
        return fold(self.raw)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words; joined they give the string again."""
        return tuple(self.cutter(self.string))

    @cached_property
    def beginnings(self) -> dict[int, str]:
        """Each word by the place where it begins; the empty one at the end of the text."""
        return dict(zip(accumulate(map(len, self.words), initial=0), (*self.words, ""), strict=True))

    @cached_property
    def seams(self) -> KeysView[int]:
        """The places between words, both ends included."""
        return self.beginnings.keys()

    def ending(self, place: int) -> str:
        """Give the word that ends at a place; empty where none does."""
        start, seams = place - 1, self.beginnings
        if place <= 0 or place not in seams:
            return ""
        while start not in seams:
            start -= 1
        return self.string[start:place]

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Its whole sentences."""
        return tuple(sentences(self.string))

    def sentence(self, place: int) -> Span:
        """Find the sentence that holds a place."""
        at = bisect_right(self.sentences, place, key=lambda span: span.start) - 1
        return self.sentences[max(at, 0)]

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """What stands in quotation marks and title marks."""
        return tuple(Span(*found.span()) for found in QUOTED.finditer(self.string))

    @cached_property
    def titles(self) -> tuple[Span, ...]:
        """What stands in title marks, quoted or not."""
        return tuple(Span(*found.span()) for found in TITLE.finditer(self.string))

    def is_quoted(self, place: int) -> bool:
        """Whether a place stands in quotation marks or title marks."""
        return bool(self.quoted) and holds(self.quoted, place)

    def in_title(self, place: int) -> bool:
        """Whether a place stands in title marks: 《…》."""
        return bool(self.titles) and holds(self.titles, place)

    def printed(self, start: int, stop: int) -> str:
        """Give a range as it stands in the text, without folding."""
        return self.raw[start:stop]

    def source(self, start: int, stop: int) -> Span:
        """Where a range stands in the seed."""
        return self.text.source(Span(start, stop))


@dataclass(frozen=True)
class Draft:
    """A clipping whose facts are not known yet; without slots, like its parts."""

    clipping: Clipping
    """The text."""
    order: int
    """Place on the page, from 1."""
    parts: tuple[Part, ...]
    """Its pieces in reading order, headline block first, captions last."""

    @cached_property
    def string(self) -> str:
        """The characters of all pieces in one width, a line each."""
        return "\n".join(part.string for part in self.parts)

    @cached_property
    def lead(self) -> Part | None:
        """The first paragraph."""
        return next((part for part in self.parts if part.lead and part.role is Role.BODY), None)

    @cached_property
    def body(self) -> tuple[Part, ...]:
        """The paragraphs."""
        return tuple(part for part in self.parts if part.role is Role.BODY)


def draft(clipping: Clipping, order: int, cutter: Words) -> Draft:
    """Lay out an article for the finders."""
    return Draft(clipping, order, tuple(Part(*piece[:2], cutter, piece[2]) for piece in pieces(clipping)))


def pieces(clipping: Clipping) -> Iterator[tuple[Role, Text, bool]]:
    """Yield role, text and whether it is the lead, in reading order."""
    heads = (
        (Role.COLUMN, clipping.column),
        (Role.KICKER, clipping.kicker),
        (Role.HEADLINE, clipping.headline),
        (Role.DECK, clipping.deck),
    )
    yield from ((role, text, False) for role, text in heads if text is not None)
    if clipping.agency is not None and DATED.search(str(clipping.agency)):
        yield Role.AGENCY, clipping.agency, True
    for at, paragraph in enumerate(clipping.body):
        if paragraph.subhead is not None:
            yield Role.SUBHEAD, paragraph.subhead, False
        yield Role.BODY, paragraph.text, at == 0
    yield from ((Role.CAPTION, caption.text, False) for caption in clipping.captions if caption.text is not None)
